//! Accounts: who a user is, and the key slots that unlock the user's keys (DESIGN, "Keys").
//!
//! A password, a recovery key and a session are each an age identity that opens one slot. Nothing of a slot is believed
//! before its mac, and of the others before their proof, has been checked.

mod error;
mod name;
mod register;
mod session;
mod slot;
mod strength;
mod token;
mod unlock;

use crate::crypto::UserKeys;
use crate::id::SlotId;
use crate::vault::User;

pub use crate::account::error::Error;
pub use crate::account::name::{TokenName, UserName, WrongName};
pub use crate::account::register::{change_password, register};
pub use crate::account::session::{end_all_sessions, end_session, open_session, resume, sweep};
pub use crate::account::strength::{Weak, check_strength};
pub use crate::account::token::{admit, create_token, has_ended, live_slot, revoke_token, tokens};
pub use crate::account::unlock::{recovery_slots, unlock_with_password, unlock_with_recovery};

/// A user whose keys are open.
#[derive(Clone, Debug)]
pub struct Unlocked {
    /// Who it is.
    pub user: User,
    /// What seals and opens.
    pub keys: UserKeys,
    /// The slot that was opened.
    pub slot: SlotId,
    /// When it ends, in Unix seconds; nothing for what does not end.
    pub expires: Option<i64>,
}

#[cfg(test)]
mod tests;
