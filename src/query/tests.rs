//! Tests of the language: what queries mean, what is wrong with others, and that a query is printed as it reads.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;
use proptest::strategy::{Just, Strategy};

use crate::query::{
    Area, Bounds, FORMATS, Field, LONGEST, Near, Numbers, Period, Quantity, Query, QueryError,
    Setting, TERMS, TagGroup, TagName, TagTest, Term, Text, TextField, Thing, Wrong, fold,
};

/// The time of every test, in a zone that is not UTC.
const NOW: &str = "2024-05-15T12:30:45.678+02:00[Europe/Paris]";

fn saved() -> BTreeMap<String, String> {
    let rows = [
        ("best", "xmp.Rating:5 OR tag:best"),
        ("paris", "near:48.86,2.35,10km"),
        ("paris-best", "@paris @best"),
        ("ring", "@round"),
        ("round", "dusk @ring"),
        ("broken", "camra:r5"),
        ("empty", " "),
    ];
    rows.map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into()
}

fn parse(text: &str) -> Result<Query, QueryError> {
    let now: ZonedDateTime = NOW.parse().unwrap();
    let saved = saved();
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    Query::parse(text, &setting)
}

/// Queries, and what each is printed as.
const RIGHT: &[(&str, &str)] = &[
    ("", ""),
    ("  ", ""),
    ("dusk", "dusk"),
    ("  Canon  Café ", "canon cafe"),
    ("\"EOS R5\" dusk", "\"eos r5\" dusk"),
    ("a AND b", "a b"),
    ("a b OR c", "a b OR c"),
    ("a OR b OR c", "a OR b OR c"),
    ("a (b OR c)", "a (b OR c)"),
    ("a ((b c) (d))", "a b c d"),
    ("(a OR (b OR c))", "a OR b OR c"),
    ("-a", "-a"),
    ("--a", "--a"),
    ("-(a b)", "-(a b)"),
    ("-(a OR b) c", "-(a OR b) c"),
    ("a\tor\nb and", "a or b and"),
    (
        "\"OR\" \"AND\" \"NOT\" NOTE ORANGE",
        "or and not note orange",
    ),
    ("a-b x.y", "\"a-b\" \"x.y\""),
    ("10:30", "\"10:30\""),
    ("a,b", "\"a,b\""),
    ("IMG(1).jpg", "\"img(1).jpg\""),
    ("(IMG(1).jpg OR b)", "\"img(1).jpg\" OR b"),
    (
        "\"say \\\"hi\\\" \\\\ C:\\x\"",
        "\"say \\\"hi\\\" \\\\ c:\\\\x\"",
    ),
    ("日本 ŁÓDŹ", "日本 łodz"),
    ("'; DROP TABLE images;--", "\"';\" drop table \"images;--\""),
    ("camera:r5", "camera:r5"),
    ("Camera:R5", "camera:r5"),
    ("camera:r5,\"z 6\"", "camera:r5 OR camera:\"z 6\""),
    ("-camera:r5,z6", "-(camera:r5 OR camera:z6)"),
    ("camera:=\"Canon EOS R5\"", "camera:=\"canon eos r5\""),
    ("file:a..b.jpg", "file:\"a..b.jpg\""),
    ("path:/photos/2024", "path:\"/photos/2024\""),
    (
        "tag:été note:\"to do\" batch:a1",
        "tag:ete note:\"to do\" batch:a1",
    ),
    (
        "make:a model:b lens:c serial:1 software:d",
        "make:a model:b lens:c serial:1 software:d",
    ),
    ("iso:800", "iso:800"),
    ("iso:=800", "iso:800"),
    ("iso:800..3200", "iso:800..3200"),
    ("iso:800..", "iso:>=800"),
    ("iso:..800", "iso:<=800"),
    ("iso:100,200", "iso:100 OR iso:200"),
    (
        "iso:>800 iso:>=800 iso:<800 iso:<=800",
        "iso:>800 iso:>=800 iso:<800 iso:<=800",
    ),
    ("f:2.8 f:f/1.4 f:f4", "f:2.8 f:1.4 f:4"),
    ("exposure:1/250", "exposure:0.004"),
    ("exposure:1/250..0.5s", "exposure:0.004..0.5"),
    ("focal:24..70mm", "focal:24..70"),
    ("width:>=4000px height:<1080", "width:>=4000 height:<1080"),
    ("size:>5M", "size:>5242880"),
    ("size:500kB..1.5MiB", "size:500000..1572864"),
    ("format:JPG,png", "format:jpeg OR format:png"),
    ("format:=tif", "format:tiff"),
    (
        "taken:2024",
        "taken:2024-01-01T00:00:00..2024-12-31T23:59:59",
    ),
    (
        "taken:2024-05",
        "taken:2024-05-01T00:00:00..2024-05-31T23:59:59",
    ),
    (
        "taken:2024-05-03",
        "taken:2024-05-03T00:00:00..2024-05-03T23:59:59",
    ),
    (
        "taken:2024-05-03T14",
        "taken:2024-05-03T14:00:00..2024-05-03T14:59:59",
    ),
    (
        "taken:\"2024-05-03 14:30\"",
        "taken:2024-05-03T14:30:00..2024-05-03T14:30:59",
    ),
    (
        "taken:2024-05-03T14:30:05.25",
        "taken:2024-05-03T14:30:05.25..2024-05-03T14:30:05.25",
    ),
    (
        "taken:2023..2024-02",
        "taken:2023-01-01T00:00:00..2024-02-29T23:59:59",
    ),
    ("taken:>2024-05", "taken:>=2024-06-01T00:00:00"),
    ("taken:>=2024-05", "taken:>=2024-05-01T00:00:00"),
    ("taken:<2024-05", "taken:<2024-05-01T00:00:00"),
    ("taken:<=2024-05", "taken:<2024-06-01T00:00:00"),
    ("taken:7d", "taken:>=2024-05-08T12:30:45"),
    (
        "taken:1y..3mo",
        "taken:2023-05-15T12:30:45..2024-02-15T12:30:44",
    ),
    ("taken:<2w", "taken:<2024-05-01T12:30:45"),
    ("taken:9999", "taken:>=9999-01-01T00:00:00"),
    (
        "added:2024-05-03",
        "added:2024-05-02T22:00:00Z..2024-05-03T21:59:59Z",
    ),
    (
        "added:>=2024-05-03T14:30:00Z",
        "added:>=2024-05-03T14:30:00Z",
    ),
    (
        "added:2024-05-03T14:30+05:30",
        "added:2024-05-03T09:00:00Z..2024-05-03T09:00:59Z",
    ),
    ("added:12h", "added:>=2024-05-14T22:30:45Z"),
    ("near:48.86,2.35,5km", "near:48.86,2.35,5000m"),
    ("near:-33.9,-151.2,2mi", "near:-33.9,-151.2,3218.688m"),
    ("bbox:-20,170,-10,-170", "bbox:-20,170,-10,-170"),
    ("has:gps -has:date no:lens", "has:gps -has:taken -has:lens"),
    ("has:camera,exif.ISO", "has:camera OR has:\"EXIF:ISO\""),
    ("no:note,tag", "-has:note OR -has:tag"),
    ("id:K3F9 sha256:AB12", "id:k3f9 sha256:ab12"),
    ("\"ExifIFD:ISO\":>=800", "\"ExifIFD:ISO\":>=800"),
    (
        "exif.PhotographicSensitivity:400",
        "\"EXIF:PhotographicSensitivity\":400",
    ),
    (
        "xmp.Subject:harvest,Paris",
        "\"XMP:Subject\":harvest OR \"XMP:Subject\":paris",
    ),
    ("png.Title:=\"A b\"", "\"PNG:Title\":=\"a b\""),
    (
        "exif.DateTimeOriginal:2024..2025",
        "\"EXIF:DateTimeOriginal\":2024..2025",
    ),
    (
        "exif.CreateDate:>7d",
        "\"EXIF:CreateDate\":>\"2024-05-08T12:30:45\"",
    ),
    ("exif.ExposureTime:1/250", "\"EXIF:ExposureTime\":\"1/250\""),
    (
        "\"GPS:GPSAltitude\":-5..10",
        "\"GPS:GPSAltitude\":\"-5\"..10",
    ),
    ("@best dusk", "(\"XMP:Rating\":5 OR tag:best) dusk"),
    (
        "-@paris-best",
        "-(near:48.86,2.35,10000m (\"XMP:Rating\":5 OR tag:best))",
    ),
];

