//! `doctor`: whether everything that imgvault depends on is there, in words that can be pasted into a report.
//!
//! Nothing secret is told: users are counted, variables are named without their values, and paths begin with `~`.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use jiff::tz::Offset;

use crate::command::context::{Context, now, zone};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index;
use crate::output::json::{Check, CheckStatus, Line, Summary};
use crate::output::units;
use crate::output::words::counted;
use crate::paths;
use crate::session::{StoreKind, open_store};
use crate::vault::{self, Vault};

/// Less space than this is worth a warning.
const LITTLE_SPACE: u64 = 1 << 30;

/// No clock that is right shows an earlier time: the program was not yet written.
const EARLIEST: i64 = 1_735_689_600;

/// The width of the names and of the words for how it is.
const NAMES: usize = 14;
const WORDS: usize = 9;

pub(super) fn run(context: &mut Context) -> Result<Exit, Failure> {
    let mut checks = vec![program(), configuration(context)];
    checks.extend(vault_and_disk(context));
    checks.push(state(context));
    checks.extend(stores(context));
    checks.extend([clock(), terminal(context), variables(context)]);
    let home = Home::new(context);
    for check in &mut checks {
        check.detail = home.hidden(&check.detail);
        check.hint = check.hint.take().map(|hint| home.hidden(&hint));
    }
    tell(context, checks)
}

impl Check {
    fn new(name: &'static str, status: CheckStatus, detail: impl Into<String>) -> Self {
        Self {
            name,
            status,
            detail: detail.into(),
            hint: None,
        }
    }

    fn ok(name: &'static str, detail: impl Into<String>) -> Self {
        Self::new(name, CheckStatus::Ok, detail)
    }

    fn warning(name: &'static str, detail: impl Into<String>) -> Self {
        Self::new(name, CheckStatus::Warning, detail)
    }

