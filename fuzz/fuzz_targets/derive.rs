//! Any bytes as an image to make a copy of: `cargo +nightly fuzz run derive fuzz/corpus/derive tests/fixtures/images`.
#![no_main]

use std::num::NonZeroU32;

use imgvault::derive::{Kind, Wanted, Watermark, derive};
use imgvault::metadata;
use imgvault::strip::Keep;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // The last byte is no part of most images, so that a seed is one as it is.
    let bits = bytes.last().copied().unwrap_or_default();
    let mark = Watermark::new("imgvault").expect("it is short");
    let wanted = Wanted {
        kind: [None, Some(Kind::Jpeg), Some(Kind::Png), Some(Kind::Webp)][usize::from(bits % 4)],
        longest: NonZeroU32::new(u32::from(bits >> 4) * 16),
        mark: (bits & 4 != 0).then_some(mark),
        keep: Keep {
            icc: bits & 8 != 0,
            ..Keep::default()
        },
    };
    if let Ok(copy) = derive(bytes.to_vec(), &wanted) {
        // A copy is an image that can be read.
        metadata::read(&mut copy.bytes.as_slice()).expect("a copy is an image");
    }
});
