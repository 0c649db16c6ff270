//! `lint`: what is found, by which rules, in which form, and what the run ends with.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::schemas::{assert_valid, schema};
use crate::support::{World, images, lines};

/// A world with an image that tells its place, one that tells nothing, and a text.
fn world() -> World {
    let world = World::new();
    let images = images();
    world.write("site/a.jpg", &images["exif-gps.jpg"]);
    world.write("site/b.jpg", &images["orientation-6.jpg"]);
    world.write("site/notes.txt", b"no image");
    world
}

#[test]
fn without_rules_the_built_in_ones_hold() {
    let world = world();
    let ran = world.run(&["lint", "site"]).expect(4);
    assert_eq!(
        ran.stdout,
        "site/a.jpg: error: a place is told (no-gps): GPS:GPSLatitude\n\
         site/a.jpg: warning: a program is named (no-software): IFD0:Software\n"
    );
    assert_eq!(ran.stderr, "2 images: 1 error and 1 warning\n");
    let ran = world.run(&["lint", "site/b.jpg"]).expect(0);
    assert_eq!(
        (ran.stdout.as_str(), ran.stderr.as_str()),
        ("", "1 image: nothing found\n")
    );
}

#[test]
fn a_value_is_printed_only_when_asked_for() {
    let world = World::new();
    world.put_images("in");
    let forms = ["text", "jsonl", "github", "sarif"];
    for form in forms {
        let run = |more: &[&str]| {
            let arguments = [&["lint", "in", "--format", form], more].concat();
            let ran = world.run(&arguments).expect(4);
            (ran.stdout, ran.stderr)
        };
        let (stdout, stderr) = run(&[]);
        for value in ["Carl Seibert", "53 deg", "Pedersen", "Matt Magoffin"] {
            assert!(!stdout.contains(value) && !stderr.contains(value), "{form}");
        }
        assert!(
            run(&["--show-values"]).0.contains("Matt Magoffin"),
            "{form}"
        );
    }
}

#[test]
fn json_has_a_line_a_finding_and_a_summary() {
    let world = world();
    world.write("site/empty.jpg", b"");
    let ran = world.run(&["lint", "site", "--json"]).expect(4);
    let schema = schema("lint");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let expected = [
        json!({"v": 1, "type": "finding", "path": "site/a.jpg", "rule": "no-gps", "level": "error",
               "message": "a place is told", "where": "GPS:GPSLatitude"}),
        json!({"v": 1, "type": "finding", "path": "site/a.jpg", "rule": "no-software", "level": "warning",
               "message": "a program is named", "where": "IFD0:Software"}),
        json!({"v": 1, "type": "item", "path": "site/empty.jpg", "status": "failed", "reason": "empty",
               "message": "the file is empty"}),
        json!({"v": 1, "type": "summary", "files": 3, "errors": 1, "warnings": 1, "failed": 1, "exit_code": 4}),
    ];
    assert_eq!(lines(&ran.stdout), expected);
    assert!(
        ran.stderr
            .contains("error: `site/empty.jpg`: the file is empty\n")
    );
}

#[test]
fn every_finding_of_real_images_is_what_the_schema_says() {
    let world = World::new();
    world.put_images("in");
    let both = [
        &images()["orientation-6.jpg"][..],
        &images()["exif-gps.jpg"],
    ]
    .concat();
    world.write("in/both.jpg", &both);
    let schema = schema("lint");
    let ran = world
        .run(&["lint", "in", "--json", "--show-values"])
        .expect(4);
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&schema, line));
    let lines = lines(&ran.stdout);
    let count = |key: &str, value: Value| lines.iter().filter(|line| line[key] == value).count();
    let last = lines.last().unwrap();
    assert_eq!(last["errors"], count("level", "error".into()));
    assert_eq!(last["warnings"], count("level", "warning".into()));
    assert_eq!(count("embedded", true.into()), 2);
}

#[test]
fn rules_are_found_upwards_and_their_exceptions_start_there() {
    let world = world();
    world.write(
        ".imgvault.toml",
        b"[[lint.rule]]\nname = 'no-gps'\nlevel = 'warning'\nexcept = ['site/maps/**']\n[upload]\nany = 1\n",
    );
    let gps = &images()["exif-gps.jpg"];
    world.write("site/maps/m.jpg", gps);
    let mut command = world.imgvault(&["lint", ".", "../site/a.jpg", "-v"]);
    let output = command.current_dir(world.path("site")).output().unwrap();
    let ran = crate::support::Ran::of(&output).expect(0);
    assert_eq!(
        ran.stdout,
        "./a.jpg: warning: a place is told (no-gps): GPS:GPSLatitude\n\
         ../site/a.jpg: warning: a place is told (no-gps): GPS:GPSLatitude\n"
    );
    assert!(ran.stderr.starts_with("the rules are those of `"));

    let mut rules =
        "[[lint.rule]]\nname = 'small'\ndeny = 'size:>1'\nmessage = 'too large'\n".to_owned();
    world.write("rules.toml", rules.as_bytes());
    let arguments = ["lint", "--rules", "rules.toml", "site/b.jpg"];
    let ran = world.run(&arguments).expect(4);
    assert_eq!(ran.stdout, "site/b.jpg: error: too large (small)\n");
    rules.push_str("except = ['b.jpg']\n");
    world.write("rules.toml", rules.as_bytes());
    world.run(&arguments).expect(0);
}

