//! What is derived of the lens: its name, and what it shows, in terms of 35 mm film, whose frame is 36 by 24 mm.

use crate::metadata::composite::known::Known;
use crate::metadata::composite::{canon, composite};
use crate::metadata::lenses;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Rational, Value};

const WIDTH: f64 = 36.0;
const HEIGHT: f64 = 24.0;

/// The parts of the diagonal that still look sharp.
const SHARP: f64 = 1440.0;

/// A distance in metres that is as good as infinity.
const FAR: f64 = 1e10;

/// The millimetres beyond which nobody asks how wide a view is.
const FARTHEST: f64 = 1e7;

/// As `ExifTool` rounds it: its angles differ from exact ones in the seventh digit.
#[expect(clippy::approx_constant, reason = "the same digits as elsewhere")]
const PI: f64 = 3.14159;

/// Adds what follows from the focal length and the size of the sensor.
pub(super) fn derive(known: &Known<'_>, aperture: Option<f64>, derived: &mut Vec<Tag>) {
    derive_id(known, derived);
    let Some(focal) = known.number("FocalLength") else {
        return;
    };
    let scale = scale(known, focal);
    let film = focal * scale.unwrap_or(1.0);
    let print = match scale {
        Some(_) => format!("{focal:.1} mm (35 mm equivalent: {film:.1} mm)"),
        None => format!("{focal:.1} mm"),
    };
    derived.push(composite("FocalLength35efl", film).printed_as(print));
    let Some(scale) = scale.filter(|&scale| scale > 0.0) else {
        return;
    };
    let circle = WIDTH.hypot(HEIGHT) / (scale * SHARP);
    derived.push(composite("ScaleFactor35efl", scale).printed_as(format!("{scale:.1}")));
    derived.push(composite("CircleOfConfusion", circle).printed_as(format!("{circle:.3} mm")));
    if focal <= 0.0 {
        return;
    }
    derive_view(known, focal, scale, derived);
    if let Some(aperture) = aperture.filter(|&aperture| aperture > 0.0) {
        let distance = focal * focal / (aperture * circle * 1000.0);
        let print = format!("{distance:.2} m");
        derived.push(composite("HyperfocalDistance", distance).printed_as(print));
        derive_depth(known, focal, aperture * circle, derived);
    }
}

/// How many times longer a lens is that shows the same on 35 mm film.
fn scale(known: &Known<'_>, focal: f64) -> Option<f64> {
    if let Some(film) = known.positive("FocalLengthIn35mmFormat")
        && focal > 0.0
    {
        return Some(film / focal);
    }
    let diagonal = known.positive("FocalPlaneDiagonal");
    let diagonal = diagonal
        .or_else(|| match known.numbers("SensorSize").as_slice() {
            [width, height] => Some(width.hypot(*height)),
            _ => None,
        })
        .or_else(|| plane_in_quotients(known))
        .or_else(|| plane_by_size(known))
        .or_else(|| plane_by_resolution(known))?;
    let zoom = canon::digital_zoom(known).unwrap_or(1.0);
    (diagonal > 0.0).then(|| WIDTH.hypot(HEIGHT) / diagonal * zoom)
}

/// The diagonal of a sensor whose size is told; some cameras tell nonsense, which has no usual shape.
fn plane_by_size(known: &Known<'_>) -> Option<f64> {
    const SHAPES: [f64; 2] = [4.0 / 3.0, 1.5];
    let (width, height) = (
        known.positive("FocalPlaneXSize")?,
        known.positive("FocalPlaneYSize")?,
    );
    let shape = width / height;
    let is_usual = SHAPES.iter().any(|usual| (shape - usual).abs() < 0.1);
    is_usual.then(|| width.hypot(height))
}

/// The diagonal of a sensor whose size is below the line of its resolution, in thousandths of an inch, as Canon has it.
fn plane_in_quotients(known: &Known<'_>) -> Option<f64> {
    const THOUSANDTH: f64 = 0.0254;
    let side = |name, least| {
        let Value::Rational(Rational {
            numerator,
            denominator,
        }) = known.tag(name)?.value
        else {
            return None;
        };
        let is_size = numerator >= least && numerator % 1000 == 0;
        let side = u16::try_from(denominator).ok()?;
        (is_size && (61..1500).contains(&side)).then_some(side)
    };
    let (width, height) = (
        side("FocalPlaneXResolution", 640_000)?,
        side("FocalPlaneYResolution", 480_000)?,
    );
    (width != height).then(|| f64::from(width).hypot(height.into()) * THOUSANDTH)
}

