//! Looking at the whole of a user's log for everything that is not what was written; the first finding ends nothing.

use std::collections::HashSet;

use crate::account::Unlocked;
use crate::crypto::{Credential, DedupeKey, TokenSecret};
use crate::id::{ImageId, SegmentId};
use crate::ledger::chain::Chains;
use crate::ledger::error::{Damage, Error};
use crate::ledger::memory::Memory;
use crate::ledger::read::{open_segment, proven};
use crate::ledger::segment::Lines;
use crate::record::{Body, Image, Record};
use crate::vault::{Kind, LogRow, Vault};

/// The rows that are read at a time.
const ROWS: u32 = 4096;

/// Proves the chain of every writer, and that what was seen of them, here and by their marks, is still there. Rows that
/// a token wrote after its end are given to `late`.
///
/// After a row that does not follow, the chain goes on with that row, so that one damage is told once.
///
/// # Errors
/// Fails if the vault cannot be read.
pub fn audit_chains(
    vault: &Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    mut see: impl FnMut(Damage),
    mut late: impl FnMut(ImageId),
) -> Result<(), Error> {
    let mut chains = Chains::new();
    let mut seen: Vec<_> = memory.heads().into_iter().collect();
    let (mut marks, mut brought) = (Vec::new(), Vec::new());
    for_each_row(vault, unlocked, |row| {
        match chains.follow(&unlocked.keys, &row) {
            Ok(Credential::Session) if row.kind == Kind::Mark => marks.push(row),
            Ok(Credential::Session) => {}
            Ok(credential) => brought.push((row.id, row.writer, row.n, credential)),
            Err(damage) => {
                see(damage);
                let known = chains.heads.get(&row.writer);
                let credential = known.map_or(Credential::Session, |head| head.credential);
                chains.go_on(&row, credential);
            }
        }
        Ok(())
    })?;
    for row in &marks {
        // A mark that cannot be read is found with the records.
        if let Ok(Some((record, _))) = open_kept(vault, unlocked, row, &mut None)
            && let Body::Mark(mark) = record.body
        {
            let marked = mark.heads.iter();
            seen.extend(marked.map(|head| (head.writer, (head.n, head.mac))));
            chains.learn(&mark);
        }
    }
    let mut told = HashSet::new();
    for (writer, (n, mac)) in seen {
        let row = vault.log().of_writer(unlocked.user.id, writer, n)?;
        if row.is_none_or(|row| row.mac != mac) && told.insert((writer, n)) {
            see(Damage::Lost { writer, n });
        }
    }
    for (id, writer, n, credential) in brought {
        if chains.is_late(writer, n, credential) {
            late(id);
        }
    }
    Ok(())
}

/// Opens every record, and gives each image that is there with its row and what it was written with.
///
/// # Errors
/// Fails if the vault cannot be read.
pub fn audit_records(
    vault: &Vault,
    unlocked: &Unlocked,
    mut see: impl FnMut(Damage),
    mut image: impl FnMut(LogRow, Box<Image>, Credential),
) -> Result<(), Error> {
    let mut gone = HashSet::new();
    let mut present = HashSet::new();
    let mut removed: HashSet<ImageId> = HashSet::new();
    let mut opened: Option<(SegmentId, Lines)> = None;
    for_each_row(vault, unlocked, |row| {
        match open_kept(vault, unlocked, &row, &mut opened) {
            Ok(None) => {
                gone.insert(row.id);
            }
            Ok(Some((record, credential))) => match record.body {
                Body::Image(content) => {
                    present.insert(row.id);
                    if has_wrong_tag(unlocked, &row, credential, &content) {
                        see(Damage::Tag { id: row.id });
                    }
                    image(row, content, credential);
                }
                Body::Remove(remove) if credential == Credential::Session => {
                    removed.extend(remove.targets);
                }
                _ => {}
            },
            Err(Error::Damaged(damage)) => see(damage),
            Err(error) => return Err(error),
        }
        Ok(())
    })?;
    for id in gone.difference(&removed) {
        see(Damage::Gone { id: *id });
    }
    for id in present.intersection(&removed) {
        // It may have been removed after it was looked at.
        let row = vault.log().of_id(unlocked.user.id, *id)?;
        let is_there = row.map(|row| open_kept(vault, unlocked, &row, &mut None));
        if !matches!(is_there, Some(Ok(None))) {
            see(Damage::Returned { id: *id });
        }
    }
    Ok(())
}

/// Gives the rows of a user in the order of the vault.
fn for_each_row(
    vault: &Vault,
    unlocked: &Unlocked,
    mut see: impl FnMut(LogRow) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut seq = 0;
    loop {
        let rows = vault.log().sound_after(unlocked.user.id, seq, ROWS)?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        seq = last.seq;
        rows.into_iter().try_for_each(&mut see)?;
    }
}

/// Opens a record, and keeps its segment for the next one.
fn open_kept(
    vault: &Vault,
    unlocked: &Unlocked,
    row: &LogRow,
    opened: &mut Option<(SegmentId, Lines)>,
) -> Result<Option<(Record, Credential)>, Error> {
    let damage = || Damage::Record { id: row.id };
    let id = row.segment.ok_or_else(damage)?;
    let lines = match opened.take() {
        Some((open, lines)) if open == id => lines,
        _ => {
            let segment = vault.log().segment(id)?.ok_or_else(damage)?;
            open_segment(&unlocked.keys, row, &segment)?
        }
    };
    let record = proven(&unlocked.keys, row, &lines);
    *opened = Some((id, lines));
    Ok(record?)
}

/// Tells whether a row has a tag, and not the one of its image.
fn has_wrong_tag(unlocked: &Unlocked, row: &LogRow, credential: Credential, image: &Image) -> bool {
    let Some(identity) = unlocked.keys.get(row.key) else {
        return false;
    };
    let key = match credential {
        Credential::Session => DedupeKey::of(identity),
        Credential::Token(slot) => DedupeKey::of_token(&TokenSecret::of(identity, &slot)),
    };
    row.tag
        .is_some_and(|tag| tag != key.tag(&image.file.sha256))
}
