//! JPEG (ITU-T T.81): tables, frames and scans are kept; of application segments, JFIF, Adobe's and the ICC profile.

use crate::metadata::Format;
use crate::strip::{PARTS, Refusal, Wanted};

/// Markers (T.81, table B.1).
const TEM: u8 = 0x01;
const JPG: u8 = 0xc8;
const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;
const JPEG_LS: u8 = 0xf7;

/// What the payloads that are kept begin with, and how long they are without a thumbnail or more.
const JFIF: &[u8] = b"JFIF\0";
const JFIF_LENGTH: usize = 14;
const ADOBE: &[u8] = b"Adobe";
const ADOBE_LENGTH: usize = 12;
const ICC: &[u8] = b"ICC_PROFILE\0";

/// A segment, and the entropy-coded data after it where it begins a scan.
#[derive(Debug)]
pub(super) struct Segment<'a> {
    marker: u8,
    payload: &'a [u8],
    scan: &'a [u8],
}

/// Splits an image into its segments, up to its end.
pub(super) fn walk(image: &[u8]) -> Result<Vec<Segment<'_>>, Refusal> {
    let early = || Refusal::early(Format::Jpeg);
    let mut segments = Vec::new();
    let mut rest = image.strip_prefix(&[0xff, SOI]).ok_or_else(early)?;
    loop {
        let (marker, after) = next_marker(rest).ok_or_else(early)?;
        rest = after;
        match marker {
            EOI => break,
            // Restarts outside of a scan mean nothing.
            TEM | 0xd0..=0xd7 => continue,
            // Tables, frames and scans; applications and comments.
            0xc0..=0xc7 | 0xc9..=0xcf | SOS..=0xef | 0xfe => {}
            JPEG_LS => return Err(Refusal::Unsupported("JPEG-LS".to_owned())),
            SOI => return Err(Refusal::damaged("a JPEG begins within another")),
            _ => {
                let message = format!("a JPEG with the marker 0x{marker:02x}");
                return Err(Refusal::Unsupported(message));
            }
        }
        let length = rest.first_chunk().map(|bytes| u16::from_be_bytes(*bytes));
        let payload = rest.get(2..usize::from(length.ok_or_else(early)?));
        let payload = payload.ok_or_else(early)?;
        rest = &rest[2 + payload.len()..];
        let scan;
        (scan, rest) = rest.split_at(if marker == SOS { scan_length(rest) } else { 0 });
        if segments.len() == PARTS {
            return Err(Refusal::damaged("there are more segments than are read"));
        }
        segments.push(Segment {
            marker,
            payload,
            scan,
        });
    }
    let has_scan = segments.iter().any(|segment| segment.marker == SOS);
    if has_scan && segments.iter().any(Segment::is_frame) {
        Ok(segments)
    } else {
        Err(Refusal::damaged("a JPEG without an image"))
    }
}

/// Finds the next marker, past bytes that belong to nothing, and gives it and what comes after.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let place = bytes
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xff))?;
    Some((bytes[place + 1], &bytes[place + 2..]))
}

/// Finds where the data of a scan ends: at a marker that is no restart (T.81, F.1.2.3).
fn scan_length(bytes: &[u8]) -> usize {
    let mut place = 0;
    while let Some(next) = bytes[place..].iter().position(|&byte| byte == 0xff) {
        let fill = place + next;
        let Some(run) = bytes[fill..].iter().position(|&byte| byte != 0xff) else {
            break;
        };
        if !matches!(bytes[fill + run], 0 | 0xd0..=0xd7) {
            return fill;
        }
        place = fill + run + 1;
    }
    bytes.len()
}

impl Segment<'_> {
    /// Whether it is the header of a frame; among those markers are three of tables.
    fn is_frame(&self) -> bool {
        matches!(self.marker, 0xc0..=0xcf) && !matches!(self.marker, 0xc4 | JPG | 0xcc)
    }

    fn is(&self, marker: u8, name: &[u8]) -> bool {
        self.marker == marker && self.payload.starts_with(name)
    }

    /// Whether it belongs to the picture, whoever wrote it.
    fn is_picture(&self) -> bool {
        matches!(self.marker, 0xc0..=0xdf)
    }
}

/// Puts the image together again: JFIF first, as it must be, then what is kept, then the picture.
pub(super) fn write(segments: &[Segment<'_>], wanted: &Wanted) -> Vec<u8> {
    let mut image = vec![0xff, SOI];
    let first = |marker, name| {
        segments
            .iter()
            .find(move |segment| segment.is(marker, name))
            .map(|segment| segment.payload)
    };
    if let Some(payload) = first(APP0, JFIF).and_then(|payload| payload.get(..JFIF_LENGTH - 2)) {
        // The last two bytes are the size of a thumbnail.
        push(&mut image, APP0, &[payload, &[0, 0]].concat());
    }
    if let Some(block) = &wanted.exif {
        push(&mut image, APP1, &[b"Exif\0\0", &block[..]].concat());
    }
    for segment in segments.iter().filter(|segment| segment.is(APP2, ICC)) {
        if wanted.icc {
            push(&mut image, APP2, segment.payload);
        }
    }
    if let Some(payload) = first(APP14, ADOBE).and_then(|payload| payload.get(..ADOBE_LENGTH)) {
        push(&mut image, APP14, payload);
    }
    for segment in segments.iter().filter(|segment| segment.is_picture()) {
        push(&mut image, segment.marker, segment.payload);
        image.extend(segment.scan);
    }
    image.extend([0xff, EOI]);
    image
}

fn push(image: &mut Vec<u8>, marker: u8, payload: &[u8]) {
    let length = u16::try_from(payload.len() + 2).expect("a payload of a segment is short");
    image.extend([0xff, marker]);
    image.extend(length.to_be_bytes());
    image.extend(payload);
}

/// Everything that the picture is decoded from.
pub(super) fn coded<'a>(segments: &[Segment<'a>]) -> Vec<&'a [u8]> {
    let picture = segments.iter().filter(|segment| segment.is_picture());
    picture
        .flat_map(|segment| [segment.payload, segment.scan])
        .collect()
}
