//! The forms that EXIF values have: from the numbers of the file to the value and the words for people.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::text::{self, ByteOrder};
use crate::metadata::value::{Bytes, Rational, Value, general};

/// The bytes that name the character set in front of a text (Exif 2.32, 4.6.5, `UserComment`).
const CHARACTER_SET: usize = 8;

/// The characters that a maker note of text has at most; a longer one is binary data by chance.
const NOTE_TEXT: usize = 1024;

/// What the numbers or bytes of a tag mean.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// As it stands.
    Plain,
    /// A number that stands for a word.
    Choice(Choices),
    /// Bits that together stand for words.
    Flags(Choices),
    /// A letter or two that stand for a word.
    Word(&'static [(&'static str, &'static str)]),
    /// Text whose blanks at the end mean nothing.
    Trimmed,
    /// Two texts with a NUL between them: photographer and editor.
    Copyright,
    /// A date and time.
    Date,
    /// A date without a time.
    Day,
    /// Hours, minutes and seconds.
    TimeOfDay,
    /// Digits without a point.
    Version,
    /// Numbers with points between them.
    Dotted,
    /// Text with a character set in front.
    Encoded,
    /// UTF-16 in bytes.
    Utf16,
    /// Bytes of which only length and digest are kept.
    Binary,
    /// What only the maker of the camera understands.
    MakerNote,
    /// A place, counted from the beginning of the TIFF structure.
    Offset,
    /// Seconds of exposure.
    Seconds,
    /// A time as a logarithm (APEX).
    ApexTime,
    /// A focal ratio.
    FNumber,
    /// A focal ratio as a logarithm (APEX).
    ApexAperture,
    /// A focal length.
    Millimetres,
    /// A focal length in whole numbers.
    WholeMillimetres,
    /// A distance.
    Metres,
    /// A temperature.
    Celsius,
    /// Steps of exposure, with their sign.
    Compensation,
    /// Shortest and longest focal length and their largest apertures.
    LensInfo,
    /// The order of colour components.
    Components,
    /// The colours of a sensor's filters.
    CfaPattern,
    /// Degrees, minutes and seconds.
    Coordinate,
}

/// A value and the words for it, where they differ.
pub(super) type Shown = (Value, Option<String>);

/// Gives a raw value its form; `None` where there is nothing to show.
pub(super) fn show(form: Form, raw: &Raw, order: ByteOrder, base: u64) -> Option<Shown> {
    let shown = match form {
        Form::Plain | Form::Date | Form::Day => (plain(raw)?, None),
        Form::Choice(choices) => with_choice(plain(raw)?, choices),
        Form::Flags(choices) => with_flags(plain(raw)?, choices),
        Form::Word(words) => with_word(plain(raw)?, words),
        Form::Trimmed => (trimmed(plain(raw)?), None),
        Form::Copyright => (copyright(raw)?, None),
        Form::Version => (version(raw)?, None),
        Form::Dotted => with_print(plain(raw)?, |value| {
            Some(value.to_string().replace(' ', "."))
        }),
        Form::Encoded => (encoded(raw, order)?, None),
        Form::Utf16 => (utf16(raw)?, None),
        Form::Binary => (Value::Bytes(Bytes::of(&bytes_of(raw)?)), None),
        Form::MakerNote => (maker_note(&bytes_of(raw)?), None),
        Form::Offset => (offset(raw, base)?, None),
        Form::TimeOfDay => (time_of_day(raw)?, None),
        Form::CfaPattern => cfa_pattern(raw, order)?,
        Form::Components => with_print(plain(&octets(raw))?, |value| Some(components(value))),
        Form::Coordinate => with_print(coordinate(raw)?, degrees),
        Form::LensInfo => with_print(plain(raw)?, |_| lens_info(raw)),
        Form::ApexTime => with_print(apex(plain(raw)?, apex_time), exposure_time),
        Form::ApexAperture => with_print(apex(plain(raw)?, apex_aperture), one_decimal),
        Form::Seconds => with_print(plain(raw)?, exposure_time),
        Form::FNumber => with_print(plain(raw)?, f_number),
        Form::Millimetres => with_print(plain(raw)?, |value| {
            Some(format!("{:.1} mm", value.as_f64()?))
        }),
        Form::WholeMillimetres => with_unit(plain(raw)?, " mm"),
        Form::Metres => with_unit(plain(raw)?, " m"),
        Form::Celsius => with_unit(plain(raw)?, " C"),
        Form::Compensation => with_print(plain(raw)?, compensation),
    };
    Some(shown)
}

