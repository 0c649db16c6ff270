//! What this machine remembers of a user's log, outside the vault: the writers it was, and the last rows it saw.
//!
//! Nothing of it is secret, and nothing depends on it being there: without it each process is a new writer, and a vault
//! that was rolled back is noticed later or by somebody else.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::crypto::{self, Mac};
use crate::id::{SlotId, UserId, Writer};
use crate::index::Heads;
use crate::ledger::error::Error;
use crate::paths;
use crate::vault::Log;

/// The processes that may be writers of this machine at one time; more are writers for once.
const SEATS: usize = 64;

/// The longest file of a seat that is read.
const LONGEST_SEAT: u64 = 4096;

/// The longest file of anything else that is read: half a million writers.
const LONGEST: u64 = 64 << 20;

/// What is remembered of one user's log in one vault.
#[derive(Clone, Debug)]
pub struct Memory {
    folder: Option<PathBuf>,
}

/// The last rows that were seen here: of each writer its number and proof.
pub(super) type Seen = HashMap<Writer, (u64, Mac)>;

/// A writer, and the last row it wrote. No other process is this writer while the seat is held.
#[derive(Debug)]
pub struct Seat {
    /// Who writes.
    pub writer: Writer,
    /// The last row: its number and proof.
    pub last: Option<(u64, Mac)>,
    file: Option<File>,
}

/// A seat as it is written.
#[derive(Deserialize, Serialize)]
struct Stored {
    writer: String,
    n: u64,
    mac: String,
}

impl Memory {
    /// Takes the folder of one user and vault. One that cannot be made is as one that forgets.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let _ = paths::private_folder(folder);
        Self {
            folder: Some(folder.to_owned()),
        }
    }

    /// Remembers nothing: without a home there is no place for it.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { folder: None }
    }

    /// Takes the first writer of this machine that no other process is, or draws a new one.
    ///
    /// A writer whose last row the log does not have is given up: the vault was restored, rolled back or copied, and a
    /// second row of the same number would make two chains of one.
    ///
    /// # Errors
    /// Fails if the log cannot be read.
    pub fn take_seat(&self, log: &Log<'_>, user: UserId) -> Result<Seat, Error> {
        let Some(folder) = &self.folder else {
            return Seat::new(None);
        };
        for number in 0..SEATS {
            let path = folder.join(format!("writer.{number}"));
            let Some(mut file) = open(&path) else { break };
            if file.try_lock().is_err() {
                continue;
            }
            let Some((writer, n, mac)) = read_seat(&mut file) else {
                return Seat::new(Some(file));
            };
            let same = |row: &crate::vault::LogRow| row.n == n && row.mac == mac;
            let last = log.last_of_writer(user, writer)?;
            return match last {
                Some(row) if same(&row) => Ok(Seat {
                    writer,
                    last: Some((n, mac)),
                    file: Some(file),
                }),
                _ => Seat::new(Some(file)),
            };
        }
        Seat::new(None)
    }

    /// Gives the last rows that were seen here.
    pub(super) fn heads(&self) -> Seen {
        let heads: Option<BTreeMap<String, (u64, String)>> =
            self.heads_path().and_then(|path| read(&path));
        heads
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(writer, (n, mac))| Some((writer.parse().ok()?, (n, parse_mac(&mac)?))))
            .collect()
    }

    /// Remembers last rows beside those that are remembered already.
    pub fn remember(&self, seen: &Heads) {
        let mut heads = self.heads();
        let before = heads.clone();
        for (writer, head) in seen {
            let known = heads.entry(*writer).or_insert((head.n, head.mac));
            if known.0 < head.n {
                *known = (head.n, head.mac);
            }
        }
        if heads == before {
            return;
        }
        let texts: BTreeMap<String, (u64, String)> = heads
            .into_iter()
            .map(|(writer, (n, mac))| (writer.to_string(), (n, mac_text(&mac))))
            .collect();
        if let (Some(path), Ok(json)) = (self.heads_path(), serde_json::to_vec(&texts)) {
            let _ = paths::write_private(&path, &json);
        }
    }

    /// Remembers the recovery slots of the user, and gives how many that were seen here before are gone. Nothing of ours
    /// takes one away, and nothing in the vault says that there was one.
    pub fn lost_recovery(&self, slots: &[SlotId]) -> u64 {
        let path = self
            .folder
            .as_ref()
            .map(|folder| folder.join("recovery.json"));
        let Some(path) = path else { return 0 };
        let now: BTreeSet<String> = slots.iter().map(SlotId::to_string).collect();
        let before: BTreeSet<String> = read(&path).unwrap_or_default();
        let all: BTreeSet<String> = before.union(&now).cloned().collect();
        if all != before
            && let Ok(json) = serde_json::to_vec(&all)
        {
            let _ = paths::write_private(&path, &json);
        }
        before.difference(&now).count() as u64
    }

    /// Forgets the last rows that were seen, once a loss was reported.
    pub fn forget_heads(&self) {
        if let Some(path) = self.heads_path() {
            let _ = fs::remove_file(path);
        }
    }

    fn heads_path(&self) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        Some(folder.join("heads.json"))
    }
}

impl Seat {
    fn new(file: Option<File>) -> Result<Self, Error> {
        Ok(Self {
            writer: Writer::from_bytes(crypto::random()?),
            last: None,
            file,
        })
    }

    /// Keeps the last row that was written.
    pub(super) fn keep(&mut self, n: u64, mac: Mac) {
        self.last = Some((n, mac));
        let stored = Stored {
            writer: self.writer.to_string(),
            n,
            mac: mac_text(&mac),
        };
        if let (Some(file), Ok(json)) = (&mut self.file, serde_json::to_vec(&stored)) {
            // A file that is half written cannot be read, and then a new writer begins.
            let _ = file
                .seek(SeekFrom::Start(0))
                .and_then(|_| file.set_len(0))
                .and_then(|()| file.write_all(&json));
        }
    }
}

fn open(path: &Path) -> Option<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
        .ok()
}

/// Reads a file of this folder. One that is missing or broken is as if nothing was remembered.
fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let mut text = String::new();
    let file = File::open(path).ok()?;
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

fn read_seat(file: &mut File) -> Option<(Writer, u64, Mac)> {
    let mut text = String::new();
    file.take(LONGEST_SEAT).read_to_string(&mut text).ok()?;
    let stored: Stored = serde_json::from_str(&text).ok()?;
    Some((
        stored.writer.parse().ok()?,
        stored.n,
        parse_mac(&stored.mac)?,
    ))
}

fn mac_text(mac: &Mac) -> String {
    data_encoding::HEXLOWER.encode(mac.as_bytes())
}

fn parse_mac(text: &str) -> Option<Mac> {
    let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).ok()?;
    bytes.try_into().ok().map(Mac::from_bytes)
}
