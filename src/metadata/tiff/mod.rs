//! TIFF (TIFF 6.0), `BigTIFF` and DNG: walks the directories wherever they are, and hands them on in a small block.

mod block;
mod directory;
mod image;

use std::collections::HashSet;
use std::io;

use crate::metadata::exif::pictures::{self, Host};
use crate::metadata::exif::{self, Place, Setting, embedded};
use crate::metadata::format::Variant;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::tiff::block::{Block, FIRST, Packed};
use crate::metadata::tiff::directory::{Directory, Entry, Header, LONG, numbers};
use crate::metadata::tiff::image::Image;
use crate::metadata::{Completeness, Shape, Source, Warning, iptc, limits};

/// The pointers to further directories (TIFF Technical Note 1; Exif 2.32, 4.6.3).
const SUB_IFDS: u16 = 330;
const EXIF_IFD: u16 = 34_665;
const GPS_IFD: u16 = 34_853;
const INTEROP_IFD: u16 = 40_965;

/// What only the maker of the camera understands (Exif 2.32, 4.6.5).
const MAKER_NOTE: u16 = 37_500;

/// What stands behind the header of a raw file of Canon.
const CR2_MARK: &[u8] = b"CR\x02\0";

/// The entry that every DNG has in its first directory (DNG 1.6, page 23).
const DNG_VERSION: u16 = 50_706;

/// How deep directories are in others: `Interoperability` is in EXIF, which is in a sub-directory.
const DEPTH: usize = 3;

/// Tells a TIFF by its first bytes (TIFF 6.0, section 2), which a `BigTIFF` has with another number.
pub(super) fn is_mine(head: &[u8]) -> bool {
    [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"]
        .into_iter()
        .any(|mark| head.starts_with(mark))
}

/// Reads all directories, and of the image data only where it is.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let length = source.len();
    let mut shape = Shape {
        variant: Variant::Tiff,
        width: None,
        height: None,
        completeness: Completeness::EndsEarly { at: length },
        scan: None,
    };
    let head = source.read_at(0, 16)?;
    let Some(header) = Header::read(head) else {
        if head.contains(&b'+') {
            shape.variant = Variant::BigTiff;
        }
        return Ok(shape);
    };
    let is_cr2 = !header.is_big && header.first >= 16 && head.get(8..12) == Some(CR2_MARK);
    let mut reading = Reading {
        block: Block::new(header.order, length),
        source,
        header,
        seen: HashSet::new(),
        packed: 0,
        entries: limits::TIFF_ENTRIES,
        bytes: 0,
        families: Vec::new(),
        images: Vec::new(),
        moved_note: None,
        is_dng: false,
        is_cut: false,
    };
    reading.read_chain(sheet)?;
    shape.variant = match (header.is_big, reading.is_dng) {
        (true, _) => Variant::BigTiff,
        (false, true) => Variant::Dng,
        (false, false) if is_cr2 => Variant::CR2,
        (false, false) => image::raw_file(&reading.images).unwrap_or(Variant::Tiff),
    };
    (shape.width, shape.height) = image::size(&reading.images).unzip();
    if !reading.is_cut {
        shape.completeness = Completeness::Whole;
        if let (Variant::Tiff | Variant::BigTiff, Some(pages)) =
            (shape.variant, image::pages(&reading.images))
        {
            sheet.push(Tag::new("File", TagId::None, "PageCount", pages));
        }
    }
    reading.read_exif(shape.variant, sheet)?;
    if is_cr2 {
        let size = size_in_exif(sheet).or(shape.width.zip(shape.height));
        (shape.width, shape.height) = size.unzip();
    }
    reading.read_families(sheet)?;
    Ok(shape)
}

/// The size of the image that a raw file was made for, which is not in its first directory.
fn size_in_exif(sheet: &Sheet) -> Option<(u32, u32)> {
    let number = |name| {
        let mut tags = sheet.tags().iter();
        let tag = tags.find(|tag| tag.group == "ExifIFD" && tag.name == name)?;
        u32::try_from(tag.value.as_i64()?).ok()
    };
    Some((number("ExifImageWidth")?, number("ExifImageHeight")?))
}

