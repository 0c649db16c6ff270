//! The tags of a Nikon note and of the small blocks in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices;
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::compensation;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::nikon::print::{
    adjusted, bracket, crop, gains, hue, iso, iso_setting, pixel_size, points_in_focus, quarters,
    quarters_or_none, retouched, sharpening, shooting_mode, title, vr_mode,
};
use crate::metadata::maker::nikon::{
    af_info, color_balance, file_info, flash, hdr_info, lens, multi_exposure, picture_control,
    settings, shot_info, values,
};
use crate::metadata::maker::table::{
    BINARY, Cell, Form, Layout, PLAIN, Row, Scope, Table, VERSION, bare,
};
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::values::whole;
use crate::metadata::maker::words::Words;
use crate::metadata::order::ByteOrder;

/// How an image is cut out.
pub(super) const CROP_HI_SPEED: Choices = &[
    (0, "Off"),
    (1, "1.3x Crop"),
    (2, "DX Crop"),
    (3, "5:4 Crop"),
    (4, "3:2 Crop"),
    (6, "16:9 Crop"),
    (8, "2.7x Crop"),
    (9, "DX Movie 16:9 Crop"),
    (10, "1.3x Movie Crop"),
    (11, "FX Uncropped"),
    (12, "DX Uncropped"),
    (13, "2.8x Movie Crop"),
    (14, "1.4x Movie Crop"),
    (15, "1.5x Movie Crop"),
    (17, "FX 1:1 Crop"),
    (18, "DX 1:1 Crop"),
];

const COLOR_SPACE: Choices = &[(1, "sRGB"), (2, "Adobe RGB"), (4, "BT.2100")];

const IMAGE_AUTHENTICATION: Choices = &[(0, "Off"), (1, "On")];

const ACTIVE_D_LIGHTING: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (3, "Normal"),
    (5, "High"),
    (7, "Extra High"),
    (8, "Extra High 1"),
    (9, "Extra High 2"),
    (10, "Extra High 3"),
    (11, "Extra High 4"),
    (65_535, "Auto"),
];

const VIGNETTE_CONTROL: Choices = &[(0, "Off"), (1, "Low"), (3, "Normal"), (5, "High")];

const SHUTTER_MODE: Choices = &[
    (0, "Mechanical"),
    (16, "Electronic"),
    (48, "Electronic Front Curtain"),
    (64, "Electronic (Movie)"),
    (80, "Auto (Mechanical)"),
    (81, "Auto (Electronic Front Curtain)"),
    (96, "Electronic (High Speed)"),
];

const FLASH_MODE: Choices = &[
    (0, "Did Not Fire"),
    (1, "Fired, Manual"),
    (3, "Not Ready"),
    (7, "Fired, External"),
    (8, "Fired, Commander Mode"),
    (9, "Fired, TTL Mode"),
    (18, "LED Light"),
];

const NEFCOMPRESSION: Choices = &[
    (1, "Lossy (type 1)"),
    (2, "Uncompressed"),
    (3, "Lossless"),
    (4, "Lossy (type 2)"),
    (5, "Striped packed 12 bits"),
    (6, "Uncompressed (reduced to 12 bit)"),
    (7, "Unpacked 12 bits"),
    (8, "Small"),
    (9, "Packed 12 bits"),
    (10, "Packed 14 bits"),
    (13, "High Efficiency"),
    (14, "High Efficiency*"),
];

const DATE_STAMP_MODE: Choices = &[
    (0, "Off"),
    (1, "Date & Time"),
    (2, "Date"),
    (3, "Date Counter"),
];

const HIGH_ISONOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "Minimal"),
    (2, "Low"),
    (3, "Medium Low"),
    (4, "Normal"),
    (5, "Medium High"),
    (6, "High"),
];

const RESOLUTION_UNIT: Choices = &[(1, "None"), (2, "inches"), (3, "cm")];

const YCB_CR_POSITIONING: Choices = &[(1, "Centered"), (2, "Co-sited")];

const VIBRATION_REDUCTION: Choices = &[(0, "n/a"), (1, "On"), (2, "Off")];

const VRTYPE: Choices = &[(2, "In-body"), (3, "In-body + Lens")];

const DAYLIGHT_SAVINGS: Choices = &[(0, "No"), (1, "Yes")];

const DATE_DISPLAY_FORMAT: Choices = &[(0, "Y/M/D"), (1, "M/D/Y"), (2, "D/M/Y")];

