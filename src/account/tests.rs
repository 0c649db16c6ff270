//! Tests of `account`.

use std::time::Duration;

use crate::account::{
    Error, Unlocked, UserName, admit, change_password, create_token, end_all_sessions, end_session,
    open_session, register, resume, revoke_token, sweep, tokens, unlock_with_password,
    unlock_with_recovery,
};
use crate::crypto::{Identity, Mac, Password};
use crate::vault::{Slot, SlotKind, Vault};

const NOW: i64 = 1_000_000;
const GOOD: &str = "lantern brook tulip";

fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}

fn alice() -> UserName {
    "alice".parse().unwrap()
}

/// A vault with one user, and what it takes to open it.
struct World {
    _folder: tempfile::TempDir,
    vault: Vault,
    recovery: Identity,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let mut vault = Vault::open_or_create(&path, Duration::ZERO, NOW).unwrap();
        let recovery = Identity::generate().unwrap();
        let good = password(GOOD);
        register(&mut vault, &alice(), &good, Some(&recovery), NOW).unwrap();
        Self {
            _folder: folder,
            vault,
            recovery,
        }
    }

    fn unlock(&self) -> Result<Unlocked, Error> {
        unlock_with_password(&self.vault, &alice(), &password(GOOD))
    }

    /// Changes a slot behind the program's back, as who can write to the disk could.
    fn forge(&mut self, kind: SlotKind, change: impl FnOnce(&mut Slot)) {
        let user = self.vault.accounts().user_named("alice").unwrap().unwrap();
        let slots = self.vault.accounts().slots(user.id).unwrap();
        let mut slot = slots.into_iter().find(|slot| slot.kind == kind).unwrap();
        let transaction = self.vault.write().unwrap();
        transaction.delete_slot(slot.id).unwrap();
        change(&mut slot);
        transaction.insert_slot(&slot).unwrap();
        transaction.commit().unwrap();
    }
}

fn secret_of(unlocked: &Unlocked) -> [u8; 32] {
    *unlocked.keys.newest().1.expose()
}

#[test]
fn password_recovery_key_and_session_open_the_same_keys() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let recovered = unlock_with_recovery(&world.vault, &alice(), &world.recovery).unwrap();
    assert_eq!(secret_of(&recovered), secret_of(&unlocked));
    let vault = &mut world.vault;
    let session = open_session(vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    let resumed = resume(vault, &session, NOW + 59).unwrap();
    assert_eq!(secret_of(&resumed), secret_of(&unlocked));
    assert_eq!(resumed.expires, Some(NOW + 60));
}

#[test]
fn an_unknown_user_and_a_wrong_password_get_one_answer() {
    let world = World::new();
    let wrong = unlock_with_password(&world.vault, &alice(), &password("other words here"));
    let bob = "bob".parse().unwrap();
    let unknown = unlock_with_password(&world.vault, &bob, &password(GOOD));
    let (wrong, unknown) = (wrong.unwrap_err(), unknown.unwrap_err());
    assert!(matches!(wrong, Error::WrongCredential));
    assert_eq!(wrong.to_string(), unknown.to_string());
    let other = Identity::generate().unwrap();
    for name in ["alice", "bob"] {
        let result = unlock_with_recovery(&world.vault, &name.parse().unwrap(), &other);
        assert!(matches!(result, Err(Error::WrongRecoveryKey)), "{name}");
    }
}

#[test]
fn a_weak_password_registers_nobody() {
    let mut world = World::new();
    let bob = "bob".parse().unwrap();
    let weak = register(&mut world.vault, &bob, &password("password"), None, NOW);
    assert!(matches!(weak, Err(Error::Weak(_))));
    assert_eq!(world.vault.accounts().user_named("bob").unwrap(), None);
    let again = register(&mut world.vault, &alice(), &password(GOOD), None, NOW);
    assert!(matches!(again, Err(Error::Vault(_))));
}

