//! The forms that EXIF values have: which value and which words belong to the raw numbers of a tag.

use data_encoding::{HEXLOWER, HEXUPPER};
use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::exposures;
use crate::metadata::exif::print::{
    compensation, components, degrees, exposure_time, f_number, lens_info, one_decimal,
};
use crate::metadata::exif::raw::{
    apex, apex_aperture, apex_time, behind_name, bytes_of, cfa_pattern, coordinate, copyright,
    encoded, filter_order, maker_note, octets, offset, plain, time_of_day, trimmed, utf16, version,
};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::{Bytes, Value};

/// What the numbers or bytes of a tag mean.
#[derive(Clone, Copy, Debug)]
pub(in crate::metadata) enum Form {
    /// As it stands.
    Plain,
    /// A number that stands for a word.
    Choice(Choices),
    /// Several numbers that each stand for a word, and what is put between the words.
    Each(&'static str, Choices),
    /// A number whose bits each stand for a word.
    Bits(Choices),
    /// Bits that together stand for words.
    Flags(Choices),
    /// A letter or two that stand for a word.
    Word(&'static [(&'static str, &'static str)]),
    /// Text whose blanks at the end mean nothing.
    Trimmed,
    /// Text behind its own name and a colon.
    Named,
    /// Numbers that are listed with commas.
    Listed,
    /// The exposure times of several images that became one.
    Exposures,
    /// Two texts with a NUL between them: photographer and editor.
    Copyright,
    /// A date and time.
    Date,
    /// A date without a time.
    Day,
    /// Hours, minutes and seconds.
    TimeOfDay,
    /// Digits without a point.
    Version,
    /// Bytes as numbers.
    Octets,
    /// A number with so many digits behind the point.
    Decimals(usize),
    /// Numbers with points between them.
    Dotted,
    /// Text with a character set in front.
    Encoded,
    /// UTF-16 in bytes.
    Utf16,
    /// Bytes of which only length and digest are kept.
    Binary,
    /// Bytes in hexadecimal digits.
    Hex,
    /// The same with capitals.
    UpperHex,
    /// What only the maker of the camera understands.
    MakerNote,
    /// A place, counted from the beginning of the TIFF structure.
    Offset,
    /// Seconds of exposure.
    Seconds,
    /// A time as a logarithm (APEX).
    ApexTime,
    /// A focal ratio.
    FNumber,
    /// A focal ratio as a logarithm (APEX).
    ApexAperture,
    /// A focal length.
    Millimetres,
    /// A focal length in whole numbers.
    WholeMillimetres,
    /// A distance.
    Metres,
    /// A temperature.
    Celsius,
    /// Steps of exposure, with their sign.
    Compensation,
    /// Shortest and longest focal length and their largest apertures.
    LensInfo,
    /// The order of colour components.
    Components,
    /// The colours of a sensor's filters.
    CfaPattern,
    /// The number of an order of such filters.
    FilterOrder,
    /// Degrees, minutes and seconds.
    Coordinate,
}

/// A value and the words for it, where they differ.
pub(in crate::metadata) type Shown = (Value, Option<String>);

/// Gives a raw value its form; `None` where there is nothing to show.
pub(in crate::metadata) fn show(
    form: Form,
    raw: &Raw,
    order: ByteOrder,
    base: u64,
) -> Option<Shown> {
    let shown = match form {
        Form::Plain | Form::Date | Form::Day => (plain(raw)?, None),
        Form::Choice(choices) => with_choice(plain(raw)?, choices),
        Form::Each(between, choices) => with_each(plain(&octets(raw))?, between, choices),
        Form::Bits(choices) => with_bits(plain(raw)?, choices),
        Form::Flags(choices) => with_flags(plain(raw)?, choices),
        Form::Octets => (plain(&octets(raw))?, None),
        Form::Decimals(digits) => with_print(plain(raw)?, |value| {
            Some(format!("{:.digits$}", value.as_f64()?))
        }),
        Form::Word(words) => with_word(plain(raw)?, words),
        Form::Trimmed => (trimmed(plain(raw)?), None),
        Form::Named => (behind_name(plain(raw)?), None),
        Form::Listed => with_print(plain(raw)?, |value| {
            let numbers = value.as_text()?;
            numbers.contains(' ').then(|| numbers.replace(' ', ", "))
        }),
        Form::Exposures => exposures::show(&bytes_of(raw)?, order),
        Form::Copyright => (copyright(raw)?, None),
        Form::Version => (version(raw)?, None),
        Form::Dotted => with_print(plain(raw)?, |value| {
            Some(value.to_string().replace(' ', "."))
        }),
        Form::Encoded => (encoded(raw, order)?, None),
        Form::Utf16 => (utf16(raw)?, None),
        Form::Binary => (Value::Bytes(Bytes::of(&bytes_of(raw)?)), None),
        Form::Hex => (HEXLOWER.encode(&bytes_of(raw)?).into(), None),
        Form::UpperHex => (HEXUPPER.encode(&bytes_of(raw)?).into(), None),
        Form::MakerNote => (maker_note(&bytes_of(raw)?), None),
        Form::Offset => (offset(raw, base)?, None),
        Form::TimeOfDay => (time_of_day(raw)?, None),
        Form::CfaPattern => cfa_pattern(raw, order)?,
        Form::FilterOrder => filter_order(raw)?,
        Form::Components => with_print(plain(&octets(raw))?, |value| Some(components(value))),
        Form::Coordinate => with_print(coordinate(raw)?, degrees),
        Form::LensInfo => with_print(plain(raw)?, |_| lens_info(raw)),
        Form::ApexTime => with_print(apex(plain(raw)?, apex_time), exposure_time),
        Form::ApexAperture => with_print(apex(plain(raw)?, apex_aperture), one_decimal),
        Form::Seconds => with_print(plain(raw)?, exposure_time),
        Form::FNumber => with_print(plain(raw)?, f_number),
        Form::Millimetres => with_print(plain(raw)?, |value| {
            Some(format!("{:.1} mm", value.as_f64()?))
        }),
        Form::WholeMillimetres => with_unit(plain(raw)?, " mm"),
        Form::Metres => with_unit(plain(raw)?, " m"),
        Form::Celsius => with_unit(plain(raw)?, " C"),
        Form::Compensation => with_print(plain(raw)?, compensation),
    };
    Some(shown)
}

fn with_print(value: Value, print: impl FnOnce(&Value) -> Option<String>) -> Shown {
    let print = print(&value);
    (value, print)
}

fn with_choice(value: Value, choices: Choices) -> Shown {
    with_print(value, |value| Some(word(value, choices)))
}

/// The word that a number stands for.
pub(in crate::metadata) fn word(value: &Value, choices: Choices) -> String {
    let word = value.as_i64().and_then(|number| word_for(number, choices));
    word.map_or_else(|| format!("Unknown ({value})"), str::to_owned)
}

fn with_each(value: Value, between: &str, choices: Choices) -> Shown {
    with_print(value, |value| {
        let words = value.to_string();
        let words = words.split(' ').map(|number| {
            let word = number.parse().ok().and_then(|it| word_for(it, choices));
            word.map_or_else(|| format!("Unknown ({number})"), str::to_owned)
        });
        Some(words.collect::<Vec<_>>().join(between))
    })
}

fn with_bits(value: Value, choices: Choices) -> Shown {
    with_print(value, |value| bits(value, choices))
}

/// The words that the bits of a number stand for.
pub(in crate::metadata) fn bits(value: &Value, choices: Choices) -> Option<String> {
    let number = value.as_i64()?;
    let set = (0..u32::BITS)
        .map(|bit| 1 << bit)
        .filter(|bit| number & bit != 0);
    let words = set.map(|bit| {
        let word = word_for(bit, choices).map(str::to_owned);
        word.unwrap_or_else(|| format!("[{}]", bit.trailing_zeros()))
    });
    let words: Vec<String> = words.collect();
    Some(if words.is_empty() {
        "(none)".to_owned()
    } else {
        words.join(", ")
    })
}

fn with_flags(value: Value, choices: Choices) -> Shown {
    with_print(value, |value| {
        let Some(number) = value.as_i64() else {
            return Some(format!("Unknown ({value})"));
        };
        let word = word_for(number, choices);
        Some(word.map_or_else(|| format!("Unknown (0x{number:x})"), str::to_owned))
    })
}

/// The word that a number stands for, if it is known.
pub(in crate::metadata) fn word_for(number: i64, choices: Choices) -> Option<&'static str> {
    choices
        .iter()
        .find(|(known, _)| *known == number)
        .map(|(_, word)| *word)
}

fn with_word(value: Value, words: &[(&str, &str)]) -> Shown {
    with_print(value, |value| Some(text_word(value, words)))
}

/// The word that a text, or numbers together, stand for.
pub(in crate::metadata) fn text_word(value: &Value, words: &[(&str, &str)]) -> String {
    let text = value.to_string();
    let word = words
        .iter()
        .find(|(known, _)| *known == text)
        .map(|(_, word)| *word);
    word.map_or_else(|| format!("Unknown ({text})"), str::to_owned)
}

fn with_unit(value: Value, unit: &str) -> Shown {
    with_print(value, |value| {
        let text = value.to_string();
        (!matches!(text.as_str(), "inf" | "undef")).then(|| format!("{text}{unit}"))
    })
}

#[cfg(test)]
mod tests {
    use exif::{Rational, SRational, Value as Raw};

