//! The kinds of what an image may tell about people, and which tags carry them.

use crate::lint::names;
use crate::metadata::{Tag, Value};

/// A kind of what an image may tell.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// Where it was taken, or what place it shows.
    Place,
    /// Which camera, lens or other device made it.
    Serial,
    /// Who made, owns, wrote or is in it.
    Owner,
    /// Whom to credit. It is there to be published, and mostly names somebody.
    Rights,
    /// Which programs wrote it.
    Software,
    /// A smaller copy of it, which may show what was cropped away.
    Thumbnail,
}

/// Words that stand for nothing, and what cameras and programs have there before anybody wrote something.
const NOTHING: [&str; 22] = [
    "n/a",
    "na",
    "none",
    "null",
    "nil",
    "unknown",
    "undefined",
    "undef",
    "inf",
    "default",
    "not set",
    "no name",
    "artist",
    "author",
    "owner",
    "owner name",
    "photographer",
    "user",
    "user name",
    "your name",
    "olympus digital camera",
    "sony dsc",
];

/// How deep structures are looked into; readers bound them too.
const DEPTH: usize = 16;

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Place,
        Self::Serial,
        Self::Owner,
        Self::Rights,
        Self::Software,
        Self::Thumbnail,
    ];

    /// Tells whether a tag carries something of this kind.
    ///
    /// A derived tag says again what another says, and does not count.
    #[must_use]
    pub fn is_in(self, tag: &Tag) -> bool {
        if tag.group == "Composite" || names::is_of_profiles(&tag.name) {
            return false;
        }
        match names::kind(&tag.group, &tag.name) {
            Some(kind) => kind == self && has_content(&tag.value),
            None if names::is_of_faces(&tag.name) => {
                self == Self::Owner && has_named_face(&tag.value, DEPTH)
            }
            None => self.is_within(&tag.group, &tag.value, DEPTH),
        }
    }

    /// Tells whether a field of a structure carries something of this kind.
    fn is_within(self, group: &str, value: &Value, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        match value {
            Value::List(members) => members
                .iter()
                .any(|member| self.is_within(group, member, depth)),
            Value::Structure(fields) => {
                fields
                    .iter()
                    .any(|(name, value)| match names::kind_within(group, name) {
                        Some(kind) => kind == self && has_content(value),
                        None => self.is_within(group, value, depth),
                    })
            }
            _ => false,
        }
    }
}

/// Tells whether a face in a picture has a name.
fn has_named_face(value: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    match value {
        Value::List(members) => members.iter().any(|member| has_named_face(member, depth)),
        Value::Structure(fields) => fields.iter().any(|(name, value)| {
            if names::is_of_face(name) {
                has_content(value)
            } else {
                !names::is_of_kind(name) && has_named_face(value, depth)
            }
        }),
        _ => false,
    }
}

/// Tells whether a value says anything: a text of spaces or zeros, a word for nothing and the number 0 do not.
fn has_content(value: &Value) -> bool {
    match value {
        Value::Text(text) => text_has_content(text),
        Value::Integer(_) | Value::Rational(_) | Value::Real(_) => {
            value.as_f64().is_some_and(|number| number != 0.0)
        }
        Value::Date(_) => true,
        Value::List(members) => members.iter().any(has_content),
        Value::Structure(fields) => fields.iter().any(|(_, value)| has_content(value)),
        Value::Bytes(bytes) => bytes.bytes > 0,
    }
}

fn text_has_content(text: &str) -> bool {
    let is_told = |character: char| character.is_alphanumeric() && character != '0';
    let text = text.trim_matches(|character: char| character.is_whitespace() || character == '\0');
    let word = text.trim_matches(|character: char| !character.is_alphanumeric());
    if !text.chars().any(is_told) || NOTHING.contains(&word.to_lowercase().as_str()) {
        return false;
    }
    // Flash memory that was never written.
    let is_erased = text.len() >= 8 && text.chars().all(|character| matches!(character, 'f' | 'F'));
    !is_erased
}

#[cfg(test)]
mod tests {
    use super::{has_content, text_has_content};
    use crate::metadata::{Rational, Value};

    #[test]
    fn what_says_nothing_is_no_content() {
        for text in [
            "",
            "   ",
            "\0\0",
            "0",
            "0000000000",
            "0 0 0",
            "----",
            "N/A",
            "unknown ",
            "(none)",
            "<Unknown>",
            "Photographer",
            "OLYMPUS DIGITAL CAMERA         ",
            "FFFFFFFF",
            "0.0",
        ] {
            assert!(!text_has_content(text), "{text:?}");
        }
        for text in ["1", "#00000001", "NO= 1005a431", "me", "F", "日本", "0x1a"] {
            assert!(text_has_content(text), "{text:?}");
        }
        let quotient = |numerator, denominator| {
            Value::Rational(Rational {
                numerator,
                denominator,
            })
        };
        assert!(!has_content(&quotient(0, 1)));
        assert!(!has_content(&quotient(1, 0)));
        assert!(has_content(&quotient(-1, 2)));
        assert!(!has_content(&Value::List(vec![
            Value::Integer(0),
            "".into()
        ])));
        assert!(has_content(&Value::Structure(vec![(
            "City".to_owned(),
            "Paris".into()
        )])));
    }
}
