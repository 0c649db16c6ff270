//! The texts in which words are looked for.
//!
//! A term has its text, which is kept once. The texts of values that are no terms are nearly all different: those of an
//! image are kept as one text of its own. Only long ones are looked for among all, and kept once.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Transaction};

use crate::crypto::blake3;
use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::token::Token;
use crate::index::trigrams;
use crate::query::{SEPARATOR, fold};

/// The bytes of a text that are searched; what comes after is shown but not found.
const LONGEST: usize = 64 * 1024;

/// The bytes from which on a text is looked for among all, to be kept once.
const LONG: usize = 256;

/// What a text that was met takes in memory beside its bytes.
const OVERHEAD: usize = 64;

/// The long texts that a transaction has met which are no term's, and the number that was given last.
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

    /// Adds texts of an image that are no term's, and gives the tokens they are found by.
    pub(super) fn add_own(
        &mut self,
        transaction: &Transaction<'_>,
        mut texts: Vec<&str>,
        tokens: &mut Vec<i64>,
    ) -> Result<(), Error> {
        texts.sort_unstable();
        texts.dedup();
        let mut own = String::new();
        for text in texts {
            if text.len() >= LONG {
                tokens.push(Token::Text(self.long(transaction, text)?).number());
                continue;
            }
            if own.len() + text.len() >= LONGEST {
                let place = self.insert(transaction, &own, None, None)?;
                tokens.push(Token::Text(place).number());
                own.clear();
            }
            if !own.is_empty() {
                own.push(SEPARATOR);
            }
            own.push_str(text);
        }
        if !own.is_empty() {
            let place = self.insert(transaction, &own, None, None)?;
            tokens.push(Token::Text(place).number());
        }
        Ok(())
    }

    /// Adds the text of a term, and gives its place.
    pub(super) fn add_of_term(
        &mut self,
        transaction: &Transaction<'_>,
        text: &str,
        term: i64,
    ) -> Result<i64, Error> {
        self.insert(transaction, text, Some(term), None)
    }

    /// Gives the place of a long text, which is added where it is new.
    fn long(&mut self, transaction: &Transaction<'_>, text: &str) -> Result<i64, Error> {
        if let Some(place) = self.met.get(text) {
            return Ok(*place);
        }
        let hash = hash(text);
        let known = transaction
            .prepare_cached("SELECT text FROM texts WHERE hash = ? AND folded = ?")?
            .query_row((hash, text), |row| row.get(0))
            .optional()?;
        let place = match known {
            Some(place) => place,
            None => self.insert(transaction, text, None, Some(hash))?,
        };
        self.met.insert(text.to_owned(), place);
        self.weight += text.len() + OVERHEAD;
        Ok(place)
    }

    fn insert(
        &mut self,
        transaction: &Transaction<'_>,
        text: &str,
        term: Option<i64>,
        hash: Option<i64>,
    ) -> Result<i64, Error> {
        self.last += 1;
        transaction
            .prepare_cached("INSERT INTO texts (text, term, hash, folded) VALUES (?, ?, ?, ?)")?
            .execute((self.last, term, hash, text))?;
        Ok(self.last)
    }
}

/// Gives what a long text is looked for by.
fn hash(text: &str) -> i64 {
    let hash = blake3(text.as_bytes());
    let (first, _) = hash.as_bytes().split_at(8);
    i64::from_le_bytes(first.try_into().expect("these are 8 bytes"))
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
