//! The tags of a Samsung note: a plain table of data, with names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table};

const DEVICE_TYPE: Choices = &[
    (4096, "Compact Digital Camera"),
    (8192, "High-end NX Camera"),
    (12_288, "HXM Video Camera"),
    (73_728, "Cell Phone"),
    (3_145_728, "SMX Video Camera"),
];

const SAMSUNG_MODEL_ID: Choices = &[
    (16_781_340, "NX10"),
    (16_781_862, "HMX-S15BP"),
    (16_781_875, "HMX-Q10"),
    (16_781_876, "HMX-H304"),
    (16_782_092, "NX100"),
    (16_782_119, "NX11"),
    (24_121_419, "ES65, ES67 / VLUU ES65, ES67 / SL50"),
    (24_121_422, "ES70, ES71 / VLUU ES70, ES71 / SL600"),
    (24_121_426, "ES73 / VLUU ES73 / SL605"),
    (24_121_429, "ES25, ES27 / VLUU ES25, ES27 / SL45"),
    (24_122_112, "ES28 / VLUU ES28"),
    (24_122_115, "ES74,ES75,ES78 / VLUU ES75,ES78"),
    (33_558_598, "PL150 / VLUU PL150 / TL210 / PL151"),
    (33_558_600, "PL100 / TL205 / VLUU PL100 / PL101"),
    (33_559_313, "PL120,PL121 / VLUU PL120,PL121"),
    (33_559_317, "PL170,PL171 / VLUUPL170,PL171"),
    (33_559_326, "PL210, PL211 / VLUU PL210, PL211"),
    (40_899_351, "PL20,PL21 / VLUU PL20,PL21"),
    (44_040_219, "WP10 / VLUU WP10 / AQ100"),
    (50_331_648, "Various Models (0x3000000)"),
    (60_817_432, "Various Models (0x3a00018)"),
    (67_112_991, "ST1000 / ST1100 / VLUU ST1000 / CL65"),
    (67_112_994, "ST550 / VLUU ST550 / TL225"),
    (67_112_997, "Various Models (0x4001025)"),
    (67_113_022, "VLUU ST5500, ST5500, CL80"),
    (67_113_025, "VLUU ST5000, ST5000, TL240"),
    (67_113_027, "ST70 / VLUU ST70 / ST71"),
    (67_113_738, "Various Models (0x400130a)"),
    (67_113_742, "ST90,ST91 / VLUU ST90,ST91"),
    (67_113_747, "VLUU ST95, ST95"),
    (77_594_645, "VLUU ST60"),
    (77_599_579, "ST30, ST65 / VLUU ST65 / ST67"),
    (83_886_080, "Various Models (0x5000000)"),
    (83_890_232, "Various Models (0x5001038)"),
    (83_890_234, "WB650 / VLUU WB650 / WB660"),
    (83_890_236, "WB600 / VLUU WB600 / WB610"),
    (83_891_006, "WB150 / WB150F / WB152 / WB152F / WB151"),
    (94_371_855, "WB5000 / HZ25W"),
    (94_371_870, "WB5500 / VLUU WB5500 / HZ50W"),
    (100_667_446, "EX1"),
    (117_445_404, "VLUU SH100, SH100"),
    (655_519_746, "SMX-C20N"),
];

const RAW_DATA_BYTE_ORDER: Choices = &[
    (0, "Little-endian (Intel, II)"),
    (1, "Big-endian (Motorola, MM)"),
];

const WHITE_BALANCE_SETUP: Choices = &[(0, "Auto"), (1, "Manual")];

const RAW_DATA_CFAPATTERN: Choices = &[(0, "Unchanged"), (1, "Swap"), (65_535, "Roll")];

const FACE_DETECT: Choices = &[(0, "Off"), (1, "On")];

const COLOR_SPACE: Choices = &[(0, "sRGB"), (1, "Adobe RGB")];

/// The tags of a directory: `Type2`.
pub(super) static MAIN: Table = Table {
    group: "Samsung",
    rows: &[
        Row(0x0001, "MakerNoteVersion", PLAIN),
        Row(0x0002, "DeviceType", Form::Choice(DEVICE_TYPE)),
        Row(0x0003, "SamsungModelID", Form::Choice(SAMSUNG_MODEL_ID)),
        Row(0x0020, "SmartAlbumColor", PLAIN),
        Row(0x0021, "PictureWizard", PLAIN),
        Row(0x0030, "LocalLocationName", PLAIN),
        Row(0x0031, "LocationName", PLAIN),
        Row(
            0x0040,
            "RawDataByteOrder",
            Form::Choice(RAW_DATA_BYTE_ORDER),
        ),
        Row(
            0x0041,
            "WhiteBalanceSetup",
            Form::Choice(WHITE_BALANCE_SETUP),
        ),
        Row(0x0043, "CameraTemperature", PLAIN),
        Row(
            0x0050,
            "RawDataCFAPattern",
            Form::Choice(RAW_DATA_CFAPATTERN),
        ),
        Row(0x0100, "FaceDetect", Form::Choice(FACE_DETECT)),
        Row(0x0120, "FaceRecognition", Form::Choice(FACE_DETECT)),
        Row(0x0123, "FaceName", PLAIN),
        Row(0xa001, "FirmwareName", PLAIN),
        Row(0xa002, "SerialNumber", PLAIN),
        Row(0xa003, "LensType", PLAIN),
        Row(0xa004, "LensFirmware", PLAIN),
        Row(0xa005, "InternalLensSerialNumber", PLAIN),
        Row(0xa010, "SensorAreas", PLAIN),
        Row(0xa011, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0xa012, "SmartRange", Form::Choice(FACE_DETECT)),
        Row(0xa013, "ExposureCompensation", PLAIN),
        Row(0xa014, "ISO", PLAIN),
        Row(0xa018, "ExposureTime", PLAIN),
        Row(0xa019, "FNumber", PLAIN),
        Row(0xa01a, "FocalLengthIn35mmFormat", PLAIN),
        Row(0xa020, "EncryptionKey", PLAIN),
        Row(0xa021, "WB_RGGBLevelsUncorrected", PLAIN),
        Row(0xa022, "WB_RGGBLevelsAuto", PLAIN),
        Row(0xa023, "WB_RGGBLevelsIlluminator1", PLAIN),
        Row(0xa024, "WB_RGGBLevelsIlluminator2", PLAIN),
        Row(0xa025, "HighlightLinearityLimit", PLAIN),
        Row(0xa028, "WB_RGGBLevelsBlack", PLAIN),
        Row(0xa030, "ColorMatrix", PLAIN),
        Row(0xa031, "ColorMatrixSRGB", PLAIN),
        Row(0xa032, "ColorMatrixAdobeRGB", PLAIN),
        Row(0xa033, "CbCrMatrixDefault", PLAIN),
        Row(0xa034, "CbCrMatrix", PLAIN),
        Row(0xa035, "CbCrGainDefault", PLAIN),
        Row(0xa036, "CbCrGain", PLAIN),
        Row(0xa040, "ToneCurveSRGBDefault", PLAIN),
        Row(0xa041, "ToneCurveAdobeRGBDefault", PLAIN),
        Row(0xa042, "ToneCurveSRGB", PLAIN),
        Row(0xa043, "ToneCurveAdobeRGB", PLAIN),
    ],
};