const ISOEXPANSION: Choices = &[
    (0, "Off"),
    (257, "Hi 0.3"),
    (258, "Hi 0.5"),
    (259, "Hi 0.7"),
    (260, "Hi 1.0"),
    (261, "Hi 1.3"),
    (262, "Hi 1.5"),
    (263, "Hi 1.7"),
    (264, "Hi 2.0"),
    (265, "Hi 2.3"),
    (266, "Hi 2.5"),
    (267, "Hi 2.7"),
    (268, "Hi 3.0"),
    (269, "Hi 3.3"),
    (270, "Hi 3.5"),
    (271, "Hi 3.7"),
    (272, "Hi 4.0"),
    (273, "Hi 4.3"),
    (274, "Hi 4.5"),
    (275, "Hi 4.7"),
    (276, "Hi 5.0"),
    (513, "Lo 0.3"),
    (514, "Lo 0.5"),
    (515, "Lo 0.7"),
    (516, "Lo 1.0"),
];

const ISOEXPANSION2: Choices = &[
    (0, "Off"),
    (257, "Hi 0.3"),
    (258, "Hi 0.5"),
    (259, "Hi 0.7"),
    (260, "Hi 1.0"),
    (261, "Hi 1.3"),
    (262, "Hi 1.5"),
    (263, "Hi 1.7"),
    (264, "Hi 2.0"),
    (513, "Lo 0.3"),
    (514, "Lo 0.5"),
    (515, "Lo 0.7"),
    (516, "Lo 1.0"),
];

const AUTO_DISTORTION_CONTROL: Choices = &[(0, "Off"), (1, "On"), (2, "On (underwater)")];

const HDR: Choices = &[(0, "Off"), (1, "On (normal)"), (48, "Auto")];

const HDRLEVEL: Choices = &[
    (0, "Auto"),
    (1, "1 EV"),
    (2, "2 EV"),
    (3, "3 EV"),
    (255, "n/a"),
];

const HDRLEVEL_2: Choices = &[
    (0, "n/a"),
    (1, "Normal"),
    (2, "Low"),
    (3, "High"),
    (4, "High+"),
    (5, "Auto"),
];

const HDRSMOOTHING: Choices = &[
    (0, "Off"),
    (1, "Normal"),
    (2, "Low"),
    (3, "High"),
    (48, "Auto"),
    (255, "n/a"),
];

const TEXT_ENCODING: Choices = &[(0, "n/a"), (1, "UTF8"), (2, "UTF16")];

const AFAREA_MODE: Choices = &[
    (0, "Single Area"),
    (1, "Dynamic Area"),
    (2, "Dynamic Area (closest subject)"),
    (3, "Group Dynamic"),
    (4, "Single Area (wide)"),
    (5, "Dynamic Area (wide)"),
];

const AFPOINT: Choices = &[
    (0, "Center"),
    (1, "Top"),
    (2, "Bottom"),
    (3, "Mid-left"),
    (4, "Mid-right"),
    (5, "Upper-left"),
    (6, "Upper-right"),
    (7, "Lower-left"),
    (8, "Lower-right"),
    (9, "Far Left"),
    (10, "Far Right"),
];

/// The eleven points of autofocus.
pub(super) const AFPOINTS_IN_FOCUS: Choices = &[
    (1, "Center"),
    (2, "Top"),
    (4, "Bottom"),
    (8, "Mid-left"),
    (16, "Mid-right"),
    (32, "Upper-left"),
    (64, "Upper-right"),
    (128, "Lower-left"),
    (256, "Lower-right"),
    (512, "Far Left"),
    (1024, "Far Right"),
];

const AFFINE_TUNE: Choices = &[(0, "Off"), (1, "On (1)"), (2, "On (2)"), (3, "On (Zoom)")];

const RETOUCH_NEFPROCESSING: Choices = &[(-1, "Off"), (1, "On")];

const MULTI_EXPOSURE_MODE: Choices = &[
    (0, "Off"),
    (1, "Multiple Exposure"),
    (2, "Image Overlay"),
    (3, "HDR"),
];

const MULTI_EXPOSURE_MODE_2: Choices = &[(0, "Off"), (1, "Multiple Exposure"), (3, "HDR")];

const MULTI_EXPOSURE_OVERLAY_MODE: Choices =
    &[(0, "Add"), (1, "Average"), (2, "Light"), (3, "Dark")];

const PICTURE_CONTROL_ADJUST: Choices = &[
    (0, "Default Settings"),
    (1, "Quick Adjust"),
    (2, "Full Control"),
];

const FILTER_EFFECT: Choices = &[
    (128, "Off"),
    (129, "Yellow"),
    (130, "Orange"),
    (131, "Red"),
    (132, "Green"),
    (255, "n/a"),
];

