//! The language of queries as people meet it, and the forms of `history`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::process::Stdio;

use imgvault::cli::{FIELDS, GROUPINGS, Topic};
use imgvault::metadata::Format;
use imgvault::query::{FORMATS, Field, Grouping, Query, Setting};
use jiff::ZonedDateTime;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::schemas::{assert_valid, schema};
use crate::support::World;

const CONFIG: &str = "home/.config/imgvault/config.toml";

fn with_images() -> World {
    let world = World::with_alice();
    world.put_images("in");
    world.ok(&["upload", "in", "-q", "--tag", "a", "--tag", "b"]);
    world
}

#[test]
fn every_format_can_be_asked_for() {
    assert_eq!(FORMATS, Format::ALL.map(Format::name));
}

#[test]
fn every_field_and_grouping_is_offered_by_completions() {
    assert_eq!(FIELDS, Field::ALL.map(Field::name));
    for name in GROUPINGS {
        assert_eq!(name.parse::<Grouping>().unwrap().to_string(), name);
    }
}

/// Reads a query of the documentation.
#[track_caller]
fn read(text: &str) {
    let now = ZonedDateTime::default();
    let saved = BTreeMap::from([("best".to_owned(), "xmp.Rating:5".to_owned())]);
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    Query::parse(text, &setting).unwrap_or_else(|error| panic!("{text}: {error}"));
}

#[test]
fn the_examples_of_the_readme_are_queries() {
    let readme = include_str!("../../README.md");
    let section = readme.split("## Find").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let typed = section
        .lines()
        .filter(|line| line.contains("imgvault history '"));
    let queries: Vec<&str> = typed.map(|line| line.split('\'').nth(1).unwrap()).collect();
    assert_eq!(queries.len(), 5);
    queries.into_iter().for_each(read);
}

#[test]
fn the_examples_of_the_help_are_queries() {
    let help = Topic::Query.text();
    let mut examples = 0;
    for line in help.lines().filter_map(|line| line.strip_prefix("  ")) {
        let text = line.split("   ").next().unwrap();
        let text = text.split_once("  around").map_or(text, |(text, _)| text);
        read(text);
        examples += 1;
    }
    assert_eq!(examples, 13);
}

#[test]
fn what_is_wrong_with_a_query_is_shown_at_its_place() {
    let world = World::with_alice();
    let wrong = world.run(&["history", "dusk iso:\u{202e}800"]).expect(2);
    assert_eq!(
        wrong.stderr,
        "error: `\\u{202e}800` is no number\n    dusk iso:\\u{202e}800\n             ^^^^^^^^^^^\n  \
         hint: as in `iso:800`, `iso:800..3200` or `iso:>=800`\n"
    );
    let json = world.run(&["history", "(a", "--json"]).expect(2);
    assert_eq!(
        json.stdout,
        "{\"v\":1,\"type\":\"error\",\"code\":\"query\",\"message\":\"the parenthesis is not closed\",\"hint\":\"close \
         it with `)`, or write `\\\"(\\\"` to look for it as text\",\"exit_code\":2}\n"
    );
    for command in ["export", "rm"] {
        let wrong = world.run(&[command, "camra:r5"]).expect(2);
        assert!(
            wrong.stderr.contains("\n    camra:r5\n    ^^^^^\n"),
            "{}",
            wrong.stderr
        );
    }
}

#[test]
fn saved_queries_stand_in_the_configuration() {
    let world = with_images();
    let config = "[queries]\ncanon = \"canon\"\nbroken = \"camra:r5\"\n";
    let config = world.write(CONFIG, config.as_bytes());
    assert_eq!(
        world.ok(&["history", "@canon", "--count"]),
        world.ok(&["history", "canon", "--count"])
    );
    let broken = world.run(&["history", "@broken"]).expect(2);
    let place = format!(
        "error: `{}`, line 3: in `@broken`: there is no field `camra`\n",
        config.display()
    );
    assert!(broken.stderr.starts_with(&place), "{}", broken.stderr);
    let unknown = world.run(&["history", "@cannon"]).expect(2);
    assert_eq!(
        unknown.stderr,
        "error: there is no saved query `@cannon`\n    @cannon\n    ^^^^^^^\n  hint: did you mean `@canon`?\n"
    );
}

#[test]
fn columns_of_the_configuration_are_told_with_their_line() {
    let world = World::with_alice();
    let config = world.write(CONFIG, b"\ncolumns = [\"id\", \"camra\"]\n");
    let wrong = world.run(&["history"]).expect(2);
    let place = config.display();
    assert_eq!(
        wrong.stderr,
        format!("error: `{place}`, line 2: `columns`: there is no field `camra`\n")
    );
    assert_eq!(
        world.ok(&["history", "--columns", "id", "--format", "csv"]),
        "id\n"
    );
}

