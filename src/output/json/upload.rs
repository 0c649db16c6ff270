//! The lines of `upload`.

use serde::Serialize;

use crate::output::json::PathField;

/// The start of an upload.
#[derive(Debug, Serialize)]
pub struct Start {
    /// The batch's name.
    pub batch: String,
    /// The vault's folder.
    pub vault: String,
    /// Who uploads.
    pub user: String,
    /// The arguments as typed.
    pub inputs: Vec<String>,
    /// Whether nothing is stored.
    pub dry_run: bool,
    /// When, as RFC 3339.
    pub started: String,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    /// It is in the vault now.
    Stored,
    /// It was in the vault before.
    Duplicate,
    /// It was not looked for.
    Skipped,
    /// It was looked for, and something went wrong.
    Failed,
}

/// What became of one file.
#[derive(Debug, Serialize)]
pub struct Item {
    /// The file, as named.
    #[serde(flatten)]
    pub path: PathField,
    /// What became of it.
    pub status: ItemStatus,
    /// Why it was skipped or failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The same for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The image's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The digest of the file, in hex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The image's format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The file's size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// What is odd about its metadata.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

/// Something odd about an image.
#[derive(Debug, Serialize)]
pub struct Warning {
    /// What, as one word.
    pub code: String,
    /// What, for people.
    pub message: String,
    /// Where in the file.
    pub offset: Option<u64>,
}

/// How far an upload is.
#[derive(Debug, Serialize)]
pub struct Progress {
    /// Files done.
    pub done: u64,
    /// Files in all, once known.
    pub total: Option<u64>,
    /// Bytes done.
    pub bytes_done: u64,
    /// Bytes in all, once known.
    pub bytes_total: Option<u64>,
    /// Time since the start.
    pub elapsed_ms: u64,
}

/// How many files came to which end.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Counts {
    /// All of them.
    pub found: u64,
    /// Those in the vault now.
    pub stored: u64,
    /// Those in the vault before.
    pub duplicate: u64,
    /// Those not looked for.
    pub skipped: u64,
    /// Those that went wrong.
    pub failed: u64,
}

/// The end of an upload.
#[derive(Debug, Serialize)]
pub struct UploadSummary {
    /// The batch's name.
    pub batch: String,
    /// How many files came to which end.
    #[serde(flatten)]
    pub counts: Counts,
    /// Bytes read.
    pub bytes_read: u64,
    /// Bytes of the images stored, before sealing.
    pub bytes_stored: u64,
    /// Time since the start.
    pub elapsed_ms: u64,
    /// Whether nothing was stored.
    pub dry_run: bool,
    /// Whether a signal stopped it.
    pub interrupted: bool,
    /// What the process ends with.
    pub exit_code: u8,
}
