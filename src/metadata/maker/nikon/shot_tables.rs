//! What Nikon cameras tell about a shot, by model: a plain table of data.
use crate::metadata::exif::choices::Choices;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::nikon::shot_info::fine_tune;
use crate::metadata::maker::nikon::values::iso;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, VERSION};
use crate::metadata::maker::values::whole;

const VIBRATION_REDUCTION: Choices = &[(0, "Off"), (1, "On")];

const ROTATION: Choices = &[
    (0, "Horizontal"),
    (1, "Rotate 270 CW"),
    (2, "Rotate 90 CW"),
    (3, "Rotate 180"),
];

const VIBRATION_REDUCTION_2: Choices = &[(0, "Off"), (3, "On")];

const FLASH_FIRED: Choices = &[(2, "Internal"), (4, "External")];

const CUSTOM_SETTINGS_BANK: Choices = &[(0, "A"), (1, "B"), (2, "C"), (3, "D")];

const CUSTOM_SETTINGS_ALL_DEFAULT: Choices = &[(0, "Yes"), (1, "No")];

const AF_CPRIORITY_SELECTION: Choices = &[(0, "Release"), (1, "Release + Focus"), (2, "Focus")];

const AF_SPRIORITY_SELECTION: Choices = &[(0, "Focus"), (1, "Release")];

const AFPOINT_SELECTION: Choices = &[(0, "51 Points"), (1, "11 Points")];

const DYNAMIC_AFAREA: Choices = &[
    (0, "9 Points"),
    (1, "21 Points"),
    (2, "51 Points"),
    (3, "51 Points (3D-tracking)"),
];

const FOCUS_TRACKING_LOCK_ON: Choices = &[(0, "Long"), (1, "Normal"), (2, "Short"), (3, "Off")];

const AFACTIVATION: Choices = &[(0, "Shutter/AF-On"), (1, "AF-On Only")];

const FOCUS_POINT_WRAP: Choices = &[(0, "No Wrap"), (1, "Wrap")];

const AFPOINT_ILLUMINATION: Choices = &[
    (0, "On in Continuous Shooting and Manual Focusing"),
    (1, "On During Manual Focusing"),
    (2, "On in Continuous Shooting Modes"),
    (3, "Off"),
];

const AFPOINT_ILLUMINATION_2: Choices = &[(0, "Auto"), (1, "Off"), (2, "On")];

const AFASSIST: Choices = &[(0, "On"), (1, "Off")];

const AF_ON_FOR_MB_D10: Choices = &[
    (0, "AF-On"),
    (1, "AE/AF Lock"),
    (2, "AE Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
    (6, "Same as FUNC Button"),
];

const ISOSTEP_SIZE: Choices = &[(0, "1/3 EV"), (1, "1/2 EV"), (2, "1 EV")];

const EASY_EXPOSURE_COMPENSATION: Choices = &[(0, "Off"), (1, "On"), (2, "On (auto reset)")];

const CENTER_WEIGHTED_AREA_SIZE: Choices = &[
    (0, "8 mm"),
    (1, "12 mm"),
    (2, "15 mm"),
    (3, "20 mm"),
    (4, "Average"),
];

const CENTER_WEIGHTED_AREA_SIZE_2: Choices = &[
    (0, "6 mm"),
    (1, "8 mm"),
    (2, "10 mm"),
    (3, "13 mm"),
    (4, "Average"),
];

const MULTI_SELECTOR_SHOOT_MODE: Choices = &[
    (0, "Select Center Focus Point"),
    (1, "Highlight Active Focus Point"),
    (2, "Not Used"),
];

const MULTI_SELECTOR_PLAYBACK_MODE: Choices = &[
    (0, "Thumbnail On/Off"),
    (1, "View Histograms"),
    (2, "Zoom On/Off"),
    (3, "Choose Folder"),
];

const INITIAL_ZOOM_SETTING: Choices = &[
    (0, "High Magnification"),
    (1, "Medium Magnification"),
    (2, "Low Magnification"),
];

const INITIAL_ZOOM_SETTING_2: Choices = &[
    (0, "Low Magnification"),
    (1, "Medium Magnification"),
    (2, "High Magnification"),
];

const MULTI_SELECTOR: Choices = &[(0, "Do Nothing"), (1, "Reset Meter-off Delay")];

const REVERSE_INDICATORS: Choices = &[(0, "+ 0 -"), (1, "- 0 +")];

const BATTERY_ORDER: Choices = &[(0, "MB-D10 First"), (1, "Camera Battery First")];

const MB_D10_BATTERIES: Choices = &[
    (0, "LR6 (AA alkaline)"),
    (1, "HR6 (AA Ni-MH)"),
    (2, "FR6 (AA lithium)"),
    (3, "ZR6 (AA Ni-Mn)"),
];

const BEEP: Choices = &[(0, "High"), (1, "Low"), (2, "Off")];

const SHOOTING_INFO_DISPLAY: Choices = &[
    (0, "Auto"),
    (1, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

const PREVIEW_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "Flash Off"),
    (9, "Bracketing Burst"),
    (10, "Matrix Metering"),
    (11, "Center-weighted Metering"),
    (12, "Spot Metering"),
    (13, "Virtual Horizon"),
    (15, "Playback"),
    (16, "My Menu Top"),
];

const FUNC_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top"),
    (16, "+ NEF (RAW)"),
];

