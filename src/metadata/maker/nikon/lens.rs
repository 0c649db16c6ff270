//! What a Nikon lens tells about itself: a block whose layout depends on its version, mostly enciphered.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::ifd::Entry;
use crate::metadata::maker::nikon::crypt::decipher;
use crate::metadata::maker::nikon::lens_tables as tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Layout, Scope};
use crate::metadata::maker::values::metres;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// Where the cipher begins, behind the version.
const ENCIPHERED: usize = 4;

/// The layouts of the versions.
static VERSIONS: &[(&[u8], &[&Layout])] = &[
    (b"0100", &[&tables::LENS_00]),
    (b"0101", &[&tables::LENS_01]),
    (b"0201", &[&tables::LENS_01]),
    (b"0202", &[&tables::LENS_01]),
    (b"0203", &[&tables::LENS_01]),
    (b"0204", &[&tables::LENS_0204]),
    (b"0400", &[&tables::LENS_0400]),
    (b"0401", &[&tables::LENS_0400]),
    (b"0402", &[&tables::LENS_0402]),
    (b"0403", &[&tables::LENS_0403]),
];

/// Where lenses of the old mount and those of the new one have their data in the blocks of mirrorless cameras.
const OLD_LENS: usize = 4;
const NEW_LENS: usize = 47;
const LENS_DATA: usize = 16;

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let Some(version) = entry.data.get(..ENCIPHERED) else {
        return;
    };
    let is_clear = version < b"0201".as_slice();
    let clear = if is_clear {
        entry.data.to_vec()
    } else {
        match decipher(entry.data, ENCIPHERED, scope) {
            Some(clear) => clear,
            None => return,
        }
    };
    if let Some((_, layouts)) = VERSIONS.iter().find(|known| known.0 == version) {
        for layout in *layouts {
            reader.layout(&clear, layout, scope);
        }
    } else if matches!(version, b"0800" | b"0801" | b"0802") {
        read_mirrorless(reader, &clear, scope);
    } else {
        reader.layout(version, &tables::LENS_00, scope);
    }
}

fn read_mirrorless(reader: &mut Reader<'_, '_>, clear: &[u8], scope: &Scope<'_>) {
    let scope = Scope {
        order: ByteOrder::Little,
        ..*scope
    };
    let version = clear.get(..ENCIPHERED).unwrap_or_default();
    reader.layout(version, &tables::LENS_00, &scope);
    let has_data = |at: usize| {
        let data = clear.get(at..).and_then(|rest| rest.get(..LENS_DATA));
        data.is_some_and(|data| data.iter().any(|&byte| byte != 0))
    };
    if has_data(OLD_LENS) {
        reader.layout(clear, &tables::LENS_OLD, &scope);
    }
    if has_data(NEW_LENS) {
        reader.layout(clear, &tables::LENS_NEW, &scope);
    }
}

/// The distance that the lens was focused at, as a logarithm.
pub(super) fn distance(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = f64::from(raw.get_uint(0)?) / 256.0;
    let value = Value::from(0.01 * 10_f64.powf(number / 40.0));
    let print = metres(&value);
    Some((value, print))
}

/// `4.67`
pub(super) fn two_decimals(value: &Value) -> Option<String> {
    Some(format!("{:.2}", value.as_f64()?))
}

/// `2.51 m`
pub(super) fn centimetres(value: &Value) -> Option<String> {
    Some(format!("{:.2} m", value.as_f64()?))
}

/// Where the lens stands, in hexadecimal digits.
pub(super) fn position(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let number = raw.get_uint(0)?;
    Some((Value::from(number), Some(format!("0x{number:02x}"))))
}

/// `50.4 mm`
pub(super) fn millimetres(value: &Value) -> Option<String> {
    Some(format!("{:.1} mm", value.as_f64()?))
}
