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
}

/// A name that no format has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown image format `{0}`")]
pub struct UnknownFormat(String);

impl Format {
    /// Every format.
    pub const ALL: [Self; 2] = [Self::Jpeg, Self::Png];

    /// The name in records and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
        }
    }

    /// The name in sentences.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
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
}

impl Variant {
    /// The tags that `ExifTool` begins with.
    pub(super) fn tags(self) -> Vec<Tag> {
        let (name, extension, mime) = match self {
            Self::Jpeg => ("JPEG", "JPG", "image/jpeg"),
            Self::Jps => ("JPS", "JPS", "image/x-jps"),
            Self::Png => ("PNG", "PNG", "image/png"),
            Self::Apng => ("APNG", "PNG", "image/apng"),
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
