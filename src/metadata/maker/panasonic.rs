//! The tags of a Panasonic or Leica note: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{Form as ExifForm, Shown};
use crate::metadata::exif::print::one_decimal;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::table::{
    BINARY, Cell, Form, Layout, PLAIN, Row, Scope, TRIMMED, Table, bare,
};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::value::Value;

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

const CONTRAST_MODE: Choices = &[
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

const CONTRAST_MODE_2: Choices = &[
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

const CONTRAST_MODE_3: Choices = &[(0, "Normal"), (1, "-2"), (2, "+2"), (5, "-1"), (6, "+1")];

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

const HDRSHOT: Choices = &[(0, "Off"), (3, "On")];

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

const LONG_EXPOSURE_NRUSED: Choices = &[(0, "No"), (1, "Yes")];

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

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Panasonic",
    rows: &[
        Row(0x0001, "ImageQuality", Form::Choice(IMAGE_QUALITY)),
        Row(0x0002, "FirmwareVersion", Form::Own(values::bytes_or_text)),
        Row(0x0003, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x0007, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(0x000f, "AFAreaMode", PLAIN),
        Row(
            0x001a,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(0x001c, "MacroMode", Form::Choice(MACRO_MODE)),
        Row(0x001f, "ShootingMode", PLAIN),
        Row(0x0020, "Audio", Form::Choice(AUDIO)),
        Row(0x0021, "DataDump", BINARY),
        Row(0x0023, "WhiteBalanceBias", Form::Own(values::thirds)),
        Row(0x0024, "FlashBias", Form::Own(values::thirds)),
        Row(0x0025, "InternalSerialNumber", PLAIN),
        Row(0x0026, "PanasonicExifVersion", PLAIN),
        Row(0x0027, "VideoFrameRate", PLAIN),
        Row(0x0028, "ColorEffect", Form::Choice(COLOR_EFFECT)),
        Row(
            0x0029,
            "TimeSincePowerOn",
            Form::Calc(|n| Some(n / 100.0), bare),
        ),
        Row(0x002a, "BurstMode", Form::Choice(BURST_MODE)),
        Row(0x002b, "SequenceNumber", PLAIN),
        Row(0x002c, "ContrastMode", Form::Choice(CONTRAST_MODE)),
        Row(0x002c, "ContrastMode", Form::Choice(CONTRAST_MODE_2)),
        Row(0x002c, "ContrastMode", Form::Choice(CONTRAST_MODE_3)),
        Row(0x002c, "ContrastMode", PLAIN),
        Row(0x002d, "NoiseReduction", Form::Choice(NOISE_REDUCTION)),
        Row(0x002e, "SelfTimer", Form::Choice(SELF_TIMER)),
        Row(0x0030, "Rotation", Form::Choice(ROTATION)),
        Row(0x0031, "AFAssistLamp", Form::Choice(AFASSIST_LAMP)),
        Row(0x0032, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0x0033, "BabyAge", Form::Own(values::age)),
        Row(0x0034, "OpticalZoomMode", Form::Choice(OPTICAL_ZOOM_MODE)),
        Row(0x0035, "ConversionLens", Form::Choice(CONVERSION_LENS)),
        Row(0x0036, "TravelDay", PLAIN),
        Row(0x0038, "BatteryLevel", Form::Choice(BATTERY_LEVEL)),
        Row(0x0039, "Contrast", PLAIN),
        Row(
            0x003a,
            "WorldTimeLocation",
            Form::Choice(WORLD_TIME_LOCATION),
        ),
        Row(0x003b, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(0x003c, "ProgramISO", Form::Choice(PROGRAM_ISO)),
        Row(0x003d, "AdvancedSceneType", PLAIN),
        Row(0x003e, "TextStamp", Form::Choice(TEXT_STAMP)),
        Row(0x003f, "FacesDetected", PLAIN),
        Row(0x0040, "Saturation", PLAIN),
        Row(0x0041, "Sharpness", PLAIN),
        Row(0x0042, "FilmMode", Form::Choice(FILM_MODE)),
        Row(0x0043, "JPEGQuality", Form::Choice(JPEGQUALITY)),
        Row(0x0044, "ColorTempKelvin", PLAIN),
        Row(0x0045, "BracketSettings", Form::Choice(BRACKET_SETTINGS)),
        Row(0x0046, "WBShiftAB", PLAIN),
        Row(0x0047, "WBShiftGM", PLAIN),
        Row(0x0048, "FlashCurtain", Form::Choice(FLASH_CURTAIN)),
        Row(
            0x0049,
            "LongExposureNoiseReduction",
            Form::Choice(TEXT_STAMP),
        ),
        Row(0x004b, "PanasonicImageWidth", PLAIN),
        Row(0x004c, "PanasonicImageHeight", PLAIN),
        Row(0x004d, "AFPointPosition", PLAIN),
        Row(0x004e, "", Form::Block(&FACES)),
        Row(0x0051, "LensType", PLAIN),
        Row(0x0052, "LensSerialNumber", PLAIN),
        Row(0x0053, "AccessoryType", PLAIN),
        Row(0x0054, "AccessorySerialNumber", PLAIN),
        Row(0x0059, "Transform", Form::Numbers(Kind::S16)),
        Row(
            0x005d,
            "IntelligentExposure",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(
            0x0060,
            "LensFirmwareVersion",
            Form::Own(values::bytes_or_text),
        ),
        Row(0x0061, "", Form::Block(&RECOGNISED_FACES)),
        Row(0x0062, "FlashWarning", Form::Choice(FLASH_WARNING)),
        Row(0x0065, "Title", PLAIN),
        Row(0x0066, "BabyName", PLAIN),
        Row(0x0067, "Location", PLAIN),
        Row(0x0069, "Country", PLAIN),
        Row(0x006b, "State", PLAIN),
        Row(0x006d, "City", PLAIN),
        Row(0x006f, "Landmark", PLAIN),
        Row(
            0x0070,
            "IntelligentResolution",
            Form::Choice(INTELLIGENT_RESOLUTION),
        ),
        Row(0x0076, "HDRShot", Form::Choice(HDRSHOT)),
        Row(0x0077, "BurstSpeed", PLAIN),
        Row(
            0x0079,
            "IntelligentD-Range",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(0x007c, "ClearRetouch", Form::Choice(CLEAR_RETOUCH)),
        Row(0x0080, "City2", PLAIN),
        Row(
            0x0086,
            "ManometerPressure",
            Form::Calc(|n| Some(n / 10.0), bare),
        ),
        Row(0x0089, "PhotoStyle", Form::Choice(PHOTO_STYLE)),
        Row(0x008a, "ShadingCompensation", Form::Choice(CLEAR_RETOUCH)),
        Row(0x008b, "WBShiftIntelligentAuto", PLAIN),
        Row(0x008c, "AccelerometerZ", PLAIN),
        Row(0x008d, "AccelerometerX", PLAIN),
        Row(0x008e, "AccelerometerY", PLAIN),
        Row(
            0x008f,
            "CameraOrientation",
            Form::Choice(CAMERA_ORIENTATION),
        ),
        Row(0x0090, "RollAngle", Form::Own(values::tenths)),
        Row(0x0091, "PitchAngle", Form::Own(values::negative_tenths)),
        Row(0x0092, "WBShiftCreativeControl", PLAIN),
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
        Row(0x00a1, "FilterEffect", Form::Own(values::pair)),
        Row(0x00a3, "ClearRetouchValue", PLAIN),
        Row(0x00a7, "OutputLUT", BINARY),
        Row(0x00ab, "TouchAE", Form::Choice(CLEAR_RETOUCH)),
        Row(
            0x00ac,
            "MonochromeFilterEffect",
            Form::Choice(MONOCHROME_FILTER_EFFECT),
        ),
        Row(0x00ad, "HighlightShadow", PLAIN),
        Row(0x00af, "TimeStamp", PLAIN),
        Row(
            0x00b3,
            "VideoBurstResolution",
            Form::Choice(VIDEO_BURST_RESOLUTION),
        ),
        Row(0x00b4, "MultiExposure", Form::Choice(MULTI_EXPOSURE)),
        Row(0x00b9, "RedEyeRemoval", Form::Choice(CLEAR_RETOUCH)),
        Row(0x00bb, "VideoBurstMode", Form::Choice(VIDEO_BURST_MODE)),
        Row(
            0x00bc,
            "DiffractionCorrection",
            Form::Choice(DIFFRACTION_CORRECTION),
        ),
        Row(0x00bd, "FocusBracket", PLAIN),
        Row(
            0x00be,
            "LongExposureNRUsed",
            Form::Choice(LONG_EXPOSURE_NRUSED),
        ),
        Row(0x00bf, "PostFocusMerging", PLAIN),
        Row(0x00c1, "VideoPreburst", Form::Choice(VIDEO_PREBURST)),
        Row(0x00c4, "LensTypeMake", PLAIN),
        Row(0x00c5, "LensTypeModel", Form::Own(values::swapped_hex)),
        Row(0x00ca, "SensorType", Form::Choice(SENSOR_TYPE)),
        Row(0x00d1, "ISO", PLAIN),
        Row(
            0x00d2,
            "MonochromeGrainEffect",
            Form::Choice(INTELLIGENT_EXPOSURE),
        ),
        Row(0x00d4, "HybridLogGamma", Form::Choice(CLEAR_RETOUCH)),
        Row(0x00d6, "NoiseReductionStrength", PLAIN),
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
        Row(0x8001, "SceneMode", PLAIN),
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
        Row(0x8012, "Transform", Form::Numbers(Kind::S16)),
    ],
};

/// The tags of a block: `FaceDetInfo`.
pub(super) static FACES: Layout = Layout {
    group: "Panasonic",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 1, "NumFacePositions", PLAIN),
        Cell(1, Kind::U16, 4, "Face1Position", PLAIN),
        Cell(5, Kind::U16, 4, "Face2Position", PLAIN),
        Cell(9, Kind::U16, 4, "Face3Position", PLAIN),
        Cell(13, Kind::U16, 4, "Face4Position", PLAIN),
        Cell(17, Kind::U16, 4, "Face5Position", PLAIN),
    ],
};

/// The tags of a block: `FaceRecInfo`.
pub(super) static RECOGNISED_FACES: Layout = Layout {
    group: "Panasonic",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U16, 1, "FacesRecognized", PLAIN),
        Cell(4, Kind::Text, 20, "RecognizedFace1Name", PLAIN),
        Cell(24, Kind::U16, 4, "RecognizedFace1Position", PLAIN),
        Cell(32, Kind::Text, 20, "RecognizedFace1Age", PLAIN),
        Cell(52, Kind::Text, 20, "RecognizedFace2Name", PLAIN),
        Cell(72, Kind::U16, 4, "RecognizedFace2Position", PLAIN),
        Cell(80, Kind::Text, 20, "RecognizedFace2Age", PLAIN),
        Cell(100, Kind::Text, 20, "RecognizedFace3Name", PLAIN),
        Cell(120, Kind::U16, 4, "RecognizedFace3Position", PLAIN),
        Cell(128, Kind::Text, 20, "RecognizedFace3Age", PLAIN),
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
pub(super) static LEICA_2: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0300, "Quality", Form::Choice(QUALITY)),
        Row(0x0302, "UserProfile", Form::Choice(USER_PROFILE)),
        Row(0x0303, "SerialNumber", PLAIN),
        Row(0x0304, "WhiteBalance", Form::Choice(WHITE_BALANCE_2)),
        Row(0x0310, "LensType", PLAIN),
        Row(0x0311, "ExternalSensorBrightnessValue", PLAIN),
        Row(0x0312, "MeasuredLV", PLAIN),
        Row(0x0313, "ApproximateFNumber", PLAIN),
        Row(0x0320, "CameraTemperature", PLAIN),
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
pub(super) static LEICA_5: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0303, "LensType", PLAIN),
        Row(0x0305, "SerialNumber", PLAIN),
        Row(0x0407, "OriginalFileName", PLAIN),
        Row(0x0408, "OriginalDirectory", PLAIN),
        Row(0x040d, "ExposureMode", PLAIN),
        Row(0x0412, "FilmMode", PLAIN),
        Row(0x0413, "WB_RGBLevels", PLAIN),
        Row(0x0500, "InternalSerialNumber", PLAIN),
    ],
};

