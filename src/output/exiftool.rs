//! Metadata in the shape of `exiftool -j -G1`, for scripts that were written for it.
//!
//! One object a file, in an array; `Group:Name` for each tag, the first of those that are there several times; structures
//! flattened into tags of their own; a list where there are several values. What looks like a number or a truth is written as one, as there, whatever it is.

use std::collections::HashSet;
use std::io::{self, Write};
use std::path::Path;

use serde::Serializer;
use serde_json::Value as Json;

use crate::metadata::{Metadata, Tag};
use crate::output::{escape, flat};

/// The most digits of a number that is written without quotes, before and behind its point and in its exponent.
const WHOLE: usize = 15;
const FRACTION: usize = 16;
const EXPONENT: usize = 3;

/// Whether values are numbers or words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As with `-n`.
    Numbers,
    /// As without it.
    Words,
}

/// An array of files that is written as they come.
#[derive(Debug)]
pub struct Files {
    form: Form,
    is_first: bool,
}

impl Files {
    /// Begins without a file.
    #[must_use]
    pub fn new(form: Form) -> Self {
        Self {
            form,
            is_first: true,
        }
    }

    /// Writes a file.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn write(
        &mut self,
        writer: &mut dyn Write,
        path: &Path,
        bytes: u64,
        metadata: &Metadata,
    ) -> io::Result<()> {
        writer.write_all(if self.is_first { b"[" } else { b",\n" })?;
        self.is_first = false;
        let object = object(path, bytes, metadata, self.form);
        let mut written = Vec::new();
        serde_json::Serializer::pretty(&mut written).collect_map(object)?;
        let written = String::from_utf8(written).map_err(io::Error::other)?;
        writer.write_all(escape::json(&written).as_bytes())
    }

    /// Writes the end of the array; nothing where there was no file.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn finish(&self, writer: &mut dyn Write) -> io::Result<()> {
        if self.is_first {
            return Ok(());
        }
        writer.write_all(b"]\n")
    }
}

fn object(path: &Path, bytes: u64, metadata: &Metadata, form: Form) -> Vec<(String, Json)> {
    let text = |path: Option<&Path>| {
        path.map_or(String::new(), |path| path.to_string_lossy().into_owned())
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut object: Vec<(String, Json)> = vec![
        ("SourceFile".into(), text(Some(path)).into()),
        (
            "System:FileName".into(),
            text(path.file_name().map(Path::new)).into(),
        ),
        (
            "System:Directory".into(),
            text(folder.or(Some(Path::new(".")))).into(),
        ),
        ("System:FileSize".into(), bytes.into()),
    ];
    let mut seen = HashSet::new();
    for tag in metadata.tags.iter().filter(|tag| tag.copy == 0) {
        for (name, value) in flatten(tag, form) {
            let key = format!("{}:{name}", tag.group);
            if seen.insert(key.clone()) {
                object.push((key, value));
            }
        }
    }
    object
}

/// The tag, or the fields of its structure, each under a name of its own.
fn flatten(tag: &Tag, form: Form) -> Vec<(String, Json)> {
    if let (Form::Words, Some(print)) = (form, &tag.print) {
        return vec![(tag.name.to_string(), scalar(print))];
    }
    flat::fields(tag)
        .into_iter()
        .map(|(name, values)| {
            let mut values = values.iter().map(|value| scalar(value));
            let value = match (values.next(), values.len()) {
                (None, _) => Json::from(""),
                (Some(only), 0) => only,
                (Some(first), _) => std::iter::once(first).chain(values).collect(),
            };
            (name, value)
        })
        .collect()
}

/// A value as its looks tell.
fn scalar(text: &str) -> Json {
    if text.eq_ignore_ascii_case("true") {
        return true.into();
    }
    if text.eq_ignore_ascii_case("false") {
        return false.into();
    }
    if looks_like_a_number(text)
        && let Ok(number @ Json::Number(_)) = serde_json::from_str(text)
    {
        return number;
    }
    text.into()
}

/// A number without a zero too many in front, and not longer than a double holds.
fn looks_like_a_number(text: &str) -> bool {
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole, WHOLE)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && fraction.is_none_or(|fraction| digits(fraction, FRACTION))
        && exponent.is_none_or(|exponent| digits(exponent.trim_start_matches(['+', '-']), EXPONENT))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::{Files, Form, scalar};
    use crate::metadata;

    #[test]
    fn what_looks_like_a_number_is_one() {
        assert_eq!(scalar("0.25"), json!(0.25));
        assert_eq!(scalar("-7"), json!(-7));
        assert_eq!(scalar("1e-05"), json!(1e-5));
        assert_eq!(scalar("0232"), json!("0232"));
        assert_eq!(scalar("1/250"), json!("1/250"));
        assert_eq!(scalar("12345678901234567"), json!("12345678901234567"));
        assert_eq!(scalar("True"), json!(true));
        assert_eq!(scalar(""), json!(""));
    }

    fn written(form: Form) -> serde_json::Value {
        let bytes = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");
        let metadata = metadata::read(&mut bytes.as_slice()).unwrap();
        let mut files = Files::new(form);
        let mut text = Vec::new();
        for path in ["a/b.jpg", "c.jpg"] {
            files
                .write(&mut text, Path::new(path), 7, &metadata)
                .unwrap();
        }
        files.finish(&mut text).unwrap();
        serde_json::from_slice(&text).unwrap()
    }

    #[test]
    fn files_are_objects_of_an_array() {
        let numbers = written(Form::Numbers);
        assert_eq!(numbers[0]["SourceFile"], "a/b.jpg");
        assert_eq!(numbers[0]["System:Directory"], "a");
        assert_eq!(numbers[1]["System:Directory"], ".");
        assert_eq!(numbers[1]["System:FileSize"], 7);
        assert_eq!(numbers[0]["IFD0:Orientation"], 1);
        assert_eq!(
            written(Form::Words)[0]["IFD0:Orientation"],
            "Horizontal (normal)"
        );
        let history = &numbers[0]["XMP-xmpMM:HistoryAction"];
        assert!(!history.is_null(), "{numbers}");
    }

    #[test]
    fn no_file_gives_nothing() {
        let mut text = Vec::new();
        Files::new(Form::Words).finish(&mut text).unwrap();
        assert_eq!(text, b"");
    }
}
