//! What can go wrong with asking, and what is worth a warning.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use crate::prompt::source::Source;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no terminal to ask on.
    #[error("there is no terminal to ask for the {what}")]
    NoTerminal {
        /// What is wanted.
        what: String,
        /// How else it can be given.
        hint: String,
    },
    /// Nothing may be asked.
    #[error("`--no-input` was given, and the {what} is missing")]
    NoInput {
        /// What is wanted.
        what: String,
        /// How else it can be given.
        hint: String,
    },
    /// Ctrl-C was typed in place of a password.
    #[error("interrupted")]
    Interrupted,
    /// The answer is empty.
    #[error("no {what} was typed")]
    NothingTyped {
        /// What is wanted.
        what: String,
    },
    /// A new password was typed in two ways, again and again.
    #[error("the two passwords differ")]
    Differ,
    /// The terminal failed.
    #[error("cannot use the terminal")]
    Terminal(#[source] io::Error),
    /// The first line is empty.
    #[error("{0} gives no password: its first line is empty")]
    Empty(Source),
    /// The first line is longer than any password.
    #[error("the first line of {0} is too long for a password")]
    TooLong(Source),
    /// The first line is not text.
    #[error("the first line of {0} is not UTF-8")]
    NotText(Source),
    /// The source cannot be read.
    #[error("cannot read the password from {source_of_it}")]
    Read {
        /// Where it should come from.
        source_of_it: Source,
        /// Why.
        #[source]
        cause: io::Error,
    },
    /// The command failed. What it printed is not told: it may be part of a password.
    #[error("{} failed: {status}", Source::COMMAND)]
    Command {
        /// How it ended.
        status: ExitStatus,
    },
}

impl Error {
    /// Tells what to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoTerminal { hint, .. } | Self::NoInput { hint, .. } => Some(hint.clone()),
            _ => None,
        }
    }
}

/// Something that works, but should not stay as it is.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Warning {
    /// Others can read a password file.
    #[error("other users of this system can read the password in `{}`", .path.display())]
    Readable {
        /// The file.
        path: PathBuf,
    },
}

impl Warning {
    /// Tells what to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Readable { path } => format!("chmod 600 '{}'", path.display()),
        }
    }
}
