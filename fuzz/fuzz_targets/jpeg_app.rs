//! Any bytes as the segments of early cameras and scanners, so that the fuzzer need not find them:
//! `cargo +nightly fuzz run jpeg_app`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// The marker and the name of each segment.
const SEGMENTS: [(u8, &[u8]); 2] = [(0xe3, b"Meta\0\0"), (0xec, b"[picture info]")];

fuzz_target!(|payload: &[u8]| {
    for (marker, name) in SEGMENTS {
        let Ok(length) = u16::try_from(2 + name.len() + payload.len()) else {
            return;
        };
        let head = [0xff, 0xd8, 0xff, marker];
        let length = length.to_be_bytes();
        let image = [head.as_slice(), &length, name, payload].concat();
        let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
        assert!(metadata.tags.len() < 20_100);
    }
});
