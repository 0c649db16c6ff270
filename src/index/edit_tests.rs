//! Tests of labels and notes: the order in which the log arrives does not count.

use std::path::Path;
use std::time::Duration;

use proptest::prelude::{Just, Strategy, any, proptest};
use proptest::sample::select;

use crate::crypto::{Credential, Identity, IndexKey, Mac, blake3, sha256};
use crate::id::{ImageId, Writer};
use crate::index::tests::{apply, prepared};
use crate::index::{
    Applied, Batch, Content, Entry, Error, Field, Found, Heads, Index, Listing, Order, Stamp,
};
use crate::metadata;
use crate::query::{Near, Query, Term};
use crate::record::{Edit, Gps, Image, Taken, Timestamp, Upload};

const PHOTO: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");

/// The images that a log may have; each also comes a second time, under an id of its own.
const IMAGES: u8 = 3;

/// What a row of the log says.
#[derive(Clone, Debug)]
enum Row {
    Image { content: u8, id: u8, stamp: Stamp },
    Edit { stamp: Stamp, edit: Edit },
    Remove { content: u8 },
}

fn id(number: u8) -> ImageId {
    ImageId::from_bytes([number; 10])
}

/// Gives the ids of a content: the one it came with, and that of the second time.
fn ids(content: u8) -> [ImageId; 2] {
    [id(content), id(content + IMAGES)]
}

fn stamp(clock: u64, writer: u8) -> Stamp {
    Stamp {
        clock,
        writer: Writer::from_bytes([writer; 16]),
    }
}

fn image(content: u8) -> Image {
    let bytes = [PHOTO, &[content]].concat();
    let name = format!("{content}.jpg");
    let upload = Upload {
        path: Path::new(&name),
        bytes: bytes.len() as u64,
        sha256: sha256(&bytes),
        object_hash: blake3(b"sealed"),
        batch: "b",
        tags: &["fresh".to_owned()],
        note: (content == 0).then_some("first"),
    };
    let mut image = Image::new(&upload, metadata::read(&mut bytes.as_slice()).unwrap());
    image.summary.gps = Some(Gps {
        lat: f64::from(content),
        lon: 10.0,
        alt_m: None,
    });
    image.summary.taken = (content > 0).then(|| Taken {
        local: format!("2024-05-0{content}T10:00:00"),
        offset: None,
        source: "DateTimeOriginal".to_owned(),
    });
    image
}

fn key() -> IndexKey {
    IndexKey::of(&Identity::from_bytes([1; 32]))
}

struct World {
    folder: tempfile::TempDir,
    index: Index,
}

