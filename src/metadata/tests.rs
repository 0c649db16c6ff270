//! Tests of the reader as a whole, on small real images and on what can be made of them.

use std::fmt::Write;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use flate2::{Compression, Crc, write::ZlibEncoder};
use proptest::prelude::{any, prop};
use proptest::test_runner::Config;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::metadata::{
    Completeness, Error, FileSource, Format, HEAD, Metadata, Source, Tag, Value, facts, limits,
    read, read_whole, recognise,
};

/// Set, the expected results are written anew; look at the difference before committing it.
const REWRITE: &str = "IMGVAULT_REWRITE";

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// The images, smallest first.
fn fixtures() -> Vec<(PathBuf, Vec<u8>)> {
    let mut images: Vec<(PathBuf, Vec<u8>)> = ["images", "damaged", "read"]
        .into_iter()
        .flat_map(|name| fs::read_dir(folder(name)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            matches!(
                path.extension().and_then(|name| name.to_str()),
                Some("jpg" | "png" | "webp" | "gif" | "tif" | "tiff" | "heif" | "avif")
            )
        })
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    images.sort_by_key(|(_, bytes)| bytes.len());
    assert!(images.len() >= 60, "the fixtures are there");
    images
}

fn read_bytes(mut bytes: &[u8]) -> Metadata {
    read_whole(&mut bytes).unwrap()
}

/// One line for each tag and warning, as it would be looked at.
fn describe(metadata: &Metadata) -> String {
    let mut text = String::new();
    let size = (metadata.width, metadata.height);
    writeln!(
        text,
        "{} {size:?} {:?}",
        metadata.format, metadata.completeness
    )
    .unwrap();
    for tag in &metadata.tags {
        let value = serde_json::to_string(&tag.value).unwrap();
        write!(text, "{}:{} = {value}", tag.group, tag.name).unwrap();
        let print = tag
            .print
            .as_ref()
            .map_or_else(String::new, |print| format!(" | {}", print.escape_debug()));
        writeln!(text, "{print}").unwrap();
    }
    for warning in &metadata.warnings {
        writeln!(
            text,
            "! {} at {:?}: {}",
            warning.code, warning.offset, warning.message
        )
        .unwrap();
    }
    text
}

