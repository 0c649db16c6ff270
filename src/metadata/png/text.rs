//! The text of a PNG: `tEXt`, `zTXt` and `iTXt` (PNG, third edition, 11.3.3).

use std::borrow::Cow;
use std::io::{self, Read};

use flate2::bufread::ZlibDecoder;

use crate::metadata::date::Date;
use crate::metadata::png::chunks::Chunk;
use crate::metadata::png::profile;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, icc, limits, text, xmp};

/// The longest keyword (PNG, 11.3.3.1).
const KEYWORD: usize = 79;

/// Keywords whose name is not simply made of their letters.
const NAMES: [(&str, &str); 8] = [
    ("aesthetic_score", "AestheticScore"),
    ("create-date", "CreateDate"),
    ("modify-date", "ModDate"),
    ("Modify Date", "ModDate"),
    ("TimeStamp", "TimeStamp"),
    ("Warning", "PNGWarning"),
    ("parameters", "Parameters"),
    ("photoshop:credit", "Credit"),
];

/// The bytes of a compressed text that are inflated before the length of the whole is guessed.
const SAMPLE: usize = 128 * 1024;

/// The bytes that are inflated in one go.
const PIECE: usize = 16 * 1024;

/// Names of dates, which are written in more than one way.
const DATES: [&str; 4] = ["CreateDate", "CreationTime", "ModDate", "TimeStamp"];

/// The keyword of XMP, which is no text for people.
const XMP: &str = "XML:com.adobe.xmp";

/// How the keywords of `ImageMagick`'s profiles begin.
const RAW_PROFILE: &str = "Raw profile type ";

/// Whether a chunk is text.
pub(super) fn is_text(kind: [u8; 4]) -> bool {
    matches!(&kind, b"tEXt" | b"zTXt" | b"iTXt")
}

/// The texts of one image, which share a limit.
#[derive(Debug, Default)]
pub(super) struct Texts {
    inflated: u64,
}

/// One text as it is stored.
struct Stored<'a> {
    keyword: &'a [u8],
    language: &'a [u8],
    content: &'a [u8],
    is_compressed: bool,
    is_utf8: bool,
}

impl Texts {
    /// Reads a text chunk.
    pub(super) fn read(&mut self, chunk: Chunk, data: &[u8], sheet: &mut Sheet) {
        let Some(stored) = split(chunk.kind, data) else {
            sheet.warn(Warning::at(
                "text_chunk",
                "a text chunk has no text",
                chunk.data,
            ));
            let name = match &chunk.kind {
                b"zTXt" => "CompressedText",
                b"iTXt" => "InternationalText",
                _ => "TextualData",
            };
            sheet.push(Tag::new("PNG", TagId::None, name, Bytes::of(data)));
            return;
        };
        let keyword = text::latin1(&stored.keyword[..stored.keyword.len().min(KEYWORD)]);
        let content = if stored.is_compressed {
            Cow::Owned(self.inflate(stored.content, chunk.data, sheet))
        } else {
            Cow::Borrowed(stored.content)
        };
        if keyword == XMP {
            let before = data.len() - stored.content.len();
            return xmp::read(&content, chunk.data + before as u64, sheet);
        }
        if let Some(kind) = keyword.strip_prefix(RAW_PROFILE) {
            return profile::read(kind, &content, chunk.data, sheet);
        }
        let content = if stored.is_utf8 {
            text::utf8(content)
        } else {
            text::latin1(content)
        };
        push(&keyword, stored.language, content, sheet);
    }

    /// Reads a colour profile: a name, a method of compression, and the profile (PNG, 11.3.2.3).
    pub(super) fn read_profile(&mut self, chunk: Chunk, data: &[u8], sheet: &mut Sheet) {
        let Some((name, [_method, compressed @ ..])) = split_nul(data) else {
            return;
        };
        sheet.push(Tag::new(
            "PNG",
            "iCCP-name",
            "ProfileName",
            text::utf8(name),
        ));
        let profile = self.inflate(compressed, chunk.data, sheet);
        // One that is cut off is also kept as bytes.
        if !icc::is_whole(&profile) {
            sheet.push(Tag::new(
                "PNG",
                TagId::None,
                "ICC_Profile",
                Bytes::of(&profile),
            ));
        }
        icc::read(&profile, chunk.data, sheet);
    }

