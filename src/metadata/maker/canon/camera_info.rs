//! What a Canon camera tells about itself: one tag, laid out by model, whose firmware shows whether the layout fits.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::raw::plain;
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::canon::{camera_tables as tables, style_tables as styles};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Form, Layout, Scope};
use crate::metadata::maker::values::celsius;
use crate::metadata::value::Value;

/// Firmware with which values stand elsewhere than in the layout: where its version stands, and by how much all is moved
/// that stands behind some place.
struct Firmware(usize, &'static [(u16, i16)]);

/// The models and their layouts; a name is the end of that of the camera, as a `1D Mark II` is no `1D`.
static MODELS: &[(&[&str], &Layout, &[Firmware])] = &[
    (&["1D"], &tables::EOS_1D, &[]),
    (&["1DS"], &tables::EOS_1DS, &[]),
    (&["1D Mark II N"], &tables::EOS_1DMKIIN, &[]),
    (
        &["1D Mark IV"],
        &tables::EOS_1DMKIV,
        &[Firmware(0x1e8, &[(0x56, -1), (0x153, -4)])],
    ),
    (&["1D Mark III", "1Ds Mark III"], &tables::EOS_1DMKIII, &[]),
    (&["1D Mark II", "1Ds Mark II"], &tables::EOS_1DMKII, &[]),
    (
        &["EOS-1D X"],
        &tables::EOS_1DX,
        &[
            Firmware(0x271, &[(0x1b, -3), (0x8e, -4), (0x1ab, -8)]),
            Firmware(0x279, &[(0x1b, -3), (0x8e, -4)]),
            Firmware(0x285, &[(0x8e, 5)]),
        ],
    ),
    (
        &["5D Mark II"],
        &tables::EOS_5DMKII,
        &[Firmware(0x15a, &[(0xea, -36)])],
    ),
    (
        &["5D Mark III"],
        &tables::EOS_5DMKIII,
        &[
            Firmware(0x22c, &[(0x1b, -1), (0x23, -3), (0x8e, -4), (0x157, -8)]),
            Firmware(0x22d, &[(0x1b, -1), (0x23, -2), (0x8e, -4), (0x157, -8)]),
            Firmware(0x242, &[(0x23, 6)]),
            Firmware(0x247, &[(0x23, 6), (0x8e, 5)]),
        ],
    ),
    (&["EOS 5D"], &tables::EOS_5D, &[]),
    (&["EOS 6D"], &tables::EOS_6D, &[]),
    (
        &["EOS 7D"],
        &tables::EOS_7D,
        &[Firmware(0x1a8, &[(0x1e, -4)])],
    ),
    (&["40D"], &tables::EOS_40D, &[]),
    (
        &["50D"],
        &tables::EOS_50D,
        &[Firmware(0x15a, &[(0xee, -4)])],
    ),
    (&["60D"], &tables::EOS_60D, &[]),
    (&["1200D", "REBEL T5", "Kiss X70"], &tables::EOS_1200D, &[]),
    (&["70D"], &tables::EOS_70D, &[]),
    (&["80D"], &tables::EOS_80D, &[]),
    (&["450D", "REBEL XSi", "Kiss X2"], &tables::EOS_450D, &[]),
    (&["500D", "REBEL T1i", "Kiss X3"], &tables::EOS_500D, &[]),
    (&["550D", "REBEL T2i", "Kiss X4"], &tables::EOS_550D, &[]),
    (
        &[
            "600D",
            "REBEL T3i",
            "Kiss X5",
            "1100D",
            "REBEL T3",
            "Kiss X50",
        ],
        &tables::EOS_600D,
        &[],
    ),
    (
        &[
            "650D",
            "REBEL T4i",
            "Kiss X6i",
            "700D",
            "REBEL T5i",
            "Kiss X7i",
        ],
        &tables::EOS_650D,
        &[],
    ),
    (
        &[
            "750D",
            "REBEL T6i",
            "Kiss X8i",
            "760D",
            "REBEL T6s",
            "8000D",
        ],
        &tables::EOS_750D,
        &[],
    ),
    (&["1000D", "REBEL XS", "Kiss F"], &tables::EOS_1000D, &[]),
    (&["EOS R5", "EOS R6"], &tables::EOS_R6, &[]),
    (&["EOS R6m2", "EOS R8", "EOS R50"], &tables::EOS_R6M2, &[]),
    (&["EOS R6 Mark III"], &tables::EOS_R6M3, &[]),
    (&["G5 X Mark II"], &tables::G5X_MKII, &[]),
];

/// Compact cameras: the counts of numbers that tell their layout, and where the temperature stands in it.
static COMPACTS: &[(usize, usize, &Layout)] = &[
    (138, 135, &tables::POWER_SHOT),
    (148, 145, &tables::POWER_SHOT),
    (156, 153, &tables::POWER_SHOT_2),
    (162, 159, &tables::POWER_SHOT_2),
    (167, 164, &tables::POWER_SHOT_2),
    (171, 168, &tables::POWER_SHOT_2),
    (264, 261, &tables::POWER_SHOT_2),
];

/// The same of later compact cameras, of which only the temperature is known.
static LATER_COMPACTS: &[(usize, usize)] = &[(72, 71), (85, 83), (93, 91), (94, 92), (101, 100)];

/// Where the picture styles of a model begin.
static STYLES: &[(&[&str], u16, &Layout)] = &[
    (&["40D"], 0x25b, &styles::STYLES),
    (&["450D", "REBEL XSi", "Kiss X2"], 0x263, &styles::STYLES),
    (&["1000D", "REBEL XS", "Kiss F"], 0x267, &styles::STYLES),
    (&["1D Mark III", "1Ds Mark III"], 0x2aa, &styles::STYLES),
    (&["50D"], 0x2d7, &styles::STYLES),
    (&["5D Mark II"], 0x2f7, &styles::STYLES),
    (&["1200D", "REBEL T5", "Kiss X70"], 0x2f9, &styles::STYLES_2),
    (&["60D"], 0x321, &styles::STYLES_2),
    (
        &[
            "600D",
            "REBEL T3i",
            "Kiss X5",
            "1100D",
            "REBEL T3",
            "Kiss X50",
        ],
        0x2fb,
        &styles::STYLES_2,
    ),
    (&["500D", "REBEL T1i", "Kiss X3"], 0x30b, &styles::STYLES),
    (&["550D", "REBEL T2i", "Kiss X4"], 0x31c, &styles::STYLES),
    (&["EOS 7D"], 0x327, &styles::STYLES),
    (&["1D Mark IV"], 0x368, &styles::STYLES),
    (
        &[
            "650D",
            "REBEL T4i",
            "Kiss X6i",
            "700D",
            "REBEL T5i",
            "Kiss X7i",
        ],
        0x390,
        &styles::STYLES_2,
    ),
    (&["5D Mark III"], 0x3b0, &styles::STYLES_2),
    (&["EOS 6D"], 0x3c6, &styles::STYLES_2),
    (&["70D"], 0x3cf, &styles::STYLES_2),
    (&["EOS-1D X"], 0x3f4, &styles::STYLES_2),
];

/// Reads the block.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let model = &scope.note.model;
    if let Some((layout, older)) = layout_of(model) {
        if let Some(moves) = moves(layout, older, entry.data) {
            let data = entry.data;
            for cell in layout.cells {
                let scope = Scope { data, ..*scope };
                reader.cell_at(moved(cell.0, moves), cell, layout.group, &scope);
            }
            read_styles(reader, entry, moves, scope);
        }
        return;
    }
    if !matches!(entry.kind, Kind::U32 | Kind::S32) {
        return;
    }
    let count = entry.data.len() / 4;
    let known = COMPACTS.iter().find(|known| known.0 == count);
    if let Some((_, _, layout)) = known {
        reader.layout(entry.data, layout, scope);
    }
    let only = || LATER_COMPACTS.iter().find(|later| later.0 == count);
    let temperature = match known {
        Some(&(_, temperature, _)) => temperature,
        None if count > 400 => count - 3,
        None => match only() {
            Some(&(_, temperature)) => temperature,
            None => return,
        },
    };
    let degrees = entry
        .data
        .get(4 * temperature..)
        .and_then(<[u8]>::first_chunk::<4>);
    if let Some(&degrees) = degrees {
        let raw = Raw::SLong(vec![scope.order.u32(degrees).cast_signed()]);
        let form = Form::Calc(Some, celsius);
        let number = u16::try_from(temperature).unwrap_or_default();
        reader.show("Canon", (number, "CameraTemperature"), form, &raw, scope);
    }
}

