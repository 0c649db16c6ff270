//! Making and opening a vault.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::crypto;
use crate::id::VaultId;
use crate::vault::error::{self, Damage, Error};
use crate::vault::{Vault, private, schema};

/// Settings of a connection, each with the value that must be read back.
const SETTINGS: [(&str, &str, &str); 7] = [
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
];

impl Vault {
    /// Tells whether there is a vault in a folder.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        folder.join(schema::DATABASE).is_file()
    }

    /// Opens the vault in a folder.
    ///
    /// # Errors
    /// Fails if there is none, it is newer, damaged or busy.
    pub fn open(folder: &Path, patience: Duration) -> Result<Self, Error> {
        let no_vault = || Error::NoVault {
            folder: folder.to_owned(),
        };
        if !Self::exists(folder) {
            return Err(no_vault());
        }
        let connection = connect(folder, patience)?;
        // One that was made has tables, whatever its number says.
        if schema::format(&connection)? == 0 && schema::is_empty(&connection)? {
            return Err(no_vault());
        }
        Self::checked(folder, connection, patience)
    }

    /// Opens the vault in a folder, and makes it where there is none. `now` is in Unix seconds.
    ///
    /// # Errors
    /// Fails if it is newer, damaged or busy, or the folder cannot be written.
    pub fn open_or_create(folder: &Path, patience: Duration, now: i64) -> Result<Self, Error> {
        private::make_folder(folder)?;
        for inner in ["packs", "index"] {
            private::make_folder(&folder.join(inner))?;
        }
        let path = folder.join(schema::DATABASE);
        match private::create_new(&path) {
            Err(cause) if cause.kind() != io::ErrorKind::AlreadyExists => {
                return Err(Error::io(&path, cause));
            }
            _ => {}
        }
        let mut connection = connect(folder, patience)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if schema::format(&transaction)? == 0 && schema::is_empty(&transaction)? {
            schema::migrate(&transaction)?;
            let id: [u8; 16] = crypto::random()?;
            transaction.execute("INSERT INTO vault (id, created) VALUES (?, ?)", (id, now))?;
        }
        transaction.commit()?;
        private::sync_folder(folder)?;
        private::sync_way_to(folder)?;
        Self::checked(folder, connection, patience)
    }

    fn checked(folder: &Path, connection: Connection, patience: Duration) -> Result<Self, Error> {
        schema::check(&connection)?;
        let ids = connection
            .prepare("SELECT id FROM vault")?
            .query_map([], |row| row.get::<_, Vec<u8>>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        let wrong = error::wrong("vault", "id");
        let [id] = ids.as_slice() else {
            return Err(Error::Damaged(Damage::Column {
                table: "vault",
                column: "id",
            }));
        };
        Ok(Self {
            folder: folder.to_owned(),
            id: VaultId::try_from(id.as_slice()).map_err(wrong)?,
            connection,
            patience,
        })
    }
}

/// Opens the database with every setting that the format relies on.
fn connect(folder: &Path, patience: Duration) -> Result<Connection, Error> {
    // SQLite refuses a link anywhere in the path, so the links above the folder are resolved first.
    let real = fs::canonicalize(folder).map_err(|cause| Error::io(folder, cause))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(real.join(schema::DATABASE), flags)?;
    connection.busy_timeout(patience)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A statement is not planned anew for each value that is bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    for (name, value, expected) in SETTINGS {
        connection.pragma_update(None, name, value)?;
        let found = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
            let value: rusqlite::types::Value = row.get(0)?;
            Ok(match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                _ => String::new(),
            })
        })?;
        if found != expected {
            return Err(Error::Setting { setting: name });
        }
    }
    Ok(connection)
}
