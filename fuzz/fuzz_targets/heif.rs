//! Any bytes as the content of the `meta` box of a HEIF file: `cargo +nightly fuzz run heif`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

const TYPE: &[u8] = b"\0\0\0\x10ftypheic\0\0\0\0";

/// The bytes of a box beside its content, and of its version.
const FRAME: usize = 12;

fuzz_target!(|content: &[u8]| {
    let length = u32::try_from(content.len() + FRAME).expect("the fuzzer's inputs are short");
    let head = [TYPE, &length.to_be_bytes(), b"meta\0\0\0\0"].concat();
    let image = [head.as_slice(), content].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a HEIF file");
    assert!(metadata.tags.len() < 20_100);
});
