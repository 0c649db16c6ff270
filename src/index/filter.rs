//! Queries of more than words, asked of each image in turn.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use rusqlite::types::Value;

use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::{COLUMNS, Found, found};
use crate::query::{Quantity, Query, Subject, TagName, TagValue, Term, TextField, Thing};
use crate::record::Timestamp;

/// The images that have a word, by word.
type Hits = HashMap<String, HashSet<i64>>;

impl Index {
    /// Gives the condition for the images that match, and the values in it.
    pub(super) fn filter(&self, query: &Query) -> Result<(String, Vec<Value>), Error> {
        let mut hits = Hits::new();
        self.gather(query, &mut hits)?;
        let sql = format!("SELECT image, {COLUMNS} FROM images");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut images = Vec::new();
        while let Some(row) = rows.next()? {
            let image: i64 = row.get(0)?;
            if matches(query, image, &Described(found(row)?), &hits) {
                images.push(image);
            }
        }
        let images = serde_json::to_string(&images).expect("numbers are JSON");
        let condition = "image IN (SELECT value FROM json_each(?))";
        Ok((condition.to_owned(), vec![Value::Text(images)]))
    }

    /// Finds the images of every word.
    fn gather(&self, query: &Query, hits: &mut Hits) -> Result<(), Error> {
        match query {
            Query::And(parts) | Query::Or(parts) => {
                for part in parts {
                    self.gather(part, hits)?;
                }
            }
            Query::Not(part) => self.gather(part, hits)?,
            Query::Term(Term::Word(word)) => {
                let (condition, params) = self.word(word)?;
                let sql = format!("SELECT image FROM images WHERE {condition}");
                let mut statement = self.connection.prepare(&sql)?;
                let rows = statement.query_map([params], |row| row.get(0))?;
                let found = rows.collect::<Result<HashSet<i64>, _>>()?;
                hits.insert(word.clone(), found);
            }
            Query::Term(Term::Tag(..) | Term::Has(Thing::Tag(_))) => return Err(Error::NotYet),
            Query::Term(_) => {}
        }
        Ok(())
    }
}

fn matches(query: &Query, image: i64, described: &Described, hits: &Hits) -> bool {
    match query {
        Query::And(parts) => parts
            .iter()
            .all(|part| matches(part, image, described, hits)),
        Query::Or(parts) => parts
            .iter()
            .any(|part| matches(part, image, described, hits)),
        Query::Not(part) => !matches(part, image, described, hits),
        Query::Term(Term::Word(word)) => hits.get(word).is_some_and(|hits| hits.contains(&image)),
        Query::Term(term) => term.matches(described),
    }
}

/// An image as the index knows it.
struct Described(Found);

impl Subject for Described {
    fn words(&self) -> Vec<Cow<'_, str>> {
        // Words are found by their trigrams.
        Vec::new()
    }

    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>> {
        let file = &self.0.file;
        let camera = self.0.summary.camera.as_ref();
        let make = camera.and_then(|camera| camera.make.as_deref());
        let model = camera.and_then(|camera| camera.model.as_deref());
        let one = |text: Option<&'_ str>| text.map(|text| Cow::Owned(text.to_owned()));
        match field {
            TextField::File => vec![file.name.as_str().into()],
            TextField::Path => vec![file.path.as_str().into()],
            TextField::Camera => {
                let both = make
                    .zip(model)
                    .map(|(make, model)| format!("{make} {model}"));
                let parts = [one(make), one(model), both.map(Cow::Owned)];
                parts.into_iter().flatten().collect()
            }
            TextField::Make => one(make).into_iter().collect(),
            TextField::Model => one(model).into_iter().collect(),
            TextField::Lens => one(camera.and_then(|camera| camera.lens.as_deref()))
                .into_iter()
                .collect(),
            TextField::Serial => one(camera.and_then(|camera| camera.serial.as_deref()))
                .into_iter()
                .collect(),
            TextField::Software => one(self.0.summary.software.as_deref())
                .into_iter()
                .collect(),
            TextField::Tag => self.0.tags.iter().map(|tag| tag.as_str().into()).collect(),
            TextField::Note => one(self.0.note.as_deref()).into_iter().collect(),
            TextField::Batch => vec![self.0.batch.as_str().into()],
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "no file has 2^53 bytes")]
    fn number(&self, quantity: Quantity) -> Option<f64> {
        let file = &self.0.file;
        let exposure = self.0.summary.exposure.as_ref();
        match quantity {
            Quantity::Iso => exposure.and_then(|exposure| exposure.iso).map(f64::from),
            Quantity::F => exposure.and_then(|exposure| exposure.f_number),
            Quantity::Exposure => exposure.and_then(|exposure| exposure.time_s),
            Quantity::Focal => exposure.and_then(|exposure| exposure.focal_mm),
            Quantity::Width => file.width.map(f64::from),
            Quantity::Height => file.height.map(f64::from),
            Quantity::Size => Some(file.bytes as f64),
        }
    }

    fn format(&self) -> &str {
        self.0.file.format.name()
    }

    fn taken(&self) -> Option<&str> {
        self.0
            .summary
            .taken
            .as_ref()
            .map(|taken| taken.local.as_str())
    }

    fn added(&self) -> Option<Timestamp> {
        Some(self.0.added)
    }

    fn place(&self) -> Option<(f64, f64)> {
        self.0.summary.gps.as_ref().map(|gps| (gps.lat, gps.lon))
    }

    fn ids(&self) -> Vec<String> {
        vec![self.0.id.to_string()]
    }

    fn sha256(&self) -> Option<String> {
        Some(self.0.file.sha256.to_string())
    }

    fn values(&self, _: &TagName) -> Vec<TagValue<'_>> {
        // A query for tags is refused before.
        Vec::new()
    }
}
