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

/// After how many texts with a word it is asked how many there may be in all.
pub(super) const MANY: u64 = 1024;

/// One image in how many must have a word so that a page is read off the images, the newest first, text by text.
const DENSE: u64 = 8;

/// Where a page of the images with a word is found.
#[derive(Debug)]
pub(super) enum Page {
    /// Among these, which are all.
    Of(Set),
    /// Nearly everywhere: each image is looked at.
    Dense,
}

/// What looks for a word in images one by one.
pub(super) struct WordLook<'q> {
    word: &'q str,
    /// Whether texts that were seen have it.
    seen: RefCell<HashMap<Token, bool>>,
}

impl Index {
    /// Finds the images that have a text with a word.
    pub(super) fn images_with_word(&self, word: &str) -> Result<Set, Error> {
        match self.gathered(word, u64::MAX)? {
            Page::Of(set) => Ok(set),
            Page::Dense => unreachable!("there are not so many texts"),
        }
    }

    /// Finds where a page of the images that have a word is. One that occurs often is looked for in each image, the newest
    /// first: the page is full long before all that have it could be gathered. After `many` texts that is asked.
    pub(super) fn page_of_word(&self, word: &str, many: u64) -> Result<Page, Error> {
        self.gathered(word, many)
    }

    fn gathered(&self, word: &str, many: u64) -> Result<Page, Error> {
        let mut found = Set::default();
        let mut count = 0;
        if word.chars().count() < CHARACTERS {
            let sql = format!("{IMAGES_OF_TEXTS} WHERE instr(folded, ?) > 0 ORDER BY text");
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([word])?;
            while let Some(row) = rows.next()? {
                lists::add_row(&mut found, row)?;
                count += 1;
                if count == many && self.is_dense(&found, row.get(2)?)? {
                    return Ok(Page::Dense);
                }
            }
            return Ok(Page::Of(found));
        }
        trigrams::make_searchable(&self.connection)?;
        let texts = trigrams::texts_with(&self.connection, word)?;
        let sql = format!("{IMAGES_OF_TEXTS} WHERE text = ? AND instr(folded, ?) > 0");
        let mut statement = self.connection.prepare_cached(&sql)?;
        for text in texts.iter() {
            let mut rows = statement.query((text, word))?;
            while let Some(row) = rows.next()? {
                lists::add_row(&mut found, row)?;
            }
            count += 1;
            if count == many && self.is_dense(&found, text)? {
                return Ok(Page::Dense);
            }
        }
        Ok(Page::Of(found))
    }

    /// Tells whether many images have a word, from those that have one of its texts up to this one. Texts come in the
    /// order of their places, so that the last one tells how many there may be in all.
    fn is_dense(&self, set: &Set, text: i64) -> Result<bool, Error> {
        let sql = "SELECT (SELECT max(text) FROM texts), (SELECT max(image) FROM images)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let (texts, images): (Option<i64>, Option<i64>) =
            statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let [texts, images] = [texts, images].map(|last| last.unwrap_or_default().unsigned_abs());
        let in_all = set.len().saturating_mul(texts) / text.unsigned_abs().max(1);
        Ok(in_all >= images / DENSE)
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
