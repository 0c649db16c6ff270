//! What a Nikon camera tells about the flash: a block whose layout depends on its version.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::compensation as steps;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::Entry;
use crate::metadata::maker::nikon::flash_tables as tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Layout, Scope};
use crate::metadata::value::Value;

/// From this mode on the flash is set by hand, and tells its power instead of a compensation.
const MANUAL: u8 = 6;

/// The layouts of the versions.
static VERSIONS: &[(&[u8; 4], &Layout)] = &[
    (b"0100", &tables::FLASH_0100),
    (b"0101", &tables::FLASH_0100),
    (b"0102", &tables::FLASH_0102),
    (b"0103", &tables::FLASH_0103),
    (b"0104", &tables::FLASH_0103),
    (b"0105", &tables::FLASH_0103),
    (b"0106", &tables::FLASH_0106),
    (b"0107", &tables::FLASH_0107),
    (b"0108", &tables::FLASH_0107),
    (b"0300", &tables::FLASH_0300),
    (b"0301", &tables::FLASH_0300),
];

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let version = entry.data.first_chunk::<4>();
    let known = VERSIONS.iter().find(|known| Some(known.0) == version);
    match (known, version) {
        (Some((_, layout)), _) => reader.layout(entry.data, layout, scope),
        (None, Some(version)) => reader.layout(version, &tables::FLASH_0100, scope),
        (None, None) => {}
    }
}

/// The mode that stands in some bits of a byte.
fn mode(scope: &Scope<'_>, at: usize, mask: u8, shift: u8) -> u8 {
    scope.u8(at).map_or(0, |byte| (byte & mask) >> shift)
}

/// How strong the flash was, if it was set by hand.
pub(super) fn output<const AT: usize, const MASK: u8, const SHIFT: u8>(
    raw: &Raw,
    scope: &Scope<'_>,
) -> Option<Shown> {
    let number = f64::from(raw.get_uint(0)?);
    (mode(scope, AT, MASK, SHIFT) >= MANUAL).then(|| (Value::from((-number / 6.0).exp2()), None))
}

/// The compensation of the flash, if it was not set by hand.
pub(super) fn compensation<const AT: usize, const MASK: u8, const SHIFT: u8>(
    raw: &Raw,
    scope: &Scope<'_>,
) -> Option<Shown> {
    let value = Value::from(-plain(raw)?.as_f64()? / 6.0 + 0.0);
    let print = steps(&value);
    (mode(scope, AT, MASK, SHIFT) < MANUAL).then_some((value, print))
}

/// A number, unless it is one of the two that mean that there is none.
pub(super) fn unless_none(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    (number != 0 && number != 255).then(|| (Value::from(number), None))
}
