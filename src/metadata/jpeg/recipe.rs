//! The recipe that Canon's Digital Photo Professional leaves behind a JPEG: how the image was made of a raw one, in the
//! first form, which all later ones begin with, and XMP.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Form, Shown};
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::number::general;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;
use crate::metadata::xmp;

/// The bytes of the block's head, and of its foot.
const HEAD: usize = 28;
const FOOT: usize = 64;

/// The kinds of the parts that are read.
const EDITS: u32 = 0xffff_00f4;
const XMP: u32 = 0xffff_00f6;

/// The bytes of the first form.
const FIRST_FORM: usize = 0x272;

/// How a value is shown.
#[derive(Clone, Copy)]
enum Show {
    As(Form),
    /// A version of three digits.
    Version,
    /// A number in parts of 6,000.
    Brightness,
    /// The points of a curve behind their count.
    Curve,
    /// A number with seven digits.
    Size,
}

const PLAIN: Show = Show::As(Form::Plain);
const YES: Show = Show::As(Form::Choice(&[(0, "No"), (1, "Yes")]));

const WHITE_BALANCES: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Tungsten"),
    (4, "Fluorescent"),
    (5, "Flash"),
    (8, "Shade"),
    (9, "Kelvin"),
    (30, "Manual (Click)"),
    (31, "Shot Settings"),
];

const RAW_COLORS: Choices = &[(0, "Shot Settings"), (1, "Faithful"), (2, "Custom")];

const TONE_CURVES: Choices = &[
    (0, "Shot Settings"),
    (1, "Linear"),
    (2, "Custom 1"),
    (3, "Custom 2"),
    (4, "Custom 3"),
    (5, "Custom 4"),
    (6, "Custom 5"),
];

const ASPECT_RATIOS: Choices = &[
    (0, "Free"),
    (1, "3:2"),
    (2, "2:3"),
    (3, "4:3"),
    (4, "3:4"),
    (5, "A-size Landscape"),
    (6, "A-size Portrait"),
    (7, "Letter-size Landscape"),
    (8, "Letter-size Portrait"),
    (9, "4:5"),
    (10, "5:4"),
    (11, "1:1"),
    (12, "Circle"),
    (65_535, "Custom"),
];

const CHECK_MARKS: Choices = &[(0, "Clear"), (1, "1"), (2, "2"), (3, "3")];
const ROTATIONS: Choices = &[(0, "0"), (1, "90"), (2, "180"), (3, "270")];

const COLOR_SPACES: Choices = &[
    (0, "sRGB"),
    (1, "Adobe RGB"),
    (2, "Wide Gamut RGB"),
    (3, "Apple RGB"),
    (4, "ColorMatch RGB"),
];

