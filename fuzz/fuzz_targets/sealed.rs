//! Any bytes as a sealed file, and as what a sealed file holds: `cargo +nightly fuzz run sealed`.
#![no_main]

use imgvault::crypto::Identity;
use libfuzzer_sys::fuzz_target;

/// The most bytes that are taken.
const LIMIT: u64 = 1 << 20;

fuzz_target!(|bytes: &[u8]| {
    let identity = Identity::from_bytes([7; 32]);
    if let Ok(plain) = identity.open(bytes, LIMIT) {
        assert!(plain.len() as u64 <= LIMIT);
    }
    let sealed = identity.recipient().seal(bytes).expect("there are random bytes");
    let plain = identity.open(sealed.as_bytes(), bytes.len() as u64);
    assert_eq!(plain.expect("it is sealed to this identity").as_slice(), bytes);
});
