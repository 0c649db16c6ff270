//! Rests: the tags of an image with a value that is no term. What a query asks of them is asked image by image.

use std::io::{self, Read};

use rusqlite::types::ValueRef;
use zstd::bulk;

use crate::index::documents::{push_number, take_number};
use crate::index::error::Error;
use crate::metadata::{Tag, TagId, Value};

/// The bytes from which on a tag is compressed, and the level: the fastest one.
const LONG: usize = 512;
const LEVEL: i32 = 1;

/// The most bytes of a tag; a record has no more.
const LONGEST: u64 = 64 * 1024 * 1024;

/// What the JSON of a tag begins with; what is compressed begins with something else.
const JSON: u8 = b'[';

/// Keeps of a tag what is compared: its value, and its form for people where that is another.
pub(super) fn keep(tag: &Tag) -> Box<[u8]> {
    let json = serde_json::to_vec(&(&tag.value, &tag.print)).expect("values are JSON");
    if json.len() < LONG {
        return json.into();
    }
    let compressed = bulk::compress(&json, LEVEL);
    compressed
        .expect("there is room for what it becomes")
        .into()
}

fn read(kept: &[u8]) -> Result<Tag, Error> {
    let json;
    let kept = if kept.first() == Some(&JSON) {
        kept
    } else {
        json = decompress(kept).map_err(|_| Error::Broken)?;
        &json
    };
    let (value, print): (Value, Option<String>) =
        serde_json::from_slice(kept).map_err(|_| Error::Broken)?;
    Ok(Tag {
        group: "".into(),
        id: TagId::None,
        name: "".into(),
        value,
        print,
        copy: 0,
    })
}

/// Takes no more memory than what comes out.
fn decompress(kept: &[u8]) -> io::Result<Vec<u8>> {
    let mut json = Vec::new();
    let decoder = zstd::Decoder::new(kept)?;
    decoder.take(LONGEST).read_to_end(&mut json)?;
    Ok(json)
}

/// Adds a tag to those of an image.
pub(super) fn add(rests: &mut Vec<u8>, key: i64, kept: &[u8]) {
    push_number(rests, key.unsigned_abs());
    push_number(rests, kept.len() as u64);
    rests.extend_from_slice(kept);
}

/// Tells whether an image has a tag with one of these keys that is meant. The tag has no name here.
pub(super) fn any(
    rests: ValueRef<'_>,
    keys: &[i64],
    is_meant: impl Fn(&Tag) -> bool,
) -> Result<bool, Error> {
    let mut rests = rests
        .as_blob_or_null()
        .map_err(|_| Error::Broken)?
        .unwrap_or_default();
    while !rests.is_empty() {
        let key = take_number(&mut rests).ok_or(Error::Broken)?;
        let length = take_number(&mut rests).ok_or(Error::Broken)?;
        let length = usize::try_from(length).map_err(|_| Error::Broken)?;
        let (kept, others) = rests.split_at_checked(length).ok_or(Error::Broken)?;
        if keys.iter().any(|one| one.unsigned_abs() == key) && is_meant(&read(kept)?) {
            return Ok(true);
        }
        rests = others;
    }
    Ok(false)
}
