//! The custom functions of Canon and the words for what they are set to: a plain table of data.
//!
//! Several rows with a number are tried in their order: the first whose condition holds is taken.

use crate::metadata::exif::choices::Choices;
use crate::metadata::maker::canon::custom_looks::{Function, Look, Part, When, always, words};

const FOCUSING_SCREEN: Choices = &[(0, "Ec-N, R"), (1, "Ec-A,B,C,CII,CIII,D,H,I,L")];

const OFF_ON: Choices = &[(0, "Off"), (1, "On")];

const YES_NO: Choices = &[(0, "Yes"), (1, "No")];

const NO_YES: Choices = &[(0, "No"), (1, "Yes")];

const SHUTTER_AEL_BUTTON: Choices = &[
    (0, "AF/AE lock stop"),
    (1, "AE lock/AF"),
    (2, "AF/AF lock, No AE lock"),
    (3, "AE/AF, No AE lock"),
];

const MANUAL_TV: Choices = &[
    (0, "Tv=Main/Av=Control"),
    (1, "Tv=Control/Av=Main"),
    (2, "Tv=Main/Av=Main w/o lens"),
    (3, "Tv=Control/Av=Main w/o lens"),
];

const EXPOSURE_LEVEL_INCREMENTS: Choices = &[
    (0, "1/3-stop set, 1/3-stop comp."),
    (1, "1-stop set, 1/3-stop comp."),
    (2, "1/2-stop set, 1/2-stop comp."),
];

const USM_LENS_ELECTRONIC_MF: Choices = &[
    (0, "Turns on after one-shot AF"),
    (1, "Turns off after one-shot AF"),
    (2, "Always turned off"),
];

const LCD_PANELS: Choices = &[
    (0, "Remain. shots/File no."),
    (1, "ISO/Remain. shots"),
    (2, "ISO/File no."),
    (3, "Shots in folder/Remain. shots"),
];

const AEB_SEQUENCE_AUTO_CANCEL: Choices = &[
    (0, "0,-,+/Enabled"),
    (1, "0,-,+/Disabled"),
    (2, "-,0,+/Enabled"),
    (3, "-,0,+/Disabled"),
];

const AF_POINT_ILLUMINATION: Choices = &[
    (0, "On"),
    (1, "Off"),
    (2, "On without dimming"),
    (3, "Brighter"),
];

const AF_POINT_SELECTION: Choices = &[
    (0, "H=AF+Main/V=AF+Command"),
    (1, "H=Comp+Main/V=Comp+Command"),
    (2, "H=Command only/V=Assist+Main"),
    (3, "H=FEL+Main/V=FEL+Command"),
];

const DISABLE_ENABLE: Choices = &[(0, "Disable"), (1, "Enable")];

const AF_POINT_SPOT_METERING: Choices = &[
    (0, "45/Center AF point"),
    (1, "11/Active AF point"),
    (2, "11/Center AF point"),
    (3, "9/Active AF point"),
];

const ENABLE_DISABLE: Choices = &[(0, "Enable"), (1, "Disable")];

const SHUTTER_CURTAIN_SYNC: Choices = &[(0, "1st-curtain sync"), (1, "2nd-curtain sync")];

const AF_POINT_ACTIVATION_AREA: Choices = &[
    (0, "Single AF point"),
    (1, "Expanded (TTL. of 7 AF points)"),
    (2, "Automatic expanded (max. 13)"),
];

const SWITCH_TO_REGISTERED_AF_POINT: Choices = &[
    (0, "Assist + AF"),
    (1, "Assist"),
    (2, "Only while pressing assist"),
];

const LENS_AF_STOP_BUTTON: Choices = &[
    (0, "AF stop"),
    (1, "AF start"),
    (2, "AE lock while metering"),
    (3, "AF point: M -> Auto / Auto -> Ctr."),
    (4, "AF mode: ONE SHOT <-> AI SERVO"),
    (5, "IS start"),
];

const AI_SERVO_TRACKING_SENSITIVITY: Choices = &[
    (0, "Standard"),
    (1, "Slow"),
    (2, "Moderately slow"),
    (3, "Moderately fast"),
    (4, "Fast"),
];

const AI_SERVO_CONTINUOUS_SHOOTING: Choices = &[
    (0, "Shooting not possible without focus"),
    (1, "Shooting possible without focus"),
];

const FOCUSING_SCREEN_2: Choices = &[(0, "Ee-A"), (1, "Ee-D"), (2, "Ee-S")];

const SET_FUNCTION_WHEN_SHOOTING: Choices = &[
    (0, "Default (no function)"),
    (1, "Change quality"),
    (2, "Change Parameters"),
    (3, "Menu display"),
    (4, "Image replay"),
];

const LONG_EXPOSURE_NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "Auto"), (2, "On")];

const FLASH_SYNC_SPEED_AV: Choices = &[(0, "Auto"), (1, "1/200 Fixed")];

const SHUTTER_AE_LOCK: Choices = &[
    (0, "AF/AE lock"),
    (1, "AE lock/AF"),
    (2, "AF/AF lock, No AE lock"),
    (3, "AE/AF, No AE lock"),
];

const AF_ASSIST_BEAM: Choices = &[(0, "Emits"), (1, "Does not emit")];

const EXPOSURE_LEVEL_INCREMENTS_2: Choices = &[(0, "1/3 Stop"), (1, "1/2 Stop")];

const FLASH_FIRING: Choices = &[(0, "Fires"), (1, "Does not fire")];

const ON_OFF: Choices = &[(0, "On"), (1, "Off")];

const MENU_BUTTON_DISPLAY_POSITION: Choices = &[
    (0, "Previous (top if power off)"),
    (1, "Previous"),
    (2, "Top"),
];

const AF_POINT_SELECTION_METHOD: Choices = &[
    (0, "Normal"),
    (1, "Multi-controller direct"),
    (2, "Quick Control Dial direct"),
];

const ETTLII: Choices = &[(0, "Evaluative"), (1, "Average")];

const AF_POINT_ACTIVATION_AREA_2: Choices = &[(0, "Standard"), (1, "Expanded")];

const LCD_DISPLAY_RETURN_TO_SHOOT: Choices =
    &[(0, "With Shutter Button only"), (1, "Also with * etc.")];

const LENS_AF_STOP_BUTTON_2: Choices = &[
    (0, "AF stop"),
    (1, "AF start"),
    (2, "AE lock while metering"),
    (3, "AF point: M -> Auto / Auto -> Ctr."),
    (4, "ONE SHOT <-> AI SERVO"),
    (5, "IS start"),
];

const SET_BUTTON_WHEN_SHOOTING: Choices = &[
    (0, "Normal (disabled)"),
    (1, "Image quality"),
    (2, "Change parameters"),
    (3, "Menu display"),
    (4, "Image playback"),
];

const AF_ASSIST: Choices = &[
    (0, "Emits/Fires"),
    (1, "Does not emit/Fires"),
    (2, "Only ext. flash emits/Fires"),
    (3, "Emits/Does not fire"),
];

const EXPOSURE_LEVEL_INCREMENTS_3: Choices = &[(0, "1/2 Stop"), (1, "1/3 Stop")];