/// The diagonal of a sensor by the pixels that it has in a unit (Exif 2.32, 4.6.5 G).
fn plane_by_resolution(known: &Known<'_>) -> Option<f64> {
    const SIZES: [(&str, &str); 3] = [
        ("ExifImageWidth", "ExifImageHeight"),
        ("CanonImageWidth", "CanonImageHeight"),
        ("ImageWidth", "ImageHeight"),
    ];
    let millimetres = match known.number("FocalPlaneResolutionUnit").unwrap_or(2.0) {
        3.0 => 10.0,
        4.0 => 1.0,
        5.0 => 0.001,
        _ => 25.4,
    };
    let (across, down) = (
        known.positive("FocalPlaneXResolution")?,
        known.positive("FocalPlaneYResolution")?,
    );
    let mut sizes = SIZES.iter();
    let (width, height) = sizes
        .find_map(|(width, height)| Some((known.positive(width)?, known.positive(height)?)))?;
    let (width, height) = (width * millimetres / across, height * millimetres / down);
    let diagonal = width.hypot(height);
    let shape = width / height;
    ((0.5..2.0).contains(&shape) && (1.0..100.0).contains(&diagonal)).then_some(diagonal)
}

/// The angle of view, and how wide that is where the lens is focused.
fn derive_view(known: &Known<'_>, focal: f64, scale: f64, derived: &mut Vec<Tag>) {
    let behind = known
        .positive("FocusDistance")
        .map(|distance| 1000.0 * distance - focal)
        .filter(|&behind| behind > 0.0);
    let stretch = behind.map_or(1.0, |behind| 1.0 + focal / behind);
    let half = WIDTH.atan2(2.0 * focal * stretch * scale);
    let angle = 2.0 * half * 180.0 / PI;
    let tag = match behind.filter(|&behind| behind < FARTHEST) {
        Some(behind) => {
            let wide = 2.0 * (behind + focal) * half.tan() / 1000.0;
            let angle = composite("", angle).value;
            let value = format!("{angle} {}", composite("", wide).value);
            let print = format!(
                "{:.1} deg ({wide:.2} m)",
                angle.as_f64().unwrap_or_default()
            );
            composite("FOV", value).printed_as(print)
        }
        None => composite("FOV", angle).printed_as(format!("{angle:.1} deg")),
    };
    derived.push(tag);
}

/// From where to where an image looks sharp; 0 as the end means infinity.
fn derive_depth(known: &Known<'_>, focal: f64, blur: f64, derived: &mut Vec<Tag>) {
    let Some(distance) = distance(known) else {
        return;
    };
    let share = blur * (distance * 1000.0 - focal) / (focal * focal);
    let near = distance / (1.0 + share);
    let far = (distance / (1.0 - share)).max(0.0) + 0.0;
    let numbers = (composite("", near).value, composite("", far).value);
    let depth = far - near;
    let print = if far == 0.0 {
        format!("inf ({near:.2} m - inf)")
    } else if depth > 0.0 && depth < 0.02 {
        format!("{depth:.3} m ({near:.3} - {far:.3} m)")
    } else {
        format!("{depth:.2} m ({near:.2} - {far:.2} m)")
    };
    let value = format!("{} {}", numbers.0, numbers.1);
    derived.push(composite("DOF", value).printed_as(print));
}

/// Where the lens is focused, in metres.
fn distance(known: &Known<'_>) -> Option<f64> {
    const NAMES: [&str; 3] = [
        "SubjectDistance",
        "ObjectDistance",
        "ApproximateFocusDistance",
    ];
    if let Some(distance) = known.number("FocusDistance") {
        return Some(if distance == 0.0 { FAR } else { distance });
    }
    NAMES
        .iter()
        .find_map(|name| known.number(name))
        .or_else(|| {
            let (lower, upper) = (
                known.number("FocusDistanceLower")?,
                known.number("FocusDistanceUpper")?,
            );
            Some(f64::midpoint(lower, upper))
        })
}

/// What the lens is called: a number of its maker, or else its name.
fn derive_id(known: &Known<'_>, derived: &mut Vec<Tag>) {
    if let Some(id) = nikon_id(known) {
        let name = lenses::nikon_f(&id).map(str::to_owned);
        let mut id = composite("LensID", id);
        id.print = name;
        derived.push(id);
        return;
    }
    let by_type = known
        .tag("LensType")
        .filter(|tag| !tag.group.starts_with("Nikon") && !tag.group.starts_with("XMP"));
    let by_number = || known.tag("LensID").filter(|tag| tag.group == "XMP-aux");
    if let Some(tag) = by_type.or_else(by_number) {
        let mut id = composite("LensID", tag.value.clone());
        id.print.clone_from(&tag.print);
        if by_type.is_none() {
            id.print = named(known, &tag.value).or_else(|| known.text("Lens"));
        } else if tag.group == "Canon" && tag.value.as_i64().is_some_and(|number| number > 0xfff0) {
            id.print = unknown_canon(known).or(id.print);
        }
        derived.push(id);
    } else if let Some(name) = known.text("LensModel").or_else(|| known.text("Lens"))
        && lenses::is_name(&name)
    {
        let print = spaced(&name);
        derived.push(composite("LensID", name).printed_as(print));
    }
}

