//! The tags of a Canon note and of the small blocks in it: a plain table of data.
//!
//! Numbers, names and words as users of `ExifTool` know them.
use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::print::{compensation, exposure_time};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::canon::print::{
    af_points_1d, bit_rate, distance, duration, frame_rate, has_faces, revision, serial, two_digits,
};
use crate::metadata::maker::canon::{
    af_info, battery, camera_info, camera_temperature, categories, color_data, custom,
    distance_lower, exposure_time_of, file_number_of, filter_info, flash_model, flash_output,
    focal_plane, is_mirrorless, raw_jpg_quality, serial_info, shutter_count_of, values,
};
use crate::metadata::maker::table::{BINARY, Cell, Form, Layout, PLAIN, Row, Table, bare};
use crate::metadata::maker::values::{millimetres, whole};
use crate::metadata::maker::words::Words;

const EASY_MODE: Choices = &[
    (0, "Full auto"),
    (1, "Manual"),
    (2, "Landscape"),
    (3, "Fast shutter"),
    (4, "Slow shutter"),
    (5, "Night"),
    (6, "Gray Scale"),
    (7, "Sepia"),
    (8, "Portrait"),
    (9, "Sports"),
    (10, "Macro"),
    (11, "Black & White"),
    (12, "Pan focus"),
    (13, "Vivid"),
    (14, "Neutral"),
    (15, "Flash Off"),
    (16, "Long Shutter"),
    (17, "Super Macro"),
    (18, "Foliage"),
    (19, "Indoor"),
    (20, "Fireworks"),
    (21, "Beach"),
    (22, "Underwater"),
    (23, "Snow"),
    (24, "Kids & Pets"),
    (25, "Night Snapshot"),
    (26, "Digital Macro"),
    (27, "My Colors"),
    (28, "Movie Snap"),
    (29, "Super Macro 2"),
    (30, "Color Accent"),
    (31, "Color Swap"),
    (32, "Aquarium"),
    (33, "ISO 3200"),
    (34, "ISO 6400"),
    (35, "Creative Light Effect"),
    (36, "Easy"),
    (37, "Quick Shot"),
    (38, "Creative Auto"),
    (39, "Zoom Blur"),
    (40, "Low Light"),
    (41, "Nostalgic"),
    (42, "Super Vivid"),
    (43, "Poster Effect"),
    (44, "Face Self-timer"),
    (45, "Smile"),
    (46, "Wink Self-timer"),
    (47, "Fisheye Effect"),
    (48, "Miniature Effect"),
    (49, "High-speed Burst"),
    (50, "Best Image Selection"),
    (51, "High Dynamic Range"),
    (52, "Handheld Night Scene"),
    (53, "Movie Digest"),
    (54, "Live View Control"),
    (55, "Discreet"),
    (56, "Blur Reduction"),
    (57, "Monochrome"),
    (58, "Toy Camera Effect"),
    (59, "Scene Intelligent Auto"),
    (60, "High-speed Burst HQ"),
    (61, "Smooth Skin"),
    (62, "Soft Focus"),
    (68, "Food"),
    (84, "HDR Art Standard"),
    (85, "HDR Art Vivid"),
    (93, "HDR Art Bold"),
    (257, "Spotlight"),
    (258, "Night 2"),
    (259, "Night+"),
    (260, "Super Night"),
    (261, "Sunset"),
    (263, "Night Scene"),
    (264, "Surface"),
    (265, "Low Light 2"),
];

const DISABLE_ENABLE: Choices = &[(0, "Disable"), (1, "Enable")];

const HDR_PQ: Choices = &[(-1, "n/a"), (0, "Off"), (1, "On")];

const HIGHLIGHT_TONE_PRIORITY: Choices = &[(0, "Off"), (1, "On"), (2, "Enhanced")];

const SUBJECT_TO_DETECT: Choices = &[
    (0, "None"),
    (1, "People"),
    (2, "Animals"),
    (3, "Vehicles"),
    (4, "Auto"),
];

const SUBJECT_SWITCHING: Choices = &[
    (0, "Initial Priority"),
    (1, "On Subject"),
    (2, "Switch Subject"),
    (0x7fff_ffff, "n/a"),
];

const EYE_DETECTION: Choices = &[(0, "Off"), (1, "Auto"), (2, "Left Eye"), (3, "Right Eye")];

const SERVO_AF_CHARACTERISTICS: Choices = &[(0, "Case Auto"), (1, "Case Manual")];

const CASE_AUTO_SETTING: Choices = &[
    (-1, "Locked On"),
    (0, "Standard"),
    (1, "Responsive"),
    (0x7fff_ffff, "n/a"),
];

const SPORT_EVENTS: Choices = &[(0, "Soccer"), (1, "Basketball"), (2, "Volleyball")];

const USMLENS_ELECTRONIC_MF_R: Choices = &[
    (0, "Disable After One-Shot"),
    (1, "One-Shot -> Enabled"),
    (2, "One-Shot -> Enabled (magnify)"),
    (3, "Disable in AF Mode"),
];

