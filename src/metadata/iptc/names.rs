//! The datasets of IPTC: their names, the forms of their values, and the words for those that are enumerated.
//!
//! A plain table of data after IIM 4.2 (IPTC/NAA), with the names that users of `ExifTool` know. Sorted by number.

use crate::metadata::iptc::Form;

/// A value as it is written, and its word.
pub(super) type Words = &'static [(&'static str, &'static str)];

/// A dataset.
pub(super) struct Row {
    /// The numbers of its record and of itself.
    pub(super) number: (u8, u8),
    pub(super) name: &'static str,
    pub(super) form: Form,
    /// Whether it may be given several times (IIM 4.2, "repeatable").
    pub(super) is_list: bool,
}

/// Finds a dataset.
pub(super) fn find(number: (u8, u8)) -> Option<&'static Row> {
    let index = ROWS.binary_search_by_key(&number, |row| row.number).ok()?;
    ROWS.get(index)
}

const fn row(record: u8, number: u8, name: &'static str, form: Form) -> Row {
    Row {
        number: (record, number),
        name,
        form,
        is_list: false,
    }
}

const fn list(record: u8, number: u8, name: &'static str, form: Form) -> Row {
    Row {
        number: (record, number),
        name,
        form,
        is_list: true,
    }
}

static ROWS: &[Row] = &[
    row(1, 0, "EnvelopeRecordVersion", Form::Number),
    list(1, 5, "Destination", Form::Text),
    row(1, 20, "FileFormat", Form::NumberWord(FILE_FORMAT)),
    row(1, 22, "FileVersion", Form::Number),
    row(1, 30, "ServiceIdentifier", Form::Text),
    row(1, 40, "EnvelopeNumber", Form::Text),
    list(1, 50, "ProductID", Form::Text),
    row(1, 60, "EnvelopePriority", Form::Word(ENVELOPE_PRIORITY)),
    row(1, 70, "DateSent", Form::Date),
    row(1, 80, "TimeSent", Form::Time),
    row(1, 90, "CodedCharacterSet", Form::Text),
    row(1, 100, "UniqueObjectName", Form::Text),
    row(1, 120, "ARMIdentifier", Form::Number),
    row(1, 122, "ARMVersion", Form::Number),
    row(2, 0, "ApplicationRecordVersion", Form::Number),
    row(2, 3, "ObjectTypeReference", Form::Text),
    list(2, 4, "ObjectAttributeReference", Form::Text),
    row(2, 5, "ObjectName", Form::Text),
    row(2, 7, "EditStatus", Form::Text),
    row(2, 8, "EditorialUpdate", Form::Word(EDITORIAL_UPDATE)),
    row(2, 10, "Urgency", Form::Word(URGENCY)),
    list(2, 12, "SubjectReference", Form::Text),
    row(2, 15, "Category", Form::Text),
    list(2, 20, "SupplementalCategories", Form::Text),
    row(2, 22, "FixtureIdentifier", Form::Text),
    list(2, 25, "Keywords", Form::Text),
    list(2, 26, "ContentLocationCode", Form::Text),
    list(2, 27, "ContentLocationName", Form::Text),
    row(2, 30, "ReleaseDate", Form::Date),
    row(2, 35, "ReleaseTime", Form::Time),
    row(2, 37, "ExpirationDate", Form::Date),
    row(2, 38, "ExpirationTime", Form::Time),
    row(2, 40, "SpecialInstructions", Form::Text),
    row(2, 42, "ActionAdvised", Form::Word(ACTION_ADVISED)),
    list(2, 45, "ReferenceService", Form::Text),
    list(2, 47, "ReferenceDate", Form::Date),
    list(2, 50, "ReferenceNumber", Form::Text),
    row(2, 55, "DateCreated", Form::Date),
    row(2, 60, "TimeCreated", Form::Time),
    row(2, 62, "DigitalCreationDate", Form::Date),
    row(2, 63, "DigitalCreationTime", Form::Time),
    row(2, 65, "OriginatingProgram", Form::Text),
    row(2, 70, "ProgramVersion", Form::Text),
    row(2, 75, "ObjectCycle", Form::Word(OBJECT_CYCLE)),
    list(2, 80, "By-line", Form::Text),
    list(2, 85, "By-lineTitle", Form::Text),
    row(2, 90, "City", Form::Text),
    row(2, 92, "Sub-location", Form::Text),
    row(2, 95, "Province-State", Form::Text),
    row(2, 100, "Country-PrimaryLocationCode", Form::Text),
    row(2, 101, "Country-PrimaryLocationName", Form::Text),
    row(2, 103, "OriginalTransmissionReference", Form::Text),
    row(2, 105, "Headline", Form::Text),
    row(2, 110, "Credit", Form::Text),
    row(2, 115, "Source", Form::Text),
    row(2, 116, "CopyrightNotice", Form::Text),
    list(2, 118, "Contact", Form::Text),
    row(2, 120, "Caption-Abstract", Form::Text),
    row(2, 121, "LocalCaption", Form::Text),
    list(2, 122, "Writer-Editor", Form::Text),
    row(2, 125, "RasterizedCaption", Form::Binary),
    row(2, 130, "ImageType", Form::Text),
    row(2, 131, "ImageOrientation", Form::Word(IMAGE_ORIENTATION)),
    row(2, 135, "LanguageIdentifier", Form::Text),
    row(2, 150, "AudioType", Form::Word(AUDIO_TYPE)),
    row(2, 151, "AudioSamplingRate", Form::Text),
    row(2, 152, "AudioSamplingResolution", Form::Text),
    row(2, 153, "AudioDuration", Form::Text),
    row(2, 154, "AudioOutcue", Form::Text),
    row(2, 184, "JobID", Form::Text),
    row(2, 185, "MasterDocumentID", Form::Text),
    row(2, 186, "ShortDocumentID", Form::Text),
    row(2, 187, "UniqueDocumentID", Form::Text),
    row(2, 188, "OwnerID", Form::Text),
    row(
        2,
        200,
        "ObjectPreviewFileFormat",
        Form::NumberWord(OBJECT_PREVIEW_FILE_FORMAT),
    ),
    row(2, 201, "ObjectPreviewFileVersion", Form::Number),
    row(2, 202, "ObjectPreviewData", Form::Binary),
    row(2, 221, "Prefs", Form::Text),
    row(2, 225, "ClassifyState", Form::Text),
    row(2, 228, "SimilarityIndex", Form::Text),
    row(2, 230, "DocumentNotes", Form::Text),
    row(2, 231, "DocumentHistory", Form::Text),
    row(2, 232, "ExifCameraInfo", Form::Text),
    list(2, 255, "CatalogSets", Form::Text),
    row(3, 0, "NewsPhotoVersion", Form::Number),
    row(3, 10, "IPTCPictureNumber", Form::Text),
    row(3, 20, "IPTCImageWidth", Form::Number),
    row(3, 30, "IPTCImageHeight", Form::Number),
    row(3, 40, "IPTCPixelWidth", Form::Number),
    row(3, 50, "IPTCPixelHeight", Form::Number),
    row(
        3,
        55,
        "SupplementalType",
        Form::NumberWord(SUPPLEMENTAL_TYPE),
    ),
    row(
        3,
        60,
        "ColorRepresentation",
        Form::NumberWord(COLOR_REPRESENTATION),
    ),
    row(
        3,
        64,
        "InterchangeColorSpace",
        Form::NumberWord(INTERCHANGE_COLOR_SPACE),
    ),
    row(3, 65, "ColorSequence", Form::Number),
    row(3, 66, "ICC_Profile", Form::Binary),
    row(3, 70, "ColorCalibrationMatrix", Form::Binary),
    row(3, 80, "LookupTable", Form::Binary),
    row(3, 84, "NumIndexEntries", Form::Number),
    row(3, 85, "ColorPalette", Form::Binary),
    row(3, 86, "IPTCBitsPerSample", Form::Number),
    row(3, 90, "SampleStructure", Form::NumberWord(SAMPLE_STRUCTURE)),
    row(
        3,
        100,
        "ScanningDirection",
        Form::NumberWord(SCANNING_DIRECTION),
    ),
    row(
        3,
        102,
        "IPTCImageRotation",
        Form::NumberWord(IPTC_IMAGE_ROTATION),
    ),
    row(3, 110, "DataCompressionMethod", Form::Number),
    row(
        3,
        120,
        "QuantizationMethod",
        Form::NumberWord(QUANTIZATION_METHOD),
    ),
    row(3, 125, "EndPoints", Form::Binary),
    row(
        3,
        130,
        "ExcursionTolerance",
        Form::NumberWord(EXCURSION_TOLERANCE),
    ),
    row(3, 135, "BitsPerComponent", Form::Number),
    row(3, 140, "MaximumDensityRange", Form::Number),
    row(3, 145, "GammaCompensatedValue", Form::Number),
    row(7, 10, "SizeMode", Form::NumberWord(SIZE_MODE)),
    row(7, 20, "MaxSubfileSize", Form::Number),
    row(7, 90, "ObjectSizeAnnounced", Form::Number),
    row(7, 95, "MaximumObjectSize", Form::Number),
    list(8, 10, "SubFile", Form::Binary),
    row(9, 10, "ConfirmedObjectSize", Form::Number),
];

