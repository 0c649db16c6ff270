//! `inspect`: what is in a file, without a vault.

use crate::support::{World, fixtures};

#[test]
fn a_file_is_read_for_people_and_for_programs() {
    let world = World::new();
    world.image("photo.png", "ztxt.png");
    insta::assert_snapshot!(world.run(&["inspect", "photo.png"]).report(), @"");
    insta::assert_snapshot!(world.run(&["inspect", "photo.png", "--json"]).report(), @"");
    assert!(!world.vault().exists());
}

#[test]
fn every_image_of_a_folder_is_a_line_of_the_schema() {
    let world = World::new();
    for name in fixtures() {
        world.image(format!("photos/{name}"), &name);
    }
    world.write("photos/notes.txt", b"no image");
    let lines = world
        .ok(&["inspect", "photos", "--json"])
        .lines_of("metadata");
    let read = lines.iter().filter(|line| line["type"] == "metadata");
    assert_eq!(read.count(), fixtures().len());
}

#[test]
fn what_is_no_image_fails_and_the_others_are_read() {
    let world = World::new();
    world.image("photo.png", "ztxt.png");
    world.write("notes.txt", b"no image");
    world.write("empty.jpg", b"");
    let run = world.run(&[
        "inspect",
        "-q",
        "notes.txt",
        "empty.jpg",
        "none.jpg",
        "photo.png",
    ]);
    assert!(run.out().contains("photo.png"), "{}", run.report());
    insta::assert_snapshot!(format!("exit {}\n{}", run.code, run.err()), @"");
}
