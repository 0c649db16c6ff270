//! Opening a file, and what its name promises about its content.

use std::fs::{self, File, Metadata as Stat, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

use crate::ingest::event::Reason;
use crate::ingest::walk::{Candidate, special};

/// What the name of a file promises about its content.
#[derive(Clone, Copy)]
enum Promise {
    /// An image that is read.
    Read,
    /// An image of a format that is not read yet.
    Unread(&'static str),
}

/// The endings of the names of images.
const ENDINGS: [(&str, Promise); 18] = [
    ("jpg", Promise::Read),
    ("jpeg", Promise::Read),
    ("jpe", Promise::Read),
    ("jfif", Promise::Read),
    ("png", Promise::Read),
    ("apng", Promise::Read),
    ("webp", Promise::Read),
    ("heic", Promise::Read),
    ("heif", Promise::Read),
    ("hif", Promise::Read),
    ("avif", Promise::Read),
    ("tif", Promise::Read),
    ("tiff", Promise::Read),
    ("dng", Promise::Read),
    ("gif", Promise::Read),
    ("jxl", Promise::Unread("JPEG XL")),
    ("jp2", Promise::Unread("JPEG 2000")),
    ("bmp", Promise::Unread("BMP")),
];

/// Opens a file, once it is known to be one: a FIFO or device is never opened. What is known of it is told, from before
/// it was opened where it was not seen yet.
///
/// # Errors
/// Fails with the reason why it cannot be looked at.
pub fn open(candidate: &Candidate) -> Result<(File, Stat), Reason> {
    let path = &candidate.path;
    let before = if candidate.is_seen {
        None
    } else {
        let stat = if candidate.follow {
            fs::metadata(path)
        } else {
            fs::symlink_metadata(path)
        };
        let stat = stat.map_err(|cause| missing(candidate, &cause))?;
        check_kind(&stat)?;
        Some(stat)
    };
    let mut flags = OFlags::NONBLOCK;
    if !candidate.follow {
        flags |= OFlags::NOFOLLOW;
    }
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(i32::try_from(flags.bits()).unwrap_or_default())
        .open(path)
        .map_err(|cause| missing(candidate, &cause))?;
    let stat = if let Some(stat) = before {
        stat
    } else {
        let stat = file.metadata().map_err(|cause| unreadable(&cause))?;
        check_kind(&stat)?;
        stat
    };
    Ok((file, stat))
}

fn check_kind(stat: &Stat) -> Result<(), Reason> {
    let kind = stat.file_type();
    match special(kind) {
        Some(name) => Err(Reason::Special(name)),
        None if kind.is_symlink() => Err(Reason::Link),
        None if kind.is_dir() => Err(Reason::Special("a folder")),
        None => Ok(()),
    }
}

fn missing(candidate: &Candidate, cause: &io::Error) -> Reason {
    match cause.kind() {
        io::ErrorKind::NotFound if candidate.is_named => Reason::NotFound,
        io::ErrorKind::NotFound => Reason::Vanished,
        _ => unreadable(cause),
    }
}

pub(super) fn unreadable(cause: &io::Error) -> Reason {
    Reason::Unreadable(cause.to_string())
}

/// Finds what the name of a file promises.
fn promised(path: &Path) -> Option<Promise> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let (_, promise) = ENDINGS.iter().find(|(name, _)| *name == ending)?;
    Some(*promise)
}

/// Says what content is that is no image: the name decides whether one was to be expected.
#[must_use]
pub fn no_image(path: &Path) -> Reason {
    match promised(path) {
        None => Reason::NotAnImage,
        Some(Promise::Unread(format)) => Reason::Unsupported(format),
        Some(Promise::Read) => Reason::Damaged("the content is no image that is known".to_owned()),
    }
}

/// Says what a file without content is.
#[must_use]
pub fn nothing(path: &Path) -> Reason {
    match promised(path) {
        None => Reason::NotAnImage,
        Some(_) => Reason::Empty,
    }
}
