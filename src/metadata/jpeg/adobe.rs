//! Small application segments of Adobe's programs and of SPIFF (ITU-T T.84, annex F).

use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;

/// What the colour transform of an Adobe segment means (Adobe technical note 5116, 18).
const TRANSFORMS: [&str; 3] = ["Unknown (RGB or CMYK)", "YCbCr", "YCCK"];

/// The bit of the first flags that has a meaning.
const BLEND: u32 = 15;

/// What the numbers of SPIFF mean.
const PROFILES: [&str; 5] = [
    "Not Specified",
    "Continuous-tone Base",
    "Continuous-tone Progressive",
    "Bi-level Facsimile",
    "Continuous-tone Facsimile",
];
const SPACES: [&str; 15] = [
    "Bi-level",
    "YCbCr, ITU-R BT 709, video",
    "No color space specified",
    "YCbCr, ITU-R BT 601-1, RGB",
    "YCbCr, ITU-R BT 601-1, video",
    "",
    "",
    "",
    "Gray-scale",
    "PhotoYCC",
    "RGB",
    "CMY",
    "CMYK",
    "YCCK",
    "CIELab",
];
const COMPRESSIONS: [&str; 6] = [
    "Uncompressed, interleaved, 8 bits per sample",
    "Modified Huffman",
    "Modified READ",
    "Modified Modified READ",
    "JBIG",
    "JPEG",
];
const UNITS: [&str; 3] = ["None", "inches", "cm"];

/// Reads the segment by which decoders tell how colours are coded.
pub(super) fn read(payload: &[u8], sheet: &mut Sheet) {
    let Some(fields) = payload.strip_prefix(b"Adobe") else {
        return;
    };
    let numbers = fields
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let rows = [
        (0_u16, "DCTEncodeVersion"),
        (1, "APP14Flags0"),
        (2, "APP14Flags1"),
    ];
    for ((id, name), number) in rows.into_iter().zip(numbers) {
        let tag = Tag::new("Adobe", id, name, number);
        sheet.push(if id == 0 {
            tag
        } else {
            tag.printed_as(flags(number, id == 1))
        });
    }
    if let Some(&transform) = fields.get(6) {
        sheet.push(chosen(
            Tag::new("Adobe", 3_u16, "ColorTransform", transform),
            transform,
            &TRANSFORMS,
        ));
    }
}

/// The bits that are set, by name or number.
fn flags(number: u16, has_blend: bool) -> String {
    let bits = (0..16_u32).filter(|bit| number & (1 << bit) != 0);
    let words: Vec<String> = bits
        .map(|bit| match bit {
            BLEND if has_blend => "Encoded with Blend=1 downsampling".to_owned(),
            _ => format!("[{bit}]"),
        })
        .collect();
    if words.is_empty() {
        "(none)".to_owned()
    } else {
        words.join(", ")
    }
}

fn chosen(tag: Tag, number: u8, words: &[&str]) -> Tag {
    match words
        .get(usize::from(number))
        .filter(|word| !word.is_empty())
    {
        Some(word) => tag.printed_as(*word),
        None => tag.printed_as(format!("Unknown ({number})")),
    }
}

/// Reads what "Save for Web" leaves: fields of a number, a length and data.
pub(super) fn read_ducky(payload: &[u8], sheet: &mut Sheet) {
    let mut rest = payload.strip_prefix(b"Ducky").unwrap_or_default();
    while let Some((&[a, b, c, d], behind)) = rest.split_first_chunk::<4>() {
        let number = u16::from_be_bytes([a, b]);
        let Some((field, behind)) = behind.split_at_checked(u16::from_be_bytes([c, d]).into())
        else {
            return;
        };
        rest = behind;
        let words = || text::utf16(field.get(4..).unwrap_or_default(), ByteOrder::Big);
        match (number, field) {
            (0, _) => return,
            (1, &[a, b, c, d]) => {
                let quality = u32::from_be_bytes([a, b, c, d]);
                let tag = Tag::new("Ducky", number, "Quality", quality);
                sheet.push(tag.printed_as(format!("{quality}%")));
            }
            (2, _) => sheet.push(Tag::new("Ducky", number, "Comment", words())),
            (3, _) => sheet.push(Tag::new("Ducky", number, "Copyright", words())),
            _ => {}
        }
    }
}

