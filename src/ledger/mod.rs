//! The ledger: sealed records in the log of a user, each row proven by its writer (DESIGN, "Log rows" and "Writers").
//!
//! [`Appender`] writes, [`catch_up`] brings the index to where the log is, [`open_record`] reads one record, [`remove`]
//! destroys. Nothing read from the vault is believed before a keyed digest has said so.

mod ahead;
mod append;
mod audit;
mod author;
mod catch_up;
mod chain;
mod edit;
mod end;
mod error;
mod memory;
mod opening;
mod read;
mod removal;
mod segment;
mod unread;

pub use crate::ledger::append::{Appender, Committed, Draft, Outcome, Prepared, Written};
pub use crate::ledger::audit::{audit_chains, audit_records};
pub use crate::ledger::author::{Author, brought, stored};
pub use crate::ledger::catch_up::{CaughtUp, Reading, catch_up, catch_up_telling};
pub use crate::ledger::edit::edit;
pub use crate::ledger::end::end_tokens;
pub use crate::ledger::error::{Damage, Error};
pub use crate::ledger::memory::{Memory, Seat};
pub use crate::ledger::read::{is_of_content, open_image, open_image_of, open_record};
pub use crate::ledger::removal::{Removal, finish_removals, remove};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod token_tests;
