//! The tags of an Olympus note and of the directories in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::{exposure_time, one_decimal};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::olympus::{
    af_point, af_point_details, aperture, areas, behind_first, depths, drive_mode, firmware,
    hexadecimal, in_range, manual_flash, panorama, point, quality, read_text, saturation,
    sensitivities, sensitivity, special_mode, stacked, steadied, strengths, temperature,
    with_point,
};
use crate::metadata::maker::table::{
    BINARY, Cell, Form, Layout, PLAIN, Row, TRIMMED, Table, VERSION, bare,
};
use crate::metadata::maker::values;
use crate::metadata::maker::values::print_im;
use crate::metadata::maker::words::Words;

const MACRO: Choices = &[(0, "Off"), (1, "On"), (2, "Super Macro")];

const BWMODE: Choices = &[(0, "Off"), (1, "On"), (6, "(none)")];

const ONE_TOUCH_WB: Choices = &[(0, "Off"), (1, "On"), (2, "On (Preset)")];

const SCENE_MODE: Choices = &[
    (0, "Normal"),
    (1, "Standard"),
    (2, "Auto"),
    (3, "Intelligent Auto"),
    (4, "Portrait"),
    (5, "Landscape+Portrait"),
    (6, "Landscape"),
    (7, "Night Scene"),
    (8, "Night+Portrait"),
    (9, "Sport"),
    (10, "Self Portrait"),
    (11, "Indoor"),
    (12, "Beach & Snow"),
    (13, "Beach"),
    (14, "Snow"),
    (15, "Self Portrait+Self Timer"),
    (16, "Sunset"),
    (17, "Cuisine"),
    (18, "Documents"),
    (19, "Candle"),
    (20, "Fireworks"),
    (21, "Available Light"),
    (22, "Vivid"),
    (23, "Underwater Wide1"),
    (24, "Underwater Macro"),
    (25, "Museum"),
    (26, "Behind Glass"),
    (27, "Auction"),
    (28, "Shoot & Select1"),
    (29, "Shoot & Select2"),
    (30, "Underwater Wide2"),
    (31, "Digital Image Stabilization"),
    (32, "Face Portrait"),
    (33, "Pet"),
    (34, "Smile Shot"),
    (35, "Quick Shutter"),
    (43, "Hand-held Starlight"),
    (100, "Panorama"),
    (101, "Magic Filter"),
    (103, "HDR"),
];

const FLASH_MODE: Choices = &[(2, "On"), (3, "Off")];

const FLASH_DEVICE: Choices = &[
    (0, "None"),
    (1, "Internal"),
    (4, "External"),
    (5, "Internal + External"),
];

const FOCUS_RANGE: Choices = &[(0, "Normal"), (1, "Macro")];

const FOCUS_MODE: Choices = &[(0, "Auto"), (1, "Manual")];

const SHARPNESS: Choices = &[(0, "Normal"), (1, "Hard"), (2, "Soft")];

const EXTERNAL_FLASH_BOUNCE: Choices = &[(0, "No"), (1, "Yes")];

const CONTRAST: Choices = &[(0, "High"), (1, "Normal"), (2, "Low")];

const CCDSCAN_MODE: Choices = &[(0, "Interlaced"), (1, "Progressive")];

const NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "On")];

const FLASH_TYPE: Choices = &[
    (0, "None"),
    (2, "Simple E-System"),
    (3, "E-System"),
    (4, "E-System (body powered)"),
];

const FLASH_MODEL: Choices = &[
    (0, "None"),
    (1, "FL-20"),
    (2, "FL-50"),
    (3, "RF-11"),
    (4, "TF-22"),
    (5, "FL-36"),
    (6, "FL-50R"),
    (7, "FL-36R"),
    (9, "FL-14"),
    (11, "FL-600R"),
    (13, "FL-LM3"),
    (15, "FL-900R"),
];

const EXPOSURE_MODE: Choices = &[
    (1, "Manual"),
    (2, "Program"),
    (3, "Aperture-priority AE"),
    (4, "Shutter speed priority AE"),
    (5, "Program-shift"),
];

const METERING_MODE: Choices = &[
    (2, "Center-weighted average"),
    (3, "Spot"),
    (5, "ESP"),
    (261, "Pattern+AF"),
    (515, "Spot+Highlight control"),
    (1027, "Spot+Shadow control"),
];

const AFSEARCH: Choices = &[(0, "Not Ready"), (1, "Ready")];

const FLASH_MODE_2: Choices = &[
    (0, "Off"),
    (1, "On"),
    (2, "Fill-in"),
    (4, "Red-eye"),
    (8, "Slow-sync"),
    (16, "Forced On"),
    (32, "2nd Curtain"),
];

const FLASH_REMOTE_CONTROL: Choices = &[
    (0, "Off"),
    (1, "Channel 1, Low"),
    (2, "Channel 2, Low"),
    (3, "Channel 3, Low"),
    (4, "Channel 4, Low"),
    (9, "Channel 1, Mid"),
    (10, "Channel 2, Mid"),
    (11, "Channel 3, Mid"),
    (12, "Channel 4, Mid"),
    (17, "Channel 1, High"),
    (18, "Channel 2, High"),
    (19, "Channel 3, High"),
    (20, "Channel 4, High"),
];

const WHITE_BALANCE2: Choices = &[
    (0, "Auto"),
    (1, "Auto (Keep Warm Color Off)"),
    (16, "7500K (Fine Weather with Shade)"),
    (17, "6000K (Cloudy)"),
    (18, "5300K (Fine Weather)"),
    (20, "3000K (Tungsten light)"),
    (21, "3600K (Tungsten light-like)"),
    (22, "Auto Setup"),
    (23, "5500K (Flash)"),
    (33, "6600K (Daylight fluorescent)"),
    (34, "4500K (Neutral white fluorescent)"),
    (35, "4000K (Cool white fluorescent)"),
    (36, "White Fluorescent"),
    (48, "3600K (Tungsten light-like)"),
    (67, "Underwater"),
    (256, "One Touch WB 1"),
    (257, "One Touch WB 2"),
    (258, "One Touch WB 3"),
    (259, "One Touch WB 4"),
    (512, "Custom WB 1"),
    (513, "Custom WB 2"),
    (514, "Custom WB 3"),
    (515, "Custom WB 4"),
];

const MODIFIED_SATURATION: Choices = &[
    (0, "Off"),
    (1, "CM1 (Red Enhance)"),
    (2, "CM2 (Green Enhance)"),
    (3, "CM3 (Blue Enhance)"),
    (4, "CM4 (Skin Tones)"),
];

const COLOR_SPACE: Choices = &[(0, "sRGB"), (1, "Adobe RGB"), (2, "Pro Photo RGB")];

const SCENE_MODE_2: Choices = &[
    (0, "Standard"),
    (6, "Auto"),
    (7, "Sport"),
    (8, "Portrait"),
    (9, "Landscape+Portrait"),
    (10, "Landscape"),
    (11, "Night Scene"),
    (12, "Self Portrait"),
    (13, "Panorama"),
    (14, "2 in 1"),
    (15, "Movie"),
    (16, "Landscape+Portrait"),
    (17, "Night+Portrait"),
    (18, "Indoor"),
    (19, "Fireworks"),
    (20, "Sunset"),
    (21, "Beauty Skin"),
    (22, "Macro"),
    (23, "Super Macro"),
    (24, "Food"),
    (25, "Documents"),
    (26, "Museum"),
    (27, "Shoot & Select"),
    (28, "Beach & Snow"),
    (29, "Self Protrait+Timer"),
    (30, "Candle"),
    (31, "Available Light"),
    (32, "Behind Glass"),
    (33, "My Mode"),
    (34, "Pet"),
    (35, "Underwater Wide1"),
    (36, "Underwater Macro"),
    (37, "Shoot & Select1"),
    (38, "Shoot & Select2"),
    (39, "High Key"),
    (40, "Digital Image Stabilization"),
    (41, "Auction"),
    (42, "Beach"),
    (43, "Snow"),
    (44, "Underwater Wide2"),
    (45, "Low Key"),
    (46, "Children"),
    (47, "Vivid"),
    (48, "Nature Macro"),
    (49, "Underwater Snapshot"),
    (50, "Shooting Guide"),
    (54, "Face Portrait"),
    (57, "Bulb"),
    (59, "Smile Shot"),
    (60, "Quick Shutter"),
    (63, "Slow Shutter"),
    (64, "Bird Watching"),
    (65, "Multiple Exposure"),
    (66, "e-Portrait"),
    (67, "Soft Background Shot"),
    (142, "Hand-held Starlight"),
    (154, "HDR"),
    (197, "Panning"),
    (203, "Light Trails"),
    (204, "Backlight HDR"),
    (205, "Silent"),
    (206, "Multi Focus Shot"),
];

const NOISE_REDUCTION_2: Choices = &[
    (0, "(none)"),
    (1, "Noise Reduction"),
    (2, "Noise Filter"),
    (4, "Noise Filter (ISO Boost)"),
    (8, "Auto"),
];

