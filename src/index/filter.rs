//! Queries of more than words, asked of each image in turn.

use std::borrow::Cow;

use rusqlite::{Row, params_from_iter};

use crate::index::error::Error;
use crate::index::found::{COLUMNS, Found};
use crate::index::plan::Plan;
use crate::index::set::Set;
use crate::index::terms::{self, Key};
use crate::index::token::Token;
use crate::index::words::WordLook;
use crate::index::{Index, lists, rests};
use crate::query::{Quantity, Query, Subject, TagName, TagTest, TagValue, Term, TextField, Thing};
use crate::record::Timestamp;
use crate::subject;

/// What looks at images one by one, where the index finds more than match.
pub(super) enum Look<'q> {
    /// For what a query asks.
    Query(Test<'q>),
    /// For a word.
    Word(WordLook<'q>),
}

/// What a query asks of an image, as far as the index knows the answer.
pub(super) enum Test<'q> {
    All(Vec<Test<'q>>),
    Any(Vec<Test<'q>>),
    Not(Box<Test<'q>>),
    /// It is one of these.
    Found(Set),
    /// It is one of these, or a tag with one of the keys has a value that is no term and matches.
    Tag(Set, Vec<i64>, &'q TagTest),
    /// What is asked of its row.
    Row(&'q Term),
}

impl<'q> Look<'q> {
    /// Gives what looks for a word.
    pub(super) fn for_word(word: &'q str) -> Self {
        Self::Word(WordLook::new(word))
    }

    /// Tells whether the image of a row matches.
    pub(super) fn matches(&self, index: &Index, row: &Row<'_>) -> Result<bool, Error> {
        match self {
            Self::Query(test) => test.matches(row.get("image")?, row, &mut None),
            Self::Word(look) => look.matches(index, row.get("image")?),
        }
    }
}

impl Test<'_> {
    fn matches(
        &self,
        image: i64,
        row: &Row<'_>,
        found: &mut Option<Described>,
    ) -> Result<bool, Error> {
        Ok(match self {
            Self::All(parts) => {
                for part in parts {
                    if !part.matches(image, row, found)? {
                        return Ok(false);
                    }
                }
                true
            }
            Self::Any(parts) => {
                for part in parts {
                    if part.matches(image, row, found)? {
                        return Ok(true);
                    }
                }
                false
            }
            Self::Not(part) => !part.matches(image, row, found)?,
            Self::Found(set) => set.contains(image),
            Self::Tag(set, keys, test) => {
                set.contains(image)
                    || rests::any(row.get_ref("rests")?, keys, |tag| {
                        subject::values(tag).iter().any(|value| test.matches(value))
                    })?
            }
            Self::Row(term) => {
                if found.is_none() {
                    *found = Some(Described(Found::of_row(row)?));
                }
                let found = found.as_ref();
                found.is_some_and(|found| term.matches(found))
            }
        })
    }
}

impl Index {
    /// Gives what looks at images one by one.
    pub(super) fn look<'q>(&self, query: &'q Query) -> Result<Look<'q>, Error> {
        Ok(Look::Query(self.test(query)?))
    }

    /// Looks at all images that a plan finds, and gives the plan for those that match.
    pub(super) fn looked_at(&self, query: &Query, plan: Plan) -> Result<Plan, Error> {
        let look = self.look(query)?;
        let (condition, values) = plan
            .into_sql()
            .unwrap_or_else(|| ("1".to_owned(), Vec::new()));
        let rests = rests_of(query);
        let sql = format!("SELECT image, {COLUMNS}{rests} FROM images WHERE {condition}");
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

    fn test<'q>(&self, query: &'q Query) -> Result<Test<'q>, Error> {
        let tests = |parts: &'q [Query]| -> Result<Vec<Test<'q>>, Error> {
            parts.iter().map(|part| self.test(part)).collect()
        };
        let connection = &self.connection;
        Ok(match query {
            Query::And(parts) => Test::All(tests(parts)?),
            Query::Or(parts) => Test::Any(tests(parts)?),
            Query::Not(part) => Test::Not(Box::new(self.test(part)?)),
            Query::Term(Term::Word(word)) => Test::Found(self.images_with_word(word)?),
            Query::Term(Term::Has(Thing::Tag(name))) => {
                let keys = terms::keys(connection, |key| name.matches_key(key))?;
                let tokens: Vec<Token> = keys.into_iter().map(Key::token).collect();
                Test::Found(lists::any_of(connection, &tokens)?)
            }
            Query::Term(Term::Tag(name, test)) => {
                let keys = terms::keys(connection, |key| name.matches_key(key))?;
                let mut tokens = Vec::new();
                for key in &keys {
                    tokens.extend(terms::matching(connection, *key, |value| {
                        test.matches(value)
                    })?);
                }
                let keys = keys.into_iter().filter(|key| key.rest().is_some());
                let keys = keys.map(Key::place).collect();
                Test::Tag(lists::any_of(connection, &tokens)?, keys, test)
            }
            Query::Term(term) => Test::Row(term),
        })
    }
}

/// Gives the column with the tags of an image whose values are no terms, where a query asks for some.
pub(super) fn rests_of(query: &Query) -> &'static str {
    if asks_for_tags(query) {
        ", (SELECT rests FROM documents WHERE document = images.image * 2) AS rests"
    } else {
        ""
    }
}

fn asks_for_tags(query: &Query) -> bool {
    match query {
        Query::And(parts) | Query::Or(parts) => parts.iter().any(asks_for_tags),
        Query::Not(part) => asks_for_tags(part),
        Query::Term(term) => matches!(term, Term::Tag(..)),
    }
}

/// An image as the index knows it.
struct Described(Found);

impl Subject for Described {
    fn words(&self) -> Vec<Cow<'_, str>> {
        // They are found by their trigrams.
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
        // They are found by their terms, and those that are none by the tests.
        Vec::new()
    }
}
