//! Repairing what can be without a loss: bytes that no row names are destroyed. A row is never touched.

use crate::id::{PackId, UserId};
use crate::vault::{self, LogRow, Vault};
use crate::verify::packs::gaps;
use crate::verify::problem::{Code, Report};

/// What a repair did.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Repaired {
    /// The places that were freed.
    pub places: u64,
    /// The bytes in them.
    pub bytes: u64,
    /// The packs that were left, because a process may append to them or they may be somebody else's.
    pub left: u64,
}

/// Destroys the bytes that the report calls orphans, in packs of this user; nothing where there is any damage, for then
/// the row that named them may be among what is lost.
///
/// # Errors
/// Fails if a pack cannot be written.
pub fn repair(vault: &mut Vault, user: UserId, report: &Report) -> Result<Repaired, vault::Error> {
    let mut repaired = Repaired::default();
    if !report.is_sound() {
        return Ok(repaired);
    }
    let is_alone = vault.accounts().users()?.len() == 1;
    let mut packs: Vec<PackId> = report
        .problems
        .iter()
        .filter(|problem| problem.code == Code::Orphan)
        .filter_map(|problem| problem.pack)
        .collect();
    packs.sort_unstable();
    packs.dedup();
    for pack in packs {
        free(vault, pack, user, is_alone, &mut repaired)?;
    }
    Ok(repaired)
}

fn free(
    vault: &Vault,
    pack: PackId,
    user: UserId,
    is_alone: bool,
    repaired: &mut Repaired,
) -> Result<(), vault::Error> {
    let _lock = vault.lock_exclusive(vault.patience())?;
    let packs = vault.packs();
    let Some(held) = packs.hold(pack)? else {
        repaired.left += 1;
        return Ok(());
    };
    // Nobody appends any more, so that the rows say now what is named.
    let rows = vault.log().in_pack(pack)?;
    let is_own = |row: &LogRow| row.user == user;
    if !is_alone && !rows.iter().any(is_own) {
        repaired.left += 1;
        return Ok(());
    }
    for (offset, end) in gaps(&rows, held.length()?) {
        let length = end - offset;
        let place = vault::Place {
            pack,
            offset,
            length,
        };
        if packs.has_bytes(&place)? {
            held.free(offset, length)?;
            repaired.places += 1;
            repaired.bytes += length;
        }
    }
    Ok(())
}
