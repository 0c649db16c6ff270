//! Asking a query of one image, without an index.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::query::ast::{Query, Term, TextField, Thing};
use crate::query::dates::clock_text;
use crate::query::field::Field;
use crate::query::fold::fold;
use crate::query::number::{Quantity, is_between};
use crate::query::tag::{TagName, TagTest};

/// What a query can be asked about. What it does not have does not match.
pub trait Subject {
    /// Gives every text in which words are found: the file's name, labels, the note and the texts of the metadata.
    fn words(&self) -> Vec<Cow<'_, str>>;

    /// Gives the texts of a field: several for labels, and for the camera its maker, its model and both.
    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>>;

    /// Gives the number of a field.
    fn number(&self, quantity: Quantity) -> Option<f64>;

    /// Gives the name of the format.
    fn format(&self) -> &str;

    /// Gives when it was taken, as `2024-05-06T10:11:12[.fff]`.
    fn taken(&self) -> Option<&str>;

    /// Gives when it was stored.
    fn added(&self) -> Option<Timestamp>;

    /// Gives where it was taken, in degrees north and east.
    fn place(&self) -> Option<(f64, f64)>;

    /// Gives its ids.
    fn ids(&self) -> Vec<String>;

    /// Gives the SHA-256 in hexadecimal digits.
    fn sha256(&self) -> Option<String>;

    /// Gives the values of its tags of that name, each member of a list by itself.
    fn values(&self, name: &TagName) -> Vec<TagValue<'_>>;
}

/// A value of a tag, as queries compare it.
#[derive(Clone, Debug, PartialEq)]
pub enum TagValue<'v> {
    /// A number, and its form for people.
    Number(f64, Cow<'v, str>),
    /// A date as `2024-05-06T10:11:12[.fff]`, and its text.
    Date(String, Cow<'v, str>),
    /// A text, and its form for people where that is another.
    Text(Cow<'v, str>, Option<Cow<'v, str>>),
}

impl Query {
    /// Tells whether an image matches.
    #[must_use]
    pub fn matches(&self, subject: &impl Subject) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.matches(subject)),
            Self::Or(parts) => parts.iter().any(|part| part.matches(subject)),
            Self::Not(part) => !part.matches(subject),
            Self::Term(term) => term.matches(subject),
        }
    }
}

impl Term {
    /// Tells whether an image matches.
    #[must_use]
    pub fn matches(&self, subject: &impl Subject) -> bool {
        match self {
            Self::Word(word) => {
                let mut words = subject.words().into_iter();
                words.any(|text| fold(&text).contains(word.as_str()))
            }
            Self::Text(field, text) => {
                let mut texts = subject.texts(*field).into_iter();
                texts.any(|value| text.matches(&fold(&value)))
            }
            Self::Format(name) => subject.format() == *name,
            Self::Number(quantity, numbers) => subject
                .number(*quantity)
                .is_some_and(|number| is_between(number, quantity.bounds(*numbers))),
            Self::Taken(period) => subject.taken().is_some_and(|taken| {
                let after = period.from.as_ref();
                let before = period.until.as_ref();
                after.is_none_or(|from| taken >= clock_text(from).as_str())
                    && before.is_none_or(|until| taken < clock_text(until).as_str())
            }),
            Self::Added(period) => subject.added().is_some_and(|added| period.contains(&added)),
            Self::Near(near) => subject
                .place()
                .is_some_and(|(latitude, longitude)| near.contains(latitude, longitude)),
            Self::Within(area) => subject
                .place()
                .is_some_and(|(latitude, longitude)| area.contains(latitude, longitude)),
            Self::Has(thing) => thing.is_there(subject),
            Self::Id(start) => subject.ids().iter().any(|id| id.starts_with(start)),
            Self::Sha256(start) => subject
                .sha256()
                .is_some_and(|digits| digits.starts_with(start)),
            Self::Tag(name, test) => subject.values(name).iter().any(|value| test.matches(value)),
        }
    }
}

impl Thing {
    fn is_there(&self, subject: &impl Subject) -> bool {
        match self {
            Self::Gps => subject.place().is_some(),
            Self::Tag(name) => !subject.values(name).is_empty(),
            Self::Field(Field::Taken) => subject.taken().is_some(),
            Self::Field(field) => {
                let mut texts = TextField::ALL.into_iter();
                let mut quantities = Quantity::ALL.into_iter();
                let text = texts.find(|text| text.field() == *field);
                let quantity = quantities.find(|quantity| quantity.field() == *field);
                text.is_some_and(|field| !subject.texts(field).is_empty())
                    || quantity.is_some_and(|quantity| subject.number(quantity).is_some())
            }
        }
    }
}

impl TagTest {
    /// Tells whether a value matches.
    ///
    /// A number is compared as one where one is asked for, so that 50 is no part of 500; else its form for people is. A
    /// date matches as one or as text. A text matches as text, and in a range as the number or date that it reads as.
    #[must_use]
    pub fn matches(&self, value: &TagValue<'_>) -> bool {
        match value {
            TagValue::Number(number, print) => match self.number_bounds() {
                Some(bounds) => is_between(*number, bounds),
                None => self.matches_text(&fold(print)),
            },
            TagValue::Date(clock, text) => {
                self.matches_clock(clock) || self.matches_text(&fold(text))
            }
            TagValue::Text(text, print) => {
                let folded = fold(text);
                let print = print.as_deref().map(fold);
                self.matches_text(&folded)
                    || print.is_some_and(|print| self.matches_text(&print))
                    || self.matches_as_number(text)
            }
        }
    }
}
