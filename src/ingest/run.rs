//! An upload from its beginning to its end.

use std::collections::HashSet;
use std::iter;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};

use crate::id::Sha256;
use crate::index::Index;
use crate::ingest::budget::Budget;
use crate::ingest::commit::{Committer, Gift, Pending};
use crate::ingest::error::Error;
use crate::ingest::event::{Event, Item, Status, Totals};
use crate::ingest::known::Known;
use crate::ingest::prepare::{Prepared, READING, Workshop};
use crate::ingest::walk::{Candidate, Step, Walk, walk};
use crate::ledger::Appender;
use crate::record::{Mark, Timestamp};
use crate::vault::{Packs, Vault};

/// The bytes of images, as read and as sealed, that are in memory at one time.
const IN_HAND: u64 = 64 << 20;

/// The files that wait for a worker.
const QUEUE: usize = 1024;

/// The files that wait for their commit; the workers go on while the disk is waited for. [`IN_HAND`] bounds their bytes.
const RESULTS: usize = 512;

/// How often it is told how far the upload is.
const TICK: Duration = Duration::from_millis(100);

/// What is to be uploaded, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// Files and folders, as named.
    pub paths: Vec<PathBuf>,
    /// Which files below folders are taken.
    pub walk: Walk,
    /// The largest file that is taken, in bytes.
    pub max_size: u64,
    /// Whether images that end early are taken.
    pub accept_damaged: bool,
    /// Whether nothing is stored.
    pub dry_run: bool,
    /// The upload's name.
    pub batch: String,
    /// The labels that every image gets.
    pub tags: Vec<String>,
    /// The note that every image gets.
    pub note: Option<String>,
    /// How many files are worked on at once.
    pub jobs: NonZeroUsize,
}

/// Where images are stored, and as whom.
pub struct Vaulted<'a> {
    /// The vault.
    pub vault: &'a mut Vault,
    /// What writes the log, as who uploads.
    pub appender: &'a mut Appender,
    /// Where it is noted that what a token says it brought was seen to be true.
    pub index: Option<&'a Index>,
    /// Opens for a worker what is known already.
    pub open_known: &'a (dyn Fn() -> Option<Known> + Sync),
    /// What is to be marked with the first commit.
    pub mark: Mark,
}

/// How an upload ended.
#[derive(Debug)]
pub struct Ended {
    /// How many files came to which end.
    pub totals: Totals,
    /// Whether it was told to stop.
    pub interrupted: bool,
    /// Why it could not go on.
    pub error: Option<Error>,
    /// The files that were ready and were not stored because of that.
    pub unstored: Vec<PathBuf>,
}

/// Uploads. Every file is told of through `tell`, at its end. `stop` ends it after the files in hand; `now` is asked for
/// the time of each commit.
pub fn upload(
    options: &Options,
    vaulted: Vaulted<'_>,
    stop: &AtomicBool,
    now: &dyn Fn() -> Timestamp,
    tell: &mut dyn FnMut(Event),
) -> Ended {
    let (found, candidates) = bounded(QUEUE);
    let (done, results) = bounded(RESULTS);
    let walked = AtomicU64::new(0);
    let is_walked = AtomicBool::new(false);
    let halt = AtomicBool::new(false);
    let (budget, reading) = (Budget::new(IN_HAND), Budget::new(READING));
    let open_known = vaulted.open_known;
    let (_, recipient) = vaulted.appender.author().recipient();
    let packs = vaulted.vault.packs();
    let stopped = || stop.load(Ordering::Relaxed) || halt.load(Ordering::Relaxed);
    thread::scope(|scope| {
        let results_of_walk = done.clone();
        scope.spawn(|| {
            find(options, found, results_of_walk, &walked, &stopped);
            is_walked.store(true, Ordering::Relaxed);
        });
        for _ in 0..options.jobs.get() {
            let (candidates, done) = (candidates.clone(), done.clone());
            let (budget, reading) = (budget.clone(), reading.clone());
            let recipient = recipient.clone();
            let packs: Packs = packs.clone();
            let stopped = &stopped;
            scope.spawn(move || {
                // A worker that no file is left for opens nothing.
                let Ok(first) = candidates.recv() else {
                    return;
                };
                let known = open_known();
                let workshop = Workshop {
                    recipient,
                    packs,
                    budget,
                    reading,
                    max_size: options.max_size,
                    accept_damaged: options.accept_damaged,
                    dry_run: options.dry_run,
                    known: known.as_ref(),
                };
                let candidates = iter::once(first).chain(&candidates);
                work(&workshop, candidates, &done, stopped);
            });
        }
        drop((candidates, done));
        let total = || {
            let all = walked.load(Ordering::Relaxed);
            is_walked.load(Ordering::Relaxed).then_some(all)
        };
        let mut collector = Collector::new(options, vaulted, now, tell);
        collector.collect(&results, &total, &halt);
        collector.end(stop.load(Ordering::Relaxed))
    })
}

