//! Backups: one tar archive with `vault.db` and the packs, as the folder of a vault has them (`tar -x` opens it).
//!
//! Nothing in it is in the clear, for nothing in a vault is. Sessions are left out: a backup opens with a password or a
//! recovery key. What no row names is left out too, and so is the index, which is made anew from the log.

mod error;
mod read;
mod work;
mod write;

use std::path::Path;
use std::time::Duration;

use crate::id::PackId;

pub use crate::backup::error::Error;
pub use crate::backup::read::restore;
pub use crate::backup::write::write;

/// The name of the database in the archive: the first entry.
const DATABASE: &str = "vault.db";

/// What a backup holds.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Content {
    /// The images.
    pub images: u64,
    /// The bytes of the archive, or of the restored vault.
    pub bytes: u64,
}

/// How long a lock is waited for, where nobody can hold it.
const AT_ONCE: Duration = Duration::ZERO;

/// Gives the path of a pack in the archive.
fn pack_path(pack: PackId) -> String {
    let name = pack.to_string();
    format!("packs/{}/{name}.pack", &name[..2])
}

/// Gives the folder that a file or folder is in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests;
