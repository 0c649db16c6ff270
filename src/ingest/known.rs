//! What is in the vault already, as far as who uploads may know.

use crate::account::Unlocked;
use crate::crypto::Token;
use crate::id::Sha256;
use crate::index::{Content, Index};
use crate::ledger;
use crate::vault::Vault;

/// Where duplicates are looked for.
pub enum Known {
    /// The index of who is logged in, if it is not busy, and the log, which has what came since it was filled.
    Session(Option<Box<Index>>, Vault, Box<Unlocked>),
    /// What came with the same token.
    Token(Vault, Box<Token>),
}

impl Known {
    /// Finds what is known of a content. What cannot be read is not known: the duplicate is found when it is committed.
    pub(super) fn find(&self, content: &Sha256) -> Option<Content> {
        match self {
            Self::Session(index, vault, unlocked) => {
                let index = index.as_ref();
                let indexed = index.and_then(|index| index.of_content(content).ok().flatten());
                indexed.or_else(|| {
                    let id = ledger::stored(&vault.log(), unlocked, content);
                    id.ok().flatten().map(Content::Here)
                })
            }
            Self::Token(vault, token) => {
                let id = ledger::brought(&vault.log(), token, content);
                id.ok().flatten().map(Content::Here)
            }
        }
    }
}
