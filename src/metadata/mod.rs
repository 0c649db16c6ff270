//! Reads the metadata of images: a pure function of their bytes.
//!
//! [`read`] asks each format in turn whether the image is its own ([`recognise`]), and lets it write tags and warnings.
//! A family of metadata (EXIF, XMP, IPTC, ICC …) is a module of its own, called by every format that carries it.
//! Nothing here decodes pixels. A damaged image gives what could be read, with warnings; no bytes make it panic.

mod composite;
mod date;
mod exif;
mod facts;
mod flir;
mod format;
mod gif;
mod google;
mod groups;
mod heif;
mod icc;
mod ifd;
mod iptc;
mod jpeg;
pub mod json;
mod jumbf;
mod lenses;
mod limits;
mod maker;
mod mpf;
mod number;
mod order;
mod photoshop;
mod png;
mod sheet;
mod source;
mod tag;
mod text;
mod tiff;
mod value;
mod warning;
mod webp;
mod xmp;

use std::io;

use crate::metadata::sheet::Sheet;

pub use crate::metadata::date::{Date, NoDate};
pub use crate::metadata::facts::{Facts, Taken, facts};
pub use crate::metadata::format::{Format, UnknownFormat};
pub use crate::metadata::source::{FileSource, Source, read_on};
pub use crate::metadata::tag::{Tag, TagId};
pub use crate::metadata::value::{Bytes, RATIONAL_DIGITS, REAL_DIGITS, Rational, Value};
pub use crate::metadata::warning::Warning;

/// The extractor and its version, kept with every record; it changes when the same image would give other tags.
pub const READER: &str = "imgvault-metadata 5";

/// The bytes at the beginning of an image that tell its format.
pub const HEAD: usize = 64;

/// What was read of an image.
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    /// What kind of image it is.
    pub format: Format,
    /// The width in pixels.
    pub width: Option<u32>,
    /// The height in pixels.
    pub height: Option<u32>,
    /// The tags in file order, duplicates among them; derived ones last.
    pub tags: Vec<Tag>,
    /// What is odd or broken.
    pub warnings: Vec<Warning>,
    /// Whether the structure of the image reaches its end.
    pub completeness: Completeness,
    /// About the bytes that the tags take in memory, and as JSON.
    pub weight: usize,
}

/// Whether the structure of an image reaches its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// JPEG: complete segments up to a scan, and an end after it. PNG: complete chunks up to `IEND`. GIF: blocks up to
    /// the trailer. WebP: complete chunks with an image. HEIF: complete boxes and items. TIFF: directories and image data.
    Whole,
    /// The structure stops before that.
    EndsEarly {
        /// The byte where it stops.
        at: u64,
    },
    /// The end is not among the last bytes, and only reading the scan would tell; [`read_whole`] does.
    Unchecked,
}

/// Why nothing could be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The content is of no format that is read here.
    #[error("no image format is recognised")]
    NotAnImage,
    /// There is no content.
    #[error("the file is empty")]
    Empty,
    /// The bytes could not be read. The caller knows the path.
    #[error("the image cannot be read")]
    Io(#[source] io::Error),
}

impl Metadata {
    /// The first tag of this group and name.
    #[must_use]
    pub fn find(&self, group: &str, name: &str) -> Option<&Tag> {
        self.tags
            .iter()
            .find(|tag| tag.group == group && tag.name == name)
    }

    /// How the picture is to be turned: EXIF's number from 1 to 8.
    #[must_use]
    pub fn orientation(&self) -> Option<u8> {
        let Value::Integer(number) = self.find("IFD0", "Orientation")?.value else {
            return None;
        };
        u8::try_from(number)
            .ok()
            .filter(|number| (1..=8).contains(number))
    }

    /// The first tag of this name, in whatever group.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.name == name)
    }
}

/// Tells the format of an image from its first bytes ([`HEAD`] are enough).
#[must_use]
pub fn recognise(head: &[u8]) -> Option<Format> {
    if jpeg::is_mine(head) {
        Some(Format::Jpeg)
    } else if png::is_mine(head) {
        Some(Format::Png)
    } else if webp::is_mine(head) {
        Some(Format::Webp)
    } else if gif::is_mine(head) {
        Some(Format::Gif)
    } else if tiff::is_mine(head) {
        Some(Format::Tiff)
    } else {
        heif::format(head)
    }
}

/// Reads the metadata of an image, and no image data.
///
/// # Errors
/// Fails only where nothing can be read: no content, no known format, or an error of the source.
pub fn read(source: &mut impl Source) -> Result<Metadata, Error> {
    read_to(source, Depth::Structure)
}

/// Reads the metadata of an image, and as much image data as it takes to know whether it is whole.
///
/// The result is never [`Completeness::Unchecked`].
///
/// # Errors
/// Fails like [`read`].
pub fn read_whole(source: &mut impl Source) -> Result<Metadata, Error> {
    read_to(source, Depth::Scan)
}

/// How far an image is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Without its image data.
    Structure,
    /// With the image data in which its end may be.
    Scan,
}

/// What the reader of a format found out about the image as a whole.
#[derive(Debug)]
struct Shape {
    /// How the format is called in detail, such as an animated PNG.
    variant: format::Variant,
    width: Option<u32>,
    height: Option<u32>,
    completeness: Completeness,
    /// Where the data of the first scan of a JPEG begins.
    scan: Option<u64>,
}

fn read_to(source: &mut impl Source, depth: Depth) -> Result<Metadata, Error> {
    if source.is_empty() {
        return Err(Error::Empty);
    }
    let head = source.read_at(0, HEAD).map_err(Error::Io)?;
    let format = recognise(head).ok_or(Error::NotAnImage)?;
    let mut sheet = Sheet::with_room();
    let mut shape = match format {
        Format::Jpeg => jpeg::read(source, &mut sheet),
        Format::Png => png::read(source, &mut sheet),
        Format::Webp => webp::read(source, &mut sheet),
        Format::Gif => gif::read(source, &mut sheet),
        Format::Tiff => tiff::read(source, &mut sheet),
        Format::Heif | Format::Heic | Format::Avif => heif::read(source, &mut sheet),
    }
    .map_err(Error::Io)?;
    if depth == Depth::Scan
        && let (Completeness::Unchecked, Some(scan)) = (shape.completeness, shape.scan)
    {
        shape.completeness = jpeg::find_end(source, scan).map_err(Error::Io)?;
    }
    if let Completeness::EndsEarly { at } = shape.completeness {
        let message = format!("{} ends early, at byte {at}", format.title());
        sheet.warn(Warning::at("ends_early", message, at));
    }
    composite::derive(&mut sheet, shape.width.zip(shape.height));
    let weight = sheet.weight();
    let (tags, warnings) = sheet.finish(shape.variant.tags());
    Ok(Metadata {
        format,
        width: shape.width,
        height: shape.height,
        tags,
        warnings,
        completeness: shape.completeness,
        weight,
    })
}

#[cfg(test)]
mod tests;
