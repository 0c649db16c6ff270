//! Flag over environment over configuration over what is done unless told.

use std::process::Command;

use imgvault::cli::CONFIGURATION;
use imgvault::config::KEYS;

use crate::support::{PASSWORD, Ran, World, images};

const FILE: &str = "home/.config/imgvault/config.toml";

/// What is said at each level, and what is then seen.
struct Level<'a> {
    configuration: &'a str,
    environment: &'a [(&'a str, &'a str)],
    flags: &'a [&'a str],
    seen: &'a str,
}

const fn level<'a>(
    configuration: &'a str,
    environment: &'a [(&'a str, &'a str)],
    flags: &'a [&'a str],
    seen: &'a str,
) -> Level<'a> {
    Level {
        configuration,
        environment,
        flags,
        seen,
    }
}

#[track_caller]
fn check(world: &World, arguments: &[&str], levels: &[Level<'_>]) {
    for level in levels {
        world.write(FILE, level.configuration.as_bytes());
        let mut command: Command = world.imgvault(&[arguments, level.flags].concat());
        command.envs(level.environment.iter().copied());
        let ran = Ran::of(&command.output().unwrap());
        let all = format!("{}{}", ran.stdout, ran.stderr);
        let (configuration, flags) = (level.configuration, level.flags);
        assert!(
            all.contains(level.seen),
            "{arguments:?} with `{configuration}` and {flags:?} ended with {}, without {:?}\n{all}",
            ran.code,
            level.seen
        );
    }
}

#[test]
fn the_place_of_the_vault_and_the_user() {
    let world = World::with_alice();
    check(
        &world,
        &["status"],
        &[
            level("", &[], &[], ".local/share/imgvault"),
            level("vault = '/c/v'", &[], &[], "vault    /c/v"),
            level("vault = '~/v'", &[], &[], "home/v (none"),
            level(
                "vault = '/c/v'",
                &[("IMGVAULT_VAULT", "/e/v")],
                &[],
                "vault    /e/v",
            ),
            level(
                "vault = '/c/v'",
                &[("IMGVAULT_VAULT", "/e/v")],
                &["--vault", "/f/v"],
                "vault    /f/v",
            ),
        ],
    );
    let user = [("IMGVAULT_USER", "in-environment")];
    check(
        &world,
        &["history"],
        &[
            level("", &[], &[], "the vault is empty"),
            level("user = 'in-file'", &[], &[], "in-file"),
            level("user = 'in-file'", &user, &[], "in-environment"),
            level("user = 'in-file'", &user, &["--user", "in-flag"], "in-flag"),
        ],
    );
}

#[test]
fn where_the_password_comes_from_and_how_a_session_is_kept() {
    let world = World::with_alice();
    let file = format!("password-file = '{}'", world.path("password").display());
    let wrong = [("IMGVAULT_PASSWORD_COMMAND", "echo wrong")];
    let echo = format!("echo '{PASSWORD}'");
    let command = format!("store = 'file'\npassword-command = \"{echo}\"");
    check(
        &world,
        &["login", "alice", "--json"],
        &[
            level("store = 'file'", &[], &[], "there is no terminal to ask"),
            level(
                &format!("{file}\nstore = 'file'"),
                &[],
                &[],
                r#""store":"file""#,
            ),
            level(&command, &[], &[], r#""store":"file""#),
            level(&command, &wrong, &[], "wrong_credential"),
            level(
                &format!("{file}\nstore = 'file'"),
                &wrong,
                &["--password-file", "password", "--store", "print"],
                r#""store":"print""#,
            ),
            level(
                &format!("{file}\nstore = 'file'\nttl = '2h'"),
                &[],
                &[],
                "logged in as alice for 2",
            ),
            level(
                &format!("{file}\nstore = 'file'\nttl = '2h'"),
                &[],
                &["--ttl", "3h"],
                "logged in as alice for 3",
            ),
        ],
    );
}

#[test]
fn what_upload_and_history_do() {
    let world = World::with_alice();
    world.write("a.png", &images()["gps.png"]);
    world.write("b.png", &images()["ztxt.png"]);
    check(
        &world,
        &["upload", "-n", "a.png", "b.png"],
        &[
            level("", &[], &[], "2 images would be stored"),
            level(
                "max-size = '1'\njobs = 1",
                &[],
                &[],
                "bytes are more than the 1",
            ),
            level(
                "max-size = '1'",
                &[],
                &["--max-size", "1M"],
                "2 images would be stored",
            ),
            level("progress = 'loud'", &[], &[], "line 1: `progress`"),
            level(
                "progress = 'loud'",
                &[],
                &["--progress", "none"],
                "2 images would be stored",
            ),
        ],
    );
    world.ok(&["upload", "a.png", "b.png", "--progress", "none"]);
    check(
        &world,
        &["history", "-q"],
        &[
            level(
                "columns = ['file']\nsort = 'file'",
                &[],
                &[],
                "file\na.png\nb.png",
            ),
            level(
                "columns = ['file']\nsort = 'file:desc'",
                &[],
                &[],
                "file\nb.png\na.png",
            ),
            level(
                "columns = ['id']\nsort = 'file:desc'",
                &[],
                &["--columns", "file", "--sort", "file"],
                "file\na.png\nb.png",
            ),
            level(
                "\nsort = 'camra'",
                &[],
                &[],
                "line 2: `sort`: there is no field `camra`",
            ),
        ],
    );
}

#[test]
fn what_holds_for_every_command() {
    let world = World::with_alice();
    let red = "\u{1b}[";
    check(
        &world,
        &["show", "zzzz"],
        &[
            level("color = 'always'", &[], &[], red),
            level("color = 'always'", &[("NO_COLOR", "1")], &[], red),
            level(
                "color = 'always'",
                &[],
                &["--color", "never"],
                "error: no image",
            ),
            level("color = 'sometimes'", &[], &[], "line 1: `color`"),
            level(
                "color = 'sometimes'",
                &[],
                &["--color", "never"],
                "error: no image",
            ),
            level("lock-timeout = 'soon'", &[], &[], "line 1: `lock-timeout`"),
            level(
                "lock-timeout = 'soon'",
                &[],
                &["--lock-timeout", "1s"],
                "error: no image",
            ),
        ],
    );
    world.write("photo.jpg", &images()["canon-600d.jpg"]);
    let kept = |configuration: &str, flags: &[&str]| {
        world.write(FILE, configuration.as_bytes());
        let _ = std::fs::remove_dir_all(world.path("out"));
        world.ok(&[&["strip", "photo.jpg", "-o", "out"], flags].concat());
        let tags = world.ok(&["inspect", "out/photo.jpg", "--json"]);
        ["Orientation", "Artist"].map(|name| tags.contains(&format!("\"name\":\"{name}\"")))
    };
    assert_eq!(kept("", &[]), [true, false]);
    assert_eq!(kept("keep = ['artist']", &[]), [false, true]);
    assert_eq!(
        kept("keep = ['artist']", &["--keep", "orientation"]),
        [true, false]
    );
    check(
        &world,
        &["strip", "-n", "photo.jpg"],
        &[level("keep = ['face']", &[], &[], "line 1: `keep`")],
    );
}

#[test]
fn what_is_told_of_the_file_is_what_is_read() {
    let names = CONFIGURATION.map(|(line, _)| {
        let name = line.split([' ', ']']).next().unwrap();
        name.trim_start_matches('[')
    });
    assert_eq!(names, KEYS);
    // Each example is one that the program takes.
    let world = World::new();
    let lines = CONFIGURATION.map(|(line, _)| line);
    world.write(FILE, lines.join("\n").as_bytes());
    world.ok(&["inspect", "home"]);
}