/// Walks, until the end or until it is told to stop.
fn find(
    options: &Options,
    found: Sender<Candidate>,
    done: Sender<Result<Prepared, Error>>,
    walked: &AtomicU64,
    stopped: &(dyn Fn() -> bool + Sync),
) {
    for path in &options.paths {
        let goes_on = walk(path, &options.walk, &mut |step| {
            walked.fetch_add(1, Ordering::Relaxed);
            let is_taken = match step {
                Step::File(candidate) => found.send(candidate).is_ok(),
                Step::End(item) => done.send(Ok(Prepared::End(item))).is_ok(),
            };
            is_taken && !stopped()
        });
        if !goes_on || stopped() {
            break;
        }
    }
    drop((found, done));
}

/// Works on files, until there are none or it is told to stop.
fn work(
    workshop: &Workshop<'_>,
    candidates: impl Iterator<Item = Candidate>,
    done: &Sender<Result<Prepared, Error>>,
    stopped: &(dyn Fn() -> bool + Sync),
) {
    for candidate in candidates {
        // What is in the queue after a stop is left; the walk must not wait for room in it.
        if stopped() {
            continue;
        }
        if done.send(workshop.prepare(&candidate)).is_err() {
            break;
        }
    }
}

/// Takes what the workers have done, commits it, and tells.
struct Collector<'a> {
    committer: Committer<'a>,
    now: &'a dyn Fn() -> Timestamp,
    tell: &'a mut dyn FnMut(Event),
    totals: Totals,
    error: Option<Error>,
    unstored: Vec<PathBuf>,
    dry_run: bool,
    /// What a dry run would have stored.
    seen: HashSet<Sha256>,
}

impl<'a> Collector<'a> {
    fn new(
        options: &Options,
        vaulted: Vaulted<'a>,
        now: &'a dyn Fn() -> Timestamp,
        tell: &'a mut dyn FnMut(Event),
    ) -> Self {
        let gift = Gift {
            batch: options.batch.clone(),
            tags: options.tags.clone(),
            note: options.note.clone(),
        };
        Self {
            committer: Committer {
                vault: vaulted.vault,
                appender: vaulted.appender,
                index: vaulted.index,
                gift,
                mark: vaulted.mark,
                pack: None,
                pending: Pending::default(),
                unstored: Vec::new(),
            },
            now,
            tell,
            totals: Totals::default(),
            error: None,
            unstored: Vec::new(),
            dry_run: options.dry_run,
            seen: HashSet::new(),
        }
    }

    fn collect(
        &mut self,
        results: &Receiver<Result<Prepared, Error>>,
        total: &dyn Fn() -> Option<u64>,
        halt: &AtomicBool,
    ) {
        let mut told = Instant::now();
        loop {
            let wait = self.committer.pending.time_left().unwrap_or(TICK).min(TICK);
            let settled = match results.recv_timeout(wait) {
                Ok(Ok(Prepared::Image(ready))) if self.error.is_some() => {
                    self.unstored.push(ready.item.path);
                    continue;
                }
                Ok(Err(_)) | Err(RecvTimeoutError::Timeout) if self.error.is_some() => continue,
                Ok(Ok(Prepared::End(item))) => Ok(vec![item]),
                Ok(Ok(Prepared::Image(ready))) => self.committer.add(*ready, (self.now)()),
                Ok(Err(error)) => Err(error),
                Err(RecvTimeoutError::Timeout) => self.committer.commit_if_due((self.now)()),
                Err(RecvTimeoutError::Disconnected) => break,
            };
            self.settle(settled, halt);
            if told.elapsed() >= TICK {
                told = Instant::now();
                let (totals, total) = (self.totals, total());
                (self.tell)(Event::Progress { totals, total });
            }
        }
        if self.error.is_none() {
            let settled = self.committer.commit((self.now)());
            self.settle(settled, halt);
        }
    }

    fn settle(&mut self, settled: Result<Vec<Item>, Error>, halt: &AtomicBool) {
        match settled {
            Ok(items) => items.into_iter().for_each(|item| self.tell_of(item)),
            Err(error) => {
                self.unstored = self.committer.take_unstored();
                self.error = Some(error);
                halt.store(true, Ordering::Relaxed);
            }
        }
    }

    fn tell_of(&mut self, mut item: Item) {
        if self.dry_run
            && item.status == Status::Stored
            && let Some(image) = &item.image
            && !self.seen.insert(image.sha256)
        {
            item.status = Status::Duplicate;
        }
        self.totals.count(&item);
        (self.tell)(Event::Item(item));
    }

    fn end(mut self, interrupted: bool) -> Ended {
        // "Duplicate" is a promise too: what it rests on must be on the disk.
        if self.error.is_none() && self.totals.stored == 0 && self.totals.duplicate > 0 {
            self.error = self.committer.vault.sync().err().map(Error::from);
        }
        Ended {
            totals: self.totals,
            interrupted,
            error: self.error,
            unstored: self.unstored,
        }
    }
}
