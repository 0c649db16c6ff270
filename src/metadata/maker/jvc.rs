//! The tags of JVC notes: a directory, or a text of names and values.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Form, Row, Scope, Table};
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::text;
use crate::metadata::value::Value;

/// How a text begins.
pub(super) const TEXT: &[u8] = b"VER:";

/// The length of a name in a text, with its colon, and of a value.
const NAME: usize = 4;
const VALUE: usize = 4;

const QUALITY: Choices = &[(0, "Low"), (1, "Normal"), (2, "Fine")];
const QUALITY_IN_TEXT: [(&str, &str); 3] =
    [("FINE", "Fine"), ("STD", "Normal"), ("STND", "Normal")];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "JVC",
    rows: &[
        Row(0x0002, "CPUVersions", Form::Own(versions)),
        Row(0x0003, "Quality", Form::Choice(QUALITY)),
    ],
};

/// Reads a text such as `VER:0100QTY:FINE`.
pub(super) fn read_text(reader: &mut Reader<'_, '_>) {
    for part in reader.note.bytes.chunks(NAME + VALUE) {
        let (name, value) = part.split_at(part.len().min(NAME));
        let name = match name {
            b"VER:" => "MakerNoteVersion",
            b"QTY:" => "Quality",
            _ => continue,
        };
        let value = text::utf8(text::before_nul(value));
        let mut tag = Tag::new("JVC", TagId::None, name, value.trim());
        let mut words = QUALITY_IN_TEXT.iter();
        let word = words.find(|(known, _)| name == "Quality" && *known == value.trim());
        tag.print = word.map(|(_, word)| (*word).to_owned());
        reader.sheet.push(tag);
    }
}

/// Texts with a NUL after each.
fn versions(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let parts: Vec<String> = bytes.split(|&byte| byte == 0).map(text::utf8).collect();
    let all = parts.join(", ");
    Some((Value::from(all.trim_end_matches(", ")), None))
}