const TONING_EFFECT: Choices = &[
    (128, "B&W"),
    (129, "Sepia"),
    (130, "Cyanotype"),
    (131, "Red"),
    (132, "Yellow"),
    (133, "Green"),
    (134, "Blue-green"),
    (135, "Blue"),
    (136, "Purple-blue"),
    (137, "Red-purple"),
    (255, "n/a"),
];

const IMAGE_SIZE_RAW: Choices = &[(1, "Large"), (2, "Medium"), (3, "Small")];

const JPGCOMPRESSION: Choices = &[(1, "Size Priority"), (3, "Optimal Quality")];

const NEFBIT_DEPTH: &[(&str, &str)] = &[
    ("0 0 0 0", "n/a (JPEG)"),
    ("12 0 0 0", "12"),
    ("14 0 0 0", "14"),
    ("16 16 16 0", "16 x 3"),
    ("8 8 8 0", "8 x 3"),
];

/// What may have been done to an image.
pub(super) const RETOUCHED: Choices = &[
    (0, "None"),
    (3, "B & W"),
    (4, "Sepia"),
    (5, "Trim"),
    (6, "Small Picture"),
    (7, "D-Lighting"),
    (8, "Red Eye"),
    (9, "Cyanotype"),
    (10, "Sky Light"),
    (11, "Warm Tone"),
    (12, "Color Custom"),
    (13, "Image Overlay"),
    (14, "Red Intensifier"),
    (15, "Green Intensifier"),
    (16, "Blue Intensifier"),
    (17, "Cross Screen"),
    (18, "Quick Retouch"),
    (19, "NEF Processing"),
    (23, "Distortion Control"),
    (25, "Fisheye"),
    (26, "Straighten"),
    (29, "Perspective Control"),
    (30, "Color Outline"),
    (31, "Soft Filter"),
    (32, "Resize"),
    (33, "Miniature Effect"),
    (34, "Skin Softening"),
    (35, "Selected Frame"),
    (37, "Color Sketch"),
    (38, "Selective Color"),
    (39, "Glamour"),
    (40, "Drawing"),
    (44, "Pop"),
    (45, "Toy Camera Effect 1"),
    (46, "Toy Camera Effect 2"),
    (47, "Cross Process (red)"),
    (48, "Cross Process (blue)"),
    (49, "Cross Process (green)"),
    (50, "Cross Process (yellow)"),
    (51, "Super Vivid"),
    (52, "High-contrast Monochrome"),
    (53, "High Key"),
    (54, "Low Key"),
];

