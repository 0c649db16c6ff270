//! The autofocus points of Nikon: a block whose layout depends on its version.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Scope, VERSION};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// The bytes of the points that were used, by what the camera calls its set of points.
static POINT_SETS: &[(u8, u16)] = &[(1, 7), (2, 2), (3, 5), (4, 17), (5, 21), (6, 29), (7, 20)];

/// What all versions begin with.
static HEAD: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "AFInfo2Version", VERSION),
        Cell(4, Kind::U8, 1, "AFDetectionMethod", PLAIN),
        Cell(5, Kind::U8, 1, "AFAreaMode", PLAIN),
        Cell(6, Kind::U8, 1, "FocusPointSchema", PLAIN),
    ],
};

/// Where contrast detection was used: the area in the image.
static AREA_0100: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(16, Kind::U16, 1, "AFImageWidth", PLAIN),
        Cell(18, Kind::U16, 1, "AFImageHeight", PLAIN),
        Cell(20, Kind::U16, 1, "AFAreaXPosition", PLAIN),
        Cell(22, Kind::U16, 1, "AFAreaYPosition", PLAIN),
        Cell(24, Kind::U16, 1, "AFAreaWidth", PLAIN),
        Cell(26, Kind::U16, 1, "AFAreaHeight", PLAIN),
        Cell(28, Kind::U8, 1, "ContrastDetectAFInFocus", PLAIN),
    ],
};

/// The points of mirrorless cameras.
static POINTS_0300: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(7, Kind::U8, 1, "AFCoordinatesAvailable", PLAIN),
        Cell(10, Kind::Undefined, 11, "AFPointsUsed", Form::Own(hex)),
        Cell(56, Kind::U8, 1, "PrimaryAFPoint", PLAIN),
    ],
};

/// The area of mirrorless cameras, where it is known.
static AREA_0300: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(7, Kind::U8, 1, "AFCoordinatesAvailable", PLAIN),
        Cell(42, Kind::U16, 1, "AFImageWidth", PLAIN),
        Cell(44, Kind::U16, 1, "AFImageHeight", PLAIN),
        Cell(46, Kind::U16, 1, "AFAreaXPosition", PLAIN),
        Cell(48, Kind::U16, 1, "AFAreaYPosition", PLAIN),
        Cell(50, Kind::U16, 1, "AFAreaWidth", PLAIN),
        Cell(52, Kind::U16, 1, "AFAreaHeight", PLAIN),
    ],
};

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let data = entry.data;
    let [_, _, _, _, method, _, set, at, ..] = *data else {
        return;
    };
    reader.layout(data, &HEAD, scope);
    match data.get(..4) {
        Some(b"0100") => read_0100(reader, data, method, set, scope),
        Some(b"0300" | b"0301") => {
            let scope = Scope {
                order: ByteOrder::Little,
                ..*scope
            };
            let layout = if at == 0 { &POINTS_0300 } else { &AREA_0300 };
            reader.layout(data, layout, &scope);
        }
        _ => {}
    }
}

fn read_0100(reader: &mut Reader<'_, '_>, data: &[u8], method: u8, set: u8, scope: &Scope<'_>) {
    let points = POINT_SETS.iter().find(|known| known.0 == set);
    if let Some(&(_, bytes)) = points {
        let cells = [
            Cell(7, Kind::U8, 1, "PrimaryAFPoint", PLAIN),
            Cell(8, Kind::Undefined, bytes, "AFPointsUsed", Form::Own(hex)),
        ];
        // Eleven points fit into a number.
        let few = Cell(8, Kind::U16, 1, "AFPointsUsed", PLAIN);
        let scope = &Scope {
            order: ByteOrder::Little,
            ..*scope
        };
        let [primary, many] = cells;
        for cell in [primary, if bytes == 2 { few } else { many }] {
            reader.cell(&cell, &HEAD, &Scope { data, ..*scope });
        }
    }
    if method != 0 {
        reader.layout(data, &AREA_0100, scope);
    }
}

/// Bytes in hexadecimal digits with blanks between them.
fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let words: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Some((Value::Text(words.join(" ")), None))
}
