//! Adding what the log says: many rows in one transaction, whose lists are written once.

use rusqlite::{Transaction, TransactionBehavior};

use crate::crypto::Credential;
use crate::id::ImageId;
use crate::index::Index;
use crate::index::apply::{self, Tools};
use crate::index::arrivals::Arrivals;
use crate::index::edits::Stamp;
use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::prepared::Prepared;
use crate::index::progress::{Applied, Ends, Heads};
use crate::index::terms::{self, Known};
use crate::record::{Edit, Image, Mark, Timestamp};

/// The most rows that are added in one transaction, few where that is tested, and what it may remember of them in bytes.
const ROWS: usize = if cfg!(test) { 3 } else { 16 * 1024 };
const WEIGHT: usize = 12 << 20;

/// Some rows of the log, in their order, and how far the index is with them.
#[derive(Debug)]
pub struct Batch<'a> {
    /// How far it is then.
    pub to: Applied,
    /// What the rows say.
    pub entries: Vec<Entry<'a>>,
    /// The last row of each writer among them.
    pub heads: Heads,
    /// The highest clock among them.
    pub clock: u64,
}

/// What a row of the log says.
#[derive(Debug)]
pub enum Entry<'a> {
    /// There is an image.
    Image {
        /// Its id.
        id: ImageId,
        /// When it was stored.
        at: Timestamp,
        /// What it was brought with.
        credential: Credential,
        /// Its place among edits.
        stamp: Stamp,
        /// What is known of it.
        image: &'a Image,
        /// What the index takes from it.
        prepared: Prepared,
    },
    /// Its owner says something of images.
    Edit {
        /// Its place among edits.
        stamp: Stamp,
        /// What.
        edit: &'a Edit,
    },
    /// These images, by any of their ids, are gone.
    Remove(&'a [ImageId]),
    /// What somebody has seen of the chains of others.
    Mark(&'a Mark),
}

/// Rows on their way into the index. Nobody sees them before the end.
#[derive(Debug)]
pub struct Adding<'i> {
    transaction: Transaction<'i>,
    known: Known,
    changes: Changes,
    arrivals: Arrivals,
    /// Where they are kept until more is added.
    home: &'i mut Arrivals,
    rows: usize,
}

impl Index {
    /// Begins to add what follows a row of the log; not where that row is not the last one in the index.
    ///
    /// # Errors
    /// Fails if the index cannot be written.
    pub fn begin(&mut self, from: Applied) -> Result<Option<Adding<'_>>, Error> {
        if self.applied()? != from {
            return Ok(None);
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let seq: i64 = transaction.query_row("SELECT seq FROM progress", [], |row| row.get(0))?;
        if seq != from.seq {
            return Ok(None);
        }
        let sql = "SELECT coalesce(max(image), 0) FROM images";
        let last = transaction.query_row(sql, [], |row| row.get(0))?;
        let home = &mut self.arrivals;
        let mut arrivals = std::mem::take(home);
        arrivals.go_on(&transaction)?;
        Ok(Some(Adding {
            known: Known::begin(&transaction)?,
            transaction,
            changes: Changes::after(last),
            arrivals,
            home,
            rows: 0,
        }))
    }

    /// Puts images where they belong of which the last transaction was full, or that somebody has left there who was
    /// stopped. Before, not every question is answered.
    ///
    /// # Errors
    /// Fails if the index cannot be written.
    pub fn settle(&mut self) -> Result<(), Error> {
        let sql = "SELECT settled < (SELECT max(image) FROM images) FROM progress";
        let waits: Option<bool> = self
            .connection
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?;
        if waits != Some(true) {
            return Ok(());
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut arrivals = std::mem::take(&mut self.arrivals);
        arrivals.go_on(&transaction)?;
        arrivals.settle(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Empties the index but for which tokens have ended, so that it is filled anew without what they wrote later.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn begin_again(&mut self, ends: &Ends) -> Result<(), Error> {
        self.clear()?;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (slot, heads) in ends {
            let heads = heads.iter().map(|(writer, n)| (*writer.as_bytes(), *n));
            apply::end(&transaction, *slot, heads)?;
        }
        Ok(transaction.commit()?)
    }

    /// Notes that the image of an id that a token brought was opened, and is what its record says.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn note_matched(&self, id: ImageId) -> Result<(), Error> {
        self.connection
            .prepare_cached("UPDATE brought SET is_matched = 1 WHERE id = ?")?
            .execute([id.to_string()])?;
        Ok(())
    }
}

impl Adding<'_> {
    /// Adds a batch.
    ///
    /// # Errors
    /// Fails if the index cannot be written. Then all that was added before is to be let go, too.
    pub fn add(&mut self, batch: &Batch<'_>) -> Result<(), Error> {
        let mut tools = Tools {
            transaction: &self.transaction,
            known: &mut self.known,
            changes: &mut self.changes,
            arrivals: &mut self.arrivals,
        };
        for entry in &batch.entries {
            tools.add(entry)?;
        }
        self.rows += batch.entries.len();
        advance(&self.transaction, batch)
    }

    /// Tells whether it is time to finish.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.rows >= ROWS || self.known.weight() + self.changes.weight() >= WEIGHT
    }

    /// Makes what was added last, and tells whether something was forgotten: then nothing holds any more that
    /// a [`Preparer`](crate::index::Preparer) remembers.
    ///
    /// # Errors
    /// Fails if the index cannot be written.
    pub fn finish(mut self) -> Result<bool, Error> {
        let is_full = self.is_full();
        let transaction = self.transaction;
        if !is_full || self.arrivals.are_many() {
            self.arrivals.settle(&transaction)?;
        }
        self.known.finish(&transaction)?;
        let gone = self.changes.write(&transaction)?;
        terms::forget(&transaction, &gone)?;
        transaction.commit()?;
        *self.home = self.arrivals;
        Ok(!gone.is_empty())
    }
}

fn advance(transaction: &Transaction<'_>, batch: &Batch<'_>) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO writers (writer, n, mac, token) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT DO UPDATE SET n = ?2, mac = ?3",
    )?;
    for (writer, head) in &batch.heads {
        let token = match &head.credential {
            Credential::Session => None,
            Credential::Token(slot) => Some(slot.as_bytes()),
        };
        let (n, mac) = (head.n.cast_signed(), head.mac.as_bytes());
        statement.execute((writer.as_bytes(), n, mac, token))?;
    }
    transaction.execute(
        "UPDATE progress SET seq = ?, mac = ?, clock = max(clock, ?)",
        (
            batch.to.seq,
            batch.to.mac.as_bytes(),
            batch.clock.cast_signed(),
        ),
    )?;
    Ok(())
}
