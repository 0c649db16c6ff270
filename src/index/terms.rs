//! Terms: what images have, by fields and tags and their values, each kept once.
//!
//! A key is a field or a tag, a term one of its values. The images of each are in a list (`lists`), so that what a query
//! asks of values becomes a question to lists. A tag whose values are nearly all different gets no more terms after
//! [`MOST`]; its images have the token of the rest instead, and each is looked at.

use std::borrow::Cow;
use std::collections::HashMap;

use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::index::kept::Kept;
use crate::index::lists::Changes;
use crate::index::prepared::{Said, Saying};
use crate::index::texts::{self, Texts};
use crate::index::token::Token;
use crate::query::{TagValue, fold};
use crate::record::Image;

/// What a term that was met takes in memory beside its value.
const OVERHEAD: usize = 64;

/// The most terms of a tag, few where what comes then is tested.
const MOST: u64 = if cfg!(test) { 4 } else { 4096 };

/// The days on which images were taken.
pub(super) const DAY: &str = ".day";

/// That a place is known.
pub(super) const GPS: &str = ".gps";

/// The labels of the owner.
pub(super) const LABEL: &str = ".tag";

/// That there is a note.
pub(super) const NOTE: &str = ".note";

/// A key, and how many terms it has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    key: i64,
    terms: u64,
}

impl Key {
    /// Gives the token of images that have the key.
    pub(super) fn token(self) -> Token {
        Token::Key(self.key)
    }

    /// Gives the token of images with a value that is no term, if there may be some.
    pub(super) fn rest(self) -> Option<Token> {
        (self.terms >= MOST).then_some(Token::Rest(self.key))
    }

    /// Gives its place in the table.
    pub(super) fn place(self) -> i64 {
        self.key
    }
}

/// Gives the name of a field's key. No tag has it: a tag's has a colon.
pub(super) fn field(name: &str) -> String {
    format!(".{name}")
}

/// What a transaction has met, and the numbers that it gives.
#[derive(Debug)]
pub(super) struct Known {
    keys: Vec<Met>,
    by_name: HashMap<String, usize, RandomState>,
    texts: Texts,
    last_term: i64,
    weight: usize,
}

/// A key that was met, and those of its terms that were.
#[derive(Debug)]
struct Met {
    key: Key,
    /// Whether it is a field's: its values are all terms, however many, as they are searched by.
    is_field: bool,
    terms: HashMap<String, i64, RandomState>,
    /// Whether its number of terms is another than the table says.
    has_changed: bool,
}

impl Known {
    /// Begins where the numbers that were given end.
    pub(super) fn begin(transaction: &Transaction<'_>) -> Result<Self, Error> {
        let sql = "SELECT last_term, last_text FROM progress";
        let last = transaction.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        let (last_term, last_text) = last?;
        Ok(Self {
            keys: Vec::new(),
            by_name: HashMap::default(),
            texts: Texts::after(last_text),
            last_term,
            weight: 0,
        })
    }

    /// Gives about how many bytes of memory it takes.
    pub(super) fn weight(&self) -> usize {
        self.weight + self.texts.weight()
    }

    /// Writes where the numbers that were given end, and how many terms the keys have.
    pub(super) fn finish(&self, transaction: &Transaction<'_>) -> Result<(), Error> {
        let mut statement =
            transaction.prepare_cached("UPDATE keys SET terms = ? WHERE key = ?")?;
        for Met { key, .. } in self.keys.iter().filter(|met| met.has_changed) {
            statement.execute((key.terms.cast_signed(), key.key))?;
        }
        transaction
            .prepare_cached("UPDATE progress SET last_term = ?, last_text = ?")?
            .execute((self.last_term, self.texts.last()))?;
        Ok(())
    }

