//! The application segments of a JPEG: which family of metadata each belongs to. JFIF itself is read here.

use crate::metadata::exif::{self, Place};
use crate::metadata::format::Variant;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};

const APP0: u8 = 0xe0;
pub(super) const APP1: u8 = 0xe1;
const APP3: u8 = 0xe3;

/// Units of JFIF's density (JFIF 1.02, page 5).
const UNITS: [&str; 3] = ["None", "inches", "cm"];

/// Reads an application segment whose payload begins at `offset`; the variant, where it tells one.
pub(super) fn read(marker: u8, payload: &[u8], offset: u64, sheet: &mut Sheet) -> Option<Variant> {
    if let (APP0, Some(jfif)) = (marker, payload.strip_prefix(b"JFIF\0")) {
        read_jfif(jfif, sheet);
    } else if let (APP0, Some(extension)) = (marker, payload.strip_prefix(b"JFXX\0")) {
        read_extension(extension, sheet);
    } else if let (APP1, Some(block)) = (marker, strip_exif(payload)) {
        let skipped = (payload.len() - block.len()) as u64;
        let at = offset + skipped;
        exif::read(block, Place { at, origin: at }, sheet);
    } else if marker == APP3 && payload.starts_with(b"_JPSJPS_") {
        return Some(Variant::Jps);
    }
    None
}

/// Takes off the name of an EXIF segment; the byte after its NUL may be anything (Exif 2.32, 4.7.2.1).
fn strip_exif(payload: &[u8]) -> Option<&[u8]> {
    payload
        .strip_prefix(b"Exif\0")
        .and_then(|rest| rest.get(1..))
}

fn read_jfif(jfif: &[u8], sheet: &mut Sheet) {
    if let [major, minor, ..] = *jfif {
        let version = Tag::new("JFIF", 0_u16, "JFIFVersion", format!("{major} {minor}"));
        sheet.push(version.printed_as(format!("{major}.{minor:02}")));
    }
    if let Some(&unit) = jfif.get(2) {
        let mut tag = Tag::new("JFIF", 2_u16, "ResolutionUnit", unit);
        tag.print = UNITS.get(usize::from(unit)).map(|name| (*name).to_owned());
        sheet.push(tag);
    }
    let densities = jfif.get(3..).unwrap_or_default().chunks_exact(2);
    for ((id, name), density) in [(3_u16, "XResolution"), (5, "YResolution")]
        .into_iter()
        .zip(densities)
    {
        let density = u16::from_be_bytes([density[0], density[1]]);
        sheet.push(Tag::new("JFIF", id, name, density));
    }
    if let Some(&[width, height, ref pixels @ ..]) = jfif.get(7..) {
        read_thumbnail(width, height, pixels, sheet);
    }
}

/// Reads a thumbnail of three bytes a pixel (JFIF 1.02, page 5).
fn read_thumbnail(width: u8, height: u8, pixels: &[u8], sheet: &mut Sheet) {
    for (id, name, size) in [
        (7_u16, "ThumbnailWidth", width),
        (8, "ThumbnailHeight", height),
    ] {
        if size > 0 {
            sheet.push(Tag::new("JFIF", id, name, size));
        }
    }
    let length = usize::from(width) * usize::from(height) * 3;
    if let Some(pixels) = pixels.get(..length).filter(|pixels| !pixels.is_empty()) {
        sheet.push(Tag::new(
            "JFIF",
            9_u16,
            "ThumbnailTIFF",
            Value::Bytes(Bytes::of(pixels)),
        ));
    }
}

/// Reads the thumbnail of a JFIF extension segment (JFIF 1.02, page 6).
fn read_extension(extension: &[u8], sheet: &mut Sheet) {
    let Some((&kind, thumbnail)) = extension.split_first() else {
        return;
    };
    let name = match kind {
        0x10 => "ThumbnailImage",
        0x11 | 0x13 => "ThumbnailTIFF",
        _ => return,
    };
    sheet.push(Tag::new(
        "JFXX",
        u16::from(kind),
        name,
        Value::Bytes(Bytes::of(thumbnail)),
    ));
}
