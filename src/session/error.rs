//! What can go wrong with keeping sessions, and what is worth a warning.

use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;
use std::time::Duration;

use crate::paths;

/// What a person can do without a keyring.
const OTHER_STORES: &str = "`imgvault login --store file` keeps the session in memory, \
     `imgvault login --store print` prints it for IMGVAULT_SESSION_FILE";

/// Why a session cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The keyring cannot be used.
    #[error("cannot use the system's keyring: {why}")]
    Keyring {
        /// The kind of reason.
        why: Unusable,
        /// What the keyring said.
        #[source]
        cause: Said,
    },
    /// The keyring is silent, or waits for a person.
    #[error("the system's keyring did not answer within {} s", .limit.as_secs())]
    Timeout {
        /// How long it was waited for.
        limit: Duration,
    },
    /// There is no place for a file.
    #[error("`XDG_RUNTIME_DIR` is not set, so there is no folder in memory to keep the session in")]
    NoRuntimeFolder,
    /// The place for a file is on a disk.
    #[error("`{}` is not in memory: the session would stay on the disk", .path.display())]
    NotInMemory {
        /// The folder.
        path: PathBuf,
    },
    /// Something else is where a session should be.
    #[error("{place} holds no session of imgvault")]
    NotASession {
        /// Where it was looked for.
        place: Place,
    },
    /// Something else is where a token should be.
    #[error("{place} holds no token of imgvault")]
    NotAToken {
        /// Where it was looked for.
        place: Place,
    },
    /// There is no folder to remember sessions in.
    #[error("neither `XDG_STATE_HOME` nor `HOME` is set to an absolute path")]
    NoStateFolder,
    /// A file or folder cannot be used.
    #[error(transparent)]
    Path(#[from] paths::Error),
}

/// What the keyring said, in its own words and once: its errors repeat their causes.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}")]
pub struct Said(pub(super) String);

/// Why the keyring cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Unusable {
    /// There is no D-Bus session bus to reach it by.
    #[error("there is no session bus")]
    NoBus,
    /// Nobody on the bus offers the Secret Service.
    #[error("no Secret Service is on the session bus")]
    NoService,
    /// The Secret Service has no default keyring.
    #[error("the Secret Service has no default keyring")]
    NoKeyring,
    /// It is locked, and was not unlocked.
    #[error("the keyring is locked")]
    Locked,
    /// It refuses access.
    #[error("the keyring denies access")]
    Denied,
    /// Another reason, which the cause tells.
    #[error("the keyring failed")]
    Other,
}

/// Where a session is looked for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place {
    /// In the keyring.
    Keyring,
    /// In a file.
    File(PathBuf),
    /// In an environment variable.
    Variable(&'static str),
}

impl Error {
    /// Tells what to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Keyring {
                why: Unusable::Locked,
                ..
            }
            | Self::Timeout { .. } => format!("unlock the keyring; or {OTHER_STORES}"),
            Self::Keyring { .. } => OTHER_STORES.to_owned(),
            Self::NoRuntimeFolder | Self::NotInMemory { .. } => {
                "`imgvault login --store print` prints the session for IMGVAULT_SESSION_FILE"
                    .to_owned()
            }
            Self::NotASession { place } => match place {
                Place::Keyring => "imgvault login".to_owned(),
                Place::File(path) => {
                    format!("imgvault login --store print > '{}'", path.display())
                }
                Place::Variable(name) => format!("unset {name}"),
            },
            Self::NotAToken { .. } => {
                "give it what `imgvault token create NAME` printed, whole".to_owned()
            }
            Self::NoStateFolder => "set HOME".to_owned(),
            Self::Path(error) => return error.hint(),
        };
        Some(hint)
    }
}

impl Display for Place {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keyring => formatter.write_str("the entry in the system's keyring"),
            Self::File(path) => write!(formatter, "`{}`", path.display()),
            Self::Variable(name) => formatter.write_str(name),
        }
    }
}

/// Something that works, but should not stay as it is.
#[derive(Debug, thiserror::Error)]
pub enum Warning {
    /// Others can read a session or token that was handed over.
    #[error("other users of this system can read the secret in `{}`", .path.display())]
    Readable {
        /// The file.
        path: PathBuf,
    },
    /// What is remembered cannot be read.
    #[error("who is logged in was forgotten: `{}` cannot be read", .path.display())]
    Forgotten {
        /// The file.
        path: PathBuf,
        /// Why, where the system said no.
        #[source]
        cause: Option<paths::Error>,
    },
}

impl Warning {
    /// Tells what to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Readable { path } => format!("chmod 600 '{}'", path.display()),
            Self::Forgotten { .. } => "imgvault login".to_owned(),
        }
    }
}
