//! The keys that are derived from an identity, each for one purpose (BLAKE3's `derive_key`).

use std::fmt::{self, Debug, Formatter};

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto::identity::Identity;
use crate::crypto::mac::Mac;
use crate::id::{Sha256, SlotId, Writer};

/// What a row of a log was written with; it decides the key that proves it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Credential {
    /// A session, or whatever else opens the user's keys.
    Session,
    /// The token of this slot.
    Token(SlotId),
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl Debug for $name {
            fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
}

key!(
    /// Proves that a slot was made by who knows its secret.
    SlotKey
);
key!(
    /// Proves that a slot was made, or seen, by who holds the user's identity.
    SlotsKey
);
key!(
    /// Makes the tags by which equal images are found.
    DedupeKey
);
key!(
    /// Proves the rows and records of one writer.
    WriterKey
);
key!(
    /// Opens the index.
    IndexKey
);

/// What a token holds: its other keys are derived from it, and nothing opens with any of them.
///
/// It lies on the heap, so that no copy is left where a value was moved from.
#[derive(Clone)]
pub struct TokenSecret(Box<[u8; 32]>);

impl Drop for TokenSecret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Debug for TokenSecret {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenSecret([redacted])")
    }
}

impl SlotKey {
    /// Derives the key of a slot from the slot's own secret.
    #[must_use]
    pub fn of(secret: &Identity) -> Self {
        Self(blake3::derive_key("imgvault 2026 slot v1", secret.expose()))
    }

    /// Computes the proof of fields of any length.
    #[must_use]
    pub fn mac(&self, fields: &[&[u8]]) -> Mac {
        Mac::of_fields(&self.0, fields)
    }
}

impl SlotsKey {
    /// Derives the key from the user's identity.
    #[must_use]
    pub fn of(identity: &Identity) -> Self {
        Self(blake3::derive_key(
            "imgvault 2026 slots v1",
            identity.expose(),
        ))
    }

    /// Computes the proof of fields of any length.
    #[must_use]
    pub fn mac(&self, fields: &[&[u8]]) -> Mac {
        Mac::of_fields(&self.0, fields)
    }
}

impl DedupeKey {
    /// Derives the key from the user's identity.
    #[must_use]
    pub fn of(identity: &Identity) -> Self {
        Self(blake3::derive_key(
            "imgvault 2026 dedupe v1",
            identity.expose(),
        ))
    }

    /// Derives the key of a token: it finds what came with the token, and nothing else.
    #[must_use]
    pub fn of_token(secret: &TokenSecret) -> Self {
        Self(blake3::derive_key(
            "imgvault 2026 token dedupe v1",
            secret.expose(),
        ))
    }

    /// Computes the tag of an image.
    #[must_use]
    pub fn tag(&self, image: &Sha256) -> Mac {
        Mac::of_fixed(&self.0, &[image.as_bytes()])
    }
}

impl WriterKey {
    /// Derives the key of a writer with a credential, as who holds the user's identity can.
    #[must_use]
    pub fn of(identity: &Identity, credential: Credential, writer: &Writer) -> Self {
        match credential {
            Credential::Session => Self::of_session(identity, writer),
            Credential::Token(slot) => Self::of_token(&TokenSecret::of(identity, &slot), writer),
        }
    }

    /// Derives the key of a writer with a session.
    #[must_use]
    pub fn of_session(identity: &Identity, writer: &Writer) -> Self {
        let material = joined(identity.expose(), writer.as_bytes());
        Self(blake3::derive_key(
            "imgvault 2026 session writer v1",
            &*material,
        ))
    }

    /// Derives the key of a writer with a token.
    #[must_use]
    pub fn of_token(secret: &TokenSecret, writer: &Writer) -> Self {
        let material = joined(secret.expose(), writer.as_bytes());
        Self(blake3::derive_key(
            "imgvault 2026 token writer v1",
            &*material,
        ))
    }

    /// Computes the proof of fields of fixed length.
    #[must_use]
    pub fn mac(&self, fields: &[&[u8]]) -> Mac {
        Mac::of_fixed(&self.0, fields)
    }
}

impl IndexKey {
    /// Derives the key from the user's identity.
    #[must_use]
    pub fn of(identity: &Identity) -> Self {
        Self(blake3::derive_key(
            "imgvault 2026 index v1",
            identity.expose(),
        ))
    }

    /// Gives the form that `SQLCipher` takes for a raw key: 64 hex digits.
    #[must_use]
    pub fn expose_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::HEXLOWER.encode(&self.0))
    }
}

impl TokenSecret {
    /// Derives the secret of a token's slot from the user's identity.
    #[must_use]
    pub fn of(identity: &Identity, slot: &SlotId) -> Self {
        let material = joined(identity.expose(), slot.as_bytes());
        Self::from_bytes(blake3::derive_key("imgvault 2026 token v1", &*material))
    }

    /// Takes the bytes of the secret.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self::copied_from(&Zeroizing::new(bytes))
    }

    /// Takes a copy of the bytes, without another one in between.
    pub(super) fn copied_from(bytes: &[u8; 32]) -> Self {
        let mut own = Box::new([0; 32]);
        own.copy_from_slice(bytes);
        Self(own)
    }

    /// Gives the bytes of the secret.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// Gives what the token is compared with. Nothing follows from it.
    #[must_use]
    pub fn verifier(&self) -> String {
        let digest = blake3::derive_key("imgvault 2026 token verifier v1", self.expose());
        data_encoding::HEXLOWER.encode(&digest)
    }
}

fn joined(secret: &[u8; 32], id: &[u8; 16]) -> Zeroizing<[u8; 48]> {
    let mut material = Zeroizing::new([0; 48]);
    material[..32].copy_from_slice(secret);
    material[32..].copy_from_slice(id);
    material
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_its_own_key() {
        let identity = Identity::from_bytes([7; 32]);
        let writer = Writer::from_bytes([1; 16]);
        let token = TokenSecret::of(&identity, &SlotId::from_bytes([9; 16]));
        let keys = [
            SlotKey::of(&identity).0,
            SlotsKey::of(&identity).0,
            DedupeKey::of(&identity).0,
            WriterKey::of_session(&identity, &writer).0,
            WriterKey::of_session(&identity, &Writer::from_bytes([2; 16])).0,
            IndexKey::of(&identity).0,
            *token.0,
            *TokenSecret::of(&identity, &SlotId::from_bytes([1; 16])).0,
            DedupeKey::of_token(&token).0,
            WriterKey::of_token(&token, &writer).0,
            WriterKey::of_token(&token, &Writer::from_bytes([2; 16])).0,
        ];
        for (place, key) in keys.iter().enumerate() {
            assert!(!keys[..place].contains(key), "key {place}");
        }
    }

    #[test]
    fn what_is_given_away_of_a_key_is_of_that_key_alone() {
        let keys = [7, 8].map(|byte| IndexKey::of(&Identity::from_bytes([byte; 32])).expose_hex());
        assert!(keys.iter().all(|key| key.len() == 64));
        assert_ne!(keys[0], keys[1]);
        let tokens = [7, 8].map(|byte| TokenSecret::from_bytes([byte; 32]));
        assert_eq!(tokens[0].expose(), &[7; 32]);
        assert_ne!(tokens[0].verifier(), tokens[1].verifier());
        assert_eq!(tokens[0].verifier().len(), 64);
    }

    #[test]
    fn keys_do_not_print() {
        let key = IndexKey::of(&Identity::from_bytes([7; 32]));
        assert_eq!(format!("{key:?}"), "IndexKey([redacted])");
    }
}
