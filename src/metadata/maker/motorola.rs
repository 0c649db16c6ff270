//! The tags of a Motorola note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::maker::table::{PLAIN, Row, Table};

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Motorola",
    rows: &[
        Row(0x5500, "BuildNumber", PLAIN),
        Row(0x5501, "SerialNumber", PLAIN),
        Row(0x6420, "CustomRendered", PLAIN),
        Row(0x64d0, "DriveMode", PLAIN),
        Row(0x665e, "Sensor", PLAIN),
        Row(0x6705, "ManufactureDate", PLAIN),
    ],
};
