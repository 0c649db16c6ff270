//! Tests of `record`.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use proptest::prelude::{any, proptest};

use crate::crypto::{Mac, blake3, sha256};
use crate::id::{SlotId, UserId, Writer};
use crate::metadata::{self, Tag};
use crate::record::{
    Body, Camera, ChainHead, Edit, Image, Mark, NotARecord, Origin, Record, Remove, Upload,
};

const PHOTO: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");

fn origin() -> Origin {
    Origin {
        user: UserId::from_bytes([1; 16]),
        slot: SlotId::from_bytes([2; 16]),
        writer: Writer::from_bytes([3; 16]),
        at: "2026-11-24T10:00:00.5Z".parse().unwrap(),
        clock: 7,
    }
}

fn image(path: &Path) -> Image {
    let upload = Upload {
        path,
        bytes: PHOTO.len() as u64,
        sha256: sha256(PHOTO),
        object_hash: blake3(b"sealed"),
        batch: "b",
        tags: &["travel".to_owned()],
        note: Some("dusk"),
    };
    Image::new(&upload, metadata::read(&mut &*PHOTO).unwrap())
}

fn records() -> [Record; 4] {
    let head = ChainHead {
        writer: Writer::from_bytes([4; 16]),
        n: 5,
        mac: Mac::from_bytes([6; 32]),
    };
    let image = Body::Image(Box::new(image(Path::new("photos/a.jpg"))));
    let remove = Remove {
        targets: vec![Record::new(&origin(), [8; 16], Body::Unknown).head.id],
    };
    [
        Record::new(&origin(), [1; 16], image),
        Record::new(&origin(), [2; 16], Body::Remove(remove.clone())),
        Record::new(
            &origin(),
            [3; 16],
            Body::Mark(Mark {
                heads: vec![head],
                ends: vec![SlotId::from_bytes([9; 16])],
            }),
        ),
        Record::new(
            &origin(),
            [4; 16],
            Body::Edit(Edit {
                targets: remove.targets,
                add: vec!["travel".to_owned()],
                drop: vec!["draft".to_owned()],
                note: Some(String::new()),
            }),
        ),
    ]
}

#[test]
fn every_kind_is_read_back_and_fits_its_schema() {
    let schema = include_str!("../../schemas/stored-record.v1.schema.json");
    let schema = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for record in records() {
        let line = record.to_line();
        assert!(!line.contains(&b'\n'));
        let again = Record::parse(&line).unwrap();
        assert_eq!(again.head, record.head);
        // A rational comes back as the number it was written as; the line is what must stay.
        assert!(again.to_line() == line);
        let value = serde_json::from_slice(&line).unwrap();
        let errors: Vec<_> = schema
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn the_tags_of_an_image_are_also_given_apart() {
    let [image, remove, ..] = records();
    let line = image.to_line();
    let (apart, tags) = Record::parse_apart(&line).unwrap();
    let (Record { head, body }, Body::Image(apart)) = (Record::parse(&line).unwrap(), apart.body)
    else {
        panic!("it is an image");
    };
    let Body::Image(whole) = body else {
        panic!("it is an image");
    };
    assert_eq!(head, image.head);
    let tags = tags.iter().map(|tag| serde_json::from_str(tag.get()));
    assert_eq!(tags.collect::<Result<Vec<Tag>, _>>().unwrap(), whole.meta);
    let meta = whole.meta.clone();
    assert_eq!(Image { meta, ..*apart }, *whole);
    let line = remove.to_line();
    let (apart, tags) = Record::parse_apart(&line).unwrap();
    assert!(apart == remove && tags.is_empty());
    // What is no tag is damage for who reads the tags.
    let line = String::from_utf8(image.to_line()).unwrap();
    let line = line.replacen("\"meta\":[", "\"meta\":[1,", 1);
    assert!(Record::parse(line.as_bytes()).is_err());
}

#[test]
fn an_id_is_drawn_from_writer_and_nonce() {
    let [record, other, ..] = records();
    assert!(record.head.has_own_id());
    assert_ne!(record.head.id, other.head.id);
    let mut stolen = record.head.clone();
    stolen.writer = Writer::from_bytes([9; 16]);
    assert!(!stolen.has_own_id());
}

#[test]
fn what_a_newer_program_wrote_is_kept_apart_from_damage() {
    let [record, ..] = records();
    let line = String::from_utf8(record.to_line()).unwrap();
    let more = line.replacen('{', r#"{"later":1,"#, 1);
    assert!(Record::parse(more.as_bytes()).unwrap().to_line() == line.as_bytes());
    for newer in [
        line.replacen(r#""v":1"#, r#""v":2"#, 1),
        line.replacen(r#""kind":"image""#, r#""kind":"album""#, 1),
    ] {
        let record = Record::parse(newer.as_bytes()).unwrap();
        assert_eq!(record.body, Body::Unknown);
    }
    for damaged in ["", "{}", "[]", &line[..line.len() - 1]] {
        assert!(Record::parse(damaged.as_bytes()).is_err());
    }
}

#[test]
fn a_line_that_is_nested_too_deep_is_refused_before_it_is_read() {
    let [record, ..] = records();
    let line = String::from_utf8(record.to_line()).unwrap();
    let nested = |depth: usize| {
        let value = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        line.replacen('{', &format!("{{\"later\":{value},"), 1)
    };
    assert!(Record::parse(nested(63).as_bytes()).is_ok());
    let deep = Record::parse(nested(64).as_bytes());
    assert!(matches!(deep, Err(NotARecord::Deep)));
    let text = line.replacen('{', &format!("{{\"later\":\"\\\"{}\",", "[".repeat(99)), 1);
    assert!(Record::parse(text.as_bytes()).is_ok());
}

proptest! {
    #[test]
    fn no_line_makes_it_panic(line in any::<Vec<u8>>()) {
        let _ = Record::parse(&line);
    }
}

#[test]
fn a_path_that_is_not_utf8_keeps_its_bytes() {
    let path = Path::new(std::ffi::OsStr::from_bytes(b"photos/caf\xe9.jpg"));
    let file = image(path).file;
    assert_eq!(file.path, "photos/caf\u{fffd}.jpg");
    assert_eq!(file.name, "caf\u{fffd}.jpg");
    assert_eq!(file.path_b64.as_deref(), Some("cGhvdG9zL2NhZukuanBn"));
}

#[test]
fn a_maker_is_not_said_twice() {
    for (make, model, expected) in [
        (
            Some("Canon"),
            Some("Canon EOS 600D"),
            Some("Canon EOS 600D"),
        ),
        (
            Some("NIKON CORPORATION"),
            Some("NIKON D70"),
            Some("NIKON D70"),
        ),
        (Some("SONY"), Some("ILCE-7M3"), Some("SONY ILCE-7M3")),
        (None, Some("Pixel 7"), Some("Pixel 7")),
        (Some("HTC"), None, Some("HTC")),
        (None, None, None),
    ] {
        let camera = Camera {
            make: make.map(str::to_owned),
            model: model.map(str::to_owned),
            ..Camera::default()
        };
        assert_eq!(camera.name().as_deref(), expected);
    }
}
