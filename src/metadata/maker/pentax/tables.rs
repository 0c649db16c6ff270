//! The tags of a Pentax note and of the blocks in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::{exposure_time, one_decimal};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::pentax::words::{
    af_point_selected, auto_bracketing, battery, clarity, faces, five_places, flash_compensation,
    half_press, has_27_points, interval, is_asahi, kelvin_balance, production, segments,
    sensor_size,
};
use crate::metadata::maker::pentax::{
    ae_info, battery_info, camera_settings, color_temperature, date, date_of_number, dotted,
    firmware, firmware_id, flash_info, focal_length, grid_points, grid_size, guide_number,
    has_faces, iso, kelvin, lens_info, lens_record, light, shutter_count, spaced_lens, steps, time,
    whole_or_none,
};
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, PLAIN, Row, Scope, Table, bare};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::words::Words;

const QUALITY: Choices = &[
    (0, "Good"),
    (1, "Better"),
    (2, "Best"),
    (3, "TIFF"),
    (4, "RAW"),
    (5, "Premium"),
    (7, "RAW (pixel shift enabled)"),
    (8, "Dynamic Pixel Shift"),
    (9, "Monochrome"),
    (65_535, "n/a"),
];

/// Sensitivities in thirds of a stop, as they are, and in halves.
const ISO: Choices = &[
    (3, "50"),
    (4, "64"),
    (5, "80"),
    (6, "100"),
    (7, "125"),
    (8, "160"),
    (9, "200"),
    (10, "250"),
    (11, "320"),
    (12, "400"),
    (13, "500"),
    (14, "640"),
    (15, "800"),
    (16, "1000"),
    (17, "1250"),
    (18, "1600"),
    (19, "2000"),
    (20, "2500"),
    (21, "3200"),
    (22, "4000"),
    (23, "5000"),
    (24, "6400"),
    (25, "8000"),
    (26, "10000"),
    (27, "12800"),
    (28, "16000"),
    (29, "20000"),
    (30, "25600"),
    (31, "32000"),
    (32, "40000"),
    (33, "51200"),
    (34, "64000"),
    (35, "80000"),
    (36, "102400"),
    (37, "128000"),
    (38, "160000"),
    (39, "204800"),
    (40, "256000"),
    (41, "320000"),
    (42, "409600"),
    (43, "512000"),
    (44, "640000"),
    (45, "819200"),
    (50, "50"),
    (100, "100"),
    (200, "200"),
    (258, "50"),
    (259, "70"),
    (260, "100"),
    (261, "140"),
    (262, "200"),
    (263, "280"),
    (264, "400"),
    (265, "560"),
    (266, "800"),
    (267, "1100"),
    (268, "1600"),
    (269, "2200"),
    (270, "3200"),
    (271, "4500"),
    (272, "6400"),
    (273, "9000"),
    (274, "12800"),
    (275, "18000"),
    (276, "25600"),
    (277, "36000"),
    (278, "51200"),
    (279, "72000"),
    (280, "102400"),
    (281, "144000"),
    (282, "204800"),
    (283, "288000"),
    (284, "409600"),
    (285, "576000"),
    (286, "819200"),
    (400, "400"),
    (800, "800"),
    (1600, "1600"),
    (3200, "3200"),
    (65_534, "Auto 2"),
    (65_535, "Auto"),
];

const FOCUS_MODE: Choices = &[
    (0, "Normal"),
    (1, "Macro"),
    (2, "Infinity"),
    (3, "Manual"),
    (4, "Super Macro"),
    (5, "Pan Focus"),
    (16, "AF-S (Focus-priority)"),
    (17, "AF-C (Focus-priority)"),
    (18, "AF-A (Focus-priority)"),
    (32, "Contrast-detect (Focus-priority)"),
    (33, "Tracking Contrast-detect (Focus-priority)"),
    (272, "AF-S (Release-priority)"),
    (273, "AF-C (Release-priority)"),
    (274, "AF-A (Release-priority)"),
    (288, "Contrast-detect (Release-priority)"),
];

const FOCUS_MODE_2: Choices = &[
    (0, "Normal"),
    (1, "Macro (1)"),
    (2, "Macro (2)"),
    (3, "Infinity"),
];

const AFPOINTS_IN_FOCUS: Choices = &[
    (0, "(none)"),
    (1, "Top-left"),
    (2, "Top Near-left"),
    (4, "Top"),
    (8, "Top Near-right"),
    (16, "Top-right"),
    (32, "Upper-left"),
    (64, "Upper Near-left"),
    (128, "Upper-middle"),
    (256, "Upper Near-right"),
    (512, "Upper-right"),
    (1024, "Far Left"),
    (2048, "Left"),
    (4096, "Near-left"),
    (8192, "Center"),
    (16_384, "Near-right"),
    (32_768, "Right"),
    (65_536, "Far Right"),
    (131_072, "Lower-left"),
    (262_144, "Lower Near-left"),
    (524_288, "Lower-middle"),
    (1_048_576, "Lower Near-right"),
    (2_097_152, "Lower-right"),
    (4_194_304, "Bottom-left"),
    (8_388_608, "Bottom Near-left"),
    (16_777_216, "Bottom"),
    (33_554_432, "Bottom Near-right"),
    (67_108_864, "Bottom-right"),
];

const AFPOINTS_IN_FOCUS_2: Choices = &[
    (0, "Fixed Center or Multiple"),
    (1, "Top-left"),
    (2, "Top-center"),
    (3, "Top-right"),
    (4, "Left"),
    (5, "Center"),
    (6, "Right"),
    (7, "Bottom-left"),
    (8, "Bottom-center"),
    (9, "Bottom-right"),
    (65_535, "None"),
];

const METERING_MODE: Choices = &[
    (0, "Multi-segment"),
    (1, "Center-weighted average"),
    (2, "Spot"),
    (6, "Highlight"),
];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Shade"),
    (3, "Fluorescent"),
    (4, "Tungsten"),
    (5, "Manual"),
    (6, "Daylight Fluorescent"),
    (7, "Day White Fluorescent"),
    (8, "White Fluorescent"),
    (9, "Flash"),
    (10, "Cloudy"),
    (11, "Warm White Fluorescent"),
    (14, "Multi Auto"),
    (15, "Color Temperature Enhancement"),
    (17, "Kelvin"),
    (65_534, "Unknown"),
    (65_535, "User-Selected"),
];

const WHITE_BALANCE_MODE: Choices = &[
    (1, "Auto (Daylight)"),
    (2, "Auto (Shade)"),
    (3, "Auto (Flash)"),
    (4, "Auto (Tungsten)"),
    (6, "Auto (Daylight Fluorescent)"),
    (7, "Auto (Day White Fluorescent)"),
    (8, "Auto (White Fluorescent)"),
    (10, "Auto (Cloudy)"),
    (65_534, "Unknown"),
    (65_535, "User-Selected"),
];

const WORLD_TIME_LOCATION: Choices = &[(0, "Hometown"), (1, "Destination")];

const HOMETOWN_DST: Choices = &[(0, "No"), (1, "Yes")];

const COLOR_SPACE: Choices = &[(0, "sRGB"), (1, "Adobe RGB")];

const AFPOINTS_IN_FOCUS_3: Choices = &[
    (0, "(none)"),
    (1, "Upper-left"),
    (2, "Top"),
    (4, "Upper-right"),
    (8, "Left"),
    (16, "Mid-left"),
    (32, "Center"),
    (64, "Mid-right"),
    (128, "Right"),
    (256, "Lower-left"),
    (512, "Bottom"),
    (1024, "Lower-right"),
];

const AELOCK: Choices = &[(0, "Off"), (1, "On")];

const IMAGE_TONE: Choices = &[
    (0, "Natural"),
    (1, "Bright"),
    (2, "Portrait"),
    (3, "Landscape"),
    (4, "Vibrant"),
    (5, "Monochrome"),
    (6, "Muted"),
    (7, "Reversal Film"),
    (8, "Bleach Bypass"),
    (9, "Radiant"),
    (10, "Cross Processing"),
    (11, "Flat"),
    (256, "Standard"),
    (257, "Vivid"),
    (258, "Monotone"),
    (259, "Soft Monotone"),
    (260, "Hard Monotone"),
    (261, "Hi-contrast B&W"),
    (262, "Positive Film"),
    (263, "Bleach Bypass 2"),
    (264, "Retro"),
    (265, "HDR Tone"),
    (266, "Cross Processing 2"),
    (267, "Negative Film"),
    (32_768, "Standard"),
    (32_769, "Hard"),
    (32_770, "Soft"),
    (33_024, "Monochrome"),
];

const RAW_DEVELOPMENT_PROCESS: Choices = &[
    (1, "1 (K10D,K200D,K2000,K-m)"),
    (3, "3 (K20D)"),
    (4, "4 (K-7)"),
    (5, "5 (K-x)"),
    (6, "6 (645D)"),
    (7, "7 (K-r)"),
    (8, "8 (K-5,K-5II,K-5IIs)"),
    (9, "9 (Q)"),
    (10, "10 (K-01,K-30,K-50,K-500)"),
    (11, "11 (Q10)"),
    (12, "12 (MX-1,Q-S1,Q7)"),
    (13, "13 (K-3,K-3II)"),
    (14, "14 (645Z)"),
    (15, "15 (K-S1,K-S2)"),
    (16, "16 (K-1)"),
    (17, "17 (K-70)"),
    (18, "18 (KP)"),
    (19, "19 (GR III)"),
    (20, "20 (K-3III)"),
    (21, "21 (K-3IIIMonochrome)"),
];

const HUE: Choices = &[
    (0, "-2"),
    (1, "Normal"),
    (2, "2"),
    (3, "-1"),
    (4, "1"),
    (5, "-3"),
    (6, "3"),
    (7, "-4"),
    (8, "4"),
    (65_535, "None"),
];

const MONOCHROME_FILTER_EFFECT: Choices = &[
    (1, "Green"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Magenta"),
    (6, "Blue"),
    (7, "Cyan"),
    (8, "Infrared"),
    (65_535, "None"),
];

const MONOCHROME_TONING: Choices = &[
    (0, "-4"),
    (1, "-3"),
    (2, "-2"),
    (3, "-1"),
    (4, "0"),
    (5, "1"),
    (6, "2"),
    (7, "3"),
    (8, "4"),
    (65_535, "None"),
];

const CROSS_PROCESS: Choices = &[
    (0, "Off"),
    (1, "Random"),
    (2, "Preset 1"),
    (3, "Preset 2"),
    (4, "Preset 3"),
    (33, "Favorite 1"),
    (34, "Favorite 2"),
    (35, "Favorite 3"),
];

const BLEACH_BYPASS_TONING: Choices = &[
    (0, "Off"),
    (1, "Green"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Magenta"),
    (6, "Purple"),
    (7, "Blue"),
    (8, "Cyan"),
    (65_535, "n/a"),
];

const SHUTTER_TYPE: Choices = &[(0, "Normal"), (1, "Electronic")];

const SRRESULT: Choices = &[(0, "Not stabilized"), (1, "Stabilized"), (64, "Not ready")];

const SHAKE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "On"),
    (4, "Off (4)"),
    (5, "On but Disabled"),
    (6, "On (Video)"),
    (7, "On (7)"),
    (15, "On (15)"),
    (39, "On (mode 2)"),
    (135, "On (135)"),
    (167, "On (mode 1)"),
];

const TUNGSTEN_AWB: Choices = &[(0, "Subtle Correction"), (1, "Strong Correction")];

const DIFFRACTION_CORRECTION: Choices = &[(0, "Off"), (16, "On")];

const AFPOINTS_IN_FOCUS_4: Choices = &[
    (0, "None"),
    (1, "Lower-left, Bottom"),
    (2, "Bottom"),
    (3, "Lower-right, Bottom"),
    (4, "Mid-left, Center"),
    (5, "Center (horizontal)"),
    (6, "Mid-right, Center"),
    (7, "Upper-left, Top"),
    (8, "Top"),
    (9, "Upper-right, Top"),
    (10, "Right"),
    (11, "Lower-left, Mid-left"),
    (12, "Upper-left, Mid-left"),
    (13, "Bottom, Center"),
    (14, "Top, Center"),
    (15, "Lower-right, Mid-right"),
    (16, "Upper-right, Mid-right"),
    (17, "Left"),
    (18, "Mid-left"),
    (19, "Center (vertical)"),
    (20, "Mid-right"),
];

const AFHOLD: Choices = &[(0, "Off"), (1, "Short"), (2, "Medium"), (3, "Long")];

const EVSTEPS: Choices = &[(0, "1/2 EV Steps"), (1, "1/3 EV Steps")];

const SENSITIVITY_STEPS: Choices = &[(0, "1 EV Steps"), (1, "As EV Steps")];

const CAMERA_ORIENTATION: Choices = &[
    (16, "Horizontal (normal)"),
    (32, "Rotate 180"),
    (48, "Rotate 90 CW"),
    (64, "Rotate 270 CW"),
    (80, "Upwards"),
    (96, "Downwards"),
];

