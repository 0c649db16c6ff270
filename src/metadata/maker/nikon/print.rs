//! How values of Nikon are printed where a table of words does not say it.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::print::compensation;
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::nikon::tables;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// The numbers of a value.
fn numbers(value: &Value) -> Vec<i64> {
    let text = value.to_string();
    text.split(' ')
        .filter_map(|word| word.parse().ok())
        .collect()
}

/// Text in capitals as words that begin with one, where they can be spoken: `VR-OFF   ` is `VR-Off`, `MED.H` is `Med.H`.
pub(super) fn title(value: &Value) -> Option<String> {
    const LONGEST: usize = 60;
    const REST: &str = "[...]";
    let is_vowel = |letter: char| "AEIOUY".contains(letter);
    let plain = value.to_string();
    if plain.chars().count() > LONGEST {
        let begin: String = plain.chars().take(LONGEST - REST.len()).collect();
        return Some(begin + REST);
    }
    let mut shown = String::with_capacity(plain.len());
    let mut has_vowel_first = false;
    let mut rest = plain.trim_end();
    while !rest.is_empty() {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let word = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(word);
        let capitals = word.find(|letter: char| !letter.is_ascii_uppercase());
        let (capitals, end) = word.split_at(capitals.unwrap_or(word.len()));
        let begins = capitals.len() > 1 && capitals.starts_with(is_vowel);
        let is_spoken = capitals
            .get(1..)
            .is_some_and(|rest| rest.contains(is_vowel));
        has_vowel_first |= begins;
        match word {
            "AF" | "RAW" => shown.push_str(word),
            _ if begins || is_spoken => {
                shown.push_str(&capitals[..1]);
                shown.push_str(&capitals[1..].to_ascii_lowercase());
                shown.push_str(end);
            }
            _ => shown.push_str(word),
        }
        let between = behind.find(is_word).unwrap_or(behind.len());
        let (between, next) = behind.split_at(between);
        shown.push_str(between);
        rest = next;
    }
    // Some models end the text with blanks and a sign that means nothing.
    let mut signs = shown.char_indices().rev();
    if has_vowel_first
        && let Some((last, _)) = signs.next()
        && let Some(begin) = shown[..last].strip_suffix("  ")
    {
        shown.truncate(begin.trim_end_matches(' ').len());
    }
    (shown != plain).then_some(shown)
}

/// The bits for the eleven points of autofocus, which may all be set.
pub(super) fn points_in_focus(value: &Value) -> Option<String> {
    const ALL: i64 = 0x7ff;
    if value.as_i64()? == ALL {
        return Some("All 11 Points".to_owned());
    }
    form::bits(value, tables::AFPOINTS_IN_FOCUS)
}

/// A sensitivity behind a 0, or one that is high behind a 1.
pub(super) fn iso(value: &Value) -> String {
    let text = value.to_string();
    let text = text.strip_prefix("0 ").unwrap_or(&text);
    match text.strip_prefix("1 ") {
        Some(high) => format!("Hi {high}"),
        None => text.to_owned(),
    }
}

/// A sensitivity behind a 0.
pub(super) fn iso_setting(value: &Value) -> Option<String> {
    value.to_string().strip_prefix("0 ").map(str::to_owned)
}

/// Steps between bracketed shots.
pub(super) fn bracket(value: &Value) -> Option<String> {
    if value.to_string().contains("undef") {
        return Some("n/a".to_owned());
    }
    compensation(value)
}

/// How the image was cut out of what the sensor saw.
pub(super) fn crop(value: &Value) -> String {
    let &[kind, from, by, width, height, x, y] = numbers(value).as_slice() else {
        return format!("Unknown ({value})");
    };
    let kind = form::word(&Value::Integer(kind), tables::CROP_HI_SPEED);
    format!("{kind} ({from}x{by} cropped to {width}x{height} at pixel {x},{y})")
}

/// How shots were taken, a bit each; none of three of them is a single one.
pub(super) fn shooting_mode(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const MODES: Choices = &[
        (1 << 0, "Continuous"),
        (1 << 1, "Delay"),
        (1 << 2, "PC Control"),
        (1 << 3, "Self-timer"),
        (1 << 4, "Exposure Bracketing"),
        (1 << 5, "Auto ISO"),
        (1 << 6, "White-Balance Bracketing"),
        (1 << 7, "IR Control"),
        (1 << 8, "D-Lighting Bracketing"),
        (1 << 11, "Pre-capture"),
    ];
    const NOT_SINGLE: i64 = 0x87;
    let value = plain(raw)?;
    let number = value.as_i64()?;
    let mut print = form::bits(&value, MODES)?;
    if scope.note.model.trim_end().ends_with("D70") {
        print = print.replace("Auto ISO", "Unused LE-NR Slowdown");
    }
    let print = match number {
        0 => "Single-Frame".to_owned(),
        number if number & NOT_SINGLE == 0 => format!("Single-Frame, {print}"),
        _ => print,
    };
    Some((value, Some(print)))
}

