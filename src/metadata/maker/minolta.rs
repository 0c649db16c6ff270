//! The tags of a Minolta note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{BINARY, Form, PLAIN, Row, Table};
use crate::metadata::maker::values::print_im;

const SCENE_MODE: Choices = &[
    (0, "Standard"),
    (1, "Portrait"),
    (2, "Text"),
    (3, "Night Scene"),
    (4, "Sunset"),
    (5, "Sports"),
    (6, "Landscape"),
    (7, "Night Portrait"),
    (8, "Macro"),
    (9, "Super Macro"),
    (16, "Auto"),
    (17, "Night View/Portrait"),
    (18, "Sweep Panorama"),
    (19, "Handheld Night Shot"),
    (20, "Anti Motion Blur"),
    (21, "Cont. Priority AE"),
    (22, "Auto+"),
    (23, "3D Sweep Panorama"),
    (24, "Superior Auto"),
    (25, "High Sensitivity"),
    (26, "Fireworks"),
    (27, "Food"),
    (28, "Pet"),
    (33, "HDR"),
    (65_535, "n/a"),
];

const COLOR_MODE: Choices = &[
    (0, "Natural color"),
    (1, "Black & White"),
    (2, "Vivid color"),
    (3, "Solarization"),
    (4, "Adobe RGB"),
    (5, "Sepia"),
    (9, "Natural"),
    (12, "Portrait"),
    (13, "Natural sRGB"),
    (14, "Natural+ sRGB"),
    (15, "Landscape"),
    (16, "Evening"),
    (17, "Night Scene"),
    (18, "Night Portrait"),
    (132, "Embed Adobe RGB"),
];

const COLOR_MODE_2: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Portrait"),
    (3, "Landscape"),
    (4, "Sunset"),
    (5, "Night View/Portrait"),
    (6, "B&W"),
    (7, "Adobe RGB"),
    (12, "Neutral"),
    (13, "Clear"),
    (14, "Deep"),
    (15, "Light"),
    (16, "Autumn Leaves"),
    (17, "Sepia"),
    (18, "FL"),
    (19, "Vivid 2"),
    (20, "IN"),
    (21, "SH"),
    (100, "Neutral"),
    (101, "Clear"),
    (102, "Deep"),
    (103, "Light"),
    (104, "Night View"),
    (105, "Autumn Leaves"),
    (255, "Off"),
    (4_294_967_295, "n/a"),
];

const MINOLTA_QUALITY: Choices = &[
    (0, "Raw"),
    (1, "Super Fine"),
    (2, "Fine"),
    (3, "Standard"),
    (4, "Economy"),
    (5, "Extra fine"),
];

const MINOLTA_IMAGE_SIZE: Choices = &[
    (1, "1600x1200"),
    (2, "1280x960"),
    (3, "640x480"),
    (5, "2560x1920"),
    (6, "2272x1704"),
    (7, "2048x1536"),
];

const TELECONVERTER: Choices = &[
    (0, "None"),
    (4, "Minolta/Sony AF 1.4x APO (D) (0x04)"),
    (5, "Minolta/Sony AF 2x APO (D) (0x05)"),
    (72, "Minolta/Sony AF 2x APO (D)"),
    (80, "Minolta AF 2x APO II"),
    (96, "Minolta AF 2x APO"),
    (136, "Minolta/Sony AF 1.4x APO (D)"),
    (144, "Minolta AF 1.4x APO II"),
    (160, "Minolta AF 1.4x APO"),
];

const IMAGE_STABILIZATION: Choices = &[(1, "Off"), (5, "On")];

const RAW_AND_JPG_RECORDING: Choices = &[(0, "Off"), (1, "On")];

const ZONE_MATCHING: Choices = &[(0, "ISO Setting Used"), (1, "High Key"), (2, "Low Key")];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Color Temperature/Color Filter"),
    (16, "Daylight"),
    (32, "Cloudy"),
    (48, "Shade"),
    (64, "Tungsten"),
    (80, "Flash"),
    (96, "Fluorescent"),
    (112, "Custom"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Minolta",
    rows: &[
        Row(0x0000, "MakerNoteVersion", PLAIN),
        Row(0x0018, "ImageStabilization", PLAIN),
        Row(0x0040, "CompressedImageSize", PLAIN),
        Row(0x0081, "PreviewImage", PLAIN),
        Row(0x0088, "PreviewImageStart", Form::Offset),
        Row(0x0089, "PreviewImageLength", PLAIN),
        Row(0x0100, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(0x0101, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(0x0101, "ColorMode", Form::Choice(COLOR_MODE_2)),
        Row(0x0102, "MinoltaQuality", Form::Choice(MINOLTA_QUALITY)),
        Row(0x0103, "MinoltaQuality", Form::Choice(MINOLTA_QUALITY)),
        Row(0x0103, "MinoltaImageSize", Form::Choice(MINOLTA_IMAGE_SIZE)),
        Row(0x0104, "FlashExposureComp", PLAIN),
        Row(0x0105, "Teleconverter", Form::Choice(TELECONVERTER)),
        Row(
            0x0107,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(
            0x0109,
            "RawAndJpgRecording",
            Form::Choice(RAW_AND_JPG_RECORDING),
        ),
        Row(0x010a, "ZoneMatching", Form::Choice(ZONE_MATCHING)),
        Row(0x010b, "ColorTemperature", PLAIN),
        Row(0x010c, "LensType", PLAIN),
        Row(0x0111, "ColorCompensationFilter", PLAIN),
        Row(0x0112, "WhiteBalanceFineTune", PLAIN),
        Row(
            0x0113,
            "ImageStabilization",
            Form::Choice(RAW_AND_JPG_RECORDING),
        ),
        Row(0x0115, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0f00, "MinoltaCameraSettings2", BINARY),
    ],
};
