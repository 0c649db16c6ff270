//! CIFF (Canon's Camera Image File Format, version 1.0) in APP0 of the first Canon cameras: a heap of records, whose
//! directory stands at its end.

use exif::Value as Raw;

use crate::metadata::date;
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Form};
use crate::metadata::exif::print::{exposure_time, one_decimal};
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::limits;
use crate::metadata::number::general;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

const GROUP: &str = "CIFF";

/// What follows the byte order and the length of the header.
const SIGNATURE: &[u8] = b"HEAPJPGM";

/// The bytes of a record's entry: its type, and eight of its length and place, or of the value itself.
const ENTRY: usize = 10;
const INLINE: u16 = 0x4000;

/// The bits of a type that say what the record consists of, and those that leave out where it is.
const CONTENT: u16 = 0x3800;
const NUMBER: u16 = 0x3fff;

/// A tag: the number of a record or the place in one, what its numbers are, name, how it is shown.
type Row = (u16, Kind, &'static str, Look);

/// How a value is shown.
#[derive(Clone, Copy)]
enum Look {
    Exif(Form),
    /// As the other function makes it, and prints it.
    Calc(fn(f64) -> f64, fn(&Value) -> Option<String>),
    /// Thousandths of an inch as millimetres.
    Thousandths,
    /// Seconds since 1970.
    Seconds,
}

const PLAIN: Look = Look::Exif(Form::Plain);

const FILE_FORMAT: Choices = &[
    (0x1_0000, "JPEG (lossy)"),
    (0x1_0002, "JPEG (non-quantization)"),
    (0x1_0003, "JPEG (lossy/non-quantization toggled)"),
    (0x2_0001, "CRW"),
];
const SUBJECT: Choices = &[(0, "Real-world Subject"), (1, "Written Document")];
const RELEASE: Choices = &[(0, "Single Shot"), (2, "Continuous Shooting")];
const TIMING: Choices = &[(0, "Priority on shutter"), (1, "Priority on focus")];
const FOCAL_TYPE: Choices = &[(1, "Fixed"), (2, "Zoom")];

/// The records with one value each.
static RECORDS: &[Row] = &[
    (0x0001, Kind::U8, "FreeBytes", Look::Exif(Form::Binary)),
    (0x0805, Kind::Text, "CanonFileDescription", PLAIN),
    (0x080b, Kind::Text, "CanonFirmwareVersion", PLAIN),
    (0x080c, Kind::Text, "ComponentVersion", PLAIN),
    (0x080d, Kind::Text, "ROMOperationMode", PLAIN),
    (0x0810, Kind::Text, "OwnerName", PLAIN),
    (0x0815, Kind::Text, "CanonImageType", PLAIN),
    (0x0816, Kind::Text, "OriginalFileName", PLAIN),
    (0x0817, Kind::Text, "ThumbnailFileName", PLAIN),
    (
        0x100a,
        Kind::U16,
        "TargetImageType",
        Look::Exif(Form::Choice(SUBJECT)),
    ),
    (
        0x1010,
        Kind::U16,
        "ShutterReleaseMethod",
        Look::Exif(Form::Choice(RELEASE)),
    ),
    (
        0x1011,
        Kind::U16,
        "ShutterReleaseTiming",
        Look::Exif(Form::Choice(TIMING)),
    ),
    (0x1016, Kind::U16, "ReleaseSetting", PLAIN),
    (0x101c, Kind::U16, "BaseISO", PLAIN),
    (0x1804, Kind::U32, "RecordID", PLAIN),
    (
        0x1806,
        Kind::U32,
        "SelfTimerTime",
        Look::Calc(thousandth, seconds),
    ),
    (
        0x1807,
        Kind::F32,
        "TargetDistanceSetting",
        Look::Calc(itself, millimetres),
    ),
    (
        0x1814,
        Kind::F32,
        "MeasuredEV",
        Look::Calc(exposure_value, plain),
    ),
    (
        0x1817,
        Kind::U32,
        "FileNumber",
        Look::Calc(itself, file_number),
    ),
];

/// The records that are blocks of values: number, what places count in, values.
static BLOCKS: &[(u16, Kind, &[Row])] = &[
    (
        0x080a,
        Kind::Text,
        &[
            (0, Kind::Text, "Make", PLAIN),
            (6, Kind::Text, "Model", PLAIN),
        ],
    ),
    (
        0x1029,
        Kind::U16,
        &[
            (
                0,
                Kind::U16,
                "FocalType",
                Look::Exif(Form::Choice(FOCAL_TYPE)),
            ),
            (1, Kind::U16, "FocalLength", Look::Calc(itself, millimetres)),
            (2, Kind::U16, "FocalPlaneXSize", Look::Thousandths),
            (3, Kind::U16, "FocalPlaneYSize", Look::Thousandths),
        ],
    ),
    (
        0x1803,
        Kind::U32,
        &[
            (
                0,
                Kind::U32,
                "FileFormat",
                Look::Exif(Form::Choice(FILE_FORMAT)),
            ),
            (1, Kind::F32, "TargetCompressionRatio", PLAIN),
        ],
    ),
    (
        0x180e,
        Kind::U32,
        &[
            (0, Kind::U32, "DateTimeOriginal", Look::Seconds),
            (1, Kind::S32, "TimeZoneCode", Look::Calc(hours, plain)),
            (2, Kind::U32, "TimeZoneInfo", PLAIN),
        ],
    ),
    (
        0x1810,
        Kind::U32,
        &[
            (0, Kind::U32, "ImageWidth", PLAIN),
            (1, Kind::U32, "ImageHeight", PLAIN),
            (2, Kind::F32, "PixelAspectRatio", PLAIN),
            (3, Kind::S32, "Rotation", PLAIN),
            (4, Kind::U32, "ComponentBitDepth", PLAIN),
            (5, Kind::U32, "ColorBitDepth", PLAIN),
            (6, Kind::U32, "ColorBW", PLAIN),
        ],
    ),
    (
        0x1813,
        Kind::U32,
        &[
            (0, Kind::F32, "FlashGuideNumber", PLAIN),
            (1, Kind::F32, "FlashThreshold", PLAIN),
        ],
    ),
    (
        0x1818,
        Kind::U32,
        &[
            (0, Kind::F32, "ExposureCompensation", PLAIN),
            (
                1,
                Kind::F32,
                "ShutterSpeedValue",
                Look::Calc(apex_time, exposure_time),
            ),
            (
                2,
                Kind::F32,
                "ApertureValue",
                Look::Calc(apex_aperture, one_decimal),
            ),
        ],
    ),
];

/// Reads the segment, if it is such a heap.
pub(super) fn read(payload: &[u8], sheet: &mut Sheet) {
    let Some(([o0, o1, l0, l1, l2, l3], rest)) = payload.split_first_chunk::<6>() else {
        return;
    };
    let order = match [o0, o1] {
        [b'I', b'I'] => ByteOrder::Little,
        [b'M', b'M'] => ByteOrder::Big,
        _ => return,
    };
    let start = order.u32([*l0, *l1, *l2, *l3]) as usize;
    if let Some(heap) = payload.get(start..)
        && rest.starts_with(SIGNATURE)
    {
        let mut walk = Walk {
            order,
            records: 0,
            sheet,
        };
        walk.heap(heap, limits::CIFF_DEPTH);
    }
}

/// A walk over the records of a heap and those in it.
struct Walk<'s> {
    order: ByteOrder,
    records: usize,
    sheet: &'s mut Sheet,
}

