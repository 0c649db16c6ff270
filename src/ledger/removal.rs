//! Removing images for good: the record first, then the bytes (DESIGN, "Removal").

use std::collections::BTreeMap;

use crate::account::Unlocked;
use crate::crypto::blake3;
use crate::id::{ImageId, SegmentId};
use crate::ledger::append::{Appender, Draft, Written};
use crate::ledger::error::{Damage, Error};
use crate::ledger::read::{open_record, open_segment};
use crate::ledger::segment;
use crate::record::{Body, Remove, Timestamp};
use crate::vault::{LogRow, Segment, Transaction, Vault};

/// The images of one remove row.
const TARGETS: usize = 10_000;

/// The rows that are read at a time.
const ROWS: u32 = 4096;

/// Removes images, by all their ids, and destroys their bytes. Gives the rows that say so.
///
/// # Errors
/// Fails if the vault is in use for longer than the patience, damaged, or cannot be written. What was recorded as removed
/// stays so, and [`finish_removals`] destroys the bytes later.
pub fn remove(
    vault: &mut Vault,
    unlocked: &Unlocked,
    appender: &mut Appender,
    ids: &[ImageId],
    at: Timestamp,
) -> Result<Vec<Written>, Error> {
    let mut removed = Vec::new();
    for targets in ids.chunks(TARGETS) {
        let mut rows = Vec::with_capacity(targets.len());
        for id in targets {
            rows.extend(vault.log().of_id(unlocked.user.id, *id)?);
        }
        let body = Body::Remove(Remove {
            targets: targets.to_vec(),
        });
        let draft = Draft {
            body,
            place: None,
            tag: None,
        };
        let committed = appender.commit(vault, &[draft], at, |transaction| {
            blank(transaction, unlocked, &rows)
        })?;
        removed.extend(committed.rows);
        destroy(vault, unlocked, &rows)?;
    }
    vault.truncate_wal()?;
    Ok(removed)
}

/// Destroys the bytes of removed images that a run which was cut off has left, and gives their number.
///
/// # Errors
/// Fails if the vault is in use for longer than the patience, or cannot be written.
pub fn finish_removals(vault: &mut Vault, unlocked: &Unlocked) -> Result<u64, Error> {
    let mut finished = 0;
    let mut seq = 0;
    loop {
        let user = unlocked.user.id;
        let rows = vault.log().placed_without_tag(user, seq, ROWS)?;
        let Some(last) = rows.last() else { break };
        seq = last.seq;
        let mut removed = Vec::new();
        for row in rows {
            // A row without a tag may also be one whose tag was taken away because it lied.
            if open_record(&vault.log(), unlocked, &row)?.is_none() {
                removed.push(row);
            }
        }
        finished += removed.len() as u64;
        destroy(vault, unlocked, &removed)?;
    }
    Ok(finished)
}

/// Seals the segments of some rows again without their lines, and takes their tags away.
fn blank(transaction: &Transaction<'_>, unlocked: &Unlocked, rows: &[LogRow]) -> Result<(), Error> {
    let mut by_segment: BTreeMap<SegmentId, Vec<&LogRow>> = BTreeMap::new();
    for row in rows {
        let damage = Damage::Record { id: row.id };
        let segment = row.segment.ok_or(damage)?;
        by_segment.entry(segment).or_default().push(row);
        transaction.clear_tag(row.user, row.id)?;
    }
    for (id, rows) in by_segment {
        let [first, ..] = rows.as_slice() else {
            continue;
        };
        let damage = Damage::Record { id: first.id };
        let segment = transaction.log().segment(id)?;
        let segment = segment.ok_or_else(|| damage.clone())?;
        let mut lines = open_segment(&unlocked.keys, first, &segment)?;
        for row in &rows {
            let place = usize::try_from(row.line).unwrap_or(usize::MAX);
            let damage = Damage::Record { id: row.id };
            lines.get_mut(place).ok_or(damage)?.clear();
        }
        // The rows say which key opens the segment, so it is sealed to that one again.
        let identity = unlocked.keys.get(first.key).ok_or(damage)?;
        let sealed = segment::seal(&identity.recipient(), &lines)?;
        let hash = blake3(sealed.as_bytes());
        transaction.put_segment(&Segment {
            sealed,
            hash,
            ..segment
        })?;
    }
    Ok(())
}

/// Destroys the bytes of removed rows, takes their places away, and deletes packs that nobody names any more.
fn destroy(vault: &mut Vault, unlocked: &Unlocked, rows: &[LogRow]) -> Result<(), Error> {
    let packs = vault.packs();
    let lock = vault.lock_exclusive()?;
    for row in rows {
        if let (Some(place), Some(digest)) = (&row.place, &row.object_hash) {
            packs.destroy(place, digest)?;
        }
    }
    let transaction = vault.write()?;
    for row in rows {
        transaction.clear_place(unlocked.user.id, row.id)?;
    }
    transaction.commit()?;
    for place in rows.iter().filter_map(|row| row.place) {
        if !vault.log().names_pack(place.pack)? {
            packs.delete(place.pack)?;
        }
    }
    drop(lock);
    Ok(())
}
