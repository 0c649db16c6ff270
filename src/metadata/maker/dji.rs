//! The tags of a DJI note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};
use crate::metadata::maker::words::Words;
use crate::metadata::value::Value;

/// A number with its sign and two digits behind the point.
const SIGNED: Form = Form::Words(&PLAIN, Words::By(signed));

fn signed(value: &Value) -> Option<String> {
    Some(format!("{:+.2}", value.as_f64()?))
}

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "DJI",
    rows: &[
        Row(0x0001, "Make", PLAIN),
        Row(0x0003, "SpeedX", SIGNED),
        Row(0x0004, "SpeedY", SIGNED),
        Row(0x0005, "SpeedZ", SIGNED),
        Row(0x0006, "Pitch", SIGNED),
        Row(0x0007, "Yaw", SIGNED),
        Row(0x0008, "Roll", SIGNED),
        Row(0x0009, "CameraPitch", SIGNED),
        Row(0x000a, "CameraYaw", SIGNED),
        Row(0x000b, "CameraRoll", SIGNED),
    ],
};