const LEVEL_ORIENTATION: Choices = &[
    (0, "n/a"),
    (1, "Horizontal (normal)"),
    (2, "Rotate 180"),
    (3, "Rotate 90 CW"),
    (4, "Rotate 270 CW"),
    (9, "Horizontal; Off Level"),
    (10, "Rotate 180; Off Level"),
    (11, "Rotate 90 CW; Off Level"),
    (12, "Rotate 270 CW; Off Level"),
    (13, "Upwards"),
    (14, "Downwards"),
];

const COMPOSITION_ADJUST: Choices = &[
    (0, "Off"),
    (2, "Composition Adjust"),
    (10, "Composition Adjust + Horizon Correction"),
    (12, "Horizon Correction"),
];

const PICTURE_MODE2: Choices = &[
    (0, "Scene Mode"),
    (1, "Auto PICT"),
    (2, "Program AE"),
    (3, "Green Mode"),
    (4, "Shutter Speed Priority"),
    (5, "Aperture Priority"),
    (6, "Program Tv Shift"),
    (7, "Program Av Shift"),
    (8, "Manual"),
    (9, "Bulb"),
    (10, "Aperture Priority, Off-Auto-Aperture"),
    (11, "Manual, Off-Auto-Aperture"),
    (12, "Bulb, Off-Auto-Aperture"),
    (13, "Shutter & Aperture Priority AE"),
    (15, "Sensitivity Priority AE"),
    (16, "Flash X-Sync Speed AE"),
];

const PROGRAM_LINE: Choices = &[(0, "Normal"), (1, "Hi Speed"), (2, "Depth"), (3, "MTF")];

const E_DIAL_IN_PROGRAM: Choices = &[(0, "Tv or Av"), (1, "P Shift")];

const APERTURE_RING_USE: Choices = &[(0, "Prohibited"), (1, "Permitted")];

const FLASH_OPTIONS: Choices = &[
    (0, "Normal"),
    (1, "Red-eye reduction"),
    (2, "Auto"),
    (3, "Auto, Red-eye reduction"),
    (5, "Wireless (Master)"),
    (6, "Wireless (Control)"),
    (8, "Slow-sync"),
    (9, "Slow-sync, Red-eye reduction"),
    (10, "Trailing-curtain Sync"),
];

const AFPOINT_MODE: Choices = &[(0, "Auto"), (1, "Select"), (2, "Fixed Center")];

const FOCUS_MODE2: Choices = &[(0, "Manual"), (1, "AF-S"), (2, "AF-C"), (3, "AF-A")];

const AFPOINT_SELECTED2: Choices = &[
    (0, "Auto"),
    (1, "Upper-left"),
    (2, "Top"),
    (4, "Upper-right"),
    (8, "Left"),
    (16, "Mid-left"),
    (32, "Center"),
    (64, "Mid-right"),
    (128, "Right"),
    (256, "Lower-left"),
    (512, "Bottom"),
    (1024, "Lower-right"),
];

const DRIVE_MODE2: Choices = &[
    (0, "Single-frame"),
    (1, "Continuous"),
    (2, "Continuous (Lo)"),
    (4, "Self-timer (12 s)"),
    (8, "Self-timer (2 s)"),
    (16, "Remote Control (3 s delay)"),
    (32, "Remote Control"),
    (64, "Exposure Bracket"),
    (128, "Multiple Exposure"),
];

const EXPOSURE_BRACKET_STEP_SIZE: Choices = &[
    (3, "0.3"),
    (4, "0.5"),
    (5, "0.7"),
    (8, "1.0"),
    (11, "1.3"),
    (12, "1.5"),
    (13, "1.7"),
    (16, "2.0"),
];

const BRACKET_SHOT_NUMBER: Choices = &[
    (0, "n/a"),
    (2, "1 of 2"),
    (3, "1 of 3"),
    (5, "1 of 5"),
    (18, "2 of 2"),
    (19, "2 of 3"),
    (21, "2 of 5"),
    (35, "3 of 3"),
    (37, "3 of 5"),
    (53, "4 of 5"),
    (69, "5 of 5"),
];

const WHITE_BALANCE_SET: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Shade"),
    (3, "Cloudy"),
    (4, "Daylight Fluorescent"),
    (5, "Day White Fluorescent"),
    (6, "White Fluorescent"),
    (7, "Tungsten"),
    (8, "Flash"),
    (9, "Manual"),
    (12, "Set Color Temperature 1"),
    (13, "Set Color Temperature 2"),
    (14, "Set Color Temperature 3"),
];

const RAW_AND_JPG_RECORDING: Choices = &[
    (1, "JPEG (Best)"),
    (4, "RAW (PEF, Best)"),
    (5, "RAW+JPEG (PEF, Best)"),
    (8, "RAW (DNG, Best)"),
    (9, "RAW+JPEG (DNG, Best)"),
    (33, "JPEG (Better)"),
    (36, "RAW (PEF, Better)"),
    (37, "RAW+JPEG (PEF, Better)"),
    (40, "RAW (DNG, Better)"),
    (41, "RAW+JPEG (DNG, Better)"),
    (65, "JPEG (Good)"),
    (68, "RAW (PEF, Good)"),
    (69, "RAW+JPEG (PEF, Good)"),
    (72, "RAW (DNG, Good)"),
    (73, "RAW+JPEG (DNG, Good)"),
];

const JPG_RECORDED_PIXELS: Choices = &[(0, "10 MP"), (1, "6 MP"), (2, "2 MP")];

const ROTATION: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 180"),
    (2, "Rotate 90 CW"),
    (3, "Rotate 270 CW"),
];

const ISOSETTING: Choices = &[(0, "Manual"), (1, "Auto")];

const AEPROGRAM_MODE: Choices = &[
    (0, "M, P or TAv"),
    (1, "Av, B or X"),
    (2, "Tv"),
    (3, "Sv or Green Mode"),
    (8, "Hi-speed Program"),
    (11, "Hi-speed Program (P-Shift)"),
    (16, "DOF Program"),
    (19, "DOF Program (P-Shift)"),
    (24, "MTF Program"),
    (27, "MTF Program (P-Shift)"),
    (35, "Standard"),
    (43, "Portrait"),
    (51, "Landscape"),
    (59, "Macro"),
    (67, "Sport"),
    (75, "Night Scene Portrait"),
    (83, "No Flash"),
    (91, "Night Scene"),
    (99, "Surf & Snow"),
    (104, "Night Snap"),
    (107, "Text"),
    (115, "Sunset"),
    (123, "Kids"),
    (131, "Pet"),
    (139, "Candlelight"),
    (144, "SCN"),
    (147, "Museum"),
    (160, "Program"),
    (184, "Shallow DOF Program"),
    (216, "HDR"),
];

const AEMETERING_MODE: Choices = &[
    (0, "Multi-segment"),
    (16, "Center-weighted average"),
    (32, "Spot"),
];

const SCENE_MODE: Choices = &[
    (0, "Off"),
    (1, "HDR"),
    (4, "Auto PICT"),
    (5, "Portrait"),
    (6, "Landscape"),
    (7, "Macro"),
    (8, "Sport"),
    (9, "Night Scene Portrait"),
    (10, "No Flash"),
    (11, "Night Scene"),
    (12, "Surf & Snow"),
    (14, "Sunset"),
    (15, "Kids"),
    (16, "Pet"),
    (17, "Candlelight"),
    (18, "Museum"),
    (20, "Food"),
    (21, "Stage Lighting"),
    (22, "Night Snap"),
    (25, "Night Scene HDR"),
    (26, "Blue Sky"),
    (27, "Forest"),
    (29, "Backlight Silhouette"),
];

const AUTO_APERTURE: Choices = &[(0, "On"), (1, "Off")];

const MIN_APERTURE: Choices = &[(0, "22"), (1, "32"), (2, "45"), (3, "16")];

const MIN_FOCUS_DISTANCE: Choices = &[
    (0, "0.13-0.19 m"),
    (1, "0.20-0.24 m"),
    (2, "0.25-0.28 m"),
    (3, "0.28-0.30 m"),
    (4, "0.35-0.38 m"),
    (5, "0.40-0.45 m"),
    (6, "0.49-0.50 m"),
    (7, "0.6 m"),
    (8, "0.7 m"),
    (9, "0.8-0.9 m"),
    (10, "1.0 m"),
    (11, "1.1-1.2 m"),
    (12, "1.4-1.5 m"),
    (13, "1.5 m"),
    (14, "2.0 m"),
    (15, "2.0-2.1 m"),
    (16, "2.1 m"),
    (17, "2.2-2.9 m"),
    (18, "3.0 m"),
    (19, "4-5 m"),
    (20, "5.6 m"),
];

const FOCUS_RANGE_INDEX: Choices = &[
    (0, "5"),
    (1, "4"),
    (2, "6 (far)"),
    (3, "7 (very far)"),
    (4, "2"),
    (5, "3"),
    (6, "1 (close)"),
    (7, "0 (very close)"),
];

const FLASH_STATUS: Choices = &[
    (0, "Off"),
    (1, "Off (1)"),
    (2, "External, Did not fire"),
    (6, "External, Fired"),
    (8, "Internal, Did not fire (0x08)"),
    (9, "Internal, Did not fire"),
    (13, "Internal, Fired"),
];

const INTERNAL_FLASH_MODE: Choices = &[
    (0, "n/a - Off-Auto-Aperture"),
    (134, "Fired, Wireless (Control)"),
    (149, "Fired, Wireless (Master)"),
    (192, "Fired"),
    (193, "Fired, Red-eye reduction"),
    (194, "Fired, Auto"),
    (195, "Fired, Auto, Red-eye reduction"),
    (
        198,
        "Fired, Wireless (Control), Fired normally not as control",
    ),
    (200, "Fired, Slow-sync"),
    (201, "Fired, Slow-sync, Red-eye reduction"),
    (202, "Fired, Trailing-curtain Sync"),
    (240, "Did not fire, Normal"),
    (241, "Did not fire, Red-eye reduction"),
    (242, "Did not fire, Auto"),
    (243, "Did not fire, Auto, Red-eye reduction"),
    (244, "Did not fire, (Unknown 0xf4)"),
    (245, "Did not fire, Wireless (Master)"),
    (246, "Did not fire, Wireless (Control)"),
    (248, "Did not fire, Slow-sync"),
    (249, "Did not fire, Slow-sync, Red-eye reduction"),
    (250, "Did not fire, Trailing-curtain Sync"),
];

const EXTERNAL_FLASH_MODE: Choices = &[
    (0, "n/a - Off-Auto-Aperture"),
    (63, "Off"),
    (64, "On, Auto"),
    (191, "On, Flash Problem"),
    (192, "On, Manual"),
    (196, "On, P-TTL Auto"),
    (197, "On, Contrast-control Sync"),
    (198, "On, High-speed Sync"),
    (204, "On, Wireless"),
    (205, "On, Wireless, High-speed Sync"),
    (240, "Not Connected"),
];

const EXTERNAL_FLASH_EXPOSURE_COMP: Choices = &[
    (0, "n/a"),
    (144, "n/a (Manual Mode)"),
    (164, "-3.0"),
    (167, "-2.5"),
    (168, "-2.0"),
    (171, "-1.5"),
    (172, "-1.0"),
    (175, "-0.5"),
    (176, "0.0"),
    (179, "0.5"),
    (180, "1.0"),
];

const EXTERNAL_FLASH_BOUNCE: Choices = &[(0, "n/a"), (16, "Direct"), (48, "Bounce")];

const POWER_SOURCE: Choices = &[
    (1, "Camera Battery"),
    (2, "Body Battery"),
    (3, "Grip Battery"),
    (4, "External Power Supply"),
];

const BODY_BATTERY_STATE: Choices = &[
    (1, "Empty or Missing"),
    (2, "Almost Empty"),
    (3, "Running Low"),
    (4, "Full"),
];

