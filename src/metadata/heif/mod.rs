//! HEIF (ISO/IEC 23008-12) with HEVC, AV1 or another codec: walks the boxes, and reads the items that are metadata.

mod boxes;
mod brands;
mod content;
mod grid;
mod items;
mod movie;
mod properties;
mod words;

use std::io;

use crate::metadata::format::Variant;
use crate::metadata::heif::boxes::{Fields, Inner, Place, full, inner};
use crate::metadata::heif::brands::variant;
use crate::metadata::heif::items::{Location, Locations};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::Value;
use crate::metadata::{Completeness, Shape, Source, Warning, jumbf, limits, text, xmp};

pub(super) use crate::metadata::heif::brands::format;

const GROUP: &str = "QuickTime";

/// The group of what is in the `meta` box.
const META: &str = "Meta";

/// The box types of users that are known: XMP (XMP part 3, 1.2.7), C2PA (C2PA 2.1, A.5.1) and Canon's.
const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const C2PA: [u8; 16] = *b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";
const CANON: [u8; 16] = *b"\x85\xc0\xb6\x87\x82\x0f\x11\xe0\x81\x11\xf4\xce\x46\x2b\x6a\x48";

/// Reads all boxes; of the media data only what is metadata.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let end = source.len();
    let mut shape = Shape {
        variant: Variant::Heif,
        width: None,
        height: None,
        completeness: Completeness::EndsEarly { at: end },
        scan: None,
    };
    let mut reading = Reading::default();
    let mut position = 0;
    let mut is_cut = false;
    for count in 0.. {
        if position >= end || is_cut {
            break;
        }
        let Some(place) = boxes::head(source, position)? else {
            let message = "no box begins where one should";
            sheet.warn(Warning::at("box_head", message, position));
            is_cut = !reading.has_content;
            break;
        };
        if count >= limits::BOXES {
            let message = "there are more boxes than are read";
            sheet.warn(Warning::at("too_many_boxes", message, position));
            is_cut = true;
            break;
        }
        is_cut = place.end() > end;
        if &place.kind == b"ftyp" && position == 0 {
            shape.variant = read_type(source, place, is_cut, sheet)?;
            reading.is_heic = shape.variant == Variant::Heic;
        } else {
            reading.read(source, place, is_cut, sheet)?;
        }
        position = place.end();
    }
    (shape.width, shape.height) = reading.size.unzip();
    if reading.has_content && !is_cut && reading.end <= end {
        shape.completeness = Completeness::Whole;
    }
    Ok(shape)
}

/// Reads the brands of the file (ISO/IEC 14496-12, 4.3); of a box that is cut off, only what they tell.
fn read_type(
    source: &mut impl Source,
    place: Place,
    is_cut: bool,
    sheet: &mut Sheet,
) -> io::Result<Variant> {
    let mut fields = Fields(content(source, place)?);
    let Some(major) = fields.kind() else {
        return Ok(Variant::Heif);
    };
    let version = fields.kind();
    let brands: Vec<[u8; 4]> = std::iter::from_fn(|| fields.kind())
        .filter(|brand| !brand.contains(&0))
        .collect();
    let is_avif = brands.iter().chain([&major]).any(|brand| brand == b"avif");
    if let (false, Some([a, b, c, d])) = (is_cut, version) {
        let mut tag = Tag::new(GROUP, 0_u16, "MajorBrand", text::utf8(&major));
        tag.print = words::of_code(major, words::BRANDS);
        sheet.push(tag);
        let version = format!("{:x}.{c:x}.{d:x}", u16::from_be_bytes([a, b]));
        sheet.push(Tag::new(GROUP, 1_u16, "MinorVersion", version));
        let brands = brands.iter().map(|brand| text::utf8(brand).into());
        let brands = Value::List(brands.collect());
        sheet.push(Tag::new(GROUP, 2_u16, "CompatibleBrands", brands));
    }
    Ok(variant(major, is_avif))
}

/// What is there of the content of a box, up to the limit of a block.
fn content(source: &mut impl Source, place: Place) -> io::Result<&[u8]> {
    let length = usize::try_from(place.length.min(limits::BLOCK)).unwrap_or_default();
    source.read_at(place.content, length)
}

/// What is known of a file while its boxes are read.
#[derive(Default)]
struct Reading {
    /// Whether there is an image: items, or a sequence.
    has_content: bool,
    has_meta: bool,
    /// Whether the major brand is HEIC's.
    is_heic: bool,
    size: Option<(u32, u32)>,
    /// Where the last item ends.
    end: u64,
    /// The bytes of metadata that were read.
    bytes: u64,
}

