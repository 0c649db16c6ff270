//! Forms of numbers that several makers share.

use exif::{SRational, Value as Raw};

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print_im;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::{Reader, Start};
use crate::metadata::maker::table::Scope;
use crate::metadata::maker::{bplist, ricoh};
use crate::metadata::order::ByteOrder;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

/// A whole number, without a fraction.
pub(super) fn whole(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:.0}"))
}

/// `21 C`
pub(super) fn celsius(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} C"))
}

/// `2.5 m`
pub(super) fn metres(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} m"))
}

/// `50 mm`
pub(super) fn millimetres(value: &Value) -> Option<String> {
    value.as_f64().map(|_| format!("{value} mm"))
}

/// Seconds of an APEX time; beyond 2^100 it is a mistake.
pub(super) fn apex_time(number: f64) -> Option<f64> {
    let seconds = if number.abs() < 100.0 {
        (-number).exp2()
    } else {
        0.0
    };
    Some(seconds).filter(|_| number.is_finite())
}

/// A balance of colours in 256ths; a second number means nothing.
pub(super) fn balance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = f64::from(raw.get_uint(0)?);
    Some((Value::from(number / 256.0), None))
}

/// Six bytes that name a device: some are the number of a lens or a converter.
pub(super) fn device(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let &[make, _, model, submodel, ..] = bytes.as_slice() else {
        return None;
    };
    let value = format!("{make:x} {model:02x} {submodel:02x}");
    Some((Value::from(value), None))
}

/// A distance in millimetres, infinite from 2^32 - 1 on.
pub(super) fn focus_distance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Rational(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let millimetres = numbers.first()?.num;
    if millimetres == u32::MAX {
        return Some((Value::Integer(0), Some("inf".to_owned())));
    }
    let value = Value::from(f64::from(millimetres) / 1000.0);
    let print = format!("{value} m");
    Some((value, Some(print)))
}

/// A number whose tag later models have only for the sake of old programs; then another tag tells it.
pub(super) fn old_noise_reduction(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const LATER: u16 = 0x100e;
    let value = plain(raw)?;
    scope.number(LATER).is_none().then_some((value, None))
}

/// Shorts that have a sign, whatever the entry says.
pub(super) fn signed(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((plain(&to_signed(raw))?, None))
}

/// The same numbers with a sign.
pub(super) fn to_signed(raw: &Raw) -> Raw {
    match raw {
        Raw::Byte(numbers) => Raw::SByte(numbers.iter().map(|it| it.cast_signed()).collect()),
        Raw::Long(numbers) => Raw::SLong(numbers.iter().map(|it| it.cast_signed()).collect()),
        Raw::Rational(numbers) => {
            let signed = numbers.iter().map(|it| SRational {
                num: it.num.cast_signed(),
                denom: it.denom.cast_signed(),
            });
            Raw::SRational(signed.collect())
        }
        Raw::Short(numbers) => Raw::SShort(numbers.iter().map(|it| it.cast_signed()).collect()),
        other => other.clone(),
    }
}

fn scaled(raw: &Raw, factor: f64) -> Option<Shown> {
    let number = plain(&to_signed(raw))?.as_f64()?;
    Some((Value::from(number * factor + 0.0), None))
}

/// A number with a sign, in thirds.
pub(super) fn thirds(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    scaled(raw, 1.0 / 3.0)
}

/// A number with a sign, in tenths.
pub(super) fn tenths(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    scaled(raw, 0.1)
}

/// A number whose sign is turned over, in tenths.
pub(super) fn negative_tenths(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    scaled(raw, -0.1)
}

/// The two numbers of a quotient.
pub(super) fn pair(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Rational(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let number = numbers.first()?;
    let value = format!("{} {}", number.num, number.denom);
    Some((Value::from(value), None))
}

/// The two bytes of a number in hexadecimal digits, the lower first.
pub(super) fn swapped_hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let value = format!("{:02x} {:02x}", number & 0xff, number >> 8 & 0xff);
    (number != 0).then(|| (Value::from(value), None))
}

/// Numbers in 8192ths, with a sign.
pub(super) fn matrix(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::SShort(numbers) = to_signed(raw) else {
        return Some((plain(raw)?, None));
    };
    let words = numbers.iter();
    let words = words.map(|&number| Value::from(f64::from(number) / 8192.0).to_string());
    Some((Value::from(words.collect::<Vec<_>>().join(" ")), None))
}

/// What only the later Ricoh cameras mean by a number.
pub(super) fn ricoh_later(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const PROGRAM: u16 = 0x1001;
    let mut entries = scope.entries.iter();
    let program = entries.find(|entry| entry.number == PROGRAM)?;
    let value = plain(raw)?;
    (program.kind == Kind::U16).then_some((value, None))
}

