//! The tags of a Panasonic or Leica note: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::{compensation, one_decimal};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::panasonic::{
    af_point, area_size, contrast_mode, has_faces, is_fz10, lens_type, serial, time_on,
};
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, PLAIN, Row, TRIMMED, Table, bare};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::words::Words;

const IMAGE_QUALITY: Choices = &[
    (1, "TIFF"),
    (2, "High"),
    (3, "Normal"),
    (6, "Very High"),
    (7, "RAW"),
    (9, "Motion Picture"),
    (11, "Full HD Movie"),
    (12, "4k Movie"),
];

const WHITE_BALANCE: Choices = &[
    (1, "Auto"),
    (2, "Daylight"),
    (3, "Cloudy"),
    (4, "Incandescent"),
    (5, "Manual"),
    (8, "Flash"),
    (10, "Black & White"),
    (11, "Manual 2"),
    (12, "Shade"),
    (13, "Kelvin"),
    (14, "Manual 3"),
    (15, "Manual 4"),
    (19, "Auto (cool)"),
];

const FOCUS_MODE: Choices = &[
    (1, "Auto"),
    (2, "Manual"),
    (4, "Auto, Focus button"),
    (5, "Auto, Continuous"),
    (6, "AF-S"),
    (7, "AF-C"),
    (8, "AF-F"),
];

const IMAGE_STABILIZATION: Choices = &[
    (2, "On, Optical"),
    (3, "Off"),
    (4, "On, Mode 2"),
    (5, "On, Optical Panning"),
    (6, "On, Body-only"),
    (7, "On, Body-only Panning"),
    (9, "Dual IS"),
    (10, "Dual IS Panning"),
    (11, "Dual2 IS"),
    (12, "Dual2 IS Panning"),
];

const MACRO_MODE: Choices = &[
    (1, "On"),
    (2, "Off"),
    (257, "Tele-Macro"),
    (513, "Macro Zoom"),
];

const AUDIO: Choices = &[(1, "Yes"), (2, "No"), (3, "Stereo")];

const COLOR_EFFECT: Choices = &[
    (1, "Off"),
    (2, "Warm"),
    (3, "Cool"),
    (4, "Black & White"),
    (5, "Sepia"),
    (6, "Happy"),
    (8, "Vivid"),
];

const BURST_MODE: Choices = &[
    (0, "Off"),
    (1, "On"),
    (2, "Auto Exposure Bracketing (AEB)"),
    (3, "Focus Bracketing"),
    (4, "Unlimited"),
    (8, "White Balance Bracketing"),
    (17, "On (with flash)"),
    (18, "Aperture Bracketing"),
];

/// The contrasts of most cameras.
pub(super) const CONTRAST_MODE: Choices = &[
    (0, "Normal"),
    (1, "Low"),
    (2, "High"),
    (5, "Normal 2"),
    (6, "Medium Low"),
    (7, "Medium High"),
    (13, "High Dynamic"),
    (24, "Dynamic Range (film-like)"),
    (46, "Match Filter Effects Toy"),
    (55, "Match Photo Style L. Monochrome"),
    (256, "Low"),
    (272, "Normal"),
    (288, "High"),
];

/// The contrasts of the DMC-GF and DMC-G2.
pub(super) const CONTRAST_MODE_2: Choices = &[
    (0, "-2"),
    (1, "-1"),
    (2, "Normal"),
    (3, "+1"),
    (4, "+2"),
    (5, "Normal 2"),
    (7, "Nature (Color Film)"),
    (9, "Expressive"),
    (12, "Smooth (Color Film) or Pure (My Color)"),
    (17, "Dynamic (B&W Film)"),
    (22, "Smooth (B&W Film)"),
    (25, "High Dynamic"),
    (26, "Retro"),
    (27, "Dynamic (Color Film)"),
    (28, "Low Key"),
    (29, "Toy Effect"),
    (32, "Vibrant (Color Film) or Expressive (My Color)"),
    (33, "Elegant (My Color)"),
    (37, "Nostalgic (Color Film)"),
    (41, "Dynamic Art (My Color)"),
    (42, "Retro (My Color)"),
    (45, "Cinema"),
    (47, "Dynamic Mono"),
    (50, "Impressive Art"),
    (51, "Cross Process"),
    (100, "High Dynamic 2"),
    (101, "Retro 2"),
    (102, "High Key 2"),
    (103, "Low Key 2"),
    (104, "Toy Effect 2"),
    (107, "Expressive 2"),
    (112, "Sepia"),
    (117, "Miniature"),
    (122, "Dynamic Monochrome"),
    (127, "Old Days"),
    (132, "Dynamic Monochrome 2"),
    (135, "Impressive Art 2"),
    (136, "Cross Process 2"),
    (137, "Toy Pop"),
    (138, "Fantasy"),
    (256, "Normal 3"),
    (272, "Standard"),
    (288, "High"),
];

/// The contrasts of the DMC-TZ10.
pub(super) const CONTRAST_MODE_3: Choices =
    &[(0, "Normal"), (1, "-2"), (2, "+2"), (5, "-1"), (6, "+1")];

