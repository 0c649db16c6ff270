//! The tags of a Sigma note: a plain table of data, with names and words as users of `ExifTool` know them.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{Form as ExifForm, Shown};
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Row, Scope, Table, bare};
use crate::metadata::maker::words::Words;
use crate::metadata::value::Value;

const EXPOSURE_MODE: &[(&str, &str)] = &[
    ("A", "Aperture-priority AE"),
    ("M", "Manual"),
    ("P", "Program AE"),
    ("S", "Shutter speed priority AE"),
];

const METERING_MODE: &[(&str, &str)] = &[
    ("A", "Average"),
    ("C", "Center-weighted average"),
    ("8", "Multi-segment"),
];

const COLOR_MODE: Choices = &[
    (0, "n/a"),
    (1, "Sepia"),
    (2, "B&W"),
    (3, "Standard"),
    (4, "Vivid"),
    (5, "Neutral"),
    (6, "Portrait"),
    (7, "Landscape"),
    (8, "FOV Classic Blue"),
];

/// The tags of a block: `WBSettings`.
static WB_SETTINGS: Layout = Layout {
    group: "Sigma",
    unit: Kind::F32,
    cells: &[
        Cell(0, Kind::F32, 3, "WB_RGBLevelsAuto", PLAIN),
        Cell(3, Kind::F32, 3, "WB_RGBLevelsDaylight", PLAIN),
        Cell(6, Kind::F32, 3, "WB_RGBLevelsShade", PLAIN),
        Cell(9, Kind::F32, 3, "WB_RGBLevelsOvercast", PLAIN),
        Cell(12, Kind::F32, 3, "WB_RGBLevelsIncandescent", PLAIN),
        Cell(15, Kind::F32, 3, "WB_RGBLevelsFluorescent", PLAIN),
        Cell(18, Kind::F32, 3, "WB_RGBLevelsFlash", PLAIN),
        Cell(21, Kind::F32, 3, "WB_RGBLevelsCustom1", PLAIN),
        Cell(24, Kind::F32, 3, "WB_RGBLevelsCustom2", PLAIN),
        Cell(27, Kind::F32, 3, "WB_RGBLevelsCustom3", PLAIN),
    ],
};

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Sigma",
    rows: &[
        Row(0x0002, "SerialNumber", PLAIN),
        Row(0x0003, "DriveMode", PLAIN),
        Row(0x0004, "ResolutionMode", PLAIN),
        Row(0x0005, "AFMode", PLAIN),
        Row(0x0006, "FocusSetting", PLAIN),
        Row(0x0007, "WhiteBalance", PLAIN),
        Row(
            0x0008,
            "ExposureMode",
            Form::Exif(ExifForm::Word(EXPOSURE_MODE)),
        ),
        Row(
            0x0009,
            "MeteringMode",
            Form::Exif(ExifForm::Word(METERING_MODE)),
        ),
        Row(0x000a, "LensFocalRange", PLAIN),
        Row(0x000b, "ColorSpace", PLAIN),
        Row(0x000c, "ExposureCompensation", Form::Own(behind_name)),
        Row(0x000d, "Contrast", Form::Own(behind_name)),
        Row(0x000e, "Shadow", Form::Own(behind_name)),
        Row(0x000f, "Highlight", Form::Own(behind_name)),
        Row(0x0010, "Saturation", Form::Own(behind_name)),
        Row(0x0011, "Sharpness", Form::Own(behind_name)),
        Row(0x0012, "X3FillLight", Form::Own(behind_name)),
        Row(0x0014, "ColorAdjustment", Form::Own(behind_name)),
        Row(0x0015, "AdjustmentMode", PLAIN),
        Row(0x0016, "Quality", Form::Own(behind_name)),
        Row(0x0017, "Firmware", PLAIN),
        Row(0x0018, "Software", PLAIN),
        Row(
            0x0019,
            "AutoBracket",
            Form::Words(&PLAIN, Words::By(bracket)),
        ),
        Row(
            0x001a,
            "PreviewImageStart",
            Form::When(|scope| is(scope, 0x1a, Kind::U32), &Form::Offset),
        ),
        Row(
            0x001a,
            "ChrominanceNoiseReduction",
            Form::When(|scope| is(scope, 0x1a, Kind::Text), &Form::Own(behind_name)),
        ),
        Row(
            0x001b,
            "PreviewImageLength",
            Form::When(|scope| is(scope, 0x1b, Kind::U32), &PLAIN),
        ),
        Row(
            0x001b,
            "LuminanceNoiseReduction",
            Form::When(|scope| is(scope, 0x1b, Kind::Text), &Form::Own(behind_name)),
        ),
        Row(
            0x001c,
            "PreviewImageSize",
            Form::When(|scope| is(scope, 0x1c, Kind::U16), &PLAIN),
        ),
        Row(
            0x001c,
            "PreviewImageStart",
            Form::When(|scope| is(scope, 0x1c, Kind::U32), &Form::Offset),
        ),
        Row(
            0x001d,
            "MakerNoteVersion",
            Form::When(|scope| !is(scope, 0x1d, Kind::U32), &PLAIN),
        ),
        Row(
            0x001d,
            "PreviewImageLength",
            Form::When(|scope| is(scope, 0x1d, Kind::U32), &PLAIN),
        ),
        Row(
            0x001e,
            "PreviewImageSize",
            Form::Words(&PLAIN, Words::Between("x")),
        ),
        Row(
            0x001f,
            "AFPoint",
            Form::When(|scope| !is_late(scope), &PLAIN),
        ),
        Row(0x001f, "MakerNoteVersion", Form::When(is_late, &PLAIN)),
        Row(0x0022, "FileFormat", PLAIN),
        Row(0x0024, "Calibration", PLAIN),
        Row(0x0026, "FileFormat", PLAIN),
        Row(0x0027, "LensType", PLAIN),
        Row(
            0x002a,
            "LensFocalRange",
            Form::Words(&PLAIN, Words::Between(" to ")),
        ),
        Row(
            0x002b,
            "LensMaxApertureRange",
            Form::Words(&PLAIN, Words::Between(" to ")),
        ),
        Row(0x002c, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0x0030, "LensApertureRange", Form::When(is_late, &PLAIN)),
        Row(
            0x0030,
            "Calibration",
            Form::When(|scope| !is_late(scope), &PLAIN),
        ),
        Row(0x0031, "FNumber", Form::Words(&PLAIN, Words::Digits(1, ""))),
        Row(
            0x0032,
            "ExposureTime",
            Form::Words(&PLAIN, Words::By(exposure_time)),
        ),
        Row(
            0x0033,
            "ExposureTime2",
            Form::Words(
                &Form::Calc(|n| Some(n / 1e6), bare),
                Words::By(exposure_time),
            ),
        ),
        Row(0x0034, "BurstShot", PLAIN),
        Row(
            0x0035,
            "ExposureCompensation",
            Form::Words(&PLAIN, Words::By(signed)),
        ),
        Row(
            0x0039,
            "SensorTemperature",
            Form::Words(&PLAIN, Words::By(temperature)),
        ),
        Row(0x003a, "FlashExposureComp", PLAIN),
        Row(0x003b, "Firmware", PLAIN),
        Row(0x003c, "WhiteBalance", PLAIN),
        Row(0x003d, "PictureMode", PLAIN),
        Row(0x0048, "LensApertureRange", PLAIN),
        Row(0x0049, "FNumber", Form::Words(&PLAIN, Words::Digits(1, ""))),
        Row(
            0x004a,
            "ExposureTime",
            Form::Words(&PLAIN, Words::By(exposure_time)),
        ),
        Row(
            0x004b,
            "ExposureTime2",
            Form::Words(
                &Form::Calc(|n| Some(n / 1e6), bare),
                Words::By(exposure_time),
            ),
        ),
        Row(
            0x004d,
            "ExposureCompensation",
            Form::Words(&PLAIN, Words::By(signed)),
        ),
        Row(
            0x0055,
            "SensorTemperature",
            Form::Words(&PLAIN, Words::By(temperature)),
        ),
        Row(0x0056, "FlashExposureComp", PLAIN),
        Row(0x0057, "Firmware2", PLAIN),
        Row(0x0058, "WhiteBalance", PLAIN),
        Row(0x0084, "Model", PLAIN),
        Row(0x0086, "ISO", PLAIN),
        Row(0x0087, "ResolutionMode", PLAIN),
        Row(0x0088, "WhiteBalance", PLAIN),
        Row(0x008c, "Firmware", PLAIN),
        Row(0x0113, "PictureModeStrength", PLAIN),
        Row(0x011f, "CameraCalibration", PLAIN),
        Row(0x0120, "", Form::Block(&WB_SETTINGS)),
        Row(0x0138, "Fade", PLAIN),
        Row(0x0139, "Vignette", PLAIN),
    ],
};