/// Text in capitals, shown like the title of something, as are all that have no other form.
const TITLE: Form = Form::Words(&PLAIN, Words::By(title));

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Nikon",
    rows: &[
        Row(0x0001, "MakerNoteVersion", Form::Own(values::note_version)),
        Row(0x0002, "ISO", Form::Words(&PLAIN, Words::As(iso))),
        Row(0x0003, "ColorMode", TITLE),
        Row(0x0004, "Quality", TITLE),
        Row(0x0005, "WhiteBalance", TITLE),
        Row(0x0006, "Sharpness", TITLE),
        Row(0x0007, "FocusMode", TITLE),
        Row(0x0008, "FlashSetting", TITLE),
        Row(0x0009, "FlashType", TITLE),
        Row(0x000b, "WhiteBalanceFineTune", TITLE),
        Row(0x000c, "WB_RBLevels", TITLE),
        Row(
            0x000d,
            "ProgramShift",
            Form::Words(&Form::Own(values::fraction), Words::By(compensation)),
        ),
        Row(
            0x000e,
            "ExposureDifference",
            Form::Words(&Form::Own(values::fraction), Words::Signed(1)),
        ),
        Row(0x000f, "ISOSelection", TITLE),
        Row(0x0010, "DataDump", BINARY),
        Row(0x0011, "", Form::Directory(&PREVIEW)),
        Row(
            0x0012,
            "FlashExposureComp",
            Form::Words(&Form::Own(values::fraction), Words::By(compensation)),
        ),
        Row(
            0x0013,
            "ISOSetting",
            Form::Words(&PLAIN, Words::By(iso_setting)),
        ),
        Row(0x0016, "ImageBoundary", TITLE),
        Row(
            0x0017,
            "ExternalFlashExposureComp",
            Form::Words(&Form::Own(values::fraction), Words::By(compensation)),
        ),
        Row(
            0x0018,
            "FlashExposureBracketValue",
            Form::Words(&Form::Own(values::fraction), Words::Digits(1, "")),
        ),
        Row(
            0x0019,
            "ExposureBracketValue",
            Form::Words(&PLAIN, Words::By(bracket)),
        ),
        Row(0x001a, "ImageProcessing", TITLE),
        Row(0x001b, "CropHiSpeed", Form::Words(&PLAIN, Words::As(crop))),
        Row(
            0x001c,
            "ExposureTuning",
            Form::Words(&Form::Own(values::fraction), Words::By(compensation)),
        ),
        Row(0x001d, "SerialNumber", TITLE),
        Row(0x001e, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x001f, "", Form::Block(&VR_INFO)),
        Row(
            0x0020,
            "ImageAuthentication",
            Form::Choice(IMAGE_AUTHENTICATION),
        ),
        Row(0x0021, "", Form::Block(&FACE_DETECT)),
        Row(0x0022, "ActiveD-Lighting", Form::Choice(ACTIVE_D_LIGHTING)),
        Row(0x0023, "", Form::Read(picture_control)),
        Row(0x0024, "", Form::Block(&WORLD_TIME)),
        Row(0x0025, "", Form::BlockIn(ByteOrder::Big, &ISO_INFO)),
        Row(0x002a, "VignetteControl", Form::Choice(VIGNETTE_CONTROL)),
        Row(0x002b, "", Form::Block(&DISTORT_INFO)),
        Row(0x0034, "ShutterMode", Form::Choice(SHUTTER_MODE)),
        Row(0x0035, "", Form::Read(hdr_info)),
        Row(0x0037, "MechanicalShutterCount", TITLE),
        Row(0x0039, "", Form::Block(&LOCATION_INFO)),
        Row(0x003d, "BlackLevel", TITLE),
        Row(
            0x003e,
            "ImageSizeRAW",
            Form::Words(&PLAIN, Words::Of(IMAGE_SIZE_RAW)),
        ),
        Row(0x003f, "WhiteBalanceFineTune", TITLE),
        Row(
            0x0044,
            "JPGCompression",
            Form::Words(&Form::Unless(0, &[]), Words::Of(JPGCOMPRESSION)),
        ),
        Row(0x0045, "CropArea", TITLE),
        Row(0x004e, "", Form::Read(settings)),
        Row(0x004f, "ColorTemperatureAuto", TITLE),
        Row(0x0051, "", Form::Block(&NOTES_51)),
        Row(0x0056, "", Form::Block(&NOTES_56)),
        Row(0x0080, "ImageAdjustment", TITLE),
        Row(0x0081, "ToneComp", TITLE),
        Row(0x0082, "AuxiliaryLens", TITLE),
        Row(0x0083, "LensType", Form::Own(values::lens_type)),
        Row(0x0084, "Lens", Form::Exif(ExifForm::LensInfo)),
        Row(0x0085, "ManualFocusDistance", TITLE),
        Row(0x0086, "DigitalZoom", TITLE),
        Row(0x0087, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(0x0088, "", Form::Read(af_info::read_first)),
        Row(0x0089, "ShootingMode", Form::Own(shooting_mode)),
        Row(
            0x008b,
            "LensFStops",
            Form::Words(&Form::Own(values::unsigned_fraction), Words::Digits(2, "")),
        ),
        Row(0x008c, "ContrastCurve", BINARY),
        Row(0x008d, "ColorHue", TITLE),
        Row(0x008f, "SceneMode", TITLE),
        Row(0x0090, "LightSource", TITLE),
        Row(0x0091, "", Form::Read(shot_info::read)),
        Row(0x0092, "HueAdjustment", TITLE),
        Row(0x0093, "NEFCompression", Form::Choice(NEFCOMPRESSION)),
        Row(0x0094, "SaturationAdj", TITLE),
        Row(0x0095, "NoiseReduction", TITLE),
        Row(0x0096, "NEFLinearizationTable", BINARY),
        Row(0x0097, "", Form::Read(color_balance)),
        Row(0x0098, "", Form::Read(lens::read)),
        Row(0x0099, "RawImageCenter", TITLE),
        Row(
            0x009a,
            "SensorPixelSize",
            Form::Words(&PLAIN, Words::As(pixel_size)),
        ),
        Row(0x009c, "SceneAssist", TITLE),
        Row(0x009d, "DateStampMode", Form::Choice(DATE_STAMP_MODE)),
        Row(
            0x009e,
            "RetouchHistory",
            Form::Words(&Form::Own(values::history), Words::As(retouched)),
        ),
        Row(0x00a0, "SerialNumber", TITLE),
        Row(0x00a2, "ImageDataSize", TITLE),
        Row(0x00a5, "ImageCount", TITLE),
        Row(0x00a6, "DeletedImageCount", TITLE),
        Row(
            0x00a7,
            "ShutterCount",
            Form::Words(&PLAIN, Words::But(4_294_965_247, "n/a")),
        ),
        Row(0x00a8, "", Form::Read(flash::read)),
        Row(0x00a9, "ImageOptimization", TITLE),
        Row(0x00aa, "Saturation", TITLE),
        Row(0x00ab, "VariProgram", TITLE),
        Row(0x00ac, "ImageStabilization", TITLE),
        Row(0x00ad, "AFResponse", TITLE),
        Row(0x00b0, "", Form::Read(multi_exposure)),
        Row(
            0x00b1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION),
        ),
        Row(0x00b3, "ToningEffect", TITLE),
        Row(0x00b6, "PowerUpTime", Form::Own(values::power_up)),
        Row(0x00b7, "", Form::Read(af_info::read)),
        Row(0x00b8, "", Form::Read(file_info)),
        Row(0x00b9, "", Form::Block(&AF_TUNE)),
        Row(0x00bb, "", Form::Block(&RETOUCH_INFO)),
        Row(0x00bd, "", Form::Read(picture_control)),
        Row(
            0x00bf,
            "SilentPhotography",
            Form::Choice(IMAGE_AUTHENTICATION),
        ),
        Row(0x00c3, "", Form::Block(&BAROMETER_INFO)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0e09, "NikonCaptureVersion", TITLE),
        Row(0x0e10, "", Form::Directory(&SCAN)),
        Row(
            0x0e22,
            "NEFBitDepth",
            Form::Words(&PLAIN, Words::Text(NEFBIT_DEPTH)),
        ),
    ],
};

