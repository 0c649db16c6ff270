//! The few facts that people search images by, gathered from the tags that may carry them.

use crate::metadata::groups::Groups;
use crate::metadata::lenses;
use crate::metadata::tag::{Tag, is_plain_form};
use crate::metadata::value::Value;

/// What ISO says when its number does not fit (Exif 2.32, 4.6.5 G, `PhotographicSensitivity`).
const ISO_ELSEWHERE: u32 = 65_535;

/// What a number that is none becomes when it is stored.
const NO_NUMBER: [&str; 4] = ["undef", "inf", "-inf", "nan"];

/// The dates of taking in order of trust: date, fraction and offset belong together (Exif 2.32, 4.6.5 F).
const DATES: [DateTags; 9] = [
    DateTags::exif(
        "ExifIFD",
        "DateTimeOriginal",
        "SubSecTimeOriginal",
        "OffsetTimeOriginal",
    ),
    DateTags::exif(
        "IFD0",
        "DateTimeOriginal",
        "SubSecTimeOriginal",
        "OffsetTimeOriginal",
    ),
    DateTags::exif(
        "ExifIFD",
        "CreateDate",
        "SubSecTimeDigitized",
        "OffsetTimeDigitized",
    ),
    DateTags::plain("PNG", "CreateDate"),
    DateTags::plain("PNG", "CreationTime"),
    DateTags::plain("XMP-exif", "DateTimeOriginal"),
    DateTags::plain("XMP-photoshop", "DateCreated"),
    DateTags::plain("XMP-xmp", "CreateDate"),
    DateTags::exif("IFD0", "ModifyDate", "SubSecTime", "OffsetTime"),
];

/// The facts of one image. What is absent, or makes no sense, is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When it was taken.
    pub taken: Option<Taken>,
    /// The maker of the camera.
    pub make: Option<String>,
    /// The model of the camera.
    pub model: Option<String>,
    /// The serial number of the camera.
    pub serial: Option<String>,
    /// The model of the lens.
    pub lens: Option<String>,
    /// The sensitivity.
    pub iso: Option<u32>,
    /// The focal ratio.
    pub f_number: Option<f64>,
    /// The time of exposure in seconds.
    pub time_s: Option<f64>,
    /// The focal length in millimetres.
    pub focal_mm: Option<f64>,
    /// The latitude in degrees, south negative.
    pub latitude: Option<f64>,
    /// The longitude in degrees, west negative.
    pub longitude: Option<f64>,
    /// The height above the sea in metres.
    pub altitude: Option<f64>,
    /// The program that wrote the image.
    pub software: Option<String>,
}

/// A date of taking, and the tag it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The camera's wall clock: `2024-05-06T10:11:12[.fff]`.
    pub local: String,
    /// Its distance from UTC: `+02:00`.
    pub offset: Option<String>,
    /// The tag, as `group:name`.
    pub source: String,
}

/// A date and the tags beside it that complete it.
struct DateTags {
    group: &'static str,
    name: &'static str,
    completed_by: Option<(&'static str, &'static str)>,
}

impl DateTags {
    const fn exif(
        group: &'static str,
        name: &'static str,
        fraction: &'static str,
        offset: &'static str,
    ) -> Self {
        Self {
            group,
            name,
            completed_by: Some((fraction, offset)),
        }
    }

    const fn plain(group: &'static str, name: &'static str) -> Self {
        Self {
            group,
            name,
            completed_by: None,
        }
    }
}

