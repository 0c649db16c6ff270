//! Dates in queries: a coarse date is its whole span, and `7d` counts back from now.

use std::fmt::Display;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp, ToSpan, ZonedDateTime};

/// What is said of a date that cannot be read.
pub(super) const EXAMPLE: &str = "write 2024, 2024-05, 2024-05-03 or 2024-05-03T14:30, or how far back from now: 12h, 7d, 2w, 3mo, 1y";

/// The digits of a fraction of a second that are read.
const FRACTION: usize = 9;

/// The time from one moment on until another, which is no longer in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Period<T> {
    /// The first moment.
    pub from: Option<T>,
    /// The first moment after it.
    pub until: Option<T>,
}

/// A date as written: where its span begins and ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment<T> {
    pub(super) from: T,
    /// Absent where the calendar ends.
    pub(super) until: Option<T>,
    /// Whether it counts back from now: then it is no span but reaches up to now.
    pub(super) is_back: bool,
}

/// A point in time that can be written so that it is read again.
pub(super) trait Point: Copy + PartialOrd + Display {
    /// Reads a date, or says what is wrong.
    fn read(text: &str, now: &ZonedDateTime) -> Result<Moment<Self>, String>;
    /// Gives the nanoseconds of its second.
    fn nanosecond(self) -> i32;
    /// Gives the point so much earlier.
    fn earlier(self, span: Span) -> Self;
}

impl<T: PartialOrd> Period<T> {
    /// Tells whether a moment is in it.
    #[must_use]
    pub fn contains(&self, moment: &T) -> bool {
        self.from.as_ref().is_none_or(|from| moment >= from)
            && self.until.as_ref().is_none_or(|until| moment < until)
    }
}

/// Writes a moment of the camera's clock as records have it, so that texts compare as the moments do.
#[must_use]
pub fn clock_text(moment: &DateTime) -> String {
    moment.to_string()
}

impl Point for DateTime {
    fn read(text: &str, now: &ZonedDateTime) -> Result<Moment<Self>, String> {
        if let Some(moment) = back(text, now)? {
            return Ok(at(moment.datetime()));
        }
        let clock = Clock::read(text).ok_or_else(|| no_date(text))?;
        if clock.offset.is_some() {
            return Err("`taken` is the camera's own clock, which has no zone".to_owned());
        }
        Ok(Moment {
            from: clock.from,
            until: clock.until,
            is_back: false,
        })
    }

    fn nanosecond(self) -> i32 {
        self.subsec_nanosecond()
    }

    fn earlier(self, span: Span) -> Self {
        self.saturating_sub(span)
    }
}

impl Point for Timestamp {
    fn read(text: &str, now: &ZonedDateTime) -> Result<Moment<Self>, String> {
        if let Some(moment) = back(text, now)? {
            return Ok(at(moment.timestamp()));
        }
        let clock = Clock::read(text).ok_or_else(|| no_date(text))?;
        let zone = match clock.offset {
            Some(offset) => TimeZone::fixed(offset),
            None => now.time_zone().clone(),
        };
        let instant = |moment: DateTime| {
            let zoned = moment.to_zoned_datetime(zone.clone()).ok()?;
            let instant = zoned.timestamp();
            let year = TimeZone::UTC.to_datetime(instant).year();
            (0..=9999).contains(&year).then_some(instant)
        };
        Ok(Moment {
            from: instant(clock.from).ok_or_else(|| no_date(text))?,
            until: clock.until.and_then(instant),
            is_back: false,
        })
    }

    fn nanosecond(self) -> i32 {
        self.subsec_nanosecond()
    }

    fn earlier(self, span: Span) -> Self {
        self.saturating_sub(span).unwrap_or(self)
    }
}

/// Gives the date whose span ends before this moment.
pub(super) fn last_before<T: Point>(until: T) -> String {
    let digits = (0..=FRACTION)
        .find(|digits| until.nanosecond() % step(*digits) == 0)
        .unwrap_or(FRACTION);
    let last = until.earlier(i64::from(step(digits)).nanoseconds());
    format!("{last:.digits$}")
}

/// Gives the nanoseconds of one step of the last of so many digits.
fn step(digits: usize) -> i32 {
    let zeros = FRACTION.saturating_sub(digits);
    (0..zeros).fold(1, |step, _| step * 10)
}

fn at<T: Copy>(moment: T) -> Moment<T> {
    Moment {
        from: moment,
        until: Some(moment),
        is_back: true,
    }
}

fn no_date(text: &str) -> String {
    format!("`{text}` is no date")
}

