//! The maker notes of Sony: a directory, and blocks in it whose bytes are exchanged for others.

pub(super) mod a_mount;
mod a_mount_tables;
mod models;
mod print;
pub(super) mod tables;
mod values;

use crate::metadata::ifd::{Entry, Kind, decode};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::sony::models::{MODELS_2010, MODELS_9050, layout_for};
use crate::metadata::maker::table::{Layout, PLAIN, Scope};
use crate::metadata::order::ByteOrder;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

/// The bytes of the sensitivities that were set.
const ISO_LENGTH: usize = 5;

/// From this byte on bytes stand for themselves.
const MODULUS: u32 = 249;

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
    let layout = match entry.data {
        [0x01 | 0x08 | 0x1b, _, 0x08 | 0x1b, ..] => Some(&tables::TAG_9406),
        [0x40, ..] => Some(&tables::TAG_9406_B),
        _ => None,
    };
    show(reader, entry.data, layout, scope);
}

/// Where the sensitivities stand in block 0x9401 by its version.
static ISO_PLACES: &[(&[u8], usize)] = &[
    (&[181], 0x3e2),
    (&[178], 0x44e),
    (&[148], 0x498),
    (&[167], 0x49d),
    (&[160, 164], 0x4a1),
    (&[152, 154, 155], 0x4a2),
    (&[144, 146], 0x59d),
    (&[68], 0x634),
    (&[73, 74], 0x636),
    (&[78], 0x64c),
    (&[90], 0x653),
    (&[93, 94], 0x678),
    (&[100, 103], 0x6b8),
    (&[124, 125], 0x6de),
    (&[127, 128, 130], 0x6e7),
];

/// The sensitivities that were set.
fn tag_9401(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let version = decipher(entry.data.get(..1).unwrap_or_default());
    let mut places = ISO_PLACES.iter();
    let known =
        places.find(|(versions, _)| version.first().is_some_and(|it| versions.contains(it)));
    if let Some(data) = known.and_then(|&(_, at)| entry.data.get(at..)) {
        let data = data.get(..ISO_LENGTH).unwrap_or(data);
        show(reader, data, Some(&tables::ISO_INFO), scope);
    }
}

fn tag_9402(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let is_known = !matches!(entry.data.first(), Some(0x05 | 0xff)) && !has_mirror(scope);
    show(
        reader,
        entry.data,
        is_known.then_some(&tables::TAG_9402),
        scope,
    );
}

fn tag_9403(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    show(reader, entry.data, Some(&tables::TAG_9403), scope);
}

fn tag_940e(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const MODELS: [&str; 8] = [
        "ILCE-6300",
        "ILCE-6500",
        "ILCE-7M3",
        "ILCE-7RM2",
        "ILCE-7RM3",
        "ILCE-7RM3A",
        "ILCE-7SM2",
        "ILCE-9",
    ];
    let is_known = MODELS.contains(&scope.note.model.as_str());
    show(
        reader,
        entry.data,
        is_known.then_some(&tables::TAG_940E),
        scope,
    );
}

/// The faces that were found.
fn tag_900b(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let is_known = entry.data.first() == Some(&0xc5);
    show(
        reader,
        entry.data,
        is_known.then_some(&tables::TAG_900B),
        scope,
    );
}

/// The points of autofocus on the sensor: how many, in how large an area, and where.
fn tag_202a(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const FIRST: usize = 6;
    const PLACE: usize = 4;
    let clear = entry.data;
    let &[1, used, ..] = clear else {
        return;
    };
    let scope = Scope {
        order: ByteOrder::Little,
        ..*scope
    };
    reader.layout(clear, &tables::TAG_202A, &scope);
    let places = clear.get(FIRST..).unwrap_or_default().chunks_exact(PLACE);
    let names = tables::POINTS.iter().take(used.into());
    for (index, (name, place)) in names.zip(places).enumerate() {
        let number = u16::try_from(FIRST + index * PLACE).unwrap_or_default();
        let raw = decode(Kind::U16, place, scope.order);
        reader.show("Sony", (number, name), PLAIN, &raw, &scope);
    }
}