/// The tags of a directory: `Type2`.
pub(super) static TYPE_2: Table = Table {
    group: "Nikon",
    rows: &[
        Row(0x0003, "Quality", PLAIN),
        Row(0x0004, "ColorMode", PLAIN),
        Row(0x0005, "ImageAdjustment", PLAIN),
        Row(0x0006, "CCDSensitivity", PLAIN),
        Row(0x0007, "WhiteBalance", PLAIN),
        Row(0x0008, "Focus", PLAIN),
        Row(0x000a, "DigitalZoom", PLAIN),
        Row(0x000b, "Converter", PLAIN),
    ],
};

/// The tags of a directory: `Scan`.
pub(super) static SCAN: Table = Table {
    group: "NikonScan",
    rows: &[
        Row(0x0002, "FilmType", PLAIN),
        Row(0x0040, "MultiSample", PLAIN),
        Row(0x0041, "BitDepth", PLAIN),
        Row(
            0x0050,
            "MasterGain",
            Form::Words(&PLAIN, Words::Digits(2, "")),
        ),
        Row(0x0051, "ColorGain", Form::Words(&PLAIN, Words::By(gains))),
        Row(
            0x0060,
            "ScanImageEnhancer",
            Form::Choice(IMAGE_AUTHENTICATION),
        ),
        Row(0x0100, "DigitalICE", PLAIN),
        Row(0x0200, "DigitalDEEShadowAdj", PLAIN),
        Row(0x0201, "DigitalDEEThreshold", PLAIN),
        Row(0x0202, "DigitalDEEHighlightAdj", PLAIN),
    ],
};

/// The tags of a directory: `PreviewIFD`.
pub(super) static PREVIEW: Table = Table {
    group: "PreviewIFD",
    rows: &[
        Row(
            0x00fe,
            "SubfileType",
            Form::Exif(ExifForm::Choice(choices::SUBFILE_TYPE)),
        ),
        Row(
            0x0103,
            "Compression",
            Form::Exif(ExifForm::Choice(choices::COMPRESSION)),
        ),
        Row(0x011a, "XResolution", PLAIN),
        Row(0x011b, "YResolution", PLAIN),
        Row(0x0128, "ResolutionUnit", Form::Choice(RESOLUTION_UNIT)),
        Row(0x0201, "PreviewImageStart", Form::Offset),
        Row(0x0202, "PreviewImageLength", PLAIN),
        Row(0x0213, "YCbCrPositioning", Form::Choice(YCB_CR_POSITIONING)),
    ],
};

/// The tags of a block: `VRInfo`.
pub(super) static VR_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "VRInfoVersion", VERSION),
        Cell(
            4,
            Kind::U8,
            1,
            "VibrationReduction",
            Form::Choice(VIBRATION_REDUCTION),
        ),
        Cell(6, Kind::U8, 1, "VRMode", Form::Own(vr_mode)),
        Cell(8, Kind::U8, 1, "VRType", Form::Choice(VRTYPE)),
    ],
};

