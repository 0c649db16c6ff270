//! The tags of a Samsung note: a plain table of data, with names and words as users of `ExifTool` know them.
use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form as ExifForm;
use crate::metadata::exif::form::{self, Shown};
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::Kind;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Form, Layout, PLAIN, Row, Scope, Table, bare};
use crate::metadata::maker::words::Words;
use crate::metadata::text;
use crate::metadata::value::Value;

/// The numbers that others are hidden with.
const KEY: u16 = 0xa020;

const DEVICE_TYPE: Choices = &[
    (4096, "Compact Digital Camera"),
    (8192, "High-end NX Camera"),
    (12_288, "HXM Video Camera"),
    (73_728, "Cell Phone"),
    (3_145_728, "SMX Video Camera"),
];

const SAMSUNG_MODEL_ID: Choices = &[
    (16_781_340, "NX10"),
    (16_781_862, "HMX-S15BP"),
    (16_781_875, "HMX-Q10"),
    (16_781_876, "HMX-H304"),
    (16_782_092, "NX100"),
    (16_782_119, "NX11"),
    (24_121_419, "ES65, ES67 / VLUU ES65, ES67 / SL50"),
    (24_121_422, "ES70, ES71 / VLUU ES70, ES71 / SL600"),
    (24_121_426, "ES73 / VLUU ES73 / SL605"),
    (24_121_429, "ES25, ES27 / VLUU ES25, ES27 / SL45"),
    (24_122_112, "ES28 / VLUU ES28"),
    (24_122_115, "ES74,ES75,ES78 / VLUU ES75,ES78"),
    (33_558_598, "PL150 / VLUU PL150 / TL210 / PL151"),
    (33_558_600, "PL100 / TL205 / VLUU PL100 / PL101"),
    (33_559_313, "PL120,PL121 / VLUU PL120,PL121"),
    (33_559_317, "PL170,PL171 / VLUUPL170,PL171"),
    (33_559_326, "PL210, PL211 / VLUU PL210, PL211"),
    (40_899_351, "PL20,PL21 / VLUU PL20,PL21"),
    (44_040_219, "WP10 / VLUU WP10 / AQ100"),
    (50_331_648, "Various Models (0x3000000)"),
    (60_817_432, "Various Models (0x3a00018)"),
    (67_112_991, "ST1000 / ST1100 / VLUU ST1000 / CL65"),
    (67_112_994, "ST550 / VLUU ST550 / TL225"),
    (67_112_997, "Various Models (0x4001025)"),
    (67_113_022, "VLUU ST5500, ST5500, CL80"),
    (67_113_025, "VLUU ST5000, ST5000, TL240"),
    (67_113_027, "ST70 / VLUU ST70 / ST71"),
    (67_113_738, "Various Models (0x400130a)"),
    (67_113_742, "ST90,ST91 / VLUU ST90,ST91"),
    (67_113_747, "VLUU ST95, ST95"),
    (77_594_645, "VLUU ST60"),
    (77_599_579, "ST30, ST65 / VLUU ST65 / ST67"),
    (83_886_080, "Various Models (0x5000000)"),
    (83_890_232, "Various Models (0x5001038)"),
    (83_890_234, "WB650 / VLUU WB650 / WB660"),
    (83_890_236, "WB600 / VLUU WB600 / WB610"),
    (83_891_006, "WB150 / WB150F / WB152 / WB152F / WB151"),
    (94_371_855, "WB5000 / HZ25W"),
    (94_371_870, "WB5500 / VLUU WB5500 / HZ50W"),
    (100_667_446, "EX1"),
    (117_445_404, "VLUU SH100, SH100"),
    (655_519_746, "SMX-C20N"),
];

const RAW_DATA_BYTE_ORDER: Choices = &[
    (0, "Little-endian (Intel, II)"),
    (1, "Big-endian (Motorola, MM)"),
];

const WHITE_BALANCE_SETUP: Choices = &[(0, "Auto"), (1, "Manual")];

const RAW_DATA_CFAPATTERN: Choices = &[(0, "Unchanged"), (1, "Swap"), (65_535, "Roll")];

