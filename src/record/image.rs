//! What a record says about an image.

use std::path::Path;

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::id::{Blake3, ImageId, Sha256, SlotId, UserId, Writer};
use crate::metadata::json::{Fields, Form, write_list, write_tag};
use crate::metadata::{Format, Metadata, READER, Tag, Warning, facts};
use crate::record::{Body, Head, Nonce, Record, Timestamp, text};

/// The bytes of most tags as JSON.
const ROOM: usize = 128;

/// An image: the file it was, what its metadata says, and what its owner says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Image {
    /// The upload it came with.
    pub batch: String,
    /// The file it was.
    pub file: SourceFile,
    /// The digest of the sealed image.
    #[serde(serialize_with = "text::serialize")]
    pub object_hash: Blake3,
    /// The extractor that read it, and its version.
    pub reader: String,
    /// What people search by.
    #[serde(flatten)]
    pub summary: Summary,
    /// Every tag, in file order. They are nearly all of the line, and written by themselves.
    #[serde(skip_serializing)]
    pub meta: Vec<Tag>,
    /// What was odd.
    pub warnings: Vec<Warning>,
    /// The labels of its owner.
    pub tags: Vec<String>,
    /// The note of its owner.
    pub note: Option<String>,
}

/// The file an image was.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct SourceFile {
    /// Its path as named; U+FFFD stands where it is not UTF-8.
    pub path: String,
    /// The bytes of a path that is not UTF-8, as base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_b64: Option<String>,
    /// The last part of the path.
    pub name: String,
    /// The format, by its content.
    #[serde(with = "text")]
    pub format: Format,
    /// Its size.
    pub bytes: u64,
    /// Its digest.
    #[serde(with = "text")]
    pub sha256: Sha256,
    /// Pixels across.
    pub width: Option<u32>,
    /// Pixels down.
    pub height: Option<u32>,
}

/// The facts that people search by.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Summary {
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
}

/// When an image was taken, by the camera's clock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Taken {
    /// The wall clock: `2024-05-06T10:11:12[.fff]`.
    pub local: String,
    /// Its distance from UTC: `+02:00`.
    pub offset: Option<String>,
    /// The tag that says so, as `group:name`.
    pub source: String,
}

/// What took an image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Exposure {
    /// The sensitivity.
    pub iso: Option<u32>,
    /// The focal ratio.
    pub f_number: Option<f64>,
    /// The time in seconds.
    pub time_s: Option<f64>,
    /// The focal length in millimetres.
    pub focal_mm: Option<f64>,
}

/// Where an image was taken.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Gps {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Metres above the sea.
    pub alt_m: Option<f64>,
}

/// What the upload knows about an image beside its metadata.
#[derive(Clone, Debug)]
pub struct Upload<'a> {
    /// The path as named.
    pub path: &'a Path,
    /// The size of the file.
    pub bytes: u64,
    /// The digest of the file.
    pub sha256: Sha256,
    /// The digest of the sealed image.
    pub object_hash: Blake3,
    /// The upload's name.
    pub batch: &'a str,
    /// The labels to give.
    pub tags: &'a [String],
    /// The note to give.
    pub note: Option<&'a str>,
}

impl Image {
    /// Puts together what is kept of an image.
    #[must_use]
    pub fn new(upload: &Upload<'_>, metadata: Metadata) -> Self {
        let path = upload.path;
        let bytes = path.as_os_str().as_encoded_bytes();
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self {
            batch: upload.batch.to_owned(),
            file: SourceFile {
                path: path.to_string_lossy().into_owned(),
                path_b64: path.to_str().is_none().then(|| BASE64.encode(bytes)),
                name: name.to_string_lossy().into_owned(),
                format: metadata.format,
                bytes: upload.bytes,
                sha256: upload.sha256,
                width: metadata.width,
                height: metadata.height,
            },
            object_hash: upload.object_hash,
            reader: READER.to_owned(),
            summary: Summary::of(&metadata.tags),
            meta: metadata.tags,
            warnings: metadata.warnings,
            tags: upload.tags.to_vec(),
            note: upload.note.map(str::to_owned),
        }
    }
}

