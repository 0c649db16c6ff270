//! The bytes of images that may be in memory at one time.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// A number of bytes that is lent out.
#[derive(Debug)]
pub(super) struct Budget {
    left: Mutex<u64>,
    freed: Condvar,
    all: u64,
}

/// Bytes that were lent; they go back when this is dropped.
#[derive(Debug)]
pub(super) struct Share {
    budget: Arc<Budget>,
    bytes: u64,
}

impl Budget {
    pub(super) fn new(bytes: u64) -> Arc<Self> {
        Arc::new(Self {
            left: Mutex::new(bytes),
            freed: Condvar::new(),
            all: bytes,
        })
    }

    /// Waits for so many bytes. Whoever asks for more than there are gets all of them.
    pub(super) fn take(self: &Arc<Self>, bytes: u64) -> Share {
        let bytes = bytes.min(self.all);
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        while *left < bytes {
            left = self
                .freed
                .wait(left)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *left -= bytes;
        drop(left);
        Share {
            budget: Arc::clone(self),
            bytes,
        }
    }

    fn give_back(&self, bytes: u64) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left += bytes;
        drop(left);
        self.freed.notify_all();
    }
}

impl Share {
    /// Gives back all but so many bytes.
    pub(super) fn keep(&mut self, bytes: u64) {
        let spare = self.bytes.saturating_sub(bytes);
        self.bytes -= spare;
        self.budget.give_back(spare);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.give_back(self.bytes);
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn who_asks_for_more_than_is_left_waits() {
        let budget = Budget::new(10);
        let first = budget.take(6);
        thread::scope(|scope| {
            let second = scope.spawn(|| budget.take(6));
            drop(first);
            assert_eq!(second.join().unwrap().bytes, 6);
        });
        let mut all = budget.take(99);
        assert_eq!(all.bytes, 10);
        all.keep(4);
        assert_eq!(budget.take(6).bytes, 6);
    }
}
