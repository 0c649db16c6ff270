//! `upload`: stores images and their metadata.

use std::num::NonZeroUsize;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use data_encoding::BASE32_NOPAD;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use crate::cli::{self, Progress, Upload};
use crate::command::args::{distinct, list};
use crate::command::context::{Context, now};
use crate::command::destination::Destination;
use crate::crypto;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::globs::Globs;
use crate::ingest::{self, Ended, Event, Item, Options, Reason, Status, Totals, Vaulted, Walk};
use crate::output::Ui;
use crate::output::json::{Line, Start, UploadSummary};
use crate::output::upload::{self, Bar, Oddities, counts, milliseconds};
use crate::output::words::counted;
use crate::paths;
use crate::vault::{User, Vault};

/// How often a line tells of the progress.
const PLAIN_TICK: Duration = Duration::from_secs(1);

pub(super) fn run(context: &mut Context, args: Upload) -> Result<Exit, Failure> {
    let failures_to = args.failures_to.clone();
    let error_if_empty = args.error_if_empty;
    let options = options(context, args)?;
    let stop = watch_signals()?;
    let Destination {
        mut vault,
        user,
        mut appender,
        index,
        memory,
        open_known,
        mark,
    } = Destination::new(context)?;
    let mut listener = Listener::new(context, &options)?;
    listener.start(&vault, &user, &options);
    let vaulted = Vaulted {
        vault: &mut vault,
        appender: &mut appender,
        index: index.as_ref(),
        open_known: &*open_known,
        mark,
    };
    let ended = ingest::upload(&options, vaulted, &stop.flag, &now, &mut |event| {
        listener.hear(&event);
    });
    listener.clear();
    if let Some(Ok(mut heads)) = index.map(|index| index.heads()) {
        heads.extend(appender.head());
        memory.remember(&heads);
    }
    if let Some(path) = failures_to {
        write_failures(&path, &listener.failed, &ended.unstored)?;
    }
    let exit = exit_of(&ended, &stop, error_if_empty);
    listener.finish(ended, &options, exit)
}

fn options(context: &Context, args: Upload) -> Result<Options, Failure> {
    let mut paths = args.paths;
    if let Some(input) = &args.names.files_from {
        paths.extend(list(input, args.names.null)?);
    }
    let config = &context.config;
    let max_size = match (args.max_size, &config.max_size) {
        (Some(size), _) => size,
        (None, Some(text)) => cli::size(text).map_err(|reason| config.wrong("max-size", reason))?,
        (None, None) => cli::DEFAULT_MAX_SIZE,
    };
    let cores = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    Ok(Options {
        paths,
        walk: Walk {
            hidden: args.hidden,
            follow: args.follow,
            globs: Globs::parse(&args.glob)?,
        },
        max_size,
        accept_damaged: args.accept_damaged,
        dry_run: args.dry_run,
        batch: args.batch.map_or_else(random_batch, Ok)?,
        tags: distinct(args.tags),
        note: args.note,
        jobs: args.jobs.or(config.jobs).unwrap_or(cores),
    })
}

/// Draws a name that no other upload has.
fn random_batch() -> Result<String, Failure> {
    let bytes: [u8; 10] = crypto::random()?;
    Ok(BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())
}

/// What a signal leaves.
struct Stop {
    flag: Arc<AtomicBool>,
    signal: Arc<AtomicUsize>,
}

/// Has the first signal end the upload after the files in hand, and the second end the process.
fn watch_signals() -> Result<Stop, Failure> {
    let stop = Stop {
        flag: Arc::default(),
        signal: Arc::default(),
    };
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        let number = usize::try_from(signal).unwrap_or_default();
        let registered =
            flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&stop.flag))
                .and_then(|_| flag::register(signal, Arc::clone(&stop.flag)))
                .and_then(|_| flag::register_usize(signal, Arc::clone(&stop.signal), number));
        registered.map_err(|cause| {
            Failure::new(
                Exit::Stopped,
                "io",
                format!("cannot watch for signals: {cause}"),
            )
        })?;
    }
    Ok(stop)
}

fn exit_of(ended: &Ended, stop: &Stop, error_if_empty: bool) -> Exit {
    let totals = &ended.totals;
    let mut exit = Exit::Done;
    if totals.failed > 0 {
        exit = exit.worst(Exit::SomeFailed);
    }
    if error_if_empty && totals.stored + totals.duplicate == 0 {
        exit = exit.worst(Exit::NothingMatched);
    }
    if ended.interrupted {
        let signal = i32::try_from(stop.signal.load(Ordering::Relaxed)).unwrap_or(SIGINT);
        exit = exit.worst(Exit::Signal(signal));
    }
    exit
}

/// Writes the paths that failed, with a NUL after each, for `--files-from FILE -0`: a name may hold a line end.
fn write_failures(
    path: &std::path::Path,
    failed: &[PathBuf],
    unstored: &[PathBuf],
) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    for path in failed.iter().chain(unstored) {
        bytes.extend_from_slice(path.as_os_str().as_bytes());
        bytes.push(0);
    }
    Ok(paths::write_private(path, &bytes)?)
}

