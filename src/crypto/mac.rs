//! Keyed digests, which prove who made something.

use std::fmt::{self, Debug, Formatter};

/// A keyed BLAKE3 digest. Two are compared in constant time.
#[derive(Clone, Copy)]
pub struct Mac([u8; 32]);

impl Mac {
    /// What stands before the first of a chain, and for a digest that is absent.
    pub const ZERO: Self = Self([0; 32]);

    /// Takes the bytes as they are.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Gives the bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Computes the digest of fields of fixed length, which need nothing between them.
    pub(super) fn of_fixed(key: &[u8; 32], fields: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new_keyed(key);
        for field in fields {
            hasher.update(field);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// Computes the digest of fields of any length, each with its length in front.
    pub(super) fn of_fields(key: &[u8; 32], fields: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new_keyed(key);
        for field in fields {
            hasher.update(&(field.len() as u64).to_be_bytes());
            hasher.update(field);
        }
        Self(*hasher.finalize().as_bytes())
    }
}

impl PartialEq for Mac {
    fn eq(&self, other: &Self) -> bool {
        // The comparison of `blake3::Hash` takes the same time wherever they differ.
        blake3::Hash::from(self.0) == blake3::Hash::from(other.0)
    }
}

impl Eq for Mac {}

impl Debug for Mac {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Mac({})", blake3::Hash::from(self.0).to_hex())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_cannot_lend_bytes_to_each_other() {
        let key = [1; 32];
        assert_ne!(
            Mac::of_fields(&key, &[b"ab", b"c"]),
            Mac::of_fields(&key, &[b"a", b"bc"])
        );
        assert_eq!(
            Mac::of_fixed(&key, &[b"ab", b"c"]),
            Mac::of_fixed(&key, &[b"abc"])
        );
        assert_ne!(
            Mac::of_fixed(&key, &[b"abc"]),
            Mac::of_fixed(&[2; 32], &[b"abc"])
        );
    }
}