const CANON_MODEL_ID: Choices = &[
    (1042, "EOS M50 / Kiss M"),
    (2049, "PowerShot SX740 HS"),
    (2052, "PowerShot G5 X Mark II"),
    (2053, "PowerShot SX70 HS"),
    (2056, "PowerShot G7 X Mark III"),
    (2065, "EOS M6 Mark II"),
    (2066, "EOS M200"),
    (16_842_752, "PowerShot A30"),
    (
        17_039_360,
        "PowerShot S300 / Digital IXUS 300 / IXY Digital 300",
    ),
    (17_170_432, "PowerShot A20"),
    (17_301_504, "PowerShot A10"),
    (
        17_367_040,
        "PowerShot S110 / Digital IXUS v / IXY Digital 200",
    ),
    (17_825_792, "PowerShot G2"),
    (17_891_328, "PowerShot S40"),
    (17_956_864, "PowerShot S30"),
    (18_022_400, "PowerShot A40"),
    (18_087_936, "EOS D30"),
    (18_153_472, "PowerShot A100"),
    (
        18_219_008,
        "PowerShot S200 / Digital IXUS v2 / IXY Digital 200a",
    ),
    (18_284_544, "PowerShot A200"),
    (
        18_350_080,
        "PowerShot S330 / Digital IXUS 330 / IXY Digital 300a",
    ),
    (18_415_616, "PowerShot G3"),
    (18_939_904, "PowerShot S45"),
    (
        19_070_976,
        "PowerShot SD100 / Digital IXUS II / IXY Digital 30",
    ),
    (
        19_136_512,
        "PowerShot S230 / Digital IXUS v3 / IXY Digital 320",
    ),
    (19_202_048, "PowerShot A70"),
    (19_267_584, "PowerShot A60"),
    (
        19_333_120,
        "PowerShot S400 / Digital IXUS 400 / IXY Digital 400",
    ),
    (19_464_192, "PowerShot G5"),
    (19_922_944, "PowerShot A300"),
    (19_988_480, "PowerShot S50"),
    (20_185_088, "PowerShot A80"),
    (
        20_250_624,
        "PowerShot SD10 / Digital IXUS i / IXY Digital L",
    ),
    (20_316_160, "PowerShot S1 IS"),
    (20_381_696, "PowerShot Pro1"),
    (20_447_232, "PowerShot S70"),
    (20_512_768, "PowerShot S60"),
    (20_971_520, "PowerShot G6"),
    (
        21_037_056,
        "PowerShot S500 / Digital IXUS 500 / IXY Digital 500",
    ),
    (21_102_592, "PowerShot A75"),
    (
        21_233_664,
        "PowerShot SD110 / Digital IXUS IIs / IXY Digital 30a",
    ),
    (21_299_200, "PowerShot A400"),
    (21_430_272, "PowerShot A310"),
    (21_561_344, "PowerShot A85"),
    (
        22_151_168,
        "PowerShot S410 / Digital IXUS 430 / IXY Digital 450",
    ),
    (22_216_704, "PowerShot A95"),
    (
        22_282_240,
        "PowerShot SD300 / Digital IXUS 40 / IXY Digital 50",
    ),
    (
        22_347_776,
        "PowerShot SD200 / Digital IXUS 30 / IXY Digital 40",
    ),
    (22_413_312, "PowerShot A520"),
    (22_478_848, "PowerShot A510"),
    (
        22_609_920,
        "PowerShot SD20 / Digital IXUS i5 / IXY Digital L2",
    ),
    (23_330_816, "PowerShot S2 IS"),
    (
        23_396_352,
        "PowerShot SD430 / Digital IXUS Wireless / IXY Digital Wireless",
    ),
    (
        23_461_888,
        "PowerShot SD500 / Digital IXUS 700 / IXY Digital 600",
    ),
    (23_494_656, "EOS D60"),
    (
        24_117_248,
        "PowerShot SD30 / Digital IXUS i Zoom / IXY Digital L3",
    ),
    (24_379_392, "PowerShot A430"),
    (24_444_928, "PowerShot A410"),
    (24_510_464, "PowerShot S80"),
    (24_641_536, "PowerShot A620"),
    (24_707_072, "PowerShot A610"),
    (
        25_165_824,
        "PowerShot SD630 / Digital IXUS 65 / IXY Digital 80",
    ),
    (
        25_231_360,
        "PowerShot SD450 / Digital IXUS 55 / IXY Digital 60",
    ),
    (25_296_896, "PowerShot TX1"),
    (
        25_624_576,
        "PowerShot SD400 / Digital IXUS 50 / IXY Digital 55",
    ),
    (25_690_112, "PowerShot A420"),
    (
        25_755_648,
        "PowerShot SD900 / Digital IXUS 900 Ti / IXY Digital 1000",
    ),
    (
        26_214_400,
        "PowerShot SD550 / Digital IXUS 750 / IXY Digital 700",
    ),
    (26_345_472, "PowerShot A700"),
    (
        26_476_544,
        "PowerShot SD700 IS / Digital IXUS 800 IS / IXY Digital 800 IS",
    ),
    (26_542_080, "PowerShot S3 IS"),
    (26_607_616, "PowerShot A540"),
    (
        26_673_152,
        "PowerShot SD600 / Digital IXUS 60 / IXY Digital 70",
    ),
    (26_738_688, "PowerShot G7"),
    (26_804_224, "PowerShot A530"),
    (
        33_554_432,
        "PowerShot SD800 IS / Digital IXUS 850 IS / IXY Digital 900 IS",
    ),
    (
        33_619_968,
        "PowerShot SD40 / Digital IXUS i7 / IXY Digital L4",
    ),
    (33_685_504, "PowerShot A710 IS"),
    (33_751_040, "PowerShot A640"),
    (33_816_576, "PowerShot A630"),
    (34_144_256, "PowerShot S5 IS"),
    (34_603_008, "PowerShot A460"),
    (
        34_734_080,
        "PowerShot SD850 IS / Digital IXUS 950 IS / IXY Digital 810 IS",
    ),
    (34_799_616, "PowerShot A570 IS"),
    (34_865_152, "PowerShot A560"),
    (
        34_930_688,
        "PowerShot SD750 / Digital IXUS 75 / IXY Digital 90",
    ),
    (
        34_996_224,
        "PowerShot SD1000 / Digital IXUS 70 / IXY Digital 10",
    ),
    (35_127_296, "PowerShot A550"),
    (35_192_832, "PowerShot A450"),
    (35_848_192, "PowerShot G9"),
    (35_913_728, "PowerShot A650 IS"),
    (36_044_800, "PowerShot A720 IS"),
    (36_241_408, "PowerShot SX100 IS"),
    (
        36_700_160,
        "PowerShot SD950 IS / Digital IXUS 960 IS / IXY Digital 2000 IS",
    ),
    (
        36_765_696,
        "PowerShot SD870 IS / Digital IXUS 860 IS / IXY Digital 910 IS",
    ),
    (
        36_831_232,
        "PowerShot SD890 IS / Digital IXUS 970 IS / IXY Digital 820 IS",
    ),
    (
        37_093_376,
        "PowerShot SD790 IS / Digital IXUS 90 IS / IXY Digital 95 IS",
    ),
    (
        37_158_912,
        "PowerShot SD770 IS / Digital IXUS 85 IS / IXY Digital 25 IS",
    ),
    (37_224_448, "PowerShot A590 IS"),
    (37_289_984, "PowerShot A580"),
    (37_879_808, "PowerShot A470"),
    (
        37_945_344,
        "PowerShot SD1100 IS / Digital IXUS 80 IS / IXY Digital 20 IS",
    ),
    (38_141_952, "PowerShot SX1 IS"),
    (38_207_488, "PowerShot SX10 IS"),
    (38_273_024, "PowerShot A1000 IS"),
    (38_338_560, "PowerShot G10"),
    (38_862_848, "PowerShot A2000 IS"),
    (38_928_384, "PowerShot SX110 IS"),
    (
        38_993_920,
        "PowerShot SD990 IS / Digital IXUS 980 IS / IXY Digital 3000 IS",
    ),
    (
        39_059_456,
        "PowerShot SD880 IS / Digital IXUS 870 IS / IXY Digital 920 IS",
    ),
    (39_124_992, "PowerShot E1"),
    (39_190_528, "PowerShot D10"),
    (
        39_256_064,
        "PowerShot SD960 IS / Digital IXUS 110 IS / IXY Digital 510 IS",
    ),
    (39_321_600, "PowerShot A2100 IS"),
    (39_387_136, "PowerShot A480"),
    (39_845_888, "PowerShot SX200 IS"),
    (
        39_911_424,
        "PowerShot SD970 IS / Digital IXUS 990 IS / IXY Digital 830 IS",
    ),
    (
        39_976_960,
        "PowerShot SD780 IS / Digital IXUS 100 IS / IXY Digital 210 IS",
    ),
    (40_042_496, "PowerShot A1100 IS"),
    (
        40_108_032,
        "PowerShot SD1200 IS / Digital IXUS 95 IS / IXY Digital 110 IS",
    ),
    (40_894_464, "PowerShot G11"),
    (40_960_000, "PowerShot SX120 IS"),
    (41_025_536, "PowerShot S90"),
    (41_222_144, "PowerShot SX20 IS"),
    (
        41_287_680,
        "PowerShot SD980 IS / Digital IXUS 200 IS / IXY Digital 930 IS",
    ),
    (
        41_353_216,
        "PowerShot SD940 IS / Digital IXUS 120 IS / IXY Digital 220 IS",
    ),
    (41_943_040, "PowerShot A495"),
    (42_008_576, "PowerShot A490"),
    (42_074_112, "PowerShot A3100/A3150 IS"),
    (42_139_648, "PowerShot A3000 IS"),
    (42_205_184, "PowerShot SD1400 IS / IXUS 130 / IXY 400F"),
    (42_270_720, "PowerShot SD1300 IS / IXUS 105 / IXY 200F"),
    (42_336_256, "PowerShot SD3500 IS / IXUS 210 / IXY 10S"),
    (42_401_792, "PowerShot SX210 IS"),
    (42_467_328, "PowerShot SD4000 IS / IXUS 300 HS / IXY 30S"),
    (42_532_864, "PowerShot SD4500 IS / IXUS 1000 HS / IXY 50S"),
    (43_122_688, "PowerShot G12"),
    (43_188_224, "PowerShot SX30 IS"),
    (43_253_760, "PowerShot SX130 IS"),
    (43_319_296, "PowerShot S95"),
    (43_515_904, "PowerShot A3300 IS"),
    (43_581_440, "PowerShot A3200 IS"),
    (50_331_648, "PowerShot ELPH 500 HS / IXUS 310 HS / IXY 31S"),
    (50_397_184, "PowerShot Pro90 IS"),
    (50_397_185, "PowerShot A800"),
    (50_462_720, "PowerShot ELPH 100 HS / IXUS 115 HS / IXY 210F"),
    (50_528_256, "PowerShot SX230 HS"),
    (50_593_792, "PowerShot ELPH 300 HS / IXUS 220 HS / IXY 410F"),
    (50_659_328, "PowerShot A2200"),
    (50_724_864, "PowerShot A1200"),
    (50_790_400, "PowerShot SX220 HS"),
    (50_855_936, "PowerShot G1 X"),
    (50_921_472, "PowerShot SX150 IS"),
    (51_380_224, "PowerShot ELPH 510 HS / IXUS 1100 HS / IXY 51S"),
    (51_445_760, "PowerShot S100 (new)"),
    (51_511_296, "PowerShot ELPH 310 HS / IXUS 230 HS / IXY 600F"),
    (51_576_832, "PowerShot SX40 HS"),
    (51_642_368, "IXY 32S"),
    (51_773_440, "PowerShot A1300"),
    (51_838_976, "PowerShot A810"),
    (51_904_512, "PowerShot ELPH 320 HS / IXUS 240 HS / IXY 420F"),
    (51_970_048, "PowerShot ELPH 110 HS / IXUS 125 HS / IXY 220F"),
    (52_428_800, "PowerShot D20"),
    (52_494_336, "PowerShot A4000 IS"),
    (52_559_872, "PowerShot SX260 HS"),
    (52_625_408, "PowerShot SX240 HS"),
    (52_690_944, "PowerShot ELPH 530 HS / IXUS 510 HS / IXY 1"),
    (52_756_480, "PowerShot ELPH 520 HS / IXUS 500 HS / IXY 3"),
    (52_822_016, "PowerShot A3400 IS"),
    (52_887_552, "PowerShot A2400 IS"),
    (52_953_088, "PowerShot A2300"),
    (53_608_448, "PowerShot S100V"),
    (53_673_984, "PowerShot G15"),
    (53_739_520, "PowerShot SX50 HS"),
    (53_805_056, "PowerShot SX160 IS"),
    (53_870_592, "PowerShot S110 (new)"),
    (53_936_128, "PowerShot SX500 IS"),
    (54_001_664, "PowerShot N"),
    (54_067_200, "IXUS 245 HS / IXY 430F"),
    (54_525_952, "PowerShot SX280 HS"),
    (54_591_488, "PowerShot SX270 HS"),
    (54_657_024, "PowerShot A3500 IS"),
    (54_722_560, "PowerShot A2600"),
    (54_788_096, "PowerShot SX275 HS"),
    (54_853_632, "PowerShot A1400"),
    (54_919_168, "PowerShot ELPH 130 IS / IXUS 140 / IXY 110F"),
    (
        54_984_704,
        "PowerShot ELPH 115/120 IS / IXUS 132/135 / IXY 90F/100F",
    ),
    (55_115_776, "PowerShot ELPH 330 HS / IXUS 255 HS / IXY 610F"),
    (55_640_064, "PowerShot A2500"),
    (55_836_672, "PowerShot G16"),
    (55_902_208, "PowerShot S120"),
    (55_967_744, "PowerShot SX170 IS"),
    (56_098_816, "PowerShot SX510 HS"),
    (56_164_352, "PowerShot S200 (new)"),
    (56_623_104, "IXY 620F"),
    (56_688_640, "PowerShot N100"),
    (56_885_248, "PowerShot G1 X Mark II"),
    (56_950_784, "PowerShot D30"),
    (57_016_320, "PowerShot SX700 HS"),
    (57_081_856, "PowerShot SX600 HS"),
    (57_147_392, "PowerShot ELPH 140 IS / IXUS 150 / IXY 130"),
    (57_212_928, "PowerShot ELPH 135 / IXUS 145 / IXY 120"),
    (57_671_680, "PowerShot ELPH 340 HS / IXUS 265 HS / IXY 630"),
    (57_737_216, "PowerShot ELPH 150 IS / IXUS 155 / IXY 140"),
    (57_933_824, "EOS M3"),
    (57_999_360, "PowerShot SX60 HS"),
    (58_064_896, "PowerShot SX520 HS"),
    (58_130_432, "PowerShot SX400 IS"),
    (58_195_968, "PowerShot G7 X"),
    (58_261_504, "PowerShot N2"),
    (58_720_256, "PowerShot SX530 HS"),
    (58_851_328, "PowerShot SX710 HS"),
    (58_916_864, "PowerShot SX610 HS"),
    (58_982_400, "EOS M10"),
    (59_047_936, "PowerShot G3 X"),
    (59_113_472, "PowerShot ELPH 165 HS / IXUS 165 / IXY 160"),
    (59_179_008, "PowerShot ELPH 160 / IXUS 160"),
    (59_244_544, "PowerShot ELPH 350 HS / IXUS 275 HS / IXY 640"),
    (59_310_080, "PowerShot ELPH 170 IS / IXUS 170"),
    (59_834_368, "PowerShot SX410 IS"),
    (59_965_440, "PowerShot G9 X"),
    (60_030_976, "EOS M5"),
    (60_096_512, "PowerShot G5 X"),
    (60_227_584, "PowerShot G7 X Mark II"),
    (60_293_120, "EOS M100"),
    (60_358_656, "PowerShot ELPH 360 HS / IXUS 285 HS / IXY 650"),
    (67_174_400, "PowerShot SX540 HS"),
    (67_239_936, "PowerShot SX420 IS"),
    (67_305_472, "PowerShot ELPH 190 IS / IXUS 180 / IXY 190"),
    (67_371_008, "PowerShot G1"),
    (67_371_009, "PowerShot ELPH 180 IS / IXUS 175 / IXY 180"),
    (67_436_544, "PowerShot SX720 HS"),
    (67_502_080, "PowerShot SX620 HS"),
    (67_567_616, "EOS M6"),
    (68_157_440, "PowerShot G9 X Mark II"),
    (68_485_120, "PowerShot ELPH 185 / IXUS 185 / IXY 200"),
    (68_550_656, "PowerShot SX430 IS"),
    (68_616_192, "PowerShot SX730 HS"),
    (68_681_728, "PowerShot G1 X Mark III"),
    (100_925_440, "PowerShot S100 / Digital IXUS / IXY Digital"),
    (1_073_742_375, "EOS C50"),
    (1_074_255_475, "DC19/DC21/DC22"),
    (1_074_255_476, "XH A1"),
    (1_074_255_477, "HV10"),
    (1_074_255_478, "MD130/MD140/MD150/MD160/ZR850"),
    (1_074_255_735, "DC50"),
    (1_074_255_736, "HV20"),
    (1_074_255_737, "DC211"),
    (1_074_255_738, "HG10"),
    (1_074_255_739, "HR10"),
    (1_074_255_741, "MD255/ZR950"),
    (1_074_255_900, "HF11"),
    (1_074_255_992, "HV30"),
    (1_074_255_996, "XH A1S"),
    (1_074_255_998, "DC301/DC310/DC311/DC320/DC330"),
    (1_074_255_999, "FS100"),
    (1_074_256_000, "HF10"),
    (1_074_256_002, "HG20/HG21"),
    (1_074_256_165, "HF21"),
    (1_074_256_166, "HF S11"),
    (1_074_256_248, "HV40"),
    (1_074_256_263, "DC410/DC411/DC420"),
    (1_074_256_264, "FS19/FS20/FS21/FS22/FS200"),
    (1_074_256_265, "HF20/HF200"),
    (1_074_256_266, "HF S10/S100"),
    (1_074_256_526, "HF R10/R16/R17/R18/R100/R106"),
    (1_074_256_527, "HF M30/M31/M36/M300/M306"),
    (1_074_256_528, "HF S20/S21/S200"),
    (1_074_256_530, "FS31/FS36/FS37/FS300/FS305/FS306/FS307"),
    (1_074_257_056, "EOS C300"),
    (1_074_257_321, "HF G25"),
    (1_074_257_844, "XC10"),
    (1_074_258_371, "EOS C200"),
    (2_147_483_649, "EOS-1D"),
    (2_147_484_007, "EOS-1DS"),
    (2_147_484_008, "EOS 10D"),
    (2_147_484_009, "EOS-1D Mark III"),
    (2_147_484_016, "EOS Digital Rebel / 300D / Kiss Digital"),
    (2_147_484_020, "EOS-1D Mark II"),
    (2_147_484_021, "EOS 20D"),
    (2_147_484_022, "EOS Digital Rebel XSi / 450D / Kiss X2"),
    (2_147_484_040, "EOS-1Ds Mark II"),
    (
        2_147_484_041,
        "EOS Digital Rebel XT / 350D / Kiss Digital N",
    ),
    (2_147_484_048, "EOS 40D"),
    (2_147_484_179, "EOS 5D"),
    (2_147_484_181, "EOS-1Ds Mark III"),
    (2_147_484_184, "EOS 5D Mark II"),
    (2_147_484_185, "WFT-E1"),
    (2_147_484_210, "EOS-1D Mark II N"),
    (2_147_484_212, "EOS 30D"),
    (
        2_147_484_214,
        "EOS Digital Rebel XTi / 400D / Kiss Digital X",
    ),
    (2_147_484_225, "WFT-E2"),
    (2_147_484_230, "WFT-E3"),
    (2_147_484_240, "EOS 7D"),
    (2_147_484_242, "EOS Rebel T1i / 500D / Kiss X3"),
    (2_147_484_244, "EOS Rebel XS / 1000D / Kiss F"),
    (2_147_484_257, "EOS 50D"),
    (2_147_484_265, "EOS-1D X"),
    (2_147_484_272, "EOS Rebel T2i / 550D / Kiss X4"),
    (2_147_484_273, "WFT-E4"),
    (2_147_484_275, "WFT-E5"),
    (2_147_484_289, "EOS-1D Mark IV"),
    (2_147_484_293, "EOS 5D Mark III"),
    (2_147_484_294, "EOS Rebel T3i / 600D / Kiss X5"),
    (2_147_484_295, "EOS 60D"),
    (2_147_484_296, "EOS Rebel T3 / 1100D / Kiss X50"),
    (2_147_484_297, "EOS 7D Mark II"),
    (2_147_484_311, "WFT-E2 II"),
    (2_147_484_312, "WFT-E4 II"),
    (2_147_484_417, "EOS Rebel T4i / 650D / Kiss X6i"),
    (2_147_484_418, "EOS 6D"),
    (2_147_484_452, "EOS-1D C"),
    (2_147_484_453, "EOS 70D"),
    (2_147_484_454, "EOS Rebel T5i / 700D / Kiss X7i"),
    (2_147_484_455, "EOS Rebel T5 / 1200D / Kiss X70 / Hi"),
    (2_147_484_456, "EOS-1D X Mark II"),
    (2_147_484_465, "EOS M"),
    (2_147_484_486, "EOS Rebel SL1 / 100D / Kiss X7"),
    (2_147_484_487, "EOS Rebel T6s / 760D / 8000D"),
    (2_147_484_489, "EOS 5D Mark IV"),
    (2_147_484_496, "EOS 80D"),
    (2_147_484_501, "EOS M2"),
    (2_147_484_546, "EOS 5DS"),
    (2_147_484_563, "EOS Rebel T6i / 750D / Kiss X8i"),
    (2_147_484_673, "EOS 5DS R"),
    (2_147_484_676, "EOS Rebel T6 / 1300D / Kiss X80"),
    (2_147_484_677, "EOS Rebel T7i / 800D / Kiss X9i"),
    (2_147_484_678, "EOS 6D Mark II"),
    (2_147_484_680, "EOS 77D / 9000D"),
    (2_147_484_695, "EOS Rebel SL2 / 200D / Kiss X9"),
    (2_147_484_705, "EOS R5"),
    (2_147_484_706, "EOS Rebel T100 / 4000D / 3000D"),
    (2_147_484_708, "EOS R"),
    (2_147_484_712, "EOS-1D X Mark III"),
    (2_147_484_722, "EOS Rebel T7 / 2000D / 1500D / Kiss X90"),
    (2_147_484_723, "EOS RP"),
    (2_147_484_725, "EOS Rebel T8i / 850D / X10i"),
    (2_147_484_726, "EOS SL3 / 250D / Kiss X10"),
    (2_147_484_727, "EOS 90D"),
    (2_147_484_752, "EOS R3"),
    (2_147_484_755, "EOS R6"),
    (2_147_484_772, "EOS R7"),
    (2_147_484_773, "EOS R10"),
    (2_147_484_775, "PowerShot ZOOM"),
    (2_147_484_776, "EOS M50 Mark II / Kiss M2"),
    (2_147_484_800, "EOS R50"),
    (2_147_484_801, "EOS R6 Mark II"),
    (2_147_484_807, "EOS R8"),
    (2_147_484_817, "PowerShot V10"),
    (2_147_484_821, "EOS R1"),
    (2_147_484_822, "EOS R5 Mark II"),
    (2_147_484_823, "PowerShot V1"),
    (2_147_484_824, "EOS R100"),
    (2_147_484_950, "EOS R50 V"),
    (2_147_484_952, "EOS R6 Mark III"),
    (2_147_484_960, "EOS D2000C"),
    (2_147_485_024, "EOS D6000C"),
];

