//! Tags as JSON, written field by field into a buffer, without values in between: the lines of `inspect` and the records of
//! a vault are nearly all tags.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use serde::Serialize;

use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{RATIONAL_DIGITS, REAL_DIGITS, Value};

/// The bytes that are looked at in one go for one that must be escaped.
const BLOCK: usize = 16;

/// Which bytes stand for themselves.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        plain[byte as usize] = !matches!(byte, b'"' | b'\\');
        byte += 1;
    }
    plain
};

const HEX: &[u8; 16] = b"0123456789abcdef";

/// How tags are written.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Which characters are written as `\uXXXX`, of those beyond ASCII and of DEL. Those that JSON wants so always are.
    pub is_unsafe: fn(char) -> bool,
    /// The order of the fields of a structure.
    pub fields: Fields,
}

/// The order of the fields of a structure.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fields {
    /// As in the file, each as often as it comes.
    InFileOrder,
    /// By name; a name that comes twice has its last value.
    ByName,
}

/// Writes one tag; `plain` is room for the plain form of its value.
pub fn write_tag(line: &mut Vec<u8>, tag: &Tag, plain: &mut String, form: Form) {
    begin_tag(line, tag, form);
    let begin = line.len();
    write_value(line, &tag.value, form);
    let end = line.len();
    line.extend_from_slice(b",\"print\":");
    match (&tag.print, &tag.value) {
        (Some(print), _) => write_text(line, print, form),
        // What was just escaped need not be escaped again.
        (None, Value::Text(_) | Value::Date(_)) => line.extend_from_within(begin..end),
        (None, Value::Integer(_)) => in_quotes(line, begin..end),
        (None, Value::Rational(_)) if is_same_for_people(&line[begin..end], RATIONAL_DIGITS) => {
            in_quotes(line, begin..end);
        }
        (None, Value::Real(_)) if is_same_for_people(&line[begin..end], REAL_DIGITS) => {
            in_quotes(line, begin..end);
        }
        (None, value) => {
            plain.clear();
            // Writing to a string does not fail.
            let _ = write!(plain, "{value}");
            write_text(line, plain, form);
        }
    }
    end_tag(line, tag);
}

/// Repeats what was written, as a text.
fn in_quotes(line: &mut Vec<u8>, written: Range<usize>) {
    line.push(b'"');
    line.extend_from_within(written);
    line.push(b'"');
}

/// Whether a number that is shown with so many digits is written for people as in JSON: both write the shortest form, but
/// differ in very large and small ones, and in a 0 that may be negative.
fn is_same_for_people(number: &[u8], digits: usize) -> bool {
    let size = number.strip_prefix(b"-").unwrap_or(number);
    let figures = size.strip_prefix(b"0.").unwrap_or(size);
    let is_usual = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let count = figures.iter().filter(|byte| byte.is_ascii_digit()).count();
    size != b"0" && !figures.starts_with(b"0000") && count <= digits && figures.iter().all(is_usual)
}

/// Writes what stands in front of the value of a tag.
pub fn begin_tag(line: &mut Vec<u8>, tag: &Tag, form: Form) {
    line.extend_from_slice(b"{\"group\":\"");
    word(line, &tag.group, form);
    line.extend_from_slice(b"\",\"id\":");
    match &tag.id {
        TagId::Number(id) => write_number(line, id),
        TagId::Text(id) => {
            line.push(b'"');
            word(line, id, form);
            line.push(b'"');
        }
        TagId::None => line.extend_from_slice(b"null"),
    }
    line.extend_from_slice(b",\"name\":\"");
    word(line, &tag.name, form);
    line.extend_from_slice(b"\",\"value\":");
}

/// Writes what stands behind the print form of a tag.
pub fn end_tag(line: &mut Vec<u8>, tag: &Tag) {
    // Few names come twice.
    if tag.copy == 0 {
        line.extend_from_slice(b",\"copy\":0}");
        return;
    }
    line.extend_from_slice(b",\"copy\":");
    write_number(line, &tag.copy);
    line.push(b'}');
}

/// Writes a value.
fn write_value(line: &mut Vec<u8>, value: &Value, form: Form) {
    match value {
        Value::Text(text) => write_text(line, text, form),
        Value::List(values) => {
            write_list(line, values, |line, value| write_value(line, value, form));
        }
        Value::Structure(fields) => structure(line, fields, form),
        Value::Integer(_)
        | Value::Rational(_)
        | Value::Real(_)
        | Value::Date(_)
        | Value::Bytes(_) => write_number(line, value),
    }
}

fn structure(line: &mut Vec<u8>, fields: &[(String, Value)], form: Form) {
    let mut fields: Vec<&(String, Value)> = fields.iter().collect();
    if form.fields == Fields::ByName {
        fields.reverse();
        fields.sort_by(|(one, _), (other, _)| one.cmp(other));
        fields.dedup_by(|(one, _), (other, _)| one == other);
    }
    line.push(b'{');
    for (index, (name, value)) in fields.into_iter().enumerate() {
        if index > 0 {
            line.push(b',');
        }
        write_text(line, name, form);
        line.push(b':');
        write_value(line, value, form);
    }
    line.push(b'}');
}

/// Writes a list.
pub fn write_list<T>(line: &mut Vec<u8>, items: &[T], mut write: impl FnMut(&mut Vec<u8>, &T)) {
    line.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            line.push(b',');
        }
        write(line, item);
    }
    line.push(b']');
}

