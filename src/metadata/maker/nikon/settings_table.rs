//! The settings of the menus of Nikon cameras: a plain table of data.
use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::table::{Form, PLAIN, Row, Table, bare};
use crate::metadata::maker::words::Words;

const ISOAUTO_HI_LIMIT: Choices = &[
    (1, "ISO 200"),
    (2, "ISO 250"),
    (3, "ISO 280"),
    (4, "ISO 320"),
    (5, "ISO 400"),
    (6, "ISO 500"),
    (7, "ISO 560"),
    (8, "ISO 640"),
    (9, "ISO 800"),
    (10, "ISO 1000"),
    (11, "ISO 1100"),
    (12, "ISO 1250"),
    (13, "ISO 1600"),
    (14, "ISO 2000"),
    (15, "ISO 2200"),
    (16, "ISO 2500"),
    (17, "ISO 3200"),
    (18, "ISO 4000"),
    (19, "ISO 4500"),
    (20, "ISO 5000"),
    (21, "ISO 6400"),
    (22, "ISO 8000"),
    (23, "ISO 9000"),
    (24, "ISO 10000"),
    (25, "ISO 12800"),
    (26, "ISO 16000"),
    (27, "ISO 18000"),
    (28, "ISO 20000"),
    (29, "ISO 25600"),
    (30, "ISO 32000"),
    (31, "ISO 36000"),
    (32, "ISO 40000"),
    (33, "ISO 51200"),
    (34, "ISO 64000"),
    (35, "ISO 72000"),
    (36, "ISO 81200"),
    (37, "ISO 102400"),
    (38, "ISO Hi 0.3"),
    (39, "ISO Hi 0.5"),
    (40, "ISO Hi 0.7"),
    (41, "ISO Hi 1.0"),
    (42, "ISO Hi 2.0"),
    (43, "ISO Hi 3.0"),
    (44, "ISO Hi 4.0"),
    (45, "ISO Hi 5.0"),
];

const ISOAUTO_FLASH_LIMIT: Choices = &[
    (1, "Same As Without Flash"),
    (2, "ISO 200"),
    (3, "ISO 250"),
    (5, "ISO 320"),
    (6, "ISO 400"),
    (7, "ISO 500"),
    (9, "ISO 640"),
    (10, "ISO 800"),
    (11, "ISO 1000"),
    (13, "ISO 1250"),
    (14, "ISO 1600"),
    (15, "ISO 2000"),
    (17, "ISO 2500"),
    (18, "ISO 3200"),
    (19, "ISO 4000"),
    (21, "ISO 5000"),
    (22, "ISO 6400"),
    (23, "ISO 8000"),
    (25, "ISO 10000"),
    (26, "ISO 12800"),
    (27, "ISO 16000"),
    (29, "ISO 20000"),
    (30, "ISO 25600"),
    (31, "ISO 32000"),
    (33, "ISO 40000"),
    (34, "ISO 51200"),
    (35, "ISO 64000"),
    (36, "ISO 72000"),
    (37, "ISO 81200"),
    (38, "ISO 102400"),
    (39, "ISO Hi 0.3"),
    (40, "ISO Hi 0.5"),
    (41, "ISO Hi 0.7"),
    (42, "ISO Hi 1.0"),
    (43, "ISO Hi 2.0"),
    (44, "ISO Hi 3.0"),
    (45, "ISO Hi 4.0"),
    (46, "ISO Hi 5.0"),
];

const ISOAUTO_SHUTTER_TIME: Choices = &[
    (1, "Auto (Slowest)"),
    (2, "Auto (Slower)"),
    (3, "Auto"),
    (4, "Auto (Faster)"),
    (5, "Auto (Fastest)"),
    (6, "1/4000 s"),
    (7, "1/3200 s"),
    (8, "1/2500 s"),
    (9, "1/2000 s"),
    (10, "1/1600 s"),
    (11, "1/1250 s"),
    (12, "1/1000 s"),
    (13, "1/800 s"),
    (14, "1/640 s"),
    (15, "1/500 s"),
    (16, "1/400 s"),
    (17, "1/320 s"),
    (18, "1/250 s"),
    (19, "1/200 s"),
    (20, "1/160 s"),
    (21, "1/125 s"),
    (22, "1/100 s"),
    (23, "1/80 s"),
    (24, "1/60 s"),
    (25, "1/50 s"),
    (26, "1/40 s"),
    (27, "1/30 s"),
    (28, "1/25 s"),
    (29, "1/20 s"),
    (30, "1/15 s"),
    (31, "1/13 s"),
    (32, "1/10 s"),
    (33, "1/8 s"),
    (34, "1/6 s"),
    (35, "1/5 s"),
    (36, "1/4 s"),
    (37, "1/3 s"),
    (38, "1/2.5 s"),
    (39, "1/2 s"),
    (40, "1/1.6 s"),
    (41, "1/1.3 s"),
    (42, "1 s"),
    (43, "1.3 s"),
    (44, "1.6 s"),
    (45, "2 s"),
    (46, "2.5 s"),
    (47, "3 s"),
    (48, "4 s"),
    (49, "5 s"),
    (50, "6 s"),
    (51, "8 s"),
    (52, "10 s"),
    (53, "13 s"),
    (54, "15 s"),
    (55, "20 s"),
    (56, "25 s"),
    (57, "30 s"),
];

const FLICKER_REDUCTION_SHOOTING: Choices = &[(1, "Enable"), (2, "Disable")];

const MOVIE_ISOAUTO_CONTROL_MANUAL_MODE: Choices = &[(1, "On"), (2, "Off")];

const MOVIE_WHITE_BALANCE_SAME_AS_PHOTO: Choices = &[(1, "Yes"), (2, "No")];

const AF_CPRIORITY_SEL: Choices = &[
    (1, "Release"),
    (2, "Release + Focus"),
    (3, "Focus + Release"),
    (4, "Focus"),
];

const AF_CPRIORITY_SEL_2: Choices = &[(1, "Release"), (2, "Focus")];

const AFPOINT_SEL: Choices = &[(1, "105 Points"), (2, "27 Points"), (3, "15 Points")];

const AFACTIVATION: Choices = &[(1, "Shutter/AF-On"), (2, "AF-On Only")];

const FOCUS_POINT_WRAP: Choices = &[(1, "Wrap"), (2, "No Wrap")];

const MANUAL_FOCUS_POINT_ILLUMINATION: Choices =
    &[(1, "On"), (2, "On During Focus Point Selection Only")];

const ISOSTEP_SIZE: Choices = &[(1, "1/3 EV"), (2, "1/2 EV"), (3, "1 EV")];

const EASY_EXPOSURE_COMPENSATION: Choices = &[(1, "On (auto reset)"), (2, "On"), (3, "Off")];

const MATRIX_METERING: Choices = &[(1, "Face Detection On"), (2, "Face Detection Off")];

const CENTER_WEIGHTED_AREA_SIZE: Choices = &[
    (1, "8 mm"),
    (2, "12 mm"),
    (3, "15 mm"),
    (4, "20 mm"),
    (5, "Average"),
];

const SHUTTER_RELEASE_BUTTON_AE_L: Choices =
    &[(1, "On (Half Press)"), (2, "On (Burst Mode)"), (3, "Off")];