/// Gathers the facts from the tags of one image, as read or as stored.
#[must_use]
pub fn facts(tags: &[Tag]) -> Facts {
    let tags = &Groups::new(tags);
    let position = position(tags);
    Facts {
        taken: DATES.iter().find_map(|date| taken(tags, date)),
        make: text(
            tags,
            &[("IFD0", "Make"), ("XMP-tiff", "Make"), ("PNG", "Make")],
        ),
        model: text(
            tags,
            &[("IFD0", "Model"), ("XMP-tiff", "Model"), ("PNG", "Model")],
        ),
        serial: text(
            tags,
            &[
                ("ExifIFD", "SerialNumber"),
                ("IFD0", "SerialNumber"),
                ("IFD0", "CameraSerialNumber"),
                ("XMP-exifEX", "SerialNumber"),
                ("XMP-aux", "SerialNumber"),
                ("Canon", "SerialNumber"),
                ("Nikon", "SerialNumber"),
                ("Olympus", "SerialNumber"),
                ("Pentax", "SerialNumber"),
            ],
        ),
        lens: text(
            tags,
            &[
                ("ExifIFD", "LensModel"),
                ("IFD0", "LensModel"),
                ("IFD0", "Lens"),
                ("XMP-exifEX", "LensModel"),
                ("XMP-aux", "Lens"),
            ],
        )
        .or_else(|| named_lens(tags)),
        iso: iso(tags),
        f_number: positive(
            tags,
            &[
                ("ExifIFD", "FNumber"),
                ("IFD0", "FNumber"),
                ("ExifIFD", "ApertureValue"),
            ],
        ),
        time_s: positive(
            tags,
            &[
                ("ExifIFD", "ExposureTime"),
                ("IFD0", "ExposureTime"),
                ("ExifIFD", "ShutterSpeedValue"),
            ],
        ),
        focal_mm: positive(tags, &[("ExifIFD", "FocalLength"), ("IFD0", "FocalLength")]),
        latitude: position.map(|(latitude, _)| latitude),
        longitude: position.map(|(_, longitude)| longitude),
        altitude: altitude(tags),
        software: text(
            tags,
            &[
                ("IFD0", "Software"),
                ("PNG", "Software"),
                ("XMP-xmp", "CreatorTool"),
            ],
        ),
    }
}

fn each<'a>(tags: &Groups<'a>, places: &[(&str, &str)]) -> impl Iterator<Item = &'a Tag> {
    places
        .iter()
        .filter_map(|(group, name)| tags.find(group, name))
}

fn text(tags: &Groups<'_>, places: &[(&str, &str)]) -> Option<String> {
    each(tags, places).find_map(|tag| {
        let text = match &tag.value {
            Value::Text(text) => text.trim().to_owned(),
            // A serial number is at times stored as a number.
            other => other.as_i64()?.to_string(),
        };
        (!text.is_empty() && !NO_NUMBER.contains(&text.as_str())).then_some(text)
    })
}

/// The lens that the note of the maker tells by its name, or by a number where its name is known.
fn named_lens(tags: &Groups<'_>) -> Option<String> {
    let id = tags.find("Composite", "LensID")?;
    let print = id.print.as_deref();
    let text = || id.value.as_text().filter(|text| lenses::is_name(text));
    let name = print
        .filter(|print| !is_plain_form(&id.value, print))
        .or_else(text)?;
    (name != "n/a").then(|| name.to_owned())
}

fn positive(tags: &Groups<'_>, places: &[(&str, &str)]) -> Option<f64> {
    each(tags, places).find_map(|tag| tag.value.as_f64().filter(|&number| number > 0.0))
}

/// The first whole number of a value that may have several.
fn first_number(value: &Value) -> Option<u32> {
    match value {
        Value::Text(text) => text.split(' ').next()?.parse().ok(),
        other => u32::try_from(other.as_i64()?).ok(),
    }
}

/// The sensitivity, if its number says it.
pub(super) fn iso(tags: &Groups<'_>) -> Option<u32> {
    let number = |name| {
        let places = [("ExifIFD", name), ("IFD0", name)];
        each(tags, &places)
            .find_map(|tag| first_number(&tag.value))
            .filter(|&number| number > 0)
    };
    match number("ISO") {
        Some(iso) if iso != ISO_ELSEWHERE => Some(iso),
        known => [
            "RecommendedExposureIndex",
            "StandardOutputSensitivity",
            "ISOSpeed",
        ]
        .into_iter()
        .find_map(number)
        .or(known),
    }
}

fn taken(tags: &Groups<'_>, date: &DateTags) -> Option<Taken> {
    let mut clock = tags.find(date.group, date.name)?.value.as_date()?;
    if let Some((fraction, offset)) = date.completed_by {
        // Both stand in the EXIF directory, also where the date does not.
        let beside = |name| tags.find("ExifIFD", name).map(|tag| tag.value.to_string());
        clock = clock.with_fraction(&beside(fraction).unwrap_or_default());
        clock = clock.with_offset(&beside(offset).unwrap_or_default());
    }
    Some(Taken {
        local: clock.local(),
        offset: clock.offset().map(str::to_owned),
        source: format!("{}:{}", date.group, date.name),
    })
}

