//! Several images in one JPEG (CIPA DC-007, Multi-Picture Format): a TIFF structure that lists them.

use exif::Value as Raw;

use crate::metadata::exif::Place;
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Form};
use crate::metadata::ifd::{Directory, Ifds};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;
use crate::metadata::{Warning, limits};

/// The list of images, 16 bytes each (DC-007, 5.2.3.3).
const ENTRIES: u16 = 0xb002;
const ENTRY: usize = 16;

/// What images are for (DC-007, table 4).
const FLAGS: Choices = &[
    (4, "Representative image"),
    (8, "Dependent child image"),
    (16, "Dependent parent image"),
];
const TYPES: Choices = &[
    (0x00_0000, "Undefined"),
    (0x01_0001, "Large Thumbnail (VGA equivalent)"),
    (0x01_0002, "Large Thumbnail (full HD equivalent)"),
    (0x01_0003, "Large Thumbnail (4K equivalent)"),
    (0x01_0004, "Large Thumbnail (8K equivalent)"),
    (0x01_0005, "Large Thumbnail (16K equivalent)"),
    (0x02_0001, "Multi-frame Panorama"),
    (0x02_0002, "Multi-frame Disparity"),
    (0x02_0003, "Multi-angle"),
    (0x03_0000, "Baseline MP Primary Image"),
];
const FORMATS: Choices = &[(0, "JPEG")];

/// The tags of both directories (DC-007, tables 3 and 5).
static ROWS: &[(u16, &str, Form)] = &[
    (0xb000, "MPFVersion", Form::Version),
    (0xb001, "NumberOfImages", Form::Plain),
    (0xb003, "ImageUIDList", Form::Binary),
    (0xb004, "TotalFrames", Form::Plain),
    (0xb101, "MPIndividualNum", Form::Plain),
    (0xb201, "PanOrientation", Form::Plain),
    (0xb202, "PanOverlapH", Form::Plain),
    (0xb203, "PanOverlapV", Form::Plain),
    (0xb204, "BaseViewpointNum", Form::Plain),
    (0xb205, "ConvergenceAngle", Form::Plain),
    (0xb206, "BaselineLength", Form::Plain),
    (0xb207, "VerticalDivergence", Form::Plain),
    (0xb208, "AxisDistanceX", Form::Plain),
    (0xb209, "AxisDistanceY", Form::Plain),
    (0xb20a, "AxisDistanceZ", Form::Plain),
    (0xb20b, "YawAngle", Form::Plain),
    (0xb20c, "PitchAngle", Form::Plain),
    (0xb20d, "RollAngle", Form::Plain),
];

/// Reads the structure behind the name of its segment; it begins at `offset` of the file.
pub(super) fn read(block: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((order, place)) = ByteOrder::of_header(block) else {
        let message = "the list of images begins with no TIFF header";
        sheet.warn(Warning::at("mpf_header", message, offset));
        return;
    };
    let place_in_file = Place {
        at: offset,
        origin: offset,
    };
    let mut ifds = Ifds::new(block, offset);
    let mut next = place;
    // The list of images, and what is said of this one.
    for _ in 0..2 {
        let Some(directory) = ifds.read(next, 0, order, sheet) else {
            return;
        };
        read_directory(&directory, order, place_in_file, sheet);
        next = directory.next as usize;
        if next == 0 {
            return;
        }
    }
}

fn read_directory(directory: &Directory<'_>, order: ByteOrder, place: Place, sheet: &mut Sheet) {
    for entry in &directory.entries {
        if entry.number == ENTRIES {
            let images = entry.data.as_chunks::<ENTRY>().0.iter();
            for (index, image) in images.take(limits::MPF_IMAGES).enumerate() {
                read_image(index + 1, image, order, place, sheet);
            }
        } else if let Some(&(number, name, form)) = ROWS.iter().find(|row| row.0 == entry.number) {
            push(
                "MPF0",
                number,
                name,
                (form, &entry.value(order)),
                order,
                sheet,
            );
        }
    }
}

