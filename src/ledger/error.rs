//! What can go wrong with the log.

use std::io;

use crate::id::{ImageId, Writer};
use crate::{account, crypto, index, vault};

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
    /// The token may not write any more.
    #[error(transparent)]
    Account(#[from] account::Error),
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
    /// A removed image is back, though a removal is final.
    #[error("the record of {id} is there, though it was removed")]
    Returned {
        /// The row's id.
        id: ImageId,
    },
    /// The row has a tag that is not its image's: equal images would not be found, or others taken for equal.
    #[error("the tag of {id} is not its image's")]
    Tag {
        /// The row's id.
        id: ImageId,
    },
    /// A row that was seen, here or by a mark, is gone or another one.
    #[error("row {n} of writer {writer}, which was seen before, is gone")]
    Lost {
        /// The writer.
        writer: Writer,
        /// The row's number.
        n: u64,
    },
    /// The sealed image of a row is missing or is not what was written.
    #[error("the sealed image of {id} is not what was written")]
    Image {
        /// The row's id.
        id: ImageId,
    },
}

impl Damage {
    /// Gives the image that it is about, if it is about one.
    #[must_use]
    pub fn id(&self) -> Option<ImageId> {
        match self {
            Self::Chain { .. } | Self::Lost { .. } => None,
            Self::Key { id, .. }
            | Self::Record { id }
            | Self::Gone { id }
            | Self::Returned { id }
            | Self::Tag { id }
            | Self::Image { id } => Some(*id),
        }
    }
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Self {
        Self::Damaged(damage)
    }
}
