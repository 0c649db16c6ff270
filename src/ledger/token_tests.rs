//! Tests of what tokens can write, and of all that they cannot.

use crate::account::{create_token, revoke_token};
use crate::crypto::{Identity, Token, TokenSecret};
use crate::ledger::tests::{NOW, World, id_of};
use crate::ledger::{
    Appender, Author, Damage, Draft, Error, Memory, Outcome, audit_chains, brought, catch_up,
    end_tokens, is_of_content,
};
use crate::record::{Body, Edit, Remove};
use crate::vault::Slot;

const LATER: i64 = 1_000_000;

fn make_token(world: &mut World) -> Token {
    let name = "ci".parse().unwrap();
    create_token(&mut world.vault, &world.unlocked, &name, 0, LATER).unwrap()
}

/// Somebody who has the token, on a machine that remembers nothing.
fn bearer(world: &World, token: &Token) -> Appender {
    let author = Author::Token(Box::new(token.clone()));
    Appender::new(&world.vault, author, &Memory::nowhere(), 0).unwrap()
}

fn draft(world: &World, token: &Token, number: u8) -> Draft {
    let mut draft = world.draft(number);
    if let Body::Image(image) = &draft.body {
        let author = Author::Token(Box::new(token.clone()));
        draft.tag = Some(author.tag(&image.file.sha256));
    }
    draft
}

fn bring(world: &mut World, appender: &mut Appender, token: &Token, number: u8) -> Outcome {
    let drafts = vec![draft(world, token, number)];
    let committed = appender.commit(&mut world.vault, drafts, NOW, |_| Ok(()));
    committed.unwrap().outcomes[0]
}

/// Writes with a token what a token of this program never does.
fn write(world: &mut World, appender: &mut Appender, body: Body) {
    let draft = Draft {
        body,
        place: None,
        tag: None,
    };
    let vault = &mut world.vault;
    appender
        .commit(vault, vec![draft], NOW, |_| Ok(()))
        .unwrap();
}

fn revoke(world: &mut World) -> Slot {
    let name = "ci".parse().unwrap();
    let slot = revoke_token(&mut world.vault, &world.unlocked, &name);
    let slot = slot.unwrap().unwrap();
    let mut appender = world.appender();
    let ended = end_tokens(
        &mut world.vault,
        &world.unlocked,
        &world.memory,
        &mut world.index,
        &mut appender,
        &[slot.id],
        NOW,
    );
    assert_eq!(ended.unwrap(), 1);
    slot
}

/// Puts the slot of a revoked token back, as who can write to the disk and has an old copy could.
fn put_back(world: &mut World, slot: &Slot) {
    let transaction = world.vault.write().unwrap();
    transaction.insert_slot(slot).unwrap();
    transaction.commit().unwrap();
}

fn late_rows(world: &World) -> usize {
    let mut late = 0;
    let no_damage = |damage: Damage| panic!("{damage}");
    audit_chains(
        &world.vault,
        &world.unlocked,
        &world.memory,
        no_damage,
        |_| late += 1,
    )
    .unwrap();
    late
}

#[test]
fn what_a_token_brought_is_found_and_opens() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    let first = bring(&mut world, &mut appender, &token, 1);
    bring(&mut world, &mut appender, &token, 2);
    assert_eq!(
        bring(&mut world, &mut appender, &token, 1),
        Outcome::Duplicate(id_of(first))
    );
    world.catch_up().unwrap();
    assert_eq!(world.count(), 2);
    assert!(world.image(id_of(first)).is_ok());
    assert_eq!(late_rows(&world), 0);
}

#[test]
fn with_the_vault_and_a_token_no_record_and_no_image_can_be_opened() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 1);
    let text = token.expose_text();
    let secret = *token.secret.expose();
    // Whatever the token holds, taken for an identity.
    let held = [
        secret,
        token.recipient.to_bytes(),
        *blake3::hash(&secret).as_bytes(),
        *blake3::hash(text.as_bytes()).as_bytes(),
        *blake3::hash(token.slot.as_bytes()).as_bytes(),
    ];
    for bytes in held {
        let identity = Identity::from_bytes(bytes);
        assert_ne!(identity.recipient(), token.recipient);
        for row in world.rows() {
            let segment = world.vault.log().segment(row.segment.unwrap());
            let sealed = segment.unwrap().unwrap().sealed;
            assert!(identity.open(sealed.as_bytes(), u64::MAX).is_err());
            let image = world.vault.packs().open(&row.place.unwrap()).unwrap();
            assert!(identity.open_from(image).is_err());
        }
        for slot in world.vault.accounts().slots(token.user).unwrap() {
            assert!(identity.open(slot.sealed.as_bytes(), u64::MAX).is_err());
        }
    }
    // Nor does it follow from the token which images its owner has.
    let mut owner = world.appender();
    world.store(&mut owner, &[7]);
    let Body::Image(image) = world.draft(7).body else {
        panic!("no image")
    };
    let found = brought(&world.vault.log(), &token, &image.file.sha256);
    assert_eq!(found.unwrap(), None);
}

