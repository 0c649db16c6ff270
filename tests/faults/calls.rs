//! A disk that fails: each call that changes it fails in turn, with EIO and with ENOSPC, once or from then on.
//!
//! strace makes the calls fail (`-e inject`). It counts the calls of each thread alone, so that the N-th of every thread
//! fails; nearly all are the main thread's.

use std::collections::BTreeMap;
use std::fs;

use crate::dice::Dice;
use crate::promise::{Promises, assert_orderly};
use crate::support::{Ran, World, has_programs, lines};
use crate::twin::twin;

/// The calls that change a disk.
const CHANGES: &str = "write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,\
                       link,linkat,fallocate";

/// The calls that read it.
const READS: &str = "openat,read,pread64";

/// A password that replaces the one of every test.
const NEW: &str = "copper meadow violin";

/// What runs on a failing disk. `ID` stands for an image's id.
const COMMANDS: [&[&str]; 14] = [
    &["upload", "in", "--json", "-j", "1"],
    &["tag", "file:png", "--add", "label"],
    &["rm", "-y", "ID"],
    &["verify", "--repair"],
    &["export", "", "-o", "out"],
    &["backup", "backup.tar"],
    &["history", "--all", "--json"],
    &[
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ],
    &[
        "register",
        "bob",
        "--no-recovery",
        "--password-file",
        "password",
    ],
    &[
        "passwd",
        "alice",
        "--password-file",
        "password",
        "--new-password-file",
        "new",
    ],
    &["token", "create", "scanner", "-q"],
    &["token", "revoke", "ci"],
    &["strip", "photos", "--in-place"],
    &["restore", "before.tar", "--vault", "restored"],
];

/// A call that is to fail.
struct Fault {
    call: String,
    error: &'static str,
    /// Which one of its kind.
    number: usize,
    /// Whether all that follow fail too.
    lasts: bool,
}

#[test]
fn some_calls_that_fail_lose_nothing() {
    if has_programs(&["strace"]) {
        let mut dice = Dice::new(3);
        for command in COMMANDS {
            run(command, CHANGES, |faults| {
                let number = if command[0] == "upload" { 10 } else { 1 };
                (0..number).map(|_| dice.below(faults)).collect()
            });
        }
    }
}

/// A write that failed took the pack with it, and the images that were in it already were committed all the same.
#[test]
fn a_pack_that_cannot_be_written_takes_no_image_with_it() {
    if has_programs(&["strace"]) {
        run(COMMANDS[0], "write", |faults| {
            let once = |place: &usize| place.is_multiple_of(4);
            (0..faults).filter(once).take(10).collect()
        });
    }
}

/// Bytes that were overwritten by a removal that came no further were called damage.
#[test]
fn a_removal_that_fails_midway_is_no_damage() {
    if has_programs(&["strace"]) {
        run(COMMANDS[2], "fdatasync,fallocate", |faults| {
            (0..faults).collect()
        });
    }
}

#[test]
#[ignore = "the long form: half an hour"]
fn every_call_that_fails_loses_nothing() {
    if has_programs(&["strace"]) {
        for command in chosen() {
            run(command, CHANGES, |faults| (0..faults).collect());
        }
    }
}

#[test]
#[ignore = "the long form: half an hour"]
fn every_reading_call_that_fails_loses_nothing() {
    if has_programs(&["strace"]) {
        for command in chosen() {
            run(command, READS, |faults| (0..faults).collect());
        }
    }
}

/// The commands of the long form; `FAULTS_COMMANDS=rm,backup` takes some of them.
fn chosen() -> Vec<&'static [&'static str]> {
    let names = std::env::var("FAULTS_COMMANDS").ok();
    let is_chosen = |command: &&[&str]| {
        let names = names.as_deref();
        names.is_none_or(|names| names.split(',').any(|name| name == command[0]))
    };
    COMMANDS.into_iter().filter(is_chosen).collect()
}

/// Runs a command once for each of the chosen faults, each time in a copy of the same world.
fn run(command: &[&str], calls: &str, choose: impl FnOnce(usize) -> Vec<usize>) {
    let (world, promises) = begin();
    let records = lines(&world.ok(&["history", "--all", "--json"]));
    let record = &records[0];
    let id = record["id"].as_str().unwrap();
    let command: Vec<&str> = command
        .iter()
        .map(|word| if *word == "ID" { id } else { word })
        .collect();
    let faults = faults(&world, &command, calls);
    for chosen in choose(faults.len()) {
        let fault = &faults[chosen];
        let lasts = if fault.lasts { "+" } else { "" };
        let what = format!(
            "{}: {} {}{lasts} fails with {}",
            command.join(" "),
            fault.call,
            fault.number,
            fault.error
        );
        eprintln!("{what}");
        let world = twin(&world);
        let mut promises = promises.clone();
        if command[0] == "rm" {
            promises
                .told
                .remove(record["file"]["name"].as_str().unwrap());
        }
        let ran = failing(&world, &command, fault);
        assert_orderly(&ran);
        promises.take(&ran.stdout);
        settle(&world, &command, &ran, &mut promises);
    }
}

/// A world with a vault, images that are to be uploaded, and bytes that no row names.
fn begin() -> (World, Promises) {
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "base", 4);
    promises.assert_rerun(&world, "base");
    fs::remove_dir_all(world.path("back")).unwrap();
    promises.put(&world, "in", 6);
    world.write_secret("new", NEW);
    world.put_images("photos");
    let token = world.ok(&["token", "create", "ci", "-q"]);
    world.write_secret("token", token.trim());
    world.ok(&["backup", "before.tar", "-q"]);
    let packs = world.vault().join("packs");
    let folder = fs::read_dir(packs).unwrap().next().unwrap().unwrap();
    let pack = fs::read_dir(folder.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let mut bytes = fs::read(pack.path()).unwrap();
    bytes.extend([7; 100]);
    fs::write(pack.path(), bytes).unwrap();
    (world, promises)
}

