//! What somebody with the disk finds, and what happens when they write to it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::support::{PASSWORD, World, files_below, fixtures, holds};

#[test]
fn no_byte_at_rest_tells_a_name_a_tag_a_secret_or_an_image() {
    let world = World::new();
    let register = ["register", "alice", "--recovery-out", "alice.key"];
    world.ok(&[register.as_slice(), &["--password-file", "password"]].concat());
    world.login("alice");
    let mut needles: Vec<Vec<u8>> = Vec::new();
    for name in fixtures() {
        let bytes = world.image(format!("summer-of-love/beach-{name}"), &name);
        needles.push(bytes[bytes.len() / 2..].iter().take(64).copied().collect());
        needles.push(format!("beach-{name}").into_bytes());
    }
    let upload = [
        "upload",
        "summer-of-love",
        "--tag",
        "lakeside-tag",
        "--note",
        "secret-note",
    ];
    world.ok(&upload);
    world.ok(&["history", "canon"]);
    let key = fs::read_to_string(world.path("alice.key")).unwrap();
    let key = key.lines().last().unwrap().to_owned();
    let session = files_below(world.runtime());
    assert_eq!(session.len(), 1, "the one session in memory");
    needles.push(session[0].1.trim_ascii().to_vec());
    let texts = [
        "summer-of-love",
        "lakeside-tag",
        "secret-note",
        "Canon EOS 600D",
        "EF-S15-85mm",
        "123063022888",
        "37.746765",
        "Patrik",
        "AGE-SECRET-KEY-1",
        PASSWORD,
        &key,
    ];
    needles.extend(texts.map(|text| text.as_bytes().to_vec()));
    for folder in [world.vault(), world.state()] {
        for (path, bytes) in files_below(&folder) {
            for needle in &needles {
                let found = holds(&bytes, needle);
                assert!(
                    !found,
                    "{}: {}",
                    path.display(),
                    String::from_utf8_lossy(needle)
                );
            }
            let name = path.to_string_lossy().into_owned();
            assert!(!name.contains("beach"), "{name}");
        }
    }
}

#[test]
fn files_are_private_whatever_the_umask() {
    for umask in ["000", "077"] {
        let world = World::new();
        world.image("photo.jpg", "canon-600d.jpg");
        let script = format!(
            "umask {umask}; set -e
            \"$0\" register alice --recovery-out alice.key --password-file password
            \"$0\" login alice --store file --password-file password
            \"$0\" upload photo.jpg --failures-to failures
            \"$0\" history"
        );
        let mut command = Command::new("sh");
        world.surround(&mut command);
        command.args(["-c", &script, env!("CARGO_BIN_EXE_imgvault")]);
        world.finish(command, b"").ends_with(0);
        for folder in [
            world.vault(),
            world.state(),
            world.runtime().join("imgvault"),
        ] {
            for entry in walkdir::WalkDir::new(folder) {
                let entry = entry.unwrap();
                let expected = if entry.file_type().is_dir() {
                    0o700
                } else {
                    0o600
                };
                assert_eq!(mode(entry.path()), expected, "{}", entry.path().display());
            }
        }
        assert_eq!(mode(&world.path("alice.key")), 0o600);
        assert_eq!(mode(&world.path("failures")), 0o600);
    }
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

/// Changes a copy of a vault with one image, and gives what `history` says then.
#[track_caller]
fn after(sql: &str) -> String {
    let world = World::with_user("alice");
    world.image("photo.jpg", "canon-600d.jpg");
    world.altered("other.jpg", "canon-600d.jpg", "other");
    world.ok(&["upload", "photo.jpg", "other.jpg"]);
    world.database().execute_batch(sql).unwrap();
    // The index has believed its rows before: what is believed now is read from the log.
    fs::remove_dir_all(world.vault().join("index")).unwrap();
    world.run(&["history"]).report()
}

#[test]
fn a_trigger_that_somebody_copied_into_the_vault_is_refused() {
    insta::assert_snapshot!(
        after("CREATE TRIGGER evil AFTER INSERT ON log BEGIN DELETE FROM slots; END"),
        @""
    );
}

#[test]
fn a_vault_of_a_newer_program_is_refused() {
    insta::assert_snapshot!(after("PRAGMA user_version = 2"), @"");
}

#[test]
fn a_forged_row_is_found() {
    insta::assert_snapshot!(after("UPDATE log SET record_hash = zeroblob(32) WHERE n = 0"), @"");
    insta::assert_snapshot!(after("UPDATE log SET mac = zeroblob(32) WHERE n = 1"), @"");
}

#[test]
fn a_row_taken_out_of_the_middle_is_found() {
    insta::assert_snapshot!(after("DELETE FROM log WHERE n = 0"), @"");
}

#[test]
fn a_tail_cut_off_is_reported_by_who_remembers_it() {
    insta::assert_snapshot!(after("DELETE FROM log WHERE n = 1"), @"");
}

#[test]
fn a_password_slot_that_somebody_wrote_is_not_opened() {
    let world = World::new();
    world.register("alice");
    let sql = "UPDATE slots SET label = 'forged' WHERE kind = 'password'";
    world.database().execute_batch(sql).unwrap();
    let login = [
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ];
    insta::assert_snapshot!(world.run(&login).report(), @"");
}

#[test]
fn a_key_derivation_out_of_bounds_is_refused_before_it_costs_anything() {
    let world = World::new();
    world.register("alice");
    let sql = "UPDATE slots SET kdf = replace(kdf, 'm=65536', 'm=4194304') WHERE kind = 'password'";
    world.database().execute_batch(sql).unwrap();
    let login = [
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ];
    insta::assert_snapshot!(world.run(&login).report(), @"");
}

#[test]
fn a_flipped_byte_of_an_image_is_never_exported() {
    let world = World::with_user("alice");
    world.image("photo.jpg", "canon-600d.jpg");
    world.ok(&["upload", "photo.jpg"]);
    let (path, mut bytes) = files_below(&world.vault().join("packs")).remove(0);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
    let run = world.run(&["export", "photo", "-o", "out"]);
    insta::assert_snapshot!(run.report(), @"");
    assert!(files_below(&world.path("out")).is_empty());
}