const PICTURE_MODE_BWFILTER: Choices = &[
    (0, "n/a"),
    (1, "Neutral"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Green"),
];

const PICTURE_MODE_TONE: Choices = &[
    (0, "n/a"),
    (1, "Neutral"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const FILM_GRAIN_EFFECT: Choices = &[(0, "Off"), (1, "Low"), (2, "Medium"), (3, "High")];

const MONOCHROME_COLOR: Choices = &[
    (0, "(none)"),
    (1, "Normal"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const IMAGE_QUALITY2: Choices = &[(1, "SQ"), (2, "HQ"), (3, "SHQ"), (4, "RAW"), (5, "SQ (5)")];

const IMAGE_STABILIZATION: Choices = &[
    (0, "Off"),
    (1, "On, S-IS1 (All Direction Shake IS)"),
    (2, "On, S-IS2 (Vertical Shake IS)"),
    (3, "On, S-IS3 (Horizontal Shake IS)"),
    (4, "On, S-IS Auto"),
];

const RAW_DEV_ENGINE: Choices = &[
    (0, "High Speed"),
    (1, "High Function"),
    (2, "Advanced High Speed"),
    (3, "Advanced High Function"),
];

const RAW_DEV_NOISE_REDUCTION: Choices = &[
    (0, "(none)"),
    (1, "Noise Reduction"),
    (2, "Noise Filter"),
    (4, "Noise Filter (ISO Boost)"),
];

const RAW_DEV_EDIT_STATUS: Choices = &[
    (0, "Original"),
    (1, "Edited (Landscape)"),
    (6, "Edited (Portrait)"),
    (8, "Edited (Portrait)"),
];

const RAW_DEV_SETTINGS: Choices = &[
    (0, "(none)"),
    (1, "WB Color Temp"),
    (2, "WB Gray Point"),
    (4, "Saturation"),
    (8, "Contrast"),
    (16, "Sharpness"),
    (32, "Color Space"),
    (64, "High Function"),
    (128, "Noise Reduction"),
];

const RAW_DEV_WHITE_BALANCE: Choices = &[(1, "Color Temperature"), (2, "Gray Point")];

const RAW_DEV_ENGINE_2: Choices = &[(0, "High Speed"), (1, "High Function")];

const RAW_DEV_PICTURE_MODE: Choices = &[
    (1, "Vivid"),
    (2, "Natural"),
    (3, "Muted"),
    (256, "Monotone"),
    (512, "Sepia"),
];

const RAW_DEV_PM_BWFILTER: Choices = &[
    (1, "Neutral"),
    (2, "Yellow"),
    (3, "Orange"),
    (4, "Red"),
    (5, "Green"),
];

const RAW_DEV_PMPICTURE_TONE: Choices = &[
    (1, "Neutral"),
    (2, "Sepia"),
    (3, "Blue"),
    (4, "Purple"),
    (5, "Green"),
];

const KEYSTONE_DIRECTION: Choices = &[(0, "Vertical"), (1, "Horizontal")];

const EXTERNAL_FLASH_BOUNCE_2: Choices = &[(0, "Bounce or Off"), (1, "Direct")];

const LIGHT_SOURCE: Choices = &[
    (0, "Unknown"),
    (16, "Shade"),
    (17, "Cloudy"),
    (18, "Fine Weather"),
    (20, "Tungsten (Incandescent)"),
    (22, "Evening Sunlight"),
    (33, "Daylight Fluorescent"),
    (34, "Day White Fluorescent"),
    (35, "Cool White Fluorescent"),
    (36, "White Fluorescent"),
    (256, "One Touch White Balance"),
    (512, "Custom 1-4"),
];

const CAMERA_TYPE: &[(&str, &str)] = &[
    ("D4028", "X-2,C-50Z"),
    ("D4029", "E-20,E-20N,E-20P"),
    ("D4034", "C720UZ"),
    ("D4040", "E-1"),
    ("D4041", "E-300"),
    ("D4083", "C2Z,D520Z,C220Z"),
    ("D4106", "u20D,S400D,u400D"),
    ("D4120", "X-1"),
    ("D4122", "u10D,S300D,u300D"),
    ("D4125", "AZ-1"),
    ("D4141", "C150,D390"),
    ("D4193", "C-5000Z"),
    ("D4194", "X-3,C-60Z"),
    ("D4199", "u30D,S410D,u410D"),
    ("D4205", "X450,D535Z,C370Z"),
    ("D4210", "C160,D395"),
    ("D4211", "C725UZ"),
    ("D4213", "FerrariMODEL2003"),
    ("D4216", "u15D"),
    ("D4217", "u25D"),
    ("D4220", "u-miniD,Stylus V"),
    ("D4221", "u40D,S500,uD500"),
    ("D4231", "FerrariMODEL2004"),
    ("D4240", "X500,D590Z,C470Z"),
    ("D4244", "uD800,S800"),
    ("D4256", "u720SW,S720SW"),
    ("D4261", "X600,D630,FE5500"),
    ("D4262", "uD600,S600"),
    ("D4301", "u810/S810"),
    ("D4302", "u710,S710"),
    ("D4303", "u700,S700"),
    ("D4304", "FE100,X710"),
    ("D4305", "FE110,X705"),
    ("D4310", "FE-130,X-720"),
    ("D4311", "FE-140,X-725"),
    ("D4312", "FE150,X730"),
    ("D4313", "FE160,X735"),
    ("D4314", "u740,S740"),
    ("D4315", "u750,S750"),
    ("D4316", "u730/S730"),
    ("D4317", "FE115,X715"),
    ("D4321", "SP550UZ"),
    ("D4322", "SP510UZ"),
    ("D4324", "FE170,X760"),
    ("D4326", "FE200"),
    ("D4327", "FE190/X750"),
    ("D4328", "u760,S760"),
    ("D4330", "FE180/X745"),
    ("D4331", "u1000/S1000"),
    ("D4332", "u770SW,S770SW"),
    ("D4333", "FE240/X795"),
    ("D4334", "FE210,X775"),
    ("D4336", "FE230/X790"),
    ("D4337", "FE220,X785"),
    ("D4338", "u725SW,S725SW"),
    ("D4339", "FE250/X800"),
    ("D4341", "u780,S780"),
    ("D4343", "u790SW,S790SW"),
    ("D4344", "u1020,S1020"),
    ("D4346", "FE15,X10"),
    ("D4348", "FE280,X820,C520"),
    ("D4349", "FE300,X830"),
    ("D4350", "u820,S820"),
    ("D4351", "u1200,S1200"),
    ("D4352", "FE270,X815,C510"),
    ("D4353", "u795SW,S795SW"),
    ("D4354", "u1030SW,S1030SW"),
    ("D4355", "SP560UZ"),
    ("D4356", "u1010,S1010"),
    ("D4357", "u830,S830"),
    ("D4359", "u840,S840"),
    ("D4360", "FE350WIDE,X865"),
    ("D4361", "u850SW,S850SW"),
    ("D4362", "FE340,X855,C560"),
    ("D4363", "FE320,X835,C540"),
    ("D4364", "SP570UZ"),
    ("D4366", "FE330,X845,C550"),
    ("D4368", "FE310,X840,C530"),
    ("D4370", "u1050SW,S1050SW"),
    ("D4371", "u1060,S1060"),
    ("D4372", "FE370,X880,C575"),
    ("D4374", "SP565UZ"),
    ("D4377", "u1040,S1040"),
    ("D4378", "FE360,X875,C570"),
    ("D4379", "FE20,X15,C25"),
    ("D4380", "uT6000,ST6000"),
    ("D4381", "uT8000,ST8000"),
    ("D4382", "u9000,S9000"),
    ("D4384", "SP590UZ"),
    ("D4385", "FE3010,X895"),
    ("D4386", "FE3000,X890"),
    ("D4387", "FE35,X30"),
    ("D4388", "u550WP,S550WP"),
    ("D4390", "FE5000,X905"),
    ("D4391", "u5000"),
    ("D4392", "u7000,S7000"),
    ("D4396", "FE5010,X915"),
    ("D4397", "FE25,X20"),
    ("D4398", "FE45,X40"),
    ("D4401", "XZ-1"),
    ("D4402", "uT6010,ST6010"),
    ("D4406", "u7010,S7010 / u7020,S7020"),
    ("D4407", "FE4010,X930"),
    ("D4408", "X560WP"),
    ("D4409", "FE26,X21"),
    ("D4410", "FE4000,X920,X925"),
    ("D4411", "FE46,X41,X42"),
    ("D4412", "FE5020,X935"),
    ("D4413", "uTough-3000"),
    ("D4414", "StylusTough-6020"),
    ("D4415", "StylusTough-8010"),
    ("D4417", "u5010,S5010"),
    ("D4418", "u7040,S7040"),
    ("D4419", "u9010,S9010"),
    ("D4423", "FE4040"),
    ("D4424", "FE47,X43"),
    ("D4426", "FE4030,X950"),
    ("D4428", "FE5030,X965,X960"),
    ("D4430", "u7030,S7030"),
    ("D4432", "SP600UZ"),
    ("D4434", "SP800UZ"),
    ("D4439", "FE4020,X940"),
    ("D4442", "FE5035"),
    ("D4448", "FE4050,X970"),
    ("D4450", "FE5050,X985"),
    ("D4454", "u-7050"),
    ("D4464", "T10,X27"),
    ("D4470", "FE5040,X980"),
    ("D4472", "TG-310"),
    ("D4474", "TG-610"),
    ("D4476", "TG-810"),
    ("D4478", "VG145,VG140,D715"),
    ("D4479", "VG130,D710"),
    ("D4480", "VG120,D705"),
    ("D4482", "VR310,D720"),
    ("D4484", "VR320,D725"),
    ("D4486", "VR330,D730"),
    ("D4488", "VG110,D700"),
    ("D4490", "SP-610UZ"),
    ("D4492", "SZ-10"),
    ("D4494", "SZ-20"),
    ("D4496", "SZ-30MR"),
    ("D4498", "SP-810UZ"),
    ("D4500", "SZ-11"),
    ("D4504", "TG-615"),
    ("D4508", "TG-620"),
    ("D4510", "TG-820"),
    ("D4512", "TG-1"),
    ("D4516", "SH-21"),
    ("D4519", "SZ-14"),
    ("D4520", "SZ-31MR"),
    ("D4521", "SH-25MR"),
    ("D4523", "SP-720UZ"),
    ("D4529", "VG170"),
    ("D4530", "VH210"),
    ("D4531", "XZ-2"),
    ("D4535", "SP-620UZ"),
    ("D4536", "TG-320"),
    ("D4537", "VR340,D750"),
    ("D4538", "VG160,X990,D745"),
    ("D4541", "SZ-12"),
    ("D4545", "VH410"),
    ("D4546", "XZ-10"),
    ("D4547", "TG-2"),
    ("D4548", "TG-830"),
    ("D4549", "TG-630"),
    ("D4550", "SH-50"),
    ("D4553", "SZ-16,DZ-105"),
    ("D4562", "SP-820UZ"),
    ("D4566", "SZ-15"),
    ("D4572", "STYLUS1"),
    ("D4574", "TG-3"),
    ("D4575", "TG-850"),
    ("D4579", "SP-100EE"),
    ("D4580", "SH-60"),
    ("D4581", "SH-1"),
    ("D4582", "TG-835"),
    ("D4585", "SH-2 / SH-3"),
    ("D4586", "TG-4"),
    ("D4587", "TG-860"),
    ("D4590", "TG-TRACKER"),
    ("D4591", "TG-870"),
    ("D4593", "TG-5"),
    ("D4603", "TG-6"),
    ("D4605", "TG-7"),
    ("D4809", "C2500L"),
    ("D4842", "E-10"),
    ("D4856", "C-1"),
    ("D4857", "C-1Z,D-150Z"),
    ("DCHC", "D500L"),
    ("DCHT", "D600L / D620L"),
    ("K0055", "AIR-A01"),
    (
        "Notes",
        "
        These values are currently decoded only for Olympus models.  Models with
        Olympus-style maker notes from other brands such as Acer, BenQ, Hitachi, HP,
        Premier, Konica-Minolta, Maginon, Ricoh, Rollei, SeaLife, Sony, Supra,
        Vivitar are not listed.
    ",
    ),
    ("S0003", "E-330"),
    ("S0004", "E-500"),
    ("S0009", "E-400"),
    ("S0010", "E-510"),
    ("S0011", "E-3"),
    ("S0013", "E-410"),
    ("S0016", "E-420"),
    ("S0017", "E-30"),
    ("S0018", "E-520"),
    ("S0019", "E-P1"),
    ("S0023", "E-620"),
    ("S0026", "E-P2"),
    ("S0027", "E-PL1"),
    ("S0029", "E-450"),
    ("S0030", "E-600"),
    ("S0032", "E-P3"),
    ("S0033", "E-5"),
    ("S0034", "E-PL2"),
    ("S0036", "E-M5"),
    ("S0038", "E-PL3"),
    ("S0039", "E-PM1"),
    ("S0040", "E-PL1s"),
    ("S0042", "E-PL5"),
    ("S0043", "E-PM2"),
    ("S0044", "E-P5"),
    ("S0045", "E-PL6"),
    ("S0046", "E-PL7"),
    ("S0047", "E-M1"),
    ("S0051", "E-M10"),
    ("S0052", "E-M5MarkII"),
    ("S0059", "E-M10MarkII"),
    ("S0061", "PEN-F"),
    ("S0065", "E-PL8"),
    ("S0067", "E-M1MarkII"),
    ("S0068", "E-M10MarkIII"),
    ("S0076", "E-PL9"),
    ("S0080", "E-M1X"),
    ("S0085", "E-PL10"),
    ("S0088", "E-M10MarkIV"),
    ("S0089", "E-M5MarkIII"),
    ("S0092", "E-M1MarkIII"),
    ("S0093", "E-P7"),
    ("S0094", "E-M10MarkIIIS"),
    ("S0095", "OM-1"),
    ("S0101", "OM-5"),
    ("S0121", "OM-1MarkII"),
    ("S0123", "OM-3"),
    ("S0130", "OM-5MarkII"),
    ("SR45", "D220"),
    ("SR55", "D320L"),
    ("SR83", "D340L"),
    ("SR85", "C830L,D340R"),
    ("SR852", "C860L,D360L"),
    ("SR872", "C900Z,D400Z"),
    ("SR874", "C960Z,D460Z"),
    ("SR951", "C2000Z"),
    ("SR952", "C21"),
    ("SR953", "C21T.commu"),
    ("SR954", "C2020Z"),
    ("SR955", "C990Z,D490Z"),
    ("SR956", "C211Z"),
    ("SR959", "C990ZS,D490Z"),
    ("SR95A", "C2100UZ"),
    ("SR971", "C100,D370"),
    ("SR973", "C2,D230"),
    ("SX151", "E100RS"),
    ("SX351", "C3000Z / C3030Z"),
    ("SX354", "C3040Z"),
    ("SX355", "C2040Z"),
    ("SX357", "C700UZ"),
    ("SX358", "C200Z,D510Z"),
    ("SX374", "C3100Z,C3020Z"),
    ("SX552", "C4040Z"),
    ("SX553", "C40Z,D40Z"),
    ("SX556", "C730UZ"),
    ("SX558", "C5050Z"),
    ("SX571", "C120,D380"),
    ("SX574", "C300Z,D550Z"),
    ("SX575", "C4100Z,C4000Z"),
    ("SX751", "X200,D560Z,C350Z"),
    ("SX752", "X300,D565Z,C450Z"),
    ("SX753", "C750UZ"),
    ("SX754", "C740UZ"),
    ("SX755", "C755UZ"),
    ("SX756", "C5060WZ"),
    ("SX757", "C8080WZ"),
    ("SX758", "X350,D575Z,C360Z"),
    ("SX759", "X400,D580Z,C460Z"),
    ("SX75A", "AZ-2ZOOM"),
    ("SX75B", "D595Z,C500Z"),
    ("SX75C", "X550,D545Z,C480Z"),
    ("SX75D", "IR-300"),
    ("SX75F", "C55Z,C5500Z"),
    ("SX75G", "C170,D425"),
    ("SX75J", "C180,D435"),
    ("SX771", "C760UZ"),
    ("SX772", "C770UZ"),
    ("SX773", "C745UZ"),
    ("SX774", "X250,D560Z,C350Z"),
    ("SX775", "X100,D540Z,C310Z"),
    ("SX776", "C460ZdelSol"),
    ("SX777", "C765UZ"),
    ("SX77A", "D555Z,C315Z"),
    ("SX851", "C7070WZ"),
    ("SX852", "C70Z,C7000Z"),
    ("SX853", "SP500UZ"),
    ("SX854", "SP310"),
    ("SX855", "SP350"),
    ("SX873", "SP320"),
    ("SX875", "FE180/X745"),
    ("SX876", "FE190/X750"),
];

const WBMODE: &[(&str, &str)] = &[
    ("1", "Auto"),
    ("1 0", "Auto"),
    ("1 2", "Auto (2)"),
    ("1 4", "Auto (4)"),
    ("2 2", "3000 Kelvin"),
    ("2 3", "3700 Kelvin"),
    ("2 4", "4000 Kelvin"),
    ("2 5", "4500 Kelvin"),
    ("2 6", "5500 Kelvin"),
    ("2 7", "6500 Kelvin"),
    ("2 8", "7500 Kelvin"),
    ("3 0", "One-touch"),
];

const FOCUS_MODE_2: Choices = &[
    (0, "Single AF"),
    (1, "Sequential shooting AF"),
    (2, "Continuous AF"),
    (3, "Multi AF"),
    (4, "Face Detect"),
    (10, "MF"),
];

const FOCUS_MODE_3: Choices = &[
    (1, "S-AF"),
    (4, "C-AF"),
    (16, "MF"),
    (32, "Face Detect"),
    (64, "Imager AF"),
    (128, "Live View Magnification Frame"),
    (256, "AF sensor"),
    (512, "Starry Sky AF"),
];

const FOCUS_MODE_PARTS: &[Words] = &[Words::Of(FOCUS_MODE_2), Words::Bits(FOCUS_MODE_3)];

const FOCUS_PROCESS: Choices = &[(0, "AF Not Used"), (1, "AF Used")];

const FOCUS_PROCESS_PARTS: &[Words] = &[Words::Of(FOCUS_PROCESS)];

const AISUBJECT_TRACKING_MODE: Choices = &[
    (0, "Off"),
    (256, "Motorsports; Object Not Found"),
    (257, "Motorsports; Racing Car Found"),
    (258, "Motorsports; Car Found"),
    (259, "Motorsports; Motorcyle Found"),
    (512, "Airplanes; Object Not Found"),
    (513, "Airplanes; Passenger/Transport Plane Found"),
    (514, "Airplanes; Small Plane/Fighter Jet Found"),
    (515, "Airplanes; Helicopter Found"),
    (768, "Trains; Object Not Found"),
    (769, "Trains; Object Found"),
    (1024, "Birds; Object Not Found"),
    (1025, "Birds; Object Found"),
    (1280, "Dogs & Cats; Object Not Found"),
    (1281, "Dogs & Cats; Object Found"),
    (1536, "Human; Object Not Found"),
    (1537, "Human; Object Found"),
];

const FLASH_CONTROL_MODE: Choices = &[(0, "Off"), (3, "TTL"), (4, "Auto"), (5, "Manual")];

const FLASH_CONTROL_MODE_PARTS: &[Words] = &[Words::Of(FLASH_CONTROL_MODE)];

const GRADATION: &[(&str, &str)] = &[
    ("-1 -1 1", "Low Key"),
    ("0 -1 1", "Normal"),
    ("0 0 0", "n/a"),
    ("1 -1 1", "High Key"),
];

const GRADATION_2: Choices = &[(0, "User-Selected"), (1, "Auto-Override")];

const PICTURE_MODE: Choices = &[
    (1, "Vivid"),
    (2, "Natural"),
    (3, "Muted"),
    (4, "Portrait"),
    (5, "i-Enhance"),
    (6, "e-Portrait"),
    (7, "Color Creator"),
    (8, "Underwater"),
    (9, "Color Profile 1"),
    (10, "Color Profile 2"),
    (11, "Color Profile 3"),
    (12, "Monochrome Profile 1"),
    (13, "Monochrome Profile 2"),
    (14, "Monochrome Profile 3"),
    (17, "Art Mode"),
    (18, "Monochrome Profile 4"),
    (256, "Monotone"),
    (512, "Sepia"),
];

const PICTURE_MODE_PARTS: &[Words] = &[Words::Of(PICTURE_MODE)];

const NOISE_FILTER: &[(&str, &str)] = &[
    ("-1 -2 1", "Low"),
    ("-2 -2 1", "Off"),
    ("0 -2 1", "Standard"),
    ("0 0 0", "n/a"),
    ("1 -2 1", "High"),
];

const ART_FILTER: Choices = &[
    (0, "Off"),
    (1, "Soft Focus"),
    (2, "Pop Art"),
    (3, "Pale & Light Color"),
    (4, "Light Tone"),
    (5, "Pin Hole"),
    (6, "Grainy Film"),
    (8, "Underwater"),
    (9, "Diorama"),
    (10, "Cross Process"),
    (12, "Fish Eye"),
    (13, "Drawing"),
    (14, "Gentle Sepia"),
    (15, "Pale & Light Color II"),
    (16, "Pop Art II"),
    (17, "Pin Hole II"),
    (18, "Pin Hole III"),
    (19, "Grainy Film II"),
    (20, "Dramatic Tone"),
    (21, "Punk"),
    (22, "Soft Focus 2"),
    (23, "Sparkle"),
    (24, "Watercolor"),
    (25, "Key Line"),
    (26, "Key Line II"),
    (27, "Miniature"),
    (28, "Reflection"),
    (29, "Fragmented"),
    (31, "Cross Process II"),
    (32, "Dramatic Tone II"),
    (33, "Watercolor I"),
    (34, "Watercolor II"),
    (35, "Diorama II"),
    (36, "Vintage"),
    (37, "Vintage II"),
    (38, "Vintage III"),
    (39, "Partial Color"),
    (40, "Partial Color II"),
    (41, "Partial Color III"),
    (42, "Bleach Bypass"),
    (43, "Bleach Bypass II"),
    (44, "Instant Film"),
];

const ART_FILTER_PARTS: &[Words] = &[Words::Of(ART_FILTER)];

const PICTURE_MODE_EFFECT: &[(&str, &str)] = &[
    ("-1 -1 1", "Low"),
    ("0 -1 1", "Standard"),
    ("0 0 0", "n/a"),
    ("1 -1 1", "High"),
];

const TONE_LEVEL: Choices = &[
    (-31_999, "Highlights"),
    (-31_998, "Shadows"),
    (-31_997, "Midtones"),
    (0, "0"),
];

const TONE_LEVEL_PARTS: &[Words] = &[
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
    Words::Bare,
    Words::Bare,
    Words::Bare,
    Words::Of(TONE_LEVEL),
];

const COLOR_CREATOR_EFFECT_PARTS: &[Words] = &[
    Words::Behind("Color "),
    Words::Bare,
    Words::Bare,
    Words::Behind("Strength "),
];

const MONOCHROME_PROFILE_SETTINGS: Choices = &[
    (0, "No Filter"),
    (1, "Yellow Filter"),
    (2, "Orange Filter"),
    (3, "Red Filter"),
    (4, "Magenta Filter"),
    (5, "Blue Filter"),
    (6, "Cyan Filter"),
    (7, "Green Filter"),
    (8, "Yellow-green Filter"),
];

const MONOCHROME_PROFILE_SETTINGS_PARTS: &[Words] = &[
    Words::Of(MONOCHROME_PROFILE_SETTINGS),
    Words::Bare,
    Words::Bare,
    Words::Behind("Strength "),
];

const COLOR_PROFILE_SETTINGS_PARTS: &[Words] = &[
    Words::Behind("Min "),
    Words::Behind("Max "),
    Words::Behind("Yellow "),
    Words::Behind("Orange "),
    Words::Behind("Orange-red "),
    Words::Behind("Red "),
    Words::Behind("Magenta "),
    Words::Behind("Violet "),
    Words::Behind("Blue "),
    Words::Behind("Blue-cyan "),
    Words::Behind("Cyan "),
    Words::Behind("Green-cyan "),
    Words::Behind("Green "),
    Words::Behind("Yellow-green "),
];

const MULTIPLE_EXPOSURE_MODE: Choices = &[
    (0, "Off"),
    (1, "Live Composite"),
    (2, "On (2 frames)"),
    (3, "On (3 frames)"),
];

const MULTIPLE_EXPOSURE_MODE_PARTS: &[Words] = &[Words::Of(MULTIPLE_EXPOSURE_MODE)];

const ASPECT_RATIO: &[(&str, &str)] = &[
    ("1 1", "4:3"),
    ("1 4", "1:1"),
    ("2 1", "3:2 (RAW)"),
    ("2 2", "3:2"),
    ("3 1", "16:9 (RAW)"),
    ("3 3", "16:9"),
    ("4 1", "1:1 (RAW)"),
    ("4 4", "6:6"),
    ("5 5", "5:4"),
    ("6 6", "7:6"),
    ("7 7", "6:5"),
    ("8 8", "7:5"),
    ("9 1", "3:4 (RAW)"),
    ("9 9", "3:4"),
];

const KEYSTONE_COMPENSATION: &[(&str, &str)] = &[("0 0", "Off"), ("0 1", "On")];

const EXTERNAL_FLASH: &[(&str, &str)] = &[("0 0", "Off"), ("1 0", "On")];

const INTERNAL_FLASH: &[(&str, &str)] = &[("0", "Off"), ("0 0", "Off"), ("1", "On"), ("1 0", "On")];

const ART_EFFECTS: Choices = &[
    (0, "No Effect"),
    (32_784, "Star Light"),
    (32_800, "Pin Hole"),
    (32_816, "Frame"),
    (32_832, "Soft Focus"),
    (32_848, "White Edge"),
    (32_864, "B&W"),
    (32_896, "Blur Top and Bottom"),
    (32_897, "Blur Left and Right"),
];

const ART_COLORS: Choices = &[
    (0, "No Color Filter"),
    (1, "Yellow Color Filter"),
    (2, "Orange Color Filter"),
    (3, "Red Color Filter"),
    (4, "Green Color Filter"),
];

const ART_FILTER_EFFECT_PARTS: &[Words] = &[
    Words::Of(ART_FILTER),
    Words::Bare,
    Words::Bare,
    Words::Behind("Partial Color "),
    Words::Of(ART_EFFECTS),
    Words::Bare,
    Words::Of(ART_COLORS),
];

/// How shots are taken.
pub(super) const DRIVE_MODES: Choices = &[
    (0, "Single Shot"),
    (1, "Continuous Shooting"),
    (2, "Exposure Bracketing"),
    (3, "White Balance Bracketing"),
    (4, "Exposure+WB Bracketing"),
];

/// How the later cameras take them: shutter and mode.
pub(super) const LATER_DRIVE_MODES: Choices = &[
    (1, "Single Shot"),
    (2, "Sequential L"),
    (3, "Sequential H"),
    (7, "Sequential"),
    (17, "Single Shot"),
    (18, "Sequential L"),
    (19, "Sequential H"),
    (20, "Self-Timer 12 sec"),
    (21, "Self-Timer 2 sec"),
    (22, "Custom Self-Timer"),
    (23, "Sequential"),
    (33, "Single Shot"),
    (34, "Sequential L"),
    (35, "Sequential H"),
    (36, "Self-Timer 2 sec"),
    (37, "Self-Timer 12 sec"),
    (38, "Custom Self-Timer"),
    (39, "Sequential"),
    (40, "Sequential SH1"),
    (41, "Sequential SH2"),
    (48, "HighRes Shot"),
    (65, "ProCap H"),
    (66, "ProCap L"),
    (67, "ProCap"),
    (72, "ProCap SH1"),
    (73, "ProCap SH2"),
];

/// What several shots become.
pub(super) const STACKED: &[(&str, &str)] = &[
    ("0 0", "No"),
    ("11 12", "Hand-held high resolution (11 12)"),
    ("11 16", "Hand-held high resolution (11 16)"),
    ("13 2", "GND2 (1EV)"),
    ("13 4", "GND4 (2EV)"),
    ("13 8", "GND8 (3EV)"),
    ("3 16", "ND16 (4EV)"),
    ("3 2", "ND2 (1EV)"),
    ("3 32", "ND32 (5EV)"),
    ("3 4", "ND4 (2EV)"),
    ("3 64", "ND64 (6EV)"),
    ("3 8", "ND8 (3EV)"),
    ("5 4", "HDR1"),
    ("6 4", "HDR2"),
    ("8 8", "Tripod high resolution"),
];

/// The points of autofocus of cameras with eleven of them.
pub(super) const ELEVEN_POINTS: Choices = &[
    (0, "(none)"),
    (1, "Top-left (horizontal)"),
    (2, "Top-center (horizontal)"),
    (3, "Top-right (horizontal)"),
    (4, "Left (horizontal)"),
    (5, "Mid-left (horizontal)"),
    (6, "Center (horizontal)"),
    (7, "Mid-right (horizontal)"),
    (8, "Right (horizontal)"),
    (9, "Bottom-left (horizontal)"),
    (10, "Bottom-center (horizontal)"),
    (11, "Bottom-right (horizontal)"),
    (12, "Top-left (vertical)"),
    (13, "Top-center (vertical)"),
    (14, "Top-right (vertical)"),
    (15, "Left (vertical)"),
    (16, "Mid-left (vertical)"),
    (17, "Center (vertical)"),
    (18, "Mid-right (vertical)"),
    (19, "Right (vertical)"),
    (20, "Bottom-left (vertical)"),
    (21, "Bottom-center (vertical)"),
    (22, "Bottom-right (vertical)"),
    (31, "n/a"),
];

/// The points of autofocus of cameras with seven of them.
pub(super) const SEVEN_POINTS: Choices = &[
    (0, "(none)"),
    (2, "Top-center (horizontal)"),
    (4, "Right (horizontal)"),
    (5, "Mid-right (horizontal)"),
    (6, "Center (horizontal)"),
    (7, "Mid-left (horizontal)"),
    (8, "Left (horizontal)"),
    (10, "Bottom-center (horizontal)"),
    (12, "Top-center (vertical)"),
    (15, "Right (vertical)"),
    (16, "Mid-right (vertical)"),
    (17, "Center (vertical)"),
    (18, "Mid-left (vertical)"),
    (19, "Left (vertical)"),
    (21, "Bottom-center (vertical)"),
];

/// The points of autofocus of cameras with three of them.
pub(super) const THREE_POINTS: Choices = &[
    (0, "Left (or n/a)"),
    (1, "Center (horizontal)"),
    (2, "Right"),
    (3, "Center (vertical)"),
    (255, "None"),
];

/// How many points are aimed at.
pub(super) const TARGETS: Choices = &[
    (0, "Single Target"),
    (64, "All Target"),
    (128, "Dynamic Single Target"),
    (224, "n/a"),
];

/// How a point of autofocus came to be, part by part.
pub(super) const POINT_DETAILS: [Choices; 9] = [
    &[
        (0, "No Subject Detection"),
        (1, "Motorsports"),
        (2, "Airplanes"),
        (3, "Trains"),
        (4, "Birds"),
        (5, "Dogs & Cats"),
        (6, "Human"),
    ],
    &[(0, "Face Priority"), (1, "Target Priority")],
    &[(0, "Normal AF"), (1, "AF on Half Press")],
    &[
        (0, "No Eye-AF"),
        (1, "Right Eye Priority"),
        (2, "Left Eye Priority"),
        (3, "Both Eyes Priority"),
    ],
    &[(0, "No Face Detection"), (1, "Face Detection")],
    &[(0, "No MF"), (1, "With MF")],
    &[(0, "AF Priority"), (1, "Release Priority")],
    &[(0, "No Object found"), (1, "Object found")],
    &[(0, "MF"), (1, "S-AF"), (2, "C-AF"), (6, "C-AF + TR")],
];

/// The tags of a directory: `Main`.
pub(in crate::metadata::maker) static MAIN: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "MakerNoteVersion", VERSION),
        Row(0x0040, "CompressedImageSize", PLAIN),
        Row(0x0081, "PreviewImageData", BINARY),
        Row(0x0088, "PreviewImageStart", Form::Offset),
        Row(0x0089, "PreviewImageLength", PLAIN),
        Row(0x0100, "ThumbnailImage", BINARY),
        Row(
            0x0104,
            "BodyFirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(
            0x0200,
            "SpecialMode",
            Form::Words(&PLAIN, Words::By(special_mode)),
        ),
        Row(0x0201, "Quality", Form::Own(quality)),
        Row(0x0202, "Macro", Form::Choice(MACRO)),
        Row(0x0203, "BWMode", Form::Choice(BWMODE)),
        Row(
            0x0204,
            "DigitalZoom",
            Form::Words(&PLAIN, Words::By(with_point)),
        ),
        Row(
            0x0205,
            "FocalPlaneDiagonal",
            Form::Words(&PLAIN, Words::Unit(" mm")),
        ),
        Row(0x0206, "LensDistortionParams", PLAIN),
        Row(
            0x0207,
            "CameraType",
            Form::Words(&PLAIN, Words::Text(CAMERA_TYPE)),
        ),
        Row(0x0208, "TextInfo", Form::Read(read_text)),
        Row(0x0209, "CameraID", Form::Own(values::trimmed_bytes)),
        Row(0x020b, "EpsonImageWidth", PLAIN),
        Row(0x020c, "EpsonImageHeight", PLAIN),
        Row(0x020d, "EpsonSoftware", PLAIN),
        Row(0x0280, "PreviewImage", BINARY),
        Row(0x0300, "PreCaptureFrames", PLAIN),
        Row(0x0301, "WhiteBoard", PLAIN),
        Row(0x0302, "OneTouchWB", Form::Choice(ONE_TOUCH_WB)),
        Row(0x0303, "WhiteBalanceBracket", PLAIN),
        Row(0x0304, "WhiteBalanceBias", PLAIN),
        Row(0x0401, "BlackLevel", PLAIN),
        Row(0x0403, "SceneMode", Form::Choice(SCENE_MODE)),
        Row(0x0404, "SerialNumber", PLAIN),
        Row(0x0405, "Firmware", PLAIN),
        Row(0x0e00, "", Form::Read(print_im)),
        Row(0x0f00, "DataDump", BINARY),
        Row(0x0f01, "DataDump2", BINARY),
        Row(0x0f04, "ZoomedPreviewStart", PLAIN),
        Row(0x0f05, "ZoomedPreviewLength", PLAIN),
        Row(0x0f06, "ZoomedPreviewSize", PLAIN),
        Row(
            0x1000,
            "ShutterSpeedValue",
            Form::Calc(values::apex_time, exposure_time),
        ),
        Row(
            0x1001,
            "ISOValue",
            Form::Calc(|n| Some(100.0 * (n - 5.0).exp2()), sensitivity),
        ),
        Row(
            0x1002,
            "ApertureValue",
            Form::Calc(|n| Some((n / 2.0).exp2()), one_decimal),
        ),
        Row(0x1003, "BrightnessValue", PLAIN),
        Row(0x1004, "FlashMode", Form::Choice(FLASH_MODE)),
        Row(0x1005, "FlashDevice", Form::Choice(FLASH_DEVICE)),
        Row(0x1006, "ExposureCompensation", PLAIN),
        Row(0x1007, "SensorTemperature", PLAIN),
        Row(0x1008, "LensTemperature", PLAIN),
        Row(0x1009, "LightCondition", PLAIN),
        Row(0x100a, "FocusRange", Form::Choice(FOCUS_RANGE)),
        Row(0x100b, "FocusMode", Form::Choice(FOCUS_MODE)),
        Row(
            0x100c,
            "ManualFocusDistance",
            Form::Words(&PLAIN, Words::Unit(" mm")),
        ),
        Row(0x100d, "ZoomStepCount", PLAIN),
        Row(0x100e, "FocusStepCount", PLAIN),
        Row(0x100f, "Sharpness", Form::Choice(SHARPNESS)),
        Row(0x1010, "FlashChargeLevel", PLAIN),
        Row(0x1011, "ColorMatrix", Form::Own(values::signed)),
        Row(0x1012, "BlackLevel", PLAIN),
        Row(0x1015, "WBMode", Form::Words(&PLAIN, Words::Text(WBMODE))),
        Row(0x1017, "RedBalance", Form::Own(values::balance)),
        Row(0x1018, "BlueBalance", Form::Own(values::balance)),
        Row(0x1019, "ColorMatrixNumber", PLAIN),
        Row(0x101a, "SerialNumber", PLAIN),
        Row(0x1023, "FlashExposureComp", PLAIN),
        Row(0x1024, "InternalFlashTable", PLAIN),
        Row(0x1025, "ExternalFlashGValue", PLAIN),
        Row(
            0x1026,
            "ExternalFlashBounce",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x1027, "ExternalFlashZoom", PLAIN),
        Row(0x1028, "ExternalFlashMode", PLAIN),
        Row(0x1029, "Contrast", Form::Choice(CONTRAST)),
        Row(0x102a, "SharpnessFactor", PLAIN),
        Row(0x102b, "ColorControl", PLAIN),
        Row(0x102c, "ValidBits", PLAIN),
        Row(0x102d, "CoringFilter", PLAIN),
        Row(0x102e, "OlympusImageWidth", PLAIN),
        Row(0x102f, "OlympusImageHeight", PLAIN),
        Row(0x1030, "SceneDetect", PLAIN),
        Row(0x1034, "CompressionRatio", PLAIN),
        Row(
            0x1035,
            "PreviewImageValid",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x1036, "PreviewImageStart", Form::Offset),
        Row(0x1037, "PreviewImageLength", PLAIN),
        Row(0x1038, "AFResult", PLAIN),
        Row(0x1039, "CCDScanMode", Form::Choice(CCDSCAN_MODE)),
        Row(0x103a, "NoiseReduction", Form::Choice(NOISE_REDUCTION)),
        Row(0x103b, "FocusStepInfinity", PLAIN),
        Row(0x103c, "FocusStepNear", PLAIN),
        Row(0x103d, "LightValueCenter", PLAIN),
        Row(0x103e, "LightValuePeriphery", PLAIN),
        Row(0x2010, "", Form::Directory(&EQUIPMENT)),
        Row(0x2020, "", Form::Directory(&CAMERA_SETTINGS)),
        Row(0x2030, "", Form::Directory(&RAW_DEVELOPMENT)),
        Row(0x2031, "", Form::Directory(&RAW_DEVELOPMENT_2)),
        Row(0x2040, "", Form::Directory(&IMAGE_PROCESSING)),
        Row(0x2050, "", Form::Directory(&FOCUS_INFO)),
        Row(0x3000, "", Form::Directory(&RAW_INFO)),
        Row(0x4000, "", Form::Directory(&MAIN)),
    ],
};

/// The tags of a directory: `Equipment`.
pub(super) static EQUIPMENT: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "EquipmentVersion", VERSION),
        Row(
            0x0100,
            "CameraType2",
            Form::Words(&PLAIN, Words::Text(CAMERA_TYPE)),
        ),
        Row(0x0101, "SerialNumber", TRIMMED),
        Row(0x0102, "InternalSerialNumber", PLAIN),
        Row(
            0x0103,
            "FocalPlaneDiagonal",
            Form::Words(&PLAIN, Words::Unit(" mm")),
        ),
        Row(
            0x0104,
            "BodyFirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(0x0201, "LensType", Form::Own(values::device)),
        Row(0x0202, "LensSerialNumber", TRIMMED),
        Row(0x0203, "LensModel", PLAIN),
        Row(
            0x0204,
            "LensFirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(
            0x0205,
            "MaxApertureAtMinFocal",
            Form::Calc(aperture, one_decimal),
        ),
        Row(
            0x0206,
            "MaxApertureAtMaxFocal",
            Form::Calc(aperture, one_decimal),
        ),
        Row(0x0207, "MinFocalLength", PLAIN),
        Row(0x0208, "MaxFocalLength", PLAIN),
        Row(0x020a, "MaxAperture", Form::Calc(aperture, one_decimal)),
        Row(
            0x020b,
            "LensProperties",
            Form::Words(&PLAIN, Words::By(hexadecimal)),
        ),
        Row(0x0301, "Extender", Form::Own(values::converter)),
        Row(0x0302, "ExtenderSerialNumber", PLAIN),
        Row(0x0303, "ExtenderModel", PLAIN),
        Row(
            0x0304,
            "ExtenderFirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(0x0403, "ConversionLens", PLAIN),
        Row(0x1000, "FlashType", Form::Choice(FLASH_TYPE)),
        Row(0x1001, "FlashModel", Form::Choice(FLASH_MODEL)),
        Row(
            0x1002,
            "FlashFirmwareVersion",
            Form::Words(&PLAIN, Words::By(firmware)),
        ),
        Row(0x1003, "FlashSerialNumber", PLAIN),
    ],
};

/// The tags of a directory: `CameraSettings`.
pub(super) static CAMERA_SETTINGS: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "CameraSettingsVersion", VERSION),
        Row(
            0x0100,
            "PreviewImageValid",
            Form::Choice(EXTERNAL_FLASH_BOUNCE),
        ),
        Row(0x0101, "PreviewImageStart", Form::Offset),
        Row(0x0102, "PreviewImageLength", PLAIN),
        Row(0x0200, "ExposureMode", Form::Choice(EXPOSURE_MODE)),
        Row(0x0201, "AELock", Form::Choice(NOISE_REDUCTION)),
        Row(0x0202, "MeteringMode", Form::Choice(METERING_MODE)),
        Row(0x0203, "ExposureShift", PLAIN),
        Row(0x0204, "NDFilter", Form::Choice(NOISE_REDUCTION)),
        Row(0x0300, "MacroMode", Form::Choice(MACRO)),
        Row(
            0x0301,
            "FocusMode",
            Form::Words(&PLAIN, Words::Each(FOCUS_MODE_PARTS)),
        ),
        Row(
            0x0302,
            "FocusProcess",
            Form::Words(&PLAIN, Words::Each(FOCUS_PROCESS_PARTS)),
        ),
        Row(0x0303, "AFSearch", Form::Choice(AFSEARCH)),
        Row(0x0304, "AFAreas", Form::Words(&PLAIN, Words::As(areas))),
        Row(
            0x0305,
            "AFPointSelected",
            Form::Words(&Form::Own(behind_first), Words::By(point)),
        ),
        Row(0x0306, "AFFineTune", Form::Choice(NOISE_REDUCTION)),
        Row(0x0307, "AFFineTuneAdj", PLAIN),
        Row(0x0308, "FocusBracketStepSize", PLAIN),
        Row(
            0x0309,
            "AISubjectTrackingMode",
            Form::Words(&PLAIN, Words::Of(AISUBJECT_TRACKING_MODE)),
        ),
        Row(0x030a, "", Form::Block(&AF_TARGET_INFO)),
        Row(0x030b, "", Form::Block(&SUBJECT_DETECT_INFO)),
        Row(
            0x0400,
            "FlashMode",
            Form::Words(&PLAIN, Words::Flags(FLASH_MODE_2)),
        ),
        Row(0x0401, "FlashExposureComp", PLAIN),
        Row(
            0x0403,
            "FlashRemoteControl",
            Form::Exif(ExifForm::Flags(FLASH_REMOTE_CONTROL)),
        ),
        Row(
            0x0404,
            "FlashControlMode",
            Form::Words(&PLAIN, Words::Each(FLASH_CONTROL_MODE_PARTS)),
        ),
        Row(
            0x0405,
            "FlashIntensity",
            Form::Words(&PLAIN, Words::By(strengths)),
        ),
        Row(
            0x0406,
            "ManualFlashStrength",
            Form::Words(&PLAIN, Words::By(strengths)),
        ),
        Row(0x0500, "WhiteBalance2", Form::Choice(WHITE_BALANCE2)),
        Row(
            0x0501,
            "WhiteBalanceTemperature",
            Form::Words(&PLAIN, Words::But(0, "Auto")),
        ),
        Row(0x0502, "WhiteBalanceBracket", PLAIN),
        Row(0x0503, "CustomSaturation", Form::Own(saturation)),
        Row(
            0x0504,
            "ModifiedSaturation",
            Form::Choice(MODIFIED_SATURATION),
        ),
        Row(
            0x0505,
            "ContrastSetting",
            Form::Words(&PLAIN, Words::As(in_range)),
        ),
        Row(
            0x0506,
            "SharpnessSetting",
            Form::Words(&PLAIN, Words::As(in_range)),
        ),
        Row(0x0507, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x0509, "SceneMode", Form::Choice(SCENE_MODE_2)),
        Row(
            0x050a,
            "NoiseReduction",
            Form::Words(&PLAIN, Words::Flags(NOISE_REDUCTION_2)),
        ),
        Row(
            0x050b,
            "DistortionCorrection",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(0x050c, "ShadingCompensation", Form::Choice(NOISE_REDUCTION)),
        Row(0x050d, "CompressionFactor", PLAIN),
        Row(
            0x050f,
            "Gradation",
            Form::Words(&PLAIN, Words::Front(3, GRADATION, GRADATION_2)),
        ),
        Row(
            0x0520,
            "PictureMode",
            Form::Words(&PLAIN, Words::Each(PICTURE_MODE_PARTS)),
        ),
        Row(
            0x0521,
            "PictureModeSaturation",
            Form::Words(&PLAIN, Words::As(in_range)),
        ),
        Row(
            0x0523,
            "PictureModeContrast",
            Form::Words(&PLAIN, Words::As(in_range)),
        ),
        Row(
            0x0524,
            "PictureModeSharpness",
            Form::Words(&PLAIN, Words::As(in_range)),
        ),
        Row(
            0x0525,
            "PictureModeBWFilter",
            Form::Choice(PICTURE_MODE_BWFILTER),
        ),
        Row(0x0526, "PictureModeTone", Form::Choice(PICTURE_MODE_TONE)),
        Row(
            0x0527,
            "NoiseFilter",
            Form::Words(&PLAIN, Words::Text(NOISE_FILTER)),
        ),
        Row(
            0x0529,
            "ArtFilter",
            Form::Words(&PLAIN, Words::Each(ART_FILTER_PARTS)),
        ),
        Row(
            0x052c,
            "MagicFilter",
            Form::Words(&PLAIN, Words::Each(ART_FILTER_PARTS)),
        ),
        Row(
            0x052d,
            "PictureModeEffect",
            Form::Words(&PLAIN, Words::Text(PICTURE_MODE_EFFECT)),
        ),
        Row(
            0x052e,
            "ToneLevel",
            Form::Words(&PLAIN, Words::Each(TONE_LEVEL_PARTS)),
        ),
        Row(
            0x052f,
            "ArtFilterEffect",
            Form::Words(&PLAIN, Words::Each(ART_FILTER_EFFECT_PARTS)),
        ),
        Row(
            0x0532,
            "ColorCreatorEffect",
            Form::Words(&PLAIN, Words::Each(COLOR_CREATOR_EFFECT_PARTS)),
        ),
        Row(
            0x0537,
            "MonochromeProfileSettings",
            Form::Words(&PLAIN, Words::Each(MONOCHROME_PROFILE_SETTINGS_PARTS)),
        ),
        Row(0x0538, "FilmGrainEffect", Form::Choice(FILM_GRAIN_EFFECT)),
        Row(
            0x0539,
            "ColorProfileSettings",
            Form::Words(&PLAIN, Words::Each(COLOR_PROFILE_SETTINGS_PARTS)),
        ),
        Row(0x053a, "MonochromeVignetting", PLAIN),
        Row(0x053b, "MonochromeColor", Form::Choice(MONOCHROME_COLOR)),
        Row(
            0x0600,
            "DriveMode",
            Form::Words(&PLAIN, Words::By(drive_mode)),
        ),
        Row(
            0x0601,
            "PanoramaMode",
            Form::Words(&PLAIN, Words::By(panorama)),
        ),
        Row(0x0603, "ImageQuality2", Form::Choice(IMAGE_QUALITY2)),
        Row(
            0x0604,
            "ImageStabilization",
            Form::Choice(IMAGE_STABILIZATION),
        ),
        Row(
            0x0804,
            "StackedImage",
            Form::Words(&PLAIN, Words::By(stacked)),
        ),
        Row(
            0x0821,
            "ISOAutoSettings",
            Form::Words(&PLAIN, Words::As(sensitivities::limits)),
        ),
        Row(
            0x0900,
            "ManometerPressure",
            Form::Words(&Form::Calc(|n| Some(n / 10.0), bare), Words::Unit(" kPa")),
        ),
        Row(0x0901, "ManometerReading", Form::Own(depths)),
        Row(0x0902, "ExtendedWBDetect", Form::Choice(NOISE_REDUCTION)),
        Row(0x0903, "RollAngle", PLAIN),
        Row(0x0904, "PitchAngle", PLAIN),
        Row(0x0908, "DateTimeUTC", PLAIN),
    ],
};

