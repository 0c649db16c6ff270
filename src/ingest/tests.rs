//! Tests of `ingest`.

use std::fs;
use std::num::NonZeroUsize;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::account::{Unlocked, register, unlock_with_recovery};
use crate::crypto::{Identity, IndexKey, Password};
use crate::globs::Globs;
use crate::index::Index;
use crate::ingest::{Ended, Event, Item, Known, Options, Status, Vaulted, Walk, upload};
use crate::ledger::{Appender, Author, Memory, catch_up};
use crate::query::Query;
use crate::record::{Mark, Timestamp};
use crate::vault::Vault;

const PHOTO: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");
const SHOT: &[u8] = include_bytes!("../../tests/fixtures/images/ztxt.png");

/// A vault, a user, and a folder of files.
struct World {
    folder: tempfile::TempDir,
    vault: Vault,
    unlocked: Unlocked,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut vault =
            Vault::open_or_create(&folder.path().join("vault"), Duration::from_secs(9), 0).unwrap();
        let name = "alice".parse().unwrap();
        let password = Password::new("lantern brook tulip".to_owned());
        let recovery = Identity::generate().unwrap();
        register(&mut vault, &name, &password, Some(&recovery), 0).unwrap();
        let unlocked = unlock_with_recovery(&vault, &name, &recovery).unwrap();
        fs::create_dir(folder.path().join("in")).unwrap();
        Self {
            folder,
            vault,
            unlocked,
        }
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("in").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn options(&self) -> Options {
        Options {
            paths: vec![self.folder.path().join("in")],
            walk: Walk::default(),
            max_size: 1 << 30,
            accept_damaged: false,
            dry_run: false,
            batch: "b".to_owned(),
            tags: Vec::new(),
            note: None,
            jobs: NonZeroUsize::new(3).unwrap(),
        }
    }

    /// Opens the index, brought to where the log is.
    fn index(&self) -> Index {
        let key = IndexKey::of(self.unlocked.keys.newest().1);
        let path = self.vault.index_folder().join("a.db");
        let mut index = Index::open(&path, &key, Duration::from_secs(9)).unwrap();
        let memory = Memory::new(&self.folder.path().join("state"));
        catch_up(&self.vault, &self.unlocked, &memory, &mut index).unwrap();
        index
    }

    fn upload(&mut self, options: &Options) -> (Vec<String>, Ended) {
        self.upload_until(options, &AtomicBool::new(false), |_| {})
    }

    /// Uploads, and gives a line of each file: its name and end, sorted.
    fn upload_until(
        &mut self,
        options: &Options,
        stop: &AtomicBool,
        mut see: impl FnMut(&Item),
    ) -> (Vec<String>, Ended) {
        let memory = Memory::new(&self.folder.path().join("state"));
        let mut appender = self.appender(&memory);
        let index = self.index();
        let (path, key) = (
            self.vault.index_folder().join("a.db"),
            IndexKey::of(self.unlocked.keys.newest().1),
        );
        let (vault, unlocked) = (self.vault.folder().to_owned(), &self.unlocked);
        let open = || {
            let index = Index::open(&path, &key, Duration::from_secs(9)).ok();
            let vault = Vault::open(&vault, Duration::from_secs(9)).ok()?;
            Some(Known::Session(
                index.map(Box::new),
                vault,
                Box::new(unlocked.clone()),
            ))
        };
        let vaulted = Vaulted {
            vault: &mut self.vault,
            appender: &mut appender,
            index: Some(&index),
            open_known: &open,
            mark: Mark::default(),
        };
        let mut lines = Vec::new();
        let mut tell = |event| {
            if let Event::Item(item) = event {
                see(&item);
                lines.push(line(&item));
            }
        };
        let now = || Timestamp::UNIX_EPOCH;
        let ended = upload(options, vaulted, stop, &now, &mut tell);
        lines.sort();
        (lines, ended)
    }

    fn appender(&self, memory: &Memory) -> Appender {
        let author = Author::Session(Box::new(self.unlocked.clone()));
        Appender::new(&self.vault, author, memory, 0).unwrap()
    }

    fn count(&self) -> u64 {
        self.index().count(&Query::default()).unwrap()
    }
}

fn line(item: &Item) -> String {
    let name = item.path.file_name().unwrap().to_string_lossy();
    match &item.status {
        Status::Stored => format!("{name} stored"),
        Status::Duplicate => format!("{name} duplicate"),
        Status::Skipped(reason) => format!("{name} skipped {}", reason.code()),
        Status::Failed(reason) => format!("{name} failed {}", reason.code()),
    }
}

fn numbered(number: u32) -> Vec<u8> {
    [PHOTO, &number.to_le_bytes()].concat()
}

