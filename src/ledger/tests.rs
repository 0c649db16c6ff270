//! Tests of `ledger`.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use crate::account::{Unlocked, register, unlock_with_recovery};
use crate::crypto::{Credential, DedupeKey, Identity, IndexKey, Password, blake3, sha256};
use crate::id::ImageId;
use crate::index::{Applied, Batch, Entry, Head, Heads, Index, Preparer, Stamp};
use crate::ledger::segment::FULL;
use crate::ledger::{
    Appender, Author, CaughtUp, Committed, Damage, Draft, Error, Memory, Outcome, Removal,
    catch_up, finish_removals, open_image, open_record, remove, stored,
};
use crate::metadata;
use crate::query::Query;
use crate::record::{Body, Image, Timestamp, Upload};
use crate::vault::{LogRow, Vault};

const PHOTO: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");
pub(super) const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// Whether damage is the expected one.
type Check<'a> = &'a dyn Fn(&Damage) -> bool;

/// A vault, a user, and this machine.
pub(super) struct World {
    folder: tempfile::TempDir,
    pub(super) vault: Vault,
    pub(super) unlocked: Unlocked,
    pub(super) memory: Memory,
    pub(super) index: Index,
}

impl World {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let mut vault = Vault::open_or_create(&path, Duration::ZERO, 0).unwrap();
        let name = "alice".parse().unwrap();
        let password = Password::new("lantern brook tulip".to_owned());
        let recovery = Identity::generate().unwrap();
        register(&mut vault, &name, &password, Some(&recovery), 0).unwrap();
        let unlocked = unlock_with_recovery(&vault, &name, &recovery).unwrap();
        let memory = Memory::new(&folder.path().join("state"));
        let index = open_index(&vault, &unlocked);
        Self {
            folder,
            vault,
            unlocked,
            memory,
            index,
        }
    }

    pub(super) fn appender(&self) -> Appender {
        let author = Author::Session(Box::new(self.unlocked.clone()));
        Appender::new(&self.vault, author, &self.memory, 0).unwrap()
    }

    /// Seals an image into a pack and drafts its row. Images of different numbers differ.
    pub(super) fn draft(&self, number: u8) -> Draft {
        let bytes = [PHOTO, &[number]].concat();
        let (_, identity) = self.unlocked.keys.newest();
        let sealed = identity.recipient().seal(&bytes).unwrap();
        let mut pack = self.vault.packs().create().unwrap();
        let place = pack.append(&sealed).unwrap();
        pack.sync().unwrap();
        let upload = Upload {
            path: Path::new("a.jpg"),
            bytes: bytes.len() as u64,
            sha256: sha256(&bytes),
            object_hash: blake3(sealed.as_bytes()),
            batch: "b",
            tags: &[],
            note: None,
        };
        let metadata = metadata::read(&mut bytes.as_slice()).unwrap();
        Draft {
            body: Body::Image(Box::new(Image::new(&upload, metadata))),
            place: Some(place),
            tag: Some(DedupeKey::of(identity).tag(&upload.sha256)),
        }
    }

    pub(super) fn store(&mut self, appender: &mut Appender, numbers: &[u8]) -> Committed {
        let drafts: Vec<Draft> = numbers.iter().map(|number| self.draft(*number)).collect();
        appender
            .commit(&mut self.vault, drafts, NOW, |_| Ok(()))
            .unwrap()
    }

    pub(super) fn catch_up(&mut self) -> Result<CaughtUp, Error> {
        catch_up(&self.vault, &self.unlocked, &self.memory, &mut self.index)
    }

    pub(super) fn count(&self) -> u64 {
        self.index.count(&Query::default()).unwrap()
    }

    pub(super) fn rows(&self) -> Vec<LogRow> {
        self.vault
            .log()
            .after(self.unlocked.user.id, 0, 10_000)
            .unwrap()
    }

    /// Changes the database as who can write to the disk could.
    pub(super) fn forge(&self, sql: &str) {
        let path = self.vault.folder().join("vault.db");
        rusqlite::Connection::open(path)
            .unwrap()
            .execute_batch(sql)
            .unwrap();
    }

    pub(super) fn image(&self, id: ImageId) -> Result<Vec<u8>, Error> {
        let row = self.vault.log().of_id(self.unlocked.user.id, id)?.unwrap();
        let record = open_record(&self.vault.log(), &self.unlocked, &row)?.unwrap();
        let Body::Image(image) = record.body else {
            panic!("no image")
        };
        let mut bytes = Vec::new();
        let mut stream = open_image(&self.vault, &self.unlocked, id, &image)?;
        match stream.read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(_) => Err(Damage::Image { id }.into()),
        }
    }

    /// Copies the vault's files aside, to be put back later.
    fn snapshot(&self) -> std::path::PathBuf {
        self.vault.truncate_wal().unwrap();
        let copy = self.folder.path().join("copy.db");
        fs::copy(self.vault.folder().join("vault.db"), &copy).unwrap();
        copy
    }
}

