//! Lists of images: a table for people, CSV and TSV for programs.

use std::io::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::index::{Field, Found};
use crate::metadata::Tag;
use crate::output::cell::{Style, cell};
use crate::output::escape;
use crate::output::grid::{self, GAP, Header, Side};
use crate::query::{Column, TagName};

/// The columns where nothing was chosen, by the width that a terminal has at least.
const CHOICES: [(u16, &[Field]); 4] = [
    (100, &WIDE),
    (
        64,
        &[
            Field::Id,
            Field::Taken,
            Field::Camera,
            Field::Size,
            Field::File,
        ],
    ),
    (46, &[Field::Id, Field::Taken, Field::File]),
    (0, &[Field::Id, Field::File]),
];
const WIDE: [Field; 6] = [
    Field::Id,
    Field::Added,
    Field::Taken,
    Field::Camera,
    Field::Size,
    Field::File,
];

/// The width down to which a column may be cut.
const NARROWEST: usize = 8;

/// The rows that are drawn together; the first of them decide the widths of the columns.
const TOGETHER: usize = 1000;

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

/// An image of a list.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    /// What is known of it.
    pub found: &'r Found,
    /// Its tags, where a column needs them.
    pub meta: &'r [Tag],
}

impl Row<'_> {
    /// Writes what stands in a column; nothing where the image has it not. Of several tags that are meant the first counts.
    fn text(&self, column: &Column, style: &Style) -> String {
        match column {
            Column::Field(field) => cell(self.found, *field, style),
            Column::Tag(name, _) => self.tag(name, style).unwrap_or_default(),
        }
    }

    fn tag(&self, name: &TagName, style: &Style) -> Option<String> {
        let mut tags = self.meta.iter();
        let tag = tags.find(|tag| name.matches(&tag.group, &tag.name))?;
        Some(match style {
            Style::People(_) => tag.printed().into_owned(),
            Style::Programs => match tag.value.as_text() {
                Some(text) => text.to_owned(),
                None => tag.value.to_string(),
            },
        })
    }
}

/// Gives the columns where nothing was chosen.
#[must_use]
pub fn default_columns(width: Width) -> Vec<Column> {
    let fields = match width {
        Width::Any => &WIDE[..],
        Width::Terminal(width) => {
            let mut choices = CHOICES.iter();
            let fitting = choices.find(|(least, _)| width >= *least);
            fitting.map_or(&WIDE[..], |(_, fields)| fields)
        }
    };
    fields.iter().copied().map(Column::Field).collect()
}

/// Writes a table that fits, row by row. The first thousand rows decide how wide its columns are.
pub struct Table<'w> {
    writer: &'w mut dyn Write,
    columns: &'w [Column],
    width: Width,
    style: &'w Style,
    colored: bool,
    held: Vec<Vec<String>>,
    grid: Option<Vec<grid::Column>>,
}

impl<'w> Table<'w> {
    /// Begins a table.
    pub fn new(
        writer: &'w mut dyn Write,
        columns: &'w [Column],
        width: Width,
        style: &'w Style,
        colored: bool,
    ) -> Self {
        Self {
            writer,
            columns,
            width,
            style,
            colored,
            held: Vec::new(),
            grid: None,
        }
    }

    /// Adds the row of an image.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let cells = self.columns.iter().map(|column| {
            let text = row.text(column, self.style);
            escape::terminal(&text).into_owned()
        });
        self.held.push(cells.collect());
        if self.held.len() == TOGETHER {
            self.release()?;
        }
        Ok(())
    }

    /// Writes out what is held back. A table without rows has no header.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn finish(mut self) -> io::Result<()> {
        if !self.held.is_empty() {
            self.release()?;
        }
        self.writer.flush()
    }

    /// Draws the rows that are held back; above the first of them the header, with which the widths are decided.
    fn release(&mut self) -> io::Result<()> {
        let names: Vec<String> = self.columns.iter().map(Column::to_string).collect();
        let is_first = self.grid.is_none();
        let (columns, held, width) = (self.columns, &self.held, self.width);
        let grid = match (self.grid.take(), width) {
            (Some(grid), Width::Terminal(_)) => grid,
            // Nothing is cut where nobody reads along: later rows may make the columns wider.
            _ => grid_of(columns, &names, held, width),
        };
        let header = match (is_first, self.colored) {
            (false, _) => Header::None,
            (true, false) => Header::Plain(&names),
            (true, true) => Header::Bold(&names),
        };
        for row in &mut self.held {
            for (cell, column) in row.iter_mut().zip(&grid) {
                *cell = cut(cell, column.width);
            }
        }
        grid::draw(self.writer, header, &grid, &self.held)?;
        self.held.clear();
        self.grid = Some(grid);
        Ok(())
    }
}

