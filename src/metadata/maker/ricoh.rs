//! The tags of a Ricoh note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Row, Scope, Table};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::words::Words;
use crate::metadata::value::Value;

const RECORDING_FORMAT: Choices = &[(2, "JPEG"), (3, "DNG")];

const SHARPNESS: Choices = &[(0, "Sharp"), (1, "Normal"), (2, "Soft")];

const FOCUS_MODE: Choices = &[
    (1, "Manual"),
    (2, "Multi AF"),
    (3, "Spot AF"),
    (4, "Snap"),
    (5, "Infinity"),
    (7, "Face Detect"),
    (8, "Subject Tracking"),
    (9, "Pinpoint AF"),
    (10, "Movie"),
];

const AUTO_BRACKETING: Choices = &[
    (0, "Off"),
    (9, "AE"),
    (11, "WB"),
    (16, "DR"),
    (17, "Contrast"),
    (18, "WB2"),
    (19, "Effect"),
];

const MACRO_MODE: Choices = &[(0, "Off"), (1, "On")];

const FLASH_MODE: Choices = &[
    (0, "Off"),
    (1, "Auto, Fired"),
    (2, "On"),
    (3, "Auto, Fired, Red-eye reduction"),
    (4, "Slow Sync"),
    (5, "Manual"),
    (6, "On, Red-eye reduction"),
    (7, "Synchro, Red-eye reduction"),
    (8, "Auto, Did not fire"),
];

const MANUAL_FLASH_OUTPUT: Choices = &[
    (-288, "1/64"),
    (-240, "1/32"),
    (-216, "1/22"),
    (-192, "1/16"),
    (-168, "1/11"),
    (-144, "1/8"),
    (-120, "1/5.6"),
    (-96, "1/4"),
    (-72, "1/2.8"),
    (-48, "1/2"),
    (-24, "1/1.4"),
    (0, "Full"),
];

const DYNAMIC_RANGE_EXPANSION: Choices = &[(0, "Off"), (3, "Weak"), (4, "Medium"), (5, "Strong")];

const NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "Weak"), (2, "Medium"), (3, "Strong")];

const IMAGE_EFFECTS: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (3, "Black & White"),
    (5, "B&W Toning Effect"),
    (6, "Setting 1"),
    (7, "Setting 2"),
    (9, "High-contrast B&W"),
    (10, "Cross Process"),
    (11, "Positive Film"),
    (12, "Bleach Bypass"),
    (13, "Retro"),
    (15, "Miniature"),
    (17, "High Key"),
];

const VIGNETTING: Choices = &[(0, "Off"), (1, "Low"), (2, "Medium"), (3, "High")];

const TONING_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Sepia"),
    (2, "Red"),
    (3, "Green"),
    (4, "Blue"),
    (5, "Purple"),
    (6, "B&W"),
    (7, "Color"),
];

const HUE_ADJUST: Choices = &[
    (0, "Off"),
    (1, "Basic"),
    (2, "Magenta"),
    (3, "Yellow"),
    (4, "Normal"),
    (5, "Warm"),
    (6, "Cool"),
];

const WIDE_ADAPTER: Choices = &[(0, "Not Attached"), (2, "Attached")];

const CROP_MODE: Choices = &[(0, "Off"), (1, "On (35mm)"), (2, "On (47mm)")];

const AFSTATUS: Choices = &[(0, "Out of Focus"), (1, "In Focus")];

const AFAREA_MODE: Choices = &[(0, "Auto"), (2, "Manual")];

const NOISE_REDUCTION_2: Choices = &[(0, "Off"), (1, "Weak"), (2, "Strong"), (3, "Max")];

const FLASH_MODE_2: Choices = &[(0, "Off"), (1, "Auto"), (2, "On")];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Tungsten"),
    (4, "Fluorescent"),
    (5, "Manual"),
    (7, "Detail"),
    (9, "Multi-pattern Auto"),
];

const ISOSETTING: Choices = &[
    (0, "Auto"),
    (1, "64"),
    (2, "100"),
    (4, "200"),
    (6, "400"),
    (7, "800"),
    (8, "1600"),
    (9, "Auto"),
    (10, "3200"),
    (11, "100 (Low)"),
];

