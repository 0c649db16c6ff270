//! What a query sees of a tag: its values as they are compared, and the texts in which words are looked for.
//!
//! The index and `lint` ask images the same questions, and get the same answers from here.

use std::borrow::Cow;

use crate::metadata::{Tag, Value};
use crate::query::TagValue;

/// Groups whose values are worked out from others, are the same for most images, or are codes.
const LEFT_OUT: [&str; 9] = [
    "Adobe",
    "Composite",
    "File",
    "ICC-chrm",
    "ICC-header",
    "ICC-meas",
    "ICC-view",
    "JFIF",
    "Jpeg2000",
];

/// Gives the values of a tag as queries compare them, each member of a list or structure by itself.
#[must_use]
pub fn values(tag: &Tag) -> Vec<TagValue<'_>> {
    let mut values = Vec::new();
    gather_values(&tag.value, tag, &mut values);
    values
}

/// Gives the texts of a tag in which words are looked for; none of a tag that nobody looks into.
#[must_use]
pub fn texts(tag: &Tag) -> Vec<Cow<'_, str>> {
    let mut texts = Vec::new();
    // A JPEG's comment stands in the group `File`, but somebody wrote it.
    if tag.name == "Comment" || !LEFT_OUT.contains(&tag.group.as_ref()) {
        gather_texts(&tag.value, &mut texts);
    }
    texts
}

fn gather_values<'t>(value: &'t Value, tag: &'t Tag, values: &mut Vec<TagValue<'t>>) {
    match value {
        Value::List(members) => {
            for member in members {
                gather_values(member, tag, values);
            }
        }
        Value::Structure(fields) => {
            for (_, member) in fields {
                gather_values(member, tag, values);
            }
        }
        value => values.push(if let Some(number) = value.as_f64() {
            TagValue::Number(number, tag.printed())
        } else if let Some(date) = value.as_date() {
            TagValue::Date(date.local(), tag.printed())
        } else if let Some(text) = value.as_text() {
            TagValue::Text(text.into(), tag.print.as_deref().map(Cow::Borrowed))
        } else {
            TagValue::Text(tag.printed(), None)
        }),
    }
}

fn gather_texts<'t>(value: &'t Value, texts: &mut Vec<Cow<'t, str>>) {
    match value {
        Value::Text(text) => texts.push(text.into()),
        // A date is a text once it was stored, so that an image as read and as stored has the same texts.
        Value::Date(date) => texts.push(date.to_string().into()),
        Value::List(values) => values.iter().for_each(|value| gather_texts(value, texts)),
        Value::Structure(fields) => fields
            .iter()
            .for_each(|(_, value)| gather_texts(value, texts)),
        _ => {}
    }
}
