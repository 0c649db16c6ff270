//! Labels and notes: what was said last holds, in whatever order it arrives.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension, Transaction};

use crate::id::{ImageId, Writer};
use crate::index::apply::Tools;
use crate::index::documents::{self, Of};
use crate::index::error::Error;
use crate::index::prepared::Saying;
use crate::record::{Edit, Image};

/// The place of a record among edits: by its clock, and of one clock by its writer.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Stamp {
    /// The clock.
    pub clock: u64,
    /// The writer.
    pub writer: Writer,
}

/// Notes what an image came with, and tells whether anything was said of its id, perhaps before: then [`settle`]
/// shows it.
pub(super) fn begin(
    transaction: &Transaction<'_>,
    id: &str,
    stamp: &Stamp,
    image: &Image,
) -> Result<bool, Error> {
    for label in &image.tags {
        put_label(transaction, id, label, stamp, true)?;
    }
    if let Some(note) = &image.note {
        put_note(transaction, id, note, stamp)?;
    }
    let is_said = "SELECT EXISTS (SELECT 1 FROM labels WHERE id = ?1) OR EXISTS (SELECT 1 FROM notes WHERE id = ?1)";
    let mut statement = transaction.prepare_cached(is_said)?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// Notes what an edit says, and shows it on the images that are here.
pub(super) fn apply(tools: &mut Tools<'_>, stamp: &Stamp, edit: &Edit) -> Result<(), Error> {
    let transaction = tools.transaction;
    tools.arrivals.settle(transaction)?;
    let mut rows = BTreeSet::new();
    for target in &edit.targets {
        let id = target.to_string();
        if is_removed(transaction, &id)? {
            continue;
        }
        for label in &edit.add {
            put_label(transaction, &id, label, stamp, true)?;
        }
        for label in &edit.drop {
            put_label(transaction, &id, label, stamp, false)?;
        }
        if let Some(note) = &edit.note {
            put_note(transaction, &id, note, stamp)?;
        }
        let row: Option<i64> = transaction
            .prepare_cached("SELECT image FROM ids WHERE id = ?")?
            .query_row([&id], |row| row.get(0))
            .optional()?;
        rows.extend(row);
    }
    for row in rows {
        settle(tools, row)?;
    }
    Ok(())
}

/// Forgets what was said of an image, by any of its ids, and that none of them comes again.
pub(super) fn remove(transaction: &Transaction<'_>, row: i64) -> Result<(), Error> {
    for sql in [
        "DELETE FROM labels WHERE id IN (SELECT id FROM ids WHERE image = ?)",
        "DELETE FROM notes WHERE id IN (SELECT id FROM ids WHERE image = ?)",
        "INSERT OR IGNORE INTO removed (id) SELECT id FROM ids WHERE image = ?",
    ] {
        transaction.prepare_cached(sql)?.execute([row])?;
    }
    Ok(())
}

/// Notes that an id is gone for good, and forgets what was said of it.
pub(super) fn note_removed(transaction: &Transaction<'_>, id: ImageId) -> Result<(), Error> {
    for sql in [
        "DELETE FROM labels WHERE id = ?",
        "DELETE FROM notes WHERE id = ?",
        "INSERT OR IGNORE INTO removed (id) VALUES (?)",
    ] {
        transaction.prepare_cached(sql)?.execute([id.to_string()])?;
    }
    Ok(())
}

/// Tells whether an id is gone for good.
pub(super) fn is_removed(transaction: &Transaction<'_>, id: &str) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM removed WHERE id = ?)";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// Notes a label or its end, unless something later was said. Of one moment, the end counts.
fn put_label(
    transaction: &Transaction<'_>,
    id: &str,
    label: &str,
    stamp: &Stamp,
    is_there: bool,
) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO labels (id, label, clock, writer, is_there) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE \
             SET clock = ?3, writer = ?4, is_there = ?5 WHERE (?3, ?4, NOT ?5) > (clock, writer, NOT is_there)",
        )?
        .execute((
            id,
            label,
            stamp.clock.cast_signed(),
            stamp.writer.as_bytes(),
            is_there,
        ))?;
    Ok(())
}

/// Keeps a note, unless a later one is there. Of one moment, the text that is larger counts.
fn put_note(
    transaction: &Transaction<'_>,
    id: &str,
    note: &str,
    stamp: &Stamp,
) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO notes (id, note, clock, writer) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE \
             SET note = ?2, clock = ?3, writer = ?4 WHERE (?3, ?4, ?2) > (clock, writer, note)",
        )?
        .execute((id, note, stamp.clock.cast_signed(), stamp.writer.as_bytes()))?;
    Ok(())
}

/// Shows on an image what was said last of any of its ids. One that waits has only that of its row.
pub(super) fn settle(tools: &mut Tools<'_>, row: i64) -> Result<(), Error> {
    let transaction = tools.transaction;
    let labels = labels(transaction, row)?;
    let note: Option<String> = transaction
        .prepare_cached(
            "SELECT note FROM notes WHERE id IN (SELECT id FROM ids WHERE image = ?1 \
             UNION SELECT id FROM images WHERE image = ?1) ORDER BY clock DESC, writer DESC, note DESC LIMIT 1",
        )?
        .query_row([row], |row| row.get(0))
        .optional()?;
    let note = note.filter(|note| !note.is_empty());
    let tags = serde_json::to_string(&labels).expect("texts are JSON");
    transaction
        .prepare_cached("UPDATE images SET tags = ?, note = ? WHERE image = ?")?
        .execute((tags, &note, row))?;
    let sayings = Saying::of_owner(&labels, note.as_deref());
    let (known, changes) = (&mut *tools.known, &mut *tools.changes);
    documents::remove(transaction, (row, Of::Owner), changes)?;
    documents::add(transaction, (row, Of::Owner), &sayings, known, changes)
}

/// Gives the labels of an image, in the order of their letters.
fn labels(transaction: &Transaction<'_>, row: i64) -> Result<Vec<String>, Error> {
    let mut statement = transaction.prepare_cached(
        "SELECT label, is_there FROM labels WHERE id IN (SELECT id FROM ids WHERE image = ?1 \
         UNION SELECT id FROM images WHERE image = ?1) ORDER BY clock, writer, NOT is_there",
    )?;
    let mut rows = statement.query([row])?;
    let mut last = BTreeMap::new();
    while let Some(row) = rows.next()? {
        last.insert(row.get::<_, String>(0)?, row.get::<_, bool>(1)?);
    }
    let there = last.into_iter().filter(|(_, is_there)| *is_there);
    Ok(there.map(|(label, _)| label).collect())
}
