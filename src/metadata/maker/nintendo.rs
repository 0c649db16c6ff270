//! The maker note of Nintendo's cameras for two eyes: a directory with one block, whose numbers are little-endian.

use exif::Value as Raw;
use jiff::Timestamp;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Row, Scope, Table};
use crate::metadata::maker::words::Words;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

const CATEGORY: Choices = &[
    (0, "(none)"),
    (4096, "Mii"),
    (8192, "Man"),
    (16_384, "Woman"),
];

/// The tags of the directory.
pub(super) static MAIN: Table = Table {
    group: "Nintendo",
    rows: &[Row(0x1101, "", Form::Read(camera_info))],
};

static CAMERA_INFO: Layout = Layout {
    group: "Nintendo",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ModelID", PLAIN),
        Cell(8, Kind::U32, 1, "TimeStamp", Form::Own(time_stamp)),
        Cell(
            24,
            Kind::Undefined,
            4,
            "InternalSerialNumber",
            Form::Own(serial),
        ),
        Cell(
            40,
            Kind::F32,
            1,
            "Parallax",
            Form::Words(&PLAIN, Words::Digits(2, "")),
        ),
        Cell(
            48,
            Kind::U16,
            1,
            "Category",
            Form::Words(&PLAIN, Words::Of(CATEGORY)),
        ),
    ],
};

fn camera_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let scope = Scope {
        order: ByteOrder::Little,
        ..*scope
    };
    reader.layout(entry.data, &CAMERA_INFO, &scope);
}

/// Seconds since the beginning of the year 2000.
fn time_stamp(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const YEAR_2000: i64 = 946_684_800;
    let seconds = i64::from(raw.get_uint(0)?) + YEAR_2000;
    let time = Timestamp::from_second(seconds).ok()?;
    let shown = time.strftime("%Y:%m:%d %H:%M:%S").to_string();
    Some((Value::from(shown), None))
}

fn serial(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let digits = data_encoding::HEXLOWER.encode(&bytes_of(raw)?);
    Some((Value::from(format!("0x{digits}")), None))
}