    use super::{Form, show};
    use crate::metadata::exif::choices;
    use crate::metadata::exif::names;
    use crate::metadata::order::ByteOrder;

    #[track_caller]
    fn shows(number: u16, raw: &Raw, value: &str, print: &str) {
        let (_, name, form) = *names::main(number).unwrap();
        assert_shown(name, form, raw, value, print);
    }

    #[track_caller]
    fn shows_gps(number: u16, raw: &Raw, value: &str, print: &str) {
        let (_, name, form) = *names::gps(number).unwrap();
        assert_shown(name, form, raw, value, print);
    }

    #[track_caller]
    fn assert_shown(name: &str, form: Form, raw: &Raw, value: &str, print: &str) {
        let (found, words) = show(form, raw, ByteOrder::Big, 12).unwrap();
        let words = words.unwrap_or_else(|| found.to_string());
        assert_eq!(
            (found.to_string().as_str(), words.as_str()),
            (value, print),
            "{name}"
        );
    }

    fn ascii(texts: &[&str]) -> Raw {
        Raw::Ascii(texts.iter().map(|text| text.as_bytes().to_vec()).collect())
    }

    fn rational(numbers: &[(u32, u32)]) -> Raw {
        Raw::Rational(
            numbers
                .iter()
                .map(|&(num, denom)| Rational { num, denom })
                .collect(),
        )
    }

