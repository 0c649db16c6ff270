//! Pages: the images that were found, some at a time, so that a list costs no more than what is shown of it.

use rusqlite::types::Value;

use crate::index::Index;
use crate::index::days::DayPages;
use crate::index::error::Error;
use crate::index::find::Order;
use crate::index::plan::json;
use crate::index::set::Set;

/// The most images that a statement is asked of at a time.
pub(super) const PAGE: usize = if cfg!(test) { 3 } else { 4096 };

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
    /// Those that were taken first or last, some days at a time.
    OfDays(DayPages),
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
            size: limit.unwrap_or(PAGE).min(PAGE),
        }
    }

    /// Begins after an image.
    pub(super) fn begin_after(&mut self, image: i64) {
        if let Self::Of { after, .. } = self {
            *after = Some(image);
        }
    }

    /// Gives the values that the next page is: none where the statement is asked of all images.
    pub(super) fn next(&mut self, index: &Index) -> Result<Option<Vec<Value>>, Error> {
        Ok(match self {
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
                *size = (*size * 2).min(PAGE);
                after.is_some().then(|| vec![json(&images)])
            }
            Self::OfDays(days) => days.next(index)?.map(|page| {
                let images: Vec<i64> = page.iter().collect();
                vec![json(&images)]
            }),
            Self::End => None,
        })
    }
}
