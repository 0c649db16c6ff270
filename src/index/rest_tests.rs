//! Tests of what the index says of values that are no terms: the same as the images themselves.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp as Moment;
use proptest::collection::vec;
use proptest::prelude::{any, proptest};
use rusqlite::types::ValueRef;

use crate::crypto::Credential;
use crate::id::ImageId;
use crate::index::rests;
use crate::index::tests::{PHOTO, World, at, image, prepared, stamp};
use crate::index::{Entry, terms};
use crate::metadata::{Tag, TagId, Value};
use crate::query::{
    Bounds, Quantity, Query, Subject, TagGroup, TagName, TagTest, TagValue, Term, Text, TextField,
    Thing, fold,
};
use crate::record::Image;
use crate::subject;

/// An image of which only its texts and tags are asked.
struct Asked<'i>(&'i Image);

impl Subject for Asked<'_> {
    fn words(&self) -> Vec<Cow<'_, str>> {
        let texts = self.0.meta.iter().flat_map(subject::texts);
        texts.chain([self.0.file.name.as_str().into()]).collect()
    }

    fn texts(&self, _: TextField) -> Vec<Cow<'_, str>> {
        unreachable!()
    }

    fn number(&self, _: Quantity) -> Option<f64> {
        unreachable!()
    }

    fn format(&self) -> &str {
        unreachable!()
    }

    fn taken(&self) -> Option<&str> {
        unreachable!()
    }

    fn added(&self) -> Option<Moment> {
        unreachable!()
    }

    fn place(&self) -> Option<(f64, f64)> {
        unreachable!()
    }

    fn ids(&self) -> Vec<String> {
        unreachable!()
    }

    fn sha256(&self) -> Option<String> {
        unreachable!()
    }

    fn values(&self, name: &TagName) -> Vec<TagValue<'_>> {
        let tags = self.0.meta.iter();
        let meant = tags.filter(|tag| name.matches(&tag.group, &tag.name));
        meant.flat_map(subject::values).collect()
    }
}

fn put(world: &mut World, id: ImageId, image: &Image) {
    world.apply(vec![Entry::Image {
        id,
        at: at(10),
        credential: Credential::Session,
        stamp: stamp(1),
        image,
        prepared: prepared(image),
    }]);
}

/// Gives questions to which an image is an answer because of a tag, or because of what it has not.
fn questions(tag: &Tag) -> Vec<Query> {
    let name = TagName {
        group: TagGroup::Named(tag.group.to_string()),
        name: tag.name.to_string(),
    };
    let is = |test| Query::Term(Term::Tag(name.clone(), test));
    let has = Query::Term(Term::Has(Thing::Tag(name.clone())));
    let part: String = fold(&tag.printed()).trim().chars().take(24).collect();
    let word: String = part.chars().rev().take(5).collect();
    let word: String = word.chars().rev().collect();
    let contains = is(TagTest::Is(Text::Contains(part)));
    let at_least = is(TagTest::Within(Bounds::AtLeast(tag.value.to_string())));
    let word = Query::Term(Term::Word(word));
    vec![
        Query::And(vec![has, Query::Not(Box::new(contains.clone()))]),
        Query::Or(vec![at_least.clone(), word.clone()]),
        Query::And(vec![word, at_least]),
        contains,
    ]
}

#[test]
fn values_that_are_no_terms_are_found_like_those_that_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/images");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == "jpg" || ending == "png")
        })
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        image(name, &fs::read(path).unwrap())
    };
    let images: Vec<Image> = paths.iter().map(read).collect();
    let id_of = |number: usize| ImageId::from_bytes([u8::try_from(number).unwrap(); 10]);
    let mut world = World::new();
    for (number, image) in images.iter().enumerate() {
        put(&mut world, id_of(number), image);
    }
    let all = terms::keys(&world.index.connection, |_| true).unwrap();
    let with_rests = all.iter().filter(|key| key.rest().is_some()).count();
    assert!(with_rests > 30 && with_rests < all.len(), "{with_rests}");
    let mut asked = 0;
    for query in images
        .iter()
        .flat_map(|image| &image.meta)
        .step_by(3)
        .flat_map(questions)
    {
        let expected = images.iter().enumerate();
        let expected = expected.filter(|(_, image)| query.matches(&Asked(image)));
        let expected: Vec<ImageId> = expected.map(|(number, _)| id_of(number)).collect();
        assert_eq!(world.ids_of(&query), expected, "{query}");
        asked += 1;
    }
    assert!(asked > 500, "{asked}");
}

