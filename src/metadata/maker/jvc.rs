//! The tags of a JVC note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};

const QUALITY: Choices = &[(0, "Low"), (1, "Normal"), (2, "Fine")];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "JVC",
    rows: &[
        Row(0x0002, "CPUVersions", PLAIN),
        Row(0x0003, "Quality", Form::Choice(QUALITY)),
    ],
};
