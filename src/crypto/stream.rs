//! The payload of an age file: chunks of 64 KiB, each sealed with ChaCha20-Poly1305 (<https://age-encryption.org/v1>,
//! "Payload").
//!
//! They are sealed here because OpenSSL, which `SQLCipher` brings, does it four times as fast as the cipher that age has.

use age_core::primitives::hkdf;
use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;
use openssl::error::ErrorStack;
use zeroize::Zeroizing;

use crate::crypto::header::FILE_KEY;

/// The bytes that are sealed at a time.
pub(super) const CHUNK: usize = 64 * 1024;

/// The bytes that prove a chunk.
pub(super) const TAG: usize = 16;

/// The bytes of the nonce between header and payload.
pub(super) const NONCE: usize = 16;

/// Seals the chunks of one payload, in their order.
pub(super) struct Chunks {
    cipher: CipherCtx,
    /// The number of the next one.
    next: u64,
}

/// Where a chunk stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    /// Others follow.
    Within,
    /// It is the last one.
    Last,
}

impl Chunks {
    /// Begins the payload of a file.
    pub(super) fn new(file_key: &[u8; FILE_KEY], nonce: &[u8; NONCE]) -> Result<Self, ErrorStack> {
        let key = Zeroizing::new(hkdf(nonce, b"payload", file_key));
        let mut cipher = CipherCtx::new()?;
        cipher.encrypt_init(
            Some(Cipher::chacha20_poly1305()),
            Some(key.as_slice()),
            None,
        )?;
        Ok(Self { cipher, next: 0 })
    }

    /// Seals a chunk of at most [`CHUNK`] bytes, and appends it and its tag.
    pub(super) fn seal(
        &mut self,
        chunk: &[u8],
        place: Place,
        sealed: &mut Vec<u8>,
    ) -> Result<(), ErrorStack> {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.next.to_be_bytes());
        nonce[11] = u8::from(place == Place::Last);
        self.next += 1;
        self.cipher.encrypt_init(None, None, Some(&nonce))?;
        let (begin, end) = (sealed.len(), sealed.len() + chunk.len());
        sealed.resize(end + TAG, 0);
        if !chunk.is_empty() {
            self.cipher
                .cipher_update(chunk, Some(&mut sealed[begin..end]))?;
        }
        self.cipher.cipher_final(&mut [])?;
        self.cipher.tag(&mut sealed[end..])
    }
}