/// The value as it stands: a number, a text, or several numbers as a text with blanks between them.
pub(super) fn plain(raw: &Raw) -> Option<Value> {
    fn join<T: Copy>(numbers: &[T], value: impl Fn(T) -> Value) -> Option<Value> {
        match numbers {
            [] => None,
            [number] => Some(value(*number)),
            _ => {
                let words: Vec<String> = numbers
                    .iter()
                    .map(|&number| value(number).to_string())
                    .collect();
                Some(Value::Text(words.join(" ")))
            }
        }
    }
    match raw {
        Raw::Ascii(texts) => Some(Value::Text(text::utf8(
            texts.first().map_or(&[], Vec::as_slice),
        ))),
        Raw::Undefined(bytes, _) => match bytes.as_slice() {
            [] => None,
            [byte] => Some(Value::from(*byte)),
            bytes => Some(Value::Text(text::utf8(bytes))),
        },
        Raw::Byte(numbers) => join(numbers, Value::from),
        Raw::Short(numbers) => join(numbers, Value::from),
        Raw::Long(numbers) => join(numbers, Value::from),
        Raw::SByte(numbers) => join(numbers, |number| Value::Integer(number.into())),
        Raw::SShort(numbers) => join(numbers, |number| Value::Integer(number.into())),
        Raw::SLong(numbers) => join(numbers, |number| Value::Integer(number.into())),
        Raw::Rational(numbers) => join(numbers, |number| {
            quotient(number.num.into(), number.denom.into())
        }),
        Raw::SRational(numbers) => join(numbers, |number| {
            quotient(number.num.into(), number.denom.into())
        }),
        Raw::Float(numbers) => join(numbers, |number| Value::Real(single(number))),
        Raw::Double(numbers) => join(numbers, Value::Real),
        Raw::Unknown(..) => None,
    }
}

fn quotient(numerator: i64, denominator: i64) -> Value {
    Value::Rational(Rational {
        numerator,
        denominator,
    })
}

/// A single-precision number as the double that is written with the same digits.
fn single(number: f32) -> f64 {
    number.to_string().parse().unwrap_or(f64::from(number))
}

fn with_print(value: Value, print: impl FnOnce(&Value) -> Option<String>) -> Shown {
    let print = print(&value);
    (value, print)
}

fn with_choice(value: Value, choices: Choices) -> Shown {
    with_print(value, |value| {
        let number = value.as_i64()?;
        let word = word_for(number, choices);
        Some(word.map_or_else(|| format!("Unknown ({number})"), str::to_owned))
    })
}

fn with_flags(value: Value, choices: Choices) -> Shown {
    with_print(value, |value| {
        let number = value.as_i64()?;
        let word = word_for(number, choices);
        Some(word.map_or_else(|| format!("Unknown (0x{number:x})"), str::to_owned))
    })
}

fn word_for(number: i64, choices: Choices) -> Option<&'static str> {
    choices
        .iter()
        .find(|(known, _)| *known == number)
        .map(|(_, word)| *word)
}

fn with_word(value: Value, words: &[(&str, &str)]) -> Shown {
    with_print(value, |value| {
        let text = value.as_text()?;
        let word = words
            .iter()
            .find(|(known, _)| *known == text)
            .map(|(_, word)| *word);
        Some(word.map_or_else(|| format!("Unknown ({text})"), str::to_owned))
    })
}

fn with_unit(value: Value, unit: &str) -> Shown {
    with_print(value, |value| {
        value.as_f64().map(|_| format!("{value}{unit}"))
    })
}

