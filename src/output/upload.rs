//! What an upload tells, as lines for people or programs, and its progress.

use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{Item, Status, Totals};
use crate::output::json::{self, Counts, ItemStatus, Line, PathField};
use crate::output::record::warnings;
use crate::output::units;
use crate::output::words::{count, counted, list};

/// Makes the line of a file.
#[must_use]
pub fn item(item: &Item) -> json::Item {
    let (status, reason) = match &item.status {
        Status::Stored => (ItemStatus::Stored, None),
        Status::Duplicate => (ItemStatus::Duplicate, None),
        Status::Skipped(reason) => (ItemStatus::Skipped, Some(reason)),
        Status::Failed(reason) => (ItemStatus::Failed, Some(reason)),
    };
    let image = item.image.as_ref();
    json::Item {
        path: PathField::from(item.path.as_path()),
        status,
        reason: reason.map(|reason| reason.code().to_owned()),
        message: reason.map(ToString::to_string),
        id: image.and_then(|image| image.id).map(|id| id.to_string()),
        sha256: image.map(|image| image.sha256.to_string()),
        format: image.map(|image| image.format.to_string()),
        bytes: image.map(|image| image.bytes),
        warnings: image.map_or_else(Vec::new, |image| warnings(&image.warnings)),
    }
}

/// Says what is wrong with a file; nothing where all is well.
#[must_use]
pub fn complaint(path: &Path, status: &Status) -> Option<String> {
    match status {
        Status::Failed(reason) => Some(format!("`{}`: {reason}", path.display())),
        _ => None,
    }
}

/// Says what became of a file.
#[must_use]
pub fn told(item: &Item) -> String {
    let path = item.path.display();
    match &item.status {
        Status::Stored => format!("`{path}`: stored"),
        Status::Duplicate => format!("`{path}`: already there"),
        Status::Skipped(reason) => format!("`{path}`: skipped, {reason}"),
        Status::Failed(reason) => format!("`{path}`: failed, {reason}"),
    }
}

/// Counts the files.
#[must_use]
pub fn counts(totals: &Totals) -> Counts {
    Counts {
        found: totals.found(),
        stored: totals.stored,
        duplicate: totals.duplicate,
        skipped: totals.skipped,
        failed: totals.failed,
    }
}

/// Makes the line that tells how far an upload is.
#[must_use]
pub fn progress(totals: &Totals, total: Option<u64>, elapsed: Duration) -> Line {
    Line::Progress(json::Progress {
        done: totals.found(),
        total,
        bytes_done: totals.bytes_read,
        bytes_total: None,
        elapsed_ms: milliseconds(elapsed),
    })
}

/// Says how an upload ended.
#[must_use]
pub fn sentence(totals: &Totals, dry_run: bool, elapsed: Duration) -> String {
    let stored = if dry_run { "would be stored" } else { "stored" };
    let mut parts = vec![format!("{} {stored}", counted(totals.stored, "image"))];
    for (number, word) in [
        (totals.duplicate, "already there"),
        (totals.skipped, "skipped"),
        (totals.failed, "failed"),
    ] {
        if number > 0 {
            parts.push(format!("{} {word}", count(number)));
        }
    }
    format!(
        "{}: {} in {}",
        list(&parts),
        units::size(totals.bytes_stored),
        units::duration(elapsed)
    )
}

/// Gives whole milliseconds.
#[must_use]
pub fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A bar on standard error.
pub struct Bar(ProgressBar);

impl Bar {
    /// Begins a bar whose end is not known yet.
    #[must_use]
    pub fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{spinner} {pos} files  {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        Self(bar)
    }

    /// Shows how far it is.
    pub fn show(&self, totals: &Totals, total: Option<u64>) {
        if let (Some(total), None) = (total, self.0.length()) {
            self.0.set_length(total);
            let template = "{wide_bar} {pos}/{len} files  {msg}  {eta}";
            if let Ok(style) = ProgressStyle::with_template(template) {
                self.0.set_style(style);
            }
        }
        self.0.set_position(totals.found());
        self.0.set_message(units::size(totals.bytes_read));
    }

    /// Makes room for other lines while they are written.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Default for Bar {
    fn default() -> Self {
        Self::new()
    }
}
