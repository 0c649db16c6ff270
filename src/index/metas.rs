//! The tags of images, compressed, for queries that ask for one by its name.

use rusqlite::Transaction;
use serde::Serialize;
use zstd::bulk::Compressor;
use zstd::zstd_safe::compress_bound;

use crate::index::error::Error;
use crate::metadata::{Tag, TagId, Value};

/// The level of compression: the fastest one.
const LEVEL: i32 = 1;

/// The most bytes that are kept for the next image.
const MOST: usize = 1 << 20;

/// The most bytes of the tags of one image; a record has no more.
const LONGEST: usize = 64 * 1024 * 1024;

/// A tag as it is kept: a [`Tag`] without what it has anyway where nothing is said.
#[derive(Serialize)]
struct Lean<'t> {
    group: &'t str,
    #[serde(skip_serializing_if = "is_none")]
    id: &'t TagId,
    name: &'t str,
    value: &'t Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    print: Option<&'t str>,
    #[serde(skip_serializing_if = "is_first")]
    copy: u32,
}

fn is_none(id: &TagId) -> bool {
    *id == TagId::None
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives references")]
fn is_first(copy: &u32) -> bool {
    *copy == 0
}

/// Compresses the tags of one image after another.
pub(super) struct Packer {
    compressor: Compressor<'static>,
    json: Vec<u8>,
    packed: Vec<u8>,
}

impl Packer {
    pub(super) fn new() -> Self {
        Self {
            compressor: Compressor::new(LEVEL).expect("the level is one that there is"),
            json: Vec::new(),
            packed: Vec::new(),
        }
    }

    /// Begins with the tags of an image.
    pub(super) fn begin(&mut self) {
        self.json.clear();
        self.json.push(b'[');
    }

    /// Adds a tag, and gives it as it is kept.
    pub(super) fn add(&mut self, tag: &Tag) -> &[u8] {
        let lean = Lean {
            group: &tag.group,
            id: &tag.id,
            name: &tag.name,
            value: &tag.value,
            print: tag.print.as_deref(),
            copy: tag.copy,
        };
        self.separate();
        let begin = self.json.len();
        serde_json::to_writer(&mut self.json, &lean).expect("tags are JSON");
        &self.json[begin..]
    }

    /// Adds a tag as it is kept.
    pub(super) fn add_lean(&mut self, lean: &[u8]) {
        self.separate();
        self.json.extend_from_slice(lean);
    }

    fn separate(&mut self) {
        if self.json.len() > 1 {
            self.json.push(b',');
        }
    }

    /// Gives the tags that were added since the beginning, compressed.
    pub(super) fn finish(&mut self) -> Vec<u8> {
        self.json.push(b']');
        self.packed.clear();
        self.packed.reserve(compress_bound(self.json.len()));
        let packed = self
            .compressor
            .compress_to_buffer(&self.json, &mut self.packed);
        packed.expect("there is room for the longest that it can become");
        let packed = self.packed.clone();
        if self.json.capacity() > MOST {
            self.json = Vec::new();
            self.packed = Vec::new();
        }
        packed
    }
}

/// Adds the compressed tags of an image.
pub(super) fn add(transaction: &Transaction<'_>, image: i64, meta: &[u8]) -> Result<(), Error> {
    transaction
        .prepare_cached("INSERT INTO metas (image, meta) VALUES (?, ?)")?
        .execute((image, meta))?;
    Ok(())
}

/// Reads the tags of an image.
pub(super) fn read(meta: &[u8]) -> Result<Vec<Tag>, Error> {
    let mut json = Vec::new();
    let decoder = zstd::Decoder::new(meta).map_err(|_| Error::Broken)?;
    let mut bounded = std::io::Read::take(decoder, LONGEST as u64);
    std::io::Read::read_to_end(&mut bounded, &mut json).map_err(|_| Error::Broken)?;
    serde_json::from_slice(&json).map_err(|_| Error::Broken)
}
