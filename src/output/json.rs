//! The lines of `--json`, field by field as `schemas/` has them. Inner types do not derive `Serialize` for it.

use std::path::Path;

use data_encoding::BASE64;
use serde::Serialize;
use serde_json::Value;

/// The version of the lines. Within it, fields and types are only added.
const VERSION: u8 = 1;

/// One line of JSON.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Line {
    /// The start of an upload.
    Start(Start),
    /// What became of one file of an upload, or of one that `inspect` could not read.
    Item(Item),
    /// How far an upload is.
    Progress(Progress),
    /// The end of an upload.
    #[serde(rename = "summary")]
    UploadSummary(UploadSummary),
    /// An image of the vault.
    Record(Box<Record>),
    /// The metadata of a file.
    Metadata(Metadata),
    /// An account made or changed.
    Account(Account),
    /// A session opened or closed.
    Session(Session),
    /// Who is logged in.
    Status(Status),
    /// What became of one image of `rm`.
    Change(Change),
    /// What became of one image of `export`.
    #[serde(rename = "item")]
    Written(Written),
    /// How many images match.
    Count {
        /// The number.
        count: u64,
    },
    /// The end of `rm` or `export`.
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

/// An image of the vault.
#[derive(Debug, Serialize)]
pub struct Record {
    /// The image's id.
    pub id: String,
    /// The batch it came with.
    pub batch: String,
    /// Whose it is.
    pub user: String,
    /// When it came, as RFC 3339.
    pub added: String,
    /// The file it was.
    pub file: RecordFile,
    /// When it was taken.
    pub taken: Option<Taken>,
    /// What took it.
    pub camera: Option<Camera>,
    /// How it was taken.
    pub exposure: Option<Exposure>,
    /// Where it was taken.
    pub gps: Option<Gps>,
    /// The program that wrote it.
    pub software: Option<String>,
    /// The user's labels.
    pub tags: Vec<String>,
    /// The user's note.
    pub note: Option<String>,
    /// What is odd about its metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<Warning>>,
    /// Every tag of the image, with `--full`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Vec<Tag>>,
}

/// The file an image came from.
#[derive(Debug, Serialize)]
pub struct RecordFile {
    /// The file, as named.
    #[serde(flatten)]
    pub path: PathField,
    /// Its last part.
    pub name: String,
    /// The image's format.
    pub format: String,
    /// Its size.
    pub bytes: u64,
    /// Its digest, in hex.
    pub sha256: String,
    /// Pixels across.
    pub width: Option<u64>,
    /// Pixels down.
    pub height: Option<u64>,
}

/// When an image was taken, by the camera's own clock.
#[derive(Debug, Serialize)]
pub struct Taken {
    /// The wall clock: `2024-04-04T10:00:00`.
    pub local: String,
    /// Its distance from UTC: `+01:00`.
    pub offset: Option<String>,
    /// The tag that says so.
    pub source: String,
}

/// What took an image.
#[derive(Debug, Serialize)]
pub struct Camera {
    /// Who made it.
    pub make: Option<String>,
    /// Its model.
    pub model: Option<String>,
    /// Its serial number.
    pub serial: Option<String>,
    /// Its lens.
    pub lens: Option<String>,
}

/// How an image was taken.
#[derive(Debug, Serialize)]
pub struct Exposure {
    /// The sensitivity.
    pub iso: Option<u64>,
    /// The aperture.
    pub f_number: Option<f64>,
    /// The time in seconds.
    pub time_s: Option<f64>,
    /// The focal length in millimetres.
    pub focal_mm: Option<f64>,
}

/// Where an image was taken.
#[derive(Debug, Serialize)]
pub struct Gps {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Metres above the sea.
    pub alt_m: Option<f64>,
}

/// One tag of an image.
#[derive(Debug, Serialize)]
pub struct Tag {
    /// The group, as `ExifTool`'s family 1.
    pub group: String,
    /// The number or key it has in the file.
    pub id: Value,
    /// Its name, as `ExifTool`'s.
    pub name: String,
    /// The typed value.
    pub value: Value,
    /// The form for people.
    pub print: String,
    /// Which of several of one name: 0 for the first.
    pub copy: u32,
}

/// The metadata of a file.
#[derive(Debug, Serialize)]
pub struct Metadata {
    /// The file, as named.
    #[serde(flatten)]
    pub path: PathField,
    /// The image's format.
    pub format: String,
    /// The file's size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Pixels across.
    pub width: Option<u64>,
    /// Pixels down.
    pub height: Option<u64>,
    /// Every tag, in file order.
    pub tags: Vec<Tag>,
    /// What is odd.
    pub warnings: Vec<Warning>,
}

/// What happened to an account.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountAction {
    /// It was made.
    Registered,
    /// Its password is another one.
    PasswordChanged,
}

/// What became of a recovery key.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// It is in a file.
    File,
    /// It was shown on the terminal.
    Shown,
    /// There is none.
    None,
}

/// An account made or changed.
#[derive(Debug, Serialize)]
pub struct Account {
    /// What happened.
    pub action: AccountAction,
    /// To whose.
    pub user: String,
    /// In which vault.
    pub vault: String,
    /// Where the recovery key is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Recovery>,
    /// How many sessions ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_ended: Option<u64>,
}

/// What happened to a session.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionAction {
    /// It began.
    Opened,
    /// It ended.
    Closed,
}

/// A session opened or closed.
#[derive(Serialize)]
pub struct Session {
    /// What happened.
    pub action: SessionAction,
    /// To whose.
    pub user: String,
    /// Where it is kept: `keyring`, `file` or `print`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// When it ends, as RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Its secret, with `--store print` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// How many ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret must not reach a log or a panic.
        formatter
            .debug_struct("Session")
            .field("action", &self.action)
            .field("user", &self.user)
            .field("store", &self.store)
            .field("expires", &self.expires)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// Who is logged in.
#[derive(Debug, Serialize)]
pub struct Status {
    /// The program's version.
    pub version: String,
    /// The vault's folder.
    pub vault: String,
    /// Whether it is there.
    pub vault_exists: bool,
    /// Who is logged in.
    pub user: Option<String>,
    /// By what: `session` or `token`.
    pub credential: Option<String>,
    /// Where it is kept.
    pub store: Option<String>,
    /// When it ends, as RFC 3339.
    pub expires: Option<String>,
}

/// What happened to an image.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeAction {
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

/// What became of one image of `rm`.
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

/// What became of a file to write.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WrittenStatus {
    /// It is there.
    Written,
    /// It was not written on purpose.
    Skipped,
    /// It could not be written.
    Failed,
}

/// What became of one image of `export`.
#[derive(Debug, Serialize)]
pub struct Written {
    /// The file written.
    #[serde(flatten)]
    pub path: PathField,
    /// What became of it.
    pub status: WrittenStatus,
    /// The image's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
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

/// The end of `rm` or `export`.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Images found.
    pub found: u64,
    /// Images that are changed now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<u64>,
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
    /// Whether nothing was changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// What the process ends with.
    pub exit_code: u8,
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
