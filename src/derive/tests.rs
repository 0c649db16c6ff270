//! Copies of real images, of made ones, and of whatever can be made of them.

use std::fs;
use std::path::Path;

use flate2::Crc;
use proptest::prelude::any;
use proptest::test_runner::Config;
use proptest::{prop_assert, proptest};

use crate::derive::decode::decode;
use crate::derive::encode::encode;
use crate::derive::picture::{Channels, Picture};
use crate::derive::{BadText, Copy, Kind, NonZeroU32, Refusal, Wanted, Watermark, derive};
use crate::metadata::{Metadata, read_whole};
use crate::strip::Keep;

const KINDS: [Kind; 3] = [Kind::Jpeg, Kind::Png, Kind::Webp];

/// The groups of what describes the picture itself.
const STRUCTURE: [&str; 5] = ["File", "JFIF", "RIFF", "PNG", "Composite"];

/// The images that are not copied: of other formats, animated, or damaged.
const NO_COPY: [&str; 12] = [
    "anim.webp",
    "animated.png",
    "big-tiles.tif",
    "child-ifd.tiff",
    "comments.gif",
    "exif.avif",
    "hopper-webp.tif",
    "l1-xmp.tiff",
    "mixed-disposal.gif",
    "pages.tiff",
    "pngsuite-xhdn0g08.png",
    "transparency.avif",
];