#[test]
fn queries_are_understood_and_print_what_reads_the_same() {
    for (text, printed) in RIGHT {
        let query = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(query.to_string(), *printed, "{text}");
        assert_eq!(parse(printed).as_ref(), Ok(&query), "{text}");
    }
}

/// Queries that are none: each with marks under the place, what is wrong, and the hint.
const WRONG: &str = include_str!("../../tests/fixtures/queries/wrong.txt");

#[test]
fn what_is_wrong_is_told_with_its_place_and_a_hint() {
    let mut blocks = 0;
    for block in WRONG.trim_end().split("\n\n") {
        let lines: Vec<&str> = block.lines().collect();
        let [text, marks, message, hint] = lines.as_slice() else {
            panic!("{block}");
        };
        let error = parse(text).unwrap_err();
        let Wrong { span, .. } = &error.wrong;
        let before = text[..span.start].chars().count();
        let marked = text[span.clone()].chars().count().max(1);
        assert_eq!(" ".repeat(before) + &"^".repeat(marked), *marks, "{text}");
        assert_eq!(error.to_string(), *message, "{text}");
        assert_eq!(error.wrong.hint.as_deref(), Some(*hint), "{text}");
        blocks += 1;
    }
    assert!(blocks >= 100, "{blocks}");
}