    /// Inflates as much as the limits allow and as is whole.
    fn inflate(&mut self, compressed: &[u8], offset: u64, sheet: &mut Sheet) -> Vec<u8> {
        let limit = limits::INFLATED.min(limits::INFLATED_TOGETHER - self.inflated);
        let mut inflated = Vec::new();
        let result = inflate(compressed, limit + 1, &mut inflated);
        if result.is_err() {
            sheet.warn(Warning::at(
                "text_damaged",
                "a compressed text is damaged",
                offset,
            ));
        }
        if inflated.len() as u64 > limit {
            sheet.warn(Warning::at(
                "text_too_large",
                "a compressed text is too large",
                offset,
            ));
            inflated.truncate(usize::try_from(limit).unwrap_or_default());
        }
        self.inflated += inflated.len() as u64;
        inflated
    }
}

/// Inflates at most so many bytes, and keeps what was whole before an error.
fn inflate(compressed: &[u8], most: u64, inflated: &mut Vec<u8>) -> io::Result<()> {
    let mut decoder = ZlibDecoder::new(compressed);
    // A small piece is inflated again and again into the same room; the room of a long text is never filled twice.
    let mut piece = [0; PIECE];
    let mut is_guessed = false;
    while (inflated.len() as u64) < most {
        let rest = usize::try_from(most).unwrap_or(usize::MAX) - inflated.len();
        let room = PIECE.min(rest);
        let length = decoder.read(&mut piece[..room])?;
        if length == 0 {
            break;
        }
        inflated.extend_from_slice(&piece[..length]);
        if inflated.len() >= SAMPLE && !is_guessed {
            // The rest is likely to be as dense as the beginning; to grow step by step costs twice the memory.
            is_guessed = true;
            let length = compressed.len() as u64 * decoder.total_out() / decoder.total_in().max(1);
            let more = (length + length / 4)
                .min(most)
                .saturating_sub(inflated.len() as u64);
            inflated.reserve_exact(usize::try_from(more).unwrap_or_default());
        }
    }
    Ok(())
}

/// Takes a text chunk apart.
fn split(kind: [u8; 4], data: &[u8]) -> Option<Stored<'_>> {
    let (keyword, rest) = split_nul(data)?;
    let stored = Stored {
        keyword,
        language: b"",
        content: rest,
        is_compressed: false,
        is_utf8: false,
    };
    Some(match &kind {
        b"zTXt" => Stored {
            content: rest.get(1..)?,
            is_compressed: true,
            ..stored
        },
        b"iTXt" => {
            let (flags, rest) = rest.split_at_checked(2)?;
            let (language, rest) = split_nul(rest)?;
            let (_translated_keyword, content) = split_nul(rest)?;
            Stored {
                language,
                content,
                is_compressed: flags[0] != 0,
                is_utf8: true,
                ..stored
            }
        }
        _ => stored,
    })
}

fn split_nul(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = data.iter().position(|&byte| byte == 0)?;
    Some((&data[..at], &data[at + 1..]))
}

fn push(keyword: &str, language: &[u8], content: String, sheet: &mut Sheet) {
    let mut name = name_of(keyword);
    if !language.is_empty() {
        let language: String = text::latin1(language)
            .chars()
            .filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-')
            .collect();
        name = format!("{name}-{language}");
    }
    let read = || {
        Date::parse(&content)
            .ok()
            .or_else(|| Date::parse_rfc1123(&content))
    };
    let date = DATES.contains(&name.as_str()).then(read).flatten();
    let value = date.map_or(Value::Text(content), Value::Date);
    sheet.push(Tag::new(
        "PNG",
        TagId::from(keyword.to_owned()),
        name,
        value,
    ));
}

/// Makes a name of a keyword: letters, digits, `-` and `_`, a capital at the beginning of each word.
fn name_of(keyword: &str) -> String {
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == keyword) {
        return (*name).to_owned();
    }
    let mut name = String::with_capacity(keyword.len());
    let mut begins = true;
    for sign in keyword.chars() {
        match sign {
            ' ' => begins = true,
            'a'..='z' if begins => {
                name.push(sign.to_ascii_uppercase());
                begins = false;
            }
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '_' => {
                name.push(sign);
                begins = false;
            }
            _ => {}
        }
    }
    name
}
