//! Measures what bounds an upload on this machine: bytes a second that one core digests and seals, and those that the
//! disk takes one after another and holds fast. benches/peers.sh sets them beside an upload.
//!
//!     limits FOLDER        prints `hash`, `seal` and `disk`, each with its megabytes a second

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use imgvault::crypto::{Identity, blake3, sha256};

/// The bytes of a photo.
const PHOTO: usize = 2_500_000;

/// The same in megabytes.
const MEGABYTES: f64 = 2.5;

/// The photos that are written to the disk.
const PHOTOS: u32 = 1000;

/// How long a core works.
const WORK: Duration = Duration::from_secs(1);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().filter(|word| word != "--bench").collect();
    let [_, folder] = arguments.as_slice() else {
        // `cargo test --benches` and the like have nothing to measure.
        return Ok(());
    };
    let photo = vec![1; PHOTO];
    let recipient = Identity::generate()?.recipient();
    let sealed = recipient.seal(&photo)?;
    let hash = on_one_core(|| {
        black_box(sha256(&photo));
        black_box(blake3(sealed.as_bytes()));
    });
    let seal = on_one_core(|| {
        black_box(recipient.seal(&photo).expect("there are random bytes"));
    });
    let disk = to_disk(&Path::new(folder).join("limits"), sealed.as_bytes())?;
    let mut out = io::stdout();
    for (name, rate) in [("hash", hash), ("seal", seal), ("disk", disk)] {
        writeln!(out, "{name} {rate:.0}")?;
    }
    Ok(())
}

/// Gives the megabytes of photos that some work gets through in a second.
fn on_one_core(mut work: impl FnMut()) -> f64 {
    let begin = Instant::now();
    let mut count = 0;
    while begin.elapsed() < WORK {
        work();
        count += 1;
    }
    f64::from(count) * MEGABYTES / begin.elapsed().as_secs_f64()
}

/// Gives the megabytes a second of photos written one after another, until they are all on the disk.
fn to_disk(path: &Path, photo: &[u8]) -> Result<f64, Box<dyn Error>> {
    let begin = Instant::now();
    let mut file = File::create(path)?;
    for _ in 0..PHOTOS {
        file.write_all(photo)?;
    }
    file.sync_all()?;
    let rate = f64::from(PHOTOS) * MEGABYTES / begin.elapsed().as_secs_f64();
    fs::remove_file(path)?;
    Ok(rate)
}