/// All that can be seen of an index.
#[derive(Debug, PartialEq)]
struct Seen {
    /// The images by name, and as they were taken.
    images: [Vec<Found>; 2],
    /// The names of those that each query finds.
    found: Vec<Vec<String>>,
    /// What each id stands for, and all ids of that.
    ids: Vec<(Option<String>, Vec<ImageId>)>,
    /// What is known of each content.
    contents: Vec<Option<Content>>,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(&folder.path().join("a.db"), &key(), Duration::ZERO).unwrap();
        Self { folder, index }
    }

    fn of(rows: &[Row], at_a_time: usize) -> Self {
        let mut world = Self::new();
        for rows in rows.chunks(at_a_time) {
            world.apply(rows);
        }
        world.index.settle().unwrap();
        world
    }

    /// Adds rows as several processes do: each goes on where another was, or where one was stopped.
    fn by_many(rows: &[Row], at_a_time: usize, turns: &[usize]) -> Self {
        let mut world = Self::new();
        let path = world.folder.path().join("a.db");
        let open = || Index::open(&path, &key(), Duration::ZERO).unwrap();
        let mut others = [open(), open()];
        for (rows, turn) in rows.chunks(at_a_time).zip(turns.iter().cycle()) {
            match turn {
                0 => world.index = open(),
                1 => {}
                other => std::mem::swap(&mut world.index, &mut others[other % 2]),
            }
            world.apply(rows);
        }
        world.index = open();
        world.index.settle().unwrap();
        world
    }

    fn apply(&mut self, rows: &[Row]) {
        let images: Vec<Image> = (0..IMAGES).map(image).collect();
        let removed: Vec<[ImageId; 2]> = (0..IMAGES).map(ids).collect();
        let entry = |row: &'_ Row| match row {
            Row::Image {
                content,
                id: number,
                stamp,
            } => Entry::Image {
                id: id(*number),
                at: Timestamp::UNIX_EPOCH,
                credential: Credential::Session,
                stamp: *stamp,
                image: &images[usize::from(*content)],
                prepared: prepared(&images[usize::from(*content)]),
            },
            Row::Edit { .. } => unreachable!("edits are told apart"),
            Row::Remove { content } => Entry::Remove(&removed[usize::from(*content)]),
        };
        let entries = rows.iter().map(|row| match row {
            Row::Edit { stamp, edit } => Entry::Edit {
                stamp: *stamp,
                edit,
            },
            other => entry(other),
        });
        let from = self.index.applied().unwrap();
        let batch = Batch {
            to: Applied {
                seq: from.seq + 1,
                mac: Mac::ZERO,
            },
            entries: entries.collect(),
            heads: Heads::new(),
            clock: 0,
        };
        apply(&mut self.index, &batch);
    }

    fn list(&self, query: &Query, sort: Field) -> Vec<Found> {
        let listing = Listing {
            query,
            sort,
            order: Order::Ascending,
            after: None,
            limit: None,
        };
        let mut images = Vec::new();
        let list = self.index.list(&listing, |found| -> Result<(), Error> {
            images.push(found);
            Ok(())
        });
        list.unwrap();
        images
    }

    fn seen(&self) -> Seen {
        let names = |query: Query| {
            let names = self.list(&query, Field::File).into_iter();
            names.map(|found| found.file.name).collect::<Vec<_>>()
        };
        let words = ["fresh", "red", "blue", "first", "second", "eos"];
        let words = words.map(|word| Term::Word(word.to_owned()));
        let places = (0..IMAGES).map(|content| {
            Term::Near(Near {
                latitude: f64::from(content),
                longitude: 10.0,
                metres: 1000.0,
            })
        });
        let digests = (0..IMAGES).map(|content| {
            let digest = image(content).file.sha256.to_string();
            Term::Sha256(digest[..5].to_owned())
        });
        let terms = words.into_iter().chain(places).chain(digests);
        let all = Query::default();
        Seen {
            images: [Field::File, Field::Taken].map(|sort| self.list(&all, sort)),
            found: terms.map(|term| names(Query::Term(term))).collect(),
            ids: (0..2 * IMAGES)
                .map(|number| {
                    let found = self.index.get(id(number)).unwrap();
                    let ids = self.index.ids_of(id(number)).unwrap();
                    (found.map(|found| found.file.name), ids)
                })
                .collect(),
            contents: (0..IMAGES)
                .map(|content| self.index.of_content(&image(content).file.sha256).unwrap())
                .collect(),
        }
    }
}

fn edit(targets: &[u8], add: &[&str], drop: &[&str], note: Option<&str>) -> Edit {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Edit {
        targets: targets.iter().map(|number| id(*number)).collect(),
        add: texts(add),
        drop: texts(drop),
        note: note.map(str::to_owned),
    }
}

#[test]
fn what_was_said_last_holds() {
    let rows = [
        Row::Edit {
            stamp: stamp(5, 1),
            edit: edit(&[0, 1], &["red"], &["fresh"], Some("second")),
        },
        Row::Image {
            content: 0,
            id: 0,
            stamp: stamp(1, 1),
        },
        Row::Edit {
            stamp: stamp(5, 0),
            edit: edit(&[0], &["blue"], &["red"], Some("")),
        },
    ];
    let mut world = World::of(&rows, 1);
    let found = world.index.get(id(0)).unwrap().unwrap();
    assert_eq!(found.tags, ["blue", "red"]);
    assert_eq!(found.note.as_deref(), Some("second"));
    world.apply(&[Row::Edit {
        stamp: stamp(6, 0),
        edit: edit(&[0], &[], &["red", "none"], Some("")),
    }]);
    let found = world.index.get(id(0)).unwrap().unwrap();
    assert_eq!((found.tags, found.note), (vec!["blue".to_owned()], None));
    let words = &world.seen().found[..6];
    let counts: Vec<usize> = words.iter().map(Vec::len).collect();
    assert_eq!(counts, [0, 0, 1, 0, 0, 1]);
}

