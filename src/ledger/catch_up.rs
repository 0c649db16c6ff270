//! Bringing the index to where the log is.

use std::collections::{HashSet, VecDeque};
use std::thread;

use crate::account::Unlocked;
use crate::crypto::{Credential, Mac};
use crate::id::{ImageId, Writer};
use crate::index::{Applied, Batch, Ends, Entry, Heads, Index, Prepared, Stamp};
use crate::ledger::chain::Chains;
use crate::ledger::error::{Damage, Error};
use crate::ledger::memory::Memory;
use crate::ledger::opening::{Opened, Openers, Room};
use crate::ledger::unread::Unread;
use crate::record::{Body, Mark, Record};
use crate::vault::{LogRow, Vault};

/// The most rows that are added at a time.
const ROWS: usize = 4096;

/// Where there are fewer rows nobody wants to know how far it is.
const MANY: usize = 256;

/// What is added at a time may take so much in memory before the last segment of it.
const WEIGHT: u64 = 10 << 20;

/// The bytes of sealed segments that may wait to be opened, and their number.
const WAITING: usize = 8 << 20;
const SEGMENTS: usize = 128;

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
    /// Another process added some meanwhile.
    Overtaken,
    /// A mark tells that a token had ended before rows that are in the index already.
    Late(Ends),
}

/// Adds rows until the log has no more, or something comes between. While rows are added, the records of those after
/// them are opened.
fn pass(
    vault: &Vault,
    unlocked: &Unlocked,
    index: &mut Index,
    caught_up: &mut CaughtUp,
    gone: &mut HashSet<ImageId>,
    tell: &mut dyn FnMut(Reading),
) -> Result<Passed, Error> {
    let (mut from, mut chains) = standing(index)?;
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
        let mut openers = Openers::start(scope, &unlocked.keys, &room);
        let mut ahead = VecDeque::new();
        let mut waiting = 0;
        let mut broken = Vec::new();
        loop {
            let mut part = Part::default();
            while part.rows.len() < ROWS && part.weight < WEIGHT {
                while (ahead.is_empty() || waiting < WAITING && ahead.len() < SEGMENTS)
                    && let Some(sealed) = unread.next()
                {
                    let bytes = sealed.segment.sealed.as_bytes().len();
                    waiting += bytes;
                    ahead.push_back((bytes, openers.give(sealed)));
                }
                let Some((bytes, opening)) = ahead.pop_front() else {
                    break;
                };
                waiting -= bytes;
                match openers.take(&opening) {
                    Ok(rows) => part.extend(rows),
                    Err((rows, damage)) => {
                        broken = rows;
                        unread.failed = Some(damage.into());
                        ahead.clear();
                        break;
                    }
                }
            }
            // What came before a broken row is added.
            if part.rows.is_empty() {
                // That its rows do not follow says more than that a record does not open.
                for row in &broken {
                    chains.follow(&unlocked.keys, row)?;
                }
                return unread.failed.map_or(Ok(Passed::Whole), Err);
            }
            let added = part.rows.len() as u64;
            match add(unlocked, index, from, &mut chains, part, gone)? {
                Added::To(to) => from = to,
                Added::Nothing => return Ok(Passed::Overtaken),
                Added::Late => return Ok(Passed::Late(chains.ends)),
            }
            caught_up.rows += added;
            if let Some(all) = all {
                let done = caught_up.rows;
                tell(Reading { done, all });
            }
        }
    })
}

/// Rows that are added together, and what was opened of them.
#[derive(Default)]
struct Part {
    rows: Vec<(LogRow, Option<Opened>)>,
    weight: u64,
}

impl Part {
    fn extend(&mut self, rows: Vec<(LogRow, Option<Opened>)>) {
        let opened = rows.iter().filter_map(|(_, opened)| opened.as_ref());
        self.weight += opened.map(Opened::weight).sum::<u64>();
        self.rows.extend(rows);
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

/// What came of adding some rows.
enum Added {
    /// The index is so far.
    To(Applied),
    /// Nothing: another process was faster.
    Nothing,
    /// Nothing: of rows that are in the index, a mark tells that they came too late.
    Late,
}

/// Proves rows and adds what their records say to the index.
fn add(
    unlocked: &Unlocked,
    index: &mut Index,
    from: Applied,
    chains: &mut Chains,
    mut part: Part,
    gone: &mut HashSet<ImageId>,
) -> Result<Added, Error> {
    let mut credentials = Vec::with_capacity(part.rows.len());
    let mut heads = Heads::new();
    for (row, _) in &part.rows {
        credentials.push(chains.follow(&unlocked.keys, row)?);
        heads.insert(row.writer, chains.heads[&row.writer]);
    }
    let to = part.rows.last().map_or(from, |(row, _)| Applied {
        seq: row.seq,
        mac: row.mac,
    });
    let mut clock = 0;
    let mut entries = Vec::with_capacity(part.rows.len());
    for ((row, opened), credential) in part.rows.iter_mut().zip(credentials) {
        if chains.is_late(row.writer, row.n, credential) {
            continue;
        }
        let Some(Opened {
            record,
            written_with,
            prepared,
        }) = opened
        else {
            gone.insert(row.id);
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
                gone.remove(id);
            }),
            Some(Entry::Mark(mark)) if has_late_rows(chains, mark) => {
                chains.learn(mark);
                return Ok(Added::Late);
            }
            Some(Entry::Mark(mark)) => chains.learn(mark),
            _ => {}
        }
        entries.extend(entry);
    }
    let batch = Batch {
        from,
        to,
        entries,
        heads,
        clock,
    };
    Ok(if index.apply(&batch)? {
        Added::To(to)
    } else {
        Added::Nothing
    })
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
