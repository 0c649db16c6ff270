//! Photoshop's image resources (Adobe Photoshop file formats specification, "Image Resources Section").

use crate::metadata::exif::{self, Place};
use crate::metadata::number::significant;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, icc, iptc, order::ByteOrder, text, xmp};

const GROUP: &str = "Photoshop";

/// The four letters in front of a resource; the last ones are of other programs.
const SIGNATURES: [&[u8; 4]; 5] = [b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa"];

/// The words for the numbers of some resources.
const UNITS: [&str; 3] = ["", "inches", "cm"];
const PRINT_STYLES: [&str; 3] = ["Centered", "Size to Fit", "User Defined"];
const TRUTHS: [&str; 2] = ["False", "True"];
const ANSWERS: [&str; 2] = ["No", "Yes"];

/// The bytes in front of the JPEG of a thumbnail.
const THUMBNAIL_HEAD: usize = 28;

/// A resource as it is stored.
struct Resource<'a> {
    id: u16,
    data: &'a [u8],
    /// Where the data begins, in bytes from the first resource.
    at: usize,
}

/// Reads resources, the first of which begins at the byte `offset` of the file.
pub(super) fn read(resources: &[u8], offset: u64, sheet: &mut Sheet) {
    let mut position = 0;
    while position < resources.len() {
        let Some(resource) = next(resources, &mut position) else {
            // What follows a resource that is cut off, or padding, is no resource.
            if resources[position..].iter().any(|&byte| byte != 0) {
                let message = "a resource of Photoshop is damaged";
                let at = offset + position as u64;
                sheet.warn(Warning::at("photoshop_damaged", message, at));
            }
            return;
        };
        read_resource(&resource, offset + resource.at as u64, sheet);
    }
}

/// Takes the resource at `position`: signature, number, name, length, data; name and data fill up to even lengths.
fn next<'a>(resources: &'a [u8], position: &mut usize) -> Option<Resource<'a>> {
    let rest = resources.get(*position..)?;
    let (signature, rest) = rest.split_first_chunk::<4>()?;
    if !SIGNATURES.contains(&signature) {
        return None;
    }
    let (id, rest) = rest.split_first_chunk::<2>()?;
    let name = usize::from(*rest.first()?) + 1;
    let rest = rest.get(name.next_multiple_of(2)..)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let data = rest.get(..length)?;
    let at = resources.len() - rest.len();
    *position = at + length.next_multiple_of(2).min(rest.len());
    Some(Resource {
        id: u16::from_be_bytes(*id),
        data,
        at,
    })
}

fn read_resource(resource: &Resource, offset: u64, sheet: &mut Sheet) {
    let &Resource { id, data, .. } = resource;
    let mut push = |name: &'static str, value: Value| sheet.push(Tag::new(GROUP, id, name, value));
    match id {
        0x03ed => read_resolution(data, sheet),
        0x03ee => {
            if let Some(names) = alpha_names(data) {
                push("AlphaChannelsNames", names);
            }
        }
        0x0404 => {
            iptc::push_digest(data, sheet);
            iptc::read(data, offset, sheet);
        }
        0x0406 => read_quality(data, sheet),
        0x0409 | 0x040c => {
            let name = if id == 0x0409 {
                "PhotoshopBGRThumbnail"
            } else {
                "PhotoshopThumbnail"
            };
            if let Some(image) = data.get(THUMBNAIL_HEAD..) {
                push(name, Value::Bytes(Bytes::of(image)));
            }
        }
        0x040a => push_word(id, "CopyrightFlag", data.first().copied(), &TRUTHS, sheet),
        0x040b => push("URL", text::utf8(data).into()),
        0x040d | 0x0419 => {
            let name = if id == 0x040d {
                "GlobalAngle"
            } else {
                "GlobalAltitude"
            };
            if let Some(angle) = u32_at(data, 0) {
                push(name, angle.into());
            }
        }
        0x040f => icc::read(data, offset, sheet),
        0x041a => read_slices(data, sheet),
        0x041b => {
            if let Some((url, _)) = unicode(data) {
                push("WorkflowURL", url.into());
            }
        }
        0x041e => push("URL_List", urls(data)),
        0x0421 => read_version(data, sheet),
        0x0422 => {
            let place = Place {
                at: offset,
                origin: 0,
            };
            exif::read(data, place, sheet);
        }
        0x0424 => xmp::read(data, offset, sheet),
        0x0425 => push("IPTCDigest", data_encoding::HEXLOWER.encode(data).into()),
        0x0426 => read_print_scale(data, sheet),
        0x0428 => {
            if let Some(ratio) = data.get(4..).and_then(|rest| rest.first_chunk()) {
                sheet.push(Tag::new(
                    GROUP,
                    4_u16,
                    "PixelAspectRatio",
                    f64::from_be_bytes(*ratio),
                ));
            }
        }
        0x0bb7 => {
            if let Some((&length, name)) = data.split_first() {
                let name = &name[..usize::from(length).min(name.len())];
                push("ClippingPathName", text::windows1252(name).into());
            }
        }
        _ => {}
    }
}

