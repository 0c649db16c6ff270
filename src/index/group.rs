//! Counting images by what they have in common.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use rusqlite::types::ValueRef;
use rusqlite::{Row, params_from_iter};

use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::sorted_by;
use crate::index::set::Set;
use crate::query::{Field, Grouping, Query};
use crate::record::{Camera, Timestamp};

/// The milliseconds of an hour: in every zone hours begin with days, or nearly so.
const HOUR: i64 = 3_600_000;

/// The columns that are the same for images of one place. A cast cuts towards zero, so the degrees are made positive before.
const TENTHS: &str =
    "CAST((lat + 90) * 10 AS INTEGER) - 900, CAST((lon + 180) * 10 AS INTEGER) - 1800";

/// Images that have something in common.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Group {
    /// What they have; absent where they have nothing of the kind.
    pub key: Option<String>,
    /// How many they are.
    pub count: u64,
}

/// How many images have what; absent where they have nothing of the kind.
type Counts = BTreeMap<Option<String>, u64>;

impl Index {
    /// Counts the images that match by what they have in common: times in their order, others the most first.
    ///
    /// An image with several labels counts for each. Days on which images were stored are those of the zone.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn groups(
        &self,
        query: &Query,
        by: Grouping,
        zone: &TimeZone,
    ) -> Result<Vec<Group>, Error> {
        let counts = match by {
            Grouping::Year => self.counts_of_days(query, 4),
            Grouping::Month | Grouping::Field(Field::Taken) => self.counts_of_days(query, 7),
            Grouping::Day => self.counts_of_days(query, 10),
            Grouping::Place => self.counts_of_rows(query, by, TENTHS, zone),
            Grouping::Field(field) => self.counts_of_rows(query, by, columns(field), zone),
        };
        let groups = counts?.into_iter().map(|(key, count)| Group { key, count });
        let mut groups: Vec<Group> = groups.collect();
        if !is_time(by) {
            groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        }
        Ok(groups)
    }

    /// Counts images by the first characters of their days.
    fn counts_of_days(&self, query: &Query, length: usize) -> Result<Counts, Error> {
        let images = self.images(query)?;
        let count = |mut set: Set| {
            set.and(&images);
            set.len()
        };
        let mut counts = Counts::from([(None, count(self.undated()?))]);
        for day in self.days()? {
            let key = day.date.chars().take(length).collect();
            *counts.entry(Some(key)).or_default() += count(self.of_day(&day)?);
        }
        counts.retain(|_, count| *count > 0);
        Ok(counts)
    }

    fn counts_of_rows(
        &self,
        query: &Query,
        by: Grouping,
        key: &str,
        zone: &TimeZone,
    ) -> Result<Counts, Error> {
        let (condition, params) = self.condition(query)?;
        let source = match by {
            Grouping::Field(Field::Tag) => "images LEFT JOIN json_each(images.tags) AS label",
            _ => "images",
        };
        let sql = format!("SELECT count(*), {key} FROM {source} {condition} GROUP BY {key}");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(params))?;
        let mut counts = Counts::new();
        while let Some(row) = rows.next()? {
            let count: i64 = row.get(0)?;
            *counts.entry(name(row, by, zone)?).or_default() += count.unsigned_abs();
        }
        Ok(counts)
    }
}

fn is_time(by: Grouping) -> bool {
    matches!(
        by,
        Grouping::Year | Grouping::Month | Grouping::Day | Grouping::Field(Field::Added)
    )
}

/// Gives the columns that are the same for images with the same value of a field: for most what decides their order.
fn columns(field: Field) -> &'static str {
    match field {
        Field::Id => "images.id",
        Field::File => "name",
        Field::Camera => "make, model",
        Field::Added => "added / 3600000",
        Field::Tag => "label.value",
        Field::Sha256 => "lower(hex(sha256))",
        other => sorted_by(other),
    }
}

/// Names a group.
fn name(row: &Row<'_>, by: Grouping, zone: &TimeZone) -> Result<Option<String>, Error> {
    match by {
        Grouping::Field(Field::Camera) => {
            let camera = Camera {
                make: row.get(1)?,
                model: row.get(2)?,
                ..Camera::default()
            };
            Ok(camera.name())
        }
        Grouping::Place => {
            let cell: (Option<f64>, Option<f64>) = (row.get(1)?, row.get(2)?);
            let place = cell.0.zip(cell.1);
            Ok(place.map(|(lat, lon)| format!("{:.1},{:.1}", lat / 10.0, lon / 10.0)))
        }
        Grouping::Field(Field::Added) => {
            let hour: i64 = row.get(1)?;
            let at = Timestamp::from_millisecond(hour.saturating_mul(HOUR));
            let at = at.map_err(|_| Error::Broken)?;
            Ok(Some(zone.to_datetime(at).date().to_string()))
        }
        _ => Ok(match row.get_ref(1)? {
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Real(number) => Some(number.to_string()),
            ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Null | ValueRef::Blob(_) => None,
        }),
    }
}
