//! The index: an encrypted database (`SQLCipher`) per user, filled from the log and deleted and rebuilt at will.
//!
//! Every question is answered from it. It keeps, in one transaction with its rows, how far it has read the log.

mod adding;
mod after;
mod apply;
mod arrivals;
mod content;
mod days;
mod documents;
mod edits;
mod error;
mod filter;
mod find;
mod found;
mod group;
mod kept;
mod lists;
mod open;
mod pages;
mod places;
mod plan;
mod prepared;
mod progress;
mod rests;
mod schema;
mod set;
mod terms;
mod texts;
mod token;
mod trigrams;
mod words;

use rusqlite::Connection;

pub use crate::index::adding::{Adding, Batch, Entry};
use crate::index::arrivals::Arrivals;
pub use crate::index::content::Content;
pub use crate::index::edits::Stamp;
pub use crate::index::error::Error;
pub use crate::index::find::{Listing, Order};
pub use crate::index::found::Found;
pub use crate::index::group::Group;
pub use crate::index::prepared::{Prepared, Preparer};
pub use crate::index::progress::{Applied, Ends, Head, Heads};
pub use crate::index::schema::FORMAT;
pub use crate::query::Field;

/// An open index.
#[derive(Debug)]
pub struct Index {
    connection: Connection,
    arrivals: Arrivals,
}

#[cfg(test)]
mod day_tests;
#[cfg(test)]
mod edit_tests;
#[cfg(test)]
mod rest_tests;
#[cfg(test)]
mod tests;
