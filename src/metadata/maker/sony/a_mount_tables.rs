//! The blocks of Sony's cameras for the A mount and of the first without a mirror: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::print::f_number;
use crate::metadata::ifd::Kind;
use crate::metadata::maker::sony::a_mount::{
    af_status, face_place, has_faces, is_a230, is_a230_or_a900, is_a500, is_a580, is_a900, is_dslr,
    is_early_a, is_early_nex, is_neither, is_nex, is_nex_3_or_5, is_not_a500, is_not_early_nex,
    is_not_first_nex, is_not_nex_3_or_5, is_not_nex_5c, is_not_nex_or_a500, is_slt, ratio,
    sensitivity, sensitivity_or_auto, sensitivity_setting, sensitivity_setting_words, signed, time,
    time_or_bulb,
};
use crate::metadata::maker::sony::print::{lens_firmware, lens_words, mount_version};
use crate::metadata::maker::sony::values::{count, lens_spec};
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, bare};
use crate::metadata::maker::words::Words;

const FOCUS_MODE_SETTING: Choices = &[
    (0, "Manual"),
    (1, "AF-S"),
    (2, "AF-C"),
    (3, "AF-A"),
    (4, "DMF"),
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
];

const AFPOINT: Choices = &[
    (0, "Upper-left"),
    (1, "Left"),
    (2, "Lower-left"),
    (3, "Far Left"),
    (4, "Bottom Assist-left"),
    (5, "Bottom"),
    (6, "Bottom Assist-right"),
    (7, "Center (7)"),
    (8, "Center (horizontal)"),
    (9, "Center (9)"),
    (10, "Center (10)"),
    (11, "Center (11)"),
    (12, "Center (12)"),
    (13, "Center (vertical)"),
    (14, "Center (14)"),
    (15, "Top Assist-left"),
    (16, "Top"),
    (17, "Top Assist-right"),
    (18, "Far Right"),
    (19, "Upper-right"),
    (20, "Right"),
    (21, "Lower-right"),
    (22, "Center F2.8"),
];

const AFMICRO_ADJ_MODE: Choices = &[(0, "Off"), (1, "On")];

const AFPOINT_SELECTED_2: Choices = &[
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
];

const AFPOINT_2: Choices = &[
    (0, "Top-right"),
    (1, "Bottom-right"),
    (2, "Bottom"),
    (3, "Middle Horizontal"),
    (4, "Center Vertical"),
    (5, "Top"),
    (6, "Top-left"),
    (7, "Bottom-left"),
];

const FOCUS_MODE: Choices = &[(0, "Manual"), (1, "AF-S"), (2, "AF-C"), (3, "AF-A")];

const FOCUS_STATUS: Choices = &[
    (0, "Manual - Not confirmed (0)"),
    (4, "Manual - Not confirmed (4)"),
    (16, "AF-C - Confirmed"),
    (24, "AF-C - Not Confirmed"),
    (64, "AF-S - Confirmed"),
];

const AFPOINT_SELECTED_3: Choices = &[
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
];

const AFPOINT_3: Choices = &[
    (0, "Upper-left"),
    (1, "Left"),
    (2, "Lower-left"),
    (3, "Far Left"),
    (4, "Top (horizontal)"),
    (5, "Near Right"),
    (6, "Center (horizontal)"),
    (7, "Near Left"),
    (8, "Bottom (horizontal)"),
    (9, "Top (vertical)"),
    (10, "Center (vertical)"),
    (11, "Bottom (vertical)"),
    (12, "Far Right"),
    (13, "Upper-right"),
    (14, "Right"),
    (15, "Lower-right"),
    (16, "Upper-middle"),
    (17, "Lower-middle"),
    (255, "(none)"),
];

const DRIVE_MODE2: Choices = &[
    (1, "Single Frame"),
    (2, "Continuous High"),
    (4, "Self-timer 10 sec"),
    (5, "Self-timer 2 sec, Mirror Lock-up"),
    (7, "Continuous Bracketing"),
    (10, "Remote Commander"),
    (11, "Continuous Self-timer"),
];

const DRIVE_MODE2_2: Choices = &[
    (1, "Single Frame"),
    (2, "Continuous High"),
    (4, "Self-timer 10 sec"),
    (5, "Self-timer 2 sec, Mirror Lock-up"),
    (6, "Single-frame Bracketing"),
    (7, "Continuous Bracketing"),
    (10, "Remote Commander"),
    (11, "Mirror Lock-up"),
    (18, "Continuous Low"),
    (24, "White Balance Bracketing Low"),
    (25, "D-Range Optimizer Bracketing Low"),
    (40, "White Balance Bracketing High"),
    (41, "D-Range Optimizer Bracketing High"),
];

const ROTATION: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 270 CW"),
    (2, "Rotate 90 CW"),
];

const DYNAMIC_RANGE_OPTIMIZER_MODE: Choices = &[
    (0, "Off"),
    (1, "Standard"),
    (2, "Advanced Auto"),
    (3, "Advanced Level"),
];

const WHITE_BALANCE_BRACKETING: Choices = &[(0, "Off"), (1, "Low"), (2, "High")];

const EXPOSURE_PROGRAM: Choices = &[
    (0, "Auto"),
    (1, "Manual"),
    (2, "Program AE"),
    (3, "Aperture-priority AE"),
    (4, "Shutter speed priority AE"),
    (8, "Program Shift A"),
    (9, "Program Shift S"),
    (16, "Portrait"),
    (17, "Sports"),
    (18, "Sunset"),
    (19, "Night Portrait"),
    (20, "Landscape"),
    (21, "Macro"),
    (35, "Auto No Flash"),
];

const CREATIVE_STYLE: Choices = &[
    (1, "Standard"),
    (2, "Vivid"),
    (3, "Portrait"),
    (4, "Landscape"),
    (5, "Sunset"),
    (6, "Night View/Portrait"),
    (8, "B&W"),
    (9, "Adobe RGB"),
    (11, "Neutral"),
    (12, "Clear"),
    (13, "Deep"),
    (14, "Light"),
    (15, "Autumn Leaves"),
    (16, "Sepia"),
];

const DRIVE_MODE2_3: Choices = &[
    (16, "Single Frame"),
    (33, "Continuous High"),
    (34, "Continuous Low"),
    (48, "Speed Priority Continuous"),
    (81, "Self-timer 10 sec"),
    (82, "Self-timer 2 sec, Mirror Lock-up"),
    (113, "Continuous Bracketing 0.3 EV"),
    (117, "Continuous Bracketing 0.7 EV"),
    (145, "White Balance Bracketing Low"),
    (146, "White Balance Bracketing High"),
    (192, "Remote Commander"),
];

const EXPOSURE_PROGRAM_2: Choices = &[
    (1, "Program AE"),
    (2, "Aperture-priority AE"),
    (3, "Shutter speed priority AE"),
    (4, "Manual"),
    (5, "Cont. Priority AE"),
    (16, "Auto"),
    (17, "Auto (no flash)"),
    (18, "Auto+"),
    (49, "Portrait"),
    (50, "Landscape"),
    (51, "Macro"),
    (52, "Sports"),
    (53, "Sunset"),
    (54, "Night view"),
    (55, "Night view/portrait"),
    (56, "Handheld Night Shot"),
    (57, "3D Sweep Panorama"),
    (64, "Auto 2"),
    (65, "Auto 2 (no flash)"),
    (80, "Sweep Panorama"),
    (96, "Anti Motion Blur"),
    (128, "Toy Camera"),
    (129, "Pop Color"),
    (130, "Posterization"),
    (131, "Posterization B/W"),
    (132, "Retro Photo"),
    (133, "High-key"),
    (134, "Partial Color Red"),
    (135, "Partial Color Green"),
    (136, "Partial Color Blue"),
    (137, "Partial Color Yellow"),
    (138, "High Contrast Monochrome"),
];

const METERING_MODE: Choices = &[
    (1, "Multi-segment"),
    (2, "Center-weighted average"),
    (3, "Spot"),
];

const DYNAMIC_RANGE_OPTIMIZER_SETTING: Choices =
    &[(1, "Off"), (16, "On (Auto)"), (17, "On (Manual)")];

const COLOR_SPACE: Choices = &[(1, "sRGB"), (2, "Adobe RGB")];

const CREATIVE_STYLE_SETTING: Choices = &[
    (16, "Standard"),
    (32, "Vivid"),
    (64, "Portrait"),
    (80, "Landscape"),
    (96, "B&W"),
    (160, "Sunset"),
];

