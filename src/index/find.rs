//! Answering questions.

use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::id::ImageId;
use crate::index::days::DayPages;
use crate::index::error::Error;
use crate::index::filter::{Look, rests_of};
use crate::index::found::{COLUMNS, Found};
use crate::index::pages::Pages;
use crate::index::plan::Plan;
use crate::index::set::Set;
use crate::index::token::Token;
use crate::index::{Index, lists};
use crate::query::{Field, Query, Term};

/// The direction of a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Order {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
}

/// What is to be listed, and how.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// What an image must have.
    pub query: &'a Query,
    /// The field that decides the order; images without it come last.
    pub sort: Field,
    /// Its direction.
    pub order: Order,
    /// The image after which it goes on.
    pub after: Option<ImageId>,
    /// The most images to give.
    pub limit: Option<usize>,
}

impl Order {
    fn sql(self) -> &'static str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
        }
    }
}

impl Index {
    /// Gives the images one by one to a function that may fail.
    ///
    /// # Errors
    /// Fails if the index cannot be read, or with the function's error.
    pub fn list<E: From<Error>>(
        &self,
        listing: &Listing<'_>,
        mut show: impl FnMut(Found) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut plan = if self.is_read_off(listing)? {
            Plan::default().but_rough()
        } else {
            self.plan(listing.query)?
        };
        if plan.is_rough && listing.sort != Field::Added {
            plan = self.looked_at(listing.query, plan)?;
        }
        let look = match (listing.query, plan.is_rough) {
            (_, false) => None,
            (Query::Term(Term::Word(word)), true) => Some(Look::for_word(word)),
            (query, true) => Some(self.look(query)?),
        };
        let Some((sql, params, mut pages)) = self.statement(listing, plan)? else {
            return Ok(());
        };
        let mut left = listing.limit.unwrap_or(usize::MAX);
        if left == 0 {
            return Ok(());
        }
        let mut statement = self.connection.prepare(&sql).map_err(Error::from)?;
        while let Some(page) = pages.next(self)? {
            let params = page.into_iter().chain(params.iter().cloned());
            let mut rows = statement
                .query(params_from_iter(params))
                .map_err(Error::from)?;
            while let Some(row) = rows.next().map_err(Error::from)? {
                let is_meant = look
                    .as_ref()
                    .map(|look| look.matches(self, row))
                    .transpose()?;
                if is_meant.unwrap_or(true) {
                    show(Found::of_row(row)?)?;
                    left -= 1;
                }
                if left == 0 {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Gives the statement of a list, the values in it, and the pages of images it is asked of; none where it goes on
    /// after an image that is not here.
    pub(super) fn statement(
        &self,
        listing: &Listing<'_>,
        mut plan: Plan,
    ) -> Result<Option<(String, Vec<Value>, Pages)>, Error> {
        let mut conditions = Vec::new();
        let mut params = Vec::new();
        let mut pages = Pages::Everything;
        let after = match listing.after {
            None => None,
            Some(id) => match self.after(id, listing.sort, listing.order)? {
                None => return Ok(None),
                after => after,
            },
        };
        // Images that were found are gone through in their order, so that a page costs no more than its rows.
        match listing.sort {
            Field::Added => {
                if let Some(set) = plan.found.take() {
                    pages = Pages::of(set, listing.order, listing.limit);
                }
            }
            Field::Taken => {
                let after = after.as_ref().map(|after| &after.key);
                let order = (listing.order, after);
                let days = DayPages::new(self, plan.found.take(), order, listing.limit)?;
                pages = Pages::OfDays(days);
            }
            _ => {}
        }
        if !matches!(pages, Pages::Everything) {
            conditions.push("image IN (SELECT value FROM json_each(?))".to_owned());
        }
        let rests = if plan.is_rough {
            rests_of(listing.query)
        } else {
            ""
        };
        let limit = listing.limit.filter(|_| !plan.is_rough);
        if let Some((condition, values)) = plan.into_sql() {
            conditions.push(condition);
            params.extend(values);
        }
        if let Some(after) = after {
            pages.begin_after(after.image);
            conditions.push(after.condition);
            params.extend(after.values);
        }
        let condition = if conditions.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", conditions.join(" AND "))
        };
        let order = order(listing.sort, listing.order);
        let sql = format!(
            "SELECT image, {COLUMNS}{rests} FROM images {condition} ORDER BY {order} LIMIT ?"
        );
        let limit = limit.and_then(|limit| i64::try_from(limit).ok());
        params.push(Value::Integer(limit.unwrap_or(-1)));
        Ok(Some((sql, params, pages)))
    }

    /// Counts the images that match.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn count(&self, query: &Query) -> Result<u64, Error> {
        let mut plan = self.plan(query)?;
        if plan.is_rough {
            plan = self.looked_at(query, plan)?;
        }
        if let Plan {
            found: Some(set),
            condition: None,
            ..
        } = &plan
        {
            return Ok(set.len());
        }
        let (condition, params) = condition_of(plan);
        let sql = format!("SELECT count(*) FROM images {condition}");
        let mut statement = self.connection.prepare(&sql)?;
        let count: i64 = statement.query_row(params_from_iter(params), |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Finds an image by any of its ids.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn get(&self, id: ImageId) -> Result<Option<Found>, Error> {
        let sql = format!(
            "SELECT {COLUMNS} FROM images WHERE image = (SELECT image FROM ids WHERE id = ?)"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([id.to_string()])?;
        rows.next()?.map(Found::of_row).transpose()
    }

    /// Gives up to `limit` ids of different images that begin so.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn ids_beginning(&self, start: &str, limit: u32) -> Result<Vec<ImageId>, Error> {
        let start = start.to_ascii_lowercase();
        let mut statement = self.connection.prepare_cached(
            "SELECT min(id) FROM ids WHERE id >= ?1 AND id < ?1 || '~' GROUP BY image LIMIT ?2",
        )?;
        let rows = statement.query_map((start, limit), |row| row.get::<_, String>(0))?;
        let mut ids = Vec::new();
        for id in rows {
            ids.push(id?.parse().map_err(|_| Error::Broken)?);
        }
        Ok(ids)
    }

    /// Gives every id of an image, by any of them.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn ids_of(&self, id: ImageId) -> Result<Vec<ImageId>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM ids WHERE image = (SELECT image FROM ids WHERE id = ?) ORDER BY id",
        )?;
        let rows = statement.query_map([id.to_string()], |row| row.get::<_, String>(0))?;
        let mut ids = Vec::new();
        for id in rows {
            ids.push(id?.parse().map_err(|_| Error::Broken)?);
        }
        Ok(ids)
    }

    /// Gives the images that match.
    pub(super) fn images(&self, query: &Query) -> Result<Set, Error> {
        let mut plan = self.plan(query)?;
        if plan.is_rough {
            plan = self.looked_at(query, plan)?;
        }
        if plan.condition.is_none() {
            return match plan.found {
                Some(set) => Ok(set),
                None => lists::any_of(&self.connection, &[Token::Every]),
            };
        }
        let (condition, params) = condition_of(plan);
        let sql = format!("SELECT image FROM images {condition}");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(params))?;
        let mut images = Set::default();
        while let Some(row) = rows.next()? {
            images.insert(row.get(0)?);
        }
        Ok(images)
    }

    /// Gives the condition that a query stands for, and the values in it.
    pub(super) fn condition(&self, query: &Query) -> Result<(String, Vec<Value>), Error> {
        let mut plan = self.plan(query)?;
        if plan.is_rough {
            plan = self.looked_at(query, plan)?;
        }
        Ok(condition_of(plan))
    }
}

fn condition_of(plan: Plan) -> (String, Vec<Value>) {
    let sql = plan.into_sql();
    sql.map_or_else(Default::default, |(condition, params)| {
        (format!("WHERE {condition}"), params)
    })
}

/// Gives the SQL of an order. Of equals, the one that was stored later counts as larger.
fn order(field: Field, order: Order) -> String {
    let direction = order.sql();
    let column = sorted_by(field);
    match field {
        // The order of the log is that of storing; clocks of several machines may differ.
        Field::Added => format!("image {direction}"),
        _ => format!("{column} {direction} NULLS LAST, image {direction}"),
    }
}

/// Gives what decides an order, as SQL.
pub(super) fn sorted_by(field: Field) -> &'static str {
    match field {
        Field::Id => "id",
        Field::Added => "images.image",
        Field::File => "name COLLATE NOCASE",
        Field::Path => "path",
        Field::Camera => "coalesce(make || ' ', '') || coalesce(model, '')",
        Field::Make => "make",
        Field::Model => "model",
        Field::Lens => "lens",
        Field::Serial => "serial",
        Field::Software => "software",
        Field::Iso => "iso",
        Field::F => "f_number",
        Field::Exposure => "time_s",
        Field::Focal => "focal_mm",
        Field::Width => "width",
        Field::Height => "height",
        Field::Size => "bytes",
        Field::Format => "format",
        Field::Taken => "taken",
        Field::Tag => "nullif(tags, '[]')",
        Field::Note => "note",
        Field::Batch => "batch",
        Field::Sha256 => "sha256",
    }
}
