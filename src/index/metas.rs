//! The tags of images, compressed, for queries that ask for one by its name.

use rusqlite::Transaction;
use serde::Serialize;
use zstd::bulk::Compressor;

use crate::index::error::Error;
use crate::metadata::{Tag, TagId, Value};
use crate::record::Image;

/// The level of compression: the fastest one.
const LEVEL: i32 = 1;

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

/// Makes what compresses tags, once for many images.
pub(super) fn compressor() -> Compressor<'static> {
    Compressor::new(LEVEL).expect("the level is one that there is")
}

/// Compresses the tags of an image.
pub(super) fn pack(image: &Image, compressor: &mut Compressor<'_>) -> Vec<u8> {
    let lean = image.meta.iter().map(|tag| Lean {
        group: &tag.group,
        id: &tag.id,
        name: &tag.name,
        value: &tag.value,
        print: tag.print.as_deref(),
        copy: tag.copy,
    });
    let json = serde_json::to_vec(&lean.collect::<Vec<_>>()).expect("tags are JSON");
    let packed = compressor.compress(&json);
    packed.expect("there is room for the longest that it can become")
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
