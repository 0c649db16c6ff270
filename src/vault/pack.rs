//! Packs: files of sealed images, one after the other. A pack has a name without meaning and only ever grows.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::crypto::{self, Digests, Sealed};
use crate::id::{Blake3, PackId};
use crate::vault::error::{Damage, Error};
use crate::vault::lock::wait_for;
use crate::vault::private;
use crate::vault::row::Place;

/// The size after which a pack takes no more images.
const FULL: u64 = 64 << 20;

/// The bytes that are compared, or overwritten, at a time.
pub(super) const CHUNK: usize = 256 * 1024;

/// The bytes after which the system is told to write on: a sync then finds little that is left to write.
const BEHIND: u64 = 4 << 20;

/// The packs of a vault.
#[derive(Clone, Debug)]
pub struct Packs {
    folder: PathBuf,
    patience: Duration,
}

/// A new pack, locked by this process as long as it may grow.
#[derive(Debug)]
pub struct PackWriter {
    id: PackId,
    path: PathBuf,
    file: File,
    length: u64,
    /// How much of it the system was told to write.
    told: u64,
    /// How much of it is on the disk.
    synced: u64,
    is_named: bool,
}

impl Packs {
    pub(super) fn new(vault: &Path, patience: Duration) -> Self {
        Self {
            folder: vault.join("packs"),
            patience,
        }
    }

    /// Makes a new pack.
    ///
    /// # Errors
    /// Fails if it cannot be made.
    pub fn create(&self) -> Result<PackWriter, Error> {
        let id = PackId::from_bytes(crypto::random()?);
        let path = self.path(id);
        let folder = path.parent().unwrap_or(&self.folder);
        private::make_folder(folder)?;
        let file = private::create_new(&path).map_err(|cause| Error::io(&path, cause))?;
        wait_for(&file, &path, self.patience, File::try_lock)?;
        Ok(PackWriter {
            id,
            path,
            file,
            length: 0,
            told: 0,
            synced: 0,
            is_named: false,
        })
    }

    /// Reads the sealed bytes at a place, into memory.
    ///
    /// # Errors
    /// Fails if the pack is missing or ends before.
    pub fn read(&self, place: &Place) -> Result<Sealed, Error> {
        let mut bytes = Vec::new();
        let mut stream = self.open(place)?;
        stream
            .read_to_end(&mut bytes)
            .map_err(|cause| Error::io(&self.path(place.pack), cause))?;
        if bytes.len() as u64 == place.length {
            Ok(Sealed::from_bytes(bytes))
        } else {
            Err(damaged(place.pack))
        }
    }

    /// Opens the sealed bytes at a place as a stream.
    ///
    /// # Errors
    /// Fails if the pack is missing.
    pub fn open(&self, place: &Place) -> Result<io::Take<File>, Error> {
        let path = self.path(place.pack);
        let open = || -> io::Result<File> {
            let mut file = private::open(&path)?;
            file.seek(SeekFrom::Start(place.offset))?;
            Ok(file)
        };
        match open() {
            Ok(file) => Ok(file.take(place.length)),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Err(damaged(place.pack)),
            Err(cause) => Err(Error::io(&path, cause)),
        }
    }

    /// Destroys the bytes at a place: overwrites them, and gives their room back where the file system can.
    ///
    /// Where they are not those of the digest, they are somebody else's, or a part of them is gone already: then nothing
    /// happens unless `is_free` says that no other row names any of them.
    ///
    /// # Errors
    /// Fails if the pack is in use for longer than the patience, or cannot be written.
    pub fn destroy(
        &self,
        place: &Place,
        digest: &Blake3,
        patience: Duration,
        is_free: impl FnOnce() -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let path = self.path(place.pack);
        let file = match private::open_to_change(&path) {
            Ok(file) => file,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(cause) => return Err(Error::io(&path, cause)),
        };
        wait_for(&file, &path, patience, File::try_lock)?;
        let failed = |cause| Error::io(&path, cause);
        let is_whole = digest_at(&file, place).map_err(failed)? == Some(*digest);
        if !is_whole && !is_free()? {
            return Ok(());
        }
        let end = file.metadata().map_err(failed)?.len();
        let length = place.length.min(end.saturating_sub(place.offset));
        overwrite(&file, place.offset, length).map_err(failed)
    }

    /// Deletes a pack that no row names, unless another process may still append to it.
    ///
    /// # Errors
    /// Fails if the file cannot be deleted.
    pub fn delete(&self, pack: PackId) -> Result<(), Error> {
        let path = self.path(pack);
        let Ok(file) = private::open_to_change(&path) else {
            return Ok(());
        };
        if file.try_lock().is_err() {
            return Ok(());
        }
        fs::remove_file(&path).map_err(|cause| Error::io(&path, cause))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn path(&self, pack: PackId) -> PathBuf {
        let name = pack.to_string();
        self.folder.join(&name[..2]).join(format!("{name}.pack"))
    }
}

impl PackWriter {
    /// Appends a sealed image.
    ///
    /// # Errors
    /// Fails if the disk does not take it.
    pub fn append(&mut self, sealed: &Sealed) -> Result<Place, Error> {
        let offset = self.length;
        self.write_all(sealed.as_bytes())
            .map_err(|cause| Error::io(&self.path, cause))?;
        Ok(self.since(offset))
    }