impl Reading {
    fn read(
        &mut self,
        source: &mut impl Source,
        place: Place,
        is_cut: bool,
        sheet: &mut Sheet,
    ) -> io::Result<()> {
        match &place.kind {
            b"mdat" => {
                let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
                for (id, name, value) in [
                    ("mdat-size", "MediaDataSize", place.length),
                    ("mdat-offset", "MediaDataOffset", place.content),
                ] {
                    sheet.push(Tag::new(GROUP, id, name, number(value)));
                }
            }
            b"moov" => {
                self.has_content = true;
                if self.admit(place.length, place.content, sheet) {
                    movie::read(content(source, place)?, place.content, sheet);
                }
            }
            b"meta" if !self.has_meta => {
                self.has_content = true;
                self.has_meta = true;
                let bytes = content(source, place)?.to_vec();
                if place.length > limits::BLOCK {
                    let message = "a meta box is too large to be read wholly";
                    sheet.warn(Warning::at("box_too_large", message, place.content));
                }
                if let Some((_, _, rest)) = full(&bytes) {
                    let offset = place.content + (bytes.len() - rest.len()) as u64;
                    self.read_meta(source, rest, offset, sheet)?;
                }
            }
            b"uuid" if !is_cut && self.admit(place.length, place.content, sheet) => {
                read_user(content(source, place)?, place.content, sheet);
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether further metadata of so many bytes may be read.
    fn admit(&mut self, length: u64, offset: u64, sheet: &mut Sheet) -> bool {
        self.bytes = self.bytes.saturating_add(length);
        let fits = length <= limits::BLOCK && self.bytes <= limits::BLOCKS;
        if !fits {
            let message = "a part of the metadata is too large to be read";
            sheet.warn(Warning::at("box_too_large", message, offset));
        }
        fits
    }

    /// Reads the `meta` box (ISO/IEC 14496-12, 8.11.1), whose content begins at `offset`.
    fn read_meta(
        &mut self,
        source: &mut impl Source,
        meta: &[u8],
        offset: u64,
        sheet: &mut Sheet,
    ) -> io::Result<()> {
        let first = |kind: &[u8; 4]| inner(meta).find(|found| &found.kind == kind);
        let of = |kind: &[u8; 4]| first(kind).map_or(&[] as &[u8], |found| found.content);
        for found in inner(meta) {
            match &found.kind {
                b"hdlr" => {
                    let _ = read_handler(found.content, GROUP, sheet);
                }
                b"idat" if self.is_heic => grid::push(found.content, sheet),
                b"uuid" => read_user(found.content, offset + found.offset as u64, sheet),
                _ => {}
            }
        }
        let primary = items::primary(of(b"pitm"));
        if let Some(primary) = primary {
            sheet.push(Tag::new(META, "pitm", "PrimaryItemReference", primary));
        }
        if let Some(found) = first(b"iprp") {
            self.read_properties(found, primary, offset, sheet);
        }
        let mut metadata = items::metadata(of(b"iinf"));
        if let Some(primary) = primary {
            // What describes the image that is shown comes first.
            let others = items::of_others(of(b"iref"), primary);
            metadata.sort_by_key(|(id, _)| others.contains(id));
        }
        let Locations { of_metadata, end } = items::locations(of(b"iloc"), &metadata);
        self.end = end;
        let idat = first(b"idat");
        for (id, kind) in metadata {
            let Some(location) = of_metadata.get(&id) else {
                continue;
            };
            let found = if location.is_in_idat {
                idat.and_then(|idat| self.in_idat(location, idat, offset, sheet))
            } else {
                self.in_file(source, location, sheet)?
            };
            if let Some((data, at)) = found {
                content::read(kind, &data, at, sheet);
            } else {
                let message = "an item of metadata is not where it should be";
                sheet.warn(Warning::at("item_place", message, offset));
            }
        }
        Ok(())
    }

    /// Reads the properties of the image that is shown first, then those of the others.
    fn read_properties(
        &mut self,
        properties: Inner<'_>,
        primary: Option<u32>,
        offset: u64,
        sheet: &mut Sheet,
    ) {
        let of = |kind: &[u8; 4]| inner(properties.content).find(|found| &found.kind == kind);
        let Some(container) = of(b"ipco") else {
            return;
        };
        let offset = offset + (properties.offset + container.offset) as u64;
        let mine = match (primary, of(b"ipma")) {
            (Some(primary), Some(found)) => items::properties(found.content, primary),
            _ => Vec::new(),
        };
        let (first, rest): (Vec<_>, Vec<_>) = (1..)
            .zip(inner(container.content))
            .partition(|(number, _)| mine.contains(number));
        for (is_mine, properties) in [(true, first), (false, rest)] {
            for (_, property) in properties {
                let size = properties::read(property, offset + property.offset as u64, sheet);
                if let (true, None, Some((width, height))) = (is_mine, self.size, size) {
                    self.size = size;
                    sheet.push(Tag::new("File", TagId::None, "ImageWidth", width));
                    sheet.push(Tag::new("File", TagId::None, "ImageHeight", height));
                }
            }
        }
    }

    /// Takes the parts of an item together, and tells where in the file it begins.
    fn in_idat(
        &mut self,
        location: &Location,
        idat: Inner<'_>,
        offset: u64,
        sheet: &mut Sheet,
    ) -> Option<(Vec<u8>, u64)> {
        let offset = offset + idat.offset as u64;
        let mut source = idat.content;
        let (data, at) = self.in_file(&mut source, location, sheet).ok()??;
        Some((data, offset + at))
    }

    /// Takes the parts of an item together, and tells where it begins.
    fn in_file(
        &mut self,
        source: &mut impl Source,
        location: &Location,
        sheet: &mut Sheet,
    ) -> io::Result<Option<(Vec<u8>, u64)>> {
        let Some(&(at, _)) = location.extents.first() else {
            return Ok(None);
        };
        let mut data = Vec::new();
        for &(offset, length) in &location.extents {
            let rest = source.len().saturating_sub(offset);
            let length = if length == 0 { rest } else { length };
            if length > rest || !self.admit(length, offset, sheet) {
                return Ok(None);
            }
            let length = usize::try_from(length).unwrap_or_default();
            data.extend(source.read_at(offset, length)?);
        }
        Ok(Some((data, at)))
    }
}

/// Reads what a file or a track is for (ISO/IEC 14496-12, 8.4.3; `QuickTime` has more in what is reserved there).
fn read_handler(content: &[u8], group: &'static str, sheet: &mut Sheet) -> Option<[u8; 4]> {
    let (_, _, rest) = full(content)?;
    let mut fields = Fields(rest);
    let (class, kind, vendor) = (fields.kind()?, fields.kind()?, fields.kind()?);
    fields.skip(8)?;
    for (id, name, code, choices) in [
        (4_u16, "HandlerClass", class, words::CLASSES),
        (8, "HandlerType", kind, words::HANDLERS),
        (12, "HandlerVendorID", vendor, words::VENDORS),
    ] {
        if code != [0; 4] {
            let mut tag = Tag::new(group, id, name, text::utf8(&code));
            let word = words::of_code(code, choices);
            tag.print = word.or_else(|| Some(format!("Unknown ({})", text::utf8(&code))));
            sheet.push(tag);
        }
    }
    let description = text::utf8(fields.text());
    if !description.is_empty() {
        sheet.push(Tag::new(group, 24_u16, "HandlerDescription", description));
    }
    Some(kind)
}

/// Reads a box whose type is a UUID, which begins at `offset`.
fn read_user(content: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((kind, data)) = content.split_first_chunk() else {
        return;
    };
    let offset = offset + 16;
    match *kind {
        XMP => xmp::read(data, offset, sheet),
        C2PA => {
            // Version, a word, and for a manifest the place of another box (C2PA 2.1, A.5.1).
            let Some((_, _, rest)) = full(data) else {
                return;
            };
            let mut fields = Fields(rest);
            if fields.text() == b"manifest" && fields.number(8).is_some() {
                let skipped = (data.len() - fields.0.len()) as u64;
                jumbf::read(fields.0, offset + skipped, sheet);
            }
        }
        CANON => {
            for found in inner(data).filter(|found| &found.kind == b"CNCV") {
                let version = text::utf8(text::before_nul(found.content));
                let version = format!("CNCV{version}");
                sheet.push(Tag::new(META, "uuid", "MetaVersion", version));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;
    use crate::metadata::{Completeness, limits};

    fn boxed(kind: [u8; 4], content: &[&[u8]]) -> Vec<u8> {
        let content = content.concat();
        let length = u32::try_from(content.len() + 8).unwrap();
        [&length.to_be_bytes(), kind.as_slice(), &content].concat()
    }

    /// A full box of a version.
    fn versioned(kind: [u8; 4], version: u8, content: &[&[u8]]) -> Vec<u8> {
        boxed(kind, &[&[version, 0, 0, 0], &content.concat()])
    }

    /// EXIF with an orientation, as an item has it.
    const EXIF: &[u8] =
        b"\0\0\0\x06Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";

    /// A file with one image whose EXIF is in the file, or in the box `idat`.
    fn heif(is_in_idat: bool) -> Vec<u8> {
        let hevc = b"\x01\x61\x60\0\0\0\xb0\0\0\0\0\0\x5d\xf1\x23\xfe\xfd\xfa\xfa\x1e\0\x5f\0";
        let container = boxed(
            *b"ipco",
            &[
                &versioned(*b"ispe", 0, &[&[0, 0, 2, 0, 0, 0, 1, 0]]),
                &versioned(*b"ispe", 0, &[&[0, 0, 0, 64, 0, 0, 0, 48]]),
                &versioned(*b"pixi", 0, &[&[3, 8, 8, 10]]),
                &boxed(*b"hvcC", &[hevc]),
                &boxed(*b"av1C", &[&[0x81, 0x20, 0x5d, 0x1f]]),
                &boxed(*b"colr", &[b"nclx", &[0, 9, 0, 16, 0, 9, 0x80]]),
                &boxed(*b"irot", &[&[3]]),
                &boxed(*b"imir", &[&[1]]),
                &boxed(*b"clli", &[&[3, 0xe8, 1, 0x90]]),
                &boxed(*b"pasp", &[&[0, 0, 0, 4, 0, 0, 0, 3]]),
                &versioned(*b"rloc", 0, &[&[0, 0, 0, 5, 0, 0, 0, 6]]),
                &versioned(*b"auxC", 0, &[b"urn:x\0more"]),
                &boxed(
                    *b"clap",
                    &[60_i32, 1, 40, 1, -1, 2, 3, 4]
                        .map(i32::to_be_bytes)
                        .as_flattened()
                        .chunks(4)
                        .collect::<Vec<_>>(),
                ),
            ],
        );
        let associations = versioned(*b"ipma", 0, &[&[0, 0, 0, 1, 0, 1, 1, 2]]);
        let meta = |at: u32| {
            let method = u8::from(is_in_idat);
            let length = u32::try_from(EXIF.len()).unwrap();
            let place = [at.to_be_bytes(), length.to_be_bytes()].concat();
            versioned(
                *b"meta",
                0,
                &[
                    &versioned(*b"hdlr", 0, &[b"\0\0\0\0pictappl\0\0\0\0\0\0\0\0by hand\0"]),
                    &versioned(*b"pitm", 0, &[&[0, 1]]),
                    &versioned(
                        *b"iinf",
                        0,
                        &[
                            &[0, 2],
                            &versioned(*b"infe", 2, &[b"\0\x01\0\0hvc1\0"]),
                            &versioned(*b"infe", 2, &[b"\0\x02\0\0Exif\0"]),
                        ],
                    ),
                    &versioned(
                        *b"iloc",
                        1,
                        &[&[0x44, 0, 0, 1, 0, 2, 0, method, 0, 0, 0, 1], &place],
                    ),
                    &boxed(*b"iprp", &[&container, &associations]),
                    &boxed(
                        *b"idat",
                        &[if is_in_idat {
                            EXIF
                        } else {
                            &[0, 0, 1, 1, 0, 64, 0, 48]
                        }],
                    ),
                ],
            )
        };
        let kind = boxed(*b"ftyp", &[b"heic\0\x01\x02\x03mif1"]);
        let at = kind.len() + meta(0).len() + 8;
        let at = if is_in_idat {
            0
        } else {
            u32::try_from(at).unwrap()
        };
        [kind, meta(at), boxed(*b"mdat", &[EXIF])].concat()
    }

    fn shown(mut bytes: &[u8]) -> (Vec<String>, Vec<String>, Completeness) {
        let mut sheet = Sheet::default();
        let shape = read(&mut bytes, &mut sheet).unwrap();
        let (tags, codes) = sheet.told(Vec::new());
        (tags, codes, shape.completeness)
    }

    #[test]
    fn properties_and_items_are_read() {
        let (tags, warnings, completeness) = shown(&heif(false));
        let expected = [
            "QuickTime:MajorBrand High Efficiency Image Format HEVC still image (.HEIC)",
            "QuickTime:MinorVersion 1.2.3",
            "QuickTime:CompatibleBrands mif1",
            "QuickTime:HandlerType Picture",
            "QuickTime:HandlerVendorID Apple",
            "QuickTime:HandlerDescription by hand",
            "Meta:MetaImageSize 64x48",
            "Meta:PrimaryItemReference 1",
            "QuickTime:ImageSpatialExtent 64x48",
            "File:ImageWidth 64",
            "File:ImageHeight 48",
            "QuickTime:ImageSpatialExtent 512x256",
            "QuickTime:ImagePixelDepth 8 8 10",
            "QuickTime:HEVCConfigurationVersion 1",
            "QuickTime:GeneralProfileSpace Unknown (1)",
            "QuickTime:GeneralTierFlag High Tier",
            "QuickTime:GeneralProfileIDC Main",
            "QuickTime:GenProfileCompatibilityFlags Main 10, Main",
            "QuickTime:ConstraintIndicatorFlags 176 0 0 0 0 0",
            "QuickTime:GeneralLevelIDC 93 (level 3.1)",
            "QuickTime:MinSpatialSegmentationIDC 291",
            "QuickTime:ParallelismType 2",
            "QuickTime:ChromaFormat 4:2:0",
            "QuickTime:BitDepthLuma 10",
            "QuickTime:BitDepthChroma 10",
            "QuickTime:AverageFrameRate 30",
            "QuickTime:ConstantFrameRate Constant Frame Rate",
            "QuickTime:NumTemporalLayers 3",
            "QuickTime:TemporalIDNested Yes",
            "QuickTime:AV1ConfigurationVersion 1",
            "QuickTime:ChromaFormat Monochrome 4:0:0",
            "QuickTime:ChromaSamplePosition Vertical",
            "QuickTime:ColorProfiles nclx",
            "QuickTime:ColorPrimaries BT.2020, BT.2100",
            "QuickTime:TransferCharacteristics SMPTE ST 2084, ITU BT.2100 PQ",
            "QuickTime:MatrixCoefficients BT.2020 non-constant luminance, BT.2100 YCbCr",
            "QuickTime:VideoFullRangeFlag Full",
            "QuickTime:Rotation Rotate 90 CW",
            "QuickTime:Mirroring Horizontal",
            "QuickTime:MaxContentLightLevel 1000",
            "QuickTime:MaxPicAverageLightLevel 400",
            "QuickTime:PixelAspectRatio 4 3",
            "QuickTime:RelativeLocation 5 6",
            "QuickTime:AuxiliaryImageType urn:x",
            "QuickTime:CleanAperture 60 40 -0.5 0.75",
            "File:ExifByteOrder Big-endian (Motorola, MM)",
            "IFD0:Orientation Rotate 90 CW",
        ];
        assert_eq!(tags[..tags.len() - 2], expected);
        assert!(tags[tags.len() - 2].starts_with("QuickTime:MediaDataSize"));
        assert_eq!(warnings, [""; 0]);
        assert_eq!(completeness, Completeness::Whole);
    }

    #[test]
    fn items_in_the_meta_box_are_read() {
        let (tags, warnings, _) = shown(&heif(true));
        assert!(tags.contains(&"IFD0:Orientation Rotate 90 CW".to_owned()));
        assert_eq!(warnings, [""; 0]);
    }

    #[test]
    fn a_cut_file_is_not_whole() {
        let image = heif(false);
        for end in 0..image.len() {
            let (_, _, completeness) = shown(&image[..end]);
            assert_eq!(completeness, Completeness::EndsEarly { at: end as u64 });
        }
        // The item's place is in media data that is not there at all.
        let without = &image[..image.len() - EXIF.len() - 8];
        let (_, warnings, completeness) = shown(without);
        assert_eq!(warnings, ["item_place"]);
        assert_ne!(completeness, Completeness::Whole);
    }

    #[test]
    fn too_many_boxes_are_bounded() {
        let image = [heif(false), b"\0\0\0\x08free".repeat(limits::BOXES)].concat();
        let (_, warnings, completeness) = shown(&image);
        assert_eq!(warnings, ["too_many_boxes"]);
        assert_ne!(completeness, Completeness::Whole);
    }
}
