//! The part of the log that is not in the index yet.

use std::collections::VecDeque;

use crate::account::Unlocked;
use crate::id::UserId;
use crate::ledger::error::{Damage, Error};
use crate::ledger::opening::Sealed;
use crate::vault::{LogRow, Vault};

/// The rows that are read at a time.
const ROWS: u32 = 4096;

/// The rows of the log that are not in the index, segment by segment.
pub(super) struct Unread<'v> {
    vault: &'v Vault,
    user: UserId,
    seq: i64,
    pub(super) rows: VecDeque<LogRow>,
    /// What there is to say once all rows before are added; nothing more is read.
    pub(super) failed: Option<Error>,
}

impl<'v> Unread<'v> {
    pub(super) fn new(vault: &'v Vault, unlocked: &Unlocked, seq: i64) -> Self {
        Self {
            vault,
            user: unlocked.user.id,
            seq,
            rows: VecDeque::new(),
            failed: None,
        }
    }

    /// Tells whether there are more rows, and reads some.
    pub(super) fn has_more(&mut self) -> bool {
        if self.rows.is_empty() && self.failed.is_none() {
            match self.vault.log().after(self.user, self.seq, ROWS) {
                Ok(rows) => self.rows = rows.into(),
                Err(error) => self.failed = Some(error.into()),
            }
            self.seq = self.rows.back().map_or(self.seq, |row| row.seq);
        }
        !self.rows.is_empty() && self.failed.is_none()
    }

    /// Gives the next rows that have one segment, and it.
    pub(super) fn next(&mut self) -> Option<Sealed> {
        if !self.has_more() {
            return None;
        }
        let first = self.rows.front()?;
        let (id, segment) = (first.id, first.segment);
        let read = segment.map(|segment| self.vault.log().segment(segment));
        let segment = match read.transpose() {
            Ok(found) => found.flatten().ok_or_else(|| Damage::Record { id }.into()),
            Err(error) => Err(error.into()),
        };
        match segment {
            Ok(segment) => {
                let is_of_other = |row: &LogRow| row.segment != Some(segment.id);
                let end = self.rows.iter().position(is_of_other);
                let rows = self.rows.drain(..end.unwrap_or(self.rows.len())).collect();
                Some(Sealed { rows, segment })
            }
            Err(error) => {
                self.failed = Some(error);
                None
            }
        }
    }
}
