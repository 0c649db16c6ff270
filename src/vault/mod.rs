//! The vault on the disk: a `SQLite` database of accounts and logs, and packs of sealed images (DESIGN, "Files at rest").
//!
//! Only sealed bytes, digests and ids come in here. What is read is checked for its form alone: whether it is what was
//! written is for those to say who hold a key.

mod error;
mod holder;
mod inspection;
mod lock;
mod log;
mod open;
mod pack;
mod private;
mod row;
mod schema;
mod slots;
mod snapshot;
mod transaction;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::id::VaultId;

pub use crate::vault::error::{Damage, Error};
pub use crate::vault::holder::{Holder, holder};
pub use crate::vault::inspection::{HeldPack, PackFile, PackName};
pub use crate::vault::lock::VaultLock;
pub use crate::vault::log::Log;
pub use crate::vault::pack::{PackWriter, Packs};
pub use crate::vault::private::sync_way_to;
pub use crate::vault::row::{Kind, LogRow, NoKind, Place, Segment, Slot, SlotKind, User};
pub use crate::vault::schema::FORMAT;
pub use crate::vault::slots::Accounts;
pub use crate::vault::snapshot::Snapshot;
pub use crate::vault::transaction::Transaction;

/// An open vault.
#[derive(Debug)]
pub struct Vault {
    folder: PathBuf,
    connection: Connection,
    id: VaultId,
    patience: Duration,
}

impl Vault {
    /// Gives the vault's id.
    #[must_use]
    pub fn id(&self) -> VaultId {
        self.id
    }

    /// Gives the vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Gives the folder that indexes are in, which is made with the vault.
    #[must_use]
    pub fn index_folder(&self) -> PathBuf {
        self.folder.join("index")
    }

    /// Gives the users and their slots.
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts::new(&self.connection)
    }

    /// Gives the logs and segments.
    #[must_use]
    pub fn log(&self) -> Log<'_> {
        Log::new(&self.connection)
    }

    /// Gives the packs.
    #[must_use]
    pub fn packs(&self) -> Packs {
        Packs::new(&self.folder, self.patience)
    }

    /// Begins to write. Nobody else writes until the transaction ends.
    ///
    /// # Errors
    /// Fails if others write for longer than the patience, or the vault cannot be written.
    pub fn write(&mut self) -> Result<Transaction<'_>, Error> {
        Transaction::begin(&mut self.connection)
    }

    /// Looks at the tables as they are at one instant, whatever others write meanwhile.
    ///
    /// # Errors
    /// Fails if the database does, or what looks.
    pub fn at_one_instant<T>(&self, look: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        let reading = self.connection.unchecked_transaction()?;
        let seen = look()?;
        reading.rollback()?;
        Ok(seen)
    }

    /// Waits for the lock that keeps bytes from being freed while they are read.
    ///
    /// # Errors
    /// Fails if it is held for longer than the patience.
    pub fn lock_shared(&self) -> Result<VaultLock, Error> {
        VaultLock::shared(&self.folder, self.patience)
    }

    /// Waits for the lock under which bytes are freed.
    ///
    /// # Errors
    /// Fails if it is held for longer than the patience.
    pub fn lock_exclusive(&self, patience: Duration) -> Result<VaultLock, Error> {
        VaultLock::exclusive(&self.folder, patience)
    }

    /// Gives how long a busy vault is waited for.
    #[must_use]
    pub fn patience(&self) -> Duration {
        self.patience
    }

    /// Empties the write-ahead log, so that nothing removed stays in it.
    ///
    /// While another process reads, what can be written back is; the next call does the rest.
    ///
    /// # Errors
    /// Fails if the vault cannot be written.
    pub fn truncate_wal(&self) -> Result<(), Error> {
        let mut statement = self.connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)")?;
        statement.query_row([], |_| Ok(()))?;
        Ok(())
    }

    /// Writes the database through to the disk, so that what was read of it stays.
    ///
    /// # Errors
    /// Fails if the disk does not take it.
    pub fn sync(&self) -> Result<(), Error> {
        let name = schema::DATABASE;
        for path in [name.to_owned(), format!("{name}-wal")] {
            private::sync_if_there(&self.folder.join(path))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
