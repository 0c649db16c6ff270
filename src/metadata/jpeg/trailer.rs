//! What programs and phones leave behind the end of a JPEG: blocks that are told by their last bytes, one in front of
//! the other.

use std::io;

use exif::Value as Raw;

use crate::metadata::exif::form::{self, Form};
use crate::metadata::jpeg::{mie, recipe};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Source, Warning, iptc, limits, text};

/// The bytes at the end in which a block is recognised.
const FOOT: u64 = 64;

/// The bytes that a block in front of the end of a JPEG has at least; shorter files have none.
const LEAST: u64 = 64;

const FOTO_STATION: u32 = 0xa1b2_c3d4;
const VIVO: &[u8] = b"\xff\xff\xff\xff\x1b*9HWfu\x84\x93\xa2\xb1";

/// A block at the end: whose it is, and how many bytes it has.
#[derive(Clone, Copy, Debug)]
struct Block {
    owner: Owner,
    length: u64,
}

#[derive(Clone, Copy, Debug)]
enum Owner {
    /// Settings of Canon's program for raw images.
    CanonProgram,
    /// AXS: IPTC and pictures, with places that count from the beginning of the file.
    Afcp,
    FotoStation,
    /// `ExifTool`'s own, of which nothing is read.
    Mie,
    PhotoMechanic,
    /// A table with embedded files.
    Samsung,
    /// What Samsung's sound adds behind its table, of which nothing is read.
    SamsungSound,
    Vivo,
}

/// Reads the blocks, the last first, and gives the byte where they begin.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<u64> {
    sheet.leave_iptc();
    let mut end = source.len();
    for _ in 0..limits::TRAILERS {
        let Some(block) = find(source, end)? else {
            break;
        };
        let Some(start) = end
            .checked_sub(block.length)
            .filter(|&start| start >= LEAST)
        else {
            break;
        };
        if block.length > limits::BLOCK {
            let message = "a block behind the image is too large to be read";
            sheet.warn(Warning::at("trailer_too_large", message, start));
        } else {
            let length = usize::try_from(block.length).unwrap_or_default();
            let data = source.read_at(start, length)?.to_vec();
            show(block.owner, &data, start, sheet);
        }
        end = start;
    }
    Ok(end)
}

/// Tells whether a block ends at `end`.
fn find(source: &mut impl Source, end: u64) -> io::Result<Option<Block>> {
    let start = end.saturating_sub(FOOT);
    let foot = source.read_at(start, usize::try_from(end - start).unwrap_or_default())?;
    let big = |back: usize| number_at(foot, back, ByteOrder::Big);
    let little = |back: usize| number_at(foot, back, ByteOrder::Little);
    let block = |owner, length| Some(Block { owner, length });
    let found = if foot.ends_with(b"SEFT") {
        block(Owner::Samsung, u64::from(little(8)) + 8)
    } else if foot.ends_with(b"QDIOBS") {
        block(Owner::SamsungSound, u64::from(little(10)) + 10)
    } else if foot.ends_with(b"cbipcbbl") {
        block(Owner::PhotoMechanic, u64::from(big(12)) + 12)
    } else if let Some(rest) = foot.strip_prefix(b"CANON OPTIONAL DATA\0") {
        // The block has a head of 28 bytes and this foot.
        let length = rest
            .first_chunk()
            .map_or(0, |four| u32::from_be_bytes(*four));
        block(Owner::CanonProgram, u64::from(length) + 28 + FOOT)
    } else if foot.ends_with(VIVO) {
        return find_vivo(source, end);
    } else if big(4) == FOTO_STATION {
        block(Owner::FotoStation, big(8).into())
    } else if let [.., b'A', b'X', b'S', b'!' | b'*', _, _, _, _, _, _, _, _] = foot {
        let order = afcp_order(foot[foot.len() - 9]);
        let at = u64::from(number_at(foot, 8, order));
        block(Owner::Afcp, end.saturating_sub(at))
    } else if let [.., order @ (0x10 | 0x18), 4] = foot {
        let order = if *order == 0x10 {
            ByteOrder::Big
        } else {
            ByteOrder::Little
        };
        let is_mie = foot.len() > 14 && foot[..foot.len() - 6].ends_with(b"~\0\x04\0zmie~\0\0\x06");
        block(Owner::Mie, number_at(foot, 6, order).into()).filter(|_| is_mie)
    } else {
        None
    };
    let Some(Block {
        owner: Owner::Samsung,
        length,
    }) = found
    else {
        return Ok(found);
    };
    let before = samsung_data(source, end, length)?;
    Ok(before.and_then(|before| block(Owner::Samsung, length + before)))
}

