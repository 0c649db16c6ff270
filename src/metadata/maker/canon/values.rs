//! How Canon writes numbers: exposure in steps of 1/32 with thirds of its own, sizes in the unit of the lens.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// The tag of the camera settings, and the byte in them where the units of a millimetre are.
const CAMERA_SETTINGS: u16 = 1;
const FOCAL_UNITS: usize = 50;

/// The number itself, if it is none of those that mean "not known".
pub(super) fn unless(number: f64, unknown: f64) -> Option<f64> {
    ((number - unknown).abs() > 0.5).then_some(number)
}

/// The number, if it is not negative.
pub(super) fn unless_negative(number: f64) -> Option<f64> {
    (number >= 0.0).then_some(number)
}

/// The number itself, if it is known.
pub(super) fn known(number: f64) -> Option<f64> {
    unless(number, 32_767.0)
}

/// `Normal`, or how much more or less than that.
pub(super) fn parameter(value: &Value) -> Option<String> {
    match value.as_f64()? {
        0.0 => Some("Normal".to_owned()),
        _ => sharpness(value),
    }
}

/// The number with its sign.
pub(super) fn sharpness(value: &Value) -> Option<String> {
    let sign = if value.as_f64()? > 0.0 { "+" } else { "" };
    Some(format!("{sign}{value}"))
}

/// Tenths of a second, with a bit of its own for a length that the owner chose.
pub(super) fn self_timer(value: &Value) -> Option<String> {
    const TENTHS: i64 = 0x0fff;
    const CHOSEN: i64 = 0x4000;
    let number = value.as_i64()?;
    if number == 0 {
        return Some("Off".to_owned());
    }
    let seconds = number & TENTHS;
    let fraction = match seconds % 10 {
        0 => String::new(),
        tenths => format!(".{tenths}"),
    };
    let custom = if number & CHOSEN == 0 { "" } else { ", Custom" };
    Some(format!("{}{fraction} s{custom}", seconds / 10))
}

/// `1/mm`
pub(super) fn per_millimetre(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value}/mm"))
}

/// How clear an image is made.
pub(super) fn clarity(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let print = (value.as_i64() == Some(0x7fff)).then(|| "n/a".to_owned());
    Some((value, print))
}

/// A case of the tool for autofocus, of which one is called by a letter.
pub(super) fn af_case(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        11 => "Case A".to_owned(),
        -2_147_483_647 => "n/a".to_owned(),
        number => format!("Case {number}"),
    })
}

/// A setting of that tool.
pub(super) fn af_setting(value: &Value) -> Option<String> {
    match value.as_i64()? {
        127 => Some("Auto".to_owned()),
        0x7fff_ffff => Some("n/a".to_owned()),
        _ => None,
    }
}

/// Steps of exposure: 1/32 each, where 12 and 20 stand for one third and two.
pub(super) fn ev(number: f64) -> f64 {
    let whole = (number.abs() / 32.0).floor();
    let rest = number.abs() - whole * 32.0;
    let part = match rest {
        12.0 => 1.0 / 3.0,
        20.0 => 2.0 / 3.0,
        rest => rest / 32.0,
    };
    (whole + part).copysign(number)
}

/// Steps of exposure as they are shown.
pub(super) fn steps(number: f64) -> Option<f64> {
    Some(ev(number) + 0.0).filter(|steps| steps.is_finite())
}

/// A focal ratio; 0 and less is none.
pub(super) fn aperture(number: f64) -> Option<f64> {
    (number > 0.0).then(|| (ev(number) / 2.0).exp2())
}

/// A time that the camera aimed at; noise far below 0 is none.
pub(super) fn target_exposure(number: f64) -> Option<f64> {
    (number > -1000.0).then(|| (-ev(number)).exp2())
}

/// A focal ratio of one byte, in eighths of a step.
pub(super) fn byte_aperture(number: f64) -> Option<f64> {
    (number != 0.0).then(|| ((number - 8.0) / 16.0).exp2())
}

/// A time of exposure of one byte.
pub(super) fn byte_exposure(number: f64) -> Option<f64> {
    (number != 0.0).then(|| (4.0 * (1.0 - ev(number - 24.0))).exp2())
}

/// A sensitivity of one byte.
pub(super) fn byte_iso(number: f64) -> Option<f64> {
    (number != 0.0).then(|| 100.0 * (number / 8.0 - 9.0).exp2())
}

/// Degrees Celsius, kept as those above -128; 0 is none.
pub(super) fn celsius(number: f64) -> Option<f64> {
    (number != 0.0).then_some(number - 128.0)
}

/// Hundredths of a metre; 0 is none.
pub(super) fn metres(number: f64) -> Option<f64> {
    (number != 0.0).then_some(number / 100.0)
}

/// How many units make a millimetre.
pub(super) fn focal_units(scope: &Scope<'_>) -> f64 {
    let settings = scope
        .entries
        .iter()
        .find(|entry| entry.number == CAMERA_SETTINGS);
    let units = settings.and_then(|entry| {
        let pair = entry.data.get(FOCAL_UNITS..)?.first_chunk::<2>()?;
        Some(f64::from(scope.order.u16(*pair)))
    });
    units.filter(|&units| units > 0.0).unwrap_or(1.0)
}

/// A focal length in the units of the lens.
pub(super) fn focal_length(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let number = f64::from(raw.get_uint(0)?);
    let length = Value::from(number / focal_units(scope));
    let print = format!("{length} mm");
    Some((length, Some(print)))
}

/// A focal length; 0 is none.
pub(super) fn focal_length_if_any(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    raw.get_uint(0).filter(|&number| number != 0)?;
    focal_length(raw, scope)
}

/// A sensitivity: some numbers are words, others have a bit that says that they are plain.
pub(super) fn camera_iso(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = plain(raw)?.as_i64()?;
    let value = match number {
        0x7fff => return None,
        0 => Value::from("n/a"),
        14 => Value::from("Auto High"),
        15 => Value::from("Auto"),
        16 => Value::Integer(50),
        17 => Value::Integer(100),
        18 => Value::Integer(200),
        19 => Value::Integer(400),
        20 => Value::Integer(800),
        number if number & 0x4000 != 0 => Value::Integer(number & 0x3fff),
        number => Value::from(format!("Unknown ({number})")),
    };
    Some((value, None))
}

/// A time zone or the like in minutes.
pub(super) fn time_zone(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let minutes = plain(raw)?.as_i64()?;
    let sign = if minutes < 0 { '-' } else { '+' };
    let whole = minutes.unsigned_abs();
    let print = format!("{sign}{:02}:{:02}", whole / 60, whole % 60);
    Some((Value::Integer(minutes), Some(print)))
}

/// Bytes in hexadecimal digits; nothing where all are 0.
pub(super) fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let (Raw::Undefined(bytes, _) | Raw::Byte(bytes)) = raw else {
        return None;
    };
    let any = bytes.iter().any(|&byte| byte != 0);
    any.then(|| (Value::from(data_encoding::HEXLOWER.encode(bytes)), None))
}

/// The folder in the upper bits and the number of the file in the lower.
pub(super) fn file_number(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let folder = number / 10_000;
    let print = (folder > 0).then(|| format!("{folder}-{:04}", number % 10_000));
    Some((Value::from(number), print))
}

/// Degrees of a turn, kept in tenths of a whole turn.
pub(super) fn turned(tenths: f64) -> f64 {
    let tenths = if tenths > 1800.0 {
        tenths - 3600.0
    } else {
        tenths
    };
    tenths / 10.0
}
