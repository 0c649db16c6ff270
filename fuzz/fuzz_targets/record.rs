//! Any bytes as the line of a record: `cargo +nightly fuzz run record`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &[u8]| {
    let _ = imgvault::record::Record::parse(line);
});
