//! Copies of an image with pixels of their own: turned upright, made smaller, marked, in another format.
//!
//! A pure function of the image's bytes. A copy has the picture and what is to be kept, as for a stripped image; all else
//! stays behind. Its pixels have 8 bits a channel.

mod decode;
mod encode;
mod mark;
mod picture;

use std::fmt;
use std::num::NonZeroU32;

use crate::metadata::{self, Completeness, Format};
use crate::strip::{self, Keep};

pub use mark::{BadText, Watermark};

/// The most memory that a step may take, the file itself aside.
const BUDGET: u64 = 256 << 20;

/// The formats that copies are made from and made in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// JPEG, with losses.
    Jpeg,
    /// PNG.
    Png,
    /// WebP, without losses.
    Webp,
}

impl Kind {
    fn of(format: Format) -> Option<Self> {
        match format {
            Format::Jpeg => Some(Self::Jpeg),
            Format::Png => Some(Self::Png),
            Format::Webp => Some(Self::Webp),
            _ => None,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Jpeg => Format::Jpeg.title(),
            Self::Png => Format::Png.title(),
            Self::Webp => Format::Webp.title(),
        }
    }
}

/// What a copy is to be.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The format, where not that of the image.
    pub kind: Option<Kind>,
    /// The most pixels a side.
    pub longest: Option<NonZeroU32>,
    /// The text that stands on it.
    pub mark: Option<Watermark>,
    /// What it has besides the picture. It is upright: an orientation would turn it again.
    pub keep: Keep,
}

/// A copy.
#[derive(Debug)]
pub struct Copy {
    /// Its format.
    pub kind: Kind,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why there is no copy.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The image is not whole, or not what it says.
    #[error("{0}")]
    Damaged(String),
    /// It is of a kind that cannot be decoded, or not with its true colours.
    #[error("{0} cannot be resized, marked or converted")]
    Unsupported(String),
    /// It has more pixels than there is memory for.
    #[error("the image has too many pixels")]
    TooLarge,
    /// The copy would have more pixels than its format takes.
    #[error("{} has at most {most} pixels a side", .kind.title())]
    TooWide {
        /// The format.
        kind: Kind,
        /// The most pixels a side.
        most: u32,
    },
    /// The text would not be readable.
    #[error("the picture is too small for the watermark")]
    TooSmall,
}

impl Refusal {
    /// Makes one of an error of a codec.
    fn damaged(error: impl fmt::Display) -> Self {
        Self::Damaged(format!("it cannot be decoded: {error}"))
    }
}

/// Makes a copy of an image, and has no more use for the image once it is decoded.
///
/// # Errors
/// Fails if the image is damaged, cannot be decoded, or is too large for it.
pub fn derive(image: Vec<u8>, wanted: &Wanted) -> Result<Copy, Refusal> {
    let read = metadata::read_whole(&mut image.as_slice()).map_err(Refusal::damaged)?;
    if let Completeness::EndsEarly { .. } = read.completeness {
        let title = read.format.title();
        return Err(Refusal::Damaged(format!("{title} ends early")));
    }
    let unsupported = || Refusal::Unsupported(read.format.title().to_owned());
    let source = Kind::of(read.format).ok_or_else(unsupported)?;
    let kind = wanted.kind.unwrap_or(source);
    let mut picture = decode::decode(&image, source)?;
    // Its memory is free for the copy.
    drop(image);
    picture.profile = picture.profile.filter(|_| wanted.keep.icc);
    let keep = Keep {
        orientation: false,
        ..wanted.keep
    };
    picture.exif = strip::block(&read, keep).map_err(Refusal::damaged)?;
    // Smaller first: what follows has less to do.
    if let Some(longest) = wanted.longest {
        picture = picture.shrunk(longest.get())?;
    }
    picture.turn(read.orientation().unwrap_or(1))?;
    if let Some(mark) = &wanted.mark {
        mark.draw(&mut picture)?;
    }
    let bytes = encode::encode(picture, kind)?;
    Ok(Copy { kind, bytes })
}

/// Refuses what takes more memory than there is.
fn afford(bytes: u64) -> Result<(), Refusal> {
    if bytes > BUDGET {
        return Err(Refusal::TooLarge);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
