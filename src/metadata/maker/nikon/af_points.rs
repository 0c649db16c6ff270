//! What the points of autofocus of Nikon's cameras are called, and how those that were used are kept.
//!
//! Points are counted column by column from the middle of the image on. A set of points is told by the number of bytes
//! that say which of them were used.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// What no point is called.
const NONE: &str = "(none)";

/// A point: the letter of its row and the number of its column.
type Point = (char, u8);

/// A set of points, in the order in which they are counted.
struct Set {
    /// The rows of a column.
    rows: &'static str,
    /// The columns.
    columns: &'static [u8],
    /// The rows that are shorter, the first and last column that they have, and by how much their own numbers are less.
    short: (&'static str, u8, u8, u8),
}

/// The set of 51 points, in five rows of which two are shorter.
const POINTS_51: Set = Set {
    rows: "CBADE",
    columns: &[6, 7, 5, 8, 9, 10, 11, 4, 3, 2, 1],
    short: ("AE", 2, 10, 1),
};

/// The set of 39 points.
const POINTS_39: Set = Set {
    columns: &[6, 7, 5, 8, 9, 10, 11, 4, 3, 2, 1],
    short: ("AE", 5, 7, 4),
    ..POINTS_51
};

/// The set of 153 points.
const POINTS_153: Set = Set {
    rows: "EDCBAFGHI",
    columns: &[9, 10, 11, 8, 7, 12, 13, 14, 15, 16, 17, 6, 5, 4, 3, 2, 1],
    short: ("", 0, 0, 0),
};

/// The set of 135 points.
const POINTS_135: Set = Set {
    columns: &[8, 9, 7, 10, 11, 12, 13, 14, 15, 6, 5, 4, 3, 2, 1],
    ..POINTS_153
};

/// The set of 105 points.
const POINTS_105: Set = Set {
    rows: "DCBAEFG",
    columns: &[8, 9, 10, 7, 6, 11, 12, 13, 14, 15, 5, 4, 3, 2, 1],
    ..POINTS_153
};

/// The set of 81 points.
const POINTS_81: Set = Set {
    columns: &[5, 6, 4, 7, 3, 8, 2, 9, 1],
    ..POINTS_153
};

/// The set of eleven points, as the one that was the first.
const FIRST_OF_11: Choices = &[
    (0, NONE),
    (1, "Center"),
    (2, "Top"),
    (3, "Bottom"),
    (4, "Mid-left"),
    (5, "Upper-left"),
    (6, "Lower-left"),
    (7, "Far Left"),
    (8, "Mid-right"),
    (9, "Upper-right"),
    (10, "Lower-right"),
    (11, "Far Right"),
];

/// The same as bits.
const BITS_OF_11: Choices = &[
    (1, "Center"),
    (2, "Top"),
    (4, "Bottom"),
    (8, "Mid-left"),
    (16, "Upper-left"),
    (32, "Lower-left"),
    (64, "Far Left"),
    (128, "Mid-right"),
    (256, "Upper-right"),
    (512, "Lower-right"),
    (1024, "Far Right"),
];

/// All eleven of them.
const ALL_11: i64 = 0x7ff;

impl Set {
    fn points(&self) -> impl Iterator<Item = Point> {
        let (short, from, to, less) = self.short;
        let in_column = move |column: u8| {
            let rows = self.rows.chars();
            rows.filter_map(move |row| {
                if short.contains(row) {
                    let is_there = (from..=to).contains(&column);
                    is_there.then(|| (row, column - less))
                } else {
                    Some((row, column))
                }
            })
        };
        self.columns.iter().copied().flat_map(in_column)
    }
}

/// The set that takes so many bytes.
fn set_of(bytes: u16) -> Option<&'static Set> {
    match bytes {
        5 => Some(&POINTS_39),
        7 => Some(&POINTS_51),
        11 => Some(&POINTS_81),
        14 => Some(&POINTS_105),
        17 => Some(&POINTS_135),
        20 => Some(&POINTS_153),
        _ => None,
    }
}

/// The columns of a grid that is counted row by row, and its point in the middle, where the points take so many bytes.
fn grid_of(bytes: u16) -> Option<(u32, u32)> {
    match bytes {
        21 => Some((15, 82)),
        29 => Some((21, 115)),
        _ => None,
    }
}

