//! The lines of `tag`, `diff`, `rm` and `export`.

use serde::Serialize;

use crate::metadata::Value;
use crate::output::json::PathField;

/// What happened to an image.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeAction {
    /// Its labels or its note were changed.
    Tagged,
    /// It was removed.
    Removed,
}

/// Whether it did.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeStatus {
    /// It did.
    Changed,
    /// Nothing was to do, or it was a dry run.
    Unchanged,
    /// It did not.
    Failed,
}

/// What became of one image of `tag` or `rm`.
#[derive(Debug, Serialize)]
pub struct Change {
    /// What was to happen.
    pub action: ChangeAction,
    /// To which image.
    pub id: String,
    /// Whether it did.
    pub status: ChangeStatus,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The same for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A tag that two images do not share.
#[derive(Debug, Serialize)]
pub struct Difference {
    /// The tag's group.
    pub group: String,
    /// The tag's name.
    pub name: String,
    /// Its value in the first image; null where that has none.
    pub left: Option<Value>,
    /// Its value in the second.
    pub right: Option<Value>,
}

/// What became of a file to write.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WrittenStatus {
    /// It is there.
    Written,
    /// Nothing was to do, or it was a dry run.
    Unchanged,
    /// It was not written on purpose.
    Skipped,
    /// It could not be written.
    Failed,
}

/// What became of one image of `export` or `strip`.
#[derive(Debug, Serialize)]
pub struct Written {
    /// The file written; of `strip`: the source.
    #[serde(flatten)]
    pub path: PathField,
    /// What became of it.
    pub status: WrittenStatus,
    /// The image's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The file written by `strip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out: Option<String>,
    /// Its size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Why it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The same for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// The end of `tag`, `rm`, `export`, `strip`, `verify` or `doctor`.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Images found.
    pub found: u64,
    /// Images that are changed now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<u64>,
    /// Files that stayed as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unchanged: Option<u64>,
    /// Files written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<u64>,
    /// Files left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped: Option<u64>,
    /// What went wrong.
    pub failed: u64,
    /// Bytes written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// What is damaged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub damage: Option<u64>,
    /// What is odd, and no damage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<u64>,
    /// Places that were freed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repaired: Option<u64>,
    /// Whether every record and image was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_data: Option<bool>,
    /// Whether nothing was changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// What the process ends with.
    pub exit_code: u8,
}
