//! The maker notes of Reconyx: cameras in the woods that tell temperature, moon and battery, in three blocks.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Scope, bare};
use crate::metadata::maker::values::celsius;
use crate::metadata::maker::words::Words;
use crate::metadata::order::ByteOrder;
use crate::metadata::text;
use crate::metadata::value::Value;

const FIRMWARE: Form = Form::Own(firmware);
const FIRMWARE_DATE: Form = Form::Own(firmware_date);
const EVENT: Form = Form::Own(event);
const DATE_TIME: Form = Form::Own(date_time);
const UTF16: Form = Form::Own(utf16);
const CELSIUS: Form = Form::Calc(Some, celsius);
const VOLTS: Form = Form::Calc(|number| Some(number / 1000.0), bare);

const TRIGGER_MODE: &[(&str, &str)] = &[
    ("C", "CodeLoc Not Entered"),
    ("E", "External Sensor"),
    ("M", "Motion Detection"),
    ("T", "Time Lapse"),
];

const MOON_PHASE: Choices = &[
    (0, "New"),
    (1, "New Crescent"),
    (2, "First Quarter"),
    (3, "Waxing Gibbous"),
    (4, "Full"),
    (5, "Waning Gibbous"),
    (6, "Last Quarter"),
    (7, "Old Crescent"),
];

const INFRARED_ILLUMINATOR: Choices = &[(0, "Off"), (1, "On")];

const TRIGGER_MODE_2: &[(&str, &str)] = &[
    ("M", "Motion Detection"),
    ("P", "Point and Shoot"),
    ("T", "Time Lapse"),
];

const DAY_OF_WEEK: Choices = &[
    (0, "Sunday"),
    (1, "Monday"),
    (2, "Tuesday"),
    (3, "Wednesday"),
    (4, "Thursday"),
    (5, "Friday"),
    (6, "Saturday"),
];

static TYPE_1: Layout = Layout {
    group: "Reconyx",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "MakerNoteVersion",
            Form::Words(&PLAIN, Words::By(version)),
        ),
        Cell(1, Kind::U16, 3, "FirmwareVersion", Form::Own(dotted)),
        Cell(4, Kind::U16, 2, "FirmwareDate", FIRMWARE_DATE),
        Cell(
            6,
            Kind::Text,
            2,
            "TriggerMode",
            Form::Words(&PLAIN, Words::Text(TRIGGER_MODE)),
        ),
        Cell(
            7,
            Kind::U16,
            2,
            "Sequence",
            Form::Words(&PLAIN, Words::Between(" of ")),
        ),
        Cell(9, Kind::U16, 2, "EventNumber", EVENT),
        Cell(11, Kind::U16, 6, "DateTimeOriginal", DATE_TIME),
        Cell(
            18,
            Kind::U16,
            1,
            "MoonPhase",
            Form::Words(&PLAIN, Words::Of(MOON_PHASE)),
        ),
        Cell(
            19,
            Kind::S16,
            1,
            "AmbientTemperatureFahrenheit",
            Form::Words(&PLAIN, Words::Unit(" F")),
        ),
        Cell(20, Kind::S16, 1, "AmbientTemperature", CELSIUS),
        Cell(21, Kind::Undefined, 30, "SerialNumber", UTF16),
        Cell(36, Kind::U16, 1, "Contrast", PLAIN),
        Cell(37, Kind::U16, 1, "Brightness", PLAIN),
        Cell(38, Kind::U16, 1, "Sharpness", PLAIN),
        Cell(39, Kind::U16, 1, "Saturation", PLAIN),
        Cell(
            40,
            Kind::U16,
            1,
            "InfraredIlluminator",
            Form::Words(&PLAIN, Words::Of(INFRARED_ILLUMINATOR)),
        ),
        Cell(41, Kind::U16, 1, "MotionSensitivity", PLAIN),
        Cell(42, Kind::U16, 1, "BatteryVoltage", VOLTS),
        Cell(43, Kind::Text, 22, "UserLabel", PLAIN),
    ],
};

static TYPE_2: Layout = Layout {
    group: "Reconyx",
    unit: Kind::U8,
    cells: &[
        Cell(
            52,
            Kind::Text,
            1,
            "TriggerMode",
            Form::Words(&PLAIN, Words::Text(TRIGGER_MODE_2)),
        ),
        Cell(
            53,
            Kind::U8,
            2,
            "Sequence",
            Form::Words(&PLAIN, Words::Between(" of ")),
        ),
        Cell(55, Kind::U32, 1, "EventNumber", PLAIN),
        Cell(
            66,
            Kind::U8,
            1,
            "DayOfWeek",
            Form::Words(&PLAIN, Words::Of(DAY_OF_WEEK)),
        ),
        Cell(
            67,
            Kind::U8,
            1,
            "MoonPhase",
            Form::Words(&PLAIN, Words::Of(MOON_PHASE)),
        ),
        Cell(
            68,
            Kind::S16,
            1,
            "AmbientTemperatureFahrenheit",
            Form::Words(&PLAIN, Words::Unit(" F")),
        ),
        Cell(70, Kind::S16, 1, "AmbientTemperature", CELSIUS),
        Cell(
            72,
            Kind::U8,
            1,
            "Illumination",
            Form::Words(&PLAIN, Words::Of(INFRARED_ILLUMINATOR)),
        ),
        Cell(73, Kind::U16, 1, "BatteryVoltage", VOLTS),
        Cell(75, Kind::Text, 15, "SerialNumber", PLAIN),
        Cell(90, Kind::Text, 21, "UserLabel", PLAIN),
    ],
};

