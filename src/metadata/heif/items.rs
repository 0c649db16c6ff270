//! The items of a HEIF file: what they are, where they are, and what they belong to (ISO/IEC 14496-12, 8.11).

use std::collections::HashMap;

use crate::metadata::heif::boxes::{Fields, full, inner};
use crate::metadata::limits;

/// What an item of metadata holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Exif,
    Xmp,
    /// XMP that is compressed (zlib, RFC 1950).
    DeflatedXmp,
    /// A picture of its own.
    Jpeg,
}

/// Where an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Location {
    /// Whether its places are those of the `idat` box rather than of the file.
    pub(super) is_in_idat: bool,
    /// Place and length of each part; a length of 0 goes up to the end.
    pub(super) extents: Vec<(u64, u64)>,
}

/// Reads which item is the image that is shown first (8.11.4).
pub(super) fn primary(content: &[u8]) -> Option<u32> {
    let (version, _, rest) = full(content)?;
    Fields(rest).id(version > 0)
}

/// Reads which items are metadata (8.11.6).
pub(super) fn metadata(content: &[u8]) -> Vec<(u32, Content)> {
    let Some((version, _, rest)) = full(content) else {
        return Vec::new();
    };
    let entries = rest
        .get(if version == 0 { 2 } else { 4 }..)
        .unwrap_or_default();
    inner(entries)
        .filter(|entry| &entry.kind == b"infe")
        .filter_map(|entry| item(entry.content))
        .take(limits::ITEMS)
        .collect()
}

/// Reads an entry, if it is of an item of metadata. Those before version 2 are not used in images.
fn item(entry: &[u8]) -> Option<(u32, Content)> {
    let (version @ 2.., _, rest) = full(entry)? else {
        return None;
    };
    let mut fields = Fields(rest);
    let id = fields.id(version > 2)?;
    let _protection = fields.number(2)?;
    let kind = fields.kind()?;
    let _name = fields.text();
    match &kind {
        b"Exif" => Some((id, Content::Exif)),
        b"jpeg" => Some((id, Content::Jpeg)),
        b"mime" if fields.text() == b"application/rdf+xml" => match fields.text() {
            b"" => Some((id, Content::Xmp)),
            b"deflate" => Some((id, Content::DeflatedXmp)),
            _ => None,
        },
        _ => None,
    }
}

/// Where the items of a file are.
#[derive(Debug, Default)]
pub(super) struct Locations {
    /// The places of items of metadata.
    pub(super) of_metadata: HashMap<u32, Location>,
    /// Where the last part of any item ends in the file.
    pub(super) end: u64,
}

/// Reads where the items are (8.11.3), in detail those of `metadata`. What lies in other files, or in other items, is
/// left out.
pub(super) fn locations(content: &[u8], metadata: &[(u32, Content)]) -> Locations {
    let mut found = Locations::default();
    // A box that ends early ends the walk.
    let _ = read_locations(content, metadata, &mut found);
    found
}

fn read_locations(
    content: &[u8],
    metadata: &[(u32, Content)],
    found: &mut Locations,
) -> Option<()> {
    let (version, _, rest) = full(content)?;
    let mut fields = Fields(rest);
    let sizes = usize::try_from(fields.number(2)?).ok()?;
    let [of_offset, of_length, of_base, of_index] = [12, 8, 4, 0].map(|shift| sizes >> shift & 0xf);
    let of_index = if version == 0 { 0 } else { of_index };
    // A part without a byte to it says nothing, and would cost nothing.
    let is_void = of_offset + of_length + of_index == 0;
    for _ in 0..fields.id(version > 1)? {
        let id = fields.id(version > 1)?;
        let method = if version == 0 {
            0
        } else {
            fields.number(2)? & 0xf
        };
        let other_file = fields.number(2)?;
        let base = fields.number(of_base)?;
        let parts = fields.number(2)?;
        let is_kept = metadata.iter().any(|(wanted, _)| *wanted == id);
        let mut extents = Vec::new();
        for _ in 0..if is_void { parts.min(1) } else { parts } {
            let _index = fields.number(of_index)?;
            let offset = base.saturating_add(fields.number(of_offset)?);
            let length = fields.number(of_length)?;
            if method == 0 && other_file == 0 {
                found.end = found.end.max(offset.saturating_add(length));
            }
            if is_kept && extents.len() < limits::EXTENTS {
                extents.push((offset, length));
            }
        }
        if is_kept && method < 2 && other_file == 0 {
            found.of_metadata.entry(id).or_insert(Location {
                is_in_idat: method == 1,
                extents,
            });
        }
    }
    Some(())
}

