//! Tests of `vault`.

use std::fs;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::time::Duration;

use crate::crypto::{Mac, Sealed, blake3};
use crate::id::{ImageId, PackId, SegmentId, SlotId, UserId, Writer};
use crate::vault::{
    Damage, Error, FORMAT, Kind, LogRow, PackFile, PackName, Place, Segment, Slot, SlotKind, User,
    Vault,
};

const PATIENCE: Duration = Duration::from_millis(50);

fn vault() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open_or_create(&folder.path().join("vault"), PATIENCE, 1_000).unwrap();
    (folder, vault)
}

fn reopen(vault: &Vault) -> Result<Vault, Error> {
    Vault::open(vault.folder(), PATIENCE)
}

fn user() -> User {
    User {
        id: UserId::from_bytes([1; 16]),
        name: "alice".to_owned(),
        created: 7,
    }
}

fn slot(kind: SlotKind, number: u8, expires: Option<i64>) -> Slot {
    Slot {
        id: SlotId::from_bytes([number; 16]),
        user: user().id,
        kind,
        label: String::new(),
        verifier: "age1".to_owned(),
        kdf: None,
        sealed: Sealed::from_bytes(vec![1, 2, 3]),
        created: 5,
        expires,
        mac: Mac::from_bytes([4; 32]),
        proof: Mac::from_bytes([5; 32]),
    }
}

fn row(number: u8) -> LogRow {
    LogRow {
        seq: 0,
        id: ImageId::from_bytes([number; 10]),
        user: user().id,
        key: 1,
        slot: SlotId::from_bytes([9; 16]),
        writer: Writer::from_bytes([8; 16]),
        n: u64::from(number),
        kind: Kind::Image,
        segment: Some(SegmentId::from_bytes([7; 16])),
        line: 3,
        record_hash: Mac::from_bytes([6; 32]),
        place: None,
        object_hash: Some(blake3(b"x")),
        tag: Some(Mac::from_bytes([number; 32])),
        mac: Mac::from_bytes([number; 32]),
    }
}

#[test]
fn everything_is_private_whatever_is_put_into_it() {
    let (_folder, mut vault) = vault();
    let transaction = vault.write().unwrap();
    transaction.insert_user(&user()).unwrap();
    transaction.commit().unwrap();
    let mut pack = vault.packs().create().unwrap();
    pack.append(&Sealed::from_bytes(vec![1])).unwrap();
    drop(vault.lock_shared().unwrap());
    let mut folders = vec![vault.folder().to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        let mode =
            |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                assert_eq!(mode(&path), 0o600, "{}", path.display());
                files += 1;
            }
        }
    }
    assert!(files >= 4, "database, WAL, lock and pack: {files}");
}

#[test]
fn a_vault_keeps_its_id_and_is_made_once() {
    let (_folder, vault) = vault();
    let again = Vault::open_or_create(vault.folder(), PATIENCE, 2_000).unwrap();
    assert_eq!(again.id(), vault.id());
    assert_eq!(reopen(&vault).unwrap().id(), vault.id());
}

#[test]
fn where_there_is_no_vault_none_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        Vault::open(folder.path(), PATIENCE),
        Err(Error::NoVault { .. })
    ));
    fs::write(folder.path().join("vault.db"), b"").unwrap();
    assert!(matches!(
        Vault::open(folder.path(), PATIENCE),
        Err(Error::NoVault { .. })
    ));
}

#[test]
fn a_file_that_is_no_database_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("vault.db"), vec![b'x'; 5000]).unwrap();
    assert!(matches!(
        Vault::open(folder.path(), PATIENCE),
        Err(Error::Damaged(Damage::Database))
    ));
}

#[test]
fn a_trigger_that_somebody_added_is_refused() {
    let (_folder, vault) = vault();
    vault
        .connection
        .execute_batch("CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM log; END")
        .unwrap();
    assert!(matches!(
        reopen(&vault),
        Err(Error::Damaged(Damage::Schema))
    ));
}

