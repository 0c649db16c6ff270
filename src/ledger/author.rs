//! Who appends to a log: somebody whose keys are open, or a token, which can seal and prove and nothing else.

use crate::account::{self, Unlocked};
use crate::crypto::{Credential, DedupeKey, KeyNumber, Mac, Recipient, Token, WriterKey};
use crate::id::{ImageId, Sha256, SlotId, UserId, Writer};
use crate::ledger::chain::row_mac;
use crate::ledger::error::Error;
use crate::ledger::read::open_proven;
use crate::record::Body;
use crate::vault::{Log, LogRow, Transaction};

/// Who appends to a log.
#[derive(Clone, Debug)]
pub enum Author {
    /// Somebody whose keys are open.
    Session(Box<Unlocked>),
    /// A token.
    Token(Box<Token>),
}

impl Author {
    /// Gives whose log it is.
    #[must_use]
    pub fn user(&self) -> UserId {
        match self {
            Self::Session(unlocked) => unlocked.user.id,
            Self::Token(token) => token.user,
        }
    }

    /// Gives the slot of the credential.
    #[must_use]
    pub fn slot(&self) -> SlotId {
        match self {
            Self::Session(unlocked) => unlocked.slot,
            Self::Token(token) => token.slot,
        }
    }

    /// Gives what is sealed to, and the number of its key.
    #[must_use]
    pub fn recipient(&self) -> (KeyNumber, Recipient) {
        match self {
            Self::Session(unlocked) => {
                let (key, identity) = unlocked.keys.newest();
                (key, identity.recipient())
            }
            Self::Token(token) => (token.key, token.recipient.clone()),
        }
    }

    /// Gives the tag by which an equal image is found: a token finds only what came with it.
    #[must_use]
    pub fn tag(&self, image: &Sha256) -> Mac {
        match self {
            Self::Session(unlocked) => DedupeKey::of(unlocked.keys.newest().1),
            Self::Token(token) => DedupeKey::of_token(&token.secret),
        }
        .tag(image)
    }

    /// Gives the key that proves what a writer writes.
    pub(super) fn writer_key(&self, writer: &Writer) -> WriterKey {
        match self {
            Self::Session(unlocked) => WriterKey::of_session(unlocked.keys.newest().1, writer),
            Self::Token(token) => WriterKey::of_token(&token.secret, writer),
        }
    }

    /// Checks that a token may still write, as the transaction sees it. `now` is in Unix seconds.
    pub(super) fn check(&self, transaction: &Transaction<'_>, now: i64) -> Result<(), Error> {
        if let Self::Token(token) = self {
            account::live_slot(&transaction.accounts(), token, now)?;
        }
        Ok(())
    }
}

/// Finds an image that a token brought before, by its tag. A token cannot open records: what it believes is a row of a
/// chain that it can prove to be its own.
///
/// # Errors
/// Fails if the log cannot be read.
pub fn brought(log: &Log<'_>, token: &Token, image: &Sha256) -> Result<Option<ImageId>, Error> {
    let tag = DedupeKey::of_token(&token.secret).tag(image);
    let row = log.of_tag(token.user, &tag)?;
    match row {
        Some(row) if is_own(log, token, &row)? => Ok(Some(row.id)),
        _ => Ok(None),
    }
}

/// Finds an image that a session of this user stored, by its tag. The tag is believed only if a session's record of the
/// same image says so.
///
/// # Errors
/// Fails if the log cannot be read.
pub fn stored(
    log: &Log<'_>,
    unlocked: &Unlocked,
    image: &Sha256,
) -> Result<Option<ImageId>, Error> {
    let tag = DedupeKey::of(unlocked.keys.newest().1).tag(image);
    let Some(row) = log.of_tag(unlocked.user.id, &tag)? else {
        return Ok(None);
    };
    Ok(match open_proven(log, unlocked, &row)? {
        Some((record, Credential::Session)) => match record.body {
            Body::Image(found) if found.file.sha256 == *image => Some(row.id),
            _ => None,
        },
        _ => None,
    })
}

/// Tells whether a row is one that the token wrote.
pub(super) fn is_own(log: &Log<'_>, token: &Token, row: &LogRow) -> Result<bool, Error> {
    if row.slot != token.slot {
        return Ok(false);
    }
    let previous = match row.n.checked_sub(1) {
        None => Mac::ZERO,
        Some(n) => match log.of_writer(row.user, row.writer, n)? {
            Some(previous) => previous.mac,
            None => return Ok(false),
        },
    };
    let key = WriterKey::of_token(&token.secret, &row.writer);
    Ok(row.mac == row_mac(&key, &previous, row))
}
