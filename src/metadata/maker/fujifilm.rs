//! The tags of a FUJIFILM note: a plain table of data, with names and words as users of `ExifTool` know them.
use data_encoding::HEXUPPER_PERMISSIVE;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Form as ExifForm};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Row, Table, VERSION, bare};
use crate::metadata::maker::values;
use crate::metadata::maker::words::Words;
use crate::metadata::text;
use crate::metadata::value::Value;

const SHARPNESS: Choices = &[
    (0, "-4 (softest)"),
    (1, "-3 (very soft)"),
    (2, "-2 (soft)"),
    (3, "0 (normal)"),
    (4, "+2 (hard)"),
    (5, "+3 (very hard)"),
    (6, "+4 (hardest)"),
    (130, "-1 (medium soft)"),
    (132, "+1 (medium hard)"),
    (32_768, "Film Simulation"),
    (65_535, "n/a"),
];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Auto (white priority)"),
    (2, "Auto (ambiance priority)"),
    (256, "Daylight"),
    (512, "Cloudy"),
    (768, "Daylight Fluorescent"),
    (769, "Day White Fluorescent"),
    (770, "White Fluorescent"),
    (771, "Warm White Fluorescent"),
    (772, "Living Room Warm White Fluorescent"),
    (1024, "Incandescent"),
    (1280, "Flash"),
    (1536, "Underwater"),
    (3840, "Custom"),
    (3841, "Custom2"),
    (3842, "Custom3"),
    (3843, "Custom4"),
    (3844, "Custom5"),
    (4080, "Kelvin"),
];

const SATURATION: Choices = &[
    (0, "0 (normal)"),
    (128, "+1 (medium high)"),
    (192, "+3 (very high)"),
    (224, "+4 (highest)"),
    (256, "+2 (high)"),
    (384, "-1 (medium low)"),
    (512, "Low"),
    (768, "None (B&W)"),
    (769, "B&W Red Filter"),
    (770, "B&W Yellow Filter"),
    (771, "B&W Green Filter"),
    (784, "B&W Sepia"),
    (1024, "-2 (low)"),
    (1216, "-3 (very low)"),
    (1248, "-4 (lowest)"),
    (1280, "Acros"),
    (1281, "Acros Red Filter"),
    (1282, "Acros Yellow Filter"),
    (1283, "Acros Green Filter"),
    (32_768, "Film Simulation"),
];

const CONTRAST: Choices = &[
    (0, "Normal"),
    (128, "Medium High"),
    (256, "High"),
    (384, "Medium Low"),
    (512, "Low"),
    (32_768, "Film Simulation"),
];

const CONTRAST_2: Choices = &[(0, "Normal"), (256, "High"), (768, "Low")];

const NOISE_REDUCTION: Choices = &[
    (0, "0 (normal)"),
    (256, "+2 (strong)"),
    (384, "+1 (medium strong)"),
    (448, "+3 (very strong)"),
    (480, "+4 (strongest)"),
    (512, "-2 (weak)"),
    (640, "-1 (medium weak)"),
    (704, "-3 (very weak)"),
    (736, "-4 (weakest)"),
];

const CLARITY: Choices = &[
    (-5000, "-5"),
    (-4000, "-4"),
    (-3000, "-3"),
    (-2000, "-2"),
    (-1000, "-1"),
    (0, "0"),
    (1000, "1"),
    (2000, "2"),
    (3000, "3"),
    (4000, "4"),
    (5000, "5"),
];

const FUJI_FLASH_MODE: Choices = &[
    (0, "Auto"),
    (1, "On"),
    (2, "Off"),
    (3, "Red-eye reduction"),
    (4, "External"),
    (16, "Commander"),
    (32_768, "Not Attached"),
    (33_056, "TTL"),
    (33_568, "TTL Auto - Did not fire"),
    (38_976, "Manual"),
    (39_008, "Flash Commander"),
    (39_040, "Multi-flash"),
    (43_296, "1st Curtain (front)"),
    (43_552, "TTL Slow - 1st Curtain (front)"),
    (43_808, "TTL Auto - 1st Curtain (front)"),
    (44_320, "TTL - Red-eye Flash - 1st Curtain (front)"),
    (44_576, "TTL Slow - Red-eye Flash - 1st Curtain (front)"),
    (44_832, "TTL Auto - Red-eye Flash - 1st Curtain (front)"),
    (51_488, "2nd Curtain (rear)"),
    (51_744, "TTL Slow - 2nd Curtain (rear)"),
    (52_000, "TTL Auto - 2nd Curtain (rear)"),
    (52_512, "TTL - Red-eye Flash - 2nd Curtain (rear)"),
    (52_768, "TTL Slow - Red-eye Flash - 2nd Curtain (rear)"),
    (53_024, "TTL Auto - Red-eye Flash - 2nd Curtain (rear)"),
    (59_680, "High Speed Sync (HSS)"),
];

