//! The keys that are derived from an identity, each for one purpose (BLAKE3's `derive_key`).

use std::fmt::{self, Debug, Formatter};

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto::identity::Identity;
use crate::crypto::mac::Mac;
use crate::id::{Sha256, Writer};

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

    /// Computes the tag of an image.
    #[must_use]
    pub fn tag(&self, image: &Sha256) -> Mac {
        Mac::of_fixed(&self.0, &[image.as_bytes()])
    }
}

impl WriterKey {
    /// Derives the key of a writer with a session.
    #[must_use]
    pub fn of_session(identity: &Identity, writer: &Writer) -> Self {
        let mut material = Zeroizing::new([0; 48]);
        material[..32].copy_from_slice(identity.expose());
        material[32..].copy_from_slice(writer.as_bytes());
        Self(blake3::derive_key(
            "imgvault 2026 session writer v1",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_its_own_key() {
        let identity = Identity::from_bytes([7; 32]);
        let writer = Writer::from_bytes([1; 16]);
        let keys = [
            SlotKey::of(&identity).0,
            SlotsKey::of(&identity).0,
            DedupeKey::of(&identity).0,
            WriterKey::of_session(&identity, &writer).0,
            WriterKey::of_session(&identity, &Writer::from_bytes([2; 16])).0,
            IndexKey::of(&identity).0,
        ];
        for (place, key) in keys.iter().enumerate() {
            assert!(!keys[..place].contains(key), "key {place}");
        }
    }

    #[test]
    fn keys_do_not_print() {
        let key = IndexKey::of(&Identity::from_bytes([7; 32]));
        assert_eq!(format!("{key:?}"), "IndexKey([redacted])");
    }
}
