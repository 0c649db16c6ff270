//! Places: the earth as a square of cells, and the runs of cells that cover an area.
//!
//! A cell's number is made of the bits of its row and its column in turn, so that the cells of a square of any size follow
//! each other (a Z-order curve).

use std::collections::VecDeque;
use std::ops::RangeInclusive;

use rusqlite::Connection;

use crate::index::error::Error;
use crate::index::set::Set;
use crate::query::Area;

/// The bits of a row and of a column: a cell is 300 m high and at most 600 m wide.
const BITS: u32 = 16;

/// The most runs of an area; more are less exact.
const RUNS: usize = 48;

/// Gives the cell of a place.
pub(super) fn cell(latitude: f64, longitude: f64) -> i64 {
    number(row(latitude), column(longitude))
}

fn row(latitude: f64) -> u32 {
    part((latitude + 90.0) / 180.0)
}

fn column(longitude: f64) -> u32 {
    part((longitude + 180.0) / 360.0)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is beyond an edge is in the cell at the edge"
)]
fn part(share: f64) -> u32 {
    let cells = 1 << BITS;
    ((share * f64::from(cells)) as u32).min(cells - 1)
}

fn number(row: u32, column: u32) -> i64 {
    (0..BITS).fold(0, |number, bit| {
        number
            | i64::from(row >> bit & 1) << (2 * bit + 1)
            | i64::from(column >> bit & 1) << (2 * bit)
    })
}

/// Gives the images whose cells an area touches: all that are in it, and some around it.
pub(super) fn around(connection: &Connection, area: &Area) -> Result<Set, Error> {
    let boxes = if area.crosses_date_line() {
        vec![(area.west, 180.0), (-180.0, area.east)]
    } else {
        vec![(area.west, area.east)]
    };
    let mut set = Set::default();
    let sql = "SELECT image FROM cells WHERE cell BETWEEN ? AND ?";
    let mut statement = connection.prepare_cached(sql)?;
    for (west, east) in boxes {
        let rows = row(area.south)..=row(area.north);
        for (first, last) in runs(&rows, &(column(west)..=column(east))) {
            let mut found = statement.query((first, last))?;
            while let Some(row) = found.next()? {
                set.insert(row.get(0)?);
            }
        }
    }
    Ok(set)
}

/// Gives the runs of cells that cover some rows and columns: squares are cut in four as long as there are few.
fn runs(rows: &RangeInclusive<u32>, columns: &RangeInclusive<u32>) -> Vec<(i64, i64)> {
    let mut squares = VecDeque::from([(0, 0, BITS)]);
    let mut runs = Vec::new();
    while let Some((row, column, bits)) = squares.pop_front() {
        let last = (1 << bits) - 1;
        let is_apart = row > *rows.end()
            || row + last < *rows.start()
            || column > *columns.end()
            || column + last < *columns.start();
        if is_apart {
            continue;
        }
        let is_within = rows.contains(&row)
            && rows.contains(&(row + last))
            && columns.contains(&column)
            && columns.contains(&(column + last));
        if is_within || squares.len() + runs.len() >= RUNS {
            runs.push((number(row, column), number(row + last, column + last)));
            continue;
        }
        let half = 1 << (bits - 1);
        for (row, column) in [
            (row, column),
            (row, column + half),
            (row + half, column),
            (row + half, column + half),
        ] {
            squares.push_back((row, column, bits - 1));
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::*;

    #[test]
    fn the_ends_of_the_earth_have_cells() {
        let last = (1 << (2 * BITS)) - 1;
        for (latitude, longitude, expected) in [
            (-90.0, -180.0, 0),
            (90.0, 180.0, last),
            (1e9, f64::INFINITY, last),
            (f64::NAN, f64::NEG_INFINITY, 0),
        ] {
            assert_eq!(cell(latitude, longitude), expected);
        }
    }

    proptest! {
        #[test]
        fn the_runs_of_an_area_have_all_of_it(
            south in -90.0..90.0, west in -180.0..180.0, height in 0.0..20.0, width in 0.0..20.0,
            up in 0.0..=1.0, along in 0.0..=1.0
        ) {
            let rows = row(south)..=row(south + height);
            let columns = column(west)..=column(west + width);
            let runs = runs(&rows, &columns);
            let cell = cell(south + up * height, west + along * width);
            assert!(runs.iter().any(|(first, last)| (first..=last).contains(&&cell)));
            assert!(runs.len() < RUNS + 4);
        }
    }
}
