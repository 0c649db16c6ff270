//! `upload`, `history`, `show`, `rm` and `inspect`.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use crate::schemas::{assert_valid, schema};
use crate::support::{Ran, World, images, lines};

#[test]
fn a_batch_goes_on_and_says_what_became_of_each_file() {
    let world = World::with_alice();
    let images = images();
    let photo = &images["canon-600d.jpg"];
    world.write("in/a.jpg", photo);
    world.write("in/b.jpg", photo);
    world.write("in/cut.jpg", &photo[..9000]);
    world.write("in/notes.txt", b"hello");
    let name = OsStr::from_bytes(b"caf\xe9.png");
    fs::write(world.path("in").join(name), &images["ztxt.png"]).unwrap();
    let ran = world
        .run(&[
            "upload",
            "in",
            "--json",
            "--batch",
            "b1",
            "--failures-to",
            "failed",
        ])
        .expect(3);
    let schema = schema("upload-event");
    for line in ran.stdout.lines() {
        assert_valid(&schema, line);
        assert!(!line.contains("Canon"), "{line}");
    }
    let events = lines(&ran.stdout);
    assert_eq!(events[0]["type"], "start");
    let summary = events.last().unwrap();
    let counted = [
        "found",
        "stored",
        "duplicate",
        "skipped",
        "failed",
        "exit_code",
    ];
    assert_eq!(
        counted.map(|field| summary[field].as_u64().unwrap()),
        [5, 2, 1, 1, 1, 3]
    );
    let lossy = events
        .iter()
        .find(|event| event["path_b64"].is_string())
        .unwrap();
    assert_eq!(
        (&lossy["path"], &lossy["path_b64"]),
        (&"in/caf\u{fffd}.png".into(), &"aW4vY2Fm6S5wbmc=".into())
    );

    assert_eq!(
        fs::read_to_string(world.path("failed")).unwrap(),
        "in/cut.jpg\0"
    );
    let again = world
        .run(&["upload", "--files-from", "failed", "-0", "--accept-damaged"])
        .expect(0);
    assert!(
        again.stderr.starts_with(
            "odd in `in/cut.jpg`: JPEG ends early, at byte 9000 (ends_early)\n1 image stored: 8.7 KiB in "
        ),
        "{}",
        again.stderr
    );
    let rerun = world.run(&["upload", "in", "--accept-damaged"]).expect(0);
    assert!(
        rerun
            .stderr
            .starts_with("0 images stored, 4 already there and 1 skipped: 0 B in "),
        "{}",
        rerun.stderr
    );
}

#[test]
fn an_index_that_cannot_be_used_does_not_stop_an_upload() {
    let world = World::with_alice();
    let number = world.put_images("in").len();
    world.ok(&["history", "--count"]);
    let index = fs::read_dir(world.vault().join("index")).unwrap();
    let paths = index.map(|entry| entry.unwrap().path());
    let paths: Vec<_> = paths.collect();
    let file = paths
        .iter()
        .find(|path| path.extension() == Some(OsStr::new("db")));
    let file = file.unwrap().clone();
    for path in &paths {
        fs::remove_file(path).unwrap();
    }
    fs::create_dir(&file).unwrap();
    world.ok(&["upload", "in"]);
    let again = world.run(&["upload", "in"]).expect(0);
    let expected = format!("0 images stored and {number} already there: 0 B in ");
    assert!(again.stderr.starts_with(&expected), "{}", again.stderr);
    world.run(&["history"]).expect(1);
    fs::remove_dir(&file).unwrap();
    assert_eq!(world.ok(&["history", "--count"]), format!("{number}\n"));
}

#[test]
fn lists_of_names_dry_runs_and_empty_runs() {
    let world = World::with_alice();
    world.put_images("in");
    let dry = world
        .run_with_input(
            &["upload", "--files-from", "-", "-0", "-n"],
            b"in/ztxt.png\0in/gps.png\0",
        )
        .expect(0);
    assert!(
        dry.stderr.starts_with("2 images would be stored: "),
        "{}",
        dry.stderr
    );
    assert_eq!(world.ok(&["history", "--count"]), "0\n");
    let empty = world.run(&["history", "--error-if-empty"]).expect(5);
    assert_eq!(
        (empty.stdout.as_str(), empty.stderr.as_str()),
        ("", "the vault is empty\n")
    );
    world.write("none/notes.txt", b"hello");
    world.run(&["upload", "none", "--error-if-empty"]).expect(5);
    let missing = world.run(&["upload", "nowhere"]).expect(3);
    assert!(
        missing
            .stderr
            .starts_with("error: `nowhere`: no such file\n"),
        "{}",
        missing.stderr
    );
}

