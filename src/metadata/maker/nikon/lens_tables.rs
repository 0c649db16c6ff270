//! What Nikon lenses tell about themselves, by version: a plain table of data.
use crate::metadata::exif::print::one_decimal;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::nikon::lens::{
    centimetres, distance, millimetres, position, two_decimals,
};
use crate::metadata::maker::nikon::print::lens_firmware;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, VERSION};
use crate::metadata::maker::words::Words;

/// The tags of a block: `LensData00`.
pub(super) static LENS_00: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(6, Kind::U8, 1, "LensIDNumber", PLAIN),
        Cell(
            7,
            Kind::U8,
            1,
            "LensFStops",
            Form::Calc(|n| Some(n / 12.0), two_decimals),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "MinFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "MaxFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "MaxApertureAtMinFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "MaxApertureAtMaxFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(12, Kind::U8, 1, "MCUVersion", PLAIN),
    ],
};

/// The tags of a block: `LensData01`.
pub(super) static LENS_01: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(
            4,
            Kind::U8,
            1,
            "ExitPupilPosition",
            Form::Calc(|n| (n != 0.0).then(|| 2048.0 / n), millimetres),
        ),
        Cell(
            5,
            Kind::U8,
            1,
            "AFAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(8, Kind::U8, 1, "FocusPosition", Form::Own(position)),
        Cell(
            9,
            Kind::U8,
            1,
            "FocusDistance",
            Form::Calc(|n| Some(0.01 * 10_f64.powf(n / 40.0)), centimetres),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "FocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(11, Kind::U8, 1, "LensIDNumber", PLAIN),
        Cell(
            12,
            Kind::U8,
            1,
            "LensFStops",
            Form::Calc(|n| Some(n / 12.0), two_decimals),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "MinFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "MaxFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "MaxApertureAtMinFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "MaxApertureAtMaxFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(17, Kind::U8, 1, "MCUVersion", PLAIN),
        Cell(
            18,
            Kind::U8,
            1,
            "EffectiveMaxAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
    ],
};

/// The tags of a block: `LensData0204`.
pub(super) static LENS_0204: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(
            4,
            Kind::U8,
            1,
            "ExitPupilPosition",
            Form::Calc(|n| (n != 0.0).then(|| 2048.0 / n), millimetres),
        ),
        Cell(
            5,
            Kind::U8,
            1,
            "AFAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(8, Kind::U8, 1, "FocusPosition", Form::Own(position)),
        Cell(
            10,
            Kind::U8,
            1,
            "FocusDistance",
            Form::Calc(|n| Some(0.01 * 10_f64.powf(n / 40.0)), centimetres),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "FocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(12, Kind::U8, 1, "LensIDNumber", PLAIN),
        Cell(
            13,
            Kind::U8,
            1,
            "LensFStops",
            Form::Calc(|n| Some(n / 12.0), two_decimals),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "MinFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "MaxFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "MaxApertureAtMinFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "MaxApertureAtMaxFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(18, Kind::U8, 1, "MCUVersion", PLAIN),
        Cell(
            19,
            Kind::U8,
            1,
            "EffectiveMaxAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
    ],
};

/// The tags of a block: `LensData0400`.
pub(super) static LENS_0400: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(394, Kind::Text, 64, "LensModel", PLAIN),
    ],
};

/// The tags of a block: `LensData0402`.
pub(super) static LENS_0402: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(395, Kind::Text, 64, "LensModel", PLAIN),
    ],
};

/// The tags of a block: `LensData0403`.
pub(super) static LENS_0403: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "LensDataVersion", VERSION),
        Cell(684, Kind::Text, 64, "LensModel", PLAIN),
    ],
};

/// The tags of a block: `X`.
pub(super) static LENS_OLD: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(
            4,
            Kind::U8,
            1,
            "ExitPupilPosition",
            Form::Calc(|n| (n != 0.0).then(|| 2048.0 / n), millimetres),
        ),
        Cell(
            5,
            Kind::U8,
            1,
            "AFAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "FocusDistance",
            Form::Calc(|n| Some(0.01 * 10_f64.powf(n / 40.0)), centimetres),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "FocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(13, Kind::U8, 1, "LensIDNumber", PLAIN),
        Cell(
            14,
            Kind::U8,
            1,
            "LensFStops",
            Form::Calc(|n| Some(n / 12.0), two_decimals),
        ),
        Cell(
            15,
            Kind::U8,
            1,
            "MinFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "MaxFocalLength",
            Form::Calc(|n| Some(5.0 * (n / 24.0).exp2()), millimetres),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "MaxApertureAtMinFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "MaxApertureAtMaxFocal",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
        Cell(19, Kind::U8, 1, "MCUVersion", PLAIN),
        Cell(
            20,
            Kind::U8,
            1,
            "EffectiveMaxAperture",
            Form::Calc(|n| Some((n / 24.0).exp2()), one_decimal),
        ),
    ],
};

/// The tags of a block: `X`.
pub(super) static LENS_NEW: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(48, Kind::U16, 1, "LensID", PLAIN),
        Cell(
            52,
            Kind::U16,
            1,
            "LensFirmwareVersion",
            Form::Words(&PLAIN, Words::By(lens_firmware)),
        ),
        Cell(
            54,
            Kind::U16,
            1,
            "MaxAperture",
            Form::Calc(|n| Some((n / 384.0 - 1.0).exp2()), one_decimal),
        ),
        Cell(
            56,
            Kind::U16,
            1,
            "FNumber",
            Form::Calc(|n| Some((n / 384.0 - 1.0).exp2()), one_decimal),
        ),
        Cell(
            60,
            Kind::U16,
            1,
            "FocalLength",
            Form::Calc(Some, millimetres),
        ),
        Cell(78, Kind::U16, 1, "FocusDistance", Form::Own(distance)),
        Cell(90, Kind::S32, 1, "LensPositionAbsolute", PLAIN),
        Cell(
            95,
            Kind::U8,
            1,
            "LensMountType",
            Form::Bits(0x01, 0, &[(0, "Z-mount"), (1, "F-mount")]),
        ),
    ],
};
