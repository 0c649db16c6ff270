//! Dates as images carry them: a wall clock, perhaps with its distance from UTC; never the machine's zone.

use std::fmt;

/// The longest fraction of a second that is kept.
const FRACTION_DIGITS: usize = 9;

/// How a clock is written.
const CLOCK: &[u8; 19] = b"0000:00:00 00:00:00";

/// A point of the wall clock, as EXIF and PNG write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    fraction: Option<String>,
    offset: Option<String>,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// Only blanks, zeros and punctuation: a camera whose clock was never set.
    Blank,
    /// Some other text.
    Other,
}

impl Date {
    /// Reads `2024:05:06 10:11:12`, with `.123` and `Z`, `+02:00` or `-0800` if they are there.
    ///
    /// The separators `-` and `T` are read too.
    ///
    /// # Errors
    /// Says whether the text is blank or is something else; a month 13 or a second 61 is no date either.
    pub fn parse(text: &str) -> Result<Self, NoDate> {
        let text = text.trim_matches([' ', '\0', '\n', '\r', '\t']);
        if !text
            .bytes()
            .any(|byte| byte.is_ascii_digit() && byte != b'0')
            && text
                .bytes()
                .all(|byte| matches!(byte, b' ' | b'0' | b':' | b'-' | b'/' | b'.' | b'T'))
        {
            return Err(NoDate::Blank);
        }
        Self::parse_filled(text).ok_or(NoDate::Other)
    }

    fn parse_filled(text: &str) -> Option<Self> {
        let (clock, rest) = text.split_at_checked(19)?;
        let separators = clock.as_bytes();
        let fits = [4, 7]
            .iter()
            .all(|&at| matches!(separators[at], b':' | b'-'))
            && matches!(separators[10], b' ' | b'T')
            && [13, 16].iter().all(|&at| separators[at] == b':');
        if !fits {
            return None;
        }
        let number = |from: usize, to: usize| digits(clock.get(from..to)?);
        let (fraction, rest) = split_fraction(rest);
        let date = Self {
            year: number(0, 4)?,
            month: u8::try_from(number(5, 7)?).ok()?,
            day: u8::try_from(number(8, 10)?).ok()?,
            hour: u8::try_from(number(11, 13)?).ok()?,
            minute: u8::try_from(number(14, 16)?).ok()?,
            second: u8::try_from(number(17, 19)?).ok()?,
            fraction,
            offset: match rest.trim() {
                "" => None,
                zone => Some(parse_offset(zone)?),
            },
        };
        date.is_possible().then_some(date)
    }

    /// Reads `Mon, 9 Aug 2004 21:17:36 -0000`, as PNG recommends for text (PNG, 11.3.3.4; RFC 1123, 5.2.14).
    #[must_use]
    pub fn parse_rfc1123(text: &str) -> Option<Self> {
        // The weekday says nothing new, and is often written without its comma.
        let text = text[text.find(|sign: char| sign.is_ascii_digit())?..].trim();
        let moment = jiff::fmt::rfc2822::parse(text).ok()?;
        let written = text.rsplit(' ').next().and_then(parse_offset);
        let offset = written.or_else(|| parse_offset(&moment.strftime("%:z").to_string()));
        let clock = Self::parse_filled(&moment.strftime("%Y:%m:%d %H:%M:%S").to_string())?;
        Some(Self { offset, ..clock })
    }

    /// A leap second is possible; a day 31 in a short month is a camera's mistake that is kept.
    fn is_possible(&self) -> bool {
        (1..=12).contains(&self.month)
            && (1..=31).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && self.second <= 60
    }

    /// The clock, digit by digit: six numbers that are each formatted cost several times as much.
    fn clock(&self) -> [u8; CLOCK.len()] {
        let mut clock = *CLOCK;
        for (last, mut number) in [
            (3, self.year),
            (6, self.month.into()),
            (9, self.day.into()),
            (12, self.hour.into()),
            (15, self.minute.into()),
            (18, self.second.into()),
        ] {
            let mut places = clock[..=last].iter_mut().rev();
            while number > 0
                && let Some(place) = places.next()
            {
                *place += u8::try_from(number % 10).unwrap_or_default();
                number /= 10;
            }
        }
        clock
    }

    /// Adds the digits of EXIF's `SubSecTime`, which stand in a tag of their own.
    #[must_use]
    pub fn with_fraction(mut self, fraction: &str) -> Self {
        let fraction = fraction.trim();
        let is_number = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
        if self.fraction.is_none() && is_number {
            self.fraction = fraction
                .get(..FRACTION_DIGITS.min(fraction.len()))
                .map(str::to_owned);
        }
        self
    }

    /// Adds EXIF's `OffsetTime`, which stands in a tag of its own.
    #[must_use]
    pub fn with_offset(mut self, offset: &str) -> Self {
        if self.offset.is_none() {
            self.offset = parse_offset(offset.trim());
        }
        self
    }

    /// The wall clock as `2024-05-06T10:11:12[.fff]`, without the offset.
    #[must_use]
    pub fn local(&self) -> String {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
            ..
        } = self;
        let fraction = self
            .fraction
            .as_ref()
            .map_or_else(String::new, |digits| format!(".{digits}"));
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}")
    }

    /// The distance from UTC as `+02:00`, if the image says it.
    #[must_use]
    pub fn offset(&self) -> Option<&str> {
        self.offset.as_deref()
    }
}

