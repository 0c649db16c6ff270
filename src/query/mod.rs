//! What people look for: the words of a query, and the fields that lists are sorted by and made of.
//!
//! A query is words, all of which must be found. The names of fields, `OR`, `-` and brackets are kept for the query
//! language and refused here, so that no query means something else later.

mod field;
mod fold;
mod words;

pub use crate::query::field::{Field, UnknownField};
pub use crate::query::fold::fold;
pub use crate::query::words::{Query, QueryError};
