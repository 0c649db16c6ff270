//! The tags of an Olympus note and of the directories in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::{exposure_time, one_decimal};
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::Entry;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{BINARY, Form, PLAIN, Row, Scope, TRIMMED, Table, VERSION};
use crate::metadata::maker::values;
use crate::metadata::maker::values::{celsius, print_im};
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::text;
use crate::metadata::value::Value;

const MACRO: Choices = &[(0, "Off"), (1, "On"), (2, "Super Macro")];

const BWMODE: Choices = &[(0, "Off"), (1, "On"), (6, "(none)")];

const ONE_TOUCH_WB: Choices = &[(0, "Off"), (1, "On"), (2, "On (Preset)")];

const SCENE_MODE: Choices = &[
    (0, "Normal"),
    (1, "Standard"),
    (2, "Auto"),
    (3, "Intelligent Auto"),
    (4, "Portrait"),
    (5, "Landscape+Portrait"),
    (6, "Landscape"),
    (7, "Night Scene"),
    (8, "Night+Portrait"),
    (9, "Sport"),
    (10, "Self Portrait"),
    (11, "Indoor"),
    (12, "Beach & Snow"),
    (13, "Beach"),
    (14, "Snow"),
    (15, "Self Portrait+Self Timer"),
    (16, "Sunset"),
    (17, "Cuisine"),
    (18, "Documents"),
    (19, "Candle"),
    (20, "Fireworks"),
    (21, "Available Light"),
    (22, "Vivid"),
    (23, "Underwater Wide1"),
    (24, "Underwater Macro"),
    (25, "Museum"),
    (26, "Behind Glass"),
    (27, "Auction"),
    (28, "Shoot & Select1"),
    (29, "Shoot & Select2"),
    (30, "Underwater Wide2"),
    (31, "Digital Image Stabilization"),
    (32, "Face Portrait"),
    (33, "Pet"),
    (34, "Smile Shot"),
    (35, "Quick Shutter"),
    (43, "Hand-held Starlight"),
    (100, "Panorama"),
    (101, "Magic Filter"),
    (103, "HDR"),
];

const FLASH_MODE: Choices = &[(2, "On"), (3, "Off")];

const FLASH_DEVICE: Choices = &[
    (0, "None"),
    (1, "Internal"),
    (4, "External"),
    (5, "Internal + External"),
];

const FOCUS_RANGE: Choices = &[(0, "Normal"), (1, "Macro")];

const FOCUS_MODE: Choices = &[(0, "Auto"), (1, "Manual")];

const SHARPNESS: Choices = &[(0, "Normal"), (1, "Hard"), (2, "Soft")];

const EXTERNAL_FLASH_BOUNCE: Choices = &[(0, "No"), (1, "Yes")];

const CONTRAST: Choices = &[(0, "High"), (1, "Normal"), (2, "Low")];

const CCDSCAN_MODE: Choices = &[(0, "Interlaced"), (1, "Progressive")];

const NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "On")];

const FLASH_TYPE: Choices = &[
    (0, "None"),
    (2, "Simple E-System"),
    (3, "E-System"),
    (4, "E-System (body powered)"),
];

const FLASH_MODEL: Choices = &[
    (0, "None"),
    (1, "FL-20"),
    (2, "FL-50"),
    (3, "RF-11"),
    (4, "TF-22"),
    (5, "FL-36"),
    (6, "FL-50R"),
    (7, "FL-36R"),
    (9, "FL-14"),
    (11, "FL-600R"),
    (13, "FL-LM3"),
    (15, "FL-900R"),
];

const EXPOSURE_MODE: Choices = &[
    (1, "Manual"),
    (2, "Program"),
    (3, "Aperture-priority AE"),
    (4, "Shutter speed priority AE"),
    (5, "Program-shift"),
];

const METERING_MODE: Choices = &[
    (2, "Center-weighted average"),
    (3, "Spot"),
    (5, "ESP"),
    (261, "Pattern+AF"),
    (515, "Spot+Highlight control"),
    (1027, "Spot+Shadow control"),
];

const AFSEARCH: Choices = &[(0, "Not Ready"), (1, "Ready")];

const FLASH_MODE_2: Choices = &[
    (0, "Off"),
    (1, "On"),
    (2, "Fill-in"),
    (4, "Red-eye"),
    (8, "Slow-sync"),
    (16, "Forced On"),
    (32, "2nd Curtain"),
];

const FLASH_REMOTE_CONTROL: Choices = &[
    (0, "Off"),
    (1, "Channel 1, Low"),
    (2, "Channel 2, Low"),
    (3, "Channel 3, Low"),
    (4, "Channel 4, Low"),
    (9, "Channel 1, Mid"),
    (10, "Channel 2, Mid"),
    (11, "Channel 3, Mid"),
    (12, "Channel 4, Mid"),
    (17, "Channel 1, High"),
    (18, "Channel 2, High"),
    (19, "Channel 3, High"),
    (20, "Channel 4, High"),
];

