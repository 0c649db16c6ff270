//! Structures taken apart into tags, each under the name that `ExifTool` gives it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::metadata::{Tag, Value};

/// Structures and their parts, and what a part is called where that is not simply both names together. A line without a
/// part has what the names of all other parts of that structure begin with.
static NAMES: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
    let lines = include_str!("flat.tsv").lines();
    let rows = lines.filter_map(|line| {
        let (structure, rest) = line.split_once('\t')?;
        let (part, name) = rest.split_once('\t')?;
        Some(((structure, part), name))
    });
    rows.collect()
});

/// Gives the tag, or the fields of its structure, with the values of each; a list of structures gives a list a field.
pub(super) fn fields(tag: &Tag) -> Vec<(String, Vec<String>)> {
    let mut fields = Vec::new();
    gather(tag.name.to_string(), &tag.value, &mut fields);
    if tag.group == "CBOR" && matches!(tag.value, Value::Structure(_) | Value::List(_)) {
        for (name, _) in &mut fields {
            *name = with_capitals(name);
        }
    }
    fields
}

fn gather(name: String, value: &Value, fields: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::Structure(parts) => {
            for (part, value) in parts {
                gather(joined(&name, &capital(part)), value, fields);
            }
        }
        Value::List(items) if items.is_empty() => add(name, None, fields),
        Value::List(items) => {
            for item in items {
                gather(name.clone(), item, fields);
            }
        }
        Value::Bytes(bytes) => {
            let length = bytes.bytes;
            let marker = format!("(Binary data {length} bytes, use -b option to extract)");
            add(name, Some(marker), fields);
        }
        value => add(name, Some(value.to_string()), fields),
    }
}

fn add(name: String, value: Option<String>, fields: &mut Vec<(String, Vec<String>)>) {
    match fields.iter_mut().find(|(known, _)| *known == name) {
        Some((_, values)) => values.extend(value),
        None => fields.push((name, value.into_iter().collect())),
    }
}

/// The name of a part of the structure `name`.
fn joined(name: &str, part: &str) -> String {
    if let Some(name) = NAMES.get(&(name, part)) {
        return (*name).to_owned();
    }
    let beginning = NAMES.get(&(name, "")).unwrap_or(&name);
    format!("{beginning}{part}")
}

fn capital(name: &str) -> String {
    let mut letters = name.trim_start_matches('@').chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The name with a capital wherever letters begin, and without what no name has.
fn with_capitals(name: &str) -> String {
    let mut previous = 'x';
    let letters = name.chars().filter_map(|letter| {
        let begins = !std::mem::replace(&mut previous, letter).is_ascii_alphabetic();
        let is_kept = letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
        is_kept.then(|| {
            if begins {
                letter.to_ascii_uppercase()
            } else {
                letter
            }
        })
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::fields;
    use crate::metadata::{Tag, TagId, Value};

    fn shown(group: &'static str, name: &'static str, value: &Value) -> Vec<String> {
        let tag = Tag {
            group: group.into(),
            id: TagId::None,
            name: name.into(),
            value: value.clone(),
            print: None,
            copy: 0,
        };
        let fields = fields(&tag).into_iter();
        fields
            .map(|(name, values)| format!("{name}={}", values.join("|")))
            .collect()
    }

    fn structure(parts: &[(&str, Value)]) -> Value {
        let parts = parts.iter().cloned();
        Value::Structure(
            parts
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    #[test]
    fn fields_are_called_as_elsewhere() {
        let mask = structure(&[("What", "Mask/Ellipse".into())]);
        let area = structure(&[
            ("SpotType", "heal".into()),
            ("Masks", Value::List(vec![mask])),
        ]);
        let areas = Value::List(vec![area.clone(), area]);
        assert_eq!(
            shown("XMP-crs", "RetouchAreas", &areas),
            [
                "RetouchAreaSpotType=heal|heal",
                "RetouchAreaMaskWhat=Mask/Ellipse|Mask/Ellipse",
            ]
        );
        let paint = structure(&[
            ("LocalHue", "1".into()),
            ("CorrectionActive", "True".into()),
        ]);
        assert_eq!(
            shown("XMP-crs", "PaintBasedCorrections", &paint),
            ["PaintCorrectionHue=1", "PaintCorrectionActive=True"]
        );
        let region = structure(&[("Name", "Ada".into())]);
        let regions = structure(&[("RegionList", Value::List(vec![region]))]);
        assert_eq!(
            shown("XMP-mwg-rs", "RegionInfo", &regions),
            ["RegionName=Ada"]
        );
        let owner = structure(&[("CopyrightOwnerName", "Ada".into())]);
        assert_eq!(
            shown("XMP-plus", "CopyrightOwner", &owner),
            ["CopyrightOwnerName=Ada"]
        );
        let maker = structure(&[("org.my_c2pa", "x".into())]);
        assert_eq!(
            shown("CBOR", "Claim_generator_info", &maker),
            ["Claim_Generator_InfoOrgMy_C2Pa=x"]
        );
        assert_eq!(
            shown("CBOR", "Claim_generator", &"x".into()),
            ["Claim_generator=x"]
        );
        assert_eq!(
            shown("XMP-dc", "Subject", &Value::List(Vec::new())),
            ["Subject="]
        );
    }
}
