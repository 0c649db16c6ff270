//! The notes of Google's camera program, in EXIF or XMP: scrambled and compressed; the later ones are protocol buffers.

use std::io::Read;

use data_encoding::BASE64;
use flate2::read::GzDecoder;
use jiff::Timestamp;

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits, text};

/// What a note begins with; its version follows.
pub(super) const HEAD: &[u8] = b"HDRP";

const GROUP: &str = "Google";

/// The numbers of the generator that scrambles (xorshift64*).
const SEED: u64 = 0x2515_606b_4a77_91cd;
const FACTOR: u64 = 0x2545_f491_4f6c_dd1d;

/// How a field is shown.
#[derive(Clone, Copy)]
enum Look {
    Text,
    Binary,
    Whole,
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Millis,
    /// A single-precision number, divided.
    Single(f64),
}

/// The fields by their numbers from the outside in.
static FIELDS: &[(&[u64], &str, Look)] = &[
    (&[1, 1], "ImageName", Look::Text),
    (&[1, 2], "ImageData", Look::Binary),
    (&[2], "TimeLogText", Look::Binary),
    (&[3], "SummaryText", Look::Binary),
    (&[9, 3], "FrameCount", Look::Whole),
    (&[9, 36, 1], "CreateDate", Look::Seconds),
    (&[12, 1], "DeviceMake", Look::Text),
    (&[12, 2], "DeviceModel", Look::Text),
    (&[12, 3], "DeviceCodename", Look::Text),
    (&[12, 4], "DeviceHardwareRevision", Look::Text),
    (&[12, 6], "HDRPSoftware", Look::Text),
    (&[12, 7], "AndroidRelease", Look::Text),
    (&[12, 8], "SoftwareDate", Look::Millis),
    (&[12, 9], "Application", Look::Text),
    (&[12, 10], "AppVersion", Look::Text),
    (&[12, 12, 1], "ExposureTimeMin", Look::Single(1000.0)),
    (&[12, 12, 2], "ExposureTimeMax", Look::Single(1000.0)),
    (&[12, 13, 1], "ISOMin", Look::Single(1.0)),
    (&[12, 13, 2], "ISOMax", Look::Single(1.0)),
    (&[12, 14], "MaxAnalogISO", Look::Single(1.0)),
];

/// The sections of the earlier notes that are called otherwise.
const SECTIONS: [(&str, &str); 6] = [
    ("Payload metadata", "PayloadMetadataText"),
    ("StaticMetadata", "StaticMetadataText"),
    ("InitParams", "InitParamsText"),
    ("ShotParams", "ShotParamsText"),
    ("Time log", "TimeLogText"),
    ("Summary", "SummaryText"),
];

/// What a field holds.
#[derive(Clone, Copy)]
enum Content<'a> {
    Number(u64),
    Single(f32),
    Bytes(&'a [u8]),
}

/// Reads a note, which is somewhere at `offset` of the file.
pub(super) fn read(note: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((version, scrambled)) = note.strip_prefix(HEAD).and_then(<[u8]>::split_first) else {
        return;
    };
    let mut data = Vec::new();
    let result = GzDecoder::new(unscramble(scrambled).as_slice())
        .take(limits::INFLATED)
        .read_to_end(&mut data);
    if result.is_err() {
        let message = "a note of Google's camera program is damaged";
        sheet.warn(Warning::at("google_damaged", message, offset));
    }
    match version {
        2 => show_sections(&data, sheet),
        3 => show_fields(&data, &mut Vec::new(), sheet),
        _ => {}
    }
}

fn unscramble(bytes: &[u8]) -> Vec<u8> {
    let mut key = SEED;
    let mut plain = Vec::with_capacity(bytes.len());
    for block in bytes.chunks(8) {
        key ^= key >> 12;
        key ^= key << 25;
        key ^= key >> 27;
        key = key.wrapping_mul(FACTOR);
        let mask = key.to_le_bytes();
        plain.extend(block.iter().zip(mask).map(|(byte, mask)| byte ^ mask));
    }
    plain
}

/// A section has a name at the beginning of its line: behind it stands base64, or in the lines below text with blanks in
/// front.
fn show_sections(data: &[u8], sheet: &mut Sheet) {
    let mut rest = data;
    while let Some((line, after)) = split_line(rest) {
        rest = after;
        let line = text::utf8(line);
        if let Some((name, base64)) = line.split_once(" (base64): ") {
            if let Ok(bytes) = BASE64.decode(base64.trim_end().as_bytes()) {
                push(name, &bytes, sheet);
            }
            continue;
        }
        let mut length = 0;
        while let Some((line, _)) = split_line(&rest[length..]) {
            if !line.starts_with(b" ") && !line.is_empty() {
                break;
            }
            length = (length + line.len() + 1).min(rest.len());
        }
        let (section, after) = rest.split_at(length);
        rest = after;
        if !section.is_empty() {
            push(line.trim_end_matches(':'), section, sheet);
        }
    }
}

fn split_line(data: &[u8]) -> Option<(&[u8], &[u8])> {
    if data.is_empty() {
        return None;
    }
    let end = data.iter().position(|&byte| byte == b'\n');
    let end = end.unwrap_or(data.len());
    Some((&data[..end], data.get(end + 1..).unwrap_or_default()))
}

