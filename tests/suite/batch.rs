//! Uploads that nobody watches: many files, strange names, processes that are killed, and several at once.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::rendered::checkout;
use crate::schemas::{assert_valid, schema};
use crate::support::{Ran, World, images, lines};

/// Makes so many images that differ: bytes after the end of an image are a warning only.
fn put_different(world: &World, folder: &str, number: usize) {
    let shot = &images()["ztxt.png"];
    for place in 0..number {
        let bytes = [shot.as_slice(), place.to_string().as_bytes()].concat();
        world.write(&format!("{folder}/{place:04}.png"), &bytes);
    }
}

fn put_named(world: &World, folder: &str, name: &[u8], bytes: &[u8]) {
    fs::write(world.path(folder).join(OsStr::from_bytes(name)), bytes).unwrap();
}

fn upload(world: &World, folders: &[&str]) -> Child {
    let mut command = world.imgvault(&["upload", "--json"]);
    command
        .args(folders)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn count(world: &World) -> usize {
    world
        .ok(&["history", "--count"])
        .trim()
        .parse::<usize>()
        .unwrap()
}

#[test]
fn every_file_of_a_batch_is_counted_and_what_failed_can_be_tried_again() {
    let world = World::with_alice();
    let shot = images()["ztxt.png"].clone();
    let photo = images()["canon-600d.jpg"].clone();
    put_different(&world, "in", 95);
    world.write("in/copy-1.png", &[shot.as_slice(), b"1"].concat());
    world.write("in/copy-2.png", &[shot.as_slice(), b"2"].concat());
    world.write("in/notes.txt", b"no image");
    world.write("in/empty.jpg", b"");
    let names: [&[u8]; 3] = [b"line\nend", b"\x1b[31mred", b"caf\xe9"];
    for (place, name) in names.iter().enumerate() {
        let good = [shot.as_slice(), b"name", &[u8::try_from(place).unwrap()]].concat();
        put_named(&world, "in", &[*name, b".png"].concat(), &good);
        put_named(
            &world,
            "in",
            &[*name, b".jpg"].concat(),
            &photo[..9000 + place],
        );
    }
    let ran = world.run(&["upload", "in", "--json", "--failures-to", "failed"]);
    let ran = ran.expect(3);
    let schema = schema("upload-event");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let events = lines(&ran.stdout);
    let of = |kind: &str| events.iter().filter(|event| event["type"] == kind).count();
    assert_eq!(
        (of("start"), of("item"), of("summary"), of("error")),
        (1, 105, 1, 0)
    );
    let summary = events.last().unwrap();
    let fields = ["found", "stored", "duplicate", "skipped", "failed"];
    assert_eq!(
        fields.map(|field| summary[field].as_u64().unwrap()),
        [105, 98, 2, 1, 4]
    );
    assert_eq!(count(&world), 98);
    assert!(!ran.stderr.contains('\x1b'), "{}", ran.stderr);

    let again = world.run(&[
        "upload",
        "--files-from",
        "failed",
        "-0",
        "--accept-damaged",
        "--json",
    ]);
    let again = again.expect(3);
    let summary = lines(&again.stdout).pop().unwrap();
    assert_eq!(
        fields.map(|field| summary[field].as_u64().unwrap()),
        [4, 3, 0, 0, 1]
    );
}

#[test]
fn an_upload_that_is_killed_loses_nothing_and_a_rerun_stores_nothing_twice() {
    let world = World::with_alice();
    put_different(&world, "in", 120);
    for milliseconds in [5, 20, 40, 80] {
        let mut child = upload(&world, &["in"]);
        thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        let ran = Ran::of(&child.wait_with_output().unwrap());
        let present = world.ok(&["history", "--all", "-0"]);
        // What was called stored is in the vault, whenever the process died; a line may be cut off.
        let events = ran.stdout.lines().map(serde_json::from_str::<Value>);
        for event in events.filter_map(Result::ok) {
            if let Some(id) = event["id"].as_str() {
                assert!(present.split('\0').any(|other| other == id), "{id}");
            }
        }
    }
    world.ok(&["upload", "in", "-q"]);
    assert_eq!(count(&world), 120);
    let rerun = world.run(&["upload", "in"]).expect(0);
    assert!(
        rerun
            .stderr
            .starts_with("0 images stored and 120 already there: "),
        "{}",
        rerun.stderr
    );
}

#[test]
fn a_signal_ends_an_upload_after_the_files_in_hand() {
    let world = World::with_alice();
    put_different(&world, "in", 1500);
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let mut child = upload(&world, &["in"]);
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut text = String::new();
        // With the first line the signals are watched.
        stdout.read_line(&mut text).unwrap();
        kill_process(Pid::from_child(&child), signal).unwrap();
        stdout.read_to_string(&mut text).unwrap();
        let ended = child.wait().unwrap().code().unwrap();
        let events = lines(&text);
        let of = |kind: &str| events.iter().filter(|event| event["type"] == kind).count();
        assert_eq!((of("summary"), of("error")), (1, 0));
        let summary = events.last().unwrap();
        assert_eq!(summary["found"], of("item"));
        // A fast machine may have been at its end.
        assert!(ended == code || ended == 0, "{ended}");
        assert_eq!(summary["interrupted"], ended == code);
        assert_eq!(summary["exit_code"], ended);
    }
    world.ok(&["upload", "in", "-q"]);
    assert_eq!(count(&world), 1500);
}