/// Writes what has no text of the file in it.
pub fn write_number(line: &mut Vec<u8>, number: &impl Serialize) {
    // Neither the buffer nor a number can fail.
    let _ = serde_json::to_writer(line, number);
}

/// Writes a word, without its quotes: one of ours stands for itself, one of the file may have anything in it.
#[expect(clippy::ptr_arg, reason = "whether it is borrowed tells whose it is")]
fn word(line: &mut Vec<u8>, word: &Cow<'static, str>, form: Form) {
    match word {
        Cow::Borrowed(ours) => {
            debug_assert_eq!(plain_length(ours.as_bytes()), ours.len(), "{ours:?}");
            line.extend_from_slice(ours.as_bytes());
        }
        Cow::Owned(other) => escape_into(line, other, form),
    }
}

/// Writes a text.
pub fn write_text(line: &mut Vec<u8>, text: &str, form: Form) {
    line.push(b'"');
    escape_into(line, text, form);
    line.push(b'"');
}

/// Writes a text without its quotes.
pub fn escape_into(line: &mut Vec<u8>, text: &str, form: Form) {
    let mut rest = text;
    while !rest.is_empty() {
        let (plain, other) = rest.split_at(plain_length(rest.as_bytes()));
        line.extend_from_slice(plain.as_bytes());
        let mut characters = other.chars();
        for character in characters.by_ref().take(BLOCK) {
            push(line, character, form);
        }
        rest = characters.as_str();
    }
}

/// Whether a text stands for itself, without any escape.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    plain_length(text.as_bytes()) == text.len()
}

/// Tells how many bytes at the beginning are ASCII that stands for itself.
fn plain_length(bytes: &[u8]) -> usize {
    // Without branches, so that a block is looked at in a few instructions; 0 for what stands for itself.
    let other = |&byte: &u8| {
        u8::from(byte.wrapping_sub(b' ') > b'~' - b' ')
            | u8::from(byte == b'"')
            | u8::from(byte == b'\\')
    };
    let is_plain = |block: &&[u8; BLOCK]| block.iter().fold(0, |all, byte| all | other(byte)) == 0;
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let length = blocks.iter().take_while(is_plain).count() * BLOCK;
    let rest = blocks
        .get(length / BLOCK)
        .map_or(rest, <[u8; BLOCK]>::as_slice);
    let is_plain = |byte: &&u8| PLAIN[usize::from(**byte)];
    length + rest.iter().take_while(is_plain).count()
}

fn push(line: &mut Vec<u8>, character: char, form: Form) {
    match character {
        '"' => line.extend_from_slice(b"\\\""),
        '\\' => line.extend_from_slice(b"\\\\"),
        '\n' => line.extend_from_slice(b"\\n"),
        '\r' => line.extend_from_slice(b"\\r"),
        '\t' => line.extend_from_slice(b"\\t"),
        '\u{8}' => line.extend_from_slice(b"\\b"),
        '\u{c}' => line.extend_from_slice(b"\\f"),
        ' '..='~' => line.push(character as u8),
        unsafe_one if unsafe_one < ' ' || (form.is_unsafe)(unsafe_one) => {
            // Every unsafe character is below U+10000, so one escape is enough.
            let digit = |shift: u32| HEX[(u32::from(unsafe_one) >> shift & 0xf) as usize];
            line.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
        }
        other => line.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    const PLAIN: Form = Form {
        is_unsafe: |_| false,
        fields: Fields::InFileOrder,
    };

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut line = Vec::new();
        write(&mut line);
        String::from_utf8(line).unwrap()
    }

    #[track_caller]
    fn is_as_serde_writes_it(tag: &Tag) {
        let line = written(|line| write_tag(line, tag, &mut String::new(), PLAIN));
        assert_eq!(line, serde_json::to_string(tag).unwrap());
    }

    #[test]
    fn structures_are_sorted_and_keep_the_last_of_a_name_or_are_left_as_they_are() {
        let fields = [("b", 1_i64), ("a", 2), ("b", 3)];
        let fields = fields.map(|(name, number)| (name.to_owned(), number.into()));
        let list = Value::List(vec!["x".into(), Value::Structure(fields.to_vec())]);
        let by_name = Form {
            fields: Fields::ByName,
            ..PLAIN
        };
        let line = written(|line| write_value(line, &list, by_name));
        assert_eq!(line, r#"["x",{"a":2,"b":3}]"#);
        let line = written(|line| write_value(line, &list, PLAIN));
        assert_eq!(line, r#"["x",{"b":1,"a":2,"b":3}]"#);
    }

    #[test]
    fn the_tags_of_images_are_as_serde_writes_them() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/images");
        let mut count = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            let Ok(read) = crate::metadata::read(&mut bytes.as_slice()) else {
                continue;
            };
            count += read.tags.len();
            read.tags.iter().for_each(is_as_serde_writes_it);
        }
        assert!(count > 1000);
    }

    proptest! {
        #[test]
        fn any_tag_is_as_serde_writes_it(text in any::<String>(), real in any::<f64>(), numerator in any::<i32>(), denominator in any::<i32>()) {
            let rational = crate::metadata::Rational {
                numerator: numerator.into(),
                denominator: denominator.into(),
            };
            for value in [Value::Text(text.clone()), Value::Real(real), Value::Rational(rational)] {
                let tag = Tag::new("XMP", text.clone(), text.clone(), value);
                is_as_serde_writes_it(&tag);
                is_as_serde_writes_it(&tag.printed_as(text.clone()));
            }
        }
    }
}
