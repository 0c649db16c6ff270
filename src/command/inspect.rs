//! `inspect`: reads the metadata of files, without a vault.

use crate::cli::{Inspect, InspectFormat};
use crate::command::args::list;
use crate::command::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ingest::{self, Candidate, Item, Reason, Status, Step, Walk, walk};
use crate::metadata::{self, FileSource, Metadata, Source};
use crate::output::exiftool::{Files, Form};
use crate::output::json::{self, Line};
use crate::output::{OutputError, detail, upload};

pub(super) fn run(context: &mut Context, args: Inspect) -> Result<Exit, Failure> {
    let mut paths = args.paths;
    if let Some(input) = &args.names.files_from {
        paths.extend(list(input, args.names.null)?);
    }
    let format = match args.format {
        _ if context.ui.is_json() => InspectFormat::Jsonl,
        format => format.unwrap_or_default(),
    };
    if args.words && format != InspectFormat::Exiftool {
        let message = "`--words` goes with `--format exiftool` only";
        return Err(Failure::usage(message));
    }
    let form = if args.words {
        Form::Words
    } else {
        Form::Numbers
    };
    let mut inspection = Inspection {
        context,
        format,
        files: Files::new(form),
        line: Vec::new(),
        exit: Exit::Done,
        is_first: true,
        stopped: None,
    };
    for path in &paths {
        let goes_on = walk(path, &Walk::default(), &mut |step| inspection.take(step));
        if !goes_on {
            break;
        }
    }
    if let Some(failure) = inspection.stopped {
        return Err(failure);
    }
    let stdout = inspection.context.ui.stdout();
    inspection.files.finish(stdout).map_err(OutputError::from)?;
    Ok(inspection.exit)
}

/// Reads files one by one, and tells.
struct Inspection<'a> {
    context: &'a mut Context,
    format: InspectFormat,
    files: Files,
    /// Room for a line, used again for each.
    line: Vec<u8>,
    exit: Exit,
    is_first: bool,
    stopped: Option<Failure>,
}

impl Inspection<'_> {
    /// Takes a step of the walk, and says whether to go on.
    fn take(&mut self, step: Step) -> bool {
        let told = match step {
            Step::File(candidate) => match read(&candidate) {
                Ok((bytes, metadata)) => self.tell(&candidate, bytes, &metadata),
                Err(reason) => {
                    let is_named = candidate.is_named;
                    let status = if reason == Reason::NotAnImage && !is_named {
                        Status::Skipped(reason)
                    } else {
                        Status::Failed(reason)
                    };
                    self.end(&Item::without_image(candidate.path, status))
                }
            },
            Step::End(item) => self.end(&item),
        };
        match told {
            Ok(()) => true,
            Err(failure) => {
                self.stopped = Some(failure);
                false
            }
        }
    }

    fn tell(
        &mut self,
        candidate: &Candidate,
        bytes: u64,
        metadata: &Metadata,
    ) -> Result<(), Failure> {
        let ui = &mut self.context.ui;
        if self.format == InspectFormat::Exiftool {
            let files = &mut self.files;
            let written = files.write(ui.stdout(), &candidate.path, bytes, metadata);
            return Ok(written.map_err(OutputError::from)?);
        }
        if self.format == InspectFormat::Jsonl {
            let path = &candidate.path;
            let line = &mut self.line;
            let written = json::write_metadata(ui.stdout(), line, path, bytes, metadata);
            return Ok(written.map_err(OutputError::from)?);
        }
        let stdout = ui.stdout();
        if !self.is_first {
            writeln!(stdout).map_err(OutputError::from)?;
        }
        self.is_first = false;
        let path = candidate.path.to_string_lossy();
        Ok(detail::metadata(stdout, &path, metadata).map_err(OutputError::from)?)
    }

    /// Tells of a file that could not be read; one that was not looked for is passed over.
    fn end(&mut self, item: &Item) -> Result<(), Failure> {
        let Some(complaint) = upload::complaint(&item.path, &item.status) else {
            return Ok(());
        };
        self.exit = self.exit.worst(Exit::SomeFailed);
        self.context.ui.error(&complaint, &[]);
        if self.format == InspectFormat::Jsonl {
            self.context.ui.json_line(&Line::Item(upload::item(item)))?;
        }
        Ok(())
    }
}

fn read(candidate: &Candidate) -> Result<(u64, Metadata), Reason> {
    let path = &candidate.path;
    let (file, stat) = ingest::open(candidate)?;
    let mut source = FileSource::with_length(file, stat.len());
    let bytes = source.len();
    match metadata::read(&mut source) {
        Ok(metadata) => Ok((bytes, metadata)),
        Err(metadata::Error::NotAnImage) => Err(ingest::no_image(path)),
        Err(metadata::Error::Empty) => Err(ingest::nothing(path)),
        Err(metadata::Error::Io(cause)) => Err(Reason::Unreadable(cause.to_string())),
    }
}