const EDITORIAL_UPDATE: Words = &[("01", "Additional language")];

const URGENCY: Words = &[
    ("0", "0 (reserved)"),
    ("1", "1 (most urgent)"),
    ("2", "2"),
    ("3", "3"),
    ("4", "4"),
    ("5", "5 (normal urgency)"),
    ("6", "6"),
    ("7", "7"),
    ("8", "8 (least urgent)"),
    ("9", "9 (user-defined priority)"),
];

const ACTION_ADVISED: Words = &[
    ("01", "Object Kill"),
    ("02", "Object Replace"),
    ("03", "Object Append"),
    ("04", "Object Reference"),
];

const OBJECT_CYCLE: Words = &[
    ("a", "Morning"),
    ("b", "Both Morning and Evening"),
    ("p", "Evening"),
];

const IMAGE_ORIENTATION: Words = &[("L", "Landscape"), ("P", "Portrait"), ("S", "Square")];

const AUDIO_TYPE: Words = &[
    ("0T", "Text Only"),
    ("1A", "Mono Actuality"),
    ("1C", "Mono Question and Answer Session"),
    ("1M", "Mono Music"),
    ("1Q", "Mono Response to a Question"),
    ("1R", "Mono Raw Sound"),
    ("1S", "Mono Scener"),
    ("1V", "Mono Voicer"),
    ("1W", "Mono Wrap"),
    ("2A", "Stereo Actuality"),
    ("2C", "Stereo Question and Answer Session"),
    ("2M", "Stereo Music"),
    ("2Q", "Stereo Response to a Question"),
    ("2R", "Stereo Raw Sound"),
    ("2S", "Stereo Scener"),
    ("2V", "Stereo Voicer"),
    ("2W", "Stereo Wrap"),
];

