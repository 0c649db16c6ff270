//! The maker note of Canon: a directory with places that count from the EXIF block, and blocks of numbers in it.

mod af_info;
mod camera_info;
mod camera_tables;
mod color_data;
mod color_tables;
mod custom;
mod custom_looks;
mod custom_tables;
mod print;
mod style_tables;
mod tables;
mod values;

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::{Entry, Kind, decode};
use crate::metadata::maker::note::{Note, Reader, Start};
use crate::metadata::maker::table::{PLAIN, Scope};

use crate::metadata::order::ByteOrder;
use crate::metadata::text;
use crate::metadata::value::Value;

/// The bytes at the end that tell where the note was when the camera wrote it.
const FOOTER: usize = 8;

/// Reads the note.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let block = reader.ifds.block();
    let start = Start::in_block(reader.note, 0).ordered_by_count(block);
    let start = match footer(reader.note) {
        Some(was_at) => Start {
            base: i64::try_from(reader.note.at).unwrap_or(i64::MAX) - i64::from(was_at),
            ..start
        },
        None => start,
    };
    let start = start.mended(reader.note, block);
    reader.table(start, &tables::MAIN);
}

/// Where the note was, from a TIFF header at its end.
fn footer(note: &Note<'_>) -> Option<u32> {
    let [m0, m1, v0, v1, place @ ..] = *note.bytes.last_chunk::<FOOTER>()?;
    // An editor that wrote the block anew in the other byte order left the note in its own.
    let order = match [m0, m1, v0, v1] {
        [b'I', b'I', 42, 0] => ByteOrder::Little,
        [b'M', b'M', 0, 42] => ByteOrder::Big,
        _ => return None,
    };
    Some(order.u32(place)).filter(|&place| place != 0)
}

fn is_eos(scope: &Scope<'_>) -> bool {
    scope.note.model.contains("EOS")
}

/// Whether the model is among some: one of the names is in it as whole words.
fn is_one_of(model: &str, names: &[&str]) -> bool {
    let is_end = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let bytes = model.as_bytes();
    names.iter().any(|name| {
        let mut places = model.match_indices(name);
        places.any(|(at, _)| {
            let last = at.checked_sub(1).and_then(|last| bytes.get(last));
            is_end(last) && is_end(bytes.get(at + name.len()))
        })
    })
}

fn categories(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Long(numbers) = raw else { return None };
    match numbers.as_slice() {
        [8, flags] => Some((Value::from(*flags), None)),
        _ => None,
    }
}

/// A name after four bytes that mean something else.
fn battery(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let Raw::Undefined(bytes, _) = raw else {
        return None;
    };
    let name = text::before_nul(bytes.get(4..)?);
    let is_name = name
        .iter()
        .all(|byte| byte.is_ascii_graphic() || *byte == b' ');
    is_name.then(|| (Value::Text(text::utf8(name)), None))
}

/// The flashes that are known by their numbers.
const FLASHES: Choices = &[
    (0, "n/a"),
    (4, "Speedlite 540EZ"),
    (5, "Speedlite 380EX"),
    (6, "Speedlite 550EX"),
    (8, "Speedlite ST-E2"),
    (9, "Speedlite MR-14EX"),
    (12, "Speedlite 580EX"),
    (13, "Speedlite 430EX"),
    (17, "Speedlite 580EX II"),
    (18, "Speedlite 430EX II"),
    (22, "Speedlite 600EX-RT"),
    (23, "Speedlite 600EX II-RT"),
    (24, "Speedlite 90EX"),
    (25, "Speedlite 430EX III-RT"),
    (31, "Speedlite EL-1 ver2"),
    (33, "Speedlite EL-5"),
    (34, "Speedlite EL-10"),
];

/// The flash that was used; the upper bit means something else.
fn flash_model(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = plain(raw)?.as_i64().filter(|&number| number >= 0)?;
    let number = number & 0x7f;
    let known = FLASHES.iter().find(|(known, _)| *known == number);
    let print = known.map_or_else(
        || format!("Unknown ({number})"),
        |(_, name)| (*name).to_owned(),
    );
    Some((Value::Integer(number), Some(print)))
}

/// Whether the camera is one of the R series.
fn is_mirrorless(scope: &Scope<'_>) -> bool {
    let model = scope.note.model.split_once("EOS R");
    model.is_some_and(|(_, rest)| rest.starts_with(|next: char| next.is_ascii_digit()))
}

/// Compact cameras always tell how strong the flash was; of others 0 says nothing.
fn flash_output(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let model = &scope.note.model;
    let is_compact = ["PowerShot", "IXUS", "IXY"]
        .iter()
        .any(|name| model.contains(name));
    (is_compact || value.as_i64() != Some(0)).then_some((value, None))
}

/// The quality of a raw image's JPEG; 0 and less is none.
fn raw_jpg_quality(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    value.as_i64().filter(|&number| number > 0)?;
    Some((value, None))
}

/// Only cameras with exchangeable lenses have a thermometer that is known.
fn camera_temperature(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let degrees = values::celsius(value.as_f64()?)?;
    let value = Value::from(degrees);
    let print = format!("{value} C");
    is_eos(scope).then_some((value, Some(print)))
}

