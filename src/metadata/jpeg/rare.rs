//! Application segments of few bytes that few programs write: values at fixed places, or a word and a number.

use crate::metadata::exif::form::{self, Form};
use crate::metadata::exif::print_im;
use crate::metadata::ifd::{Ifds, Kind, decode};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::text;

/// Print Image Matching, of Epson.
const PRINT_IM: u16 = 0xc4a5;

/// A value: the byte where it begins, what its numbers are and how many, name, form.
type Cell = (u8, Kind, usize, &'static str, Form);

/// Values of motion JPEG: the field of a frame.
static AVI1: &[Cell] = &[(
    0,
    Kind::U8,
    1,
    "InterleavedField",
    Form::Choice(&[(0, "Not Interleaved"), (1, "Odd"), (2, "Even")]),
)];

/// MIL-STD-188-198A, appendix A.
static NITF: &[Cell] = &[
    (3, Kind::U16, 1, "BlocksPerRow", Form::Plain),
    (5, Kind::U16, 1, "BlocksPerColumn", Form::Plain),
    (7, Kind::U8, 1, "ImageColor", Form::Choice(MONOCHROME)),
    (8, Kind::U8, 1, "BitDepth", Form::Plain),
    (
        9,
        Kind::U8,
        1,
        "ImageClass",
        Form::Choice(&[(0, "General Purpose"), (4, "Tactical Imagery")]),
    ),
    (
        10,
        Kind::U8,
        1,
        "JPEGProcess",
        Form::Choice(&[
            (1, "Baseline sequential DCT, Huffman coding, 8-bit samples"),
            (4, "Extended sequential DCT, Huffman coding, 12-bit samples"),
        ]),
    ),
    (11, Kind::U8, 1, "Quality", Form::Plain),
    (12, Kind::U8, 1, "StreamColor", Form::Choice(MONOCHROME)),
    (13, Kind::U8, 1, "StreamBitDepth", Form::Plain),
];

/// The segment of the QV-7000SX of Casio, whose date has points between its numbers.
static QVCI: &[Cell] = &[
    (
        0x2c,
        Kind::U8,
        1,
        "CasioQuality",
        Form::Choice(&[
            (1, "Economy"),
            (2, "Normal"),
            (3, "Fine"),
            (4, "Super Fine"),
        ]),
    ),
    (0x62, Kind::Text, 7, "ModelType", Form::Plain),
    (0x72, Kind::Text, 9, "ManufactureIndex", Form::Plain),
    (0x7c, Kind::Text, 9, "ManufactureCode", Form::Plain),
];

const MONOCHROME: &[(i64, &str)] = &[(0, "Monochrome")];

/// The layouts of stereo images, and of single ones.
const STEREO: &[(i64, &str)] = &[
    (1, "Interleaved"),
    (2, "Side By Side"),
    (3, "Over Under"),
    (4, "Anaglyph"),
];
const MONO: &[(i64, &str)] = &[(0, "Both Eyes"), (1, "Left Eye"), (2, "Right Eye")];

/// Reads the segment APP0 of motion JPEG or of `Ocad`.
pub(super) fn read_app0(payload: &[u8], sheet: &mut Sheet) {
    if let Some(cells) = payload.strip_prefix(b"AVI1") {
        show(cells, "AVI1", AVI1, sheet);
    } else if let Some(rest) = payload.strip_prefix(b"Ocad$Rev:") {
        let digits: Vec<u8> = rest
            .iter()
            .copied()
            .skip_while(|&byte| byte == b' ')
            .take_while(u8::is_ascii_digit)
            .collect();
        if !digits.is_empty() {
            let revision = text::utf8(&digits);
            sheet.push(Tag::new("Ocad", "Rev", "OcadRevision", revision));
        }
    }
}

/// Reads the segment APP1 of a camera of Casio.
pub(super) fn read_qvci(payload: &[u8], offset: u64, sheet: &mut Sheet) {
    const DATE: usize = 0x4d;
    if !payload.starts_with(b"QVCI\0") {
        return;
    }
    show(payload, "Casio", QVCI, sheet);
    if let Some(date) = payload.get(DATE..DATE + 20) {
        let date = text::utf8(text::before_nul(date)).replace('.', ":");
        let date = match date.match_indices(':').nth(2) {
            Some((at, _)) => format!("{} {}", &date[..at], &date[at + 1..]),
            None => date,
        };
        let at = offset + DATE as u64;
        sheet.push_date("Casio", 0x4d_u16, "DateTimeOriginal", &date, at);
    }
}

/// Reads how a stereo image is stored (the JPS file format, J. Siragusa): what stands behind the name.
pub(super) fn read_stereo(payload: &[u8], sheet: &mut Sheet) {
    let Some(&[_, _, separation, flags, layout, kind, ref rest @ ..]) =
        payload.strip_prefix(b"_JPSJPS_")
    else {
        return;
    };
    let layouts = if kind == 0 { MONO } else { STEREO };
    let bits: Form = Form::Bits(&[
        (1, "Half height"),
        (2, "Half width"),
        (4, "Left field first"),
    ]);
    let head = [separation, flags, layout, kind];
    let cells: [Cell; 4] = [
        (0, Kind::U8, 1, "JPSSeparation", Form::Plain),
        (1, Kind::U8, 1, "JPSFlags", bits),
        (2, Kind::U8, 1, "JPSLayout", Form::Choice(layouts)),
        (
            3,
            Kind::U8,
            1,
            "JPSType",
            Form::Choice(&[(0, "Mono"), (1, "Stereo")]),
        ),
    ];
    show(&head, "JPS", &cells, sheet);
    if let Some((&length, comment)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(length)).min(comment.len());
        let comment = text::utf8(text::before_nul(&comment[..length]));
        if !comment.is_empty() {
            sheet.push(Tag::new("JPS", 16_u16, "JPSComment", comment));
        }
    }
}

