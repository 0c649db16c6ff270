//! Documents: the tokens of an image, and those of its tags that have more to say. One has what its file says, another
//! what its owner says.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::prepared::Saying;
use crate::index::rests;
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
    let mut own = Vec::new();
    let mut rests = Vec::new();
    for saying in sayings {
        let said = known.said(transaction, saying)?;
        tokens.extend_from_slice(&said.tokens);
        own.extend(saying.texts(&said.own));
        if let Some(key) = said.rest {
            rests::add(&mut rests, key, &saying.kept);
        }
    }
    known.add_own(transaction, own, &mut tokens)?;
    if tokens.is_empty() {
        return Ok(());
    }
    tokens.sort_unstable();
    tokens.dedup();
    for token in &tokens {
        changes.add(*token, image)?;
    }
    transaction
        .prepare_cached("INSERT INTO documents (document, tokens, rests) VALUES (?, ?, ?)")?
        .execute((of.document(image), pack(&tokens), rests))?;
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

/// Packs ascending numbers: of each what it is more than the one before.
fn pack(numbers: &[i64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.len() * 2);
    let mut before = 0;
    for number in numbers {
        push_number(&mut bytes, number.abs_diff(before));
        before = *number;
    }
    bytes
}

fn unpack(mut bytes: &[u8]) -> Vec<i64> {
    let mut numbers = Vec::with_capacity(bytes.len());
    let mut number = 0_i64;
    while let Some(more) = take_number(&mut bytes) {
        number = number.wrapping_add_unsigned(more);
        numbers.push(number);
    }
    numbers
}

/// Adds a number to bytes, seven bits a byte, the last byte below 128.
pub(super) fn push_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push((number & 0x7f) as u8);
}

/// Takes a number off the beginning of bytes, if one is there.
pub(super) fn take_number(bytes: &mut &[u8]) -> Option<u64> {
    let (mut number, mut bits) = (0, 0);
    while let Some((byte, others)) = bytes.split_first() {
        *bytes = others;
        number |= u64::from(byte & 0x7f) << bits;
        if *byte < 0x80 {
            return Some(number);
        }
        bits = (bits + 7) % 63;
    }
    None
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
