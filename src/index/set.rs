//! Sets of numbers, a bit for each, and the blocks of them that are stored.

use crate::index::find::Order;

/// The numbers of a block.
pub(super) const BLOCK: i64 = 4096;

/// The words of a block.
const WORDS: usize = 64;

/// The bytes of a block that is stored bit by bit; one with fewer numbers is stored as those.
const BITS: usize = WORDS * 8;

/// A block of a set.
#[derive(Debug)]
pub(super) struct Block([u64; WORDS]);

impl Default for Block {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl Block {
    /// Adds what is stored.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        read(&mut self.0, bytes);
    }

    pub(super) fn put(&mut self, place: u16, is_there: bool) {
        let bit = 1 << (place % 64);
        let word = &mut self.0[usize::from(place / 64) % WORDS];
        if is_there {
            *word |= bit;
        } else {
            *word &= !bit;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
    }

    /// Gives it as it is stored: the shorter of its bits, and its numbers.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let count: u32 = self.0.iter().map(|word| word.count_ones()).sum();
        if count as usize >= BITS / 2 {
            return self.0.iter().flat_map(|word| word.to_le_bytes()).collect();
        }
        let mut bytes = Vec::with_capacity(count as usize * 2);
        for (first, word) in (0_u16..).step_by(64).zip(&self.0) {
            let mut left = *word;
            while left != 0 {
                let bit = u16::try_from(left.trailing_zeros()).unwrap_or_default();
                bytes.extend((first + bit).to_le_bytes());
                left &= left - 1;
            }
        }
        bytes
    }
}

fn read(words: &mut [u64], bytes: &[u8]) {
    if bytes.len() == BITS {
        for (word, bytes) in words.iter_mut().zip(bytes.chunks_exact(8)) {
            *word |= u64::from_le_bytes(bytes.try_into().unwrap_or_default());
        }
    } else {
        for bytes in bytes.chunks_exact(2) {
            let place = usize::from(u16::from_le_bytes([bytes[0], bytes[1]]));
            if let Some(word) = words.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
    }
}

/// Numbers, none of them negative.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    words: Vec<u64>,
}

impl Set {
    /// Adds the numbers of a stored block.
    pub(super) fn add_block(&mut self, block: i64, bytes: &[u8]) {
        let first = usize::try_from(block).unwrap_or_default() * WORDS;
        if self.words.len() < first + WORDS {
            self.words.resize(first + WORDS, 0);
        }
        read(&mut self.words[first..first + WORDS], bytes);
    }

    pub(super) fn insert(&mut self, number: i64) {
        let number = usize::try_from(number).unwrap_or_default();
        if self.words.len() <= number / 64 {
            self.words.resize(number / 64 + 1, 0);
        }
        self.words[number / 64] |= 1 << (number % 64);
    }

    pub(super) fn contains(&self, number: i64) -> bool {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let word = self.words.get(number / 64);
        word.is_some_and(|word| word & 1 << (number % 64) != 0)
    }

    /// Gives the blocks that have a number.
    pub(super) fn blocks(&self) -> Vec<i64> {
        let has_any = |(_, words): &(i64, &[u64])| words.iter().any(|word| *word != 0);
        let blocks = (0..).zip(self.words.chunks(WORDS)).filter(has_any);
        blocks.map(|(block, _)| block).collect()
    }

