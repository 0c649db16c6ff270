//! What can go wrong with the index.

use std::io;
use std::path::PathBuf;

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
    /// Anything else that the database says.
    #[error("the index failed")]
    Database(#[from] rusqlite::Error),
}
