//! What can be typed: the commands, their options, and the texts of help.
//!
//! Only clap is known here. Environment variables and the configuration file are not read: an option that is absent
//! here is looked for there by others, so that a flag goes before the environment, the file and the default.

mod account;
mod export;
mod help;
mod images;
mod keeping;
mod lint;
mod parse;
mod strip;
mod value;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

pub use account::{
    Login, Logout, NewPasswordArgs, Passwd, PasswordArgs, PasswordSource, Register, Store,
    TokenAction, TokenCreate,
};
pub use export::{CopyFormat, Export, MetadataFiles};
pub use help::{CONFIGURATION, ENVIRONMENT, FILES, Help, SUBJECTS, TOPICS, Topic};
pub use images::{
    Diff, History, HistoryFormat, Inspect, InspectFormat, Remove, Show, TagArgs, Upload,
};
pub use keeping::{Backup, Restore, Verify};
pub use lint::{Lint, LintFormat};
pub use parse::{Parsed, UsageError, definition, parse};
pub use strip::{Kept, Strip};
pub use value::{
    DEFAULT_LOCK_TIMEOUT, DEFAULT_MAX_SIZE, DEFAULT_TOKEN_TTL, DEFAULT_TTL, FIELDS, GROUPINGS,
    Input, Order, Sort, choice, duration, lasting, size, sort,
};

/// Read the metadata of images, and keep images and metadata in a local encrypted vault
#[derive(Debug, Parser)]
#[command(
    name = "imgvault",
    version,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Examples:
  imgvault register alice            make a vault and an account
  imgvault login alice
  imgvault upload ~/Pictures         store every image below a folder
  imgvault history                   what is in the vault, newest first
  imgvault inspect photo.jpg         read a file, without a vault
  imgvault help exit-codes           what a script can rely on"
)]
pub struct Cli {
    /// The options of every command.
    #[command(flatten, next_help_heading = "Global options")]
    pub global: Global,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The options of every command.
#[derive(Args, Clone, Debug)]
pub struct Global {
    /// Use the vault in this folder
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub vault: Option<PathBuf>,

    /// Act as this user instead of the one who logged in last
    #[arg(long, global = true, value_name = "NAME", value_hint = ValueHint::Other)]
    pub user: Option<String>,

    /// Print JSON Lines and nothing else on standard output
    #[arg(long, global = true)]
    pub json: bool,

    /// Print no status, only what was asked for and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Tell more on standard error
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,

    /// Colour the output
    #[arg(long, global = true, value_name = "WHEN", value_enum)]
    pub color: Option<Color>,

    /// Ask nothing, even on a terminal
    #[arg(long, global = true)]
    pub no_input: bool,

    /// Show how far a long command is
    #[arg(long, global = true, value_name = "HOW", value_enum)]
    pub progress: Option<Progress>,

    /// Wait this long for a busy vault (30s unless told)
    #[arg(
        long,
        global = true,
        value_name = "DURATION",
        value_hint = ValueHint::Other,
        value_parser = value::duration
    )]
    pub lock_timeout: Option<Duration>,

    /// Read this configuration file instead of the usual one
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
}

/// When output is coloured.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Also into a file or a pipe
    Always,
    /// Not at all
    Never,
}

/// How progress is shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum Progress {
    /// A bar on a terminal, nothing elsewhere
    #[default]
    Auto,
    /// A bar on standard error
    Bar,
    /// A line now and then, for a log
    Plain,
    /// Nothing
    None,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make an account, and the vault if there is none
    Register(Register),
    /// Open a session, so that the commands that follow need no password
    Login(Login),
    /// End the session
    Logout(Logout),
    /// Tell who is logged in, where, and until when
    #[command(after_help = "Examples:
  imgvault status
  imgvault status --json | jq -r .expires")]
    Status,
    /// Change the password, or set a new one with the recovery key
    Passwd(Passwd),
    /// Make, list and revoke credentials that can upload and nothing else
    #[command(
        subcommand,
        disable_help_subcommand = true,
        after_help = "Examples:
  imgvault token create ci > token         print a token for a job, once
  IMGVAULT_TOKEN_FILE=token imgvault upload photos
  imgvault token revoke ci"
    )]
    Token(TokenAction),
    /// Store images and their metadata in the vault
    Upload(Upload),
    /// List the images in the vault, newest first
    History(History),
    /// Show images of the vault in full
    Show(Show),
    /// Tell how the metadata of two images differ
    Diff(Diff),
    /// Change labels and notes of images
    Tag(TagArgs),
    /// Write images of the vault back to files
    Export(Export),
    /// Remove images from the vault for good
    Rm(Remove),
    /// Read the metadata of files, without a vault
    Inspect(Inspect),
    /// Check that files tell no place, serial number or owner, without a vault
    Lint(Lint),
    /// Take the metadata out of images, and leave the pictures as they are
    Strip(Strip),
    /// Prove that the vault is what was written
    Verify(Verify),
    /// Write the whole vault into one file, while others may use it
    Backup(Backup),
    /// Make a vault from a backup
    Restore(Restore),
    /// Look at what imgvault depends on, and print facts that can be pasted into a report
    ///
    /// Ends with 1 if something does not work. Nothing secret is printed: no name of a user, no value of a variable, and paths with ~
    /// for the home. To try the keyring, an entry is made in it and deleted.
    #[command(after_help = "Examples:
  imgvault doctor
  imgvault doctor --json | jq 'select(.status == \"failed\")'")]
    Doctor,
    /// Print the completions of a shell
    #[command(after_help = "Examples:
  imgvault completions bash > ~/.local/share/bash-completion/completions/imgvault
  imgvault completions fish > ~/.config/fish/completions/imgvault.fish")]
    Completions {
        /// Write for this shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Explain a command or a topic
    #[command(after_help = "Examples:
  imgvault help upload
  imgvault help exit-codes")]
    Help {
        /// Explain this command or topic
        #[arg(value_name = "TOPIC|COMMAND", value_parser = SUBJECTS, hide_possible_values = true)]
        subject: Option<String>,
    },
}

/// A shell that completions are written for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Shell {
    /// Bourne Again Shell
    Bash,
    /// Z shell
    Zsh,
    /// Friendly interactive shell
    Fish,
    /// `PowerShell`
    #[value(name = "powershell")]
    PowerShell,
    /// Elvish
    Elvish,
}
