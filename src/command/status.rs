//! `status`: tells who is logged in, where, and until when.

use crate::account;
use crate::command::context::{Context, now_seconds, rfc_3339, until};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{Line, Status};

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
    match (&status.user, &status.store, expires) {
        (Some(user), Some(store), Some(expires)) => {
            let until = until(expires);
            let session = format!("session  {user}, by a session in `{store}` until {until}");
            context.ui.data(&session)?;
        }
        (Some(user), None, Some(expires)) => {
            let until = until(expires);
            let token = format!("token    {user}, to upload only, until {until}");
            context.ui.data(&token)?;
        }
        _ => context.ui.data("session  nobody")?,
    }
    Ok(Exit::Done)
}

/// Finds out who is logged in. A session that has ended is nobody's; one that is damaged is an error.
fn look(
    context: &mut Context,
    vault: &crate::vault::Vault,
    status: &mut Status,
) -> Result<Option<i64>, Failure> {
    match context.token(vault) {
        Ok(Some((token, user, _))) => {
            status.user = Some(user.name);
            status.credential = Some("token".to_owned());
            status.expires = Some(rfc_3339(token.expires));
            return Ok(Some(token.expires));
        }
        Ok(None) => {}
        // A token that lets nobody in stands in the way of the session.
        Err(failure) if failure.exit == Exit::NotLoggedIn => {
            context.ui.warning(&failure.message);
            return Ok(None);
        }
        Err(failure) => return Err(failure),
    }
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
            context.drop_if_over(vault, &session)?;
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
