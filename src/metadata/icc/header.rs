//! The header of an ICC profile (ICC.1:2022, 7.2).

use crate::metadata::icc::names::{self, Words, word};
use crate::metadata::icc::{date, fixed_numbers, u16_at, u32_at};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

const GROUP: &str = "ICC-header";

/// Reads the header of a profile that has a signature.
pub(super) fn read(profile: &[u8], sheet: &mut Sheet) {
    push_signature(4, "ProfileCMMType", names::MAKERS, profile, sheet);
    if let Some(version) = u16_at(profile, 8) {
        let (major, minor, fix) = (version >> 8, (version >> 4) & 15, version & 15);
        let tag = Tag::new(GROUP, 8_u16, "ProfileVersion", version);
        sheet.push(tag.printed_as(format!("{major}.{minor}.{fix}")));
    }
    push_signature(12, "ProfileClass", names::CLASSES, profile, sheet);
    push_signature(16, "ColorSpaceData", &[], profile, sheet);
    push_signature(20, "ProfileConnectionSpace", &[], profile, sheet);
    if let Some(date) = profile.get(24..36).map(date) {
        sheet.push(Tag::new(GROUP, 24_u16, "ProfileDateTime", date));
    }
    push_signature(36, "ProfileFileSignature", &[], profile, sheet);
    push_signature(
        PLATFORM,
        "PrimaryPlatform",
        names::PLATFORMS,
        profile,
        sheet,
    );
    if let Some(flags) = u32_at(profile, 44) {
        let tag = Tag::new(GROUP, 44_u16, "CMMFlags", flags);
        sheet.push(tag.printed_as(bits(flags, &FLAGS)));
    }
    push_signature(48, "DeviceManufacturer", names::MAKERS, profile, sheet);
    push_signature(52, "DeviceModel", &[], profile, sheet);
    if let (Some(high), Some(low)) = (u32_at(profile, 56), u32_at(profile, 60)) {
        let tag = Tag::new(GROUP, 56_u16, "DeviceAttributes", format!("{high} {low}"));
        sheet.push(tag.printed_as(bits(low, &ATTRIBUTES)));
    }
    if let Some(intent) = u32_at(profile, 64) {
        let mut tag = Tag::new(GROUP, 64_u16, "RenderingIntent", intent);
        tag.print = word(names::INTENTS, &intent.to_string()).map(str::to_owned);
        sheet.push(tag);
    }
    if let Some(illuminant) = profile.get(68..80) {
        let value = fixed_numbers(illuminant);
        sheet.push(Tag::new(GROUP, 68_u16, "ConnectionSpaceIlluminant", value));
    }
    push_signature(80, "ProfileCreator", names::MAKERS, profile, sheet);
    if let Some(id) = profile.get(84..100) {
        let numbers: Vec<String> = id.iter().map(u8::to_string).collect();
        let is_none = id.iter().all(|&byte| byte == 0);
        let print = if is_none {
            "0".to_owned()
        } else {
            data_encoding::HEXLOWER.encode(id)
        };
        let tag = Tag::new(GROUP, 84_u16, "ProfileID", Value::Text(numbers.join(" ")));
        sheet.push(tag.printed_as(print));
    }
}

/// Where the platform stands.
const PLATFORM: u16 = 40;

/// What a bit means that is clear, and one that is set.
const FLAGS: [[&str; 2]; 2] = [
    ["Not Embedded", "Embedded"],
    ["Independent", "Not Independent"],
];
const ATTRIBUTES: [[&str; 2]; 4] = [
    ["Reflective", "Transparency"],
    ["Glossy", "Matte"],
    ["Positive", "Negative"],
    ["Color", "B&W"],
];

fn bits(number: u32, words: &[[&str; 2]]) -> String {
    let words = words.iter().enumerate();
    let words: Vec<&str> = words
        .map(|(bit, words)| words[usize::from(number & (1 << bit) != 0)])
        .collect();
    words.join(", ")
}

/// Four letters, which may end in blanks; NULs are left out.
fn push_signature(at: u16, name: &'static str, words: Words, profile: &[u8], sheet: &mut Sheet) {
    if let Some(letters) = profile.get(at.into()..).and_then(|rest| rest.get(..4)) {
        let value = text::latin1(text::before_nul(letters));
        let mut tag = Tag::new(GROUP, at, name, value.as_str());
        let known = word(words, &value).map(str::to_owned);
        // A blank one says nothing, but for a platform; of others it is told that they are not known.
        let is_told = !words.is_empty() && (at == PLATFORM || !value.trim().is_empty());
        tag.print = known.or_else(|| is_told.then(|| format!("Unknown ({value})")));
        sheet.push(tag);
    }
}
