//! The line of a file's metadata. It has by far the most fields of all lines, so it is written field by field into a
//! buffer, without values in between.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;
use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use crate::metadata::{Metadata, RATIONAL_DIGITS, REAL_DIGITS, Tag, TagId, Value, Warning};
use crate::output::escape;
use crate::output::json::{PathField, VERSION};

/// The bytes that are looked at in one go for one that must be escaped.
const BLOCK: usize = 16;

/// The bytes of a line that are held back before they are handed on: as many as standard output takes without a copy.
const HELD: usize = 64 * 1024;

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

/// Writes the line of one file, of so many bytes; `line` is room for it.
///
/// # Errors
///
/// Fails if the writer fails.
pub fn write_metadata(
    writer: &mut dyn io::Write,
    line: &mut Vec<u8>,
    path: &Path,
    bytes: u64,
    metadata: &Metadata,
) -> io::Result<()> {
    line.clear();
    begin(line, path, bytes, metadata);
    let mut plain = String::new();
    for (index, tag) in metadata.tags.iter().enumerate() {
        if index > 0 {
            line.push(b',');
        }
        match (&tag.value, &tag.print) {
            (Value::Text(string), None) if string.len() > HELD => {
                long_text(writer, line, tag, string)?;
            }
            _ => tag_of(line, tag, &mut plain),
        }
        hand_on(writer, line)?;
    }
    line.extend_from_slice(b"],\"warnings\":");
    list(line, &metadata.warnings, warning);
    line.extend_from_slice(b"}\n");
    writer.write_all(line)
}

/// Writes everything in front of the first tag.
fn begin(line: &mut Vec<u8>, path: &Path, bytes: u64, metadata: &Metadata) {
    line.extend_from_slice(b"{\"v\":");
    number(line, &VERSION);
    line.extend_from_slice(b",\"type\":\"metadata\",\"path\":");
    let path = PathField::from(path);
    text(line, &path.path);
    if let Some(base64) = &path.path_b64 {
        line.extend_from_slice(b",\"path_b64\":");
        text(line, base64);
    }
    line.extend_from_slice(b",\"format\":");
    text(line, &metadata.format.to_string());
    line.extend_from_slice(b",\"bytes\":");
    number(line, &bytes);
    line.extend_from_slice(b",\"width\":");
    number(line, &metadata.width);
    line.extend_from_slice(b",\"height\":");
    number(line, &metadata.height);
    line.extend_from_slice(b",\"tags\":[");
}

/// Hands on what is held back, if that is much.
fn hand_on(writer: &mut dyn io::Write, line: &mut Vec<u8>) -> io::Result<()> {
    if line.len() >= HELD {
        writer.write_all(line)?;
        line.clear();
    }
    Ok(())
}

/// Writes a tag whose value is a long text, piece by piece.
fn long_text(
    writer: &mut dyn io::Write,
    line: &mut Vec<u8>,
    tag: &Tag,
    string: &str,
) -> io::Result<()> {
    begin_tag(line, tag);
    for name in ["", ",\"print\":"] {
        line.extend_from_slice(name.as_bytes());
        line.push(b'"');
        let mut rest = string;
        while !rest.is_empty() {
            let most = HELD.min(rest.len());
            let end = (0..most).find(|back| rest.is_char_boundary(most - back));
            let (piece, after) = rest.split_at(most - end.unwrap_or_default());
            escape_into(line, piece);
            hand_on(writer, line)?;
            rest = after;
        }
        line.push(b'"');
    }
    end_tag(line, tag);
    Ok(())
}

/// Writes what stands in front of the value of a tag.
fn begin_tag(line: &mut Vec<u8>, tag: &Tag) {
    line.extend_from_slice(b"{\"group\":\"");
    word(line, &tag.group);
    line.extend_from_slice(b"\",\"id\":");
    match &tag.id {
        TagId::Number(id) => number(line, id),
        TagId::Text(id) => {
            line.push(b'"');
            word(line, id);
            line.push(b'"');
        }
        TagId::None => line.extend_from_slice(b"null"),
    }
    line.extend_from_slice(b",\"name\":\"");
    word(line, &tag.name);
    line.extend_from_slice(b"\",\"value\":");
}

/// Writes what stands behind the print form of a tag.
fn end_tag(line: &mut Vec<u8>, tag: &Tag) {
    // Few names come twice.
    if tag.copy == 0 {
        line.extend_from_slice(b",\"copy\":0}");
        return;
    }
    line.extend_from_slice(b",\"copy\":");
    number(line, &tag.copy);
    line.push(b'}');
}

