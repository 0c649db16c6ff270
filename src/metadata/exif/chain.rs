//! The chain of directories of a TIFF structure: their groups, and those behind the eighth, where kamadak-exif stops.

use crate::metadata::exif::pictures::Pictures;
use crate::metadata::exif::{Place, sub};
use crate::metadata::ifd::Ifds;
use crate::metadata::limits;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;

/// How many directories kamadak-exif reads.
const READ: usize = 8;

/// Where in the header the place of the first directory is, and the bytes of an entry (TIFF 6.0, section 2).
const FIRST: usize = 4;
const ENTRY: usize = 12;

const GROUPS: [&str; limits::IFDS] = [
    "IFD0", "IFD1", "IFD2", "IFD3", "IFD4", "IFD5", "IFD6", "IFD7", "IFD8", "IFD9", "IFD10",
    "IFD11", "IFD12", "IFD13", "IFD14", "IFD15", "IFD16", "IFD17", "IFD18", "IFD19", "IFD20",
    "IFD21", "IFD22", "IFD23", "IFD24", "IFD25", "IFD26", "IFD27", "IFD28", "IFD29", "IFD30",
    "IFD31",
];

/// The group of a directory.
pub(super) fn group(index: u16) -> &'static str {
    let [.., last] = GROUPS;
    GROUPS.get(usize::from(index)).copied().unwrap_or(last)
}

/// Reads the directories behind the eighth of a block that was bounded.
pub(super) fn read(
    block: &[u8],
    order: ByteOrder,
    place: Place,
    pictures: &mut Pictures,
    sheet: &mut Sheet,
) {
    let mut ifds = Ifds::new(block, place.at);
    let mut link = FIRST;
    for (index, group) in GROUPS.into_iter().enumerate() {
        let number = |at: usize| Some(order.u32(*block.get(at..)?.first_chunk()?));
        let Some(start) = number(link).filter(|&start| start != 0) else {
            return;
        };
        let start = start as usize;
        let count = block.get(start..).and_then(<[u8]>::first_chunk);
        let Some(count) = count.map(|&count| order.u16(count)) else {
            return;
        };
        if index >= READ
            && let Some(directory) = ifds.read(start, 0, order, sheet)
        {
            sub::show(&directory, group, order, place, pictures, sheet);
        }
        link = start + 2 + usize::from(count) * ENTRY;
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::exif::Place;
    use crate::metadata::exif::pictures::Pictures;
    use crate::metadata::order::ByteOrder;
    use crate::metadata::sheet::Sheet;

    #[test]
    fn directories_behind_the_eighth_are_read() {
        // Each has a width, and is 18 bytes long.
        let mut block = b"MM\0\x2a\0\0\0\x08".to_vec();
        for index in 1..=10_u8 {
            block.extend(b"\0\x01\x01\0\0\x03\0\0\0\x01\0");
            let next = if index < 10 { 8 + index * 18 } else { 0 };
            block.extend([index, 0, 0, 0, 0, 0, next]);
        }
        let shown = |block: &[u8]| {
            let mut sheet = Sheet::default();
            let place = Place { at: 0, origin: 0 };
            let mut pictures = Pictures::default();
            read(block, ByteOrder::Big, place, &mut pictures, &mut sheet);
            sheet.told(Vec::new()).0
        };
        let whole = ["IFD8:ImageWidth 9", "IFD9:ImageWidth 10"];
        assert_eq!(shown(&block), whole);
        for end in 0..block.len() {
            let tags = shown(&block[..end]);
            assert_eq!(tags, whole[..tags.len()]);
        }
    }
}
