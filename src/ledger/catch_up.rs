//! Bringing the index to where the log is.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::num::NonZeroUsize;
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::account::Unlocked;
use crate::crypto::UserKeys;
use crate::id::{ImageId, SegmentId};
use crate::index::{Applied, Batch, Entry, Heads, Index, Prepared, Preparer, Stamp};
use crate::ledger::append::Written;
use crate::ledger::chain;
use crate::ledger::error::{Damage, Error};
use crate::ledger::memory::Memory;
use crate::ledger::read::{open_segment, proven};
use crate::record::{Body, Record};
use crate::vault::{LogRow, Segment, Vault};

/// The rows that are read at a time.
const ROWS: u32 = 4096;

/// What catching up found.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CaughtUp {
    /// How many rows were new.
    pub rows: u64,
    /// Whether rows that were seen before are gone: the vault was restored, rolled back or cut.
    pub rolled_back: bool,
}

/// Adds to the index what the log has and it has not, and remembers the last rows.
///
/// # Errors
/// Fails if a row or record is not what was written; what came before it stays in the index.
pub fn catch_up(
    vault: &Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    index: &mut Index,
) -> Result<CaughtUp, Error> {
    let mut caught_up = CaughtUp::default();
    if !still_has(vault, unlocked, index.applied()?)? {
        index.clear()?;
        caught_up.rolled_back = true;
    }
    let mut gone = HashSet::new();
    let before = index.applied()?;
    while !pass(vault, unlocked, index, &mut caught_up, &mut gone)? {}
    if let Some(id) = gone.into_iter().next() {
        index.clear()?;
        return Err(Damage::Gone { id }.into());
    }
    if index.applied()? != before || caught_up.rolled_back {
        caught_up.rolled_back |= !has_remembered(vault, unlocked, memory)?;
        if caught_up.rolled_back {
            memory.forget_heads();
        }
        memory.remember(&index.heads()?);
    }
    Ok(caught_up)
}

fn still_has(vault: &Vault, unlocked: &Unlocked, applied: Applied) -> Result<bool, Error> {
    if applied.seq == 0 {
        return Ok(true);
    }
    let row = vault.log().at(unlocked.user.id, applied.seq)?;
    Ok(row.is_some_and(|row| row.mac == applied.mac))
}