const NOISE_REDUCTION: Choices = &[
    (0, "Standard"),
    (1, "Low (-1)"),
    (2, "High (+1)"),
    (3, "Lowest (-2)"),
    (4, "Highest (+2)"),
    (5, "+5"),
    (6, "+6"),
    (65_531, "-5"),
    (65_532, "-4"),
    (65_533, "-3"),
    (65_534, "-2"),
    (65_535, "-1"),
];

const SELF_TIMER: Choices = &[
    (0, "Off (0)"),
    (1, "Off"),
    (2, "10 s"),
    (3, "2 s"),
    (4, "10 s / 3 pictures"),
    (258, "2 s after shutter pressed"),
    (266, "10 s after shutter pressed"),
    (778, "3 photos after 10 s"),
];

const ROTATION: Choices = &[
    (1, "Horizontal (normal)"),
    (3, "Rotate 180"),
    (6, "Rotate 90 CW"),
    (8, "Rotate 270 CW"),
];

const AFASSIST_LAMP: Choices = &[
    (1, "Fired"),
    (2, "Enabled but Not Used"),
    (3, "Disabled but Required"),
    (4, "Disabled and Not Required"),
];

const COLOR_MODE: Choices = &[(0, "Normal"), (1, "Natural"), (2, "Vivid")];

const OPTICAL_ZOOM_MODE: Choices = &[(1, "Standard"), (2, "Extended")];

const CONVERSION_LENS: Choices = &[(1, "Off"), (2, "Wide"), (3, "Telephoto"), (4, "Macro")];

const BATTERY_LEVEL: Choices = &[
    (1, "Full"),
    (2, "Medium"),
    (3, "Low"),
    (4, "Near Empty"),
    (7, "Near Full"),
    (8, "Medium Low"),
    (256, "n/a"),
];

const WORLD_TIME_LOCATION: Choices = &[(1, "Home"), (2, "Destination")];

const TEXT_STAMP: Choices = &[(1, "Off"), (2, "On")];

const PROGRAM_ISO: Choices = &[(-1, "n/a"), (65_534, "Intelligent ISO"), (65_535, "n/a")];

const FILM_MODE: Choices = &[
    (0, "n/a"),
    (1, "Standard (color)"),
    (2, "Dynamic (color)"),
    (3, "Nature (color)"),
    (4, "Smooth (color)"),
    (5, "Standard (B&W)"),
    (6, "Dynamic (B&W)"),
    (7, "Smooth (B&W)"),
    (10, "Nostalgic"),
    (11, "Vibrant"),
];

const JPEGQUALITY: Choices = &[
    (0, "n/a (Movie)"),
    (2, "High"),
    (3, "Standard"),
    (6, "Very High"),
    (255, "n/a (RAW only)"),
];

const BRACKET_SETTINGS: Choices = &[
    (0, "No Bracket"),
    (1, "3 Images, Sequence 0/-/+"),
    (2, "3 Images, Sequence -/0/+"),
    (3, "5 Images, Sequence 0/-/+"),
    (4, "5 Images, Sequence -/0/+"),
    (5, "7 Images, Sequence 0/-/+"),
    (6, "7 Images, Sequence -/0/+"),
];

const FLASH_CURTAIN: Choices = &[(0, "n/a"), (1, "1st"), (2, "2nd")];

const INTELLIGENT_EXPOSURE: Choices = &[(0, "Off"), (1, "Low"), (2, "Standard"), (3, "High")];

const FLASH_WARNING: Choices = &[(0, "No"), (1, "Yes (flash required but disabled)")];

const INTELLIGENT_RESOLUTION: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Standard"),
    (3, "High"),
    (4, "Extended"),
];

const AF_SUBJECT_DETECTION: Choices = &[
    (0, "n/a"),
    (1, "Human Eye/Face/Body"),
    (2, "Animal"),
    (3, "Human Eye/Face"),
    (4, "Animal Body"),
    (5, "Animal Eye/Body"),
    (6, "Car"),
    (7, "Motorcycle"),
    (8, "Car (main part priority)"),
    (9, "Motorcycle (helmet priority)"),
    (10, "Train"),
    (11, "Train (main part priority)"),
    (12, "Airplane"),
    (13, "Airplane (nose priority)"),
];

const CLEAR_RETOUCH: Choices = &[(0, "Off"), (1, "On")];

const PHOTO_STYLE: Choices = &[
    (0, "Auto"),
    (1, "Standard or Custom"),
    (2, "Vivid"),
    (3, "Natural"),
    (4, "Monochrome"),
    (5, "Scenery"),
    (6, "Portrait"),
    (8, "Cinelike D"),
    (9, "Cinelike V"),
    (11, "L. Monochrome"),
    (12, "Like709"),
    (15, "L. Monochrome D"),
    (17, "V-Log"),
    (18, "Cinelike D2"),
];

const CAMERA_ORIENTATION: Choices = &[
    (0, "Normal"),
    (1, "Rotate CW"),
    (2, "Rotate 180"),
    (3, "Rotate CCW"),
    (4, "Tilt Upwards"),
    (5, "Tilt Downwards"),
];

const SWEEP_PANORAMA_DIRECTION: Choices = &[
    (0, "Off"),
    (1, "Left to Right"),
    (2, "Right to Left"),
    (3, "Top to Bottom"),
    (4, "Bottom to Top"),
];

