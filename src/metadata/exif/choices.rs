//! The words for numbers that mean something, as the EXIF and TIFF specifications list them.
//!
//! A plain table of data: Exif 2.32 (CIPA DC-008), TIFF 6.0, TIFF/EP, with the wording that users of `ExifTool` know.

/// A number and its word.
pub(in crate::metadata) type Choices = &'static [(i64, &'static str)];

pub(in crate::metadata) const SUBFILE_TYPE: Choices = &[
    (0, "Full-resolution image"),
    (1, "Reduced-resolution image"),
    (2, "Single page of multi-page image"),
    (3, "Single page of multi-page reduced-resolution image"),
    (4, "Transparency mask"),
    (5, "Transparency mask of reduced-resolution image"),
    (6, "Transparency mask of multi-page image"),
    (
        7,
        "Transparency mask of reduced-resolution multi-page image",
    ),
    (8, "Depth map"),
    (9, "Depth map of reduced-resolution image"),
    (16, "Enhanced image data"),
    (65_537, "Alternate reduced-resolution image"),
    (65_540, "Semantic Mask"),
    (4_294_967_295, "invalid"),
];

pub(super) const OLD_SUBFILE_TYPE: Choices = &[
    (1, "Full-resolution image"),
    (2, "Reduced-resolution image"),
    (3, "Single page of multi-page image"),
];

pub(super) const T4_OPTIONS: Choices = &[
    (1, "2-Dimensional encoding"),
    (2, "Uncompressed"),
    (4, "Fill bits added"),
];

pub(super) const T6_OPTIONS: Choices = &[(2, "Uncompressed")];

pub(super) const PLANE_COLORS: Choices = &[
    (0, "Red"),
    (1, "Green"),
    (2, "Blue"),
    (3, "Cyan"),
    (4, "Magenta"),
    (5, "Yellow"),
    (6, "White"),
];

pub(super) const PROFILE_TYPE: Choices = &[(0, "Unspecified"), (1, "Group 3 FAX")];

pub(super) const FAX_PROFILE: Choices = &[
    (0, "Unknown"),
    (1, "Minimal B&W lossless, S"),
    (2, "Extended B&W lossless, F"),
    (3, "Lossless JBIG B&W, J"),
    (4, "Lossy color and grayscale, C"),
    (5, "Lossless color and grayscale, L"),
    (6, "Mixed raster content, M"),
    (7, "Profile T"),
    (255, "Multi Profiles"),
];

pub(in crate::metadata) const COMPRESSION: Choices = &[
    (1, "Uncompressed"),
    (2, "CCITT 1D"),
    (3, "T4/Group 3 Fax"),
    (4, "T6/Group 4 Fax"),
    (5, "LZW"),
    (6, "JPEG (old-style)"),
    (7, "JPEG"),
    (8, "Adobe Deflate"),
    (9, "JBIG B&W or VC-5"),
    (10, "JBIG Color"),
    (99, "JPEG"),
    (262, "Kodak 262"),
    (32_766, "NeXt or Sony ARW Compressed 2"),
    (32_767, "Sony ARW Compressed"),
    (32_769, "Packed RAW"),
    (32_770, "Samsung SRW Compressed"),
    (32_771, "CCIRLEW"),
    (32_772, "Samsung SRW Compressed 2"),
    (32_773, "PackBits"),
    (32_809, "Thunderscan"),
    (32_867, "Kodak KDC Compressed"),
    (32_895, "IT8CTPAD"),
    (32_896, "IT8LW"),
    (32_897, "IT8MP"),
    (32_898, "IT8BL"),
    (32_908, "PixarFilm"),
    (32_909, "PixarLog"),
    (32_946, "Deflate"),
    (32_947, "DCS"),
    (33_003, "Aperio JPEG 2000 YCbCr"),
    (33_005, "Aperio JPEG 2000 RGB"),
    (34_661, "JBIG"),
    (34_676, "SGILog"),
    (34_677, "SGILog24"),
    (34_712, "JPEG 2000"),
    (34_713, "Nikon NEF Compressed"),
    (34_715, "JBIG2 TIFF FX"),
    (
        34_718,
        "Microsoft Document Imaging (MDI) Binary Level Codec",
    ),
    (
        34_719,
        "Microsoft Document Imaging (MDI) Progressive Transform Codec",
    ),
    (34_720, "Microsoft Document Imaging (MDI) Vector"),
    (34_887, "ESRI Lerc"),
    (34_892, "Lossy JPEG"),
    (34_925, "LZMA2"),
    (34_926, "Zstd (old)"),
    (34_927, "WebP (old)"),
    (34_933, "PNG"),
    (34_934, "JPEG XR"),
    (50_000, "Zstd"),
    (50_001, "WebP"),
    (50_002, "JPEG XL (old)"),
    (52_546, "JPEG XL"),
    (65_000, "Kodak DCR Compressed"),
    (65_535, "Pentax PEF Compressed"),
];

