//! The segments of `InfiRay`'s thermal cameras: blocks of values in APP2 to APP9, told apart by their markers alone.

use crate::metadata::exif::form::{self, Form};
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};

const GROUP: &str = "InfiRay";

/// The segment that must be first, and what stands in it behind the version.
const VERSION: u8 = 0xe2;
const SIGNATURE: &[u8] = b"IJPEG\0";

/// The segment of the image.
const IMAGE: u8 = 0xe3;

/// A tag: the byte where its value begins, what its numbers are and how many, name, how it is shown.
type Cell = (u16, Kind, usize, &'static str, Look);

/// How a value is shown.
#[derive(Clone, Copy)]
enum Look {
    Plain,
    /// With so many digits after the point, and a unit.
    Fixed(usize, &'static str),
    /// A part of a whole as per cents.
    Part,
    /// A number of eight bytes.
    Long,
}

/// The segments: marker, values.
static SEGMENTS: &[(u8, &[Cell])] = &[
    (
        VERSION,
        &[
            (0x00, Kind::U8, 4, "IJPEGVersion", Look::Plain),
            (0x0c, Kind::U8, 1, "IJPEGOrgType", Look::Plain),
            (0x0d, Kind::U8, 1, "IJPEGDispType", Look::Plain),
            (0x0e, Kind::U8, 1, "IJPEGRotate", Look::Plain),
            (0x0f, Kind::U8, 1, "IJPEGMirrorFlip", Look::Plain),
            (0x10, Kind::U8, 1, "ImageColorSwitchable", Look::Plain),
            (0x11, Kind::U16, 1, "ThermalColorPalette", Look::Plain),
            (0x20, Kind::U32, 2, "IRDataSize", Look::Long),
            (0x28, Kind::U16, 1, "IRDataFormat", Look::Plain),
            (0x2a, Kind::U16, 1, "IRImageWidth", Look::Plain),
            (0x2c, Kind::U16, 1, "IRImageHeight", Look::Plain),
            (0x2e, Kind::U8, 1, "IRImageBpp", Look::Plain),
            (0x30, Kind::U32, 2, "TempDataSize", Look::Long),
            (0x38, Kind::U16, 1, "TempDataFormat", Look::Plain),
            (0x3a, Kind::U16, 1, "TempImageWidth", Look::Plain),
            (0x3c, Kind::U16, 1, "TempImageHeight", Look::Plain),
            (0x3e, Kind::U8, 1, "TempImageBpp", Look::Plain),
            (0x40, Kind::U32, 2, "VisibleDataSize", Look::Long),
            (0x48, Kind::U16, 1, "VisibleDataFormat", Look::Plain),
            (0x4a, Kind::U16, 1, "VisibleImageWidth", Look::Plain),
            (0x4c, Kind::U16, 1, "VisibleImageHeight", Look::Plain),
            (0x4e, Kind::U8, 1, "VisibleImageBpp", Look::Plain),
        ],
    ),
    (
        0xe4,
        &[
            (0x00, Kind::U8, 4, "IJPEGTempVersion", Look::Plain),
            (0x04, Kind::S8, 1, "FactDefEmissivity", Look::Plain),
            (0x05, Kind::S8, 1, "FactDefTau", Look::Plain),
            (0x06, Kind::S16, 1, "FactDefTa", Look::Plain),
            (0x08, Kind::S16, 1, "FactDefTu", Look::Plain),
            (0x0a, Kind::S16, 1, "FactDefDist", Look::Plain),
            (0x0c, Kind::S32, 1, "FactDefA0", Look::Plain),
            (0x10, Kind::S32, 1, "FactDefB0", Look::Plain),
            (0x14, Kind::S32, 1, "FactDefA1", Look::Plain),
            (0x18, Kind::S32, 1, "FactDefB1", Look::Plain),
            (0x1c, Kind::S32, 1, "FactDefP0", Look::Plain),
            (0x20, Kind::S32, 1, "FactDefP1", Look::Plain),
            (0x24, Kind::S32, 1, "FactDefP2", Look::Plain),
            (0x44, Kind::S16, 1, "FactRelSensorTemp", Look::Plain),
            (0x46, Kind::S16, 1, "FactRelShutterTemp", Look::Plain),
            (0x48, Kind::S16, 1, "FactRelLensTemp", Look::Plain),
            (0x64, Kind::S8, 1, "FactStatusGain", Look::Plain),
            (0x65, Kind::S8, 1, "FactStatusEnvOK", Look::Plain),
            (0x66, Kind::S8, 1, "FactStatusDistOK", Look::Plain),
            (0x67, Kind::S8, 1, "FactStatusTempMap", Look::Plain),
        ],
    ),
    (
        0xe5,
        &[
            (0x00, Kind::F32, 1, "EnvironmentTemp", Look::Fixed(2, " C")),
            (0x04, Kind::F32, 1, "Distance", Look::Fixed(2, " m")),
            (0x08, Kind::F32, 1, "Emissivity", Look::Fixed(2, "")),
            (0x0c, Kind::F32, 1, "Humidity", Look::Part),
            (0x10, Kind::F32, 1, "ReferenceTemp", Look::Fixed(2, " C")),
            (0x20, Kind::U8, 1, "TempUnit", Look::Plain),
            (0x21, Kind::U8, 1, "ShowCenterTemp", Look::Plain),
            (0x22, Kind::U8, 1, "ShowMaxTemp", Look::Plain),
            (0x23, Kind::U8, 1, "ShowMinTemp", Look::Plain),
            (0x24, Kind::U16, 1, "TempMeasureCount", Look::Plain),
        ],
    ),
    (
        0xe6,
        &[
            (0x00, Kind::U8, 1, "MixMode", Look::Plain),
            (0x01, Kind::F32, 1, "FusionIntensity", Look::Part),
            (0x05, Kind::F32, 1, "OffsetAdjustment", Look::Plain),
            (0x09, Kind::F32, 30, "CorrectionAsix", Look::Plain),
        ],
    ),
    (
        0xe7,
        &[
            (0x00, Kind::U8, 1, "WorkingMode", Look::Plain),
            (0x01, Kind::U32, 1, "IntegralTime", Look::Plain),
            (0x05, Kind::U32, 1, "IntegratTimeHdr", Look::Plain),
            (0x09, Kind::U8, 1, "GainStable", Look::Plain),
            (0x0a, Kind::U8, 1, "TempControlEnable", Look::Plain),
            (0x0b, Kind::F32, 1, "DeviceTemp", Look::Fixed(2, " C")),
        ],
    ),
    (
        0xe8,
        &[
            (0x00, Kind::F32, 1, "IsothermalMax", Look::Plain),
            (0x04, Kind::F32, 1, "IsothermalMin", Look::Plain),
            (0x08, Kind::F32, 1, "ChromaBarMax", Look::Plain),
            (0x0c, Kind::F32, 1, "ChromaBarMin", Look::Plain),
        ],
    ),
    (
        0xe9,
        &[
            (0x000, Kind::Text, 12, "IRSensorManufacturer", Look::Plain),
            (0x040, Kind::Text, 12, "IRSensorName", Look::Plain),
            (0x080, Kind::Text, 32, "IRSensorPartNumber", Look::Plain),
            (0x0c0, Kind::Text, 32, "IRSensorSerialNumber", Look::Plain),
            (0x100, Kind::Text, 12, "IRSensorFirmware", Look::Plain),
            (0x140, Kind::F32, 1, "IRSensorAperture", Look::Fixed(2, "")),
            (0x144, Kind::F32, 1, "IRFocalLength", Look::Fixed(2, "")),
            (
                0x180,
                Kind::Text,
                12,
                "VisibleSensorManufacturer",
                Look::Plain,
            ),
            (0x1c0, Kind::Text, 12, "VisibleSensorName", Look::Plain),
            (
                0x200,
                Kind::Text,
                32,
                "VisibleSensorPartNumber",
                Look::Plain,
            ),
            (
                0x240,
                Kind::Text,
                32,
                "VisibleSensorSerialNumber",
                Look::Plain,
            ),
            (0x280, Kind::Text, 12, "VisibleSensorFirmware", Look::Plain),
            (0x2c0, Kind::F32, 1, "VisibleSensorAperture", Look::Plain),
            (0x2c4, Kind::F32, 1, "VisibleFocalLength", Look::Plain),
        ],
    ),
];

/// Whether a segment is the first of them, behind which the others may stand.
pub(super) fn is_first(marker: u8, payload: &[u8]) -> bool {
    marker == VERSION
        && payload
            .get(4..)
            .is_some_and(|rest| rest.starts_with(SIGNATURE))
}

/// Reads a segment of an image that had the first one.
pub(super) fn read(marker: u8, payload: &[u8], image: &mut Vec<u8>, sheet: &mut Sheet) {
    if marker == IMAGE {
        image.extend_from_slice(payload);
    }
    let Some((_, cells)) = SEGMENTS.iter().find(|segment| segment.0 == marker) else {
        return;
    };
    for &(start, kind, count, name, look) in *cells {
        let rest = payload.get(usize::from(start)..).unwrap_or_default();
        let whole = rest.len() / kind.size() * kind.size();
        let data = &rest[..whole.min(count * kind.size())];
        if let Some((value, print)) = shown(kind, data, look) {
            let mut tag = Tag::new(GROUP, start, name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}

/// Shows the image, which may have several segments.
pub(super) fn finish(image: &[u8], sheet: &mut Sheet) {
    if !image.is_empty() {
        let value = Value::Bytes(Bytes::of(image));
        sheet.push(Tag::new(GROUP, TagId::None, "ImagingData", value));
    }
}

fn shown(kind: Kind, data: &[u8], look: Look) -> Option<form::Shown> {
    if let Look::Long = look {
        let number = u64::from_le_bytes(*data.first_chunk::<8>()?);
        return Some((Value::Integer(i64::try_from(number).ok()?), None));
    }
    let data = match kind {
        Kind::Text => data.split(|&byte| byte == 0).next()?,
        _ if data.is_empty() => return None,
        _ => data,
    };
    let raw = decode(kind, data, ByteOrder::Little);
    let (value, print) = form::show(Form::Plain, &raw, ByteOrder::Little, 0)?;
    let print = match look {
        Look::Plain | Look::Long => print,
        Look::Fixed(digits, unit) => value
            .as_f64()
            .map(|number| format!("{number:.digits$}{unit}")),
        Look::Part => value
            .as_f64()
            .map(|number| format!("{:.1} %", number * 100.0)),
    };
    Some((value, print))
}

#[cfg(test)]
mod tests {
    use super::{SEGMENTS, VERSION, is_first, read};
    use crate::metadata::sheet::Sheet;

    fn shown(marker: u8, payload: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(marker, payload, &mut Vec::new(), &mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn values_are_read_from_their_places() {
        assert!(is_first(VERSION, b"\0\x02\0\x01IJPEG\0"));
        assert!(!is_first(VERSION, b"MPF\0"));
        let picture = [25.0_f32, 0.25, 0.99, 0.5].map(f32::to_le_bytes).concat();
        assert_eq!(
            shown(0xe5, &picture),
            [
                "EnvironmentTemp=25 | 25.00 C",
                "Distance=0.25 | 0.25 m",
                "Emissivity=0.99 | 0.99",
                "Humidity=0.5 | 50.0 %",
            ]
        );
        let mut sensor = vec![0; 0xc0];
        sensor.extend(b"P200019B\0noise");
        assert!(
            shown(0xe9, &sensor).contains(&"IRSensorSerialNumber=P200019B | P200019B".to_owned())
        );
    }

    #[test]
    fn every_length_ends_quietly() {
        for (marker, _) in SEGMENTS {
            for length in 0..0x300 {
                shown(*marker, &vec![0xff; length]);
            }
        }
    }
}
