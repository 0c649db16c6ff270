//! The maker notes of Olympus: what their values mean where a table of words does not say it.

mod sensitivities;
pub(super) mod tables;

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::Entry;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::Scope;
use crate::metadata::maker::values::celsius;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::text;
use crate::metadata::value::Value;

const DIRECTIONS: Choices = &[
    (1, "Left to Right"),
    (2, "Right to Left"),
    (3, "Bottom to Top"),
    (4, "Top to Bottom"),
];

/// The numbers of a value.
fn numbers(value: &Value) -> Vec<i64> {
    let text = value.to_string();
    text.split(' ')
        .filter_map(|word| word.parse().ok())
        .collect()
}

fn word(number: i64, choices: Choices) -> String {
    form::word(&Value::Integer(number), choices)
}

/// Degrees; where there is but one number, all but the first camera count in steps of 3/26 down from 84.
fn temperature(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let is_first = scope.note.model.trim() == "E-1";
    let value = match value.as_f64() {
        Some(number) if !is_first => Value::from(84.0 - 3.0 * number / 26.0),
        _ => value,
    };
    let print = match value.as_f64() {
        Some(number) if !is_first => Some(format!("{number:.1} C")),
        Some(_) => celsius(&value),
        None => {
            let text = value.to_string();
            Some(format!("{} C", text.strip_suffix(" 0 0").unwrap_or(&text)))
        }
    };
    Some((value, print))
}

/// Names and values in a text, such as `[pictureInfo] Resolution=1 [Camera Info] Type=SR85`.
fn read_text(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, _: &Scope<'_>) {
    let text = text::utf8(text::before_nul(entry.data));
    for (name, value) in text
        .split_whitespace()
        .filter_map(|part| part.split_once('='))
    {
        let name = match name {
            "Type" => "CameraType",
            "Resolution" => "Resolution",
            _ => continue,
        };
        reader
            .sheet
            .push(Tag::new("Olympus", TagId::None, name, value));
    }
}

/// The kind of shot, its number in a sequence, and where a panorama goes.
fn special_mode(value: &Value) -> Option<String> {
    const MODES: Choices = &[
        (0, "Normal"),
        (1, "Unknown (1)"),
        (2, "Fast"),
        (3, "Panorama"),
    ];
    let &[mode, sequence, direction, ..] = numbers(value).as_slice() else {
        return None;
    };
    let direction = match direction {
        0 => "(none)".to_owned(),
        other => word(other, DIRECTIONS),
    };
    let mode = word(mode, MODES);
    Some(format!(
        "{mode}, Sequence: {sequence}, Panorama: {direction}"
    ))
}

/// A quality, which two families of cameras count otherwise.
fn quality(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const CAMERA_TYPE: u16 = 0x0207;
    const COUNTED_FROM_0: Choices = &[
        (0, "SQ (Low)"),
        (1, "HQ (Normal)"),
        (2, "SHQ (Fine)"),
        (6, "RAW"),
    ];
    const COUNTED_FROM_1: Choices = &[
        (1, "SQ (Low)"),
        (2, "HQ (Normal)"),
        (3, "SHQ (Fine)"),
        (4, "RAW"),
        (5, "Medium-Fine"),
        (6, "Small-Fine"),
        (33, "Uncompressed"),
    ];
    let mut entries = scope.entries.iter();
    let camera = entries.find(|entry| entry.number == CAMERA_TYPE);
    let camera = camera.map_or(&[][..], |entry| entry.data);
    let from_0 =
        camera.starts_with(b"SX") && !camera.starts_with(b"SX151") || camera.starts_with(b"D4322");
    let words = if from_0 {
        COUNTED_FROM_0
    } else {
        COUNTED_FROM_1
    };
    let value = plain(raw)?;
    let print = form::word(&value, words);
    Some((value, Some(print)))
}

/// `1.301`: a number in hexadecimal digits, three of them behind the point.
fn firmware(value: &Value) -> Option<String> {
    let digits = format!("{:x}", value.as_i64()?);
    let Some(place) = digits.len().checked_sub(3) else {
        return Some(digits);
    };
    let (front, behind) = digits.split_at(place);
    Some(format!("{front}.{behind}"))
}

fn hexadecimal(value: &Value) -> Option<String> {
    Some(format!("{:#x}", value.as_i64()?))
}

/// A factor with a point in it.
fn with_point(value: &Value) -> Option<String> {
    let text = value.to_string();
    (!text.contains('.')).then(|| format!("{text}.0"))
}

/// The areas of autofocus: four bytes each, left, top, right and bottom.
fn areas(value: &Value) -> String {
    let numbers = numbers(value);
    let areas = numbers.iter().filter(|&&area| area != 0).map(|&area| {
        let [left, top, right, bottom] = u32::try_from(area).unwrap_or_default().to_be_bytes();
        let name = match area {
            0x3679_4285 => "Left ",
            0x7979_8585 => "Center ",
            0xbd79_c985 => "Right ",
            _ => "",
        };
        format!("{name}({left},{top})-({right},{bottom})")
    });
    let areas = areas.collect::<Vec<_>>().join(", ");
    if areas.is_empty() {
        "none".to_owned()
    } else {
        areas
    }
}

