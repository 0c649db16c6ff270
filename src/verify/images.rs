//! Opening every record and every image, and comparing each image with what its record says.

use std::io::Read;
use std::num::NonZeroUsize;
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};

use crate::account::Unlocked;
use crate::crypto::{Credential, Digests, UserKeys};
use crate::id::ImageId;
use crate::ledger::{self, Damage, audit_records, open_image_of};
use crate::record::Image;
use crate::vault::{LogRow, Packs, Vault};
use crate::verify::Sample;
use crate::verify::problem::{Code, Problem, Report};

/// The bytes of an image that are opened at a time.
const CHUNK: usize = 256 * 1024;

/// The images that wait for a thread.
const WAITING: usize = 64;

type Job = (LogRow, Box<Image>, Credential);

/// Opens everything of a user's log; the images on all cores.
pub(super) fn look(
    vault: &Vault,
    unlocked: &Unlocked,
    sample: Sample,
    report: &mut Report,
) -> Result<(), ledger::Error> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let (send, receive) = bounded::<Job>(WAITING);
    let (found, findings) = crossbeam_channel::unbounded::<(ImageId, Problem)>();
    let packs = vault.packs();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (receive, found) = (receive.clone(), found.clone());
            let (packs, keys) = (&packs, &unlocked.keys);
            scope.spawn(move || work(packs, keys, &receive, &found));
        }
        drop((receive, found));
        let audited = audit_records(
            vault,
            unlocked,
            |damage| report.add(damage.into()),
            |row, image, credential| {
                if row.place.is_some() && sample.takes(row.id) {
                    // The threads take all there is, so that none is lost.
                    let _ = send.send((row, image, credential));
                }
            },
        );
        drop(send);
        audited
    })?;
    let mut problems: Vec<(ImageId, Problem)> = findings.into_iter().collect();
    problems.sort_by_key(|(id, _)| *id);
    for (_, problem) in problems {
        report.add(problem);
    }
    Ok(())
}

fn work(packs: &Packs, keys: &UserKeys, jobs: &Receiver<Job>, found: &Sender<(ImageId, Problem)>) {
    let mut buffer = vec![0; CHUNK];
    for (row, image, credential) in jobs {
        if !is_what_the_record_says(packs, keys, &row, &image, &mut buffer) {
            let _ = found.send((row.id, finding(packs, &row, credential)));
        }
    }
}

/// Tells what an image is that is not what its record says: lost, or never what a token said of it.
fn finding(packs: &Packs, row: &LogRow, credential: Credential) -> Problem {
    let id = row.id;
    let digest = row.place.map(|place| packs.digest(&place));
    let is_as_written = matches!(digest, Some(Ok(digest)) if digest == row.object_hash);
    if is_as_written && matches!(credential, Credential::Token(_)) {
        let message = format!("{id} is not the image that its token said; it is never given out");
        return Problem::note(Code::Untrue, message).of([id]);
    }
    Damage::Image { id }.into()
}

fn is_what_the_record_says(
    packs: &Packs,
    keys: &UserKeys,
    row: &LogRow,
    image: &Image,
    buffer: &mut [u8],
) -> bool {
    let Ok(mut stream) = open_image_of(packs, keys, row, image) else {
        return false;
    };
    let mut digests = Digests::default();
    loop {
        match stream.read(buffer) {
            Ok(0) => break,
            Ok(count) => digests.update_sha256(&buffer[..count]),
            Err(_) => return false,
        }
    }
    digests.sha256() == image.file.sha256
}
