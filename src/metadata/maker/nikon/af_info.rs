//! The autofocus points of Nikon: a block whose layout depends on its version.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::bytes_of;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::nikon::tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, Scope, VERSION};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// How the focus was found.
const PHASE: u8 = 0;
const CONTRAST: u8 = 1;
const METHODS: Choices = &[(0, "Phase Detect"), (1, "Contrast Detect"), (2, "Hybrid")];

/// What no points are called.
const NONE: &str = "(none)";

const YES: Choices = &[(0, "No"), (1, "Yes")];

/// What areas are called where the focus was found by phases.
const PHASE_AREAS: Choices = &[
    (0, "Single Area"),
    (1, "Dynamic Area"),
    (2, "Dynamic Area (closest subject)"),
    (3, "Group Dynamic"),
    (4, "Dynamic Area (9 points)"),
    (5, "Dynamic Area (21 points)"),
    (6, "Dynamic Area (51 points)"),
    (7, "Dynamic Area (51 points, 3D-tracking)"),
    (8, "Auto-area"),
    (9, "Dynamic Area (3D-tracking)"),
    (10, "Single Area (wide)"),
    (11, "Dynamic Area (wide)"),
    (12, "Dynamic Area (wide, 3D-tracking)"),
    (13, "Group Area"),
    (14, "Dynamic Area (25 points)"),
    (15, "Dynamic Area (72 points)"),
    (16, "Group Area (HL)"),
    (17, "Group Area (VL)"),
    (18, "Dynamic Area (49 points)"),
    (128, "Single"),
    (129, "Auto (41 points)"),
    (130, "Subject Tracking (41 points)"),
    (131, "Face Priority (41 points)"),
    (192, "Pinpoint"),
    (193, "Single"),
    (194, "Dynamic"),
    (195, "Wide (S)"),
    (196, "Wide (L)"),
    (197, "Auto"),
    (199, "Auto"),
];

/// What areas are called where it was found by contrast.
const CONTRAST_AREAS: Choices = &[
    (0, "Contrast-detect"),
    (1, "Contrast-detect (normal area)"),
    (2, "Contrast-detect (wide area)"),
    (3, "Contrast-detect (face priority)"),
    (4, "Contrast-detect (subject tracking)"),
    (128, "Single"),
    (129, "Auto (41 points)"),
    (130, "Subject Tracking (41 points)"),
    (131, "Face Priority (41 points)"),
    (192, "Pinpoint"),
    (193, "Single"),
    (194, "Dynamic"),
    (195, "Wide (S)"),
    (196, "Wide (L)"),
    (197, "Auto"),
    (198, "Auto (People)"),
    (199, "Auto (Animal)"),
    (200, "Normal-area AF"),
    (201, "Wide-area AF"),
    (202, "Face-priority AF"),
    (203, "Subject-tracking AF"),
    (204, "Dynamic Area (S)"),
    (205, "Dynamic Area (M)"),
    (206, "Dynamic Area (L)"),
    (207, "3D-tracking"),
    (208, "Wide-Area (C1/C2)"),
];

/// What the Nikon 1 calls them.
const ONE_AREAS: Choices = &[
    (128, "Single"),
    (129, "Auto (41 points)"),
    (130, "Subject Tracking (41 points)"),
    (131, "Face Priority (41 points)"),
];

/// What the latest cameras call them.
const LATE_AREAS: Choices = &[
    (192, "Pinpoint"),
    (193, "Single"),
    (195, "Wide (S)"),
    (196, "Wide (L)"),
    (197, "Auto"),
    (204, "Dynamic Area (S)"),
    (205, "Dynamic Area (M)"),
    (206, "Dynamic Area (L)"),
    (207, "3D-tracking"),
    (208, "Wide (C1/C2)"),
];

/// The sets of points, and the bytes that say which of them were used: one byte is a number, as are two of them.
type Sets = &'static [(u8, u16)];

/// Versions that have the same.
#[derive(Debug)]
struct Version {
    numbers: &'static [&'static [u8; 4]],
    /// What all blocks of the version begin with.
    head: &'static [Cell],
    /// The sets of points.
    sets: Sets,
    /// Where the first point, those that were used and those in focus are told.
    primary: u16,
    used: u16,
    in_focus: Option<u16>,
    /// Where the area in the image is told, if it always is and not only where the focus was found by contrast.
    area: u16,
    has_always_area: bool,
}

const DETECTION: Cell = Cell(4, Kind::U8, 1, "AFDetectionMethod", Form::Choice(METHODS));
const AREA_MODE: Cell = Cell(5, Kind::U8, 1, "AFAreaMode", Form::Own(area_mode));
const COORDINATES: Cell = Cell(7, Kind::U8, 1, "AFCoordinatesAvailable", Form::Choice(YES));
const INFO_VERSION: Cell = Cell(0, Kind::Text, 4, "AFInfo2Version", VERSION);

