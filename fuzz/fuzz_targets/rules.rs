//! Any bytes as rules of `lint`, asked of an image: `cargo +nightly fuzz run rules`.
#![no_main]

use std::path::Path;

use imgvault::lint::{Image, Rules};
use imgvault::metadata;
use jiff::ZonedDateTime;
use libfuzzer_sys::fuzz_target;

const IMAGE: &[u8] = include_bytes!("../../tests/fixtures/images/canon-600d.jpg");

fuzz_target!(|text: &[u8]| {
    let file = Path::new("rules.toml");
    if let Ok(rules) = Rules::parse(text, file, &ZonedDateTime::default()) {
        let metadata = metadata::read(&mut { IMAGE }).expect("the image is one");
        let image = Image::new(file, 1, None, &metadata);
        let _ = rules.broken_by(&image, &[], file);
    }
});
