//! The forms that values of XMP have: everything is text in the file, and means numbers, dates and places.

use data_encoding::BASE64;

use crate::metadata::date::Date;
use crate::metadata::limits;
use crate::metadata::text as texts;
use crate::metadata::value::{Bytes, Rational, Value};

/// What stands in front of the terms of the PLUS vocabulary.
const PLUS_VOCABULARY: &str = "http://ns.useplus.org/ldf/vocab/";

/// How some writers say that colours are not calibrated, and how EXIF says it (Exif 2.32, 4.6.5 B).
const ALL_BITS: &str = "4294967295";
const UNCALIBRATED: &str = "65535";

/// What the text of a property means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Text.
    Plain,
    /// Not known: a quotient or a date with a time is told by its looks.
    Guess,
    /// A date, perhaps without a time (ISO 16684-1, 8.2.1.1).
    Date,
    /// A time of the day, as IPTC has it.
    Time,
    /// A quotient.
    Rational,
    /// Quotients with blanks between them.
    Rationals,
    /// Several numbers or quotients in an array, which make one value.
    Joined,
    /// A term of the PLUS vocabulary.
    Plus,
    /// A word that some writers take for a name of PDF, with its slash.
    Trapped,
    /// Degrees and minutes with a side (CIPA DC-010, `GPSCoordinate`).
    Coordinate,
    /// A focal ratio as a logarithm (APEX).
    ApexAperture,
    /// A time as a logarithm (APEX).
    ApexTime,
    /// The number of a colour space, where every bit means that there is none.
    ColorSpace,
    /// Bytes in base 64, of which only length and digest are kept.
    Base64,
}

/// Gives a text its form.
pub(super) fn show(form: Form, text: String) -> Value {
    match form {
        Form::ColorSpace if text == ALL_BITS => Value::from(UNCALIBRATED),
        Form::Plain | Form::ColorSpace => Value::Text(text),
        Form::Guess => guess(text),
        Form::Date => date(&text, true).unwrap_or(Value::Text(text)),
        Form::Time => Value::Text(texts::time(text)),
        Form::Rational | Form::Joined => number(&text),
        Form::Plus => Value::from(text.strip_prefix(PLUS_VOCABULARY).unwrap_or(&text)),
        Form::Trapped => Value::from(text.strip_prefix('/').unwrap_or(&text)),
        Form::Rationals => {
            let words: Vec<String> = text
                .split(' ')
                .map(|word| number(word).to_string())
                .collect();
            match words.as_slice() {
                [_] => number(&text),
                _ => Value::Text(words.join(" ")),
            }
        }
        Form::Coordinate => coordinate(&text).map_or(Value::Text(text), Value::from),
        Form::ApexAperture => apex(&text, |number| (number / 2.0).exp2()),
        Form::ApexTime => apex(&text, |number| (-number).exp2()),
        Form::Base64 => base64(&text).unwrap_or(Value::Text(text)),
    }
}

fn guess(text: String) -> Value {
    if text.len() > limits::XMP_TEXT {
        return Value::Bytes(Bytes::of(text.as_bytes()));
    }
    if let Some(rational) = rational(&text) {
        return rational;
    }
    if let Some(term) = text.strip_prefix(PLUS_VOCABULARY) {
        return Value::from(term);
    }
    date(&text, false).unwrap_or(Value::Text(text))
}

fn number(text: &str) -> Value {
    rational(text).unwrap_or_else(|| Value::from(text))
}

/// Two whole numbers with a slash between them; the quotient, as a double.
fn rational(text: &str) -> Option<Value> {
    let (numerator, denominator) = text.split_once('/')?;
    let is_whole = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = numerator.strip_prefix('-').unwrap_or(numerator);
    if !is_whole(unsigned) || !is_whole(denominator) {
        return None;
    }
    let (numerator, denominator): (f64, f64) = (numerator.parse().ok()?, denominator.parse().ok()?);
    if denominator == 0.0 {
        let word = Rational {
            numerator: i64::from(numerator != 0.0),
            denominator: 0,
        };
        return Some(Value::Rational(word));
    }
    Some(Value::from(numerator / denominator))
}

/// A date as `ExifTool` writes it; one without a time only where a date `is_certain`.
fn date(text: &str, is_certain: bool) -> Option<Value> {
    let is_form = |text: &str, form: &str| {
        text.len() == form.len()
            && text
                .bytes()
                .zip(form.bytes())
                .all(|(byte, form)| match form {
                    b'0' => byte.is_ascii_digit(),
                    b'T' => matches!(byte, b'T' | b' '),
                    _ => byte == form,
                })
    };
    let day = text.get(..10);
    if day.is_some_and(|day| is_form(day, "0000-00-00"))
        && text.get(10..16).is_some_and(|time| is_form(time, "T00:00"))
    {
        let rest: String = text.get(16..)?.split_whitespace().collect();
        let clock = format!(
            "{} {}{rest}",
            text.get(..10)?.replace('-', ":"),
            text.get(11..16)?
        );
        return Some(match Date::parse(&clock) {
            Ok(date) if date.to_string() == clock => Value::Date(date),
            _ => Value::Text(clock),
        });
    }
    let is_day = is_certain
        && text.get(..4).is_some_and(|year| is_form(year, "0000"))
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_day.then(|| Value::Text(text.replace('-', ":")))
}