#[test]
fn what_is_wrong_with_a_saved_query_is_told_with_its_own_text() {
    for (text, of, message) in [
        (
            "a @ring",
            "dusk @ring",
            "in `@round`: `@ring` leads back to itself",
        ),
        (
            "@broken",
            "camra:r5",
            "in `@broken`: there is no field `camra`",
        ),
        ("@empty", " ", "in `@empty`: the saved query is empty"),
    ] {
        let error = parse(text).unwrap_err();
        assert_eq!(
            (error.text.as_str(), error.to_string().as_str()),
            (of, message)
        );
        assert!(error.wrong.hint.is_some());
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let deep = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&deep(31)).is_ok());
    for text in [
        deep(32),
        deep(5000),
        "-".repeat(5000),
        format!("{}a", "-".repeat(32)),
        "a ".repeat(TERMS + 1),
        format!("iso:1{}", ",1".repeat(TERMS)),
        "a".repeat(LONGEST + 1),
        "é".repeat(LONGEST),
    ] {
        let error = parse(&text).unwrap_err();
        assert!(error.wrong.hint.is_some(), "{error}");
    }
    assert!(parse(&"a ".repeat(TERMS)).is_ok());
    assert!(parse(&"a".repeat(LONGEST)).is_ok());
}

#[test]
fn a_range_may_end_where_it_begins() {
    for text in [
        "iso:100..100",
        "taken:2024..2024",
        "bbox:48,2,48,3",
        "bbox:48,2,49,2",
    ] {
        assert!(parse(text).is_ok(), "{text}");
    }
}

fn text() -> impl Strategy<Value = String> {
    any::<String>()
        .prop_map(|text| fold(&text))
        .prop_filter("a text has something in it", |text| !text.trim().is_empty())
}

