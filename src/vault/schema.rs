//! The tables, format by format, and the check that a database has these and no others.

use rusqlite::Connection;

use crate::vault::error::{Damage, Error};

/// The database's file.
pub(super) const DATABASE: &str = "vault.db";

/// The newest format: `PRAGMA user_version` of the database.
pub const FORMAT: i64 = 1;

/// What marks the file as ours for `file(1)` and `SQLite`: `imgv`.
pub(super) const APPLICATION_ID: i64 = 0x696d_6776;

/// Each step from one format to the next: objects made, by name. A released step never changes.
const MIGRATIONS: [&[(&str, &str)]; 1] = [&[
    (
        "vault",
        "CREATE TABLE vault (id BLOB NOT NULL, created INTEGER NOT NULL) STRICT",
    ),
    (
        "users",
        "CREATE TABLE users (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, \
         created INTEGER NOT NULL) STRICT",
    ),
    (
        "slots",
        "CREATE TABLE slots (id BLOB PRIMARY KEY NOT NULL, user BLOB NOT NULL, kind TEXT NOT NULL, \
         label TEXT NOT NULL, verifier TEXT NOT NULL, kdf TEXT, sealed BLOB NOT NULL, \
         created INTEGER NOT NULL, expires INTEGER, mac BLOB NOT NULL, proof BLOB NOT NULL) STRICT",
    ),
    (
        "segments",
        "CREATE TABLE segments (id BLOB PRIMARY KEY NOT NULL, user BLOB NOT NULL, \
         sealed BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
    ),
    (
        "log",
        "CREATE TABLE log (seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL, user BLOB NOT NULL, \
         key INTEGER NOT NULL, slot BLOB NOT NULL, writer BLOB NOT NULL, n INTEGER NOT NULL, \
         kind TEXT NOT NULL, segment BLOB, line INTEGER NOT NULL, record_hash BLOB NOT NULL, pack BLOB, \
         \"offset\" INTEGER, length INTEGER, object_hash BLOB, tag BLOB, mac BLOB NOT NULL) STRICT",
    ),
    (
        "log_by_writer",
        "CREATE UNIQUE INDEX log_by_writer ON log (user, writer, n)",
    ),
    (
        "log_by_id",
        "CREATE UNIQUE INDEX log_by_id ON log (user, id)",
    ),
    (
        "log_by_tag",
        "CREATE UNIQUE INDEX log_by_tag ON log (user, tag) WHERE tag IS NOT NULL",
    ),
    (
        "log_to_finish",
        "CREATE INDEX log_to_finish ON log (user, seq) WHERE pack IS NOT NULL AND tag IS NULL",
    ),
    // Every command asks for the rows of its user that it has not seen; with the user come the places in order.
    ("log_by_user", "CREATE INDEX log_by_user ON log (user)"),
    (
        "log_by_pack",
        "CREATE INDEX log_by_pack ON log (pack) WHERE pack IS NOT NULL",
    ),
]];

/// Gives the format of a database; 0 where nothing was made yet.
pub(super) fn format(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Tells whether nothing was made yet.
pub(super) fn is_empty(connection: &Connection) -> Result<bool, Error> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Brings a database, inside a transaction, to the newest format.
pub(super) fn migrate(connection: &Connection) -> Result<(), Error> {
    let found = usize::try_from(format(connection)?).unwrap_or_default();
    for step in MIGRATIONS.iter().skip(found) {
        for (_, sql) in *step {
            connection.execute_batch(sql)?;
        }
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    Ok(())
}

/// Refuses a newer format, and a schema that this program did not make: a trigger could change what is written.
pub(super) fn check(connection: &Connection) -> Result<(), Error> {
    let found = format(connection)?;
    if found > FORMAT {
        let known = FORMAT;
        return Err(Error::Newer { found, known });
    }
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    let mut present = rows.collect::<Result<Vec<_>, _>>()?;
    let steps = usize::try_from(found).unwrap_or_default();
    let mut expected: Vec<_> = MIGRATIONS[..steps]
        .iter()
        .flat_map(|step| step.iter())
        .map(|(name, sql)| ((*name).to_owned(), Some((*sql).to_owned())))
        .collect();
    present.sort();
    expected.sort();
    if present == expected {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::Schema))
    }
}