/// The tags of a directory: `RawDevelopment`.
pub(super) static RAW_DEVELOPMENT: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawDevVersion", VERSION),
        Row(0x0100, "RawDevExposureBiasValue", PLAIN),
        Row(0x0101, "RawDevWhiteBalanceValue", PLAIN),
        Row(0x0102, "RawDevWBFineAdjustment", PLAIN),
        Row(0x0103, "RawDevGrayPoint", PLAIN),
        Row(0x0104, "RawDevSaturationEmphasis", PLAIN),
        Row(0x0105, "RawDevMemoryColorEmphasis", PLAIN),
        Row(0x0106, "RawDevContrastValue", PLAIN),
        Row(0x0107, "RawDevSharpnessValue", PLAIN),
        Row(0x0108, "RawDevColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x0109, "RawDevEngine", Form::Choice(RAW_DEV_ENGINE)),
        Row(
            0x010a,
            "RawDevNoiseReduction",
            Form::Words(&PLAIN, Words::Flags(RAW_DEV_NOISE_REDUCTION)),
        ),
        Row(
            0x010b,
            "RawDevEditStatus",
            Form::Choice(RAW_DEV_EDIT_STATUS),
        ),
        Row(
            0x010c,
            "RawDevSettings",
            Form::Words(&PLAIN, Words::Flags(RAW_DEV_SETTINGS)),
        ),
    ],
};

