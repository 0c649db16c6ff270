//! The pictures in the directories of a TIFF structure: what the entries are called that lead to them, and the pictures.
//!
//! An entry that tells where image data is has one number and, depending on the directory, many names. So a directory
//! is followed entry by entry; what its data is, is known by then.

use std::io;

use exif::Value as Raw;

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Source, Warning, limits};

/// The entries that matter here (TIFF 6.0, sections 3, 8 and 22).
const SUBFILE_TYPE: u16 = 0x00fe;
const WIDTH: u16 = 0x0100;
const HEIGHT: u16 = 0x0101;
const BITS: u16 = 0x0102;
const COMPRESSION: u16 = 0x0103;
const PHOTOMETRIC: u16 = 0x0106;
const STRIP_OFFSETS: u16 = 0x0111;
const SAMPLES: u16 = 0x0115;
const ROWS: u16 = 0x0116;
const STRIP_LENGTHS: u16 = 0x0117;
const JPEG_OFFSET: u16 = 0x0201;
const JPEG_LENGTH: u16 = 0x0202;

/// How image data is compressed.
const UNCOMPRESSED: u32 = 1;
const JPEG: u32 = 7;
const LOSSY_JPEG: u32 = 34_892;
const JPEG_XL: u32 = 52_546;

/// What kind of file the directories are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metadata) enum Host {
    /// One that has EXIF in it.
    #[default]
    Other,
    /// A TIFF or DNG.
    Tiff,
    /// Canon's raw file.
    Cr2,
}

/// A kind of picture: its name, and what is called where it begins and how long it is.
#[derive(Clone, Copy, Debug)]
struct Kind {
    name: &'static str,
    start: &'static str,
    length: &'static str,
}

const THUMBNAIL: Kind = Kind {
    name: "ThumbnailImage",
    start: "ThumbnailOffset",
    length: "ThumbnailLength",
};
const PREVIEW: Kind = Kind {
    name: "PreviewImage",
    start: "PreviewImageStart",
    length: "PreviewImageLength",
};
const PREVIEW_JXL: Kind = Kind {
    name: "PreviewJXL",
    start: "PreviewJXLStart",
    length: "PreviewJXLLength",
};
const FROM_RAW: Kind = Kind {
    name: "JpgFromRaw",
    start: "JpgFromRawStart",
    length: "JpgFromRawLength",
};
const OTHER: Kind = Kind {
    name: "OtherImage",
    start: "OtherImageStart",
    length: "OtherImageLength",
};

/// A reduced image without compression, and a larger one.
const THUMBNAIL_TIFF: &str = "ThumbnailTIFF";
const PREVIEW_TIFF: &str = "PreviewTIFF";

/// The most columns of a thumbnail.
const THUMBNAIL_WIDTH: u32 = 256;

/// A picture whose data is somewhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::metadata) struct Picture {
    group: &'static str,
    name: &'static str,
    /// Place and length of each part.
    parts: Vec<(u64, u64)>,
}

/// What a directory says of its image.
#[derive(Debug, Default)]
struct Directory {
    group: &'static str,
    subfile: Option<u32>,
    compression: Option<u32>,
    size: [Option<u32>; 2],
    rows: Option<u32>,
    bits: Vec<u32>,
    has_samples: bool,
    has_meaning: bool,
    strips: [Vec<u32>; 2],
    jpeg: [Option<u32>; 2],
}

/// The pictures of a TIFF structure while its directories are read.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    host: Host,
    directory: Directory,
    found: Vec<Picture>,
}

impl Pictures {
    /// Begins with none.
    pub(super) fn new(host: Host) -> Self {
        Self {
            host,
            ..Self::default()
        }
    }

    /// Takes note of an entry of a directory that may have an image; gives its name, which is `name` unless it says
    /// where image data is.
    pub(super) fn name(
        &mut self,
        group: &'static str,
        (number, name): (u16, &'static str),
        value: &Raw,
    ) -> &'static str {
        if group != self.directory.group {
            self.close();
            self.directory.group = group;
        }
        self.directory.take(number, value);
        let strips = || self.directory.strip_kind(self.host);
        match number {
            STRIP_OFFSETS => strips().map_or(name, |kind| kind.start),
            STRIP_LENGTHS => strips().map_or(name, |kind| kind.length),
            JPEG_OFFSET => jpeg_kind(group).start,
            JPEG_LENGTH => jpeg_kind(group).length,
            _ => name,
        }
    }

    /// Ends the directory that was read last.
    fn close(&mut self) {
        let directory = std::mem::take(&mut self.directory);
        let group = directory.group;
        let name = match directory.strip_kind(self.host) {
            Some(kind) => Some(kind.name),
            None => directory.uncompressed(),
        };
        if let Some(name) = name {
            let parts = directory.parts();
            self.found.push(Picture { group, name, parts });
        }
        if let [Some(start), Some(length)] = directory.jpeg {
            self.found.push(Picture {
                group,
                name: jpeg_kind(group).name,
                parts: vec![(start.into(), length.into())],
            });
        }
    }

