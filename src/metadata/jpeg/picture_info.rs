//! The text that early cameras of Agfa, Olympus and others leave in APP12: lines of a name, a sign and a value.

use crate::metadata::date;
use crate::metadata::exif::print::{exposure_time, f_number};
use crate::metadata::limits;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

/// How the first part begins.
const BEGINNING: &[u8] = b"[picture info]";

/// What is not simply called what it is called in the text.
const NAMES: [(&str, &str); 9] = [
    ("ExpBias", "ExposureCompensation"),
    ("FWare", "FirmwareVersion"),
    ("Serial#", "SerialNumber"),
    ("Shutter", "ExposureTime"),
    ("TimeDate", "DateTimeOriginal"),
    ("Type", "CameraType"),
    ("Ytarget", "YTarget"),
    ("shtr", "ExposureTime"),
    ("ylevel", "YLevel"),
];

/// Reads the segment, if it has such a text.
pub(super) fn read(payload: &[u8], sheet: &mut Sheet) {
    let mut places = payload.windows(BEGINNING.len());
    let Some(start) = places.position(|part| part == BEGINNING) else {
        return;
    };
    let content = text::utf8(text::before_nul(&payload[start..]));
    for line in content.lines().take(limits::PICTURE_INFO_LINES) {
        if let Some((name, value)) = line.split_once('=')
            && !name.is_empty()
        {
            push(name.trim(), value.trim(), sheet);
        }
    }
}

fn push(id: &str, text: &str, sheet: &mut Sheet) {
    let mut known = NAMES.iter();
    let name = match known.find(|row| row.0 == id) {
        Some((_, name)) => (*name).to_owned(),
        None => plain_name(id),
    };
    let (value, print) = match name.as_str() {
        "ExposureTime" => match text.parse::<f64>() {
            Ok(micros) => {
                let seconds = Value::from(micros / 1e6);
                let print = exposure_time(&seconds);
                (seconds, print)
            }
            Err(_) => (Value::from(text), None),
        },
        "DateTimeOriginal" => match text.parse::<u32>() {
            Ok(seconds) => (date::of_seconds(seconds.into()).into(), None),
            Err(_) => (text.into(), None),
        },
        "FNumber" => {
            let number = number(text.trim_start_matches(['F', 'f']));
            let print = f_number(&number);
            (number, print)
        }
        "Flash" | "Macro" => (number(text), word(text).map(str::to_owned)),
        "ImageSize" => (text.into(), Some(text.replace('-', "x"))),
        _ => (number(text), None),
    };
    let mut tag = Tag::new("PictureInfo", id.to_owned(), name, value);
    tag.print = print;
    sheet.push(tag);
}

/// A name with a capital; one letter alone says too little.
fn plain_name(id: &str) -> String {
    let mut signs = id.chars().filter(char::is_ascii_alphanumeric);
    let first = signs.next().map(|first| first.to_ascii_uppercase());
    let name: String = first.into_iter().chain(signs).collect();
    if name.len() < 2 {
        format!("Tag{name}")
    } else {
        name
    }
}

/// Digits are a number, unless they have a sign or zeros in front that would be lost.
fn number(text: &str) -> Value {
    let read: Option<f64> = text.parse().ok();
    let read = read.map(Value::from);
    read.filter(|value| value.to_string() == text)
        .unwrap_or_else(|| text.into())
}

fn word(text: &str) -> Option<&'static str> {
    match text {
        "0" => Some("Off"),
        "1" => Some("On"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    fn shown(payload: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(payload, &mut sheet);
        let tags = sheet.tags().iter();
        tags.map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn lines_become_tags() {
        let payload = b"OLYMPUS \0[picture info]\r\nTimeDate=915117440\r\nShutter=6460\r\nFlash=0\r\nFNumber=F11\r\n\
            ExpBias=+2.0\r\nQ=96\r\nT0=1,2\r\n=x\r\n[user]\0Zoom=1";
        assert_eq!(
            shown(payload),
            [
                "DateTimeOriginal=1998:12:31 15:17:20 | 1998:12:31 15:17:20",
                "ExposureTime=0.00646 | 1/155",
                "Flash=0 | Off",
                "FNumber=11 | 11.0",
                "ExposureCompensation=+2.0 | +2.0",
                "TagQ=96 | 96",
                "T0=1,2 | 1,2",
            ]
        );
        assert!(shown(b"Ducky").is_empty());
        for end in 0..payload.len() {
            shown(&payload[..end]);
        }
    }
}
