//! The thermal data of FLIR cameras in a JPEG: a file of its own with a table of records, each a block of fixed places.

use exif::Value as Raw;
use jiff::Timestamp;

use crate::metadata::exif::form::{self, Form, Shown};
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits};

const GROUP: &str = "FLIR";

/// The bytes of the header, and of an entry of the table.
const HEADER: usize = 0x40;
const ENTRY: usize = 32;

/// What begins most records, in the byte order of the record.
const ORDER_MARK: u16 = 2;

/// The bytes in front of an image in its record.
const IMAGE_HEAD: usize = 32;

/// Zero degrees Celsius in kelvins.
const FREEZING: f64 = 273.15;

/// A tag: the byte where its value begins, what its numbers are and how many, name, how it is shown.
type Cell = (u16, Kind, usize, &'static str, Look);

/// How a value is shown.
#[derive(Clone, Copy)]
enum Look {
    /// In one of EXIF's forms.
    Exif(Form),
    /// With so many digits after the point, and a unit.
    Fixed(usize, &'static str),
    /// Kelvins as degrees Celsius.
    Kelvins,
    /// A part of a whole, or per cents.
    Part,
    /// With a sign.
    Signed,
    /// Seconds, milliseconds, and minutes west of Greenwich.
    Date,
}

const PLAIN: Look = Look::Exif(Form::Plain);

static CAMERA: &[Cell] = &[
    (32, Kind::F32, 1, "Emissivity", Look::Fixed(2, "")),
    (36, Kind::F32, 1, "ObjectDistance", Look::Fixed(2, " m")),
    (
        40,
        Kind::F32,
        1,
        "ReflectedApparentTemperature",
        Look::Kelvins,
    ),
    (44, Kind::F32, 1, "AtmosphericTemperature", Look::Kelvins),
    (48, Kind::F32, 1, "IRWindowTemperature", Look::Kelvins),
    (52, Kind::F32, 1, "IRWindowTransmission", Look::Fixed(2, "")),
    (60, Kind::F32, 1, "RelativeHumidity", Look::Part),
    (88, Kind::F32, 1, "PlanckR1", PLAIN),
    (92, Kind::F32, 1, "PlanckB", PLAIN),
    (96, Kind::F32, 1, "PlanckF", PLAIN),
    (
        112,
        Kind::F32,
        1,
        "AtmosphericTransAlpha1",
        Look::Fixed(6, ""),
    ),
    (
        116,
        Kind::F32,
        1,
        "AtmosphericTransAlpha2",
        Look::Fixed(6, ""),
    ),
    (
        120,
        Kind::F32,
        1,
        "AtmosphericTransBeta1",
        Look::Fixed(6, ""),
    ),
    (
        124,
        Kind::F32,
        1,
        "AtmosphericTransBeta2",
        Look::Fixed(6, ""),
    ),
    (128, Kind::F32, 1, "AtmosphericTransX", Look::Fixed(6, "")),
    (
        144,
        Kind::F32,
        1,
        "CameraTemperatureRangeMax",
        Look::Kelvins,
    ),
    (
        148,
        Kind::F32,
        1,
        "CameraTemperatureRangeMin",
        Look::Kelvins,
    ),
    (152, Kind::F32, 1, "CameraTemperatureMaxClip", Look::Kelvins),
    (156, Kind::F32, 1, "CameraTemperatureMinClip", Look::Kelvins),
    (160, Kind::F32, 1, "CameraTemperatureMaxWarn", Look::Kelvins),
    (164, Kind::F32, 1, "CameraTemperatureMinWarn", Look::Kelvins),
    (
        168,
        Kind::F32,
        1,
        "CameraTemperatureMaxSaturated",
        Look::Kelvins,
    ),
    (
        172,
        Kind::F32,
        1,
        "CameraTemperatureMinSaturated",
        Look::Kelvins,
    ),
    (212, Kind::Text, 32, "CameraModel", PLAIN),
    (244, Kind::Text, 16, "CameraPartNumber", PLAIN),
    (260, Kind::Text, 16, "CameraSerialNumber", PLAIN),
    (276, Kind::Text, 16, "CameraSoftware", PLAIN),
    (368, Kind::Text, 32, "LensModel", PLAIN),
    (400, Kind::Text, 16, "LensPartNumber", PLAIN),
    (416, Kind::Text, 16, "LensSerialNumber", PLAIN),
    (436, Kind::F32, 1, "FieldOfView", Look::Fixed(1, " deg")),
    (492, Kind::Text, 16, "FilterModel", PLAIN),
    (508, Kind::Text, 32, "FilterPartNumber", PLAIN),
    (540, Kind::Text, 32, "FilterSerialNumber", PLAIN),
    (776, Kind::S32, 1, "PlanckO", PLAIN),
    (780, Kind::F32, 1, "PlanckR2", PLAIN),
    (784, Kind::U16, 1, "RawValueRangeMin", PLAIN),
    (786, Kind::U16, 1, "RawValueRangeMax", PLAIN),
    (824, Kind::U16, 1, "RawValueMedian", PLAIN),
    (828, Kind::U16, 1, "RawValueRange", PLAIN),
    (900, Kind::Undefined, 10, "DateTimeOriginal", Look::Date),
    (912, Kind::U16, 1, "FocusStepCount", PLAIN),
    (1116, Kind::F32, 1, "FocusDistance", Look::Fixed(1, " m")),
    (1124, Kind::U16, 1, "FrameRate", PLAIN),
];

static PALETTE: &[Cell] = &[
    (0, Kind::U8, 1, "PaletteColors", PLAIN),
    (6, Kind::U8, 3, "AboveColor", PLAIN),
    (9, Kind::U8, 3, "BelowColor", PLAIN),
    (12, Kind::U8, 3, "OverflowColor", PLAIN),
    (15, Kind::U8, 3, "UnderflowColor", PLAIN),
    (18, Kind::U8, 3, "Isotherm1Color", PLAIN),
    (21, Kind::U8, 3, "Isotherm2Color", PLAIN),
    (26, Kind::U8, 1, "PaletteMethod", PLAIN),
    (27, Kind::U8, 1, "PaletteStretch", PLAIN),
    (48, Kind::Text, 32, "PaletteFileName", PLAIN),
    (80, Kind::Text, 32, "PaletteName", PLAIN),
];

static PICTURE_IN_PICTURE: &[Cell] = &[
    (0, Kind::F32, 1, "Real2IR", PLAIN),
    (4, Kind::S16, 1, "OffsetX", Look::Signed),
    (6, Kind::S16, 1, "OffsetY", Look::Signed),
    (8, Kind::S16, 1, "PiPX1", PLAIN),
    (10, Kind::S16, 1, "PiPX2", PLAIN),
    (12, Kind::S16, 1, "PiPY1", PLAIN),
    (14, Kind::S16, 1, "PiPY2", PLAIN),
];

static GPS: &[Cell] = &[
    (
        0,
        Kind::U32,
        1,
        "GPSValid",
        Look::Exif(Form::Choice(&[(0, "No"), (1, "Yes")])),
    ),
    (4, Kind::U8, 4, "GPSVersionID", Look::Exif(Form::Dotted)),
    (
        8,
        Kind::Text,
        2,
        "GPSLatitudeRef",
        Look::Exif(Form::Word(&[("N", "North"), ("S", "South")])),
    ),
    (
        10,
        Kind::Text,
        2,
        "GPSLongitudeRef",
        Look::Exif(Form::Word(&[("E", "East"), ("W", "West")])),
    ),
    (
        16,
        Kind::F64,
        1,
        "GPSLatitude",
        Look::Exif(Form::Coordinate),
    ),
    (
        24,
        Kind::F64,
        1,
        "GPSLongitude",
        Look::Exif(Form::Coordinate),
    ),
    (32, Kind::F32, 1, "GPSAltitude", Look::Fixed(2, " m")),
    (64, Kind::F32, 1, "GPSDOP", Look::Fixed(2, "")),
    (
        68,
        Kind::Text,
        2,
        "GPSSpeedRef",
        Look::Exif(Form::Word(&[("K", "km/h"), ("M", "mph"), ("N", "knots")])),
    ),
    (
        70,
        Kind::Text,
        2,
        "GPSTrackRef",
        Look::Exif(Form::Word(NORTHS)),
    ),
    (
        72,
        Kind::Text,
        2,
        "GPSImgDirectionRef",
        Look::Exif(Form::Word(NORTHS)),
    ),
    (76, Kind::F32, 1, "GPSSpeed", Look::Fixed(2, "")),
    (80, Kind::F32, 1, "GPSTrack", Look::Fixed(2, "")),
    (84, Kind::F32, 1, "GPSImgDirection", Look::Fixed(2, "")),
    (88, Kind::Text, 16, "GPSMapDatum", PLAIN),
];

const NORTHS: &[(&str, &str)] = &[("M", "Magnetic North"), ("T", "True North")];

/// Reads the file of a FLIR camera, which begins at `offset` of the image.
pub(super) fn read(file: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some(order) = order_of(file) else {
        let message = "the data of a FLIR camera has no header";
        sheet.warn(Warning::at("flir_header", message, offset));
        return;
    };
    let number = |at: usize| {
        let four = file.get(at..).and_then(<[u8]>::first_chunk::<4>);
        four.map_or(0, |four| order.u32(*four) as usize)
    };
    let (table, count) = (number(24), number(28));
    for index in 0..count.min(limits::FLIR_RECORDS) {
        let at = table.saturating_add(index * ENTRY);
        let Some(entry) = file.get(at..).and_then(<[u8]>::first_chunk::<ENTRY>) else {
            break;
        };
        let kind = order.u16([entry[0], entry[1]]);
        let record = file.get(number(at + 12)..);
        let Some(record) = record.and_then(|rest| rest.get(..number(at + 16))) else {
            if kind != 0 {
                let message = "a record of a FLIR camera is not there";
                sheet.warn(Warning::at("flir_record", message, offset));
            }
            continue;
        };
        read_record(kind, record, order, sheet);
    }
}

/// The byte order of the header: its version is a small number in one only.
fn order_of(file: &[u8]) -> Option<ByteOrder> {
    let is_named = file.starts_with(b"FFF\0") || file.starts_with(b"AFF\0");
    let version = *file.get(20..HEADER)?.first_chunk::<4>()?;
    [ByteOrder::Big, ByteOrder::Little]
        .into_iter()
        .find(|order| is_named && (100..200).contains(&order.u32(version)))
}

fn read_record(kind: u16, record: &[u8], order: ByteOrder, sheet: &mut Sheet) {
    let marked = record.first_chunk::<2>().map_or(order, |mark| {
        let is_other = order.other().u16(*mark) == ORDER_MARK;
        if is_other { order.other() } else { order }
    });
    match kind {
        0x01 => read_image("RawThermalImage", record, marked, sheet),
        0x0e => read_image("EmbeddedImage", record, marked, sheet),
        0x20 => show(CAMERA, record, marked, sheet),
        0x22 => {
            show(PALETTE, record, order, sheet);
            let colours = record.first().map_or(0, |&count| usize::from(count));
            if let Some(palette) = record.get(112..).and_then(|rest| rest.get(..colours * 3)) {
                sheet.push(Tag::new(GROUP, 112_u16, "Palette", Bytes::of(palette)));
            }
        }
        0x24 => sheet.push(Tag::new(
            GROUP,
            kind,
            "EmbeddedAudioFile",
            Bytes::of(record),
        )),
        0x2a => show(PICTURE_IN_PICTURE, record, ByteOrder::Little, sheet),
        0x2b => show(GPS, record, ByteOrder::Little, sheet),
        _ => {}
    }
}

/// Reads a record with an image in it: a PNG, a JPEG, or bare samples, which are called a TIFF where they are whole.
fn read_image(name: &str, record: &[u8], order: ByteOrder, sheet: &mut Sheet) {
    let number = |at: usize| {
        let pair = record.get(at..).and_then(<[u8]>::first_chunk::<2>);
        pair.map(|pair| order.u16(*pair))
    };
    let (Some(width), Some(height), Some(image)) = (number(2), number(4), record.get(IMAGE_HEAD..))
    else {
        return;
    };
    let samples = u64::from(width) * u64::from(height) * 2;
    let bytes = Bytes::of(image);
    let word = if image.starts_with(b"\x89PNG\r\n\x1a\n") {
        "PNG"
    } else if image.starts_with(&[0xff, 0xd8, 0xff]) {
        "JPG"
    } else if name == "RawThermalImage" && bytes.bytes == samples {
        "TIFF"
    } else {
        "DAT"
    };
    let rows = [
        ("Width", Value::from(width)),
        ("Height", Value::from(height)),
        ("Type", Value::from(word)),
        ("", Value::Bytes(bytes)),
    ];
    for (id, (part, value)) in (1_u16..).zip(rows) {
        sheet.push(Tag::new(GROUP, id, format!("{name}{part}"), value));
    }
}

fn show(cells: &[Cell], record: &[u8], order: ByteOrder, sheet: &mut Sheet) {
    for &(at, kind, count, name, look) in cells {
        let rest = record.get(usize::from(at)..);
        let data = rest.and_then(|rest| rest.get(..count * kind.size()));
        let Some((value, print)) = data.and_then(|data| shown(look, kind, data, order)) else {
            continue;
        };
        let mut tag = Tag::new(GROUP, at, name, value);
        tag.print = print;
        sheet.push(tag);
    }
}

fn shown(look: Look, kind: Kind, data: &[u8], order: ByteOrder) -> Option<Shown> {
    let raw = match decode(kind, data, order) {
        // What was computed from them shows more than their own digits.
        Raw::Float(numbers) => Raw::Double(numbers.into_iter().map(f64::from).collect()),
        raw => raw,
    };
    let form = match look {
        Look::Date => return date(data, order).map(|date| (date, None)),
        Look::Exif(form) => form,
        _ => Form::Plain,
    };
    let (value, print) = form::show(form, &raw, order, 0)?;
    let number = value.as_f64();
    Some(match (look, number) {
        (Look::Fixed(digits, unit), Some(number)) => {
            (value, Some(format!("{number:.digits$}{unit}")))
        }
        (Look::Kelvins, Some(number)) => {
            let celsius = number - FREEZING;
            (Value::Real(celsius), Some(format!("{celsius:.1} C")))
        }
        (Look::Part, Some(number)) => {
            let part = if number > 2.0 { number / 100.0 } else { number };
            (Value::Real(part), Some(format!("{:.1} %", part * 100.0)))
        }
        (Look::Signed, Some(number)) => (value, Some(format!("{number:+}"))),
        _ => (value, print),
    })
}

/// A date: seconds, of which the offset is taken away, milliseconds, and minutes west of Greenwich.
fn date(data: &[u8], order: ByteOrder) -> Option<Value> {
    let (seconds, rest) = data.split_first_chunk::<4>()?;
    let (millis, rest) = rest.split_first_chunk::<4>()?;
    let west = order.u16(*rest.first_chunk::<2>()?).cast_signed();
    let millis = order.u32(*millis) & 0xffff;
    let local = i64::from(order.u32(*seconds)) - i64::from(west) * 60;
    let sign = if west > 0 { '-' } else { '+' };
    let minutes = west.unsigned_abs();
    let offset = format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60);
    let time = Timestamp::from_second(local).ok()?;
    let day = time.strftime("%Y:%m:%d %H:%M:%S");
    Some(Value::from(format!("{day}.{millis:03}{offset}")))
}

#[cfg(test)]
mod tests {
    use super::{ENTRY, HEADER, IMAGE_HEAD, read};
    use crate::metadata::sheet::Sheet;

    /// A file with one record.
    fn file(kind: u8, record: &[u8]) -> Vec<u8> {
        let mut file = vec![0; HEADER + ENTRY];
        file[..4].copy_from_slice(b"FFF\0");
        let numbers = [
            (20, 100),
            (24, HEADER),
            (28, 1),
            (HEADER + 12, HEADER + ENTRY),
            (HEADER + 16, record.len()),
        ];
        for (at, number) in numbers {
            let number = u32::try_from(number).unwrap();
            file[at..at + 4].copy_from_slice(&number.to_be_bytes());
        }
        file[HEADER + 1] = kind;
        file.extend_from_slice(record);
        file
    }

    fn camera() -> Vec<u8> {
        let mut camera = vec![0; 1130];
        camera[0] = 2;
        camera[32..36].copy_from_slice(&0.95_f32.to_le_bytes());
        camera[40..44].copy_from_slice(&293.15_f32.to_le_bytes());
        camera[212..219].copy_from_slice(b"FLIR E5");
        camera[900..904].copy_from_slice(&1_715_000_000_u32.to_le_bytes());
        camera[904..906].copy_from_slice(&[44, 1]);
        camera[908..910].copy_from_slice(&(-120_i16).to_le_bytes());
        camera
    }

    fn read_all(file: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(file, 0, &mut sheet);
        let (tags, _) = sheet.finish(Vec::new());
        let shown = tags.iter();
        shown
            .map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn the_facts_of_a_camera_are_read_in_their_own_byte_order() {
        let shown = read_all(&file(0x20, &camera()));
        for expected in [
            "Emissivity=0.949999988079071 | 0.95",
            "ReflectedApparentTemperature=19.9999938964844 | 20.0 C",
            "CameraModel=FLIR E5 | FLIR E5",
            "DateTimeOriginal=2024:05:06 14:53:20.300+02:00 | 2024:05:06 14:53:20.300+02:00",
        ] {
            assert!(
                shown.iter().any(|tag| tag == expected),
                "{expected}: {shown:#?}"
            );
        }
    }

    #[test]
    fn an_image_is_told_by_its_bytes() {
        let mut record = vec![0; IMAGE_HEAD + 4];
        record[..6].copy_from_slice(&[2, 0, 2, 0, 1, 0]);
        let shown = read_all(&file(0x01, &record));
        assert_eq!(shown[2], "RawThermalImageType=TIFF | TIFF");
        record.pop();
        let shown = read_all(&file(0x01, &record));
        assert_eq!(shown[2], "RawThermalImageType=DAT | DAT");
    }

    #[test]
    fn every_truncation_and_flip_ends_quietly() {
        let whole = file(0x20, &camera());
        for end in 0..whole.len() {
            read(&whole[..end], 0, &mut Sheet::default());
        }
        for place in 0..HEADER + ENTRY {
            for bit in 0..8 {
                let mut broken = whole.clone();
                broken[place] ^= 1 << bit;
                read(&broken, 0, &mut Sheet::default());
            }
        }
    }
}
