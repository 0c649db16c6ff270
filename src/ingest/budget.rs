//! The bytes of images that may be in memory at one time.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// A number of bytes that is lent out.
#[derive(Debug)]
pub(super) struct Budget {
    /// Below zero where somebody holds more than there was.
    left: Mutex<i64>,
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
            left: Mutex::new(signed(bytes)),
            freed: Condvar::new(),
            all: bytes,
        })
    }

    /// Waits for so many bytes. Whoever asks for more than there are gets all of them.
    pub(super) fn take(self: &Arc<Self>, bytes: u64) -> Share {
        let bytes = bytes.min(self.all);
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        while *left < signed(bytes) {
            left = self
                .freed
                .wait(left)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *left -= signed(bytes);
        drop(left);
        Share {
            budget: Arc::clone(self),
            bytes,
        }
    }

    fn give_back(&self, bytes: u64) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left += signed(bytes);
        drop(left);
        self.freed.notify_all();
    }
}

impl Share {
    /// Holds so many bytes from now on, and gives the rest back. If they are more than were lent nobody is waited for, as
    /// they are used already; who comes next waits the longer.
    pub(super) fn hold(&mut self, bytes: u64) {
        let before = std::mem::replace(&mut self.bytes, bytes);
        let budget = &self.budget;
        *budget.left.lock().unwrap_or_else(PoisonError::into_inner) -= signed(bytes);
        budget.give_back(before);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.give_back(self.bytes);
    }
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
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
        all.hold(4);
        assert_eq!(budget.take(6).bytes, 6);
        all.hold(25);
        thread::scope(|scope| {
            let second = scope.spawn(|| budget.take(1));
            drop(all);
            assert_eq!(second.join().unwrap().bytes, 1);
        });
    }
}