const SERIAL_NUMBER_FORMAT: Choices = &[(2_415_919_104, "Format 1"), (2_684_354_560, "Format 2")];

const SUPER_MACRO: Choices = &[(0, "Off"), (1, "On (1)"), (2, "On (2)")];

const DATE_STAMP_MODE: Choices = &[(0, "Off"), (1, "Date"), (2, "Date & Time")];

const COLOR_SPACE: Choices = &[(1, "sRGB"), (2, "Adobe RGB"), (65_535, "n/a")];

const MACRO_MODE: Choices = &[(1, "Macro"), (2, "Normal")];

const QUALITY: Choices = &[
    (-1, "n/a"),
    (1, "Economy"),
    (2, "Normal"),
    (3, "Fine"),
    (4, "RAW"),
    (5, "Superfine"),
    (7, "CRAW"),
    (130, "Light (RAW)"),
    (131, "Standard (RAW)"),
];

const CANON_FLASH_MODE: Choices = &[
    (-1, "n/a"),
    (0, "Off"),
    (1, "Auto"),
    (2, "On"),
    (3, "Red-eye reduction"),
    (4, "Slow-sync"),
    (5, "Red-eye reduction (Auto)"),
    (6, "Red-eye reduction (On)"),
    (16, "External flash"),
];

const CONTINUOUS_DRIVE: Choices = &[
    (0, "Single"),
    (1, "Continuous"),
    (2, "Movie"),
    (3, "Continuous, Speed Priority"),
    (4, "Continuous, Low"),
    (5, "Continuous, High"),
    (6, "Silent Single"),
    (8, "Continuous, High+"),
    (9, "Single, Silent"),
    (10, "Continuous, Silent"),
];

const FOCUS_MODE: Choices = &[
    (0, "One-shot AF"),
    (1, "AI Servo AF"),
    (2, "AI Focus AF"),
    (3, "Manual Focus (3)"),
    (4, "Single"),
    (5, "Continuous"),
    (6, "Manual Focus (6)"),
    (16, "Pan Focus"),
    (256, "AF + MF"),
    (257, "Live View"),
    (512, "Movie Snap Focus"),
    (519, "Movie Servo AF"),
];

const RECORD_MODE: Choices = &[
    (1, "JPEG"),
    (2, "CRW+THM"),
    (3, "AVI+THM"),
    (4, "TIF"),
    (5, "TIF+JPEG"),
    (6, "CR2"),
    (7, "CR2+JPEG"),
    (9, "MOV"),
    (10, "MP4"),
    (11, "CRM"),
    (12, "CR3"),
    (13, "CR3+JPEG"),
    (14, "HIF"),
    (15, "CR3+HIF"),
];

const CANON_IMAGE_SIZE: Choices = &[
    (-1, "n/a"),
    (0, "Large"),
    (1, "Medium"),
    (2, "Small"),
    (5, "Medium 1"),
    (6, "Medium 2"),
    (7, "Medium 3"),
    (8, "Postcard"),
    (9, "Widescreen"),
    (10, "Medium Widescreen"),
    (14, "Small 1"),
    (15, "Small 2"),
    (16, "Small 3"),
    (128, "640x480 Movie"),
    (129, "Medium Movie"),
    (130, "Small Movie"),
    (137, "1280x720 Movie"),
    (142, "1920x1080 Movie"),
    (143, "4096x2160 Movie"),
];

const DIGITAL_ZOOM: Choices = &[(0, "None"), (1, "2x"), (2, "4x"), (3, "Other")];

const METERING_MODE: Choices = &[
    (0, "Default"),
    (1, "Spot"),
    (2, "Average"),
    (3, "Evaluative"),
    (4, "Partial"),
    (5, "Center-weighted average"),
];

const FOCUS_RANGE: Choices = &[
    (0, "Manual"),
    (1, "Auto"),
    (2, "Not Known"),
    (3, "Macro"),
    (4, "Very Close"),
    (5, "Close"),
    (6, "Middle Range"),
    (7, "Far Range"),
    (8, "Pan Focus"),
    (9, "Super Macro"),
    (10, "Infinity"),
];

const AFPOINT: Choices = &[
    (8197, "Manual AF point selection"),
    (12_288, "None (MF)"),
    (12_289, "Auto AF point selection"),
    (12_290, "Right"),
    (12_291, "Center"),
    (12_292, "Left"),
    (16_385, "Auto AF point selection"),
    (16_390, "Face Detect"),
];

const CANON_EXPOSURE_MODE: Choices = &[
    (0, "Easy"),
    (1, "Program AE"),
    (2, "Shutter speed priority AE"),
    (3, "Aperture-priority AE"),
    (4, "Manual"),
    (5, "Depth-of-field AE"),
    (6, "M-Dep"),
    (7, "Bulb"),
    (8, "Flexible-priority AE"),
];

const CATEGORIES: Choices = &[
    (1, "People"),
    (2, "Scenery"),
    (4, "Events"),
    (8, "User 1"),
    (16, "User 2"),
    (32, "User 3"),
    (64, "To Do"),
];

/// A number, unless it is the largest, which stands for none.
const KNOWN: Form = Form::Calc(|n| (n < 65_535.0).then_some(n), bare);

const FLASH_BITS: Choices = &[
    (1, "Manual"),
    (2, "TTL"),
    (4, "A-TTL"),
    (8, "E-TTL"),
    (16, "FP sync enabled"),
    (128, "2nd-curtain sync used"),
    (2048, "FP sync used"),
    (8192, "Built-in"),
    (16_384, "External"),
];

const FOCUS_CONTINUOUS: Choices = &[(0, "Single"), (1, "Continuous"), (8, "Manual")];

const AESETTING: Choices = &[
    (0, "Normal AE"),
    (1, "Exposure Compensation"),
    (2, "AE Lock"),
    (3, "AE Lock + Exposure Comp."),
    (4, "No AE"),
];

const IMAGE_STABILIZATION: Choices = &[
    (0, "Off"),
    (1, "On"),
    (2, "Shoot Only"),
    (3, "Panning"),
    (4, "Dynamic"),
    (256, "Off (2)"),
    (257, "On (2)"),
    (258, "Shoot Only (2)"),
    (259, "Panning (2)"),
    (260, "Dynamic (2)"),
];

const SPOT_METERING_MODE: Choices = &[(0, "Center"), (1, "AF Point")];

const PHOTO_EFFECT: Choices = &[
    (0, "Off"),
    (1, "Vivid"),
    (2, "Neutral"),
    (3, "Smooth"),
    (4, "Sepia"),
    (5, "B&W"),
    (6, "Custom"),
    (100, "My Color Data"),
];

const MANUAL_FLASH_OUTPUT: Choices = &[
    (0, "n/a"),
    (1280, "Full"),
    (1282, "Medium"),
    (1284, "Low"),
    (32_767, "n/a"),
];

const SRAWQUALITY: Choices = &[(0, "n/a"), (1, "sRAW1 (mRAW)"), (2, "sRAW2 (sRAW)")];

const FOCAL_TYPE: Choices = &[(1, "Fixed"), (2, "Zoom")];

const WHITE_BALANCE: Choices = &[
    (0, "Auto"),
    (1, "Daylight"),
    (2, "Cloudy"),
    (3, "Tungsten"),
    (4, "Fluorescent"),
    (5, "Flash"),
    (6, "Custom"),
    (7, "Black & White"),
    (8, "Shade"),
    (9, "Manual Temperature (Kelvin)"),
    (10, "PC Set1"),
    (11, "PC Set2"),
    (12, "PC Set3"),
    (14, "Daylight Fluorescent"),
    (15, "Custom 1"),
    (16, "Custom 2"),
    (17, "Underwater"),
    (18, "Custom 3"),
    (19, "Custom 4"),
    (20, "PC Set4"),
    (21, "PC Set5"),
    (23, "Auto (ambience priority)"),
];

const SLOW_SHUTTER: Choices = &[
    (-1, "n/a"),
    (0, "Off"),
    (1, "Night Scene"),
    (2, "On"),
    (3, "None"),
];

const AFPOINTS_IN_FOCUS: Choices = &[
    (12_288, "None (MF)"),
    (12_289, "Right"),
    (12_290, "Center"),
    (12_291, "Center+Right"),
    (12_292, "Left"),
    (12_293, "Left+Right"),
    (12_294, "Left+Center"),
    (12_295, "All"),
];