static VERSIONS: &[Version] = &[
    Version {
        numbers: &[b"0100"],
        head: &[
            INFO_VERSION,
            DETECTION,
            AREA_MODE,
            Cell(
                6,
                Kind::U8,
                1,
                "FocusPointSchema",
                Form::Choice(&[
                    (0, "Off"),
                    (1, "51-point"),
                    (2, "11-point"),
                    (3, "39-point"),
                ]),
            ),
        ],
        sets: &[(0, 1), (1, 7), (2, 2), (3, 5)],
        primary: 7,
        used: 8,
        in_focus: None,
        area: 16,
        has_always_area: false,
    },
    Version {
        numbers: &[b"0101"],
        head: &[
            INFO_VERSION,
            DETECTION,
            AREA_MODE,
            Cell(
                6,
                Kind::U8,
                1,
                "FocusPointSchema",
                Form::Choice(&[
                    (0, "Off"),
                    (1, "51-point"),
                    (2, "11-point"),
                    (7, "153-point"),
                ]),
            ),
        ],
        sets: &[(0, 1), (1, 7), (2, 2), (7, 20)],
        primary: 68,
        used: 8,
        in_focus: Some(48),
        area: 70,
        has_always_area: false,
    },
    Version {
        numbers: &[b"0200", b"0201"],
        head: &[
            INFO_VERSION,
            Cell(5, Kind::U8, 1, "AFAreaMode", Form::Choice(ONE_AREAS)),
            Cell(
                6,
                Kind::U8,
                1,
                "PhaseDetectAF",
                Form::Choice(&[(4, "On (73-point)"), (5, "On (5)"), (6, "On (105-point)")]),
            ),
        ],
        sets: &[(4, 17), (5, 21), (6, 29)],
        primary: 7,
        used: 8,
        in_focus: None,
        area: u16::MAX,
        has_always_area: false,
    },
    Version {
        numbers: &[b"0300", b"0301"],
        head: &[
            INFO_VERSION,
            DETECTION,
            AREA_MODE,
            Cell(
                6,
                Kind::U8,
                1,
                "FocusPointSchema",
                Form::Choice(&[
                    (0, "Off"),
                    (1, "51-point"),
                    (8, "81-point"),
                    (9, "105-point"),
                ]),
            ),
            COORDINATES,
        ],
        sets: &[(1, 7), (8, 11), (9, 14)],
        primary: 56,
        used: 10,
        in_focus: None,
        area: 42,
        has_always_area: true,
    },
    Version {
        numbers: &[b"0400", b"0401", b"0402"],
        head: &[
            INFO_VERSION,
            DETECTION,
            Cell(5, Kind::U8, 1, "AFAreaMode", Form::Choice(LATE_AREAS)),
            COORDINATES,
            Cell(
                74,
                Kind::U8,
                1,
                "FocusResult",
                Form::Choice(&[(0, "Out of Focus"), (1, "Focus")]),
            ),
        ],
        sets: &[],
        primary: 0,
        used: 0,
        in_focus: None,
        area: 62,
        has_always_area: true,
    },
];

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
        let selected = Cell(28, Kind::Undefined, 20, "AFPointsSelected", Form::Own(hex));
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
    let primary = Cell(
        version.primary,
        Kind::U8,
        1,
        "PrimaryAFPoint",
        Form::Own(point),
    );
    let used = match bytes {
        1 => Cell(version.used, Kind::U8, 1, "AFPointsUsed", Form::Own(point)),
        2 => Cell(version.used, Kind::U16, 1, "AFPointsUsed", Form::Own(point)),
        _ => Cell(
            version.used,
            Kind::Undefined,
            bytes,
            "AFPointsUsed",
            Form::Own(hex),
        ),
    };
    let scope = &Scope {
        order: ByteOrder::Little,
        ..*scope
    };
    cells(reader, &[primary, used], data, scope);
    if let Some(at) = version.in_focus.filter(|_| bytes > 2) {
        let in_focus = Cell(
            at,
            Kind::Undefined,
            bytes,
            "AFPointsInFocus",
            Form::Own(hex),
        );
        cells(reader, &[in_focus], data, scope);
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
fn area_mode(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
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

/// A number of points, or of one; 0 is none.
fn point(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let print = (number == 0).then(|| NONE.to_owned());
    Some((Value::from(number), print))
}

/// Bytes in hexadecimal digits with blanks between them.
fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let words: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let is_none = bytes.iter().all(|&byte| byte == 0);
    let print = is_none.then(|| NONE.to_owned());
    Some((Value::Text(words.join(" ")), print))
}
