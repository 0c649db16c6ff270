//! Application segments that are lists of names and values: of HDR images, `Media Jukebox`, road signs and Qualcomm's phones.

use crate::metadata::exif::raw;
use crate::metadata::ifd::{Kind, decode};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{date, number, text, xmp};

/// Reads the segment APP11 of an image of high dynamic range (JPEG-HDR, Dolby): `HDR_RI ver=11`, and the image behind `~`.
pub(super) fn read_hdr(payload: &[u8], sheet: &mut Sheet) {
    const NAMES: [(&str, &str); 7] = [
        ("ver", "JPEG-HDRVersion"),
        ("ln0", "Ln0"),
        ("ln1", "Ln1"),
        ("s2n", "S2n"),
        ("alp", "Alpha"),
        ("bet", "Beta"),
        ("cor", "CorrectionMethod"),
    ];
    let Some(rest) = payload.strip_prefix(b"HDR_RI ") else {
        return;
    };
    let end = rest.windows(2).position(|pair| pair == b"~\0");
    let words = text::utf8(&rest[..end.unwrap_or(rest.len())]);
    for word in words.split([' ', '\n', ',']) {
        let Some((id, value)) = word.split_once('=') else {
            continue;
        };
        if let Some((id, name)) = NAMES.iter().find(|row| row.0 == id) {
            sheet.push(Tag::new("JPEG-HDR", *id, *name, value));
        }
    }
    if let Some(image) = end.and_then(|end| rest.get(end + 2..)) {
        let image = Bytes::of(image);
        sheet.push(Tag::new("JPEG-HDR", "RatioImage", "RatioImage", image));
    }
}

/// Reads the segment APP9 of `Media Jukebox`: XML with an element for each value.
pub(super) fn read_jukebox(payload: &[u8], sheet: &mut Sheet) {
    let Some([_, _, document @ ..]) = payload.strip_prefix(b"Media Jukebox\0") else {
        return;
    };
    for (name, value) in xmp::elements(&text::utf8(document)) {
        push_jukebox(&name, &value, sheet);
    }
}

fn push_jukebox(name: &str, value: &str, sheet: &mut Sheet) {
    let value = match name {
        "Date" => day_number(value).unwrap_or_else(|| value.to_owned()),
        "Album" | "Caption" | "Keywords" | "Name" | "People" | "Places" | "Tool_Name"
        | "Tool_Version" => value.to_owned(),
        _ => return,
    };
    sheet.push(Tag::new(
        "MediaJukebox",
        name.to_owned(),
        name.to_owned(),
        value,
    ));
}

/// A date as days since the end of 1899.
fn day_number(text: &str) -> Option<String> {
    const DAYS_TO_1970: f64 = 25_569.0;
    let days: f64 = text.trim().parse().ok()?;
    let seconds = ((days - DAYS_TO_1970) * 86_400.0).round();
    let seconds = number::whole(seconds)?;
    Some(date::of_seconds(u32::try_from(seconds).ok()?.into()))
}