const WHITE_BALANCE_SETTING: Choices = &[
    (16, "Auto (-3)"),
    (17, "Auto (-2)"),
    (18, "Auto (-1)"),
    (19, "Auto (0)"),
    (20, "Auto (+1)"),
    (21, "Auto (+2)"),
    (22, "Auto (+3)"),
    (32, "Daylight (-3)"),
    (33, "Daylight (-2)"),
    (34, "Daylight (-1)"),
    (35, "Daylight (0)"),
    (36, "Daylight (+1)"),
    (37, "Daylight (+2)"),
    (38, "Daylight (+3)"),
    (48, "Shade (-3)"),
    (49, "Shade (-2)"),
    (50, "Shade (-1)"),
    (51, "Shade (0)"),
    (52, "Shade (+1)"),
    (53, "Shade (+2)"),
    (54, "Shade (+3)"),
    (64, "Cloudy (-3)"),
    (65, "Cloudy (-2)"),
    (66, "Cloudy (-1)"),
    (67, "Cloudy (0)"),
    (68, "Cloudy (+1)"),
    (69, "Cloudy (+2)"),
    (70, "Cloudy (+3)"),
    (80, "Tungsten (-3)"),
    (81, "Tungsten (-2)"),
    (82, "Tungsten (-1)"),
    (83, "Tungsten (0)"),
    (84, "Tungsten (+1)"),
    (85, "Tungsten (+2)"),
    (86, "Tungsten (+3)"),
    (96, "Fluorescent (-3)"),
    (97, "Fluorescent (-2)"),
    (98, "Fluorescent (-1)"),
    (99, "Fluorescent (0)"),
    (100, "Fluorescent (+1)"),
    (101, "Fluorescent (+2)"),
    (102, "Fluorescent (+3)"),
    (112, "Flash (-3)"),
    (113, "Flash (-2)"),
    (114, "Flash (-1)"),
    (115, "Flash (0)"),
    (116, "Flash (+1)"),
    (117, "Flash (+2)"),
    (118, "Flash (+3)"),
    (163, "Custom"),
    (243, "Color Temperature/Color Filter"),
];

const FLASH_MODE: Choices = &[
    (1, "Flash Off"),
    (16, "Autoflash"),
    (17, "Fill-flash"),
    (18, "Slow Sync"),
    (19, "Rear Sync"),
    (20, "Wireless"),
];

const LONG_EXPOSURE_NOISE_REDUCTION: Choices = &[(1, "Off"), (16, "On")];

const HIGH_ISONOISE_REDUCTION: Choices = &[(16, "Low"), (17, "High"), (19, "Auto")];

const FOCUS_MODE_2: Choices = &[
    (17, "AF-S"),
    (18, "AF-C"),
    (19, "AF-A"),
    (32, "Manual"),
    (48, "DMF"),
];

const MULTI_FRAME_NOISE_REDUCTION: Choices = &[(0, "n/a"), (1, "Off"), (16, "On"), (255, "None")];

const HDRLEVEL: Choices = &[
    (33, "1 EV"),
    (34, "1.5 EV"),
    (35, "2 EV"),
    (36, "2.5 EV"),
    (37, "3 EV"),
    (38, "3.5 EV"),
    (39, "4 EV"),
    (40, "5 EV"),
    (41, "6 EV"),
];

const VIEWING_MODE: Choices = &[
    (16, "ViewFinder"),
    (33, "Focus Check Live View"),
    (34, "Quick AF Live View"),
];

const LIVE_VIEW_AFMETHOD: Choices = &[(0, "n/a"), (1, "Phase-detect AF"), (2, "Contrast AF")];

const ORIENTATION2: Choices = &[
    (1, "Horizontal (normal)"),
    (2, "Rotate 180"),
    (6, "Rotate 90 CW"),
    (8, "Rotate 270 CW"),
];

const FLASH_ACTION: Choices = &[(0, "Did not fire"), (1, "Fired")];

const FOCUS_MODE2: Choices = &[(0, "AF"), (1, "MF")];

const FLASH_ACTION2: Choices = &[
    (0, "Did not fire"),
    (2, "External Flash fired (2)"),
    (3, "Built-in Flash fired"),
    (4, "External Flash fired (4)"),
];

const FLASH_ACTION_EXTERNAL: Choices = &[(121, "Fired"), (122, "Fired"), (136, "Did not fire")];

const FLASH_ACTION_EXTERNAL_2: Choices =
    &[(136, "Did not fire"), (167, "Fired"), (182, "Fired, HSS")];

const FLASH_STATUS: Choices = &[(0, "None"), (2, "External")];

const FLASH_STATUS_2: Choices = &[(0, "None"), (1, "Built-in"), (2, "External")];

const FACES_DETECTED: Choices = &[(-1, "n/a")];

const WHITE_BALANCE_SETTING_2: Choices = &[
    (2, "Auto"),
    (4, "Daylight"),
    (5, "Fluorescent"),
    (6, "Tungsten"),
    (7, "Flash"),
    (16, "Cloudy"),
    (17, "Shade"),
    (18, "Color Temperature/Color Filter"),
    (32, "Custom 1"),
    (33, "Custom 2"),
    (34, "Custom 3"),
];

const WHITE_BALANCE: Choices = &[
    (2, "Auto"),
    (4, "Daylight"),
    (5, "Fluorescent"),
    (6, "Tungsten"),
    (7, "Flash"),
    (12, "Color Temperature"),
    (13, "Color Filter"),
    (14, "Custom"),
    (16, "Cloudy"),
    (17, "Shade"),
];

const AFAREA_MODE: Choices = &[(0, "Wide"), (1, "Local"), (2, "Spot")];

const AFPOINT_SETTING: Choices = &[
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
];

const FLASH_MODE_2: Choices = &[
    (0, "Autoflash"),
    (2, "Rear Sync"),
    (3, "Wireless"),
    (4, "Fill-flash"),
    (5, "Flash Off"),
    (6, "Slow Sync"),
];

const METERING_MODE_2: Choices = &[
    (1, "Multi-segment"),
    (2, "Center-weighted average"),
    (4, "Spot"),
];

const COLOR_SPACE_2: Choices = &[(0, "sRGB"), (1, "Adobe RGB"), (5, "Adobe RGB (A700)")];

const FLASH_CONTROL: Choices = &[(0, "ADI"), (1, "Pre-flash TTL"), (2, "Manual")];

const PRIORITY_SETUP_SHUTTER_RELEASE: Choices = &[(0, "AF"), (1, "Release")];

const AFILLUMINATOR: Choices = &[(0, "Auto"), (1, "Off")];

const AFWITH_SHUTTER: Choices = &[(0, "On"), (1, "Off")];

const HIGH_ISONOISE_REDUCTION_2: Choices = &[(0, "Normal"), (1, "Low"), (2, "High"), (3, "Off")];

const IMAGE_STYLE: Choices = &[
    (1, "Standard"),
    (2, "Vivid"),
    (3, "Portrait"),
    (4, "Landscape"),
    (5, "Sunset"),
    (7, "Night View/Portrait"),
    (8, "B&W"),
    (9, "Adobe RGB"),
    (11, "Neutral"),
    (129, "StyleBox1"),
    (130, "StyleBox2"),
    (131, "StyleBox3"),
    (132, "StyleBox4"),
    (133, "StyleBox5"),
    (134, "StyleBox6"),
];

const FOCUS_MODE_SWITCH: Choices = &[(0, "AF"), (1, "Manual")];

const FLASH_ACTION_2: Choices = &[
    (0, "Did not fire"),
    (1, "Fired"),
    (2, "External Flash, Did not fire"),
    (3, "External Flash, Fired"),
];

const ROTATION_2: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 90 CW"),
    (2, "Rotate 270 CW"),
];

const AELOCK: Choices = &[(1, "Off"), (2, "On")];

const FLASH_ACTION2_2: Choices = &[
    (1, "Fired, Autoflash"),
    (2, "Fired, Fill-flash"),
    (3, "Fired, Rear Sync"),
    (4, "Fired, Wireless"),
    (5, "Did not fire"),
    (6, "Fired, Slow Sync"),
    (17, "Fired, Autoflash, Red-eye reduction"),
    (18, "Fired, Fill-flash, Red-eye reduction"),
    (34, "Fired, Fill-flash, HSS"),
];

const BATTERY_STATE: Choices = &[
    (2, "Empty"),
    (3, "Very Low"),
    (4, "Low"),
    (5, "Sufficient"),
    (6, "Full"),
];

const FOCUS_STATUS_2: Choices = &[
    (0, "Not confirmed"),
    (1, "Confirmed"),
    (2, "Failed"),
    (4, "Not confirmed, Tracking"),
];

const SONY_IMAGE_SIZE: Choices = &[(1, "Large"), (2, "Medium"), (3, "Small")];

const ASPECT_RATIO: Choices = &[(1, "3:2"), (2, "16:9")];

const QUALITY: Choices = &[
    (0, "RAW"),
    (2, "CRAW"),
    (16, "Extra Fine"),
    (32, "Fine"),
    (34, "RAW + JPEG"),
    (35, "CRAW + JPEG"),
    (48, "Standard"),
];

const EXPOSURE_LEVEL_INCREMENTS: Choices = &[(33, "1/3 EV"), (50, "1/2 EV")];

const AFPOINT_SETTING_2: Choices = &[
    (1, "Center"),
    (2, "Top"),
    (3, "Upper-right"),
    (4, "Right"),
    (5, "Lower-right"),
    (6, "Bottom"),
    (7, "Lower-left"),
    (8, "Left"),
    (9, "Upper-left"),
];

