//! Directories of a TIFF structure (TIFF 6.0, section 2) that kamadak-exif does not know: maker notes, MPF, further images.
//!
//! A directory is read at a bounded cost, like those of EXIF itself: so many directories, entries and bytes of values.
//! Values stay slices of the block until someone asks for them.

use std::collections::HashSet;

use exif::{Rational, SRational, Value as Raw};
use foldhash::fast::RandomState;

use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::{Warning, limits};

/// The bytes of one entry of a directory.
const ENTRY: usize = 12;

/// The bytes of a value that stands in the entry itself.
const INLINE: usize = 4;

/// What the numbers of a value are (TIFF 6.0, section 2; the last is TIFF Technical Note 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    U8,
    Text,
    U16,
    U32,
    Ratio,
    S8,
    Undefined,
    S16,
    S32,
    SRatio,
    F32,
    F64,
    Ifd,
    /// A number of 64 bits (`BigTIFF`), which some makers have in their notes.
    U64,
    /// A short in the other byte order; only in the blocks of maker notes.
    U16Rev,
}

/// An entry of a directory, whose value is still bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    /// The number of the tag.
    pub(super) number: u16,
    /// What its value consists of.
    pub(super) kind: Kind,
    /// The bytes of the value.
    pub(super) data: &'a [u8],
    /// Where they are in the block.
    pub(super) at: usize,
}

/// A directory that was read.
#[derive(Debug, Default)]
pub(super) struct Directory<'a> {
    /// The entries that make sense, in their order.
    pub(super) entries: Vec<Entry<'a>>,
    /// Where the next directory says that it begins; 0 for none.
    pub(super) next: u32,
}

/// A block with directories, and how much of it may still be read.
#[derive(Debug)]
pub(super) struct Ifds<'a> {
    block: &'a [u8],
    /// The byte of the file where the block begins, for warnings.
    at: u64,
    seen: HashSet<usize, RandomState>,
    entries: usize,
    bytes: usize,
}

impl Kind {
    /// The kind of a TIFF type.
    pub(super) fn of(number: u16) -> Option<Self> {
        Some(match number {
            1 => Self::U8,
            2 | 129 => Self::Text,
            3 => Self::U16,
            4 => Self::U32,
            5 => Self::Ratio,
            6 => Self::S8,
            7 => Self::Undefined,
            8 => Self::S16,
            9 => Self::S32,
            10 => Self::SRatio,
            11 => Self::F32,
            12 => Self::F64,
            13 => Self::Ifd,
            16 => Self::U64,
            _ => return None,
        })
    }

    /// The bytes of one number.
    pub(super) fn size(self) -> usize {
        match self {
            Self::U8 | Self::Text | Self::S8 | Self::Undefined => 1,
            Self::U16 | Self::S16 | Self::U16Rev => 2,
            Self::U32 | Self::S32 | Self::F32 | Self::Ifd => 4,
            Self::Ratio | Self::SRatio | Self::F64 | Self::U64 => 8,
        }
    }
}

fn join(numbers: impl Iterator<Item = u64>) -> String {
    let words: Vec<String> = numbers.map(|number| number.to_string()).collect();
    words.join(" ")
}

/// The numbers that `data` holds; bytes that make no whole number are left out.
pub(super) fn decode(kind: Kind, data: &[u8], order: ByteOrder) -> Raw {
    let u16s = || data.as_chunks::<2>().0.iter().map(|&pair| order.u16(pair));
    let u32s = || data.as_chunks::<4>().0.iter().map(|&four| order.u32(four));
    let pairs = || {
        let fours: Vec<u32> = u32s().collect();
        let pairs = fours.chunks_exact(2).map(|pair| (pair[0], pair[1]));
        pairs.collect::<Vec<_>>().into_iter()
    };
    match kind {
        Kind::U8 => Raw::Byte(data.to_vec()),
        Kind::Text => Raw::Ascii(data.split(|&byte| byte == 0).map(<[u8]>::to_vec).collect()),
        Kind::U16 => Raw::Short(u16s().collect()),
        Kind::U32 | Kind::Ifd => Raw::Long(u32s().collect()),
        Kind::U64 => {
            let numbers = data.as_chunks().0.iter().map(|&eight| order.u64(eight));
            // One that is not short is shown in its digits.
            let short: Result<Vec<u32>, _> = numbers.clone().map(u32::try_from).collect();
            short.map_or_else(|_| Raw::Ascii(vec![join(numbers).into_bytes()]), Raw::Long)
        }
        Kind::U16Rev => decode(Kind::U16, data, order.other()),
        Kind::S8 => Raw::SByte(data.iter().map(|&byte| byte.cast_signed()).collect()),
        Kind::Undefined => Raw::Undefined(data.to_vec(), 0),
        Kind::S16 => Raw::SShort(u16s().map(u16::cast_signed).collect()),
        Kind::S32 => Raw::SLong(u32s().map(u32::cast_signed).collect()),
        Kind::F32 => Raw::Float(u32s().map(f32::from_bits).collect()),
        Kind::F64 => Raw::Double(
            pairs()
                .map(|(first, second)| {
                    let (high, low) = match order {
                        ByteOrder::Big => (first, second),
                        ByteOrder::Little => (second, first),
                    };
                    f64::from_bits(u64::from(high) << 32 | u64::from(low))
                })
                .collect(),
        ),
        Kind::Ratio => Raw::Rational(
            pairs()
                .map(|(num, denom)| Rational { num, denom })
                .collect(),
        ),
        Kind::SRatio => Raw::SRational(
            pairs()
                .map(|(num, denom)| SRational {
                    num: num.cast_signed(),
                    denom: denom.cast_signed(),
                })
                .collect(),
        ),
    }
}

