//! Opening the records of many rows, on all other cores, for the index.

use std::num::NonZeroUsize;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

use crossbeam_channel::{Receiver, Sender};

use crate::crypto::{Credential, UserKeys};
use crate::index::{Prepared, Preparer};
use crate::ledger::error::Damage;
use crate::ledger::read::{Apart, decrypt_segment, proven_apart};
use crate::ledger::segment::Compressed;
use crate::record::{Body, Record};
use crate::vault::{LogRow, Segment};

/// What a record without its tags takes in memory.
const RECORD: u64 = 1024;

/// What the segments that are open at a time may take in memory, with what was made of them and not taken yet, unless one
/// alone takes more.
const ROOM: u64 = 10 << 20;

/// How much more a segment takes in memory while it is opened, with all that is made of it, than its lines have bytes. The
/// tags of one record at a time come on top.
const GROWTH: u64 = 2;

/// A record, what it was written with, and what the index takes from its image.
pub(super) struct Opened {
    pub(super) record: Record,
    pub(super) written_with: Credential,
    pub(super) prepared: Option<Prepared>,
}

impl Opened {
    /// Works out what the index takes of a record, if it is of an image.
    fn new(
        (record, tags, written_with): Apart<'_>,
        preparer: &mut Preparer,
    ) -> Result<Self, serde_json::Error> {
        let mut taken = None;
        if let Body::Image(image) = &record.body {
            taken = Some(preparer.prepare(image, &tags)?);
        }
        Ok(Self {
            record,
            written_with,
            prepared: taken,
        })
    }

    /// Gives about how many bytes it takes in memory.
    pub(super) fn weight(&self) -> u64 {
        RECORD + self.prepared.as_ref().map_or(0, Prepared::weight)
    }
}

/// Some rows that follow each other, and the segment that their records are in.
pub(super) struct Sealed {
    pub(super) rows: Vec<LogRow>,
    pub(super) segment: Segment,
}

/// The rows of a segment, and what was opened of each: nothing where it was removed.
pub(super) type Rows = Vec<(LogRow, Option<Opened>)>;

/// What came of a segment. Of one that is damaged the rows.
pub(super) type Opening = Result<Rows, (Vec<LogRow>, Damage)>;

/// Threads that open segments. What they open comes in the order in which they were given.
pub(super) struct Openers<'e> {
    jobs: Sender<Job>,
    spent: Sender<Rows>,
    room: &'e Room,
    given: u64,
}

/// A segment that is to be opened.
struct Job {
    turn: u64,
    sealed: Sealed,
    tell: mpsc::Sender<(Opening, u64)>,
}

/// A segment that is being opened.
pub(super) struct Promise {
    opening: mpsc::Receiver<(Opening, u64)>,
}

impl<'e> Openers<'e> {
    /// Starts a thread for each core but the one of who adds what they open. They end when this is dropped.
    pub(super) fn start<'s>(
        scope: &'s thread::Scope<'s, 'e>,
        keys: &'e UserKeys,
        room: &'e Room,
    ) -> Self {
        let (jobs, queue) = crossbeam_channel::unbounded();
        let (spent, left) = crossbeam_channel::unbounded();
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let threads = cores.saturating_sub(1).max(1);
        for _ in 0..threads {
            let queue: Receiver<Job> = queue.clone();
            let left: Receiver<Rows> = left.clone();
            scope.spawn(move || {
                let mut preparer = Preparer::new();
                for job in queue {
                    if room.lock().is_closed {
                        break;
                    }
                    left.try_iter().for_each(drop);
                    let weight = &mut 0;
                    let Job { turn, sealed, tell } = job;
                    let opened = open(keys, room, (turn, &sealed), weight, &mut preparer);
                    let opening = match opened {
                        Ok(opened) => {
                            // What was made of the lines takes less than they did.
                            let left = opened.iter().flatten().map(Opened::weight).sum();
                            room.leave(weight.saturating_sub(left));
                            *weight = left.min(*weight);
                            Ok(sealed.rows.into_iter().zip(opened).collect())
                        }
                        Err(damage) => Err((sealed.rows, damage)),
                    };
                    // Nobody waits for it where something before it went wrong.
                    let _ = tell.send((opening, *weight));
                }
            });
        }
        Self {
            jobs,
            spent,
            room,
            given: 0,
        }
    }

    /// Gives a segment to be opened.
    pub(super) fn give(&mut self, sealed: Sealed) -> Promise {
        let (tell, opening) = mpsc::channel();
        let turn = self.given;
        self.given += 1;
        let job = Job { turn, sealed, tell };
        self.jobs.send(job).expect("the threads wait for jobs");
        Promise { opening }
    }

    /// Waits for a segment that was given. They must be asked for in their order.
    pub(super) fn take(&self, promise: &Promise) -> Opening {
        let opened = promise.opening.recv();
        let (opening, weight) = opened.expect("opening a record does not panic");
        self.room.leave(weight);
        opening
    }

    /// Gives back rows that nobody needs any more: letting go of them is work, and for the threads that made them less.
    pub(super) fn spent(&self, rows: Rows) {
        let _ = self.spent.send(rows);
    }
}

impl Drop for Openers<'_> {
    fn drop(&mut self) {
        self.room.close();
    }
}

fn open(
    keys: &UserKeys,
    room: &Room,
    (turn, sealed): (u64, &Sealed),
    weight: &mut u64,
    preparer: &mut Preparer,
) -> Result<Vec<Option<Opened>>, Damage> {
    let Some(first) = sealed.rows.first() else {
        return Ok(Vec::new());
    };
    let compressed = decrypt_segment(keys, first, &sealed.segment);
    // Also what does not open has its turn, or nobody after it would.
    let size = compressed.as_ref().map_or(0, Compressed::size);
    *weight = size * GROWTH;
    room.enter(turn, *weight);
    let damage = Damage::Record { id: first.id };
    let lines = compressed?.lines().ok_or(damage)?;
    let mut opened = Vec::with_capacity(sealed.rows.len());
    for row in &sealed.rows {
        let record = proven_apart(keys, row, &lines)?;
        let record = record.map(|record| Opened::new(record, preparer));
        let damage = |_| Damage::Record { id: row.id };
        opened.push(record.transpose().map_err(damage)?);
    }
    Ok(opened)
}

/// What bounds how much is open at a time. Who comes first goes in first: whoever waits for a segment waits for none
/// that comes after it.
#[derive(Default)]
pub(super) struct Room {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    turn: u64,
    used: u64,
    is_closed: bool,
}

impl Room {
    fn enter(&self, turn: u64, weight: u64) {
        let must_wait = |state: &mut State| {
            let fits = state.used == 0 || state.used + weight <= ROOM;
            !(state.is_closed || state.turn == turn && fits)
        };
        let state = self.changed.wait_while(self.lock(), must_wait);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        state.turn = turn + 1;
        state.used += weight;
        self.changed.notify_all();
    }

    fn leave(&self, weight: u64) {
        let mut state = self.lock();
        state.used = state.used.saturating_sub(weight);
        self.changed.notify_all();
    }

    fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
