//! Any bytes as a TIFF after its header, the first tells of which kind: `cargo +nightly fuzz run tiff`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

const HEADERS: [&[u8]; 4] = [
    b"II\x2a\0\x08\0\0\0",
    b"MM\0\x2a\0\0\0\x08",
    b"II\x2b\0\x08\0\0\0\x10\0\0\0\0\0\0\0",
    b"MM\0\x2b\0\x08\0\0\0\0\0\0\0\0\0\x10",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((&kind, rest)) = bytes.split_first() else {
        return;
    };
    let image = [HEADERS[usize::from(kind) % HEADERS.len()], rest].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a TIFF");
    assert!(metadata.tags.len() < 20_100);
});
