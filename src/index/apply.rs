//! Adding what the log says.

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior};

use crate::id::ImageId;
use crate::index::Index;
use crate::index::edits::{self, Stamp};
use crate::index::error::Error;
use crate::index::metas;
use crate::index::prepared::Prepared;
use crate::index::progress::{Applied, Heads};
use crate::index::terms::{self, Known};
use crate::index::texts::{self, Met, Of};
use crate::record::{ChainHead, Edit, Image, Timestamp};

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
    /// Somebody has seen these.
    Mark(&'a [ChainHead]),
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
        let mut met = Met::default();
        let mut known = Known::default();
        for entry in &batch.entries {
            match entry {
                Entry::Image {
                    id,
                    at,
                    stamp,
                    image,
                    prepared,
                } => {
                    let said = (id, at, *image, prepared);
                    if let Some(row) = add(&transaction, said, &mut met, &mut known)?
                        && edits::begin(&transaction, *id, stamp, image)?
                    {
                        met.flush(&transaction)?;
                        edits::settle(&transaction, row)?;
                    }
                }
                Entry::Edit { stamp, edit } => {
                    met.flush(&transaction)?;
                    edits::apply(&transaction, stamp, edit)?;
                }
                Entry::Remove(targets) => {
                    met.flush(&transaction)?;
                    remove(&transaction, targets)?;
                    // Texts and terms that no image has any more are gone.
                    met = Met::default();
                    known = Known::default();
                }
                Entry::Mark(heads) => mark(&transaction, heads)?,
            }
        }
        met.flush(&transaction)?;
        advance(&transaction, batch)?;
        transaction.commit()?;
        Ok(true)
    }
}

fn advance(transaction: &Transaction<'_>, batch: &Batch<'_>) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO writers (writer, n, mac) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = ?2, mac = ?3",
    )?;
    for (writer, (n, mac)) in &batch.heads {
        statement.execute((writer.as_bytes(), n.cast_signed(), mac.as_bytes()))?;
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

/// Adds an image and gives its row, unless it was removed. One with the same content is the same image under another
/// id.
fn add(
    transaction: &Transaction<'_>,
    (id, at, image, prepared): (&ImageId, &Timestamp, &Image, &Prepared),
    met: &mut Met,
    known: &mut Known,
) -> Result<Option<i64>, Error> {
    if edits::is_removed(transaction, *id)? {
        return Ok(None);
    }
    let id = id.to_string();
    let present: Option<i64> = transaction
        .prepare_cached("SELECT image FROM images WHERE sha256 = ?")?
        .query_row([image.file.sha256.as_bytes()], |row| row.get(0))
        .optional()?;
    let row = if let Some(row) = present {
        row
    } else {
        insert(transaction, &id, at, image)?;
        let row = transaction.last_insert_rowid();
        texts::add(transaction, row, &prepared.texts, met)?;
        metas::add(transaction, row, &prepared.meta)?;
        terms::add(transaction, row, &prepared.terms, known)?;
        if let Some(gps) = &image.summary.gps {
            transaction
                .prepare_cached("INSERT INTO places VALUES (?1, ?2, ?2, ?3, ?3)")?
                .execute((row, gps.lat, gps.lon))?;
        }
        row
    };
    transaction
        .prepare_cached("INSERT OR IGNORE INTO ids (id, image) VALUES (?, ?)")?
        .execute((id, row))?;
    Ok(Some(row))
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
             time_s, focal_mm, lat, lon, alt_m, software, tags) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')",
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
            summary.software,
        ])?;
    Ok(())
}

/// Removes images, each wholly, by any of its ids.
fn remove(transaction: &Transaction<'_>, targets: &[ImageId]) -> Result<(), Error> {
    for id in targets {
        edits::note_removed(transaction, *id)?;
        let row: Option<i64> = transaction
            .prepare_cached("SELECT image FROM ids WHERE id = ?")?
            .query_row([id.to_string()], |row| row.get(0))
            .optional()?;
        if let Some(row) = row {
            edits::remove(transaction, row)?;
            terms::remove(transaction, row)?;
            texts::remove(transaction, row, &[Of::File, Of::Owner])?;
            for sql in [
                "DELETE FROM places WHERE image = ?",
                "DELETE FROM ids WHERE image = ?",
                "DELETE FROM metas WHERE image = ?",
                "DELETE FROM images WHERE image = ?",
            ] {
                transaction.prepare_cached(sql)?.execute([row])?;
            }
        }
    }
    Ok(())
}

fn mark(transaction: &Transaction<'_>, heads: &[ChainHead]) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE writers SET marked = max(coalesce(marked, 0), ?2) WHERE writer = ?1",
    )?;
    for head in heads {
        statement.execute((head.writer.as_bytes(), head.n.cast_signed()))?;
    }
    Ok(())
}
