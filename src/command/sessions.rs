//! Who is logged in: the session that a command acts with.

use crate::account::{self, Unlocked, UserName};
use crate::command::context::{Context, now_seconds, rfc_3339};
use crate::crypto::{SessionSecret, Token};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::session::{
    Account, Remembered, Sessions, Store, StoreKind, open_store, read_session_file, read_token,
};
use crate::vault::{Slot, User, Vault};

/// Where a session was found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Origin {
    /// In a store, which this machine remembers.
    Store(StoreKind),
    /// In the file that `IMGVAULT_SESSION_FILE` names.
    Handed,
}

/// A session that was found; whether it still opens anything is not known yet.
pub(super) struct Session {
    pub(super) secret: SessionSecret,
    pub(super) origin: Origin,
}

impl Context {
    /// Gives what this machine remembers of the sessions of a vault.
    pub(super) fn sessions(&mut self, vault: &Vault) -> Sessions {
        let state = self.environment.state_folder();
        let (sessions, warning) = Sessions::open(state.as_deref(), vault.id());
        if let Some(warning) = warning {
            self.ui.warning(&format!("{warning} ({})", warning.hint()));
        }
        sessions
    }

    /// Opens a store.
    pub(super) fn store(&self, kind: StoreKind) -> Box<dyn Store> {
        open_store(kind, self.environment.runtime_folder())
    }

    /// Gives the token of the environment, which goes before a session, with whose it is and its slot.
    pub(super) fn token(&mut self, vault: &Vault) -> Result<Option<(Token, User, Slot)>, Failure> {
        let Some((token, warning)) = read_token(&self.environment)? else {
            return Ok(None);
        };
        if let Some(warning) = warning {
            self.ui.warning(&format!("{warning} ({})", warning.hint()));
        }
        let (user, slot) = account::admit(vault, &token, now_seconds())?;
        match self.named_user(None)? {
            Some(name) if name.as_str() != user.name => Err(of_another("token", &user, &name)),
            _ => Ok(Some((token, user, slot))),
        }
    }

    /// Finds the session to act with: the one that was handed over, or the named or current user's.
    pub(super) fn session(&mut self, vault: &Vault) -> Result<Option<Session>, Failure> {
        if let Some(path) = &self.environment.session_file {
            let (secret, warning) = read_session_file(path)?;
            if let Some(warning) = warning {
                self.ui.warning(&format!("{warning} ({})", warning.hint()));
            }
            let origin = Origin::Handed;
            return Ok(Some(Session { secret, origin }));
        }
        let Some(remembered) = self.remembered(vault)? else {
            return Ok(None);
        };
        let account = Account {
            vault: vault.id(),
            user: remembered.user,
        };
        let secret = self.store(remembered.store).get(account)?;
        let origin = Origin::Store(remembered.store);
        Ok(secret.map(|secret| Session { secret, origin }))
    }

    /// Gives what is remembered of the named or the current user's session.
    pub(super) fn remembered(&mut self, vault: &Vault) -> Result<Option<Remembered>, Failure> {
        let sessions = self.sessions(vault);
        let remembered = match self.named_user(None)? {
            Some(name) => sessions.named(name.as_str()),
            None => sessions.current(),
        };
        Ok(remembered.cloned())
    }

    /// Unlocks with the session. One whose time is over is taken out of its store.
    pub(super) fn unlocked(&mut self, vault: &Vault) -> Result<Unlocked, Failure> {
        if let Some((_, _, slot)) = self.token(vault)? {
            let message = format!("the token `{}` can upload, and nothing else", slot.label);
            return Err(Failure::new(Exit::NotAllowed, "not_allowed", message)
                .hint("unset IMGVAULT_TOKEN and IMGVAULT_TOKEN_FILE, and log in"));
        }
        let named = self.named_user(None)?;
        let Some(session) = self.session(vault)? else {
            return Err(self.not_logged_in(vault)?);
        };
        match account::resume(vault, &session.secret, now_seconds()) {
            Ok(unlocked) => match named {
                Some(name) if name.as_str() != unlocked.user.name => {
                    Err(of_another("session", &unlocked.user, &name))
                }
                _ => Ok(unlocked),
            },
            Err(account::Error::Ended | account::Error::Expired { .. }) => {
                let remembered = self.remembered(vault)?;
                self.drop_if_over(vault, &session)?;
                Err(ended(remembered))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Says that nobody is logged in, or that somebody no longer is.
    fn not_logged_in(&mut self, vault: &Vault) -> Result<Failure, Failure> {
        let remembered = self.remembered(vault)?;
        if let Some(remembered) = remembered {
            let account = Account {
                vault: vault.id(),
                user: remembered.user,
            };
            // What could not be read a moment before is no reason to forget it.
            if matches!(self.store(remembered.store).get(account), Ok(None)) {
                let _ = self.sessions(vault).forget(remembered.user);
            }
            return Ok(ended(Some(remembered)));
        }
        let named = self.named_user(None)?;
        let (message, login) = match named {
            Some(name) => (
                format!("{name} is not logged in"),
                format!("imgvault login {name}"),
            ),
            None => (
                "nobody is logged in".to_owned(),
                "imgvault login".to_owned(),
            ),
        };
        Ok(Failure::new(Exit::NotLoggedIn, "not_logged_in", message).hint(login))
    }

    /// Drops a session that opens nothing, if its time is over. Before that it stays: this may be a copy of the vault, made
    /// to look at a backup, and it opens the other one.
    pub(super) fn drop_if_over(&mut self, vault: &Vault, session: &Session) -> Result<(), Failure> {
        if self.remembered(vault)?.is_some_and(|known| is_over(&known)) {
            self.drop_session(vault, session);
        }
        Ok(())
    }

    /// Takes a session out of its store, and forgets it. What cannot be reached is left: it opens nothing any more.
    pub(super) fn drop_session(&mut self, vault: &Vault, session: &Session) {
        if let Origin::Store(kind) = session.origin {
            let _ = self.store(kind).delete(Account::of(&session.secret));
            let _ = self.sessions(vault).forget(session.secret.user);
        }
    }
}

/// Says that a credential is not of who was named.
fn of_another(credential: &str, user: &User, named: &UserName) -> Failure {
    let message = format!("the {credential} is of {}, not of {named}", user.name);
    Failure::new(Exit::NotLoggedIn, "not_logged_in", message)
}

fn is_over(session: &Remembered) -> bool {
    session.expires <= now_seconds()
}

/// Says why a session opens nothing any more. Its slot is gone either way: what ends is deleted by the next command.
fn ended(remembered: Option<Remembered>) -> Failure {
    match remembered {
        Some(session) if is_over(&session) => {
            let at = rfc_3339(session.expires);
            let message = format!("the session of {} expired at {at}", session.name);
            let login = format!("imgvault login {}", session.name);
            Failure::new(Exit::NotLoggedIn, "session_expired", message).hint(login)
        }
        _ => account::Error::Ended.into(),
    }
}

impl Origin {
    /// Gives the word for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Store(kind) => kind.name(),
            Self::Handed => "print",
        }
    }
}