const AF_POINT_REGISTRATION: Choices = &[
    (0, "Center"),
    (1, "Bottom"),
    (2, "Right"),
    (3, "Extreme Right"),
    (4, "Automatic"),
    (5, "Extreme Left"),
    (6, "Left"),
    (7, "Top"),
];

const RAW_AND_JPG_RECORDING: Choices = &[
    (0, "RAW+Small/Normal"),
    (1, "RAW+Small/Fine"),
    (2, "RAW+Medium/Normal"),
    (3, "RAW+Medium/Fine"),
    (4, "RAW+Large/Normal"),
    (5, "RAW+Large/Fine"),
];

const ASSIST_BUTTON_FUNCTION: Choices = &[
    (0, "Normal"),
    (1, "Select Home Position"),
    (2, "Select HP (while pressing)"),
    (3, "Av+/- (AF point by QCD)"),
    (4, "FE lock"),
];

const LENS_AF_STOP_BUTTON_3: Choices = &[
    (0, "AF stop"),
    (1, "AF start"),
    (2, "AE lock while metering"),
    (3, "AF point: M->Auto/Auto->ctr"),
    (4, "One Shot <-> AI servo"),
    (5, "IS start"),
];

const FLASH_SYNC_SPEED_AV_2: Choices = &[(0, "Auto"), (1, "1/250 Fixed")];

const AF_ASSIST_BEAM_2: Choices = &[
    (0, "Emits"),
    (1, "Does not emit"),
    (2, "Only ext. flash emits"),
];

const SET_FUNCTION_WHEN_SHOOTING_2: Choices = &[
    (0, "Default (no function)"),
    (1, "Change quality"),
    (2, "Change Picture Style"),
    (3, "Menu display"),
    (4, "Image replay"),
];

const MAGNIFIED_VIEW: Choices = &[(0, "Image playback only"), (1, "Image review and playback")];

const SET_BUTTON_CROSS_KEYS_FUNC: Choices = &[
    (0, "Normal"),
    (1, "Set: Quality"),
    (2, "Set: Parameter"),
    (3, "Set: Playback"),
    (4, "Cross keys: AF point select"),
];

const SET_BUTTON_CROSS_KEYS_FUNC_2: Choices = &[
    (0, "Set: Picture Style"),
    (1, "Set: Quality"),
    (2, "Set: Flash Exposure Comp"),
    (3, "Set: Playback"),
    (4, "Cross keys: AF point select"),
];

const LCD_DISPLAY_AT_POWER_ON: Choices = &[(0, "Display"), (1, "Retain power off status")];

const SHUTTER_AE_LOCK_2: Choices = &[
    (0, "AF/AE lock"),
    (1, "AE lock/AF"),
    (2, "AF/AF lock"),
    (3, "AE+release/AE+AF"),
];

const LENS_AF_STOP_BUTTON_4: Choices = &[
    (0, "AF Stop"),
    (1, "Operate AF"),
    (2, "Lock AE and start timer"),
];

const MENU_BUTTON_RETURN: Choices = &[(0, "Top"), (1, "Previous (volatile)"), (2, "Previous")];

const SET_BUTTON_WHEN_SHOOTING_2: Choices = &[
    (0, "Default (no function)"),
    (1, "Image quality"),
    (2, "Change ISO speed"),
    (3, "Change parameters"),
];

const ISO_SPEED_INCREMENTS: Choices = &[(0, "1/3 Stop"), (1, "1 Stop")];

const AEB_SEQUENCE: Choices = &[(0, "0,-,+"), (1, "-,0,+"), (2, "+,0,-")];

const AEB_SHOT_COUNT: Choices = &[
    (2, "2 shots"),
    (3, "3 shots"),
    (5, "5 shots"),
    (7, "7 shots"),
];

const AEB_SHOT_COUNT_2: Choices = &[
    (0, "3 shots"),
    (1, "2 shots"),
    (2, "5 shots"),
    (3, "7 shots"),
];

const SPOT_METER_LINK_TO_AF_POINT: Choices = &[
    (0, "Disable (use center AF point)"),
    (1, "Enable (use active AF point)"),
];

const SAFETY_SHIFT: Choices = &[
    (0, "Disable"),
    (1, "Enable (Tv/Av)"),
    (2, "Enable (ISO speed)"),
];

const EXPOSURE_MODE_IN_MANUAL: Choices = &[
    (0, "Specified metering mode"),
    (1, "Evaluative metering"),
    (2, "Partial metering"),
    (3, "Spot metering"),
    (4, "Center-weighted average"),
];

const FLASH_SYNC_SPEED_AV_3: Choices = &[(0, "Auto"), (1, "1/250-1/60 Auto"), (2, "1/250 Fixed")];

const FLASH_SYNC_SPEED_AV_4: Choices = &[(0, "Auto"), (1, "1/300 Fixed")];

const FLASH_SYNC_SPEED_AV_5: Choices = &[(0, "Auto"), (1, "1/300-1/60 Auto"), (2, "1/300 Fixed")];

const FLASH_SYNC_SPEED_AV_6: Choices = &[(0, "Auto"), (1, "1/200-1/60 Auto"), (2, "1/200 Fixed")];

const SAME_EXPOSURE_FOR_NEW_APERTURE: Choices =
    &[(0, "Disable"), (1, "ISO Speed"), (2, "Shutter Speed")];

const SAME_EXPOSURE_FOR_NEW_APERTURE_2: Choices = &[
    (0, "Disable"),
    (1, "ISO Speed"),
    (2, "ISO Speed/Shutter Speed"),
    (3, "Shutter Speed"),
];

const AE_LOCK_METER_MODE_AFTER_FOCUS: Choices = &[
    (1, "Evaluative"),
    (2, "Partial"),
    (4, "Spot"),
    (8, "Center-weighted"),
];

const HIGH_ISO_NOISE_REDUCTION: Choices = &[(0, "Standard"), (1, "Low"), (2, "Strong"), (3, "Off")];

const AUTO_LIGHTING_OPTIMIZER: Choices =
    &[(0, "Standard"), (1, "Low"), (2, "Strong"), (3, "Disable")];

const INFO_BUTTON_WHEN_SHOOTING: Choices = &[
    (0, "Displays camera settings"),
    (1, "Displays shooting functions"),
];

const INFO_BUTTON_WHEN_SHOOTING_2: Choices = &[
    (0, "Displays shooting functions"),
    (1, "Displays camera settings"),
];

const VIEWFINDER_WARNINGS: Choices = &[
    (1, "Monochrome"),
    (2, "WB corrected"),
    (4, "One-touch image quality"),
    (8, "ISO expansion"),
    (16, "Spot metering"),
    (64, "Noise reduction"),
    (128, "HDR"),
];

const LV_SHOOTING_AREA_DISPLAY: Choices = &[(0, "Masked"), (1, "Outlined")];

const USM_LENS_ELECTRONIC_MF_2: Choices = &[
    (0, "Enable after one-shot AF"),
    (1, "Disable after one-shot AF"),
    (2, "Disable in AF mode"),
];

const AI_SERVO_TRACKING_SENSITIVITY_2: Choices = &[
    (-2, "Slow"),
    (-1, "Medium Slow"),
    (0, "Standard"),
    (1, "Medium Fast"),
    (2, "Fast"),
];

