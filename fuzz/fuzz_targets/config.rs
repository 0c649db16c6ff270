//! Any bytes as the file of settings: `cargo +nightly fuzz run config`.
#![no_main]

use std::fs;

use imgvault::config::Config;
use imgvault::paths::Environment;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let name = format!("imgvault-fuzz-config-{}.toml", std::process::id());
    let file = std::env::temp_dir().join(name);
    fs::write(&file, text).expect("a file can be written");
    let environment = Environment::from_variables(|_| None).expect("nothing is set");
    let _ = Config::load(&environment, Some(&file));
});
