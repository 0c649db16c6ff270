//! Any bytes as an image: `cargo +nightly fuzz run metadata fuzz/corpus/metadata tests/fixtures/images`.
#![no_main]

use imgvault::metadata::{Tag, facts, read_whole};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut source = bytes;
    let Ok(metadata) = read_whole(&mut source) else {
        return;
    };
    // What was read can be stored, and says the same when it is read back.
    let stored = serde_json::to_string(&metadata.tags).expect("tags are JSON");
    let tags: Vec<Tag> = serde_json::from_str(&stored).expect("what was written is read");
    assert_eq!(facts(&tags), facts(&metadata.tags));
});
