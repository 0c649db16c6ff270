//! The power is cut after any call that changed the disk; what was not synced may be lost (see `disk`).

use std::fs;

use crate::dice::Dice;
use crate::disk::{Disk, Left};
use crate::promise::Promises;
use crate::support::{World, has_programs, lines};
use crate::trace::{Call, record};
use crate::twin::copy_folder;

/// What happened: a call, or the end of a command.
enum Event {
    Call(Call),
    /// A command begins that removes an image of this name.
    Removes(String),
    Ended,
}

#[test]
fn a_power_cut_at_some_calls_loses_nothing() {
    if has_programs(&["strace"]) {
        let mut dice = Dice::new(4);
        cut_uploads(|_| (dice.below(25) == 0).then(|| vec![Left::None]));
        let mut dice = Dice::new(5);
        cut_uploads(|place| (dice.below(40) == 0).then(|| vec![Left::Some(place)]));
    }
}

#[test]
#[ignore = "the long form: half an hour"]
fn a_power_cut_at_any_call_loses_nothing() {
    if has_programs(&["strace"]) {
        cut_uploads(|place| {
            let mut cuts = vec![Left::All, Left::None];
            cuts.extend((0..6).map(|number| Left::Some(place * 10 + number)));
            Some(cuts)
        });
    }
}

#[test]
fn an_account_that_was_told_of_outlives_a_power_cut() {
    if !has_programs(&["strace"]) {
        return;
    }
    let world = World::new();
    let mut disk = Disk::of(&world.path("home"));
    let register = [
        "register",
        "alice",
        "--recovery-out",
        "home/alice.key",
        "--password-file",
        "password",
    ];
    let calls = record(&world, &register);
    for call in &calls {
        disk.apply(call);
    }
    let after = World::new();
    disk.write(Left::None, &after.path("home"));
    after.log_in("alice");
    assert!(after.path("home/alice.key").is_file());
}

#[test]
fn a_vault_that_was_called_restored_outlives_a_power_cut() {
    if !has_programs(&["strace"]) {
        return;
    }
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "in", 3);
    promises.assert_rerun(&world, "in");
    world.ok(&["backup", "backup.tar"]);
    fs::remove_dir_all(world.path("home")).unwrap();
    fs::create_dir(world.path("home")).unwrap();
    let mut disk = Disk::of(&world.path("home"));
    for call in &record(&world, &["restore", "backup.tar"]) {
        disk.apply(call);
    }
    let after = World::new();
    disk.write(Left::None, &after.path("home"));
    after.log_in("alice");
    promises.assert_kept(&after);
}

/// Records uploads, a removal and other changes, and cuts the power where and how it is chosen.
fn cut_uploads(mut choose: impl FnMut(u64) -> Option<Vec<Left>>) {
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "first", 3);
    promises.put(&world, "second", 5);
    let mut disk = Disk::of(&world.path("home"));
    let events = uploads(&world);
    let mut place = 0;
    for event in &events {
        match event {
            Event::Call(call) => {
                disk.apply(call);
                if call.name == "write" && call.arguments[0].text == "1" {
                    promises.take(&String::from_utf8_lossy(&call.arguments[1].bytes));
                }
                if ["openat", "close", "lseek"].contains(&call.name.as_str()) {
                    continue;
                }
            }
            Event::Removes(name) => {
                promises.told.remove(name);
            }
            Event::Ended => disk.end(),
        }
        place += 1;
        for left in choose(place).unwrap_or_default() {
            eprintln!("cut after {place}, left {left:?}");
            cut(&world, &disk, left, &promises);
        }
    }
}

/// Runs the commands, and gives what they did.
fn uploads(world: &World) -> Vec<Event> {
    let mut events = Vec::new();
    let mut run = |arguments: &[&str]| {
        let calls = record(world, arguments);
        events.extend(calls.into_iter().map(Event::Call));
        events.push(Event::Ended);
    };
    run(&["upload", "first", "--json", "-j", "1"]);
    run(&["tag", "file:png", "--add", "label"]);
    run(&["upload", "second", "--json", "-j", "1"]);
    let records = lines(&world.ok(&["history", "--all", "--json"]));
    let record_of = &records[1];
    let name = record_of["file"]["name"].as_str().unwrap();
    events.push(Event::Removes(name.to_owned()));
    let mut run = |arguments: &[&str]| {
        let calls = record(world, arguments);
        events.extend(calls.into_iter().map(Event::Call));
        events.push(Event::Ended);
    };
    run(&["rm", "-y", record_of["id"].as_str().unwrap()]);
    run(&["verify", "--repair"]);
    run(&["history", "--all"]);
    events
}

/// The power comes back: everything that was told of is there, and the uploads can be run again.
#[track_caller]
fn cut(world: &World, disk: &Disk, left: Left, promises: &Promises) {
    let after = World::new();
    disk.write(left, &after.path("home"));
    copy_folder(world.runtime(), after.runtime());
    for folder in ["first", "second"] {
        fs::create_dir(after.path(folder)).unwrap();
        copy_folder(&world.path(folder), &after.path(folder));
    }
    let mut promises = promises.clone();
    promises.assert_kept(&after);
    promises.assert_rerun(&after, "first");
    promises.assert_rerun(&after, "second");
}
