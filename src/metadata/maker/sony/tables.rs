//! The tags of a Sony note and of the blocks in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::{exposure_time, one_decimal};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::sony::a_mount::{
    camera_info, camera_settings, extra_info, focus_info, panorama,
};
use crate::metadata::maker::sony::models::{
    has_no_mirror, has_no_slt, has_zoom, is_not_rx100, is_serial_short,
};
use crate::metadata::maker::sony::print::{
    hex_digits, in_eights, is_hx9v, kelvin, lens_firmware, lens_words, mount_version, points_of_19,
    points_of_79, rounded, selected_points, shutter, stops, style, thousandths, turned_serial,
    year, zoomed,
};
use crate::metadata::maker::sony::values::{
    aperture, count, date, date_2, exchanged, f_number, flexible_spot, focus_mode, frame_size,
    halves, hex, iso, lens_spec, per_cent, pixel_shift, power, short_ratio, unless_largest,
};
use crate::metadata::maker::sony::{
    Points, has_camera_temperature, has_e_mount, has_mirror, has_temperature, has_zones,
    hidden_data, is_ilca, is_mount, is_not_ilce_1, is_translucent, is_unlit, points_of, shot_info,
    tag_202a, tag_900b, tag_940a, tag_940c, tag_940e, tag_2010, tag_9050, tag_9400, tag_9401,
    tag_9402, tag_9403, tag_9404, tag_9405, tag_9406, tag_9416, takes_lenses,
};
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, Models, PLAIN, Row, Table, bare};
use crate::metadata::maker::values::{celsius, print_im, whole};
use crate::metadata::maker::words::Words;

const QUALITY: Choices = &[
    (0, "RAW"),
    (1, "Super Fine"),
    (2, "Fine"),
    (3, "Standard"),
    (4, "Economy"),
    (5, "Extra Fine"),
    (6, "RAW + JPEG/HEIF"),
    (7, "Compressed RAW"),
    (8, "Compressed RAW + JPEG"),
    (9, "Light"),
    (4_294_967_295, "n/a"),
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
    (128, "Underwater"),
];

const LONG_EXPOSURE_NOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "On (unused)"),
    (65_537, "On (dark subtracted)"),
    (4_294_901_760, "Off (65535)"),
    (4_294_901_761, "On (65535)"),
    (4_294_967_295, "n/a"),
];

const HIGH_ISONOISE_REDUCTION: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Normal"),
    (3, "High"),
    (256, "Auto"),
    (65_535, "n/a"),
];

const MULTI_FRAME_NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "On"), (255, "n/a")];

const PICTURE_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Toy Camera"),
    (2, "Pop Color"),
    (3, "Posterization"),
    (4, "Posterization B/W"),
    (5, "Retro Photo"),
    (6, "Soft High Key"),
    (7, "Partial Color (red)"),
    (8, "Partial Color (green)"),
    (9, "Partial Color (blue)"),
    (10, "Partial Color (yellow)"),
    (13, "High Contrast Monochrome"),
    (16, "Toy Camera (normal)"),
    (17, "Toy Camera (cool)"),
    (18, "Toy Camera (warm)"),
    (19, "Toy Camera (green)"),
    (20, "Toy Camera (magenta)"),
    (32, "Soft Focus (low)"),
    (33, "Soft Focus"),
    (34, "Soft Focus (high)"),
    (48, "Miniature (auto)"),
    (49, "Miniature (top)"),
    (50, "Miniature (middle horizontal)"),
    (51, "Miniature (bottom)"),
    (52, "Miniature (left)"),
    (53, "Miniature (middle vertical)"),
    (54, "Miniature (right)"),
    (64, "HDR Painting (low)"),
    (65, "HDR Painting"),
    (66, "HDR Painting (high)"),
    (80, "Rich-tone Monochrome"),
    (97, "Water Color"),
    (98, "Water Color 2"),
    (112, "Illustration (low)"),
    (113, "Illustration"),
    (114, "Illustration (high)"),
];

const SOFT_SKIN_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Mid"),
    (3, "High"),
    (4_294_967_295, "n/a"),
];

const VIGNETTING_CORRECTION: Choices = &[(0, "Off"), (2, "Auto"), (4_294_967_295, "n/a")];

const AUTO_PORTRAIT_FRAMED: Choices = &[(0, "No"), (1, "Yes")];

const FLASH_ACTION: Choices = &[
    (0, "Did not fire"),
    (1, "Flash Fired"),
    (2, "External Flash Fired"),
    (3, "Wireless Controlled Flash Fired"),
];

const ELECTRONIC_FRONT_CURTAIN_SHUTTER: Choices = &[(0, "Off"), (1, "On")];

const FOCUS_MODE: Choices = &[
    (0, "Manual"),
    (2, "AF-S"),
    (3, "AF-C"),
    (4, "AF-A"),
    (6, "DMF"),
    (7, "AF-D"),
];

const AFAREA_MODE_SETTING: Choices = &[(0, "Wide"), (4, "Local"), (8, "Zone"), (9, "Spot")];

const AFAREA_MODE_SETTING_2: Choices = &[
    (0, "Wide"),
    (1, "Center"),
    (3, "Flexible Spot"),
    (4, "Flexible Spot (LA-EA4)"),
    (9, "Center (LA-EA4)"),
    (11, "Zone"),
    (12, "Expanded Flexible Spot"),
];

const AFAREA_MODE_SETTING_3: Choices = &[
    (0, "Wide"),
    (4, "Flexible Spot"),
    (8, "Zone"),
    (9, "Center"),
    (12, "Expanded Flexible Spot"),
];

const AFPOINT_SELECTED: Choices = &[
    (0, "Auto"),
    (1, "Center"),
    (2, "Top"),
    (3, "Upper-right"),
    (4, "Right"),
    (5, "Lower-right"),
    (6, "Bottom"),
    (7, "Lower-left"),
    (8, "Left"),
    (9, "Upper-left"),
    (10, "Far Right"),
    (11, "Far Left"),
    (12, "Upper-middle"),
    (13, "Near Right"),
    (14, "Lower-middle"),
    (15, "Near Left"),
    (16, "Upper Far Right"),
    (17, "Lower Far Right"),
    (18, "Lower Far Left"),
    (19, "Upper Far Left"),
];

const AFPOINT_SELECTED_2: Choices = &[
    (0, "n/a"),
    (1, "Top Left Zone"),
    (2, "Top Zone"),
    (3, "Top Right Zone"),
    (4, "Left Zone"),
    (5, "Center Zone"),
    (6, "Right Zone"),
    (7, "Bottom Left Zone"),
    (8, "Bottom Zone"),
    (9, "Bottom Right Zone"),
];

const AFPOINT_SELECTED_3: Choices = &[
    (0, "n/a"),
    (1, "Center Zone"),
    (2, "Top Zone"),
    (3, "Right Zone"),
    (4, "Left Zone"),
    (5, "Bottom Zone"),
    (6, "Bottom Right Zone"),
    (7, "Bottom Left Zone"),
    (8, "Top Left Zone"),
    (9, "Top Right Zone"),
];

const AFTRACKING: Choices = &[(0, "Off"), (1, "Face tracking"), (2, "Lock On AF")];

const MULTI_FRAME_NREFFECT: Choices = &[(0, "Normal"), (1, "High")];

const RAWFILE_TYPE: Choices = &[
    (0, "Compressed RAW"),
    (1, "Uncompressed RAW"),
    (2, "Lossless Compressed RAW"),
    (3, "Compressed RAW 2"),
    (65_535, "n/a"),
];

const PRIORITY_SET_IN_AWB: Choices = &[(0, "Standard"), (1, "Ambience"), (2, "White")];

const METERING_MODE2: Choices = &[
    (256, "Multi-segment"),
    (512, "Center-weighted average"),
    (769, "Spot (Standard)"),
    (770, "Spot (Large)"),
    (1024, "Average"),
    (1280, "Highlight"),
];

const JPEG_HEIFSWITCH: Choices = &[(0, "JPEG"), (1, "HEIF"), (65_535, "n/a")];

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

const ZONE_MATCHING: Choices = &[(0, "ISO Setting Used"), (1, "High Key"), (2, "Low Key")];

const DYNAMIC_RANGE_OPTIMIZER: Choices = &[
    (0, "Off"),
    (1, "Standard"),
    (2, "Advanced Auto"),
    (3, "Auto"),
    (8, "Advanced Lv1"),
    (9, "Advanced Lv2"),
    (10, "Advanced Lv3"),
    (11, "Advanced Lv4"),
    (12, "Advanced Lv5"),
    (16, "Lv1"),
    (17, "Lv2"),
    (18, "Lv3"),
    (19, "Lv4"),
    (20, "Lv5"),
    (21, "Lv6"),
    (22, "Lv7"),
    (23, "Lv8"),
];

const IMAGE_STABILIZATION: Choices = &[(0, "Off"), (1, "On"), (4_294_967_295, "n/a")];

const COLOR_MODE: Choices = &[
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
    (22, "FL2"),
    (23, "FL3"),
    (100, "Neutral"),
    (101, "Clear"),
    (102, "Deep"),
    (103, "Light"),
    (104, "Night View"),
    (105, "Autumn Leaves"),
    (255, "Off"),
    (4_294_967_295, "n/a"),
];

const MACRO: Choices = &[(0, "Off"), (1, "On"), (2, "Close Focus"), (65_535, "n/a")];

const EXPOSURE_MODE: Choices = &[
    (0, "Program AE"),
    (1, "Portrait"),
    (2, "Beach"),
    (3, "Sports"),
    (4, "Snow"),
    (5, "Landscape"),
    (6, "Auto"),
    (7, "Aperture-priority AE"),
    (8, "Shutter speed priority AE"),
    (9, "Night Scene / Twilight"),
    (10, "Hi-Speed Shutter"),
    (11, "Twilight Portrait"),
    (12, "Soft Snap/Portrait"),
    (13, "Fireworks"),
    (14, "Smile Shutter"),
    (15, "Manual"),
    (18, "High Sensitivity"),
    (19, "Macro"),
    (20, "Advanced Sports Shooting"),
    (29, "Underwater"),
    (33, "Food"),
    (34, "Sweep Panorama"),
    (35, "Handheld Night Shot"),
    (36, "Anti Motion Blur"),
    (37, "Pet"),
    (38, "Backlight Correction HDR"),
    (39, "Superior Auto"),
    (40, "Background Defocus"),
    (41, "Soft Skin"),
    (42, "3D Image"),
    (65_535, "n/a"),
];

const FOCUS_MODE_2: Choices = &[
    (1, "AF-S"),
    (2, "AF-C"),
    (4, "Permanent-AF"),
    (65_535, "n/a"),
];

const AFAREA_MODE: Choices = &[
    (0, "Default"),
    (1, "Multi"),
    (2, "Center"),
    (3, "Spot"),
    (4, "Flexible Spot"),
    (6, "Touch"),
    (14, "Tracking"),
    (15, "Face Tracking"),
    (65_535, "n/a"),
];

const AFAREA_MODE_2: Choices = &[
    (0, "Multi"),
    (1, "Center"),
    (2, "Spot"),
    (3, "Flexible Spot"),
    (10, "Selective (for Miniature effect)"),
    (14, "Tracking"),
    (15, "Face Tracking"),
    (255, "Manual"),
];

const AFILLUMINATOR: Choices = &[(0, "Off"), (1, "Auto"), (65_535, "n/a")];

