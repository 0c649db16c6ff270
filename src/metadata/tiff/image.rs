//! What a directory of a TIFF says of its image: how large it is, and where its data is (TIFF 6.0, sections 3, 8, 15).

use crate::metadata::format::Variant;

/// The entries that matter here.
const SUBFILE_TYPE: u16 = 254;
const OLD_SUBFILE_TYPE: u16 = 255;
const WIDTH: u16 = 256;
const HEIGHT: u16 = 257;
const COMPRESSION: u16 = 259;
const STRIP_OFFSETS: u16 = 273;
const STRIP_LENGTHS: u16 = 279;
const TILE_OFFSETS: u16 = 324;
const TILE_LENGTHS: u16 = 325;
const THUMBNAIL: u16 = 513;
const THUMBNAIL_LENGTH: u16 = 514;

/// The raw files that are told by how their images are compressed: name and MIME type.
const RAW_FILES: [(u64, &str, &str); 6] = [
    (32_767, "ARW", "image/x-sony-arw"),
    (32_770, "SRW", "image/x-samsung-srw"),
    (32_867, "KDC", "image/x-kodak-kdc"),
    (34_713, "NEF", "image/x-nikon-nef"),
    (65_000, "DCR", "image/x-kodak-dcr"),
    (65_535, "PEF", "image/x-pentax-pef"),
];

/// The image of one directory.
#[derive(Debug, Default)]
pub(super) struct Image {
    depth: usize,
    subfile: Option<u64>,
    old_subfile: Option<u64>,
    width: Option<u64>,
    height: Option<u64>,
    compression: Option<u64>,
    thumbnail: Option<u64>,
    thumbnail_length: Option<u64>,
    offsets: Vec<u64>,
    lengths: Vec<u64>,
}

impl Image {
    /// Begins the image of a directory that is so deep in others.
    pub(super) fn new(depth: usize) -> Self {
        Self {
            depth,
            ..Self::default()
        }
    }

    /// Takes note of an entry, if it is one that matters.
    pub(super) fn take(&mut self, number: u16, numbers: impl FnOnce() -> Vec<u64>) {
        match number {
            STRIP_OFFSETS | TILE_OFFSETS => self.offsets = numbers(),
            STRIP_LENGTHS | TILE_LENGTHS => self.lengths = numbers(),
            SUBFILE_TYPE => self.subfile = first(numbers()),
            OLD_SUBFILE_TYPE => self.old_subfile = first(numbers()),
            WIDTH => self.width = first(numbers()),
            HEIGHT => self.height = first(numbers()),
            COMPRESSION => self.compression = first(numbers()),
            THUMBNAIL => self.thumbnail = first(numbers()),
            THUMBNAIL_LENGTH => self.thumbnail_length = first(numbers()),
            _ => {}
        }
    }

    /// Place and length of the JPEG in the directory.
    fn thumbnail(&self) -> Option<(u64, u64)> {
        self.thumbnail.zip(self.thumbnail_length)
    }

    /// Where in the file the last of its data ends.
    pub(super) fn end(&self) -> u64 {
        let lengths = self.lengths.iter().copied().chain(std::iter::repeat(0));
        let ends = self
            .offsets
            .iter()
            .zip(lengths)
            .map(|(offset, length)| offset.saturating_add(length));
        let thumbnail = self
            .thumbnail()
            .map(|(place, length)| place.saturating_add(length));
        ends.chain(thumbnail).max().unwrap_or_default()
    }

    fn size(&self) -> Option<(u32, u32)> {
        let width = u32::try_from(self.width?).ok()?;
        Some((width, u32::try_from(self.height?).ok()?))
    }
}

fn first(numbers: Vec<u64>) -> Option<u64> {
    numbers.into_iter().next()
}

/// The size of the first image, or where that is a reduced one, of the one in full.
pub(super) fn size(images: &[Image]) -> Option<(u32, u32)> {
    let first = images
        .iter()
        .find(|image| image.depth == 0 && image.size().is_some())?;
    let full = images
        .iter()
        .find(|image| image.subfile == Some(0) && image.size().is_some())
        .filter(|_| first.subfile == Some(1));
    full.unwrap_or(first).size()
}

/// How many pages the images are, where they say that they are pages or are more than one.
///
/// A page is an image in full, or one that is called a page.
pub(super) fn pages(images: &[Image]) -> Option<u32> {
    let kinds = images.iter().flat_map(|image| {
        let subfile = image.subfile.filter(|kind| matches!(kind, 0 | 2));
        let old = image.old_subfile.filter(|kind| matches!(kind, 1 | 3));
        [subfile.map(|kind| kind == 2), old.map(|kind| kind == 3)]
    });
    let pages: Vec<bool> = kinds.flatten().collect();
    let is_told = pages.len() > 1 || pages.contains(&true);
    is_told.then(|| u32::try_from(pages.len()).unwrap_or(u32::MAX))
}

/// The raw file that the images are of, by the first that is compressed as one.
pub(super) fn raw_file(images: &[Image]) -> Option<Variant> {
    images.iter().find_map(|image| {
        let mut files = RAW_FILES.iter();
        let &(_, name, mime) = files.find(|file| Some(file.0) == image.compression)?;
        Some(Variant::Raw(name, mime))
    })
}

#[cfg(test)]
mod tests {
    use super::{Image, pages, size};

    fn image(depth: usize, entries: &[(u16, &[u64])]) -> Image {
        let mut image = Image::new(depth);
        for (number, numbers) in entries {
            image.take(*number, || numbers.to_vec());
        }
        image
    }

    #[test]
    fn the_size_is_that_of_the_image_in_full() {
        let reduced = image(0, &[(254, &[1]), (256, &[160]), (257, &[120])]);
        let full = image(1, &[(254, &[0]), (256, &[4000]), (257, &[3000])]);
        assert_eq!(size(&[full, reduced]), Some((4000, 3000)));
        let page = image(0, &[(254, &[2]), (256, &[10]), (257, &[20])]);
        assert_eq!(pages(&[image(0, &[(254, &[2])])]), Some(1));
        assert_eq!(pages(&[image(0, &[(255, &[1])])]), None);
        let both = image(1, &[(254, &[0]), (255, &[3])]);
        assert_eq!(pages(&[both, image(0, &[(254, &[1])])]), Some(2));
        let other = image(0, &[(254, &[0]), (256, &[30]), (257, &[40])]);
        assert_eq!(size(&[page, other]), Some((10, 20)));
        assert_eq!(size(&[]), None);
    }

    #[test]
    fn the_end_is_that_of_the_last_data() {
        assert_eq!(image(0, &[]).end(), 0);
        let strips = image(0, &[(273, &[8, 100, 50]), (279, &[10, 10])]);
        assert_eq!(strips.end(), 110);
        let thumbnail = image(0, &[(513, &[200]), (514, &[u64::MAX])]);
        assert_eq!(thumbnail.end(), u64::MAX);
    }
}
