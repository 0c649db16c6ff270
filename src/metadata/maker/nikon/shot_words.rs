//! The words for what Nikon cameras tell about a shot and how they were set: a plain table of data.

use crate::metadata::exif::choices::Choices;

pub(super) const ADL_BRACKETING_STEP: Choices = &[
    (0, "Off"),
    (1, "Low"),
    (2, "Normal"),
    (3, "High"),
    (4, "Extra High"),
    (8, "Auto"),
];

pub(super) const ADL_BRACKETING_TYPE: Choices = &[
    (0, "Off"),
    (1, "2 Shots"),
    (2, "3 Shots"),
    (3, "4 Shots"),
    (4, "5 Shots"),
];

pub(super) const AE_BRACKETING_STEPS: Choices = &[
    (0, "AE Bracketing Disabled"),
    (32, "AE Bracketing Disabled"),
    (48, "AE Bracketing Disabled"),
    (64, "AE Bracketing Disabled"),
    (80, "AE Bracketing Disabled"),
    (129, "+3F0.3"),
    (130, "-3F0.3"),
    (131, "+2F0.3"),
    (132, "-2F0.3"),
    (133, "3F0.3"),
    (134, "5F0.3"),
    (135, "7F0.3"),
    (136, "9F0.3"),
    (145, "+3F0.5"),
    (146, "-3F0.5"),
    (147, "+2F0.5"),
    (148, "-2F0.5"),
    (149, "3F0.5"),
    (150, "5F0.5"),
    (151, "7F0.5"),
    (152, "9F0.5"),
    (161, "+3F0.7"),
    (162, "-3F0.7"),
    (163, "+2F0.7"),
    (164, "-2F0.7"),
    (165, "3F0.7"),
    (166, "5F0.7"),
    (167, "7F0.7"),
    (168, "9F0.7"),
    (177, "+3F1"),
    (178, "-3F1"),
    (179, "+2F1"),
    (180, "-2F1"),
    (181, "3F1"),
    (182, "5F1"),
    (183, "7F1"),
    (184, "9F1"),
    (193, "+3F2"),
    (194, "-3F2"),
    (195, "+2F2"),
    (196, "-2F2"),
    (197, "3F2"),
    (198, "5F2"),
    (209, "+3F3"),
    (210, "-3F3"),
    (211, "+2F3"),
    (212, "-2F3"),
    (213, "3F3"),
    (214, "5F3"),
];

pub(super) const AE_LOCK_BUTTON: Choices = &[
    (0, "AE/AF Lock"),
    (1, "AE Lock Only"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AF-ON"),
    (5, "FV Lock"),
    (6, "Focus Area Selection"),
    (7, "AE-L/AF-L/AF Area"),
    (8, "AE-L/AF Area"),
    (9, "AF-L/AF Area"),
    (10, "AF-ON/AF Area"),
];

pub(super) const AE_LOCK_BUTTON_2: Choices = &[
    (0, "AE/AF Lock"),
    (1, "AE Lock Only"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AF-ON"),
];

pub(super) const AE_LOCK_BUTTON_3: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF On"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top"),
    (16, "+ NEF (RAW)"),
];

pub(super) const AE_LOCK_BUTTON_4: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "Flash Off"),
    (9, "Bracketing Burst"),
    (10, "Matrix Metering"),
    (11, "Center-weighted Metering"),
    (12, "Spot Metering"),
    (13, "Virtual Horizon"),
    (14, "AF On"),
    (15, "Playback"),
    (16, "My Menu Top"),
];

pub(super) const AE_LOCK_BUTTON_5: Choices = &[
    (0, "AE/AF Lock"),
    (1, "AE Lock Only"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AF-ON"),
    (5, "FV Lock"),
];

pub(super) const AE_LOCK_BUTTON_6: Choices = &[
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-ON"),
];

pub(super) const AE_LOCK_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Auto Bracketing"),
    (6, "Dynamic AF Area"),
];

pub(super) const AE_LOCK_BUTTON_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (4, "Choose Non-CPU Lens Number"),
    (8, "Exposure Delay Mode"),
];

pub(super) const AE_LOCK_FOR_MB_D80: Choices = &[
    (0, "AE Lock Only"),
    (1, "AF Lock Only"),
    (2, "AE Lock (hold)"),
    (3, "AF-On"),
    (4, "FV Lock"),
    (5, "Focus Point Selection"),
    (7, "AE/AF Lock"),
];

pub(super) const AF_ACTIVATION: Choices = &[(0, "Shutter/AF-On"), (1, "AF-On Only")];

pub(super) const AF_AREA_ILLUMINATION: Choices = &[(0, "Auto"), (1, "Off"), (2, "On")];

pub(super) const AF_AREA_MODE_SETTING: Choices =
    &[(0, "Single Area"), (1, "Dynamic Area"), (2, "Auto-area")];

pub(super) const AF_AREA_MODE_SETTING_2: Choices = &[
    (0, "Single Area"),
    (1, "Dynamic Area"),
    (2, "Closest Subject"),
];

pub(super) const AF_AREA_MODE_SETTING_3: Choices = &[
    (0, "Single Area"),
    (1, "Dynamic Area"),
    (2, "Auto-area"),
    (3, "3D-tracking (11 points)"),
];

pub(super) const AF_C_PRIORITY_SELECTION: Choices =
    &[(0, "Release"), (1, "Release + Focus"), (2, "Focus")];

pub(super) const AF_C_PRIORITY_SELECTION_2: Choices = &[(0, "Release"), (1, "Focus")];

pub(super) const AF_C_PRIORITY_SELECTION_3: Choices = &[
    (0, "Release"),
    (1, "Release + Focus"),
    (2, "Focus"),
    (3, "Focus + Release"),
];

pub(super) const AF_MODE_RESTRICTIONS: Choices = &[(0, "Off"), (1, "AF-C"), (2, "AF-S")];

pub(super) const AF_MODE_RESTRICTIONS_2: Choices =
    &[(0, "No Restrictions"), (1, "AF-C"), (2, "AF-S")];

