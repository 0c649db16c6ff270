//! Stripping real images, and whatever can be made of them.

use std::fs;
use std::path::Path;

use proptest::prelude::any;
use proptest::test_runner::Config;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::metadata::{Format, Metadata, Tag, Value, facts, read_whole};
use crate::strip::{Keep, Refusal, block, coded, strip};

const NOTHING: Keep = Keep {
    orientation: false,
    icc: false,
    copyright: false,
    artist: false,
    taken: false,
};
const USUAL: Keep = Keep {
    orientation: true,
    icc: true,
    ..NOTHING
};
const ALL: Keep = Keep {
    copyright: true,
    artist: true,
    taken: true,
    ..USUAL
};

/// The groups of what describes the picture itself.
const STRUCTURE: [&str; 9] = [
    "File",
    "JFIF",
    "APP14",
    "Adobe",
    "RIFF",
    "PNG",
    "PNG-pHYs",
    "PNG-cICP",
    "Composite",
];

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/images");
    let mut images: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "txt"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(&path).unwrap())
        })
        .collect();
    images.sort();
    images
}

fn fixture(name: &str) -> Vec<u8> {
    let images = fixtures();
    let found = images.into_iter().find(|(found, _)| found == name);
    found.unwrap().1
}

fn metadata(mut image: &[u8]) -> Metadata {
    read_whole(&mut image).unwrap()
}

/// The groups and names of the tags that do not describe the picture itself.
fn remains(image: &[u8]) -> Vec<String> {
    let read = metadata(image);
    let tags = read.tags.iter().filter(|tag| {
        let is_text = tag.name == "Comment" || tag.name.starts_with("Thumbnail");
        is_text || !STRUCTURE.contains(&&*tag.group)
    });
    tags.map(|tag| format!("{}:{}", tag.group, tag.name))
        .collect()
}

#[test]
fn of_every_real_image_only_what_is_kept_remains() {
    let mut refused = Vec::new();
    let mut stripped_images = 0;
    for (name, image) in fixtures() {
        let source = metadata(&image);
        for keep in [ALL, USUAL, NOTHING] {
            let stripped = match strip(&image, keep) {
                Ok(stripped) => stripped,
                Err(refusal) => {
                    refused.push(format!("{name}: {refusal}"));
                    continue;
                }
            };
            stripped_images += 1;
            let kept: Vec<String> = remains(&stripped);
            let is_kept = |tag: &&String| {
                keep.icc && tag.starts_with("ICC")
                    || keep.orientation && *tag == "IFD0:Orientation"
                    || keep.copyright && *tag == "IFD0:Copyright"
                    || keep.artist && *tag == "IFD0:Artist"
                    || keep.taken && TAKEN.contains(&tag.as_str())
            };
            let left: Vec<&String> = kept.iter().filter(|tag| !is_kept(tag)).collect();
            assert_eq!(left, [""; 0], "{name}");
            let orientation = |read: &Metadata| read.find("IFD0", "Orientation").cloned();
            let wanted = orientation(&source).filter(|_| keep.orientation);
            assert_eq!(
                orientation(&metadata(&stripped)).map(|tag| tag.value),
                wanted.map(|tag| tag.value),
                "{name}"
            );
            let format = source.format;
            assert_eq!(coded(&stripped, format), coded(&image, format), "{name}");
            // What is stripped once stays as it is.
            assert_eq!(strip(&stripped, keep), Ok(stripped), "{name}");
        }
    }
    refused.dedup();
    assert_eq!(refused, REFUSED);
    assert!(stripped_images > 40, "{stripped_images}");
}

/// The tags that say when an image was taken.
const TAKEN: [&str; 3] = [
    "ExifIFD:DateTimeOriginal",
    "ExifIFD:OffsetTimeOriginal",
    "ExifIFD:SubSecTimeOriginal",
];

#[test]
fn what_is_kept_is_what_was_there_wherever_it_stood() {
    let kept = |name: &str| {
        let stripped = strip(&fixture(name), ALL).unwrap();
        let read = metadata(&stripped);
        let text = |group, tag| read.find(group, tag).map(|tag| tag.printed().into_owned());
        let taken = facts(&read.tags).taken.map(|taken| taken.local);
        (text("IFD0", "Artist"), text("IFD0", "Copyright"), taken)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        kept("canon-600d.jpg"),
        (some("Patrik"), None, some("2015-06-12T13:40:32.41"))
    );
    assert_eq!(kept("exif.png"), (None, some("Acme"), None));
    assert_eq!(
        kept("pngsuite-ctzn0g04.png"),
        (
            some("Willem A.J. van Schaik (willem@schaik.com)"),
            some("Copyright Willem van Schaik, Singapore 1995-96"),
            None
        )
    );
}

