//! Days: the images of each day on which some were taken.
//!
//! All that asks when an image was taken is answered from these lists; no image is looked at but of a day that is meant in
//! part.

use std::iter;

use rusqlite::types::Value;

use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::Order;
use crate::index::lists;
use crate::index::pages::PAGE;
use crate::index::plan::json;
use crate::index::set::Set;
use crate::index::terms::{self, DAY};
use crate::index::token::Token;
use crate::query::{Period, TagValue, clock_text};

/// The bytes of a moment's text that are its day.
const DATE: usize = 10;

/// A day on which images were taken.
#[derive(Clone, Debug)]
pub(super) struct Day {
    /// Its date, as `2024-05-06`.
    pub(super) date: String,
    token: Token,
}

impl Index {
    /// Gives the days on which images were taken, in their order.
    pub(super) fn days(&self) -> Result<Vec<Day>, Error> {
        let mut days = Vec::new();
        for key in terms::keys(&self.connection, |name| name == DAY)? {
            terms::each(&self.connection, key, |value, token| {
                if let TagValue::Text(date, _) = value {
                    let date = date.into_owned();
                    days.push(Day { date, token });
                }
            })?;
        }
        days.sort_unstable_by(|one, other| one.date.cmp(&other.date));
        Ok(days)
    }

    /// Gives the images of a day.
    pub(super) fn of_day(&self, day: &Day) -> Result<Set, Error> {
        lists::any_of(&self.connection, &[day.token])
    }

    /// Gives the images of which nobody knows when they were taken.
    pub(super) fn undated(&self) -> Result<Set, Error> {
        let mut undated = lists::any_of(&self.connection, &[Token::Every])?;
        for key in terms::keys(&self.connection, |name| name == DAY)? {
            undated.without(&lists::any_of(&self.connection, &[key.token()])?);
        }
        Ok(undated)
    }

    /// Gives the images that were taken in a period.
    pub(super) fn taken_in(&self, period: &Period<jiff::civil::DateTime>) -> Result<Set, Error> {
        let from = period.from.as_ref().map(clock_text);
        let until = period.until.as_ref().map(clock_text);
        let (mut whole, mut partly) = (Vec::new(), Vec::new());
        for day in self.days()? {
            let (from, until) = (from.as_deref(), until.as_deref());
            let begin = format!("{}T00:00:00", day.date);
            let begins_after = from.is_none_or(|from| from <= begin.as_str());
            let ends_before = until.is_none_or(|until| date(until) > day.date.as_str());
            if begins_after && ends_before {
                whole.push(day.token);
            } else if from.is_none_or(|from| date(from) <= day.date.as_str())
                && until.is_none_or(|until| until > begin.as_str())
            {
                partly.push(day.token);
            }
        }
        let mut images = lists::any_of(&self.connection, &whole)?;
        if !partly.is_empty() {
            let partly = lists::any_of(&self.connection, &partly)?;
            let partly: Vec<i64> = partly.iter().collect();
            let sql = "SELECT image FROM images WHERE image IN (SELECT value FROM json_each(?1)) \
                       AND (?2 IS NULL OR taken >= ?2) AND (?3 IS NULL OR taken < ?3)";
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query((json(&partly), from, until))?;
            while let Some(row) = rows.next()? {
                images.insert(row.get(0)?);
            }
        }
        Ok(images)
    }
}

/// Gives the day of a moment: texts of moments are in the order of those of their days.
pub(super) fn date(moment: &str) -> &str {
    let end = moment.char_indices().nth(DATE);
    end.map_or(moment, |(end, _)| &moment[..end])
}

/// Images in the order in which they were taken, and last those of which nobody knows, some days at a time.
pub(super) struct DayPages {
    /// What is left, the next one last.
    left: Vec<Step>,
    /// The only images that are gone through.
    among: Option<Set>,
    size: u64,
}

enum Step {
    Day(Day),
    Undated,
}

impl DayPages {
    /// Begins where an order begins, or with the day of an image by when it was taken; the first page has no fewer images
    /// than are wanted, if there are so many.
    pub(super) fn new(
        index: &Index,
        among: Option<Set>,
        (order, after): (Order, Option<&Value>),
        limit: Option<usize>,
    ) -> Result<Self, Error> {
        let mut days = index.days()?;
        match after {
            None => {}
            Some(Value::Text(moment)) => days.retain(|day| match order {
                Order::Ascending => day.date.as_str() >= date(moment),
                Order::Descending => day.date.as_str() <= date(moment),
            }),
            Some(_) => days.clear(),
        }
        if order == Order::Ascending {
            days.reverse();
        }
        let days = days.into_iter().map(Step::Day);
        Ok(Self {
            left: iter::once(Step::Undated).chain(days).collect(),
            among,
            size: limit.unwrap_or(PAGE).min(PAGE) as u64,
        })
    }

    /// Gives the next images, if there are more: all of their days.
    pub(super) fn next(&mut self, index: &Index) -> Result<Option<Set>, Error> {
        let mut page = Set::default();
        while page.len() < self.size
            && let Some(step) = self.left.pop()
        {
            let mut images = match step {
                Step::Day(day) => index.of_day(&day)?,
                Step::Undated => index.undated()?,
            };
            if let Some(among) = &self.among {
                images.and(among);
            }
            page.or(&images);
        }
        self.size = (self.size * 2).min(PAGE as u64);
        Ok((page.len() > 0).then_some(page))
    }
}
