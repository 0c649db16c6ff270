//! Any bytes as an image to strip, the last says what is kept: `cargo +nightly fuzz run strip fuzz/corpus/strip tests/fixtures/images`.
#![no_main]

use imgvault::strip::{Keep, strip};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // The last byte is no part of most images, so that a seed is one as it is.
    let bits = bytes.last().copied().unwrap_or_default();
    let keep = Keep {
        orientation: bits & 1 != 0,
        icc: bits & 2 != 0,
        copyright: bits & 4 != 0,
        artist: bits & 8 != 0,
        taken: bits & 16 != 0,
    };
    if let Ok(stripped) = strip(bytes, keep) {
        // What is stripped once stays as it is.
        assert_eq!(strip(&stripped, keep), Ok(stripped));
    }
});
