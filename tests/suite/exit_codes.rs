//! The README, the man page, the help and the program have the same list of exit codes, and the gravest is told.

use std::fs;

use imgvault::cli::{TOPICS, Topic, definition};
use imgvault::exit::Exit;
use serde_json::Value;

use crate::rendered::checkout;
use crate::support::{World, images, lines};

#[test]
fn readme_man_page_and_help_list_the_codes_of_the_program() {
    let readme = fs::read_to_string(checkout("README.md")).unwrap();
    let (_, table) = readme.split_once("<!-- exit codes -->").unwrap();
    let (table, _) = table.split_once("<!-- /exit codes -->").unwrap();
    let rows: Vec<String> = table
        .lines()
        .filter(|line| {
            line.starts_with("| ") && !line.starts_with("| exit") && !line.starts_with("| -")
        })
        .map(str::to_owned)
        .collect();
    let expected: Vec<String> = Exit::table()
        .iter()
        .map(|(code, meaning)| format!("| {code} | {meaning} |"))
        .collect();
    assert_eq!(rows, expected);

    let man = fs::read_to_string(checkout("man/imgvault.1")).unwrap();
    assert!(TOPICS.contains(&Topic::ExitCodes));
    let help = Topic::ExitCodes.text();
    for (code, meaning) in Exit::table() {
        assert!(help.contains(&format!("{code}  {meaning}")), "{code}");
        let escaped = meaning.replace('-', "\\-");
        assert!(
            man.contains(&escaped) || man.contains(meaning),
            "{code}: {meaning}"
        );
    }
}

#[test]
fn the_help_on_json_names_every_command_and_every_type() {
    let help = Topic::Json.text();
    for command in definition().get_subcommands() {
        let name = command.get_name();
        let is_silent = ["completions", "help"].contains(&name);
        let is_named = help.lines().any(|line| {
            let (names, _) = line.trim().split_once("  ").unwrap_or_default();
            names.split(", ").any(|word| word == name)
        });
        assert!(is_silent || is_named, "{name}");
    }
    let is_stored = |path: &str| path.contains("stored-record");
    for entry in fs::read_dir(checkout("schemas")).unwrap() {
        let path = entry.unwrap().path();
        let path = path.to_str().unwrap();
        if !path.ends_with(".schema.json") || is_stored(path) {
            continue;
        }
        let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let whole = [schema.clone()];
        let forms = schema["oneOf"].as_array().map_or(&whole[..], Vec::as_slice);
        for form in forms {
            let name = form["properties"]["type"]["const"].as_str().unwrap();
            assert!(help.contains(&format!("`{name}`")), "{name}");
        }
    }
}

/// What a command ends with where several things go wrong at once: the graver of two comes first in each row.
#[test]
fn of_several_at_once_the_gravest_is_told() {
    let world = World::with_alice();
    let images = images();
    world.write("in/gps.jpg", &images["exif-gps.jpg"]);
    world.write("clean/clean.jpg", &images["orientation-6.jpg"]);
    world.write("broken/empty.jpg", b"");
    let check = |arguments: &[&str], code| {
        let ran = world.run(arguments).expect(code);
        if arguments.contains(&"--json") {
            let last = lines(&ran.stdout).pop().unwrap();
            assert_eq!(last["exit_code"], code, "{arguments:?}");
        }
    };
    // Done, though nothing was new: 0.
    check(&["lint", "clean", "--json"], 0);
    // Nothing matched: 5 over 0.
    check(
        &[
            "upload",
            "clean",
            "-g",
            "*.png",
            "--error-if-empty",
            "--json",
        ],
        5,
    );
    // Some failed: 3 over 5 and over 0.
    check(&["upload", "broken", "--error-if-empty", "--json"], 3);
    check(&["upload", "broken", "clean", "--json"], 3);
    check(&["lint", "broken", "clean", "missing.jpg", "--json"], 3);
    // A rule is broken: 4 over 3.
    check(&["lint", "broken", "in", "missing.jpg", "--json"], 4);
    // It did not reach its end: 1 over 4, since the list is missing.
    check(&["lint", "in", "--files-from", "missing", "--json"], 1);
    // Usage: 2 over 1 and over 4.
    check(
        &["lint", "in", "--files-from", "missing", "--wrong", "--json"],
        2,
    );
    world.write(".imgvault.toml", b"[lint]\nwrong = 1\n");
    check(&["lint", "in", "--json"], 2);
    // The vault and its credentials: 10 to 18 over 3 and 5.
    let elsewhere = ["--vault", "elsewhere", "--json"];
    check(&[&["upload", "broken"], &elsewhere[..]].concat(), 10);
    world.ok(&["logout", "-q"]);
    check(&["upload", "broken", "--error-if-empty", "--json"], 13);
    // But what was typed is looked at before: nothing is asked of a vault.
    check(&["history", "serail:1", "--json"], 2);
}