    /// Gives what a field or tag says in the index; what is new of it is kept.
    pub(super) fn said<'s>(
        &mut self,
        transaction: &Transaction<'_>,
        saying: &'s Saying,
    ) -> Result<&'s Said, Error> {
        if let Some(said) = saying.said.get() {
            return Ok(said);
        }
        let mut said = Said {
            tokens: Vec::with_capacity(saying.facts.len() + 1),
            own: Vec::new(),
            rest: None,
        };
        let mut met = None;
        if let Some(name) = &saying.key {
            let place = self.key(transaction, name)?;
            said.tokens.push(self.keys[place].key.token().number());
            met = Some(place);
        }
        for (place, fact) in saying.facts.iter().enumerate() {
            if let (Some(met), Some(value)) = (met, &fact.value)
                && let Some(term) = self.term(transaction, met, value, fact.text.as_deref())?
            {
                said.tokens.push(Token::Term(term).number());
                continue;
            }
            said.own.push(place);
            if let Some(met) = met
                && said.rest.is_none()
            {
                let key = self.rest(met);
                said.tokens.push(Token::Rest(key).number());
                said.rest = Some(key);
            }
        }
        Ok(saying.said.get_or_init(|| said))
    }

    /// Adds texts of an image that are no term's, and gives the tokens they are found by.
    pub(super) fn add_own(
        &mut self,
        transaction: &Transaction<'_>,
        texts: Vec<&str>,
        tokens: &mut Vec<i64>,
    ) -> Result<(), Error> {
        self.texts.add_own(transaction, texts, tokens)
    }

    /// Gives the place of a key among those that were met. One that is new is kept.
    fn key(&mut self, transaction: &Transaction<'_>, name: &str) -> Result<usize, Error> {
        if let Some(place) = self.by_name.get(name) {
            return Ok(*place);
        }
        transaction
            .prepare_cached("INSERT OR IGNORE INTO keys (name, terms) VALUES (?, 0)")?
            .execute([name])?;
        let key = transaction
            .prepare_cached("SELECT key, terms FROM keys WHERE name = ?")?
            .query_row([name], key_of)?;
        let place = self.keys.len();
        self.keys.push(Met {
            key,
            is_field: name.starts_with('.'),
            terms: HashMap::default(),
            has_changed: false,
        });
        self.by_name.insert(name.to_owned(), place);
        Ok(place)
    }

    /// Gives the key of a value that is no term. From now on it has no new ones.
    fn rest(&mut self, met: usize) -> i64 {
        let met = &mut self.keys[met];
        if met.key.terms < MOST {
            met.key.terms = MOST;
            met.has_changed = true;
        }
        met.key.key
    }

    /// Gives the term of a value, made where it is new; none where the key has too many.
    fn term(
        &mut self,
        transaction: &Transaction<'_>,
        met: usize,
        value: &str,
        text: Option<&str>,
    ) -> Result<Option<i64>, Error> {
        let met = &mut self.keys[met];
        if let Some(term) = met.terms.get(value) {
            return Ok(Some(*term));
        }
        if !met.is_field && met.key.terms >= MOST {
            return Ok(None);
        }
        let key = met.key.key;
        let new = self.last_term + 1;
        let place = text.map(|_| self.texts.last() + 1);
        // Most that were not met yet are new.
        let sql = "INSERT OR IGNORE INTO terms (term, key, value, text) VALUES (?, ?, ?, ?)";
        let mut statement = transaction.prepare_cached(sql)?;
        let term = if statement.execute((new, key, value, place))? == 0 {
            transaction
                .prepare_cached("SELECT term FROM terms WHERE key = ? AND value = ?")?
                .query_row((key, value), |row| row.get(0))?
        } else {
            self.last_term = new;
            if let Some(text) = text {
                self.texts.add_of_term(transaction, text, new)?;
            }
            if !met.is_field {
                met.key.terms += 1;
                met.has_changed = true;
            }
            new
        };
        met.terms.insert(value.to_owned(), term);
        self.weight += value.len() + OVERHEAD;
        Ok(Some(term))
    }
}