const AUTO_EXPOSURE_BRACKETING: Choices = &[
    (-1, "On"),
    (0, "Off"),
    (1, "On (shot 1)"),
    (2, "On (shot 2)"),
    (3, "On (shot 3)"),
];

const CONTROL_MODE: Choices = &[
    (0, "n/a"),
    (1, "Camera Local Control"),
    (3, "Computer Remote Control"),
];

const CAMERA_TYPE: Choices = &[
    (0, "n/a"),
    (248, "EOS High-end"),
    (250, "Compact"),
    (252, "EOS Mid-range"),
    (255, "DV Camera"),
];

const AUTO_ROTATE: Choices = &[
    (-1, "n/a"),
    (0, "None"),
    (1, "Rotate 90 CW"),
    (2, "Rotate 180"),
    (3, "Rotate 270 CW"),
];

const NDFILTER: Choices = &[(-1, "n/a"), (0, "Off"), (1, "On")];

const PANORAMA_DIRECTION: Choices = &[
    (0, "Left to Right"),
    (1, "Right to Left"),
    (2, "Bottom to Top"),
    (3, "Top to Bottom"),
    (4, "2x2 Matrix (Clockwise)"),
];

const MY_COLOR_MODE: Choices = &[
    (0, "Off"),
    (1, "Positive Film"),
    (2, "Light Skin Tone"),
    (3, "Dark Skin Tone"),
    (4, "Vivid Blue"),
    (5, "Vivid Green"),
    (6, "Vivid Red"),
    (7, "Color Accent"),
    (8, "Color Swap"),
    (9, "Custom"),
    (12, "Vivid"),
    (13, "Neutral"),
    (14, "Sepia"),
    (15, "B&W"),
];

const INTELLIGENT_CONTRAST: Choices = &[(0, "Off"), (8, "On"), (65_535, "n/a")];

const TIME_ZONE_CITY: Choices = &[
    (0, "n/a"),
    (1, "Chatham Islands"),
    (2, "Wellington"),
    (3, "Solomon Islands"),
    (4, "Sydney"),
    (5, "Adelaide"),
    (6, "Tokyo"),
    (7, "Hong Kong"),
    (8, "Bangkok"),
    (9, "Yangon"),
    (10, "Dhaka"),
    (11, "Kathmandu"),
    (12, "Delhi"),
    (13, "Karachi"),
    (14, "Kabul"),
    (15, "Dubai"),
    (16, "Tehran"),
    (17, "Moscow"),
    (18, "Cairo"),
    (19, "Paris"),
    (20, "London"),
    (21, "Azores"),
    (22, "Fernando de Noronha"),
    (23, "Sao Paulo"),
    (24, "Newfoundland"),
    (25, "Santiago"),
    (26, "Caracas"),
    (27, "New York"),
    (28, "Chicago"),
    (29, "Denver"),
    (30, "Los Angeles"),
    (31, "Anchorage"),
    (32, "Honolulu"),
    (33, "Samoa"),
    (32_766, "(not set)"),
];

const DAYLIGHT_SAVINGS: Choices = &[(0, "Off"), (60, "On")];

const BRACKET_MODE: Choices = &[(0, "Off"), (1, "AEB"), (2, "FEB"), (3, "ISO"), (4, "WB")];

const LONG_EXPOSURE_NOISE_REDUCTION2: Choices =
    &[(0, "Off"), (1, "On (1D)"), (3, "On"), (4, "Auto")];

const WBBRACKET_MODE: Choices = &[(0, "Off"), (1, "On (shift AB)"), (2, "On (shift GM)")];

const FILTER_EFFECT: Choices = &[
    (0, "None"),
    (1, "Yellow"),
    (2, "Orange"),
    (3, "Red"),
    (4, "Green"),
];

const TONING_EFFECT: Choices = &[
    (0, "None"),
    (1, "Sepia"),
    (2, "Blue"),
    (3, "Purple"),
    (4, "Green"),
];

const LIVE_VIEW_SHOOTING: Choices = &[(0, "Off"), (1, "On")];

const SHUTTER_MODE: Choices = &[
    (0, "Mechanical"),
    (1, "Electronic First Curtain"),
    (2, "Electronic"),
];

const RFLENS_TYPE: Choices = &[
    (0, "n/a"),
    (257, "Canon RF 50mm F1.2L USM"),
    (258, "Canon RF 24-105mm F4L IS USM"),
    (259, "Canon RF 28-70mm F2L USM"),
    (260, "Canon RF 35mm F1.8 MACRO IS STM"),
    (261, "Canon RF 85mm F1.2L USM"),
    (262, "Canon RF 85mm F1.2L USM DS"),
    (263, "Canon RF 24-70mm F2.8L IS USM"),
    (264, "Canon RF 15-35mm F2.8L IS USM"),
    (265, "Canon RF 24-240mm F4-6.3 IS USM"),
    (266, "Canon RF 70-200mm F2.8L IS USM"),
    (267, "Canon RF 85mm F2 MACRO IS STM"),
    (268, "Canon RF 600mm F11 IS STM"),
    (269, "Canon RF 600mm F11 IS STM + RF1.4x"),
    (270, "Canon RF 600mm F11 IS STM + RF2x"),
    (271, "Canon RF 800mm F11 IS STM"),
    (272, "Canon RF 800mm F11 IS STM + RF1.4x"),
    (273, "Canon RF 800mm F11 IS STM + RF2x"),
    (274, "Canon RF 24-105mm F4-7.1 IS STM"),
    (275, "Canon RF 100-500mm F4.5-7.1L IS USM"),
    (276, "Canon RF 100-500mm F4.5-7.1L IS USM + RF1.4x"),
    (277, "Canon RF 100-500mm F4.5-7.1L IS USM + RF2x"),
    (278, "Canon RF 70-200mm F4L IS USM"),
    (279, "Canon RF 100mm F2.8L MACRO IS USM"),
    (280, "Canon RF 50mm F1.8 STM"),
    (281, "Canon RF 14-35mm F4L IS USM"),
    (282, "Canon RF-S 18-45mm F4.5-6.3 IS STM"),
    (283, "Canon RF 100-400mm F5.6-8 IS USM"),
    (284, "Canon RF 100-400mm F5.6-8 IS USM + RF1.4x"),
    (285, "Canon RF 100-400mm F5.6-8 IS USM + RF2x"),
    (286, "Canon RF-S 18-150mm F3.5-6.3 IS STM"),
    (287, "Canon RF 24mm F1.8 MACRO IS STM"),
    (288, "Canon RF 16mm F2.8 STM"),
    (289, "Canon RF 400mm F2.8L IS USM"),
    (290, "Canon RF 400mm F2.8L IS USM + RF1.4x"),
    (291, "Canon RF 400mm F2.8L IS USM + RF2x"),
    (292, "Canon RF 600mm F4L IS USM"),
    (293, "Canon RF 600mm F4L IS USM + RF1.4x"),
    (294, "Canon RF 600mm F4L IS USM + RF2x"),
    (295, "Canon RF 800mm F5.6L IS USM"),
    (296, "Canon RF 800mm F5.6L IS USM + RF1.4x"),
    (297, "Canon RF 800mm F5.6L IS USM + RF2x"),
    (298, "Canon RF 1200mm F8L IS USM"),
    (299, "Canon RF 1200mm F8L IS USM + RF1.4x"),
    (300, "Canon RF 1200mm F8L IS USM + RF2x"),
    (301, "Canon RF 5.2mm F2.8L Dual Fisheye 3D VR"),
    (302, "Canon RF 15-30mm F4.5-6.3 IS STM"),
    (303, "Canon RF 135mm F1.8 L IS USM"),
    (304, "Canon RF 24-50mm F4.5-6.3 IS STM"),
    (305, "Canon RF-S 55-210mm F5-7.1 IS STM"),
    (306, "Canon RF 100-300mm F2.8L IS USM"),
    (307, "Canon RF 100-300mm F2.8L IS USM + RF1.4x"),
    (308, "Canon RF 100-300mm F2.8L IS USM + RF2x"),
    (309, "Canon RF 200-800mm F6.3-9 IS USM"),
    (310, "Canon RF 200-800mm F6.3-9 IS USM + RF1.4x"),
    (311, "Canon RF 200-800mm F6.3-9 IS USM + RF2x"),
    (312, "Canon RF 10-20mm F4 L IS STM"),
    (313, "Canon RF 28mm F2.8 STM"),
    (314, "Canon RF 24-105mm F2.8 L IS USM Z"),
    (315, "Canon RF-S 10-18mm F4.5-6.3 IS STM"),
    (316, "Canon RF 35mm F1.4 L VCM"),
    (317, "Canon RF-S 3.9mm F3.5 STM DUAL FISHEYE"),
    (318, "Canon RF 28-70mm F2.8 IS STM"),
    (319, "Canon RF 70-200mm F2.8 L IS USM Z"),
    (320, "Canon RF 70-200mm F2.8 L IS USM Z + RF1.4x"),
    (321, "Canon RF 70-200mm F2.8 L IS USM Z + RF2x"),
    (323, "Canon RF 16-28mm F2.8 IS STM"),
    (324, "Canon RF-S 14-30mm F4-6.3 IS STM PZ"),
    (325, "Canon RF 50mm F1.4 L VCM"),
    (326, "Canon RF 24mm F1.4 L VCM"),
    (327, "Canon RF 20mm F1.4 L VCM"),
    (328, "Canon RF 85mm F1.4 L VCM"),
    (329, "Canon RF 20-50mm F4 L IS USM PZ"),
    (330, "Canon RF 45mm F1.2 STM"),
    (331, "Canon RF 7-14mm F2.8-3.5 L FISHEYE STM"),
    (332, "Canon RF 14mm F1.4 L VCM"),
];

const ASPECT_RATIO: Choices = &[
    (0, "3:2"),
    (1, "1:1"),
    (2, "4:3"),
    (7, "16:9"),
    (8, "4:5"),
    (12, "3:2 (APS-H crop)"),
    (13, "3:2 (APS-C crop)"),
    (258, "4:3 crop"),
];

const TONE_CURVE: Choices = &[(0, "Standard"), (1, "Manual"), (2, "Custom")];

pub(super) const SHARPNESS_FREQUENCY: Choices = &[
    (0, "n/a"),
    (1, "Lowest"),
    (2, "Low"),
    (3, "Standard"),
    (4, "High"),
    (5, "Highest"),
];

const PICTURE_STYLE: Choices = &[
    (0, "None"),
    (1, "Standard"),
    (2, "Portrait"),
    (3, "High Saturation"),
    (4, "Adobe RGB"),
    (5, "Low Saturation"),
    (6, "CM Set 1"),
    (7, "CM Set 2"),
    (33, "User Def. 1"),
    (34, "User Def. 2"),
    (35, "User Def. 3"),
    (65, "PC 1"),
    (66, "PC 2"),
    (67, "PC 3"),
    (129, "Standard"),
    (130, "Portrait"),
    (131, "Landscape"),
    (132, "Neutral"),
    (133, "Faithful"),
    (134, "Monochrome"),
    (135, "Auto"),
    (136, "Fine Detail"),
    (255, "n/a"),
    (65_535, "n/a"),
];

const COLOR_SPACE_2: Choices = &[(1, "sRGB"), (2, "Adobe RGB")];

const AFMICRO_ADJ_MODE: Choices = &[
    (0, "Disable"),
    (1, "Adjust all by the same amount"),
    (2, "Adjust by lens"),
];

const AUTO_LIGHTING_OPTIMIZER: Choices = &[(0, "Standard"), (1, "Low"), (2, "Strong"), (3, "Off")];

const LONG_EXPOSURE_NOISE_REDUCTION: Choices = &[(0, "Off"), (1, "Auto"), (2, "On")];

const DIGITAL_LENS_OPTIMIZER: Choices = &[(0, "Off"), (1, "Standard"), (2, "High")];

const AMBIENCE_SELECTION: Choices = &[
    (0, "Standard"),
    (1, "Vivid"),
    (2, "Warm"),
    (3, "Soft"),
    (4, "Cool"),
    (5, "Intense"),
    (6, "Brighter"),
    (7, "Darker"),
    (8, "Monochrome"),
];

const MULTI_EXPOSURE: Choices = &[(0, "Off"), (1, "On"), (2, "On (RAW)")];