fn grid_of(
    columns: &[Column],
    names: &[String],
    rows: &[Vec<String>],
    width: Width,
) -> Vec<grid::Column> {
    let widths = fitting(columns, names, rows, width);
    let column = |(column, width)| grid::Column {
        width,
        side: if is_right(column) {
            Side::Right
        } else {
            Side::Left
        },
    };
    columns.iter().zip(widths).map(column).collect()
}

fn is_right(column: &Column) -> bool {
    matches!(
        column,
        Column::Field(Field::Size | Field::Width | Field::Height | Field::Iso)
    )
}

/// Gives the width of each column, so that all fit: the widest of those that may be cut is cut first.
fn fitting(columns: &[Column], names: &[String], rows: &[Vec<String>], width: Width) -> Vec<usize> {
    let mut widths: Vec<usize> = names
        .iter()
        .enumerate()
        .map(|(place, name)| {
            let cells = rows.iter().map(|row| row[place].width());
            cells.max().unwrap_or_default().max(name.width())
        })
        .collect();
    let Width::Terminal(room) = width else {
        return widths;
    };
    let gaps = usize::from(GAP) * columns.len().saturating_sub(1);
    let may_be_cut = |column: &Column| {
        !matches!(
            column,
            Column::Field(Field::Id | Field::Taken | Field::Added | Field::Size | Field::Sha256)
        )
    };
    while widths.iter().sum::<usize>() + gaps > usize::from(room) {
        let widest = widths
            .iter_mut()
            .zip(columns)
            .filter(|(width, column)| may_be_cut(column) && **width > NARROWEST)
            .max_by_key(|(width, _)| **width);
        let Some((width, _)) = widest else { break };
        *width -= 1;
    }
    widths
}

/// Cuts a text that is wider than it may be, and says so by an ellipsis.
pub(super) fn cut(text: &str, width: usize) -> String {
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
    names: &[String],
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
    rows.cells(names)?;
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
    pub fn row(&mut self, row: &Row<'_>, columns: &[Column]) -> io::Result<()> {
        let cells = columns
            .iter()
            .map(|column| row.text(column, &Style::Programs));
        self.cells(&cells.collect::<Vec<_>>())
    }

    /// Writes a row, escaped.
    ///
    /// # Errors
    /// Fails if the writer does.
    pub fn cells(&mut self, cells: &[String]) -> io::Result<()> {
        let cells = cells.iter().map(|text| match self.by {
            Separated::Comma => escape::csv_cell(text).into_owned(),
            Separated::Tab => escape::terminal(text).into_owned(),
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
        let columns = [Field::Id, Field::Camera, Field::File].map(Column::Field);
        let names = ["id", "camera", "file"].map(str::to_owned);
        let row =
            |camera: &str, file: &str| vec!["0".repeat(16), camera.to_owned(), file.to_owned()];
        let rows = [row(&"c".repeat(10), &"f".repeat(60)), row("", "")];
        let fit = |width| fitting(&columns, &names, &rows, width);
        assert_eq!(fit(Width::Any), [16, 10, 60]);
        assert_eq!(fit(Width::Terminal(60)), [16, 10, 30]);
        assert_eq!(fit(Width::Terminal(10)), [16, 8, 8]);
    }

    #[test]
    fn the_usual_columns_fit_every_terminal() {
        for width in 26..200 {
            let columns = default_columns(Width::Terminal(width));
            let names: Vec<String> = columns.iter().map(Column::to_string).collect();
            let widest = |column: &Column| match column {
                Column::Field(Field::Id | Field::Taken | Field::Added) => "x".repeat(16),
                Column::Field(Field::Size) => "x".repeat(8),
                _ => "x".repeat(100),
            };
            let row: Vec<String> = columns.iter().map(widest).collect();
            let widths = fitting(&columns, &names, &[row], Width::Terminal(width));
            let all = widths.iter().sum::<usize>() + usize::from(GAP) * (widths.len() - 1);
            assert!(all <= usize::from(width), "{width}: {widths:?}");
        }
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
