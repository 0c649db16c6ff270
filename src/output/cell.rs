//! A field of an image as the text of a cell.

use jiff::tz::TimeZone;

use crate::index::{Field, Found};
use crate::output::units;
use crate::record::Camera;

/// How the texts of cells are written.
#[derive(Clone, Debug)]
pub enum Style {
    /// For people: sizes with units, dates without seconds, in a zone.
    People(TimeZone),
    /// For programs: plain numbers, RFC 3339.
    Programs,
}

/// Writes a field of an image. What is absent is empty.
#[must_use]
pub fn cell(found: &Found, field: Field, style: &Style) -> String {
    let file = &found.file;
    let camera = found.summary.camera.as_ref();
    let exposure = found.summary.exposure.as_ref();
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    let people = matches!(style, Style::People(_));
    let text = match field {
        Field::Id => Some(found.id.to_string()),
        Field::File => Some(file.name.clone()),
        Field::Path => Some(file.path.clone()),
        Field::Camera => camera.and_then(Camera::name),
        Field::Make => camera.and_then(|camera| camera.make.clone()),
        Field::Model => camera.and_then(|camera| camera.model.clone()),
        Field::Lens => camera.and_then(|camera| camera.lens.clone()),
        Field::Serial => camera.and_then(|camera| camera.serial.clone()),
        Field::Software => found.summary.software.clone(),
        Field::Iso => exposure
            .and_then(|exposure| exposure.iso)
            .map(|iso| iso.to_string()),
        Field::F => number(exposure.and_then(|exposure| exposure.f_number)),
        Field::Exposure => exposure
            .and_then(|exposure| exposure.time_s)
            .map(|seconds| time(seconds, people)),
        Field::Focal => number(exposure.and_then(|exposure| exposure.focal_mm)),
        Field::Width => file.width.map(|width| width.to_string()),
        Field::Height => file.height.map(|height| height.to_string()),
        Field::Size if people => Some(units::size(file.bytes)),
        Field::Size => Some(file.bytes.to_string()),
        Field::Format => Some(file.format.to_string()),
        Field::Taken => found
            .summary
            .taken
            .as_ref()
            .map(|taken| local(&taken.local, people)),
        Field::Added => Some(added(found, style)),
        Field::Tag => Some(found.tags.join(", ")),
        Field::Note => found.note.clone(),
        Field::Batch => Some(found.batch.clone()),
        Field::Sha256 => Some(file.sha256.to_string()),
    };
    text.unwrap_or_default()
}

/// Writes a time of exposure for people, which is given in seconds.
#[must_use]
pub fn exposure(seconds: &str) -> String {
    seconds
        .parse()
        .map_or_else(|_| seconds.to_owned(), |seconds| time(seconds, true))
}

/// Writes a time of exposure: `1/250` where it is shorter than a second and that is what it means.
fn time(seconds: f64, people: bool) -> String {
    let divisor = (1.0 / seconds).round();
    let is_fraction =
        people && seconds > 0.0 && seconds < 0.3 && (divisor * seconds - 1.0).abs() < 0.05;
    if is_fraction {
        format!("1/{divisor}")
    } else {
        seconds.to_string()
    }
}

fn local(local: &str, people: bool) -> String {
    if people {
        local.get(..16).unwrap_or(local).replace('T', " ")
    } else {
        local.to_owned()
    }
}

fn added(found: &Found, style: &Style) -> String {
    match style {
        Style::People(zone) => {
            let zoned = found.added.to_zoned_datetime(zone.clone());
            zoned.strftime("%Y-%m-%d %H:%M").to_string()
        }
        Style::Programs => found.added.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_exposures_are_fractions_for_people() {
        for (seconds, people, expected) in [
            (0.004, true, "1/250"),
            (0.004, false, "0.004"),
            (0.000_8, true, "1/1250"),
            (0.5, true, "0.5"),
            (30.0, true, "30"),
        ] {
            assert_eq!(time(seconds, people), expected);
        }
    }
}
