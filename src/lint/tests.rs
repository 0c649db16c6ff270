//! Tests of rules: what they say, what they find, and what is wrong with them.

use std::path::Path;

use jiff::ZonedDateTime;
use proptest::prelude::{any, proptest};

use crate::lint::{Broken, Image, Level, Rules, embedded};
use crate::metadata::{self, Metadata};

const GPS: &[u8] = include_bytes!("../../tests/fixtures/images/exif-gps.jpg");
const CANON: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");
const CLEAN: &[u8] = include_bytes!("../../tests/fixtures/images/orientation-6.jpg");

fn rules(text: &str) -> Rules {
    Rules::parse(text.as_bytes(), Path::new("r.toml"), &now()).unwrap()
}

fn now() -> ZonedDateTime {
    "2026-06-02T12:00:00+02:00[Europe/Paris]".parse().unwrap()
}

/// Gives `rule tag` for each finding.
fn found(rules: &Rules, bytes: &[u8], path: &str) -> Vec<String> {
    let metadata = metadata::read(&mut { bytes }).unwrap();
    let embedded = embedded(&mut { bytes }).unwrap();
    let path = Path::new(path);
    let image = Image::new(path, bytes.len() as u64, None, &metadata);
    let broken = rules.broken_by(&image, &embedded, path);
    broken.iter().flat_map(told).collect()
}

fn told(broken: &Broken<'_>) -> Vec<String> {
    let name = &broken.rule.name;
    let tell = |place: &crate::lint::Place| {
        let embedded = if place.is_embedded { " embedded" } else { "" };
        format!("{name} {}{embedded}", place.tag)
    };
    if broken.places.is_empty() {
        return vec![name.clone()];
    }
    broken.places.iter().map(tell).collect()
}

#[test]
fn the_built_in_rules_find_what_hides_in_any_family() {
    let all = found(&Rules::built_in(), CANON, "a.jpg");
    for finding in [
        "no-gps IPTC:Province-State",
        "no-gps GPS:GPSLatitude",
        "no-gps XMP-photoshop:State",
        "no-serial ExifIFD:SerialNumber",
        "no-owner IPTC:By-line",
        "no-owner XMP-mwg-rs:RegionInfo",
        "no-software XMP-xmp:CreatorTool",
        "no-thumbnail IFD1:ThumbnailImage",
    ] {
        assert!(all.contains(&finding.to_owned()), "{finding}\n{all:#?}");
    }
    let derived = all.iter().find(|finding| finding.contains("Composite"));
    assert_eq!(derived, None);
    assert_eq!(
        found(&Rules::built_in(), CLEAN, "a.jpg"),
        Vec::<String>::new()
    );
}

#[test]
fn an_embedded_image_is_looked_into() {
    let bytes = [CLEAN, GPS].concat();
    let all = found(&Rules::built_in(), &bytes, "a.jpg");
    let expected = [
        "no-gps GPS:GPSLatitude embedded",
        "no-software IFD0:Software embedded",
    ];
    assert_eq!(all, expected);
    // What the image itself tells is not told again of its thumbnail.
    let twice = found(&Rules::built_in(), &[GPS, GPS].concat(), "a.jpg");
    let expected = ["no-gps GPS:GPSLatitude", "no-software IFD0:Software"];
    assert_eq!(twice, expected);
}

#[test]
fn rules_say_level_exceptions_and_message() {
    let rules = rules(
        "[upload]\nx = 1\n[[lint.rule]]\nname = 'no-gps'\nlevel = 'warning'\nexcept = ['maps/**', '!maps/private/**']\n\
         [[lint.rule]]\nname = 'no-canon'\ndeny = 'camera:canon'\nmessage = 'no Canon here'\n",
    );
    let [gps, canon] = rules.all.as_slice() else {
        panic!("{rules:?}");
    };
    assert_eq!((gps.level, canon.level), (Level::Warning, Level::Error));
    assert_eq!(canon.message, "no Canon here");
    let in_folder = |path| found(&rules, CANON, path);
    let tags = ["no-canon IFD0:Make", "no-canon IFD0:Model"];
    assert_eq!(in_folder("maps/a.jpg"), tags);
    assert!(in_folder("maps/private/a.jpg").len() > 2);
    assert!(in_folder("a.jpg").len() > 2);
}