#[test]
fn a_list_has_the_form_that_was_asked_for() {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&[
        "upload", "in", "-q", "--tag", "b", "--tag", "a", "--note", "dusk",
    ]);
    let columns = "file,camera,taken,iso,exposure,size";
    let arguments = ["history", "canon", "--sort", "file", "--columns", columns];
    assert_eq!(
        world.ok(&arguments),
        "file            camera                taken             iso  exposure      size\n\
         canon-600d.jpg  Canon EOS 600D        2015-06-12 13:40  160  1/1250    37.1 KiB\n\
         canon-s330.jpg  Canon PowerShot S330  2002-11-16 15:27       1/10      24.6 KiB\n\
         gps.png         Canon PowerShot S40   2003-12-14 12:01  100  1/500      9.1 KiB\n"
    );
    let csv = world.ok(&[
        "history",
        "canon",
        "--sort",
        "file",
        "--columns",
        "file,size,tag,note",
        "--format",
        "csv",
    ]);
    assert_eq!(
        csv,
        "file,size,tag,note\ncanon-600d.jpg,38087,\"a, b\",dusk\ncanon-s330.jpg,25248,\"a, b\",dusk\n\
         gps.png,9331,\"a, b\",dusk\n"
    );
    let tsv = world.ok(&[
        "history",
        "canon",
        "--sort",
        "size:desc",
        "-n",
        "1",
        "--columns",
        "file,f",
        "--format",
        "tsv",
    ]);
    assert_eq!(tsv, "file\tf\ncanon-600d.jpg\t5.6\n");
    let ids = world.ok(&["history", "canon", "-0"]);
    assert_eq!(ids.split('\0').filter(|id| id.len() == 16).count(), 3);
    assert_eq!(
        world.json(&["history", "canon", "--count", "--json"])[0]["count"],
        3
    );
    let record = schema("record");
    for line in world.ok(&["history", "--all", "--json", "--full"]).lines() {
        assert_valid(&record, line);
    }
    let unknown = world.run(&["history", "--columns", "camra"]).expect(2);
    assert_eq!(
        unknown.stderr,
        "error: there is no field `camra`\n  hint: did you mean `camera`?\n"
    );
    let query = world.run(&["history", "camra:r5 \u{1b}[2J"]).expect(2);
    assert_eq!(
        query.stderr,
        "error: there is no field `camra`\n    camra:r5 \\u{1b}[2J\n    ^^^^^\n  hint: did you mean `camera:`? text with a \
         colon stands between quotes\n"
    );
}

#[test]
fn names_that_carry_orders_reach_no_terminal_and_no_spreadsheet() {
    let world = World::with_alice();
    let shot = &images()["ztxt.png"];
    world.write("in/=1+1.png", shot);
    world.write(
        "in/\x1b[31mred\u{202e}.png",
        &[shot.as_slice(), b"x"].concat(),
    );
    let uploaded = world.run(&["upload", "in", "-v"]).expect(0);
    let table = world.ok(&["history"]);
    let json = world.ok(&["history", "--json"]);
    let csv = world.ok(&["history", "--format", "csv", "--columns", "file"]);
    for text in [&uploaded.stderr, &table, &json, &csv] {
        assert!(
            !text.contains('\x1b') && !text.contains('\u{202e}'),
            "{text:?}"
        );
    }
    assert!(
        csv.contains("\n'=1+1.png\n") && csv.contains(r"\u{1b}[31mred\u{202e}.png"),
        "{csv}"
    );
}