#[test]
fn what_is_wrong_with_rules_is_shown_at_its_place() {
    let world = world();
    let check = |rules: &str, stderr: &str| {
        world.write("rules.toml", rules.as_bytes());
        let ran = world
            .run(&["lint", "--rules", "rules.toml", "site"])
            .expect(2);
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", stderr));
    };
    check(
        "[lint]\nrules = []\n",
        "error: `rules.toml`, line 2: unknown field `rules`, expected `rule`\n",
    );
    check(
        "[[lint.rule]]\nname = 'r'\ndeny = 'serail:1'\n",
        "error: `rules.toml`, line 3: there is no field `serail`\n    serail:1\n    ^^^^^^\n  hint: did you mean `serial:`? text with a colon stands between quotes\n",
    );
    let ran = world
        .run(&["lint", "--rules", "missing.toml", "site"])
        .expect(1);
    assert!(ran.stderr.contains("cannot read `missing.toml`"));
    world.run(&["lint"]).expect(2);
}

#[test]
fn annotations_name_the_file_and_nobody_adds_his_own() {
    let world = world();
    world.write("site/c,d:e\n::error::x.jpg", &images()["exif-gps.jpg"]);
    world.write("site/broken.jpg", b"");
    let site = world.path("site").canonicalize().unwrap();
    let ran = world
        .run(&["lint", "--format", "github", site.to_str().unwrap()])
        .expect(4);
    assert_eq!(
        ran.stdout,
        "::error file=site/a.jpg,title=no-gps::a place is told: GPS:GPSLatitude\n\
         ::warning file=site/a.jpg,title=no-software::a program is named: IFD0:Software\n\
         ::error file=site/broken.jpg,title=unread::the file is empty\n\
         ::error file=site/c%2Cd%3Ae%0A%3A%3Aerror%3A%3Ax.jpg,title=no-gps::a place is told: GPS:GPSLatitude\n\
         ::warning file=site/c%2Cd%3Ae%0A%3A%3Aerror%3A%3Ax.jpg,title=no-software::a program is named: IFD0:Software\n"
    );
}

#[test]
fn a_sarif_log_has_one_run_with_rules_results_and_relative_uris() {
    let world = world();
    fs::rename(world.path("site/a.jpg"), world.path("site/a b%.jpg")).unwrap();
    world.write("site/empty.png", b"");
    let ran = world.run(&["lint", "--format", "sarif", "site"]).expect(4);
    let log: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&Value> = rules.iter().map(|rule| &rule["id"]).collect();
    assert_eq!(
        ids,
        [
            "no-gps",
            "no-serial",
            "no-owner",
            "no-rights",
            "no-software",
            "no-thumbnail"
        ]
    );
    let result = &run["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["ruleIndex"]),
        (&"no-gps".into(), &0.into())
    );
    assert_eq!(
        result["locations"][0],
        json!({
            "physicalLocation": {
                "artifactLocation": {"uri": "site/a%20b%25.jpg", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 1},
            },
            "logicalLocations": [{"fullyQualifiedName": "GPS:GPSLatitude", "kind": "member"}],
        })
    );
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let failed = &invocation["toolExecutionNotifications"][0];
    assert_eq!(failed["message"]["text"], "the file is empty");
}

#[test]
fn lists_name_files_and_what_failed_is_3_unless_a_rule_is_broken() {
    let world = world();
    let list = |paths: &[u8]| {
        let arguments = ["lint", "--files-from", "-", "-0", "--json"];
        world.run_with_input(&arguments, paths)
    };
    list(b"site/b.jpg\0").expect(0);
    list(b"site/b.jpg\0missing.jpg\0").expect(3);
    list(b"site/notes.txt\0").expect(3);
    list(b"site/a.jpg\0missing.jpg\0").expect(4);
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9\x1b.jpg");
    fs::rename(world.path("site/a.jpg"), world.path("").join(name)).unwrap();
    let ran = list(b"caf\xe9\x1b.jpg\0").expect(4);
    assert_eq!(lines(&ran.stdout)[0]["path_b64"], "Y2Fm6RsuanBn");
    let ran = world
        .run_with_input(&["lint", "--files-from", "-", "-0"], b"caf\xe9\x1b.jpg\0")
        .expect(4);
    assert!(!ran.stdout.contains('\x1b'));
}

#[test]
fn a_reader_that_goes_away_does_not_open_the_gate() {
    let world = World::new();
    let gps = &images()["exif-gps.jpg"];
    for number in 0..2000 {
        world.write(&format!("in/{number}.jpg"), gps);
    }
    for form in ["text", "jsonl"] {
        let mut command = world.imgvault(&["lint", "in", "--format", form]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut reader = BufReader::new(child.stdout.take().unwrap());
        reader.read_line(&mut String::new()).unwrap();
        drop(reader);
        assert_eq!(child.wait().unwrap().code(), Some(4), "{form}");
    }
}
