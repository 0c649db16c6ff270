//! The "Raw profile type" texts of `ImageMagick`: another image's segment, written in hex (its `coders/png.c`).

use crate::metadata::exif::{self, Place};
use crate::metadata::sheet::Sheet;
use crate::metadata::{Warning, icc, iptc, photoshop, xmp};

/// Reads the profile of the kind that its keyword names.
///
/// A line with its name, a line with its length, and hex in lines.
pub(super) fn read(kind: &str, content: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some(profile) = decode(content) else {
        sheet.warn(Warning::at(
            "raw_profile",
            "a raw profile is damaged",
            offset,
        ));
        return;
    };
    match kind.to_ascii_lowercase().as_str() {
        "exif" | "app1" | "xmp" => read_exif_or_xmp(&profile, offset, sheet),
        // Resources of Photoshop, one of which may be IPTC; or IPTC alone.
        "8bim" | "iptc" if profile.starts_with(b"8BIM") => photoshop::read(&profile, offset, sheet),
        "iptc" => {
            iptc::push_digest(&profile, sheet);
            iptc::read(&profile, offset, sheet);
        }
        "icc" | "icm" => icc::read(&profile, offset, sheet),
        _ => {}
    }
}

/// The segment of a JPEG that holds either; some writers leave the name of EXIF out.
fn read_exif_or_xmp(profile: &[u8], offset: u64, sheet: &mut Sheet) {
    let block = profile.strip_prefix(b"Exif\0\0").unwrap_or(profile);
    if exif::is_mine(block) {
        let place = Place {
            at: offset,
            origin: 0,
        };
        exif::read(block, place, sheet);
    } else if let Some(packet) = profile.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0") {
        xmp::read(packet, offset, sheet);
    } else if block.starts_with(b"<") {
        xmp::read(block, offset, sheet);
    }
}

/// Decodes the hex after the first two lines; it may be shorter than its length says.
fn decode(content: &[u8]) -> Option<Vec<u8>> {
    let content = content.trim_ascii_start();
    let mut lines = content.splitn(3, |&byte| byte == b'\n');
    let (_name, length, hex) = (lines.next()?, lines.next()?, lines.next()?);
    let length: usize = std::str::from_utf8(length).ok()?.trim().parse().ok()?;
    let mut digits = hex
        .iter()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|&byte| char::from(byte).to_digit(16));
    let mut profile = Vec::new();
    while profile.len() < length
        && let (Some(high), Some(low)) = (digits.next().flatten(), digits.next().flatten())
    {
        profile.push(u8::try_from(high << 4 | low).ok()?);
    }
    Some(profile)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn hex_in_lines_is_decoded() {
        assert_eq!(
            decode(b"\nexif\n       3\n4578\n69\n"),
            Some(b"Exi".to_vec())
        );
        assert_eq!(decode(b"\nexif\n       9\n4578\n6"), Some(b"Ex".to_vec()));
        assert_eq!(decode(b"\nexif\n       1\n4578"), Some(b"E".to_vec()));
        assert_eq!(decode(b"\nexif\n 99999999999999999999\n"), None);
        assert_eq!(decode(b"exif"), None);
    }
}
