//! The end of tokens: a mark says how far each of them counts, so that nothing which somebody writes with one later is
//! believed.

use crate::account::{self, Unlocked};
use crate::id::SlotId;
use crate::index::Index;
use crate::ledger::append::{Appender, Draft};
use crate::ledger::catch_up::catch_up;
use crate::ledger::error::Error;
use crate::ledger::memory::Memory;
use crate::record::{Body, Timestamp};
use crate::vault::Vault;

/// Marks the end of the tokens whose slots are gone or whose time is over, and of those that are named; gives how many
/// have ended.
///
/// Their slots go first: what an honest job was told is stored came before, and the mark covers it.
///
/// # Errors
/// Fails if the vault is damaged or cannot be written. A token whose slot is gone is marked by the next one who asks.
pub fn end_tokens(
    vault: &mut Vault,
    unlocked: &Unlocked,
    memory: &Memory,
    index: &mut Index,
    appender: &mut Appender,
    named: &[SlotId],
    now: Timestamp,
) -> Result<u64, Error> {
    let (mut live, mut ended) = (Vec::new(), named.to_vec());
    for slot in account::tokens(&vault.accounts(), unlocked)? {
        if account::has_ended(&slot, now.as_second()) {
            ended.push(slot.id);
        } else {
            live.push(slot.id);
        }
    }
    if !ended.is_empty() {
        let transaction = vault.write()?;
        for slot in &ended {
            transaction.delete_slot(*slot)?;
        }
        transaction.commit()?;
        vault.truncate_wal()?;
        catch_up(vault, unlocked, memory, index)?;
    }
    let writers = index.open_tokens()?.into_iter();
    ended.extend(writers.filter(|slot| !live.contains(slot)));
    ended.sort_unstable();
    ended.dedup();
    if ended.is_empty() {
        return Ok(0);
    }
    let number = ended.len() as u64;
    let draft = Draft {
        body: Body::Mark(index.mark(&appender.writer(), ended)?),
        place: None,
        tag: None,
    };
    appender.commit(vault, vec![draft], now, |_| Ok(()))?;
    catch_up(vault, unlocked, memory, index)?;
    Ok(number)
}