const TIMER_RECORDING: Choices = &[
    (0, "Off"),
    (1, "Time Lapse"),
    (2, "Stop-motion Animation"),
    (3, "Focus Bracketing"),
];

const HDR: Choices = &[
    (0, "Off"),
    (100, "1 EV"),
    (200, "2 EV"),
    (300, "3 EV"),
    (32_868, "1 EV (Auto)"),
    (32_968, "2 EV (Auto)"),
    (33_068, "3 EV (Auto)"),
];

const SHUTTER_TYPE: Choices = &[(0, "Mechanical"), (1, "Electronic"), (2, "Hybrid")];

const MONOCHROME_FILTER_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Yellow"),
    (2, "Orange"),
    (3, "Red"),
    (4, "Green"),
];

const VIDEO_BURST_RESOLUTION: Choices = &[(1, "Off or 4K"), (4, "6K")];

const MULTI_EXPOSURE: Choices = &[(0, "n/a"), (1, "Off"), (2, "On")];

const VIDEO_BURST_MODE: Choices = &[
    (1, "Off"),
    (4, "Post Focus"),
    (24, "4K Burst"),
    (40, "4K Burst (Start/Stop)"),
    (72, "4K Pre-burst"),
    (264, "Loop Recording"),
    (1032, "Focus Stacking"),
    (2064, "6K Burst"),
    (2080, "6K Burst (Start/Stop)"),
    (4097, "High Resolution Mode"),
];

const DIFFRACTION_CORRECTION: Choices = &[(0, "Off"), (1, "Auto")];

const LONG_EXPOSURE_NRUSED: Choices = &[(1, "No"), (2, "Yes")];

const VIDEO_PREBURST: Choices = &[(0, "No"), (1, "4K or 6K")];

const SENSOR_TYPE: Choices = &[(0, "Multi-aspect"), (1, "Standard")];

const HIGHLIGHT_WARNING: Choices = &[(0, "Disabled"), (1, "No"), (2, "Yes")];

const DARK_FOCUS_ENVIRONMENT: Choices = &[(1, "No"), (2, "Yes")];

const QUALITY: Choices = &[(1, "Fine"), (2, "Basic")];

const USER_PROFILE: Choices = &[
    (1, "User Profile 1"),
    (2, "User Profile 2"),
    (3, "User Profile 3"),
    (4, "User Profile 0 (Dynamic)"),
];

const WHITE_BALANCE_2: Choices = &[
    (0, "Auto or Manual"),
    (1, "Daylight"),
    (2, "Fluorescent"),
    (3, "Tungsten"),
    (4, "Flash"),
    (10, "Cloudy"),
    (11, "Shade"),
];

const UV_IRFILTER_CORRECTION: Choices = &[(0, "Not Active"), (1, "Active")];

const TRANSFORM: &[(&str, &str)] = &[
    ("-1 1", "Slim Low"),
    ("-3 2", "Slim High"),
    ("0 0", "Off"),
    ("1 1", "Stretch Low"),
    ("3 2", "Stretch High"),
];

const POST_FOCUS_MERGING: &[(&str, &str)] = &[("0 0", "Post Focus Auto Merging or None")];

const SCENE_MODE: Choices = &[
    (0, "Off"),
    (1, "Normal"),
    (2, "Portrait"),
    (3, "Scenery"),
    (4, "Sports"),
    (5, "Night Portrait"),
    (6, "Program"),
    (7, "Aperture Priority"),
    (8, "Shutter Priority"),
    (9, "Macro"),
    (10, "Spot"),
    (11, "Manual"),
    (12, "Movie Preview"),
    (13, "Panning"),
    (14, "Simple"),
    (15, "Color Effects"),
    (16, "Self Portrait"),
    (17, "Economy"),
    (18, "Fireworks"),
    (19, "Party"),
    (20, "Snow"),
    (21, "Night Scenery"),
    (22, "Food"),
    (23, "Baby"),
    (24, "Soft Skin"),
    (25, "Candlelight"),
    (26, "Starry Night"),
    (27, "High Sensitivity"),
    (28, "Panorama Assist"),
    (29, "Underwater"),
    (30, "Beach"),
    (31, "Aerial Photo"),
    (32, "Sunset"),
    (33, "Pet"),
    (34, "Intelligent ISO"),
    (35, "Clipboard"),
    (36, "High Speed Continuous Shooting"),
    (37, "Intelligent Auto"),
    (39, "Multi-aspect"),
    (41, "Transform"),
    (42, "Flash Burst"),
    (43, "Pin Hole"),
    (44, "Film Grain"),
    (45, "My Color"),
    (46, "Photo Frame"),
    (48, "Movie"),
    (51, "HDR"),
    (52, "Peripheral Defocus"),
    (55, "Handheld Night Shot"),
    (57, "3D"),
    (59, "Creative Control"),
    (60, "Intelligent Auto Plus"),
    (62, "Panorama"),
    (63, "Glass Through"),
    (64, "HDR"),
    (66, "Digital Filter"),
    (67, "Clear Portrait"),
    (68, "Silky Skin"),
    (69, "Backlit Softness"),
    (70, "Clear in Backlight"),
    (71, "Relaxing Tone"),
    (72, "Sweet Child's Face"),
    (73, "Distinct Scenery"),
    (74, "Bright Blue Sky"),
    (75, "Romantic Sunset Glow"),
    (76, "Vivid Sunset Glow"),
    (77, "Glistening Water"),
    (78, "Clear Nightscape"),
    (79, "Cool Night Sky"),
    (80, "Warm Glowing Nightscape"),
    (81, "Artistic Nightscape"),
    (82, "Glittering Illuminations"),
    (83, "Clear Night Portrait"),
    (84, "Soft Image of a Flower"),
    (85, "Appetizing Food"),
    (86, "Cute Dessert"),
    (87, "Freeze Animal Motion"),
    (88, "Clear Sports Shot"),
    (89, "Monochrome"),
    (90, "Creative Control"),
    (92, "Handheld Night Shot"),
];

