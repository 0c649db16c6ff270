//! An open vault with who is logged in, and an index that is where the log is.

use std::path::PathBuf;
use std::time::Duration;

use crate::account::Unlocked;
use crate::command::context::Context;
use crate::crypto::IndexKey;
use crate::failure::Failure;
use crate::index::Index;
use crate::ledger::{self, Appender, Memory, catch_up};
use crate::vault::Vault;

/// An open vault.
pub(super) struct Opened {
    pub(super) vault: Vault,
    pub(super) unlocked: Unlocked,
    pub(super) memory: Memory,
    pub(super) index: Index,
    patience: Duration,
}

impl Opened {
    /// Opens the vault with the session, and brings the index to where the log is.
    pub(super) fn new(context: &mut Context) -> Result<Self, Failure> {
        let vault = context.vault()?;
        let unlocked = context.unlocked(&vault)?;
        let patience = context.patience()?;
        let memory = Memory::new(&memory_folder(context, &vault, &unlocked));
        let (path, key) = index_place(&vault, &unlocked);
        let index = Index::open(&path, &key, patience)?;
        let mut opened = Self {
            vault,
            unlocked,
            memory,
            index,
            patience,
        };
        opened.catch_up(context)?;
        Ok(opened)
    }

    /// Brings the index to where the log is, and warns if the log has lost something.
    pub(super) fn catch_up(&mut self, context: &mut Context) -> Result<(), Failure> {
        let caught_up = catch_up(&self.vault, &self.unlocked, &self.memory, &mut self.index)?;
        if caught_up.rolled_back {
            context.ui.warning(
                "the vault lacks rows that were seen here before: it was restored from an older copy, or somebody \
                 took them away",
            );
        }
        if caught_up.rows > 0 {
            context
                .ui
                .detail(&format!("read {} rows of the log", caught_up.rows));
        }
        Ok(())
    }

    /// Opens the index once more.
    pub(super) fn open_index(&self) -> impl Fn() -> Option<Index> + Sync + use<> {
        let (path, key) = index_place(&self.vault, &self.unlocked);
        let patience = self.patience;
        move || Index::open(&path, &key, patience).ok()
    }

    /// Takes what appends to the log, after the bytes of removed images that a run has left were destroyed.
    pub(super) fn appender(&mut self, context: &mut Context) -> Result<Appender, Failure> {
        match ledger::finish_removals(&mut self.vault, &self.unlocked) {
            Ok(0) => {}
            Ok(number) => context
                .ui
                .detail(&format!("finished the removal of {number} images")),
            Err(error) => context
                .ui
                .detail(&format!("a removal is not finished yet: {error}")),
        }
        let clock = self.index.clock()?;
        Ok(Appender::new(
            &self.vault,
            &self.unlocked,
            &self.memory,
            clock,
        )?)
    }
}

fn index_place(vault: &Vault, unlocked: &Unlocked) -> (PathBuf, IndexKey) {
    let path = vault
        .index_folder()
        .join(format!("{}.db", unlocked.user.id));
    (path, IndexKey::of(unlocked.keys.newest().1))
}

/// Gives where this machine remembers what it saw. Without a home it is a folder that cannot be made.
fn memory_folder(context: &Context, vault: &Vault, unlocked: &Unlocked) -> PathBuf {
    let state = context.environment.state_folder().unwrap_or_default();
    state
        .join(vault.id().to_string())
        .join(unlocked.user.id.to_string())
}
