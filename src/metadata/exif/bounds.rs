//! Bounds an EXIF block before kamadak-exif reads it.
//!
//! kamadak-exif follows every count and every pointer, and skips what it cannot read. In a broken or hostile block that
//! means tags made of noise, or directories that overlap by the thousand. So it is given the block with its directories
//! copied to the end, without what makes no sense: bad entries, whatever follows too many of them, pointers that lead
//! nowhere or in a circle. The values stay where they are.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use crate::metadata::order::ByteOrder;
use crate::metadata::{Warning, limits};

/// The bytes of the header, and where in it the pointer to the first directory is (TIFF 6.0, section 2).
const HEADER: usize = 8;
const HEADER_LINK: usize = 4;

/// The pointers to further directories (Exif 2.32, 4.6.3).
const EXIF_POINTER: u16 = 0x8769;
const GPS_POINTER: u16 = 0x8825;
const INTEROP_POINTER: u16 = 0xa005;

/// The bytes of one entry of a directory (TIFF 6.0, section 2).
const ENTRY: usize = 12;

/// The bytes that the directories of a block usually have together.
const USUAL: usize = 2048;

/// TIFF's type for a pointer to a directory (TIFF Technical Note 1), and the one that kamadak-exif knows instead.
const TYPE_IFD: u16 = 13;
const TYPE_LONG: u16 = 4;

/// A number with a sign, which no pointer should be and some are.
const TYPE_SLONG: u16 = 9;

/// Exif 3.0's type for UTF-8, and the one that kamadak-exif knows instead.
const TYPE_UTF8: u16 = 129;
const TYPE_ASCII: u16 = 2;

/// A directory; which pointers are followed depends on it, exactly as in kamadak-exif.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// One of the chain that begins in the header.
    Chained,
    Exif,
    Leaf,
}

/// What becomes of an entry.
enum Verdict {
    /// It is kept, perhaps changed.
    Keep(Entry),
    /// It leads to no directory, and is left out.
    Void,
    /// It makes no sense, and is left out.
    Bad,
    /// The block has more entries or values than are read.
    Limit,
}

/// An entry of a directory, taken apart.
#[derive(Clone, Copy)]
struct Entry {
    number: u16,
    kind: u16,
    count: u32,
    /// The value itself, or the place where it is.
    value: [u8; 4],
}

/// A directory that was copied.
struct Copied {
    /// Where the copy is.
    offset: usize,
    /// Where the pointer to the next directory was found, if the directory has an end.
    next: Option<usize>,
}

/// Tells the byte order of a TIFF structure (TIFF 6.0, section 2).
pub(super) fn byte_order(block: &[u8]) -> Option<ByteOrder> {
    match block {
        [b'M', b'M', 0, 42, ..] => Some(ByteOrder::Big),
        [b'I', b'I', 42, 0, ..] => Some(ByteOrder::Little),
        _ => None,
    }
}

/// Copies `block` so that it can be read at a bounded cost.
///
/// The warnings have places in the file, where the block begins at `base`.
pub(super) fn bound(block: &[u8], order: ByteOrder, base: u64) -> (Vec<u8>, Vec<Warning>) {
    let mut bounded = Vec::with_capacity(block.len() + USUAL);
    bounded.extend_from_slice(block);
    let mut pass = Pass {
        block,
        order,
        base,
        bounded,
        seen: HashSet::default(),
        entries: 0,
        value_bytes: 0,
        warnings: Vec::new(),
    };
    pass.copy_chain();
    (pass.bounded, pass.warnings)
}

/// One walk over all directories.
struct Pass<'a> {
    block: &'a [u8],
    order: ByteOrder,
    base: u64,
    bounded: Vec<u8>,
    seen: HashSet<usize, RandomState>,
    entries: usize,
    value_bytes: usize,
    warnings: Vec<Warning>,
}