const AI_SERVO_IMAGE_PRIORITY: Choices = &[
    (0, "1: AF, 2: Tracking"),
    (1, "1: AF, 2: Drive speed"),
    (2, "1: Release, 2: Drive speed"),
    (3, "1: Release, 2: Tracking"),
];

const AI_SERVO_TRACKING_METHOD: Choices = &[
    (0, "Main focus point priority"),
    (1, "Continuous AF track priority"),
];

const LENS_DRIVE_NO_AF: Choices = &[(0, "Focus search on"), (1, "Focus search off")];

const LENS_AF_STOP_BUTTON_5: Choices = &[
    (0, "AF stop"),
    (1, "AF start"),
    (2, "AE lock"),
    (3, "AF point: M->Auto/Auto->ctr"),
    (4, "One Shot <-> AI servo"),
    (5, "IS start"),
    (6, "Switch to registered AF point"),
    (7, "Spot AF"),
];

const AF_MICROADJUSTMENT: Choices = &[
    (0, "Disable"),
    (1, "Adjust all by same amount"),
    (2, "Adjust by lens"),
];

const AF_POINT_AREA_EXPANSION: Choices = &[
    (0, "Disable"),
    (1, "Enable (left/right Assist AF points)"),
    (2, "Enable (surrounding Assist AF points)"),
];

const AF_POINT_AREA_EXPANSION_2: Choices = &[
    (0, "Disable"),
    (1, "Left/right AF points"),
    (2, "Surrounding AF points"),
    (3, "All 45 points area"),
];

const SELECTABLE_AF_POINT: Choices = &[
    (0, "45 points"),
    (1, "19 points"),
    (2, "11 points"),
    (3, "Inner 9 points"),
    (4, "Outer 9 points"),
];

const SELECTABLE_AF_POINT_2: Choices = &[
    (0, "19 points"),
    (1, "Inner 9 points"),
    (2, "Outer 9 points"),
    (3, "19 Points, Multi-controller selectable"),
    (4, "Inner 9 Points, Multi-controller selectable"),
    (5, "Outer 9 Points, Multi-controller selectable"),
];

const SWITCH_TO_REGISTERED_AF_POINT_2: Choices = &[
    (0, "Disable"),
    (1, "Switch with multi-controller"),
    (2, "Only while AEL is pressed"),
];

const AF_POINT_AUTO_SELECTION: Choices = &[
    (0, "Control-direct:disable/Main:enable"),
    (1, "Control-direct:disable/Main:disable"),
    (2, "Control-direct:enable/Main:enable"),
];

const AF_POINT_DISPLAY_DURING_FOCUS: Choices =
    &[(0, "On"), (1, "Off"), (2, "On (when focus achieved)")];

const AF_POINT_DISPLAY_DURING_FOCUS_2: Choices = &[
    (0, "Selected (constant)"),
    (1, "All (constant)"),
    (2, "Selected (pre-AF, focused)"),
    (3, "Selected (focused)"),
    (4, "Disable display"),
];

const AF_POINT_BRIGHTNESS: Choices = &[(0, "Normal"), (1, "Brighter")];

const AF_ASSIST_BEAM_3: Choices = &[
    (0, "Emits"),
    (1, "Does not emit"),
    (2, "IR AF assist beam only"),
];

const AF_ASSIST_BEAM_4: Choices = &[
    (0, "Emits"),
    (1, "Does not emit"),
    (2, "Only ext. flash emits"),
    (3, "IR AF assist beam only"),
];

const AF_POINT_SELECTION_METHOD_2: Choices = &[
    (
        0,
        "AF point button: Activate AF Sel; Rear dial: Select AF points",
    ),
    (
        1,
        "AF point button: Auto selection; Rear dial: Manual selection",
    ),
];

const VF_DISPLAY_ILLUMINATION: Choices = &[(0, "Auto"), (1, "Enable"), (2, "Disable")];

const AF_DURING_LIVE_VIEW: Choices = &[(0, "Disable"), (1, "Quick mode"), (2, "Live mode")];

const SELECT_AF_AREA_SELECT_MODE: Choices = &[
    (0, "Disable"),
    (1, "Enable"),
    (2, "Register"),
    (3, "Select AF-modes"),
];

const MANUAL_AF_POINT_SELECT_PATTERN: Choices = &[(0, "Stops at AF area edges"), (1, "Continuous")];

const ORIENTATION_LINKED_AF_POINT: Choices = &[
    (0, "Same for vertical and horizontal"),
    (1, "Select different AF points"),
];

const MULTI_CONTROLLER_WHILE_METERING: Choices = &[(0, "Off"), (1, "AF point selection")];

const AI_SERVO_FIRST_IMAGE_PRIORITY: Choices = &[
    (-1, "Release priority"),
    (0, "Equal priority"),
    (1, "Focus priority"),
];

const AI_SERVO_SECOND_IMAGE_PRIORITY: Choices = &[
    (-1, "Shooting speed priority"),
    (0, "Equal priority"),
    (1, "Focus priority"),
];

const AF_AREA_SELECT_METHOD: Choices = &[(0, "AF area selection button"), (1, "Main dial")];

const AUTO_AF_POINT_COLOR_TRACKING: Choices = &[(0, "On-Shot AF only"), (1, "Disable")];

const VF_DISPLAY_ILLUMINATION_2: Choices = &[(0, "Non-illuminated"), (1, "Illuminated")];

const INITIAL_AF_POINT_AI_SERVO_AF: Choices = &[
    (0, "Auto"),
    (1, "Initial AF point selected"),
    (2, "Manual AF point"),
];

const MIRROR_LOCKUP: Choices = &[(0, "Disable"), (1, "Enable"), (2, "Enable: Down with Set")];

const AF_AND_METERING_BUTTONS: Choices = &[
    (0, "Metering start"),
    (1, "Metering + AF start"),
    (2, "AE lock"),
    (3, "AF stop"),
    (4, "No function"),
];

const SHUTTER_BUTTON_AF_ON_BUTTON: Choices = &[
    (0, "Metering + AF start"),
    (1, "Metering + AF start/AF stop"),
    (2, "Metering start/Meter + AF start"),
    (3, "AE lock/Metering + AF start"),
    (4, "Metering + AF start/disable"),
];

const QUICK_CONTROL_DIAL_IN_METER: Choices = &[
    (0, "Exposure comp/Aperture"),
    (1, "AF point selection"),
    (2, "ISO speed"),
    (3, "AF point selection swapped with Exposure comp"),
    (4, "ISO speed swapped with Exposure comp"),
];

const SET_BUTTON_WHEN_SHOOTING_3: Choices = &[
    (0, "Normal (disabled)"),
    (1, "Image quality"),
    (2, "Picture style"),
    (3, "Menu display"),
    (4, "Image playback"),
    (5, "Quick control screen"),
    (6, "Record movie (Live View)"),
];

const SET_BUTTON_WHEN_SHOOTING_4: Choices = &[
    (0, "Normal (disabled)"),
    (1, "Image quality"),
    (2, "Picture style"),
    (3, "White balance"),
    (4, "Flash exposure compensation"),
    (5, "Viewfinder leveling gauge"),
];

