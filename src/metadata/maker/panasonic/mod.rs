//! The maker notes of Panasonic and Leica: what their values mean where a table of words does not say it.

pub(super) mod tables;

use exif::Value as Raw;

use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::table::Scope;
use crate::metadata::number::general;
use crate::metadata::value::Value;

/// What a place of autofocus begins with where there is none: 2^32 - 1, in 1024ths.
const NO_PLACE: &str = "4194303.9";

/// A lens and how it was recognised.
fn lens_type(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    Some((Value::from(format!("{} {}", number >> 2, number & 3)), None))
}

fn is_fz10(scope: &Scope<'_>) -> bool {
    scope.note.model.trim() == "DMC-FZ10"
}

/// Whether the number in front of a block tells at least so many faces.
fn has_faces<const COUNT: u16>(scope: &Scope<'_>) -> bool {
    scope.u16(0).is_some_and(|faces| faces >= COUNT)
}

/// `(F54) 2010:05:11 no. 0191`: a factory, a date without its century, and a number.
fn serial(value: &Value) -> Option<String> {
    let text = value.to_string();
    let (factory, rest) = text.split_at_checked(3)?;
    let (digits, _) = rest.split_at_checked(10)?;
    let is_factory = factory.starts_with(|first: char| first.is_ascii_uppercase());
    if !is_factory || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (year, month, day, number) = (&digits[..2], &digits[2..4], &digits[4..6], &digits[6..]);
    let century = if year < "70" { 20 } else { 19 };
    Some(format!(
        "({factory}) {century}{year}:{month}:{day} no. {number}"
    ))
}

/// How long the camera was on: days, hours, minutes, seconds.
fn time_on(value: &Value) -> Option<String> {
    const DAY: i64 = 24 * 3600;
    let hundredths = (value.as_f64()? * 100.0).round();
    let number = Value::from(hundredths).as_i64()?;
    let seconds = number / 100;
    let days = match seconds / DAY {
        0 => String::new(),
        days => format!("{days} days "),
    };
    let (hours, minutes) = (seconds % DAY / 3600, seconds % 3600 / 60);
    let (seconds, part) = (seconds % 60, number % 100);
    Some(format!(
        "{days}{hours:02}:{minutes:02}:{seconds:02}.{part:02}"
    ))
}

/// A contrast, which families of cameras count in their own ways.
fn contrast_mode(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const UNKNOWN: [&str; 5] = ["FX10", "G1", "L1", "L10", "LC80"];
    let model = scope.note.model.trim();
    let name = model.strip_prefix("DMC-");
    let is_gf = name
        .and_then(|name| name.strip_prefix("GF"))
        .is_some_and(|digits| digits.parse::<u32>().is_ok());
    let value = plain(raw)?;
    let words = match name {
        Some("TZ10" | "ZS7") => tables::CONTRAST_MODE_3,
        Some("G2") => tables::CONTRAST_MODE_2,
        _ if is_gf => tables::CONTRAST_MODE_2,
        Some(name) if UNKNOWN.contains(&name) => return Some((value, None)),
        _ if model.starts_with("DC-") => return Some((value, None)),
        _ => tables::CONTRAST_MODE,
    };
    let print = form::word(&value, words);
    Some((value, Some(print)))
}

/// Where the camera focused, with two digits.
fn af_point(value: &Value) -> Option<String> {
    let text = value.to_string();
    if text == "16777216 16777216" {
        return Some("none".to_owned());
    }
    if text.starts_with(NO_PLACE) {
        return Some("n/a".to_owned());
    }
    let parts = text.split(' ').map(|part| part.parse().ok());
    let parts = parts.map(|part: Option<f64>| Some(general(part?, 2)));
    Some(parts.collect::<Option<Vec<_>>>()?.join(" "))
}

/// How large the area of autofocus is.
fn area_size(value: &Value) -> Option<String> {
    let has_none = value.to_string().starts_with(NO_PLACE);
    has_none.then(|| "n/a".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{af_point, area_size, serial, time_on};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn values_have_words() {
        says(serial, "F541005110191P\u{8}", "(F54) 2010:05:11 no. 0191");
        assert_eq!(serial(&Value::from("F54100511019é")), None);
        says(time_on, 33.03, "00:00:33.03");
        says(time_on, 90_061.5, "1 days 01:01:01.50");
        says(af_point, "0.44140625 0.5", "0.44 0.5");
        says(af_point, "4194303.999 4194303.999", "n/a");
        says(area_size, "4194303.999 4194303.999", "n/a");
        assert_eq!(area_size(&Value::from("0.1 0.1")), None);
    }
}
