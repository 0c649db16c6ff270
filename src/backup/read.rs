//! Restoring a backup into a new vault. The archive is foreign input: nothing but what a backup has is taken of it.

use std::borrow::Cow;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use tar::{Archive, EntryType};

use crate::backup::work::Work;
use crate::backup::{AT_ONCE, Content, DATABASE, Error, folder_of, pack_path};
use crate::id::PackId;
use crate::vault::{self, Vault};
use crate::verify::{self, Depth, Level, Sample};

/// The last writes to the database, where nobody has taken them into it.
const DATABASE_END: &str = "vault.db-wal";

/// Other files of the folder of a vault, in which nothing is kept.
const DERIVED: [&str; 2] = ["vault.lock", "vault.db-shm"];

const PACKS: &str = "packs";
const INDEX: &str = "index";

/// Makes a vault in a folder that is missing or empty, from a backup or from an archive of the folder of a vault that was
/// at rest. It appears only once it is whole, verified and on the disk.
///
/// # Errors
/// Fails if there is something in the folder, the file is no backup or is damaged; then nothing is left behind.
pub fn restore(file: &Path, folder: &Path) -> Result<Content, Error> {
    let exists = || Error::Exists {
        path: folder.to_owned(),
    };
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(exists()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
        Err(cause) => return Err(Error::io(folder)(cause)),
    }
    let parent = folder_of(folder);
    make_folder(parent).map_err(Error::io(parent))?;
    let work = Work::new_in(parent, ".imgvault-restore-").map_err(Error::io(parent))?;
    let bytes = unpack(file, work.path())?;
    let images = check(work.path())?;
    sync_all(work.path()).map_err(Error::io(folder))?;
    work.move_to(folder).map_err(Error::io(folder))?;
    // It is not called made before, and must not stand in the way of another try.
    vault::sync_way_to(folder).inspect_err(|_| work.move_back(folder))?;
    work.keep();
    Ok(Content { images, bytes })
}

/// Writes the files of an archive below a folder, and gives the sum of their bytes.
fn unpack(file: &Path, folder: &Path) -> Result<u64, Error> {
    let not_a_backup = |reason: String| Error::NotABackup {
        path: file.to_owned(),
        reason,
    };
    let source = File::open(file).map_err(Error::io(file))?;
    if !source.metadata().is_ok_and(|found| found.is_file()) {
        return Err(not_a_backup("it is no file".to_owned()));
    }
    let mut archive = Archive::new(io::BufReader::with_capacity(1 << 20, source));
    let entries = archive.entries().map_err(Error::io(file))?;
    let mut bytes = 0;
    for inner in [PACKS, INDEX] {
        make_folder(&folder.join(inner)).map_err(Error::io(folder))?;
    }
    for entry in entries {
        let mut entry = entry.map_err(|cause| not_a_backup(cause.to_string()))?;
        let name = entry.path().map(Cow::into_owned).unwrap_or_default();
        // `tar -C FOLDER .` begins every name so.
        let name = name.strip_prefix(".").unwrap_or(&name);
        match entry.header().entry_type() {
            EntryType::Regular if is_kept(name) => {}
            EntryType::Regular if is_derived(name) => continue,
            EntryType::Directory if is_folder(name) => continue,
            _ => return Err(not_a_backup(format!("it holds `{}`", name.display()))),
        }
        let path = folder.join(name);
        make_folder(folder_of(&path)).map_err(Error::io(folder))?;
        let length = entry.size();
        let copied = create(&path).and_then(|mut file| io::copy(&mut entry, &mut file));
        match copied {
            Ok(copied) if copied == length => bytes += copied,
            Ok(_) => return Err(not_a_backup("it ends early".to_owned())),
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                return Err(not_a_backup(format!("it holds `{}` twice", name.display())));
            }
            Err(cause) => return Err(Error::io(file)(cause)),
        }
    }
    if folder.join(DATABASE).is_file() {
        Ok(bytes)
    } else {
        Err(not_a_backup(format!("it holds no `{DATABASE}`")))
    }
}

/// Tells whether a path is one that a backup has: the database, or a pack in its place. A copy that was made of the folder
/// of a vault has the end of the database too, if a process was killed there.
pub(super) fn is_kept(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let pack: Option<PackId> = stem.and_then(|stem| stem.parse().ok());
    let is_pack = pack.is_some_and(|pack| path == Path::new(&pack_path(pack)));
    path == Path::new(DATABASE) || path == Path::new(DATABASE_END) || is_pack
}

/// Tells whether a path is of a file that a copied folder has, and that a vault makes anew.
pub(super) fn is_derived(path: &Path) -> bool {
    DERIVED.iter().any(|name| path == Path::new(name)) || path.parent() == Some(Path::new(INDEX))
}

/// Tells whether a path is of a folder that a vault has.
pub(super) fn is_folder(path: &Path) -> bool {
    let of_packs = path.strip_prefix(PACKS).ok().and_then(Path::to_str);
    let is_pair = |name: &str| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    path == Path::new("")
        || path == Path::new(INDEX)
        || of_packs.is_some_and(|name| name.is_empty() || is_pair(name))
}

/// Looks at everything that can be told without a key, and gives the number of images.
fn check(folder: &Path) -> Result<u64, Error> {
    let vault = Vault::open(folder, AT_ONCE)?;
    let sample = Sample::new(1.0).map_err(crate::ledger::Error::from)?;
    let report = verify::verify(&vault, None, Depth::Structure, sample)?;
    let mut damages = report
        .problems
        .iter()
        .filter(|found| found.level == Level::Damage);
    match damages.next() {
        Some(first) => Err(Error::Damaged {
            first: first.message.clone(),
        }),
        None => Ok(report.images),
    }
}

fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// Writes every file and folder through to the disk.
fn sync_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_all(&entry.path())?;
        } else {
            File::open(entry.path())?.sync_all()?;
        }
    }
    File::open(folder)?.sync_all()
}
