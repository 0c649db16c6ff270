//! The one place that writes: sealed images go into a pack, and some at a time into the log.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::id::{ImageId, Sha256};
use crate::index::Index;
use crate::ingest::error::Error;
use crate::ingest::event::{Item, Reason, Status};
use crate::ingest::prepare::{Bytes, Kept, Ready};
use crate::ledger::{self, Appender, Author, Draft, Outcome};
use crate::record::{Body, Image, Mark, Timestamp, Upload};
use crate::vault::{PackWriter, Place, Vault};

/// The most images of a commit.
const IMAGES: usize = 256;

/// The bytes after which is committed.
const BYTES: u64 = 64 << 20;

/// The bytes of metadata after which is committed: all of it is in memory, while images are in the pack.
const METADATA: usize = 16 << 20;

/// The longest that an image waits for its commit.
pub(super) const WAIT: Duration = Duration::from_millis(250);

/// What every image of an upload is given.
#[derive(Clone, Debug)]
pub(super) struct Gift {
    pub(super) batch: String,
    pub(super) tags: Vec<String>,
    pub(super) note: Option<String>,
}

/// Collects images and commits them.
pub(super) struct Committer<'a> {
    pub(super) vault: &'a mut Vault,
    pub(super) appender: &'a mut Appender,
    pub(super) index: Option<&'a Index>,
    pub(super) gift: Gift,
    /// What is to be marked with the first commit.
    pub(super) mark: Mark,
    pub(super) pack: Option<PackWriter>,
    pub(super) pending: Pending,
    /// Files that were ready when the upload had to end.
    pub(super) unstored: Vec<PathBuf>,
}

/// What waits for its commit.
#[derive(Default)]
pub(super) struct Pending {
    images: Vec<(Item, Draft)>,
    /// Files with the same content as one that waits, by its place.
    copies: Vec<(Item, usize)>,
    by_content: HashMap<Sha256, usize>,
    /// Packs of single large images.
    packs: Vec<PackWriter>,
    bytes: u64,
    /// About the bytes of the metadata.
    weight: usize,
    since: Option<Instant>,
}

impl Pending {
    /// Tells how long the commit may still wait; nothing where nothing waits.
    pub(super) fn time_left(&self) -> Option<Duration> {
        self.since.map(|since| WAIT.saturating_sub(since.elapsed()))
    }

    fn is_due(&self) -> bool {
        self.images.len() >= IMAGES
            || self.bytes >= BYTES
            || self.weight >= METADATA
            || self.time_left() == Some(Duration::ZERO)
    }
}

