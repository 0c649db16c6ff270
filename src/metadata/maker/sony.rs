//! The tags of a Sony note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};
use crate::metadata::maker::values::print_im;

const QUALITY: Choices = &[
    (0, "RAW"),
    (1, "Super Fine"),
    (2, "Fine"),
    (3, "Standard"),
    (4, "Economy"),
    (5, "Extra Fine"),
    (6, "RAW + JPEG/HEIF"),
    (7, "Compressed RAW"),
    (8, "Compressed RAW + JPEG"),
    (9, "Light"),
    (4_294_967_295, "n/a"),
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
    (128, "Underwater"),
];

const MULTI_BURST_MODE: Choices = &[(0, "Off"), (1, "On")];

const LONG_EXPOSURE_NOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "On (unused)"),
    (65_537, "On (dark subtracted)"),
    (4_294_901_760, "Off (65535)"),
    (4_294_901_761, "On (65535)"),
    (4_294_967_295, "n/a"),
];

const HIGH_ISONOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Normal"),
    (3, "High"),
    (256, "Auto"),
    (65_535, "n/a"),
];

const MULTI_FRAME_NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "On"), (255, "n/a")];

const PICTURE_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Toy Camera"),
    (2, "Pop Color"),
    (3, "Posterization"),
    (4, "Posterization B/W"),
    (5, "Retro Photo"),
    (6, "Soft High Key"),
    (7, "Partial Color (red)"),
    (8, "Partial Color (green)"),
    (9, "Partial Color (blue)"),
    (10, "Partial Color (yellow)"),
    (13, "High Contrast Monochrome"),
    (16, "Toy Camera (normal)"),
    (17, "Toy Camera (cool)"),
    (18, "Toy Camera (warm)"),
    (19, "Toy Camera (green)"),
    (20, "Toy Camera (magenta)"),
    (32, "Soft Focus (low)"),
    (33, "Soft Focus"),
    (34, "Soft Focus (high)"),
    (48, "Miniature (auto)"),
    (49, "Miniature (top)"),
    (50, "Miniature (middle horizontal)"),
    (51, "Miniature (bottom)"),
    (52, "Miniature (left)"),
    (53, "Miniature (middle vertical)"),
    (54, "Miniature (right)"),
    (64, "HDR Painting (low)"),
    (65, "HDR Painting"),
    (66, "HDR Painting (high)"),
    (80, "Rich-tone Monochrome"),
    (97, "Water Color"),
    (98, "Water Color 2"),
    (112, "Illustration (low)"),
    (113, "Illustration"),
    (114, "Illustration (high)"),
];

const SOFT_SKIN_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Mid"),
    (3, "High"),
    (4_294_967_295, "n/a"),
];

const VIGNETTING_CORRECTION: Choices = &[(0, "Off"), (2, "Auto"), (4_294_967_295, "n/a")];

const AUTO_PORTRAIT_FRAMED: Choices = &[(0, "No"), (1, "Yes")];

const FLASH_ACTION: Choices = &[
    (0, "Did not fire"),
    (1, "Flash Fired"),
    (2, "External Flash Fired"),
    (3, "Wireless Controlled Flash Fired"),
];

const FOCUS_MODE: Choices = &[
    (0, "Manual"),
    (2, "AF-S"),
    (3, "AF-C"),
    (4, "AF-A"),
    (6, "DMF"),
    (7, "AF-D"),
];

const AFAREA_MODE_SETTING: Choices = &[(0, "Wide"), (4, "Local"), (8, "Zone"), (9, "Spot")];

const AFAREA_MODE_SETTING_2: Choices = &[
    (0, "Wide"),
    (1, "Center"),
    (3, "Flexible Spot"),
    (4, "Flexible Spot (LA-EA4)"),
    (9, "Center (LA-EA4)"),
    (11, "Zone"),
    (12, "Expanded Flexible Spot"),
];

