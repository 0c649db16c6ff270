//! What boxes of JUMBF hold: CBOR (RFC 8949) and JSON (RFC 8259), as named values.

use ciborium::Value as Cbor;

use crate::metadata::limits;
use crate::metadata::value::{Bytes, Value};

/// Keys whose name is not simply made of their letters.
const NAMES: [(&str, &str); 4] = [
    ("c2pa_manifest", "C2PA_manifest"),
    ("dc:format", "Format"),
    ("dc:title", "Title"),
    ("thumbnailUrl", "ThumbnailURL"),
];

/// The name of a tag for a key: a capital at its beginning, `_` for other signs.
pub(super) fn name_of(key: &str) -> String {
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == key) {
        return (*name).to_owned();
    }
    let mut name: String = key
        .trim_start_matches(|sign: char| !sign.is_ascii_alphanumeric())
        .chars()
        .map(|sign| {
            if sign.is_ascii_alphanumeric() || sign == '-' {
                sign
            } else {
                '_'
            }
        })
        .collect();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// The fields of an object; `None` where the JSON is damaged.
pub(super) fn json(data: &[u8]) -> Option<Vec<(String, Value)>> {
    let end = data
        .iter()
        .rposition(|&byte| byte != 0)
        .map_or(0, |last| last + 1);
    let value: Value = serde_json::from_slice(&data[..end]).ok()?;
    Some(fields(value))
}

/// The fields of a map, or the items of an array by number; `None` where the CBOR is damaged.
pub(super) fn cbor(data: &[u8]) -> Option<Vec<(String, Value)>> {
    let read: Cbor =
        ciborium::de::from_reader_with_recursion_limit(data, limits::CBOR_DEPTH).ok()?;
    Some(fields(value(read)))
}

fn fields(value: Value) -> Vec<(String, Value)> {
    match value {
        Value::Structure(fields) => fields,
        Value::List(items) => {
            let items = items.into_iter().enumerate();
            items
                .map(|(index, item)| (format!("Item{index}"), item))
                .collect()
        }
        value => vec![("Item0".to_owned(), value)],
    }
}

/// A tag of CBOR says what its value means, and is left out; so the value is shown.
fn value(cbor: Cbor) -> Value {
    match cbor {
        Cbor::Integer(number) => {
            let number = i128::from(number);
            i64::try_from(number).map_or_else(|_| Value::Text(number.to_string()), Value::Integer)
        }
        Cbor::Bytes(bytes) => Value::Bytes(Bytes::of(&bytes)),
        Cbor::Float(number) => Value::from(number),
        Cbor::Text(text) => Value::Text(text),
        Cbor::Bool(truth) => Value::from(if truth { "True" } else { "False" }),
        Cbor::Tag(_, tagged) => value(*tagged),
        Cbor::Array(items) => Value::List(items.into_iter().map(value).collect()),
        Cbor::Map(fields) => {
            let fields = fields.into_iter();
            Value::Structure(
                fields
                    .map(|(key, field)| (value(key).to_string(), value(field)))
                    .collect(),
            )
        }
        _ => Value::from("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn keys_make_names() {
        assert_eq!(name_of("@context"), "Context");
        assert_eq!(name_of("claim_generator"), "Claim_generator");
        assert_eq!(name_of("adobe:urn:uuid:1"), "Adobe_urn_uuid_1");
        assert_eq!(name_of("dc:title"), "Title");
        assert_eq!(name_of("§"), "");
    }
}
