//! Opening an index, and making it anew where it cannot be read.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rustix::fs::OFlags;

use crate::crypto::IndexKey;
use crate::index::Index;
use crate::index::arrivals::Arrivals;
use crate::index::error::Error;
use crate::index::schema::{FORMAT, TABLES};

/// How many statements stay prepared: more than adding an image takes.
const STATEMENTS: usize = 64;

impl Index {
    /// Opens the index in a file. One that is missing, broken, of another key or another format is made anew, empty.
    ///
    /// # Errors
    /// Fails if the file cannot be made, or another process keeps it busy for longer than the patience.
    pub fn open(path: &Path, key: &IndexKey, patience: Duration) -> Result<Self, Error> {
        match Self::open_once(path, key, patience) {
            Err(Error::Broken) => Self::make_anew(path, key, patience),
            result => result,
        }
    }

    /// Makes the index in a file anew, empty, whatever is there.
    ///
    /// # Errors
    /// Fails if the file cannot be made.
    pub fn make_anew(path: &Path, key: &IndexKey, patience: Duration) -> Result<Self, Error> {
        delete(path)?;
        Self::open_once(path, key, patience)
    }

    fn open_once(path: &Path, key: &IndexKey, patience: Duration) -> Result<Self, Error> {
        let io = |cause| Error::Io {
            path: path.to_owned(),
            cause,
        };
        // The file is made here and not by SQLite, so that it is private from the beginning. No link is followed, and a
        // FIFO in its place is not waited for.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(i32::try_from(flags.bits()).unwrap_or_default())
            .open(path)
            .map_err(io)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(patience)?;
        // A statement is not planned anew for each value that is bound to it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        configure(&connection, key)?;
        let format = format(&connection)?;
        if format == 0 {
            make(&mut connection)?;
        } else if format != FORMAT {
            return Err(Error::Broken);
        }
        Ok(Self {
            connection,
            arrivals: Arrivals::default(),
        })
    }

    /// Empties the index, so that it is filled anew.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn clear(&mut self) -> Result<(), Error> {
        self.arrivals = Arrivals::default();
        self.connection.execute_batch(
            "BEGIN IMMEDIATE;
             DELETE FROM texts; DELETE FROM terms; DELETE FROM keys; DELETE FROM documents; DELETE FROM lists;
             DELETE FROM ids; DELETE FROM contents; DELETE FROM cells; DELETE FROM images;
             DELETE FROM removed; DELETE FROM labels; DELETE FROM notes; DELETE FROM writers; DELETE FROM ends;
             DELETE FROM brought;
             UPDATE progress SET seq = 0, mac = zeroblob(32), clock = 0, settled = 0, searchable = 0,
             last_term = 0, last_text = 0;
             COMMIT;",
        )?;
        Ok(())
    }
}

fn configure(connection: &Connection, key: &IndexKey) -> Result<(), Error> {
    // SQLCipher would write to standard error what a wrong key does; that is for us to say.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .ok();
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Error::NotEncrypted);
    }
    // A raw key (64 hex digits in x'…'), so that SQLCipher derives nothing.
    let pragma = zeroize::Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", *key.expose_hex()));
    connection.execute_batch(&pragma)?;
    // Each page is proven when it is read: processors have instructions for this digest, not for the usual one.
    connection.execute_batch("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")?;
    // The first read tells whether the key is right.
    format(connection)?;
    // 24 MiB of pages: each that is read again is decrypted again.
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -24576;",
    )?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // 32 MiB of pages are written back at a time: those that change again and again are written back once.
    connection.execute_batch("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8192;")?;
    Ok(())
}

fn format(connection: &Connection) -> Result<i64, Error> {
    let format = connection.query_row("PRAGMA user_version", [], |row| row.get(0));
    Ok(format?)
}

fn make(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster.
    if format(&transaction)? == 0 {
        transaction.execute_batch(TABLES)?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
    }
    Ok(transaction.commit()?)
}

fn delete(path: &Path) -> Result<(), Error> {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let path = PathBuf::from(name);
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                return Err(Error::Io { path, cause });
            }
            _ => {}
        }
    }
    Ok(())
}