/// How progress is told.
enum Shown {
    Bar(Bar),
    Plain { last: Instant },
    Nothing,
}

/// Tells what the upload does.
struct Listener<'a> {
    ui: &'a mut Ui,
    shown: Shown,
    begun: Instant,
    failed: Vec<PathBuf>,
    /// How many of them are images that end early.
    damaged: u64,
    oddities: Oddities,
    /// The reader of standard output went away: the upload goes on without its lines.
    is_closed: bool,
}

impl<'a> Listener<'a> {
    fn new(context: &'a mut Context, options: &Options) -> Result<Self, Failure> {
        let progress = context.progress()?;
        let quiet = context.global.quiet;
        let is_terminal = context.ui.stderr_is_terminal();
        let shown = match progress {
            Progress::Bar => Shown::Bar(Bar::new()),
            Progress::Auto if is_terminal && !quiet && !options.paths.is_empty() => {
                Shown::Bar(Bar::new())
            }
            Progress::Plain => Shown::Plain {
                last: Instant::now(),
            },
            Progress::Auto | Progress::None => Shown::Nothing,
        };
        Ok(Self {
            ui: &mut context.ui,
            shown,
            begun: Instant::now(),
            failed: Vec::new(),
            damaged: 0,
            oddities: Oddities::default(),
            is_closed: false,
        })
    }

    fn start(&mut self, vault: &Vault, user: &User, options: &Options) {
        if !self.ui.is_json() {
            return;
        }
        let inputs = options
            .paths
            .iter()
            .map(|path| path.to_string_lossy().into_owned());
        let line = Line::Start(Start {
            batch: options.batch.clone(),
            vault: vault.folder().display().to_string(),
            user: user.name.clone(),
            inputs: inputs.collect(),
            dry_run: options.dry_run,
            started: now().to_string(),
        });
        self.line(&line);
    }

    fn hear(&mut self, event: &Event) {
        match event {
            Event::Item(item) => self.tell_of(item),
            Event::Progress { totals, total } => self.tell_progress(totals, *total),
        }
    }

    fn tell_of(&mut self, item: &Item) {
        if let Status::Failed(reason) = &item.status {
            self.damaged += u64::from(matches!(reason, Reason::Damaged(_)));
            self.failed.push(item.path.clone());
        }
        if item.status == Status::Stored {
            self.oddities.note(item);
        }
        if self.ui.is_json() {
            self.line(&Line::Item(upload::item(item)));
            return;
        }
        let ui = &mut *self.ui;
        let mut tell = || {
            if let Some(complaint) = upload::complaint(&item.path, &item.status) {
                ui.error(&complaint, &[]);
            } else {
                ui.detail(&upload::told(item));
            }
        };
        match &self.shown {
            Shown::Bar(bar) => bar.aside(tell),
            _ => tell(),
        }
    }

    fn tell_progress(&mut self, totals: &Totals, total: Option<u64>) {
        match &mut self.shown {
            Shown::Bar(bar) => bar.show(totals, total),
            Shown::Plain { last } if last.elapsed() >= PLAIN_TICK => {
                *last = Instant::now();
                if self.ui.is_json() {
                    self.line(&upload::progress(totals, total, self.begun.elapsed()));
                } else {
                    self.ui
                        .status(&upload::sentence(totals, false, self.begun.elapsed()));
                }
            }
            _ => {}
        }
    }

    fn line(&mut self, line: &Line) {
        if !self.is_closed {
            self.is_closed = self.ui.json_line(line).is_err();
        }
    }

    fn clear(&self) {
        if let Shown::Bar(bar) = &self.shown {
            bar.finish();
        }
    }

    fn finish(&mut self, ended: Ended, options: &Options, exit: Exit) -> Result<Exit, Failure> {
        let totals = ended.totals;
        if let Some(error) = ended.error {
            return Err(Failure {
                totals: Some(Box::new(totals)),
                ..Failure::from(error)
            });
        }
        let elapsed = self.begun.elapsed();
        if self.ui.is_json() {
            self.line(&Line::UploadSummary(UploadSummary {
                batch: options.batch.clone(),
                counts: counts(&totals),
                bytes_read: totals.bytes_read,
                bytes_stored: totals.bytes_stored,
                elapsed_ms: milliseconds(elapsed),
                dry_run: options.dry_run,
                interrupted: ended.interrupted,
                exit_code: exit.code(),
            }));
        }
        for sentence in self.oddities.sentences() {
            self.ui.status(&sentence);
        }
        self.ui
            .status(&upload::sentence(&totals, options.dry_run, elapsed));
        if self.damaged > 0 {
            let files = counted(self.damaged, "file");
            self.ui.status(&format!(
                "{files} damaged: --accept-damaged stores those that can be read in part"
            ));
        }
        Ok(exit)
    }
}