const EXPOSURE_MODE: &[(&str, &str)] = &[
    ("0 0 0 0", "Program AE"),
    ("1 0 0 0", "Aperture-priority AE"),
    ("1 1 0 0", "Aperture-priority AE (1)"),
    ("2 0 0 0", "Shutter speed priority AE"),
    ("3 0 0 0", "Manual"),
];

const FZ10_AREAS: &[(&str, &str)] = &[("0 1", "Spot Mode On"), ("0 16", "Spot Mode Off")];

const AREAS: &[(&str, &str)] = &[
    ("0 1", "9-area"),
    ("0 16", "3-area (high speed)"),
    ("0 225", "225-area"),
    ("0 23", "23-area"),
    ("0 49", "49-area"),
    ("1 0", "Spot Focusing"),
    ("1 1", "5-area"),
    ("128 0", "Pinpoint focus"),
    ("16", "Normal?"),
    ("16 0", "1-area"),
    ("16 16", "1-area (high speed)"),
    ("16 225", "225-area 2"),
    ("16 32", "1-area +"),
    ("17 0", "Full Area"),
    ("240 0", "Tracking"),
    ("32 0", "Tracking"),
    ("32 1", "3-area (left)?"),
    ("32 16", "Zone"),
    ("32 18", "Zone (horizontal/vertical)"),
    ("32 2", "3-area (center)?"),
    ("32 3", "3-area (right)?"),
    ("64 0", "Face Detect"),
    ("64 1", "Face Detect (animal detect on)"),
    ("64 2", "Face Detect (animal detect off)"),
];

const FILTER_EFFECT: &[(&str, &str)] = &[
    ("0 0", "Off"),
    ("0 1", "Expressive"),
    ("0 1024", "Dynamic Monochrome"),
    ("0 1048576", "Sunshine"),
    ("0 134217728", "Silky Monochrome"),
    ("0 16", "High Dynamic"),
    ("0 16384", "One Point Color"),
    ("0 2", "Retro"),
    ("0 2048", "Soft Focus"),
    ("0 2097152", "Bleach Bypass"),
    ("0 256", "Low Key"),
    ("0 32", "Miniature Effect"),
    ("0 32768", "Star Filter"),
    ("0 33554432", "Monochrome"),
    ("0 4", "High Key"),
    ("0 4096", "Impressive Art"),
    ("0 4194304", "Toy Pop"),
    ("0 512", "Toy Effect"),
    ("0 524288", "Old Days"),
    ("0 67108864", "Rough Monochrome"),
    ("0 8", "Sepia"),
    ("0 8192", "Cross Process"),
    ("0 8388608", "Fantasy"),
];

