//! Reading records and images, none believed before it is proven.

use std::io::{self, Read};

use serde_json::value::RawValue;

use crate::account::Unlocked;
use crate::crypto::{Credential, Digests, UserKeys, WriterKey, blake3};
use crate::id::{ImageId, Sha256};
use crate::ledger::chain::{candidates, identity_of};
use crate::ledger::error::{Damage, Error};
use crate::ledger::segment::{self, Compressed, Lines};
use crate::record::{self, Body, Image, Record};
use crate::vault::{self, Log, LogRow, Packs, Segment, Vault};

/// The bytes of an image that are opened at a time.
const CHUNK: usize = 256 * 1024;

/// Opens the record of a row. Nothing is given for one that was removed: its line is empty.
///
/// # Errors
/// Fails if the record is missing or is not what was written.
pub fn open_record(
    log: &Log<'_>,
    unlocked: &Unlocked,
    row: &LogRow,
) -> Result<Option<Record>, Error> {
    let proven = open_proven(log, unlocked, row)?;
    Ok(proven.map(|(record, _)| record))
}

/// Opens the record of a row as [`open_record`] does, and tells what it was written with.
pub(super) fn open_proven(
    log: &Log<'_>,
    unlocked: &Unlocked,
    row: &LogRow,
) -> Result<Option<(Record, Credential)>, Error> {
    let damage = Damage::Record { id: row.id };
    let id = row.segment.ok_or_else(|| damage.clone())?;
    let segment = log.segment(id)?.ok_or(damage)?;
    let lines = open_segment(&unlocked.keys, row, &segment)?;
    Ok(proven(&unlocked.keys, row, &lines)?)
}

/// Opens a segment that a row of it names.
pub(super) fn open_segment(
    keys: &UserKeys,
    row: &LogRow,
    segment: &Segment,
) -> Result<Lines, Damage> {
    let lines = decrypt_segment(keys, row, segment)?.lines();
    lines.ok_or(Damage::Record { id: row.id })
}

/// Opens a segment that a row of it names, but leaves it compressed.
pub(super) fn decrypt_segment(
    keys: &UserKeys,
    row: &LogRow,
    segment: &Segment,
) -> Result<Compressed, Damage> {
    let damage = || Damage::Record { id: row.id };
    let identity = keys.get(row.key).ok_or_else(damage)?;
    if segment.user != row.user || segment.hash != blake3(segment.sealed.as_bytes()) {
        return Err(damage());
    }
    segment::decrypt(identity, &segment.sealed).map_err(|_| damage())
}

/// Gives the record of a row among the lines of its segment and what it was written with, once it is proven that the
/// row's writer wrote it and that row and record agree. Nothing is given for an empty line.
pub(super) fn proven(
    keys: &UserKeys,
    row: &LogRow,
    lines: &Lines,
) -> Result<Option<(Record, Credential)>, Damage> {
    let Some((line, credential)) = proven_line(keys, row, lines)? else {
        return Ok(None);
    };
    let record = Record::parse(line).ok().filter(|record| agree(row, record));
    let record = record.ok_or(Damage::Record { id: row.id })?;
    Ok(Some((record, credential)))
}

/// A record without the tags of its image, these as they are written, and what it was written with.
pub(super) type Apart<'l> = (Record, Vec<&'l RawValue>, Credential);

/// Gives what [`proven`] does, with the tags of an image apart.
pub(super) fn proven_apart<'l>(
    keys: &UserKeys,
    row: &LogRow,
    lines: &'l Lines,
) -> Result<Option<Apart<'l>>, Damage> {
    let Some((line, credential)) = proven_line(keys, row, lines)? else {
        return Ok(None);
    };
    let apart = Record::parse_apart(line).ok();
    let apart = apart.filter(|(record, _)| agree(row, record));
    let (record, tags) = apart.ok_or(Damage::Record { id: row.id })?;
    Ok(Some((record, tags, credential)))
}

