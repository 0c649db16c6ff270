//! Notes of several makers, handmade, whole and broken.

use super::{Origin, read};
use crate::metadata::exif::Place;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;

/// What the notes of makers begin with.
const HEADS: [&[u8]; 29] = [
    b"",
    b"Nikon\0\x01\0",
    b"Nikon\0\x02\x10\0\0II*\0\x08\0\0\0",
    b"FUJIFILM\x0c\0\0\0",
    b"OLYMP\0\x01\0",
    b"OLYMPUS\0II\x03\0",
    b"OM SYSTEM\0\0\0II\x03\0",
    b"SANYO\0\x01\0",
    b"PENTAX \0II",
    b"AOC\0II",
    b"QVC\0\0\0",
    b"Panasonic\0\0\0",
    b"LEICA\0\0\0",
    b"LEICA\0\x01\0",
    b"LEICA0\x03\0",
    b"LEICA\0\x02\xff",
    b"LEICA\0\x02\0",
    b"LEICA CAMERA AG\0",
    b"HDRP\x03",
    b"Apple iOS\0\0\x01MM",
    b"SONY DSC \0\0\0",
    b"SIGMA\0\0\0\x01\0",
    b"JVC ",
    b"MOT\0\0\0\0\0",
    b"GE\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    b"KDK INFO",
    b"RECONYXH2\0",
    b"\x01\xf1",
    b"[ae_dbg_info:",
];

/// Names by which notes without a head are told.
const MAKES: [&str; 13] = [
    "Canon",
    "NIKON",
    "CASIO",
    "Minolta",
    "SONY",
    "PENTAX",
    "RICOH",
    "DJI",
    "SAMSUNG",
    "Nintendo",
    "EASTMAN KODAK",
    "Eastman Kodak",
    "unknown",
];

/// An entry of a little-endian directory.
fn entry(number: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
    let mut entry = Vec::from(number.to_le_bytes());
    entry.extend(kind.to_le_bytes());
    entry.extend(count.to_le_bytes());
    entry.extend(value.to_le_bytes());
    entry
}

/// A little-endian directory that ends so.
fn directory(entries: &[Vec<u8>]) -> Vec<u8> {
    let count = u16::try_from(entries.len()).unwrap();
    let mut directory = Vec::from(count.to_le_bytes());
    directory.extend(entries.concat());
    directory.extend([0; 4]);
    directory
}

fn note_at(block: &[u8], at: usize, make: &str, model: &str) -> Option<Vec<String>> {
    let mut sheet = Sheet::default();
    let origin = Origin {
        block,
        at,
        length: block.len().saturating_sub(at),
        order: ByteOrder::Little,
        place: Place { at: 0, origin: 0 },
        shift: 0,
        make: make.to_owned(),
        model: model.to_owned(),
    };
    let is_known = read(origin, &mut sheet);
    let (tags, _) = sheet.finish(Vec::new());
    let shown = tags.iter().map(|tag| {
        format!(
            "{}:{}={} ({})",
            tag.group,
            tag.name,
            tag.value,
            tag.printed()
        )
    });
    is_known.then(|| shown.collect())
}

/// A Canon note: three blocks of shorts and a name, with places that count from the block.
fn canon() -> Vec<u8> {
    let words = |words: &[i16]| -> Vec<u8> {
        let bytes = words.iter().flat_map(|word| word.to_le_bytes());
        bytes.collect()
    };
    let mut settings = vec![0_i16; 27];
    settings[1] = 2;
    settings[23] = 85;
    settings[24] = 17;
    settings[25] = 1;
    settings[26] = 128;
    let values = [
        words(&settings),
        words(&[4, 224, 160]),
        b"Ada Lovelace\0".to_vec(),
    ];
    let first = 8 + 2 + 4 * 12 + 4;
    let place = |index: usize| {
        let before: usize = values[..index].iter().map(Vec::len).sum();
        u32::try_from(first + before).unwrap()
    };
    let directory = directory(&[
        entry(0x0001, 3, 27, place(0)),
        entry(0x0004, 3, 3, place(1)),
        entry(0x0009, 2, 13, place(2)),
        entry(0x000c, 4, 1, 1_234_567),
    ]);
    [b"II*\0\0\0\0\0".to_vec(), directory, values.concat()].concat()
}