static TYPE_3: Layout = Layout {
    group: "Reconyx",
    unit: Kind::U8,
    cells: &[
        Cell(16, Kind::U16, 1, "FileNumber", PLAIN),
        Cell(18, Kind::U16, 1, "DirectoryNumber", PLAIN),
        Cell(20, Kind::U16, 2, "DirectoryCreateDate", Form::Own(dos_date)),
        Cell(42, Kind::U16, 3, "FirmwareVersion", FIRMWARE),
        Cell(48, Kind::U16, 2, "FirmwareDate", FIRMWARE_DATE),
        Cell(
            52,
            Kind::Text,
            2,
            "TriggerMode",
            Form::Words(&PLAIN, Words::Text(TRIGGER_MODE_2)),
        ),
        Cell(
            54,
            Kind::U16,
            2,
            "Sequence",
            Form::Words(&PLAIN, Words::Between(" of ")),
        ),
        Cell(58, Kind::U16, 2, "EventNumber", EVENT),
        Cell(62, Kind::U16, 6, "DateTimeOriginal", DATE_TIME),
        Cell(
            74,
            Kind::U16,
            1,
            "DayOfWeek",
            Form::Words(&PLAIN, Words::Of(DAY_OF_WEEK)),
        ),
        Cell(
            76,
            Kind::U16,
            1,
            "MoonPhase",
            Form::Words(&PLAIN, Words::Of(MOON_PHASE)),
        ),
        Cell(
            78,
            Kind::S16,
            1,
            "AmbientTemperatureFahrenheit",
            Form::Words(&PLAIN, Words::Unit(" F")),
        ),
        Cell(80, Kind::S16, 1, "AmbientTemperature", CELSIUS),
        Cell(82, Kind::U16, 1, "Contrast", PLAIN),
        Cell(84, Kind::U16, 1, "Brightness", PLAIN),
        Cell(86, Kind::U16, 1, "Sharpness", PLAIN),
        Cell(88, Kind::U16, 1, "Saturation", PLAIN),
        Cell(
            90,
            Kind::U16,
            1,
            "Flash",
            Form::Words(&PLAIN, Words::Of(INFRARED_ILLUMINATOR)),
        ),
        Cell(92, Kind::U16, 1, "AmbientInfrared", PLAIN),
        Cell(94, Kind::U16, 1, "AmbientLight", PLAIN),
        Cell(96, Kind::U16, 1, "MotionSensitivity", PLAIN),
        Cell(98, Kind::U16, 1, "BatteryVoltage", PLAIN),
        Cell(100, Kind::U16, 1, "BatteryVoltageAvg", PLAIN),
        Cell(102, Kind::U16, 1, "BatteryType", PLAIN),
        Cell(104, Kind::Text, 22, "UserLabel", PLAIN),
        Cell(126, Kind::Undefined, 30, "SerialNumber", UTF16),
    ],
};

/// Whether a note begins as one of these does.
pub(super) fn is_mine(bytes: &[u8]) -> bool {
    layout_of(bytes).is_some()
}

/// Reads the note.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let note = reader.note;
    let scope = Scope {
        note,
        order: ByteOrder::Little,
        base: 0,
        entries: &[],
        data: &[],
    };
    if let Some(layout) = layout_of(note.bytes) {
        reader.layout(note.bytes, layout, &scope);
    }
}

fn layout_of(bytes: &[u8]) -> Option<&'static Layout> {
    if bytes.starts_with(b"RECONYXH2\0") {
        Some(&TYPE_3)
    } else if bytes.starts_with(b"RECONYXUF\0") {
        Some(&TYPE_2)
    } else if bytes.starts_with(&[0x01, 0xf1]) {
        Some(&TYPE_1)
    } else {
        None
    }
}

fn shorts(raw: &Raw) -> Option<&[u16]> {
    match raw {
        Raw::Short(numbers) => Some(numbers),
        _ => None,
    }
}

/// A version: two numbers and a letter.
fn firmware(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let &[major, minor, letter] = shorts(raw)?.first_chunk::<3>()?;
    let letter = char::from(u8::try_from(letter).ok()?);
    let letter = Some(letter).filter(char::is_ascii_graphic);
    let letter = letter.map(String::from).unwrap_or_default();
    Some((Value::from(format!("{major}.{minor}{letter}")), None))
}

fn dotted(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let words: Vec<String> = shorts(raw)?.iter().map(u16::to_string).collect();
    Some((Value::from(words.join(".")), None))
}

/// A date in decimal digits of four bits.
fn firmware_date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let &[year, day] = shorts(raw)?.first_chunk::<2>()?;
    let date = format!("{year:04x}:{:02x}:{:02x}", day >> 8, day & 0xff);
    Some((Value::from(date), None))
}

/// A number whose upper half stands first.
fn event(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let &[high, low] = shorts(raw)?.first_chunk::<2>()?;
    Some((Value::from(u32::from(high) << 16 | u32::from(low)), None))
}

/// When the image was taken: seconds first, the year last.
fn date_time(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let &[second, minute, hour, month, day, year] = shorts(raw)?.first_chunk::<6>()?;
    let date = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    (year != 0).then(|| (Value::from(date), None))
}

/// A date and a time as MS-DOS packs them.
fn dos_date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let &[date, time] = shorts(raw)?.first_chunk::<2>()?;
    let shown = format!(
        "{:04}:{:02}:{:02} {:02}:{:02}:{:02}",
        1980 + (date >> 9),
        date >> 5 & 0x0f,
        date & 0x1f,
        time >> 11,
        time >> 5 & 0x3f,
        (time & 0x1f) * 2
    );
    (date != 0).then(|| (Value::from(shown), None))
}

fn utf16(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return None;
    };
    let text = text::utf16(bytes, ByteOrder::Little);
    Some((Value::from(text), None))
}

fn version(value: &Value) -> Option<String> {
    Some(format!("0x{:04x}", value.as_i64()?))
}
