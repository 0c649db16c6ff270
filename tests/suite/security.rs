//! What somebody with the disk finds, and what becomes of what they change.

use std::os::unix::process::CommandExt;

use crate::support::{PASSWORD, Ran, World, files_below, mode};

/// Tells whether bytes are among others.
fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn the_disk_tells_neither_names_nor_values_nor_secrets_nor_pictures() {
    let world = World::with_alice();
    let images = world.put_images("secret-folder");
    world.ok(&[
        "upload",
        "secret-folder",
        "-q",
        "--tag",
        "my-label",
        "--note",
        "my-note",
        "--batch",
        "my-batch",
    ]);
    world.ok(&["history", "canon"]);
    let session = &files_below(world.runtime())[0].1;
    let recovery = std::fs::read_to_string(world.path("alice.key")).unwrap();
    let recovery = recovery.lines().last().unwrap().to_owned();
    assert!(recovery.starts_with("AGE-SECRET-KEY-1"));

    let mut needles: Vec<Vec<u8>> = [
        PASSWORD,
        &recovery,
        "secret-folder",
        "my-label",
        "my-note",
        "my-batch",
        "Canon",
        "EOS 600D",
        "Lightroom",
        "123063022888",
        "JFIF",
        "IHDR",
        "DateTimeOriginal",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    needles.push(session.trim_ascii().to_vec());
    for (name, bytes) in &images {
        needles.push(name.as_bytes().to_vec());
        let middle = bytes.len() / 2;
        needles.push(bytes[middle..(middle + 40).min(bytes.len())].to_vec());
    }
    let files = files_below(&world.path("home"));
    assert!(files.len() >= 5);
    for (path, bytes) in files {
        for needle in &needles {
            let found = contains(&bytes, needle);
            assert!(!found, "{} in {}", needle.escape_ascii(), path.display());
        }
    }
}

#[test]
fn files_are_private_whatever_the_umask() {
    for mask in ["000", "077"] {
        let world = World::new();
        world.put_images("photos");
        let program = env!("CARGO_BIN_EXE_imgvault");
        let script = format!(
            "umask {mask}
             '{program}' register alice --recovery-out key --password-file password &&
             '{program}' login --user alice --store file --password-file password &&
             '{program}' upload photos && '{program}' history"
        );
        let mut shell = world.command("/bin/sh");
        shell.arg0("sh").args(["-c", &script]);
        Ran::of(&shell.output().unwrap()).expect(0);
        assert_eq!(mode(&world.path("key")), 0o600);
        let vault = walkdir::WalkDir::new(world.vault());
        let state = walkdir::WalkDir::new(world.path("home/.local/state/imgvault"));
        let runtime = walkdir::WalkDir::new(world.runtime()).min_depth(1);
        for entry in vault.into_iter().chain(state).chain(runtime) {
            let path = entry.unwrap().into_path();
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(
                mode(&path),
                expected,
                "{} with umask {mask}",
                path.display()
            );
        }
    }
}

#[test]
fn what_was_changed_on_the_disk_ends_with_17() {
    let changes = [
        "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM log; END",
        "UPDATE slots SET expires = expires + 1000 WHERE kind = 'session'",
        "UPDATE slots SET mac = zeroblob(32) WHERE kind = 'recovery'",
        "UPDATE slots SET proof = zeroblob(32) WHERE kind = 'password'",
        "UPDATE users SET created = created - 1",
        "DELETE FROM slots WHERE kind = 'password'",
        "UPDATE log SET mac = zeroblob(32) WHERE n = 1",
        "DELETE FROM log WHERE n = 1",
        "UPDATE segments SET sealed = zeroblob(500)",
    ];
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let database = world.vault().join("vault.db");
    world.ok(&["history", "--count"]);
    let sound = std::fs::read(&database).unwrap();
    for change in changes {
        let connection = world.database();
        connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .unwrap();
        connection.execute_batch(change).unwrap();
        drop(connection);
        std::fs::remove_dir_all(world.vault().join("index")).unwrap();
        std::fs::create_dir(world.vault().join("index")).unwrap();
        let ran = world.run(&["history"]).expect(17);
        assert!(
            ran.stderr.starts_with("error: the vault is damaged: "),
            "{change}: {}",
            ran.stderr
        );
        assert_eq!(ran.stdout, "", "{change}");
        for ending in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(world.vault().join(format!("vault.db{ending}")));
        }
        std::fs::write(&database, &sound).unwrap();
    }
    world.ok(&["history", "--count"]);
}

#[test]
fn a_vault_of_a_newer_program_is_refused() {
    let world = World::with_alice();
    world
        .database()
        .pragma_update(None, "user_version", 2)
        .unwrap();
    let ran = world.run(&["history"]).expect(16);
    assert_eq!(
        ran.stderr,
        "error: the vault has format 2, and this imgvault knows up to 1\n  hint: install a newer imgvault\n"
    );
}

#[test]
fn a_removed_image_leaves_no_sealed_byte() {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let sealed: Vec<u8> = files_below(&world.vault().join("packs")).remove(0).1;
    let found = world.json(&["history", "canon-600d", "--json"]);
    let id = found[0]["id"].as_str().unwrap();
    let (offset, length): (u32, u32) = world
        .database()
        .query_row(
            "SELECT \"offset\", length FROM log ORDER BY length DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    world.ok(&["rm", "-y", id]);
    let left = files_below(&world.vault())
        .into_iter()
        .map(|(_, bytes)| bytes);
    let left: Vec<u8> = left.flatten().collect();
    let (offset, length) = (offset as usize, length as usize);
    // The header of an age file begins like that of any other.
    for start in (offset + 500..offset + length - 64).step_by(997) {
        assert!(!contains(&left, &sealed[start..start + 32]), "{start}");
    }
}

#[test]
fn an_image_of_which_a_byte_was_flipped_is_never_exported() {
    let world = World::with_alice();
    let images = world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let (pack, mut bytes) = files_below(&world.vault().join("packs")).remove(0);
    let (offset, length): (u32, u32) = world
        .database()
        .query_row(
            "SELECT \"offset\", length FROM log ORDER BY length DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    bytes[(offset + length / 2) as usize] ^= 1;
    std::fs::write(&pack, bytes).unwrap();
    let ran = world.run(&["export", "", "-o", "back"]).expect(17);
    assert!(
        ran.stderr.contains("is not what was written"),
        "{}",
        ran.stderr
    );
    let back = files_below(&world.path("back"));
    assert_eq!(back.len(), images.len() - 1);
    for (path, bytes) in back {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(bytes == images[name], "{name}");
    }
}

#[test]
fn parameters_that_would_exhaust_the_machine_are_refused_at_login() {
    let world = World::with_alice();
    world
        .database()
        .execute_batch(
            "UPDATE slots SET kdf = replace(kdf, 'm=65536', 'm=4000000') WHERE kind = 'password'",
        )
        .unwrap();
    let login = [
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ];
    let ran = world.run(&login).expect(17);
    assert_eq!(
        ran.stderr.lines().next(),
        Some("error: the vault is damaged: the password slot of alice is not what was written")
    );
}