/// The tags of a directory: `RawDevelopment2`.
pub(super) static RAW_DEVELOPMENT_2: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawDevVersion", VERSION),
        Row(0x0100, "RawDevExposureBiasValue", PLAIN),
        Row(
            0x0101,
            "RawDevWhiteBalance",
            Form::Choice(RAW_DEV_WHITE_BALANCE),
        ),
        Row(0x0102, "RawDevWhiteBalanceValue", PLAIN),
        Row(0x0103, "RawDevWBFineAdjustment", PLAIN),
        Row(0x0104, "RawDevGrayPoint", PLAIN),
        Row(0x0105, "RawDevContrastValue", PLAIN),
        Row(0x0106, "RawDevSharpnessValue", PLAIN),
        Row(0x0107, "RawDevSaturationEmphasis", PLAIN),
        Row(0x0108, "RawDevMemoryColorEmphasis", PLAIN),
        Row(0x0109, "RawDevColorSpace", Form::Choice(COLOR_SPACE)),
        Row(
            0x010a,
            "RawDevNoiseReduction",
            Form::Words(&PLAIN, Words::Flags(RAW_DEV_NOISE_REDUCTION)),
        ),
        Row(0x010b, "RawDevEngine", Form::Choice(RAW_DEV_ENGINE_2)),
        Row(
            0x010c,
            "RawDevPictureMode",
            Form::Choice(RAW_DEV_PICTURE_MODE),
        ),
        Row(0x010d, "RawDevPMSaturation", PLAIN),
        Row(0x010e, "RawDevPMContrast", PLAIN),
        Row(0x010f, "RawDevPMSharpness", PLAIN),
        Row(
            0x0110,
            "RawDevPM_BWFilter",
            Form::Choice(RAW_DEV_PM_BWFILTER),
        ),
        Row(
            0x0111,
            "RawDevPMPictureTone",
            Form::Choice(RAW_DEV_PMPICTURE_TONE),
        ),
        Row(0x0112, "RawDevGradation", PLAIN),
        Row(0x0113, "RawDevSaturation3", PLAIN),
        Row(0x0119, "RawDevAutoGradation", Form::Choice(NOISE_REDUCTION)),
        Row(0x0120, "RawDevPMNoiseFilter", PLAIN),
        Row(
            0x0121,
            "RawDevArtFilter",
            Form::Words(&PLAIN, Words::Each(ART_FILTER_PARTS)),
        ),
    ],
};