const CREATIVE_STYLE_2: Choices = &[
    (1, "Standard"),
    (2, "Vivid"),
    (3, "Portrait"),
    (4, "Landscape"),
    (5, "Sunset"),
    (6, "Night View/Portrait"),
    (8, "B&W"),
];

const HIGH_ISONOISE_REDUCTION_3: Choices = &[(0, "Off"), (1, "Low"), (2, "Normal"), (3, "High")];

const IMAGE_STYLE_2: Choices = &[
    (1, "Standard"),
    (2, "Vivid"),
    (3, "Portrait"),
    (4, "Landscape"),
    (5, "Sunset"),
    (7, "Night View/Portrait"),
    (8, "B&W"),
];

const COLOR_SPACE_3: Choices = &[(5, "Adobe RGB"), (6, "sRGB")];

const SONY_IMAGE_SIZE_2: Choices = &[
    (21, "Large (3:2)"),
    (22, "Medium (3:2)"),
    (23, "Small (3:2)"),
    (25, "Large (16:9)"),
    (26, "Medium (16:9)"),
    (27, "Small (16:9)"),
];

const ASPECT_RATIO_2: Choices = &[(4, "3:2"), (8, "16:9")];

const QUALITY_2: Choices = &[(2, "RAW"), (4, "RAW + JPEG"), (6, "Fine"), (7, "Standard")];

const FLASH_CONTROL_2: Choices = &[(1, "ADI Flash"), (2, "Pre-flash TTL")];

const AFAREA_MODE_2: Choices = &[(1, "Wide"), (2, "Spot"), (3, "Local"), (4, "Flexible")];

const SMILE_SHUTTER_MODE: Choices = &[
    (17, "Slight Smile"),
    (18, "Normal Smile"),
    (19, "Big Smile"),
];

const SWEEP_PANORAMA_SIZE: Choices = &[(1, "Standard"), (2, "Wide")];

const SWEEP_PANORAMA_DIRECTION: Choices = &[(1, "Right"), (2, "Left"), (3, "Up"), (4, "Down")];

const DRIVE_MODE: Choices = &[
    (16, "Single Frame"),
    (33, "Continuous High"),
    (34, "Continuous Low"),
    (48, "Speed Priority Continuous"),
    (81, "Self-timer 10 sec"),
    (82, "Self-timer 2 sec, Mirror Lock-up"),
    (113, "Continuous Bracketing 0.3 EV"),
    (117, "Continuous Bracketing 0.7 EV"),
    (145, "White Balance Bracketing Low"),
    (146, "White Balance Bracketing High"),
    (192, "Remote Commander"),
    (209, "Continuous - HDR"),
    (210, "Continuous - Multi Frame NR"),
    (211, "Continuous - Handheld Night Shot"),
    (212, "Continuous - Anti Motion Blur"),
    (213, "Continuous - Sweep Panorama"),
    (214, "Continuous - 3D Sweep Panorama"),
];

const PANORAMA_SIZE3_D: Choices = &[(0, "n/a"), (1, "Standard"), (2, "Wide"), (3, "16:9")];

const AFBUTTON_PRESSED: Choices = &[(1, "No"), (16, "Yes")];

const LIVE_VIEW_METERING: Choices = &[(0, "n/a"), (16, "40 Segment"), (32, "1200-zone Evaluative")];

const VIEWING_MODE2: Choices = &[
    (0, "n/a"),
    (16, "Viewfinder"),
    (33, "Focus Check Live View"),
    (34, "Quick AF Live View"),
];

const AELOCK_2: Choices = &[(1, "On"), (2, "Off")];

const FLASH_STATUS_EXTERNAL: Choices = &[(1, "None"), (2, "Off"), (3, "On")];

const LIVE_VIEW_FOCUS_MODE: Choices = &[(0, "n/a"), (1, "AF"), (16, "Manual")];

const LENS_MOUNT: Choices = &[(1, "Unknown"), (16, "A-mount"), (17, "E-mount")];

const SEQUENCE_NUMBER: Choices = &[(0, "Single"), (255, "n/a")];

const IMAGE_STABILIZATION: Choices = &[(0, "Off"), (64, "On")];

const BATTERY_STATE_2: Choices = &[
    (1, "Empty"),
    (2, "Low"),
    (3, "Half full"),
    (4, "Almost full"),
    (5, "Full"),
];

const EXPOSURE_PROGRAM_3: Choices = &[
    (241, "Landscape"),
    (243, "Aperture-priority AE"),
    (245, "Portrait"),
    (246, "Auto"),
    (247, "Program AE"),
    (249, "Macro"),
    (252, "Sunset"),
    (253, "Sports"),
    (255, "Manual"),
];

const MODE_DIAL_POSITION: Choices = &[
    (248, "No Flash"),
    (249, "Aperture-priority AE"),
    (250, "SCN"),
    (251, "Shutter speed priority AE"),
    (252, "Auto"),
    (253, "Program AE"),
    (254, "Panorama"),
    (255, "Manual"),
];

const MEMORY_CARD_CONFIGURATION: Choices = &[
    (244, "MemoryStick in use, SD card present"),
    (245, "MemoryStick in use, SD slot empty"),
    (252, "SD card in use, MemoryStick present"),
    (254, "SD card in use, MemoryStick slot empty"),
];

const CAMERA_ORIENTATION: Choices = &[
    (0, "Horizontal (normal)"),
    (1, "Rotate 90 CW"),
    (2, "Rotate 270 CW"),
    (3, "Rotate 180"),
];

const PANORAMA_DIRECTION: Choices = &[(0, "Left or Up"), (1, "Right or Down")];

/// The tags of a block: `CameraInfo`.
pub(super) static CAMERA_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::Undefined,
            8,
            "LensSpec",
            Form::Words(&Form::Own(lens_spec), Words::By(lens_words)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "FocusModeSetting",
            Form::Choice(FOCUS_MODE_SETTING),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "AFPointSelected",
            Form::Choice(AFPOINT_SELECTED),
        ),
        Cell(25, Kind::U8, 1, "AFPoint", Form::Choice(AFPOINT)),
        Cell(
            30,
            Kind::S16,
            1,
            "AFStatusActiveSensor",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            32,
            Kind::S16,
            1,
            "AFStatusUpper-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            34,
            Kind::S16,
            1,
            "AFStatusLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            36,
            Kind::S16,
            1,
            "AFStatusLower-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            38,
            Kind::S16,
            1,
            "AFStatusFarLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            40,
            Kind::S16,
            1,
            "AFStatusBottomAssist-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            42,
            Kind::S16,
            1,
            "AFStatusBottom",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            44,
            Kind::S16,
            1,
            "AFStatusBottomAssist-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            46,
            Kind::S16,
            1,
            "AFStatusCenter-7",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            48,
            Kind::S16,
            1,
            "AFStatusCenter-horizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            50,
            Kind::S16,
            1,
            "AFStatusCenter-9",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            52,
            Kind::S16,
            1,
            "AFStatusCenter-10",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            54,
            Kind::S16,
            1,
            "AFStatusCenter-11",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            56,
            Kind::S16,
            1,
            "AFStatusCenter-12",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            58,
            Kind::S16,
            1,
            "AFStatusCenter-vertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            60,
            Kind::S16,
            1,
            "AFStatusCenter-14",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            62,
            Kind::S16,
            1,
            "AFStatusTopAssist-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            64,
            Kind::S16,
            1,
            "AFStatusTop",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            66,
            Kind::S16,
            1,
            "AFStatusTopAssist-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            68,
            Kind::S16,
            1,
            "AFStatusFarRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            70,
            Kind::S16,
            1,
            "AFStatusUpper-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            72,
            Kind::S16,
            1,
            "AFStatusRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            74,
            Kind::S16,
            1,
            "AFStatusLower-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            76,
            Kind::S16,
            1,
            "AFStatusCenterF2-8",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            304,
            Kind::U8,
            1,
            "AFMicroAdjValue",
            Form::When(is_a900, &Form::Calc(|n| Some(n - 20.0), bare)),
        ),
        Cell(
            305,
            Kind::U8,
            1,
            "AFMicroAdjMode",
            Form::When(is_a900, &Form::Bits(0x80, 7, AFMICRO_ADJ_MODE)),
        ),
        Cell(
            305,
            Kind::U8,
            1,
            "AFMicroAdjRegisteredLenses",
            Form::When(is_a900, &Form::Bits(0x7f, 0, &[])),
        ),
    ],
};

