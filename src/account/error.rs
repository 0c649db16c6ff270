//! What can go wrong with accounts.

use crate::account::strength::Weak;
use crate::{crypto, vault};

/// Why an account could not be made, opened or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such user, or not that password or recovery key; which of them is not told.
    #[error("wrong user or password")]
    WrongCredential,
    /// No such user, or not that recovery key.
    #[error("wrong user or recovery key")]
    WrongRecoveryKey,
    /// The session is of another vault.
    #[error("the session belongs to another vault")]
    OtherVault,
    /// The session's slot is gone: logged out elsewhere, or the password was changed.
    #[error("the session was ended")]
    Ended,
    /// The session has lasted its time.
    #[error("the session of {user} expired")]
    Expired {
        /// Whose it was.
        user: String,
        /// When it ended, in Unix seconds.
        at: i64,
    },
    /// The token is of another vault.
    #[error("the token belongs to another vault")]
    ForeignToken,
    /// The token's slot is gone.
    #[error("the token was revoked")]
    Revoked,
    /// The token has lasted its time.
    #[error("the token has expired")]
    TokenExpired {
        /// When it ended, in Unix seconds.
        at: i64,
    },
    /// A token of that name is there.
    #[error("there is a token `{name}` already")]
    TokenTaken {
        /// Its name.
        name: String,
    },
    /// The password would be guessed.
    #[error(transparent)]
    Weak(#[from] Weak),
    /// A slot is not what a holder of the keys made.
    #[error("the vault is damaged: the {kind} slot of {user} is not what was written")]
    Slot {
        /// Whose it is.
        user: String,
        /// What unlocks it.
        kind: &'static str,
    },
    /// There must be one password slot.
    #[error("the vault is damaged: {user} has {count} password slots")]
    PasswordSlots {
        /// Whose they are.
        user: String,
        /// How many there are.
        count: usize,
    },
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// Random bytes were not to be had, or sealing failed.
    #[error(transparent)]
    Crypto(#[from] crypto::Error),
}
