//! Sessions in files of the runtime folder: in memory, and gone when the user leaves the system.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::crypto::SessionSecret;
use crate::paths;
use crate::session::error::{Error, Place};
use crate::session::handed::LONGEST;
use crate::session::{Account, Store};

/// Keeps each session in a file of its own that only the user can read.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: Option<PathBuf>,
}

impl FileStore {
    /// Takes the folder for the files, if there is one.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// Makes the folder, and checks that it is in memory and the user's own.
    fn folder(&self) -> Result<&Path, Error> {
        let folder = self.folder.as_deref().ok_or(Error::NoRuntimeFolder)?;
        // The folder above is made by whoever logs users in to the system; here it must exist.
        let above = folder.parent().unwrap_or(folder);
        if !paths::is_memory_backed(above)? {
            return Err(Error::NotInMemory {
                path: above.to_owned(),
            });
        }
        paths::private_folder(folder)?;
        Ok(folder)
    }

    /// Gives the file of an account that can have one.
    fn present(&self, account: Account) -> Option<PathBuf> {
        let path = self.folder.as_deref()?.join(file_name(account));
        path.exists().then_some(path)
    }
}

impl Store for FileStore {
    fn probe(&self) -> Result<(), Error> {
        self.folder().map(|_| ())
    }

    fn put(&self, session: &SessionSecret) -> Result<(), Error> {
        let path = self.folder()?.join(file_name(Account::of(session)));
        Ok(paths::write_private(
            &path,
            session.expose_text().as_bytes(),
        )?)
    }

    fn get(&self, account: Account) -> Result<Option<SessionSecret>, Error> {
        let Some(path) = self.present(account) else {
            return Ok(None);
        };
        self.folder()?;
        let mut file = File::open(&path).map_err(paths::Error::io("read", &path))?;
        let bytes = paths::read_at_most(&mut file, &path, LONGEST)?;
        match account.session(&bytes) {
            Some(session) => Ok(Some(session)),
            None => Err(Error::NotASession {
                place: Place::File(path),
            }),
        }
    }

    fn delete(&self, account: Account) -> Result<(), Error> {
        let Some(path) = self.present(account) else {
            return Ok(());
        };
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                Err(paths::Error::io("delete", &path)(cause).into())
            }
            _ => Ok(()),
        }
    }
}

fn file_name(account: Account) -> String {
    format!("{}-{}.session", account.vault, account.user)
}
