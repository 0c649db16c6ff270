//! How values of Sony are printed where a table of words does not say it.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::raw::plain;
use crate::metadata::maker::sony::tables;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// Which bits tell a feature, the words for them, and whether these stand in front.
type Feature = (u16, &'static [(u16, &'static str)], bool);

/// What the lens can do: which bits tell it, the words for them, and whether these stand in front.
const FEATURES: [Feature; 8] = [
    (0x4000, &[(0x4000, "PZ")], true),
    (
        0x0300,
        &[(0x0100, "DT"), (0x0200, "FE"), (0x0300, "E")],
        true,
    ),
    (
        0x00e0,
        &[
            (0x0020, "STF"),
            (0x0040, "Reflex"),
            (0x0060, "Macro"),
            (0x0080, "Fisheye"),
        ],
        false,
    ),
    (0x000c, &[(0x0004, "ZA"), (0x0008, "G")], false),
    (0x0003, &[(0x0001, "SSM"), (0x0002, "SAM")], false),
    (0x8000, &[(0x8000, "OSS")], false),
    (0x2000, &[(0x2000, "LE")], false),
    (0x0800, &[(0x0800, "II")], false),
];

/// `E PZ 16-50mm F3.5-5.6 OSS`: a lens, or what it can do alone.
pub(super) fn lens_words(value: &Value) -> Option<String> {
    let text = value.to_string();
    let parts: Vec<&str> = text.split(' ').collect();
    let (first, last, lens) = match *parts.as_slice() {
        [first, last] => (first, last, Some(String::new())),
        [first, short, long, wide, narrow, last] => (first, last, lens(short, long, wide, narrow)),
        _ => ("0", "0", None),
    };
    let Some(mut lens) = lens else {
        return Some(format!("Unknown ({text})"));
    };
    let bits = u16::from_str_radix(&format!("{first}{last}"), 16).ok()?;
    for (mask, words, is_in_front) in FEATURES {
        let feature = bits & mask;
        if feature == 0 {
            continue;
        }
        let word = words.iter().find(|(known, _)| *known == feature);
        let word = word.map_or_else(
            || format!("Unknown({feature:04x})"),
            |(_, it)| (*it).to_owned(),
        );
        lens = match (lens.is_empty(), is_in_front) {
            (true, _) => word,
            (false, true) => format!("{word} {lens}"),
            (false, false) => format!("{lens} {word}"),
        };
    }
    Some(lens)
}

/// Focal lengths and apertures, where they make sense.
fn lens(short: &str, long: &str, wide: &str, narrow: &str) -> Option<String> {
    let [shortest, longest, widest, narrowest] =
        [short, long, wide, narrow].map(|text| text.parse::<f64>().ok());
    let (shortest, longest) = (shortest?, longest.filter(|&longest| longest != 0.0));
    let (widest, narrowest) = (widest?, narrowest.filter(|&narrowest| narrowest != 0.0));
    let is_lens = shortest != 0.0
        && widest != 0.0
        && longest.is_none_or(|longest| longest >= shortest)
        && narrowest.is_none_or(|narrowest| narrowest >= widest);
    let range = |first: &str, last: &str, is_range: bool| {
        if is_range && first != last {
            format!("{first}-{last}")
        } else {
            first.to_owned()
        }
    };
    is_lens.then(|| {
        let lengths = range(short, long, longest.is_some());
        let apertures = range(wide, narrow, narrowest.is_some());
        format!("{lengths}mm F{apertures}")
    })
}

/// Numbers in thousandths.
pub(super) fn thousandths(value: &Value) -> Option<String> {
    let text = value.to_string();
    let mut parts = text.split(' ').map(|part| part.parse::<f64>().ok());
    let (first, second) = (parts.next()??, parts.next()??);
    Some(format!("{:.2} {:.2}", first / 1000.0, second / 1000.0))
}

/// A style; most are called by the word for them.
pub(super) fn style(value: &Value) -> Option<String> {
    let text = value.to_string();
    let word = tables::STYLES.iter().find(|(name, _)| *name == text);
    word.map(|(_, word)| (*word).to_owned())
}

pub(super) fn kelvin(value: &Value) -> Option<String> {
    let word = match value.as_i64()? {
        0 => "Auto",
        0xffff_ffff => "n/a",
        _ => return None,
    };
    Some(word.to_owned())
}

pub(super) fn shutter(value: &Value) -> String {
    let text = value.to_string();
    match text.as_str() {
        "0 0 0" => "Silent / Electronic (0 0 0)".to_owned(),
        times => format!("Mechanical ({times})"),
    }
}

/// Bytes as hexadecimal digits.
pub(super) fn hex_digits(value: &Value) -> Option<String> {
    let text = value.to_string();
    let bytes = text.split(' ').map(|byte| byte.parse::<u8>().ok());
    let digits: Option<Vec<String>> = bytes.map(|byte| Some(format!("{:02x}", byte?))).collect();
    Some(digits?.concat())
}

/// How far a lens is zoomed, in parts of 1,024, as per cent.
pub(super) fn zoomed(value: &Value) -> Option<String> {
    value.as_f64().map(|parts| format!("{:.0}%", parts / 10.24))
}

