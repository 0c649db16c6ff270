//! Forms of numbers that several makers share.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::maker::table::Scope;
use crate::metadata::value::Value;

/// A whole number, without a fraction.
pub(super) fn whole(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:.0}"))
}

/// Seconds of an APEX time; beyond 2^100 it is a mistake.
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