pub(super) const AF_ON_BUTTON: Choices = &[
    (0, "AF On"),
    (1, "AE/AF Lock"),
    (2, "AE Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
];

pub(super) const AF_ON_BUTTON_2: Choices = &[
    (0, "AF On"),
    (1, "AE/AF Lock"),
    (2, "AE Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
    (6, "None"),
];

pub(super) const AF_ON_BUTTON_3: Choices = &[
    (0, "None"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
];

pub(super) const AF_ON_BUTTON_4: Choices = &[
    (0, "None"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 153 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 153 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (56, "AF-Area Mode (Dynamic Area 9 Points)"),
    (57, "AF-Area Mode + AF-On (Dynamic Area 9 Points)"),
];

pub(super) const AF_ON_FOR_MB_D10: Choices = &[
    (0, "AF-On"),
    (1, "AE/AF Lock"),
    (2, "AE Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
    (6, "Same as FUNC Button"),
];

pub(super) const AF_ON_FOR_MB_D11: Choices = &[
    (0, "AE/AF Lock"),
    (1, "AE Lock Only"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AF-ON"),
    (5, "FV Lock"),
    (6, "Same as FUNC Button"),
];

pub(super) const AF_ON_FOR_MB_D12: Choices = &[
    (0, "AE/AF Lock"),
    (1, "AE Lock Only"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AE Lock (reset)"),
    (5, "AF-On"),
    (6, "FV Lock"),
    (7, "Same As Fn Button"),
];

pub(super) const AF_POINT_BRIGHTNESS: Choices =
    &[(0, "Low"), (1, "Normal"), (2, "High"), (3, "Extra High")];

pub(super) const AF_POINT_ILLUMINATION: Choices = &[
    (0, "On in Continuous Shooting and Manual Focusing"),
    (1, "On During Manual Focusing"),
    (2, "On in Continuous Shooting Modes"),
    (3, "Off"),
];

pub(super) const AF_POINT_ILLUMINATION_2: Choices = &[(0, "Auto"), (1, "On"), (2, "Off")];

pub(super) const AF_POINT_ILLUMINATION_3: Choices = &[
    (0, "Off"),
    (1, "On in Continuous Shooting Modes"),
    (2, "On During Manual Focusing"),
    (3, "On in Continuous Shooting and Manual Focusing"),
];

pub(super) const AF_POINT_ILLUMINATION_4: Choices = &[(0, "Off"), (1, "On During Manual Focusing")];

pub(super) const AF_POINT_SELECTION: Choices = &[(0, "51 Points"), (1, "11 Points")];

pub(super) const AF_S_PRIORITY_SELECTION: Choices = &[(0, "Focus"), (1, "Release")];

pub(super) const ASSIGN_BKT_BUTTON: Choices = &[(0, "Auto Bracketing"), (1, "Multiple Exposure")];

pub(super) const ASSIGN_BKT_BUTTON_2: Choices = &[
    (0, "Auto Bracketing"),
    (1, "Multiple Exposure"),
    (2, "HDR (high dynamic range)"),
    (3, "None"),
];

pub(super) const ASSIGN_MB_D17_AF_ON_BUTTON: Choices = &[
    (0, "None"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (100, "Same as Camera AF-On Button"),
];

pub(super) const ASSIGN_MB_D17_FUNC_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (DX/1.3x)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (7, "Photo Shooting Menu Bank"),
    (8, "Exposure Delay Mode"),
    (10, "ISO Sensitivity"),
    (11, "Exposure Mode"),
    (12, "Exposure Compensation"),
    (13, "Metering Mode"),
];

pub(super) const ASSIGN_MB_D18_AF_ON_BUTTON: Choices = &[
    (0, "None"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 153 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 153 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (56, "AF-Area Mode (Dynamic Area 9 Points)"),
    (57, "AF-Area Mode + AF-On (Dynamic Area 9 Points)"),
    (100, "Same as Camera AF-On Button"),
];

pub(super) const ASSIGN_MB_D18_FUNC_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (18, "Reset Focus Point"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (22, "Remote Release Only"),
    (23, "Preset Focus Point"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 153 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 153 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
    (54, "Highlight Active Focus Point"),
    (56, "AF-Area Mode (Dynamic Area 9 Points)"),
    (57, "AF-Area Mode + AF-On (Dynamic Area 9 Points)"),
];

pub(super) const ASSIGN_MB_D18_FUNC_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (7, "Photo Shooting Menu Bank"),
    (8, "Exposure Delay Mode"),
    (10, "ISO Sensitivity"),
    (11, "Exposure Mode"),
    (12, "Exposure Compensation"),
    (13, "Metering Mode"),
];

pub(super) const ASSIGN_MOVIE_FUNC2_BUTTON: Choices = &[
    (0, "None"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
];

pub(super) const ASSIGN_MOVIE_PREVIEW_BUTTON_PLUS_DIALS: Choices =
    &[(0, "None"), (1, "Choose Image Area (DX/1.3x)")];

pub(super) const ASSIGN_MOVIE_RECORD_BUTTON: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "ISO Sensitivity"),
    (4, "Shooting Bank Menu"),
];

pub(super) const ASSIGN_MOVIE_RECORD_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (9, "White Balance"),
    (10, "ISO Sensitivity"),
];

pub(super) const ASSIGN_MOVIE_RECORD_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "Shutter Speed & Aperture Lock"),
    (7, "Photo Shooting Menu Bank"),
    (11, "Exposure Mode"),
];

pub(super) const ASSIGN_MOVIE_RECORD_BUTTON_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (DX/1.3x)"),
    (2, "Shutter Speed & Aperture Lock"),
    (7, "Photo Shooting Menu Bank"),
    (11, "Exposure Mode"),
];

pub(super) const ASSIGN_MOVIE_SUBSELECTOR: Choices = &[
    (0, "None"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
    (5, "AE/AF Lock"),
    (6, "AE Lock (Only)"),
    (7, "AE Lock (Hold)"),
    (8, "AF Lock (Only)"),
];

pub(super) const ASSIGN_REMOTE_FN_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (16, "+NEF(RAW)"),
    (25, "Live View"),
    (26, "Flash Disable/Enable"),
];

pub(super) const AUTO_BRACKET_MODE_M: Choices = &[
    (0, "Flash/Speed"),
    (1, "Flash/Speed/Aperture"),
    (2, "Flash/Aperture"),
    (3, "Flash Only"),
];

pub(super) const AUTO_BRACKET_ORDER: Choices = &[(0, "0,-,+"), (1, "-,0,+")];

pub(super) const AUTO_BRACKET_SET: Choices = &[
    (0, "AE & Flash"),
    (1, "AE Only"),
    (2, "Flash Only"),
    (3, "WB Bracketing"),
];

pub(super) const AUTO_BRACKET_SET_2: Choices = &[
    (0, "AE & Flash"),
    (1, "AE Only"),
    (2, "Flash Only"),
    (3, "WB Bracketing"),
    (4, "Active D-Lighting"),
];

pub(super) const AUTO_BRACKET_SET_3: Choices = &[
    (0, "Exposure"),
    (1, "Active D-Lighting"),
    (2, "WB Bracketing"),
];

pub(super) const AUTO_BRACKET_SET_4: Choices = &[
    (0, "AE & Flash"),
    (1, "AE Only"),
    (2, "Flash Only"),
    (3, "WB Bracketing"),
    (4, "ADL Bracketing"),
];

pub(super) const AUTO_BRACKET_SET_5: Choices = &[
    (0, "Exposure"),
    (1, "WB Bracketing"),
    (2, "Active D-Lighting"),
];

pub(super) const AUTO_FLASH_ISO_SENSITIVITY: Choices =
    &[(0, "Subject and Background"), (1, "Subject Only")];

pub(super) const AUTO_ISO_MAX: Choices = &[(0, "200"), (1, "400"), (2, "800"), (3, "1600")];

pub(super) const AUTO_ISO_MAX_2: Choices = &[(1, "400"), (2, "800"), (3, "1600")];

pub(super) const AUTO_ISO_MIN_SHUTTER_SPEED: Choices = &[
    (0, "1/125 s"),
    (1, "1/100 s"),
    (2, "1/80 s"),
    (3, "1/60 s"),
    (4, "1/40 s"),
    (5, "1/30 s"),
    (6, "1/15 s"),
    (7, "1/8 s"),
    (8, "1/4 s"),
    (9, "1/2 s"),
    (10, "1 s"),
];

pub(super) const AUTO_ISO_MIN_SHUTTER_SPEED_2: Choices = &[
    (0, "1/125 s"),
    (1, "1/60 s"),
    (2, "1/30 s"),
    (3, "1/15 s"),
    (4, "1/8 s"),
    (5, "1/4 s"),
    (6, "1/2 s"),
    (7, "1 s"),
];

pub(super) const BATTERY_ORDER: Choices = &[(0, "MB-D10 First"), (1, "Camera Battery First")];

pub(super) const BATTERY_ORDER_2: Choices = &[(0, "MB-D11 First"), (1, "Camera Battery First")];

pub(super) const BATTERY_ORDER_3: Choices = &[(0, "MB-D12 First"), (1, "Camera Battery First")];

pub(super) const BEEP: Choices = &[(0, "On"), (1, "Off")];

pub(super) const BEEP_2: Choices = &[(0, "High"), (1, "Low"), (2, "Off")];

pub(super) const BEEP_3: Choices = &[(0, "Off"), (1, "Low"), (2, "High")];

pub(super) const BEEP_4: Choices = &[(0, "Off"), (1, "Low"), (2, "Medium"), (3, "High")];

pub(super) const BEEP_VOLUME: Choices = &[(0, "Off"), (1, "1"), (2, "2"), (3, "3")];

pub(super) const BLOCK_SHOT_AF_RESPONSE: Choices = &[
    (1, "1 (Quick)"),
    (2, "2"),
    (3, "3 (Normal)"),
    (4, "4"),
    (5, "5 (Delay)"),
];

pub(super) const CENTER_AF_AREA: Choices = &[(0, "Normal Zone"), (1, "Wide Zone")];

pub(super) const CENTER_WEIGHTED_AREA_SIZE: Choices = &[(0, "6 mm"), (1, "8 mm"), (2, "10 mm")];

pub(super) const CENTER_WEIGHTED_AREA_SIZE_2: Choices = &[
    (0, "6 mm"),
    (1, "8 mm"),
    (2, "10 mm"),
    (3, "13 mm"),
    (4, "Average"),
];

pub(super) const CENTER_WEIGHTED_AREA_SIZE_3: Choices = &[
    (0, "8 mm"),
    (1, "12 mm"),
    (2, "15 mm"),
    (3, "20 mm"),
    (4, "Average"),
];

pub(super) const CH_MODE_SHOOTING_SPEED: Choices = &[(0, "9 fps"), (1, "10 fps"), (2, "11 fps")];

pub(super) const CH_MODE_SHOOTING_SPEED_2: Choices = &[(0, "10 fps"), (1, "11 fps")];

pub(super) const CL_MODE_SHOOTING_SPEED: Choices = &[
    (0, "0 fps"),
    (1, "1 fps"),
    (2, "2 fps"),
    (3, "3 fps"),
    (4, "4 fps"),
    (5, "5 fps"),
    (6, "6 fps"),
    (7, "7 fps"),
];

pub(super) const CL_MODE_SHOOTING_SPEED_2: Choices = &[
    (0, "0 fps"),
    (1, "1 fps"),
    (2, "2 fps"),
    (3, "3 fps"),
    (4, "4 fps"),
    (5, "5 fps"),
    (6, "6 fps"),
    (7, "7 fps"),
    (8, "8 fps"),
    (9, "9 fps"),
    (10, "10 fps"),
    (11, "11 fps"),
    (12, "12 fps"),
    (13, "13 fps"),
    (14, "14 fps"),
    (15, "15 fps"),
];

pub(super) const COMMANDER_GROUP_A_MODE: Choices =
    &[(0, "TTL"), (1, "Auto Aperture"), (2, "Manual"), (3, "Off")];

pub(super) const COMMANDER_INTERNAL_FLASH: Choices = &[(0, "TTL"), (1, "Manual"), (2, "Off")];

pub(super) const COMMANDER_INTERNAL_TTL_CHANNEL: Choices =
    &[(0, "1 ch"), (1, "2 ch"), (2, "3 ch"), (3, "4 ch")];

pub(super) const COMMAND_DIALS: Choices = &[
    (0, "Standard (Main Shutter, Sub Aperture)"),
    (1, "Reversed (Main Aperture, Sub Shutter)"),
];

pub(super) const COMMAND_DIALS_APERTURE_SETTING: Choices =
    &[(0, "Sub-command Dial"), (1, "Aperture Ring")];

pub(super) const COMMAND_DIALS_CHANGE_MAIN_SUB: Choices =
    &[(0, "Off"), (1, "On"), (2, "On (A mode only)")];

pub(super) const COMMAND_DIALS_CHANGE_MAIN_SUB_2: Choices = &[
    (0, "Autofocus Off, Exposure Off"),
    (1, "Autofocus Off, Exposure On"),
    (2, "Autofocus Off, Exposure On (Mode A)"),
    (4, "Autofocus On, Exposure Off"),
    (5, "Autofocus On, Exposure On"),
    (6, "Autofocus On, Exposure On (Mode A)"),
];

pub(super) const COMMAND_DIALS_MENU_AND_PLAYBACK: Choices =
    &[(0, "On"), (1, "Off"), (2, "On (Image Review Exclude)")];

pub(super) const COMMAND_DIALS_MENU_AND_PLAYBACK_2: Choices =
    &[(0, "On"), (1, "Off"), (2, "On (Image Review Excluded)")];

pub(super) const COMMAND_DIALS_REVERSE_ROTATION: Choices = &[(0, "No"), (1, "Yes")];

pub(super) const COMMAND_DIALS_REVERSE_ROTATION_2: Choices = &[
    (0, "No"),
    (1, "Shutter Speed & Aperture"),
    (2, "Exposure Compensation"),
    (3, "Exposure Compensation, Shutter Speed & Aperture"),
];

pub(super) const CUSTOM_SETTINGS_ALL_DEFAULT: Choices = &[(0, "Yes"), (1, "No")];

pub(super) const CUSTOM_SETTINGS_BANK: Choices = &[(0, "A"), (1, "B"), (2, "C"), (3, "D")];

pub(super) const DYNAMIC_AF_AREA: Choices = &[
    (0, "9 Points"),
    (1, "21 Points"),
    (2, "51 Points"),
    (3, "51 Points (3D-tracking)"),
];

pub(super) const EASY_EXPOSURE_COMPENSATION: Choices =
    &[(0, "Off"), (1, "On"), (2, "On (auto reset)")];

pub(super) const EASY_EXPOSURE_COMPENSATION_2: Choices =
    &[(0, "Off"), (1, "On"), (2, "On Auto Reset")];

pub(super) const EASY_EXPOSURE_COMPENSATION_3: Choices =
    &[(0, "Off"), (1, "On"), (2, "On (Auto Reset)")];

pub(super) const EV_STEP_SIZE: Choices = &[(0, "1/3 EV"), (1, "1/2 EV")];

pub(super) const EXPOSURE_DELAY_MODE: Choices = &[(0, "Off"), (1, "1 s"), (2, "2 s"), (3, "3 s")];

pub(super) const EXPOSURE_DELAY_MODE_2: Choices = &[
    (0, "Off"),
    (1, "0.2 s"),
    (2, "0.5 s"),
    (3, "1 s"),
    (4, "2 s"),
    (5, "3 s"),
];

pub(super) const FLASH_EXPOSURE_COMP_AREA: Choices = &[(0, "Entire frame"), (1, "Background only")];

pub(super) const FLASH_EXPOSURE_COMP_AREA_2: Choices =
    &[(0, "Entire Frame"), (1, "Background Only")];

pub(super) const FLASH_FIRED: Choices = &[
    (0, "(none)"),
    (1, "[0]"),
    (2, "Internal"),
    (3, "[0], Internal"),
    (4, "External"),
    (5, "[0], External"),
    (6, "Internal, External"),
    (7, "[0], Internal, External"),
];

pub(super) const FLASH_SHUTTER_SPEED: Choices = &[
    (0, "1/60 s"),
    (1, "1/30 s"),
    (2, "1/15 s"),
    (3, "1/8 s"),
    (4, "1/4 s"),
    (5, "1/2 s"),
    (6, "1 s"),
    (7, "2 s"),
    (8, "4 s"),
    (9, "8 s"),
    (10, "15 s"),
    (11, "30 s"),
];

pub(super) const FLASH_SYNC_SPEED: Choices = &[
    (0, "1/320 s (auto FP)"),
    (1, "1/250 s (auto FP)"),
    (2, "1/250 s"),
    (3, "1/200 s"),
    (4, "1/160 s"),
    (5, "1/125 s"),
    (6, "1/100 s"),
    (7, "1/80 s"),
    (8, "1/60 s"),
];

pub(super) const FLASH_SYNC_SPEED_2: Choices = &[
    (0, "1/250 s (auto FP)"),
    (1, "1/250 s"),
    (2, "1/200 s"),
    (3, "1/160 s"),
    (4, "1/125 s"),
    (5, "1/100 s"),
    (6, "1/80 s"),
    (7, "1/60 s"),
];

pub(super) const FLASH_SYNC_SPEED_3: Choices = &[
    (1, "1/250 s (auto FP)"),
    (2, "1/250 s"),
    (3, "1/200 s"),
    (4, "1/160 s"),
    (5, "1/125 s"),
    (6, "1/100 s"),
    (7, "1/80 s"),
    (8, "1/60 s"),
];

pub(super) const FLASH_SYNC_SPEED_4: Choices = &[
    (0, "1/320 s (auto FP)"),
    (2, "1/250 s (auto FP)"),
    (3, "1/250 s"),
    (5, "1/200 s"),
    (6, "1/160 s"),
    (7, "1/125 s"),
    (8, "1/100 s"),
    (9, "1/80 s"),
    (10, "1/60 s"),
];

pub(super) const FLASH_SYNC_SPEED_5: Choices = &[
    (2, "1/250 s (auto FP)"),
    (3, "1/250 s"),
    (5, "1/200 s"),
    (6, "1/160 s"),
    (7, "1/125 s"),
    (8, "1/100 s"),
    (9, "1/80 s"),
    (10, "1/60 s"),
];

pub(super) const FLICKER_REDUCTION: Choices = &[(0, "Enable"), (1, "Disable")];

pub(super) const FOCUS_AREA_SELECTION: Choices = &[(0, "No Wrap"), (1, "Wrap")];

pub(super) const FOCUS_MODE_SETTING: Choices =
    &[(0, "Manual"), (1, "AF-S"), (2, "AF-C"), (3, "AF-A")];

pub(super) const FOCUS_TRACKING_LOCK_ON: Choices =
    &[(0, "Long"), (1, "Normal"), (2, "Short"), (3, "Off")];

pub(super) const FOCUS_TRACKING_LOCK_ON_2: Choices = &[
    (0, "3 Normal"),
    (1, "4"),
    (2, "5 Long"),
    (3, "2"),
    (4, "1 Short"),
    (5, "Off"),
];

pub(super) const FOCUS_TRACKING_LOCK_ON_3: Choices = &[
    (0, "5 (Long)"),
    (1, "4"),
    (2, "3 (Normal)"),
    (3, "2"),
    (4, "1 (Short)"),
    (5, "Off"),
];

pub(super) const FOCUS_TRACKING_LOCK_ON_4: Choices = &[
    (0, "Off"),
    (1, "1 Short"),
    (2, "2"),
    (3, "3 Normal"),
    (4, "4"),
    (5, "5 Long"),
];

pub(super) const FOCUS_TRACKING_LOCK_ON_5: Choices = &[
    (0, "Off"),
    (1, "1 (Short)"),
    (2, "2"),
    (3, "3 (Normal)"),
    (4, "4"),
    (5, "5 (Long)"),
];

pub(super) const FUNC1_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
    (58, "AF-Area Mode + AF-On (Group Area AF - HL)"),
    (59, "AF-Area Mode + AF-On (Group Area AF - VL)"),
];

pub(super) const FUNC1_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
];

pub(super) const FUNC1_BUTTON_3: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 153 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 153 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
    (56, "AF-Area Mode (Dynamic Area 9 Points)"),
    (57, "AF-Area Mode + AF-On (Dynamic Area 9 Points)"),
];