impl Entry<'_> {
    /// The value as numbers or text.
    pub(super) fn value(&self, order: ByteOrder) -> Raw {
        decode(self.kind, self.data, order)
    }

    /// The first number, if it is a whole one without a sign.
    pub(super) fn number_in(&self, order: ByteOrder) -> Option<u32> {
        self.value(order).get_uint(0)
    }
}

impl<'a> Ifds<'a> {
    /// Prepares to read the directories of `block`, which begins at byte `at` of the file.
    pub(super) fn new(block: &'a [u8], at: u64) -> Self {
        Self {
            block,
            at,
            seen: HashSet::default(),
            entries: 0,
            bytes: 0,
        }
    }

    /// The bytes of the block.
    pub(super) fn block(&self) -> &'a [u8] {
        self.block
    }

    /// Reads the directory at `start`; the places of its values count from `base`.
    ///
    /// It is `None` where it lies outside or was read before, or where its first entry is noise.
    pub(super) fn read(
        &mut self,
        start: usize,
        base: i64,
        order: ByteOrder,
        sheet: &mut Sheet,
    ) -> Option<Directory<'a>> {
        let count = self.u16(start, order).map(usize::from);
        let is_new = self.seen.len() < limits::IFDS && self.seen.insert(start);
        let Some(count) = count.filter(|_| is_new) else {
            self.warn(
                sheet,
                "ifd_pointer",
                "a directory lies outside, or was read before",
                start,
            );
            return None;
        };
        let mut directory = Directory::default();
        let mut bad = 0;
        for index in 0..count {
            let at = start + 2 + index * ENTRY;
            let Some(entry) = self.block.get(at..).and_then(<[u8]>::first_chunk::<ENTRY>) else {
                self.warn(sheet, "ifd_truncated", "a directory ends early", start);
                return Some(directory);
            };
            self.entries += 1;
            match self.entry(entry, at, base, order) {
                Some(entry) => directory.entries.push(entry),
                None if index == 0 && Kind::of(order.u16([entry[2], entry[3]])).is_none() => {
                    self.warn(sheet, "ifd_noise", "a directory is noise", start);
                    return None;
                }
                None => bad += 1,
            }
            if bad > limits::BAD_IFD_ENTRIES || self.entries > limits::IFD_ENTRIES {
                self.warn(sheet, "ifd_cut", "the rest of a directory is left out", at);
                return Some(directory);
            }
        }
        if bad > 0 {
            let message = format!("{bad} entries of a directory make no sense");
            self.warn(sheet, "ifd_entry", message, start);
        }
        let end = start + 2 + count * ENTRY;
        let next = self.block.get(end..).and_then(<[u8]>::first_chunk::<4>);
        directory.next = next.map_or(0, |&next| order.u32(next));
        Some(directory)
    }

    /// Takes an entry apart; `None` where its value lies outside, or all values together are too long.
    fn entry(
        &mut self,
        entry: &[u8; ENTRY],
        at: usize,
        base: i64,
        order: ByteOrder,
    ) -> Option<Entry<'a>> {
        let [n0, n1, k0, k1, c0, c1, c2, c3, v0, v1, v2, v3] = *entry;
        let kind = Kind::of(order.u16([k0, k1]))?;
        let count = order.u32([c0, c1, c2, c3]) as usize;
        let size = count.checked_mul(kind.size())?;
        let at = if size <= INLINE {
            at + ENTRY - INLINE
        } else {
            usize::try_from(base.checked_add(order.u32([v0, v1, v2, v3]).into())?).ok()?
        };
        let data = self.block.get(at..at.checked_add(size)?)?;
        self.bytes += size;
        (self.bytes <= self.block.len().saturating_mul(limits::EXIF_OVERLAP)).then_some(Entry {
            number: order.u16([n0, n1]),
            kind,
            data,
            at,
        })
    }

    fn u16(&self, at: usize, order: ByteOrder) -> Option<u16> {
        let pair = self.block.get(at..)?.first_chunk::<2>()?;
        Some(order.u16(*pair))
    }

    fn warn(
        &self,
        sheet: &mut Sheet,
        code: &'static str,
        message: impl Into<String>,
        place: usize,
    ) {
        sheet.warn(Warning::at(code, message, self.at + place as u64));
    }
}

