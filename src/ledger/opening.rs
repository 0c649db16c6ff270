//! Opening the records of many rows, on all cores, for the index.

use std::collections::{BTreeSet, HashMap};
use std::num::NonZeroUsize;
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::crypto::{Credential, UserKeys};
use crate::id::SegmentId;
use crate::index::{Prepared, Preparer};
use crate::ledger::error::{Damage, Error};
use crate::ledger::read::{open_segment, proven};
use crate::record::{Body, Record};
use crate::vault::{LogRow, Segment, Vault};

/// What a record without its tags takes in memory.
const RECORD: u64 = 2048;

/// A record, what it was written with, and what the index takes from its image.
pub(super) struct Opened {
    pub(super) record: Record,
    pub(super) written_with: Credential,
    pub(super) prepared: Option<Prepared>,
}

impl Opened {
    /// Works out what the index takes of a record, if it is of an image. The tags are let go then: they are most of a
    /// record, and all that is wanted of them is in what was worked out.
    fn new(mut record: Record, written_with: Credential, preparer: &mut Preparer) -> Self {
        let mut taken = None;
        if let Body::Image(image) = &mut record.body {
            taken = Some(preparer.prepare(image));
            image.meta = Vec::new();
        }
        Self {
            record,
            written_with,
            prepared: taken,
        }
    }

    /// Gives about how many bytes it takes in memory.
    pub(super) fn weight(&self) -> u64 {
        RECORD + self.prepared.as_ref().map_or(0, Prepared::weight)
    }
}

/// A part of some rows, whose records are being opened.
pub(super) type Opening<'s> = ScopedJoinHandle<'s, Result<Vec<Option<Opened>>, Damage>>;

/// Begins to open the records of rows, on all cores.
pub(super) fn open_all<'s>(
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
        records.push(
            record.map(|(record, written_with)| Opened::new(record, written_with, &mut preparer)),
        );
        opened = Some((id, lines));
    }
    Ok(records)
}