/// The tags of a block: `CameraInfo2`.
pub(super) static CAMERA_INFO_2: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::Undefined,
            8,
            "LensSpec",
            Form::Words(&Form::Own(lens_spec), Words::By(lens_words)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "AFPointSelected",
            Form::Choice(AFPOINT_SELECTED_2),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "FocusModeSetting",
            Form::Choice(FOCUS_MODE_SETTING),
        ),
        Cell(24, Kind::U8, 1, "AFPoint", Form::Choice(AFPOINT_2)),
        Cell(
            27,
            Kind::S16,
            1,
            "AFStatusActiveSensor",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            29,
            Kind::S16,
            1,
            "AFStatusTop-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            31,
            Kind::S16,
            1,
            "AFStatusBottom-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            33,
            Kind::S16,
            1,
            "AFStatusBottom",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            35,
            Kind::S16,
            1,
            "AFStatusMiddleHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            37,
            Kind::S16,
            1,
            "AFStatusCenterVertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            39,
            Kind::S16,
            1,
            "AFStatusTop",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            41,
            Kind::S16,
            1,
            "AFStatusTop-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            43,
            Kind::S16,
            1,
            "AFStatusBottom-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            45,
            Kind::S16,
            1,
            "AFStatusLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            47,
            Kind::S16,
            1,
            "AFStatusCenterHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            49,
            Kind::S16,
            1,
            "AFStatusRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
    ],
};

/// The tags of a block: `CameraInfo3`.
pub(super) static CAMERA_INFO_3: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::Undefined,
            8,
            "LensSpec",
            Form::When(
                is_not_nex_5c,
                &Form::Words(&Form::Own(lens_spec), Words::By(lens_words)),
            ),
        ),
        Cell(
            14,
            Kind::U16,
            1,
            "FocalLength",
            Form::When(
                is_not_a500,
                &Form::Words(
                    &Form::Calc(|n| Some(n / 10.0), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            16,
            Kind::U16,
            1,
            "FocalLengthTeleZoom",
            Form::When(
                is_not_a500,
                &Form::Words(
                    &Form::Calc(|n| Some(n * 2.0 / 3.0), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "AFPointSelected",
            Form::When(is_a500, &Form::Choice(AFPOINT_SELECTED_2)),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "FocusMode",
            Form::When(is_a500, &Form::Choice(FOCUS_MODE)),
        ),
        Cell(
            24,
            Kind::U8,
            1,
            "AFPoint",
            Form::When(is_a500, &Form::Choice(AFPOINT_2)),
        ),
        Cell(
            25,
            Kind::U8,
            1,
            "FocusStatus",
            Form::When(is_a580, &Form::Choice(FOCUS_STATUS)),
        ),
        Cell(
            27,
            Kind::S16,
            1,
            "AFStatusActiveSensor",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            28,
            Kind::U8,
            1,
            "AFPointSelected",
            Form::When(is_a580, &Form::Choice(AFPOINT_SELECTED_3)),
        ),
        Cell(
            29,
            Kind::U8,
            1,
            "FocusMode",
            Form::When(is_a580, &Form::Choice(FOCUS_MODE)),
        ),
        Cell(
            29,
            Kind::S16,
            1,
            "AFStatusTop-right",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            31,
            Kind::S16,
            1,
            "AFStatusBottom-right",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            32,
            Kind::U8,
            1,
            "AFPoint",
            Form::When(is_a580, &Form::Choice(AFPOINT_3)),
        ),
        Cell(
            33,
            Kind::S16,
            1,
            "AFStatusActiveSensor",
            Form::When(is_a580, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            33,
            Kind::S16,
            1,
            "AFStatusBottom",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            35,
            Kind::S16,
            1,
            "AFStatusMiddleHorizontal",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            37,
            Kind::S16,
            1,
            "AFStatusCenterVertical",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            39,
            Kind::S16,
            1,
            "AFStatusTop",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            41,
            Kind::S16,
            1,
            "AFStatusTop-left",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            43,
            Kind::S16,
            1,
            "AFStatusBottom-left",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            45,
            Kind::S16,
            1,
            "AFStatusLeft",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            47,
            Kind::S16,
            1,
            "AFStatusCenterHorizontal",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
        Cell(
            49,
            Kind::S16,
            1,
            "AFStatusRight",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::By(af_status))),
        ),
    ],
};

/// The tags of a block: `AFStatus15`.
pub(super) static AF_STATUS_15: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "AFStatusUpper-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            2,
            Kind::S16,
            1,
            "AFStatusLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            4,
            Kind::S16,
            1,
            "AFStatusLower-left",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            6,
            Kind::S16,
            1,
            "AFStatusFarLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            8,
            Kind::S16,
            1,
            "AFStatusTopHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            10,
            Kind::S16,
            1,
            "AFStatusNearRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            12,
            Kind::S16,
            1,
            "AFStatusCenterHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            14,
            Kind::S16,
            1,
            "AFStatusNearLeft",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            16,
            Kind::S16,
            1,
            "AFStatusBottomHorizontal",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            18,
            Kind::S16,
            1,
            "AFStatusTopVertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            20,
            Kind::S16,
            1,
            "AFStatusCenterVertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            22,
            Kind::S16,
            1,
            "AFStatusBottomVertical",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            24,
            Kind::S16,
            1,
            "AFStatusFarRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            26,
            Kind::S16,
            1,
            "AFStatusUpper-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            28,
            Kind::S16,
            1,
            "AFStatusRight",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            30,
            Kind::S16,
            1,
            "AFStatusLower-right",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            32,
            Kind::S16,
            1,
            "AFStatusUpper-middle",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
        Cell(
            34,
            Kind::S16,
            1,
            "AFStatusLower-middle",
            Form::Words(&PLAIN, Words::By(af_status)),
        ),
    ],
};

/// The tags of a block: `FocusInfo`.
pub(super) static FOCUS_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            14,
            Kind::U8,
            1,
            "DriveMode2",
            Form::When(is_a230, &Form::Words(&PLAIN, Words::Hex(DRIVE_MODE2))),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "DriveMode2",
            Form::Words(&PLAIN, Words::Hex(DRIVE_MODE2_2)),
        ),
        Cell(16, Kind::U8, 1, "Rotation", Form::Choice(ROTATION)),
        Cell(
            20,
            Kind::U8,
            1,
            "ImageStabilizationSetting",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "DynamicRangeOptimizerMode",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_MODE),
        ),
        Cell(43, Kind::U8, 1, "BracketShotNumber", PLAIN),
        Cell(
            44,
            Kind::U8,
            1,
            "WhiteBalanceBracketing",
            Form::Choice(WHITE_BALANCE_BRACKETING),
        ),
        Cell(45, Kind::U8, 1, "BracketShotNumber2", PLAIN),
        Cell(
            46,
            Kind::U8,
            1,
            "DynamicRangeOptimizerBracket",
            Form::Choice(WHITE_BALANCE_BRACKETING),
        ),
        Cell(47, Kind::U8, 1, "ExposureBracketShotNumber", PLAIN),
        Cell(
            63,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            65,
            Kind::U8,
            1,
            "CreativeStyle",
            Form::Choice(CREATIVE_STYLE),
        ),
        Cell(
            109,
            Kind::U8,
            1,
            "ISOSetting",
            Form::Calc(sensitivity, sensitivity_or_auto),
        ),
        Cell(
            111,
            Kind::U8,
            1,
            "ISO",
            Form::Calc(sensitivity, sensitivity_or_auto),
        ),
        Cell(
            119,
            Kind::U8,
            1,
            "DynamicRangeOptimizerMode",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_MODE),
        ),
        Cell(121, Kind::U8, 1, "DynamicRangeOptimizerLevel", PLAIN),
        Cell(
            2118,
            Kind::U32,
            1,
            "ShutterCount",
            Form::When(is_a230_or_a900, &Form::Own(count)),
        ),
        Cell(
            2491,
            Kind::U8,
            1,
            "FocusPosition",
            Form::When(is_early_a, &PLAIN),
        ),
    ],
};