/// Reads the colour segment of Adobe's older programs.
pub(super) fn read_colour(payload: &[u8], sheet: &mut Sheet) {
    if let Some(&[high, low, ..]) = payload.strip_prefix(b"Adobe_CM") {
        let kind = u16::from_be_bytes([high, low]);
        sheet.push(Tag::new("AdobeCM", 0_u16, "AdobeCMType", kind));
    }
}

/// Reads the header of SPIFF.
pub(super) fn read_spiff(payload: &[u8], sheet: &mut Sheet) {
    let Some(header) = payload.strip_prefix(b"SPIFF\0") else {
        return;
    };
    let byte = |at: usize| header.get(at).copied();
    let number = |at: usize| {
        header
            .get(at..)?
            .first_chunk()
            .map(|bytes| u32::from_be_bytes(*bytes))
    };
    if let [major, minor, ..] = *header {
        let tag = Tag::new("SPIFF", 0_u16, "SPIFFVersion", format!("{major} {minor}"));
        sheet.push(tag.printed_as(format!("{major}.{minor}")));
    }
    let bytes: [(u16, &str, &[&str]); 6] = [
        (2, "ProfileID", &PROFILES),
        (3, "ColorComponents", &[]),
        (14, "ColorSpace", &SPACES),
        (15, "BitsPerSample", &[]),
        (16, "Compression", &COMPRESSIONS),
        (17, "ResolutionUnit", &UNITS),
    ];
    for (id, name, words) in bytes {
        if let Some(value) = byte(id.into()) {
            let tag = Tag::new("SPIFF", id, name, value);
            sheet.push(if words.is_empty() {
                tag
            } else {
                chosen(tag, value, words)
            });
        }
    }
    let numbers = [
        (6_u16, "ImageHeight"),
        (10, "ImageWidth"),
        (18, "YResolution"),
        (22, "XResolution"),
    ];
    for (id, name) in numbers {
        if let Some(value) = number(id.into()) {
            sheet.push(Tag::new("SPIFF", id, name, value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{read, read_ducky};
    use crate::metadata::sheet::Sheet;

    fn shown(read: impl Fn(&mut Sheet)) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(&mut sheet);
        let (tags, _) = sheet.finish(Vec::new());
        tags.iter()
            .map(|tag| {
                format!(
                    "{}:{} {} | {}",
                    tag.group,
                    tag.name,
                    tag.value,
                    tag.printed()
                )
            })
            .collect()
    }

    #[test]
    fn the_segments_of_adobe_are_read() {
        assert_eq!(
            shown(|sheet| read(b"Adobe\0\x64\xc0\0\0\0\x01", sheet)),
            [
                "Adobe:DCTEncodeVersion 100 | 100",
                "Adobe:APP14Flags0 49152 | [14], Encoded with Blend=1 downsampling",
                "Adobe:APP14Flags1 0 | (none)",
                "Adobe:ColorTransform 1 | YCbCr",
            ]
        );
        let ducky = b"Ducky\0\x01\0\x04\0\0\0\x3c\0\x02\0\x08\0\0\0\x02\0h\0i\0\0";
        assert_eq!(
            shown(|sheet| read_ducky(ducky, sheet)),
            ["Ducky:Quality 60 | 60%", "Ducky:Comment hi | hi"]
        );
    }

    #[test]
    fn a_cut_segment_gives_less() {
        for segment in [
            b"Adobe\0\x64\xc0\0\0\0\x01".as_slice(),
            b"Ducky\0\x01\0\x04\0\0\0\x3c",
        ] {
            for end in 0..segment.len() {
                shown(|sheet| read(&segment[..end], sheet));
                shown(|sheet| read_ducky(&segment[..end], sheet));
            }
        }
    }
}
