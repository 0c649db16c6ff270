//! Any bytes as a chunk of a PNG, its type first, so that the fuzzer need not find lengths: `cargo +nightly fuzz run png_chunk`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

const HEADER: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x03\0\0\0\0\0\0\0";

fuzz_target!(|chunk: &[u8]| {
    let Some((kind, data)) = chunk.split_at_checked(4) else {
        return;
    };
    let length = u32::try_from(data.len()).expect("the fuzzer's inputs are short");
    let image = [HEADER, &length.to_be_bytes(), kind, data, &[0; 4]].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a PNG");
    assert!(metadata.tags.len() < 20_100);
});