const PREVIEW_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Choose Image Area (FX/DX)"),
    (6, "Shooting Bank Menu"),
    (7, "Dynamic AF Area"),
];

const FUNC_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Auto Bracketing"),
    (6, "Dynamic AF Area"),
];

const FUNC_BUTTON_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (4, "Focus Point Selection"),
    (5, "Choose Image Area (FX/DX)"),
    (6, "Shooting Bank Menu"),
    (7, "Dynamic AF Area"),
];

const AELOCK_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "Flash Off"),
    (9, "Bracketing Burst"),
    (10, "Matrix Metering"),
    (11, "Center-weighted Metering"),
    (12, "Spot Metering"),
    (13, "Virtual Horizon"),
    (14, "AF On"),
    (15, "Playback"),
    (16, "My Menu Top"),
];

const AELOCK_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF On"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top"),
    (16, "+ NEF (RAW)"),
];

const AELOCK_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Auto Bracketing"),
    (6, "Dynamic AF Area"),
];

const COMMAND_DIALS_REVERSE_ROTATION: Choices = &[(0, "No"), (1, "Yes")];

const COMMAND_DIALS_APERTURE_SETTING: Choices = &[(0, "Sub-command Dial"), (1, "Aperture Ring")];

const PHOTO_INFO_PLAYBACK: Choices = &[
    (0, "Info Up-down, Playback Left-right"),
    (1, "Info Left-right, Playback Up-down"),
];

const SELF_TIMER_TIME: Choices = &[(0, "2 s"), (1, "5 s"), (2, "10 s"), (3, "20 s")];

const MONITOR_OFF_TIME: Choices = &[
    (0, "10 s"),
    (1, "20 s"),
    (2, "1 min"),
    (3, "5 min"),
    (4, "10 min"),
];

const FLASH_SYNC_SPEED: Choices = &[
    (0, "1/250 s (auto FP)"),
    (1, "1/250 s"),
    (2, "1/200 s"),
    (3, "1/160 s"),
    (4, "1/125 s"),
    (5, "1/100 s"),
    (6, "1/80 s"),
    (7, "1/60 s"),
];

const FLASH_SYNC_SPEED_2: Choices = &[
    (0, "1/320 s (auto FP)"),
    (1, "1/250 s (auto FP)"),
    (2, "1/250 s"),
    (3, "1/200 s"),
    (4, "1/160 s"),
    (5, "1/125 s"),
    (6, "1/100 s"),
    (7, "1/80 s"),
    (8, "1/60 s"),
];

const FLASH_SHUTTER_SPEED: Choices = &[
    (0, "1/60 s"),
    (1, "1/30 s"),
    (2, "1/15 s"),
    (3, "1/8 s"),
    (4, "1/4 s"),
    (5, "1/2 s"),
    (6, "1 s"),
    (7, "2 s"),
    (8, "4 s"),
    (9, "8 s"),
    (10, "15 s"),
    (11, "30 s"),
];

const AUTO_BRACKET_SET: Choices = &[
    (0, "AE & Flash"),
    (1, "AE Only"),
    (2, "Flash Only"),
    (3, "WB Bracketing"),
];