/// `5.9 x 5.9 um`
pub(super) fn pixel_size(value: &Value) -> String {
    format!("{} um", value.to_string().replacen(' ', " x ", 1))
}

/// What was done to the image, one after the other.
pub(super) fn retouched(value: &Value) -> String {
    let words = numbers(value).into_iter().map(Value::Integer);
    let words = words.map(|number| form::word(&number, tables::RETOUCHED));
    words.collect::<Vec<_>>().join("; ")
}

/// Numbers with two digits behind the point.
pub(super) fn gains(value: &Value) -> Option<String> {
    let text = value.to_string();
    let gains = text.split(' ').map(|gain| gain.parse::<f64>().ok());
    let gains: Option<Vec<String>> = gains.map(|gain| Some(format!("{:.2}", gain?))).collect();
    Some(gains?.join(" "))
}

/// How the image is steadied, which the mirrorless cameras count otherwise.
pub(super) fn vr_mode(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const MIRRORLESS: Choices = &[(0, "Off"), (1, "Normal"), (3, "Sport")];
    const OTHERS: Choices = &[(0, "Normal"), (1, "On (1)"), (2, "Active"), (3, "Sport")];
    let is_mirrorless = scope.note.model.to_uppercase().starts_with("NIKON Z");
    let words = if is_mirrorless { MIRRORLESS } else { OTHERS };
    let value = plain(raw)?;
    let print = form::word(&value, words);
    Some((value, Some(print)))
}

/// A step of a picture control: some numbers have words.
fn control(value: &Value, none: &str, print: impl Fn(f64) -> String) -> Option<String> {
    Some(match value.as_i64()? {
        0 => none.to_owned(),
        127 => "n/a".to_owned(),
        -128 => "Auto".to_owned(),
        -127 => "User".to_owned(),
        _ => print(value.as_f64()?),
    })
}

pub(super) fn adjusted(value: &Value) -> Option<String> {
    control(value, "Normal", |number| format!("{number:+}"))
}

pub(super) fn hue(value: &Value) -> Option<String> {
    control(value, "None", |number| format!("{number:+}"))
}

pub(super) fn sharpening(value: &Value) -> Option<String> {
    control(value, "No Sharpening", |number| format!("{number}"))
}

pub(super) fn quarters(value: &Value) -> Option<String> {
    control(value, "Normal", |number| format!("{:.2}", number / 4.0))
}

pub(super) fn quarters_or_none(value: &Value) -> Option<String> {
    control(value, "None", |number| format!("{:.2}", number / 4.0))
}

/// A version of a lens: a byte, and two half bytes.
pub(super) fn lens_firmware(value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    Some(format!(
        "{}.{}.{}",
        number >> 8,
        number >> 4 & 0xf,
        number & 0xf
    ))
}

#[cfg(test)]
mod tests {
    use super::{adjusted, bracket, crop, gains, iso_setting, pixel_size, quarters_or_none, title};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn values_have_words() {
        says(iso_setting, "0 200", "200");
        says(bracket, "undef", "n/a");
        says(
            |value| Some(crop(value)),
            "11 6040 4032 6040 4032 0 0",
            "FX Uncropped (6040x4032 cropped to 6040x4032 at pixel 0,0)",
        );
        says(|value| Some(crop(value)), "11 6040", "Unknown (11 6040)");
        says(|value| Some(pixel_size(value)), "5.9 11.8", "5.9 x 11.8 um");
        says(gains, "1 1.5 2", "1.00 1.50 2.00");
        says(adjusted, 0_i64, "Normal");
        says(adjusted, 2_i64, "+2");
        says(quarters_or_none, -6_i64, "-1.50");
        says(quarters_or_none, -128_i64, "Auto");
    }

    #[test]
    fn capitals_that_can_be_spoken_become_words() {
        for (text, shown) in [
            ("AUTO1       ", "Auto1"),
            ("MED.H", "Med.H"),
            ("NEW_TTL ", "New_TTL"),
            ("VR-ON   \u{1}", "VR-On"),
            ("AF-S", "AF-S"),
            ("RAW + NORMAL", "RAW + Normal"),
            ("NO= 1005a431 ", "No= 1005a431"),
        ] {
            assert_eq!(title(&Value::from(text)).as_deref().unwrap_or(text), shown);
        }
        let long = Value::from("1 ".repeat(40));
        assert_eq!(title(&long), Some(format!("{}1[...]", "1 ".repeat(27))));
    }
}
