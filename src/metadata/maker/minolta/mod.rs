//! The tags of a Minolta note: a plain table of data, with names and words as users of `ExifTool` know them.

mod block_tables;

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{Form as ExifForm, Shown};
use crate::metadata::exif::print::{compensation, exposure_time, one_decimal};
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, PLAIN, Row, Scope, Table, bare};
use crate::metadata::maker::values::print_im;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

const SCENE_MODE: Choices = &[
    (0, "Standard"),
    (1, "Portrait"),
    (2, "Text"),
    (3, "Night Scene"),
    (4, "Sunset"),
    (5, "Sports"),
    (6, "Landscape"),
    (7, "Night Portrait"),
    (8, "Macro"),
    (9, "Super Macro"),
    (16, "Auto"),
    (17, "Night View/Portrait"),
    (18, "Sweep Panorama"),
    (19, "Handheld Night Shot"),
    (20, "Anti Motion Blur"),
    (21, "Cont. Priority AE"),
    (22, "Auto+"),
    (23, "3D Sweep Panorama"),
    (24, "Superior Auto"),
    (25, "High Sensitivity"),
    (26, "Fireworks"),
    (27, "Food"),
    (28, "Pet"),
    (33, "HDR"),
    (65_535, "n/a"),
];

const COLOR_MODE: Choices = &[
    (0, "Natural color"),
    (1, "Black & White"),
    (2, "Vivid color"),
    (3, "Solarization"),
    (4, "Adobe RGB"),
    (5, "Sepia"),
    (9, "Natural"),
    (12, "Portrait"),
    (13, "Natural sRGB"),
    (14, "Natural+ sRGB"),
    (15, "Landscape"),
    (16, "Evening"),
    (17, "Night Scene"),
    (18, "Night Portrait"),
    (132, "Embed Adobe RGB"),
];

const COLOR_MODE_2: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Portrait"),
    (3, "Landscape"),
    (4, "Sunset"),
    (5, "Night View/Portrait"),
    (6, "B&W"),
    (7, "Adobe RGB"),
    (12, "Neutral"),
    (13, "Clear"),
    (14, "Deep"),
    (15, "Light"),
    (16, "Autumn Leaves"),
    (17, "Sepia"),
    (18, "FL"),
    (19, "Vivid 2"),
    (20, "IN"),
    (21, "SH"),
    (100, "Neutral"),
    (101, "Clear"),
    (102, "Deep"),
    (103, "Light"),
    (104, "Night View"),
    (105, "Autumn Leaves"),
    (255, "Off"),
    (4_294_967_295, "n/a"),
];

const MINOLTA_QUALITY: Choices = &[
    (0, "Raw"),
    (1, "Super Fine"),
    (2, "Fine"),
    (3, "Standard"),
    (4, "Economy"),
    (5, "Extra fine"),
];

const MINOLTA_IMAGE_SIZE: Choices = &[
    (1, "1600x1200"),
    (2, "1280x960"),
    (3, "640x480"),
    (5, "2560x1920"),
    (6, "2272x1704"),
    (7, "2048x1536"),
];

const TELECONVERTER: Choices = &[
    (0, "None"),
    (4, "Minolta/Sony AF 1.4x APO (D) (0x04)"),
    (5, "Minolta/Sony AF 2x APO (D) (0x05)"),
    (72, "Minolta/Sony AF 2x APO (D)"),
    (80, "Minolta AF 2x APO II"),
    (96, "Minolta AF 2x APO"),
    (136, "Minolta/Sony AF 1.4x APO (D)"),
    (144, "Minolta AF 1.4x APO II"),
    (160, "Minolta AF 1.4x APO"),
];

const IMAGE_STABILIZATION: Choices = &[(1, "Off"), (5, "On")];

const RAW_AND_JPG_RECORDING: Choices = &[(0, "Off"), (1, "On")];