pub(super) const PHOTOMETRIC_INTERPRETATION: Choices = &[
    (0, "WhiteIsZero"),
    (1, "BlackIsZero"),
    (2, "RGB"),
    (3, "RGB Palette"),
    (4, "Transparency Mask"),
    (5, "CMYK"),
    (6, "YCbCr"),
    (8, "CIELab"),
    (9, "ICCLab"),
    (10, "ITULab"),
    (32_803, "Color Filter Array"),
    (32_844, "Pixar LogL"),
    (32_845, "Pixar LogLuv"),
    (32_892, "Sequential Color Filter"),
    (34_892, "Linear Raw"),
    (51_177, "Depth Map"),
    (52_527, "Semantic Mask"),
];

pub(super) const THRESHOLDING: Choices = &[
    (1, "No dithering or halftoning"),
    (2, "Ordered dither or halftone"),
    (3, "Randomized dither"),
];

pub(super) const FILL_ORDER: Choices = &[(1, "Normal"), (2, "Reversed")];

pub(super) const ORIENTATION: Choices = &[
    (1, "Horizontal (normal)"),
    (2, "Mirror horizontal"),
    (3, "Rotate 180"),
    (4, "Mirror vertical"),
    (5, "Mirror horizontal and rotate 270 CW"),
    (6, "Rotate 90 CW"),
    (7, "Mirror horizontal and rotate 90 CW"),
    (8, "Rotate 270 CW"),
];

pub(super) const PLANAR_CONFIGURATION: Choices = &[(1, "Chunky"), (2, "Planar")];

pub(super) const GRAY_RESPONSE_UNIT: Choices = &[
    (1, "0.1"),
    (2, "0.001"),
    (3, "0.0001"),
    (4, "1e-05"),
    (5, "1e-06"),
];

pub(super) const RESOLUTION_UNIT: Choices = &[(1, "None"), (2, "inches"), (3, "cm")];

pub(super) const PREDICTOR: Choices = &[
    (1, "None"),
    (2, "Horizontal differencing"),
    (3, "Floating point"),
    (34_892, "Horizontal difference X2"),
    (34_893, "Horizontal difference X4"),
    (34_894, "Floating point X2"),
    (34_895, "Floating point X4"),
];

pub(super) const INK_SET: Choices = &[(1, "CMYK"), (2, "Not CMYK")];

pub(super) const EXTRA_SAMPLES: Choices = &[
    (0, "Unspecified"),
    (1, "Associated Alpha"),
    (2, "Unassociated Alpha"),
];

pub(super) const SAMPLE_FORMAT: Choices = &[
    (1, "Unsigned"),
    (2, "Signed"),
    (3, "Float"),
    (4, "Undefined"),
    (5, "Complex int"),
    (6, "Complex float"),
];