/// The nearer limit is known only with the farther one.
fn distance_lower(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const UPPER: usize = 38;
    scope.u16(UPPER).filter(|&upper| upper != 0)?;
    let value = Value::from(f64::from(raw.get_uint(0)?) / 100.0);
    let print = print::distance(&value);
    Some((value, print))
}

/// Some models count the time in other units.
fn exposure_time_of(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const ODD: [&str; 5] = ["20D", "350D", "REBEL XT", "Kiss Digital N", "D30"];
    let number = plain(raw)?.as_f64()?;
    let seconds = (-values::ev(number)).exp2();
    let is_odd = is_one_of(&scope.note.model, &ODD) && !scope.note.model.contains("D30");
    let seconds = if is_odd {
        seconds * 1000.0 / 32.0
    } else {
        seconds
    };
    let value = Value::from(seconds);
    let print = exposure_time(&value);
    (number != 0.0).then_some((value, print))
}

/// Millimetres from thousandths of an inch; far less or more is something else.
fn focal_plane(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0).filter(|&number| number >= 40)?;
    let size = f64::from(number) * 25.4 / 1000.0;
    Some((Value::from(size), Some(format!("{size:.2} mm"))))
}

/// The models that number files in the first way, and in the second.
const EARLY_NUMBERS: [&str; 4] = ["20D", "350D", "REBEL XT", "Kiss Digital N"];
const LATER_NUMBERS: [&str; 5] = ["30D", "400D", "REBEL XTi", "Kiss Digital X", "K236"];

/// The number of a file: models have their own ways to pack folder and file.
fn file_number_of(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let model = &scope.note.model;
    let (folder, file) = if is_one_of(model, &EARLY_NUMBERS) {
        let file = (number >> 16 & 0xff) + ((number & 0x3f) << 8);
        ((number & 0xffc0) >> 6, file)
    } else if is_one_of(model, &LATER_NUMBERS) {
        // Of the number of the folder only six bits are kept, and the first folder is 100.
        let mut folder = (number & 0xffc00) >> 10;
        while folder < 100 {
            folder += 64;
        }
        (folder, ((number & 0x3ff) << 4) + (number >> 20 & 0xf))
    } else {
        return None;
    };
    let number = folder * 10_000 + file;
    let print = (folder > 0).then(|| format!("{folder}-{file:04}"));
    Some((Value::from(number), print))
}

/// The professional models count their shots where others number their files.
fn shutter_count_of(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    const SWAPPED: [&str; 2] = ["1D Mark II", "1Ds Mark II"];
    let number = raw.get_uint(0)?;
    let model = &scope.note.model;
    if is_one_of(model, &EARLY_NUMBERS) || is_one_of(model, &LATER_NUMBERS) {
        return None;
    }
    let is_first = scope.order == ByteOrder::Big;
    let is_swapped = || is_one_of(model, &SWAPPED).then(|| number.rotate_left(16));
    let count = is_first.then_some(number).or_else(is_swapped)?;
    Some((Value::from(count), None))
}

/// The serial number inside the camera; the models called 5D have it in a block, behind another one.
fn serial_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const SKIP: usize = 9;
    let mut show = |name, bytes| {
        let raw = decode(Kind::Text, trim_filler(bytes), scope.order);
        reader.show("Canon", (entry.number, name), PLAIN, &raw, scope);
    };
    if !scope.note.model.contains("EOS 5D") {
        return show("InternalSerialNumber", entry.data);
    }
    let (board, camera) = entry.data.split_at(SKIP.min(entry.data.len()));
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    if board.iter().take_while(|byte| is_word(byte)).count() >= 6 {
        show("InternalSerialNumber2", board);
    }
    if !camera.is_empty() {
        show("InternalSerialNumber", camera);
    }
}

/// Some serial numbers are filled up with bytes of 0xff.
fn trim_filler(name: &[u8]) -> &[u8] {
    let end = name.iter().rposition(|&byte| byte != 0xff);
    name.get(..end.map_or(0, |end| end + 1)).unwrap_or_default()
}

/// The creative filters: parts with records, each of a number, a length and numbers.
fn filter_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const NAMES: [(u32, &str); 10] = [
        (0x0101, "GrainyBWFilter"),
        (0x0201, "SoftFocusFilter"),
        (0x0301, "ToyCameraFilter"),
        (0x0401, "MiniatureFilter"),
        (0x0402, "MiniatureFilterOrientation"),
        (0x0403, "MiniatureFilterPosition"),
        (0x0404, "MiniatureFilterParameter"),
        (0x0501, "FisheyeFilter"),
        (0x0601, "PaintingFilter"),
        (0x0701, "WatercolorFilter"),
    ];
    let Raw::Long(words) = decode(Kind::U32, entry.data, scope.order) else {
        return;
    };
    for (number, values) in custom::records(&words) {
        if let Some(&(_, name)) = NAMES.iter().find(|row| row.0 == number) {
            let raw = Raw::SLong(values.iter().map(|value| value.cast_signed()).collect());
            let number = u16::try_from(number).unwrap_or_default();
            reader.show("Canon", (number, name), PLAIN, &raw, scope);
        }
    }
}
