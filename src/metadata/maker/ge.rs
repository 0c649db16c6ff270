//! The tags of a General Imaging note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};

const MACRO: Choices = &[(0, "Off"), (1, "On")];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "GE",
    rows: &[
        Row(0x0202, "Macro", Form::Choice(MACRO)),
        Row(0x0207, "GEModel", PLAIN),
        Row(0x0300, "GEMake", PLAIN),
    ],
};