/// A point of autofocus in hundredths of the picture.
fn point(value: &Value) -> Option<String> {
    let text = value.to_string();
    if text.contains("undef") {
        return Some("n/a".to_owned());
    }
    let parts = text.split(' ').map(|part| part.parse().ok());
    let parts: Option<Vec<f64>> = parts.collect();
    let &[x, y, x2, y2] = parts?.first_chunk::<4>()?;
    let per_cent = |part: f64| (part * 100.0).trunc();
    let (x, y, x2, y2) = (per_cent(x), per_cent(y), per_cent(x2), per_cent(y2));
    Some(format!("({x}%,{y}%) ({x2}%,{y2}%)"))
}

/// Strengths of flashes, of which there may be none.
fn strengths(value: &Value) -> Option<String> {
    let words = match value.to_string().as_str() {
        "undef undef undef" => "n/a",
        "undef undef undef undef" => "n/a (x4)",
        _ => return None,
    };
    Some(words.to_owned())
}

/// A level and the range it is from.
fn in_range(value: &Value) -> String {
    let text = value.to_string();
    let mut parts = text.split(' ');
    let mut part = || parts.next().unwrap_or_default();
    format!("{} (min {}, max {})", part(), part(), part())
}

/// The same, which the first camera counts from its lowest.
fn saturation(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let is_first = scope.note.model.trim() == "E-1" || scope.note.model.starts_with("E-1 ");
    let print = match (numbers(&value).as_slice(), is_first) {
        (&[level, lowest, highest], true) => {
            let (level, highest) = (level.saturating_sub(lowest), highest.saturating_sub(lowest));
            Some(format!("CS{level} (min CS0, max CS{highest})"))
        }
        _ => Some(in_range(&value)),
    };
    Some((value, print))
}

/// How shots are taken: kind, number of the shot, what is bracketed, and the shutter.
fn drive_mode(value: &Value) -> Option<String> {
    const BRACKETED: Choices = &[
        (1, "AE"),
        (2, "WB"),
        (4, "FL"),
        (8, "MF"),
        (16, "ISO"),
        (32, "AE Auto"),
        (64, "Focus"),
    ];
    const SHUTTERS: Choices = &[(0, "Mechanical shutter"), (2, "Anti-shock")];
    let numbers = numbers(value);
    let at = |index: usize| numbers.get(index).copied();
    let mode = match (at(0)?, at(2), at(5).unwrap_or_default()) {
        (5, Some(bracketed), _) => {
            let bracketed = form::bits(&Value::Integer(bracketed), BRACKETED)?;
            format!("{} Bracketing", bracketed.replace(", ", "+"))
        }
        (mode, _, 0) => word(mode, tables::DRIVE_MODES),
        (_, _, later) => word(later, tables::LATER_DRIVE_MODES),
    };
    let shot = match at(1).unwrap_or_default() {
        0 => String::new(),
        shot => format!(", Shot {shot}"),
    };
    let shutter = match at(4) {
        None | Some(4) => String::new(),
        Some(shutter) => format!("; {}", word(shutter, SHUTTERS)),
    };
    Some(format!("{mode}{shot}{shutter}"))
}

/// Where a panorama goes, and the number of the shot.
fn panorama(value: &Value) -> Option<String> {
    let &[direction, shot] = numbers(value).first_chunk::<2>()?;
    Some(match direction {
        0 => "Off".to_owned(),
        other => format!("{}, Shot {shot}", word(other, DIRECTIONS)),
    })
}

/// What several shots were put together to.
fn stacked(value: &Value) -> Option<String> {
    let &[kind, count] = numbers(value).first_chunk::<2>()?;
    Some(match kind {
        1 => format!("Live Composite ({count} images)"),
        4 => format!("Live Time/Bulb ({count} images)"),
        9 => format!("Focus-stacked ({count} images)"),
        _ => form::text_word(value, tables::STACKED),
    })
}

/// A depth, in tenths of metres and of feet.
fn depths(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let text = plain(raw)?.to_string();
    let tenths = text.split(' ').filter_map(|part| part.parse::<f64>().ok());
    let tenths: Vec<String> = tenths
        .map(|part| Value::from(part / 10.0).to_string())
        .collect();
    let print = match tenths.as_slice() {
        [metres, feet] => Some(format!("{metres} m, {feet} ft")),
        _ => None,
    };
    Some((Value::from(tenths.join(" ")), print))
}