#[test]
fn a_newer_format_is_refused() {
    let (_folder, vault) = vault();
    vault
        .connection
        .pragma_update(None, "user_version", FORMAT + 1)
        .unwrap();
    assert!(matches!(reopen(&vault), Err(Error::Newer { .. })));
}

#[test]
fn a_name_is_taken_once() {
    let (_folder, mut vault) = vault();
    let transaction = vault.write().unwrap();
    transaction.insert_user(&user()).unwrap();
    let again = transaction.insert_user(&User {
        id: UserId::from_bytes([2; 16]),
        ..user()
    });
    assert!(matches!(again, Err(Error::NameTaken { name }) if name == "alice"));
}

#[test]
fn a_transaction_that_is_dropped_wrote_nothing() {
    let (_folder, mut vault) = vault();
    let transaction = vault.write().unwrap();
    transaction.insert_user(&user()).unwrap();
    drop(transaction);
    assert_eq!(vault.accounts().user_named("alice").unwrap(), None);
}

#[test]
fn who_writes_keeps_others_waiting_until_their_patience_ends() {
    let (_folder, mut vault) = vault();
    let mut other = reopen(&vault).unwrap();
    let _writing = vault.write().unwrap();
    assert!(matches!(other.write(), Err(Error::Busy)));
}

#[test]
fn the_lock_is_shared_by_readers_only() {
    let (_folder, vault) = vault();
    let other = reopen(&vault).unwrap();
    let (first, second) = (vault.lock_shared(), other.lock_shared());
    assert!(first.is_ok() && second.is_ok());
    assert!(matches!(vault.lock_exclusive(PATIENCE), Err(Error::Busy)));
    drop((first, second));
    let _exclusive = vault.lock_exclusive(PATIENCE).unwrap();
    assert!(matches!(other.lock_shared(), Err(Error::Busy)));
}

#[test]
fn a_removed_row_loses_its_tag_then_its_place_and_no_other_row_does() {
    let (_folder, mut vault) = vault();
    let pack = PackId::from_bytes([2; 16]);
    let rows = [1, 2].map(|number| LogRow {
        place: Some(Place {
            pack,
            offset: 100 - u64::from(number),
            length: 1,
        }),
        ..row(number)
    });
    let transaction = vault.write().unwrap();
    transaction.insert_user(&user()).unwrap();
    for row in &rows {
        transaction.append(row).unwrap();
    }
    transaction.clear_tag(user().id, rows[0].id).unwrap();
    transaction.commit().unwrap();
    let ids = |rows: Vec<LogRow>| -> Vec<ImageId> { rows.iter().map(|row| row.id).collect() };
    let unfinished = |vault: &Vault| vault.log().placed_without_tag(user().id, 0, 9).unwrap();
    assert_eq!(ids(unfinished(&vault)), [rows[0].id]);
    assert_eq!(
        ids(vault.log().in_pack(pack).unwrap()),
        [rows[1].id, rows[0].id]
    );
    let transaction = vault.write().unwrap();
    transaction.clear_place(user().id, rows[0].id).unwrap();
    transaction.commit().unwrap();
    assert_eq!(ids(unfinished(&vault)), []);
    assert_eq!(ids(vault.log().in_pack(pack).unwrap()), [rows[1].id]);
    assert!(vault.log().names_pack(pack).unwrap());
    let other = PackId::from_bytes([3; 16]);
    assert!(!vault.log().names_pack(other).unwrap());
    assert_eq!(vault.log().count_after(user().id, 0).unwrap(), 2);
    assert_eq!(
        ids(vault.log().sound_after(user().id, 1, 9).unwrap()),
        [rows[1].id]
    );
    let mut seen = Vec::new();
    let see = |_, row: Result<LogRow, Damage>| seen.push(row.unwrap().id);
    vault.log().each(see).unwrap();
    assert_eq!(seen, rows.map(|row| row.id));
}

