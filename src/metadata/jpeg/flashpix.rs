//! `FlashPix` data in APP2 (Exif 2.32, 4.7.3): a list of streams, and the streams in parts.

use data_encoding::HEXUPPER;

use crate::metadata::exif::raw;
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{date, limits, text};

const GROUP: &str = "FlashPix";

/// How a segment begins.
pub(super) const NAME: &[u8] = b"FPXR\0";

/// The size of an entry that is a storage, which holds streams and has an id of 16 bytes.
const STORAGE: u32 = u32::MAX;

/// The bytes in front of the sections of a property set, and of what is in front of a preview.
const SET_HEAD: usize = 28;
const PREVIEW_HEAD: usize = 47;

/// The properties of a list of extensions (Exif 2.32, 4.7.3.5), by the lower half of their ids.
const PROPERTIES: [(u32, &str); 8] = [
    (1, "ExtensionName"),
    (2, "ExtensionClassID"),
    (3, "ExtensionPersistence"),
    (4, "ExtensionCreateDate"),
    (5, "ExtensionModifyDate"),
    (6, "CreatingApplication"),
    (7, "ExtensionDescription"),
    (0x1000, "Storage-StreamPathname"),
];
const PERSISTENCE: [&str; 3] = [
    "Always Valid",
    "Invalidated By Modification",
    "Potentially Invalidated By Modification",
];

/// The streams, while their parts are gathered.
#[derive(Debug, Default)]
pub(super) struct Streams {
    /// Name and content of each.
    streams: Vec<(String, Vec<u8>)>,
    bytes: usize,
}

impl Streams {
    /// Takes a segment: a list of streams, or a part of one.
    pub(super) fn add(&mut self, payload: &[u8]) {
        match payload.strip_prefix(NAME) {
            Some(&[_version, 1, c0, c1, ref entries @ ..]) => {
                self.add_list(u16::from_be_bytes([c0, c1]), entries);
            }
            Some(&[_version, 2, i0, i1, o0, o1, o2, o3, ref part @ ..]) => {
                let index = usize::from(u16::from_be_bytes([i0, i1]));
                let place = u32::from_be_bytes([o0, o1, o2, o3]) as usize;
                self.bytes += part.len();
                if let Some((_, content)) = self.streams.get_mut(index)
                    && content.len() == place
                    && self.bytes <= limits::PARTS
                {
                    content.extend_from_slice(part);
                }
            }
            _ => {}
        }
    }

    fn add_list(&mut self, count: u16, mut entries: &[u8]) {
        for _ in 0..count {
            let Some((&[s0, s1, s2, s3, _fill], rest)) = entries.split_first_chunk::<5>() else {
                return;
            };
            let pairs = rest.as_chunks::<2>().0;
            let length = pairs.iter().position(|pair| *pair == [0, 0]);
            let Some(length) = length.filter(|_| self.streams.len() < limits::FLASHPIX_STREAMS)
            else {
                return;
            };
            let name = text::utf16(&rest[..2 * length], ByteOrder::Little);
            self.streams.push((name, Vec::new()));
            let is_storage = u32::from_be_bytes([s0, s1, s2, s3]) == STORAGE;
            let behind = 2 * length + 2 + if is_storage { 16 } else { 0 };
            entries = rest.get(behind..).unwrap_or_default();
        }
    }

    /// Reads the streams that are known.
    pub(super) fn finish(&mut self, sheet: &mut Sheet) {
        for (path, content) in std::mem::take(&mut self.streams) {
            let name = path.rsplit('/').next().unwrap_or_default();
            let name = name.trim_start_matches('\u{5}');
            if content.is_empty() {
                continue;
            }
            if name.starts_with("Extension List") {
                read_set(&content, sheet);
            } else if name.starts_with("Screen Nail") {
                let data = content.get(SET_HEAD..).unwrap_or_default();
                push_binary("ScreenNail", data, sheet);
                let start = data.windows(3).position(|mark| mark == [0xff, 0xd8, 0xff]);
                if let Some(start) = start {
                    push_binary("PreviewImage", &data[start..], sheet);
                }
            } else if name.starts_with("Audio Stream") {
                push_binary(
                    "AudioStream",
                    content.get(SET_HEAD..).unwrap_or_default(),
                    sheet,
                );
            } else if path.ends_with("FUJIFILM/Property") {
                read_preview_size(&content, sheet);
            } else if path.ends_with("FUJIFILM/Preview") {
                let data = content.get(PREVIEW_HEAD..).unwrap_or_default();
                push_binary("PreviewImage", data, sheet);
            }
        }
    }
}