const FLASH_LEVEL: Choices = &[
    (-32_768, "Low"),
    (-9, "-9/3"),
    (-8, "-8/3"),
    (-7, "-7/3"),
    (-6, "-6/3"),
    (-5, "-5/3"),
    (-4, "-4/3"),
    (-3, "-3/3"),
    (-2, "-2/3"),
    (-1, "-1/3"),
    (0, "Normal"),
    (1, "+1/3"),
    (2, "+2/3"),
    (3, "+3/3"),
    (4, "+4/3"),
    (5, "+5/3"),
    (6, "+6/3"),
    (9, "+9/3"),
    (128, "n/a"),
    (32_767, "High"),
];

const FOCUS_MODE_3: Choices = &[
    (0, "Manual"),
    (2, "AF-S"),
    (3, "AF-C"),
    (5, "Semi-manual"),
    (6, "DMF"),
];

const DYNAMIC_RANGE_OPTIMIZER_2: Choices = &[(0, "Off"), (1, "Standard"), (2, "Plus")];

const INTELLIGENT_AUTO: Choices = &[(0, "Off"), (1, "On"), (2, "Advanced")];

const WHITE_BALANCE_2: Choices = &[
    (0, "Auto"),
    (4, "Custom"),
    (5, "Daylight"),
    (6, "Cloudy"),
    (7, "Cool White Fluorescent"),
    (8, "Day White Fluorescent"),
    (9, "Daylight Fluorescent"),
    (10, "Incandescent2"),
    (11, "Warm White Fluorescent"),
    (14, "Incandescent"),
    (15, "Flash"),
    (17, "Underwater 1 (Blue Water)"),
    (18, "Underwater 2 (Green Water)"),
    (19, "Underwater Auto"),
];

const FLASH_STATUS: Choices = &[
    (0, "No Flash present"),
    (2, "Flash Inhibited"),
    (64, "Built-in Flash present"),
    (65, "Built-in Flash Fired"),
    (66, "Built-in Flash Inhibited"),
    (128, "External Flash present"),
    (129, "External Flash Fired"),
];

const RELEASE_MODE2: Choices = &[
    (0, "Normal"),
    (1, "Continuous"),
    (2, "Continuous - Exposure Bracketing"),
    (3, "DRO or White Balance Bracketing"),
    (5, "Continuous - Burst"),
    (6, "Single Frame - Capture During Movie"),
    (7, "Continuous - Sweep Panorama"),
    (8, "Continuous - Anti-Motion Blur, Hand-held Twilight"),
    (9, "Continuous - HDR"),
    (10, "Continuous - Background defocus"),
    (13, "Continuous - 3D Sweep Panorama"),
    (15, "Continuous - High Resolution Sweep Panorama"),
    (16, "Continuous - 3D Image"),
    (17, "Continuous - Burst 2"),
    (18, "Normal - iAuto+"),
    (19, "Continuous - Speed/Advance Priority"),
    (20, "Continuous - Multi Frame NR"),
    (23, "Single-frame - Exposure Bracketing"),
    (26, "Continuous Low"),
    (27, "Continuous - High Sensitivity"),
    (28, "Smile Shutter"),
    (29, "Continuous - Tele-zoom Advance Priority"),
    (146, "Single Frame - Movie Capture"),
];

const LENS_MOUNT: Choices = &[(0, "Unknown"), (1, "A-mount"), (2, "E-mount")];

const LENS_FORMAT: Choices = &[(0, "Unknown"), (1, "APS-C"), (2, "Full-frame")];

const SEQUENCE_LENGTH: Choices = &[
    (0, "Continuous"),
    (1, "1 shot"),
    (2, "2 shots"),
    (3, "3 shots"),
    (4, "4 shots"),
    (5, "5 shots"),
    (6, "6 shots"),
    (10, "10 shots"),
    (100, "Continuous - iSweep Panorama"),
    (200, "Continuous - Sweep Panorama"),
];

const CAMERA_ORIENTATION: Choices = &[
    (1, "Horizontal (normal)"),
    (3, "Rotate 180"),
    (6, "Rotate 90 CW"),
    (8, "Rotate 270 CW"),
];

const QUALITY2: Choices = &[
    (0, "JPEG"),
    (1, "RAW"),
    (2, "RAW + JPEG"),
    (3, "JPEG + MPO"),
];

const SEQUENCE_LENGTH_2: Choices = &[
    (0, "Continuous"),
    (1, "1 shot"),
    (2, "2 shots"),
    (3, "3 shots"),
    (4, "4 shots"),
    (5, "5 shots"),
    (6, "6 shots"),
    (7, "7 shots"),
    (9, "9 shots"),
    (10, "10 shots"),
    (12, "12 shots"),
    (16, "16 shots"),
    (100, "Continuous - iSweep Panorama"),
    (200, "Continuous - Sweep Panorama"),
];

const SEQUENCE_LENGTH_3: Choices = &[
    (0, "Continuous"),
    (1, "1 file"),
    (2, "2 files"),
    (3, "3 files"),
    (5, "5 files"),
    (7, "7 files"),
    (9, "9 files"),
    (10, "10 files"),
];

const QUALITY2_2: Choices = &[
    (1, "JPEG"),
    (2, "RAW"),
    (3, "RAW + JPEG"),
    (4, "HEIF"),
    (6, "RAW + HEIF"),
];

const EXPOSURE_PROGRAM: Choices = &[
    (0, "Program AE"),
    (1, "Aperture-priority AE"),
    (2, "Shutter speed priority AE"),
    (3, "Manual"),
    (4, "Auto"),
    (5, "iAuto"),
    (6, "Superior Auto"),
    (7, "iAuto+"),
    (8, "Portrait"),
    (9, "Landscape"),
    (10, "Twilight"),
    (11, "Twilight Portrait"),
    (12, "Sunset"),
    (14, "Action (High speed)"),
    (16, "Sports"),
    (17, "Handheld Night Shot"),
    (18, "Anti Motion Blur"),
    (19, "High Sensitivity"),
    (21, "Beach"),
    (22, "Snow"),
    (23, "Fireworks"),
    (26, "Underwater"),
    (27, "Gourmet"),
    (28, "Pet"),
    (29, "Macro"),
    (30, "Backlight Correction HDR"),
    (33, "Sweep Panorama"),
    (36, "Background Defocus"),
    (37, "Soft Skin"),
    (42, "3D Image"),
    (43, "Cont. Priority AE"),
    (45, "Document"),
    (46, "Party"),
];

const DISTORTION_CORRECTION: Choices = &[(0, "None"), (1, "Applied")];

const HIGH_ISONOISE_REDUCTION_2: Choices = &[(0, "Off"), (1, "Low"), (2, "Normal"), (3, "High")];

const PICTURE_EFFECT2: Choices = &[
    (0, "Off"),
    (1, "Toy Camera"),
    (2, "Pop Color"),
    (3, "Posterization"),
    (4, "Retro Photo"),
    (5, "Soft High Key"),
    (6, "Partial Color"),
    (7, "High Contrast Monochrome"),
    (8, "Soft Focus"),
    (9, "HDR Painting"),
    (10, "Rich-tone Monochrome"),
    (11, "Miniature"),
    (12, "Water Color"),
    (13, "Illustration"),
];

const CREATIVE_STYLE: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Neutral"),
    (3, "Portrait"),
    (4, "Landscape"),
    (5, "B&W"),
    (6, "Clear"),
    (7, "Deep"),
    (8, "Light"),
    (9, "Sunset"),
    (10, "Night View/Portrait"),
    (11, "Autumn Leaves"),
    (13, "Sepia"),
    (15, "FL"),
    (16, "VV2"),
    (17, "IN"),
    (18, "SH"),
    (255, "Off"),
];

/// The points of autofocus of the cameras with a mirror, by bit.
pub(super) const POINTS_SELECTED: Choices = &[
    (1, "Center"),
    (2, "Top"),
    (4, "Upper-right"),
    (8, "Right"),
    (16, "Lower-right"),
    (32, "Bottom"),
    (64, "Lower-left"),
    (128, "Left"),
    (256, "Upper-left"),
    (512, "Far Right"),
    (1024, "Far Left"),
    (2048, "Upper-middle"),
    (4096, "Near Right"),
    (8192, "Lower-middle"),
    (16_384, "Near Left"),
    (32_768, "Upper Far Right"),
    (65_536, "Lower Far Right"),
    (131_072, "Lower Far Left"),
    (262_144, "Upper Far Left"),
];

const LENS_MOUNT2: Choices = &[
    (0, "Unknown"),
    (1, "A-mount (1)"),
    (4, "E-mount"),
    (5, "A-mount (5)"),
];

const LENS_MOUNT_2: Choices = &[
    (0, "Unknown"),
    (1, "A-mount"),
    (2, "E-mount"),
    (3, "A-mount (3)"),
];

const PICTURE_PROFILE: Choices = &[
    (0, "Gamma Still - Standard/Neutral (PP2)"),
    (1, "Gamma Still - Portrait"),
    (3, "Gamma Still - Night View/Portrait"),
    (4, "Gamma Still - B&W/Sepia"),
    (5, "Gamma Still - Clear"),
    (6, "Gamma Still - Deep"),
    (7, "Gamma Still - Light"),
    (8, "Gamma Still - Vivid"),
    (9, "Gamma Still - Real"),
    (10, "Gamma Movie (PP1)"),
    (22, "Gamma ITU709 (PP3 or PP4)"),
    (24, "Gamma Cine1 (PP5)"),
    (25, "Gamma Cine2 (PP6)"),
    (26, "Gamma Cine3"),
    (27, "Gamma Cine4"),
    (28, "Gamma S-Log2 (PP7)"),
    (29, "Gamma ITU709 (800%)"),
    (31, "Gamma S-Log3 (PP8 or PP9)"),
    (33, "Gamma HLG2 (PP10)"),
    (34, "Gamma HLG3"),
    (36, "Off"),
    (37, "FL"),
    (38, "VV2"),
    (39, "IN"),
    (40, "SH"),
    (48, "FL2"),
    (49, "FL3"),
];

const RELEASE_MODE3: Choices = &[
    (0, "Normal"),
    (1, "Continuous"),
    (2, "Bracketing"),
    (4, "Continuous - Burst"),
    (5, "Continuous - Speed/Advance Priority"),
    (6, "Normal - Self-timer"),
    (9, "Single Burst Shooting"),
];

const SELF_TIMER: Choices = &[(0, "Off"), (1, "Self-timer 10 s"), (2, "Self-timer 2 s")];

const FLASH_MODE: Choices = &[
    (0, "Autoflash"),
    (1, "Fill-flash"),
    (2, "Flash Off"),
    (3, "Slow Sync"),
    (4, "Rear Sync"),
    (6, "Wireless"),
];

const DYNAMIC_RANGE_OPTIMIZER_3: Choices = &[
    (0, "Off"),
    (1, "Auto"),
    (3, "Lv1"),
    (4, "Lv2"),
    (5, "Lv3"),
    (6, "Lv4"),
    (7, "Lv5"),
    (8, "n/a"),
];

const HDRSETTING: Choices = &[
    (0, "Off"),
    (1, "HDR Auto"),
    (3, "HDR 1 EV"),
    (5, "HDR 2 EV"),
    (7, "HDR 3 EV"),
    (9, "HDR 4 EV"),
    (11, "HDR 5 EV"),
    (13, "HDR 6 EV"),
];

