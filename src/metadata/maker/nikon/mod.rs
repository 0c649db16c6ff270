//! The maker notes of Nikon: three ways to lay out a directory, and blocks of numbers in it, some enciphered.

mod af_info;
mod af_points;
mod af_tables;
mod crypt;
mod flash;
mod flash_tables;
mod lens;
mod lens_tables;
mod print;
mod settings_table;
mod settings_z_table;
mod shot_info;
mod shot_tables;
mod shot_values;
mod shot_versions;
mod shot_words;
mod tables;
mod values;

use exif::Value as Raw;

use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::nikon::crypt::decipher;
use crate::metadata::maker::note::{Reader, Start};
use crate::metadata::maker::table::{Cell, Layout, PLAIN, Row, Scope, VERSION};
use crate::metadata::order::ByteOrder;

/// Where the directory of the first cameras begins, behind their name.
const FIRST_SKIP: usize = 8;

/// Where the TIFF header of later cameras begins, behind their name.
const TIFF_SKIP: usize = 10;

/// Reads the note.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let note = reader.note;
    if note.bytes.starts_with(b"Nikon\0\x01") {
        reader.table(Start::in_block(note, FIRST_SKIP), &tables::TYPE_2);
    } else if note.bytes.starts_with(b"Nikon\0") {
        if let Some(start) = Start::behind_header(note, TIFF_SKIP) {
            reader.table(start, &tables::MAIN);
        }
    } else {
        let block = reader.ifds.block();
        let start = Start::in_block(note, 0).ordered_by_count(block);
        reader.table(start.mended(note, block), &tables::MAIN);
    }
}

/// How the image was to be shown; the first digits of the version tell the layout.
fn picture_control(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let layout = match entry.data {
        [b'0', b'1', ..] => &tables::PICTURE_CONTROL,
        [b'0', b'2', ..] => &tables::PICTURE_CONTROL_2,
        [b'0', b'3', ..] => &tables::PICTURE_CONTROL_3,
        _ => return,
    };
    reader.layout(entry.data, layout, scope);
}

/// Images of several exposures; the length tells the layout.
fn hdr_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const SECOND: usize = 6;
    let layout = match entry.data.len() {
        SECOND => &tables::HDR_INFO_2,
        _ => &tables::HDR_INFO,
    };
    reader.layout(entry.data, layout, scope);
}

/// Several exposures in one image.
fn multi_exposure(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    match entry.data.get(..4) {
        Some(b"0100" | b"0101") => reader.layout(entry.data, &tables::MULTI_EXPOSURE, scope),
        Some(b"0102" | b"0103") => {
            let scope = Scope {
                order: ByteOrder::Little,
                ..*scope
            };
            reader.layout(entry.data, &tables::MULTI_EXPOSURE_2, &scope);
        }
        _ => {}
    }
}

/// The balance of colours: where its four numbers are, and in which order, depends on the version.
fn color_balance(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const CLEAR: usize = usize::MAX;
    static VERSIONS: &[(&[&[u8; 4]], &str, usize, usize)] = &[
        (&[b"0100"], "WB_RBGGLevels", CLEAR, 72),
        (&[b"0102"], "WB_RGGBLevels", CLEAR, 10),
        (&[b"0103"], "WB_RGBGLevels", CLEAR, 20),
        (&[b"0205"], "WB_RGGBLevels", 4, 18),
        (&[b"0209", b"0212", b"0214"], "WB_GRBGLevels", 284, 294),
        (&[b"0211"], "WB_GRBGLevels", 284, 300),
        (&[b"0213"], "WB_RGGBLevels", 284, 294),
        (&[b"0215", b"0216", b"0217"], "WB_GRBGLevels", 284, 288),
        (
            &[b"0219", b"0221", b"0222", b"0223", b"0224"],
            "WB_RGGBLevels",
            4,
            128,
        ),
        (
            &[
                b"0200", b"0201", b"0202", b"0203", b"0204", b"0206", b"0207", b"0208", b"0210",
            ],
            "WB_RGGBLevels",
            284,
            290,
        ),
    ];
    let Some(version) = entry.data.first_chunk::<4>() else {
        return;
    };
    let known = VERSIONS.iter().find(|known| known.0.contains(&version));
    let Some(&(_, name, enciphered, at)) = known else {
        reader.layout(version, &BALANCE_VERSION, scope);
        return;
    };
    let clear = if enciphered == CLEAR {
        Some(entry.data.to_vec())
    } else {
        decipher(entry.data, enciphered, scope)
    };
    let levels = clear
        .as_deref()
        .and_then(|clear| clear.get(at..)?.first_chunk::<8>());
    if let Some(levels) = levels {
        let numbers = levels.as_chunks::<2>().0.iter();
        let raw = Raw::Short(numbers.map(|&pair| scope.order.u16(pair)).collect());
        reader.show("Nikon", (0, name), PLAIN, &raw, scope);
    }
}