/// Writes one tag; `plain` is room for the plain form of its value.
fn tag_of(line: &mut Vec<u8>, tag: &Tag, plain: &mut String) {
    begin_tag(line, tag);
    let begin = line.len();
    value(line, &tag.value);
    let end = line.len();
    line.extend_from_slice(b",\"print\":");
    match (&tag.print, &tag.value) {
        (Some(print), _) => text(line, print),
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
            text(line, plain);
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

fn warning(line: &mut Vec<u8>, warning: &Warning) {
    line.extend_from_slice(b"{\"code\":");
    text(line, &warning.code);
    line.extend_from_slice(b",\"message\":");
    text(line, &warning.message);
    line.extend_from_slice(b",\"offset\":");
    number(line, &warning.offset);
    line.push(b'}');
}

fn value(line: &mut Vec<u8>, of: &Value) {
    match of {
        Value::Text(string) => text(line, string),
        Value::List(values) => list(line, values, value),
        Value::Structure(fields) => {
            // By name, as in every other line: a name that comes twice has its last value.
            let mut sorted: Vec<&(String, Value)> = fields.iter().rev().collect();
            sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
            sorted.dedup_by(|(one, _), (other, _)| one == other);
            line.push(b'{');
            for (index, (name, field)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    line.push(b',');
                }
                text(line, name);
                line.push(b':');
                value(line, field);
            }
            line.push(b'}');
        }
        Value::Integer(_)
        | Value::Rational(_)
        | Value::Real(_)
        | Value::Date(_)
        | Value::Bytes(_) => number(line, of),
    }
}

fn list<T>(line: &mut Vec<u8>, items: &[T], mut write: impl FnMut(&mut Vec<u8>, &T)) {
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
fn number(line: &mut Vec<u8>, number: &impl Serialize) {
    // Neither the buffer nor a number can fail.
    let _ = serde_json::to_writer(line, number);
}

/// Writes a word, without its quotes: one of ours stands for itself, one of the file may have anything in it.
#[expect(clippy::ptr_arg, reason = "whether it is borrowed tells whose it is")]
fn word(line: &mut Vec<u8>, word: &Cow<'static, str>) {
    match word {
        Cow::Borrowed(ours) => {
            debug_assert_eq!(plain_length(ours.as_bytes()), ours.len(), "{ours:?}");
            line.extend_from_slice(ours.as_bytes());
        }
        Cow::Owned(other) => escape_into(line, other),
    }
}

/// Writes a text, and what is unsafe in it as `\uXXXX`.
fn text(line: &mut Vec<u8>, text: &str) {
    line.push(b'"');
    escape_into(line, text);
    line.push(b'"');
}

fn escape_into(line: &mut Vec<u8>, text: &str) {
    let mut rest = text;
    while !rest.is_empty() {
        let (plain, other) = rest.split_at(plain_length(rest.as_bytes()));
        line.extend_from_slice(plain.as_bytes());
        let mut characters = other.chars();
        for character in characters.by_ref().take(BLOCK) {
            push(line, character);
        }
        rest = characters.as_str();
    }
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

fn push(line: &mut Vec<u8>, character: char) {
    match character {
        '"' => line.extend_from_slice(b"\\\""),
        '\\' => line.extend_from_slice(b"\\\\"),
        '\n' => line.extend_from_slice(b"\\n"),
        '\r' => line.extend_from_slice(b"\\r"),
        '\t' => line.extend_from_slice(b"\\t"),
        '\u{8}' => line.extend_from_slice(b"\\b"),
        '\u{c}' => line.extend_from_slice(b"\\f"),
        ' '..='~' => line.push(character as u8),
        unsafe_one if escape::is_unsafe(unsafe_one) => {
            // Every unsafe character is below U+10000, so one escape is enough.
            let digit = |shift: u32| HEX[(u32::from(unsafe_one) >> shift & 0xf) as usize];
            line.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
        }
        other => line.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use proptest::prelude::{any, proptest};

    use crate::metadata::{Tag, TagId, Value};
    use crate::output::escape;
    use crate::output::json::metadata::{HELD, long_text, tag_of, text, value};

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut line = Vec::new();
        write(&mut line);
        String::from_utf8(line).unwrap()
    }

    #[track_caller]
    fn is_as_in_other_lines(sample: &str) {
        let mut expected = Vec::new();
        escape::write_json(&mut expected, &sample).unwrap();
        let expected = String::from_utf8(expected).unwrap();
        assert_eq!(
            written(|line| text(line, sample)),
            expected.trim_end_matches('\n')
        );
    }

    #[test]
    fn texts_are_escaped_as_in_every_other_line() {
        for character in (0..0x300).chain(0x2000..0x2100).filter_map(char::from_u32) {
            is_as_in_other_lines(&format!("{character}"));
            is_as_in_other_lines(&format!("sixteen bytes are{character}one block{character}"));
        }
        is_as_in_other_lines(&"long \"text\"\n".repeat(1000));
    }

    #[test]
    fn a_long_text_is_as_a_short_one_and_is_handed_on_in_pieces() {
        struct Largest(Vec<u8>, usize);
        impl io::Write for Largest {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.1 = self.1.max(bytes.len());
                self.0.write(bytes)
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let string = "three bytes: \u{20ac}\n".repeat(HELD);
        let tag = Tag {
            group: "PNG".into(),
            id: TagId::None,
            name: "Comment".into(),
            value: string.as_str().into(),
            print: None,
            copy: 0,
        };
        let expected = written(|line| tag_of(line, &tag, &mut String::new()));
        let mut writer = Largest(Vec::new(), 0);
        let mut line = Vec::new();
        long_text(&mut writer, &mut line, &tag, &string).unwrap();
        writer.0.extend(line);
        assert!(writer.0 == expected.as_bytes() && writer.1 < 3 * HELD);
    }

    #[test]
    fn structures_are_sorted_and_keep_the_last_of_a_name() {
        let fields = [("b", 1_i64), ("a", 2), ("b", 3)];
        let fields = fields.map(|(name, number)| (name.to_owned(), number.into()));
        let list = Value::List(vec!["x".into(), Value::Structure(fields.to_vec())]);
        assert_eq!(written(|line| value(line, &list)), r#"["x",{"a":2,"b":3}]"#);
    }

    proptest! {
        #[test]
        fn any_text_is_escaped_as_in_every_other_line(sample in any::<String>()) {
            is_as_in_other_lines(&sample);
        }
    }
}
