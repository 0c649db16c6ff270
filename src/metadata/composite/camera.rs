//! What is derived of the tags of one maker, but for Canon's: focus, lens, scene and time.

use crate::metadata::composite::composite;
use crate::metadata::composite::known::Known;
use crate::metadata::exif::choices::Choices;
use crate::metadata::lenses;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

/// Planck's second constant in micrometres and kelvins.
const PLANCK: f64 = 14_387.651_5;

/// How many points Nikon's sensor of focus has, by the number of its scheme.
const POINTS: Choices = &[(1, "51"), (2, "11"), (3, "39"), (7, "153"), (9, "105")];

/// What no extender is called.
const NO_EXTENDER: &str = "0 00";

/// Adds what follows from a maker note.
pub(super) fn derive(known: &Known<'_>, derived: &mut Vec<Tag>) {
    derive_nikon(known, derived);
    derive_others(known, derived);
    let planck = known
        .of("FLIR", "PlanckB")
        .and_then(|tag| tag.value.as_f64());
    if let Some(planck) = planck.filter(|&planck| planck > 0.0) {
        let length = PLANCK / planck;
        let print = format!("{length:.1} um");
        derived.push(composite("PeakSpectralSensitivity", length).printed_as(print));
    }
    if let (Some(year), Some(day)) = (
        known.of("Kodak", "YearCreated"),
        known.of("Kodak", "MonthDayCreated"),
    ) {
        derived.push(composite(
            "DateCreated",
            format!("{}:{}", year.value, day.value),
        ));
    }
    if let (Some(width), Some(height)) = (
        known.positive("PreviewImageWidth"),
        known.positive("PreviewImageHeight"),
    ) {
        derived.push(composite("PreviewImageSize", format!("{width}x{height}")));
    }
}

fn derive_nikon(known: &Known<'_>, derived: &mut Vec<Tag>) {
    const BY_PHASE: i64 = 0;
    const BY_CONTRAST: i64 = 1;
    if let Some(mode) = known.of("Nikon", "FocusMode") {
        let is_manual = mode
            .value
            .to_string()
            .to_ascii_lowercase()
            .starts_with("manual");
        derived.push(switch("AutoFocus", !is_manual));
    }
    if let (Some(lens), Some(kind)) = (known.of("Nikon", "Lens"), known.of("Nikon", "LensType")) {
        let print = format!("{} {}", lens.printed(), kind.printed());
        derived.push(
            composite("LensSpec", format!("{} {}", lens.value, kind.value)).printed_as(print),
        );
    }
    let number = |name| known.of("Nikon", name)?.value.as_i64();
    if let (Some(method), Some(points)) = (number("AFDetectionMethod"), number("FocusPointSchema"))
    {
        let points = if method == BY_PHASE { points } else { 0 };
        let word = POINTS.iter().find(|(number, _)| *number == points);
        let mut tag = composite("PhaseDetectAF", points);
        tag.print = word.map(|(_, points)| format!("On ({points}-point)"));
        if points == 0 {
            tag.print = Some("Off".to_owned());
        }
        derived.push(tag);
        derived.push(switch("ContrastDetectAF", method == BY_CONTRAST));
    }
}

/// What a single tag or two of a maker lead to.
fn derive_others(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let number = |group, name| known.of(group, name)?.value.as_f64();
    if let (Some(value), Some(scale)) = (
        number("Apple", "RunTimeValue"),
        number("Apple", "RunTimeScale").filter(|&scale| scale > 0.0),
    ) {
        let seconds = value / scale;
        derived.push(composite("RunTimeSincePowerUp", seconds).printed_as(duration(seconds)));
    }
    // Panasonic keeps in two tags what Olympus, of whose lenses they are, keeps in one.
    if let (Some(make), Some(model)) = (known.tag("LensTypeMake"), known.tag("LensTypeModel")) {
        let number = Value::from(format!("{} {}", make.value, model.value));
        let mut lens = composite("LensType", number.clone());
        lens.print = lenses::words_for("Olympus", "LensType", &number);
        derived.push(lens);
    }
    if let Some(extender) = known.of("Olympus", "Extender") {
        let is_there = extender.value.to_string() != NO_EXTENDER;
        let print = ["Not attached", "Attached"][usize::from(is_there)];
        derived.push(composite("ExtenderStatus", u8::from(is_there)).printed_as(print));
    }
    // Sony counts in 16ths of a doubling, from 2^-5 focal lengths on 35 mm film.
    if let (Some(place), Some(film)) = (
        number("Sony", "FocusPosition2"),
        known.positive("FocalLengthIn35mmFormat"),
    ) && place < 255.0
    {
        let metres = ((place / 16.0 - 5.0).exp2() + 1.0) * film / 1000.0;
        let print = match metres {
            far if far >= 100.0 => format!("{far:.0} m"),
            near => format!("{near:.2} m"),
        };
        derived.push(composite("FocusDistance2", metres).printed_as(print));
    }
}

fn switch(name: &'static str, is_on: bool) -> Tag {
    let print = ["Off", "On"][usize::from(is_on)];
    composite(name, u8::from(is_on)).printed_as(print)
}

/// `9 days 12:00:51`
fn duration(seconds: f64) -> String {
    const DAY: f64 = 86_400.0;
    let whole = seconds.round();
    let (days, rest) = ((whole / DAY).floor(), whole % DAY);
    let clock = format!(
        "{:.0}:{:02.0}:{:02.0}",
        (rest / 3600.0).floor(),
        (rest % 3600.0 / 60.0).floor(),
        rest % 60.0
    );
    if days > 0.0 {
        format!("{days:.0} days {clock}")
    } else {
        clock
    }
}
