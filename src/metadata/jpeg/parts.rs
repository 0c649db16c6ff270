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
    blocks: BTreeMap<u16, BTreeMap<u32, Block>>,
    bytes: usize,
}

impl Numbered {
    /// Adds a part of the block `instance`. A number that was there before is left out.
    pub(super) fn add(&mut self, instance: u16, number: u32, part: &[u8], offset: u64) {
        self.bytes += part.len();
        if self.bytes <= limits::PARTS {
            let parts = self.blocks.entry(instance).or_default();
            parts
                .entry(number)
                .or_insert_with(|| (part.to_vec(), offset));
        }
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
            .filter_map(|parts| join(parts, name, first, sheet))
            .collect()
    }
}

fn join(parts: BTreeMap<u32, Block>, name: &str, first: u32, sheet: &mut Sheet) -> Option<Block> {
    let mut joined: Option<Block> = None;
    let length: usize = parts.values().map(|(part, _)| part.len()).sum();
    // Some writers count from 0.
    let mut expected = first.min(*parts.keys().next()?);
    for (number, (part, offset)) in parts {
        if number != expected {
            let message = format!("a part of {name} is missing");
            sheet.warn(Warning::at("part_missing", message, offset));
            break;
        }
        expected = number.saturating_add(1);
        if let Some((block, _)) = &mut joined {
            block.extend(part);
        } else {
            let mut block = part;
            block.reserve_exact(length - block.len());
            joined = Some((block, offset));
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
        parts.add(0, 2, b"b", 20);
        parts.add(0, 1, b"a", 10);
        parts.add(0, 1, b"again", 30);
        parts.add(1, 1, b"x", 40);
        parts.add(1, 3, b"z", 50);
        let blocks = parts.take("ICC", 1, &mut sheet);
        assert_eq!(blocks, [(b"ab".to_vec(), 10), (b"x".to_vec(), 40)]);
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
