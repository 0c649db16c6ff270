//! Any bytes as the EXIF of a JPEG, so that the fuzzer need not find the segment: `cargo +nightly fuzz run exif`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// The bytes of a segment beside its payload's: the length itself and the name.
const FRAME: usize = 8;

fuzz_target!(|block: &[u8]| {
    let Ok(length) = u16::try_from(block.len() + FRAME) else {
        return;
    };
    let head = [
        &[0xff, 0xd8, 0xff, 0xe1],
        length.to_be_bytes().as_slice(),
        b"Exif\0\0",
    ]
    .concat();
    let image = [head.as_slice(), block].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
    assert!(metadata.tags.len() < 20_100);
});
