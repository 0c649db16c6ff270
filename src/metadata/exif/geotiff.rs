//! The keys of `GeoTIFF` (OGC 19-008): a directory of short numbers, with real numbers and texts in entries beside it.

use exif::{Context, Exif, Field, In, Tag as Number, Value as Raw};

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

/// The entries of the directory, of the real numbers and of the texts (OGC 19-008, 7.1).
const DIRECTORY: u16 = 0x87af;
const REALS: u16 = 0x87b0;
const TEXTS: u16 = 0x87b1;

/// The words for numbers: a line has a key, a number and its word. Keys of units have the same words, as have those of heights.
const WORDS: &str = include_str!("geotiff.tsv");
const UNITS: u16 = 2052;
const HEIGHTS: u16 = 4096;

/// The keys and their names, sorted.
static KEYS: &[(u16, &str)] = &[
    (1024, "GTModelType"),
    (1025, "GTRasterType"),
    (1026, "GTCitation"),
    (2048, "GeographicType"),
    (2049, "GeogCitation"),
    (2050, "GeogGeodeticDatum"),
    (2051, "GeogPrimeMeridian"),
    (2052, "GeogLinearUnits"),
    (2053, "GeogLinearUnitSize"),
    (2054, "GeogAngularUnits"),
    (2055, "GeogAngularUnitSize"),
    (2056, "GeogEllipsoid"),
    (2057, "GeogSemiMajorAxis"),
    (2058, "GeogSemiMinorAxis"),
    (2059, "GeogInvFlattening"),
    (2060, "GeogAzimuthUnits"),
    (2061, "GeogPrimeMeridianLong"),
    (2062, "GeogToWGS84"),
    (3072, "ProjectedCSType"),
    (3073, "PCSCitation"),
    (3074, "Projection"),
    (3075, "ProjCoordTrans"),
    (3076, "ProjLinearUnits"),
    (3077, "ProjLinearUnitSize"),
    (3078, "ProjStdParallel1"),
    (3079, "ProjStdParallel2"),
    (3080, "ProjNatOriginLong"),
    (3081, "ProjNatOriginLat"),
    (3082, "ProjFalseEasting"),
    (3083, "ProjFalseNorthing"),
    (3084, "ProjFalseOriginLong"),
    (3085, "ProjFalseOriginLat"),
    (3086, "ProjFalseOriginEasting"),
    (3087, "ProjFalseOriginNorthing"),
    (3088, "ProjCenterLong"),
    (3089, "ProjCenterLat"),
    (3090, "ProjCenterEasting"),
    (3091, "ProjCenterNorthing"),
    (3092, "ProjScaleAtNatOrigin"),
    (3093, "ProjScaleAtCenter"),
    (3094, "ProjAzimuthAngle"),
    (3095, "ProjStraightVertPoleLong"),
    (3096, "ProjRectifiedGridAngle"),
    (4096, "VerticalCSType"),
    (4097, "VerticalCitation"),
    (4098, "VerticalDatum"),
    (4099, "VerticalUnits"),
    (47001, "ChartFormat"),
    (47002, "ChartSource"),
    (47003, "ChartSourceEdition"),
    (47004, "ChartSourceDate"),
    (47005, "ChartCorrDate"),
    (47006, "ChartCountryOrigin"),
    (47007, "ChartRasterEdition"),
    (47008, "ChartSoundingDatum"),
    (47009, "ChartDepthUnits"),
    (47010, "ChartMagVar"),
    (47011, "ChartMagVarYear"),
    (47012, "ChartMagVarAnnChange"),
    (47013, "ChartWGSNSShift"),
    (47015, "InsetNWPixelX"),
    (47016, "InsetNWPixelY"),
    (47017, "ChartContourInterval"),
];

