//! `export`: writes images back to files, each compared with its digest on the way.

mod name;
mod work;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use crate::cli::{Export, MetadataFiles};
use crate::command::context::Context;
use crate::command::export::name::{name_for, safe_name, with_id};
use crate::command::export::work::Work;
use crate::command::history::stored;
use crate::command::open::Opened;
use crate::command::targets::{self, Everything};
use crate::crypto::Digests;
use crate::derive::Kind;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index::Found;
use crate::ledger::{self, open_image};
use crate::output::escape::write_json;
use crate::output::json::{Line, PathField, Summary, Written, WrittenStatus};
use crate::output::record;
use crate::output::units;
use crate::output::words::counted;
use crate::record::Image;

/// The bytes at a time of an image.
const CHUNK: usize = 256 * 1024;

pub(super) fn run(context: &mut Context, args: &Export) -> Result<Exit, Failure> {
    let work = Work::new(args, &context.config)?;
    let opened = Opened::new(context)?;
    let targets = targets::find(context, &opened, &args.targets, Everything::Allowed)?;
    // No bytes are freed while they are read.
    let _lock = opened.vault.lock_shared()?;
    fs::create_dir_all(&args.output).map_err(|cause| {
        let message = format!("cannot make `{}`: {cause}", args.output.display());
        Failure::new(Exit::Stopped, "io", message)
    })?;
    let mut export = Exporter {
        context,
        opened: &opened,
        args,
        work,
        summary: Summary {
            written: Some(0),
            skipped: Some(0),
            bytes: Some(0),
            ..Summary::default()
        },
        exit: Exit::Done,
    };
    for found in &targets.found {
        export.write(found)?;
    }
    for id in targets.missing {
        let failure = Failure::new(Exit::SomeFailed, "not_found", format!("no image {id} here"));
        export.tell(&id.to_string(), None, Err(failure))?;
    }
    export.finish()
}

struct Exporter<'a> {
    context: &'a mut Context,
    opened: &'a Opened,
    args: &'a Export,
    work: Work,
    summary: Summary,
    exit: Exit,
}