fn trimmed(value: Value) -> Value {
    match value {
        Value::Text(text) => Value::from(text.trim_end()),
        other => other,
    }
}

fn bytes_of(raw: &Raw) -> Option<Vec<u8>> {
    Some(match raw {
        Raw::Undefined(bytes, _) | Raw::Byte(bytes) => bytes.clone(),
        Raw::Ascii(texts) => texts.join(&0),
        other => plain(other)?.to_string().into_bytes(),
    })
}

/// Undefined bytes as numbers.
fn octets(raw: &Raw) -> Raw {
    match raw {
        Raw::Undefined(bytes, _) => Raw::Byte(bytes.clone()),
        other => other.clone(),
    }
}

/// Photographer, and on a further line the editor (Exif 2.32, 4.6.4 D).
fn copyright(raw: &Raw) -> Option<Value> {
    let Raw::Ascii(texts) = raw else {
        return plain(raw);
    };
    let names = texts.iter().take(2).map(|name| text::utf8(name));
    let names: Vec<String> = names
        .map(|name| name.trim_end_matches(' ').to_owned())
        .collect();
    Some(Value::Text(
        names.join("\n").trim_end_matches('\n').to_owned(),
    ))
}

/// Digits such as `0232`, which must not become a number.
fn version(raw: &Raw) -> Option<Value> {
    match raw {
        Raw::Undefined(bytes, _) => Some(Value::Text(text::utf8(bytes))),
        other => plain(other),
    }
}

fn encoded(raw: &Raw, order: ByteOrder) -> Option<Value> {
    let bytes = match raw {
        Raw::Undefined(..) | Raw::Byte(_) => bytes_of(raw)?,
        other => return plain(other),
    };
    let Some((set, rest)) = bytes.split_at_checked(CHARACTER_SET) else {
        return Some(Value::Text(text::utf8(&bytes)));
    };
    let is = |name: &[u8]| set.starts_with(name);
    Some(Value::Text(if is(b"UNICODE") {
        text::utf16(rest, utf16_order(rest, order))
    } else if is(b"ASCII") || is(b"JIS") || set.iter().all(|byte| matches!(byte, 0 | b' ')) {
        text::utf8(text::before_nul(rest))
    } else {
        text::utf8(&bytes)
    }))
}

/// Some programs write UTF-16 in another byte order than the rest: the order with more units below 256 is taken.
fn utf16_order(bytes: &[u8], order: ByteOrder) -> ByteOrder {
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    match zeros(0).cmp(&zeros(1)) {
        std::cmp::Ordering::Greater => ByteOrder::Big,
        std::cmp::Ordering::Less => ByteOrder::Little,
        std::cmp::Ordering::Equal => order,
    }
}

/// Windows writes these in little-endian bytes, whatever the rest is.
fn utf16(raw: &Raw) -> Option<Value> {
    match raw {
        Raw::Byte(bytes) | Raw::Undefined(bytes, _) => {
            Some(Value::Text(text::utf16(bytes, ByteOrder::Little)))
        }
        Raw::Short(units) => {
            let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            Some(Value::Text(text::utf16(&bytes, ByteOrder::Big)))
        }
        other => plain(other),
    }
}

fn maker_note(bytes: &[u8]) -> Value {
    let shown = text::before_nul(bytes);
    let is_text = !shown.is_empty()
        && bytes.len() <= NOTE_TEXT
        && shown
            .iter()
            .all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t'))
        && bytes[shown.len()..].iter().all(|&byte| byte == 0);
    if is_text {
        Value::Text(text::utf8(shown))
    } else {
        Value::Bytes(Bytes::of(bytes))
    }
}

/// A place in the file rather than in the structure.
fn offset(raw: &Raw, base: u64) -> Option<Value> {
    let Some(offsets) = raw.iter_uint() else {
        return plain(raw);
    };
    let places: Vec<u64> = offsets.map(|offset| base + u64::from(offset)).collect();
    match places.as_slice() {
        [place] => i64::try_from(*place).ok().map(Value::Integer),
        _ => Some(Value::Text(
            places
                .iter()
                .map(u64::to_string)
                .collect::<Vec<_>>()
                .join(" "),
        )),
    }
}

