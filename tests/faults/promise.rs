//! What imgvault promises, held against what is there after an accident.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::support::{Ran, World, images};

/// The exit codes that a run may end with when the disk fails under it; a panic ends with another.
const CODES: [i32; 20] = [
    0, 1, 2, 3, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 130, 137, 141, 143, 127, -1,
];

/// What was put into a vault, and what was said of it.
#[derive(Clone, Default)]
pub(crate) struct Promises {
    /// Every image that was made, by its name.
    pub(crate) made: BTreeMap<String, Vec<u8>>,
    /// The names that were reported as stored, or as there already, and since then nobody asked to remove.
    pub(crate) told: BTreeSet<String>,
}

impl Promises {
    /// Makes so many images that differ, in a folder: bytes after the end of an image are a warning only.
    pub(crate) fn put(&mut self, world: &World, folder: &str, number: usize) {
        let shot = &images()["ztxt.png"];
        for place in 0..number {
            let name = format!("{folder}-{place}.png");
            let bytes = [shot.as_slice(), name.as_bytes()].concat();
            world.write(&format!("{folder}/{name}"), &bytes);
            self.made.insert(name, bytes);
        }
    }

    /// Takes what an upload said before its end; a last line that is cut off says nothing.
    #[track_caller]
    pub(crate) fn take(&mut self, stdout: &str) {
        let events = stdout.lines().map(serde_json::from_str::<Value>);
        for event in events.filter_map(Result::ok) {
            let status = event["status"].as_str().unwrap_or_default();
            if event["type"] == "item" && ["stored", "duplicate"].contains(&status) {
                let path = event["path"].as_str().unwrap();
                let (_, name) = path.rsplit_once('/').unwrap();
                self.told.insert(name.to_owned());
            }
        }
    }

    /// Everything that was told of is there and comes back equal, and nothing is damaged.
    #[track_caller]
    pub(crate) fn assert_kept(&self, world: &World) {
        world.ok(&["verify", "--read-data", "-q"]);
        let back = world.path("back");
        let _ = fs::remove_dir_all(&back);
        world.ok(&["export", "", "-o", "back", "-q"]);
        let mut present = BTreeSet::new();
        for entry in fs::read_dir(&back).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let bytes = fs::read(entry.path()).unwrap();
            assert!(self.made.get(&name) == Some(&bytes), "{name} is another");
            present.insert(name);
        }
        let lost: Vec<_> = self.told.difference(&present).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
    }

    /// A rerun of an upload brings in everything of a folder that is not.
    #[track_caller]
    pub(crate) fn assert_rerun(&mut self, world: &World, folder: &str) {
        let stdout = world.ok(&["upload", folder, "--json"]);
        let before = self.told.len();
        self.take(&stdout);
        let of_folder = fs::read_dir(world.path(folder)).unwrap().count();
        let told = self.told.iter();
        let there = told.filter(|name| world.path(folder).join(name).exists());
        assert_eq!(there.count(), of_folder, "{before} were told before");
        self.assert_kept(world);
    }
}

/// A run under a fault may fail, but it says so as any other does: no panic, no code of its own.
#[track_caller]
pub(crate) fn assert_orderly(ran: &Ran) {
    let is_orderly = CODES.contains(&ran.code) && !ran.stderr.contains("panicked");
    assert!(
        is_orderly,
        "ended with {}\n{}\n{}",
        ran.code, ran.stdout, ran.stderr
    );
}
