//! Any bytes as IPTC in Photoshop's resource for it, so that the fuzzer need not find the frame: `cargo +nightly fuzz run iptc`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// The name in front of the resources, and the resource without its length (IPTC IIM 4.2, in 8BIM 0x0404).
const FRAME: &[u8] = b"Photoshop 3.0\x008BIM\x04\x04\0\0";

fuzz_target!(|data: &[u8]| {
    let Ok(segment) = u16::try_from(2 + FRAME.len() + 4 + data.len()) else {
        return;
    };
    let length = u32::from(segment) - 2 - 4 - u32::try_from(FRAME.len()).expect("it is short");
    let image = [
        [0xff, 0xd8, 0xff, 0xed].as_slice(),
        &segment.to_be_bytes(),
        FRAME,
        &length.to_be_bytes(),
        data,
    ]
    .concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
    assert!(metadata.tags.len() < 20_100);
});
