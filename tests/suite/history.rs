//! `history` and `show`: the same images in every form, and nothing that harms a terminal or a spreadsheet.

use crate::support::World;

/// A user with three images, uploaded one after the other.
#[track_caller]
fn world() -> World {
    let world = World::with_user("alice");
    world.image("canon.jpg", "canon-600d.jpg");
    world.image("mavica.jpg", "sony-mavica.jpg");
    world.image("Café.png", "ztxt.png");
    for path in ["canon.jpg", "mavica.jpg", "Café.png"] {
        world.ok(&["upload", path, "--batch", "one", "--tag", "trip"]);
    }
    world
}

#[test]
fn one_history_in_every_form() {
    let world = world();
    insta::assert_snapshot!(world.run(&["history"]).report(), @"");
    insta::assert_snapshot!(world.run(&["history", "-n", "1", "--columns", "file,size"]).report(), @"");
    insta::assert_snapshot!(
        world.run(&["history", "--format", "csv", "--columns", "file,taken,camera,iso,gps,tag"]).report(),
        @""
    );
    insta::assert_snapshot!(
        world.run(&["history", "--format", "tsv", "--columns", "file,width,height", "--sort", "size:desc"]).report(),
        @""
    );
    insta::assert_snapshot!(world.run(&["history", "--count"]).report(), @"");
    insta::assert_snapshot!(world.run(&["history", "--count", "--json"]).report(), @"");
    world
        .ok(&["history", "--count", "--json"])
        .lines_of("result");
    for arguments in [&["history", "--json"][..], &["history", "--json", "--full"]] {
        let lines = world.ok(arguments).lines_of("record");
        let names: Vec<_> = lines
            .iter()
            .map(|line| line["file"]["name"].clone())
            .collect();
        assert_eq!(names, ["Café.png", "mavica.jpg", "canon.jpg"]);
        assert_eq!(lines[2]["camera"]["model"], "Canon EOS 600D");
    }
    assert_eq!(world.ids().len(), 3);
}

#[test]
fn words_find_names_and_values_without_case_or_accents() {
    let world = world();
    for (query, expected) in [
        ("CANON", "canon.jpg\n"),
        ("cafe", "Café.png\n"),
        ("\"eos 600d\" patrik", "canon.jpg\n"),
        ("jpg", "canon.jpg\nmavica.jpg\n"),
        ("canon sony", ""),
    ] {
        let list = ["--format", "tsv", "--columns", "file", "--sort", "file"];
        let found = world
            .ok(&[&["history", query], list.as_slice()].concat())
            .out();
        let names = found.split_once('\n').map_or("", |(_, names)| names);
        assert_eq!(names, expected, "{query}");
    }
    insta::assert_snapshot!(world.run(&["history", "canon sony", "--error-if-empty"]).report(), @"");
}

#[test]
fn mistakes_are_named_and_the_nearest_is_offered() {
    let world = world();
    insta::assert_snapshot!(world.run(&["history", "--columns", "file,camra"]).report(), @"");
    insta::assert_snapshot!(world.run(&["history", "--sort", "takn"]).report(), @"");
    insta::assert_snapshot!(world.run(&["history", "\"open"]).report(), @"");
    insta::assert_snapshot!(world.run(&["history", "--json", "--format", "csv"]).report(), @"");
    insta::assert_snapshot!(world.run(&["histroy"]).report(), @"");
}

#[test]
fn escape_sequences_and_formulas_in_names_reach_no_terminal_and_no_spreadsheet() {
    let world = World::with_user("alice");
    for name in [
        "=1+1.jpg",
        "\x1b[31m.jpg",
        "@SUM(A1).jpg",
        "tab\there.jpg",
        "\u{9b}2J.jpg",
    ] {
        world.altered(format!("evil/{name}"), "canon-600d.jpg", name);
    }
    world.ok(&["upload", "evil"]);
    let list = ["--columns", "file", "--sort", "size"];
    for format in ["table", "csv", "tsv", "jsonl"] {
        let run = world.ok(&[&["history", "--format", format], list.as_slice()].concat());
        let harmless =
            |character: char| character == '\n' || character == '\t' || !character.is_control();
        assert!(run.out().chars().all(harmless), "{format}: {:?}", run.out());
    }
    let csv = world.ok(&[
        "history",
        "--format",
        "csv",
        "--columns",
        "file",
        "--sort",
        "file",
    ]);
    insta::assert_snapshot!(csv.report(), @"");
    let up = world.run(&["upload", "evil", "-v"]);
    assert!(
        !up.err().contains('\x1b') && !up.err().contains('\u{9b}'),
        "{:?}",
        up.err()
    );
    let id = world.ids().remove(0);
    let shown = world.ok(&["show", &id, "--full"]);
    assert!(!shown.out().contains('\x1b'), "{:?}", shown.out());
}

#[test]
fn an_image_is_shown_by_its_id_or_the_first_characters() {
    let world = World::with_user("alice");
    world.image("photo.png", "ztxt.png");
    let id = world.upload("photo.png");
    insta::assert_snapshot!(world.run(&["show", &id]).report().replace(&id[..4], "xxxx"), @"");
    insta::assert_snapshot!(world.run(&["show", &id[..6], "--full"]).report(), @"");
    let json = world
        .ok(&["show", &id, "--full", "--json"])
        .lines_of("record");
    assert_eq!(json[0]["id"], id.as_str());
    insta::assert_snapshot!(world.run(&["show", &id[..3]]).report().replace(&id[..3], "xxx"), @"");
    insta::assert_snapshot!(world.run(&["show", "zzzzzzzzzzzzzzzz"]).report(), @"");
    let mixed = world.run(&["show", "zzzzzzzzzzzzzzzz", &id]).ends_with(3);
    assert!(mixed.out().contains("photo.png"), "{}", mixed.report());
}
