//! Terms: what images have, as tokens of a full-text table whose documents are images.
//!
//! A key is a field or a tag, a term one of its values, kept once. An image's document has the token of each of its keys
//! and terms, so that what a query asks of values becomes a question to the full-text table. A tag whose values are
//! nearly all different gets no more terms after [`MOST`]; its images have the token of the rest instead, and each is
//! looked at.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};

use crate::index::error::Error;
use crate::index::prepared::OVERHEAD;
use crate::query::{TagValue, fold};
use crate::record::Image;
use crate::subject;

/// The most terms of a tag.
const MOST: u64 = 4096;

/// The longest term in bytes.
const LONGEST: usize = 1024;

/// The token that every image has.
pub(super) const EVERY: &str = "a";

/// The token that no image has.
pub(super) const NONE: &str = "z";

/// The days on which images were taken.
pub(super) const DAY: &str = ".day";

/// That a place is known.
pub(super) const GPS: &str = ".gps";

/// A value as it is kept, so that it is compared as the value of the image is.
#[derive(Debug, Deserialize, Serialize)]
enum Kept {
    /// The bits of a number, and its form for people.
    N(u64, String),
    /// A date and its text.
    D(String, String),
    /// A text and its form for people.
    T(String, Option<String>),
}

/// A key, and how many terms it has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    pub(super) key: i64,
    terms: u64,
}

/// A key of an image, and its values as they are kept.
#[derive(Debug)]
pub(super) struct Told {
    key: String,
    values: Vec<String>,
}

impl Told {
    pub(super) fn weight(&self) -> usize {
        let values = self.values.iter().map(|value| value.len() + OVERHEAD);
        self.key.len() + 2 * OVERHEAD + values.sum::<usize>()
    }
}

/// The keys and terms that a transaction has met.
#[derive(Debug, Default)]
pub(super) struct Known {
    keys: HashMap<String, Key, RandomState>,
    terms: HashMap<i64, HashMap<String, i64, RandomState>, RandomState>,
}

impl Key {
    /// Gives the token of images that have the key.
    pub(super) fn token(self) -> String {
        format!("k{}", self.key)
    }

    /// Gives the token of images with a value that is no term, if there may be some.
    pub(super) fn rest(self) -> Option<String> {
        (self.terms >= MOST).then(|| format!("r{}", self.key))
    }
}

/// Gives the token of a term.
pub(super) fn token(term: i64) -> String {
    format!("t{term}")
}

/// Gives the name of a field's key. No tag has it: a tag's has a colon.
pub(super) fn field(name: &str) -> String {
    format!(".{name}")
}

/// Gathers the keys and values of an image.
pub(super) fn of(image: &Image) -> Vec<Told> {
    let mut told = Vec::new();
    let kept = |value: TagValue<'_>| {
        serde_json::to_string(&Kept::of(&value)).expect("texts and numbers are JSON")
    };
    for (name, value) in facts(image) {
        told.push(Told {
            key: field(name),
            values: vec![kept(value)],
        });
    }
    if image.summary.gps.is_some() {
        told.push(Told {
            key: GPS.to_owned(),
            values: Vec::new(),
        });
    }
    for tag in &image.meta {
        let values = subject::values(tag);
        if !values.is_empty() {
            told.push(Told {
                key: format!("{}:{}", tag.group, tag.name),
                values: values.into_iter().map(kept).collect(),
            });
        }
    }
    told
}