/// Sizes in five hundredths.
pub(super) fn halves(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Short(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let words = numbers
        .iter()
        .map(|&number| Value::from(f64::from(number) / 500.0).to_string());
    Some((Value::from(words.collect::<Vec<_>>().join(" ")), None))
}

/// Text with NUL characters inside that mean nothing.
pub(super) fn packed_text(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Ascii(parts) = raw else {
        return Some((plain(raw)?, None));
    };
    Some((Value::from(text::utf8(parts.concat()).trim_end()), None))
}

/// Text up to the first NUL, also where the entry holds bytes without a kind.
pub(super) fn trimmed_bytes(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    Some((Value::from(text::utf8(text::before_nul(&bytes))), None))
}

/// A version: digits, or else numbers.
pub(super) fn bytes_or_text(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    if bytes.iter().all(|byte| matches!(byte, b'0'..=b'~')) {
        return Some((Value::from(text::utf8(&bytes)), None));
    }
    let words: Vec<String> = bytes.iter().map(u8::to_string).collect();
    let print = words.join(".");
    Some((Value::from(words.join(" ")), Some(print)))
}

/// The age of a child.
pub(super) fn age(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let is_set = !value.to_string().starts_with("9999:99:99");
    Some((value, (!is_set).then(|| "(not set)".to_owned())))
}

/// A distance in millimetres, infinite from 2^29 on.
pub(super) fn far_distance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let millimetres = raw.get_uint(0)?;
    let value = if millimetres >= 1 << 29 {
        Value::from("inf")
    } else {
        Value::from(f64::from(millimetres) / 1000.0)
    };
    Some((value, None))
}

/// Bytes that are text.
pub(super) fn bytes_as_text(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((Value::from(text::utf8(&bytes_of(raw)?)), None))
}

/// Six bytes that name a converter.
pub(super) fn converter(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let &[make, _, model, ..] = bytes.as_slice() else {
        return None;
    };
    let number = format!("{make:x} {model:02x}");
    let name = match number.as_str() {
        "0 00" => "None",
        "0 04" => "Olympus Zuiko Digital EC-14 1.4x Teleconverter",
        "0 08" => "Olympus EX-25 Extension Tube",
        "0 10" => "Olympus Zuiko Digital EC-20 2.0x Teleconverter",
        _ => {
            return Some((
                Value::from(number.as_str()),
                Some(format!("Unknown ({number})")),
            ));
        }
    };
    Some((Value::from(number), Some(name.to_owned())))
}

/// Print Image Matching, which some makers keep in their note.
pub(super) fn print_im(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    print_im::read(&entry.value(scope.order), reader.sheet);
}

/// How long an Apple device had been running: a property list.
pub(super) fn run_time(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, _: &Scope<'_>) {
    let Some(Value::Structure(fields)) = bplist::read(entry.data) else {
        return;
    };
    for (key, number) in fields {
        let name = match key.as_str() {
            "flags" => "RunTimeFlags",
            "value" => "RunTimeValue",
            "timescale" => "RunTimeScale",
            "epoch" => "RunTimeEpoch",
            _ => continue,
        };
        let is_valid = key == "flags" && number.as_i64() == Some(1);
        let mut tag = Tag::new("Apple", key, name, number);
        tag.print = is_valid.then(|| "Valid".to_owned());
        reader.sheet.push(tag);
    }
}

/// What stands in a property list.
pub(super) fn property_list(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = match bplist::read(&bytes_of(raw)?)? {
        Value::Structure(fields) => {
            let fields = fields.into_iter();
            Value::Structure(fields.map(|(key, value)| (field(key), value)).collect())
        }
        value => value,
    };
    Some((value, None))
}

/// The name of a field, which is no number.
fn field(key: String) -> String {
    if key.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{key}")
    } else {
        key
    }
}

/// The nearest and the farthest distance, in whatever order.
pub(super) fn distance_range(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let words = value.to_string();
    let numbers = words.split(' ').map(|word| word.parse().ok());
    let numbers: Option<Vec<f64>> = numbers.collect();
    let print = match numbers.as_deref() {
        Some(&[one, other]) => Some(format!("{:.2} - {:.2} m", one.min(other), one.max(other))),
        _ => None,
    };
    Some((value, print))
}

/// The first of two numbers, and the two parts of the second.
pub(super) fn focus_performance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::SLong(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let &[first, second] = numbers.as_slice() else {
        return Some((plain(raw)?, None));
    };
    let print = format!("{first} {} {}", second >> 28, second & 0x0fff_ffff);
    Some((plain(raw)?, Some(print)))
}

/// A block that a Ricoh camera puts a directory in, behind a title.
pub(super) fn ricoh_subdir(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const TITLE: &[u8] = b"[Ricoh Camera Info]";
    if entry.data.starts_with(TITLE) {
        let start = Start {
            at: entry.at + TITLE.len() + 1,
            base: scope.base,
            order: ByteOrder::Big,
        };
        let mut mended = start.mended(reader.note, reader.ifds.block());
        if mended.base != start.base {
            // The values follow at once: there is no pointer behind this directory.
            mended.base -= 4;
        }
        reader.table(mended, &ricoh::SUBDIR);
    }
}

/// What early Ricoh cameras have under a number that means something else in later ones.
pub(super) fn ricoh_image_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    if entry.kind == Kind::Undefined {
        reader.layout(entry.data, &ricoh::IMAGE_INFO, scope);
    }
}

/// Seven decimal bytes of a date and time, the century first.
pub(super) fn decimal_date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [c, y, month, day, hour, minute, second] = *bytes_of(raw)?.first_chunk::<7>()?;
    let date = format!("{c:02x}{y:02x}:{month:02x}:{day:02x} {hour:02x}:{minute:02x}:{second:02x}");
    (c != 0).then(|| (Value::from(date), None))
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let digits = data_encoding::HEXLOWER.encode(&bytes_of(raw)?);
    Some((Value::from(digits), None))
}
