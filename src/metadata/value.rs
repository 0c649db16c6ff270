//! The value of a tag: what it may be, and how it is written as JSON and for people.

use std::fmt;

use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::metadata::date::Date;
use crate::metadata::number::{significant, whole, write_general};

/// The digits that `ExifTool` keeps of a rational number of 64 bits.
pub const RATIONAL_DIGITS: usize = 10;

/// The digits that `ExifTool`'s language prints of a real number.
pub const REAL_DIGITS: usize = 15;

/// The typed value of a tag.
///
/// As JSON it is what `exiftool -n` gives: a number, a text, an array, an object, or `{"bytes", "sha256"}` for binary
/// data. Read back from JSON, a number is an integer or real and a date is a text; writing it again gives the same JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A whole number.
    Integer(i64),
    /// A quotient, kept as it is in the file.
    Rational(Rational),
    /// A number that was computed, or a floating-point number of the file.
    Real(f64),
    /// Text, also when it looks like a number.
    Text(String),
    /// A date.
    Date(Date),
    /// Several values of one tag.
    List(Vec<Value>),
    /// Named values, in file order.
    Structure(Vec<(String, Value)>),
    /// Binary data, of which only length and digest are kept.
    Bytes(Bytes),
}

/// A quotient of two whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rational {
    /// What is divided.
    pub numerator: i64,
    /// What it is divided by; may be 0.
    pub denominator: i64,
}

/// Length and digest of binary data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes {
    /// The length.
    pub bytes: u64,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

impl Rational {
    /// The quotient, rounded as `ExifTool` rounds it; `None` where the denominator is 0.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "both come from 32 bits, which a double holds"
    )]
    pub fn quotient(self) -> Option<f64> {
        let quotient = self.numerator as f64 / self.denominator as f64;
        (self.denominator != 0).then(|| significant(quotient, RATIONAL_DIGITS))
    }

    /// The word `ExifTool` has for a quotient that is none.
    fn word(self) -> &'static str {
        if self.numerator == 0 { "undef" } else { "inf" }
    }
}

impl Bytes {
    /// Digests `data`.
    #[must_use]
    pub fn of(data: &[u8]) -> Self {
        // OpenSSL's takes less time, and this form of it does not look its algorithm up first.
        let mut sha256 = openssl::sha::Sha256::new();
        sha256.update(data);
        Self {
            bytes: data.len() as u64,
            sha256: data_encoding::HEXLOWER.encode(&sha256.finish()),
        }
    }
}

