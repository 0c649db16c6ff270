//! The identities of a user, as a slot keeps them: `{"v":1,"keys":[{"key":1,"identity":"AGE-SECRET-KEY-1…"}]}`.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto::error::Error;
use crate::crypto::identity::Identity;

/// The version of the payload.
const VERSION: u32 = 1;

/// The most bytes that a slot may open to.
pub(super) const LONGEST_PAYLOAD: u64 = 64 * 1024;

/// Which of a user's identities: 1 for the first ever made.
pub type KeyNumber = u32;

/// The identities of a user, the newest first. The newest seals; any of them opens.
#[derive(Clone, Debug)]
pub struct UserKeys(Vec<(KeyNumber, Identity)>);

#[derive(Deserialize, Serialize)]
struct Payload {
    v: u32,
    keys: Vec<Entry>,
}

#[derive(Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
struct Entry {
    key: KeyNumber,
    identity: String,
}

impl UserKeys {
    /// Draws the first identity of a new user.
    ///
    /// # Errors
    /// Fails where the system has no random bytes.
    pub fn generate() -> Result<Self, Error> {
        Ok(Self(vec![(1, Identity::generate()?)]))
    }

    /// Gives the identity that seals, and its number.
    #[must_use]
    pub fn newest(&self) -> (KeyNumber, &Identity) {
        let (key, identity) = self
            .0
            .first()
            .expect("a user has at least one identity; both constructors see to it");
        (*key, identity)
    }

    /// Gives the identity of a number.
    #[must_use]
    pub fn get(&self, key: KeyNumber) -> Option<&Identity> {
        let mut keys = self.0.iter();
        keys.find(|(number, _)| *number == key)
            .map(|(_, identity)| identity)
    }

    /// Gives the payload of a slot.
    #[must_use]
    pub fn expose_payload(&self) -> Zeroizing<Vec<u8>> {
        let keys = self.0.iter().map(|(key, identity)| Entry {
            key: *key,
            identity: String::clone(&identity.expose_text()),
        });
        let payload = Payload {
            v: VERSION,
            keys: keys.collect(),
        };
        Zeroizing::new(serde_json::to_vec(&payload).expect("numbers and texts are JSON"))
    }

    /// Opens the payload of a slot with the slot's own identity.
    ///
    /// # Errors
    /// Fails if the file does not open or does not hold keys.
    pub fn open(sealed: &[u8], slot: &Identity) -> Result<Self, Error> {
        let payload = slot.open(sealed, LONGEST_PAYLOAD)?;
        let payload: Payload = serde_json::from_slice(&payload).map_err(|_| Error::Payload)?;
        let keys = payload.keys.iter().map(|entry| {
            let identity = Identity::parse(&entry.identity).map_err(|_| Error::Payload)?;
            Ok((entry.key, identity))
        });
        let keys: Vec<_> = keys.collect::<Result<_, Error>>()?;
        if payload.v != VERSION || keys.is_empty() {
            return Err(Error::Payload);
        }
        Ok(Self(keys))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_gives_the_keys_back() {
        let slot = Identity::generate().unwrap();
        let keys = UserKeys::generate().unwrap();
        let sealed = slot.recipient().seal(&keys.expose_payload()).unwrap();
        let opened = UserKeys::open(sealed.as_bytes(), &slot).unwrap();
        assert_eq!(opened.newest().0, 1);
        assert_eq!(opened.newest().1.expose(), keys.newest().1.expose());
        assert!(opened.get(1).is_some() && opened.get(2).is_none());
    }

    #[test]
    fn other_payloads_are_refused() {
        let slot = Identity::generate().unwrap();
        for payload in [
            "",
            "{}",
            r#"{"v":1,"keys":[]}"#,
            r#"{"v":1,"keys":[{"key":1,"identity":"AGE-SECRET-KEY-1"}]}"#,
        ] {
            let sealed = slot.recipient().seal(payload.as_bytes()).unwrap();
            let opened = UserKeys::open(sealed.as_bytes(), &slot);
            assert!(matches!(opened, Err(Error::Payload)), "{payload}");
        }
    }
}
