//! A vault that was written by the first program of format 1 opens forever.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::rendered::checkout;
use crate::support::{World, files_below};

/// What alice has: id, name, labels, note.
const IMAGES: [(&str, &str, &[&str], Option<&str>); 4] = [
    ("nz8nvzed0wtpeffj", "gray.webp", &[], None),
    (
        "64myb95v6aqmberb",
        "ztxt.png",
        &["frozen", "later"],
        Some("another note"),
    ),
    (
        "26zk8qq0v4h60cgd",
        "mixed-disposal.gif",
        &[],
        Some("kept forever"),
    ),
    (
        "zqnm6hbccay2pxap",
        "exif-gps.jpg",
        &["frozen"],
        Some("kept forever"),
    ),
];

/// A world whose vault is the frozen one.
fn thawed() -> World {
    let world = World::new();
    let fixture = checkout("tests/fixtures/vault-v1");
    for (path, bytes) in files_below(&fixture.join("vault")) {
        let place = world
            .vault()
            .join(path.strip_prefix(fixture.join("vault")).unwrap());
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
    fs::create_dir(world.vault().join("index")).unwrap();
    for entry in walkdir::WalkDir::new(world.vault()) {
        let entry = entry.unwrap();
        let mode = if entry.file_type().is_dir() {
            0o700
        } else {
            0o600
        };
        fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode)).unwrap();
    }
    let key = fs::read_to_string(fixture.join("alice.key")).unwrap();
    world.write_secret("alice.key", key.trim_end());
    world
}

#[track_caller]
fn assert_whole(world: &World) {
    let records = world.json(&["history", "--all", "--json"]);
    let told: Vec<_> = records
        .iter()
        .map(|record| {
            json!([
                record["id"],
                record["file"]["name"],
                record["tags"],
                record["note"]
            ])
        })
        .collect();
    assert_eq!(json!(told), json!(IMAGES));
    let verified = world.run(&["verify", "--read-data"]).expect(0);
    assert_eq!(verified.stdout, "");
    let _ = fs::remove_dir_all(world.path("out"));
    world.ok(&["export", "", "-o", "out", "-q"]);
    for (_, name, _, _) in IMAGES {
        let stored = fs::read(world.path("out").join(name)).unwrap();
        let source = fs::read(checkout("tests/fixtures/images").join(name)).unwrap();
        assert!(stored == source, "{name}");
    }
}

#[test]
fn the_frozen_vault_opens_with_the_password() {
    let world = thawed();
    world.log_in("alice");
    assert_whole(&world);
    assert_eq!(world.ok(&["history", "camera:xxx", "--count"]), "1\n");
    world.log_in("bob");
    assert_eq!(
        world.ok(&["history", "--columns", "file", "--format", "tsv"]),
        "file\npngsuite-g05n3p04.png\n"
    );
}

#[test]
fn the_frozen_vault_opens_with_the_recovery_key_and_can_be_added_to() {
    let world = thawed();
    world.write_secret("new", "copper meadow violin");
    world.ok(&[
        "passwd",
        "alice",
        "--recover",
        "--recovery-file",
        "alice.key",
        "--new-password-file",
        "new",
    ]);
    world.ok(&[
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "new",
    ]);
    assert_whole(&world);
    let image = checkout("tests/fixtures/images/ztxt.png");
    let again = world.json(&["upload", image.to_str().unwrap(), "--json"]);
    assert_eq!(again.last().unwrap()["duplicate"], 1);
    let image = checkout("tests/fixtures/images/pngsuite-g05n3p04.png");
    let added = world.json(&["upload", image.to_str().unwrap(), "--json"]);
    assert_eq!(added.last().unwrap()["stored"], 1);
    world.ok(&["verify", "--read-data", "-q"]);
}
