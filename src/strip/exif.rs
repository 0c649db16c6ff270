//! The smallest EXIF block that holds what is kept.

use crate::metadata::{Metadata, Value, facts};
use crate::strip::{Keep, Refusal};

/// The most bytes of a text that is kept.
const LONGEST: usize = 8 << 10;

/// Types of values (TIFF 6.0, section 2).
const ASCII: u16 = 2;
const SHORT: u16 = 3;
const LONG: u16 = 4;

/// Tags (CIPA DC-008, 4.6).
const ORIENTATION: u16 = 0x0112;
const ARTIST: u16 = 0x013b;
const COPYRIGHT: u16 = 0x8298;
const EXIF: u16 = 0x8769;
const TAKEN: u16 = 0x9003;
const TAKEN_OFFSET: u16 = 0x9011;
const TAKEN_FRACTION: u16 = 0x9291;

/// Where the texts are looked for: the first that is there is kept.
const COPYRIGHT_PLACES: [(&str, &str); 4] = [
    ("IFD0", "Copyright"),
    ("XMP-dc", "Rights"),
    ("IPTC", "CopyrightNotice"),
    ("PNG", "Copyright"),
];
const ARTIST_PLACES: [(&str, &str); 5] = [
    ("IFD0", "Artist"),
    ("XMP-dc", "Creator"),
    ("IPTC", "By-line"),
    ("PNG", "Author"),
    ("PNG", "Artist"),
];

/// An entry of a directory.
struct Entry {
    tag: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

impl Entry {
    fn short(tag: u16, number: u8) -> Self {
        Self {
            tag,
            kind: SHORT,
            count: 1,
            value: vec![0, number],
        }
    }

    fn place(tag: u16, place: u32) -> Self {
        Self {
            tag,
            kind: LONG,
            count: 1,
            value: place.to_be_bytes().to_vec(),
        }
    }

    /// A text with the NUL at its end. It is UTF-8, as everybody writes and reads it.
    fn text(tag: u16, text: &str) -> Self {
        let value = [text.as_bytes(), b"\0"].concat();
        Self {
            tag,
            kind: ASCII,
            count: length(&value),
            value,
        }
    }
}

/// Makes the smallest EXIF block of what is kept and is there; `None` if that is nothing.
///
/// # Errors
/// Fails if a text is too long for it.
pub fn block(read: &Metadata, keep: Keep) -> Result<Option<Vec<u8>>, Refusal> {
    let mut main = Vec::new();
    let mut exif = Vec::new();
    if let Some(number) = read.orientation().filter(|_| keep.orientation) {
        main.push(Entry::short(ORIENTATION, number));
    }
    if keep.artist {
        main.extend(text(read, &ARTIST_PLACES)?.map(|text| Entry::text(ARTIST, &text)));
    }
    if keep.copyright {
        main.extend(text(read, &COPYRIGHT_PLACES)?.map(|text| Entry::text(COPYRIGHT, &text)));
    }
    // When a file was changed is not when the picture was taken.
    let taken = facts(&read.tags).taken;
    let taken = taken.filter(|taken| keep.taken && taken.source != "IFD0:ModifyDate");
    if let Some(taken) = taken {
        // `2024-05-06T10:11:12[.fff]`, and in EXIF `2024:05:06 10:11:12`.
        let (clock, fraction) = taken.local.split_once('.').unwrap_or((&taken.local, ""));
        let clock = clock.replace('-', ":").replace('T', " ");
        exif.push(Entry::text(TAKEN, &clock));
        exif.extend(
            taken
                .offset
                .map(|offset| Entry::text(TAKEN_OFFSET, &offset)),
        );
        if !fraction.is_empty() {
            exif.push(Entry::text(TAKEN_FRACTION, fraction));
        }
    }
    Ok(written(main, &exif))
}

/// Writes the header and the directories (CIPA DC-008, 4.5).
fn written(mut main: Vec<Entry>, exif: &[Entry]) -> Option<Vec<u8>> {
    let header = b"MM\0\x2a\0\0\0\x08";
    if !exif.is_empty() {
        // A directory is as long with this place as with the true one.
        main.push(Entry::place(EXIF, 0));
        let after = header.len() + directory(&main, header.len()).len();
        main.pop();
        let place = u32::try_from(after).expect("the texts are short");
        main.push(Entry::place(EXIF, place));
    }
    if main.is_empty() {
        return None;
    }
    let mut block = header.to_vec();
    block.extend(directory(&main, block.len()));
    if !exif.is_empty() {
        block.extend(directory(exif, block.len()));
    }
    Some(block)
}

/// Writes a directory that begins at a place of the block, and the values that are too long for it.
fn directory(entries: &[Entry], place: usize) -> Vec<u8> {
    let count = u16::try_from(entries.len()).expect("there are a few entries");
    let mut directory = count.to_be_bytes().to_vec();
    // After the entries comes the place of the next directory, of which there is none.
    let mut free = place + 2 + 12 * entries.len() + 4;
    let mut values = Vec::new();
    for entry in entries {
        directory.extend(entry.tag.to_be_bytes());
        directory.extend(entry.kind.to_be_bytes());
        directory.extend(entry.count.to_be_bytes());
        if entry.value.len() <= 4 {
            directory.extend(&entry.value);
            directory.resize(directory.len() + 4 - entry.value.len(), 0);
            continue;
        }
        let place = u32::try_from(free).expect("the texts are short");
        directory.extend(place.to_be_bytes());
        values.extend(&entry.value);
        // Values begin at even places (TIFF 6.0, section 2).
        values.resize(values.len().next_multiple_of(2), 0);
        free += entry.value.len().next_multiple_of(2);
    }
    directory.extend([0; 4]);
    directory.extend(values);
    directory
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).expect("the texts are short")
}

/// Finds a text, on one line.
fn text(read: &Metadata, places: &[(&str, &str)]) -> Result<Option<String>, Refusal> {
    let found = places.iter().find_map(|(group, name)| {
        let text = match &read.find(group, name)?.value {
            Value::Text(text) => text.clone(),
            Value::List(values) => {
                let texts: Vec<&str> = values.iter().filter_map(Value::as_text).collect();
                texts.join("; ")
            }
            _ => return None,
        };
        let text = text.replace(char::is_control, " ");
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    });
    if found.as_ref().is_some_and(|text| text.len() > LONGEST) {
        let message = "an image with so long a copyright or artist that it cannot be kept";
        return Err(Refusal::Unsupported(message.to_owned()));
    }
    Ok(found)
}
