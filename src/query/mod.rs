//! What people look for: the language of queries, and the fields that lists are sorted by and made of.
//!
//! [`Query::parse`] reads a text with a [`Setting`] and gives what is asked, resolved: units, dates, lists and saved
//! queries. Whoever has images answers it: the index by SQL, others by the `matches` and `contains` of its parts.

mod ast;
mod column;
mod dates;
mod error;
mod field;
mod fold;
mod matching;
mod number;
mod pieces;
mod place;
mod print;
mod ranges;
mod read;
mod syntax;
mod tag;
mod terms;

pub use crate::query::ast::{Query, Term, Text, TextField, Thing};
pub use crate::query::column::{Column, Grouping};
pub use crate::query::dates::{Period, clock_text};
pub use crate::query::error::{QueryError, Wrong};
pub use crate::query::field::{Field, UnknownField};
pub use crate::query::fold::{SEPARATOR, fold};
pub use crate::query::matching::{Subject, TagValue};
pub use crate::query::number::{Numbers, Quantity, is_between};
pub use crate::query::place::{Area, Near};
pub use crate::query::read::{LONGEST, Setting, TERMS};
pub use crate::query::tag::{Bounds, TagGroup, TagName, TagTest};
pub use crate::query::terms::FORMATS;

#[cfg(test)]
mod subject_tests;
#[cfg(test)]
mod tests;
