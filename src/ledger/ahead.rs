//! What is not in the index yet, segment by segment, each opened before it is asked for.

use std::collections::VecDeque;

use crate::ledger::error::Error;
use crate::ledger::opening::{Openers, Opening, Promise, Rows};
use crate::ledger::unread::Unread;

/// The bytes of sealed segments that may wait to be opened, and their number.
const WAITING: usize = 4 << 20;
const SEGMENTS: usize = 128;

/// Segments on their way.
pub(super) struct Ahead<'v, 'e> {
    unread: Unread<'v>,
    openers: Openers<'e>,
    promised: VecDeque<(usize, Promise)>,
    bytes: usize,
}

impl<'v, 'e> Ahead<'v, 'e> {
    pub(super) fn new(unread: Unread<'v>, openers: Openers<'e>) -> Self {
        Self {
            unread,
            openers,
            promised: VecDeque::new(),
            bytes: 0,
        }
    }

    /// Gives the rows of the next segment.
    ///
    /// # Errors
    /// Fails where the log cannot be read further.
    pub(super) fn next(&mut self) -> Result<Option<Opening>, Error> {
        while (self.promised.is_empty() || self.bytes < WAITING && self.promised.len() < SEGMENTS)
            && let Some(sealed) = self.unread.next()
        {
            let bytes = sealed.segment.sealed.as_bytes().len();
            self.bytes += bytes;
            self.promised.push_back((bytes, self.openers.give(sealed)));
        }
        if let Some((bytes, promise)) = self.promised.pop_front() {
            self.bytes -= bytes;
            return Ok(Some(self.openers.take(&promise)));
        }
        self.unread.failed.take().map_or(Ok(None), Err)
    }

    /// Gives back rows that nobody needs any more.
    pub(super) fn spent(&self, rows: Rows) {
        self.openers.spent(rows);
    }
}