    fn signed(num: i32, denom: i32) -> Raw {
        Raw::SRational(vec![SRational { num, denom }])
    }

    fn undefined(bytes: &[u8]) -> Raw {
        Raw::Undefined(bytes.to_vec(), 0)
    }

    #[test]
    fn text_behind_its_own_name_and_lists_are_shown_as_people_read_them() {
        shows(0xfde9, &ascii(&["Serial Number: 42"]), "42", "42");
        shows(0xfdea, &ascii(&["50mm"]), "50mm", "50mm");
        shows(0x8827, &Raw::Short(vec![64, 0]), "64 0", "64, 0");
    }

    #[test]
    fn numbers_of_photographers_are_shown_as_they_write_them() {
        shows(0x829a, &rational(&[(1, 250)]), "0.004", "1/250");
        shows(0x829a, &rational(&[(25, 10)]), "2.5", "2.5");
        shows(0x829a, &rational(&[(2, 1)]), "2", "2");
        shows(0x829a, &rational(&[(0, 0)]), "undef", "undef");
        shows(0x829d, &rational(&[(28, 10)]), "2.8", "2.8");
        shows(0x829d, &rational(&[(95, 100)]), "0.95", "0.95");
        shows(0x9201, &signed(8, 1), "0.00390625", "1/256");
        shows(0x9202, &rational(&[(2, 1)]), "2", "2.0");
        shows(0x9204, &signed(0, 10), "0", "0");
        shows(0x9204, &signed(1, 3), "0.3333333333", "+1/3");
        shows(0x9204, &signed(-5, 10), "-0.5", "-1/2");
        shows(0x9204, &signed(2, 1), "2", "+2");
        shows(0x9204, &signed(-234_375, 100_000), "-2.34375", "-2.34");
        shows(0x920a, &rational(&[(21, 1)]), "21", "21.0 mm");
        shows(0xa405, &Raw::Short(vec![31]), "31", "31 mm");
        shows(0x9206, &rational(&[(9, 4)]), "2.25", "2.25 m");
        shows(0x9206, &rational(&[(1, 0)]), "inf", "inf");
        shows(
            0xa432,
            &rational(&[(16, 1), (50, 1), (28, 10), (28, 10)]),
            "16 50 2.8 2.8",
            "16-50mm f/2.8",
        );
        shows(
            0xa432,
            &rational(&[(50, 1), (50, 1), (0, 0), (0, 0)]),
            "50 50 undef undef",
            "50mm f/?",
        );
    }