#[test]
fn show_tells_everything_of_one_image() {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&["upload", "in", "-q"]);
    let record = world.json(&["history", "canon-600d", "--json"]);
    let id = record[0]["id"].as_str().unwrap();
    let short = world.ok(&["show", &id[..6]]);
    assert!(
        short.starts_with(&format!("id         {id}\nfile       canon-600d.jpg\n")),
        "{short}"
    );
    let full = world.ok(&["show", id, "--full"]);
    assert!(
        full.contains("\n    LensModel                        EF-S15-85mm f/3.5-5.6 IS USM\n"),
        "{full}"
    );
    let unknown = world.run(&["show", "zzzz"]).expect(3);
    assert_eq!(unknown.stderr, "error: no image zzzz here\n");
    world.run(&["show", "zz"]).expect(2);
}

#[test]
fn rm_asks_and_without_a_terminal_wants_to_be_told() {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&["upload", "in", "-q"]);
    let asked = world.run(&["rm", "canon"]).expect(2);
    assert_eq!(
        asked.stderr,
        "error: there is no terminal to ask for the confirmation\n  hint: --yes\n"
    );
    let everything = world.run(&["rm", "-y", ""]).expect(2);
    assert!(
        everything
            .stderr
            .starts_with("error: an empty query would mean every image\n")
    );
    let dry = world.run(&["rm", "-n", "canon"]).expect(0);
    assert_eq!(dry.stderr, "3 images would be removed\n");
    let before: u64 = world.ok(&["history", "--count"]).trim().parse().unwrap();
    let removed = world.run(&["rm", "-y", "canon", "--json"]).expect(0);
    let schema = schema("result");
    removed
        .stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    assert_eq!(
        world.ok(&["history", "--count"]),
        format!("{}\n", before - 3)
    );
    world.run(&["rm", "-y", "zzzzzzzzzzzzzzzz"]).expect(3);
    let again = world.run(&["upload", "in"]).expect(0);
    assert!(
        again
            .stderr
            .starts_with("3 images stored and 19 already there: "),
        "{}",
        again.stderr
    );
}

#[test]
fn inspect_needs_no_vault() {
    let world = World::new();
    world.put_images("in");
    world.write("in/notes.txt", b"hello");
    let schema = schema("metadata");
    let text = world.ok(&["inspect", "in", "--json"]);
    assert_eq!(text.lines().count(), images().len());
    text.lines().for_each(|line| assert_valid(&schema, line));
    let failed = world
        .run(&["inspect", "in/notes.txt", "in/ztxt.png", "--json"])
        .expect(3);
    assert_eq!(
        failed.stderr,
        "error: `in/notes.txt`: no image format is recognised\n"
    );
    assert_eq!(failed.stdout.lines().count(), 2);
    assert!(!world.vault().exists());
}

#[test]
fn inspect_has_the_shape_of_exiftool_for_its_scripts() {
    let world = World::new();
    world.put_images("in");
    let of = |words: &[&str]| -> serde_json::Value {
        let arguments = [
            &["inspect", "in/canon-600d.jpg", "--format", "exiftool"],
            words,
        ]
        .concat();
        serde_json::from_str(&world.ok(&arguments)).unwrap()
    };
    let (numbers, words) = (of(&[]), of(&["--words"]));
    assert_eq!(numbers[0]["SourceFile"], "in/canon-600d.jpg");
    assert_eq!(numbers[0]["IFD0:Orientation"], 1);
    assert_eq!(words[0]["IFD0:Orientation"], "Horizontal (normal)");
    let all = world.ok(&["inspect", "in", "--format", "exiftool"]);
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    assert_eq!(all.as_array().unwrap().len(), images().len());
    world.run(&["inspect", "in", "--words"]).expect(2);
    world
        .run(&["inspect", "in", "--json", "--format", "exiftool"])
        .expect(2);
}

#[test]
fn a_reader_that_goes_away_ends_history_quietly_and_upload_not_at_all() {
    let world = World::with_alice();
    let number = world.put_images("in").len();
    let mut upload = world.imgvault(&["upload", "in", "--json"]);
    let mut child = upload
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(world.ok(&["history", "--count"]), format!("{number}\n"));

    let mut history = world.imgvault(&["history", "--all", "--json", "--full"]);
    let mut child = history
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ran = Ran::of(&child.wait_with_output().unwrap()).expect(0);
    assert_eq!(ran.stderr, "");
}
