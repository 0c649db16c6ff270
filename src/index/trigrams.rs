//! Trigrams: three characters that follow each other in a text, by which the texts that have a part are found.
//!
//! The texts of each are in a list (`lists`). They are added in bulk, when somebody next asks for a word.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::index::error::Error;
use crate::index::lists::{self, Changes};
use crate::index::set::Set;
use crate::index::token::{LARGEST, Token};
use crate::query::SEPARATOR;

/// The characters of a trigram: shorter words are looked for in every text.
pub(super) const CHARACTERS: usize = 3;

/// The bits that a character moves those before it by. Those of several scripts may share a list: the texts that are
/// found are looked at.
const BITS: u32 = 13;

/// What the changes that are written at a time may take in memory.
const WEIGHT: usize = 12 << 20;

/// Gives the tokens of the trigrams of a text.
fn of(text: &str) -> Vec<Token> {
    let characters: Vec<i64> = text.chars().map(|one| i64::from(u32::from(one))).collect();
    let parts = characters.split(|one| *one == i64::from(u32::from(SEPARATOR)));
    let mut tokens: Vec<Token> = parts
        .flat_map(|part| part.windows(CHARACTERS))
        .map(|three| three.iter().fold(0, |number, next| (number << BITS) + next))
        .map(|number| Token::Trigram(number & LARGEST))
        .collect();
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}

/// Takes a text out of the lists.
pub(super) fn remove(changes: &mut Changes, text: i64, folded: &str) -> Result<(), Error> {
    let mut tokens = of(folded).into_iter();
    tokens.try_for_each(|token| changes.remove(token.number(), text))
}

/// Adds the trigrams of the texts that came since the last question.
pub(super) fn make_searchable(connection: &Connection) -> Result<(), Error> {
    let is_behind: bool = connection
        .prepare_cached(
            "SELECT (SELECT coalesce(max(text), 0) FROM texts) > (SELECT searchable FROM progress)",
        )?
        .query_row([], |row| row.get(0))?;
    if !is_behind {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    {
        let sql = "SELECT searchable FROM progress";
        let searchable = transaction.query_row(sql, [], |row| row.get(0))?;
        let sql = "SELECT text, folded FROM texts WHERE text > (SELECT searchable FROM progress) ORDER BY text";
        let mut statement = transaction.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut changes = Changes::after(searchable);
        while let Some(row) = rows.next()? {
            let folded = row.get_ref(1)?.as_str().map_err(|_| Error::Broken)?;
            let text = row.get(0)?;
            for token in of(folded) {
                changes.add(token.number(), text)?;
            }
            if changes.weight() >= WEIGHT {
                changes.write(&transaction)?;
            }
        }
        changes.write(&transaction)?;
    }
    transaction.execute(
        "UPDATE progress SET searchable = (SELECT max(text) FROM texts)",
        [],
    )?;
    Ok(transaction.commit()?)
}

/// Gives the texts that have all trigrams of a word: those with the word, and perhaps some more.
pub(super) fn texts_with(connection: &Connection, word: &str) -> Result<Set, Error> {
    let mut set: Option<Set> = None;
    for token in of(word) {
        set = Some(match set {
            None => lists::any_of(connection, &[token])?,
            Some(set) => lists::among(connection, token, &set)?,
        });
    }
    Ok(set.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_text_have_only_trigrams_of_it() {
        let text = of("réisen nach łódź 日本語テキスト 🌍🌎🌏🌍");
        for part in ["isen", "łódź", "日本語", "🌎🌏🌍", "h ł"] {
            assert!(of(part).iter().all(|token| text.contains(token)), "{part}");
            assert!(!of(part).is_empty(), "{part}");
        }
        assert!(!of("nie").iter().all(|token| text.contains(token)));
        assert_eq!(of("ab"), []);
        assert_eq!(of("aaaaa").len(), 1);
    }
}
