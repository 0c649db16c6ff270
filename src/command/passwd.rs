//! `passwd`: changes the password, or sets a new one with the recovery key.

use std::fs::File;

use crate::account::{self, Unlocked, UserName};
use crate::cli::Passwd;
use crate::command::args::{new_password, new_password_source, password_source};
use crate::command::context::{Context, now_seconds};
use crate::crypto::Identity;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{Account, AccountAction, Line};
use crate::output::words::counted;
use crate::paths;
use crate::prompt::Question;
use crate::session::Account as StoreAccount;
use crate::vault::Vault;

/// The longest file with a recovery key.
const LONGEST: usize = 64 * 1024;

pub(super) fn run(context: &mut Context, args: &Passwd) -> Result<Exit, Failure> {
    let mut vault = context.vault()?;
    let name = user(context, args, &vault)?;
    let unlocked = if args.recover {
        let key = recovery_key(context, args, &name)?;
        account::unlock_with_recovery(&vault, &name, &key)?
    } else {
        unlock(context, args, &vault, &name)?
    };
    let source = new_password_source(&args.new_password);
    let what = format!("new password of {name}");
    let question = Question {
        what: &what,
        hint: "--new-password-stdin, --new-password-file FILE or --new-password-command CMD",
    };
    let password = new_password(&mut context.prompter, &source, &question, &name)?;
    let ended = account::change_password(&mut vault, &unlocked, &password, now_seconds())?;
    forget_session(context, &vault, &unlocked);
    if context.ui.is_json() {
        let vault = vault.folder().display().to_string();
        context.ui.json_line(&Line::Account(Account {
            action: AccountAction::PasswordChanged,
            user: name.to_string(),
            vault,
            recovery: None,
            sessions_ended: Some(ended),
        }))?;
    }
    let sessions = counted(ended, "session");
    context
        .ui
        .status(&format!("changed the password of {name}: {sessions} ended"));
    Ok(Exit::Done)
}

/// Gives whose password it is: who was named, or who is logged in, or whoever answers.
fn user(context: &mut Context, args: &Passwd, vault: &Vault) -> Result<UserName, Failure> {
    if let Some(name) = context.named_user(args.name.as_deref())? {
        return Ok(name);
    }
    match context.sessions(vault).current() {
        Some(current) => Ok(current.name.parse()?),
        None => context.user(None),
    }
}

fn unlock(
    context: &mut Context,
    args: &Passwd,
    vault: &Vault,
    name: &UserName,
) -> Result<Unlocked, Failure> {
    let source = password_source(&args.password, context);
    let what = format!("present password of {name}");
    let question = Question {
        what: &what,
        hint: "--password-stdin, --password-file FILE or --password-command CMD",
    };
    let password = context.prompter.password(&source, &question)?;
    Ok(account::unlock_with_password(vault, name, &password)?)
}

fn recovery_key(
    context: &mut Context,
    args: &Passwd,
    name: &UserName,
) -> Result<Identity, Failure> {
    let wrong = |_| {
        Failure::new(
            Exit::WrongCredential,
            "wrong_credential",
            "this is no recovery key",
        )
        .hint("it looks like AGE-SECRET-KEY-1…")
    };
    let Some(path) = &args.recovery_file else {
        let what = format!("recovery key of {name}");
        let question = Question {
            what: &what,
            hint: "--recovery-file FILE",
        };
        let typed = context.prompter.ask_password(&question)?;
        return Identity::parse(typed.expose().trim()).map_err(wrong);
    };
    let opened = File::open(path);
    let mut file = opened.map_err(paths::Error::io("read", path))?;
    let bytes = paths::read_at_most(&mut file, path, LONGEST)?;
    let text = str::from_utf8(&bytes).unwrap_or_default();
    // As age reads a file of identities: a line each, and comments.
    let key = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with('#'));
    Identity::parse(key.unwrap_or_default()).map_err(wrong)
}

/// Takes the user's session out of its store: it has ended with the old password.
fn forget_session(context: &mut Context, vault: &Vault, unlocked: &Unlocked) {
    let mut sessions = context.sessions(vault);
    if let Some(session) = sessions.of(unlocked.user.id).cloned() {
        let account = StoreAccount {
            vault: vault.id(),
            user: session.user,
        };
        let _ = context.store(session.store).delete(account);
        let _ = sessions.forget(session.user);
    }
}
