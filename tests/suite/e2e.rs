//! The whole of it: two users, every image of the fixtures, nothing lost and nothing shared.

use std::fs;

use crate::support::{World, fixtures};

#[test]
fn two_users_get_every_byte_back_and_see_nothing_of_each_other() {
    let world = World::new();
    let names = fixtures();
    for user in ["alice", "bob"] {
        for name in &names {
            world.altered(format!("{user}/{name}"), name, user);
        }
        world.register(user);
        world.login(user);
        world.ok(&[
            "upload", user, "--batch", user, "--tag", user, "--user", user,
        ]);
    }
    for (user, other) in [("alice", "bob"), ("bob", "alice")] {
        let count = world.ok(&["history", "--count", "--user", user]);
        assert_eq!(count.out(), format!("{}\n", names.len()));
        let history = world.ok(&["history", "--json", "--full", "--user", user]);
        assert!(!history.out().contains(other), "{}", history.report());
        let out = format!("out-{user}");
        world.ok(&["export", "", "-o", &out, "--user", user]);
        for name in &names {
            let stored = fs::read(world.path(user).join(name)).unwrap();
            assert!(
                stored == fs::read(world.path(&out).join(name)).unwrap(),
                "{name}"
            );
        }
        let ids = world.ok(&["history", "-0", "--user", user]).out();
        for id in ids.split_terminator('\0') {
            world.run(&["show", id, "--user", other]).ends_with(3);
        }
    }
    for user in ["alice", "bob"] {
        world.ok(&["logout", "--user", user]);
        for command in [
            &["history"][..],
            &["show", "0000000000000000"],
            &["export", ""],
            &["rm", "--yes", "x"],
            &["upload", user],
        ] {
            world
                .run(&[command, &["--user", user]].concat())
                .ends_with(13);
        }
    }
}
