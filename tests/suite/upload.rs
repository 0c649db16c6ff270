//! `upload`: every file gets its answer, and what is stored is told when it is.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use serde_json::json;

use crate::support::{World, fixture_bytes};

/// Puts a folder with one file of each fate.
fn mixed(world: &World) {
    world.image("photos/a.jpg", "canon-600d.jpg");
    world.image("photos/copy.jpg", "canon-600d.jpg");
    world.image("photos/deep/b.png", "gps.png");
    world.write("photos/empty.png", b"");
    let whole = fixture_bytes("sony-mavica.jpg");
    world.write("photos/cut.jpg", &whole[..whole.len() / 2]);
    world.write("photos/notes.txt", b"no image");
    world.image("photos/.hidden.jpg", "sony-mavica.jpg");
    symlink("a.jpg", world.path("photos/link.jpg")).unwrap();
}

#[test]
fn one_bad_file_stops_no_other_and_a_rerun_finds_duplicates() {
    let world = World::with_user("alice");
    mixed(&world);
    insta::assert_snapshot!(world.run(&["upload", "photos", "-n", "-j", "1"]).report(), @"");
    assert_eq!(world.ids().len(), 0);
    let upload = [
        "upload",
        "photos",
        "-v",
        "-j",
        "1",
        "--failures-to",
        "failures",
    ];
    insta::assert_snapshot!(world.run(&upload).report(), @"");
    assert_eq!(world.ids().len(), 2);
    let failures = fs::read_to_string(world.path("failures")).unwrap();
    insta::assert_snapshot!(failures, @"");
    let again = ["upload", "--files-from", "failures", "--accept-damaged"];
    insta::assert_snapshot!(world.run(&again).report(), @"");
    fs::remove_file(world.path("photos/empty.png")).unwrap();
    insta::assert_snapshot!(
        world.run(&["upload", "photos", "--accept-damaged", "--error-if-empty"]).report(),
        @""
    );
}

#[test]
fn the_lines_of_an_upload_follow_the_schema_from_start_to_summary() {
    let world = World::with_user("alice");
    mixed(&world);
    let upload = ["upload", "photos", "--json", "--batch", "night", "-j", "1"];
    let lines = world.run(&upload).ends_with(3).lines_of("upload-event");
    let types: Vec<_> = lines.iter().map(|line| line["type"].clone()).collect();
    let items = lines.len() - 2;
    assert_eq!(types[0], "start");
    assert!(types[1..=items].iter().all(|kind| kind == "item"));
    assert_eq!(types[items + 1], "summary");
    let mut fates: Vec<String> = lines[1..=items]
        .iter()
        .map(|line| {
            let reason = line["reason"].as_str().unwrap_or("-");
            let (path, status) = (line["path"].as_str(), line["status"].as_str());
            format!("{} {} {reason}", path.unwrap(), status.unwrap())
        })
        .collect();
    fates.sort();
    insta::assert_snapshot!(fates.join("\n"), @"");
    let summary = &lines[items + 1];
    assert_eq!(summary["found"], json!(items));
    assert_eq!(summary["batch"], json!("night"));
    assert_eq!(summary["exit_code"], json!(3));
    let text = serde_json::to_string(&lines).unwrap();
    assert!(
        !text.contains("Canon"),
        "metadata in a log that may be public"
    );
}

#[test]
fn lists_of_paths_come_from_standard_input_by_line_or_nul() {
    let world = World::with_user("alice");
    world.image("a.jpg", "canon-600d.jpg");
    world.image("b\nb.png", "gps.png");
    let by_line = ["upload", "--files-from", "-"];
    insta::assert_snapshot!(world.run_with(&by_line, b"a.jpg\nnone.jpg\n").report(), @"");
    let by_nul = ["upload", "--files-from", "-", "-0"];
    insta::assert_snapshot!(world.run_with(&by_nul, b"a.jpg\0b\nb.png\0").report(), @"");
}

#[test]
fn tags_note_and_batch_are_kept() {
    let world = World::with_user("alice");
    world.image("a.jpg", "canon-600d.jpg");
    let words = ["--tag", "lake", "--tag", "summer", "--tag", "lake"];
    let more = ["--note", "by the water", "--batch", "trip-1"];
    world.ok(&[&["upload", "a.jpg"], words.as_slice(), &more].concat());
    let records = world.ok(&["history", "--json"]).lines_of("record");
    assert_eq!(records[0]["tags"], json!(["lake", "summer"]));
    assert_eq!(records[0]["note"], json!("by the water"));
    assert_eq!(records[0]["batch"], json!("trip-1"));
}

#[test]
fn globs_hidden_files_and_links_are_taken_when_asked_for() {
    let world = World::with_user("alice");
    mixed(&world);
    let stored = |arguments: &[&str]| {
        let upload = ["upload", "photos", "-n", "--json"];
        let lines = world.run(&[&upload, arguments].concat()).lines();
        let stored = lines.iter().filter(|line| line["status"] == "stored");
        let mut paths: Vec<_> = stored
            .map(|line| line["path"].as_str().unwrap().to_owned())
            .collect();
        paths.sort();
        paths.join(" ")
    };
    insta::assert_snapshot!(stored(&["-g", "*.png"]), @"");
    insta::assert_snapshot!(stored(&["-g", "*.jpg", "-g", "!copy*"]), @"");
    insta::assert_snapshot!(stored(&["-g", "!a.jpg", "-g", "!copy.jpg", "--hidden", "--follow"]), @"");
    insta::assert_snapshot!(stored(&["--max-size", "1K"]), @"");
}

#[test]
fn an_upload_that_finds_nothing_says_so_when_asked() {
    let world = World::with_user("alice");
    fs::create_dir(world.path("empty")).unwrap();
    insta::assert_snapshot!(world.run(&["upload", "empty"]).report(), @"");
    world
        .run(&["upload", "empty", "--error-if-empty"])
        .ends_with(5);
    insta::assert_snapshot!(world.run(&["upload"]).report(), @"");
}

#[test]
fn a_name_that_is_not_text_is_told_in_base64_and_found_again() {
    let world = World::with_user("alice");
    let name = OsStr::from_bytes(b"caf\xe9.jpg");
    world.image(name, "canon-600d.jpg");
    let upload = [OsStr::new("upload"), OsStr::new("--json"), name];
    let lines = world.run(&upload).ends_with(0).lines_of("upload-event");
    assert_eq!(lines[1]["path_b64"], json!("Y2Fm6S5qcGc="));
    let records = world.ok(&["history", "--json"]).lines_of("record");
    assert_eq!(records[0]["file"]["path_b64"], json!("Y2Fm6S5qcGc="));
    world.ok(&["export", "caf", "-o", "out"]);
    assert_eq!(fs::read_dir(world.path("out")).unwrap().count(), 1);
}
