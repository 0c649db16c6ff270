//! Any bytes as the blocks of a GIF after its header: `cargo +nightly fuzz run gif`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

const HEADER: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0";

fuzz_target!(|blocks: &[u8]| {
    let image = [HEADER, blocks].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a GIF");
    assert!(metadata.tags.len() < 20_100);
});
