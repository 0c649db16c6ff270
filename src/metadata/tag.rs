//! A tag: one named value of an image.

use std::borrow::Cow;
use std::fmt::{self, Write};

use serde::de::{self, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::metadata::value::Value;

/// One named value of an image, with `ExifTool`'s names.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// `ExifTool`'s family-1 group, such as `ExifIFD`.
    pub group: Cow<'static, str>,
    /// What the format itself calls it.
    pub id: TagId,
    /// `ExifTool`'s name, such as `ISO`.
    pub name: Cow<'static, str>,
    /// What `exiftool -n` gives.
    pub value: Value,
    /// The form for people, where it differs from the plain form of the value.
    pub print: Option<String>,
    /// 0 for the first of a name in its group, then 1, 2 …
    pub copy: u32,
}

/// What a format itself calls a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum TagId {
    /// A number, as in EXIF.
    Number(i64),
    /// A name, as of PNG's chunks and keywords.
    Text(Cow<'static, str>),
    /// Nothing: the value was derived.
    None,
}

impl<'de> Deserialize<'de> for TagId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TagIdVisitor)
    }
}

/// What serde makes of an untagged choice tries one after the other, which takes long where most have no id.
struct TagIdVisitor;

impl Visitor<'_> for TagIdVisitor {
    type Value = TagId;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, a text or null")
    }

    fn visit_i64<E>(self, number: i64) -> Result<TagId, E> {
        Ok(TagId::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<TagId, E> {
        let number = i64::try_from(number);
        number.map(TagId::Number).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<TagId, E> {
        Ok(TagId::Text(text.to_owned().into()))
    }

    fn visit_unit<E>(self) -> Result<TagId, E> {
        Ok(TagId::None)
    }
}

impl From<u16> for TagId {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<&'static str> for TagId {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for TagId {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl Tag {
    /// Makes the first tag of its name.
    pub(super) fn new(
        group: impl Into<Cow<'static, str>>,
        id: impl Into<TagId>,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            group: group.into(),
            id: id.into(),
            name: name.into(),
            value: value.into(),
            print: None,
            copy: 0,
        }
    }

    /// Adds the form for people.
    pub(super) fn printed_as(mut self, print: impl Into<String>) -> Self {
        self.print = Some(print.into());
        self
    }

    /// The form for people: `1/250`, `Rotate 90 CW`.
    #[must_use]
    pub fn printed(&self) -> Cow<'_, str> {
        match (&self.print, &self.value) {
            (Some(print), _) => Cow::Borrowed(print),
            (None, Value::Text(text)) => Cow::Borrowed(text),
            (None, value) => Cow::Owned(value.to_string()),
        }
    }
}

impl Serialize for Tag {
    /// Writes `print` always, so that a reader need not know how to make it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Tag", 6)?;
        fields.serialize_field("group", &self.group)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("value", &self.value)?;
        fields.serialize_field("print", &self.printed())?;
        fields.serialize_field("copy", &self.copy)?;
        fields.end()
    }
}

/// A tag as it is written.
#[derive(Deserialize)]
struct Stored<'s> {
    group: String,
    #[serde(default = "no_id")]
    id: TagId,
    name: String,
    value: Value,
    #[serde(borrow)]
    print: Option<Print<'s>>,
    #[serde(default)]
    copy: u32,
}

/// The form for people. Nearly all are those of their values, and are not copied to see that.
#[derive(Deserialize)]
struct Print<'s>(#[serde(borrow)] Cow<'s, str>);

fn no_id() -> TagId {
    TagId::None
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let print = stored.print.map(|Print(print)| print);
        let print = print.filter(|print| !is_plain_form(&stored.value, print));
        Ok(Self {
            group: stored.group.into(),
            id: stored.id,
            name: stored.name.into(),
            value: stored.value,
            print: print.map(Cow::into_owned),
            copy: stored.copy,
        })
    }
}

/// Tells whether a text is the plain form of a value.
pub(super) fn is_plain_form(value: &Value, text: &str) -> bool {
    /// What is left of a text after what was written.
    struct Left<'t>(&'t str);

    impl fmt::Write for Left<'_> {
        fn write_str(&mut self, written: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    if let Value::Text(plain) = value {
        return plain == text;
    }
    let mut left = Left(text);
    write!(left, "{value}").is_ok() && left.0.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Tag, TagId};

    #[track_caller]
    fn round_trip(tag: &Tag, json: &str) {
        let written = serde_json::to_string(tag).unwrap();
        assert_eq!(written, json);
        assert_eq!(serde_json::from_str::<Tag>(&written).unwrap(), *tag);
    }

    #[test]
    fn tags_are_written_as_the_schema_wants_and_read_back() {
        round_trip(
            &Tag::new("ExifIFD", 34855_u16, "ISO", 400_i64),
            r#"{"group":"ExifIFD","id":34855,"name":"ISO","value":400,"print":"400","copy":0}"#,
        );
        round_trip(
            &Tag::new("ExifIFD", 33434_u16, "ExposureTime", 0.004).printed_as("1/250"),
            r#"{"group":"ExifIFD","id":33434,"name":"ExposureTime","value":0.004,"print":"1/250","copy":0}"#,
        );
        round_trip(
            &Tag::new("PNG", "tEXt", "Title", "0400"),
            r#"{"group":"PNG","id":"tEXt","name":"Title","value":"0400","print":"0400","copy":0}"#,
        );
        let mut second = Tag::new("File", TagId::None, "Comment", "");
        second.copy = 1;
        round_trip(
            &second,
            r#"{"group":"File","id":null,"name":"Comment","value":"","print":"","copy":1}"#,
        );
    }

    #[test]
    fn a_form_for_people_that_is_nearly_the_plain_one_is_kept() {
        for print in ["4", "4000", "400 ", "", "4\"00"] {
            let tag = Tag::new("ExifIFD", 34855_u16, "ISO", 400_i64).printed_as(print);
            let written = serde_json::to_string(&tag).unwrap();
            assert_eq!(serde_json::from_str::<Tag>(&written).unwrap(), tag);
        }
        let quoted = Tag::new("PNG", "tEXt", "Title", "so \"said\"");
        let written = serde_json::to_string(&quoted).unwrap();
        assert_eq!(serde_json::from_str::<Tag>(&written).unwrap(), quoted);
    }

    #[test]
    fn fields_that_the_schema_does_not_require_may_be_absent() {
        let tag: Tag =
            serde_json::from_str(r#"{"group":"PNG","name":"Title","value":"dusk","more":1}"#)
                .unwrap();
        assert_eq!(tag, Tag::new("PNG", TagId::None, "Title", "dusk"));
    }
}