/// Latitude and longitude, if both make sense.
pub(super) fn position(tags: &Groups<'_>) -> Option<(f64, f64)> {
    exif_position(tags).or_else(|| {
        // Signed already, as XMP has the side in the value.
        let degrees = |name| tags.find("XMP-exif", name)?.value.as_f64();
        let (latitude, longitude) = (degrees("GPSLatitude")?, degrees("GPSLongitude")?);
        (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then_some((latitude, longitude))
    })
}

fn exif_position(tags: &Groups<'_>) -> Option<(f64, f64)> {
    let latitude = coordinate(tags, "GPSLatitude", "GPSLatitudeRef", ['N', 'S'], 90.0)?;
    let longitude = coordinate(tags, "GPSLongitude", "GPSLongitudeRef", ['E', 'W'], 180.0)?;
    Some((latitude, longitude))
}

/// A coordinate with its sign; without a hemisphere it could be either, so it is none.
fn coordinate(
    tags: &Groups<'_>,
    name: &str,
    hemisphere: &str,
    [plus, minus]: [char; 2],
    limit: f64,
) -> Option<f64> {
    let degrees = tags.find("GPS", name)?.value.as_f64()?;
    let letter = tags
        .find("GPS", hemisphere)?
        .value
        .as_text()?
        .trim()
        .chars()
        .next()?
        .to_ascii_uppercase();
    let signed = match letter {
        letter if letter == plus => degrees,
        letter if letter == minus => -degrees.abs(),
        _ => return None,
    };
    // Adding 0 makes a negative zero positive.
    (signed.abs() <= limit).then_some(signed + 0.0)
}

/// The height above the sea.
pub(super) fn altitude(tags: &Groups<'_>) -> Option<f64> {
    let metres = tags.find("GPS", "GPSAltitude")?.value.as_f64()?;
    let reference = tags
        .find("GPS", "GPSAltitudeRef")
        .and_then(|tag| tag.value.as_i64());
    let below = matches!(reference, Some(1 | 3));
    Some(if below { -metres.abs() } else { metres })
}

#[cfg(test)]
mod tests {
    use super::{Facts, Taken, facts};
    use crate::metadata::tag::Tag;
    use crate::metadata::tag::TagId;
    use crate::metadata::value::Rational;
    use crate::metadata::value::Value;

    fn tag(group: &'static str, name: &'static str, value: impl Into<Value>) -> Tag {
        Tag::new(group, TagId::None, name, value)
    }

    #[test]
    fn facts_are_gathered_from_the_tags_that_carry_them() {
        let tags = [
            tag("IFD0", "Make", "Canon "),
            tag("IFD0", "Model", "EOS R5"),
            tag("ExifIFD", "SerialNumber", 42_i64),
            tag("ExifIFD", "LensModel", ""),
            tag("IFD0", "Lens", "50mm"),
            tag("ExifIFD", "ISO", "400 0"),
            tag("ExifIFD", "FNumber", 1.8),
            tag(
                "ExifIFD",
                "ExposureTime",
                Value::Rational(Rational {
                    numerator: 1,
                    denominator: 250,
                }),
            ),
            tag(
                "ExifIFD",
                "FocalLength",
                Value::Rational(Rational {
                    numerator: 50,
                    denominator: 0,
                }),
            ),
            tag("GPS", "GPSLatitude", 48.856_675),
            tag("GPS", "GPSLatitudeRef", "N"),
            tag("GPS", "GPSLongitude", 2.351_944),
            tag("GPS", "GPSLongitudeRef", "West"),
            tag("GPS", "GPSAltitude", 3.0),
            tag("GPS", "GPSAltitudeRef", 1_i64),
            tag("ExifIFD", "DateTimeOriginal", "2024:04:04 10:00:00"),
            tag("ExifIFD", "SubSecTimeOriginal", "12"),
            tag("ExifIFD", "OffsetTimeOriginal", "+02:00"),
            tag("ExifIFD", "OffsetTime", "+09:00"),
            tag("PNG", "Software", "mk"),
        ];
        let expected = Facts {
            taken: Some(Taken {
                local: "2024-04-04T10:00:00.12".into(),
                offset: Some("+02:00".into()),
                source: "ExifIFD:DateTimeOriginal".into(),
            }),
            make: Some("Canon".into()),
            model: Some("EOS R5".into()),
            serial: Some("42".into()),
            lens: Some("50mm".into()),
            iso: Some(400),
            f_number: Some(1.8),
            time_s: Some(0.004),
            focal_mm: None,
            latitude: Some(48.856_675),
            longitude: Some(-2.351_944),
            altitude: Some(-3.0),
            software: Some("mk".into()),
        };
        assert_eq!(facts(&tags), expected);
        let stored = serde_json::to_string(&tags.to_vec()).unwrap();
        let read: Vec<Tag> = serde_json::from_str(&stored).unwrap();
        assert_eq!(facts(&read), expected, "after being stored");
    }

    #[test]
    fn each_offset_belongs_to_its_own_date() {
        let offset = |name, with| {
            let tags = [
                tag("ExifIFD", with, "+02:00"),
                tag(
                    if name == "ModifyDate" {
                        "IFD0"
                    } else {
                        "ExifIFD"
                    },
                    name,
                    "2024:04:04 10:00:00",
                ),
            ];
            facts(&tags).taken.unwrap().offset
        };
        for (name, own) in [
            ("DateTimeOriginal", "OffsetTimeOriginal"),
            ("CreateDate", "OffsetTimeDigitized"),
            ("ModifyDate", "OffsetTime"),
        ] {
            for with in ["OffsetTimeOriginal", "OffsetTimeDigitized", "OffsetTime"] {
                assert_eq!(
                    offset(name, with).is_some(),
                    with == own,
                    "{name} and {with}"
                );
            }
        }
    }

    #[test]
    fn what_makes_no_sense_is_absent() {
        let position = |latitude: f64, north: &'static str| {
            let tags = [
                tag("GPS", "GPSLatitude", latitude),
                tag("GPS", "GPSLatitudeRef", north),
                tag("GPS", "GPSLongitude", 10.0),
                tag("GPS", "GPSLongitudeRef", "E"),
            ];
            facts(&tags).latitude
        };
        assert_eq!(position(48.0, "s"), Some(-48.0));
        assert_eq!(position(91.0, "N"), None);
        assert_eq!(position(f64::NAN, "N"), None);
        assert_eq!(position(48.0, ""), None);
        assert_eq!(position(48.0, "X"), None);
        let zero = [
            tag("ExifIFD", "ExposureTime", 0_i64),
            tag("ExifIFD", "ISO", 0_i64),
            tag("IFD0", "Make", "  "),
        ];
        assert_eq!(facts(&zero), Facts::default());
        assert_eq!(
            facts(&[tag("ExifIFD", "DateTimeOriginal", "    :  :     :  :  ")]),
            Facts::default()
        );
    }

    #[test]
    fn a_lens_without_a_model_is_named_by_its_number() {
        let number = tag("Composite", "LensID", 1_i64);
        assert_eq!(facts(std::slice::from_ref(&number)).lens, None);
        let lens = facts(&[number.printed_as("Canon EF 50mm f/1.8")]).lens;
        assert_eq!(lens.as_deref(), Some("Canon EF 50mm f/1.8"));
    }

    /// Of a Nikon D70: its numbers were taken for a name when it was read, and not when it was stored.
    #[test]
    fn a_lens_is_the_same_as_read_and_as_stored() {
        for (id, lens) in [("18 50 2.8 2.8", None), ("50mm F1.8", Some("50mm F1.8"))] {
            let stored = tag("Composite", "LensID", id);
            let read = stored.clone().printed_as(id);
            assert_eq!(facts(&[stored]).lens.as_deref(), lens);
            assert_eq!(facts(&[read]).lens.as_deref(), lens);
        }
    }

    #[test]
    fn a_sensitivity_that_does_not_fit_is_elsewhere() {
        let tags = [
            tag("ExifIFD", "ISO", 65_535_i64),
            tag("ExifIFD", "RecommendedExposureIndex", 102_400_i64),
        ];
        assert_eq!(facts(&tags).iso, Some(102_400));
        assert_eq!(facts(&tags[..1]).iso, Some(65_535));
    }
}
