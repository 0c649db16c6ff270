//! A MIE trailer (Meta Information Encapsulation, P. Harvey): elements with a name and data, in groups.

use crate::metadata::limits;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;

/// The elements that are read: group, name in the file, name.
const ROWS: [(&str, &str, &str); 20] = [
    ("MIE-Main", "0Type", "SubfileType"),
    ("MIE-Main", "0Vers", "MIEVersion"),
    ("MIE-Main", "1Directory", "SubfileDirectory"),
    ("MIE-Main", "1Name", "SubfileName"),
    ("MIE-Main", "2MIME", "SubfileMIMEType"),
    ("MIE-Main", "zmie", "TrailerSignature"),
    ("MIE-Doc", "Author", "Author"),
    ("MIE-Doc", "Comment", "Comment"),
    ("MIE-Doc", "Contributors", "Contributors"),
    ("MIE-Doc", "Copyright", "Copyright"),
    ("MIE-Doc", "CreateDate", "CreateDate"),
    ("MIE-Doc", "EMail", "Email"),
    ("MIE-Doc", "Keywords", "Keywords"),
    ("MIE-Doc", "ModifyDate", "ModifyDate"),
    ("MIE-Doc", "OriginalDate", "DateTimeOriginal"),
    ("MIE-Doc", "Phone", "PhoneNumber"),
    ("MIE-Doc", "References", "References"),
    ("MIE-Doc", "Software", "Software"),
    ("MIE-Doc", "Title", "Title"),
    ("MIE-Doc", "URL", "URL"),
];

/// Reads the elements of a trailer.
pub(super) fn read(mut data: &[u8], sheet: &mut Sheet) {
    const GROUP_FORMAT: u8 = 0x10;
    let mut groups: Vec<&'static str> = Vec::new();
    while let Some((&[b'~', format, name, length], rest)) = data.split_first_chunk::<4>() {
        let Some((name, rest)) = rest.split_at_checked(usize::from(name)) else {
            return;
        };
        let Some((length, rest)) = content_length(length, rest) else {
            return;
        };
        let Some((content, rest)) = rest.split_at_checked(length) else {
            return;
        };
        data = rest;
        if name.is_empty() {
            // An element without a name ends a group.
            groups.pop();
        } else if format & 0xf0 == GROUP_FORMAT {
            // What is in the group follows, and its length need not be known.
            data = if content.is_empty() { rest } else { content };
            if groups.len() >= limits::MIE_DEPTH {
                return;
            }
            groups.push(match name {
                b"0MIE" => "MIE-Main",
                b"Document" => "MIE-Doc",
                _ => "",
            });
        } else {
            let group = groups.last().copied().unwrap_or_default();
            let mut rows = ROWS.iter();
            let row = rows.find(|row| row.0 == group && row.1.as_bytes() == name);
            if let Some((group, id, name)) = row {
                sheet.push(Tag::new(*group, *id, *name, text::utf8(content)));
            }
        }
    }
}

/// The length of the content: in the head, or behind the name.
fn content_length(length: u8, rest: &[u8]) -> Option<(usize, &[u8])> {
    match length {
        255 => {
            let (eight, rest) = rest.split_first_chunk::<8>()?;
            Some((usize::try_from(u64::from_be_bytes(*eight)).ok()?, rest))
        }
        254 => {
            let (four, rest) = rest.split_first_chunk::<4>()?;
            Some((u32::from_be_bytes(*four) as usize, rest))
        }
        253 => {
            let (two, rest) = rest.split_first_chunk::<2>()?;
            Some((usize::from(u16::from_be_bytes(*two)), rest))
        }
        length => Some((usize::from(length), rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    fn shown(data: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(data, &mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}:{}={}", tag.group, tag.name, tag.value))
            .collect()
    }

    #[test]
    fn elements_are_read_by_their_groups() {
        let data =
            b"~\x10\x04\xfe0MIE\0\0\0\0~\x10\x04\0Meta~\x10\x08\0Document~(\x09\x02Copyrighthi\
            ~(\x05\x02Othernn~\0\0\0~\0\0\0~\0\x04\0zmie~\0\0\x06\0\0\0Z\x10\x04";
        let expected = ["MIE-Doc:Copyright=hi", "MIE-Main:TrailerSignature="];
        assert_eq!(shown(data), expected);
        for end in 0..data.len() {
            assert!(shown(&data[..end]).len() <= expected.len());
        }
        let deep = b"~\x10\x04\x000MIE".repeat(1000);
        assert!(shown(&deep).is_empty());
    }
}
