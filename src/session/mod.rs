//! Where the secret of a session is kept between commands, and which sessions there are.
//!
//! A [`Store`] keeps secrets: the keyring of the system, or a file in memory. [`Sessions`] remembers without any secret
//! whose session is in which store. A session can also be handed over in a file that somebody else keeps.

mod error;
mod file_store;
mod handed;
mod keyring_store;
mod state;
#[cfg(test)]
mod tests;

use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;
use std::str::FromStr;

use crate::crypto::SessionSecret;
use crate::id::{UserId, VaultId};

pub use crate::session::error::{Error, Place, Said, Unusable, Warning};
pub use crate::session::file_store::FileStore;
pub use crate::session::handed::{read_session_file, read_token};
pub use crate::session::keyring_store::{KeyringStore, TIME_LIMIT};
pub use crate::session::state::{Remembered, Sessions};

/// Keeps the secrets of sessions, one an account.
pub trait Store {
    /// Finds out whether a session could be kept here, before anybody is asked for a password.
    ///
    /// # Errors
    /// Fails with the reason why not.
    fn probe(&self) -> Result<(), Error>;

    /// Keeps a session in place of the one that the account has.
    ///
    /// # Errors
    /// Fails if the store cannot be used.
    fn put(&self, session: &SessionSecret) -> Result<(), Error>;

    /// Gives the account's session, if there is one.
    ///
    /// # Errors
    /// Fails if the store cannot be used, or has something else in its place.
    fn get(&self, account: Account) -> Result<Option<SessionSecret>, Error>;

    /// Deletes the account's session, if there is one.
    ///
    /// # Errors
    /// Fails if the store cannot be used.
    fn delete(&self, account: Account) -> Result<(), Error>;
}

/// A user of a vault. Shown as `VAULT:USER`, both in hex.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Account {
    /// The vault.
    pub vault: VaultId,
    /// The user.
    pub user: UserId,
}

/// The kinds of stores.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StoreKind {
    /// The keyring of the system.
    Keyring,
    /// A file in memory.
    File,
}

/// Opens a store. The folder is where a file would go, if there is such a place.
#[must_use]
pub fn open_store(kind: StoreKind, runtime_folder: Option<PathBuf>) -> Box<dyn Store> {
    match kind {
        StoreKind::Keyring => Box::new(KeyringStore::new()),
        StoreKind::File => Box::new(FileStore::new(runtime_folder)),
    }
}

impl Account {
    /// Tells whose a session is.
    #[must_use]
    pub fn of(session: &SessionSecret) -> Self {
        Self {
            vault: session.vault,
            user: session.user,
        }
    }

    /// Reads a session that a store has for this account; one of somebody else is none.
    fn session(self, bytes: &[u8]) -> Option<SessionSecret> {
        let text = str::from_utf8(bytes).ok()?;
        let session = SessionSecret::parse(text).ok()?;
        (Self::of(&session) == self).then_some(session)
    }
}

impl Display for Account {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.vault, self.user)
    }
}

impl StoreKind {
    /// Gives the word that `--store` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

impl FromStr for StoreKind {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        [Self::Keyring, Self::File]
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or(())
    }
}