/// The tags of a directory: `ImageProcessing`.
pub(super) static IMAGE_PROCESSING: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "ImageProcessingVersion", VERSION),
        Row(0x0100, "WB_RBLevels", PLAIN),
        Row(0x0102, "WB_RBLevels3000K", PLAIN),
        Row(0x0103, "WB_RBLevels3300K", PLAIN),
        Row(0x0104, "WB_RBLevels3600K", PLAIN),
        Row(0x0105, "WB_RBLevels3900K", PLAIN),
        Row(0x0106, "WB_RBLevels4000K", PLAIN),
        Row(0x0107, "WB_RBLevels4300K", PLAIN),
        Row(0x0108, "WB_RBLevels4500K", PLAIN),
        Row(0x0109, "WB_RBLevels4800K", PLAIN),
        Row(0x010a, "WB_RBLevels5300K", PLAIN),
        Row(0x010b, "WB_RBLevels6000K", PLAIN),
        Row(0x010c, "WB_RBLevels6600K", PLAIN),
        Row(0x010d, "WB_RBLevels7500K", PLAIN),
        Row(0x010e, "WB_RBLevelsCWB1", PLAIN),
        Row(0x010f, "WB_RBLevelsCWB2", PLAIN),
        Row(0x0110, "WB_RBLevelsCWB3", PLAIN),
        Row(0x0111, "WB_RBLevelsCWB4", PLAIN),
        Row(0x0113, "WB_GLevel3000K", PLAIN),
        Row(0x0114, "WB_GLevel3300K", PLAIN),
        Row(0x0115, "WB_GLevel3600K", PLAIN),
        Row(0x0116, "WB_GLevel3900K", PLAIN),
        Row(0x0117, "WB_GLevel4000K", PLAIN),
        Row(0x0118, "WB_GLevel4300K", PLAIN),
        Row(0x0119, "WB_GLevel4500K", PLAIN),
        Row(0x011a, "WB_GLevel4800K", PLAIN),
        Row(0x011b, "WB_GLevel5300K", PLAIN),
        Row(0x011c, "WB_GLevel6000K", PLAIN),
        Row(0x011d, "WB_GLevel6600K", PLAIN),
        Row(0x011e, "WB_GLevel7500K", PLAIN),
        Row(0x011f, "WB_GLevel", PLAIN),
        Row(0x0200, "ColorMatrix", Form::Own(values::signed)),
        Row(0x0300, "Enhancer", PLAIN),
        Row(0x0301, "EnhancerValues", PLAIN),
        Row(0x0310, "CoringFilter", PLAIN),
        Row(0x0311, "CoringValues", PLAIN),
        Row(0x0600, "BlackLevel2", PLAIN),
        Row(0x0610, "GainBase", PLAIN),
        Row(0x0611, "ValidBits", PLAIN),
        Row(0x0612, "CropLeft", PLAIN),
        Row(0x0613, "CropTop", PLAIN),
        Row(0x0614, "CropWidth", PLAIN),
        Row(0x0615, "CropHeight", PLAIN),
        Row(0x0805, "SensorCalibration", PLAIN),
        Row(
            0x1010,
            "NoiseReduction2",
            Form::Words(&PLAIN, Words::Flags(RAW_DEV_NOISE_REDUCTION)),
        ),
        Row(
            0x1011,
            "DistortionCorrection2",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(
            0x1012,
            "ShadingCompensation2",
            Form::Choice(NOISE_REDUCTION),
        ),
        Row(
            0x101c,
            "MultipleExposureMode",
            Form::Words(&PLAIN, Words::Each(MULTIPLE_EXPOSURE_MODE_PARTS)),
        ),
        Row(
            0x1112,
            "AspectRatio",
            Form::Words(&PLAIN, Words::Text(ASPECT_RATIO)),
        ),
        Row(0x1113, "AspectFrame", PLAIN),
        Row(0x1200, "FacesDetected", PLAIN),
        Row(0x1201, "FaceDetectArea", BINARY),
        Row(0x1202, "MaxFaces", PLAIN),
        Row(0x1203, "FaceDetectFrameSize", PLAIN),
        Row(0x1207, "FaceDetectFrameCrop", PLAIN),
        Row(
            0x1306,
            "CameraTemperature",
            Form::Signed(&Form::Unless(0, &[])),
        ),
        Row(
            0x1900,
            "KeystoneCompensation",
            Form::Words(&PLAIN, Words::Text(KEYSTONE_COMPENSATION)),
        ),
        Row(
            0x1901,
            "KeystoneDirection",
            Form::Choice(KEYSTONE_DIRECTION),
        ),
        Row(0x1906, "KeystoneValue", PLAIN),
        Row(
            0x2110,
            "GNDFilterType",
            Form::Words(
                &Form::Numbers(Kind::U8),
                Words::Of(&[(0, "High"), (1, "Medium"), (2, "Soft")]),
            ),
        ),
    ],
};