impl Walk<'_> {
    fn heap(&mut self, heap: &[u8], depth: usize) {
        let order = self.order;
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let directory = heap.last_chunk::<4>();
        let directory = directory.and_then(|&place| heap.get(order.u32(place) as usize..));
        let Some((count, entries)) = directory.and_then(<[u8]>::split_first_chunk::<2>) else {
            return;
        };
        let entries = entries.as_chunks::<ENTRY>().0.iter();
        for &[t0, t1, ref value @ ..] in entries.take(order.u16(*count).into()) {
            self.records += 1;
            if self.records > limits::CIFF_RECORDS {
                return;
            }
            let kind = order.u16([t0, t1]);
            let data = if kind & INLINE != 0 {
                Some(value.as_slice())
            } else {
                let &[l0, l1, l2, l3, p0, p1, p2, p3] = value;
                let place = order.u32([p0, p1, p2, p3]) as usize;
                let rest = heap.get(place..);
                rest.and_then(|rest| rest.get(..order.u32([l0, l1, l2, l3]) as usize))
            };
            match (data, kind & CONTENT) {
                (Some(heap), 0x2800 | 0x3000) => self.heap(heap, depth),
                (Some(data), _) => self.record(kind & NUMBER, data),
                (None, _) => {}
            }
        }
    }

    fn record(&mut self, number: u16, data: &[u8]) {
        if let Some(row) = RECORDS.iter().find(|row| row.0 == number) {
            self.show(row, data);
        } else if let Some((_, unit, rows)) = BLOCKS.iter().find(|block| block.0 == number) {
            for row in *rows {
                if let Some(rest) = data.get(usize::from(row.0) * unit.size()..) {
                    self.show(row, rest);
                }
            }
        }
    }

    /// Shows the first value of the data, or all of its text or bytes.
    fn show(&mut self, &(number, kind, name, look): &Row, data: &[u8]) {
        let data = match kind {
            Kind::Text => data.split(|&byte| byte == 0).next(),
            Kind::U8 => Some(data),
            _ => data.get(..kind.size()),
        };
        let Some(raw) = data.map(|data| decode(kind, data, self.order)) else {
            return;
        };
        let Some((value, print)) = shown(&raw, look, self.order) else {
            return;
        };
        if let (Look::Seconds, Value::Text(text)) = (look, &value) {
            self.sheet.push_date(GROUP, number, name, text, 0);
            return;
        }
        let mut tag = Tag::new(GROUP, number, name, value);
        tag.print = print;
        self.sheet.push(tag);
    }
}

