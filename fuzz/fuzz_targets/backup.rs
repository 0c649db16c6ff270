//! Any bytes as a backup: `cargo +nightly fuzz run backup`.
#![no_main]

use std::fs;

use imgvault::backup::restore;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|archive: &[u8]| {
    let name = format!("imgvault-fuzz-backup-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let file = folder.join("backup.tar");
    fs::write(&file, archive).expect("a file can be written");
    let _ = restore(&file, &folder.join("vault"));
});
