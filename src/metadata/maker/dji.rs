//! The tags of a DJI note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::maker::table::{PLAIN, Row, Table};

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "DJI",
    rows: &[
        Row(0x0001, "Make", PLAIN),
        Row(0x0003, "SpeedX", PLAIN),
        Row(0x0004, "SpeedY", PLAIN),
        Row(0x0005, "SpeedZ", PLAIN),
        Row(0x0006, "Pitch", PLAIN),
        Row(0x0007, "Yaw", PLAIN),
        Row(0x0008, "Roll", PLAIN),
        Row(0x0009, "CameraPitch", PLAIN),
        Row(0x000a, "CameraYaw", PLAIN),
        Row(0x000b, "CameraRoll", PLAIN),
    ],
};
