//! IPTC (IIM 4.2): datasets, one after the other, in the character set that the first of them names.

mod names;

use std::borrow::Cow;

use md5::{Digest, Md5};

use crate::metadata::iptc::names::{Row, Words};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits, text, xmp};

/// The byte in front of every dataset (IIM 4.2, 1.5).
const MARKER: u8 = 0x1c;

/// The dataset that names the character set, and the name of UTF-8 (IIM 4.2, 1:90; ISO 2022).
const CODED_CHARACTER_SET: (u8, u8) = (1, 90);
const UTF8: &[u8] = b"\x1b%G";

/// What the bytes of a dataset mean.
#[derive(Clone, Copy)]
enum Form {
    Text,
    /// A number in as many bytes as there are.
    Number,
    /// A number that stands for a word.
    NumberWord(Words),
    /// A letter or digits that stand for a word.
    Word(Words),
    /// Eight digits of a date.
    Date,
    /// Six digits of a time, and its distance from UTC.
    Time,
    Binary,
}

/// The dataset whose numbers are shown as hexadecimal digits, and the one of Photo Mechanic's settings.
const COLOR_REPRESENTATION: (u8, u8) = (3, 60);
const PREFERENCES: (u8, u8) = (2, 221);

/// A dataset as it is stored.
struct Dataset<'a> {
    number: (u8, u8),
    data: &'a [u8],
}

/// Why there is no further dataset.
enum End {
    Reached,
    Damaged {
        /// How many bytes before the end that is.
        rest: usize,
    },
}

/// Reads the datasets of a block that begins at the byte `offset` of the file.
pub(super) fn read(block: &[u8], offset: u64, sheet: &mut Sheet) {
    let group = group(sheet.count_iptc());
    let mut is_utf8 = false;
    let mut rest = block;
    let mut tags: Vec<Tag> = Vec::new();
    loop {
        let dataset = match next(&mut rest) {
            Ok(dataset) => dataset,
            Err(End::Reached) => break,
            Err(End::Damaged { rest }) => {
                let at = offset + (block.len() - rest) as u64;
                let message = "a dataset of IPTC is damaged";
                sheet.warn(Warning::at("iptc_damaged", message, at));
                break;
            }
        };
        if tags.len() >= limits::IPTC_DATASETS {
            let message = "there are more datasets of IPTC than are read";
            sheet.warn(Warning::at("too_much_iptc", message, offset));
            break;
        }
        if dataset.number == CODED_CHARACTER_SET {
            is_utf8 = dataset.data == UTF8;
            tags.push(character_set(&group, dataset.data));
        } else if let Some(row) = names::find(dataset.number) {
            add(
                tag(&group, row, dataset.data, is_utf8),
                row.is_list,
                &mut tags,
            );
        }
    }
    for tag in tags {
        sheet.push(tag);
    }
}

/// The MD5 digest of a block, by which programs notice that another one has changed it.
pub(super) fn digest(block: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Md5::digest(block))
}

/// A further block of the same image has a number.
fn group(count: u32) -> Cow<'static, str> {
    match count {
        0 | 1 => "IPTC".into(),
        _ => format!("IPTC{count}").into(),
    }
}

/// Takes the next dataset off a block (IIM 4.2, 1.5).
fn next<'a>(block: &mut &'a [u8]) -> Result<Dataset<'a>, End> {
    let damaged = End::Damaged { rest: block.len() };
    let &[MARKER, record, number, high, low, ref rest @ ..] = *block else {
        // Blocks are filled up with zeros.
        let is_padding = block.len() < 5 || block.iter().all(|&byte| byte == 0);
        return Err(if is_padding { End::Reached } else { damaged });
    };
    let short = usize::from(u16::from_be_bytes([high, low]));
    // With the highest bit set it is the length of a length.
    let (length, rest) = if short & 0x8000 == 0 {
        (short, rest)
    } else {
        let Some((digits, rest)) = rest.split_at_checked(short & 0x7fff) else {
            return Err(damaged);
        };
        (
            number_of(digits)
                .and_then(|length| usize::try_from(length).ok())
                .unwrap_or(usize::MAX),
            rest,
        )
    };
    let Some((data, rest)) = rest.split_at_checked(length) else {
        return Err(damaged);
    };
    *block = rest;
    Ok(Dataset {
        number: (record, number),
        data,
    })
}

fn number_of(digits: &[u8]) -> Option<i64> {
    let fold = |number: i64, &digit: &u8| (number << 8) | i64::from(digit);
    (digits.len() <= 4).then(|| digits.iter().fold(0, fold))
}

fn character_set(group: &str, name: &[u8]) -> Tag {
    let tag = Tag::new(
        group.to_owned(),
        90_u16,
        "CodedCharacterSet",
        text::utf8(name),
    );
    if name == UTF8 {
        return tag.printed_as("UTF8");
    }
    // Escape sequences are told by their letters (ISO 2022).
    let letters: Vec<String> = name
        .iter()
        .map(|&byte| {
            if byte == 0x1b {
                "ESC".to_owned()
            } else {
                char::from(byte).to_string()
            }
        })
        .collect();
    tag.printed_as(letters.join(" "))
}

