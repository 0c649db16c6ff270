//! A query that was understood: what an image must have.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::query::dates::Period;
use crate::query::field::Field;
use crate::query::number::{Numbers, Quantity};
use crate::query::place::{Area, Near};
use crate::query::tag::{TagName, TagTest};

/// What an image must have.
///
/// A parsed query is flat: no `And` lies in an `And`, no `Or` in an `Or`, and of one part neither is made. Times that
/// count back from now, saved queries and lists of values are resolved. Its `Display` is a query that reads the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// Every one of these. The empty query is none of them: every image matches.
    And(Vec<Self>),
    /// One of these at least.
    Or(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// One thing that is asked.
    Term(Term),
}

/// One thing that is asked of an image. What the image does not have does not match.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// A word or phrase, folded, as a part of the file's name, a label, the note or a text of the metadata.
    Word(String),
    /// A text of a field.
    Text(TextField, Text),
    /// The format, by one of [`FORMATS`](crate::query::FORMATS).
    Format(&'static str),
    /// A number.
    Number(Quantity, Numbers),
    /// When it was taken, by the camera's clock: compare with [`clock_text`](crate::query::clock_text).
    Taken(Period<DateTime>),
    /// When it was stored.
    Added(Period<Timestamp>),
    /// A place near to another.
    Near(Near),
    /// A place in an area.
    Within(Area),
    /// Something that is there at all.
    Has(Thing),
    /// The first characters of an id, or all, in lower case.
    Id(String),
    /// The first digits of the SHA-256, or all, in lower case.
    Sha256(String),
    /// The value of any tag. Of several tags that are meant, one must match.
    Tag(TagName, TagTest),
}

/// What an image may have or not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Thing {
    /// A place.
    Gps,
    /// A field that not every image has.
    Field(Field),
    /// A tag.
    Tag(TagName),
}

/// A field with text.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TextField {
    /// The file's name.
    File,
    /// The path as named.
    Path,
    /// Maker and model: a part of `MAKE MODEL`, or equal to the maker, the model or both.
    Camera,
    /// The maker of the camera.
    Make,
    /// The model of the camera.
    Model,
    /// The lens.
    Lens,
    /// The camera's serial number.
    Serial,
    /// The program that wrote the image.
    Software,
    /// One of the owner's labels.
    Tag,
    /// The owner's note.
    Note,
    /// The upload it came with.
    Batch,
}

/// How a text is compared, with a text that is folded.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Text {
    /// It has this part.
    Contains(String),
    /// It is this.
    Equals(String),
}

impl Query {
    /// Tells whether every image matches, since nothing is asked.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(self, Self::And(parts) if parts.is_empty())
    }

    /// Joins queries that must all match.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Self::And(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        match flat.len() {
            1 => flat.remove(0),
            _ => Self::And(flat),
        }
    }

    /// Joins queries of which one must match.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Self::Or(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        match flat.len() {
            1 => flat.remove(0),
            _ => Self::Or(flat),
        }
    }

    /// Turns a query round.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }
}

impl Default for Query {
    /// Makes the query that every image matches.
    fn default() -> Self {
        Self::And(Vec::new())
    }
}

impl From<Term> for Query {
    fn from(term: Term) -> Self {
        Self::Term(term)
    }
}

impl TextField {
    /// Every field with text.
    pub const ALL: [Self; 11] = [
        Self::File,
        Self::Path,
        Self::Camera,
        Self::Make,
        Self::Model,
        Self::Lens,
        Self::Serial,
        Self::Software,
        Self::Tag,
        Self::Note,
        Self::Batch,
    ];

    /// Gives the field of that name.
    #[must_use]
    pub fn field(self) -> Field {
        match self {
            Self::File => Field::File,
            Self::Path => Field::Path,
            Self::Camera => Field::Camera,
            Self::Make => Field::Make,
            Self::Model => Field::Model,
            Self::Lens => Field::Lens,
            Self::Serial => Field::Serial,
            Self::Software => Field::Software,
            Self::Tag => Field::Tag,
            Self::Note => Field::Note,
            Self::Batch => Field::Batch,
        }
    }
}

impl Text {
    /// Tells whether a folded text matches.
    #[must_use]
    pub fn matches(&self, folded: &str) -> bool {
        match self {
            Self::Contains(part) => folded.contains(part.as_str()),
            Self::Equals(whole) => folded == whole,
        }
    }
}