const PENTAX_MODEL_ID: Choices = &[
    (13, "Optio 330/430"),
    (76_070, "Optio 230"),
    (76_120, "Optio 330GS"),
    (76_130, "Optio 450/550"),
    (76_140, "Optio S"),
    (76_145, "Optio S V1.01"),
    (76_180, "*ist D"),
    (76_210, "Optio 33L"),
    (76_220, "Optio 33LF"),
    (76_230, "Optio 33WR/43WR/555"),
    (76_245, "Optio S4"),
    (76_290, "Optio MX"),
    (76_300, "Optio S40"),
    (76_310, "Optio S4i"),
    (76_340, "Optio 30"),
    (76_370, "Optio S30"),
    (76_390, "Optio 750Z"),
    (76_400, "Optio SV"),
    (76_405, "Optio SVi"),
    (76_410, "Optio X"),
    (76_430, "Optio S5i"),
    (76_440, "Optio S50"),
    (76_450, "*ist DS"),
    (76_470, "Optio MX4"),
    (76_480, "Optio S5n"),
    (76_490, "Optio WP"),
    (76_540, "Optio S55"),
    (76_560, "Optio S5z"),
    (76_570, "*ist DL"),
    (76_580, "Optio S60"),
    (76_590, "Optio S45"),
    (76_600, "Optio S6"),
    (76_620, "Optio WPi"),
    (76_630, "BenQ DC X600"),
    (76_640, "*ist DS2"),
    (76_642, "Samsung GX-1S"),
    (76_650, "Optio A10"),
    (76_670, "*ist DL2"),
    (76_672, "Samsung GX-1L"),
    (76_700, "K100D"),
    (76_701, "K110D"),
    (76_706, "K100D Super"),
    (76_720, "Optio T10/T20"),
    (76_770, "Optio W10"),
    (76_790, "Optio M10"),
    (76_830, "K10D"),
    (76_832, "Samsung GX10"),
    (76_840, "Optio S7"),
    (76_845, "Optio L20"),
    (76_850, "Optio M20"),
    (76_860, "Optio W20"),
    (76_870, "Optio A20"),
    (76_920, "Optio E30"),
    (76_925, "Optio E35"),
    (76_930, "Optio T30"),
    (76_940, "Optio M30"),
    (76_945, "Optio L30"),
    (76_950, "Optio W30"),
    (76_960, "Optio A30"),
    (76_980, "Optio E40"),
    (76_990, "Optio M40"),
    (76_995, "Optio L40"),
    (76_997, "Optio L36"),
    (77_000, "Optio Z10"),
    (77_010, "K20D"),
    (77_012, "Samsung GX20"),
    (77_020, "Optio S10"),
    (77_030, "Optio A40"),
    (77_040, "Optio V10"),
    (77_050, "K200D"),
    (77_060, "Optio S12"),
    (77_070, "Optio E50"),
    (77_080, "Optio M50"),
    (77_090, "Optio L50"),
    (77_100, "Optio V20"),
    (77_120, "Optio W60"),
    (77_130, "Optio M60"),
    (77_160, "Optio E60/M90"),
    (77_170, "K2000"),
    (77_171, "K-m"),
    (77_190, "Optio P70"),
    (77_200, "Optio L70"),
    (77_210, "Optio E70"),
    (77_230, "X70"),
    (77_240, "K-7"),
    (77_260, "Optio W80"),
    (77_290, "Optio P80"),
    (77_300, "Optio WS80"),
    (77_310, "K-x"),
    (77_320, "645D"),
    (77_330, "Optio E80"),
    (77_360, "Optio W90"),
    (77_370, "Optio I-10"),
    (77_380, "Optio H90"),
    (77_390, "Optio E90"),
    (77_400, "X90"),
    (77_420, "K-r"),
    (77_430, "K-5"),
    (77_450, "Optio RS1000/RS1500"),
    (77_460, "Optio RZ10"),
    (77_470, "Optio LS1000"),
    (77_500, "Optio WG-1 GPS"),
    (77_520, "Optio S1"),
    (77_540, "Q"),
    (77_560, "K-01"),
    (77_580, "Optio RZ18"),
    (77_590, "Optio VS20"),
    (77_610, "Optio WG-2 GPS"),
    (77_640, "Optio LS465"),
    (77_650, "K-30"),
    (77_660, "X-5"),
    (77_670, "Q10"),
    (77_680, "K-5 II"),
    (77_681, "K-5 II s"),
    (77_690, "Q7"),
    (77_700, "MX-1"),
    (77_710, "WG-3 GPS"),
    (77_720, "WG-3"),
    (77_730, "WG-10"),
    (77_750, "K-50"),
    (77_760, "K-3"),
    (77_770, "K-500"),
    (77_790, "WG-4 GPS"),
    (77_800, "WG-4"),
    (77_830, "WG-20"),
    (77_840, "645Z"),
    (77_850, "K-S1"),
    (77_860, "K-S2"),
    (77_870, "Q-S1"),
    (77_910, "WG-30"),
    (77_950, "WG-30W"),
    (77_960, "WG-5 GPS"),
    (77_970, "K-1"),
    (77_980, "K-3 II"),
    (78_320, "WG-M2"),
    (78_350, "GR III"),
    (78_370, "K-70"),
    (78_380, "KP"),
    (78_400, "K-1 Mark II"),
    (78_420, "K-3 Mark III"),
    (78_480, "WG-70"),
    (78_490, "GR IIIx"),
    (78_520, "KF"),
    (78_550, "K-3 Mark III Monochrome"),
    (78_560, "GR IV"),
    (78_640, "GR IV Monochrome"),
];

const PENTAX_IMAGE_SIZE: &[(&str, &str)] = &[
    ("0", "640x480"),
    ("0 0", "2304x1728"),
    ("1", "Full"),
    ("10", "3264x2448"),
    ("129", "1920x1080"),
    ("135", "4608x2592"),
    ("19", "320x240"),
    ("2", "1024x768"),
    ("20", "2288x1712"),
    ("21", "2592x1944"),
    ("22", "2304x1728 or 2592x1944"),
    ("23", "3056x2296"),
    ("25", "2816x2212 or 2816x2112"),
    ("257", "3216x3216"),
    ("27", "3648x2736"),
    ("29", "4000x3000"),
    ("3", "1280x960"),
    ("30", "4288x3216"),
    ("31", "4608x3456"),
    ("32 2", "960x640"),
    ("33 2", "1152x768"),
    ("34 2", "1536x1024"),
    ("35 1", "2400x1600"),
    ("36 0", "3008x2008 or 3040x2024"),
    ("37 0", "3008x2000"),
    ("4", "1600x1200"),
    ("4 0", "1600x1200"),
    ("5", "2048x1536"),
    ("5 0", "2048x1536"),
    ("8", "2560x1920 or 2304x1728"),
    ("8 0", "2560x1920"),
    ("9", "3072x2304"),
];

const PICTURE_MODE: &[(&str, &str)] = &[
    ("0", "Program"),
    ("0.1", "Av"),
    ("1", "Shutter Speed Priority"),
    ("1.1", "M"),
    ("11", "Soft"),
    ("12", "Surf & Snow"),
    ("13", "Candlelight"),
    ("14", "Autumn"),
    ("15", "Macro"),
    ("17", "Fireworks"),
    ("18", "Text"),
    ("19", "Panorama"),
    ("2", "Program AE"),
    ("2.1", "Tv"),
    ("20", "3-D"),
    ("21", "Black & White"),
    ("22", "Sepia"),
    ("221", "P"),
    ("23", "Red"),
    ("24", "Pink"),
    ("25", "Purple"),
    ("255", "PICT"),
    ("26", "Blue"),
    ("27", "Green"),
    ("28", "Yellow"),
    ("3", "Manual"),
    ("3.1", "USER"),
    ("30", "Self Portrait"),
    ("31", "Illustrations"),
    ("33", "Digital Filter"),
    ("35", "Night Scene Portrait"),
    ("37", "Museum"),
    ("38", "Food"),
    ("39", "Underwater"),
    ("40", "Green Mode"),
    ("49", "Light Pet"),
    ("5", "Portrait"),
    ("50", "Dark Pet"),
    ("51", "Medium Pet"),
    ("53", "Underwater"),
    ("54", "Candlelight"),
    ("55", "Natural Skin Tone"),
    ("56", "Synchro Sound Record"),
    ("58", "Frame Composite"),
    ("59", "Report"),
    ("6", "Landscape"),
    ("60", "Kids"),
    ("61", "Blur Reduction"),
    ("63", "Panorama 2"),
    ("65", "Half-length Portrait"),
    ("66", "Portrait 2"),
    ("74", "Digital Microscope"),
    ("75", "Blue Sky"),
    ("8", "Sport"),
    ("80", "Miniature"),
    ("81", "HDR"),
    ("83", "Fisheye"),
    ("85", "Digital Filter 4"),
    ("9", "Night Scene"),
];

const PICTURE_MODE_PARTS: &[Words] = &[Words::Text(PICTURE_MODE)];

const FLASH_MODE: Choices = &[
    (0, "Auto, Did not fire"),
    (1, "Off, Did not fire"),
    (2, "On, Did not fire"),
    (3, "Auto, Did not fire, Red-eye reduction"),
    (5, "On, Did not fire, Wireless (Master)"),
    (256, "Auto, Fired"),
    (258, "On, Fired"),
    (259, "Auto, Fired, Red-eye reduction"),
    (260, "On, Red-eye reduction"),
    (261, "On, Wireless (Master)"),
    (262, "On, Wireless (Control)"),
    (264, "On, Soft"),
    (265, "On, Slow-sync"),
    (266, "On, Slow-sync, Red-eye reduction"),
    (267, "On, Trailing-curtain Sync"),
];

const FLASH_MODE_2: Choices = &[
    (0, "n/a - Off-Auto-Aperture"),
    (63, "Internal"),
    (256, "External, Auto"),
    (575, "External, Flash Problem"),
    (768, "External, Manual"),
    (772, "External, P-TTL Auto"),
    (773, "External, Contrast-control Sync"),
    (774, "External, High-speed Sync"),
    (780, "External, Wireless"),
    (781, "External, Wireless, High-speed Sync"),
];

const FLASH_MODE_PARTS: &[Words] = &[Words::Of(FLASH_MODE), Words::Of(FLASH_MODE_2)];

const SATURATION: Choices = &[
    (0, "-2 (low)"),
    (1, "0 (normal)"),
    (2, "+2 (high)"),
    (3, "-1 (medium low)"),
    (4, "+1 (medium high)"),
    (5, "-3 (very low)"),
    (6, "+3 (very high)"),
    (7, "-4 (minimum)"),
    (8, "+4 (maximum)"),
    (65_535, "None"),
];

const SATURATION_PARTS: &[Words] = &[Words::Of(SATURATION)];

const CONTRAST: Choices = &[
    (0, "-2 (low)"),
    (1, "0 (normal)"),
    (2, "+2 (high)"),
    (3, "-1 (medium low)"),
    (4, "+1 (medium high)"),
    (5, "-3 (very low)"),
    (6, "+3 (very high)"),
    (7, "-4 (minimum)"),
    (8, "+4 (maximum)"),
    (65_535, "n/a"),
];

const CONTRAST_PARTS: &[Words] = &[Words::Of(CONTRAST)];

const SHARPNESS: Choices = &[
    (0, "-2 (soft)"),
    (1, "0 (normal)"),
    (2, "+2 (hard)"),
    (3, "-1 (medium soft)"),
    (4, "+1 (medium hard)"),
    (5, "-3 (very soft)"),
    (6, "+3 (very hard)"),
    (7, "-4 (minimum)"),
    (8, "+4 (maximum)"),
];

const SHARPNESS_PARTS: &[Words] = &[Words::Of(SHARPNESS)];

const HOMETOWN_CITY: Choices = &[
    (0, "Pago Pago"),
    (1, "Honolulu"),
    (2, "Anchorage"),
    (3, "Vancouver"),
    (4, "San Francisco"),
    (5, "Los Angeles"),
    (6, "Calgary"),
    (7, "Denver"),
    (8, "Mexico City"),
    (9, "Chicago"),
    (10, "Miami"),
    (11, "Toronto"),
    (12, "New York"),
    (13, "Santiago"),
    (14, "Caracus"),
    (15, "Halifax"),
    (16, "Buenos Aires"),
    (17, "Sao Paulo"),
    (18, "Rio de Janeiro"),
    (19, "Madrid"),
    (20, "London"),
    (21, "Paris"),
    (22, "Milan"),
    (23, "Rome"),
    (24, "Berlin"),
    (25, "Johannesburg"),
    (26, "Istanbul"),
    (27, "Cairo"),
    (28, "Jerusalem"),
    (29, "Moscow"),
    (30, "Jeddah"),
    (31, "Tehran"),
    (32, "Dubai"),
    (33, "Karachi"),
    (34, "Kabul"),
    (35, "Male"),
    (36, "Delhi"),
    (37, "Colombo"),
    (38, "Kathmandu"),
    (39, "Dacca"),
    (40, "Yangon"),
    (41, "Bangkok"),
    (42, "Kuala Lumpur"),
    (43, "Vientiane"),
    (44, "Singapore"),
    (45, "Phnom Penh"),
    (46, "Ho Chi Minh"),
    (47, "Jakarta"),
    (48, "Hong Kong"),
    (49, "Perth"),
    (50, "Beijing"),
    (51, "Shanghai"),
    (52, "Manila"),
    (53, "Taipei"),
    (54, "Seoul"),
    (55, "Adelaide"),
    (56, "Tokyo"),
    (57, "Guam"),
    (58, "Sydney"),
    (59, "Noumea"),
    (60, "Wellington"),
    (61, "Auckland"),
    (62, "Lima"),
    (63, "Dakar"),
    (64, "Algiers"),
    (65, "Helsinki"),
    (66, "Athens"),
    (67, "Nairobi"),
    (68, "Amsterdam"),
    (69, "Stockholm"),
    (70, "Lisbon"),
    (71, "Copenhagen"),
    (72, "Warsaw"),
    (73, "Prague"),
    (74, "Budapest"),
];

const IMAGE_EDITING: &[(&str, &str)] = &[
    ("0 0", "None"),
    ("0 0 0 0", "None"),
    ("0 0 0 4", "Digital Filter"),
    ("1 0 0 0", "Resized"),
    ("16 0 0 0", "Frame Synthesis?"),
    ("2 0 0 0", "Cropped"),
    ("4 0 0 0", "Digital Filter 4"),
    ("6 0 0 0", "Digital Filter 6"),
    ("8 0 0 0", "Red-eye Correction"),
];

