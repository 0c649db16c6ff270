//! The blocks of Sony's cameras for the A mount and of the first without a mirror: which they are, and their forms.

use exif::Value as Raw;

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::ifd::Entry;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::sony::a_mount_tables as tables;
use crate::metadata::maker::table::{Layout, Scope};
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// The parts that a block may be made of, at most.
const PARTS: usize = 50;

fn show(
    reader: &mut Reader<'_, '_>,
    data: &[u8],
    (order, layout): (ByteOrder, &Layout),
    scope: &Scope<'_>,
) {
    reader.layout(data, layout, &Scope { order, ..*scope });
}

/// The state of autofocus: three forms by their lengths, one of which may have a block inside.
pub(super) fn camera_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    const STATUS: usize = 35;
    let data = entry.data;
    match data.len() {
        368 | 5478 => show(reader, data, (ByteOrder::Big, &tables::CAMERA_INFO), scope),
        5506 | 6118 => show(
            reader,
            data,
            (ByteOrder::Little, &tables::CAMERA_INFO_2),
            scope,
        ),
        15_360 => {
            show(
                reader,
                data,
                (ByteOrder::Little, &tables::CAMERA_INFO_3),
                scope,
            );
            if is_a580(scope) {
                let status = data.get(STATUS..).unwrap_or_default();
                show(
                    reader,
                    status,
                    (ByteOrder::Little, &tables::AF_STATUS_15),
                    scope,
                );
            }
        }
        _ => {}
    }
}

/// What the camera focused on, or a block of several parts.
pub(super) fn focus_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    match entry.data.len() {
        19_148 | 19_154 => {
            show(
                reader,
                entry.data,
                (ByteOrder::Little, &tables::FOCUS_INFO),
                scope,
            );
        }
        _ => more_info(reader, entry.data, scope),
    }
}

/// Parts, each with a number and a place that a list in front tells; each ends where the next begins.
fn more_info(reader: &mut Reader<'_, '_>, data: &[u8], scope: &Scope<'_>) {
    const HEAD: usize = 4;
    let pair = |at: usize| {
        let pair = data.get(at..)?.first_chunk::<2>()?;
        Some(usize::from(u16::from_le_bytes(*pair)))
    };
    let Some(count) = pair(0).filter(|&count| count <= PARTS) else {
        return;
    };
    let parts = (0..count).map(|index| {
        let at = HEAD + index * HEAD;
        Some((pair(at)?, pair(at + 2)?))
    });
    let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
        return;
    };
    for &(number, start) in &parts {
        let ends = parts.iter().map(|part| part.1).filter(|&end| end > start);
        let end = ends.min().unwrap_or(data.len()).min(data.len());
        let layout = match number {
            0x0001 => &tables::MORE_SETTINGS,
            0x0002 if is_not_a500(scope) => &tables::FACE_INFO,
            0x0201 => &tables::MORE_INFO_0201,
            0x0401 => &tables::MORE_INFO_0401,
            _ => continue,
        };
        let part = data.get(start..end).unwrap_or_default();
        show(reader, part, (ByteOrder::Little, layout), scope);
    }
}

/// The settings: three forms by their lengths.
pub(super) fn camera_settings(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let form = match entry.data.len() {
        280 | 364 => (ByteOrder::Big, &tables::CAMERA_SETTINGS),
        332 => (ByteOrder::Big, &tables::CAMERA_SETTINGS_2),
        1536 | 2048 => (ByteOrder::Little, &tables::CAMERA_SETTINGS_3),
        _ => return,
    };
    show(reader, entry.data, form, scope);
}

/// The battery and the like: three forms by the model.
pub(super) fn extra_info(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let form = if is_a900(scope) {
        (ByteOrder::Big, &tables::EXTRA_INFO)
    } else if is_a230(scope) {
        (scope.order, &tables::EXTRA_INFO_2)
    } else {
        (scope.order, &tables::EXTRA_INFO_3)
    };
    show(reader, entry.data, form, scope);
}

/// How a panorama was put together, if it is one.
pub(super) fn panorama(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    if matches!(entry.data, [1, 1, ..] | [0, 0, 1, 1, ..]) {
        reader.layout(entry.data, &tables::PANORAMA, scope);
    }
}

/// Whether the model is one of these, all that follows its kind.
fn is_one_of(scope: &Scope<'_>, kind: &str, names: &[&str]) -> bool {
    let name = scope.note.model.trim().strip_prefix(kind);
    name.is_some_and(|name| names.contains(&name))
}

pub(super) fn is_a500(scope: &Scope<'_>) -> bool {
    is_one_of(scope, "DSLR-A", &["450", "500", "550"])
}

pub(super) fn is_not_a500(scope: &Scope<'_>) -> bool {
    !is_a500(scope)
}

pub(super) fn is_a580(scope: &Scope<'_>) -> bool {
    is_slt(scope) || is_one_of(scope, "DSLR-A", &["560", "580"])
}

pub(super) fn is_a900(scope: &Scope<'_>) -> bool {
    is_one_of(scope, "DSLR-A", &["850", "900"])
}

pub(super) fn is_a230(scope: &Scope<'_>) -> bool {
    is_one_of(scope, "DSLR-A", &["230", "290", "330", "380", "390"])
}

pub(super) fn is_a230_or_a900(scope: &Scope<'_>) -> bool {
    is_a230(scope) || is_a900(scope)
}

/// The models before the DSLR-A450.
pub(super) fn is_early_a(scope: &Scope<'_>) -> bool {
    is_a230_or_a900(scope) || is_one_of(scope, "DSLR-A", &["200", "300", "350", "700"])
}

