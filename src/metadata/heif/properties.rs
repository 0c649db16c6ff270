//! The properties of the items of a HEIF file (ISO/IEC 23008-12, 6.5), and the configurations of its codecs.

use crate::metadata::heif::boxes::{Fields, Inner, full};
use crate::metadata::heif::words::{
    self, AV1_CHROMA, AV1_POSITION, COMPATIBILITY, FRAME_RATE, HEVC_CHROMA, MATRIX, PRIMARIES,
    PROFILES, TIER, TRANSFER, YES,
};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Rational, Value};
use crate::metadata::{icc, text};

const GROUP: &str = "QuickTime";

/// The most numbers of a size or an aperture that are shown, where there are more than there should be.
const NUMBERS: usize = 16;

/// The bytes of HEVC's configuration before its parameter sets (ISO/IEC 14496-15, 8.3.3.1).
const HEVC_CONFIGURATION: usize = 22;

/// Reads a property; gives the size of the image, where it tells it.
pub(super) fn read(property: Inner<'_>, offset: u64, sheet: &mut Sheet) -> Option<(u32, u32)> {
    let content = property.content;
    match &property.kind {
        b"ispe" => return read_size(content, sheet),
        b"pixi" => read_depths(content, sheet),
        b"colr" => read_colour(content, offset, sheet),
        b"hvcC" => read_hevc(content, sheet),
        b"av1C" => read_av1(content, sheet),
        b"auxC" => read_auxiliary(content, sheet),
        b"clap" => read_aperture(content, sheet),
        b"pasp" => push_pair("pasp", "PixelAspectRatio", content, sheet),
        b"rloc" => {
            if let Some((_, _, rest)) = full(content) {
                push_pair("rloc", "RelativeLocation", rest, sheet);
            }
        }
        b"irot" => push_turn("irot", "Rotation", content, &words::ROTATION, sheet),
        b"imir" => push_turn("imir", "Mirroring", content, &words::MIRRORING, sheet),
        b"clli" => read_light(content, sheet),
        _ => {}
    }
    None
}

fn tag(id: impl Into<TagId>, name: &'static str, value: impl Into<Value>) -> Tag {
    Tag::new(GROUP, id, name, value)
}

/// Two numbers of 32 bits.
fn pair(content: &[u8]) -> Option<(u32, u32)> {
    let mut fields = Fields(content);
    Some((fields.id(true)?, fields.id(true)?))
}

fn push_pair(id: &'static str, name: &'static str, content: &[u8], sheet: &mut Sheet) {
    if let Some((first, second)) = pair(content) {
        sheet.push(tag(id, name, format!("{first} {second}")));
    }
}

/// Width and height (ISO/IEC 23008-12, 6.5.3).
fn read_size(content: &[u8], sheet: &mut Sheet) -> Option<(u32, u32)> {
    let (0, 0, rest) = full(content)? else {
        return None;
    };
    let size = pair(rest)?;
    let (numbers, _) = rest.as_chunks();
    let numbers = numbers.iter().take(NUMBERS);
    let words: Vec<String> = numbers
        .map(|&number| u32::from_be_bytes(number).to_string())
        .collect();
    let print = words.join("x");
    sheet.push(tag("ispe", "ImageSpatialExtent", words.join(" ")).printed_as(print));
    Some(size)
}

/// The bits of each channel (ISO/IEC 23008-12, 6.5.6).
fn read_depths(content: &[u8], sheet: &mut Sheet) {
    let depths = full(content).and_then(|(_, _, rest)| {
        let (&count, rest) = rest.split_first()?;
        rest.get(..count.into())
    });
    let value = match depths {
        None | Some([]) => return,
        Some(&[depth]) => Value::from(depth),
        Some(depths) => {
            let words: Vec<String> = depths.iter().map(u8::to_string).collect();
            Value::Text(words.join(" "))
        }
    };
    sheet.push(tag("pixi", "ImagePixelDepth", value));
}

/// What the colours mean (ISO/IEC 14496-12, 12.1.5).
fn read_colour(content: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((kind, rest)) = content.split_first_chunk::<4>() else {
        return;
    };
    match kind {
        b"prof" | b"rICC" => return icc::read(rest, offset + 4, sheet),
        b"nclx" | b"nclc" => {}
        _ => return,
    }
    sheet.push(tag(0_u16, "ColorProfiles", text::utf8(kind)));
    let mut fields = Fields(rest);
    for (id, name, choices) in [
        (4_u16, "ColorPrimaries", PRIMARIES),
        (6, "TransferCharacteristics", TRANSFER),
        (8, "MatrixCoefficients", MATRIX),
    ] {
        if let Some(number) = fields.number(2) {
            sheet.push(words::choice(GROUP, id, name, number, choices));
        }
    }
    if let (b"nclx", Some(flags)) = (kind, fields.number(1)) {
        sheet.push(words::choice(
            GROUP,
            10_u16,
            "VideoFullRangeFlag",
            flags >> 7,
            words::RANGE,
        ));
    }
}