pub(in crate::metadata) const YCBCR_SUB_SAMPLING: &[(&str, &str)] = &[
    ("1 1", "YCbCr4:4:4 (1 1)"),
    ("2 1", "YCbCr4:2:2 (2 1)"),
    ("2 2", "YCbCr4:2:0 (2 2)"),
    ("4 1", "YCbCr4:1:1 (4 1)"),
    ("4 2", "YCbCr4:1:0 (4 2)"),
    ("1 2", "YCbCr4:4:0 (1 2)"),
    ("1 4", "YCbCr4:4:1 (1 4)"),
    ("2 4", "YCbCr4:2:1 (2 4)"),
    ("4 4", "YCbCr4:1:0 (4 4)"),
];

pub(super) const YCBCR_POSITIONING: Choices = &[(1, "Centered"), (2, "Co-sited")];

pub(super) const INTEROP_INDEX: &[(&str, &str)] = &[
    ("R03", "R03 - DCF option file (Adobe RGB)"),
    ("R98", "R98 - DCF basic file (sRGB)"),
    ("THM", "THM - DCF thumbnail file"),
];

pub(super) const EXPOSURE_PROGRAM: Choices = &[
    (0, "Not Defined"),
    (1, "Manual"),
    (2, "Program AE"),
    (3, "Aperture-priority AE"),
    (4, "Shutter speed priority AE"),
    (5, "Creative (Slow speed)"),
    (6, "Action (High speed)"),
    (7, "Portrait"),
    (8, "Landscape"),
    (9, "Bulb"),
];

pub(super) const SENSITIVITY_TYPE: Choices = &[
    (0, "Unknown"),
    (1, "Standard Output Sensitivity"),
    (2, "Recommended Exposure Index"),
    (3, "ISO Speed"),
    (
        4,
        "Standard Output Sensitivity and Recommended Exposure Index",
    ),
    (5, "Standard Output Sensitivity and ISO Speed"),
    (6, "Recommended Exposure Index and ISO Speed"),
    (
        7,
        "Standard Output Sensitivity, Recommended Exposure Index and ISO Speed",
    ),
];

pub(super) const METERING_MODE: Choices = &[
    (0, "Unknown"),
    (1, "Average"),
    (2, "Center-weighted average"),
    (3, "Spot"),
    (4, "Multi-spot"),
    (5, "Multi-segment"),
    (6, "Partial"),
    (255, "Other"),
];

pub(super) const LIGHT_SOURCE: Choices = &[
    (0, "Unknown"),
    (1, "Daylight"),
    (2, "Fluorescent"),
    (3, "Tungsten (Incandescent)"),
    (4, "Flash"),
    (9, "Fine Weather"),
    (10, "Cloudy"),
    (11, "Shade"),
    (12, "Daylight Fluorescent"),
    (13, "Day White Fluorescent"),
    (14, "Cool White Fluorescent"),
    (15, "White Fluorescent"),
    (16, "Warm White Fluorescent"),
    (17, "Standard Light A"),
    (18, "Standard Light B"),
    (19, "Standard Light C"),
    (20, "D55"),
    (21, "D65"),
    (22, "D75"),
    (23, "D50"),
    (24, "ISO Studio Tungsten"),
    (25, "Daylight"),
    (26, "Day White"),
    (27, "Cool White"),
    (28, "White"),
    (29, "Warm White"),
    (30, "Daylight LED"),
    (31, "Day White LED"),
    (32, "Cool White LED"),
    (33, "White LED"),
    (34, "Warm White LED"),
    (255, "Other"),
];

