//! The texts of images, each kept once, and the trigrams by which parts of them are found.

use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::query::fold;
use crate::record::Image;
use crate::subject;

/// The bytes of a text that are searched; what comes after is shown but not found.
const LONGEST: usize = 64 * 1024;

/// Joins a text and an image.
const JOIN: &str = "INSERT OR IGNORE INTO image_texts (text, image, of_owner) VALUES (?, ?, ?)";

/// Who said a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Of {
    /// The file: its name and its metadata.
    File,
    /// Its owner: labels and the note.
    Owner,
}

/// The texts that a transaction has met, and their places: makers, lenses and programs come again and again.
#[derive(Debug, Default)]
pub(super) struct Met {
    places: HashMap<String, i64, RandomState>,
    /// The texts and images of files that no row joins yet.
    pairs: Vec<(i64, i64)>,
}

impl Met {
    /// Writes what is still to be joined, in the order of its table.
    pub(super) fn flush(&mut self, transaction: &Transaction<'_>) -> Result<(), Error> {
        self.pairs.sort_unstable();
        let mut join = transaction.prepare_cached(JOIN)?;
        for (text, image) in self.pairs.drain(..) {
            join.execute((text, image, false))?;
        }
        Ok(())
    }
}

/// Adds the texts of the file of an image; [`Met::flush`] makes them found.
pub(super) fn add(
    transaction: &Transaction<'_>,
    image: i64,
    texts: &BTreeSet<String>,
    met: &mut Met,
) -> Result<(), Error> {
    let mut places = Vec::with_capacity(texts.len());
    for text in texts {
        let place = if let Some(place) = met.places.get(text) {
            *place
        } else {
            let place = place_of(transaction, text)?;
            met.places.insert(text.clone(), place);
            place
        };
        places.push(place);
    }
    met.pairs.extend(places.iter().map(|place| (*place, image)));
    note(transaction, image, Of::File, &places)
}

/// Puts the texts of an image's owner in the place of those before.
pub(super) fn replace<'t>(
    transaction: &Transaction<'_>,
    image: i64,
    said: impl Iterator<Item = &'t str>,
) -> Result<(), Error> {
    remove(transaction, image, &[Of::Owner])?;
    let mut texts = BTreeSet::new();
    said.for_each(|text| insert(&mut texts, text));
    let mut places = Vec::with_capacity(texts.len());
    let mut join = transaction.prepare_cached(JOIN)?;
    for text in &texts {
        let place = place_of(transaction, text)?;
        join.execute((place, image, true))?;
        places.push(place);
    }
    note(transaction, image, Of::Owner, &places)
}

/// Notes what texts somebody said of an image, so that they can be removed.
fn note(transaction: &Transaction<'_>, image: i64, of: Of, places: &[i64]) -> Result<(), Error> {
    if !places.is_empty() {
        let places: Vec<String> = places.iter().map(i64::to_string).collect();
        transaction
            .prepare_cached("INSERT INTO said (image, of_owner, texts) VALUES (?, ?, ?)")?
            .execute((image, of == Of::Owner, places.join(" ")))?;
    }
    Ok(())
}

/// Gives the place of a text, which is added where it is new: most that were not met are.
fn place_of(transaction: &Transaction<'_>, text: &str) -> Result<i64, Error> {
    let added = transaction
        .prepare_cached("INSERT OR IGNORE INTO texts (folded) VALUES (?)")?
        .execute([text])?;
    if added > 0 {
        return Ok(transaction.last_insert_rowid());
    }
    let place = transaction
        .prepare_cached("SELECT text FROM texts WHERE folded = ?")?
        .query_row([text], |row| row.get(0))?;
    Ok(place)
}

/// Removes what somebody said of an image, and the texts that nobody says any more.
pub(super) fn remove(transaction: &Transaction<'_>, image: i64, by: &[Of]) -> Result<(), Error> {
    for of in by {
        let texts: Option<String> = transaction
            .prepare_cached("DELETE FROM said WHERE image = ? AND of_owner = ? RETURNING texts")?
            .query_row((image, *of == Of::Owner), |row| row.get(0))
            .optional()?;
        for text in texts.iter().flat_map(|texts| texts.split(' ')) {
            let text: i64 = text.parse().map_err(|_| Error::Broken)?;
            transaction
                .prepare_cached(
                    "DELETE FROM image_texts WHERE text = ? AND image = ? AND of_owner = ?",
                )?
                .execute((text, image, *of == Of::Owner))?;
            forget(transaction, text)?;
        }
    }
    Ok(())
}

/// Removes a text if no image has it.
fn forget(transaction: &Transaction<'_>, text: i64) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "DELETE FROM texts WHERE text = ?1 AND NOT EXISTS (SELECT 1 FROM image_texts WHERE text = ?1) \
         RETURNING folded, text <= (SELECT searchable FROM progress)",
    )?;
    let row: Option<(String, bool)> = statement
        .query_row([text], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((folded, true)) = row {
        transaction
            .prepare_cached(
                "INSERT INTO trigrams (trigrams, rowid, folded) VALUES ('delete', ?, ?)",
            )?
            .execute((text, folded))?;
    }
    Ok(())
}

/// Adds the trigrams of the texts that came since the last question.
pub(super) fn make_searchable(connection: &Connection) -> Result<(), Error> {
    let behind: bool = connection
        .prepare_cached(
            "SELECT (SELECT coalesce(max(text), 0) FROM texts) > (SELECT searchable FROM progress)",
        )?
        .query_row([], |row| row.get(0))?;
    if behind {
        connection.execute_batch(
            "BEGIN IMMEDIATE;
             INSERT INTO trigrams (rowid, folded)
                 SELECT text, folded FROM texts WHERE text > (SELECT searchable FROM progress);
             UPDATE progress SET searchable = (SELECT max(text) FROM texts);
             COMMIT;",
        )?;
    }
    Ok(())
}

/// Gathers what plain words are looked for in: the file's name, and every text of the metadata.
/// Labels and the note are its owner's.
pub(super) fn of(image: &Image) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    insert(&mut texts, &image.file.name);
    for text in image.meta.iter().flat_map(subject::texts) {
        insert(&mut texts, &text);
    }
    texts
}

fn insert(texts: &mut BTreeSet<String>, text: &str) {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let folded = fold(text[..end].trim());
    if !folded.is_empty() {
        texts.insert(folded);
    }
}