const STANDBY_MONITOR_OFF_TIME: Choices = &[
    (1, "4 s"),
    (2, "6 s"),
    (3, "10 s"),
    (4, "30 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
    (8, "30 min"),
    (9, "No Limit"),
];

const SELF_TIMER_TIME: Choices = &[(1, "2 s"), (2, "5 s"), (3, "10 s"), (4, "20 s")];

const SELF_TIMER_SHOT_INTERVAL: Choices = &[(1, "0.5 s"), (2, "1 s"), (3, "2 s"), (4, "3 s")];

const PLAYBACK_MONITOR_OFF_TIME: Choices = &[
    (1, "4 s"),
    (2, "10 s"),
    (3, "20 s"),
    (4, "1 min"),
    (5, "5 min"),
    (6, "10 min"),
];

const IMAGE_REVIEW_MONITOR_OFF_TIME: Choices = &[
    (1, "2 s"),
    (2, "4 s"),
    (3, "10 s"),
    (4, "20 s"),
    (5, "1 min"),
    (6, "5 min"),
    (7, "10 min"),
];

const LIVE_VIEW_MONITOR_OFF_TIME: Choices = &[
    (1, "5 min"),
    (2, "10 min"),
    (3, "15 min"),
    (4, "20 min"),
    (5, "30 min"),
    (6, "No Limit"),
];

const EXPOSURE_DELAY_MODE: Choices = &[
    (1, "3 s"),
    (2, "2 s"),
    (3, "1 s"),
    (4, "0.5 s"),
    (5, "0.2 s"),
    (6, "Off"),
];

const FLASH_SYNC_SPEED: Choices = &[
    (1, "1/250 s (auto FP)"),
    (2, "1/250 s"),
    (3, "1/200 s"),
    (4, "1/160 s"),
    (5, "1/125 s"),
    (6, "1/100 s"),
    (7, "1/80 s"),
    (8, "1/60 s"),
];

const FLASH_SHUTTER_SPEED: Choices = &[
    (1, "1/60 s"),
    (2, "1/30 s"),
    (3, "1/15 s"),
    (4, "1/8 s"),
    (5, "1/4 s"),
    (6, "1/2 s"),
    (7, "1 s"),
    (8, "2 s"),
];

const FLASH_EXPOSURE_COMP_AREA: Choices = &[(1, "Entire Frame"), (2, "Background Only")];

const AUTO_FLASH_ISOSENSITIVITY: Choices = &[(1, "Subject and Background"), (2, "Subject Only")];

const ASSIGN_BKT_BUTTON: Choices = &[
    (1, "Auto Bracketing"),
    (2, "Multiple Exposure"),
    (3, "HDR (high dynamic range)"),
    (4, "None"),
];

const ASSIGN_MOVIE_RECORD_BUTTON: Choices = &[
    (1, "Voice Memo"),
    (2, "Photo Shooting Bank"),
    (3, "Exposure Mode"),
    (4, "AF Mode/AF Area Mode"),
    (5, "Image Area"),
    (6, "Shutter/Aperture Lock"),
    (7, "None"),
];

const MULTI_SELECTOR_SHOOT_MODE: Choices = &[
    (1, "Select Center Focus Point"),
    (2, "Preset Focus Point - Press To Recall"),
    (3, "Preset Focus Point - Hold To Recall"),
    (4, "None"),
];

const MULTI_SELECTOR_SHOOT_MODE_2: Choices = &[
    (1, "Select Center Focus Point"),
    (2, "Zoom (Low)"),
    (3, "Zoom (1:1)"),
    (4, "Zoom (High)"),
    (5, "None"),
];

const MULTI_SELECTOR_PLAYBACK_MODE: Choices = &[
    (1, "Filtered Playback"),
    (2, "View Histograms"),
    (3, "Zoom (Low)"),
    (4, "Zoom (1:1)"),
    (5, "Zoom (High)"),
    (6, "Choose Folder"),
];

const CMD_DIALS_CHANGE_MAIN_SUB: Choices = &[
    (1, "Autofocus On, Exposure On"),
    (2, "Autofocus Off, Exposure On"),
];

const CMD_DIALS_MENU_AND_PLAYBACK: Choices =
    &[(1, "On"), (2, "On (Image Review Excluded)"), (3, "Off")];

const SUB_DIAL_FRAME_ADVANCE: Choices = &[
    (1, "10 Frames"),
    (2, "50 Frames"),
    (3, "Rating"),
    (4, "Protect"),
    (5, "Stills Only"),
    (6, "Movies Only"),
    (7, "Folder"),
];

const REVERSE_INDICATORS: Choices = &[(1, "+ 0 -"), (2, "- 0 +")];

const MOVIE_SHUTTER_BUTTON: Choices = &[(1, "Take Photo"), (2, "Record Movie")];

const LANGUAGE: Choices = &[
    (5, "English"),
    (6, "Spanish"),
    (8, "French"),
    (15, "Portuguese (Br)"),
];

const SHOOTING_INFO_DISPLAY: Choices = &[
    (1, "Auto"),
    (2, "Manual (dark on light)"),
    (3, "Manual (light on dark)"),
];

const FLICK_ADVANCE_DIRECTION: Choices = &[(1, "Right to Left"), (2, "Left to Right")];

const HDMIOUTPUT_RESOLUTION: Choices = &[
    (1, "Auto"),
    (2, "2160p"),
    (3, "1080p"),
    (4, "1080i"),
    (5, "720p"),
    (6, "576p"),
    (7, "480p"),
];

const HDMIOUTPUT_RANGE: Choices = &[(1, "Auto"), (2, "Limit"), (3, "Full")];

const REMOTE_FUNC_BUTTON: Choices = &[
    (1, "AF-On"),
    (2, "AF Lock Only"),
    (3, "AE Lock (reset on release)"),
    (4, "AE Lock Only"),
    (5, "AE/AF Lock"),
    (6, "FV Lock"),
    (7, "Flash Disable/Enable"),
    (8, "Preview"),
    (9, "+NEF(RAW)"),
    (10, "LiveView Info Display On/Off"),
    (11, "Recall Shooting Functions"),
    (12, "None"),
];

const CMD_DIALS_REVERSE_ROTATION: Choices = &[(1, "No"), (2, "Shutter Speed & Aperture")];

const FOCUS_PEAKING_HIGHLIGHT_COLOR: Choices =
    &[(1, "Red"), (2, "Yellow"), (3, "Blue"), (4, "White")];

const MOVIE_HIGHLIGHT_DISPLAY_THRESHOLD: Choices = &[
    (1, "255"),
    (2, "248"),
    (3, "235"),
    (4, "224"),
    (5, "213"),
    (6, "202"),
    (7, "191"),
    (8, "180"),
];

const BLOCK_SHOT_AFRESPONSE: Choices = &[
    (1, "1 (Quick)"),
    (2, "2"),
    (3, "3 (Normal)"),
    (4, "4"),
    (5, "5 (Delay)"),
];

const SUBJECT_MOTION: Choices = &[(1, "Erratic"), (2, "Steady")];

const STORE_BY_ORIENTATION: Choices = &[
    (1, "Focus Point"),
    (2, "Focus Point and AF-area mode"),
    (3, "Off"),
];

const SYNC_RELEASE_MODE: Choices = &[(1, "Sync"), (2, "No Sync")];

const AUTO_BRACKET_MODE_M: Choices = &[
    (1, "Flash/Speed"),
    (2, "Flash/Speed/Aperture"),
    (3, "Flash/Aperture"),
    (4, "Flash Only"),
];

const PREVIEW_BUTTON: Choices = &[
    (1, "Preset Focus Point - Press To Recall"),
    (2, "Preset Focus Point - Hold To Recall"),
    (3, "AF-AreaMode S"),
    (4, "AF-AreaMode D9"),
    (5, "AF-AreaMode D25"),
    (6, "AF-AreaMode D49"),
    (7, "AF-AreaMode D105"),
    (8, "AF-AreaMode 3D"),
    (9, "AF-AreaMode Group"),
    (10, "AF-AreaMode Group C1"),
    (11, "AF-AreaMode Group C2"),
    (12, "AF-AreaMode Auto Area"),
    (13, "AF-AreaMode + AF-On S"),
    (14, "AF-AreaMode + AF-On D9"),
    (15, "AF-AreaMode + AF-On D25"),
    (16, "AF-AreaMode + AF-On D49"),
    (17, "AF-AreaMode + AF-On D105"),
    (18, "AF-AreaMode + AF-On 3D"),
    (19, "AF-AreaMode + AF-On Group"),
    (20, "AF-AreaMode + AF-On Group C1"),
    (21, "AF-AreaMode + AF-On Group C2"),
    (22, "AF-AreaMode + AF-On Auto Area"),
    (23, "AF-On"),
    (24, "AF Lock Only"),
    (25, "AE Lock (hold)"),
    (26, "AE/WB Lock (hold)"),
    (27, "AE Lock (reset on release)"),
    (28, "AE Lock Only"),
    (29, "AE/AF Lock"),
    (30, "FV Lock"),
    (31, "Flash Disable/Enable"),
    (32, "Preview"),
    (33, "Recall Shooting Functions"),
    (34, "Bracketing Burst"),
    (35, "Synchronized Release (Master)"),
    (36, "Synchronized Release (Remote)"),
    (39, "+NEF(RAW)"),
    (40, "Grid Display"),
    (41, "Virtual Horizon"),
    (42, "Voice Memo"),
    (43, "Wired LAN"),
    (44, "My Menu"),
    (45, "My Menu Top Item"),
    (46, "Playback"),
    (47, "Filtered Playback"),
    (48, "Photo Shooting Bank"),
    (49, "AF Mode/AF Area Mode"),
    (50, "Image Area"),
    (51, "Active-D Lighting"),
    (52, "Exposure Delay Mode"),
    (53, "Shutter/Aperture Lock"),
    (54, "1 Stop Speed/Aperture"),
    (55, "Non-CPU Lens"),
    (56, "None"),
];

const AF_ON_BUTTON: Choices = &[
    (1, "AF-AreaMode S"),
    (2, "AF-AreaMode D9"),
    (3, "AF-AreaMode D25"),
    (4, "AF-AreaMode D49"),
    (5, "AF-AreaMode D105"),
    (6, "AF-AreaMode 3D"),
    (7, "AF-AreaMode Group"),
    (8, "AF-AreaMode Group C1"),
    (9, "AF-AreaMode Group C2"),
    (10, "AF-AreaMode Auto Area"),
    (11, "AF-AreaMode + AF-On S"),
    (12, "AF-AreaMode + AF-On D9"),
    (13, "AF-AreaMode + AF-On D25"),
    (14, "AF-AreaMode + AF-On D49"),
    (15, "AF-AreaMode + AF-On D105"),
    (16, "AF-AreaMode + AF-On 3D"),
    (17, "AF-AreaMode + AF-On Group"),
    (18, "AF-AreaMode + AF-On Group C1"),
    (19, "AF-AreaMode + AF-On Group C2"),
    (20, "AF-AreaMode + AF-On Auto Area"),
    (21, "AF-On"),
    (22, "AF Lock Only"),
    (23, "AE Lock (hold)"),
    (24, "AE/WB Lock (hold)"),
    (25, "AE Lock (reset on release)"),
    (26, "AE Lock Only"),
    (27, "AE/AF Lock"),
    (28, "Recall Shooting Functions"),
    (29, "None"),
];

const SUB_SELECTOR: Choices = &[(1, "Same as MultiSelector"), (2, "Focus Point Selection")];

const SUB_SELECTOR_CENTER: Choices = &[
    (1, "Preset Focus Point - Press To Recall"),
    (2, "Preset Focus Point - Hold To Recall"),
    (3, "Center Focus Point"),
    (4, "AF-AreaMode S"),
    (5, "AF-AreaMode D9"),
    (6, "AF-AreaMode D25"),
    (7, "AF-AreaMode D49"),
    (8, "AF-AreaMode D105"),
    (9, "AF-AreaMode 3D"),
    (10, "AF-AreaMode Group"),
    (11, "AF-AreaMode Group C1"),
    (12, "AF-AreaMode Group C2"),
    (13, "AF-AreaMode Auto Area"),
    (14, "AF-AreaMode + AF-On S"),
    (15, "AF-AreaMode + AF-On D9"),
    (16, "AF-AreaMode + AF-On D25"),
    (17, "AF-AreaMode + AF-On D49"),
    (18, "AF-AreaMode + AF-On D105"),
    (19, "AF-AreaMode + AF-On 3D"),
    (20, "AF-AreaMode + AF-On Group"),
    (21, "AF-AreaMode + AF-On Group C1"),
    (22, "AF-AreaMode + AF-On Group C2"),
    (23, "AF-AreaMode + AF-On Auto Area"),
    (24, "AF-On"),
    (25, "AF Lock Only"),
    (26, "AE Lock (hold)"),
    (27, "AE/WB Lock (hold)"),
    (28, "AE Lock (reset on release)"),
    (29, "AE Lock Only"),
    (30, "AE/AF Lock"),
    (31, "FV Lock"),
    (32, "Flash Disable/Enable"),
    (33, "Preview"),
    (34, "Recall Shooting Functions"),
    (35, "Bracketing Burst"),
    (36, "Synchronized Release (Master)"),
    (37, "Synchronized Release (Remote)"),
    (38, "None"),
];

const LENS_FUNC1_BUTTON: Choices = &[
    (1, "Preset Focus Point - Press To Recall"),
    (2, "Preset Focus Point - Hold To Recall"),
    (3, "AF-AreaMode S"),
    (4, "AF-AreaMode D9"),
    (5, "AF-AreaMode D25"),
    (6, "AF-AreaMode D49"),
    (7, "AF-AreaMode D105"),
    (8, "AF-AreaMode 3D"),
    (9, "AF-AreaMode Group"),
    (10, "AF-AreaMode Group C1"),
    (11, "AF-AreaMode Group C2"),
    (12, "AF-AreaMode Auto Area"),
    (13, "AF-AreaMode + AF-On S"),
    (14, "AF-AreaMode + AF-On D9"),
    (15, "AF-AreaMode + AF-On D25"),
    (16, "AF-AreaMode + AF-On D49"),
    (17, "AF-AreaMode + AF-On D105"),
    (18, "AF-AreaMode + AF-On 3D"),
    (19, "AF-AreaMode + AF-On Group"),
    (20, "AF-AreaMode + AF-On Group C1"),
    (21, "AF-AreaMode + AF-On Group C2"),
    (22, "AF-AreaMode + AF-On Auto Area"),
    (23, "AF-On"),
    (24, "AF Lock Only"),
    (25, "AE Lock Only"),
    (26, "AE/AF Lock"),
    (27, "Flash Disable/Enable"),
    (28, "Recall Shooting Functions"),
    (29, "Synchronized Release (Master)"),
    (30, "Synchronized Release (Remote)"),
];

const LENS_FUNC1_BUTTON_2: Choices = &[
    (1, "AF-On"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AE Lock (reset on release)"),
    (5, "AE Lock Only"),
    (6, "AE/AF Lock"),
    (7, "FV Lock"),
    (8, "Flash Disable/Enable"),
    (9, "Preview"),
    (10, "Matrix Metering"),
    (11, "Center-weighted Metering"),
    (12, "Spot Metering"),
    (13, "Highlight-weighted Metering"),
    (14, "Bracketing Burst"),
    (15, "Synchronized Release (Master)"),
    (16, "Synchronized Release (Remote)"),
    (19, "+NEF(RAW)"),
    (20, "Subject Tracking"),
    (21, "Grid Display"),
    (22, "Zoom (Low)"),
    (23, "Zoom (1:1)"),
    (24, "Zoom (High)"),
    (25, "My Menu"),
    (26, "My Menu Top Item"),
    (27, "Playback"),
    (28, "None"),
];

const CMD_DIALS_APERTURE_SETTING: Choices = &[(1, "Sub-command Dial"), (2, "Aperture Ring")];

const MULTI_SELECTOR: Choices = &[(1, "Restart Standby Timer"), (2, "Do Nothing")];

const LIVE_VIEW_BUTTON_OPTIONS: Choices = &[
    (1, "Enable"),
    (2, "Enable (Standby Timer Active)"),
    (3, "Disable"),
];

const LIGHT_SWITCH: Choices = &[
    (1, "LCD Backlight"),
    (2, "LCD Backlight and Shooting Information"),
];

const MOVIE_PREVIEW_BUTTON: Choices = &[
    (1, "Power Aperture (Open)"),
    (2, "Exposure Compensation"),
    (3, "Grid Display"),
    (4, "Zoom (Low)"),
    (5, "Zoom (1:1)"),
    (6, "Zoom (High)"),
    (7, "Image Area"),
    (8, "Microphone Sensitivity"),
    (9, "None"),
];

const MOVIE_FUNC1_BUTTON_2: Choices = &[
    (1, "Power Aperture (Close)"),
    (2, "Exposure Compensation"),
    (3, "Grid Display"),
    (4, "Zoom (Low)"),
    (5, "Zoom (1:1)"),
    (6, "Zoom (High)"),
    (7, "Image Area"),
    (8, "Microphone Sensitivity"),
    (9, "None"),
];

const MOVIE_FUNC2_BUTTON_2: Choices = &[
    (1, "Grid Display"),
    (2, "Zoom (Low)"),
    (3, "Zoom (1:1)"),
    (4, "Zoom (High)"),
    (5, "Image Area"),
    (6, "Microphone Sensitivity"),
    (7, "None"),
];

const ASSIGN_MOVIE_SUBSELECTOR: Choices = &[
    (1, "Center Focus Point"),
    (2, "AF Lock Only"),
    (3, "AE Lock (hold)"),
    (4, "AE/WB Lock (hold)"),
    (5, "AE Lock Only"),
    (6, "AE/AF Lock"),
    (7, "Zoom (Low)"),
    (8, "Zoom (1:1)"),
    (9, "Zoom (High)"),
    (10, "Record Movie"),
    (11, "None"),
];

const PHOTO_SHOOTING_MENU_BANK: Choices = &[(1, "A"), (2, "B"), (3, "C"), (4, "D")];

const FOCUS_PEAKING_LEVEL: Choices = &[
    (1, "High Sensitivity"),
    (2, "Standard Sensitivity"),
    (3, "Low Sensitivity"),
    (4, "Off"),
];

const LENS_CONTROL_RING: Choices = &[
    (1, "Aperture"),
    (2, "Exposure Compensation"),
    (3, "ISO Sensitivity"),
    (4, "None (Disabled)"),
];

const MOVIE_MULTI_SELECTOR: Choices = &[
    (1, "Center Focus Point"),
    (2, "Zoom (Low)"),
    (3, "Zoom (1:1)"),
    (4, "Zoom (High)"),
    (5, "Record Movie"),
    (6, "None"),
];

const MOVIE_AFSPEED_APPLY: Choices = &[(1, "Always"), (2, "Only During Recording")];

const MOVIE_AFTRACKING_SENSITIVITY: Choices = &[
    (1, "1 (High)"),
    (2, "2"),
    (3, "3"),
    (4, "4 (Normal)"),
    (5, "5"),
    (6, "6"),
    (7, "7 (Low)"),
];

const MOVIE_HIGHLIGHT_DISPLAY_PATTERN: Choices = &[(1, "Pattern 1"), (2, "Pattern 2"), (3, "Off")];

const MOVIE_AF_ON_BUTTON: Choices = &[
    (1, "Center Focus Point"),
    (2, "AF-On"),
    (3, "AF Lock Only"),
    (4, "AE Lock (hold)"),
    (5, "AE Lock Only"),
    (6, "AE/AF Lock"),
    (7, "LiveView Info Display On/Off"),
    (8, "Zoom (Low)"),
    (9, "Zoom (1:1)"),
    (10, "Zoom (High)"),
    (11, "Record Movie"),
    (12, "None"),
];

const SECONDARY_SLOT_FUNCTION: Choices = &[
    (1, "Overflow"),
    (2, "Backup"),
    (3, "NEF Primary + JPG Secondary"),
    (4, "JPG Primary + JPG Secondary"),
];

const HDMIBIT_DEPTH: Choices = &[(1, "8 Bit"), (2, "10 Bit")];

const HDMIOUTPUT_HDR: Choices = &[(2, "On"), (3, "Off")];

const BRACKET_SET: Choices = &[
    (1, "AE/Flash"),
    (2, "AE"),
    (3, "Flash"),
    (4, "White Balance"),
    (5, "Active-D Lighting"),
];

const BRACKET_PROGRAM: Choices = &[
    (15, "+3F"),
    (16, "-3F"),
    (17, "+2F"),
    (18, "-2F"),
    (19, "Disabled"),
    (20, "3F"),
    (21, "5F"),
    (22, "7F"),
    (23, "9F"),
];

const BRACKET_INCREMENT: Choices = &[(1, "0.3"), (3, "0.5"), (4, "1.0"), (5, "2.0"), (6, "3.0")];

const BRACKET_INCREMENT_2: Choices = &[
    (0, "Off"),
    (1, "Off, Low"),
    (2, "Off, Normal"),
    (3, "Off, High"),
    (4, "Off, Extra High"),
    (5, "Off, Auto"),
    (6, "Off, Low, Normal"),
    (7, "Off, Low, Normal, High"),
    (8, "Off, Low, Normal, High, Extra High"),
];

const GROUP_AREA_C1: Choices = &[
    (1, "1x7"),
    (2, "1x5"),
    (3, "3x7"),
    (4, "3x5"),
    (5, "3x3"),
    (6, "5x7"),
    (7, "5x5"),
    (8, "5x3"),
    (9, "5x1"),
    (10, "7x7"),
    (11, "7x5"),
    (12, "7x3"),
    (13, "7x1"),
    (14, "11x3"),
    (15, "11x1"),
    (16, "15x3"),
    (17, "15x1"),
];

const FOCUS_POINT_PERSISTENCE: Choices = &[(1, "Auto"), (2, "Off")];

const AUTO_FOCUS_MODE_RESTRICTIONS: Choices = &[(1, "AF-S"), (2, "AF-C"), (3, "No Limit")];

const FOCUS_POINT_BRIGHTNESS: Choices =
    &[(1, "Extra High"), (2, "High"), (3, "Normal"), (4, "Low")];

const QUIET_SHUTTER_SHOOTING_SPEED: Choices = &[
    (1, "Single"),
    (2, "5 fps"),
    (3, "4 fps"),
    (4, "3 fps"),
    (5, "2 fps"),
    (6, "1 fps"),
];

const REAR_CONTRO_PANEL_DISPLAY: Choices = &[(1, "Release Mode"), (2, "Frame Count")];

const FLASH_BURST_PRIORITY: Choices = &[(1, "Frame Rate"), (2, "Exposure")];

const RECALL_SHOOT_FUNC_EXPOSURE_MODE: Choices = &[(1, "Off"), (2, "On")];

const VERTICAL_FUNC_BUTTON: Choices = &[
    (1, "Preset Focus Point"),
    (2, "AE Lock (hold)"),
    (3, "AE/WB Lock (hold)"),
    (4, "AE Lock (reset on release)"),
    (5, "FV Lock"),
    (6, "Preview"),
    (7, "+NEF(RAW)"),
    (8, "Grid Display"),
    (9, "Virtual Horizon"),
    (10, "Voice Memo"),
    (11, "Playback"),
    (12, "Filtered Playback"),
    (13, "Photo Shooting Bank"),
    (14, "Exposure Mode"),
    (15, "Exposure Comp"),
    (16, "AF Mode/AF Area Mode"),
    (17, "Image Area"),
    (18, "ISO"),
    (19, "Active-D Lighting"),
    (20, "Metering"),
    (21, "Exposure Delay Mode"),
    (22, "Shutter/Aperture Lock"),
    (23, "1 Stop Speed/Aperture"),
    (24, "Rating 0"),
    (25, "Rating 5"),
    (26, "Rating 4"),
    (27, "Rating 3"),
    (28, "Rating 2"),
    (29, "Rating 1"),
    (30, "Candidate For Deletion"),
    (31, "Non-CPU Lens"),
    (32, "None"),
];

const FUNC3_BUTTON: Choices = &[
    (1, "Voice Memo"),
    (2, "Select To Send"),
    (3, "Wired LAN"),
    (4, "My Menu"),
    (5, "My Menu Top Item"),
    (6, "Filtered Playback"),
    (7, "Rating 0"),
    (8, "Rating 5"),
    (9, "Rating 4"),
    (10, "Rating 3"),
    (11, "Rating 2"),
    (12, "Rating 1"),
    (13, "Candidate For Deletion"),
    (14, "None"),
];

const VERTICAL_AF_ON_BUTTON: Choices = &[
    (1, "AF-AreaMode S"),
    (2, "AF-AreaMode D9"),
    (3, "AF-AreaMode D25"),
    (4, "AF-AreaMode D49"),
    (5, "AF-AreaMode D105"),
    (6, "AF-AreaMode 3D"),
    (7, "AF-AreaMode Group"),
    (8, "AF-AreaMode Group C1"),
    (9, "AF-AreaMode Group C2"),
    (10, "AF-AreaMode Auto Area"),
    (11, "AF-AreaMode + AF-On S"),
    (12, "AF-AreaMode + AF-On D9"),
    (13, "AF-AreaMode + AF-On D25"),
    (14, "AF-AreaMode + AF-On D49"),
    (15, "AF-AreaMode + AF-On D105"),
    (16, "AF-AreaMode + AF-On 3D"),
    (17, "AF-AreaMode + AF-On Group"),
    (18, "AF-AreaMode + AF-On Group C1"),
    (19, "AF-AreaMode + AF-On Group C2"),
    (20, "AF-AreaMode + AF-On Auto Area"),
    (21, "Same as AF-On"),
    (22, "AF-On"),
    (23, "AF Lock Only"),
    (24, "AE Lock (hold)"),
    (25, "AE/WB Lock (hold)"),
    (26, "AE Lock (reset on release)"),
    (27, "AE Lock Only"),
    (28, "AE/AF Lock"),
    (29, "Recall Shooting Functions"),
    (30, "None"),
];

const METERING_BUTTON: Choices = &[
    (1, "Photo Shooting Bank"),
    (2, "Image Area"),
    (3, "Active-D Lighting"),
    (4, "Metering"),
    (5, "Exposure Delay Mode"),
    (6, "Shutter/Aperture Lock"),
    (7, "1 Stop Speed/Aperture"),
    (8, "Non-CPU Lens"),
    (9, "None"),
];

const PLAYBACK_FLICK_UP: Choices = &[
    (1, "Rating"),
    (2, "Select To Send"),
    (3, "Protect"),
    (4, "Voice Memo"),
    (5, "None"),
];

const PLAYBACK_FLICK_UP_RATING: Choices = &[
    (1, "Rating 5"),
    (2, "Rating 4"),
    (3, "Rating 3"),
    (4, "Rating 2"),
    (5, "Rating 1"),
    (6, "Candidate for Deletion"),
];

const MOVIE_FUNC3_BUTTON: Choices = &[
    (1, "Record Movie"),
    (2, "My Menu"),
    (3, "My Menu Top Item"),
    (4, "None"),
];

const SHUTTER_TYPE: Choices = &[(1, "Auto"), (2, "Mechanical"), (3, "Electronic")];

const PRIMARY_SLOT: Choices = &[(1, "CFexpress/XQD Card"), (2, "SD Card")];

const REVERSE_FOCUS_RING: Choices = &[(1, "Not Reversed"), (2, "Reversed")];

const VERTICAL_FUNC_BUTTON_2: Choices = &[
    (1, "AE Lock (hold)"),
    (2, "AE Lock (reset on release)"),
    (3, "FV Lock"),
    (4, "Preview"),
    (5, "+NEF(RAW)"),
    (6, "Subject Tracking"),
    (7, "Silent Photography"),
    (8, "LiveView Info Display On/Off"),
    (9, "Playback"),
    (10, "Image Area"),
    (11, "Metering"),
    (12, "Flash Mode"),
    (13, "Focus Mode"),
    (14, "Exposure Delay Mode"),
    (15, "Shutter/Aperture Lock"),
    (16, "Exposure Compensation"),
    (17, "ISO Sensitivity"),
    (18, "None"),
];

const VERTICAL_AFON_BUTTON: Choices = &[
    (1, "Same as AF-On Button"),
    (2, "Select Center Focus Point"),
    (3, "AF-On"),
    (4, "AF Lock Only"),
    (5, "AE Lock (hold)"),
    (6, "AE Lock (reset on release)"),
    (7, "AE Lock Only"),
    (8, "AE/AF Lock"),
    (9, "LiveView Info Display On/Off"),
    (10, "Zoom (Low)"),
    (11, "Zoom (1:1)"),
    (12, "Zoom (High)"),
    (13, "None"),
];

const VERTICAL_MOVIE_FUNC_BUTTON: Choices = &[
    (1, "LiveView Info Display On/Off"),
    (2, "Record Movie"),
    (3, "Exposure Compensation"),
    (4, "ISO"),
    (5, "None"),
];

const VERTICAL_MOVIE_AFON_BUTTON: Choices = &[
    (1, "Same as AF-On"),
    (2, "Center Focus Point"),
    (3, "AF-On"),
    (4, "AF Lock Only"),
    (5, "AE Lock (hold)"),
    (6, "AE Lock Only"),
    (7, "AE/AF Lock"),
    (8, "LiveView Info Display On/Off"),
    (9, "Zoom (Low)"),
    (10, "Zoom (1:1)"),
    (11, "Zoom (High)"),
    (12, "Record Movie"),
    (13, "None"),
];

const AFAREA_MODE: Choices = &[
    (2, "Single-point"),
    (3, "Dynamic-area"),
    (4, "Wide (S)"),
    (5, "Wide (L)"),
    (6, "Wide (L-people)"),
    (7, "Wide (L-animals)"),
    (8, "Auto"),
    (9, "Auto (People)"),
    (10, "Auto (Animals)"),
];

const MOVIE_AFAREA_MODE: Choices = &[
    (1, "Single-point"),
    (2, "Wide (S)"),
    (3, "Wide (L)"),
    (4, "Wide (L-people)"),
    (5, "Wide (L-animals)"),
    (6, "Auto"),
    (7, "Auto (People)"),
    (8, "Auto (Animals)"),
];

const KEEP_EXPOSURE_WITH_TELECONVERTER: Choices = &[(1, "Off"), (2, "Shutter Speed"), (3, "ISO")];

const FOCUS_POINT_SELECTION_SPEED: Choices = &[(1, "Normal"), (2, "High"), (3, "Very High")];

/// The settings by number.
pub(super) static SETTINGS: Table = Table {
    group: "NikonSettings",
    rows: &[
        Row(0x0001, "ISOAutoHiLimit", Form::Choice(ISOAUTO_HI_LIMIT)),
        Row(
            0x0002,
            "ISOAutoFlashLimit",
            Form::Choice(ISOAUTO_FLASH_LIMIT),
        ),
        Row(
            0x0003,
            "ISOAutoShutterTime",
            Form::Choice(ISOAUTO_SHUTTER_TIME),
        ),
        Row(
            0x000b,
            "FlickerReductionShooting",
            Form::Choice(FLICKER_REDUCTION_SHOOTING),
        ),
        Row(
            0x000c,
            "FlickerReductionIndicator",
            Form::Choice(FLICKER_REDUCTION_SHOOTING),
        ),
        Row(
            0x000d,
            "MovieISOAutoHiLimit",
            Form::Choice(ISOAUTO_HI_LIMIT),
        ),
        Row(
            0x000e,
            "MovieISOAutoControlManualMode",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x000f,
            "MovieWhiteBalanceSameAsPhoto",
            Form::Choice(MOVIE_WHITE_BALANCE_SAME_AS_PHOTO),
        ),
        Row(0x001d, "AF-CPrioritySel", Form::Choice(AF_CPRIORITY_SEL)),
        Row(0x001e, "AF-SPrioritySel", Form::Choice(AF_CPRIORITY_SEL_2)),
        Row(0x0020, "AFPointSel", Form::Choice(AFPOINT_SEL)),
        Row(0x0022, "AFActivation", Form::Choice(AFACTIVATION)),
        Row(0x0023, "FocusPointWrap", Form::Choice(FOCUS_POINT_WRAP)),
        Row(
            0x0025,
            "ManualFocusPointIllumination",
            Form::Choice(MANUAL_FOCUS_POINT_ILLUMINATION),
        ),
        Row(
            0x0026,
            "AF-AssistIlluminator",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0027,
            "ManualFocusRingInAFMode",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x0029, "ISOStepSize", Form::Choice(ISOSTEP_SIZE)),
        Row(
            0x002a,
            "ExposureControlStepSize",
            Form::Choice(ISOSTEP_SIZE),
        ),
        Row(
            0x002b,
            "EasyExposureCompensation",
            Form::Choice(EASY_EXPOSURE_COMPENSATION),
        ),
        Row(0x002c, "MatrixMetering", Form::Choice(MATRIX_METERING)),
        Row(
            0x002d,
            "CenterWeightedAreaSize",
            Form::Choice(CENTER_WEIGHTED_AREA_SIZE),
        ),
        Row(
            0x002f,
            "FineTuneOptMatrixMetering",
            Form::Words(
                &Form::Calc(|n| Some((7.0 - n) / 6.0 + 0.0), bare),
                Words::Signed(2),
            ),
        ),
        Row(
            0x0030,
            "FineTuneOptCenterWeighted",
            Form::Words(
                &Form::Calc(|n| Some((7.0 - n) / 6.0 + 0.0), bare),
                Words::Signed(2),
            ),
        ),
        Row(
            0x0031,
            "FineTuneOptSpotMetering",
            Form::Words(
                &Form::Calc(|n| Some((7.0 - n) / 6.0 + 0.0), bare),
                Words::Signed(2),
            ),
        ),
        Row(
            0x0032,
            "FineTuneOptHighlightWeighted",
            Form::Words(
                &Form::Calc(|n| Some((7.0 - n) / 6.0 + 0.0), bare),
                Words::Signed(2),
            ),
        ),
        Row(
            0x0033,
            "ShutterReleaseButtonAE-L",
            Form::Choice(SHUTTER_RELEASE_BUTTON_AE_L),
        ),
        Row(
            0x0034,
            "StandbyMonitorOffTime",
            Form::Choice(STANDBY_MONITOR_OFF_TIME),
        ),
        Row(0x0035, "SelfTimerTime", Form::Choice(SELF_TIMER_TIME)),
        Row(
            0x0036,
            "SelfTimerShotCount",
            Form::Calc(|n| Some(10.0 - n), bare),
        ),
        Row(
            0x0037,
            "SelfTimerShotInterval",
            Form::Choice(SELF_TIMER_SHOT_INTERVAL),
        ),
        Row(
            0x0038,
            "PlaybackMonitorOffTime",
            Form::Choice(PLAYBACK_MONITOR_OFF_TIME),
        ),
        Row(
            0x0039,
            "MenuMonitorOffTime",
            Form::Choice(PLAYBACK_MONITOR_OFF_TIME),
        ),
        Row(
            0x003a,
            "ShootingInfoMonitorOffTime",
            Form::Choice(PLAYBACK_MONITOR_OFF_TIME),
        ),
        Row(
            0x003b,
            "ImageReviewMonitorOffTime",
            Form::Choice(IMAGE_REVIEW_MONITOR_OFF_TIME),
        ),
        Row(
            0x003c,
            "LiveViewMonitorOffTime",
            Form::Choice(LIVE_VIEW_MONITOR_OFF_TIME),
        ),
        Row(
            0x003e,
            "CLModeShootingSpeed",
            Form::Words(&Form::Calc(|n| Some(6.0 - n), bare), Words::Unit(" fps")),
        ),
        Row(0x003f, "MaxContinuousRelease", PLAIN),
        Row(
            0x0040,
            "ExposureDelayMode",
            Form::Choice(EXPOSURE_DELAY_MODE),
        ),
        Row(
            0x0041,
            "ElectronicFront-CurtainShutter",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0042,
            "FileNumberSequence",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0043,
            "FramingGridDisplay",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0045,
            "LCDIllumination",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0046,
            "OpticalVR",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x0047, "FlashSyncSpeed", Form::Choice(FLASH_SYNC_SPEED)),
        Row(
            0x0048,
            "FlashShutterSpeed",
            Form::Choice(FLASH_SHUTTER_SPEED),
        ),
        Row(
            0x0049,
            "FlashExposureCompArea",
            Form::Choice(FLASH_EXPOSURE_COMP_AREA),
        ),
        Row(
            0x004a,
            "AutoFlashISOSensitivity",
            Form::Choice(AUTO_FLASH_ISOSENSITIVITY),
        ),
        Row(0x0051, "AssignBktButton", Form::Choice(ASSIGN_BKT_BUTTON)),
        Row(
            0x0052,
            "AssignMovieRecordButton",
            Form::Choice(ASSIGN_MOVIE_RECORD_BUTTON),
        ),
        Row(
            0x0053,
            "MultiSelectorShootMode",
            Form::Choice(MULTI_SELECTOR_SHOOT_MODE),
        ),
        Row(
            0x0054,
            "MultiSelectorPlaybackMode",
            Form::Choice(MULTI_SELECTOR_PLAYBACK_MODE),
        ),
        Row(
            0x0056,
            "MultiSelectorLiveView",
            Form::Choice(MULTI_SELECTOR_SHOOT_MODE_2),
        ),
        Row(
            0x005a,
            "CmdDialsChangeMainSub",
            Form::Choice(CMD_DIALS_CHANGE_MAIN_SUB),
        ),
        Row(
            0x005b,
            "CmdDialsMenuAndPlayback",
            Form::Choice(CMD_DIALS_MENU_AND_PLAYBACK),
        ),
        Row(
            0x005c,
            "SubDialFrameAdvance",
            Form::Choice(SUB_DIAL_FRAME_ADVANCE),
        ),
        Row(
            0x005d,
            "ReleaseButtonToUseDial",
            Form::Choice(MOVIE_WHITE_BALANCE_SAME_AS_PHOTO),
        ),
        Row(
            0x005e,
            "ReverseIndicators",
            Form::Choice(REVERSE_INDICATORS),
        ),
        Row(
            0x0062,
            "MovieShutterButton",
            Form::Choice(MOVIE_SHUTTER_BUTTON),
        ),
        Row(0x0063, "Language", Form::Choice(LANGUAGE)),
        Row(
            0x006c,
            "ShootingInfoDisplay",
            Form::Choice(SHOOTING_INFO_DISPLAY),
        ),
        Row(
            0x0074,
            "FlickAdvanceDirection",
            Form::Choice(FLICK_ADVANCE_DIRECTION),
        ),
        Row(
            0x0075,
            "HDMIOutputResolution",
            Form::Choice(HDMIOUTPUT_RESOLUTION),
        ),
        Row(0x0077, "HDMIOutputRange", Form::Choice(HDMIOUTPUT_RANGE)),
        Row(0x0080, "RemoteFuncButton", Form::Choice(REMOTE_FUNC_BUTTON)),
        Row(
            0x008b,
            "CmdDialsReverseRotation",
            Form::Choice(CMD_DIALS_REVERSE_ROTATION),
        ),
        Row(
            0x008d,
            "FocusPeakingHighlightColor",
            Form::Choice(FOCUS_PEAKING_HIGHLIGHT_COLOR),
        ),
        Row(
            0x008e,
            "ContinuousModeDisplay",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x008f,
            "ShutterSpeedLock",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0090,
            "ApertureLock",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0091,
            "MovieHighlightDisplayThreshold",
            Form::Choice(MOVIE_HIGHLIGHT_DISPLAY_THRESHOLD),
        ),
        Row(
            0x0092,
            "HDMIExternalRecorder",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0093,
            "BlockShotAFResponse",
            Form::Choice(BLOCK_SHOT_AFRESPONSE),
        ),
        Row(0x0094, "SubjectMotion", Form::Choice(SUBJECT_MOTION)),
        Row(
            0x0095,
            "Three-DTrackingFaceDetection",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x0097,
            "StoreByOrientation",
            Form::Choice(STORE_BY_ORIENTATION),
        ),
        Row(
            0x0099,
            "DynamicAreaAFAssist",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x009a, "ExposureCompStepSize", Form::Choice(ISOSTEP_SIZE)),
        Row(0x009b, "SyncReleaseMode", Form::Choice(SYNC_RELEASE_MODE)),
        Row(
            0x009c,
            "ModelingFlash",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x009d,
            "AutoBracketModeM",
            Form::Choice(AUTO_BRACKET_MODE_M),
        ),
        Row(0x009e, "PreviewButton", Form::Choice(PREVIEW_BUTTON)),
        Row(0x00a0, "Func1Button", Form::Choice(PREVIEW_BUTTON)),
        Row(0x00a2, "Func2Button", Form::Choice(PREVIEW_BUTTON)),
        Row(0x00a3, "AF-OnButton", Form::Choice(AF_ON_BUTTON)),
        Row(0x00a4, "SubSelector", Form::Choice(SUB_SELECTOR)),
        Row(
            0x00a5,
            "SubSelectorCenter",
            Form::Choice(SUB_SELECTOR_CENTER),
        ),
        Row(0x00a7, "LensFunc1Button", Form::Choice(LENS_FUNC1_BUTTON)),
        Row(
            0x00a8,
            "CmdDialsApertureSetting",
            Form::Choice(CMD_DIALS_APERTURE_SETTING),
        ),
        Row(0x00a9, "MultiSelector", Form::Choice(MULTI_SELECTOR)),
        Row(
            0x00aa,
            "LiveViewButtonOptions",
            Form::Choice(LIVE_VIEW_BUTTON_OPTIONS),
        ),
        Row(0x00ab, "LightSwitch", Form::Choice(LIGHT_SWITCH)),
        Row(
            0x00b1,
            "MoviePreviewButton",
            Form::Choice(MOVIE_PREVIEW_BUTTON),
        ),
        Row(
            0x00b3,
            "MovieFunc1Button",
            Form::Choice(MOVIE_FUNC1_BUTTON_2),
        ),
        Row(
            0x00b5,
            "MovieFunc2Button",
            Form::Choice(MOVIE_FUNC2_BUTTON_2),
        ),
        Row(
            0x00b6,
            "AssignMovieSubselector",
            Form::Choice(ASSIGN_MOVIE_SUBSELECTOR),
        ),
        Row(
            0x00d4,
            "PhotoShootingMenuBank",
            Form::Choice(PHOTO_SHOOTING_MENU_BANK),
        ),
        Row(
            0x00d5,
            "CustomSettingsBank",
            Form::Choice(PHOTO_SHOOTING_MENU_BANK),
        ),
        Row(
            0x00da,
            "LowLightAF",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x00df,
            "ApplySettingsToLiveView",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x00e0,
            "FocusPeakingLevel",
            Form::Choice(FOCUS_PEAKING_LEVEL),
        ),
        Row(0x00ea, "LensControlRing", Form::Choice(LENS_CONTROL_RING)),
        Row(
            0x00ed,
            "MovieMultiSelector",
            Form::Choice(MOVIE_MULTI_SELECTOR),
        ),
        Row(0x00ee, "MovieAFSpeed", Form::Calc(|n| Some(6.0 - n), bare)),
        Row(
            0x00ef,
            "MovieAFSpeedApply",
            Form::Choice(MOVIE_AFSPEED_APPLY),
        ),
        Row(
            0x00f0,
            "MovieAFTrackingSensitivity",
            Form::Choice(MOVIE_AFTRACKING_SENSITIVITY),
        ),
        Row(
            0x00f1,
            "MovieHighlightDisplayPattern",
            Form::Choice(MOVIE_HIGHLIGHT_DISPLAY_PATTERN),
        ),
        Row(0x00f9, "MovieAF-OnButton", Form::Choice(MOVIE_AF_ON_BUTTON)),
        Row(
            0x00fb,
            "SecondarySlotFunction",
            Form::Choice(SECONDARY_SLOT_FUNCTION),
        ),
        Row(
            0x00fc,
            "SilentPhotography",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x00fd,
            "ExtendedShutterSpeeds",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x0102, "HDMIBitDepth", Form::Choice(HDMIBIT_DEPTH)),
        Row(0x0103, "HDMIOutputHDR", Form::Choice(HDMIOUTPUT_HDR)),
        Row(
            0x0104,
            "HDMIViewAssist",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x0109, "BracketSet", Form::Choice(BRACKET_SET)),
        Row(0x010a, "BracketProgram", Form::Choice(BRACKET_PROGRAM)),
        Row(0x010b, "BracketIncrement", Form::Choice(BRACKET_INCREMENT)),
        Row(
            0x010c,
            "BracketIncrement",
            Form::Choice(BRACKET_INCREMENT_2),
        ),
        Row(
            0x010e,
            "MonitorBrightness",
            Form::Calc(|n| Some(n - 6.0), bare),
        ),
        Row(0x0116, "GroupAreaC1", Form::Choice(GROUP_AREA_C1)),
        Row(
            0x0117,
            "AutoAreaAFStartingPoint",
            Form::Choice(FLICKER_REDUCTION_SHOOTING),
        ),
        Row(
            0x0118,
            "FocusPointPersistence",
            Form::Choice(FOCUS_POINT_PERSISTENCE),
        ),
        Row(
            0x011d,
            "AutoFocusModeRestrictions",
            Form::Choice(AUTO_FOCUS_MODE_RESTRICTIONS),
        ),
        Row(
            0x011e,
            "FocusPointBrightness",
            Form::Choice(FOCUS_POINT_BRIGHTNESS),
        ),
        Row(
            0x011f,
            "CHModeShootingSpeed",
            Form::Words(&PLAIN, Words::Unit(" fps")),
        ),
        Row(
            0x0120,
            "CLModeShootingSpeed",
            Form::Words(&Form::Calc(|n| Some(6.0 - n), bare), Words::Unit(" fps")),
        ),
        Row(
            0x0121,
            "QuietShutterShootingSpeed",
            Form::Choice(QUIET_SHUTTER_SHOOTING_SPEED),
        ),
        Row(
            0x0128,
            "RearControPanelDisplay",
            Form::Choice(REAR_CONTRO_PANEL_DISPLAY),
        ),
        Row(
            0x0129,
            "FlashBurstPriority",
            Form::Choice(FLASH_BURST_PRIORITY),
        ),
        Row(
            0x012a,
            "RecallShootFuncExposureMode",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x012b,
            "RecallShootFuncShutterSpeed",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x012c,
            "RecallShootFuncAperture",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x012d,
            "RecallShootFuncExposureComp",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x012e,
            "RecallShootFuncISO",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x012f,
            "RecallShootFuncMeteringMode",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0130,
            "RecallShootFuncWhiteBalance",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0131,
            "RecallShootFuncAFAreaMode",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0132,
            "RecallShootFuncFocusTracking",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0133,
            "RecallShootFuncAF-On",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0134,
            "VerticalFuncButton",
            Form::Choice(VERTICAL_FUNC_BUTTON),
        ),
        Row(0x0135, "Func3Button", Form::Choice(FUNC3_BUTTON)),
        Row(
            0x0136,
            "VerticalAF-OnButton",
            Form::Choice(VERTICAL_AF_ON_BUTTON),
        ),
        Row(0x0137, "VerticalMultiSelector", Form::Choice(SUB_SELECTOR)),
        Row(0x0138, "MeteringButton", Form::Choice(METERING_BUTTON)),
        Row(0x0139, "PlaybackFlickUp", Form::Choice(PLAYBACK_FLICK_UP)),
        Row(
            0x013a,
            "PlaybackFlickUpRating",
            Form::Choice(PLAYBACK_FLICK_UP_RATING),
        ),
        Row(0x013b, "PlaybackFlickDown", Form::Choice(PLAYBACK_FLICK_UP)),
        Row(
            0x013c,
            "PlaybackFlickDownRating",
            Form::Choice(PLAYBACK_FLICK_UP_RATING),
        ),
        Row(0x013d, "MovieFunc3Button", Form::Choice(MOVIE_FUNC3_BUTTON)),
        Row(0x0150, "ShutterType", Form::Choice(SHUTTER_TYPE)),
        Row(0x0151, "LensFunc2Button", Form::Choice(LENS_FUNC1_BUTTON_2)),
        Row(
            0x0158,
            "USBPowerDelivery",
            Form::Choice(FLICKER_REDUCTION_SHOOTING),
        ),
        Row(
            0x0159,
            "EnergySavingMode",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(
            0x015c,
            "BracketingBurstOptions",
            Form::Choice(FLICKER_REDUCTION_SHOOTING),
        ),
        Row(0x015e, "PrimarySlot", Form::Choice(PRIMARY_SLOT)),
        Row(0x015f, "ReverseFocusRing", Form::Choice(REVERSE_FOCUS_RING)),
        Row(
            0x0160,
            "VerticalFuncButton",
            Form::Choice(VERTICAL_FUNC_BUTTON_2),
        ),
        Row(
            0x0161,
            "VerticalAFOnButton",
            Form::Choice(VERTICAL_AFON_BUTTON),
        ),
        Row(0x0162, "VerticalMultiSelector", Form::Choice(SUB_SELECTOR)),
        Row(
            0x0164,
            "VerticalMovieFuncButton",
            Form::Choice(VERTICAL_MOVIE_FUNC_BUTTON),
        ),
        Row(
            0x0165,
            "VerticalMovieAFOnButton",
            Form::Choice(VERTICAL_MOVIE_AFON_BUTTON),
        ),
        Row(
            0x016d,
            "SaveFocus",
            Form::Choice(MOVIE_ISOAUTO_CONTROL_MANUAL_MODE),
        ),
        Row(0x016e, "AFAreaMode", Form::Choice(AFAREA_MODE)),
        Row(0x016f, "MovieAFAreaMode", Form::Choice(MOVIE_AFAREA_MODE)),
        Row(
            0x0170,
            "PreferSubSelectorCenter",
            Form::Choice(RECALL_SHOOT_FUNC_EXPOSURE_MODE),
        ),
        Row(
            0x0171,
            "KeepExposureWithTeleconverter",
            Form::Choice(KEEP_EXPOSURE_WITH_TELECONVERTER),
        ),
        Row(
            0x0174,
            "FocusPointSelectionSpeed",
            Form::Choice(FOCUS_POINT_SELECTION_SPEED),
        ),
    ],
};
