//! What Nikon cameras tell about the flash, by version: a plain table of data.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::print::compensation as steps;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::nikon::flash::{compensation, output, unless_none};
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, VERSION, bare};
use crate::metadata::maker::words::Words;
use crate::metadata::value::Value;

const FLASH_SOURCE: Choices = &[(0, "None"), (1, "External"), (2, "Internal")];

const EXTERNAL_FLASH_FLAGS: Choices = &[
    (1, "Fired"),
    (4, "Bounce Flash"),
    (16, "Wide Flash Adapter"),
    (32, "Dome Diffuser"),
];

const FLASH_COMMANDER_MODE: Choices = &[(0, "Off"), (1, "On")];

const FLASH_CONTROL_MODE: Choices = &[
    (0, "Off"),
    (1, "iTTL-BL"),
    (2, "iTTL"),
    (3, "Auto Aperture"),
    (4, "Automatic"),
    (5, "GN (distance priority)"),
    (6, "Manual"),
    (7, "Repeating Flash"),
];

const EXTERNAL_FLASH_FLAGS_2: Choices = &[
    (1, "Fired"),
    (4, "Bounce Flash"),
    (16, "Wide Flash Adapter"),
    (32, "Dome Diffuser"),
];

const FLASH_COLOR_FILTER: Choices = &[
    (0, "None"),
    (1, "FL-GL1 or SZ-2FL Fluorescent"),
    (2, "FL-GL2"),
    (9, "TN-A1 or SZ-2TN Incandescent"),
    (10, "TN-A2"),
    (65, "Red"),
    (66, "Blue"),
    (67, "Yellow"),
    (68, "Amber"),
    (128, "Incandescent"),
];

const EXTERNAL_FLASH_ZOOM_OVERRIDE: Choices = &[(0, "No"), (1, "Yes")];

const EXTERNAL_FLASH_STATUS: Choices = &[(0, "Flash Not Attached"), (1, "Flash Attached")];

const EXTERNAL_FLASH_READY_STATE: Choices = &[(0, "n/a"), (1, "Ready"), (6, "Not Ready")];

const EXTERNAL_FLASH_FLAGS_3: Choices = &[
    (1, "Flash Ready"),
    (4, "Bounce Flash"),
    (16, "Wide Flash Adapter"),
    (128, "Zoom Override"),
];

const FLASH_ILLUMINATION_PATTERN: Choices = &[(0, "Standard"), (1, "Center-weighted"), (2, "Even")];

const FLASH_GNDISTANCE: Choices = &[
    (0, "0"),
    (1, "0.1 m"),
    (2, "0.2 m"),
    (3, "0.3 m"),
    (4, "0.4 m"),
    (5, "0.5 m"),
    (6, "0.6 m"),
    (7, "0.7 m"),
    (8, "0.8 m"),
    (9, "0.9 m"),
    (10, "1.0 m"),
    (11, "1.1 m"),
    (12, "1.3 m"),
    (13, "1.4 m"),
    (14, "1.6 m"),
    (15, "1.8 m"),
    (16, "2.0 m"),
    (17, "2.2 m"),
    (18, "2.5 m"),
    (19, "2.8 m"),
    (20, "3.2 m"),
    (21, "3.6 m"),
    (22, "4.0 m"),
    (23, "4.5 m"),
    (24, "5.0 m"),
    (25, "5.6 m"),
    (26, "6.3 m"),
    (27, "7.1 m"),
    (28, "8.0 m"),
    (29, "9.0 m"),
    (30, "10.0 m"),
    (31, "11.0 m"),
    (32, "13.0 m"),
    (33, "14.0 m"),
    (34, "16.0 m"),
    (35, "18.0 m"),
    (36, "20.0 m"),
    (255, "n/a"),
];

/// The tags of a block: `FlashInfo0100`.
pub(super) static FLASH_0100: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashFlags",
            Form::Words(&PLAIN, Words::Bits(EXTERNAL_FLASH_FLAGS)),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashCommanderMode",
            Form::Bits(0x80, 7, FLASH_COMMANDER_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashControlMode",
            Form::Bits(0x7f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "FlashOutput",
            Form::Words(&Form::Own(output::<9, 127, 0>), Words::By(strength)),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Words(&Form::Own(compensation::<9, 127, 0>), Words::By(steps)),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Choice(FLASH_CONTROL_MODE),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Choice(FLASH_CONTROL_MODE),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<15, 15, 0>), Words::By(strength)),
        ),
        Cell(
            17,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<15, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<16, 15, 0>), Words::By(strength)),
        ),
        Cell(
            18,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<16, 15, 0>), Words::Signed(1)),
        ),
    ],
};

