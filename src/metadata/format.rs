//! The formats that are read, and what `ExifTool` calls them.

use std::fmt;
use std::str::FromStr;

use crate::metadata::tag::{Tag, TagId};

/// A format of images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// JPEG (ITU-T T.81).
    Jpeg,
    /// PNG (W3C, third edition).
    Png,
    /// WebP (RFC 9649).
    Webp,
    /// HEIF (ISO/IEC 23008-12) that does not say which codec it has.
    Heif,
    /// HEIF with HEVC.
    Heic,
    /// HEIF with AV1.
    Avif,
    /// TIFF (TIFF 6.0), `BigTIFF` and DNG.
    Tiff,
    /// GIF (87a and 89a).
    Gif,
}

/// A name that no format has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown image format `{0}`")]
pub struct UnknownFormat(String);

impl Format {
    /// Every format.
    pub const ALL: [Self; 8] = [
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Heif,
        Self::Heic,
        Self::Avif,
        Self::Tiff,
        Self::Gif,
    ];

    /// The name in records and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heif => "heif",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Tiff => "tiff",
            Self::Gif => "gif",
        }
    }

    /// The name in sentences.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Webp => "WebP",
            Self::Heif => "HEIF",
            Self::Heic => "HEIC",
            Self::Avif => "AVIF",
            Self::Tiff => "TIFF",
            Self::Gif => "GIF",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.name() == name)
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// A format in detail, as the `File` group tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variant {
    Jpeg,
    /// A stereo pair in one JPEG.
    Jps,
    Png,
    /// An animated PNG.
    Apng,
    Webp {
        /// Whether it begins with a header of its own.
        is_extended: bool,
        /// Whether its image is a lossless one.
        is_lossless: bool,
    },
    Gif,
    Tiff,
    BigTiff,
    Dng,
    /// A raw file of a camera: `ExifTool`'s name of the format, and its MIME type.
    Raw(&'static str, &'static str),
    Heif,
    /// A sequence of images.
    Heifs,
    Heic,
    /// A sequence of images with HEVC.
    Heics,
    Avif,
}

impl Variant {
    /// Canon's raw file.
    pub(super) const CR2: Self = Self::Raw("CR2", "image/x-canon-cr2");

    /// The tags that `ExifTool` begins with.
    pub(super) fn tags(self) -> Vec<Tag> {
        let (name, extension, mime) = match self {
            Self::Jpeg => ("JPEG", "JPG", "image/jpeg"),
            Self::Jps => ("JPS", "JPS", "image/x-jps"),
            Self::Png => ("PNG", "PNG", "image/png"),
            Self::Apng => ("APNG", "PNG", "image/apng"),
            Self::Webp {
                is_extended,
                is_lossless,
            } => {
                let name = match (is_extended, is_lossless) {
                    (false, false) => "WEBP",
                    (false, true) => "WEBP (lossless)",
                    (true, false) => "Extended WEBP",
                    (true, true) => "Extended WEBP (lossless)",
                };
                (name, "WEBP", "image/webp")
            }
            Self::Gif => ("GIF", "GIF", "image/gif"),
            Self::Tiff => ("TIFF", "TIF", "image/tiff"),
            Self::BigTiff => ("BTF", "BTF", "image/x-tiff-big"),
            Self::Raw(name, mime) => (name, name, mime),
            Self::Dng => ("DNG", "DNG", "image/x-adobe-dng"),
            Self::Heif => ("HEIF", "HEIF", "image/heif"),
            Self::Heifs => ("HEIFS", "HEIFS", "image/heif-sequence"),
            Self::Heic => ("HEIC", "HEIC", "image/heic"),
            Self::Heics => ("HEICS", "HEICS", "image/heic-sequence"),
            Self::Avif => ("AVIF", "AVIF", "image/avif"),
        };
        let file = |tag, value| Tag::new("File", TagId::None, tag, value);
        vec![
            file("FileType", name),
            file("FileTypeExtension", extension).printed_as(extension.to_ascii_lowercase()),
            file("MIMEType", mime),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn every_name_leads_back_to_its_format() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        assert_eq!(
            "bmp".parse::<Format>().unwrap_err().to_string(),
            "unknown image format `bmp`"
        );
    }
}
