//! What a Nikon camera tells about a shot: a block whose layout depends on its version and length, mostly enciphered.

use crate::metadata::ifd::Entry;
use crate::metadata::maker::nikon::crypt::decipher;
use crate::metadata::maker::nikon::shot_tables as tables;
use crate::metadata::maker::nikon::shot_versions::{Start, VERSIONS};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::Scope;
use crate::metadata::order::ByteOrder;

/// Where the cipher begins, behind the version.
const ENCIPHERED: usize = 4;

/// The first version of which all numbers are little-endian, but for one.
const LITTLE_ENDIAN: &[u8] = b"0231";
const BIG_ENDIAN: &[u8] = b"0232";

/// Where cameras have pointers to parts of the block, behind their number; and where later ones have them.
const POINTERS: usize = 16;
const LATER_POINTERS: usize = 40;

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let data = entry.data;
    let Some(version) = data.first_chunk::<ENCIPHERED>() else {
        return;
    };
    if !version.iter().all(u8::is_ascii_digit) {
        return;
    }
    let clear = if version < b"0200" {
        Some(data.to_vec())
    } else {
        decipher(data, ENCIPHERED, scope)
    };
    let model = &scope.note.model;
    let known = VERSIONS.iter().find(|(known, lengths, name, _)| {
        *known == version
            && (lengths.is_empty() || lengths.contains(&data.len()))
            && name.is_none_or(|name| model.ends_with(name))
    });
    let is_mirrorless = version.starts_with(b"08");
    let is_little = version.as_slice() >= LITTLE_ENDIAN && version != BIG_ENDIAN;
    let scope = &Scope {
        order: if is_little {
            ByteOrder::Little
        } else {
            scope.order
        },
        ..*scope
    };
    match (clear, known) {
        (Some(clear), Some((.., parts))) => {
            for (start, layout) in *parts {
                if let Some(part) = part(&clear, *start, scope.order) {
                    reader.layout(part, layout, scope);
                }
            }
        }
        (Some(clear), None) if has_firmware(&clear) => {
            let layout = if is_mirrorless {
                &tables::SHOT_Z
            } else {
                &tables::SHOT_D4
            };
            reader.layout(&clear, layout, scope);
        }
        _ => reader.layout(version, &tables::SHOT_OTHER, scope),
    }
}

/// The bytes of a part; a pointer holds only if it is one of those that are counted in front of them.
fn part(clear: &[u8], start: Start, order: ByteOrder) -> Option<&[u8]> {
    let number = |at: usize| {
        let bytes = clear.get(at..)?.first_chunk::<4>()?;
        Some(order.u32(*bytes) as usize)
    };
    let is_later = [b"0245", b"0246"]
        .iter()
        .any(|version| clear.starts_with(*version));
    let first = if is_later || clear.starts_with(b"08") {
        LATER_POINTERS
    } else {
        POINTERS
    };
    let pointed = |at: usize| {
        let count = number(first - 4)?;
        let place = number(at).filter(|&place| place != 0)?;
        let is_counted = at.checked_sub(first)? / 4 < count;
        clear.get(place..).filter(|_| is_counted)
    };
    match start {
        Start::Whole => Some(clear),
        Start::At(at, length) => {
            let rest = clear.get(at..)?;
            Some(rest.get(..length).unwrap_or(rest))
        }
        Start::Pointed(at) => pointed(at),
        Start::Chained(at, then) => {
            let part = pointed(at)?;
            let place = part.get(then..)?.first_chunk::<4>()?;
            part.get(order.u32(*place) as usize..)
        }
    }
}

/// Whether what is deciphered begins as all that is known of the other versions: with that of the firmware.
fn has_firmware(clear: &[u8]) -> bool {
    let firmware = clear.get(ENCIPHERED..).unwrap_or_default();
    matches!(firmware, [b'0'..=b'9', b'.', b'0'..=b'9', b'0'..=b'9', ..])
        || matches!(firmware, [b'0'..=b'9', b'0'..=b'9', b'.', b'0'..=b'9', ..])
}

#[cfg(test)]
mod tests {
    use super::{Start, part};
    use crate::metadata::order::ByteOrder::Little;

    #[test]
    fn parts_are_found_where_they_are() {
        let mut clear =
            b"02331.00\0\0\0\0\x02\0\0\0\x20\0\0\0\x21\0\0\0\x22\0\0\0\x23\0\0\0abc".to_vec();
        let found = |clear: &[u8], start| part(clear, start, Little).map(<[u8]>::to_vec);
        assert_eq!(found(&clear, Start::Whole), Some(clear.clone()));
        assert_eq!(found(&clear, Start::At(32, 2)), Some(b"ab".to_vec()));
        assert_eq!(found(&clear, Start::At(34, 9)), Some(b"c".to_vec()));
        assert_eq!(found(&clear, Start::Pointed(20)), Some(b"bc".to_vec()));
        // There are two pointers only.
        assert_eq!(found(&clear, Start::Pointed(24)), None);
        assert_eq!(found(&clear, Start::Pointed(8)), None);
        clear[20] = 0xff;
        assert_eq!(found(&clear, Start::Pointed(20)), None);
        for end in 0..clear.len() {
            for start in [Start::At(32, 2), Start::Pointed(16), Start::Pointed(20)] {
                found(&clear[..end], start);
            }
        }
    }
}