const PICTURE_MODE_2: &[(&str, &str)] = &[
    ("0 0", "Program"),
    ("0 1", "Hi-speed Program"),
    ("0 10", "No Flash"),
    ("0 11", "Night Scene"),
    ("0 12", "Surf & Snow"),
    ("0 13", "Text"),
    ("0 14", "Sunset"),
    ("0 15", "Kids"),
    ("0 16", "Pet"),
    ("0 17", "Candlelight"),
    ("0 18", "Museum"),
    ("0 19", "Food"),
    ("0 2", "DOF Program"),
    ("0 20", "Stage Lighting"),
    ("0 21", "Night Snap"),
    ("0 23", "Blue Sky"),
    ("0 24", "Sunset"),
    ("0 26", "Night Scene HDR"),
    ("0 27", "HDR"),
    ("0 28", "Quick Macro"),
    ("0 29", "Forest"),
    ("0 3", "MTF Program"),
    ("0 30", "Backlight Silhouette"),
    ("0 31", "Max. Aperture Priority"),
    ("0 32", "DOF"),
    ("0 4", "Standard"),
    ("0 5", "Portrait"),
    ("0 6", "Landscape"),
    ("0 7", "Macro"),
    ("0 8", "Sport"),
    ("0 9", "Night Scene Portrait"),
    ("1 4", "Auto PICT (Standard)"),
    ("1 5", "Auto PICT (Portrait)"),
    ("1 6", "Auto PICT (Landscape)"),
    ("1 7", "Auto PICT (Macro)"),
    ("1 8", "Auto PICT (Sport)"),
    ("10 0", "Aperture Priority, Off-Auto-Aperture"),
    ("11 0", "Manual, Off-Auto-Aperture"),
    ("12 0", "Bulb, Off-Auto-Aperture"),
    ("13 0", "Shutter & Aperture Priority AE"),
    ("14 0", "Shutter Priority AE"),
    ("15 0", "Sensitivity Priority AE"),
    ("16 0", "Flash X-Sync Speed AE"),
    ("17 0", "Flash X-Sync Speed"),
    ("18 0", "Auto Program (Normal)"),
    ("18 1", "Auto Program (Hi-speed)"),
    ("18 2", "Auto Program (DOF)"),
    ("18 22", "Auto Program (Shallow DOF)"),
    ("18 3", "Auto Program (MTF)"),
    ("19 0", "Astrotracer"),
    ("2 0", "Program (HyP)"),
    ("2 1", "Hi-speed Program (HyP)"),
    ("2 2", "DOF Program (HyP)"),
    ("2 22", "Shallow DOF (HyP)"),
    ("2 3", "MTF Program (HyP)"),
    ("20 22", "Blur Control"),
    ("24 0", "Aperture Priority (Adv.Hyp)"),
    ("249 0", "Movie (TAv)"),
    ("25 0", "Manual Exposure (Adv.Hyp)"),
    ("250 0", "Movie (TAv, Auto Aperture)"),
    ("251 0", "Movie (Manual)"),
    ("252 0", "Movie (Manual, Auto Aperture)"),
    ("253 0", "Movie (Av)"),
    ("254 0", "Movie (Av, Auto Aperture)"),
    ("255 0", "Movie (P, Auto Aperture)"),
    ("255 4", "Video (4)"),
    ("26 0", "Shutter and Aperture Priority (TAv)"),
    ("3 0", "Green Mode"),
    ("4 0", "Shutter Speed Priority"),
    ("4 2", "Shutter Speed Priority 2"),
    ("4 31", "Shutter Speed Priority 31"),
    ("5 0", "Aperture Priority"),
    ("5 2", "Aperture Priority 2"),
    ("5 31", "Aperture Priority 31"),
    ("6 0", "Program Tv Shift"),
    ("7 0", "Program Av Shift"),
    ("8 0", "Manual"),
    ("9 0", "Bulb"),
];

const PICTURE_MODE_3: Choices = &[(0, "1/2 EV steps"), (1, "1/3 EV steps")];

const DRIVE_MODE: Choices = &[
    (0, "Single-frame"),
    (1, "Continuous"),
    (2, "Continuous (Lo)"),
    (3, "Burst"),
    (4, "Continuous (Medium)"),
    (5, "Continuous (Low)"),
    (255, "Video"),
];

const DRIVE_MODE_2: Choices = &[
    (0, "No Timer"),
    (1, "Self-timer (12 s)"),
    (2, "Self-timer (2 s)"),
    (15, "Video"),
    (16, "Mirror Lock-up"),
    (255, "n/a"),
];

const DRIVE_MODE_3: Choices = &[
    (0, "Shutter Button"),
    (1, "Remote Control (3 s delay)"),
    (2, "Remote Control"),
    (4, "Remote Continuous Shooting"),
];

const DRIVE_MODE_4: Choices = &[
    (0, "Single Exposure"),
    (1, "Multiple Exposure"),
    (2, "Composite Average"),
    (3, "Composite Additive"),
    (4, "Composite Bright"),
    (8, "Interval Shooting"),
    (10, "Interval Composite Average"),
    (11, "Interval Composite Additive"),
    (12, "Interval Composite Bright"),
    (15, "Interval Movie"),
    (16, "HDR"),
    (32, "HDR Strong 1"),
    (48, "HDR Strong 2"),
    (64, "HDR Strong 3"),
    (80, "HDR Manual"),
    (224, "HDR Auto"),
    (255, "Video"),
];

const DRIVE_MODE_PARTS: &[Words] = &[
    Words::Of(DRIVE_MODE),
    Words::Of(DRIVE_MODE_2),
    Words::Of(DRIVE_MODE_3),
    Words::Of(DRIVE_MODE_4),
];

const DYNAMIC_RANGE_EXPANSION: Choices = &[(0, "Off"), (1, "On")];

const DYNAMIC_RANGE_EXPANSION_2: Choices = &[(0, "0"), (1, "Enabled"), (2, "Auto")];

const DYNAMIC_RANGE_EXPANSION_PARTS: &[Words] = &[
    Words::Of(DYNAMIC_RANGE_EXPANSION),
    Words::Of(DYNAMIC_RANGE_EXPANSION_2),
];

const HIGH_LOW_KEY_ADJ: &[(&str, &str)] = &[
    ("-1 0", "-1"),
    ("-2 0", "-2"),
    ("-3 0", "-3"),
    ("-4 0", "-4"),
    ("0 0", "0"),
    ("1 0", "1"),
    ("2 0", "2"),
    ("3 0", "3"),
    ("4 0", "4"),
];

const FINE_SHARPNESS: Choices = &[(0, "Normal"), (2, "Extra fine")];

const FINE_SHARPNESS_PARTS: &[Words] = &[
    Words::Of(DYNAMIC_RANGE_EXPANSION),
    Words::Of(FINE_SHARPNESS),
];

const HIGH_ISONOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "Weakest"),
    (2, "Weak"),
    (3, "Strong"),
    (4, "Medium"),
    (255, "Auto"),
];

const HIGH_ISONOISE_REDUCTION_2: Choices = &[
    (0, "Inactive"),
    (1, "Active"),
    (2, "Active (Weak)"),
    (3, "Active (Strong)"),
    (4, "Active (Medium)"),
];

const HIGH_ISONOISE_REDUCTION_3: Choices = &[
    (48, "ISO>400"),
    (56, "ISO>800"),
    (64, "ISO>1600"),
    (72, "ISO>3200"),
];

const HIGH_ISONOISE_REDUCTION_PARTS: &[Words] = &[
    Words::Of(HIGH_ISONOISE_REDUCTION),
    Words::Of(HIGH_ISONOISE_REDUCTION_2),
    Words::Of(HIGH_ISONOISE_REDUCTION_3),
];

const SHADOW_CORRECTION: &[(&str, &str)] = &[
    ("0", "Off"),
    ("0 0", "Off"),
    ("1", "On"),
    ("1 1", "Weak"),
    ("1 2", "Normal"),
    ("1 3", "Strong"),
    ("2", "Auto 2"),
    ("2 4", "Auto"),
];

const ASPECT_RATIO: Choices = &[(0, "4:3"), (1, "3:2"), (2, "16:9"), (3, "1:1")];

const BLUR_CONTROL: Choices = &[(0, "Off"), (1, "Low"), (2, "Medium"), (3, "High")];

const BLUR_CONTROL_PARTS: &[Words] = &[Words::Of(BLUR_CONTROL)];

const HDR: Choices = &[
    (0, "Off"),
    (1, "HDR Auto"),
    (2, "HDR 1"),
    (3, "HDR 2"),
    (4, "HDR 3"),
    (5, "HDR Advanced"),
];

const HDR_2: Choices = &[(0, "Auto-align Off"), (1, "Auto-align On")];

const HDR_3: Choices = &[(0, "n/a"), (4, "1 EV"), (8, "2 EV"), (12, "3 EV")];

const HDRPARTS: &[Words] = &[Words::Of(HDR), Words::Of(HDR_2), Words::Of(HDR_3)];

const NEUTRAL_DENSITY_FILTER: &[(&str, &str)] = &[
    ("0", "Off"),
    ("0 0", "Off (Off)"),
    ("0 2", "Off (Auto)"),
    ("1", "On"),
    ("1 1", "On (On)"),
    ("1 2", "On (Auto)"),
];

/// The points of autofocus of cameras with 33 of them.
pub(super) const POINTS_33: Choices = &[
    (0, "None"),
    (1, "Top-left"),
    (2, "Top Near-left"),
    (3, "Top"),
    (4, "Top Near-right"),
    (5, "Top-right"),
    (6, "Upper Far-left"),
    (7, "Upper-left"),
    (8, "Upper Near-left"),
    (9, "Upper-middle"),
    (10, "Upper Near-right"),
    (11, "Upper-right"),
    (12, "Upper Far-right"),
    (13, "Far Far Left"),
    (14, "Far Left"),
    (15, "Left"),
    (16, "Near-left"),
    (17, "Center"),
    (18, "Near-right"),
    (19, "Right"),
    (20, "Far Right"),
    (21, "Far Far Right"),
    (22, "Lower Far-left"),
    (23, "Lower-left"),
    (24, "Lower Near-left"),
    (25, "Lower-middle"),
    (26, "Lower Near-right"),
    (27, "Lower-right"),
    (28, "Lower Far-right"),
    (29, "Bottom-left"),
    (30, "Bottom Near-left"),
    (31, "Bottom"),
    (32, "Bottom Near-right"),
    (33, "Bottom-right"),
    (263, "Zone Select Upper-left"),
    (264, "Zone Select Upper Near-left"),
    (265, "Zone Select Upper Middle"),
    (266, "Zone Select Upper Near-right"),
    (267, "Zone Select Upper-right"),
    (270, "Zone Select Far Left"),
    (271, "Zone Select Left"),
    (272, "Zone Select Near-left"),
    (273, "Zone Select Center"),
    (274, "Zone Select Near-right"),
    (275, "Zone Select Right"),
    (276, "Zone Select Far Right"),
    (279, "Zone Select Lower-left"),
    (280, "Zone Select Lower Near-left"),
    (281, "Zone Select Lower-middle"),
    (282, "Zone Select Lower Near-right"),
    (283, "Zone Select Lower-right"),
    (65_531, "AF Select"),
    (65_532, "Face Detect AF"),
    (65_533, "Automatic Tracking AF"),
    (65_534, "Fixed Center"),
    (65_535, "Auto"),
];

/// The areas around them.
pub(super) const AREAS_33: Choices = &[
    (0, "Single Point"),
    (1, "Expanded Area 9-point (S)"),
    (3, "Expanded Area 25-point (M)"),
    (5, "Expanded Area 33-point (L)"),
];