/// The tags of a block: `MoreSettings`.
pub(super) static MORE_SETTINGS: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            1,
            Kind::U8,
            1,
            "DriveMode2",
            Form::Words(&PLAIN, Words::Hex(DRIVE_MODE2_3)),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM_2),
        ),
        Cell(3, Kind::U8, 1, "MeteringMode", Form::Choice(METERING_MODE)),
        Cell(
            4,
            Kind::U8,
            1,
            "DynamicRangeOptimizerSetting",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_SETTING),
        ),
        Cell(5, Kind::U8, 1, "DynamicRangeOptimizerLevel", PLAIN),
        Cell(6, Kind::U8, 1, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Cell(
            7,
            Kind::U8,
            1,
            "CreativeStyleSetting",
            Form::Choice(CREATIVE_STYLE_SETTING),
        ),
        Cell(
            8,
            Kind::S8,
            1,
            "ContrastSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            9,
            Kind::S8,
            1,
            "SaturationSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            10,
            Kind::S8,
            1,
            "SharpnessSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            13,
            Kind::U8,
            1,
            "WhiteBalanceSetting",
            Form::Words(&PLAIN, Words::Hex(WHITE_BALANCE_SETTING)),
        ),
        Cell(
            14,
            Kind::U8,
            1,
            "ColorTemperatureSetting",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            15,
            Kind::S8,
            1,
            "ColorCompensationFilterSet",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(16, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            17,
            Kind::U8,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION),
        ),
        Cell(
            19,
            Kind::U8,
            1,
            "FocusMode",
            Form::When(is_not_a500, &Form::Choice(FOCUS_MODE_2)),
        ),
        Cell(
            21,
            Kind::U8,
            1,
            "MultiFrameNoiseReduction",
            Form::When(is_not_a500, &Form::Choice(MULTI_FRAME_NOISE_REDUCTION)),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "HDRSetting",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_SETTING),
        ),
        Cell(23, Kind::U8, 1, "HDRLevel", Form::Choice(HDRLEVEL)),
        Cell(24, Kind::U8, 1, "ViewingMode", Form::Choice(VIEWING_MODE)),
        Cell(
            25,
            Kind::U8,
            1,
            "FaceDetection",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(26, Kind::U16Rev, 2, "CustomWB_RBLevels", PLAIN),
        Cell(
            30,
            Kind::U8,
            1,
            "BrightnessValue",
            Form::When(is_a500, &Form::Calc(|n| Some((n - 106.0) / 8.0), bare)),
        ),
        Cell(
            30,
            Kind::U8,
            1,
            "ExposureCompensationSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            31,
            Kind::U8,
            1,
            "ISO",
            Form::When(is_a500, &Form::Calc(sensitivity, sensitivity_or_auto)),
        ),
        Cell(
            31,
            Kind::U8,
            1,
            "FlashExposureCompSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            32,
            Kind::U8,
            1,
            "FNumber",
            Form::When(is_a500, &Form::Calc(ratio, f_number)),
        ),
        Cell(
            32,
            Kind::U8,
            1,
            "LiveViewAFMethod",
            Form::When(is_not_nex_3_or_5, &Form::Choice(LIVE_VIEW_AFMETHOD)),
        ),
        Cell(
            33,
            Kind::U8,
            1,
            "ExposureTime",
            Form::When(is_a500, &Form::Calc(time, time_or_bulb)),
        ),
        Cell(
            33,
            Kind::U8,
            1,
            "ISO",
            Form::When(is_nex_3_or_5, &Form::Calc(sensitivity, sensitivity_or_auto)),
        ),
        Cell(
            34,
            Kind::U8,
            1,
            "FNumber",
            Form::When(is_nex_3_or_5, &Form::Calc(ratio, f_number)),
        ),
        Cell(
            35,
            Kind::U8,
            1,
            "FocalLength2",
            Form::When(
                is_a500,
                &Form::Words(
                    &Form::Calc(|n| Some(10.0 * ((n - 28.0) / 16.0).exp2()), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            35,
            Kind::U8,
            1,
            "ExposureTime",
            Form::When(is_nex_3_or_5, &Form::Calc(time, time_or_bulb)),
        ),
        Cell(
            36,
            Kind::S16,
            1,
            "ExposureCompensation2",
            Form::When(
                is_a500,
                &Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
            ),
        ),
        Cell(
            37,
            Kind::U8,
            1,
            "FocalLength2",
            Form::When(
                is_nex_3_or_5,
                &Form::Words(
                    &Form::Calc(|n| Some(10.0 * ((n - 28.0) / 16.0).exp2()), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            37,
            Kind::U8,
            1,
            "ISO",
            Form::When(is_not_a500, &Form::Calc(sensitivity, sensitivity_or_auto)),
        ),
        Cell(
            38,
            Kind::S16,
            1,
            "FlashExposureCompSet2",
            Form::When(
                is_a500,
                &Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
            ),
        ),
        Cell(
            38,
            Kind::S16,
            1,
            "ExposureCompensation2",
            Form::When(
                is_nex_3_or_5,
                &Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
            ),
        ),
        Cell(38, Kind::U8, 1, "FNumber", Form::Calc(ratio, f_number)),
        Cell(
            39,
            Kind::U8,
            1,
            "ExposureTime",
            Form::When(is_neither, &Form::Calc(time, time_or_bulb)),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "Orientation2",
            Form::When(is_a500, &Form::Choice(ORIENTATION2)),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "FocusPosition2",
            Form::When(is_a500, &PLAIN),
        ),
        Cell(
            41,
            Kind::U8,
            1,
            "FocalLength2",
            Form::When(
                is_not_nex_3_or_5,
                &Form::Words(
                    &Form::Calc(|n| Some(10.0 * ((n - 28.0) / 16.0).exp2()), bare),
                    Words::Digits(1, " mm"),
                ),
            ),
        ),
        Cell(
            42,
            Kind::U8,
            1,
            "FlashAction",
            Form::When(is_a500, &Form::Choice(FLASH_ACTION)),
        ),
        Cell(
            42,
            Kind::S16,
            1,
            "ExposureCompensation2",
            Form::When(
                is_not_nex_3_or_5,
                &Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
            ),
        ),
        Cell(
            43,
            Kind::U8,
            1,
            "FocusPosition2",
            Form::When(is_nex_3_or_5, &PLAIN),
        ),
        Cell(
            44,
            Kind::U8,
            1,
            "FocusMode2",
            Form::When(is_a500, &Form::Choice(FOCUS_MODE2)),
        ),
        Cell(
            44,
            Kind::U8,
            1,
            "FlashAction",
            Form::When(is_nex_3_or_5, &Form::Choice(FLASH_ACTION)),
        ),
        Cell(
            44,
            Kind::S16,
            1,
            "FlashExposureCompSet2",
            Form::Words(&Form::Calc(|n| Some(n / 8.0), bare), Words::Signed(1)),
        ),
        Cell(
            46,
            Kind::U8,
            1,
            "FocusMode2",
            Form::When(is_nex_3_or_5, &Form::Choice(FOCUS_MODE2)),
        ),
        Cell(
            46,
            Kind::U8,
            1,
            "Orientation2",
            Form::When(is_not_a500, &Form::Choice(ORIENTATION2)),
        ),
        Cell(
            47,
            Kind::U8,
            1,
            "FocusPosition2",
            Form::When(is_neither, &PLAIN),
        ),
        Cell(
            48,
            Kind::U8,
            1,
            "FlashAction",
            Form::When(is_neither, &Form::Choice(FLASH_ACTION)),
        ),
        Cell(
            50,
            Kind::U8,
            1,
            "FocusMode2",
            Form::When(is_neither, &Form::Choice(FOCUS_MODE2)),
        ),
        Cell(
            119,
            Kind::U8,
            1,
            "FlashAction2",
            Form::When(is_a500, &Form::Choice(FLASH_ACTION2)),
        ),
        Cell(
            120,
            Kind::U8,
            1,
            "FlashActionExternal",
            Form::When(is_nex_3_or_5, &Form::Choice(FLASH_ACTION_EXTERNAL)),
        ),
        Cell(
            124,
            Kind::U8,
            1,
            "FlashActionExternal",
            Form::When(is_neither, &Form::Choice(FLASH_ACTION_EXTERNAL_2)),
        ),
        Cell(
            130,
            Kind::U8,
            1,
            "FlashStatus",
            Form::When(is_nex_3_or_5, &Form::Choice(FLASH_STATUS)),
        ),
        Cell(
            134,
            Kind::U8,
            1,
            "FlashStatus",
            Form::When(is_neither, &Form::Choice(FLASH_STATUS_2)),
        ),
    ],
};

/// The tags of a block: `MoreInfo0201`.
pub(super) static MORE_INFO_0201: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            283,
            Kind::U32,
            1,
            "ImageCount",
            Form::When(is_not_a500, &Form::Own(count)),
        ),
        Cell(
            293,
            Kind::U32,
            1,
            "ShutterCount",
            Form::When(is_not_a500, &Form::Own(count)),
        ),
        Cell(
            330,
            Kind::U32,
            1,
            "ShutterCount",
            Form::When(is_a500, &Form::Own(count)),
        ),
    ],
};

/// The tags of a block: `MoreInfo0401`.
pub(super) static MORE_INFO_0401: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[Cell(
        1102,
        Kind::U32,
        1,
        "ShotNumberSincePowerUp",
        Form::When(is_not_first_nex, &Form::Own(count)),
    )],
};

/// The tags of a block: `FaceInfo`.
pub(super) static FACE_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::S16,
            1,
            "FacesDetected",
            Form::Words(&PLAIN, Words::Some(FACES_DETECTED)),
        ),
        Cell(
            1,
            Kind::U16,
            4,
            "Face1Position",
            Form::When(has_faces::<1>, &Form::Own(face_place)),
        ),
        Cell(
            6,
            Kind::U16,
            4,
            "Face2Position",
            Form::When(has_faces::<2>, &Form::Own(face_place)),
        ),
        Cell(
            11,
            Kind::U16,
            4,
            "Face3Position",
            Form::When(has_faces::<3>, &Form::Own(face_place)),
        ),
        Cell(
            16,
            Kind::U16,
            4,
            "Face4Position",
            Form::When(has_faces::<4>, &Form::Own(face_place)),
        ),
        Cell(
            21,
            Kind::U16,
            4,
            "Face5Position",
            Form::When(has_faces::<5>, &Form::Own(face_place)),
        ),
        Cell(
            26,
            Kind::U16,
            4,
            "Face6Position",
            Form::When(has_faces::<6>, &Form::Own(face_place)),
        ),
        Cell(
            31,
            Kind::U16,
            4,
            "Face7Position",
            Form::When(has_faces::<7>, &Form::Own(face_place)),
        ),
        Cell(
            36,
            Kind::U16,
            4,
            "Face8Position",
            Form::When(has_faces::<8>, &Form::Own(face_place)),
        ),
    ],
};

