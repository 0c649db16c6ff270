//! The work on one file: read once, recognise, digest, look for it in the vault, read its metadata, seal.

use std::fs::{File, Metadata as Stat};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;

use crate::crypto::{Digests, Recipient, Sealed, blake3, sha256};
use crate::id::{Blake3, ImageId, Sha256};
use crate::index::Content;
use crate::ingest::budget::{Budget, Share};
use crate::ingest::error::Error;
use crate::ingest::event::{ImageFacts, Item, Reason, Status};
use crate::ingest::file::{no_image, nothing, open, unreadable};
use crate::ingest::known::Known;
use crate::ingest::walk::Candidate;
use crate::metadata::{self, Completeness, FileSource, Format, HEAD, Metadata, read_on};
use crate::vault::{PackWriter, Packs, Place};

/// The size up to which an image is held in memory; a larger one is read twice, as a stream.
const IN_MEMORY: u64 = 32 << 20;

/// The memory that reading metadata may use at one time, besides the image itself.
pub(super) const READING: u64 = 64 << 20;

/// What reading uses at most, as a multiple of what is read: texts become trees, and the trees tags.
const GROWTH: u64 = 8;

/// The bytes at a time of a stream.
const CHUNK: usize = 256 * 1024;

/// What a worker needs.
pub(super) struct Workshop<'a> {
    pub(super) recipient: Recipient,
    pub(super) packs: Packs,
    pub(super) budget: Arc<Budget>,
    /// Of [`READING`]; it is lent for as long as metadata is read.
    pub(super) reading: Arc<Budget>,
    pub(super) max_size: u64,
    pub(super) accept_damaged: bool,
    pub(super) dry_run: bool,
    /// Where duplicates are looked for; without it they are found when they are committed.
    pub(super) known: Option<&'a Known>,
}

/// A file after the work.
pub(super) enum Prepared {
    /// It is at its end.
    End(Item),
    /// It is ready to be stored.
    Image(Box<Ready>),
}

/// An image that is ready to be stored.
pub(super) struct Ready {
    pub(super) item: Item,
    pub(super) image: Kept,
    /// The sealed image.
    pub(super) bytes: Bytes,
    /// The ids under which tokens say that they brought it.
    pub(super) claims: Vec<ImageId>,
}

/// What the record of an image is made of.
pub(super) struct Kept {
    /// The size of the file.
    pub(super) bytes: u64,
    pub(super) sha256: Sha256,
    pub(super) object_hash: Blake3,
    pub(super) metadata: Metadata,
}

/// The sealed bytes of an image.
pub(super) enum Bytes {
    /// In memory, together with the share of the budget they use.
    Memory(Sealed, Share),
    /// In a pack of their own; only the metadata is in memory.
    Pack(PackWriter, Place, Share),
}

/// What ends the work on a file: a reason of its own, or one that ends the whole upload.
enum Stop {
    File(Reason),
    Upload(Error),
}

impl From<Reason> for Stop {
    fn from(reason: Reason) -> Self {
        Self::File(reason)
    }
}

impl<E: Into<Error>> From<E> for Stop
where
    E: std::error::Error,
{
    fn from(error: E) -> Self {
        Self::Upload(error.into())
    }
}

