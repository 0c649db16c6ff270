//! Maker notes: what the maker of a camera adds to EXIF in a form of their own.
//!
//! None of them is specified in public; what is known was found out by users, and is named here as `ExifTool` names it.
//! A note is recognised by its first bytes, or else by the maker's name. What is not recognised gives no tags.

mod apple;
mod base;
mod bplist;
mod canon;
mod casio;
mod dji;
mod dji_text;
mod flir;
mod fujifilm;
mod ge;
mod jvc;
mod kodak;
mod minolta;
mod motorola;
mod nikon;
mod nintendo;
mod note;
mod olympus;
mod panasonic;
mod pentax;
mod recognise;
mod reconyx;
mod ricoh;
mod samsung;
mod sanyo;
mod sigma;
mod sony;
mod table;
mod values;
mod words;

use crate::metadata::exif::Place;
use crate::metadata::ifd::Ifds;
use crate::metadata::maker::note::{Note, Reader};
use crate::metadata::maker::recognise::Way;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};

/// Where a note is and who wrote it.
#[derive(Clone, Debug)]
pub(super) struct Origin<'a> {
    /// The EXIF block around it.
    pub(super) block: &'a [u8],
    /// Where the note begins in the block, and how long it is.
    pub(super) at: usize,
    /// How long it is.
    pub(super) length: usize,
    /// The byte order of the block.
    pub(super) order: ByteOrder,
    /// Where the block is.
    pub(super) place: Place,
    /// How much further back the note stands in the block than where its places were made for.
    pub(super) shift: i64,
    /// The maker of the camera.
    pub(super) make: String,
    /// The camera.
    pub(super) model: String,
}

/// Reads a note; `false` if it is of no known maker.
pub(super) fn read(origin: Origin<'_>, sheet: &mut Sheet) -> bool {
    let rest = origin.block.get(origin.at..).unwrap_or_default();
    let bytes = rest.get(..origin.length).unwrap_or(rest);
    let note = Note {
        bytes,
        at: origin.at,
        order: origin.order,
        place: origin.place,
        shift: origin.shift,
        make: origin.make,
        model: origin.model,
    };
    let Some(way) = recognise::recognise(&note, origin.block) else {
        return false;
    };
    let known = sheet.tags().len();
    let mut reader = Reader {
        note: &note,
        ifds: Ifds::new(origin.block, origin.place.at),
        sheet,
        is_begun: false,
    };
    match way {
        Way::Own(read) => read(&mut reader),
        Way::Directory(start, table) => {
            reader.table(start, table);
        }
    }
    push_preview(known, origin.block, origin.place, sheet);
    true
}

/// Adds the preview that tags of the note, which are those behind `known`, say lies in the block.
fn push_preview(known: usize, block: &[u8], place: Place, sheet: &mut Sheet) {
    let tags = sheet.tags().get(known..).unwrap_or_default();
    let Some(start) = tags.iter().rfind(|tag| tag.name == "PreviewImageStart") else {
        return;
    };
    let mut lengths = tags.iter().filter(|tag| tag.group == start.group);
    let length = lengths.rfind(|tag| tag.name == "PreviewImageLength");
    let number = |tag: &Tag| usize::try_from(tag.value.as_i64()?).ok();
    let preview = || {
        let at = number(start)?.checked_sub(usize::try_from(place.origin).ok()?)?;
        let preview = block.get(at..)?.get(..number(length?)?)?;
        (!preview.is_empty()).then(|| Bytes::of(preview))
    };
    if let Some(preview) = preview() {
        let group = start.group.clone();
        let tag = Tag::new(group, TagId::None, "PreviewImage", Value::Bytes(preview));
        sheet.push(tag);
    }
}

#[cfg(test)]
mod tests;