/// The tags of a block: `CameraSettings`.
pub(super) static CAMERA_SETTINGS: Layout = Layout {
    group: "Sony",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "ExposureTime",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(1, Kind::U16, 1, "FNumber", Form::Calc(ratio, f_number)),
        Cell(
            2,
            Kind::U16,
            1,
            "HighSpeedSync",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            3,
            Kind::U16,
            1,
            "ExposureCompensationSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4,
            Kind::U16,
            1,
            "DriveMode",
            Form::Words(&Form::Bits(0xff, 0, &[]), Words::Hex(DRIVE_MODE2_2)),
        ),
        Cell(
            5,
            Kind::U16,
            1,
            "WhiteBalanceSetting",
            Form::Choice(WHITE_BALANCE_SETTING_2),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "WhiteBalanceFineTune",
            Form::Calc(signed, bare),
        ),
        Cell(
            7,
            Kind::U16,
            1,
            "ColorTemperatureSet",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            8,
            Kind::U16,
            1,
            "ColorCompensationFilterSet",
            Form::Words(&Form::Calc(signed, bare), Words::Around("0")),
        ),
        Cell(
            12,
            Kind::U16,
            1,
            "ColorTemperatureCustom",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            13,
            Kind::U16,
            1,
            "ColorCompensationFilterCustom",
            Form::Words(&Form::Calc(signed, bare), Words::Around("0")),
        ),
        Cell(
            15,
            Kind::U16,
            1,
            "WhiteBalance",
            Form::Choice(WHITE_BALANCE),
        ),
        Cell(
            16,
            Kind::U16,
            1,
            "FocusModeSetting",
            Form::Choice(FOCUS_MODE_SETTING),
        ),
        Cell(17, Kind::U16, 1, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Cell(
            18,
            Kind::U16,
            1,
            "AFPointSetting",
            Form::Choice(AFPOINT_SETTING),
        ),
        Cell(19, Kind::U16, 1, "FlashMode", Form::Choice(FLASH_MODE_2)),
        Cell(
            20,
            Kind::U16,
            1,
            "FlashExposureCompSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            21,
            Kind::U16,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE_2),
        ),
        Cell(
            22,
            Kind::U16,
            1,
            "ISOSetting",
            Form::Calc(sensitivity, sensitivity_or_auto),
        ),
        Cell(
            24,
            Kind::U16,
            1,
            "DynamicRangeOptimizerMode",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_MODE),
        ),
        Cell(25, Kind::U16, 1, "DynamicRangeOptimizerLevel", PLAIN),
        Cell(
            26,
            Kind::U16,
            1,
            "CreativeStyle",
            Form::Choice(CREATIVE_STYLE),
        ),
        Cell(27, Kind::U16, 1, "ColorSpace", Form::Choice(COLOR_SPACE_2)),
        Cell(
            28,
            Kind::U16,
            1,
            "Sharpness",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            29,
            Kind::U16,
            1,
            "Contrast",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            30,
            Kind::U16,
            1,
            "Saturation",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            31,
            Kind::U16,
            1,
            "ZoneMatchingValue",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            34,
            Kind::U16,
            1,
            "Brightness",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            35,
            Kind::U16,
            1,
            "FlashControl",
            Form::Choice(FLASH_CONTROL),
        ),
        Cell(
            40,
            Kind::U16,
            1,
            "PrioritySetupShutterRelease",
            Form::Choice(PRIORITY_SETUP_SHUTTER_RELEASE),
        ),
        Cell(
            41,
            Kind::U16,
            1,
            "AFIlluminator",
            Form::Choice(AFILLUMINATOR),
        ),
        Cell(
            42,
            Kind::U16,
            1,
            "AFWithShutter",
            Form::Choice(AFWITH_SHUTTER),
        ),
        Cell(
            43,
            Kind::U16,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            44,
            Kind::U16,
            1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION_2),
        ),
        Cell(45, Kind::U16, 1, "ImageStyle", Form::Choice(IMAGE_STYLE)),
        Cell(
            46,
            Kind::U16,
            1,
            "FocusModeSwitch",
            Form::Choice(FOCUS_MODE_SWITCH),
        ),
        Cell(
            47,
            Kind::U16,
            1,
            "ShutterSpeedSetting",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(
            48,
            Kind::U16,
            1,
            "ApertureSetting",
            Form::Calc(ratio, f_number),
        ),
        Cell(
            60,
            Kind::U16,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            61,
            Kind::U16,
            1,
            "ImageStabilizationSetting",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            62,
            Kind::U16,
            1,
            "FlashAction",
            Form::Choice(FLASH_ACTION_2),
        ),
        Cell(63, Kind::U16, 1, "Rotation", Form::Choice(ROTATION_2)),
        Cell(64, Kind::U16, 1, "AELock", Form::Choice(AELOCK)),
        Cell(
            76,
            Kind::U16,
            1,
            "FlashAction2",
            Form::Choice(FLASH_ACTION2_2),
        ),
        Cell(
            77,
            Kind::U16,
            1,
            "FocusMode",
            Form::Choice(FOCUS_MODE_SETTING),
        ),
        Cell(
            80,
            Kind::U16,
            1,
            "BatteryState",
            Form::Choice(BATTERY_STATE),
        ),
        Cell(
            81,
            Kind::U16,
            1,
            "BatteryLevel",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            83,
            Kind::U16,
            1,
            "FocusStatus",
            Form::Words(&PLAIN, Words::Flags(FOCUS_STATUS_2)),
        ),
        Cell(
            84,
            Kind::U16,
            1,
            "SonyImageSize",
            Form::Choice(SONY_IMAGE_SIZE),
        ),
        Cell(85, Kind::U16, 1, "AspectRatio", Form::Choice(ASPECT_RATIO)),
        Cell(86, Kind::U16, 1, "Quality", Form::Choice(QUALITY)),
        Cell(
            88,
            Kind::U16,
            1,
            "ExposureLevelIncrements",
            Form::Choice(EXPOSURE_LEVEL_INCREMENTS),
        ),
        Cell(
            106,
            Kind::U16,
            1,
            "RedEyeReduction",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            154,
            Kind::U16,
            1,
            "FolderNumber",
            Form::Words(&Form::Bits(0x3ff, 0, &[]), Words::Zeros(3)),
        ),
        Cell(
            155,
            Kind::U16,
            1,
            "ImageNumber",
            Form::Words(&Form::Bits(0x3fff, 0, &[]), Words::Zeros(4)),
        ),
    ],
};

