//! Writing a backup, while others use the vault.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use tar::{Builder, EntryType, Header};

use crate::backup::work::Work;
use crate::backup::{Content, DATABASE, Error, folder_of, pack_path};
use crate::vault::{self, Vault};

/// Writes a vault into a file, which must not be there yet and appears only once it is whole and on the disk.
///
/// # Errors
/// Fails if the file is there, or cannot be written; then there is no file.
pub fn write(vault: &Vault, file: &Path) -> Result<Content, Error> {
    let exists = || Error::Exists {
        path: file.to_owned(),
    };
    if file.symlink_metadata().is_ok() {
        return Err(exists());
    }
    let folder = folder_of(file);
    // No bytes are freed while they are copied.
    let _lock = vault.lock_shared()?;
    let work = Work::new_in(folder, ".imgvault-backup-").map_err(Error::io(folder))?;
    let snapshot = vault.snapshot(&work.path().join(DATABASE))?;
    // Made private by the library (mode 0600).
    let archive = tempfile::NamedTempFile::new_in(work.path()).map_err(Error::io(file))?;
    let mut content = Content {
        images: snapshot.images()?,
        bytes: 0,
    };
    pack(vault, &snapshot, archive.as_file()).map_err(|error| match error {
        Failed::Write(cause) => Error::io(file)(cause),
        Failed::Vault(error) => error.into(),
    })?;
    let sync = || -> io::Result<u64> {
        archive.as_file().sync_all()?;
        Ok(archive.as_file().metadata()?.len())
    };
    content.bytes = sync().map_err(Error::io(file))?;
    match archive.persist_noclobber(file) {
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => return Err(exists()),
        result => result.map_err(|error| Error::io(file)(error.error))?,
    };
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|cause| {
        // It is not called made, and must not stand in the way of another try.
        let _ = fs::remove_file(file);
        Error::io(folder)(cause)
    })?;
    Ok(content)
}

/// Why an archive could not be made.
enum Failed {
    Write(io::Error),
    Vault(vault::Error),
}

impl From<vault::Error> for Failed {
    fn from(error: vault::Error) -> Self {
        Self::Vault(error)
    }
}

/// Puts the snapshot and what its rows name of the packs into an archive.
fn pack(vault: &Vault, snapshot: &vault::Snapshot, archive: &File) -> Result<(), Failed> {
    let mut builder = Builder::new(io::BufWriter::with_capacity(1 << 20, archive));
    let database = snapshot.open()?;
    let length = database.metadata().map_err(Failed::Write)?.len();
    append(&mut builder, DATABASE, length, database).map_err(Failed::Write)?;
    for (pack, end) in snapshot.packs()? {
        let place = vault::Place {
            pack,
            offset: 0,
            length: end,
        };
        let bytes = vault.packs().open(&place)?;
        append(&mut builder, &pack_path(pack), end, bytes).map_err(Failed::Write)?;
    }
    let mut writer = builder.into_inner().map_err(Failed::Write)?;
    writer.flush().map_err(Failed::Write)
}

/// Appends one file. Neither names nor times of this machine go into the archive.
fn append(
    builder: &mut Builder<impl Write>,
    path: &str,
    length: u64,
    bytes: impl Read,
) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o600);
    header.set_size(length);
    let mut bytes = Counted {
        bytes,
        left: length,
    };
    builder.append_data(&mut header, path, &mut bytes)?;
    if bytes.left == 0 {
        Ok(())
    } else {
        Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            format!("`{path}` is shorter than its rows say; `imgvault verify` tells what is lost"),
        ))
    }
}

/// Counts what is read, so that a file that ends early does not make an archive that is out of step.
struct Counted<R> {
    bytes: R,
    left: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(buffer)?;
        self.left = self.left.saturating_sub(count as u64);
        Ok(count)
    }
}
