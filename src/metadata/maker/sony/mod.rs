//! The maker notes of Sony: a directory, and blocks in it whose bytes are exchanged for others.

pub(super) mod tables;

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::{bytes_of, plain};
use crate::metadata::ifd::Entry;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Layout, Scope};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// From this byte on bytes stand for themselves.
const MODULUS: u32 = 249;

/// The models of block 0x2010 by its form; a name that ends with `*` stands for all that begin so.
static MODELS_2010: &[(&[&str], &Layout)] = &[
    (&["NEX-5N"], &tables::TAG_2010_A),
    (
        &["SLT-A65*", "SLT-A77*", "NEX-7", "NEX-VG20E", "Lunar"],
        &tables::TAG_2010_B,
    ),
    (&["SLT-A37", "SLT-A57", "NEX-F3"], &tables::TAG_2010_C),
    (
        &[
            "SLT-A99*",
            "HV",
            "SLT-A58",
            "ILCE-3000",
            "ILCE-3500",
            "NEX-3N",
            "NEX-5R",
            "NEX-5T",
            "NEX-6",
            "NEX-VG30E",
            "NEX-VG900",
            "DSC-RX100",
            "DSC-RX1",
            "DSC-RX1R",
            "Stellar",
        ],
        &tables::TAG_2010_E,
    ),
    (
        &["DSC-RX100M2", "DSC-QX10", "DSC-QX100"],
        &tables::TAG_2010_F,
    ),
    (
        &[
            "DSC-RX10",
            "DSC-RX100M3",
            "ILCE-5000",
            "ILCE-5100",
            "ILCE-6000",
            "ILCE-7",
            "ILCE-7R",
            "ILCE-7S",
            "ILCE-7M2",
            "ILCE-QX1",
            "ILCA-68",
            "ILCA-77M2",
        ],
        &tables::TAG_2010_G,
    ),
    (
        &[
            "DSC-RX10M2",
            "DSC-RX10M3",
            "DSC-RX100M4",
            "DSC-RX100M5",
            "DSC-RX1RM2",
            "ILCE-6300",
            "ILCE-6500",
            "ILCE-7RM2",
            "ILCE-7SM2",
            "ILCA-99M2",
        ],
        &tables::TAG_2010_H,
    ),
    (
        &[
            "ILCE-6100",
            "ILCE-6400",
            "ILCE-6600",
            "ILCE-7C",
            "ILCE-7M3",
            "ILCE-7RM3",
            "ILCE-7RM4",
            "ILCE-9",
            "ILCE-9M2",
            "DSC-RX10M4",
            "DSC-RX100M6",
            "DSC-RX100M5A",
            "DSC-RX100M7",
            "DSC-RX0M2",
            "ZV-1",
        ],
        &tables::TAG_2010_I,
    ),
];

/// The models of block 0x9050 by its form.
static MODELS_9050: &[(&[&str], &Layout)] = &[
    (
        &[
            "SLT-*",
            "HV",
            "NEX-*",
            "Lunar",
            "ILCE-3000",
            "ILCE-3500",
            "ILCE-5000",
            "ILCE-5100",
            "ILCE-6000",
            "ILCE-7",
            "ILCE-7R",
            "ILCE-7S",
            "ILCE-7M2",
            "ILCE-QX1",
            "ILCA-68",
            "ILCA-77M2",
        ],
        &tables::TAG_9050_A,
    ),
    (
        &[
            "ILCE-6100",
            "ILCE-6300",
            "ILCE-6400",
            "ILCE-6500",
            "ILCE-6600",
            "ILCE-7C",
            "ILCE-7M3",
            "ILCE-7RM2",
            "ILCE-7RM3",
            "ILCE-7RM4",
            "ILCE-7SM2",
            "ILCE-9",
            "ILCE-9M2",
            "ILCA-99M2",
            "ZV-E10",
        ],
        &tables::TAG_9050_B,
    ),
];

