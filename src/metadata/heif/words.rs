//! The words for numbers in HEIF files, as ISO/IEC 14496-12, 14496-15, 23008-12 and 23091-2 list them.
//!
//! A plain table of data, with the wording that users of `ExifTool` know.

use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;

/// A number and its word.
pub(super) type Choices = &'static [(u64, &'static str)];

/// A tag whose number stands for a word.
pub(super) fn choice(
    group: &'static str,
    id: impl Into<TagId>,
    name: &'static str,
    number: u64,
    choices: Choices,
) -> Tag {
    let print = choices
        .iter()
        .find(|(known, _)| *known == number)
        .map_or_else(
            || format!("Unknown ({number})"),
            |(_, word)| (*word).to_owned(),
        );
    let value = Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    Tag::new(group, id, name, value).printed_as(print)
}

/// The words of the bits that are set.
pub(super) fn flags(bits: u32, words: &[(u32, &str)]) -> String {
    let set: Vec<&str> = words
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, word)| *word)
        .collect();
    if set.is_empty() {
        "(none)".to_owned()
    } else {
        set.join(", ")
    }
}

/// The word for a code of four letters, if there is one.
pub(super) fn of_code(code: [u8; 4], words: &[([u8; 4], &str)]) -> Option<String> {
    let (_, word) = words.iter().find(|(known, _)| *known == code)?;
    Some((*word).to_owned())
}

pub(super) const BRANDS: &[([u8; 4], &str)] = &[
    (*b"avif", "AV1 Image File Format (.AVIF)"),
    (*b"avis", "AV1 Image Sequence (.AVIF)"),
    (
        *b"heic",
        "High Efficiency Image Format HEVC still image (.HEIC)",
    ),
    (*b"heix", "High Efficiency Image Format still image (.HEIF)"),
    (
        *b"hevc",
        "High Efficiency Image Format HEVC sequence (.HEICS)",
    ),
    (*b"mif1", "High Efficiency Image Format still image (.HEIF)"),
    (*b"msf1", "High Efficiency Image Format sequence (.HEIFS)"),
];

pub(super) const CLASSES: &[([u8; 4], &str)] =
    &[(*b"mhlr", "Media Handler"), (*b"dhlr", "Data Handler")];

pub(super) const HANDLERS: &[([u8; 4], &str)] = &[(*b"pict", "Picture"), (*b"vide", "Video Track")];

pub(super) const VENDORS: &[([u8; 4], &str)] = &[
    (*b"appl", "Apple"),
    (*b"FFMP", "FFmpeg"),
    (*b"NIKO", "Nikon"),
];

pub(super) const PRIMARIES: Choices = &[
    (1, "BT.709"),
    (2, "Unspecified"),
    (4, "BT.470 System M (historical)"),
    (5, "BT.470 System B, G (historical)"),
    (6, "BT.601"),
    (7, "SMPTE 240"),
    (8, "Generic film (color filters using illuminant C)"),
    (9, "BT.2020, BT.2100"),
    (10, "SMPTE 428 (CIE 1921 XYZ)"),
    (11, "SMPTE RP 431-2"),
    (12, "SMPTE EG 432-1"),
    (22, "EBU Tech. 3213-E"),
];

pub(super) const TRANSFER: Choices = &[
    (0, "For future use (0)"),
    (1, "BT.709"),
    (2, "Unspecified"),
    (3, "For future use (3)"),
    (4, "BT.470 System M (historical)"),
    (5, "BT.470 System B, G (historical)"),
    (6, "BT.601"),
    (7, "SMPTE 240 M"),
    (8, "Linear"),
    (9, "Logarithmic (100 : 1 range)"),
    (10, "Logarithmic (100 * Sqrt(10) : 1 range)"),
    (11, "IEC 61966-2-4"),
    (12, "BT.1361"),
    (13, "sRGB or sYCC"),
    (14, "BT.2020 10-bit systems"),
    (15, "BT.2020 12-bit systems"),
    (16, "SMPTE ST 2084, ITU BT.2100 PQ"),
    (17, "SMPTE ST 428"),
    (18, "BT.2100 HLG, ARIB STD-B67"),
];

