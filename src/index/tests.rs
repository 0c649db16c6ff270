//! Tests of `index`.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::ZonedDateTime;

use serde_json::value::to_raw_value;

use crate::crypto::{Credential, Identity, IndexKey, Mac, blake3, sha256};
use crate::id::{ImageId, SlotId, Writer};
use crate::index::{
    Applied, Batch, Content, Entry, Error, Field, Found, Head, Heads, Index, Listing, Order,
    Prepared, Preparer, Stamp,
};
use crate::metadata::{self, Tag};
use crate::query::{Query, Setting};
use crate::record::{ChainHead, Edit, Image, Mark, Timestamp, Upload};

pub(super) const PHOTO: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");
const SHOT: &[u8] = include_bytes!("../../tests/fixtures/images/ztxt.png");

fn key(number: u8) -> IndexKey {
    IndexKey::of(&Identity::from_bytes([number; 32]))
}

fn id(number: u8) -> ImageId {
    ImageId::from_bytes([number; 10])
}

pub(super) fn stamp(clock: u64) -> Stamp {
    Stamp {
        clock,
        writer: Writer::from_bytes([0; 16]),
    }
}

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

pub(super) fn image(path: &str, bytes: &[u8]) -> Image {
    let upload = Upload {
        path: Path::new(path),
        bytes: bytes.len() as u64,
        sha256: sha256(bytes),
        object_hash: blake3(b"sealed"),
        batch: "b",
        tags: &["Réisen".to_owned()],
        note: None,
    };
    Image::new(&upload, metadata::read(&mut &*bytes).unwrap())
}

pub(super) struct World {
    _folder: tempfile::TempDir,
    path: std::path::PathBuf,
    pub(super) index: Index,
}

/// Gives what the index takes from an image.
pub(super) fn prepared(image: &Image) -> Prepared {
    prepared_by(&mut Preparer::new(), image)
}

fn prepared_by(preparer: &mut Preparer, image: &Image) -> Prepared {
    let tags = image.meta.iter().map(to_raw_value);
    let tags: Vec<_> = tags.map(Result::unwrap).collect();
    let tags: Vec<_> = tags.iter().map(AsRef::as_ref).collect();
    preparer.prepare(image, &tags).unwrap()
}

/// Adds a batch that follows what is there, and tells whether something was forgotten.
pub(super) fn apply(index: &mut Index, batch: &Batch<'_>) -> bool {
    let from = index.applied().unwrap();
    let mut adding = index.begin(from).unwrap().unwrap();
    adding.add(batch).unwrap();
    adding.finish().unwrap()
}

impl World {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let index = Index::open(&path, &key(1), Duration::ZERO).unwrap();
        Self {
            _folder: folder,
            path,
            index,
        }
    }

    /// With a photo (id 1) and, stored later, a screenshot (id 2).
    fn with_two() -> Self {
        let mut world = Self::new();
        let (photo, shot) = (image("p/Dusk_1.jpg", PHOTO), image("p/shot.png", SHOT));
        world.apply(vec![
            Entry::Image {
                id: id(1),
                at: at(10),
                credential: Credential::Session,
                stamp: stamp(1),
                image: &photo,
                prepared: prepared(&photo),
            },
            Entry::Image {
                id: id(2),
                at: at(20),
                credential: Credential::Session,
                stamp: stamp(2),
                image: &shot,
                prepared: prepared(&shot),
            },
        ]);
        world
    }

    pub(super) fn apply(&mut self, entries: Vec<Entry<'_>>) -> bool {
        let from = self.index.applied().unwrap();
        let batch = Batch {
            to: Applied {
                seq: from.seq + 1,
                mac: Mac::from_bytes([1; 32]),
            },
            entries,
            heads: Heads::new(),
            clock: 3,
        };
        apply(&mut self.index, &batch)
    }

    #[track_caller]
    fn ids(&self, query: &str) -> Vec<ImageId> {
        let (now, saved) = (ZonedDateTime::default(), BTreeMap::new());
        let setting = Setting {
            now: &now,
            saved: &saved,
        };
        self.ids_of(&Query::parse(query, &setting).unwrap())
    }

    #[track_caller]
    pub(super) fn ids_of(&self, query: &Query) -> Vec<ImageId> {
        let listing = Listing {
            query,
            sort: Field::Added,
            order: Order::Ascending,
            after: None,
            limit: None,
        };
        let mut ids = Vec::new();
        let list = self
            .index
            .list(&listing, |found: Found| -> Result<(), Error> {
                ids.push(found.id);
                Ok(())
            });
        list.unwrap();
        assert_eq!(self.index.count(query).unwrap(), ids.len() as u64);
        ids
    }
}