#[test]
fn a_removed_image_stays_so_and_nothing_said_of_it_is_kept() {
    let row = Row::Image {
        content: 1,
        id: 1,
        stamp: stamp(1, 1),
    };
    let said = Row::Edit {
        stamp: stamp(2, 1),
        edit: edit(&[1], &["red"], &[], Some("second")),
    };
    let rows = [
        row.clone(),
        said.clone(),
        Row::Remove { content: 1 },
        said,
        row,
    ];
    let world = World::of(&rows, 1);
    assert_eq!(world.index.get(id(1)).unwrap(), None);
    for table in ["labels", "notes", "texts", "terms", "documents", "lists"] {
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
fn an_image_with_the_number_of_one_that_is_gone_is_not_forgotten_by_who_goes_on() {
    let image = |content, id| Row::Image {
        content,
        id,
        stamp: stamp(1, 1),
    };
    let rows = [
        [image(0, 0), image(0, 3), Row::Remove { content: 0 }],
        [image(0, 4), image(1, 1), image(2, 2)],
    ];
    let rows = rows.concat();
    let built = World::by_many(&rows, 3, &[0]);
    assert_eq!(built.seen(), World::of(&rows, usize::MAX).seen());
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let label = || select(vec!["fresh", "red", "blue"]);
    let edits = (
        (0..4_u64, 0..2_u8),
        proptest::collection::vec(0..2 * IMAGES, 1..3),
        proptest::collection::vec(label(), 0..2),
        proptest::collection::vec(label(), 0..2),
        select(vec![None, Some(""), Some("first"), Some("second")]),
    );
    let edits = edits.prop_map(|((clock, writer), targets, add, drop, note)| Row::Edit {
        stamp: stamp(clock, writer),
        edit: edit(&targets, &add, &drop, note),
    });
    let edits = proptest::collection::vec(edits, 0..6);
    let removes = proptest::collection::vec(
        (0..IMAGES).prop_map(|content| Row::Remove { content }),
        0..2,
    );
    (edits, removes, any::<[bool; 3]>()).prop_map(|(edits, removes, again)| {
        let one = |id: u8| Row::Image {
            content: id % IMAGES,
            id,
            stamp: stamp(1, 1),
        };
        let mut rows: Vec<Row> = (0..IMAGES).map(one).collect();
        rows.extend(edits);
        rows.extend(removes);
        let second = (0..IMAGES).filter(|content| again[usize::from(*content)]);
        rows.extend(second.map(|content| one(content + IMAGES)));
        rows
    })
}

/// Gives what a rebuild reads: the lines of removed images are empty.
fn left(rows: &[Row]) -> Vec<Row> {
    let mut removed = [false; IMAGES as usize];
    for row in rows {
        if let Row::Remove { content } = row {
            removed[usize::from(*content)] = true;
        }
    }
    let is_left =
        |row: &&Row| !matches!(row, Row::Image { content, .. } if removed[usize::from(*content)]);
    rows.iter().filter(is_left).cloned().collect()
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(16))]

    #[test]
    fn an_index_that_is_built_anew_is_the_same(rows in rows()) {
        let built = World::of(&left(&rows), usize::MAX);
        assert_eq!(World::of(&rows, 1).seen(), built.seen());
    }

    #[test]
    fn who_adds_what_and_how_much_at_a_time_does_not_count(
        rows in rows(), at_a_time in 1..5_usize, turns in proptest::collection::vec(0..4_usize, 1..5)
    ) {
        let built = World::by_many(&rows, at_a_time, &turns);
        assert_eq!(built.seen(), World::of(&rows, usize::MAX).seen());
    }

    #[test]
    fn the_order_of_arrival_does_not_count(
        (rows, shuffled) in rows().prop_flat_map(|rows| {
            // Of images with one content the first is shown, so each comes once.
            let once = |row: &Row| !matches!(row, Row::Image { id, .. } if *id >= IMAGES);
            let rows: Vec<Row> = rows.into_iter().filter(once).collect();
            (Just(rows.clone()), Just(rows).prop_shuffle())
        })
    ) {
        assert_eq!(World::of(&shuffled, 1).seen(), World::of(&rows, 1).seen());
    }
}
