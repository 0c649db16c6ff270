//! The header of an age file for one recipient (<https://age-encryption.org/v1>, "Header" and "The X25519 recipient type").
//!
//! age itself writes one for any kind of recipients; here is only the one that a vault needs, in a third of the time.

use std::io;

use age_core::primitives::{aead_encrypt, hkdf};
use data_encoding::BASE64_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::crypto::agreement::{Partner, public_key};
use crate::crypto::error::Error;
use crate::crypto::random;

/// The bytes of a file's key, from which the payload's is derived.
pub(super) const FILE_KEY: usize = 16;

const VERSION: &[u8] = b"age-encryption.org/v1\n";

/// What the key that a file's key is sealed with is derived for.
const WRAP: &[u8] = b"age-encryption.org/v1/X25519";

/// Draws the key of a new file, and appends the header that tells it to the recipient.
pub(super) fn write(
    recipient: &Partner,
    to: &mut Vec<u8>,
) -> Result<Zeroizing<[u8; FILE_KEY]>, Error> {
    let begin = to.len();
    let file_key = Zeroizing::new(random::<FILE_KEY>()?);
    to.extend_from_slice(VERSION);
    stanza(recipient, &file_key, to)?;
    to.extend_from_slice(b"---");
    let key = Zeroizing::new(hkdf(&[], b"header", file_key.as_slice()));
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_slice()).expect("HMAC takes any key");
    mac.update(&to[begin..]);
    to.push(b' ');
    base64(&mac.finalize().into_bytes(), to);
    Ok(file_key)
}

/// Appends the stanza that seals a file's key to the recipient.
fn stanza(recipient: &Partner, file_key: &[u8; FILE_KEY], to: &mut Vec<u8>) -> Result<(), Error> {
    let secret = Zeroizing::new(random::<32>()?);
    let share = public_key(&secret);
    let shared = recipient.agree(&secret);
    if *shared == [0; 32] {
        // So it is with a key of small order, and everybody would know the secret (RFC 7748, section 6.1).
        return Err(Error::Seal(io::ErrorKind::InvalidInput.into()));
    }
    let salt = [share, *recipient.public_key()].concat();
    let key = Zeroizing::new(hkdf(&salt, WRAP, shared.as_slice()));
    to.extend_from_slice(b"-> X25519 ");
    base64(&share, to);
    base64(&aead_encrypt(&key, file_key), to);
    Ok(())
}

/// Appends bytes as a line of base64. Ours have 32, and a line ends a stanza that is shorter than 64 characters.
fn base64(bytes: &[u8], to: &mut Vec<u8>) {
    to.extend_from_slice(BASE64_NOPAD.encode(bytes).as_bytes());
    to.push(b'\n');
}
