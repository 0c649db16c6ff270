//! What is derived of Canon's tags: drive, mode, file, zoom, flash and white balance.

use crate::metadata::composite::composite;
use crate::metadata::composite::known::Known;
use crate::metadata::groups::Groups;
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

/// What is pressed to take images.
const DRIVES: [&str; 3] = [
    "Continuous Shooting",
    "Self-timer Operation",
    "Single-frame Shooting",
];

/// The bits of a flash: its second curtain, and one on the camera.
const SECOND_CURTAIN: i64 = 1 << 8;
const EXTERNAL: i64 = 1 << 14;

/// The modes of a flash that spare the eyes.
const SPARES_EYES: [i64; 3] = [3, 4, 6];

/// The levels that belong to each white balance.
const LEVELS: [&str; 10] = [
    "WB_RGGBLevelsAuto",
    "WB_RGGBLevelsDaylight",
    "WB_RGGBLevelsCloudy",
    "WB_RGGBLevelsTungsten",
    "WB_RGGBLevelsFluorescent",
    "WB_RGGBLevelsFlash",
    "WB_RGGBLevelsCustom",
    "WB_RGGBLevelsAuto",
    "WB_RGGBLevelsShade",
    "WB_RGGBLevelsKelvin",
];

/// Adds what follows from a note of Canon.
pub(super) fn derive(known: &Known<'_>, tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    if let Some(zoom) = digital_zoom(known) {
        derived.push(composite("DigitalZoom", zoom));
    }
    if let Some(levels) = levels(known, tags) {
        derived.push(composite("WB_RGGBLevels", levels.value.clone()));
    }
    if known.of("Canon", "ContinuousDrive").is_some() {
        derive_modes(known, derived);
        derive_zoom(known, derived);
        derive_flash(known, derived);
    }
}

fn derive_modes(known: &Known<'_>, derived: &mut Vec<Tag>) {
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

/// How far a part of the image was enlarged, where the word for it is "other".
pub(super) fn digital_zoom(known: &Known<'_>) -> Option<f64> {
    const OTHER: f64 = 3.0;
    let number = |name| known.of("Canon", name)?.value.as_f64();
    let is_other = number("DigitalZoom") == Some(OTHER);
    let (from, to) = (number("ZoomSourceWidth")?, number("ZoomTargetWidth")?);
    (is_other && from > 0.0 && to > 0.0).then_some(to / from)
}

/// What one number says of the flash.
fn derive_flash(known: &Known<'_>, derived: &mut Vec<Tag>) {
    let number = |name| known.of("Canon", name)?.value.as_i64();
    let Some(bits) = number("FlashBits").filter(|&bits| bits != 0) else {
        return;
    };
    let mut word = |name, index: bool, words: [&'static str; 2]| {
        let print = words[usize::from(index)];
        derived.push(composite(name, u8::from(index)).printed_as(print));
    };
    word(
        "FlashType",
        bits & EXTERNAL != 0,
        ["Built-In Flash", "External"],
    );
    let curtains = ["1st-curtain sync", "2nd-curtain sync"];
    let is_second = match number("ShutterCurtainSync") {
        Some(curtain) => curtain == 1,
        None => bits & SECOND_CURTAIN != 0,
    };
    word("ShutterCurtainHack", is_second, curtains);
    if let Some(mode) = number("CanonFlashMode") {
        word(
            "RedEyeReduction",
            SPARES_EYES.contains(&mode),
            ["Off", "On"],
        );
    }
    if let Some(exposure) = known.of("Canon", "FlashExposureComp") {
        let mut tag = composite("ConditionalFEC", exposure.value.clone());
        tag.print.clone_from(&exposure.print);
        derived.push(tag);
    }
}

/// The levels of the image: as they were taken, or else those of its white balance.
pub(super) fn levels<'a>(known: &Known<'a>, tags: &Groups<'a>) -> Option<&'a Tag> {
    let of_balance = || {
        let balance = tags.find("Canon", "WhiteBalance")?.value.as_i64()?;
        known.tag(LEVELS.get(usize::try_from(balance).ok()?)?)
    };
    let levels = known.tag("WB_RGGBLevelsAsShot").or_else(of_balance)?;
    (levels.group == "Canon").then_some(levels)
}