#[test]
fn eight_uploads_at_once_store_each_image_once() {
    let world = World::with_alice();
    put_different(&world, "in/a", 40);
    let shot = &images()["gps.png"];
    for place in 0..40_u8 {
        let bytes = [shot.as_slice(), &[place]].concat();
        world.write(&format!("in/b/{place}.png"), &bytes);
    }
    let folders: [&[&str]; 2] = [&["in/a", "in/b"], &["in/b", "in/a"]];
    let children: Vec<Child> = (0..8)
        .map(|number| upload(&world, folders[number % 2]))
        .collect();
    let mut stored = 0;
    for child in children {
        let ran = Ran::of(&child.wait_with_output().unwrap()).expect(0);
        let summary = lines(&ran.stdout).pop().unwrap();
        assert_eq!(summary["found"], 80);
        stored += summary["stored"].as_u64().unwrap();
    }
    assert_eq!(stored, 80);
    assert_eq!(count(&world), 80);
}

#[test]
fn the_cron_job_needs_no_terminal_and_leaves_no_session() {
    let world = World::new();
    world.register("alice");
    let number = world.put_images("in").len();
    let job = || {
        let mut command = world.command(checkout("examples/cron.sh"));
        command
            .arg("in")
            .env("IMGVAULT_BIN", env!("CARGO_BIN_EXE_imgvault"))
            .env("IMGVAULT_USER", "alice")
            .env("IMGVAULT_PASSWORD_FILE", world.path("password"));
        Ran::of(&command.output().unwrap())
    };
    let first = job().expect(0);
    assert_eq!((first.stdout.as_str(), first.stderr.as_str()), ("", ""));
    job().expect(0);
    let slots = "SELECT count(*) FROM slots WHERE kind = 'session'";
    let open: i64 = world
        .database()
        .query_row(slots, [], |row| row.get(0))
        .unwrap();
    assert_eq!(open, 0);
    world.log_in("alice");
    assert_eq!(count(&world), number);
    world.write("in/cut.jpg", b"");
    assert_eq!(
        job().expect(3).stderr,
        "error: `in/cut.jpg`: the file is empty\n"
    );
}

#[test]
fn without_a_home_nothing_is_left_in_the_working_folder() {
    let world = World::with_alice();
    world.put_images("in");
    let session = world.ok(&[
        "login",
        "alice",
        "--store",
        "print",
        "--password-file",
        "password",
    ]);
    world.write_secret("session", session.trim());
    let before = names(&world.path(""));
    let vault = world.vault();
    let mut command = world.imgvault(&["upload", "in", "-q", "--vault", vault.to_str().unwrap()]);
    command
        .env_remove("HOME")
        .env("IMGVAULT_SESSION_FILE", "session");
    Ran::of(&command.output().unwrap()).expect(0);
    assert_eq!(names(&world.path("")), before);
}

fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}
