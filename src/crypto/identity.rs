//! age's X25519 identities, which open, and recipients, which only seal.

use std::fmt::{self, Debug, Display, Formatter};
use std::str::FromStr;
use std::sync::Arc;

use age::x25519;
use bech32::Bech32;
use zeroize::{Zeroize, Zeroizing};

use crate::crypto::agreement::{Partner, public_key};
use crate::crypto::error::Error;
use crate::crypto::{random, text};

/// The human-readable part of an age identity (age v1, "The X25519 recipient type").
const PREFIX: &str = "age-secret-key-";

/// The human-readable part of an age recipient.
const PUBLIC_PREFIX: &str = "age";

/// A secret of 32 bytes: an X25519 age identity, and what our other keys are derived from.
///
/// It lies on the heap, so that no copy is left where a value was moved from.
#[derive(Clone)]
pub struct Identity(Box<[u8; 32]>);

/// What seals to the holder of an [`Identity`]. Not secret.
#[derive(Clone)]
pub struct Recipient(Arc<Partner>);

impl Identity {
    /// Draws a new one.
    ///
    /// # Errors
    /// Fails where the system has no random bytes.
    pub fn generate() -> Result<Self, Error> {
        random().map(Self::from_bytes)
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

    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// Fails on any other text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (prefix, bytes) = bech32::decode(text).map_err(|_| Error::NotAnIdentity)?;
        let bytes = Zeroizing::new(bytes);
        if prefix.to_lowercase() != PREFIX {
            return Err(Error::NotAnIdentity);
        }
        let bytes = bytes.as_slice().try_into();
        let bytes: &[u8; 32] = bytes.map_err(|_| Error::NotAnIdentity)?;
        Ok(Self::copied_from(bytes))
    }

    /// Gives the form that age knows: `AGE-SECRET-KEY-1…`.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        let mut text = text::write::<Bech32>(PREFIX, self.expose());
        text.make_ascii_uppercase();
        text
    }

    /// Gives what seals to this identity.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient::from_bytes(&public_key(self.expose()))
    }

    pub(super) fn age(&self) -> x25519::Identity {
        self.expose_text()
            .parse()
            .expect("32 bytes in bech32 are an X25519 identity")
    }
}

impl Drop for Identity {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Debug for Identity {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Identity([redacted])")
    }
}

impl Recipient {
    /// Takes the bytes of the public key.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Arc::new(Partner::new(*bytes)))
    }

    /// Gives the bytes of the public key.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        *self.0.public_key()
    }

    pub(super) fn partner(&self) -> &Partner {
        &self.0
    }
}

impl PartialEq for Recipient {
    fn eq(&self, other: &Self) -> bool {
        self.0.public_key() == other.0.public_key()
    }
}

impl Eq for Recipient {}

impl Debug for Recipient {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Recipient({self})")
    }
}

impl Display for Recipient {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text::write::<Bech32>(PUBLIC_PREFIX, &self.to_bytes()))
    }
}

impl FromStr for Recipient {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (prefix, bytes) = bech32::decode(text).map_err(|_| Error::NotAnIdentity)?;
        let bytes = bytes.try_into().map_err(|_| Error::NotAnIdentity)?;
        if prefix.as_str() == PUBLIC_PREFIX {
            Ok(Self::from_bytes(&bytes))
        } else {
            Err(Error::NotAnIdentity)
        }
    }
}

/// An identity that age itself drew is read the same way; kept here because only tests need it.
#[cfg(test)]
pub(super) fn drawn_by_age() -> (Identity, String) {
    let theirs = x25519::Identity::generate();
    let text = theirs.to_string();
    let ours = Identity::parse(age::secrecy::ExposeSecret::expose_secret(&text)).unwrap();
    (ours, theirs.to_public().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_of_age_is_ours_and_back() {
        let (ours, recipient) = drawn_by_age();
        assert_eq!(ours.recipient().to_string(), recipient);
        let again = Identity::parse(&ours.expose_text()).unwrap();
        assert_eq!(again.expose(), ours.expose());
        assert_eq!(recipient.parse::<Recipient>().unwrap(), ours.recipient());
        let bytes = ours.recipient().to_bytes();
        assert_eq!(Recipient::from_bytes(&bytes), ours.recipient());
        assert_ne!(Recipient::from_bytes(&[9; 32]), ours.recipient());
    }

    #[test]
    fn other_texts_are_refused() {
        let text = Identity::from_bytes([7; 32]).expose_text();
        let recipient = Identity::from_bytes([7; 32]).recipient().to_string();
        for wrong in ["", "AGE-SECRET-KEY-1", &text[..70], &recipient] {
            assert!(Identity::parse(wrong).is_err(), "{wrong}");
        }
        assert!("age1".parse::<Recipient>().is_err());
    }

    #[test]
    fn an_identity_does_not_print() {
        let identity = Identity::from_bytes([7; 32]);
        assert_eq!(format!("{identity:?}"), "Identity([redacted])");
    }
}
