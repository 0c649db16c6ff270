//! Bringing the index to where the log is.

use std::collections::HashSet;
use std::thread;

use crate::account::Unlocked;
use crate::crypto::{Credential, Mac};
use crate::id::{ImageId, Writer};
use crate::index::{Adding, Applied, Batch, Ends, Entry, Heads, Index, Prepared, Stamp};
use crate::ledger::ahead::Ahead;
use crate::ledger::chain::Chains;
use crate::ledger::error::{Damage, Error};
use crate::ledger::memory::Memory;
use crate::ledger::opening::{Opened, Openers, Room};
use crate::ledger::unread::Unread;
use crate::record::{Body, Mark, Record};
use crate::vault::{LogRow, Vault};

/// Where there are fewer rows nobody wants to know how far it is.
const MANY: usize = 256;

/// What catching up found.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CaughtUp {
    /// How many rows were new.
    pub rows: u64,
    /// Whether rows that were seen before are gone: the vault was restored, rolled back or cut.
    pub rolled_back: bool,
}

/// How far catching up is, where there is much to read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reading {
    /// How many rows were read.
    pub done: u64,
    /// How many there are to read.
    pub all: u64,
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
    catch_up_telling(vault, unlocked, memory, index, &mut |_| {})
}

/// Does what [`catch_up`] does, and tells how far it is where that takes long.
///
/// # Errors
/// Fails as [`catch_up`] does.
pub fn catch_up_telling(
    vault: &Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    index: &mut Index,
    tell: &mut dyn FnMut(Reading),
) -> Result<CaughtUp, Error> {
    let mut caught_up = CaughtUp::default();
    if !still_has(vault, unlocked, index.applied()?)? {
        index.clear()?;
        caught_up.rolled_back = true;
    }
    let mut gone = HashSet::new();
    let before = index.applied()?;
    loop {
        match pass(vault, unlocked, index, &mut caught_up, &mut gone, tell)? {
            Passed::Whole => break,
            Passed::Overtaken => {}
            Passed::Late(ends) => {
                index.begin_again(&ends)?;
                gone.clear();
            }
        }
    }
    index.settle()?;
    if let Some(id) = gone.into_iter().next() {
        index.clear()?;
        return Err(Damage::Gone { id }.into());
    }
    let is_new = index.applied()? != before || caught_up.rolled_back;
    if is_new || is_behind(index, memory)? {
        caught_up.rolled_back |= !has_remembered(vault, unlocked, memory)?;
        if caught_up.rolled_back {
            memory.forget_heads();
        }
        memory.remember(&index.heads()?);
    }
    Ok(caught_up)
}

/// Tells whether rows were seen here that the index does not have: its own process writes them, and does not add them.
fn is_behind(index: &Index, memory: &Memory) -> Result<bool, Error> {
    let heads = index.heads()?;
    let is_ahead =
        |(writer, (n, _)): (&Writer, &(u64, Mac))| heads.get(writer).is_none_or(|head| head.n < *n);
    Ok(memory.heads().iter().any(is_ahead))
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

/// How adding rows ended.
enum Passed {
    /// The log has no more.
    Whole,
    /// What was opened ahead does not fit any more: another process added some rows, or something was forgotten.
    Overtaken,
    /// A mark tells that a token had ended before rows that are in the index already.
    Late(Ends),
}

/// Adds rows until the log has no more, or something comes between. While rows are added, the records of those after
/// them are opened. What came before a broken row is added.
fn pass(
    vault: &Vault,
    unlocked: &Unlocked,
    index: &mut Index,
    caught_up: &mut CaughtUp,
    gone: &mut HashSet<ImageId>,
    tell: &mut dyn FnMut(Reading),
) -> Result<Passed, Error> {
    let (from, chains) = standing(index)?;
    let mut unread = Unread::new(vault, unlocked, from.seq);
    if !unread.has_more() {
        return unread.failed.map_or(Ok(Passed::Whole), Err);
    }
    let room = Room::default();
    let all = if unread.rows.len() < MANY {
        None
    } else {
        Some(caught_up.rows + vault.log().count_after(unlocked.user.id, from.seq)?)
    };
    thread::scope(|scope| {
        let mut filling = Filling {
            unlocked,
            ahead: Ahead::new(unread, Openers::start(scope, &unlocked.keys, &room)),
            to: from,
            chains,
            gone,
        };
        loop {
            let Some(mut adding) = index.begin(filling.to)? else {
                return Ok(Passed::Overtaken);
            };
            let mut tell = |rows| {
                caught_up.rows += rows;
                if let Some(all) = all {
                    let done = caught_up.rows;
                    tell(Reading { done, all });
                }
            };
            match filling.fill(&mut adding, &mut tell)? {
                Filled::Full => {
                    if adding.finish()? {
                        return Ok(Passed::Overtaken);
                    }
                }
                Filled::Late => return Ok(Passed::Late(filling.chains.ends)),
                Filled::Whole => {
                    adding.finish()?;
                    return Ok(Passed::Whole);
                }
                Filled::Broken(error) => {
                    adding.finish()?;
                    return Err(error);
                }
            }
        }
    })
}

/// Rows on their way from the log into the index.
struct Filling<'v, 'e, 'p> {
    unlocked: &'p Unlocked,
    ahead: Ahead<'v, 'e>,
    /// The last row that was added, and the chains at that place.
    to: Applied,
    chains: Chains,
    /// The images whose records are gone, and of whose removal nothing was read yet.
    gone: &'p mut HashSet<ImageId>,
}