/// Adds the terms of an image.
pub(super) fn add(
    transaction: &Transaction<'_>,
    row: i64,
    told: &[Told],
    known: &mut Known,
) -> Result<(), Error> {
    let mut tokens = Vec::with_capacity(told.len() * 2);
    for Told { key: name, values } in told {
        let Key { key, .. } = key_of(transaction, name, known)?;
        tokens.push(('k', key));
        for value in values {
            let term = term_of(transaction, name, value, known)?;
            tokens.push(term.map_or(('r', key), |term| ('t', term)));
        }
    }
    tokens.sort_unstable();
    tokens.dedup();
    let mut terms = String::with_capacity(tokens.len() * 8);
    terms.push_str(EVERY);
    for (kind, number) in tokens {
        // Writing to a string does not fail.
        let _ = write!(terms, " {kind}{number}");
    }
    for sql in [
        "INSERT INTO documents (image, terms) VALUES (?, ?)",
        "INSERT INTO postings (rowid, terms) VALUES (?, ?)",
    ] {
        transaction.prepare_cached(sql)?.execute((row, &terms))?;
    }
    Ok(())
}

/// Removes the terms of an image, and those that no other image has.
pub(super) fn remove(transaction: &Transaction<'_>, row: i64) -> Result<(), Error> {
    let terms: Option<String> = transaction
        .prepare_cached("DELETE FROM documents WHERE image = ? RETURNING terms")?
        .query_row([row], |row| row.get(0))
        .optional()?;
    let Some(terms) = terms else { return Ok(()) };
    transaction
        .prepare_cached("INSERT INTO postings (postings, rowid, terms) VALUES ('delete', ?, ?)")?
        .execute((row, &terms))?;
    let numbers = terms.split(' ').filter_map(|token| token.strip_prefix('t'));
    for number in numbers {
        let is_had: bool = transaction
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM postings WHERE postings MATCH ?)")?
            .query_row([format!("t{number}")], |row| row.get(0))?;
        if !is_had {
            transaction
                .prepare_cached("DELETE FROM terms WHERE term = CAST(? AS INTEGER)")?
                .execute([number])?;
        }
    }
    Ok(())
}

/// Gives the fields whose values are terms.
fn facts(image: &Image) -> Vec<(&'static str, TagValue<'_>)> {
    let file = &image.file;
    let camera = image.summary.camera.clone().unwrap_or_default();
    let exposure = image.summary.exposure.clone().unwrap_or_default();
    let both = camera.make.as_ref().zip(camera.model.as_ref());
    let both = both.map(|(make, model)| format!("{make} {model}"));
    let day = image.summary.taken.as_ref();
    let day = day.map(|taken| taken.local.chars().take(10).collect::<String>());
    let mut facts = Vec::new();
    for (name, text) in [
        ("camera", &camera.make),
        ("camera", &camera.model),
        ("camera", &both),
        ("make", &camera.make),
        ("model", &camera.model),
        ("lens", &camera.lens),
        ("serial", &camera.serial),
        ("software", &image.summary.software),
        ("batch", &Some(image.batch.clone())),
    ] {
        let text = text
            .as_ref()
            .map(|text| TagValue::Text(fold(text).into(), None));
        facts.extend(text.map(|text| (name, text)));
    }
    facts.extend(day.map(|day| (&DAY[1..], TagValue::Text(day.into(), None))));
    facts.push(("format", TagValue::Text(file.format.name().into(), None)));
    for (name, number) in [
        ("iso", exposure.iso.map(f64::from)),
        ("f", exposure.f_number),
        ("exposure", exposure.time_s),
        ("focal", exposure.focal_mm),
        ("width", file.width.map(f64::from)),
        ("height", file.height.map(f64::from)),
    ] {
        let number = number.map(|number| TagValue::Number(number, Cow::Borrowed("")));
        facts.extend(number.map(|number| (name, number)));
    }
    facts
}

fn key_of(transaction: &Transaction<'_>, name: &str, known: &mut Known) -> Result<Key, Error> {
    if let Some(key) = known.keys.get(name) {
        return Ok(*key);
    }
    transaction
        .prepare_cached("INSERT OR IGNORE INTO keys (name, terms) VALUES (?, 0)")?
        .execute([name])?;
    let key = transaction
        .prepare_cached("SELECT key, terms FROM keys WHERE name = ?")?
        .query_row([name], |row| {
            Ok(Key {
                key: row.get(0)?,
                terms: row.get::<_, i64>(1)?.unsigned_abs(),
            })
        })?;
    known.keys.insert(name.to_owned(), key);
    Ok(key)
}