/// Gives the line of a row, once it is proven that the row's writer wrote it, and what it was written with.
fn proven_line<'l>(
    keys: &UserKeys,
    row: &LogRow,
    lines: &'l Lines,
) -> Result<Option<(&'l [u8], Credential)>, Damage> {
    let damage = || Damage::Record { id: row.id };
    let place = usize::try_from(row.line).map_err(|_| damage())?;
    let line = lines.get(place).ok_or_else(damage)?;
    if line.is_empty() {
        return Ok(None);
    }
    let identity = identity_of(keys, row)?;
    let is_proof = |credential: &Credential| {
        let key = WriterKey::of(identity, *credential, &row.writer);
        row.record_hash == record::hash(&key, line)
    };
    let credential = candidates(row).into_iter().find(is_proof);
    Ok(Some((line, credential.ok_or_else(damage)?)))
}

fn agree(row: &LogRow, record: &Record) -> bool {
    let head = &record.head;
    let object_hash = match &record.body {
        Body::Image(image) => Some(image.object_hash),
        Body::Unknown => row.object_hash,
        _ => None,
    };
    head.has_own_id()
        && head.id == row.id
        && head.user == row.user
        && head.slot == row.slot
        && head.writer == row.writer
        && head.kind() == row.kind.name()
        && object_hash == row.object_hash
}

/// Opens the sealed image of a row, as a stream. Its end is proven by age, and its content must be compared with the
/// record's digest by whoever reads it.
///
/// # Errors
/// Fails if the image is missing or is not what was written.
pub fn open_image(
    vault: &Vault,
    unlocked: &Unlocked,
    id: ImageId,
    image: &Image,
) -> Result<impl Read + use<>, Error> {
    let row = vault.log().of_id(unlocked.user.id, id)?;
    let row = row.ok_or(Damage::Image { id })?;
    open_image_of(&vault.packs(), &unlocked.keys, &row, image)
}

/// Opens the sealed image of a row that is at hand, as [`open_image`] does.
///
/// # Errors
/// Fails if the image is missing or is not what was written.
pub fn open_image_of(
    packs: &Packs,
    keys: &UserKeys,
    row: &LogRow,
    image: &Image,
) -> Result<impl Read + use<>, Error> {
    let damage = || Error::from(Damage::Image { id: row.id });
    let identity = keys.get(row.key).ok_or_else(damage)?;
    let place = row.place.ok_or_else(damage)?;
    let sealed = match packs.open(&place) {
        Ok(sealed) => sealed,
        Err(vault::Error::Damaged(_)) => return Err(damage()),
        Err(error) => return Err(error.into()),
    };
    let opened = identity.open_from(sealed).map_err(|_| damage())?;
    // One byte more than the record says is enough to see that it is not the same image.
    Ok(opened.take(image.file.bytes.saturating_add(1)))
}

/// Opens the image of an id, and tells whether it has the content that a token says it has.
///
/// # Errors
/// Fails if the log cannot be read; an image that does not open is none of that content.
pub fn is_of_content(
    vault: &Vault,
    unlocked: &Unlocked,
    id: ImageId,
    content: &Sha256,
) -> Result<bool, Error> {
    let Some(row) = vault.log().of_id(unlocked.user.id, id)? else {
        return Ok(false);
    };
    let Ok(Some(record)) = open_record(&vault.log(), unlocked, &row) else {
        return Ok(false);
    };
    let Body::Image(image) = record.body else {
        return Ok(false);
    };
    let opened = open_image_of(&vault.packs(), &unlocked.keys, &row, &image);
    Ok(opened.is_ok_and(|stream| digest(stream).is_ok_and(|digest| digest == *content)))
}

/// Computes the digest of an opened image.
fn digest(mut stream: impl Read) -> io::Result<Sha256> {
    let mut digests = Digests::default();
    let mut buffer = vec![0; CHUNK];
    loop {
        match stream.read(&mut buffer)? {
            0 => return Ok(digests.sha256()),
            count => digests.update_sha256(&buffer[..count]),
        }
    }
}
