//! What can be told of a vault without any key: whether the database is sound, and what lies in the packs.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use crate::id::{Blake3, PackId};
use crate::vault::error::Error;
use crate::vault::pack::{CHUNK, Packs, digest_at, overwrite, part};
use crate::vault::row::Place;
use crate::vault::{Vault, private};

/// The most complaints of `SQLite` that are given.
const COMPLAINTS: u32 = 20;

/// A file below the folder of packs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PackFile {
    /// What its name says.
    pub name: PackName,
    /// Its length in bytes.
    pub length: u64,
}

/// What the name of a file below the folder of packs says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PackName {
    /// It is a pack.
    Pack(PackId),
    /// It is nothing of ours; the path is told from the vault's folder.
    Stray(PathBuf),
}

/// A pack that nobody appends to while it is held.
#[derive(Debug)]
pub struct HeldPack {
    path: PathBuf,
    file: File,
}

impl Vault {
    /// Gives what `SQLite` finds wrong with the database, in its words; nothing where it is sound.
    ///
    /// # Errors
    /// Fails if the database cannot be read at all.
    pub fn complaints(&self) -> Result<Vec<String>, Error> {
        let sql = format!("PRAGMA integrity_check({COMPLAINTS})");
        let mut statement = self.connection.prepare(&sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        let complaints = rows.collect::<Result<Vec<_>, _>>()?;
        Ok(complaints.into_iter().filter(|line| line != "ok").collect())
    }
}

impl Packs {
    /// Gives every file below the folder of packs, in the order of their paths. No link is followed.
    ///
    /// # Errors
    /// Fails if a folder cannot be read.
    pub fn files(&self) -> Result<Vec<PackFile>, Error> {
        let mut files = Vec::new();
        for folder in entries(self.folder())? {
            let is_folder = fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir());
            let paths = if is_folder {
                entries(&folder)?
            } else {
                vec![folder]
            };
            for path in paths {
                files.extend(self.file(&path)?);
            }
        }
        Ok(files)
    }

    /// Says what a file is; nothing where it vanished meanwhile.
    fn file(&self, path: &Path) -> Result<Option<PackFile>, Error> {
        let found = match fs::symlink_metadata(path) {
            Ok(found) => found,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(Error::io(path, cause)),
        };
        let id = path
            .file_stem()
            .and_then(|stem| stem.to_str()?.parse().ok());
        let name = match id {
            Some(id) if found.is_file() && self.path(id) == path => PackName::Pack(id),
            _ => {
                let vault = self.folder().parent().unwrap_or(self.folder());
                PackName::Stray(path.strip_prefix(vault).unwrap_or(path).to_owned())
            }
        };
        let length = found.len();
        Ok(Some(PackFile { name, length }))
    }

    /// Gives the length of a pack; nothing where there is none.
    ///
    /// # Errors
    /// Fails if it cannot be looked at.
    pub fn length(&self, pack: PackId) -> Result<Option<u64>, Error> {
        let path = self.path(pack);
        match fs::symlink_metadata(&path) {
            Ok(found) => Ok(found.is_file().then_some(found.len())),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(Error::io(&path, cause)),
        }
    }

    /// Computes the digest of the bytes at a place; nothing where the pack ends before, or is missing.
    ///
    /// # Errors
    /// Fails if the pack cannot be read.
    pub fn digest(&self, place: &Place) -> Result<Option<Blake3>, Error> {
        self.look(place.pack, |file| digest_at(file, place), None)
    }

    /// Tells whether there is anything but zeros at a place: what was removed leaves zeros.
    ///
    /// # Errors
    /// Fails if the pack cannot be read.
    pub fn has_bytes(&self, place: &Place) -> Result<bool, Error> {
        self.look(place.pack, |file| is_written(file, place), false)
    }

    /// Takes a pack so that nobody appends to it; nothing is given while a process may, and where there is none.
    ///
    /// # Errors
    /// Fails if it cannot be opened to write.
    pub fn hold(&self, pack: PackId) -> Result<Option<HeldPack>, Error> {
        let path = self.path(pack);
        let file = match private::open_to_change(&path) {
            Ok(file) => file,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(Error::io(&path, cause)),
        };
        if file.try_lock().is_err() {
            return Ok(None);
        }
        Ok(Some(HeldPack { path, file }))
    }

    fn look<T>(
        &self,
        pack: PackId,
        look: impl FnOnce(&File) -> io::Result<T>,
        missing: T,
    ) -> Result<T, Error> {
        let path = self.path(pack);
        match private::open(&path).and_then(|file| look(&file)) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(missing),
            result => result.map_err(|cause| Error::io(&path, cause)),
        }
    }
}

impl HeldPack {
    /// Gives the length in bytes.
    ///
    /// # Errors
    /// Fails if it cannot be looked at.
    pub fn length(&self) -> Result<u64, Error> {
        let found = self.file.metadata();
        Ok(found.map_err(|cause| Error::io(&self.path, cause))?.len())
    }

    /// Destroys the bytes at a place that no row names.
    ///
    /// # Errors
    /// Fails if the pack cannot be written.
    pub fn free(&self, offset: u64, length: u64) -> Result<(), Error> {
        let end = self.length()?;
        let free = || -> io::Result<()> {
            if length == end {
                fs::remove_file(&self.path)
            } else if offset + length == end {
                self.file.set_len(offset)?;
                self.file.sync_data()
            } else {
                overwrite(&self.file, offset, length)
            }
        };
        free().map_err(|cause| Error::io(&self.path, cause))
    }
}

/// Gives what is in a folder, sorted.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let read = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?;
        let paths = entries.map(|entry| Ok(entry?.path()));
        let mut paths = paths.collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    };
    match read() {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        result => result.map_err(|cause| Error::io(folder, cause)),
    }
}

fn is_written(file: &File, place: &Place) -> io::Result<bool> {
    let mut buffer = vec![0; CHUNK];
    let mut done = 0;
    while done < place.length {
        let wanted = part(place.length - done);
        let count = file.read_at(&mut buffer[..wanted], place.offset + done)?;
        if count == 0 {
            break;
        }
        if buffer[..count].iter().any(|byte| *byte != 0) {
            return Ok(true);
        }
        done += count as u64;
    }
    Ok(false)
}