/// The number of four bytes that begins so many bytes before the end; 0 where there is none.
fn number_at(foot: &[u8], back: usize, order: ByteOrder) -> u32 {
    let at = foot.len().checked_sub(back);
    let four = at.and_then(|at| foot[at..].first_chunk::<4>());
    four.map_or(0, |four| order.u32(*four))
}

/// The bytes of data in front of Samsung's table, which has so many bytes and ends at `end`.
fn samsung_data(source: &mut impl Source, end: u64, length: u64) -> io::Result<Option<u64>> {
    let Some(start) = end.checked_sub(length).filter(|_| length <= limits::BLOCK) else {
        return Ok(None);
    };
    let table = source.read_at(start, usize::try_from(length).unwrap_or_default())?;
    let entries = samsung_entries(table);
    Ok(entries.map(|entries| {
        let places = entries.into_iter().map(|(_, back, _)| u64::from(back));
        places.max().unwrap_or_default()
    }))
}

/// The entries of Samsung's table: type, how far in front of the table the data begins, and how long it is.
fn samsung_entries(table: &[u8]) -> Option<Vec<(u16, u32, u32)>> {
    let rest = table.strip_prefix(b"SEFH")?;
    let count = u32::from_le_bytes(*rest.get(4..)?.first_chunk()?) as usize;
    let entries = rest.get(8..)?.as_chunks::<12>().0.iter();
    let entries = entries.take(count.min(limits::SAMSUNG_ENTRIES));
    let number = |bytes: &[u8]| {
        bytes
            .first_chunk()
            .map_or(0, |four| u32::from_le_bytes(*four))
    };
    let entries = entries.map(|entry| {
        let kind = u16::from_le_bytes([entry[2], entry[3]]);
        (kind, number(&entry[4..]), number(&entry[8..]))
    });
    Some(entries.collect())
}

/// The text of a Vivo phone begins with the name; it is looked for in the bytes in front of the mark.
fn find_vivo(source: &mut impl Source, end: u64) -> io::Result<Option<Block>> {
    const HEAD: &[u8] = b"vivo{";
    let start = end.saturating_sub(limits::VIVO);
    let block = source.read_at(start, usize::try_from(end - start).unwrap_or_default())?;
    let place = block.windows(HEAD.len()).rposition(|part| part == HEAD);
    Ok(place.map(|place| Block {
        owner: Owner::Vivo,
        length: (block.len() - place) as u64,
    }))
}

fn show(owner: Owner, data: &[u8], at: u64, sheet: &mut Sheet) {
    match owner {
        Owner::SamsungSound => {}
        Owner::CanonProgram => recipe::read(data, at, sheet),
        Owner::Mie => mie::read(data, sheet),
        Owner::Afcp => show_afcp(data, at, sheet),
        Owner::FotoStation => show_foto_station(data, at, sheet),
        Owner::PhotoMechanic => {
            let records = data.len().saturating_sub(12);
            show_photo_mechanic(&data[..records], sheet);
        }
        Owner::Samsung => show_samsung(data, sheet),
        Owner::Vivo => {
            let json = text::utf8(text::before_nul(data.get(4..).unwrap_or_default()));
            sheet.push(Tag::new("Vivo", "JSONInfo", "JSONInfo", json));
        }
    }
}

fn afcp_order(mark: u8) -> ByteOrder {
    if mark == b'!' {
        ByteOrder::Big
    } else {
        ByteOrder::Little
    }
}

/// A head of 12 bytes with the count, and entries of a name, a length and a place.
fn show_afcp(data: &[u8], at: u64, sheet: &mut Sheet) {
    let [
        b'A',
        b'X',
        b'S',
        mark,
        _,
        _,
        c0,
        c1,
        _,
        _,
        _,
        _,
        entries @ ..,
    ] = data
    else {
        return;
    };
    let order = afcp_order(*mark);
    let count = usize::from(order.u16([*c0, *c1]));
    for entry in entries.as_chunks::<12>().0.iter().take(count) {
        let number = |from: usize| {
            let four = entry[from..].first_chunk::<4>();
            u64::from(four.map_or(0, |four| order.u32(*four)))
        };
        let (length, place) = (number(4), number(8));
        let content = usize::try_from(place.wrapping_sub(at)).ok();
        let content = content.and_then(|from| data.get(from..));
        let content = content.and_then(|rest| rest.get(..usize::try_from(length).ok()?));
        let (Some(content), name) = (content, &entry[..4]) else {
            let message = "a block of AFCP is not where it should be";
            sheet.warn(Warning::at("afcp_damaged", message, at));
            continue;
        };
        let picture = |name| Tag::new("AFCP", TagId::None, name, Bytes::of(content));
        match name {
            b"IPTC" => iptc::read(content, place, sheet),
            b"TEXT" => sheet.push(Tag::new("AFCP", "TEXT", "Text", text::latin1(content))),
            b"Nail" => sheet.push(picture("ThumbnailImage")),
            b"PrVw" => sheet.push(picture("PreviewImage")),
            _ => {}
        }
    }
}

