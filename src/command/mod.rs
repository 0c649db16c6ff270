//! What each command does: it gathers, calls, and returns how the process ends.

mod args;
mod backup;
mod complete;
mod context;
mod destination;
mod diff;
mod doctor;
mod export;
mod groups;
mod history;
mod inspect;
mod lint;
mod login;
mod logout;
mod open;
mod passwd;
mod process;
mod register;
mod remove;
mod sessions;
mod show;
mod status;
mod strip;
mod tag;
mod targets;
mod token;
mod upload;
mod verify;

use std::ffi::OsString;

use crate::cli::{self, Cli, Command, Help, Parsed, UsageError};
use crate::command::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{self, Line};
use crate::output::upload::counts;
use crate::output::{OutputError, Settings, Ui};
use crate::paths::Environment;

/// Runs what the arguments, the program's own name first, ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    process::harden();
    match cli::parse(arguments) {
        Ok(Parsed::Run(cli)) => run_command(*cli),
        Ok(Parsed::Print(help)) => print_help(&help),
        Err(error) => refuse(&error),
    }
}

fn run_command(cli: Cli) -> Exit {
    let json = cli.global.json;
    let mut context = match Context::new(cli.global) {
        Ok(context) => context,
        Err(failure) => return end(&mut plain_ui(json), Err(failure)),
    };
    let result =
        dispatch(&mut context, cli.command).map_err(|failure| context.name_holder(failure));
    context.tell_warnings();
    end(&mut context.ui, result)
}

fn dispatch(context: &mut Context, command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Register(args) => register::run(context, &args),
        Command::Login(args) => login::run(context, &args),
        Command::Logout(args) => logout::run(context, &args),
        Command::Status => status::run(context),
        Command::Passwd(args) => passwd::run(context, &args),
        Command::Token(action) => token::run(context, action),
        Command::Upload(args) => upload::run(context, args),
        Command::History(args) => history::run(context, &args),
        Command::Show(args) => show::run(context, &args),
        Command::Diff(args) => diff::run(context, &args),
        Command::Tag(args) => tag::run(context, &args),
        Command::Export(args) => export::run(context, &args),
        Command::Rm(args) => remove::run(context, &args),
        Command::Inspect(args) => inspect::run(context, args),
        Command::Lint(args) => lint::run(context, args),
        Command::Strip(args) => strip::run(context, &args),
        Command::Verify(args) => verify::run(context, &args),
        Command::Backup(args) => backup::run(context, &args),
        Command::Restore(args) => backup::restore(context, &args),
        Command::Doctor => doctor::run(context),
        Command::Completions { shell } => complete::run(context, shell),
        Command::Help { subject } => {
            let help = Help::about(subject.as_deref());
            write_help(&mut context.ui, &help)?;
            Ok(Exit::Done)
        }
    }
}

/// Writes out what is held back, says what went wrong, and gives what the process ends with.
fn end(ui: &mut Ui, result: Result<Exit, Failure>) -> Exit {
    ui.end_pager();
    let result = match (result, ui.flush()) {
        (Ok(exit), Err(error)) => worst_of(exit, error.into()),
        (result, _) => result,
    };
    match result {
        Ok(exit) => exit,
        Err(failure) if failure.is_closed() => Exit::Done,
        Err(failure) => {
            ui.failure(&failure);
            if ui.is_json() {
                // The error is on standard error too; where standard output is closed that is enough.
                let _ = ui.json_line(&error_line(&failure));
            }
            failure.exit
        }
    }
}

/// A reader that went away does not change how a run ends.
fn worst_of(exit: Exit, failure: Failure) -> Result<Exit, Failure> {
    if failure.is_closed() {
        Ok(exit)
    } else {
        Err(failure)
    }
}

fn error_line(failure: &Failure) -> Line {
    Line::Error(json::Failure {
        code: failure.code.to_owned(),
        message: failure.message.clone(),
        hint: failure.hints.first().cloned(),
        exit_code: failure.exit.code(),
        counts: failure.totals.as_deref().map(counts),
    })
}

fn refuse(error: &UsageError) -> Exit {
    let failure = Failure {
        hints: error.hints.clone(),
        ..Failure::usage(error.message.clone())
    };
    end(&mut plain_ui(error.json), Err(failure))
}

fn print_help(help: &Help) -> Exit {
    let mut ui = plain_ui(false);
    let printed = write_help(&mut ui, help).map_err(Failure::from);
    end(&mut ui, printed.map(|()| Exit::Done))
}

fn write_help(ui: &mut Ui, help: &Help) -> Result<(), OutputError> {
    let text = if ui.is_colored() {
        help.ansi()
    } else {
        help.plain()
    };
    writeln!(ui.stdout(), "{}", text.trim_end())?;
    Ok(())
}

/// The output before options and environment are known.
fn plain_ui(json: bool) -> Ui {
    let environment = Environment::read().unwrap_or_default();
    Ui::new(Settings {
        json,
        environment: context::color_environment(&environment),
        ..Settings::default()
    })
}
