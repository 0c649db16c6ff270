//! Unlocking with what a person knows or has kept: a password, or the recovery key.

use crate::account::error::Error;
use crate::account::name::UserName;
use crate::account::{Unlocked, slot};
use crate::crypto::{Identity, Kdf, Password};
use crate::id::{SlotId, UserId};
use crate::vault::{Slot, SlotKind, User, Vault};

/// Unlocks with a password. An unknown user costs as much as a wrong password.
///
/// # Errors
/// Fails with [`Error::WrongCredential`] if user or password is wrong, and if a slot is damaged.
pub fn unlock_with_password(
    vault: &Vault,
    name: &UserName,
    password: &Password,
) -> Result<Unlocked, Error> {
    let Some(user) = vault.accounts().user_named(name.as_str())? else {
        // The same work as below, so that the time does not tell that there is no such user.
        let _ = Kdf::today()?.derive(password).recipient();
        return Err(Error::WrongCredential);
    };
    let slots = vault.accounts().slots(user.id)?;
    let passwords: Vec<&Slot> = of_kind(&slots, SlotKind::Password).collect();
    let [password_slot] = passwords.as_slice() else {
        return Err(Error::PasswordSlots {
            user: user.name,
            count: passwords.len(),
        });
    };
    let kdf: Option<Kdf> = password_slot
        .kdf
        .as_deref()
        .and_then(|kdf| kdf.parse().ok());
    let Some(kdf) = kdf else {
        return Err(Error::Slot {
            user: user.name,
            kind: SlotKind::Password.name(),
        });
    };
    let secret = kdf.derive(password);
    if secret.recipient().to_string() != password_slot.verifier {
        return Err(Error::WrongCredential);
    }
    open(user, password_slot, &secret, &slots)
}

/// Unlocks with the recovery key.
///
/// # Errors
/// Fails with [`Error::WrongRecoveryKey`] if user or key is wrong, and if a slot is damaged.
pub fn unlock_with_recovery(
    vault: &Vault,
    name: &UserName,
    recovery: &Identity,
) -> Result<Unlocked, Error> {
    let user = vault.accounts().user_named(name.as_str())?;
    let user = user.ok_or(Error::WrongRecoveryKey)?;
    let slots = vault.accounts().slots(user.id)?;
    let verifier = recovery.recipient().to_string();
    let slot = of_kind(&slots, SlotKind::Recovery)
        .find(|slot| slot.verifier == verifier)
        .ok_or(Error::WrongRecoveryKey)?;
    open(user, slot, recovery, &slots)
}

/// Gives the recovery slots of a user.
///
/// # Errors
/// Fails if the database does, or a slot is damaged.
pub fn recovery_slots(vault: &Vault, user: UserId) -> Result<Vec<SlotId>, Error> {
    let slots = vault.accounts().slots(user)?;
    Ok(of_kind(&slots, SlotKind::Recovery)
        .map(|slot| slot.id)
        .collect())
}

/// Opens one of a user's slots, and checks them all.
pub(super) fn open(
    user: User,
    opened: &Slot,
    secret: &Identity,
    slots: &[Slot],
) -> Result<Unlocked, Error> {
    let keys = slot::open(opened, secret, &user)?;
    slot::check_all(slots, &user, &keys)?;
    Ok(Unlocked {
        user,
        keys,
        slot: opened.id,
        expires: opened.expires,
    })
}

fn of_kind(slots: &[Slot], kind: SlotKind) -> impl Iterator<Item = &Slot> {
    slots.iter().filter(move |slot| slot.kind == kind)
}