    #[test]
    fn numbers_that_stand_for_words_have_them() {
        shows(0x0112, &Raw::Short(vec![6]), "6", "Rotate 90 CW");
        shows(0x0112, &Raw::Short(vec![99]), "99", "Unknown (99)");
        shows(0x9209, &Raw::Short(vec![0x19]), "25", "Auto, Fired");
        shows(
            0x9209,
            &Raw::Short(vec![0x26f1]),
            "9969",
            "Unknown (0x26f1)",
        );
        shows(0xa300, &undefined(&[3]), "3", "Digital Camera");
        shows(
            0x0001,
            &ascii(&["R98"]),
            "R98",
            "R98 - DCF basic file (sRGB)",
        );
        shows(0x9101, &undefined(&[1, 2, 3, 0]), "1 2 3 0", "Y, Cb, Cr, -");
        shows(
            0xa302,
            &undefined(&[0, 2, 0, 2, 0, 1, 1, 2]),
            "2 2 0 1 1 2",
            "[Red,Green][Green,Blue]",
        );
        shows(
            0xa302,
            &undefined(&[2, 0, 2, 0, 0, 1, 1, 2]),
            "2 2 0 1 1 2",
            "[Red,Green][Green,Blue]",
        );
        shows(
            0xc5e0,
            &Raw::Short(vec![4]),
            "1 0 2 1",
            "[Green,Red][Blue,Green]",
        );
        let formats = Raw::Short(vec![1, 3, 9]);
        shows(0x0153, &formats, "1 3 9", "Unsigned; Float; Unknown (9)");
        shows(0x0124, &Raw::Long(vec![0]), "0", "(none)");
        let options = "2-Dimensional encoding, Fill bits added, [3]";
        shows(0x0124, &Raw::Long(vec![13]), "13", options);
        shows(0xc616, &Raw::Byte(vec![0, 1, 2]), "0 1 2", "Red,Green,Blue");
        assert!(choices::FLASH.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn text_is_shown_without_what_belongs_to_its_storage() {
        shows(0x010f, &ascii(&["Canon  ", "left over"]), "Canon", "Canon");
        shows(
            0x8298,
            &ascii(&["Alice ", "Bob"]),
            "Alice\nBob",
            "Alice\nBob",
        );
        shows(0x8298, &ascii(&["Alice"]), "Alice", "Alice");
        shows(0x9000, &undefined(b"0232"), "0232", "0232");
        shows(
            0x9286,
            &undefined(b"ASCII\0\0\0hello\0\0"),
            "hello",
            "hello",
        );
        shows(0x9286, &undefined(b"UNICODE\0h\0i\0"), "hi", "hi");
        shows(0x9286, &undefined(b"UNICODE\0\0h\0i"), "hi", "hi");
        shows(
            0x9286,
            &undefined(b"\0\0\0\0\0\0\0\0hello"),
            "hello",
            "hello",
        );
        shows(0x9286, &undefined(b"short"), "short", "short");
        shows(0x9c9b, &Raw::Byte(b"h\0i\0\0\0".to_vec()), "hi", "hi");
        shows(
            0x927c,
            &undefined(b"made by hand\0"),
            "made by hand",
            "made by hand",
        );
        shows(0x927c, &undefined(b"Nikon\0\x02"), "(7 bytes)", "(7 bytes)");
        shows(0x0102, &Raw::Short(vec![8, 8, 8]), "8 8 8", "8 8 8");
        shows(0x0201, &Raw::Long(vec![100]), "112", "112");
        let odd = Raw::Float(vec![1.5, f32::NAN, f32::INFINITY, f32::NEG_INFINITY]);
        shows(0x01b1, &odd, "1.5 NaN Inf -Inf", "1.5 NaN Inf -Inf");
    }

    #[test]
    fn places_and_times_of_gps_are_shown_as_one_value() {
        let place = [(36, 1), (35, 1), (5079, 100)];
        shows_gps(
            2,
            &rational(&place),
            "36.5974416666667",
            "36 deg 35' 50.79\"",
        );
        shows_gps(2, &rational(&[(36, 1), (0, 0), (0, 1)]), "", "");
        shows_gps(
            2,
            &rational(&[(59, 1), (59, 1), (59_999, 1000)]),
            "59.9999997222222",
            "60 deg 0' 0.00\"",
        );
        shows_gps(
            7,
            &rational(&[(6, 1), (38, 1), (52, 1)]),
            "06:38:52",
            "06:38:52",
        );
        shows_gps(
            7,
            &rational(&[(13, 1), (3, 1), (4279, 100)]),
            "13:03:42.79",
            "13:03:42.79",
        );
        shows_gps(
            7,
            &rational(&[(0, 0), (0, 0), (0, 0)]),
            "00:00:00",
            "00:00:00",
        );
        shows_gps(5, &Raw::Byte(vec![1]), "1", "Below Sea Level");
        shows_gps(1, &ascii(&["N"]), "N", "North");
        shows_gps(0, &Raw::Byte(vec![2, 3, 0, 0]), "2 3 0 0", "2.3.0.0");
    }
}