fn test_of_text() -> impl Strategy<Value = Text> {
    prop_oneof![
        text().prop_map(Text::Contains),
        text().prop_map(Text::Equals)
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![(0_u32..1_000_000).prop_map(f64::from), 0.0..1e9]
}

fn numbers(number: impl Strategy<Value = f64> + Clone) -> impl Strategy<Value = Numbers> {
    let between = (number.clone(), number.clone()).prop_map(|(one, other)| {
        let (from, to) = (f64::min(one, other), f64::max(one, other));
        Numbers::Between(from, to)
    });
    prop_oneof![
        between,
        number.clone().prop_map(|from| Numbers::Between(from, from)),
        number.clone().prop_map(Numbers::AtLeast),
        number.clone().prop_map(Numbers::MoreThan),
        number.clone().prop_map(Numbers::AtMost),
        number.prop_map(Numbers::LessThan),
    ]
}

fn period() -> impl Strategy<Value = Period<Timestamp>> {
    let moment = || {
        let nanoseconds = prop_oneof![Just(0), Just(500_000_000), 0..1_000_000_000];
        (-2_000_000_000_i64..60_000_000_000, nanoseconds)
            .prop_map(|(second, nanosecond)| Timestamp::new(second, nanosecond).unwrap())
    };
    prop_oneof![
        moment().prop_map(|from| Period {
            from: Some(from),
            until: None
        }),
        moment().prop_map(|until| Period {
            from: None,
            until: Some(until)
        }),
        (moment(), moment())
            .prop_filter("time passes", |(one, other)| one != other)
            .prop_map(|(one, other)| Period {
                from: Some(one.min(other)),
                until: Some(one.max(other)),
            }),
    ]
}

fn clock(period: &Period<Timestamp>) -> Period<DateTime> {
    let clock = |moment: Timestamp| TimeZone::UTC.to_datetime(moment);
    Period {
        from: period.from.map(clock),
        until: period.until.map(clock),
    }
}

fn tag_name() -> impl Strategy<Value = TagName> {
    let group = prop_oneof![
        Just(TagGroup::Exif),
        Just(TagGroup::Xmp),
        Just(TagGroup::Png),
        "[G-W][A-Za-z0-9-]{3,8}".prop_map(TagGroup::Named),
    ];
    (group, "[A-Za-z0-9\"\\\\é.-]{1,12}").prop_map(|(group, name)| TagName { group, name })
}

fn tag_test() -> impl Strategy<Value = TagTest> {
    let bound = || {
        prop_oneof![
            (0..2_000_u32).prop_map(|number| number.to_string()),
            (-1e6..1e6).prop_map(|number: f64| number.to_string()),
            Just("2024-05".to_owned()),
            Just("2024-05-06T10:11:12".to_owned()),
            Just("1/250".to_owned()),
        ]
    };
    prop_oneof![
        test_of_text().prop_map(TagTest::Is),
        bound().prop_map(|from| TagTest::Within(Bounds::AtLeast(from))),
        bound().prop_map(|from| TagTest::Within(Bounds::MoreThan(from))),
        bound().prop_map(|to| TagTest::Within(Bounds::AtMost(to))),
        bound().prop_map(|to| TagTest::Within(Bounds::LessThan(to))),
        bound().prop_map(|same| TagTest::Within(Bounds::Between(same.clone(), same))),
    ]
}

fn term() -> impl Strategy<Value = Term> {
    let degrees = || (-90.0..90.0, -180.0..180.0);
    let thing = prop_oneof![
        Just(Thing::Gps),
        Just(Thing::Field(Field::Taken)),
        Just(Thing::Field(Field::Lens)),
        tag_name().prop_map(Thing::Tag),
    ];
    let measured = select(vec![
        Quantity::F,
        Quantity::Exposure,
        Quantity::Focal,
        Quantity::Size,
    ]);
    let counted = select(vec![Quantity::Iso, Quantity::Width, Quantity::Height]);
    let whole = (0_u32..1_000_000).prop_map(f64::from);
    prop_oneof![
        text().prop_map(Term::Word),
        (select(TextField::ALL.to_vec()), test_of_text())
            .prop_map(|(field, text)| Term::Text(field, text)),
        select(FORMATS.to_vec()).prop_map(Term::Format),
        (measured, numbers(number().boxed()))
            .prop_map(|(quantity, numbers)| Term::Number(quantity, numbers)),
        (counted, numbers(whole.boxed()))
            .prop_map(|(quantity, numbers)| Term::Number(quantity, numbers)),
        period().prop_map(|period| Term::Taken(clock(&period))),
        period().prop_map(Term::Added),
        (degrees(), 0.001..20_000_000.0).prop_map(|((latitude, longitude), metres)| {
            Term::Near(Near {
                latitude,
                longitude,
                metres,
            })
        }),
        (degrees(), degrees()).prop_map(|((one, west), (other, east))| {
            Term::Within(Area {
                south: f64::min(one, other),
                west,
                north: f64::max(one, other),
                east,
            })
        }),
        thing.prop_map(Term::Has),
        "[0-9abcdefghjkmnpqrstvwxyz]{1,16}".prop_map(Term::Id),
        "[0-9a-f]{1,64}".prop_map(Term::Sha256),
        (tag_name(), tag_test()).prop_map(|(name, test)| Term::Tag(name, test)),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    term()
        .prop_map(Query::from)
        .prop_recursive(4, 24, 4, |inner| {
            let several = || vec(inner.clone(), 1..4);
            prop_oneof![
                several().prop_map(Query::all),
                several().prop_map(Query::any),
                inner.clone().prop_map(Query::negated),
            ]
        })
}

proptest! {
    #[test]
    fn what_is_printed_reads_the_same(query in query()) {
        let printed = query.to_string();
        prop_assert_eq!(parse(&printed).map_err(|error| error.to_string()), Ok(query), "{}", printed);
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        if let Err(error) = parse(&text) {
            let span = error.wrong.span;
            prop_assert!(text.get(span.clone()).is_some(), "{:?}", span);
        }
    }

    #[test]
    fn no_pieces_of_queries_make_it_panic(pieces in vec(select(PIECES.to_vec()), 0..12)) {
        let text = pieces.concat();
        match parse(&text) {
            Ok(query) => {
                let printed = query.to_string();
                prop_assert_eq!(parse(&printed), Ok(query), "{}", printed);
            }
            Err(error) => {
                prop_assert!(error.wrong.hint.is_some(), "{}: {}", text, error);
                prop_assert!(error.saved.is_some() || text.get(error.wrong.span.clone()).is_some());
            }
        }
    }
}

/// What a query may be made of.
const PIECES: &[&str] = &[
    " ",
    " ",
    "a",
    "é",
    "OR",
    "AND",
    "NOT",
    "-",
    "(",
    ")",
    "\"",
    "\\",
    ":",
    ",",
    "..",
    ".",
    "=",
    ">=",
    "<",
    "@best",
    "@",
    "@ring",
    "iso:",
    "taken:",
    "added:",
    "camera:",
    "near:",
    "bbox:",
    "has:",
    "no:",
    "id:",
    "exif.ISO:",
    "\"XMP-dc:Subject\":",
    "format:",
    "size:",
    "2024",
    "-05",
    "T14:30",
    "7d",
    "1/250",
    "48.8",
    "5km",
    "png",
    "800",
];