/// The tags of a block: `FaceDetect`.
pub(super) static FACE_DETECT: Layout = Layout {
    group: "Nikon",
    unit: Kind::U16,
    cells: &[
        Cell(1, Kind::U16, 2, "FaceDetectFrameSize", PLAIN),
        Cell(3, Kind::U16, 1, "FacesDetected", PLAIN),
        Cell(4, Kind::U16, 4, "Face1Position", PLAIN),
        Cell(8, Kind::U16, 4, "Face2Position", PLAIN),
        Cell(12, Kind::U16, 4, "Face3Position", PLAIN),
        Cell(16, Kind::U16, 4, "Face4Position", PLAIN),
        Cell(20, Kind::U16, 4, "Face5Position", PLAIN),
        Cell(24, Kind::U16, 4, "Face6Position", PLAIN),
        Cell(28, Kind::U16, 4, "Face7Position", PLAIN),
        Cell(32, Kind::U16, 4, "Face8Position", PLAIN),
        Cell(36, Kind::U16, 4, "Face9Position", PLAIN),
        Cell(40, Kind::U16, 4, "Face10Position", PLAIN),
        Cell(44, Kind::U16, 4, "Face11Position", PLAIN),
        Cell(48, Kind::U16, 4, "Face12Position", PLAIN),
    ],
};

/// The tags of a block: `WorldTime`.
pub(super) static WORLD_TIME: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::S16, 1, "TimeZone", Form::Own(values::time_zone)),
        Cell(
            2,
            Kind::U8,
            1,
            "DaylightSavings",
            Form::Choice(DAYLIGHT_SAVINGS),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "DateDisplayFormat",
            Form::Choice(DATE_DISPLAY_FORMAT),
        ),
    ],
};

/// The tags of a block: `ISOInfo`.
pub(super) static ISO_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "ISO", Form::Calc(values::iso, whole)),
        Cell(
            4,
            Kind::U16,
            1,
            "ISOExpansion",
            Form::Exif(ExifForm::Flags(ISOEXPANSION)),
        ),
        Cell(6, Kind::U8, 1, "ISO2", Form::Calc(values::iso, whole)),
        Cell(
            10,
            Kind::U16,
            1,
            "ISOExpansion2",
            Form::Exif(ExifForm::Flags(ISOEXPANSION2)),
        ),
    ],
};

/// The tags of a block: `DistortInfo`.
pub(super) static DISTORT_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[Cell(
        4,
        Kind::U8,
        1,
        "AutoDistortionControl",
        Form::Choice(AUTO_DISTORTION_CONTROL),
    )],
};

/// The tags of a block: `HDRInfo`.
pub(super) static HDR_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "HDRInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "HDR", Form::Choice(HDR)),
        Cell(5, Kind::U8, 1, "HDRLevel", Form::Choice(HDRLEVEL)),
        Cell(6, Kind::U8, 1, "HDRSmoothing", Form::Choice(HDRSMOOTHING)),
        Cell(7, Kind::U8, 1, "HDRLevel2", Form::Choice(HDRLEVEL)),
    ],
};

/// The tags of a block: `HDRInfo2`.
pub(super) static HDR_INFO_2: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "HDRInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "HDR", Form::Choice(HDR)),
        Cell(5, Kind::U8, 1, "HDRLevel", Form::Choice(HDRLEVEL_2)),
    ],
};

/// The tags of a block: `LocationInfo`.
pub(super) static LOCATION_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "LocationInfoVersion", VERSION),
        Cell(4, Kind::U8, 1, "TextEncoding", Form::Choice(TEXT_ENCODING)),
        Cell(5, Kind::Undefined, 3, "CountryCode", PLAIN),
        Cell(8, Kind::U8, 1, "POILevel", PLAIN),
        Cell(9, Kind::Undefined, 70, "Location", PLAIN),
    ],
};

/// The tags of a block: `MakerNotes0x51`.
pub(super) static NOTES_51: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::Text,
            8,
            "FirmwareVersion51",
            Form::Own(values::pairs),
        ),
        Cell(
            10,
            Kind::U16,
            1,
            "NEFCompression",
            Form::Choice(NEFCOMPRESSION),
        ),
    ],
};

const IMAGE_TYPES: Choices = &[
    (0, "JPG"),
    (2, "NEF"),
    (3, "TIF"),
    (4, "NDF"),
    (5, "MOV"),
    (6, "NEV"),
    (7, "MP4"),
];

/// Whether the image is one of a burst.
fn is_burst(scope: &Scope<'_>) -> bool {
    scope.u8(4).is_some_and(|flag| flag != 0)
}

