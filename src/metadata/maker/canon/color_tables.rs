//! The colour data of Canon, by their version: a plain table of data.
use crate::metadata::exif::choices::Choices;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::canon::color_data::{flash_power, swapped};
use crate::metadata::maker::canon::print::{flash_battery, flash_words};
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, bare};
use crate::metadata::maker::words::Words;

const COLOR_DATA_VERSION: Choices = &[(1, "1 (1DmkIIN/5D/30D/400D)")];

const COLOR_DATA_VERSION_2: Choices = &[
    (2, "2 (1DmkIII)"),
    (3, "3 (40D)"),
    (4, "4 (1DSmkIII)"),
    (5, "5 (450D/1000D)"),
    (6, "6 (50D/5DmkII)"),
    (7, "7 (500D/550D/7D/1DmkIV)"),
    (9, "9 (60D/1100D)"),
];

const COLOR_DATA_VERSION_3: Choices = &[(10, "10 (600D/1200D)")];

const COLOR_DATA_VERSION_4: Choices = &[
    (10, "10 (1DX/5DmkIII/6D/70D/100D/650D/700D/M/M2)"),
    (11, "11 (7DmkII/750D/760D/8000D)"),
];

const COLOR_DATA_VERSION_5: Choices = &[
    (12, "12 (1DXmkII/5DS/5DSR)"),
    (13, "13 (80D/5DmkIV)"),
    (14, "14 (1300D/2000D/4000D)"),
    (15, "15 (6DmkII/77D/200D/800D,9000D)"),
];

const COLOR_DATA_VERSION_6: Choices = &[
    (16, "16 (M50)"),
    (17, "17 (R)"),
    (18, "18 (RP/250D)"),
    (19, "19 (90D/850D/M6mkII/M200)"),
];

const COLOR_DATA_VERSION_7: Choices = &[(32, "32 (1DXmkIII)"), (33, "33 (R5/R6)")];

const COLOR_DATA_VERSION_8: Choices = &[(34, "34 (R3)"), (48, "48 (R7/R10/R50/R6mkII)")];