const ZONE_MATCHING: Choices = &[(0, "ISO Setting Used"), (1, "High Key"), (2, "Low Key")];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Color Temperature/Color Filter"),
    (16, "Daylight"),
    (32, "Cloudy"),
    (48, "Shade"),
    (64, "Tungsten"),
    (80, "Flash"),
    (96, "Fluorescent"),
    (112, "Custom"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Minolta",
    rows: &[
        Row(0x0000, "MakerNoteVersion", PLAIN),
        Row(0x0001, "", Form::Read(settings)),
        Row(0x0003, "", Form::Read(settings)),
        Row(
            0x0004,
            "",
            Form::BlockIn(ByteOrder::Big, &block_tables::SETTINGS_7D),
        ),
        Row(0x0010, "", Form::Read(info_a100)),
        Row(
            0x0018,
            "ImageStabilization",
            Form::Among(
                &["DiMAGE A1", "DiMAGE A2", "DiMAGE X1"],
                &Form::Own(|_, _| Some(("On".into(), None))),
            ),
        ),
        Row(0x0018, "", Form::Read(stabilization_a100)),
        Row(0x0020, "", Form::Read(balance_a100)),
        Row(0x0040, "CompressedImageSize", PLAIN),
        Row(0x0081, "PreviewImage", BINARY),
        Row(0x0088, "PreviewImageStart", Form::Offset),
        Row(0x0089, "PreviewImageLength", PLAIN),
        Row(0x0100, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(
            0x0101,
            "ColorMode",
            Form::When(|scope| !is_by_sony(scope), &Form::Choice(COLOR_MODE)),
        ),
        Row(
            0x0101,
            "ColorMode",
            Form::When(is_by_sony, &Form::Choice(COLOR_MODE_2)),
        ),
        Row(0x0102, "MinoltaQuality", Form::Choice(MINOLTA_QUALITY)),
        Row(
            0x0103,
            "MinoltaQuality",
            Form::When(has_quality, &Form::Choice(MINOLTA_QUALITY)),
        ),
        Row(
            0x0103,
            "MinoltaImageSize",
            Form::When(
                |scope| !has_quality(scope),
                &Form::Choice(MINOLTA_IMAGE_SIZE),
            ),
        ),
        Row(
            0x0104,
            "FlashExposureComp",
            Form::Exif(ExifForm::Compensation),
        ),
        Row(
            0x0105,
            "Teleconverter",
            Form::Exif(ExifForm::Flags(TELECONVERTER)),
        ),
        Row(
            0x0107,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(
            0x0109,
            "RawAndJpgRecording",
            Form::Choice(RAW_AND_JPG_RECORDING),
        ),
        Row(0x010a, "ZoneMatching", Form::Choice(ZONE_MATCHING)),
        Row(0x010b, "ColorTemperature", PLAIN),
        Row(0x010c, "LensType", PLAIN),
        Row(0x0111, "ColorCompensationFilter", PLAIN),
        Row(0x0112, "WhiteBalanceFineTune", Form::Signed(&PLAIN)),
        Row(
            0x0113,
            "ImageStabilization",
            Form::Choice(RAW_AND_JPG_RECORDING),
        ),
        Row(0x0114, "", Form::Read(settings_2)),
        Row(
            0x0115,
            "WhiteBalance",
            Form::Exif(ExifForm::Flags(WHITE_BALANCE)),
        ),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0f00, "MinoltaCameraSettings2", BINARY),
    ],
};

/// The settings of the `DiMAGE` cameras, which are always big-endian.
static SETTINGS: Layout = Layout {
    group: "Minolta",
    unit: Kind::U32,
    cells: &[
        Cell(
            1,
            Kind::U32,
            1,
            "ExposureMode",
            Form::Choice(&[
                (0, "Program"),
                (1, "Aperture Priority"),
                (2, "Shutter Priority"),
                (3, "Manual"),
            ]),
        ),
        Cell(
            2,
            Kind::U32,
            1,
            "FlashMode",
            Form::Choice(&[
                (0, "Fill flash"),
                (1, "Red-eye reduction"),
                (2, "Rear flash sync"),
                (3, "Wireless"),
                (4, "Off?"),
            ]),
        ),
        Cell(3, Kind::U32, 1, "WhiteBalance", Form::Own(white_balance)),
        Cell(
            4,
            Kind::U32,
            1,
            "MinoltaImageSize",
            Form::Choice(&[
                (0, "Full"),
                (1, "1600x1200"),
                (2, "1280x960"),
                (3, "640x480"),
                (6, "2080x1560"),
                (7, "2560x1920"),
                (8, "3264x2176"),
            ]),
        ),
        Cell(
            5,
            Kind::U32,
            1,
            "MinoltaQuality",
            Form::Choice(&[
                (0, "Raw"),
                (1, "Super Fine"),
                (2, "Fine"),
                (3, "Standard"),
                (4, "Economy"),
                (5, "Extra Fine"),
            ]),
        ),
        Cell(
            6,
            Kind::U32,
            1,
            "DriveMode",
            Form::Choice(&[
                (0, "Single"),
                (1, "Continuous"),
                (2, "Self-timer"),
                (4, "Bracketing"),
                (5, "Interval"),
                (6, "UHS continuous"),
                (7, "HS continuous"),
            ]),
        ),
        Cell(
            7,
            Kind::U32,
            1,
            "MeteringMode",
            Form::Choice(&[
                (0, "Multi-segment"),
                (1, "Center-weighted average"),
                (2, "Spot"),
            ]),
        ),
        Cell(
            8,
            Kind::U32,
            1,
            "ISO",
            Form::Calc(|n| Some((n / 8.0 - 1.0).exp2() * 3.125), rounded),
        ),
        Cell(
            9,
            Kind::U32,
            1,
            "ExposureTime",
            Form::Calc(|n| Some(((48.0 - n) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            10,
            Kind::U32,
            1,
            "FNumber",
            Form::Calc(aperture, one_decimal),
        ),
        Cell(
            11,
            Kind::U32,
            1,
            "MacroMode",
            Form::Choice(&[(0, "Off"), (1, "On")]),
        ),
        Cell(
            12,
            Kind::U32,
            1,
            "DigitalZoom",
            Form::Choice(&[(0, "Off"), (1, "Electronic magnification"), (2, "2x")]),
        ),
        Cell(
            13,
            Kind::U32,
            1,
            "ExposureCompensation",
            Form::Calc(|n| Some(n / 3.0 - 2.0), compensation),
        ),
        Cell(
            14,
            Kind::U32,
            1,
            "BracketStep",
            Form::Choice(&[(0, "1/3 EV"), (1, "2/3 EV"), (2, "1 EV")]),
        ),
        Cell(16, Kind::U32, 1, "IntervalLength", PLAIN),
        Cell(17, Kind::U32, 1, "IntervalNumber", PLAIN),
        Cell(
            18,
            Kind::U32,
            1,
            "FocalLength",
            Form::Calc(|n| Some(n / 256.0), millimetres),
        ),
        Cell(
            19,
            Kind::U32,
            1,
            "FocusDistance",
            Form::Calc(|n| Some(n / 1000.0), metres),
        ),
        Cell(
            20,
            Kind::U32,
            1,
            "FlashFired",
            Form::Choice(&[(0, "No"), (1, "Yes")]),
        ),
        Cell(21, Kind::U32, 1, "MinoltaDate", Form::Own(date)),
        Cell(22, Kind::U32, 1, "MinoltaTime", Form::Own(time)),
        Cell(
            23,
            Kind::U32,
            1,
            "MaxAperture",
            Form::Calc(aperture, one_decimal),
        ),
        Cell(
            26,
            Kind::U32,
            1,
            "FileNumberMemory",
            Form::Choice(&[(0, "Off"), (1, "On")]),
        ),
        Cell(27, Kind::U32, 1, "LastFileNumber", PLAIN),
        Cell(
            28,
            Kind::U32,
            1,
            "ColorBalanceRed",
            Form::Calc(|n| Some(n / 256.0), bare),
        ),
        Cell(
            29,
            Kind::U32,
            1,
            "ColorBalanceGreen",
            Form::Calc(|n| Some(n / 256.0), bare),
        ),
        Cell(
            30,
            Kind::U32,
            1,
            "ColorBalanceBlue",
            Form::Calc(|n| Some(n / 256.0), bare),
        ),
        Cell(31, Kind::U32, 1, "Saturation", Form::Own(parameter)),
        Cell(32, Kind::U32, 1, "Contrast", Form::Own(parameter)),
        Cell(
            33,
            Kind::U32,
            1,
            "Sharpness",
            Form::Choice(&[(0, "Hard"), (1, "Normal"), (2, "Soft")]),
        ),
        Cell(
            34,
            Kind::U32,
            1,
            "SubjectProgram",
            Form::Choice(&[
                (0, "None"),
                (1, "Portrait"),
                (2, "Text"),
                (3, "Night portrait"),
                (4, "Sunset"),
                (5, "Sports action"),
            ]),
        ),
        Cell(
            35,
            Kind::U32,
            1,
            "FlashExposureComp",
            Form::Calc(|n| Some((n - 6.0) / 3.0), compensation),
        ),
        Cell(
            36,
            Kind::U32,
            1,
            "ISOSetting",
            Form::Choice(&[
                (0, "100"),
                (1, "200"),
                (2, "400"),
                (3, "800"),
                (4, "Auto"),
                (5, "64"),
            ]),
        ),
        Cell(
            37,
            Kind::U32,
            1,
            "MinoltaModelID",
            Form::Choice(&[
                (0, "DiMAGE 7, X1, X21 or X31"),
                (1, "DiMAGE 5"),
                (2, "DiMAGE S304"),
                (3, "DiMAGE S404"),
                (4, "DiMAGE 7i"),
                (5, "DiMAGE 7Hi"),
                (6, "DiMAGE A1"),
                (7, "DiMAGE A2 or S414"),
            ]),
        ),
        Cell(
            38,
            Kind::U32,
            1,
            "IntervalMode",
            Form::Choice(&[(0, "Still Image"), (1, "Time-lapse Movie")]),
        ),
        Cell(
            39,
            Kind::U32,
            1,
            "FolderName",
            Form::Choice(&[(0, "Standard Form"), (1, "Data Form")]),
        ),
        Cell(
            40,
            Kind::U32,
            1,
            "ColorMode",
            Form::Choice(&[
                (0, "Natural color"),
                (1, "Black & White"),
                (2, "Vivid color"),
                (3, "Solarization"),
                (4, "Adobe RGB"),
            ]),
        ),
        Cell(41, Kind::U32, 1, "ColorFilter", Form::Own(level)),
        Cell(42, Kind::U32, 1, "BWFilter", PLAIN),
        Cell(
            43,
            Kind::U32,
            1,
            "InternalFlash",
            Form::Choice(&[(0, "No"), (1, "Fired")]),
        ),
        Cell(
            44,
            Kind::U32,
            1,
            "Brightness",
            Form::Calc(|n| Some(n / 8.0 - 6.0), bare),
        ),
        Cell(45, Kind::U32, 1, "SpotFocusPointX", PLAIN),
        Cell(46, Kind::U32, 1, "SpotFocusPointY", PLAIN),
        Cell(
            47,
            Kind::U32,
            1,
            "WideFocusZone",
            Form::Choice(&[
                (0, "No zone"),
                (1, "Center zone (horizontal orientation)"),
                (2, "Center zone (vertical orientation)"),
                (3, "Left zone"),
                (4, "Right zone"),
            ]),
        ),
        Cell(
            48,
            Kind::U32,
            1,
            "FocusMode",
            Form::Choice(&[(0, "AF"), (1, "MF")]),
        ),
        Cell(
            49,
            Kind::U32,
            1,
            "FocusArea",
            Form::Choice(&[(0, "Wide Focus (normal)"), (1, "Spot Focus")]),
        ),
        Cell(
            50,
            Kind::U32,
            1,
            "DECPosition",
            Form::Choice(&[
                (0, "Exposure"),
                (1, "Contrast"),
                (2, "Saturation"),
                (3, "Filter"),
            ]),
        ),
        Cell(
            51,
            Kind::U32,
            1,
            "ColorProfile",
            Form::Choice(&[(0, "Not Embedded"), (1, "Embedded")]),
        ),
        Cell(
            52,
            Kind::U32,
            1,
            "DataImprint",
            Form::Choice(&[
                (0, "None"),
                (1, "YYYY/MM/DD"),
                (2, "MM/DD/HH:MM"),
                (3, "Text"),
                (4, "Text + ID#"),
            ]),
        ),
        Cell(
            63,
            Kind::U32,
            1,
            "FlashMetering",
            Form::Choice(&[
                (0, "ADI (Advanced Distance Integration)"),
                (1, "Pre-flash TTL"),
                (2, "Manual flash control"),
            ]),
        ),
    ],
};

const BALANCES: [&str; 10] = [
    "Auto",
    "Daylight",
    "Cloudy",
    "Tungsten",
    "Flash",
    "Fluorescent",
    "Shade",
    "Custom1",
    "Custom2",
    "Custom3",
];

const EARLY_BALANCES: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Tungsten"),
    (5, "Custom"),
    (7, "Fluorescent"),
    (8, "Fluorescent 2"),
    (11, "Custom 2"),
    (12, "Custom 3"),
];

/// Reads the settings.
fn settings(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let scope = Scope {
        order: ByteOrder::Big,
        ..*scope
    };
    reader.layout(entry.data, &SETTINGS, &scope);
}

fn is_by_sony(scope: &Scope<'_>) -> bool {
    scope.note.make.starts_with("SONY")
}

fn has_quality(scope: &Scope<'_>) -> bool {
    matches!(scope.note.model.as_str(), "DiMAGE A2" | "DiMAGE 7Hi")
}

#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
fn aperture(number: f64) -> Option<f64> {
    Some(((number - 8.0) / 16.0).exp2())
}

fn rounded(value: &Value) -> Option<String> {
    Some(format!("{:.0}", value.as_f64()?))
}

fn millimetres(value: &Value) -> Option<String> {
    Some(format!("{:.1} mm", value.as_f64()?))
}

fn metres(value: &Value) -> Option<String> {
    let is_far = value.as_f64()? == 0.0;
    Some(if is_far {
        "inf".to_owned()
    } else {
        format!("{value} m")
    })
}

/// A date in three parts of a number.
fn date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let date = format!(
        "{:4}:{:02}:{:02}",
        number >> 16,
        number >> 8 & 0xff,
        number & 0xff
    );
    Some((Value::from(date), None))
}

/// A time in three parts of a number.
fn time(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let time = format!(
        "{:02}:{:02}:{:02}",
        number >> 16,
        number >> 8 & 0xff,
        number & 0xff
    );
    Some((Value::from(time), None))
}

/// Steps around the middle one, which the `DiMAGE A2` counts otherwise.
fn level(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let middle = if scope.note.model.contains("DiMAGE A2") {
        5
    } else {
        3
    };
    Some((Value::Integer(i64::from(raw.get_uint(0)?) - middle), None))
}

/// The same, where the middle one is normal.
fn parameter(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let (value, _) = level(raw, scope)?;
    let number = value.as_i64()?;
    let print = if number == 0 {
        "Normal".to_owned()
    } else {
        format!("{number:+}")
    };
    Some((value, Some(print)))
}

/// A white balance; the later cameras fine-tune it in the low bits.
fn white_balance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const MIDDLE: i64 = 0x80_0000;
    let number = i64::from(raw.get_uint(0)?);
    let early = EARLY_BALANCES.iter().find(|(known, _)| *known == number);
    let place = usize::try_from(number >> 24).ok()?;
    let print = match (early, BALANCES.get(place)) {
        (Some((_, word)), _) => (*word).to_owned(),
        (None, Some(word)) => match (number & 0xff_ffff) - MIDDLE {
            0 => (*word).to_owned(),
            tuned => format!("{word}{:+}", tuned / 0x1_0000),
        },
        (None, None) => format!("Unknown (0x{number:x})"),
    };
    Some((Value::Integer(number), Some(print)))
}

fn is_a100(scope: &Scope<'_>) -> bool {
    scope.note.model.trim() == "DSLR-A100"
}

/// A block that the DSLR-A100 alone has.
fn block_a100(
    reader: &mut Reader<'_, '_>,
    data: &[u8],
    (order, layout): (ByteOrder, &Layout),
    scope: &Scope<'_>,
) {
    if is_a100(scope) {
        reader.layout(data, layout, &Scope { order, ..*scope });
    }
}

fn info_a100(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let form = (ByteOrder::Little, &block_tables::CAMERA_INFO_A100);
    block_a100(reader, entry.data, form, scope);
}

fn stabilization_a100(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let form = (ByteOrder::Big, &block_tables::IS_INFO_A100);
    block_a100(reader, entry.data, form, scope);
}

fn balance_a100(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let form = (ByteOrder::Big, &block_tables::WB_INFO_A100);
    block_a100(reader, entry.data, form, scope);
}

/// The settings of the Dynax 5D under its names, and of the DSLR-A100.
fn settings_2(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const NAMES: [&str; 3] = ["DYNAX 5D", "MAXXUM 5D", "ALPHA SWEET"];
    let layout = if is_a100(scope) {
        &block_tables::SETTINGS_A100
    } else if NAMES.iter().any(|name| scope.note.model.starts_with(name)) {
        &block_tables::SETTINGS_5D
    } else {
        return;
    };
    let order = ByteOrder::Big;
    reader.layout(entry.data, layout, &Scope { order, ..*scope });
}

/// The light that each part of a meter saw, in eighths of a step.
fn segments(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let steps = bytes
        .iter()
        .map(|&byte| Value::from((f64::from(byte) - 106.0) / 8.0).to_string());
    Some((Value::from(steps.collect::<Vec<_>>().join(" ")), None))
}

/// A distance in metres; what is too far is infinity.
fn far(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        far if far > 266.0 => "inf".to_owned(),
        metres => format!("{metres:.2} m"),
    })
}