fn open_index(vault: &Vault, unlocked: &Unlocked) -> Index {
    let key = IndexKey::of(unlocked.keys.newest().1);
    let path = vault
        .index_folder()
        .join(format!("{}.db", unlocked.user.id));
    Index::open(&path, &key, Duration::ZERO).unwrap()
}

pub(super) fn id_of(outcome: Outcome) -> ImageId {
    match outcome {
        Outcome::Stored(id) | Outcome::Duplicate(id) => id,
    }
}

#[test]
fn what_is_stored_is_found_and_opens_to_the_same_bytes() {
    let mut world = World::new();
    let mut appender = world.appender();
    let numbers: Vec<u8> = (0..130).collect();
    let committed = world.store(&mut appender, &numbers);
    assert_eq!(committed.outcomes.len(), 130);
    let caught_up = world.catch_up().unwrap();
    assert_eq!(
        caught_up,
        CaughtUp {
            rows: 130,
            rolled_back: false
        }
    );
    assert_eq!(world.count(), 130);
    for number in [0, 63, 64, 129] {
        let id = id_of(committed.outcomes[number]);
        assert_eq!(
            world.image(id).unwrap(),
            [PHOTO, &[numbers[number]]].concat()
        );
    }
    assert_eq!(world.catch_up().unwrap(), CaughtUp::default());
    let rows = world.rows();
    assert!(
        rows.iter()
            .zip(0..)
            .all(|(row, n)| row.n == n && row.line == u32::try_from(n % 64).unwrap())
    );
}

#[test]
fn images_that_wait_where_a_process_was_killed_are_found_though_the_log_has_no_more() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1, 2, 3, 4]);
    let entries = committed.rows.iter().map(|(row, record)| {
        let Body::Image(image) = &record.body else {
            unreachable!("images were stored")
        };
        Entry::Image {
            id: row.id,
            at: NOW,
            credential: Credential::Session,
            stamp: Stamp {
                clock: record.head.clock,
                writer: row.writer,
            },
            image,
            prepared: Preparer::new().prepare(image, &[]).unwrap(),
        }
    });
    let (last, _) = &committed.rows[3];
    let head = Head {
        n: last.n,
        mac: last.mac,
        credential: Credential::Session,
    };
    let batch = Batch {
        to: Applied {
            seq: last.seq,
            mac: last.mac,
        },
        entries: entries.collect(),
        heads: Heads::from([(last.writer, head)]),
        clock: 1,
    };
    let from = world.index.applied().unwrap();
    let mut adding = world.index.begin(from).unwrap().unwrap();
    adding.add(&batch).unwrap();
    adding.finish().unwrap();
    world.index = open_index(&world.vault, &world.unlocked);
    assert_eq!(world.catch_up().unwrap(), CaughtUp::default());
    for (row, _) in &committed.rows {
        let found = world.index.get(row.id).unwrap();
        assert_eq!(found.map(|found| found.id), Some(row.id));
    }
}

#[test]
fn a_writer_goes_on_where_it_stopped_and_two_at_a_time_are_two() {
    let mut world = World::new();
    let mut first = world.appender();
    let mut second = world.appender();
    assert_ne!(first.writer(), second.writer());
    world.store(&mut first, &[1]);
    world.store(&mut second, &[2]);
    world.store(&mut first, &[3]);
    let writer = first.writer();
    drop((first, second));
    let mut again = world.appender();
    assert_eq!(again.writer(), writer);
    world.store(&mut again, &[4]);
    world.catch_up().unwrap();
    assert_eq!(world.count(), 4);
    assert_eq!(world.index.heads().unwrap()[&writer].n, 2);
}

