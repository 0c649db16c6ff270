//! Rows of cells under each other, drawn with comfy-table: no lines, two blanks between columns.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, Width,
};

/// The columns of a terminal between two columns of a grid.
pub(super) const GAP: u16 = 2;

/// What ends bold letters on a terminal (ECMA-48, SGR).
const BOLD_ENDS: &str = "\x1b[0m";

/// A column: how wide it is, and on which side its cells stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Column {
    pub(super) width: usize,
    pub(super) side: Side,
}

/// The side of a column on which its cells stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Side {
    Left,
    Right,
}

/// What is written above the rows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Header<'h> {
    /// Nothing, as below rows that have their header already.
    None,
    /// The names of the columns.
    Plain(&'h [String]),
    /// The same in bold.
    Bold(&'h [String]),
}

/// Writes rows of cells, which are escaped and cut already.
pub(super) fn draw(
    writer: &mut dyn Write,
    header: Header<'_>,
    columns: &[Column],
    rows: &[Vec<String>],
) -> io::Result<()> {
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .force_no_tty()
        .set_content_arrangement(ContentArrangement::Disabled);
    match header {
        Header::None => {}
        Header::Plain(names) => {
            table.set_header(names);
        }
        Header::Bold(names) => {
            let bold = |name: &String| Cell::new(name).add_attribute(Attribute::Bold);
            table.enforce_styling().set_header(names.iter().map(bold));
        }
    }
    table.add_rows(rows);
    for (column, drawn) in columns.iter().zip(table.column_iter_mut()) {
        drawn
            .set_padding((0, GAP))
            .set_cell_alignment(match column.side {
                Side::Left => CellAlignment::Left,
                Side::Right => CellAlignment::Right,
            });
        let width = u16::try_from(column.width).unwrap_or(u16::MAX - GAP);
        drawn.set_constraint(ColumnConstraint::Absolute(Width::Fixed(
            width.saturating_add(GAP),
        )));
    }
    for line in table.lines() {
        match line.trim_end().strip_suffix(BOLD_ENDS) {
            // A name in bold is filled up with blanks before the bold ends.
            Some(line) => writeln!(writer, "{}{BOLD_ENDS}", line.trim_end())?,
            None => writeln!(writer, "{}", line.trim_end())?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_on_their_side_and_no_line_ends_in_blanks() {
        let columns = [
            Column {
                width: 5,
                side: Side::Left,
            },
            Column {
                width: 4,
                side: Side::Right,
            },
            Column {
                width: 3,
                side: Side::Left,
            },
        ];
        let texts = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        let rows = [texts(["日本", "7", ""]), texts(["abcde", "1,000", "x"])];
        let names = texts(["name", "size", "ok"]);
        let mut written = Vec::new();
        draw(&mut written, Header::Plain(&names), &columns, &rows[..1]).unwrap();
        draw(
            &mut written,
            Header::None,
            &columns,
            &[texts(["a", "12", "b"])],
        )
        .unwrap();
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "name   size  ok\n日本      7\na        12  b\n"
        );
    }
}
