//! What the owner says of images after they were stored: labels and notes.

use crate::ledger::append::{Appender, Draft};
use crate::ledger::error::Error;
use crate::record::{Body, Edit, TARGETS, Timestamp};
use crate::vault::Vault;

/// Appends an edit, as several records where it has more targets than one can name.
///
/// # Errors
/// Fails if the vault cannot be written; what was appended before stays.
pub fn edit(
    vault: &mut Vault,
    appender: &mut Appender,
    edit: &Edit,
    at: Timestamp,
) -> Result<(), Error> {
    for targets in edit.targets.chunks(TARGETS) {
        let part = Edit {
            targets: targets.to_vec(),
            ..edit.clone()
        };
        let draft = Draft {
            body: Body::Edit(part),
            place: None,
            tag: None,
        };
        appender.commit(vault, vec![draft], at, |_| Ok(()))?;
    }
    Ok(())
}
