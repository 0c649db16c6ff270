//! PNG (W3C, third edition): walks the chunks and hands each to the family it belongs to. Image data is not read.

mod chunks;
mod facts;
mod profile;
mod text;

use std::io;

use crate::metadata::exif::{self, Place};
use crate::metadata::format::Variant;
use crate::metadata::png::chunks::{Chunk, Chunks, Step};
use crate::metadata::png::text::Texts;
use crate::metadata::sheet::Sheet;
use crate::metadata::{Completeness, Shape, Source, Warning, jumbf, limits};

/// The bytes every PNG begins with (PNG, 5.2).
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// Tells a PNG by its signature.
pub(super) fn is_mine(head: &[u8]) -> bool {
    head.starts_with(&SIGNATURE)
}

/// Reads all chunks but those of image data.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let mut reading = Reading::default();
    let mut chunks = Chunks::new(SIGNATURE.len() as u64);
    let completeness = loop {
        match chunks.next(source, sheet)? {
            Step::Chunk(chunk) if matches!(&chunk.kind, b"IDAT" | b"fdAT" | b"fcTL") => {}
            Step::Chunk(chunk) => {
                if !reading.admit(chunk, sheet) {
                    continue;
                }
                let data = chunks::data(source, chunk, sheet)?;
                reading.read(chunk, data, sheet);
            }
            Step::End => break Completeness::Whole,
            Step::Stop { at } => break Completeness::EndsEarly { at },
        }
    };
    Ok(Shape {
        variant: if reading.is_animated {
            Variant::Apng
        } else {
            Variant::Png
        },
        width: reading.width,
        height: reading.height,
        completeness,
        scan: None,
    })
}

/// What is known of a PNG while its chunks are read.
#[derive(Debug, Default)]
struct Reading {
    width: Option<u32>,
    height: Option<u32>,
    has_header: bool,
    is_animated: bool,
    colour: facts::Colour,
    texts: Texts,
    count: usize,
    bytes: u64,
}

impl Reading {
    /// Whether a chunk is worth its cost. One that is not known or too large is left out.
    fn admit(&mut self, chunk: Chunk, sheet: &mut Sheet) -> bool {
        if !self.has_header && chunk.kind != *b"IHDR" {
            sheet.warn(Warning::at(
                "no_header",
                "the first chunk is no IHDR",
                chunk.data,
            ));
            self.has_header = true;
        }
        // Of a chunk that is cut off, only what has a structure of its own is read.
        let is_known = facts::is_fact(chunk.kind)
            || text::is_text(chunk.kind)
            || matches!(&chunk.kind, b"iCCP" | b"caBX");
        if chunk.kind != *b"eXIf" && !(is_known && chunk.is_whole) {
            return false;
        }
        self.count += 1;
        self.bytes += chunk.length;
        let fits = chunk.length <= limits::BLOCK
            && self.bytes <= limits::BLOCKS
            && self.count <= limits::METADATA_CHUNKS;
        if !fits {
            let name = chunk.kind.escape_ascii();
            sheet.warn(Warning::at(
                "chunk_too_large",
                format!("a {name} chunk is not read"),
                chunk.data,
            ));
        }
        fits
    }

    fn read(&mut self, chunk: Chunk, data: &[u8], sheet: &mut Sheet) {
        match &chunk.kind {
            b"IHDR" => {
                self.has_header = true;
                if let Some((width, height)) =
                    facts::read_header(data, chunk.data, &mut self.colour, sheet)
                {
                    (self.width, self.height) = (width, height);
                }
            }
            b"eXIf" => {
                // Some writers leave JPEG's name in front.
                let block = data.strip_prefix(b"Exif\0\0").unwrap_or(data);
                let at = chunk.data + (data.len() - block.len()) as u64;
                exif::read(block, Place { at, origin: 0 }, sheet);
            }
            b"acTL" => {
                self.is_animated = true;
                facts::read(chunk.kind, data, chunk.data, self.colour, sheet);
            }
            b"iCCP" => self.texts.read_profile(chunk, data, sheet),
            b"caBX" => jumbf::read(data, chunk.data, sheet),
            kind if text::is_text(*kind) => self.texts.read(chunk, data, sheet),
            kind => facts::read(*kind, data, chunk.data, self.colour, sheet),
        }
    }
}
