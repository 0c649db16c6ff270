//! The maker notes of Pentax: a directory, and blocks of bytes that count in eighths of a step.

pub(super) mod tables;
mod words;

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::{Entry, Kind, decode};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Form, Scope};
use crate::metadata::value::Value;

/// When the image was taken.
const DATE: u16 = 0x06;
const TIME: u16 = 0x07;

/// What temperatures of colour are counted down from.
const WARMEST: i64 = 53_190;

/// `2008:03:02`
fn date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [y0, y1, month, day] = *bytes_of(raw)?.first_chunk::<4>()?;
    let year = u16::from_be_bytes([y0, y1]);
    Some((Value::from(format!("{year:04}:{month:02}:{day:02}")), None))
}

/// `12:01:23`
fn time(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [hours, minutes, seconds] = *bytes_of(raw)?.first_chunk::<3>()?;
    let time = format!("{hours:02}:{minutes:02}:{seconds:02}");
    Some((Value::from(time), None))
}

/// A date as a number of eight digits.
fn date_of_number(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let digits = format!("{:08}", raw.get_uint(0)?);
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Some((Value::from(format!("{year}:{month}:{day}")), None))
}

/// Numbers with a point between them.
fn dotted(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((Value::from(plain(raw)?.to_string().replace(' ', ".")), None))
}

/// A version, whose bits are all turned over.
fn firmware(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [major, minor, patch, build] = bytes_of(raw)?.first_chunk::<4>()?.map(|byte| !byte);
    let version = format!("{major} {minor:02} {patch:02} {build:02}");
    Some((Value::from(version), None))
}

/// The shots of the shutter, combined with date and time.
fn shutter_count(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let bytes = |number| {
        let mut entries = scope.entries.iter();
        entries
            .find(|entry| entry.number == number)
            .map(|entry| entry.data)
    };
    let date = bytes(DATE)?.first_chunk::<4>()?;
    let &[hours, minutes, seconds] = bytes(TIME)?.first_chunk::<3>()?;
    let time = [hours, minutes, seconds, 0];
    let count = bytes_of(raw)?;
    let count = u32::from_be_bytes(*count.first_chunk::<4>()?);
    let count = count ^ u32::from_be_bytes(*date) ^ !u32::from_be_bytes(time);
    Some((Value::from(count), None))
}

/// The light of the scene in steps; a number of two bytes has fewer binary places.
fn light(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let steps = match raw {
        Raw::Short(numbers) => f64::from(numbers.first()?.cast_signed()) / 1024.0,
        Raw::Long(numbers) => f64::from(numbers.first()?.cast_signed()) / 1024.0,
        _ => return None,
    };
    Some((Value::from(steps), None))
}

/// A temperature of colour, and two corrections in half bytes.
fn color_temperature(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [t0, t1, _, shift] = *bytes_of(raw)?.first_chunk::<4>()?;
    let kelvin = WARMEST - i64::from(u16::from_be_bytes([t0, t1]));
    let low = (shift << 4).cast_signed() >> 4;
    let high = shift.cast_signed() >> 4;
    let signed = |shift: i8| match shift {
        0 => "  0".to_owned(),
        shift => format!(" {shift:+}"),
    };
    let print = format!("{kelvin}{}{}", signed(low), signed(high));
    Some((Value::from(format!("{kelvin} {low} {high}")), Some(print)))
}

/// The guide number of a flash, whose logarithm is kept; one is kept as a number that is free.
fn guide_number(number: f64) -> f64 {
    match number {
        0.0 => 0.0,
        29.0 => (-3.0_f64 / 16.0 + 4.0).exp2(),
        number => (number / 16.0 + 4.0).exp2(),
    }
}

/// A number without digits behind the point, or that there is none.
fn whole_or_none(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        0.0 => "n/a".to_owned(),
        number => format!("{:.0}", (number + 0.5).floor()),
    })
}

/// A temperature of colour; 0 is none.
fn kelvin(number: f64) -> Option<f64> {
    (number != 0.0).then_some(53_190.0 - number)
}

/// Eighths of a step, where three and five of them stand for one third and two.
fn steps(number: f64) -> f64 {
    let whole = (number.abs() / 8.0).floor();
    let part = match number.abs() - whole * 8.0 {
        3.0 => 1.0 / 3.0,
        5.0 => 2.0 / 3.0,
        rest => rest / 8.0,
    };
    (whole + part).copysign(number)
}

/// A focal length in hundredths of a millimetre, or in tenths on some compact cameras.
fn focal_length(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const TENTHS: [&str; 8] = ["30", "33WR", "43WR", "450", "550", "555", "750Z", "X"];
    let name = scope.note.model.trim_start_matches("PENTAX ");
    let in_tenths = name
        .strip_prefix("Optio ")
        .is_some_and(|name| TENTHS.contains(&name));
    let divisor = if in_tenths { 10.0 } else { 100.0 };
    let value = Value::from(f64::from(raw.get_uint(0)?) / divisor);
    let print = format!("{value} mm");
    Some((value, Some(print)))
}