const WHITE_BALANCE2: Choices = &[
    (0, "Auto"),
    (1, "Auto (Keep Warm Color Off)"),
    (16, "7500K (Fine Weather with Shade)"),
    (17, "6000K (Cloudy)"),
    (18, "5300K (Fine Weather)"),
    (20, "3000K (Tungsten light)"),
    (21, "3600K (Tungsten light-like)"),
    (22, "Auto Setup"),
    (23, "5500K (Flash)"),
    (33, "6600K (Daylight fluorescent)"),
    (34, "4500K (Neutral white fluorescent)"),
    (35, "4000K (Cool white fluorescent)"),
    (36, "White Fluorescent"),
    (48, "3600K (Tungsten light-like)"),
    (67, "Underwater"),
    (256, "One Touch WB 1"),
    (257, "One Touch WB 2"),
    (258, "One Touch WB 3"),
    (259, "One Touch WB 4"),
    (512, "Custom WB 1"),
    (513, "Custom WB 2"),
    (514, "Custom WB 3"),
    (515, "Custom WB 4"),
];

const MODIFIED_SATURATION: Choices = &[
    (0, "Off"),
    (1, "CM1 (Red Enhance)"),
    (2, "CM2 (Green Enhance)"),
    (3, "CM3 (Blue Enhance)"),
    (4, "CM4 (Skin Tones)"),
];

const COLOR_SPACE: Choices = &[(0, "sRGB"), (1, "Adobe RGB"), (2, "Pro Photo RGB")];

const SCENE_MODE_2: Choices = &[
    (0, "Standard"),
    (6, "Auto"),
    (7, "Sport"),
    (8, "Portrait"),
    (9, "Landscape+Portrait"),
    (10, "Landscape"),
    (11, "Night Scene"),
    (12, "Self Portrait"),
    (13, "Panorama"),
    (14, "2 in 1"),
    (15, "Movie"),
    (16, "Landscape+Portrait"),
    (17, "Night+Portrait"),
    (18, "Indoor"),
    (19, "Fireworks"),
    (20, "Sunset"),
    (21, "Beauty Skin"),
    (22, "Macro"),
    (23, "Super Macro"),
    (24, "Food"),
    (25, "Documents"),
    (26, "Museum"),
    (27, "Shoot & Select"),
    (28, "Beach & Snow"),
    (29, "Self Protrait+Timer"),
    (30, "Candle"),
    (31, "Available Light"),
    (32, "Behind Glass"),
    (33, "My Mode"),
    (34, "Pet"),
    (35, "Underwater Wide1"),
    (36, "Underwater Macro"),
    (37, "Shoot & Select1"),
    (38, "Shoot & Select2"),
    (39, "High Key"),
    (40, "Digital Image Stabilization"),
    (41, "Auction"),
    (42, "Beach"),
    (43, "Snow"),
    (44, "Underwater Wide2"),
    (45, "Low Key"),
    (46, "Children"),
    (47, "Vivid"),
    (48, "Nature Macro"),
    (49, "Underwater Snapshot"),
    (50, "Shooting Guide"),
    (54, "Face Portrait"),
    (57, "Bulb"),
    (59, "Smile Shot"),
    (60, "Quick Shutter"),
    (63, "Slow Shutter"),
    (64, "Bird Watching"),
    (65, "Multiple Exposure"),
    (66, "e-Portrait"),
    (67, "Soft Background Shot"),
    (142, "Hand-held Starlight"),
    (154, "HDR"),
    (197, "Panning"),
    (203, "Light Trails"),
    (204, "Backlight HDR"),
    (205, "Silent"),
    (206, "Multi Focus Shot"),
];

const NOISE_REDUCTION_2: Choices = &[
    (0, "(none)"),
    (1, "Noise Reduction"),
    (2, "Noise Filter"),
    (4, "Noise Filter (ISO Boost)"),
    (8, "Auto"),
];

