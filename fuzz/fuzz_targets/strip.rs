//! Any bytes as an image to strip: `cargo +nightly fuzz run strip fuzz/corpus/strip tests/fixtures/images`.
#![no_main]

use imgvault::strip::{Keep, strip};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let keep = Keep {
        orientation: true,
        icc: true,
    };
    if let Ok(stripped) = strip(bytes, keep) {
        // What is stripped once stays as it is.
        assert_eq!(strip(&stripped, keep), Ok(stripped));
    }
});
