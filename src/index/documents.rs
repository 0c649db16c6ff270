//! Documents: the tokens of an image. One has what its file says, another what its owner says.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::prepared::Saying;
use crate::index::terms::Known;
use crate::index::token::Token;

/// Who said what a document has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Of {
    /// The file: its name and its metadata.
    File,
    /// Its owner: labels and the note.
    Owner,
}

impl Of {
    /// Gives the place of an image's document.
    fn document(self, image: i64) -> i64 {
        image * 2 + i64::from(self == Self::Owner)
    }
}

/// Adds what somebody says of an image.
pub(super) fn add(
    transaction: &Transaction<'_>,
    (image, of): (i64, Of),
    sayings: &[Arc<Saying>],
    known: &mut Known,
    changes: &mut Changes,
) -> Result<(), Error> {
    let mut tokens = Vec::with_capacity(4 * sayings.len());
    if of == Of::File {
        tokens.push(Token::Every.number());
    }
    for saying in sayings {
        tokens.extend_from_slice(known.tokens(transaction, saying)?);
    }
    if tokens.is_empty() {
        return Ok(());
    }
    tokens.sort_unstable();
    tokens.dedup();
    for token in &tokens {
        changes.add(*token, image)?;
    }
    transaction
        .prepare_cached("INSERT INTO documents (document, tokens) VALUES (?, ?)")?
        .execute((of.document(image), pack(&tokens)))?;
    Ok(())
}

/// Removes what somebody said of an image.
pub(super) fn remove(
    transaction: &Transaction<'_>,
    (image, of): (i64, Of),
    changes: &mut Changes,
) -> Result<(), Error> {
    let tokens: Option<Vec<u8>> = transaction
        .prepare_cached("DELETE FROM documents WHERE document = ? RETURNING tokens")?
        .query_row([of.document(image)], |row| row.get(0))
        .optional()?;
    for token in unpack(&tokens.unwrap_or_default()) {
        changes.remove(token, image)?;
    }
    Ok(())
}

/// Gives the tokens of an image, whoever said it.
pub(super) fn of_image(connection: &Connection, image: i64) -> Result<Vec<Token>, Error> {
    let sql = "SELECT tokens FROM documents WHERE document BETWEEN ? AND ?";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([Of::File.document(image), Of::Owner.document(image)])?;
    let mut tokens = Vec::new();
    while let Some(row) = rows.next()? {
        let packed = row.get_ref(0)?.as_blob().map_err(|_| Error::Broken)?;
        tokens.extend(unpack(packed).into_iter().filter_map(Token::of_number));
    }
    Ok(tokens)
}

/// Packs ascending numbers: of each what it is more than the one before, seven bits a byte, the last byte below 128.
fn pack(numbers: &[i64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.len() * 2);
    let mut before = 0;
    for number in numbers {
        let mut more = number.abs_diff(before);
        before = *number;
        while more >= 0x80 {
            bytes.push((more & 0x7f) as u8 | 0x80);
            more >>= 7;
        }
        bytes.push((more & 0x7f) as u8);
    }
    bytes
}

fn unpack(bytes: &[u8]) -> Vec<i64> {
    let mut numbers = Vec::with_capacity(bytes.len());
    let (mut number, mut more, mut bits) = (0_i64, 0_i64, 0);
    for byte in bytes {
        more |= i64::from(byte & 0x7f) << bits;
        bits = (bits + 7) % 63;
        if *byte < 0x80 {
            number = number.wrapping_add(more);
            numbers.push(number);
            (more, bits) = (0, 0);
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        for numbers in [
            vec![],
            vec![0],
            vec![0, 1, 127, 128, 300, 1 << 40, (1 << 40) + 1],
        ] {
            assert_eq!(unpack(&pack(&numbers)), numbers);
        }
    }
}
