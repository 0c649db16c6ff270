//! `login`: opens a session.

use crate::account::{self, Unlocked, UserName};
use crate::cli::{self, Login, Store};
use crate::command::args::password_source;
use crate::command::context::{Context, now_seconds, rfc_3339};
use crate::command::open::memory;
use crate::crypto::SessionSecret;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::OutputError;
use crate::output::json::{Line, Session, SessionAction};
use crate::output::units;
use crate::prompt::Question;
use crate::session::{Account, Remembered, StoreKind};
use crate::vault::Vault;

pub(super) fn run(context: &mut Context, args: &Login) -> Result<Exit, Failure> {
    let kind = store(context, args)?;
    let ttl = ttl(context, args)?;
    let mut vault = context.vault()?;
    // Whether there is a place for the session is known before anybody types a password.
    if let Some(kind) = kind {
        context.store(kind).probe()?;
    }
    let name = user(context, args, &vault)?;
    let source = password_source(&args.password, context);
    let what = format!("password of {name}");
    let question = Question {
        what: &what,
        hint: "--password-stdin, --password-file FILE or --password-command CMD",
    };
    let password = context.prompter.password(&source, &question)?;
    let unlocked = account::unlock_with_password(&vault, &name, &password)?;
    look_for_recovery(context, &vault, &unlocked)?;
    let now = now_seconds();
    let expires = now.saturating_add(i64::try_from(ttl.as_secs()).unwrap_or(i64::MAX));
    let secret = account::open_session(&mut vault, &unlocked, &password, now, expires)?;
    let kept = match kind {
        Some(kind) => keep(context, &mut vault, &name, &secret, kind, expires),
        None => Ok(()),
    };
    if let Err(failure) = kept {
        // A session that nobody can use must not stay open.
        account::end_session(&mut vault, secret.slot)?;
        return Err(failure);
    }
    tell(context, &name, &secret, kind, expires)?;
    context
        .ui
        .status(&format!("logged in as {name} for {}", units::duration(ttl)));
    Ok(Exit::Done)
}

/// Warns if the recovery slot that this machine has seen is gone.
fn look_for_recovery(
    context: &mut Context,
    vault: &Vault,
    unlocked: &Unlocked,
) -> Result<(), Failure> {
    let user = unlocked.user.id;
    let slots = account::recovery_slots(vault, user)?;
    if memory(context, vault, user, None).lost_recovery(&slots) > 0 {
        context.ui.warning(
            "the recovery key opens nothing any more: its slot, which was seen here before, was taken away",
        );
    }
    Ok(())
}

/// Gives where the session is to be kept; nothing for one that is printed.
fn store(context: &Context, args: &Login) -> Result<Option<StoreKind>, Failure> {
    let config = &context.config;
    let store = match (args.store, &config.store) {
        (Some(store), _) => store,
        (None, Some(word)) => cli::choice(word).map_err(|reason| config.wrong("store", reason))?,
        (None, None) => Store::default(),
    };
    Ok(match store {
        Store::Keyring => Some(StoreKind::Keyring),
        Store::File => Some(StoreKind::File),
        Store::Print => None,
    })
}

fn ttl(context: &Context, args: &Login) -> Result<std::time::Duration, Failure> {
    let config = &context.config;
    match (args.ttl, &config.ttl) {
        (Some(ttl), _) => Ok(ttl),
        (None, Some(text)) => {
            cli::lasting(text).map_err(|reason| config.wrong("ttl", reason).into())
        }
        (None, None) => Ok(cli::DEFAULT_TTL),
    }
}

/// Gives who logs in: who was named, or who is logged in now, or whoever answers.
fn user(context: &mut Context, args: &Login, vault: &Vault) -> Result<UserName, Failure> {
    if let Some(name) = context.named_user(args.name.as_deref())? {
        return Ok(name);
    }
    let sessions = context.sessions(vault);
    match sessions.current() {
        Some(current) => Ok(current.name.parse()?),
        None => context.user(None),
    }
}

/// Keeps a session in place of the user's last one here, which ends.
fn keep(
    context: &mut Context,
    vault: &mut Vault,
    name: &UserName,
    secret: &SessionSecret,
    kind: StoreKind,
    expires: i64,
) -> Result<(), Failure> {
    let account = Account::of(secret);
    let mut sessions = context.sessions(vault);
    let last = sessions.of(secret.user).cloned();
    context.store(kind).put(secret)?;
    sessions.remember(Remembered {
        user: secret.user,
        name: name.to_string(),
        slot: secret.slot,
        store: kind,
        expires,
    })?;
    if let Some(last) = last {
        if last.store != kind {
            let _ = context.store(last.store).delete(account);
        }
        account::end_session(vault, last.slot)?;
    }
    Ok(())
}

fn tell(
    context: &mut Context,
    name: &UserName,
    secret: &SessionSecret,
    kind: Option<StoreKind>,
    expires: i64,
) -> Result<(), Failure> {
    if context.ui.is_json() {
        let line = Line::Session(Session {
            action: SessionAction::Opened,
            user: name.to_string(),
            store: Some(kind.map_or("print", StoreKind::name).to_owned()),
            expires: Some(rfc_3339(expires)),
            secret: kind.is_none().then(|| secret.expose_text().to_string()),
            count: None,
        });
        return Ok(context.ui.json_line(&line)?);
    }
    if kind.is_none() {
        let text = secret.expose_text();
        writeln!(context.ui.stdout(), "{}", *text).map_err(OutputError::from)?;
        context.ui.flush()?;
    }
    Ok(())
}