/// The points of autofocus of cameras with 27 of them.
pub(super) const POINTS_27: Choices = &[
    (0, "None"),
    (1, "Top-left"),
    (2, "Top Near-left"),
    (3, "Top"),
    (4, "Top Near-right"),
    (5, "Top-right"),
    (6, "Upper-left"),
    (7, "Upper Near-left"),
    (8, "Upper-middle"),
    (9, "Upper Near-right"),
    (10, "Upper-right"),
    (11, "Far Left"),
    (12, "Left"),
    (13, "Near-left"),
    (14, "Center"),
    (15, "Near-right"),
    (16, "Right"),
    (17, "Far Right"),
    (18, "Lower-left"),
    (19, "Lower Near-left"),
    (20, "Lower-middle"),
    (21, "Lower Near-right"),
    (22, "Lower-right"),
    (23, "Bottom-left"),
    (24, "Bottom Near-left"),
    (25, "Bottom"),
    (26, "Bottom Near-right"),
    (27, "Bottom-right"),
    (257, "Zone Select Top-left"),
    (258, "Zone Select Top Near-left"),
    (259, "Zone Select Top"),
    (260, "Zone Select Top Near-right"),
    (261, "Zone Select Top-right"),
    (262, "Zone Select Upper-left"),
    (263, "Zone Select Upper Near-left"),
    (264, "Zone Select Upper-middle"),
    (265, "Zone Select Upper Near-right"),
    (266, "Zone Select Upper-right"),
    (267, "Zone Select Far Left"),
    (268, "Zone Select Left"),
    (269, "Zone Select Near-left"),
    (270, "Zone Select Center"),
    (271, "Zone Select Near-right"),
    (272, "Zone Select Right"),
    (273, "Zone Select Far Right"),
    (274, "Zone Select Lower-left"),
    (275, "Zone Select Lower Near-left"),
    (276, "Zone Select Lower-middle"),
    (277, "Zone Select Lower Near-right"),
    (278, "Zone Select Lower-right"),
    (279, "Zone Select Bottom-left"),
    (280, "Zone Select Bottom Near-left"),
    (281, "Zone Select Bottom"),
    (282, "Zone Select Bottom Near-right"),
    (283, "Zone Select Bottom-right"),
    (65_531, "AF Select"),
    (65_532, "Face Detect AF"),
    (65_533, "Automatic Tracking AF"),
    (65_534, "Fixed Center"),
    (65_535, "Auto"),
];

/// The areas around them.
pub(super) const AREAS_27: Choices = &[
    (0, "Single Point"),
    (1, "Expanded Area 9-point (S)"),
    (3, "Expanded Area 25-point (M)"),
    (5, "Expanded Area 27-point (L)"),
];

/// The points of autofocus of cameras with 11 of them.
pub(super) const POINTS_11: Choices = &[
    (0, "None"),
    (1, "Upper-left"),
    (2, "Top"),
    (3, "Upper-right"),
    (4, "Left"),
    (5, "Mid-left"),
    (6, "Center"),
    (7, "Mid-right"),
    (8, "Right"),
    (9, "Lower-left"),
    (10, "Bottom"),
    (11, "Lower-right"),
    (65_530, "Auto 2"),
    (65_531, "AF Select"),
    (65_532, "Face Detect AF"),
    (65_533, "Automatic Tracking AF"),
    (65_534, "Fixed Center"),
    (65_535, "Auto"),
];

/// The areas around them.
pub(super) const AREAS_11: Choices = &[(0, "Single Point"), (1, "Expanded Area")];

const SKIN_TONES: &[(&str, &str)] = &[
    ("0 0", "Off"),
    ("0 0 0", "Off"),
    ("1 1", "On (type 1)"),
    ("1 2", "On (type 2)"),
];

/// The tags of a directory: `Main`.
pub(in crate::metadata::maker) static MAIN: Table = Table {
    group: "Pentax",
    rows: &[
        Row(
            0x0000,
            "PentaxVersion",
            Form::Words(&Form::Numbers(Kind::U8), Words::Between(".")),
        ),
        Row(0x0001, "PentaxModelType", PLAIN),
        Row(
            0x0002,
            "PreviewImageSize",
            Form::Words(&PLAIN, Words::Between("x")),
        ),
        Row(0x0003, "PreviewImageLength", PLAIN),
        Row(0x0004, "PreviewImageStart", Form::Offset),
        Row(
            0x0005,
            "PentaxModelID",
            Form::Words(&PLAIN, Words::Hex(PENTAX_MODEL_ID)),
        ),
        Row(0x0006, "Date", Form::Own(date)),
        Row(0x0007, "Time", Form::Own(time)),
        Row(0x0008, "Quality", Form::Choice(QUALITY)),
        Row(
            0x0009,
            "PentaxImageSize",
            Form::Words(&PLAIN, Words::Text(PENTAX_IMAGE_SIZE)),
        ),
        Row(
            0x000b,
            "PictureMode",
            Form::Words(&Form::Numbers(Kind::U8), Words::Each(PICTURE_MODE_PARTS)),
        ),
        Row(
            0x000c,
            "FlashMode",
            Form::Words(&PLAIN, Words::Each(FLASH_MODE_PARTS)),
        ),
        Row(
            0x000d,
            "FocusMode",
            Form::When(
                |scope| !is_asahi(scope),
                &Form::Exif(ExifForm::Flags(FOCUS_MODE)),
            ),
        ),
        Row(
            0x000d,
            "FocusMode",
            Form::When(is_asahi, &Form::Exif(ExifForm::Flags(FOCUS_MODE_2))),
        ),
        Row(0x000e, "AFPointSelected", Form::Own(af_point_selected)),
        Row(
            0x000f,
            "AFPointsInFocus",
            Form::When(
                has_27_points,
                &Form::Words(&PLAIN, Words::Flags(AFPOINTS_IN_FOCUS)),
            ),
        ),
        Row(
            0x000f,
            "AFPointsInFocus",
            Form::When(
                |scope| !has_27_points(scope),
                &Form::Exif(ExifForm::Flags(AFPOINTS_IN_FOCUS_2)),
            ),
        ),
        Row(0x0010, "FocusPosition", PLAIN),
        Row(
            0x0012,
            "ExposureTime",
            Form::Calc(|n| Some(n / 1e5), exposure_time),
        ),
        Row(
            0x0013,
            "FNumber",
            Form::Calc(|n| Some(n / 10.0), one_decimal),
        ),
        Row(0x0014, "ISO", Form::Choice(ISO)),
        Row(0x0015, "LightReading", Form::Own(values::signed)),
        Row(
            0x0016,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some((n - 50.0) / 10.0), bare),
                Words::Signed(1),
            ),
        ),
        Row(0x0017, "MeteringMode", Form::Choice(METERING_MODE)),
        Row(0x0018, "AutoBracketing", Form::Own(auto_bracketing)),
        Row(0x0019, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Row(0x001a, "WhiteBalanceMode", Form::Choice(WHITE_BALANCE_MODE)),
        Row(0x001b, "BlueBalance", Form::Own(values::balance)),
        Row(0x001c, "RedBalance", Form::Own(values::balance)),
        Row(
            0x001d,
            "FocalLength",
            Form::Words(&Form::Own(focal_length), Words::Digits(1, " mm")),
        ),
        Row(0x001e, "DigitalZoom", Form::Calc(|n| Some(n / 100.0), bare)),
        Row(
            0x001f,
            "Saturation",
            Form::Words(&PLAIN, Words::Each(SATURATION_PARTS)),
        ),
        Row(
            0x0020,
            "Contrast",
            Form::Words(&PLAIN, Words::Each(CONTRAST_PARTS)),
        ),
        Row(
            0x0021,
            "Sharpness",
            Form::Words(&PLAIN, Words::Each(SHARPNESS_PARTS)),
        ),
        Row(
            0x0022,
            "WorldTimeLocation",
            Form::Choice(WORLD_TIME_LOCATION),
        ),
        Row(
            0x0023,
            "HometownCity",
            Form::Words(&PLAIN, Words::Of(HOMETOWN_CITY)),
        ),
        Row(
            0x0024,
            "DestinationCity",
            Form::Words(&PLAIN, Words::Of(HOMETOWN_CITY)),
        ),
        Row(0x0025, "HometownDST", Form::Choice(HOMETOWN_DST)),
        Row(0x0026, "DestinationDST", Form::Choice(HOMETOWN_DST)),
        Row(
            0x0027,
            "DSPFirmwareVersion",
            Form::Words(&Form::Own(firmware), Words::Between(".")),
        ),
        Row(
            0x0028,
            "CPUFirmwareVersion",
            Form::Words(&Form::Own(firmware), Words::Between(".")),
        ),
        Row(0x0027, "DSPFirmwareVersion", Form::Own(firmware_id)),
        Row(0x0028, "CPUFirmwareVersion", Form::Own(firmware_id)),
        Row(0x0029, "FrameNumber", PLAIN),
        Row(
            0x002d,
            "EffectiveLV",
            Form::Words(&Form::Own(light), Words::Digits(1, "")),
        ),
        Row(
            0x0032,
            "ImageEditing",
            Form::Words(&Form::Numbers(Kind::U8), Words::Text(IMAGE_EDITING)),
        ),
        Row(
            0x0033,
            "PictureMode",
            Form::Words(
                &Form::Numbers(Kind::U8),
                Words::Front(2, PICTURE_MODE_2, PICTURE_MODE_3),
            ),
        ),
        Row(
            0x0034,
            "DriveMode",
            Form::Words(&Form::Numbers(Kind::U8), Words::Each(DRIVE_MODE_PARTS)),
        ),
        Row(
            0x0035,
            "SensorSize",
            Form::Words(&Form::Own(values::halves), Words::By(sensor_size)),
        ),
        Row(0x0037, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x0038, "ImageAreaOffset", PLAIN),
        Row(
            0x0039,
            "RawImageSize",
            Form::Words(&PLAIN, Words::Between("x")),
        ),
        Row(
            0x003c,
            "AFPointsInFocus",
            Form::Words(
                &Form::Bits(0x7ff, 0, &[]),
                Words::Flags(AFPOINTS_IN_FOCUS_3),
            ),
        ),
        Row(0x003d, "DataScaling", PLAIN),
        Row(0x003e, "PreviewImageBorders", Form::Numbers(Kind::U8)),
        Row(0x003f, "", Form::Read(lens_record)),
        Row(
            0x0040,
            "SensitivityAdjust",
            Form::Words(
                &Form::Calc(|n| Some((n - 50.0) / 10.0), bare),
                Words::Signed(1),
            ),
        ),
        Row(0x0041, "ImageEditCount", PLAIN),
        Row(
            0x0047,
            "CameraTemperature",
            Form::Words(&Form::Numbers(Kind::S8), Words::Unit(" C")),
        ),
        Row(0x0048, "AELock", Form::Choice(AELOCK)),
        Row(0x0049, "NoiseReduction", Form::Choice(AELOCK)),
        Row(0x004d, "FlashExposureComp", Form::Own(flash_compensation)),
        Row(0x004f, "ImageTone", Form::Choice(IMAGE_TONE)),
        Row(0x0050, "ColorTemperature", Form::Calc(kelvin, bare)),
        Row(0x0053, "ColorTempDaylight", Form::Own(color_temperature)),
        Row(0x0054, "ColorTempShade", Form::Own(color_temperature)),
        Row(0x0055, "ColorTempCloudy", Form::Own(color_temperature)),
        Row(0x0056, "ColorTempTungsten", Form::Own(color_temperature)),
        Row(
            0x0057,
            "ColorTempFluorescentD",
            Form::Own(color_temperature),
        ),
        Row(
            0x0058,
            "ColorTempFluorescentN",
            Form::Own(color_temperature),
        ),
        Row(
            0x0059,
            "ColorTempFluorescentW",
            Form::Own(color_temperature),
        ),
        Row(0x005a, "ColorTempFlash", Form::Own(color_temperature)),
        Row(0x005c, "", Form::Block(&SR_INFO)),
        Row(0x005d, "ShutterCount", Form::Own(shutter_count)),
        Row(0x0060, "", Form::Block(&FACE_INFO)),
        Row(
            0x0062,
            "RawDevelopmentProcess",
            Form::Choice(RAW_DEVELOPMENT_PROCESS),
        ),
        Row(0x0067, "Hue", Form::Choice(HUE)),
        Row(0x0068, "", Form::Block(&AWB_INFO)),
        Row(
            0x0069,
            "DynamicRangeExpansion",
            Form::Words(
                &Form::Numbers(Kind::U8),
                Words::Each(DYNAMIC_RANGE_EXPANSION_PARTS),
            ),
        ),
        Row(0x006b, "", Form::Block(&TIME_INFO)),
        Row(
            0x006c,
            "HighLowKeyAdj",
            Form::Words(&PLAIN, Words::Text(HIGH_LOW_KEY_ADJ)),
        ),
        Row(
            0x006d,
            "ContrastHighlight",
            Form::Words(&PLAIN, Words::Text(HIGH_LOW_KEY_ADJ)),
        ),
        Row(
            0x006e,
            "ContrastShadow",
            Form::Words(&PLAIN, Words::Text(HIGH_LOW_KEY_ADJ)),
        ),
        Row(0x006f, "ContrastHighlightShadowAdj", Form::Choice(AELOCK)),
        Row(
            0x0070,
            "FineSharpness",
            Form::Words(&Form::Numbers(Kind::U8), Words::Each(FINE_SHARPNESS_PARTS)),
        ),
        Row(
            0x0071,
            "HighISONoiseReduction",
            Form::Words(
                &Form::Numbers(Kind::U8),
                Words::Each(HIGH_ISONOISE_REDUCTION_PARTS),
            ),
        ),
        Row(0x0072, "AFAdjustment", PLAIN),
        Row(
            0x0073,
            "MonochromeFilterEffect",
            Form::Choice(MONOCHROME_FILTER_EFFECT),
        ),
        Row(0x0074, "MonochromeToning", Form::Choice(MONOCHROME_TONING)),
        Row(
            0x0076,
            "FaceDetect",
            Form::Words(&Form::Numbers(Kind::U8), Words::By(faces)),
        ),
        Row(0x0077, "FaceDetectFrameSize", PLAIN),
        Row(
            0x0079,
            "ShadowCorrection",
            Form::Words(&Form::Numbers(Kind::U8), Words::Text(SHADOW_CORRECTION)),
        ),
        Row(0x007a, "ISOAutoParameters", Form::Numbers(Kind::U8)),
        Row(0x007b, "CrossProcess", Form::Choice(CROSS_PROCESS)),
        Row(0x007d, "", Form::Block(&LENS_CORR)),
        Row(0x007e, "WhiteLevel", PLAIN),
        Row(
            0x007f,
            "BleachBypassToning",
            Form::Choice(BLEACH_BYPASS_TONING),
        ),
        Row(
            0x0080,
            "AspectRatio",
            Form::Words(&PLAIN, Words::Of(ASPECT_RATIO)),
        ),
        Row(
            0x0082,
            "BlurControl",
            Form::Words(&Form::Numbers(Kind::U8), Words::Each(BLUR_CONTROL_PARTS)),
        ),
        Row(
            0x0085,
            "HDR",
            Form::Words(&Form::Numbers(Kind::U8), Words::Each(HDRPARTS)),
        ),
        Row(0x0087, "ShutterType", Form::Choice(SHUTTER_TYPE)),
        Row(
            0x0088,
            "NeutralDensityFilter",
            Form::Words(
                &Form::Numbers(Kind::U8),
                Words::Text(NEUTRAL_DENSITY_FILTER),
            ),
        ),
        Row(0x008b, "ISO", PLAIN),
        Row(
            0x0092,
            "IntervalShooting",
            Form::Words(&PLAIN, Words::By(interval)),
        ),
        Row(
            0x0095,
            "SkinToneCorrection",
            Form::Words(&Form::Numbers(Kind::S8), Words::Text(SKIN_TONES)),
        ),
        Row(
            0x0096,
            "ClarityControl",
            Form::Words(&Form::Numbers(Kind::S8), Words::As(clarity)),
        ),
        Row(0x0200, "BlackPoint", PLAIN),
        Row(0x0201, "WhitePoint", PLAIN),
        Row(
            0x0203,
            "ColorMatrixA",
            Form::Words(&Form::Own(values::matrix), Words::As(five_places)),
        ),
        Row(
            0x0204,
            "ColorMatrixB",
            Form::Words(&Form::Own(values::matrix), Words::As(five_places)),
        ),
        Row(0x0205, "", Form::Read(camera_settings)),
        Row(0x0206, "", Form::Read(ae_info)),
        Row(0x0207, "", Form::Read(lens_info)),
        Row(0x0208, "", Form::Read(flash_info)),
        Row(
            0x0209,
            "AEMeteringSegments",
            Form::Words(&Form::Numbers(Kind::U8), Words::As(segments)),
        ),
        Row(
            0x020a,
            "FlashMeteringSegments",
            Form::Words(&Form::Numbers(Kind::U8), Words::As(segments)),
        ),
        Row(
            0x020b,
            "SlaveFlashMeteringSegments",
            Form::Words(&Form::Numbers(Kind::U8), Words::As(segments)),
        ),
        Row(0x020d, "WB_RGGBLevelsDaylight", PLAIN),
        Row(0x020e, "WB_RGGBLevelsShade", PLAIN),
        Row(0x020f, "WB_RGGBLevelsCloudy", PLAIN),
        Row(0x0210, "WB_RGGBLevelsTungsten", PLAIN),
        Row(0x0211, "WB_RGGBLevelsFluorescentD", PLAIN),
        Row(0x0212, "WB_RGGBLevelsFluorescentN", PLAIN),
        Row(0x0213, "WB_RGGBLevelsFluorescentW", PLAIN),
        Row(0x0214, "WB_RGGBLevelsFlash", PLAIN),
        Row(0x0215, "", Form::Block(&CAMERA_INFO)),
        Row(0x0216, "", Form::Read(battery_info)),
        Row(0x021c, "ColorMatrixA2", Form::Numbers(Kind::S16)),
        Row(0x021d, "ColorMatrixB2", Form::Numbers(Kind::S16)),
        Row(0x021f, "", Form::Block(&AF_INFO)),
        Row(0x0221, "", Form::Block(&KELVIN_WB)),
        Row(0x0222, "", Form::Block(&COLOR_INFO)),
        Row(0x0224, "", Form::Block(&EV_STEP_INFO)),
        Row(0x0226, "", Form::Block(&SHOT_INFO)),
        Row(0x0227, "", Form::Block(&FACE_POS)),
        Row(0x0228, "", Form::Block(&FACE_SIZE)),
        Row(0x0229, "SerialNumber", PLAIN),
        Row(0x022b, "", Form::Block(&LEVEL_INFO)),
        Row(0x022d, "", Form::Block(&WB_LEVELS)),
        Row(0x022e, "Artist", PLAIN),
        Row(0x022f, "Copyright", PLAIN),
        Row(0x0230, "FirmwareVersion", PLAIN),
        Row(0x0231, "ContrastDetectAFArea", PLAIN),
        Row(0x0235, "CrossProcessParams", Form::Numbers(Kind::U8)),
        Row(0x0238, "", Form::Block(&CAF_POINT_INFO)),
        Row(0x0239, "", Form::Block(&LENS_INFO_Q)),
        Row(0x023f, "Model", PLAIN),
        Row(0x0243, "", Form::Block(&PIXEL_SHIFT)),
        Row(0x0245, "", Form::Block(&AF_POINT_INFO)),
        Row(0x03fe, "DataDump", BINARY),
        Row(0x0402, "ToneCurve", BINARY),
        Row(0x0403, "ToneCurves", BINARY),
        Row(0x0e00, "", Form::Read(print_im)),
    ],
};

