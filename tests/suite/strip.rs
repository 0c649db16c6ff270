//! `strip`: what goes, what stays, and what is refused.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::schemas::{assert_valid, schema};
use crate::support::{World, images, mode};

/// The groups that are facts of the picture, and what is kept unless told.
const KEPT: [&str; 8] = [
    "File",
    "JFIF",
    "Adobe",
    "PNG",
    "PNG-pHYs",
    "Composite",
    "IFD0",
    "ICC",
];

#[track_caller]
fn groups(world: &World, path: &str) -> Vec<String> {
    let lines = world.json(&["inspect", path, "--json"]);
    let tags = lines[0]["tags"].as_array().unwrap();
    let group = |tag: &Value| tag["group"].as_str().unwrap().to_owned();
    tags.iter().map(group).collect()
}

#[test]
fn a_folder_is_stripped_into_another_with_its_structure() {
    let world = World::new();
    let images = images();
    world.write("in/a/canon.jpg", &images["canon-600d.jpg"]);
    world.write("in/gps.png", &images["gps.png"]);
    world.write("in/notes.txt", b"no image");
    let ran = world
        .run(&["strip", "in", "-o", "in/out", "--json"])
        .expect(0);
    let result = schema("result");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&result, line));
    let lines = crate::support::lines(&ran.stdout);
    let last = lines.last().unwrap();
    assert_eq!(
        (&last["written"], &last["skipped"], &last["failed"]),
        (&2.into(), &1.into(), &0.into())
    );
    for path in ["in/out/a/canon.jpg", "in/out/gps.png"] {
        let left = groups(&world, path);
        let unknown = left
            .iter()
            .find(|group| !KEPT.iter().any(|kept| group.starts_with(kept)));
        assert_eq!(unknown, None, "{path}");
    }
    assert_eq!(
        fs::read(world.path("in/gps.png")).unwrap(),
        images["gps.png"]
    );
}

#[test]
fn in_its_place_mode_and_times_stay_and_a_second_run_changes_nothing() {
    let world = World::new();
    let path = world.write("a.jpg", &images()["canon-600d.jpg"]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(then).unwrap();
    symlink("a.jpg", world.path("link.jpg")).unwrap();
    let ran = world.run(&["strip", "--in-place", "link.jpg"]).expect(0);
    assert_eq!(ran.stderr, "1 image stripped\n");
    assert!(world.path("link.jpg").is_symlink());
    assert_eq!(mode(&path), 0o640);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), then);
    assert!(!groups(&world, "a.jpg").contains(&"ExifIFD".to_owned()));
    let ran = world.run(&["strip", "--in-place", "a.jpg"]).expect(0);
    assert_eq!(ran.stderr, "nothing written, 1 image unchanged\n");
    let left: Vec<_> = fs::read_dir(world.path("")).unwrap().collect();
    assert_eq!(left.len(), 4, "{left:?}");
}

#[test]
fn what_cannot_be_stripped_safely_is_named_and_the_batch_goes_on() {
    let world = World::new();
    let images = images();
    let jpeg = &images["canon-600d.jpg"];
    world.write("cut.jpg", &jpeg[..jpeg.len() - 200]);
    world.write("empty.jpg", b"");
    world.write("good.jpg", jpeg);
    world.write("out/good.jpg", b"mine");
    let arguments = ["strip", "cut.jpg", "empty.jpg", "missing.jpg", "good.jpg"];
    let ran = world
        .run(&[&arguments[..], &["-o", "out", "--json"]].concat())
        .expect(3);
    let reasons: Vec<Value> = crate::support::lines(&ran.stdout)
        .into_iter()
        .map(|line| line["reason"].clone())
        .collect();
    assert_eq!(reasons[..4], ["damaged", "empty", "not_found", "exists"]);
    assert_eq!(fs::read(world.path("out/good.jpg")).unwrap(), b"mine");
    let ran = world.run(&["strip", "-n", "good.jpg"]).expect(0);
    assert_eq!(ran.stderr, "1 image would be stripped\n");
    assert_eq!(fs::read(world.path("good.jpg")).unwrap(), *jpeg);
    world.run(&["strip", "good.jpg"]).expect(2);
    world
        .run(&["strip", "good.jpg", "-n", "--keep", "none,icc"])
        .expect(2);
}

#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let world = World::new();
    world.write("in/a/b.png", &images()["gps.png"]);
    fs::create_dir_all(world.path("out")).unwrap();
    fs::create_dir_all(world.path("elsewhere")).unwrap();
    symlink(world.path("elsewhere"), world.path("out/a")).unwrap();
    world.run(&["strip", "in", "-o", "out"]).expect(3);
    assert_eq!(fs::read_dir(world.path("elsewhere")).unwrap().count(), 0);
}
