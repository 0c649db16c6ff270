//! The tags of a Casio note, in its two ways: a plain table of data.
use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::table::{BINARY, Form, PLAIN, Row, Scope, Table, bare};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::words::Words;
use crate::metadata::number::general;
use crate::metadata::value::Value;

const RECORDING_MODE: Choices = &[
    (1, "Single Shutter"),
    (2, "Panorama"),
    (3, "Night Scene"),
    (4, "Portrait"),
    (5, "Landscape"),
    (7, "Panorama"),
    (10, "Night Scene"),
    (15, "Portrait"),
    (16, "Landscape"),
];

const QUALITY: Choices = &[(1, "Economy"), (2, "Normal"), (3, "Fine")];

const FOCUS_MODE: Choices = &[
    (2, "Macro"),
    (3, "Auto"),
    (4, "Manual"),
    (5, "Infinity"),
    (7, "Spot AF"),
];

const FLASH_MODE: Choices = &[
    (1, "Auto"),
    (2, "On"),
    (3, "Off"),
    (4, "Off"),
    (5, "Red-eye Reduction"),
];

const FLASH_INTENSITY: Choices = &[
    (11, "Weak"),
    (12, "Low"),
    (13, "Normal"),
    (14, "High"),
    (15, "Strong"),
];

const WHITE_BALANCE: Choices = &[
    (1, "Auto"),
    (2, "Tungsten"),
    (3, "Daylight"),
    (4, "Fluorescent"),
    (5, "Shade"),
    (129, "Manual"),
];

const DIGITAL_ZOOM: Choices = &[
    (65_536, "Off"),
    (65_537, "2x"),
    (104_857, "1.6x"),
    (131_072, "2x"),
    (209_715, "3.2x"),
    (262_144, "4x"),
];

const SHARPNESS: Choices = &[
    (0, "Normal"),
    (1, "Soft"),
    (2, "Hard"),
    (16, "Normal"),
    (17, "+1"),
    (18, "-1"),
];

const CONTRAST: Choices = &[
    (0, "Normal"),
    (1, "Low"),
    (2, "High"),
    (16, "Normal"),
    (17, "+1"),
    (18, "-1"),
];

const ENHANCEMENT: Choices = &[
    (1, "Off"),
    (2, "Red"),
    (3, "Green"),
    (4, "Blue"),
    (5, "Flesh Tones"),
];

const COLOR_FILTER: Choices = &[
    (1, "Off"),
    (2, "Black & White"),
    (3, "Sepia"),
    (4, "Red"),
    (5, "Green"),
    (6, "Blue"),
    (7, "Yellow"),
    (8, "Pink"),
    (9, "Purple"),
];

const AFPOINT: Choices = &[
    (1, "Center"),
    (2, "Upper Left"),
    (3, "Upper Right"),
    (4, "Near Left/Right of Center"),
    (5, "Far Left/Right of Center"),
    (6, "Far Left/Right of Center/Bottom"),
    (7, "Top Near-left"),
    (8, "Near Upper/Left"),
    (9, "Top Near-right"),
    (10, "Top Left"),
    (11, "Top Center"),
    (12, "Top Right"),
    (13, "Center Left"),
    (14, "Center Right"),
    (15, "Bottom Left"),
    (16, "Bottom Center"),
    (17, "Bottom Right"),
];

const FLASH_INTENSITY_2: Choices = &[(1, "Normal"), (2, "Weak"), (3, "Strong")];

const QUALITY_MODE: Choices = &[(0, "Economy"), (1, "Normal"), (2, "Fine")];

const CASIO_IMAGE_SIZE: Choices = &[
    (0, "640x480"),
    (4, "1600x1200"),
    (5, "2048x1536"),
    (20, "2288x1712"),
    (21, "2592x1944"),
    (22, "2304x1728"),
    (36, "3008x2008"),
];

const FOCUS_MODE_2: Choices = &[(0, "Normal"), (1, "Macro")];

const ISO: Choices = &[(3, "50"), (4, "64"), (6, "100"), (9, "200")];

const WHITE_BALANCE_2: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Shade"),
    (3, "Tungsten"),
    (4, "Fluorescent"),
    (5, "Manual"),
];

const SATURATION: Choices = &[(0, "Low"), (1, "Normal"), (2, "High")];

const SHARPNESS_2: Choices = &[(0, "Soft"), (1, "Normal"), (2, "Hard")];