const FACE_DETECT: Choices = &[(0, "Off"), (1, "On")];

const COLOR_SPACE: Choices = &[(0, "sRGB"), (1, "Adobe RGB")];

/// The tags of a note that is a block, as compact cameras write it.
static BINARY_NOTE: Layout = Layout {
    group: "Samsung",
    unit: Kind::U32,
    cells: &[
        Cell(0, Kind::Undefined, 8, "MakerNoteVersion", PLAIN),
        Cell(2, Kind::U32, 1, "PreviewImageStart", PLAIN),
        Cell(3, Kind::U32, 1, "PreviewImageLength", PLAIN),
    ],
};

/// Whether a note is such a block. One without a place of a preview has nothing else either.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    match bytes {
        [b'S', b'T', b'M', b'N', version @ ..] => {
            let is_version = version.iter().take(3).all(u8::is_ascii_digit);
            is_version && version.get(4..8).is_some_and(|place| place != [0; 4])
        }
        _ => false,
    }
}

/// Reads such a block.
pub(super) fn read_binary(reader: &mut Reader<'_, '_>) {
    let note = reader.note;
    let scope = Scope {
        note,
        order: note.order,
        base: 0,
        entries: &[],
        data: &[],
    };
    reader.layout(note.bytes, &BINARY_NOTE, &scope);
}

/// The tags of a directory: `Type2`.
pub(super) static MAIN: Table = Table {
    group: "Samsung",
    rows: &[
        Row(0x0001, "MakerNoteVersion", PLAIN),
        Row(
            0x0002,
            "DeviceType",
            Form::Exif(ExifForm::Flags(DEVICE_TYPE)),
        ),
        Row(
            0x0003,
            "SamsungModelID",
            Form::Exif(ExifForm::Flags(SAMSUNG_MODEL_ID)),
        ),
        Row(
            0x0020,
            "SmartAlbumColor",
            Form::Words(&PLAIN, Words::By(album_color)),
        ),
        Row(0x0021, "", Form::Block(&PICTURE_WIZARD)),
        Row(0x0030, "LocalLocationName", Form::Own(place_names)),
        Row(0x0031, "LocationName", PLAIN),
        Row(
            0x0040,
            "RawDataByteOrder",
            Form::Choice(RAW_DATA_BYTE_ORDER),
        ),
        Row(
            0x0041,
            "WhiteBalanceSetup",
            Form::Choice(WHITE_BALANCE_SETUP),
        ),
        Row(
            0x0043,
            "CameraTemperature",
            Form::Words(&PLAIN, Words::By(temperature)),
        ),
        Row(
            0x0050,
            "RawDataCFAPattern",
            Form::Choice(RAW_DATA_CFAPATTERN),
        ),
        Row(0x0100, "FaceDetect", Form::Choice(FACE_DETECT)),
        Row(0x0120, "FaceRecognition", Form::Choice(FACE_DETECT)),
        Row(0x0123, "FaceName", PLAIN),
        Row(0xa001, "FirmwareName", PLAIN),
        Row(0xa002, "SerialNumber", PLAIN),
        Row(0xa003, "LensType", PLAIN),
        Row(0xa004, "LensFirmware", PLAIN),
        Row(0xa005, "InternalLensSerialNumber", PLAIN),
        Row(0xa010, "SensorAreas", PLAIN),
        Row(0xa011, "ColorSpace", Form::Choice(COLOR_SPACE)),
        Row(0xa012, "SmartRange", Form::Choice(FACE_DETECT)),
        Row(0xa013, "ExposureCompensation", PLAIN),
        Row(0xa014, "ISO", PLAIN),
        Row(
            0xa018,
            "ExposureTime",
            Form::Words(&Form::Own(first), Words::By(exposure_time)),
        ),
        Row(
            0xa019,
            "FNumber",
            Form::Words(&Form::Own(first), Words::Digits(1, "")),
        ),
        Row(
            0xa01a,
            "FocalLengthIn35mmFormat",
            Form::Words(&Form::Calc(|n| Some(n / 10.0), bare), Words::Unit(" mm")),
        ),
        Row(0xa020, "EncryptionKey", PLAIN),
        Row(
            0xa021,
            "WB_RGGBLevelsUncorrected",
            Form::Own(decrypted::<true, 0>),
        ),
        Row(0xa022, "WB_RGGBLevelsAuto", Form::Own(decrypted::<true, 4>)),
        Row(
            0xa023,
            "WB_RGGBLevelsIlluminator1",
            Form::Own(decrypted::<true, 8>),
        ),
        Row(
            0xa024,
            "WB_RGGBLevelsIlluminator2",
            Form::Own(decrypted::<true, 1>),
        ),
        Row(0xa025, "HighlightLinearityLimit", PLAIN),
        Row(
            0xa028,
            "WB_RGGBLevelsBlack",
            Form::Own(decrypted::<true, 0>),
        ),
        Row(0xa030, "ColorMatrix", Form::Own(decrypted::<false, 0>)),
        Row(0xa031, "ColorMatrixSRGB", Form::Own(decrypted::<false, 0>)),
        Row(
            0xa032,
            "ColorMatrixAdobeRGB",
            Form::Own(decrypted::<false, 0>),
        ),
        Row(
            0xa033,
            "CbCrMatrixDefault",
            Form::Own(decrypted::<false, 0>),
        ),
        Row(0xa034, "CbCrMatrix", Form::Own(decrypted::<false, 4>)),
        Row(0xa035, "CbCrGainDefault", Form::Own(decrypted::<true, 0>)),
        Row(0xa036, "CbCrGain", Form::Own(decrypted::<true, 2>)),
        Row(0xa040, "ToneCurveSRGBDefault", Form::Own(curve)),
        Row(0xa041, "ToneCurveAdobeRGBDefault", Form::Own(curve)),
        Row(0xa042, "ToneCurveSRGB", Form::Own(curve)),
        Row(0xa043, "ToneCurveAdobeRGB", Form::Own(curve)),
    ],
};

