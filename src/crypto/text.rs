//! Secrets as checksummed strings. Nothing of one is left in memory beside the string itself: it has its room before it is
//! written, and nothing is buffered in between.

use bech32::primitives::iter::{ByteIterExt, Fe32IterExt};
use bech32::{Checksum, Hrp};
use zeroize::Zeroizing;

/// The most characters: a token has 225.
const ROOM: usize = 256;

/// Writes bytes behind a prefix of lower-case ASCII, in lower case.
pub(super) fn write<C: Checksum>(prefix: &str, bytes: &[u8]) -> Zeroizing<String> {
    let prefix = Hrp::parse(prefix).expect("the prefix is a constant of lower-case ASCII");
    let mut text = Zeroizing::new(String::with_capacity(ROOM));
    let digits = bytes.iter().copied().bytes_to_fes();
    text.extend(digits.with_checksum::<C>(&prefix).chars());
    text
}

#[cfg(test)]
mod tests {
    use bech32::{Bech32, Bech32m};

    use super::*;

    #[test]
    fn a_string_is_what_the_library_writes_and_never_moves() {
        for length in [0, 1, 32, 80, 124] {
            let bytes: Vec<u8> = (1..=length).collect();
            let hrp = Hrp::parse("imgvault-token-").unwrap();
            let text = write::<Bech32m>("imgvault-token-", &bytes);
            assert_eq!(*text, bech32::encode::<Bech32m>(hrp, &bytes).unwrap());
            assert_eq!(text.capacity(), ROOM);
            let text = write::<Bech32>("imgvault-token-", &bytes);
            assert_eq!(*text, bech32::encode::<Bech32>(hrp, &bytes).unwrap());
        }
    }
}
