//! Tokens: credentials that seal and prove, and open nothing (DESIGN, "Keys").

use bech32::Bech32m;
use bech32::primitives::decode::CheckedHrpstring;
use zeroize::Zeroizing;

use crate::crypto::derive::TokenSecret;
use crate::crypto::identity::Recipient;
use crate::crypto::text;
use crate::crypto::userkeys::KeyNumber;
use crate::id::{SlotId, UserId, VaultId};

/// The beginning of the string.
const PREFIX: &str = "imgvault-token-";

/// The bytes in the string.
const LENGTH: usize = 16 + 16 + 16 + 4 + 8 + 32 + 32;

/// A token. It is complete in itself: nothing in the vault changes whom it seals to.
#[derive(Clone, Debug)]
pub struct Token {
    /// The vault it is for.
    pub vault: VaultId,
    /// Whose log it adds to.
    pub user: UserId,
    /// Its slot.
    pub slot: SlotId,
    /// Which of the user's keys it seals to.
    pub key: KeyNumber,
    /// When it ends, in Unix seconds.
    pub expires: i64,
    /// What it seals to.
    pub recipient: Recipient,
    /// What proves its rows, and finds its own duplicates.
    pub secret: TokenSecret,
}

/// A text that is no token of imgvault, or was changed on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a token of imgvault")]
pub struct NotAToken;

impl Token {
    /// Gives the string, which anyone who can write to the vault can add images with.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LENGTH));
        bytes.extend_from_slice(self.vault.as_bytes());
        bytes.extend_from_slice(self.user.as_bytes());
        bytes.extend_from_slice(self.slot.as_bytes());
        bytes.extend_from_slice(&self.key.to_be_bytes());
        bytes.extend_from_slice(&self.expires.to_be_bytes());
        bytes.extend_from_slice(&self.recipient.to_bytes());
        bytes.extend_from_slice(self.secret.expose());
        text::write::<Bech32m>(PREFIX, &bytes)
    }

    /// Reads the string; white space around it is dropped.
    ///
    /// # Errors
    /// Fails on any other text, and where a character was changed.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let checked = CheckedHrpstring::new::<Bech32m>(text.trim()).map_err(|_| NotAToken)?;
        if checked.hrp().to_lowercase() != PREFIX {
            return Err(NotAToken);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(LENGTH + 1));
        bytes.extend(checked.byte_iter().take(LENGTH + 1));
        if bytes.len() != LENGTH {
            return Err(NotAToken);
        }
        let mut rest = bytes.as_slice();
        Ok(Self {
            vault: VaultId::from_bytes(take(&mut rest)?),
            user: UserId::from_bytes(take(&mut rest)?),
            slot: SlotId::from_bytes(take(&mut rest)?),
            key: KeyNumber::from_be_bytes(take(&mut rest)?),
            expires: i64::from_be_bytes(take(&mut rest)?),
            recipient: Recipient::from_bytes(&take(&mut rest)?),
            secret: TokenSecret::copied_from(rest.try_into().map_err(|_| NotAToken)?),
        })
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], NotAToken> {
    let (first, others) = rest.split_first_chunk().ok_or(NotAToken)?;
    *rest = others;
    Ok(*first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::{Identity, SessionSecret};

    fn token() -> Token {
        let identity = Identity::from_bytes([7; 32]);
        let slot = SlotId::from_bytes([3; 16]);
        Token {
            vault: VaultId::from_bytes([1; 16]),
            user: UserId::from_bytes([2; 16]),
            slot,
            key: 1,
            expires: 1_900_000_000,
            recipient: identity.recipient(),
            secret: TokenSecret::of(&identity, &slot),
        }
    }

    #[test]
    fn a_token_is_read_back_and_a_changed_one_is_not() {
        let token = token();
        let text = token.expose_text();
        let again = Token::parse(&format!(" {}\n", *text)).unwrap();
        assert_eq!(
            (again.vault, again.user, again.slot),
            (token.vault, token.user, token.slot)
        );
        assert_eq!((again.key, again.expires), (token.key, token.expires));
        assert_eq!(again.recipient, token.recipient);
        assert_eq!(again.secret.expose(), token.secret.expose());
        for place in 0..text.len() {
            let mut changed = text.as_bytes().to_vec();
            changed[place] = if changed[place] == b'q' { b'p' } else { b'q' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(Token::parse(&changed).is_err(), "{place}");
            assert!(Token::parse(&text[..place]).is_err(), "{place}");
        }
    }

    #[test]
    fn a_session_is_no_token_and_a_token_no_session() {
        let token = token();
        let session = SessionSecret {
            vault: token.vault,
            user: token.user,
            slot: token.slot,
            identity: Identity::from_bytes([4; 32]),
        };
        assert!(Token::parse(&session.expose_text()).is_err());
        assert!(SessionSecret::parse(&token.expose_text()).is_err());
    }

    #[test]
    fn a_token_does_not_print() {
        let token = token();
        let printed = format!("{token:?}");
        assert!(
            printed.contains("TokenSecret([redacted])") && !printed.contains(&*token.expose_text()),
            "{printed}"
        );
    }
}
