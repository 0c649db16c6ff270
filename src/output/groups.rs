//! Counts of images by what they have in common: a table with bars for people, rows for programs.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use crate::index::Group;
use crate::output::escape;
use crate::output::grid::{self, GAP, Header, Side};
use crate::output::list::{Separated, Width, cut, separated};
use crate::output::words::count;

/// What stands for what images do not have.
const NONE: &str = "(none)";

/// The longest bar.
const LONGEST: usize = 40;

/// The shortest bar that is worth its place.
const SHORTEST: usize = 5;

/// The eighths of a block that end a bar.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// Writes a row a group; on a terminal with a bar, and the key cut to fit.
///
/// # Errors
/// Fails if the writer does.
pub fn table(writer: &mut dyn Write, by: &str, groups: &[Group], width: Width) -> io::Result<()> {
    let mut rows: Vec<Vec<String>> = groups
        .iter()
        .map(|group| {
            let key = group.key.as_deref().unwrap_or(NONE);
            vec![escape::terminal(key).into_owned(), count(group.count)]
        })
        .collect();
    let mut names = vec![by.to_owned(), "images".to_owned()];
    let widest = |place: usize| {
        let cells = rows.iter().map(|row| row[place].width());
        cells.max().unwrap_or_default().max(names[place].width())
    };
    let (mut key_width, count_width) = (widest(0), widest(1));
    let mut bar_width = 0;
    if let Width::Terminal(width) = width {
        let gap = usize::from(GAP);
        let room = usize::from(width).saturating_sub(count_width + gap);
        key_width = key_width.min(room.max(by.width()));
        bar_width = room.saturating_sub(key_width + gap).min(LONGEST);
    }
    let most = groups.iter().map(|group| group.count).max().unwrap_or(1);
    names.push(String::new());
    for (row, group) in rows.iter_mut().zip(groups) {
        row[0] = cut(&row[0], key_width);
        row.push(if bar_width >= SHORTEST {
            bar(group.count, most, bar_width)
        } else {
            String::new()
        });
    }
    let column = |width, side| grid::Column { width, side };
    let columns = [
        column(key_width, Side::Left),
        column(count_width, Side::Right),
        column(bar_width, Side::Left),
    ];
    grid::draw(writer, Header::Plain(&names), &columns, &rows)
}

/// Writes a row a group, with a header; what images do not have is an empty key.
///
/// # Errors
/// Fails if the writer does.
pub fn rows(
    writer: &mut dyn Write,
    by: &str,
    groups: &[Group],
    separator: Separated,
) -> io::Result<()> {
    let mut rows = separated(writer, &[by.to_owned(), "images".to_owned()], separator)?;
    for group in groups {
        let key = group.key.clone().unwrap_or_default();
        rows.cells(&[key, group.count.to_string()])?;
    }
    rows.finish()
}

/// Draws a bar, in eighths of a block; what is not nothing has one.
fn bar(count: u64, most: u64, width: usize) -> String {
    let eighths = u128::from(count) * 8 * width as u128 / u128::from(most.max(1));
    let eighths = usize::try_from(eighths).unwrap_or(8 * width).max(1);
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups() -> Vec<Group> {
        let group = |key: Option<&str>, count| Group {
            key: key.map(str::to_owned),
            count,
        };
        vec![
            group(Some("Canon EOS R5"), 1200),
            group(Some("=cmd\x1b"), 75),
            group(None, 1),
        ]
    }

    #[track_caller]
    fn check(width: Width, expected: &str) {
        let mut written = Vec::new();
        table(&mut written, "camera", &groups(), width).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }

    #[test]
    fn bars_are_for_terminals() {
        check(
            Width::Any,
            "camera        images\nCanon EOS R5   1,200\n=cmd\\u{1b}        75\n(none)             1\n",
        );
        check(
            Width::Terminal(32),
            "camera        images\nCanon EOS R5   1,200  ██████████\n=cmd\\u{1b}        75  ▋\n(none)             1  ▏\n",
        );
        check(
            Width::Terminal(18),
            "camera      images\nCanon EOS…   1,200\n=cmd\\u{1b}      75\n(none)           1\n",
        );
    }

    #[test]
    fn programs_get_plain_numbers_and_no_formula() {
        let mut written = Vec::new();
        rows(&mut written, "camera", &groups(), Separated::Comma).unwrap();
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "camera,images\nCanon EOS R5,1200\n'=cmd\\u{1b},75\n,1\n"
        );
        // A script gets the value as it is, but for what is unsafe.
        let mut written = Vec::new();
        rows(&mut written, "camera", &groups(), Separated::Tab).unwrap();
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "camera\timages\nCanon EOS R5\t1200\n=cmd\\u{1b}\t75\n\t1\n"
        );
    }
}
