//! Who is logged in to a vault, and in which store each session is. Nothing here is secret.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::id::{SlotId, UserId, VaultId};
use crate::paths;
use crate::session::StoreKind;
use crate::session::error::{Error, Warning};

/// The file, in a folder of the vault's own.
const FILE: &str = "sessions.json";

/// The file that is locked while that one changes.
const LOCK: &str = "sessions.lock";

/// The version of the form; another one is not understood.
const VERSION: u32 = 1;

/// The most bytes that the file may have: some thousand sessions.
const LONGEST: usize = 1 << 20;

/// A session that was opened on this machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Remembered {
    /// Whose it is.
    pub user: UserId,
    /// The user's name.
    pub name: String,
    /// The slot that it opens.
    pub slot: SlotId,
    /// Where its secret is.
    pub store: StoreKind,
    /// When it ends, in Unix seconds.
    pub expires: i64,
}

/// The sessions of one vault, one a user, in the order of their logins.
#[derive(Debug)]
pub struct Sessions {
    folder: Option<PathBuf>,
    list: Vec<Remembered>,
}

/// The file as JSON has it.
#[derive(Deserialize, Serialize)]
struct Document {
    v: u32,
    sessions: Vec<Row>,
}

/// A session as JSON has it: ids in hex.
#[derive(Deserialize, Serialize)]
struct Row {
    user: String,
    name: String,
    slot: String,
    store: String,
    expires: i64,
}

impl Sessions {
    /// Reads what is remembered of a vault. What cannot be read is forgotten, with a warning.
    #[must_use]
    pub fn open(state_folder: Option<&Path>, vault: VaultId) -> (Self, Option<Warning>) {
        let folder = state_folder.map(|folder| folder.join(vault.to_string()));
        let (list, warning) = match &folder {
            Some(folder) => read(&folder.join(FILE)),
            None => (Vec::new(), None),
        };
        (Self { folder, list }, warning)
    }

    /// Gives the session of the current user: of those who are logged in, the last who did.
    #[must_use]
    pub fn current(&self) -> Option<&Remembered> {
        self.list.last()
    }

    /// Gives the session of a user.
    #[must_use]
    pub fn of(&self, user: UserId) -> Option<&Remembered> {
        self.list.iter().find(|session| session.user == user)
    }

    /// Gives the session of a user of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Remembered> {
        self.list.iter().find(|session| session.name == name)
    }

    /// Gives every session, the current one last.
    pub fn iter(&self) -> impl Iterator<Item = &Remembered> {
        self.list.iter()
    }

    /// Remembers a session in place of the user's last one; the user is then the current one.
    ///
    /// # Errors
    /// Fails if there is no folder for it, or it cannot be written.
    pub fn remember(&mut self, session: Remembered) -> Result<(), Error> {
        self.change(|list| {
            list.retain(|other| other.user != session.user);
            list.push(session);
        })
    }

    /// Forgets the session of a user.
    ///
    /// # Errors
    /// Fails if the rest cannot be written.
    pub fn forget(&mut self, user: UserId) -> Result<(), Error> {
        if self.of(user).is_none() {
            return Ok(());
        }
        self.change(|list| list.retain(|session| session.user != user))
    }

    /// Changes what is on the disk now: another process may have logged in since it was read.
    fn change(&mut self, change: impl FnOnce(&mut Vec<Remembered>)) -> Result<(), Error> {
        let folder = self.folder.as_deref().ok_or(Error::NoStateFolder)?;
        paths::private_folder(folder)?;
        let lock = lock(&folder.join(LOCK))?;
        let file = folder.join(FILE);
        let mut list = match read(&file) {
            // It may hold the sessions of others, and is not replaced.
            (
                _,
                Some(Warning::Forgotten {
                    cause: Some(error @ paths::Error::Io { .. }),
                    ..
                }),
            ) => return Err(error.into()),
            (list, _) => list,
        };
        change(&mut list);
        let document = Document {
            v: VERSION,
            sessions: list.iter().map(Row::from).collect(),
        };
        let text = serde_json::to_vec(&document).expect("text and numbers are always JSON");
        paths::write_private(&file, &text)?;
        self.list = list;
        // Held until here; closing lets go.
        drop(lock);
        Ok(())
    }
}

impl From<&Remembered> for Row {
    fn from(session: &Remembered) -> Self {
        Self {
            user: session.user.to_string(),
            name: session.name.clone(),
            slot: session.slot.to_string(),
            store: session.store.name().to_owned(),
            expires: session.expires,
        }
    }
}

impl Row {
    fn into_session(self) -> Option<Remembered> {
        Some(Remembered {
            user: self.user.parse().ok()?,
            name: self.name,
            slot: self.slot.parse().ok()?,
            store: self.store.parse().ok()?,
            expires: self.expires,
        })
    }
}

fn read(path: &Path) -> (Vec<Remembered>, Option<Warning>) {
    let forgotten = |cause| {
        let path = path.to_owned();
        (Vec::new(), Some(Warning::Forgotten { path, cause }))
    };
    let bytes = match File::open(path) {
        Ok(mut file) => paths::read_at_most(&mut file, path, LONGEST),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return (Vec::new(), None),
        Err(cause) => Err(paths::Error::io("read", path)(cause)),
    };
    match bytes {
        Ok(bytes) => match parsed(&bytes) {
            Some(list) => (list, None),
            None => forgotten(None),
        },
        Err(error) => forgotten(Some(error)),
    }
}

fn parsed(bytes: &[u8]) -> Option<Vec<Remembered>> {
    let document: Document = serde_json::from_slice(bytes).ok()?;
    if document.v != VERSION {
        return None;
    }
    document
        .sessions
        .into_iter()
        .map(Row::into_session)
        .collect()
}

fn lock(path: &Path) -> Result<File, Error> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(path)
        .map_err(paths::Error::io("write", path))?;
    file.lock().map_err(paths::Error::io("write", path))?;
    Ok(file)
}
