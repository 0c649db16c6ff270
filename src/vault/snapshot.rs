//! A copy of the database as it is at one instant, while others go on writing.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::id::PackId;
use crate::vault::error::{Error, wrong};
use crate::vault::{Vault, private};

/// A copy of the database, without sessions and without what was deleted before.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    connection: Connection,
}

impl Vault {
    /// Copies the database into a new file. `VACUUM INTO` reads within one transaction and copies no free page, so that
    /// nothing removed goes along.
    ///
    /// # Errors
    /// Fails if the file is there, or cannot be written.
    pub fn snapshot(&self, path: &Path) -> Result<Snapshot, Error> {
        // SQLite writes into an empty file, which so is private from the beginning.
        private::create_new(path).map_err(|cause| Error::io(path, cause))?;
        let name = path.to_str().ok_or_else(|| {
            let cause = std::io::Error::other("the path is not UTF-8");
            Error::io(path, cause)
        })?;
        self.connection.execute("VACUUM INTO ?", [name])?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        connection.execute("DELETE FROM slots WHERE kind = 'session'", [])?;
        let path = path.to_owned();
        Ok(Snapshot { path, connection })
    }
}

impl Snapshot {
    /// Opens the file.
    ///
    /// # Errors
    /// Fails if it cannot be read.
    pub fn open(&self) -> Result<File, Error> {
        private::open(&self.path).map_err(|cause| Error::io(&self.path, cause))
    }

    /// Counts the images that have bytes.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn images(&self) -> Result<u64, Error> {
        let sql = "SELECT count(*) FROM log WHERE pack IS NOT NULL";
        let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Gives the packs that rows name, and where the last of their images ends.
    ///
    /// # Errors
    /// Fails if the database does, or a row is damaged.
    pub fn packs(&self) -> Result<Vec<(PackId, u64)>, Error> {
        let mut statement = self.connection.prepare(
            "SELECT pack, max(\"offset\" + length) FROM log WHERE pack IS NOT NULL GROUP BY pack",
        )?;
        let mut rows = statement.query([])?;
        let mut packs = Vec::new();
        while let Some(row) = rows.next()? {
            let pack: Vec<u8> = row.get(0)?;
            let pack = PackId::try_from(pack.as_slice()).map_err(wrong("log", "pack"))?;
            packs.push((pack, row.get::<_, i64>(1)?.unsigned_abs()));
        }
        Ok(packs)
    }
}
