//! The sealed record: one line of JSON that says what a row of the log stands for (DESIGN, "The sealed record").
//!
//! An unknown field is ignored and a newer version or kind is read as [`Body::Unknown`], so that it stays in place.
//! `schemas/stored-record.v1.schema.json` is its form.

mod image;
mod text;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::crypto::{Mac, WriterKey};
use crate::id::{ImageId, SlotId, UserId, Writer};
use crate::record::image::ImageLine;

pub use crate::record::image::{Camera, Exposure, Gps, Image, SourceFile, Summary, Taken, Upload};
pub use jiff::Timestamp;

/// The version of records that this program writes.
const VERSION: u32 = 1;

/// The deepest nesting of a line that is read.
const DEEPEST: usize = 64;

/// The most images that one record is about.
pub const TARGETS: usize = 10_000;

/// What the id of a record is drawn from, beside its writer.
pub type Nonce = [u8; 16];

/// A record.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What every record has.
    pub head: Head,
    /// What only those of its kind have.
    pub body: Body,
}

/// What every record has.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Head {
    v: u32,
    kind: String,
    /// Whose log it is in.
    #[serde(with = "text")]
    pub user: UserId,
    /// The slot of the credential that wrote it.
    #[serde(with = "text")]
    pub slot: SlotId,
    /// Who wrote it.
    #[serde(with = "text")]
    pub writer: Writer,
    /// Its id, drawn from writer and nonce.
    #[serde(with = "text")]
    pub id: ImageId,
    /// 16 random bytes.
    #[serde(with = "text::hex")]
    pub nonce: Nonce,
    /// When it was written; shown, never compared.
    #[serde(with = "text")]
    pub at: Timestamp,
    /// 1 + the highest clock that its writer had seen (Lamport).
    pub clock: u64,
}

/// What only records of one kind have.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// An image.
    Image(Box<Image>),
    /// What the owner says of images later.
    Edit(Edit),
    /// The removal of images, for good.
    Remove(Remove),
    /// What the writer had seen of the chains of others.
    Mark(Mark),
    /// Something that a newer program wrote.
    Unknown,
}

/// What the owner says of images later: labels and a note.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Edit {
    /// Their ids, [`TARGETS`] at most.
    #[serde(with = "text::list")]
    pub targets: Vec<ImageId>,
    /// Labels that they get.
    #[serde(default)]
    pub add: Vec<String>,
    /// Labels that they lose.
    #[serde(default)]
    pub drop: Vec<String>,
    /// Their note from now on, the empty one being none; absent where it stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The removal of images.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Remove {
    /// Their ids.
    #[serde(with = "text::list")]
    pub targets: Vec<ImageId>,
}

/// What the writer had seen of the chains of others.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Mark {
    /// The last row of each.
    pub heads: Vec<ChainHead>,
    /// The slots of tokens that have ended: of what they wrote counts what `heads` covers, and nothing later.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "text::list")]
    pub ends: Vec<SlotId>,
}

impl Mark {
    /// Tells whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty() && self.ends.is_empty()
    }
}

/// The last row of a writer that somebody has seen.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
pub struct ChainHead {
    /// The writer.
    #[serde(with = "text")]
    pub writer: Writer,
    /// The number of its row.
    pub n: u64,
    /// The proof of that row and of all before.
    #[serde(with = "text::mac")]
    pub mac: Mac,
}

/// Where a new record comes from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Whose log it is for.
    pub user: UserId,
    /// The slot of the credential that writes.
    pub slot: SlotId,
    /// Who writes.
    pub writer: Writer,
    /// When.
    pub at: Timestamp,
    /// The clock it gets.
    pub clock: u64,
}

/// A line that is no record.
#[derive(Debug, thiserror::Error)]
pub enum NotARecord {
    /// It is not JSON, or lacks something.
    #[error("a record cannot be understood")]
    Json(#[from] serde_json::Error),
    /// It is nested deeper than any record.
    #[error("a record is nested more than {DEEPEST} deep")]
    Deep,
}

impl Record {
    /// Makes a record with the id that writer and nonce give.
    #[must_use]
    pub fn new(origin: &Origin, nonce: Nonce, body: Body) -> Self {
        let kind = match body {
            Body::Image(_) => "image",
            Body::Edit(_) => "edit",
            Body::Remove(_) => "remove",
            Body::Mark(_) => "mark",
            Body::Unknown => "unknown",
        };
        let head = Head {
            v: VERSION,
            kind: kind.to_owned(),
            user: origin.user,
            slot: origin.slot,
            writer: origin.writer,
            id: id_of(&origin.writer, &nonce),
            nonce,
            at: origin.at,
            clock: origin.clock,
        };
        Self { head, body }
    }

