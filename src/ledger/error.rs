//! What can go wrong with the log.

use std::io;

use crate::id::{ImageId, Writer};
use crate::{crypto, index, vault};

/// Why the log could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something is not as it was written.
    #[error("the vault is damaged: {0}")]
    Damaged(Damage),
    /// Compressing failed.
    #[error("cannot compress a segment")]
    Compress(#[source] io::Error),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The index failed.
    #[error(transparent)]
    Index(#[from] index::Error),
    /// Random bytes were not to be had, or sealing failed.
    #[error(transparent)]
    Crypto(#[from] crypto::Error),
}

/// What is not as it was written.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Damage {
    /// A row is missing, moved, changed or forged.
    #[error("row {n} of writer {writer} does not follow the one before")]
    Chain {
        /// The writer.
        writer: Writer,
        /// The row's number.
        n: u64,
    },
    /// A row was sealed with a key that the user does not have.
    #[error("the row of {id} names key {key}, which nobody has")]
    Key {
        /// The row's id.
        id: ImageId,
        /// The key's number.
        key: u32,
    },
    /// The record of a row is missing or is not what was written.
    #[error("the record of {id} is not what was written")]
    Record {
        /// The row's id.
        id: ImageId,
    },
    /// The record is gone, and no removal says so.
    #[error("the record of {id} is gone, and nobody removed it")]
    Gone {
        /// The row's id.
        id: ImageId,
    },
    /// The sealed image of a row is missing or is not what was written.
    #[error("the sealed image of {id} is not what was written")]
    Image {
        /// The row's id.
        id: ImageId,
    },
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Self {
        Self::Damaged(damage)
    }
}
