//! How numbers of Nikon's shot information are computed and printed.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::{compensation, exposure_time};
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// The number itself.
pub(super) fn some(number: f64) -> Option<f64> {
    Some(number).filter(|&number| number != 0.0)
}

/// The next number.
pub(super) fn next(number: f64) -> f64 {
    number + 1.0
}

/// How often a flash repeats: each number up to ten, then each fifth.
pub(super) fn count(number: f64) -> f64 {
    if number < 10.0 {
        number + 1.0
    } else {
        5.0 * (number - 7.0)
    }
}

/// How fast a flash repeats: each number up to ten, then each tenth.
pub(super) fn rate(number: f64) -> f64 {
    if number < 10.0 {
        number + 1.0
    } else {
        10.0 * (number - 8.0)
    }
}

/// Seconds in steps that double, from a 64th on.
pub(super) fn slow_speed(number: f64) -> f64 {
    (number - 6.0).exp2()
}

/// Steps that halve.
pub(super) fn halves(number: f64) -> f64 {
    (-number).exp2()
}

/// Steps three of which halve.
pub(super) fn thirds_of_halves(number: f64) -> f64 {
    (-number / 3.0).exp2()
}

/// Steps six of which halve.
pub(super) fn sixths_of_halves(number: f64) -> f64 {
    (-number / 6.0).exp2()
}

/// Steps that halve, from a quarter on.
pub(super) fn quarters(number: f64) -> f64 {
    (-number - 2.0).exp2()
}

/// Thirds of a step, from three steps below on.
pub(super) fn flash_compensation(number: f64) -> f64 {
    (number - 9.0) / 3.0
}

/// Sixths of a step in four bits with a sign.
pub(super) fn sixths(number: f64) -> f64 {
    let number = if number < 8.0 { number } else { number - 16.0 };
    number / 6.0
}

/// `9 Hz`
pub(super) fn hertz(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} Hz"))
}

/// A whole number; a half is rounded up.
pub(super) fn rounded(value: &Value) -> Option<String> {
    value
        .as_f64()
        .map(|number| format!("{:.0}", (number + 0.5).floor()))
}

/// A part of what a flash can do: `1/4`
pub(super) fn output(value: &Value) -> Option<String> {
    if value.as_f64()? >= 1.0 {
        return Some("Full".to_owned());
    }
    exposure_time(value)
}

/// `+0.33`
pub(super) fn signed_hundredths(value: &Value) -> Option<String> {
    let number = value.as_f64().filter(|&number| number != 0.0)?;
    Some(format!("{number:+.2}"))
}

/// Sixths of a step with a sign: `+0.3`
pub(super) fn flash_level(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let steps = plain(raw)?.as_f64()? / 6.0;
    Some((Value::from(steps), Some(format!("{steps:+.1}"))))
}

/// Sixths of a step, whose sign is turned over.
pub(super) fn minus_sixths(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = Value::from(0.0 - plain(raw)?.as_f64()? / 6.0);
    let print = compensation(&value);
    Some((value, print))
}

/// Whether a built-in flash is set to one of its ways: 1 for by hand, 2 for repeating, 3 for commanding others.
pub(super) fn flash_is<const AT: usize, const WAY: u8>(scope: &Scope<'_>) -> bool {
    scope.u8(AT).is_some_and(|byte| byte >> 6 == WAY)
}

/// Degrees in 65536ths; those of more than half a turn are counted the other way.
pub(super) fn angle(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let degrees = f64::from(raw.get_uint(0)?) / 65_536.0;
    let degrees = (degrees * 1e5).round() / 1e5;
    let degrees = if degrees <= 180.0 {
        degrees
    } else {
        ((degrees - 360.0) * 1e5).round() / 1e5
    };
    Some((Value::from(degrees), Some(format!("{degrees:.1}"))))
}

/// Which image of a series in intervals it is; 0 for none.
pub(super) fn interval(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let print = (number == 0).then(|| "Off".to_owned());
    Some((Value::from(number), print))
}

/// `2 Seconds`
pub(super) fn whole_seconds(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let unit = if number == 1 { "Second" } else { "Seconds" };
    Some((Value::from(number), Some(format!("{number} {unit}"))))
}

/// The ways of choosing points that are left, of a camera with 51 points.
pub(super) fn limited_areas_51(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    limited_areas(raw, ["51", "21", "9"])
}

/// The ways of choosing points that are left, of a camera with 153 points.
pub(super) fn limited_areas_153(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    limited_areas(raw, ["153", "72", "25"])
}

fn limited_areas(raw: &Raw, points: [&str; 3]) -> Option<Shown> {
    let number = (raw.get_uint(0)? & 0x7e) >> 1;
    let areas = ["Auto-area", "Group-area", "3D-tracking"].map(str::to_owned);
    let dynamic = points.map(|points| format!("Dynamic area ({points} points)"));
    let words = areas.into_iter().chain(dynamic).enumerate();
    let words = words.filter(|(bit, _)| number >> bit & 1 == 1);
    let words = words.map(|(_, word)| word).collect::<Vec<_>>().join(", ");
    let print = if words.is_empty() {
        "No Restrictions".to_owned()
    } else {
        words
    };
    Some((Value::from(number), Some(print)))
}
