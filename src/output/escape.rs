//! Makes text that came out of a file safe to show: no control character, no change of writing direction and no
//! spreadsheet formula reaches the reader.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Whether a terminal could take the character for an order: C0, DEL, C1, the marks and controls of bidirectional text
/// (Unicode UAX #9) and the two separators that end a line.
#[must_use]
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Shows text on one line of a terminal: what is unsafe becomes `\n`, `\t`, `\r` or `\u{1b}`.
#[must_use]
pub fn terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_unsafe(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// Shows a value as a cell of CSV: escaped, and with a leading `'` where a spreadsheet would take it for a formula.
#[must_use]
pub fn csv_cell(text: &str) -> Cow<'_, str> {
    // OWASP, "CSV injection": these characters at the start make a formula.
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return Cow::Owned(format!("'{}", terminal(text)));
    }
    terminal(text)
}

/// Writes a value as one line of JSON, in which unsafe characters are escaped as `\uXXXX`.
///
/// # Errors
///
/// Fails if the writer fails.
pub fn write_json(writer: impl io::Write, value: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(writer, SafeFormatter(CompactFormatter));
    value.serialize(&mut serializer).map_err(io::Error::from)?;
    serializer.into_inner().write_all(b"\n")
}

/// Escapes what is unsafe in JSON that is written already, on several lines.
#[must_use]
pub fn json(written: &str) -> Cow<'_, str> {
    let is_unsafe = |character| character != '\n' && is_unsafe(character);
    // Nothing unsafe is in ASCII but DEL: JSON has escaped the rest.
    if written.bytes().all(|byte| byte.is_ascii() && byte != 0x7f)
        || !written.chars().any(is_unsafe)
    {
        return Cow::Borrowed(written);
    }
    let mut escaped = String::with_capacity(written.len() + 8);
    for character in written.chars() {
        if is_unsafe(character) {
            push_escape(&mut escaped, character);
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// Writes a character as JSON does. Every unsafe one is below U+10000, so that one escape is enough.
fn push_escape(text: &mut String, character: char) {
    write!(text, "\\u{:04x}", u32::from(character)).expect("a String takes whatever is written");
}

struct SafeFormatter(CompactFormatter);

impl Formatter for SafeFormatter {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if !fragment.chars().any(is_unsafe) {
            return self.0.write_string_fragment(writer, fragment);
        }
        let mut escaped = String::with_capacity(fragment.len() + 8);
        for character in fragment.chars() {
            if is_unsafe(character) {
                push_escape(&mut escaped, character);
            } else {
                escaped.push(character);
            }
        }
        writer.write_all(escaped.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn terminals_get_no_orders() {
        let rows = [
            ("plain é 日本", "plain é 日本"),
            ("a\x1b[31mb", "a\\u{1b}[31mb"),
            ("two\nlines\r\t", "two\\nlines\\r\\t"),
            ("\u{9b}2J\u{7f}", "\\u{9b}2J\\u{7f}"),
            ("gpj.\u{202e}exe\u{2066}", "gpj.\\u{202e}exe\\u{2066}"),
            (
                "\u{200e}\u{200f}\u{61c}\u{2028}\u{2029}",
                "\\u{200e}\\u{200f}\\u{61c}\\u{2028}\\u{2029}",
            ),
        ];
        for (text, expected) in rows {
            assert_eq!(terminal(text), expected);
        }
    }

    #[test]
    fn spreadsheets_get_no_formulas() {
        for text in ["=1+1", "+1", "-1", "@sum", "\tx", "\rx"] {
            assert!(csv_cell(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(csv_cell("1=1"), "1=1");
    }

    #[test]
    fn json_keeps_the_text_but_not_the_orders() {
        let text = "a\u{9b}b\u{7f}\u{202e}\x1b\n\"é";
        let mut line = Vec::new();
        write_json(&mut line, &text).unwrap();
        let line = String::from_utf8(line).unwrap();
        assert_eq!(line, "\"a\\u009bb\\u007f\\u202e\\u001b\\n\\\"é\"\n");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }

    proptest! {
        #[test]
        fn nothing_unsafe_is_left(text in any::<String>()) {
            assert!(!terminal(&text).chars().any(is_unsafe));
            assert!(!csv_cell(&text).chars().any(is_unsafe));
            let mut line = Vec::new();
            write_json(&mut line, &text).unwrap();
            let line = String::from_utf8(line).unwrap();
            assert!(!line.trim_end_matches('\n').chars().any(is_unsafe));
            assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
            let plain = serde_json::to_string_pretty(&[&text]).unwrap();
            let safe = json(&plain);
            assert!(!safe.chars().any(|character| character != '\n' && is_unsafe(character)));
            assert_eq!(serde_json::from_str::<Vec<String>>(&safe).unwrap(), [text]);
        }
    }
}