/// The layout of a model, and what other firmware does to it.
fn layout_of(model: &str) -> Option<(&'static Layout, &'static [Firmware])> {
    let known = MODELS.iter().find(|(names, ..)| is_called(model, names));
    known.map(|(_, layout, firmware)| (*layout, *firmware))
}

/// Whether a model ends with one of these names, as whole words.
fn is_called(model: &str, names: &[&str]) -> bool {
    let mut before = names.iter().filter_map(|name| model.strip_suffix(name));
    before.any(|before| !before.ends_with(|last: char| last.is_ascii_alphanumeric()))
}

/// Reads the picture styles, if what stands first is a contrast.
fn read_styles(
    reader: &mut Reader<'_, '_>,
    entry: &Entry<'_>,
    moves: &[(u16, i16)],
    scope: &Scope<'_>,
) {
    let model = &scope.note.model;
    let known = STYLES.iter().find(|(names, ..)| is_called(model, names));
    let Some((_, skip, layout)) = known else {
        return;
    };
    let skip = moved(*skip, moves);
    let data = entry.data.get(skip..).unwrap_or_default();
    let first = data.first_chunk::<4>().map(|&four| scope.order.u32(four));
    if first.is_some_and(|first| (-10..=10).contains(&first.cast_signed())) {
        reader.layout(data, layout, scope);
    }
}

