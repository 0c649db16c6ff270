//! Locks of the operating system on files: they end with the process, however it ends.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::vault::error::Error;
use crate::vault::private;

/// The file that is locked.
pub(super) const LOCK: &str = "vault.lock";

/// How often a lock that is held is asked for again.
const PAUSE: Duration = Duration::from_millis(20);

/// A lock on the vault, held until it is dropped.
#[derive(Debug)]
pub struct VaultLock {
    _file: File,
}

impl VaultLock {
    pub(super) fn shared(folder: &Path, patience: Duration) -> Result<Self, Error> {
        Self::wait(folder, patience, File::try_lock_shared)
    }

    pub(super) fn exclusive(folder: &Path, patience: Duration) -> Result<Self, Error> {
        Self::wait(folder, patience, File::try_lock)
    }

    fn wait(
        folder: &Path,
        patience: Duration,
        ask: fn(&File) -> Result<(), TryLockError>,
    ) -> Result<Self, Error> {
        let path = folder.join(LOCK);
        let file = private::open_or_create(&path).map_err(|cause| Error::io(&path, cause))?;
        wait_for(&file, &path, patience, ask)?;
        Ok(Self { _file: file })
    }
}

/// Asks for a lock until it is had or the patience ends.
pub(super) fn wait_for(
    file: &File,
    path: &Path,
    patience: Duration,
    ask: fn(&File) -> Result<(), TryLockError>,
) -> Result<(), Error> {
    let start = Instant::now();
    loop {
        match ask(file) {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if start.elapsed() < patience => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(Error::Busy),
            Err(TryLockError::Error(cause)) => return Err(Error::io(path, cause)),
        }
    }
}
