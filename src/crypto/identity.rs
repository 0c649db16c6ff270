//! age's X25519 identities, which open, and recipients, which only seal.

use std::fmt::{self, Debug, Display, Formatter};
use std::str::FromStr;

use age::x25519;
use bech32::{Bech32, Hrp};
use zeroize::{Zeroize, Zeroizing};

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
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Recipient(x25519::Recipient);

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
        Recipient(self.age().to_public())
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
    ///
    /// # Errors
    /// Fails on what age takes for none.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Error> {
        let prefix =
            Hrp::parse(PUBLIC_PREFIX).expect("the prefix is a constant of lower-case ASCII");
        bech32::encode::<Bech32>(prefix, bytes)
            .expect("32 bytes are within the limits of bech32")
            .parse()
    }

    /// Gives the bytes of the public key.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        let (_, bytes) = bech32::decode(&self.to_string()).expect("age writes bech32");
        bytes.try_into().expect("an X25519 public key has 32 bytes")
    }

    pub(super) fn age(&self) -> &x25519::Recipient {
        &self.0
    }
}

impl Display for Recipient {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, formatter)
    }
}

impl FromStr for Recipient {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::NotAnIdentity)
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
        assert_eq!(Recipient::from_bytes(&bytes).unwrap(), ours.recipient());
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