pub(super) const FUNC1_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (7, "Photo Shooting Menu Bank"),
    (8, "Exposure Delay Mode"),
];

pub(super) const FUNC1_BUTTON_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (DX/1.3x)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (7, "Photo Shooting Menu Bank"),
    (8, "Exposure Delay Mode"),
];

pub(super) const FUNC2_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
];

pub(super) const FUNC2_BUTTON_2: Choices = &[
    (0, "None"),
    (15, "My Menu Top Item"),
    (20, "My Menu"),
    (55, "Rating"),
];

pub(super) const FUNC3_BUTTON: Choices = &[
    (0, "None"),
    (1, "Voice Memo"),
    (2, "Rating"),
    (3, "Connect To Network"),
];

pub(super) const FUNCTION_BUTTON: Choices = &[
    (0, "ISO Display"),
    (1, "Framing Grid"),
    (2, "AF-area Mode"),
    (3, "Center AF Area"),
    (4, "FV Lock"),
    (5, "Flash Off"),
    (6, "Matrix Metering"),
    (7, "Center-weighted"),
    (8, "Spot Metering"),
];

pub(super) const FUNCTION_BUTTON_2: Choices = &[
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-ON"),
    (16, "+ NEF (RAW)"),
    (18, "Active D-Lighting"),
    (25, "Live View"),
    (26, "Image Quality"),
    (27, "ISO"),
    (28, "White Balance"),
    (29, "HDR"),
    (30, "Auto Bracketing"),
    (31, "AF-area Mode"),
];