#[test]
fn an_image_comes_back_as_it_was_put_in() {
    let world = World::with_two();
    let found = world.index.get(id(1)).unwrap().unwrap();
    let photo = image("p/Dusk_1.jpg", PHOTO);
    assert_eq!(found.file, photo.file);
    assert_eq!(found.summary, photo.summary);
    assert_eq!(
        (found.tags, found.note, found.batch),
        (photo.tags, None, photo.batch)
    );
    assert_eq!(found.added, at(10));
    assert_eq!(
        world.index.of_content(&sha256(PHOTO)).unwrap(),
        Some(Content::Here(id(1)))
    );
    assert_eq!(world.index.of_content(&sha256(b"")).unwrap(), None);
    assert_eq!(world.index.clock().unwrap(), 3);
}

#[test]
fn words_are_found_in_names_labels_and_text_values_as_parts() {
    let world = World::with_two();
    for (query, expected) in [
        ("", vec![id(1), id(2)]),
        ("dusk", vec![id(1)]),
        ("DUSK_1", vec![id(1)]),
        ("eos", vec![id(1)]),
        ("eos dusk", vec![id(1)]),
        ("eos shot.png", vec![]),
        ("reisen", vec![id(1), id(2)]),
        ("60", vec![id(1)]),
        ("\"canon eos 600d\"", vec![id(1)]),
        ("2015:06:12", vec![id(1)]),
        ("\"ab\\\"cd\"", vec![]),
        ("nothing-like-this", vec![]),
    ] {
        assert_eq!(world.ids(query), expected, "{query}");
    }
}

#[test]
fn lists_are_sorted_by_every_field_and_cut() {
    let world = World::with_two();
    let everything = Query::default();
    for sort in Field::ALL {
        for order in [Order::Ascending, Order::Descending] {
            let listing = Listing {
                query: &everything,
                sort,
                order,
                after: None,
                limit: Some(1),
            };
            let mut found = Vec::new();
            let list = world
                .index
                .list(&listing, |image: Found| -> Result<(), Error> {
                    found.push(image);
                    Ok(())
                });
            list.unwrap();
            assert_eq!(found.len(), 1, "{sort}");
        }
    }
}

#[test]
fn an_image_that_came_twice_is_one_with_two_ids_and_goes_as_one() {
    let mut world = World::with_two();
    let again = image("q/again.jpg", PHOTO);
    let has_forgotten = world.apply(vec![Entry::Image {
        id: id(3),
        at: at(30),
        credential: Credential::Session,
        stamp: stamp(3),
        image: &again,
        prepared: prepared(&again),
    }]);
    assert!(!has_forgotten);
    assert_eq!(world.ids("").len(), 2);
    assert_eq!(world.index.get(id(3)).unwrap().unwrap().id, id(1));
    assert_eq!(world.index.ids_of(id(3)).unwrap(), [id(1), id(3)]);
    // Who prepares is told that terms and texts went.
    assert!(world.apply(vec![Entry::Remove(&[id(3)])]));
    assert_eq!(world.ids(""), [id(2)]);
    assert_eq!(world.index.get(id(1)).unwrap(), None);
}

