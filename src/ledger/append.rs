//! Appending to the log: drafts become sealed records and proven rows, in one transaction.

use crate::crypto::{self, Credential, KeyNumber, Mac, WriterKey, blake3};
use crate::id::{Blake3, ImageId, SegmentId};
use crate::index::Head;
use crate::ledger::author::{Author, is_own};
use crate::ledger::chain::row_mac;
use crate::ledger::error::Error;
use crate::ledger::memory::{Memory, Seat};
use crate::ledger::read::open_record;
use crate::ledger::segment::{self, Compressor, FULL, MOST_LINES};
use crate::record::{self, Body, Origin, Record, Timestamp};
use crate::vault::{Kind, LogRow, Place, Segment, Transaction, Vault};

/// What a row is to say.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The record's own part.
    pub body: Body,
    /// Where the sealed image is.
    pub place: Option<Place>,
    /// The tag by which an equal image is found.
    pub tag: Option<Mac>,
}

/// What became of a draft.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// It is in the log.
    Stored(ImageId),
    /// Its image was stored by another process a moment before; the draft's own bytes can be freed.
    Duplicate(ImageId),
}

/// A row of the log and its record.
pub type Written = (LogRow, Record);

/// Drafts that are sealed, and not yet in the log.
#[derive(Debug)]
pub struct Prepared {
    rows: Vec<Written>,
    segments: Vec<Segment>,
    at: Timestamp,
}

/// What a commit did.
#[derive(Debug)]
pub struct Committed {
    /// What became of each draft, in their order.
    pub outcomes: Vec<Outcome>,
    /// The new rows and their records.
    pub rows: Vec<Written>,
}

/// Appends to a log.
#[derive(Debug)]
pub struct Appender {
    author: Author,
    seat: Seat,
    clock: u64,
}

impl Appender {
    /// Takes a seat of this machine. `clock` is the highest clock seen in the log.
    ///
    /// # Errors
    /// Fails if the log cannot be read.
    pub fn new(vault: &Vault, author: Author, memory: &Memory, clock: u64) -> Result<Self, Error> {
        Ok(Self {
            seat: memory.take_seat(&vault.log(), author.user())?,
            author,
            clock,
        })
    }

    /// Gives as whom it appends.
    #[must_use]
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// Gives its last row, if it has one.
    #[must_use]
    pub fn head(&self) -> Option<(crate::id::Writer, Head)> {
        let (n, mac) = self.seat.last?;
        let credential = match &self.author {
            Author::Session(_) => Credential::Session,
            Author::Token(token) => Credential::Token(token.slot),
        };
        let head = Head { n, mac, credential };
        Some((self.seat.writer, head))
    }

    /// Gives who writes.
    #[must_use]
    pub fn writer(&self) -> crate::id::Writer {
        self.seat.writer
    }