pub(super) const MATRIX: Choices = &[
    (0, "Identity matrix"),
    (1, "BT.709"),
    (2, "Unspecified"),
    (3, "For future use (3)"),
    (4, "US FCC 73.628"),
    (5, "BT.470 System B, G (historical)"),
    (6, "BT.601"),
    (7, "SMPTE 240 M"),
    (8, "YCgCo"),
    (9, "BT.2020 non-constant luminance, BT.2100 YCbCr"),
    (10, "BT.2020 constant luminance"),
    (11, "SMPTE ST 2085 YDzDx"),
    (12, "Chromaticity-derived non-constant luminance"),
    (13, "Chromaticity-derived constant luminance"),
    (14, "BT.2100 ICtCp"),
];

pub(super) const RANGE: Choices = &[(0, "Limited"), (1, "Full")];

/// Anti-clockwise quarters, named by what a clockwise turn would be.
pub(super) const ROTATION: [(u64, &str); 4] = [
    (0, "Horizontal (normal)"),
    (1, "Rotate 270 CW"),
    (2, "Rotate 180"),
    (3, "Rotate 90 CW"),
];

/// What is exchanged: top and bottom, or left and right.
pub(super) const MIRRORING: [(u64, &str); 2] = [(0, "Vertical"), (1, "Horizontal")];

pub(super) const SPACE: Choices = &[(0, "Conforming")];

pub(super) const TIER: Choices = &[(0, "Main Tier"), (1, "High Tier")];

pub(super) const PROFILES: Choices = &[
    (0, "No Profile"),
    (1, "Main"),
    (2, "Main 10"),
    (3, "Main Still Picture"),
    (4, "Format Range Extensions"),
    (5, "High Throughput"),
    (6, "Multiview Main"),
    (7, "Scalable Main"),
    (8, "3D Main"),
    (9, "Screen Content Coding Extensions"),
    (10, "Scalable Format Range Extensions"),
    (11, "High Throughput Screen Content Coding Extensions"),
];

pub(super) const COMPATIBILITY: &[(u32, &str)] = &[
    (1 << 20, "High Throughput Screen Content Coding Extensions"),
    (1 << 21, "Scalable Format Range Extensions"),
    (1 << 22, "Screen Content Coding Extensions"),
    (1 << 23, "3D Main"),
    (1 << 24, "Scalable Main"),
    (1 << 25, "Multiview Main"),
    (1 << 26, "High Throughput"),
    (1 << 27, "Format Range Extensions"),
    (1 << 28, "Main Still Picture"),
    (1 << 29, "Main 10"),
    (1 << 30, "Main"),
    (1 << 31, "No Profile"),
];

pub(super) const HEVC_CHROMA: Choices =
    &[(0, "Monochrome"), (1, "4:2:0"), (2, "4:2:2"), (3, "4:4:4")];

pub(super) const FRAME_RATE: Choices = &[
    (0, "Unknown"),
    (1, "Constant Frame Rate"),
    (2, "Each Temporal Layer is Constant Frame Rate"),
];

pub(super) const GRAPHICS_MODE: Choices = &[
    (0x00, "srcCopy"),
    (0x01, "srcOr"),
    (0x02, "srcXor"),
    (0x03, "srcBic"),
    (0x04, "notSrcCopy"),
    (0x05, "notSrcOr"),
    (0x06, "notSrcXor"),
    (0x07, "notSrcBic"),
    (0x08, "patCopy"),
    (0x09, "patOr"),
    (0x0a, "patXor"),
    (0x0b, "patBic"),
    (0x0c, "notPatCopy"),
    (0x0d, "notPatOr"),
    (0x0e, "notPatXor"),
    (0x0f, "notPatBic"),
    (0x20, "blend"),
    (0x21, "addPin"),
    (0x22, "addOver"),
    (0x23, "subPin"),
    (0x24, "transparent"),
    (0x25, "addMax"),
    (0x26, "subOver"),
    (0x27, "addMin"),
    (0x31, "grayishTextOr"),
    (0x32, "hilite"),
    (0x40, "ditherCopy"),
    (0x100, "Alpha"),
    (0x101, "White Alpha"),
    (0x102, "Pre-multiplied Black Alpha"),
    (0x110, "Component Alpha"),
];

pub(super) const YES: Choices = &[(0, "No"), (1, "Yes")];

pub(super) const AV1_CHROMA: Choices = &[
    (0, "YUV 4:4:4"),
    (2, "YUV 4:2:2"),
    (3, "YUV 4:2:0"),
    (7, "Monochrome 4:0:0"),
];

pub(super) const AV1_POSITION: Choices = &[
    (0, "Unknown"),
    (1, "Vertical"),
    (2, "Colocated"),
    (3, "(reserved)"),
];
