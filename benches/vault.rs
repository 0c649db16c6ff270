//! Times what keeps an image: sealing and opening it, committing records, and asking for them.

use std::path::Path;
use std::time::Duration;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use imgvault::account::{Unlocked, register, unlock_with_recovery};
use imgvault::crypto::{Identity, IndexKey, Password, blake3, sha256};
use imgvault::id::Writer;
use imgvault::index::{Index, Listing, Order};
use imgvault::ledger::{Appender, Author, Draft, Memory, catch_up};
use imgvault::metadata;
use imgvault::query::{Field, Query, Setting};
use imgvault::record::{Body, Image, Origin, Record, Timestamp, Upload};
use imgvault::vault::Vault;
use jiff::ZonedDateTime;
use tempfile::TempDir;

/// The records of a commit.
const COMMIT: usize = 256;

/// The images that questions are asked of.
const IMAGES: usize = 2048;

fn main() {
    divan::main();
}

/// A vault with one user.
struct World {
    folder: TempDir,
    vault: Vault,
    unlocked: Unlocked,
    photo: Vec<u8>,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("vault");
        let mut vault =
            Vault::open_or_create(&path, Duration::ZERO, 0).expect("a vault can be made");
        let name = "bench".parse().expect("this is a name");
        let password = Password::new("lantern brook tulip anchor".to_owned());
        let recovery = Identity::generate().expect("there are random bytes");
        register(&mut vault, &name, &password, Some(&recovery), 0).expect("the user is new");
        let unlocked =
            unlock_with_recovery(&vault, &name, &recovery).expect("this is the user's key");
        let photo =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/images/canon-600d.jpg");
        Self {
            folder,
            vault,
            unlocked,
            photo: std::fs::read(photo).expect("the fixture is there"),
        }
    }

    fn appender(&self) -> Appender {
        let author = Author::Session(Box::new(self.unlocked.clone()));
        Appender::new(&self.vault, author, &Memory::nowhere(), 0).expect("the log can be read")
    }

    /// Drafts records of as many different images, without their bytes.
    fn drafts(&self, numbers: std::ops::Range<usize>) -> Vec<Draft> {
        let read = metadata::read(&mut self.photo.as_slice()).expect("the fixture is an image");
        let draft = |number: usize| {
            let digest = sha256(&number.to_be_bytes());
            let name = format!("{number}.jpg");
            let upload = Upload {
                path: Path::new(&name),
                bytes: self.photo.len() as u64,
                sha256: digest,
                object_hash: blake3(&number.to_be_bytes()),
                batch: "bench",
                tags: &[],
                note: None,
            };
            let author = Author::Session(Box::new(self.unlocked.clone()));
            Draft {
                body: Body::Image(Box::new(Image::new(&upload, read.clone()))),
                place: None,
                tag: Some(author.tag(&digest)),
            }
        };
        numbers.map(draft).collect()
    }

    fn commit(&mut self, appender: &mut Appender, drafts: Vec<Draft>) {
        let committed = appender.commit(&mut self.vault, drafts, Timestamp::UNIX_EPOCH, |_| Ok(()));
        committed.expect("the vault can be written");
    }

    fn index(&self, name: &str) -> Index {
        let key = IndexKey::of(self.unlocked.keys.newest().1);
        let path = self.folder.path().join(name);
        Index::open(&path, &key, Duration::ZERO).expect("an index can be made")
    }

    fn catch_up(&self, index: &mut Index) {
        catch_up(&self.vault, &self.unlocked, &Memory::nowhere(), index).expect("the log is sound");
    }

    fn filled() -> Self {
        let mut world = Self::new();
        let mut appender = world.appender();
        for first in (0..IMAGES).step_by(COMMIT) {
            let drafts = world.drafts(first..first + COMMIT);
            world.commit(&mut appender, drafts);
        }
        world
    }
}

/// Computes the digest that names an image.
#[divan::bench(args = [50_000, 2_500_000])]
fn digest(bencher: Bencher, size: usize) {
    let image = vec![1; size];
    bencher
        .counter(BytesCount::new(size))
        .bench(|| sha256(black_box(&image)));
}

/// Computes the digest that tells bit rot.
#[divan::bench(args = [50_000, 2_500_000])]
fn check(bencher: Bencher, size: usize) {
    let image = vec![1; size];
    bencher
        .counter(BytesCount::new(size))
        .bench(|| blake3(black_box(&image)));
}

/// Writes the line of a record.
#[divan::bench]
fn line(bencher: Bencher) {
    let world = World::new();
    let origin = Origin {
        user: world.unlocked.user.id,
        slot: world.unlocked.slot,
        writer: Writer::from_bytes([0; 16]),
        at: Timestamp::UNIX_EPOCH,
        clock: 1,
    };
    let draft = world.drafts(0..1).remove(0);
    let record = Record::new(&origin, [0; 16], draft.body);
    bencher.bench_local(|| record.to_line());
}

/// Reads the metadata of an image.
#[divan::bench]
fn read(bencher: Bencher) {
    let world = World::new();
    bencher.bench_local(|| metadata::read_whole(&mut black_box(world.photo.as_slice())));
}

/// Seals an image.
#[divan::bench(args = [50_000, 2_500_000])]
fn seal(bencher: Bencher, size: usize) {
    let recipient = Identity::from_bytes([7; 32]).recipient();
    let image = vec![1; size];
    bencher
        .counter(BytesCount::new(size))
        .bench(|| recipient.seal(black_box(&image)));
}

/// Opens a sealed image.
#[divan::bench(args = [50_000, 2_500_000])]
fn open(bencher: Bencher, size: usize) {
    let identity = Identity::from_bytes([7; 32]);
    let sealed = identity.recipient().seal(&vec![1; size]);
    let sealed = sealed.expect("there are random bytes");
    bencher
        .counter(BytesCount::new(size))
        .bench(|| identity.open(black_box(sealed.as_bytes()), u64::MAX));
}

/// Seals and commits a batch of records.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn commit(bencher: Bencher) {
    let mut world = World::new();
    let mut appender = world.appender();
    let mut first = 0;
    bencher.counter(ItemsCount::new(COMMIT)).bench_local(|| {
        let drafts = world.drafts(first..first + COMMIT);
        first += COMMIT;
        world.commit(&mut appender, drafts);
    });
}

/// Fills an index from the log.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn rebuild(bencher: Bencher) {
    let world = World::filled();
    let mut number = 0;
    bencher.counter(ItemsCount::new(IMAGES)).bench_local(|| {
        number += 1;
        let mut index = world.index(&format!("{number}.db"));
        world.catch_up(&mut index);
    });
}

/// Asks for a page.
#[divan::bench(args = ["", "camera:600d", "canon", "iso:100..800"])]
fn page(bencher: Bencher, text: &str) {
    let world = World::filled();
    let mut index = world.index("index.db");
    world.catch_up(&mut index);
    let setting = Setting {
        now: &ZonedDateTime::default(),
        saved: &std::collections::BTreeMap::new(),
    };
    let query = Query::parse(text, &setting).expect("this is a query");
    bencher.bench_local(|| {
        let listing = Listing {
            query: &query,
            sort: Field::Added,
            order: Order::Descending,
            after: None,
            limit: Some(50),
        };
        let mut found = 0;
        let list = index.list(&listing, |_| {
            found += 1;
            Ok::<(), imgvault::index::Error>(())
        });
        list.expect("the index can be read");
        found
    });
}