/// One record: its content, and a foot with its number.
fn show_foto_station(data: &[u8], at: u64, sheet: &mut Sheet) {
    const NUMBERS: [&str; 12] = [
        "OriginalImageWidth",
        "OriginalImageHeight",
        "ColorPlanes",
        "XYResolution",
        "Rotation",
        "",
        "CropLeft",
        "CropTop",
        "CropRight",
        "CropBottom",
        "",
        "CropRotation",
    ];
    let Some((content, foot)) = data.split_last_chunk::<10>() else {
        return;
    };
    let picture = |name| Tag::new("FotoStation", TagId::None, name, Bytes::of(content));
    match u16::from_be_bytes([foot[0], foot[1]]) {
        1 => iptc::read(content, at, sheet),
        2 => {
            let numbers = content.as_chunks::<4>().0.iter();
            for (id, (four, name)) in (0_u16..).zip(numbers.zip(NUMBERS)) {
                if name.is_empty() {
                    continue;
                }
                let number = i32::from_be_bytes(*four);
                let real = f64::from(number);
                let (value, print) = match name {
                    "XYResolution" => (Value::from(real / 1000.0), None),
                    "Rotation" if number != 0 => (Value::from(360.0 - real / 100.0), None),
                    "CropRotation" => (Value::from(-real / 100.0 + 0.0), None),
                    name if name.starts_with("Crop") => {
                        let part = Value::from(real / 1000.0);
                        let print = format!("{part}%");
                        (part, Some(print))
                    }
                    _ => (Value::from(i64::from(number)), None),
                };
                let mut tag = Tag::new("FotoStation", id, name, value);
                tag.print = print;
                sheet.push(tag);
            }
        }
        3 => sheet.push(picture("ThumbnailImage")),
        4 => sheet.push(picture("PreviewImage")),
        _ => {}
    }
}