#[test]
fn slots_are_read_back_and_ended_sessions_go() {
    let (_folder, mut vault) = vault();
    let slots = [
        slot(SlotKind::Password, 1, None),
        slot(SlotKind::Session, 2, Some(100)),
        slot(SlotKind::Session, 3, Some(200)),
    ];
    let transaction = vault.write().unwrap();
    transaction.insert_user(&user()).unwrap();
    for slot in &slots {
        transaction.insert_slot(slot).unwrap();
    }
    transaction.commit().unwrap();
    assert_eq!(vault.accounts().slots(user().id).unwrap(), slots);
    assert_eq!(vault.accounts().user(user().id).unwrap(), Some(user()));
    assert_eq!(vault.accounts().user_named("alice").unwrap(), Some(user()));
    assert!(!vault.accounts().has_ended_sessions(99).unwrap());
    assert!(vault.accounts().has_ended_sessions(100).unwrap());
    let transaction = vault.write().unwrap();
    transaction.delete_ended_sessions(100).unwrap();
    assert_eq!(transaction.delete_sessions(user().id).unwrap(), 1);
    assert!(transaction.delete_slot(slots[0].id).unwrap());
    assert!(!transaction.delete_slot(slots[0].id).unwrap());
    assert!(transaction.accounts().slots(user().id).unwrap().is_empty());
}

#[test]
fn rows_are_read_back_by_every_way_that_leads_to_them() {
    let (_folder, mut vault) = vault();
    let transaction = vault.write().unwrap();
    let mut rows = [row(0), row(1)];
    for row in &mut rows {
        row.seq = transaction.append(row).unwrap();
    }
    transaction.commit().unwrap();
    let log = vault.log();
    let [first, second] = &rows;
    let user = user().id;
    assert_eq!(log.after(user, 0, 10).unwrap(), rows);
    assert_eq!(
        log.after(user, first.seq, 10).unwrap(),
        std::slice::from_ref(second)
    );
    assert_eq!(log.after(user, 0, 1).unwrap(), std::slice::from_ref(first));
    assert_eq!(log.at(user, first.seq).unwrap().as_ref(), Some(first));
    assert_eq!(log.of_id(user, first.id).unwrap().as_ref(), Some(first));
    let tag = first.tag.unwrap();
    assert_eq!(log.of_tag(user, &tag).unwrap().as_ref(), Some(first));
    let (writer, last) = (first.writer, log.last_of_writer(user, first.writer));
    assert_eq!(last.unwrap().as_ref(), Some(second));
    assert_eq!(
        log.of_writer(user, writer, 0).unwrap().as_ref(),
        Some(first)
    );
    let other = UserId::from_bytes([2; 16]);
    assert_eq!(log.after(other, 0, 10).unwrap(), []);
}

#[test]
fn a_segment_is_replaced_under_its_id() {
    let (_folder, mut vault) = vault();
    let mut segment = Segment {
        id: SegmentId::from_bytes([7; 16]),
        user: user().id,
        sealed: Sealed::from_bytes(vec![1]),
        hash: blake3(&[1]),
    };
    let transaction = vault.write().unwrap();
    transaction.put_segment(&segment).unwrap();
    segment.sealed = Sealed::from_bytes(vec![2]);
    transaction.put_segment(&segment).unwrap();
    assert_eq!(
        transaction.log().segment(segment.id).unwrap(),
        Some(segment)
    );
}