/// The numbers of an array as one text.
pub(super) fn joined(value: Value) -> Value {
    let Value::List(numbers) = value else {
        return value;
    };
    let numbers: Vec<String> = numbers.iter().map(Value::to_string).collect();
    Value::Text(numbers.join(" "))
}

/// The number that a text begins with; some writers put words behind it.
pub(super) fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim_start();
    let end = text.find(|sign: char| !matches!(sign, '0'..='9' | '-' | '+' | '.'));
    text.get(..end.unwrap_or(text.len()))?.parse().ok()
}

/// Reads `55,1.9N` and `36,35,50.79W`; south and west are negative.
fn coordinate(text: &str) -> Option<f64> {
    let text = text.trim();
    let side = text.chars().next_back()?;
    let sign = match side {
        'S' | 'W' | 's' | 'w' => -1.0,
        _ => 1.0,
    };
    let is_quotients = text.contains('/');
    let numbers = text.split(|sign: char| {
        !(sign.is_ascii_digit() || matches!(sign, '.' | '+' | '-') || is_quotients && sign == '/')
    });
    let mut numbers = numbers.filter(|part| !part.is_empty());
    let read = |part: &str| {
        let quotient = rational(part).and_then(|part| part.as_f64());
        quotient.or_else(|| part.parse().ok())
    };
    let mut degrees = read(numbers.next()?)?;
    for (part, unit) in numbers.zip([60.0, 3600.0]) {
        degrees += read(part)? / unit;
    }
    degrees.is_finite().then_some(sign * degrees)
}

fn apex(text: &str, convert: fn(f64) -> f64) -> Value {
    let value = number(text);
    let read = value.as_f64().or_else(|| leading_number(text));
    match read.filter(|number| number.abs() < 100.0) {
        Some(number) => Value::from(convert(number)),
        None => value,
    }
}

fn base64(text: &str) -> Option<Value> {
    Some(Value::Bytes(Bytes::of(&decoded(text)?)))
}

/// The bytes that a text of base64 stands for; one that is cut off is read as far as it goes.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=')
        .collect();
    digits.truncate(digits.len() / 4 * 4 + [0, 0, 2, 3][digits.len() % 4]);
    while !digits.len().is_multiple_of(4) {
        digits.push(b'=');
    }
    BASE64.decode(&digits).ok()
}

#[cfg(test)]
mod tests {
    use super::{Form, show};

    #[track_caller]
    fn shows(form: Form, text: &str, expected: &str) {
        assert_eq!(show(form, text.to_owned()).to_string(), expected, "{text}");
    }

    #[test]
    fn text_is_shown_as_what_it_means() {
        shows(Form::Guess, "2.8", "2.8");
        shows(Form::Guess, "-28/10", "-2.8");
        shows(Form::Guess, "1/0", "inf");
        shows(Form::Guess, "0/0", "undef");
        shows(Form::Guess, "1/a", "1/a");
        shows(
            Form::Guess,
            "2024-05-06T10:11:12.5+02:00",
            "2024:05:06 10:11:12.5+02:00",
        );
        shows(Form::Guess, "2024-05-06T10:11", "2024:05:06 10:11");
        shows(Form::Guess, "2024-05-06", "2024-05-06");
        shows(Form::Date, "2024-05-06", "2024:05:06");
        shows(Form::Date, "2024-05-06T10:11:12Z", "2024:05:06 10:11:12Z");
        shows(Form::Date, "last May", "last May");
        shows(Form::Plain, "1/2", "1/2");
        shows(Form::Rationals, "16/1 50/1 28/10 0/0", "16 50 2.8 undef");
        shows(Form::Coordinate, "55,1.9N", "55.0316666666667");
        shows(Form::Coordinate, "36,30,36W", "-36.51");
        shows(Form::Coordinate, "north", "north");
        shows(Form::Coordinate, "36/1 30/1 3600/100", "36.51");
        shows(Form::Coordinate, "36\u{b0} 30' 36\" S", "-36.51");
        shows(Form::Coordinate, "-12.25", "-12.25");
        shows(
            Form::Guess,
            "http://ns.useplus.org/ldf/vocab/AG-A25",
            "AG-A25",
        );
        shows(Form::ApexAperture, "3.00 EV (f/2.8)", "2.82842712474619");
        shows(Form::ApexAperture, "3/1", "2.82842712474619");
        shows(Form::ApexTime, "1/1", "0.5");
        shows(Form::Base64, "aGk=", "(2 bytes)");
        shows(Form::Base64, "a", "(0 bytes)");
    }
}
