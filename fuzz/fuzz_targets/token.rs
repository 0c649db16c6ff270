//! Any text as a token: `cargo +nightly fuzz run token`.
#![no_main]

use imgvault::crypto::Token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    if let Ok(token) = Token::parse(line) {
        let text = token.expose_text();
        assert!(text.eq_ignore_ascii_case(line.trim()), "{line}");
    }
});
