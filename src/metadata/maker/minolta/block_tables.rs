//! The blocks of the Dynax 5D and 7D and of the DSLR-A100: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::print::{compensation, exposure_time, f_number, one_decimal};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::minolta::{far, segments};
use crate::metadata::maker::sony::a_mount::{af_status, ratio, time, time_or_bulb};
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, bare};
use crate::metadata::maker::values::whole;
use crate::metadata::maker::words::Words;

const EXPOSURE_MODE: Choices = &[
    (0, "Program"),
    (1, "Aperture Priority"),
    (2, "Shutter Priority"),
    (3, "Manual"),
    (4, "Auto"),
    (5, "Program-shift A"),
    (6, "Program-shift S"),
];

const MINOLTA_IMAGE_SIZE: Choices = &[(0, "Large"), (1, "Medium"), (2, "Small")];

const MINOLTA_QUALITY: Choices = &[
    (0, "RAW"),
    (16, "Fine"),
    (32, "Normal"),
    (34, "RAW+JPEG"),
    (48, "Economy"),
];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Shade"),
    (3, "Cloudy"),
    (4, "Tungsten"),
    (5, "Fluorescent"),
    (256, "Kelvin"),
    (512, "Manual"),
];

const FOCUS_MODE: Choices = &[(0, "AF-S"), (1, "AF-C"), (3, "Manual"), (4, "AF-A")];

const AFPOINTS: Choices = &[
    (0, "(none)"),
    (1, "Center"),
    (2, "Top"),
    (4, "Top-right"),
    (8, "Right"),
    (16, "Bottom-right"),
    (32, "Bottom"),
    (64, "Bottom-left"),
    (128, "Left"),
    (256, "Top-left"),
];

const FLASH: Choices = &[(0, "Off"), (1, "On")];

const FLASH_MODE: Choices = &[
    (0, "Normal"),
    (1, "Red-eye reduction"),
    (2, "Rear flash sync"),
];

const ISOSETTING: Choices = &[
    (0, "Auto"),
    (1, "100"),
    (3, "200"),
    (4, "400"),
    (5, "800"),
    (6, "1600"),
    (7, "3200"),
];

const COLOR_SPACE: Choices = &[(0, "Natural sRGB"), (1, "Natural+ sRGB"), (4, "Adobe RGB")];

const ROTATION: Choices = &[
    (72, "Horizontal (normal)"),
    (76, "Rotate 90 CW"),
    (82, "Rotate 270 CW"),
];

const EXPOSURE_MODE_2: Choices = &[
    (0, "Program"),
    (1, "Aperture Priority"),
    (2, "Shutter Priority"),
    (3, "Manual"),
    (4, "Auto?"),
    (4131, "Connected Copying?"),
];

const WHITE_BALANCE_2: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Shade"),
    (4, "Tungsten"),
    (5, "Fluorescent"),
    (6, "Flash"),
    (256, "Kelvin"),
    (512, "Manual"),
];

const FLASH_2: Choices = &[(0, "Did not fire"), (1, "Fired")];

const METERING_MODE: Choices = &[
    (0, "Multi-segment"),
    (1, "Center-weighted average"),
    (2, "Spot"),
];

const ISOSETTING_2: Choices = &[
    (0, "Auto"),
    (1, "100"),
    (3, "200"),
    (4, "400"),
    (5, "800"),
    (6, "1600"),
    (7, "3200"),
    (8, "200 (Zone Matching High)"),
    (10, "80 (Zone Matching Low)"),
];

const COLOR_SPACE_2: Choices = &[
    (0, "Natural sRGB"),
    (1, "Natural+ sRGB"),
    (2, "Monochrome"),
    (4, "Adobe RGB (ICC)"),
    (5, "Adobe RGB"),
];

const ROTATION_2: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 90 CW"),
    (2, "Rotate 270 CW"),
];

const PICTURE_FINISH: Choices = &[
    (0, "Natural"),
    (1, "Natural+"),
    (2, "Portrait"),
    (3, "Wind Scene"),
    (4, "Evening Scene"),
    (5, "Night Scene"),
    (6, "Night Portrait"),
    (7, "Monochrome"),
    (8, "Adobe RGB"),
    (9, "Adobe RGB (ICC)"),
];

const EXPOSURE_MODE_3: Choices = &[
    (0, "Program"),
    (1, "Aperture Priority"),
    (2, "Shutter Priority"),
    (3, "Manual"),
    (4, "Auto"),
    (5, "Program Shift A"),
    (6, "Program Shift S"),
    (4115, "Portrait"),
    (4131, "Sports"),
    (4147, "Sunset"),
    (4163, "Night View/Portrait"),
    (4179, "Landscape"),
    (4227, "Macro"),
];