/// The tags of a directory: `Main`.
pub(in crate::metadata::maker) static MAIN: Table = Table {
    group: "Panasonic",
    rows: &[
        Row(0x0001, "ImageQuality", Form::Choice(IMAGE_QUALITY)),
        Row(
            0x0002,
            "FirmwareVersion",
            Form::Words(&Form::Own(values::bytes_or_text), Words::Between(".")),
        ),
        Row(0x0003, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x0007, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(
            0x000f,
            "AFAreaMode",
            Form::When(is_fz10, &Form::Words(&PLAIN, Words::Text(FZ10_AREAS))),
        ),
        Row(
            0x000f,
            "AFAreaMode",
            Form::When(
                |scope| !is_fz10(scope),
                &Form::Words(&PLAIN, Words::Text(AREAS)),
            ),
        ),
        Row(
            0x001a,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(0x001c, "MacroMode", Form::Choice(MACRO_MODE)),
        Row(
            0x001f,
            "ShootingMode",
            Form::Words(&PLAIN, Words::Of(SCENE_MODE)),
        ),
        Row(0x0020, "Audio", Form::Choice(AUDIO)),
        Row(0x0021, "DataDump", BINARY),
        Row(
            0x0023,
            "WhiteBalanceBias",
            Form::Words(&Form::Own(values::thirds), Words::By(compensation)),
        ),
        Row(
            0x0024,
            "FlashBias",
            Form::Words(&Form::Own(values::thirds), Words::By(compensation)),
        ),
        Row(
            0x0025,
            "InternalSerialNumber",
            Form::Words(&PLAIN, Words::By(serial)),
        ),
        Row(0x0026, "PanasonicExifVersion", PLAIN),
        Row(
            0x0027,
            "VideoFrameRate",
            Form::Words(&PLAIN, Words::But(0, "n/a")),
        ),
        Row(0x0028, "ColorEffect", Form::Choice(COLOR_EFFECT)),
        Row(
            0x0029,
            "TimeSincePowerOn",
            Form::Calc(|n| Some(n / 100.0), time_on),
        ),
        Row(0x002a, "BurstMode", Form::Choice(BURST_MODE)),
        Row(0x002b, "SequenceNumber", PLAIN),
        Row(0x002c, "ContrastMode", Form::Own(contrast_mode)),
        Row(0x002d, "NoiseReduction", Form::Choice(NOISE_REDUCTION)),
        Row(0x002e, "SelfTimer", Form::Choice(SELF_TIMER)),
        Row(0x0030, "Rotation", Form::Choice(ROTATION)),
        Row(0x0031, "AFAssistLamp", Form::Choice(AFASSIST_LAMP)),
        Row(0x0032, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0x0033, "BabyAge", Form::Own(values::age)),
        Row(0x0034, "OpticalZoomMode", Form::Choice(OPTICAL_ZOOM_MODE)),
        Row(0x0035, "ConversionLens", Form::Choice(CONVERSION_LENS)),
        Row(
            0x0036,
            "TravelDay",
            Form::Words(&PLAIN, Words::But(65535, "n/a")),
        ),
        Row(0x0038, "BatteryLevel", Form::Choice(BATTERY_LEVEL)),
        Row(
            0x0039,
            "Contrast",
            Form::Signed(&Form::Words(&PLAIN, Words::Around("Normal"))),
        ),
        Row(
            0x003a,
            "WorldTimeLocation",
            Form::Choice(WORLD_TIME_LOCATION),
        ),
        Row(0x003b, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(
            0x003c,
            "ProgramISO",
            Form::Words(&PLAIN, Words::Some(PROGRAM_ISO)),
        ),
        Row(0x003d, "AdvancedSceneType", PLAIN),
        Row(0x003e, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(0x003f, "FacesDetected", PLAIN),
        Row(
            0x0040,
            "Saturation",
            Form::Signed(&Form::Words(&PLAIN, Words::Around("Normal"))),
        ),
        Row(
            0x0041,
            "Sharpness",
            Form::Signed(&Form::Words(&PLAIN, Words::Around("Normal"))),
        ),
        Row(0x0042, "FilmMode", Form::Choice(FILM_MODE)),
        Row(0x0043, "JPEGQuality", Form::Choice(JPEGQUALITY)),
        Row(0x0044, "ColorTempKelvin", PLAIN),
        Row(0x0045, "BracketSettings", Form::Choice(BRACKET_SETTINGS)),
        Row(0x0046, "WBShiftAB", Form::Signed(&PLAIN)),
        Row(0x0047, "WBShiftGM", Form::Signed(&PLAIN)),
        Row(0x0048, "FlashCurtain", Form::Choice(FLASH_CURTAIN)),
        Row(
            0x0049,
            "LongExposureNoiseReduction",
            Form::Choice(TEXT_STAMP),
        ),
        Row(0x004b, "PanasonicImageWidth", PLAIN),
        Row(0x004c, "PanasonicImageHeight", PLAIN),
        Row(
            0x004d,
            "AFPointPosition",
            Form::Words(&PLAIN, Words::By(af_point)),
        ),
        Row(0x004e, "", Form::Block(&FACES)),
        Row(0x0051, "LensType", TRIMMED),
        Row(0x0052, "LensSerialNumber", TRIMMED),
        Row(0x0053, "AccessoryType", TRIMMED),
        Row(0x0054, "AccessorySerialNumber", TRIMMED),
        Row(
            0x0059,
            "Transform",
            Form::Words(&Form::Numbers(Kind::S16), Words::Text(TRANSFORM)),
        ),
        Row(
            0x005d,
            "IntelligentExposure",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(
            0x0060,
            "LensFirmwareVersion",
            Form::Words(&Form::Own(values::bytes_or_text), Words::Between(".")),
        ),
        Row(0x0061, "", Form::Block(&RECOGNISED_FACES)),
        Row(0x0062, "FlashWarning", Form::Choice(FLASH_WARNING)),
        Row(0x0065, "Title", Form::Own(values::trimmed_bytes)),
        Row(0x0066, "BabyName", Form::Own(values::trimmed_bytes)),
        Row(0x0067, "Location", Form::Own(values::trimmed_bytes)),
        Row(0x0069, "Country", Form::Own(values::trimmed_bytes)),
        Row(0x006b, "State", Form::Own(values::trimmed_bytes)),
        Row(0x006d, "City", Form::Own(values::trimmed_bytes)),
        Row(0x006f, "Landmark", Form::Own(values::trimmed_bytes)),
        Row(
            0x0070,
            "IntelligentResolution",
            Form::Choice(INTELLIGENT_RESOLUTION),
        ),
        Row(0x0076, "MergedImages", PLAIN),
        Row(0x0077, "BurstSpeed", PLAIN),
        Row(
            0x0079,
            "IntelligentD-Range",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(0x007c, "ClearRetouch", Form::Choice(CLEAR_RETOUCH)),
        Row(0x0080, "City2", Form::Own(values::trimmed_bytes)),
        Row(
            0x0086,
            "ManometerPressure",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " kPa"),
            ),
        ),
        Row(0x0089, "PhotoStyle", Form::Choice(PHOTO_STYLE)),
        Row(0x008a, "ShadingCompensation", Form::Choice(CLEAR_RETOUCH)),
        Row(0x008b, "WBShiftIntelligentAuto", Form::Signed(&PLAIN)),
        Row(0x008c, "AccelerometerZ", Form::Signed(&PLAIN)),
        Row(0x008d, "AccelerometerX", Form::Signed(&PLAIN)),
        Row(0x008e, "AccelerometerY", Form::Signed(&PLAIN)),
        Row(
            0x008f,
            "CameraOrientation",
            Form::Choice(CAMERA_ORIENTATION),
        ),
        Row(0x0090, "RollAngle", Form::Own(values::tenths)),
        Row(0x0091, "PitchAngle", Form::Own(values::negative_tenths)),
        Row(0x0092, "WBShiftCreativeControl", Form::Signed(&PLAIN)),
        Row(
            0x0093,
            "SweepPanoramaDirection",
            Form::Choice(SWEEP_PANORAMA_DIRECTION),
        ),
        Row(0x0094, "SweepPanoramaFieldOfView", PLAIN),
        Row(0x0096, "TimerRecording", Form::Choice(TIMER_RECORDING)),
        Row(0x009d, "InternalNDFilter", PLAIN),
        Row(0x009e, "HDR", Form::Choice(HDR)),
        Row(0x009f, "ShutterType", Form::Choice(SHUTTER_TYPE)),
        Row(
            0x00a1,
            "FilterEffect",
            Form::Words(&Form::Own(values::pair), Words::Text(FILTER_EFFECT)),
        ),
        Row(0x00a3, "ClearRetouchValue", PLAIN),
        Row(0x00a7, "OutputLUT", BINARY),
        Row(0x00ab, "TouchAE", Form::Choice(CLEAR_RETOUCH)),
        Row(
            0x00ac,
            "MonochromeFilterEffect",
            Form::Choice(MONOCHROME_FILTER_EFFECT),
        ),
        Row(0x00ad, "HighlightShadow", Form::Signed(&PLAIN)),
        Row(0x00af, "TimeStamp", PLAIN),
        Row(
            0x00b3,
            "VideoBurstResolution",
            Form::Choice(VIDEO_BURST_RESOLUTION),
        ),
        Row(0x00b4, "MultiExposure", Form::Choice(MULTI_EXPOSURE)),
        Row(0x00b9, "RedEyeRemoval", Form::Choice(CLEAR_RETOUCH)),
        Row(
            0x00bb,
            "VideoBurstMode",
            Form::Exif(ExifForm::Flags(VIDEO_BURST_MODE)),
        ),
        Row(
            0x00bc,
            "DiffractionCorrection",
            Form::Choice(DIFFRACTION_CORRECTION),
        ),
        Row(0x00bd, "FocusBracket", Form::Signed(&PLAIN)),
        Row(
            0x00be,
            "LongExposureNRUsed",
            Form::Choice(LONG_EXPOSURE_NRUSED),
        ),
        Row(
            0x00bf,
            "PostFocusMerging",
            Form::Words(&PLAIN, Words::Text(POST_FOCUS_MERGING)),
        ),
        Row(0x00c1, "VideoPreburst", Form::Choice(VIDEO_PREBURST)),
        Row(0x00c4, "LensTypeMake", Form::Unless(65_535, &[])),
        Row(0x00c5, "LensTypeModel", Form::Own(values::swapped_hex)),
        Row(0x00ca, "SensorType", Form::Choice(SENSOR_TYPE)),
        Row(
            0x00d1,
            "ISO",
            Form::Calc(|n| (n <= f64::from(0xffff_fff0_u32)).then_some(n), bare),
        ),
        Row(
            0x00d2,
            "MonochromeGrainEffect",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(0x00d4, "HybridLogGamma", Form::Choice(CLEAR_RETOUCH)),
        Row(0x00d6, "NoiseReductionStrength", PLAIN),
        Row(
            0x00de,
            "AFAreaSize",
            Form::Words(&PLAIN, Words::By(area_size)),
        ),
        Row(0x00e4, "LensTypeModel", Form::Own(values::swapped_hex)),
        Row(0x00e8, "MinimumISO", PLAIN),
        Row(
            0x00e9,
            "AFSubjectDetection",
            Form::Choice(AF_SUBJECT_DETECTION),
        ),
        Row(0x00ee, "DynamicRangeBoost", Form::Choice(CLEAR_RETOUCH)),
        Row(0x00f1, "LUT1Name", PLAIN),
        Row(0x00f3, "LUT1Opacity", PLAIN),
        Row(0x00f4, "LUT2Name", PLAIN),
        Row(0x00f5, "LUT2Opacity", PLAIN),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x2003, "", Form::Block(&TIME_INFO)),
        Row(0x8000, "MakerNoteVersion", PLAIN),
        Row(
            0x8001,
            "SceneMode",
            Form::Words(&PLAIN, Words::Of(SCENE_MODE)),
        ),
        Row(0x8002, "HighlightWarning", Form::Choice(HIGHLIGHT_WARNING)),
        Row(
            0x8003,
            "DarkFocusEnvironment",
            Form::Choice(DARK_FOCUS_ENVIRONMENT),
        ),
        Row(0x8004, "WBRedLevel", PLAIN),
        Row(0x8005, "WBGreenLevel", PLAIN),
        Row(0x8006, "WBBlueLevel", PLAIN),
        Row(0x8008, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(0x8009, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(0x8010, "BabyAge", Form::Own(values::age)),
        Row(
            0x8012,
            "Transform",
            Form::Words(&Form::Numbers(Kind::S16), Words::Text(TRANSFORM)),
        ),
    ],
};

/// The tags of a block: `FaceDetInfo`.
pub(super) static FACES: Layout = Layout {
    group: "Panasonic",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 1, "NumFacePositions", PLAIN),
        Cell(
            1,
            Kind::U16,
            4,
            "Face1Position",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            5,
            Kind::U16,
            4,
            "Face2Position",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            9,
            Kind::U16,
            4,
            "Face3Position",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            13,
            Kind::U16,
            4,
            "Face4Position",
            Form::When(has_faces::<4>, &PLAIN),
        ),
        Cell(
            17,
            Kind::U16,
            4,
            "Face5Position",
            Form::When(has_faces::<5>, &PLAIN),
        ),
    ],
};

/// The tags of a block: `FaceRecInfo`.
pub(super) static RECOGNISED_FACES: Layout = Layout {
    group: "Panasonic",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U16, 1, "FacesRecognized", PLAIN),
        Cell(
            4,
            Kind::Text,
            20,
            "RecognizedFace1Name",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            24,
            Kind::U16,
            4,
            "RecognizedFace1Position",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            32,
            Kind::Text,
            20,
            "RecognizedFace1Age",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            52,
            Kind::Text,
            20,
            "RecognizedFace2Name",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            72,
            Kind::U16,
            4,
            "RecognizedFace2Position",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            80,
            Kind::Text,
            20,
            "RecognizedFace2Age",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            100,
            Kind::Text,
            20,
            "RecognizedFace3Name",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            120,
            Kind::U16,
            4,
            "RecognizedFace3Position",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            128,
            Kind::Text,
            20,
            "RecognizedFace3Age",
            Form::When(has_faces::<3>, &PLAIN),
        ),
    ],
};

/// The tags of a block: `TimeInfo`.
pub(super) static TIME_INFO: Layout = Layout {
    group: "Panasonic",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 8, "PanasonicDateTime", PLAIN),
        Cell(16, Kind::U32, 1, "TimeLapseShotNumber", PLAIN),
    ],
};