const WHITE_BALANCE_3: Choices = &[
    (0, "Manual"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Shade"),
    (4, "Flash?"),
    (6, "Fluorescent"),
    (9, "Tungsten?"),
    (10, "Tungsten"),
    (12, "Flash"),
];

const RELEASE_MODE: Choices = &[
    (1, "Normal"),
    (3, "AE Bracketing"),
    (11, "WB Bracketing"),
    (13, "Contrast Bracketing"),
    (19, "High Speed Burst"),
];

const FOCUS_MODE_3: Choices = &[
    (0, "Manual"),
    (1, "Focus Lock"),
    (2, "Macro"),
    (3, "Single-Area Auto Focus"),
    (5, "Infinity"),
    (6, "Multi-Area Auto Focus"),
    (8, "Super Macro"),
];

const BEST_SHOT_MODE: Choices = &[
    (0, "Off"),
    (1, "Auto"),
    (2, "Portrait"),
    (3, "Scenery"),
    (4, "Portrait with Scenery"),
    (5, "Children"),
    (6, "Sports"),
    (7, "Pet"),
    (8, "Flower"),
    (9, "Natural Green"),
    (10, "Autumn Leaves"),
    (11, "Sundown"),
    (12, "High Speed Night Scene"),
    (13, "Night Scene Portrait"),
    (14, "Fireworks"),
    (15, "High Speed Anti Shake"),
    (16, "Multi-motion Image"),
    (17, "High Speed Best Selection"),
    (18, "Move Out CS"),
    (19, "Move In CS"),
    (20, "Pre-record Movie"),
    (21, "For YouTube"),
];

const AUTO_ISO: Choices = &[
    (1, "On"),
    (2, "Off"),
    (7, "On (high sensitivity)"),
    (8, "On (anti-shake)"),
    (10, "High Speed"),
];

const AFMODE: Choices = &[
    (0, "Off"),
    (1, "Spot"),
    (2, "Multi"),
    (3, "Face Detection"),
    (4, "Tracking"),
    (5, "Intelligent"),
];

const COLOR_MODE: Choices = &[(0, "Off"), (2, "Black & White"), (3, "Sepia")];

const ENHANCEMENT_2: Choices = &[
    (0, "Off"),
    (1, "Scenery"),
    (3, "Green"),
    (5, "Underwater"),
    (9, "Flesh Tones"),
];

const COLOR_FILTER_2: Choices = &[
    (0, "Off"),
    (1, "Blue"),
    (3, "Green"),
    (4, "Yellow"),
    (5, "Red"),
    (6, "Purple"),
    (7, "Pink"),
];

const ART_MODE: Choices = &[
    (0, "Normal"),
    (8, "Silent Movie"),
    (39, "HDR"),
    (45, "Premium Auto"),
    (47, "Painting"),
    (49, "Crayon Drawing"),
    (51, "Panorama"),
    (52, "Art HDR"),
    (62, "High Speed Night Shot"),
    (64, "Monochrome"),
    (67, "Toy Camera"),
    (68, "Pop Art"),
    (69, "Light Tone"),
];

const LIGHTING_MODE: Choices = &[
    (0, "Off"),
    (1, "High Dynamic Range"),
    (5, "Shadow Enhance Low"),
    (6, "Shadow Enhance High"),
];

const PORTRAIT_REFINER: Choices = &[(0, "Off"), (1, "+1"), (2, "+2")];

const SPECIAL_EFFECT_SETTING: Choices = &[
    (0, "Off"),
    (1, "Makeup"),
    (2, "Mist Removal"),
    (3, "Vivid Landscape"),
    (16, "Art Shot"),
];

const DRIVE_MODE: Choices = &[
    (0, "Single Shot"),
    (1, "Continuous Shooting"),
    (2, "Continuous (2 fps)"),
    (3, "Continuous (3 fps)"),
    (4, "Continuous (4 fps)"),
    (5, "Continuous (5 fps)"),
    (6, "Continuous (6 fps)"),
    (7, "Continuous (7 fps)"),
    (10, "Continuous (10 fps)"),
    (12, "Continuous (12 fps)"),
    (15, "Continuous (15 fps)"),
    (20, "Continuous (20 fps)"),
    (30, "Continuous (30 fps)"),
    (40, "Continuous (40 fps)"),
    (60, "Continuous (60 fps)"),
    (240, "Auto-N"),
];

const VIDEO_QUALITY: Choices = &[
    (1, "Standard"),
    (3, "HD (720p)"),
    (4, "Full HD (1080p)"),
    (5, "Low"),
];

const SPECIAL_EFFECT_MODE: &[(&str, &str)] = &[
    ("0 0 0", "Off"),
    ("1 0 0", "Makeup"),
    ("2 0 0", "Mist Removal"),
    ("3 0 0", "Vivid Landscape"),
];

const RECORD_MODE: &[(&str, &str)] = &[
    ("17", "Movie"),
    ("19", "Movie (19)"),
    ("2", "Program AE"),
    ("2 0", "Program AE"),
    ("20", "YouTube Movie"),
    ("3", "Shutter Priority"),
    ("3 0", "Shutter Priority"),
    ("4", "Aperture Priority"),
    ("4 0", "Aperture Priority"),
    ("5", "Manual"),
    ("5 0", "Manual"),
    ("6", "Best Shot"),
    ("6 0", "Best Shot"),
];

const IMAGE_STABILIZATION: &[(&str, &str)] = &[
    ("0", "Off"),
    ("0 0", "Off"),
    ("0 1", "Off (1)"),
    ("0 3", "CCD Shift"),
    ("1", "On"),
    ("16 0", "Slow Shutter"),
    ("18 0", "Anti-Shake"),
    ("2", "Best Shot"),
    ("2 1", "High Sensitivity"),
    ("2 3", "CCD Shift + High Sensitivity"),
    ("20 0", "High Sensitivity"),
    ("3", "Movie Anti-Shake"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Casio",
    rows: &[
        Row(0x0001, "RecordingMode", Form::Choice(RECORDING_MODE)),
        Row(0x0002, "Quality", Form::Choice(QUALITY)),
        Row(0x0003, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(0x0004, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(0x0005, "FlashIntensity", Form::Choice(FLASH_INTENSITY)),
        Row(
            0x0006,
            "ObjectDistance",
            Form::Words(&Form::Calc(|n| Some(n / 1000.0), bare), Words::Unit(" m")),
        ),
        Row(0x0007, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x000a, "DigitalZoom", Form::Choice(DIGITAL_ZOOM)),
        Row(0x000b, "Sharpness", Form::Choice(SHARPNESS)),
        Row(0x000c, "Contrast", Form::Choice(CONTRAST)),
        Row(0x000d, "Saturation", Form::Choice(CONTRAST)),
        Row(0x0014, "ISO", PLAIN),
        Row(0x0015, "FirmwareDate", Form::Own(firmware_date)),
        Row(0x0016, "Enhancement", Form::Choice(ENHANCEMENT)),
        Row(0x0017, "ColorFilter", Form::Choice(COLOR_FILTER)),
        Row(0x0018, "AFPoint", Form::Choice(AFPOINT)),
        Row(0x0019, "FlashIntensity", Form::Choice(FLASH_INTENSITY_2)),
        Row(0x0e00, "", Form::Read(print_im)),
    ],
};

/// The tags of a directory: `Type2`.
pub(super) static TYPE_2: Table = Table {
    group: "Casio",
    rows: &[
        Row(
            0x0002,
            "PreviewImageSize",
            Form::Words(&PLAIN, Words::Between("x")),
        ),
        Row(0x0003, "PreviewImageLength", PLAIN),
        Row(0x0004, "PreviewImageStart", Form::Offset),
        Row(0x0008, "QualityMode", Form::Choice(QUALITY_MODE)),
        Row(0x0009, "CasioImageSize", Form::Choice(CASIO_IMAGE_SIZE)),
        Row(0x000d, "FocusMode", Form::Choice(FOCUS_MODE_2)),
        Row(0x0014, "ISO", Form::Choice(ISO)),
        Row(0x0019, "WhiteBalance", Form::Choice(WHITE_BALANCE_2)),
        Row(
            0x001d,
            "FocalLength",
            Form::Words(&PLAIN, Words::Digits(1, " mm")),
        ),
        Row(0x001f, "Saturation", Form::Choice(SATURATION)),
        Row(0x0020, "Contrast", Form::Choice(SATURATION)),
        Row(0x0021, "Sharpness", Form::Choice(SHARPNESS_2)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x2000, "PreviewImage", BINARY),
        Row(0x2001, "FirmwareDate", Form::Own(firmware_date)),
        Row(0x2011, "WhiteBalanceBias", PLAIN),
        Row(0x2012, "WhiteBalance", Form::Choice(WHITE_BALANCE_3)),
        Row(
            0x2021,
            "AFPointPosition",
            Form::Words(&PLAIN, Words::By(af_point)),
        ),
        Row(
            0x2022,
            "ObjectDistance",
            Form::Words(&Form::Own(values::far_distance), Words::By(distance)),
        ),
        Row(0x2034, "FlashDistance", PLAIN),
        Row(
            0x2076,
            "SpecialEffectMode",
            Form::Words(&PLAIN, Words::Text(SPECIAL_EFFECT_MODE)),
        ),
        Row(0x211c, "FacesDetected", PLAIN),
        Row(
            0x3000,
            "RecordMode",
            Form::Words(&PLAIN, Words::Text(RECORD_MODE)),
        ),
        Row(0x3001, "ReleaseMode", Form::Choice(RELEASE_MODE)),
        Row(0x3002, "Quality", Form::Choice(QUALITY)),
        Row(0x3003, "FocusMode", Form::Choice(FOCUS_MODE_3)),
        Row(0x3006, "HometownCity", PLAIN),
        Row(0x3007, "BestShotMode", Form::Choice(BEST_SHOT_MODE)),
        Row(0x3008, "AutoISO", Form::Choice(AUTO_ISO)),
        Row(0x3009, "AFMode", Form::Choice(AFMODE)),
        Row(0x3011, "Sharpness", Form::Numbers(Kind::S16)),
        Row(0x3012, "Contrast", Form::Numbers(Kind::S16)),
        Row(0x3013, "Saturation", Form::Numbers(Kind::S16)),
        Row(0x3014, "ISO", PLAIN),
        Row(0x3015, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0x3016, "Enhancement", Form::Choice(ENHANCEMENT_2)),
        Row(0x3017, "ColorFilter", Form::Choice(COLOR_FILTER_2)),
        Row(0x301b, "ArtMode", Form::Choice(ART_MODE)),
        Row(0x301c, "SequenceNumber", PLAIN),
        Row(0x301d, "BracketSequence", PLAIN),
        Row(
            0x3020,
            "ImageStabilization",
            Form::Words(&PLAIN, Words::Text(IMAGE_STABILIZATION)),
        ),
        Row(0x302a, "LightingMode", Form::Choice(LIGHTING_MODE)),
        Row(0x302b, "PortraitRefiner", Form::Choice(PORTRAIT_REFINER)),
        Row(0x3030, "SpecialEffectLevel", PLAIN),
        Row(
            0x3031,
            "SpecialEffectSetting",
            Form::Choice(SPECIAL_EFFECT_SETTING),
        ),
        Row(0x3103, "DriveMode", Form::Choice(DRIVE_MODE)),
        Row(0x310b, "ArtModeParameters", PLAIN),
        Row(
            0x4001,
            "CaptureFrameRate",
            Form::Calc(|n| Some(n / 1000.0), bare),
        ),
        Row(0x4003, "VideoQuality", Form::Choice(VIDEO_QUALITY)),
    ],
};

/// A date of firmware in pairs of digits, some with NULs between them.
fn firmware_date(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let (value, _) = values::packed_text(raw, scope)?;
    let text = value.to_string();
    let pair = |at: usize| text.get(at..at + 2)?.parse::<u32>().ok();
    let pairs = [pair(0), pair(2), pair(4), pair(6), pair(8)];
    let [Some(year), Some(month), Some(day), Some(hour), Some(minute)] = pairs else {
        return Some((value, None));
    };
    let century = if year < 70 { 20 } else { 19 };
    let mut print = format!("{century}{year:02}:{month:02}:{day:02} {hour:02}:{minute:02}");
    if let Some(second) = pair(10) {
        print = format!("{print}:{second:02}");
    }
    Some((value, Some(print)))
}

/// Where the camera focused, of the width and of the height.
fn af_point(value: &Value) -> Option<String> {
    let text = value.to_string();
    let numbers: Vec<f64> = text
        .split(' ')
        .filter_map(|part| part.parse().ok())
        .collect();
    let &[x, width, y, height] = numbers.first_chunk::<4>()?;
    if x == 65_535.0 || width == 0.0 || height == 0.0 {
        return Some("n/a".to_owned());
    }
    Some(format!(
        "{} {}",
        general(x / width, 2),
        general(y / height, 2)
    ))
}

fn distance(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} m"))
}
