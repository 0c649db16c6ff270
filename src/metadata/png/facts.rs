//! The chunks of a PNG that tell a few numbers (PNG, third edition, 11.2 and 11.3).

use crate::metadata::Warning;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::{Bytes, Value};

/// The largest width and height (PNG, 7.1).
const MAX_SIZE: u32 = 0x7fff_ffff;

/// The chunks that are read here.
const KINDS: [&[u8; 4]; 25] = [
    b"IHDR", b"PLTE", b"acTL", b"bKGD", b"cHRM", b"cICP", b"dSIG", b"fRAc", b"gAMA", b"gIFg",
    b"gIFt", b"gIFx", b"hIST", b"iDOT", b"oFFs", b"pCAL", b"pHYs", b"sBIT", b"sCAL", b"sPLT",
    b"sRGB", b"sTER", b"tIME", b"tRNS", b"vpAg",
];

/// What the numbers of the header stand for.
const COLOUR_TYPES: [&str; 7] = [
    "Grayscale",
    "",
    "RGB",
    "Palette",
    "Grayscale with Alpha",
    "",
    "RGB with Alpha",
];
const COMPRESSIONS: [&str; 1] = ["Deflate/Inflate"];
const FILTERS: [&str; 1] = ["Adaptive"];
const INTERLACES: [&str; 2] = ["Noninterlaced", "Adam7 Interlace"];
const INTENTS: [&str; 4] = [
    "Perceptual",
    "Relative Colorimetric",
    "Saturation",
    "Absolute Colorimetric",
];
const UNITS: [&str; 2] = ["Unknown", "meters"];
const SCALES: [&str; 3] = ["", "meters", "radians"];
const STEREO_MODES: [&str; 2] = ["Cross-fused Layout", "Diverging-fused Layout"];

/// How the pixels are made, as far as other chunks depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Colour {
    /// One or more samples.
    #[default]
    Samples,
    /// Numbers of colours in a palette.
    Palette,
}

/// Whether a chunk is read here.
pub(super) fn is_fact(kind: [u8; 4]) -> bool {
    KINDS.contains(&&kind)
}

/// Reads the header (PNG, 11.2.1) and gives width and height.
///
/// Where it makes no sense, the numbers are shown as they are, with a warning.
pub(super) fn read_header(
    data: &[u8],
    offset: u64,
    colour: &mut Colour,
    sheet: &mut Sheet,
) -> Option<(Option<u32>, Option<u32>)> {
    let (sizes, rest) = data.split_at_checked(8)?;
    let width = u32::from_be_bytes(*sizes.first_chunk()?);
    let height = u32::from_be_bytes(*sizes.last_chunk()?);
    if let Some(reason) = fault(data) {
        sheet.warn(Warning::at(
            "png_header",
            format!("the header is wrong: {reason}"),
            offset,
        ));
    }
    sheet.push(Tag::new("PNG", 0_u16, "ImageWidth", width));
    sheet.push(Tag::new("PNG", 4_u16, "ImageHeight", height));
    let rows: [(u16, &str, &[&str]); 5] = [
        (8, "BitDepth", &[]),
        (9, "ColorType", &COLOUR_TYPES),
        (10, "Compression", &COMPRESSIONS),
        (11, "Filter", &FILTERS),
        (12, "Interlace", &INTERLACES),
    ];
    for ((id, name, words), &number) in rows.into_iter().zip(rest) {
        sheet.push(chosen(Tag::new("PNG", id, name, number), number, words));
    }
    if rest.get(1) == Some(&3) {
        *colour = Colour::Palette;
    }
    let known = |number: u32| (number > 0).then_some(number);
    Some((known(width), known(height)))
}

/// Says what is wrong with a header (PNG, 11.2.1 and table 11.1), if anything is.
fn fault(data: &[u8]) -> Option<&'static str> {
    let &[
        w0,
        w1,
        w2,
        w3,
        h0,
        h1,
        h2,
        h3,
        depth,
        kind,
        compression,
        filter,
        interlace,
    ] = data
    else {
        return Some("its length is not 13");
    };
    let is_size = |bytes| (1..=MAX_SIZE).contains(&u32::from_be_bytes(bytes));
    let is_depth = match kind {
        0 => matches!(depth, 1 | 2 | 4 | 8 | 16),
        3 => matches!(depth, 1 | 2 | 4 | 8),
        2 | 4 | 6 => matches!(depth, 8 | 16),
        _ => return Some("there is no such type of colour"),
    };
    if !is_size([w0, w1, w2, w3]) || !is_size([h0, h1, h2, h3]) {
        Some("the image has no size")
    } else if !is_depth {
        Some("the type of colour has no such depth")
    } else if usize::from(compression) >= COMPRESSIONS.len() {
        Some("there is no such compression")
    } else if usize::from(filter) >= FILTERS.len() {
        Some("there is no such filter")
    } else if usize::from(interlace) >= INTERLACES.len() {
        Some("there is no such interlace")
    } else {
        None
    }
}

