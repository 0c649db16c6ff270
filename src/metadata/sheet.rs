//! What a reader writes its findings on: tags and warnings, within the limits.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::metadata::date::{Date, NoDate};
use crate::metadata::limits;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;
use crate::metadata::warning::Warning;

/// The tags that most images have at most.
const ROOM: usize = 256;

/// The tags and warnings of one image while it is read.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    tags: Vec<Tag>,
    warnings: Vec<Warning>,
    text: usize,
    exif: usize,
    iptc: u32,
    is_full: bool,
    more_warnings: bool,
}

impl Sheet {
    /// Begins a sheet with room for the tags of most images.
    pub(super) fn with_room() -> Self {
        Self {
            tags: Vec::with_capacity(ROOM),
            ..Self::default()
        }
    }

    /// Adds a tag, unless the image has too many or too much text.
    pub(super) fn push(&mut self, tag: Tag) {
        let text = tag.print.as_deref().map_or(0, escaped) + weight(&tag.value);
        if self.tags.len() >= limits::TAGS || self.text + text > limits::TEXT {
            if !self.is_full {
                self.warn(Warning::whole(
                    "too_many_tags",
                    "there are more tags than are read",
                ));
            }
            self.is_full = true;
            return;
        }
        self.text += text;
        self.tags.push(tag);
    }

    /// Adds a tag whose text should be a date. A blank one is left out, with a warning.
    pub(super) fn push_date(
        &mut self,
        group: &'static str,
        id: impl Into<TagId>,
        name: &'static str,
        text: &str,
        offset: u64,
    ) {
        let value = match Date::parse(text) {
            Ok(date) if date.to_string() == text => Value::Date(date),
            Err(NoDate::Blank) => {
                self.warn(Warning::at(
                    "date_blank",
                    format!("{group}:{name} is blank"),
                    offset,
                ));
                return;
            }
            Ok(_) | Err(NoDate::Other) => Value::from(text),
        };
        self.push(Tag::new(group, id, name, value));
    }

    /// Whether a further EXIF block of so many bytes may be read.
    pub(super) fn admit_exif(&mut self, bytes: usize) -> bool {
        self.exif += bytes;
        self.exif <= limits::EXIF_TOGETHER
    }

    /// Counts an IPTC block; 1 for the first.
    pub(super) fn count_iptc(&mut self) -> u32 {
        self.iptc += 1;
        self.iptc
    }

    /// Counts what follows as further IPTC blocks, also where there was none in the usual place.
    pub(super) fn leave_iptc(&mut self) {
        self.iptc = self.iptc.max(1);
    }

    /// Adds a warning, unless there are too many.
    pub(super) fn warn(&mut self, warning: Warning) {
        if self.warnings.len() + 1 < limits::WARNINGS {
            self.warnings.push(warning);
        } else {
            self.more_warnings = true;
        }
    }

    /// About the bytes that the tags take in memory, and as JSON.
    pub(super) fn weight(&self) -> usize {
        self.text + self.tags.len() * size_of::<Tag>()
    }

    /// The tags so far.
    pub(super) fn tags(&self) -> &[Tag] {
        &self.tags
    }

    /// Numbers the copies of each name and hands everything over, `first` in front.
    pub(super) fn finish(self, first: Vec<Tag>) -> (Vec<Tag>, Vec<Warning>) {
        let mut tags = self.tags;
        tags.splice(..0, first);
        let mut copies = Vec::with_capacity(tags.len());
        {
            let mut seen: HashMap<(&str, &str), u32, _> =
                HashMap::with_capacity_and_hasher(tags.len(), RandomState::default());
            for tag in &tags {
                let next = seen.entry((&tag.group, &tag.name)).or_default();
                copies.push(*next);
                *next += 1;
            }
        }
        for (tag, copy) in tags.iter_mut().zip(copies) {
            tag.copy = copy;
        }
        let mut warnings = self.warnings;
        if self.more_warnings {
            warnings.push(Warning::whole("more_warnings", "there is more that is odd"));
        }
        (tags, warnings)
    }

    /// Gives what tests compare: each tag as `group:name words`, and the codes of the warnings.
    #[cfg(test)]
    pub(super) fn told(self, first: Vec<Tag>) -> (Vec<String>, Vec<String>) {
        let (tags, warnings) = self.finish(first);
        let tags = tags
            .iter()
            .map(|tag| format!("{}:{} {}", tag.group, tag.name, tag.printed()));
        let codes = warnings.iter().map(|warning| warning.code.to_string());
        (tags.collect(), codes.collect())
    }
}

/// The bytes of text in a value; each value of a list counts with the room it takes, as a list may have any number.
fn weight(value: &Value) -> usize {
    match value {
        Value::Text(text) => escaped(text),
        Value::List(values) => values
            .iter()
            .map(|value| size_of::<Value>() + weight(value))
            .sum(),
        Value::Structure(fields) => fields
            .iter()
            .map(|(name, value)| size_of::<Value>() + name.len() + weight(value))
            .sum(),
        _ => 0,
    }
}