/// The same of the K-3 and later cameras, which can blur an image as a filter against moiré would.
const SHAKE_REDUCTION_2: Choices = &[
    (0, "Off"),
    (1, "On"),
    (4, "Off (AA simulation off)"),
    (5, "On but Disabled"),
    (6, "On (Video)"),
    (7, "On (AA simulation off)"),
    (8, "Off (AA simulation type 1) (8)"),
    (12, "Off (AA simulation type 1)"),
    (15, "On (AA simulation type 1)"),
    (16, "Off (AA simulation type 2) (16)"),
    (20, "Off (AA simulation type 2)"),
    (23, "On (AA simulation type 2)"),
];

/// Whether the block is that of the cameras before the K-3.
fn is_short(scope: &Scope<'_>) -> bool {
    const SHORT: usize = 4;
    scope.data.len() == SHORT
}

/// The tags of a block: `SRInfo`, and of the K-3 and later cameras `SRInfo2`.
pub(super) static SR_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "SRResult",
            Form::When(is_short, &Form::Words(&PLAIN, Words::Flags(SRRESULT))),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "ShakeReduction",
            Form::When(is_short, &Form::Choice(SHAKE_REDUCTION)),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "ShakeReduction",
            Form::When(|scope| !is_short(scope), &Form::Choice(SHAKE_REDUCTION_2)),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "SRHalfPressTime",
            Form::Calc(|n| Some(n / 60.0), half_press),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "SRFocalLength",
            Form::Words(
                &Form::Calc(
                    |n| Some(if n % 2.0 == 0.0 { n / 2.0 } else { n * 4.0 }),
                    bare,
                ),
                Words::Unit(" mm"),
            ),
        ),
    ],
};

/// The tags of a block: `FaceInfo`.
pub(super) static FACE_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "FacesDetected", PLAIN),
        Cell(2, Kind::U8, 2, "FacePosition", PLAIN),
    ],
};

/// The tags of a block: `AWBInfo`.
pub(super) static AWB_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "WhiteBalanceAutoAdjustment",
            Form::Choice(AELOCK),
        ),
        Cell(1, Kind::U8, 1, "TungstenAWB", Form::Choice(TUNGSTEN_AWB)),
    ],
};

/// The tags of a block: `TimeInfo`.
pub(super) static TIME_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "WorldTimeLocation",
            Form::Bits(0x1, 0, WORLD_TIME_LOCATION),
        ),
        Cell(
            0,
            Kind::U8,
            1,
            "HometownDST",
            Form::Bits(0x2, 1, HOMETOWN_DST),
        ),
        Cell(
            0,
            Kind::U8,
            1,
            "DestinationDST",
            Form::Bits(0x4, 2, HOMETOWN_DST),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "HometownCity",
            Form::Words(&PLAIN, Words::Of(HOMETOWN_CITY)),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "DestinationCity",
            Form::Words(&PLAIN, Words::Of(HOMETOWN_CITY)),
        ),
    ],
};

/// The tags of a block: `LensCorr`.
pub(super) static LENS_CORR: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "DistortionCorrection", Form::Choice(AELOCK)),
        Cell(
            1,
            Kind::U8,
            1,
            "ChromaticAberrationCorrection",
            Form::Choice(AELOCK),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "PeripheralIlluminationCorr",
            Form::Choice(AELOCK),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "DiffractionCorrection",
            Form::Choice(DIFFRACTION_CORRECTION),
        ),
    ],
};

/// The tags of a block: `CameraInfo`.
pub(super) static CAMERA_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U32,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "PentaxModelID",
            Form::Words(&PLAIN, Words::Hex(PENTAX_MODEL_ID)),
        ),
        Cell(
            1,
            Kind::U32,
            1,
            "ManufactureDate",
            Form::Own(date_of_number),
        ),
        Cell(
            2,
            Kind::U32,
            2,
            "ProductionCode",
            Form::Words(&Form::Own(dotted), Words::By(production)),
        ),
        Cell(4, Kind::U32, 1, "InternalSerialNumber", PLAIN),
    ],
};

/// The tags of a block: `AFInfo`.
pub(super) static AF_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(4, Kind::S16, 1, "AFPredictor", PLAIN),
        Cell(6, Kind::U8, 1, "AFDefocus", PLAIN),
        Cell(
            7,
            Kind::U8,
            1,
            "AFIntegrationTime",
            Form::Words(&Form::Calc(|n| Some(n * 2.0), bare), Words::Unit(" ms")),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "AFPointsInFocus",
            Form::Choice(AFPOINTS_IN_FOCUS_4),
        ),
        Cell(509, Kind::U8, 1, "AFHold", Form::Choice(AFHOLD)),
    ],
};

/// The tags of a block: `KelvinWB`.
pub(super) static KELVIN_WB: Layout = Layout {
    group: "Pentax",
    unit: Kind::U16,
    cells: &[
        Cell(
            1,
            Kind::U16,
            4,
            "KelvinWB_Daylight",
            Form::Own(kelvin_balance),
        ),
        Cell(5, Kind::U16, 4, "KelvinWB_01", Form::Own(kelvin_balance)),
        Cell(9, Kind::U16, 4, "KelvinWB_02", Form::Own(kelvin_balance)),
        Cell(13, Kind::U16, 4, "KelvinWB_03", Form::Own(kelvin_balance)),
        Cell(17, Kind::U16, 4, "KelvinWB_04", Form::Own(kelvin_balance)),
        Cell(21, Kind::U16, 4, "KelvinWB_05", Form::Own(kelvin_balance)),
        Cell(25, Kind::U16, 4, "KelvinWB_06", Form::Own(kelvin_balance)),
        Cell(29, Kind::U16, 4, "KelvinWB_07", Form::Own(kelvin_balance)),
        Cell(33, Kind::U16, 4, "KelvinWB_08", Form::Own(kelvin_balance)),
        Cell(37, Kind::U16, 4, "KelvinWB_09", Form::Own(kelvin_balance)),
        Cell(41, Kind::U16, 4, "KelvinWB_10", Form::Own(kelvin_balance)),
        Cell(45, Kind::U16, 4, "KelvinWB_11", Form::Own(kelvin_balance)),
        Cell(49, Kind::U16, 4, "KelvinWB_12", Form::Own(kelvin_balance)),
        Cell(53, Kind::U16, 4, "KelvinWB_13", Form::Own(kelvin_balance)),
        Cell(57, Kind::U16, 4, "KelvinWB_14", Form::Own(kelvin_balance)),
        Cell(61, Kind::U16, 4, "KelvinWB_15", Form::Own(kelvin_balance)),
        Cell(65, Kind::U16, 4, "KelvinWB_16", Form::Own(kelvin_balance)),
    ],
};

/// The tags of a block: `ColorInfo`.
pub(super) static COLOR_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(16, Kind::S8, 1, "WBShiftAB", PLAIN),
        Cell(17, Kind::S8, 1, "WBShiftGM", PLAIN),
    ],
};

/// The tags of a block: `EVStepInfo`.
pub(super) static EV_STEP_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "EVSteps", Form::Choice(EVSTEPS)),
        Cell(
            1,
            Kind::U8,
            1,
            "SensitivitySteps",
            Form::Choice(SENSITIVITY_STEPS),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "LiveView",
            Form::Choice(&[(0, "Off"), (1, "On")]),
        ),
    ],
};

/// The tags of a block: `ShotInfo`.
pub(super) static SHOT_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[Cell(
        1,
        Kind::U8,
        1,
        "CameraOrientation",
        Form::Exif(ExifForm::Flags(CAMERA_ORIENTATION)),
    )],
};