fn push_word(id: u16, name: &'static str, number: Option<u8>, words: &[&str], sheet: &mut Sheet) {
    if let Some(number) = number {
        let mut tag = Tag::new(GROUP, id, name, number);
        let word = words
            .get(usize::from(number))
            .filter(|word| !word.is_empty());
        tag.print = word.map(|word| (*word).to_owned());
        sheet.push(tag);
    }
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..)?
        .first_chunk()
        .map(|bytes| u16::from_be_bytes(*bytes))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..)?
        .first_chunk()
        .map(|bytes| u32::from_be_bytes(*bytes))
}

fn f32_at(data: &[u8], at: usize) -> Option<f64> {
    let number = data
        .get(at..)?
        .first_chunk()
        .map(|bytes| f32::from_be_bytes(*bytes))?;
    Some(significant(number.into(), 7))
}

/// Text in UTF-16 behind the number of its units, and what follows it.
fn unicode(data: &[u8]) -> Option<(String, &[u8])> {
    let length = usize::try_from(u32_at(data, 0)?).ok()?.checked_mul(2)?;
    let (units, rest) = data.get(4..)?.split_at_checked(length)?;
    Some((text::utf16(units, ByteOrder::Big), rest))
}

/// Dots per inch as 16 bits and a fraction of 16 more, shown with two decimals.
fn read_resolution(data: &[u8], sheet: &mut Sheet) {
    let rows = [
        (0_u16, "XResolution", 4_u16, "DisplayedUnitsX"),
        (4, "YResolution", 6, "DisplayedUnitsY"),
    ];
    for ((id, name, unit_id, unit_name), at) in rows.into_iter().zip([0, 8]) {
        if let Some(resolution) = u32_at(data, at) {
            let value = (f64::from(resolution) / 65536.0 * 100.0).round() / 100.0;
            sheet.push(Tag::new(GROUP, id, name, value));
        }
        let unit = u16_at(data, at + 4).map(|unit| u8::try_from(unit).unwrap_or(u8::MAX));
        push_word(
            unit_id - if at == 0 { 2 } else { 0 },
            unit_name,
            unit,
            &UNITS,
            sheet,
        );
    }
}

/// Names of channels, each behind its length.
fn alpha_names(mut data: &[u8]) -> Option<Value> {
    let mut names = Vec::new();
    while let Some((&length, rest)) = data.split_first() {
        let (name, rest) = rest.split_at_checked(length.into())?;
        names.push(text::windows1252(name));
        data = rest;
    }
    (!names.is_empty()).then(|| Value::Text(names.join(", ")))
}

fn read_quality(data: &[u8], sheet: &mut Sheet) {
    let number = |index: usize| u16_at(data, index * 2).map(u16::cast_signed);
    if let Some(quality) = number(0) {
        let tag = Tag::new(
            GROUP,
            0_u16,
            "PhotoshopQuality",
            Value::Integer(quality.into()),
        );
        sheet.push(tag.printed_as((i32::from(quality) + 4).to_string()));
    }
    if let Some(format) = number(1) {
        let mut tag = Tag::new(
            GROUP,
            1_u16,
            "PhotoshopFormat",
            Value::Integer(format.into()),
        );
        let word = match format {
            0 => Some("Standard"),
            1 => Some("Optimized"),
            257 => Some("Progressive"),
            _ => None,
        };
        tag.print = word.map(str::to_owned);
        sheet.push(tag);
        if let (257, Some(scans)) = (format, number(2)) {
            let tag = Tag::new(
                GROUP,
                2_u16,
                "ProgressiveScans",
                Value::Integer(scans.into()),
            );
            sheet.push(tag.printed_as(format!("{} Scans", i32::from(scans) + 2)));
        }
    }
}

