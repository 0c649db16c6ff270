//! Finding images by a word: by the texts that have it, or by the images themselves where many of them have it.

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::OptionalExtension;

use crate::index::documents;
use crate::index::error::Error;
use crate::index::set::Set;
use crate::index::token::Token;
use crate::index::trigrams::{self, CHARACTERS};
use crate::index::{Index, lists};

/// Gives the lists of images that have a text, and its place.
const IMAGES_OF_TEXTS: &str = "SELECT lists.list, numbers, text FROM texts CROSS JOIN lists \
                               ON lists.list BETWEEN texts.list AND texts.list + 1048575";

/// What looks for a word in images one by one.
pub(super) struct WordLook<'q> {
    word: &'q str,
    /// Whether texts that were seen have it.
    seen: RefCell<HashMap<Token, bool>>,
}

impl Index {
    /// Finds the images that have a text with a word.
    pub(super) fn images_with_word(&self, word: &str) -> Result<Set, Error> {
        let mut found = Set::default();
        if word.chars().count() < CHARACTERS {
            let sql = format!("{IMAGES_OF_TEXTS} WHERE instr(folded, ?) > 0 ORDER BY text");
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([word])?;
            while let Some(row) = rows.next()? {
                lists::add_row(&mut found, row)?;
            }
            return Ok(found);
        }
        let sql = format!("{IMAGES_OF_TEXTS} WHERE text = ? AND instr(folded, ?) > 0");
        let mut statement = self.connection.prepare_cached(&sql)?;
        trigrams::make_searchable(&self.connection)?;
        for text in trigrams::texts_with(&self.connection, word)?.iter() {
            let mut rows = statement.query((text, word))?;
            while let Some(row) = rows.next()? {
                lists::add_row(&mut found, row)?;
            }
        }
        Ok(found)
    }
}

impl<'q> WordLook<'q> {
    pub(super) fn new(word: &'q str) -> Self {
        Self {
            word,
            seen: RefCell::default(),
        }
    }

    /// Tells whether an image has the word.
    pub(super) fn matches(&self, index: &Index, image: i64) -> Result<bool, Error> {
        for token in documents::of_image(&index.connection, image)? {
            let sql = match token {
                Token::Term(_) => {
                    "SELECT folded FROM terms JOIN texts USING (text) WHERE terms.term = ?"
                }
                Token::Text(_) => "SELECT folded FROM texts WHERE text = ?",
                _ => continue,
            };
            let seen = self.seen.borrow().get(&token).copied();
            let has_it = if let Some(has_it) = seen {
                has_it
            } else {
                let text: Option<String> = index
                    .connection
                    .prepare_cached(sql)?
                    .query_row([token.id()], |row| row.get(0))
                    .optional()?;
                let has_it = text.is_some_and(|text| text.contains(self.word));
                self.seen.borrow_mut().insert(token, has_it);
                has_it
            };
            if has_it {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
