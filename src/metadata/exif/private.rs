//! What Adobe's converter keeps in a DNG of the file that it was made from: here, the maker note.

use crate::metadata::order::ByteOrder;

/// What the data begins with.
const HEAD: &[u8] = b"Adobe\0";

/// The part with the maker note.
const MAKER_NOTE: &[u8; 4] = b"MakN";

/// A maker note that was moved here.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kept<'a> {
    pub(super) note: &'a [u8],
    pub(super) order: ByteOrder,
    /// Where it was in the file it is from.
    pub(super) was_at: u32,
}

/// Whether this is data of Adobe's converter.
pub(super) fn is_mine(data: &[u8]) -> bool {
    data.starts_with(HEAD)
}

/// Finds the maker note. Each part has a name, a length, and is filled up to an even length.
pub(super) fn maker_note(data: &[u8]) -> Option<Kept<'_>> {
    let mut rest = data.strip_prefix(HEAD)?;
    loop {
        let (name, after) = rest.split_first_chunk::<4>()?;
        let (length, after) = after.split_first_chunk()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let part = after.get(..length)?;
        if name == MAKER_NOTE {
            return kept(part);
        }
        rest = after.get(length.next_multiple_of(2)..)?;
    }
}

/// In front of the note are its byte order and its place; some versions of the converter repeat 12 bytes after them.
fn kept(part: &[u8]) -> Option<Kept<'_>> {
    let (mark, rest) = part.split_first_chunk()?;
    let order = match mark {
        b"MM" => ByteOrder::Big,
        b"II" => ByteOrder::Little,
        _ => return None,
    };
    let (was_at, rest) = rest.split_first_chunk()?;
    let note = if rest.starts_with(&[0, 0, 0, 1]) {
        rest.get(12..)?
    } else {
        rest
    };
    Some(Kept {
        note,
        order,
        was_at: u32::from_be_bytes(*was_at),
    })
}

#[cfg(test)]
mod tests {
    use super::{Kept, maker_note};
    use crate::metadata::order::ByteOrder;

    #[test]
    fn the_maker_note_is_found_among_the_parts() {
        let data = b"Adobe\0Crs \0\0\0\x03abc\0MakN\0\0\0\x0aII\0\0\x03\x04note";
        let kept = Kept {
            note: b"note",
            order: ByteOrder::Little,
            was_at: 0x304,
        };
        assert_eq!(maker_note(data), Some(kept));
        for end in 0..data.len() {
            assert_eq!(maker_note(&data[..end]), None);
        }
        let odd = b"Adobe\0MakN\0\0\0\x13MM\0\0\0\x08\0\0\0\x01abcdefghx";
        assert_eq!(maker_note(odd).unwrap().note, b"x");
        assert_eq!(maker_note(b"Other\0MakN\0\0\0\x06MM\0\0\0\x08"), None);
    }
}