#[test]
fn what_a_query_finds_has_a_place_where_a_tag_is_the_reason() {
    #[track_caller]
    fn check(deny: &str, expected: &[&str]) {
        let rules = rules(&format!("[[lint.rule]]\nname = 'r'\ndeny = '''{deny}'''"));
        assert_eq!(found(&rules, CANON, "in/a.jpg"), expected, "{deny}");
    }
    check("has:gps", &["r GPS:GPSLatitude", "r GPS:GPSLongitude"]);
    check("exif.ISO:>0", &["r ExifIFD:ISO"]);
    check("has:exif.ISO", &["r ExifIFD:ISO"]);
    check("make:canon -model:x", &["r IFD0:Make"]);
    check("model:x OR make:canon", &["r IFD0:Make"]);
    check("size:>1", &["r"]);
    check("file:a.jpg", &["r"]);
    check("-model:x", &["r"]);
    check("path:in format:jpeg width:>0", &["r"]);
    check("model:x", &[]);
    check("taken:>2100", &[]);
}

#[test]
fn without_rules_the_built_in_ones_hold() {
    for text in [
        "",
        "# nothing",
        "[lint]",
        "[lint]\nrule = []",
        "[other]\na = 1",
    ] {
        assert_eq!(rules(text).all.len(), Rules::built_in().all.len(), "{text}");
    }
    assert!(!Rules::built_in().ask_for_digest());
    assert!(rules("[[lint.rule]]\nname = 'r'\ndeny = '-sha256:ab12'").ask_for_digest());
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    #[track_caller]
    fn check(text: &str, message: &str) {
        let error = Rules::parse(text.as_bytes(), Path::new("r.toml"), &now()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    check(
        "[lint]\n\nrules = []",
        "`r.toml`, line 3: unknown field `rules`, expected `rule`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\ndenny = 'x'",
        "`r.toml`, line 3: unknown field `denny`, expected one of `name`, `deny`, `level`, `except`, `message`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\nlevel = 'fatal'",
        "`r.toml`, line 3: unknown variant `fatal`, expected `error` or `warning`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\ndeny = 'serail:1'",
        "`r.toml`, line 3: there is no field `serail`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\n\ndeny = 'has:note'",
        "`r.toml`, line 4: a file has no `note`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\ndeny = '-added:7d'",
        "`r.toml`, line 3: a file has no `added`",
    );
    check(
        "[[lint.rule]]\nname = 'r'\ndeny = '@best'",
        "`r.toml`, line 3: there is no saved query `@best`",
    );
    check(
        "[[lint.rule]]\nname = 'no-gsp'",
        "`r.toml`, line 2: the rule `no-gsp` denies nothing",
    );
    check(
        "[[lint.rule]]\nname = 'no gps'\ndeny = 'x'",
        "`r.toml`, line 2: `no gps` is no name: write letters, digits, `-` and `_`",
    );
    check(
        "[[lint.rule]]\nname = 'no-gps'\n[[lint.rule]]\nname = 'no-gps'",
        "`r.toml`, line 3: there are two rules `no-gps`",
    );
    check(
        "[[lint.rule]]\nname = 'no-gps'\nexcept = ['a[']",
        "`r.toml`, line 3",
    );
    let error = Rules::parse(b"\xff", Path::new("r.toml"), &now()).unwrap_err();
    assert_eq!(error.to_string(), "`r.toml` is not UTF-8");
}

proptest! {
    #[test]
    fn no_text_makes_rules_panic(text in any::<String>(), deny in "[ -~]{0,40}") {
        let _ = Rules::parse(text.as_bytes(), Path::new("r.toml"), &now());
        let rule = format!("[[lint.rule]]\nname = 'r'\ndeny = '''{deny}'''");
        if let Ok(rules) = Rules::parse(rule.as_bytes(), Path::new("r.toml"), &now()) {
            let _ = found(&rules, CANON, "a.jpg");
        }
    }

    #[test]
    fn no_image_makes_rules_panic(cut in 0..CANON.len()) {
        let metadata: Metadata = metadata::read(&mut &CANON[..cut.max(16)]).unwrap();
        let image = Image::new(Path::new("a"), 1, None, &metadata);
        let _ = Rules::built_in().broken_by(&image, &[], Path::new("a"));
    }
}