fn push_binary(name: &'static str, data: &[u8], sheet: &mut Sheet) {
    if !data.is_empty() {
        sheet.push(Tag::new(GROUP, name, name, Bytes::of(data)));
    }
}

/// Fujifilm's size of a preview.
fn read_preview_size(content: &[u8], sheet: &mut Sheet) {
    for (at, name) in [
        (13_u16, "PreviewImageWidth"),
        (23_u16, "PreviewImageHeight"),
    ] {
        let pair = content.get(usize::from(at)..).and_then(<[u8]>::first_chunk);
        if let Some(pair) = pair {
            sheet.push(Tag::new(GROUP, at, name, u16::from_be_bytes(*pair)));
        }
    }
}

/// Reads the first section of a property set: ids with the places of their values.
fn read_set(content: &[u8], sheet: &mut Sheet) {
    let number = |data: &[u8], at: usize| {
        let four = data.get(at..)?.first_chunk::<4>()?;
        Some(u32::from_le_bytes(*four))
    };
    // The head ends with the place of the section, behind the id of its form.
    let section = number(content, SET_HEAD + 16).and_then(|place| content.get(place as usize..));
    let Some(section) = section else {
        return;
    };
    let count = number(section, 4).unwrap_or_default() as usize;
    for index in 0..count.min(limits::FLASHPIX_PROPERTIES) {
        let at = 8 + 8 * index;
        let (Some(id), Some(place)) = (number(section, at), number(section, at + 4)) else {
            return;
        };
        let Some(kind) = number(section, place as usize) else {
            continue;
        };
        let data = section.get(place as usize + 4..).unwrap_or_default();
        if let Some(value) = property(kind, data) {
            push_property(id, value, sheet);
        }
    }
}

fn push_property(id: u32, value: Value, sheet: &mut Sheet) {
    let known = |number| PROPERTIES.iter().find(|row| row.0 == number);
    let name = match id {
        1 => "CodePage",
        0x1000_0000 => "UsedExtensionNumbers",
        _ => match known(id & 0xffff).filter(|_| id > 0xffff) {
            Some((_, name)) => *name,
            None => return,
        },
    };
    let print = match (name, value.as_i64()) {
        ("CodePage", Some(1200)) => Some("Unicode UTF-16, little endian"),
        ("ExtensionPersistence", Some(number)) => {
            let word = usize::try_from(number)
                .ok()
                .and_then(|at| PERSISTENCE.get(at));
            word.copied()
        }
        _ => None,
    };
    let mut tag = Tag::new(GROUP, TagId::Number(id.into()), name, value);
    tag.print = print.map(str::to_owned);
    sheet.push(tag);
}

/// A value by its type, as OLE counts them; of several that are no short numbers, the first.
fn property(kind: u32, data: &[u8]) -> Option<Value> {
    const VECTOR: u32 = 0x1000;
    const U16: u32 = 18;
    if kind & VECTOR != 0 {
        let (count, rest) = data.split_first_chunk::<4>()?;
        let count = u32::from_le_bytes(*count) as usize;
        if kind == VECTOR | U16 && count > 1 {
            let numbers = rest.as_chunks::<2>().0.iter().take(count);
            let numbers = numbers.map(|pair| Value::from(u16::from_le_bytes(*pair)));
            return Some(Value::List(numbers.collect()));
        }
        return property(kind & !VECTOR, rest);
    }
    let plain = |kind: Kind| {
        let number = data.get(..kind.size())?;
        raw::plain(&decode(kind, number, ByteOrder::Little))
    };
    match kind {
        2 => plain(Kind::S16),
        3 => plain(Kind::S32),
        4 => plain(Kind::F32),
        5 => plain(Kind::F64),
        U16 => plain(Kind::U16),
        19 => plain(Kind::U32),
        30 | 31 => {
            let (length, rest) = data.split_first_chunk::<4>()?;
            let length = u32::from_le_bytes(*length) as usize;
            let size = length.checked_mul(if kind == 31 { 2 } else { 1 })?;
            let bytes = rest.get(..size)?;
            Some(Value::Text(if kind == 31 {
                let text = text::utf16(bytes, ByteOrder::Little);
                text.trim_end_matches('\0').to_owned()
            } else {
                text::latin1(text::before_nul(bytes))
            }))
        }
        64 => file_time(data).map(Value::from),
        72 => class_id(data).map(Value::from),
        _ => None,
    }
}

