//! The tags of a Sanyo note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, PLAIN, Row, Scope, Table};
use crate::metadata::maker::values::print_im;

const SANYO_QUALITY: Choices = &[
    (0, "Normal/Very Low"),
    (1, "Normal/Low"),
    (2, "Normal/Medium Low"),
    (3, "Normal/Medium"),
    (4, "Normal/Medium High"),
    (5, "Normal/High"),
    (6, "Normal/Very High"),
    (7, "Normal/Super High"),
    (256, "Fine/Very Low"),
    (257, "Fine/Low"),
    (258, "Fine/Medium Low"),
    (259, "Fine/Medium"),
    (260, "Fine/Medium High"),
    (261, "Fine/High"),
    (262, "Fine/Very High"),
    (263, "Fine/Super High"),
    (512, "Super Fine/Very Low"),
    (513, "Super Fine/Low"),
    (514, "Super Fine/Medium Low"),
    (515, "Super Fine/Medium"),
    (516, "Super Fine/Medium High"),
    (517, "Super Fine/High"),
    (518, "Super Fine/Very High"),
    (519, "Super Fine/Super High"),
];

const MACRO: Choices = &[(0, "Normal"), (1, "Macro"), (2, "View"), (3, "Manual")];

const SEQUENTIAL_SHOT: Choices = &[
    (0, "None"),
    (1, "Standard"),
    (2, "Best"),
    (3, "Adjust Exposure"),
];

const WIDE_RANGE: Choices = &[(0, "Off"), (1, "On")];

const RECORD_SHUTTER_RELEASE: Choices = &[(0, "Record while down"), (1, "Press start, press stop")];

const RESAVED: Choices = &[(0, "No"), (1, "Yes")];

const SCENE_SELECT: Choices = &[
    (0, "Off"),
    (1, "Sport"),
    (2, "TV"),
    (3, "Night"),
    (4, "User 1"),
    (5, "User 2"),
    (6, "Lamp"),
];

const SEQUENCE_SHOT_INTERVAL: Choices = &[
    (0, "5 frames/s"),
    (1, "10 frames/s"),
    (2, "15 frames/s"),
    (3, "20 frames/s"),
];

const FLASH_MODE: Choices = &[(0, "Auto"), (1, "Force"), (2, "Disabled"), (3, "Red eye")];

/// The tags of a block: `FaceInfo`.
static FACES: Layout = Layout {
    group: "Sanyo",
    unit: Kind::U32,
    cells: &[
        Cell(0, Kind::U32, 1, "FacesDetected", PLAIN),
        Cell(4, Kind::U32, 4, "FacePosition", PLAIN),
    ],
};

/// Whether the entry that two tags share is a distance rather than faces.
fn is_distance(scope: &Scope<'_>) -> bool {
    const SHARED: u16 = 0x0223;
    let mut entries = scope.entries.iter();
    entries.any(|entry| entry.number == SHARED && entry.kind == Kind::Ratio)
}

fn read_faces(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    if !is_distance(scope) {
        reader.layout(entry.data, &FACES, scope);
    }
}

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Sanyo",
    rows: &[
        Row(0x00ff, "MakerNoteOffset", PLAIN),
        Row(0x0100, "SanyoThumbnail", PLAIN),
        Row(0x0200, "SpecialMode", PLAIN),
        Row(
            0x0201,
            "SanyoQuality",
            Form::Exif(ExifForm::Flags(SANYO_QUALITY)),
        ),
        Row(0x0202, "Macro", Form::Choice(MACRO)),
        Row(0x0204, "DigitalZoom", PLAIN),
        Row(0x0207, "SoftwareVersion", PLAIN),
        Row(0x0208, "PictInfo", PLAIN),
        Row(0x0209, "CameraID", PLAIN),
        Row(0x020e, "SequentialShot", Form::Choice(SEQUENTIAL_SHOT)),
        Row(0x020f, "WideRange", Form::Choice(WIDE_RANGE)),
        Row(0x0210, "ColorAdjustmentMode", Form::Choice(WIDE_RANGE)),
        Row(0x0213, "QuickShot", Form::Choice(WIDE_RANGE)),
        Row(0x0214, "SelfTimer", Form::Choice(WIDE_RANGE)),
        Row(0x0216, "VoiceMemo", Form::Choice(WIDE_RANGE)),
        Row(
            0x0217,
            "RecordShutterRelease",
            Form::Choice(RECORD_SHUTTER_RELEASE),
        ),
        Row(0x0218, "FlickerReduce", Form::Choice(WIDE_RANGE)),
        Row(0x0219, "OpticalZoomOn", Form::Choice(WIDE_RANGE)),
        Row(0x021b, "DigitalZoomOn", Form::Choice(WIDE_RANGE)),
        Row(0x021d, "LightSourceSpecial", Form::Choice(WIDE_RANGE)),
        Row(0x021e, "Resaved", Form::Choice(RESAVED)),
        Row(0x021f, "SceneSelect", Form::Choice(SCENE_SELECT)),
        Row(
            0x0223,
            "ManualFocusDistance",
            Form::When(is_distance, &PLAIN),
        ),
        Row(0x0223, "FaceInfo", Form::Read(read_faces)),
        Row(
            0x0224,
            "SequenceShotInterval",
            Form::Choice(SEQUENCE_SHOT_INTERVAL),
        ),
        Row(0x0225, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0f00, "DataDump", BINARY),
    ],
};
