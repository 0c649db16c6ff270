//! The "Raw profile type" texts of `ImageMagick`: another image's segment, written in hex (its `coders/png.c`).

use crate::metadata::exif::{self, Place};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, icc, iptc, photoshop, xmp};

/// Reads the profile of the kind that its keyword names.
///
/// A line with its name, a line with its length, and hex in lines.
///
/// What cannot be read is kept as bytes, under the name of its keyword or kind.
pub(super) fn read(kind: &str, content: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some(profile) = decode(content) else {
        sheet.warn(Warning::at(
            "raw_profile",
            "a raw profile is damaged",
            offset,
        ));
        push_bytes(format!("RawProfileType{}", letters(kind)), content, sheet);
        return;
    };
    match kind.to_ascii_lowercase().as_str() {
        "exif" | "app1" if !read_exif_or_xmp(&profile, offset, sheet) => {
            push_bytes("EXIF_Profile".to_owned(), &profile, sheet);
        }
        "xmp" if !read_exif_or_xmp(&profile, offset, sheet) => {
            push_bytes("XMP_Profile".to_owned(), &profile, sheet);
        }
        "exif" | "app1" | "xmp" => {}
        // Resources of Photoshop, one of which may be IPTC; or IPTC alone.
        "8bim" | "iptc" if profile.starts_with(b"8BIM") => photoshop::read(&profile, offset, sheet),
        "iptc" => {
            iptc::push_digest(&profile, sheet);
            iptc::read(&profile, offset, sheet);
        }
        "icc" | "icm" => icc::read(&profile, offset, sheet),
        "8bim" => push_bytes("Photoshop_Profile".to_owned(), &profile, sheet),
        _ => push_bytes(format!("RawProfileType{}", letters(kind)), content, sheet),
    }
}

/// A kind as part of a name: letters and digits with a capital in front.
fn letters(kind: &str) -> String {
    let mut signs = kind.chars().filter(char::is_ascii_alphanumeric);
    let first = signs.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(signs).collect()
}

fn push_bytes(name: String, data: &[u8], sheet: &mut Sheet) {
    let value = Value::Bytes(Bytes::of(data));
    sheet.push(Tag::new("PNG", TagId::None, name, value));
}

/// The segment of a JPEG that holds either, `false` if it is neither; some writers leave the name of EXIF out.
fn read_exif_or_xmp(profile: &[u8], offset: u64, sheet: &mut Sheet) -> bool {
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
    } else {
        return false;
    }
    true
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
    use super::{decode, read};
    use crate::metadata::sheet::Sheet;

    #[test]
    fn what_cannot_be_read_is_kept_as_bytes() {
        for (kind, content, name) in [
            ("exif", b"no hex".as_slice(), "RawProfileTypeExif"),
            ("exif", b"\nexif\n 2\n4142", "EXIF_Profile"),
            ("xmp", b"\nxmp\n 2\n4142", "XMP_Profile"),
            ("8bim", b"\n8bim\n 2\n4142", "Photoshop_Profile"),
            ("tiff:37724", b"\ntiff\n 2\n4142", "RawProfileTypeTiff37724"),
        ] {
            let mut sheet = Sheet::default();
            read(kind, content, 0, &mut sheet);
            let names: Vec<&str> = sheet.tags().iter().map(|tag| &*tag.name).collect();
            assert_eq!(names, [name]);
        }
    }

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