#[cfg(test)]
mod tests {
    use exif::Value as Raw;

    use super::{Ifds, Kind, decode};
    use crate::metadata::order::ByteOrder::{Big, Little};
    use crate::metadata::sheet::Sheet;

    /// A directory with a short in place, a text elsewhere, and a pointer onwards.
    const BLOCK: &[u8] = b"\0\x02\x00\x01\0\x03\0\0\0\x01\0\x07\0\0\x00\x02\0\x02\0\0\0\x06\0\0\0\x1e\0\0\0\x09lenses";

    fn warnings(sheet: Sheet) -> Vec<String> {
        let (_, warnings) = sheet.finish(Vec::new());
        warnings
            .into_iter()
            .map(|it| it.code.into_owned())
            .collect()
    }

    #[test]
    fn a_directory_is_read() {
        let mut sheet = Sheet::default();
        let mut ifds = Ifds::new(BLOCK, 100);
        let directory = ifds.read(0, 0, Big, &mut sheet).unwrap();
        assert_eq!(directory.entries.len(), 2);
        assert_eq!(directory.entries[0].number_in(Big), Some(7));
        assert_eq!(directory.entries[1].data, b"lenses");
        assert_eq!(directory.next, 9);
        assert!(ifds.read(0, 0, Big, &mut sheet).is_none(), "read before");
        assert_eq!(warnings(sheet), ["ifd_pointer"]);
    }

    #[test]
    fn every_truncation_and_every_order_ends_quietly() {
        for end in 0..BLOCK.len() {
            for base in [0, -40, i64::MIN, i64::MAX] {
                for order in [Big, Little] {
                    let mut ifds = Ifds::new(&BLOCK[..end], u64::from(u32::MAX));
                    ifds.read(0, base, order, &mut Sheet::default());
                }
            }
        }
    }

    #[test]
    fn hostile_counts_are_cut() {
        let mut block = vec![0xff, 0xff];
        for _ in 0..4000 {
            block.extend(b"\0\x01\0\x03\0\0\0\x01\0\0\0\0");
        }
        let mut sheet = Sheet::default();
        let directory = Ifds::new(&block, 0).read(0, 0, Big, &mut sheet).unwrap();
        assert_eq!(directory.entries.len(), 4000);
        assert_eq!(warnings(sheet), ["ifd_truncated"]);
        let huge = b"\0\x01\x00\x01\0\x0c\xff\xff\xff\xff\0\0\0\0\0\0\0\0";
        let mut sheet = Sheet::default();
        let directory = Ifds::new(huge, 0).read(0, 0, Big, &mut sheet).unwrap();
        assert!(directory.entries.is_empty());
        assert_eq!(warnings(sheet), ["ifd_entry"]);
    }

    #[test]
    fn numbers_of_every_kind_are_decoded() {
        let data = [0x40, 0x09, 0x21, 0xfb, 0x54, 0x44, 0x2d, 0x18];
        for number in 1..=13 {
            let kind = Kind::of(number).unwrap();
            let raw = decode(kind, &data, Big);
            assert!(!matches!(raw, Raw::Unknown(..)), "{kind:?}");
        }
        let Raw::Double(numbers) = decode(Kind::F64, &data, Big) else {
            panic!();
        };
        assert!((numbers[0] - std::f64::consts::PI).abs() < 1e-12);
        let Raw::SShort(numbers) = decode(Kind::S16, &data[3..6], Little) else {
            panic!();
        };
        assert_eq!(numbers, [0x54fb]);
    }
}