/// Where the camera keeps data behind the image, as a place of the file, and how long that is.
fn hidden_data(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let value = entry.value(scope.order);
    let (Some(place), Some(length)) = (value.get_uint(0), value.get_uint(1)) else {
        return;
    };
    let place = scope.note.place.at + u64::from(place);
    let rows = [
        ("HiddenDataOffset", place),
        ("HiddenDataLength", length.into()),
    ];
    for (number, (name, value)) in (0_u16..).zip(rows) {
        let value = Value::from(i64::try_from(value).unwrap_or(i64::MAX));
        reader.sheet.push(Tag::new("Sony", number, name, value));
    }
}

/// How the points of autofocus are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Points {
    Named,
    Grid,
    Zones,
    Crosses,
}

fn points_of(scope: &Scope<'_>) -> Option<Points> {
    const AREA_MODE: u16 = 0x201c;
    /// What is set where the lens of a camera with a mirror focuses, or one of several zones.
    const ADAPTED: u32 = 4;
    const ZONE: u32 = 8;
    let area = scope.number(AREA_MODE);
    let is_mirrorless = ["NEX-", "ILCE-", "ILME-"]
        .iter()
        .any(|start| scope.note.model.starts_with(start));
    if is_translucent(scope) {
        Some(Points::Named)
    } else if is_ilca(scope) {
        area.map(|area| {
            if area == ZONE {
                Points::Zones
            } else {
                Points::Grid
            }
        })
    } else if is_mirrorless && area == Some(ADAPTED) {
        Some(Points::Named)
    } else {
        is_mirrorless.then_some(Points::Crosses)
    }
}

fn is_translucent(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("SLT-") || scope.note.model.starts_with("HV")
}

fn is_ilca(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("ILCA-")
}

/// Whether the camera has the areas of autofocus of those without a mirror.
fn has_zones(scope: &Scope<'_>) -> bool {
    const STARTS: [&str; 12] = [
        "NEX-",
        "ILCE-",
        "ILME-",
        "DSC-RX10M4",
        "DSC-RX100M5A",
        "DSC-RX100M6",
        "DSC-RX100M7",
        "DSC-HX99",
        "DSC-RX0M2",
        "DSC-HX95",
        "DSC-RX1RM3",
        "ZV-",
    ];
    STARTS
        .iter()
        .any(|start| scope.note.model.starts_with(start))
}

/// Whether the camera takes lenses.
fn takes_lenses(scope: &Scope<'_>) -> bool {
    !scope.note.model.starts_with("DSC-")
}

fn has_mirror(scope: &Scope<'_>) -> bool {
    let model = &scope.note.model;
    model.starts_with("SLT-") || model.starts_with("ILCA-") || model == "HV"
}

/// Whether the camera takes lenses and has no mirror.
fn has_e_mount(scope: &Scope<'_>) -> bool {
    let model = &scope.note.model;
    !has_mirror(scope) && !model.starts_with("DSC-") && !model.starts_with("Stellar")
}

/// Whether the byte at a place names a mount.
fn is_mount<const AT: usize, const MOUNT: u8>(scope: &Scope<'_>) -> bool {
    scope.u8(AT) == Some(MOUNT)
}

/// Whether the byte at a place says that no flash fired.
fn is_unlit<const AT: usize>(scope: &Scope<'_>) -> bool {
    scope.u8(AT).is_some_and(|status| status & 1 == 0)
}

fn is_not_ilce_1(scope: &Scope<'_>) -> bool {
    scope.note.model != "ILCE-1"
}

/// Whether block 0x9402 tells a temperature.
fn has_temperature(scope: &Scope<'_>) -> bool {
    scope.u8(2) == Some(0xff)
}

/// Whether block 0x9403 tells a temperature.
fn has_camera_temperature(scope: &Scope<'_>) -> bool {
    scope.u8(4).is_some_and(|test| (1..100).contains(&test))
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