fn apex(value: Value, convert: fn(f64) -> f64) -> Value {
    match value.as_f64() {
        Some(number) => Value::Real(convert(number)),
        None => value,
    }
}

/// Seconds of an APEX time; beyond 2^100 it is a mistake.
fn apex_time(number: f64) -> f64 {
    if number.abs() < 100.0 {
        (-number).exp2()
    } else {
        0.0
    }
}

/// Focal ratio of an APEX aperture.
fn apex_aperture(number: f64) -> f64 {
    (number / 2.0).exp2()
}

pub(in crate::metadata) fn exposure_time(value: &Value) -> Option<String> {
    let seconds = value.as_f64()?;
    Some(if seconds > 0.0 && seconds < 0.250_01 {
        format!("1/{:.0}", (0.5 + 1.0 / seconds).floor())
    } else {
        let decimal = format!("{seconds:.1}");
        decimal.strip_suffix(".0").unwrap_or(&decimal).to_owned()
    })
}

pub(in crate::metadata) fn f_number(value: &Value) -> Option<String> {
    let number = value.as_f64()?;
    Some(if number > 0.0 && number < 1.0 {
        format!("{number:.2}")
    } else {
        format!("{number:.1}")
    })
}

fn one_decimal(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:.1}"))
}

/// Steps as photographers write them: whole ones, halves and thirds.
fn compensation(value: &Value) -> Option<String> {
    let steps = value.as_f64()?;
    if steps == 0.0 {
        return Some("0".to_owned());
    }
    // A camera rounds its thirds; this much is forgiven.
    let forgiven = steps * 1.000_01;
    for parts in [1.0, 2.0, 3.0] {
        let count = (forgiven * parts).trunc();
        if count != 0.0 && count / (steps * parts) > 0.999 {
            return Some(if parts > 1.0 {
                format!("{count:+.0}/{parts:.0}")
            } else {
                format!("{count:+.0}")
            });
        }
    }
    let sign = if steps > 0.0 { "+" } else { "" };
    Some(format!("{sign}{}", general(steps, 3)))
}

/// `16-50mm f/2.8` (Exif 2.32, 4.6.5 G, `LensSpecification`).
fn lens_info(raw: &Raw) -> Option<String> {
    let Raw::Rational(numbers) = raw else {
        return None;
    };
    let words: Vec<String> = numbers
        .iter()
        .map(
            |number| match quotient(number.num.into(), number.denom.into()).as_f64() {
                Some(number) => general(number, 10),
                None => "?".to_owned(),
            },
        )
        .collect();
    let [short, long, wide, narrow] = words.as_slice() else {
        return None;
    };
    let range = |first: &str, last: &str| {
        if first == last {
            first.to_owned()
        } else {
            format!("{first}-{last}")
        }
    };
    Some(format!(
        "{}mm f/{}",
        range(short, long),
        range(wide, narrow)
    ))
}

fn components(value: &Value) -> String {
    const NAMES: [&str; 7] = ["-", "Y", "Cb", "Cr", "R", "G", "B"];
    let words: Vec<String> = value
        .to_string()
        .split(' ')
        .map(|word| {
            match word
                .parse()
                .ok()
                .and_then(|number: usize| NAMES.get(number))
            {
                Some(name) => (*name).to_owned(),
                None => format!("Err ({word})"),
            }
        })
        .collect();
    words.join(", ")
}

