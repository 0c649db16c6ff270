//! Which maker wrote a note, and how its directory is laid out: told by the first bytes, or else by the maker's name.

use crate::metadata::google;
use crate::metadata::maker::note::{Note, Reader, Start};
use crate::metadata::maker::table::Table;
use crate::metadata::maker::{
    apple, canon, casio, dji, dji_text, flir, fujifilm, ge, jvc, kodak, minolta, motorola, nikon,
    nintendo, olympus, panasonic, pentax, reconyx, ricoh, samsung, sanyo, sigma, sony,
};
use crate::metadata::order::ByteOrder;

/// What becomes of a note.
pub(super) enum Way {
    /// The maker reads it.
    Own(fn(&mut Reader<'_, '_>)),
    /// It is a directory.
    Directory(Start, &'static Table),
}

/// Tells the maker of a note.
pub(super) fn recognise(note: &Note<'_>, block: &[u8]) -> Option<Way> {
    by_head(note, block).or_else(|| by_make(note, block))
}

/// A note that begins with a name.
fn by_head(note: &Note<'_>, block: &[u8]) -> Option<Way> {
    let is = |head: &[u8]| note.bytes.starts_with(head);
    let in_block = |skip| Start::in_block(note, skip).ordered_by_count(block);
    let in_note = |skip| Start::in_note(note, skip).ordered_by_count(block);
    let mended = |skip| in_block(skip).mended(note, block);
    let (start, table) = if is(b"Nikon\0") {
        return Some(Way::Own(nikon::read));
    } else if is(google::HEAD) {
        return Some(Way::Own(|reader| {
            let note = reader.note;
            let at = note.place.at + note.at as u64;
            google::read(note.bytes, at, reader.sheet);
        }));
    } else if reconyx::is_mine(note.bytes) {
        return Some(Way::Own(reconyx::read));
    } else if samsung::is_binary(note.bytes) {
        return Some(Way::Own(samsung::read_binary));
    } else if is(dji_text::HEAD) {
        return Some(Way::Own(dji_text::read));
    } else if is(b"FUJIFILM") || is(b"GENERALE") {
        (fujifilm(note)?, &fujifilm::MAIN)
    } else if is(b"OLYMPUS\0") {
        (in_note(12), &olympus::tables::MAIN)
    } else if is(b"OM SYSTEM\0\0\0") {
        (in_note(16), &olympus::tables::MAIN)
    } else if is(b"OLYMP\0") || is(b"EPSON\0") || is(b"CAMER\0") || is(b"MINOL\0") {
        (mended(8), &olympus::tables::MAIN)
    } else if is(b"SANYO\0") {
        (mended(8), &sanyo::MAIN)
    } else if is(b"PENTAX \0") {
        (in_note(10), &pentax::tables::MAIN)
    } else if is(b"AOC\0\0\0") {
        let start = in_block(6).ordered(ByteOrder::Big);
        (start.mended(note, block), &casio::TYPE_2)
    } else if is(b"AOC\0") {
        (mended(6), &pentax::tables::MAIN)
    } else if is(b"QVC\0") || is(b"DCI\0") {
        let start = in_block(6).ordered(ByteOrder::Big);
        (start.mended(note, block), &casio::TYPE_2)
    } else if is(b"Panasonic\0") {
        (mended(12), &panasonic::tables::MAIN)
    } else if is(b"LEICA\0\0\0") && note.model.contains("DIGILUX") {
        (in_block(8), &panasonic::tables::MAIN)
    } else if is(b"LEICA\0\0\0") {
        (in_note(8), &panasonic::tables::LEICA_2)
    } else if is(b"LEICA0") {
        (in_note(8), &panasonic::tables::LEICA_4)
    } else if is(b"LEICA\0\x02\xff") {
        // Places count from the beginning of the file.
        let file = i64::try_from(note.place.at).unwrap_or_default();
        let start = in_block(8);
        (
            Start {
                base: -file,
                ..start
            },
            &panasonic::tables::LEICA_6,
        )
    } else if is(b"LEICA\0\x02\0") {
        (in_block(8), &panasonic::tables::LEICA_9)
    } else if is(b"LEICA CAMERA AG\0") {
        (in_block(18), &panasonic::tables::MAIN)
    } else if is(b"LEICA\0\x08\0") || is(b"LEICA\0\x09\0") {
        (in_block(8), &panasonic::tables::LEICA_5)
    } else if is(b"LEICA\0") {
        (in_note(8), &panasonic::tables::LEICA_5)
    } else if is(b"Apple iOS\0") {
        (in_note(14), &apple::MAIN)
    } else if is(b"SONY") || is(b"VHAB     \0") {
        (mended(12), &sony::tables::MAIN)
    } else if is(b"SIGMA\0") || is(b"FOVEON\0") {
        (mended(10), &sigma::MAIN)
    } else if is(b"JVC ") {
        (in_block(4), &jvc::MAIN)
    } else if is(b"MOT\0") {
        (in_note(8), &motorola::MAIN)
    } else if is(b"GE\0\0") || is(b"GENIC") {
        // Places count from two bytes before the note.
        let start = in_note(18);
        let base = start.base - 2;
        (Start { base, ..start }, &ge::MAIN)
    } else {
        return None;
    };
    Some(Way::Directory(start, table))
}

/// A note that is a bare directory, or has a head that says little.
fn by_make(note: &Note<'_>, block: &[u8]) -> Option<Way> {
    let make = note.make.to_ascii_lowercase();
    let is_by = |name: &str| make.starts_with(name);
    let in_block = |skip| Start::in_block(note, skip).ordered_by_count(block);
    let mended = |skip| in_block(skip).mended(note, block);
    let (start, table) = if is_by("canon") {
        return Some(Way::Own(canon::read));
    } else if is_by("nikon") {
        return Some(Way::Own(nikon::read));
    } else if is_by("eastman kodak") || note.bytes.starts_with(b"KDK") {
        return Some(Way::Own(kodak::read));
    } else if is_by("casio") {
        (mended(0), &casio::MAIN)
    } else if is_by("minolta") || is_by("konica") {
        (mended(0), &minolta::MAIN)
    } else if is_by("sony") {
        (mended(0), &sony::tables::MAIN)
    } else if note.bytes.starts_with(jvc::TEXT) {
        return Some(Way::Own(jvc::read_text));
    } else if is_by("pentax ricoh") && note.bytes.get(..5)?.eq_ignore_ascii_case(b"ricoh") {
        (mended(8), &ricoh::MAIN)
    } else if is_by("pentax") {
        (mended(0), &pentax::tables::MAIN)
    } else if is_by("asahi") {
        (mended(0), &pentax::tables::TYPE_2)
    } else if is_by("ricoh") && note.bytes.get(..5)?.eq_ignore_ascii_case(b"ricoh") {
        (mended(8), &ricoh::MAIN)
    } else if is_by("ricoh") {
        (mended(0), &ricoh::TYPE_2)
    } else if is_by("nintendo") {
        (mended(0), &nintendo::MAIN)
    } else if is_by("flir systems") {
        (mended(0), &flir::MAIN)
    } else if is_by("dji") {
        (mended(0), &dji::MAIN)
    } else if is_by("samsung") {
        (
            Start::in_note(note, 0).ordered_by_count(block),
            &samsung::MAIN,
        )
    } else {
        return None;
    };
    Some(Way::Directory(start, table))
}

/// FUJIFILM: all is little-endian, and a pointer leads to the directory.
fn fujifilm(note: &Note<'_>) -> Option<Start> {
    let place = note.bytes.get(8..)?.first_chunk::<4>()?;
    let skip = usize::try_from(u32::from_le_bytes(*place)).ok()?;
    let is_inside = skip < note.bytes.len();
    is_inside.then(|| Start::in_note(note, skip).ordered(ByteOrder::Little))
}
