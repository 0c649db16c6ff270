//! The chain of a writer: each row proves itself and all before it.

use crate::crypto::{Mac, UserKeys, WriterKey};
use crate::ledger::error::Damage;
use crate::vault::LogRow;

/// Gives the key that proves a row.
pub(super) fn writer_key(keys: &UserKeys, row: &LogRow) -> Result<WriterKey, Damage> {
    let identity = keys.get(row.key).ok_or(Damage::Key {
        id: row.id,
        key: row.key,
    })?;
    Ok(WriterKey::of_session(identity, &row.writer))
}

/// Computes the proof of a row that follows another of the same writer; all fields have a fixed length.
pub(super) fn row_mac(key: &WriterKey, previous: &Mac, row: &LogRow) -> Mac {
    let nothing = [0; 32];
    let object_hash = row.object_hash.as_ref();
    key.mac(&[
        b"imgvault row v1",
        previous.as_bytes(),
        row.user.as_bytes(),
        &row.key.to_be_bytes(),
        row.slot.as_bytes(),
        row.writer.as_bytes(),
        &row.n.to_be_bytes(),
        &[row.kind.byte()],
        row.id.as_bytes(),
        row.record_hash.as_bytes(),
        object_hash.map_or(&nothing, |hash| hash.as_bytes()),
    ])
}

/// Checks that a row follows the last one seen of its writer: its number, and the proof.
pub(super) fn check(
    keys: &UserKeys,
    last: Option<&(u64, Mac)>,
    row: &LogRow,
) -> Result<(), Damage> {
    let (expected, previous) = last.map_or((0, Mac::ZERO), |(n, mac)| (n + 1, *mac));
    let key = writer_key(keys, row)?;
    if row.n == expected && row.mac == row_mac(&key, &previous, row) {
        Ok(())
    } else {
        Err(Damage::Chain {
            writer: row.writer,
            n: row.n,
        })
    }
}
