//! Lists of images: a table for people, CSV and TSV for programs.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, CellAlignment, ContentArrangement, Table};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::index::{Field, Found};
use crate::output::cell::{Style, cell};
use crate::output::escape;

/// The columns where nothing was chosen, for a narrow terminal and a wide one.
const NARROW: [Field; 5] = [
    Field::Id,
    Field::Taken,
    Field::Camera,
    Field::Size,
    Field::File,
];
const WIDE: [Field; 6] = [
    Field::Id,
    Field::Added,
    Field::Taken,
    Field::Camera,
    Field::Size,
    Field::File,
];

/// The width from which a terminal is wide.
const WIDE_FROM: u16 = 100;

/// The columns of a terminal between two columns of a table.
const GAP: u16 = 2;

/// The width down to which a column may be cut.
const NARROWEST: usize = 8;

/// How wide a table may be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Width {
    /// As wide as it must be.
    Any,
    /// So many columns of a terminal; what does not fit is cut.
    Terminal(u16),
}

/// Which separator a list for programs has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Separated {
    /// Commas, with quotes where they are needed.
    Comma,
    /// Tabs; a tab inside a value is escaped.
    Tab,
}

/// Gives the columns where nothing was chosen.
#[must_use]
pub fn default_columns(width: Width) -> Vec<Field> {
    match width {
        Width::Terminal(width) if width < WIDE_FROM => NARROW.to_vec(),
        _ => WIDE.to_vec(),
    }
}

/// Writes a table that fits.
///
/// # Errors
/// Fails if the writer does.
pub fn table(
    writer: &mut dyn Write,
    images: &[Found],
    columns: &[Field],
    width: Width,
    style: &Style,
    colored: bool,
) -> io::Result<()> {
    let text =
        |found: &Found, field: &Field| escape::terminal(&cell(found, *field, style)).into_owned();
    let mut rows: Vec<Vec<String>> = images
        .iter()
        .map(|found| columns.iter().map(|field| text(found, field)).collect())
        .collect();
    if let Width::Terminal(width) = width {
        let widths = fitting(columns, &rows, usize::from(width));
        for row in &mut rows {
            for (text, width) in row.iter_mut().zip(&widths) {
                *text = cut(text, *width);
            }
        }
    }
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .force_no_tty()
        .set_content_arrangement(ContentArrangement::Disabled);
    if colored {
        table.enforce_styling();
    }
    let header = |field: &Field| Cell::new(field.name()).add_attribute(Attribute::Bold);
    table.set_header(columns.iter().map(header).collect::<Vec<_>>());
    table.add_rows(rows);
    for (field, column) in columns.iter().zip(table.column_iter_mut()) {
        column.set_padding((0, GAP));
        if matches!(
            field,
            Field::Size | Field::Width | Field::Height | Field::Iso
        ) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    for line in table.lines() {
        writeln!(writer, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Gives the width of each column, so that all fit: the widest of those that may be cut is cut first.
fn fitting(columns: &[Field], rows: &[Vec<String>], room: usize) -> Vec<usize> {
    let gaps = usize::from(GAP) * columns.len().saturating_sub(1);
    let mut widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(place, field)| {
            let cells = rows.iter().map(|row| row[place].width());
            cells.max().unwrap_or_default().max(field.name().width())
        })
        .collect();
    let may_be_cut = |field: &Field| {
        !matches!(
            field,
            Field::Id | Field::Taken | Field::Added | Field::Size | Field::Sha256
        )
    };
    while widths.iter().sum::<usize>() + gaps > room {
        let widest = widths
            .iter_mut()
            .zip(columns)
            .filter(|(width, field)| may_be_cut(field) && **width > NARROWEST)
            .max_by_key(|(width, _)| **width);
        let Some((width, _)) = widest else { break };
        *width -= 1;
    }
    widths
}

/// Cuts a text that is wider than it may be, and says so by an ellipsis.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut left = width.saturating_sub(1);
    for character in text.chars() {
        let wide = character.width().unwrap_or_default();
        if wide > left {
            break;
        }
        left -= wide;
        cut.push(character);
    }
    cut.push('…');
    cut
}

/// Writes the names of the columns, and gives what writes the rows.
///
/// # Errors
/// Fails if the writer does.
pub fn separated<'w>(
    writer: &'w mut dyn Write,
    columns: &[Field],
    by: Separated,
) -> io::Result<Rows<'w>> {
    let mut builder = csv::WriterBuilder::new();
    if by == Separated::Tab {
        builder.delimiter(b'\t').quote_style(csv::QuoteStyle::Never);
    }
    let mut rows = Rows {
        writer: builder.from_writer(writer),
        by,
    };
    rows.writer
        .write_record(columns.iter().map(|field| field.name()))?;
    Ok(rows)
}

/// Writes rows of CSV or TSV.
pub struct Rows<'w> {
    writer: csv::Writer<&'w mut dyn Write>,
    by: Separated,
}

impl Rows<'_> {
    /// Writes the row of an image.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn row(&mut self, found: &Found, columns: &[Field]) -> io::Result<()> {
        let cells = columns.iter().map(|field| {
            let text = cell(found, *field, &Style::Programs);
            match self.by {
                Separated::Comma => escape::csv_cell(&text).into_owned(),
                Separated::Tab => escape::terminal(&text).into_owned(),
            }
        });
        self.writer.write_record(cells.collect::<Vec<_>>())?;
        Ok(())
    }

    /// Writes out what is held back.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_column_is_cut_first() {
        let columns = [Field::Id, Field::Camera, Field::File];
        let row =
            |camera: &str, file: &str| vec!["0".repeat(16), camera.to_owned(), file.to_owned()];
        let rows = [row(&"c".repeat(10), &"f".repeat(60)), row("", "")];
        assert_eq!(fitting(&columns, &rows, 200), [16, 10, 60]);
        assert_eq!(fitting(&columns, &rows, 60), [16, 10, 30]);
        assert_eq!(fitting(&columns, &rows, 10), [16, 8, 8]);
    }

    #[test]
    fn what_is_cut_says_so_and_fits_in_every_script() {
        for (text, width, expected) in [
            ("abc", 3, "abc"),
            ("abcd", 3, "ab…"),
            ("日本語", 6, "日本語"),
            ("日本語", 5, "日本…"),
            ("日本語", 4, "日…"),
        ] {
            assert_eq!(cut(text, width), expected);
        }
    }
}