/// What another image is good for (ISO/IEC 23008-12, 6.5.8).
fn read_auxiliary(content: &[u8], sheet: &mut Sheet) {
    if let Some((_, _, rest)) = full(content) {
        let kind = text::utf8(text::before_nul(rest));
        sheet.push(tag("auxC", "AuxiliaryImageType", kind));
    }
}

/// The part that is shown: width, height and the offsets of its middle (ISO/IEC 14496-12, 12.1.4).
fn read_aperture(content: &[u8], sheet: &mut Sheet) {
    let mut fields = Fields(content);
    let mut numbers = Vec::new();
    while numbers.len() < NUMBERS
        && let (Some(above), Some(below)) = (fields.id(true), fields.id(true))
    {
        let quotient = Value::Rational(Rational {
            numerator: above.cast_signed().into(),
            denominator: below.cast_signed().into(),
        });
        numbers.push(quotient.to_string());
    }
    if numbers.len() >= 4 {
        sheet.push(tag("clap", "CleanAperture", numbers.join(" ")));
    }
}

/// How an image is turned to be shown; the other bits are reserved.
fn push_turn(
    id: &'static str,
    name: &'static str,
    content: &[u8],
    choices: &'static [(u64, &'static str)],
    sheet: &mut Sheet,
) {
    if let Some(&bits) = content.first() {
        let number = u64::from(bits & if choices.len() > 2 { 3 } else { 1 });
        sheet.push(words::choice(GROUP, id, name, number, choices));
    }
}

/// How bright the brightest parts are, in candela per square metre (ISO/IEC 14496-12, 12.1.6).
fn read_light(content: &[u8], sheet: &mut Sheet) {
    let mut fields = Fields(content);
    for (id, name) in [
        ("0", "MaxContentLightLevel"),
        ("2", "MaxPicAverageLightLevel"),
    ] {
        if let Some(number) = fields.id(false) {
            sheet.push(tag(id, name, number));
        }
    }
}

/// HEVC's configuration (ISO/IEC 14496-15, 8.3.3.1).
fn read_hevc(content: &[u8], sheet: &mut Sheet) {
    let Some(
        &[
            version,
            profile,
            c0,
            c1,
            c2,
            c3,
            ref constraints @ ..,
            level,
            s0,
            s1,
            parallelism,
            chroma,
            luma_depth,
            chroma_depth,
            r0,
            r1,
            rates,
        ],
    ) = content.first_chunk::<HEVC_CONFIGURATION>()
    else {
        return;
    };
    let choice = |id: &'static str, name, number: u8, choices| {
        words::choice(GROUP, id, name, number.into(), choices)
    };
    sheet.push(tag("0", "HEVCConfigurationVersion", version));
    sheet.push(choice(
        "1",
        "GeneralProfileSpace",
        profile >> 6,
        words::SPACE,
    ));
    sheet.push(choice("1.1", "GeneralTierFlag", profile >> 5 & 1, TIER));
    sheet.push(choice("1.2", "GeneralProfileIDC", profile & 0x1f, PROFILES));
    let compatible = u32::from_be_bytes([c0, c1, c2, c3]);
    sheet.push(
        tag("2", "GenProfileCompatibilityFlags", compatible)
            .printed_as(words::flags(compatible, COMPATIBILITY)),
    );
    let constraints: Vec<String> = constraints.iter().map(u8::to_string).collect();
    sheet.push(tag("6", "ConstraintIndicatorFlags", constraints.join(" ")));
    let print = format!("{level} (level {:.1})", f64::from(level) / 30.0);
    sheet.push(tag("12", "GeneralLevelIDC", level).printed_as(print));
    let segmentation = u16::from_be_bytes([s0, s1]) & 0x0fff;
    sheet.push(tag("13", "MinSpatialSegmentationIDC", segmentation));
    sheet.push(tag("15", "ParallelismType", parallelism & 3));
    sheet.push(choice("16", "ChromaFormat", chroma & 3, HEVC_CHROMA));
    sheet.push(tag("17", "BitDepthLuma", (luma_depth & 7) + 8));
    sheet.push(tag("18", "BitDepthChroma", (chroma_depth & 7) + 8));
    let rate = f64::from(u16::from_be_bytes([r0, r1])) / 256.0;
    sheet.push(tag("19", "AverageFrameRate", rate));
    sheet.push(choice("21", "ConstantFrameRate", rates >> 6, FRAME_RATE));
    sheet.push(tag("21.1", "NumTemporalLayers", rates >> 3 & 7));
    sheet.push(choice("21.2", "TemporalIDNested", rates >> 2 & 1, YES));
}

/// AV1's configuration (AV1 Codec ISO Media File Format Binding, 2.3.3).
fn read_av1(content: &[u8], sheet: &mut Sheet) {
    let &[version, _, format, ..] = content else {
        return;
    };
    sheet.push(tag("0", "AV1ConfigurationVersion", version & 0x7f));
    for (id, name, number, choices) in [
        ("2.3", "ChromaFormat", format >> 2 & 7, AV1_CHROMA),
        ("2.4", "ChromaSamplePosition", format & 3, AV1_POSITION),
    ] {
        sheet.push(words::choice(GROUP, id, name, number.into(), choices));
    }
}