pub(super) const FUNC_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top"),
    (16, "+ NEF (RAW)"),
];

pub(super) const FUNC_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "My Menu Top"),
    (15, "Live View"),
    (16, "+ NEF (RAW)"),
    (17, "Virtual Horizon"),
];

pub(super) const FUNC_BUTTON_3: Choices = &[
    (1, "Framing Grid"),
    (2, "AF-area Mode"),
    (3, "Center Focus Point"),
    (4, "FV Lock"),
    (5, "Flash Off"),
    (6, "Matrix Metering"),
    (7, "Center-weighted Metering"),
    (8, "Spot Metering"),
    (9, "My Menu Top"),
    (10, "+ NEF (RAW)"),
];

pub(super) const FUNC_BUTTON_4: Choices = &[
    (0, "Grid Display"),
    (1, "FV Lock"),
    (2, "Flash Off"),
    (3, "Matrix Metering"),
    (4, "Center-weighted Metering"),
    (5, "Spot Metering"),
    (6, "My Menu Top"),
    (7, "+ NEF (RAW)"),
    (8, "Active D-Lighting"),
    (9, "Preview"),
    (10, "AE/AF Lock"),
    (11, "AE Lock Only"),
    (12, "AF Lock Only"),
    (13, "AE Lock (hold)"),
    (14, "Bracketing Burst"),
    (15, "Playback"),
    (16, "1EV Step Speed/Aperture"),
    (17, "Choose Non-CPU Lens"),
    (18, "Virtual Horizon"),
    (19, "Start Movie Recording"),
];

pub(super) const FUNC_BUTTON_5: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (18, "My Menu"),
    (20, "Grid Display"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
];

pub(super) const FUNC_BUTTON_6: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
];

pub(super) const FUNC_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Auto Bracketing"),
    (6, "Dynamic AF Area"),
];

pub(super) const FUNC_BUTTON_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (4, "Focus Point Selection"),
    (5, "Choose Image Area (FX/DX)"),
    (6, "Shooting Bank Menu"),
    (7, "Dynamic AF Area"),
];

pub(super) const FUNC_BUTTON_PLUS_DIALS_3: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Auto bracketing"),
    (6, "Dynamic AF Area"),
    (7, "Shutter speed & Aperture lock"),
];

pub(super) const FUNC_BUTTON_PLUS_DIALS_4: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (6, "Shooting Bank Menu"),
];

pub(super) const FUNC_BUTTON_PLUS_DIALS_5: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (8, "Exposure Delay Mode"),
];

pub(super) const GROUP_AREA_AF_ILLUMINATION: Choices = &[(0, "Squares"), (1, "Dots")];

pub(super) const ILLUMINATION: Choices = &[(0, "Off"), (1, "On")];

pub(super) const IMAGE_AREA: Choices = &[(0, "FX (36x24)"), (1, "DX (24x16)"), (2, "5:4 (30x24)")];

pub(super) const IMAGE_AREA_2: Choices = &[
    (0, "FX (36x24)"),
    (1, "DX (24x16)"),
    (2, "5:4 (30x24)"),
    (3, "1.2x (30x20)"),
];

pub(super) const IMAGE_QUALITY: Choices = &[
    (0, "NEF (RAW)"),
    (1, "JPEG Fine"),
    (2, "JPEG Normal"),
    (3, "JPEG Basic"),
    (4, "NEF (RAW) + JPEG Fine"),
    (5, "NEF (RAW) + JPEG Normal"),
    (6, "NEF (RAW) + JPEG Basic"),
];

pub(super) const IMAGE_QUALITY_2: Choices = &[
    (0, "NEF (RAW) + JPEG Fine"),
    (1, "NEF (RAW) + JPEG Norm"),
    (2, "NEF (RAW) + JPEG Basic"),
    (3, "NEF (RAW)"),
    (4, "TIF (RGB)"),
    (5, "JPEG Fine"),
    (6, "JPEG Normal"),
    (7, "JPEG Basic"),
];

pub(super) const IMAGE_REVIEW_MONITOR_OFF_TIME: Choices = &[
    (0, "2 s"),
    (1, "4 s"),
    (2, "10 s"),
    (3, "20 s"),
    (4, "1 min"),
    (5, "5 min"),
    (6, "10 min"),
];