/// The line of an image, with its tags as they are written. What every record has is named here, too: a structure in a
/// structure would be read twice.
#[derive(Deserialize)]
pub(super) struct ImageLine<'l> {
    pub(super) v: u32,
    pub(super) kind: String,
    #[serde(with = "text")]
    user: UserId,
    #[serde(with = "text")]
    slot: SlotId,
    #[serde(with = "text")]
    writer: Writer,
    #[serde(with = "text")]
    id: ImageId,
    #[serde(with = "text::hex")]
    nonce: Nonce,
    #[serde(with = "text")]
    at: Timestamp,
    clock: u64,
    batch: String,
    file: SourceFile,
    #[serde(with = "text")]
    object_hash: Blake3,
    reader: String,
    taken: Option<Taken>,
    camera: Option<Camera>,
    exposure: Option<Exposure>,
    gps: Option<Gps>,
    software: Option<String>,
    #[serde(borrow)]
    meta: Vec<&'l RawValue>,
    warnings: Vec<Warning>,
    tags: Vec<String>,
    note: Option<String>,
}

impl<'l> ImageLine<'l> {
    /// Gives the record, without its tags, and them.
    pub(super) fn apart(self) -> (Record, Vec<&'l RawValue>) {
        let head = Head {
            v: self.v,
            kind: self.kind,
            user: self.user,
            slot: self.slot,
            writer: self.writer,
            id: self.id,
            nonce: self.nonce,
            at: self.at,
            clock: self.clock,
        };
        let summary = Summary {
            taken: self.taken,
            camera: self.camera,
            exposure: self.exposure,
            gps: self.gps,
            software: self.software,
        };
        let image = Image {
            batch: self.batch,
            file: self.file,
            object_hash: self.object_hash,
            reader: self.reader,
            summary,
            meta: Vec::new(),
            warnings: self.warnings,
            tags: self.tags,
            note: self.note,
        };
        let body = Body::Image(Box::new(image));
        (Record { head, body }, self.meta)
    }
}

impl Image {
    /// Adds the tags to an object of JSON that has everything else.
    pub(super) fn write_tags(&self, line: &mut Vec<u8>) {
        const FORM: Form = Form {
            is_unsafe: |_| false,
            fields: Fields::InFileOrder,
        };
        let end = line.pop();
        line.reserve(self.meta.len() * ROOM);
        line.extend_from_slice(b",\"meta\":");
        let mut plain = String::new();
        write_list(line, &self.meta, |line, tag| {
            write_tag(line, tag, &mut plain, FORM);
        });
        line.extend(end);
    }
}

impl Camera {
    /// Names the camera: most models begin with their maker's name, which then is not said twice.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match (&self.make, &self.model) {
            (Some(make), Some(model)) => {
                let first = make.split_whitespace().next().unwrap_or_default();
                if model.to_lowercase().starts_with(&first.to_lowercase()) {
                    Some(model.clone())
                } else {
                    Some(format!("{make} {model}"))
                }
            }
            (one, other) => one.as_ref().or(other.as_ref()).cloned(),
        }
    }
}

impl Summary {
    /// Gathers the facts from the tags of an image.
    #[must_use]
    pub fn of(tags: &[Tag]) -> Self {
        let facts = facts(tags);
        let camera = Camera {
            make: facts.make,
            model: facts.model,
            serial: facts.serial,
            lens: facts.lens,
        };
        let exposure = Exposure {
            iso: facts.iso,
            f_number: facts.f_number,
            time_s: facts.time_s,
            focal_mm: facts.focal_mm,
        };
        let altitude = facts.altitude;
        Self {
            taken: facts.taken.map(|taken| Taken {
                local: taken.local,
                offset: taken.offset,
                source: taken.source,
            }),
            camera: (camera != Camera::default()).then_some(camera),
            exposure: (exposure != Exposure::default()).then_some(exposure),
            gps: facts.latitude.zip(facts.longitude).map(|(lat, lon)| Gps {
                lat,
                lon,
                alt_m: altitude,
            }),
            software: facts.software,
        }
    }
}
