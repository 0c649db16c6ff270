//! `verify`, `backup` and `restore`: what is told of damage, and that a vault comes back.

use std::fs;
use std::path::PathBuf;

use crate::schemas::{assert_valid, schema};
use crate::support::{PASSWORD, World, files_below, images, mode};

/// A world with images in the vault.
fn with_images() -> World {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    world
}

fn pack(world: &World) -> PathBuf {
    files_below(&world.vault().join("packs")).remove(0).0
}

/// The codes of the findings of a level.
fn codes(world: &World, arguments: &[&str], code: i32) -> Vec<(String, String)> {
    let mut all = vec!["verify", "--json"];
    all.extend(arguments);
    let ran = world.run(&all).expect(code);
    let result = schema("result");
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut codes = Vec::new();
    for line in ran.stdout.lines() {
        assert_valid(&result, line);
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        if value["type"] == "problem" {
            codes.push((text(&value["level"]), text(&value["code"])));
        }
    }
    codes
}

#[test]
fn a_sound_vault_is_told_to_be_so_with_and_without_a_session() {
    let world = with_images();
    for arguments in [
        &["verify"][..],
        &["verify", "--read-data"],
        &["verify", "--read-data", "--sample", "50%"],
        &["verify", "--repair"],
    ] {
        let ran = world.run(arguments).expect(0);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.contains("no damage found: "), "{}", ran.stderr);
    }
    world.ok(&["logout"]);
    let ran = world.run(&["verify"]).expect(0);
    assert!(
        ran.stderr.contains("only digests were compared"),
        "{}",
        ran.stderr
    );
    world.run(&["verify", "--read-data"]).expect(13);
    world.run(&["verify", "--repair"]).expect(13);
}

#[test]
fn a_flipped_byte_of_an_image_is_named_without_a_key_and_the_others_are_whole() {
    let world = with_images();
    let (pack, mut bytes) = files_below(&world.vault().join("packs")).remove(0);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&pack, bytes).unwrap();
    world.ok(&["logout"]);
    let expected = [("damage".to_owned(), "image".to_owned())];
    assert_eq!(codes(&world, &[], 17), expected);
    let ran = world.run(&["verify"]).expect(17);
    assert!(ran.stderr.contains("1 image affected, "), "{}", ran.stderr);
    assert!(
        ran.stdout.starts_with("damage: the sealed image of "),
        "{}",
        ran.stdout
    );
}

#[test]
fn every_kind_of_damage_is_told() {
    let cases = [
        ("DELETE FROM log WHERE n = 2", "row"),
        ("UPDATE log SET mac = zeroblob(32) WHERE n = 2", "chain"),
        (
            "UPDATE log SET record_hash = zeroblob(32) WHERE n = 2",
            "chain",
        ),
        ("UPDATE log SET tag = zeroblob(32) WHERE n = 2", "record"),
        (
            "UPDATE log SET \"offset\" = \"offset\" + 1 WHERE n = 2",
            "image",
        ),
        ("UPDATE log SET length = 1 << 60 WHERE n = 2", "image"),
        ("UPDATE log SET line = 63 WHERE n = 2", "record"),
        ("UPDATE log SET kind = 'other' WHERE n = 2", "row"),
        ("UPDATE log SET id = x'00' WHERE n = 2", "row"),
        ("UPDATE log SET pack = zeroblob(16) WHERE n = 2", "image"),
        ("UPDATE segments SET sealed = zeroblob(300)", "segment"),
        ("DELETE FROM segments", "segment"),
        ("DELETE FROM log WHERE n = (SELECT max(n) FROM log)", "lost"),
    ];
    let world = with_images();
    world.ok(&["history", "-q"]);
    let database = world.vault().join("vault.db");
    let settle = || {
        let connection = world.database();
        connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .unwrap();
    };
    settle();
    let sound = fs::read(&database).unwrap();
    for (change, code) in cases {
        world.database().execute_batch(change).unwrap();
        let found = codes(&world, &["--read-data"], 17);
        let wanted = ("damage".to_owned(), code.to_owned());
        assert!(found.contains(&wanted), "{change}: {found:?}");
        settle();
        fs::write(&database, &sound).unwrap();
    }
    assert_eq!(codes(&world, &["--read-data"], 0), []);
}