/// A lens by the number that XMP tells, if the maker has but one of it.
fn named(known: &Known<'_>, number: &Value) -> Option<String> {
    let make = known.text("Make")?;
    let name = lenses::name_of(&make, "LensType", number)?;
    (!name.contains(" or ")).then(|| name.to_owned())
}

/// A lens without a number, by its focal lengths.
fn unknown_canon(known: &Known<'_>) -> Option<String> {
    let whole = |name| Some(format!("{:.0}", known.number(name)?.trunc()));
    let (shortest, longest) = (whole("MinFocalLength")?, whole("MaxFocalLength")?);
    Some(if shortest == longest {
        format!("Unknown {shortest}mm")
    } else {
        format!("Unknown {shortest}-{longest}mm")
    })
}

/// A name of a lens with blanks where most names have them: `70-200mm F2.8`.
fn spaced(name: &str) -> String {
    let digit_before = |at: usize| name[..at].ends_with(|digit: char| digit.is_ascii_digit());
    let mut name = match name.find("/F") {
        Some(at) if digit_before(at) => name.replacen("/F", "mm F", 1),
        _ => name.to_owned(),
    };
    name = name.replacen("mmF", "mm F", 1);
    if let Some(at) = name.find(" mm")
        && name[..at].ends_with(|digit: char| digit.is_ascii_digit())
    {
        name.remove(at);
    }
    name.replacen(" - ", "-", 1)
}

/// Nikon's eight bytes, each in two digits; lengths and apertures are logarithms in them.
fn nikon_id(known: &Known<'_>) -> Option<String> {
    let number = |name| {
        let tag = known.of("Nikon", name)?;
        tag.value.as_f64()
    };
    let length = |name| Some(24.0 * (number(name)? / 5.0).log2());
    let aperture = |name| Some(24.0 * number(name)?.log2());
    let bytes = [
        number("LensIDNumber")?,
        number("LensFStops")? * 12.0,
        length("MinFocalLength")?,
        length("MaxFocalLength")?,
        aperture("MaxApertureAtMinFocal")?,
        aperture("MaxApertureAtMaxFocal")?,
        number("MCUVersion")?,
        number("LensType")?,
    ];
    let digits = bytes.map(|byte| {
        // Some lenses have a number of 0, whose logarithm is none.
        let byte = if byte.is_finite() {
            byte.round().clamp(0.0, 255.0)
        } else {
            0.0
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it was clamped to a byte"
        )]
        let byte = byte as u8;
        format!("{byte:02X}")
    });
    Some(digits.join(" "))
}

#[cfg(test)]
mod tests {
    use super::derive;
    use crate::metadata::composite::known::Known;
    use crate::metadata::groups::Groups;
    use crate::metadata::tag::{Tag, TagId};

    fn derived(rows: &[(&'static str, &'static str, &'static str)]) -> Vec<String> {
        let tags: Vec<Tag> = rows
            .iter()
            .map(|&(group, name, value)| Tag::new(group, TagId::None, name, value))
            .collect();
        let known = Known::new(&Groups::new(&tags));
        let mut derived = Vec::new();
        derive(&known, known.number("FNumber"), &mut derived);
        let shown = derived.iter();
        shown
            .map(|tag| format!("{}={} | {}", tag.name, tag.value, tag.printed()))
            .collect()
    }

    #[test]
    fn a_lens_is_told_in_terms_of_film() {
        assert_eq!(
            derived(&[
                ("ExifIFD", "FocalLength", "50"),
                ("ExifIFD", "FocalLengthIn35mmFormat", "75"),
                ("ExifIFD", "FNumber", "2"),
                ("ExifIFD", "SubjectDistance", "2"),
                ("ExifIFD", "LensModel", "50mm"),
            ]),
            [
                "LensID=50mm | 50mm",
                "FocalLength35efl=75 | 50.0 mm (35 mm equivalent: 75.0 mm)",
                "ScaleFactor35efl=1.5 | 1.5",
                "CircleOfConfusion=0.0200308404192444 | 0.020 mm",
                "FOV=26.9914893603273 | 27.0 deg",
                "HyperfocalDistance=62.4037720753383 | 62.40 m",
                "DOF=1.93939749179839 2.06451210348198 | 0.13 m (1.94 - 2.06 m)",
            ]
        );
    }

    #[test]
    fn a_sensor_of_an_impossible_size_tells_nothing() {
        for (width, expected) in [
            ("5000", "50.0 mm"),
            ("100", "50.0 mm (35 mm equivalent: 168.9 mm)"),
        ] {
            let lines = derived(&[
                ("ExifIFD", "FocalLength", "50"),
                ("ExifIFD", "FocalPlaneXResolution", "10"),
                ("ExifIFD", "FocalPlaneYResolution", "10"),
                ("ExifIFD", "FocalPlaneResolutionUnit", "4"),
                ("ExifIFD", "ExifImageWidth", width),
                ("ExifIFD", "ExifImageHeight", "80"),
            ]);
            assert!(lines[0].ends_with(&format!("| {expected}")), "{lines:?}");
        }
    }
}
