//! ICC profiles (ICC.1:2022): the header and the tags; tables of numbers are kept as length and digest.

mod header;
mod names;

use crate::metadata::icc::names::{Words, word};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits, text};

const GROUP: &str = "ICC_Profile";

/// The bytes in front of the table of tags (ICC.1:2022, 7.1), of one of its rows, and of the head of a tag's data.
const HEADER: usize = 128;
const ROW: usize = 12;
const HEAD: usize = 8;

/// The language of a text that has no other name (ICC.1:2022, 10.15).
const DEFAULT_LANGUAGE: &str = "en-US";

/// Whether a profile is as long as it says (ICC.1:2022, 7.2.2).
pub(super) fn is_whole(profile: &[u8]) -> bool {
    let length = u32_at(profile, 0).map(u64::from);
    profile.len() >= HEADER && length.is_some_and(|length| length <= profile.len() as u64)
}

/// Reads a profile that begins at the byte `offset` of the file.
pub(super) fn read(profile: &[u8], offset: u64, sheet: &mut Sheet) {
    if profile.get(36..40) != Some(b"acsp") {
        let message = "an ICC profile has no signature";
        sheet.warn(Warning::at("icc_header", message, offset));
        return;
    }
    header::read(profile, sheet);
    let Some(count) = u32_at(profile, HEADER) else {
        return;
    };
    let count = usize::try_from(count)
        .unwrap_or(usize::MAX)
        .min(limits::ICC_TAGS);
    let rows = profile
        .get(HEADER + 4..)
        .unwrap_or_default()
        .chunks_exact(ROW);
    for row in rows.take(count) {
        let place = (u32_at(row, 4), u32_at(row, 8));
        let (Some(start), Some(length)) = place else {
            continue;
        };
        let data = profile
            .get(start as usize..)
            .and_then(|rest| rest.get(..length as usize));
        let Some(data) = data else {
            let message = "a tag of an ICC profile points past its end";
            sheet.warn(Warning::at("icc_tag", message, offset));
            continue;
        };
        read_tag(&text::latin1(&row[..4]), data, sheet);
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

/// A number with 16 bits behind the point, to five decimals (ICC.1:2022, 4.6).
fn fixed(number: u32) -> f64 {
    (f64::from(number.cast_signed()) / 65536.0 * 100_000.0).round() / 100_000.0
}

/// All numbers with a point in `data`, with blanks between them.
fn fixed_numbers(data: &[u8]) -> Value {
    let numbers = (0..data.len() / 4).filter_map(|index| u32_at(data, index * 4));
    let words: Vec<String> = numbers
        .map(|number| Value::Real(fixed(number)).to_string())
        .collect();
    match words.as_slice() {
        [_] => Value::from(u32_at(data, 0).map_or(0.0, fixed)),
        _ => Value::Text(words.join(" ")),
    }
}

/// Twelve bytes of a date and time (ICC.1:2022, 4.2); what is not there is 0.
fn date(data: &[u8]) -> String {
    let number = |index: usize| u16_at(data, index * 2).unwrap_or_default();
    let day = format!("{:04}:{:02}:{:02}", number(0), number(1), number(2));
    format!("{day} {:02}:{:02}:{:02}", number(3), number(4), number(5))
}

fn read_tag(signature: &str, data: &[u8], sheet: &mut Sheet) {
    let Some((head, rest)) = data.split_at_checked(HEAD) else {
        return;
    };
    // Some have a structure, with names for its parts and none for the whole.
    match &head[..4] {
        b"view" => return read_viewing(data, sheet),
        b"meas" => return read_measurement(data, sheet),
        b"chrm" => return read_chromaticity(data, sheet),
        b"clrt" => return read_colorants(data, sheet),
        _ => {}
    }
    let Some(name) = word(names::TAGS, signature) else {
        return;
    };
    let mut push = |value: Value| sheet.push(Tag::new(GROUP, signature.to_owned(), name, value));
    match &head[..4] {
        b"text" => push(text::utf8(text::before_nul(rest)).into()),
        b"desc" => push(description(rest).into()),
        b"mluc" => read_languages(signature, name, data, sheet),
        b"XYZ " | b"sf32" => push(fixed_numbers(rest)),
        b"dtim" => push(date(rest).into()),
        b"sig " => {
            let value = text::latin1(rest.get(..4).unwrap_or(rest));
            let mut tag = Tag::new(GROUP, signature.to_owned(), name, value.as_str());
            tag.print = word(names::TECHNOLOGIES, &value).map(str::to_owned);
            sheet.push(tag);
        }
        _ => push(Value::Bytes(Bytes::of(data))),
    }
}

/// The ASCII part of a description of version 2 (ICC.1:2001, 6.5.17).
fn description(data: &[u8]) -> String {
    let length = u32_at(data, 0).map_or(0, |length| length as usize);
    let rest = data.get(4..).unwrap_or_default();
    text::utf8(text::before_nul(&rest[..length.min(rest.len())]))
}

/// A text in several languages (ICC.1:2022, 10.15).
fn read_languages(signature: &str, name: &'static str, data: &[u8], sheet: &mut Sheet) {
    let (Some(count), Some(size)) = (u32_at(data, 8), u32_at(data, 12)) else {
        return;
    };
    let size = (size as usize).max(ROW);
    let rows = data.get(16..).unwrap_or_default().chunks_exact(size);
    for row in rows.take((count as usize).min(limits::ICC_TAGS)) {
        let (Some(length), Some(start)) = (u32_at(row, 4), u32_at(row, 8)) else {
            return;
        };
        let units = data
            .get(start as usize..)
            .and_then(|rest| rest.get(..length as usize));
        let Some(units) = units else {
            continue;
        };
        let language = format!("{}-{}", text::latin1(&row[..2]), text::latin1(&row[2..4]));
        let is_known = language.len() == 5 && row[2..4].iter().all(u8::is_ascii_uppercase);
        let shown = match language.as_str() {
            language if is_known && language != DEFAULT_LANGUAGE => format!("{name}-{language}"),
            _ => name.to_owned(),
        };
        let text = text::utf16(units, ByteOrder::Big);
        sheet.push(Tag::new(GROUP, signature.to_owned(), shown, text));
    }
}

/// A number that stands for a word.
fn push_word(
    group: &'static str,
    id: u16,
    name: &'static str,
    number: u32,
    words: Words,
    sheet: &mut Sheet,
) {
    let mut tag = Tag::new(group, id, name, number);
    tag.print = word(words, &number.to_string()).map(str::to_owned);
    sheet.push(tag);
}

/// ICC.1:2022, 10.30.
fn read_viewing(data: &[u8], sheet: &mut Sheet) {
    for (id, name) in [
        (8_u16, "ViewingCondIlluminant"),
        (20, "ViewingCondSurround"),
    ] {
        if let Some(numbers) = data.get(id.into()..).and_then(|rest| rest.get(..12)) {
            sheet.push(Tag::new("ICC-view", id, name, fixed_numbers(numbers)));
        }
    }
    if let Some(kind) = u32_at(data, 32) {
        push_word(
            "ICC-view",
            32,
            "ViewingCondIlluminantType",
            kind,
            names::ILLUMINANTS,
            sheet,
        );
    }
}

/// ICC.1:2022, 10.14.
fn read_measurement(data: &[u8], sheet: &mut Sheet) {
    const GROUP: &str = "ICC-meas";
    if let Some(observer) = u32_at(data, 8) {
        push_word(
            GROUP,
            8,
            "MeasurementObserver",
            observer,
            names::OBSERVERS,
            sheet,
        );
    }
    if let Some(backing) = data.get(12..24) {
        sheet.push(Tag::new(
            GROUP,
            12_u16,
            "MeasurementBacking",
            fixed_numbers(backing),
        ));
    }
    if let Some(geometry) = u32_at(data, 24) {
        push_word(
            GROUP,
            24,
            "MeasurementGeometry",
            geometry,
            names::GEOMETRIES,
            sheet,
        );
    }
    if let Some(flare) = u32_at(data, 28).map(fixed) {
        let tag = Tag::new(GROUP, 28_u16, "MeasurementFlare", flare);
        sheet.push(tag.printed_as(format!("{}%", Value::Real((flare * 1e5).round() / 1e3))));
    }
    if let Some(kind) = u32_at(data, 32) {
        push_word(
            GROUP,
            32,
            "MeasurementIlluminant",
            kind,
            names::ILLUMINANTS,
            sheet,
        );
    }
}

/// ICC.1:2022, 10.3.
fn read_chromaticity(data: &[u8], sheet: &mut Sheet) {
    const GROUP: &str = "ICC-chrm";
    const CHANNELS: [&str; 4] = [
        "ChromaticityChannel1",
        "ChromaticityChannel2",
        "ChromaticityChannel3",
        "ChromaticityChannel4",
    ];
    let Some(count) = u16_at(data, 8) else {
        return;
    };
    sheet.push(Tag::new(GROUP, 8_u16, "ChromaticityChannels", count));
    if let Some(colorant) = u16_at(data, 10) {
        push_word(
            GROUP,
            10,
            "ChromaticityColorant",
            colorant.into(),
            names::COLORANTS,
            sheet,
        );
    }
    let pairs = data
        .get(12..)
        .unwrap_or_default()
        .chunks_exact(8)
        .take(count.into());
    for ((id, name), pair) in (12_u16..).step_by(8).zip(CHANNELS).zip(pairs) {
        sheet.push(Tag::new(GROUP, id, name, fixed_numbers(pair)));
    }
}

/// ICC.1:2022, 10.5: names of 32 bytes and three numbers each.
fn read_colorants(data: &[u8], sheet: &mut Sheet) {
    const GROUP: &str = "ICC-clrt";
    let Some(count) = u32_at(data, 8) else {
        return;
    };
    sheet.push(Tag::new(GROUP, 8_u16, "ColorantCount", count));
    let rows = data
        .get(12..)
        .unwrap_or_default()
        .chunks_exact(38)
        .take(3.min(count as usize));
    for ((id, number), row) in (12_u16..).step_by(38).zip(1..).zip(rows) {
        let (name, numbers) = row.split_at(32);
        let numbers: Vec<String> = (0..3)
            .filter_map(|index| u16_at(numbers, index * 2))
            .map(|number| number.to_string())
            .collect();
        sheet.push(Tag::new(
            GROUP,
            id,
            format!("Colorant{number}Name"),
            text::utf8(text::before_nul(name)),
        ));
        sheet.push(Tag::new(
            GROUP,
            id + 32,
            format!("Colorant{number}Coordinates"),
            numbers.join(" "),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::names::TAGS;
    use super::read;
    use crate::metadata::sheet::Sheet;

    #[test]
    fn tags_are_sorted() {
        assert!(TAGS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    /// A profile with these tags.
    fn profile(tags: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0; 128];
        bytes[8] = 4;
        bytes[9] = 0x30;
        bytes[12..24].copy_from_slice(b"mntrRGB XYZ ");
        bytes[36..40].copy_from_slice(b"acsp");
        bytes.extend(u32::try_from(tags.len()).unwrap().to_be_bytes());
        let mut place = 132 + tags.len() * 12;
        for (signature, data) in tags {
            bytes.extend(*signature);
            bytes.extend(u32::try_from(place).unwrap().to_be_bytes());
            bytes.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
            place += data.len();
        }
        bytes.extend(tags.iter().flat_map(|(_, data)| data.iter()));
        bytes
    }

    fn shown(profile: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(profile, 0, &mut sheet);
        let (tags, warnings) = sheet.finish(Vec::new());
        let tags = tags.iter().filter(|tag| tag.group != "ICC-header");
        let tags = tags.map(|tag| format!("{}:{} {}", tag.group, tag.name, tag.value));
        tags.chain(warnings.iter().map(|warning| warning.code.to_string()))
            .collect()
    }

    #[test]
    fn texts_numbers_and_tables_are_read() {
        let image = profile(&[
            (b"cprt", b"text\0\0\0\0free\0"),
            (b"desc", b"desc\0\0\0\0\0\0\0\x05sRGB\0more"),
            (b"dscm", b"mluc\0\0\0\0\0\0\0\x02\0\0\0\x0cenUS\0\0\0\x04\0\0\0\x28deDE\0\0\0\x02\0\0\0\x2c\0h\0i\0\xfc"),
            (b"wtpt", b"XYZ \0\0\0\0\0\0\xf3\x51\0\x01\0\0\0\x01\x16\xcc"),
            (b"tech", b"sig \0\0\0\0CRT "),
            (b"rTRC", b"curv\0\0\0\0\0\0\0\0"),
            (b"chrm", b"chrm\0\0\0\0\0\x01\0\x01\0\0\xa3\xd7\0\0\x54\x7b"),
        ]);
        assert_eq!(
            shown(&image),
            [
                "ICC_Profile:ProfileCopyright free",
                "ICC_Profile:ProfileDescription sRGB",
                "ICC_Profile:ProfileDescriptionML hi",
                "ICC_Profile:ProfileDescriptionML-de-DE ü",
                "ICC_Profile:MediaWhitePoint 0.95045 1 1.08905",
                "ICC_Profile:Technology CRT ",
                "ICC_Profile:RedTRC (12 bytes)",
                "ICC-chrm:ChromaticityChannels 1",
                "ICC-chrm:ChromaticityColorant 1",
                "ICC-chrm:ChromaticityChannel1 0.64 0.33",
            ]
        );
        for end in 0..image.len() {
            shown(&image[..end]);
        }
    }

    #[test]
    fn tags_that_point_past_the_end_are_warned_of() {
        let mut image = profile(&[(b"cprt", b"text\0\0\0\0free")]);
        image[140] = 0xff;
        assert_eq!(shown(&image), ["icc_tag"]);
        image[128] = 0xff;
        assert_eq!(shown(&image).len(), 1 + (image.len() - 132 - 12) / 12);
        assert_eq!(shown(b"no profile"), ["icc_header"]);
    }
}
