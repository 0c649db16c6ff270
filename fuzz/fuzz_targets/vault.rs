//! Any bytes as the database of a vault: `cargo +nightly fuzz run vault`.
#![no_main]

use std::fs;
use std::time::Duration;

use imgvault::vault::Vault;
use imgvault::verify::{Depth, Sample, verify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|database: &[u8]| {
    let name = format!("imgvault-fuzz-vault-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("packs")).expect("a folder can be made");
    fs::write(folder.join("vault.db"), database).expect("a file can be written");
    if let Ok(vault) = Vault::open(&folder, Duration::ZERO) {
        let none = Sample::new(0.0).expect("there are random bytes");
        let _ = verify(&vault, None, Depth::Structure, none);
    }
});