const PICTURE_MODE_BWFILTER: Choices = &[
    (0, "n/a"),
    (1, "Neutral"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Green"),
];

const PICTURE_MODE_TONE: Choices = &[
    (0, "n/a"),
    (1, "Neutral"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const FILM_GRAIN_EFFECT: Choices = &[(0, "Off"), (1, "Low"), (2, "Medium"), (3, "High")];

const MONOCHROME_COLOR: Choices = &[
    (0, "(none)"),
    (1, "Normal"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const IMAGE_QUALITY2: Choices = &[(1, "SQ"), (2, "HQ"), (3, "SHQ"), (4, "RAW"), (5, "SQ (5)")];

const IMAGE_STABILIZATION: Choices = &[
    (0, "Off"),
    (1, "On, Mode 1"),
    (2, "On, Mode 2"),
    (3, "On, Mode 3"),
    (4, "On, Mode 4"),
];

const RAW_DEV_ENGINE: Choices = &[
    (0, "High Speed"),
    (1, "High Function"),
    (2, "Advanced High Speed"),
    (3, "Advanced High Function"),
];

const RAW_DEV_NOISE_REDUCTION: Choices = &[
    (0, "(none)"),
    (1, "Noise Reduction"),
    (2, "Noise Filter"),
    (4, "Noise Filter (ISO Boost)"),
];

const RAW_DEV_EDIT_STATUS: Choices = &[
    (0, "Original"),
    (1, "Edited (Landscape)"),
    (6, "Edited (Portrait)"),
    (8, "Edited (Portrait)"),
];

const RAW_DEV_SETTINGS: Choices = &[
    (0, "(none)"),
    (1, "WB Color Temp"),
    (2, "WB Gray Point"),
    (4, "Saturation"),
    (8, "Contrast"),
    (16, "Sharpness"),
    (32, "Color Space"),
    (64, "High Function"),
    (128, "Noise Reduction"),
];

const RAW_DEV_WHITE_BALANCE: Choices = &[(1, "Color Temperature"), (2, "Gray Point")];

const RAW_DEV_ENGINE_2: Choices = &[(0, "High Speed"), (1, "High Function")];

const RAW_DEV_PICTURE_MODE: Choices = &[
    (1, "Vivid"),
    (2, "Natural"),
    (3, "Muted"),
    (256, "Monotone"),
    (512, "Sepia"),
];

const RAW_DEV_PM_BWFILTER: Choices = &[
    (1, "Neutral"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Green"),
];

const RAW_DEV_PMPICTURE_TONE: Choices = &[
    (1, "Neutral"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const KEYSTONE_DIRECTION: Choices = &[(0, "Vertical"), (1, "Horizontal")];

const EXTERNAL_FLASH_BOUNCE_2: Choices = &[(0, "Bounce or Off"), (1, "Direct")];

const LIGHT_SOURCE: Choices = &[
    (0, "Unknown"),
    (16, "Shade"),
    (17, "Cloudy"),
    (18, "Fine Weather"),
    (20, "Tungsten (Incandescent)"),
    (22, "Evening Sunlight"),
    (33, "Daylight Fluorescent"),
    (34, "Day White Fluorescent"),
    (35, "Cool White Fluorescent"),
    (36, "White Fluorescent"),
    (256, "One Touch White Balance"),
    (512, "Custom 1-4"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "MakerNoteVersion", VERSION),
        Row(0x0040, "CompressedImageSize", PLAIN),
        Row(0x0081, "PreviewImageData", BINARY),
        Row(0x0088, "PreviewImageStart", Form::Offset),
        Row(0x0089, "PreviewImageLength", PLAIN),
        Row(0x0100, "ThumbnailImage", BINARY),
        Row(0x0104, "BodyFirmwareVersion", PLAIN),
        Row(0x0200, "SpecialMode", PLAIN),
        Row(0x0201, "Quality", PLAIN),
        Row(0x0202, "Macro", Form::Choice(MACRO)),
        Row(0x0203, "BWMode", Form::Choice(BWMODE)),
        Row(0x0204, "DigitalZoom", PLAIN),
        Row(0x0205, "FocalPlaneDiagonal", PLAIN),
        Row(0x0206, "LensDistortionParams", PLAIN),
        Row(0x0207, "CameraType", PLAIN),
        Row(0x0208, "TextInfo", Form::Read(read_text)),
        Row(0x0209, "CameraID", Form::Own(values::trimmed_bytes)),
        Row(0x020b, "EpsonImageWidth", PLAIN),
        Row(0x020c, "EpsonImageHeight", PLAIN),
        Row(0x020d, "EpsonSoftware", PLAIN),
        Row(0x0280, "PreviewImage", BINARY),
        Row(0x0300, "PreCaptureFrames", PLAIN),
        Row(0x0301, "WhiteBoard", PLAIN),
        Row(0x0302, "OneTouchWB", Form::Choice(ONE_TOUCH_WB)),
        Row(0x0303, "WhiteBalanceBracket", PLAIN),
        Row(0x0304, "WhiteBalanceBias", PLAIN),
        Row(0x0401, "BlackLevel", PLAIN),
        Row(0x0403, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(0x0404, "SerialNumber", PLAIN),
        Row(0x0405, "Firmware", PLAIN),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0f00, "DataDump", BINARY),
        Row(0x0f01, "DataDump2", BINARY),
        Row(0x0f04, "ZoomedPreviewStart", PLAIN),
        Row(0x0f05, "ZoomedPreviewLength", PLAIN),
        Row(0x0f06, "ZoomedPreviewSize", PLAIN),
        Row(
            0x1000,
            "ShutterSpeedValue",
            Form::Calc(values::apex_time, exposure_time),
        ),
        Row(
            0x1001,
            "ISOValue",
            Form::Calc(|n| Some(100.0 * (n - 5.0).exp2()), values::whole),
        ),
        Row(
            0x1002,
            "ApertureValue",
            Form::Calc(|n| Some((n / 2.0).exp2()), one_decimal),
        ),
        Row(0x1003, "BrightnessValue", PLAIN),
        Row(0x1004, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(0x1005, "FlashDevice", Form::Choice(FLASH_DEVICE)),
        Row(0x1006, "ExposureCompensation", PLAIN),
        Row(0x1007, "SensorTemperature", PLAIN),
        Row(0x1008, "LensTemperature", PLAIN),
        Row(0x1009, "LightCondition", PLAIN),
        Row(0x100a, "FocusRange", Form::Choice(FOCUS_RANGE)),
        Row(0x100b, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(0x100c, "ManualFocusDistance", PLAIN),
        Row(0x100d, "ZoomStepCount", PLAIN),
        Row(0x100e, "FocusStepCount", PLAIN),
        Row(0x100f, "Sharpness", Form::Choice(SHARPNESS)),
        Row(0x1010, "FlashChargeLevel", PLAIN),
        Row(0x1011, "ColorMatrix", Form::Own(values::signed)),
        Row(0x1012, "BlackLevel", PLAIN),
        Row(0x1015, "WBMode", PLAIN),
        Row(0x1017, "RedBalance", Form::Own(values::balance)),
        Row(0x1018, "BlueBalance", Form::Own(values::balance)),
        Row(0x1019, "ColorMatrixNumber", PLAIN),
        Row(0x101a, "SerialNumber", PLAIN),
        Row(0x1023, "FlashExposureComp", PLAIN),
        Row(0x1024, "InternalFlashTable", PLAIN),
        Row(0x1025, "ExternalFlashGValue", PLAIN),
        Row(
            0x1026,
            "ExternalFlashBounce",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x1027, "ExternalFlashZoom", PLAIN),
        Row(0x1028, "ExternalFlashMode", PLAIN),
        Row(0x1029, "Contrast", Form::Choice(CONTRAST)),
        Row(0x102a, "SharpnessFactor", PLAIN),
        Row(0x102b, "ColorControl", PLAIN),
        Row(0x102c, "ValidBits", PLAIN),
        Row(0x102d, "CoringFilter", PLAIN),
        Row(0x102e, "OlympusImageWidth", PLAIN),
        Row(0x102f, "OlympusImageHeight", PLAIN),
        Row(0x1030, "SceneDetect", PLAIN),
        Row(0x1034, "CompressionRatio", PLAIN),
        Row(
            0x1035,
            "PreviewImageValid",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x1036, "PreviewImageStart", Form::Offset),
        Row(0x1037, "PreviewImageLength", PLAIN),
        Row(0x1038, "AFResult", PLAIN),
        Row(0x1039, "CCDScanMode", Form::Choice(CCDSCAN_MODE)),
        Row(0x103a, "NoiseReduction", Form::Choice(NOISE_REDUCTION)),
        Row(0x103b, "FocusStepInfinity", PLAIN),
        Row(0x103c, "FocusStepNear", PLAIN),
        Row(0x103d, "LightValueCenter", PLAIN),
        Row(0x103e, "LightValuePeriphery", PLAIN),
        Row(0x2010, "", Form::Directory(&EQUIPMENT)),
        Row(0x2020, "", Form::Directory(&CAMERA_SETTINGS)),
        Row(0x2030, "", Form::Directory(&RAW_DEVELOPMENT)),
        Row(0x2031, "", Form::Directory(&RAW_DEVELOPMENT_2)),
        Row(0x2040, "", Form::Directory(&IMAGE_PROCESSING)),
        Row(0x2050, "", Form::Directory(&FOCUS_INFO)),
        Row(0x3000, "", Form::Directory(&RAW_INFO)),
        Row(0x4000, "", Form::Directory(&MAIN)),
    ],
};

/// The tags of a directory: `Equipment`.
pub(super) static EQUIPMENT: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "EquipmentVersion", VERSION),
        Row(0x0100, "CameraType2", PLAIN),
        Row(0x0101, "SerialNumber", TRIMMED),
        Row(0x0102, "InternalSerialNumber", PLAIN),
        Row(0x0103, "FocalPlaneDiagonal", PLAIN),
        Row(0x0104, "BodyFirmwareVersion", PLAIN),
        Row(0x0201, "LensType", Form::Own(values::device)),
        Row(0x0202, "LensSerialNumber", TRIMMED),
        Row(0x0203, "LensModel", PLAIN),
        Row(0x0204, "LensFirmwareVersion", PLAIN),
        Row(
            0x0205,
            "MaxApertureAtMinFocal",
            Form::Calc(|n| Some((n / 256.0).exp2().sqrt()), one_decimal),
        ),
        Row(
            0x0206,
            "MaxApertureAtMaxFocal",
            Form::Calc(|n| Some((n / 256.0).exp2().sqrt()), one_decimal),
        ),
        Row(0x0207, "MinFocalLength", PLAIN),
        Row(0x0208, "MaxFocalLength", PLAIN),
        Row(
            0x020a,
            "MaxAperture",
            Form::Calc(|n| Some((n / 256.0).exp2().sqrt()), one_decimal),
        ),
        Row(0x020b, "LensProperties", PLAIN),
        Row(0x0301, "Extender", Form::Own(values::converter)),
        Row(0x0302, "ExtenderSerialNumber", PLAIN),
        Row(0x0303, "ExtenderModel", PLAIN),
        Row(0x0304, "ExtenderFirmwareVersion", PLAIN),
        Row(0x0403, "ConversionLens", PLAIN),
        Row(0x1000, "FlashType", Form::Choice(FLASH_TYPE)),
        Row(0x1001, "FlashModel", Form::Choice(FLASH_MODEL)),
        Row(0x1002, "FlashFirmwareVersion", PLAIN),
        Row(0x1003, "FlashSerialNumber", PLAIN),
    ],
};

/// The tags of a directory: `CameraSettings`.
pub(super) static CAMERA_SETTINGS: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "CameraSettingsVersion", VERSION),
        Row(
            0x0100,
            "PreviewImageValid",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x0101, "PreviewImageStart", Form::Offset),
        Row(0x0102, "PreviewImageLength", PLAIN),
        Row(0x0200, "ExposureMode", Form::Choice(EXPOSURE_MODE)),
        Row(0x0201, "AELock", Form::Choice(NOISE_REDUCTION)),
        Row(0x0202, "MeteringMode", Form::Choice(METERING_MODE)),
        Row(0x0203, "ExposureShift", PLAIN),
        Row(0x0204, "NDFilter", Form::Choice(NOISE_REDUCTION)),
        Row(0x0300, "MacroMode", Form::Choice(MACRO)),
        Row(0x0301, "FocusMode", PLAIN),
        Row(0x0302, "FocusProcess", PLAIN),
        Row(0x0303, "AFSearch", Form::Choice(AFSEARCH)),
        Row(0x0304, "AFAreas", PLAIN),
        Row(0x0305, "AFPointSelected", Form::Own(values::without_first)),
        Row(0x0306, "AFFineTune", Form::Choice(NOISE_REDUCTION)),
        Row(0x0307, "AFFineTuneAdj", PLAIN),
        Row(0x0308, "FocusBracketStepSize", PLAIN),
        Row(0x0309, "AISubjectTrackingMode", PLAIN),
        Row(0x0400, "FlashMode", Form::Choice(FLASH_MODE_2)),
        Row(0x0401, "FlashExposureComp", PLAIN),
        Row(
            0x0403,
            "FlashRemoteControl",
            Form::Choice(FLASH_REMOTE_CONTROL),
        ),
        Row(0x0404, "FlashControlMode", PLAIN),
        Row(0x0405, "FlashIntensity", PLAIN),
        Row(0x0406, "ManualFlashStrength", PLAIN),
        Row(0x0500, "WhiteBalance2", Form::Choice(WHITE_BALANCE2)),
        Row(0x0501, "WhiteBalanceTemperature", PLAIN),
        Row(0x0502, "WhiteBalanceBracket", PLAIN),
        Row(0x0503, "CustomSaturation", PLAIN),
        Row(
            0x0504,
            "ModifiedSaturation",
            Form::Choice(MODIFIED_SATURATION),
        ),
        Row(0x0505, "ContrastSetting", PLAIN),
        Row(0x0506, "SharpnessSetting", PLAIN),
        Row(0x0507, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x0509, "SceneMode", Form::Choice(SCENE_MODE_2)),
        Row(0x050a, "NoiseReduction", Form::Choice(NOISE_REDUCTION_2)),
        Row(
            0x050b,
            "DistortionCorrection",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(0x050c, "ShadingCompensation", Form::Choice(NOISE_REDUCTION)),
        Row(0x050d, "CompressionFactor", PLAIN),
        Row(0x050f, "Gradation", PLAIN),
        Row(0x0520, "PictureMode", PLAIN),
        Row(0x0521, "PictureModeSaturation", PLAIN),
        Row(0x0523, "PictureModeContrast", PLAIN),
        Row(0x0524, "PictureModeSharpness", PLAIN),
        Row(
            0x0525,
            "PictureModeBWFilter",
            Form::Choice(PICTURE_MODE_BWFILTER),
        ),
        Row(0x0526, "PictureModeTone", Form::Choice(PICTURE_MODE_TONE)),
        Row(0x0527, "NoiseFilter", PLAIN),
        Row(0x0529, "ArtFilter", PLAIN),
        Row(0x052c, "MagicFilter", PLAIN),
        Row(0x052d, "PictureModeEffect", PLAIN),
        Row(0x052e, "ToneLevel", PLAIN),
        Row(0x052f, "ArtFilterEffect", PLAIN),
        Row(0x0532, "ColorCreatorEffect", PLAIN),
        Row(0x0537, "MonochromeProfileSettings", PLAIN),
        Row(0x0538, "FilmGrainEffect", Form::Choice(FILM_GRAIN_EFFECT)),
        Row(0x0539, "ColorProfileSettings", PLAIN),
        Row(0x053a, "MonochromeVignetting", PLAIN),
        Row(0x053b, "MonochromeColor", Form::Choice(MONOCHROME_COLOR)),
        Row(0x0600, "DriveMode", PLAIN),
        Row(0x0601, "PanoramaMode", PLAIN),
        Row(0x0603, "ImageQuality2", Form::Choice(IMAGE_QUALITY2)),
        Row(
            0x0604,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(0x0804, "StackedImage", PLAIN),
        Row(0x0900, "ManometerPressure", PLAIN),
        Row(0x0901, "ManometerReading", PLAIN),
        Row(0x0902, "ExtendedWBDetect", Form::Choice(NOISE_REDUCTION)),
        Row(0x0903, "RollAngle", PLAIN),
        Row(0x0904, "PitchAngle", PLAIN),
        Row(0x0908, "DateTimeUTC", PLAIN),
    ],
};

/// The tags of a directory: `RawDevelopment`.
pub(super) static RAW_DEVELOPMENT: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawDevVersion", VERSION),
        Row(0x0100, "RawDevExposureBiasValue", PLAIN),
        Row(0x0101, "RawDevWhiteBalanceValue", PLAIN),
        Row(0x0102, "RawDevWBFineAdjustment", PLAIN),
        Row(0x0103, "RawDevGrayPoint", PLAIN),
        Row(0x0104, "RawDevSaturationEmphasis", PLAIN),
        Row(0x0105, "RawDevMemoryColorEmphasis", PLAIN),
        Row(0x0106, "RawDevContrastValue", PLAIN),
        Row(0x0107, "RawDevSharpnessValue", PLAIN),
        Row(0x0108, "RawDevColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x0109, "RawDevEngine", Form::Choice(RAW_DEV_ENGINE)),
        Row(
            0x010a,
            "RawDevNoiseReduction",
            Form::Choice(RAW_DEV_NOISE_REDUCTION),
        ),
        Row(
            0x010b,
            "RawDevEditStatus",
            Form::Choice(RAW_DEV_EDIT_STATUS),
        ),
        Row(0x010c, "RawDevSettings", Form::Choice(RAW_DEV_SETTINGS)),
    ],
};

/// The tags of a directory: `RawDevelopment2`.
pub(super) static RAW_DEVELOPMENT_2: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawDevVersion", VERSION),
        Row(0x0100, "RawDevExposureBiasValue", PLAIN),
        Row(
            0x0101,
            "RawDevWhiteBalance",
            Form::Choice(RAW_DEV_WHITE_BALANCE),
        ),
        Row(0x0102, "RawDevWhiteBalanceValue", PLAIN),
        Row(0x0103, "RawDevWBFineAdjustment", PLAIN),
        Row(0x0104, "RawDevGrayPoint", PLAIN),
        Row(0x0105, "RawDevContrastValue", PLAIN),
        Row(0x0106, "RawDevSharpnessValue", PLAIN),
        Row(0x0107, "RawDevSaturationEmphasis", PLAIN),
        Row(0x0108, "RawDevMemoryColorEmphasis", PLAIN),
        Row(0x0109, "RawDevColorSpace", Form::Choice(COLOR_SPACE)),
        Row(
            0x010a,
            "RawDevNoiseReduction",
            Form::Choice(RAW_DEV_NOISE_REDUCTION),
        ),
        Row(0x010b, "RawDevEngine", Form::Choice(RAW_DEV_ENGINE_2)),
        Row(
            0x010c,
            "RawDevPictureMode",
            Form::Choice(RAW_DEV_PICTURE_MODE),
        ),
        Row(0x010d, "RawDevPMSaturation", PLAIN),
        Row(0x010e, "RawDevPMContrast", PLAIN),
        Row(0x010f, "RawDevPMSharpness", PLAIN),
        Row(
            0x0110,
            "RawDevPM_BWFilter",
            Form::Choice(RAW_DEV_PM_BWFILTER),
        ),
        Row(
            0x0111,
            "RawDevPMPictureTone",
            Form::Choice(RAW_DEV_PMPICTURE_TONE),
        ),
        Row(0x0112, "RawDevGradation", PLAIN),
        Row(0x0113, "RawDevSaturation3", PLAIN),
        Row(0x0119, "RawDevAutoGradation", Form::Choice(NOISE_REDUCTION)),
        Row(0x0120, "RawDevPMNoiseFilter", PLAIN),
        Row(0x0121, "RawDevArtFilter", PLAIN),
    ],
};

/// The tags of a directory: `ImageProcessing`.
pub(super) static IMAGE_PROCESSING: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "ImageProcessingVersion", VERSION),
        Row(0x0100, "WB_RBLevels", PLAIN),
        Row(0x0102, "WB_RBLevels3000K", PLAIN),
        Row(0x0103, "WB_RBLevels3300K", PLAIN),
        Row(0x0104, "WB_RBLevels3600K", PLAIN),
        Row(0x0105, "WB_RBLevels3900K", PLAIN),
        Row(0x0106, "WB_RBLevels4000K", PLAIN),
        Row(0x0107, "WB_RBLevels4300K", PLAIN),
        Row(0x0108, "WB_RBLevels4500K", PLAIN),
        Row(0x0109, "WB_RBLevels4800K", PLAIN),
        Row(0x010a, "WB_RBLevels5300K", PLAIN),
        Row(0x010b, "WB_RBLevels6000K", PLAIN),
        Row(0x010c, "WB_RBLevels6600K", PLAIN),
        Row(0x010d, "WB_RBLevels7500K", PLAIN),
        Row(0x010e, "WB_RBLevelsCWB1", PLAIN),
        Row(0x010f, "WB_RBLevelsCWB2", PLAIN),
        Row(0x0110, "WB_RBLevelsCWB3", PLAIN),
        Row(0x0111, "WB_RBLevelsCWB4", PLAIN),
        Row(0x0113, "WB_GLevel3000K", PLAIN),
        Row(0x0114, "WB_GLevel3300K", PLAIN),
        Row(0x0115, "WB_GLevel3600K", PLAIN),
        Row(0x0116, "WB_GLevel3900K", PLAIN),
        Row(0x0117, "WB_GLevel4000K", PLAIN),
        Row(0x0118, "WB_GLevel4300K", PLAIN),
        Row(0x0119, "WB_GLevel4500K", PLAIN),
        Row(0x011a, "WB_GLevel4800K", PLAIN),
        Row(0x011b, "WB_GLevel5300K", PLAIN),
        Row(0x011c, "WB_GLevel6000K", PLAIN),
        Row(0x011d, "WB_GLevel6600K", PLAIN),
        Row(0x011e, "WB_GLevel7500K", PLAIN),
        Row(0x011f, "WB_GLevel", PLAIN),
        Row(0x0200, "ColorMatrix", Form::Own(values::signed)),
        Row(0x0300, "Enhancer", PLAIN),
        Row(0x0301, "EnhancerValues", PLAIN),
        Row(0x0310, "CoringFilter", PLAIN),
        Row(0x0311, "CoringValues", PLAIN),
        Row(0x0600, "BlackLevel2", PLAIN),
        Row(0x0610, "GainBase", PLAIN),
        Row(0x0611, "ValidBits", PLAIN),
        Row(0x0612, "CropLeft", PLAIN),
        Row(0x0613, "CropTop", PLAIN),
        Row(0x0614, "CropWidth", PLAIN),
        Row(0x0615, "CropHeight", PLAIN),
        Row(0x0805, "SensorCalibration", PLAIN),
        Row(
            0x1010,
            "NoiseReduction2",
            Form::Choice(RAW_DEV_NOISE_REDUCTION),
        ),
        Row(
            0x1011,
            "DistortionCorrection2",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(
            0x1012,
            "ShadingCompensation2",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(0x101c, "MultipleExposureMode", PLAIN),
        Row(0x1112, "AspectRatio", PLAIN),
        Row(0x1113, "AspectFrame", PLAIN),
        Row(0x1200, "FacesDetected", PLAIN),
        Row(0x1201, "FaceDetectArea", BINARY),
        Row(0x1202, "MaxFaces", PLAIN),
        Row(0x1203, "FaceDetectFrameSize", PLAIN),
        Row(0x1207, "FaceDetectFrameCrop", PLAIN),
        Row(0x1306, "CameraTemperature", Form::Unless(0, &[])),
        Row(0x1900, "KeystoneCompensation", PLAIN),
        Row(
            0x1901,
            "KeystoneDirection",
            Form::Choice(KEYSTONE_DIRECTION),
        ),
        Row(0x1906, "KeystoneValue", PLAIN),
    ],
};

/// The tags of a directory: `FocusInfo`.
pub(super) static FOCUS_INFO: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "FocusInfoVersion", VERSION),
        Row(0x0210, "SceneDetect", PLAIN),
        Row(0x0300, "ZoomStepCount", PLAIN),
        Row(0x0301, "FocusStepCount", PLAIN),
        Row(0x0303, "FocusStepInfinity", PLAIN),
        Row(0x0304, "FocusStepNear", PLAIN),
        Row(0x0305, "FocusDistance", Form::Own(values::focus_distance)),
        Row(0x0308, "AFPoint", PLAIN),
        Row(0x031b, "AFPointDetails", PLAIN),
        Row(0x1201, "ExternalFlash", PLAIN),
        Row(
            0x1204,
            "ExternalFlashBounce",
            Form::Choice(EXTERNAL_FLASH_BOUNCE_2),
        ),
        Row(0x1205, "ExternalFlashZoom", PLAIN),
        Row(0x1208, "InternalFlash", PLAIN),
        Row(0x1209, "ManualFlash", PLAIN),
        Row(0x120a, "MacroLED", Form::Choice(NOISE_REDUCTION)),
        Row(0x1500, "SensorTemperature", Form::Own(temperature)),
        Row(0x1600, "ImageStabilization", PLAIN),
    ],
};

