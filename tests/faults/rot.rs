//! Bits that rot: each byte of a small vault is flipped in turn. `verify --read-data` notices every one that matters, and
//! no command panics, hangs or gives something else than what was stored.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};

use crate::dice::Dice;
use crate::promise::{Promises, assert_orderly};
use crate::support::{Ran, World, files_below, lines};

/// The longest that a command may take; it takes a hundredth of that.
const LONGEST: Duration = Duration::from_secs(30);

/// What of the tables matters. The rest is never believed: the order of the rows, where a record is, the age of the vault.
const TABLES: [&str; 5] = [
    "SELECT id FROM vault",
    "SELECT * FROM users ORDER BY id",
    "SELECT * FROM slots ORDER BY id",
    "SELECT * FROM segments ORDER BY id",
    "SELECT id, user, key, slot, writer, n, kind, segment, record_hash, object_hash, mac FROM log ORDER BY writer, n",
];

#[test]
fn some_flipped_bytes_are_noticed_or_do_not_matter() {
    flip(|place, dice| place < 112 && place.is_multiple_of(8) || dice.below(1500) == 0);
}

#[test]
#[ignore = "the long form: some hours"]
fn each_flipped_byte_is_noticed_or_does_not_matter() {
    // A part of the vault: `FAULTS_STRIDE=64` takes every 64th byte.
    let stride = std::env::var("FAULTS_STRIDE").map_or(1, |stride| stride.parse().unwrap());
    flip(|_, dice| dice.below(stride) == 0);
}

fn flip(mut choose: impl FnMut(usize, &mut Dice) -> bool) {
    let rot = Rot::new();
    let mut dice = Dice::new(6);
    let mut unnoticed = 0;
    let mut flipped = 0;
    for (path, bytes) in &rot.files {
        if path.ends_with("vault.lock") {
            continue;
        }
        for place in 0..bytes.len() {
            if choose(place, &mut dice) {
                let mut rotten = bytes.clone();
                rotten[place] ^= 1 << dice.below(8);
                fs::write(path, rotten).unwrap();
                let what = format!("byte {place} of {}", path.display());
                if path.starts_with(rot.world.vault().join("index")) {
                    rot.look_at_index(&what);
                } else {
                    unnoticed += usize::from(!rot.look(&what));
                }
                flipped += 1;
                rot.restore();
            }
        }
    }
    eprintln!("{flipped} bytes flipped, of which {unnoticed} did not matter");
}

/// A vault, and what sound commands say of it.
struct Rot {
    world: World,
    promises: Promises,
    id: String,
    /// The files of the vault.
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Those, what the machine remembers, and the session: a slot whose end rots takes it away.
    home: Vec<(PathBuf, Vec<u8>)>,
    said: Vec<String>,
    tables: Vec<String>,
}

impl Rot {
    fn new() -> Self {
        let world = World::with_alice();
        let mut promises = Promises::default();
        promises.put(&world, "in", 2);
        promises.assert_rerun(&world, "in");
        let records = lines(&world.ok(&["history", "--all", "--json"]));
        let id = records[0]["id"].as_str().unwrap().to_owned();
        let mut rot = Self {
            files: files_below(&world.vault()),
            home: [world.path("home"), world.runtime().to_owned()]
                .iter()
                .flat_map(|folder| files_below(folder))
                .collect(),
            world,
            promises,
            id,
            said: Vec::new(),
            tables: Vec::new(),
        };
        rot.said = rot.reading().map(|command| rot.world.ok(&command)).to_vec();
        rot.tables = rot.tables().unwrap();
        rot.restore();
        rot
    }

    /// The commands that read.
    fn reading(&self) -> [[&str; 4]; 2] {
        [
            ["history", "--all", "--full", "--json"],
            ["show", &self.id, "--full", "--json"],
        ]
    }