    /// Appends drafts, and writes whatever else belongs to them, in one transaction. When this returns all of it is on
    /// the disk.
    ///
    /// # Errors
    /// Fails if the vault cannot be written; then nothing was.
    pub fn commit(
        &mut self,
        vault: &mut Vault,
        drafts: Vec<Draft>,
        at: Timestamp,
        within: impl Fn(&Transaction<'_>) -> Result<(), Error>,
    ) -> Result<Committed, Error> {
        let prepared = self.prepare(drafts, at)?;
        self.commit_prepared(vault, prepared, within)
    }

    /// Does what [`Self::commit`] does with what was prepared since the last commit.
    ///
    /// # Errors
    /// Fails if the vault cannot be written; then nothing was.
    pub fn commit_prepared(
        &mut self,
        vault: &mut Vault,
        prepared: Prepared,
        within: impl Fn(&Transaction<'_>) -> Result<(), Error>,
    ) -> Result<Committed, Error> {
        let mut duplicates: Vec<Option<ImageId>> = vec![None; prepared.rows.len()];
        let mut prepared = prepared;
        loop {
            let Prepared {
                mut rows,
                segments,
                at,
            } = prepared;
            let transaction = vault.write()?;
            self.author.check(&transaction, at.as_second())?;
            let found = self.duplicates_among(&transaction, &rows)?;
            if found.iter().any(Option::is_some) {
                // Their records are sealed together with others, so that all are sealed again without them.
                note(&mut duplicates, &found);
                let drafts = rows
                    .into_iter()
                    .zip(&found)
                    .filter(|(_, duplicate)| duplicate.is_none())
                    .map(|(written, _)| Draft::of(written))
                    .collect();
                drop(transaction);
                prepared = self.prepare(drafts, at)?;
                continue;
            }
            for segment in &segments {
                transaction.put_segment(segment)?;
            }
            for (row, _) in &mut rows {
                row.seq = transaction.append(row)?;
            }
            within(&transaction)?;
            transaction.commit()?;
            return Ok(self.committed(&duplicates, rows));
        }
    }

    /// Makes rows and sealed segments, outside of any transaction, and then the chain. One thread does it: an upload has
    /// others that use the cores meanwhile.
    ///
    /// # Errors
    /// Fails if something cannot be sealed.
    pub fn prepare(&self, drafts: Vec<Draft>, at: Timestamp) -> Result<Prepared, Error> {
        let mut compressor = segment::compressor();
        let mut rows = Vec::with_capacity(drafts.len());
        let mut segments = Vec::new();
        let mut drafts = drafts.into_iter();
        while !drafts.as_slice().is_empty() {
            let (written, segment) = self.seal(&mut drafts, at, &mut compressor)?;
            rows.extend(written);
            segments.push(segment);
        }
        let writer_key = self.author.writer_key(&self.seat.writer);
        let mut last = self.seat.last;
        for (row, _) in &mut rows {
            row.n = last.map_or(0, |(n, _)| n + 1);
            let previous = last.map_or(Mac::ZERO, |(_, mac)| mac);
            row.mac = row_mac(&writer_key, &previous, row);
            last = Some((row.n, row.mac));
        }
        Ok(Prepared { rows, segments, at })
    }

    /// Makes the rows of one segment, as many as it takes, and seals it.
    fn seal(
        &self,
        drafts: &mut impl Iterator<Item = Draft>,
        at: Timestamp,
        compressor: &mut Compressor,
    ) -> Result<(Vec<Written>, Segment), Error> {
        let (key, recipient) = self.author.recipient();
        let writer_key = self.author.writer_key(&self.seat.writer);
        let id = SegmentId::from_bytes(crypto::random()?);
        let mut lines = Vec::with_capacity(MOST_LINES);
        let mut written = Vec::with_capacity(MOST_LINES);
        let mut bytes = 0;
        while lines.len() < MOST_LINES
            && bytes < FULL
            && let Some(draft) = drafts.next()
        {
            let (mut row, record, line) = self.row(key, &writer_key, draft, at)?;
            row.segment = Some(id);
            row.line = u32::try_from(lines.len()).unwrap_or(u32::MAX);
            bytes += line.len();
            lines.push(line);
            written.push((row, record));
        }
        let sealed = segment::seal(&recipient, &lines, compressor)?;
        let segment = Segment {
            id,
            user: self.author.user(),
            hash: blake3(sealed.as_bytes()),
            sealed,
        };
        Ok((written, segment))
    }

    /// Makes a row that does not know its place in the chain yet, its record, and the record's line.
    fn row(
        &self,
        key: KeyNumber,
        writer_key: &WriterKey,
        draft: Draft,
        at: Timestamp,
    ) -> Result<(LogRow, Record, Vec<u8>), Error> {
        let origin = Origin {
            user: self.author.user(),
            slot: self.author.slot(),
            writer: self.seat.writer,
            at,
            clock: self.clock + 1,
        };
        let (kind, object_hash) = kind_of(&draft.body);
        let record = Record::new(&origin, crypto::random()?, draft.body);
        let line = record.to_line();
        let row = LogRow {
            seq: 0,
            id: record.head.id,
            user: origin.user,
            key,
            slot: origin.slot,
            writer: origin.writer,
            n: 0,
            kind,
            segment: None,
            line: 0,
            record_hash: record::hash(writer_key, &line),
            place: draft.place,
            object_hash,
            tag: draft.tag,
            mac: Mac::ZERO,
        };
        Ok((row, record, line))
    }

    /// Finds the images that somebody stored meanwhile. A tag is believed only if the record it leads to is of the same
    /// image, or for a token, which cannot open it, if the row is its own; a lying one is taken away.
    fn duplicates_among(
        &self,
        transaction: &Transaction<'_>,
        rows: &[Written],
    ) -> Result<Vec<Option<ImageId>>, Error> {
        let user = self.author.user();
        let mut found = Vec::with_capacity(rows.len());
        for (row, record) in rows {
            let other = match &row.tag {
                Some(tag) => transaction.log().of_tag(user, tag)?,
                None => None,
            };
            let Some(other) = other else {
                found.push(None);
                continue;
            };
            let log = transaction.log();
            let is_same = match &self.author {
                Author::Session(unlocked) => {
                    let theirs = open_record(&log, unlocked, &other);
                    matches!(theirs, Ok(Some(theirs)) if same_image(&theirs.body, &record.body))
                }
                Author::Token(token) => is_own(&log, token, &other)?,
            };
            if !is_same {
                transaction.clear_tag(user, other.id)?;
            }
            found.push(is_same.then_some(other.id));
        }
        Ok(found)
    }

    fn committed(&mut self, duplicates: &[Option<ImageId>], rows: Vec<Written>) -> Committed {
        if let Some((row, _)) = rows.last() {
            self.seat.keep(row.n, row.mac);
            self.clock += 1;
        }
        let mut stored = rows.iter().map(|(row, _)| row.id);
        let outcomes = duplicates.iter().filter_map(|duplicate| match duplicate {
            Some(id) => Some(Outcome::Duplicate(*id)),
            None => stored.next().map(Outcome::Stored),
        });
        Committed {
            outcomes: outcomes.collect(),
            rows,
        }
    }
}

impl Draft {
    /// Takes back the draft of a row that was not written.
    fn of((row, record): Written) -> Self {
        Self {
            body: record.body,
            place: row.place,
            tag: row.tag,
        }
    }
}

/// Notes the duplicates that were found among those that were none before.
fn note(duplicates: &mut [Option<ImageId>], found: &[Option<ImageId>]) {
    let open = duplicates.iter_mut().filter(|known| known.is_none());
    for (known, found) in open.zip(found) {
        *known = *found;
    }
}

fn kind_of(body: &Body) -> (Kind, Option<Blake3>) {
    match body {
        Body::Image(image) => (Kind::Image, Some(image.object_hash)),
        Body::Edit(_) => (Kind::Edit, None),
        Body::Remove(_) => (Kind::Remove, None),
        Body::Mark(_) | Body::Unknown => (Kind::Mark, None),
    }
}

fn same_image(left: &Body, right: &Body) -> bool {
    match (left, right) {
        (Body::Image(left), Body::Image(right)) => left.file.sha256 == right.file.sha256,
        _ => false,
    }
}
