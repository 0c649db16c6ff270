//! Any text as the secret of a session: `cargo +nightly fuzz run session`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let _ = imgvault::crypto::SessionSecret::parse(line);
});
