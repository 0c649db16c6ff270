//! The fields of an image that have a name.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::query::error::nearest;

/// A field of an image.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Field {
    /// The id.
    Id,
    /// The file's name.
    File,
    /// The path as named.
    Path,
    /// Maker and model of the camera.
    Camera,
    /// The maker of the camera.
    Make,
    /// The model of the camera.
    Model,
    /// The lens.
    Lens,
    /// The camera's serial number.
    Serial,
    /// The program that wrote the image.
    Software,
    /// The sensitivity.
    Iso,
    /// The focal ratio.
    F,
    /// The time of exposure.
    Exposure,
    /// The focal length.
    Focal,
    /// Pixels across.
    Width,
    /// Pixels down.
    Height,
    /// The size of the file.
    Size,
    /// The format.
    Format,
    /// When it was taken, by the camera's clock.
    Taken,
    /// When it was stored.
    Added,
    /// The owner's labels.
    Tag,
    /// The owner's note.
    Note,
    /// The upload it came with.
    Batch,
    /// The digest of the file.
    Sha256,
}

/// A name that nothing of the kind has.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("there is no field `{name}`")]
pub struct UnknownField {
    /// The name.
    pub name: String,
    /// The names there are.
    pub names: Vec<&'static str>,
}

impl UnknownField {
    /// Gives a name that is similar.
    #[must_use]
    pub fn nearest(&self) -> Option<&'static str> {
        nearest(&self.name.to_ascii_lowercase(), self.names.iter().copied())
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 23] = [
        Self::Id,
        Self::File,
        Self::Path,
        Self::Camera,
        Self::Make,
        Self::Model,
        Self::Lens,
        Self::Serial,
        Self::Software,
        Self::Iso,
        Self::F,
        Self::Exposure,
        Self::Focal,
        Self::Width,
        Self::Height,
        Self::Size,
        Self::Format,
        Self::Taken,
        Self::Added,
        Self::Tag,
        Self::Note,
        Self::Batch,
        Self::Sha256,
    ];

    /// Gives the name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::File => "file",
            Self::Path => "path",
            Self::Camera => "camera",
            Self::Make => "make",
            Self::Model => "model",
            Self::Lens => "lens",
            Self::Serial => "serial",
            Self::Software => "software",
            Self::Iso => "iso",
            Self::F => "f",
            Self::Exposure => "exposure",
            Self::Focal => "focal",
            Self::Width => "width",
            Self::Height => "height",
            Self::Size => "size",
            Self::Format => "format",
            Self::Taken => "taken",
            Self::Added => "added",
            Self::Tag => "tag",
            Self::Note => "note",
            Self::Batch => "batch",
            Self::Sha256 => "sha256",
        }
    }
}

impl Display for Field {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(name: &str) -> Result<Self, UnknownField> {
        let found = Self::ALL
            .into_iter()
            .find(|field| field.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| UnknownField {
            name: name.to_owned(),
            names: Self::ALL.map(Self::name).to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_field() {
        for field in Field::ALL {
            assert_eq!(field.name().parse(), Ok(field));
        }
    }

    #[test]
    fn an_unknown_name_gets_the_nearest_one() {
        for (name, nearest) in [
            ("camra", Some(Field::Camera)),
            ("sofware", Some(Field::Software)),
            ("hight", Some(Field::Height)),
            ("zzzz", None),
        ] {
            let nearest = nearest.map(Field::name);
            assert_eq!(name.parse::<Field>().unwrap_err().nearest(), nearest);
        }
    }
}
