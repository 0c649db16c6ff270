//! `tag` and `diff`: labels and notes that change, and how two images differ.

use serde_json::Value;

use crate::support::World;

fn id_of(world: &World, name: &str) -> String {
    let found = world.json(&["history", &format!("file:={name}"), "--json"]);
    found[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn labels_and_notes_change_and_are_found() {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q", "--tag", "draft"]);
    let id = id_of(&world, "gps.png");
    let dry = world.run(&["tag", &id, "--add", "travel", "-n"]).expect(0);
    assert_eq!(dry.stderr, "1 image would be changed\n");
    let tagged = [
        "tag", &id, "--add", "travel", "--remove", "draft", "--note", "At dusk",
    ];
    let ran = world.run(&tagged).expect(0);
    assert_eq!(
        (ran.stdout.as_str(), ran.stderr.as_str()),
        ("", "1 image changed\n")
    );
    let ran = world.run(&tagged).expect(0);
    assert_eq!(ran.stderr, "0 images changed\n");
    let shown = &world.json(&["show", &id[..6], "--json"])[0];
    assert_eq!(shown["tags"], serde_json::json!(["travel"]));
    assert_eq!(shown["note"], "At dusk");
    for query in ["tag:travel", "note:dusk", "travel", "dusk", "-tag:draft"] {
        assert_eq!(
            world.ok(&["history", "--count", "--", query]),
            "1\n",
            "{query}"
        );
    }
    world.ok(&["tag", "tag:travel", "--note", "", "-q"]);
    assert_eq!(world.ok(&["history", "--count", "has:note"]), "0\n");
    let log: i64 = world
        .database()
        .query_row("SELECT count(*) FROM log WHERE kind = 'edit'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(log, 2);
    world.ok(&["verify", "--read-data"]);
    std::fs::remove_dir_all(world.vault().join("index")).unwrap();
    std::fs::create_dir(world.vault().join("index")).unwrap();
    assert_eq!(world.ok(&["history", "--count", "tag:travel"]), "1\n");
}

#[test]
fn an_id_that_is_not_here_is_one_failed_input() {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let id = id_of(&world, "gps.png");
    let other = "0000000000000000";
    let ran = world
        .run(&["tag", &id, other, "--add", "x", "--json"])
        .expect(3);
    let lines = [
        format!(r#"{{"v":1,"type":"change","action":"tagged","id":"{id}","status":"changed"}}"#),
        format!(
            r#"{{"v":1,"type":"change","action":"tagged","id":"{other}","status":"failed","reason":"not_found","message":"no image {other} here"}}"#
        ),
        r#"{"v":1,"type":"summary","found":2,"changed":1,"failed":1,"dry_run":false,"exit_code":3}"#.to_owned(),
    ];
    assert_eq!(ran.stdout, lines.map(|line| line + "\n").concat());
    assert_eq!(
        ran.stderr,
        format!("error: no image {other} here\n1 image changed\n")
    );
}

#[test]
fn what_says_nothing_is_refused() {
    let world = World::with_alice();
    for arguments in [
        &["tag", "dusk"][..],
        &["tag", "dusk", "--add", " "],
        &["tag", "dusk", "--add", "a", "--remove", "a"],
        &["tag", "", "--add", "a"],
        &["diff", "abcd"],
    ] {
        world.run(arguments).expect(2);
    }
}

#[test]
fn two_images_differ_in_these_tags() {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let (left, right) = (id_of(&world, "gps.png"), id_of(&world, "canon-600d.jpg"));
    let lines = world.json(&["diff", &left, &right, "--json"]);
    let model = |line: &&Value| line["name"] == "Model" && line["right"] == "Canon EOS 600D";
    assert_eq!(lines.iter().filter(model).count(), 1);
    let text = world.ok(&["diff", &left[..8], &right[..8]]);
    assert!(text.contains(" → Canon EOS 600D\n"), "{text}");
    let same = world.run(&["diff", &left, &left]).expect(0);
    assert_eq!(same.stdout, "");
    assert_eq!(same.stderr, "the metadata of both images are the same\n");
    world.run(&["diff", &left, "zzzz"]).expect(3);
}