const DRIVE_MODE2: Choices = &[
    (0, "Self-timer 10 sec"),
    (1, "Continuous"),
    (4, "Self-timer 2 sec"),
    (5, "Single Frame"),
    (8, "White Balance Bracketing Low"),
    (9, "White Balance Bracketing High"),
    (770, "Single-frame Bracketing Low"),
    (771, "Continous Bracketing Low"),
    (1794, "Single-frame Bracketing High"),
    (1795, "Continuous Bracketing High"),
];

const FOCUS_MODE_2: Choices = &[
    (0, "AF-S"),
    (1, "AF-C"),
    (4, "AF-A"),
    (5, "Manual"),
    (6, "DMF"),
];

const AFPOINT_SELECTED: Choices = &[
    (1, "Center"),
    (2, "Top"),
    (3, "Top-right"),
    (4, "Right"),
    (5, "Bottom-right"),
    (6, "Bottom"),
    (7, "Bottom-left"),
    (8, "Left"),
    (9, "Top-left"),
];

const AFAREA_MODE: Choices = &[(0, "Wide"), (1, "Local"), (2, "Spot")];

const FLASH_MODE_2: Choices = &[
    (0, "Auto"),
    (2, "Rear Sync"),
    (3, "Wireless"),
    (4, "Fill Flash"),
];

const ISOSETTING_3: Choices = &[
    (0, "Auto"),
    (48, "100"),
    (56, "200"),
    (64, "400"),
    (72, "800"),
    (80, "1600"),
    (174, "80 (Zone Matching Low)"),
    (184, "200 (Zone Matching High)"),
];

const ZONE_MATCHING_MODE: Choices = &[(0, "Off"), (1, "Standard"), (2, "Advanced")];

const COLOR_MODE: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Portrait"),
    (3, "Landscape"),
    (4, "Sunset"),
    (5, "Night Scene"),
    (7, "B&W"),
    (8, "Adobe RGB"),
];

const COLOR_SPACE_3: Choices = &[(0, "sRGB"), (2, "B&W"), (5, "Adobe RGB")];

const FLASH_METERING: Choices = &[
    (0, "ADI (Advanced Distance Integration)"),
    (1, "Pre-flash TTL"),
];

const PRIORITY_SETUP_SHUTTER_RELEASE: Choices = &[(0, "AF"), (1, "Release")];

const DRIVE_MODE: Choices = &[
    (0, "Single Frame"),
    (1, "Continuous"),
    (2, "Self-timer"),
    (3, "Continuous Bracketing"),
    (4, "Single-Frame Bracketing"),
    (5, "White Balance Bracketing"),
];

const SELF_TIMER_TIME: Choices = &[(0, "10 s"), (4, "2 s")];

const CONTINUOUS_BRACKETING: Choices = &[(771, "Low"), (1795, "High")];

const SINGLE_FRAME_BRACKETING: Choices = &[(770, "Low"), (1794, "High")];

const WHITE_BALANCE_BRACKETING: Choices = &[(8, "Low"), (9, "High")];

const WHITE_BALANCE_SETTING: Choices = &[
    (0, "Auto"),
    (1, "Preset"),
    (2, "Custom"),
    (3, "Color Temperature/Color Filter"),
    (32_769, "Preset"),
    (32_770, "Custom"),
    (32_771, "Color Temperature/Color Filter"),
];

const PRESET_WHITE_BALANCE: Choices = &[
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Shade"),
    (4, "Tungsten"),
    (5, "Fluorescent"),
    (6, "Flash"),
];

const COLOR_TEMPERATURE_SETTING: Choices = &[(0, "Temperature"), (2, "Color Filter")];

const CUSTOM_WBSETTING: Choices = &[(0, "Setup"), (1, "Recall")];

const CUSTOM_WBERROR: Choices = &[(0, "OK"), (1, "Error")];

const SONY_IMAGE_SIZE: Choices = &[(0, "Standard"), (1, "Medium"), (2, "Small")];

const SONY_QUALITY: Choices = &[
    (0, "RAW"),
    (32, "Fine"),
    (34, "RAW + JPEG"),
    (48, "Standard"),
];

const INSTANT_PLAYBACK_SETUP: Choices = &[
    (0, "Image and Information"),
    (1, "Image Only"),
    (3, "Image and Histogram"),
];

const EYE_START_AF: Choices = &[(0, "On"), (1, "Off")];

const FLASH_DEFAULT: Choices = &[(0, "Auto"), (1, "Fill Flash")];

const AUTO_BRACKET_ORDER: Choices = &[(0, "0 - +"), (1, "- 0 +")];

const FOCUS_HOLD_BUTTON: Choices = &[(0, "Focus Hold"), (1, "DOF Preview")];

const AELBUTTON: Choices = &[
    (0, "Hold"),
    (1, "Toggle"),
    (2, "Spot Hold"),
    (3, "Spot Toggle"),
];

const CONTROL_DIAL_SET: Choices = &[(0, "Shutter Speed"), (1, "Aperture")];

const EXPOSURE_COMPENSATION_MODE: Choices = &[(0, "Ambient and Flash"), (1, "Ambient Only")];

