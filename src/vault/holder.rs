//! Who keeps a vault busy: the process that holds one of its locks.

use std::fmt;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::vault::lock::LOCK;
use crate::vault::schema::DATABASE;

/// A process that holds a lock.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Holder {
    process: u32,
    program: Option<String>,
}

/// Finds another process that holds a lock on a vault or an index of it, where the system tells.
///
/// It may have let go meanwhile, and then another one or none is given.
#[must_use]
pub fn holder(vault: &Path) -> Option<Holder> {
    let locks = fs::read_to_string("/proc/locks").ok()?;
    let files: Vec<u64> = lockable(vault).iter().filter_map(inode).collect();
    let process = held_by(&locks, &files, std::process::id())?;
    let program = fs::read_to_string(format!("/proc/{process}/comm")).ok();
    Some(Holder {
        process,
        program: program.map(|name| name.trim_end().to_owned()),
    })
}

impl fmt::Display for Holder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "process {}", self.process)?;
        match &self.program {
            Some(program) => write!(formatter, " (`{program}`)"),
            None => Ok(()),
        }
    }
}

/// The files that are locked: `SQLite` locks the memory that the processes share, and at times the database.
fn lockable(vault: &Path) -> Vec<PathBuf> {
    let shared = |name: &str| vault.join(format!("{name}-shm"));
    let mut files = vec![vault.join(LOCK), shared(DATABASE), vault.join(DATABASE)];
    let indexes = fs::read_dir(vault.join("index"));
    files.extend(
        indexes
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path()),
    );
    files
}

fn inode(path: &PathBuf) -> Option<u64> {
    fs::symlink_metadata(path).ok().map(|found| found.ino())
}

/// Finds a process other than this one in the list of the kernel (proc(5), `/proc/locks`), which has lines like
/// `1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120`. One that waits has an arrow after its number.
///
/// Every process that has a database open holds a lock to read, so that only one to write counts; a lock on a whole file
/// (`FLOCK`) counts always.
fn held_by(locks: &str, files: &[u64], own: u32) -> Option<u32> {
    locks.lines().find_map(|line| {
        let mut words = line.split_whitespace().skip(1);
        let (kind, _, mode) = (words.next()?, words.next()?, words.next()?);
        if kind == "->" || (kind == "POSIX" && mode != "WRITE") {
            return None;
        }
        let process: u32 = words.next()?.parse().ok()?;
        let (_, file) = words.next()?.rsplit_once(':')?;
        let is_ours = files.contains(&file.parse().ok()?);
        (is_ours && process != own && process != 0).then_some(process)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holder_is_who_writes_or_locks_a_whole_file() {
        let locks = "1: POSIX  ADVISORY  READ 10 fe:00:7 123 123\n\
                     2: POSIX  ADVISORY  WRITE 11 fe:00:8 120 120\n\
                     3: FLOCK  ADVISORY  READ 12 00:1f:9 0 EOF\n\
                     3: -> FLOCK  ADVISORY  WRITE 13 00:1f:9 0 EOF\n\
                     4: POSIX  ADVISORY  WRITE 14 fe:00:7 120 120\n\
                     5: OFDLCK ADVISORY  WRITE -1 fe:00:6 0 EOF\n\
                     nonsense\n";
        assert_eq!(held_by(locks, &[7], 1), Some(14));
        assert_eq!(held_by(locks, &[9], 1), Some(12));
        assert_eq!(held_by(locks, &[9], 12), None);
        assert_eq!(held_by(locks, &[6], 1), None);
        assert_eq!(held_by(locks, &[1], 1), None);
        let holder = Holder {
            process: 14,
            program: Some("sqlite3".to_owned()),
        };
        assert_eq!(holder.to_string(), "process 14 (`sqlite3`)");
    }
}
