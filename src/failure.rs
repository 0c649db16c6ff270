//! What a failed run says and ends with: every module's error becomes a [`Failure`] here.

use std::error::Error as StdError;
use std::ops::Range;

use crate::exit::Exit;
use crate::{
    account, backup, config, crypto, globs, index, ingest, ledger, lint, paths, prompt, query,
    session, vault,
};

/// The word for a reader that went away.
const CLOSED: &str = "closed";

/// What to do about a token that lets nobody in.
const NEW_TOKEN: &str = "who owns the vault makes another one: `imgvault token create NAME`";

/// Why a run failed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Failure {
    /// What the process ends with.
    pub exit: Exit,
    /// What, as one word for scripts.
    pub code: &'static str,
    /// What, with its name; lower case, no full stop.
    pub message: String,
    /// What to type.
    pub hints: Vec<String>,
    /// Where in a text that was typed.
    pub excerpt: Option<Box<Excerpt>>,
    /// How far an upload came.
    pub totals: Option<Box<ingest::Totals>>,
}

/// A place in a text that was typed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Excerpt {
    /// The text.
    pub text: String,
    /// The place in bytes; empty where something is missing.
    pub span: Range<usize>,
}

impl Failure {
    /// Makes a failure without a hint.
    #[must_use]
    pub fn new(exit: Exit, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            exit,
            code,
            message: message.into(),
            hints: Vec::new(),
            excerpt: None,
            totals: None,
        }
    }

    /// Makes the failure of something that was typed.
    #[must_use]
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, "usage", message)
    }

    /// Makes the end of a run whose reader went away. It is no failure, and nothing is said.
    #[must_use]
    pub fn closed() -> Self {
        Self::new(
            Exit::Done,
            CLOSED,
            "the reader of standard output has closed it",
        )
    }

    /// Tells whether the reader went away.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.code == CLOSED
    }

    /// Adds what to type.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Takes an error with all its causes.
    fn of(exit: Exit, code: &'static str, error: &dyn StdError) -> Self {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            message.push_str(": ");
            message.push_str(&inner.to_string());
            cause = inner.source();
        }
        Self::new(exit, code, message)
    }

    fn hints(mut self, hint: Option<String>) -> Self {
        self.hints.extend(hint);
        self
    }

    fn busy(error: &dyn StdError) -> Self {
        Self::of(Exit::VaultBusy, "vault_busy", error)
            .hint("wait for the other imgvault to end, or give a longer `--lock-timeout`")
    }

    fn no_space(error: &dyn StdError) -> Self {
        Self::of(Exit::NoSpace, "no_space", error)
            .hint("free some space and run the same command again")
    }

    fn damaged(error: &dyn StdError) -> Self {
        Self::of(Exit::VaultDamaged, "vault_damaged", error)
            .hint("restore the vault from a backup, or keep a copy of it before you go on")
    }
}

impl From<vault::Error> for Failure {
    fn from(error: vault::Error) -> Self {
        use vault::Error::{
            Busy, Crypto, Damaged, Database, Io, NameTaken, Newer, NoSpace, NoVault, Setting,
        };
        match &error {
            NoVault { .. } => Self::of(Exit::NoVault, "no_vault", &error).hint("imgvault register"),
            Newer { .. } => {
                Self::of(Exit::NewerVault, "newer_vault", &error).hint("install a newer imgvault")
            }
            Damaged(_) => Self::damaged(&error),
            Busy => Self::busy(&error),
            NoSpace => Self::no_space(&error),
            NameTaken { .. } => {
                Self::of(Exit::Usage, "name_taken", &error).hint("choose another name, or log in")
            }
            Io { .. } | Setting { .. } | Database(_) => Self::of(Exit::Stopped, "io", &error),
            Crypto(_) => Self::of(Exit::Stopped, "crypto", &error),
        }
    }
}

impl From<account::Error> for Failure {
    fn from(error: account::Error) -> Self {
        match error {
            account::Error::Vault(error) => error.into(),
            account::Error::Crypto(error) => error.into(),
            account::Error::WrongCredential | account::Error::WrongRecoveryKey => {
                Self::of(Exit::WrongCredential, "wrong_credential", &error)
            }
            account::Error::Ended | account::Error::OtherVault => {
                Self::of(Exit::NotLoggedIn, "session_ended", &error).hint("imgvault login")
            }
            account::Error::Expired { ref user, .. } => {
                Self::of(Exit::NotLoggedIn, "session_expired", &error)
                    .hint(format!("imgvault login {user}"))
            }
            account::Error::ForeignToken | account::Error::Revoked => {
                Self::of(Exit::NotLoggedIn, "token_revoked", &error).hint(NEW_TOKEN)
            }
            account::Error::TokenExpired { .. } => {
                Self::of(Exit::NotLoggedIn, "token_expired", &error).hint(NEW_TOKEN)
            }
            account::Error::TokenTaken { ref name } => {
                let hint = format!("imgvault token revoke {name}");
                Self::of(Exit::Usage, "name_taken", &error).hint(hint)
            }
            account::Error::Weak(_) => Self::of(Exit::Usage, "weak_password", &error)
                .hint("use a few unrelated words, or let a password manager make one"),
            account::Error::Slot { .. } | account::Error::PasswordSlots { .. } => {
                Self::damaged(&error)
            }
        }
    }
}