const MULTIPLE_EXPOSURE: Choices = &[(1, "Additive"), (2, "Average"), (3, "Light"), (4, "Dark")];

const WHITE_BALANCE_BRACKETING: Choices = &[(511, "+/- 1"), (767, "+/- 2"), (1023, "+/- 3")];

const COMPOSITE_IMAGE_MODE: Choices = &[
    (0, "n/a"),
    (1, "Pro Low-light"),
    (2, "Pro Focus"),
    (32, "Panorama"),
    (128, "HDR"),
    (1024, "Multi-exposure"),
];

const MACRO: Choices = &[(0, "Off"), (1, "On")];

const FOCUS_MODE: Choices = &[(0, "Auto"), (1, "Manual"), (65_535, "Movie")];

const AFMODE: Choices = &[
    (0, "No"),
    (1, "Single Point"),
    (256, "Zone"),
    (512, "Wide/Tracking"),
];

const PICTURE_MODE: Choices = &[
    (0, "Auto"),
    (1, "Portrait"),
    (2, "Landscape"),
    (3, "Macro"),
    (4, "Sports"),
    (5, "Night Scene"),
    (6, "Program AE"),
    (7, "Natural Light"),
    (8, "Anti-blur"),
    (9, "Beach & Snow"),
    (10, "Sunset"),
    (11, "Museum"),
    (12, "Party"),
    (13, "Flower"),
    (14, "Text"),
    (15, "Natural Light & Flash"),
    (16, "Beach"),
    (17, "Snow"),
    (18, "Fireworks"),
    (19, "Underwater"),
    (20, "Portrait with Skin Correction"),
    (22, "Panorama"),
    (23, "Night (tripod)"),
    (24, "Pro Low-light"),
    (25, "Pro Focus"),
    (26, "Portrait 2"),
    (27, "Dog Face Detection"),
    (28, "Cat Face Detection"),
    (48, "HDR"),
    (64, "Advanced Filter"),
    (256, "Aperture-priority AE"),
    (512, "Shutter speed priority AE"),
    (768, "Manual"),
];

const EXRAUTO: Choices = &[(0, "Auto"), (1, "Manual")];

const EXRMODE: Choices = &[
    (256, "HR (High Resolution)"),
    (512, "SN (Signal to Noise priority)"),
    (768, "DR (Dynamic Range priority)"),
];

const TONES: Choices = &[
    (-64, "+4 (hardest)"),
    (-48, "+3 (very hard)"),
    (-32, "+2 (hard)"),
    (-16, "+1 (medium hard)"),
    (0, "0 (normal)"),
    (16, "-1 (medium soft)"),
    (32, "-2 (soft)"),
];

const GRAIN_EFFECT_ROUGHNESS: Choices = &[(0, "Off"), (32, "Weak"), (64, "Strong")];

const GRAIN_EFFECT_SIZE: Choices = &[(0, "Off"), (16, "Small"), (32, "Large")];

const CROP_MODE: Choices = &[
    (0, "n/a"),
    (1, "Full-frame on GFX"),
    (2, "Sports Finder Mode"),
    (4, "Electronic Shutter 1.25x Crop"),
    (8, "Digital Tele-Conv"),
];

const SHUTTER_TYPE: Choices = &[
    (0, "Mechanical"),
    (1, "Electronic"),
    (2, "Electronic (long shutter speed)"),
    (3, "Electronic Front Curtain"),
];

const AUTO_BRACKETING: Choices = &[(0, "Off"), (1, "On"), (2, "Pre-shot")];

const PANORAMA_DIRECTION: Choices = &[(1, "Right"), (2, "Up"), (3, "Left"), (4, "Down")];

