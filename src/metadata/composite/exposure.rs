//! What is derived of exposure: aperture, time, sensitivity, light, and the balance of colours.

use crate::metadata::composite::known::{Known, numbers};
use crate::metadata::composite::{canon, composite};
use crate::metadata::exif::choices;
use crate::metadata::exif::print::{exposure_time, f_number};
use crate::metadata::facts;
use crate::metadata::groups::Groups;
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
pub(super) fn derive(known: &Known<'_>, tags: &Groups<'_>, derived: &mut Vec<Tag>) {
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
    // Some makers have a number for each sensitivity, others a whole one for people only.
    let printed = || known.tag("ISO")?.printed().trim().parse().ok();
    let iso = facts::iso(tags).map(f64::from).or_else(printed);
    let iso = iso.or_else(|| canon.map(f64::round));
    // The light of a scene: log2(A² / t × 100 / ISO), which is 0 for f/1 at 1 s and ISO 100 (APEX).
    if let (Some(aperture), Some(time), Some(iso)) = (aperture, time, iso)
        && aperture > 0.0
        && time > 0.0
        && iso > 0.0
    {
        let light = (aperture * aperture * 100.0 / (time * iso)).log2();
        derived.push(composite("LightValue", light).printed_as(format!("{light:.1}")));
    }
    derive_balance(known, tags, derived);
    derive_flash(tags, derived);
}

/// The flash as one number, of which XMP has the parts (Exif 2.32, 4.6.5 G).
fn derive_flash(tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    const PARTS: [(&str, u32); 5] = [
        ("Fired", 0),
        ("Return", 1),
        ("Mode", 3),
        ("Function", 5),
        ("RedEyeMode", 6),
    ];
    let fields = match tags.find("XMP-exif", "Flash").map(|tag| &tag.value) {
        Some(Value::Structure(fields)) => fields.as_slice(),
        // Some programs write it without any part.
        Some(Value::Text(text)) if text.trim().is_empty() => &[],
        _ => return,
    };
    let mut number = 0;
    for (part, shift) in PARTS {
        let field = fields.iter().find(|(name, _)| name == part);
        let bits = match field.map(|(_, value)| value.to_string()).as_deref() {
            Some("True" | "true") => 1,
            Some(text) => text.parse::<u8>().unwrap_or_default() & 3,
            None => 0,
        };
        number |= i64::from(bits) << shift;
    }
    let mut words = choices::FLASH.iter();
    let word = words.find(|(known, _)| *known == number);
    let print = word.map_or_else(
        || format!("Unknown (0x{number:x})"),
        |word| word.1.to_owned(),
    );
    derived.push(composite("Flash", number).printed_as(print));
}

/// Canon's sensitivity: as it was set, or else by the two numbers of its automatic.
fn canon_iso(known: &Known<'_>) -> Option<f64> {
    let number = |name| {
        let tag = known.of("Canon", name)?;
        tag.value.as_f64().filter(|&number| number > 0.0)
    };
    number("CameraISO").or_else(|| Some(number("BaseISO")? * number("AutoISO")? / 100.0))
}

fn derive_balance(known: &Known<'_>, tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    let of_levels = |levels: &[f64], places: [usize; 4]| {
        let [red, first, second, blue] = places.map(|place| match place {
            usize::MAX => levels
                .first()
                .map(|&red| if red < 4.0 { 1.0 } else { GREEN }),
            place => levels.get(place).copied(),
        });
        let green = f64::midpoint(first?, second?);
        (green > 0.0).then_some((red? / green, blue? / green))
    };
    let named = || {
        let mut rows = LEVELS.iter();
        rows.find_map(|(name, places)| of_levels(&numbers(known.tag(name)?), *places))
    };
    let of_canon = || of_levels(&numbers(canon::levels(known, tags)?), [0, 1, 2, 3]);
    let apart = || {
        let level = |name| known.positive(name);
        let green = level("WBGreenLevel")?;
        Some((level("WBRedLevel")? / green, level("WBBlueLevel")? / green))
    };
    if let Some((red, blue)) = named().or_else(of_canon).or_else(apart) {
        derived.push(composite("RedBalance", red).printed_as(six(red)));
        derived.push(composite("BlueBalance", blue).printed_as(six(blue)));
    }
}

/// A number with up to six digits after the point.
fn six(number: f64) -> String {
    Value::Real((number * 1e6).trunc() / 1e6).to_string()
}

#[cfg(test)]
mod tests {
    use super::derive;
    use crate::metadata::composite::known::Known;
    use crate::metadata::groups::Groups;
    use crate::metadata::tag::{Tag, TagId};
    use crate::metadata::value::Value;

    fn derived(tags: &[Tag]) -> Vec<String> {
        let mut derived = Vec::new();
        let tags = &Groups::new(tags);
        derive(&Known::new(tags), tags, &mut derived);
        let shown = derived.iter();
        shown
            .map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    fn tag(group: &'static str, name: &'static str, value: impl Into<Value>) -> Tag {
        Tag::new(group, TagId::None, name, value)
    }

    #[test]
    fn light_is_told_with_the_sensitivity_of_the_maker() {
        let tags = [
            tag("ExifIFD", "FNumber", 2_i64),
            tag("ExifIFD", "ExposureTime", 0.25),
            tag("Canon", "BaseISO", 200_i64),
            tag("Canon", "AutoISO", 50_i64),
        ];
        assert_eq!(
            derived(&tags),
            [
                "Aperture=2 | 2.0",
                "ShutterSpeed=0.25 | 1/4",
                "ISO=100 | 100",
                "LightValue=4 | 4.0",
            ]
        );
    }

    #[test]
    fn balance_counts_from_the_greens() {
        assert_eq!(
            derived(&[tag("Canon", "WB_RGGBLevels", "2048 1000 1048 1536")]),
            ["RedBalance=2 | 2", "BlueBalance=1.5 | 1.5"]
        );
        assert_eq!(
            derived(&[tag("Nikon", "WB_RBLevels", "2.5 1.25 1 1")])[0],
            "RedBalance=2.5 | 2.5"
        );
        assert!(derived(&[tag("Canon", "WB_RGGBLevels", "1 0 0 1")]).is_empty());
    }

    #[test]
    fn the_parts_of_a_flash_make_its_number() {
        let parts = [("Fired", "True"), ("Mode", "3"), ("Return", "0")];
        let parts = parts.map(|(name, value)| (name.to_owned(), Value::from(value)));
        let flash = tag("XMP-exif", "Flash", Value::Structure(parts.to_vec()));
        assert_eq!(derived(&[flash]), ["Flash=25 | Auto, Fired"]);
    }
}