pub(in crate::metadata) const FLASH: Choices = &[
    (0x00, "No Flash"),
    (0x01, "Fired"),
    (0x05, "Fired, Return not detected"),
    (0x07, "Fired, Return detected"),
    (0x08, "On, Did not fire"),
    (0x09, "On, Fired"),
    (0x0d, "On, Return not detected"),
    (0x0f, "On, Return detected"),
    (0x10, "Off, Did not fire"),
    (0x14, "Off, Did not fire, Return not detected"),
    (0x18, "Auto, Did not fire"),
    (0x19, "Auto, Fired"),
    (0x1d, "Auto, Fired, Return not detected"),
    (0x1f, "Auto, Fired, Return detected"),
    (0x20, "No flash function"),
    (0x30, "Off, No flash function"),
    (0x41, "Fired, Red-eye reduction"),
    (0x45, "Fired, Red-eye reduction, Return not detected"),
    (0x47, "Fired, Red-eye reduction, Return detected"),
    (0x49, "On, Red-eye reduction"),
    (0x4d, "On, Red-eye reduction, Return not detected"),
    (0x4f, "On, Red-eye reduction, Return detected"),
    (0x50, "Off, Red-eye reduction"),
    (0x58, "Auto, Did not fire, Red-eye reduction"),
    (0x59, "Auto, Fired, Red-eye reduction"),
    (0x5d, "Auto, Fired, Red-eye reduction, Return not detected"),
    (0x5f, "Auto, Fired, Red-eye reduction, Return detected"),
];

pub(super) const SECURITY_CLASSIFICATION: &[(&str, &str)] = &[
    ("C", "Confidential"),
    ("R", "Restricted"),
    ("S", "Secret"),
    ("T", "Top Secret"),
    ("U", "Unclassified"),
];

pub(super) const COLOR_SPACE: Choices = &[
    (1, "sRGB"),
    (2, "Adobe RGB"),
    (0xfffd, "Wide Gamut RGB"),
    (0xfffe, "ICC Profile"),
    (0xffff, "Uncalibrated"),
];

pub(super) const FOCAL_PLANE_UNIT: Choices =
    &[(1, "None"), (2, "inches"), (3, "cm"), (4, "mm"), (5, "um")];

pub(super) const SENSING_METHOD: Choices = &[
    (1, "Not defined"),
    (2, "One-chip color area"),
    (3, "Two-chip color area"),
    (4, "Three-chip color area"),
    (5, "Color sequential area"),
    (7, "Trilinear"),
    (8, "Color sequential linear"),
];

pub(super) const OLD_SENSING_METHOD: Choices = &[
    (1, "Monochrome area"),
    (2, "One-chip color area"),
    (3, "Two-chip color area"),
    (4, "Three-chip color area"),
    (5, "Color sequential area"),
    (6, "Monochrome linear"),
    (7, "Trilinear"),
    (8, "Color sequential linear"),
];

pub(super) const FILE_SOURCE: Choices = &[
    (1, "Film Scanner"),
    (2, "Reflection Print Scanner"),
    (3, "Digital Camera"),
];

pub(super) const SCENE_TYPE: Choices = &[(1, "Directly photographed")];

pub(super) const CUSTOM_RENDERED: Choices = &[
    (0, "Normal"),
    (1, "Custom"),
    (2, "HDR (no original saved)"),
    (3, "HDR (original saved)"),
    (4, "Original (for HDR)"),
    (6, "Panorama"),
    (7, "Portrait HDR"),
    (8, "Portrait"),
];

pub(super) const EXPOSURE_MODE: Choices = &[(0, "Auto"), (1, "Manual"), (2, "Auto bracket")];

pub(super) const WHITE_BALANCE: Choices = &[(0, "Auto"), (1, "Manual")];

pub(super) const SCENE_CAPTURE_TYPE: Choices = &[
    (0, "Standard"),
    (1, "Landscape"),
    (2, "Portrait"),
    (3, "Night"),
    (4, "Other"),
];

pub(super) const GAIN_CONTROL: Choices = &[
    (0, "None"),
    (1, "Low gain up"),
    (2, "High gain up"),
    (3, "Low gain down"),
    (4, "High gain down"),
];

pub(super) const CONTRAST: Choices = &[(0, "Normal"), (1, "Low"), (2, "High")];

pub(super) const SHARPNESS: Choices = &[(0, "Normal"), (1, "Soft"), (2, "Hard")];

pub(super) const SUBJECT_DISTANCE_RANGE: Choices =
    &[(0, "Unknown"), (1, "Macro"), (2, "Close"), (3, "Distant")];

pub(super) const COMPOSITE_IMAGE: Choices = &[
    (0, "Unknown"),
    (1, "Not a Composite Image"),
    (2, "General Composite Image"),
    (3, "Composite Image Captured While Shooting"),
];