/// The tags of a block: `FlashInfo0102`.
pub(super) static FLASH_0102: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashFlags",
            Form::Words(&PLAIN, Words::Bits(EXTERNAL_FLASH_FLAGS_2)),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashCommanderMode",
            Form::Bits(0x80, 7, FLASH_COMMANDER_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashControlMode",
            Form::Bits(0x7f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "FlashOutput",
            Form::Words(&Form::Own(output::<9, 127, 0>), Words::By(strength)),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Words(&Form::Own(compensation::<9, 127, 0>), Words::By(steps)),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Bits(0xf0, 4, FLASH_CONTROL_MODE),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupCControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<16, 15, 0>), Words::By(strength)),
        ),
        Cell(
            18,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<16, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            19,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<17, 240, 4>), Words::By(strength)),
        ),
        Cell(
            19,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<17, 240, 4>), Words::Signed(1)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FlashGroupCOutput",
            Form::Words(&Form::Own(output::<17, 15, 0>), Words::By(strength)),
        ),
        Cell(
            20,
            Kind::S8,
            1,
            "FlashGroupCCompensation",
            Form::Words(&Form::Own(compensation::<17, 15, 0>), Words::Signed(1)),
        ),
    ],
};

/// The tags of a block: `FlashInfo0103`.
pub(super) static FLASH_0103: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashFlags",
            Form::Words(&PLAIN, Words::Bits(EXTERNAL_FLASH_FLAGS_2)),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashCommanderMode",
            Form::Bits(0x80, 7, FLASH_COMMANDER_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashControlMode",
            Form::Bits(0x7f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "FlashOutput",
            Form::Words(&Form::Own(output::<9, 127, 0>), Words::By(strength)),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Words(&Form::Own(compensation::<9, 127, 0>), Words::By(steps)),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashColorFilter",
            Form::Choice(FLASH_COLOR_FILTER),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Bits(0xf0, 4, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupCControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            19,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<17, 15, 0>), Words::By(strength)),
        ),
        Cell(
            19,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<17, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<18, 240, 4>), Words::By(strength)),
        ),
        Cell(
            20,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<18, 240, 4>), Words::Signed(1)),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "FlashGroupCOutput",
            Form::Words(&Form::Own(output::<18, 15, 0>), Words::By(strength)),
        ),
        Cell(
            21,
            Kind::S8,
            1,
            "FlashGroupCCompensation",
            Form::Words(&Form::Own(compensation::<18, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            27,
            Kind::S8,
            1,
            "ExternalFlashCompensation",
            Form::Words(&Form::Calc(|n| Some(n / 6.0), bare), Words::By(steps)),
        ),
        Cell(
            29,
            Kind::S8,
            1,
            "FlashExposureComp3",
            Form::Calc(|n| Some(-n / 6.0), steps),
        ),
        Cell(
            39,
            Kind::S8,
            1,
            "FlashExposureComp4",
            Form::Calc(|n| Some(-n / 6.0), steps),
        ),
    ],
};

/// The tags of a block: `FlashInfo0106`.
pub(super) static FLASH_0106: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashFlags",
            Form::Words(&PLAIN, Words::Bits(EXTERNAL_FLASH_FLAGS_2)),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashCommanderMode",
            Form::Bits(0x80, 7, FLASH_COMMANDER_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashControlMode",
            Form::Bits(0x7f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashColorFilter",
            Form::Choice(FLASH_COLOR_FILTER),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Bits(0xf0, 4, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupCControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            39,
            Kind::U8,
            1,
            "FlashOutput",
            Form::Words(&Form::Own(output::<9, 127, 0>), Words::By(strength)),
        ),
        Cell(
            39,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Words(&Form::Own(compensation::<9, 127, 0>), Words::By(steps)),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<17, 15, 0>), Words::By(strength)),
        ),
        Cell(
            40,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<17, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<18, 240, 4>), Words::By(strength)),
        ),
        Cell(
            41,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<18, 240, 4>), Words::Signed(1)),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "FlashGroupCOutput",
            Form::Words(&Form::Own(output::<18, 15, 0>), Words::By(strength)),
        ),
        Cell(
            42,
            Kind::S8,
            1,
            "FlashGroupCCompensation",
            Form::Words(&Form::Own(compensation::<18, 15, 0>), Words::Signed(1)),
        ),
    ],
};

/// The tags of a block: `FlashInfo0107`.
pub(super) static FLASH_0107: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashZoomOverride",
            Form::Bits(0x80, 7, EXTERNAL_FLASH_ZOOM_OVERRIDE),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashStatus",
            Form::Bits(0x01, 0, EXTERNAL_FLASH_STATUS),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "ExternalFlashReadyState",
            Form::Bits(0x01, 0, EXTERNAL_FLASH_READY_STATE),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Calc(|n| Some(-n / 6.0), steps),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Bits(0xf0, 4, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupCControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<17, 15, 0>), Words::By(strength)),
        ),
        Cell(
            40,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<17, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<18, 240, 4>), Words::By(strength)),
        ),
        Cell(
            41,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<18, 240, 4>), Words::Signed(1)),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "FlashGroupCOutput",
            Form::Words(&Form::Own(output::<18, 15, 0>), Words::By(strength)),
        ),
        Cell(
            42,
            Kind::S8,
            1,
            "FlashGroupCCompensation",
            Form::Words(&Form::Own(compensation::<18, 15, 0>), Words::Signed(1)),
        ),
    ],
};