/// The tags of a directory: `Leica4`, which holds further directories.
pub(super) static LEICA_4: Table = Table {
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
        Row(0x3402, "CameraTemperature", PLAIN),
        Row(0x3405, "LensType", Form::Own(lens_type)),
        Row(0x3406, "ApproximateFNumber", PLAIN),
        Row(0x3407, "MeasuredLV", Form::Calc(|n| Some(n / 1e5), bare)),
        Row(
            0x3408,
            "ExternalSensorBrightnessValue",
            Form::Calc(|n| Some(n / 1e5), bare),
        ),
    ],
};

/// The tags of a directory: `Leica6`.
pub(super) static LEICA_6: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0300, "PreviewImage", BINARY),
        Row(0x0303, "LensType", TRIMMED),
        Row(0x0304, "FocusDistance", PLAIN),
        Row(0x0311, "ExternalSensorBrightnessValue", PLAIN),
        Row(0x0312, "MeasuredLV", PLAIN),
        Row(0x0320, "FirmwareVersion", Form::Exif(ExifForm::Dotted)),
        Row(0x0321, "LensSerialNumber", PLAIN),
    ],
};

/// The tags of a directory: `Leica9`.
pub(super) static LEICA_9: Table = Table {
    group: "Leica",
    rows: &[
        Row(0x0304, "FocusDistance", PLAIN),
        Row(0x0311, "ExternalSensorBrightnessValue", PLAIN),
        Row(0x0312, "MeasuredLV", PLAIN),
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
    ],
};

/// A lens and how it was recognised.
fn lens_type(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    Some((Value::from(format!("{} {}", number >> 2, number & 3)), None))
}