pub(super) const GPS_ALTITUDE_REF: Choices = &[
    (0, "Above Sea Level"),
    (1, "Below Sea Level"),
    (2, "Positive Sea Level (sea-level ref)"),
    (3, "Negative Sea Level (sea-level ref)"),
];

pub(super) const GPS_DIFFERENTIAL: Choices = &[(0, "No Correction"), (1, "Differential Corrected")];

pub(super) const INDEXED: Choices = &[(0, "Not indexed"), (1, "Indexed")];

pub(super) const OPI_PROXY: Choices = &[
    (0, "Higher resolution image does not exist"),
    (1, "Higher resolution image exists"),
];

pub(super) const JPEG_PROCESS: Choices = &[(1, "Baseline"), (14, "Lossless")];

pub(super) const CFA_LAYOUT: Choices = &[
    (1, "Rectangular"),
    (2, "Even columns offset down 1/2 row"),
    (3, "Even columns offset up 1/2 row"),
    (4, "Even rows offset right 1/2 column"),
    (5, "Even rows offset left 1/2 column"),
    (
        6,
        "Even rows offset up by 1/2 row, even columns offset left by 1/2 column",
    ),
    (
        7,
        "Even rows offset up by 1/2 row, even columns offset right by 1/2 column",
    ),
    (
        8,
        "Even rows offset down by 1/2 row, even columns offset left by 1/2 column",
    ),
    (
        9,
        "Even rows offset down by 1/2 row, even columns offset right by 1/2 column",
    ),
];

pub(super) const SAFETY: Choices = &[(0, "Unsafe"), (1, "Safe")];

pub(super) const EMBED_POLICY: Choices = &[
    (0, "Allow Copying"),
    (1, "Embed if Used"),
    (2, "Never Embed"),
    (3, "No Restrictions"),
];

pub(super) const PREVIEW_COLOR_SPACE: Choices = &[
    (0, "Unknown"),
    (1, "Gray Gamma 2.2"),
    (2, "sRGB"),
    (3, "Adobe RGB"),
    (4, "ProPhoto RGB"),
];

pub(super) const TABLE_ENCODING: Choices = &[(0, "Linear"), (1, "sRGB")];

pub(super) const BLACK_RENDER: Choices = &[(0, "Auto"), (1, "None")];

pub(super) const DEPTH_FORMAT: Choices = &[(0, "Unknown"), (1, "Linear"), (2, "Inverse")];

pub(super) const DEPTH_UNITS: Choices = &[(0, "Unknown"), (1, "Meters")];

pub(super) const DEPTH_MEASURE: Choices =
    &[(0, "Unknown"), (1, "Optical Axis"), (2, "Optical Ray")];

pub(super) const GPS_NORTH_SOUTH: &[(&str, &str)] = &[("N", "North"), ("S", "South")];

pub(super) const GPS_EAST_WEST: &[(&str, &str)] = &[("E", "East"), ("W", "West")];

pub(super) const GPS_STATUS: &[(&str, &str)] =
    &[("A", "Measurement Active"), ("V", "Measurement Void")];

pub(super) const GPS_MEASURE_MODE: &[(&str, &str)] = &[
    ("2", "2-Dimensional Measurement"),
    ("3", "3-Dimensional Measurement"),
];

pub(super) const GPS_SPEED_REF: &[(&str, &str)] = &[("K", "km/h"), ("M", "mph"), ("N", "knots")];

pub(super) const GPS_DIRECTION_REF: &[(&str, &str)] =
    &[("M", "Magnetic North"), ("T", "True North")];

pub(super) const GPS_DISTANCE_REF: &[(&str, &str)] =
    &[("K", "Kilometers"), ("M", "Miles"), ("N", "Nautical Miles")];

pub(super) const DATA_DISCARD: Choices = &[
    (0, "Full Resolution"),
    (1, "Flexbits Discarded"),
    (2, "HighPass Frequency Data Discarded"),
    (3, "Highpass and LowPass Frequency Data Discarded"),
];

