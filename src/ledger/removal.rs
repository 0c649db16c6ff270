//! Removing images for good: the record first, then the bytes (DESIGN, "Removal").

use std::collections::BTreeMap;
use std::time::Duration;

use crate::account::Unlocked;
use crate::crypto::blake3;
use crate::id::{Blake3, ImageId, PackId, SegmentId};
use crate::ledger::append::{Appender, Draft};
use crate::ledger::error::{Damage, Error};
use crate::ledger::read::{open_record, open_segment};
use crate::ledger::segment;
use crate::record::{Body, Remove, TARGETS, Timestamp};
use crate::vault::{self, LogRow, Place, Segment, Transaction, Vault};

/// The rows that are read at a time.
const ROWS: u32 = 4096;

/// What became of the bytes of removed images.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Removal {
    /// They are destroyed.
    Finished,
    /// They are in a pack that another process still appends to; [`finish_removals`] destroys them later.
    Unfinished,
}

/// Removes images, by all their ids, and destroys their bytes.
///
/// # Errors
/// Fails if the vault is damaged or cannot be written. What was recorded as removed stays so, and [`finish_removals`]
/// destroys the bytes later.
pub fn remove(
    vault: &mut Vault,
    unlocked: &Unlocked,
    appender: &mut Appender,
    ids: &[ImageId],
    at: Timestamp,
) -> Result<Removal, Error> {
    let mut removal = Removal::Finished;
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
        appender.commit(vault, vec![draft], at, |transaction| {
            blank(transaction, unlocked, &rows)
        })?;
        let patience = vault.patience();
        match destroy(vault, unlocked, &rows, patience) {
            Err(Error::Vault(vault::Error::Busy)) => removal = Removal::Unfinished,
            result => result?,
        }
    }
    vault.truncate_wal()?;
    Ok(removal)
}

/// Destroys the bytes of removed images that an earlier run has left, and gives their number. Nobody is waited for.
///
/// # Errors
/// Fails if the vault is in use, or cannot be written.
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
        destroy(vault, unlocked, &removed, Duration::ZERO)?;
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
    let mut compressor = segment::compressor();
    for (id, rows) in by_segment {
        let [first, ..] = rows.as_slice() else {
            continue;
        };
        let damage = Damage::Record { id: first.id };
        let segment = transaction.log().segment(id)?;
        let segment = segment.ok_or_else(|| damage.clone())?;
        let mut lines = open_segment(&unlocked.keys, first, &segment)?.to_vec();
        for row in &rows {
            let place = usize::try_from(row.line).unwrap_or(usize::MAX);
            let damage = Damage::Record { id: row.id };
            lines.get_mut(place).ok_or(damage)?.clear();
        }
        // The rows say which key opens the segment, so it is sealed to that one again.
        let identity = unlocked.keys.get(first.key).ok_or(damage)?;
        let sealed = segment::seal(&identity.recipient(), &lines, &mut compressor)?;
        let hash = blake3(sealed.as_bytes());
        transaction.put_segment(&Segment {
            sealed,
            hash,
            ..segment
        })?;
    }
    Ok(())
}

/// Tells whether another row, which is not removed, names the same bytes: no writer of this program makes one, but a token
/// can, and the bytes that it points at are not lost with it.
fn is_shared(vault: &Vault, unlocked: &Unlocked, in_pack: &[LogRow], row: &LogRow) -> bool {
    let offset = |row: &LogRow| row.place.map(|place| place.offset);
    let first = in_pack.partition_point(|other| offset(other) < offset(row));
    let at_place = in_pack[first..].iter();
    for other in at_place.take_while(|other| offset(other) == offset(row)) {
        let is_same = other.place == row.place && other.object_hash == row.object_hash;
        if !is_same || other.seq == row.seq {
            continue;
        }
        let is_there = other.user != row.user
            || other.tag.is_some()
            || !matches!(open_record(&vault.log(), unlocked, other), Ok(None));
        if is_there {
            return true;
        }
    }
    false
}

/// Destroys the bytes of removed rows, takes their places away, and deletes packs that nobody names any more.
fn destroy(
    vault: &mut Vault,
    unlocked: &Unlocked,
    rows: &[LogRow],
    patience: Duration,
) -> Result<(), Error> {
    let packs = vault.packs();
    let lock = vault.lock_exclusive(patience)?;
    let mut by_pack: BTreeMap<PackId, Vec<(&LogRow, &Place, &Blake3)>> = BTreeMap::new();
    for row in rows {
        if let (Some(place), Some(digest)) = (&row.place, &row.object_hash) {
            by_pack
                .entry(place.pack)
                .or_default()
                .push((row, place, digest));
        }
    }
    for (pack, rows) in by_pack {
        // Nobody writes meanwhile, so that the rows of a pack are read once.
        let in_pack = vault.log().in_pack(pack)?;
        for (row, place, digest) in rows {
            if is_shared(vault, unlocked, &in_pack, row) {
                continue;
            }
            packs.destroy(place, digest, patience, || {
                let mut others = in_pack.iter().filter(|other| other.seq != row.seq);
                Ok(!others.any(|other| other.place.is_some_and(|other| other.overlaps(place))))
            })?;
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
