//! `status`: tells who is logged in, where, and until when.

use crate::account;
use crate::command::context::{Context, now_seconds, rfc_3339, zone};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{Line, Status};
use crate::output::units;
use crate::record::Timestamp;

pub(super) fn run(context: &mut Context) -> Result<Exit, Failure> {
    let folder = context.vault_folder()?;
    let mut status = Status {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        vault: folder.display().to_string(),
        vault_exists: false,
        user: None,
        credential: None,
        store: None,
        expires: None,
    };
    let expires = match context.vault() {
        Ok(vault) => {
            status.vault_exists = true;
            look(context, &vault, &mut status)?
        }
        Err(failure) if failure.exit == Exit::NoVault => None,
        Err(failure) => return Err(failure),
    };
    if context.ui.is_json() {
        context.ui.json_line(&Line::Status(status))?;
        return Ok(Exit::Done);
    }
    let vault = if status.vault_exists {
        status.vault
    } else {
        format!("{} (none there yet)", status.vault)
    };
    context.ui.data(&format!("vault    {vault}"))?;
    let session = match (&status.user, expires) {
        (Some(user), Some(expires)) => format!(
            "{user}, by a session in `{}` until {}",
            status.store.unwrap_or_default(),
            until(expires)
        ),
        _ => "nobody".to_owned(),
    };
    context.ui.data(&format!("session  {session}"))?;
    Ok(Exit::Done)
}

/// Finds out who is logged in. A session that has ended is nobody's; one that is damaged is an error.
fn look(
    context: &mut Context,
    vault: &crate::vault::Vault,
    status: &mut Status,
) -> Result<Option<i64>, Failure> {
    let Some(session) = context.session(vault)? else {
        return Ok(None);
    };
    match account::resume(vault, &session.secret, now_seconds()) {
        Ok(unlocked) => {
            status.user = Some(unlocked.user.name);
            status.credential = Some("session".to_owned());
            status.store = Some(session.origin.name().to_owned());
            status.expires = unlocked.expires.map(rfc_3339);
            Ok(unlocked.expires)
        }
        Err(account::Error::Ended | account::Error::Expired { .. }) => {
            context.drop_session(vault, &session);
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn until(expires: i64) -> String {
    let moment = Timestamp::from_second(expires).unwrap_or_default();
    let local = moment.to_zoned_datetime(zone());
    let local = local.strftime("%Y-%m-%d %H:%M");
    format!("{local} ({})", units::relative(expires, now_seconds()))
}