/// Whether the flash was set by hand, and how strong.
fn manual_flash(value: &Value) -> Option<String> {
    let &[is_on, strength] = numbers(value).first_chunk::<2>()?;
    Some(match (is_on, strength) {
        (0, _) => "Off".to_owned(),
        (_, 1) => "On (Full strength)".to_owned(),
        (_, part) => format!("On (1/{part} strength)"),
    })
}

/// Whether the image was steadied, of a block of which this is known only.
fn steadied(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const MODE: usize = 44;
    let bytes = bytes_of(raw)?;
    let print = match (bytes.as_slice(), bytes.get(MODE)) {
        ([0, 0, 0, 0, ..], _) => "Off",
        (_, Some(mode)) if mode & 1 == 1 => "On, Mode 1",
        _ => "On, Mode 2",
    };
    Some((plain(raw)?, Some(print.to_owned())))
}

/// A point of autofocus, which is told otherwise by the cameras with eleven and with seven of them.
fn af_point(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let model = scope.note.model.trim();
    let value = plain(raw)?;
    let points = match model {
        "E-3" | "E-5" | "E-30" => tables::ELEVEN_POINTS,
        "E-520" | "E-600" | "E-620" => tables::SEVEN_POINTS,
        _ if model.starts_with("E-M") || model.starts_with("OM-") => return Some((value, None)),
        "E-P1" if value.as_i64() == Some(0) => return None,
        _ => {
            let print = form::word(&value, tables::THREE_POINTS);
            return Some((value, Some(print)));
        }
    };
    let number = value.as_i64()?;
    let (point, kind) = (number & 0x1f, number & 0xffe0);
    let words = [word(point, points), word(kind, tables::TARGETS)].join("; ");
    Some((Value::from(format!("{point} {kind}")), Some(words)))
}

/// How a point of autofocus came to be: nine parts of a number.
fn af_point_details(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const PARTS: [(u32, i64); 9] = [
        (13, 7),
        (12, 1),
        (11, 1),
        (8, 3),
        (7, 1),
        (5, 1),
        (4, 1),
        (3, 1),
        (0, 7),
    ];
    let model = &scope.note.model;
    let value = plain(raw)?;
    if !model.starts_with("E-M") && !model.starts_with("OM-") {
        return Some((value, None));
    }
    let number = value.as_i64()?;
    let parts = PARTS.map(|(shift, mask)| number >> shift & mask);
    let words = parts.iter().zip(tables::POINT_DETAILS);
    let words: Vec<String> = words.map(|(&part, choices)| word(part, choices)).collect();
    let value = parts.map(|part| part.to_string()).join(" ");
    Some((Value::from(value), Some(words.join("; "))))
}

/// The numbers after the first of several.
fn behind_first(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let text = plain(raw)?.to_string();
    let rest = text.split_once(' ').map_or(text.as_str(), |(_, rest)| rest);
    Some((Value::from(rest), None))
}

/// A focal ratio in 256ths of a step; 0 is none.
#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
fn aperture(number: f64) -> Option<f64> {
    Some(if number == 0.0 {
        0.0
    } else {
        (number / 512.0).exp2()
    })
}

/// A sensitivity with two digits behind the point.
fn sensitivity(value: &Value) -> Option<String> {
    let number = (value.as_f64()? * 100.0 + 0.5).trunc() / 100.0;
    Some(Value::from(number).to_string())
}

#[cfg(test)]
mod tests {
    use super::{areas, drive_mode, firmware, in_range, panorama, point, special_mode, stacked};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: &str, words: &str) {
        assert_eq!(print(&Value::from(value)).as_deref(), Some(words));
    }

    #[test]
    fn numbers_together_have_words() {
        says(special_mode, "2 1 0", "Fast, Sequence: 1, Panorama: (none)");
        says(
            |value| Some(areas(value)),
            "0 1902874257 0",
            "(113,107)-(142,145)",
        );
        says(
            |value| Some(areas(value)),
            "2038007173",
            "Center (121,121)-(133,133)",
        );
        says(|value| Some(areas(value)), "0 0", "none");
        says(
            point,
            "0.5 0.4941176471 0.5 0.4941176471",
            "(50%,49%) (50%,49%)",
        );
        says(point, "undef undef undef undef", "n/a");
        says(|value| Some(in_range(value)), "1 -3 5", "1 (min -3, max 5)");
        says(drive_mode, "0 0 0", "Single Shot");
        says(drive_mode, "1 2", "Continuous Shooting, Shot 2");
        says(drive_mode, "5 1 3", "AE+WB Bracketing, Shot 1");
        says(
            drive_mode,
            "0 0 0 0 0 35",
            "Sequential H; Mechanical shutter",
        );
        says(panorama, "2 3", "Right to Left, Shot 3");
        says(stacked, "9 8", "Focus-stacked (8 images)");
        says(stacked, "6 4", "HDR2");
        assert_eq!(firmware(&Value::Integer(0x1301)).as_deref(), Some("1.301"));
        assert_eq!(firmware(&Value::Integer(11)).as_deref(), Some("b"));
    }
}