    fn failed(name: &'static str, failure: Failure) -> Self {
        let hint = failure.hints.into_iter().next();
        Self {
            hint,
            ..Self::new(name, CheckStatus::Failed, failure.message)
        }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// What must not be told of paths: where the home is, and by that whose it is.
struct Home {
    path: Option<String>,
    user: Option<String>,
}

impl Home {
    fn new(context: &Context) -> Self {
        let home = context.environment.home.as_deref();
        let home = home.filter(|home| home.parent().is_some());
        let text = |path: &Path| path.display().to_string();
        Self {
            path: home.map(text),
            user: home.and_then(|home| Some(text(Path::new(home.file_name()?)))),
        }
    }

    fn hidden(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if let Some(path) = &self.path {
            text = text.replace(path, "~");
        }
        if let Some(user) = &self.user {
            // As in `/media/alice/photos`.
            text = text.replace(&format!("/{user}/"), "/USER/");
        }
        text
    }
}

fn program() -> Check {
    let version = env!("CARGO_PKG_VERSION");
    Check::ok("program", format!("imgvault {version} on {OS}, {ARCH}"))
}

/// Tells of the file. One that is wrong ends the program before any command begins.
fn configuration(context: &Context) -> Check {
    let named = context.global.config.clone();
    match named.or_else(|| context.environment.config_file()) {
        Some(file) if file.exists() => Check::ok("configuration", format!("`{}`", file.display())),
        Some(file) => {
            let message = format!("there is no `{}`", file.display());
            Check::new("configuration", CheckStatus::Skipped, message)
        }
        None => Check::new("configuration", CheckStatus::Skipped, "there is no home"),
    }
}

fn vault_and_disk(context: &Context) -> Vec<Check> {
    let folder = match context.vault_folder() {
        Ok(folder) => folder,
        Err(failure) => return vec![Check::failed("vault", failure)],
    };
    vec![vault(context, &folder), disk(&folder)]
}

fn vault(context: &Context, folder: &Path) -> Check {
    let shown = format!("`{}`", folder.display());
    let opened = context.patience().and_then(|patience| {
        let vault = Vault::open(folder, patience)?;
        Ok(vault.accounts().users()?.len() as u64)
    });
    let users = match opened {
        Ok(users) => users,
        Err(failure) if failure.exit == Exit::NoVault => {
            return Check::new("vault", CheckStatus::Skipped, failure.message)
                .hint("imgvault register");
        }
        Err(failure) => return Check::failed("vault", failure),
    };
    let mode = mode(folder);
    let formats = format!("format {}, index {}", vault::FORMAT, index::FORMAT);
    let detail = format!(
        "{shown}, {}, {formats}, {}",
        shown_mode(mode),
        counted(users, "user")
    );
    if mode.is_some_and(|mode| mode & 0o077 != 0) {
        return Check::warning("vault", detail).hint(format!("chmod 700 '{}'", folder.display()));
    }
    Check::ok("vault", detail)
}

fn disk(folder: &Path) -> Check {
    let asked = paths::filesystem(folder);
    let asked = asked.and_then(|asked| Ok((asked, paths::is_network(folder)?)));
    let (filesystem, is_network) = match asked {
        Ok(asked) => asked,
        Err(error) => return Check::failed("disk", error.into()),
    };
    let free = units::size(filesystem.free);
    let detail = format!("{}, {free} free", filesystem.kind);
    if is_network {
        let detail = format!("{detail}: a network filesystem");
        return Check::new("disk", CheckStatus::Failed, detail)
            .hint("keep the vault on a local disk: `--vault DIR`");
    }
    if filesystem.free < LITTLE_SPACE {
        return Check::warning("disk", detail).hint("free some space");
    }
    Check::ok("disk", detail)
}

/// Tells of the folder of what is remembered. Without it each upload is by a new writer, and sessions are not found.
fn state(context: &Context) -> Check {
    let Some(folder) = context.environment.state_folder() else {
        return Check::warning("state", "there is no home to remember sessions in")
            .hint("set HOME");
    };
    let detail = format!("`{}`, {}", folder.display(), shown_mode(mode(&folder)));
    if paths::is_writable(&folder) {
        return Check::ok("state", detail);
    }
    let detail = format!("{detail}: it cannot be written");
    Check::warning("state", detail).hint("set XDG_STATE_HOME to a folder of yours")
}

/// Tells which stores could keep a session: one of them is enough.
fn stores(context: &Context) -> Vec<Check> {
    let runtime = context.environment.runtime_folder();
    let probed = |kind| {
        open_store(kind, runtime.clone())
            .probe()
            .map_err(Failure::from)
    };
    let (keyring, file) = (probed(StoreKind::Keyring), probed(StoreKind::File));
    let is_enough = keyring.is_ok() || file.is_ok();
    let check = |name, probed: Result<(), Failure>, detail: String| match probed {
        Ok(()) => Check::ok(name, detail),
        Err(failure) => {
            let mut check = Check::failed(name, failure);
            if is_enough {
                check.status = CheckStatus::Warning;
            }
            check
        }
    };
    let folder = runtime.as_deref().map(Path::display);
    let folder = folder.map_or_else(String::new, |folder| format!("`{folder}`, in memory"));
    vec![
        check("keyring", keyring, "it can keep sessions".to_owned()),
        check("runtime", file, folder),
    ]
}

fn clock() -> Check {
    let now = now();
    let offset: Offset = zone().to_offset(now);
    let detail = format!("{now}, zone {offset}");
    if now.as_second() < EARLIEST {
        return Check::new("clock", CheckStatus::Failed, detail).hint("set the clock");
    }
    Check::ok("clock", detail)
}

fn terminal(context: &Context) -> Check {
    let ui = &context.ui;
    let word = |is_terminal| if is_terminal { "a terminal" } else { "none" };
    let colors = if ui.is_colored() { "coloured" } else { "plain" };
    let kind = context.environment.term.as_deref().unwrap_or("no TERM");
    let detail = format!(
        "output {}, errors {}, {} columns, {kind}, {colors}",
        word(ui.stdout_is_terminal()),
        word(ui.stderr_is_terminal()),
        ui.width()
    );
    Check::ok("terminal", detail)
}

fn variables(context: &Context) -> Check {
    let names = context.environment.names();
    if names.is_empty() {
        return Check::ok("environment", "nothing is set");
    }
    Check::ok("environment", format!("set: {}", names.join(" ")))
}

fn mode(path: &Path) -> Option<u32> {
    let found = fs::metadata(path).ok()?;
    Some(found.permissions().mode() & 0o7777)
}

fn shown_mode(mode: Option<u32>) -> String {
    mode.map_or_else(
        || "not there yet".to_owned(),
        |mode| format!("mode {mode:04o}"),
    )
}

fn tell(context: &mut Context, checks: Vec<Check>) -> Result<Exit, Failure> {
    let found = checks.len() as u64;
    let count = |status| checks.iter().filter(|check| check.status == status).count() as u64;
    let (failed, warnings) = (count(CheckStatus::Failed), count(CheckStatus::Warning));
    let exit = if failed > 0 {
        Exit::Stopped
    } else {
        Exit::Done
    };
    for check in checks {
        if context.ui.is_json() {
            context.ui.json_line(&Line::Check(check))?;
            continue;
        }
        let word = match check.status {
            CheckStatus::Ok => "ok",
            CheckStatus::Warning => "warning",
            CheckStatus::Failed => "failed",
            CheckStatus::Skipped => "skipped",
        };
        let (name, detail) = (check.name, check.detail);
        context
            .ui
            .data(&format!("{word:WORDS$}{name:NAMES$}{detail}"))?;
        if let Some(hint) = check.hint {
            context
                .ui
                .data(&format!("{:WORDS$}{:NAMES$}hint: {hint}", "", ""))?;
        }
    }
    if context.ui.is_json() {
        context.ui.json_line(&Line::Summary(Summary {
            found,
            failed,
            exit_code: exit.code(),
            ..Summary::default()
        }))?;
        return Ok(exit);
    }
    context.ui.status(&match (failed, warnings) {
        (0, 0) => "everything works".to_owned(),
        (0, _) => format!("everything needed works, {}", counted(warnings, "warning")),
        _ => format!(
            "{} failed, {}",
            counted(failed, "check"),
            counted(warnings, "warning")
        ),
    });
    Ok(exit)
}
