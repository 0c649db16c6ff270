//! `lint`: a gate for what images must not tell, without a vault.

use std::env;
use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::cli::{Lint, LintFormat};
use crate::command::args::list;
use crate::command::context::{Context, now, zone};
use crate::crypto::Digests;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ingest::{self, Candidate, Item, Reason, Status, Step, Walk, walk};
use crate::lint::{Image, Level, Rules, embedded};
use crate::metadata::{self, FileSource, Metadata, Source};
use crate::output::json::LintSummary;
use crate::output::lint::{Form, Report, Values, sentence};
use crate::output::{OutputError, upload};
use crate::paths;

/// The file of rules that is looked for.
const RULES: &str = ".imgvault.toml";

/// The most bytes of a file of rules.
const LONGEST: usize = 64 * 1024;

/// The largest file that is checked: all of it is searched for embedded images.
const LARGEST: u64 = 1 << 30;

/// The bytes that are digested at once.
const PIECE: usize = 1 << 20;

pub(super) fn run(context: &mut Context, args: Lint) -> Result<Exit, Failure> {
    let mut paths = args.paths;
    if let Some(input) = &args.names.files_from {
        paths.extend(list(input, args.names.null)?);
    }
    let form = match args.format.unwrap_or_default() {
        _ if context.ui.is_json() => Form::Jsonl,
        LintFormat::Text => Form::Text,
        LintFormat::Jsonl => Form::Jsonl,
        LintFormat::Github => Form::Github,
        LintFormat::Sarif => Form::Sarif,
    };
    let values = if args.show_values {
        Values::Shown
    } else {
        Values::Hidden
    };
    let folder = env::current_dir().map_err(|cause| {
        let message = format!("the current folder is not known: {cause}");
        Failure::new(Exit::Stopped, "io", message)
    })?;
    let (rules, root) = rules(context, args.rules.as_deref(), &folder)?;
    let report = Report::new(form, values, folder.clone(), &rules);
    let mut run = Run {
        context,
        rules: &rules,
        folder,
        root,
        report,
        is_closed: false,
        summary: LintSummary::default(),
        stopped: None,
    };
    for path in &paths {
        let goes_on = walk(path, &Walk::default(), &mut |step| {
            let told = run.take(step);
            run.remember(told)
        });
        if !goes_on {
            break;
        }
    }
    run.finish()
}

/// Gets the rules, and the folder that the paths of their exceptions start from.
fn rules(
    context: &mut Context,
    named: Option<&Path>,
    folder: &Path,
) -> Result<(Rules, PathBuf), Failure> {
    let above = folder.ancestors().map(|above| above.join(RULES));
    let found = above.into_iter().find(|file| file.is_file());
    let (file, root) = match (named, &found) {
        (Some(file), _) => (file, folder),
        (None, Some(file)) => (file.as_path(), file.parent().unwrap_or(folder)),
        (None, None) => return Ok((Rules::built_in(), folder.to_owned())),
    };
    let told = format!("the rules are those of `{}`", file.display());
    context.ui.detail(&told);
    let mut opened = File::open(file).map_err(paths::Error::io("read", file))?;
    let text = paths::read_at_most(&mut opened, file, LONGEST)?;
    let now = now().to_zoned_datetime(zone());
    Ok((Rules::parse(&text, file, &now)?, root.to_owned()))
}

/// Checks files one by one, and tells.
struct Run<'a> {
    context: &'a mut Context,
    rules: &'a Rules,
    /// The current folder.
    folder: PathBuf,
    /// The folder that the paths of exceptions start from.
    root: PathBuf,
    report: Report,
    /// Whether the reader of standard output went away. A gate goes on: what it ends with still counts.
    is_closed: bool,
    summary: LintSummary,
    stopped: Option<Failure>,
}

/// What was read of a file.
struct Read {
    bytes: u64,
    sha256: Option<String>,
    metadata: Metadata,
    embedded: Vec<Metadata>,
}