/// Columns, rows and colours (Exif 2.32, 4.6.5 D, `CFAPattern`). Some cameras write the counts in the other byte order.
fn cfa_pattern(raw: &Raw, order: ByteOrder) -> Option<Shown> {
    const COLOURS: [&str; 7] = ["Red", "Green", "Blue", "Cyan", "Magenta", "Yellow", "White"];
    let bytes = bytes_of(raw)?;
    let (counts, colours) = bytes.split_at_checked(4)?;
    let count = |at: usize, order: ByteOrder| match order {
        ByteOrder::Big => usize::from(u16::from_be_bytes([counts[at], counts[at + 1]])),
        ByteOrder::Little => usize::from(u16::from_le_bytes([counts[at], counts[at + 1]])),
    };
    let other = if order == ByteOrder::Big {
        ByteOrder::Little
    } else {
        ByteOrder::Big
    };
    let fits = |order: &ByteOrder| {
        let cells = count(0, *order) * count(2, *order);
        cells > 0 && cells <= colours.len()
    };
    let order = [order, other].into_iter().find(fits)?;
    let (columns, rows) = (count(0, order), count(2, order));
    let cells = &colours[..columns * rows];
    let numbers: Vec<String> = cells.iter().map(u8::to_string).collect();
    let value = Value::Text(format!("{columns} {rows} {}", numbers.join(" ")));
    let name = |cell: &u8| {
        COLOURS
            .get(usize::from(*cell))
            .copied()
            .unwrap_or("Unknown")
    };
    let lines = cells
        .chunks(columns)
        .map(|row| format!("[{}]", row.iter().map(name).collect::<Vec<_>>().join(",")));
    Some((value, Some(lines.collect())))
}

/// Numbers of base 60; `None` for one without a denominator.
fn base_60(raw: &Raw) -> Option<Vec<Option<f64>>> {
    Some(match raw {
        Raw::Rational(numbers) => numbers
            .iter()
            .map(|number| quotient(number.num.into(), number.denom.into()).as_f64())
            .collect(),
        Raw::SRational(numbers) => numbers
            .iter()
            .map(|number| quotient(number.num.into(), number.denom.into()).as_f64())
            .collect(),
        Raw::Ascii(_) => return None,
        other => vec![plain(other)?.as_f64()],
    })
}

/// Three numbers of base 60 as one.
fn sum_60(numbers: &[f64]) -> f64 {
    numbers
        .iter()
        .take(3)
        .rev()
        .fold(0.0, |sum, number| sum / 60.0 + number)
}

/// Degrees, or nothing where a part of them is undefined.
fn coordinate(raw: &Raw) -> Option<Value> {
    let Some(numbers) = base_60(raw) else {
        return plain(raw);
    };
    let defined: Option<Vec<f64>> = numbers.into_iter().collect();
    Some(match defined.filter(|numbers| !numbers.is_empty()) {
        Some(numbers) => Value::Real(sum_60(&numbers)),
        None => Value::from(""),
    })
}

/// `36 deg 35' 50.79"`
pub(in crate::metadata) fn degrees(value: &Value) -> Option<String> {
    let number = value.as_f64()?.abs();
    // Hundredths of a second first, so that 59.999 is not shown as 60.
    let hundredths = (number * 360_000.0).round();
    let seconds = (hundredths % 6000.0) / 100.0;
    let minutes = (hundredths / 6000.0).floor() % 60.0;
    let whole = (hundredths / 360_000.0).floor();
    Some(format!("{whole:.0} deg {minutes:.0}' {seconds:.2}\""))
}

/// `06:38:52`, with a fraction where there is one; what is undefined counts as 0.
fn time_of_day(raw: &Raw) -> Option<Value> {
    let Some(numbers) = base_60(raw) else {
        return plain(raw);
    };
    let numbers: Vec<f64> = numbers.into_iter().map(Option::unwrap_or_default).collect();
    let seconds = sum_60(&numbers) * 3600.0;
    // Nanoseconds are finer than any clock here, and hide the error of the division.
    let nanoseconds = (seconds * 1e9).round();
    let rest = (nanoseconds % 60e9) / 1e9;
    let minutes = (nanoseconds / 60e9).floor() % 60.0;
    let hours = (nanoseconds / 3600e9).floor();
    let rest = format!("{rest:012.9}");
    let rest = rest.trim_end_matches('0').trim_end_matches('.');
    Some(Value::Text(format!(
        "{hours:02.0}:{minutes:02.0}:{rest:0>2}"
    )))
}
