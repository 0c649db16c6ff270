//! Lint: asks images for what must not be in them, by rules, without a vault.
//!
//! A rule denies a query, or one [`Kind`] of what an image may tell: places, serial numbers, owners and so on. Those of the
//! built-in rules are found by the names of tags, in whatever family of metadata they stand, and in the metadata of the
//! images that are embedded in an image.

mod embedded;
mod error;
mod image;
mod kind;
mod names;
mod place;
mod rules;

pub use crate::lint::embedded::embedded;
pub use crate::lint::error::Error;
pub use crate::lint::image::Image;
pub use crate::lint::kind::Kind;
pub use crate::lint::place::Place;
pub use crate::lint::rules::{Broken, Level, Rule, Rules};

#[cfg(test)]
mod tests;