#[test]
fn no_word_is_found_that_lies_in_two_texts() {
    let mut world = World::new();
    let mut with_title = image("dusk.jpg", PHOTO);
    with_title.meta = ["river", "bank"]
        .map(|text| tag(Value::Text(text.repeat(300))))
        .into();
    with_title
        .meta
        .extend(["north", "south"].map(|text| tag(Value::Text(text.into()))));
    put(&mut world, ImageId::from_bytes([1; 10]), &with_title);
    for (word, is_found) in [
        ("dusk.jpg", true),
        ("north", true),
        ("outh", true),
        ("riverriver", true),
        ("jpgnorth", false),
        ("jpg north", false),
        ("jpg\u{1f}north", false),
        ("hs", false),
    ] {
        let query = Query::Term(Term::Word(fold(word)));
        assert_eq!(!world.ids_of(&query).is_empty(), is_found, "{word:?}");
    }
}

#[test]
fn many_texts_of_one_image_are_all_found() {
    let mut world = World::new();
    let mut with_many = image("dusk.jpg", PHOTO);
    let texts = (0..2000).map(|number| Value::Text(format!("{number:04} {}", "x".repeat(90))));
    with_many.meta = vec![tag(Value::List(texts.collect()))];
    put(&mut world, ImageId::from_bytes([1; 10]), &with_many);
    for number in (0..2000).step_by(97) {
        let query = Query::Term(Term::Word(format!("{number:04} xxx")));
        assert_eq!(world.ids_of(&query).len(), 1, "{number}");
    }
    world.apply(vec![Entry::Remove(&[ImageId::from_bytes([1; 10])])]);
    let sql = "SELECT count(*) FROM texts";
    let left: i64 = world
        .index
        .connection
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
}

fn tag(value: Value) -> Tag {
    Tag {
        group: "XMP-dc".into(),
        id: TagId::None,
        name: "Title".into(),
        value,
        print: None,
        copy: 0,
    }
}

proptest! {
    #[test]
    fn tags_come_back_by_their_keys(tags in vec((0..5_i64, ".{0,40}", 0..40_usize), 0..8)) {
        let tags: Vec<(i64, String)> = tags
            .into_iter()
            .map(|(key, text, times)| (key << 7, text.repeat(times)))
            .collect();
        let mut kept = Vec::new();
        for (key, text) in &tags {
            rests::add(&mut kept, *key, &rests::keep(&tag(Value::Text(text.clone()))));
        }
        for (key, text) in &tags {
            let is_it = |tag: &Tag| tag.value == Value::Text(text.clone());
            let rests = ValueRef::Blob(&kept);
            assert!(rests::any(rests, &[9, *key], is_it).unwrap());
            let has_other_key = tags.iter().any(|(other, same)| other != key && same == text);
            let others = [0, 1, 2, 3, 4].map(|other| other << 7);
            let others: Vec<i64> = others.into_iter().filter(|other| other != key).collect();
            assert_eq!(rests::any(rests, &others, is_it).unwrap(), has_other_key);
        }
    }

    #[test]
    fn rests_that_are_broken_are_no_panic(bytes in vec(any::<u8>(), 0..60)) {
        let _ = rests::any(ValueRef::Blob(&bytes), &[0, 1, 2, 40], |_| false);
    }
}

#[test]
fn a_long_tag_is_compressed() {
    let kept = rests::keep(&tag(Value::Text("lake ".repeat(1000))));
    assert!(kept.len() < 100);
}
