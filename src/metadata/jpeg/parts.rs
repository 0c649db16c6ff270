//! Blocks that are longer than one segment of a JPEG: how their parts are put together again.

use std::collections::BTreeMap;

use crate::metadata::sheet::Sheet;
use crate::metadata::{Warning, limits};

/// A block and the byte of the file where its first part begins.
pub(super) type Block = (Vec<u8>, u64);

/// Parts that follow each other.
#[derive(Debug, Default)]
pub(super) struct Run(Option<Block>);

impl Run {
    /// Adds the next part.
    pub(super) fn add(&mut self, part: &[u8], offset: u64) {
        let (block, _) = self.0.get_or_insert_with(|| (Vec::new(), offset));
        if block.len() + part.len() <= limits::PARTS {
            block.extend_from_slice(part);
        }
    }

    /// Whether no part was added.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Gives the block and begins anew.
    pub(super) fn take(&mut self) -> Option<Block> {
        self.0.take()
    }
}

/// Parts that have numbers, of one or more blocks.
#[derive(Debug, Default)]
pub(super) struct Numbered {
    /// The pieces of each block by their first numbers.
    blocks: BTreeMap<u16, BTreeMap<u32, Piece>>,
    bytes: usize,
    /// The bytes that there was room made for.
    room: usize,
}

/// Parts of a block whose numbers follow each other.
#[derive(Debug)]
struct Piece {
    bytes: Vec<u8>,
    offset: u64,
    /// The number of the last of them.
    last: u32,
}

impl Numbered {
    /// Adds a part of the block `instance`, which is said to have `length` bytes. A number that was there before is left
    /// out.
    pub(super) fn add(
        &mut self,
        instance: u16,
        number: u32,
        part: &[u8],
        offset: u64,
        length: usize,
    ) {
        self.bytes += part.len();
        if self.bytes > limits::PARTS {
            return;
        }
        let pieces = self.blocks.entry(instance).or_default();
        if let Some((_, piece)) = pieces.range_mut(..=number).next_back() {
            if number <= piece.last {
                return;
            }
            if number - 1 == piece.last {
                piece.bytes.extend_from_slice(part);
                piece.last = number;
                return;
            }
        }
        // Parts mostly come in order, so that the first one's room is that of all; what is said may be far too much.
        let length = length.min(limits::PARTS.saturating_sub(self.room));
        self.room += length;
        let mut bytes = Vec::with_capacity(length.max(part.len()));
        bytes.extend_from_slice(part);
        let piece = Piece {
            bytes,
            offset,
            last: number,
        };
        pieces.insert(number, piece);
    }

    /// Gives the blocks, each up to the first part that is missing after number `first`.
    pub(super) fn take(&mut self, name: &str, first: u32, sheet: &mut Sheet) -> Vec<Block> {
        if self.bytes > limits::PARTS {
            let message = format!("there is more {name} than is read");
            sheet.warn(Warning::whole("parts_too_large", message));
        }
        let blocks = std::mem::take(&mut self.blocks);
        blocks
            .into_values()
            .filter_map(|pieces| join(pieces, name, first, sheet))
            .collect()
    }
}

fn join(pieces: BTreeMap<u32, Piece>, name: &str, first: u32, sheet: &mut Sheet) -> Option<Block> {
    let mut joined: Option<Block> = None;
    // Some writers count from 0.
    let mut expected = first.min(*pieces.keys().next()?);
    for (number, piece) in pieces {
        if number != expected {
            let message = format!("a part of {name} is missing");
            sheet.warn(Warning::at("part_missing", message, piece.offset));
            break;
        }
        expected = piece.last.saturating_add(1);
        if let Some((block, _)) = &mut joined {
            block.extend_from_slice(&piece.bytes);
        } else {
            joined = Some((piece.bytes, piece.offset));
        }
    }
    joined
}

/// The parts of XMP that is too long for a segment (XMP part 3, 1.1.3.1).
#[derive(Debug, Default)]
pub(super) struct Extended {
    packets: BTreeMap<[u8; 32], BTreeMap<u32, Block>>,
    bytes: usize,
}

impl Extended {
    /// Adds a part: the name of its packet, the length of all, its place, and its bytes.
    pub(super) fn add(&mut self, part: &[u8], offset: u64) {
        let Some((name, rest)) = part.split_first_chunk::<32>() else {
            return;
        };
        let Some((&[_, _, _, _, a, b, c, d], content)) = rest.split_first_chunk::<8>() else {
            return;
        };
        self.bytes += content.len();
        if self.bytes <= limits::PARTS {
            let place = u32::from_be_bytes([a, b, c, d]);
            let packet = self.packets.entry(*name).or_default();
            packet
                .entry(place)
                .or_insert_with(|| (content.to_vec(), offset + 40));
        }
    }

    /// Gives the packets, each up to the first part that is missing.
    pub(super) fn take(&mut self, sheet: &mut Sheet) -> Vec<Block> {
        let packets = std::mem::take(&mut self.packets);
        let join = |parts: BTreeMap<u32, Block>| {
            let mut joined: Option<Block> = None;
            for (place, (part, offset)) in parts {
                let (packet, _) = joined.get_or_insert_with(|| (Vec::new(), offset));
                if usize::try_from(place).ok() != Some(packet.len()) {
                    let message = "a part of extended XMP is missing";
                    sheet.warn(Warning::at("part_missing", message, offset));
                    break;
                }
                packet.extend(part);
            }
            joined
        };
        packets.into_values().filter_map(join).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Extended, Numbered};
    use crate::metadata::sheet::Sheet;

    #[test]
    fn parts_are_joined_in_the_order_of_their_numbers() {
        let mut sheet = Sheet::default();
        let mut parts = Numbered::default();
        for (instance, number, part, offset) in [
            (0, 2, b"bb", 20),
            (0, 3, b"cc", 30),
            (0, 1, b"aa", 10),
            (0, 1, b"AA", 40),
            (0, 3, b"CC", 50),
            (0, 4, b"dd", 60),
            (1, 1, b"xx", 70),
            (1, 3, b"zz", 80),
        ] {
            parts.add(instance, number, part, offset, usize::MAX);
        }
        let blocks = parts.take("ICC", 1, &mut sheet);
        assert_eq!(blocks, [(b"aabbccdd".to_vec(), 10), (b"xx".to_vec(), 70)]);
        assert_eq!(sheet.finish(Vec::new()).1[0].code, "part_missing");
    }

    #[test]
    fn extended_xmp_is_joined_by_places() {
        let mut sheet = Sheet::default();
        let part = |place: u8, content: &[u8]| {
            [
                [b'g'; 32].as_slice(),
                &[0, 0, 0, 9, 0, 0, 0, place],
                content,
            ]
            .concat()
        };
        let mut parts = Extended::default();
        parts.add(&part(2, b"cd"), 0);
        parts.add(&part(0, b"ab"), 100);
        parts.add(&part(5, b"f"), 200);
        parts.add(b"short", 300);
        assert_eq!(parts.take(&mut sheet), [(b"abcd".to_vec(), 140)]);
        assert_eq!(sheet.finish(Vec::new()).1[0].code, "part_missing");
    }
}
