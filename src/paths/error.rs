//! What can go wrong with the environment, files and folders.

use std::io;
use std::path::{Path, PathBuf};

/// Why a place is not known, or cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A variable holds bytes that are no text.
    #[error("the environment variable `{variable}` is not UTF-8")]
    NotText {
        /// The variable.
        variable: &'static str,
    },
    /// Nothing says where the vault is.
    #[error("neither `XDG_DATA_HOME` nor `HOME` is set to an absolute path")]
    NoHome,
    /// A folder of ours must not be a link: whoever owns the link chooses where our files go.
    #[error("`{}` is a link, not a folder", .path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// Something else has the place of a folder.
    #[error("`{}` is not a folder", .path.display())]
    NotAFolder {
        /// What is there.
        path: PathBuf,
    },
    /// A folder of ours belongs to another user of the system.
    #[error("`{}` belongs to another user of this system", .path.display())]
    Owner {
        /// The folder.
        path: PathBuf,
    },
    /// Others can write into a folder of ours.
    #[error("others can write into `{}`", .path.display())]
    Writable {
        /// The folder.
        path: PathBuf,
    },
    /// A file that must be new is there already.
    #[error("`{}` exists already", .path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A file holds more than it may.
    #[error("`{}` has more than {limit} bytes", .path.display())]
    TooLong {
        /// The file.
        path: PathBuf,
        /// What it may have.
        limit: u64,
    },
    /// The system says no.
    #[error("cannot {action} `{}`", .path.display())]
    Io {
        /// What was tried: `read`, `write`, `make` or `delete`.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        cause: io::Error,
    },
}

impl Error {
    /// Tells what to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoHome => Some("name the vault's folder: `--vault DIR`".to_owned()),
            Self::Writable { path } => Some(format!("chmod 700 '{}'", path.display())),
            Self::Exists { .. } => Some("name a file that does not exist yet".to_owned()),
            _ => None,
        }
    }

    /// Wraps what the system says about a path, for use in `map_err`.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::Io {
            action,
            path,
            cause,
        }
    }
}