const QUALITY2_3: Choices = &[(0, "JPEG"), (1, "RAW"), (2, "RAW + JPEG")];

const METERING_MODE: Choices = &[
    (0, "Multi-segment"),
    (2, "Center-weighted average"),
    (3, "Spot"),
    (4, "Average"),
    (5, "Highlight"),
];

const DISTORTION_CORR_PARAMS_NUMBER: Choices = &[(11, "11 (APS-C)"), (16, "16 (Full-frame)")];

const SELF_TIMER_2: Choices = &[
    (0, "Off"),
    (1, "Self-timer 5 or 10 s"),
    (2, "Self-timer 2 s"),
];

const AMONG_1: Models = &[
    "A390",
    "DSLR-A100",
    "DSLR-A200",
    "DSLR-A230",
    "DSLR-A290",
    "DSLR-A300",
    "DSLR-A330",
    "DSLR-A350",
    "DSLR-A380",
    "DSLR-A390",
    "DSLR-A450",
    "DSLR-A500",
    "DSLR-A550",
    "DSLR-A560",
    "DSLR-A580",
    "DSLR-A700",
    "DSLR-A850",
    "DSLR-A900",
    "HV",
    "ILCA-68",
    "ILCA-77M2",
    "Lusso",
    "SLT-A33",
    "SLT-A35",
    "SLT-A37",
    "SLT-A55",
    "SLT-A55V",
    "SLT-A57",
    "SLT-A58",
    "SLT-A65",
    "SLT-A65V",
    "SLT-A77",
    "SLT-A77V",
    "SLT-A99",
    "SLT-A99V",
];

const AMONG_2: Models = &[
    "A390",
    "DSLR-A100",
    "DSLR-A200",
    "DSLR-A230",
    "DSLR-A290",
    "DSLR-A300",
    "DSLR-A330",
    "DSLR-A350",
    "DSLR-A380",
    "DSLR-A390",
    "DSLR-A450",
    "DSLR-A500",
    "DSLR-A550",
    "DSLR-A560",
    "DSLR-A580",
    "DSLR-A700",
    "DSLR-A850",
    "DSLR-A900",
    "HV",
    "ILCA-68",
    "ILCA-77M2",
    "ILCE-3000",
    "ILCE-3500",
    "ILCE-5000",
    "ILCE-5100",
    "ILCE-6000",
    "ILCE-7",
    "ILCE-7M2",
    "ILCE-7R",
    "ILCE-7S",
    "ILCE-QX1",
    "Lusso",
    "NEX-3",
    "NEX-3N",
    "NEX-5",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-C3",
    "NEX-F3",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A33",
    "SLT-A35",
    "SLT-A37",
    "SLT-A55",
    "SLT-A55V",
    "SLT-A57",
    "SLT-A58",
    "SLT-A99",
    "SLT-A99V",
];

const AMONG_5: Models = &[
    "Lunar",
    "NEX-5N",
    "NEX-7",
    "NEX-F3",
    "NEX-VG20E",
    "SLT-A37",
    "SLT-A57",
    "SLT-A65",
    "SLT-A65V",
    "SLT-A77",
    "SLT-A77V",
];

const AMONG_6: Models = &[
    "A390",
    "DSLR-A100",
    "DSLR-A200",
    "DSLR-A230",
    "DSLR-A290",
    "DSLR-A300",
    "DSLR-A330",
    "DSLR-A350",
    "DSLR-A380",
    "DSLR-A390",
    "DSLR-A450",
    "DSLR-A500",
    "DSLR-A550",
    "DSLR-A560",
    "DSLR-A580",
    "DSLR-A700",
    "DSLR-A850",
    "DSLR-A900",
    "HV",
    "ILCA-68",
    "ILCA-77M2",
    "ILCE-3000",
    "ILCE-3500",
    "ILCE-5000",
    "ILCE-5100",
    "ILCE-6000",
    "ILCE-7",
    "ILCE-7M2",
    "ILCE-7R",
    "ILCE-7S",
    "ILCE-QX1",
    "Lusso",
    "NEX-3",
    "NEX-3N",
    "NEX-5",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-C3",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A33",
    "SLT-A35",
    "SLT-A55",
    "SLT-A55V",
    "SLT-A58",
    "SLT-A99",
    "SLT-A99V",
];

const AMONG_7: Models = &["ILCA-68", "ILCA-77M2", "ILCE-5100", "ILCE-QX1"];

const AMONG_8: Models = &[
    "ILCE-3000",
    "ILCE-3500",
    "ILCE-5000",
    "NEX-3N",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A58",
    "SLT-A99",
    "SLT-A99V",
];

const AMONG_9: Models = &[
    "ILCE-5000",
    "ILCE-5100",
    "ILCE-6000",
    "ILCE-7",
    "ILCE-7M2",
    "ILCE-7R",
    "ILCE-7S",
    "ILCE-QX1",
];

const AMONG_10: Models = &[
    "ILCE-7", "ILCE-7M2", "ILCE-7R", "ILCE-7S", "SLT-A99", "SLT-A99V",
];

const AMONG_11: Models = &["ILCA-99M2"];

const AMONG_12: Models = &["ILCE-6300", "ILCE-6500", "ILCE-7RM2", "ILCE-7SM2"];

const AMONG_13: Models = &[
    "ILCE-6100",
    "ILCE-6400",
    "ILCE-6600",
    "ILCE-7C",
    "ILCE-7RM4",
    "ILCE-7RM4A",
    "ILCE-9M2",
    "ZV-E10",
];

const AMONG_14: Models = &["ILCE-7M3", "ILCE-7RM3", "ILCE-7RM3A"];

const AMONG_15: Models = &[
    "ILCA-99M2",
    "ILCE-6300",
    "ILCE-6500",
    "ILCE-7RM2",
    "ILCE-7SM2",
    "ILCE-9",
];

const AMONG_16: Models = &[
    "ILCE-6100",
    "ILCE-6400",
    "ILCE-6600",
    "ILCE-7C",
    "ILCE-7M3",
    "ILCE-7RM3",
    "ILCE-7RM3A",
    "ILCE-7RM4",
    "ILCE-7RM4A",
    "ILCE-9",
    "ILCE-9M2",
    "ZV-E10",
];

const AMONG_17: Models = &["ILCE-7RM2", "ILCE-7SM2"];

const AMONG_18: Models = &["ILCA-99M2", "ILCE-6300", "ILCE-6500"];

const AMONG_19: Models = &["ILCE-7C", "ILCE-7RM4", "ILCE-7RM4A", "ILCE-9M2", "ZV-E10"];

const AMONG_20: Models = &[
    "ILCE-6100",
    "ILCE-6400",
    "ILCE-6600",
    "ILCE-7M3",
    "ILCE-7RM3",
    "ILCE-7RM3A",
    "ILCE-9",
];

const AMONG_21: Models = &[
    "ILCA-99M2",
    "ILCE-7C",
    "ILCE-7M3",
    "ILCE-7RM2",
    "ILCE-7RM3",
    "ILCE-7RM3A",
    "ILCE-7RM4",
    "ILCE-7RM4A",
    "ILCE-7SM2",
    "ILCE-9",
    "ILCE-9M2",
];

const AMONG_22: Models = &["ILCE-6300", "ILCE-6500", "ILCE-7RM2", "ILCE-7SM2", "ILCE-9"];

const AMONG_23: Models = &["ILCE-7M3", "ILCE-7RM3", "ILCE-7RM3A", "ILCE-9"];

const AMONG_25: Models = &[
    "DSC-RX100",
    "HV",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A99",
    "SLT-A99V",
    "Stellar",
];

const AMONG_26: Models = &["DSC-RX1", "DSC-RX1R"];

const AMONG_27: Models = &[
    "DSC-HX300",
    "DSC-HX50V",
    "DSC-TX30",
    "DSC-WX200",
    "DSC-WX300",
    "DSC-WX60",
    "DSC-WX80",
    "ILCE-3000",
    "ILCE-3500",
    "NEX-3N",
    "SLT-A58",
];

const AMONG_28: Models = &[
    "HV",
    "ILCE-3000",
    "ILCE-3500",
    "NEX-3N",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A58",
    "SLT-A99",
    "SLT-A99V",
];

const AMONG_29: Models = &[
    "HV",
    "ILCE-3000",
    "ILCE-3500",
    "NEX-3N",
    "NEX-5R",
    "NEX-5T",
    "NEX-6",
    "NEX-VG30E",
    "NEX-VG900",
    "SLT-A58",
    "SLT-A99",
    "SLT-A99V",
    "Stellar",
];

const AMONG_30: Models = &[
    "ILCA-68",
    "ILCA-77M2",
    "ILCE-5000",
    "ILCE-5100",
    "ILCE-6000",
    "ILCE-7",
    "ILCE-7M2",
    "ILCE-7R",
    "ILCE-7S",
    "ILCE-QX1",
];

const AMONG_31: Models = &[
    "ILCA-99M2",
    "ILCE-6300",
    "ILCE-6500",
    "ILCE-7RM2",
    "ILCE-7SM2",
];

const AMONG_32: Models = &[
    "ILCE-6100",
    "ILCE-6400",
    "ILCE-6600",
    "ILCE-7C",
    "ILCE-7M3",
    "ILCE-7RM3",
    "ILCE-7RM3A",
    "ILCE-7RM4",
    "ILCE-7RM4A",
    "ILCE-9",
    "ILCE-9M2",
    "ZV-1",
    "ZV-E10",
];

const AMONG_34: Models = &["ILCE-1", "ILCE-7SM3", "ILME-FX3"];

const AMONG_35: Models = &["ILCE-7M4"];

const AMONG_36: Models = &["ILCE-7RM5", "ILME-FX30"];

/// Cameras of 2023 and later.
const LATE: Models = &["ILCE-6700", "ILCE-7CM2", "ILCE-7CR", "ZV-E1", "ZV-E10M2"];

const APS_C_SIZE_CAPTURE: Choices = &[(0, "Off"), (1, "On")];

pub(super) const FOCUS_MODE_9402: Choices = &[
    (0, "Manual"),
    (2, "AF-S"),
    (3, "AF-C"),
    (4, "AF-A"),
    (6, "DMF"),
];

const AF_AREA_MODE_9402: Choices = &[
    (0, "Multi"),
    (1, "Center"),
    (2, "Spot"),
    (3, "Flexible Spot"),
    (10, "Selective (for Miniature effect)"),
    (11, "Zone"),
    (12, "Expanded Flexible Spot"),
    (13, "Custom AF Area"),
    (14, "Tracking"),
    (15, "Face Tracking"),
    (20, "Animal Eye Tracking"),
    (21, "Human Eye Tracking"),
    (255, "Manual"),
];

const FACES_DETECTED_900B: Choices = &[
    (0, "0"),
    (33, "5"),
    (57, "2"),
    (77, "4"),
    (93, "3"),
    (98, "1"),
    (115, "8"),
    (168, "6"),
    (241, "7"),
];

const FACE_DETECTION_900B: Choices = &[(0, "Off"), (98, "On")];

const MULTI_BURST_MODE: Choices = &[(0, "Off"), (1, "On")];

const VARIABLE_LOW_PASS_FILTER: &[(&str, &str)] = &[
    ("0 0", "n/a"),
    ("1 0", "Off"),
    ("1 1", "Standard"),
    ("1 2", "High"),
    ("65535 65535", "n/a"),
];