/// The tags of a directory: `Leica2`.
pub(in crate::metadata::maker) static LEICA_2: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0300, "Quality", Form::Choice(QUALITY)),
        Row(0x0302, "UserProfile", Form::Choice(USER_PROFILE)),
        Row(0x0303, "SerialNumber", Form::Words(&PLAIN, Words::Zeros(7))),
        Row(0x0304, "WhiteBalance", Form::Choice(WHITE_BALANCE_2)),
        Row(0x0310, "LensType", Form::Own(lens_type)),
        Row(
            0x0311,
            "ExternalSensorBrightnessValue",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(
            0x0312,
            "MeasuredLV",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(
            0x0313,
            "ApproximateFNumber",
            Form::Words(&PLAIN, Words::Digits(1, "")),
        ),
        Row(
            0x0320,
            "CameraTemperature",
            Form::Words(&PLAIN, Words::Unit(" C")),
        ),
        Row(0x0321, "ColorTemperature", PLAIN),
        Row(0x0322, "WBRedLevel", PLAIN),
        Row(0x0323, "WBGreenLevel", PLAIN),
        Row(0x0324, "WBBlueLevel", PLAIN),
        Row(
            0x0325,
            "UV-IRFilterCorrection",
            Form::Choice(UV_IRFILTER_CORRECTION),
        ),
        Row(0x0330, "CCDVersion", PLAIN),
        Row(0x0331, "CCDBoardVersion", PLAIN),
        Row(0x0332, "ControllerBoardVersion", PLAIN),
        Row(0x0333, "M16CVersion", PLAIN),
        Row(0x0340, "ImageIDNumber", PLAIN),
    ],
};

