//! The tokens of a user as a table.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use crate::output::grid::{self, Header, Side};

/// A token in words.
#[derive(Clone, Debug)]
pub struct TokenRow {
    /// Its name.
    pub name: String,
    /// When it was made.
    pub created: String,
    /// When it ends.
    pub ends: String,
}

/// Writes a row a token.
///
/// # Errors
/// Fails if the writer does.
pub fn table(writer: &mut dyn Write, tokens: &[TokenRow]) -> io::Result<()> {
    let names = ["name", "created", "ends"].map(str::to_owned);
    let cells = |token: &TokenRow| {
        let TokenRow {
            name,
            created,
            ends,
        } = token.clone();
        vec![name, created, ends]
    };
    let rows: Vec<Vec<String>> = tokens.iter().map(cells).collect();
    let column = |place: usize| grid::Column {
        width: rows
            .iter()
            .map(|row| row[place].width())
            .fold(names[place].width(), usize::max),
        side: Side::Left,
    };
    let columns = [column(0), column(1), column(2)];
    grid::draw(writer, Header::Plain(&names), &columns, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_a_token_under_its_names() {
        let row = TokenRow {
            name: "ci".to_owned(),
            created: "2026-11-23 22:10".to_owned(),
            ends: "2027-02-21 22:10 (in 3 months)".to_owned(),
        };
        let mut written = Vec::new();
        table(&mut written, &[row]).unwrap();
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "name  created           ends\nci    2026-11-23 22:10  2027-02-21 22:10 (in 3 months)\n"
        );
    }
}
