//! Finding images by a word: by the texts that have it, or by the images themselves where many of them have it.

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::{OptionalExtension, params_from_iter};

use crate::index::documents;
use crate::index::error::Error;
use crate::index::plan::Plan;
use crate::index::set::Set;
use crate::index::token::Token;
use crate::index::trigrams::{self, CHARACTERS};
use crate::index::{Index, Listing, lists};
use crate::query::{Field, Query, Term};

/// Gives the lists of images that have a text, and its place.
const IMAGES_OF_TEXTS: &str = "SELECT lists.list, numbers, text FROM texts CROSS JOIN lists \
                               ON lists.list BETWEEN texts.list AND texts.list + 1048575";

/// One image in how many must have a word so that a list is read off the images, the first of its order first.
const DENSE: usize = 8;

/// How many images are looked at before one must have it.
const FEW: usize = 64;

/// The longest list that is read off the images.
const PAGE: usize = 512;

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

    /// Tells whether a list is read off the images, each looked at: where they have a word so often that the list is full
    /// long before all that have it could be gathered. That is tried, as a word may be everywhere in one year and nowhere in
    /// the next, and soon given up.
    pub(super) fn is_read_off(&self, listing: &Listing<'_>) -> Result<bool, Error> {
        let (Query::Term(Term::Word(word)), Field::Added, Some(limit @ 1..=PAGE)) =
            (listing.query, listing.sort, listing.limit)
        else {
            return Ok(false);
        };
        let first = Listing {
            limit: Some(FEW + limit * DENSE),
            ..listing.clone()
        };
        let Some((sql, params, _)) = self.statement(&first, Plan::default())? else {
            return Ok(false);
        };
        let look = WordLook::new(word);
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(params))?;
        let (mut seen, mut matched) = (0, 0);
        while matched < limit
            && seen < FEW + matched * DENSE
            && let Some(row) = rows.next()?
        {
            seen += 1;
            matched += usize::from(look.matches(self, row.get("image")?)?);
        }
        Ok(matched == limit)
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