const MULTI_EXPOSURE_CONTROL: Choices = &[
    (0, "Additive"),
    (1, "Average"),
    (2, "Bright (comparative)"),
    (3, "Dark (comparative)"),
];

const HDREFFECT: Choices = &[
    (0, "Natural"),
    (1, "Art (standard)"),
    (2, "Art (vivid)"),
    (3, "Art (bold)"),
    (4, "Art (embossed)"),
];

const AISERVO_FIRST_IMAGE: Choices = &[
    (0, "Equal Priority"),
    (1, "Release Priority"),
    (2, "Focus Priority"),
];

const AISERVO_SECOND_IMAGE: Choices = &[
    (0, "Equal Priority"),
    (1, "Release Priority"),
    (2, "Focus Priority"),
    (3, "Release High Priority"),
    (4, "Focus High Priority"),
];

const USMLENS_ELECTRONIC_MF: Choices = &[
    (0, "Enable After AF"),
    (1, "Disable After AF"),
    (2, "Disable in AF Mode"),
];

const AFASSIST_BEAM: Choices = &[
    (0, "Enable"),
    (1, "Disable"),
    (2, "IR AF Assist Beam Only"),
    (3, "LED AF Assist Beam Only"),
];

const ONE_SHOT_AFRELEASE: Choices = &[(0, "Focus Priority"), (1, "Release Priority")];

const AUTO_AFPOINT_SEL_EOSI_TRAF: Choices = &[(0, "Enable"), (1, "Disable")];

const LENS_DRIVE_WHEN_AFIMPOSSIBLE: Choices =
    &[(0, "Continue Focus Search"), (1, "Stop Focus Search")];

const SELECT_AFAREA_SELECTION_MODE: Choices = &[
    (1, "Single-point AF"),
    (2, "Auto"),
    (4, "Zone AF"),
    (8, "AF Point Expansion (4 point)"),
    (16, "Spot AF"),
    (32, "AF Point Expansion (8 point)"),
];

const AFAREA_SELECTION_METHOD: Choices = &[(0, "M-Fn Button"), (1, "Main Dial")];

const ORIENTATION_LINKED_AF: Choices = &[
    (0, "Same for Vert/Horiz Points"),
    (1, "Separate Vert/Horiz Points"),
    (2, "Separate Area+Points"),
];

const MANUAL_AFPOINT_SEL_PATTERN: Choices = &[(0, "Stops at AF Area Edges"), (1, "Continuous")];

const AFPOINT_DISPLAY_DURING_FOCUS: Choices = &[
    (0, "Selected (constant)"),
    (1, "All (constant)"),
    (2, "Selected (pre-AF, focused)"),
    (3, "Selected (focused)"),
    (4, "Disabled"),
];

const VFDISPLAY_ILLUMINATION: Choices = &[(0, "Auto"), (1, "Enable"), (2, "Disable")];

const AFSTATUS_VIEWFINDER: Choices = &[(0, "Show in Field of View"), (1, "Show Outside View")];

const INITIAL_AFPOINT_IN_SERVO: Choices = &[
    (0, "Initial AF Point Selected"),
    (1, "Manual AF Point"),
    (2, "Auto"),
];

const PICTURE_STYLE_USER_DEF: Choices = &[
    (0, "None"),
    (1, "Standard"),
    (2, "Portrait"),
    (3, "High Saturation"),
    (4, "Adobe RGB"),
    (5, "Low Saturation"),
    (6, "CM Set 1"),
    (7, "CM Set 2"),
    (33, "User Def. 1"),
    (34, "User Def. 2"),
    (35, "User Def. 3"),
    (65, "PC 1"),
    (66, "PC 2"),
    (67, "PC 3"),
    (129, "Standard"),
    (130, "Portrait"),
    (131, "Landscape"),
    (132, "Neutral"),
    (133, "Faithful"),
    (134, "Monochrome"),
    (135, "Auto"),
    (136, "Fine Detail"),
    (255, "n/a"),
    (65_535, "n/a"),
];

const PICTURE_STYLE_USER_DEF_PARTS: &[Words] = &[
    Words::Hex(PICTURE_STYLE_USER_DEF),
    Words::Hex(PICTURE_STYLE_USER_DEF),
    Words::Hex(PICTURE_STYLE_USER_DEF),
];

/// The tags of a directory: `Main`.
pub(super) static MAIN: Table = Table {
    group: "Canon",
    rows: &[
        Row(0x0001, "", Form::Block(&CAMERA_SETTINGS)),
        Row(0x0002, "", Form::Block(&FOCAL_LENGTH)),
        Row(0x0004, "", Form::Block(&SHOT_INFO)),
        Row(0x0005, "", Form::Block(&PANORAMA)),
        Row(0x0006, "CanonImageType", PLAIN),
        Row(0x0007, "CanonFirmwareVersion", PLAIN),
        Row(0x0008, "FileNumber", Form::Own(values::file_number)),
        Row(0x0009, "OwnerName", PLAIN),
        Row(0x000c, "SerialNumber", Form::Own(serial)),
        Row(0x000d, "", Form::Read(camera_info::read)),
        Row(0x000e, "CanonFileLength", PLAIN),
        Row(0x000f, "", Form::Read(custom::read)),
        Row(
            0x0010,
            "CanonModelID",
            Form::Exif(ExifForm::Flags(CANON_MODEL_ID)),
        ),
        Row(0x0011, "", Form::Block(&MOVIE_INFO)),
        Row(0x0012, "", Form::Read(af_info::read)),
        Row(0x0013, "ThumbnailImageValidArea", PLAIN),
        Row(
            0x0015,
            "SerialNumberFormat",
            Form::Exif(ExifForm::Flags(SERIAL_NUMBER_FORMAT)),
        ),
        Row(0x001a, "SuperMacro", Form::Choice(SUPER_MACRO)),
        Row(0x001c, "DateStampMode", Form::Choice(DATE_STAMP_MODE)),
        Row(0x001d, "", Form::Block(&MY_COLORS)),
        Row(
            0x001e,
            "FirmwareRevision",
            Form::Words(&PLAIN, Words::By(revision)),
        ),
        Row(
            0x0023,
            "Categories",
            Form::Words(&Form::Own(categories), Words::Bits(CATEGORIES)),
        ),
        Row(0x0024, "", Form::Block(&FACE_DETECT_1)),
        Row(0x0025, "", Form::Block(&FACE_DETECT_2)),
        Row(0x0026, "", Form::Read(af_info::read_2)),
        Row(0x0027, "", Form::Block(&CONTRAST_INFO)),
        Row(0x0028, "ImageUniqueID", Form::Own(values::hex)),
        Row(0x0029, "", Form::Block(&WB_INFO)),
        Row(0x002f, "", Form::Block(&FACE_DETECT_3)),
        Row(0x0035, "", Form::Block(&TIME_INFO)),
        Row(0x0038, "BatteryType", Form::Own(battery)),
        Row(0x003c, "", Form::Read(af_info::read_2)),
        Row(0x0081, "RawDataOffset", PLAIN),
        Row(0x0082, "RawDataLength", PLAIN),
        Row(0x0083, "OriginalDecisionDataOffset", PLAIN),
        Row(0x0090, "", Form::Read(custom::read_1d)),
        Row(0x0093, "", Form::Block(&FILE_INFO)),
        Row(0x0094, "AFPointsInFocus1D", Form::Own(af_points_1d)),
        Row(0x0095, "LensModel", PLAIN),
        Row(0x0096, "", Form::Read(serial_info)),
        Row(0x0097, "DustRemovalData", BINARY),
        Row(0x0098, "", Form::Block(&CROP_INFO)),
        Row(0x0099, "", Form::Read(custom::read_2)),
        Row(0x009a, "", Form::Block(&ASPECT_INFO)),
        Row(0x00a0, "", Form::Block(&PROCESSING)),
        Row(0x00a1, "ToneCurveTable", PLAIN),
        Row(0x00a2, "SharpnessTable", PLAIN),
        Row(0x00a3, "SharpnessFreqTable", PLAIN),
        Row(0x00a4, "WhiteBalanceTable", PLAIN),
        Row(0x00a9, "", Form::Block(&COLOR_BALANCE)),
        Row(0x00aa, "", Form::Block(&MEASURED_COLOR)),
        Row(0x00ae, "ColorTemperature", PLAIN),
        Row(0x00b0, "", Form::Block(&FLAGS)),
        Row(0x00b1, "", Form::Block(&MODIFIED_INFO)),
        Row(0x00b2, "ToneCurveMatching", PLAIN),
        Row(0x00b3, "WhiteBalanceMatching", PLAIN),
        Row(0x00b4, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0x00b6, "", Form::Block(&PREVIEW_IMAGE_INFO)),
        Row(0x00d0, "VRDOffset", PLAIN),
        Row(0x00e0, "", Form::Block(&SENSOR_INFO)),
        Row(0x4001, "", Form::Read(color_data::read)),
        Row(0x4003, "", Form::Block(&COLOR_INFO)),
        Row(
            0x4008,
            "PictureStyleUserDef",
            Form::Words(&PLAIN, Words::Each(PICTURE_STYLE_USER_DEF_PARTS)),
        ),
        Row(
            0x4009,
            "PictureStylePC",
            Form::Words(&PLAIN, Words::Each(PICTURE_STYLE_USER_DEF_PARTS)),
        ),
        Row(0x4010, "CustomPictureStyleFileName", PLAIN),
        Row(0x4013, "", Form::Block(&AF_MICRO_ADJ)),
        Row(0x4015, "", Form::Block(&VIGNETTING_CORR)),
        Row(0x4016, "", Form::Block(&VIGNETTING_CORR_2)),
        Row(0x4018, "", Form::Block(&LIGHTING_OPT)),
        Row(0x4019, "", Form::Block(&LENS_INFO)),
        Row(0x4020, "", Form::Block(&AMBIENCE)),
        Row(0x4021, "", Form::Block(&MULTI_EXP)),
        Row(0x4024, "", Form::Read(filter_info)),
        Row(0x4025, "", Form::Block(&HDR_INFO)),
        Row(0x4026, "", Form::Block(&LOG_INFO)),
        Row(0x4028, "", Form::Block(&AF_CONFIG)),
        Row(0x403f, "", Form::Block(&RAW_BURST_INFO)),
        Row(0x4053, "", Form::Block(&FOCUS_BRACKETING_INFO)),
        Row(0x4059, "", Form::Block(&LEVEL_INFO)),
    ],
};