/// The tags of a directory: `Leica5`.
pub(in crate::metadata::maker) static LEICA_5: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0303, "LensType", PLAIN),
        Row(0x0305, "SerialNumber", PLAIN),
        Row(0x0407, "OriginalFileName", PLAIN),
        Row(0x0408, "OriginalDirectory", PLAIN),
        Row(
            0x040d,
            "ExposureMode",
            Form::Words(&PLAIN, Words::Text(EXPOSURE_MODE)),
        ),
        Row(0x0412, "FilmMode", PLAIN),
        Row(0x0413, "WB_RGBLevels", PLAIN),
        Row(
            0x0500,
            "InternalSerialNumber",
            Form::Words(&PLAIN, Words::By(serial)),
        ),
    ],
};

/// The tags of a directory: `Leica4`, which holds further directories.
pub(in crate::metadata::maker) static LEICA_4: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x3000, "", Form::Directory(&LEICA_SUBDIR)),
        Row(0x3100, "", Form::Directory(&LEICA_SUBDIR)),
        Row(0x3400, "", Form::Directory(&LEICA_SUBDIR)),
        Row(0x3900, "", Form::Directory(&LEICA_SUBDIR)),
    ],
};

/// The tags of the directories in it: `Subdir`.
static LEICA_SUBDIR: Table = Table {
    group: "Leica",
    rows: &[
        Row(
            0x300a,
            "Contrast",
            Form::Choice(&[
                (0, "Low"),
                (1, "Medium Low"),
                (2, "Normal"),
                (3, "Medium High"),
                (4, "High"),
            ]),
        ),
        Row(
            0x300b,
            "Sharpening",
            Form::Choice(&[
                (0, "Off"),
                (1, "Low"),
                (2, "Normal"),
                (3, "Medium High"),
                (4, "High"),
            ]),
        ),
        Row(
            0x300d,
            "Saturation",
            Form::Choice(&[
                (0, "Low"),
                (1, "Medium Low"),
                (2, "Normal"),
                (3, "Medium High"),
                (4, "High"),
                (5, "Black & White"),
                (6, "Vintage B&W"),
            ]),
        ),
        Row(
            0x3033,
            "WhiteBalance",
            Form::Choice(&[
                (0, "Auto"),
                (1, "Tungsten"),
                (2, "Fluorescent"),
                (3, "Daylight Fluorescent"),
                (4, "Daylight"),
                (5, "Flash"),
                (6, "Cloudy"),
                (7, "Shade"),
                (8, "Manual"),
                (9, "Kelvin"),
            ]),
        ),
        Row(
            0x3034,
            "JPEGQuality",
            Form::Choice(&[(94, "Basic"), (97, "Fine")]),
        ),
        Row(0x3036, "WB_RGBLevels", PLAIN),
        Row(0x3038, "UserProfile", PLAIN),
        Row(
            0x303a,
            "JPEGSize",
            Form::Choice(&[
                (0, "5216x3472"),
                (1, "3840x2592"),
                (2, "2592x1728"),
                (3, "1728x1152"),
                (4, "1280x864"),
            ]),
        ),
        Row(0x3103, "SerialNumber", PLAIN),
        Row(0x3109, "FirmwareVersion", PLAIN),
        Row(0x312a, "BaseISO", PLAIN),
        Row(0x312b, "SensorWidth", PLAIN),
        Row(0x312c, "SensorHeight", PLAIN),
        Row(0x312d, "SensorBitDepth", PLAIN),
        Row(
            0x3402,
            "CameraTemperature",
            Form::Words(&PLAIN, Words::Unit(" C")),
        ),
        Row(0x3405, "LensType", Form::Own(lens_type)),
        Row(
            0x3406,
            "ApproximateFNumber",
            Form::Words(&PLAIN, Words::Digits(1, "")),
        ),
        Row(
            0x3407,
            "MeasuredLV",
            Form::Words(&Form::Calc(|n| Some(n / 1e5), bare), Words::Digits(2, "")),
        ),
        Row(
            0x3408,
            "ExternalSensorBrightnessValue",
            Form::Words(&Form::Calc(|n| Some(n / 1e5), bare), Words::Digits(2, "")),
        ),
    ],
};

