//! Any bytes as the chunks of a WebP, so that the fuzzer need not find the container: `cargo +nightly fuzz run webp`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|chunks: &[u8]| {
    let length = u32::try_from(chunks.len() + 4).expect("the fuzzer's inputs are short");
    let image = [b"RIFF", length.to_le_bytes().as_slice(), b"WEBP", chunks].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a WebP");
    assert!(metadata.tags.len() < 20_100);
});
