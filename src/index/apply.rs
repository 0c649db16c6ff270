//! What an entry of the log changes in the index.

use rusqlite::{OptionalExtension, Transaction};

use crate::crypto::Credential;
use crate::id::{ImageId, SlotId};
use crate::index::adding::Entry;
use crate::index::arrivals::{self, Arrivals};
use crate::index::documents::{self, Of};
use crate::index::edits;
use crate::index::error::Error;
use crate::index::lists::Changes;
use crate::index::places;
use crate::index::prepared::Prepared;
use crate::index::terms::Known;
use crate::record::{Image, Mark, Timestamp};

/// What an entry is added with.
pub(super) struct Tools<'a> {
    pub(super) transaction: &'a Transaction<'a>,
    pub(super) known: &'a mut Known,
    pub(super) changes: &'a mut Changes,
    pub(super) arrivals: &'a mut Arrivals,
}

impl Tools<'_> {
    pub(super) fn add(&mut self, entry: &Entry<'_>) -> Result<(), Error> {
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
                let text = id.to_string();
                if edits::is_removed(transaction, &text)? {
                    return Ok(());
                }
                let is_by_session = *credential == Credential::Session;
                let (row, is_changed) =
                    self.image((*id, &text, at, image, prepared), is_by_session)?;
                if edits::begin(transaction, &text, stamp, image)? || is_changed {
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
        (id, text, at, image, prepared): (ImageId, &str, &Timestamp, &Image, &Prepared),
        is_by_session: bool,
    ) -> Result<(i64, bool), Error> {
        let transaction = self.transaction;
        let sha256 = &image.file.sha256;
        let mut present = self.arrivals.of_content(transaction, sha256)?;
        let mut claimed = None;
        if let Some(row) = present
            && is_by_session
            && is_claimed(transaction, row)?
        {
            self.forget(row)?;
            claimed = present.take();
        }
        let row = if let Some(row) = present {
            transaction
                .prepare_cached("INSERT OR IGNORE INTO ids (id, image) VALUES (?, ?)")?
                .execute((text, row))?;
            row
        } else {
            let cell = insert(transaction, text, at, image)?;
            let row = transaction.last_insert_rowid();
            let sayings = &prepared.sayings;
            let (known, changes) = (&mut *self.known, &mut *self.changes);
            documents::add(transaction, (row, Of::File), sayings, known, changes)?;
            self.arrivals.add(row, id, sha256, cell);
            row
        };
        if let Some(claimed) = claimed {
            transaction
                .prepare_cached("UPDATE ids SET image = ? WHERE image = ?")?
                .execute((row, claimed))?;
        }
        if !is_by_session {
            transaction
                .prepare_cached("INSERT OR IGNORE INTO brought (id, is_matched) VALUES (?, 0)")?
                .execute([text])?;
        }
        Ok((row, claimed.is_some()))
    }

    /// Removes images, each wholly, by any of its ids.
    fn remove(&mut self, targets: &[ImageId]) -> Result<(), Error> {
        let transaction = self.transaction;
        self.arrivals.settle(transaction)?;
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

    /// Forgets what is known of an image that does not wait; its ids and what was said of them stay.
    fn forget(&mut self, row: i64) -> Result<(), Error> {
        for of in [Of::File, Of::Owner] {
            documents::remove(self.transaction, (row, of), self.changes)?;
        }
        arrivals::forget(self.transaction, row)?;
        self.transaction
            .prepare_cached("DELETE FROM images WHERE image = ?")?
            .execute([row])?;
        arrivals::settled(self.transaction)
    }
}

/// Tells whether only tokens brought an image, and nobody has seen that its content is what they say.
fn is_claimed(transaction: &Transaction<'_>, row: i64) -> Result<bool, Error> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM ids LEFT JOIN brought USING (id) \
               WHERE image = ? AND coalesce(is_matched, 1))";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.query_row([row], |row| row.get(0))?)
}

/// Inserts an image, and gives its cell.
fn insert(
    transaction: &Transaction<'_>,
    id: &str,
    at: &Timestamp,
    image: &Image,
) -> Result<Option<i64>, Error> {
    let file = &image.file;
    let summary = &image.summary;
    let taken = summary.taken.as_ref();
    let camera = summary.camera.clone().unwrap_or_default();
    let exposure = summary.exposure.clone().unwrap_or_default();
    let gps = summary.gps.as_ref();
    let cell = gps.map(|gps| places::cell(gps.lat, gps.lon));
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
            cell,
            summary.software,
        ])?;
    Ok(cell)
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
pub(super) fn end(
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
