//! Bounds an EXIF block before kamadak-exif reads it.
//!
//! kamadak-exif follows every count and every pointer, and skips what it cannot read. In a broken or hostile block that
//! means tags made of noise, or directories that overlap by the thousand. So a copy of the block is corrected first: a
//! directory ends where it turns into noise or where a limit is reached, and a pointer that leads nowhere is made void.

use std::collections::HashSet;

use crate::metadata::text::ByteOrder;
use crate::metadata::{Warning, limits};

/// Corrections may move what they overlap; a block that still changes after this many rounds is refused.
const ROUNDS: usize = 4;

/// The pointers to further directories (Exif 2.32, 4.6.3).
const EXIF_POINTER: u16 = 0x8769;
const GPS_POINTER: u16 = 0x8825;
const INTEROP_POINTER: u16 = 0xa005;

/// The bytes of the header, and where in it the pointer to the first directory is (TIFF 6.0, section 2).
const HEADER: usize = 8;
const HEADER_LINK: usize = 4;

/// The bytes of one entry of a directory (TIFF 6.0, section 2).
const ENTRY: usize = 12;

/// TIFF's type for a pointer to a directory (TIFF Technical Note 1), and the one that kamadak-exif knows instead.
const TYPE_IFD: u16 = 13;
const TYPE_LONG: u16 = 4;

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

/// Tells the byte order of a TIFF structure (TIFF 6.0, section 2).
pub(super) fn byte_order(block: &[u8]) -> Option<ByteOrder> {
    match block {
        [b'M', b'M', 0, 42, ..] => Some(ByteOrder::Big),
        [b'I', b'I', 42, 0, ..] => Some(ByteOrder::Little),
        _ => None,
    }
}

/// Copies `block` so that it can be read at a bounded cost; `None` where that is impossible.
///
/// The warnings are those of the first round, with places in the file that `base` counts from.
pub(super) fn bound(block: &[u8], order: ByteOrder, base: u64) -> (Option<Vec<u8>>, Vec<Warning>) {
    let mut bytes = block.to_vec();
    let mut warnings = Vec::new();
    for round in 0..ROUNDS {
        let mut pass = Pass::new(bytes, order, base);
        pass.follow_chain();
        if round == 0 {
            warnings = pass.warnings;
        }
        bytes = pass.bytes;
        if !pass.has_changed {
            return (Some(bytes), warnings);
        }
    }
    warnings.push(Warning::at(
        "exif_tangled",
        "the directories of EXIF overlap too much to be read",
        base,
    ));
    (None, warnings)
}

/// One walk over all directories that kamadak-exif would follow.
struct Pass {
    bytes: Vec<u8>,
    order: ByteOrder,
    base: u64,
    seen: HashSet<usize>,
    entries: usize,
    value_bytes: usize,
    has_changed: bool,
    warnings: Vec<Warning>,
}

/// How a directory ends.
enum End {
    /// With the place of the pointer to the next one.
    Pointer(usize),
    /// Early, so that none follows.
    Nothing,
    /// It makes no sense from the start, so that whatever points to it is void.
    Refused,
}

/// What is wrong with an entry.
enum Fault {
    /// It is skipped.
    Bad,
    /// The directory ends before it.
    Limit,
}

impl Pass {
    fn new(bytes: Vec<u8>, order: ByteOrder, base: u64) -> Self {
        Self {
            bytes,
            order,
            base,
            seen: HashSet::new(),
            entries: 0,
            value_bytes: 0,
            has_changed: false,
            warnings: Vec::new(),
        }
    }

    fn follow_chain(&mut self) {
        let mut link = HEADER_LINK;
        while let Some(offset) = self.u32(link).filter(|&offset| offset != 0) {
            match self.enter(offset as usize, Kind::Chained) {
                End::Pointer(next) => link = next,
                End::Nothing => return,
                End::Refused => return self.put(link, &[0; 4]),
            }
        }
    }