/// The tags of a directory: `RawInfo`.
pub(super) static RAW_INFO: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawInfoVersion", VERSION),
        Row(0x0100, "WB_RBLevelsUsed", PLAIN),
        Row(0x0110, "WB_RBLevelsAuto", PLAIN),
        Row(0x0120, "WB_RBLevelsShade", PLAIN),
        Row(0x0121, "WB_RBLevelsCloudy", PLAIN),
        Row(0x0122, "WB_RBLevelsFineWeather", PLAIN),
        Row(0x0123, "WB_RBLevelsTungsten", PLAIN),
        Row(0x0124, "WB_RBLevelsEveningSunlight", PLAIN),
        Row(0x0130, "WB_RBLevelsDaylightFluor", PLAIN),
        Row(0x0131, "WB_RBLevelsDayWhiteFluor", PLAIN),
        Row(0x0132, "WB_RBLevelsCoolWhiteFluor", PLAIN),
        Row(0x0133, "WB_RBLevelsWhiteFluorescent", PLAIN),
        Row(0x0200, "ColorMatrix2", Form::Own(values::signed)),
        Row(0x0310, "CoringFilter", PLAIN),
        Row(0x0311, "CoringValues", PLAIN),
        Row(0x0600, "BlackLevel2", PLAIN),
        Row(0x0601, "YCbCrCoefficients", PLAIN),
        Row(0x0611, "ValidPixelDepth", PLAIN),
        Row(0x0612, "CropLeft", PLAIN),
        Row(0x0613, "CropTop", PLAIN),
        Row(0x0614, "CropWidth", PLAIN),
        Row(0x0615, "CropHeight", PLAIN),
        Row(0x1000, "LightSource", Form::Choice(LIGHT_SOURCE)),
        Row(0x1001, "WhiteBalanceComp", PLAIN),
        Row(0x1010, "SaturationSetting", PLAIN),
        Row(0x1011, "HueSetting", PLAIN),
        Row(0x1012, "ContrastSetting", PLAIN),
        Row(0x1013, "SharpnessSetting", PLAIN),
        Row(0x2000, "CMExposureCompensation", PLAIN),
        Row(0x2001, "CMWhiteBalance", PLAIN),
        Row(0x2002, "CMWhiteBalanceComp", PLAIN),
        Row(0x2010, "CMWhiteBalanceGrayPoint", PLAIN),
        Row(0x2020, "CMSaturation", PLAIN),
        Row(0x2021, "CMHue", PLAIN),
        Row(0x2022, "CMContrast", PLAIN),
        Row(0x2023, "CMSharpness", PLAIN),
    ],
};

/// Degrees; where there is but one number, all but the first camera count in steps of 3/26 down from 84.
fn temperature(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let is_first = scope.note.model.trim() == "E-1";
    let value = match value.as_f64() {
        Some(number) if !is_first => Value::from(84.0 - 3.0 * number / 26.0),
        _ => value,
    };
    let print = celsius(&value);
    Some((value, print))
}

/// Names and values in a text, such as `[pictureInfo] Resolution=1 [Camera Info] Type=SR85`.
fn read_text(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, _: &Scope<'_>) {
    let text = text::utf8(text::before_nul(entry.data));
    for (name, value) in text
        .split_whitespace()
        .filter_map(|part| part.split_once('='))
    {
        let name = match name {
            "Type" => "CameraType",
            "Resolution" => "Resolution",
            _ => continue,
        };
        reader
            .sheet
            .push(Tag::new("Olympus", TagId::None, name, value));
    }
}