fn has_remembered(vault: &Vault, unlocked: &Unlocked, memory: &Memory) -> Result<bool, Error> {
    for (writer, (n, mac)) in memory.heads() {
        let row = vault.log().of_writer(unlocked.user.id, writer, n)?;
        if row.is_none_or(|row| row.mac != mac) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Adds rows until the log has no more, and tells whether that came to be: not where another process added some
/// meanwhile. While rows are added, the records of those after them are opened.
fn pass(
    vault: &Vault,
    unlocked: &Unlocked,
    index: &mut Index,
    caught_up: &mut CaughtUp,
    gone: &mut HashSet<ImageId>,
) -> Result<bool, Error> {
    let (mut from, mut heads) = standing(index)?;
    let mut seq = from.seq;
    thread::scope(|scope| {
        let mut ahead: Option<(Vec<LogRow>, Vec<Opening<'_>>)> = None;
        loop {
            let next = vault.log().after(unlocked.user.id, seq, ROWS);
            let next = next.map_err(Error::from).and_then(|rows| {
                let opening = open_all(scope, vault, &unlocked.keys, &rows)?;
                Ok((rows, opening))
            });
            // What came before a broken row is added.
            if let Some((rows, opening)) = ahead.take() {
                let Some(to) = add(unlocked, index, from, &mut heads, &rows, opening, gone)? else {
                    return Ok(false);
                };
                from = to;
                caught_up.rows += rows.len() as u64;
            }
            let next = next?;
            let Some(last) = next.0.last() else {
                return Ok(true);
            };
            seq = last.seq;
            ahead = Some(next);
        }
    })
}

/// Gives how far the index is, and the last row of each writer at that place.
fn standing(index: &Index) -> Result<(Applied, Heads), Error> {
    loop {
        let applied = index.applied()?;
        let heads = index.heads()?;
        if index.applied()? == applied {
            return Ok((applied, heads));
        }
    }
}

/// Proves rows and adds what their records say to the index; gives how far it is then, unless another process was
/// faster.
fn add(
    unlocked: &Unlocked,
    index: &mut Index,
    from: Applied,
    known: &mut Heads,
    rows: &[LogRow],
    opening: Vec<Opening<'_>>,
    gone: &mut HashSet<ImageId>,
) -> Result<Option<Applied>, Error> {
    let mut heads = Heads::new();
    for row in rows {
        chain::check(&unlocked.keys, known.get(&row.writer), row)?;
        known.insert(row.writer, (row.n, row.mac));
        heads.insert(row.writer, (row.n, row.mac));
    }
    let mut opened = Vec::with_capacity(rows.len());
    for part in opening {
        opened.extend(part.join().expect("opening a record does not panic")?);
    }
    let clocks = opened.iter().flatten();
    let clock = clocks.map(|opened| opened.record.head.clock).max();
    let mut entries = Vec::with_capacity(opened.len());
    for (row, opened) in rows.iter().zip(&mut opened) {
        match opened {
            None => {
                gone.insert(row.id);
            }
            Some(Opened { record, prepared }) => {
                entries.extend(entry(row, record, prepared.take()));
            }
        }
    }
    for entry in &entries {
        if let Entry::Remove(targets) = entry {
            targets.iter().for_each(|id| {
                gone.remove(id);
            });
        }
    }
    let to = rows.last().map_or(from, |row| Applied {
        seq: row.seq,
        mac: row.mac,
    });
    let batch = Batch {
        from,
        to,
        entries,
        heads,
        clock: clock.unwrap_or_default(),
    };
    Ok(index.apply(&batch)?.then_some(to))
}

/// Says what a record means for the index.
fn entry<'r>(row: &LogRow, record: &'r Record, prepared: Option<Prepared>) -> Option<Entry<'r>> {
    match &record.body {
        Body::Image(image) => Some(Entry::Image {
            id: row.id,
            at: record.head.at,
            stamp: stamp(record),
            image,
            prepared: prepared.unwrap_or_else(|| Preparer::new().prepare(image)),
        }),
        Body::Edit(edit) => Some(Entry::Edit {
            stamp: stamp(record),
            edit,
        }),
        Body::Remove(remove) => Some(Entry::Remove(&remove.targets)),
        Body::Mark(mark) => Some(Entry::Mark(&mark.heads)),
        Body::Unknown => None,
    }
}

fn stamp(record: &Record) -> Stamp {
    Stamp {
        clock: record.head.clock,
        writer: record.head.writer,
    }
}

/// A record, and what the index takes from its image.
struct Opened {
    record: Record,
    prepared: Option<Prepared>,
}

/// A part of some rows, whose records are being opened.
type Opening<'s> = ScopedJoinHandle<'s, Result<Vec<Option<Opened>>, Damage>>;

/// Begins to open the records of rows, on all cores.
fn open_all<'s>(
    scope: &'s Scope<'s, '_>,
    vault: &Vault,
    keys: &'s UserKeys,
    rows: &[LogRow],
) -> Result<Vec<Opening<'s>>, Error> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    // Rows of one segment follow each other, so that few segments are opened twice.
    let size = rows.len().div_ceil(threads).max(1);
    let mut parts = Vec::with_capacity(threads);
    for part in rows.chunks(size) {
        let ids: BTreeSet<SegmentId> = part.iter().filter_map(|row| row.segment).collect();
        let mut segments = HashMap::with_capacity(ids.len());
        for id in ids {
            if let Some(segment) = vault.log().segment(id)? {
                segments.insert(id, segment);
            }
        }
        let part = part.to_vec();
        parts.push(scope.spawn(move || open_part(keys, &segments, &part)));
    }
    Ok(parts)
}

fn open_part(
    keys: &UserKeys,
    segments: &HashMap<SegmentId, Segment>,
    rows: &[LogRow],
) -> Result<Vec<Option<Opened>>, Damage> {
    let mut preparer = Preparer::new();
    let mut opened: Option<(SegmentId, Vec<Vec<u8>>)> = None;
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        let damage = || Damage::Record { id: row.id };
        let id = row.segment.ok_or_else(damage)?;
        let lines = match opened.take() {
            Some((open, lines)) if open == id => lines,
            _ => open_segment(keys, row, segments.get(&id).ok_or_else(damage)?)?,
        };
        let record = proven(keys, row, &lines)?;
        records.push(record.map(|record| Opened {
            prepared: match &record.body {
                Body::Image(image) => Some(preparer.prepare(image)),
                _ => None,
            },
            record,
        }));
        opened = Some((id, lines));
    }
    Ok(records)
}

/// Adds rows that were just written, and tells whether they followed what the index has. If not, [`catch_up`] adds them.
///
/// # Errors
/// Fails if the index cannot be written.
pub fn follow(
    vault: &Vault,
    unlocked: &Unlocked,
    index: &mut Index,
    written: &[Written],
) -> Result<bool, Error> {
    let (Some((first, _)), Some((last, _))) = (written.first(), written.last()) else {
        return Ok(true);
    };
    let from = index.applied()?;
    let next = vault.log().after(unlocked.user.id, from.seq, 1)?;
    if next.first().map(|row| row.seq) != Some(first.seq) {
        return Ok(false);
    }
    let batch = Batch {
        from,
        to: Applied {
            seq: last.seq,
            mac: last.mac,
        },
        entries: written
            .iter()
            .filter_map(|(row, record)| entry(row, record, None))
            .collect(),
        heads: [(last.writer, (last.n, last.mac))].into(),
        clock: last_clock(written),
    };
    Ok(index.apply(&batch)?)
}

fn last_clock(written: &[Written]) -> u64 {
    let clocks = written.iter().map(|(_, record)| record.head.clock);
    clocks.max().unwrap_or_default()
}