/// Reads any other chunk.
pub(super) fn read(kind: [u8; 4], data: &[u8], offset: u64, colour: Colour, sheet: &mut Sheet) {
    match &kind {
        b"PLTE" => push_short("PLTE", "Palette", data, sheet),
        b"iDOT" => push_bytes("iDOT", "AppleDataOffsets", data, sheet),
        b"dSIG" => push_bytes("dSIG", "DigitalSignature", data, sheet),
        b"fRAc" => push_bytes("fRAc", "FractalParameters", data, sheet),
        b"gIFg" => push_bytes("gIFg", "GIFGraphicControlExtension", data, sheet),
        b"gIFt" => push_bytes("gIFt", "GIFPlainTextExtension", data, sheet),
        b"gIFx" => push_bytes("gIFx", "GIFApplicationExtension", data, sheet),
        b"hIST" => push_bytes("hIST", "PaletteHistogram", data, sheet),
        b"pCAL" => push_bytes("pCAL", "PixelCalibration", data, sheet),
        b"sPLT" => push_bytes("sPLT", "SuggestedPalette", data, sheet),
        b"tRNS" if colour == Colour::Palette => push_short("tRNS", "Transparency", data, sheet),
        b"tRNS" => push_numbers("tRNS", "Transparency", &samples(data), sheet),
        b"bKGD" if colour == Colour::Palette => {
            push_numbers("bKGD", "BackgroundColor", &octets(data), sheet);
        }
        b"bKGD" => push_numbers("bKGD", "BackgroundColor", &samples(data), sheet),
        b"sBIT" => push_numbers("sBIT", "SignificantBits", &octets(data), sheet),
        b"sRGB" => read_intent(data, sheet),
        b"gAMA" => read_gamma(data, sheet),
        b"cHRM" => read_chromaticities(data, sheet),
        b"cICP" => read_code_points(data, sheet),
        b"pHYs" => read_density(data, sheet),
        b"oFFs" => read_offset(data, sheet),
        b"sCAL" => read_scale(data, sheet),
        b"sTER" => read_stereo(data, sheet),
        b"vpAg" => read_page(data, sheet),
        b"acTL" => read_animation(data, sheet),
        b"tIME" => read_time(data, offset, sheet),
        _ => {}
    }
}

fn chosen(mut tag: Tag, number: u8, words: &[&str]) -> Tag {
    if words.is_empty() {
        return tag;
    }
    let word = words
        .get(usize::from(number))
        .filter(|word| !word.is_empty());
    tag.print = Some(word.map_or_else(|| format!("Unknown ({number})"), |word| (*word).to_owned()));
    tag
}

fn push_bytes(id: &'static str, name: &'static str, data: &[u8], sheet: &mut Sheet) {
    sheet.push(Tag::new("PNG", id, name, Value::Bytes(Bytes::of(data))));
}

/// Adds one to three numbers as they are, and more as bytes.
fn push_short(id: &'static str, name: &'static str, data: &[u8], sheet: &mut Sheet) {
    if data.len() <= 3 {
        push_numbers(id, name, &octets(data), sheet);
    } else {
        push_bytes(id, name, data, sheet);
    }
}

fn push_numbers(id: &'static str, name: &'static str, numbers: &[u16], sheet: &mut Sheet) {
    let value = match numbers {
        // An empty chunk is damage, but it is there.
        [] => Value::from(""),
        [number] => Value::from(*number),
        _ => Value::Text(
            numbers
                .iter()
                .map(u16::to_string)
                .collect::<Vec<_>>()
                .join(" "),
        ),
    };
    sheet.push(Tag::new("PNG", id, name, value));
}

/// At most four numbers make a colour; more is damage.
fn octets(data: &[u8]) -> Vec<u16> {
    data.iter().take(4).map(|&byte| byte.into()).collect()
}

fn samples(data: &[u8]) -> Vec<u16> {
    data.chunks_exact(2)
        .take(4)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect()
}

fn number(data: &[u8], index: usize) -> Option<u32> {
    data.get(index * 4..)?
        .first_chunk()
        .map(|bytes| u32::from_be_bytes(*bytes))
}

fn read_intent(data: &[u8], sheet: &mut Sheet) {
    if let Some(&intent) = data.first() {
        sheet.push(chosen(
            Tag::new("PNG", "sRGB", "SRGBRendering", intent),
            intent,
            &INTENTS,
        ));
    }
}

