//! Any bytes as the maker note of a camera of each maker, in the EXIF of a JPEG: `cargo +nightly fuzz run maker`.
//!
//! The first byte chooses the maker's name, the second the head of the note, the third the model; the rest is the note.
#![no_main]

use imgvault::metadata::read;
use libfuzzer_sys::fuzz_target;

/// Names by which notes without a head are told.
const MAKES: [&[u8; 8]; 12] = [
    b"Canon\0\0\0",
    b"NIKON\0\0\0",
    b"CASIO\0\0\0",
    b"Minolta\0",
    b"SONY\0\0\0\0",
    b"PENTAX\0\0",
    b"RICOH\0\0\0",
    b"DJI\0\0\0\0\0",
    b"samsung\0",
    b"Nintendo",
    b"EASTMAN\0",
    b"\0\0\0\0\0\0\0\0",
];

/// Heads by which notes are told, and a few behind which a directory begins.
const HEADS: [&[u8]; 45] = [
    b"",
    b"Nikon\0\x02\x10\0\0II*\0\x08\0\0\0",
    b"Nikon\0\x01\0",
    b"Nikon\0",
    b"FUJIFILM\x0c\0\0\0",
    b"GENERALE\x0c\0\0\0",
    b"OLYMPUS\0II\x03\0",
    b"OM SYSTEM\0\0\0II\x04\0",
    b"OLYMP\0\x01\0",
    b"EPSON\0\x01\0",
    b"CAMER\0\x01\0",
    b"MINOL\0\x01\0",
    b"SANYO\0\x01\0",
    b"PENTAX \0MM",
    b"AOC\0\0\0",
    b"AOC\0II",
    b"QVC\0\0\0",
    b"DCI\0\0\0",
    b"Panasonic\0\0\0",
    b"LEICA\0\0\0",
    b"LEICA0\x03\0",
    b"LEICA\0\x02\xff",
    b"LEICA\0\x02\0",
    b"LEICA\0\x01\0",
    b"LEICA\0\x08\0",
    b"LEICA CAMERA AG\0\0\0",
    b"Apple iOS\0\0\x01MM",
    b"SONY DSC \0\0\0",
    b"VHAB     \0\0\0",
    b"SIGMA\0\0\0\x01\0",
    b"FOVEON\0\0\x01\0",
    b"JVC ",
    b"MOT\0\0\0\0\0",
    b"GE\0\0",
    b"GENIC",
    b"KDK INFO",
    b"KDK",
    b"RECONYXUF",
    b"RECONYXH2\0",
    b"\x01\xf1\x03\0",
    b"HDRP\x02",
    b"HDRP\x03",
    b"[ae_dbg_info:",
    b"RICOH\0\0\0",
    b"STMN0100",
];

/// Models whose notes are laid out in ways of their own.
const MODELS: [&str; 20] = [
    "",
    "Canon EOS-1D",
    "Canon EOS-1D Mark III",
    "Canon EOS-1D X",
    "Canon EOS 5D Mark III",
    "Canon EOS 60D",
    "Canon EOS 350D DIGITAL",
    "Canon EOS 30D",
    "Canon PowerShot S70",
    "NIKON D3",
    "NIKON D850",
    "NIKON Z 6",
    "SLT-A58",
    "ILCE-7M3",
    "DSC-RX100",
    "DSLR-A700",
    "PENTAX K-5",
    "PENTAX K10D",
    "DMC-FZ30",
    "E-M1MarkII",
];

/// Where the directory with the note begins, behind one with the names; the names, the model's in so many bytes; the note.
const EXIF: u32 = 50;
const MAKE: u32 = EXIF + 18;
const MODEL: u32 = MAKE + 8;
const MODEL_LENGTH: u32 = 24;
const NOTE: u32 = MODEL + MODEL_LENGTH;

fuzz_target!(|data: &[u8]| {
    let [choice, head, model, rest @ ..] = data else {
        return;
    };
    let note = [HEADS[usize::from(*head) % HEADS.len()], rest].concat();
    let Ok(length) = u32::try_from(note.len()) else {
        return;
    };
    let make = MAKES[usize::from(*choice) % MAKES.len()];
    let mut model = MODELS[usize::from(*model) % MODELS.len()]
        .as_bytes()
        .to_vec();
    model.resize(MODEL_LENGTH as usize, 0);
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut entry = Vec::from(tag.to_le_bytes());
        entry.extend(kind.to_le_bytes());
        entry.extend(count.to_le_bytes());
        entry.extend(value.to_le_bytes());
        entry
    };
    let block = [
        b"II*\0\x08\0\0\0\x03\0".to_vec(),
        entry(0x010f, 2, 8, MAKE),
        entry(0x0110, 2, MODEL_LENGTH, MODEL),
        entry(0x8769, 4, 1, EXIF),
        vec![0; 4],
        vec![1, 0],
        entry(0x927c, 7, length, NOTE),
        vec![0; 4],
        make.to_vec(),
        model,
        note,
    ]
    .concat();
    let Ok(segment) = u16::try_from(block.len() + 8) else {
        return;
    };
    let head = [
        &[0xff, 0xd8, 0xff, 0xe1],
        segment.to_be_bytes().as_slice(),
        b"Exif\0\0",
    ]
    .concat();
    let image = [head, block].concat();
    let metadata = read(&mut image.as_slice()).expect("the head is that of a JPEG");
    assert!(metadata.tags.len() < 20_100);
});
