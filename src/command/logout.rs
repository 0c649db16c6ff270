//! `logout`: ends the session.

use crate::account;
use crate::cli::Logout;
use crate::command::context::{Context, now_seconds};
use crate::command::sessions::Session;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{Line, Session as SessionLine, SessionAction};
use crate::output::words::counted;
use crate::vault::Vault;

pub(super) fn run(context: &mut Context, args: &Logout) -> Result<Exit, Failure> {
    let mut vault = match context.vault() {
        Ok(vault) => vault,
        Err(failure) if failure.exit == Exit::NoVault => return nobody(context),
        Err(failure) => return Err(failure),
    };
    let remembered = context.remembered(&vault)?;
    // A store that cannot be reached does not keep the slot open: it is remembered which one it is.
    let found = context.session(&vault);
    let (session, unreachable) = match found {
        Ok(session) => (session, None),
        Err(failure) => (None, Some(failure)),
    };
    let slot = session
        .as_ref()
        .map(|session| session.secret.slot)
        .or(remembered.as_ref().map(|session| session.slot));
    let Some(slot) = slot else {
        return match unreachable {
            Some(failure) => Err(failure),
            None => nobody(context),
        };
    };
    let user = session
        .as_ref()
        .map(|session| session.secret.user)
        .or(remembered.as_ref().map(|session| session.user));
    let name = match user {
        Some(user) => vault.accounts().user(user)?.map(|user| user.name),
        None => None,
    };
    let count = if args.all {
        end_all(&mut vault, session.as_ref())?
    } else {
        u64::from(account::end_session(&mut vault, slot)?)
    };
    if let Some(session) = &session {
        context.drop_session(&vault, session);
    } else if let Some(remembered) = &remembered {
        context.sessions(&vault).forget(remembered.user)?;
    }
    if let Some(failure) = unreachable {
        context.ui.warning(&format!(
            "the session ended, but its secret is still stored: {}",
            failure.message
        ));
    }
    tell(context, &name.unwrap_or_default(), count)
}

/// Ends every session of who holds one that is still good.
fn end_all(vault: &mut Vault, session: Option<&Session>) -> Result<u64, Failure> {
    let session = session.ok_or_else(|| {
        Failure::new(Exit::NotLoggedIn, "not_logged_in", "nobody is logged in")
            .hint("imgvault login")
    })?;
    let unlocked = account::resume(vault, &session.secret, now_seconds())?;
    Ok(account::end_all_sessions(vault, unlocked.user.id)?)
}

fn nobody(context: &mut Context) -> Result<Exit, Failure> {
    context.ui.status("nobody is logged in");
    if context.ui.is_json() {
        let user = context.named_user(None)?.map(|name| name.to_string());
        line(context, user.unwrap_or_default(), 0)?;
    }
    Ok(Exit::Done)
}

fn tell(context: &mut Context, user: &str, count: u64) -> Result<Exit, Failure> {
    if context.ui.is_json() {
        line(context, user.to_owned(), count)?;
    }
    context.ui.status(&format!(
        "logged out {user}: {} ended",
        counted(count, "session")
    ));
    Ok(Exit::Done)
}

fn line(context: &mut Context, user: String, count: u64) -> Result<(), Failure> {
    let line = Line::Session(SessionLine {
        action: SessionAction::Closed,
        user,
        store: None,
        expires: None,
        secret: None,
        count: Some(count),
    });
    Ok(context.ui.json_line(&line)?)
}