/// The tags of a block: `CameraSettings`.
pub(super) static CAMERA_SETTINGS: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(1, Kind::S16, 1, "MacroMode", Form::Choice(MACRO_MODE)),
        Cell(
            2,
            Kind::S16,
            1,
            "SelfTimer",
            Form::Calc(Some, values::self_timer),
        ),
        Cell(3, Kind::S16, 1, "Quality", Form::Choice(QUALITY)),
        Cell(
            4,
            Kind::S16,
            1,
            "CanonFlashMode",
            Form::Choice(CANON_FLASH_MODE),
        ),
        Cell(
            5,
            Kind::S16,
            1,
            "ContinuousDrive",
            Form::Choice(CONTINUOUS_DRIVE),
        ),
        Cell(7, Kind::S16, 1, "FocusMode", Form::Choice(FOCUS_MODE)),
        Cell(9, Kind::S16, 1, "RecordMode", Form::Unless(-1, RECORD_MODE)),
        Cell(
            10,
            Kind::S16,
            1,
            "CanonImageSize",
            Form::Choice(CANON_IMAGE_SIZE),
        ),
        Cell(11, Kind::S16, 1, "EasyMode", Form::Choice(EASY_MODE)),
        Cell(12, Kind::S16, 1, "DigitalZoom", Form::Choice(DIGITAL_ZOOM)),
        Cell(
            13,
            Kind::S16,
            1,
            "Contrast",
            Form::Calc(values::known, values::parameter),
        ),
        Cell(
            14,
            Kind::S16,
            1,
            "Saturation",
            Form::Calc(values::known, values::parameter),
        ),
        Cell(
            15,
            Kind::S16,
            1,
            "Sharpness",
            Form::Calc(values::known, values::sharpness),
        ),
        Cell(16, Kind::S16, 1, "CameraISO", Form::Own(values::camera_iso)),
        Cell(
            17,
            Kind::S16,
            1,
            "MeteringMode",
            Form::Choice(METERING_MODE),
        ),
        Cell(18, Kind::S16, 1, "FocusRange", Form::Choice(FOCUS_RANGE)),
        Cell(
            19,
            Kind::S16,
            1,
            "AFPoint",
            Form::Words(&Form::Unless(0, &[]), Words::Hex(AFPOINT)),
        ),
        Cell(
            20,
            Kind::S16,
            1,
            "CanonExposureMode",
            Form::Choice(CANON_EXPOSURE_MODE),
        ),
        Cell(22, Kind::U16, 1, "LensType", Form::Unless(0, &[])),
        Cell(
            23,
            Kind::U16,
            1,
            "MaxFocalLength",
            Form::Own(values::focal_length),
        ),
        Cell(
            24,
            Kind::U16,
            1,
            "MinFocalLength",
            Form::Own(values::focal_length),
        ),
        Cell(
            25,
            Kind::S16,
            1,
            "FocalUnits",
            Form::Calc(Some, values::per_millimetre),
        ),
        Cell(
            26,
            Kind::S16,
            1,
            "MaxAperture",
            Form::Calc(values::aperture, two_digits),
        ),
        Cell(
            27,
            Kind::S16,
            1,
            "MinAperture",
            Form::Calc(values::aperture, two_digits),
        ),
        Cell(28, Kind::S16, 1, "FlashModel", Form::Own(flash_model)),
        Cell(
            29,
            Kind::S16,
            1,
            "FlashBits",
            Form::Words(&PLAIN, Words::Bits(FLASH_BITS)),
        ),
        Cell(
            32,
            Kind::S16,
            1,
            "FocusContinuous",
            Form::Unless(-1, FOCUS_CONTINUOUS),
        ),
        Cell(33, Kind::S16, 1, "AESetting", Form::Unless(-1, AESETTING)),
        Cell(
            34,
            Kind::S16,
            1,
            "ImageStabilization",
            Form::Unless(-1, IMAGE_STABILIZATION),
        ),
        Cell(
            35,
            Kind::S16,
            1,
            "DisplayAperture",
            Form::Calc(|n| (n != 0.0).then_some(n / 10.0), bare),
        ),
        Cell(36, Kind::S16, 1, "ZoomSourceWidth", PLAIN),
        Cell(37, Kind::S16, 1, "ZoomTargetWidth", PLAIN),
        Cell(
            39,
            Kind::S16,
            1,
            "SpotMeteringMode",
            Form::Unless(-1, SPOT_METERING_MODE),
        ),
        Cell(
            40,
            Kind::S16,
            1,
            "PhotoEffect",
            Form::Unless(-1, PHOTO_EFFECT),
        ),
        Cell(
            41,
            Kind::S16,
            1,
            "ManualFlashOutput",
            Form::Exif(ExifForm::Flags(MANUAL_FLASH_OUTPUT)),
        ),
        Cell(
            42,
            Kind::S16,
            1,
            "ColorTone",
            Form::Calc(values::known, values::parameter),
        ),
        Cell(
            46,
            Kind::S16,
            1,
            "SRAWQuality",
            Form::Unless(-1, SRAWQUALITY),
        ),
        Cell(
            50,
            Kind::S16,
            1,
            "FocusBracketing",
            Form::Choice(DISABLE_ENABLE),
        ),
        Cell(51, Kind::S16, 1, "Clarity", Form::Own(values::clarity)),
        Cell(52, Kind::S16, 1, "HDR-PQ", Form::Choice(HDR_PQ)),
    ],
};

/// The tags of a block: `FocalLength`.
pub(super) static FOCAL_LENGTH: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 1, "FocalType", Form::Unless(0, FOCAL_TYPE)),
        Cell(
            1,
            Kind::U16,
            1,
            "FocalLength",
            Form::Own(values::focal_length_if_any),
        ),
        Cell(2, Kind::U16, 1, "FocalPlaneXSize", Form::Own(focal_plane)),
        Cell(3, Kind::U16, 1, "FocalPlaneYSize", Form::Own(focal_plane)),
    ],
};

/// The tags of a block: `ShotInfo`.
pub(super) static SHOT_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            1,
            Kind::S16,
            1,
            "AutoISO",
            Form::Calc(|n| Some((n / 32.0).exp2() * 100.0), whole),
        ),
        Cell(
            2,
            Kind::S16,
            1,
            "BaseISO",
            Form::Calc(
                |n| (n != 0.0).then(|| (n / 32.0).exp2() * 100.0 / 32.0),
                whole,
            ),
        ),
        Cell(
            3,
            Kind::S16,
            1,
            "MeasuredEV",
            Form::Words(
                &Form::Calc(|n| Some(n / 32.0 + 5.0), bare),
                Words::Digits(2, ""),
            ),
        ),
        Cell(
            4,
            Kind::S16,
            1,
            "TargetAperture",
            Form::Calc(values::aperture, two_digits),
        ),
        Cell(
            5,
            Kind::S16,
            1,
            "TargetExposureTime",
            Form::Calc(values::target_exposure, exposure_time),
        ),
        Cell(
            6,
            Kind::S16,
            1,
            "ExposureCompensation",
            Form::Calc(values::steps, compensation),
        ),
        Cell(7, Kind::S16, 1, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Cell(8, Kind::S16, 1, "SlowShutter", Form::Choice(SLOW_SHUTTER)),
        Cell(9, Kind::S16, 1, "SequenceNumber", PLAIN),
        Cell(
            10,
            Kind::S16,
            1,
            "OpticalZoomCode",
            Form::Words(&PLAIN, Words::But(8, "n/a")),
        ),
        Cell(
            12,
            Kind::S16,
            1,
            "CameraTemperature",
            Form::Own(camera_temperature),
        ),
        Cell(
            13,
            Kind::S16,
            1,
            "FlashGuideNumber",
            Form::Calc(|n| values::unless(n, -1.0).map(|n| n / 32.0), bare),
        ),
        Cell(
            14,
            Kind::S16,
            1,
            "AFPointsInFocus",
            Form::Words(&Form::Unless(0, &[]), Words::Hex(AFPOINTS_IN_FOCUS)),
        ),
        Cell(
            15,
            Kind::S16,
            1,
            "FlashExposureComp",
            Form::Calc(values::steps, compensation),
        ),
        Cell(
            16,
            Kind::S16,
            1,
            "AutoExposureBracketing",
            Form::Choice(AUTO_EXPOSURE_BRACKETING),
        ),
        Cell(
            17,
            Kind::S16,
            1,
            "AEBBracketValue",
            Form::Calc(values::steps, compensation),
        ),
        Cell(18, Kind::S16, 1, "ControlMode", Form::Choice(CONTROL_MODE)),
        Cell(
            19,
            Kind::U16,
            1,
            "FocusDistanceUpper",
            Form::Calc(values::metres, distance),
        ),
        Cell(
            20,
            Kind::U16,
            1,
            "FocusDistanceLower",
            Form::Own(distance_lower),
        ),
        Cell(
            21,
            Kind::S16,
            1,
            "FNumber",
            Form::Calc(values::aperture, two_digits),
        ),
        Cell(
            22,
            Kind::S16,
            1,
            "ExposureTime",
            Form::Own(exposure_time_of),
        ),
        Cell(
            23,
            Kind::S16,
            1,
            "MeasuredEV2",
            Form::Calc(|n| (n != 0.0).then_some(n / 8.0 - 6.0), bare),
        ),
        Cell(
            24,
            Kind::S16,
            1,
            "BulbDuration",
            Form::Calc(|n| Some(n / 10.0), bare),
        ),
        Cell(26, Kind::S16, 1, "CameraType", Form::Choice(CAMERA_TYPE)),
        Cell(
            27,
            Kind::S16,
            1,
            "AutoRotate",
            Form::Unless(-1, AUTO_ROTATE),
        ),
        Cell(28, Kind::S16, 1, "NDFilter", Form::Choice(NDFILTER)),
        Cell(
            29,
            Kind::S16,
            1,
            "SelfTimer2",
            Form::Calc(|n| values::unless_negative(n).map(|n| n / 10.0), bare),
        ),
        Cell(33, Kind::S16, 1, "FlashOutput", Form::Own(flash_output)),
    ],
};

/// The tags of a block: `Panorama`.
pub(super) static PANORAMA: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(2, Kind::S16, 1, "PanoramaFrameNumber", PLAIN),
        Cell(
            5,
            Kind::S16,
            1,
            "PanoramaDirection",
            Form::Choice(PANORAMA_DIRECTION),
        ),
    ],
};

/// The tags of a block: `MovieInfo`.
pub(super) static MOVIE_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[
        Cell(1, Kind::U16, 1, "FrameRate", KNOWN),
        Cell(2, Kind::U16, 1, "FrameCount", KNOWN),
        Cell(4, Kind::U32, 1, "FrameCount", PLAIN),
        Cell(6, Kind::U16, 2, "FrameRate", Form::Own(frame_rate)),
        Cell(
            106,
            Kind::U32,
            1,
            "Duration",
            Form::Calc(|n| Some(n / 1000.0), duration),
        ),
        Cell(
            108,
            Kind::U32,
            1,
            "AudioBitrate",
            Form::Words(&PLAIN, Words::By(bit_rate)),
        ),
        Cell(110, Kind::U32, 1, "AudioSampleRate", PLAIN),
        Cell(112, Kind::U32, 1, "AudioChannels", PLAIN),
        Cell(116, Kind::Undefined, 4, "VideoCodec", PLAIN),
    ],
};

/// The tags of a block: `MyColors`.
pub(super) static MY_COLORS: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[Cell(
        2,
        Kind::U16,
        1,
        "MyColorMode",
        Form::Choice(MY_COLOR_MODE),
    )],
};

/// The tags of a block: `FaceDetect1`.
pub(super) static FACE_DETECT_1: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[
        Cell(2, Kind::U16, 1, "FacesDetected", PLAIN),
        Cell(3, Kind::U16, 2, "FaceDetectFrameSize", PLAIN),
        Cell(
            8,
            Kind::S16,
            2,
            "Face1Position",
            Form::When(has_faces::<1>, &PLAIN),
        ),
        Cell(
            10,
            Kind::S16,
            2,
            "Face2Position",
            Form::When(has_faces::<2>, &PLAIN),
        ),
        Cell(
            12,
            Kind::S16,
            2,
            "Face3Position",
            Form::When(has_faces::<3>, &PLAIN),
        ),
        Cell(
            14,
            Kind::S16,
            2,
            "Face4Position",
            Form::When(has_faces::<4>, &PLAIN),
        ),
        Cell(
            16,
            Kind::S16,
            2,
            "Face5Position",
            Form::When(has_faces::<5>, &PLAIN),
        ),
        Cell(
            18,
            Kind::S16,
            2,
            "Face6Position",
            Form::When(has_faces::<6>, &PLAIN),
        ),
        Cell(
            20,
            Kind::S16,
            2,
            "Face7Position",
            Form::When(has_faces::<7>, &PLAIN),
        ),
        Cell(
            22,
            Kind::S16,
            2,
            "Face8Position",
            Form::When(has_faces::<8>, &PLAIN),
        ),
        Cell(
            24,
            Kind::S16,
            2,
            "Face9Position",
            Form::When(has_faces::<9>, &PLAIN),
        ),
    ],
};

/// The tags of a block: `FaceDetect2`.
pub(super) static FACE_DETECT_2: Layout = Layout {
    group: "Canon",
    unit: Kind::U8,
    cells: &[
        Cell(1, Kind::U8, 1, "FaceWidth", PLAIN),
        Cell(2, Kind::U8, 1, "FacesDetected", PLAIN),
    ],
};

/// The tags of a block: `FaceDetect3`.
pub(super) static FACE_DETECT_3: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[Cell(3, Kind::U16, 1, "FacesDetected", PLAIN)],
};

/// The tags of a block: `ContrastInfo`.
pub(super) static CONTRAST_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[Cell(
        4,
        Kind::U16,
        1,
        "IntelligentContrast",
        Form::Exif(ExifForm::Flags(INTELLIGENT_CONTRAST)),
    )],
};

