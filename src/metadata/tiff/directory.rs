//! The header and the directories of a TIFF (TIFF 6.0, section 2) and of a `BigTIFF`, read by ranges.

use std::io;

use crate::metadata::Source;
use crate::metadata::order::ByteOrder;

/// The types of values that matter here (TIFF 6.0, section 2; TIFF Technical Note 1; `BigTIFF`).
pub(super) const SHORT: u16 = 3;
pub(super) const LONG: u16 = 4;
pub(super) const SLONG: u16 = 9;
pub(super) const IFD: u16 = 13;
pub(super) const LONG8: u16 = 16;
pub(super) const SLONG8: u16 = 17;
pub(super) const IFD8: u16 = 18;

/// How the numbers of a file are stored, and where its first directory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The order of bytes.
    pub(super) order: ByteOrder,
    /// Whether places have 64 bits.
    pub(super) is_big: bool,
    /// The place of the first directory.
    pub(super) first: u64,
}

/// An entry of a directory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) number: u16,
    pub(super) kind: u16,
    pub(super) count: u64,
    /// The value itself, or the place where it is; of a classic file the first four bytes.
    pub(super) value: [u8; 8],
}

/// A directory.
#[derive(Debug)]
pub(super) struct Directory {
    pub(super) entries: Vec<Entry>,
    /// The place of the next one, or 0; `None` where the directory has no end.
    pub(super) next: Option<u64>,
}

impl Header {
    /// Reads the first bytes of a file.
    pub(super) fn read(head: &[u8]) -> Option<Self> {
        let (order, magic) = match head {
            [b'I', b'I', low, high, ..] => (ByteOrder::Little, [*low, *high]),
            [b'M', b'M', high, low, ..] => (ByteOrder::Big, [*high, *low]),
            _ => return None,
        };
        let header = |is_big, first| Self {
            order,
            is_big,
            first,
        };
        match order.u16(magic) {
            42 => Some(header(
                false,
                order.u32(*head.get(4..)?.first_chunk()?).into(),
            )),
            // The bytes of a place, and two that are 0.
            43 if order.u16(*head.get(4..)?.first_chunk()?) == 8 => {
                Some(header(true, order.u64(*head.get(8..)?.first_chunk()?)))
            }
            _ => None,
        }
    }

    /// The bytes of an entry.
    fn entry(self) -> usize {
        if self.is_big { 20 } else { 12 }
    }

    /// The bytes that a value in its entry has at most.
    pub(super) fn inline(self) -> u64 {
        if self.is_big { 8 } else { 4 }
    }

    /// Reads the directory at `offset`, of at most `most` entries; `None` where there is none.
    ///
    /// Where the file ends within it, it has the entries that are there, and no end.
    pub(super) fn directory(
        self,
        source: &mut impl Source,
        offset: u64,
        most: usize,
    ) -> io::Result<Option<Directory>> {
        let order = self.order;
        let counted = if self.is_big { 8 } else { 2 };
        let bytes = source.read_at(offset, counted)?;
        let count = if self.is_big {
            bytes.first_chunk().map(|&bytes| order.u64(bytes))
        } else {
            bytes.first_chunk().map(|&bytes| order.u16(bytes).into())
        };
        let count = count.and_then(|count| usize::try_from(count).ok());
        let Some(count) = count.filter(|&count| count <= most) else {
            return Ok(None);
        };
        let link = if self.is_big { 8 } else { 4 };
        let length = count * self.entry();
        let bytes = source.read_at(offset + counted as u64, length + link)?;
        let (entries, next) = bytes.split_at(length.min(bytes.len()));
        let entries = entries
            .chunks_exact(self.entry())
            .filter_map(|bytes| self.entry_of(bytes))
            .collect();
        let next = if self.is_big {
            next.first_chunk().map(|&bytes| order.u64(bytes))
        } else {
            next.first_chunk().map(|&bytes| order.u32(bytes).into())
        };
        Ok(Some(Directory { entries, next }))
    }