    /// Keeps what is also in another.
    pub(super) fn and(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds what is in another.
    pub(super) fn or(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Takes out what is in another.
    pub(super) fn without(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    pub(super) fn len(&self) -> u64 {
        let ones = |word: &u64| u64::from(word.count_ones());
        self.words.iter().map(ones).sum()
    }

    /// Gives the numbers in ascending order.
    pub(super) fn iter(&self) -> impl Iterator<Item = i64> {
        let bits = |(word, bits): (i64, &u64)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| i64::from(left.trailing_zeros()))?;
                left &= left - 1;
                Some(word * 64 + bit)
            })
        };
        (0..).zip(&self.words).flat_map(bits)
    }

    /// Gives up to `limit` numbers that come after one in an order.
    pub(super) fn after(&self, number: Option<i64>, order: Order, limit: usize) -> Vec<i64> {
        let end = i64::try_from(self.words.len() * 64).unwrap_or(i64::MAX);
        let mut found = Vec::new();
        let mut at = match order {
            Order::Ascending => number.map_or(0, |number| number.saturating_add(1)),
            Order::Descending => number.map_or(end, |number| number.min(end)) - 1,
        };
        while (0..end).contains(&at) && found.len() < limit {
            let place = usize::try_from(at).unwrap_or_default();
            let word = self.words[place / 64];
            let left = match order {
                Order::Ascending => word >> (place % 64),
                Order::Descending => word << (63 - place % 64),
            };
            match order {
                Order::Ascending if left & 1 == 1 => {
                    found.push(at);
                    at += 1;
                }
                Order::Descending if left >> 63 == 1 => {
                    found.push(at);
                    at -= 1;
                }
                // To the next number of the word, or to the word after it.
                Order::Ascending if left == 0 => at += 64 - at % 64,
                Order::Ascending => at += i64::from(left.trailing_zeros()),
                Order::Descending if left == 0 => at -= at % 64 + 1,
                Order::Descending => at -= i64::from(left.leading_zeros()),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::collection::btree_set;
    use proptest::prelude::proptest;

    use super::*;

    fn set(numbers: &BTreeSet<i64>) -> Set {
        let mut set = Set::default();
        for number in numbers {
            set.insert(*number);
        }
        set
    }

    fn block(places: impl IntoIterator<Item = u16>) -> Block {
        let mut block = Block::default();
        for place in places {
            block.put(place, true);
        }
        block
    }

    #[test]
    fn few_numbers_and_many_come_back() {
        for count in [0, 1, 255, 256, 257, 4095, 4096_u16] {
            let bytes = block((0..count).map(|place| 4095 - place)).to_bytes();
            assert!(bytes.len() <= BITS, "{count}");
            let mut set = Set::default();
            set.add_block(3, &bytes);
            assert_eq!(set.len(), u64::from(count));
            assert!(set.iter().all(|number| number / BLOCK == 3));
        }
    }

    #[test]
    fn what_is_broken_is_no_panic() {
        let mut set = Set::default();
        set.add_block(0, &[0xff; 3]);
        set.add_block(1, &[0xff; 511]);
        assert_eq!(set.len(), 0);
    }

    proptest! {
        #[test]
        fn sets_are_those_of_the_library(
            left in btree_set(0..9000_i64, 0..200), right in btree_set(0..9000_i64, 0..200),
            from in 0..9000_i64, limit in 1..50_usize
        ) {
            let numbers = |set: &Set| set.iter().collect::<BTreeSet<_>>();
            let of = |join: fn(&mut Set, &Set)| {
                let mut joined = set(&left);
                join(&mut joined, &set(&right));
                numbers(&joined)
            };
            assert_eq!(of(Set::and), &left & &right);
            assert_eq!(of(Set::or), &left | &right);
            assert_eq!(of(Set::without), &left - &right);
            assert_eq!(set(&left).len(), left.len() as u64);
            assert_eq!(set(&left).contains(from), left.contains(&from));
            let blocks: BTreeSet<i64> = left.iter().map(|number| number / BLOCK).collect();
            assert_eq!(set(&left).blocks(), Vec::from_iter(blocks));
            let after: Vec<i64> = left.range(from + 1..).take(limit).copied().collect();
            assert_eq!(set(&left).after(Some(from), Order::Ascending, limit), after);
            let before: Vec<i64> = left.range(..from).rev().take(limit).copied().collect();
            assert_eq!(set(&left).after(Some(from), Order::Descending, limit), before);
            let last: Vec<i64> = left.iter().rev().take(limit).copied().collect();
            assert_eq!(set(&left).after(None, Order::Descending, limit), last);
        }
    }
}