fn fixture(name: &str) -> Vec<u8> {
    fs::read(folder("images").join(name)).unwrap()
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn metadata(mut image: &[u8]) -> Metadata {
    read_whole(&mut image).unwrap()
}

fn wanted(kind: Kind) -> Wanted {
    Wanted {
        kind: Some(kind),
        keep: Keep {
            icc: true,
            ..Keep::default()
        },
        ..Wanted::default()
    }
}

fn pixels(copy: &Copy) -> Picture {
    decode(&copy.bytes, copy.kind).unwrap()
}

fn plain(width: u32, height: u32, pixel: &[u8]) -> Picture {
    Picture {
        width,
        height,
        channels: match pixel.len() {
            1 => Channels::Gray,
            2 => Channels::GrayAlpha,
            3 => Channels::Rgb,
            _ => Channels::Rgba,
        },
        pixels: pixel.repeat((width * height) as usize),
        profile: None,
        exif: None,
    }
}

#[test]
fn of_every_real_image_there_are_copies_with_the_picture_and_its_profile_only() {
    let mut refused = Vec::new();
    for entry in fs::read_dir(folder("images")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if Path::new(&name).extension().unwrap() == "txt" {
            continue;
        }
        let image = fixture(&name);
        for kind in KINDS {
            let copy = match derive(image.clone(), &wanted(kind)) {
                Ok(copy) => copy,
                Err(refusal) => {
                    refused.push((name.clone(), refusal));
                    break;
                }
            };
            let (before, after) = (metadata(&image), metadata(&copy.bytes));
            let mut sides = (before.width, before.height);
            if before.orientation().is_some_and(|number| number >= 5) {
                sides = (sides.1, sides.0);
            }
            assert_eq!((after.width, after.height), sides, "{name}");
            let other = after.tags.iter().find(|tag| {
                let is_profile = tag.group.starts_with("ICC") || tag.name == "ProfileName";
                !STRUCTURE.contains(&&*tag.group) && !is_profile
            });
            assert_eq!(other, None, "{name}");
        }
    }
    refused.sort_by(|one, other| one.0.cmp(&other.0));
    let known: Vec<&str> = refused.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(known, NO_COPY);
    for (name, refusal) in refused {
        // The header of that one has a wrong checksum.
        let is_damaged = name == "pngsuite-xhdn0g08.png";
        assert_eq!(matches!(refusal, Refusal::Damaged(_)), is_damaged, "{name}");
    }
}

#[test]
fn each_orientation_turns_as_it_says() {
    let upright = |orientation, pixel: fn(u8) -> Vec<u8>, channels| {
        let mut picture = plain(3, 2, &[0]);
        picture.channels = channels;
        picture.pixels = (1..=6).flat_map(pixel).collect();
        picture.turn(orientation).unwrap();
        (picture.width, picture.height, picture.pixels)
    };
    for (orientation, width, places) in [
        (1, 3, [1, 2, 3, 4, 5, 6]),
        (2, 3, [3, 2, 1, 6, 5, 4]),
        (3, 3, [6, 5, 4, 3, 2, 1]),
        (4, 3, [4, 5, 6, 1, 2, 3]),
        (5, 2, [1, 4, 2, 5, 3, 6]),
        (6, 2, [4, 1, 5, 2, 6, 3]),
        (7, 2, [6, 3, 5, 2, 4, 1]),
        (8, 2, [3, 6, 2, 5, 1, 4]),
    ] {
        let size = (width, 6 / width);
        let turned = upright(orientation, |value| vec![value], Channels::Gray);
        assert_eq!(turned, (size.0, size.1, places.to_vec()), "{orientation}");
        let color: fn(u8) -> Vec<u8> = |value| vec![value, value + 10, value + 20];
        let turned = upright(orientation, color, Channels::Rgb);
        let expected = places.iter().flat_map(|value| color(*value)).collect();
        assert_eq!(turned, (size.0, size.1, expected), "{orientation}");
    }
}

#[test]
fn a_copy_has_the_profile_byte_for_byte_where_it_is_wanted_and_fits() {
    let mut profile = vec![0; 70_000];
    profile[16..20].copy_from_slice(b"RGB ");
    let profile = Some(profile);
    for (source, kind) in KINDS
        .into_iter()
        .flat_map(|kind| KINDS.map(|other| (kind, other)))
    {
        let picture = plain(9, 9, &[1, 2, 3]).with_profile(profile.clone());
        let image = encode(picture, source).unwrap();
        let copy = derive(image.clone(), &wanted(kind)).unwrap();
        assert_eq!(pixels(&copy).profile, profile);
        let bare = Wanted {
            keep: Keep::default(),
            ..wanted(kind)
        };
        assert_eq!(pixels(&derive(image.clone(), &bare).unwrap()).profile, None);
    }
    // A profile for colours says nothing of a grey picture.
    let gray = plain(4, 4, &[9]).with_profile(profile);
    assert_eq!(gray.profile, None);
}

#[test]
fn a_copy_keeps_who_made_it_where_that_is_wanted() {
    for kind in KINDS {
        let keep = Keep {
            orientation: true,
            artist: true,
            ..Keep::default()
        };
        let wanted = Wanted {
            keep,
            ..wanted(kind)
        };
        let copy = derive(fixture("canon-600d.jpg"), &wanted).unwrap();
        let read = metadata(&copy.bytes);
        let exif = read.tags.iter().filter(|tag| tag.group == "IFD0");
        let exif: Vec<_> = exif.map(|tag| (&*tag.name, tag.printed())).collect();
        assert_eq!(exif, [("Artist", "Patrik".into())]);
    }
}

#[test]
fn a_picture_becomes_smaller_and_never_larger() {
    for (size, longest, expected) in [
        ((400, 300), 100, (100, 75)),
        ((300, 400), 100, (75, 100)),
        ((400, 300), 400, (400, 300)),
        ((40, 30), 4000, (40, 30)),
        ((4000, 1), 10, (10, 1)),
        ((3, 2), 1, (1, 1)),
    ] {
        for pixel in [&[7][..], &[7, 255], &[7, 8, 9], &[7, 8, 9, 255]] {
            let shrunk = plain(size.0, size.1, pixel).shrunk(longest).unwrap();
            assert_eq!((shrunk.width, shrunk.height), expected);
            assert_eq!(&shrunk.pixels[..pixel.len()], pixel);
        }
    }
}

#[test]
fn transparency_stays_where_the_format_has_it_and_else_there_is_white() {
    let mut picture = plain(64, 32, &[200, 0, 0, 0]);
    let half = picture.pixels.len() / 2;
    for pixel in picture.pixels[half..].chunks_exact_mut(4) {
        pixel.copy_from_slice(&[0, 0, 200, 255]);
    }
    let image = encode(picture.clone(), Kind::Png).unwrap();
    for kind in [Kind::Png, Kind::Webp] {
        let copy = pixels(&derive(image.clone(), &wanted(kind)).unwrap());
        assert_eq!(copy.channels, Channels::Rgba);
        assert_eq!(copy.pixels[half..], picture.pixels[half..]);
        assert!(
            copy.pixels[..half]
                .chunks_exact(4)
                .all(|pixel| pixel[3] == 0)
        );
    }
    let copy = pixels(&derive(image.clone(), &wanted(Kind::Jpeg)).unwrap());
    assert_eq!(copy.channels, Channels::Rgb);
    assert!(copy.pixels[..3].iter().all(|value| *value > 250));
    let last = copy.pixels.last_chunk::<3>().unwrap();
    assert!(last[0] < 20 && last[1] < 20 && last[2] > 180, "{last:?}");
}

#[test]
fn a_watermark_is_readable_on_any_picture_and_stays_in_its_corner() {
    let mark = Watermark::new("© Ada Łaski 2026").unwrap();
    let tones = [
        &[0][..],
        &[255],
        &[128],
        &[90, 160, 40],
        &[255, 255, 255, 255],
    ];
    for tone in tones {
        let picture = plain(640, 480, tone);
        let image = encode(picture.clone(), Kind::Png).unwrap();
        let wanted = Wanted {
            mark: Some(mark.clone()),
            ..Wanted::default()
        };
        let marked = pixels(&derive(image.clone(), &wanted).unwrap());
        let changed = |place: &usize| {
            let pixel = place * tone.len()..(place + 1) * tone.len();
            marked.pixels[pixel.clone()] != picture.pixels[pixel]
        };
        let changed: Vec<usize> = (0..640 * 480).filter(changed).collect();
        assert!(changed.len() > 500);
        assert!(
            changed
                .iter()
                .all(|place| place % 640 > 320 && place / 640 > 430)
        );
        let values = changed
            .iter()
            .map(|place| marked.pixels[place * tone.len()]);
        let (least, most) = (values.clone().min().unwrap(), values.max().unwrap());
        assert!(most - least > 100, "{tone:?}: {least} to {most}");
    }
    let mut clear = plain(640, 480, &[0, 0, 0, 0]);
    mark.draw(&mut clear).unwrap();
    assert!(
        clear
            .pixels
            .chunks_exact(4)
            .any(|pixel| pixel[0] > 200 && pixel[3] > 200)
    );
    assert_eq!(mark.draw(&mut plain(40, 40, &[0])), Err(Refusal::TooSmall));
}

#[test]
fn a_text_that_cannot_be_drawn_is_refused() {
    for (text, expected) in [
        ("Ä © Ωλ Жя €", None),
        ("A\u{308}", None),
        (" ", Some(BadText::Empty)),
        ("猫", Some(BadText::NoGlyph('猫'))),
        ("a\nb", Some(BadText::NoGlyph('\n'))),
        ("a\u{202e}b", Some(BadText::NoGlyph('\u{202e}'))),
        ("b\u{308}", Some(BadText::NoGlyph('\u{308}'))),
    ] {
        assert_eq!(Watermark::new(text).err(), expected, "{text:?}");
    }
    assert_eq!(Watermark::new(&"a".repeat(201)), Err(BadText::TooLong));
}

#[test]
fn what_says_to_have_more_pixels_than_there_is_memory_for_is_refused_before_they_are_made() {
    let mut png = encode(plain(8, 8, &[0, 0, 0]), Kind::Png).unwrap();
    png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut sum = Crc::new();
    sum.update(&png[12..29]);
    png[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    let mut jpeg = encode(plain(8, 8, &[0, 0, 0]), Kind::Jpeg).unwrap();
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    for image in [png, jpeg] {
        let refusal = derive(image, &Wanted::default()).unwrap_err();
        assert_eq!(refusal, Refusal::TooLarge);
    }
    let wide = encode(plain(20_000, 1, &[0]), Kind::Png).unwrap();
    let refusal = derive(wide.clone(), &wanted(Kind::Webp)).unwrap_err();
    assert_eq!(refusal.to_string(), "WebP has at most 16383 pixels a side");
    let small = Wanted {
        longest: NonZeroU32::new(16_383),
        ..wanted(Kind::Webp)
    };
    assert!(derive(wide.clone(), &small).is_ok());
}

#[test]
fn a_damaged_image_has_no_copy() {
    let images = [
        fixture("orientation-6.jpg"),
        fixture("gps.png"),
        fixture("orientation-6.webp"),
    ];
    for image in images {
        for end in [0, 1, 20, image.len() / 2, image.len() - 2] {
            let refusal = derive(image[..end].to_vec(), &Wanted::default()).unwrap_err();
            assert!(matches!(refusal, Refusal::Damaged(_)), "{refusal:?}");
        }
    }
}

proptest! {
    #![proptest_config(Config::with_cases(300))]

    #[test]
    fn whatever_the_bytes_are_there_is_a_sound_copy_or_none(
        which in 0..3_usize,
        places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let name = ["orientation-6.jpg", "pngsuite-g05n3p04.png", "gray.webp"][which];
        let mut image = fixture(name);
        for (place, value) in places {
            let place = place.index(image.len());
            image[place] = value;
        }
        let wanted = Wanted { longest: NonZeroU32::new(50), ..Wanted::default() };
        if let Ok(copy) = derive(image.clone(), &wanted) {
            let read = metadata(&copy.bytes);
            prop_assert!(read.width.unwrap_or(0) <= 50 && read.height.unwrap_or(0) <= 50);
        }
    }
}
