//! `export`: writes images back to files, each compared with its digest on the way.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::cli::{Export, MetadataFiles};
use crate::command::context::Context;
use crate::command::history::stored;
use crate::command::open::Opened;
use crate::command::targets::{self, Everything};
use crate::crypto::Digests;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index::Found;
use crate::ledger::{self, open_image};
use crate::output::escape::{is_unsafe, write_json};
use crate::output::json::{Line, PathField, Summary, Written, WrittenStatus};
use crate::output::record;
use crate::output::units;
use crate::output::words::counted;
use crate::record::Image;

/// The bytes at a time of an image.
const CHUNK: usize = 256 * 1024;

/// The longest name of a file, in bytes, that filesystems take; the id and an ending are added to it.
const LONGEST_NAME: usize = 200;

pub(super) fn run(context: &mut Context, args: &Export) -> Result<Exit, Failure> {
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
    summary: Summary,
    exit: Exit,
}

impl Exporter<'_> {
    fn write(&mut self, found: &Found) -> Result<(), Failure> {
        let written = stored(self.opened, found).and_then(|image| {
            let path = self.write_image(found, &image)?;
            if self.args.metadata == MetadataFiles::Json {
                self.write_metadata(&path, found, &image)?;
            }
            Ok((path, image.file.bytes))
        });
        self.tell(&found.id.to_string(), Some(found), written)
    }

    /// Writes an image under a temporary name, and under its own once it is proven to be what was stored.
    fn write_image(&self, found: &Found, image: &Image) -> Result<PathBuf, Failure> {
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
        match self.copy(found, image, &mut file) {
            Ok(()) => {}
            Err(failure) => {
                let _ = fs::remove_file(&temporary);
                return Err(failure);
            }
        }
        self.place(&temporary, found)
            .map_err(|(path, cause)| failed(&path, &cause))
    }

    fn copy(&self, found: &Found, image: &Image, file: &mut File) -> Result<(), Failure> {
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
            let written = file.write_all(&buffer[..count]);
            written
                .map_err(|cause| write_failure(&self.args.output.display().to_string(), &cause))?;
        }
        if digests.sha256() == image.file.sha256 {
            Ok(())
        } else {
            Err(damaged())
        }
    }

    /// Gives the file its name: its own, or with the id added where that is taken.
    fn place(&self, temporary: &Path, found: &Found) -> Result<PathBuf, (PathBuf, io::Error)> {
        let name = safe_name(&found.file.name, &found.id.to_string());
        let own = self.args.output.join(&name);
        if self.args.overwrite {
            return match fs::rename(temporary, &own) {
                Ok(()) => Ok(own),
                Err(cause) => Err((own, cause)),
            };
        }
        let mut path = own;
        for number in 0_u32.. {
            // A link of the file system fails where the name is taken; a rename would replace it.
            match fs::hard_link(temporary, &path) {
                Ok(()) => {
                    let _ = fs::remove_file(temporary);
                    return Ok(path);
                }
                Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                    path = self
                        .args
                        .output
                        .join(with_id(&name, &found.id.to_string(), number));
                }
                Err(cause) if !path.exists() && cause.kind() != io::ErrorKind::NotFound => {
                    // A file system without links: the name was free a moment before.
                    return match fs::rename(temporary, &path) {
                        Ok(()) => Ok(path),
                        Err(cause) => Err((path, cause)),
                    };
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

fn write_failure(path: &str, cause: &io::Error) -> Failure {
    let message = format!("cannot write `{path}`: {cause}");
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Failure::new(Exit::NoSpace, "no_space", message)
        }
        _ => Failure::new(Exit::Stopped, "io", message),
    }
}

/// Makes a name that stays in its folder, whatever it says: no separator, no control character, not hidden, not empty.
fn safe_name(name: &str, id: &str) -> String {
    let replaced = |character: char| {
        if character == '/' || character == '\\' || is_unsafe(character) {
            '_'
        } else {
            character
        }
    };
    let name: String = name.chars().map(replaced).collect();
    let name = name.trim_start_matches('.');
    if name.is_empty() {
        return id.to_owned();
    }
    let (stem, ending) = split(name);
    let mut end = stem.len().min(LONGEST_NAME.saturating_sub(ending.len()));
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{ending}", &stem[..end])
}

/// Adds the id before the ending: `NAME-ID.EXT`, and a number where even that is taken.
fn with_id(name: &str, id: &str, number: u32) -> String {
    let (stem, ending) = split(name);
    match number {
        0 => format!("{stem}-{id}{ending}"),
        _ => format!("{stem}-{id}-{number}{ending}"),
    }
}

/// Splits a name before its ending, which is short or none.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= 10 => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn names_are_kept_where_they_are_harmless() {
        for (name, expected) in [
            ("a.jpg", "a.jpg"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("/etc/passwd", "_etc_passwd"),
            ("..", "id"),
            ("", "id"),
            (".hidden.jpg", "hidden.jpg"),
            ("a\nb\u{202e}.png", "a_b_.png"),
            ("Café 1.jpg", "Café 1.jpg"),
        ] {
            assert_eq!(safe_name(name, "id"), expected);
        }
        assert_eq!(with_id("a.b.jpg", "id", 0), "a.b-id.jpg");
        assert_eq!(with_id("a", "id", 2), "a-id-2");
    }

    proptest! {
        #[test]
        fn no_name_leaves_its_folder(name in any::<String>()) {
            let safe = safe_name(&name, "id");
            assert_eq!(Path::new("out").join(&safe).parent(), Some(Path::new("out")));
            assert!(Path::new(&safe).file_name().is_some() && safe.len() <= 255);
        }
    }
}
