//! How values of Canon are printed where a table of words does not say it.

use exif::Value as Raw;
use jiff::Timestamp;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::maker::table::Scope;
use crate::metadata::number::general;
use crate::metadata::value::Value;

/// `22`: a focal ratio with two digits.
pub(super) fn two_digits(value: &Value) -> Option<String> {
    Some(general(value.as_f64()?, 2))
}

/// Whether the number in the third place of a block tells at least so many faces.
pub(super) fn has_faces<const COUNT: u16>(scope: &Scope<'_>) -> bool {
    const FACES: usize = 4;
    scope.u16(FACES).is_some_and(|faces| faces >= COUNT)
}

/// `1.00 rev 3.00`: hexadecimal digits for a release, a version and a revision.
pub(super) fn revision(value: &Value) -> Option<String> {
    let digits = format!("{:08x}", value.as_i64()?);
    let (release, version, minor) = (digits.get(..1)?, digits.get(1..2)?, digits.get(2..4)?);
    let revision = digits.get(4..6)?;
    let revision = revision.strip_prefix('0').unwrap_or(revision);
    let part = digits.get(6..)?;
    let release = match release {
        "0" => String::new(),
        "a" => "Alpha ".to_owned(),
        "b" => "Beta ".to_owned(),
        other => format!("Unknown({other}) "),
    };
    Some(format!("{release}{version}.{minor} rev {revision}.{part}"))
}

/// The number of a camera, which early models write in ways of their own.
pub(super) fn serial(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let Some(number) = raw.get_uint(0) else {
        return Some((plain(raw)?, None));
    };
    let model = scope.note.model.trim();
    let print = if model.ends_with("EOS D30") {
        format!("{:04x}{:05}", number >> 16, number & 0xffff)
    } else if model.contains("EOS-1D") {
        format!("{number:06}")
    } else {
        format!("{number:010}")
    };
    Some((Value::from(number), Some(print)))
}

/// A distance in metres; the largest is infinity.
pub(super) fn distance(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        far if far > 655.345 => "inf".to_owned(),
        _ => format!("{value} m"),
    })
}

/// The strength of a flash in parts of a hundred.
pub(super) fn flash_words(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        255.0 => "Strobe or Misfire".to_owned(),
        power => format!("{:.0}%", power * 100.0),
    })
}

/// The charge of a flash, of which 186 parts are five volts.
pub(super) fn flash_battery(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        0.0 => "n/a".to_owned(),
        level => format!("{:.2}V", level * 5.0 / 186.0),
    })
}

/// The images of a movie in a second: a quotient of two numbers of two bytes.
pub(super) fn frame_rate(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let (images, seconds) = (raw.get_uint(0)?, raw.get_uint(1)?);
    let rate = f64::from(images) / f64::from(seconds);
    let value = Value::from(rate);
    value.as_f64()?;
    let print = general((rate * 1000.0 + 0.5).trunc() / 1000.0, 15);
    Some((value, Some(print)))
}

/// How long a movie is.
pub(super) fn duration(value: &Value) -> Option<String> {
    let seconds = value.as_f64()?;
    if seconds == 0.0 {
        return Some("0 s".to_owned());
    }
    if seconds < 30.0 {
        return Some(format!("{seconds:.2} s"));
    }
    let whole = (seconds + 0.5).trunc();
    let (hours, minutes) = ((whole / 3600.0).trunc(), (whole % 3600.0 / 60.0).trunc());
    Some(format!("{hours}:{minutes:02}:{:02}", whole % 60.0))
}

/// `128 kbps`
pub(super) fn bit_rate(value: &Value) -> Option<String> {
    let mut rate = value.as_f64()?;
    let mut unit = "bps";
    for larger in ["kbps", "Mbps", "Gbps"] {
        if rate < 1000.0 {
            break;
        }
        rate /= 1000.0;
        unit = larger;
    }
    let digits = if rate < 100.0 {
        general(rate, 3)
    } else {
        format!("{rate:.0}")
    };
    Some(format!("{digits} {unit}"))
}

/// Seconds since 1970, as a date.
pub(super) fn unix_time(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let seconds = raw.get_uint(0).filter(|&seconds| seconds != 0)?;
    let time = Timestamp::from_second(seconds.into()).ok()?;
    let date = time.strftime("%Y:%m:%d %H:%M:%S").to_string();
    Some((Value::from(date), None))
}

/// The same where only the EOS-1D Mark III has it, and not the 1Ds.
pub(super) fn early_time(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let is_there = scope.note.model.ends_with("1D Mark III");
    is_there.then(|| unix_time(raw, scope)).flatten()
}

/// The points of autofocus of the first EOS-1D: the one that focused, and all that were in focus.
pub(super) fn af_points_1d(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    /// The rows, how many points each has, and the bits in front of it.
    const ROWS: [(char, usize, usize); 5] = [
        ('A', 7, 2),
        ('B', 10, 2),
        ('C', 11, 0),
        ('D', 10, 0),
        ('E', 7, 2),
    ];
    let bytes = bytes_of(raw)?;
    let [focus, flags @ ..] = *bytes.first_chunk::<8>()?;
    let is_set = |bit: usize| {
        flags
            .get(bit / 8)
            .is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
    };
    let mut place = 0;
    let mut focusing = None;
    let mut points = Vec::new();
    for (row, (name, count, before)) in ROWS.into_iter().enumerate() {
        place += before;
        for column in 0..count {
            if place_of(row, column) == focus {
                focusing = Some(format!("{name}{}", column + 1));
            }
            if is_set(place) {
                points.push(format!("{name}{}", column + 1));
            }
            place += 1;
        }
    }
    let focusing = focusing.unwrap_or_else(|| match focus {
        0xff => "Auto".to_owned(),
        other => format!("Unknown (0x{other:02x})"),
    });
    let print = format!("{focusing} ({})", points.join(","));
    Some((plain(raw)?, Some(print)))
}

/// The row in the upper three bits, and twice the column in the lower five; the rows begin at their own places.
fn place_of(row: usize, column: usize) -> u8 {
    const FIRST: [u8; 5] = [0x04, 0x21, 0x40, 0x61, 0x84];
    let step = u8::try_from(2 * column).unwrap_or_default();
    match (row, column) {
        // One point is not where the others would have it.
        (2, 7) => 0x4d,
        _ => FIRST[row] + step,
    }
}

#[cfg(test)]
mod tests {
    use super::{bit_rate, duration, flash_battery, flash_words, revision, two_digits};
    use crate::metadata::value::Value;

    #[track_caller]
    fn says(print: fn(&Value) -> Option<String>, value: impl Into<Value>, words: &str) {
        assert_eq!(print(&value.into()).as_deref(), Some(words));
    }

    #[test]
    fn values_have_words() {
        says(two_digits, 28.5, "28");
        says(two_digits, 4.0, "4");
        says(revision, 16_777_984_i64, "1.00 rev 3.00");
        says(revision, 16_780_288_i64, "1.00 rev c.00");
        says(flash_words, 0.1097, "11%");
        says(flash_battery, 189_i64, "5.08V");
        says(duration, 12.5, "12.50 s");
        says(duration, 3725.2, "1:02:05");
        says(bit_rate, 128_000_i64, "128 kbps");
    }
}
