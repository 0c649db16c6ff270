//! Digests without a key: SHA-256 names an image, BLAKE3 tells bit rot.
//!
//! SHA-256 is OpenSSL's, which `SQLCipher` brings: it takes half the time.

use std::fmt::{self, Debug, Formatter};

use openssl::sha;

use crate::id::{Blake3, Sha256};

/// Computes the BLAKE3 digest of bytes.
#[must_use]
pub fn blake3(bytes: &[u8]) -> Blake3 {
    Blake3::from_bytes(*blake3::hash(bytes).as_bytes())
}

/// Computes the SHA-256 digest of bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Sha256 {
    let mut digests = Digests::default();
    digests.update_sha256(bytes);
    digests.sha256()
}

/// Computes digests of bytes that come in parts.
#[derive(Default)]
pub struct Digests {
    sha256: sha::Sha256,
    blake3: blake3::Hasher,
}

impl Digests {
    /// Adds the next bytes to the SHA-256 digest.
    pub fn update_sha256(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
    }

    /// Adds the next bytes to the BLAKE3 digest.
    pub fn update_blake3(&mut self, bytes: &[u8]) {
        self.blake3.update(bytes);
    }

    /// Gives the SHA-256 digest of what was added to it.
    #[must_use]
    pub fn sha256(self) -> Sha256 {
        Sha256::from_bytes(self.sha256.finish())
    }

    /// Gives the BLAKE3 digest of what was added to it.
    #[must_use]
    pub fn blake3(self) -> Blake3 {
        Blake3::from_bytes(*self.blake3.finalize().as_bytes())
    }
}

impl Debug for Digests {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Digests")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_give_the_digest_of_the_whole() {
        let parts = |update: fn(&mut Digests, &[u8])| {
            let mut digests = Digests::default();
            update(&mut digests, b"ab");
            update(&mut digests, b"c");
            digests
        };
        assert_eq!(parts(Digests::update_sha256).sha256(), sha256(b"abc"));
        assert_eq!(parts(Digests::update_blake3).blake3(), blake3(b"abc"));
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            sha256(b"abc").to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
