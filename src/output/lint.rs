//! What `lint` finds, as lines for people, JSON, annotations of GitHub Actions, or a SARIF log.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::ingest::{Item, Reason};
use crate::lint::{Broken, Level, Place, Rules};
use crate::output::json::{Finding, Line, LintSummary, PathField};
use crate::output::sarif::Log;
use crate::output::words::{counted, list};
use crate::output::{OutputError, Ui, escape, upload};

/// The form that is printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// A line a finding.
    Text,
    /// JSON Lines.
    Jsonl,
    /// Workflow commands of GitHub Actions.
    Github,
    /// One SARIF log.
    Sarif,
}

/// Whether values are printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Values {
    /// They are not.
    Hidden,
    /// They are, as was asked for.
    Shown,
}

/// What is found, on its way to standard output.
#[derive(Debug)]
pub struct Report {
    form: Form,
    values: Values,
    /// The current folder, which paths are relative to where others read them.
    folder: PathBuf,
    log: Log,
}

impl Report {
    /// Begins a report, for a run in a folder.
    #[must_use]
    pub fn new(form: Form, values: Values, folder: PathBuf, rules: &Rules) -> Self {
        Self {
            form,
            values,
            folder,
            log: Log::new(rules),
        }
    }

    /// Tells of the rules that a file breaks.
    ///
    /// # Errors
    /// Fails if standard output is closed or cannot be written.
    pub fn tell(
        &mut self,
        ui: &mut Ui,
        path: &Path,
        broken: &[Broken<'_>],
    ) -> Result<(), OutputError> {
        for broken in broken {
            match self.form {
                Form::Text => self.lines(ui, path, broken)?,
                Form::Jsonl => self.json(ui, path, broken)?,
                Form::Github => {
                    let message = self.sentence(broken);
                    let command = word(broken.rule.level);
                    let title = &broken.rule.name;
                    github(ui.stdout(), command, self.relative(path), title, &message)?;
                }
                Form::Sarif => {
                    let message = self.sentence(broken);
                    let path = self.relative(path).to_owned();
                    self.log.add(&path, broken, &message);
                }
            }
        }
        Ok(())
    }

    /// Tells of a file that could not be read. On standard error it was told already.
    ///
    /// # Errors
    /// Fails if standard output is closed or cannot be written.
    pub fn fail(&mut self, ui: &mut Ui, item: &Item, reason: &Reason) -> Result<(), OutputError> {
        let path = self.relative(&item.path);
        let reason = reason.to_string();
        match self.form {
            Form::Text => Ok(()),
            Form::Jsonl => ui.json_line(&Line::Item(upload::item(item))),
            Form::Github => Ok(github(ui.stdout(), "error", path, "unread", &reason)?),
            Form::Sarif => {
                let path = path.to_owned();
                self.log.fail(&path, &reason);
                Ok(())
            }
        }
    }

    /// Ends the report.
    ///
    /// # Errors
    /// Fails if standard output is closed or cannot be written.
    pub fn finish(self, ui: &mut Ui, summary: LintSummary) -> Result<(), OutputError> {
        match self.form {
            Form::Text | Form::Github => Ok(()),
            Form::Jsonl => ui.json_line(&Line::LintSummary(summary)),
            Form::Sarif => Ok(self.log.write(ui.stdout())?),
        }
    }

    fn lines(&self, ui: &mut Ui, path: &Path, broken: &Broken<'_>) -> Result<(), OutputError> {
        let rule = broken.rule;
        let level = word(rule.level);
        let start = format!(
            "{}: {level}: {} ({})",
            path.display(),
            rule.message,
            rule.name
        );
        for place in &broken.places {
            ui.data(&format!("{start}: {}", self.place(place)))?;
        }
        if broken.places.is_empty() {
            ui.data(&start)?;
        }
        Ok(())
    }

    fn json(&self, ui: &mut Ui, path: &Path, broken: &Broken<'_>) -> Result<(), OutputError> {
        let places = broken.places.iter().map(Some);
        let nowhere = broken.places.is_empty().then_some(None);
        for place in places.chain(nowhere) {
            let shown = place.filter(|_| self.values == Values::Shown);
            ui.json_line(&Line::Finding(Finding {
                path: PathField::from(path),
                rule: broken.rule.name.clone(),
                level: word(broken.rule.level),
                message: broken.rule.message.clone(),
                tag: place.map(|place| place.tag.clone()),
                value: shown.map(|place| place.value.clone()),
                embedded: place.is_some_and(|place| place.is_embedded),
            }))?;
        }
        Ok(())
    }

    fn sentence(&self, broken: &Broken<'_>) -> String {
        let message = &broken.rule.message;
        let places = broken.places.iter().map(|place| self.place(place));
        let places: Vec<String> = places.collect();
        if places.is_empty() {
            return message.clone();
        }
        format!("{message}: {}", places.join(", "))
    }

    fn place(&self, place: &Place) -> String {
        let mut text = place.tag.clone();
        if place.is_embedded {
            text.push_str(" of an embedded image");
        }
        if self.values == Values::Shown {
            write!(text, " = {}", place.value).expect("writing to a string cannot fail");
        }
        text
    }

    /// Gives a path as it is from the current folder on, where it lies below that.
    fn relative<'p>(&self, path: &'p Path) -> &'p Path {
        let below = path.strip_prefix(&self.folder).unwrap_or(path);
        below.strip_prefix(".").unwrap_or(below)
    }
}

/// Says how a run ended.
#[must_use]
pub fn sentence(summary: &LintSummary) -> String {
    let mut parts = Vec::new();
    if summary.errors > 0 {
        parts.push(counted(summary.errors, "error"));
    }
    if summary.warnings > 0 {
        parts.push(counted(summary.warnings, "warning"));
    }
    if summary.failed > 0 {
        parts.push(format!("{} failed", summary.failed));
    }
    if parts.is_empty() {
        parts.push("nothing found".to_owned());
    }
    format!("{}: {}", counted(summary.files, "image"), list(&parts))
}

/// Gives the word for a level.
pub(super) fn word(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
    }
}

/// Writes a workflow command. No text can end its line, or its property, and begin another command.
fn github(
    writer: &mut dyn Write,
    command: &str,
    path: &Path,
    title: &str,
    message: &str,
) -> io::Result<()> {
    let file = property(&path.to_string_lossy());
    let title = property(title);
    let message = escaped(message);
    let line = format!("::{command} file={file},title={title}::{message}");
    writeln!(writer, "{}", escape::terminal(&line))
}

fn escaped(text: &str) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D");
    text.replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_and_no_message_makes_a_command_of_its_own() {
        let mut line = Vec::new();
        let path = Path::new("a,b:c\n::error::x%.jpg");
        github(&mut line, "error", path, "no-gps", "50%\r\n::warning::\x1b").unwrap();
        assert_eq!(
            String::from_utf8(line).unwrap(),
            "::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax%25.jpg,title=no-gps::50%25%0D%0A::warning::\\u{1b}\n"
        );
    }

    #[test]
    fn a_run_is_told_in_a_sentence() {
        let mut summary = LintSummary {
            files: 1,
            ..LintSummary::default()
        };
        assert_eq!(sentence(&summary), "1 image: nothing found");
        summary.errors = 2;
        summary.warnings = 1;
        summary.failed = 3;
        assert_eq!(
            sentence(&summary),
            "1 image: 2 errors, 1 warning and 3 failed"
        );
    }
}
