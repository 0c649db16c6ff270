//! Times the reading of one image of each format from memory, in the images of `tests/fixtures`.

use std::fs;
use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use imgvault::metadata;

const IMAGES: [&str; 7] = [
    "canon-600d.jpg",
    "exif-gps.jpg",
    "exif.png",
    "orientation-6.webp",
    "exif.avif",
    "pages.tiff",
    "comments.gif",
];

fn main() {
    divan::main();
}

/// Reads the metadata, and no image data.
#[divan::bench(args = IMAGES)]
fn read(bencher: Bencher, name: &str) {
    let image = image(name);
    bencher
        .counter(BytesCount::of_slice(&image))
        .bench(|| metadata::read(&mut black_box(image.as_slice())));
}

/// Reads as much image data too as it takes to know whether the image is whole.
#[divan::bench(args = IMAGES)]
fn read_whole(bencher: Bencher, name: &str) {
    let image = image(name);
    bencher
        .counter(BytesCount::of_slice(&image))
        .bench(|| metadata::read_whole(&mut black_box(image.as_slice())));
}

/// Loads an image, and sees that it can be read: a failure would be timed as a very fast reading.
fn image(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/images")
        .join(name);
    let image = fs::read(&path).expect("the fixtures are in the repository");
    metadata::read(&mut image.as_slice()).expect("every fixture can be read");
    image
}
