//! A TIFF without its image data, small enough to be read as EXIF.
//!
//! Values near the beginning of the file stay in their places, because a maker note may have pointers that count from
//! there; other values, and all directories, are moved behind them.

use crate::metadata::limits;
use crate::metadata::order::ByteOrder;
use crate::metadata::tiff::directory::{
    Entry, Header, IFD8, LONG, LONG8, SLONG, SLONG8, numbers, unit,
};

/// The bytes of a classic header, and where in it the place of the first directory is (TIFF 6.0, section 2).
const HEADER: u64 = 8;
pub(super) const FIRST: usize = 4;

/// The most bytes of a value that is in its entry.
const INLINE: usize = 4;

/// The block while it grows.
#[derive(Debug)]
pub(super) struct Block {
    order: ByteOrder,
    near: u64,
    bytes: Vec<u8>,
}

/// An entry as it stands in the block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packed {
    number: u16,
    kind: u16,
    count: u32,
    value: [u8; INLINE],
}

impl Packed {
    /// Where in the block its value is, if that is not in the entry.
    pub(super) fn place(&self, order: ByteOrder) -> u32 {
        order.u32(self.value)
    }
}

impl Block {
    /// Makes an empty one for a file of `length` bytes.
    pub(super) fn new(order: ByteOrder, length: u64) -> Self {
        let near = length.clamp(HEADER, limits::TIFF_NEAR);
        let mark = match order {
            ByteOrder::Big => b"MM",
            ByteOrder::Little => b"II",
        };
        let mut bytes = [mark.as_slice(), &order.bytes_of_u16(42)].concat();
        bytes.resize(usize::try_from(near).unwrap_or_default(), 0);
        Self { order, near, bytes }
    }

    /// The block as it is.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether a part of the file may stay in its place.
    fn is_near(&self, place: u64, length: u64) -> bool {
        place >= HEADER && place.saturating_add(length) <= self.near
    }

    /// Puts a part of the file where it was, if it is near.
    fn put(&mut self, place: u64, data: &[u8]) {
        let begin = usize::try_from(place).unwrap_or(usize::MAX);
        let end = begin.saturating_add(data.len());
        if self.is_near(place, data.len() as u64)
            && let Some(room) = self.bytes.get_mut(begin..end)
        {
            room.copy_from_slice(data);
        }
    }

    /// Writes data behind all else; gives its place, or nothing where there is no room.
    fn append(&mut self, data: &[u8]) -> Option<u32> {
        let begin = self.bytes.len().next_multiple_of(2);
        if begin + data.len() > limits::EXIF {
            return None;
        }
        self.bytes.resize(begin, 0);
        self.bytes.extend(data);
        u32::try_from(begin).ok()
    }

    /// Takes an entry whose value has these bytes; `None` where there is no room, or no such entry in a classic TIFF.
    pub(super) fn pack(&mut self, entry: Entry, header: Header, data: &[u8]) -> Option<Packed> {
        if matches!(entry.kind, LONG8 | IFD8 | SLONG8) {
            let kind = if entry.kind == SLONG8 { SLONG } else { LONG };
            return self.pack_new(entry.number, kind, &self.shortened(entry.kind, data)?);
        }
        match entry.place(header) {
            Some(place) if data.len() > INLINE && self.is_near(place, data.len() as u64) => {
                self.put(place, data);
                Some(Packed {
                    number: entry.number,
                    kind: entry.kind,
                    count: u32::try_from(entry.count).ok()?,
                    value: self.order.bytes_of_u32(u32::try_from(place).ok()?),
                })
            }
            _ => self.pack_new(entry.number, entry.kind, data),
        }
    }

    /// Makes an entry whose value is moved.
    pub(super) fn pack_new(&mut self, number: u16, kind: u16, data: &[u8]) -> Option<Packed> {
        let count = data.len() as u64 / unit(kind)?;
        let value = if data.len() <= INLINE {
            let mut value = [0; INLINE];
            value.get_mut(..data.len())?.copy_from_slice(data);
            value
        } else {
            let place = self.append(data)?;
            self.order.bytes_of_u32(place)
        };
        Some(Packed {
            number,
            kind,
            count: u32::try_from(count).ok()?,
            value,
        })
    }

