//! Any bytes as what programs and phones leave behind a JPEG, in front of the foot by which each is told:
//! `cargo +nightly fuzz run trailer`.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

const IMAGE: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");

/// The ends of the feet; what is in front of them, a length among it, is the fuzzer's.
const FEET: [&[u8]; 8] = [
    b"SEFT",
    b"QDIOBS",
    b"cbipcbbl",
    b"\xff\xff\xff\xff\x1b*9HWfu\x84\x93\xa2\xb1",
    b"\xa1\xb2\xc3\xd4",
    b"AXS!\0\0\0\0\0\0\0\0",
    b"AXS*\0\0\0\0\0\0\0\0",
    b"",
];

fuzz_target!(|data: &[u8]| {
    let Some((&choice, data)) = data.split_first() else {
        return;
    };
    let foot = FEET[usize::from(choice & 15) % FEET.len()];
    let mut image = [IMAGE, data, foot].concat();
    if choice & 16 != 0 {
        // A length that is right, as far as the formats count alike.
        let length = u32::try_from(data.len()).unwrap_or_default();
        image.truncate(image.len() - foot.len());
        image.extend(length.to_be_bytes());
        image.extend(foot);
    } else if choice & 32 != 0 {
        let length = u32::try_from(data.len()).unwrap_or_default();
        image.truncate(image.len() - foot.len());
        image.extend(length.to_le_bytes());
        image.extend(foot);
    }
    if choice & 64 != 0 {
        // A recipe of Canon's program: a head, the data, and a foot with the length of the data.
        let length = u32::try_from(data.len()).unwrap_or_default();
        let mut foot = [b"CANON OPTIONAL DATA\0".as_slice(), &length.to_be_bytes()].concat();
        foot.resize(64, 0);
        image = [IMAGE, &[0; 28], data, &foot].concat();
    }
    let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
    assert!(metadata.tags.len() < 20_100);
});
