//! The tags of a FLIR note: a plain table of data, with names as users of `ExifTool` know them.
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};
use crate::metadata::maker::words::Words;

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "FLIR",
    rows: &[
        Row(0x0001, "ImageTemperatureMax", Form::Signed(&PLAIN)),
        Row(0x0002, "ImageTemperatureMin", Form::Signed(&PLAIN)),
        Row(
            0x0003,
            "Emissivity",
            Form::Words(&PLAIN, Words::Digits(2, "")),
        ),
    ],
};
