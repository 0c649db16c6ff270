//! WebP (RFC 9649): walks the chunks of the RIFF container and hands each to the family it belongs to.

use std::io;

use crate::metadata::exif::{self, Place};
use crate::metadata::format::Variant;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::{Completeness, Shape, Source, Warning, icc, jumbf, limits, text, xmp};

const GROUP: &str = "RIFF";

/// The bytes of the header of the file, and of a chunk (RFC 9649, 2.3 and 2.4).
const HEADER: u64 = 12;
const HEAD: u64 = 8;

/// The bytes at the beginning of a chunk with image data that tell about the image.
const FACTS: u64 = 16;

/// The words of the flags of a file (RFC 9649, 2.7, figure 7).
const FLAGS: [(u32, &str); 5] = [
    (0x02, "Animation"),
    (0x04, "XMP"),
    (0x08, "EXIF"),
    (0x10, "Alpha"),
    (0x20, "ICC Profile"),
];

/// What decoders of a version of VP8 do (RFC 6386, 9.1).
const VERSIONS: [&str; 4] = [
    "0 (bicubic reconstruction, normal loop)",
    "1 (bilinear reconstruction, simple loop)",
    "2 (bilinear reconstruction, no loop)",
    "3 (no reconstruction, no loop)",
];

/// Tells a WebP by the header of its container.
pub(super) fn is_mine(head: &[u8]) -> bool {
    head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")
}

/// Reads all chunks; of those with image data only their beginnings.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let mut reading = Reading::default();
    let completeness = walk(source, &mut reading, sheet)?;
    // Of an animation that is cut off, the duration is not known.
    if completeness == Completeness::Whole
        && let Some(milliseconds) = reading.duration
    {
        let seconds = f64::from(milliseconds) / 1000.0;
        let print = text::duration(seconds);
        sheet.push(Tag::new(GROUP, 12_u16, "Duration", seconds).printed_as(print));
    }
    let (width, height) = reading.size.unzip();
    Ok(Shape {
        variant: Variant::Webp {
            is_extended: reading.is_extended,
            is_lossless: reading.is_lossless,
        },
        width,
        height,
        completeness,
        scan: None,
    })
}

fn walk(
    source: &mut impl Source,
    reading: &mut Reading,
    sheet: &mut Sheet,
) -> io::Result<Completeness> {
    let end_of_file = source.len();
    let early = Ok(Completeness::EndsEarly { at: end_of_file });
    let header = source.read_at(0, 8)?;
    let &[_, _, _, _, a, b, c, d] = header else {
        return early;
    };
    let end = HEAD + u64::from(u32::from_le_bytes([a, b, c, d]));
    let mut position = HEADER;
    for _ in 0..limits::RIFF_CHUNKS {
        // The last byte is at times missing where it only makes the length even.
        if position + 1 >= end {
            if end < end_of_file {
                let message = "there are bytes after the end of the image";
                sheet.warn(Warning::at("bytes_after_end", message, end));
            }
            return if reading.has_image {
                Ok(Completeness::Whole)
            } else {
                early
            };
        }
        let &[k0, k1, k2, k3, a, b, c, d] = source.read_at(position, 8)? else {
            return early;
        };
        let kind = [k0, k1, k2, k3];
        let length = u64::from(u32::from_le_bytes([a, b, c, d]));
        let data = position + HEAD;
        let is_whole = data + length <= end_of_file;
        let there = length.min(end_of_file - data);
        if is_whole || is_image(kind) {
            let wanted = if is_image(kind) {
                there.min(FACTS)
            } else {
                there
            };
            if let Some(wanted) = reading.admit(kind, wanted, data, sheet) {
                let bytes = source.read_at(data, wanted)?;
                reading.read(kind, bytes, data, sheet);
            }
        }
        if !is_whole {
            return early;
        }
        // Chunks have an even length (RFC 9649, 2.3).
        position = data + length.next_multiple_of(2);
    }
    let message = "there are more chunks than are read";
    sheet.warn(Warning::at("too_many_chunks", message, position));
    Ok(Completeness::EndsEarly { at: position })
}

