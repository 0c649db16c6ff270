//! Any bytes as JUMBF in a JPEG, so that the fuzzer need not find the segment: `cargo +nightly fuzz run jumbf`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// The name in front of the payload.
const NAME: &[u8] = b"JP\0\x01\0\0\0\x01";

fuzz_target!(|payload: &[u8]| {
    let Ok(length) = u16::try_from(2 + NAME.len() + payload.len()) else {
        return;
    };
    let marker = [0xff, 0xd8, 0xff, 0xeb];
    let length = length.to_be_bytes();
    let image = [marker.as_slice(), &length, NAME, payload].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
    assert!(metadata.tags.len() < 20_100);
});