const ALBUM_COLORS: Choices = &[
    (0, "Red"),
    (1, "Yellow"),
    (2, "Green"),
    (3, "Blue"),
    (4, "Magenta"),
    (5, "Black"),
    (6, "White"),
    (7, "Various"),
];

/// The tags of a block: `PictureWizard`.
static PICTURE_WIZARD: Layout = Layout {
    group: "Samsung",
    unit: Kind::U16,
    cells: &[
        Cell(
            0,
            Kind::U16,
            1,
            "PictureWizardMode",
            Form::Choice(&[
                (0, "Standard"),
                (1, "Vivid"),
                (2, "Portrait"),
                (3, "Landscape"),
                (4, "Forest"),
                (5, "Retro"),
                (6, "Cool"),
                (7, "Calm"),
                (8, "Classic"),
                (9, "Custom1"),
                (10, "Custom2"),
                (11, "Custom3"),
                (255, "n/a"),
            ]),
        ),
        Cell(1, Kind::U16, 1, "PictureWizardColor", PLAIN),
        Cell(2, Kind::U16, 1, "PictureWizardSaturation", AROUND_4),
        Cell(3, Kind::U16, 1, "PictureWizardSharpness", AROUND_4),
        Cell(4, Kind::U16, 1, "PictureWizardContrast", AROUND_4),
    ],
};

const AROUND_4: Form = Form::Calc(|number| Some(number - 4.0), bare);

/// The numbers of the key.
fn key(scope: &Scope<'_>) -> Option<Vec<i64>> {
    let mut entries = scope.entries.iter();
    let entry = entries.find(|entry| entry.number == KEY)?;
    let key = numbers(&entry.value(scope.order))?;
    (!key.is_empty()).then_some(key)
}

fn numbers(raw: &Raw) -> Option<Vec<i64>> {
    match raw {
        Raw::Long(numbers) => Some(numbers.iter().map(|&number| number.into()).collect()),
        Raw::SLong(numbers) => Some(numbers.iter().map(|&number| number.into()).collect()),
        Raw::Short(numbers) => Some(numbers.iter().map(|&number| number.into()).collect()),
        _ => None,
    }
}

