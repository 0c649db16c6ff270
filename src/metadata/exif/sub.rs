//! The directories of further images in a TIFF structure (TIFF Technical Note 1), which kamadak-exif does not follow.

use exif::Value as Raw;

use crate::metadata::exif::pictures::Pictures;
use crate::metadata::exif::{Place, names, push_field};
use crate::metadata::ifd::{Directory, Ifds};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;

/// The groups of the directories.
const GROUPS: [&str; 8] = [
    "SubIFD", "SubIFD1", "SubIFD2", "SubIFD3", "SubIFD4", "SubIFD5", "SubIFD6", "SubIFD7",
];

/// Reads the directories that `pointers` lead to.
pub(super) fn read(
    pointers: &Raw,
    block: &[u8],
    order: ByteOrder,
    place: Place,
    pictures: &mut Pictures,
    sheet: &mut Sheet,
) {
    let Some(starts) = pointers.iter_uint() else {
        return;
    };
    let mut ifds = Ifds::new(block, place.at);
    for (group, start) in GROUPS.into_iter().zip(starts) {
        let Some(directory) = ifds.read(start as usize, 0, order, sheet) else {
            continue;
        };
        show(&directory, group, order, place, pictures, sheet);
    }
}

/// Shows the entries of a directory.
pub(super) fn show(
    directory: &Directory<'_>,
    group: &'static str,
    order: ByteOrder,
    place: Place,
    pictures: &mut Pictures,
    sheet: &mut Sheet,
) {
    for entry in &directory.entries {
        if let Some(&(number, name, form)) = names::main(entry.number) {
            let value = entry.value(order);
            let name = pictures.name(group, (number, name), &value);
            push_field(&value, (group, number, name, form), order, place, sheet);
        }
    }
}

#[cfg(test)]
mod tests {
    use exif::Value as Raw;

    use super::read;
    use crate::metadata::exif::Place;
    use crate::metadata::exif::pictures::Pictures;
    use crate::metadata::order::ByteOrder;
    use crate::metadata::sheet::Sheet;

    /// A directory with the width of an image.
    const BLOCK: &[u8] = b"II*\0\x08\0\0\0\x01\0\x00\x01\x03\0\x01\0\0\0\x40\0\0\0\0\0\0\0";

    fn tags(block: &[u8], starts: &[u32]) -> Vec<String> {
        let mut sheet = Sheet::default();
        let place = Place { at: 0, origin: 0 };
        let pointers = Raw::Long(starts.to_vec());
        let mut pictures = Pictures::default();
        read(
            &pointers,
            block,
            ByteOrder::Little,
            place,
            &mut pictures,
            &mut sheet,
        );
        let (tags, _) = sheet.finish(Vec::new());
        let shown = tags.iter();
        shown
            .map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.printed()))
            .collect()
    }

    #[test]
    fn directories_are_read_once_each() {
        assert_eq!(tags(BLOCK, &[8, 8]), ["SubIFD:ImageWidth=64"]);
        assert_eq!(tags(BLOCK, &[800, 8]), ["SubIFD1:ImageWidth=64"]);
        for end in 0..BLOCK.len() {
            tags(&BLOCK[..end], &[8, u32::MAX]);
        }
    }
}
