//! Upload: walks, reads, seals and stores (DESIGN, "Upload").
//!
//! One thread walks, some work on a file each, and the caller's own thread commits and tells what became of each file.
//! A file is called stored only after its bytes were synced and its row was committed.

mod budget;
mod commit;
mod error;
mod event;
mod file;
mod known;
mod prepare;
mod run;
mod walk;

pub use crate::ingest::error::Error;
pub use crate::ingest::event::{Event, ImageFacts, Item, Reason, Status, Totals};
pub use crate::ingest::file::{no_image, nothing, open};
pub use crate::ingest::known::Known;
pub use crate::ingest::run::{Ended, Options, Vaulted, upload};
pub use crate::ingest::walk::{Candidate, Step, Walk, walk};

#[cfg(test)]
mod tests;