#[test]
fn sealed_images_are_read_back_and_destroyed_only_if_they_are_the_right_ones() {
    let (_folder, vault) = vault();
    let packs = vault.packs();
    let mut pack = packs.create().unwrap();
    let image = Sealed::from_bytes((0..100_000_u32).flat_map(u32::to_le_bytes).collect());
    let first = pack.append(&image).unwrap();
    let second = pack.append(&image).unwrap();
    pack.sync().unwrap();
    let destroy = |digest, is_free| packs.destroy(&first, &digest, PATIENCE, || Ok(is_free));
    let digest = blake3(image.as_bytes());
    assert!(matches!(destroy(digest, false), Err(Error::Busy)));
    drop(pack);
    assert_eq!(packs.read(&second).unwrap(), image);
    destroy(blake3(b"other"), false).unwrap();
    assert_eq!(packs.read(&first).unwrap(), image);
    destroy(digest, false).unwrap();
    let is_gone = |place| {
        let left = packs.read(place).unwrap();
        left.as_bytes().iter().all(|byte| *byte == 0)
    };
    assert!(is_gone(&first));
    // A removal that was cut off has left a part.
    let path = packs.path(first.pack);
    let file = super::private::open_to_change(&path).unwrap();
    file.write_all_at(&image.as_bytes()[..1000], first.offset + 5000)
        .unwrap();
    destroy(digest, false).unwrap();
    assert!(!is_gone(&first));
    destroy(digest, true).unwrap();
    assert!(is_gone(&first));
    assert_eq!(packs.read(&second).unwrap(), image);
    packs.delete(first.pack).unwrap();
    assert!(matches!(
        packs.read(&second),
        Err(Error::Damaged(Damage::Pack { .. }))
    ));
}

#[test]
fn what_is_known_of_packs_without_a_key_is_what_lies_there() {
    let (_folder, vault) = vault();
    let packs = vault.packs();
    let mut pack = packs.create().unwrap();
    let image = Sealed::from_bytes(vec![7; 100_000]);
    let place = pack.append(&image).unwrap();
    let end = pack.append(&image).unwrap();
    pack.sync().unwrap();
    let missing = Place {
        pack: PackId::from_bytes([1; 16]),
        ..place
    };
    let stray = packs.path(missing.pack).with_file_name("note.txt");
    fs::create_dir_all(stray.parent().unwrap()).unwrap();
    fs::write(&stray, b"x").unwrap();
    let mut files = packs.files().unwrap();
    files.sort_by_key(|file| file.length);
    let inside = stray.strip_prefix(vault.folder()).unwrap().to_owned();
    assert_eq!(
        files,
        [
            PackFile {
                name: PackName::Stray(inside),
                length: 1
            },
            PackFile {
                name: PackName::Pack(place.pack),
                length: 200_000
            },
        ]
    );
    assert_eq!(packs.length(place.pack).unwrap(), Some(200_000));
    assert_eq!(packs.length(missing.pack).unwrap(), None);
    assert_eq!(
        packs.digest(&place).unwrap(),
        Some(blake3(image.as_bytes()))
    );
    assert_eq!(packs.digest(&missing).unwrap(), None);
    assert!(packs.has_bytes(&place).unwrap() && !packs.has_bytes(&missing).unwrap());
    // Nobody holds it while it is appended to.
    assert!(packs.hold(place.pack).unwrap().is_none());
    drop(pack);
    assert!(packs.hold(missing.pack).unwrap().is_none());
    let held = packs.hold(place.pack).unwrap().unwrap();
    assert_eq!(held.length().unwrap(), 200_000);
    held.free(place.offset, place.length).unwrap();
    assert!(!packs.has_bytes(&place).unwrap() && packs.has_bytes(&end).unwrap());
    assert_eq!(held.length().unwrap(), 200_000);
    held.free(end.offset, end.length).unwrap();
    assert_eq!(held.length().unwrap(), 100_000);
    held.free(0, 100_000).unwrap();
    assert_eq!(packs.length(place.pack).unwrap(), None);
}

#[test]
fn a_pack_that_is_cut_is_damage_and_one_that_was_never_synced_leaves_no_file() {
    let (_folder, vault) = vault();
    let packs = vault.packs();
    let mut pack = packs.create().unwrap();
    let place = pack.append(&Sealed::from_bytes(vec![1; 10])).unwrap();
    let file = fs::File::options().write(true).open(packs.path(place.pack));
    file.unwrap().set_len(5).unwrap();
    assert!(matches!(
        packs.read(&place),
        Err(Error::Damaged(Damage::Pack { .. }))
    ));
    drop(pack);
    let left = walkdir::WalkDir::new(vault.folder().join("packs"));
    assert!(left.into_iter().all(|entry| entry.unwrap().path().is_dir()));
}