/// Colour data 1.
pub(super) static COLOR_DATA_1: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(25, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(29, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(30, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(34, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(35, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(39, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(40, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(44, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(45, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(49, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(50, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(54, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(55, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(59, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(60, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(64, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(65, Kind::S16, 4, "WB_RGGBLevelsCustom1", PLAIN),
        Cell(69, Kind::S16, 1, "ColorTempCustom1", PLAIN),
        Cell(70, Kind::S16, 4, "WB_RGGBLevelsCustom2", PLAIN),
        Cell(74, Kind::S16, 1, "ColorTempCustom2", PLAIN),
    ],
};

/// Colour data 2.
pub(super) static COLOR_DATA_2: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(24, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(28, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(34, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(38, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(39, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(43, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(44, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(48, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(49, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(53, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(54, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(58, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(59, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(63, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(64, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(68, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(69, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(73, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(144, Kind::S16, 4, "WB_RGGBLevelsPC1", PLAIN),
        Cell(148, Kind::S16, 1, "ColorTempPC1", PLAIN),
        Cell(149, Kind::S16, 4, "WB_RGGBLevelsPC2", PLAIN),
        Cell(153, Kind::S16, 1, "ColorTempPC2", PLAIN),
        Cell(154, Kind::S16, 4, "WB_RGGBLevelsPC3", PLAIN),
        Cell(158, Kind::S16, 1, "ColorTempPC3", PLAIN),
        Cell(618, Kind::U32, 4, "RawMeasuredRGGB", Form::Own(swapped)),
    ],
};

/// Colour data 3.
pub(super) static COLOR_DATA_3: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION)),
        ),
        Cell(63, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(67, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(68, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(72, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(73, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(77, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(78, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(82, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(83, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(87, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(88, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(92, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(93, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(97, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(98, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(102, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(103, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(107, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(108, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(112, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(113, Kind::S16, 4, "WB_RGGBLevelsPC1", PLAIN),
        Cell(117, Kind::S16, 1, "ColorTempPC1", PLAIN),
        Cell(118, Kind::S16, 4, "WB_RGGBLevelsPC2", PLAIN),
        Cell(122, Kind::S16, 1, "ColorTempPC2", PLAIN),
        Cell(123, Kind::S16, 4, "WB_RGGBLevelsPC3", PLAIN),
        Cell(127, Kind::S16, 1, "ColorTempPC3", PLAIN),
        Cell(128, Kind::S16, 4, "WB_RGGBLevelsCustom", PLAIN),
        Cell(132, Kind::S16, 1, "ColorTempCustom", PLAIN),
        Cell(196, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(
            584,
            Kind::S16,
            1,
            "FlashOutput",
            Form::Calc(flash_power, flash_words),
        ),
        Cell(
            585,
            Kind::S16,
            1,
            "FlashBatteryLevel",
            Form::Words(&PLAIN, Words::By(flash_battery)),
        ),
        Cell(
            586,
            Kind::S16,
            1,
            "ColorTempFlashData",
            Form::Calc(|n| (2000.0..=12_000.0).contains(&n).then_some(n), bare),
        ),
        Cell(647, Kind::U32, 4, "MeasuredRGGBData", Form::Own(swapped)),
    ],
};

/// The end of colour data 4, version 4 and 5.
pub(super) static COLOR_DATA_4_4_5: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(692, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(696, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(697, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(698, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The end of colour data 4, version 6 and 7.
pub(super) static COLOR_DATA_4_6_7: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(715, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(719, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(720, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(721, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The end of colour data 4, version 9.
pub(super) static COLOR_DATA_4_9: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(719, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(723, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(724, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(725, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// Colour data 4.
pub(super) static COLOR_DATA_4: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_2)),
        ),
        Cell(231, Kind::U16, 4, "AverageBlackLevel", PLAIN),
        Cell(
            619,
            Kind::S16,
            1,
            "FlashOutput",
            Form::Calc(flash_power, flash_words),
        ),
        Cell(
            620,
            Kind::S16,
            1,
            "FlashBatteryLevel",
            Form::Words(&PLAIN, Words::By(flash_battery)),
        ),
        Cell(640, Kind::U32, 4, "RawMeasuredRGGB", Form::Own(swapped)),
    ],
};

/// The end of colour data 5, version old.
pub(super) static COLOR_DATA_5_OLD: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[Cell(264, Kind::S16, 4, "PerChannelBlackLevel", PLAIN)],
};

/// The end of colour data 5, version new.
pub(super) static COLOR_DATA_5_NEW: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(333, Kind::S16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(1385, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(1386, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
    ],
};

/// Colour data 5.
pub(super) static COLOR_DATA_5: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[Cell(0, Kind::S16, 1, "ColorDataVersion", PLAIN)],
};

/// Colour data 6.
pub(super) static COLOR_DATA_6: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_3)),
        ),
        Cell(63, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(67, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(68, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(72, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(73, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(77, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(103, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(107, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(108, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(112, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(113, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(117, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(118, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(122, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(123, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(127, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(128, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(132, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(133, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(137, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(251, Kind::U16, 4, "AverageBlackLevel", PLAIN),
        Cell(404, Kind::U32, 4, "RawMeasuredRGGB", Form::Own(swapped)),
        Cell(479, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(483, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(484, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(485, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The end of colour data 7, version 10.
pub(super) static COLOR_DATA_7_10: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(429, Kind::U32, 4, "RawMeasuredRGGB", Form::Own(swapped)),
        Cell(504, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(508, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(509, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(510, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The end of colour data 7, version 11.
pub(super) static COLOR_DATA_7_11: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(619, Kind::U32, 4, "RawMeasuredRGGB", Form::Own(swapped)),
        Cell(728, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(732, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(733, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(734, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// Colour data 7.
pub(super) static COLOR_DATA_7: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_4)),
        ),
        Cell(63, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(67, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(68, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(72, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(73, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(77, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(128, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(132, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(133, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(137, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(138, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(142, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(143, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(147, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(148, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(152, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(153, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(157, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(158, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(162, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(276, Kind::U16, 4, "AverageBlackLevel", PLAIN),
        Cell(
            408,
            Kind::S16,
            1,
            "FlashOutput",
            Form::Calc(flash_power, flash_words),
        ),
        Cell(
            409,
            Kind::S16,
            1,
            "FlashBatteryLevel",
            Form::Words(&PLAIN, Words::By(flash_battery)),
        ),
    ],
};

/// The end of colour data 8, version 14.
pub(super) static COLOR_DATA_8_14: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(556, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(560, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(561, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(562, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The end of colour data 8, version other.
pub(super) static COLOR_DATA_8_OTHER: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(778, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(782, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(783, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(784, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// Colour data 8.
pub(super) static COLOR_DATA_8: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_5)),
        ),
        Cell(63, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(67, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(68, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(72, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(73, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(77, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(133, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(137, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(138, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(142, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(143, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(147, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(148, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(152, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(153, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(157, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(158, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(162, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(163, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(167, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(326, Kind::U16, 4, "AverageBlackLevel", PLAIN),
    ],
};

/// Colour data 9.
pub(super) static COLOR_DATA_9: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_6)),
        ),
        Cell(71, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(75, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(76, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(80, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(81, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(85, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(136, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(140, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(141, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(145, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(146, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(150, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(151, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(155, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(156, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(160, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(161, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(165, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(166, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(170, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(329, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(796, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(797, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(798, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// Colour data 10.
pub(super) static COLOR_DATA_10: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_7)),
        ),
        Cell(85, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(89, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(90, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(94, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(95, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(99, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(150, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(154, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(155, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(159, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(160, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(164, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(165, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(169, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(170, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(174, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(175, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(179, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(180, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(184, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(343, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(
            665,
            Kind::S16,
            1,
            "FlashOutput",
            Form::Calc(flash_power, flash_words),
        ),
        Cell(
            666,
            Kind::S16,
            1,
            "FlashBatteryLevel",
            Form::Words(&PLAIN, Words::By(flash_battery)),
        ),
        Cell(810, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(811, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(812, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// Colour data 11.
pub(super) static COLOR_DATA_11: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "ColorDataVersion",
            Form::Words(&PLAIN, Words::Of(COLOR_DATA_VERSION_8)),
        ),
        Cell(105, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(109, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(110, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(114, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(115, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(119, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(205, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(209, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(210, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(214, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(215, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(219, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(220, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(224, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(225, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(229, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(230, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(234, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(235, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(239, Kind::S16, 1, "ColorTempFlash", PLAIN),
        Cell(363, Kind::U16, 4, "PerChannelBlackLevel", PLAIN),
        Cell(640, Kind::U16, 1, "NormalWhiteLevel", Form::Unless(0, &[])),
        Cell(641, Kind::U16, 1, "SpecularWhiteLevel", PLAIN),
        Cell(642, Kind::U16, 1, "LinearityUpperMargin", PLAIN),
    ],
};

/// The tags of a block: `ColorCoefs`.
pub(super) static COLOR_COEFS: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(0, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(4, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(5, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(9, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(10, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(14, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(20, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(24, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(25, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(29, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(30, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(34, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(35, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(39, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(40, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(44, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(45, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(49, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(50, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(54, Kind::S16, 1, "ColorTempFlash", PLAIN),
    ],
};

/// The tags of a block: `ColorCoefs2`.
pub(super) static COLOR_COEFS_2: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(0, Kind::S16, 4, "WB_RGGBLevelsAsShot", PLAIN),
        Cell(7, Kind::S16, 1, "ColorTempAsShot", PLAIN),
        Cell(8, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(15, Kind::S16, 1, "ColorTempAuto", PLAIN),
        Cell(16, Kind::S16, 4, "WB_RGGBLevelsMeasured", PLAIN),
        Cell(23, Kind::S16, 1, "ColorTempMeasured", PLAIN),
        Cell(32, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(39, Kind::S16, 1, "ColorTempDaylight", PLAIN),
        Cell(40, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(47, Kind::S16, 1, "ColorTempShade", PLAIN),
        Cell(48, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(55, Kind::S16, 1, "ColorTempCloudy", PLAIN),
        Cell(56, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(63, Kind::S16, 1, "ColorTempTungsten", PLAIN),
        Cell(64, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(71, Kind::S16, 1, "ColorTempFluorescent", PLAIN),
        Cell(72, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(79, Kind::S16, 1, "ColorTempKelvin", PLAIN),
        Cell(80, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(87, Kind::S16, 1, "ColorTempFlash", PLAIN),
    ],
};