/// Reads which items describe other items than `primary`, and not `primary` (8.11.12).
pub(super) fn of_others(content: &[u8], primary: u32) -> Vec<u32> {
    let Some((version, _, rest)) = full(content) else {
        return Vec::new();
    };
    let mut others = Vec::new();
    for reference in inner(rest).filter(|reference| &reference.kind == b"cdsc") {
        let mut fields = Fields(reference.content);
        let (Some(from), Some(count)) = (fields.id(version > 0), fields.number(2)) else {
            continue;
        };
        let described: Option<Vec<u32>> = (0..count).map(|_| fields.id(version > 0)).collect();
        if described.is_some_and(|described| !described.contains(&primary)) {
            others.push(from);
        }
    }
    others
}

/// Reads which properties belong to the item `primary`, by their numbers from 1 (ISO/IEC 23008-12, 9.3).
pub(super) fn properties(content: &[u8], primary: u32) -> Vec<usize> {
    let mut found = Vec::new();
    let Some((version, flags, rest)) = full(content) else {
        return found;
    };
    let mut fields = Fields(rest);
    let count = fields.number(4).unwrap_or_default();
    for _ in 0..count {
        let (Some(id), Some(associations)) = (fields.id(version > 0), fields.number(1)) else {
            break;
        };
        for _ in 0..associations {
            // The highest bit says that the property is essential.
            let number = if flags & 1 == 0 {
                fields.number(1).map(|number| number & 0x7f)
            } else {
                fields.number(2).map(|number| number & 0x7fff)
            };
            let number = number.and_then(|number| usize::try_from(number).ok());
            found.extend(number.filter(|_| id == primary));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Content, Location, locations, metadata, of_others, primary, properties};

    #[test]
    fn items_are_told_by_type_and_content() {
        let entries = b"\0\0\0\0\0\x03\
            \0\0\0\x15infe\x02\0\0\0\0\x01\0\0hvc1\0\
            \0\0\0\x15infe\x02\0\0\0\0\x02\0\0Exif\0\
            \0\0\0\x2binfe\x03\0\0\0\0\0\0\x07\0\0mime\0application/rdf+xml\0";
        let expected = [(2, Content::Exif), (7, Content::Xmp)];
        assert_eq!(metadata(entries), expected);
        for end in 0..entries.len() {
            assert!(expected.starts_with(&metadata(&entries[..end])));
        }
    }

    #[test]
    fn places_are_read_in_every_version() {
        let in_file = Location {
            is_in_idat: false,
            extents: vec![(0x110, 5), (0x120, 6)],
        };
        let wanted = [(2, Content::Exif)];
        let first = b"\0\0\0\0\x44\x40\0\x01\0\x02\0\0\0\0\x01\0\0\x02\
            \0\0\0\x10\0\0\0\x05\0\0\0\x20\0\0\0\x06";
        let found = locations(first, &wanted);
        assert_eq!(found.of_metadata.get(&2), Some(&in_file));
        assert_eq!(found.end, 0x126);
        let second = b"\x02\0\0\0\x44\0\0\0\0\x02\
            \0\0\0\x02\0\x01\0\0\0\x01\0\0\0\x10\0\0\0\x05\
            \0\0\0\x03\0\0\0\0\0\x01\0\0\0\x10\0\0\0\x06";
        let found = locations(second, &wanted);
        assert!(found.of_metadata[&2].is_in_idat && found.of_metadata.len() == 1);
        assert_eq!(found.end, 0x16);
        for end in 0..second.len() {
            locations(&second[..end], &wanted);
        }
    }

    #[test]
    fn counts_without_bytes_are_bounded() {
        let wanted = [(2, Content::Exif)];
        let items = b"\x02\0\0\0\0\0\xff\xff\xff\xff\0\0";
        assert!(locations(items, &wanted).of_metadata.is_empty());
        let parts = b"\0\0\0\0\0\0\0\x01\0\x02\0\0\xff\xff";
        let found = locations(parts, &wanted);
        assert_eq!(found.of_metadata[&2].extents, [(0, 0)]);
    }

    #[test]
    fn what_belongs_to_the_primary_item_is_known() {
        assert_eq!(primary(b"\0\0\0\0\0\x05"), Some(5));
        assert_eq!(primary(b"\x01\0\0\0\0\0\0\x05"), Some(5));
        assert_eq!(primary(b"\0\0\0\0"), None);
        let references =
            b"\0\0\0\0\0\0\0\x0ecdsc\0\x02\0\x01\0\x01\0\0\0\x0ecdsc\0\x03\0\x01\0\x09";
        assert_eq!(of_others(references, 1), [3]);
        let associations = b"\0\0\0\0\0\0\0\x02\0\x01\x02\x81\x03\0\x02\x01\x04";
        assert_eq!(properties(associations, 1), [1, 3]);
        let long = b"\x01\0\0\x01\0\0\0\x01\0\0\0\x02\x01\x80\x04";
        assert_eq!(properties(long, 2), [4]);
        assert!(properties(b"\0\0\0\0\xff\xff\xff\xff", 1).is_empty());
    }
}