#[test]
fn of_what_a_token_writes_only_images_count() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut owner = world.appender();
    let id = id_of(world.store(&mut owner, &[1]).outcomes[0]);
    let mut appender = bearer(&world, &token);
    let targets = vec![id];
    let edit = Edit {
        targets: targets.clone(),
        add: vec!["forged".to_owned()],
        ..Edit::default()
    };
    write(&mut world, &mut appender, Body::Edit(edit));
    write(&mut world, &mut appender, Body::Remove(Remove { targets }));
    world.catch_up().unwrap();
    assert_eq!(world.count(), 1);
    let found = world.index.get(id).unwrap().unwrap();
    assert_eq!(found.tags, Vec::<String>::new());
}

#[test]
fn a_token_goes_on_in_no_chain_but_its_own() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut owner = world.appender();
    world.store(&mut owner, &[1]);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 2);
    world.catch_up().unwrap();
    let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
    let (session, forger) = (owner.writer(), appender.writer());
    world.forge(&format!(
        "UPDATE log SET writer = x'{}', n = 1 WHERE writer = x'{}'",
        hex(session.as_bytes()),
        hex(forger.as_bytes())
    ));
    world.index.clear().unwrap();
    assert!(matches!(
        world.catch_up(),
        Err(Error::Damaged(Damage::Chain { n: 1, .. }))
    ));
}

#[test]
fn a_token_with_another_slot_than_its_own_proves_nothing() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut other = token.clone();
    other.secret = TokenSecret::from_bytes([1; 32]);
    let mut appender = bearer(&world, &other);
    let drafts = vec![draft(&world, &other, 1)];
    let refused = appender.commit(&mut world.vault, drafts, NOW, |_| Ok(()));
    assert!(matches!(refused, Err(Error::Account(_))));
    assert!(world.rows().is_empty());
}

#[test]
fn a_token_that_was_revoked_while_it_uploads_stores_nothing_more() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 1);
    revoke(&mut world);
    let drafts = vec![draft(&world, &token, 2)];
    let refused = appender.commit(&mut world.vault, drafts, NOW, |_| Ok(()));
    assert!(matches!(refused, Err(Error::Account(_))));
    assert_eq!(world.count(), 1);
}

#[test]
fn what_a_revoked_token_writes_later_is_never_indexed_and_listed() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 1);
    let slot = revoke(&mut world);
    put_back(&mut world, &slot);
    bring(&mut world, &mut appender, &token, 2);
    let mut another = bearer(&world, &token);
    bring(&mut world, &mut another, &token, 3);
    world.catch_up().unwrap();
    assert_eq!(world.count(), 1);
    assert_eq!(late_rows(&world), 2);
    world.index.clear().unwrap();
    world.catch_up().unwrap();
    assert_eq!(world.count(), 1);
}

#[test]
fn a_row_that_was_pushed_before_the_end_of_its_token_is_not_indexed_either() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 1);
    let slot = revoke(&mut world);
    put_back(&mut world, &slot);
    bring(&mut world, &mut appender, &token, 2);
    // The order of the vault is not proven: the mark comes last now.
    world.forge("UPDATE log SET seq = 100 WHERE kind = 'mark'");
    world.index.clear().unwrap();
    world.catch_up().unwrap();
    assert_eq!(world.count(), 1);
}

#[test]
fn a_token_whose_time_is_over_ends_with_the_next_one_who_writes() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    bring(&mut world, &mut appender, &token, 1);
    world.catch_up().unwrap();
    let mut owner = world.appender();
    let now = jiff::Timestamp::from_second(LATER).unwrap();
    let mut end = || {
        end_tokens(
            &mut world.vault,
            &world.unlocked,
            &world.memory,
            &mut world.index,
            &mut owner,
            &[],
            now,
        )
        .unwrap()
    };
    assert_eq!((end(), end()), (1, 0));
    assert_eq!(world.count(), 1);
    assert!(world.index.ends().unwrap().contains_key(&token.slot));
}

#[test]
fn a_token_that_claims_a_content_it_does_not_bring_is_found_out() {
    let mut world = World::new();
    let token = make_token(&mut world);
    let mut appender = bearer(&world, &token);
    let Body::Image(wanted) = world.draft(9).body else {
        panic!("no image")
    };
    let mut lie = draft(&world, &token, 1);
    if let Body::Image(image) = &mut lie.body {
        image.file.sha256 = wanted.file.sha256;
    }
    let committed = appender.commit(&mut world.vault, vec![lie], NOW, |_| Ok(()));
    let id = id_of(committed.unwrap().outcomes[0]);
    catch_up(
        &world.vault,
        &world.unlocked,
        &world.memory,
        &mut world.index,
    )
    .unwrap();
    let is_true = is_of_content(&world.vault, &world.unlocked, id, &wanted.file.sha256);
    assert!(!is_true.unwrap());
}
