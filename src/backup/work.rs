//! The folder in which a backup or a restored vault is made, beside its place.
//!
//! A killed process leaves its folder behind, as large as the vault. Who works in one holds a lock of the operating system
//! on it, so that the next to make one tells what is dead from what is in use, and takes it away.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::process::geteuid;
use tempfile::TempDir;

/// A private folder, removed when it is dropped.
pub(super) struct Work {
    folder: TempDir,
    _lock: File,
}

impl Work {
    /// Makes one in a folder, and removes those whose names begin alike and that dead processes of ours left there.
    ///
    /// # Errors
    /// Fails if no folder can be made.
    pub(super) fn new_in(parent: &Path, prefix: &str) -> io::Result<Self> {
        remove_dead(parent, prefix);
        loop {
            // Made private by the library (mode 0700).
            let folder = tempfile::Builder::new().prefix(prefix).tempdir_in(parent)?;
            if let Some(lock) = lock(folder.path())? {
                return Ok(Self {
                    folder,
                    _lock: lock,
                });
            }
            // Another process took it for dead, in the moment before it was locked.
        }
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Gives the folder its place. It is locked until it is there, and removed unless it is kept.
    ///
    /// # Errors
    /// Fails if it cannot be moved.
    pub(super) fn move_to(&self, place: &Path) -> io::Result<()> {
        fs::rename(self.path(), place)
    }

    /// Takes the folder from its place again, which is free then even where nothing can be removed.
    pub(super) fn move_back(&self, place: &Path) {
        let _ = fs::rename(place, self.path());
    }

    /// Keeps the folder in its place.
    pub(super) fn keep(self) {
        let _ = self.folder.keep();
    }
}

/// Locks a folder; gives nothing if another process has it or removed it. A file system without locks is gone on with:
/// nobody can take what is there for dead.
fn lock(path: &Path) -> io::Result<Option<File>> {
    let file = match open(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    let is_taken = matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock));
    Ok((!is_taken && path.exists()).then_some(file))
}

/// Opens a folder, and no link to one.
fn open(path: &Path) -> io::Result<File> {
    let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

/// Removes what dead processes left. What cannot be told or removed stays: it is in nobody's way.
fn remove_dead(parent: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten() {
        let is_work = entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(prefix.as_bytes());
        let path = entry.path();
        if is_work
            && let Ok(folder) = open(&path)
            && folder
                .metadata()
                .is_ok_and(|found| found.uid() == geteuid().as_raw())
            && folder.try_lock().is_ok()
        {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PREFIX: &str = ".imgvault-work-";

    fn names(folder: &Path) -> Vec<String> {
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string();
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| name(entry).unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_process_left_is_removed_and_what_is_in_use_is_not() {
        let parent = tempfile::tempdir().unwrap();
        let dead = parent.path().join(".imgvault-work-dead");
        fs::create_dir_all(dead.join("packs/00")).unwrap();
        fs::write(dead.join("packs/00/x.pack"), b"x").unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), parent.path().join(".imgvault-work-link"))
            .unwrap();
        fs::write(parent.path().join(".imgvault-work-file"), b"x").unwrap();
        fs::create_dir(parent.path().join("imgvault-work-other")).unwrap();
        let used = Work::new_in(parent.path(), PREFIX).unwrap();
        let kept = [
            ".imgvault-work-file",
            ".imgvault-work-link",
            "imgvault-work-other",
        ];
        let name = |work: &Work| {
            work.path()
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        let mut expected = kept.map(str::to_owned).to_vec();
        expected.push(name(&used));
        let other = Work::new_in(parent.path(), PREFIX).unwrap();
        expected.push(name(&other));
        expected.sort();
        assert_eq!(names(parent.path()), expected);
        drop((used, other));
        assert_eq!(names(parent.path()), kept);
        assert!(elsewhere.path().is_dir());
    }

    #[test]
    fn a_folder_is_locked_until_it_is_kept_in_its_place() {
        let parent = tempfile::tempdir().unwrap();
        let work = Work::new_in(parent.path(), PREFIX).unwrap();
        assert!(lock(work.path()).unwrap().is_none());
        let place = parent.path().join("vault");
        work.move_to(&place).unwrap();
        work.move_back(&place);
        assert!(lock(work.path()).unwrap().is_none());
        work.move_to(&place).unwrap();
        work.keep();
        assert_eq!(names(parent.path()), ["vault"]);
        assert!(lock(&place).unwrap().is_some());
        assert!(lock(&parent.path().join("gone")).unwrap().is_none());
    }
}
