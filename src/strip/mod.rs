//! Taking the metadata out of an image, a pure function of its bytes: the coded image data is copied and compared.
//!
//! What is known to belong to the picture is kept and all else goes, so that nothing unknown is left behind. What
//! cannot be told apart with certainty is refused.

mod exif;
mod jpeg;
mod png;
mod webp;

use crate::metadata::{self, Completeness, Format};

pub use exif::block;

/// The largest image that is worked on: it is held in memory, twice.
pub const LARGEST: u64 = 256 << 20;

/// The most parts (segments, chunks) that one image may have.
const PARTS: usize = 1 << 20;

/// What is kept besides the picture, where it is there.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that is kept or not, whatever the others are"
)]
pub struct Keep {
    /// How the picture is to be turned.
    pub orientation: bool,
    /// The ICC profile.
    pub icc: bool,
    /// Whose right the image is: EXIF's copyright, else that of XMP, IPTC or PNG.
    pub copyright: bool,
    /// Who made it, from the same places.
    pub artist: bool,
    /// When it was taken.
    pub taken: bool,
}

/// Why an image is left as it is.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// There is no content.
    #[error("the file is empty")]
    Empty,
    /// The content is of no format that is known.
    #[error("no image format is recognised")]
    NotAnImage,
    /// It is of a kind that is not stripped.
    #[error("{0} cannot be stripped")]
    Unsupported(String),
    /// It is not whole.
    #[error("{0}")]
    Damaged(String),
}

impl Refusal {
    fn damaged(message: impl Into<String>) -> Self {
        Self::Damaged(message.into())
    }

    fn early(format: Format) -> Self {
        Self::Damaged(format!("{} ends early", format.title()))
    }
}

/// What goes into the new image besides the picture.
struct Wanted {
    icc: bool,
    exif: Option<Vec<u8>>,
}

/// Gives the image without its metadata, apart from what is to be kept.
///
/// # Errors
/// Fails where it is not certain that only metadata goes, or that the image is whole.
pub fn strip(image: &[u8], keep: Keep) -> Result<Vec<u8>, Refusal> {
    let read = whole(image)?;
    let wanted = Wanted {
        icc: keep.icc,
        exif: exif::block(&read, keep)?,
    };
    let stripped = match read.format {
        Format::Jpeg => jpeg::write(&jpeg::walk(image)?, &wanted),
        Format::Png => png::write(&png::walk(image)?, &wanted),
        Format::Webp => webp::write(&webp::walk(image)?, &wanted)?,
        other => return Err(Refusal::Unsupported(other.title().to_owned())),
    };
    let again = whole(&stripped)?;
    let is_same = (again.width, again.height) == (read.width, read.height)
        && coded(image, read.format)? == coded(&stripped, again.format)?;
    if is_same {
        Ok(stripped)
    } else {
        let message = "the image data would not stay the same";
        Err(Refusal::damaged(message))
    }
}

/// Reads an image that must be whole.
fn whole(mut image: &[u8]) -> Result<metadata::Metadata, Refusal> {
    let read = metadata::read_whole(&mut image).map_err(|error| match error {
        metadata::Error::Empty => Refusal::Empty,
        metadata::Error::NotAnImage => Refusal::NotAnImage,
        metadata::Error::Io(cause) => Refusal::Damaged(cause.to_string()),
    })?;
    match read.completeness {
        Completeness::EndsEarly { .. } => Err(Refusal::early(read.format)),
        Completeness::Whole | Completeness::Unchecked => Ok(read),
    }
}

/// The pieces of coded image data, in order.
fn coded(image: &[u8], format: Format) -> Result<Vec<&[u8]>, Refusal> {
    match format {
        Format::Jpeg => Ok(jpeg::coded(&jpeg::walk(image)?)),
        Format::Png => Ok(png::coded(&png::walk(image)?)),
        Format::Webp => webp::coded(&webp::walk(image)?),
        other => Err(Refusal::Unsupported(other.title().to_owned())),
    }
}

#[cfg(test)]
mod tests;
