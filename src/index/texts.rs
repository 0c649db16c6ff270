//! The texts in which words are looked for.
//!
//! A term has its text, which is kept once. The texts of values that are no terms are nearly all different: they are kept
//! once for those that came together, and only long ones are looked for among all.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Transaction};

use crate::crypto::blake3;
use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::token::Token;
use crate::index::trigrams;
use crate::query::fold;

/// The bytes of a text that are searched; what comes after is shown but not found.
const LONGEST: usize = 64 * 1024;

/// The bytes from which on a text is looked for among all, to be kept once.
const LONG: usize = 256;

/// What a text that was met takes in memory beside its bytes.
const OVERHEAD: usize = 64;

/// The texts that a transaction has met which are no term's, and the number that was given last.
#[derive(Debug)]
pub(super) struct Texts {
    met: HashMap<String, i64, RandomState>,
    last: i64,
    weight: usize,
}

impl Texts {
    /// Goes on after a number: none is given twice, or a new text would be taken for one that is searchable.
    pub(super) fn after(last: i64) -> Self {
        Self {
            met: HashMap::default(),
            last,
            weight: 0,
        }
    }

    /// Gives about how many bytes of memory it takes.
    pub(super) fn weight(&self) -> usize {
        self.weight
    }

    pub(super) fn last(&self) -> i64 {
        self.last
    }

    /// Gives the token of a text, which is added where it is new.
    pub(super) fn token(
        &mut self,
        transaction: &Transaction<'_>,
        text: &str,
    ) -> Result<Token, Error> {
        if let Some(place) = self.met.get(text) {
            return Ok(Token::Text(*place));
        }
        let known = match hash(text) {
            Some(hash) => transaction
                .prepare_cached("SELECT text FROM texts WHERE hash = ? AND folded = ?")?
                .query_row((hash, text), |row| row.get(0))
                .optional()?,
            None => None,
        };
        let place = match known {
            Some(place) => place,
            None => self.insert(transaction, text, None)?,
        };
        self.met.insert(text.to_owned(), place);
        self.weight += text.len() + OVERHEAD;
        Ok(Token::Text(place))
    }

    /// Adds a text, that of a term or one by itself, and gives its place.
    pub(super) fn insert(
        &mut self,
        transaction: &Transaction<'_>,
        text: &str,
        term: Option<i64>,
    ) -> Result<i64, Error> {
        let hash = if term.is_none() { hash(text) } else { None };
        self.last += 1;
        transaction
            .prepare_cached("INSERT INTO texts (text, term, hash, folded) VALUES (?, ?, ?, ?)")?
            .execute((self.last, term, hash, text))?;
        Ok(self.last)
    }
}

/// Gives what a long text that is no term's is looked for by.
fn hash(text: &str) -> Option<i64> {
    (text.len() >= LONG).then(|| {
        let hash = blake3(text.as_bytes());
        let (first, _) = hash.as_bytes().split_at(8);
        i64::from_le_bytes(first.try_into().expect("these are 8 bytes"))
    })
}

/// Removes a text; `changes` are those of the lists of trigrams.
pub(super) fn forget(
    transaction: &Transaction<'_>,
    text: i64,
    changes: &mut Changes,
) -> Result<(), Error> {
    let sql = "DELETE FROM texts WHERE text = ? RETURNING folded, text <= (SELECT searchable FROM progress)";
    let row: Option<(String, bool)> = transaction
        .prepare_cached(sql)?
        .query_row([text], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((folded, true)) = row {
        trigrams::remove(changes, text, &folded)?;
    }
    Ok(())
}

/// Gives a text as words are looked for in it, if there is something in it to be found.
pub(super) fn searched(text: &str) -> Option<String> {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let folded = fold(text[..end].trim());
    (!folded.is_empty()).then_some(folded)
}