/// The tags of a block: `FacePos`.
pub(super) static FACE_POS: Layout = Layout {
    group: "Pentax",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            2,
            "Face1Position",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            2,
            Kind::U16,
            2,
            "Face2Position",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            4,
            Kind::U16,
            2,
            "Face3Position",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            6,
            Kind::U16,
            2,
            "Face4Position",
            Form::When(has_faces::<4>, &PLAIN),
        ),
        Cell(
            8,
            Kind::U16,
            2,
            "Face5Position",
            Form::When(has_faces::<5>, &PLAIN),
        ),
        Cell(
            10,
            Kind::U16,
            2,
            "Face6Position",
            Form::When(has_faces::<6>, &PLAIN),
        ),
        Cell(
            12,
            Kind::U16,
            2,
            "Face7Position",
            Form::When(has_faces::<7>, &PLAIN),
        ),
        Cell(
            14,
            Kind::U16,
            2,
            "Face8Position",
            Form::When(has_faces::<8>, &PLAIN),
        ),
        Cell(
            16,
            Kind::U16,
            2,
            "Face9Position",
            Form::When(has_faces::<9>, &PLAIN),
        ),
        Cell(
            18,
            Kind::U16,
            2,
            "Face10Position",
            Form::When(has_faces::<10>, &PLAIN),
        ),
        Cell(
            20,
            Kind::U16,
            2,
            "Face11Position",
            Form::When(has_faces::<11>, &PLAIN),
        ),
        Cell(
            22,
            Kind::U16,
            2,
            "Face12Position",
            Form::When(has_faces::<12>, &PLAIN),
        ),
        Cell(
            24,
            Kind::U16,
            2,
            "Face13Position",
            Form::When(has_faces::<13>, &PLAIN),
        ),
        Cell(
            26,
            Kind::U16,
            2,
            "Face14Position",
            Form::When(has_faces::<14>, &PLAIN),
        ),
        Cell(
            28,
            Kind::U16,
            2,
            "Face15Position",
            Form::When(has_faces::<15>, &PLAIN),
        ),
        Cell(
            30,
            Kind::U16,
            2,
            "Face16Position",
            Form::When(has_faces::<16>, &PLAIN),
        ),
        Cell(
            32,
            Kind::U16,
            2,
            "Face17Position",
            Form::When(has_faces::<17>, &PLAIN),
        ),
        Cell(
            34,
            Kind::U16,
            2,
            "Face18Position",
            Form::When(has_faces::<18>, &PLAIN),
        ),
        Cell(
            36,
            Kind::U16,
            2,
            "Face19Position",
            Form::When(has_faces::<19>, &PLAIN),
        ),
        Cell(
            38,
            Kind::U16,
            2,
            "Face20Position",
            Form::When(has_faces::<20>, &PLAIN),
        ),
        Cell(
            40,
            Kind::U16,
            2,
            "Face21Position",
            Form::When(has_faces::<21>, &PLAIN),
        ),
        Cell(
            42,
            Kind::U16,
            2,
            "Face22Position",
            Form::When(has_faces::<22>, &PLAIN),
        ),
        Cell(
            44,
            Kind::U16,
            2,
            "Face23Position",
            Form::When(has_faces::<23>, &PLAIN),
        ),
        Cell(
            46,
            Kind::U16,
            2,
            "Face24Position",
            Form::When(has_faces::<24>, &PLAIN),
        ),
        Cell(
            48,
            Kind::U16,
            2,
            "Face25Position",
            Form::When(has_faces::<25>, &PLAIN),
        ),
        Cell(
            50,
            Kind::U16,
            2,
            "Face26Position",
            Form::When(has_faces::<26>, &PLAIN),
        ),
        Cell(
            52,
            Kind::U16,
            2,
            "Face27Position",
            Form::When(has_faces::<27>, &PLAIN),
        ),
        Cell(
            54,
            Kind::U16,
            2,
            "Face28Position",
            Form::When(has_faces::<28>, &PLAIN),
        ),
        Cell(
            56,
            Kind::U16,
            2,
            "Face29Position",
            Form::When(has_faces::<29>, &PLAIN),
        ),
        Cell(
            58,
            Kind::U16,
            2,
            "Face30Position",
            Form::When(has_faces::<30>, &PLAIN),
        ),
        Cell(
            60,
            Kind::U16,
            2,
            "Face31Position",
            Form::When(has_faces::<31>, &PLAIN),
        ),
        Cell(
            62,
            Kind::U16,
            2,
            "Face32Position",
            Form::When(has_faces::<32>, &PLAIN),
        ),
    ],
};

/// The tags of a block: `FaceSize`.
pub(super) static FACE_SIZE: Layout = Layout {
    group: "Pentax",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            2,
            "Face1Size",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            2,
            Kind::U16,
            2,
            "Face2Size",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            4,
            Kind::U16,
            2,
            "Face3Size",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            6,
            Kind::U16,
            2,
            "Face4Size",
            Form::When(has_faces::<4>, &PLAIN),
        ),
        Cell(
            8,
            Kind::U16,
            2,
            "Face5Size",
            Form::When(has_faces::<5>, &PLAIN),
        ),
        Cell(
            10,
            Kind::U16,
            2,
            "Face6Size",
            Form::When(has_faces::<6>, &PLAIN),
        ),
        Cell(
            12,
            Kind::U16,
            2,
            "Face7Size",
            Form::When(has_faces::<7>, &PLAIN),
        ),
        Cell(
            14,
            Kind::U16,
            2,
            "Face8Size",
            Form::When(has_faces::<8>, &PLAIN),
        ),
        Cell(
            16,
            Kind::U16,
            2,
            "Face9Size",
            Form::When(has_faces::<9>, &PLAIN),
        ),
        Cell(
            18,
            Kind::U16,
            2,
            "Face10Size",
            Form::When(has_faces::<10>, &PLAIN),
        ),
        Cell(
            20,
            Kind::U16,
            2,
            "Face11Size",
            Form::When(has_faces::<11>, &PLAIN),
        ),
        Cell(
            22,
            Kind::U16,
            2,
            "Face12Size",
            Form::When(has_faces::<12>, &PLAIN),
        ),
        Cell(
            24,
            Kind::U16,
            2,
            "Face13Size",
            Form::When(has_faces::<13>, &PLAIN),
        ),
        Cell(
            26,
            Kind::U16,
            2,
            "Face14Size",
            Form::When(has_faces::<14>, &PLAIN),
        ),
        Cell(
            28,
            Kind::U16,
            2,
            "Face15Size",
            Form::When(has_faces::<15>, &PLAIN),
        ),
        Cell(
            30,
            Kind::U16,
            2,
            "Face16Size",
            Form::When(has_faces::<16>, &PLAIN),
        ),
        Cell(
            32,
            Kind::U16,
            2,
            "Face17Size",
            Form::When(has_faces::<17>, &PLAIN),
        ),
        Cell(
            34,
            Kind::U16,
            2,
            "Face18Size",
            Form::When(has_faces::<18>, &PLAIN),
        ),
        Cell(
            36,
            Kind::U16,
            2,
            "Face19Size",
            Form::When(has_faces::<19>, &PLAIN),
        ),
        Cell(
            38,
            Kind::U16,
            2,
            "Face20Size",
            Form::When(has_faces::<20>, &PLAIN),
        ),
        Cell(
            40,
            Kind::U16,
            2,
            "Face21Size",
            Form::When(has_faces::<21>, &PLAIN),
        ),
        Cell(
            42,
            Kind::U16,
            2,
            "Face22Size",
            Form::When(has_faces::<22>, &PLAIN),
        ),
        Cell(
            44,
            Kind::U16,
            2,
            "Face23Size",
            Form::When(has_faces::<23>, &PLAIN),
        ),
        Cell(
            46,
            Kind::U16,
            2,
            "Face24Size",
            Form::When(has_faces::<24>, &PLAIN),
        ),
        Cell(
            48,
            Kind::U16,
            2,
            "Face25Size",
            Form::When(has_faces::<25>, &PLAIN),
        ),
        Cell(
            50,
            Kind::U16,
            2,
            "Face26Size",
            Form::When(has_faces::<26>, &PLAIN),
        ),
        Cell(
            52,
            Kind::U16,
            2,
            "Face27Size",
            Form::When(has_faces::<27>, &PLAIN),
        ),
        Cell(
            54,
            Kind::U16,
            2,
            "Face28Size",
            Form::When(has_faces::<28>, &PLAIN),
        ),
        Cell(
            56,
            Kind::U16,
            2,
            "Face29Size",
            Form::When(has_faces::<29>, &PLAIN),
        ),
        Cell(
            58,
            Kind::U16,
            2,
            "Face30Size",
            Form::When(has_faces::<30>, &PLAIN),
        ),
        Cell(
            60,
            Kind::U16,
            2,
            "Face31Size",
            Form::When(has_faces::<31>, &PLAIN),
        ),
        Cell(
            62,
            Kind::U16,
            2,
            "Face32Size",
            Form::When(has_faces::<32>, &PLAIN),
        ),
    ],
};

/// The tags of a block: `LevelInfo`.
pub(super) static LEVEL_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::S8,
            1,
            "LevelOrientation",
            Form::Bits(0xf, 0, LEVEL_ORIENTATION),
        ),
        Cell(
            0,
            Kind::S8,
            1,
            "CompositionAdjust",
            Form::Bits(0xf0, 4, COMPOSITION_ADJUST),
        ),
        Cell(
            1,
            Kind::S8,
            1,
            "RollAngle",
            Form::Calc(|n| Some(-n / 2.0 + 0.0), bare),
        ),
        Cell(
            2,
            Kind::S8,
            1,
            "PitchAngle",
            Form::Calc(|n| Some(-n / 2.0 + 0.0), bare),
        ),
        Cell(
            5,
            Kind::S8,
            1,
            "CompositionAdjustX",
            Form::Calc(|n| Some(-n + 0.0), bare),
        ),
        Cell(
            6,
            Kind::S8,
            1,
            "CompositionAdjustY",
            Form::Calc(|n| Some(-n + 0.0), bare),
        ),
        Cell(
            7,
            Kind::S8,
            1,
            "CompositionAdjustRotation",
            Form::Calc(|n| Some(-n / 2.0 + 0.0), bare),
        ),
    ],
};

/// The tags of a block: `WBLevels`.
pub(super) static WB_LEVELS: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(2, Kind::U16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(11, Kind::U16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(20, Kind::U16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(29, Kind::U16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(38, Kind::U16, 4, "WB_RGGBLevelsFluorescentD", PLAIN),
        Cell(47, Kind::U16, 4, "WB_RGGBLevelsFluorescentN", PLAIN),
        Cell(56, Kind::U16, 4, "WB_RGGBLevelsFluorescentW", PLAIN),
        Cell(65, Kind::U16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(74, Kind::U16, 4, "WB_RGGBLevelsFluorescentL", PLAIN),
        Cell(92, Kind::U16, 4, "WB_RGGBLevelsUserSelected", PLAIN),
    ],
};

/// The tags of a block: `PixelShiftInfo`.
pub(super) static PIXEL_SHIFT: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[Cell(
        0,
        Kind::U8,
        1,
        "PixelShiftResolution",
        Form::Choice(AELOCK),
    )],
};

/// The tags of a block: `CameraSettings`.
pub(super) static CAMERA_SETTINGS: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "PictureMode2", Form::Choice(PICTURE_MODE2)),
        Cell(
            1,
            Kind::U8,
            1,
            "ProgramLine",
            Form::Bits(0x3, 0, PROGRAM_LINE),
        ),
        Cell(1, Kind::U8, 1, "EVSteps", Form::Bits(0x20, 5, EVSTEPS)),
        Cell(
            1,
            Kind::U8,
            1,
            "E-DialInProgram",
            Form::Bits(0x40, 6, E_DIAL_IN_PROGRAM),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "ApertureRingUse",
            Form::Bits(0x80, 7, APERTURE_RING_USE),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "FlashOptions",
            Form::Bits(0xf0, 4, FLASH_OPTIONS),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "MeteringMode2",
            Form::Bits(0xf, 0, METERING_MODE),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "AFPointMode",
            Form::Bits(0xf0, 4, AFPOINT_MODE),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "FocusMode2",
            Form::Bits(0xf, 0, FOCUS_MODE2),
        ),
        Cell(
            4,
            Kind::U16,
            1,
            "AFPointSelected2",
            Form::Words(&PLAIN, Words::Flags(AFPOINT_SELECTED2)),
        ),
        Cell(6, Kind::U8, 1, "ISOFloor", Form::Calc(iso, values::whole)),
        Cell(
            7,
            Kind::U8,
            1,
            "DriveMode2",
            Form::Words(&PLAIN, Words::Flags(DRIVE_MODE2)),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "ExposureBracketStepSize",
            Form::Choice(EXPOSURE_BRACKET_STEP_SIZE),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "BracketShotNumber",
            Form::Exif(ExifForm::Flags(BRACKET_SHOT_NUMBER)),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "WhiteBalanceSet",
            Form::Bits(0xf0, 4, WHITE_BALANCE_SET),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "MultipleExposureSet",
            Form::Bits(0xf, 0, AELOCK),
        ),
    ],
};

