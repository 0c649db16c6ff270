//! What lists are made of: fields and tags; and what images are counted by.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::query::field::{Field, UnknownField};
use crate::query::tag::TagName;

/// A column of a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Column {
    /// A field.
    Field(Field),
    /// A tag, and how it was written.
    Tag(TagName, String),
}

/// What images are counted by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Grouping {
    /// A field.
    Field(Field),
    /// The year in which they were taken.
    Year,
    /// The month in which they were taken.
    Month,
    /// The day on which they were taken.
    Day,
    /// Where they were taken: a cell of a tenth of a degree.
    Place,
}

impl FromStr for Column {
    type Err = UnknownField;

    fn from_str(text: &str) -> Result<Self, UnknownField> {
        let bare = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        let bare = bare.unwrap_or(text);
        let tag = TagName::dotted(bare).or_else(|| TagName::grouped(bare));
        match tag {
            Some(tag) => Ok(Self::Tag(tag, bare.to_owned())),
            None => bare.parse().map(Self::Field),
        }
    }
}

impl Display for Column {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => field.fmt(formatter),
            Self::Tag(_, written) => formatter.write_str(written),
        }
    }
}

impl FromStr for Grouping {
    type Err = UnknownField;

    fn from_str(text: &str) -> Result<Self, UnknownField> {
        match text.to_ascii_lowercase().as_str() {
            "year" => Ok(Self::Year),
            "month" | "taken" => Ok(Self::Month),
            "day" => Ok(Self::Day),
            "place" => Ok(Self::Place),
            _ => text
                .parse()
                .map(Self::Field)
                .map_err(|mut unknown: UnknownField| {
                    unknown.names.extend(["year", "month", "day", "place"]);
                    unknown
                }),
        }
    }
}

impl Display for Grouping {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => field.fmt(formatter),
            Self::Year => formatter.pad("year"),
            Self::Month => formatter.pad("month"),
            Self::Day => formatter.pad("day"),
            Self::Place => formatter.pad("place"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_a_field_or_any_tag() {
        for (text, shown) in [
            ("camera", "camera"),
            ("Camera", "camera"),
            ("exif.ISO", "exif.ISO"),
            ("ExifIFD:ISO", "ExifIFD:ISO"),
            ("\"ExifIFD:ISO\"", "ExifIFD:ISO"),
        ] {
            assert_eq!(text.parse::<Column>().unwrap().to_string(), shown);
        }
        let unknown = "camra".parse::<Column>().unwrap_err();
        assert_eq!(unknown.nearest(), Some("camera"));
    }

    #[test]
    fn images_are_counted_by_a_field_a_time_or_a_place() {
        for (text, shown) in [
            ("lens", "lens"),
            ("taken", "month"),
            ("year", "year"),
            ("day", "day"),
            ("place", "place"),
        ] {
            assert_eq!(text.parse::<Grouping>().unwrap().to_string(), shown);
        }
        let unknown = "monht".parse::<Grouping>().unwrap_err();
        assert_eq!(unknown.nearest(), Some("month"));
    }
}