/// Whether a chunk is one of image data.
fn is_image(kind: [u8; 4]) -> bool {
    matches!(&kind, b"VP8 " | b"VP8L" | b"ALPH" | b"ANMF")
}

/// What is known of a WebP while its chunks are read.
#[derive(Default)]
struct Reading {
    is_extended: bool,
    is_lossless: bool,
    has_image: bool,
    size: Option<(u32, u32)>,
    /// The milliseconds that all frames are shown.
    duration: Option<u32>,
    bytes: u64,
}

impl Reading {
    /// How much of a chunk is read: nothing of one that is not known or too large.
    fn admit(
        &mut self,
        kind: [u8; 4],
        length: u64,
        offset: u64,
        sheet: &mut Sheet,
    ) -> Option<usize> {
        let is_known = is_image(kind)
            || matches!(
                &kind,
                b"VP8X" | b"ANIM" | b"EXIF" | b"XMP " | b"XMP\0" | b"ICCP" | b"C2PA"
            );
        if !is_known {
            return None;
        }
        if !is_image(kind) {
            self.bytes += length;
        }
        if length > limits::BLOCK || self.bytes > limits::BLOCKS {
            let message = format!("a {} chunk is not read", kind.escape_ascii());
            sheet.warn(Warning::at("chunk_too_large", message, offset));
            return None;
        }
        usize::try_from(length).ok()
    }

    fn read(&mut self, kind: [u8; 4], data: &[u8], offset: u64, sheet: &mut Sheet) {
        match &kind {
            b"VP8X" => self.read_header(data, sheet),
            b"VP8 " => self.read_lossy(data, sheet),
            b"VP8L" => self.read_lossless(data, sheet),
            b"ALPH" => read_alpha(data, sheet),
            b"ANIM" => read_animation(data, sheet),
            b"ANMF" => self.read_frame(data),
            b"EXIF" => {
                // Some writers leave JPEG's name in front; places are shown without it, as `ExifTool` does.
                let block = data.strip_prefix(b"Exif\0\0").unwrap_or(data);
                let at = offset + (data.len() - block.len()) as u64;
                exif::read(block, Place { at, origin: offset }, sheet);
            }
            b"XMP " | b"XMP\0" => xmp::read(data, offset, sheet),
            b"ICCP" => icc::read(data, offset, sheet),
            _ => jumbf::read(data, offset, sheet),
        }
    }

    /// Reads the header of the extended format (RFC 9649, 2.7).
    fn read_header(&mut self, data: &[u8], sheet: &mut Sheet) {
        let &[f0, f1, f2, f3, w0, w1, w2, h0, h1, h2, ..] = data else {
            return;
        };
        self.is_extended = true;
        let flags = u32::from_le_bytes([f0, f1, f2, f3]);
        let width = u32::from_le_bytes([w0, w1, w2, 0]) + 1;
        let height = u32::from_le_bytes([h0, h1, h2, 0]) + 1;
        self.size = Some((width, height));
        let words: Vec<&str> = FLAGS
            .iter()
            .filter(|(bit, _)| flags & bit != 0)
            .map(|(_, word)| *word)
            .collect();
        let print = if words.is_empty() {
            "(none)".to_owned()
        } else {
            words.join(", ")
        };
        sheet.push(Tag::new(GROUP, 0_u16, "WebP_Flags", flags).printed_as(print));
        sheet.push(Tag::new(GROUP, 4_u16, "ImageWidth", width));
        sheet.push(Tag::new(GROUP, 6_u16, "ImageHeight", height));
    }

