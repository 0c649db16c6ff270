//! Sizes, durations and distances in time, as people write them.

use std::time::Duration;

use crate::output::words::counted;

/// Writes a number of bytes in binary units, with one digit after the point: `812 B`, `5.0 KiB`, `1.2 MiB`.
#[must_use]
pub fn size(bytes: u64) -> String {
    const STEPS: [(&str, u32); 5] = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10), ("B", 0)];
    for (unit, shift) in STEPS {
        let step = 1_u64 << shift;
        if shift > 0 && bytes >= step {
            // Integers only: tenths, rounded down, so that nothing reads as more than it is.
            let tenths = u128::from(bytes) * 10 / u128::from(step);
            return format!("{}.{} {unit}", tenths / 10, tenths % 10);
        }
    }
    format!("{bytes} B")
}

/// Writes how long something took or takes: `812 ms`, `4.2 s`, `42 s`, `3 min 5 s`, `12 h 30 min`, `2 d 3 h`.
#[must_use]
pub fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let two = |large: u64, large_unit: &str, small: u64, small_unit: &str| match small {
        0 => format!("{large} {large_unit}"),
        _ => format!("{large} {large_unit} {small} {small_unit}"),
    };
    match seconds {
        0 => format!("{} ms", duration.as_millis()),
        1..10 => format!("{seconds}.{} s", duration.subsec_millis() / 100),
        10..60 => format!("{seconds} s"),
        60..3_600 => two(seconds / 60, "min", seconds % 60, "s"),
        3_600..86_400 => two(seconds / 3_600, "h", seconds % 3_600 / 60, "min"),
        _ => two(seconds / 86_400, "d", seconds % 86_400 / 3_600, "h"),
    }
}

/// Writes where a moment lies, seen from another; both in seconds since 1970: `just now`, `3 hours ago`, `in 2 days`.
#[must_use]
pub fn relative(moment: i64, now: i64) -> String {
    let distance = moment.abs_diff(now);
    let (number, unit) = match distance {
        0..60 => return "just now".to_owned(),
        60..3_600 => (distance / 60, "minute"),
        3_600..86_400 => (distance / 3_600, "hour"),
        86_400..2_592_000 => (distance / 86_400, "day"),
        2_592_000..31_536_000 => (distance / 2_592_000, "month"),
        _ => (distance / 31_536_000, "year"),
    };
    let words = counted(number, unit);
    if moment > now {
        format!("in {words}")
    } else {
        format!("{words} ago")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_binary() {
        let rows = [
            (0, "0 B"),
            (1_023, "1023 B"),
            (1_024, "1.0 KiB"),
            (5_135, "5.0 KiB"),
            (1_258_292, "1.2 MiB"),
            (1 << 30, "1.0 GiB"),
            (u64::MAX, "16777215.9 TiB"),
        ];
        for (bytes, expected) in rows {
            assert_eq!(size(bytes), expected);
        }
    }

    #[test]
    fn durations_have_two_units_at_most() {
        let rows = [
            (0, "0 ms"),
            (812, "812 ms"),
            (4_250, "4.2 s"),
            (42_000, "42 s"),
            (185_000, "3 min 5 s"),
            (60_000, "1 min"),
            (45_000_000, "12 h 30 min"),
            (183_600_000, "2 d 3 h"),
        ];
        for (milliseconds, expected) in rows {
            assert_eq!(duration(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn moments_are_told_from_now() {
        let now = 1_800_000_000;
        let rows = [
            (now, "just now"),
            (now - 60, "1 minute ago"),
            (now - 7_200, "2 hours ago"),
            (now + 43_200, "in 12 hours"),
            (now - 86_400, "1 day ago"),
            (now - 5_184_000, "2 months ago"),
            (now + 63_072_000, "in 2 years"),
        ];
        for (moment, expected) in rows {
            assert_eq!(relative(moment, now), expected);
        }
    }
}
