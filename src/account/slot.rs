//! Making key slots, and proving that one is what was made.

use crate::account::error::Error;
use crate::crypto::{self, Identity, Mac, Sealed, SlotKey, SlotsKey, TokenSecret, UserKeys};
use crate::id::SlotId;
use crate::vault::{Slot, SlotKind, User};

/// What a new slot is to be.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) user: &'a User,
    pub(super) kind: SlotKind,
    /// The identity that opens it.
    pub(super) secret: &'a Identity,
    pub(super) kdf: Option<String>,
    pub(super) created: i64,
    pub(super) expires: Option<i64>,
}

/// Makes a slot that opens to the user's keys.
pub(super) fn make(plan: Plan<'_>, keys: &UserKeys) -> Result<Slot, Error> {
    let recipient = plan.secret.recipient();
    let mut slot = Slot {
        id: SlotId::from_bytes(crypto::random()?),
        user: plan.user.id,
        kind: plan.kind,
        label: String::new(),
        verifier: recipient.to_string(),
        kdf: plan.kdf,
        sealed: recipient.seal(&keys.expose_payload())?,
        created: plan.created,
        expires: plan.expires,
        mac: Mac::ZERO,
        proof: Mac::ZERO,
    };
    slot.mac = mac(&slot, plan.secret);
    slot.proof = proof(&slot, plan.user, keys);
    Ok(slot)
}

/// Makes the slot of a token, which opens nothing, and the token's secret.
pub(super) fn make_token(
    user: &User,
    label: &str,
    created: i64,
    expires: i64,
    keys: &UserKeys,
) -> Result<(Slot, TokenSecret), Error> {
    let (_, identity) = keys.newest();
    let id = SlotId::from_bytes(crypto::random()?);
    let secret = TokenSecret::of(identity, &id);
    let mut slot = Slot {
        id,
        user: user.id,
        kind: SlotKind::Token,
        label: label.to_owned(),
        verifier: secret.verifier(),
        kdf: None,
        sealed: Sealed::from_bytes(Vec::new()),
        created,
        expires: Some(expires),
        mac: Mac::ZERO,
        proof: Mac::ZERO,
    };
    slot.mac = mac(&slot, identity);
    slot.proof = proof(&slot, user, keys);
    Ok((slot, secret))
}

/// Opens a slot with its own secret, after its mac has proven that who knows the secret made it.
pub(super) fn open(slot: &Slot, secret: &Identity, user: &User) -> Result<UserKeys, Error> {
    if slot.mac != mac(slot, secret) {
        return Err(wrong(slot, user));
    }
    UserKeys::open(slot.sealed.as_bytes(), secret).map_err(|_| wrong(slot, user))
}

/// Checks every slot of a user by its proof, and that there is one password.
pub(super) fn check_all(slots: &[Slot], user: &User, keys: &UserKeys) -> Result<(), Error> {
    let wrong_one = slots
        .iter()
        .find(|slot| slot.proof != proof(slot, user, keys));
    if let Some(slot) = wrong_one {
        return Err(wrong(slot, user));
    }
    let is_password = |slot: &&Slot| slot.kind == SlotKind::Password;
    match slots.iter().filter(is_password).count() {
        1 => Ok(()),
        count => Err(Error::PasswordSlots {
            user: user.name.clone(),
            count,
        }),
    }
}

fn wrong(slot: &Slot, user: &User) -> Error {
    Error::Slot {
        user: user.name.clone(),
        kind: slot.kind.name(),
    }
}

fn mac(slot: &Slot, secret: &Identity) -> Mac {
    with_columns(slot, |columns| SlotKey::of(secret).mac(columns))
}

fn proof(slot: &Slot, user: &User, keys: &UserKeys) -> Mac {
    let (_, identity) = keys.newest();
    with_columns(slot, |columns| {
        let created = user.created.to_be_bytes();
        let mut fields: Vec<&[u8]> = vec![user.id.as_bytes(), user.name.as_bytes(), &created];
        fields.extend_from_slice(columns);
        fields.push(slot.mac.as_bytes());
        SlotsKey::of(identity).mac(&fields)
    })
}

/// Gives every column but the two that prove, in the order of the table.
fn with_columns(slot: &Slot, prove: impl FnOnce(&[&[u8]]) -> Mac) -> Mac {
    let created = slot.created.to_be_bytes();
    let expires = slot.expires.map(i64::to_be_bytes);
    prove(&[
        slot.id.as_bytes(),
        slot.user.as_bytes(),
        slot.kind.name().as_bytes(),
        slot.label.as_bytes(),
        slot.verifier.as_bytes(),
        slot.kdf.as_deref().unwrap_or_default().as_bytes(),
        slot.sealed.as_bytes(),
        &created,
        expires.as_ref().map_or(&[], |bytes| bytes.as_slice()),
    ])
}