    /// Reads the frame header of VP8 (RFC 6386, 9.1).
    fn read_lossy(&mut self, data: &[u8], sheet: &mut Sheet) {
        self.has_image = true;
        let &[tag, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1, ..] = data else {
            return;
        };
        let version = tag >> 1 & 7;
        let mut row = Tag::new(GROUP, 0_u16, "VP8Version", version);
        row.print = VERSIONS
            .get(usize::from(version))
            .map(|&word| word.to_owned());
        sheet.push(row);
        let (width, height) = (u16::from_le_bytes([w0, w1]), u16::from_le_bytes([h0, h1]));
        sheet.push(Tag::new(GROUP, 6_u16, "ImageWidth", width & 0x3fff));
        sheet.push(Tag::new(GROUP, "6.1", "HorizontalScale", width >> 14));
        sheet.push(Tag::new(GROUP, 8_u16, "ImageHeight", height & 0x3fff));
        sheet.push(Tag::new(GROUP, "8.1", "VerticalScale", height >> 14));
        self.size
            .get_or_insert(((width & 0x3fff).into(), (height & 0x3fff).into()));
    }

    /// Reads the header of a lossless image (RFC 9649, 3.4).
    fn read_lossless(&mut self, data: &[u8], sheet: &mut Sheet) {
        self.has_image = true;
        let &[0x2f, a, b, c, d, ..] = data else {
            return;
        };
        self.is_lossless = true;
        let bits = u32::from_le_bytes([a, b, c, d]);
        let (width, height) = ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        let alpha = bits >> 28 & 1;
        sheet.push(Tag::new(GROUP, 1_u16, "ImageWidth", width));
        sheet.push(Tag::new(GROUP, 2_u16, "ImageHeight", height));
        let word = if alpha == 1 { "Yes" } else { "No" };
        sheet.push(Tag::new(GROUP, 4_u16, "AlphaIsUsed", alpha).printed_as(word));
        self.size.get_or_insert((width, height));
    }

    /// Adds the time that a frame is shown (RFC 9649, 2.7.1.1).
    fn read_frame(&mut self, data: &[u8]) {
        self.has_image = true;
        if let Some(&[a, b, c]) = data.get(12..15) {
            let shown = u32::from_le_bytes([a, b, c, 0]);
            self.duration = Some(self.duration.unwrap_or_default().saturating_add(shown));
        }
    }
}

/// Reads how an alpha channel is stored (RFC 9649, 2.7.1.2).
///
/// Each of the three has bits of its own, but `ExifTool` shows the lowest two for all of them. So does this: its
/// values are what readers know and compare.
fn read_alpha(data: &[u8], sheet: &mut Sheet) {
    let Some(&bits) = data.first() else {
        return;
    };
    let rows: [(&str, &str, &[&str]); 3] = [
        ("0", "AlphaPreprocessing", &["none", "Level Reduction"]),
        (
            "0.1",
            "AlphaFiltering",
            &["none", "Horizontal", "Vertical", "Gradient"],
        ),
        ("0.2", "AlphaCompression", &["none", "Lossless"]),
    ];
    let number = bits & 3;
    for (id, name, words) in rows {
        let print = words
            .get(usize::from(number))
            .map_or_else(|| format!("Unknown ({number})"), |&word| word.to_owned());
        sheet.push(Tag::new(GROUP, id, name, number).printed_as(print));
    }
}

