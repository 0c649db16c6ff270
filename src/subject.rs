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

/// A value of a tag that is no list or structure.
#[derive(Clone, Debug)]
pub struct Leaf<'t> {
    /// The value as queries compare it.
    pub value: TagValue<'t>,
    /// The text in which words are looked for, if it is one.
    pub text: Option<Cow<'t, str>>,
}

/// Shows the values of a tag one by one, each member of a list or structure by itself. None of them is kept: a long list
/// has its whole text beside each of its members.
pub fn each_leaf(tag: &Tag, mut see: impl FnMut(Leaf<'_>)) {
    let is_searched = is_searched(tag);
    let printed = tag.printed();
    gather(&tag.value, &mut |value| {
        see(Leaf {
            value: compared(value, tag, || Cow::Borrowed(printed.as_ref())),
            text: is_searched.then(|| text(value)).flatten(),
        });
    });
}

/// Gives the values of a tag as queries compare them, each member of a list or structure by itself.
#[must_use]
pub fn values(tag: &Tag) -> Vec<TagValue<'_>> {
    let mut values = Vec::new();
    gather(&tag.value, &mut |value| {
        values.push(compared(value, tag, || tag.printed()));
    });
    values
}

/// Gives the texts of a tag in which words are looked for; none of a tag that nobody looks into.
#[must_use]
pub fn texts(tag: &Tag) -> Vec<Cow<'_, str>> {
    let mut texts = Vec::new();
    if is_searched(tag) {
        gather(&tag.value, &mut |value| texts.extend(text(value)));
    }
    texts
}

/// Tells whether words are looked for in a tag. A JPEG's comment stands in the group `File`, but somebody wrote it.
fn is_searched(tag: &Tag) -> bool {
    tag.name == "Comment" || !LEFT_OUT.contains(&tag.group.as_ref())
}

fn gather<'t>(value: &'t Value, see: &mut impl FnMut(&'t Value)) {
    match value {
        Value::List(members) => members.iter().for_each(|member| gather(member, see)),
        Value::Structure(fields) => fields.iter().for_each(|(_, member)| gather(member, see)),
        value => see(value),
    }
}

fn compared<'v>(
    value: &'v Value,
    tag: &'v Tag,
    printed: impl Fn() -> Cow<'v, str>,
) -> TagValue<'v> {
    if let Some(number) = value.as_f64() {
        TagValue::Number(number, printed())
    } else if let Some(date) = value.as_date() {
        TagValue::Date(date.local(), printed())
    } else if let Some(text) = value.as_text() {
        TagValue::Text(text.into(), tag.print.as_deref().map(Cow::Borrowed))
    } else {
        TagValue::Text(printed(), None)
    }
}

fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Text(text) => Some(text.into()),
        // A date is a text once it was stored, so that an image as read and as stored has the same texts.
        Value::Date(date) => Some(date.to_string().into()),
        _ => None,
    }
}
