//! From the numbers and bytes of an EXIF entry to its value.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::order::ByteOrder;
use crate::metadata::text;
use crate::metadata::value::{Bytes, Rational, Value};

/// The bytes that name the character set in front of a text (Exif 2.32, 4.6.5, `UserComment`).
const CHARACTER_SET: usize = 8;

/// The characters that a maker note of text has at most; a longer one is binary data by chance.
const NOTE_TEXT: usize = 1024;

/// The value as it stands: a number, a text, or several numbers as a text with blanks between them.
pub(in crate::metadata) fn plain(raw: &Raw) -> Option<Value> {
    fn join<T: Copy>(numbers: &[T], value: impl Fn(T) -> Value) -> Value {
        match numbers {
            [] => Value::from(""),
            [number] => value(*number),
            _ => {
                let words: Vec<String> = numbers
                    .iter()
                    .map(|&number| value(number).to_string())
                    .collect();
                Value::Text(words.join(" "))
            }
        }
    }
    Some(match raw {
        Raw::Ascii(texts) => Value::Text(texts.first().map(text::utf8).unwrap_or_default()),
        Raw::Undefined(bytes, _) => match bytes.as_slice() {
            [byte] => Value::from(*byte),
            bytes => Value::Text(text::utf8(bytes)),
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
        Raw::Float(numbers) => join(numbers, |number| real(single(number))),
        Raw::Double(numbers) => join(numbers, real),
        Raw::Unknown(..) => return None,
    })
}

pub(super) fn quotient(numerator: i64, denominator: i64) -> Value {
    Value::Rational(Rational {
        numerator,
        denominator,
    })
}

/// A number, or the word for one that is none.
fn real(number: f64) -> Value {
    match number {
        number if number.is_nan() => Value::from("NaN"),
        f64::INFINITY => Value::from("Inf"),
        f64::NEG_INFINITY => Value::from("-Inf"),
        number => Value::Real(number),
    }
}

/// A single-precision number as the double that is written with the same digits.
fn single(number: f32) -> f64 {
    number.to_string().parse().unwrap_or(f64::from(number))
}

pub(super) fn trimmed(value: Value) -> Value {
    match value {
        Value::Text(text) => Value::from(text.trim_end()),
        other => other,
    }
}

/// A text without the name that some programs write in front of it, such as `Lens: `.
pub(super) fn behind_name(value: Value) -> Value {
    match value {
        Value::Text(text) => {
            let text = text
                .rsplit_once(": ")
                .map_or(text.as_str(), |(_, text)| text);
            Value::from(text)
        }
        other => other,
    }
}

pub(in crate::metadata) fn bytes_of(raw: &Raw) -> Option<Vec<u8>> {
    Some(match raw {
        Raw::Undefined(bytes, _) | Raw::Byte(bytes) => bytes.clone(),
        Raw::Ascii(texts) => texts.join(&0),
        other => plain(other)?.to_string().into_bytes(),
    })
}

/// Undefined bytes as numbers.
pub(super) fn octets(raw: &Raw) -> Raw {
    match raw {
        Raw::Undefined(bytes, _) => Raw::Byte(bytes.clone()),
        other => other.clone(),
    }
}

/// Photographer, and on a further line the editor (Exif 2.32, 4.6.4 D).
pub(super) fn copyright(raw: &Raw) -> Option<Value> {
    let Raw::Ascii(texts) = raw else {
        return plain(raw);
    };
    let names = texts.iter().take(2).map(text::utf8);
    let names: Vec<String> = names
        .map(|name| name.trim_end_matches(' ').to_owned())
        .collect();
    Some(Value::Text(
        names.join("\n").trim_end_matches('\n').to_owned(),
    ))
}

/// Digits such as `0232`, which must not become a number.
pub(super) fn version(raw: &Raw) -> Option<Value> {
    match raw {
        Raw::Undefined(bytes, _) if bytes.len() > 1 => Some(Value::Text(text::utf8(bytes))),
        other => plain(other),
    }
}

pub(super) fn encoded(raw: &Raw, order: ByteOrder) -> Option<Value> {
    let bytes = match raw {
        Raw::Undefined(bytes, _) if bytes.len() == 1 => return plain(raw),
        Raw::Undefined(..) | Raw::Byte(_) | Raw::Ascii(_) => bytes_of(raw)?,
        other => return plain(other),
    };
    let Some((set, rest)) = bytes.split_at_checked(CHARACTER_SET) else {
        return Some(Value::Text(text::utf8(&bytes)));
    };
    let is = |name: &[u8]| set.starts_with(name);
    Some(Value::Text(if is(b"UNICODE") {
        text::utf16(rest, utf16_order(rest, order))
    } else if is(b"ASCII") || is(b"JIS") || set.iter().all(|byte| matches!(byte, 0 | b' ')) {
        // Cameras fill the room for a comment with blanks.
        let text = text::utf8(text::before_nul(rest));
        text.trim_end_matches(' ').to_owned()
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
pub(super) fn utf16(raw: &Raw) -> Option<Value> {
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

pub(super) fn maker_note(bytes: &[u8]) -> Value {
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

/// A place in the file rather than in the structure; what is no whole number is none.
pub(super) fn offset(raw: &Raw, base: u64) -> Option<Value> {
    let offsets = raw.iter_uint()?;
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

pub(super) fn apex(value: Value, convert: fn(f64) -> f64) -> Value {
    match (value.as_f64(), &value) {
        (Some(number), _) => Value::from(convert(number)),
        (None, Value::Rational(ratio)) if ratio.numerator != 0 => {
            Value::from(convert(f64::INFINITY))
        }
        (None, _) => value,
    }
}

/// Seconds of an APEX time; beyond 2^100 it is a mistake.
pub(super) fn apex_time(number: f64) -> f64 {
    if number.abs() < 100.0 {
        (-number).exp2()
    } else {
        0.0
    }
}

/// Focal ratio of an APEX aperture.
pub(super) fn apex_aperture(number: f64) -> f64 {
    (number / 2.0).exp2()
}

/// Columns, rows and colours (Exif 2.32, 4.6.5 D, `CFAPattern`). Some cameras write the counts in the other byte order.
pub(super) fn cfa_pattern(raw: &Raw, order: ByteOrder) -> Option<Shown> {
    const COLOURS: [&str; 7] = ["Red", "Green", "Blue", "Cyan", "Magenta", "Yellow", "White"];
    let bytes = bytes_of(raw)?;
    let (counts, colours) = bytes.split_at_checked(4)?;
    let count = |at: usize, order: ByteOrder| usize::from(order.u16([counts[at], counts[at + 1]]));
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

/// The order of a sensor's filters in Canon's raw files, from its number.
pub(super) fn filter_order(raw: &Raw) -> Option<Shown> {
    const ORDERS: [(&str, &str); 4] = [
        ("0 1 1 2", "[Red,Green][Green,Blue]"),
        ("2 1 1 0", "[Blue,Green][Green,Red]"),
        ("1 2 0 1", "[Green,Blue][Red,Green]"),
        ("1 0 2 1", "[Green,Red][Blue,Green]"),
    ];
    let index = usize::try_from(raw.get_uint(0)?).ok()?.checked_sub(1)?;
    let &(value, print) = ORDERS.get(index)?;
    Some((Value::from(value), Some(print.to_owned())))
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
        other => {
            let text = plain(other)?.to_string();
            text.split(' ').map(|number| number.parse().ok()).collect()
        }
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
pub(super) fn coordinate(raw: &Raw) -> Option<Value> {
    let Some(numbers) = base_60(raw) else {
        return plain(raw);
    };
    let defined: Option<Vec<f64>> = numbers.into_iter().collect();
    Some(match defined.filter(|numbers| !numbers.is_empty()) {
        Some(numbers) => Value::from(sum_60(&numbers)),
        None => Value::from(""),
    })
}

/// `06:38:52`, with a fraction where there is one; what is undefined counts as 0.
pub(super) fn time_of_day(raw: &Raw) -> Option<Value> {
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
