//! Turns arguments into a checked [`Cli`]. No clap type leaves this file but the definition itself.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

use crate::cli::{Cli, Command, Help, HistoryFormat, InspectFormat};

/// What the arguments ask for.
#[derive(Debug)]
pub enum Parsed {
    /// Run a command.
    Run(Box<Cli>),
    /// Print a text, of `--help` or `--version`, and end.
    Print(Help),
}

/// Arguments that cannot be understood.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{message}")]
pub struct UsageError {
    /// What is wrong.
    pub message: String,
    /// What to type instead.
    pub hints: Vec<String>,
    /// Whether the answer must be JSON.
    pub json: bool,
}

/// Gives the definition of the command line: what completions and man pages are made of.
#[must_use]
pub fn definition() -> clap::Command {
    Cli::command()
}

/// Reads the arguments, the program's own name first.
///
/// # Errors
///
/// Fails on whatever the definition does not allow.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Parsed, UsageError> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let json = arguments
        .iter()
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json");
    match Cli::try_parse_from(arguments) {
        Ok(cli) => {
            check(&cli)?;
            Ok(Parsed::Run(Box::new(cli)))
        }
        Err(error) if !error.use_stderr() => Ok(Parsed::Print(Help::from(error.render()))),
        Err(error) => Err(usage_error(&error, json)),
    }
}

/// Checks what clap cannot: a global option may stand before the command or after it, and clap compares only options
/// that stand on one level.
fn check(cli: &Cli) -> Result<(), UsageError> {
    let conflict = |first: &str, second: &str| UsageError {
        message: format!("the argument `{first}` cannot be used with `{second}`"),
        hints: Vec::new(),
        json: cli.global.json,
    };
    if cli.global.quiet && cli.global.verbose > 0 {
        return Err(conflict("--quiet", "--verbose"));
    }
    if !cli.global.json {
        return Ok(());
    }
    match &cli.command {
        Command::History(history) if history.null => Err(conflict("--json", "--null")),
        Command::History(history) => match history.format {
            None | Some(HistoryFormat::Jsonl) => Ok(()),
            Some(_) => Err(conflict("--json", "--format")),
        },
        Command::Inspect(inspect) => match inspect.format {
            None | Some(InspectFormat::Jsonl) => Ok(()),
            Some(_) => Err(conflict("--json", "--format")),
        },
        _ => Ok(()),
    }
}

fn usage_error(error: &clap::Error, json: bool) -> UsageError {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return UsageError {
            message: "a command is missing".to_owned(),
            hints: vec!["imgvault --help".to_owned()],
            json,
        };
    }
    let rendered = error.render().to_string();
    let message: Vec<&str> = rendered
        .trim_start_matches("error: ")
        .lines()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    UsageError {
        message: backticks(&message.join(" ")),
        hints: hints(error),
        json,
    }
}

/// Puts names between backticks as all our messages have them; clap writes `'name'`.
fn backticks(message: &str) -> String {
    let mut quoted = String::with_capacity(message.len());
    let mut characters = message.chars().peekable();
    let mut previous = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let opens = previous == ' ' || previous == '(';
        let closes = !next.is_alphanumeric();
        quoted.push(if character == '\'' && (opens || closes) {
            '`'
        } else {
            character
        });
        previous = character;
    }
    quoted
}

fn hints(error: &clap::Error) -> Vec<String> {
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let mut hints: Vec<String> = near
        .iter()
        .filter_map(|kind| error.get(*kind))
        .filter_map(first_text)
        .map(|name| format!("did you mean `{name}`?"))
        .collect();
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let command: Vec<&str> = usage
            .trim_start_matches("Usage: ")
            .split_whitespace()
            .take_while(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
            .collect();
        hints.push(format!("{} --help", command.join(" ")));
    }
    hints
}

fn first_text(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}
