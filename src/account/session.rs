//! Sessions: slots that end, opened by a secret that a store keeps.

use crate::account::error::Error;
use crate::account::register::strengthen;
use crate::account::slot::{self, Plan};
use crate::account::{Unlocked, unlock};
use crate::crypto::{Identity, Kdf, Password, SessionSecret};
use crate::id::{SlotId, UserId};
use crate::vault::{SlotKind, Vault};

/// Opens a session for who is unlocked, until a time in Unix seconds.
///
/// With the password at hand, a slot with weaker parameters than today's is made anew.
///
/// # Errors
/// Fails if the vault cannot be written.
pub fn open_session(
    vault: &mut Vault,
    unlocked: &Unlocked,
    password: &Password,
    now: i64,
    expires: i64,
) -> Result<SessionSecret, Error> {
    let kdf = vault
        .accounts()
        .slot(unlocked.slot)?
        .and_then(|slot| slot.kdf);
    let kdf: Option<Kdf> = kdf.and_then(|kdf| kdf.parse().ok());
    if kdf.is_some_and(|kdf| kdf.is_weaker_than_today()) {
        strengthen(vault, unlocked, password, now)?;
    }
    let identity = Identity::generate()?;
    let plan = Plan {
        user: &unlocked.user,
        kind: SlotKind::Session,
        secret: &identity,
        kdf: None,
        created: now,
        expires: Some(expires),
    };
    let slot = slot::make(plan, &unlocked.keys)?;
    let transaction = vault.write()?;
    transaction.insert_slot(&slot)?;
    transaction.commit()?;
    Ok(SessionSecret {
        vault: vault.id(),
        user: unlocked.user.id,
        slot: slot.id,
        identity,
    })
}

/// Unlocks with a session.
///
/// # Errors
/// Fails if it has ended, is of another vault, or a slot is damaged.
pub fn resume(vault: &Vault, secret: &SessionSecret, now: i64) -> Result<Unlocked, Error> {
    if secret.vault != vault.id() {
        return Err(Error::OtherVault);
    }
    let user = vault.accounts().user(secret.user)?.ok_or(Error::Ended)?;
    let slots = vault.accounts().slots(user.id)?;
    let slot = slots
        .iter()
        .find(|slot| slot.id == secret.slot && slot.kind == SlotKind::Session)
        .ok_or(Error::Ended)?;
    let expires = slot.expires.unwrap_or_default();
    if expires <= now {
        return Err(Error::Expired {
            user: user.name,
            at: expires,
        });
    }
    if slot.verifier != secret.identity.recipient().to_string() {
        return Err(Error::Slot {
            user: user.name,
            kind: slot.kind.name(),
        });
    }
    unlock::open(user, slot, &secret.identity, &slots)
}

/// Ends a session, and tells whether there was one.
///
/// # Errors
/// Fails if the vault cannot be written.
pub fn end_session(vault: &mut Vault, slot: SlotId) -> Result<bool, Error> {
    let transaction = vault.write()?;
    let ended = transaction.delete_slot(slot)?;
    transaction.commit()?;
    vault.truncate_wal()?;
    Ok(ended)
}

/// Ends every session of a user, and tells how many there were.
///
/// # Errors
/// Fails if the vault cannot be written.
pub fn end_all_sessions(vault: &mut Vault, user: UserId) -> Result<u64, Error> {
    let transaction = vault.write()?;
    let ended = transaction.delete_sessions(user)?;
    transaction.commit()?;
    vault.truncate_wal()?;
    Ok(ended)
}

/// Deletes the slots of sessions that have ended; no key is needed. `now` is in Unix seconds.
///
/// # Errors
/// Fails if the vault is busy or cannot be written; the caller goes on without.
pub fn sweep(vault: &mut Vault, now: i64) -> Result<(), Error> {
    if vault.accounts().has_ended_sessions(now)? {
        let transaction = vault.write()?;
        transaction.delete_ended_sessions(now)?;
        transaction.commit()?;
        vault.truncate_wal()?;
    }
    Ok(())
}
