//! Lists of images: a table for people, CSV and TSV for programs.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table,
};

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
    let mut table = Table::new();
    table.load_style(NOTHING).force_no_tty();
    if colored {
        table.enforce_styling();
    }
    match width {
        Width::Any => table.set_content_arrangement(ContentArrangement::Disabled),
        Width::Terminal(width) => table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width)
            .set_truncation_indicator("…"),
    };
    let header = |field: &Field| Cell::new(field.name()).add_attribute(Attribute::Bold);
    table.set_header(columns.iter().map(header).collect::<Vec<_>>());
    for found in images {
        let text = |field: &Field| escape::terminal(&cell(found, *field, style)).into_owned();
        let mut row = Row::from(columns.iter().map(text).collect::<Vec<_>>());
        row.max_height(1);
        table.add_row(row);
    }
    for (field, column) in columns.iter().zip(table.column_iter_mut()) {
        column.set_padding((0, 2));
        if matches!(
            field,
            Field::Size | Field::Width | Field::Height | Field::Iso
        ) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        if matches!(field, Field::Id | Field::Taken | Field::Added | Field::Size) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    for line in table.lines() {
        writeln!(writer, "{}", line.trim_end())?;
    }
    Ok(())
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
