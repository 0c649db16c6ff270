//! Tokens: slots that open nothing. Who has one adds images, and by its keys can do nothing else (DESIGN, "Keys").

use crate::account::error::Error;
use crate::account::name::TokenName;
use crate::account::{Unlocked, slot};
use crate::crypto::Token;
use crate::vault::{Accounts, Slot, SlotKind, User, Vault};

/// Makes a token that lasts until a time in Unix seconds. An ended one gives its name away.
///
/// # Errors
/// Fails if a token of that name is there, or the vault cannot be written.
pub fn create_token(
    vault: &mut Vault,
    unlocked: &Unlocked,
    name: &TokenName,
    now: i64,
    expires: i64,
) -> Result<Token, Error> {
    let user = &unlocked.user;
    let (made, secret) = slot::make_token(user, name.as_str(), now, expires, &unlocked.keys)?;
    let (key, identity) = unlocked.keys.newest();
    let token = Token {
        vault: vault.id(),
        user: user.id,
        slot: made.id,
        key,
        expires,
        recipient: identity.recipient(),
        secret,
    };
    let transaction = vault.write()?;
    if let Some(other) = named(&transaction.accounts(), unlocked, name)? {
        if !has_ended(&other, now) {
            return Err(Error::TokenTaken { name: other.label });
        }
        transaction.delete_slot(other.id)?;
    }
    transaction.insert_slot(&made)?;
    transaction.commit()?;
    Ok(token)
}

/// Gives the slots of a user's tokens by their names; those too that have ended and were not revoked.
///
/// # Errors
/// Fails if the vault cannot be read.
pub fn tokens(accounts: &Accounts<'_>, unlocked: &Unlocked) -> Result<Vec<Slot>, Error> {
    let mut slots = accounts.slots(unlocked.user.id)?;
    slots.retain(|slot| slot.kind == SlotKind::Token);
    slots.sort_by(|left, right| left.label.cmp(&right.label));
    Ok(slots)
}

/// Takes the slot of a token away, and gives it if it was there.
///
/// # Errors
/// Fails if the vault cannot be written.
pub fn revoke_token(
    vault: &mut Vault,
    unlocked: &Unlocked,
    name: &TokenName,
) -> Result<Option<Slot>, Error> {
    let transaction = vault.write()?;
    let slot = named(&transaction.accounts(), unlocked, name)?;
    if let Some(slot) = &slot {
        transaction.delete_slot(slot.id)?;
    }
    transaction.commit()?;
    vault.truncate_wal()?;
    Ok(slot)
}

/// Lets a token in, and gives whose it is and its slot. `now` is in Unix seconds.
///
/// # Errors
/// Fails if the token has ended, was revoked, or is of another vault.
pub fn admit(vault: &Vault, token: &Token, now: i64) -> Result<(User, Slot), Error> {
    if token.vault != vault.id() {
        return Err(Error::ForeignToken);
    }
    let accounts = vault.accounts();
    let slot = live_slot(&accounts, token, now)?;
    let user = accounts.user(token.user)?.ok_or(Error::Revoked)?;
    Ok((user, slot))
}

/// Gives the slot of a token while the token lasts. `now` is in Unix seconds.
///
/// # Errors
/// Fails if the token has ended or was revoked.
pub fn live_slot(accounts: &Accounts<'_>, token: &Token, now: i64) -> Result<Slot, Error> {
    if token.expires <= now {
        return Err(Error::TokenExpired { at: token.expires });
    }
    let slot = accounts.slot(token.slot)?.ok_or(Error::Revoked)?;
    let is_its_own = slot.kind == SlotKind::Token
        && slot.user == token.user
        && slot.verifier == token.secret.verifier();
    if is_its_own && !has_ended(&slot, now) {
        Ok(slot)
    } else {
        Err(Error::Revoked)
    }
}

/// Tells whether a token has lasted its time.
#[must_use]
pub fn has_ended(slot: &Slot, now: i64) -> bool {
    slot.expires.unwrap_or_default() <= now
}

fn named(
    accounts: &Accounts<'_>,
    unlocked: &Unlocked,
    name: &TokenName,
) -> Result<Option<Slot>, Error> {
    let mut tokens = tokens(accounts, unlocked)?.into_iter();
    Ok(tokens.find(|slot| slot.label == name.as_str()))
}