/// The end of it, in longer blocks.
pub(super) static MORE_CAMERA_SETTINGS: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            13,
            Kind::U8,
            1,
            "RawAndJpgRecording",
            Form::Exif(ExifForm::Flags(RAW_AND_JPG_RECORDING)),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "JpgRecordedPixels",
            Form::Bits(0x3, 0, JPG_RECORDED_PIXELS),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "FlashOptions2",
            Form::Bits(0xf0, 4, FLASH_OPTIONS),
        ),
        Cell(
            16,
            Kind::U8,
            1,
            "MeteringMode3",
            Form::Bits(0xf, 0, METERING_MODE),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "SRActive",
            Form::Bits(0x80, 7, HOMETOWN_DST),
        ),
        Cell(17, Kind::U8, 1, "Rotation", Form::Bits(0x60, 5, ROTATION)),
        Cell(
            17,
            Kind::U8,
            1,
            "ISOSetting",
            Form::Bits(0x4, 2, ISOSETTING),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "SensitivitySteps",
            Form::Bits(0x2, 1, SENSITIVITY_STEPS),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "TvExposureTimeSetting",
            Form::Calc(|n| Some((-steps(n - 68.0)).exp2()), exposure_time),
        ),
        Cell(
            19,
            Kind::U8,
            1,
            "AvApertureSetting",
            Form::Calc(|n| Some((steps(n - 68.0) / 2.0).exp2()), one_decimal),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "SvISOSetting",
            Form::Calc(iso, values::whole),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "BaseExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(steps(64.0 - n)), bare),
                Words::Signed(1),
            ),
        ),
    ],
};

/// The tags of a block: `AEInfo`.
pub(super) static AE_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "AEExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "AEAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "AE_ISO",
            Form::Calc(|n| Some(100.0 * ((n - 32.0) / 8.0).exp2()), values::whole),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "AEXv",
            Form::Calc(|n| Some((n - 64.0) / 8.0), bare),
        ),
        Cell(4, Kind::S8, 1, "AEBXv", Form::Calc(|n| Some(n / 8.0), bare)),
        Cell(
            5,
            Kind::U8,
            1,
            "AEMinExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "AEProgramMode",
            Form::Choice(AEPROGRAM_MODE),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "AEApertureSteps",
            Form::Words(&PLAIN, Words::But(255, "n/a")),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "AEMaxAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "AEMaxAperture2",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "AEMinAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), values::whole),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "AEMeteringMode",
            Form::Words(&PLAIN, Words::Flags(AEMETERING_MODE)),
        ),
        Cell(
            14,
            Kind::S8,
            1,
            "FlashExposureCompSet",
            Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
        ),
    ],
};

/// The tags of a block: `AEInfo2`.
pub(super) static AE_INFO_2: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            2,
            Kind::U8,
            1,
            "AEExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "AEAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            4,
            Kind::U8,
            1,
            "AE_ISO",
            Form::Calc(|n| Some(100.0 * ((n - 32.0) / 8.0).exp2()), values::whole),
        ),
        Cell(
            5,
            Kind::U8,
            1,
            "AEXv",
            Form::Calc(|n| Some((n - 64.0) / 8.0), bare),
        ),
        Cell(6, Kind::S8, 1, "AEBXv", Form::Calc(|n| Some(n / 8.0), bare)),
        Cell(
            8,
            Kind::S8,
            1,
            "AEError",
            Form::Calc(|n| Some(-(n - 64.0) / 8.0), bare),
        ),
        Cell(
            11,
            Kind::U8,
            1,
            "AEApertureSteps",
            Form::Words(&PLAIN, Words::But(255, "n/a")),
        ),
        Cell(15, Kind::U8, 1, "SceneMode", Form::Choice(SCENE_MODE)),
        Cell(
            16,
            Kind::U8,
            1,
            "AEMaxAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "AEMaxAperture2",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "AEMinAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), values::whole),
        ),
        Cell(
            19,
            Kind::U8,
            1,
            "AEMinExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
    ],
};

/// The tags of a block: `AEInfo3`.
pub(super) static AE_INFO_3: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            16,
            Kind::U8,
            1,
            "AEExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "AEAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "AE_ISO",
            Form::Calc(|n| Some(100.0 * ((n - 32.0) / 8.0).exp2()), values::whole),
        ),
        Cell(
            28,
            Kind::U8,
            1,
            "AEMaxAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            29,
            Kind::U8,
            1,
            "AEMaxAperture2",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), one_decimal),
        ),
        Cell(
            30,
            Kind::U8,
            1,
            "AEMinAperture",
            Form::Calc(|n| Some(((n - 68.0) / 16.0).exp2()), values::whole),
        ),
        Cell(
            31,
            Kind::U8,
            1,
            "AEMinExposureTime",
            Form::Calc(|n| Some(24.0 * (-(n - 32.0) / 8.0).exp2()), exposure_time),
        ),
    ],
};

/// The tags of a block: `LensData`.
pub(super) static LENS_DATA: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "AutoAperture",
            Form::Bits(0x1, 0, AUTO_APERTURE),
        ),
        Cell(
            0,
            Kind::U8,
            1,
            "MinAperture",
            Form::Bits(0x6, 1, MIN_APERTURE),
        ),
        Cell(
            0,
            Kind::U8,
            1,
            "LensFStops",
            Form::Calc(|n| Some(5.0 + (7.0 - (n / 16.0).floor() % 8.0) / 2.0), bare),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "MinFocusDistance",
            Form::Bits(0xf8, 3, MIN_FOCUS_DISTANCE),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "FocusRangeIndex",
            Form::Bits(0x7, 0, FOCUS_RANGE_INDEX),
        ),
        Cell(
            9,
            Kind::U8,
            1,
            "LensFocalLength",
            Form::Words(
                &Form::Calc(
                    |n| Some(10.0 * (n / 4.0).floor() * 4_f64.powf(n % 4.0 - 2.0)),
                    bare,
                ),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "NominalMaxAperture",
            Form::Calc(|n| Some(((n / 16.0).floor() / 4.0).exp2()), one_decimal),
        ),
        Cell(
            10,
            Kind::U8,
            1,
            "NominalMinAperture",
            Form::Calc(|n| Some(((n % 16.0 + 10.0) / 4.0).exp2()), values::whole),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "MaxAperture",
            Form::Calc(
                |n| (n % 128.0 > 1.0).then(|| ((n % 128.0 - 1.0) / 32.0).exp2()),
                one_decimal,
            ),
        ),
    ],
};

/// The tags of a block: `FlashInfo`.
pub(super) static FLASH_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "FlashStatus",
            Form::Exif(ExifForm::Flags(FLASH_STATUS)),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "InternalFlashMode",
            Form::Exif(ExifForm::Flags(INTERNAL_FLASH_MODE)),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "ExternalFlashMode",
            Form::Exif(ExifForm::Flags(EXTERNAL_FLASH_MODE)),
        ),
        Cell(3, Kind::U8, 1, "InternalFlashStrength", PLAIN),
        Cell(4, Kind::U8, 1, "TTL_DA_AUp", PLAIN),
        Cell(5, Kind::U8, 1, "TTL_DA_ADown", PLAIN),
        Cell(6, Kind::U8, 1, "TTL_DA_BUp", PLAIN),
        Cell(7, Kind::U8, 1, "TTL_DA_BDown", PLAIN),
        Cell(
            24,
            Kind::U8,
            1,
            "ExternalFlashGuideNumber",
            Form::BitsCalc(0x1f, 0, guide_number, whole_or_none),
        ),
        Cell(
            25,
            Kind::U8,
            1,
            "ExternalFlashExposureComp",
            Form::Choice(EXTERNAL_FLASH_EXPOSURE_COMP),
        ),
        Cell(
            26,
            Kind::U8,
            1,
            "ExternalFlashBounce",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
    ],
};

/// The tags of a block: `BatteryInfo`.
pub(super) static BATTERY_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "PowerSource",
            Form::Bits(0xf, 0, POWER_SOURCE),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "BodyBatteryState",
            Form::Bits(0xf0, 4, BODY_BATTERY_STATE),
        ),
    ],
};

/// The levels of the batteries.
pub(super) static BATTERY_LEVELS: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            2,
            Kind::U8,
            1,
            "BodyBatteryADNoLoad",
            Form::Own(battery::<155, 35>),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "BodyBatteryADLoad",
            Form::Own(battery::<152, 34>),
        ),
        Cell(4, Kind::U8, 1, "GripBatteryADNoLoad", PLAIN),
        Cell(5, Kind::U8, 1, "GripBatteryADLoad", PLAIN),
    ],
};

/// The battery in the grip.
pub(super) static GRIP_STATE: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[Cell(
        1,
        Kind::U8,
        1,
        "GripBatteryState",
        Form::Bits(0xf, 0, BODY_BATTERY_STATE),
    )],
};

/// The voltages of the batteries.
pub(super) static BATTERY_VOLTAGES: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(
            2,
            Kind::U16,
            1,
            "BodyBatteryVoltage1",
            Form::Words(
                &Form::Calc(|n| Some(n / 100.0), bare),
                Words::Digits(2, " V"),
            ),
        ),
        Cell(
            4,
            Kind::U16,
            1,
            "BodyBatteryVoltage2",
            Form::Words(
                &Form::Calc(|n| Some(n / 100.0), bare),
                Words::Digits(2, " V"),
            ),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "BodyBatteryVoltage3",
            Form::Words(
                &Form::Calc(|n| Some(n / 100.0), bare),
                Words::Digits(2, " V"),
            ),
        ),
        Cell(
            8,
            Kind::U16,
            1,
            "BodyBatteryVoltage4",
            Form::Words(
                &Form::Calc(|n| Some(n / 100.0), bare),
                Words::Digits(2, " V"),
            ),
        ),
    ],
};

/// The tags of a directory of the first Optio cameras: `Type2`.
pub(in crate::metadata::maker) static TYPE_2: Table = Table {
    group: "Pentax",
    rows: &[
        Row(
            0x0001,
            "RecordingMode",
            Form::Choice(&[(0, "Auto"), (1, "Night Scene"), (2, "Manual")]),
        ),
        Row(
            0x0002,
            "Quality",
            Form::Choice(&[(0, "Good"), (1, "Better"), (2, "Best")]),
        ),
        Row(
            0x0003,
            "FocusMode",
            Form::Choice(&[(2, "Custom"), (3, "Auto")]),
        ),
        Row(
            0x0004,
            "FlashMode",
            Form::Choice(&[(1, "Auto"), (2, "On"), (4, "Off"), (6, "Red-eye reduction")]),
        ),
        Row(
            0x0007,
            "WhiteBalance",
            Form::Choice(&[
                (0, "Auto"),
                (1, "Daylight"),
                (2, "Shade"),
                (3, "Tungsten"),
                (4, "Fluorescent"),
                (5, "Manual"),
            ]),
        ),
        Row(0x000a, "DigitalZoom", PLAIN),
        Row(
            0x000b,
            "Sharpness",
            Form::Choice(&[(0, "Normal"), (1, "Soft"), (2, "Hard")]),
        ),
        Row(0x000c, "Contrast", Form::Choice(LOW_HIGH)),
        Row(0x000d, "Saturation", Form::Choice(LOW_HIGH)),
        Row(
            0x0014,
            "ISO",
            Form::Choice(&[
                (10, "100"),
                (16, "200"),
                (50, "50"),
                (100, "100"),
                (200, "200"),
                (400, "400"),
                (800, "800"),
                (1600, "1600"),
                (3200, "3200"),
                (65_534, "Auto 2"),
                (65_535, "Auto"),
            ]),
        ),
        Row(
            0x0017,
            "ColorFilter",
            Form::Choice(&[(1, "Full"), (2, "Black & White"), (3, "Sepia")]),
        ),
        Row(0x0e00, "PrintIM", Form::Read(print_im)),
        Row(0x1000, "HometownCityCode", Form::Own(values::bytes_as_text)),
        Row(
            0x1001,
            "DestinationCityCode",
            Form::Own(values::bytes_as_text),
        ),
    ],
};

const LOW_HIGH: Choices = &[(0, "Normal"), (1, "Low"), (2, "High")];

/// The tags of a block: `CAFPointInfo`, without the points.
static CAF_POINT_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(1, Kind::U8, 1, "NumCAFPoints", Form::Own(grid_points)),
        Cell(1, Kind::U8, 1, "CAFGridSize", Form::Own(grid_size)),
    ],
};

/// The tags of a block: `LensInfoQ`.
static LENS_INFO_Q: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[
        Cell(12, Kind::Text, 30, "LensModel", PLAIN),
        Cell(42, Kind::Text, 20, "LensInfo", Form::Own(spaced_lens)),
    ],
};

/// The tags of a block: `AFPointInfo`, without the points.
static AF_POINT_INFO: Layout = Layout {
    group: "Pentax",
    unit: Kind::U8,
    cells: &[Cell(2, Kind::U16, 1, "NumAFPoints", PLAIN)],
};