/// The tags of a directory: `Leica6`.
pub(in crate::metadata::maker) static LEICA_6: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0300, "PreviewImage", BINARY),
        Row(0x0303, "LensType", TRIMMED),
        Row(0x0304, "FocusDistance", PLAIN),
        Row(
            0x0311,
            "ExternalSensorBrightnessValue",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(
            0x0312,
            "MeasuredLV",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(0x0320, "FirmwareVersion", Form::Exif(ExifForm::Dotted)),
        Row(
            0x0321,
            "LensSerialNumber",
            Form::Words(&PLAIN, Words::Zeros(10)),
        ),
    ],
};

/// The tags of a directory: `Leica9`.
pub(in crate::metadata::maker) static LEICA_9: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0304, "FocusDistance", PLAIN),
        Row(
            0x0311,
            "ExternalSensorBrightnessValue",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(
            0x0312,
            "MeasuredLV",
            Form::Signed(&Form::Words(&PLAIN, Words::Digits(2, ""))),
        ),
        Row(0x034c, "UserProfile", PLAIN),
        Row(0x0359, "ISOSelected", Form::Choice(&[(0, "Auto")])),
        Row(
            0x035a,
            "FNumber",
            Form::Calc(|n| Some(n / 1000.0), one_decimal),
        ),
        Row(0x035b, "CorrelatedColorTemp", PLAIN),
        Row(0x035c, "ColorTint", PLAIN),
        Row(0x035d, "WhitePoint", PLAIN),
        Row(0x0370, "LensProfileName", PLAIN),
    ],
};
