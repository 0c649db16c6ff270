//! Bringing the index to where the log is.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::num::NonZeroUsize;
use std::thread;

use crate::account::Unlocked;
use crate::crypto::UserKeys;
use crate::id::{ImageId, SegmentId};
use crate::index::{Applied, Batch, Entry, Heads, Index, Stamp};
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
    loop {
        let from = index.applied()?;
        let rows = vault.log().after(unlocked.user.id, from.seq, ROWS)?;
        if rows.is_empty() {
            break;
        }
        caught_up.rows += rows.len() as u64;
        add(vault, unlocked, index, from, &rows, &mut gone)?;
    }
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

/// Proves some rows, opens their records and adds them to the index.
fn add(
    vault: &Vault,
    unlocked: &Unlocked,
    index: &mut Index,
    from: Applied,
    rows: &[LogRow],
    gone: &mut HashSet<ImageId>,
) -> Result<(), Error> {
    let mut known = index.heads()?;
    let mut heads = Heads::new();
    for row in rows {
        chain::check(&unlocked.keys, known.get(&row.writer), row)?;
        known.insert(row.writer, (row.n, row.mac));
        heads.insert(row.writer, (row.n, row.mac));
    }
    let records = open_all(vault, unlocked, rows)?;
    let mut entries = Vec::with_capacity(records.len());
    for (row, record) in rows.iter().zip(&records) {
        match record {
            None => {
                gone.insert(row.id);
            }
            Some(record) => entries.extend(entry(row, record)),
        }
    }
    for entry in &entries {
        if let Entry::Remove(targets) = entry {
            targets.iter().for_each(|id| {
                gone.remove(id);
            });
        }
    }
    let clock = |record: &Record| record.head.clock;
    let last = rows.last().map(|row| Applied {
        seq: row.seq,
        mac: row.mac,
    });
    let batch = Batch {
        from,
        to: last.unwrap_or(from),
        entries,
        heads,
        clock: records
            .iter()
            .flatten()
            .map(clock)
            .max()
            .unwrap_or_default(),
    };
    // Another process that was faster is as good.
    index.apply(&batch)?;
    Ok(())
}

/// Says what a record means for the index.
fn entry<'r>(row: &LogRow, record: &'r Record) -> Option<Entry<'r>> {
    match &record.body {
        Body::Image(image) => Some(Entry::Image {
            id: row.id,
            at: record.head.at,
            stamp: stamp(record),
            image,
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

/// Opens the records of rows, each segment once, on all cores.
fn open_all(
    vault: &Vault,
    unlocked: &Unlocked,
    rows: &[LogRow],
) -> Result<Vec<Option<Record>>, Error> {
    let ids: BTreeSet<SegmentId> = rows.iter().filter_map(|row| row.segment).collect();
    let mut segments = HashMap::with_capacity(ids.len());
    for id in ids {
        if let Some(segment) = vault.log().segment(id)? {
            segments.insert(id, segment);
        }
    }
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    // Rows of one segment follow each other, so that a part opens few segments twice.
    let size = rows.len().div_ceil(threads).max(1);
    let keys = &unlocked.keys;
    let parts: Vec<Result<Vec<Option<Record>>, Damage>> = thread::scope(|scope| {
        let segments = &segments;
        let open = |part| scope.spawn(move || open_part(keys, segments, part));
        let handles: Vec<_> = rows.chunks(size).map(open).collect();
        let join = |handle: thread::ScopedJoinHandle<'_, _>| {
            handle.join().expect("opening a record does not panic")
        };
        handles.into_iter().map(join).collect()
    });
    let parts: Vec<Vec<Option<Record>>> = parts.into_iter().collect::<Result<_, _>>()?;
    Ok(parts.into_iter().flatten().collect())
}

fn open_part(
    keys: &UserKeys,
    segments: &HashMap<SegmentId, Segment>,
    rows: &[LogRow],
) -> Result<Vec<Option<Record>>, Damage> {
    let mut opened: Option<(SegmentId, Vec<Vec<u8>>)> = None;
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        let damage = || Damage::Record { id: row.id };
        let id = row.segment.ok_or_else(damage)?;
        let lines = match opened.take() {
            Some((open, lines)) if open == id => lines,
            _ => open_segment(keys, row, segments.get(&id).ok_or_else(damage)?)?,
        };
        records.push(proven(keys, row, &lines)?);
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
            .filter_map(|(row, record)| entry(row, record))
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