const SATURATION: Choices = &[
    (0, "High"),
    (1, "Normal"),
    (2, "Low"),
    (3, "B&W"),
    (6, "Toning Effect"),
    (9, "Vivid"),
    (10, "Natural"),
];

const NEW_WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Multi-P Auto"),
    (2, "Daylight"),
    (3, "Cloudy"),
    (4, "Incandescent 1"),
    (5, "Incandescent 2"),
    (6, "Daylight Fluorescent"),
    (7, "Neutral White Fluorescent"),
    (8, "Cool White Fluorescent"),
    (9, "Warm White Fluorescent"),
    (10, "Manual"),
    (11, "Kelvin"),
    (12, "Shade"),
];

const SERIAL: Form = Form::Words(&Form::Own(values::bytes_as_text), Words::By(serial));
const INTERNAL_SERIAL: Form = Form::Own(values::hex);
const OLD_SHARPNESS: Form = Form::Choice(SHARPNESS);
const NEW_BALANCE: Form = Form::Choice(NEW_WHITE_BALANCE);

/// Whether the serial number is written in letters and digits.
fn has_text(scope: &Scope<'_>) -> bool {
    let mut entries = scope.entries.iter();
    let serial = entries.find(|entry| entry.number == 0x0005);
    serial.is_some_and(|entry| {
        entry
            .data
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b' ')
    })
}

fn has_bytes(scope: &Scope<'_>) -> bool {
    !has_text(scope)
}

/// Whether the third setting is one of the newer cameras, which have short numbers.
fn is_newer(scope: &Scope<'_>) -> bool {
    let mut entries = scope.entries.iter();
    entries.any(|entry| entry.number == 0x1003 && entry.kind == Kind::U16)
}