#[test]
fn an_image_that_another_process_stored_a_moment_before_is_a_duplicate() {
    let mut world = World::new();
    let (mut first, mut second) = (world.appender(), world.appender());
    let stored = world.store(&mut first, &[1]);
    let id = id_of(stored.outcomes[0]);
    let mixed = world.store(&mut second, &[2, 1, 3]);
    assert_eq!(mixed.outcomes[1], Outcome::Duplicate(id));
    assert!(matches!(mixed.outcomes[0], Outcome::Stored(_)));
    assert!(matches!(mixed.outcomes[2], Outcome::Stored(_)));
    assert_eq!(mixed.rows.len(), 2);
    world.catch_up().unwrap();
    assert_eq!(world.count(), 3);
}

#[test]
fn a_tag_that_was_forged_onto_another_row_keeps_no_image_out() {
    let mut world = World::new();
    let mut appender = world.appender();
    world.store(&mut appender, &[1]);
    let tag = world.draft(2).tag.unwrap();
    let hex = data_encoding::HEXLOWER.encode(tag.as_bytes());
    world.forge(&format!("UPDATE log SET tag = x'{hex}'"));
    let committed = world.store(&mut appender, &[2]);
    assert!(matches!(committed.outcomes[0], Outcome::Stored(_)));
    assert_eq!(world.rows()[0].tag, None);
    world.catch_up().unwrap();
    assert_eq!(world.count(), 2);
}

#[test]
fn every_row_that_is_removed_moved_or_changed_is_noticed() {
    let chain =
        |n| move |damage: &Damage| matches!(damage, Damage::Chain { n: found, .. } if *found == n);
    let record = |damage: &Damage| matches!(damage, Damage::Record { .. });

    let rows: [(&str, Check<'_>); 9] = [
        ("DELETE FROM log WHERE n = 1", &chain(2)),
        ("UPDATE log SET n = n + 1 WHERE n = 2", &chain(3)),
        ("UPDATE log SET kind = 'mark' WHERE n = 1", &chain(1)),
        (
            "UPDATE log SET object_hash = zeroblob(32) WHERE n = 1",
            &chain(1),
        ),
        ("UPDATE log SET mac = zeroblob(32) WHERE n = 0", &chain(0)),
        ("UPDATE log SET line = 2 WHERE n = 1", &record),
        ("UPDATE log SET segment = zeroblob(16) WHERE n = 1", &record),
        ("UPDATE segments SET sealed = zeroblob(100)", &record),
        ("UPDATE segments SET hash = zeroblob(32)", &record),
    ];
    for (sql, is_expected) in rows {
        let mut world = World::new();
        let mut appender = world.appender();
        world.store(&mut appender, &[1, 2, 3]);
        world.forge(sql);
        match world.catch_up() {
            Err(Error::Damaged(damage)) => assert!(is_expected(&damage), "{sql}: {damage}"),
            other => panic!("{sql}: {other:?}"),
        }
    }
}

#[test]
fn two_images_whose_places_were_swapped_are_noticed() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1, 2]);
    world.forge("UPDATE log SET pack = (SELECT pack FROM log WHERE n = 1) WHERE n = 0");
    let id = id_of(committed.outcomes[0]);
    // Both are sealed to the same user, so it may open: then only the digest in the record tells.
    if let Ok(bytes) = world.image(id) {
        assert_ne!(sha256(&bytes), sha256(&[PHOTO, &[1]].concat()));
    }
}

#[test]
fn an_image_that_rotted_is_damage() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1]);
    let place = world.rows()[0].place.unwrap();
    let name = place.pack.to_string();
    let path = world
        .vault
        .folder()
        .join("packs")
        .join(&name[..2])
        .join(format!("{name}.pack"));
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    let id = id_of(committed.outcomes[0]);
    assert!(matches!(
        world.image(id),
        Err(Error::Damaged(Damage::Image { .. }))
    ));
    fs::remove_file(&path).unwrap();
    assert!(matches!(
        world.image(id),
        Err(Error::Damaged(Damage::Image { .. }))
    ));
}

