//! Notes of several makers, handmade, whole and broken.

use super::{Origin, read};
use crate::metadata::exif::Place;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;

/// What the notes of makers begin with.
const HEADS: [&[u8]; 30] = [
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
    b"STMN0100\x01\0\0\0",
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

/// What a Canon note of one tag says.
fn canon_of(model: &str, number: u16, data: &[u8]) -> Vec<String> {
    let count = u32::try_from(data.len()).unwrap();
    let directory = directory(&[entry(number, 7, count, 8 + 2 + 12 + 4)]);
    let block = [b"II*\0\0\0\0\0".as_slice(), &directory, data].concat();
    note_at(&block, 8, "Canon", model).unwrap()
}

#[test]
fn what_a_camera_tells_is_found_where_its_firmware_has_it() {
    let told = |version: usize, serial: usize| {
        let mut data = vec![0; 0x400];
        data[version..version + 6].copy_from_slice(b"1.3.5\0");
        data[serial..serial + 5].copy_from_slice(&[1, 2, 3, 4, 5]);
        canon_of("Canon EOS 5D Mark III", 0x000d, &data)
    };
    for (version, serial) in [(0x23c, 0x164), (0x247, 0x16f), (0x22c, 0x154)] {
        let tags = told(version, serial);
        for tag in [
            "Canon:FirmwareVersion=1.3.5 (1.3.5)",
            "Canon:LensSerialNumber=0102030405 (0102030405)",
        ] {
            assert!(tags.contains(&tag.to_owned()), "{tag}\n{tags:#?}");
        }
    }
    assert!(told(0x240, 0x164).is_empty());
}

#[test]
fn files_and_shots_are_numbered_as_the_model_does() {
    let (folder, file) = (123_u32, 4567_u32);
    let early = ((folder << 6) & 0xffc0) | (file & 0xff) << 16 | file >> 8;
    let later = (folder & 0x3f) << 10 | (file & 0xf) << 20 | file >> 4;
    for (model, number, tag) in [
        (
            "Canon EOS 20D",
            early,
            "Canon:FileNumber=1234567 (123-4567)",
        ),
        (
            "Canon EOS 30D",
            later,
            "Canon:FileNumber=1234567 (123-4567)",
        ),
        (
            "Canon EOS-1D Mark II",
            490 << 16,
            "Canon:ShutterCount=490 (490)",
        ),
    ] {
        let data = [&[0, 0], number.to_le_bytes().as_slice()].concat();
        assert_eq!(canon_of(model, 0x0093, &data), [tag]);
    }
    assert!(canon_of("Canon EOS 40D", 0x0093, &[0; 6]).is_empty());
}

#[test]
fn the_boards_of_some_models_have_a_number_too() {
    let board = b"G002669\0\0";
    let both = [board.as_slice(), b"YB1234567\0"].concat();
    assert_eq!(
        canon_of("Canon EOS 5D Mark II", 0x0096, &both),
        [
            "Canon:InternalSerialNumber2=G002669 (G002669)",
            "Canon:InternalSerialNumber=YB1234567 (YB1234567)"
        ]
    );
    assert_eq!(
        canon_of("Canon EOS 40D", 0x0096, board),
        ["Canon:InternalSerialNumber=G002669 (G002669)"]
    );
}

#[test]
fn a_samsung_note_that_is_a_block_tells_where_the_preview_is() {
    let note = [b"STMN0100".as_slice(), &[1, 0, 0, 0, 2, 0, 0, 0]].concat();
    let tags = note_at(&note, 0, "Samsung Techwin", "S630").unwrap();
    assert_eq!(
        tags,
        [
            "Samsung:MakerNoteVersion=STMN0100 (STMN0100)",
            "Samsung:PreviewImageStart=1 (1)",
            "Samsung:PreviewImageLength=2 (2)",
            "Samsung:PreviewImage=(2 bytes) ((2 bytes))"
        ]
    );
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
