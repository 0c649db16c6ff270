//! The limits that numbers read from a file meet, in one place (see "Limits and bad input" in the design).
//!
//! Together they bound the cost of a hostile file: no constant here may be raised without thinking of their product.

/// The most bytes of one block that is read into memory (a PNG chunk with metadata; a JPEG segment is smaller).
pub(super) const BLOCK: u64 = 8 * 1024 * 1024;

/// The most bytes of all blocks of one file together.
pub(super) const BLOCKS: u64 = 32 * 1024 * 1024;

/// The most bytes that one compressed text or profile may inflate to.
pub(super) const INFLATED: u64 = 8 * 1024 * 1024;

/// The most bytes that all compressed texts of one file may inflate to.
pub(super) const INFLATED_TOGETHER: u64 = 10 * 1024 * 1024;

/// The most bytes of one EXIF block.
pub(super) const EXIF: usize = 2 * 1024 * 1024;

/// How many times the length of an EXIF block the lengths of all its values may be.
pub(super) const EXIF_OVERLAP: usize = 2;

/// The most parts that the data of a picture in a directory may be in.
pub(super) const PICTURE_PARTS: usize = 4096;

/// The most bytes of all EXIF blocks of one file: a JPEG has thousands of segments, each with room for one.
pub(super) const EXIF_TOGETHER: usize = 8 * 1024 * 1024;

/// The most entries of all directories of one EXIF block.
pub(super) const IFD_ENTRIES: usize = 4096;

/// The most directories of one EXIF block that are followed.
pub(super) const IFDS: usize = 32;

/// The most bad entries of one directory; after them the rest of it is taken for noise.
pub(super) const BAD_IFD_ENTRIES: usize = 10;

/// How deep boxes of JUMBF may be nested, the most bytes of CBOR or JSON in one, and how deep that may be nested.
pub(super) const JUMBF_DEPTH: usize = 16;
pub(super) const JUMBF_CONTENT: usize = 1024 * 1024;
pub(super) const CBOR_DEPTH: usize = 64;

/// The most tags of one ICC profile, and languages of one of its texts.
pub(super) const ICC_TAGS: usize = 200;

/// The most bytes of all parts of one kind that are put together from the segments of a JPEG.
pub(super) const PARTS: usize = 16 * 1024 * 1024;

/// The most datasets of one IPTC block.
pub(super) const IPTC_DATASETS: usize = 10_000;

/// The most bytes of one XMP packet.
pub(super) const XMP: usize = 8 * 1024 * 1024;

/// The most elements of one XML document, and how deep they may be nested.
pub(super) const XML_ELEMENTS: usize = 50_000;
pub(super) const XML_DEPTH: usize = 64;

/// The most bytes of a text of XMP that is shown; what is longer is data in disguise.
pub(super) const XMP_TEXT: usize = 65_536;

/// The most segments of a JPEG.
pub(super) const SEGMENTS: usize = 10_000;

/// The most bytes between two segments of a JPEG that are searched for the next marker.
pub(super) const GAP: u64 = 64 * 1024;

/// The bytes at the end of a JPEG in which its end marker is looked for without reading the scan.
pub(super) const TAIL: u64 = 4096;

/// The most chunks of a PNG; 1 GiB of image data in chunks of 4 KiB has a quarter of them.
pub(super) const CHUNKS: usize = 1_000_000;

/// The most chunks of a PNG apart from its image data.
pub(super) const METADATA_CHUNKS: usize = 10_000;

/// The most chunks of a WebP; an hour of animation has fewer frames.
pub(super) const RIFF_CHUNKS: usize = 1_000_000;

/// The most blocks of a GIF, those of image data among them; 1 GiB of full ones has half of them.
pub(super) const GIF_BLOCKS: usize = 10_000_000;

/// The most directories of a TIFF that are looked at; of those, [`IFDS`] are read.
pub(super) const TIFF_IFDS: usize = 4096;

/// The most entries of all directories of a TIFF.
pub(super) const TIFF_ENTRIES: usize = 64 * 1024;

/// The bytes at the beginning of a TIFF whose values stay in their places when it is repacked.
pub(super) const TIFF_NEAR: u64 = 1024 * 1024;

/// The most boxes of a HEIF file at one level.
pub(super) const BOXES: usize = 10_000;

/// The most items of a HEIF file that are read as metadata.
pub(super) const ITEMS: usize = 64;

/// The most extents of one item of a HEIF file.
pub(super) const EXTENTS: usize = 1024;

/// The most tags of one file.
pub(super) const TAGS: usize = 20_000;

/// The most bytes of all text in the tags of one file, as JSON has it. A record has each twice, as value and as what is
/// printed, and an upload has it in memory as tags and as a line.
pub(super) const TEXT: usize = 12 * 1024 * 1024;

/// The most warnings of one file; the last says that there were more.
pub(super) const WARNINGS: usize = 100;

/// The most images that a list of images in a JPEG may have.
pub(super) const MPF_IMAGES: usize = 100;

/// The most bytes and objects of a property list in a maker note, and how deep they may be nested.
pub(super) const PROPERTY_LIST: usize = 64 * 1024;
pub(super) const PROPERTY_OBJECTS: usize = 1000;
pub(super) const PROPERTY_DEPTH: usize = 8;

/// The most lines of the text that early cameras leave in a JPEG.
pub(super) const PICTURE_INFO_LINES: usize = 1000;

/// The most records of a CIFF heap, and how deep heaps may be nested.
pub(super) const CIFF_RECORDS: usize = 1000;
pub(super) const CIFF_DEPTH: usize = 8;

/// The most records of the data of a FLIR camera.
pub(super) const FLIR_RECORDS: usize = 100;

/// The most blocks behind the end of a JPEG, and entries of Samsung's table among them.
pub(super) const TRAILERS: usize = 16;
pub(super) const SAMSUNG_ENTRIES: usize = 100;

/// The most bytes of the text of a Vivo phone.
pub(super) const VIVO: u64 = 16 * 1024;

/// The most settings of a program that makes images out of words.
pub(super) const GENERATOR_SETTINGS: usize = 100;

/// The most streams, and properties of a stream, of `FlashPix` data.
pub(super) const FLASHPIX_STREAMS: usize = 100;
pub(super) const FLASHPIX_PROPERTIES: usize = 100;

/// How deep the lists of a `GoPro` camera and the groups of a MIE trailer are in others.
pub(super) const GOPRO_DEPTH: usize = 4;
pub(super) const MIE_DEPTH: usize = 8;
