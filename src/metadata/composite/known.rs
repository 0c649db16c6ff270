//! The tags of an image by their names alone: of several with a name, the one that is trusted most.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::metadata::groups::Groups;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

/// What is known of an image.
#[derive(Debug)]
pub(super) struct Known<'a> {
    by_name: HashMap<&'a str, (u8, &'a Tag), RandomState>,
}

impl<'a> Known<'a> {
    /// Sorts the tags.
    pub(super) fn new(tags: &Groups<'a>) -> Self {
        let count = tags.runs().map(|(_, run)| run.len()).sum();
        let mut by_name: HashMap<&str, (u8, &Tag), _> =
            HashMap::with_capacity_and_hasher(count, RandomState::default());
        for (group, run) in tags.runs() {
            let rank = rank(group);
            for tag in run {
                let best = by_name.entry(&tag.name).or_insert((rank, tag));
                if rank < best.0 {
                    *best = (rank, tag);
                }
            }
        }
        Self { by_name }
    }

    /// The tag of a name.
    pub(super) fn tag(&self, name: &str) -> Option<&'a Tag> {
        self.by_name.get(name).map(|(_, tag)| *tag)
    }

    /// The tag of a name, if it is of this group.
    pub(super) fn of(&self, group: &str, name: &str) -> Option<&'a Tag> {
        self.tag(name).filter(|tag| tag.group == group)
    }

    /// The number that a tag has, also one that is written as text.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        number(&self.tag(name)?.value)
    }

    /// The same, if it is more than 0.
    pub(super) fn positive(&self, name: &str) -> Option<f64> {
        self.number(name).filter(|&number| number > 0.0)
    }

    /// The numbers with blanks between them that a tag has.
    pub(super) fn numbers(&self, name: &str) -> Vec<f64> {
        self.tag(name).map(numbers).unwrap_or_default()
    }

    /// The text of a tag, if there is any.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text = self.tag(name)?.value.to_string();
        (!text.trim().is_empty()).then_some(text)
    }
}

/// The numbers with blanks between them in a tag.
pub(super) fn numbers(tag: &Tag) -> Vec<f64> {
    let text = tag.value.to_string();
    text.split([' ', ',']).flat_map(str::parse).collect()
}

/// The number of a value, also of one that is written as text.
pub(super) fn number(value: &Value) -> Option<f64> {
    let read = || value.as_text()?.trim().parse().ok();
    value.as_f64().or_else(read).filter(|it| it.is_finite())
}

/// How far a group is trusted; 0 is most. XMP often repeats what was true before the image was changed.
fn rank(group: &str) -> u8 {
    match group {
        // Kodak's early cameras round in EXIF what they keep in their note.
        "Kodak" => 0,
        "ExifIFD" | "IFD0" | "GPS" => 1,
        "IFD1" | "IFD2" | "IFD3" => 5,
        _ if group.starts_with("XMP-") => 3,
        _ if group.starts_with("SubIFD") || group.starts_with("MPImage") => 4,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::Known;
    use crate::metadata::groups::Groups;
    use crate::metadata::tag::{Tag, TagId};

    #[test]
    fn what_is_trusted_most_is_found() {
        let tag = |group, value: &'static str| Tag::new(group, TagId::None, "FNumber", value);
        let tags = [tag("XMP-exif", "2"), tag("ExifIFD", "4"), tag("Canon", "8")];
        let known = Known::new(&Groups::new(&tags));
        assert_eq!(known.number("FNumber"), Some(4.0));
        assert!(known.of("Canon", "FNumber").is_none());
        assert_eq!(known.numbers("FNumber"), [4.0]);
        assert_eq!(known.number("ISO"), None);
    }
}