const AFAREA_MODE_SETTING_3: Choices = &[
    (0, "Wide"),
    (4, "Flexible Spot"),
    (8, "Zone"),
    (9, "Center"),
    (12, "Expanded Flexible Spot"),
];

const AFPOINT_SELECTED: Choices = &[
    (0, "Auto"),
    (1, "Center"),
    (2, "Top"),
    (3, "Upper-right"),
    (4, "Right"),
    (5, "Lower-right"),
    (6, "Bottom"),
    (7, "Lower-left"),
    (8, "Left"),
    (9, "Upper-left"),
    (10, "Far Right"),
    (11, "Far Left"),
    (12, "Upper-middle"),
    (13, "Near Right"),
    (14, "Lower-middle"),
    (15, "Near Left"),
    (16, "Upper Far Right"),
    (17, "Lower Far Right"),
    (18, "Lower Far Left"),
    (19, "Upper Far Left"),
];

const AFPOINT_SELECTED_2: Choices = &[
    (0, "n/a"),
    (1, "Top Left Zone"),
    (2, "Top Zone"),
    (3, "Top Right Zone"),
    (4, "Left Zone"),
    (5, "Center Zone"),
    (6, "Right Zone"),
    (7, "Bottom Left Zone"),
    (8, "Bottom Zone"),
    (9, "Bottom Right Zone"),
];

const AFPOINT_SELECTED_3: Choices = &[
    (0, "n/a"),
    (1, "Center Zone"),
    (2, "Top Zone"),
    (3, "Right Zone"),
    (4, "Left Zone"),
    (5, "Bottom Zone"),
    (6, "Bottom Right Zone"),
    (7, "Bottom Left Zone"),
    (8, "Top Left Zone"),
    (9, "Top Right Zone"),
];

const AFPOINTS_USED: Choices = &[
    (0, "(none)"),
    (1, "Center"),
    (2, "Top"),
    (4, "Upper-right"),
    (8, "Right"),
    (16, "Lower-right"),
    (32, "Bottom"),
    (64, "Lower-left"),
    (128, "Left"),
    (256, "Upper-left"),
    (512, "Far Right"),
    (1024, "Far Left"),
    (2048, "Upper-middle"),
    (4096, "Near Right"),
    (8192, "Lower-middle"),
    (16_384, "Near Left"),
    (32_768, "Upper Far Right"),
    (65_536, "Lower Far Right"),
    (131_072, "Lower Far Left"),
    (262_144, "Upper Far Left"),
];

const AFTRACKING: Choices = &[(0, "Off"), (1, "Face tracking"), (2, "Lock On AF")];

const MULTI_FRAME_NREFFECT: Choices = &[(0, "Normal"), (1, "High")];

const RAWFILE_TYPE: Choices = &[
    (0, "Compressed RAW"),
    (1, "Uncompressed RAW"),
    (2, "Lossless Compressed RAW"),
    (65_535, "n/a"),
];

const PRIORITY_SET_IN_AWB: Choices = &[(0, "Standard"), (1, "Ambience"), (2, "White")];

const METERING_MODE2: Choices = &[
    (256, "Multi-segment"),
    (512, "Center-weighted average"),
    (769, "Spot (Standard)"),
    (770, "Spot (Large)"),
    (1024, "Average"),
    (1280, "Highlight"),
];

const JPEG_HEIFSWITCH: Choices = &[(0, "JPEG"), (1, "HEIF"), (65_535, "n/a")];

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

const ZONE_MATCHING: Choices = &[(0, "ISO Setting Used"), (1, "High Key"), (2, "Low Key")];

const DYNAMIC_RANGE_OPTIMIZER: Choices = &[
    (0, "Off"),
    (1, "Standard"),
    (2, "Advanced Auto"),
    (3, "Auto"),
    (8, "Advanced Lv1"),
    (9, "Advanced Lv2"),
    (10, "Advanced Lv3"),
    (11, "Advanced Lv4"),
    (12, "Advanced Lv5"),
    (16, "Lv1"),
    (17, "Lv2"),
    (18, "Lv3"),
    (19, "Lv4"),
    (20, "Lv5"),
];