/// The name and number of slices: of version 6, as later ones are descriptors in which these do not change.
fn read_slices(data: &[u8], sheet: &mut Sheet) {
    if let Some((name, rest)) = data.get(20..).and_then(unicode) {
        sheet.push(Tag::new(GROUP, 20_u16, "SlicesGroupName", name));
        if let Some(count) = u32_at(rest, 0) {
            sheet.push(Tag::new(GROUP, 24_u16, "NumSlices", count));
        }
    }
}

/// Each URL has two numbers in front of it.
fn urls(data: &[u8]) -> Value {
    let mut urls = Vec::new();
    let mut rest = data.get(4..).unwrap_or_default();
    while let Some((url, behind)) = rest.get(8..).and_then(unicode) {
        urls.push(Value::Text(url));
        rest = behind;
    }
    Value::List(urls)
}

fn read_version(data: &[u8], sheet: &mut Sheet) {
    push_word(
        4,
        "HasRealMergedData",
        data.get(4).copied(),
        &ANSWERS,
        sheet,
    );
    if let Some((writer, rest)) = data.get(5..).and_then(unicode) {
        sheet.push(Tag::new(GROUP, 5_u16, "WriterName", writer));
        if let Some((reader, _)) = unicode(rest) {
            sheet.push(Tag::new(GROUP, 9_u16, "ReaderName", reader));
        }
    }
}

fn read_print_scale(data: &[u8], sheet: &mut Sheet) {
    let style = u16_at(data, 0).map(|style| u8::try_from(style).unwrap_or(u8::MAX));
    push_word(0, "PrintStyle", style, &PRINT_STYLES, sheet);
    if let (Some(x), Some(y)) = (f32_at(data, 2), f32_at(data, 6)) {
        let position = format!("{} {}", Value::Real(x), Value::Real(y));
        sheet.push(Tag::new(GROUP, 2_u16, "PrintPosition", position));
    }
    if let Some(scale) = f32_at(data, 10) {
        sheet.push(Tag::new(GROUP, 10_u16, "PrintScale", scale));
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    fn shown(resources: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(resources, 0, &mut sheet);
        let (tags, warnings) = sheet.finish(Vec::new());
        let tags = tags
            .iter()
            .map(|tag| format!("{} {} {}", tag.name, tag.value, tag.printed()));
        tags.chain(warnings.iter().map(|warning| warning.code.to_string()))
            .collect()
    }

    #[test]
    fn resources_are_read_one_after_the_other() {
        let resources = b"8BIM\x03\xed\0\0\0\0\0\x10\0\x48\0\0\0\x01\0\x01\0\x48\x80\0\0\x02\0\x018BIM\x04\x0a\0\0\0\0\0\x01\x01\08BIM\x04\x0d\x03abc\0\0\0\x04\0\0\0\x78";
        assert_eq!(
            shown(resources),
            [
                "XResolution 72 72",
                "DisplayedUnitsX 1 inches",
                "YResolution 72.5 72.5",
                "DisplayedUnitsY 2 cm",
                "CopyrightFlag 1 True",
                "GlobalAngle 120 120",
            ]
        );
        for end in 0..resources.len() {
            shown(&resources[..end]);
        }
    }

    #[test]
    fn a_damaged_resource_ends_the_reading() {
        assert_eq!(
            shown(b"8BIM\x04\x0a\0\0\xff\xff\xff\xff\x01"),
            ["photoshop_damaged"]
        );
        assert_eq!(shown(b"8BIM\x04\x1a\0\0\0\0\0\x18\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\xff\xff"), Vec::<String>::new());
        assert_eq!(shown(b"noise"), ["photoshop_damaged"]);
    }
}
