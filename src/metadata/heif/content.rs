//! What the items of a HEIF file hold: EXIF, XMP, and pictures of their own.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::metadata::exif::{self, Place};
use crate::metadata::heif::items::Content;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits, xmp};

/// Reads an item of metadata.
pub(super) fn read(kind: Content, data: &[u8], offset: u64, sheet: &mut Sheet) {
    match kind {
        Content::Exif => read_exif(data, offset, sheet),
        Content::Xmp => xmp::read(data, offset, sheet),
        Content::DeflatedXmp => {
            let mut packet = Vec::new();
            let mut inflated = ZlibDecoder::new(data).take(limits::INFLATED);
            if inflated.read_to_end(&mut packet).is_err() {
                let message = "a compressed item of metadata is damaged";
                sheet.warn(Warning::at("item_damaged", message, offset));
            }
            xmp::read(&packet, offset, sheet);
        }
        Content::Jpeg => {
            let value = Value::Bytes(Bytes::of(data));
            sheet.push(Tag::new("File", TagId::None, picture(data), value));
        }
    }
}

/// What a JPEG in a file is called, by the size in its frame header, which Fujifilm has in this place.
fn picture(jpeg: &[u8]) -> &'static str {
    const FRAME: usize = 556;
    const LONG_SIDE_OF_THUMBNAIL: u16 = 160;
    const LONG_SIDE_OF_LARGE: u16 = 1920;
    let frame = jpeg.get(FRAME..).and_then(<[u8]>::first_chunk);
    let Some(&[0xff, 0xc0, 0, 0x11, _, h0, h1, w0, w1]) = frame else {
        return "PreviewImage";
    };
    let sides = [u16::from_be_bytes([h0, h1]), u16::from_be_bytes([w0, w1])];
    if sides.contains(&LONG_SIDE_OF_THUMBNAIL) {
        "ThumbnailImage"
    } else if sides.contains(&LONG_SIDE_OF_LARGE) {
        "OtherImage"
    } else {
        "PreviewImage"
    }
}

/// Reads an item with EXIF: in front stands where in it the block begins (ISO/IEC 23008-12, A.2.1).
fn read_exif(data: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((&skipped, rest)) = data.split_first_chunk() else {
        return;
    };
    let skipped = usize::try_from(u32::from_be_bytes(skipped)).unwrap_or(usize::MAX);
    // Some writers count from elsewhere.
    let block = [
        rest.get(skipped..),
        rest.strip_prefix(b"Exif\0\0"),
        Some(rest),
    ]
    .into_iter()
    .flatten()
    .find(|block| exif::is_mine(block))
    .unwrap_or(rest);
    let at = offset + (data.len() - block.len()) as u64;
    exif::read(block, Place { at, origin: at }, sheet);
}

#[cfg(test)]
mod tests {
    use super::{picture, read};
    use crate::metadata::heif::items::Content;
    use crate::metadata::sheet::Sheet;

    #[test]
    fn pictures_are_called_by_their_size() {
        let of = |height: u16, width: u16| {
            let head = [0xff, 0xc0, 0, 0x11, 8];
            let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
            picture(&[[0; 556].as_slice(), &head, &size].concat())
        };
        assert_eq!(of(120, 160), "ThumbnailImage");
        assert_eq!(of(480, 640), "PreviewImage");
        assert_eq!(of(1920, 1280), "OtherImage");
        assert_eq!(picture(b"short"), "PreviewImage");
    }

    #[test]
    fn items_of_every_kind_are_read() {
        use std::io::Write;

        let packet = br#"<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="by hand"/>"#;
        let mut deflated = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        deflated.write_all(packet).unwrap();
        let deflated = deflated.finish().unwrap();
        let shown = |kind, data: &[u8]| {
            let mut sheet = Sheet::default();
            read(kind, data, 0, &mut sheet);
            sheet.told(Vec::new())
        };
        let (tags, warnings) = shown(Content::DeflatedXmp, &deflated);
        assert_eq!(
            (tags.clone(), warnings.len()),
            (vec!["XMP-x:XMPToolkit by hand".to_owned()], 0)
        );
        assert_eq!(shown(Content::Xmp, packet).0, tags);
        assert_eq!(
            shown(Content::Jpeg, b"jpeg").0,
            ["File:PreviewImage (4 bytes)"]
        );
        let (_, warnings) = shown(Content::DeflatedXmp, &deflated[..8]);
        assert!(warnings.contains(&"item_damaged".to_owned()));
    }
}
