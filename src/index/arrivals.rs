//! Arrivals: images whose ids, contents and places are not in the tables of these yet.
//!
//! Such a table is in the order of its keys, which come in any order: each image would change a page of its own. So many
//! images are put there at once, in that order. Until then they are remembered from transaction to transaction, and whoever
//! has not seen them arrive reads them, from the place on that `progress.settled` names.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::id::{ImageId, Sha256};
use crate::index::error::Error;

/// The fewest images that are put there from among those of many transactions, and the most that wait: they are few where
/// that is tested.
const FEWEST: usize = if cfg!(test) { 5 } else { 8 * 1024 };
const MOST: usize = if cfg!(test) { 5 } else { 64 * 1024 };

/// Between these, they are a part of how many are there: each page of the tables changes once for all of them.
const SHARE: usize = 4;

/// The bits of a filter: of a million contents it knows all but one of 80.
const FILTER: usize = 1 << 24;

/// The images that wait. They have one id each, and no two of them the same content.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    /// The state of the index they hold in; none where nobody has looked what waits.
    version: Option<i64>,
    waiting: Vec<Arrival>,
    /// How many do not wait.
    settled: usize,
    digests: HashSet<i64, RandomState>,
    /// All contents that are here; none where some were here before.
    filter: Option<Filter>,
}

/// Tells of most contents that are not among many that they are not (a Bloom filter).
#[derive(Debug)]
struct Filter(Vec<u64>);

#[derive(Clone, Copy, Debug)]
struct Arrival {
    image: i64,
    id: ImageId,
    digest: i64,
    cell: Option<i64>,
}

impl Arrivals {
    /// Goes on in a transaction: what another process has changed is read.
    pub(super) fn go_on(&mut self, transaction: &Transaction<'_>) -> Result<(), Error> {
        let version = transaction.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        if self.version == Some(version) {
            return Ok(());
        }
        *self = Self {
            version: Some(version),
            ..Self::default()
        };
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM images)";
        let is_empty = transaction.query_row(sql, [], |row| row.get(0))?;
        if is_empty {
            self.filter = Some(Filter(vec![0; FILTER / 64]));
            return Ok(());
        }
        let sql = "SELECT image, id, sha256, cell FROM images WHERE image > (SELECT settled FROM progress)";
        let mut statement = transaction.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(1)?;
            let id = id.parse().map_err(|_| Error::Broken)?;
            let sha256 = Sha256::from_bytes(row.get(2)?);
            self.add(row.get(0)?, id, &sha256, row.get(3)?);
        }
        Ok(())
    }

    /// Adds an image.
    pub(super) fn add(&mut self, image: i64, id: ImageId, sha256: &Sha256, cell: Option<i64>) {
        let digest = digest(sha256);
        self.digests.insert(digest);
        if let Some(filter) = &mut self.filter {
            filter.add(digest);
        }
        self.waiting.push(Arrival {
            image,
            id,
            digest,
            cell,
        });
    }

    /// Tells whether it is time to put them where they belong.
    pub(super) fn are_many(&self) -> bool {
        self.waiting.len() >= (self.settled / SHARE).clamp(FEWEST, MOST)
    }

    /// Finds the image of a content.
    pub(super) fn of_content(
        &mut self,
        transaction: &Transaction<'_>,
        sha256: &Sha256,
    ) -> Result<Option<i64>, Error> {
        let digest = digest(sha256);
        if self
            .filter
            .as_ref()
            .is_some_and(|filter| !filter.may_have(digest))
        {
            return Ok(None);
        }
        if self.digests.contains(&digest) {
            self.settle(transaction)?;
        }
        of_content(transaction, sha256)
    }

    /// Puts them where they belong.
    pub(super) fn settle(&mut self, transaction: &Transaction<'_>) -> Result<(), Error> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.digests.clear();
        self.settled += self.waiting.len();
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_unstable_by_key(|arrival| arrival.digest);
        let mut put =
            transaction.prepare_cached("INSERT INTO contents (digest, image) VALUES (?, ?)")?;
        for arrival in &waiting {
            put.execute((arrival.digest, arrival.image))?;
        }
        waiting.sort_unstable_by_key(|arrival| arrival.cell);
        let mut put =
            transaction.prepare_cached("INSERT INTO cells (cell, image) VALUES (?, ?)")?;
        for arrival in &waiting {
            if let Some(cell) = arrival.cell {
                put.execute((cell, arrival.image))?;
            }
        }
        // Of two images with the same id the first one has it.
        waiting.sort_unstable_by_key(|arrival| (arrival.id, arrival.image));
        let mut put =
            transaction.prepare_cached("INSERT OR IGNORE INTO ids (id, image) VALUES (?, ?)")?;
        for arrival in &waiting {
            put.execute((arrival.id.to_string(), arrival.image))?;
        }
        settled(transaction)
    }
}

impl Filter {
    fn add(&mut self, digest: i64) {
        for (word, bit) in Self::places(digest) {
            self.0[word] |= bit;
        }
    }

    fn may_have(&self, digest: i64) -> bool {
        let places = Self::places(digest);
        places.iter().all(|(word, bit)| self.0[*word] & bit != 0)
    }

    /// Gives the places of a digest: its halves are as good as random.
    fn places(digest: i64) -> [(usize, u64); 2] {
        let half = |shift: u32| {
            let place = (digest.cast_unsigned() >> shift) % FILTER as u64;
            let word = usize::try_from(place / 64).unwrap_or_default();
            (word, 1 << (place % 64))
        };
        [half(0), half(32)]
    }
}

/// Notes that no image waits.
pub(super) fn settled(transaction: &Transaction<'_>) -> Result<(), Error> {
    let sql = "UPDATE progress SET settled = (SELECT coalesce(max(image), 0) FROM images)";
    transaction.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// Takes an image from where it belongs but for its ids, before it is gone.
pub(super) fn forget(transaction: &Transaction<'_>, image: i64) -> Result<(), Error> {
    let sql = "SELECT sha256, cell FROM images WHERE image = ?";
    let (sha256, cell): ([u8; 32], Option<i64>) = transaction
        .prepare_cached(sql)?
        .query_row([image], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let digest = digest(&Sha256::from_bytes(sha256));
    transaction
        .prepare_cached("DELETE FROM contents WHERE digest = ? AND image = ?")?
        .execute((digest, image))?;
    transaction
        .prepare_cached("DELETE FROM cells WHERE cell = ? AND image = ?")?
        .execute((cell, image))?;
    Ok(())
}

/// Finds the image of a content, unless it waits.
pub(super) fn of_content(connection: &Connection, sha256: &Sha256) -> Result<Option<i64>, Error> {
    let sql = "SELECT image FROM contents CROSS JOIN images USING (image) WHERE digest = ? AND sha256 = ?";
    let mut statement = connection.prepare_cached(sql)?;
    let image = statement.query_row((digest(sha256), sha256.as_bytes()), |row| row.get(0));
    Ok(image.optional()?)
}

/// Gives the beginning of a digest as a number, in the order of digests.
pub(super) fn digest(sha256: &Sha256) -> i64 {
    let (first, _) = sha256.as_bytes().split_at(8);
    let number = u64::from_be_bytes(first.try_into().expect("these are 8 bytes"));
    (number ^ 1 << 63).cast_signed()
}