impl Committer<'_> {
    /// Takes an image, and commits if that is due. Gives the items that are at their end.
    pub(super) fn add(&mut self, mut ready: Ready, now: Timestamp) -> Result<Vec<Item>, Error> {
        if let Some(id) = self.true_claim(&ready)? {
            settle(&mut ready.item, Outcome::Duplicate(id));
            return Ok(vec![ready.item]);
        }
        if let Some(place) = self.pending.by_content.get(&ready.image.sha256) {
            self.pending.copies.push((ready.item, *place));
        } else {
            let Ready {
                item, image, bytes, ..
            } = ready;
            match self.keep(bytes) {
                Ok(place) => self.draft(item, image, place),
                Err(error) => return self.part_with(item, &error, now),
            }
        }
        self.commit_if_due(now)
    }

    /// Fails a file whose bytes the pack did not take. What the pack holds of others is committed before it is given up:
    /// with a pack that no row names goes its file.
    fn part_with(
        &mut self,
        item: Item,
        error: &crate::vault::Error,
        now: Timestamp,
    ) -> Result<Vec<Item>, Error> {
        let mut items = match error {
            // A full disk would not take the commit either, and ends the upload.
            crate::vault::Error::NoSpace => Vec::new(),
            _ => self.commit(now)?,
        };
        items.extend(self.give_up(vec![item], error)?);
        Ok(items)
    }

    /// Finds the id under which a token has indeed brought an image. What it only says it brought is stored.
    fn true_claim(&mut self, ready: &Ready) -> Result<Option<ImageId>, Error> {
        let Author::Session(unlocked) = self.appender.author() else {
            return Ok(None);
        };
        for id in &ready.claims {
            if ledger::is_of_content(self.vault, unlocked, *id, &ready.image.sha256)? {
                if let Some(index) = &self.index {
                    // An index that is busy or broken makes the next upload look once more.
                    let _ = index.note_matched(*id);
                }
                return Ok(Some(*id));
            }
        }
        Ok(None)
    }

    /// Commits if something has waited long enough.
    pub(super) fn commit_if_due(&mut self, now: Timestamp) -> Result<Vec<Item>, Error> {
        if self.pending.is_due() {
            self.commit(now)
        } else {
            Ok(Vec::new())
        }
    }

    /// Writes the sealed bytes into a pack, if they are not in one.
    fn keep(&mut self, bytes: Bytes) -> Result<Place, crate::vault::Error> {
        match bytes {
            Bytes::Pack(pack, place, _share) => {
                self.pending.packs.push(pack);
                Ok(place)
            }
            Bytes::Memory(sealed, _share) => {
                let pack = match &mut self.pack {
                    Some(pack) => pack,
                    none => none.insert(self.vault.packs().create()?),
                };
                pack.append(&sealed)
            }
        }
    }

    fn draft(&mut self, item: Item, image: Kept, place: Place) {
        let upload = Upload {
            path: &item.path,
            bytes: image.bytes,
            sha256: image.sha256,
            object_hash: image.object_hash,
            batch: &self.gift.batch,
            tags: &self.gift.tags,
            note: self.gift.note.as_deref(),
        };
        self.pending.weight += image.metadata.weight;
        let draft = Draft {
            body: Body::Image(Box::new(Image::new(&upload, image.metadata))),
            place: Some(place),
            tag: Some(self.appender.author().tag(&image.sha256)),
        };
        let pending = &mut self.pending;
        pending
            .by_content
            .insert(image.sha256, pending.images.len());
        pending.bytes += place.length;
        pending.since.get_or_insert_with(Instant::now);
        pending.images.push((item, draft));
    }

    /// Syncs, commits, and only then gives the items as stored.
    pub(super) fn commit(&mut self, now: Timestamp) -> Result<Vec<Item>, Error> {
        let mut pending = std::mem::take(&mut self.pending);
        if pending.images.is_empty() {
            return Ok(Vec::new());
        }
        let (mut items, mut drafts): (Vec<Item>, Vec<Draft>) = pending.images.into_iter().unzip();
        if !self.mark.is_empty() {
            drafts.push(Draft {
                body: Body::Mark(self.mark.clone()),
                place: None,
                tag: None,
            });
        }
        let places: Vec<Option<Place>> = drafts.iter().map(|draft| draft.place).collect();
        for pack in self.pack.iter_mut().chain(&mut pending.packs) {
            pack.begin_sync();
        }
        // The disk takes the images while the records are sealed.
        let prepared = self.appender.prepare(drafts, now);
        if let Err(error) = self.sync(&mut pending.packs) {
            let copies = pending.copies.into_iter().map(|(item, _)| item);
            return self.give_up(items.into_iter().chain(copies).collect(), &error);
        }
        let committed = prepared.and_then(|prepared| {
            self.appender
                .commit_prepared(self.vault, prepared, |_| Ok(()))
        });
        let committed = match committed {
            Ok(committed) => committed,
            Err(error) => {
                let copies = pending.copies.into_iter().map(|(item, _)| item);
                self.leave(items.into_iter().chain(copies));
                return Err(error.into());
            }
        };
        self.mark = Mark::default();
        // The rows name their packs now: nobody takes the bytes for those of a killed upload any more.
        pending.packs.clear();
        for ((item, place), outcome) in items.iter_mut().zip(&places).zip(&committed.outcomes) {
            settle(item, *outcome);
            if let (Outcome::Duplicate(_), Some(place)) = (outcome, place) {
                // Bytes that stay are an orphan, and what was stored must be told of all the same.
                let _ = self.free(place);
            }
        }
        for (mut item, place) in pending.copies {
            let id = items[place].image.as_ref().and_then(|image| image.id);
            item.status = Status::Duplicate;
            set_id(&mut item, id);
            items.push(item);
        }
        if self.pack.as_ref().is_some_and(PackWriter::is_full) {
            self.pack = None;
        }
        Ok(items)
    }

    fn sync(&mut self, packs: &mut [PackWriter]) -> Result<(), crate::vault::Error> {
        for pack in self.pack.iter_mut().chain(packs) {
            pack.sync()?;
        }
        Ok(())
    }

    /// Frees the bytes of an image that another process stored a moment before.
    fn free(&mut self, place: &Place) -> Result<(), Error> {
        match &self.pack {
            Some(pack) if pack.holds(place) => Ok(pack.free(place)?),
            // A large image has a pack of its own, which no row names and nobody appends to any more.
            _ => Ok(self.vault.packs().delete(place.pack)?),
        }
    }

    /// Fails files because the disk did not take them. A pack that could not be written is never tried again; a full disk
    /// ends the upload.
    fn give_up(
        &mut self,
        items: Vec<Item>,
        error: &crate::vault::Error,
    ) -> Result<Vec<Item>, Error> {
        self.pack = None;
        if matches!(error, crate::vault::Error::NoSpace) {
            self.leave(items.into_iter());
            return Err(crate::vault::Error::NoSpace.into());
        }
        let fail = |mut item: Item| {
            item.status = Status::Failed(Reason::NotStored(error.to_string()));
            item
        };
        Ok(items.into_iter().map(fail).collect())
    }

    /// Notes files that were ready and are not stored.
    fn leave(&mut self, items: impl Iterator<Item = Item>) {
        self.unstored.extend(items.map(|item| item.path));
    }

    /// Gives the files that were ready, or still wait, and are not stored.
    pub(super) fn take_unstored(&mut self) -> Vec<PathBuf> {
        let pending = std::mem::take(&mut self.pending);
        let images = pending.images.into_iter().map(|(item, _)| item);
        let copies = pending.copies.into_iter().map(|(item, _)| item);
        self.leave(images.chain(copies));
        std::mem::take(&mut self.unstored)
    }
}

fn settle(item: &mut Item, outcome: Outcome) {
    let (status, id) = match outcome {
        Outcome::Stored(id) => (Status::Stored, id),
        Outcome::Duplicate(id) => (Status::Duplicate, id),
    };
    item.status = status;
    set_id(item, Some(id));
}

fn set_id(item: &mut Item, id: Option<ImageId>) {
    if let Some(image) = &mut item.image {
        image.id = id;
    }
}