impl From<ledger::Error> for Failure {
    fn from(error: ledger::Error) -> Self {
        match error {
            ledger::Error::Vault(error) => error.into(),
            ledger::Error::Account(error) => error.into(),
            ledger::Error::Index(error) => error.into(),
            ledger::Error::Crypto(error) => error.into(),
            ledger::Error::Damaged(_) => Self::damaged(&error),
            ledger::Error::Compress(_) => Self::of(Exit::Stopped, "io", &error),
        }
    }
}

impl From<backup::Error> for Failure {
    fn from(error: backup::Error) -> Self {
        match error {
            backup::Error::Vault(error) => error.into(),
            backup::Error::Ledger(error) => error.into(),
            backup::Error::Exists { .. } => Self::of(Exit::Usage, "exists", &error)
                .hint("name another file, or another vault: `--vault DIR`"),
            backup::Error::NotABackup { .. } => Self::of(Exit::Usage, "not_a_backup", &error),
            backup::Error::Damaged { .. } => Self::of(Exit::VaultDamaged, "vault_damaged", &error)
                .hint("`tar -x` takes it apart all the same, and `imgvault verify` then tells what is lost"),
            backup::Error::NoSpace { .. } => Self::no_space(&error),
            backup::Error::Io { .. } => Self::of(Exit::Stopped, "io", &error),
        }
    }
}

impl From<index::Error> for Failure {
    fn from(error: index::Error) -> Self {
        match error {
            index::Error::Busy => Self::busy(&error),
            index::Error::NoSpace => Self::no_space(&error),
            index::Error::Broken => Self::of(Exit::Stopped, "index", &error)
                .hint("`imgvault verify --repair` rebuilds it from the vault"),
            _ => Self::of(Exit::Stopped, "index", &error)
                .hint("the index can be deleted: it is rebuilt from the vault"),
        }
    }
}

impl From<ingest::Error> for Failure {
    fn from(error: ingest::Error) -> Self {
        match error {
            ingest::Error::Vault(error) => error.into(),
            ingest::Error::Ledger(error) => error.into(),
            ingest::Error::Index(error) => error.into(),
            ingest::Error::Crypto(error) => error.into(),
        }
    }
}

impl From<globs::BadGlob> for Failure {
    fn from(error: globs::BadGlob) -> Self {
        Self::of(Exit::Usage, "usage", &error)
    }
}

impl From<crypto::Error> for Failure {
    fn from(error: crypto::Error) -> Self {
        Self::of(Exit::Stopped, "crypto", &error)
    }
}

impl From<account::WrongName> for Failure {
    fn from(error: account::WrongName) -> Self {
        Self::of(Exit::Usage, "usage", &error)
    }
}

impl From<query::QueryError> for Failure {
    fn from(error: query::QueryError) -> Self {
        let hint = error.wrong.hint.clone();
        let hint = hint.unwrap_or_else(|| "imgvault help query".to_owned());
        Self {
            excerpt: Some(Box::new(Excerpt {
                text: error.text.clone(),
                span: error.wrong.span.clone(),
            })),
            ..Self::of(Exit::Usage, "query", &error).hint(hint)
        }
    }
}

impl From<query::UnknownField> for Failure {
    fn from(error: query::UnknownField) -> Self {
        let hint = match error.nearest() {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("the fields are {}", error.names.join(", ")),
        };
        Self::of(Exit::Usage, "query", &error).hint(hint)
    }
}

impl From<paths::Error> for Failure {
    fn from(error: paths::Error) -> Self {
        Self::of(Exit::Stopped, "io", &error).hints(error.hint())
    }
}

impl From<config::Error> for Failure {
    fn from(error: config::Error) -> Self {
        Self::of(Exit::Usage, "config", &error).hints(error.hint())
    }
}

impl From<lint::Error> for Failure {
    fn from(error: lint::Error) -> Self {
        match error {
            lint::Error::Query { place, error } => {
                let failure = Self::from(*error);
                let message = format!("{place}: {}", failure.message);
                Self { message, ..failure }
            }
            error => Self::of(Exit::Usage, "rules", &error).hints(error.hint()),
        }
    }
}

impl From<prompt::Error> for Failure {
    fn from(error: prompt::Error) -> Self {
        let exit = match error {
            prompt::Error::Interrupted => Exit::Signal(2),
            _ => Exit::Usage,
        };
        Self::of(exit, "usage", &error).hints(error.hint())
    }
}

impl From<session::Error> for Failure {
    fn from(error: session::Error) -> Self {
        let (exit, code) = match error {
            session::Error::NotASession { .. } => (Exit::NotLoggedIn, "not_a_session"),
            session::Error::NotAToken { .. } => (Exit::NotLoggedIn, "not_a_token"),
            session::Error::Path(_) => (Exit::Stopped, "io"),
            _ => (Exit::NoSessionStore, "no_session_store"),
        };
        Self::of(exit, code, &error).hints(error.hint())
    }
}