/// The version of a balance of colours of which no more is known.
static BALANCE_VERSION: Layout = Layout {
    group: "Nikon",
    unit: Kind::U8,
    cells: &[Cell(0, Kind::Text, 4, "ColorBalanceVersion", VERSION)],
};

/// The settings of the menus: records of a number, a type and a value behind a header.
fn settings(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const HEADER: usize = 24;
    const SIGNED: u8 = 8;
    let table = &settings_table::SETTINGS;
    let records = entry.data.get(HEADER..).unwrap_or_default();
    for &[n0, n1, kinds @ .., v0, v1, v2, v3] in records.as_chunks::<8>().0 {
        let number = scope.order.u16([n0, n1]);
        let value = scope.order.u32([v0, v1, v2, v3]);
        if let Some(row) = setting(number, &scope.note.model) {
            let raw = if kinds.contains(&SIGNED) {
                Raw::SLong(vec![value.cast_signed()])
            } else {
                Raw::Long(vec![value])
            };
            reader.show(table.group, (row.0, row.1), row.2, &raw, scope);
        }
    }
}

/// The row of a setting in the menus of a camera. Limits of the sensitivity are known of the D6 and the Z 7 only.
fn setting(number: u16, model: &str) -> Option<&'static Row> {
    const MODELS: [&str; 7] = ["5", "50", "6", "6_2", "7", "7_2", "fc"];
    const LIMITS: [u16; 3] = [0x0001, 0x0002, 0x000d];
    let row_of = |rows: &'static [Row]| {
        let first = rows.partition_point(|row| row.0 < number);
        rows.get(first).filter(|row| row.0 == number)
    };
    let z = model.trim().strip_prefix("NIKON Z ");
    let z = z.filter(|model| MODELS.contains(model));
    let is_of_z7 = z.is_some_and(|model| model.starts_with('7'));
    let of_z = z.and_then(|_| row_of(settings_z_table::SETTINGS_Z));
    if z.is_some() && !is_of_z7 && LIMITS.contains(&number) {
        return None;
    }
    of_z.or_else(|| row_of(settings_table::SETTINGS.rows))
}

/// The number of a file, in the byte order in which it and its folder make sense.
fn file_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const LITTLE: [&str; 8] = [
        "D4S", "D750", "D810", "D3300", "D5200", "D5300", "D5500", "D7100",
    ];
    let pair = |at: usize| entry.data.get(at..)?.first_chunk::<2>().copied();
    let (Some(folder), Some(file)) = (pair(6), pair(8)) else {
        return;
    };
    let makes_sense =
        |order: ByteOrder| (100..=999).contains(&order.u16(folder)) && order.u16(file) <= 9999;
    let is_little = match (makes_sense(ByteOrder::Little), makes_sense(ByteOrder::Big)) {
        (true, false) => true,
        (false, true) => false,
        _ => {
            let name = scope.note.model.trim().strip_prefix("NIKON ");
            name.is_some_and(|name| LITTLE.contains(&name))
        }
    };
    let order = if is_little {
        ByteOrder::Little
    } else {
        ByteOrder::Big
    };
    reader.layout(entry.data, &tables::FILE_INFO, &Scope { order, ..*scope });
}

#[cfg(test)]
mod tests {
    use super::setting;

    #[test]
    fn settings_are_those_of_the_camera() {
        let name = |number, model| setting(number, model).map(|row| row.1);
        assert_eq!(name(0x00b3, "NIKON D6"), Some("MovieFunc1Button"));
        assert_eq!(name(0x00b3, "NIKON Z 5"), Some("MovieFunc2Button"));
        assert_eq!(name(0x0001, "NIKON Z 5"), None);
        assert_eq!(name(0x0001, "NIKON Z 7_2"), Some("ISOAutoHiLimit"));
        assert_eq!(name(0x001e, "NIKON Z 5"), Some("AF-SPrioritySel"));
        assert_eq!(name(0xffff, "NIKON Z 5"), None);
    }
}