/// How the values of this firmware are moved, which shows in where its version stands; nothing where it is unknown.
fn moves(
    layout: &Layout,
    others: &'static [Firmware],
    data: &[u8],
) -> Option<&'static [(u16, i16)]> {
    let is_at = |place: usize| {
        let version = data.get(place..).unwrap_or_default();
        matches!(version, [b'0'..=b'9', b'.', b'0'..=b'9', b'.', ..])
    };
    let cells = layout.cells.iter();
    let mut versions = cells.filter(|cell| cell.3 == "FirmwareVersion").peekable();
    if versions.peek().is_none() || versions.any(|cell| is_at(cell.0.into())) {
        return Some(&[]);
    }
    let other = others.iter().find(|firmware| is_at(firmware.0));
    other.map(|firmware| firmware.1)
}

/// Where that stands which has this place in the layout.
fn moved(place: u16, moves: &[(u16, i16)]) -> usize {
    let behind = moves.iter().filter(|(from, _)| place > *from);
    let by: i16 = behind.map(|(_, by)| by).sum();
    usize::from(place.saturating_add_signed(by))
}

/// A version such as `1.0.2`.
pub(super) fn firmware(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let value = plain(raw)?;
    let text = value.as_text()?.trim_end();
    let is_version = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b' '));
    (is_version && text.contains('.')).then(|| (Value::from(text), None))
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::{layout_of, tables};

    #[test]
    fn a_later_model_of_a_line_is_not_read_as_the_first() {
        for (model, layout) in [
            ("Canon EOS-1D", &tables::EOS_1D),
            ("Canon EOS-1DS", &tables::EOS_1DS),
            ("Canon EOS-1D Mark II", &tables::EOS_1DMKII),
            ("Canon EOS-1Ds Mark II", &tables::EOS_1DMKII),
            ("Canon EOS-1D Mark II N", &tables::EOS_1DMKIIN),
            ("Canon EOS-1Ds Mark III", &tables::EOS_1DMKIII),
            ("Canon EOS-1D Mark IV", &tables::EOS_1DMKIV),
            ("Canon EOS-1D X", &tables::EOS_1DX),
            ("Canon EOS 5D", &tables::EOS_5D),
            ("Canon EOS 5D Mark III", &tables::EOS_5DMKIII),
            ("Canon EOS REBEL T6i", &tables::EOS_750D),
            ("Canon EOS R6m2", &tables::EOS_R6M2),
            ("Canon EOS R6 Mark III", &tables::EOS_R6M3),
        ] {
            assert!(ptr::eq(layout_of(model).unwrap().0, layout), "{model}");
        }
        for model in [
            "Canon EOS-1D X Mark II",
            "Canon EOS 5D Mark IV",
            "Canon EOS 6D Mark II",
            "Canon EOS R5m2",
            "Canon EOS 1400D",
        ] {
            assert!(layout_of(model).is_none(), "{model}");
        }
    }
}