fn key_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        key: row.get("key")?,
        terms: row.get::<_, i64>("terms")?.unsigned_abs(),
    })
}

/// Forgets what no image has any more.
pub(super) fn forget(transaction: &Transaction<'_>, gone: &[Token]) -> Result<(), Error> {
    let mut changes = Changes::after(i64::MAX);
    for token in gone {
        match token {
            Token::Term(term) => {
                let text: Option<i64> = transaction
                    .prepare_cached("DELETE FROM terms WHERE term = ? RETURNING text")?
                    .query_row([term], |row| row.get(0))
                    .optional()?
                    .flatten();
                if let Some(text) = text {
                    texts::forget(transaction, text, &mut changes)?;
                }
            }
            Token::Text(text) => texts::forget(transaction, *text, &mut changes)?,
            Token::Key(key) => {
                transaction
                    .prepare_cached("DELETE FROM keys WHERE key = ?")?
                    .execute([key])?;
            }
            Token::Every | Token::Rest(_) | Token::Trigram(_) => {}
        }
    }
    changes.write(transaction)?;
    Ok(())
}

/// Gives the fields of an image whose values are terms.
pub(super) fn of_fields(image: &Image) -> Vec<(&'static str, TagValue<'_>)> {
    let file = &image.file;
    let camera = image.summary.camera.clone().unwrap_or_default();
    let exposure = image.summary.exposure.clone().unwrap_or_default();
    let both = camera.make.as_ref().zip(camera.model.as_ref());
    let both = both.map(|(make, model)| format!("{make} {model}"));
    let day = image.summary.taken.as_ref();
    let day = day.map(|taken| taken.local.chars().take(10).collect::<String>());
    let mut facts = Vec::new();
    for (name, text) in [
        (".camera", &camera.make),
        (".camera", &camera.model),
        (".camera", &both),
        (".make", &camera.make),
        (".model", &camera.model),
        (".lens", &camera.lens),
        (".serial", &camera.serial),
        (".software", &image.summary.software),
        (".batch", &Some(image.batch.clone())),
    ] {
        let text = text
            .as_ref()
            .map(|text| TagValue::Text(fold(text).into(), None));
        facts.extend(text.map(|text| (name, text)));
    }
    facts.extend(day.map(|day| (DAY, TagValue::Text(day.into(), None))));
    facts.push((".format", TagValue::Text(file.format.name().into(), None)));
    for (name, number) in [
        (".iso", exposure.iso.map(f64::from)),
        (".f", exposure.f_number),
        (".exposure", exposure.time_s),
        (".focal", exposure.focal_mm),
        (".width", file.width.map(f64::from)),
        (".height", file.height.map(f64::from)),
    ] {
        let number = number.map(|number| TagValue::Number(number, Cow::Borrowed("")));
        facts.extend(number.map(|number| (name, number)));
    }
    facts
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
            keys.push(key_of(row)?);
        }
    }
    Ok(keys)
}

/// Gives the tokens of the terms of a key whose values are meant.
pub(super) fn matching(
    connection: &Connection,
    key: Key,
    is_meant: impl Fn(&TagValue<'_>) -> bool,
) -> Result<Vec<Token>, Error> {
    let mut tokens = Vec::new();
    each(connection, key, |value, token| {
        if is_meant(&value) {
            tokens.push(token);
        }
    })?;
    Ok(tokens)
}

/// Shows the values of a key that are terms, with their tokens.
pub(super) fn each(
    connection: &Connection,
    key: Key,
    mut see: impl FnMut(TagValue<'_>, Token),
) -> Result<(), Error> {
    let sql = "SELECT term, value FROM terms WHERE key = ?";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([key.key])?;
    while let Some(row) = rows.next()? {
        let text = row.get_ref(1)?.as_str().map_err(|_| Error::Broken)?;
        let kept: Kept<'_> = serde_json::from_str(text).map_err(|_| Error::Broken)?;
        see(kept.value(), Token::Term(row.get(0)?));
    }
    Ok(())
}