#[test]
fn the_tail_of_a_killed_upload_is_a_note_and_repair_frees_it_and_nothing_else() {
    let world = with_images();
    let pack = pack(&world);
    let sound = fs::read(&pack).unwrap();
    let mut longer = sound.clone();
    longer.extend([7; 5000]);
    fs::write(&pack, &longer).unwrap();
    let left = world.vault().join("packs/00");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join(format!("{}.pack", "0".repeat(32))), [7; 100]).unwrap();
    let note = ("note".to_owned(), "orphan".to_owned());
    assert_eq!(codes(&world, &[], 0), [note.clone(), note]);
    let ran = world.run(&["verify", "--repair"]).expect(0);
    assert!(
        ran.stderr
            .contains("freed 2 places that no row names: 4.9 KiB"),
        "{}",
        ran.stderr
    );
    assert!(fs::read(&pack).unwrap() == sound);
    assert_eq!(codes(&world, &["--read-data"], 0), []);
}

#[test]
fn repair_frees_nothing_while_something_is_damaged() {
    let world = with_images();
    let pack = pack(&world);
    let before = fs::read(&pack).unwrap();
    world
        .database()
        .execute_batch("DELETE FROM log WHERE n = 1")
        .unwrap();
    let ran = world.run(&["verify", "--repair"]).expect(17);
    assert!(ran.stderr.contains("nothing is repaired"), "{}", ran.stderr);
    assert!(fs::read(&pack).unwrap() == before);
}

#[test]
fn repair_rebuilds_a_lost_index() {
    let world = with_images();
    let listed = world.ok(&["history", "--all", "--format", "csv"]);
    fs::remove_dir_all(world.vault().join("index")).unwrap();
    fs::create_dir(world.vault().join("index")).unwrap();
    world.ok(&["verify", "--repair"]);
    assert_eq!(world.ok(&["history", "--all", "--format", "csv"]), listed);
}

#[test]
fn a_backup_comes_back_elsewhere_and_opens_with_the_password_or_the_recovery_key() {
    let world = with_images();
    let images = world.json(&["history", "--all", "--json"]);
    let written = world.json(&["backup", "vault.tar", "--json"]);
    assert_valid(&schema("result"), &written[0].to_string());
    assert_eq!(written[0]["images"], images.len());
    assert_eq!(mode(&world.path("vault.tar")), 0o600);
    let other = World::new();
    fs::copy(world.path("vault.tar"), other.path("vault.tar")).unwrap();
    fs::copy(world.path("alice.key"), other.path("alice.key")).unwrap();
    let restored = other.json(&["restore", "vault.tar", "--json"]);
    assert_valid(&schema("result"), &restored[0].to_string());
    other.log_in("alice");
    assert_eq!(other.json(&["history", "--all", "--json"]), images);
    other.ok(&["verify", "--read-data"]);
    for (path, _) in files_below(&other.vault()) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    other.write_secret("new", "harbour violet anvil");
    let recovered = other.run(&[
        "passwd",
        "alice",
        "--recover",
        "--recovery-file",
        "alice.key",
        "--new-password-file",
        "new",
    ]);
    recovered.expect(0);
}

/// A copy of the folder of a vault is a valid backup, and `tar` is how many copy.
#[test]
fn an_archive_of_the_folder_of_a_vault_is_restored() {
    let world = with_images();
    let images = world.json(&["history", "--all", "--json"]);
    let archive = fs::File::create(world.path("folder.tar")).unwrap();
    let mut builder = tar::Builder::new(archive);
    builder.append_dir_all(".", world.vault()).unwrap();
    builder.finish().unwrap();
    let other = World::new();
    fs::copy(world.path("folder.tar"), other.path("folder.tar")).unwrap();
    other.ok(&["restore", "folder.tar"]);
    other.log_in("alice");
    assert_eq!(other.json(&["history", "--all", "--json"]), images);
    other.ok(&["verify", "--read-data"]);
}

/// A killed backup left its folder, as large as the vault, and nobody took it away.
#[test]
fn what_a_killed_backup_or_restore_left_is_taken_away_by_the_next() {
    let world = with_images();
    let left = |name: &str| {
        fs::create_dir_all(world.path(name).join("packs/00")).unwrap();
        world.path(name)
    };
    let (backup, restore) = (left(".imgvault-backup-x"), left(".imgvault-restore-x"));
    world.ok(&["backup", "vault.tar"]);
    assert!(!backup.exists() && restore.exists());
    world.ok(&["restore", "vault.tar", "--vault", "copy"]);
    assert!(!restore.exists());
}

/// An index was made anew where its file was gone, and not where the folder was.
#[test]
fn the_folder_of_indexes_can_be_deleted() {
    let world = with_images();
    let images = world.json(&["history", "--all", "--json"]);
    fs::remove_dir_all(world.vault().join("index")).unwrap();
    assert_eq!(world.json(&["history", "--all", "--json"]), images);
    assert_eq!(mode(&world.vault().join("index")), 0o700);
}

