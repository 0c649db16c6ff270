//! What is secret, and what proves: passwords, age identities, sealing and opening, keyed digests.
//!
//! age (<https://age-encryption.org/v1>) says who can open a file; a keyed BLAKE3 says who made it. Every other module
//! handles secrets only through the types of this one: they are wiped when dropped, print as `[redacted]`, and are neither
//! `Display` nor `Serialize`.

mod agreement;
mod derive;
mod digest;
mod error;
mod header;
mod identity;
mod kdf;
mod mac;
mod password;
mod seal;
mod session;
mod stream;
mod text;
mod token;
mod userkeys;

pub use crate::crypto::derive::{
    Credential, DedupeKey, IndexKey, SlotKey, SlotsKey, TokenSecret, WriterKey,
};
pub use crate::crypto::digest::{Digests, blake3, sha256};
pub use crate::crypto::error::Error;
pub use crate::crypto::identity::{Identity, Recipient};
pub use crate::crypto::kdf::{Kdf, KdfError};
pub use crate::crypto::mac::Mac;
pub use crate::crypto::password::Password;
pub use crate::crypto::seal::{OpenStream, SealStream, Sealed};
pub use crate::crypto::session::{NotASession, SessionSecret};
pub use crate::crypto::token::{NotAToken, Token};
pub use crate::crypto::userkeys::{KeyNumber, UserKeys};

/// Draws random bytes from the operating system.
///
/// # Errors
/// Fails where the system has none to give.
pub fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Random)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bytes_are_not_the_same_twice() {
        assert_ne!(random::<32>().unwrap(), random().unwrap());
    }
}