/// The tags of a block: `CameraSettings2`.
pub(super) static CAMERA_SETTINGS_2: Layout = Layout {
    group: "Sony",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "ExposureTime",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(1, Kind::U16, 1, "FNumber", Form::Calc(ratio, f_number)),
        Cell(
            2,
            Kind::U16,
            1,
            "HighSpeedSync",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            3,
            Kind::U16,
            1,
            "ExposureCompensationSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4,
            Kind::U16,
            1,
            "WhiteBalanceSetting",
            Form::Choice(WHITE_BALANCE_SETTING_2),
        ),
        Cell(
            5,
            Kind::U16,
            1,
            "WhiteBalanceFineTune",
            Form::Calc(signed, bare),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "ColorTemperatureSet",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            7,
            Kind::U16,
            1,
            "ColorCompensationFilterSet",
            Form::Words(&Form::Calc(signed, bare), Words::Around("0")),
        ),
        Cell(8, Kind::U16, 3, "CustomWB_RGBLevels", PLAIN),
        Cell(
            11,
            Kind::U16,
            1,
            "ColorTemperatureCustom",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            12,
            Kind::U16,
            1,
            "ColorCompensationFilterCustom",
            Form::Words(&Form::Calc(signed, bare), Words::Around("0")),
        ),
        Cell(
            14,
            Kind::U16,
            1,
            "WhiteBalance",
            Form::Choice(WHITE_BALANCE),
        ),
        Cell(
            15,
            Kind::U16,
            1,
            "FocusModeSetting",
            Form::Choice(FOCUS_MODE),
        ),
        Cell(16, Kind::U16, 1, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Cell(
            17,
            Kind::U16,
            1,
            "AFPointSetting",
            Form::Choice(AFPOINT_SETTING_2),
        ),
        Cell(
            18,
            Kind::U16,
            1,
            "FlashExposureCompSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            19,
            Kind::U16,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE_2),
        ),
        Cell(
            20,
            Kind::U16,
            1,
            "ISOSetting",
            Form::Calc(sensitivity, sensitivity_or_auto),
        ),
        Cell(
            22,
            Kind::U16,
            1,
            "DynamicRangeOptimizerMode",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_MODE),
        ),
        Cell(23, Kind::U16, 1, "DynamicRangeOptimizerLevel", PLAIN),
        Cell(
            24,
            Kind::U16,
            1,
            "CreativeStyle",
            Form::Choice(CREATIVE_STYLE_2),
        ),
        Cell(
            25,
            Kind::U16,
            1,
            "Sharpness",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            26,
            Kind::U16,
            1,
            "Contrast",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            27,
            Kind::U16,
            1,
            "Saturation",
            Form::Words(&Form::Calc(|n| Some(n - 10.0), bare), Words::Around("0")),
        ),
        Cell(
            31,
            Kind::U16,
            1,
            "FlashControl",
            Form::Choice(FLASH_CONTROL),
        ),
        Cell(
            37,
            Kind::U16,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            38,
            Kind::U16,
            1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION_3),
        ),
        Cell(39, Kind::U16, 1, "ImageStyle", Form::Choice(IMAGE_STYLE_2)),
        Cell(
            40,
            Kind::U16,
            1,
            "ShutterSpeedSetting",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(
            41,
            Kind::U16,
            1,
            "ApertureSetting",
            Form::Calc(ratio, f_number),
        ),
        Cell(
            60,
            Kind::U16,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM),
        ),
        Cell(
            61,
            Kind::U16,
            1,
            "ImageStabilizationSetting",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(
            62,
            Kind::U16,
            1,
            "FlashAction",
            Form::Choice(FLASH_ACTION_2),
        ),
        Cell(63, Kind::U16, 1, "Rotation", Form::Choice(ROTATION_2)),
        Cell(64, Kind::U16, 1, "AELock", Form::Choice(AELOCK)),
        Cell(
            76,
            Kind::U16,
            1,
            "FlashAction2",
            Form::Choice(FLASH_ACTION2_2),
        ),
        Cell(77, Kind::U16, 1, "FocusMode", Form::Choice(FOCUS_MODE)),
        Cell(
            83,
            Kind::U16,
            1,
            "FocusStatus",
            Form::Words(&PLAIN, Words::Flags(FOCUS_STATUS_2)),
        ),
        Cell(
            84,
            Kind::U16,
            1,
            "SonyImageSize",
            Form::Choice(SONY_IMAGE_SIZE),
        ),
        Cell(85, Kind::U16, 1, "AspectRatio", Form::Choice(ASPECT_RATIO)),
        Cell(86, Kind::U16, 1, "Quality", Form::Choice(QUALITY)),
        Cell(
            88,
            Kind::U16,
            1,
            "ExposureLevelIncrements",
            Form::Choice(EXPOSURE_LEVEL_INCREMENTS),
        ),
        Cell(
            126,
            Kind::U16,
            1,
            "DriveMode",
            Form::Bits(0xff, 0, DRIVE_MODE2),
        ),
        Cell(127, Kind::U16, 1, "FlashMode", Form::Choice(FLASH_MODE_2)),
        Cell(131, Kind::U16, 1, "ColorSpace", Form::Choice(COLOR_SPACE_3)),
    ],
};

/// The tags of a block: `CameraSettings3`.
pub(super) static CAMERA_SETTINGS_3: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            0,
            Kind::U8,
            1,
            "ShutterSpeedSetting",
            Form::Calc(time, time_or_bulb),
        ),
        Cell(
            1,
            Kind::U8,
            1,
            "ApertureSetting",
            Form::Calc(ratio, f_number),
        ),
        Cell(
            2,
            Kind::U8,
            1,
            "ISOSetting",
            Form::Calc(sensitivity_setting, sensitivity_setting_words),
        ),
        Cell(
            3,
            Kind::U8,
            1,
            "ExposureCompensationSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(
            4,
            Kind::U8,
            1,
            "DriveModeSetting",
            Form::Words(&PLAIN, Words::Hex(DRIVE_MODE2_3)),
        ),
        Cell(
            5,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::Choice(EXPOSURE_PROGRAM_2),
        ),
        Cell(
            6,
            Kind::U8,
            1,
            "FocusModeSetting",
            Form::Choice(FOCUS_MODE_2),
        ),
        Cell(7, Kind::U8, 1, "MeteringMode", Form::Choice(METERING_MODE)),
        Cell(
            9,
            Kind::U8,
            1,
            "SonyImageSize",
            Form::Choice(SONY_IMAGE_SIZE_2),
        ),
        Cell(10, Kind::U8, 1, "AspectRatio", Form::Choice(ASPECT_RATIO_2)),
        Cell(11, Kind::U8, 1, "Quality", Form::Choice(QUALITY_2)),
        Cell(
            12,
            Kind::U8,
            1,
            "DynamicRangeOptimizerSetting",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_SETTING),
        ),
        Cell(13, Kind::U8, 1, "DynamicRangeOptimizerLevel", PLAIN),
        Cell(14, Kind::U8, 1, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Cell(
            15,
            Kind::U8,
            1,
            "CreativeStyleSetting",
            Form::Choice(CREATIVE_STYLE_SETTING),
        ),
        Cell(
            16,
            Kind::S8,
            1,
            "ContrastSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            17,
            Kind::S8,
            1,
            "SaturationSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            18,
            Kind::S8,
            1,
            "SharpnessSetting",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "WhiteBalanceSetting",
            Form::Words(&PLAIN, Words::Hex(WHITE_BALANCE_SETTING)),
        ),
        Cell(
            23,
            Kind::U8,
            1,
            "ColorTemperatureSetting",
            Form::Words(&Form::Calc(|n| Some(n * 100.0), bare), Words::Unit(" K")),
        ),
        Cell(
            24,
            Kind::S8,
            1,
            "ColorCompensationFilterSet",
            Form::Words(&PLAIN, Words::Around("0")),
        ),
        Cell(25, Kind::U16Rev, 3, "CustomWB_RGBLevels", PLAIN),
        Cell(32, Kind::U8, 1, "FlashMode", Form::Choice(FLASH_MODE)),
        Cell(
            33,
            Kind::U8,
            1,
            "FlashControl",
            Form::Choice(FLASH_CONTROL_2),
        ),
        Cell(
            35,
            Kind::U8,
            1,
            "FlashExposureCompSet",
            Form::Words(
                &Form::Calc(|n| Some((n - 128.0) / 24.0), bare),
                Words::Signed(1),
            ),
        ),
        Cell(36, Kind::U8, 1, "AFAreaMode", Form::Choice(AFAREA_MODE_2)),
        Cell(
            37,
            Kind::U8,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            38,
            Kind::U8,
            1,
            "HighISONoiseReduction",
            Form::Choice(HIGH_ISONOISE_REDUCTION),
        ),
        Cell(
            39,
            Kind::U8,
            1,
            "SmileShutterMode",
            Form::Choice(SMILE_SHUTTER_MODE),
        ),
        Cell(
            40,
            Kind::U8,
            1,
            "RedEyeReduction",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            45,
            Kind::U8,
            1,
            "HDRSetting",
            Form::Choice(DYNAMIC_RANGE_OPTIMIZER_SETTING),
        ),
        Cell(46, Kind::U8, 1, "HDRLevel", Form::Choice(HDRLEVEL)),
        Cell(47, Kind::U8, 1, "ViewingMode", Form::Choice(VIEWING_MODE)),
        Cell(
            48,
            Kind::U8,
            1,
            "FaceDetection",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            49,
            Kind::U8,
            1,
            "SmileShutter",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            50,
            Kind::U8,
            1,
            "SweepPanoramaSize",
            Form::When(is_not_a500, &Form::Choice(SWEEP_PANORAMA_SIZE)),
        ),
        Cell(
            51,
            Kind::U8,
            1,
            "SweepPanoramaDirection",
            Form::When(is_not_a500, &Form::Choice(SWEEP_PANORAMA_DIRECTION)),
        ),
        Cell(
            52,
            Kind::U8,
            1,
            "DriveMode",
            Form::When(is_not_a500, &Form::Words(&PLAIN, Words::Hex(DRIVE_MODE))),
        ),
        Cell(
            53,
            Kind::U8,
            1,
            "MultiFrameNoiseReduction",
            Form::When(is_not_a500, &Form::Choice(MULTI_FRAME_NOISE_REDUCTION)),
        ),
        Cell(
            54,
            Kind::U8,
            1,
            "LiveViewAFSetting",
            Form::When(is_not_nex_or_a500, &Form::Choice(LIVE_VIEW_AFMETHOD)),
        ),
        Cell(
            56,
            Kind::U8,
            1,
            "PanoramaSize3D",
            Form::When(is_not_a500, &Form::Choice(PANORAMA_SIZE3_D)),
        ),
        Cell(
            131,
            Kind::U8,
            1,
            "AFButtonPressed",
            Form::When(is_not_nex_or_a500, &Form::Choice(AFBUTTON_PRESSED)),
        ),
        Cell(
            132,
            Kind::U8,
            1,
            "LiveViewMetering",
            Form::When(is_not_nex_or_a500, &Form::Choice(LIVE_VIEW_METERING)),
        ),
        Cell(
            133,
            Kind::U8,
            1,
            "ViewingMode2",
            Form::When(is_not_nex_or_a500, &Form::Choice(VIEWING_MODE2)),
        ),
        Cell(
            134,
            Kind::U8,
            1,
            "AELock",
            Form::When(is_not_nex_or_a500, &Form::Choice(AELOCK_2)),
        ),
        Cell(
            135,
            Kind::U8,
            1,
            "FlashStatusBuilt-in",
            Form::When(is_not_a500, &Form::Choice(AELOCK)),
        ),
        Cell(
            136,
            Kind::U8,
            1,
            "FlashStatusExternal",
            Form::When(is_not_a500, &Form::Choice(FLASH_STATUS_EXTERNAL)),
        ),
        Cell(
            139,
            Kind::U8,
            1,
            "LiveViewFocusMode",
            Form::When(is_not_nex_or_a500, &Form::Choice(LIVE_VIEW_FOCUS_MODE)),
        ),
        Cell(
            153,
            Kind::U8,
            1,
            "LensMount",
            Form::When(is_not_a500, &Form::Choice(LENS_MOUNT)),
        ),
        Cell(
            268,
            Kind::U8,
            1,
            "SequenceNumber",
            Form::When(
                is_not_a500,
                &Form::Words(&PLAIN, Words::Some(SEQUENCE_NUMBER)),
            ),
        ),
        Cell(
            276,
            Kind::U32,
            1,
            "FolderNumber",
            Form::When(
                is_not_a500,
                &Form::Words(&Form::Bits(0x00ff_c000, 14, &[]), Words::Zeros(3)),
            ),
        ),
        Cell(
            276,
            Kind::U32,
            1,
            "ImageNumber",
            Form::When(
                is_not_a500,
                &Form::Words(&Form::Bits(0x3fff, 0, &[]), Words::Zeros(4)),
            ),
        ),
        Cell(
            512,
            Kind::U32,
            1,
            "ShotNumberSincePowerUp2",
            Form::When(is_not_a500, &PLAIN),
        ),
        Cell(
            643,
            Kind::U8,
            1,
            "AFButtonPressed",
            Form::When(is_a500, &Form::Choice(AFBUTTON_PRESSED)),
        ),
        Cell(
            644,
            Kind::U8,
            1,
            "LiveViewMetering",
            Form::When(is_a500, &Form::Choice(LIVE_VIEW_METERING)),
        ),
        Cell(
            645,
            Kind::U8,
            1,
            "ViewingMode2",
            Form::When(is_a500, &Form::Choice(VIEWING_MODE2)),
        ),
        Cell(
            646,
            Kind::U8,
            1,
            "AELock",
            Form::When(is_a500, &Form::Choice(AELOCK_2)),
        ),
        Cell(
            647,
            Kind::U8,
            1,
            "FlashStatusBuilt-in",
            Form::When(is_a500, &Form::Choice(AELOCK)),
        ),
        Cell(
            648,
            Kind::U8,
            1,
            "FlashStatusExternal",
            Form::When(is_a500, &Form::Choice(FLASH_STATUS_EXTERNAL)),
        ),
        Cell(
            651,
            Kind::U8,
            1,
            "LiveViewFocusMode",
            Form::When(is_a500, &Form::Choice(LIVE_VIEW_FOCUS_MODE)),
        ),
        Cell(
            780,
            Kind::U8,
            1,
            "SequenceNumber",
            Form::When(is_a500, &Form::Words(&PLAIN, Words::Some(SEQUENCE_NUMBER))),
        ),
        Cell(
            788,
            Kind::U16,
            1,
            "ImageNumber",
            Form::When(
                is_a500,
                &Form::Words(&Form::Bits(0x3fff, 0, &[]), Words::Zeros(4)),
            ),
        ),
        Cell(
            790,
            Kind::U16,
            1,
            "FolderNumber",
            Form::When(
                is_a500,
                &Form::Words(&Form::Bits(0x3ff, 0, &[]), Words::Zeros(3)),
            ),
        ),
        Cell(
            1008,
            Kind::U16,
            1,
            "LensE-mountVersion",
            Form::When(is_nex, &Form::Words(&PLAIN, Words::By(mount_version))),
        ),
        Cell(
            1011,
            Kind::U16,
            1,
            "LensFirmwareVersion",
            Form::When(is_nex, &Form::Words(&PLAIN, Words::By(lens_firmware))),
        ),
        Cell(1015, Kind::U16, 1, "LensType2", Form::When(is_nex, &PLAIN)),
        Cell(
            1024,
            Kind::U16,
            1,
            "ImageNumber",
            Form::When(
                is_a500,
                &Form::Words(&Form::Bits(0x3fff, 0, &[]), Words::Zeros(4)),
            ),
        ),
        Cell(
            1026,
            Kind::U16,
            1,
            "FolderNumber",
            Form::When(
                is_a500,
                &Form::Words(&Form::Bits(0x3ff, 0, &[]), Words::Zeros(3)),
            ),
        ),
    ],
};