impl Exporter<'_> {
    fn write(&mut self, found: &Found) -> Result<(), Failure> {
        let written = stored(self.opened, found).and_then(|image| {
            let (path, bytes) = match self.work {
                Work::Nothing => self.write_stored(found, &image)?,
                _ => self.write_made(found, &image)?,
            };
            if self.args.metadata == MetadataFiles::Json {
                self.write_metadata(&path, found, &image)?;
            }
            Ok((path, bytes))
        });
        self.tell(&found.id.to_string(), Some(found), written)
    }

    fn write_stored(&self, found: &Found, image: &Image) -> Result<(PathBuf, u64), Failure> {
        let path = self.write_file(found, None, |file| self.copy(found, image, file))?;
        Ok((path, image.file.bytes))
    }

    /// Writes what is made of an image, once the stored one is proven to be what was stored.
    fn write_made(&self, found: &Found, image: &Image) -> Result<(PathBuf, u64), Failure> {
        let name = &found.file.name;
        work::check_size(name, image.file.bytes)?;
        let mut original = Vec::new();
        self.copy(found, image, &mut original)?;
        let made = self.work.make(name, original)?;
        let path = self.write_file(found, made.kind, |file| self.fill(file, &made.bytes))?;
        Ok((path, made.bytes.len() as u64))
    }

    /// Writes a file under a temporary name, and gives it its own once it is complete.
    fn write_file(
        &self,
        found: &Found,
        kind: Option<Kind>,
        write: impl FnOnce(&mut File) -> Result<(), Failure>,
    ) -> Result<PathBuf, Failure> {
        let temporary = self
            .args
            .output
            .join(format!(".imgvault-{}.part", found.id));
        let path_of = |path: &Path| path.display().to_string();
        let failed = |path: &Path, cause: &io::Error| {
            let _ = fs::remove_file(&temporary);
            write_failure(&path_of(path), cause)
        };
        let _ = fs::remove_file(&temporary);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&temporary)
            .map_err(|cause| failed(&temporary, &cause))?;
        if let Err(failure) = write(&mut file) {
            let _ = fs::remove_file(&temporary);
            return Err(failure);
        }
        self.place(&temporary, found, kind)
            .map_err(|(path, cause)| failed(&path, &cause))
    }

    fn fill(&self, to: &mut impl Write, bytes: &[u8]) -> Result<(), Failure> {
        to.write_all(bytes)
            .map_err(|cause| write_failure(&self.args.output.display().to_string(), &cause))
    }

    /// Copies an image, and tells whether it is what was stored.
    fn copy(&self, found: &Found, image: &Image, to: &mut impl Write) -> Result<(), Failure> {
        let damaged = || Failure::from(ledger::Error::from(ledger::Damage::Image { id: found.id }));
        let mut stream = open_image(&self.opened.vault, &self.opened.unlocked, found.id, image)?;
        let mut digests = Digests::default();
        let mut buffer = vec![0; CHUNK];
        loop {
            // Whatever fails here was noticed by age: the sealed bytes are not what was written.
            let count = stream.read(&mut buffer).map_err(|_| damaged())?;
            if count == 0 {
                break;
            }
            digests.update_sha256(&buffer[..count]);
            self.fill(to, &buffer[..count])?;
        }
        if digests.sha256() == image.file.sha256 {
            Ok(())
        } else {
            Err(damaged())
        }
    }

    /// Gives the file its name: its own, or with the id added where that is taken.
    fn place(
        &self,
        temporary: &Path,
        found: &Found,
        kind: Option<Kind>,
    ) -> Result<PathBuf, (PathBuf, io::Error)> {
        let id = found.id.to_string();
        let name = safe_name(&found.file.name, &id);
        let name = kind.map_or_else(|| name.clone(), |kind| name_for(&name, kind));
        let own = self.args.output.join(&name);
        if self.args.overwrite {
            return match fs::rename(temporary, &own) {
                Ok(()) => Ok(own),
                Err(cause) => Err((own, cause)),
            };
        }
        let mut path = own;
        for number in 0_u32.. {
            match rename_to_free(temporary, &path) {
                Ok(()) => return Ok(path),
                Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                    path = self.args.output.join(with_id(&name, &id, number));
                }
                Err(cause) => return Err((path, cause)),
            }
        }
        Ok(path)
    }

    fn write_metadata(
        &self,
        image_path: &Path,
        found: &Found,
        image: &Image,
    ) -> Result<(), Failure> {
        let mut name = image_path.as_os_str().to_owned();
        name.push(".json");
        let user = &self.opened.unlocked.user.name;
        let line = Line::Record(Box::new(record::record(found, user, Some(image))));
        let mut bytes = Vec::new();
        let written = write_json(&mut bytes, &line.versioned())
            .and_then(|()| {
                let _ = fs::remove_file(&name);
                OpenOptions::new().write(true).create_new(true).open(&name)
            })
            .and_then(|mut file| file.write_all(&bytes));
        written.map_err(|cause| write_failure(&name.to_string_lossy(), &cause))
    }

    /// Tells what became of an image.
    fn tell(
        &mut self,
        id: &str,
        found: Option<&Found>,
        written: Result<(PathBuf, u64), Failure>,
    ) -> Result<(), Failure> {
        self.summary.found += 1;
        let mut line = Written {
            path: PathField::new(
                found.map_or_else(String::new, |found| found.file.name.clone()),
                None,
            ),
            status: WrittenStatus::Failed,
            id: Some(id.to_owned()),
            out: None,
            bytes: None,
            reason: None,
            message: None,
        };
        match written {
            Ok((path, bytes)) => {
                self.summary.written = self.summary.written.map(|written| written + 1);
                self.summary.bytes = self.summary.bytes.map(|all| all + bytes);
                self.context.ui.detail(&format!("`{}`", path.display()));
                line.path = PathField::from(path.as_path());
                line.status = WrittenStatus::Written;
                line.bytes = Some(bytes);
            }
            Err(failure) => {
                self.summary.failed += 1;
                self.context.ui.failure(&failure);
                self.exit = self.exit.worst(Exit::SomeFailed).worst(failure.exit);
                line.reason = Some(failure.code.to_owned());
                line.message = Some(failure.message);
            }
        }
        if self.context.ui.is_json() {
            self.context.ui.json_line(&Line::Written(line))?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        let written = self.summary.written.unwrap_or_default();
        let size = units::size(self.summary.bytes.unwrap_or_default());
        let folder = self.args.output.display();
        let images = counted(written, "image");
        self.context
            .ui
            .status(&format!("{images} written to `{folder}`: {size}"));
        if self.context.ui.is_json() {
            self.summary.exit_code = self.exit.code();
            self.context.ui.json_line(&Line::Summary(self.summary))?;
        }
        Ok(self.exit)
    }
}

/// Gives a file its name, unless the name is taken.
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // A file system that cannot: the name is looked at a moment before.
        Err(Errno::INVAL | Errno::NOSYS) if !to.try_exists()? => fs::rename(from, to),
        Err(Errno::INVAL | Errno::NOSYS) => Err(io::ErrorKind::AlreadyExists.into()),
        renamed => Ok(renamed?),
    }
}

fn write_failure(path: &str, cause: &io::Error) -> Failure {
    let message = format!("cannot write `{path}`: {cause}");
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Failure::new(Exit::NoSpace, "no_space", message)
        }
        _ => Failure::new(Exit::Stopped, "io", message),
    }
}