/// Reads what holds for a whole animation (RFC 9649, 2.7.1.1); it is shown for ever if it is shown 0 times.
fn read_animation(data: &[u8], sheet: &mut Sheet) {
    let &[blue, green, red, alpha, low, high, ..] = data else {
        return;
    };
    let colour = format!("{blue} {green} {red} {alpha}");
    sheet.push(Tag::new(GROUP, 0_u16, "BackgroundColor", colour));
    let count = u16::from_le_bytes([low, high]);
    let mut tag = Tag::new(GROUP, 4_u16, "AnimationLoopCount", count);
    tag.print = (count == 0).then(|| "inf".to_owned());
    sheet.push(tag);
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;
    use crate::metadata::{Completeness, limits};

    const LOSSLESS: &[u8] = b"\x2f\x2b\xc1\x31\x10rest";
    const LOSSY: &[u8] = b"\x30\x01\0\x9d\x01\x2a\x2c\x41\xc8\xc0rest";

    fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut body = b"WEBP".to_vec();
        for (kind, data) in chunks {
            body.extend(*kind);
            body.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
            body.extend(*data);
            body.extend(vec![0; data.len() % 2]);
        }
        let length = u32::try_from(body.len()).unwrap().to_le_bytes();
        [b"RIFF".as_slice(), &length, &body].concat()
    }

    fn shown(mut bytes: &[u8]) -> (Vec<String>, Vec<String>, Completeness) {
        let mut sheet = Sheet::default();
        let shape = read(&mut bytes, &mut sheet).unwrap();
        let (tags, codes) = sheet.told(shape.variant.tags());
        (tags, codes, shape.completeness)
    }

    #[test]
    fn the_chunks_of_an_animation_are_read() {
        let frame = [&[0; 12], [0xe8, 3, 0, 0].as_slice(), LOSSLESS].concat();
        let image = webp(&[
            (b"VP8X", b"\x1a\0\0\0\x2b\x01\0\xc7\0\0"),
            (b"ANIM", b"\x01\x02\x03\x04\0\0"),
            (b"ANMF", &frame),
            (b"ANMF", &frame),
            (b"ALPH", b"\x1dx"),
            (b"odd ", b"odd"),
        ]);
        let (tags, warnings, completeness) = shown(&image);
        let expected = [
            "File:FileType Extended WEBP",
            "File:FileTypeExtension webp",
            "File:MIMEType image/webp",
            "RIFF:WebP_Flags Animation, EXIF, Alpha",
            "RIFF:ImageWidth 300",
            "RIFF:ImageHeight 200",
            "RIFF:BackgroundColor 1 2 3 4",
            "RIFF:AnimationLoopCount inf",
            "RIFF:AlphaPreprocessing Level Reduction",
            "RIFF:AlphaFiltering Horizontal",
            "RIFF:AlphaCompression Lossless",
            "RIFF:Duration 2.00 s",
        ];
        assert_eq!(tags, expected);
        assert_eq!(warnings, [""; 0]);
        assert_eq!(completeness, Completeness::Whole);
        for end in 12..image.len() - 1 {
            let (cut, _, completeness) = shown(&image[..end]);
            let is_there =
                |tag: &String| tag.starts_with("File") || expected.contains(&tag.as_str());
            assert!(cut.iter().all(is_there), "{cut:?}");
            assert_eq!(completeness, Completeness::EndsEarly { at: end as u64 });
        }
    }

    #[test]
    fn both_codecs_tell_their_size() {
        let (tags, _, completeness) = shown(&webp(&[(b"VP8 ", LOSSY)]));
        assert_eq!(
            tags[3..],
            [
                "RIFF:VP8Version 0 (bicubic reconstruction, normal loop)",
                "RIFF:ImageWidth 300",
                "RIFF:HorizontalScale 1",
                "RIFF:ImageHeight 200",
                "RIFF:VerticalScale 3",
            ]
        );
        assert_eq!(completeness, Completeness::Whole);
        let (tags, _, _) = shown(&webp(&[(b"VP8L", LOSSLESS)]));
        assert_eq!(
            tags[..],
            [
                "File:FileType WEBP (lossless)",
                "File:FileTypeExtension webp",
                "File:MIMEType image/webp",
                "RIFF:ImageWidth 300",
                "RIFF:ImageHeight 200",
                "RIFF:AlphaIsUsed Yes",
            ]
        );
    }

    #[test]
    fn whole_means_an_image_up_to_the_end_of_the_container() {
        let image = webp(&[(b"VP8L", LOSSLESS)]);
        let (_, warnings, completeness) = shown(&[image.as_slice(), b"more"].concat());
        assert_eq!(warnings, ["bytes_after_end"]);
        assert_eq!(completeness, Completeness::Whole);
        // Without the byte that makes the length even.
        assert_eq!(shown(&image[..image.len() - 1]).2, Completeness::Whole);
        let empty = webp(&[(b"VP8X", &[0; 10])]);
        assert_ne!(shown(&empty).2, Completeness::Whole);
        let large = vec![0; usize::try_from(limits::BLOCK).unwrap() + 1];
        let (_, warnings, _) = shown(&webp(&[(b"VP8L", LOSSLESS), (b"XMP ", &large)]));
        assert_eq!(warnings, ["chunk_too_large"]);
    }
}
