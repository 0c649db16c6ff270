//! The secret of a session, as one checksummed string: what a keyring, a file or a script keeps.

use bech32::Bech32m;
use zeroize::Zeroizing;

use crate::crypto::identity::Identity;
use crate::crypto::text;
use crate::id::{SlotId, UserId, VaultId};

/// The beginning of the string.
const PREFIX: &str = "imgvault-session-";

/// A session: which slot it opens, and the identity that opens it.
#[derive(Clone, Debug)]
pub struct SessionSecret {
    /// The vault the slot is in.
    pub vault: VaultId,
    /// Whose slot it is.
    pub user: UserId,
    /// The slot.
    pub slot: SlotId,
    /// What opens it.
    pub identity: Identity,
}

/// A text that is no session of imgvault, or was changed on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a session of imgvault")]
pub struct NotASession;

impl SessionSecret {
    /// Gives the string, which anyone who has the vault can open it with.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(80));
        bytes.extend_from_slice(self.vault.as_bytes());
        bytes.extend_from_slice(self.user.as_bytes());
        bytes.extend_from_slice(self.slot.as_bytes());
        bytes.extend_from_slice(self.identity.expose());
        text::write::<Bech32m>(PREFIX, &bytes)
    }

    /// Reads the string; white space around it is dropped.
    ///
    /// # Errors
    /// Fails on any other text, and where a character was changed.
    pub fn parse(text: &str) -> Result<Self, NotASession> {
        let checked = bech32::primitives::decode::CheckedHrpstring::new::<Bech32m>(text.trim())
            .map_err(|_| NotASession)?;
        if checked.hrp().to_lowercase() != PREFIX {
            return Err(NotASession);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
        bytes.extend(checked.byte_iter());
        let (vault, rest) = bytes.split_at_checked(16).ok_or(NotASession)?;
        let (user, rest) = rest.split_at_checked(16).ok_or(NotASession)?;
        let (slot, identity) = rest.split_at_checked(16).ok_or(NotASession)?;
        Ok(Self {
            vault: vault.try_into().map_err(|_| NotASession)?,
            user: user.try_into().map_err(|_| NotASession)?,
            slot: slot.try_into().map_err(|_| NotASession)?,
            identity: Identity::copied_from(identity.try_into().map_err(|_| NotASession)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_read_back_and_a_changed_one_is_not() {
        let session = SessionSecret {
            vault: VaultId::from_bytes([1; 16]),
            user: UserId::from_bytes([2; 16]),
            slot: SlotId::from_bytes([3; 16]),
            identity: Identity::from_bytes([4; 32]),
        };
        let text = session.expose_text();
        let again = SessionSecret::parse(&format!(" {}\n", *text)).unwrap();
        assert_eq!(
            (again.vault, again.user, again.slot),
            (session.vault, session.user, session.slot)
        );
        assert_eq!(again.identity.expose(), session.identity.expose());
        for place in 0..text.len() {
            let mut changed = text.as_bytes().to_vec();
            changed[place] = if changed[place] == b'q' { b'p' } else { b'q' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(SessionSecret::parse(&changed).is_err(), "{place}");
            assert!(SessionSecret::parse(&text[..place]).is_err(), "{place}");
        }
        assert!(!format!("{session:?}").contains("4, 4"));
    }
}
