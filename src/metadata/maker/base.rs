//! Where the values of a maker note are, if an editor moved the note and left its places as they were.
//!
//! The values of every maker follow its directory. So the places are taken as they stand while the values do so and lie
//! inside the note; if they do not, but would if the first of them followed the directory, they are moved there.

use crate::metadata::ifd::Kind;
use crate::metadata::maker::note::{Note, Start};

/// The bytes of an entry, and of the pointer behind the last.
const ENTRY: usize = 12;
const LINK: usize = 4;

/// How far a value may lie behind the note: some cameras count its length short.
const SLACK: i64 = 16;

/// A first value as near to the directory as this is where it should be, whatever else is wrong; some cameras let it begin
/// within the last entry.
const NEAR: std::ops::RangeInclusive<i64> = -2..=8;

/// How far behind the directory the first value may be.
const GAP: i64 = 64;

/// Moves the base of a directory to where its values are.
pub(super) fn mend(start: Start, note: &Note<'_>, block: &[u8]) -> Start {
    try_mend(start, note, block).unwrap_or(start)
}

fn try_mend(start: Start, note: &Note<'_>, block: &[u8]) -> Option<Start> {
    let count = block.get(start.at..)?.first_chunk::<2>()?;
    let count = usize::from(start.order.u16(*count));
    let entries = block
        .get(start.at + 2..)?
        .get(..count.checked_mul(ENTRY)?)?;
    let spans: Vec<(i64, i64)> = entries
        .as_chunks::<ENTRY>()
        .0
        .iter()
        .filter_map(|&[_, _, k0, k1, c0, c1, c2, c3, v0, v1, v2, v3]| {
            let kind = Kind::of(start.order.u16([k0, k1]))?;
            let count = i64::from(start.order.u32([c0, c1, c2, c3]));
            let size = count.checked_mul(i64::try_from(kind.size()).ok()?)?;
            let offset = i64::from(start.order.u32([v0, v1, v2, v3]));
            (size > 4).then_some((offset, offset + size))
        })
        .collect();
    let first = spans.iter().map(|span| span.0).min()?;
    let last = spans.iter().map(|span| span.1).max()?;
    let end = i64::try_from(start.at + 2 + count * ENTRY).ok()?;
    let note_end = i64::try_from(note.at + note.bytes.len()).ok()?;
    let fits = |base: i64| {
        let place = |offset| base.saturating_add(offset);
        place(first) >= end && place(last) <= note_end + SLACK
    };
    let gap = start.base.checked_add(first)?.checked_sub(end)?;
    if NEAR.contains(&gap) || fits(start.base) && gap <= GAP {
        return Some(start);
    }
    let base = end + i64::try_from(LINK).ok()? - first;
    fits(base).then_some(Start { base, ..start })
}