/// How a transaction was filled.
enum Filled {
    /// There may be more, for another one.
    Full,
    /// The log has no more.
    Whole,
    /// Of rows that are in the index, a mark tells that they came too late.
    Late,
    /// The next row is not what was written, or cannot be read.
    Broken(Error),
}

impl Filling<'_, '_, '_> {
    /// Adds what one transaction takes, and tells of rows that were added.
    fn fill(
        &mut self,
        adding: &mut Adding<'_>,
        tell: &mut dyn FnMut(u64),
    ) -> Result<Filled, Error> {
        while !adding.is_full() {
            let mut rows = match self.ahead.next() {
                Ok(Some(Ok(rows))) => rows,
                Ok(Some(Err((rows, damage)))) => {
                    // That its rows do not follow says more than that a record does not open.
                    let follow = self.follow(rows.iter());
                    return Ok(Filled::Broken(follow.err().unwrap_or(damage.into())));
                }
                Ok(None) => return Ok(Filled::Whole),
                Err(error) => return Ok(Filled::Broken(error)),
            };
            match self.batch(&mut rows) {
                Ok(Some(batch)) => adding.add(&batch)?,
                Ok(None) => return Ok(Filled::Late),
                Err(error) => return Ok(Filled::Broken(error)),
            }
            tell(rows.len() as u64);
            self.ahead.spent(rows);
        }
        Ok(Filled::Full)
    }

    /// Proves that rows follow, and gives what each was written with.
    fn follow<'r>(
        &mut self,
        rows: impl Iterator<Item = &'r LogRow>,
    ) -> Result<Vec<Credential>, Error> {
        rows.map(|row| Ok(self.chains.follow(&self.unlocked.keys, row)?))
            .collect()
    }

    /// Proves rows and gives what their records say; nothing where a mark tells that rows came too late which were added
    /// already.
    fn batch<'r>(
        &mut self,
        rows: &'r mut [(LogRow, Option<Opened>)],
    ) -> Result<Option<Batch<'r>>, Error> {
        let credentials = self.follow(rows.iter().map(|(row, _)| row))?;
        let chains = &mut self.chains;
        let mut heads = Heads::new();
        for (row, _) in rows.iter() {
            heads.insert(row.writer, chains.heads[&row.writer]);
            self.to = Applied {
                seq: row.seq,
                mac: row.mac,
            };
        }
        let mut clock = 0;
        let mut entries = Vec::with_capacity(rows.len());
        for ((row, opened), credential) in rows.iter_mut().zip(credentials) {
            if chains.is_late(row.writer, row.n, credential) {
                continue;
            }
            let Some(Opened {
                record,
                written_with,
                prepared,
            }) = opened
            else {
                self.gone.insert(row.id);
                continue;
            };
            if *written_with != credential {
                return Err(Damage::Record { id: row.id }.into());
            }
            if credential == Credential::Session {
                clock = clock.max(record.head.clock);
            }
            let entry = entry(row, credential, record, prepared.take());
            match &entry {
                Some(Entry::Remove(targets)) => targets.iter().for_each(|id| {
                    self.gone.remove(id);
                }),
                Some(Entry::Mark(mark)) if has_late_rows(chains, mark) => {
                    chains.learn(mark);
                    return Ok(None);
                }
                Some(Entry::Mark(mark)) => chains.learn(mark),
                _ => {}
            }
            entries.extend(entry);
        }
        Ok(Some(Batch {
            to: self.to,
            entries,
            heads,
            clock,
        }))
    }
}

/// Gives how far the index is, and the chains at that place.
fn standing(index: &Index) -> Result<(Applied, Chains), Error> {
    loop {
        let applied = index.applied()?;
        let (heads, ends) = (index.heads()?, index.ends()?);
        if index.applied()? == applied {
            return Ok((applied, Chains { heads, ends }));
        }
    }
}

/// Tells whether rows were read already that a token of this mark wrote after its end.
fn has_late_rows(chains: &Chains, mark: &Mark) -> bool {
    let new = mark.ends.iter();
    let new: Vec<_> = new
        .filter(|slot| !chains.ends.contains_key(*slot))
        .collect();
    chains.heads.iter().any(|(writer, head)| {
        let is_ended = matches!(head.credential, Credential::Token(slot) if new.contains(&&slot));
        let marked = mark.heads.iter().find(|marked| marked.writer == *writer);
        is_ended && marked.is_none_or(|marked| head.n > marked.n)
    })
}

/// Says what a record means for the index. Of what a token wrote, only images count.
fn entry<'r>(
    row: &LogRow,
    credential: Credential,
    record: &'r Record,
    prepared: Option<Prepared>,
) -> Option<Entry<'r>> {
    match &record.body {
        Body::Image(image) => Some(Entry::Image {
            id: row.id,
            at: record.head.at,
            credential,
            stamp: stamp(record, credential),
            image,
            prepared: prepared?,
        }),
        _ if credential != Credential::Session => None,
        Body::Edit(edit) => Some(Entry::Edit {
            stamp: stamp(record, credential),
            edit,
        }),
        Body::Remove(remove) => Some(Entry::Remove(&remove.targets)),
        Body::Mark(mark) => Some(Entry::Mark(mark)),
        Body::Unknown => None,
    }
}

/// Gives the place of a record among edits. A token has seen none, so that whatever clock it claims its owner's edits
/// come later.
fn stamp(record: &Record, credential: Credential) -> Stamp {
    Stamp {
        clock: match credential {
            Credential::Session => record.head.clock,
            Credential::Token(_) => 0,
        },
        writer: record.head.writer,
    }
}