const ADVANCED_FILTER: Choices = &[
    (65_536, "Pop Color"),
    (131_072, "Hi Key"),
    (196_608, "Toy Camera"),
    (262_144, "Miniature"),
    (327_680, "Dynamic Tone"),
    (393_217, "Partial Color Red"),
    (393_218, "Partial Color Yellow"),
    (393_219, "Partial Color Green"),
    (393_220, "Partial Color Blue"),
    (393_221, "Partial Color Orange"),
    (393_222, "Partial Color Purple"),
    (458_752, "Soft Focus"),
    (589_824, "Low Key"),
    (1_048_576, "Light Leak"),
    (1_245_184, "Expired Film Green"),
    (1_245_185, "Expired Film Red"),
    (1_245_186, "Expired Film Neutral"),
];

const COLOR_MODE: Choices = &[(0, "Standard"), (16, "Chrome"), (48, "B & W")];

const BLUR_WARNING: Choices = &[(0, "None"), (1, "Blur Warning")];

const FOCUS_WARNING: Choices = &[(0, "Good"), (1, "Out of focus")];

const EXPOSURE_WARNING: Choices = &[(0, "Good"), (1, "Bad exposure")];

const DYNAMIC_RANGE: Choices = &[(1, "Standard"), (3, "Wide")];

const FILM_MODE: Choices = &[
    (0, "F0/Standard (Provia)"),
    (256, "F1/Studio Portrait"),
    (272, "F1a/Studio Portrait Enhanced Saturation"),
    (288, "F1b/Studio Portrait Smooth Skin Tone (Astia)"),
    (304, "F1c/Studio Portrait Increased Sharpness"),
    (512, "F2/Fujichrome (Velvia)"),
    (768, "F3/Studio Portrait Ex"),
    (1024, "F4/Velvia"),
    (1280, "Pro Neg. Std"),
    (1281, "Pro Neg. Hi"),
    (1536, "Classic Chrome"),
    (1792, "Eterna"),
    (2048, "Classic Negative"),
    (2304, "Bleach Bypass"),
    (2560, "Nostalgic Neg"),
    (2816, "Reala ACE"),
];

const DYNAMIC_RANGE_SETTING: Choices = &[
    (0, "Auto"),
    (1, "Manual"),
    (256, "Standard (100%)"),
    (512, "Wide1 (230%)"),
    (513, "Wide2 (400%)"),
    (32_768, "Film Simulation"),
];

const SCENE_RECOGNITION: Choices = &[
    (0, "Unrecognized"),
    (256, "Portrait Image"),
    (259, "Night Portrait"),
    (261, "Backlit Portrait"),
    (512, "Landscape Image"),
    (768, "Night Scene"),
    (1024, "Macro"),
];

const IMAGE_GENERATION: Choices = &[(0, "Original Image"), (1, "Re-developed from RAW")];

const DRANGE_PRIORITY: Choices = &[(0, "Auto"), (1, "Fixed")];

const DRANGE_PRIORITY_AUTO: Choices = &[(1, "Weak"), (2, "Strong"), (3, "Plus")];

const DRANGE_PRIORITY_FIXED: Choices = &[(1, "Weak"), (2, "Strong")];

const VIDEO_RECORDING_MODE: Choices = &[(0, "Normal"), (16, "F-log"), (32, "HLG"), (48, "F-log2")];

const VIDEO_COMPRESSION: Choices = &[(1, "Log GOP"), (2, "All Intra")];

const FULL_HDHIGH_SPEED_REC: Choices = &[(1, "Off"), (2, "On")];

const AF_SPRIORITY: Choices = &[(1, "Release"), (2, "Focus")];

const FOCUS_MODE2: Choices = &[(0, "AF-M"), (1, "AF-S"), (2, "AF-C")];

const AFAREA_MODE: Choices = &[(0, "Single Point"), (1, "Zone"), (2, "Wide/Tracking")];

const AF_CZONE_AREA_SWITCHING: Choices = &[(0, "Front"), (1, "Auto"), (2, "Center")];

const DRIVE_MODE: Choices = &[(0, "Single"), (1, "Continuous Low"), (2, "Continuous High")];

const IMAGE_STABILIZATION: Choices = &[
    (0, "None"),
    (1, "Optical"),
    (2, "Sensor-shift"),
    (3, "OIS Lens"),
    (258, "IBIS/OIS + DIS"),
    (512, "Digital"),
];