impl Run<'_> {
    fn take(&mut self, step: Step) -> Result<(), OutputError> {
        match step {
            Step::End(item) => self.end(&item),
            Step::File(candidate) => match read(&candidate, self.rules.ask_for_digest()) {
                Ok(read) => self.check(&candidate.path, read),
                Err(Reason::NotAnImage) if !candidate.is_named => Ok(()),
                Err(reason) => {
                    let status = Status::Failed(reason);
                    self.end(&Item::without_image(candidate.path, status))
                }
            },
        }
    }

    /// Takes how telling ended, and says whether to go on.
    fn remember(&mut self, told: Result<(), OutputError>) -> bool {
        match told {
            Ok(()) => true,
            Err(OutputError::Closed) => {
                self.is_closed = true;
                true
            }
            Err(error) => {
                self.stopped = Some(error.into());
                false
            }
        }
    }

    fn check(&mut self, path: &Path, read: Read) -> Result<(), OutputError> {
        let image = Image::new(path, read.bytes, read.sha256, &read.metadata);
        let below = below(&self.folder.join(path), &self.root);
        let broken = self.rules.broken_by(&image, &read.embedded, &below);
        self.summary.files += 1;
        for broken in &broken {
            let findings = broken.places.len().max(1) as u64;
            match broken.rule.level {
                Level::Error => self.summary.errors += findings,
                Level::Warning => self.summary.warnings += findings,
            }
        }
        if self.is_closed {
            return Ok(());
        }
        self.report.tell(&mut self.context.ui, path, &broken)
    }

    /// Tells of a file that could not be read; one that was not looked for is passed over.
    fn end(&mut self, item: &Item) -> Result<(), OutputError> {
        let Status::Failed(reason) = &item.status else {
            return Ok(());
        };
        self.summary.files += 1;
        self.summary.failed += 1;
        if let Some(complaint) = upload::complaint(&item.path, &item.status) {
            self.context.ui.error(&complaint, &[]);
        }
        if self.is_closed {
            return Ok(());
        }
        self.report.fail(&mut self.context.ui, item, reason)
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        let mut exit = Exit::Done;
        if self.summary.failed > 0 {
            exit = exit.worst(Exit::SomeFailed);
        }
        if self.summary.errors > 0 {
            exit = exit.worst(Exit::RuleBroken);
        }
        self.summary.exit_code = exit.code();
        if !self.is_closed {
            let flushed = self.context.ui.flush();
            self.remember(flushed);
        }
        if let Some(failure) = self.stopped {
            return Err(failure);
        }
        self.context.ui.status(&sentence(&self.summary));
        if !self.is_closed {
            match self.report.finish(&mut self.context.ui, self.summary) {
                Ok(()) | Err(OutputError::Closed) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(exit)
    }
}

fn read(candidate: &Candidate, digest: bool) -> Result<Read, Reason> {
    let path = &candidate.path;
    let unreadable = |cause: io::Error| Reason::Unreadable(cause.to_string());
    let (file, stat) = ingest::open(candidate)?;
    let (bytes, limit) = (stat.len(), LARGEST);
    if bytes > limit {
        return Err(Reason::TooLarge { bytes, limit });
    }
    let mut source = FileSource::with_length(file, bytes);
    let metadata = metadata::read(&mut source).map_err(|error| match error {
        metadata::Error::NotAnImage => ingest::no_image(path),
        metadata::Error::Empty => ingest::nothing(path),
        metadata::Error::Io(cause) => unreadable(cause),
    })?;
    let sha256 = digest.then(|| sha256(&mut source)).transpose();
    Ok(Read {
        bytes,
        sha256: sha256.map_err(unreadable)?,
        embedded: embedded(&mut source).map_err(unreadable)?,
        metadata,
    })
}

fn sha256(source: &mut impl Source) -> io::Result<String> {
    let mut digests = Digests::default();
    let mut offset = 0;
    loop {
        let piece = source.read_at(offset, PIECE)?;
        if piece.is_empty() {
            return Ok(digests.sha256().to_string());
        }
        digests.update_sha256(piece);
        offset += piece.len() as u64;
    }
}

/// Gives what of a path lies below a folder, `.` and `..` resolved by their names; all of one that lies elsewhere.
fn below(path: &Path, folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            component => plain.push(component),
        }
    }
    plain
        .strip_prefix(folder)
        .map_or_else(|_| plain.clone(), Path::to_owned)
}