impl Pass<'_> {
    fn copy_chain(&mut self) {
        let mut found = Some(HEADER_LINK);
        let mut link = HEADER_LINK;
        while let Some(offset) = found
            .and_then(|place| self.u32(place))
            .filter(|&offset| offset != 0)
        {
            let Some(copied) = self.copy_directory(offset as usize, Kind::Chained) else {
                break;
            };
            self.put_u32(link, copied.offset);
            link = self.bounded.len() - 4;
            found = copied.next;
        }
        self.put_u32(link, 0);
    }

    /// Copies a directory, and those it points to, to the end; `None` where it makes no sense from the start.
    fn copy_directory(&mut self, offset: usize, kind: Kind) -> Option<Copied> {
        let count = self
            .u16(offset)
            .filter(|_| offset >= HEADER)
            .map(usize::from);
        let is_new = self.seen.len() < limits::IFDS && self.seen.insert(offset);
        let Some(count) = count.filter(|_| is_new) else {
            let message = "a directory of EXIF lies outside, or was read before";
            self.warn("ifd_pointer", message, offset);
            return None;
        };
        let first = offset + 2;
        let mut kept = Vec::new();
        let mut bad = 0;
        let mut next = Some(first + count * ENTRY);
        for index in 0..count {
            let at = first + index * ENTRY;
            let Some(entry) = self.entry(at) else {
                self.warn("ifd_truncated", "a directory of EXIF ends early", offset);
                next = None;
                break;
            };
            if index == 0 && entry.size().is_none() {
                self.warn("ifd_noise", "a directory of EXIF is noise", offset);
                return None;
            }
            let verdict = self.judge(entry, at, kind);
            bad += usize::from(matches!(verdict, Verdict::Bad));
            if bad > limits::BAD_IFD_ENTRIES || matches!(verdict, Verdict::Limit) {
                self.warn("ifd_cut", "the rest of a directory of EXIF is left out", at);
                next = None;
                break;
            }
            if let Verdict::Keep(entry) = verdict {
                kept.push(entry);
            }
        }
        let offset = self.append(&kept);
        Some(Copied { offset, next })
    }

    /// Writes a directory behind all else, the last of its chain; gives its place.
    fn append(&mut self, entries: &[Entry]) -> usize {
        let offset = self.bounded.len();
        let count = u16::try_from(entries.len()).unwrap_or(u16::MAX);
        self.bounded.extend(self.order.bytes_of_u16(count));
        for entry in entries {
            let [n0, n1] = self.order.bytes_of_u16(entry.number);
            let [k0, k1] = self.order.bytes_of_u16(entry.kind);
            let [c0, c1, c2, c3] = self.order.bytes_of_u32(entry.count);
            let [v0, v1, v2, v3] = entry.value;
            let bytes: [u8; ENTRY] = [n0, n1, k0, k1, c0, c1, c2, c3, v0, v1, v2, v3];
            self.bounded.extend(bytes);
        }
        self.bounded.extend([0; 4]);
        offset
    }

    fn judge(&mut self, entry: Entry, at: usize, kind: Kind) -> Verdict {
        let number = entry.number;
        let Some(size) = entry.size() else {
            let message = format!("EXIF entry 0x{number:04x} has an unknown type");
            self.warn("ifd_entry_type", &message, at);
            return Verdict::Bad;
        };
        let start = self.order.u32(entry.value) as usize;
        if size > 4 && start.saturating_add(size) > self.block.len() {
            let message = format!("EXIF entry 0x{number:04x} points past the end");
            self.warn("ifd_entry_past_end", &message, at);
            return Verdict::Bad;
        }
        self.entries += 1;
        self.value_bytes += size;
        // Values that are meant do not overlap; a wrong count or two may.
        if self.entries > limits::IFD_ENTRIES
            || self.value_bytes > self.block.len().saturating_mul(limits::EXIF_OVERLAP)
        {
            return Verdict::Limit;
        }
        match (kind, number) {
            (Kind::Chained, EXIF_POINTER) => self.follow(entry, Kind::Exif),
            (Kind::Chained, GPS_POINTER) | (Kind::Exif, INTEROP_POINTER) => {
                self.follow(entry, Kind::Leaf)
            }
            _ => Verdict::Keep(entry),
        }
    }

    /// Copies the directory that an entry points to, and makes it point to the copy.
    fn follow(&mut self, entry: Entry, child: Kind) -> Verdict {
        if !matches!(entry.kind, TYPE_LONG | TYPE_SLONG) || entry.count != 1 {
            return Verdict::Void;
        }
        let target = self.order.u32(entry.value) as usize;
        match self.copy_directory(target, child) {
            Some(Copied { offset, .. }) => Verdict::Keep(Entry {
                kind: TYPE_LONG,
                value: self
                    .order
                    .bytes_of_u32(u32::try_from(offset).unwrap_or_default()),
                ..entry
            }),
            None => Verdict::Void,
        }
    }

    fn entry(&self, at: usize) -> Option<Entry> {
        let &[n0, n1, k0, k1, c0, c1, c2, c3, v0, v1, v2, v3] =
            self.block.get(at..)?.first_chunk::<ENTRY>()?;
        Some(Entry {
            number: self.order.u16([n0, n1]),
            kind: match self.order.u16([k0, k1]) {
                TYPE_IFD => TYPE_LONG,
                TYPE_UTF8 => TYPE_ASCII,
                kind => kind,
            },
            count: self.order.u32([c0, c1, c2, c3]),
            value: [v0, v1, v2, v3],
        })
    }

    fn u16(&self, at: usize) -> Option<u16> {
        self.block
            .get(at..)?
            .first_chunk()
            .map(|bytes| self.order.u16(*bytes))
    }

    fn u32(&self, at: usize) -> Option<u32> {
        self.block
            .get(at..)?
            .first_chunk()
            .map(|bytes| self.order.u32(*bytes))
    }

    fn put_u32(&mut self, at: usize, number: usize) {
        let bytes = self
            .order
            .bytes_of_u32(u32::try_from(number).unwrap_or_default());
        if let Some(place) = self.bounded.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(&bytes);
        }
    }

    fn warn(&mut self, code: &'static str, message: &str, at: usize) {
        if self.warnings.len() < limits::WARNINGS {
            self.warnings
                .push(Warning::at(code, message, self.base + at as u64));
        }
    }
}

impl Entry {
    /// The bytes of the value; `None` for an unknown type.
    fn size(self) -> Option<usize> {
        let unit = match self.kind {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        };
        Some((self.count as usize).saturating_mul(unit))
    }
}
