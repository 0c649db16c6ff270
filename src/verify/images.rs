//! Opening every record and every image, and comparing each image with what its record says.

use std::io::Read;
use std::num::NonZeroUsize;
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};

use crate::account::Unlocked;
use crate::crypto::{Digests, UserKeys};
use crate::ledger::{self, Damage, audit_records, open_image_of};
use crate::record::Image;
use crate::vault::{LogRow, Packs, Vault};
use crate::verify::Sample;
use crate::verify::problem::Report;

/// The bytes of an image that are opened at a time.
const CHUNK: usize = 256 * 1024;

/// The images that wait for a thread.
const WAITING: usize = 64;

type Job = (LogRow, Box<Image>);

/// Opens everything of a user's log; the images on all cores.
pub(super) fn look(
    vault: &Vault,
    unlocked: &Unlocked,
    sample: Sample,
    report: &mut Report,
) -> Result<(), ledger::Error> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let (send, receive) = bounded::<Job>(WAITING);
    let (found, findings) = crossbeam_channel::unbounded::<Damage>();
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
            |row, image| {
                if row.place.is_some() && sample.takes(row.id) {
                    // The threads take all there is, so that none is lost.
                    let _ = send.send((row, image));
                }
            },
        );
        drop(send);
        audited
    })?;
    let mut damages: Vec<Damage> = findings.into_iter().collect();
    damages.sort_by_key(Damage::id);
    for damage in damages {
        report.add(damage.into());
    }
    Ok(())
}

fn work(packs: &Packs, keys: &UserKeys, jobs: &Receiver<Job>, found: &Sender<Damage>) {
    let mut buffer = vec![0; CHUNK];
    for (row, image) in jobs {
        if !is_what_the_record_says(packs, keys, &row, &image, &mut buffer) {
            let _ = found.send(Damage::Image { id: row.id });
        }
    }
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