pub(super) const USPTO_CONTENT: Choices = &[(0, "Text or Drawing"), (1, "Grayscale"), (2, "Color")];

pub(super) const RENDERING_INTENT: Choices = &[
    (0, "Perceptual"),
    (1, "Relative Colorimetric"),
    (2, "Saturation"),
    (3, "Absolute colorimetric"),
];

pub(super) const CLEAN_FAX_DATA: Choices = &[(0, "Clean"), (1, "Regenerated"), (2, "Unclean")];

pub(super) const SONY_RAW_FILE_TYPE: Choices = &[
    (0, "Sony Uncompressed 14-bit RAW"),
    (1, "Sony Uncompressed 12-bit RAW"),
    (2, "Sony Compressed RAW"),
    (3, "Sony Lossless Compressed RAW"),
    (4, "Sony Lossless Compressed RAW 2"),
    (6, "Sony Compressed RAW 2"),
];

pub(super) const VIGNETTING_CORRECTION: Choices = &[
    (256, "Off"),
    (257, "Auto"),
    (272, "Auto (ILCE-1)"),
    (511, "No correction params available"),
];

pub(super) const ABERRATION_CORRECTION: Choices = &[
    (0, "Off"),
    (1, "Auto"),
    (255, "No correction params available"),
];

pub(super) const SONY_DISTORTION_CORRECTION: Choices = &[
    (0, "Off"),
    (1, "Auto"),
    (17, "Auto fixed by lens"),
    (255, "No correction params available"),
];

pub(super) const RASTER_PADDING: Choices = &[
    (0, "Byte"),
    (1, "Word"),
    (2, "Long Word"),
    (9, "Sector"),
    (10, "Long Sector"),
];

pub(super) const IMAGE_COLOR: Choices =
    &[(0, "Unspecified Image Color"), (1, "Specified Image Color")];

pub(super) const BACKGROUND_COLOR: Choices = &[
    (0, "Unspecified Background Color"),
    (1, "Specified Background Color"),
];

pub(super) const HC_USAGE: Choices = &[(0, "CT"), (1, "Line Art"), (2, "Trap")];

pub(super) const TRANSFORMATION: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Mirror vertical"),
    (2, "Mirror horizontal"),
    (3, "Rotate 180"),
    (4, "Rotate 90 CW"),
    (5, "Mirror horizontal and rotate 90 CW"),
    (6, "Mirror horizontal and rotate 270 CW"),
    (7, "Rotate 270 CW"),
];

pub(super) const COLORIMETRIC_REFERENCE: Choices = &[
    (0, "Scene-referred"),
    (1, "Output-referred (ICC Profile Dynamic Range)"),
    (2, "Output-referred (High Dyanmic Range)"),
];

pub(super) const NO_YES: Choices = &[(0, "No"), (1, "Yes")];

pub(super) const CODING_METHODS: Choices = &[
    (1, "Unspecified compression"),
    (2, "Modified Huffman"),
    (4, "Modified Read"),
    (8, "Modified MR"),
    (16, "JBIG"),
    (32, "Baseline JPEG"),
    (64, "JBIG color"),
];

pub(super) const TIFF_FX_EXTENSIONS: Choices = &[
    (1, "Resolution/Image Width"),
    (2, "N Layer Profile M"),
    (4, "Shared Data"),
    (8, "B&W JBIG2"),
    (16, "JBIG2 Profile M"),
];

pub(super) const MULTI_PROFILES: Choices = &[
    (1, "Profile S"),
    (2, "Profile F"),
    (4, "Profile J"),
    (8, "Profile C"),
    (16, "Profile L"),
    (32, "Profile M"),
    (64, "Profile T"),
    (128, "Resolution/Image Width"),
    (256, "N Layer Profile M"),
    (512, "Shared Data"),
    (1024, "JBIG2 Profile M"),
];

pub(super) const IMAGE_TYPE: Choices = &[(1, "Preview"), (2, "Page")];
