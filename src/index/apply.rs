//! Adding what the log says.

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior};

use crate::crypto::Credential;
use crate::id::{ImageId, Sha256, SlotId};
use crate::index::Index;
use crate::index::documents::{self, Of};
use crate::index::edits::{self, Stamp};
use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::metas;
use crate::index::places;
use crate::index::prepared::{Facts, Prepared};
use crate::index::progress::{Applied, Ends, Heads};
use crate::index::terms::{self, Known};
use crate::record::{Edit, Image, Mark, Timestamp};

/// Some rows of the log, in their order, and how far the index is with them.
#[derive(Debug)]
pub struct Batch<'a> {
    /// How far the index must be before.
    pub from: Applied,
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

impl Index {
    /// Adds a batch, and tells whether it followed what is there. If not, nothing is added.
    ///
    /// # Errors
    /// Fails if the index cannot be written.
    pub fn apply(&mut self, batch: &Batch<'_>) -> Result<bool, Error> {
        if self.applied()? != batch.from {
            return Ok(false);
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let seq: i64 = transaction.query_row("SELECT seq FROM progress", [], |row| row.get(0))?;
        if seq != batch.from.seq {
            return Ok(false);
        }
        let mut adding = Adding {
            transaction: &transaction,
            known: Known::begin(&transaction)?,
            changes: Changes::default(),
            owners: Facts::default(),
        };
        for entry in &batch.entries {
            adding.add(entry)?;
        }
        adding.known.finish(&transaction)?;
        let gone = adding.changes.write(&transaction)?;
        terms::forget(&transaction, &gone)?;
        advance(&transaction, batch)?;
        transaction.commit()?;
        Ok(true)
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
            end(&transaction, *slot, heads)?;
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

/// Entries on their way into the index.
pub(super) struct Adding<'a> {
    pub(super) transaction: &'a Transaction<'a>,
    pub(super) known: Known,
    pub(super) changes: Changes,
    /// What owners say.
    pub(super) owners: Facts,
}

impl Adding<'_> {
    fn add(&mut self, entry: &Entry<'_>) -> Result<(), Error> {
        let transaction = self.transaction;
        match entry {
            Entry::Image {
                id,
                at,
                credential,
                stamp,
                image,
                prepared,
            } => {
                if edits::is_removed(transaction, *id)? {
                    return Ok(());
                }
                let (row, is_changed) = self.image(
                    (id, at, image, prepared),
                    *credential == Credential::Session,
                )?;
                if edits::begin(transaction, *id, stamp, image)? || is_changed {
                    edits::settle(self, row)?;
                }
                Ok(())
            }
            Entry::Edit { stamp, edit } => edits::apply(self, stamp, edit),
            Entry::Remove(targets) => self.remove(targets),
            Entry::Mark(said) => mark(transaction, said),
        }
    }

    /// Adds an image; gives its row, and whether that is another row than what was said of its content had. One with the
    /// same content is the same image under another id. What a session says of it goes before what tokens said.
    fn image(
        &mut self,
        (id, at, image, prepared): (&ImageId, &Timestamp, &Image, &Prepared),
        is_by_session: bool,
    ) -> Result<(i64, bool), Error> {
        let transaction = self.transaction;
        let mut present = of_content(transaction, &image.file.sha256)?;
        let mut claimed = None;
        if let Some(row) = present
            && is_by_session
            && is_claimed(transaction, row)?
        {
            self.forget(row)?;
            claimed = present.take();
        }
        let id = id.to_string();
        let row = if let Some(row) = present {
            row
        } else {
            insert(transaction, &id, at, image)?;
            let row = transaction.last_insert_rowid();
            metas::add(transaction, row, &prepared.meta)?;
            let facts = &prepared.facts;
            let (known, changes) = (&mut self.known, &mut self.changes);
            documents::add(transaction, (row, Of::File), facts, known, changes)?;
            row
        };
        transaction
            .prepare_cached("INSERT OR IGNORE INTO ids (id, image) VALUES (?, ?)")?
            .execute((&id, row))?;
        if let Some(claimed) = claimed {
            transaction
                .prepare_cached("UPDATE ids SET image = ? WHERE image = ?")?
                .execute((row, claimed))?;
        }
        if !is_by_session {
            transaction
                .prepare_cached("INSERT OR IGNORE INTO brought (id, is_matched) VALUES (?, 0)")?
                .execute([&id])?;
        }
        Ok((row, claimed.is_some()))
    }

    /// Removes images, each wholly, by any of its ids.
    fn remove(&mut self, targets: &[ImageId]) -> Result<(), Error> {
        let transaction = self.transaction;
        for id in targets {
            edits::note_removed(transaction, *id)?;
            let row: Option<i64> = transaction
                .prepare_cached("SELECT image FROM ids WHERE id = ?")?
                .query_row([id.to_string()], |row| row.get(0))
                .optional()?;
            if let Some(row) = row {
                edits::remove(transaction, row)?;
                self.forget(row)?;
                for sql in [
                    "DELETE FROM brought WHERE id IN (SELECT id FROM ids WHERE image = ?)",
                    "DELETE FROM ids WHERE image = ?",
                ] {
                    transaction.prepare_cached(sql)?.execute([row])?;
                }
            }
        }
        Ok(())
    }

    /// Forgets what is known of an image; its ids and what was said of them stay.
    fn forget(&mut self, row: i64) -> Result<(), Error> {
        for of in [Of::File, Of::Owner] {
            documents::remove(self.transaction, (row, of), &mut self.changes)?;
        }
        for sql in [
            "DELETE FROM metas WHERE image = ?",
            "DELETE FROM images WHERE image = ?",
        ] {
            self.transaction.prepare_cached(sql)?.execute([row])?;
        }
        Ok(())
    }
}

/// Finds the image of a content.
fn of_content(transaction: &Transaction<'_>, sha256: &Sha256) -> Result<Option<i64>, Error> {
    let sql = "SELECT image FROM images WHERE sha256 = ?";
    let mut statement = transaction.prepare_cached(sql)?;
    let row = statement.query_row([sha256.as_bytes()], |row| row.get(0));
    Ok(row.optional()?)
}

/// Tells whether only tokens brought an image, and nobody has seen that its content is what they say.
fn is_claimed(transaction: &Transaction<'_>, row: i64) -> Result<bool, Error> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM ids LEFT JOIN brought USING (id) \
               WHERE image = ? AND coalesce(is_matched, 1))";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.query_row([row], |row| row.get(0))?)
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

fn insert(
    transaction: &Transaction<'_>,
    id: &str,
    at: &Timestamp,
    image: &Image,
) -> Result<(), Error> {
    let file = &image.file;
    let summary = &image.summary;
    let taken = summary.taken.as_ref();
    let camera = summary.camera.clone().unwrap_or_default();
    let exposure = summary.exposure.clone().unwrap_or_default();
    let gps = summary.gps.as_ref();
    transaction
        .prepare_cached(
            "INSERT INTO images (id, sha256, added, batch, path, path_b64, name, format, bytes, width, height, \
             taken, taken_offset, taken_source, has_camera, make, model, serial, lens, has_exposure, iso, f_number, \
             time_s, focal_mm, lat, lon, alt_m, cell, software, tags) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')",
        )?
        .execute(rusqlite::params![
            id,
            file.sha256.as_bytes(),
            at.as_millisecond(),
            image.batch,
            file.path,
            file.path_b64,
            file.name,
            file.format.name(),
            file.bytes.cast_signed(),
            file.width,
            file.height,
            taken.map(|taken| &taken.local),
            taken.and_then(|taken| taken.offset.as_ref()),
            taken.map(|taken| &taken.source),
            summary.camera.is_some(),
            camera.make,
            camera.model,
            camera.serial,
            camera.lens,
            summary.exposure.is_some(),
            exposure.iso,
            exposure.f_number,
            exposure.time_s,
            exposure.focal_mm,
            gps.map(|gps| gps.lat),
            gps.map(|gps| gps.lon),
            gps.and_then(|gps| gps.alt_m),
            gps.map(|gps| places::cell(gps.lat, gps.lon)),
            summary.software,
        ])?;
    Ok(())
}

fn mark(transaction: &Transaction<'_>, said: &Mark) -> Result<(), Error> {
    for slot in &said.ends {
        let heads = said.heads.iter();
        let heads = heads.map(|head| (*head.writer.as_bytes(), head.n));
        end(transaction, *slot, heads)?;
    }
    let mut statement = transaction.prepare_cached(
        "UPDATE writers SET marked = max(coalesce(marked, 0), ?2) WHERE writer = ?1",
    )?;
    for head in &said.heads {
        statement.execute((head.writer.as_bytes(), head.n.cast_signed()))?;
    }
    Ok(())
}

/// Notes that a token has ended, and how far its writers count. Of two that say so, the first one counts.
fn end(
    transaction: &Transaction<'_>,
    slot: SlotId,
    heads: impl Iterator<Item = ([u8; 16], u64)>,
) -> Result<(), Error> {
    let known = "SELECT EXISTS (SELECT 1 FROM ends WHERE slot = ?)";
    let mut known = transaction.prepare_cached(known)?;
    if known.query_row([slot.as_bytes()], |row| row.get(0))? {
        return Ok(());
    }
    let mut statement =
        transaction.prepare_cached("INSERT INTO ends (slot, writer, n) VALUES (?, ?, ?)")?;
    statement.execute((slot.as_bytes(), None::<[u8; 16]>, None::<i64>))?;
    for (writer, n) in heads {
        statement.execute((slot.as_bytes(), writer, n.cast_signed()))?;
    }
    Ok(())
}