const SET_BUTTON_WHEN_SHOOTING_5: Choices = &[
    (0, "Normal (disabled)"),
    (1, "Image quality"),
    (2, "Flash exposure compensation"),
    (3, "LCD monitor On/Off"),
    (4, "Menu display"),
    (5, "ISO speed"),
];

const SET_BUTTON_WHEN_SHOOTING_6: Choices = &[
    (0, "Normal (disabled)"),
    (1, "Image quality"),
    (2, "Flash exposure compensation"),
    (3, "LCD monitor On/Off"),
    (4, "Menu display"),
    (5, "Depth-of-field preview"),
];

const SET_BUTTON_WHEN_SHOOTING_7: Choices = &[
    (0, "LCD monitor On/Off"),
    (1, "Image quality"),
    (2, "Flash exposure compensation"),
    (3, "Menu display"),
    (4, "Disabled"),
];

const SET_BUTTON_WHEN_SHOOTING_8: Choices = &[
    (0, "Quick control screen"),
    (1, "Image quality"),
    (2, "Flash exposure compensation"),
    (3, "LCD monitor On/Off"),
    (4, "Menu display"),
    (5, "Disabled"),
];

const SET_BUTTON_WHEN_SHOOTING_9: Choices = &[
    (0, "Normal (disabled)"),
    (1, "White balance"),
    (2, "Image size"),
    (3, "ISO speed"),
    (4, "Picture style"),
    (5, "Record func. + media/folder"),
    (6, "Menu display"),
    (7, "Image playback"),
];

const MANUAL_TV_2: Choices = &[(0, "Tv=Main/Av=Control"), (1, "Tv=Control/Av=Main")];

const DIAL_DIRECTION_TV_AV: Choices = &[(0, "Normal"), (1, "Reversed")];

const WB_MEDIA_IMAGE_SIZE_SETTING: Choices = &[
    (0, "Rear LCD panel"),
    (1, "LCD monitor"),
    (2, "Off (disable button)"),
];

const LOCK_MICROPHONE_BUTTON: Choices = &[
    (0, "Protect (hold:record memo)"),
    (1, "Record memo (protect:disable)"),
    (2, "Play memo (hold:record memo)"),
    (3, "Rating (protect/memo:disable)"),
];

const BUTTON_FUNCTION_CONTROL_OFF: Choices = &[
    (0, "Normal (enable)"),
    (1, "Disable main, Control, Multi-control"),
];

const ASSIGN_FUNC_BUTTON: Choices = &[
    (0, "LCD brightness"),
    (1, "Image quality"),
    (2, "Exposure comp./AEB setting"),
    (3, "Image jump with main dial"),
    (4, "Live view function settings"),
];

const START_MOVIE_SHOOTING: Choices = &[(0, "Default (from LV)"), (1, "Quick start (FEL button)")];

const FLASH_BUTTON_FUNCTION: Choices = &[(0, "Raise built-in flash"), (1, "ISO speed")];

const MULTI_FUNCTION_LOCK: Choices = &[
    (0, "Off"),
    (1, "On"),
    (2, "On (quick control dial)"),
    (3, "On (main dial and quick control dial)"),
];

const MULTI_FUNCTION_LOCK_BITS: Choices = &[
    (1, "Main dial"),
    (2, "Quick control dial"),
    (4, "Multi-controller"),
];

const TRASH_BUTTON_FUNCTION: Choices = &[
    (0, "Normal (set center AF point)"),
    (1, "Depth-of-field preview"),
];

const RF_LENS_MF_FOCUS_RING_SENSITIVITY: Choices = &[
    (0, "Varies With Rotation Speed"),
    (1, "Linked To Rotation Angle"),
];

const FOCUSING_SCREEN_3: Choices = &[(0, "Ef-A"), (1, "Ef-D"), (2, "Ef-S")];

const FOCUSING_SCREEN_4: Choices = &[(0, "Eg-A"), (1, "Eg-D"), (2, "Eg-S")];

const FOCUSING_SCREEN_5: Choices = &[(0, "Eg-A II"), (1, "Eg-D"), (2, "Eg-S")];

const FOCUSING_SCREEN_6: Choices = &[(0, "Eh-A"), (1, "Eh-S")];

const FOCUSING_SCREEN_7: Choices = &[(0, "Ec-CV"), (1, "Ec-A,B,D,H,I,L")];

const FOCUSING_SCREEN_8: Choices = &[
    (0, "Ec-CIV"),
    (1, "Ec-A,B,C,CII,CIII,D,H,I,L"),
    (2, "Ec-S"),
    (3, "Ec-N,R"),
];

const ADD_ASPECT_RATIO_INFO: Choices = &[
    (0, "Off"),
    (1, "6:6"),
    (2, "3:4"),
    (3, "4:5"),
    (4, "6:7"),
    (5, "10:12"),
    (6, "5:7"),
];

const LIVE_VIEW_EXPOSURE_SIMULATION: Choices = &[
    (0, "Disable (LCD auto adjust)"),
    (1, "Enable (simulates exposure)"),
];

const MEMO_AUDIO_QUALITY: Choices = &[(0, "High (48 kHz)"), (1, "Low (8 kHz)")];

const DEFAULT_ERASE_OPTION: Choices = &[
    (0, "Cancel selected"),
    (1, "Erase selected"),
    (2, "Erase RAW selected"),
    (3, "Erase non-RAW selected"),
];

/// The functions of the 1D.
pub(super) static FUNCTIONS_1D: &[Function] = &[
    words(0x0000, "FocusingScreen", FOCUSING_SCREEN),
    words(0x0001, "FinderDisplayDuringExposure", OFF_ON),
    words(0x0002, "ShutterReleaseNoCFCard", YES_NO),
    words(0x0003, "ISOSpeedExpansion", NO_YES),
    words(0x0004, "ShutterAELButton", SHUTTER_AEL_BUTTON),
    words(0x0005, "ManualTv", MANUAL_TV),
    words(0x0006, "ExposureLevelIncrements", EXPOSURE_LEVEL_INCREMENTS),
    words(0x0007, "USMLensElectronicMF", USM_LENS_ELECTRONIC_MF),
    words(0x0008, "LCDPanels", LCD_PANELS),
    words(0x0009, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x000a, "AFPointIllumination", AF_POINT_ILLUMINATION),
    words(0x000b, "AFPointSelection", AF_POINT_SELECTION),
    words(0x000c, "MirrorLockup", DISABLE_ENABLE),
    words(0x000d, "AFPointSpotMetering", AF_POINT_SPOT_METERING),
    words(0x000e, "FillFlashAutoReduction", ENABLE_DISABLE),
    words(0x000f, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0010, "SafetyShiftInAvOrTv", DISABLE_ENABLE),
    words(0x0011, "AFPointActivationArea", AF_POINT_ACTIVATION_AREA),
    words(
        0x0012,
        "SwitchToRegisteredAFPoint",
        SWITCH_TO_REGISTERED_AF_POINT,
    ),
    words(0x0013, "LensAFStopButton", LENS_AF_STOP_BUTTON),
    words(
        0x0014,
        "AIServoTrackingSensitivity",
        AI_SERVO_TRACKING_SENSITIVITY,
    ),
    words(
        0x0015,
        "AIServoContinuousShooting",
        AI_SERVO_CONTINUOUS_SHOOTING,
    ),
];