const IMAGE_STABILIZATION_2: Choices = &[
    (0, "Off"),
    (1, "On (mode 1, continuous)"),
    (2, "On (mode 2, shooting only)"),
];

const IMAGE_STABILIZATION_PARTS: &[Words] = &[
    Words::Of(IMAGE_STABILIZATION),
    Words::Of(IMAGE_STABILIZATION_2),
];

const OLD_NOISE_REDUCTION: Choices = &[(64, "Low"), (128, "Normal"), (256, "n/a")];

const FACE_ELEMENTS: Choices = &[
    (1, "Face"),
    (2, "Left Eye"),
    (3, "Right Eye"),
    (7, "Body"),
    (8, "Head"),
    (9, "Both Eyes"),
    (11, "Bike"),
    (12, "Body of Car"),
    (13, "Front of Car"),
    (14, "Animal Body"),
    (15, "Animal Head"),
    (16, "Animal Face"),
    (17, "Animal Left Eye"),
    (18, "Animal Right Eye"),
    (19, "Bird Body"),
    (20, "Bird Head"),
    (21, "Bird Left Eye"),
    (22, "Bird Right Eye"),
    (23, "Aircraft Body"),
    (25, "Aircraft Cockpit"),
    (26, "Train Front"),
    (27, "Train Cockpit"),
    (28, "Animal Head (28)"),
    (29, "Animal Body (29)"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "FujiFilm",
    rows: &[
        Row(0x0000, "Version", VERSION),
        Row(
            0x0010,
            "InternalSerialNumber",
            Form::Words(&PLAIN, Words::By(serial)),
        ),
        Row(0x1000, "Quality", PLAIN),
        Row(0x1001, "Sharpness", Form::Exif(ExifForm::Flags(SHARPNESS))),
        Row(
            0x1002,
            "WhiteBalance",
            Form::Exif(ExifForm::Flags(WHITE_BALANCE)),
        ),
        Row(
            0x1003,
            "Saturation",
            Form::Exif(ExifForm::Flags(SATURATION)),
        ),
        Row(0x1004, "Contrast", Form::Exif(ExifForm::Flags(CONTRAST))),
        Row(0x1005, "ColorTemperature", PLAIN),
        Row(0x1006, "Contrast", Form::Exif(ExifForm::Flags(CONTRAST_2))),
        Row(
            0x100a,
            "WhiteBalanceFineTune",
            Form::Words(&PLAIN, Words::By(fine_tune)),
        ),
        Row(
            0x100b,
            "NoiseReduction",
            Form::Words(
                &Form::Own(values::old_noise_reduction),
                Words::Hex(OLD_NOISE_REDUCTION),
            ),
        ),
        Row(
            0x100e,
            "NoiseReduction",
            Form::Exif(ExifForm::Flags(NOISE_REDUCTION)),
        ),
        Row(0x100f, "Clarity", Form::Choice(CLARITY)),
        Row(
            0x1010,
            "FujiFlashMode",
            Form::Exif(ExifForm::Flags(FUJI_FLASH_MODE)),
        ),
        Row(0x1011, "FlashExposureComp", PLAIN),
        Row(0x1020, "Macro", Form::Choice(MACRO)),
        Row(0x1021, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(0x1022, "AFMode", Form::Choice(AFMODE)),
        Row(0x1023, "FocusPixel", PLAIN),
        Row(0x102b, "", Form::Block(&PRIORITY_SETTINGS)),
        Row(0x102d, "", Form::Block(&FOCUS_SETTINGS)),
        Row(0x102e, "", Form::Block(&AFC_SETTINGS)),
        Row(0x1030, "SlowSync", Form::Choice(MACRO)),
        Row(
            0x1031,
            "PictureMode",
            Form::Exif(ExifForm::Flags(PICTURE_MODE)),
        ),
        Row(0x1032, "ExposureCount", PLAIN),
        Row(0x1033, "EXRAuto", Form::Choice(EXRAUTO)),
        Row(0x1034, "EXRMode", Form::Exif(ExifForm::Flags(EXRMODE))),
        Row(0x1037, "MultipleExposure", Form::Choice(MULTIPLE_EXPOSURE)),
        Row(0x1040, "ShadowTone", Form::Words(&PLAIN, Words::By(tone))),
        Row(
            0x1041,
            "HighlightTone",
            Form::Words(&PLAIN, Words::By(tone)),
        ),
        Row(0x1044, "DigitalZoom", Form::Calc(|n| Some(n / 8.0), bare)),
        Row(0x1045, "LensModulationOptimizer", Form::Choice(MACRO)),
        Row(
            0x1047,
            "GrainEffectRoughness",
            Form::Choice(GRAIN_EFFECT_ROUGHNESS),
        ),
        Row(
            0x1048,
            "ColorChromeEffect",
            Form::Choice(GRAIN_EFFECT_ROUGHNESS),
        ),
        Row(
            0x1049,
            "BWAdjustment",
            Form::Signed(&Form::Words(&PLAIN, Words::Around("0"))),
        ),
        Row(
            0x104b,
            "BWMagentaGreen",
            Form::Signed(&Form::Words(&PLAIN, Words::Around("0"))),
        ),
        Row(0x104c, "GrainEffectSize", Form::Choice(GRAIN_EFFECT_SIZE)),
        Row(0x104d, "CropMode", Form::Choice(CROP_MODE)),
        Row(
            0x104e,
            "ColorChromeFXBlue",
            Form::Choice(GRAIN_EFFECT_ROUGHNESS),
        ),
        Row(0x1050, "ShutterType", Form::Choice(SHUTTER_TYPE)),
        Row(0x1051, "CropFlag", PLAIN),
        Row(0x1052, "CropTopLeft", PLAIN),
        Row(0x1053, "CropSize", PLAIN),
        Row(0x1100, "AutoBracketing", Form::Choice(AUTO_BRACKETING)),
        Row(0x1101, "SequenceNumber", PLAIN),
        Row(
            0x1102,
            "WhiteBalanceBracketing",
            Form::Exif(ExifForm::Flags(WHITE_BALANCE_BRACKETING)),
        ),
        Row(0x1103, "", Form::Block(&DRIVE_SETTINGS)),
        Row(0x1105, "PixelShiftShots", PLAIN),
        Row(0x1106, "PixelShiftOffset", PLAIN),
        Row(
            0x1150,
            "CompositeImageMode",
            Form::Choice(COMPOSITE_IMAGE_MODE),
        ),
        Row(0x1151, "CompositeImageCount1", PLAIN),
        Row(0x1152, "CompositeImageCount2", PLAIN),
        Row(0x1153, "PanoramaAngle", PLAIN),
        Row(
            0x1154,
            "PanoramaDirection",
            Form::Choice(PANORAMA_DIRECTION),
        ),
        Row(
            0x1201,
            "AdvancedFilter",
            Form::Exif(ExifForm::Flags(ADVANCED_FILTER)),
        ),
        Row(0x1210, "ColorMode", Form::Exif(ExifForm::Flags(COLOR_MODE))),
        Row(0x1300, "BlurWarning", Form::Choice(BLUR_WARNING)),
        Row(0x1301, "FocusWarning", Form::Choice(FOCUS_WARNING)),
        Row(0x1302, "ExposureWarning", Form::Choice(EXPOSURE_WARNING)),
        Row(0x1400, "DynamicRange", Form::Choice(DYNAMIC_RANGE)),
        Row(0x1401, "FilmMode", Form::Exif(ExifForm::Flags(FILM_MODE))),
        Row(
            0x1402,
            "DynamicRangeSetting",
            Form::Exif(ExifForm::Flags(DYNAMIC_RANGE_SETTING)),
        ),
        Row(0x1403, "DevelopmentDynamicRange", PLAIN),
        Row(0x1404, "MinFocalLength", PLAIN),
        Row(0x1405, "MaxFocalLength", PLAIN),
        Row(0x1406, "MaxApertureAtMinFocal", PLAIN),
        Row(0x1407, "MaxApertureAtMaxFocal", PLAIN),
        Row(
            0x140b,
            "AutoDynamicRange",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Row(
            0x1422,
            "ImageStabilization",
            Form::Words(&PLAIN, Words::Each(IMAGE_STABILIZATION_PARTS)),
        ),
        Row(
            0x1425,
            "SceneRecognition",
            Form::Exif(ExifForm::Flags(SCENE_RECOGNITION)),
        ),
        Row(0x1431, "Rating", PLAIN),
        Row(0x1436, "ImageGeneration", Form::Choice(IMAGE_GENERATION)),
        Row(0x1438, "ImageCount", Form::Bits(0x7fff, 0, &[])),
        Row(0x1443, "DRangePriority", Form::Choice(DRANGE_PRIORITY)),
        Row(
            0x1444,
            "DRangePriorityAuto",
            Form::Choice(DRANGE_PRIORITY_AUTO),
        ),
        Row(
            0x1445,
            "DRangePriorityFixed",
            Form::Choice(DRANGE_PRIORITY_FIXED),
        ),
        Row(
            0x1446,
            "FlickerReduction",
            Form::Words(&PLAIN, Words::By(flicker)),
        ),
        Row(0x1447, "FujiModel", PLAIN),
        Row(0x1448, "FujiModel2", PLAIN),
        Row(0x144a, "WBRed", PLAIN),
        Row(0x144b, "WBGreen", PLAIN),
        Row(0x144c, "WBBlue", PLAIN),
        Row(0x144d, "RollAngle", PLAIN),
        Row(
            0x3803,
            "VideoRecordingMode",
            Form::Exif(ExifForm::Flags(VIDEO_RECORDING_MODE)),
        ),
        Row(0x3804, "PeripheralLighting", Form::Choice(MACRO)),
        Row(0x3806, "VideoCompression", Form::Choice(VIDEO_COMPRESSION)),
        Row(0x3820, "FrameRate", PLAIN),
        Row(0x3821, "FrameWidth", PLAIN),
        Row(0x3822, "FrameHeight", PLAIN),
        Row(
            0x3824,
            "FullHDHighSpeedRec",
            Form::Choice(FULL_HDHIGH_SPEED_REC),
        ),
        Row(0x4005, "FaceElementSelected", PLAIN),
        Row(0x4100, "FacesDetected", PLAIN),
        Row(0x4103, "FacePositions", PLAIN),
        Row(0x4200, "NumFaceElements", PLAIN),
        Row(
            0x4201,
            "FaceElementTypes",
            Form::Exif(ExifForm::Each(", ", FACE_ELEMENTS)),
        ),
        Row(0x4203, "FaceElementPositions", PLAIN),
        Row(0x8000, "FileSource", PLAIN),
        Row(0x8002, "OrderNumber", PLAIN),
        Row(0x8003, "FrameNumber", PLAIN),
        Row(0xb211, "Parallax", PLAIN),
    ],
};

/// The tags of a block: `PrioritySettings`.
pub(super) static PRIORITY_SETTINGS: Layout = Layout {
    group: "FujiFilm",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "AF-SPriority",
            Form::Bits(0xf, 0, AF_SPRIORITY),
        ),
        Cell(
            0,
            Kind::U16,
            1,
            "AF-CPriority",
            Form::Bits(0xf0, 4, AF_SPRIORITY),
        ),
    ],
};

/// The tags of a block: `FocusSettings`.
pub(super) static FOCUS_SETTINGS: Layout = Layout {
    group: "FujiFilm",
    unit: Kind::U32,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "FocusMode2",
            Form::Bits(0xf, 0, FOCUS_MODE2),
        ),
        Cell(0, Kind::U32, 1, "PreAF", Form::Bits(0xf0, 4, MACRO)),
        Cell(
            0,
            Kind::U32,
            1,
            "AFAreaMode",
            Form::Bits(0xf00, 8, AFAREA_MODE),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "AFAreaPointSize",
            Form::Words(&Form::Bits(0xf000, 12, &[]), Words::But(0, "n/a")),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "AFAreaZoneSize",
            Form::Words(&Form::Bits(0x00ff_0000, 16, &[]), Words::By(zone_size)),
        ),
    ],
};