/// A height in eighths.
pub(super) fn in_eights(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        0 => "n.a.".to_owned(),
        height => (8 * height).to_string(),
    })
}

/// A year without its century.
pub(super) fn year(value: &Value) -> Option<String> {
    Some(format!("20{:02}", value.as_i64()?))
}

pub(super) fn stops(value: &Value) -> Option<String> {
    let stops = value.as_f64().filter(|&stops| stops != 0.0)?;
    Some(format!("{stops:.1}"))
}

/// A version in two bytes, the second in two hexadecimal digits.
pub(super) fn mount_version(value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    Some(format!("{:x}.{:02x}", number >> 8, number & 0xff))
}

pub(super) fn lens_firmware(value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    Some(format!("Ver.{:02x}.{:03}", number >> 8, number & 0xff))
}

pub(super) fn rounded(value: &Value) -> Option<String> {
    Some(format!("{:.0}", value.as_f64()?))
}

/// The points whose bits are set, in bytes.
fn points(value: &Value, choices: Choices) -> Option<String> {
    let text = value.to_string();
    let bytes: Option<Vec<u8>> = text.split(' ').map(|byte| byte.parse().ok()).collect();
    let bits = (0_i64..).zip(bytes?).flat_map(|(place, byte)| {
        let bits = (0..8).filter(move |bit| byte >> bit & 1 == 1);
        bits.map(move |bit| place * 8 + bit)
    });
    let words = bits.map(|bit| {
        let word = form::word_for(bit, choices).map(str::to_owned);
        word.unwrap_or_else(|| format!("[{bit}]"))
    });
    let words: Vec<String> = words.collect();
    Some(if words.is_empty() {
        "(none)".to_owned()
    } else {
        words.join(", ")
    })
}

pub(super) fn points_of_19(value: &Value) -> Option<String> {
    points(value, tables::POINTS_19)
}

pub(super) fn points_of_79(value: &Value) -> Option<String> {
    points(value, tables::POINTS_79)
}

/// The points that were selected, a bit each; some numbers stand for areas.
pub(super) fn selected_points(value: &Value) -> Option<String> {
    const AREAS: Choices = &[
        (0, "(none)"),
        (30_721, "Center Zone"),
        (98_844, "Right Zone"),
        (262_143, "(all LA-EA4)"),
        (394_688, "Left Zone"),
        (2_147_483_647, "(all)"),
        (4_294_967_295, "n/a"),
    ];
    let word = form::word_for(value.as_i64()?, AREAS).map(str::to_owned);
    word.or_else(|| form::bits(value, tables::POINTS_SELECTED))
}

/// A serial number of eight digits, whose pairs stand the other way round.
pub(super) fn turned_serial(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let text = plain(raw)?.to_string();
    let is_serial = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_serial {
        return Some((Value::from(text), None));
    }
    let turned = [&text[6..], &text[4..6], &text[2..4], &text[..2]].concat();
    let number = turned.strip_prefix('0').unwrap_or(&turned);
    let value = number
        .parse()
        .map_or_else(|_| Value::from(number), Value::Integer);
    Some((value, None))
}

/// Whether the camera is of the generation of the DSC-HX9V, which counts its areas of autofocus otherwise.
pub(super) fn is_hx9v(scope: &Scope<'_>) -> bool {
    const FOCUS: u16 = 0xb042;
    const INFO: u16 = 0x3000;
    const VERSION: &[u8] = b"DC7303320222000";
    let mut entries = scope.entries.iter();
    let info = entries.find(|entry| entry.number == INFO);
    let has_version = info.is_some_and(|entry| {
        entry
            .data
            .windows(VERSION.len())
            .any(|bytes| bytes == VERSION)
    });
    has_version && scope.number(FOCUS).is_some_and(|focus| focus != 0)
}

#[cfg(test)]
mod tests {
    use super::{
        hex_digits, lens_firmware, lens_words, mount_version, points_of_19, shutter, thousandths,
    };
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn values_have_words() {
        says(lens_words, "00 70 300 4 5.6 01", "70-300mm F4-5.6 SSM");
        says(
            lens_words,
            "c3 16 50 3.5 5.6 00",
            "E PZ 16-50mm F3.5-5.6 OSS",
        );
        says(lens_words, "00 35 0 2 0 00", "35mm F2");
        says(lens_words, "c3 00", "E PZ OSS");
        says(lens_words, "00 0 0 0 0 00", "Unknown (00 0 0 0 0 00)");
        says(thousandths, "1500 -250", "1.50 -0.25");
        says(
            |value| Some(shutter(value)),
            "3186 5469 6225",
            "Mechanical (3186 5469 6225)",
        );
        says(hex_digits, "254 254 248 12", "fefef80c");
        says(mount_version, 320_i64, "1.40");
        says(lens_firmware, 265_i64, "Ver.01.009");
        says(points_of_19, "0 0 0", "(none)");
        says(points_of_19, "3 4 0", "Center, Top, Far Left");
    }
}