/// What becomes of an entry.
enum Verdict {
    /// It is in the block.
    Packed(Packed),
    /// It is left out, or read in another way.
    Left,
    /// It makes no sense.
    Bad,
}

/// A walk over the directories.
struct Reading<'a, S> {
    source: &'a mut S,
    header: Header,
    block: Block,
    seen: HashSet<u64>,
    /// The directories in the block.
    packed: usize,
    /// The entries that may still be read.
    entries: usize,
    /// The bytes of values that were read.
    bytes: u64,
    /// Entries that hold a family of metadata: number, place and length.
    families: Vec<(u16, u64, u64)>,
    images: Vec<Image>,
    /// Where in the block a maker note is that could not stay in its place, and where it was.
    moved_note: Option<(u32, u64)>,
    is_dng: bool,
    is_cut: bool,
}

impl<S: Source> Reading<'_, S> {
    fn read_chain(&mut self, sheet: &mut Sheet) -> io::Result<()> {
        let mut next = self.header.first;
        let mut link = Some(FIRST);
        while next != 0 {
            let Some((place, following)) = self.read_directory(next, 0, sheet)? else {
                break;
            };
            // After a directory that found no room, none is reached any more.
            link = link.zip(place).map(|(link, place)| {
                self.block.link(link, place);
                self.block.last_link()
            });
            next = following.unwrap_or_default();
        }
        self.is_cut |= self.seen.is_empty();
        Ok(())
    }

    /// Reads a directory and those in it; gives its place in the block, and the place of the next one in the file.
    fn read_directory(
        &mut self,
        offset: u64,
        depth: usize,
        sheet: &mut Sheet,
    ) -> io::Result<Option<(Option<u32>, Option<u64>)>> {
        if self.seen.len() >= limits::TIFF_IFDS || !self.seen.insert(offset) {
            let message = "a directory of the TIFF was read before, or there are too many";
            sheet.warn(Warning::at("ifd_pointer", message, offset));
            return Ok(None);
        }
        let found = self
            .header
            .directory(self.source, offset, self.entries)?
            .filter(|found| {
                found
                    .entries
                    .first()
                    .is_none_or(|entry| entry.size().is_some())
            });
        let Some(Directory { entries, next }) = found else {
            let message = "a directory of the TIFF lies outside, or is noise";
            sheet.warn(Warning::at("ifd_pointer", message, offset));
            self.is_cut |= depth == 0 || offset >= self.source.len();
            return Ok(None);
        };
        if next.is_none() {
            let message = "a directory of the TIFF ends early";
            sheet.warn(Warning::at("ifd_truncated", message, offset));
            self.is_cut = true;
        }
        self.entries -= entries.len();
        let mut image = Image::new(depth);
        let mut packed = Vec::new();
        let mut bad = 0;
        for entry in entries {
            match self.read_entry(entry, offset, depth, &mut image, sheet)? {
                Verdict::Packed(entry) => packed.push(entry),
                Verdict::Left => {}
                Verdict::Bad => bad += 1,
            }
            if bad > limits::BAD_IFD_ENTRIES {
                let message = "the rest of a directory of the TIFF is left out";
                sheet.warn(Warning::at("ifd_cut", message, offset));
                break;
            }
        }
        self.is_cut |= image.end() > self.source.len();
        self.images.push(image);
        let place = self.pack(&packed, offset, sheet);
        Ok(Some((place, next)))
    }

    /// Writes a directory into the block, if there is room.
    fn pack(&mut self, entries: &[Packed], offset: u64, sheet: &mut Sheet) -> Option<u32> {
        self.packed += 1;
        let place = (self.packed <= limits::IFDS)
            .then(|| self.block.directory(entries))
            .flatten();
        if place.is_none() {
            let message = "there are more directories than are read";
            sheet.warn(Warning::at("too_many_directories", message, offset));
        }
        place
    }

    /// Reads an entry of the directory at `offset`.
    fn read_entry(
        &mut self,
        entry: Entry,
        offset: u64,
        depth: usize,
        image: &mut Image,
        sheet: &mut Sheet,
    ) -> io::Result<Verdict> {
        let number = entry.number;
        let mut warn = |code, message: &str| {
            let message = format!("TIFF entry 0x{number:04x} {message}");
            sheet.warn(Warning::at(code, message, offset));
        };
        let Some(size) = entry.size() else {
            warn("ifd_entry_type", "has an unknown type");
            return Ok(Verdict::Bad);
        };
        let place = entry.place(self.header);
        if place.is_some_and(|place| place.saturating_add(size) > self.source.len()) {
            warn("ifd_entry_past_end", "points past the end");
            self.is_cut = true;
            return Ok(Verdict::Bad);
        }
        self.is_dng |= number == DNG_VERSION && depth == 0;
        if let (true, Some(place)) = (embedded::is_family(number), place) {
            self.families.push((number, place, size));
            return Ok(Verdict::Left);
        }
        self.bytes += size;
        if size > limits::BLOCK || self.bytes > limits::BLOCKS {
            warn("value_too_large", "is too large to be read");
            return Ok(Verdict::Left);
        }
        let length = usize::try_from(size).unwrap_or_default();
        let data = match place {
            Some(place) => self.source.read_at(place, length)?.to_vec(),
            None => entry.value.get(..length).unwrap_or_default().to_vec(),
        };
        image.take(number, || numbers(entry.kind, &data, self.header.order));
        if matches!(number, SUB_IFDS | EXIF_IFD | GPS_IFD | INTEROP_IFD) && depth < DEPTH {
            let places = numbers(entry.kind, &data, self.header.order);
            let packed = self.follow(number, &places, depth + 1, sheet)?;
            return Ok(packed.map_or(Verdict::Left, Verdict::Packed));
        }
        let packed = self.block.pack(entry, self.header, &data);
        if packed.is_none() {
            warn("value_too_large", "is too large to be read");
        }
        if let (MAKER_NOTE, Some(from), Some(packed)) = (number, place, packed) {
            self.moved_note = Some((packed.place(self.header.order), from));
        }
        Ok(packed.map_or(Verdict::Left, Verdict::Packed))
    }

    /// Reads directories that an entry points to, and makes it point to them in the block.
    fn follow(
        &mut self,
        number: u16,
        places: &[u64],
        depth: usize,
        sheet: &mut Sheet,
    ) -> io::Result<Option<Packed>> {
        let mut moved = Vec::new();
        for &place in places.iter().take(limits::IFDS) {
            let found = self.read_directory(place, depth, sheet)?;
            if let Some((Some(place), _)) = found {
                moved.extend(self.header.order.bytes_of_u32(place));
            }
        }
        Ok(if moved.is_empty() {
            None
        } else {
            self.block.pack_new(number, LONG, &moved)
        })
    }

    /// Reads the block, and the pictures that it leads to.
    fn read_exif(&mut self, variant: Variant, sheet: &mut Sheet) -> io::Result<()> {
        let setting = Setting {
            host: match variant {
                Variant::Tiff | Variant::Dng => Host::Tiff,
                Variant::CR2 => Host::Cr2,
                _ => Host::Other,
            },
            moved_note: self.moved_note,
        };
        let place = Place { at: 0, origin: 0 };
        let pictures = exif::read_in(self.block.bytes(), place, setting, sheet);
        pictures::push(&pictures, self.source, sheet)
    }

    fn read_families(&mut self, sheet: &mut Sheet) -> io::Result<()> {
        let mut bytes = 0;
        for &(number, place, length) in &self.families {
            bytes += length;
            if length > limits::BLOCK || bytes > limits::BLOCKS {
                let message = format!("TIFF entry 0x{number:04x} is too large to be read");
                sheet.warn(Warning::at("value_too_large", message, place));
                continue;
            }
            let length = usize::try_from(length).unwrap_or_default();
            let data = self.source.read_at(place, length)?;
            if number == embedded::IPTC {
                iptc::push_digest(data, sheet);
            }
            embedded::read(number, data, place, sheet);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::format::Variant;
    use crate::metadata::sheet::Sheet;
    use crate::metadata::{Completeness, limits};

    /// One entry of a directory.
    fn entry(number: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
        [
            number.to_be_bytes().as_slice(),
            &kind.to_be_bytes(),
            &count.to_be_bytes(),
            &value.to_be_bytes(),
        ]
        .concat()
    }

    fn directory(entries: &[Vec<u8>], next: u32) -> Vec<u8> {
        let count = u16::try_from(entries.len()).unwrap();
        [
            &count.to_be_bytes(),
            entries.concat().as_slice(),
            &next.to_be_bytes(),
        ]
        .concat()
    }

    /// A file whose first directory is behind so many bytes of image data.
    fn tiff(data: u32, directories: &[u8]) -> Vec<u8> {
        let first = 8 + data;
        let header = [b"MM\0\x2a".as_slice(), &first.to_be_bytes()].concat();
        let data = vec![0xaa; usize::try_from(data).unwrap()];
        [&header, &data, directories].concat()
    }

    fn shown(mut bytes: &[u8]) -> (Vec<String>, Vec<String>, Completeness) {
        let mut sheet = Sheet::default();
        let shape = read(&mut bytes, &mut sheet).unwrap();
        let (tags, codes) = sheet.told(Vec::new());
        (tags, codes, shape.completeness)
    }

    /// A page with a maker, whose text stands behind the directory.
    fn page(at: u32, next: bool) -> Vec<u8> {
        let length = 2 + 5 * 12 + 4;
        let entries = [
            entry(254, 4, 1, 2),
            entry(256, 3, 1, 7 << 16),
            entry(271, 2, 6, at + length),
            entry(273, 4, 1, 8),
            entry(279, 4, 1, 100),
        ];
        let next = if next { at + length + 6 } else { 0 };
        [directory(&entries, next).as_slice(), b"maker\0"].concat()
    }

    #[test]
    fn pages_are_read_wherever_they_are() {
        let near_limit = u32::try_from(limits::TIFF_NEAR).unwrap();
        for data in [100, near_limit - 50, near_limit + 50, 5 * near_limit] {
            let first = page(8 + data, true);
            let second = 8 + data + u32::try_from(first.len()).unwrap();
            let image = tiff(data, &[first, page(second, false)].concat());
            let (tags, warnings, completeness) = shown(&image);
            let mut expected = vec![
                "File:PageCount 2",
                "File:ExifByteOrder Big-endian (Motorola, MM)",
            ];
            expected.extend([
                "IFD0:SubfileType Single page of multi-page image",
                "IFD0:ImageWidth 7",
                "IFD0:Make maker",
                "IFD0:StripOffsets 8",
                "IFD0:StripByteCounts 100",
                "IFD1:SubfileType Single page of multi-page image",
                "IFD1:ImageWidth 7",
                "IFD1:Make maker",
                "IFD1:StripOffsets 8",
                "IFD1:StripByteCounts 100",
            ]);
            assert_eq!(tags, expected, "after {data} bytes");
            assert_eq!(warnings, [""; 0]);
            assert_eq!(completeness, Completeness::Whole);
        }
    }

    #[test]
    fn a_cut_file_gives_less_and_nothing_else() {
        let image = tiff(100, &[page(108, true), page(180, false)].concat());
        let (whole, _, _) = shown(&image);
        for end in 0..image.len() {
            let (tags, _, completeness) = shown(&image[..end]);
            assert!(tags.iter().all(|tag| whole.contains(tag)), "{tags:?}");
            assert_eq!(completeness, Completeness::EndsEarly { at: end as u64 });
        }
        let strips = [entry(273, 4, 1, 8), entry(279, 4, 1, 200)];
        let (_, _, completeness) = shown(&tiff(100, &directory(&strips, 0)));
        assert_eq!(completeness, Completeness::EndsEarly { at: 138 });
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        let entries = [
            entry(256, 3, 1, 7 << 16),
            entry(271, 2, u32::MAX, 8),
            entry(272, 99, 1, 8),
            entry(330, 4, 2, 8),
            entry(34_665, 4, 1, 0xffff_fff0),
        ];
        let (tags, warnings, _) = shown(&tiff(0, &directory(&entries, 8)));
        assert_eq!(tags[1..], ["IFD0:ImageWidth 7"]);
        assert_eq!(
            warnings,
            [
                "ifd_entry_past_end",
                "ifd_entry_type",
                "ifd_pointer",
                "ifd_pointer",
                "ifd_pointer",
                "ifd_pointer",
            ]
        );
    }

    #[test]
    fn directories_and_values_are_bounded() {
        // Each page has the next, for ever so long.
        let pages: Vec<u8> = (0..5000)
            .flat_map(|index| directory(&[entry(256, 3, 1, 7 << 16)], 8 + (index + 1) * 18))
            .collect();
        let (tags, warnings, _) = shown(&tiff(0, &pages));
        assert!(tags.len() <= 1 + limits::IFDS);
        assert_eq!(warnings.len(), limits::WARNINGS);
        // Many values in the same place.
        let entries: Vec<_> = (0..2000).map(|_| entry(271, 2, 1_000_000, 8)).collect();
        let (_, warnings, _) = shown(&tiff(2_000_000, &directory(&entries, 0)));
        assert!(warnings.contains(&"value_too_large".to_owned()));
    }

    #[test]
    fn pictures_are_read_wherever_they_are() {
        let data = 2 * u32::try_from(limits::TIFF_NEAR).unwrap();
        let tags = |at| {
            let second = 8 + data + 18;
            let first = directory(&[entry(256, 3, 1, 7 << 16)], second);
            let entries = [entry(513, 4, 1, at), entry(514, 4, 1, 10)];
            let image = tiff(data, &[first, directory(&entries, 0)].concat());
            let (tags, warnings, _) = shown(&image);
            assert_eq!(warnings, [""; 0]);
            tags
        };
        let thumbnail = "IFD1:ThumbnailImage (10 bytes)".to_owned();
        assert!(tags(100).contains(&thumbnail));
        assert!(tags(data - 100).contains(&thumbnail));
        assert!(!tags(u32::MAX).contains(&thumbnail));
        let strips = [
            entry(259, 3, 1, 7 << 16),
            entry(273, 4, 1, 8),
            entry(279, 4, 1, 10),
        ];
        let (tags, _, _) = shown(&tiff(100, &directory(&strips, 0)));
        let expected = [
            "IFD0:Compression JPEG",
            "IFD0:PreviewImageStart 8",
            "IFD0:PreviewImageLength 10",
            "IFD0:PreviewImage (10 bytes)",
        ];
        assert_eq!(tags[1..], expected);
    }

    #[test]
    fn raw_files_are_told_by_their_mark_or_their_compression() {
        let variant = |mut bytes: &[u8]| read(&mut bytes, &mut Sheet::default()).unwrap().variant;
        let compressed = |number: u32| directory(&[entry(259, 3, 1, number << 16)], 0);
        assert_eq!(variant(&tiff(0, &compressed(1))), Variant::Tiff);
        let nef = Variant::Raw("NEF", "image/x-nikon-nef");
        assert_eq!(variant(&tiff(0, &compressed(34_713))), nef);
        let dng = [
            entry(259, 3, 1, 34_713 << 16),
            entry(50_706, 1, 4, 0x0104_0000),
        ];
        assert_eq!(variant(&tiff(0, &directory(&dng, 0))), Variant::Dng);
        let canon = [
            b"MM\0\x2a\0\0\0\x10CR\x02\0\0\0\0\0".as_slice(),
            &compressed(6),
        ];
        assert_eq!(variant(&canon.concat()), Variant::CR2);
    }
}