    /// Walks over a directory.
    fn enter(&mut self, offset: usize, kind: Kind) -> End {
        let count = self
            .u16(offset)
            .map(usize::from)
            .filter(|_| offset >= HEADER);
        let (Some(count), true) = (
            count,
            self.seen.len() < limits::IFDS && self.seen.insert(offset),
        ) else {
            self.warn(
                "ifd_pointer",
                "a directory of EXIF lies outside, or was read before",
                offset,
            );
            return End::Refused;
        };
        let first = offset + 2;
        let mut bad = 0;
        for index in 0..count {
            let at = first + index * ENTRY;
            if at + ENTRY > self.bytes.len() {
                self.warn("ifd_truncated", "a directory of EXIF ends early", offset);
                return End::Nothing;
            }
            let fault = self.check(at, kind);
            if index == 0 && self.size_of(at).is_none() {
                return End::Refused;
            }
            bad += usize::from(fault.is_some());
            if bad > limits::BAD_IFD_ENTRIES || matches!(fault, Some(Fault::Limit)) {
                self.warn("ifd_cut", "the rest of a directory of EXIF is left out", at);
                self.end_directory(offset, index);
                return End::Nothing;
            }
        }
        End::Pointer(first + count * ENTRY)
    }

    /// Makes a directory end after `count` entries, as the last of its chain.
    fn end_directory(&mut self, offset: usize, count: usize) {
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        let bytes = match self.order {
            ByteOrder::Big => count.to_be_bytes(),
            ByteOrder::Little => count.to_le_bytes(),
        };
        self.put(offset, &bytes);
        self.put(offset + 2 + usize::from(count) * ENTRY, &[0; 4]);
    }

    fn check(&mut self, at: usize, kind: Kind) -> Option<Fault> {
        self.entries += 1;
        if self.entries > limits::IFD_ENTRIES {
            return Some(Fault::Limit);
        }
        self.replace_type(at);
        let number = self.u16(at)?;
        let Some(size) = self.size_of(at) else {
            self.warn(
                "ifd_entry_type",
                &format!("EXIF entry 0x{number:04x} has an unknown type"),
                at,
            );
            return Some(Fault::Bad);
        };
        if size > 4 {
            let offset = self.u32(at + 8)? as usize;
            if offset
                .checked_add(size)
                .is_none_or(|end| end > self.bytes.len())
            {
                self.warn(
                    "ifd_entry_past_end",
                    &format!("EXIF entry 0x{number:04x} points past the end"),
                    at,
                );
                return Some(Fault::Bad);
            }
        }
        self.value_bytes += size;
        // Values that are meant do not overlap; a wrong count or two may.
        if self.value_bytes > self.bytes.len().saturating_mul(limits::EXIF_OVERLAP) {
            return Some(Fault::Limit);
        }
        self.follow_pointer(at, number, kind);
        None
    }

    fn follow_pointer(&mut self, at: usize, number: u16, kind: Kind) {
        let child = match (kind, number) {
            (Kind::Chained, EXIF_POINTER) => Kind::Exif,
            (Kind::Chained, GPS_POINTER) | (Kind::Exif, INTEROP_POINTER) => Kind::Leaf,
            _ => return,
        };
        let is_pointer = self.u16(at + 2) == Some(TYPE_LONG) && self.u32(at + 4) == Some(1);
        let target = self.u32(at + 8).filter(|_| is_pointer);
        let end = target.map_or(End::Refused, |offset| self.enter(offset as usize, child));
        if let End::Refused = end {
            // Number 0 is no tag, so that the pointer is void.
            self.put(at, &[0; 2]);
        }
    }

    /// Replaces types that kamadak-exif does not know by those it does.
    fn replace_type(&mut self, at: usize) {
        let known = match self.u16(at + 2) {
            Some(TYPE_IFD) => TYPE_LONG,
            Some(TYPE_UTF8) => TYPE_ASCII,
            _ => return,
        };
        let bytes = match self.order {
            ByteOrder::Big => known.to_be_bytes(),
            ByteOrder::Little => known.to_le_bytes(),
        };
        self.put(at + 2, &bytes);
    }

    /// The bytes of an entry's value; `None` for an unknown type.
    fn size_of(&self, at: usize) -> Option<usize> {
        let unit = match self.u16(at + 2)? {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        };
        Some((self.u32(at + 4)? as usize).saturating_mul(unit))
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(match self.order {
            ByteOrder::Big => u16::from_be_bytes(bytes),
            ByteOrder::Little => u16::from_le_bytes(bytes),
        })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(match self.order {
            ByteOrder::Big => u32::from_be_bytes(bytes),
            ByteOrder::Little => u32::from_le_bytes(bytes),
        })
    }

    fn put(&mut self, at: usize, new: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..at + new.len())
            && place != new
        {
            place.copy_from_slice(new);
            self.has_changed = true;
        }
    }

    fn warn(&mut self, code: &'static str, message: &str, at: usize) {
        if self.warnings.len() < limits::WARNINGS {
            self.warnings
                .push(Warning::at(code, message, self.base + at as u64));
        }
    }
}
