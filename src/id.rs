//! Ids and digests: fixed numbers of bytes, each a type of its own.
//!
//! They say nothing about what they name and are not secret. Whoever draws one hands in the random bytes.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use data_encoding::{BASE32_NOPAD, HEXLOWER};

/// Crockford's base32 in lower case: no `i`, `l`, `o` and `u`.
const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The alphabet of RFC 4648, in the same order.
const RFC_4648: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The characters of an [`ImageId`].
pub const IMAGE_ID_CHARACTERS: usize = 16;

/// Bytes or text that are no id of the expected kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not {0}")]
pub struct NotAnId(&'static str);

macro_rules! fixed_bytes {
    ($(#[$doc:meta])* $name:ident, $length:literal, $words:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Takes the bytes as they are.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// Gives the bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = NotAnId;

            fn try_from(bytes: &[u8]) -> Result<Self, NotAnId> {
                bytes.try_into().map(Self).map_err(|_| NotAnId($words))
            }
        }
    };
}

macro_rules! hex_text {
    ($name:ident, $words:literal) => {
        impl Display for $name {
            fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
                formatter.pad(&HEXLOWER.encode(&self.0))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let bytes = HEXLOWER
                    .decode(text.as_bytes())
                    .map_err(|_| NotAnId($words))?;
                Self::try_from(bytes.as_slice())
            }
        }
    };
}

fixed_bytes!(
    /// A vault.
    VaultId, 16, "a vault id"
);
fixed_bytes!(
    /// A user of a vault.
    UserId, 16, "a user id"
);
fixed_bytes!(
    /// A key slot.
    SlotId, 16, "a slot id"
);
fixed_bytes!(
    /// A segment: some records sealed together.
    SegmentId, 16, "a segment id"
);
fixed_bytes!(
    /// A pack: the file that sealed images are in.
    PackId, 16, "a pack id"
);
fixed_bytes!(
    /// Who appended rows to a log: one process, or several after each other.
    Writer, 16, "a writer"
);
fixed_bytes!(
    /// A row of a log, and so an image: shown as 16 characters of Crockford's base32 in lower case.
    ImageId, 10, "an image id"
);
fixed_bytes!(
    /// A SHA-256 digest, of an image as its file has it.
    Sha256, 32, "a SHA-256 digest"
);
fixed_bytes!(
    /// A BLAKE3 digest, of something sealed.
    Blake3, 32, "a BLAKE3 digest"
);

hex_text!(VaultId, "a vault id");
hex_text!(UserId, "a user id");
hex_text!(SlotId, "a slot id");
hex_text!(SegmentId, "a segment id");
hex_text!(PackId, "a pack id");
hex_text!(Writer, "a writer");
hex_text!(Sha256, "a SHA-256 digest");
hex_text!(Blake3, "a BLAKE3 digest");

impl Display for ImageId {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let text = BASE32_NOPAD.encode(&self.0);
        formatter.pad(&translated(&text, RFC_4648, CROCKFORD).unwrap_or(text))
    }
}

impl FromStr for ImageId {
    type Err = NotAnId;

    /// Reads 16 characters in either case.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let wrong = NotAnId("an image id");
        let text = translated(&text.to_ascii_lowercase(), CROCKFORD, RFC_4648).ok_or(wrong)?;
        let bytes = BASE32_NOPAD.decode(text.as_bytes()).map_err(|_| wrong)?;
        Self::try_from(bytes.as_slice())
    }
}

/// Whether the text is the beginning of an image's id, or the whole of it, in either case.
#[must_use]
pub fn is_id_prefix(text: &str) -> bool {
    (1..=IMAGE_ID_CHARACTERS).contains(&text.len())
        && translated(&text.to_ascii_lowercase(), CROCKFORD, RFC_4648).is_some()
}

/// Changes each character into the one at the same place of another alphabet.
fn translated(text: &str, from: &[u8; 32], to: &[u8; 32]) -> Option<String> {
    text.bytes()
        .map(|byte| {
            let place = from.iter().position(|symbol| *symbol == byte)?;
            Some(char::from(to[place]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn an_image_id_is_read_in_either_case_and_nothing_else_is() {
        let id = ImageId::from_bytes([0xff; 10]);
        assert_eq!(id.to_string(), "zzzzzzzzzzzzzzzz");
        assert_eq!("ZZZZZZZZZZZZZZZZ".parse(), Ok(id));
        for wrong in ["", "zzzz", "zzzzzzzzzzzzzzzi", "zzzzzzzzzzzzzzzzz", "é"] {
            assert!(wrong.parse::<ImageId>().is_err(), "{wrong}");
        }
        assert!(is_id_prefix("k3F9") && !is_id_prefix("k3l9") && !is_id_prefix(""));
    }

    #[test]
    fn another_number_of_bytes_is_no_id() {
        assert!(VaultId::try_from([0; 15].as_slice()).is_err());
        assert!("00".parse::<Sha256>().is_err());
    }

    proptest! {
        #[test]
        fn every_id_is_read_back(image in any::<[u8; 10]>(), vault in any::<[u8; 16]>()) {
            let image = ImageId::from_bytes(image);
            let vault = VaultId::from_bytes(vault);
            assert_eq!(image.to_string().parse(), Ok(image));
            assert_eq!(vault.to_string().parse(), Ok(vault));
        }
    }
}