    /// Gives the place of what was written since the pack had a length.
    #[must_use]
    pub fn since(&self, offset: u64) -> Place {
        Place {
            pack: self.id,
            offset,
            length: self.length - offset,
        }
    }

    /// Tells how long the pack is.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Tells whether a place is in this pack.
    #[must_use]
    pub fn holds(&self, place: &Place) -> bool {
        place.pack == self.id
    }

    /// Destroys the bytes of an image that no row names.
    ///
    /// # Errors
    /// Fails if the disk does not take it.
    pub fn free(&self, place: &Place) -> Result<(), Error> {
        overwrite(&self.file, place.offset, place.length)
            .map_err(|cause| Error::io(&self.path, cause))
    }

    /// Tells whether it takes no more images.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.length >= FULL
    }

    /// Has the system begin to write what it holds, which [`Self::sync`] waits for.
    pub fn begin_sync(&mut self) {
        let_go(&self.file, self.told, self.length);
        self.told = self.length;
    }

    /// Writes everything through to the disk. After a failure the pack must be given up, for what was written before may
    /// be lost, and a second try would not tell.
    ///
    /// # Errors
    /// Fails if the disk does not take it.
    pub fn sync(&mut self) -> Result<(), Error> {
        self.file
            .sync_data()
            .map_err(|cause| Error::io(&self.path, cause))?;
        // Nobody reads it soon; and to write into memory that was just let go of costs a tenth of writing into new memory.
        let_go(&self.file, self.synced, self.length);
        self.synced = self.length;
        if !self.is_named {
            for folder in self.path.ancestors().skip(1).take(2) {
                private::sync_folder(folder)?;
            }
            self.is_named = true;
        }
        Ok(())
    }
}

impl Write for PackWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.length += written as u64;
        if self.length - self.told >= BEHIND {
            self.begin_sync();
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for PackWriter {
    /// A pack that was never synced leaves no file: no row can name it.
    fn drop(&mut self) {
        if !self.is_named {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn damaged(pack: PackId) -> Error {
    let pack = pack.to_string();
    Error::Damaged(Damage::Pack { pack })
}

/// Computes the digest of the bytes at a place, or nothing where the file ends before.
pub(super) fn digest_at(file: &File, place: &Place) -> io::Result<Option<Blake3>> {
    let mut digests = Digests::default();
    let mut buffer = vec![0; CHUNK];
    let mut done = 0;
    while done < place.length {
        let wanted = part(place.length - done);
        match file.read_at(&mut buffer[..wanted], place.offset + done)? {
            0 => return Ok(None),
            count => {
                digests.update_blake3(&buffer[..count]);
                done += count as u64;
            }
        }
    }
    Ok(Some(digests.blake3()))
}

/// Writes zeros over a place, through to the disk, before its room is given back: a hole alone would leave the bytes
/// where they are until the file system needs the room.
pub(super) fn overwrite(file: &File, offset: u64, length: u64) -> io::Result<()> {
    let zeros = vec![0; CHUNK];
    let mut done = 0;
    while done < length {
        let count = part(length - done);
        file.write_all_at(&zeros[..count], offset + done)?;
        done += count as u64;
    }
    file.sync_data()?;
    give_back(file, offset, length);
    file.sync_data()
}

/// The length of the next part of what is left.
pub(super) fn part(left: u64) -> usize {
    usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)
}

/// Has the system begin to write what it holds of a file, and let go of what is written. Where it does not know how, it
/// does so when it must.
#[cfg(target_os = "linux")]
fn let_go(file: &File, from: u64, to: u64) {
    use std::num::NonZeroU64;

    use rustix::fs::{Advice, fadvise};

    if let Some(length) = NonZeroU64::new(to - from) {
        let _ = fadvise(file, from, Some(length), Advice::DontNeed);
    }
}

#[cfg(not(target_os = "linux"))]
fn let_go(_: &File, _: u64, _: u64) {}

/// Makes a hole where the file system can; where it cannot, the zeros stay.
#[cfg(target_os = "linux")]
fn give_back(file: &File, offset: u64, length: u64) {
    use rustix::fs::{FallocateFlags, fallocate};

    let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
    let _ = fallocate(file, flags, offset, length);
}

#[cfg(not(target_os = "linux"))]
fn give_back(_: &File, _: u64, _: u64) {}