impl Workshop<'_> {
    /// Works on a file.
    pub(super) fn prepare(&self, candidate: &Candidate) -> Result<Prepared, Error> {
        match self.attempt(candidate) {
            Ok(prepared) => Ok(prepared),
            Err(Stop::Upload(error)) => Err(error),
            Err(Stop::File(reason)) => {
                let is_skipped = reason == Reason::NotAnImage && !candidate.is_named;
                let status = if is_skipped {
                    Status::Skipped(reason)
                } else {
                    Status::Failed(reason)
                };
                let item = Item::without_image(candidate.path.clone(), status);
                Ok(Prepared::End(item))
            }
        }
    }

    fn attempt(&self, candidate: &Candidate) -> Result<Prepared, Stop> {
        let path = &candidate.path;
        let (file, before) = open(candidate)?;
        let length = before.len();
        if length == 0 {
            return Err(nothing(path).into());
        }
        let mut head = Vec::new();
        read_on(&file, 0, HEAD, &mut head).map_err(|cause| unreadable(&cause))?;
        let format = metadata::recognise(&head).ok_or_else(|| no_image(path))?;
        if length > self.max_size {
            return Err(Reason::TooLarge {
                bytes: length,
                limit: self.max_size,
            }
            .into());
        }
        let work = Work {
            path,
            before,
            format,
        };
        if length > IN_MEMORY {
            self.stream(&work, file)
        } else {
            self.in_memory(&work, &file, head)
        }
    }

    fn in_memory(&self, work: &Work<'_>, file: &File, head: Vec<u8>) -> Result<Prepared, Stop> {
        let length = work.before.len();
        // The image and its sealed form.
        let mut share = self.budget.take(length * 2 + 4096);
        let mut bytes = head;
        let whole = usize::try_from(length).unwrap_or(usize::MAX);
        read_on(file, 0, whole, &mut bytes).map_err(|cause| unreadable(&cause))?;
        work.check_unchanged(file, bytes.len() as u64)?;
        let sha256 = sha256(&bytes);
        let claims = match self.known(&sha256) {
            Some(Content::Here(id)) => {
                return Ok(work.ended(Status::Duplicate, sha256, Some(id)));
            }
            Some(Content::Claimed(ids)) => ids,
            None => Vec::new(),
        };
        let metadata = self.read(work, &mut bytes.as_slice())?;
        if self.dry_run {
            return Ok(work.would_be_stored(sha256, &metadata));
        }
        let sealed = self.recipient.seal(&bytes)?;
        drop(bytes);
        share.hold(sealed.as_bytes().len() as u64 + metadata.weight as u64);
        let object_hash = blake3(sealed.as_bytes());
        let image = work.kept(sha256, metadata, object_hash);
        Ok(work.ready(image, Bytes::Memory(sealed, share), claims))
    }

    fn stream(&self, work: &Work<'_>, mut file: File) -> Result<Prepared, Stop> {
        let (sha256, length) = digest(&mut file).map_err(|cause| unreadable(&cause))?;
        work.check_unchanged(&file, length)?;
        let claims = match self.known(&sha256) {
            Some(Content::Here(id)) => {
                return Ok(work.ended(Status::Duplicate, sha256, Some(id)));
            }
            Some(Content::Claimed(ids)) => ids,
            None => Vec::new(),
        };
        let source = file.try_clone().and_then(FileSource::new);
        let metadata = self.read(work, &mut source.map_err(|cause| unreadable(&cause))?)?;
        if self.dry_run {
            return Ok(work.would_be_stored(sha256, &metadata));
        }
        let mut pack = self.packs.create()?;
        let mut sealing = self.recipient.seal_to(Hashing {
            inner: &mut pack,
            digests: Digests::default(),
        })?;
        let again = copy(&mut file, &mut sealing)?;
        let object_hash = sealing.finish()?.digests.blake3();
        work.check_unchanged(&file, length)?;
        if again != sha256 {
            return Err(Reason::Changed.into());
        }
        let place = pack.since(0);
        let mut share = self.budget.take(0);
        share.hold(metadata.weight as u64);
        let image = work.kept(sha256, metadata, object_hash);
        Ok(work.ready(image, Bytes::Pack(pack, place, share), claims))
    }

    fn known(&self, sha256: &Sha256) -> Option<Content> {
        self.known.and_then(|known| known.find(sha256))
    }

    fn read(
        &self,
        work: &Work<'_>,
        source: &mut impl metadata::Source,
    ) -> Result<Metadata, Reason> {
        let _share = self.reading.take(to_read(work.format, work.before.len()));
        let read = metadata::read_whole(source).map_err(|error| match error {
            metadata::Error::Io(cause) => unreadable(&cause),
            metadata::Error::Empty => Reason::Empty,
            metadata::Error::NotAnImage => Reason::NotAnImage,
        })?;
        match read.completeness {
            Completeness::EndsEarly { at } if !self.accept_damaged => Err(Reason::Damaged(
                format!("{} ends early, at byte {at}", work.format.title()),
            )),
            _ => Ok(read),
        }
    }
}

/// A file that is worked on.
struct Work<'a> {
    path: &'a Path,
    before: Stat,
    format: Format,
}

