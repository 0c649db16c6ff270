//! Many processes on one vault.

use std::process::{Child, Stdio};

use crate::promise::Promises;
use crate::support::{PASSWORD, Ran, World, lines};

/// Begins to run imgvault.
fn start(world: &World, arguments: &[&str]) -> Child {
    let mut command = world.imgvault(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn end(child: Child) -> Ran {
    Ran::of(&child.wait_with_output().unwrap())
}

#[test]
fn eight_uploads_four_readers_and_a_new_user_are_not_in_each_others_way() {
    crowds(1);
}

#[test]
#[ignore = "the long form: some minutes"]
fn forty_crowds_are_not_in_their_own_way() {
    crowds(40);
}

fn crowds(number: usize) {
    let world = World::with_alice();
    let mut promises = Promises::default();
    for crowd in 0..number {
        let name = format!("user{crowd}");
        let folders: Vec<String> = (0..4).map(|part| format!("in{crowd}x{part}")).collect();
        for folder in &folders {
            promises.put(&world, folder, 20);
        }
        let uploads: Vec<Child> = (0..8)
            .map(|place| {
                let (first, second) = (&folders[place % 4], &folders[(place + 1) % 4]);
                start(&world, &["upload", first, second, "--json"])
            })
            .collect();
        let readers: Vec<Child> = (0..4)
            .map(|_| start(&world, &["history", "--all", "--json"]))
            .collect();
        let new_user = [
            "register",
            &name,
            "--no-recovery",
            "--password-file",
            "password",
        ];
        let new_user = start(&world, &new_user);
        for reader in readers {
            end(reader).expect(0);
        }
        end(new_user).expect(0);
        let mut stored = 0;
        for upload in uploads {
            let ran = end(upload).expect(0);
            let summary = lines(&ran.stdout).pop().unwrap();
            assert_eq!(summary["found"], 40);
            stored += summary["stored"].as_u64().unwrap();
            promises.take(&ran.stdout);
        }
        assert_eq!(stored, 80);
    }
    promises.assert_kept(&world);
}

/// What others changed while it was looked at was called damage.
#[test]
fn a_verification_among_changes_finds_no_damage() {
    let world = World::with_alice();
    let mut promises = Promises::default();
    for round in 0..4 {
        let folder = format!("in{round}");
        promises.put(&world, &folder, 30);
        promises.put(&world, &format!("more{round}"), 60);
        world.ok(&["upload", &folder, "-q"]);
        let more = start(
            &world,
            &["upload", &format!("more{round}"), "-q", "-j", "1"],
        );
        let verifications: Vec<Child> = (0..3)
            .map(|_| start(&world, &["verify", "--read-data"]))
            .collect();
        let query = format!("path:{folder}/");
        let removal = start(&world, &["rm", "-y", &query]);
        let label = start(&world, &["tag", "file:more", "--add", &folder]);
        for verification in verifications {
            end(verification).expect(0);
        }
        end(removal).expect(0);
        end(label).expect(0);
        end(more).expect(0);
    }
    assert_eq!(world.ok(&["history", "--count"]), "240\n");
    assert_eq!(world.run(&["verify", "--read-data"]).expect(0).stdout, "");
}

#[test]
fn a_vault_that_stays_busy_ends_with_11_and_the_name_of_who_holds_it() {
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "in", 1);
    let connection = world.database();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    let own = std::process::id();
    let name = std::fs::read_to_string("/proc/self/comm").unwrap_or_default();
    let held = if cfg!(target_os = "linux") {
        format!(": process {own} (`{}`) holds it", name.trim_end())
    } else {
        String::new()
    };
    let expected = format!(
        "error: the vault is busy{held}\n  \
         hint: wait for the other imgvault to end, or give a longer `--lock-timeout`\n"
    );
    for command in [&["upload", "in"][..], &["logout", "--all"]] {
        let arguments = [command, &["--lock-timeout", "1s"]].concat();
        let ran = world.run(&arguments).expect(11);
        assert_eq!(ran.stderr, expected);
    }
    connection.execute_batch("ROLLBACK").unwrap();
    promises.assert_rerun(&world, "in");
}

#[test]
fn a_new_password_in_a_crowd_ends_sessions_and_loses_nothing() {
    let world = World::with_alice();
    let mut promises = Promises::default();
    promises.put(&world, "in", 60);
    world.write_secret("new", "copper meadow violin");
    let uploads: Vec<Child> = (0..8)
        .map(|_| start(&world, &["upload", "in", "--json"]))
        .collect();
    let change = [
        "passwd",
        "alice",
        "--password-file",
        "password",
        "--new-password-file",
        "new",
    ];
    end(start(&world, &change)).expect(0);
    for upload in uploads {
        let ran = end(upload);
        // Who was logged in before has read the identity, or finds the session ended.
        assert!([0, 13].contains(&ran.code), "{}\n{}", ran.code, ran.stderr);
        promises.take(&ran.stdout);
    }
    world.write_secret("password", "copper meadow violin");
    world.log_in("alice");
    promises.assert_kept(&world);
    promises.assert_rerun(&world, "in");
    world.write_secret("password", PASSWORD);
    let login = world.run(&[
        "login",
        "alice",
        "--store",
        "file",
        "--password-file",
        "password",
    ]);
    login.expect(12);
}
