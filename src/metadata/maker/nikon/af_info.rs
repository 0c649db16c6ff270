//! The autofocus points of Nikon: a block whose layout depends on its version.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::nikon::af_points::{first, unknown, used};
use crate::metadata::maker::nikon::af_tables::{
    CONTRAST, CONTRAST_AREAS, PHASE, PHASE_AREAS, VERSIONS, Version, YES,
};
use crate::metadata::maker::nikon::tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, Scope};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let data = entry.data;
    let [v0, v1, v2, v3, method, _, set, coordinates, ..] = *data else {
        return;
    };
    let number = &[v0, v1, v2, v3];
    let known = VERSIONS
        .iter()
        .find(|known| known.numbers.contains(&number));
    let Some(version) = known else {
        return;
    };
    let has_coordinates = coordinates != 0;
    let is_mirrorless = version.has_always_area;
    let scope = &Scope {
        order: if is_mirrorless {
            ByteOrder::Little
        } else {
            scope.order
        },
        ..*scope
    };
    cells(reader, version.head, data, scope);
    let is_told = !is_mirrorless || !has_coordinates;
    if let Some(&(_, bytes)) = version.sets.iter().find(|known| known.0 == set && is_told) {
        points(reader, version, bytes, data, scope);
    } else if data.starts_with(b"0100") && set == 7 && method != CONTRAST {
        let selected = Cell(28, Kind::Undefined, 20, "AFPointsSelected", forms(20).1);
        cells(reader, &[selected], data, scope);
    }
    if version.area != u16::MAX && (is_mirrorless || method == CONTRAST) {
        area(
            reader,
            version,
            is_mirrorless && !has_coordinates,
            data,
            scope,
        );
    }
}

/// Reads the block of the first cameras, whose byte order depends on the model alone.
pub(super) fn read_first(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let order = if scope.note.model.starts_with("NIKON D") {
        ByteOrder::Big
    } else {
        ByteOrder::Little
    };
    reader.layout(entry.data, &tables::AF_INFO, &Scope { order, ..*scope });
}

/// The points that were used, in so many bytes.
fn points(
    reader: &mut Reader<'_, '_>,
    version: &Version,
    bytes: u16,
    data: &[u8],
    scope: &Scope<'_>,
) {
    let (first, used) = forms(bytes);
    let kind = match bytes {
        1 => Kind::U8,
        2 => Kind::U16,
        _ => Kind::Undefined,
    };
    let count = if bytes > 2 { bytes } else { 1 };
    let first = Cell(version.primary, Kind::U8, 1, "PrimaryAFPoint", first);
    let all = Cell(version.used, kind, count, "AFPointsUsed", used);
    let scope = &Scope {
        order: ByteOrder::Little,
        ..*scope
    };
    cells(reader, &[first, all], data, scope);
    if let Some(at) = version.in_focus.filter(|_| bytes > 2) {
        let in_focus = Cell(at, kind, count, "AFPointsInFocus", used);
        cells(reader, &[in_focus], data, scope);
    }
}

/// How the first point and all points are shown that take so many bytes.
fn forms(bytes: u16) -> (Form, Form) {
    fn both<const BYTES: u16>() -> (Form, Form) {
        (Form::Own(first::<BYTES>), Form::Own(used::<BYTES>))
    }
    match bytes {
        2 => both::<2>(),
        5 => both::<5>(),
        7 => both::<7>(),
        11 => both::<11>(),
        14 => both::<14>(),
        17 => both::<17>(),
        20 => both::<20>(),
        21 => both::<21>(),
        29 => both::<29>(),
        _ => (Form::Own(unknown), Form::Own(unknown)),
    }
}

/// The area in the image; what is 0 is not known.
fn area(
    reader: &mut Reader<'_, '_>,
    version: &Version,
    is_without_place: bool,
    data: &[u8],
    scope: &Scope<'_>,
) {
    const KNOWN: Form = Form::Unless(0, &[]);
    let at = version.area;
    let size = |at, name| Cell(at, Kind::U16, 1, name, KNOWN);
    cells(
        reader,
        &[size(at, "AFImageWidth"), size(at + 2, "AFImageHeight")],
        data,
        scope,
    );
    if !is_without_place {
        let place = [
            size(at + 4, "AFAreaXPosition"),
            size(at + 6, "AFAreaYPosition"),
        ];
        cells(reader, &place, data, scope);
    }
    cells(
        reader,
        &[size(at + 8, "AFAreaWidth"), size(at + 10, "AFAreaHeight")],
        data,
        scope,
    );
    if !version.has_always_area {
        let form = Form::Choice(YES);
        let in_focus = Cell(at + 12, Kind::U8, 1, "ContrastDetectAFInFocus", form);
        cells(reader, &[in_focus], data, scope);
    }
}

fn cells(reader: &mut Reader<'_, '_>, cells: &[Cell], data: &[u8], scope: &Scope<'_>) {
    static BYTES: Layout = Layout {
        group: "Nikon",
        unit: Kind::U8,
        cells: &[],
    };
    for cell in cells {
        reader.cell(cell, &BYTES, &Scope { data, ..*scope });
    }
}

/// The area of autofocus, whose names depend on how the focus was found.
pub(super) fn area_mode(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let areas = if scope.u8(4) == Some(PHASE) {
        PHASE_AREAS
    } else {
        CONTRAST_AREAS
    };
    let known = areas.iter().find(|known| known.0 == i64::from(number));
    let print = known.map_or_else(|| format!("Unknown ({number})"), |known| known.1.to_owned());
    Some((Value::from(number), Some(print)))
}
