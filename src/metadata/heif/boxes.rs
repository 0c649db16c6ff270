//! The boxes of an ISO base media file (ISO/IEC 14496-12, 4.2), one after the other.

use std::io;

use crate::metadata::{Source, limits};

/// The bytes of the head of a box, and of one whose length takes 64 bits.
const HEAD: u64 = 8;
const LONG_HEAD: u64 = 16;

/// A box of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Its type.
    pub(super) kind: [u8; 4],
    /// Where its content begins.
    pub(super) content: u64,
    /// The length of its content, as its head says.
    pub(super) length: u64,
}

impl Place {
    /// Where the next box begins.
    pub(super) fn end(&self) -> u64 {
        self.content.saturating_add(self.length)
    }
}

/// Reads the head of the box at `offset`; `None` where there is none.
pub(super) fn head(source: &mut impl Source, offset: u64) -> io::Result<Option<Place>> {
    let rest = source.len().saturating_sub(offset);
    let bytes = source.read_at(offset, 16)?;
    Ok(take(bytes, rest).map(|(kind, head, length)| Place {
        kind,
        content: offset + head,
        length,
    }))
}

/// Takes the head of a box from its first bytes: its type, and the lengths of head and content.
fn take(bytes: &[u8], rest: u64) -> Option<([u8; 4], u64, u64)> {
    let (&length, bytes) = bytes.split_first_chunk()?;
    let (&kind, bytes) = bytes.split_first_chunk()?;
    let (head, whole) = match u32::from_be_bytes(length) {
        0 => (HEAD, rest),
        1 => (LONG_HEAD, u64::from_be_bytes(*bytes.first_chunk()?)),
        length => (HEAD, length.into()),
    };
    Some((kind, head, whole.checked_sub(head)?))
}

/// A box in another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inner<'a> {
    /// Its type.
    pub(super) kind: [u8; 4],
    /// Its content.
    pub(super) content: &'a [u8],
    /// Where that begins in what the box is in.
    pub(super) offset: usize,
}

/// The boxes in the content of another, up to one that does not fit.
pub(super) fn inner(content: &[u8]) -> impl Iterator<Item = Inner<'_>> {
    let mut position = 0;
    std::iter::from_fn(move || {
        let rest = content.get(position..)?;
        let (kind, head, length) = take(rest, rest.len() as u64)?;
        let begin = usize::try_from(head).ok()?;
        let end = begin.checked_add(usize::try_from(length).ok()?)?;
        let found = Inner {
            kind,
            content: rest.get(begin..end)?,
            offset: position + begin,
        };
        position += end;
        Some(found)
    })
    .take(limits::BOXES)
}

/// Takes version and flags off a full box (ISO/IEC 14496-12, 4.2.2).
pub(super) fn full(content: &[u8]) -> Option<(u8, u32, &[u8])> {
    let (&[version, a, b, c], rest) = content.split_first_chunk()?;
    Some((version, u32::from_be_bytes([0, a, b, c]), rest))
}

/// Numbers and texts, taken one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Fields<'a> {
    /// A number of so many bytes, eight at most.
    pub(super) fn number(&mut self, bytes: usize) -> Option<u64> {
        let (number, rest) = self.0.split_at_checked(bytes.min(8))?;
        self.0 = rest;
        Some(
            number
                .iter()
                .fold(0, |sum, &byte| sum << 8 | u64::from(byte)),
        )
    }

    /// A number of two bytes, or four where the box is of a later version.
    pub(super) fn id(&mut self, is_long: bool) -> Option<u32> {
        u32::try_from(self.number(if is_long { 4 } else { 2 })?).ok()
    }

    /// So many bytes.
    pub(super) fn take(&mut self, bytes: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(bytes)?;
        self.0 = rest;
        Some(taken)
    }

    /// Goes over so many bytes.
    pub(super) fn skip(&mut self, bytes: usize) -> Option<()> {
        self.take(bytes).map(drop)
    }

    /// A type.
    pub(super) fn kind(&mut self) -> Option<[u8; 4]> {
        let (&kind, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(kind)
    }

    /// A text up to its NUL.
    pub(super) fn text(&mut self) -> &'a [u8] {
        let end = self.0.iter().position(|&byte| byte == 0);
        let (text, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest.get(1..).unwrap_or_default();
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, head, inner};

    #[test]
    fn heads_have_lengths_of_three_kinds() {
        let read = |bytes: &[u8]| {
            let mut source = bytes;
            head(&mut source, 0)
                .unwrap()
                .map(|place| (place.content, place.length))
        };
        assert_eq!(read(b"\0\0\0\x0cfreeabcd"), Some((8, 4)));
        assert_eq!(read(b"\0\0\0\0mdatabc"), Some((8, 3)));
        assert_eq!(read(b"\0\0\0\x01mdat\0\0\0\0\0\0\0\x12ab"), Some((16, 2)));
        assert_eq!(read(b"\0\0\0\x07free"), None);
        assert_eq!(read(b"\0\0\0\x01mdat\0"), None);
        assert_eq!(read(b"\0\0"), None);
    }

    #[test]
    fn boxes_in_a_box_end_with_one_that_does_not_fit() {
        let content = b"\0\0\0\x09freea\0\0\0\x08skip\0\0\0\x0afreea";
        let found: Vec<_> = inner(content)
            .map(|found| (found.offset, found.content))
            .collect();
        assert_eq!(found, [(8, b"a".as_slice()), (17, b"")]);
    }

    #[test]
    fn fields_are_taken_one_after_the_other() {
        let mut fields = Fields(b"\x01\x02\0\0\0\x03mimetext\0more");
        assert_eq!(fields.id(false), Some(0x0102));
        assert_eq!(fields.id(true), Some(3));
        assert_eq!(fields.kind(), Some(*b"mime"));
        assert_eq!(fields.text(), b"text");
        assert_eq!(fields.skip(1), Some(()));
        assert_eq!(fields.take(2), Some(b"or".as_slice()));
        assert_eq!(fields.text(), b"e");
        assert_eq!(fields.take(1), None);
        assert_eq!(fields.text(), b"");
        assert_eq!(fields.number(1), None);
        assert_eq!(fields.number(0), Some(0));
    }
}
