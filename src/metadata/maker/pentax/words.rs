//! Forms of values that only Pentax has, where a table of words does not say it.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::pentax::{WARMEST, tables};
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// The numbers of a value.
fn numbers(value: &Value) -> Vec<f64> {
    let text = value.to_string();
    text.split(' ')
        .filter_map(|word| word.parse().ok())
        .collect()
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// Whether the model is one of these, which are the end of its name or have a blank behind.
fn is_one_of(scope: &Scope<'_>, names: &[&str]) -> bool {
    let model = scope.note.model.trim();
    names.iter().any(|name| {
        let behind = model.split_once(name).map(|(_, behind)| behind);
        behind.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
    })
}

/// Whether the camera is one of the first, by Asahi.
pub(super) fn is_asahi(scope: &Scope<'_>) -> bool {
    scope.note.make.starts_with("Asahi")
}

/// Whether the camera tells which of 27 points are in focus.
pub(super) fn has_27_points(scope: &Scope<'_>) -> bool {
    is_one_of(scope, &["K-3", "K-S1", "K-S2"])
}

/// The point of autofocus that was chosen, and how large the area around it is.
pub(super) fn af_point_selected(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let (points, areas): (Choices, Choices) = if is_one_of(scope, &["K-1", "645Z"]) {
        (tables::POINTS_33, tables::AREAS_33)
    } else if is_one_of(scope, &["K-3", "KP"]) {
        (tables::POINTS_27, tables::AREAS_27)
    } else {
        (tables::POINTS_11, tables::AREAS_11)
    };
    let value = plain(raw)?;
    let text = value.to_string();
    let words = text
        .split(' ')
        .zip([points, areas])
        .map(|(number, choices)| {
            let number = number.parse().map(Value::Integer);
            form::word(&number.unwrap_or_else(|_| Value::from("")), choices)
        });
    let print = words.collect::<Vec<_>>().join("; ");
    Some((value, Some(print)))
}

/// Steps of exposure between shots, and what else is bracketed.
pub(super) fn auto_bracketing(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const HALVES: u32 = 0x1000;
    const THIRDS: u32 = 0x2000;
    const EXTENDED: Choices = &[
        (1, "WB-BA"),
        (2, "WB-GM"),
        (3, "Saturation"),
        (4, "Sharpness"),
        (5, "Contrast"),
        (6, "Hue"),
        (7, "HighLowKey"),
    ];
    let number = raw.get_uint(0)?;
    let steps = match number {
        0..10 => Value::from(f64::from(number) / 3.0),
        10..20 => Value::from(f64::from(number) - 9.5),
        _ if number & HALVES != 0 => Value::from(format!("{}/2", number - HALVES)),
        _ if number & THIRDS != 0 => Value::from(format!("{}/3", number - THIRDS)),
        _ => Value::from(number),
    };
    let mut print = match steps.as_f64() {
        Some(steps) if steps != 0.0 => format!("{steps:.1}"),
        _ => steps.to_string(),
    };
    let Some(extended) = raw.get_uint(1) else {
        return Some((steps, Some(print)));
    };
    let words = if extended == 0 {
        "No Extended Bracket".to_owned()
    } else {
        let kind = i64::from(extended >> 8);
        let kind = form::word_for(kind, EXTENDED)
            .map_or_else(|| format!("Unknown({kind})"), str::to_owned);
        format!("{kind}+{}", extended & 0xff)
    };
    print = format!("{print} EV, {words}");
    Some((Value::from(format!("{steps} {extended}")), Some(print)))
}

/// A correction of flashes: one number in 256ths of a step, or the first of two in sixths.
pub(super) fn flash_compensation(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let numbers = numbers(&plain(raw)?);
    let signed = |steps: f64| match steps {
        0.0 => "0".to_owned(),
        steps => format!("{steps:+.1}"),
    };
    match numbers.as_slice() {
        &[number] => {
            let steps = number / 256.0;
            Some((Value::from(steps), Some(signed(steps))))
        }
        &[number, second, ..] => {
            let steps = number / 6.0;
            let value = format!("{} {}", Value::from(steps), Value::from(second));
            let print = format!("{}; {}", signed(steps), Value::from(second));
            Some((Value::from(value), Some(print)))
        }
        [] => None,
    }
}

/// `On (16 faces max); 1 faces detected`
pub(super) fn faces(value: &Value) -> Option<String> {
    let numbers = numbers(value);
    let first = match *numbers.first()? {
        0.0 => "Off".to_owned(),
        most => format!("On ({most} faces max)"),
    };
    let second = numbers
        .get(1)
        .map(|found| format!("; {found} faces detected"));
    Some(first + &second.unwrap_or_default())
}

/// `Shot 2 of 5`
pub(super) fn interval(value: &Value) -> Option<String> {
    let &[shot, all] = numbers(value).first_chunk::<2>()?;
    Some(match (shot, all) {
        (0.0, 0.0) => "Off".to_owned(),
        _ => format!("Shot {shot} of {all}"),
    })
}

/// How much clearer the image was made.
pub(super) fn clarity(value: &Value) -> String {
    match numbers(value).as_slice() {
        [0.0, 0.0] => "Off".to_owned(),
        [1.0, 0.0] => "0".to_owned(),
        [1.0, steps] => format!("{steps:+}"),
        _ => format!("Unknown ({value})"),
    }
}

/// The light that each part of a meter saw, in eighths of a step.
pub(super) fn segments(value: &Value) -> String {
    let words = numbers(value).into_iter().map(|part| match part {
        255.0 => "n/a".to_owned(),
        0.0 => "0".to_owned(),
        part => format!("{:.1}", part / 8.0 - 6.0),
    });
    joined(words)
}

/// How long the shutter was half pressed; the longest time is any above.
pub(super) fn half_press(value: &Value) -> Option<String> {
    let seconds = value.as_f64()?;
    let longer = if seconds > 254.5 / 60.0 {
        " or longer"
    } else {
        ""
    };
    Some(format!("{seconds:.2} s{longer}"))
}

/// What a battery was measured with: the number, volts, and parts of a hundred from `EMPTY` on by `RANGE`.
pub(super) fn battery<const EMPTY: i32, const RANGE: i32>(
    raw: &Raw,
    scope: &Scope<'_>,
) -> Option<Shown> {
    let value = plain(raw)?;
    let number = value.as_f64()?;
    let volts = number * 8.18 / 186.0;
    let percent = ((number - f64::from(EMPTY)) * 100.0 / f64::from(RANGE)).trunc();
    let is_known = is_one_of(scope, &["K10D", "GX10", "K20D", "GX20"]);
    let print = is_known.then(|| format!("{number} ({volts:.1}V, {percent}%)"));
    Some((value, print))
}

/// Numbers with five places behind the point.
pub(super) fn five_places(value: &Value) -> String {
    joined(numbers(value).iter().map(|number| format!("{number:.5}")))
}

/// `23.664 x 15.720 mm`
pub(super) fn sensor_size(value: &Value) -> Option<String> {
    let &[width, height] = numbers(value).first_chunk::<2>()?;
    Some(format!("{width:.3} x {height:.3} mm"))
}

/// A code of production, which tells whether the camera was repaired.
pub(super) fn production(value: &Value) -> Option<String> {
    let text = value.to_string();
    text.starts_with("8.")
        .then(|| format!("{text} (camera has been serviced)"))
}

/// A temperature of colour, a correction, and two factors in 8192ths.
pub(super) fn kelvin_balance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Short(numbers) = raw else {
        return None;
    };
    let &[kelvin, correction, red, blue] = numbers.first_chunk::<4>()?;
    let kelvin = WARMEST - i64::from(kelvin);
    let factor = |number| Value::from(f64::from(number) / 8192.0);
    let value = format!("{kelvin} {correction} {} {}", factor(red), factor(blue));
    Some((Value::from(value), None))
}

#[cfg(test)]
mod tests {
    use super::{clarity, faces, half_press, interval, production, segments, sensor_size};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn numbers_together_have_words() {
        says(|value| Some(clarity(value)), "1 -2", "-2");
        says(|value| Some(clarity(value)), "1 3", "+3");
        says(|value| Some(clarity(value)), "0 0", "Off");
        says(|value| Some(clarity(value)), "2 0", "Unknown (2 0)");
        says(faces, "16 1", "On (16 faces max); 1 faces detected");
        says(faces, "0 0", "Off; 0 faces detected");
        says(interval, "2 5", "Shot 2 of 5");
        says(|value| Some(segments(value)), "156 0 255", "13.5 0 n/a");
        says(half_press, 4.25, "4.25 s or longer");
        says(sensor_size, "23.664 15.72", "23.664 x 15.720 mm");
        says(production, "8.2", "8.2 (camera has been serviced)");
        assert_eq!(production(&Value::from("1.2")), None);
    }
}