impl fmt::Display for Date {
    /// Writes it as `ExifTool` does: `2024:05:06 10:11:12[.fff][+hh:mm]`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(std::str::from_utf8(&self.clock()).unwrap_or_default())?;
        if let Some(fraction) = &self.fraction {
            formatter.write_str(".")?;
            formatter.write_str(fraction)?;
        }
        formatter.write_str(self.offset.as_deref().unwrap_or_default())
    }
}

fn digits(text: &str) -> Option<u16> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

fn split_fraction(text: &str) -> (Option<String>, &str) {
    let Some(after) = text.strip_prefix('.') else {
        return (None, text);
    };
    let count = after.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, rest) = after.split_at(count);
    let kept = fraction
        .get(..FRACTION_DIGITS.min(count))
        .filter(|kept| !kept.is_empty());
    (kept.map(str::to_owned), rest)
}

/// Reads `Z`, `+02:00`, `-0800` or `+2:00`; the result is always `+hh:mm`.
fn parse_offset(text: &str) -> Option<String> {
    if text == "Z" {
        return Some("+00:00".to_owned());
    }
    let sign = text
        .chars()
        .next()
        .filter(|sign| matches!(sign, '+' | '-'))?;
    let (hours, minutes) = match text[1..].split_once(':') {
        Some(parts) => parts,
        None => text[1..].split_at_checked(2)?,
    };
    if hours.is_empty() || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours <= 14 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"))
}

/// The date of so many seconds since 1970, which are not before that.
pub(super) fn of_seconds(seconds: i64) -> String {
    const DAY: i64 = 86_400;
    let (days, time) = (seconds / DAY, seconds % DAY);
    // Years begin in March, so that a leap day is the last of one; 719 468 days lie between year 0 and 1970.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + i64::from(month <= 2);
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}")
}

#[cfg(test)]
mod tests {
    use super::{Date, NoDate, of_seconds};

    #[track_caller]
    fn parses(text: &str, local: &str, offset: Option<&str>, shown: &str) {
        let date = Date::parse(text).unwrap();
        assert_eq!((date.local().as_str(), date.offset()), (local, offset));
        assert_eq!(date.to_string(), shown);
    }

    #[test]
    fn dates_keep_clock_and_offset_apart() {
        parses(
            "2024:05:06 10:11:12",
            "2024-05-06T10:11:12",
            None,
            "2024:05:06 10:11:12",
        );
        parses(
            "2024:05:06 10:11:12.345+02:00",
            "2024-05-06T10:11:12.345",
            Some("+02:00"),
            "2024:05:06 10:11:12.345+02:00",
        );
        parses(
            "2024-05-06T10:11:12Z",
            "2024-05-06T10:11:12",
            Some("+00:00"),
            "2024:05:06 10:11:12+00:00",
        );
        parses(
            " 2024:05:06 10:11:12 -0830\0",
            "2024-05-06T10:11:12",
            Some("-08:30"),
            "2024:05:06 10:11:12-08:30",
        );
        parses(
            "2024:05:06 10:11:12.1234567890123",
            "2024-05-06T10:11:12.123456789",
            None,
            "2024:05:06 10:11:12.123456789",
        );
    }

    #[test]
    fn blank_dates_are_told_from_other_text() {
        for text in [
            "",
            "    :  :     :  :  ",
            "0000:00:00 00:00:00",
            "\0\0",
            "0000-00-00T00:00:00",
        ] {
            assert_eq!(Date::parse(text), Err(NoDate::Blank), "{text:?}");
        }
        for text in [
            "6/16/09",
            "2024:13:06 10:11:12",
            "2024:05:32 10:11:12",
            "2024:05:06 24:11:12",
            "2024:05:06 10:11:12 noon",
            "2024:05:06 10:11:12+99:00",
            "yesterday, at about ten",
            "2024:05:06 10:11:é1",
        ] {
            assert_eq!(Date::parse(text), Err(NoDate::Other), "{text:?}");
        }
    }

    #[test]
    fn dates_of_mail_are_read() {
        for (text, shown) in [
            (
                "Mon, 9 Aug 2004 21:17:36 +0200",
                "2004:08:09 21:17:36+02:00",
            ),
            ("Mon 9 Aug 2004 21:17:36 -0000", "2004:08:09 21:17:36-00:00"),
            ("19 Sep 2003 18:39:32 EST", "2003:09:19 18:39:32-05:00"),
        ] {
            let date = Date::parse_rfc1123(text).map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some(shown), "{text}");
        }
        for text in [
            "",
            "yesterday",
            "31 Foo 2004 21:17:36 +0200",
            "6/16/09",
            "é 9",
        ] {
            assert_eq!(Date::parse_rfc1123(text), None, "{text}");
        }
    }

    #[test]
    fn tags_beside_a_date_fill_in_what_it_lacks() {
        let date = Date::parse("2024:05:06 10:11:12").unwrap();
        let filled = date.clone().with_fraction("07 ").with_offset("+09:30");
        assert_eq!(filled.to_string(), "2024:05:06 10:11:12.07+09:30");
        assert_eq!(date.clone().with_fraction("").with_offset("   :  "), date);
        assert_eq!(date.clone().with_fraction("1x").with_offset("é"), date);
        let own = filled.clone().with_fraction("99").with_offset("-01:00");
        assert_eq!(own, filled);
    }

    #[test]
    fn seconds_become_dates_of_the_calendar() {
        assert_eq!(of_seconds(0), "1970:01:01 00:00:00");
        assert_eq!(of_seconds(951_782_400), "2000:02:29 00:00:00");
        assert_eq!(of_seconds(u32::MAX.into()), "2106:02:07 06:28:15");
    }
}