/// Tenths of microseconds since 1601.
fn file_time(data: &[u8]) -> Option<String> {
    const SECONDS_TO_1970: u64 = 11_644_473_600;
    let ticks = u64::from_le_bytes(*data.first_chunk::<8>()?);
    let seconds = (ticks / 10_000_000).checked_sub(SECONDS_TO_1970)?;
    Some(date::of_seconds(u32::try_from(seconds).ok()?.into()))
}

fn class_id(data: &[u8]) -> Option<String> {
    let (first, rest) = data.first_chunk::<16>()?.split_first_chunk::<4>()?;
    let (second, rest) = rest.split_first_chunk::<2>()?;
    let (third, rest) = rest.split_first_chunk::<2>()?;
    let first = u32::from_le_bytes(*first);
    let (second, third) = (u16::from_le_bytes(*second), u16::from_le_bytes(*third));
    let rest = HEXUPPER.encode(rest);
    let (fourth, fifth) = rest.split_at(4);
    Some(format!(
        "{first:08X}-{second:04X}-{third:04X}-{fourth}-{fifth}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{Streams, class_id, file_time};
    use crate::metadata::sheet::Sheet;

    /// A list with one stream of the name, and the stream.
    fn segments(name: &str, content: &[u8]) -> [Vec<u8>; 2] {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [
            [b"FPXR\0\0\x01\0\x01\0\0\0\x09\0".as_slice(), &name, &[0, 0]].concat(),
            [b"FPXR\0\0\x02\0\0\0\0\0\0".as_slice(), content].concat(),
        ]
    }

    fn shown(segments: &[Vec<u8>]) -> Vec<String> {
        let (mut streams, mut sheet) = (Streams::default(), Sheet::default());
        for segment in segments {
            streams.add(segment);
        }
        streams.finish(&mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}={}", tag.name, tag.printed()))
            .collect()
    }

    #[test]
    fn properties_of_extensions_are_read() {
        let head = [&[0xfe, 0xff][..], &[0; 42], &48_u32.to_le_bytes()].concat();
        let section: Vec<u8> = [
            0_u32, 3, 1, 32, 0x10003, 40, 0x10001, 48, 2, 1200, 18, 1, 31, 3,
        ]
        .iter()
        .flat_map(|number: &u32| number.to_le_bytes())
        .chain(*b"h\0i\0\0\0")
        .collect();
        let both = segments("/\u{5}Extension List", &[head, section].concat());
        let expected = [
            "CodePage=Unicode UTF-16, little endian",
            "ExtensionPersistence=Invalidated By Modification",
            "ExtensionName=hi",
        ];
        assert_eq!(shown(&both), expected);
        for end in 0..both[1].len() {
            shown(&[both[0].clone(), both[1][..end].to_vec()]);
        }
        for end in 0..both[0].len() {
            assert!(shown(&[both[0][..end].to_vec(), both[1].clone()]).len() <= 3);
        }
    }

    #[test]
    fn previews_are_read() {
        let nail = [&[0; 30][..], &[0xff, 0xd8, 0xff, 0xdb]].concat();
        assert_eq!(
            shown(&segments("/.Screen Nail_bd01/\u{5}Screen Nail_bd01", &nail)),
            ["ScreenNail=(6 bytes)", "PreviewImage=(4 bytes)"]
        );
        assert_eq!(
            shown(&segments("/FUJIFILM/Preview", &[7; 50])),
            ["PreviewImage=(3 bytes)"]
        );
        let size = [&[0; 13][..], &[1, 0x40], &[0; 8], &[0, 0xf0]].concat();
        assert_eq!(
            shown(&segments("/FUJIFILM/Property", &size)),
            ["PreviewImageWidth=320", "PreviewImageHeight=240"]
        );
    }

    #[test]
    fn ids_and_times_are_those_of_windows() {
        let time = file_time(&[0x80, 0x54, 0x74, 0x5a, 0x53, 0x9e, 0xbe, 1]);
        assert_eq!(time.as_deref(), Some("1999:05:14 21:47:25"));
        assert_eq!(file_time(&[0xff; 8]), None);
        let id = b"\x30\x02\0\x10\xc0\x6f\xd0\x11\xbd\x01\0\x60\x97\x19\xa1\x80";
        let id = class_id(id);
        assert_eq!(id.as_deref(), Some("10000230-6FC0-11D0-BD01-00609719A180"));
    }
}