const QUALITY_2: &[(&str, &str)] = &[
    ("0 0", "n/a"),
    ("0 1", "Standard"),
    ("0 2", "Fine"),
    ("0 3", "Extra Fine"),
    ("0 4", "Light"),
    ("1 0", "RAW"),
    ("1 1", "RAW + Standard"),
    ("1 2", "RAW + Fine"),
    ("1 3", "RAW + Extra Fine"),
    ("1 4", "RAW + Light"),
    ("2 0", "S-size RAW"),
    ("2 1", "S-size RAW + Standard"),
    ("2 2", "S-size RAW + Fine"),
    ("2 3", "S-size RAW + Extra Fine"),
    ("2 4", "S-size RAW + Light"),
    ("3 0", "M-size RAW"),
    ("3 1", "M-size RAW + Standard"),
    ("3 2", "M-size RAW + Fine"),
    ("3 3", "M-size RAW + Extra Fine"),
    ("3 4", "M-size RAW + Light"),
    ("4 0", "Compressed RAW"),
    ("4 1", "Compressed RAW + Standard"),
    ("4 2", "Compressed RAW + Fine"),
    ("4 3", "Compressed RAW + Extra Fine"),
    ("4 4", "Compressed RAW + Light"),
    ("5 0", "Compressed (HQ) RAW"),
    ("5 1", "Compressed (HQ) RAW + Standard"),
    ("5 2", "Compressed (HQ) RAW + Fine"),
    ("5 3", "Compressed (HQ) RAW + Extra Fine"),
    ("5 4", "Compressed (HQ) RAW + Light"),
];

const FILE_FORMAT: &[(&str, &str)] = &[
    ("0 0 0 2", "JPEG"),
    ("1 0 0 0", "SR2"),
    ("2 0 0 0", "ARW 1.0"),
    ("3 0 0 0", "ARW 2.0"),
    ("3 1 0 0", "ARW 2.1"),
    ("3 2 0 0", "ARW 2.2"),
    ("3 3 0 0", "ARW 2.3"),
    ("3 3 1 0", "ARW 2.3.1"),
    ("3 3 2 0", "ARW 2.3.2"),
    ("3 3 3 0", "ARW 2.3.3"),
    ("3 3 5 0", "ARW 2.3.5"),
    ("4 0 0 0", "ARW 4.0"),
    ("4 0 1 0", "ARW 4.0.1"),
    ("5 0 0 0", "ARW 5.0"),
    ("5 0 1 0", "ARW 5.0.1"),
    ("6 0 0 0", "ARW 6.0"),
];

const SONY_MODEL_ID: Choices = &[
    (2, "DSC-R1"),
    (256, "DSLR-A100"),
    (257, "DSLR-A900"),
    (258, "DSLR-A700"),
    (259, "DSLR-A200"),
    (260, "DSLR-A350"),
    (261, "DSLR-A300"),
    (262, "DSLR-A900 (APS-C mode)"),
    (263, "DSLR-A380/A390"),
    (264, "DSLR-A330"),
    (265, "DSLR-A230"),
    (266, "DSLR-A290"),
    (269, "DSLR-A850"),
    (270, "DSLR-A850 (APS-C mode)"),
    (273, "DSLR-A550"),
    (274, "DSLR-A500"),
    (275, "DSLR-A450"),
    (278, "NEX-5"),
    (279, "NEX-3"),
    (280, "SLT-A33"),
    (281, "SLT-A55 / SLT-A55V"),
    (282, "DSLR-A560"),
    (283, "DSLR-A580"),
    (284, "NEX-C3"),
    (285, "SLT-A35"),
    (286, "SLT-A65 / SLT-A65V"),
    (287, "SLT-A77 / SLT-A77V"),
    (288, "NEX-5N"),
    (289, "NEX-7"),
    (290, "NEX-VG20E"),
    (291, "SLT-A37"),
    (292, "SLT-A57"),
    (293, "NEX-F3"),
    (294, "SLT-A99 / SLT-A99V"),
    (295, "NEX-6"),
    (296, "NEX-5R"),
    (297, "DSC-RX100"),
    (298, "DSC-RX1"),
    (299, "NEX-VG900"),
    (300, "NEX-VG30E"),
    (302, "ILCE-3000 / ILCE-3500"),
    (303, "SLT-A58"),
    (305, "NEX-3N"),
    (306, "ILCE-7"),
    (307, "NEX-5T"),
    (308, "DSC-RX100M2"),
    (309, "DSC-RX10"),
    (310, "DSC-RX1R"),
    (311, "ILCE-7R"),
    (312, "ILCE-6000"),
    (313, "ILCE-5000"),
    (317, "DSC-RX100M3"),
    (318, "ILCE-7S"),
    (319, "ILCA-77M2"),
    (339, "ILCE-5100"),
    (340, "ILCE-7M2"),
    (341, "DSC-RX100M4"),
    (342, "DSC-RX10M2"),
    (344, "DSC-RX1RM2"),
    (346, "ILCE-QX1"),
    (347, "ILCE-7RM2"),
    (350, "ILCE-7SM2"),
    (353, "ILCA-68"),
    (354, "ILCA-99M2"),
    (355, "DSC-RX10M3"),
    (356, "DSC-RX100M5"),
    (357, "ILCE-6300"),
    (358, "ILCE-9"),
    (360, "ILCE-6500"),
    (362, "ILCE-7RM3"),
    (363, "ILCE-7M3"),
    (364, "DSC-RX0"),
    (365, "DSC-RX10M4"),
    (366, "DSC-RX100M6"),
    (367, "DSC-HX99"),
    (369, "DSC-RX100M5A"),
    (371, "ILCE-6400"),
    (372, "DSC-RX0M2"),
    (373, "DSC-HX95"),
    (374, "DSC-RX100M7"),
    (375, "ILCE-7RM4"),
    (376, "ILCE-9M2"),
    (378, "ILCE-6600"),
    (379, "ILCE-6100"),
    (380, "ZV-1"),
    (381, "ILCE-7C"),
    (382, "ZV-E10"),
    (383, "ILCE-7SM3"),
    (384, "ILCE-1"),
    (385, "ILME-FX3"),
    (386, "ILCE-7RM3A"),
    (387, "ILCE-7RM4A"),
    (388, "ILCE-7M4"),
    (389, "ZV-1F"),
    (390, "ILCE-7RM5"),
    (391, "ILME-FX30"),
    (392, "ILCE-9M3"),
    (393, "ZV-E1"),
    (394, "ILCE-6700"),
    (395, "ZV-1M2"),
    (396, "ILCE-7CR"),
    (397, "ILCE-7CM2"),
    (398, "ILX-LR1"),
    (399, "ZV-E10M2"),
    (400, "ILCE-1M2"),
    (401, "DSC-RX1RM3"),
    (402, "ILCE-6400A"),
    (403, "ILCE-6100A"),
    (404, "DSC-RX100M7A"),
    (406, "ILME-FX2"),
    (407, "ILCE-7M5"),
    (408, "ZV-1A"),
    (410, "ILCE-7RM6"),
];

const HDR: Choices = &[
    (0, "Off"),
    (1, "Auto"),
    (16, "1.0 EV"),
    (17, "1.5 EV"),
    (18, "2.0 EV"),
    (19, "2.5 EV"),
    (20, "3.0 EV"),
    (21, "3.5 EV"),
    (22, "4.0 EV"),
    (23, "4.5 EV"),
    (24, "5.0 EV"),
    (25, "5.5 EV"),
    (26, "6.0 EV"),
];

const HDR_RESULT: Choices = &[
    (0, "Uncorrected image"),
    (1, "HDR image (good)"),
    (2, "HDR image (fail 1)"),
    (3, "HDR image (fail 2)"),
];

const HDR_PARTS: &[Words] = &[Words::Of(HDR), Words::Of(HDR_RESULT)];

/// The styles whose names are not the words for them.
pub(super) const STYLES: &[(&str, &str)] = &[
    ("AdobeRGB", "Adobe RGB"),
    ("Autumnleaves", "Autumn Leaves"),
    ("BW", "B&W"),
    ("Nightview", "Night View/Portrait"),
    ("VV2", "Vivid 2"),
];

/// The points of autofocus of cameras with 19 of them, by bit.
pub(super) const POINTS_19: Choices = &[
    (0, "Center"),
    (1, "Top"),
    (2, "Upper-right"),
    (3, "Right"),
    (4, "Lower-right"),
    (5, "Bottom"),
    (6, "Lower-left"),
    (7, "Left"),
    (8, "Upper-left"),
    (9, "Far Right"),
    (10, "Far Left"),
    (11, "Upper-middle"),
    (12, "Near Right"),
    (13, "Lower-middle"),
    (14, "Near Left"),
    (15, "Upper Far Right"),
    (16, "Lower Far Right"),
    (17, "Lower Far Left"),
    (18, "Upper Far Left"),
];

/// The points of autofocus of cameras with 79 of them, by bit.
pub(super) const POINTS_79: Choices = &[
    (0, "A5"),
    (1, "A6"),
    (2, "A7"),
    (3, "B2"),
    (4, "B3"),
    (5, "B4"),
    (6, "B5"),
    (7, "B6"),
    (8, "B7"),
    (9, "B8"),
    (10, "B9"),
    (11, "B10"),
    (12, "C1"),
    (13, "C2"),
    (14, "C3"),
    (15, "C4"),
    (16, "C5"),
    (17, "C6"),
    (18, "C7"),
    (19, "C8"),
    (20, "C9"),
    (21, "C10"),
    (22, "C11"),
    (23, "D1"),
    (24, "D2"),
    (25, "D3"),
    (26, "D4"),
    (27, "D5"),
    (28, "D6"),
    (29, "D7"),
    (30, "D8"),
    (31, "D9"),
    (32, "D10"),
    (33, "D11"),
    (34, "E1"),
    (35, "E2"),
    (36, "E3"),
    (37, "E4"),
    (38, "E5"),
    (39, "E6"),
    (40, "E7"),
    (41, "E8"),
    (42, "E9"),
    (43, "E10"),
    (44, "E11"),
    (45, "F1"),
    (46, "F2"),
    (47, "F3"),
    (48, "F4"),
    (49, "F5"),
    (50, "F6"),
    (51, "F7"),
    (52, "F8"),
    (53, "F9"),
    (54, "F10"),
    (55, "F11"),
    (56, "G1"),
    (57, "G2"),
    (58, "G3"),
    (59, "G4"),
    (60, "G5"),
    (61, "G6"),
    (62, "G7"),
    (63, "G8"),
    (64, "G9"),
    (65, "G10"),
    (66, "G11"),
    (67, "H2"),
    (68, "H3"),
    (69, "H4"),
    (70, "H5"),
    (71, "H6"),
    (72, "H7"),
    (73, "H8"),
    (74, "H9"),
    (75, "H10"),
    (76, "I5"),
    (77, "I6"),
    (78, "I7"),
];

const JPEG_QUALITY_WORDS: Choices = &[
    (0, "Standard"),
    (1, "Fine"),
    (2, "Extra Fine"),
    (65_535, "n/a"),
];

const RELEASE_MODE_WORDS: Choices = &[
    (0, "Normal"),
    (2, "Continuous"),
    (5, "Exposure Bracketing"),
    (6, "White Balance Bracketing"),
    (8, "DRO Bracketing"),
    (65_535, "n/a"),
];

