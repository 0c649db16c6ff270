//! Archives that are no backups.

use std::fs::{self, File};
use std::path::PathBuf;

use tar::{Builder, EntryType, Header};

use super::*;
use crate::backup::read::{is_derived, is_folder, is_kept};

/// A folder with an archive of these entries: path, kind, bytes.
fn archive(entries: &[(&str, EntryType, &[u8])]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.tar");
    let mut builder = Builder::new(File::create(&path).unwrap());
    for (name, kind, bytes) in entries {
        let mut header = Header::new_gnu();
        // The library refuses what a hostile archive may hold, so that names go in as bytes.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_mode(0o644);
        header.set_size(bytes.len() as u64);
        header.set_link_name("/etc/passwd").unwrap();
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap();
    (folder, path)
}

#[track_caller]
fn assert_refused(entries: &[(&str, EntryType, &[u8])]) {
    let (folder, path) = archive(entries);
    let target = folder.path().join("vault");
    assert!(restore(&path, &target).is_err(), "{entries:?}");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{entries:?}");
}

#[test]
fn an_archive_that_leaves_the_folder_or_holds_links_is_refused() {
    let pack = "packs/00/00000000000000000000000000000000.pack";
    for name in [
        "../vault.db",
        "/tmp/vault.db",
        "packs/../../x",
        "packs/00/00000000000000000000000000000001.pac",
        "packs/01/00000000000000000000000000000000.pack",
        "./vault.db/x",
        "./../vault.lock",
        "index/../../a.db",
        "index/a/b.db",
        "vault.lock/x",
        "notes.txt",
    ] {
        assert_refused(&[(name, EntryType::Regular, b"x")]);
    }
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Char,
        EntryType::Directory,
    ] {
        assert_refused(&[(pack, kind, b"")]);
        assert_refused(&[(DATABASE, kind, b"")]);
    }
    for folder in [
        "..",
        "/",
        "../packs",
        "packs/..",
        "packs/000",
        "packs/00/x",
        "other",
    ] {
        assert_refused(&[(folder, EntryType::Directory, b"")]);
    }
    for kind in [EntryType::Symlink, EntryType::Link] {
        for name in ["vault.lock", "packs", "index", "index/a.db"] {
            assert_refused(&[(name, kind, b"")]);
        }
    }
}

#[test]
fn of_a_copied_folder_nothing_is_taken_that_is_made_anew() {
    let known = ["", "packs", "packs/3f", "index"].map(Path::new);
    assert!(known.into_iter().all(is_folder));
    let made = [
        "vault.lock",
        "vault.db-shm",
        "index/00.db",
        "index/00.db-wal",
    ]
    .map(Path::new);
    assert!(
        made.into_iter()
            .all(|path| is_derived(path) && !is_kept(path))
    );
    let kept = [
        "vault.db",
        "vault.db-wal",
        "packs/00/00000000000000000000000000000000.pack",
    ];
    assert!(
        kept.map(Path::new)
            .into_iter()
            .all(|path| is_kept(path) && !is_derived(path))
    );
}

#[test]
fn an_archive_without_a_sound_database_is_refused() {
    assert_refused(&[]);
    assert_refused(&[(DATABASE, EntryType::Regular, b"no database")]);
    assert_refused(&[
        (DATABASE, EntryType::Regular, b""),
        (DATABASE, EntryType::Regular, b""),
    ]);
}

#[test]
fn a_file_that_is_no_archive_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, vec![b'x'; 4096]).unwrap();
    let target = folder.path().join("vault");
    assert!(matches!(
        restore(&path, &target),
        Err(Error::NotABackup { .. })
    ));
    assert!(matches!(
        restore(folder.path(), &target),
        Err(Error::NotABackup { .. })
    ));
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let (folder, path) = archive(&[]);
    assert!(matches!(
        restore(&path, folder.path()),
        Err(Error::Exists { .. })
    ));
}