/// The tags of a block: `AFCSettings`.
pub(super) static AFC_SETTINGS: Layout = Layout {
    group: "FujiFilm",
    unit: Kind::U32,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "AF-CSetting",
            Form::Words(&PLAIN, Words::By(af_c_setting)),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "AF-CTrackingSensitivity",
            Form::Bits(0xf, 0, &[]),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "AF-CSpeedTrackingSensitivity",
            Form::Bits(0xf0, 4, &[]),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "AF-CZoneAreaSwitching",
            Form::Bits(0xf00, 8, AF_CZONE_AREA_SWITCHING),
        ),
    ],
};

/// The tags of a block: `DriveSettings`.
pub(super) static DRIVE_SETTINGS: Layout = Layout {
    group: "FujiFilm",
    unit: Kind::U32,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "DriveMode",
            Form::Bits(0xff, 0, DRIVE_MODE),
        ),
        Cell(
            0,
            Kind::U32,
            1,
            "DriveSpeed",
            Form::Words(&Form::Bits(0xff00_0000, 24, &[]), Words::By(drive_speed)),
        ),
    ],
};

/// A serial number: what stands in front, a text in hexadecimal digits, a date without its century, and twelve characters.
fn serial(value: &Value) -> Option<String> {
    let text = value.to_string();
    let text = text.trim_end_matches(['\0', ' ']);
    let at = text.len().checked_sub(18)?;
    let (front, back) = text.split_at_checked(at)?;
    let (date, rest) = back.split_at_checked(6)?;
    let two = |at: usize| date.get(at..at + 2)?.parse::<u32>().ok();
    let (year, month, day) = (two(0)?, two(2)?, two(4)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let digits = front.rfind(|letter: char| !letter.is_ascii_hexdigit());
    let digits = digits.map_or(0, |at| at + 1);
    let (front, digits) = front.split_at_checked(digits)?;
    // Letters that stand as they are, with blanks behind them, may look like digits.
    let text = HEXUPPER_PERMISSIVE.decode(digits.as_bytes()).ok()?;
    let century = if year < 70 { 20 } else { 19 };
    let text = text::utf8(&text);
    Some(format!(
        "{front}{text} {century}{year:02}:{month:02}:{day:02} {rest}"
    ))
}

/// `Red +20, Blue -40`
fn fine_tune(value: &Value) -> Option<String> {
    let text = value.to_string();
    let mut parts = text.split(' ').map(|part| part.parse::<i64>().ok());
    let (red, blue) = (parts.next()??, parts.next()??);
    Some(format!("Red {red:+}, Blue {blue:+}"))
}

fn flicker(value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    let word = if number >> 8 & 0x0f == 1 { "On" } else { "Off" };
    Some(format!("{word} (0x{number:04x})"))
}

/// The size of a zone of autofocus: columns and rows, if there is one.
fn zone_size(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        0 => "n/a".to_owned(),
        zone => format!("{} x {}", zone & 0xf, zone >> 5),
    })
}