const AFAREA_ILLUMINATION: Choices = &[(0, "0.3 s"), (1, "0.6 s"), (2, "Off")];

const MONITOR_DISPLAY_OFF: Choices = &[(0, "Automatic"), (1, "Manual")];

const RECORD_DISPLAY: Choices = &[(0, "Auto Rotate"), (1, "Horizontal")];

const PLAY_DISPLAY: Choices = &[(0, "Auto Rotate"), (1, "Manual Rotate")];

const EXPOSURE_INDICATOR: Choices = &[
    (0, "Not Indicated"),
    (1, "Under Scale"),
    (119, "Bottom of Scale"),
    (120, "-2.0"),
    (121, "-1.7"),
    (122, "-1.5"),
    (123, "-1.3"),
    (124, "-1.0"),
    (125, "-0.7"),
    (126, "-0.5"),
    (127, "-0.3"),
    (128, "0"),
    (129, "+0.3"),
    (130, "+0.5"),
    (131, "+0.7"),
    (132, "+1.0"),
    (133, "+1.3"),
    (134, "+1.5"),
    (135, "+1.7"),
    (136, "+2.0"),
    (253, "Top of Scale"),
    (254, "Over Scale"),
];

const METERING_OFF_SCALE_INDICATOR: Choices = &[
    (0, "Within Range"),
    (1, "Under/Over Range"),
    (255, "Out of Range"),
];

const FOCUS_MODE_SWITCH: Choices = &[(0, "AF"), (1, "MF")];

const FLASH_TYPE: Choices = &[(0, "Off"), (1, "Built-in"), (2, "External")];

const ROTATION_3: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 270 CW"),
    (2, "Rotate 90 CW"),
];

const BATTERY_STATE: Choices = &[
    (3, "Very Low"),
    (4, "Low"),
    (5, "Half Full"),
    (6, "Sufficient Power Remaining"),
];

const AFSENSOR_ACTIVE: Choices = &[
    (0, "Top-right"),
    (1, "Bottom-right"),
    (2, "Bottom"),
    (3, "Middle Horizontal"),
    (4, "Center Vertical"),
    (5, "Top"),
    (6, "Top-left"),
    (7, "Bottom-left"),
];

const FOCUS_LOCKED: Choices = &[
    (0, "Manual Focus"),
    (4, "No"),
    (16, "Continuous Focus"),
    (64, "Yes"),
];

const AFPOINT: Choices = &[
    (0, "Auto"),
    (1, "Center"),
    (2, "Top"),
    (3, "Top-right"),
    (4, "Right"),
    (5, "Bottom-right"),
    (6, "Bottom"),
    (7, "Bottom-left"),
    (8, "Left"),
    (9, "Top-left"),
];

const AFMODE: Choices = &[(0, "DMF"), (1, "AF-S"), (2, "AF-C"), (3, "AF-A")];

const DRIVE_MODE_2: Choices = &[
    (0, "Self-timer 10 sec"),
    (1, "Continuous"),
    (2, "Single-frame Exposure Bracketing"),
    (3, "Continuous Exposure Bracketing"),
    (4, "Self-Timer 2 sec"),
    (5, "Single Frame"),
    (8, "White Balance Bracketing Low"),
    (9, "White Balance Bracketing High"),
];

const WHITE_BALANCE_BRACKETING_2: Choices = &[(0, "Off"), (1, "Low"), (2, "High")];

const FLASH_FUNCTION: Choices = &[
    (0, "No flash"),
    (768, "Built-in flash"),
    (4613, "Manual"),
    (4622, "Strobe"),
    (4750, "Fill flash, Pre-flash TTL"),
    (4782, "Bounce flash"),
    (5134, "Rear sync, ADI"),
    (5262, "Fill flash, ADI"),
    (5504, "Wireless"),
    (6030, "HSS"),
];

const COLOR_MODE_2: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Portrait"),
    (3, "Landscape"),
    (4, "Sunset"),
    (5, "Night View"),
    (7, "B&W"),
    (8, "Adobe RGB"),
];

const IMAGE_STABILIZATION: Choices = &[(0, "Off"), (10_116, "On")];

