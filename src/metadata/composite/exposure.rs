//! What is derived of exposure: aperture, time, sensitivity, light, and the balance of colours.

use crate::metadata::composite::composite;
use crate::metadata::composite::known::Known;
use crate::metadata::exif::print::{exposure_time, f_number};
use crate::metadata::facts::Facts;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

/// The tags of white balance, and where red, the two greens and blue are in each.
const LEVELS: [(&str, [usize; 4]); 8] = [
    ("WB_RGGBLevels", [0, 1, 2, 3]),
    ("WB_RGBGLevels", [0, 1, 3, 2]),
    ("WB_RBGGLevels", [0, 2, 3, 1]),
    ("WB_GRBGLevels", [1, 0, 3, 2]),
    ("WB_GRGBLevels", [1, 0, 2, 3]),
    ("WB_GBRGLevels", [2, 0, 3, 1]),
    ("WB_RGBLevels", [0, 1, 1, 2]),
    ("WB_RBLevels", [0, usize::MAX, usize::MAX, 1]),
];

/// The green that levels of red and blue alone count from, unless they are quotients already.
const GREEN: f64 = 256.0;

/// Adds what follows from the exposure.
pub(super) fn derive(known: &Known<'_>, facts: &Facts, derived: &mut Vec<Tag>) {
    let aperture = known
        .positive("FNumber")
        .or_else(|| known.number("ApertureValue"));
    let time = known
        .positive("BulbDuration")
        .or_else(|| known.number("ExposureTime"))
        .or_else(|| known.number("ShutterSpeedValue"));
    let rows = [
        (
            "Aperture",
            aperture,
            f_number as fn(&Value) -> Option<String>,
        ),
        ("ShutterSpeed", time, exposure_time),
    ];
    for (name, number, print) in rows {
        if let Some(number) = number {
            let mut tag = composite(name, number);
            tag.print = print(&tag.value);
            derived.push(tag);
        }
    }
    let canon = canon_iso(known);
    if let Some(iso) = canon {
        derived.push(composite("ISO", iso).printed_as(format!("{iso:.0}")));
    }
    let iso = facts.iso.map(f64::from);
    let iso = iso.or_else(|| known.positive("ISO")).or(canon);
    // The light of a scene: log2(A² / t × 100 / ISO), which is 0 for f/1 at 1 s and ISO 100 (APEX).
    if let (Some(aperture), Some(time), Some(iso)) = (aperture, time, iso)
        && aperture > 0.0
        && time > 0.0
        && iso > 0.0
    {
        let light = (aperture * aperture * 100.0 / (time * iso)).log2();
        derived.push(composite("LightValue", light).printed_as(format!("{light:.1}")));
    }
    derive_balance(known, derived);
}

/// Canon's sensitivity: as it was set, or else by the two numbers of its automatic.
fn canon_iso(known: &Known<'_>) -> Option<f64> {
    let number = |name| {
        let tag = known.of("Canon", name)?;
        tag.value.as_f64().filter(|&number| number > 0.0)
    };
    number("CameraISO").or_else(|| Some(number("BaseISO")? * number("AutoISO")? / 100.0))
}

fn derive_balance(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let balance = LEVELS.iter().find_map(|(name, places)| {
        known.tag(name)?;
        let levels = known.numbers(name);
        let [red, first, second, blue] = places.map(|place| match place {
            usize::MAX => levels
                .first()
                .map(|&red| if red < 4.0 { 1.0 } else { GREEN }),
            place => levels.get(place).copied(),
        });
        let green = f64::midpoint(first?, second?);
        (green > 0.0).then_some((red? / green, blue? / green))
    });
    if let Some((red, blue)) = balance {
        derived.push(composite("RedBalance", red).printed_as(six(red)));
        derived.push(composite("BlueBalance", blue).printed_as(six(blue)));
    }
}

/// A number with up to six digits after the point.
fn six(number: f64) -> String {
    Value::Real((number * 1e6).trunc() / 1e6).to_string()
}
