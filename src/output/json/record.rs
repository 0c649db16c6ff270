//! The lines of images: of the vault, and of files.

use serde::Serialize;
use serde_json::Value;

use crate::output::json::PathField;
use crate::output::json::upload::Warning;

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