const ANTI_BLUR_WORDS: Choices = &[
    (0, "Off"),
    (1, "On (Continuous)"),
    (2, "On (Shooting)"),
    (65_535, "n/a"),
];

const HIGH_ISONOISE_REDUCTION2_WORDS: Choices = &[
    (0, "Normal"),
    (1, "High"),
    (2, "Low"),
    (3, "Off"),
    (65_535, "n/a"),
];

/// The tags of a directory: `Main`.
pub(in crate::metadata::maker) static MAIN: Table = Table {
    group: "Sony",
    rows: &[
        Row(0x0010, "", Form::Read(camera_info)),
        Row(0x0020, "", Form::Read(focus_info)),
        Row(0x0102, "Quality", Form::Choice(QUALITY)),
        Row(0x0104, "FlashExposureComp", PLAIN),
        Row(
            0x0105,
            "Teleconverter",
            Form::Exif(ExifForm::Flags(TELECONVERTER)),
        ),
        Row(0x0112, "WhiteBalanceFineTune", Form::Signed(&PLAIN)),
        Row(0x0114, "", Form::Read(camera_settings)),
        Row(
            0x0115,
            "WhiteBalance",
            Form::Exif(ExifForm::Flags(WHITE_BALANCE)),
        ),
        Row(0x0116, "", Form::Read(extra_info)),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(
            0x1000,
            "MultiBurstMode",
            Form::Words(&Form::Numbers(Kind::U8), Words::Of(MULTI_BURST_MODE)),
        ),
        Row(0x1001, "MultiBurstImageWidth", PLAIN),
        Row(0x1002, "MultiBurstImageHeight", PLAIN),
        Row(0x1003, "", Form::Read(panorama)),
        Row(0x2001, "PreviewImage", BINARY),
        Row(0x2002, "Rating", PLAIN),
        Row(0x2004, "Contrast", Form::Words(&PLAIN, Words::Around("0"))),
        Row(
            0x2005,
            "Saturation",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Row(0x2006, "Sharpness", Form::Words(&PLAIN, Words::Around("0"))),
        Row(
            0x2007,
            "Brightness",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Row(
            0x2008,
            "LongExposureNoiseReduction",
            Form::Exif(ExifForm::Flags(LONG_EXPOSURE_NOISE_REDUCTION)),
        ),
        Row(
            0x2009,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION),
        ),
        Row(
            0x200a,
            "HDR",
            Form::Words(&Form::Own(halves), Words::Each(HDR_PARTS)),
        ),
        Row(
            0x200b,
            "MultiFrameNoiseReduction",
            Form::Choice(MULTI_FRAME_NOISE_REDUCTION),
        ),
        Row(0x200e, "PictureEffect", Form::Choice(PICTURE_EFFECT)),
        Row(0x200f, "SoftSkinEffect", Form::Choice(SOFT_SKIN_EFFECT)),
        Row(0x2010, "", Form::Read(tag_2010)),
        Row(
            0x2011,
            "VignettingCorrection",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(
            0x2012,
            "LateralChromaticAberration",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(
            0x2013,
            "DistortionCorrectionSetting",
            Form::Choice(VIGNETTING_CORRECTION),
        ),
        Row(0x2014, "WBShiftAB_GM", PLAIN),
        Row(
            0x2016,
            "AutoPortraitFramed",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Row(0x2017, "FlashAction", Form::Choice(FLASH_ACTION)),
        Row(
            0x201a,
            "ElectronicFrontCurtainShutter",
            Form::Choice(ELECTRONIC_FRONT_CURTAIN_SHUTTER),
        ),
        Row(0x201b, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::When(is_translucent, &Form::Choice(AFAREA_MODE_SETTING)),
        ),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::When(has_zones, &Form::Choice(AFAREA_MODE_SETTING_2)),
        ),
        Row(
            0x201c,
            "AFAreaModeSetting",
            Form::When(is_ilca, &Form::Choice(AFAREA_MODE_SETTING_3)),
        ),
        Row(0x201d, "FlexibleSpotPosition", Form::Own(flexible_spot)),
        Row(
            0x201e,
            "AFPointSelected",
            Form::When(
                |scope| points_of(scope) == Some(Points::Named),
                &Form::Choice(AFPOINT_SELECTED),
            ),
        ),
        Row(
            0x201e,
            "AFPointSelected",
            Form::When(|scope| points_of(scope) == Some(Points::Grid), &PLAIN),
        ),
        Row(
            0x201e,
            "AFPointSelected",
            Form::When(
                |scope| points_of(scope) == Some(Points::Zones),
                &Form::Choice(AFPOINT_SELECTED_2),
            ),
        ),
        Row(
            0x201e,
            "AFPointSelected",
            Form::When(
                |scope| points_of(scope) == Some(Points::Crosses),
                &Form::Choice(AFPOINT_SELECTED_3),
            ),
        ),
        Row(
            0x2020,
            "AFPointsUsed",
            Form::When(
                |scope| takes_lenses(scope) && !is_ilca(scope),
                &Form::Words(&PLAIN, Words::By(points_of_19)),
            ),
        ),
        Row(
            0x2020,
            "AFPointsUsed",
            Form::When(is_ilca, &Form::Words(&PLAIN, Words::By(points_of_79))),
        ),
        Row(0x2021, "AFTracking", Form::Choice(AFTRACKING)),
        Row(
            0x2023,
            "MultiFrameNREffect",
            Form::Choice(MULTI_FRAME_NREFFECT),
        ),
        Row(
            0x2026,
            "WBShiftAB_GM_Precise",
            Form::Words(&PLAIN, Words::By(thousandths)),
        ),
        Row(0x2027, "FocusLocation", PLAIN),
        Row(
            0x2028,
            "VariableLowPassFilter",
            Form::Words(&PLAIN, Words::Text(VARIABLE_LOW_PASS_FILTER)),
        ),
        Row(0x2029, "RAWFileType", Form::Choice(RAWFILE_TYPE)),
        Row(0x202a, "", Form::Read(tag_202a)),
        Row(
            0x202b,
            "PrioritySetInAWB",
            Form::Choice(PRIORITY_SET_IN_AWB),
        ),
        Row(
            0x202c,
            "MeteringMode2",
            Form::Exif(ExifForm::Flags(METERING_MODE2)),
        ),
        Row(
            0x202d,
            "ExposureStandardAdjustment",
            Form::Words(&PLAIN, Words::Signed(1)),
        ),
        Row(
            0x202e,
            "Quality",
            Form::Words(&PLAIN, Words::Text(QUALITY_2)),
        ),
        Row(0x202f, "PixelShiftInfo", Form::Own(pixel_shift)),
        Row(
            0x2031,
            "SerialNumber",
            Form::Words(&Form::Own(turned_serial), Words::Zeros(8)),
        ),
        Row(0x2032, "Shadows", Form::Words(&PLAIN, Words::Around("0"))),
        Row(
            0x2033,
            "Highlights",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Row(0x2034, "Fade", Form::Words(&PLAIN, Words::Around("0"))),
        Row(
            0x2035,
            "SharpnessRange",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Row(0x2036, "Clarity", Form::Words(&PLAIN, Words::Around("0"))),
        Row(0x2037, "FocusFrameSize", Form::Own(frame_size)),
        Row(0x2039, "JPEG-HEIFSwitch", Form::Choice(JPEG_HEIFSWITCH)),
        Row(0x2044, "", Form::Read(hidden_data)),
        Row(0x204a, "FocusLocation2", PLAIN),
        Row(0x3000, "", Form::Read(shot_info)),
        Row(0x900b, "", Form::Read(tag_900b)),
        Row(0x9050, "", Form::Read(tag_9050)),
        Row(0x9400, "", Form::Read(tag_9400)),
        Row(0x9401, "", Form::Read(tag_9401)),
        Row(0x9402, "", Form::Read(tag_9402)),
        Row(0x9403, "", Form::Read(tag_9403)),
        Row(0x9404, "", Form::Read(tag_9404)),
        Row(0x9405, "", Form::Read(tag_9405)),
        Row(0x9406, "", Form::Read(tag_9406)),
        Row(0x940a, "", Form::Read(tag_940a)),
        Row(0x940c, "", Form::Read(tag_940c)),
        Row(0x940e, "", Form::Read(tag_940e)),
        Row(0x9416, "", Form::Read(tag_9416)),
        Row(
            0xb000,
            "FileFormat",
            Form::Words(&PLAIN, Words::Text(FILE_FORMAT)),
        ),
        Row(
            0xb001,
            "SonyModelID",
            Form::Words(&PLAIN, Words::Of(SONY_MODEL_ID)),
        ),
        Row(
            0xb020,
            "CreativeStyle",
            Form::Words(&PLAIN, Words::By(style)),
        ),
        Row(
            0xb021,
            "ColorTemperature",
            Form::Words(&PLAIN, Words::By(kelvin)),
        ),
        Row(0xb022, "ColorCompensationFilter", Form::Signed(&PLAIN)),
        Row(0xb023, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(0xb024, "ZoneMatching", Form::Choice(ZONE_MATCHING)),
        Row(
            0xb025,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER),
        ),
        Row(
            0xb026,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(0xb027, "LensType", PLAIN),
        Row(0xb029, "ColorMode", Form::Choice(COLOR_MODE)),
        Row(
            0xb02a,
            "LensSpec",
            Form::Words(&Form::Own(lens_spec), Words::By(lens_words)),
        ),
        Row(0xb02b, "FullImageSize", Form::Own(exchanged)),
        Row(0xb02c, "PreviewImageSize", Form::Own(exchanged)),
        Row(0xb040, "Macro", Form::Choice(MACRO)),
        Row(0xb041, "ExposureMode", Form::Choice(EXPOSURE_MODE)),
        Row(0xb042, "FocusMode", Form::Choice(FOCUS_MODE_2)),
        Row(
            0xb043,
            "AFAreaMode",
            Form::When(|scope| !is_hx9v(scope), &Form::Unless(65_535, AFAREA_MODE)),
        ),
        Row(
            0xb043,
            "AFAreaMode",
            Form::When(is_hx9v, &Form::Choice(AFAREA_MODE_2)),
        ),
        Row(0xb044, "AFIlluminator", Form::Choice(AFILLUMINATOR)),
        Row(
            0xb047,
            "JPEGQuality",
            Form::Words(&Form::Own(unless_largest), Words::Of(JPEG_QUALITY_WORDS)),
        ),
        Row(0xb048, "FlashLevel", Form::Choice(FLASH_LEVEL)),
        Row(
            0xb049,
            "ReleaseMode",
            Form::Words(&Form::Own(unless_largest), Words::Of(RELEASE_MODE_WORDS)),
        ),
        Row(
            0xb04a,
            "SequenceNumber",
            Form::Words(&Form::Own(unless_largest), Words::But(0, "Single")),
        ),
        Row(
            0xb04b,
            "Anti-Blur",
            Form::Words(&Form::Own(unless_largest), Words::Of(ANTI_BLUR_WORDS)),
        ),
        Row(0xb04e, "FocusMode", Form::Choice(FOCUS_MODE_3)),
        Row(
            0xb04f,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_2),
        ),
        Row(
            0xb050,
            "HighISONoiseReduction2",
            Form::Words(
                &Form::Own(unless_largest),
                Words::Of(HIGH_ISONOISE_REDUCTION2_WORDS),
            ),
        ),
        Row(0xb052, "IntelligentAuto", Form::Choice(INTELLIGENT_AUTO)),
        Row(0xb054, "WhiteBalance", Form::Choice(WHITE_BALANCE_2)),
    ],
};

/// The tags of a block: `ShotInfo`.
pub(super) static SHOT_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(2, Kind::U16, 1, "FaceInfoOffset", PLAIN),
        Cell(6, Kind::Text, 20, "SonyDateTime", PLAIN),
        Cell(26, Kind::U16, 1, "SonyImageHeight", PLAIN),
        Cell(28, Kind::U16, 1, "SonyImageWidth", PLAIN),
        Cell(48, Kind::U16, 1, "FacesDetected", PLAIN),
        Cell(50, Kind::U16, 1, "FaceInfoLength", PLAIN),
        Cell(52, Kind::Text, 16, "MetaVersion", PLAIN),
    ],
};

/// The tags of a block: `Tag9050a`.
pub(super) static TAG_9050_A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "SonyMaxAperture",
            Form::Among(AMONG_1, &Form::Calc(aperture, one_decimal)),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "SonyMinAperture",
            Form::Among(AMONG_1, &Form::Calc(aperture, rounded)),
        ),
        Cell(
            32,
            Kind::U16,
            3,
            "Shutter",
            Form::Words(&PLAIN, Words::As(shutter)),
        ),
        Cell(49, Kind::U8, 1, "FlashStatus", Form::Choice(FLASH_STATUS)),
        Cell(50, Kind::U32, 1, "ShutterCount", Form::Own(count)),
        Cell(
            58,
            Kind::U16,
            1,
            "SonyExposureTime",
            Form::Calc(power, exposure_time),
        ),
        Cell(
            60,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(63, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            76,
            Kind::U32,
            1,
            "ShutterCount2",
            Form::Among(AMONG_9, &Form::When(is_unlit::<49>, &Form::Own(count))),
        ),
        Cell(
            81,
            Kind::Undefined,
            6,
            "SonyDateTime2",
            Form::Among(AMONG_9, &Form::Own(date_2)),
        ),
        Cell(
            103,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Among(AMONG_2, &Form::Choice(RELEASE_MODE2)),
        ),
        Cell(
            124,
            Kind::U8,
            4,
            "InternalSerialNumber",
            Form::When(
                is_serial_short,
                &Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
            ),
        ),
        Cell(
            240,
            Kind::U8,
            5,
            "InternalSerialNumber",
            Form::When(
                has_mirror,
                &Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
            ),
        ),
        Cell(261, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(262, Kind::U8, 1, "LensFormat", Form::Choice(LENS_FORMAT)),
        Cell(
            263,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<261, 2>, &PLAIN),
        ),
        Cell(
            265,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<261, 1>, &PLAIN),
        ),
        Cell(
            267,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(
            276,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_10, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            277,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_5,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
        Cell(
            278,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_6,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
        Cell(
            416,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_7, &PLAIN),
        ),
        Cell(
            426,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_8, &PLAIN),
        ),
        Cell(
            445,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_5, &PLAIN),
        ),
    ],
};