impl Value {
    /// The number, of whatever kind; `None` for a text, also when it looks like one, and for what is not finite.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "integers beyond 2^53 are none that is searched for"
    )]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Rational(rational) => rational.quotient(),
            Self::Real(number) => Some(*number).filter(|number| number.is_finite()),
            _ => None,
        }
    }

    /// The whole number.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Rational(_) | Self::Real(_) => self.as_f64().and_then(whole),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The date, if it is one, also from a text that reads as one.
    #[must_use]
    pub fn as_date(&self) -> Option<Date> {
        match self {
            Self::Date(date) => Some(date.clone()),
            Self::Text(text) => Date::parse(text).ok(),
            _ => None,
        }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<Bytes> for Value {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<f64> for Value {
    /// Takes a computed number with the digits that `ExifTool` prints of it.
    fn from(number: f64) -> Self {
        Self::Real(significant(number, REAL_DIGITS))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl fmt::Display for Value {
    /// Writes the plain form: what `exiftool -n` prints on a line.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => write!(formatter, "{number}"),
            Self::Rational(rational) => match rational.quotient() {
                Some(quotient) => write_general(formatter, quotient, RATIONAL_DIGITS),
                None => formatter.write_str(rational.word()),
            },
            Self::Real(number) => write_general(formatter, *number, REAL_DIGITS),
            Self::Text(text) => formatter.write_str(text),
            Self::Date(date) => write!(formatter, "{date}"),
            Self::List(values) => {
                for (index, value) in values.iter().enumerate() {
                    let separator = if index == 0 { "" } else { ", " };
                    write!(formatter, "{separator}{value}")?;
                }
                Ok(())
            }
            Self::Structure(fields) => {
                formatter.write_str("{")?;
                for (index, (name, value)) in fields.iter().enumerate() {
                    let separator = if index == 0 { "" } else { "," };
                    write!(formatter, "{separator}{name}={value}")?;
                }
                formatter.write_str("}")
            }
            Self::Bytes(bytes) => write!(formatter, "({} bytes)", bytes.bytes),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Rational(rational) => match rational.quotient() {
                Some(quotient) => serialize_number(quotient, serializer),
                None => serializer.serialize_str(rational.word()),
            },
            Self::Real(number) if number.is_finite() => serialize_number(*number, serializer),
            Self::Real(_) | Self::Date(_) => serializer.collect_str(self),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => {
                let mut sequence = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    sequence.serialize_element(value)?;
                }
                sequence.end()
            }
            Self::Structure(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Self::Bytes(Bytes { bytes, sha256 }) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("bytes", bytes)?;
                map.serialize_entry("sha256", sha256)?;
                map.end()
            }
        }
    }
}

/// A whole number is written without a fraction, as `ExifTool` does.
fn serialize_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    match whole(number) {
        Some(whole) => serializer.serialize_i64(whole),
        None => serializer.serialize_f64(number),
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, a text, an array or an object")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "no file holds such a number; it is not lost altogether"
    )]
    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Real(number as f64), Value::Integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Real(number))
    }

    /// Truth is a word in the values of `ExifTool`; only foreign JSON has it.
    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Text(truth.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Text("null".to_owned()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        match fields.as_slice() {
            [
                (first, Value::Integer(bytes)),
                (second, Value::Text(sha256)),
            ] if first == "bytes" && second == "sha256" => Ok(Value::Bytes(Bytes {
                bytes: u64::try_from(*bytes).map_err(A::Error::custom)?,
                sha256: sha256.clone(),
            })),
            _ => Ok(Value::Structure(fields)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Rational, Value};
    use crate::metadata::date::Date;

    fn rational(numerator: i64, denominator: i64) -> Value {
        Value::Rational(Rational {
            numerator,
            denominator,
        })
    }

    #[track_caller]
    fn writes(value: &Value, json: &str, plain: &str) {
        let written = serde_json::to_string(value).unwrap();
        assert_eq!(
            (written.as_str(), value.to_string().as_str()),
            (json, plain)
        );
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(
            serde_json::to_string(&read).unwrap(),
            json,
            "read back and written again"
        );
    }

    #[test]
    fn values_are_written_as_exiftool_does() {
        writes(&Value::Integer(-7), "-7", "-7");
        writes(&rational(72, 1), "72", "72");
        writes(&rational(1, 1284), "0.0007788161994", "0.0007788161994");
        writes(&rational(1, 250), "0.004", "0.004");
        writes(
            &rational(1, 2_766_694_294),
            "3.614421738e-10",
            "3.614421738e-10",
        );
        writes(&rational(0, 0), "\"undef\"", "undef");
        writes(&rational(1, 0), "\"inf\"", "inf");
        writes(&Value::Real(2.5), "2.5", "2.5");
        writes(&Value::Real(f64::NAN), "\"nan\"", "nan");
        writes(
            &Value::Real(36.597_441_666_666_7),
            "36.5974416666667",
            "36.5974416666667",
        );
        writes(&Value::Text("0232".into()), "\"0232\"", "0232");
        writes(
            &Value::Date(Date::parse("2024:05:06 10:11:12").unwrap()),
            "\"2024:05:06 10:11:12\"",
            "2024:05:06 10:11:12",
        );
        writes(
            &Value::List(vec![1_i64.into(), "a".into()]),
            "[1,\"a\"]",
            "1, a",
        );
        writes(
            &Value::Structure(vec![("X".into(), 1_i64.into())]),
            "{\"X\":1}",
            "{X=1}",
        );
        writes(
            &Value::Bytes(Bytes::of(b"")),
            "{\"bytes\":0,\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}",
            "(0 bytes)",
        );
    }

    #[test]
    fn bytes_come_back_as_bytes() {
        let bytes = Value::Bytes(Bytes::of(b"thumbnail"));
        let read: Value = serde_json::from_str(&serde_json::to_string(&bytes).unwrap()).unwrap();
        assert_eq!(read, bytes);
    }

    #[test]
    fn numbers_are_numbers_and_texts_are_not() {
        assert_eq!(rational(1, 4).as_f64(), Some(0.25));
        assert_eq!(rational(1, 0).as_f64(), None);
        assert_eq!(Value::Real(f64::INFINITY).as_f64(), None);
        assert_eq!(Value::Text("4".into()).as_f64(), None);
        assert_eq!(rational(8, 2).as_i64(), Some(4));
        assert_eq!(rational(1, 2).as_i64(), None);
    }
}