/// The tags of a directory: `FocusInfo`.
pub(super) static FOCUS_INFO: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "FocusInfoVersion", VERSION),
        Row(0x0210, "SceneDetect", PLAIN),
        Row(0x0300, "ZoomStepCount", PLAIN),
        Row(0x0301, "FocusStepCount", PLAIN),
        Row(0x0303, "FocusStepInfinity", PLAIN),
        Row(0x0304, "FocusStepNear", PLAIN),
        Row(0x0305, "FocusDistance", Form::Own(values::focus_distance)),
        Row(0x0308, "AFPoint", Form::Own(af_point)),
        Row(0x031b, "AFPointDetails", Form::Own(af_point_details)),
        Row(
            0x1201,
            "ExternalFlash",
            Form::Words(&PLAIN, Words::Text(EXTERNAL_FLASH)),
        ),
        Row(
            0x1204,
            "ExternalFlashBounce",
            Form::Choice(EXTERNAL_FLASH_BOUNCE_2),
        ),
        Row(0x1205, "ExternalFlashZoom", PLAIN),
        Row(
            0x1208,
            "InternalFlash",
            Form::Words(&PLAIN, Words::Text(INTERNAL_FLASH)),
        ),
        Row(
            0x1209,
            "ManualFlash",
            Form::Words(&PLAIN, Words::By(manual_flash)),
        ),
        Row(0x120a, "MacroLED", Form::Choice(NOISE_REDUCTION)),
        Row(0x1500, "SensorTemperature", Form::Own(temperature)),
        Row(0x1600, "ImageStabilization", Form::Own(steadied)),
        Row(0x2100, "AntiShockWaitingTime", PLAIN),
    ],
};