/// Reads what is said of an image (DC-007, 5.2.3.3).
fn read_image(
    index: usize,
    image: &[u8; ENTRY],
    order: ByteOrder,
    place: Place,
    sheet: &mut Sheet,
) {
    let group = format!("MPImage{index}");
    let [
        a0,
        a1,
        a2,
        a3,
        l0,
        l1,
        l2,
        l3,
        s0,
        s1,
        s2,
        s3,
        f0,
        f1,
        t0,
        t1,
    ] = *image;
    let attributes = order.u32([a0, a1, a2, a3]);
    for (name, number, form) in [
        ("MPImageFlags", attributes >> 27, Form::Bits(FLAGS)),
        ("MPImageFormat", attributes >> 24 & 7, Form::Choice(FORMATS)),
        ("MPImageType", attributes & 0x00ff_ffff, Form::Choice(TYPES)),
    ] {
        let raw = Raw::Long(vec![number]);
        push(group.clone(), 0, name, (form, &raw), order, sheet);
    }
    let start = u64::from(order.u32([s0, s1, s2, s3]));
    // The first image is this one, which begins the file.
    let start = if start == 0 { 0 } else { start + place.origin };
    for (id, name, number) in [
        (4_u16, "MPImageLength", order.u32([l0, l1, l2, l3]).into()),
        (8, "MPImageStart", start),
        (12, "DependentImage1EntryNumber", order.u16([f0, f1]).into()),
        (14, "DependentImage2EntryNumber", order.u16([t0, t1]).into()),
    ] {
        let value = Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
        sheet.push(Tag::new(group.clone(), id, name, value));
    }
}

fn push(
    group: impl Into<std::borrow::Cow<'static, str>>,
    number: u16,
    name: &'static str,
    (form, raw): (Form, &Raw),
    order: ByteOrder,
    sheet: &mut Sheet,
) {
    if let Some((value, print)) = form::show(form, raw, order, 0) {
        let mut tag = Tag::new(group, TagId::from(number), name, value);
        tag.print = print;
        sheet.push(tag);
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    /// Two images; the second begins 100 bytes after the structure.
    const BLOCK: &[u8] = b"II*\0\x08\0\0\0\x03\0\
        \x00\xb0\x07\0\x04\0\0\x000100\
        \x01\xb0\x04\0\x01\0\0\0\x02\0\0\0\
        \x02\xb0\x07\0\x20\0\0\0\x32\0\0\0\
        \0\0\0\0\
        \x02\0\x02\x20\x10\0\0\0\0\0\0\0\0\0\0\0\
        \x02\0\x02\0\x11\0\0\0\x64\0\0\0\0\0\x01\0";

    #[test]
    fn images_are_listed() {
        let mut sheet = Sheet::default();
        read(BLOCK, 1000, &mut sheet);
        let (tags, warnings) = sheet.finish(Vec::new());
        let shown: Vec<String> = tags
            .iter()
            .map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.printed()))
            .collect();
        assert_eq!(
            shown,
            [
                "MPF0:MPFVersion=0100",
                "MPF0:NumberOfImages=2",
                "MPImage1:MPImageFlags=Representative image",
                "MPImage1:MPImageFormat=JPEG",
                "MPImage1:MPImageType=Multi-frame Disparity",
                "MPImage1:MPImageLength=16",
                "MPImage1:MPImageStart=0",
                "MPImage1:DependentImage1EntryNumber=0",
                "MPImage1:DependentImage2EntryNumber=0",
                "MPImage2:MPImageFlags=(none)",
                "MPImage2:MPImageFormat=JPEG",
                "MPImage2:MPImageType=Multi-frame Disparity",
                "MPImage2:MPImageLength=17",
                "MPImage2:MPImageStart=1100",
                "MPImage2:DependentImage1EntryNumber=0",
                "MPImage2:DependentImage2EntryNumber=1",
            ]
        );
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn every_truncation_ends_quietly() {
        for end in 0..BLOCK.len() {
            read(&BLOCK[..end], 0, &mut Sheet::default());
        }
    }
}
