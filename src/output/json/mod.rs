//! The lines of `--json`, field by field as `schemas/` has them. Inner types do not derive `Serialize` for it.

mod account;
mod change;
mod keeping;
mod lint;
mod metadata;
mod record;
mod upload;

use std::path::Path;

use data_encoding::BASE64;
use serde::Serialize;

pub use crate::output::json::account::{
    Account, AccountAction, Recovery, Session, SessionAction, Status, Token, TokenStatus,
};
pub use crate::output::json::change::{
    Change, ChangeAction, ChangeStatus, Difference, Summary, Written, WrittenStatus,
};
pub use crate::output::json::keeping::{Backup, BackupAction, Check, CheckStatus, Problem};
pub use crate::output::json::lint::{Finding, LintSummary};
pub use crate::output::json::metadata::write_metadata;
pub use crate::output::json::record::{Camera, Exposure, Gps, Record, RecordFile, Tag, Taken};
pub use crate::output::json::upload::{
    Counts, Item, ItemStatus, Progress, Start, UploadSummary, Warning,
};

/// The version of the lines. Within it, fields and types are only added.
const VERSION: u8 = 1;

/// One line of JSON.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Line {
    /// The start of an upload.
    Start(Start),
    /// What became of one file of an upload, or of one that `inspect` or `lint` could not read.
    Item(Item),
    /// How far an upload is.
    Progress(Progress),
    /// The end of an upload.
    #[serde(rename = "summary")]
    UploadSummary(UploadSummary),
    /// An image of the vault.
    Record(Box<Record>),
    /// An account made or changed.
    Account(Account),
    /// A session opened or closed.
    Session(Session),
    /// A token.
    Token(Token),
    /// Who is logged in.
    Status(Status),
    /// A check of `doctor`.
    Check(Check),
    /// A tag that two images do not share.
    Difference(Difference),
    /// What became of one image of `tag` or `rm`.
    Change(Change),
    /// What became of one image of `export`.
    #[serde(rename = "item")]
    Written(Written),
    /// How many images match.
    Count {
        /// The number.
        count: u64,
    },
    /// How many images have something in common.
    Group {
        /// What they are counted by.
        by: String,
        /// What they have; absent where they have nothing of the kind.
        key: Option<String>,
        /// The number.
        count: u64,
    },
    /// A finding of `lint`.
    Finding(Finding),
    /// The end of `lint`.
    #[serde(rename = "summary")]
    LintSummary(LintSummary),
    /// A finding of `verify`.
    Problem(Problem),
    /// A backup written or restored.
    Backup(Backup),
    /// The end of `tag`, `rm`, `export` or `verify`.
    Summary(Summary),
    /// The end of a run that failed.
    Error(Failure),
}

/// A line with its version in front.
#[derive(Debug, Serialize)]
pub struct Versioned<'a> {
    v: u8,
    #[serde(flatten)]
    line: &'a Line,
}

impl Line {
    /// Puts the version in front.
    #[must_use]
    pub fn versioned(&self) -> Versioned<'_> {
        Versioned {
            v: VERSION,
            line: self,
        }
    }
}

/// A path: as text, and where that loses something also as bytes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct PathField {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path_b64: Option<String>,
}

impl PathField {
    /// Takes the text of a path that is UTF-8, and the bytes of one that is not, as records keep them.
    #[must_use]
    pub fn new(path: String, path_b64: Option<String>) -> Self {
        Self { path, path_b64 }
    }
}

impl From<&Path> for PathField {
    fn from(path: &Path) -> Self {
        let bytes = path.as_os_str().as_encoded_bytes();
        Self {
            path: path.to_string_lossy().into_owned(),
            path_b64: path.to_str().is_none().then(|| BASE64.encode(bytes)),
        }
    }
}

/// The end of a run that failed.
#[derive(Debug, Serialize)]
pub struct Failure {
    /// What, as one word.
    pub code: String,
    /// What, for people.
    pub message: String,
    /// What to type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What the process ends with.
    pub exit_code: u8,
    /// How far an upload came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
}
