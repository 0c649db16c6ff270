//! Pages: the images that were found, some at a time, so that a list costs no more than what is shown of it.

use rusqlite::types::Value;

use crate::index::find::Order;
use crate::index::plan::json;
use crate::index::set::Set;

/// The most images that a statement is asked of at a time.
const MOST: usize = 4096;

/// The images that a statement is asked of.
pub(super) enum Pages {
    /// All, at once.
    Everything,
    /// Those of a set, some at a time.
    Of {
        set: Set,
        order: Order,
        after: Option<i64>,
        size: usize,
    },
    /// No more.
    End,
}

impl Pages {
    /// Goes through a set; the first page has as many images as are wanted.
    pub(super) fn of(set: Set, order: Order, limit: Option<usize>) -> Self {
        Self::Of {
            set,
            order,
            after: None,
            size: limit.unwrap_or(MOST).min(MOST),
        }
    }

    /// Begins after an image.
    pub(super) fn begin_after(&mut self, image: i64) {
        if let Self::Of { after, .. } = self {
            *after = Some(image);
        }
    }

    /// Gives the values that the next page is: none where the statement is asked of all images.
    pub(super) fn next(&mut self) -> Option<Vec<Value>> {
        match self {
            Self::Everything => {
                *self = Self::End;
                Some(Vec::new())
            }
            Self::Of {
                set,
                order,
                after,
                size,
            } => {
                let images = set.after(*after, *order, *size);
                *after = images.last().copied();
                // Where few of them match more are taken.
                *size = (*size * 2).min(MOST);
                after.is_some().then(|| vec![json(&images)])
            }
            Self::End => None,
        }
    }
}