#[test]
fn a_session_ends_with_its_time_its_logout_and_a_new_password() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let vault = &mut world.vault;
    let open =
        |vault: &mut Vault| open_session(vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    let session = open(vault);
    assert!(matches!(
        resume(vault, &session, NOW + 60),
        Err(Error::Expired { at, .. }) if at == NOW + 60
    ));
    assert!(end_session(vault, session.slot).unwrap());
    assert!(matches!(resume(vault, &session, NOW), Err(Error::Ended)));
    let sessions = [open(vault), open(vault)];
    assert_eq!(end_all_sessions(vault, unlocked.user.id).unwrap(), 2);
    assert!(matches!(
        resume(vault, &sessions[1], NOW),
        Err(Error::Ended)
    ));
    let session = open(vault);
    let new = password("granite violin harbour");
    assert_eq!(change_password(vault, &unlocked, &new, NOW).unwrap(), 1);
    assert!(matches!(resume(vault, &session, NOW), Err(Error::Ended)));
    assert!(matches!(
        unlock_with_password(vault, &alice(), &password(GOOD)),
        Err(Error::WrongCredential)
    ));
    let again = unlock_with_password(vault, &alice(), &new).unwrap();
    assert_eq!(secret_of(&again), secret_of(&unlocked));
    unlock_with_recovery(vault, &alice(), &world.recovery).unwrap();
}

#[test]
fn slots_of_ended_sessions_are_swept_without_a_key() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let vault = &mut world.vault;
    let session = open_session(vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    sweep(vault, NOW + 59).unwrap();
    resume(vault, &session, NOW).unwrap();
    sweep(vault, NOW + 60).unwrap();
    assert!(matches!(resume(vault, &session, NOW), Err(Error::Ended)));
}

#[test]
fn a_session_of_another_vault_opens_nothing() {
    let (mut world, other) = (World::new(), World::new());
    let unlocked = world.unlock().unwrap();
    let session =
        open_session(&mut world.vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    assert!(matches!(
        resume(&other.vault, &session, NOW),
        Err(Error::OtherVault)
    ));
}

#[test]
fn a_session_that_somebody_prolonged_on_the_disk_is_refused() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let session =
        open_session(&mut world.vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    world.forge(SlotKind::Session, |slot| slot.expires = Some(NOW + 6_000));
    assert!(matches!(
        resume(&world.vault, &session, NOW + 100),
        Err(Error::Slot {
            kind: "session",
            ..
        })
    ));
}

#[test]
fn an_identity_that_somebody_sealed_into_a_password_slot_is_refused() {
    let mut world = World::new();
    let theirs = crate::crypto::UserKeys::generate().unwrap();
    world.forge(SlotKind::Password, |slot| {
        let recipient: crate::crypto::Recipient = slot.verifier.parse().unwrap();
        slot.sealed = recipient.seal(&theirs.expose_payload()).unwrap();
    });
    assert!(matches!(
        world.unlock(),
        Err(Error::Slot {
            kind: "password",
            ..
        })
    ));
}

#[test]
fn a_rotten_recovery_slot_is_noticed_before_it_is_needed() {
    let mut world = World::new();
    world.forge(SlotKind::Recovery, |slot| slot.mac = Mac::ZERO);
    assert!(matches!(
        world.unlock(),
        Err(Error::Slot {
            kind: "recovery",
            ..
        })
    ));
}

#[test]
fn a_second_password_slot_and_a_missing_one_are_damage() {
    let mut world = World::new();
    let user = world.unlock().unwrap().user;
    world.forge(SlotKind::Recovery, |slot| slot.kind = SlotKind::Password);
    assert!(matches!(
        world.unlock(),
        Err(Error::PasswordSlots { count: 2, .. })
    ));
    let transaction = world.vault.write().unwrap();
    for slot in transaction.accounts().slots(user.id).unwrap() {
        transaction.delete_slot(slot.id).unwrap();
    }
    transaction.commit().unwrap();
    assert!(matches!(
        world.unlock(),
        Err(Error::PasswordSlots { count: 0, .. })
    ));
}

#[test]
fn parameters_weaker_than_todays_are_upgraded_at_login() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let weak: crate::crypto::Kdf = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
        .parse()
        .unwrap();
    let plan = crate::account::slot::Plan {
        user: &unlocked.user,
        kind: SlotKind::Password,
        secret: &weak.derive(&password(GOOD)),
        kdf: Some(weak.to_string()),
        created: NOW,
        expires: None,
    };
    let slot = crate::account::slot::make(plan, &unlocked.keys).unwrap();
    let transaction = world.vault.write().unwrap();
    transaction.delete_slot(unlocked.slot).unwrap();
    transaction.insert_slot(&slot).unwrap();
    transaction.commit().unwrap();
    let unlocked = world.unlock().unwrap();
    open_session(&mut world.vault, &unlocked, &password(GOOD), NOW, NOW + 60).unwrap();
    let slots = world.vault.accounts().slots(unlocked.user.id).unwrap();
    let slot = slots.iter().find(|slot| slot.kind == SlotKind::Password);
    let kdf: crate::crypto::Kdf = slot.unwrap().kdf.as_ref().unwrap().parse().unwrap();
    assert!(!kdf.is_weaker_than_today());
    world.unlock().unwrap();
}

