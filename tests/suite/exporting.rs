//! `export`: images as they were stored, without their metadata, and derived.

use std::fs;

use crate::rendered::checkout;
use crate::schemas::{assert_valid, schema};
use crate::support::{World, images, lines};

#[test]
fn export_gives_files_back_and_replaces_none() {
    let world = World::with_alice();
    let images = world.put_images("in");
    world.ok(&["upload", "in", "-q"]);
    let id = world.json(&["history", "canon-600d", "--json"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    world.write("out/canon-600d.jpg", b"mine");
    world.ok(&["export", &id, "-o", "out", "--metadata", "json"]);
    assert_eq!(fs::read(world.path("out/canon-600d.jpg")).unwrap(), b"mine");
    let copy = world.path(&format!("out/canon-600d-{id}.jpg"));
    assert!(fs::read(&copy).unwrap() == images["canon-600d.jpg"]);
    let metadata =
        fs::read_to_string(world.path(&format!("out/canon-600d-{id}.jpg.json"))).unwrap();
    assert_valid(&schema("record"), &metadata);
    world.ok(&["export", &id, "-o", "out", "--overwrite"]);
    assert!(fs::read(world.path("out/canon-600d.jpg")).unwrap() == images["canon-600d.jpg"]);
    let missing = world
        .run(&["export", &id, "zzzzzzzzzzzzzzzz", "-o", "out", "--json"])
        .expect(3);
    let schema = schema("result");
    missing
        .stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let left = fs::read_dir(world.path("out")).unwrap();
    assert!(left.into_iter().all(|entry| {
        !entry
            .unwrap()
            .file_name()
            .to_str()
            .unwrap()
            .starts_with('.')
    }));
}

#[test]
fn a_hostile_name_stays_in_the_folder_of_the_export() {
    let world = World::with_alice();
    world.write("in/..\\..\\evil.png", &images()["ztxt.png"]);
    world.write("in/.hidden.png", &images()["gps.png"]);
    world.ok(&["upload", "in", "--hidden", "-q"]);
    world.ok(&["export", "", "-o", "out/deep", "-q"]);
    let mut names: Vec<_> = fs::read_dir(world.path("out/deep"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["_.._evil.png", "hidden.png"]);
}

#[test]
fn a_stripped_export_has_the_picture_only_and_what_cannot_be_stripped_is_not_written() {
    let world = World::with_alice();
    let images = world.put_images("in");
    let gif = fs::read(checkout("tests/fixtures/images/comments.gif")).unwrap();
    world.write("in/comments.gif", &gif);
    world.ok(&["upload", "in", "-q"]);
    let arguments = ["export", "file:canon-600d", "-o", "out", "--strip"];
    let ran = world
        .run(&[&arguments[..], &["--metadata", "json"]].concat())
        .expect(0);
    assert!(ran.stderr.starts_with("1 image written to `out`: "));
    let tags = world.ok(&["inspect", "out/canon-600d.jpg", "--json"]);
    assert!(tags.contains("Orientation") && !tags.contains("Canon"));
    let record = fs::read_to_string(world.path("out/canon-600d.jpg.json")).unwrap();
    assert!(record.contains("Canon"));
    world.ok(&["strip", "in/canon-600d.jpg", "-o", "other"]);
    assert_eq!(
        fs::read(world.path("out/canon-600d.jpg")).unwrap(),
        fs::read(world.path("other/canon-600d.jpg")).unwrap()
    );

    let all = ["export", "", "-o", "all", "--strip", "--json"];
    let ran = world.run(&all).expect(3);
    let schema = schema("result");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let lines = lines(&ran.stdout);
    let failed = lines.iter().filter(|line| line["status"] == "failed");
    let mut failed: Vec<_> = failed
        .map(|line| (line["path"].as_str().unwrap(), &line["reason"]))
        .collect();
    failed.sort_unstable_by_key(|(path, _)| *path);
    // The header of the PNG has a wrong checksum.
    assert_eq!(
        failed,
        [
            ("comments.gif", &"unsupported".into()),
            ("pngsuite-xhdn0g08.png", &"damaged".into())
        ]
    );
    assert!(
        ran.stderr
            .contains("error: `comments.gif`: GIF cannot be stripped\n  hint: ")
    );
    let left = fs::read_dir(world.path("all")).unwrap();
    assert_eq!(left.count(), images.len() - 1);
    world.run(&["export", "", "--keep", "icc"]).expect(2);
}

#[test]
fn copies_are_upright_small_and_named_as_what_they_are() {
    let world = World::with_alice();
    let turned = fs::read(checkout("tests/fixtures/images/orientation-6.jpg")).unwrap();
    world.write("in/turned.jpg", &turned);
    world.write("in/pixel.png", &images()["gps.png"]);
    let gif = fs::read(checkout("tests/fixtures/images/comments.gif")).unwrap();
    world.write("in/comments.gif", &gif);
    world.ok(&["upload", "in", "-q"]);
    let copy = [
        "export", "", "-o", "out", "--resize", "40", "--format", "webp",
    ];
    let more = ["--watermark", "© A", "--metadata", "json", "--json"];
    let ran = world.run(&[&copy[..], &more].concat()).expect(3);
    let schema = schema("result");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let gif = "error: `comments.gif`: GIF cannot be resized, marked or converted\n  \
               hint: copies are made of JPEG, PNG and WebP images with one picture\n";
    let pixel = "error: `pixel.png`: the picture is too small for the watermark\n  \
                 hint: export it without `--watermark`\n";
    let told = ran.stderr.replace(gif, "").replace(pixel, "");
    assert!(
        told.starts_with("1 image written to `out`: "),
        "{}",
        ran.stderr
    );
    let mut names: Vec<_> = fs::read_dir(world.path("out"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["turned.webp", "turned.webp.json"]);
    let copy = &world.json(&["inspect", "out/turned.webp", "--json"])[0];
    assert_eq!((&copy["width"], &copy["height"]), (&40.into(), &40.into()));
    assert!(!copy.to_string().contains("Orientation"));
    world.ok(&["export", "file:pixel", "-o", "out", "--format", "jpeg"]);
    let copy = &world.json(&["inspect", "out/pixel.jpg", "--json"])[0];
    assert_eq!(copy["format"], "jpeg");
}

#[test]
fn a_watermark_that_cannot_be_drawn_is_refused_before_anything_is_written() {
    let world = World::new();
    let ran = world
        .run(&["export", "", "-o", "out", "--watermark", "猫"])
        .expect(2);
    assert_eq!(ran.stderr, "error: the font of watermarks has no `猫`\n");
    assert!(!world.path("out").exists());
    world.run(&["export", "", "--resize", "0"]).expect(2);
}