/// Reads the segment APP6 of the National Imagery Transmission Format, or of an Epson camera.
pub(super) fn read_app6(payload: &[u8], offset: u64, sheet: &mut Sheet) {
    if let Some(cells) = payload.strip_prefix(b"NITF\0") {
        let &[major, minor, kind, ..] = cells else {
            return;
        };
        let version = format!("{major}.{minor:02}");
        sheet.push(Tag::new("NITF", 0_u16, "NITFVersion", version));
        let kind = text::latin1(&[kind]);
        let print = format!("IMode {kind}");
        sheet.push(Tag::new("NITF", 2_u16, "ImageFormat", kind).printed_as(print));
        show(cells, "NITF", NITF, sheet);
        if let Some(flags) = cells.get(14..).and_then(<[u8]>::first_chunk) {
            let flags = u32::from_be_bytes(*flags);
            let print = format!("0x{flags:x}");
            sheet.push(Tag::new("NITF", 14_u16, "Flags", flags).printed_as(print));
        }
    } else if let Some(block) = payload.strip_prefix(b"EPPIM\0") {
        let Some((order, start)) = ByteOrder::of_header(block) else {
            return;
        };
        let directory = Ifds::new(block, offset + 6).read(start, 0, order, sheet);
        let entries = directory.map(|directory| directory.entries);
        for entry in entries.iter().flatten() {
            if entry.number == PRINT_IM {
                print_im::read(&entry.value(order), sheet);
            }
        }
    }
}

/// Reads the comment of `PhotoStudio` in APP10.
pub(super) fn read_app10(payload: &[u8], sheet: &mut Sheet) {
    if let Some(comment) = payload.strip_prefix(b"UNICODE\0") {
        let comment = text::utf16(comment, ByteOrder::Big);
        sheet.push(Tag::new("File", TagId::None, "Comment", comment));
    }
}

/// Reads the quality that `GraphicConverter` leaves in APP15: `Q 70`.
pub(super) fn read_app15(payload: &[u8], sheet: &mut Sheet) {
    let Some(number) = payload.strip_prefix(b"Q") else {
        return;
    };
    let number = text::utf8(text::before_nul(number));
    let number = number.trim_start();
    if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        sheet.push(Tag::new("GraphConv", "Q", "Quality", number));
    }
}

