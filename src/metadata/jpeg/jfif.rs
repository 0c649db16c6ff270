//! JFIF (version 1.02): the density and the thumbnails.

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};

/// Units of JFIF's density (JFIF 1.02, page 5).
const UNITS: [&str; 3] = ["None", "inches", "cm"];

/// Reads a JFIF segment behind its name.
pub(super) fn read(jfif: &[u8], sheet: &mut Sheet) {
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
pub(super) fn read_extension(extension: &[u8], sheet: &mut Sheet) {
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
