//! What ends an upload before its end.

use crate::{crypto, index, ledger, vault};

/// Why an upload could not go on. What was stored before stays.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The log failed.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// The index failed.
    #[error(transparent)]
    Index(#[from] index::Error),
    /// Sealing failed.
    #[error(transparent)]
    Crypto(#[from] crypto::Error),
}