#[test]
fn content_decides_and_what_is_no_image_does_not_stop_the_others() {
    let mut world = World::new();
    world.put("a.jpg", PHOTO);
    world.put("b.png", SHOT);
    world.put("png-with-a-wrong-name.jpg", &[SHOT, b"x"].concat());
    world.put("no-ending", &[PHOTO, b"x"].concat());
    world.put("text.jpg", b"hello");
    world.put("notes.txt", b"hello");
    world.put("empty.jpg", b"");
    world.put("empty.txt", b"");
    world.put("cut.jpg", &PHOTO[..PHOTO.len() / 2]);
    world.put("photo.jxl", b"\xff\x0a");
    world.put(".hidden.jpg", PHOTO);
    world.put(".folder/x.jpg", PHOTO);
    symlink("a.jpg", world.folder.path().join("in/link.jpg")).unwrap();
    let fifo = world.folder.path().join("in/fifo.jpg");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &fifo,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .unwrap();
    let options = world.options();
    let (lines, ended) = world.upload(&options);
    assert_eq!(
        lines,
        [
            ".folder skipped hidden",
            ".hidden.jpg skipped hidden",
            "a.jpg stored",
            "b.png stored",
            "cut.jpg failed damaged",
            "empty.jpg failed empty",
            "empty.txt skipped not_an_image",
            "fifo.jpg skipped special",
            "link.jpg skipped link",
            "no-ending stored",
            "notes.txt skipped not_an_image",
            "photo.jxl failed unsupported",
            "png-with-a-wrong-name.jpg stored",
            "text.jpg failed damaged",
        ]
    );
    let totals = ended.totals;
    assert_eq!((totals.stored, totals.skipped, totals.failed), (4, 6, 4));
    assert_eq!(totals.found(), 14);
    assert!(ended.error.is_none() && !ended.interrupted);
    assert_eq!(world.count(), 4);
}

#[test]
fn what_is_named_itself_is_taken_or_fails() {
    let mut world = World::new();
    let hidden = world.put(".hidden.jpg", PHOTO);
    let photo = world.put("a.png", SHOT);
    let link = world.folder.path().join("in/link.png");
    symlink(&photo, &link).unwrap();
    let text = world.put("notes.txt", b"hello");
    let mut options = world.options();
    options.paths = vec![
        hidden,
        link,
        text,
        PathBuf::from("/nowhere/x.jpg"),
        PathBuf::from("/dev/null"),
    ];
    let (lines, _) = world.upload(&options);
    assert_eq!(
        lines,
        [
            ".hidden.jpg stored",
            "link.png stored",
            "notes.txt failed not_an_image",
            "null failed special",
            "x.jpg failed not_found",
        ]
    );
}

#[test]
fn a_rerun_finds_duplicates_and_stores_the_rest() {
    let mut world = World::new();
    world.put("a.jpg", PHOTO);
    let options = world.options();
    world.upload(&options);
    world.put("b.jpg", PHOTO);
    world.put("c.png", SHOT);
    let (lines, ended) = world.upload(&options);
    assert_eq!(
        lines,
        ["a.jpg duplicate", "b.jpg duplicate", "c.png stored"]
    );
    assert_eq!(ended.totals.bytes_stored, SHOT.len() as u64);
    let (lines, _) = world.upload(&options);
    assert_eq!(
        lines,
        ["a.jpg duplicate", "b.jpg duplicate", "c.png duplicate"]
    );
    assert_eq!(world.count(), 2);
}

#[test]
fn equal_files_of_one_run_are_stored_once() {
    let mut world = World::new();
    for number in 0..20 {
        world.put(&format!("{number}.jpg"), PHOTO);
    }
    let options = world.options();
    let (_, ended) = world.upload(&options);
    assert_eq!((ended.totals.stored, ended.totals.duplicate), (1, 19));
}

#[test]
fn a_dry_run_says_the_same_and_stores_nothing() {
    let mut world = World::new();
    world.put("a.jpg", PHOTO);
    world.put("b.jpg", PHOTO);
    world.put("cut.jpg", &PHOTO[..1000]);
    let mut options = world.options();
    options.dry_run = true;
    let (_, ended) = world.upload(&options);
    let totals = ended.totals;
    assert_eq!((totals.stored, totals.duplicate, totals.failed), (1, 1, 1));
    assert_eq!(world.count(), 0);
    let left = walkdir::WalkDir::new(world.vault.folder().join("packs"));
    assert!(left.into_iter().all(|entry| entry.unwrap().path().is_dir()));
}

#[test]
fn damaged_images_are_taken_when_that_is_accepted_and_large_ones_when_they_are_allowed() {
    let mut world = World::new();
    world.put("cut.jpg", &PHOTO[..PHOTO.len() / 2]);
    world.put("a.png", SHOT);
    let mut options = world.options();
    options.accept_damaged = true;
    options.max_size = SHOT.len() as u64;
    let (lines, _) = world.upload(&options);
    assert_eq!(lines, ["a.png stored", "cut.jpg failed too_large"]);
    options.max_size = 1 << 30;
    let (lines, _) = world.upload(&options);
    assert_eq!(lines, ["a.png duplicate", "cut.jpg stored"]);
}