#[test]
fn what_a_session_stored_is_found_by_its_tag_before_the_index_has_it() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1]);
    let digest = |number: u8| sha256(&[PHOTO, &[number]].concat());
    let found = |world: &World, number| {
        stored(&world.vault.log(), &world.unlocked, &digest(number)).unwrap()
    };
    assert_eq!(found(&world, 1), Some(id_of(committed.outcomes[0])));
    assert_eq!(found(&world, 2), None);
    // A tag on the disk that leads to another image is not believed.
    let tag = DedupeKey::of(world.unlocked.keys.newest().1).tag(&digest(2));
    let hex = data_encoding::HEXLOWER.encode(tag.as_bytes());
    world.forge(&format!("UPDATE log SET tag = x'{hex}'"));
    assert_eq!(found(&world, 2), None);
}

#[test]
fn a_tail_that_only_its_writer_saw_is_noticed() {
    let mut world = World::new();
    let mut appender = world.appender();
    world.store(&mut appender, &[1]);
    world.catch_up().unwrap();
    // An upload does not add what it wrote to the index, but remembers it.
    world.store(&mut appender, &[2]);
    world
        .memory
        .remember(&appender.head().into_iter().collect());
    world.forge("DELETE FROM log WHERE n = 1");
    assert!(world.catch_up().unwrap().rolled_back);
    assert_eq!(world.catch_up().unwrap(), CaughtUp::default());
}

#[test]
fn a_vault_that_was_rolled_back_is_noticed_and_its_writer_given_up() {
    let mut world = World::new();
    let mut appender = world.appender();
    let writer = appender.writer();
    world.store(&mut appender, &[1]);
    let copy = world.snapshot();
    world.store(&mut appender, &[2]);
    world.catch_up().unwrap();
    drop(appender);
    world.vault.truncate_wal().unwrap();
    let path = world.vault.folder().to_owned();
    // The old file takes the place of the new one, as a restored backup would.
    let vault = std::mem::replace(
        &mut world.vault,
        Vault::open_or_create(&world.folder.path().join("x"), Duration::ZERO, 0).unwrap(),
    );
    drop(vault);
    fs::copy(&copy, path.join("vault.db")).unwrap();
    world.vault = Vault::open(&path, Duration::ZERO).unwrap();
    assert_eq!(
        world.catch_up().unwrap(),
        CaughtUp {
            rows: 1,
            rolled_back: true
        }
    );
    assert_eq!(world.count(), 1);
    assert_ne!(world.appender().writer(), writer);
    assert_eq!(world.catch_up().unwrap(), CaughtUp::default());
}

#[test]
fn a_tail_that_was_cut_off_is_noticed_even_without_the_index() {
    let mut world = World::new();
    let mut appender = world.appender();
    world.store(&mut appender, &[1, 2]);
    world.catch_up().unwrap();
    world.index.clear().unwrap();
    world.forge("DELETE FROM log WHERE n = 1");
    assert!(world.catch_up().unwrap().rolled_back);
}

#[test]
fn what_is_removed_is_gone_from_segment_pack_and_index() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1, 2, 3]);
    world.catch_up().unwrap();
    let id = id_of(committed.outcomes[1]);
    let before = world.rows();
    drop(appender);
    let mut appender = world.appender();
    remove(&mut world.vault, &world.unlocked, &mut appender, &[id], NOW).unwrap();
    world.catch_up().unwrap();
    assert_eq!(world.count(), 2);
    let rows = world.rows();
    assert_eq!((rows[1].tag, rows[1].place), (None, None));
    assert!(
        open_record(&world.vault.log(), &world.unlocked, &rows[1])
            .unwrap()
            .is_none()
    );
    assert!(world.vault.packs().read(&before[1].place.unwrap()).is_err());
    for other in [0, 2] {
        world.image(id_of(committed.outcomes[other])).unwrap();
    }
    world.index.clear().unwrap();
    world.catch_up().unwrap();
    assert_eq!(world.count(), 2);
    let again = world.store(&mut appender, &[2]);
    assert_ne!(id_of(again.outcomes[0]), id);
}

