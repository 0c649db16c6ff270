//! The lines of `verify`, `backup`, `restore` and `doctor`.

use serde::Serialize;

use crate::output::json::PathField;

/// A finding of `verify`.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// How bad it is.
    pub level: &'static str,
    /// What kind of thing it is, as one word.
    pub code: &'static str,
    /// The same for people.
    pub message: String,
    /// The images that are affected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// The pack it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// The byte of the pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

/// What was done with a backup.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BackupAction {
    /// It was written.
    Written,
    /// A vault was made from it.
    Restored,
}

/// A backup written or restored.
#[derive(Debug, Serialize)]
pub struct Backup {
    /// What was done.
    pub action: BackupAction,
    /// The file written, or the vault's folder.
    #[serde(flatten)]
    pub path: PathField,
    /// The images in it.
    pub images: u64,
    /// The bytes of the file, or of the vault.
    pub bytes: u64,
}

/// How a check of `doctor` went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckStatus {
    /// It is as it should be.
    Ok,
    /// Something works less well than it could.
    Warning,
    /// Something does not work.
    Failed,
    /// There is nothing to look at.
    Skipped,
}

/// A check of `doctor`.
#[derive(Debug, Serialize)]
pub struct Check {
    /// What was looked at, as one word.
    pub name: &'static str,
    /// How it is.
    pub status: CheckStatus,
    /// What was found.
    pub detail: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}