const AUTO_BRACKET_SET_2: Choices = &[
    (0, "AE & Flash"),
    (1, "AE Only"),
    (2, "Flash Only"),
    (3, "WB Bracketing"),
    (4, "ADL Bracketing"),
];

const AUTO_BRACKET_MODE_M: Choices = &[
    (0, "Flash/Speed"),
    (1, "Flash/Speed/Aperture"),
    (2, "Flash/Aperture"),
    (3, "Flash Only"),
];

const AUTO_BRACKET_ORDER: Choices = &[(0, "0,-,+"), (1, "-,0,+")];

const NO_MEMORY_CARD: Choices = &[(0, "Release Locked"), (1, "Enable Release")];

const METERING_TIME: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (2, "8 s"),
    (3, "16 s"),
    (4, "30 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
    (8, "30 min"),
    (9, "No Limit"),
];

const INTERNAL_FLASH: Choices = &[
    (0, "TTL"),
    (1, "Manual"),
    (2, "Repeating Flash"),
    (3, "Commander Mode"),
];

/// The tags of a block: `ShotInfoD40`.
pub(super) static SHOT_D40: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(582, Kind::U32, 1, "ShutterCount", PLAIN),
        Cell(
            586,
            Kind::U8,
            1,
            "VibrationReduction",
            Form::Bits(0x08, 3, VIBRATION_REDUCTION),
        ),
    ],
};

/// The tags of a block: `ShotInfoD80`.
pub(super) static SHOT_D80: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(586, Kind::U32, 1, "ShutterCount", PLAIN),
        Cell(590, Kind::U8, 1, "Rotation", Form::Bits(0x07, 0, ROTATION)),
        Cell(
            590,
            Kind::U8,
            1,
            "VibrationReduction",
            Form::Bits(0x18, 3, VIBRATION_REDUCTION_2),
        ),
        Cell(
            590,
            Kind::U8,
            1,
            "FlashFired",
            Form::Bits(0xe0, 5, FLASH_FIRED),
        ),
    ],
};