fn grid_point(number: u32, columns: u32) -> String {
    let row = u8::try_from(number / columns).unwrap_or(u8::MAX);
    let row = char::from(b'A'.saturating_add(row));
    format!("{row}{}", number % columns + 1)
}

/// The point that was used first; 0 is none.
pub(super) fn first<const BYTES: u16>(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let value = Value::from(number);
    let unknown = || format!("Unknown ({number})");
    let print = if BYTES == 2 {
        form::word(&value, FIRST_OF_11)
    } else if number == 0 {
        NONE.to_owned()
    } else if let Some((columns, middle)) = grid_of(BYTES) {
        let center = if number == middle { " (Center)" } else { "" };
        format!("{}{center}", grid_point(number, columns))
    } else {
        let index = usize::try_from(number - 1).ok()?;
        let point = set_of(BYTES).and_then(|set| set.points().nth(index));
        let center = if number == 1 { " (Center)" } else { "" };
        point.map_or_else(unknown, |(row, column)| format!("{row}{column}{center}"))
    };
    Some((value, Some(print)))
}

/// The points that were used, as bits: in hexadecimal digits, and by their names.
pub(super) fn used<const BYTES: u16>(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    if BYTES == 2 {
        let value = Value::from(raw.get_uint(0)?);
        let print = match value.as_i64()? {
            0 => Some(NONE.to_owned()),
            ALL_11 => Some("All 11 Points".to_owned()),
            _ => form::bits(&value, BITS_OF_11),
        };
        return Some((value, print));
    }
    let bytes = bytes_of(raw)?;
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let is_set = |index: usize| {
        let byte = bytes.get(index / 8).copied().unwrap_or_default();
        byte >> (index % 8) & 1 == 1
    };
    let indexes = (0..bytes.len() * 8).filter(|&index| is_set(index));
    let names: Vec<String> = if let Some((columns, _)) = grid_of(BYTES) {
        let numbers = indexes.filter_map(|index| u32::try_from(index).ok());
        numbers.map(|number| grid_point(number, columns)).collect()
    } else {
        let points: Vec<Point> = set_of(BYTES)?.points().collect();
        let mut used: Vec<Point> = indexes
            .filter_map(|index| points.get(index).copied())
            .collect();
        used.sort_unstable();
        used.iter()
            .map(|(row, column)| format!("{row}{column}"))
            .collect()
    };
    let print = match names.as_slice() {
        [] => NONE.to_owned(),
        names => names.join(","),
    };
    Some((Value::Text(digits.join(" ")), Some(print)))
}

/// A number of points where nothing more is known; 0 is none.
pub(super) fn unknown(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = Value::from(raw.get_uint(0)?);
    let print = form::word(&value, &[(0, NONE)]);
    Some((value, Some(print)))
}

#[cfg(test)]
mod tests {
    use super::{POINTS_39, POINTS_51, POINTS_81, POINTS_105, POINTS_135, POINTS_153, Set};

    #[track_caller]
    fn begins_and_ends(set: &Set, count: usize, first: &[&str], last: &str) {
        let points = set.points().map(|(row, column)| format!("{row}{column}"));
        let points: Vec<String> = points.collect();
        assert_eq!(points.len(), count);
        assert_eq!(points[..first.len()], *first);
        assert_eq!(points[count - 1], last);
    }

    #[test]
    fn points_are_counted_from_the_middle() {
        begins_and_ends(&POINTS_51, 51, &["C6", "B6", "A5", "D6", "E5", "C7"], "D1");
        begins_and_ends(&POINTS_39, 39, &["C6", "B6", "A2", "D6", "E2", "C7"], "D1");
        begins_and_ends(
            &POINTS_153,
            153,
            &["E9", "D9", "C9", "B9", "A9", "F9"],
            "I1",
        );
        begins_and_ends(
            &POINTS_135,
            135,
            &["E8", "D8", "C8", "B8", "A8", "F8"],
            "I1",
        );
        begins_and_ends(
            &POINTS_105,
            105,
            &["D8", "C8", "B8", "A8", "E8", "F8"],
            "G1",
        );
        begins_and_ends(&POINTS_81, 81, &["E5", "D5", "C5", "B5", "A5", "F5"], "I1");
    }
}