fn layout_for(models: &[(&[&str], &'static Layout)], model: &str) -> Option<&'static Layout> {
    let is_named = |names: &&[&str]| {
        names.iter().any(|name| match name.strip_suffix('*') {
            Some(start) => model.starts_with(start),
            None => model == *name,
        })
    };
    let known = models.iter().find(|(names, _)| is_named(names));
    known.map(|(_, layout)| *layout)
}

/// Exchanges the bytes for those they stand for: below 249, a byte was raised to its cube, modulo 249.
fn decipher(data: &[u8]) -> Vec<u8> {
    let mut clear: [u8; 256] = std::array::from_fn(|byte| u8::try_from(byte).unwrap_or_default());
    for byte in 0..MODULUS {
        let stands = byte * byte % MODULUS * byte % MODULUS;
        if let (Ok(place), Ok(byte)) = (usize::try_from(stands), u8::try_from(byte)) {
            clear[place] = byte;
        }
    }
    data.iter().map(|&byte| clear[usize::from(byte)]).collect()
}

fn show(reader: &mut Reader<'_, '_>, data: &[u8], layout: Option<&Layout>, scope: &Scope<'_>) {
    if let Some(layout) = layout {
        let scope = Scope {
            order: ByteOrder::Little,
            ..*scope
        };
        reader.layout(&decipher(data), layout, &scope);
    }
}

fn tag_2010(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = layout_for(MODELS_2010, &scope.note.model);
    show(reader, entry.data, layout, scope);
}

fn tag_9050(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = layout_for(MODELS_9050, &scope.note.model);
    show(reader, entry.data, layout, scope);
}

fn tag_9400(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = match entry.data.first() {
        Some(0x07 | 0x09 | 0x0a) => Some(&tables::TAG_9400_A),
        Some(0x0c) => Some(&tables::TAG_9400_B),
        Some(0x23 | 0x24 | 0x26 | 0x28 | 0x31..=0x33) => Some(&tables::TAG_9400_C),
        _ => None,
    };
    show(reader, entry.data, layout, scope);
}

fn tag_9404(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = match entry.data {
        [0x40 | 0x7d, _, _, 0x01, ..] => Some(&tables::TAG_9404_A),
        [0xe7 | 0xea | 0xcd | 0x8a | 0x70, _, _, 0x08, ..] => Some(&tables::TAG_9404_B),
        [0xb6, _, _, 0x01, ..] => Some(&tables::TAG_9404_C),
        _ => None,
    };
    show(reader, entry.data, layout, scope);
}

fn tag_9405(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = match entry.data.first() {
        Some(0x1b | 0x40 | 0x7d) => Some(&tables::TAG_9405_A),
        Some(0x3a | 0xb3 | 0x7e | 0x9a | 0x25 | 0xe1 | 0x76 | 0x8b) => Some(&tables::TAG_9405_B),
        _ => None,
    };
    show(reader, entry.data, layout, scope);
}

fn tag_9406(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let is_known = matches!(entry.data, [0x01 | 0x08 | 0x1b, _, 0x08 | 0x1b, ..]);
    show(
        reader,
        entry.data,
        is_known.then_some(&tables::TAG_9406),
        scope,
    );
}

/// The points of autofocus of the cameras with a mirror.
fn tag_940a(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let model = &scope.note.model;
    let has_mirror = model.starts_with("SLT-") || model.starts_with("HV");
    show(
        reader,
        entry.data,
        has_mirror.then_some(&tables::TAG_940A),
        scope,
    );
}

/// The lens of the cameras without a mirror.
fn tag_940c(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let model = &scope.note.model;
    let starts = ["NEX-", "ILCE-", "Lunar", "ZV-E"];
    let has_none = starts.iter().any(|start| model.starts_with(start));
    show(
        reader,
        entry.data,
        has_none.then_some(&tables::TAG_940C),
        scope,
    );
}

fn tag_9416(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    show(reader, entry.data, Some(&tables::TAG_9416), scope);
}

/// The shot: a block with a byte order of its own.
fn shot_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let order = match entry.data {
        [b'I', b'I', ..] => ByteOrder::Little,
        [b'M', b'M', ..] => ByteOrder::Big,
        _ => return,
    };
    reader.layout(entry.data, &tables::SHOT_INFO, &Scope { order, ..*scope });
}

/// A number of four bytes as two of two bytes.
fn halves(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    let value = format!("{} {}", number & 0xffff, number >> 16);
    Some((Value::from(value), None))
}

/// Two sizes, the second of which stands first.
fn exchanged(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let (first, second) = (raw.get_uint(0)?, raw.get_uint(1)?);
    let print = format!("{second}x{first}");
    Some((Value::from(format!("{second} {first}")), Some(print)))
}

/// A lens: features, focal lengths and apertures in decimal digits, features.
fn lens_spec(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
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
fn hex(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let bytes = bytes_of(raw)?;
    let words: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Some((Value::from(words.join(" ")), None))
}

/// When the image was taken.
fn date(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let [y0, y1, month, day, hour, minute, second] = *bytes_of(raw)?.first_chunk::<7>()?;
    let year = u16::from_le_bytes([y0, y1]);
    let date = format!("{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}");
    (year != 0).then(|| (Value::from(date), None))
}

/// A count in the lower three bytes.
fn count(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((Value::from(raw.get_uint(0)? & 0x00ff_ffff), None))
}

/// A sensitivity or a time that is a power of two, counted down from 16; 0 is none.
fn power(number: f64) -> Option<f64> {
    (number != 0.0).then(|| (16.0 - number / 256.0).exp2())
}

/// A focal ratio in 256ths of a step.
fn f_number(number: f64) -> Option<f64> {
    (number != 0.0).then(|| ((number / 256.0 - 16.0) / 2.0).exp2())
}

/// The largest or smallest aperture of a lens.
fn aperture(number: f64) -> Option<f64> {
    (number != 0.0).then(|| ((number / 8.0 - 1.06) / 2.0).exp2())
}

/// A number, unless it is the largest, which stands for none.
fn unless_largest(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    (value.as_i64() != Some(0xffff)).then_some((value, None))
}

/// The point that was chosen, on cameras without a mirror.
fn flexible_spot(raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let model = &scope.note.model;
    let value = plain(raw)?;
    let has_none = model.starts_with("NEX-") || model.starts_with("ILCE-");
    has_none.then_some((value, None))
}

#[cfg(test)]
mod tests {
    use super::decipher;

    #[test]
    fn bytes_stand_for_cube_roots() {
        assert_eq!(
            decipher(&[0, 1, 8, 27, 64, 125, 249, 255]),
            [0, 1, 2, 3, 4, 5, 249, 255]
        );
        let all: Vec<u8> = (0..=255).collect();
        let mut clear = decipher(&all);
        clear.sort_unstable();
        assert_eq!(clear, all);
    }
}
