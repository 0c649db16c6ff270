//! The maker notes of Kodak: blocks of numbers, laid out in many ways, some of them told only by the model.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::note::{Note, Reader};
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Scope, bare};
use crate::metadata::maker::words::Words;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// The bytes of the name in front of the first layout.
const NAME: usize = 8;

const HUNDREDTHS: Form = Form::Calc(|number| Some(number / 100.0), bare);
const SECONDS: Form = Form::Calc(|number| Some(number / 1e5), exposure_time);
const DAY: Form = Form::Own(day);
const TIME: Form = Form::Own(time);

const SHUTTER_MODE: Choices = &[(0, "Auto"), (8, "Aperture Priority"), (32, "Manual?")];

const METERING_MODE: Choices = &[
    (0, "Multi-segment"),
    (1, "Center-weighted average"),
    (2, "Spot"),
];

const WHITE_BALANCE: Choices = &[(0, "Auto"), (1, "Flash?"), (2, "Tungsten"), (3, "Daylight")];

const FLASH_MODE: Choices = &[
    (0, "Auto"),
    (1, "Fill Flash"),
    (2, "Off"),
    (3, "Red-Eye"),
    (16, "Fill Flash"),
    (32, "Off"),
    (64, "Red-Eye?"),
];

const COLOR_MODE: Choices = &[
    (1, "B&W"),
    (2, "Sepia"),
    (3, "B&W Yellow Filter"),
    (4, "B&W Red Filter"),
    (32, "Saturated Color"),
    (64, "Neutral Color"),
    (256, "Saturated Color"),
    (512, "Neutral Color"),
    (8192, "B&W"),
    (16_384, "Sepia"),
];

const WHITE_BALANCE_2: Choices = &[(1, "Daylight"), (2, "Flash"), (3, "Tungsten")];

const FLASH_MODE_2: Choices = &[(0, "Auto"), (1, "On"), (2, "Off"), (3, "Red-Eye")];

static TYPE_1: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 8, "KodakModel", PLAIN),
        Cell(
            9,
            Kind::U8,
            1,
            "Quality",
            Form::Choice(&[(1, "Fine"), (2, "Normal")]),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "BurstMode",
            Form::Choice(&[(0, "Off"), (1, "On")]),
        ),
        Cell(12, Kind::U16, 1, "KodakImageWidth", PLAIN),
        Cell(14, Kind::U16, 1, "KodakImageHeight", PLAIN),
        Cell(16, Kind::U16, 1, "YearCreated", PLAIN),
        Cell(18, Kind::U8, 2, "MonthDayCreated", DAY),
        Cell(20, Kind::U8, 4, "TimeCreated", TIME),
        Cell(
            27,
            Kind::U8,
            1,
            "ShutterMode",
            Form::Words(&PLAIN, Words::Of(SHUTTER_MODE)),
        ),
        Cell(
            28,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Words(&PLAIN, Words::Of(METERING_MODE)),
        ),
        Cell(29, Kind::U8, 1, "SequenceNumber", PLAIN),
        Cell(30, Kind::U16, 1, "FNumber", HUNDREDTHS),
        Cell(32, Kind::U32, 1, "ExposureTime", SECONDS),
        Cell(
            36,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Calc(|n| Some(n / 1000.0), signed),
        ),
        Cell(
            56,
            Kind::U8,
            1,
            "FocusMode",
            Form::Choice(&[(0, "Normal"), (2, "Macro")]),
        ),
        Cell(
            64,
            Kind::U8,
            1,
            "WhiteBalance",
            Form::Words(&PLAIN, Words::Of(WHITE_BALANCE)),
        ),
        Cell(
            92,
            Kind::U8,
            1,
            "FlashMode",
            Form::Words(&PLAIN, Words::Hex(FLASH_MODE)),
        ),
        Cell(
            93,
            Kind::U8,
            1,
            "FlashFired",
            Form::Choice(&[(0, "No"), (1, "Yes")]),
        ),
        Cell(
            94,
            Kind::U16,
            1,
            "ISOSetting",
            Form::Words(&PLAIN, Words::But(0, "Auto")),
        ),
        Cell(96, Kind::U16, 1, "ISO", PLAIN),
        Cell(98, Kind::U16, 1, "TotalZoom", HUNDREDTHS),
        Cell(
            100,
            Kind::U16,
            1,
            "DateTimeStamp",
            Form::Words(&PLAIN, Words::By(stamp)),
        ),
        Cell(
            102,
            Kind::U16,
            1,
            "ColorMode",
            Form::Words(&PLAIN, Words::Hex(COLOR_MODE)),
        ),
        Cell(104, Kind::U16, 1, "DigitalZoom", HUNDREDTHS),
        Cell(
            107,
            Kind::S8,
            1,
            "Sharpness",
            Form::Words(&PLAIN, Words::Around("Normal")),
        ),
    ],
};

static TYPE_2: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[
        Cell(8, Kind::Text, 32, "KodakMaker", PLAIN),
        Cell(40, Kind::Text, 32, "KodakModel", PLAIN),
        Cell(108, Kind::U32, 1, "KodakImageWidth", PLAIN),
        Cell(112, Kind::U32, 1, "KodakImageHeight", PLAIN),
    ],
};

