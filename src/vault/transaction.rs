//! Everything that is written is written inside a transaction, wholly or not at all.

use rusqlite::{Connection, TransactionBehavior};

use crate::vault::error::Error;
use crate::vault::log::Log;
use crate::vault::slots::Accounts;

/// A transaction that may write. Dropping it takes everything back.
#[derive(Debug)]
pub struct Transaction<'a>(rusqlite::Transaction<'a>);

impl<'a> Transaction<'a> {
    pub(super) fn begin(connection: &'a mut Connection) -> Result<Self, Error> {
        let behavior = TransactionBehavior::Immediate;
        Ok(Self(connection.transaction_with_behavior(behavior)?))
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.0
    }

    /// Gives the users and slots as this transaction sees them.
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts::new(&self.0)
    }

    /// Gives the logs as this transaction sees them.
    #[must_use]
    pub fn log(&self) -> Log<'_> {
        Log::new(&self.0)
    }

    /// Makes everything lasting: when this returns, it is on the disk.
    ///
    /// # Errors
    /// Fails if the disk does not take it; then nothing was written.
    pub fn commit(self) -> Result<(), Error> {
        Ok(self.0.commit()?)
    }
}