fn tag(group: &str, row: &Row, data: &[u8], is_utf8: bool) -> Tag {
    let mut tag = Tag::new(group.to_owned(), u16::from(row.number.1), row.name, "");
    let text = || decode(data, is_utf8);
    let number = || number_of(data).map_or_else(|| Value::Text(text()), Value::Integer);
    tag.value = match row.form {
        Form::Text | Form::Word(_) => Value::Text(text()),
        Form::Number | Form::NumberWord(_) => number(),
        Form::Date => Value::Text(date(text())),
        Form::Time => Value::Text(text::time(text())),
        Form::Binary => Value::Bytes(Bytes::of(data)),
    };
    if let Form::Word(words) | Form::NumberWord(words) = row.form {
        let written = tag.value.to_string();
        let mut words = words.iter();
        let word = words.find(|(known, _)| *known == written);
        let word = word.map(|(_, word)| (*word).to_owned());
        tag.print = Some(match (word, tag.value.as_i64()) {
            (Some(word), _) => word,
            (None, Some(number)) if row.number == COLOR_REPRESENTATION => {
                format!("Unknown (0x{number:x})")
            }
            (None, _) => format!("Unknown ({written})"),
        });
    }
    if row.number == PREFERENCES {
        tag.print = xmp::photo_mechanic_settings(&tag.value.to_string());
    }
    tag
}

/// Without a name of a character set, writers use Windows' Latin-1.
fn decode(data: &[u8], is_utf8: bool) -> String {
    let end = data
        .iter()
        .rposition(|&byte| byte != 0)
        .map_or(0, |last| last + 1);
    let data = &data[..end];
    if is_utf8 {
        text::utf8(data)
    } else {
        text::windows1252(data)
    }
}

/// `20240506` as `2024:05:06`.
fn date(text: String) -> String {
    match (text.get(..4), text.get(4..6), text.get(6..8)) {
        (Some(year), Some(month), Some(day)) if is_digits(&text[..8]) && text.len() == 8 => {
            format!("{year}:{month}:{day}")
        }
        _ => text,
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Adds a tag; a repeatable one to those of its name.
fn add(tag: Tag, is_list: bool, tags: &mut Vec<Tag>) {
    let mut known = tags.iter_mut();
    let earlier = known.find(|known| is_list && known.name == tag.name);
    match earlier {
        Some(Tag {
            value: Value::List(values),
            ..
        }) => values.push(tag.value),
        Some(Tag { value, .. }) => *value = Value::List(vec![value.clone(), tag.value]),
        None => tags.push(tag),
    }
}

/// Says what the digest of the block is now.
pub(super) fn push_digest(block: &[u8], sheet: &mut Sheet) {
    sheet.push(Tag::new(
        "File",
        TagId::None,
        "CurrentIPTCDigest",
        digest(block),
    ));
}

#[cfg(test)]
mod tests {
    use super::{date, read};
    use crate::metadata::sheet::Sheet;

    fn shown(block: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(block, 0, &mut sheet);
        let (tags, warnings) = sheet.finish(Vec::new());
        let tags = tags
            .iter()
            .map(|tag| format!("{}:{} {}", tag.group, tag.name, tag.value));
        tags.chain(warnings.iter().map(|warning| warning.code.to_string()))
            .collect()
    }

    #[test]
    fn datasets_are_read_in_their_character_set() {
        let block = b"\x1c\x01\x5a\0\x03\x1b%G\x1c\x02\0\0\x02\0\x04\x1c\x02\x50\0\x06Bj\xc3\xb8rn\x1c\x02\x19\0\x01a\x1c\x02\x37\0\x0820240506\x1c\x02\x19\0\x01b\0\0";
        assert_eq!(
            shown(block),
            [
                "IPTC:CodedCharacterSet \x1b%G",
                "IPTC:ApplicationRecordVersion 4",
                "IPTC:By-line Bjørn",
                "IPTC:Keywords a, b",
                "IPTC:DateCreated 2024:05:06",
            ]
        );
        assert_eq!(shown(b"\x1c\x02\x50\0\x05Bj\xf8rn"), ["IPTC:By-line Bjørn"]);
    }

    #[test]
    fn a_damaged_block_gives_what_stands_before() {
        let block = b"\x1c\x02\x05\0\x01a\x1c\x02\x05\0\xffab";
        assert_eq!(shown(block), ["IPTC:ObjectName a", "iptc_damaged"]);
        let length_of_length = b"\x1c\x02\x05\x80\x04\xff\xff\xff\xffabc";
        assert_eq!(shown(length_of_length), ["iptc_damaged"]);
        for end in 0..block.len() {
            shown(&block[..end]);
        }
    }

    #[test]
    fn digits_are_shown_as_dates() {
        assert_eq!(date("20240506".into()), "2024:05:06");
        assert_eq!(date("May".into()), "May");
    }
}