impl Work<'_> {
    /// Fails if the file is not as it was when it was opened.
    fn check_unchanged(&self, file: &File, read: u64) -> Result<(), Reason> {
        let after = file.metadata().map_err(|cause| unreadable(&cause))?;
        let stamp = |stat: &Stat| (stat.len(), stat.mtime(), stat.mtime_nsec(), stat.ino());
        if stamp(&after) == stamp(&self.before) && read == self.before.len() {
            Ok(())
        } else {
            Err(Reason::Changed)
        }
    }

    fn item(
        &self,
        status: Status,
        sha256: Sha256,
        id: Option<ImageId>,
        read: Option<&Metadata>,
    ) -> Item {
        Item {
            path: self.path.to_owned(),
            status,
            image: Some(ImageFacts {
                id,
                sha256,
                format: self.format,
                bytes: self.before.len(),
                warnings: read.map_or_else(Vec::new, |read| read.warnings.clone()),
            }),
        }
    }

    fn ended(&self, status: Status, sha256: Sha256, id: Option<ImageId>) -> Prepared {
        Prepared::End(self.item(status, sha256, id, None))
    }

    fn would_be_stored(&self, sha256: Sha256, metadata: &Metadata) -> Prepared {
        Prepared::End(self.item(Status::Stored, sha256, None, Some(metadata)))
    }

    fn kept(&self, sha256: Sha256, metadata: Metadata, object_hash: Blake3) -> Kept {
        Kept {
            bytes: self.before.len(),
            sha256,
            object_hash,
            metadata,
        }
    }

    fn ready(&self, image: Kept, bytes: Bytes, claims: Vec<ImageId>) -> Prepared {
        Prepared::Image(Box::new(Ready {
            item: self.item(Status::Stored, image.sha256, None, Some(&image.metadata)),
            image,
            bytes,
            claims,
        }))
    }
}

/// Gives the memory that reading the metadata of an image may use. Texts in a PNG are packed, a thousand to one if somebody
/// likes, so that PNG files come one after the other.
fn to_read(format: Format, length: u64) -> u64 {
    match format {
        Format::Png => READING,
        _ => length.saturating_mul(GROWTH),
    }
}

/// Computes the digest of a file from its beginning.
fn digest(file: &mut File) -> io::Result<(Sha256, u64)> {
    let mut digests = Digests::default();
    let mut length = 0;
    each_part(file, |part| {
        length += part.len() as u64;
        digests.update_sha256(part);
        Ok::<(), io::Error>(())
    })?;
    Ok((digests.sha256(), length))
}

/// Writes a file from its beginning to a sealing stream, and gives the digest of what was read.
fn copy(file: &mut File, to: &mut impl Write) -> Result<Sha256, Stop> {
    let mut digests = Digests::default();
    each_part(file, |part| {
        digests.update_sha256(part);
        // The reader's errors are of the file, the writer's of the vault.
        to.write_all(part)
            .map_err(|cause| Stop::File(Reason::NotStored(cause.to_string())))
    })?;
    Ok(digests.sha256())
}

fn each_part<E>(file: &mut File, mut take: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E>
where
    E: From<ReadFailure>,
{
    let fail = |cause: io::Error| E::from(ReadFailure(cause));
    file.rewind().map_err(fail)?;
    let mut buffer = vec![0; CHUNK];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => take(&buffer[..count])?,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(fail(cause)),
        }
    }
}

/// A file that could not be read.
struct ReadFailure(io::Error);

impl From<ReadFailure> for io::Error {
    fn from(failure: ReadFailure) -> Self {
        failure.0
    }
}

impl From<ReadFailure> for Stop {
    fn from(failure: ReadFailure) -> Self {
        Self::File(unreadable(&failure.0))
    }
}

/// Digests what passes.
struct Hashing<W> {
    inner: W,
    digests: Digests,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.digests.update_blake3(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bombs_are_read_one_after_the_other_and_photos_are_not() {
        assert_eq!(to_read(Format::Png, 100), READING);
        assert!(to_read(Format::Jpeg, 2_500_000) * 3 < READING);
        assert!(to_read(Format::Jpeg, u64::MAX) >= READING);
    }
}
