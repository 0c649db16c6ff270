//! The settings of a `GoPro` camera in APP6 (GPMF): keys of four letters, each with a type, sizes and values; lists in lists.

use data_encoding::HEXLOWER;

use crate::metadata::exif::raw;
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::limits;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

/// Letters and their words.
type Words = &'static [(&'static str, &'static str)];

const NO_YES: Words = &[("N", "No"), ("Y", "Yes")];
const OFF_ON: Words = &[("N", "Off"), ("Y", "On")];
const TURNS: Words = &[("A", "Auto"), ("D", "Down"), ("U", "Up")];
const FIELDS: Words = &[("L", "Linear"), ("S", "Super View"), ("W", "Wide")];

/// The settings: key, name, words.
static ROWS: &[(&str, &str, Words)] = &[
    ("ABSC", "AutoBoostScore", &[]),
    ("ALLD", "AutoLowLightDuration", &[]),
    ("APTO", "AudioProtuneOption", &[]),
    ("ARUW", "AspectRatioUnwarped", &[]),
    ("ARWA", "AspectRatioWarped", &[]),
    ("AUBT", "AudioBlueTooth", NO_YES),
    ("AUDO", "AudioSetting", &[]),
    ("AUPT", "AutoProtune", NO_YES),
    ("BITR", "BitrateSetting", &[]),
    ("CASN", "CameraSerialNumber", &[]),
    ("CDTM", "CaptureDelayTimer", &[]),
    ("CLDP", "ClassificationDataPresent", NO_YES),
    ("CPIN", "ChapterNumber", &[]),
    ("CTRL", "ControlLevel", &[]),
    ("DUST", "DurationSetting", &[]),
    ("DVNM", "DeviceName", &[]),
    ("DZMX", "DigitalZoomAmount", &[]),
    ("DZOM", "DigitalZoomOn", NO_YES),
    ("DZST", "DigitalZoom", &[]),
    ("EISA", "ElectronicImageStabilization", &[]),
    ("EISE", "ElectronicStabilizationOn", NO_YES),
    ("EXPT", "ExposureType", &[]),
    ("FMWR", "FirmwareVersion", &[]),
    ("HCTL", "HorizonControl", &[]),
    ("HDRV", "HDRVideo", NO_YES),
    ("HSGT", "HindsightSettings", &[]),
    ("MINF", "Model", &[]),
    ("MMOD", "MediaMode", &[]),
    ("MUID", "MediaUniqueID", &[]),
    ("MXCF", "MappingXMode", &[]),
    ("MYCF", "MappingYMode", &[]),
    ("ORDP", "OrientationDataPresent", NO_YES),
    ("OREN", "AutoRotation", TURNS),
    ("PHDR", "HDRSetting", &[]),
    ("PIMD", "ProtuneISOMode", &[]),
    ("PIMN", "AutoISOMin", &[]),
    ("PIMX", "AutoISOMax", &[]),
    ("PRES", "PhotoResolution", &[]),
    ("PRJT", "LensProjection", &[]),
    ("PRTN", "Protune", OFF_ON),
    ("PTCL", "ColorMode", &[]),
    ("PTEV", "ExposureCompensation", &[]),
    ("PTSH", "Sharpness", &[]),
    ("PTWB", "WhiteBalance", &[]),
    ("PWPR", "PowerProfile", &[]),
    ("RAMP", "SpeedRampSetting", &[]),
    ("RATE", "Rate", &[]),
    ("SCAP", "ScheduleCapture", NO_YES),
    ("SCTM", "ScheduleCaptureTime", &[]),
    ("SMTR", "SpotMeter", NO_YES),
    ("SROT", "SensorReadoutTime", &[]),
    ("TZON", "TimeZone", &[]),
    ("VERS", "MetadataVersion", &[]),
    ("VFOV", "FieldOfView", FIELDS),
    ("VFPS", "VideoFrameRate", &[]),
    ("VRES", "VideoFrameSize", &[]),
    ("WNDM", "WindProcessing", &[]),
    ("ZFOV", "DiagonalFieldOfView", &[]),
];

/// Reads the segment.
pub(super) fn read(payload: &[u8], sheet: &mut Sheet) {
    if let Some(list) = payload.strip_prefix(b"GoPro\0") {
        read_list(list, 0, sheet);
    }
}

fn read_list(mut list: &[u8], depth: usize, sheet: &mut Sheet) {
    while let Some((&[k0, k1, k2, k3, kind, size, c0, c1], rest)) = list.split_first_chunk::<8>() {
        let length = usize::from(size) * usize::from(u16::from_be_bytes([c0, c1]));
        let Some(data) = rest.get(..length) else {
            return;
        };
        // Values are filled up to whole fours.
        list = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        if kind == 0 {
            if depth < limits::GOPRO_DEPTH {
                read_list(data, depth + 1, sheet);
            }
            continue;
        }
        let key = [k0, k1, k2, k3];
        let row = ROWS.iter().find(|row| row.0.as_bytes() == key);
        if let (Some((key, name, words)), Some(value)) = (row, value(kind, data)) {
            let text = value.to_string();
            let word = words.iter().find(|(letter, _)| *letter == text);
            let mut tag = Tag::new("GoPro", *key, *name, value);
            tag.print = match *key {
                "MUID" => Some(HEXLOWER.encode(data)),
                _ => word.map(|(_, word)| (*word).to_owned()),
            };
            sheet.push(tag);
        }
    }
}

/// A text, or numbers, by the letter of the type.
fn value(kind: u8, data: &[u8]) -> Option<Value> {
    let kind = match kind {
        b'c' => return Some(Value::Text(text::utf8(text::before_nul(data)))),
        b'B' => Kind::U8,
        b'b' => Kind::S8,
        b'S' => Kind::U16,
        b's' => Kind::S16,
        b'L' => Kind::U32,
        b'l' => Kind::S32,
        b'f' => Kind::F32,
        b'd' => Kind::F64,
        _ => return None,
    };
    raw::plain(&decode(kind, data, ByteOrder::Big))
}

#[cfg(test)]
mod tests {
    use super::{ROWS, read};
    use crate::metadata::sheet::Sheet;

    fn shown(payload: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(payload, &mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn settings_are_read_in_lists_of_lists() {
        assert!(ROWS.is_sorted_by_key(|row| row.0));
        let payload = b"GoPro\0DEVC\0\x01\0\x38DVNMc\x01\0\x02hi\0\0STRM\0\x01\0\x24\
            DZOMc\x01\0\x01Y\0\0\0MUIDL\x04\0\x02\0\0\0\x07\0\0\0\0TICKL\x04\0\0";
        let expected = [
            "DeviceName=hi | hi",
            "DigitalZoomOn=Y | Yes",
            "MediaUniqueID=7 0 | 0000000700000000",
        ];
        assert_eq!(shown(payload), expected);
        for end in 0..payload.len() {
            assert!(shown(&payload[..end]).len() <= expected.len());
        }
    }

    #[test]
    fn lists_are_not_followed_without_end() {
        let mut list = b"MINFc\x01\0\x01H\0\0\0".to_vec();
        for _ in 0..8 {
            let length = u16::try_from(list.len()).unwrap().to_be_bytes();
            list = [b"STRM\0\x01".as_slice(), &length, &list].concat();
        }
        assert!(shown(&[b"GoPro\0".as_slice(), &list].concat()).is_empty());
    }
}