fn push(section: &str, content: &[u8], sheet: &mut Sheet) {
    let known = SECTIONS.iter().find(|(known, _)| *known == section);
    let name = known.map_or_else(|| joined(section), |(_, name)| (*name).to_owned());
    let id = section.to_owned();
    sheet.push(Tag::new(GROUP, id, name, Bytes::of(content)));
}

/// The words of a name, each with a capital.
fn joined(section: &str) -> String {
    let mut name = String::new();
    for word in section.split(|sign: char| !sign.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// Shows the fields of a message that is itself the field `path`; no known field is deeper than a few messages.
fn show_fields(message: &[u8], path: &mut Vec<u64>, sheet: &mut Sheet) {
    let mut rest = message;
    while let Some((number, content)) = next(&mut rest) {
        path.push(number);
        if let Some((_, name, look)) = FIELDS.iter().find(|(known, ..)| *known == path.as_slice()) {
            if let Some(value) = shown(*look, content) {
                let id: Vec<String> = path.iter().map(u64::to_string).collect();
                let id = TagId::from(id.join("-"));
                sheet.push(Tag::new(GROUP, id, *name, value));
            }
        } else if let Content::Bytes(inner) = content
            && FIELDS
                .iter()
                .any(|(known, ..)| known.starts_with(path.as_slice()))
        {
            show_fields(inner, path, sheet);
        }
        path.pop();
    }
}

fn shown(look: Look, content: Content<'_>) -> Option<Value> {
    Some(match (look, content) {
        (Look::Text, Content::Bytes(bytes)) => Value::from(text::utf8(bytes)),
        (Look::Binary, Content::Bytes(bytes)) => Value::Bytes(Bytes::of(bytes)),
        (Look::Whole, Content::Number(number)) => Value::Integer(number.try_into().ok()?),
        (Look::Seconds, Content::Number(number)) => {
            let time = Timestamp::from_second(number.try_into().ok()?).ok()?;
            Value::from(time.strftime("%Y:%m:%d %H:%M:%S+00:00").to_string())
        }
        (Look::Millis, Content::Number(number)) => {
            let time = Timestamp::from_millisecond(number.try_into().ok()?).ok()?;
            let millis = number % 1000;
            let date = time.strftime("%Y:%m:%d %H:%M:%S");
            Value::from(format!("{date}.{millis:03}+00:00"))
        }
        (Look::Single(divisor), Content::Single(number)) => {
            Value::from(f64::from(number) / divisor)
        }
        _ => return None,
    })
}

/// Takes the next field off a message: its number and what it holds.
fn next<'a>(message: &mut &'a [u8]) -> Option<(u64, Content<'a>)> {
    let key = varint(message)?;
    let content = match key & 7 {
        0 => Content::Number(varint(message)?),
        1 => Content::Bytes(message.split_off(..8)?),
        2 => {
            let length = usize::try_from(varint(message)?).ok()?;
            Content::Bytes(message.split_off(..length)?)
        }
        5 => Content::Single(f32::from_le_bytes(*message.split_off(..4)?.first_chunk()?)),
        _ => return None,
    };
    Some((key >> 3, content))
}

/// Takes a number off: seven bits a byte, the lowest first.
fn varint(message: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let byte = *message.split_off_first()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::{HEAD, read, unscramble};
    use crate::metadata::sheet::Sheet;

    fn note(version: u8, data: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(data).unwrap();
        // Scrambling twice changes nothing.
        let scrambled = unscramble(&encoder.finish().unwrap());
        [HEAD, &[version], &scrambled].concat()
    }

    fn shown(note: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(note, 0, &mut sheet);
        let (tags, _) = sheet.finish(Vec::new());
        let tags = tags.iter();
        tags.map(|tag| format!("{}={}", tag.name, tag.value))
            .collect()
    }

    const FIELDS: &[u8] =
        b"\x0a\x08\x0a\x02ab\x12\x02cd\x62\x0c\x12\x07Pixel 6\x40\x80\x08\x20\x01";

    #[test]
    fn the_fields_of_a_late_note_are_read() {
        assert_eq!(
            shown(&note(3, FIELDS)),
            [
                "ImageName=ab",
                "ImageData=(2 bytes)",
                "DeviceModel=Pixel 6",
                "SoftwareDate=1970:01:01 00:00:01.024+00:00",
            ]
        );
    }

    #[test]
    fn the_sections_of_an_early_note_are_read() {
        let text = b"Payload frame 0 (base64): AAAA\nTime log:\n  a 1\n  b 2\nSummary:\n  c\n";
        assert_eq!(
            shown(&note(2, text)),
            [
                "PayloadFrame0=(3 bytes)",
                "TimeLogText=(12 bytes)",
                "SummaryText=(4 bytes)",
            ]
        );
    }

    #[test]
    fn what_is_broken_ends_quietly() {
        let whole = note(3, FIELDS);
        for end in 0..whole.len() {
            shown(&whole[..end]);
            let mut broken = whole.clone();
            broken[end] ^= 0x55;
            shown(&broken);
        }
        for end in 0..FIELDS.len() {
            shown(&note(3, &FIELDS[..end]));
            for bit in 0..8 {
                let mut broken = FIELDS.to_vec();
                broken[end] ^= 1 << bit;
                shown(&note(3, &broken));
                shown(&note(2, &broken));
            }
        }
    }
}