pub(super) fn is_dslr(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("DSLR-")
}

pub(super) fn is_slt(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("SLT-")
}

pub(super) fn is_nex(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("NEX-")
}

/// Whether the name begins like those of the first NEX.
pub(super) fn is_nex_3_or_5(scope: &Scope<'_>) -> bool {
    scope.note.model.starts_with("NEX-3") || scope.note.model.starts_with("NEX-5")
}

pub(super) fn is_not_nex_3_or_5(scope: &Scope<'_>) -> bool {
    !is_nex_3_or_5(scope)
}

pub(super) fn is_not_nex_5c(scope: &Scope<'_>) -> bool {
    !scope.note.model.starts_with("NEX-5C")
}

pub(super) fn is_not_first_nex(scope: &Scope<'_>) -> bool {
    !is_one_of(scope, "NEX-", &["3", "5"])
}

pub(super) fn is_early_nex(scope: &Scope<'_>) -> bool {
    is_one_of(scope, "NEX-", &["3", "5", "5C", "C3", "VG10", "VG10E"])
}

pub(super) fn is_not_early_nex(scope: &Scope<'_>) -> bool {
    !is_early_nex(scope)
}

pub(super) fn is_neither(scope: &Scope<'_>) -> bool {
    !is_nex_3_or_5(scope) && !is_a500(scope)
}

pub(super) fn is_not_nex_or_a500(scope: &Scope<'_>) -> bool {
    !is_nex(scope) && !is_a500(scope)
}

/// Whether the first number of a block tells at least so many faces; -1 is none.
pub(super) fn has_faces<const COUNT: i16>(scope: &Scope<'_>) -> bool {
    scope
        .u16(0)
        .is_some_and(|faces| faces.cast_signed() >= COUNT)
}

/// The place of a face in fifteenths, the upper left corner first, and the size turned round.
pub(super) fn face_place(raw: &Raw, _: &Scope<'_>) -> Option<Shown> {
    let part = |index: usize| Some(raw.get_uint(index)? * 15);
    let (y, x, height, width) = (part(0)?, part(1)?, part(2)?, part(3)?);
    Some((Value::from(format!("{x} {y} {width} {height}")), None))
}

/// How far a sensor of autofocus is off.
pub(in crate::metadata::maker) fn af_status(value: &Value) -> Option<String> {
    Some(match value.as_i64()? {
        -32_768 => "Out of Focus".to_owned(),
        0 => "In Focus".to_owned(),
        front if front < 0 => format!("Front Focus ({front})"),
        back => format!("Back Focus (+{back})"),
    })
}

/// Seconds, in eighths of steps down from 64; 0 is as long as one likes.
#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
pub(in crate::metadata::maker) fn time(number: f64) -> Option<f64> {
    Some(if number == 0.0 {
        0.0
    } else {
        (6.0 - number / 8.0).exp2()
    })
}

/// The same in words.
pub(in crate::metadata::maker) fn time_or_bulb(value: &Value) -> Option<String> {
    if value.as_f64()? == 0.0 {
        return Some("Bulb".to_owned());
    }
    exposure_time(value)
}

/// A focal ratio in eighths of steps.
#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
pub(in crate::metadata::maker) fn ratio(number: f64) -> Option<f64> {
    Some(((number / 8.0 - 1.0) / 2.0).exp2())
}

/// A sensitivity in eighths of steps; 0 is chosen by the camera.
#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
pub(super) fn sensitivity(number: f64) -> Option<f64> {
    Some(if number == 0.0 {
        0.0
    } else {
        (number / 8.0 - 6.0).exp2() * 100.0
    })
}

/// The same in words.
pub(super) fn sensitivity_or_auto(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        0.0 => "Auto".to_owned(),
        iso => format!("{iso:.0}"),
    })
}

/// A sensitivity that was set; 254 and more stand for none.
pub(super) fn sensitivity_setting(number: f64) -> Option<f64> {
    if number >= 254.0 {
        Some(number)
    } else {
        sensitivity(number)
    }
}

/// The same in words.
pub(super) fn sensitivity_setting_words(value: &Value) -> Option<String> {
    Some(match value.as_f64()? {
        0.0 => "Auto".to_owned(),
        254.0 => "n/a".to_owned(),
        iso => format!("{iso:.0}"),
    })
}

/// A byte that has a sign.
#[expect(clippy::unnecessary_wraps, reason = "the form of the table")]
pub(super) fn signed(number: f64) -> Option<f64> {
    Some(if number > 128.0 {
        number - 256.0
    } else {
        number
    })
}

#[cfg(test)]
mod tests {
    use super::{af_status, sensitivity_or_auto, sensitivity_setting, time, time_or_bulb};
    use crate::metadata::value::Value;

    #[test]
    fn numbers_are_computed_and_have_words() {
        let says = |number: i64| af_status(&Value::Integer(number)).unwrap();
        assert_eq!(says(-32_768), "Out of Focus");
        assert_eq!(says(-3), "Front Focus (-3)");
        assert_eq!(says(5), "Back Focus (+5)");
        assert_eq!(time(48.0), Some(1.0));
        assert_eq!(time_or_bulb(&Value::from(0.0)).as_deref(), Some("Bulb"));
        assert_eq!(sensitivity_setting(48.0), Some(100.0));
        let auto = sensitivity_or_auto(&Value::from(0.0));
        assert_eq!(auto.as_deref(), Some("Auto"));
    }
}
