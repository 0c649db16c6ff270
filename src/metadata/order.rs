//! The byte order of numbers, which TIFF and UTF-16 leave to the writer.

use crate::metadata::tag::{Tag, TagId};

/// The order of the bytes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ByteOrder {
    /// The higher byte first.
    Big,
    /// The lower byte first.
    Little,
}

impl ByteOrder {
    /// A tag that tells this order.
    pub(super) fn tag(self, name: &'static str) -> Tag {
        let (value, print) = match self {
            Self::Big => ("MM", "Big-endian (Motorola, MM)"),
            Self::Little => ("II", "Little-endian (Intel, II)"),
        };
        Tag::new("File", TagId::None, name, value).printed_as(print)
    }

    /// The order that a TIFF header tells, and where its first directory begins (TIFF 6.0, section 2).
    pub(super) fn of_header(block: &[u8]) -> Option<(Self, usize)> {
        let &[o0, o1, m0, m1, start @ ..] = block.first_chunk::<8>()?;
        let order = match [o0, o1, m0, m1] {
            [b'M', b'M', 0, 42] => Self::Big,
            [b'I', b'I', 42, 0] => Self::Little,
            _ => return None,
        };
        Some((order, order.u32(start) as usize))
    }

    /// The number that two bytes make.
    pub(super) fn u16(self, bytes: [u8; 2]) -> u16 {
        match self {
            Self::Big => u16::from_be_bytes(bytes),
            Self::Little => u16::from_le_bytes(bytes),
        }
    }

    /// The number that four bytes make.
    pub(super) fn u32(self, bytes: [u8; 4]) -> u32 {
        match self {
            Self::Big => u32::from_be_bytes(bytes),
            Self::Little => u32::from_le_bytes(bytes),
        }
    }

    /// The number that eight bytes make.
    pub(super) fn u64(self, bytes: [u8; 8]) -> u64 {
        match self {
            Self::Big => u64::from_be_bytes(bytes),
            Self::Little => u64::from_le_bytes(bytes),
        }
    }

    /// The opposite order.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Big => Self::Little,
            Self::Little => Self::Big,
        }
    }

    /// The two bytes of a number.
    pub(super) fn bytes_of_u16(self, number: u16) -> [u8; 2] {
        match self {
            Self::Big => number.to_be_bytes(),
            Self::Little => number.to_le_bytes(),
        }
    }

    /// The four bytes of a number.
    pub(super) fn bytes_of_u32(self, number: u32) -> [u8; 4] {
        match self {
            Self::Big => number.to_be_bytes(),
            Self::Little => number.to_le_bytes(),
        }
    }
}