/// The functions of the 5D.
pub(super) static FUNCTIONS_5D: &[Function] = &[
    words(0x0000, "FocusingScreen", FOCUSING_SCREEN_2),
    words(
        0x0001,
        "SetFunctionWhenShooting",
        SET_FUNCTION_WHEN_SHOOTING,
    ),
    words(
        0x0002,
        "LongExposureNoiseReduction",
        LONG_EXPOSURE_NOISE_REDUCTION,
    ),
    words(0x0003, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV),
    words(0x0004, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0005, "AFAssistBeam", AF_ASSIST_BEAM),
    words(
        0x0006,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0007, "FlashFiring", FLASH_FIRING),
    words(0x0008, "ISOExpansion", OFF_ON),
    words(0x0009, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x000a, "SuperimposedDisplay", ON_OFF),
    words(
        0x000b,
        "MenuButtonDisplayPosition",
        MENU_BUTTON_DISPLAY_POSITION,
    ),
    words(0x000c, "MirrorLockup", DISABLE_ENABLE),
    words(0x000d, "AFPointSelectionMethod", AF_POINT_SELECTION_METHOD),
    words(0x000e, "ETTLII", ETTLII),
    words(0x000f, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0010, "SafetyShiftInAvOrTv", DISABLE_ENABLE),
    words(0x0011, "AFPointActivationArea", AF_POINT_ACTIVATION_AREA_2),
    words(
        0x0012,
        "LCDDisplayReturnToShoot",
        LCD_DISPLAY_RETURN_TO_SHOOT,
    ),
    words(0x0013, "LensAFStopButton", LENS_AF_STOP_BUTTON_2),
    words(0x0014, "AddOriginalDecisionData", OFF_ON),
];

/// The functions of the 10D.
pub(super) static FUNCTIONS_10D: &[Function] = &[
    words(0x0001, "SetButtonWhenShooting", SET_BUTTON_WHEN_SHOOTING),
    words(0x0002, "ShutterReleaseNoCFCard", YES_NO),
    words(0x0003, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV),
    words(0x0004, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0005, "AFAssist", AF_ASSIST),
    words(
        0x0006,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_3,
    ),
    words(0x0007, "AFPointRegistration", AF_POINT_REGISTRATION),
    words(0x0008, "RawAndJpgRecording", RAW_AND_JPG_RECORDING),
    words(0x0009, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x000a, "SuperimposedDisplay", ON_OFF),
    words(
        0x000b,
        "MenuButtonDisplayPosition",
        MENU_BUTTON_DISPLAY_POSITION,
    ),
    words(0x000c, "MirrorLockup", DISABLE_ENABLE),
    words(0x000d, "AssistButtonFunction", ASSIST_BUTTON_FUNCTION),
    words(0x000e, "FillFlashAutoReduction", ENABLE_DISABLE),
    words(0x000f, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0010, "SafetyShiftInAvOrTv", DISABLE_ENABLE),
    words(0x0011, "LensAFStopButton", LENS_AF_STOP_BUTTON_3),
];

/// The functions of the 20D.
pub(super) static FUNCTIONS_20D: &[Function] = &[
    words(
        0x0000,
        "SetFunctionWhenShooting",
        SET_FUNCTION_WHEN_SHOOTING,
    ),
    words(0x0001, "LongExposureNoiseReduction", OFF_ON),
    words(0x0002, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV_2),
    words(0x0003, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0004, "AFAssistBeam", AF_ASSIST_BEAM_2),
    words(
        0x0005,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0006, "FlashFiring", FLASH_FIRING),
    words(0x0007, "ISOExpansion", OFF_ON),
    words(0x0008, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x0009, "SuperimposedDisplay", ON_OFF),
    words(
        0x000a,
        "MenuButtonDisplayPosition",
        MENU_BUTTON_DISPLAY_POSITION,
    ),
    words(0x000b, "MirrorLockup", DISABLE_ENABLE),
    words(0x000c, "AFPointSelectionMethod", AF_POINT_SELECTION_METHOD),
    words(0x000d, "ETTLII", ETTLII),
    words(0x000e, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x000f, "SafetyShiftInAvOrTv", DISABLE_ENABLE),
    words(0x0010, "LensAFStopButton", LENS_AF_STOP_BUTTON_2),
    words(0x0011, "AddOriginalDecisionData", OFF_ON),
];

/// The functions of the 30D.
pub(super) static FUNCTIONS_30D: &[Function] = &[
    words(
        0x0001,
        "SetFunctionWhenShooting",
        SET_FUNCTION_WHEN_SHOOTING_2,
    ),
    words(
        0x0002,
        "LongExposureNoiseReduction",
        LONG_EXPOSURE_NOISE_REDUCTION,
    ),
    words(0x0003, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV_2),
    words(0x0004, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0005, "AFAssistBeam", AF_ASSIST_BEAM_2),
    words(
        0x0006,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0007, "FlashFiring", FLASH_FIRING),
    words(0x0008, "ISOExpansion", OFF_ON),
    words(0x0009, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x000a, "SuperimposedDisplay", ON_OFF),
    words(
        0x000b,
        "MenuButtonDisplayPosition",
        MENU_BUTTON_DISPLAY_POSITION,
    ),
    words(0x000c, "MirrorLockup", DISABLE_ENABLE),
    words(0x000d, "AFPointSelectionMethod", AF_POINT_SELECTION_METHOD),
    words(0x000e, "ETTLII", ETTLII),
    words(0x000f, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0010, "SafetyShiftInAvOrTv", DISABLE_ENABLE),
    words(0x0011, "MagnifiedView", MAGNIFIED_VIEW),
    words(0x0012, "LensAFStopButton", LENS_AF_STOP_BUTTON_2),
    words(0x0013, "AddOriginalDecisionData", OFF_ON),
];

