//! The chunks of a PNG, one after the other (PNG, third edition, 5.3).

use std::io;

use flate2::Crc;

use crate::metadata::sheet::Sheet;
use crate::metadata::{Source, Warning, limits};

/// The largest length of a chunk (PNG, 5.3).
const LENGTH: u32 = 0x7fff_ffff;

/// The bytes of a chunk beside its data: length and type in front, a checksum behind.
const HEAD: u64 = 8;
const CHECKSUM: u64 = 4;

/// A chunk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chunk {
    /// Its type.
    pub(super) kind: [u8; 4],
    /// Where its data begins.
    pub(super) data: u64,
    /// The bytes of its data that are there.
    pub(super) length: u64,
    /// Whether that is all of it.
    pub(super) is_whole: bool,
}

/// What comes next in a PNG.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// A chunk; where the file ends within it, with what is there.
    Chunk(Chunk),
    /// The end of the image; what lies behind it is not read.
    End,
    /// The end of the file, or of what makes sense, without an end of the image.
    Stop {
        /// Where that is.
        at: u64,
    },
}

/// A walk over the chunks.
#[derive(Debug)]
pub(super) struct Chunks {
    position: u64,
    count: usize,
    stop: Option<u64>,
}

impl Chunks {
    /// Begins at `position`, after the signature.
    pub(super) fn new(position: u64) -> Self {
        Self {
            position,
            count: 0,
            stop: None,
        }
    }

    /// Takes the next step. After [`Step::End`] or [`Step::Stop`] there is none.
    pub(super) fn next(&mut self, source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Step> {
        let begin = self.position;
        if let Some(at) = self.stop {
            return Ok(Step::Stop { at });
        }
        self.count += 1;
        if self.count > limits::CHUNKS {
            sheet.warn(Warning::at(
                "too_many_chunks",
                "there are more chunks than are read",
                begin,
            ));
            return Ok(Step::Stop { at: begin });
        }
        let end_of_file = source.len();
        let &[a, b, c, d, ref kind @ ..] = source.read_at(begin, 8)? else {
            return Ok(Step::Stop { at: end_of_file });
        };
        let Some(&kind) = kind.first_chunk() else {
            return Ok(Step::Stop { at: end_of_file });
        };
        let length = u32::from_be_bytes([a, b, c, d]);
        if length > LENGTH || !kind.iter().all(u8::is_ascii_alphabetic) {
            sheet.warn(Warning::at(
                "chunk_head",
                "no chunk begins where one should",
                begin,
            ));
            return Ok(Step::Stop { at: begin });
        }
        let data = begin + HEAD;
        let end = data + u64::from(length) + CHECKSUM;
        if end > end_of_file {
            self.stop = Some(end_of_file);
        } else if kind == *b"IEND" {
            if end < end_of_file {
                sheet.warn(Warning::at(
                    "bytes_after_end",
                    "there are bytes after the end of the image",
                    end,
                ));
            }
            return Ok(Step::End);
        }
        self.position = end.min(end_of_file);
        let there = u64::from(length).min(end_of_file - data);
        Ok(Step::Chunk(Chunk {
            kind,
            data,
            length: there,
            is_whole: there == u64::from(length),
        }))
    }
}

/// Reads the data of a chunk and compares its checksum; a wrong one, or none, is a warning.
pub(super) fn data<'a>(
    source: &'a mut impl Source,
    chunk: Chunk,
    sheet: &mut Sheet,
) -> io::Result<&'a [u8]> {
    let length = usize::try_from(chunk.length).unwrap_or(usize::MAX);
    let bytes = source.read_at(chunk.data, length.saturating_add(4))?;
    let (data, checksum) = bytes.split_at(length.min(bytes.len()));
    let mut crc = Crc::new();
    crc.update(&chunk.kind);
    crc.update(data);
    if checksum != crc.sum().to_be_bytes() {
        let name = chunk.kind.escape_ascii();
        sheet.warn(Warning::at(
            "chunk_checksum",
            format!("the checksum of a {name} chunk is wrong"),
            chunk.data,
        ));
    }
    Ok(data)
}
