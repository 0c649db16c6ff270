//! What can go wrong with the vault on the disk.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::crypto;
use crate::id::NotAnId;

/// Why the vault could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is none.
    #[error("no vault in `{}`", .folder.display())]
    NoVault {
        /// Where it was looked for.
        folder: PathBuf,
    },
    /// The format is newer than this program.
    #[error("the vault has format {found}, and this imgvault knows up to {known}")]
    Newer {
        /// The vault's format.
        found: i64,
        /// The newest known one.
        known: i64,
    },
    /// Something is not as it was written.
    #[error("the vault is damaged: {0}")]
    Damaged(Damage),
    /// Another process did not let go in time.
    #[error("the vault is busy")]
    Busy,
    /// The disk or a quota is full.
    #[error("no space left in the vault")]
    NoSpace,
    /// The name belongs to somebody.
    #[error("the user name `{name}` is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A file or folder could not be read or written.
    #[error("cannot use `{}`", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        cause: io::Error,
    },
    /// A setting that the vault relies on did not take.
    #[error("the database does not accept the setting `{setting}`")]
    Setting {
        /// The setting.
        setting: &'static str,
    },
    /// Anything else that `SQLite` says.
    #[error("the database failed")]
    Database(#[source] rusqlite::Error),
    /// Random bytes were not to be had.
    #[error(transparent)]
    Crypto(#[from] crypto::Error),
}

/// What is not as it was written.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Damage {
    /// The file is no `SQLite` database, or a broken one.
    #[error("`vault.db` is no sound database")]
    Database,
    /// There are tables, triggers or views that this program never makes.
    #[error("`vault.db` has a schema that is not imgvault's")]
    Schema,
    /// A column holds what it cannot hold.
    #[error("a row of `{table}` has a wrong `{column}`")]
    Column {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A pack is gone, or shorter than its rows say.
    #[error("pack {pack} is missing or cut")]
    Pack {
        /// The pack, in hex.
        pack: String,
    },
}

impl Error {
    /// Wraps what the system says about a path.
    pub(super) fn io(path: &Path, cause: io::Error) -> Self {
        if matches!(
            cause.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        ) {
            return Self::NoSpace;
        }
        Self::Io {
            path: path.to_owned(),
            cause,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        // Its tables are strict: a value of another type was not written by SQLite.
        if let FromSqlConversionFailure(..)
        | IntegralValueOutOfRange(..)
        | InvalidColumnType(..)
        | Utf8Error(..) = error
        {
            return Self::Damaged(Damage::Database);
        }
        // The memory that processes share could not be made longer: that is so where the disk is full.
        let code = error.sqlite_error().map(|error| error.extended_code);
        if code == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::NoSpace;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(Damage::Database)
            }
            _ => Self::Database(error),
        }
    }
}

/// Says which column an id that is none came from.
pub(super) fn wrong(table: &'static str, column: &'static str) -> impl Fn(NotAnId) -> Error {
    move |_| Error::Damaged(Damage::Column { table, column })
}