const IMAGE_STABILIZATION: Choices = &[(0, "Off"), (1, "On"), (4_294_967_295, "n/a")];

const COLOR_MODE: Choices = &[
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

const MACRO: Choices = &[(0, "Off"), (1, "On"), (2, "Close Focus"), (65_535, "n/a")];

const EXPOSURE_MODE: Choices = &[
    (0, "Program AE"),
    (1, "Portrait"),
    (2, "Beach"),
    (3, "Sports"),
    (4, "Snow"),
    (5, "Landscape"),
    (6, "Auto"),
    (7, "Aperture-priority AE"),
    (8, "Shutter speed priority AE"),
    (9, "Night Scene / Twilight"),
    (10, "Hi-Speed Shutter"),
    (11, "Twilight Portrait"),
    (12, "Soft Snap/Portrait"),
    (13, "Fireworks"),
    (14, "Smile Shutter"),
    (15, "Manual"),
    (18, "High Sensitivity"),
    (19, "Macro"),
    (20, "Advanced Sports Shooting"),
    (29, "Underwater"),
    (33, "Food"),
    (34, "Sweep Panorama"),
    (35, "Handheld Night Shot"),
    (36, "Anti Motion Blur"),
    (37, "Pet"),
    (38, "Backlight Correction HDR"),
    (39, "Superior Auto"),
    (40, "Background Defocus"),
    (41, "Soft Skin"),
    (42, "3D Image"),
    (65_535, "n/a"),
];

const FOCUS_MODE_2: Choices = &[
    (1, "AF-S"),
    (2, "AF-C"),
    (4, "Permanent-AF"),
    (65_535, "n/a"),
];

const AFAREA_MODE: Choices = &[
    (0, "Default"),
    (1, "Multi"),
    (2, "Center"),
    (3, "Spot"),
    (4, "Flexible Spot"),
    (6, "Touch"),
    (14, "Tracking"),
    (15, "Face Tracking"),
    (65_535, "n/a"),
];

const AFAREA_MODE_2: Choices = &[
    (0, "Multi"),
    (1, "Center"),
    (2, "Spot"),
    (3, "Flexible Spot"),
    (10, "Selective (for Miniature effect)"),
    (14, "Tracking"),
    (15, "Face Tracking"),
    (255, "Manual"),
];

const AFILLUMINATOR: Choices = &[(0, "Off"), (1, "Auto"), (65_535, "n/a")];

const JPEGQUALITY: Choices = &[
    (0, "Standard"),
    (1, "Fine"),
    (2, "Extra Fine"),
    (65_535, "n/a"),
];

const FLASH_LEVEL: Choices = &[
    (-32_768, "Low"),
    (-9, "-9/3"),
    (-6, "-6/3"),
    (-5, "-5/3"),
    (-4, "-4/3"),
    (-3, "-3/3"),
    (-2, "-2/3"),
    (-1, "-1/3"),
    (0, "Normal"),
    (1, "+1/3"),
    (2, "+2/3"),
    (3, "+3/3"),
    (4, "+4/3"),
    (5, "+5/3"),
    (6, "+6/3"),
    (9, "+9/3"),
    (128, "n/a"),
    (32_767, "High"),
];

const RELEASE_MODE: Choices = &[
    (0, "Normal"),
    (2, "Continuous"),
    (5, "Exposure Bracketing"),
    (6, "White Balance Bracketing"),
    (8, "DRO Bracketing"),
    (65_535, "n/a"),
];

const SEQUENCE_NUMBER: Choices = &[(0, "Single"), (65_535, "n/a")];

const ANTI_BLUR: Choices = &[
    (0, "Off"),
    (1, "On (Continuous)"),
    (2, "On (Shooting)"),
    (65_535, "n/a"),
];

const FOCUS_MODE_3: Choices = &[
    (0, "Manual"),
    (2, "AF-S"),
    (3, "AF-C"),
    (5, "Semi-manual"),
    (6, "DMF"),
];

const DYNAMIC_RANGE_OPTIMIZER_2: Choices = &[(0, "Off"), (1, "Standard"), (2, "Plus")];

const HIGH_ISONOISE_REDUCTION2: Choices = &[
    (0, "Normal"),
    (1, "High"),
    (2, "Low"),
    (3, "Off"),
    (65_535, "n/a"),
];

const INTELLIGENT_AUTO: Choices = &[(0, "Off"), (1, "On"), (2, "Advanced")];

const WHITE_BALANCE_2: Choices = &[
    (0, "Auto"),
    (4, "Custom"),
    (5, "Daylight"),
    (6, "Cloudy"),
    (7, "Cool White Fluorescent"),
    (8, "Day White Fluorescent"),
    (9, "Daylight Fluorescent"),
    (10, "Incandescent2"),
    (11, "Warm White Fluorescent"),
    (14, "Incandescent"),
    (15, "Flash"),
    (17, "Underwater 1 (Blue Water)"),
    (18, "Underwater 2 (Green Water)"),
    (19, "Underwater Auto"),
];

/// The tags of Sony Main.
pub(super) static MAIN: Table = Table {
    group: "Sony",
    rows: &[
        Row(0x0102, "Quality", Form::Choice(QUALITY)),
        Row(0x0104, "FlashExposureComp", PLAIN),
        Row(0x0105, "Teleconverter", Form::Choice(TELECONVERTER)),
        Row(0x0112, "WhiteBalanceFineTune", PLAIN),
        Row(0x0115, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x1000, "MultiBurstMode", Form::Choice(MULTI_BURST_MODE)),
        Row(0x1001, "MultiBurstImageWidth", PLAIN),
        Row(0x1002, "MultiBurstImageHeight", PLAIN),
        Row(0x2001, "PreviewImage", PLAIN),
        Row(0x2002, "Rating", PLAIN),
        Row(0x2004, "Contrast", PLAIN),
        Row(0x2005, "Saturation", PLAIN),
        Row(0x2006, "Sharpness", PLAIN),
        Row(0x2007, "Brightness", PLAIN),
        Row(
            0x2008,
            "LongExposureNoiseReduction",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Row(
            0x2009,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION),
        ),
        Row(0x200a, "HDR", PLAIN),
        Row(
            0x200b,
            "MultiFrameNoiseReduction",
            Form::Choice(MULTI_FRAME_NOISE_REDUCTION),
        ),
        Row(0x200e, "PictureEffect", Form::Choice(PICTURE_EFFECT)),
        Row(0x200f, "SoftSkinEffect", Form::Choice(SOFT_SKIN_EFFECT)),
        Row(
            0x2011,
            "VignettingCorrection",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(
            0x2012,
            "LateralChromaticAberration",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(
            0x2013,
            "DistortionCorrectionSetting",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(0x2014, "WBShiftAB_GM", PLAIN),
        Row(
            0x2016,
            "AutoPortraitFramed",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Row(0x2017, "FlashAction", Form::Choice(FLASH_ACTION)),
        Row(
            0x201a,
            "ElectronicFrontCurtainShutter",
            Form::Choice(MULTI_BURST_MODE),
        ),
        Row(0x201b, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::Choice(AFAREA_MODE_SETTING),
        ),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::Choice(AFAREA_MODE_SETTING_2),
        ),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::Choice(AFAREA_MODE_SETTING_3),
        ),
        Row(0x201d, "FlexibleSpotPosition", PLAIN),
        Row(0x201e, "AFPointSelected", Form::Choice(AFPOINT_SELECTED)),
        Row(0x201e, "AFPointSelected", PLAIN),
        Row(0x201e, "AFPointSelected", Form::Choice(AFPOINT_SELECTED_2)),
        Row(0x201e, "AFPointSelected", Form::Choice(AFPOINT_SELECTED_3)),
        Row(0x2020, "AFPointsUsed", Form::Choice(AFPOINTS_USED)),
        Row(0x2020, "AFPointsUsed", PLAIN),
        Row(0x2021, "AFTracking", Form::Choice(AFTRACKING)),
        Row(0x2022, "FocalPlaneAFPointsUsed", PLAIN),
        Row(
            0x2023,
            "MultiFrameNREffect",
            Form::Choice(MULTI_FRAME_NREFFECT),
        ),
        Row(0x2026, "WBShiftAB_GM_Precise", PLAIN),
        Row(0x2027, "FocusLocation", PLAIN),
        Row(0x2028, "VariableLowPassFilter", PLAIN),
        Row(0x2029, "RAWFileType", Form::Choice(RAWFILE_TYPE)),
        Row(
            0x202b,
            "PrioritySetInAWB",
            Form::Choice(PRIORITY_SET_IN_AWB),
        ),
        Row(0x202c, "MeteringMode2", Form::Choice(METERING_MODE2)),
        Row(0x202d, "ExposureStandardAdjustment", PLAIN),
        Row(0x202e, "Quality", PLAIN),
        Row(0x202f, "PixelShiftInfo", PLAIN),
        Row(0x2031, "SerialNumber", PLAIN),
        Row(0x2032, "Shadows", PLAIN),
        Row(0x2033, "Highlights", PLAIN),
        Row(0x2034, "Fade", PLAIN),
        Row(0x2035, "SharpnessRange", PLAIN),
        Row(0x2036, "Clarity", PLAIN),
        Row(0x2037, "FocusFrameSize", PLAIN),
        Row(0x2039, "JPEG-HEIFSwitch", Form::Choice(JPEG_HEIFSWITCH)),
        Row(0xb000, "FileFormat", PLAIN),
        Row(0xb001, "SonyModelID", PLAIN),
        Row(0xb020, "CreativeStyle", PLAIN),
        Row(0xb021, "ColorTemperature", PLAIN),
        Row(0xb022, "ColorCompensationFilter", PLAIN),
        Row(0xb023, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(0xb024, "ZoneMatching", Form::Choice(ZONE_MATCHING)),
        Row(
            0xb025,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER),
        ),
        Row(
            0xb026,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(0xb027, "LensType", PLAIN),
        Row(0xb029, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0xb02a, "LensSpec", PLAIN),
        Row(0xb02b, "FullImageSize", PLAIN),
        Row(0xb02c, "PreviewImageSize", PLAIN),
        Row(0xb040, "Macro", Form::Choice(MACRO)),
        Row(0xb041, "ExposureMode", Form::Choice(EXPOSURE_MODE)),
        Row(0xb042, "FocusMode", Form::Choice(FOCUS_MODE_2)),
        Row(0xb043, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Row(0xb043, "AFAreaMode", Form::Choice(AFAREA_MODE_2)),
        Row(0xb044, "AFIlluminator", Form::Choice(AFILLUMINATOR)),
        Row(0xb047, "JPEGQuality", Form::Choice(JPEGQUALITY)),
        Row(0xb048, "FlashLevel", Form::Choice(FLASH_LEVEL)),
        Row(0xb049, "ReleaseMode", Form::Choice(RELEASE_MODE)),
        Row(0xb04a, "SequenceNumber", Form::Choice(SEQUENCE_NUMBER)),
        Row(0xb04b, "Anti-Blur", Form::Choice(ANTI_BLUR)),
        Row(0xb04e, "FocusMode", Form::Choice(FOCUS_MODE_3)),
        Row(
            0xb04f,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_2),
        ),
        Row(
            0xb050,
            "HighISONoiseReduction2",
            Form::Choice(HIGH_ISONOISE_REDUCTION2),
        ),
        Row(0xb052, "IntelligentAuto", Form::Choice(INTELLIGENT_AUTO)),
        Row(0xb054, "WhiteBalance", Form::Choice(WHITE_BALANCE_2)),
    ],
};
