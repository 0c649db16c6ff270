//! Tags that are derived from others, as `ExifTool` derives them; they come last, in group `Composite`.

use crate::metadata::exif::print::{degrees, exposure_time, f_number};
use crate::metadata::facts::{facts, find};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;

const GROUP: &str = "Composite";

/// Adds what can be derived from the tags and the size of the image.
pub(super) fn derive(sheet: &mut Sheet, size: Option<(u32, u32)>) {
    let mut derived = Vec::new();
    derive_size(size, &mut derived);
    derive_exposure(sheet.tags(), &mut derived);
    derive_lens(sheet.tags(), &mut derived);
    derive_dates(sheet.tags(), &mut derived);
    derive_position(sheet.tags(), &mut derived);
    for tag in derived {
        sheet.push(tag);
    }
}

fn composite(name: &'static str, value: impl Into<Value>) -> Tag {
    Tag::new(GROUP, TagId::None, name, value)
}

fn derive_size(size: Option<(u32, u32)>, derived: &mut Vec<Tag>) {
    let Some((width, height)) = size else {
        return;
    };
    let megapixels = f64::from(width) * f64::from(height) / 1e6;
    let decimals = match megapixels {
        large if large >= 1.0 => 1,
        small if small >= 0.001 => 3,
        _ => 6,
    };
    derived.push(
        composite("ImageSize", format!("{width} {height}")).printed_as(format!("{width}x{height}")),
    );
    derived
        .push(composite("Megapixels", megapixels).printed_as(format!("{megapixels:.decimals$}")));
}

fn derive_exposure(tags: &[Tag], derived: &mut Vec<Tag>) {
    let first = |names: [&str; 2]| {
        let tag = names
            .into_iter()
            .find_map(|name| find(tags, "ExifIFD", name));
        tag.and_then(|tag| tag.value.as_f64())
    };
    let aperture = first(["FNumber", "ApertureValue"]);
    let time = first(["ExposureTime", "ShutterSpeedValue"]);
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
    // The light of a scene: log2(A² / t × 100 / ISO), which is 0 for f/1 at 1 s and ISO 100 (APEX).
    if let (Some(aperture), Some(time), Some(iso)) = (aperture, time, facts(tags).iso)
        && aperture > 0.0
        && time > 0.0
    {
        let light = (aperture * aperture * 100.0 / (time * f64::from(iso))).log2();
        derived.push(composite("LightValue", light).printed_as(format!("{light:.1}")));
    }
}

/// What follows from the focal length in terms of 35 mm film, whose frame is 36 by 24 mm.
fn derive_lens(tags: &[Tag], derived: &mut Vec<Tag>) {
    const WIDTH: f64 = 36.0;
    const HEIGHT: f64 = 24.0;
    /// The parts of the diagonal that still look sharp.
    const SHARP: f64 = 1440.0;
    let number = |name| {
        let value = find(tags, "ExifIFD", name)?.value.as_f64();
        value.filter(|&number| number > 0.0)
    };
    let (Some(focal), Some(film)) = (number("FocalLength"), number("FocalLengthIn35mmFormat"))
    else {
        return;
    };
    let scale = film / focal;
    let circle = WIDTH.hypot(HEIGHT) / (scale * SHARP);
    derived.push(composite("ScaleFactor35efl", scale).printed_as(format!("{scale:.1}")));
    derived.push(composite("CircleOfConfusion", circle).printed_as(format!("{circle:.3} mm")));
    let print = format!("{focal:.1} mm (35 mm equivalent: {film:.1} mm)");
    derived.push(composite("FocalLength35efl", film).printed_as(print));
    if let Some(aperture) = number("FNumber") {
        let distance = focal * focal / (aperture * circle * 1000.0);
        derived
            .push(composite("HyperfocalDistance", distance).printed_as(format!("{distance:.2} m")));
    }
}

/// A date with the fraction and the offset that stand in other tags.
fn derive_dates(tags: &[Tag], derived: &mut Vec<Tag>) {
    let rows = [
        (
            "SubSecCreateDate",
            "ExifIFD",
            "CreateDate",
            "SubSecTimeDigitized",
            "OffsetTimeDigitized",
        ),
        (
            "SubSecDateTimeOriginal",
            "ExifIFD",
            "DateTimeOriginal",
            "SubSecTimeOriginal",
            "OffsetTimeOriginal",
        ),
        (
            "SubSecModifyDate",
            "IFD0",
            "ModifyDate",
            "SubSecTime",
            "OffsetTime",
        ),
    ];
    for (name, group, date, fraction, offset) in rows {
        let beside = |name| {
            find(tags, "ExifIFD", name)
                .map(|tag| tag.value.to_string())
                .unwrap_or_default()
        };
        let Some(date) = find(tags, group, date).and_then(|tag| tag.value.as_date()) else {
            continue;
        };
        let completed = date
            .clone()
            .with_fraction(&beside(fraction))
            .with_offset(&beside(offset));
        if completed != date {
            derived.push(composite(name, Value::Date(completed)));
        }
    }
}

fn derive_position(tags: &[Tag], derived: &mut Vec<Tag>) {
    let facts = facts(tags);
    if let Some(altitude) = facts.altitude {
        let side = if altitude < 0.0 { "Below" } else { "Above" };
        let metres = Value::Real((altitude.abs() * 10.0).trunc() / 10.0);
        derived.push(
            composite("GPSAltitude", altitude).printed_as(format!("{metres} m {side} Sea Level")),
        );
    }
    if let (Some(date), Some(time)) = (
        find(tags, "GPS", "GPSDateStamp"),
        find(tags, "GPS", "GPSTimeStamp"),
    ) {
        derived.push(composite(
            "GPSDateTime",
            format!("{} {}Z", date.value, time.value),
        ));
    }
    let (Some(latitude), Some(longitude)) = (facts.latitude, facts.longitude) else {
        return;
    };
    let print = |value: f64, sides: [&str; 2]| {
        let side = sides[usize::from(value < 0.0)];
        format!(
            "{} {side}",
            degrees(&Value::Real(value)).unwrap_or_default()
        )
    };
    let (north, east) = (print(latitude, ["N", "S"]), print(longitude, ["E", "W"]));
    let position = format!("{} {}", Value::Real(latitude), Value::Real(longitude));
    derived.push(composite("GPSLatitude", latitude).printed_as(north.as_str()));
    derived.push(composite("GPSLongitude", longitude).printed_as(east.as_str()));
    derived.push(composite("GPSPosition", position).printed_as(format!("{north}, {east}")));
}