#[test]
fn a_block_has_what_is_kept_and_no_more() {
    let mut read = metadata(&fixture("orientation-6.jpg"));
    assert_eq!(block(&read, NOTHING), Ok(None));
    let orientation = block(&read, USUAL).unwrap().unwrap();
    assert_eq!(
        &orientation[10..],
        b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    );
    let tag = |group: &'static str, name: &'static str, value: &str| Tag {
        group: group.into(),
        name: name.into(),
        value: Value::Text(value.to_owned()),
        ..read.tags[0].clone()
    };
    let tags = vec![
        tag("XMP-dc", "Rights", "© A\nB\0"),
        tag("IPTC", "CopyrightNotice", "never seen"),
        tag("ExifIFD", "DateTimeOriginal", "2024:05:06 10:11:12"),
        tag("ExifIFD", "SubSecTimeOriginal", "25"),
        tag("ExifIFD", "OffsetTimeOriginal", "+02:00"),
    ];
    read.tags = tags;
    let made = block(&read, ALL).unwrap().unwrap();
    let text = String::from_utf8_lossy(&made);
    assert!(text.contains("© A B\0"), "{text:?}");
    assert!(text.contains("2024:05:06 10:11:12\0"), "{text:?}");
    assert!(
        text.contains("+02:00\0") && text.contains("25\0"),
        "{text:?}"
    );
    assert!(!text.contains("never seen"), "{text:?}");
    read.tags[0].value = Value::Text("a".repeat(9000));
    assert!(block(&read, ALL).is_err());
}

/// The fixtures that are left as they are, and why.
const REFUSED: [&str; 10] = [
    "big-tiles.tif: TIFF cannot be stripped",
    "child-ifd.tiff: TIFF cannot be stripped",
    "comments.gif: GIF cannot be stripped",
    "exif.avif: AVIF cannot be stripped",
    "hopper-webp.tif: TIFF cannot be stripped",
    "l1-xmp.tiff: TIFF cannot be stripped",
    "mixed-disposal.gif: GIF cannot be stripped",
    "pages.tiff: TIFF cannot be stripped",
    "pngsuite-xhdn0g08.png: the checksum of a IHDR chunk is wrong",
    "transparency.avif: AVIF cannot be stripped",
];

#[test]
fn nothing_of_a_chunk_of_text_or_a_trailer_is_left() {
    for name in ["ztxt.png", "orientation-6.jpg", "orientation-6.webp"] {
        let image = [fixture(name), b"a trailer with a secret".to_vec()].concat();
        let stripped = strip(&image, NOTHING).unwrap();
        let is_there = stripped.windows(6).any(|window| window == b"secret");
        assert!(!is_there, "{name}");
        assert_eq!(stripped, strip(&fixture(name), NOTHING).unwrap(), "{name}");
    }
}

#[test]
fn comments_between_scans_go_and_gaps_too() {
    let head: &[u8] = b"\xff\xd8\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0";
    let scan: &[u8] = b"\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\0c\xff\xd0d";
    let end: &[u8] = b"\xff\xd9";
    let hidden: &[u8] = b"gap\xff\xff\xfe\0\x07hello\xff\xe5\0\x04hi";
    let image = [head, hidden, scan, hidden, scan, end, b"more"].concat();
    let stripped = strip(&image, ALL).unwrap();
    // What stands between the data of a scan and the next marker cannot be told from it, and stays.
    let expected = [head, scan, b"gap", scan, end].concat();
    assert_eq!(stripped, expected);
}

#[test]
fn what_is_not_certain_is_refused() {
    let unsupported = |refusal| matches!(refusal, Err(Refusal::Unsupported(_)));
    let damaged = |refusal| matches!(refusal, Err(Refusal::Damaged(_)));
    assert_eq!(strip(b"", ALL), Err(Refusal::Empty));
    assert_eq!(strip(b"text", ALL), Err(Refusal::NotAnImage));
    assert!(unsupported(strip(&fixture("comments.gif"), ALL)));
    let lossless = b"\xff\xd8\xff\xf7\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\xd9";
    assert!(unsupported(strip(lossless, ALL)));
    let no_frame = b"\xff\xd8\xff\xda\0\x08\x01\x01\0\0\x3f\0ab\xff\xd9";
    assert!(damaged(strip(no_frame, ALL)));
    let mut png = fixture("ztxt.png");
    png[20] ^= 1;
    assert!(damaged(strip(&png, ALL)));
    // One bit of its name makes a chunk one that must be understood.
    let mut critical = fixture("ztxt.png");
    let place = critical.windows(4).position(|kind| kind == b"zTXt");
    critical[place.unwrap()] = b'Z';
    assert!(unsupported(strip(&critical, ALL)));
}

#[test]
fn no_cut_image_is_stripped() {
    for name in ["ztxt.png", "orientation-6.jpg", "anim.webp", "gray.webp"] {
        let image = fixture(name);
        let step = (image.len() / 200).max(1);
        for end in (0..image.len() - 1).step_by(step) {
            assert!(strip(&image[..end], ALL).is_err(), "{name} at {end}");
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_changed_image_is_refused_or_keeps_its_data(
        choice in any::<usize>(), place in any::<usize>(), byte in any::<u8>(),
    ) {
        let images = fixtures();
        let (_, mut image) = images[choice % images.len()].clone();
        // Most of the structure is at the beginning.
        let near = image.len().min(if choice % 2 == 0 { 600 } else { usize::MAX });
        image[place % near] = byte;
        if let Ok(stripped) = strip(&image, NOTHING) {
            prop_assert_eq!(remains(&stripped), [""; 0]);
            let format = metadata(&image).format;
            prop_assert!(matches!(format, Format::Jpeg | Format::Png | Format::Webp));
            prop_assert_eq!(coded(&stripped, format), coded(&image, format));
        }
    }
}