    /// Gives the line, without its end.
    #[must_use]
    pub fn to_line(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Line<'a, B> {
            #[serde(flatten)]
            head: &'a Head,
            #[serde(flatten)]
            body: &'a B,
        }
        let head = &self.head;
        let line = match &self.body {
            Body::Image(body) => serde_json::to_vec(&Line { head, body }),
            Body::Edit(body) => serde_json::to_vec(&Line { head, body }),
            Body::Remove(body) => serde_json::to_vec(&Line { head, body }),
            Body::Mark(body) => serde_json::to_vec(&Line { head, body }),
            Body::Unknown => serde_json::to_vec(head),
        };
        let mut line = line.expect("texts, numbers and lists are JSON");
        if let Body::Image(image) = &self.body {
            image.write_tags(&mut line);
        }
        line
    }

    /// Reads a line.
    ///
    /// # Errors
    /// Fails on what no version of this program writes.
    pub fn parse(line: &[u8]) -> Result<Self, NotARecord> {
        let (mut record, tags) = Self::parse_apart(line)?;
        if let Body::Image(image) = &mut record.body {
            let tags = tags.into_iter().map(|tag| serde_json::from_str(tag.get()));
            image.meta = tags.collect::<Result<_, _>>()?;
        }
        Ok(record)
    }

    /// Reads a line but for the tags of its image, which are given apart, as they are written.
    ///
    /// # Errors
    /// Fails as [`Record::parse`] does.
    pub fn parse_apart(line: &[u8]) -> Result<(Self, Vec<&RawValue>), NotARecord> {
        if depth(line) > DEEPEST {
            return Err(NotARecord::Deep);
        }
        // Most lines are of images, and looked at once.
        if let Ok(text) = str::from_utf8(line)
            && let Ok(image) = serde_json::from_str::<ImageLine<'_>>(text)
            && image.v == VERSION
            && image.kind == "image"
        {
            return Ok(image.apart());
        }
        let head: Head = serde_json::from_slice(line)?;
        let body = match (head.v, head.kind.as_str()) {
            (VERSION, "image") => return Ok(serde_json::from_slice::<ImageLine<'_>>(line)?.apart()),
            (VERSION, "edit") => Body::Edit(serde_json::from_slice(line)?),
            (VERSION, "remove") => Body::Remove(serde_json::from_slice(line)?),
            (VERSION, "mark") => Body::Mark(serde_json::from_slice(line)?),
            _ => Body::Unknown,
        };
        Ok((Self { head, body }, Vec::new()))
    }
}

impl Head {
    /// Gives the word for its kind.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Tells whether the id is the one that writer and nonce give.
    #[must_use]
    pub fn has_own_id(&self) -> bool {
        self.id == id_of(&self.writer, &self.nonce)
    }
}

/// Computes the keyed digest of a line, without its end.
#[must_use]
pub fn hash(key: &WriterKey, line: &[u8]) -> Mac {
    key.mac(&[line])
}

/// Counts how deep lists and objects of a line are nested, whether or not it is sound JSON.
fn depth(line: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut left = line;
    // Most of a line is in texts, whose ends are looked for many bytes at a time.
    while let Some((first, rest)) = left.split_first() {
        left = rest;
        match first {
            b'"' => left = after_text(rest),
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Gives what comes after a text, from its first byte on.
fn after_text(mut left: &[u8]) -> &[u8] {
    while let Some(place) = memchr::memchr2(b'"', b'\\', left) {
        if left[place] == b'"' {
            return &left[place + 1..];
        }
        left = left.get(place + 2..).unwrap_or_default();
    }
    &[]
}

/// Draws an id from a writer and a nonce: no writer can take another's.
fn id_of(writer: &Writer, nonce: &Nonce) -> ImageId {
    let mut bytes = Vec::with_capacity(64);
    bytes.extend_from_slice(b"imgvault id v1");
    bytes.extend_from_slice(writer.as_bytes());
    bytes.extend_from_slice(nonce);
    let digest = crate::crypto::blake3(&bytes);
    let mut id = [0; 10];
    id.copy_from_slice(&digest.as_bytes()[..10]);
    ImageId::from_bytes(id)
}

#[cfg(test)]
mod tests;
