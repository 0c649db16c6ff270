//! From a password to an identity: Argon2id (RFC 9106), its parameters kept as a PHC string without the hash.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64_NOPAD;
use zeroize::Zeroizing;

use crate::crypto::error::Error;
use crate::crypto::identity::Identity;
use crate::crypto::password::Password;
use crate::crypto::random;

/// The memory of today's parameters in KiB: 64 MiB (RFC 9106 §4, the second recommended option).
const MEMORY: u32 = 64 * 1024;

/// The passes of today's parameters.
const PASSES: u32 = 3;

/// The lanes of today's parameters.
const LANES: u32 = 4;

/// The least memory that is believed, in KiB: a vault that asks for less would give its password away.
const LEAST_MEMORY: u32 = 19 * 1024;

/// The most memory that is spent, in KiB: a vault that asks for more wants to hurt.
const MOST_MEMORY: u32 = 1024 * 1024;

/// The most passes and lanes that are spent.
const MOST_PASSES_AND_LANES: u32 = 16;

/// The bytes of a salt.
const SALT: usize = 16;

/// How a password becomes an identity.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Kdf {
    memory: u32,
    passes: u32,
    lanes: u32,
    salt: [u8; SALT],
}

/// Parameters that no vault of ours has.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the parameters of the password are outside their limits")]
pub struct KdfError;

impl Kdf {
    /// Gives today's parameters with a new salt.
    ///
    /// # Errors
    /// Fails where the system has no random bytes.
    pub fn today() -> Result<Self, Error> {
        Ok(Self {
            memory: MEMORY,
            passes: PASSES,
            lanes: LANES,
            salt: random()?,
        })
    }

    /// Tells whether today's parameters cost more, so that the password should be kept anew.
    #[must_use]
    pub fn is_weaker_than_today(&self) -> bool {
        self.memory < MEMORY || self.passes < PASSES
    }

    /// Derives the identity that the password stands for.
    #[must_use]
    pub fn derive(&self, password: &Password) -> Identity {
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32))
            .expect("the parameters were checked when they were read");
        let mut secret = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password.expose().as_bytes(), &self.salt, &mut *secret)
            .expect("salt and output have lengths that Argon2 takes");
        Identity::from_bytes(*secret)
    }
}

impl Display for Kdf {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            memory,
            passes,
            lanes,
            salt,
        } = self;
        let salt = BASE64_NOPAD.encode(salt);
        write!(
            formatter,
            "$argon2id$v=19$m={memory},t={passes},p={lanes}${salt}"
        )
    }
}

impl FromStr for Kdf {
    type Err = KdfError;

    fn from_str(text: &str) -> Result<Self, KdfError> {
        let rest = text.strip_prefix("$argon2id$v=19$").ok_or(KdfError)?;
        let (params, salt) = rest.split_once('$').ok_or(KdfError)?;
        let mut numbers = params.split(',');
        let mut number = |name: &str| -> Result<u32, KdfError> {
            let part = numbers.next().ok_or(KdfError)?;
            let digits = part.strip_prefix(name).ok_or(KdfError)?;
            digits.parse().map_err(|_| KdfError)
        };
        let (memory, passes, lanes) = (number("m=")?, number("t=")?, number("p=")?);
        let salt = BASE64_NOPAD.decode(salt.as_bytes()).map_err(|_| KdfError)?;
        let kdf = Self {
            memory,
            passes,
            lanes,
            salt: salt.try_into().map_err(|_| KdfError)?,
        };
        let within = (LEAST_MEMORY..=MOST_MEMORY).contains(&memory)
            && (1..=MOST_PASSES_AND_LANES).contains(&passes)
            && (1..=MOST_PASSES_AND_LANES).contains(&lanes);
        // The form is unique, so that the text of a slot cannot be changed without changing its meaning.
        if within && kdf.to_string() == text {
            Ok(kdf)
        } else {
            Err(KdfError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_back_from_their_phc_string() {
        let kdf = Kdf::today().unwrap();
        let text = kdf.to_string();
        assert!(
            text.starts_with("$argon2id$v=19$m=65536,t=3,p=4$"),
            "{text}"
        );
        assert_eq!(text.parse(), Ok(kdf.clone()));
        assert!(!kdf.is_weaker_than_today());
        let (memory, passes, salt) = (kdf.memory, kdf.passes, kdf.salt);
        for (memory, passes, is_weaker) in [
            (memory - 1, passes, true),
            (memory, passes - 1, true),
            (memory + 1, passes + 1, false),
        ] {
            let kdf = Kdf {
                memory,
                passes,
                lanes: LANES,
                salt,
            };
            assert_eq!(kdf.is_weaker_than_today(), is_weaker, "{kdf}");
        }
    }

    #[test]
    fn a_vault_that_asks_for_too_little_or_too_much_is_refused() {
        let salt = "AAAAAAAAAAAAAAAAAAAAAA";
        let weak = format!("$argon2id$v=19$m=19456,t=2,p=1${salt}");
        assert!(weak.parse::<Kdf>().unwrap().is_weaker_than_today());
        for wrong in [
            format!("$argon2id$v=19$m=19455,t=3,p=4${salt}"),
            format!("$argon2id$v=19$m=1048577,t=3,p=4${salt}"),
            format!("$argon2id$v=19$m=65536,t=0,p=4${salt}"),
            format!("$argon2id$v=19$m=65536,t=17,p=4${salt}"),
            format!("$argon2id$v=19$m=65536,t=3,p=0${salt}"),
            format!("$argon2id$v=19$m=65536,t=3,p=17${salt}"),
            format!("$argon2id$v=19$m=065536,t=3,p=4${salt}"),
            format!("$argon2i$v=19$m=65536,t=3,p=4${salt}"),
            format!("$argon2id$v=16$m=65536,t=3,p=4${salt}"),
            format!("$argon2id$v=19$m=65536,t=3,p=4${salt}$hash"),
            "$argon2id$v=19$m=65536,t=3,p=4$AAAA".to_owned(),
            String::new(),
        ] {
            assert_eq!(wrong.parse::<Kdf>(), Err(KdfError), "{wrong}");
        }
    }

    #[test]
    fn one_password_is_one_identity_and_another_is_another() {
        let kdf: Kdf = "$argon2id$v=19$m=19456,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA"
            .parse()
            .unwrap();
        let identity = |text: &str| *kdf.derive(&Password::new(text.to_owned())).expose();
        assert_eq!(identity("tulip"), identity("tulip"));
        assert_ne!(identity("tulip"), identity("tulip "));
    }
}