/// Reads the segment APP5 in which a Ricoh camera keeps what its owner noted of a road sign.
///
/// Sections of a type and a length: the names, the words that were chosen, and their numbers.
pub(super) fn read_signs(payload: &[u8], sheet: &mut Sheet) {
    const HEAD: usize = 20;
    const NAMES: [(&str, &str); 2] = [("Sign type", "SignType"), ("_barcode", "Barcodes")];
    let Some(block) = payload.strip_prefix(b"RMETA\0") else {
        return;
    };
    let order = match block {
        [b'M', b'M', ..] => ByteOrder::Big,
        [b'I', b'I', ..] => ByteOrder::Little,
        _ => return,
    };
    let (mut names, mut words, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = block.get(HEAD..).unwrap_or_default();
    while let Some((&[k0, k1, l0, l1], behind)) = rest.split_first_chunk::<4>() {
        // The length counts itself.
        let length = usize::from(order.u16([l0, l1])).saturating_sub(2);
        let Some((section, next)) = behind.split_at_checked(length) else {
            break;
        };
        let texts = || section.split(|&byte| byte == 0).map(text::utf8).collect();
        match order.u16([k0, k1]) {
            1 => names = texts(),
            2 => words = texts(),
            3 => numbers = section.as_chunks::<2>().0.to_vec(),
            _ => {}
        }
        rest = next;
    }
    let rows = names.iter().zip(&words).zip(&numbers);
    for ((name, word), number) in rows.filter(|((name, _), _)| !name.is_empty()) {
        let known = NAMES.iter().find(|row| row.0 == name);
        let shown = known.map_or_else(|| joined(name, ' '), |row| row.1.to_owned());
        let tag = Tag::new("RMETA", name.clone(), shown, order.u16(*number));
        sheet.push(if word.is_empty() {
            tag
        } else {
            tag.printed_as(word.as_str())
        });
    }
}

/// Reads the segment APP7 of a phone with Qualcomm's camera: a length, a name, what the number is, and the number.
pub(super) fn read_qualcomm(payload: &[u8], sheet: &mut Sheet) {
    let Some(mut rest) = payload.strip_prefix(b"\x1aQualcomm Camera Attributes") else {
        return;
    };
    while let Some(&[size, _, length, ref behind @ ..]) = rest.first_chunk::<3>().and(Some(rest)) {
        let Some((name, behind)) = behind.split_at_checked(usize::from(length)) else {
            break;
        };
        let Some((&[kind, _, _, _, _], behind)) = behind.split_first_chunk::<5>() else {
            break;
        };
        let Some((data, next)) = behind.split_at_checked(usize::from(size)) else {
            break;
        };
        rest = next;
        let kinds = [
            Kind::U8,
            Kind::S8,
            Kind::U16,
            Kind::S16,
            Kind::U32,
            Kind::S32,
            Kind::F32,
            Kind::F64,
        ];
        let Some(&kind) = kinds.get(usize::from(kind)) else {
            continue;
        };
        let id = text::utf8(name);
        if let Some(value) = raw::plain(&decode(kind, data, ByteOrder::Little)) {
            push_qualcomm(id, value, sheet);
        }
    }
}

/// `aec_luma_target` is called `AECLumaTarget`, and `af_trace_stats[3]` `AFTraceStats03`.
fn push_qualcomm(id: String, value: Value, sheet: &mut Sheet) {
    const SHORT: [&str; 8] = ["aec", "af", "afd", "awb", "asf", "asf5", "abcc", "abf"];
    let (words, index) = match id.split_once('[') {
        Some((words, index)) => (words, index.trim_end_matches(']')),
        None => (id.as_str(), ""),
    };
    let (first, rest) = words.split_once('_').unwrap_or((words, ""));
    let first = if SHORT.contains(&first) {
        first.to_ascii_uppercase()
    } else {
        joined(first, '_')
    };
    let index = match index {
        "" => String::new(),
        index => format!("{index:0>2}"),
    };
    let name = format!("{first}{}{index}", joined(rest, '_'));
    sheet.push(Tag::new("Qualcomm", id, name, value));
}

/// The words without what stands between them, each with a capital.
fn joined(words: &str, between: char) -> String {
    let words = words.split(between).map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        let letters = first.into_iter().chain(letters);
        letters
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::{day_number, read_hdr, read_jukebox, read_qualcomm, read_signs};
    use crate::metadata::sheet::Sheet;

    #[track_caller]
    fn shows(read: fn(&[u8], &mut Sheet), payload: &[u8], expected: &[&str]) {
        let mut sheet = Sheet::default();
        read(payload, &mut sheet);
        let tags = sheet.tags().iter();
        let tags = tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()));
        assert_eq!(tags.collect::<Vec<_>>(), expected);
        for end in 0..payload.len() {
            read(&payload[..end], &mut Sheet::default());
        }
    }

    #[test]
    fn words_of_hdr_are_read() {
        shows(
            read_hdr,
            b"HDR_RI ver=11\n ln0=0.12, alp=1.0\n~\0image",
            &[
                "JPEG-HDRVersion=11 | 11",
                "Ln0=0.12 | 0.12",
                "Alpha=1.0 | 1.0",
                "RatioImage=(5 bytes) | (5 bytes)",
            ],
        );
    }

    #[test]
    fn elements_of_a_jukebox_are_read() {
        shows(
            read_jukebox,
            b"Media Jukebox\0\x01\0<MJMD>\r\n<Name>A &amp; B</Name><Other>1</Other><Date>41518.8418865740</Date></MJMD>",
            &[
                "Name=A & B | A & B",
                "Date=2013:09:01 20:12:19 | 2013:09:01 20:12:19",
            ],
        );
        assert_eq!(day_number("1e300"), None);
        assert_eq!(day_number("nan"), None);
    }

    #[test]
    fn signs_have_numbers_and_words() {
        shows(
            read_signs,
            b"RMETA\0MM\x01\0\0\0\0\0\0\x0a\0\x02ASCII\0\0\0\0\x01\0\x10Sign type\0Lit\0\0\x02\0\x0aWarn\0No\0\0\x03\0\x06\0\x03\0\x02",
            &["SignType=3 | Warn", "Lit=2 | No"],
        );
    }

    #[test]
    fn attributes_have_names_and_numbers() {
        shows(
            read_qualcomm,
            b"\x1aQualcomm Camera Attributes\x01\0\x0baec_enable_\0\x01\0\x01\0\x07\x02\0\x0baf_stats[3]\x03\x01\0\x01\0\xff\xff",
            &["AECEnable=7 | 7", "AFStats03=-1 | -1"],
        );
    }
}