/// The tags of a block: `ShotInfoD90`.
pub(super) static SHOT_D90: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(693, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(725, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD3a`.
pub(super) static SHOT_D3A: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(598, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(630, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD3b`.
pub(super) static SHOT_D3B: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(605, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(639, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD3X`.
pub(super) static SHOT_D3X: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(605, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(640, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD3S`.
pub(super) static SHOT_D3S: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(545, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(578, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD300a`.
pub(super) static SHOT_D300A: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(604, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(633, Kind::U32, 1, "ShutterCount", PLAIN),
        Cell(721, Kind::U16, 1, "AFFineTuneAdj", Form::Own(fine_tune)),
    ],
};

/// The tags of a block: `ShotInfoD300b`.
pub(super) static SHOT_D300B: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(613, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(644, Kind::U32, 1, "ShutterCount", PLAIN),
        Cell(732, Kind::U16, 1, "AFFineTuneAdj", Form::Own(fine_tune)),
    ],
};

/// The tags of a block: `ShotInfoD300S`.
pub(super) static SHOT_D300S: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(613, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(646, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD700`.
pub(super) static SHOT_D700: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(613, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(647, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD5000`.
pub(super) static SHOT_D5000: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(693, Kind::U8, 1, "ISO2", Form::Calc(iso, whole)),
        Cell(726, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD7000`.
pub(super) static SHOT_D7000: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(800, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD5100`.
pub(super) static SHOT_D5100: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(801, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD5200`.
pub(super) static SHOT_D5200: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(3032, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD800`.
pub(super) static SHOT_D800: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
        Cell(1531, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoD4`.
pub(super) static SHOT_D4: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 5, "FirmwareVersion", PLAIN),
    ],
};

/// The tags of a block: `ShotInfoZ7II`.
pub(super) static SHOT_Z: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(4, Kind::Text, 8, "FirmwareVersion", PLAIN),
        Cell(14, Kind::Text, 8, "FirmwareVersion2", PLAIN),
        Cell(24, Kind::Text, 8, "FirmwareVersion3", PLAIN),
        Cell(36, Kind::U32, 1, "NumberOffsets", PLAIN),
    ],
};

/// The tags of a block: `SettingsD3`.
pub(super) static CUSTOM_D300: Layout = Layout {
    group: "NikonCustom",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "CustomSettingsBank",
            Form::Bits(0x03, 0, CUSTOM_SETTINGS_BANK),
        ),
        Cell(
            0,
            Kind::U8,
            1,
            "CustomSettingsAllDefault",
            Form::Bits(0x80, 7, CUSTOM_SETTINGS_ALL_DEFAULT),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "AF-CPrioritySelection",
            Form::Bits(0xc0, 6, AF_CPRIORITY_SELECTION),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "AF-SPrioritySelection",
            Form::Bits(0x20, 5, AF_SPRIORITY_SELECTION),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "AFPointSelection",
            Form::Bits(0x10, 4, AFPOINT_SELECTION),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "DynamicAFArea",
            Form::Bits(0x0c, 2, DYNAMIC_AFAREA),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "FocusTrackingLockOn",
            Form::Bits(0x03, 0, FOCUS_TRACKING_LOCK_ON),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "AFActivation",
            Form::Bits(0x80, 7, AFACTIVATION),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "FocusPointWrap",
            Form::Bits(0x08, 3, FOCUS_POINT_WRAP),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "AFPointIllumination",
            Form::Bits(0x06, 1, AFPOINT_ILLUMINATION),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "AFPointIllumination",
            Form::Bits(0x06, 1, AFPOINT_ILLUMINATION_2),
        ),
        Cell(2, Kind::U8, 1, "AFAssist", Form::Bits(0x01, 0, AFASSIST)),
        Cell(
            3,
            Kind::U8,
            1,
            "AF-OnForMB-D10",
            Form::Bits(0x70, 4, AF_ON_FOR_MB_D10),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "ISOStepSize",
            Form::Bits(0xc0, 6, ISOSTEP_SIZE),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "ExposureControlStepSize",
            Form::Bits(0x30, 4, ISOSTEP_SIZE),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "ExposureCompStepSize",
            Form::Bits(0x0c, 2, ISOSTEP_SIZE),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "EasyExposureCompensation",
            Form::Bits(0x03, 0, EASY_EXPOSURE_COMPENSATION),
        ),
        Cell(
            7,
            Kind::U8,
            1,
            "CenterWeightedAreaSize",
            Form::Bits(0xe0, 5, CENTER_WEIGHTED_AREA_SIZE),
        ),
        Cell(
            7,
            Kind::U8,
            1,
            "CenterWeightedAreaSize",
            Form::Bits(0xe0, 5, CENTER_WEIGHTED_AREA_SIZE_2),
        ),
        Cell(
            7,
            Kind::U8,
            1,
            "FineTuneOptCenterWeighted",
            Form::Bits(0x0f, 0, &[]),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "FineTuneOptMatrixMetering",
            Form::Bits(0xf0, 4, &[]),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "FineTuneOptSpotMetering",
            Form::Bits(0x0f, 0, &[]),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "MultiSelectorShootMode",
            Form::Bits(0xc0, 6, MULTI_SELECTOR_SHOOT_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "MultiSelectorPlaybackMode",
            Form::Bits(0x30, 4, MULTI_SELECTOR_PLAYBACK_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "InitialZoomSetting",
            Form::Bits(0x0c, 2, INITIAL_ZOOM_SETTING),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "InitialZoomSetting",
            Form::Bits(0x0c, 2, INITIAL_ZOOM_SETTING_2),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "MultiSelector",
            Form::Bits(0x01, 0, MULTI_SELECTOR),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "ExposureDelayMode",
            Form::Bits(0x40, 6, VIBRATION_REDUCTION),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "CLModeShootingSpeed",
            Form::Bits(0x07, 0, &[]),
        ),
        Cell(11, Kind::U8, 1, "MaxContinuousRelease", PLAIN),
        Cell(
            12,
            Kind::U8,
            1,
            "ReverseIndicators",
            Form::Bits(0x20, 5, REVERSE_INDICATORS),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FileNumberSequence",
            Form::Bits(0x08, 3, AFASSIST),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FileNumberSequence",
            Form::Bits(0x08, 3, AFASSIST),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "BatteryOrder",
            Form::Bits(0x04, 2, BATTERY_ORDER),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "MB-D10Batteries",
            Form::Bits(0x03, 0, MB_D10_BATTERIES),
        ),
        Cell(13, Kind::U8, 1, "Beep", Form::Bits(0xc0, 6, BEEP)),
        Cell(
            13,
            Kind::U8,
            1,
            "ShootingInfoDisplay",
            Form::Bits(0x30, 4, SHOOTING_INFO_DISPLAY),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "GridDisplay",
            Form::Bits(0x02, 1, VIBRATION_REDUCTION),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "ViewfinderWarning",
            Form::Bits(0x01, 0, AFASSIST),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "PreviewButton",
            Form::Bits(0xf8, 3, PREVIEW_BUTTON),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "FuncButton",
            Form::Bits(0xf8, 3, FUNC_BUTTON),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "PreviewButtonPlusDials",
            Form::Bits(0x07, 0, PREVIEW_BUTTON_PLUS_DIALS),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "FuncButtonPlusDials",
            Form::Bits(0x07, 0, FUNC_BUTTON_PLUS_DIALS),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FuncButton",
            Form::Bits(0xf8, 3, PREVIEW_BUTTON),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "PreviewButton",
            Form::Bits(0xf8, 3, FUNC_BUTTON),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FuncButtonPlusDials",
            Form::Bits(0x07, 0, FUNC_BUTTON_PLUS_DIALS_2),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "PreviewButtonPlusDials",
            Form::Bits(0x07, 0, FUNC_BUTTON_PLUS_DIALS),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "AELockButton",
            Form::Bits(0xf8, 3, AELOCK_BUTTON),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "AELockButton",
            Form::Bits(0xf8, 3, AELOCK_BUTTON_2),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "AELockButtonPlusDials",
            Form::Bits(0x07, 0, PREVIEW_BUTTON_PLUS_DIALS),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "AELockButtonPlusDials",
            Form::Bits(0x07, 0, AELOCK_BUTTON_PLUS_DIALS),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "CommandDialsReverseRotation",
            Form::Bits(0x80, 7, COMMAND_DIALS_REVERSE_ROTATION),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "CommandDialsChangeMainSub",
            Form::Bits(0x40, 6, VIBRATION_REDUCTION),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "CommandDialsApertureSetting",
            Form::Bits(0x20, 5, COMMAND_DIALS_APERTURE_SETTING),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "CommandDialsMenuAndPlayback",
            Form::Bits(0x10, 4, VIBRATION_REDUCTION),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "LCDIllumination",
            Form::Bits(0x08, 3, VIBRATION_REDUCTION),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "PhotoInfoPlayback",
            Form::Bits(0x04, 2, PHOTO_INFO_PLAYBACK),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "ShutterReleaseButtonAE-L",
            Form::Bits(0x02, 1, VIBRATION_REDUCTION),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "ReleaseButtonToUseDial",
            Form::Bits(0x01, 0, COMMAND_DIALS_REVERSE_ROTATION),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "SelfTimerTime",
            Form::Bits(0x18, 3, SELF_TIMER_TIME),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "MonitorOffTime",
            Form::Bits(0x07, 0, MONITOR_OFF_TIME),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FlashSyncSpeed",
            Form::Bits(0xf0, 4, FLASH_SYNC_SPEED),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FlashSyncSpeed",
            Form::Bits(0xf0, 4, FLASH_SYNC_SPEED_2),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FlashShutterSpeed",
            Form::Bits(0x0f, 0, FLASH_SHUTTER_SPEED),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketSet",
            Form::Bits(0xc0, 6, AUTO_BRACKET_SET),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketSet",
            Form::Bits(0xc0, 6, AUTO_BRACKET_SET_2),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketModeM",
            Form::Bits(0x30, 4, AUTO_BRACKET_MODE_M),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketModeM",
            Form::Bits(0x30, 4, AUTO_BRACKET_MODE_M),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketOrder",
            Form::Bits(0x08, 3, AUTO_BRACKET_ORDER),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AutoBracketOrder",
            Form::Bits(0x08, 3, AUTO_BRACKET_ORDER),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "ModelingFlash",
            Form::Bits(0x01, 0, AFASSIST),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "NoMemoryCard",
            Form::Bits(0x80, 7, NO_MEMORY_CARD),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "MeteringTime",
            Form::Bits(0x0f, 0, METERING_TIME),
        ),
        Cell(
            23,
            Kind::U8,
            1,
            "InternalFlash",
            Form::Bits(0xc0, 6, INTERNAL_FLASH),
        ),
    ],
};
