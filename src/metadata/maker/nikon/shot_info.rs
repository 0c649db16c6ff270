//! What a Nikon camera tells about a shot: a block whose layout depends on its version and length, mostly enciphered.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::nikon::crypt::decipher;
use crate::metadata::maker::nikon::shot_tables as tables;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Cell, Layout, PLAIN, Scope, VERSION};
use crate::metadata::order::ByteOrder;

/// Where the cipher begins, behind the version.
const ENCIPHERED: usize = 4;

/// A layout: the version, the length if it tells more, the layout, and where the custom settings of the D300 and its
/// relatives begin.
type Known = (&'static [u8], Option<usize>, &'static Layout, Option<usize>);

static VERSIONS: &[Known] = &[
    (b"0204", None, &SHOT_D2X, None),
    (b"0205", None, &SHOT_D50, None),
    (b"0207", None, &SHOT_D200, None),
    (b"0208", None, &tables::SHOT_D80, None),
    (b"0209", None, &tables::SHOT_D40, None),
    (b"0210", Some(5399), &tables::SHOT_D3A, Some(769)),
    (b"0210", Some(5408), &tables::SHOT_D3B, Some(778)),
    (b"0210", Some(5412), &tables::SHOT_D3B, Some(778)),
    (b"0210", Some(5291), &tables::SHOT_D300A, Some(790)),
    (b"0210", Some(5303), &tables::SHOT_D300B, Some(802)),
    (b"0212", None, &tables::SHOT_D700, None),
    (b"0213", None, &tables::SHOT_D90, None),
    (b"0214", Some(5409), &tables::SHOT_D3X, Some(779)),
    (b"0215", None, &tables::SHOT_D5000, None),
    (b"0216", Some(5311), &tables::SHOT_D300S, Some(804)),
    (b"0218", Some(5356), &tables::SHOT_D3S, None),
    (b"0218", Some(5388), &tables::SHOT_D3S, None),
    (b"0220", None, &tables::SHOT_D7000, None),
    (b"0221", None, &tables::SHOT_D5100, None),
    (b"0222", None, &tables::SHOT_D800, None),
    (b"0226", None, &tables::SHOT_D5200, None),
];

static SHOT_D2X: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(106, Kind::U32, 1, "ShutterCount", PLAIN),
        Cell(110, Kind::U32, 1, "DeletedImageCount", PLAIN),
        Cell(130, Kind::U8, 1, "VibrationReduction", PLAIN),
    ],
};

static SHOT_D50: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(343, Kind::U16, 1, "ShutterCount", PLAIN),
        Cell(430, Kind::U8, 1, "VibrationReduction", PLAIN),
    ],
};

static SHOT_D200: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[
        Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION),
        Cell(117, Kind::U8, 1, "VibrationReduction", PLAIN),
        Cell(589, Kind::U32, 1, "ShutterCount", PLAIN),
    ],
};

/// The version alone.
static SHOT_OTHER: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[Cell(0, Kind::Text, 4, "ShotInfoVersion", VERSION)],
};

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let data = entry.data;
    let Some(version) = data.get(..ENCIPHERED) else {
        return;
    };
    if !version.iter().all(u8::is_ascii_digit) {
        return;
    }
    let clear = if version < b"0200".as_slice() {
        Some(data.to_vec())
    } else {
        decipher(data, ENCIPHERED, scope)
    };
    let known = VERSIONS
        .iter()
        .find(|known| known.0 == version && known.1.is_none_or(|length| length == data.len()));
    match (clear, known) {
        (Some(clear), Some((_, _, layout, custom))) => {
            reader.layout(&clear, layout, scope);
            let custom = custom.and_then(|at| clear.get(at..));
            if let Some(custom) = custom {
                let custom = custom.get(..24).unwrap_or(custom);
                reader.layout(custom, &tables::CUSTOM_D300, scope);
            }
        }
        (Some(clear), None) if has_firmware(&clear) => {
            let is_mirrorless = version.starts_with(b"08");
            let scope = Scope {
                order: if is_mirrorless {
                    ByteOrder::Little
                } else {
                    scope.order
                },
                ..*scope
            };
            let layout = if is_mirrorless {
                &tables::SHOT_Z
            } else {
                &tables::SHOT_D4
            };
            reader.layout(&clear, layout, &scope);
        }
        _ => reader.layout(version, &SHOT_OTHER, scope),
    }
}

/// Whether what is deciphered begins as all that is known of the other versions: with that of the firmware.
fn has_firmware(clear: &[u8]) -> bool {
    let firmware = clear.get(ENCIPHERED..).unwrap_or_default();
    matches!(firmware, [b'0'..=b'9', b'.', b'0'..=b'9', b'0'..=b'9', ..])
        || matches!(firmware, [b'0'..=b'9', b'0'..=b'9', b'.', b'0'..=b'9', ..])
}

/// How far the autofocus was tuned: the sign stands in the upper byte.
pub(super) fn fine_tune(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    Some((plain(raw)?, None))
}
