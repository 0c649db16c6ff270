//! What can go wrong with the index.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why the index could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its file could not be made or deleted.
    #[error("cannot use the index `{}`", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        cause: io::Error,
    },
    /// The database is not encrypted: the program was built without `SQLCipher`.
    #[error("the index would not be encrypted")]
    NotEncrypted,
    /// The file was made with another key or is broken; it can be deleted and rebuilt.
    #[error("the index cannot be read")]
    Broken,
    /// Another process did not let go in time.
    #[error("the index is busy")]
    Busy,
    /// The disk or a quota is full.
    #[error("no space left for the index")]
    NoSpace,
    /// Anything else that the database says.
    #[error("the index failed")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        // The memory that processes share could not be made longer: that is so where the disk is full.
        let code = error.sqlite_error().map(|error| error.extended_code);
        if code == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::NoSpace;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Broken,
            _ => Self::Database(error),
        }
    }
}