/// Who looked at a restored copy was logged out of the vault itself: the ids are the same, and the copy knows no session.
#[test]
fn to_look_at_a_copy_logs_nobody_out() {
    let world = with_images();
    world.ok(&["backup", "vault.tar"]);
    world.ok(&["restore", "vault.tar", "--vault", "copy"]);
    world.ok(&["verify", "--vault", "copy"]);
    world.ok(&["status", "--vault", "copy"]);
    let ran = world.run(&["history", "--vault", "copy"]).expect(13);
    assert!(
        ran.stderr.contains("the session was ended"),
        "{}",
        ran.stderr
    );
    world.ok(&["history"]);
    // A login to one of them takes the place of the session of the other.
    world.ok(&[
        "login",
        "alice",
        "--vault",
        "copy",
        "--store",
        "file",
        "--password-file",
        "password",
    ]);
    world.ok(&["history", "--vault", "copy"]);
    world.run(&["history"]).expect(13);
    world.log_in("alice");
    world.ok(&["history"]);
}

#[test]
fn a_backup_holds_neither_sessions_nor_anything_in_the_clear() {
    let world = with_images();
    world.ok(&["backup", "vault.tar"]);
    let bytes = fs::read(world.path("vault.tar")).unwrap();
    for needle in [PASSWORD, "photos", "Canon", "canon-600d.jpg", "session\0"] {
        let found = bytes
            .windows(needle.len())
            .any(|part| part == needle.as_bytes());
        assert!(!found, "{needle}");
    }
    let other = World::new();
    fs::copy(world.path("vault.tar"), other.path("vault.tar")).unwrap();
    other.ok(&["restore", "vault.tar"]);
    let sessions: i64 = other
        .database()
        .query_row(
            "SELECT count(*) FROM slots WHERE kind = 'session'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(sessions, 0);
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let world = with_images();
    fs::write(world.path("vault.tar"), "mine").unwrap();
    let ran = world.run(&["backup", "vault.tar"]).expect(2);
    assert_eq!(
        ran.stderr,
        "error: `vault.tar` is there already\n  hint: name another file, or another vault: `--vault DIR`\n"
    );
    assert_eq!(fs::read(world.path("vault.tar")).unwrap(), b"mine");
    fs::remove_file(world.path("vault.tar")).unwrap();
    world.ok(&["backup", "vault.tar"]);
    world.run(&["restore", "vault.tar"]).expect(2);
    world
        .run(&["restore", "missing.tar", "--vault", "new"])
        .expect(1);
    let bytes = fs::read(world.path("vault.tar")).unwrap();
    fs::write(world.path("cut.tar"), &bytes[..bytes.len() / 2]).unwrap();
    world
        .run(&["restore", "cut.tar", "--vault", "new"])
        .expect(2);
    assert!(!world.path("new").exists());
}

#[test]
fn a_backup_with_a_flipped_byte_is_not_restored() {
    let world = with_images();
    world.ok(&["backup", "vault.tar"]);
    let mut bytes = fs::read(world.path("vault.tar")).unwrap();
    let place = bytes.len() - 4096;
    bytes[place] ^= 1;
    fs::write(world.path("vault.tar"), bytes).unwrap();
    let ran = world
        .run(&["restore", "vault.tar", "--vault", "new"])
        .expect(17);
    assert!(
        ran.stderr.starts_with("error: the backup is damaged: "),
        "{}",
        ran.stderr
    );
    assert!(!world.path("new").exists());
}

#[test]
fn a_vault_that_was_put_back_to_an_older_state_is_noticed() {
    let world = World::with_alice();
    let images = images();
    world.write("a.png", &images["gps.png"]);
    world.write("b.png", &images["ztxt.png"]);
    world.ok(&["upload", "a.png", "-q"]);
    world.ok(&["backup", "vault.tar"]);
    world.ok(&["upload", "b.png", "-q"]);
    fs::remove_dir_all(world.vault()).unwrap();
    world.ok(&["restore", "vault.tar"]);
    world.log_in("alice");
    let lost = ("damage".to_owned(), "lost".to_owned());
    assert_eq!(codes(&world, &[], 17), [lost]);
    let ran = world.run(&["history", "--count"]).expect(0);
    assert!(
        ran.stderr.contains("it was restored from an older copy"),
        "{}",
        ran.stderr
    );
    assert_eq!(codes(&world, &[], 0), []);
}