#[test]
fn globs_choose_by_name_or_by_path() {
    #[track_caller]
    fn check(globs: &[&str], expected: &[&str]) {
        let mut world = World::new();
        world.put("a.jpg", &numbered(1));
        world.put("sub/b.jpg", &numbered(2));
        world.put("sub/drafts/c.jpg", &numbered(3));
        world.put("d.png", SHOT);
        let mut options = world.options();
        let globs: Vec<String> = globs.iter().map(|glob| (*glob).to_owned()).collect();
        options.walk.globs = Globs::parse(&globs).unwrap();
        let (lines, _) = world.upload(&options);
        let stored = lines.iter().filter_map(|line| line.strip_suffix(" stored"));
        assert_eq!(stored.collect::<Vec<_>>(), expected, "{globs:?}");
    }
    check(&["*.jpg"], &["a.jpg", "b.jpg", "c.jpg"]);
    check(&["*.jpg", "!**/drafts/**"], &["a.jpg", "b.jpg"]);
    check(&["sub/*"], &["b.jpg"]);
    check(&["/*.jpg", "*.png"], &["a.jpg", "d.png"]);
    assert!(Globs::parse(&["[".to_owned()]).is_err());
}

#[test]
fn links_are_followed_when_that_is_wished_and_a_loop_ends() {
    let mut world = World::new();
    world.put("sub/a.jpg", PHOTO);
    symlink("..", world.folder.path().join("in/sub/up")).unwrap();
    let mut options = world.options();
    options.walk.follow = true;
    let (lines, _) = world.upload(&options);
    assert_eq!(lines, ["a.jpg stored", "up failed unreadable"]);
}

#[test]
fn what_is_in_hand_when_it_is_stopped_is_stored_and_a_rerun_does_the_rest() {
    let mut world = World::new();
    for number in 0..2000 {
        world.put(&format!("{number}.jpg"), &numbered(number));
    }
    let stop = AtomicBool::new(false);
    let options = world.options();
    let (lines, ended) =
        world.upload_until(&options, &stop, |_| stop.store(true, Ordering::Relaxed));
    assert!(ended.interrupted);
    let stored = lines.len() as u64;
    assert!((1..2000).contains(&stored), "{stored}");
    assert_eq!((ended.totals.stored, world.count()), (stored, stored));
    let (_, ended) = world.upload(&options);
    assert_eq!(ended.totals.duplicate, stored);
    assert_eq!(world.count(), 2000);
}

#[test]
fn a_vault_that_cannot_be_written_ends_the_upload_and_names_what_it_did_not_store() {
    let mut world = World::new();
    for number in 0..20 {
        world.put(&format!("{number}.jpg"), &numbered(number));
    }
    // Another process writes, and does not end.
    let path = world.vault.folder().to_owned();
    world.vault = Vault::open(&path, Duration::ZERO).unwrap();
    let mut other = Vault::open(&path, Duration::ZERO).unwrap();
    let writing = other.write().unwrap();
    let options = world.options();
    let (lines, ended) = world.upload(&options);
    assert_eq!((lines.len(), ended.unstored.len()), (0, 20));
    let error = ended.error.unwrap();
    assert_eq!(error.to_string(), "the vault is busy");
    drop(writing);
    let (_, ended) = world.upload(&options);
    assert_eq!((ended.totals.stored, world.count()), (20, 20));
}

#[test]
fn an_image_larger_than_memory_should_hold_is_streamed() {
    let mut world = World::new();
    let large = [PHOTO, &vec![7; 33 << 20]].concat();
    let path = world.put("large.jpg", &large);
    world.put("copy.jpg", &large);
    let options = world.options();
    let (lines, ended) = world.upload(&options);
    assert_eq!(lines.len(), 2);
    assert_eq!((ended.totals.stored, ended.totals.duplicate), (1, 1));
    let packs = walkdir::WalkDir::new(world.vault.folder().join("packs"));
    let files = packs
        .into_iter()
        .filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(files.count(), 1);
    let rows = world
        .vault
        .log()
        .after(world.unlocked.user.id, 0, 10)
        .unwrap();
    let sealed = world.vault.packs().read(&rows[0].place.unwrap()).unwrap();
    let identity = world.unlocked.keys.newest().1;
    let opened = identity
        .open(sealed.as_bytes(), large.len() as u64)
        .unwrap();
    assert!(*opened == fs::read(path).unwrap());
}

#[test]
fn every_image_gets_what_the_upload_gives() {
    let mut world = World::new();
    world.put("a.jpg", PHOTO);
    let mut options = world.options();
    options.tags = vec!["travel".to_owned()];
    options.note = Some("dusk".to_owned());
    world.upload(&options);
    let index = world.index();
    let id = index.ids_beginning("", 1).unwrap()[0];
    let found = index.get(id).unwrap().unwrap();
    assert_eq!((found.tags, found.note), (options.tags, options.note));
    assert!(Path::new(&found.file.path).ends_with("in/a.jpg"));
}
