//! What every command starts from: options, environment and configuration as one, output, and prompts.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use jiff::tz::TimeZone;

use crate::account::{self, UserName};
use crate::cli::{self, Color, Global, Progress};
use crate::config::Config;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{ColorEnvironment, Settings, Ui, When, units};
use crate::paths::{self, Environment};
use crate::prompt::{Asking, Prompter, Question};
use crate::query::{Query, Setting};
use crate::record::Timestamp;
use crate::vault::{self, Vault};

/// What every command starts from.
pub(super) struct Context {
    pub(super) global: Global,
    pub(super) environment: Environment,
    pub(super) config: Config,
    pub(super) ui: Ui,
    pub(super) prompter: Prompter,
}

impl Context {
    pub(super) fn new(global: Global) -> Result<Self, Failure> {
        let environment = Environment::read()?;
        let config = Config::load(&environment, global.config.as_deref())?;
        let color = match (global.color, &config.color) {
            (Some(color), _) => color,
            (None, Some(word)) => {
                cli::choice(word).map_err(|reason| config.wrong("color", reason))?
            }
            (None, None) => Color::Auto,
        };
        let settings = Settings {
            color: match color {
                Color::Auto => When::Auto,
                Color::Always => When::Always,
                Color::Never => When::Never,
            },
            environment: color_environment(&environment),
            quiet: global.quiet,
            verbose: global.verbose,
            json: global.json,
        };
        let asking = if global.no_input {
            Asking::Never
        } else {
            Asking::OnTerminal
        };
        Ok(Self {
            global,
            environment,
            config,
            ui: Ui::new(settings),
            prompter: Prompter::new(asking),
        })
    }

    /// Reads a query, with the saved ones of the configuration and the time and zone of the machine.
    pub(super) fn query(&self, text: &str) -> Result<Query, Failure> {
        let setting = Setting {
            now: &now().to_zoned_datetime(zone()),
            saved: &self.config.queries,
        };
        Query::parse(text, &setting).map_err(|error| {
            let saved = error.saved.as_ref();
            let place = saved.map(|name| self.config.place_of_query(name));
            let mut failure = Failure::from(error);
            if let Some(place) = place {
                failure.message = format!("{place}: {}", failure.message);
            }
            failure
        })
    }

    /// Warns of what was noticed while passwords were read.
    pub(super) fn tell_warnings(&mut self) {
        for warning in self.prompter.take_warnings() {
            self.ui.warning(&format!("{warning} ({})", warning.hint()));
        }
    }

    /// Gives the vault's folder: flag over environment over configuration over default.
    pub(super) fn vault_folder(&self) -> Result<PathBuf, Failure> {
        let named = self.global.vault.as_ref();
        let named = named.or(self.environment.vault.as_ref());
        match named.or(self.config.vault.as_ref()) {
            Some(folder) => Ok(folder.clone()),
            None => Ok(self.environment.default_vault_folder()?),
        }
    }

    /// Gives how long a busy vault is waited for.
    pub(super) fn patience(&self) -> Result<Duration, Failure> {
        match (self.global.lock_timeout, &self.config.lock_timeout) {
            (Some(timeout), _) => Ok(timeout),
            (None, Some(text)) => cli::duration(text)
                .map_err(|reason| self.config.wrong("lock-timeout", reason).into()),
            (None, None) => Ok(cli::DEFAULT_LOCK_TIMEOUT),
        }
    }

    /// Gives how progress is shown.
    pub(super) fn progress(&self) -> Result<Progress, Failure> {
        match (self.global.progress, &self.config.progress) {
            (Some(progress), _) => Ok(progress),
            (None, Some(word)) => {
                cli::choice(word).map_err(|reason| self.config.wrong("progress", reason).into())
            }
            (None, None) => Ok(Progress::Auto),
        }
    }