/// The tags of a block: `ExtraInfo`.
pub(super) static EXTRA_INFO: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            1,
            Kind::U8,
            1,
            "BatteryTemperature",
            Form::Words(
                &Form::Calc(|n| Some((n - 32.0) / 1.8), bare),
                Words::Digits(1, " C"),
            ),
        ),
        Cell(
            12,
            Kind::U8,
            1,
            "BatteryLevel",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            26,
            Kind::U8,
            4,
            "ExtraInfoVersion",
            Form::Words(&PLAIN, Words::Between(".")),
        ),
    ],
};

/// The tags of a block: `ExtraInfo2`.
pub(super) static EXTRA_INFO_2: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            4,
            Kind::U8,
            1,
            "BatteryLevel",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            18,
            Kind::U8,
            1,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
    ],
};

/// The tags of a block: `ExtraInfo3`.
pub(super) static EXTRA_INFO_3: Layout = Layout {
    group: "Sony",
    unit: Kind::U8,
    cells: &[
        Cell(
            2,
            Kind::U8,
            1,
            "BatteryTemperature",
            Form::Words(
                &Form::Calc(|n| Some((n - 32.0) / 1.8), bare),
                Words::Digits(1, " C"),
            ),
        ),
        Cell(
            4,
            Kind::U8,
            1,
            "BatteryLevel",
            Form::Words(&PLAIN, Words::Unit("%")),
        ),
        Cell(
            6,
            Kind::U16,
            1,
            "BatteryVoltage1",
            Form::When(
                is_not_early_nex,
                &Form::Words(
                    &Form::Calc(|n| Some(n / 128.0), bare),
                    Words::Digits(2, " V"),
                ),
            ),
        ),
        Cell(
            8,
            Kind::U16,
            1,
            "BatteryVoltage2",
            Form::When(
                is_not_early_nex,
                &Form::Words(
                    &Form::Calc(|n| Some(n / 128.0), bare),
                    Words::Digits(2, " V"),
                ),
            ),
        ),
        Cell(
            17,
            Kind::U8,
            1,
            "ImageStabilization",
            Form::When(is_not_early_nex, &Form::Choice(IMAGE_STABILIZATION)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "BatteryState",
            Form::When(is_slt, &Form::Choice(BATTERY_STATE_2)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "ExposureProgram",
            Form::When(is_a500, &Form::Choice(EXPOSURE_PROGRAM_3)),
        ),
        Cell(
            20,
            Kind::U8,
            1,
            "ModeDialPosition",
            Form::When(is_dslr, &Form::Choice(MODE_DIAL_POSITION)),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "MemoryCardConfiguration",
            Form::When(is_dslr, &Form::Choice(MEMORY_CARD_CONFIGURATION)),
        ),
        Cell(
            22,
            Kind::U8,
            1,
            "CameraOrientation",
            Form::When(is_early_nex, &Form::Bits(0xc0, 6, CAMERA_ORIENTATION)),
        ),
        Cell(
            24,
            Kind::U8,
            1,
            "CameraOrientation",
            Form::When(is_not_early_nex, &Form::Bits(0x30, 4, CAMERA_ORIENTATION)),
        ),
    ],
};

/// The tags of a block: `Panorama`.
pub(super) static PANORAMA: Layout = Layout {
    group: "Sony",
    unit: Kind::U32,
    cells: &[
        Cell(1, Kind::U32, 1, "PanoramaFullWidth", PLAIN),
        Cell(2, Kind::U32, 1, "PanoramaFullHeight", PLAIN),
        Cell(
            3,
            Kind::U32,
            1,
            "PanoramaDirection",
            Form::Choice(PANORAMA_DIRECTION),
        ),
        Cell(4, Kind::U32, 1, "PanoramaCropLeft", PLAIN),
        Cell(5, Kind::U32, 1, "PanoramaCropTop", PLAIN),
        Cell(6, Kind::U32, 1, "PanoramaCropRight", PLAIN),
        Cell(7, Kind::U32, 1, "PanoramaCropBottom", PLAIN),
        Cell(8, Kind::U32, 1, "PanoramaFrameWidth", PLAIN),
        Cell(9, Kind::U32, 1, "PanoramaFrameHeight", PLAIN),
        Cell(10, Kind::U32, 1, "PanoramaSourceWidth", PLAIN),
        Cell(11, Kind::U32, 1, "PanoramaSourceHeight", PLAIN),
    ],
};