    /// Looks at what commands make of a rotten vault, and tells whether `verify` noticed.
    #[track_caller]
    fn look(&self, what: &str) -> bool {
        let verified = self.run(&["verify", "--read-data", "-q"]);
        let is_noticed = verified.code != 0;
        if !is_noticed {
            assert!(self.tables().as_ref() == Ok(&self.tables), "{what} matters");
        }
        for is_known in [true, false] {
            if !is_known {
                let _ = fs::remove_dir_all(self.world.vault().join("index"));
                let _ = fs::create_dir(self.world.vault().join("index"));
            }
            for (command, said) in self.reading().iter().zip(&self.said) {
                let ran = self.run(command);
                let is_same = ran.code == 0 && ran.stdout == *said;
                let is_told = ran.code != 0 && is_noticed;
                assert!(is_same || is_told, "{what}: {}\n{}", ran.code, ran.stdout);
            }
            let _ = fs::remove_dir_all(self.world.path("back"));
            let exported = self.run(&["export", "", "-o", "back", "-q"]);
            let back = self.back();
            for (name, bytes) in &back {
                assert!(
                    self.promises.made.get(name) == Some(bytes),
                    "{what}: {name}"
                );
            }
            let is_whole = exported.code == 0 && back.len() == self.promises.made.len();
            let is_told = exported.code != 0 && is_noticed;
            assert!(is_whole || is_told, "{what}: export, {}", exported.stderr);
        }
        is_noticed
    }

    /// Looks at what commands make of a rotten index: they make it anew, or say what does.
    #[track_caller]
    fn look_at_index(&self, what: &str) {
        for (command, said) in self.reading().iter().zip(&self.said) {
            let ran = self.run(command);
            let is_told = ran.stderr.contains("`imgvault verify --repair`");
            let is_same = ran.stdout == *said;
            assert!(is_same || is_told, "{what}: {}\n{}", ran.code, ran.stdout);
        }
        self.world.ok(&["verify", "--read-data", "--repair", "-q"]);
        for (command, said) in self.reading().iter().zip(&self.said) {
            assert!(self.world.ok(command) == *said, "{what}");
        }
    }

    /// Runs a command, which comes to an end.
    #[track_caller]
    fn run(&self, command: &[&str]) -> Ran {
        let mut child = self
            .world
            .imgvault(command)
            .stdout(Stdio::from(
                fs::File::create(self.world.path("said")).unwrap(),
            ))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let start = Instant::now();
        while child.try_wait().unwrap().is_none() {
            assert!(start.elapsed() < LONGEST, "{command:?} hangs");
            thread::sleep(Duration::from_millis(1));
        }
        let mut ran = Ran::of(&child.wait_with_output().unwrap());
        ran.stdout = fs::read_to_string(self.world.path("said")).unwrap();
        assert_orderly(&ran);
        ran
    }

    /// The files of an export.
    fn back(&self) -> Vec<(String, Vec<u8>)> {
        let back = self.world.path("back");
        let files = back.is_dir().then(|| files_below(&back));
        let name_of = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        files
            .unwrap_or_default()
            .into_iter()
            .map(|(path, bytes)| (name_of(&path), bytes))
            .collect()
    }

    /// The tables, as text.
    fn tables(&self) -> rusqlite::Result<Vec<String>> {
        let path = self.world.vault().join("vault.db");
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut texts = Vec::new();
        for table in TABLES {
            let mut statement = connection.prepare(table)?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let values = (0..columns).map(|column| row.get_ref(column));
                let values: Vec<_> = values.collect::<Result<_, _>>()?;
                texts.push(format!("{values:?}"));
            }
        }
        Ok(texts)
    }

    /// Makes everything sound again.
    fn restore(&self) {
        for (path, _) in files_below(&self.world.path("home")) {
            if !self.home.iter().any(|(sound, _)| *sound == path) {
                fs::remove_file(path).unwrap();
            }
        }
        for (path, bytes) in &self.home {
            if fs::read(path).ok().as_ref() != Some(bytes) {
                fs::write(path, bytes).unwrap();
                fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
            }
        }
    }
}