/// The tags of a block: `CameraSettings7D`.
pub(super) static SETTINGS_7D: Layout = Layout {
    group: "Minolta",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 1, "ExposureMode", Form::Choice(EXPOSURE_MODE)),
        Cell(
            2,
            Kind::U16,
            1,
            "MinoltaImageSize",
            Form::Choice(MINOLTA_IMAGE_SIZE),
        ),
        Cell(
            3,
            Kind::U16,
            1,
            "MinoltaQuality",
            Form::Choice(MINOLTA_QUALITY),
        ),
        Cell(4, Kind::U16, 1, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Cell(14, Kind::U16, 1, "FocusMode", Form::Choice(FOCUS_MODE)),
        Cell(
            16,
            Kind::U16,
            1,
            "AFPoints",
            Form::Words(&PLAIN, Words::Flags(AFPOINTS)),
        ),
        Cell(21, Kind::U16, 1, "Flash", Form::Choice(FLASH)),
        Cell(22, Kind::U16, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(28, Kind::U16, 1, "ISOSetting", Form::Choice(ISOSETTING)),
        Cell(
            30,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Calc(|n| Some(n / 24.0), compensation),
        ),
        Cell(37, Kind::U16, 1, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Cell(
            38,
            Kind::U16,
            1,
            "Sharpness",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(
            39,
            Kind::U16,
            1,
            "Contrast",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(
            40,
            Kind::U16,
            1,
            "Saturation",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(45, Kind::U16, 1, "FreeMemoryCardImages", PLAIN),
        Cell(
            63,
            Kind::S16,
            1,
            "ColorTemperature",
            Form::Calc(|n| Some(n * 100.0), bare),
        ),
        Cell(
            64,
            Kind::U16,
            1,
            "HueAdjustment",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(70, Kind::U16, 1, "Rotation", Form::Choice(ROTATION)),
        Cell(
            71,
            Kind::U16,
            1,
            "FNumber",
            Form::Calc(|n| Some(((n - 8.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            72,
            Kind::U16,
            1,
            "ExposureTime",
            Form::Calc(|n| Some(((48.0 - n) / 8.0).exp2()), exposure_time),
        ),
        Cell(74, Kind::U16, 1, "FreeMemoryCardImages", PLAIN),
        Cell(
            94,
            Kind::U16,
            1,
            "ImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(96, Kind::U16, 1, "NoiseReduction", Form::Choice(FLASH)),
        Cell(
            98,
            Kind::U16,
            1,
            "ImageNumber2",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(113, Kind::U16, 1, "ImageStabilization", Form::Choice(FLASH)),
        Cell(117, Kind::U16, 1, "ZoneMatchingOn", Form::Choice(FLASH)),
    ],
};

/// The tags of a block: `CameraSettings5D`.
pub(super) static SETTINGS_5D: Layout = Layout {
    group: "Minolta",
    unit: Kind::U16,
    cells: &[
        Cell(
            10,
            Kind::U16,
            1,
            "ExposureMode",
            Form::Choice(EXPOSURE_MODE_2),
        ),
        Cell(
            12,
            Kind::U16,
            1,
            "MinoltaImageSize",
            Form::Choice(MINOLTA_IMAGE_SIZE),
        ),
        Cell(
            13,
            Kind::U16,
            1,
            "MinoltaQuality",
            Form::Choice(MINOLTA_QUALITY),
        ),
        Cell(
            14,
            Kind::U16,
            1,
            "WhiteBalance",
            Form::Choice(WHITE_BALANCE_2),
        ),
        Cell(31, Kind::U16, 1, "Flash", Form::Choice(FLASH_2)),
        Cell(32, Kind::U16, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            37,
            Kind::U16,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(38, Kind::U16, 1, "ISOSetting", Form::Choice(ISOSETTING_2)),
        Cell(47, Kind::U16, 1, "ColorSpace", Form::Choice(COLOR_SPACE_2)),
        Cell(
            48,
            Kind::U16,
            1,
            "Sharpness",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(
            49,
            Kind::U16,
            1,
            "Contrast",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(
            50,
            Kind::U16,
            1,
            "Saturation",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(
            53,
            Kind::U16,
            1,
            "ExposureTime",
            Form::Calc(|n| Some(((48.0 - n) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            54,
            Kind::U16,
            1,
            "FNumber",
            Form::Calc(|n| Some(((n - 8.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(55, Kind::U16, 1, "FreeMemoryCardImages", PLAIN),
        Cell(
            73,
            Kind::S16,
            1,
            "ColorTemperature",
            Form::Calc(|n| Some(n * 100.0), bare),
        ),
        Cell(
            74,
            Kind::U16,
            1,
            "HueAdjustment",
            Form::Calc(|n| Some(n - 10.0), bare),
        ),
        Cell(80, Kind::U16, 1, "Rotation", Form::Choice(ROTATION)),
        Cell(
            83,
            Kind::U16,
            1,
            "ExposureCompensation",
            Form::Calc(|n| Some(n / 100.0 - 3.0), compensation),
        ),
        Cell(84, Kind::U16, 1, "FreeMemoryCardImages", PLAIN),
        Cell(101, Kind::U16, 1, "Rotation", Form::Choice(ROTATION_2)),
        Cell(
            110,
            Kind::S16,
            1,
            "ColorTemperature",
            Form::Calc(|n| Some(n * 100.0), bare),
        ),
        Cell(
            113,
            Kind::U16,
            1,
            "PictureFinish",
            Form::Choice(PICTURE_FINISH),
        ),
        Cell(
            174,
            Kind::U16,
            1,
            "ImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(176, Kind::U16, 1, "NoiseReduction", Form::Choice(FLASH)),
        Cell(189, Kind::U16, 1, "ImageStabilization", Form::Choice(FLASH)),
    ],
};

/// The tags of a block: `CameraSettingsA100`.
pub(super) static SETTINGS_A100: Layout = Layout {
    group: "Minolta",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "ExposureMode",
            Form::Words(&PLAIN, Words::Hex(EXPOSURE_MODE_3)),
        ),
        Cell(
            1,
            Kind::U16,
            1,
            "ExposureCompensationSetting",
            Form::Calc(|n| Some(n / 100.0 - 3.0), bare),
        ),
        Cell(5, Kind::U16, 1, "HighSpeedSync", Form::Choice(FLASH)),
        Cell(
            6,
            Kind::U16,
            1,
            "ShutterSpeedSetting",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(
            7,
            Kind::U16,
            1,
            "ApertureSetting",
            Form::Calc(ratio, f_number),
        ),
        Cell(
            8,
            Kind::U16,
            1,
            "ExposureTime",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(9, Kind::U16, 1, "FNumber", Form::Calc(ratio, f_number)),
        Cell(
            10,
            Kind::U16,
            1,
            "DriveMode2",
            Form::Words(&PLAIN, Words::Hex(DRIVE_MODE2)),
        ),
        Cell(
            11,
            Kind::U16,
            1,
            "WhiteBalance",
            Form::Words(&PLAIN, Words::Hex(WHITE_BALANCE_2)),
        ),
        Cell(12, Kind::U16, 1, "FocusMode", Form::Choice(FOCUS_MODE_2)),
        Cell(
            13,
            Kind::U16,
            1,
            "AFPointSelected",
            Form::Choice(AFPOINT_SELECTED),
        ),
        Cell(14, Kind::U16, 1, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Cell(15, Kind::U16, 1, "FlashMode", Form::Choice(FLASH_MODE_2)),
        Cell(
            16,
            Kind::U16,
            1,
            "FlashExposureCompSet",
            Form::Calc(|n| Some(n / 100.0 - 3.0), bare),
        ),
        Cell(
            18,
            Kind::U16,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(19, Kind::U16, 1, "ISOSetting", Form::Choice(ISOSETTING_3)),
        Cell(
            20,
            Kind::U16,
            1,
            "ZoneMatchingMode",
            Form::Choice(ZONE_MATCHING_MODE),
        ),
        Cell(
            21,
            Kind::U16,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(ZONE_MATCHING_MODE),
        ),
        Cell(22, Kind::U16, 1, "ColorMode", Form::Choice(COLOR_MODE)),
        Cell(23, Kind::U16, 1, "ColorSpace", Form::Choice(COLOR_SPACE_3)),
        Cell(
            24,
            Kind::U16,
            1,
            "Sharpness",
            Form::Words(
                &Form::Calc(|n| Some(n - 10.0), bare),
                Words::Around("Normal"),
            ),
        ),
        Cell(
            25,
            Kind::U16,
            1,
            "Contrast",
            Form::Words(
                &Form::Calc(|n| Some(n - 10.0), bare),
                Words::Around("Normal"),
            ),
        ),
        Cell(
            26,
            Kind::U16,
            1,
            "Saturation",
            Form::Words(
                &Form::Calc(|n| Some(n - 10.0), bare),
                Words::Around("Normal"),
            ),
        ),
        Cell(
            28,
            Kind::U16,
            1,
            "FlashMetering",
            Form::Choice(FLASH_METERING),
        ),
        Cell(
            29,
            Kind::U16,
            1,
            "PrioritySetupShutterRelease",
            Form::Choice(PRIORITY_SETUP_SHUTTER_RELEASE),
        ),
        Cell(30, Kind::U16, 1, "DriveMode", Form::Choice(DRIVE_MODE)),
        Cell(
            31,
            Kind::U16,
            1,
            "SelfTimerTime",
            Form::Choice(SELF_TIMER_TIME),
        ),
        Cell(
            32,
            Kind::U16,
            1,
            "ContinuousBracketing",
            Form::Words(&PLAIN, Words::Hex(CONTINUOUS_BRACKETING)),
        ),
        Cell(
            33,
            Kind::U16,
            1,
            "SingleFrameBracketing",
            Form::Words(&PLAIN, Words::Hex(SINGLE_FRAME_BRACKETING)),
        ),
        Cell(
            34,
            Kind::U16,
            1,
            "WhiteBalanceBracketing",
            Form::Words(&PLAIN, Words::Hex(WHITE_BALANCE_BRACKETING)),
        ),
        Cell(
            35,
            Kind::U16,
            1,
            "WhiteBalanceSetting",
            Form::Words(&PLAIN, Words::Hex(WHITE_BALANCE_SETTING)),
        ),
        Cell(
            36,
            Kind::U16,
            1,
            "PresetWhiteBalance",
            Form::Choice(PRESET_WHITE_BALANCE),
        ),
        Cell(
            37,
            Kind::U16,
            1,
            "ColorTemperatureSetting",
            Form::Choice(COLOR_TEMPERATURE_SETTING),
        ),
        Cell(
            38,
            Kind::U16,
            1,
            "CustomWBSetting",
            Form::Choice(CUSTOM_WBSETTING),
        ),
        Cell(
            39,
            Kind::U16,
            1,
            "DynamicRangeOptimizerSetting",
            Form::Choice(ZONE_MATCHING_MODE),
        ),
        Cell(50, Kind::U16, 1, "FreeMemoryCardImages", PLAIN),
        Cell(52, Kind::U16, 1, "CustomWBRedLevel", PLAIN),
        Cell(53, Kind::U16, 1, "CustomWBGreenLevel", PLAIN),
        Cell(54, Kind::U16, 1, "CustomWBBlueLevel", PLAIN),
        Cell(
            55,
            Kind::U16,
            1,
            "CustomWBError",
            Form::Choice(CUSTOM_WBERROR),
        ),
        Cell(56, Kind::S16, 1, "WhiteBalanceFineTune", PLAIN),
        Cell(
            57,
            Kind::U16,
            1,
            "ColorTemperature",
            Form::Calc(|n| Some(n * 100.0), bare),
        ),
        Cell(58, Kind::S16, 1, "ColorCompensationFilter", PLAIN),
        Cell(
            59,
            Kind::U16,
            1,
            "SonyImageSize",
            Form::Choice(SONY_IMAGE_SIZE),
        ),
        Cell(60, Kind::U16, 1, "SonyQuality", Form::Choice(SONY_QUALITY)),
        Cell(
            61,
            Kind::U16,
            1,
            "InstantPlaybackTime",
            Form::Words(&PLAIN, Words::Unit(" s")),
        ),
        Cell(
            62,
            Kind::U16,
            1,
            "InstantPlaybackSetup",
            Form::Choice(INSTANT_PLAYBACK_SETUP),
        ),
        Cell(63, Kind::U16, 1, "NoiseReduction", Form::Choice(FLASH)),
        Cell(64, Kind::U16, 1, "EyeStartAF", Form::Choice(EYE_START_AF)),
        Cell(65, Kind::U16, 1, "RedEyeReduction", Form::Choice(FLASH)),
        Cell(
            66,
            Kind::U16,
            1,
            "FlashDefault",
            Form::Choice(FLASH_DEFAULT),
        ),
        Cell(
            67,
            Kind::U16,
            1,
            "AutoBracketOrder",
            Form::Choice(AUTO_BRACKET_ORDER),
        ),
        Cell(
            68,
            Kind::U16,
            1,
            "FocusHoldButton",
            Form::Choice(FOCUS_HOLD_BUTTON),
        ),
        Cell(69, Kind::U16, 1, "AELButton", Form::Choice(AELBUTTON)),
        Cell(
            70,
            Kind::U16,
            1,
            "ControlDialSet",
            Form::Choice(CONTROL_DIAL_SET),
        ),
        Cell(
            71,
            Kind::U16,
            1,
            "ExposureCompensationMode",
            Form::Choice(EXPOSURE_COMPENSATION_MODE),
        ),
        Cell(72, Kind::U16, 1, "AFAssist", Form::Choice(EYE_START_AF)),
        Cell(
            73,
            Kind::U16,
            1,
            "CardShutterLock",
            Form::Choice(EYE_START_AF),
        ),
        Cell(
            74,
            Kind::U16,
            1,
            "LensShutterLock",
            Form::Choice(EYE_START_AF),
        ),
        Cell(
            75,
            Kind::U16,
            1,
            "AFAreaIllumination",
            Form::Choice(AFAREA_ILLUMINATION),
        ),
        Cell(
            76,
            Kind::U16,
            1,
            "MonitorDisplayOff",
            Form::Choice(MONITOR_DISPLAY_OFF),
        ),
        Cell(
            77,
            Kind::U16,
            1,
            "RecordDisplay",
            Form::Choice(RECORD_DISPLAY),
        ),
        Cell(78, Kind::U16, 1, "PlayDisplay", Form::Choice(PLAY_DISPLAY)),
        Cell(
            80,
            Kind::U16,
            1,
            "ExposureIndicator",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(
            81,
            Kind::U16,
            1,
            "AELExposureIndicator",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(
            82,
            Kind::U16,
            1,
            "ExposureBracketingIndicatorLast",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(
            83,
            Kind::U16,
            1,
            "MeteringOffScaleIndicator",
            Form::Choice(METERING_OFF_SCALE_INDICATOR),
        ),
        Cell(
            84,
            Kind::U16,
            1,
            "FlashExposureIndicator",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(
            85,
            Kind::U16,
            1,
            "FlashExposureIndicatorNext",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(
            86,
            Kind::U16,
            1,
            "FlashExposureIndicatorLast",
            Form::Choice(EXPOSURE_INDICATOR),
        ),
        Cell(87, Kind::U16, 1, "ImageStabilization", Form::Choice(FLASH)),
        Cell(
            88,
            Kind::U16,
            1,
            "FocusModeSwitch",
            Form::Choice(FOCUS_MODE_SWITCH),
        ),
        Cell(89, Kind::U16, 1, "FlashType", Form::Choice(FLASH_TYPE)),
        Cell(90, Kind::U16, 1, "Rotation", Form::Choice(ROTATION_3)),
        Cell(91, Kind::U16, 1, "AELock", Form::Choice(FLASH)),
        Cell(
            94,
            Kind::U16,
            1,
            "ColorTemperature",
            Form::Calc(|n| Some(n * 100.0), bare),
        ),
        Cell(95, Kind::S16, 1, "ColorCompensationFilter", PLAIN),
        Cell(
            96,
            Kind::U16,
            1,
            "BatteryState",
            Form::Choice(BATTERY_STATE),
        ),
    ],
};

/// The tags of a block: `CameraInfoA100`.
pub(super) static CAMERA_INFO_A100: Layout = Layout {
    group: "Minolta",
    unit: Kind::U8,
    cells: &[
        Cell(
            1,
            Kind::U8,
            1,
            "AFSensorActive",
            Form::Choice(AFSENSOR_ACTIVE),
        ),
        Cell(
            2,
            Kind::S16,
            1,
            "AFStatusActiveSensor",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            4,
            Kind::S16,
            1,
            "AFStatusTop-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            6,
            Kind::S16,
            1,
            "AFStatusBottom-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            8,
            Kind::S16,
            1,
            "AFStatusBottom",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            10,
            Kind::S16,
            1,
            "AFStatusMiddleHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            12,
            Kind::S16,
            1,
            "AFStatusCenterVertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            14,
            Kind::S16,
            1,
            "AFStatusTop",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            16,
            Kind::S16,
            1,
            "AFStatusTop-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            18,
            Kind::S16,
            1,
            "AFStatusBottom-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(20, Kind::U8, 1, "FocusLocked", Form::Choice(FOCUS_LOCKED)),
        Cell(21, Kind::U8, 1, "AFPoint", Form::Choice(AFPOINT)),
        Cell(22, Kind::U8, 1, "AFMode", Form::Choice(AFMODE)),
        Cell(
            45,
            Kind::S16,
            1,
            "AFStatusLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            47,
            Kind::S16,
            1,
            "AFStatusCenterHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            49,
            Kind::S16,
            1,
            "AFStatusRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(51, Kind::U8, 1, "AFAreaMode", Form::Choice(AFAREA_MODE)),
    ],
};

/// The tags of a block: `WBInfoA100`.
pub(super) static WB_INFO_A100: Layout = Layout {
    group: "Minolta",
    unit: Kind::U8,
    cells: &[
        Cell(14, Kind::U8, 1, "DriveMode", Form::Choice(DRIVE_MODE_2)),
        Cell(16, Kind::U8, 1, "Rotation", Form::Choice(ROTATION_3)),
        Cell(
            20,
            Kind::U8,
            1,
            "ImageStabilizationSetting",
            Form::Choice(FLASH),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "DynamicRangeOptimizerMode",
            Form::Choice(ZONE_MATCHING_MODE),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "ExposureCompensationMode",
            Form::Choice(EXPOSURE_COMPENSATION_MODE),
        ),
        Cell(43, Kind::U8, 1, "WBBracketShotNumber", PLAIN),
        Cell(
            44,
            Kind::U8,
            1,
            "WhiteBalanceBracketing",
            Form::Choice(WHITE_BALANCE_BRACKETING_2),
        ),
        Cell(45, Kind::U8, 1, "ExposureBracketShotNumber", PLAIN),
        Cell(
            49,
            Kind::U16,
            1,
            "FlashFunction",
            Form::Words(&PLAIN, Words::Hex(FLASH_FUNCTION)),
        ),
        Cell(
            52,
            Kind::U16,
            1,
            "ExposureMode",
            Form::Words(&PLAIN, Words::Hex(EXPOSURE_MODE_3)),
        ),
        Cell(54, Kind::U16, 1, "ColorMode", Form::Choice(COLOR_MODE_2)),
        Cell(
            56,
            Kind::U16,
            1,
            "AverageLV",
            Form::Calc(|n| Some((n - 106.0) / 8.0), bare),
        ),
        Cell(60, Kind::U8, 1, "FrameNumber", PLAIN),
        Cell(150, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(174, Kind::U16, 4, "WB_GBRGLevels", PLAIN),
        Cell(192, Kind::U16, 7, "WB_RedLevelsTungsten", PLAIN),
        Cell(206, Kind::U16, 7, "WB_BlueLevelsTungsten", PLAIN),
        Cell(220, Kind::U16, 7, "WB_RedLevelsDaylight", PLAIN),
        Cell(234, Kind::U16, 7, "WB_BlueLevelsDaylight", PLAIN),
        Cell(248, Kind::U16, 7, "WB_RedLevelsCloudy", PLAIN),
        Cell(262, Kind::U16, 7, "WB_BlueLevelsCloudy", PLAIN),
        Cell(276, Kind::U16, 7, "WB_RedLevelsFlash", PLAIN),
        Cell(290, Kind::U16, 7, "WB_BlueLevelsFlash", PLAIN),
        Cell(332, Kind::U16, 7, "WB_RedLevelsFluorescent", PLAIN),
        Cell(346, Kind::U16, 7, "WB_BlueLevelsFluorescent", PLAIN),
        Cell(360, Kind::U16, 7, "WB_RedLevelsShade", PLAIN),
        Cell(374, Kind::U16, 7, "WB_BlueLevelsShade", PLAIN),
        Cell(392, Kind::U16, 1, "WB_RedLevel6500K", PLAIN),
        Cell(394, Kind::U16, 1, "WB_BlueLevel6500K", PLAIN),
        Cell(396, Kind::U16, 1, "WB_RedLevelCustom", PLAIN),
        Cell(398, Kind::U16, 1, "WB_BlueLevelCustom", PLAIN),
        Cell(408, Kind::U16, 1, "WB_RedLevel3500K", PLAIN),
        Cell(410, Kind::U16, 1, "WB_BlueLevel3500K", PLAIN),
        Cell(446, Kind::U16, 75, "WB_RedLevelsKelvin", PLAIN),
        Cell(596, Kind::U16, 75, "WB_BlueLevelsKelvin", PLAIN),
        Cell(772, Kind::U16, 2, "WB_RBLevelsFlash", PLAIN),
        Cell(776, Kind::U16, 2, "WB_RBLevelsCoolWhiteF", PLAIN),
        Cell(1000, Kind::U16, 2, "WB_RBLevelsTungsten", PLAIN),
        Cell(1004, Kind::U16, 2, "WB_RBLevelsDaylight", PLAIN),
        Cell(1008, Kind::U16, 2, "WB_RBLevelsCloudy", PLAIN),
        Cell(1012, Kind::U16, 2, "WB_RBLevelsFlash", PLAIN),
        Cell(1020, Kind::U16, 7, "WB_RedLevelsFluorescent", PLAIN),
        Cell(1034, Kind::U16, 7, "WB_BlueLevelsFluorescent", PLAIN),
        Cell(1048, Kind::U16, 2, "WB_RBLevelsShade", PLAIN),
        Cell(1056, Kind::U16, 2, "WB_RBLevels6500K", PLAIN),
        Cell(1060, Kind::U16, 2, "WB_RBLevelsCustom", PLAIN),
        Cell(1072, Kind::U16, 2, "WB_RBLevels3500K", PLAIN),
        Cell(1320, Kind::U16, 2, "WB_RBLevelsDaylight", PLAIN),
        Cell(1350, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            1576,
            Kind::U8,
            40,
            "AEMeteringSegments",
            Form::Own(segments),
        ),
        Cell(
            1680,
            Kind::U8,
            1,
            "MeasuredLV",
            Form::Calc(|n| Some((n - 106.0) / 8.0), bare),
        ),
        Cell(
            1681,
            Kind::U8,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some((n - 106.0) / 8.0), bare),
        ),
        Cell(
            18872,
            Kind::U8,
            1,
            "ExposureTime",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(
            18874,
            Kind::U8,
            1,
            "ISO",
            Form::Calc(|n| Some(((n - 48.0) / 8.0).exp2() * 100.0), whole),
        ),
        Cell(
            18875,
            Kind::U8,
            1,
            "FocusDistance",
            Form::Calc(|n| Some(((n - 126.0) / 16.0).exp2()), far),
        ),
        Cell(18877, Kind::U16Rev, 1, "LensType", PLAIN),
        Cell(
            18880,
            Kind::S8,
            1,
            "ExposureCompensation",
            Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
        ),
        Cell(
            18881,
            Kind::S8,
            1,
            "FlashExposureComp",
            Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
        ),
        Cell(
            18882,
            Kind::U8,
            1,
            "ImageStabilization",
            Form::Choice(FLASH),
        ),
        Cell(
            18883,
            Kind::U8,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some((n - 106.0) / 8.0), bare),
        ),
        Cell(
            18885,
            Kind::U8,
            1,
            "MaxAperture",
            Form::Calc(|n| Some(((n - 8.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            18887,
            Kind::U8,
            1,
            "FNumber",
            Form::Calc(|n| Some(((n - 8.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(18908, Kind::Text, 12, "InternalSerialNumber", PLAIN),
    ],
};

/// The tags of a block: `ISInfoA100`.
pub(super) static IS_INFO_A100: Layout = Layout {
    group: "Minolta",
    unit: Kind::U8,
    cells: &[Cell(
        0,
        Kind::U16,
        1,
        "ImageStabilization",
        Form::Words(&PLAIN, Words::Hex(IMAGE_STABILIZATION)),
    )],
};
