//! Finding files: arguments, lists, and what lies below folders.

use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::globs::Globs;
use crate::ingest::event::{Item, Reason, Status};

/// Which files below folders are taken.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// Whether hidden files and folders are taken too.
    pub hidden: bool,
    /// Whether links are followed.
    pub follow: bool,
    /// Which names are taken.
    pub globs: Globs,
}

/// A file to look at.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Candidate {
    /// The argument as typed, joined with what lies under it.
    pub path: PathBuf,
    /// Whether it was named itself, and not found in a folder.
    pub is_named: bool,
    /// Whether a link is followed.
    pub follow: bool,
    /// Whether it was just seen to be a plain file, through a link too.
    pub is_seen: bool,
}

/// What walking finds.
#[derive(Debug)]
pub enum Step {
    /// A file to look at.
    File(Candidate),
    /// Something that is not looked at.
    End(Item),
}

/// Gives what an argument or a line of a list stands for, step by step, until it is told to stop.
pub fn walk(named: &Path, how: &Walk, give: &mut impl FnMut(Step) -> bool) -> bool {
    match fs::metadata(named) {
        Ok(metadata) if metadata.is_dir() => walk_folder(named, how, give),
        found => give(Step::File(Candidate {
            path: named.to_owned(),
            is_named: true,
            follow: true,
            is_seen: found.is_ok_and(|metadata| metadata.is_file()),
        })),
    }
}

fn walk_folder(folder: &Path, how: &Walk, give: &mut impl FnMut(Step) -> bool) -> bool {
    let mut entries = WalkDir::new(folder)
        .follow_links(how.follow)
        .follow_root_links(true)
        .min_depth(1)
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = entries.next() {
        let step = match entry {
            Ok(entry) => {
                let reason = skipped(&entry, folder, how);
                if reason.is_some() && entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                match reason {
                    Some(reason) => end(entry.path(), Status::Skipped(reason)),
                    None if entry.file_type().is_dir() => continue,
                    None => Step::File(Candidate {
                        path: entry.into_path(),
                        is_named: false,
                        follow: how.follow,
                        is_seen: false,
                    }),
                }
            }
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                end(&path, Status::Failed(failure(&error)))
            }
        };
        if !give(step) {
            return false;
        }
    }
    true
}

fn end(path: &Path, status: Status) -> Step {
    Step::End(Item::without_image(path.to_owned(), status))
}

/// Says why something in a folder is not looked at.
fn skipped(entry: &DirEntry, folder: &Path, how: &Walk) -> Option<Reason> {
    let file_type = entry.file_type();
    if !how.hidden && is_hidden(entry.file_name()) {
        return Some(Reason::Hidden);
    }
    if file_type.is_symlink() {
        return Some(Reason::Link);
    }
    if file_type.is_dir() {
        return None;
    }
    if let Some(special) = special(file_type) {
        return Some(Reason::Special(special));
    }
    let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
    (!how.globs.take(below)).then_some(Reason::Excluded)
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Names what is neither a file nor a folder.
pub(super) fn special(file_type: FileType) -> Option<&'static str> {
    if file_type.is_fifo() {
        Some("a FIFO")
    } else if file_type.is_socket() {
        Some("a socket")
    } else if file_type.is_block_device() || file_type.is_char_device() {
        Some("a device")
    } else {
        None
    }
}

fn failure(error: &walkdir::Error) -> Reason {
    if error.loop_ancestor().is_some() {
        return Reason::Unreadable("a link leads back to a folder above it".to_owned());
    }
    match error.io_error() {
        Some(cause) => Reason::Unreadable(cause.to_string()),
        None => Reason::Vanished,
    }
}