#[test]
fn real_images_give_what_stands_beside_them() {
    let mut differing = Vec::new();
    for (path, bytes) in fixtures() {
        let found = describe(&read_bytes(&bytes));
        let expected = path.with_extension(format!(
            "{}.txt",
            path.extension().unwrap().to_str().unwrap()
        ));
        if std::env::var_os(REWRITE).is_some() {
            fs::write(&expected, &found).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != found {
            differing.push(format!("{}\n{found}", path.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn every_image_has_its_origin_noted() {
    let origins = fs::read_to_string(folder("ORIGINS.md")).unwrap();
    for (path, _) in fixtures() {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(
            origins.contains(&format!("`{name}`")),
            "{name} is not in ORIGINS.md"
        );
    }
}

#[test]
fn a_file_and_its_bytes_give_the_same() {
    for (path, bytes) in fixtures() {
        let mut file = FileSource::new(fs::File::open(&path).unwrap()).unwrap();
        assert_eq!(
            read_whole(&mut file).unwrap(),
            read_bytes(&bytes),
            "{}",
            path.display()
        );
    }
}

#[test]
fn tags_survive_being_stored() {
    for (path, bytes) in fixtures() {
        let metadata = read_bytes(&bytes);
        let stored = serde_json::to_string(&metadata.tags).unwrap();
        let tags: Vec<Tag> = serde_json::from_str(&stored).unwrap();
        assert_eq!(
            serde_json::to_string(&tags).unwrap(),
            stored,
            "{}",
            path.display()
        );
        assert_eq!(facts(&tags), facts(&metadata.tags), "{}", path.display());
    }
}

/// Wherever an image is cut: no panic, and nothing is read that is not there in the whole one.
#[test]
fn a_cut_image_gives_less_and_nothing_else() {
    for (path, bytes) in fixtures() {
        let whole = read_bytes(&bytes);
        // The type in detail may hang on a chunk that is cut away; derived tags follow from what is left.
        let is_compared = |tag: &&Tag| {
            tag.group != "Composite" && !matches!(tag.name.as_ref(), "FileType" | "MIMEType")
        };
        let step = 1 + bytes.len() / 3000;
        for end in (0..bytes.len()).step_by(step) {
            let mut cut = &bytes[..end];
            let Ok(metadata) = read_whole(&mut cut) else {
                assert!(end < 12, "{} cut at {end} cannot be read", path.display());
                continue;
            };
            for tag in metadata.tags.iter().filter(is_compared) {
                let is_there = whole
                    .tags
                    .iter()
                    .any(|other| other.name == tag.name && other.value == tag.value);
                assert!(is_there, "{} cut at {end} invents {tag:?}", path.display());
            }
        }
    }
}

#[test]
fn an_image_cut_before_its_end_is_not_whole() {
    for (path, bytes) in fixtures() {
        // Behind the end of these there is a second image, or noise.
        let goes_on = path.ends_with("pair.jpg") || path.ends_with("olympus-c2040z.jpg");
        if read_bytes(&bytes).completeness != Completeness::Whole || goes_on {
            continue;
        }
        for end in [bytes.len() - 3, bytes.len() / 2, bytes.len() / 3, 20] {
            let metadata = read_bytes(&bytes[..end]);
            assert!(
                matches!(metadata.completeness, Completeness::EndsEarly { at } if at <= end as u64),
                "{} cut at {end}",
                path.display()
            );
            let warned = metadata
                .warnings
                .iter()
                .any(|warning| warning.code == "ends_early");
            assert!(warned, "{} cut at {end}", path.display());
        }
    }
}

/// What images begin with, as far as the rest may be anything.
const HEADS: [(Format, &[u8]); 13] = [
    (Format::Jpeg, b"\xff\xd8\xff\xe1\x07\x00Exif\0\0MM\0\x2a"),
    (Format::Png, b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"),
    (Format::Webp, b"RIFF\xff\xff\0\0WEBPVP8X"),
    (Format::Webp, b"RIFF\xff\xff\0\0WEBPVP8L\x09\0\0\0\x2f"),
    (Format::Gif, b"GIF89a"),
    (Format::Gif, b"GIF89a\0\0\0\0\0\0\0\x21\xff\x0bXMP DataXMP"),
    (Format::Tiff, b"MM\0\x2a\0\0\0\x08\0\x20"),
    (
        Format::Tiff,
        b"II\x2b\0\x08\0\0\0\x10\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0",
    ),
    (Format::Avif, b"\0\0\0\x10ftypavif\0\0\0\0"),
    (
        Format::Heif,
        b"\0\0\0\x10ftypmif1\0\0\0\0\0\0\x02\0meta\0\0\0\0\0\0\x01\0iloc",
    ),
    (
        Format::Heic,
        b"\0\0\0\x10ftypheic\0\0\0\0\0\0\x02\0meta\0\0\0\0\0\0\x01\0iinf",
    ),
    (
        Format::Heic,
        b"\0\0\0\x10ftypheix\0\0\0\0\0\0\x02\0meta\0\0\0\0\0\0\x01\0iprp\0\0\0\xf0ipco",
    ),
    (Format::Heic, b"\0\0\0\x10ftyphevc\0\0\0\0\0\0\x02\0uuid"),
];

proptest! {
    #![proptest_config(Config { cases: 256, failure_persistence: None, ..Config::default() })]

    #[test]
    fn damaged_images_never_panic(
        chosen in any::<prop::sample::Index>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        near_start in any::<bool>(),
    ) {
        let images = fixtures();
        let mut bytes = images[chosen.index(images.len())].1.clone();
        // Most of the structure is at the beginning.
        let reach = if near_start { bytes.len().min(512) } else { bytes.len() };
        for (place, byte) in flips {
            let place = place.index(reach);
            bytes[place] = byte;
        }
        let mut source = bytes.as_slice();
        if let Ok(metadata) = read_whole(&mut source) {
            prop_assert!(metadata.tags.len() <= limits::TAGS + 10);
            prop_assert!(metadata.completeness != Completeness::Unchecked);
        }
    }

    #[test]
    fn bytes_after_a_beginning_never_panic(
        chosen in 0..HEADS.len(),
        rest in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let (expected, head) = HEADS[chosen];
        let bytes = [head, &rest].concat();
        let format = read_whole(&mut bytes.as_slice()).unwrap().format;
        prop_assert_eq!(format, expected);
    }
}

#[test]
fn what_is_no_image_is_told_apart() {
    assert!(matches!(read(&mut (&[] as &[u8])), Err(Error::Empty)));
    for other in [
        b"GIF88a".as_slice(),
        b"RIFF\0\0\0\0WAVE",
        b"\0\0\0\x10ftypisom\0\0\0\0",
        b"II\0\x2a",
        b"\xff\xd8",
        b"\x89PNG",
        b"plain text",
        b"\xff\xd8\0\xff",
    ] {
        assert!(
            matches!(read(&mut &*other), Err(Error::NotAnImage)),
            "{other:?}"
        );
        assert_eq!(recognise(other), None);
    }
    assert_eq!(recognise(b"\xff\xd8\xff\xe0"), Some(Format::Jpeg));
    assert_eq!(recognise(b"\x89PNG\r\n\x1a\n"), Some(Format::Png));
    for (format, head) in HEADS {
        assert_eq!(recognise(head), Some(format));
    }
}

struct Failing;

impl Source for Failing {
    fn len(&self) -> u64 {
        100
    }

    fn read_at(&mut self, _: u64, _: usize) -> io::Result<&[u8]> {
        Err(io::Error::other("the disk is gone"))
    }
}

#[test]
fn an_error_of_the_source_is_passed_on() {
    assert!(
        matches!(read(&mut Failing), Err(Error::Io(error)) if error.to_string() == "the disk is gone")
    );
}

/// A source that notes what is asked for.
struct Noting<'a> {
    bytes: &'a [u8],
    asked: Vec<Range<u64>>,
}

impl Source for Noting<'_> {
    fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn read_at(&mut self, offset: u64, length: usize) -> io::Result<&[u8]> {
        self.asked.push(offset..offset + length as u64);
        self.bytes.read_at(offset, length)?;
        let start = usize::try_from(offset).unwrap().min(self.bytes.len());
        Ok(&self.bytes[start..(start + length).min(self.bytes.len())])
    }
}

#[track_caller]
fn asks_for_nothing_in(bytes: &[u8], image_data: &Range<u64>) {
    let mut source = Noting {
        bytes,
        asked: Vec::new(),
    };
    read(&mut source).unwrap();
    // What tells the format is read of any file.
    let is_head = |asked: &Range<u64>| asked.end <= HEAD as u64;
    for asked in source.asked.into_iter().filter(|asked| !is_head(asked)) {
        assert!(
            asked.end <= image_data.start || asked.start >= image_data.end,
            "{asked:?} of {image_data:?}"
        );
    }
}

#[test]
fn image_data_is_not_read() {
    let png = png(&[(b"IDAT", &vec![7; 100_000]), (b"tEXt", b"Title\0dusk")]);
    let begin = 8 + 25 + 8;
    asks_for_nothing_in(&png, &(begin..begin + 100_000));

    let jpeg = jpeg(&[(0xfe, b"a comment")], &vec![7; 100_000]);
    let end = jpeg.len() as u64;
    asks_for_nothing_in(&jpeg, &(end - 100_002..end - limits::TAIL));

    let zeros = vec![0; 100_000];
    let length = 100_000_u32.to_le_bytes();
    let size = 100_012_u32.to_le_bytes();
    let webp = [b"RIFF", size.as_slice(), b"WEBPVP8 ", &length, &zeros].concat();
    asks_for_nothing_in(&webp, &(20 + 16..100_020));

    let header = b"II\x2a\0\xa8\x86\x01\0";
    let offsets = b"\x11\x01\x04\0\x01\0\0\0\x08\0\0\0";
    let lengths = b"\x17\x01\x04\0\x01\0\0\0\xa0\x86\x01\0";
    let directory = [b"\x02\0", offsets.as_slice(), lengths, &[0; 4]].concat();
    let tiff = [header, zeros.as_slice(), &directory].concat();
    asks_for_nothing_in(&tiff, &(16..100_008));

    let kind = b"\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x0cmeta\0\0\0\0";
    let data = [100_008_u32.to_be_bytes().as_slice(), b"mdat", &zeros].concat();
    let heif = [kind.as_slice(), &data].concat();
    asks_for_nothing_in(&heif, &(36 + 8..100_036));
}

/// A JPEG with these segments, a frame, and a scan.
fn jpeg(segments: &[(u8, &[u8])], scan: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    let frame: &[u8] = &[8, 0, 2, 0, 3, 1, 1, 0x11, 0];
    for &(marker, payload) in segments
        .iter()
        .chain([&(0xc0, frame), &(0xda, b"\x01\x01\0\0\x3f\0".as_slice())])
    {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
        bytes.extend(payload);
    }
    bytes.extend(scan);
    bytes.extend([0xff, 0xd9]);
    bytes
}

/// A PNG with these chunks between its header and its end.
fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let header: &[u8] = &[0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0];
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for &(kind, data) in [(b"IHDR", header)]
        .iter()
        .chain(chunks)
        .chain([&(b"IEND", b"".as_slice())])
    {
        bytes.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend(kind);
        bytes.extend(data);
        let mut crc = Crc::new();
        crc.update(kind);
        crc.update(data);
        bytes.extend(crc.sum().to_be_bytes());
    }
    bytes
}

fn codes(metadata: &Metadata) -> Vec<&str> {
    metadata
        .warnings
        .iter()
        .map(|warning| warning.code.as_ref())
        .collect()
}

#[track_caller]
fn is(bytes: &[u8], completeness: Completeness, warnings: &[&str]) {
    let metadata = read_bytes(bytes);
    assert_eq!(
        (metadata.completeness, codes(&metadata)),
        (completeness, warnings.to_vec())
    );
}

#[test]
fn whole_means_segments_up_to_a_scan_and_an_end_after_it() {
    let whole = jpeg(&[(0xfe, b"a comment")], &[1; 50]);
    let length = whole.len() as u64;
    is(&whole, Completeness::Whole, &[]);
    is(
        &whole[..whole.len() - 1],
        Completeness::EndsEarly { at: length - 1 },
        &["ends_early"],
    );
    is(
        &[whole.as_slice(), b"trailer"].concat(),
        Completeness::Whole,
        &[],
    );
    // A comment, and the end where the frame would be.
    let only_metadata = [&whole[..2 + 13], &[0xff, 0xd9]].concat();
    is(
        &only_metadata,
        Completeness::EndsEarly { at: 15 },
        &["ends_early"],
    );
    let gap = [&whole[..15], b"xyz", &whole[15..]].concat();
    is(&gap, Completeness::Whole, &["bytes_between_segments"]);
    let fill = [&whole[..15], &[0xff; 3], &whole[15..]].concat();
    assert_eq!(
        read_bytes(&fill).first("Comment").unwrap().value,
        Value::from("a comment")
    );
    is(&fill, Completeness::Whole, &[]);
    let restarts = [&whole[..15], &[0xff, 0xd0].repeat(1_000_000), &whole[15..]].concat();
    assert!(codes(&read_bytes(&restarts)).contains(&"too_many_segments"));
    let short_segment = [0xff, 0xd8, 0xff, 0xfe, 0, 1, 0xff, 0xd9];
    is(
        &short_segment,
        Completeness::EndsEarly { at: 2 },
        &["segment_length", "ends_early"],
    );
    let noise = [&whole[..15], &vec![7; 200_000], &whole[15..]].concat();
    is(
        &noise,
        Completeness::EndsEarly { at: 15 },
        &["no_marker", "ends_early"],
    );
}

#[test]
fn an_end_far_from_the_last_byte_takes_a_scan_to_find() {
    let long_trailer = [jpeg(&[], &[1; 50]), vec![9; 600_000]].concat();
    let mut source = long_trailer.as_slice();
    assert_eq!(
        read(&mut source).unwrap().completeness,
        Completeness::Unchecked
    );
    assert_eq!(read_bytes(&long_trailer).completeness, Completeness::Whole);
    // The marker lies across two blocks of the search.
    let scan = vec![1; usize::try_from(crate::metadata::jpeg::SCAN_BLOCK).unwrap() - 1];
    let across = [jpeg(&[], &scan), vec![9; 600_000]].concat();
    assert_eq!(read_bytes(&across).completeness, Completeness::Whole);
    let without_end = [&jpeg(&[], &[1; 50])[..60], &vec![9; 600_000]].concat();
    let at = without_end.len() as u64;
    is(
        &without_end,
        Completeness::EndsEarly { at },
        &["ends_early"],
    );
}

#[test]
fn whole_means_chunks_up_to_the_end_chunk() {
    let whole = png(&[(b"IDAT", &[1; 50]), (b"tEXt", b"Title\0dusk")]);
    let length = whole.len() as u64;
    is(&whole, Completeness::Whole, &[]);
    is(
        &[whole.as_slice(), b"x"].concat(),
        Completeness::Whole,
        &["bytes_after_end"],
    );
    is(
        &whole[..whole.len() - 1],
        Completeness::EndsEarly { at: length - 1 },
        &["ends_early"],
    );
    let mut wrong_checksum = whole.clone();
    wrong_checksum[8 + 25 - 1] ^= 1;
    is(&wrong_checksum, Completeness::Whole, &["chunk_checksum"]);
    let mut wrong_depth = png(&[]);
    wrong_depth[8 + 8 + 8] = 3;
    is(
        &wrong_depth,
        Completeness::Whole,
        &["chunk_checksum", "png_header"],
    );
    let mut huge_length = whole.clone();
    huge_length[8 + 25] = 0xff;
    is(
        &huge_length,
        Completeness::EndsEarly { at: 33 },
        &["chunk_head", "ends_early"],
    );
}

/// Compares the group, name, value and print form of tags.
#[track_caller]
fn assert_shown(metadata: &Metadata, rows: &[(&str, &str, &str, &str)]) {
    for &(group, name, value, print) in rows {
        let tag = metadata
            .find(group, name)
            .unwrap_or_else(|| panic!("{group}:{name} is missing"));
        let found = (tag.value.to_string(), tag.printed());
        assert_eq!(
            (found.0.as_str(), found.1.as_ref()),
            (value, print),
            "{group}:{name}"
        );
    }
}

#[test]
fn the_chunks_of_a_png_have_the_names_of_exiftool() {
    let mut compressed = b"Comment\0\0".to_vec();
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    io::Write::write_all(&mut encoder, b"Bj\xf8rn").unwrap();
    compressed.extend(encoder.finish().unwrap());
    let image = png(&[
        (b"gAMA", &45_455_u32.to_be_bytes()),
        (b"sRGB", &[0]),
        (b"pHYs", &[0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1]),
        (b"cICP", &[9, 16, 0, 1]),
        (b"bKGD", &[0, 1, 0, 2, 0, 3]),
        (b"tIME", &[7, 0xe8, 5, 6, 10, 11, 12]),
        (b"iTXt", "Title\0\0\0de-AT\0Titel\0Dämmerung".as_bytes()),
        (b"tEXt", b"Creation Time\x002024-05-06T10:11:12+02:00"),
        (b"sCAL", b"\x011.5\x00tall"),
        (b"sTER", &[1]),
        (b"vpAg", &[0, 0, 0, 9, 0, 0, 0, 8, 0]),
        (b"hIST", &[0, 1]),
        (b"oFFs", &[0, 0, 0, 9, 0, 0, 0, 8, 1]),
        (b"tEXt", b"date:create\x00today"),
        (b"zTXt", &compressed),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"),
    ]);
    let metadata = read_bytes(&image);
    let rows = [
        ("PNG", "Gamma", "2.2", "2.2"),
        ("PNG", "SRGBRendering", "0", "Perceptual"),
        ("PNG-pHYs", "PixelsPerUnitX", "2835", "2835"),
        ("PNG-pHYs", "PixelUnits", "1", "meters"),
        ("PNG-cICP", "ColorPrimaries", "9", "9"),
        ("PNG", "BackgroundColor", "1 2 3", "1 2 3"),
        (
            "PNG",
            "ModifyDate",
            "2024:05:06 10:11:12",
            "2024:05:06 10:11:12",
        ),
        ("PNG", "Title-de-AT", "Dämmerung", "Dämmerung"),
        (
            "PNG",
            "CreationTime",
            "2024:05:06 10:11:12+02:00",
            "2024:05:06 10:11:12+02:00",
        ),
        ("PNG", "SubjectUnits", "1", "meters"),
        ("PNG", "SubjectPixelWidth", "1.5", "1.5"),
        ("PNG", "SubjectPixelHeight", "tall", "tall"),
        ("PNG", "StereoMode", "1", "Diverging-fused Layout"),
        ("PNG", "VirtualImageWidth", "9", "9"),
        ("PNG", "PaletteHistogram", "(2 bytes)", "(2 bytes)"),
        ("PNG", "ImageOffset", "9, 8 (microns)", "9, 8 (microns)"),
        ("PNG", "Datecreate", "today", "today"),
        ("PNG", "Comment", "Bjørn", "Bjørn"),
        ("Composite", "ImageSize", "3 2", "3x2"),
    ];
    assert_shown(&metadata, &rows);
    assert!(metadata.warnings.is_empty());
    assert!(metadata.tags.iter().all(|tag| !tag.name.contains("Xmp")));
    assert_eq!(
        facts(&metadata.tags).taken.unwrap().offset.as_deref(),
        Some("+02:00")
    );
}

#[test]
fn the_segments_of_a_jpeg_have_the_names_of_exiftool() {
    let image = jpeg(
        &[
            (0xe0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x02abcdef"),
            (0xe0, b"JFXX\0\x10thumbnail"),
            (0xe3, b"_JPSJPS_"),
            (0xfe, b"Bj\xc3\xb8rn\0\0"),
        ],
        b"",
    );
    let metadata = read_bytes(&image);
    let rows = [
        ("File", "FileType", "JPS", "JPS"),
        ("JFIF", "JFIFVersion", "1 2", "1.02"),
        ("JFIF", "ResolutionUnit", "1", "inches"),
        ("JFIF", "XResolution", "72", "72"),
        ("JFIF", "ThumbnailHeight", "2", "2"),
        ("JFIF", "ThumbnailTIFF", "(6 bytes)", "(6 bytes)"),
        ("JFXX", "ThumbnailImage", "(9 bytes)", "(9 bytes)"),
        ("File", "Comment", "Bjørn", "Bjørn"),
        (
            "File",
            "EncodingProcess",
            "0",
            "Baseline DCT, Huffman coding",
        ),
        ("File", "ColorComponents", "1", "1"),
        ("Composite", "ImageSize", "3 2", "3x2"),
    ];
    assert_shown(&metadata, &rows);
}

#[test]
fn compressed_text_inflates_to_a_limit() {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![b'x'; 20_000_000];
    io::Write::write_all(&mut encoder, &zeros).unwrap();
    let bomb = [b"Comment\0\0".as_slice(), &encoder.finish().unwrap()].concat();
    let metadata = read_bytes(&png(&[
        (b"zTXt", &bomb),
        (b"zTXt", &bomb),
        (b"zTXt", &bomb),
        (b"zTXt", &bomb),
    ]));
    let lengths = metadata
        .tags
        .iter()
        .filter(|tag| tag.name == "Comment")
        .filter_map(|tag| tag.value.as_text());
    let together: usize = lengths.map(str::len).sum();
    assert_eq!(together as u64, limits::INFLATED_TOGETHER);
    assert_eq!(codes(&metadata), ["text_too_large"; 4]);
}

/// An EXIF segment of these bytes after a big-endian TIFF header that points to the next byte.
fn exif(directory: &[u8]) -> Vec<u8> {
    let payload = [b"Exif\0\0MM\0\x2a\0\0\0\x08".as_slice(), directory].concat();
    jpeg(&[(0xe1, &payload)], &[1; 10])
}

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
        count.to_be_bytes().as_slice(),
        &entries.concat(),
        &next.to_be_bytes(),
    ]
    .concat()
}

#[test]
fn a_directory_that_is_partly_noise_gives_the_rest() {
    let mut entries = vec![entry(0x0112, 3, 1, 6 << 16)];
    entries.push(entry(0x010f, 2, 0xffff_ffff, 8));
    entries.push(entry(0x0110, 99, 1, 8));
    entries.push(entry(0x0128, 3, 1, 2 << 16));
    let metadata = read_bytes(&exif(&directory(&entries, 0)));
    assert_eq!(
        metadata.find("IFD0", "Orientation").unwrap().printed(),
        "Rotate 90 CW"
    );
    assert_eq!(
        metadata.find("IFD0", "ResolutionUnit").unwrap().printed(),
        "inches"
    );
    assert!(metadata.first("Make").is_none());
    assert_eq!(codes(&metadata), ["ifd_entry_past_end", "ifd_entry_type"]);
}

#[test]
fn a_directory_stops_where_it_turns_into_noise() {
    let mut entries = vec![entry(0x0112, 3, 1, 1 << 16)];
    entries.extend((0..20).map(|_| entry(0x0110, 99, 1, 8)));
    entries.push(entry(0x0128, 3, 1, 2 << 16));
    let metadata = read_bytes(&exif(&directory(&entries, 0)));
    assert!(metadata.first("Orientation").is_some());
    assert!(
        metadata.first("ResolutionUnit").is_none(),
        "nothing is taken from the noise"
    );
    assert_eq!(codes(&metadata).last(), Some(&"ifd_cut"));
}

#[test]
fn directories_that_lead_in_circles_end() {
    let orientation = entry(0x0112, 3, 1, 1 << 16);
    for entries in [
        vec![orientation.clone()],
        vec![
            orientation.clone(),
            entry(0x8769, 4, 1, 8),
            entry(0x8825, 4, 1, 8),
        ],
        vec![orientation, entry(0x8769, 4, 1, 0xffff_fff0)],
    ] {
        let metadata = read_bytes(&exif(&directory(&entries, 8)));
        let found = metadata
            .tags
            .iter()
            .filter(|tag| tag.name == "Orientation")
            .count();
        assert_eq!(found, 1);
        assert!(codes(&metadata).contains(&"ifd_pointer"));
    }
}

/// Thousands of directories that overlap would be read one by one for minutes.
#[test]
fn directories_that_overlap_by_the_thousand_are_bounded() {
    let count = 5000_u16;
    let entries: Vec<Vec<u8>> = (0..count)
        .map(|index| entry(0x8769, 4, 1, 8 + u32::from(index) * 12))
        .collect();
    let metadata = read_bytes(&exif(&directory(&entries, 0)));
    assert!(metadata.tags.len() < limits::IFD_ENTRIES);
    assert!(metadata.warnings.len() <= limits::WARNINGS);
}

#[test]
fn exif_in_every_segment_is_bounded() {
    let entries: Vec<Vec<u8>> = (0..4000).map(|_| entry(0x0112, 3, 1, 1 << 16)).collect();
    let payload = [
        b"Exif\0\0MM\0\x2a\0\0\0\x08".as_slice(),
        &directory(&entries, 0),
    ]
    .concat();
    let segment: (u8, &[u8]) = (0xe1, &payload);
    let metadata = read_bytes(&jpeg(&vec![segment; 500], b""));
    assert!(metadata.tags.len() <= limits::TAGS + 10);
    assert!(codes(&metadata).contains(&"too_much_exif"));
}

#[test]
fn too_many_chunks_segments_and_tags_are_bounded() {
    let comment: (u8, &[u8]) = (0xfe, b"c");
    let metadata = read_bytes(&jpeg(&vec![comment; limits::SEGMENTS + 5], b""));
    assert!(codes(&metadata).contains(&"too_many_segments"));
    let text: (&[u8; 4], &[u8]) = (b"tEXt", b"k\0v");
    let metadata = read_bytes(&png(&vec![text; limits::METADATA_CHUNKS + 5]));
    assert!(metadata.tags.len() <= limits::METADATA_CHUNKS + 20);
    assert!(codes(&metadata).contains(&"chunk_too_large"));
}