/// The tags of a directory: `RawInfo`.
pub(super) static RAW_INFO: Table = Table {
    group: "Olympus",
    rows: &[
        Row(0x0000, "RawInfoVersion", VERSION),
        Row(0x0100, "WB_RBLevelsUsed", PLAIN),
        Row(0x0110, "WB_RBLevelsAuto", PLAIN),
        Row(0x0120, "WB_RBLevelsShade", PLAIN),
        Row(0x0121, "WB_RBLevelsCloudy", PLAIN),
        Row(0x0122, "WB_RBLevelsFineWeather", PLAIN),
        Row(0x0123, "WB_RBLevelsTungsten", PLAIN),
        Row(0x0124, "WB_RBLevelsEveningSunlight", PLAIN),
        Row(0x0130, "WB_RBLevelsDaylightFluor", PLAIN),
        Row(0x0131, "WB_RBLevelsDayWhiteFluor", PLAIN),
        Row(0x0132, "WB_RBLevelsCoolWhiteFluor", PLAIN),
        Row(0x0133, "WB_RBLevelsWhiteFluorescent", PLAIN),
        Row(0x0200, "ColorMatrix2", Form::Own(values::signed)),
        Row(0x0310, "CoringFilter", PLAIN),
        Row(0x0311, "CoringValues", PLAIN),
        Row(0x0600, "BlackLevel2", PLAIN),
        Row(0x0601, "YCbCrCoefficients", PLAIN),
        Row(0x0611, "ValidPixelDepth", PLAIN),
        Row(0x0612, "CropLeft", PLAIN),
        Row(0x0613, "CropTop", PLAIN),
        Row(0x0614, "CropWidth", PLAIN),
        Row(0x0615, "CropHeight", PLAIN),
        Row(0x1000, "LightSource", Form::Choice(LIGHT_SOURCE)),
        Row(0x1001, "WhiteBalanceComp", PLAIN),
        Row(0x1010, "SaturationSetting", PLAIN),
        Row(0x1011, "HueSetting", PLAIN),
        Row(0x1012, "ContrastSetting", PLAIN),
        Row(0x1013, "SharpnessSetting", PLAIN),
        Row(0x2000, "CMExposureCompensation", PLAIN),
        Row(0x2001, "CMWhiteBalance", PLAIN),
        Row(0x2002, "CMWhiteBalanceComp", PLAIN),
        Row(0x2010, "CMWhiteBalanceGrayPoint", PLAIN),
        Row(0x2020, "CMSaturation", PLAIN),
        Row(0x2021, "CMHue", PLAIN),
        Row(0x2022, "CMContrast", PLAIN),
        Row(0x2023, "CMSharpness", PLAIN),
    ],
};

/// The tags of a block: `AFTargetInfo`.
static AF_TARGET_INFO: Layout = Layout {
    group: "Olympus",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 2, "AFFrameSize", PLAIN),
        Cell(2, Kind::U16, 4, "AFFocusArea", PLAIN),
        Cell(6, Kind::U16, 4, "AFSelectedArea", PLAIN),
    ],
};

/// The tags of a block: `SubjectDetectInfo`.
static SUBJECT_DETECT_INFO: Layout = Layout {
    group: "Olympus",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 2, "SubjectDetectFrameSize", PLAIN),
        Cell(2, Kind::U16, 4, "SubjectDetectArea", PLAIN),
        Cell(6, Kind::U16, 4, "SubjectDetectDetail", PLAIN),
        Cell(
            10,
            Kind::U16,
            1,
            "SubjectDetectStatus",
            Form::Choice(&[
                (0, "No Data"),
                (257, "Subject and L1 Detail Detected"),
                (258, "Subject and L2 Detail Detected"),
                (260, "Subject Detected, No Details"),
                (515, "Face and Eye Detected"),
                (516, "Face Detected"),
                (771, "Subject Detail or Eye Detected"),
                (772, "No Subject or Face Detected"),
            ]),
        ),
    ],
};