pub(super) const IMAGE_REVIEW_MONITOR_OFF_TIME_2: Choices = &[
    (0, "2 s"),
    (1, "4 s"),
    (3, "10 s"),
    (4, "20 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
];

pub(super) const IMAGE_REVIEW_TIME: Choices = &[
    (0, "4 s"),
    (1, "8 s"),
    (2, "20 s"),
    (3, "1 min"),
    (4, "10 min"),
];

pub(super) const IMAGE_REVIEW_TIME_2: Choices = &[
    (1, "4 s"),
    (2, "8 s"),
    (4, "20 s"),
    (5, "1 min"),
    (7, "10 min"),
];

pub(super) const INITIAL_ZOOM_SETTING: Choices = &[
    (0, "Low Magnification"),
    (1, "Medium Magnification"),
    (2, "High Magnification"),
];

pub(super) const INITIAL_ZOOM_SETTING_2: Choices = &[
    (0, "High Magnification"),
    (1, "Medium Magnification"),
    (2, "Low Magnification"),
];

pub(super) const INTERNAL_FLASH: Choices = &[
    (0, "TTL"),
    (1, "Manual"),
    (2, "Repeating Flash"),
    (3, "Commander Mode"),
];

pub(super) const INTERNAL_FLASH_2: Choices = &[(0, "TTL"), (1, "Manual")];

pub(super) const ISO_AUTO_HI_LIMIT: Choices = &[
    (36, "ISO 200"),
    (38, "ISO 250"),
    (39, "ISO 280"),
    (40, "ISO 320"),
    (42, "ISO 400"),
    (44, "ISO 500"),
    (45, "ISO 560"),
    (46, "ISO 640"),
    (48, "ISO 800"),
    (50, "ISO 1000"),
    (51, "ISO 1100"),
    (52, "ISO 1250"),
    (54, "ISO 1600"),
    (56, "ISO 2000"),
    (57, "ISO 2200"),
    (58, "ISO 2500"),
    (60, "ISO 3200"),
    (62, "ISO 4000"),
    (63, "ISO 4500"),
    (64, "ISO 5000"),
    (66, "ISO 6400"),
    (68, "ISO 8000"),
    (69, "ISO 9000"),
    (70, "ISO 10000"),
    (72, "ISO 12800"),
    (74, "ISO 16000"),
    (75, "ISO 18000"),
    (76, "ISO 20000"),
    (78, "ISO 25600"),
    (80, "ISO 32000"),
    (81, "ISO 36000"),
    (82, "ISO 40000"),
    (84, "ISO 51200"),
    (86, "ISO Hi 0.3"),
    (87, "ISO Hi 0.5"),
    (88, "ISO Hi 0.7"),
    (90, "ISO Hi 1.0"),
    (96, "ISO Hi 2.0"),
    (102, "ISO Hi 3.0"),
    (108, "ISO Hi 4.0"),
    (114, "ISO Hi 5.0"),
];

pub(super) const ISO_AUTO_SHUTTER_TIME: Choices = &[
    (0, "1/4000 s"),
    (1, "1/3200 s"),
    (2, "1/2500 s"),
    (3, "1/2000 s"),
    (4, "1/1600 s"),
    (5, "1/1250 s"),
    (6, "1/1000 s"),
    (7, "1/800 s"),
    (8, "1/640 s"),
    (9, "1/500 s"),
    (10, "1/400 s"),
    (11, "1/320 s"),
    (12, "1/250 s"),
    (13, "1/200 s"),
    (14, "1/160 s"),
    (15, "1/125 s"),
    (16, "1/100 s"),
    (17, "1/80 s"),
    (18, "1/60 s"),
    (19, "1/50 s"),
    (20, "1/40 s"),
    (21, "1/30 s"),
    (22, "1/15 s"),
    (23, "1/8 s"),
    (24, "1/4 s"),
    (25, "1/2 s"),
    (26, "1 s"),
    (27, "2 s"),
    (28, "4 s"),
    (29, "8 s"),
    (30, "15 s"),
    (31, "30 s"),
    (32, "Auto (Slowest)"),
    (33, "Auto (Slower)"),
    (34, "Auto"),
    (35, "Auto (Faster)"),
    (36, "Auto (Fastest)"),
];

pub(super) const ISO_DISPLAY: Choices = &[
    (0, "Show ISO/Easy ISO"),
    (1, "Show ISO Sensitivity"),
    (3, "Show Frame Count"),
];

pub(super) const ISO_DISPLAY_2: Choices = &[(0, "Show ISO Sensitivity"), (1, "Show Frame Count")];

pub(super) const ISO_STEP_SIZE: Choices = &[(0, "1/3 EV"), (1, "1/2 EV"), (2, "1 EV")];

pub(super) const JPG_COMPRESSION: Choices = &[(0, "Size Priority"), (1, "Optimal Quality")];

pub(super) const LENS_FOCUS_FUNCTION_BUTTONS: Choices = &[
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (7, "AF Lock Only"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (24, "Preset focus Point"),
    (26, "Flash Disable/Enable"),
    (32, "AF-Area Mode:  Single-point AF"),
    (33, "AF-Area Mode: Dynamic-area AF (9 points)"),
    (34, "AF-Area Mode: Dynamic-area AF (21 points)"),
    (35, "AF-Area Mode: Dynamic-area AF (51 points)"),
    (36, "AF-Area Mode: Group-area AF"),
    (37, "AF-Area Mode: Auto area AF"),
];

pub(super) const LENS_FOCUS_FUNCTION_BUTTONS_2: Choices = &[
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (24, "Preset Focus Point"),
    (26, "Flash Disable/Enable"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
];

pub(super) const LENS_FOCUS_FUNCTION_BUTTONS_3: Choices = &[
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (24, "Preset Focus Point"),
    (26, "Flash Disable/Enable"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 153 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 153 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
    (56, "AF-Area Mode (Dynamic Area 9 Points)"),
    (57, "AF-Area Mode + AF-On (Dynamic Area 9 Points)"),
];

pub(super) const LIGHT_SWITCH: Choices = &[
    (0, "LCD Backlight"),
    (1, "LCD Backlight and Shooting Information"),
];

pub(super) const LIVE_VIEW_AF: Choices =
    &[(0, "Face Priority"), (1, "Wide Area"), (2, "Normal Area")];

pub(super) const LIVE_VIEW_AF_2: Choices = &[
    (0, "Face Priority"),
    (1, "Wide Area"),
    (2, "Normal Area"),
    (3, "Subject Tracking"),
];

pub(super) const LIVE_VIEW_AF_AREA_MODE: Choices = &[
    (0, "Face-Priority"),
    (1, "NormalArea"),
    (2, "WideArea"),
    (3, "SubjectTracking"),
];

pub(super) const LIVE_VIEW_AF_MODE: Choices = &[(0, "AF-C"), (1, "AF-F")];

pub(super) const LIVE_VIEW_BUTTON_OPTIONS: Choices = &[
    (0, "Enable"),
    (1, "Enable (standby time active)"),
    (2, "Disable"),
];

pub(super) const LIVE_VIEW_BUTTON_OPTIONS_2: Choices = &[(0, "Enable"), (2, "Disable")];

pub(super) const LIVE_VIEW_BUTTON_OPTIONS_3: Choices = &[
    (0, "Enable"),
    (1, "Enable (Standby Timer Active)"),
    (2, "Disable"),
];

pub(super) const LIVE_VIEW_MONITOR_OFF_TIME: Choices = &[
    (0, "3 min"),
    (1, "5 min"),
    (2, "10 min"),
    (3, "15 min"),
    (4, "20 min"),
    (5, "30 min"),
];

pub(super) const LIVE_VIEW_MONITOR_OFF_TIME_2: Choices = &[
    (0, "5 min"),
    (1, "10 min"),
    (2, "15 min"),
    (3, "20 min"),
    (4, "30 min"),
    (5, "No Limit"),
];

pub(super) const LIVE_VIEW_MONITOR_OFF_TIME_3: Choices = &[
    (1, "5 min"),
    (2, "10 min"),
    (3, "15 min"),
    (4, "20 min"),
    (5, "30 min"),
];

pub(super) const LIVE_VIEW_MONITOR_OFF_TIME_4: Choices = &[
    (1, "5 min"),
    (2, "10 min"),
    (3, "15 min"),
    (4, "20 min"),
    (5, "30 min"),
    (6, "No Limit"),
];

pub(super) const MATRIX_METERING: Choices = &[(0, "Face Detection On"), (1, "Face Detection Off")];

pub(super) const MB_D10_BATTERIES: Choices = &[
    (0, "LR6 (AA alkaline)"),
    (1, "HR6 (AA Ni-MH)"),
    (2, "FR6 (AA lithium)"),
    (3, "ZR6 (AA Ni-Mn)"),
];

pub(super) const MB_D11_BATTERY_TYPE: Choices = &[
    (0, "LR6 (AA alkaline)"),
    (1, "Ni-MH (AA Ni-MH)"),
    (2, "FR6 (AA lithium)"),
];

pub(super) const MB_D12_BATTERY_TYPE: Choices = &[
    (0, "LR6 (AA alkaline)"),
    (1, "HR6 (AA Ni-MH)"),
    (2, "FR6 (AA lithium)"),
];

pub(super) const MB_D80_BATTERIES: Choices = &[
    (0, "LR6 (AA Alkaline)"),
    (1, "HR6 (AA Ni-MH)"),
    (2, "FR6 (AA Lithium)"),
    (3, "ZR6 (AA Ni-Mg)"),
];

pub(super) const MENU_MONITOR_OFF_TIME: Choices = &[
    (0, "4 s"),
    (2, "10 s"),
    (4, "20 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
];

pub(super) const METERING: Choices = &[(0, "Matrix"), (1, "Center-weighted"), (2, "Spot")];

pub(super) const METERING_TIME: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (2, "8 s"),
    (3, "16 s"),
    (4, "30 s"),
    (5, "30 min"),
];

pub(super) const METERING_TIME_2: Choices = &[
    (0, "4 s"),
    (1, "8 s"),
    (2, "20 s"),
    (3, "1 min"),
    (4, "30 min"),
];

pub(super) const METERING_TIME_3: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (2, "8 s"),
    (3, "16 s"),
    (4, "30 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
    (8, "30 min"),
    (9, "No Limit"),
];

pub(super) const METERING_TIME_4: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (2, "8 s"),
    (3, "16 s"),
    (4, "30 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
    (8, "30 min"),
];

pub(super) const MONITOR_OFF_TIME: Choices = &[
    (0, "5 s"),
    (1, "10 s"),
    (2, "20 s"),
    (3, "1 min"),
    (4, "5 min"),
    (5, "10 min"),
];

pub(super) const MONITOR_OFF_TIME_2: Choices = &[
    (0, "10 s"),
    (1, "20 s"),
    (2, "1 min"),
    (3, "5 min"),
    (4, "10 min"),
];

pub(super) const MOVIE_AE_LOCK_BUTTON_ASSIGNMENT: Choices = &[
    (0, "None"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
    (5, "AE/AF Lock"),
    (6, "AE Lock Only"),
    (7, "AE Lock (hold)"),
    (8, "AF Lock Only"),
];

pub(super) const MOVIE_FUNC1_BUTTON: Choices = &[
    (0, "None"),
    (2, "Power Aperture (close)"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
    (11, "Exposure Compensation -"),
];

pub(super) const MOVIE_FUNCTION_BUTTON: Choices = &[
    (0, "None"),
    (1, "Power Aperture (open)"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
];

pub(super) const MOVIE_FUNCTION_BUTTON_PLUS_DIALS: Choices =
    &[(0, "None"), (1, "Choose Image Area")];

pub(super) const MOVIE_PREVIEW_BUTTON: Choices = &[
    (0, "None"),
    (2, "Power Aperture (open)"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
];

pub(super) const MOVIE_PREVIEW_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Power Aperture (open)"),
    (3, "Index Marking"),
    (4, "View Photo Shooting Info"),
    (10, "Exposure Compensation +"),
];

pub(super) const MOVIE_SHUTTER_BUTTON: Choices = &[
    (0, "Take Photo"),
    (1, "Record Movies"),
    (2, "Live Frame Grab"),
];

pub(super) const MOVIE_SHUTTER_BUTTON_2: Choices = &[(0, "Take Photo"), (1, "Record Movies")];

pub(super) const MOVIE_SUB_SELECTOR_ASSIGNMENT: Choices = &[
    (0, "None"),
    (1, "Index Marking"),
    (2, "AE/AF Lock"),
    (3, "AE Lock Only"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
    (6, "View Photo Shooting Info"),
];

pub(super) const MULTI_SELECTOR: Choices = &[(0, "Do Nothing"), (1, "Reset Meter-off Delay")];

pub(super) const MULTI_SELECTOR_LIVE_VIEW: Choices = &[
    (0, "Reset"),
    (1, "Zoom On/Off"),
    (2, "Start Movie Recording"),
    (3, "Not Used"),
];

pub(super) const MULTI_SELECTOR_LIVE_VIEW_2: Choices =
    &[(0, "Reset"), (1, "Zoom"), (3, "Not Used")];

pub(super) const MULTI_SELECTOR_PLAYBACK_MODE: Choices = &[
    (0, "Thumbnail On/Off"),
    (1, "View Histograms"),
    (2, "Zoom On/Off"),
    (3, "Choose Folder"),
];

pub(super) const MULTI_SELECTOR_PLAYBACK_MODE_2: Choices = &[
    (0, "Thumbnail On/Off"),
    (1, "View Histograms"),
    (2, "Zoom On/Off"),
];

pub(super) const MULTI_SELECTOR_SHOOT_MODE: Choices = &[
    (0, "Select Center Focus Point"),
    (1, "Highlight Active Focus Point"),
    (2, "Not Used"),
];

pub(super) const MULTI_SELECTOR_SHOOT_MODE_2: Choices = &[
    (0, "Select Center Focus Point (Reset)"),
    (2, "Preset Focus Point (Pre)"),
    (3, "Not Used (None)"),
];

pub(super) const MULTI_SELECTOR_SHOOT_MODE_3: Choices = &[
    (0, "Select Center Focus Point (Reset)"),
    (1, "Highlight Active Focus Point"),
    (2, "Preset Focus Point (Pre)"),
    (3, "Not Used (None)"),
];

pub(super) const MULTI_SELECTOR_SHOOT_MODE_4: Choices = &[
    (0, "Select Center Focus Point (Reset)"),
    (1, "Zoom On/Off"),
    (2, "Preset Focus Point (Pre)"),
    (4, "Not Used (None)"),
];

pub(super) const MULTI_SELECTOR_SHOOT_MODE_5: Choices = &[
    (0, "Select Center Focus Point (Reset)"),
    (2, "Preset Focus Point (Pre)"),
    (3, "Highlight Active Focus Point"),
    (4, "Not Used (None)"),
];

pub(super) const NIKON_IMAGE_SIZE: Choices = &[
    (0, "Large (10.0 M)"),
    (1, "Medium (5.6 M)"),
    (2, "Small (2.5 M)"),
];

pub(super) const NIKON_IMAGE_SIZE_2: Choices = &[(0, "Large"), (1, "Medium"), (2, "Small")];

pub(super) const NIKON_METERING_MODE: Choices =
    &[(0, "Matrix"), (1, "Center"), (2, "Spot"), (3, "Highlight")];

pub(super) const NO_MEMORY_CARD: Choices = &[(0, "Release Locked"), (1, "Enable Release")];

pub(super) const NUMBER_OF_FOCUS_POINTS: Choices = &[(0, "39 Points"), (1, "11 Points")];

pub(super) const NUMBER_OF_FOCUS_POINTS_2: Choices = &[(0, "55 Points"), (1, "15 Points")];

pub(super) const OK_BUTTON: Choices = &[
    (0, "Not Used"),
    (1, "Select Center Focus Point"),
    (2, "Highlight Active Focus Point"),
    (3, "Not Used"),
];

pub(super) const OK_BUTTON_2: Choices = &[
    (0, "Off"),
    (1, "Select Center Focus Point"),
    (2, "Highlight Active Focus Point"),
    (3, "Not Used"),
];

pub(super) const PHOTO_INFO_PLAYBACK: Choices = &[
    (0, "Info Up-down, Playback Left-right"),
    (1, "Info Left-right, Playback Up-down"),
];

pub(super) const PHOTO_SHOOTING_MENU_BANK_IMAGE_AREA: Choices = &[
    (0, "FX (36x24)"),
    (1, "DX (24x16)"),
    (2, "5:4 (30x24)"),
    (3, "1.2x (30x20)"),
    (4, "1.3x (18x12)"),
];

pub(super) const PITCH: Choices = &[(0, "High"), (1, "Low")];

pub(super) const PLAYBACK_MENUS_TIME: Choices = &[
    (0, "8 s"),
    (1, "12 s"),
    (2, "20 s"),
    (3, "1 min"),
    (4, "10 min"),
];

pub(super) const PLAYBACK_MENUS_TIME_2: Choices = &[
    (1, "8 s"),
    (4, "20 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
];

pub(super) const PLAYBACK_MONITOR_OFF_TIME: Choices = &[
    (0, "4 s"),
    (1, "10 s"),
    (2, "20 s"),
    (3, "1 min"),
    (4, "5 min"),
    (5, "10 min"),
];

pub(super) const PLAYBACK_ZOOM: Choices = &[
    (0, "Use Separate Zoom Buttons"),
    (1, "Use Either Zoom Button with Command Dial"),
];

pub(super) const PREVIEW_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "Flash Off"),
    (9, "Bracketing Burst"),
    (10, "Matrix Metering"),
    (11, "Center-weighted Metering"),
    (12, "Spot Metering"),
    (13, "Virtual Horizon"),
    (15, "Playback"),
    (16, "My Menu Top"),
];

pub(super) const PREVIEW_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-ON"),
    (9, "Flash Off"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "My Menu Top"),
    (15, "Live View"),
    (16, "+ NEF (RAW)"),
    (17, "Virtual Horizon"),
];

pub(super) const PREVIEW_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "One Step Speed/Aperture"),
    (3, "Choose Non-CPU Lens Number"),
    (5, "Choose Image Area (FX/DX)"),
    (6, "Shooting Bank Menu"),
    (7, "Dynamic AF Area"),
];

pub(super) const PRIMARY_SLOT: Choices = &[(0, "XQD Card"), (1, "SD Card")];

pub(super) const REAR_DISPLAY: Choices = &[(0, "ISO"), (1, "Exposures Remaining")];

pub(super) const RELEASE_MODE: Choices = &[
    (0, "Single Frame"),
    (1, "Continuous High Speed"),
    (3, "Continuous Low Speed"),
    (4, "Timer"),
    (32, "Mirror-Up"),
    (64, "Quiet"),
];

pub(super) const REMOTE_ON_DURATION: Choices =
    &[(0, "1 min"), (1, "5 min"), (2, "10 min"), (3, "15 min")];

pub(super) const REMOTE_ON_DURATION_2: Choices =
    &[(0, "1 min"), (1, "5 min"), (2, "10 min"), (3, "20 min")];

pub(super) const REVERSE_INDICATORS: Choices = &[(0, "+ 0 -"), (1, "- 0 +")];

pub(super) const ROTATION: Choices = &[
    (0, "Horizontal"),
    (1, "Rotate 270 CW"),
    (2, "Rotate 90 CW"),
    (3, "Rotate 180"),
];

pub(super) const SECONDARY_SLOT_FUNCTION: Choices = &[
    (0, "Overflow"),
    (2, "Backup"),
    (3, "NEF Primary + JPG Secondary"),
];

pub(super) const SELF_TIMER_INTERVAL: Choices = &[(0, "0.5 s"), (1, "1 s"), (2, "2 s"), (3, "3 s")];

pub(super) const SELF_TIMER_TIME: Choices = &[(0, "2 s"), (1, "5 s"), (2, "10 s"), (3, "20 s")];

pub(super) const SHOOTING_INFO_DISPLAY: Choices = &[
    (0, "Auto"),
    (1, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

pub(super) const SHOOTING_INFO_DISPLAY_2: Choices = &[
    (0, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

pub(super) const SHOOTING_INFO_DISPLAY_3: Choices = &[
    (1, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

pub(super) const SHOOTING_INFO_DISPLAY_4: Choices = &[
    (0, "Not Set"),
    (1, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

pub(super) const SHOOTING_MODE_SETTING: Choices = &[
    (0, "Single Frame"),
    (1, "Continuous"),
    (2, "Self-timer"),
    (3, "Delayed Remote"),
    (4, "Quick-response Remote"),
];

pub(super) const SHUTTER_RELEASE_BUTTON_AE_L: Choices =
    &[(0, "Off"), (1, "On (Half Press)"), (2, "On (Burst Mode)")];

pub(super) const STANDBY_TIMER: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (3, "10 s"),
    (5, "30 s"),
    (6, "1 min"),
    (7, "5 min"),
    (8, "10 min"),
    (9, "30 min"),
];

pub(super) const STANDBY_TIMER_2: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (2, "10 s"),
    (3, "30 s"),
    (4, "1 min"),
    (5, "5 min"),
    (6, "10 min"),
    (7, "30 min"),
    (8, "No Limit"),
];

pub(super) const STANDBY_TIMER_3: Choices = &[
    (0, "4 s"),
    (1, "6 s"),
    (3, "10 s"),
    (5, "30 s"),
    (6, "1 min"),
    (7, "5 min"),
    (8, "10 min"),
    (9, "30 min"),
    (10, "No Limit"),
];

pub(super) const STORE_BY_ORIENTATION: Choices = &[
    (0, "Off"),
    (1, "Focus Point"),
    (2, "Focus Point and AF-area mode"),
];

pub(super) const STORE_BY_ORIENTATION_2: Choices = &[
    (0, "Off"),
    (1, "Focus Point"),
    (2, "Focus Point and AF-area Mode"),
];

pub(super) const SUBJECT_MOTION: Choices = &[(0, "Steady"), (1, "Middle"), (2, "Erratic")];

pub(super) const SUB_SELECTOR: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (18, "My Menu"),
    (19, "Reset"),
    (20, "Grid Display"),
    (21, "Disable Synchronized Release"),
    (22, "Remote Release Only"),
    (23, "Preview"),
    (26, "Flash Disable/Enable"),
];

pub(super) const SUB_SELECTOR_2: Choices =
    &[(0, "Focus Point Selection"), (1, "Same as MultiSelector")];

pub(super) const SUB_SELECTOR_ASSIGNMENT: Choices =
    &[(0, "Focus Point Selection"), (1, "Same As Multi-selector")];

pub(super) const SUB_SELECTOR_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (4, "Choose Non-CPU Lens Number"),
    (6, "Shooting Bank Menu"),
];

pub(super) const SUB_SELECTOR_PLUS_DIALS_2: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "Shutter Speed & Aperture Lock"),
    (4, "Choose Non-CPU Lens Number"),
    (7, "Photo Shooting Menu Bank"),
];

pub(super) const SUB_SELECTOR_PLUS_DIALS_3: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (DX/1.3x)"),
    (2, "Shutter Speed & Aperture Lock"),
    (4, "Choose Non-CPU Lens Number"),
    (7, "Photo Shooting Menu Bank"),
];

pub(super) const SYNC_RELEASE_MODE: Choices = &[(0, "No Sync"), (1, "Sync")];

pub(super) const THREE_D_TRACKING_WATCH_AREA: Choices = &[(0, "Wide"), (1, "Normal")];

pub(super) const TIMER_FUNCTION_BUTTON: Choices = &[
    (0, "Shooting Mode"),
    (1, "Image Quality/Size"),
    (2, "ISO"),
    (3, "White Balance"),
    (4, "Self-timer"),
];

pub(super) const TIMER_FUNCTION_BUTTON_2: Choices = &[
    (0, "Self-timer"),
    (1, "Release Mode"),
    (2, "Image Quality/Size"),
    (3, "ISO"),
    (4, "White Balance"),
    (5, "Active D-Lighting"),
    (6, "+ NEF (RAW)"),
    (7, "Auto Bracketing"),
];

pub(super) const VERTICAL_AF_ON_BUTTON: Choices = &[
    (0, "AF On"),
    (1, "AE/AF Lock"),
    (2, "AE Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock (hold)"),
    (5, "AF Lock Only"),
    (7, "Same as AF On"),
];

pub(super) const VERTICAL_AF_ON_BUTTON_2: Choices = &[
    (0, "Same as AF On"),
    (1, "AF On"),
    (2, "AE/AF Lock"),
    (3, "AE Lock Only"),
    (4, "AE Lock (reset on release)"),
    (5, "AE Lock (hold)"),
    (6, "AF Lock Only"),
    (7, "None"),
];

pub(super) const VERTICAL_AF_ON_BUTTON_3: Choices = &[
    (0, "None"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (100, "Same as AF-On"),
];

pub(super) const VERTICAL_FUNC_BUTTON: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (18, "My Menu"),
    (20, "Grid Display"),
    (26, "Flash Disable/Enable"),
];

pub(super) const VERTICAL_FUNC_BUTTON_2: Choices = &[
    (0, "None"),
    (1, "Preview"),
    (2, "FV Lock"),
    (3, "AE/AF Lock"),
    (4, "AE Lock Only"),
    (5, "AE Lock (reset on release)"),
    (6, "AE Lock (hold)"),
    (7, "AF Lock Only"),
    (8, "AF-On"),
    (10, "Bracketing Burst"),
    (11, "Matrix Metering"),
    (12, "Center-weighted Metering"),
    (13, "Spot Metering"),
    (14, "Playback"),
    (15, "My Menu Top Item"),
    (16, "+NEF(RAW)"),
    (17, "Virtual Horizon"),
    (18, "Reset Focus Point"),
    (19, "Grid Display"),
    (20, "My Menu"),
    (22, "Remote Release Only"),
    (23, "Preset Focus Point"),
    (26, "Flash Disable/Enable"),
    (27, "Highlight-weighted Metering"),
    (36, "AF-Area Mode (Single)"),
    (37, "AF-Area Mode (Dynamic Area 25 Points)"),
    (38, "AF-Area Mode (Dynamic Area 72 Points)"),
    (39, "AF-Area Mode (Dynamic Area 152 Points)"),
    (40, "AF-Area Mode (Group Area AF)"),
    (41, "AF-Area Mode (Auto Area AF)"),
    (42, "AF-Area Mode + AF-On (Single)"),
    (43, "AF-Area Mode + AF-On (Dynamic Area 25 Points)"),
    (44, "AF-Area Mode + AF-On (Dynamic Area 72 Points)"),
    (45, "AF-Area Mode + AF-On (Dynamic Area 152 Points)"),
    (46, "AF-Area Mode + AF-On (Group Area AF)"),
    (47, "AF-Area Mode + AF-On (Auto Area AF)"),
    (49, "Sync Release (Master Only)"),
    (50, "Sync Release (Remote Only)"),
    (54, "Highlight Active Focus Point"),
];

pub(super) const VERTICAL_FUNC_BUTTON_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area (FX/DX/5:4)"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (6, "Shooting Bank Menu"),
    (7, "ISO Sensitivity"),
    (8, "Exposure Mode"),
    (9, "Exposure Compensation"),
    (10, "Metering"),
];

pub(super) const VERTICAL_FUNC_PLUS_DIALS: Choices = &[
    (0, "None"),
    (1, "Choose Image Area"),
    (2, "Shutter Speed & Aperture Lock"),
    (3, "One Step Speed / Aperture"),
    (4, "Choose Non-CPU Lens Number"),
    (5, "Active D-Lighting"),
    (7, "Photo Shooting Menu Bank"),
    (8, "Exposure Delay Mode"),
    (10, "ISO Sensitivity"),
    (11, "Exposure Mode"),
    (12, "Exposure Compensation"),
    (13, "Metering"),
];

pub(super) const VERTICAL_MULTI_SELECTOR: Choices = &[
    (0, "Same as Multi-Selector with Info(U/D) & Playback(R/L)"),
    (1, "Same as Multi-Selector with Info(R/L) & Playback(U/D)"),
    (2, "Focus Point Selection"),
];

pub(super) const VERTICAL_MULTI_SELECTOR_2: Choices = &[
    (0, "Same as Multi-Selector with Info(U/D) & Playback(R/L)"),
    (8, "Same as Multi-Selector with Info(R/L) & Playback(U/D)"),
    (128, "Focus Point Selection"),
];

pub(super) const VIBRATION_REDUCTION: Choices = &[(0, "Off"), (3, "On")];

pub(super) const VIEWFINDER_DISPLAY: Choices = &[(0, "Frame Count"), (1, "Exposures Remaining")];

pub(super) const WB_BRACKETING_STEPS: Choices = &[
    (0, "WB Bracketing Disabled"),
    (1, "b3F 1"),
    (2, "A3F 1"),
    (3, "b2F 1"),
    (4, "A2F 1"),
    (5, "3F 1"),
    (6, "5F 1"),
    (7, "7F 1"),
    (8, "9F 1"),
    (16, "0F 2"),
    (17, "b3F 2"),
    (18, "A3F 2"),
    (19, "b2F 2"),
    (20, "A2F 2"),
    (21, "3F 2"),
    (22, "5F 2"),
    (23, "7F 2"),
    (24, "9F 2"),
    (32, "0F 3"),
    (33, "b3F 3"),
    (34, "A3F 3"),
    (35, "b2F 3"),
    (36, "A2F 3"),
    (37, "3F 3"),
    (38, "5F 3"),
    (39, "7F 3"),
    (40, "9F 3"),
];

pub(super) const AF_FINE_TUNE_ADJ: Choices = &[
    (0, "0"),
    (58, "+1"),
    (59, "+2"),
    (60, "+4"),
    (61, "+8"),
    (62, "+16"),
    (194, "-16"),
    (195, "-8"),
    (196, "-4"),
    (197, "-2"),
    (198, "-1"),
    (4158, "+17"),
    (4290, "-17"),
    (8253, "+9"),
    (8254, "+18"),
    (8386, "-18"),
    (8387, "-9"),
    (12350, "+19"),
    (12482, "-19"),
    (16444, "+5"),
    (16445, "+10"),
    (16446, "+20"),
    (16578, "-20"),
    (16579, "-10"),
    (16580, "-5"),
    (24637, "+11"),
    (24771, "-11"),
    (32827, "+3"),
    (32828, "+6"),
    (32829, "+12"),
    (32963, "-12"),
    (32964, "-6"),
    (32965, "-3"),
    (41021, "+13"),
    (41155, "-13"),
    (49212, "+7"),
    (49213, "+14"),
    (49347, "-14"),
    (49348, "-7"),
    (57405, "+15"),
    (57539, "-15"),
];

pub(super) const LATE_IMAGE_AREA: Choices = &[
    (0, "FX (36x24)"),
    (1, "DX (24x16)"),
    (2, "5:4 (30x24)"),
    (3, "1.2x (30x20)"),
    (4, "1:1 (24x24)"),
    (6, "16:9"),
];

pub(super) const LATE_FLASH_CONTROL: Choices = &[
    (0, "TTL"),
    (1, "Auto External Flash"),
    (2, "GN (distance priority)"),
    (3, "Manual"),
    (4, "Repeating Flash"),
];

pub(super) const LATE_FLASH_MASTER: Choices = &[(0, "TTL"), (1, "Manual"), (2, "Auto"), (3, "Off")];

pub(super) const LATE_RELEASE_MODE: Choices = &[
    (0, "Continuous Low"),
    (1, "Continuous High"),
    (2, "Continuous High (Extended)"),
    (4, "Timer"),
    (5, "Single Frame"),
];

pub(super) const LATE_METERING: Choices =
    &[(0, "Matrix"), (1, "Center"), (2, "Spot"), (3, "Highlight")];

pub(super) const LATE_OFF_ON: Choices = &[(0, "Off"), (1, "On")];