/// The tags of a block: `Tag9050b`.
pub(super) static TAG_9050_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "SonyMaxAperture",
            Form::Among(AMONG_11, &Form::Calc(aperture, one_decimal)),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "SonyMinAperture",
            Form::Among(AMONG_11, &Form::Calc(aperture, rounded)),
        ),
        Cell(
            38,
            Kind::U16,
            3,
            "Shutter",
            Form::Words(&PLAIN, Words::As(shutter)),
        ),
        Cell(57, Kind::U8, 1, "FlashStatus", Form::Choice(FLASH_STATUS)),
        Cell(58, Kind::U32, 1, "ShutterCount", Form::Own(count)),
        Cell(
            70,
            Kind::U16,
            1,
            "SonyExposureTime",
            Form::Calc(power, exposure_time),
        ),
        Cell(
            72,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(75, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            80,
            Kind::U32,
            1,
            "ShutterCount2",
            Form::Among(AMONG_13, &Form::When(is_unlit::<57>, &Form::Own(count))),
        ),
        Cell(
            82,
            Kind::U32,
            1,
            "ShutterCount2",
            Form::Among(AMONG_14, &Form::When(is_unlit::<57>, &Form::Own(count))),
        ),
        Cell(
            88,
            Kind::U32,
            1,
            "ShutterCount2",
            Form::Among(AMONG_22, &Form::When(is_unlit::<57>, &Form::Own(count))),
        ),
        Cell(
            97,
            Kind::Undefined,
            2,
            "SonyTimeMinSec",
            Form::Among(AMONG_12, &PLAIN),
        ),
        Cell(
            107,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Among(AMONG_13, &Form::Choice(RELEASE_MODE2)),
        ),
        Cell(
            109,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Among(AMONG_14, &Form::Choice(RELEASE_MODE2)),
        ),
        Cell(
            115,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Among(AMONG_15, &Form::Choice(RELEASE_MODE2)),
        ),
        Cell(
            136,
            Kind::U8,
            6,
            "InternalSerialNumber",
            Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
        ),
        Cell(261, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(262, Kind::U8, 1, "LensFormat", Form::Choice(LENS_FORMAT)),
        Cell(
            263,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<261, 2>, &PLAIN),
        ),
        Cell(
            265,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<261, 1>, &PLAIN),
        ),
        Cell(
            267,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(
            276,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_21, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            278,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Words(&Form::Own(hex), Words::By(lens_words)),
        ),
        Cell(
            415,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_16, &PLAIN),
        ),
        Cell(
            459,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_17, &PLAIN),
        ),
        Cell(
            461,
            Kind::U32,
            1,
            "ShutterCount3",
            Form::Among(AMONG_18, &PLAIN),
        ),
        Cell(
            491,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_19, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            493,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_19,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
        Cell(
            494,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_23, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            496,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_20,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
        Cell(
            538,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_17, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            540,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_17,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
        Cell(
            540,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(AMONG_11, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            542,
            Kind::Undefined,
            2,
            "LensSpecFeatures",
            Form::Among(
                AMONG_18,
                &Form::Words(&Form::Own(hex), Words::By(lens_words)),
            ),
        ),
    ],
};

/// The tags of a block: `Tag9050c`.
pub(super) static TAG_9050_C: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            38,
            Kind::U16,
            3,
            "Shutter",
            Form::Words(&PLAIN, Words::As(shutter)),
        ),
        Cell(57, Kind::U8, 1, "FlashStatus", Form::Choice(FLASH_STATUS)),
        Cell(58, Kind::U32, 1, "ShutterCount", Form::Own(count)),
        Cell(
            70,
            Kind::U16,
            1,
            "SonyExposureTime",
            Form::Calc(power, exposure_time),
        ),
        Cell(
            72,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(75, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            80,
            Kind::U32,
            1,
            "ShutterCount2",
            Form::When(is_unlit::<57>, &Form::Own(count)),
        ),
        Cell(
            102,
            Kind::U16,
            1,
            "SonyExposureTime",
            Form::Calc(power, exposure_time),
        ),
        Cell(
            104,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(
            107,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(
            136,
            Kind::U8,
            6,
            "InternalSerialNumber",
            Form::When(
                is_not_ilce_1,
                &Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
            ),
        ),
        Cell(
            138,
            Kind::U8,
            6,
            "InternalSerialNumber",
            Form::Among(
                &["ILCE-1"],
                &Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
            ),
        ),
    ],
};

/// The tags of a block: `Tag9050d`.
pub(super) static TAG_9050_D: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(10, Kind::U32, 1, "ShutterCount", Form::Own(count)),
        Cell(
            26,
            Kind::U16,
            1,
            "SonyExposureTime",
            Form::Calc(power, exposure_time),
        ),
        Cell(
            28,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(31, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(43, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            56,
            Kind::U8,
            6,
            "InternalSerialNumber",
            Form::Words(&Form::Numbers(Kind::U8), Words::By(hex_digits)),
        ),
    ],
};

/// The tags of a block: `Tag9402`.
pub(super) static TAG_9402: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            4,
            Kind::S8,
            1,
            "AmbientTemperature",
            Form::When(has_temperature, &Form::Calc(Some, celsius)),
        ),
        Cell(22, Kind::U8, 1, "FocusMode", Form::Own(focus_mode)),
        Cell(
            23,
            Kind::U8,
            1,
            "AFAreaMode",
            Form::Choice(AF_AREA_MODE_9402),
        ),
        Cell(
            45,
            Kind::U8,
            1,
            "FocusPosition2",
            Form::When(has_e_mount, &PLAIN),
        ),
    ],
};

/// The tags of a block: `Tag9403`.
pub(super) static TAG_9403: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[Cell(
        5,
        Kind::S8,
        1,
        "CameraTemperature",
        Form::When(has_camera_temperature, &Form::Calc(Some, celsius)),
    )],
};

/// The tags of a block: `Tag940e` of some cameras without a mirror.
pub(super) static TAG_940E: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(6662, Kind::U8, 1, "TiffMeteringImageWidth", PLAIN),
        Cell(6663, Kind::U8, 1, "TiffMeteringImageHeight", PLAIN),
    ],
};

/// The tags of a block: `Tag900b`.
pub(super) static TAG_900B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            2,
            Kind::U8,
            1,
            "FacesDetected",
            Form::Choice(FACES_DETECTED_900B),
        ),
        Cell(
            189,
            Kind::U8,
            1,
            "FaceDetection",
            Form::Choice(FACE_DETECTION_900B),
        ),
    ],
};

/// The tags of a block: `ISOInfo`.
pub(super) static ISO_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "ISOSetting", Form::Own(iso)),
        Cell(2, Kind::U8, 1, "ISOAutoMin", Form::Own(iso)),
        Cell(4, Kind::U8, 1, "ISOAutoMax", Form::Own(iso)),
    ],
};

/// The tags of a block: `Tag202a`, before the places of the points.
pub(super) static TAG_202A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(1, Kind::U8, 1, "FocalPlaneAFPointsUsed", PLAIN),
        Cell(2, Kind::U16, 2, "FocalPlaneAFPointArea", PLAIN),
    ],
};

/// The places of the points, of which there are as many as were used.
pub(super) static POINTS: [&str; 15] = [
    "FocalPlaneAFPointLocation1",
    "FocalPlaneAFPointLocation2",
    "FocalPlaneAFPointLocation3",
    "FocalPlaneAFPointLocation4",
    "FocalPlaneAFPointLocation5",
    "FocalPlaneAFPointLocation6",
    "FocalPlaneAFPointLocation7",
    "FocalPlaneAFPointLocation8",
    "FocalPlaneAFPointLocation9",
    "FocalPlaneAFPointLocation10",
    "FocalPlaneAFPointLocation11",
    "FocalPlaneAFPointLocation12",
    "FocalPlaneAFPointLocation13",
    "FocalPlaneAFPointLocation14",
    "FocalPlaneAFPointLocation15",
];

/// The tags of a block: `Tag9400a`.
pub(super) static TAG_9400_A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            8,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            12,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(16, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            18,
            Kind::U8,
            1,
            "DigitalZoom",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(26, Kind::U32, 1, "ShotNumberSincePowerUp", PLAIN),
        Cell(
            34,
            Kind::U8,
            1,
            "SequenceLength",
            Form::Choice(SEQUENCE_LENGTH),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "CameraOrientation",
            Form::Choice(CAMERA_ORIENTATION),
        ),
        Cell(41, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2)),
        Cell(
            68,
            Kind::U16,
            1,
            "SonyImageHeight",
            Form::Words(&PLAIN, Words::By(in_eights)),
        ),
        Cell(
            82,
            Kind::U8,
            1,
            "ModelReleaseYear",
            Form::Words(&PLAIN, Words::By(year)),
        ),
    ],
};