    /// The pictures. Of previews there are two at most, the first and the last; of others but `OtherImage` the last.
    pub(super) fn finish(mut self) -> Vec<Picture> {
        self.close();
        let found = self.found;
        let first = |name| found.iter().position(|picture| picture.name == name);
        let last = |name| found.iter().rposition(|picture| picture.name == name);
        let is_shown = |(index, picture): &(usize, &Picture)| match picture.name {
            "OtherImage" | PREVIEW_TIFF => true,
            THUMBNAIL_TIFF => first(THUMBNAIL_TIFF) == Some(*index),
            "PreviewImage" => {
                first(picture.name) == Some(*index) || last(picture.name) == Some(*index)
            }
            name => last(name) == Some(*index),
        };
        let shown = found.iter().enumerate().filter(is_shown);
        shown.map(|(_, picture)| picture.clone()).collect()
    }
}

impl Directory {
    fn take(&mut self, number: u16, value: &Raw) {
        let first = || value.get_uint(0);
        let all = || value.iter_uint().map(Iterator::collect).unwrap_or_default();
        match number {
            SUBFILE_TYPE => self.subfile = first(),
            WIDTH => self.size[0] = first(),
            HEIGHT => self.size[1] = first(),
            BITS => self.bits = all(),
            COMPRESSION => self.compression = first(),
            PHOTOMETRIC => self.has_meaning = true,
            SAMPLES => self.has_samples = true,
            ROWS => self.rows = first(),
            STRIP_OFFSETS => self.strips[0] = all(),
            STRIP_LENGTHS => self.strips[1] = all(),
            JPEG_OFFSET => self.jpeg[0] = first(),
            JPEG_LENGTH => self.jpeg[1] = first(),
            _ => {}
        }
    }

    /// The kind of picture that the strips are, where they are not just image data.
    fn strip_kind(&self, host: Host) -> Option<Kind> {
        match (self.compression, host) {
            (Some(LOSSY_JPEG), _) => Some(OTHER),
            (Some(JPEG_XL), _) => Some(PREVIEW_JXL),
            (_, Host::Cr2) if self.group == "IFD0" => Some(PREVIEW),
            (Some(JPEG), Host::Tiff) if self.subfile != Some(0) => {
                Some(if self.group == "SubIFD2" {
                    FROM_RAW
                } else {
                    PREVIEW
                })
            }
            _ => None,
        }
    }

    fn parts(&self) -> Vec<(u64, u64)> {
        let [offsets, lengths] = &self.strips;
        if offsets.len() > limits::PICTURE_PARTS {
            return Vec::new();
        }
        let parts = offsets.iter().zip(lengths);
        parts
            .map(|(&offset, &length)| (offset.into(), length.into()))
            .collect()
    }

    /// What a reduced image without compression is called, if all is there that makes it one.
    fn uncompressed(&self) -> Option<&'static str> {
        let &[Some(width), Some(_)] = &self.size else {
            return None;
        };
        let is_reduced = self.subfile == Some(1) && self.compression == Some(UNCOMPRESSED);
        let row = self
            .bits
            .iter()
            .map(|bits| u64::from(width) * u64::from(bits.div_ceil(8)));
        let strip = row.sum::<u64>().checked_mul(self.rows?.into())?;
        let is_whole = self.strips[1]
            .iter()
            .all(|&length| u64::from(length) == strip);
        let is_told = self.has_meaning && self.has_samples && !self.strips[0].is_empty();
        (is_reduced && is_told && is_whole).then_some(if width > THUMBNAIL_WIDTH {
            PREVIEW_TIFF
        } else {
            THUMBNAIL_TIFF
        })
    }
}

/// The kind of picture that the JPEG in a directory is.
fn jpeg_kind(group: &str) -> Kind {
    match group {
        "IFD1" => THUMBNAIL,
        "SubIFD" | "IFD2" => FROM_RAW,
        _ => OTHER,
    }
}