#[test]
fn a_removal_from_a_pack_that_still_grows_is_finished_later() {
    let mut world = World::new();
    let mut appender = world.appender();
    let draft = world.draft(1);
    let place = draft.place.unwrap();
    let committed = appender
        .commit(&mut world.vault, vec![draft], NOW, |_| Ok(()))
        .unwrap();
    let id = id_of(committed.outcomes[0]);
    let name = place.pack.to_string();
    let path = world.vault.folder().join("packs").join(&name[..2]);
    let growing = fs::File::open(path.join(format!("{name}.pack"))).unwrap();
    growing.lock().unwrap();
    let (vault, unlocked) = (&mut world.vault, &world.unlocked);
    let removal = remove(vault, unlocked, &mut appender, &[id], NOW).unwrap();
    assert_eq!(removal, Removal::Unfinished);
    assert!(finish_removals(vault, unlocked).is_err());
    drop(growing);
    assert_eq!(finish_removals(vault, unlocked).unwrap(), 1);
    assert!(vault.packs().read(&place).is_err());
}

#[test]
fn a_removal_that_was_cut_off_is_finished() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1, 2]);
    let id = id_of(committed.outcomes[0]);
    let place = world.rows()[0].place.unwrap();
    remove(&mut world.vault, &world.unlocked, &mut appender, &[id], NOW).unwrap();
    let pack = data_encoding::HEXLOWER.encode(place.pack.as_bytes());
    let (offset, length) = (place.offset, place.length);
    world.forge(&format!(
        "UPDATE log SET pack = x'{pack}', \"offset\" = {offset}, length = {length} WHERE n = 0"
    ));
    assert_eq!(
        finish_removals(&mut world.vault, &world.unlocked).unwrap(),
        1
    );
    assert_eq!(world.rows()[0].place, None);
    assert_eq!(
        finish_removals(&mut world.vault, &world.unlocked).unwrap(),
        0
    );
}

#[test]
fn a_record_that_vanished_without_a_removal_is_damage() {
    let mut world = World::new();
    let mut appender = world.appender();
    let committed = world.store(&mut appender, &[1, 2]);
    let id = id_of(committed.outcomes[0]);
    remove(&mut world.vault, &world.unlocked, &mut appender, &[id], NOW).unwrap();
    world.forge("DELETE FROM log WHERE kind = 'remove'");
    let caught_up = world.catch_up();
    assert!(
        matches!(caught_up, Err(Error::Damaged(Damage::Gone { .. }))),
        "{caught_up:?}"
    );
}

#[test]
fn long_records_fill_several_segments_and_open_again() {
    let mut world = World::new();
    let mut appender = world.appender();
    let mut drafts: Vec<Draft> = (1..=5).map(|number| world.draft(number)).collect();
    for draft in &mut drafts {
        if let Body::Image(image) = &mut draft.body {
            image.note = Some("n".repeat(FULL / 2 + 1));
        }
    }
    let vault = &mut world.vault;
    appender.commit(vault, drafts, NOW, |_| Ok(())).unwrap();
    let segments = world.rows().into_iter().map(|row| row.segment.unwrap());
    assert_eq!(segments.collect::<BTreeSet<_>>().len(), 3);
    world.catch_up().unwrap();
    assert_eq!(world.count(), 5);
}

#[test]
fn a_row_forged_without_the_key_is_refused() {
    let mut world = World::new();
    let mut appender = world.appender();
    world.store(&mut appender, &[1]);
    world.forge(
        "INSERT INTO log (id, user, key, slot, writer, n, kind, segment, line, record_hash, object_hash, mac) \
         SELECT x'00112233445566778899', user, key, slot, x'000102030405060708090a0b0c0d0e0f', 0, kind, segment, \
         line, record_hash, object_hash, mac FROM log",
    );
    assert!(matches!(
        world.catch_up(),
        Err(Error::Damaged(Damage::Chain { n: 0, .. }))
    ));
}