    fn entry_of(self, bytes: &[u8]) -> Option<Entry> {
        let order = self.order;
        let mut value = [0; 8];
        let (count, rest) = if self.is_big {
            (order.u64(*bytes.get(4..)?.first_chunk()?), bytes.get(12..)?)
        } else {
            (
                order.u32(*bytes.get(4..)?.first_chunk()?).into(),
                bytes.get(8..)?,
            )
        };
        value.get_mut(..rest.len())?.copy_from_slice(rest);
        Some(Entry {
            number: order.u16(*bytes.first_chunk()?),
            kind: order.u16(*bytes.get(2..)?.first_chunk()?),
            count,
            value,
        })
    }
}

impl Entry {
    /// The bytes of the value; `None` for an unknown type.
    pub(super) fn size(self) -> Option<u64> {
        Some(self.count.saturating_mul(unit(self.kind)?))
    }

    /// The place of the value, where it is not in the entry.
    pub(super) fn place(self, header: Header) -> Option<u64> {
        if self.size()? <= header.inline() {
            return None;
        }
        let [a, b, c, d, ..] = self.value;
        Some(if header.is_big {
            header.order.u64(self.value)
        } else {
            header.order.u32([a, b, c, d]).into()
        })
    }
}

/// The bytes of one value of a type.
pub(super) fn unit(kind: u16) -> Option<u64> {
    match kind {
        1 | 2 | 6 | 7 | 129 => Some(1),
        SHORT | 8 => Some(2),
        LONG | SLONG | 11 | IFD => Some(4),
        5 | 10 | 12 | LONG8 | SLONG8 | IFD8 => Some(8),
        _ => None,
    }
}

/// The whole numbers without a sign in the bytes of a value.
pub(super) fn numbers(kind: u16, bytes: &[u8], order: ByteOrder) -> Vec<u64> {
    match kind {
        SHORT => {
            let (pairs, _) = bytes.as_chunks();
            pairs.iter().map(|&pair| order.u16(pair).into()).collect()
        }
        LONG | IFD => {
            let (words, _) = bytes.as_chunks();
            words.iter().map(|&word| order.u32(word).into()).collect()
        }
        LONG8 | IFD8 => {
            let (words, _) = bytes.as_chunks();
            words.iter().map(|&word| order.u64(word)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Header, LONG8, SHORT, numbers};
    use crate::metadata::order::ByteOrder;

    #[test]
    fn headers_of_both_kinds_are_read() {
        let header = |order, is_big, first| {
            Some(Header {
                order,
                is_big,
                first,
            })
        };
        let classic = header(ByteOrder::Little, false, 8);
        assert_eq!(Header::read(b"II\x2a\0\x08\0\0\0"), classic);
        let big = header(ByteOrder::Big, true, 16);
        assert_eq!(Header::read(b"MM\0\x2b\0\x08\0\0\0\0\0\0\0\0\0\x10"), big);
        assert_eq!(Header::read(b"MM\0\x2b\0\x07\0\0\0\0\0\0\0\0\0\x10"), None);
        for other in [b"II\0\x2a\x08\0\0\0".as_slice(), b"MM\0\x2a\0", b"II", b""] {
            assert_eq!(Header::read(other), None);
        }
    }

    #[test]
    fn a_directory_that_ends_early_has_no_end() {
        let file = b"MM\0\x2a\0\0\0\x08\0\x01\x01\0\0\x03\0\0\0\x01\0\x07\0\0\0\0\0\x20";
        let header = Header::read(file).unwrap();
        for end in 0..file.len() {
            let found = header.directory(&mut &file[..end], 8, 10).unwrap();
            assert!(found.is_none_or(|found| found.next.is_none()));
        }
        let found = header
            .directory(&mut file.as_slice(), 8, 10)
            .unwrap()
            .unwrap();
        assert_eq!((found.entries.len(), found.next), (1, Some(32)));
        assert_eq!(found.entries[0].size(), Some(2));
        assert_eq!(found.entries[0].place(header), None);
        assert!(
            header
                .directory(&mut file.as_slice(), 8, 0)
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn numbers_have_several_types() {
        assert_eq!(numbers(SHORT, &[0, 1, 0, 2, 3], ByteOrder::Big), [1, 2]);
        assert_eq!(
            numbers(LONG8, &[1, 0, 0, 0, 0, 0, 0, 0], ByteOrder::Little),
            [1]
        );
        assert!(numbers(12, &[0; 8], ByteOrder::Big).is_empty());
    }
}