static TYPE_3: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[
        Cell(12, Kind::U16, 1, "YearCreated", PLAIN),
        Cell(14, Kind::U8, 2, "MonthDayCreated", DAY),
        Cell(16, Kind::U8, 4, "TimeCreated", TIME),
        Cell(30, Kind::U16, 1, "OpticalZoom", HUNDREDTHS),
        Cell(
            55,
            Kind::S8,
            1,
            "Sharpness",
            Form::Words(&PLAIN, Words::Around("Normal")),
        ),
        Cell(56, Kind::U32, 1, "ExposureTime", SECONDS),
        Cell(60, Kind::U16, 1, "FNumber", HUNDREDTHS),
        Cell(78, Kind::U16, 1, "ISO", PLAIN),
    ],
};

static TYPE_4: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[Cell(32, Kind::Text, 12, "OriginalFileName", PLAIN)],
};

static TYPE_5: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[
        Cell(20, Kind::U32, 1, "ExposureTime", SECONDS),
        Cell(
            26,
            Kind::U8,
            1,
            "WhiteBalance",
            Form::Words(&PLAIN, Words::Of(WHITE_BALANCE_2)),
        ),
        Cell(28, Kind::U16, 1, "FNumber", HUNDREDTHS),
        Cell(30, Kind::U16, 1, "ISO", PLAIN),
        Cell(32, Kind::U16, 1, "OpticalZoom", HUNDREDTHS),
        Cell(34, Kind::U16, 1, "DigitalZoom", HUNDREDTHS),
        Cell(
            39,
            Kind::U8,
            1,
            "FlashMode",
            Form::Words(&PLAIN, Words::Of(FLASH_MODE_2)),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "ImageRotated",
            Form::Choice(&[(0, "No"), (1, "Yes")]),
        ),
        Cell(
            43,
            Kind::U8,
            1,
            "Macro",
            Form::Choice(&[(0, "Off"), (1, "On")]),
        ),
    ],
};

static TYPE_6: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[
        Cell(16, Kind::U32, 1, "ExposureTime", SECONDS),
        Cell(24, Kind::U16, 1, "FNumber", HUNDREDTHS),
        Cell(26, Kind::U16, 1, "ISO", PLAIN),
        Cell(28, Kind::U16, 1, "OpticalZoom", HUNDREDTHS),
        Cell(30, Kind::U16, 1, "DigitalZoom", HUNDREDTHS),
        Cell(
            34,
            Kind::U16,
            1,
            "Flash",
            Form::Choice(&[(0, "No Flash"), (1, "Fired")]),
        ),
    ],
};

static TYPE_7: Layout = Layout {
    group: "Kodak",
    unit: Kind::U8,
    cells: &[Cell(0, Kind::Text, 16, "SerialNumber", PLAIN)],
};

/// Reads the note, if it is laid out in a known way.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let note = reader.note;
    let Some((layout, order, skip)) = layout_of(note) else {
        return;
    };
    let scope = Scope {
        note,
        order,
        base: 0,
        entries: &[],
        data: &[],
    };
    reader.layout(note.bytes.get(skip..).unwrap_or_default(), layout, &scope);
}

fn layout_of(note: &Note<'_>) -> Option<(&'static Layout, ByteOrder, usize)> {
    /// Models that have the fifth layout.
    const FIFTH: [&str; 6] = ["CX4200", "CX4230", "CX4300", "CX4310", "CX6200", "CX6230"];
    let bytes = note.bytes;
    let has = |at: usize, text: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(text));
    Some(if bytes.starts_with(b"KDK INFO") {
        (&TYPE_1, ByteOrder::Big, NAME)
    } else if bytes.starts_with(b"KDK") {
        (&TYPE_1, ByteOrder::Little, NAME)
    } else if has(8, b"Eastman Kodak") {
        (&TYPE_2, ByteOrder::Big, 0)
    } else if has(12, &[0x07]) && !matches!(bytes, [b'M', b'M', ..] | [b'I', b'I', ..]) {
        (&TYPE_3, ByteOrder::Big, 0)
    } else if has(41, b"JPG") {
        (&TYPE_4, ByteOrder::Big, 0)
    } else if FIFTH.iter().any(|model| note.model.contains(model)) {
        (&TYPE_5, ByteOrder::Big, 0)
    } else if note.model.contains("DX3215") {
        (&TYPE_6, ByteOrder::Big, 0)
    } else if note.model.contains("DX3700") {
        (&TYPE_6, ByteOrder::Little, 0)
    } else if is_serial(bytes) {
        (&TYPE_7, ByteOrder::Big, 0)
    } else {
        return None;
    })
}

/// Whether the note is a serial number such as `KCGMM61402314`.
fn is_serial(bytes: &[u8]) -> bool {
    let text = bytes.get(..13).unwrap_or_default();
    matches!(text, [b'C' | b'K', ..])
        && text
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && bytes.get(13).is_none_or(|&byte| matches!(byte, 0 | b' '))
}

/// Month and day.
fn day(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [month, day] = *bytes_of(raw)?.first_chunk::<2>()?;
    Some((Value::from(format!("{month:02}:{day:02}")), None))
}

/// Hours, minutes, seconds and hundredths.
fn time(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [hours, minutes, seconds, parts] = *bytes_of(raw)?.first_chunk::<4>()?;
    let time = format!("{hours:02}:{minutes:02}:{seconds:02}.{parts:02}");
    Some((Value::from(time), None))
}

/// How the date is shown in the image.
fn stamp(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        0 => "Off".to_owned(),
        mode => format!("Mode {mode}"),
    })
}

/// A number, with its sign above 0.
fn signed(value: &Value) -> Option<String> {
    let number = value.as_f64()?;
    (number > 0.0).then(|| format!("+{value}"))
}