/// Records as of IPTC: 0x1c, 2, number, length, and a number of four bytes.
fn show_photo_mechanic(records: &[u8], sheet: &mut Sheet) {
    const TURNS: Form = Form::Choice(&[(0, "0"), (1, "90"), (2, "180"), (3, "270")]);
    const CLASSES: Form = Form::Choice(&[
        (0, "0 (None)"),
        (1, "1 (Winner)"),
        (2, "2 (Winner alt)"),
        (3, "3 (Superior)"),
        (4, "4 (Superior alt)"),
        (5, "5 (Typical)"),
        (6, "6 (Typical alt)"),
        (7, "7 (Extras)"),
        (8, "8 (Trash)"),
    ]);
    const ROWS: [(u8, &str, Form); 19] = [
        (209, "RawCropLeft", Form::Plain),
        (210, "RawCropTop", Form::Plain),
        (211, "RawCropRight", Form::Plain),
        (212, "RawCropBottom", Form::Plain),
        (213, "ConstrainedCropWidth", Form::Plain),
        (214, "ConstrainedCropHeight", Form::Plain),
        (215, "FrameNum", Form::Plain),
        (216, "Rotation", TURNS),
        (217, "CropLeft", Form::Plain),
        (218, "CropTop", Form::Plain),
        (219, "CropRight", Form::Plain),
        (220, "CropBottom", Form::Plain),
        (221, "Tagged", Form::Choice(&[(0, "No"), (1, "Yes")])),
        (222, "ColorClass", CLASSES),
        (223, "Rating", Form::Plain),
        (236, "PreviewCropLeft", Form::Plain),
        (237, "PreviewCropTop", Form::Plain),
        (238, "PreviewCropRight", Form::Plain),
        (239, "PreviewCropBottom", Form::Plain),
    ];
    for record in records.as_chunks::<9>().0 {
        let &[0x1c, 2, number, 0, 4, a, b, c, d] = record else {
            break;
        };
        let Some(&(id, name, form)) = ROWS.iter().find(|row| row.0 == number) else {
            continue;
        };
        let raw = Raw::SLong(vec![i32::from_be_bytes([a, b, c, d])]);
        if let Some((value, print)) = form::show(form, &raw, ByteOrder::Big, 0) {
            let mut tag = Tag::new("PhotoMechanic", u16::from(id), name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

/// The embedded files of a Samsung phone: each has a type, the length of a name, the name, and the content.
fn show_samsung(data: &[u8], sheet: &mut Sheet) {
    const NAMES: [(u16, &str, &str); 6] = [
        (0x0001, "EmbeddedImage", "EmbeddedImageName"),
        (0x0100, "EmbeddedAudioFile", "EmbeddedAudioFileName"),
        (0x0201, "SurroundShotVideo", "SurroundShotVideoName"),
        (0x0a20, "DualCameraImage", "DualCameraImageName"),
        (0x0a30, "EmbeddedVideoFile", "EmbeddedVideoType"),
        (0x0ab1, "DepthMapData", "DepthMapName"),
    ];
    const TIME_STAMP: u16 = 0x0a01;
    let Some(length) = data.last_chunk::<8>() else {
        return;
    };
    let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]) as usize;
    let Some(table) = data.len().checked_sub(length.saturating_add(8)) else {
        return;
    };
    for (kind, back, size) in samsung_entries(&data[table..]).unwrap_or_default() {
        let content = table
            .checked_sub(back as usize)
            .and_then(|from| data.get(from..table));
        let content = content.and_then(|rest| rest.get(..size as usize));
        let Some((head, rest)) = content.and_then(<[u8]>::split_first_chunk::<8>) else {
            continue;
        };
        let name = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let Some((name, content)) = rest.split_at_checked(name) else {
            continue;
        };
        if let Some((id, what, called)) = NAMES.iter().find(|row| row.0 == kind) {
            sheet.push(Tag::new("Samsung", *id, *called, text::utf8(name)));
            sheet.push(Tag::new("Samsung", *id, *what, Bytes::of(content)));
        } else if kind == TIME_STAMP {
            sheet.push(Tag::new("Samsung", kind, "TimeStamp", text::utf8(content)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    fn shown(behind: &[&[u8]]) -> (u64, Vec<String>) {
        let mut file = vec![0; 100];
        file.extend(behind.concat());
        let mut sheet = Sheet::default();
        let end = read(&mut file.as_slice(), &mut sheet).unwrap();
        let (tags, _) = sheet.finish(Vec::new());
        let tags = tags.iter();
        let tags = tags.map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.value));
        (end, tags.collect())
    }

    const PHOTO_MECHANIC: &[u8] = b"\x1c\x02\xdd\0\x04\0\0\0\x01\0\0\0\x09cbipcbbl";
    const SAMSUNG: &[u8] = b"\0\0\0\x01\x01\0\0\0awav\
        SEFH\x65\0\0\0\x01\0\0\0\0\0\0\x01\x0c\0\0\0\x0c\0\0\0\x18\0\0\0SEFT";
    const FOTO_STATION: &[u8] = b"\0\0\0\x10\0\0\0\x09\0\0\0\x03\0\0\x96\xe2\0\0\x69\x78\
        \0\x02\0\0\0\x1e\xa1\xb2\xc3\xd4";
    const VIVO: &[u8] = b"vivo{\"a\":1}\0\xff\xff\xff\xff\x1b*9HWfu\x84\x93\xa2\xb1";
    const MIE: &[u8] = b"~\x10\x04\xfe0MIE\0\0\0\0~\0\x04\0zmie~\0\0\x06\0\0\0\x1e\x10\x04";

    #[test]
    fn blocks_are_read_from_the_last_to_the_first() {
        let (end, tags) = shown(&[FOTO_STATION, PHOTO_MECHANIC, MIE, SAMSUNG, VIVO]);
        assert_eq!(end, 100);
        assert_eq!(
            tags,
            [
                "Vivo:JSONInfo={\"a\":1}",
                "Samsung:EmbeddedAudioFileName=a",
                "Samsung:EmbeddedAudioFile=(3 bytes)",
                "MIE-Main:TrailerSignature=",
                "PhotoMechanic:Tagged=1",
                "FotoStation:OriginalImageWidth=16",
                "FotoStation:OriginalImageHeight=9",
                "FotoStation:ColorPlanes=3",
                "FotoStation:XYResolution=38.626",
                "FotoStation:Rotation=90",
            ]
        );
    }

    #[test]
    fn the_pictures_and_texts_of_afcp_are_told_by_name() {
        let afcp = b"AXS!\0\0\0\x01\0\0\0\0TEXT\0\0\0\x02\0\0\0\x7choAXS!\0\0\0\x64\0\0\0\0";
        assert_eq!(shown(&[afcp]), (100, vec!["AFCP:Text=ho".to_owned()]));
    }

    #[test]
    fn what_is_no_block_gives_nothing() {
        assert_eq!(shown(&[b"\xff\xd9"]), (102, Vec::new()));
        let whole = [FOTO_STATION, PHOTO_MECHANIC, MIE, SAMSUNG, VIVO].concat();
        for end in 0..whole.len() {
            shown(&[&whole[..end]]);
            for bit in 0..8 {
                let mut broken = whole.clone();
                broken[end] ^= 1 << bit;
                shown(&[&broken]);
            }
        }
    }
}
