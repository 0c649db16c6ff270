//! A disk that is full: a small file system in memory, in a mount namespace of its own.

use std::fs;

use crate::promise::Promises;
use crate::support::{Ran, World, has_programs, lines};

/// Uploads onto a disk of `$SIZE` KiB, looks at what is there, and goes on once the disk has grown.
const SCRIPT: &str = r#"
set -u
vault=$HOME/.local/share/imgvault
cp -a "$vault" sound
mount -t tmpfs -o "size=${SIZE}k,mode=700" none "$vault" || exit 99
cp -a sound/. "$vault"
"$IMGVAULT" upload in --json > first; echo $? > code
for command in 'history --count' 'tag file:png --add x' 'verify' "register user$SIZE --no-recovery --password-file password"; do
    "$IMGVAULT" $command; echo $? >> codes
done
"$IMGVAULT" upload in --json > second
mount -o remount,size=64m "$vault" || exit 99
"$IMGVAULT" verify --read-data -q || exit 98
"$IMGVAULT" export '' -o out -q || exit 97
"$IMGVAULT" upload in --json > third || exit 96
"$IMGVAULT" verify --read-data -q || exit 95
"$IMGVAULT" export '' -o back -q || exit 94
"#;

/// The bytes that make an image large.
const LARGE: usize = 100_000;

#[test]
fn a_full_disk_ends_with_18_and_what_was_told_of_is_there() {
    if !has_programs(&["unshare", "mount"]) {
        return;
    }
    for size in [100, 140, 200, 300, 400, 500, 700, 1100, 1600] {
        if !fill(size) {
            eprintln!("skipped: this system lets nobody mount a file system");
            return;
        }
    }
}

/// Fills a disk of so many KiB; nothing is done where none can be mounted.
fn fill(size: usize) -> bool {
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "in", 20);
    for (name, bytes) in &mut promises.made {
        bytes.resize(LARGE, 0);
        world.write(&format!("in/{name}"), bytes);
    }
    let mut shell = world.command("unshare");
    shell
        .args(["-r", "-m", "/bin/sh", "-c", SCRIPT])
        .env("IMGVAULT", env!("CARGO_BIN_EXE_imgvault"))
        .env("SIZE", size.to_string());
    let ran = Ran::of(&shell.output().unwrap());
    let is_mounted = ran.code != 99 && !ran.stderr.starts_with("unshare: ");
    if !is_mounted {
        return false;
    }
    let ran = ran.expect(0);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    let said = |name: &str| fs::read_to_string(world.path(name)).unwrap();
    let code = said("code");
    assert!(
        ["0\n", "18\n"].contains(&code.as_str()),
        "{size}: {code}{}",
        ran.stderr
    );
    for code in said("codes").lines() {
        assert!(["0", "18"].contains(&code), "{size}: {code}{}", ran.stderr);
    }
    promises.take(&said("first"));
    promises.take(&said("second"));
    // The names that were told of when the disk was full came out.
    for name in &promises.told {
        let out = fs::read(world.path("out").join(name)).unwrap();
        assert!(out == promises.made[name], "{name}");
    }
    let third = lines(&said("third"));
    assert_eq!(third.last().unwrap()["found"], promises.made.len());
    for (name, bytes) in &promises.made {
        assert!(
            fs::read(world.path("back").join(name)).unwrap() == *bytes,
            "{name}"
        );
    }
    true
}