/// Shows the reciprocal of what is stored, to four decimals.
fn read_gamma(data: &[u8], sheet: &mut Sheet) {
    if let Some(stored) = number(data, 0).filter(|&stored| stored > 0) {
        let gamma = (1e9 / f64::from(stored)).round() / 1e4;
        sheet.push(Tag::new("PNG", "gAMA", "Gamma", gamma));
    }
}

fn read_chromaticities(data: &[u8], sheet: &mut Sheet) {
    const NAMES: [&str; 8] = [
        "WhitePointX",
        "WhitePointY",
        "RedX",
        "RedY",
        "GreenX",
        "GreenY",
        "BlueX",
        "BlueY",
    ];
    for (index, name) in (0_u16..).zip(NAMES) {
        let Some(stored) = number(data, index.into()) else {
            return;
        };
        sheet.push(Tag::new("PNG", index, name, f64::from(stored) / 100_000.0));
    }
}

fn read_code_points(data: &[u8], sheet: &mut Sheet) {
    const NAMES: [&str; 4] = [
        "ColorPrimaries",
        "TransferCharacteristics",
        "MatrixCoefficients",
        "VideoFullRangeFlag",
    ];
    for ((id, name), &value) in (0_u16..).zip(NAMES).zip(data) {
        sheet.push(Tag::new("PNG-cICP", id, name, value));
    }
}

fn read_density(data: &[u8], sheet: &mut Sheet) {
    for (index, id, name) in [(0, 0_u16, "PixelsPerUnitX"), (1, 4, "PixelsPerUnitY")] {
        if let Some(density) = number(data, index) {
            sheet.push(Tag::new("PNG-pHYs", id, name, density));
        }
    }
    if let Some(&unit) = data.get(8) {
        sheet.push(chosen(
            Tag::new("PNG-pHYs", 8_u16, "PixelUnits", unit),
            unit,
            &UNITS,
        ));
    }
}

/// A place on a page, in a chunk of the PNG extensions (1.4.0, 3.1).
fn read_offset(data: &[u8], sheet: &mut Sheet) {
    if let (Some(x), Some(y), Some(&unit)) = (number(data, 0), number(data, 1), data.get(8)) {
        let unit = if unit == 0 { "pixels" } else { "microns" };
        let text = format!("{x}, {y} ({unit})");
        sheet.push(Tag::new("PNG", "oFFs", "ImageOffset", text));
    }
}

/// The size of what the image shows, in a chunk of the PNG extensions (1.4.0, 3.2).
fn read_scale(data: &[u8], sheet: &mut Sheet) {
    let Some((unit, sizes)) = data.split_first() else {
        return;
    };
    sheet.push(chosen(
        Tag::new("PNG", 0_u16, "SubjectUnits", *unit),
        *unit,
        &SCALES,
    ));
    let names = [(1_u16, "SubjectPixelWidth"), (2, "SubjectPixelHeight")];
    for ((id, name), size) in names.into_iter().zip(sizes.split(|&byte| byte == 0)) {
        let size = text::latin1(size);
        let number = size.parse().ok().filter(|number: &f64| number.is_finite());
        sheet.push(Tag::new(
            "PNG",
            id,
            name,
            number.map_or(Value::Text(size), Value::from),
        ));
    }
}

/// How two images in one are to be seen, in a chunk of the PNG extensions (1.4.0, 3.4).
fn read_stereo(data: &[u8], sheet: &mut Sheet) {
    if let Some(&mode) = data.first() {
        sheet.push(chosen(
            Tag::new("PNG", 0_u16, "StereoMode", mode),
            mode,
            &STEREO_MODES,
        ));
    }
}

/// The page that the image is a part of, in a chunk of `ImageMagick`'s.
fn read_page(data: &[u8], sheet: &mut Sheet) {
    for (index, id, name) in [
        (0, 0_u16, "VirtualImageWidth"),
        (1, 1, "VirtualImageHeight"),
    ] {
        if let Some(size) = number(data, index) {
            sheet.push(Tag::new("PNG", id, name, size));
        }
    }
    if let Some(&unit) = data.get(8) {
        sheet.push(Tag::new("PNG", 2_u16, "VirtualPageUnits", unit));
    }
}

fn read_animation(data: &[u8], sheet: &mut Sheet) {
    if let Some(frames) = number(data, 0) {
        sheet.push(Tag::new("PNG", 0_u16, "AnimationFrames", frames));
    }
    if let Some(plays) = number(data, 1) {
        let tag = Tag::new("PNG", 1_u16, "AnimationPlays", plays);
        sheet.push(if plays == 0 {
            tag.printed_as("inf")
        } else {
            tag
        });
    }
}

fn read_time(data: &[u8], offset: u64, sheet: &mut Sheet) {
    if let [high, low, month, day, hour, minute, second, ..] = *data {
        let year = u16::from_be_bytes([high, low]);
        let text = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
        sheet.push_date("PNG", "tIME", "ModifyDate", &text, offset);
    }
}
