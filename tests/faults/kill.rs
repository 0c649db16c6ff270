//! A process that is killed at any instant loses nothing that it told of.

use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::dice::Dice;
use crate::promise::{Promises, assert_orderly};
use crate::support::{Ran, World, lines};

/// The rounds that share a vault.
const ROUNDS: usize = 20;

/// The images of a round.
const IMAGES: usize = 24;

/// The longest that anything killed here runs, and some more.
const SPAN: Duration = Duration::from_millis(400);

#[test]
fn killed_at_some_instants_nothing_is_lost() {
    rounds(8, 1);
}

#[test]
#[ignore = "the long form: a quarter of an hour"]
fn killed_at_500_instants_nothing_is_lost() {
    rounds(500, 2);
}

fn rounds(number: usize, seed: u64) {
    let mut dice = Dice::new(seed);
    for first in (0..number).step_by(ROUNDS) {
        let world = World::with_alice();
        let mut promises = Promises::default();
        for round in first..(first + ROUNDS).min(number) {
            let folder = format!("round{round}");
            promises.put(&world, &folder, IMAGES);
            match dice.below(8) {
                0 => remove(&world, &mut promises, &mut dice),
                1 => change(&world, &mut dice, &["tag", "file:png", "--add", &folder]),
                2 => change(&world, &mut dice, &["verify", "--repair"]),
                3 => change(&world, &mut dice, &["history", "--all"]),
                _ => {}
            }
            // One beside it lives, in a third of the rounds.
            let beside = (dice.below(3) == 0).then(|| {
                let mut beside = world.imgvault(&["upload", &folder, "--json", "-j", "1"]);
                beside
                    .stdout(Stdio::piped())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap()
            });
            let said = killed(&world, &mut dice, &["upload", &folder, "--json"]);
            promises.take(&said.stdout);
            if let Some(beside) = beside {
                let ran = Ran::of(&beside.wait_with_output().unwrap()).expect(0);
                promises.take(&ran.stdout);
            }
            promises.assert_kept(&world);
            if dice.below(4) == 0 {
                promises.assert_rerun(&world, &folder);
            }
        }
    }
}

/// Kills a command that changes no image.
fn change(world: &World, dice: &mut Dice, arguments: &[&str]) {
    killed(world, dice, arguments);
}

/// Kills the removal of some image: it is wholly there afterwards, or a rerun removes it wholly.
fn remove(world: &World, promises: &mut Promises, dice: &mut Dice) {
    let present = lines(&world.ok(&["history", "--all", "--json"]));
    let records = present.iter().filter(|line| line["type"] == "record");
    let records: Vec<_> = records.collect();
    if records.is_empty() {
        return;
    }
    let record = records[dice.below(records.len())];
    let name = record["file"]["name"].as_str().unwrap();
    let id = record["id"].as_str().unwrap();
    promises.told.remove(name);
    killed(world, dice, &["rm", "-y", id]);
    promises.assert_kept(world);
    let again = world.run(&["rm", "-y", id]);
    assert!([0, 3].contains(&again.code), "{}", again.stderr);
    let left = world.ok(&["history", "--all", "-0"]);
    assert!(!left.split('\0').any(|other| other == id), "{id}");
}

/// Runs imgvault and kills it at some instant, unless it is done before.
fn killed(world: &World, dice: &mut Dice, arguments: &[&str]) -> Ran {
    let mut command = world.imgvault(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let micros = dice.below(usize::try_from(SPAN.as_micros()).unwrap());
    let instant = Duration::from_micros(micros as u64);
    let mut child = command.spawn().unwrap();
    wait_until(&mut child, Instant::now() + instant);
    let _ = child.kill();
    let ran = Ran::of(&child.wait_with_output().unwrap());
    assert_orderly(&ran);
    ran
}

fn wait_until(child: &mut Child, instant: Instant) {
    while let Some(left) = instant.checked_duration_since(Instant::now()) {
        if child.try_wait().unwrap().is_some() {
            return;
        }
        thread::sleep(left.min(Duration::from_millis(2)));
    }
}
