//! `export`: what is written is what was stored, and nowhere but in the folder.

use std::fs;

use crate::support::{World, files_below};

#[test]
fn a_taken_name_gets_the_id_and_overwrite_replaces() {
    let world = World::with_user("alice");
    let first = world.image("a/photo.jpg", "canon-600d.jpg");
    let second = world.altered("b/photo.jpg", "canon-600d.jpg", "second");
    world.upload("a/photo.jpg");
    let id = world.upload("b/photo.jpg");
    insta::assert_snapshot!(world.run(&["export", "photo", "-o", "out", "-v"]).report(), @"");
    assert!(fs::read(world.path("out/photo.jpg")).unwrap() == first);
    let renamed = format!("out/photo-{id}.jpg");
    assert!(fs::read(world.path(renamed)).unwrap() == second);
    world.ok(&["export", &id, "-o", "out", "--overwrite"]);
    assert!(fs::read(world.path("out/photo.jpg")).unwrap() == second);
    assert_eq!(files_below(&world.path("out")).len(), 2);
}

#[test]
fn the_metadata_beside_an_image_is_its_record() {
    let world = World::with_user("alice");
    world.image("photo.jpg", "canon-600d.jpg");
    world.upload("photo.jpg");
    let export = [
        "export",
        "photo",
        "-o",
        "out",
        "--metadata",
        "json",
        "--json",
    ];
    let run = world.ok(&export);
    run.lines_of("result");
    insta::assert_snapshot!(run.report(), @"");
    let text = fs::read(world.path("out/photo.jpg.json")).unwrap();
    let beside: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let shown = world
        .ok(&["history", "--json", "--full"])
        .lines_of("record");
    assert_eq!(beside, shown[0]);
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let world = World::with_user("alice");
    let names = [
        "..\\..\\up.jpg",
        ".hidden.jpg",
        "-o.jpg",
        "line\nend.jpg",
        "\u{202e}gpj.exe.jpg",
    ];
    for name in names {
        world.altered(format!("evil/{name}"), "canon-600d.jpg", name);
    }
    world.ok(&["upload", "evil", "--hidden"]);
    fs::create_dir(world.path("deep")).unwrap();
    world.ok(&["export", "", "-o", "deep/out"]);
    let mut written: Vec<String> = files_below(&world.path("deep"))
        .into_iter()
        .map(|(path, _)| {
            path.strip_prefix(world.path("deep/out"))
                .unwrap()
                .display()
                .to_string()
        })
        .collect();
    written.sort();
    insta::assert_debug_snapshot!(written, @"");
}

#[test]
fn an_id_that_is_not_here_fails_and_the_others_are_written() {
    let world = World::with_user("alice");
    world.image("photo.jpg", "canon-600d.jpg");
    let id = world.upload("photo.jpg");
    let run = world.run(&["export", "0000000000000000", &id, "-o", "out"]);
    insta::assert_snapshot!(run.report(), @"");
    assert!(world.path("out/photo.jpg").exists());
    insta::assert_snapshot!(world.run(&["export", "nothing-has-this", "-o", "out"]).report(), @"");
    insta::assert_snapshot!(world.run(&["export", "one", "two", "-o", "out"]).report(), @"");
}