/// The functions of the 350D.
pub(super) static FUNCTIONS_350D: &[Function] = &[
    words(0x0000, "SetButtonCrossKeysFunc", SET_BUTTON_CROSS_KEYS_FUNC),
    words(0x0001, "LongExposureNoiseReduction", OFF_ON),
    words(0x0002, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV),
    words(0x0003, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0004, "AFAssistBeam", AF_ASSIST_BEAM_2),
    words(
        0x0005,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0006, "MirrorLockup", DISABLE_ENABLE),
    words(0x0007, "ETTLII", ETTLII),
    words(0x0008, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
];

/// The functions of the 400D.
pub(super) static FUNCTIONS_400D: &[Function] = &[
    words(
        0x0000,
        "SetButtonCrossKeysFunc",
        SET_BUTTON_CROSS_KEYS_FUNC_2,
    ),
    words(
        0x0001,
        "LongExposureNoiseReduction",
        LONG_EXPOSURE_NOISE_REDUCTION,
    ),
    words(0x0002, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV),
    words(0x0003, "Shutter-AELock", SHUTTER_AE_LOCK),
    words(0x0004, "AFAssistBeam", AF_ASSIST_BEAM_2),
    words(
        0x0005,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0006, "MirrorLockup", DISABLE_ENABLE),
    words(0x0007, "ETTLII", ETTLII),
    words(0x0008, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0009, "MagnifiedView", MAGNIFIED_VIEW),
    words(0x000a, "LCDDisplayAtPowerOn", LCD_DISPLAY_AT_POWER_ON),
];

/// The functions of the D30.
pub(super) static FUNCTIONS_D30: &[Function] = &[
    words(0x0001, "LongExposureNoiseReduction", OFF_ON),
    words(0x0002, "Shutter-AELock", SHUTTER_AE_LOCK_2),
    words(0x0003, "MirrorLockup", DISABLE_ENABLE),
    words(
        0x0004,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_3,
    ),
    words(0x0005, "AFAssist", AF_ASSIST),
    words(0x0006, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV),
    words(0x0007, "AEBSequenceAutoCancel", AEB_SEQUENCE_AUTO_CANCEL),
    words(0x0008, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0009, "LensAFStopButton", LENS_AF_STOP_BUTTON_4),
    words(0x000a, "FillFlashAutoReduction", ENABLE_DISABLE),
    words(0x000b, "MenuButtonReturn", MENU_BUTTON_RETURN),
    words(0x000c, "SetButtonWhenShooting", SET_BUTTON_WHEN_SHOOTING_2),
    words(0x000d, "SensorCleaning", DISABLE_ENABLE),
    words(0x000e, "SuperimposedDisplay", ON_OFF),
    words(0x000f, "ShutterReleaseNoCFCard", YES_NO),
];

/// The functions of all later models.
pub(super) static FUNCTIONS_2: &[Function] = &[
    Function(
        0x0101,
        "ExposureLevelIncrements",
        When::Models(&["1D", "1Ds"]),
        Look::Choice(EXPOSURE_LEVEL_INCREMENTS),
    ),
    words(
        0x0101,
        "ExposureLevelIncrements",
        EXPOSURE_LEVEL_INCREMENTS_2,
    ),
    words(0x0102, "ISOSpeedIncrements", ISO_SPEED_INCREMENTS),
    Function(
        0x0103,
        "ISOSpeedRange",
        When::Models(&["1D"]),
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Iso("Max "),
            Part::Iso("Min "),
        ]),
    ),
    words(0x0103, "ISOExpansion", OFF_ON),
    words(0x0104, "AEBAutoCancel", ON_OFF),
    words(0x0105, "AEBSequence", AEB_SEQUENCE),
    Function(
        0x0106,
        "AEBShotCount",
        When::Models(&["90D"]),
        Look::Choice(AEB_SHOT_COUNT),
    ),
    Function(
        0x0106,
        "AEBShotCount",
        When::Count(1),
        Look::Choice(AEB_SHOT_COUNT_2),
    ),
    always(
        0x0106,
        "AEBShotCount",
        Look::Whole(&[
            ("2 1", "2 shots"),
            ("3 0", "3 shots"),
            ("5 2", "5 shots"),
            ("7 3", "7 shots"),
        ]),
    ),
    words(
        0x0107,
        "SpotMeterLinkToAFPoint",
        SPOT_METER_LINK_TO_AF_POINT,
    ),
    words(0x0108, "SafetyShift", SAFETY_SHIFT),
    Function(
        0x0109,
        "UsableShootingModes",
        When::Count(1),
        Look::Parts(&[Part::Flags]),
    ),
    always(
        0x0109,
        "UsableShootingModes",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE), Part::Flags]),
    ),
    Function(
        0x010a,
        "UsableMeteringModes",
        When::Count(1),
        Look::Parts(&[Part::Flags]),
    ),
    always(
        0x010a,
        "UsableMeteringModes",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE), Part::Flags]),
    ),
    words(0x010b, "ExposureModeInManual", EXPOSURE_MODE_IN_MANUAL),
    Function(
        0x010c,
        "ShutterSpeedRange",
        When::Count(3),
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Speed("Hi "),
            Part::Speed("Lo "),
        ]),
    ),
    Function(
        0x010c,
        "ShutterSpeedRange",
        When::Count(4),
        Look::Parts(&[
            Part::LateSpeed("Manual: Hi "),
            Part::LateSpeed("Lo "),
            Part::LateSpeed("Auto: Hi "),
            Part::LateSpeed("Lo "),
        ]),
    ),
    Function(
        0x010d,
        "ApertureRange",
        When::Count(3),
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Aperture("Closed "),
            Part::Aperture("Open "),
        ]),
    ),
    Function(
        0x010d,
        "ApertureRange",
        When::Count(4),
        Look::Parts(&[
            Part::LateAperture("Manual: Closed "),
            Part::LateAperture("Open "),
            Part::LateAperture("Auto: Closed "),
            Part::LateAperture("Open "),
        ]),
    ),
    always(
        0x010e,
        "ApplyShootingMeteringMode",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE)]),
    ),
    Function(
        0x010f,
        "FlashSyncSpeedAv",
        When::Models(&["40D", "1Ds Mark III"]),
        Look::Choice(FLASH_SYNC_SPEED_AV_2),
    ),
    Function(
        0x010f,
        "FlashSyncSpeedAv",
        When::Models(&["50D", "60D", "7D"]),
        Look::Choice(FLASH_SYNC_SPEED_AV_3),
    ),
    Function(
        0x010f,
        "FlashSyncSpeedAv",
        When::Models(&["450D", "XSi", "Kiss X2", "1000D", "XS", "Kiss F"]),
        Look::Choice(FLASH_SYNC_SPEED_AV),
    ),
    Function(
        0x010f,
        "FlashSyncSpeedAv",
        When::Models(&["EOS-1D Mark III", "EOS-1Ds Mark III"]),
        Look::Choice(FLASH_SYNC_SPEED_AV_4),
    ),
    Function(
        0x010f,
        "FlashSyncSpeedAv",
        When::Models(&["EOS-1D Mark IV"]),
        Look::Choice(FLASH_SYNC_SPEED_AV_5),
    ),
    words(0x010f, "FlashSyncSpeedAv", FLASH_SYNC_SPEED_AV_6),
    always(
        0x0110,
        "AEMicroadjustment",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE)]),
    ),
    always(
        0x0111,
        "FEMicroadjustment",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE)]),
    ),
    words(
        0x0112,
        "SameExposureForNewAperture",
        SAME_EXPOSURE_FOR_NEW_APERTURE,
    ),
    words(
        0x0112,
        "SameExposureForNewAperture",
        SAME_EXPOSURE_FOR_NEW_APERTURE_2,
    ),
    words(0x0113, "ExposureCompAutoCancel", ENABLE_DISABLE),
    always(
        0x0114,
        "AELockMeterModeAfterFocus",
        Look::Parts(&[Part::Bits(AE_LOCK_METER_MODE_AFTER_FOCUS)]),
    ),
    words(
        0x0201,
        "LongExposureNoiseReduction",
        LONG_EXPOSURE_NOISE_REDUCTION,
    ),
    Function(
        0x0202,
        "HighISONoiseReduction",
        When::Models(&[
            "50D",
            "60D",
            "5D Mark II",
            "7D",
            "500D",
            "T1i",
            "Kiss X3",
            "550D",
            "T2i",
            "Kiss X4",
            "600D",
            "T3i",
            "Kiss X5",
            "1100D",
            "T3",
            "Kiss X50",
        ]),
        Look::Choice(HIGH_ISO_NOISE_REDUCTION),
    ),
    words(0x0202, "HighISONoiseReduction", OFF_ON),
    words(0x0203, "HighlightTonePriority", DISABLE_ENABLE),
    Function(
        0x0204,
        "AutoLightingOptimizer",
        When::Models(&["50D", "5D Mark II", "500D", "T1i", "Kiss X3", "1D Mark IV"]),
        Look::Choice(AUTO_LIGHTING_OPTIMIZER),
    ),
    words(0x0204, "AutoLightingOptimizer", ENABLE_DISABLE),
    words(0x0304, "ETTLII", ETTLII),
    words(0x0305, "ShutterCurtainSync", SHUTTER_CURTAIN_SYNC),
    words(0x0306, "FlashFiring", FLASH_FIRING),
    words(0x0407, "ViewInfoDuringExposure", DISABLE_ENABLE),
    words(0x0408, "LCDIlluminationDuringBulb", OFF_ON),
    Function(
        0x0409,
        "InfoButtonWhenShooting",
        When::Models(&["1D Mark III", "1Ds Mark III"]),
        Look::Choice(INFO_BUTTON_WHEN_SHOOTING),
    ),
    words(
        0x0409,
        "InfoButtonWhenShooting",
        INFO_BUTTON_WHEN_SHOOTING_2,
    ),
    always(
        0x040a,
        "ViewfinderWarnings",
        Look::Parts(&[Part::Bits(VIEWFINDER_WARNINGS)]),
    ),
    words(0x040b, "LVShootingAreaDisplay", LV_SHOOTING_AREA_DISPLAY),
    words(0x040c, "LVShootingAreaDisplay", LV_SHOOTING_AREA_DISPLAY),
    words(0x0501, "USMLensElectronicMF", USM_LENS_ELECTRONIC_MF_2),
    words(
        0x0502,
        "AIServoTrackingSensitivity",
        AI_SERVO_TRACKING_SENSITIVITY_2,
    ),
    words(0x0503, "AIServoImagePriority", AI_SERVO_IMAGE_PRIORITY),
    words(0x0504, "AIServoTrackingMethod", AI_SERVO_TRACKING_METHOD),
    words(0x0505, "LensDriveNoAF", LENS_DRIVE_NO_AF),
    words(0x0506, "LensAFStopButton", LENS_AF_STOP_BUTTON_5),
    always(
        0x0507,
        "AFMicroadjustment",
        Look::Parts(&[Part::Choice(AF_MICROADJUSTMENT)]),
    ),
    Function(
        0x0508,
        "AFPointAreaExpansion",
        When::Models(&["5D Mark II"]),
        Look::Choice(DISABLE_ENABLE),
    ),
    Function(
        0x0508,
        "AFPointAreaExpansion",
        When::Models(&["1Ds Mark III"]),
        Look::Choice(AF_POINT_AREA_EXPANSION),
    ),
    words(0x0508, "AFPointAreaExpansion", AF_POINT_AREA_EXPANSION_2),
    Function(
        0x0509,
        "SelectableAFPoint",
        When::Models(&["1D Mark IV"]),
        Look::Choice(SELECTABLE_AF_POINT),
    ),
    words(0x0509, "SelectableAFPoint", SELECTABLE_AF_POINT_2),
    Function(
        0x050a,
        "SwitchToRegisteredAFPoint",
        When::Models(&["1D Mark IV"]),
        Look::Choice(SWITCH_TO_REGISTERED_AF_POINT_2),
    ),
    words(0x050a, "SwitchToRegisteredAFPoint", DISABLE_ENABLE),
    words(0x050b, "AFPointAutoSelection", AF_POINT_AUTO_SELECTION),
    Function(
        0x050c,
        "AFPointDisplayDuringFocus",
        When::Models(&["1D"]),
        Look::Choice(AF_POINT_DISPLAY_DURING_FOCUS),
    ),
    words(
        0x050c,
        "AFPointDisplayDuringFocus",
        AF_POINT_DISPLAY_DURING_FOCUS_2,
    ),
    words(0x050d, "AFPointBrightness", AF_POINT_BRIGHTNESS),
    Function(
        0x050e,
        "AFAssistBeam",
        When::Models(&["1D Mark IV", "6D"]),
        Look::Choice(AF_ASSIST_BEAM_3),
    ),
    words(0x050e, "AFAssistBeam", AF_ASSIST_BEAM_4),
    Function(
        0x050f,
        "AFPointSelectionMethod",
        When::NotModels(&["60D"]),
        Look::Choice(AF_POINT_SELECTION_METHOD),
    ),
    words(
        0x050f,
        "AFPointSelectionMethod",
        AF_POINT_SELECTION_METHOD_2,
    ),
    Function(
        0x0510,
        "VFDisplayIllumination",
        When::Models(&["7D"]),
        Look::Choice(VF_DISPLAY_ILLUMINATION),
    ),
    words(0x0510, "SuperimposedDisplay", ON_OFF),
    Function(
        0x0511,
        "AFDuringLiveView",
        When::Models(&["40D"]),
        Look::Choice(DISABLE_ENABLE),
    ),
    words(0x0511, "AFDuringLiveView", AF_DURING_LIVE_VIEW),
    always(
        0x0512,
        "SelectAFAreaSelectMode",
        Look::Parts(&[Part::Choice(SELECT_AF_AREA_SELECT_MODE), Part::Flags]),
    ),
    words(
        0x0513,
        "ManualAFPointSelectPattern",
        MANUAL_AF_POINT_SELECT_PATTERN,
    ),
    words(0x0514, "DisplayAllAFPoints", ENABLE_DISABLE),
    words(0x0515, "FocusDisplayAIServoAndMF", ENABLE_DISABLE),
    words(
        0x0516,
        "OrientationLinkedAFPoint",
        ORIENTATION_LINKED_AF_POINT,
    ),
    words(
        0x0517,
        "MultiControllerWhileMetering",
        MULTI_CONTROLLER_WHILE_METERING,
    ),
    always(0x0518, "AccelerationTracking", Look::Plain),
    words(
        0x0519,
        "AIServoFirstImagePriority",
        AI_SERVO_FIRST_IMAGE_PRIORITY,
    ),
    words(
        0x051a,
        "AIServoSecondImagePriority",
        AI_SERVO_SECOND_IMAGE_PRIORITY,
    ),
    words(0x051b, "AFAreaSelectMethod", AF_AREA_SELECT_METHOD),
    words(
        0x051c,
        "AutoAFPointColorTracking",
        AUTO_AF_POINT_COLOR_TRACKING,
    ),
    always(
        0x051d,
        "VFDisplayIllumination",
        Look::Parts(&[
            Part::Choice(VF_DISPLAY_ILLUMINATION),
            Part::Choice(VF_DISPLAY_ILLUMINATION_2),
        ]),
    ),
    words(
        0x051e,
        "InitialAFPointAIServoAF",
        INITIAL_AF_POINT_AI_SERVO_AF,
    ),
    words(0x060f, "MirrorLockup", MIRROR_LOCKUP),
    Function(
        0x0610,
        "ContinuousShootingSpeed",
        When::Count(6),
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Text("Hi ", ""),
            Part::Text("Cont ", ""),
            Part::Text("Lo ", ""),
            Part::Text("Soft ", ""),
            Part::Text("Soft LS ", ""),
        ]),
    ),
    Function(
        0x0610,
        "ContinuousShootingSpeed",
        When::Count(5),
        Look::Parts(&[
            Part::Text("Hi ", ""),
            Part::Text("Cont ", ""),
            Part::Text("Lo ", ""),
            Part::Text("Soft ", ""),
            Part::Text("Soft LS ", ""),
        ]),
    ),
    always(
        0x0610,
        "ContinuousShootingSpeed",
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Text("Hi ", ""),
            Part::Text("Lo ", ""),
        ]),
    ),
    always(
        0x0611,
        "ContinuousShotLimit",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE), Part::Text("", " shots")]),
    ),
    Function(
        0x0612,
        "RestrictDriveModes",
        When::Count(1),
        Look::Parts(&[Part::Flags]),
    ),
    always(
        0x0612,
        "RestrictDriveModes",
        Look::Parts(&[Part::Choice(DISABLE_ENABLE), Part::Flags]),
    ),
    Function(
        0x0701,
        "Shutter-AELock",
        When::Models(&[
            "1000D", "XS", "Kiss F", "500D", "T1i", "Kiss X3", "550D", "T2i", "Kiss X4", "600D",
            "T3i", "Kiss X5", "1100D", "T3", "Kiss X50",
        ]),
        Look::Choice(SHUTTER_AE_LOCK),
    ),
    Function(
        0x0701,
        "Shutter-AELock",
        When::Count(2),
        Look::Whole(&[
            ("0 0", "AF/AE lock"),
            ("1 0", "AE lock/AF"),
            ("2 0", "AF/AF lock, No AE lock"),
            ("3 0", "AE/AF, No AE lock"),
        ]),
    ),
    Function(
        0x0701,
        "AFAndMeteringButtons",
        When::Models(&["60D"]),
        Look::Choice(AF_AND_METERING_BUTTONS),
    ),
    words(
        0x0701,
        "ShutterButtonAFOnButton",
        SHUTTER_BUTTON_AF_ON_BUTTON,
    ),
    words(0x0702, "AFOnAELockButtonSwitch", DISABLE_ENABLE),
    words(
        0x0703,
        "QuickControlDialInMeter",
        QUICK_CONTROL_DIAL_IN_METER,
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&["40D", "50D", "5D Mark II"]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_3),
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&["60D"]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_4),
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&[
            "450D", "XSi", "Kiss X2", "550D", "T2i", "Kiss X4", "600D", "T3i", "Kiss X5",
        ]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_5),
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&["1100D", "T3", "Kiss X50"]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_6),
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&["1000D", "XS", "Kiss F"]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_7),
    ),
    Function(
        0x0704,
        "SetButtonWhenShooting",
        When::Models(&["500D", "T1i", "Kiss X3"]),
        Look::Choice(SET_BUTTON_WHEN_SHOOTING_8),
    ),
    Function(0x0704, "SetButtonWhenShooting", When::Count(2), Look::Plain),
    words(0x0704, "SetButtonWhenShooting", SET_BUTTON_WHEN_SHOOTING_9),
    words(0x0705, "ManualTv", MANUAL_TV_2),
    words(0x0706, "DialDirectionTvAv", DIAL_DIRECTION_TV_AV),
    words(0x0707, "AvSettingWithoutLens", DISABLE_ENABLE),
    words(
        0x0708,
        "WBMediaImageSizeSetting",
        WB_MEDIA_IMAGE_SIZE_SETTING,
    ),
    always(
        0x0709,
        "LockMicrophoneButton",
        Look::Parts(&[Part::Choice(LOCK_MICROPHONE_BUTTON)]),
    ),
    words(
        0x070a,
        "ButtonFunctionControlOff",
        BUTTON_FUNCTION_CONTROL_OFF,
    ),
    words(0x070b, "AssignFuncButton", ASSIGN_FUNC_BUTTON),
    always(0x070c, "CustomControls", Look::Plain),
    words(0x070d, "StartMovieShooting", START_MOVIE_SHOOTING),
    words(0x070e, "FlashButtonFunction", FLASH_BUTTON_FUNCTION),
    always(
        0x070f,
        "MultiFunctionLock",
        Look::Parts(&[
            Part::Choice(MULTI_FUNCTION_LOCK),
            Part::Bits(MULTI_FUNCTION_LOCK_BITS),
        ]),
    ),
    words(0x0710, "TrashButtonFunction", TRASH_BUTTON_FUNCTION),
    words(0x0711, "ShutterReleaseWithoutLens", DISABLE_ENABLE),
    words(0x0712, "ControlRingRotation", DIAL_DIRECTION_TV_AV),
    words(0x0713, "FocusRingRotation", DIAL_DIRECTION_TV_AV),
    words(
        0x0714,
        "RFLensMFFocusRingSensitivity",
        RF_LENS_MF_FOCUS_RING_SENSITIVITY,
    ),
    always(0x0715, "CustomizeDials", Look::Plain),
    Function(
        0x080b,
        "FocusingScreen",
        When::Models(&["40D", "50D", "60D"]),
        Look::Choice(FOCUSING_SCREEN_3),
    ),
    Function(
        0x080b,
        "FocusingScreen",
        When::Models(&["5D Mark II"]),
        Look::Choice(FOCUSING_SCREEN_4),
    ),
    Function(
        0x080b,
        "FocusingScreen",
        When::Models(&["6D"]),
        Look::Choice(FOCUSING_SCREEN_5),
    ),
    Function(
        0x080b,
        "FocusingScreen",
        When::Models(&["7D Mark II"]),
        Look::Choice(FOCUSING_SCREEN_6),
    ),
    Function(
        0x080b,
        "FocusingScreen",
        When::Models(&["1D X"]),
        Look::Choice(FOCUSING_SCREEN_7),
    ),
    words(0x080b, "FocusingScreen", FOCUSING_SCREEN_8),
    Function(
        0x080c,
        "TimerLength",
        When::Count(3),
        Look::Parts(&[
            Part::Text("6 s: ", ""),
            Part::Text("16 s: ", ""),
            Part::Text("After release: ", ""),
        ]),
    ),
    always(
        0x080c,
        "TimerLength",
        Look::Parts(&[
            Part::Choice(DISABLE_ENABLE),
            Part::Text("6 s: ", ""),
            Part::Text("16 s: ", ""),
            Part::Text("After release: ", ""),
        ]),
    ),
    words(0x080d, "ShortReleaseTimeLag", DISABLE_ENABLE),
    words(0x080e, "AddAspectRatioInfo", ADD_ASPECT_RATIO_INFO),
    words(0x080f, "AddOriginalDecisionData", OFF_ON),
    words(
        0x0810,
        "LiveViewExposureSimulation",
        LIVE_VIEW_EXPOSURE_SIMULATION,
    ),
    words(0x0811, "LCDDisplayAtPowerOn", LCD_DISPLAY_AT_POWER_ON),
    words(0x0812, "MemoAudioQuality", MEMO_AUDIO_QUALITY),
    words(0x0813, "DefaultEraseOption", DEFAULT_ERASE_OPTION),
    words(0x0814, "RetractLensOnPowerOff", ENABLE_DISABLE),
    words(0x0815, "AddIPTCInformation", DISABLE_ENABLE),
    words(0x0816, "AudioCompression", ENABLE_DISABLE),
];
