//! What can go wrong with a backup.

use std::io;
use std::path::{Path, PathBuf};

use crate::{ledger, vault};

/// Why a backup could not be written or restored.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What is to be written is there already.
    #[error("`{}` is there already", .path.display())]
    Exists {
        /// The file or folder.
        path: PathBuf,
    },
    /// The file is no backup.
    #[error("`{}` is no backup of a vault: {reason}", .path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The backup holds a vault that is not what was written.
    #[error("the backup is damaged: {first}")]
    Damaged {
        /// The first finding.
        first: String,
    },
    /// The disk or a quota is full.
    #[error("no space left for `{}`", .path.display())]
    NoSpace {
        /// The file or folder.
        path: PathBuf,
    },
    /// A file or folder could not be read or written.
    #[error("cannot use `{}`", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        cause: io::Error,
    },
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The log failed.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
}

impl Error {
    /// Wraps what the system says about a path.
    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |cause| match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace {
                path: path.to_owned(),
            },
            _ => Self::Io {
                path: path.to_owned(),
                cause,
            },
        }
    }
}