/// The tags of a block: `WBInfo`.
pub(super) static WB_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(2, Kind::S32, 4, "WB_GRBGLevelsAuto", PLAIN),
        Cell(10, Kind::S32, 4, "WB_GRBGLevelsDaylight", PLAIN),
        Cell(18, Kind::S32, 4, "WB_GRBGLevelsCloudy", PLAIN),
        Cell(26, Kind::S32, 4, "WB_GRBGLevelsTungsten", PLAIN),
        Cell(34, Kind::S32, 4, "WB_GRBGLevelsFluorescent", PLAIN),
        Cell(42, Kind::S32, 4, "WB_GRBGLevelsFluorHigh", PLAIN),
        Cell(50, Kind::S32, 4, "WB_GRBGLevelsFlash", PLAIN),
        Cell(58, Kind::S32, 4, "WB_GRBGLevelsUnderwater", PLAIN),
        Cell(66, Kind::S32, 4, "WB_GRBGLevelsCustom1", PLAIN),
        Cell(74, Kind::S32, 4, "WB_GRBGLevelsCustom2", PLAIN),
    ],
};

/// The tags of a block: `TimeInfo`.
pub(super) static TIME_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(1, Kind::S32, 1, "TimeZone", Form::Own(values::time_zone)),
        Cell(
            2,
            Kind::S32,
            1,
            "TimeZoneCity",
            Form::Choice(TIME_ZONE_CITY),
        ),
        Cell(
            3,
            Kind::S32,
            1,
            "DaylightSavings",
            Form::Choice(DAYLIGHT_SAVINGS),
        ),
    ],
};

/// The tags of a block: `FileInfo`.
pub(super) static FILE_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(1, Kind::U32, 1, "FileNumber", Form::Own(file_number_of)),
        Cell(1, Kind::U32, 1, "ShutterCount", Form::Own(shutter_count_of)),
        Cell(3, Kind::S16, 1, "BracketMode", Form::Choice(BRACKET_MODE)),
        Cell(4, Kind::S16, 1, "BracketValue", PLAIN),
        Cell(5, Kind::S16, 1, "BracketShotNumber", PLAIN),
        Cell(
            6,
            Kind::S16,
            1,
            "RawJpgQuality",
            Form::Words(&Form::Own(raw_jpg_quality), Words::Of(QUALITY)),
        ),
        Cell(
            7,
            Kind::S16,
            1,
            "RawJpgSize",
            Form::Unless(-1, CANON_IMAGE_SIZE),
        ),
        Cell(
            8,
            Kind::S16,
            1,
            "LongExposureNoiseReduction2",
            Form::Unless(-1, LONG_EXPOSURE_NOISE_REDUCTION2),
        ),
        Cell(
            9,
            Kind::S16,
            1,
            "WBBracketMode",
            Form::Choice(WBBRACKET_MODE),
        ),
        Cell(12, Kind::S16, 1, "WBBracketValueAB", PLAIN),
        Cell(13, Kind::S16, 1, "WBBracketValueGM", PLAIN),
        Cell(
            14,
            Kind::S16,
            1,
            "FilterEffect",
            Form::Unless(-1, FILTER_EFFECT),
        ),
        Cell(
            15,
            Kind::S16,
            1,
            "ToningEffect",
            Form::Unless(-1, TONING_EFFECT),
        ),
        Cell(
            19,
            Kind::S16,
            1,
            "LiveViewShooting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            20,
            Kind::U16,
            1,
            "FocusDistanceUpper",
            Form::Calc(values::metres, distance),
        ),
        Cell(
            21,
            Kind::U16,
            1,
            "FocusDistanceLower",
            Form::Calc(values::metres, distance),
        ),
        Cell(23, Kind::S16, 1, "ShutterMode", Form::Choice(SHUTTER_MODE)),
        Cell(
            25,
            Kind::S16,
            1,
            "FlashExposureLock",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            32,
            Kind::S16,
            1,
            "AntiFlicker",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(61, Kind::U16, 1, "RFLensType", Form::Choice(RFLENS_TYPE)),
    ],
};

/// The tags of a block: `CropInfo`.
pub(super) static CROP_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[
        Cell(0, Kind::U16, 1, "CropLeftMargin", PLAIN),
        Cell(1, Kind::U16, 1, "CropRightMargin", PLAIN),
        Cell(2, Kind::U16, 1, "CropTopMargin", PLAIN),
        Cell(3, Kind::U16, 1, "CropBottomMargin", PLAIN),
    ],
};

/// The tags of a block: `AspectInfo`.
pub(super) static ASPECT_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U32,
    cells: &[
        Cell(0, Kind::U32, 1, "AspectRatio", Form::Choice(ASPECT_RATIO)),
        Cell(1, Kind::U32, 1, "CroppedImageWidth", PLAIN),
        Cell(2, Kind::U32, 1, "CroppedImageHeight", PLAIN),
        Cell(3, Kind::U32, 1, "CroppedImageLeft", PLAIN),
        Cell(4, Kind::U32, 1, "CroppedImageTop", PLAIN),
    ],
};

/// The tags of a block: `Processing`.
pub(super) static PROCESSING: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(1, Kind::S16, 1, "ToneCurve", Form::Choice(TONE_CURVE)),
        Cell(2, Kind::S16, 1, "Sharpness", PLAIN),
        Cell(
            3,
            Kind::S16,
            1,
            "SharpnessFrequency",
            Form::Choice(SHARPNESS_FREQUENCY),
        ),
        Cell(4, Kind::S16, 1, "SensorRedLevel", PLAIN),
        Cell(5, Kind::S16, 1, "SensorBlueLevel", PLAIN),
        Cell(6, Kind::S16, 1, "WhiteBalanceRed", PLAIN),
        Cell(7, Kind::S16, 1, "WhiteBalanceBlue", PLAIN),
        Cell(8, Kind::S16, 1, "WhiteBalance", Form::Choice(WHITE_BALANCE)),
        Cell(9, Kind::S16, 1, "ColorTemperature", PLAIN),
        Cell(
            10,
            Kind::S16,
            1,
            "PictureStyle",
            Form::Exif(ExifForm::Flags(PICTURE_STYLE)),
        ),
        Cell(
            11,
            Kind::S16,
            1,
            "DigitalGain",
            Form::Calc(|n| Some(n / 10.0), bare),
        ),
        Cell(12, Kind::S16, 1, "WBShiftAB", PLAIN),
        Cell(13, Kind::S16, 1, "WBShiftGM", PLAIN),
        Cell(14, Kind::S16, 1, "UnsharpMaskFineness", PLAIN),
        Cell(15, Kind::S16, 1, "UnsharpMaskThreshold", PLAIN),
    ],
};

/// The tags of a block: `ColorBalance`.
pub(super) static COLOR_BALANCE: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(1, Kind::S16, 4, "WB_RGGBLevelsAuto", PLAIN),
        Cell(5, Kind::S16, 4, "WB_RGGBLevelsDaylight", PLAIN),
        Cell(9, Kind::S16, 4, "WB_RGGBLevelsShade", PLAIN),
        Cell(13, Kind::S16, 4, "WB_RGGBLevelsCloudy", PLAIN),
        Cell(17, Kind::S16, 4, "WB_RGGBLevelsTungsten", PLAIN),
        Cell(21, Kind::S16, 4, "WB_RGGBLevelsFluorescent", PLAIN),
        Cell(25, Kind::S16, 4, "WB_RGGBLevelsFlash", PLAIN),
        Cell(29, Kind::S16, 4, "WB_RGGBLevelsCustom", PLAIN),
        Cell(33, Kind::S16, 4, "WB_RGGBLevelsKelvin", PLAIN),
        Cell(37, Kind::S16, 4, "WB_RGGBBlackLevels", PLAIN),
    ],
};

/// The tags of a block: `MeasuredColor`.
pub(super) static MEASURED_COLOR: Layout = Layout {
    group: "Canon",
    unit: Kind::U16,
    cells: &[Cell(1, Kind::U16, 4, "MeasuredRGGB", PLAIN)],
};

/// The tags of a block: `ModifiedInfo`.
pub(super) static MODIFIED_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            1,
            Kind::S16,
            1,
            "ModifiedToneCurve",
            Form::Choice(TONE_CURVE),
        ),
        Cell(2, Kind::S16, 1, "ModifiedSharpness", PLAIN),
        Cell(
            3,
            Kind::S16,
            1,
            "ModifiedSharpnessFreq",
            Form::Choice(SHARPNESS_FREQUENCY),
        ),
        Cell(4, Kind::S16, 1, "ModifiedSensorRedLevel", PLAIN),
        Cell(5, Kind::S16, 1, "ModifiedSensorBlueLevel", PLAIN),
        Cell(6, Kind::S16, 1, "ModifiedWhiteBalanceRed", PLAIN),
        Cell(7, Kind::S16, 1, "ModifiedWhiteBalanceBlue", PLAIN),
        Cell(
            8,
            Kind::S16,
            1,
            "ModifiedWhiteBalance",
            Form::Choice(WHITE_BALANCE),
        ),
        Cell(9, Kind::S16, 1, "ModifiedColorTemp", PLAIN),
        Cell(
            10,
            Kind::S16,
            1,
            "ModifiedPictureStyle",
            Form::Exif(ExifForm::Flags(PICTURE_STYLE)),
        ),
        Cell(
            11,
            Kind::S16,
            1,
            "ModifiedDigitalGain",
            Form::Calc(|n| Some(n / 10.0), bare),
        ),
    ],
};

/// The tags of a block: `SensorInfo`.
pub(super) static SENSOR_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(1, Kind::S16, 1, "SensorWidth", PLAIN),
        Cell(2, Kind::S16, 1, "SensorHeight", PLAIN),
        Cell(5, Kind::S16, 1, "SensorLeftBorder", PLAIN),
        Cell(6, Kind::S16, 1, "SensorTopBorder", PLAIN),
        Cell(7, Kind::S16, 1, "SensorRightBorder", PLAIN),
        Cell(8, Kind::S16, 1, "SensorBottomBorder", PLAIN),
        Cell(9, Kind::S16, 1, "BlackMaskLeftBorder", PLAIN),
        Cell(10, Kind::S16, 1, "BlackMaskTopBorder", PLAIN),
        Cell(11, Kind::S16, 1, "BlackMaskRightBorder", PLAIN),
        Cell(12, Kind::S16, 1, "BlackMaskBottomBorder", PLAIN),
    ],
};

/// The tags of a block: `ColorInfo`.
pub(super) static COLOR_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(
            1,
            Kind::S16,
            1,
            "Saturation",
            Form::Words(&PLAIN, Words::Around("Normal")),
        ),
        Cell(
            2,
            Kind::S16,
            1,
            "ColorTone",
            Form::Words(&PLAIN, Words::Around("Normal")),
        ),
        Cell(3, Kind::S16, 1, "ColorSpace", Form::Choice(COLOR_SPACE_2)),
    ],
};

/// The tags of a block: `AFMicroAdj`.
pub(super) static AF_MICRO_ADJ: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            1,
            Kind::S32,
            1,
            "AFMicroAdjMode",
            Form::Choice(AFMICRO_ADJ_MODE),
        ),
        Cell(2, Kind::SRatio, 1, "AFMicroAdjValue", PLAIN),
    ],
};

/// The tags of a block: `VignettingCorr`.
pub(super) static VIGNETTING_CORR: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[
        Cell(0, Kind::U8, 1, "VignettingCorrVersion", PLAIN),
        Cell(
            2,
            Kind::S16,
            1,
            "PeripheralLighting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            3,
            Kind::S16,
            1,
            "DistortionCorrection",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            4,
            Kind::S16,
            1,
            "ChromaticAberrationCorr",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            5,
            Kind::S16,
            1,
            "ChromaticAberrationCorr",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(6, Kind::S16, 1, "PeripheralLightingValue", PLAIN),
        Cell(9, Kind::S16, 1, "DistortionCorrectionValue", PLAIN),
        Cell(11, Kind::S16, 1, "OriginalImageWidth", PLAIN),
        Cell(12, Kind::S16, 1, "OriginalImageHeight", PLAIN),
    ],
};

/// The tags of a block: `VignettingCorr2`.
pub(super) static VIGNETTING_CORR_2: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            5,
            Kind::S32,
            1,
            "PeripheralLightingSetting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            6,
            Kind::S32,
            1,
            "ChromaticAberrationSetting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            7,
            Kind::S32,
            1,
            "DistortionCorrectionSetting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            9,
            Kind::S32,
            1,
            "DigitalLensOptimizerSetting",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
    ],
};

