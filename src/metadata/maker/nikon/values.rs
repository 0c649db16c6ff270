//! How Nikon writes numbers: small bytes that are fractions, twelfths and twenty-fourths of steps.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::table::Scope;
use crate::metadata::text;
use crate::metadata::value::Value;

/// Three bytes: a number, its numerator and its denominator.
pub(super) fn fraction(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return Some((plain(raw)?, None));
    };
    let [count, numerator, denominator] = *bytes.first_chunk::<3>()?;
    let parts = [count, numerator, denominator].map(|byte| f64::from(byte.cast_signed()));
    Some((Value::from(quotient(parts)), None))
}

/// The same of numbers without a sign.
pub(super) fn unsigned_fraction(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return Some((plain(raw)?, None));
    };
    let parts = bytes.first_chunk::<3>()?.map(f64::from);
    Some((Value::from(quotient(parts)), None))
}

fn quotient([count, numerator, denominator]: [f64; 3]) -> f64 {
    if denominator == 0.0 {
        0.0
    } else {
        count * (numerator / denominator)
    }
}

/// A sensitivity in twelfths of a step.
pub(super) fn iso(number: f64) -> Option<f64> {
    Some(100.0 * (number / 12.0 - 5.0).exp2()).filter(|iso| iso.is_finite())
}

/// When the camera was switched on.
pub(super) fn power_up(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return None;
    };
    let [y0, y1, month, day, hour, minute, second] = *bytes.first_chunk::<7>()?;
    let year = scope.order.u16([y0, y1]);
    let date = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    Some((Value::from(date), None))
}

/// What was done to the image; the zeros at the end mean nothing.
pub(super) fn history(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Short(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let last = numbers.iter().rposition(|&number| number != 0);
    let end = last.map_or(1, |last| last + 1).min(numbers.len());
    Some((plain(&Raw::Short(numbers[..end].to_vec()))?, None))
}

/// Minutes from Greenwich.
pub(super) fn time_zone(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let minutes = plain(raw)?.as_i64()?;
    let sign = if minutes < 0 { '-' } else { '+' };
    let whole = minutes.unsigned_abs();
    let print = format!("{sign}{:02}:{:02}", whole / 60, whole % 60);
    Some((Value::Integer(minutes), Some(print)))
}

/// A step of a picture control, counted from 128.
pub(super) fn adjustment(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = plain(raw)?.as_i64()? - 128;
    let print = match number {
        0 => Some("Normal".to_owned()),
        127 => Some("n/a".to_owned()),
        -128 => Some("Auto".to_owned()),
        _ => None,
    };
    Some((Value::Integer(number), print))
}

/// Four digits, which early cameras wrote as numbers.
pub(super) fn note_version(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return Some((plain(raw)?, None));
    };
    let shown: String = match bytes.first()? {
        0..=9 => bytes.iter().map(u8::to_string).collect(),
        _ => text::utf8(bytes),
    };
    let point = shown
        .split_at_checked(2)
        .filter(|(whole, _)| whole.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|(whole, rest)| format!("{}.{rest}", whole.strip_prefix('0').unwrap_or(whole)));
    Some((Value::Text(shown), point))
}

/// What kind of lens it is: bits, of which G is D without a ring, and tells it too.
pub(super) fn lens_type(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const KINDS: [&str; 8] = ["MF", "D", "G", "VR", "1", "FT-1", "E", "AF-P"];
    let bits = raw.get_uint(0)?;
    let kinds = (0..).zip(KINDS).filter(|(place, _)| bits >> place & 1 == 1);
    let words: Vec<&str> = kinds.map(|(_, kind)| kind).collect();
    let print = match words.as_slice() {
        [] => "AF".to_owned(),
        words => words.join(" ").replace("D G", "G"),
    };
    Some((Value::from(bits), Some(print)))
}

/// Digits of a version in pairs, with points between them.
pub(super) fn pairs(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let text = plain(raw)?.to_string();
    let signs: Vec<char> = text.chars().collect();
    let pairs: Vec<String> = signs
        .chunks_exact(2)
        .map(|pair| pair.iter().collect())
        .collect();
    Some((Value::from(pairs.join(".")), None))
}
