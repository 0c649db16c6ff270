//! Forms of numbers that several makers share.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print_im;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::Entry;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::Scope;
use crate::metadata::text;
use crate::metadata::value::Value;

/// A whole number, without a fraction.
pub(super) fn whole(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:.0}"))
}

/// Seconds of an APEX time; beyond 2^100 it is a mistake.
#[expect(
    clippy::unnecessary_wraps,
    reason = "one of the functions that tables name"
)]
pub(super) fn apex_time(number: f64) -> Option<f64> {
    Some(if number.abs() < 100.0 {
        (-number).exp2()
    } else {
        0.0
    })
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
        return Some((Value::from(1e10), Some("inf".to_owned())));
    }
    let value = Value::from(f64::from(millimetres) / 1000.0);
    let print = format!("{value} m");
    Some((value, Some(print)))
}

/// The size of a zone of autofocus: rows and columns, if there is one.
pub(super) fn zone_size(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let zone = raw.get_uint(0)? >> 20;
    let print = match zone & 0xf {
        0 => "n/a".to_owned(),
        columns => format!("{columns} x {}", zone >> 8),
    };
    Some((Value::from(zone << 20 >> 20), Some(print)))
}

/// Shorts that have a sign, whatever the entry says.
pub(super) fn signed(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let raw = match raw {
        Raw::Short(numbers) => Raw::SShort(numbers.iter().map(|it| it.cast_signed()).collect()),
        other => other.clone(),
    };
    Some((plain(&raw)?, None))
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
    Some((Value::from(text::utf8(&parts.concat()).trim_end()), None))
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

/// The age of a child; one that was not set is empty.
pub(super) fn age(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let is_set = !value.to_string().contains(":99:99");
    Some((if is_set { value } else { Value::from("") }, None))
}

/// The numbers after the first.
pub(super) fn without_first(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::SRational(numbers) = raw else {
        return Some((plain(raw)?, None));
    };
    let rest = match numbers.as_slice() {
        [first, rest @ ..] if first.denom == 0 && !rest.is_empty() => rest,
        all => all,
    };
    Some((plain(&Raw::SRational(rest.to_vec()))?, None))
}

/// Six bytes that name a converter.
pub(super) fn converter(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let &[make, _, model, ..] = bytes.as_slice() else {
        return None;
    };
    Some((Value::from(format!("{make:x} {model:02x}")), None))
}

/// Print Image Matching, which some makers keep in their note.
pub(super) fn print_im(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    print_im::read(&entry.value(scope.order), reader.sheet);
}
