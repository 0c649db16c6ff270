//! `strip`: images without their metadata, in a folder or in their place.

use std::fs::{self, File, FileTimes, Metadata as Stat};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::cli::Strip;
use crate::command::args::{keep, list};
use crate::command::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ingest::{self, Candidate, Reason, Status, Step, Walk, walk};
use crate::output::json::{Line, PathField, Summary, Written, WrittenStatus};
use crate::output::words::counted;
use crate::strip::{Keep, LARGEST, Refusal, strip};

/// A file to strip, and its path below the argument it was found by.
struct Source {
    candidate: Candidate,
    below: PathBuf,
}

/// What became of a file.
enum Done {
    Written(PathBuf, u64),
    Unchanged(u64),
    Skipped(&'static str, String),
    Failed(String, String),
}

pub(super) fn run(context: &mut Context, args: &Strip) -> Result<Exit, Failure> {
    let keep = keep(&args.keep, &context.config)?;
    let mut named = args.paths.clone();
    if let Some(input) = &args.names.files_from {
        named.extend(list(input, args.names.null)?);
    }
    let mut run = Run {
        context,
        args,
        keep,
        summary: Summary {
            written: Some(0),
            unchanged: Some(0),
            skipped: Some(0),
            dry_run: Some(args.dry_run),
            ..Summary::default()
        },
    };
    // Everything is found before anything is written: the folder for the results may lie below an argument.
    let mut steps = Vec::new();
    for path in &named {
        walk(path, &Walk::default(), &mut |step| {
            steps.push((path.clone(), step));
            true
        });
    }
    for (argument, step) in steps {
        run.take(&argument, step)?;
    }
    run.finish()
}

struct Run<'a> {
    context: &'a mut Context,
    args: &'a Strip,
    keep: Keep,
    summary: Summary,
}

impl Run<'_> {
    fn take(&mut self, argument: &Path, step: Step) -> Result<(), Failure> {
        match step {
            Step::End(item) => match item.status {
                Status::Skipped(reason) => {
                    let done = Done::Skipped(reason.code(), reason.to_string());
                    self.tell(&item.path, done)
                }
                Status::Failed(reason) => self.tell(&item.path, failed(&reason)),
                Status::Stored | Status::Duplicate => Ok(()),
            },
            Step::File(candidate) => {
                let below = candidate.path.strip_prefix(argument).ok();
                let below = below.filter(|below| !below.as_os_str().is_empty());
                let name = candidate.path.file_name().map(PathBuf::from);
                let below = below.map(Path::to_owned).or(name).unwrap_or_default();
                let source = Source { candidate, below };
                let done = self.strip(&source).unwrap_or_else(|done| done);
                self.tell(&source.candidate.path, done)
            }
        }
    }

    fn strip(&self, source: &Source) -> Result<Done, Done> {
        let path = &source.candidate.path;
        let (mut file, stat) = ingest::open(&source.candidate).map_err(|reason| failed(&reason))?;
        let image = read(&mut file, &stat).map_err(|reason| failed(&reason))?;
        let stripped = strip(&image, self.keep).map_err(|refusal| refused(source, refusal))?;
        let bytes = stripped.len() as u64;
        if self.args.dry_run {
            return Ok(Done::Unchanged(bytes));
        }
        if let Some(folder) = &self.args.output {
            let target = folder.join(&source.below);
            write_new(folder, &target, &stripped, &stat)
                .map_err(|cause| not_written(&target, &cause))?;
            return Ok(Done::Written(target, bytes));
        }
        if stripped == image {
            return Ok(Done::Unchanged(bytes));
        }
        replace(path, &stripped, &stat).map_err(|cause| not_written(path, &cause))?;
        Ok(Done::Written(path.clone(), bytes))
    }

    fn tell(&mut self, path: &Path, done: Done) -> Result<(), Failure> {
        self.summary.found += 1;
        let mut line = Written {
            path: PathField::from(path),
            status: WrittenStatus::Failed,
            id: None,
            out: None,
            bytes: None,
            reason: None,
            message: None,
        };
        let add = |count: &mut Option<u64>| *count = count.map(|count| count + 1);
        match done {
            Done::Written(out, bytes) => {
                add(&mut self.summary.written);
                line.status = WrittenStatus::Written;
                line.out = Some(out.to_string_lossy().into_owned());
                line.bytes = Some(bytes);
            }
            Done::Unchanged(bytes) => {
                add(&mut self.summary.unchanged);
                line.status = WrittenStatus::Unchanged;
                line.bytes = Some(bytes);
            }
            Done::Skipped(reason, message) => {
                add(&mut self.summary.skipped);
                line.status = WrittenStatus::Skipped;
                line.reason = Some(reason.to_owned());
                line.message = Some(message);
            }
            Done::Failed(reason, message) => {
                self.summary.failed += 1;
                let told = format!("`{}`: {message}", path.display());
                self.context.ui.error(&told, &[]);
                line.reason = Some(reason);
                line.message = Some(message);
            }
        }
        if self.context.ui.is_json() {
            self.context.ui.json_line(&Line::Written(line))?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        let exit = if self.summary.failed > 0 {
            Exit::SomeFailed
        } else {
            Exit::Done
        };
        self.summary.exit_code = exit.code();
        let unchanged = counted(self.summary.unchanged.unwrap_or_default(), "image");
        let told = match self.summary.written.unwrap_or_default() {
            _ if self.args.dry_run => format!("{unchanged} would be stripped"),
            0 => format!("nothing written, {unchanged} unchanged"),
            written => format!("{} stripped", counted(written, "image")),
        };
        self.context.ui.status(&told);
        if self.context.ui.is_json() {
            self.context.ui.json_line(&Line::Summary(self.summary))?;
        }
        Ok(exit)
    }
}

