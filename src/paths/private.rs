//! Files and folders that only their owner can enter, from the moment they are made.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::process::geteuid;
use zeroize::Zeroizing;

use crate::paths::error::Error;

/// The mode of a folder.
const FOLDER: u32 = 0o700;

/// The mode of a file.
const FILE: u32 = 0o600;

/// Makes a folder of ours, and those above it that are missing, with mode 0700.
///
/// # Errors
/// Fails if what is there is a link or no folder, belongs to somebody else, or others can write into it.
pub fn private_folder(path: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .recursive(true)
        .mode(FOLDER)
        .create(path)
        .or_else(|cause| match fs::symlink_metadata(path) {
            // Something that is no folder is named below.
            Ok(_) => Ok(()),
            Err(_) => Err(cause),
        })
        .map_err(Error::io("make", path))?;
    let there = fs::symlink_metadata(path).map_err(Error::io("read", path))?;
    let path = path.to_owned();
    if there.is_symlink() {
        return Err(Error::Link { path });
    }
    if !there.is_dir() {
        return Err(Error::NotAFolder { path });
    }
    if there.uid() != geteuid().as_raw() {
        return Err(Error::Owner { path });
    }
    if there.mode() & 0o022 != 0 {
        return Err(Error::Writable { path });
    }
    Ok(())
}

/// Makes a new file with mode 0600, to write to. What is there already stays, a link too.
///
/// # Errors
/// Fails with [`Error::Exists`] if something is there.
pub fn create_private_new(path: &Path) -> Result<File, Error> {
    let flags = OFlags::NOFOLLOW.bits();
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(FILE)
        .custom_flags(i32::try_from(flags).expect("the flags of open(2) are an int"))
        .open(path);
    made.map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists => Error::Exists {
            path: path.to_owned(),
        },
        _ => Error::io("make", path)(cause),
    })
}

/// Replaces a file by these bytes, with mode 0600: the old content or the new is there, whenever the power fails.
///
/// # Errors
/// Fails if the folder is not there or cannot be written; then the old content stays.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = folder_of(path);
    let write = || {
        // Made with mode 0600, in the same folder so that it can be renamed, and deleted if something fails.
        let mut file = tempfile::Builder::new()
            .permissions(fs::Permissions::from_mode(FILE))
            .tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(Error::io("write", path))?;
    sync_folder(folder)
}

/// Writes the names in a folder through to the disk.
///
/// # Errors
/// Fails if the system cannot.
pub fn sync_folder(folder: &Path) -> Result<(), Error> {
    let sync = || File::open(folder)?.sync_all();
    sync().map_err(Error::io("write", folder))
}

/// Reads all of a file, which is wiped from memory when dropped.
///
/// # Errors
/// Fails if it cannot be read, and with [`Error::TooLong`] if it has more bytes than the limit.
pub fn read_at_most(
    file: &mut File,
    path: &Path,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    // Never grown: growing would leave copies behind that nobody wipes.
    let mut bytes = Zeroizing::new(vec![0; limit + 1]);
    let mut length = 0;
    while length < bytes.len() {
        match file.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(Error::io("read", path)(cause)),
        }
    }
    if length > limit {
        return Err(Error::TooLong {
            path: path.to_owned(),
            limit: limit as u64,
        });
    }
    bytes.truncate(length);
    Ok(bytes)
}

/// Tells whether other users of the system can read or write a file. A pipe is nobody else's.
#[must_use]
pub fn others_can_read(file: &File) -> bool {
    file.metadata()
        .is_ok_and(|metadata| metadata.is_file() && metadata.mode() & 0o077 != 0)
}

/// Gives the folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::path::PathBuf;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn names(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    #[test]
    fn a_chain_of_folders_is_made_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/c");
        private_folder(&path).unwrap();
        private_folder(&path).unwrap();
        for made in [&path, path.parent().unwrap(), &folder.path().join("a")] {
            assert_eq!(mode(made), 0o700);
        }
    }

    #[test]
    fn a_folder_that_is_not_ours_alone_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        private_folder(&target).unwrap();

        let link = folder.path().join("link");
        symlink(&target, &link).unwrap();
        assert!(matches!(private_folder(&link), Err(Error::Link { .. })));

        let nowhere = folder.path().join("nowhere");
        symlink(folder.path().join("missing"), &nowhere).unwrap();
        assert!(matches!(private_folder(&nowhere), Err(Error::Link { .. })));

        let file = folder.path().join("file");
        File::create(&file).unwrap();
        assert!(matches!(
            private_folder(&file),
            Err(Error::NotAFolder { .. })
        ));
        assert!(matches!(
            private_folder(&file.join("below")),
            Err(Error::Io { action: "make", .. })
        ));

        set_mode(&target, 0o720);
        let refused = private_folder(&target).unwrap_err();
        assert!(matches!(refused, Error::Writable { .. }));
        assert_eq!(
            refused.hint(),
            Some(format!("chmod 700 '{}'", target.display()))
        );
        // Readable names are no danger to what is written there.
        set_mode(&target, 0o755);
        assert!(private_folder(&target).is_ok());
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let foreign = if geteuid().is_root() {
            // Only root can give a folder away.
            std::os::unix::fs::chown(folder.path(), Some(65_534), None).unwrap();
            folder.path()
        } else {
            Path::new("/")
        };
        assert!(matches!(private_folder(foreign), Err(Error::Owner { .. })));
    }

    #[test]
    fn a_new_file_is_private_and_never_replaces_anything() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        create_private_new(&path)
            .unwrap()
            .write_all(b"key")
            .unwrap();
        assert_eq!(mode(&path), 0o600);
        assert!(matches!(
            create_private_new(&path),
            Err(Error::Exists { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"key");

        let link = folder.path().join("link");
        symlink(folder.path().join("elsewhere"), &link).unwrap();
        assert!(matches!(
            create_private_new(&link),
            Err(Error::Exists { .. })
        ));
        assert!(!folder.path().join("elsewhere").exists());
        assert!(matches!(
            create_private_new(&folder.path().join("not/there")),
            Err(Error::Io { action: "make", .. })
        ));
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        fs::write(&path, "a long old content").unwrap();
        set_mode(&path, 0o644);
        write_private(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(mode(&path), 0o600);
        assert_eq!(names(folder.path()), [path]);

        let occupied = folder.path().join("folder");
        private_folder(&occupied).unwrap();
        assert!(matches!(
            write_private(&occupied, b"new"),
            Err(Error::Io {
                action: "write",
                ..
            })
        ));
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[test]
    fn a_file_is_read_up_to_the_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "12345").unwrap();
        let read = |limit| read_at_most(&mut File::open(&path).unwrap(), &path, limit);
        assert_eq!(*read(5).unwrap(), b"12345");
        assert!(matches!(read(4), Err(Error::TooLong { limit: 4, .. })));
    }

    #[test]
    fn whether_others_can_read_is_told_of_files_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        create_private_new(&path).unwrap();
        for (mode, others) in [(0o600, false), (0o640, true), (0o604, true), (0o602, true)] {
            set_mode(&path, mode);
            assert_eq!(
                others_can_read(&File::open(&path).unwrap()),
                others,
                "{mode:o}"
            );
        }
        assert!(!others_can_read(&File::open("/dev/null").unwrap()));
    }
}