/// Gives the term of a value, made where it is new; none where the key has too many.
fn term_of(
    transaction: &Transaction<'_>,
    name: &str,
    value: &str,
    known: &mut Known,
) -> Result<Option<i64>, Error> {
    let Key { key, terms } = key_of(transaction, name, known)?;
    if let Some(term) = known.terms.get(&key).and_then(|terms| terms.get(value)) {
        return Ok(Some(*term));
    }
    // The values of a field are all terms, however many: they are searched by.
    let is_field = name.starts_with('.');
    if !is_field && (terms >= MOST || value.len() > LONGEST) {
        if terms < MOST {
            set_terms(transaction, name, MOST, known)?;
        }
        return Ok(None);
    }
    let present = transaction
        .prepare_cached("SELECT term FROM terms WHERE key = ? AND value = ?")?
        .query_row((key, value), |row| row.get(0))
        .optional()?;
    let term = if let Some(term) = present {
        term
    } else {
        transaction
            .prepare_cached("INSERT INTO terms (key, value) VALUES (?, ?)")?
            .execute((key, value))?;
        let term = transaction.last_insert_rowid();
        if !is_field {
            set_terms(transaction, name, terms + 1, known)?;
        }
        term
    };
    let terms = known.terms.entry(key).or_default();
    terms.insert(value.to_owned(), term);
    Ok(Some(term))
}

fn set_terms(
    transaction: &Transaction<'_>,
    name: &str,
    terms: u64,
    known: &mut Known,
) -> Result<(), Error> {
    transaction
        .prepare_cached("UPDATE keys SET terms = ? WHERE name = ?")?
        .execute((terms.cast_signed(), name))?;
    if let Some(key) = known.keys.get_mut(name) {
        key.terms = terms;
    }
    Ok(())
}

/// Gives the keys whose names are meant.
pub(super) fn keys(
    connection: &Connection,
    is_meant: impl Fn(&str) -> bool,
) -> Result<Vec<Key>, Error> {
    let mut statement = connection.prepare_cached("SELECT name, key, terms FROM keys")?;
    let mut rows = statement.query([])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        if is_meant(row.get_ref(0)?.as_str().map_err(|_| Error::Broken)?) {
            keys.push(Key {
                key: row.get(1)?,
                terms: row.get::<_, i64>(2)?.unsigned_abs(),
            });
        }
    }
    Ok(keys)
}

/// Gives the tokens of the terms of a key whose values are meant.
pub(super) fn matching(
    connection: &Connection,
    key: Key,
    is_meant: impl Fn(&TagValue<'_>) -> bool,
) -> Result<Vec<String>, Error> {
    let sql = "SELECT term, value FROM terms WHERE key = ?";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([key.key])?;
    let mut tokens = Vec::new();
    while let Some(row) = rows.next()? {
        let text = row.get_ref(1)?.as_str().map_err(|_| Error::Broken)?;
        let kept: Kept = serde_json::from_str(text).map_err(|_| Error::Broken)?;
        if is_meant(&kept.value()) {
            tokens.push(token(row.get(0)?));
        }
    }
    Ok(tokens)
}

impl Kept {
    fn of(value: &TagValue<'_>) -> Self {
        match value {
            TagValue::Number(number, print) => Self::N(number.to_bits(), print.to_string()),
            TagValue::Date(clock, text) => Self::D(clock.clone(), text.to_string()),
            TagValue::Text(text, print) => {
                Self::T(text.to_string(), print.as_ref().map(ToString::to_string))
            }
        }
    }

    fn value(self) -> TagValue<'static> {
        match self {
            Self::N(bits, print) => TagValue::Number(f64::from_bits(bits), print.into()),
            Self::D(clock, text) => TagValue::Date(clock, text.into()),
            Self::T(text, print) => TagValue::Text(text.into(), print.map(Cow::Owned)),
        }
    }
}