/// Reads the keys of the first directory, where it has some.
pub(super) fn read(exif: &Exif, sheet: &mut Sheet) {
    let entry = |number| exif.get_field(Number(Context::Tiff, number), In::PRIMARY);
    let Some(Raw::Short(directory)) = entry(DIRECTORY).map(|field| &field.value) else {
        return;
    };
    let Some((&[version, revision, minor, count], keys)) = directory.split_first_chunk::<4>()
    else {
        return;
    };
    let version = format!("{version}.{revision}.{minor}");
    sheet.push(Tag::new("GeoTiff", 1_u16, "GeoTiffVersion", version));
    let reals = reals_of(entry(REALS));
    let texts = texts_of(entry(TEXTS));
    for &[key, place, length, start] in keys.as_chunks::<4>().0.iter().take(count.into()) {
        let Ok(row) = KEYS.binary_search_by_key(&key, |row| row.0) else {
            continue;
        };
        let (at, length) = (usize::from(start), usize::from(length));
        let value = match place {
            0 => Some(Value::from(start)),
            DIRECTORY => joined(directory, at, length, |&number| Value::from(number)),
            REALS => joined(&reals, at, length, |&number| Value::Real(number)),
            TEXTS => texts.get(at..).map(|rest| {
                let text = text::utf8(&rest[..length.min(rest.len())]);
                Value::from(text.trim_end_matches(['|', '\0', ' ']))
            }),
            _ => None,
        };
        if let Some(value) = value {
            let print = word(key, &value);
            let mut tag = Tag::new("GeoTiff", key, KEYS[row].1, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

fn reals_of(field: Option<&Field>) -> Vec<f64> {
    match field.map(|field| &field.value) {
        Some(Raw::Double(numbers)) => numbers.clone(),
        Some(Raw::Float(numbers)) => numbers.iter().copied().map(f64::from).collect(),
        _ => Vec::new(),
    }
}

fn texts_of(field: Option<&Field>) -> Vec<u8> {
    match field.map(|field| &field.value) {
        Some(Raw::Ascii(texts)) => texts.join(&0),
        Some(Raw::Undefined(bytes, _) | Raw::Byte(bytes)) => bytes.clone(),
        _ => Vec::new(),
    }
}

/// Several numbers as one value; `None` where they are not all there.
fn joined<T>(
    numbers: &[T],
    at: usize,
    length: usize,
    value: impl Fn(&T) -> Value,
) -> Option<Value> {
    let numbers = numbers.get(at..at.checked_add(length)?)?;
    match numbers {
        [] => None,
        [number] => Some(value(number)),
        _ => {
            let words: Vec<String> = numbers.iter().map(|it| value(it).to_string()).collect();
            Some(Value::Text(words.join(" ")))
        }
    }
}

/// The word for the number of a key that has words.
fn word(key: u16, value: &Value) -> Option<String> {
    let number = value.as_i64()?;
    let list = match key {
        2052 | 2054 | 2060 | 3076 | 4099 | 47_009 => UNITS,
        4098 => HEIGHTS,
        key => key,
    };
    let list = format!("{list}\t");
    let mut words = WORDS
        .lines()
        .filter_map(|line| line.strip_prefix(&list))
        .peekable();
    words.peek()?;
    let number = number.to_string();
    let word = words.find_map(|line| line.strip_prefix(&number)?.strip_prefix('\t'));
    Some(word.map_or_else(|| format!("Unknown ({number})"), str::to_owned))
}

#[cfg(test)]
mod tests {
    use exif::Reader;

    use super::{KEYS, WORDS, read};
    use crate::metadata::sheet::Sheet;

    /// An entry of a little-endian directory.
    fn entry(number: u16, kind: u16, count: u32, at: u32) -> Vec<u8> {
        let (number, kind) = (number.to_le_bytes(), kind.to_le_bytes());
        [
            number.as_slice(),
            &kind,
            &count.to_le_bytes(),
            &at.to_le_bytes(),
        ]
        .concat()
    }

    fn shown(keys: &[u16]) -> Vec<String> {
        let count = u32::try_from(keys.len()).unwrap();
        let data = 8 + 2 + 3 * 12 + 4;
        let keys: Vec<u8> = keys.iter().flat_map(|key| key.to_le_bytes()).collect();
        let reals = data + 2 * count;
        let block = [
            b"II*\0\x08\0\0\0\x03\0".to_vec(),
            entry(0x87af, 3, count, data),
            entry(0x87b0, 12, 2, reals),
            entry(0x87b1, 2, 7, reals + 16),
            vec![0; 4],
            keys,
            6_378_270_f64.to_le_bytes().to_vec(),
            0.5_f64.to_le_bytes().to_vec(),
            b"abc|de|".to_vec(),
        ];
        let exif = Reader::new().read_raw(block.concat()).unwrap();
        let mut sheet = Sheet::default();
        read(&exif, &mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn keys_are_read_from_all_three_places() {
        assert!(KEYS.is_sorted_by_key(|row| row.0));
        assert!(WORDS.lines().all(|line| line.split('\t').count() == 3));
        let keys = [
            [1, 1, 0, 7],
            [1024, 0, 1, 1],
            [1026, 0x87b1, 4, 0],
            [2048, 0, 1, 4326],
            [2057, 0x87b0, 1, 0],
            [2062, 0x87b0, 2, 0],
            [3076, 0, 1, 9001],
        ];
        assert_eq!(
            shown(&keys.concat()),
            [
                "GeoTiffVersion=1.1.0 | 1.1.0",
                "GTModelType=1 | Projected",
                "GTCitation=abc | abc",
                "GeographicType=4326 | WGS 84",
                "GeogSemiMajorAxis=6378270 | 6378270",
                "GeogToWGS84=6378270 0.5 | 6378270 0.5",
                "ProjLinearUnits=9001 | Linear Meter",
            ]
        );
    }

    #[test]
    fn what_is_not_there_is_left_out() {
        assert!(shown(&[1, 1]).is_empty());
        let keys = [
            [1, 1, 0, 9],
            [2057, 0x87b0, 9, 1],
            [1026, 0x87b1, 900, 900],
            [1025, 7, 1, 1],
            [9, 0, 1, 1],
        ];
        assert_eq!(shown(&keys.concat()), ["GeoTiffVersion=1.1.0 | 1.1.0"]);
    }
}