/// Counts the calls that a command makes, and gives the faults that can befall it.
fn faults(world: &World, command: &[&str], calls: &str) -> Vec<Fault> {
    let world = twin(world);
    let mut strace = world.command("strace");
    strace
        .args(["-f", "-qq", "-o", "calls", "-e", &format!("trace={calls}")])
        .arg(env!("CARGO_BIN_EXE_imgvault"))
        .args(command);
    let ran = Ran::of(&strace.output().unwrap());
    assert!([0, 3].contains(&ran.code), "{}", ran.stderr);
    let mut counts: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for line in fs::read_to_string(world.path("calls")).unwrap().lines() {
        let Some((thread, call)) = line.split_once(char::is_whitespace) else {
            continue;
        };
        if let Some((name, _)) = call.trim().split_once('(') {
            let of_thread = counts.entry(name.to_owned()).or_default();
            *of_thread.entry(thread.to_owned()).or_default() += 1;
        }
    }
    let mut faults = Vec::new();
    for (call, of_thread) in counts {
        if call.starts_with('<') {
            continue;
        }
        for number in 1..=of_thread.values().copied().max().unwrap_or_default() {
            for (error, lasts) in [
                ("EIO", false),
                ("ENOSPC", false),
                ("ENOSPC", true),
                ("EIO", true),
            ] {
                faults.push(Fault {
                    call: call.clone(),
                    error,
                    number,
                    lasts,
                });
            }
        }
    }
    faults
}

/// Runs a command on a disk that fails.
fn failing(world: &World, command: &[&str], fault: &Fault) -> Ran {
    let when = if fault.lasts { "+" } else { "" };
    let inject = format!(
        "inject={}:error={}:when={}{when}",
        fault.call, fault.error, fault.number
    );
    let mut strace = world.command("strace");
    strace
        .args([
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            &format!("trace={}", fault.call),
            "-e",
            &inject,
        ])
        .arg(env!("CARGO_BIN_EXE_imgvault"))
        .args(command);
    Ran::of(&strace.output().unwrap())
}

/// The disk is sound again: what was promised holds, and the command can be run again.
#[track_caller]
fn settle(world: &World, command: &[&str], ran: &Ran, promises: &mut Promises) {
    match command[0] {
        "passwd" => settle_password(world, ran),
        // A login that failed may have taken the place of the session before.
        "login" => drop(world.ok(command)),
        _ => {}
    }
    promises.assert_kept(world);
    match command[0] {
        "upload" | "passwd" => {}
        // It is there already where only the answer failed.
        "register" => assert!([0, 2].contains(&world.run(command).code)),
        "rm" => assert!([0, 3].contains(&world.run(command).code)),
        "backup" => {
            if ran.code != 0 {
                world.ok(command);
            }
            world.ok(&["restore", "backup.tar", "--vault", "restored"]);
        }
        "token" => settle_token(world, command, ran),
        "strip" => settle_strip(world, command),
        "restore" => {
            if ran.code != 0 {
                world.ok(command);
            }
            world.ok(&["verify", "--vault", "restored", "-q"]);
        }
        _ => {
            world.ok(command);
        }
    }
    promises.assert_kept(world);
    promises.assert_rerun(world, "in");
}

/// A token that was given can upload, and one that was told to be revoked cannot.
#[track_caller]
fn settle_token(world: &World, command: &[&str], ran: &Ran) {
    if command[1] == "revoke" {
        // It is gone already where only the answer failed.
        assert!(ran.code == 0 || [0, 3].contains(&world.run(command).code));
    } else if ran.code == 0 {
        world.write_secret("token", ran.stdout.trim());
    } else {
        return;
    }
    let mut job = world.imgvault(&["upload", "in", "-q"]);
    job.env("IMGVAULT_TOKEN_FILE", world.path("token"));
    let expected = if command[1] == "revoke" { 13 } else { 0 };
    Ran::of(&job.output().unwrap()).expect(expected);
}

/// Each file is what it was or is stripped, and a rerun does the rest.
#[track_caller]
fn settle_strip(world: &World, command: &[&str]) {
    let sources = world.put_images("sources");
    world.run(&["strip", "sources", "-o", "stripped", "-q"]);
    for (name, source) in sources {
        let now = fs::read(world.path("photos").join(&name)).unwrap();
        let stripped = fs::read(world.path("stripped").join(&name));
        let is_stripped = stripped.as_ref().is_ok_and(|stripped| *stripped == now);
        assert!(now == source || is_stripped, "{name} is lost");
    }
    let codes = [world.run(command).code, world.run(command).code];
    assert!(
        codes[0] == codes[1] && [0, 3].contains(&codes[0]),
        "{codes:?}"
    );
}

/// One password logs in: the new one if the change was told of, else the old or the new.
#[track_caller]
fn settle_password(world: &World, ran: &Ran) {
    let login = |file| {
        let arguments = ["login", "alice", "--store", "file", "--password-file", file];
        world.run(&arguments).code
    };
    let codes = (login("password"), login("new"));
    let is_one = codes == (12, 0) || (codes == (0, 12) && ran.code != 0);
    assert!(is_one, "{codes:?} after {}: {}", ran.code, ran.stderr);
}