/// The bytes of a text in JSON: a control character has six, such as `\u0001`, and what JSON quotes has two.
fn escaped(text: &str) -> usize {
    let more = |&byte: &u8| match byte {
        0..0x20 => 5,
        b'"' | b'\\' => 1,
        _ => 0,
    };
    // What a block adds fits into a byte, and a block into registers, so that many bytes are counted in one instruction.
    let (blocks, rest) = text.as_bytes().as_chunks::<48>();
    let of_block = |block: &[u8]| usize::from(block.iter().map(more).sum::<u8>());
    let of_blocks: usize = blocks.iter().map(|block| of_block(block)).sum();
    text.len() + of_blocks + of_block(rest)
}

#[cfg(test)]
mod tests {
    use super::Sheet;
    use crate::metadata::limits;
    use crate::metadata::tag::{Tag, TagId};
    use crate::metadata::value::Value;
    use crate::metadata::warning::Warning;

    #[test]
    fn copies_are_numbered_by_group_and_name() {
        let mut sheet = Sheet::default();
        for (group, name) in [("File", "Comment"), ("PNG", "Comment"), ("File", "Comment")] {
            sheet.push(Tag::new(group, TagId::None, name, "x"));
        }
        let (tags, _) = sheet.finish(vec![Tag::new("File", TagId::None, "FileType", "JPEG")]);
        let copies: Vec<u32> = tags.iter().map(|tag| tag.copy).collect();
        assert_eq!(copies, [0, 0, 0, 1]);
    }

    #[test]
    fn tags_text_and_warnings_are_bounded() {
        let mut sheet = Sheet::default();
        for _ in 0..limits::TAGS + 5 {
            sheet.push(Tag::new("PNG", TagId::None, "Comment", ""));
        }
        assert_eq!(sheet.tags().len(), limits::TAGS);
        for _ in 0..limits::WARNINGS * 2 {
            sheet.warn(Warning::whole("odd", "odd"));
        }
        let (_, warnings) = sheet.finish(Vec::new());
        assert_eq!(warnings.len(), limits::WARNINGS);
        assert_eq!(warnings[0].code, "too_many_tags");
        assert_eq!(warnings[limits::WARNINGS - 1].code, "more_warnings");

        let mut sheet = Sheet::default();
        let large = "x".repeat(limits::TEXT / 4);
        for _ in 0..6 {
            sheet.push(Tag::new("PNG", TagId::None, "Comment", large.as_str()));
        }
        assert_eq!(sheet.tags().len(), 4);
    }

    #[test]
    fn text_counts_as_json_has_it() {
        // A PNG of 32 MB whose texts are control characters made a record of 400 MB, which did not open again.
        let mut sheet = Sheet::default();
        let text = "\u{1}".repeat(limits::TEXT / 12);
        for _ in 0..6 {
            sheet.push(Tag::new("PNG", TagId::None, "Comment", text.as_str()));
        }
        assert_eq!(sheet.tags().len(), 2);
        let json = serde_json::to_vec(sheet.tags()).unwrap();
        // As value and as what is printed.
        assert!(json.len() < 2 * limits::TEXT + 1000);
    }

    #[test]
    fn long_lists_are_bounded_like_long_texts() {
        // A JPEG of 60 MB with a thousand IPTC blocks, each a list of 8,000 keywords of one letter.
        let keywords = Value::List(vec!["x".into(); 8000]);
        let mut sheet = Sheet::default();
        for _ in 0..200 {
            sheet.push(Tag::new("IPTC", 25_u16, "Keywords", keywords.clone()));
        }
        assert!(sheet.tags().len() * 8000 * size_of::<Value>() <= limits::TEXT);
        let (_, warnings) = sheet.finish(Vec::new());
        assert_eq!(warnings[0].code, "too_many_tags");
    }

    #[test]
    fn a_blank_date_is_absent_with_a_warning() {
        let mut sheet = Sheet::default();
        sheet.push_date("IFD0", 306_u16, "ModifyDate", "0000:00:00 00:00:00", 20);
        sheet.push_date("IFD0", 306_u16, "ModifyDate", "2024:05:06 10:11:12", 20);
        sheet.push_date("IFD0", 306_u16, "ModifyDate", "last May", 20);
        let (tags, warnings) = sheet.finish(Vec::new());
        assert_eq!(
            warnings,
            [Warning::at("date_blank", "IFD0:ModifyDate is blank", 20)]
        );
        assert!(matches!(&tags[0].value, Value::Date(_)));
        assert_eq!(tags[1].value, Value::from("last May"));
    }
}
