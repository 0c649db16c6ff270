//! Any text as a query: `cargo +nightly fuzz run query`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let _ = imgvault::query::Query::parse(line);
});
