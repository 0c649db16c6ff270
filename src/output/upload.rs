//! What an upload tells, as lines for people or programs, and its progress.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{Item, Status, Totals};
use crate::output::escape;
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

/// What was odd in the images of an upload: of each kind how many have it, and the first of them.
#[derive(Debug, Default)]
pub struct Oddities(BTreeMap<String, Oddity>);

#[derive(Debug)]
struct Oddity {
    images: u64,
    message: String,
    path: PathBuf,
}

impl Oddities {
    /// Takes what is odd in an image that was stored; one that has a kind twice counts once.
    pub fn note(&mut self, item: &Item) {
        let warnings = item.image.iter().flat_map(|image| &image.warnings);
        let codes: BTreeMap<&str, &str> = warnings
            .map(|warning| (warning.code.as_ref(), warning.message.as_str()))
            .collect();
        for (code, message) in codes {
            let known = self.0.entry(code.to_owned()).or_insert_with(|| Oddity {
                images: 0,
                message: message.to_owned(),
                path: item.path.clone(),
            });
            known.images += 1;
        }
    }

    /// Gives a sentence for each kind, the most frequent first.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let mut kinds: Vec<(&String, &Oddity)> = self.0.iter().collect();
        kinds.sort_by_key(|(_, oddity)| std::cmp::Reverse(oddity.images));
        let sentence = |(code, oddity): (&String, &Oddity)| {
            let path = oddity.path.to_string_lossy();
            let path = escape::terminal(&path);
            let message = &oddity.message;
            match oddity.images {
                1 => format!("odd in `{path}`: {message} ({code})"),
                number => format!(
                    "odd in {}, first `{path}`: {message} ({code})",
                    counted(number, "image")
                ),
            }
        };
        kinds.into_iter().map(sentence).collect()
    }
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

    /// Begins a bar of the rows of a log that are read.
    #[must_use]
    pub fn of_rows(all: u64) -> Self {
        let bar = ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::stderr());
        let template = "reading the log  {wide_bar} {pos}/{len} rows  {eta}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Shows how many rows were read.
    pub fn show_rows(&self, done: u64) {
        self.0.set_position(done);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Sha256;
    use crate::ingest::ImageFacts;
    use crate::metadata::{Format, Warning};

    fn stored(path: &str, warnings: &[(&'static str, &str)]) -> Item {
        let warning = |(code, message): &(&'static str, &str)| Warning {
            code: (*code).into(),
            message: (*message).to_owned(),
            offset: None,
        };
        Item {
            path: path.into(),
            status: Status::Stored,
            image: Some(ImageFacts {
                id: None,
                sha256: Sha256::from_bytes([0; 32]),
                format: Format::Png,
                bytes: 1,
                warnings: warnings.iter().map(warning).collect(),
            }),
        }
    }

    #[test]
    fn what_is_odd_is_told_once_a_kind() {
        let mut oddities = Oddities::default();
        oddities.note(&stored("a.png", &[("bad_gps", "a place is not on earth")]));
        let crc = ("bad_crc", "a checksum is wrong");
        oddities.note(&stored("b\u{1b}.png", &[crc, crc]));
        oddities.note(&stored("c.png", &[crc]));
        oddities.note(&stored("d.png", &[]));
        assert_eq!(
            oddities.sentences(),
            [
                "odd in 2 images, first `b\\u{1b}.png`: a checksum is wrong (bad_crc)",
                "odd in `a.png`: a place is not on earth (bad_gps)",
            ]
        );
    }
}
