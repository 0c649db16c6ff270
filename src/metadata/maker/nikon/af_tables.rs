//! What the versions of Nikon's blocks of autofocus points have: a plain table of data.

use crate::metadata::exif::choices::Choices;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::nikon::af_info::area_mode;
use crate::metadata::maker::table::{Cell, Form, VERSION};

/// How the focus was found.
pub(super) const PHASE: u8 = 0;
pub(super) const CONTRAST: u8 = 1;
const METHODS: Choices = &[(0, "Phase Detect"), (1, "Contrast Detect"), (2, "Hybrid")];

pub(super) const YES: Choices = &[(0, "No"), (1, "Yes")];

/// What areas are called where the focus was found by phases.
pub(super) const PHASE_AREAS: Choices = &[
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
pub(super) const CONTRAST_AREAS: Choices = &[
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
pub(super) type Sets = &'static [(u8, u16)];

/// Versions that have the same.
#[derive(Debug)]
pub(super) struct Version {
    pub(super) numbers: &'static [&'static [u8; 4]],
    /// What all blocks of the version begin with.
    pub(super) head: &'static [Cell],
    /// The sets of points.
    pub(super) sets: Sets,
    /// Where the first point, those that were used and those in focus are told.
    pub(super) primary: u16,
    pub(super) used: u16,
    pub(super) in_focus: Option<u16>,
    /// Where the area in the image is told, if it always is and not only where the focus was found by contrast.
    pub(super) area: u16,
    pub(super) has_always_area: bool,
}

const DETECTION: Cell = Cell(4, Kind::U8, 1, "AFDetectionMethod", Form::Choice(METHODS));
const AREA_MODE: Cell = Cell(5, Kind::U8, 1, "AFAreaMode", Form::Own(area_mode));
const COORDINATES: Cell = Cell(7, Kind::U8, 1, "AFCoordinatesAvailable", Form::Choice(YES));
const INFO_VERSION: Cell = Cell(0, Kind::Text, 4, "AFInfo2Version", VERSION);

/// The versions that are known.
pub(super) static VERSIONS: &[Version] = &[
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
