//! The brands of a file of boxes (ISO/IEC 14496-12, 4.3): which format they tell.

use crate::metadata::Format;
use crate::metadata::format::Variant;

/// The bytes in front of the compatible brands (ISO/IEC 14496-12, 4.3).
const BRANDS: usize = 16;

/// Tells the format by the brands of the file (ISO/IEC 23008-12, 10; AV1 Image File Format, 6).
pub(in crate::metadata) fn format(head: &[u8]) -> Option<Format> {
    if head.get(4..8) != Some(b"ftyp") {
        return None;
    }
    let length = u32::from_be_bytes(*head.first_chunk()?);
    let end = usize::try_from(length).ok()?.min(head.len());
    let major = head.get(8..12)?.first_chunk()?;
    let compatible = head.get(BRANDS..end).unwrap_or_default();
    let brands = || std::iter::once(major).chain(compatible.as_chunks().0);
    let specific = brands().find_map(|brand| match brand {
        b"avif" | b"avis" => Some(Format::Avif),
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" => {
            Some(Format::Heic)
        }
        _ => None,
    });
    let general = || {
        let is_image = |brand: &[u8; 4]| matches!(brand, b"mif1" | b"mif2" | b"msf1" | b"miaf");
        brands().any(is_image).then_some(Format::Heif)
    };
    specific.or_else(general)
}

/// The variant that `ExifTool` tells by the major brand.
pub(super) fn variant(major: [u8; 4], is_avif: bool) -> Variant {
    match &major {
        b"heic" => Variant::Heic,
        b"hevc" => Variant::Heics,
        b"msf1" => Variant::Heifs,
        b"mif1" | b"heix" => Variant::Heif,
        b"avis" => Variant::Avif,
        _ if is_avif => Variant::Avif,
        _ => Variant::Heif,
    }
}

#[cfg(test)]
mod tests {
    use super::format;
    use crate::metadata::Format;

    #[test]
    fn brands_tell_the_format() {
        let of = |brands: &[u8]| format(&[b"\0\0\0\x18ftyp", brands].concat());
        assert_eq!(of(b"avif\0\0\0\0mif1"), Some(Format::Avif));
        assert_eq!(of(b"mif1\0\0\0\0miafavif"), Some(Format::Avif));
        assert_eq!(of(b"mif1\0\0\0\0heic"), Some(Format::Heic));
        assert_eq!(of(b"mif1\0\0\0\0abcd"), Some(Format::Heif));
        assert_eq!(of(b"isom\0\0\0\0mp42"), None);
        assert_eq!(of(b""), None);
        assert_eq!(format(b"\0\0\0\x20free"), None);
    }
}
