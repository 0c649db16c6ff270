//! Forms of numbers that only Sony has.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::maker::sony::tables;
use crate::metadata::maker::table::Scope;
use crate::metadata::value::{Rational, Value};

/// A number of four bytes as two of two bytes.
pub(super) fn halves(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let value = format!("{} {}", number & 0xffff, number >> 16);
    Some((Value::from(value), None))
}

/// Two sizes, the second of which stands first.
pub(super) fn exchanged(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let (first, second) = (raw.get_uint(0)?, raw.get_uint(1)?);
    let print = format!("{second}x{first}");
    Some((Value::from(format!("{second} {first}")), Some(print)))
}

/// A lens: features, focal lengths and apertures in decimal digits, features.
pub(super) fn lens_spec(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let &[first, s0, s1, l0, l1, wide, narrow, last] = bytes.first_chunk::<8>()?;
    let digits = |byte: u8| u32::from(byte >> 4) * 10 + u32::from(byte & 0x0f);
    let length = |high, low| digits(high) * 100 + digits(low);
    let aperture = |byte| Value::from(f64::from(digits(byte)) / 10.0);
    let (short, long) = (length(s0, s1), length(l0, l1));
    let (wide, narrow) = (aperture(wide), aperture(narrow));
    let value = format!("{first:02x} {short} {long} {wide} {narrow} {last:02x}");
    Some((Value::from(value), None))
}

/// Bytes in hexadecimal digits with blanks between them.
pub(super) fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let words: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Some((Value::from(words.join(" ")), None))
}

/// When the image was taken.
pub(super) fn date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [y0, y1, month, day, hour, minute, second] = *bytes_of(raw)?.first_chunk::<7>()?;
    let year = u16::from_le_bytes([y0, y1]);
    let date = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    (year != 0).then(|| (Value::from(date), None))
}

/// When the image was taken, in six bytes, the year without its century.
pub(super) fn date_2(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [year, month, day, hour, minute, second] = *bytes_of(raw)?.first_chunk::<6>()?;
    let date = format!("20{year:02}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    Some((Value::from(date), None))
}

/// How the camera focuses; the upper bit means something else.
pub(super) fn focus_mode(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = i64::from(raw.get_uint(0)? & 0x7f);
    let words = tables::FOCUS_MODE_9402.iter();
    let word = words
        .filter(|word| word.0 == number)
        .map(|word| word.1)
        .next();
    let print = word.map_or_else(|| format!("Unknown ({number})"), str::to_owned);
    Some((Value::from(number), Some(print)))
}

/// A sensitivity in thirds of a step from 25 on.
pub(super) fn iso(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    const FIRST: u32 = 5;
    const THIRDS: [u32; 43] = [
        25, 0, 40, 50, 64, 80, 100, 125, 160, 200, 250, 320, 400, 500, 640, 800, 1000, 1250, 1600,
        2000, 2500, 3200, 4000, 5000, 6400, 8000, 10_000, 12_800, 16_000, 20_000, 25_600, 32_000,
        40_000, 51_200, 64_000, 80_000, 102_400, 128_000, 160_000, 204_800, 256_000, 320_000,
        409_600,
    ];
    let number = raw.get_uint(0)?;
    let index = number.checked_sub(FIRST).map(|index| index as usize);
    let value = match index.and_then(|index| THIRDS.get(index)) {
        Some(&iso) if iso != 0 => Value::from(iso),
        _ if number == 0 => Value::from("Auto"),
        _ => Value::from(format!("Unknown ({number})")),
    };
    Some((value, None))
}

/// A count in the lower three bytes.
pub(super) fn count(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((Value::from(raw.get_uint(0)? & 0x00ff_ffff), None))
}

/// A sensitivity or a time that is a power of two, counted down from 16; 0 is none.
pub(super) fn power(number: f64) -> Option<f64> {
    (number != 0.0).then(|| (16.0 - number / 256.0).exp2())
}

/// A focal ratio in 256ths of a step.
pub(super) fn f_number(number: f64) -> Option<f64> {
    (number != 0.0).then(|| ((number / 256.0 - 16.0) / 2.0).exp2())
}

/// The largest or smallest aperture of a lens.
pub(super) fn aperture(number: f64) -> Option<f64> {
    (number != 0.0).then(|| ((number / 8.0 - 1.06) / 2.0).exp2())
}

/// A number, unless it is the largest, which stands for none.
pub(super) fn unless_largest(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    (value.as_i64() != Some(0xffff)).then_some((value, None))
}

/// The point that was chosen, on cameras without a mirror.
pub(super) fn flexible_spot(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let model = &scope.note.model;
    let value = plain(raw)?;
    let has_none = model.starts_with("NEX-") || model.starts_with("ILCE-");
    has_none.then_some((value, None))
}

/// A quotient of two numbers of two bytes.
pub(super) fn short_ratio(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let (numerator, denominator) = (raw.get_uint(0)?, raw.get_uint(1)?);
    let value = Value::Rational(Rational {
        numerator: numerator.into(),
        denominator: denominator.into(),
    });
    let print = exposure_time(&value);
    Some((value, print))
}

/// When a shot of several with a shifted sensor was taken, as it was counted, and which one it is.
pub(super) fn pixel_shift(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let [a, b, c, d, shot, all] = *bytes_of(raw)?.first_chunk::<6>()?;
    let number = scope.order.u32([a, b, c, d]);
    let part = |shift: u32, mask: u32| number >> shift & mask;
    let (day, hour, minute) = (part(17, 0x1f), part(12, 0x1f), part(6, 0x3f));
    let (second, group) = (part(0, 0x3f), part(22, 0x3ff));
    let value = format!("{day:02}{hour:02}{minute:02}{second:02} {shot} {all} 0x{group:x}");
    let print = (number == 0).then(|| "n/a".to_owned());
    Some((Value::from(value), print))
}

/// The size of the frame of focus, and whether there is one.
pub(super) fn frame_size(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let [width, height, is_there] = *bytes.as_chunks::<2>().0.first_chunk::<3>()?;
    let [width, height, is_there] = [width, height, is_there].map(|pair| scope.order.u16(pair));
    let print = if is_there == 0 {
        "n/a".to_owned()
    } else {
        format!("{width:3}x{height:3}")
    };
    let value = format!("{width} {height} {is_there}");
    Some((Value::from(value), Some(print)))
}

/// A part of a hundred.
pub(super) fn per_cent(value: &Value) -> Option<String> {
    Some(format!("{}%", value.as_i64()?))
}
