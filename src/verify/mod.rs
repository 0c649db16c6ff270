//! Verifying a vault: everything that can be told of it without a key, and with one that all of it is what was written.
//!
//! Nothing is changed here but by [`repair`]. A finding ends nothing: the whole vault is looked at, and the report says
//! what is affected and what is not (DESIGN, `verify`).

mod images;
mod packs;
mod problem;
mod repair;
mod structure;

use crate::account::{self, Unlocked};
use crate::crypto::{self, blake3};
use crate::id::ImageId;
use crate::ledger::{self, Memory, audit_chains};
use crate::vault::{self, Vault};

pub use crate::verify::problem::{Code, Level, Problem, Report};
pub use crate::verify::repair::{Repaired, repair};

/// The images whose bytes are read: a share of all, drawn anew each time.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    share: f64,
    seed: [u8; 16],
}

/// Who looks: with the keys of a user, and what this machine has seen of the log.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Whose log can be proven.
    pub unlocked: &'a Unlocked,
    /// What was seen of it.
    pub memory: &'a Memory,
}

/// How far a verification goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Depth {
    /// Digests and chains.
    Structure,
    /// Also every record and image is opened.
    Data,
}

impl Sample {
    /// Takes a share, from 0 for none to 1 for all.
    ///
    /// # Errors
    /// Fails where the system has no random bytes.
    pub fn new(share: f64) -> Result<Self, crypto::Error> {
        let seed = crypto::random()?;
        Ok(Self { share, seed })
    }

    fn takes(&self, id: ImageId) -> bool {
        let drawn = blake3(&[self.seed.as_slice(), id.as_bytes()].concat());
        let [a, b, c, d, ..] = *drawn.as_bytes();
        let drawn = f64::from(u32::from_be_bytes([a, b, c, d])) / f64::from(u32::MAX);
        drawn <= self.share
    }
}

/// Looks at a vault.
///
/// # Errors
/// Fails if the vault cannot be read at all. What can be read and is wrong is in the report.
pub fn verify(
    vault: &Vault,
    known: Option<Known<'_>>,
    depth: Depth,
    sample: Sample,
) -> Result<Report, ledger::Error> {
    let mut report = Report::default();
    // No bytes are freed while they are read. Where nothing can be written nobody frees any.
    let _lock = match vault.lock_shared() {
        Err(vault::Error::Io { .. }) => None,
        lock => Some(lock?),
    };
    let found = structure::look(vault, &mut report)?;
    packs::look(vault, &found, sample, &mut report)?;
    if let Some(Known { unlocked, memory }) = known {
        look_for_recovery(vault, unlocked, memory, &mut report);
        let mut late = Vec::new();
        audit_chains(
            vault,
            unlocked,
            memory,
            |damage| report.add(damage.into()),
            |id| late.push(id),
        )?;
        for id in late {
            let message = format!("{id} was written with a token after its end; it does not count");
            report.add(Problem::note(Code::Late, message).of([id]));
        }
        if depth == Depth::Data {
            images::look(vault, unlocked, sample, &mut report)?;
        }
    }
    Ok(report)
}

/// Looks whether the recovery slot that this machine has seen is there; a slot that cannot be read was told of before.
fn look_for_recovery(vault: &Vault, unlocked: &Unlocked, memory: &Memory, report: &mut Report) {
    let user = &unlocked.user;
    if let Ok(slots) = account::recovery_slots(vault, user.id)
        && memory.lost_recovery(&slots) > 0
    {
        let message = format!(
            "the recovery slot of {}, which was seen before, is gone",
            user.name
        );
        report.add(Problem::damage(Code::Account, message));
    }
}

#[cfg(test)]
mod tests;
