//! What an upload tells while it runs.

use std::path::PathBuf;

use crate::id::{ImageId, Sha256};
use crate::metadata::{Format, Warning};

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// A file came to its end.
    Item(Item),
    /// Some time has passed. `total` is known once everything was walked.
    Progress {
        /// So far.
        totals: Totals,
        /// Files in all.
        total: Option<u64>,
    },
}

/// What became of a file.
#[derive(Clone, Debug)]
pub struct Item {
    /// The file, as named.
    pub path: PathBuf,
    /// Its end.
    pub status: Status,
    /// What is known of the image.
    pub image: Option<ImageFacts>,
}

/// What is known of an image that was read.
#[derive(Clone, Debug)]
pub struct ImageFacts {
    /// Its id; nothing in a dry run, unless it is in the vault.
    pub id: Option<ImageId>,
    /// Its digest.
    pub sha256: Sha256,
    /// Its format.
    pub format: Format,
    /// Its size.
    pub bytes: u64,
    /// What is odd about its metadata.
    pub warnings: Vec<Warning>,
}

/// How a file ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Status {
    /// It is in the vault now; in a dry run, it would be.
    Stored,
    /// It was in the vault before.
    Duplicate,
    /// It was not looked for.
    Skipped(Reason),
    /// It was looked for, and something went wrong.
    Failed(Reason),
}

/// Why a file was skipped or failed.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Reason {
    /// Its name, or that of a folder, begins with a dot.
    #[error("hidden")]
    Hidden,
    /// The globs leave it out.
    #[error("left out by a glob")]
    Excluded,
    /// It is a link.
    #[error("a link")]
    Link,
    /// It is no file.
    #[error("{0}")]
    Special(&'static str),
    /// Its content is of no format that is known.
    #[error("no image format is recognised")]
    NotAnImage,
    /// It is larger than was allowed.
    #[error("{bytes} bytes are more than the {limit} that are allowed")]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// What is allowed.
        limit: u64,
    },
    /// There is no such file.
    #[error("no such file")]
    NotFound,
    /// The system does not give its bytes.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// It has no content.
    #[error("the file is empty")]
    Empty,
    /// It is named like an image, and its content is none, or ends early.
    #[error("{0}")]
    Damaged(String),
    /// It is named like an image of a format that is not read yet.
    #[error("{0} is not read yet")]
    Unsupported(&'static str),
    /// It was there, and is no more.
    #[error("the file went away")]
    Vanished,
    /// It changed while it was read.
    #[error("the file changed while it was read")]
    Changed,
    /// The disk did not take it.
    #[error("the vault's disk did not take it: {0}")]
    NotStored(String),
}

/// How many files came to which end.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Totals {
    /// Those in the vault now.
    pub stored: u64,
    /// Those in the vault before.
    pub duplicate: u64,
    /// Those not looked for.
    pub skipped: u64,
    /// Those that went wrong.
    pub failed: u64,
    /// Bytes of the images that were read.
    pub bytes_read: u64,
    /// Bytes of the images stored, before sealing.
    pub bytes_stored: u64,
}

impl Reason {
    /// Gives the word for scripts.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Excluded => "excluded",
            Self::Link => "link",
            Self::Special(_) => "special",
            Self::NotAnImage => "not_an_image",
            Self::TooLarge { .. } => "too_large",
            Self::NotFound => "not_found",
            Self::Unreadable(_) => "unreadable",
            Self::Empty => "empty",
            Self::Damaged(_) => "damaged",
            Self::Unsupported(_) => "unsupported",
            Self::Vanished => "vanished",
            Self::Changed => "changed",
            Self::NotStored(_) => "not_stored",
        }
    }
}

impl Item {
    /// Makes an item about a file of which nothing is known.
    #[must_use]
    pub fn without_image(path: PathBuf, status: Status) -> Self {
        Self {
            path,
            status,
            image: None,
        }
    }
}

impl Totals {
    /// Gives the files in all.
    #[must_use]
    pub fn found(&self) -> u64 {
        self.stored + self.duplicate + self.skipped + self.failed
    }

    /// Counts an item.
    pub(super) fn count(&mut self, item: &Item) {
        let bytes = item.image.as_ref().map_or(0, |image| image.bytes);
        self.bytes_read += bytes;
        match item.status {
            Status::Stored => {
                self.stored += 1;
                self.bytes_stored += bytes;
            }
            Status::Duplicate => self.duplicate += 1,
            Status::Skipped(_) => self.skipped += 1,
            Status::Failed(_) => self.failed += 1,
        }
    }
}