#[test]
fn a_token_lets_in_until_it_ends_or_is_revoked() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let name = "ci".parse().unwrap();
    let token = create_token(&mut world.vault, &unlocked, &name, NOW, NOW + 60).unwrap();
    assert_eq!(
        admit(&world.vault, &token, NOW + 59).unwrap().0.name,
        "alice"
    );
    assert!(matches!(
        admit(&world.vault, &token, NOW + 60),
        Err(Error::TokenExpired { .. })
    ));
    assert!(matches!(
        create_token(&mut world.vault, &unlocked, &name, NOW, NOW + 60),
        Err(Error::TokenTaken { .. })
    ));
    // Its slot is proven like the others, and a new password leaves it as it is.
    assert!(world.unlock().is_ok());
    let new = password("nebula crayon walrus");
    change_password(&mut world.vault, &unlocked, &new, NOW).unwrap();
    assert!(admit(&world.vault, &token, NOW).is_ok());
    let revoked = revoke_token(&mut world.vault, &unlocked, &name).unwrap();
    assert_eq!(revoked.map(|slot| slot.id), Some(token.slot));
    assert!(matches!(
        admit(&world.vault, &token, NOW),
        Err(Error::Revoked)
    ));
    assert_eq!(
        revoke_token(&mut world.vault, &unlocked, &name).unwrap(),
        None
    );
}

#[test]
fn an_ended_token_gives_its_name_away() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let name = "ci".parse().unwrap();
    let old = create_token(&mut world.vault, &unlocked, &name, NOW, NOW + 60).unwrap();
    let new = create_token(&mut world.vault, &unlocked, &name, NOW + 60, NOW + 90).unwrap();
    let slots = tokens(&world.vault.accounts(), &unlocked).unwrap();
    assert_eq!(
        slots.iter().map(|slot| slot.id).collect::<Vec<_>>(),
        [new.slot]
    );
    assert!(admit(&world.vault, &old, NOW).is_err());
}

#[test]
fn a_token_of_another_vault_or_with_another_secret_lets_nobody_in() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let name = "ci".parse().unwrap();
    let token = create_token(&mut world.vault, &unlocked, &name, NOW, NOW + 60).unwrap();
    assert!(matches!(
        admit(&World::new().vault, &token, NOW),
        Err(Error::ForeignToken)
    ));
    let mut forged = token;
    forged.secret = crate::crypto::TokenSecret::from_bytes([0; 32]);
    assert!(matches!(
        admit(&world.vault, &forged, NOW),
        Err(Error::Revoked)
    ));
}

#[test]
fn a_token_slot_that_was_prolonged_on_the_disk_is_noticed() {
    let mut world = World::new();
    let unlocked = world.unlock().unwrap();
    let name = "ci".parse().unwrap();
    create_token(&mut world.vault, &unlocked, &name, NOW, NOW + 60).unwrap();
    world.forge(SlotKind::Token, |slot| slot.expires = Some(i64::MAX));
    assert!(matches!(world.unlock(), Err(Error::Slot { .. })));
}
