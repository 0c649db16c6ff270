//! Files and folders that only their owner can enter, from the moment they are made, and never through a link.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::process::geteuid;

use crate::vault::error::Error;

/// Opens without following a link in the last part of the path, and without waiting for the other end of a FIFO that
/// somebody put there.
fn options() -> OpenOptions {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut options = OpenOptions::new();
    options
        .mode(0o600)
        .custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    options
}

/// Makes a folder with mode 0700, and those above it. One that is there stays as it is.
pub(super) fn make_folder(path: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|cause| Error::io(path, cause))
}

/// Makes a new file with mode 0600.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    options().read(true).write(true).create_new(true).open(path)
}

/// Opens a file to read, or makes it with mode 0600 where it is missing.
pub(super) fn open_or_create(path: &Path) -> io::Result<File> {
    options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

/// Opens a file to read.
pub(super) fn open(path: &Path) -> io::Result<File> {
    options().read(true).open(path)
}

/// Opens a file to read and write.
pub(super) fn open_to_change(path: &Path) -> io::Result<File> {
    options().read(true).write(true).open(path)
}

/// Writes the names in a folder through to the disk.
pub(super) fn sync_folder(path: &Path) -> Result<(), Error> {
    let sync = || File::open(path)?.sync_all();
    sync().map_err(|cause| Error::io(path, cause))
}

/// Writes the names of a folder and of those above it through to the disk: whoever makes the first folder in a new home
/// makes folders above it too. It ends at the first that is not the user's own, which may be out of reach.
///
/// # Errors
/// Fails if the disk does not take it.
pub fn sync_way_to(path: &Path) -> Result<(), Error> {
    let path = std::path::absolute(path).map_err(|cause| Error::io(path, cause))?;
    let own = geteuid().as_raw();
    for folder in path.ancestors().skip(1) {
        let synced = sync_folder(folder);
        if !fs::metadata(folder).is_ok_and(|found| found.uid() == own) {
            break;
        }
        synced?;
    }
    Ok(())
}

/// Writes a file through to the disk, if there is one.
pub(super) fn sync_if_there(path: &Path) -> Result<(), Error> {
    match fs::File::open(path).and_then(|file| file.sync_data()) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(Error::io(path, cause)),
        _ => Ok(()),
    }
}