/// The values: where each stands, what its numbers are and how many, its name, and how it is shown.
const ROWS: &[(u16, Kind, usize, &str, Show)] = &[
    (0x002, Kind::U16, 1, "VRDVersion", Show::Version),
    (0x006, Kind::U16, 4, "WBAdjRGGBLevels", PLAIN),
    (
        0x018,
        Kind::U16,
        1,
        "WhiteBalanceAdj",
        Show::As(Form::Choice(WHITE_BALANCES)),
    ),
    (0x01a, Kind::U16, 1, "WBAdjColorTemp", PLAIN),
    (0x024, Kind::U16, 1, "WBFineTuneActive", YES),
    (0x028, Kind::U16, 1, "WBFineTuneSaturation", PLAIN),
    (0x02c, Kind::U16, 1, "WBFineTuneTone", PLAIN),
    (
        0x02e,
        Kind::U16,
        1,
        "RawColorAdj",
        Show::As(Form::Choice(RAW_COLORS)),
    ),
    (0x030, Kind::S32, 1, "RawCustomSaturation", PLAIN),
    (0x034, Kind::S32, 1, "RawCustomTone", PLAIN),
    (0x038, Kind::S32, 1, "RawBrightnessAdj", Show::Brightness),
    (
        0x03c,
        Kind::U16,
        1,
        "ToneCurveProperty",
        Show::As(Form::Choice(TONE_CURVES)),
    ),
    (0x07a, Kind::U16, 1, "DynamicRangeMin", PLAIN),
    (0x07c, Kind::U16, 1, "DynamicRangeMax", PLAIN),
    (0x110, Kind::U16, 1, "ToneCurveActive", YES),
    (
        0x113,
        Kind::U8,
        1,
        "ToneCurveMode",
        Show::As(Form::Choice(&[(0, "RGB"), (1, "Luminance")])),
    ),
    (0x114, Kind::S8, 1, "BrightnessAdj", PLAIN),
    (0x115, Kind::S8, 1, "ContrastAdj", PLAIN),
    (0x116, Kind::S16, 1, "SaturationAdj", PLAIN),
    (0x11e, Kind::S32, 1, "ColorToneAdj", PLAIN),
    (0x126, Kind::U16, 21, "LuminanceCurvePoints", Show::Curve),
    (0x150, Kind::U16, 4, "LuminanceCurveLimits", PLAIN),
    (
        0x159,
        Kind::U8,
        1,
        "ToneCurveInterpolation",
        Show::As(Form::Choice(&[(0, "Curve"), (1, "Straight")])),
    ),
    (0x160, Kind::U16, 21, "RedCurvePoints", Show::Curve),
    (0x18a, Kind::U16, 4, "RedCurveLimits", PLAIN),
    (0x19a, Kind::U16, 21, "GreenCurvePoints", Show::Curve),
    (0x1c4, Kind::U16, 4, "GreenCurveLimits", PLAIN),
    (0x1d4, Kind::U16, 21, "BlueCurvePoints", Show::Curve),
    (0x1fe, Kind::U16, 4, "BlueCurveLimits", PLAIN),
    (0x20e, Kind::U16, 21, "RGBCurvePoints", Show::Curve),
    (0x238, Kind::U16, 4, "RGBCurveLimits", PLAIN),
    (0x244, Kind::U16, 1, "CropActive", YES),
    (0x246, Kind::U16, 1, "CropLeft", PLAIN),
    (0x248, Kind::U16, 1, "CropTop", PLAIN),
    (0x24a, Kind::U16, 1, "CropWidth", PLAIN),
    (0x24c, Kind::U16, 1, "CropHeight", PLAIN),
    (0x25a, Kind::U16, 1, "SharpnessAdj", PLAIN),
    (
        0x260,
        Kind::U16,
        1,
        "CropAspectRatio",
        Show::As(Form::Choice(ASPECT_RATIOS)),
    ),
    (0x262, Kind::F32, 1, "ConstrainedCropWidth", Show::Size),
    (0x266, Kind::F32, 1, "ConstrainedCropHeight", Show::Size),
    (
        0x26a,
        Kind::U16,
        1,
        "CheckMark",
        Show::As(Form::Choice(CHECK_MARKS)),
    ),
    (
        0x26e,
        Kind::U16,
        1,
        "Rotation",
        Show::As(Form::Choice(ROTATIONS)),
    ),
    (
        0x270,
        Kind::U16,
        1,
        "WorkColorSpace",
        Show::As(Form::Choice(COLOR_SPACES)),
    ),
];

/// Reads the block, which begins at a byte of the file.
pub(super) fn read(data: &[u8], at: u64, sheet: &mut Sheet) {
    let end = data.len().saturating_sub(FOOT);
    let mut rest = data.get(HEAD..end).unwrap_or_default();
    while let Some((kind, part, behind)) = part_of(rest) {
        let before = end - rest.len() + 2 * size_of::<u32>();
        rest = behind;
        match kind {
            EDITS => read_edits(part, sheet),
            XMP => xmp::read(part, at + before as u64, sheet),
            _ => {}
        }
    }
}

/// The first part: what it is, its content, and what stands behind it.
fn part_of(data: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let (kind, rest) = data.split_first_chunk()?;
    let (part, behind) = counted(rest)?;
    Some((u32::from_be_bytes(*kind), part, behind))
}

/// Bytes behind their count, and what stands behind them.
fn counted(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let (count, rest) = data.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*count)).ok()?)
}