fn show(bytes: &[u8], group: &'static str, cells: &[Cell], sheet: &mut Sheet) {
    for &(at, kind, count, name, form) in cells {
        let value = bytes
            .get(usize::from(at)..)
            .and_then(|rest| rest.get(..kind.size() * count));
        let raw = value.map(|value| decode(kind, value, ByteOrder::Big));
        let shown = raw.and_then(|raw| form::show(form, &raw, ByteOrder::Big, 0));
        if let Some((value, print)) = shown {
            let mut tag = Tag::new(group, u16::from(at), name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{read_app0, read_app6, read_app10, read_app15, read_qvci, read_stereo};
    use crate::metadata::sheet::Sheet;

    #[track_caller]
    fn shows(read: impl Fn(&[u8], &mut Sheet), payload: &[u8], expected: &[&str]) {
        let mut sheet = Sheet::default();
        read(payload, &mut sheet);
        let tags = sheet.tags().iter();
        let tags = tags.map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.printed()));
        assert_eq!(tags.collect::<Vec<_>>(), expected);
        for end in 0..payload.len() {
            read(&payload[..end], &mut Sheet::default());
        }
    }

    #[test]
    fn small_segments_are_read() {
        shows(read_app0, b"AVI1\x01\0", &["AVI1:InterleavedField=Odd"]);
        shows(
            read_app0,
            b"Ocad$Rev: 14797 $",
            &["Ocad:OcadRevision=14797"],
        );
        shows(read_app10, b"UNICODE\0\0h\0i", &["File:Comment=hi"]);
        shows(read_app15, b"Q 70", &["GraphConv:Quality=70"]);
        shows(read_app15, b"Qualcomm", &[]);
        shows(
            read_stereo,
            b"_JPSJPS_\0\x04\0\x04\x03\x01\0\x02hi",
            &[
                "JPS:JPSSeparation=0",
                "JPS:JPSFlags=Left field first",
                "JPS:JPSLayout=Over Under",
                "JPS:JPSType=Stereo",
                "JPS:JPSComment=hi",
            ],
        );
    }

    #[test]
    fn the_segment_of_casio_is_read() {
        let mut payload = vec![0; 0x90];
        payload[..5].copy_from_slice(b"QVCI\0");
        payload[0x2c] = 3;
        payload[0x4d..0x60].copy_from_slice(b"1998.10.24.12.08.57");
        payload[0x62..0x68].copy_from_slice(b"KX-778");
        shows(
            |payload, sheet| read_qvci(payload, 0, sheet),
            &payload,
            &[
                "Casio:CasioQuality=Fine",
                "Casio:ModelType=KX-778",
                "Casio:ManufactureIndex=",
                "Casio:ManufactureCode=",
                "Casio:DateTimeOriginal=1998:10:24 12:08:57",
            ],
        );
        shows(
            |payload, sheet| read_qvci(payload, 0, sheet),
            &payload[..0x50],
            &["Casio:CasioQuality=Fine"],
        );
    }

    #[test]
    fn nitf_and_epson_are_read() {
        let app6 = |payload: &[u8], sheet: &mut Sheet| read_app6(payload, 0, sheet);
        shows(
            app6,
            b"NITF\0\x02\0B\0\x01\0\x02\0\x08\x04\x01\x01\0\x08\x01\x01\0\0",
            &[
                "NITF:NITFVersion=2.00",
                "NITF:ImageFormat=IMode B",
                "NITF:BlocksPerRow=1",
                "NITF:BlocksPerColumn=2",
                "NITF:ImageColor=Monochrome",
                "NITF:BitDepth=8",
                "NITF:ImageClass=Tactical Imagery",
                "NITF:JPEGProcess=Baseline sequential DCT, Huffman coding, 8-bit samples",
                "NITF:Quality=1",
                "NITF:StreamColor=Monochrome",
                "NITF:StreamBitDepth=8",
                "NITF:Flags=0x1010000",
            ],
        );
        shows(
            app6,
            b"EPPIM\0II*\0\x08\0\0\0\x01\0\xa5\xc4\x07\0\x0e\0\0\0\x1a\0\0\0\0\0\0\0PrintIM\x000250\0\0",
            &["PrintIM:PrintIMVersion=0250"],
        );
    }
}