#[test]
fn a_canon_note_is_read() {
    let tags = note_at(&canon(), 8, "Canon", "Canon EOS 40D").unwrap();
    for tag in [
        "Canon:MacroMode=2 (Normal)",
        "Canon:MaxFocalLength=85 (85 mm)",
        "Canon:MinFocalLength=17 (17 mm)",
        "Canon:FocalUnits=1 (1/mm)",
        "Canon:MaxAperture=4 (4)",
        "Canon:AutoISO=12800 (12800)",
        "Canon:BaseISO=100 (100)",
        "Canon:OwnerName=Ada Lovelace (Ada Lovelace)",
        "Canon:SerialNumber=1234567 (0001234567)",
    ] {
        assert!(tags.contains(&tag.to_owned()), "{tag}\n{tags:#?}");
    }
}

#[test]
fn values_are_found_where_an_editor_moved_the_note() {
    let tags = note_at(&canon(), 8, "Canon", "Canon EOS 40D");
    let moved = [&[0; 100], canon().as_slice()].concat();
    assert_eq!(note_at(&moved, 108, "Canon", "Canon EOS 40D"), tags);
}

/// A Nikon note with its own TIFF header, and a lens that is enciphered.
fn nikon() -> Vec<u8> {
    let first = 8 + 2 + 4 * 12 + 4;
    let directory = directory(&[
        entry(0x0001, 7, 4, u32::from_le_bytes(*b"0210")),
        entry(0x001d, 2, 2, u32::from_le_bytes(*b"7\0\0\0")),
        entry(0x0098, 7, 33, first),
        entry(0x00a7, 4, 1, 9),
    ]);
    let lens = [b"0201".as_slice(), &[0; 29]].concat();
    let head = b"Nikon\0\x02\x10\0\0II*\0\x08\0\0\0".to_vec();
    [head, directory, lens].concat()
}

#[test]
fn a_nikon_note_is_read_and_deciphered() {
    let tags = note_at(&nikon(), 0, "NIKON CORPORATION", "NIKON D300").unwrap();
    let shown: Vec<&str> = tags.iter().map(String::as_str).collect();
    assert_eq!(
        &shown[..4],
        [
            "Nikon:MakerNoteVersion=0210 (2.10)",
            "Nikon:SerialNumber=7 (7)",
            "Nikon:LensDataVersion=0201 (0201)",
            // Zeros that are deciphered are the series itself: 88 at first, for these keys.
            "Nikon:ExitPupilPosition=23.2727272727273 (23.3 mm)",
        ]
    );
    assert!(shown.contains(&"Nikon:ShutterCount=9 (9)"));
}

#[test]
fn notes_of_strangers_are_left_alone() {
    assert_eq!(note_at(&canon(), 8, "Acme", "One"), None);
    assert_eq!(note_at(b"", 0, "Acme", "One"), None);
    assert_eq!(note_at(b"II*\0", 800, "Acme", "One"), None);
}

#[test]
fn every_truncation_ends_quietly() {
    for note in [canon(), nikon()] {
        for end in 0..note.len() {
            note_at(&note[..end], 8.min(end), "Canon", "Canon EOS 5D");
            note_at(&note[..end], 0, "NIKON", "NIKON D3");
        }
    }
}

/// Bytes that look like noise, the same in every run.
fn noise(seed: u32) -> impl Iterator<Item = u8> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
}

#[test]
fn noise_behind_every_head_ends_quietly() {
    for (seed, head) in (0..).zip(HEADS) {
        for make in MAKES {
            let body: Vec<u8> = noise(seed).take(600).collect();
            note_at(&[head, body.as_slice()].concat(), 0, make, "EOS 5D");
            // A directory of all numbers, so that every reader of a block sees noise.
            let mut noise = noise(seed);
            let entries: Vec<Vec<u8>> = (0..200_u16)
                .map(|index| {
                    let number = if index < 100 {
                        index * 3
                    } else {
                        0x2000 + index * 0x40
                    };
                    let length = u32::from(noise.next().unwrap_or_default());
                    entry(number, 7, length, 2500)
                })
                .collect();
            let body = [directory(&entries), noise.take(1000).collect()].concat();
            note_at(&[head, body.as_slice()].concat(), 0, make, "SLT-A58");
        }
    }
}