fn failed(reason: &Reason) -> Done {
    Done::Failed(reason.code().to_owned(), reason.to_string())
}

/// Says why an image is left as it is; what was only found in a folder and is no image is passed over.
fn refused(source: &Source, refusal: Refusal) -> Done {
    let path = &source.candidate.path;
    let reason = match refusal {
        Refusal::Empty => ingest::nothing(path),
        Refusal::NotAnImage => ingest::no_image(path),
        Refusal::Damaged(message) => Reason::Damaged(message),
        Refusal::Unsupported(_) => {
            return Done::Failed("unsupported".to_owned(), refusal.to_string());
        }
    };
    if reason == Reason::NotAnImage && !source.candidate.is_named {
        return Done::Skipped(reason.code(), reason.to_string());
    }
    failed(&reason)
}

fn not_written(path: &Path, cause: &io::Error) -> Done {
    if cause.kind() == io::ErrorKind::AlreadyExists {
        let message = format!("`{}` is there already", path.display());
        return Done::Failed("exists".to_owned(), message);
    }
    let message = format!("cannot write `{}`: {cause}", path.display());
    Done::Failed("not_stored".to_owned(), message)
}

/// Reads a whole file that must not change meanwhile.
fn read(file: &mut File, stat: &Stat) -> Result<Vec<u8>, Reason> {
    let bytes = stat.len();
    if bytes > LARGEST {
        let limit = LARGEST;
        return Err(Reason::TooLarge { bytes, limit });
    }
    let unreadable = |cause: io::Error| Reason::Unreadable(cause.to_string());
    let mut image = Vec::new();
    file.take(LARGEST)
        .read_to_end(&mut image)
        .map_err(unreadable)?;
    let now = file.metadata().map_err(unreadable)?;
    if image.len() as u64 == bytes && is_same(&now, stat) {
        Ok(image)
    } else {
        Err(Reason::Changed)
    }
}

fn is_same(now: &Stat, before: &Stat) -> bool {
    (
        now.dev(),
        now.ino(),
        now.len(),
        now.mtime(),
        now.mtime_nsec(),
    ) == (
        before.dev(),
        before.ino(),
        before.len(),
        before.mtime(),
        before.mtime_nsec(),
    )
}

/// Writes a new file below a folder. A name that is taken, and a way out of the folder, are refused.
fn write_new(folder: &Path, target: &Path, image: &[u8], stat: &Stat) -> io::Result<()> {
    let parent = target.parent().unwrap_or(folder);
    fs::create_dir_all(parent)?;
    if !fs::canonicalize(parent)?.starts_with(fs::canonicalize(folder)?) {
        return Err(io::Error::other("a link leads out of the folder"));
    }
    let file = temporary(parent, image, stat)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(target)
        .map_err(|error| error.error)?;
    File::open(parent)?.sync_all()
}

/// Puts an image in the place of a file, which must be what was read; owner, mode and times stay.
fn replace(path: &Path, image: &[u8], stat: &Stat) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let parent = path.parent().unwrap_or(Path::new("/"));
    let file = temporary(parent, image, stat)?;
    let times = FileTimes::new()
        .set_accessed(stat.accessed()?)
        .set_modified(stat.modified()?);
    file.as_file().set_times(times)?;
    file.as_file().sync_all()?;
    if !is_same(&fs::symlink_metadata(&path)?, stat) {
        return Err(io::Error::other("the file changed meanwhile"));
    }
    file.persist(&path).map_err(|error| error.error)?;
    File::open(parent)?.sync_all()
}

/// Makes a file with a name of its own, and the owner and mode of another.
fn temporary(folder: &Path, image: &[u8], like: &Stat) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix(".imgvault-")
        .tempfile_in(folder)?;
    file.write_all(image)?;
    let own = file.as_file().metadata()?;
    if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
        fchown(file.as_file(), Some(like.uid()), Some(like.gid()))?;
    }
    file.as_file().set_permissions(like.permissions())?;
    Ok(file)
}