/// Shows the first record; those behind it are not known.
fn read_edits(data: &[u8], sheet: &mut Sheet) {
    let Some((record, _)) = counted(data) else {
        return;
    };
    let values = &record[..FIRST_FORM.min(record.len())];
    for &(place, kind, count, name, show) in ROWS {
        let from = usize::from(place);
        let bytes = values.get(from..from + count * kind.size());
        let raw = bytes.map(|bytes| decode(kind, bytes, ByteOrder::Big));
        if let Some((value, print)) = raw.and_then(|raw| shown(show, &raw)) {
            let mut tag = Tag::new("CanonVRD", place, name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

fn shown(show: Show, raw: &Raw) -> Option<Shown> {
    let form = match show {
        Show::As(form) => form,
        _ => Form::Plain,
    };
    let (value, print) = form::show(form, raw, ByteOrder::Big, 0)?;
    Some(match show {
        Show::As(_) => (value, print),
        Show::Version => {
            let digits = value.to_string();
            let print = (digits.len() > 1).then(|| {
                let (first, rest) = digits.split_at(1);
                let (middle, last) = rest.split_at(rest.len() - 1);
                format!("{first}.{middle}.{last}")
            });
            (value, print)
        }
        Show::Brightness => {
            let value = Value::from(value.as_f64()? / 6000.0);
            let print = value.as_f64().map(|number| format!("{number:.2}"));
            (value, print)
        }
        Show::Curve => {
            let print = curve(&value.to_string());
            (value, print)
        }
        Show::Size => {
            let print = value.as_f64().map(|number| general(number, 7));
            (value, print)
        }
    })
}

/// The points of a curve as `(0,0) (255,255)`.
fn curve(numbers: &str) -> Option<String> {
    let (count, numbers) = numbers.split_once(' ')?;
    let count: usize = count
        .parse()
        .ok()
        .filter(|count| (2..=10).contains(count))?;
    let numbers: Vec<&str> = numbers.split(' ').collect();
    let pairs = numbers.as_chunks::<2>().0.iter().take(count);
    let points: Vec<String> = pairs.map(|[x, y]| format!("({x},{y})")).collect();
    Some(points.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{EDITS, FIRST_FORM, FOOT, HEAD, XMP, read};
    use crate::metadata::sheet::Sheet;

    fn part(kind: u32, content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&kind.to_be_bytes(), length.as_slice(), content].concat()
    }

    fn block() -> Vec<u8> {
        let mut edits = vec![0; FIRST_FORM];
        edits[2..4].copy_from_slice(&100_u16.to_be_bytes());
        edits[0x38..0x3c].copy_from_slice(&3000_i32.to_be_bytes());
        edits[0x126..0x130].copy_from_slice(&[0, 2, 0, 0, 0, 0, 0, 255, 0, 255]);
        let length = u32::try_from(FIRST_FORM).unwrap().to_be_bytes();
        let edits = [length.as_slice(), &edits].concat();
        let xmp = br#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="3"/></rdf:RDF></x:xmpmeta>"#;
        [
            vec![0; HEAD],
            part(EDITS, &edits),
            part(7, b"of which nothing is known"),
            part(XMP, xmp),
            vec![0; FOOT],
        ]
        .concat()
    }

    #[test]
    fn edits_and_xmp_are_read() {
        let mut sheet = Sheet::default();
        read(&block(), 0, &mut sheet);
        let (tags, warnings) = sheet.told(Vec::new());
        for tag in [
            "CanonVRD:VRDVersion 1.0.0",
            "CanonVRD:RawBrightnessAdj 0.50",
            "CanonVRD:LuminanceCurvePoints (0,0) (255,255)",
            "CanonVRD:WhiteBalanceAdj Auto",
            "XMP-xmp:Rating 3",
        ] {
            assert!(tags.contains(&tag.to_owned()), "{tag}\n{tags:#?}");
        }
        assert!(warnings.is_empty());
    }

    #[test]
    fn every_truncation_ends_quietly() {
        let block = block();
        for end in 0..block.len() {
            read(&block[..end], 0, &mut Sheet::default());
        }
    }
}