fn is_older(scope: &Scope<'_>) -> bool {
    !is_newer(scope)
}

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Ricoh",
    rows: &[
        Row(0x0001, "MakerNoteType", PLAIN),
        Row(
            0x0002,
            "FirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(0x0005, "SerialNumber", Form::When(has_text, &SERIAL)),
        Row(
            0x0005,
            "InternalSerialNumber",
            Form::When(has_bytes, &INTERNAL_SERIAL),
        ),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x1000, "RecordingFormat", Form::Choice(RECORDING_FORMAT)),
        Row(0x1001, "", Form::Read(values::ricoh_image_info)),
        Row(
            0x1001,
            "ExposureProgram",
            Form::Words(&Form::Own(values::ricoh_later), Words::Of(EXPOSURE_PROGRAM)),
        ),
        Row(
            0x1002,
            "DriveMode",
            Form::Words(&Form::Own(values::ricoh_later), Words::Of(DRIVE_MODE)),
        ),
        Row(0x1003, "Sharpness", Form::When(is_older, &OLD_SHARPNESS)),
        Row(0x1003, "WhiteBalance", Form::When(is_newer, &NEW_BALANCE)),
        Row(
            0x1004,
            "WhiteBalanceFineTune",
            Form::Own(values::ricoh_later),
        ),
        Row(0x1006, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(0x1007, "AutoBracketing", Form::Choice(AUTO_BRACKETING)),
        Row(0x1009, "MacroMode", Form::Choice(MACRO_MODE)),
        Row(0x100a, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(
            0x100b,
            "FlashExposureComp",
            Form::Words(&PLAIN, Words::Signed(1)),
        ),
        Row(
            0x100c,
            "ManualFlashOutput",
            Form::Choice(MANUAL_FLASH_OUTPUT),
        ),
        Row(0x100d, "FullPressSnap", Form::Choice(MACRO_MODE)),
        Row(
            0x100e,
            "DynamicRangeExpansion",
            Form::Choice(DYNAMIC_RANGE_EXPANSION),
        ),
        Row(0x100f, "NoiseReduction", Form::Choice(NOISE_REDUCTION)),
        Row(0x1010, "ImageEffects", Form::Choice(IMAGE_EFFECTS)),
        Row(0x1011, "Vignetting", Form::Choice(VIGNETTING)),
        Row(
            0x1012,
            "Contrast",
            Form::Words(&Form::Numbers(Kind::S32), Words::But(0x7fff_ffff, "MAX")),
        ),
        Row(0x1013, "Saturation", PLAIN),
        Row(0x1014, "Sharpness", PLAIN),
        Row(0x1015, "ToningEffect", Form::Choice(TONING_EFFECT)),
        Row(0x1016, "HueAdjust", Form::Choice(HUE_ADJUST)),
        Row(0x1017, "WideAdapter", Form::Choice(WIDE_ADAPTER)),
        Row(0x1018, "CropMode", Form::Choice(CROP_MODE)),
        Row(0x1019, "NDFilter", Form::Choice(MACRO_MODE)),
        Row(0x101a, "WBBracketShotNumber", PLAIN),
        Row(0x1200, "AFStatus", Form::Choice(AFSTATUS)),
        Row(0x1201, "AFAreaXPosition1", PLAIN),
        Row(0x1202, "AFAreaYPosition1", PLAIN),
        Row(0x1203, "AFAreaXPosition", PLAIN),
        Row(0x1204, "AFAreaYPosition", PLAIN),
        Row(0x1205, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Row(0x1307, "ColorTempKelvin", PLAIN),
        Row(0x1308, "ColorTemperature", PLAIN),
        Row(
            0x1500,
            "FocalLength",
            Form::Words(&PLAIN, Words::Digits(1, " mm")),
        ),
        Row(0x1601, "SensorWidth", PLAIN),
        Row(0x1602, "SensorHeight", PLAIN),
        Row(0x1603, "CroppedImageWidth", PLAIN),
        Row(0x1604, "CroppedImageHeight", PLAIN),
        Row(0x2001, "", Form::Read(values::ricoh_subdir)),
    ],
};

/// The tags of a directory: `Type2`.
pub(super) static TYPE_2: Table = Table {
    group: "Ricoh",
    rows: &[
        Row(0x0207, "RicohModel", PLAIN),
        Row(0x0300, "RicohMake", PLAIN),
    ],
};

/// The tags of a directory: `Subdir`.
pub(super) static SUBDIR: Table = Table {
    group: "Ricoh",
    rows: &[
        Row(0x0004, "ManufactureDate1", PLAIN),
        Row(0x0005, "ManufactureDate2", PLAIN),
        Row(0x002a, "NoiseReduction", Form::Choice(NOISE_REDUCTION_2)),
    ],
};

/// The tags of a block: `ImageInfo`.
pub(super) static IMAGE_INFO: Layout = Layout {
    group: "Ricoh",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U16, 1, "RicohImageWidth", PLAIN),
        Cell(2, Kind::U16, 1, "RicohImageHeight", PLAIN),
        Cell(28, Kind::U16, 1, "PreviewImageStart", Form::Offset),
        Cell(30, Kind::U16, 1, "PreviewImageLength", PLAIN),
        Cell(6, Kind::U8, 7, "RicohDate", Form::Own(values::decimal_date)),
        Cell(32, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE_2)),
        Cell(33, Kind::U8, 1, "Macro", Form::Choice(MACRO_MODE)),
        Cell(34, Kind::U8, 1, "Sharpness", Form::Choice(SHARPNESS)),
        Cell(38, Kind::U8, 1, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Cell(39, Kind::U8, 1, "ISOSetting", Form::Choice(ISOSETTING)),
        Cell(40, Kind::U8, 1, "Saturation", Form::Choice(SATURATION)),
    ],
};

const EXPOSURE_PROGRAM: Choices = &[
    (1, "Auto"),
    (2, "Program AE"),
    (3, "Aperture-priority AE"),
    (4, "Shutter speed priority AE"),
    (5, "Shutter/aperture priority AE"),
    (6, "Manual"),
    (7, "Movie"),
];

const DRIVE_MODE: Choices = &[
    (0, "Single-frame"),
    (1, "Continuous"),
    (8, "AF-priority Continuous"),
];

/// The last eight characters behind the others in brackets.
fn serial(value: &Value) -> Option<String> {
    let text = value.to_string();
    let (front, last) = text.split_at_checked(text.len().checked_sub(8)?)?;
    Some(format!("({front}){last}"))
}

/// `Rev0104` is 1.04.
fn firmware(value: &Value) -> Option<String> {
    let text = value.to_string();
    let number: f64 = text.strip_prefix("Rev")?.parse().ok()?;
    Some(format!("{:.2}", number / 100.0))
}