/// The tags of a block: `MakerNotes0x56`.
pub(super) static NOTES_56: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::Text,
            4,
            "FirmwareVersion56",
            Form::Own(values::pairs),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "BurstStartSlotNumber",
            Form::When(
                is_burst,
                &Form::BitsCalc(0x2000_0000, 29, |n| n + 1.0, bare),
            ),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "BurstStartFolderNumber",
            Form::When(is_burst, &Form::Bits(0x1ff8_0000, 19, &[])),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "BurstStartImageNumber",
            Form::When(is_burst, &Form::Bits(0x0007_ffe0, 5, &[])),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "BurstStartImageType",
            Form::When(is_burst, &Form::Bits(0x1f, 0, IMAGE_TYPES)),
        ),
        Cell(
            8,
            Kind::U32,
            1,
            "BurstShotNumber",
            Form::When(is_burst, &PLAIN),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "PixelShiftActive",
            Form::Choice(&[(0, "No"), (1, "Yes")]),
        ),
    ],
};

/// The tags of a block: `AFInfo`.
pub(super) static AF_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Cell(1, Kind::U8, 1, "AFPoint", Form::Choice(AFPOINT)),
        Cell(
            2,
            Kind::U16,
            1,
            "AFPointsInFocus",
            Form::Words(&PLAIN, Words::By(points_in_focus)),
        ),
    ],
};

/// The tags of a block: `FileInfo`.
pub(super) static FILE_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::Undefined, 4, "FileInfoVersion", VERSION),
        Cell(2, Kind::U16, 1, "MemoryCardNumber", PLAIN),
        Cell(
            3,
            Kind::U16,
            1,
            "DirectoryNumber",
            Form::Words(&PLAIN, Words::Zeros(3)),
        ),
        Cell(
            4,
            Kind::U16,
            1,
            "FileNumber",
            Form::Words(&PLAIN, Words::Zeros(4)),
        ),
    ],
};

/// The tags of a block: `AFTune`.
pub(super) static AF_TUNE: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "AFFineTune", Form::Choice(AFFINE_TUNE)),
        Cell(
            1,
            Kind::U8,
            1,
            "AFFineTuneIndex",
            Form::Words(&PLAIN, Words::But(255, "n/a")),
        ),
        Cell(
            2,
            Kind::S8,
            1,
            "AFFineTuneAdj",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            3,
            Kind::S8,
            1,
            "AFFineTuneAdjTele",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
    ],
};

/// The tags of a block: `RetouchInfo`.
pub(super) static RETOUCH_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "RetouchInfoVersion", VERSION),
        Cell(
            5,
            Kind::S8,
            1,
            "RetouchNEFProcessing",
            Form::Choice(RETOUCH_NEFPROCESSING),
        ),
    ],
};

/// The tags of a block: `BarometerInfo`.
pub(super) static BAROMETER_INFO: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "BarometerInfoVersion", VERSION),
        Cell(
            6,
            Kind::S32,
            1,
            "Altitude",
            Form::Words(&PLAIN, Words::Unit(" m")),
        ),
    ],
};

/// The tags of a block: `MultiExposure`.
pub(super) static MULTI_EXPOSURE: Layout = Layout {
    group: "Nikon",
    unit: Kind::U32,
    cells: &[
        Cell(0, Kind::Text, 4, "MultiExposureVersion", VERSION),
        Cell(
            1,
            Kind::U32,
            1,
            "MultiExposureMode",
            Form::Choice(MULTI_EXPOSURE_MODE),
        ),
        Cell(2, Kind::U32, 1, "MultiExposureShots", PLAIN),
        Cell(
            3,
            Kind::U32,
            1,
            "MultiExposureAutoGain",
            Form::Choice(IMAGE_AUTHENTICATION),
        ),
    ],
};

/// The tags of a block: `MultiExposure2`.
pub(super) static MULTI_EXPOSURE_2: Layout = Layout {
    group: "Nikon",
    unit: Kind::U32,
    cells: &[
        Cell(0, Kind::Text, 4, "MultiExposureVersion", VERSION),
        Cell(
            1,
            Kind::U32,
            1,
            "MultiExposureMode",
            Form::Choice(MULTI_EXPOSURE_MODE_2),
        ),
        Cell(2, Kind::U32, 1, "MultiExposureShots", PLAIN),
        Cell(
            3,
            Kind::U32,
            1,
            "MultiExposureOverlayMode",
            Form::Choice(MULTI_EXPOSURE_OVERLAY_MODE),
        ),
    ],
};

