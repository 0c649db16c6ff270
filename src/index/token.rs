//! Tokens: what has a list, as a number; and the places of the lists.

/// The bits of a list's place that say which block it is.
const BLOCK_BITS: u32 = 20;

/// The bits of a token's number that say of what kind it is.
const KIND_BITS: u32 = 3;

/// The largest key, term, text or trigram: with its kind and a block it is a positive number of 64 bits.
pub(super) const LARGEST: i64 = (1 << (63 - KIND_BITS - BLOCK_BITS)) - 1;

/// What an image has.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) enum Token {
    /// That it is there: every image has it.
    Every,
    /// A field or tag.
    Key(i64),
    /// A value of a field or tag that is no term.
    Rest(i64),
    /// A value of a field or tag.
    Term(i64),
    /// A text that is no term's.
    Text(i64),
    /// Three characters. Texts have it, not images.
    Trigram(i64),
}

impl Token {
    /// Gives it as a number.
    pub(super) fn number(self) -> i64 {
        let (number, kind) = match self {
            Self::Every => (0, 0),
            Self::Key(key) => (key, 1),
            Self::Rest(key) => (key, 2),
            Self::Term(term) => (term, 3),
            Self::Text(text) => (text, 4),
            Self::Trigram(trigram) => (trigram, 5),
        };
        number << KIND_BITS | kind
    }

    /// Gives the place of its key, term or text.
    pub(super) fn id(self) -> i64 {
        self.number() >> KIND_BITS
    }

    /// Gives the token of a number.
    pub(super) fn of_number(number: i64) -> Option<Self> {
        let id = number >> KIND_BITS;
        Some(match number & ((1 << KIND_BITS) - 1) {
            0 => Self::Every,
            1 => Self::Key(id),
            2 => Self::Rest(id),
            3 => Self::Term(id),
            4 => Self::Text(id),
            5 => Self::Trigram(id),
            _ => return None,
        })
    }

    /// Gives the first and the last place that its lists can have.
    pub(super) fn lists(self) -> [i64; 2] {
        let first = self.number() << BLOCK_BITS;
        [first, first | ((1 << BLOCK_BITS) - 1)]
    }

    /// Gives the token of a list.
    pub(super) fn of_list(list: i64) -> Option<Self> {
        Self::of_number(list >> BLOCK_BITS)
    }
}

/// Gives the place of the list of a token, as its number, and a block.
pub(super) fn list(token: i64, block: i64) -> Option<i64> {
    let is_block = (0..1 << BLOCK_BITS).contains(&block);
    is_block.then_some(token << BLOCK_BITS | block)
}

/// Gives the block of a list.
pub(super) fn block_of(list: i64) -> i64 {
    list & ((1 << BLOCK_BITS) - 1)
}
