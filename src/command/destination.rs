//! Where an upload goes: an open vault, as whom, and what is known to be there already.

use crate::command::context::{Context, now};
use crate::command::open::{Entered, memory};
use crate::crypto::Token;
use crate::failure::Failure;
use crate::index::Index;
use crate::ingest::Known;
use crate::ledger::{Appender, Author, Memory, end_tokens};
use crate::record::Mark;
use crate::vault::{User, Vault};

/// Opens for a worker what is known already.
type OpenKnown = Box<dyn Fn() -> Option<Known> + Sync>;

/// Where an upload goes.
pub(super) struct Destination {
    pub(super) vault: Vault,
    /// Whose log it is.
    pub(super) user: User,
    pub(super) appender: Appender,
    /// The index, where it can be read and is not busy.
    pub(super) index: Option<Index>,
    pub(super) memory: Memory,
    pub(super) open_known: OpenKnown,
    /// What is to be marked with the first commit.
    pub(super) mark: Mark,
}

impl Destination {
    /// Opens the vault with the token of the environment, or else with the session.
    pub(super) fn new(context: &mut Context) -> Result<Self, Failure> {
        let vault = context.vault()?;
        if let Some((token, user, _)) = context.token(&vault)? {
            return Self::of_token(context, vault, token, user);
        }
        let unlocked = context.unlocked(&vault)?;
        Self::of_session(context, Entered::with(context, vault, unlocked)?)
    }

    fn of_token(
        context: &Context,
        vault: Vault,
        token: Token,
        user: User,
    ) -> Result<Self, Failure> {
        let memory = memory(context, &vault, user.id, Some(token.slot));
        let token = Box::new(token);
        // A token has seen no record, and so no clock.
        let appender = Appender::new(&vault, Author::Token(token.clone()), &memory, 0)?;
        let (folder, patience) = (vault.folder().to_owned(), context.patience()?);
        Ok(Self {
            user,
            appender,
            index: None,
            memory,
            open_known: Box::new(move || {
                let vault = Vault::open(&folder, patience).ok();
                vault.map(|vault| Known::Token(vault, token.clone()))
            }),
            mark: Mark::default(),
            vault,
        })
    }

    fn of_session(context: &mut Context, mut entered: Entered) -> Result<Self, Failure> {
        let mut index = entered.usable_index(context)?;
        let clock = index.as_ref().and_then(|index| index.clock().ok());
        let mut appender = entered.appender(context, clock.unwrap_or_default())?;
        let mark = match &mut index {
            Some(index) => {
                let Entered {
                    vault,
                    unlocked,
                    memory,
                    ..
                } = &mut entered;
                end_tokens(vault, unlocked, memory, index, &mut appender, &[], now())?;
                index.mark(&appender.writer(), Vec::new())?
            }
            None => Mark::default(),
        };
        let (has_index, open) = (index.is_some(), entered.open_index());
        let (folder, patience) = (entered.vault.folder().to_owned(), context.patience()?);
        let unlocked = Box::new(entered.unlocked.clone());
        Ok(Self {
            vault: entered.vault,
            user: entered.unlocked.user,
            appender,
            index,
            memory: entered.memory,
            open_known: Box::new(move || {
                let vault = Vault::open(&folder, patience).ok()?;
                let index = has_index.then(&open).flatten();
                Some(Known::Session(index.map(Box::new), vault, unlocked.clone()))
            }),
            mark,
        })
    }
}