/// The tags of a block: `Tag9400b`.
pub(super) static TAG_9400_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            8,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            12,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(16, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            18,
            Kind::U8,
            1,
            "DigitalZoom",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(22, Kind::U32, 1, "ShotNumberSincePowerUp", PLAIN),
        Cell(
            30,
            Kind::U8,
            1,
            "SequenceLength",
            Form::Choice(SEQUENCE_LENGTH),
        ),
        Cell(
            36,
            Kind::U8,
            1,
            "CameraOrientation",
            Form::Choice(CAMERA_ORIENTATION),
        ),
        Cell(37, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2)),
        Cell(
            63,
            Kind::U16,
            1,
            "SonyImageHeight",
            Form::Words(&PLAIN, Words::By(in_eights)),
        ),
        Cell(
            70,
            Kind::U8,
            1,
            "ModelReleaseYear",
            Form::Words(&PLAIN, Words::By(year)),
        ),
    ],
};

/// The tags of a block: `Tag9400c`.
pub(super) static TAG_9400_C: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(9, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(10, Kind::U32, 1, "ShotNumberSincePowerUp", PLAIN),
        Cell(
            18,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "SequenceLength",
            Form::Choice(SEQUENCE_LENGTH_2),
        ),
        Cell(
            26,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            30,
            Kind::U8,
            1,
            "SequenceLength",
            Form::Choice(SEQUENCE_LENGTH_3),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "CameraOrientation",
            Form::Choice(CAMERA_ORIENTATION),
        ),
        Cell(42, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2)),
        Cell(42, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_2)),
        Cell(
            83,
            Kind::U8,
            1,
            "ModelReleaseYear",
            Form::Words(&PLAIN, Words::By(year)),
        ),
    ],
};

/// How far a lens is zoomed.
static LENS_ZOOM: Form = Form::Words(&PLAIN, Words::By(zoomed));

/// The sides of the image.
static ASPECT_RATIO: Form = Form::Choice(&[
    (0, "16:9"),
    (1, "4:3"),
    (2, "3:2"),
    (3, "1:1"),
    (5, "Panorama"),
]);

/// The tags of a block: `Tag9404a`.
pub(super) static TAG_9404_A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            11,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "IntelligentAuto",
            Form::Choice(ELECTRONIC_FRONT_CURTAIN_SHUTTER),
        ),
        Cell(
            0x0019,
            Kind::U16,
            1,
            "LensZoomPosition",
            Form::When(has_no_slt, &LENS_ZOOM),
        ),
    ],
};

/// The tags of a block: `Tag9404b`.
pub(super) static TAG_9404_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            12,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "IntelligentAuto",
            Form::Choice(ELECTRONIC_FRONT_CURTAIN_SHUTTER),
        ),
        Cell(
            0x001e,
            Kind::U16,
            1,
            "LensZoomPosition",
            Form::When(has_no_mirror, &LENS_ZOOM),
        ),
        Cell(32, Kind::U8, 1, "FocusPosition2", PLAIN),
    ],
};

/// The tags of a block: `Tag9404c`.
pub(super) static TAG_9404_C: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            11,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "IntelligentAuto",
            Form::Choice(ELECTRONIC_FRONT_CURTAIN_SHUTTER),
        ),
    ],
};

/// The tags of a block: `Tag9405a`.
pub(super) static TAG_9405_A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            1536,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(
            1537,
            Kind::U8,
            1,
            "DistortionCorrection",
            Form::Choice(DISTORTION_CORRECTION),
        ),
        Cell(1539, Kind::U8, 1, "LensFormat", Form::Choice(LENS_FORMAT)),
        Cell(1540, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(1544, Kind::U16, 1, "LensType", PLAIN),
        Cell(1610, Kind::S16, 16, "VignettingCorrParams", PLAIN),
        Cell(1642, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
        Cell(1738, Kind::S16, 16, "DistortionCorrParams", PLAIN),
    ],
};

/// The tags of a block: `Tag9405b`.
pub(super) static TAG_9405_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            4,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "BaseISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            10,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            14,
            Kind::U16,
            1,
            "SonyExposureTime2",
            Form::Calc(power, exposure_time),
        ),
        Cell(16, Kind::U16, 2, "ExposureTime", Form::Own(short_ratio)),
        Cell(
            20,
            Kind::U16,
            1,
            "SonyFNumber",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(
            22,
            Kind::U16,
            1,
            "SonyMaxApertureValue",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(
            36,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(52, Kind::U8, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(62, Kind::U16, 1, "SonyImageWidthMax", PLAIN),
        Cell(64, Kind::U16, 1, "SonyImageHeightMax", PLAIN),
        Cell(
            66,
            Kind::U8,
            1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION_2),
        ),
        Cell(
            68,
            Kind::U8,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(ELECTRONIC_FRONT_CURTAIN_SHUTTER),
        ),
        Cell(
            70,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(
            72,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            74,
            Kind::U8,
            1,
            "CreativeStyle",
            Form::Choice(CREATIVE_STYLE),
        ),
        Cell(
            82,
            Kind::S8,
            1,
            "Sharpness",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            90,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Choice(AUTO_PORTRAIT_FRAMED),
        ),
        Cell(
            91,
            Kind::U8,
            1,
            "DistortionCorrection",
            Form::Choice(DISTORTION_CORRECTION),
        ),
        Cell(93, Kind::U8, 1, "LensFormat", Form::Choice(LENS_FORMAT)),
        Cell(94, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(98, Kind::U16, 1, "LensType", PLAIN),
        Cell(100, Kind::S16, 16, "DistortionCorrParams", PLAIN),
        Cell(
            0x0342,
            Kind::U16,
            1,
            "LensZoomPosition",
            Form::When(has_zoom::<1>, &LENS_ZOOM),
        ),
        Cell(842, Kind::S16, 16, "VignettingCorrParams", PLAIN),
        Cell(
            0x034e,
            Kind::U16,
            1,
            "LensZoomPosition",
            Form::When(has_zoom::<2>, &LENS_ZOOM),
        ),
        Cell(848, Kind::S16, 16, "VignettingCorrParams", PLAIN),
        Cell(
            0x035a,
            Kind::U16,
            1,
            "LensZoomPosition",
            Form::When(has_zoom::<3>, &LENS_ZOOM),
        ),
        Cell(860, Kind::S16, 16, "VignettingCorrParams", PLAIN),
        Cell(872, Kind::S16, 16, "VignettingCorrParams", PLAIN),
        Cell(892, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
        Cell(900, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
        Cell(924, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
        Cell(944, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
        Cell(952, Kind::S16, 32, "ChromaticAberrationCorrParams", PLAIN),
    ],
};

/// The tags of a block: `Tag9406b`.
pub(super) static TAG_9406_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[Cell(
        5,
        Kind::U8,
        1,
        "BatteryLevel",
        Form::Calc(Some, per_cent),
    )],
};

/// The tags of a block: `Tag9406`.
pub(super) static TAG_9406: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            5,
            Kind::U8,
            1,
            "BatteryTemperature",
            Form::Words(
                &Form::Calc(|n| Some((n - 32.0) / 1.8), bare),
                Words::Digits(1, " C"),
            ),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "BatteryLevelGrip1",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            7,
            Kind::U8,
            1,
            "BatteryLevel",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            8,
            Kind::U8,
            1,
            "BatteryLevelGrip2",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
    ],
};

/// The tags of a block: `Tag940a`.
pub(super) static TAG_940A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[Cell(
        4,
        Kind::U32,
        1,
        "AFPointsSelected",
        Form::Words(&PLAIN, Words::By(selected_points)),
    )],
};

/// The tags of a block: `Tag940c`.
pub(super) static TAG_940C: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(8, Kind::U8, 1, "LensMount2", Form::Choice(LENS_MOUNT2)),
        Cell(9, Kind::U16, 1, "LensType3", PLAIN),
        Cell(
            11,
            Kind::U16,
            1,
            "CameraE-mountVersion",
            Form::Words(&PLAIN, Words::By(mount_version)),
        ),
        Cell(
            13,
            Kind::U16,
            1,
            "LensE-mountVersion",
            Form::Words(&PLAIN, Words::By(mount_version)),
        ),
        Cell(
            20,
            Kind::U16,
            1,
            "LensFirmwareVersion",
            Form::Words(&PLAIN, Words::By(lens_firmware)),
        ),
    ],
};

/// The tags of a block: `Tag9416`.
pub(super) static TAG_9416: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::U8, 1, "Tag9416_0000", PLAIN),
        Cell(
            4,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            10,
            Kind::U16,
            1,
            "SonyExposureTime2",
            Form::Calc(power, exposure_time),
        ),
        Cell(12, Kind::U16, 2, "ExposureTime", Form::Own(short_ratio)),
        Cell(
            16,
            Kind::U16,
            1,
            "SonyFNumber2",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(
            18,
            Kind::U16,
            1,
            "SonyMaxApertureValue",
            Form::Calc(f_number, one_decimal),
        ),
        Cell(
            29,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            53,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            72,
            Kind::U8,
            1,
            "LensMount",
            Form::When(takes_lenses, &Form::Choice(LENS_MOUNT_2)),
        ),
        Cell(
            73,
            Kind::U8,
            1,
            "LensFormat",
            Form::When(takes_lenses, &Form::Choice(LENS_FORMAT)),
        ),
        Cell(74, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(
            75,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<74, 2>, &PLAIN),
        ),
        Cell(
            77,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<74, 1>, &PLAIN),
        ),
        Cell(79, Kind::S16, 16, "DistortionCorrParams", PLAIN),
        Cell(
            112,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            113,
            Kind::U16,
            1,
            "FocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            115,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            117,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Words(
                &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            2191,
            Kind::S16,
            16,
            "VignettingCorrParams",
            Form::Among(AMONG_34, &PLAIN),
        ),
        Cell(
            2193,
            Kind::S16,
            16,
            "VignettingCorrParams",
            Form::Among(AMONG_35, &PLAIN),
        ),
        Cell(
            2203,
            Kind::S16,
            16,
            "VignettingCorrParams",
            Form::Among(AMONG_36, &PLAIN),
        ),
        Cell(
            2205,
            Kind::S16,
            16,
            "VignettingCorrParams",
            Form::Among(LATE, &PLAIN),
        ),
        Cell(
            2277,
            Kind::U8,
            1,
            "APS-CSizeCapture",
            Form::Among(LATE, &Form::Choice(APS_C_SIZE_CAPTURE)),
        ),
        Cell(
            2324,
            Kind::S16,
            32,
            "ChromaticAberrationCorrParams",
            Form::Among(AMONG_34, &PLAIN),
        ),
        Cell(
            2326,
            Kind::S16,
            32,
            "ChromaticAberrationCorrParams",
            Form::Among(AMONG_35, &PLAIN),
        ),
        Cell(
            2373,
            Kind::S16,
            32,
            "ChromaticAberrationCorrParams",
            Form::Among(AMONG_36, &PLAIN),
        ),
        Cell(
            2373,
            Kind::S16,
            32,
            "ChromaticAberrationCorrParams",
            Form::Among(LATE, &PLAIN),
        ),
    ],
};