#[test]
fn images_are_counted_by_what_they_have_in_common() {
    let world = with_images();
    assert_eq!(
        world.ok(&["history", "canon", "--by", "model"]),
        "model                 images\n\
         Canon EOS 600D             1\n\
         Canon PowerShot S330       1\n\
         Canon PowerShot S40        1\n"
    );
    assert_eq!(
        world.ok(&["history", "canon", "--by", "taken", "--format", "csv"]),
        "month,images\n2002-11,1\n2003-12,1\n2015-06,1\n"
    );
    let all: u64 = world.ok(&["history", "--count"]).trim().parse().unwrap();
    let schema = schema("result");
    for by in [
        "camera", "year", "day", "place", "lens", "format", "iso", "batch", "added", "exposure",
    ] {
        let lines = world.ok(&["history", "--by", by, "--json"]);
        let mut sum = 0;
        for line in lines.lines() {
            assert_valid(&schema, line);
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            sum += line["count"].as_u64().unwrap();
        }
        assert_eq!(sum, all, "{by}");
    }
    let labels = world.json(&["history", "--by", "tag", "--json"]);
    let counts: Vec<_> = labels
        .iter()
        .map(|label| (&label["key"], &label["count"]))
        .collect();
    assert_eq!(
        counts,
        [(&"a".into(), &all.into()), (&"b".into(), &all.into())]
    );
    let unknown = world.run(&["history", "--by", "monht"]).expect(2);
    assert_eq!(
        unknown.stderr,
        "error: there is no field `monht`\n  hint: did you mean `month`?\n"
    );
    world
        .run(&[
            "history",
            "nothing-like-this",
            "--by",
            "iso",
            "--error-if-empty",
        ])
        .expect(5);
}

#[test]
fn a_list_goes_on_after_an_image() {
    let world = with_images();
    for sort in [
        "added:desc",
        "added",
        "taken",
        "taken:desc",
        "camera",
        "size:desc",
        "iso",
        "id",
        "note",
    ] {
        let page = |arguments: &[&str]| -> Vec<String> {
            let shown = ["history", "--sort", sort, "-0"];
            let text = world.ok(&[&shown, arguments].concat());
            text.split_terminator('\0').map(str::to_owned).collect()
        };
        let all = page(&[]);
        let mut paged = page(&["-n", "4"]);
        while let Some(last) = paged.last() {
            let next = page(&["-n", "4", "--after", last]);
            if next.is_empty() {
                break;
            }
            paged.extend(next);
        }
        assert_eq!(paged, all, "{sort}");
    }
    world.run(&["history", "--after", "zzzzzzzz"]).expect(3);
    let told = |arguments: &[&str]| {
        let ran = world
            .run(&[&["history", "--columns", "file", "-n"], arguments].concat())
            .expect(0);
        world.settled(&ran.stderr)
    };
    let first = world.ok(&["history", "-0", "-n", "1"]);
    let first = first.trim_end_matches('\0');
    assert_eq!(
        told(&["2"]),
        "the first 2 images; --after ID goes on, --all lists the rest\n"
    );
    assert_eq!(
        told(&["1", "--after", first]),
        "the next 1 image; --after ID goes on, --all lists the rest\n"
    );
    assert_eq!(told(&["1000"]), "");
}

#[test]
fn any_tag_can_be_a_column() {
    let world = with_images();
    let columns = "file,exif.ISO,\"ExifIFD:ExposureTime\"";
    let arguments = ["history", "canon", "--sort", "file", "--columns", columns];
    assert_eq!(
        world.ok(&arguments),
        "file            exif.ISO  ExifIFD:ExposureTime\n\
         canon-600d.jpg  160       1/1250\n\
         canon-s330.jpg            1/10\n\
         gps.png         100       1/500\n"
    );
    let csv = world.ok(&[&arguments[..], &["--format", "csv"]].concat());
    assert!(
        csv.starts_with("file,exif.ISO,ExifIFD:ExposureTime\ncanon-600d.jpg,160,0.0008\n"),
        "{csv}"
    );
}

#[test]
fn a_terminal_gets_a_pager_and_bars_unless_told() {
    let world = with_images();
    let on_terminal = |arguments: &[&str], pager: &str, term: &str| -> String {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let name = ptsname(&terminal, Vec::new()).unwrap();
        let inside = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let mut command = world.imgvault(arguments);
        command
            .env("PAGER", pager)
            .env("TERM", term)
            .stdout(Stdio::from(inside))
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        drop(command);
        let mut shown = Vec::new();
        // The end of a terminal whose other side is closed is an error on Linux.
        let _ = File::from(terminal).read_to_end(&mut shown);
        assert!(child.wait().unwrap().success());
        String::from_utf8(shown).unwrap()
    };
    let pager = "sed s/^/paged:/";
    let list = [
        "history",
        "canon",
        "--columns",
        "file",
        "--sort",
        "file",
        "-n",
        "1",
    ];
    let shown = on_terminal(&list, pager, "xterm");
    assert_eq!(
        shown,
        "paged:\u{1b}[1mfile\u{1b}[0m\r\npaged:canon-600d.jpg\r\n"
    );
    let told = [&list[..], &["--no-pager", "--color", "never"]].concat();
    let plain = "file\r\ncanon-600d.jpg\r\n";
    assert_eq!(on_terminal(&told, pager, "xterm"), plain);
    assert_eq!(on_terminal(&list, pager, "dumb"), plain);
    let cat = [&list[..], &["--color", "never"]].concat();
    assert_eq!(on_terminal(&cat, "cat", "xterm"), plain);
    assert_eq!(on_terminal(&cat, "no-such-pager", "xterm"), plain);
    let bars = on_terminal(&["history", "canon", "--by", "make"], "cat", "xterm");
    assert!(bars.contains("█"), "{bars}");
}