const OBJECT_PREVIEW_FILE_FORMAT: Words = &[
    ("0", "No ObjectData"),
    ("1", "IPTC-NAA Digital Newsphoto Parameter Record"),
    ("2", "IPTC7901 Recommended Message Format"),
    ("3", "Tagged Image File Format (Adobe/Aldus Image data)"),
    ("4", "Illustrator (Adobe Graphics data)"),
    ("5", "AppleSingle (Apple Computer Inc)"),
    ("6", "NAA 89-3 (ANPA 1312)"),
    ("7", "MacBinary II"),
    (
        "8",
        "IPTC Unstructured Character Oriented File Format (UCOFF)",
    ),
    ("9", "United Press International ANPA 1312 variant"),
    ("10", "United Press International Down-Load Message"),
    ("11", "JPEG File Interchange (JFIF)"),
    ("12", "Photo-CD Image-Pac (Eastman Kodak)"),
    ("13", "Bit Mapped Graphics File [.BMP] (Microsoft)"),
    (
        "14",
        "Digital Audio File [.WAV] (Microsoft & Creative Labs)",
    ),
    ("15", "Audio plus Moving Video [.AVI] (Microsoft)"),
    ("16", "PC DOS/Windows Executable Files [.COM][.EXE]"),
    ("17", "Compressed Binary File [.ZIP] (PKWare Inc)"),
    (
        "18",
        "Audio Interchange File Format AIFF (Apple Computer Inc)",
    ),
    ("19", "RIFF Wave (Microsoft Corporation)"),
    ("20", "Freehand (Macromedia/Aldus)"),
    (
        "21",
        "Hypertext Markup Language [.HTML] (The Internet Society)",
    ),
    ("22", "MPEG 2 Audio Layer 2 (Musicom), ISO/IEC"),
    ("23", "MPEG 2 Audio Layer 3, ISO/IEC"),
    ("24", "Portable Document File [.PDF] Adobe"),
    ("25", "News Industry Text Format (NITF)"),
    ("26", "Tape Archive [.TAR]"),
    ("27", "Tidningarnas Telegrambyra NITF version (TTNITF DTD)"),
    ("28", "Ritzaus Bureau NITF version (RBNITF DTD)"),
    ("29", "Corel Draw [.CDR]"),
];