#[test]
fn what_is_removed_leaves_no_text() {
    let mut world = World::with_two();
    assert_eq!(world.ids("eos"), [id(1)]);
    world.apply(vec![Entry::Remove(&[id(1)])]);
    assert_eq!(world.ids("eos"), []);
    assert_eq!(world.ids("reisen"), [id(2)]);
    let count = |sql: &str| -> i64 {
        let row = world.index.connection.query_row(sql, [], |row| row.get(0));
        row.unwrap()
    };
    for left in [
        "SELECT count(*) FROM texts WHERE folded LIKE '%canon%'",
        "SELECT count(*) FROM terms WHERE value LIKE '%canon%'",
        "SELECT count(*) FROM keys WHERE name LIKE 'Canon:%'",
    ] {
        assert_eq!(count(left), 0, "{left}");
    }
    // What is left of the other image is in lists, and nothing else is.
    assert_eq!(count("SELECT count(*) FROM documents"), 2);
    world.apply(vec![Entry::Remove(&[id(2)])]);
    for table in ["texts", "terms", "keys", "documents", "lists", "images"] {
        let sql = format!("SELECT count(*) FROM {table}");
        let left: i64 = world
            .index
            .connection
            .query_row(&sql, [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

#[test]
fn ids_are_found_by_their_beginning() {
    let world = World::with_two();
    let start = &id(1).to_string()[..4];
    assert_eq!(world.index.ids_beginning(start, 2).unwrap(), [id(1)]);
    assert_eq!(world.index.ids_beginning("", 9).unwrap().len(), 2);
    assert_eq!(world.index.ids_beginning("zzzz", 2).unwrap(), []);
}

#[test]
fn a_batch_that_does_not_follow_adds_nothing() {
    let mut world = World::with_two();
    let photo = image("x.jpg", PHOTO);
    let from = Applied {
        seq: 7,
        mac: Mac::ZERO,
    };
    assert!(world.index.begin(from).unwrap().is_none());
    let batch = Batch {
        to: Applied {
            seq: 8,
            mac: Mac::ZERO,
        },
        entries: vec![Entry::Image {
            id: id(9),
            at: at(1),
            credential: Credential::Session,
            stamp: stamp(1),
            image: &photo,
            prepared: prepared(&photo),
        }],
        heads: Heads::new(),
        clock: 0,
    };
    // What was begun at the right place and is let go was not there either.
    let from = world.index.applied().unwrap();
    let mut adding = world.index.begin(from).unwrap().unwrap();
    adding.add(&batch).unwrap();
    drop(adding);
    assert_eq!(world.index.get(id(9)).unwrap(), None);
    assert_eq!(world.index.applied().unwrap(), from);
}

#[test]
fn heads_are_kept_and_marks_cover_them() {
    let mut world = World::new();
    let (own, other) = (Writer::from_bytes([1; 16]), Writer::from_bytes([2; 16]));
    let token = SlotId::from_bytes([3; 16]);
    let head = |n, credential| Head {
        n,
        mac: Mac::ZERO,
        credential,
    };
    let heads: Heads = [
        (own, head(4, Credential::Session)),
        (other, head(5, Credential::Token(token))),
    ]
    .into();
    let to = Applied {
        seq: 1,
        mac: Mac::ZERO,
    };
    let batch = Batch {
        to,
        entries: vec![],
        heads: heads.clone(),
        clock: 0,
    };
    apply(&mut world.index, &batch);
    assert_eq!(world.index.heads().unwrap(), heads);
    let head = ChainHead {
        writer: other,
        n: 5,
        mac: Mac::ZERO,
    };
    let mark = |ends| world.index.mark(&own, ends).unwrap();
    assert_eq!(mark(vec![]).heads, [head]);
    assert_eq!(world.index.open_tokens().unwrap(), [token]);
    world.apply(vec![Entry::Mark(&Mark {
        heads: vec![head],
        ends: vec![],
    })]);
    assert!(world.index.mark(&own, vec![]).unwrap().is_empty());
    // What a token wrote is marked once more when it ends.
    let end = world.index.mark(&own, vec![token]).unwrap();
    assert_eq!(end.heads, [head]);
    world.apply(vec![Entry::Mark(&end)]);
    assert_eq!(world.index.ends().unwrap()[&token], [(other, 5)].into());
    assert_eq!(world.index.open_tokens().unwrap(), []);
}

#[test]
fn the_file_is_private_and_tells_nothing() {
    let world = World::with_two();
    world.ids("eos");
    for ending in ["", "-wal"] {
        let path = format!("{}{ending}", world.path.display());
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{path}");
        let bytes = fs::read(&path).unwrap();
        for word in ["Canon", "canon", "Dusk", "SQLite format"] {
            let found = bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes());
            assert!(!found, "{word} in {path}");
        }
    }
}

#[test]
fn another_key_and_a_broken_file_begin_an_empty_index() {
    let world = World::with_two();
    let again = Index::open(&world.path, &key(1), Duration::ZERO).unwrap();
    assert_eq!(again.count(&Query::default()).unwrap(), 2);
    drop((again, world.index));
    let other = Index::open(&world.path, &key(2), Duration::ZERO).unwrap();
    assert_eq!(other.count(&Query::default()).unwrap(), 0);
    drop(other);
    fs::write(&world.path, vec![b'x'; 9000]).unwrap();
    let again = Index::open(&world.path, &key(1), Duration::ZERO).unwrap();
    assert_eq!(again.applied().unwrap().seq, 0);
}

#[test]
fn a_cleared_index_is_as_a_new_one() {
    let mut world = World::with_two();
    world.ids("eos");
    world.index.clear().unwrap();
    assert_eq!(world.ids(""), []);
    assert_eq!(world.ids("eos"), []);
    assert_eq!(
        world.index.applied().unwrap(),
        Applied {
            seq: 0,
            mac: Mac::ZERO
        }
    );
}

#[test]
fn what_a_token_says_of_a_content_counts_until_a_session_brings_it() {
    let mut world = World::new();
    let (claimed, photo) = (image("claimed.jpg", SHOT), image("dusk.jpg", PHOTO));
    // A token says that its screenshot is the photo.
    let mut claimed = claimed;
    claimed.file.sha256 = photo.file.sha256;
    let token = Credential::Token(SlotId::from_bytes([3; 16]));
    let entry = |number, credential, image| Entry::Image {
        id: id(number),
        at: at(10),
        credential,
        stamp: stamp(0),
        image,
        prepared: prepared(image),
    };
    let of_photo = sha256(PHOTO);
    world.apply(vec![entry(1, token, &claimed)]);
    let content = world.index.of_content(&of_photo).unwrap();
    assert_eq!(content, Some(Content::Claimed(vec![id(1)])));
    assert_eq!(world.ids("file:claimed"), [id(1)]);
    world.apply(vec![
        Entry::Edit {
            stamp: stamp(1),
            edit: &Edit {
                targets: vec![id(1)],
                add: vec!["kept".to_owned()],
                ..Edit::default()
            },
        },
        entry(2, Credential::Session, &photo),
    ]);
    let content = world.index.of_content(&of_photo).unwrap();
    assert_eq!(content, Some(Content::Here(id(2))));
    assert_eq!(world.ids("file:claimed"), []);
    assert_eq!(world.ids("file:dusk tag:kept"), [id(2)]);
    assert_eq!(world.index.get(id(1)).unwrap().unwrap().id, id(2));
    // A token that comes later changes nothing.
    world.apply(vec![entry(4, token, &claimed)]);
    assert_eq!(world.ids(""), [id(2)]);
}

#[test]
fn a_claim_that_was_looked_at_is_a_duplicate() {
    let mut world = World::new();
    let photo = image("dusk.jpg", PHOTO);
    world.apply(vec![Entry::Image {
        id: id(1),
        at: at(10),
        credential: Credential::Token(SlotId::from_bytes([3; 16])),
        stamp: stamp(0),
        image: &photo,
        prepared: prepared(&photo),
    }]);
    world.index.note_matched(id(1)).unwrap();
    let content = world.index.of_content(&sha256(PHOTO)).unwrap();
    assert_eq!(content, Some(Content::Here(id(1))));
}

#[test]
fn a_page_of_a_word_is_the_same_however_often_it_occurs() {
    let mut world = World::new();
    let template = image("x.jpg", PHOTO);
    let is_text = |tag: &&Tag| tag.group == "IFD0" && matches!(tag.value, metadata::Value::Text(_));
    let tag = template.meta.iter().find(is_text).unwrap().clone();
    // Each image has its words in two texts: every eighteenth another one than the rest, and the first ones one more.
    let said = |number: u32| {
        let mood = if number % 18 == 7 { "dull" } else { "dusk" };
        let more = if number < 700 { " early" } else { "" };
        format!("{mood}{more} {number}")
    };
    let made = |number: u32| {
        let mut image = template.clone();
        image.file.name = format!("{}.jpg", said(number));
        image.file.sha256 = sha256(&number.to_be_bytes());
        image.meta = vec![Tag {
            value: metadata::Value::Text(said(number)),
            ..tag.clone()
        }];
        image
    };
    let images: Vec<Image> = (0..900).map(made).collect();
    let id_of = |number: u32| {
        let mut bytes = [0; 10];
        bytes[6..].copy_from_slice(&number.to_be_bytes());
        ImageId::from_bytes(bytes)
    };
    let entries = (0..).zip(&images).map(|(number, image)| Entry::Image {
        id: id_of(number),
        at: at(10),
        credential: Credential::Session,
        stamp: stamp(0),
        image,
        prepared: prepared(image),
    });
    world.apply(entries.collect());
    let (now, saved) = (ZonedDateTime::default(), BTreeMap::new());
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    // One that is here and there; one that is nearly everywhere, and one without a trigram; and one that is everywhere
    // at first and then nowhere.
    for (word, order, after, is_read_off) in [
        ("dull", Order::Descending, None, false),
        ("dusk", Order::Descending, None, true),
        ("dusk", Order::Ascending, Some(100), true),
        ("dusk", Order::Descending, Some(10), false),
        ("du", Order::Descending, None, true),
        ("early", Order::Descending, None, false),
        ("early", Order::Descending, Some(600), true),
        ("early", Order::Ascending, None, true),
    ] {
        let query = Query::parse(word, &setting).unwrap();
        let listing = Listing {
            query: &query,
            sort: Field::Added,
            order,
            after: after.map(id_of),
            limit: Some(20),
        };
        assert_eq!(
            world.index.is_read_off(&listing).unwrap(),
            is_read_off,
            "{word} {order:?} {after:?}"
        );
        let has_it = |number: &u32| said(*number).contains(word);
        let expected: Vec<u32> = match order {
            Order::Ascending => (after.map_or(0, |after| after + 1)..900)
                .filter(has_it)
                .take(20)
                .collect(),
            Order::Descending => (0..after.unwrap_or(900))
                .rev()
                .filter(has_it)
                .take(20)
                .collect(),
        };
        let expected: Vec<ImageId> = expected.into_iter().map(id_of).collect();
        let mut found = Vec::new();
        let list = world.index.list(&listing, |one| -> Result<(), Error> {
            found.push(one.id);
            Ok(())
        });
        list.unwrap();
        assert_eq!(found, expected, "{word} {order:?} {after:?}");
    }
}

/// An image that comes as the third of those of [`World::with_two`].
fn third(image: &Image) -> Entry<'_> {
    Entry::Image {
        id: id(4),
        at: at(30),
        credential: Credential::Session,
        stamp: stamp(3),
        image,
        prepared: prepared(image),
    }
}

#[test]
fn images_that_go_with_others_of_one_batch_leave_those_that_come() {
    let mut world = World::with_two();
    let again = image("again.jpg", PHOTO);
    // The only image of its maker goes, and comes again in the same batch.
    world.apply(vec![Entry::Remove(&[id(1)]), third(&again)]);
    assert_eq!(world.ids("eos"), [id(4)]);
    assert_eq!(world.ids("make:canon"), [id(4)]);
    assert_eq!(world.ids("-make:canon"), [id(2)]);
    assert_eq!(world.ids("dusk"), []);
}

#[test]
fn words_of_what_comes_after_all_was_removed_are_found() {
    let mut world = World::with_two();
    assert_eq!(world.ids("eos"), [id(1)]);
    world.apply(vec![Entry::Remove(&[id(1), id(2)])]);
    assert_eq!(world.ids("eos"), []);
    let again = image("again.jpg", PHOTO);
    world.apply(vec![third(&again)]);
    assert_eq!(world.ids("eos"), [id(4)]);
    assert_eq!(world.ids("again"), [id(4)]);
}

#[test]
fn labels_and_notes_are_found_as_fields() {
    let mut world = World::with_two();
    let edit = |targets: &[u8], add: &[&str], note: Option<&str>| Edit {
        targets: targets.iter().map(|number| id(*number)).collect(),
        add: add.iter().map(|label| (*label).to_owned()).collect(),
        note: note.map(str::to_owned),
        ..Edit::default()
    };
    let (label, note) = (
        edit(&[1], &["Best Of"], None),
        edit(&[2], &[], Some("Keep it")),
    );
    world.apply(vec![
        Entry::Edit {
            stamp: stamp(4),
            edit: &label,
        },
        Entry::Edit {
            stamp: stamp(5),
            edit: &note,
        },
    ]);
    for (query, expected) in [
        ("tag:best", vec![id(1)]),
        ("-tag:best", vec![id(2)]),
        ("tag:reisen", vec![id(1), id(2)]),
        ("has:note", vec![id(2)]),
        ("no:note", vec![id(1)]),
        ("note:keep", vec![id(2)]),
        ("keep", vec![id(2)]),
        ("no:tag", vec![]),
    ] {
        assert_eq!(world.ids(query), expected, "{query}");
    }
}

#[test]
fn what_images_share_is_worked_out_once_and_means_the_same() {
    let mut preparer = Preparer::new();
    let images: Vec<Image> = (0..9)
        .map(|number| image(&format!("{number}.jpg"), PHOTO))
        .collect();
    let facts = |prepared: &Prepared| {
        let sayings = prepared.sayings.iter();
        let facts = sayings.map(|saying| format!("{:?} {:?}", saying.key, saying.facts));
        facts.collect::<Vec<_>>()
    };
    // What was met once may be of no other image: it is remembered from the second time on.
    prepared_by(&mut preparer, &images[0]);
    let second = prepared_by(&mut preparer, &images[1]);
    for image in &images[2..] {
        let next = prepared_by(&mut preparer, image);
        let shared = second.sayings.iter().zip(&next.sayings);
        let shared = shared.filter(|(one, other)| Arc::ptr_eq(one, other));
        // All but the file's own name, and a tag that is too long to be remembered.
        assert_eq!(shared.count(), second.sayings.len() - 2);
        let alone = prepared(image);
        assert_eq!(facts(&next), facts(&alone));
        assert!(next.weight() < alone.weight());
    }
}
