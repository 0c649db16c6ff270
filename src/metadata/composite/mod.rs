//! Tags that are derived from others, as `ExifTool` derives them; they come last, in group `Composite`.

mod camera;
mod canon;
mod exposure;
mod generator;
mod known;
mod lens;
mod movie;
mod scene;

use crate::metadata::composite::known::Known;
use crate::metadata::exif::print::degrees;
use crate::metadata::facts::{altitude, position};
use crate::metadata::groups::Groups;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;

const GROUP: &str = "Composite";

/// Adds what can be derived from the tags and the size of the image.
pub(super) fn derive(sheet: &mut Sheet, size: Option<(u32, u32)>) {
    let tags = &Groups::new(sheet.tags());
    let known = Known::new(tags);
    let mut derived = Vec::new();
    derive_size(size.or_else(|| size_in_header(tags)), &mut derived);
    exposure::derive(&known, tags, &mut derived);
    let aperture = derived.iter().find(|tag| tag.name == "Aperture");
    let aperture = aperture.and_then(|tag| tag.value.as_f64());
    lens::derive(&known, aperture, &mut derived);
    camera::derive(&known, &mut derived);
    canon::derive(&known, tags, &mut derived);
    scene::derive(&known, &mut derived);
    movie::derive(tags, &mut derived);
    derive_dates(&known, tags, &mut derived);
    derive_sides(tags, &mut derived);
    derive_position(tags, &mut derived);
    generator::derive(&known, &mut derived);
    for tag in derived {
        sheet.push(tag);
    }
}

fn composite(name: &'static str, value: impl Into<Value>) -> Tag {
    Tag::new(GROUP, TagId::None, name, value)
}

/// The size that a damaged PNG says it has, which may be 0.
fn size_in_header(tags: &Groups<'_>) -> Option<(u32, u32)> {
    let number = |name| u32::try_from(tags.find("PNG", name)?.value.as_i64()?).ok();
    Some((number("ImageWidth")?, number("ImageHeight")?))
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

/// A date with the fraction and the offset that stand in other tags.
fn derive_dates(known: &Known<'_>, tags: &Groups<'_>, derived: &mut Vec<Tag>) {
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
            tags.find("ExifIFD", name)
                .map(|tag| tag.value.to_string())
                .unwrap_or_default()
        };
        let Some(date) = tags.find(group, date).and_then(|tag| tag.value.as_date()) else {
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
    // IPTC keeps a day and a time apart.
    for (name, day, time) in [
        ("DateTimeCreated", "DateCreated", "TimeCreated"),
        (
            "DigitalCreationDateTime",
            "DigitalCreationDate",
            "DigitalCreationTime",
        ),
    ] {
        if let (Some(day), Some(time)) = (tags.find("IPTC", day), tags.find("IPTC", time)) {
            derived.push(composite(name, format!("{} {}", day.value, time.value)));
        }
    }
    if known.tag("DateTimeOriginal").is_none()
        && let Some(created) = derived.iter().find(|tag| tag.name == "DateTimeCreated")
    {
        derived.push(composite("DateTimeOriginal", created.value.clone()));
    }
}

/// The sides of a position in XMP, where they are part of the values.
fn derive_sides(tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    for (name, reference, sides) in [
        ("GPSLatitude", "GPSLatitudeRef", ["North", "South"]),
        ("GPSLongitude", "GPSLongitudeRef", ["East", "West"]),
    ] {
        if let Some(tag) = tags.find("XMP-exif", name)
            && let Some(degrees) = tag.value.as_f64()
        {
            let word = sides[usize::from(degrees < 0.0)];
            derived.push(composite(reference, &word[..1]).printed_as(word));
        }
    }
}

fn derive_position(tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    if let Some(altitude) = altitude(tags) {
        let side = if altitude < 0.0 { "Below" } else { "Above" };
        let metres = Value::Real((altitude.abs() * 10.0).trunc() / 10.0);
        derived.push(
            composite("GPSAltitude", altitude).printed_as(format!("{metres} m {side} Sea Level")),
        );
    }
    if let (Some(date), Some(time)) = (
        tags.find("GPS", "GPSDateStamp"),
        tags.find("GPS", "GPSTimeStamp"),
    ) {
        derived.push(composite(
            "GPSDateTime",
            format!("{} {}Z", date.value, time.value),
        ));
    }
    let Some((latitude, longitude)) = position(tags) else {
        // Without sides nobody knows where that is; it is told as it is.
        if let (Some(latitude), Some(longitude)) = (
            tags.find("GPS", "GPSLatitude"),
            tags.find("GPS", "GPSLongitude"),
        ) {
            let print = format!("{}, {}", latitude.printed(), longitude.printed());
            let value = format!("{} {}", latitude.value, longitude.value);
            derived.push(composite("GPSPosition", value).printed_as(print));
        }
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
