//! JPEG (ITU-T T.81): walks the segments up to the first scan and hands each to the family it belongs to.

mod adobe;
mod app;
mod ciff;
mod flashpix;
mod frame;
mod gopro;
mod infiray;
mod jfif;
mod meta;
mod mie;
mod named;
mod parts;
mod picture_info;
mod pictures;
mod rare;
mod recipe;
mod segments;
mod trailer;

use std::io;

use crate::metadata::format::Variant;
use crate::metadata::jpeg::app::Apps;
use crate::metadata::jpeg::segments::{Segment, Segments, Step};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::{Completeness, Shape, Source, limits, text};

/// The bytes that are read at once while the end of a scan is looked for.
pub(super) const SCAN_BLOCK: u64 = 256 * 1024;

/// The marker at the end of an image (T.81, table B.1).
const END: [u8; 2] = [0xff, 0xd9];

/// Tells a JPEG: a start marker, and the first byte of another.
pub(super) fn is_mine(head: &[u8]) -> bool {
    head.starts_with(&[0xff, 0xd8, 0xff])
}

/// Reads everything in front of the first scan, and looks for the end among the last bytes.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let mut shape = Shape {
        variant: Variant::Jpeg,
        width: None,
        height: None,
        completeness: Completeness::Unchecked,
        scan: None,
    };
    let mut segments = Segments::default();
    let mut apps = Apps::default();
    loop {
        match segments.next(source, sheet)? {
            Step::Segment(segment) => {
                let payload = source.read_at(segment.payload, segment.length)?;
                read_segment(segment, payload, &mut apps, &mut shape, sheet);
            }
            Step::Scan { data } => {
                apps.finish(sheet);
                shape.scan = Some(data);
                shape.completeness = find_end_in_tail(source, data)?;
                trailer::read(source, sheet)?;
                pictures::read(source, sheet)?;
                return Ok(shape);
            }
            Step::Stop { at } => {
                apps.finish(sheet);
                shape.completeness = Completeness::EndsEarly { at };
                return Ok(shape);
            }
        }
    }
}

fn read_segment(
    segment: Segment,
    payload: &[u8],
    apps: &mut Apps,
    shape: &mut Shape,
    sheet: &mut Sheet,
) {
    match segment.marker {
        // Of a segment that is cut off, only what has a structure of its own is read.
        marker if !segment.is_whole && marker != app::APP1 => {}
        marker if frame::is_frame(marker) => {
            if shape.width.is_none() {
                (shape.width, shape.height) = frame::read(marker, payload, sheet);
            }
        }
        segments::COM => read_comment(payload, sheet),
        marker => {
            if let Some(variant) = apps.take(marker, payload, segment.payload, sheet) {
                shape.variant = variant;
            }
        }
    }
}

/// Looks for an end marker after the beginning of a scan, through all of it.
///
/// In entropy-coded data a 0xff is always followed by a 0 or a restart marker (T.81, F.1.2.3), so it is told by two bytes.
pub(super) fn find_end(source: &mut impl Source, scan: u64) -> io::Result<Completeness> {
    let mut position = scan;
    let length = source.len();
    while position < length {
        let block = source.read_at(position, usize::try_from(SCAN_BLOCK).unwrap_or(usize::MAX))?;
        if has_end(block) {
            return Ok(Completeness::Whole);
        }
        // The last byte is read again: the marker may lie across two blocks.
        position += SCAN_BLOCK - 1;
    }
    Ok(Completeness::EndsEarly { at: length })
}

fn find_end_in_tail(source: &mut impl Source, scan: u64) -> io::Result<Completeness> {
    let length = source.len();
    let tail = length.saturating_sub(limits::TAIL).max(scan);
    let rest = length.saturating_sub(tail);
    let block = source.read_at(tail, usize::try_from(rest).unwrap_or_default())?;
    Ok(match has_end(block) {
        true => Completeness::Whole,
        false if tail == scan => Completeness::EndsEarly { at: length },
        false => Completeness::Unchecked,
    })
}

fn has_end(block: &[u8]) -> bool {
    block.windows(END.len()).rev().any(|pair| pair == END)
}

fn read_comment(payload: &[u8], sheet: &mut Sheet) {
    let end = payload
        .iter()
        .rposition(|&byte| byte != 0)
        .map_or(0, |last| last + 1);
    sheet.push(Tag::new(
        "File",
        TagId::None,
        "Comment",
        text::utf8(&payload[..end]),
    ));
}
