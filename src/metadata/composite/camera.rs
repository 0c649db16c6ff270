//! What is derived of the tags of one maker: Canon's drive, mode and file, Nikon's focus and lens, and FLIR's sensor.

use crate::metadata::composite::composite;
use crate::metadata::composite::known::Known;
use crate::metadata::tag::Tag;

/// Canon's modes that come before the easy ones, which count from 10.
const MODES: [&str; 8] = [
    "Easy",
    "Program AE",
    "Shutter speed priority AE",
    "Aperture-priority AE",
    "Manual",
    "Depth-of-field AE",
    "M-Dep",
    "Bulb",
];
const EASY: i64 = 10;

/// Planck's second constant in micrometres and kelvins.
const PLANCK: f64 = 14_387.651_5;

/// What is pressed to take images.
const DRIVES: [&str; 3] = [
    "Continuous Shooting",
    "Self-timer Operation",
    "Single-frame Shooting",
];

/// Adds what follows from a maker note.
pub(super) fn derive(known: &Known<'_>, derived: &mut Vec<Tag>) {
    if known.of("Canon", "ContinuousDrive").is_some() {
        derive_canon(known, derived);
    }
    let planck = known
        .of("FLIR", "PlanckB")
        .and_then(|tag| tag.value.as_f64());
    if let Some(planck) = planck.filter(|&planck| planck > 0.0) {
        let length = PLANCK / planck;
        let print = format!("{length:.1} um");
        derived.push(composite("PeakSpectralSensitivity", length).printed_as(print));
    }
    if let Some(mode) = known.of("Nikon", "FocusMode") {
        let is_manual = mode
            .value
            .to_string()
            .to_ascii_lowercase()
            .starts_with("manual");
        let (value, print) = if is_manual { (0_u8, "Off") } else { (1, "On") };
        derived.push(composite("AutoFocus", value).printed_as(print));
    }
    if let (Some(lens), Some(kind)) = (known.of("Nikon", "Lens"), known.of("Nikon", "LensType")) {
        let print = format!("{} {}", lens.printed(), kind.printed());
        derived.push(
            composite("LensSpec", format!("{} {}", lens.value, kind.value)).printed_as(print),
        );
    }
}

fn derive_canon(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let number = |name| known.of("Canon", name)?.value.as_i64();
    if let (Some(drive), Some(timer)) = (number("ContinuousDrive"), number("SelfTimer")) {
        let index = match (drive, timer) {
            (0, 0) => 2_u8,
            (0, _) => 1,
            _ => 0,
        };
        derived.push(composite("DriveMode", index).printed_as(DRIVES[usize::from(index)]));
    }
    if let (Some(mode), Some(easy)) = (
        known.of("Canon", "CanonExposureMode"),
        known.of("Canon", "EasyMode"),
    ) && let (Some(number), Some(scene)) = (mode.value.as_i64(), easy.value.as_i64())
    {
        let number = match number {
            4 if known.positive("BulbDuration").is_some() => 7,
            0 => scene + EASY,
            number => number,
        };
        let word = usize::try_from(number)
            .ok()
            .and_then(|it| MODES.get(it).copied());
        let print = word.map_or_else(|| easy.printed().into_owned(), str::to_owned);
        derived.push(composite("ShootingMode", number).printed_as(print));
    }
    if let (Some(folder), Some(file)) = (number("DirectoryIndex"), number("FileIndex")) {
        let print = format!("{folder:03}-{file:04}");
        derived.push(composite("FileNumber", print.replace('-', "")).printed_as(print));
    }
    derive_zoom(known, derived);
}

/// The focal lengths of Canon's lens, also in terms of 35 mm film.
fn derive_zoom(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let number = |name| known.of("Canon", name)?.value.as_f64();
    let (Some(short), Some(long)) = (number("MinFocalLength"), number("MaxFocalLength")) else {
        return;
    };
    let range = |scale: f64| {
        let (short, long) = (short * scale, long * scale);
        if long > short {
            format!("{short:.1} - {long:.1} mm")
        } else {
            format!("{short:.1} mm")
        }
    };
    derived.push(composite("Lens", short).printed_as(range(1.0)));
    let mut scales = derived.iter().filter(|tag| tag.name == "ScaleFactor35efl");
    let scale = scales.next().and_then(|tag| tag.value.as_f64());
    let print = match scale {
        Some(scale) => format!("{} (35 mm equivalent: {})", range(1.0), range(scale)),
        None => range(1.0),
    };
    derived.push(composite("Lens35efl", short * scale.unwrap_or(1.0)).printed_as(print));
}
