//! Queries of more than words, asked of each image in turn.

use std::borrow::Cow;
use std::collections::HashMap;

use rusqlite::{Row, params_from_iter};

use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::{COLUMNS, Found, found};
use crate::index::metas;
use crate::index::plan::Plan;
use crate::index::set::Set;
use crate::index::words::WordLook;
use crate::metadata::Tag;
use crate::query::{Quantity, Query, Subject, TagName, TagValue, Term, TextField, Thing};
use crate::record::Timestamp;
use crate::subject;

/// The images that have a word, by word.
pub(super) type Hits = HashMap<String, Set>;

/// What looks at images one by one, where the index finds more than match.
pub(super) enum Look<'q> {
    /// For what a query asks.
    Query(&'q Query, Hits),
    /// For a word.
    Word(WordLook<'q>),
}

impl<'q> Look<'q> {
    /// Gives what looks for a word.
    pub(super) fn for_word(word: &'q str) -> Self {
        Self::Word(WordLook::new(word))
    }

    /// Tells whether the image of a row matches.
    pub(super) fn matches(&self, index: &Index, row: &Row<'_>) -> Result<bool, Error> {
        let image: i64 = row.get("image")?;
        let (query, hits) = match self {
            Self::Query(query, hits) => (query, hits),
            Self::Word(look) => return look.matches(index, image),
        };
        let meta = if asks_for_tags(query) {
            row.get::<_, Option<Vec<u8>>>("meta")?
        } else {
            None
        };
        let described = Described {
            found: found(row)?,
            meta: meta
                .map(|meta| metas::read(&meta))
                .transpose()?
                .unwrap_or_default(),
        };
        Ok(matches(query, image, &described, hits))
    }
}

impl Index {
    /// Gives what looks at images one by one.
    pub(super) fn look<'q>(&self, query: &'q Query) -> Result<Look<'q>, Error> {
        let mut hits = Hits::new();
        self.gather(query, &mut hits)?;
        Ok(Look::Query(query, hits))
    }

    /// Looks at all images that a plan finds, and gives the plan for those that match.
    pub(super) fn looked_at(&self, query: &Query, plan: Plan) -> Result<Plan, Error> {
        let look = self.look(query)?;
        let (condition, values) = plan
            .into_sql()
            .unwrap_or_else(|| ("1".to_owned(), Vec::new()));
        let meta = meta_of(query);
        let sql = format!("SELECT image, {COLUMNS}{meta} FROM images WHERE {condition}");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut images = Set::default();
        while let Some(row) = rows.next()? {
            if look.matches(self, row)? {
                images.insert(row.get("image")?);
            }
        }
        Ok(Plan::of(images))
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
                let found = self.images_with_word(word)?;
                hits.insert(word.clone(), found);
            }
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
        Query::Term(Term::Word(word)) => hits.get(word).is_some_and(|hits| hits.contains(image)),
        Query::Term(term) => term.matches(described),
    }
}

/// Gives the column with the tags of an image, where a query asks for some.
pub(super) fn meta_of(query: &Query) -> &'static str {
    if asks_for_tags(query) {
        ", (SELECT meta FROM metas WHERE metas.image = images.image) AS meta"
    } else {
        ""
    }
}

fn asks_for_tags(query: &Query) -> bool {
    match query {
        Query::And(parts) | Query::Or(parts) => parts.iter().any(asks_for_tags),
        Query::Not(part) => asks_for_tags(part),
        Query::Term(term) => matches!(term, Term::Tag(..) | Term::Has(Thing::Tag(_))),
    }
}

/// An image as the index knows it.
struct Described {
    found: Found,
    /// Its tags, where the query asks for some.
    meta: Vec<Tag>,
}

impl Subject for Described {
    fn words(&self) -> Vec<Cow<'_, str>> {
        // Words are found by their trigrams.
        Vec::new()
    }

    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>> {
        let file = &self.found.file;
        let camera = self.found.summary.camera.as_ref();
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
            TextField::Software => one(self.found.summary.software.as_deref())
                .into_iter()
                .collect(),
            TextField::Tag => self
                .found
                .tags
                .iter()
                .map(|tag| tag.as_str().into())
                .collect(),
            TextField::Note => one(self.found.note.as_deref()).into_iter().collect(),
            TextField::Batch => vec![self.found.batch.as_str().into()],
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "no file has 2^53 bytes")]
    fn number(&self, quantity: Quantity) -> Option<f64> {
        let file = &self.found.file;
        let exposure = self.found.summary.exposure.as_ref();
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
        self.found.file.format.name()
    }

    fn taken(&self) -> Option<&str> {
        self.found
            .summary
            .taken
            .as_ref()
            .map(|taken| taken.local.as_str())
    }

    fn added(&self) -> Option<Timestamp> {
        Some(self.found.added)
    }

    fn place(&self) -> Option<(f64, f64)> {
        self.found
            .summary
            .gps
            .as_ref()
            .map(|gps| (gps.lat, gps.lon))
    }

    fn ids(&self) -> Vec<String> {
        vec![self.found.id.to_string()]
    }

    fn sha256(&self) -> Option<String> {
        Some(self.found.file.sha256.to_string())
    }

    fn values(&self, name: &TagName) -> Vec<TagValue<'_>> {
        let meant = |tag: &&Tag| name.matches(&tag.group, &tag.name);
        let meant = self.meta.iter().filter(meant);
        meant.flat_map(subject::values).collect()
    }
}