/// The tags of a block: `LightingOpt`.
pub(super) static LIGHTING_OPT: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            1,
            Kind::S32,
            1,
            "PeripheralIlluminationCorr",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            2,
            Kind::S32,
            1,
            "AutoLightingOptimizer",
            Form::Choice(AUTO_LIGHTING_OPTIMIZER),
        ),
        Cell(
            3,
            Kind::S32,
            1,
            "HighlightTonePriority",
            Form::Choice(HIGHLIGHT_TONE_PRIORITY),
        ),
        Cell(
            4,
            Kind::S32,
            1,
            "LongExposureNoiseReduction",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(
            5,
            Kind::S32,
            1,
            "HighISONoiseReduction",
            Form::Choice(AUTO_LIGHTING_OPTIMIZER),
        ),
        Cell(
            10,
            Kind::S32,
            1,
            "DigitalLensOptimizer",
            Form::Choice(DIGITAL_LENS_OPTIMIZER),
        ),
        Cell(
            11,
            Kind::S32,
            1,
            "DualPixelRaw",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
    ],
};

/// The tags of a block: `Ambience`.
pub(super) static AMBIENCE: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[Cell(
        1,
        Kind::S32,
        1,
        "AmbienceSelection",
        Form::Choice(AMBIENCE_SELECTION),
    )],
};

/// The tags of a block: `MultiExp`.
pub(super) static MULTI_EXP: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            1,
            Kind::S32,
            1,
            "MultiExposure",
            Form::Choice(MULTI_EXPOSURE),
        ),
        Cell(
            2,
            Kind::S32,
            1,
            "MultiExposureControl",
            Form::Choice(MULTI_EXPOSURE_CONTROL),
        ),
        Cell(3, Kind::S32, 1, "MultiExposureShots", PLAIN),
    ],
};

/// The tags of a block: `HDRInfo`.
pub(super) static HDR_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            1,
            Kind::S32,
            1,
            "HDR",
            Form::Choice(LONG_EXPOSURE_NOISE_REDUCTION),
        ),
        Cell(2, Kind::S32, 1, "HDREffect", Form::Choice(HDREFFECT)),
    ],
};

/// The tags of a block: `AFConfig`.
pub(super) static AF_CONFIG: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            1,
            Kind::S32,
            1,
            "AFConfigTool",
            Form::Calc(|n| Some(n + 1.0), values::af_case),
        ),
        Cell(
            2,
            Kind::S32,
            1,
            "AFTrackingSensitivity",
            Form::Calc(Some, values::af_setting),
        ),
        Cell(
            3,
            Kind::S32,
            1,
            "AFAccelDecelTracking",
            Form::Calc(Some, values::af_setting),
        ),
        Cell(
            4,
            Kind::S32,
            1,
            "AFPointSwitching",
            Form::Calc(Some, values::af_setting),
        ),
        Cell(
            5,
            Kind::S32,
            1,
            "AIServoFirstImage",
            Form::Choice(AISERVO_FIRST_IMAGE),
        ),
        Cell(
            6,
            Kind::S32,
            1,
            "AIServoSecondImage",
            Form::Choice(AISERVO_SECOND_IMAGE),
        ),
        Cell(
            7,
            Kind::S32,
            1,
            "USMLensElectronicMF",
            Form::When(is_mirrorless, &Form::Choice(USMLENS_ELECTRONIC_MF_R)),
        ),
        Cell(
            7,
            Kind::S32,
            1,
            "USMLensElectronicMF",
            Form::When(
                |scope| !is_mirrorless(scope),
                &Form::Choice(USMLENS_ELECTRONIC_MF),
            ),
        ),
        Cell(8, Kind::S32, 1, "AFAssistBeam", Form::Choice(AFASSIST_BEAM)),
        Cell(
            9,
            Kind::S32,
            1,
            "OneShotAFRelease",
            Form::Choice(ONE_SHOT_AFRELEASE),
        ),
        Cell(
            10,
            Kind::S32,
            1,
            "AutoAFPointSelEOSiTRAF",
            Form::Choice(AUTO_AFPOINT_SEL_EOSI_TRAF),
        ),
        Cell(
            11,
            Kind::S32,
            1,
            "LensDriveWhenAFImpossible",
            Form::Choice(LENS_DRIVE_WHEN_AFIMPOSSIBLE),
        ),
        Cell(
            12,
            Kind::S32,
            1,
            "SelectAFAreaSelectionMode",
            Form::Exif(ExifForm::Bits(SELECT_AFAREA_SELECTION_MODE)),
        ),
        Cell(
            13,
            Kind::S32,
            1,
            "AFAreaSelectionMethod",
            Form::Choice(AFAREA_SELECTION_METHOD),
        ),
        Cell(
            14,
            Kind::S32,
            1,
            "OrientationLinkedAF",
            Form::Choice(ORIENTATION_LINKED_AF),
        ),
        Cell(
            15,
            Kind::S32,
            1,
            "ManualAFPointSelPattern",
            Form::Choice(MANUAL_AFPOINT_SEL_PATTERN),
        ),
        Cell(
            16,
            Kind::S32,
            1,
            "AFPointDisplayDuringFocus",
            Form::Choice(AFPOINT_DISPLAY_DURING_FOCUS),
        ),
        Cell(
            17,
            Kind::S32,
            1,
            "VFDisplayIllumination",
            Form::Choice(VFDISPLAY_ILLUMINATION),
        ),
        Cell(
            18,
            Kind::S32,
            1,
            "AFStatusViewfinder",
            Form::Choice(AFSTATUS_VIEWFINDER),
        ),
        Cell(
            19,
            Kind::S32,
            1,
            "InitialAFPointInServo",
            Form::Choice(INITIAL_AFPOINT_IN_SERVO),
        ),
        Cell(
            20,
            Kind::S32,
            1,
            "SubjectToDetect",
            Form::Choice(SUBJECT_TO_DETECT),
        ),
        Cell(
            21,
            Kind::S32,
            1,
            "SubjectSwitching",
            Form::Choice(SUBJECT_SWITCHING),
        ),
        Cell(
            24,
            Kind::S32,
            1,
            "EyeDetection",
            Form::Choice(EYE_DETECTION),
        ),
        Cell(
            26,
            Kind::S32,
            1,
            "WholeAreaTracking",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(
            27,
            Kind::S32,
            1,
            "ServoAFCharacteristics",
            Form::Choice(SERVO_AF_CHARACTERISTICS),
        ),
        Cell(
            28,
            Kind::S32,
            1,
            "CaseAutoSetting",
            Form::Choice(CASE_AUTO_SETTING),
        ),
        Cell(
            29,
            Kind::S32,
            1,
            "ActionPriority",
            Form::Choice(LIVE_VIEW_SHOOTING),
        ),
        Cell(30, Kind::S32, 1, "SportEvents", Form::Choice(SPORT_EVENTS)),
    ],
};

/// The tags of a block: `RawBurstInfo`.
pub(super) static RAW_BURST_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U32,
    cells: &[
        Cell(1, Kind::U32, 1, "RawBurstImageNum", PLAIN),
        Cell(2, Kind::U32, 1, "RawBurstImageCount", PLAIN),
    ],
};

/// The tags of a block: `LensInfo`.
pub(super) static LENS_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U8,
    cells: &[Cell(
        0,
        Kind::Undefined,
        5,
        "LensSerialNumber",
        Form::Own(values::hex),
    )],
};

/// The tags of a block: `PreviewImageInfo`.
pub(super) static PREVIEW_IMAGE_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::U32,
    cells: &[
        Cell(1, Kind::U32, 1, "PreviewQuality", Form::Choice(QUALITY)),
        Cell(2, Kind::U32, 1, "PreviewImageLength", PLAIN),
        Cell(3, Kind::U32, 1, "PreviewImageWidth", PLAIN),
        Cell(4, Kind::U32, 1, "PreviewImageHeight", PLAIN),
        Cell(5, Kind::U32, 1, "PreviewImageStart", Form::Offset),
    ],
};

/// How the points of autofocus are chosen.
pub(super) const AREA_MODES: Choices = &[
    (0, "Off (Manual Focus)"),
    (1, "AF Point Expansion (surround)"),
    (2, "Single-point AF"),
    (4, "Auto"),
    (5, "Face Detect AF"),
    (6, "Face + Tracking"),
    (7, "Zone AF"),
    (8, "AF Point Expansion (4 point)"),
    (9, "Spot AF"),
    (10, "AF Point Expansion (8 point)"),
    (11, "Flexizone Multi (49 point)"),
    (12, "Flexizone Multi (9 point)"),
    (13, "Flexizone Single"),
    (14, "Large Zone AF"),
];

/// The tags of a block: `Flags`.
static FLAGS: Layout = Layout {
    group: "Canon",
    unit: Kind::S16,
    cells: &[Cell(1, Kind::S16, 1, "ModifiedParamFlag", PLAIN)],
};

/// A number of a film's settings; the greatest is none.
const LOG_NUMBER: Form = Form::Unless(0x7fff_ffff, &[]);

/// The tags of a block: `LogInfo`.
static LOG_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            4,
            Kind::S32,
            1,
            "CompressionFormat",
            Form::Choice(&[
                (0, "Editing (ALL-I)"),
                (1, "Standard (IPB)"),
                (2, "Light (IPB)"),
                (3, "Motion JPEG"),
                (4, "RAW"),
            ]),
        ),
        Cell(6, Kind::S32, 1, "Sharpness", LOG_NUMBER),
        Cell(
            7,
            Kind::S32,
            1,
            "Saturation",
            Form::Words(&LOG_NUMBER, Words::Around("Normal")),
        ),
        Cell(
            8,
            Kind::S32,
            1,
            "ColorTone",
            Form::Words(&LOG_NUMBER, Words::Around("Normal")),
        ),
        Cell(
            9,
            Kind::S32,
            1,
            "ColorSpace2",
            Form::Unless(
                0x7fff_ffff,
                &[(0, "BT.709"), (1, "BT.2020"), (2, "CinemaGamut")],
            ),
        ),
        Cell(
            10,
            Kind::S32,
            1,
            "ColorMatrix",
            Form::Unless(0x7fff_ffff, &[(0, "EOS Original"), (1, "Neutral")]),
        ),
        Cell(
            11,
            Kind::S32,
            1,
            "CanonLogVersion",
            Form::Unless(
                0x7fff_ffff,
                &[(0, "OFF"), (1, "CLogV1"), (2, "CLogV2"), (3, "CLogV3")],
            ),
        ),
    ],
};

/// Whether something is on.
const OFF_ON: Choices = &[(0, "Off"), (1, "On")];

/// The tags of a block: `FocusBracketingInfo`.
static FOCUS_BRACKETING_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(1, Kind::S32, 1, "FocusBracketing", Form::Choice(OFF_ON)),
        Cell(2, Kind::S32, 1, "FocusBracketingImageCount", PLAIN),
        Cell(3, Kind::S32, 1, "FocusBracketingFocusIncrement", PLAIN),
        Cell(
            4,
            Kind::S32,
            1,
            "FocusBracketingExposureSmoothing",
            Form::Choice(OFF_ON),
        ),
        Cell(
            5,
            Kind::S32,
            1,
            "FocusBracketingDepthComposite",
            Form::Choice(OFF_ON),
        ),
        Cell(
            6,
            Kind::S32,
            1,
            "FocusBracketingCropDepthComposite",
            Form::Choice(OFF_ON),
        ),
        Cell(7, Kind::S32, 1, "FocusBracketingFlashInterval", PLAIN),
    ],
};

/// The tags of a block: `LevelInfo`.
static LEVEL_INFO: Layout = Layout {
    group: "Canon",
    unit: Kind::S32,
    cells: &[
        Cell(
            4,
            Kind::S32,
            1,
            "RollAngle",
            Form::Calc(|n| Some(0.0 - values::turned(n)), bare),
        ),
        Cell(
            5,
            Kind::S32,
            1,
            "PitchAngle",
            Form::Calc(|n| Some(values::turned(n)), bare),
        ),
        Cell(
            7,
            Kind::S32,
            1,
            "FocalLength",
            Form::Calc(|n| Some(n / 10.0), millimetres),
        ),
        Cell(
            8,
            Kind::S32,
            1,
            "MinFocalLength2",
            Form::Calc(|n| Some(n / 10.0), millimetres),
        ),
        Cell(
            9,
            Kind::S32,
            1,
            "MaxFocalLength2",
            Form::Calc(|n| Some(n / 10.0), millimetres),
        ),
    ],
};
