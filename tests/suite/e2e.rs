//! The main job, whole: two users, real images, and nothing lost or shared.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{World, files_below};

#[test]
fn every_image_of_two_users_comes_back_and_neither_sees_the_others() {
    let world = World::with_alice();
    world.add_user("bob");
    let images = world.put_images("photos");
    let jpeg: Vec<&String> = images
        .keys()
        .filter(|name| !name.ends_with("png"))
        .collect();
    world.ok(&["--user", "alice", "upload", "photos", "-g", "*.jpg", "-q"]);
    world.ok(&["--user", "bob", "upload", "photos", "-q"]);

    let count = |user| world.ok(&["--user", user, "history", "--count"]);
    assert_eq!(count("alice"), format!("{}\n", jpeg.len()));
    assert_eq!(count("bob"), format!("{}\n", images.len()));
    let seen = world.ok(&[
        "--user",
        "alice",
        "history",
        "--all",
        "--columns",
        "file",
        "--format",
        "tsv",
    ]);
    let seen: BTreeSet<&str> = seen.lines().skip(1).collect();
    assert_eq!(seen, jpeg.iter().map(|name| name.as_str()).collect());

    let bobs = world.json(&["--user", "bob", "history", "--json"]);
    let theirs = bobs[0]["id"].as_str().unwrap();
    let refused = world.run(&["--user", "alice", "show", theirs]).expect(3);
    assert_eq!(refused.stderr, format!("error: no image {theirs} here\n"));

    world.ok(&["--user", "bob", "export", "", "-o", "back", "-q"]);
    let back = files_below(&world.path("back"));
    assert_eq!(back.len(), images.len());
    for (path, bytes) in back {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(bytes == images[name], "{name}");
    }
}

#[test]
fn after_logout_nothing_opens() {
    let world = World::with_alice();
    world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let id = world.json(&["history", "-n", "1", "--json"])[0]["id"].clone();
    world.ok(&["logout"]);
    let id = id.as_str().unwrap();
    let commands: [&[&str]; 5] = [
        &["history"],
        &["show", id],
        &["export", id],
        &["rm", "-y", id],
        &["upload", "photos"],
    ];
    for command in commands {
        let ran = world.run(command).expect(13);
        assert_eq!(ran.stdout, "");
        assert_eq!(
            ran.stderr,
            "error: nobody is logged in\n  hint: imgvault login\n"
        );
    }
}

#[test]
fn the_index_may_be_deleted_at_any_time() {
    let world = World::with_alice();
    let images = world.put_images("photos");
    world.ok(&["upload", "photos", "-q"]);
    let before = world.ok(&["history", "--all", "--json", "--full"]);
    fs::remove_dir_all(world.vault().join("index")).unwrap();
    fs::create_dir(world.vault().join("index")).unwrap();
    assert_eq!(before.lines().count(), images.len());
    assert!(world.ok(&["history", "--all", "--json", "--full"]) == before);
}