const FILE_FORMAT: Words = &[
    ("0", "No ObjectData"),
    ("1", "IPTC-NAA Digital Newsphoto Parameter Record"),
    ("2", "IPTC7901 Recommended Message Format"),
    ("3", "Tagged Image File Format (Adobe/Aldus Image data)"),
    ("4", "Illustrator (Adobe Graphics data)"),
    ("5", "AppleSingle (Apple Computer Inc)"),
    ("6", "NAA 89-3 (ANPA 1312)"),
    ("7", "MacBinary II"),
    (
        "8",
        "IPTC Unstructured Character Oriented File Format (UCOFF)",
    ),
    ("9", "United Press International ANPA 1312 variant"),
    ("10", "United Press International Down-Load Message"),
    ("11", "JPEG File Interchange (JFIF)"),
    ("12", "Photo-CD Image-Pac (Eastman Kodak)"),
    ("13", "Bit Mapped Graphics File [.BMP] (Microsoft)"),
    (
        "14",
        "Digital Audio File [.WAV] (Microsoft & Creative Labs)",
    ),
    ("15", "Audio plus Moving Video [.AVI] (Microsoft)"),
    ("16", "PC DOS/Windows Executable Files [.COM][.EXE]"),
    ("17", "Compressed Binary File [.ZIP] (PKWare Inc)"),
    (
        "18",
        "Audio Interchange File Format AIFF (Apple Computer Inc)",
    ),
    ("19", "RIFF Wave (Microsoft Corporation)"),
    ("20", "Freehand (Macromedia/Aldus)"),
    (
        "21",
        "Hypertext Markup Language [.HTML] (The Internet Society)",
    ),
    ("22", "MPEG 2 Audio Layer 2 (Musicom), ISO/IEC"),
    ("23", "MPEG 2 Audio Layer 3, ISO/IEC"),
    ("24", "Portable Document File [.PDF] Adobe"),
    ("25", "News Industry Text Format (NITF)"),
    ("26", "Tape Archive [.TAR]"),
    ("27", "Tidningarnas Telegrambyra NITF version (TTNITF DTD)"),
    ("28", "Ritzaus Bureau NITF version (RBNITF DTD)"),
    ("29", "Corel Draw [.CDR]"),
];

const ENVELOPE_PRIORITY: Words = &[
    ("0", "0 (reserved)"),
    ("1", "1 (most urgent)"),
    ("2", "2"),
    ("3", "3"),
    ("4", "4"),
    ("5", "5 (normal urgency)"),
    ("6", "6"),
    ("7", "7"),
    ("8", "8 (least urgent)"),
    ("9", "9 (user-defined priority)"),
];

const SUPPLEMENTAL_TYPE: Words = &[
    ("0", "Main Image"),
    ("1", "Reduced Resolution Image"),
    ("2", "Logo"),
    ("3", "Rasterized Caption"),
];

const COLOR_REPRESENTATION: Words = &[
    ("0", "No Image, Single Frame"),
    ("256", "Monochrome, Single Frame"),
    ("768", "3 Components, Single Frame"),
    ("769", "3 Components, Frame Sequential in Multiple Objects"),
    ("770", "3 Components, Frame Sequential in One Object"),
    ("771", "3 Components, Line Sequential"),
    ("772", "3 Components, Pixel Sequential"),
    ("773", "3 Components, Special Interleaving"),
    ("1024", "4 Components, Single Frame"),
    ("1025", "4 Components, Frame Sequential in Multiple Objects"),
    ("1026", "4 Components, Frame Sequential in One Object"),
    ("1027", "4 Components, Line Sequential"),
    ("1028", "4 Components, Pixel Sequential"),
    ("1029", "4 Components, Special Interleaving"),
];

const INTERCHANGE_COLOR_SPACE: Words = &[
    ("1", "X,Y,Z CIE"),
    ("2", "RGB SMPTE"),
    ("3", "Y,U,V (K) (D65)"),
    ("4", "RGB Device Dependent"),
    ("5", "CMY (K) Device Dependent"),
    ("6", "Lab (K) CIE"),
    ("7", "YCbCr"),
    ("8", "sRGB"),
];

const SAMPLE_STRUCTURE: Words = &[
    ("0", "OrthogonalConstangSampling"),
    ("1", "Orthogonal4-2-2Sampling"),
    ("2", "CompressionDependent"),
];

const SCANNING_DIRECTION: Words = &[
    ("0", "L-R, Top-Bottom"),
    ("1", "R-L, Top-Bottom"),
    ("2", "L-R, Bottom-Top"),
    ("3", "R-L, Bottom-Top"),
    ("4", "Top-Bottom, L-R"),
    ("5", "Bottom-Top, L-R"),
    ("6", "Top-Bottom, R-L"),
    ("7", "Bottom-Top, R-L"),
];

const IPTC_IMAGE_ROTATION: Words = &[("0", "0"), ("1", "90"), ("2", "180"), ("3", "270")];

const QUANTIZATION_METHOD: Words = &[
    ("0", "Linear Reflectance/Transmittance"),
    ("1", "Linear Density"),
    ("2", "IPTC Ref B"),
    ("3", "Linear Dot Percent"),
    ("4", "AP Domestic Analogue"),
    ("5", "Compression Method Specific"),
    ("6", "Color Space Specific"),
    ("7", "Gamma Compensated"),
];

const EXCURSION_TOLERANCE: Words = &[("0", "Not Allowed"), ("1", "Allowed")];

const SIZE_MODE: Words = &[("0", "Size Not Known"), ("1", "Size Known")];

#[cfg(test)]
mod tests {
    use super::ROWS;

    #[test]
    fn rows_are_sorted() {
        assert!(ROWS.windows(2).all(|pair| pair[0].number < pair[1].number));
    }
}
