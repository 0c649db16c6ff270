//! WebP (RFC 9649): the chunks of the picture and of its animation are kept, and the ICC profile.

use crate::metadata::Format;
use crate::strip::{PARTS, Refusal, Wanted};

/// The flags of the extended format (RFC 9649, 2.7, figure 7).
const ANIMATION: u8 = 0x02;
const EXIF: u8 = 0x08;
const ALPHA: u8 = 0x10;
const ICC: u8 = 0x20;

/// The bytes of the header of the extended format, of what holds for an animation, and before the chunks of a frame.
const EXTENDED: usize = 10;
const ANIMATED: usize = 6;
const FRAME: usize = 16;

/// A chunk.
#[derive(Debug)]
pub(super) struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

/// Splits an image into its chunks.
pub(super) fn walk(image: &[u8]) -> Result<Vec<Chunk<'_>>, Refusal> {
    let early = || Refusal::early(Format::Webp);
    let after = image.strip_prefix(b"RIFF").ok_or_else(early)?;
    let (&length, body) = after.split_first_chunk().ok_or_else(early)?;
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(|_| early())?;
    // The last byte is at times missing where it only makes the length even.
    let body = match body.get(..length) {
        Some(body) => body,
        None if length == body.len() + 1 => body,
        None => return Err(early()),
    };
    let chunks = split(body.strip_prefix(b"WEBP").ok_or_else(early)?)?;
    check(&chunks)?;
    Ok(chunks)
}

fn split(mut rest: &[u8]) -> Result<Vec<Chunk<'_>>, Refusal> {
    let early = || Refusal::early(Format::Webp);
    let mut chunks = Vec::new();
    // A last single byte is filling.
    while rest.len() > 1 {
        if chunks.len() == PARTS {
            return Err(Refusal::damaged("there are more chunks than are read"));
        }
        let (&kind, after) = rest.split_first_chunk().ok_or_else(early)?;
        let (&length, after) = after.split_first_chunk().ok_or_else(early)?;
        let length = usize::try_from(u32::from_le_bytes(length)).map_err(|_| early())?;
        let (data, after) = after.split_at_checked(length).ok_or_else(early)?;
        // Chunks have an even length (RFC 9649, 2.3).
        rest = after.get(length % 2..).unwrap_or_default();
        chunks.push(Chunk { kind, data });
    }
    Ok(chunks)
}

/// Refuses what is not one picture or one animation: a second picture would hide behind the first.
fn check(chunks: &[Chunk<'_>]) -> Result<(), Refusal> {
    let count = |kinds: &[&[u8; 4]]| {
        let found = chunks.iter().filter(|chunk| kinds.contains(&&chunk.kind));
        found.count()
    };
    let header = chunks.first().filter(|chunk| chunk.kind == *b"VP8X");
    let headers = count(&[b"VP8X"]);
    let is_header_sound = match header {
        Some(header) => headers == 1 && header.data.len() >= EXTENDED,
        None => headers == 0,
    };
    let pictures = count(&[b"VP8 ", b"VP8L"]);
    let is_picture_sound = if header.is_some_and(|header| {
        header
            .data
            .first()
            .is_some_and(|flags| flags & ANIMATION != 0)
    }) {
        pictures == 0 && count(&[b"ANMF"]) > 0
    } else {
        pictures == 1 && count(&[b"ANMF"]) == 0 && count(&[b"ALPH"]) <= 1
    };
    if is_header_sound && is_picture_sound {
        Ok(())
    } else {
        Err(Refusal::damaged(
            "the chunks of a WebP are not those of one image",
        ))
    }
}

/// Whether a chunk is image data, in a frame too.
fn is_picture(kind: [u8; 4]) -> bool {
    matches!(&kind, b"VP8 " | b"VP8L" | b"ALPH")
}

/// Puts the image together again. Only the extended format has a place for an EXIF block and a profile.
pub(super) fn write(chunks: &[Chunk<'_>], wanted: &Wanted) -> Result<Vec<u8>, Refusal> {
    let is_extended = chunks[0].kind == *b"VP8X";
    let has_icc = wanted.icc && chunks.iter().any(|chunk| chunk.kind == *b"ICCP");
    let block = wanted.exif.as_deref().filter(|_| is_extended);
    let mut body = b"WEBP".to_vec();
    for chunk in chunks {
        match &chunk.kind {
            b"VP8X" => {
                let mut header = [0; EXTENDED];
                header[0] = chunk.data[0] & (ANIMATION | ALPHA);
                header[0] |= if has_icc { ICC } else { 0 };
                header[0] |= if block.is_some() { EXIF } else { 0 };
                // After the flags and three bytes of nothing comes the size.
                header[4..].copy_from_slice(&chunk.data[4..EXTENDED]);
                push(&mut body, chunk.kind, &header)?;
            }
            b"ICCP" if has_icc && is_extended => push(&mut body, chunk.kind, chunk.data)?,
            b"ANIM" => {
                let data = &chunk.data[..chunk.data.len().min(ANIMATED)];
                push(&mut body, chunk.kind, data)?;
            }
            b"ANMF" => push(&mut body, chunk.kind, &frame(chunk)?)?,
            kind if is_picture(*kind) => push(&mut body, chunk.kind, chunk.data)?,
            _ => {}
        }
    }
    if let Some(block) = block {
        push(&mut body, *b"EXIF", block)?;
    }
    let length = length_of(&body)?;
    Ok([b"RIFF".as_slice(), &length, &body].concat())
}

/// Writes a frame anew, with its picture only.
fn frame(chunk: &Chunk<'_>) -> Result<Vec<u8>, Refusal> {
    let early = || Refusal::early(Format::Webp);
    let (head, inner) = chunk.data.split_at_checked(FRAME).ok_or_else(early)?;
    let mut data = head.to_vec();
    for inner in split(inner)? {
        if is_picture(inner.kind) {
            push(&mut data, inner.kind, inner.data)?;
        }
    }
    Ok(data)
}

fn push(body: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Result<(), Refusal> {
    body.extend(kind);
    body.extend(length_of(data)?);
    body.extend(data);
    body.extend(&[0][..data.len() % 2]);
    Ok(())
}

fn length_of(data: &[u8]) -> Result<[u8; 4], Refusal> {
    let length = u32::try_from(data.len());
    length
        .map(u32::to_le_bytes)
        .map_err(|_| Refusal::damaged("a chunk of a WebP is too long"))
}

/// Everything that the picture is decoded from.
pub(super) fn coded<'a>(chunks: &[Chunk<'a>]) -> Result<Vec<&'a [u8]>, Refusal> {
    let early = || Refusal::early(Format::Webp);
    let mut coded = Vec::new();
    for chunk in chunks {
        if is_picture(chunk.kind) {
            coded.push(chunk.data);
        } else if chunk.kind == *b"ANMF" {
            let (head, inner) = chunk.data.split_at_checked(FRAME).ok_or_else(early)?;
            coded.push(head);
            let pictures = split(inner)?.into_iter();
            coded.extend(
                pictures
                    .filter(|inner| is_picture(inner.kind))
                    .map(|inner| inner.data),
            );
        }
    }
    Ok(coded)
}