fn shown(raw: &Raw, look: Look, order: ByteOrder) -> Option<form::Shown> {
    let plain = || form::show(Form::Plain, raw, order, 0);
    match look {
        Look::Exif(form) => form::show(form, raw, order, 0),
        Look::Calc(convert, print) => {
            let value = Value::from(convert(plain()?.0.as_f64()?));
            let print = print(&value);
            Some((value, print))
        }
        Look::Thousandths => {
            let size = f64::from(raw.get_uint(0)?) * 25.4 / 1000.0;
            Some((Value::from(size), Some(format!("{} mm", general(size, 3)))))
        }
        Look::Seconds => Some((date::of_seconds(raw.get_uint(0)?.into()).into(), None)),
    }
}

fn itself(number: f64) -> f64 {
    number
}

fn thousandth(number: f64) -> f64 {
    number / 1000.0
}

fn hours(seconds: f64) -> f64 {
    seconds / 3600.0
}

/// The camera counts from another zero.
fn exposure_value(number: f64) -> f64 {
    number + 5.0
}

fn apex_time(number: f64) -> f64 {
    if number.abs() < 100.0 {
        (-number).exp2()
    } else {
        0.0
    }
}

fn apex_aperture(number: f64) -> f64 {
    (number / 2.0).exp2()
}

fn plain(_: &Value) -> Option<String> {
    None
}

fn seconds(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} s"))
}

fn millimetres(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} mm"))
}

/// The folder in front of the four digits of a file.
fn file_number(value: &Value) -> Option<String> {
    let digits = value.to_string();
    let split = digits.len().checked_sub(4).filter(|&split| split > 0)?;
    let (folder, file) = digits.split_at_checked(split)?;
    Some(format!("{folder}-{file}"))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    /// A heap with a name in place, one elsewhere, a number, a block, and a heap inside.
    fn sample() -> Vec<u8> {
        let mut heap = b"Nobody\0\0".to_vec();
        heap.extend(b"\x9e\x3f\x4a\x35\0\0\0\0\0\0\0\0");
        // The inner heap: one record in place, a count of 1, and where that is.
        heap.extend(b"\x01\0\x14\x58\0\0\x34\x41\0\0\0\0\0\0\0\0");
        let directory = u32::try_from(heap.len()).unwrap();
        heap.extend(5_u16.to_le_bytes());
        heap.extend(b"\x10\x08\x08\0\0\0\0\0\0\0");
        heap.extend(b"\x0d\x48USA\0\0\0\0\0");
        heap.extend(b"\x17\x58\x2d\x42\x0f\0\0\0\0\0");
        heap.extend(b"\x0e\x18\x0c\0\0\0\x08\0\0\0");
        heap.extend(b"\x03\x30\x10\0\0\0\x14\0\0\0");
        heap.extend(directory.to_le_bytes());
        let mut bytes = b"II\x0e\0\0\0HEAPJPGM".to_vec();
        bytes.extend(heap);
        bytes
    }

    #[test]
    fn records_are_read_wherever_they_are() {
        let mut sheet = Sheet::default();
        read(&sample(), &mut sheet);
        let tags = sheet.tags().iter();
        let shown = tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()));
        assert_eq!(
            shown.collect::<Vec<_>>(),
            [
                "OwnerName=Nobody | Nobody",
                "ROMOperationMode=USA | USA",
                "FileNumber=999981 | 99-9981",
                "DateTimeOriginal=1998:05:01 21:33:18 | 1998:05:01 21:33:18",
                "TimeZoneCode=0 | 0",
                "TimeZoneInfo=0 | 0",
                "MeasuredEV=16.25 | 16.25",
            ]
        );
    }

    #[test]
    fn every_truncation_and_flip_ends_quietly() {
        let bytes = sample();
        for end in 0..bytes.len() {
            read(&bytes[..end], &mut Sheet::default());
            for bit in 0..8 {
                let mut bytes = bytes.clone();
                bytes[end] ^= 1 << bit;
                read(&bytes, &mut Sheet::default());
            }
        }
    }

    #[test]
    fn a_heap_within_itself_has_an_end() {
        // Each of its records is the whole heap again.
        let mut heap = vec![0xff, 0xff];
        let length = 2 + 10 * 1000 + 4;
        for _ in 0..1000_u32 {
            heap.extend(b"\x03\x30");
            heap.extend(u32::to_le_bytes(length));
            heap.extend([0; 4]);
        }
        heap.extend([0; 4]);
        let bytes = [b"II\x0e\0\0\0HEAPJPGM".as_slice(), &heap].concat();
        read(&bytes, &mut Sheet::default());
    }
}
