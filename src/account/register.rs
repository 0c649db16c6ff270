//! Making an account, and changing its password.

use crate::account::Unlocked;
use crate::account::error::Error;
use crate::account::name::UserName;
use crate::account::slot::{self, Plan};
use crate::account::strength::check_strength;
use crate::crypto::{self, Identity, Kdf, Password, UserKeys};
use crate::id::UserId;
use crate::vault::{Slot, SlotKind, User, Vault};

/// Makes an account with a password and, if one is given, a recovery key. `now` is in Unix seconds.
///
/// # Errors
/// Fails if the name is taken or the password weak; then nothing was written.
pub fn register(
    vault: &mut Vault,
    name: &UserName,
    password: &Password,
    recovery: Option<&Identity>,
    now: i64,
) -> Result<User, Error> {
    check_strength(password, name)?;
    let user = User {
        id: UserId::from_bytes(crypto::random()?),
        name: name.to_string(),
        created: now,
    };
    let keys = UserKeys::generate()?;
    let mut slots = vec![password_slot(&user, password, &keys, now)?];
    if let Some(secret) = recovery {
        let plan = Plan {
            user: &user,
            kind: SlotKind::Recovery,
            secret,
            kdf: None,
            created: now,
            expires: None,
        };
        slots.push(slot::make(plan, &keys)?);
    }
    let transaction = vault.write()?;
    transaction.insert_user(&user)?;
    for slot in &slots {
        transaction.insert_slot(slot)?;
    }
    transaction.commit()?;
    Ok(user)
}

/// Gives an account a new password, ends all its sessions, and tells how many there were.
///
/// # Errors
/// Fails if the password is weak or the vault cannot be written; then the old one stays.
pub fn change_password(
    vault: &mut Vault,
    unlocked: &Unlocked,
    password: &Password,
    now: i64,
) -> Result<u64, Error> {
    let user = &unlocked.user;
    let name: UserName = user.name.parse().map_err(|_| Error::WrongCredential)?;
    check_strength(password, &name)?;
    let new = password_slot(user, password, &unlocked.keys, now)?;
    let transaction = vault.write()?;
    replace_password(&transaction, &new)?;
    let ended = transaction.delete_sessions(user.id)?;
    transaction.commit()?;
    vault.truncate_wal()?;
    Ok(ended)
}

/// Keeps the same password anew where today's parameters cost more.
///
/// # Errors
/// Fails if the vault cannot be written.
pub(super) fn strengthen(
    vault: &mut Vault,
    unlocked: &Unlocked,
    password: &Password,
    now: i64,
) -> Result<(), Error> {
    let new = password_slot(&unlocked.user, password, &unlocked.keys, now)?;
    let transaction = vault.write()?;
    replace_password(&transaction, &new)?;
    transaction.commit()?;
    Ok(vault.truncate_wal()?)
}

fn replace_password(transaction: &crate::vault::Transaction<'_>, new: &Slot) -> Result<(), Error> {
    for slot in transaction.accounts().slots(new.user)? {
        if slot.kind == SlotKind::Password {
            transaction.delete_slot(slot.id)?;
        }
    }
    Ok(transaction.insert_slot(new)?)
}

fn password_slot(
    user: &User,
    password: &Password,
    keys: &UserKeys,
    now: i64,
) -> Result<Slot, Error> {
    let kdf = Kdf::today()?;
    let plan = Plan {
        user,
        kind: SlotKind::Password,
        secret: &kdf.derive(password),
        kdf: Some(kdf.to_string()),
        created: now,
        expires: None,
    };
    slot::make(plan, keys)
}
