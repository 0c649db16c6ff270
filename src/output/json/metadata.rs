//! The line of a file's metadata. It has by far the most fields of all lines, so it is written field by field into a
//! buffer, without values in between.

use std::io;
use std::path::Path;

use crate::metadata::json::{
    Fields, Form, begin_tag, end_tag, escape_into, is_plain, write_list, write_number, write_tag,
    write_text,
};
use crate::metadata::{Metadata, Tag, Value, Warning};
use crate::output::escape;
use crate::output::json::{PathField, VERSION};

/// As in every other line.
const FORM: Form = Form {
    is_unsafe: escape::is_unsafe,
    fields: Fields::ByName,
};

/// The bytes of a line that are held back before they are handed on: as many as standard output takes without a copy.
const HELD: usize = 64 * 1024;

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
            _ => write_tag(line, tag, &mut plain, FORM),
        }
        hand_on(writer, line)?;
    }
    line.extend_from_slice(b"],\"warnings\":");
    write_list(line, &metadata.warnings, warning);
    line.extend_from_slice(b"}\n");
    writer.write_all(line)
}

/// Writes everything in front of the first tag.
fn begin(line: &mut Vec<u8>, path: &Path, bytes: u64, metadata: &Metadata) {
    line.extend_from_slice(b"{\"v\":");
    write_number(line, &VERSION);
    line.extend_from_slice(b",\"type\":\"metadata\",\"path\":");
    let path = PathField::from(path);
    write_text(line, &path.path, FORM);
    if let Some(base64) = &path.path_b64 {
        line.extend_from_slice(b",\"path_b64\":");
        write_text(line, base64, FORM);
    }
    line.extend_from_slice(b",\"format\":");
    write_text(line, &metadata.format.to_string(), FORM);
    line.extend_from_slice(b",\"bytes\":");
    write_number(line, &bytes);
    line.extend_from_slice(b",\"width\":");
    write_number(line, &metadata.width);
    line.extend_from_slice(b",\"height\":");
    write_number(line, &metadata.height);
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

/// Writes a tag whose value is a long text: one that stands for itself without a copy, any other piece by piece.
fn long_text(
    writer: &mut dyn io::Write,
    line: &mut Vec<u8>,
    tag: &Tag,
    string: &str,
) -> io::Result<()> {
    begin_tag(line, tag, FORM);
    let is_plain = is_plain(string);
    for name in ["", ",\"print\":"] {
        line.extend_from_slice(name.as_bytes());
        line.push(b'"');
        if is_plain {
            writer.write_all(line)?;
            line.clear();
            writer.write_all(string.as_bytes())?;
        } else {
            escape_in_pieces(writer, line, string)?;
        }
        line.push(b'"');
    }
    end_tag(line, tag);
    Ok(())
}

fn escape_in_pieces(
    writer: &mut dyn io::Write,
    line: &mut Vec<u8>,
    string: &str,
) -> io::Result<()> {
    let mut rest = string;
    while !rest.is_empty() {
        let most = HELD.min(rest.len());
        let end = (0..most).find(|back| rest.is_char_boundary(most - back));
        let (piece, after) = rest.split_at(most - end.unwrap_or_default());
        escape_into(line, piece, FORM);
        hand_on(writer, line)?;
        rest = after;
    }
    Ok(())
}

fn warning(line: &mut Vec<u8>, warning: &Warning) {
    line.extend_from_slice(b"{\"code\":");
    write_text(line, &warning.code, FORM);
    line.extend_from_slice(b",\"message\":");
    write_text(line, &warning.message, FORM);
    line.extend_from_slice(b",\"offset\":");
    write_number(line, &warning.offset);
    line.push(b'}');
}

#[cfg(test)]
mod tests {
    use std::io;

    use proptest::prelude::{any, proptest};

    use crate::metadata::json::{write_tag, write_text};
    use crate::metadata::{Tag, TagId};
    use crate::output::escape;
    use crate::output::json::metadata::{FORM, HELD, long_text};

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
            written(|line| write_text(line, sample, FORM)),
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
    fn a_long_text_is_as_a_short_one_and_is_not_copied_as_a_whole() {
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
        for (piece, largest) in [("three bytes: \u{20ac}\n", 3 * HELD), ("plain", 5 * HELD)] {
            let string = piece.repeat(HELD);
            let tag = Tag {
                group: "PNG".into(),
                id: TagId::None,
                name: "Comment".into(),
                value: string.as_str().into(),
                print: None,
                copy: 0,
            };
            let expected = written(|line| write_tag(line, &tag, &mut String::new(), FORM));
            let mut writer = Largest(Vec::new(), 0);
            let mut line = Vec::new();
            long_text(&mut writer, &mut line, &tag, &string).unwrap();
            writer.0.extend(line);
            assert!(writer.0 == expected.as_bytes() && writer.1 <= largest);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_escaped_as_in_every_other_line(sample in any::<String>()) {
            is_as_in_other_lines(&sample);
        }
    }
}