/// The smallest and the largest number of a kind.
fn range(raw: &Raw) -> (i64, i64) {
    match raw {
        Raw::SLong(_) => (i32::MIN.into(), i32::MAX.into()),
        Raw::Short(_) => (0, u16::MAX.into()),
        _ => (0, u32::MAX.into()),
    }
}

/// Takes numbers of the key away from hidden ones, or adds them where they were taken away.
fn reveal(numbers: &mut [i64], key: &[i64], skip: usize, is_added: bool, range: (i64, i64)) {
    let (least, most) = range;
    let span = most - least + 1;
    for (number, part) in numbers.iter_mut().zip(key.iter().cycle().skip(skip)) {
        let moved = if is_added {
            *number - part
        } else {
            *number + part
        };
        *number = match moved {
            moved if is_added && moved < least => moved + span,
            moved if !is_added && moved > most => moved - span,
            moved => moved,
        };
    }
}

fn shown(numbers: &[i64]) -> Shown {
    match numbers {
        &[number] => (Value::Integer(number), None),
        numbers => {
            let words: Vec<String> = numbers.iter().map(i64::to_string).collect();
            (Value::from(words.join(" ")), None)
        }
    }
}

/// Numbers that were hidden by adding the key, or taking it away, from one of its numbers on.
fn decrypted<const IS_ADDED: bool, const SKIP: usize>(
    raw: &Raw,
    scope: &Scope<'_>,
) -> Option<Shown> {
    let mut hidden = numbers(raw)?;
    reveal(&mut hidden, &key(scope)?, SKIP, IS_ADDED, range(raw));
    Some(shown(&hidden))
}

/// A curve: how many points it has, their places, and their heights, which are hidden the other way.
fn curve(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let key = key(scope)?;
    let mut hidden = numbers(raw)?;
    let count = usize::try_from(*hidden.first()?).ok()?;
    let points = hidden.get_mut(1..)?;
    let (places, heights) = points.split_at_mut(count.min(points.len()));
    reveal(places, &key, 0, false, range(raw));
    reveal(heights, &key, 0, true, range(raw));
    Some(shown(&hidden))
}

/// The first of several numbers.
fn first(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = match raw {
        Raw::Rational(numbers) => plain(&Raw::Rational(numbers.get(..1)?.to_vec()))?,
        raw => plain(raw)?,
    };
    Some((value, None))
}

fn album_color(value: &Value) -> Option<String> {
    let text = value.to_string();
    if text == "0 0" {
        return Some("n/a".to_owned());
    }
    let (color, rest) = text.split_once(' ')?;
    let color = Value::Integer(color.parse().ok()?);
    Some(format!("{}; {rest}", form::word(&color, ALBUM_COLORS)))
}

/// Degrees, or a word for none.
fn temperature(value: &Value) -> Option<String> {
    let text = value.to_string();
    let has_digits = text.contains(|letter: char| letter.is_ascii_digit());
    has_digits.then(|| format!("{text} C"))
}

/// Names of a place, with a NUL and blanks between them.
fn place_names(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let text = text::utf8(&bytes);
    let names = text.split("\0\0").next().unwrap_or_default();
    let mut names = names.split('\0').map(|name| name.trim_start_matches(' '));
    let first = names.next().unwrap_or_default().to_owned();
    let names = names.fold(first, |all, name| all + "\n" + name);
    Some((Value::from(names), None))
}

#[cfg(test)]
mod tests {
    use super::{album_color, reveal};
    use crate::metadata::value::Value;

    #[test]
    fn numbers_are_revealed_by_the_key() {
        let mut numbers = [1, 7, 2];
        reveal(&mut numbers, &[3, 5], 1, true, (0, 9));
        assert_eq!(numbers, [6, 4, 7]);
        reveal(&mut numbers, &[3, 5], 1, false, (0, 9));
        assert_eq!(numbers, [1, 7, 2]);
    }

    #[test]
    fn colors_have_words() {
        let says = |text: &str| album_color(&Value::from(text)).unwrap();
        assert_eq!(says("0 0"), "n/a");
        assert_eq!(says("2 5"), "Green; 5");
    }
}
