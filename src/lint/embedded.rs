//! The images that are embedded in an image: thumbnails, previews, the other images of one file.
//!
//! Whoever edits the metadata of a photo easily forgets those of its thumbnail. They are not looked for by the tags that
//! point to them, since not every family of metadata is read in full: JPEG's first marker is found wherever it stands.

use std::io;

use memchr::memmem::Finder;

use crate::metadata::{self, Metadata, Source};

/// The most embedded images that are read.
const MOST: usize = 64;

/// The bytes that are searched at once.
const PIECE: usize = 1 << 20;

/// The start of image, and the first byte of the marker behind it (ITU-T T.81, B.1.1.3).
const START: [u8; 3] = [0xff, 0xd8, 0xff];

/// Gives the metadata of the embedded images that have some.
///
/// # Errors
/// Fails where the bytes cannot be read.
pub fn embedded(source: &mut impl Source) -> io::Result<Vec<Metadata>> {
    let mut found = Vec::new();
    for start in starts(source)? {
        let mut part = Part {
            source: &mut *source,
            start,
        };
        match metadata::read(&mut part) {
            Ok(metadata) if !metadata.tags.is_empty() => found.push(metadata),
            Err(metadata::Error::Io(cause)) => return Err(cause),
            _ => {}
        }
    }
    Ok(found)
}

/// Finds where JPEG images start, that of the file itself left out.
fn starts(source: &mut impl Source) -> io::Result<Vec<u64>> {
    let finder = Finder::new(&START);
    let mut starts = Vec::new();
    let mut offset = 1;
    while offset < source.len() && starts.len() < MOST {
        let piece = source.read_at(offset, PIECE)?;
        if piece.len() < START.len() {
            break;
        }
        let places = finder.find_iter(piece);
        let room = MOST - starts.len();
        starts.extend(places.take(room).map(|place| offset + place as u64));
        // What begins in this piece may end in the next.
        offset += (piece.len() - (START.len() - 1)) as u64;
    }
    Ok(starts)
}

/// The bytes from some place on.
struct Part<'s, S> {
    source: &'s mut S,
    start: u64,
}

impl<S: Source> Source for Part<'_, S> {
    fn len(&self) -> u64 {
        self.source.len() - self.start
    }

    fn read_at(&mut self, offset: u64, length: usize) -> io::Result<&[u8]> {
        let offset = self.start.saturating_add(offset);
        self.source.read_at(offset, length)
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, PIECE, starts};

    #[test]
    fn starts_are_found_across_pieces_and_no_more_than_some() {
        let mut bytes = vec![0; 2 * PIECE + 10];
        for place in [0, 5, PIECE - 1, PIECE + 5, 2 * PIECE + 7] {
            bytes[place..place + 3].copy_from_slice(&[0xff, 0xd8, 0xff]);
        }
        let found = starts(&mut bytes.as_slice()).unwrap();
        let expected = [5, PIECE - 1, PIECE + 5, 2 * PIECE + 7].map(|place| place as u64);
        assert_eq!(found, expected);
        let many = [0xff, 0xd8, 0xff].repeat(2 * MOST);
        assert_eq!(starts(&mut many.as_slice()).unwrap().len(), MOST);
    }
}
