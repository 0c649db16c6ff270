//! Bytes of a file as text.

use std::borrow::Cow;

use memchr::memchr;

use crate::metadata::order::ByteOrder;

/// Decodes UTF-8. Bytes that are none become `?`, as in `ExifTool`'s output, and NUL is dropped.
pub(super) fn utf8<'a>(bytes: impl Into<Cow<'a, [u8]>>) -> String {
    let mut text = String::from_utf8(bytes.into().into_owned()).unwrap_or_else(|error| {
        let mut text = String::with_capacity(error.as_bytes().len());
        for chunk in error.as_bytes().utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
        text
    });
    if memchr(0, text.as_bytes()).is_some() {
        text.retain(|sign| sign != '\0');
    }
    text
}

/// Decodes ISO 8859-1, as PNG's `tEXt` wants it (PNG, third edition, 11.3.3.2).
pub(super) fn latin1<'a>(bytes: impl Into<Cow<'a, [u8]>>) -> String {
    let bytes = bytes.into();
    if bytes.is_ascii() {
        return utf8(bytes);
    }
    bytes
        .iter()
        .filter(|&&byte| byte != 0)
        .map(|&byte| char::from(byte))
        .collect()
}

/// Decodes Windows' code page 1252, which is ISO 8859-1 with signs where that has control codes.
pub(super) fn windows1252(bytes: &[u8]) -> String {
    const SIGNS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    let sign = |byte: u8| match byte {
        0x80..=0x9f => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    };
    bytes
        .iter()
        .filter(|&&byte| byte != 0)
        .map(|&byte| sign(byte))
        .collect()
}

/// Decodes UTF-16 up to the first NUL; a byte order mark is obeyed.
pub(super) fn utf16(bytes: &[u8], order: ByteOrder) -> String {
    let (order, bytes) = match bytes {
        [0xfe, 0xff, rest @ ..] => (ByteOrder::Big, rest),
        [0xff, 0xfe, rest @ ..] => (ByteOrder::Little, rest),
        _ => (order, bytes),
    };
    let units = bytes
        .chunks_exact(2)
        .map(|pair| order.u16([pair[0], pair[1]]))
        .take_while(|&unit| unit != 0);
    char::decode_utf16(units)
        .map(|unit| unit.unwrap_or('?'))
        .collect()
}

/// The bytes before the first NUL.
pub(super) fn before_nul(bytes: &[u8]) -> &[u8] {
    bytes.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// A time as IPTC has it, such as `101112+0200`, with colons (IIM 4.2, 2:60).
pub(super) fn time(text: String) -> String {
    let parts = (text.get(..2), text.get(2..4), text.get(4..6), text.get(6..));
    let (Some(hour), Some(minute), Some(second), Some(zone)) = parts else {
        return text;
    };
    if !text.bytes().take(6).all(|byte| byte.is_ascii_digit()) {
        return text;
    }
    // A fraction of the second may stand between, which the standard does not know.
    let (fraction, zone) = zone.split_at(zone.find(['+', '-']).unwrap_or(zone.len()));
    let zone = match (zone.get(..3), zone.get(3..)) {
        (Some(hours), Some(minutes)) if minutes.len() == 2 => format!("{hours}:{minutes}"),
        _ => zone.to_owned(),
    };
    format!("{hour}:{minute}:{second}{fraction}{zone}")
}

/// Seconds as `ExifTool` shows them: `2.50 s`, and from half a minute on `0:02:05`.
pub(super) fn duration(seconds: f64) -> String {
    const SHORT: f64 = 30.0;
    if seconds == 0.0 {
        "0 s".to_owned()
    } else if seconds < SHORT {
        format!("{seconds:.2} s")
    } else {
        let whole = seconds.round();
        let (hours, minutes) = ((whole / 3600.0).floor(), (whole / 60.0).floor() % 60.0);
        format!("{hours:.0}:{minutes:02.0}:{:02.0}", whole % 60.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{before_nul, duration, latin1, time, utf8, utf16};
    use crate::metadata::order::ByteOrder;

    #[test]
    fn text_of_every_kind_is_decoded() {
        assert_eq!(utf8("Bjørn".as_bytes()), "Bjørn");
        assert_eq!(utf8(b"Bj\xf8rn \xe2\x82"), "Bj?rn ??");
        assert_eq!(utf8(b"a\0b"), "ab");
        assert_eq!(latin1(b"Bj\xf8rn\0"), "Bjørn");
        assert_eq!(utf16(b"a\0\xe9\0\0\0x\0", ByteOrder::Little), "aé");
        assert_eq!(utf16(b"\0a\xd8\0", ByteOrder::Big), "a?");
        assert_eq!(utf16(b"\xff\xfea\0", ByteOrder::Big), "a");
        assert_eq!(before_nul(b"key\0value"), b"key");
        assert_eq!(before_nul(b""), b"");
    }

    #[test]
    fn a_time_gets_colons_and_what_is_none_stays() {
        assert_eq!(time("101112+0200".into()), "10:11:12+02:00");
        assert_eq!(time("101112".into()), "10:11:12");
        assert_eq!(time("noon".into()), "noon");
    }

    #[test]
    fn seconds_are_shown_by_the_clock_when_they_are_many() {
        assert_eq!(duration(0.0), "0 s");
        assert_eq!(duration(0.1), "0.10 s");
        assert_eq!(duration(125.4), "0:02:05");
        assert_eq!(duration(7205.0), "2:00:05");
    }
}
