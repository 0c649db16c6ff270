//! The "Meta" segment of Kodak's scanners and cameras: a TIFF structure with directories of its own.

use crate::metadata::exif::form::{self, Form};
use crate::metadata::ifd::{Directory, Ifds};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;

/// A tag: number, name, form.
type Row = (u16, &'static str, Form);

/// The directories that the main one points to.
const EFFECTS: u16 = 0xc36e;
const BORDERS: u16 = 0xc36f;

static MAIN_ROWS: &[Row] = &[
    (0xc350, "FilmProductCode", Form::Plain),
    (0xc351, "ImageSourceEK", Form::Plain),
    (0xc352, "CaptureConditionsPAR", Form::Plain),
    (0xc353, "CameraOwner", Form::Encoded),
    (0xc354, "SerialNumber", Form::Encoded),
    (0xc355, "UserSelectGroupTitle", Form::Plain),
    (0xc356, "DealerIDNumber", Form::Plain),
    (0xc357, "CaptureDeviceFID", Form::Plain),
    (0xc358, "EnvelopeNumber", Form::Plain),
    (0xc359, "FrameNumber", Form::Plain),
    (0xc35a, "FilmCategory", Form::Plain),
    (0xc35b, "FilmGencode", Form::Plain),
    (0xc35c, "ModelAndVersion", Form::Plain),
    (0xc35d, "FilmSize", Form::Plain),
    (0xc35e, "SBA_RGBShifts", Form::Plain),
    (0xc35f, "SBAInputImageColorspace", Form::Plain),
    (0xc360, "SBAInputImageBitDepth", Form::Plain),
    (0xc361, "SBAExposureRecord", Form::Binary),
    (0xc362, "UserAdjSBA_RGBShifts", Form::Binary),
    (0xc363, "ImageRotationStatus", Form::Plain),
    (0xc364, "RollGuidElements", Form::Plain),
    (0xc365, "MetadataNumber", Form::Version),
    (0xc366, "EditTagArray", Form::Plain),
    (0xc367, "Magnification", Form::Plain),
    (0xc36c, "NativeXResolution", Form::Plain),
    (0xc36d, "NativeYResolution", Form::Plain),
    (0xc37a, "NativeResolutionUnit", Form::Plain),
    (0xc418, "SourceImageDirectory", Form::Plain),
    (0xc419, "SourceImageFileName", Form::Plain),
    (0xc41a, "SourceImageVolumeName", Form::Plain),
    (0xc46c, "PrintQuality", Form::Plain),
    (0xc46e, "ImagePrintStatus", Form::Plain),
];

static EFFECTS_ROWS: &[Row] = &[
    (0, "DigitalEffectsVersion", Form::Plain),
    (1, "DigitalEffectsName", Form::Plain),
    (2, "DigitalEffectsType", Form::Plain),
];

static BORDERS_ROWS: &[Row] = &[
    (0, "BordersVersion", Form::Plain),
    (1, "BorderName", Form::Plain),
    (2, "BorderID", Form::Plain),
    (3, "BorderLocation", Form::Plain),
    (4, "BorderType", Form::Plain),
    (8, "WatermarkType", Form::Plain),
];

/// Reads the structure behind the name of its segment; it begins at `offset` of the file.
pub(super) fn read(block: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((order, start)) = ByteOrder::of_header(block) else {
        return;
    };
    let mut ifds = Ifds::new(block, offset);
    let Some(main) = ifds.read(start, 0, order, sheet) else {
        return;
    };
    show(&main, "MetaIFD", MAIN_ROWS, order, sheet);
    for (number, group, rows) in [
        (EFFECTS, "KodakEffectsIFD", EFFECTS_ROWS),
        (BORDERS, "KodakBordersIFD", BORDERS_ROWS),
    ] {
        let mut entries = main.entries.iter();
        let entry = entries.find(|entry| entry.number == number);
        if let Some(start) = entry.and_then(|entry| entry.number_in(order))
            && let Some(inner) = ifds.read(start as usize, 0, order, sheet)
        {
            show(&inner, group, rows, order, sheet);
        }
    }
}

fn show(
    directory: &Directory<'_>,
    group: &'static str,
    rows: &[Row],
    order: ByteOrder,
    sheet: &mut Sheet,
) {
    for entry in &directory.entries {
        let Some(&(number, name, form)) = rows.iter().find(|row| row.0 == entry.number) else {
            continue;
        };
        if let Some((value, print)) = form::show(form, &entry.value(order), order, 0) {
            let mut tag = Tag::new(group, number, name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    const BLOCK: &[u8] = b"II*\0\x08\0\0\0\x02\0\
        \x59\xc3\x03\0\x01\0\0\0\x07\0\0\0\
        \x6f\xc3\x04\0\x01\0\0\0\x26\0\0\0\
        \0\0\0\0\
        \x01\0\x01\0\x07\0\x04\0\0\0None\0\0\0\0";

    #[test]
    fn directories_are_read() {
        let mut sheet = Sheet::default();
        read(BLOCK, 0, &mut sheet);
        let (tags, warnings) = sheet.finish(Vec::new());
        let shown = tags.iter();
        let shown: Vec<String> = shown
            .map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.value))
            .collect();
        assert_eq!(
            shown,
            ["MetaIFD:FrameNumber=7", "KodakBordersIFD:BorderName=None"]
        );
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn every_truncation_and_flip_ends_quietly() {
        for end in 0..BLOCK.len() {
            read(&BLOCK[..end], 0, &mut Sheet::default());
            for bit in 0..8 {
                let mut block = BLOCK.to_vec();
                block[end] ^= 1 << bit;
                read(&block, 0, &mut Sheet::default());
            }
        }
    }
}
