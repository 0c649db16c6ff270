//! The chain of a writer: each row proves itself and all before it.

use crate::crypto::{Credential, Identity, Mac, UserKeys, WriterKey};
use crate::id::Writer;
use crate::index::{Ends, Head, Heads};
use crate::ledger::error::Damage;
use crate::record::Mark;
use crate::vault::LogRow;

/// The chains of a log, as far as they were read.
#[derive(Debug)]
pub(super) struct Chains {
    /// The last row of each writer.
    pub(super) heads: Heads,
    /// The tokens that have ended.
    pub(super) ends: Ends,
}

impl Chains {
    /// Begins before the first row.
    pub(super) fn new() -> Self {
        Self {
            heads: Heads::new(),
            ends: Ends::new(),
        }
    }

    /// Checks that a row follows the last one of its writer, and gives what it was written with: a session can begin a
    /// chain, and a token one for its own slot; no chain changes hands.
    pub(super) fn follow(&mut self, keys: &UserKeys, row: &LogRow) -> Result<Credential, Damage> {
        let identity = identity_of(keys, row)?;
        let credential = match self.heads.get(&row.writer) {
            Some(head) => is_next(identity, head, row).then_some(head.credential),
            None if row.n == 0 => candidates(row)
                .into_iter()
                .find(|credential| row.mac == mac_of(identity, *credential, &Mac::ZERO, row)),
            None => None,
        };
        let credential = credential.ok_or(Damage::Chain {
            writer: row.writer,
            n: row.n,
        })?;
        self.go_on(row, credential);
        Ok(credential)
    }

    /// Goes on after a row.
    pub(super) fn go_on(&mut self, row: &LogRow, credential: Credential) {
        let head = Head {
            n: row.n,
            mac: row.mac,
            credential,
        };
        self.heads.insert(row.writer, head);
    }

    /// Learns from a mark which tokens have ended. Of two that say so, the first one counts.
    pub(super) fn learn(&mut self, mark: &Mark) {
        for slot in &mark.ends {
            let heads = mark.heads.iter().map(|head| (head.writer, head.n));
            self.ends.entry(*slot).or_insert_with(|| heads.collect());
        }
    }

    /// Tells whether a row was written with a token that had ended before.
    pub(super) fn is_late(&self, writer: Writer, n: u64, credential: Credential) -> bool {
        let Credential::Token(slot) = credential else {
            return false;
        };
        let ended = self.ends.get(&slot);
        ended.is_some_and(|last| last.get(&writer).is_none_or(|last| n > *last))
    }
}

/// Gives the identity that a row's keys come from.
pub(super) fn identity_of<'k>(keys: &'k UserKeys, row: &LogRow) -> Result<&'k Identity, Damage> {
    keys.get(row.key).ok_or(Damage::Key {
        id: row.id,
        key: row.key,
    })
}

/// Gives what a row may have been written with.
pub(super) fn candidates(row: &LogRow) -> [Credential; 2] {
    [Credential::Session, Credential::Token(row.slot)]
}

fn is_next(identity: &Identity, head: &Head, row: &LogRow) -> bool {
    let is_its_slot = match head.credential {
        Credential::Session => true,
        Credential::Token(slot) => slot == row.slot,
    };
    is_its_slot
        && row.n == head.n + 1
        && row.mac == mac_of(identity, head.credential, &head.mac, row)
}

fn mac_of(identity: &Identity, credential: Credential, previous: &Mac, row: &LogRow) -> Mac {
    row_mac(
        &WriterKey::of(identity, credential, &row.writer),
        previous,
        row,
    )
}

/// Computes the proof of a row that follows another of the same writer; all fields have a fixed length.
pub(super) fn row_mac(key: &WriterKey, previous: &Mac, row: &LogRow) -> Mac {
    let nothing = [0; 32];
    let object_hash = row.object_hash.as_ref();
    key.mac(&[
        b"imgvault row v1",
        previous.as_bytes(),
        row.user.as_bytes(),
        &row.key.to_be_bytes(),
        row.slot.as_bytes(),
        row.writer.as_bytes(),
        &row.n.to_be_bytes(),
        &[row.kind.byte()],
        row.id.as_bytes(),
        row.record_hash.as_bytes(),
        object_hash.map_or(&nothing, |hash| hash.as_bytes()),
    ])
}