/// The tags of a block: `Tag2010a`.
pub(super) static TAG_2010_A: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            4392,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            4396,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(4404, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(4408, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            4414,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            4416,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            4420,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(4424, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            4428,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4446,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4447,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4451,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(4464, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            4468,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            4469,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(4476, Kind::U16, 3, "WB_RGBLevels", PLAIN),
    ],
};

/// The tags of a block: `Tag2010b`.
pub(super) static TAG_2010_B: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(8, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(438, Kind::Undefined, 7, "SonyDateTime", Form::Own(date)),
        Cell(
            804,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            4392,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            4396,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(4404, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(4408, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            4414,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            4416,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            4420,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(4424, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            4428,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4450,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4451,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4455,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(4468, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            4472,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            4473,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(4480, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            4632,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(6691, Kind::S16, 16, "DistortionCorrParams", PLAIN),
    ],
};

/// The tags of a block: `Tag2010c`.
pub(super) static TAG_2010_C: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(8, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            512,
            Kind::U8,
            1,
            "DigitalZoomRatio",
            Form::Calc(|n| Some(n / 16.0), bare),
        ),
        Cell(528, Kind::Undefined, 7, "SonyDateTime", Form::Own(date)),
        Cell(
            768,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            4356,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            4360,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(4368, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(4372, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            4378,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            4380,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            4384,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(4388, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            4392,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4414,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4415,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4419,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(4432, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            4436,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            4437,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(4444, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            4596,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
    ],
};

/// The tags of a block: `Tag2010e`.
pub(super) static TAG_2010_E: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U32,
            1,
            "SequenceImageNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(
            4,
            Kind::U32,
            1,
            "SequenceFileNumber",
            Form::Calc(|n| Some(n + 1.0), bare),
        ),
        Cell(8, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            540,
            Kind::U8,
            1,
            "DigitalZoomRatio",
            Form::Calc(|n| Some(n / 16.0), bare),
        ),
        Cell(556, Kind::Undefined, 7, "SonyDateTime", Form::Own(date)),
        Cell(
            808,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            4444,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            4448,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(4456, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(4460, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            4466,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            4468,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            4472,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(4476, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            4480,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4502,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4503,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4507,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(4520, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            4524,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            4525,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(4532, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            4692,
            Kind::U16,
            1,
            "SonyISO",
            Form::Among(
                AMONG_25,
                &Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
            ),
        ),
        Cell(
            4696,
            Kind::U16,
            1,
            "SonyISO",
            Form::Among(
                AMONG_26,
                &Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
            ),
        ),
        Cell(
            4728,
            Kind::U16,
            1,
            "FocalLength",
            Form::Among(
                AMONG_27,
                &Form::Words(
                    &Form::Calc(|n| Some(n / 10.0), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            4730,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Among(
                AMONG_27,
                &Form::Words(
                    &Form::Calc(|n| Some(n / 10.0), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            4732,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Among(
                AMONG_27,
                &Form::Words(
                    &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            4736,
            Kind::U16,
            1,
            "SonyISO",
            Form::Among(
                AMONG_27,
                &Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
            ),
        ),
        Cell(
            6256,
            Kind::S16,
            16,
            "DistortionCorrParams",
            Form::Among(AMONG_28, &PLAIN),
        ),
        Cell(
            6289,
            Kind::U8,
            1,
            "LensFormat",
            Form::Among(AMONG_28, &Form::Choice(LENS_FORMAT)),
        ),
        Cell(6290, Kind::U8, 1, "LensMount", Form::Choice(LENS_MOUNT)),
        Cell(
            6291,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<6290, 2>, &PLAIN),
        ),
        Cell(
            6294,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<6290, 1>, &PLAIN),
        ),
        Cell(
            6296,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Among(AMONG_28, &Form::Choice(AUTO_PORTRAIT_FRAMED)),
        ),
        Cell(
            6297,
            Kind::U8,
            1,
            "DistortionCorrParamsNumber",
            Form::Among(AMONG_29, &Form::Choice(DISTORTION_CORR_PARAMS_NUMBER)),
        ),
        Cell(
            0x192c,
            Kind::U8,
            1,
            "AspectRatio",
            Form::When(is_not_rx100, &ASPECT_RATIO),
        ),
        Cell(
            0x1a88,
            Kind::U8,
            1,
            "AspectRatio",
            Form::Among(&["DSC-RX100", "Stellar"], &ASPECT_RATIO),
        ),
    ],
};

/// The tags of a block: `Tag2010f`.
pub(super) static TAG_2010_F: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(4, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            80,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            4116,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            4120,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(4128, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(4132, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            4138,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            4140,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            4144,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(4148, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            4152,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4174,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4175,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            4179,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(4192, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            4196,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            4197,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(4204, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            4404,
            Kind::U16,
            1,
            "FocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            4406,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            4408,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Words(
                &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            4412,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(0x192c, Kind::U8, 1, "AspectRatio", ASPECT_RATIO),
    ],
};

/// The tags of a block: `Tag2010g`.
pub(super) static TAG_2010_G: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(4, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            80,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            524,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            528,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(536, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER)),
        Cell(540, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            546,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            548,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            552,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(556, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            560,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            582,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            583,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            587,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(600, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            604,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            605,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(612, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            812,
            Kind::U16,
            1,
            "FocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            814,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            816,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Words(
                &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            836,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            6300,
            Kind::S16,
            16,
            "DistortionCorrParams",
            Form::Among(AMONG_30, &PLAIN),
        ),
        Cell(
            6333,
            Kind::U8,
            1,
            "LensFormat",
            Form::Among(AMONG_30, &Form::Choice(LENS_FORMAT)),
        ),
        Cell(
            6334,
            Kind::U8,
            1,
            "LensMount",
            Form::Among(AMONG_30, &Form::Choice(LENS_MOUNT)),
        ),
        Cell(
            6335,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<6334, 2>, &PLAIN),
        ),
        Cell(
            6338,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<6334, 1>, &PLAIN),
        ),
        Cell(
            6340,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Among(AMONG_30, &Form::Choice(AUTO_PORTRAIT_FRAMED)),
        ),
        Cell(
            6341,
            Kind::U8,
            1,
            "DistortionCorrParamsNumber",
            Form::Among(AMONG_30, &Form::Choice(DISTORTION_CORR_PARAMS_NUMBER)),
        ),
        Cell(0x1958, Kind::U8, 1, "AspectRatio", ASPECT_RATIO),
    ],
};

/// The tags of a block: `Tag2010h`.
pub(super) static TAG_2010_H: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(4, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            80,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            524,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            528,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(536, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER_2)),
        Cell(540, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            546,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            548,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            552,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(556, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            560,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            582,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            583,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            587,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(600, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            604,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            605,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(612, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            812,
            Kind::U16,
            1,
            "FocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            814,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            816,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Words(
                &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            838,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            6348,
            Kind::S16,
            16,
            "DistortionCorrParams",
            Form::Among(AMONG_31, &PLAIN),
        ),
        Cell(
            6381,
            Kind::U8,
            1,
            "LensFormat",
            Form::Among(AMONG_31, &Form::Choice(LENS_FORMAT)),
        ),
        Cell(
            6382,
            Kind::U8,
            1,
            "LensMount",
            Form::Among(AMONG_31, &Form::Choice(LENS_MOUNT)),
        ),
        Cell(
            6383,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<6382, 2>, &PLAIN),
        ),
        Cell(
            6386,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<6382, 1>, &PLAIN),
        ),
        Cell(
            6388,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Among(AMONG_31, &Form::Choice(AUTO_PORTRAIT_FRAMED)),
        ),
        Cell(
            6389,
            Kind::U8,
            1,
            "DistortionCorrParamsNumber",
            Form::Among(AMONG_31, &Form::Choice(DISTORTION_CORR_PARAMS_NUMBER)),
        ),
        Cell(0x192c, Kind::U8, 1, "AspectRatio", ASPECT_RATIO),
    ],
};

/// The tags of a block: `Tag2010i`.
pub(super) static TAG_2010_I: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(4, Kind::U32, 1, "ReleaseMode2", Form::Choice(RELEASE_MODE2)),
        Cell(
            78,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(
            516,
            Kind::U8,
            1,
            "ReleaseMode3",
            Form::Choice(RELEASE_MODE3),
        ),
        Cell(
            520,
            Kind::U8,
            1,
            "ReleaseMode2",
            Form::Choice(RELEASE_MODE2),
        ),
        Cell(528, Kind::U8, 1, "SelfTimer", Form::Choice(SELF_TIMER_2)),
        Cell(529, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            535,
            Kind::U16,
            1,
            "StopsAboveBaseISO",
            Form::Calc(|n| Some(16.0 - n / 256.0), stops),
        ),
        Cell(
            537,
            Kind::U16,
            1,
            "BrightnessValue",
            Form::Calc(|n| Some(n / 256.0 - 56.6), bare),
        ),
        Cell(
            539,
            Kind::U8,
            1,
            "DynamicRangeOptimizer",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_3),
        ),
        Cell(543, Kind::U8, 1, "HDRSetting", Form::Choice(HDRSETTING)),
        Cell(
            547,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Words(
                &Form::Calc(|n| Some(-n / 256.0 + 0.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            567,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            568,
            Kind::U8,
            1,
            "PictureProfile",
            Form::Choice(PICTURE_PROFILE),
        ),
        Cell(
            572,
            Kind::U8,
            1,
            "PictureEffect2",
            Form::Choice(PICTURE_EFFECT2),
        ),
        Cell(583, Kind::U8, 1, "Quality2", Form::Choice(QUALITY2_3)),
        Cell(
            587,
            Kind::U8,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(
            588,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(594, Kind::U16, 3, "WB_RGBLevels", PLAIN),
        Cell(
            778,
            Kind::U16,
            1,
            "FocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            780,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Words(
                &Form::Calc(|n| Some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            782,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Words(
                &Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
                Words::Digits(1, " mm"),
            ),
        ),
        Cell(
            800,
            Kind::U16,
            1,
            "SonyISO",
            Form::Calc(|n| power(n).map(|n| 100.0 * n), whole),
        ),
        Cell(
            6096,
            Kind::S16,
            16,
            "DistortionCorrParams",
            Form::Among(AMONG_32, &PLAIN),
        ),
        Cell(
            6129,
            Kind::U8,
            1,
            "LensFormat",
            Form::Among(AMONG_32, &Form::Choice(LENS_FORMAT)),
        ),
        Cell(
            6130,
            Kind::U8,
            1,
            "LensMount",
            Form::Among(AMONG_32, &Form::Choice(LENS_MOUNT)),
        ),
        Cell(
            6131,
            Kind::U16,
            1,
            "LensType2",
            Form::When(is_mount::<6130, 2>, &PLAIN),
        ),
        Cell(
            6134,
            Kind::U16,
            1,
            "LensType",
            Form::When(is_mount::<6130, 1>, &PLAIN),
        ),
        Cell(
            6136,
            Kind::U8,
            1,
            "DistortionCorrParamsPresent",
            Form::Among(AMONG_32, &Form::Choice(AUTO_PORTRAIT_FRAMED)),
        ),
        Cell(
            6137,
            Kind::U8,
            1,
            "DistortionCorrParamsNumber",
            Form::Among(AMONG_32, &Form::Choice(DISTORTION_CORR_PARAMS_NUMBER)),
        ),
        Cell(0x188c, Kind::U8, 1, "AspectRatio", ASPECT_RATIO),
    ],
};
