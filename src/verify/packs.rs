//! The packs: every image's bytes by their digest, bytes that no row names, and files that are none of ours.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::id::PackId;
use crate::vault::{self, LogRow, PackName, Packs, Vault};
use crate::verify::Sample;
use crate::verify::problem::{Code, Problem, Report};
use crate::verify::structure::Found;

/// The rows whose digests are computed at a time.
const ROWS: usize = 4096;

/// Looks at every pack that rows name, and at every file that is there.
pub(super) fn look(
    vault: &Vault,
    found: &Found,
    sample: Sample,
    report: &mut Report,
) -> Result<(), vault::Error> {
    let packs = vault.packs();
    for pack in &found.packs {
        look_at_pack(vault, &packs, *pack, sample, report)?;
    }
    for file in packs.files()? {
        match file.name {
            PackName::Pack(id) if found.packs.contains(&id) => {}
            PackName::Pack(id) => report.add(orphan(id, 0, file.length)),
            PackName::Stray(path) => {
                let message = format!("`{}` is nothing of imgvault's", path.display());
                report.add(Problem::note(Code::Stray, message));
            }
        }
    }
    Ok(())
}

fn look_at_pack(
    vault: &Vault,
    packs: &Packs,
    pack: PackId,
    sample: Sample,
    report: &mut Report,
) -> Result<(), vault::Error> {
    let rows = vault.log().in_pack(pack)?;
    let Some(length) = packs.length(pack)? else {
        let message = format!("pack {pack} is missing");
        let ids = rows.iter().map(|row| row.id);
        report.add(
            Problem::damage(Code::Image, message)
                .of(ids)
                .within(pack, 0),
        );
        return Ok(());
    };
    for (offset, end) in gaps(&rows, length) {
        let place = vault::Place {
            pack,
            offset,
            length: end - offset,
        };
        if packs.has_bytes(&place)? {
            report.add(orphan(pack, offset, place.length));
        }
    }
    let chosen: Vec<&LogRow> = rows.iter().filter(|row| sample.takes(row.id)).collect();
    for part in chosen.chunks(ROWS) {
        for (row, is_sound) in part.iter().zip(digests(packs, part, length)?) {
            let place = row.place.as_ref();
            report.read += 1;
            report.bytes += place.map_or(0, |place| place.length);
            if !is_sound && row.tag.is_none() {
                // What is left of it goes with the next change. One that is not removed is found by its record.
                let message = format!("the removal of image {} is not finished", row.id);
                let offset = place.map_or(0, |place| place.offset);
                report.add(Problem::note(Code::Orphan, message).within(pack, offset));
            } else if !is_sound {
                let message = format!("the sealed image of {} is not what was written", row.id);
                let offset = place.map_or(0, |place| place.offset);
                report.add(
                    Problem::damage(Code::Image, message)
                        .of([row.id])
                        .within(pack, offset),
                );
            }
        }
    }
    Ok(())
}

fn orphan(pack: PackId, offset: u64, length: u64) -> Problem {
    let message = format!("{length} bytes of pack {pack} are of no image");
    Problem::note(Code::Orphan, message).within(pack, offset)
}

/// Gives what no row names of a pack, as first byte and end. The rows come in the order of their bytes.
pub(super) fn gaps(rows: &[LogRow], length: u64) -> Vec<(u64, u64)> {
    let mut gaps = Vec::new();
    let mut done = 0;
    for place in rows.iter().filter_map(|row| row.place) {
        if done < place.offset.min(length) {
            gaps.push((done, place.offset.min(length)));
        }
        done = done.max(place.offset.saturating_add(place.length));
    }
    if done < length {
        gaps.push((done, length));
    }
    gaps
}

/// Tells of each row whether its bytes have its digest, on all cores.
fn digests(packs: &Packs, rows: &[&LogRow], length: u64) -> Result<Vec<bool>, vault::Error> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, bool)>, vault::Error> {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(row) = rows.get(at) else {
                return Ok(done);
            };
            done.push((at, is_sound(packs, row, length)?));
        }
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let join = |handle: thread::ScopedJoinHandle<'_, _>| {
            handle.join().expect("computing a digest does not panic")
        };
        handles.into_iter().map(join).collect()
    });
    let mut sound = vec![false; rows.len()];
    for part in parts {
        for (at, is_sound) in part? {
            sound[at] = is_sound;
        }
    }
    Ok(sound)
}

fn is_sound(packs: &Packs, row: &LogRow, length: u64) -> Result<bool, vault::Error> {
    let Some(place) = row.place else {
        return Ok(true);
    };
    if place.offset.saturating_add(place.length) > length {
        return Ok(false);
    }
    let digest = packs.digest(&place)?;
    Ok(digest.is_some() && digest == row.object_hash)
}