/// A sensitivity in steps.
fn iso(number: f64) -> Option<f64> {
    Some(100.0 * steps(number - 32.0).exp2()).filter(|iso| iso.is_finite())
}

/// The lens: two bytes, or the second and the last two of four.
fn lens_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let data = entry.data;
    let (lens, skip) = match data.len() {
        // The first cameras with this tag.
        36 => (first_lens(data), 3),
        90 => (later_lens(data), 13),
        91 => (later_lens(data), 12),
        80 | 128 | 168 => (later_lens(data), 15),
        _ => (second_lens(data), 4),
    };
    if let Some((series, number)) = lens {
        let form = Form::Own(|raw, _| Some((plain(raw)?, None)));
        let raw = Raw::Short(vec![series, number]);
        reader.show("Pentax", (0, "LensType"), form, &raw, scope);
    }
    reader.layout(
        data.get(skip..).unwrap_or_default(),
        &tables::LENS_DATA,
        scope,
    );
}

fn first_lens(data: &[u8]) -> Option<(u16, u16)> {
    let &[series, number] = data.first_chunk()?;
    Some((series.into(), number.into()))
}

fn second_lens(data: &[u8]) -> Option<(u16, u16)> {
    let &[series, _, high, low] = data.first_chunk()?;
    Some((u16::from(series & 0x0f), u16::from_be_bytes([high, low])))
}

fn later_lens(data: &[u8]) -> Option<(u16, u16)> {
    let &[_, series, _, high, low] = data.first_chunk()?;
    Some((u16::from(series & 0x0f), u16::from_be_bytes([high, low])))
}

/// The lens, in two bytes, and whether something is between it and the camera.
fn lens_record(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let bytes = entry.data.get(..2).unwrap_or_default();
    let raw = decode(Kind::U8, bytes, scope.order);
    let form = Form::Own(|raw, _| Some((plain(raw)?, None)));
    reader.show("Pentax", (0, "LensType"), form, &raw, scope);
    if let Some(&extender) = entry.data.get(3) {
        let form = Form::Choice(&[(0, "Not attached"), (1, "Attached")]);
        let raw = Raw::Byte(vec![extender]);
        reader.show("Pentax", (3, "ExtenderStatus"), form, &raw, scope);
    }
}

/// The version of a program in the camera, whose bits are turned around.
fn firmware_id(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [first, rest @ ..] = *bytes_of(raw)?.first_chunk::<4>()?;
    let [second, third, fourth] = rest.map(|byte| !byte);
    let value = format!("{} {second:02} {third:02} {fourth:02}", !first);
    let print = value.replace(' ', ".");
    Some((Value::from(value), Some(print)))
}

/// How many points a grid of autofocus has; columns and rows share a byte.
fn grid_points(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let grid = raw.get_uint(0)?;
    Some((Value::from((grid >> 4) * (grid & 0xf)), None))
}

/// How many columns and rows it has.
fn grid_size(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let grid = raw.get_uint(0)?;
    let value = format!("{} {}", grid >> 4, grid & 0xf);
    let print = value.replace(' ', "x");
    Some((Value::from(value), Some(print)))
}

/// The name of a lens, with a blank behind the unit.
fn spaced_lens(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let name = plain(raw)?.to_string();
    Some((Value::from(name.replacen("mm", "mm ", 1)), None))
}

/// Whether so many faces were found.
fn has_faces<const COUNT: u8>(scope: &Scope<'_>) -> bool {
    const FACE_INFO: u16 = 0x0060;
    let found = scope.entries.iter().find(|entry| entry.number == FACE_INFO);
    let found = found.and_then(|entry| entry.data.first());
    found.is_some_and(|found| *found >= COUNT)
}

/// The settings: the end of the block is known only where it is long enough to have them all.
fn camera_settings(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const LONG: usize = 18;
    reader.layout(entry.data, &tables::CAMERA_SETTINGS, scope);
    if entry.data.len() >= LONG {
        reader.layout(entry.data, &tables::MORE_CAMERA_SETTINGS, scope);
    }
}

/// The batteries: the later cameras tell voltages.
fn battery_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const SHORT: usize = 6;
    reader.layout(entry.data, &tables::BATTERY_INFO, scope);
    if ["K10D", "K20D"]
        .iter()
        .any(|name| scope.note.model.contains(name))
    {
        reader.layout(entry.data, &tables::GRIP_STATE, scope);
    }
    if entry.data.len() <= SHORT {
        reader.layout(entry.data, &tables::BATTERY_LEVELS, scope);
    } else {
        reader.layout(entry.data, &tables::BATTERY_VOLTAGES, scope);
    }
}

/// The flash: known only in blocks of one length.
fn flash_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const KNOWN: usize = 27;
    if entry.data.len() == KNOWN {
        reader.layout(entry.data, &tables::FLASH_INFO, scope);
    }
}

/// The exposure: a block of one length has everything two places later.
fn ae_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    match entry.data.len() {
        21 => reader.layout(entry.data, &tables::AE_INFO_2, scope),
        48 => reader.layout(entry.data, &tables::AE_INFO_3, scope),
        0..=25 => reader.layout(entry.data, &tables::AE_INFO, scope),
        _ => {}
    }
}