/// Whether an entry consists of this kind: some numbers mean one thing as a text and another as a number.
fn is(scope: &Scope<'_>, number: u16, kind: Kind) -> bool {
    let mut entries = scope.entries.iter();
    entries.any(|entry| entry.number == number && entry.kind == kind)
}

/// Whether the camera is one of those that came after the first SD and DP.
fn is_late(scope: &Scope<'_>) -> bool {
    is(scope, 0x31, Kind::Ratio) || is(scope, 0x31, Kind::SRatio)
}

/// A text whose name, such as `Expo:`, stands in front.
fn behind_name(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let text = value.as_text().and_then(|text| text.split_once(':'));
    let behind = text.map(|(_, behind)| Value::from(behind.trim()));
    Some((behind.unwrap_or(value), None))
}

/// `1 of 3`
fn bracket(value: &Value) -> Option<String> {
    let text = value.to_string();
    let (shot, all) = text.split_once("of")?;
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let is_count = is_digit(shot.chars().next_back()) && is_digit(all.chars().next());
    is_count.then(|| format!("{shot} of {all}"))
}

/// What begins with a digit has a sign, unless it is 0.
fn signed(value: &Value) -> Option<String> {
    let text = value.to_string();
    let has_digit = text.starts_with(|first: char| first.is_ascii_digit());
    (has_digit && text != "0").then(|| format!("+{text}"))
}

/// Degrees, where there is a whole number.
fn temperature(value: &Value) -> Option<String> {
    let text = value.to_string();
    text.parse::<i64>().is_ok().then(|| format!("{text} C"))
}