/// Reads how far back from now, in whole seconds.
fn back(text: &str, now: &ZonedDateTime) -> Result<Option<ZonedDateTime>, String> {
    let unit = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let digits = &text[..text.len() - unit.len()];
    if digits.is_empty() || digits.len() > 6 {
        return Ok(None);
    }
    let Ok(number) = digits.parse::<i64>() else {
        return Ok(None);
    };
    let span = match unit {
        "h" => Span::new().try_hours(number),
        "d" => Span::new().try_days(number),
        "w" => Span::new().try_weeks(number),
        "mo" => Span::new().try_months(number),
        "y" => Span::new().try_years(number),
        _ => return Ok(None),
    };
    let whole = now.checked_sub(i64::from(now.subsec_nanosecond()).nanoseconds());
    let then = span.and_then(|span| whole?.checked_sub(span));
    match then {
        Ok(then) if then.year() > 0 => Ok(Some(then)),
        _ => Err(format!("`{text}` is before the first year")),
    }
}

/// The span of a date as written, and the zone that stands with it.
struct Clock {
    from: DateTime,
    until: Option<DateTime>,
    offset: Option<Offset>,
}

impl Clock {
    /// Reads `2024[-05[-03[T14[:30[:05[.123]]]]]]`, with `Z` or `+02:00` after the hour.
    fn read(text: &str) -> Option<Self> {
        let (date, time) = match text.split_once(['T', 't', ' ']) {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let mut parts = date.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|text| number(text, 2));
        let day = parts.next().map(|text| number(text, 2));
        if parts.next().is_some() || (time.is_some() && day.is_none()) {
            return None;
        }
        let (month_number, day_number) = (month.unwrap_or(Some(1))?, day.unwrap_or(Some(1))?);
        let day_of = Date::new(
            year,
            i8::try_from(month_number).ok()?,
            i8::try_from(day_number).ok()?,
        );
        let date = day_of.ok()?.to_datetime(Time::midnight());
        let span = match (month, day) {
            (None, _) => 1.year(),
            (_, None) => 1.month(),
            _ => 1.day(),
        };
        match time {
            Some(time) => Self::with_time(date, time),
            None => Some(Self::new(date, span, None)),
        }
    }

    fn with_time(date: DateTime, text: &str) -> Option<Self> {
        let (clock, offset) = split_offset(text)?;
        let (clock, fraction) = match clock.split_once('.') {
            Some((clock, fraction)) => (clock, Some(fraction)),
            None => (clock, None),
        };
        let mut parts = clock.split(':');
        let hour = number(parts.next()?, 2)?;
        let minute = parts.next().map(|text| number(text, 2));
        let second = parts.next().map(|text| number(text, 2));
        if parts.next().is_some() || (fraction.is_some() && second.is_none()) {
            return None;
        }
        let mut span = match (minute, second) {
            (None, _) => 1.hour(),
            (_, None) => 1.minute(),
            _ => 1.second(),
        };
        let mut nanosecond = 0;
        if let Some(fraction) = fraction {
            let is_number = fraction.bytes().all(|byte| byte.is_ascii_digit());
            if !is_number || fraction.is_empty() || fraction.len() > FRACTION {
                return None;
            }
            nanosecond = fraction.parse::<i32>().ok()? * step(fraction.len());
            span = i64::from(step(fraction.len())).nanoseconds();
        }
        let time = Time::new(
            i8::try_from(hour).ok()?,
            i8::try_from(minute.unwrap_or(Some(0))?).ok()?,
            i8::try_from(second.unwrap_or(Some(0))?).ok()?,
            nanosecond,
        );
        Some(Self::new(date.date().to_datetime(time.ok()?), span, offset))
    }

    fn new(from: DateTime, span: Span, offset: Option<Offset>) -> Self {
        Self {
            from,
            until: from.checked_add(span).ok(),
            offset,
        }
    }
}

/// Reads a number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<i16> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Cuts the zone off a time.
fn split_offset(text: &str) -> Option<(&str, Option<Offset>)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some((clock, Some(Offset::UTC)));
    }
    let Some(place) = text.find(['+', '-']) else {
        return Some((text, None));
    };
    let (clock, zone) = text.split_at(place);
    let (sign, digits) = zone.split_at(1);
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (number(hours, 2)?, number(minutes, 2)?),
        None => (number(digits, 2)?, 0),
    };
    if minutes > 59 {
        return None;
    }
    let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    let seconds = if sign == "-" { -seconds } else { seconds };
    Some((clock, Some(Offset::from_seconds(seconds).ok()?)))
}
