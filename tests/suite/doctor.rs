//! `doctor`: what it looks at, and that it tells nothing that should stay private.

use crate::schemas::{assert_valid, schema};
use crate::support::{World, lines};

#[test]
fn it_tells_what_is_there_and_nothing_private() {
    let world = World::with_alice();
    let ran = world
        .imgvault(&["doctor"])
        .env("IMGVAULT_USER", "alice")
        .env("PAGER", "a-secret-pager")
        .env("TERM", "xterm")
        .output()
        .unwrap();
    let ran = crate::support::Ran::of(&ran).expect(0);
    let names: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_whitespace().nth(1).unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "program",
            "configuration",
            "vault",
            "disk",
            "state",
            "keyring",
            "runtime",
            "clock",
            "terminal",
            "environment"
        ]
    );
    assert!(
        ran.stdout.contains(
            "ok       vault         `~/.local/share/imgvault`, mode 0700, format 1, index "
        ),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains(", 1 user\n"), "{}", ran.stdout);
    // There is no bus in this world, but a folder in memory.
    assert!(ran.stdout.contains(
        "warning  keyring       cannot use the system's keyring: there is no session bus"
    ));
    assert!(ran.stdout.ends_with(
        "ok       terminal      output none, errors none, 80 columns, xterm, plain\n\
         ok       environment   set: IMGVAULT_USER HOME XDG_RUNTIME_DIR TERM PAGER\n"
    ));
    assert_eq!(ran.stderr, "everything needed works, 1 warning\n");
    let home = world.path("home");
    for private in ["alice", "a-secret-pager", home.to_str().unwrap()] {
        assert!(!ran.stdout.contains(private), "{private}: {}", ran.stdout);
    }
}

#[test]
fn where_no_session_can_be_kept_it_fails_and_its_lines_fit_the_schema() {
    let world = World::new();
    let ran = world
        .imgvault(&["doctor", "--json"])
        .env_remove("XDG_RUNTIME_DIR")
        .output()
        .unwrap();
    let ran = crate::support::Ran::of(&ran).expect(1);
    let schema = schema("result");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let lines = lines(&ran.stdout);
    let status = |name: &str| {
        let line = lines.iter().find(|line| line["name"] == name).unwrap();
        line["status"].as_str().unwrap()
    };
    assert_eq!(status("vault"), "skipped");
    assert_eq!((status("keyring"), status("runtime")), ("failed", "failed"));
    let last = lines.last().unwrap();
    assert_eq!(
        (&last["failed"], &last["exit_code"]),
        (&2.into(), &1.into())
    );
    // Nothing was made by looking.
    assert!(!world.vault().exists());
}