/// The tags of a block: `PictureControl`.
pub(super) static PICTURE_CONTROL: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "PictureControlVersion", VERSION),
        Cell(4, Kind::Text, 20, "PictureControlName", TITLE),
        Cell(24, Kind::Text, 20, "PictureControlBase", TITLE),
        Cell(
            48,
            Kind::U8,
            1,
            "PictureControlAdjust",
            Form::Choice(PICTURE_CONTROL_ADJUST),
        ),
        Cell(
            49,
            Kind::U8,
            1,
            "PictureControlQuickAdjust",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            50,
            Kind::U8,
            1,
            "Sharpness",
            Form::Words(&Form::Own(values::adjustment), Words::By(sharpening)),
        ),
        Cell(
            51,
            Kind::U8,
            1,
            "Contrast",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            52,
            Kind::U8,
            1,
            "Brightness",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            53,
            Kind::U8,
            1,
            "Saturation",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            54,
            Kind::U8,
            1,
            "HueAdjustment",
            Form::Words(&Form::Own(values::adjustment), Words::By(hue)),
        ),
        Cell(
            55,
            Kind::U8,
            1,
            "FilterEffect",
            Form::Exif(ExifForm::Flags(FILTER_EFFECT)),
        ),
        Cell(
            56,
            Kind::U8,
            1,
            "ToningEffect",
            Form::Exif(ExifForm::Flags(TONING_EFFECT)),
        ),
        Cell(
            57,
            Kind::U8,
            1,
            "ToningSaturation",
            Form::Words(&Form::Own(values::adjustment), Words::But(0x7f, "n/a")),
        ),
    ],
};

/// The tags of a block: `PictureControl2`.
pub(super) static PICTURE_CONTROL_2: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "PictureControlVersion", VERSION),
        Cell(4, Kind::Text, 20, "PictureControlName", TITLE),
        Cell(24, Kind::Text, 20, "PictureControlBase", TITLE),
        Cell(
            48,
            Kind::U8,
            1,
            "PictureControlAdjust",
            Form::Choice(PICTURE_CONTROL_ADJUST),
        ),
        Cell(
            49,
            Kind::U8,
            1,
            "PictureControlQuickAdjust",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            51,
            Kind::U8,
            1,
            "Sharpness",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            53,
            Kind::U8,
            1,
            "Clarity",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            55,
            Kind::U8,
            1,
            "Contrast",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            57,
            Kind::U8,
            1,
            "Brightness",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters)),
        ),
        Cell(
            59,
            Kind::U8,
            1,
            "Saturation",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            61,
            Kind::U8,
            1,
            "Hue",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            63,
            Kind::U8,
            1,
            "FilterEffect",
            Form::Exif(ExifForm::Flags(FILTER_EFFECT)),
        ),
        Cell(
            64,
            Kind::U8,
            1,
            "ToningEffect",
            Form::Exif(ExifForm::Flags(TONING_EFFECT)),
        ),
        Cell(
            65,
            Kind::U8,
            1,
            "ToningSaturation",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
    ],
};

/// The tags of a block: `PictureControl3`.
pub(super) static PICTURE_CONTROL_3: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Undefined, 4, "PictureControlVersion", VERSION),
        Cell(8, Kind::Text, 20, "PictureControlName", TITLE),
        Cell(28, Kind::Text, 20, "PictureControlBase", TITLE),
        Cell(
            54,
            Kind::U8,
            1,
            "PictureControlAdjust",
            Form::Choice(PICTURE_CONTROL_ADJUST),
        ),
        Cell(
            55,
            Kind::U8,
            1,
            "PictureControlQuickAdjust",
            Form::Words(&Form::Own(values::adjustment), Words::By(adjusted)),
        ),
        Cell(
            57,
            Kind::U8,
            1,
            "Sharpness",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            59,
            Kind::U8,
            1,
            "MidRangeSharpness",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            61,
            Kind::U8,
            1,
            "Clarity",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            63,
            Kind::U8,
            1,
            "Contrast",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            65,
            Kind::U8,
            1,
            "Brightness",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters)),
        ),
        Cell(
            67,
            Kind::U8,
            1,
            "Saturation",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            69,
            Kind::U8,
            1,
            "Hue",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
        Cell(
            71,
            Kind::U8,
            1,
            "FilterEffect",
            Form::Exif(ExifForm::Flags(FILTER_EFFECT)),
        ),
        Cell(
            72,
            Kind::U8,
            1,
            "ToningEffect",
            Form::Exif(ExifForm::Flags(TONING_EFFECT)),
        ),
        Cell(
            73,
            Kind::U8,
            1,
            "ToningSaturation",
            Form::Words(&Form::Own(values::adjustment), Words::By(quarters_or_none)),
        ),
    ],
};