/// The tags of a block: `FlashInfo0300`.
pub(super) static FLASH_0300: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "FlashInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "FlashSource", Form::Choice(FLASH_SOURCE)),
        Cell(
            6,
            Kind::U8,
            2,
            "ExternalFlashFirmware",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExternalFlashFlags",
            Form::Words(&PLAIN, Words::Bits(EXTERNAL_FLASH_FLAGS_3)),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashCommanderMode",
            Form::Bits(0x80, 7, FLASH_COMMANDER_MODE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "FlashControlMode",
            Form::Bits(0x7f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "FlashCompensation",
            Form::Calc(|n| Some(-n / 6.0), steps),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "RepeatingFlashRate",
            Form::Words(&Form::Own(unless_none), Words::Unit(" Hz")),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "RepeatingFlashCount",
            Form::Own(unless_none),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "FlashGNDistance",
            Form::Words(&PLAIN, Words::Of(FLASH_GNDISTANCE)),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashColorFilter",
            Form::Choice(FLASH_COLOR_FILTER),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "FlashGroupAControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupBControlMode",
            Form::Bits(0xf0, 4, FLASH_CONTROL_MODE),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "FlashGroupCControlMode",
            Form::Bits(0x0f, 0, FLASH_CONTROL_MODE),
        ),
        Cell(
            33,
            Kind::U8,
            1,
            "FlashOutput",
            Form::Calc(|n| Some((-n / 6.0).exp2()), strength),
        ),
        Cell(
            37,
            Kind::U8,
            1,
            "FlashIlluminationPattern",
            Form::Choice(FLASH_ILLUMINATION_PATTERN),
        ),
        Cell(
            38,
            Kind::U8,
            1,
            "FlashFocalLength",
            Form::Words(&Form::Own(unless_none), Words::Unit(" mm")),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "FlashGroupAOutput",
            Form::Words(&Form::Own(output::<17, 15, 0>), Words::By(strength)),
        ),
        Cell(
            40,
            Kind::S8,
            1,
            "FlashGroupACompensation",
            Form::Words(&Form::Own(compensation::<17, 15, 0>), Words::Signed(1)),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "FlashGroupBOutput",
            Form::Words(&Form::Own(output::<18, 240, 4>), Words::By(strength)),
        ),
        Cell(
            41,
            Kind::S8,
            1,
            "FlashGroupBCompensation",
            Form::Words(&Form::Own(compensation::<18, 240, 4>), Words::Signed(1)),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "FlashGroupCOutput",
            Form::Words(&Form::Own(output::<18, 15, 0>), Words::By(strength)),
        ),
        Cell(
            42,
            Kind::S8,
            1,
            "FlashGroupCCompensation",
            Form::Words(&Form::Own(compensation::<18, 15, 0>), Words::Signed(1)),
        ),
    ],
};

const FIRMWARES: &[(&str, &str)] = &[
    ("0 0", "n/a"),
    ("1 1", "1.01 (SB-800 or Metz 58 AF-1)"),
    ("1 3", "1.03 (SB-800)"),
    ("14 3", "14.03 (SB-5000)"),
    ("2 1", "2.01 (SB-800)"),
    ("2 4", "2.04 (SB-600)"),
    ("2 5", "2.05 (SB-600)"),
    ("3 1", "3.01 (SU-800 Remote Commander)"),
    ("4 1", "4.01 (SB-400)"),
    ("4 2", "4.02 (SB-400)"),
    ("4 4", "4.04 (SB-400)"),
    ("5 1", "5.01 (SB-900)"),
    ("5 2", "5.02 (SB-900)"),
    ("6 1", "6.01 (SB-700)"),
    ("7 1", "7.01 (SB-910)"),
];

/// The version of a flash, and which one it is.
fn firmware(value: &Value) -> Option<String> {
    let text = value.to_string();
    let known = FIRMWARES.iter().find(|known| known.0 == text);
    if let Some((_, words)) = known {
        return Some((*words).to_owned());
    }
    let (major, minor) = text.split_once(' ')?;
    Some(format!("{major}.{minor:0>2} (Unknown model)"))
}

/// The strength of a flash in parts of a hundred.
fn strength(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        full if full > 0.99 => "Full".to_owned(),
        part => format!("{:.0}%", part * 100.0),
    })
}
