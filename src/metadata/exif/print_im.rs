//! Print Image Matching, of Epson: a block of which only the version is of use.

use exif::Value as Raw;

use crate::metadata::exif::raw::bytes_of;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;

/// Reads the block: a name, and the digits of a version.
pub(in crate::metadata) fn read(raw: &Raw, sheet: &mut Sheet) {
    let bytes = bytes_of(raw).unwrap_or_default();
    let version = bytes
        .strip_prefix(b"PrintIM\0")
        .and_then(<[u8]>::first_chunk);
    if let Some(version) =
        version.filter(|version: &&[u8; 4]| version.iter().all(u8::is_ascii_digit))
    {
        let value = text::utf8(version);
        sheet.push(Tag::new(
            "PrintIM",
            "PrintIMVersion",
            "PrintIMVersion",
            value,
        ));
    }
}

#[cfg(test)]
mod tests {
    use exif::Value as Raw;

    use super::read;
    use crate::metadata::sheet::Sheet;

    #[test]
    fn the_version_is_read() {
        for (block, count) in [
            (b"PrintIM\x000300\0\0".as_slice(), 1),
            (b"PrintIM\x000x00", 0),
            (b"PrintIM\x00030", 0),
            (b"", 0),
        ] {
            let mut sheet = Sheet::default();
            read(&Raw::Undefined(block.to_vec(), 0), &mut sheet);
            assert_eq!(sheet.tags().len(), count, "{block:?}");
        }
    }
}