/// What of a moving subject is followed how: a set, or numbers of one's own.
fn af_c_setting(value: &Value) -> Option<String> {
    const SETS: Choices = &[
        (0x102, "Set 1 (multi-purpose)"),
        (0x203, "Set 2 (ignore obstacles)"),
        (0x122, "Set 3 (accelerating subject)"),
        (0x010, "Set 4 (suddenly appearing subject)"),
        (0x123, "Set 5 (erratic motion)"),
    ];
    let number = value.as_i64()?;
    let set = form::word_for(number, SETS).map(str::to_owned);
    Some(set.unwrap_or_else(|| format!("Set 6 (custom 0x{number:03x})")))
}

fn drive_speed(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        0 => "n/a".to_owned(),
        speed => format!("{speed} fps"),
    })
}

/// A tone in sixteenths, turned over; whole ones have words.
fn tone(value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    let word = form::word_for(number, TONES).map(str::to_owned);
    Some(
        word.unwrap_or_else(|| Value::from(-value.as_f64().unwrap_or_default() / 16.0).to_string()),
    )
}

#[cfg(test)]
mod tests {
    use super::{af_c_setting, fine_tune, flicker, serial, zone_size};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn values_have_words() {
        says(
            serial,
            "4C3133302020080324A4E58SQ09933",
            "L130   2008:03:24 A4E58SQ09933",
        );
        says(
            serial,
            "FC  A7362630     592D32323133100909DD2330111EDE",
            "FC  A7362630     Y-2213 2010:09:09 DD2330111EDE",
        );
        says(fine_tune, "20 -40", "Red +20, Blue -40");
        says(flicker, 0x0123_i64, "On (0x0123)");
        says(zone_size, 0xa3_i64, "3 x 5");
        says(af_c_setting, 0x122_i64, "Set 3 (accelerating subject)");
        says(af_c_setting, 0x321_i64, "Set 6 (custom 0x321)");
        assert_eq!(serial(&Value::from("ABC")), None);
    }
}