/// Shows pictures whose places are those of `source`; what is not there as a whole is left out.
pub(in crate::metadata) fn push(
    pictures: &[Picture],
    source: &mut impl Source,
    sheet: &mut Sheet,
) -> io::Result<()> {
    let mut bytes = 0;
    for picture in pictures {
        let ends = picture.parts.iter().map(|(at, length)| at + length);
        let length: u64 = picture.parts.iter().map(|(_, length)| length).sum();
        if length == 0 || ends.max().is_none_or(|end| end > source.len()) {
            continue;
        }
        bytes += length;
        if length > limits::BLOCK || bytes > limits::BLOCKS {
            let message = format!("{}:{} is too large to be read", picture.group, picture.name);
            let at = picture.parts.first().map_or(0, |(at, _)| *at);
            sheet.warn(Warning::at("picture_too_large", message, at));
            continue;
        }
        let mut data = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        for &(at, length) in &picture.parts {
            let length = usize::try_from(length).unwrap_or_default();
            data.extend(source.read_at(at, length)?);
        }
        let value = Value::Bytes(Bytes::of(&data));
        sheet.push(Tag::new(picture.group, TagId::None, picture.name, value));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use exif::Value as Raw;

    use super::{Host, Picture, Pictures, push};
    use crate::metadata::limits;
    use crate::metadata::sheet::Sheet;

    /// The entries of a directory.
    type Entries<'a> = &'a [(u16, &'a [u32])];

    /// The names of the entries of directories, and their pictures as group, name and parts.
    fn read(
        host: Host,
        directories: &[(&'static str, Entries<'_>)],
    ) -> (Vec<&'static str>, Vec<Picture>) {
        let mut pictures = Pictures::new(host);
        let mut names = Vec::new();
        for &(group, entries) in directories {
            for &(number, numbers) in entries {
                let value = Raw::Long(numbers.to_vec());
                names.push(pictures.name(group, (number, "same"), &value));
            }
        }
        (names, pictures.finish())
    }

    fn picture(group: &'static str, name: &'static str, parts: &[(u64, u64)]) -> Picture {
        let parts = parts.to_vec();
        Picture { group, name, parts }
    }

    #[test]
    fn image_data_is_called_by_its_directory() {
        let strips: Entries<'_> = &[(0x103, &[7]), (0x111, &[8, 9]), (0x117, &[1, 2])];
        let (names, found) = read(Host::Tiff, &[("IFD0", strips)]);
        assert_eq!(names, ["same", "PreviewImageStart", "PreviewImageLength"]);
        assert_eq!(found, [picture("IFD0", "PreviewImage", &[(8, 1), (9, 2)])]);
        assert_eq!(
            read(Host::Other, &[("IFD0", strips)]),
            (vec!["same"; 3], vec![])
        );
        let (names, _) = read(Host::Tiff, &[("SubIFD2", strips)]);
        assert_eq!(names[1..], ["JpgFromRawStart", "JpgFromRawLength"]);
        let full: Entries<'_> = &[(0xfe, &[0]), (0x103, &[7]), (0x111, &[8]), (0x117, &[1])];
        assert_eq!(read(Host::Tiff, &[("IFD0", full)]).0, ["same"; 4]);
        assert_eq!(read(Host::Cr2, &[("IFD0", full)]).0[2], "PreviewImageStart");
        assert_eq!(read(Host::Cr2, &[("IFD3", full)]).0, ["same"; 4]);
        let jpeg: Entries<'_> = &[(0x201, &[8]), (0x202, &[1])];
        for (group, name) in [
            ("IFD0", "OtherImage"),
            ("IFD1", "ThumbnailImage"),
            ("IFD2", "JpgFromRaw"),
            ("SubIFD", "JpgFromRaw"),
            ("SubIFD1", "OtherImage"),
        ] {
            let (_, found) = read(Host::Other, &[(group, jpeg)]);
            assert_eq!(found, [picture(group, name, &[(8, 1)])]);
        }
    }

    #[test]
    fn of_many_previews_the_first_and_the_last_are_shown() {
        let strips: Entries<'_> = &[(0x103, &[7]), (0x111, &[8]), (0x117, &[1])];
        let (_, found) = read(
            Host::Tiff,
            &[("IFD0", strips), ("IFD1", strips), ("IFD2", strips)],
        );
        let groups: Vec<&str> = found.iter().map(|picture| picture.group).collect();
        assert_eq!(groups, ["IFD0", "IFD2"]);
    }

    #[test]
    fn a_reduced_image_without_compression_is_a_thumbnail() {
        let of = |rows: u32, width: u32| {
            let entries: [(u16, &[u32]); 10] = [
                (0xfe, &[1]),
                (0x100, &[width]),
                (0x101, &[rows]),
                (0x102, &[8, 8, 8]),
                (0x103, &[1]),
                (0x106, &[2]),
                (0x111, &[100]),
                (0x115, &[3]),
                (0x116, &[rows]),
                (0x117, &[6000]),
            ];
            let (_, found) = read(Host::Tiff, &[("IFD1", &entries)]);
            found.first().map(|picture| picture.name)
        };
        assert_eq!(of(10, 200), Some("ThumbnailTIFF"));
        assert_eq!(of(5, 400), Some("PreviewTIFF"));
        assert_eq!(of(9, 200), None);
    }

    #[test]
    fn only_what_is_there_is_shown() {
        let shown = |pictures: &[Picture], length: usize| {
            let data = vec![7; length];
            let mut sheet = Sheet::default();
            push(pictures, &mut data.as_slice(), &mut sheet).unwrap();
            sheet.told(Vec::new())
        };
        let parts = [picture("IFD1", "ThumbnailImage", &[(2, 3), (10, 5)])];
        assert_eq!(shown(&parts, 15).0, ["IFD1:ThumbnailImage (8 bytes)"]);
        assert_eq!(shown(&parts, 14).0, [""; 0]);
        assert_eq!(
            shown(&[picture("IFD0", "OtherImage", &[(2, 0)])], 9).0,
            [""; 0]
        );
        let large = limits::BLOCK + 1;
        let (tags, warnings) = shown(
            &[picture("IFD0", "OtherImage", &[(0, large)])],
            usize::try_from(large).unwrap(),
        );
        assert_eq!(
            (tags.len(), warnings),
            (0, vec!["picture_too_large".to_owned()])
        );
    }
}
