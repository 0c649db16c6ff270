//! PNG (W3C, third edition): the chunks that the picture is drawn from are kept, and the ICC profile.

use flate2::Crc;

use crate::metadata::Format;
use crate::strip::{PARTS, Refusal, Wanted};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that are kept, and the most bytes each may have: what is longer hides something.
const KEPT: [(&[u8; 4], usize); 17] = [
    (b"IHDR", 13),
    (b"PLTE", 768),
    (b"IDAT", usize::MAX),
    (b"IEND", 0),
    (b"tRNS", 256),
    (b"cHRM", 32),
    (b"gAMA", 4),
    (b"sBIT", 4),
    (b"sRGB", 1),
    (b"bKGD", 6),
    (b"pHYs", 9),
    (b"cICP", 4),
    (b"mDCV", 24),
    (b"cLLI", 8),
    (b"acTL", 8),
    (b"fcTL", 26),
    (b"fdAT", usize::MAX),
];

/// The profile.
const ICC: &[u8; 4] = b"iCCP";

/// A chunk.
#[derive(Debug)]
pub(super) struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

/// Splits an image into the chunks that may be kept, up to its end.
pub(super) fn walk(image: &[u8]) -> Result<Vec<Chunk<'_>>, Refusal> {
    let early = || Refusal::early(Format::Png);
    let mut chunks: Vec<Chunk<'_>> = Vec::new();
    let mut rest = image.strip_prefix(SIGNATURE).ok_or_else(early)?;
    for _ in 0..PARTS {
        let (&length, after) = rest.split_first_chunk().ok_or_else(early)?;
        let (&kind, after) = after.split_first_chunk::<4>().ok_or_else(early)?;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| early())?;
        let (data, after) = after.split_at_checked(length).ok_or_else(early)?;
        let (&sum, after) = after.split_first_chunk().ok_or_else(early)?;
        rest = after;
        let name = kind.escape_ascii();
        let longest = KEPT.iter().find(|(kept, _)| **kept == kind);
        if longest.is_none() && kind != *ICC {
            // A small first letter says that the picture is there without it (PNG, 5.4).
            if kind[0].is_ascii_lowercase() {
                continue;
            }
            return Err(Refusal::Unsupported(format!("a PNG with a {name} chunk")));
        }
        if longest.is_some_and(|(_, longest)| length > *longest) {
            return Err(Refusal::Damaged(format!("a {name} chunk is too long")));
        }
        if u32::from_be_bytes(sum) != checksum(kind, data) {
            let message = format!("the checksum of a {name} chunk is wrong");
            return Err(Refusal::Damaged(message));
        }
        if chunks.is_empty() != (kind == *b"IHDR") {
            return Err(Refusal::damaged("the IHDR chunk of a PNG is not the first"));
        }
        chunks.push(Chunk { kind, data });
        if kind == *b"IEND" {
            return if chunks.iter().any(|chunk| chunk.kind == *b"IDAT") {
                Ok(chunks)
            } else {
                Err(Refusal::damaged("a PNG without an image"))
            };
        }
    }
    Err(Refusal::damaged("there are more chunks than are read"))
}

fn checksum(kind: [u8; 4], data: &[u8]) -> u32 {
    let mut sum = Crc::new();
    sum.update(&kind);
    sum.update(data);
    sum.sum()
}

/// Puts the image together again, an EXIF block before the image data.
pub(super) fn write(chunks: &[Chunk<'_>], wanted: &Wanted) -> Vec<u8> {
    let mut image = SIGNATURE.to_vec();
    let mut block = wanted.exif.as_deref();
    for chunk in chunks {
        if chunk.kind == *ICC && !wanted.icc {
            continue;
        }
        if chunk.kind == *b"IDAT"
            && let Some(block) = block.take()
        {
            push(&mut image, *b"eXIf", block);
        }
        push(&mut image, chunk.kind, chunk.data);
    }
    image
}

fn push(image: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).expect("the data of a chunk was counted by 32 bits");
    image.extend(length.to_be_bytes());
    image.extend(kind);
    image.extend(data);
    image.extend(checksum(kind, data).to_be_bytes());
}

/// Everything that the picture is decoded from.
pub(super) fn coded<'a>(chunks: &[Chunk<'a>]) -> Vec<&'a [u8]> {
    let picture = chunks.iter().filter(|chunk| chunk.kind != *ICC);
    picture.map(|chunk| chunk.data).collect()
}
