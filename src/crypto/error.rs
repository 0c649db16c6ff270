//! What can go wrong with keys and sealed files.

use std::io;

use openssl::error::ErrorStack;

/// Why something could not be sealed, opened or drawn.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The system gives no random bytes.
    #[error("the system gives no random bytes")]
    Random,
    /// Sealing failed.
    #[error("cannot seal")]
    Seal(#[source] io::Error),
    /// The bytes are no age file, or one with a header that none of ours has.
    #[error("not an age file of ours")]
    Header,
    /// The file is sealed to somebody else.
    #[error("sealed to another key")]
    OtherKey,
    /// The file is not as it was sealed.
    #[error("the sealed bytes are damaged")]
    Damaged(#[source] io::Error),
    /// The file opens to more than it may.
    #[error("opens to more than {limit} bytes")]
    TooLong {
        /// What it may open to.
        limit: u64,
    },
    /// The text is no age identity.
    #[error("not an age identity (`AGE-SECRET-KEY-1…`)")]
    NotAnIdentity,
    /// The payload of a slot is not what this program writes.
    #[error("the keys in the slot cannot be understood")]
    Payload,
}

impl From<ErrorStack> for Error {
    fn from(error: ErrorStack) -> Self {
        Self::Seal(error.into())
    }
}