    /// Gives the user who was named, if any.
    pub(super) fn named_user(&self, argument: Option<&str>) -> Result<Option<UserName>, Failure> {
        let named = argument.or(self.global.user.as_deref());
        let named = named.or(self.environment.user.as_deref());
        let named = named.or(self.config.user.as_deref());
        named.map(|name| Ok(name.parse()?)).transpose()
    }

    /// Gives the user who was named, or asks.
    pub(super) fn user(&mut self, argument: Option<&str>) -> Result<UserName, Failure> {
        if let Some(name) = self.named_user(argument)? {
            return Ok(name);
        }
        let question = Question {
            what: "user name",
            hint: "name the user after the command",
        };
        Ok(self.prompter.line(&question)?.parse()?)
    }

    /// Opens the vault that is there, and deletes the slots of sessions that have ended.
    pub(super) fn vault(&mut self) -> Result<Vault, Failure> {
        let folder = self.vault_folder()?;
        refuse_network(&folder)?;
        let mut vault = Vault::open(&folder, self.patience()?)?;
        // Where the vault is busy or read-only it goes on without.
        let _ = account::sweep(&mut vault, now_seconds());
        Ok(vault)
    }

    /// Says who keeps the vault busy, if that is why a command failed.
    pub(super) fn name_holder(&self, mut failure: Failure) -> Failure {
        if failure.exit == Exit::VaultBusy
            && let Ok(folder) = self.vault_folder()
            && let Some(holder) = vault::holder(&folder)
        {
            failure.message = format!("{}: {holder} holds it", failure.message);
        }
        failure
    }
}

/// Refuses a folder that several hosts may share: the database's write-ahead log needs one.
pub(super) fn refuse_network(folder: &std::path::Path) -> Result<(), Failure> {
    let there = folder.ancestors().find(|path| path.exists());
    if let Some(there) = there
        && paths::is_network(there)?
    {
        let message = format!("`{}` is on a network filesystem", folder.display());
        return Err(Failure::new(Exit::Stopped, "network", message)
            .hint("keep the vault on a local disk: `--vault DIR`"));
    }
    Ok(())
}

/// Gives what the environment says about colour.
pub(super) fn color_environment(environment: &Environment) -> ColorEnvironment {
    let dumb = environment.term.as_deref() == Some("dumb");
    ColorEnvironment {
        no_color: environment.no_color.clone(),
        clicolor: if dumb {
            Some("0".to_owned())
        } else {
            environment.clicolor.clone()
        },
    }
}

/// Gives the time.
pub(super) fn now() -> Timestamp {
    // Whole milliseconds: that is what records and the index keep.
    let now = Timestamp::now().as_millisecond();
    Timestamp::from_millisecond(now).unwrap_or_default()
}

/// Gives the time in Unix seconds.
pub(super) fn now_seconds() -> i64 {
    now().as_second()
}

/// Gives a time in Unix seconds as RFC 3339.
pub(super) fn rfc_3339(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .unwrap_or_default()
        .to_string()
}

/// Gives a time in Unix seconds by the clock of the machine's zone.
pub(super) fn local(seconds: i64) -> String {
    let moment = Timestamp::from_second(seconds).unwrap_or_default();
    let local = moment.to_zoned_datetime(zone());
    local.strftime("%Y-%m-%d %H:%M").to_string()
}

/// Gives a time in Unix seconds by that clock, and how far it is from now.
pub(super) fn until(seconds: i64) -> String {
    let distance = units::relative(seconds, now_seconds());
    format!("{} ({distance})", local(seconds))
}

/// Gives the zone of the machine, for times of its own.
pub(super) fn zone() -> TimeZone {
    // Without `TZ` it is in one file. To know it by its name all zones that there are would be listed.
    let local = if env::var_os("TZ").is_none() {
        fs::read("/etc/localtime").ok()
    } else {
        None
    };
    let zone = local.and_then(|rules| TimeZone::tzif("local", &rules).ok());
    zone.unwrap_or_else(TimeZone::system)
}