    /// Numbers of 64 bits in 32, if all fit.
    fn shortened(&self, kind: u16, data: &[u8]) -> Option<Vec<u8>> {
        let kind = if kind == SLONG8 { LONG8 } else { kind };
        let mut bytes = Vec::with_capacity(data.len() / 2);
        for number in numbers(kind, data, self.order) {
            // A number below 0 keeps its lower half, if that has the same sign.
            let short = u32::try_from(number)
                .ok()
                .or_else(|| Some(i32::try_from(number.cast_signed()).ok()?.cast_unsigned()))?;
            bytes.extend(self.order.bytes_of_u32(short));
        }
        Some(bytes)
    }

    /// Writes a directory, the last of its chain; gives its place.
    pub(super) fn directory(&mut self, entries: &[Packed]) -> Option<u32> {
        let count = u16::try_from(entries.len()).ok()?;
        let mut bytes = self.order.bytes_of_u16(count).to_vec();
        for entry in entries {
            bytes.extend(self.order.bytes_of_u16(entry.number));
            bytes.extend(self.order.bytes_of_u16(entry.kind));
            bytes.extend(self.order.bytes_of_u32(entry.count));
            bytes.extend(entry.value);
        }
        bytes.extend([0; 4]);
        self.append(&bytes)
    }

    /// Where the place of the next directory stands in the directory that was written last.
    pub(super) fn last_link(&self) -> usize {
        self.bytes.len() - INLINE
    }

    /// Writes the place of a directory at `at`.
    pub(super) fn link(&mut self, at: usize, place: u32) {
        let bytes = self.order.bytes_of_u32(place);
        if let Some(room) = self.bytes.get_mut(at..at + bytes.len()) {
            room.copy_from_slice(&bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Block;
    use crate::metadata::limits;
    use crate::metadata::order::ByteOrder;
    use crate::metadata::tiff::directory::{Entry, Header, LONG8, SLONG8};

    const BIG: Header = Header {
        order: ByteOrder::Big,
        is_big: true,
        first: 16,
    };

    fn entry(kind: u16, count: u64, value: u64) -> Entry {
        Entry {
            number: 7,
            kind,
            count,
            value: value.to_be_bytes(),
        }
    }

    #[test]
    fn near_values_stay_and_others_are_moved() {
        let mut block = Block::new(ByteOrder::Big, 100);
        let near = block.pack(entry(2, 9, 50), BIG, b"123456789").unwrap();
        assert_eq!(near.value, [0, 0, 0, 50]);
        assert_eq!(&block.bytes()[50..59], b"123456789");
        let far = block.pack(entry(2, 9, 95), BIG, b"123456789").unwrap();
        assert_eq!(far.value, [0, 0, 0, 100]);
        let inline = block.pack(entry(2, 6, 0), BIG, b"123456").unwrap();
        assert_eq!(inline.value, [0, 0, 0, 110]);
        assert_eq!(&block.bytes()[100..], b"123456789\x00123456");
        assert!(block.is_near(50, 9) && !block.is_near(95, 9) && !block.is_near(4, 4));
        assert_eq!(far.place(ByteOrder::Big), 100);
    }

    #[test]
    fn numbers_of_64_bits_become_shorter_if_they_fit() {
        let mut block = Block::new(ByteOrder::Big, 100);
        let packed = block
            .pack(entry(LONG8, 1, 7), BIG, &7_u64.to_be_bytes())
            .unwrap();
        assert_eq!((packed.kind, packed.value), (4, [0, 0, 0, 7]));
        let packed = block
            .pack(entry(SLONG8, 1, 0), BIG, &(-2_i64).to_be_bytes())
            .unwrap();
        assert_eq!((packed.kind, packed.value), (9, [0xff, 0xff, 0xff, 0xfe]));
        let large = (1_u64 << 40).to_be_bytes();
        assert!(block.pack(entry(LONG8, 1, 0), BIG, &large).is_none());
    }

    #[test]
    fn there_is_a_limit() {
        let mut block = Block::new(ByteOrder::Big, u64::MAX);
        let large = vec![0; limits::EXIF / 4];
        let taken = (0..10).filter(|_| block.pack_new(7, 1, &large).is_some());
        assert_eq!(taken.count(), 2);
        assert!(block.bytes().len() <= limits::EXIF);
    }
}
