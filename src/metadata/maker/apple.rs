//! The tags of an Apple note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};
use crate::metadata::maker::values::{distance_range, focus_performance, property_list, run_time};

const AESTABLE: Choices = &[(0, "No"), (1, "Yes")];

const HDRIMAGE_TYPE: Choices = &[(3, "HDR Image"), (4, "Original Image")];

const CAPTURE_TYPE: Choices = &[
    (1, "ProRAW"),
    (2, "Portrait"),
    (10, "Photo"),
    (11, "Manual Focus"),
    (12, "Scene"),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Apple",
    rows: &[
        Row(0x0001, "MakerNoteVersion", PLAIN),
        Row(0x0003, "", Form::Read(run_time)),
        Row(0x0004, "AEStable", Form::Choice(AESTABLE)),
        Row(0x0005, "AETarget", PLAIN),
        Row(0x0006, "AEAverage", PLAIN),
        Row(0x0007, "AFStable", Form::Choice(AESTABLE)),
        Row(0x0008, "AccelerationVector", PLAIN),
        Row(0x000a, "HDRImageType", Form::Choice(HDRIMAGE_TYPE)),
        Row(0x000b, "BurstUUID", PLAIN),
        Row(0x000c, "FocusDistanceRange", Form::Own(distance_range)),
        Row(0x000f, "OISMode", PLAIN),
        Row(0x0011, "ContentIdentifier", PLAIN),
        Row(0x0014, "ImageCaptureType", Form::Choice(CAPTURE_TYPE)),
        Row(0x0015, "ImageUniqueID", PLAIN),
        Row(0x0017, "LivePhotoVideoIndex", PLAIN),
        Row(0x001d, "LuminanceNoiseAmplitude", PLAIN),
        Row(0x001f, "PhotosAppFeatureFlags", PLAIN),
        Row(0x0021, "HDRHeadroom", PLAIN),
        Row(0x0023, "AFPerformance", Form::Own(focus_performance)),
        Row(0x0027, "SignalToNoiseRatio", PLAIN),
        Row(0x002b, "PhotoIdentifier", PLAIN),
        Row(0x002d, "ColorTemperature", PLAIN),
        Row(
            0x002e,
            "CameraType",
            Form::Choice(&[(0, "Back Wide Angle"), (1, "Back Normal"), (6, "Front")]),
        ),
        Row(0x002f, "FocusPosition", PLAIN),
        Row(0x0030, "HDRGain", PLAIN),
        Row(0x0038, "AFMeasuredDepth", PLAIN),
        Row(0x003d, "AFConfidence", PLAIN),
        Row(0x0040, "SemanticStyle", Form::Own(property_list)),
        Row(
            0x0041,
            "SemanticStyleRenderingVer",
            Form::Own(property_list),
        ),
        Row(0x0042, "SemanticStylePreset", Form::Own(property_list)),
        Row(0x0045, "FrontFacingCamera", Form::Choice(AESTABLE)),
    ],
};
