//! The commands about accounts and sessions.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use crate::cli::value;

/// Options of `register`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault register alice
  imgvault register ci --no-recovery --password-file /run/secrets/imgvault
  imgvault register alice --recovery-out alice.age-key")]
pub struct Register {
    /// Give the account this name
    #[arg(value_name = "USER", value_hint = ValueHint::Other)]
    pub name: Option<String>,

    /// Write the recovery key to a new file instead of showing it
    #[arg(
        long,
        value_name = "FILE",
        value_hint = ValueHint::FilePath,
        conflicts_with = "no_recovery"
    )]
    pub recovery_out: Option<PathBuf>,

    /// Make no recovery key: a lost password then loses everything
    #[arg(long)]
    pub no_recovery: bool,

    /// Where the password comes from.
    #[command(flatten, next_help_heading = "Password")]
    pub password: PasswordArgs,
}

/// Options of `login`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault login alice
  imgvault login ci --store file --ttl 1h --password-stdin < password")]
pub struct Login {
    /// Log in as this user
    #[arg(value_name = "USER", value_hint = ValueHint::Other)]
    pub name: Option<String>,

    /// Keep the session in this place
    #[arg(long, value_name = "PLACE", value_enum)]
    pub store: Option<Store>,

    /// End the session after this time (12h unless told)
    #[arg(
        long,
        value_name = "DURATION",
        value_hint = ValueHint::Other,
        value_parser = value::lasting
    )]
    pub ttl: Option<Duration>,

    /// Where the password comes from.
    #[command(flatten, next_help_heading = "Password")]
    pub password: PasswordArgs,
}

/// Where a session is kept.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Store {
    /// The keyring of the operating system
    #[default]
    Keyring,
    /// A private file in memory, gone with the next start
    File,
    /// Standard output, once, for `IMGVAULT_SESSION_FILE`
    Print,
}

/// Options of `logout`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault logout
  imgvault logout --all")]
pub struct Logout {
    /// End every session of the user, on every machine
    #[arg(long)]
    pub all: bool,
}

/// Options of `passwd`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault passwd
  imgvault passwd alice --recover --recovery-file alice.age-key
  printf '%s\\n' \"$OLD\" \"$NEW\" | imgvault passwd alice --password-stdin --new-password-stdin")]
pub struct Passwd {
    /// Change the password of this user
    #[arg(value_name = "USER", value_hint = ValueHint::Other)]
    pub name: Option<String>,

    /// Use the recovery key in place of the present password
    #[arg(long, conflicts_with = "PasswordArgs")]
    pub recover: bool,

    /// Read the recovery key from this file
    #[arg(
        long,
        value_name = "FILE",
        value_hint = ValueHint::FilePath,
        requires = "recover"
    )]
    pub recovery_file: Option<PathBuf>,

    /// Where the present password comes from.
    #[command(flatten, next_help_heading = "Password")]
    pub password: PasswordArgs,

    /// Where the new password comes from.
    #[command(flatten, next_help_heading = "Password")]
    pub new_password: NewPasswordArgs,
}

/// What `token` does.
#[derive(Debug, Subcommand)]
pub enum TokenAction {
    /// Make a token, and print it once
    Create(TokenCreate),
    /// List the tokens that there are
    #[command(after_help = "Examples:
  imgvault token list
  imgvault token list --json | jq -r .name")]
    List,
    /// Have a token let nobody in any more
    #[command(after_help = "Examples:
  imgvault token revoke ci")]
    Revoke {
        /// Revoke the token of this name
        #[arg(value_name = "NAME", value_hint = ValueHint::Other)]
        name: String,
    },
}

/// Options of `token create`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault token create ci > token         for IMGVAULT_TOKEN_FILE=token
  imgvault token create scanner --ttl 365d")]
pub struct TokenCreate {
    /// Give the token this name
    #[arg(value_name = "NAME", value_hint = ValueHint::Other)]
    pub name: String,

    /// End the token after this time (90d unless told)
    #[arg(
        long,
        value_name = "DURATION",
        value_hint = ValueHint::Other,
        value_parser = value::lasting
    )]
    pub ttl: Option<Duration>,
}

/// A place, other than the terminal, that a password is read from. Its first line counts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PasswordSource {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
    /// What a command, run by the shell, prints.
    Command(String),
}

/// The options that say where the password comes from, one of which may be given.
#[derive(Args, Debug)]
#[group(multiple = false)]
pub struct PasswordArgs {
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,

    /// Read the password from the first line of a file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub password_file: Option<PathBuf>,

    /// Read the password from the first line a command prints
    #[arg(long, value_name = "CMD", value_hint = ValueHint::CommandString)]
    pub password_command: Option<String>,
}

impl PasswordArgs {
    /// Gives the source that was named, or none: then the environment is asked, or the terminal.
    #[must_use]
    pub fn source(&self) -> Option<PasswordSource> {
        source(
            self.password_stdin,
            self.password_file.as_ref(),
            self.password_command.as_ref(),
        )
    }
}

/// The options that say where the new password comes from, one of which may be given.
#[derive(Args, Debug)]
#[group(multiple = false)]
pub struct NewPasswordArgs {
    /// Read the new password from the next line of standard input
    #[arg(long)]
    pub new_password_stdin: bool,

    /// Read the new password from the first line of a file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub new_password_file: Option<PathBuf>,

    /// Read the new password from the first line a command prints
    #[arg(long, value_name = "CMD", value_hint = ValueHint::CommandString)]
    pub new_password_command: Option<String>,
}

impl NewPasswordArgs {
    /// Gives the source that was named, or none: then the terminal is asked.
    #[must_use]
    pub fn source(&self) -> Option<PasswordSource> {
        source(
            self.new_password_stdin,
            self.new_password_file.as_ref(),
            self.new_password_command.as_ref(),
        )
    }
}

fn source(stdin: bool, file: Option<&PathBuf>, command: Option<&String>) -> Option<PasswordSource> {
    if stdin {
        return Some(PasswordSource::Stdin);
    }
    file.cloned()
        .map(PasswordSource::File)
        .or_else(|| command.cloned().map(PasswordSource::Command))
}
