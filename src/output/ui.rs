//! The two streams of the program, and what is printed on them and how.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::Line;
use crate::output::pager::{Pager, Wanted};
use crate::output::{escape, excerpt};

/// The width of what is no terminal, and of a terminal that does not tell.
const DEFAULT_WIDTH: u16 = 80;

/// When something is coloured.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum When {
    /// On a terminal, unless the environment says no.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The variables that speak about colour, as the environment has them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ColorEnvironment {
    /// `NO_COLOR`: any text but the empty one means no colour (<https://no-color.org>).
    pub no_color: Option<String>,
    /// `CLICOLOR`: `0` means no colour (<https://bixense.com/clicolors>).
    pub clicolor: Option<String>,
}

/// What the user chose for the output.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Settings {
    /// When to colour.
    pub color: When,
    /// What the environment says about colour.
    pub environment: ColorEnvironment,
    /// Whether status lines are left out.
    pub quiet: bool,
    /// How often `-v` was given.
    pub verbose: u8,
    /// Whether standard output carries JSON only.
    pub json: bool,
}

/// Output that could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The reader went away. The program ends quietly with 0; `upload` goes on without its lines.
    #[error("the reader of standard output has closed it")]
    Closed,
    /// Anything else, such as a full disk.
    #[error("cannot write to standard output")]
    Write(#[source] io::Error),
}

impl From<io::Error> for OutputError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::Write(error)
        }
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        match error {
            OutputError::Closed => Self::closed(),
            OutputError::Write(ref cause) if cause.kind() == io::ErrorKind::StorageFull => {
                Self::new(Exit::NoSpace, "no_space", error.to_string())
            }
            OutputError::Write(ref cause) => {
                Self::new(Exit::Stopped, "io", format!("{error}: {cause}"))
            }
        }
    }
}

/// A stream and what is known about it.
struct Stream {
    writer: Box<dyn Write + Send>,
    terminal: bool,
    colored: bool,
}

/// The output of the program. Standard output is data, standard error is for people.
pub struct Ui {
    settings: Settings,
    width: u16,
    stdout: Stream,
    stderr: Stream,
    pager: Option<Pager>,
}

/// Standard output, without looking for the end of the last line in what is written.
fn stdout() -> Box<dyn Write + Send> {
    match io::stdout().as_fd().try_clone_to_owned() {
        Ok(stream) => Box::new(File::from(stream)),
        Err(_) => Box::new(io::stdout()),
    }
}

impl Ui {
    /// Takes the streams of the process.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let stdout_terminal = io::stdout().is_terminal();
        let stderr_terminal = io::stderr().is_terminal();
        let size = rustix::termios::tcgetwinsize(io::stdout());
        let size = size.or_else(|_| rustix::termios::tcgetwinsize(io::stderr()));
        let width = size.ok().map(|size| size.ws_col).filter(|width| *width > 0);
        Self {
            width: width.unwrap_or(DEFAULT_WIDTH),
            stdout: Stream {
                // A list of a million rows must not make a system call a row.
                writer: Box::new(io::BufWriter::with_capacity(64 * 1024, stdout())),
                terminal: stdout_terminal,
                colored: colored(&settings, stdout_terminal),
            },
            stderr: Stream {
                writer: Box::new(io::stderr()),
                terminal: stderr_terminal,
                colored: colored(&settings, stderr_terminal),
            },
            settings,
            pager: None,
        }
    }

    /// Takes other writers in place of the process' streams; neither is a terminal.
    #[must_use]
    pub fn with_writers(
        settings: Settings,
        stdout: Box<dyn Write + Send>,
        stderr: Box<dyn Write + Send>,
    ) -> Self {
        let stream = |writer| Stream {
            writer,
            terminal: false,
            colored: colored(&settings, false),
        };
        Self {
            width: DEFAULT_WIDTH,
            stdout: stream(stdout),
            stderr: stream(stderr),
            pager: None,
            settings,
        }
    }

    /// Tells whether standard output carries JSON only.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.settings.json
    }

    /// Tells whether standard output is a terminal.
    #[must_use]
    pub fn stdout_is_terminal(&self) -> bool {
        self.stdout.terminal
    }

    /// Tells whether standard error is a terminal.
    #[must_use]
    pub fn stderr_is_terminal(&self) -> bool {
        self.stderr.terminal
    }

    /// Tells whether standard output is coloured.
    #[must_use]
    pub fn is_colored(&self) -> bool {
        self.stdout.colored
    }

    /// Gives the columns of the terminal.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Lets a pager show what is written from now on. Where it cannot be started the terminal shows it.
    pub fn start_pager(&mut self, wanted: &Wanted) {
        match Pager::start(wanted) {
            Ok((pager, input)) => {
                self.stdout.writer = Box::new(io::BufWriter::with_capacity(64 * 1024, input));
                self.pager = Some(pager);
            }
            Err(error) => self.detail(&format!("going on without the pager: {error}")),
        }
    }

    /// Waits until the reader has closed the pager, if there is one.
    pub fn end_pager(&mut self) {
        if let Some(pager) = self.pager.take() {
            // A reader who closed it early has seen enough; the rest has nowhere to go.
            let _ = self.stdout.writer.flush();
            self.stdout.writer = Box::new(io::BufWriter::new(stdout()));
            pager.wait();
        }
    }

    /// Gives standard output to a renderer. Its errors become [`OutputError`] by `?`.
    pub fn stdout(&mut self) -> &mut dyn Write {
        &mut self.stdout.writer
    }

    /// Prints one line of what was asked for, escaped.
    ///
    /// # Errors
    ///
    /// Fails if standard output is closed or cannot be written.
    pub fn data(&mut self, line: &str) -> Result<(), OutputError> {
        writeln!(self.stdout.writer, "{}", escape::terminal(line))?;
        Ok(())
    }

    /// Prints one line of JSON, and hands it on at once: who reads a stream waits for each line.
    ///
    /// # Errors
    ///
    /// Fails if standard output is closed or cannot be written.
    pub fn json_line(&mut self, line: &Line) -> Result<(), OutputError> {
        escape::write_json(&mut self.stdout.writer, &line.versioned())?;
        self.flush()
    }

    /// Writes out what is still held back. Called once before the end, and by [`Ui::json_line`].
    ///
    /// # Errors
    ///
    /// Fails if standard output is closed or cannot be written.
    pub fn flush(&mut self) -> Result<(), OutputError> {
        self.stdout.writer.flush()?;
        Ok(())
    }

    /// Tells what happens or happened, unless `--quiet`.
    pub fn status(&mut self, message: &str) {
        if !self.settings.quiet {
            self.tell(&escape::terminal(message));
        }
    }

    /// Tells more of what happens, with `--verbose` only.
    pub fn detail(&mut self, message: &str) {
        if self.settings.verbose > 0 {
            self.tell(&escape::terminal(message));
        }
    }

    /// Warns of something that does not stop the run. Not even `--quiet` hides it.
    pub fn warning(&mut self, message: &str) {
        let label = self.label("warning:", "33");
        self.tell(&format!("{label} {}", escape::terminal(message)));
    }

    /// Says what went wrong, and under it what to type.
    pub fn error(&mut self, message: &str, hints: &[String]) {
        let label = self.label("error:", "31");
        self.tell(&format!("{label} {}", escape::terminal(message)));
        self.hints(hints);
    }

    fn hints(&mut self, hints: &[String]) {
        for hint in hints {
            let label = self.label("hint:", "36");
            self.tell(&format!("  {label} {}", escape::terminal(hint)));
        }
    }

    /// Says why a run failed, with the place in what was typed.
    pub fn failure(&mut self, failure: &Failure) {
        let excerpt = failure.excerpt.as_deref();
        let place =
            excerpt.map(|excerpt| excerpt::excerpt(&excerpt.text, &excerpt.span, self.width));
        let label = self.label("error:", "31");
        self.tell(&format!("{label} {}", escape::terminal(&failure.message)));
        for line in place.iter().flatten() {
            self.tell(line);
        }
        self.hints(&failure.hints);
    }

    /// Writes to standard error. Where even that is closed there is nobody left to tell, so its errors are dropped.
    fn tell(&mut self, text: &str) {
        let _ = writeln!(self.stderr.writer, "{text}");
    }

    fn label(&self, word: &str, color: &str) -> String {
        if self.stderr.colored {
            format!("\x1b[1;{color}m{word}\x1b[0m")
        } else {
            word.to_owned()
        }
    }
}

fn colored(settings: &Settings, terminal: bool) -> bool {
    let environment = &settings.environment;
    match settings.color {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            terminal
                && environment
                    .no_color
                    .as_deref()
                    .unwrap_or_default()
                    .is_empty()
                && environment.clicolor.as_deref() != Some("0")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Shared {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    struct ClosedPipe;

    impl Write for ClosedPipe {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    fn printed(settings: Settings, print: impl Fn(&mut Ui)) -> (String, String) {
        let (stdout, stderr) = (Shared::default(), Shared::default());
        let mut ui = Ui::with_writers(settings, Box::new(stdout.clone()), Box::new(stderr.clone()));
        print(&mut ui);
        (stdout.text(), stderr.text())
    }

    fn print_all(ui: &mut Ui) {
        ui.data("a\x1bb").unwrap();
        ui.status("stored");
        ui.detail("opened");
        ui.warning("odd");
        ui.error("no file `x`", &["imgvault help".to_owned()]);
    }

    #[test]
    fn data_and_words_have_their_own_streams() {
        let (stdout, stderr) = printed(Settings::default(), print_all);
        assert_eq!(stdout, "a\\u{1b}b\n");
        assert_eq!(
            stderr,
            "stored\nwarning: odd\nerror: no file `x`\n  hint: imgvault help\n"
        );
    }

    #[test]
    fn quiet_and_verbose_change_what_is_told() {
        let quiet = Settings {
            quiet: true,
            ..Settings::default()
        };
        let (_, stderr) = printed(quiet, print_all);
        assert_eq!(
            stderr,
            "warning: odd\nerror: no file `x`\n  hint: imgvault help\n"
        );
        let verbose = Settings {
            verbose: 1,
            ..Settings::default()
        };
        assert!(printed(verbose, print_all).1.contains("opened\n"));
    }

    #[test]
    fn colour_follows_choice_then_environment() {
        let mut settings = Settings::default();
        assert!(colored(&settings, true));
        assert!(!colored(&settings, false));
        settings.environment.no_color = Some(String::new());
        assert!(colored(&settings, true));
        settings.environment.clicolor = Some("0".to_owned());
        assert!(!colored(&settings, true));
        settings.environment.clicolor = None;
        settings.environment.no_color = Some("1".to_owned());
        assert!(!colored(&settings, true));
        settings.color = When::Always;
        assert!(colored(&settings, false));
        let (_, stderr) = printed(settings, |ui| ui.error("bad", &[]));
        assert_eq!(stderr, "\x1b[1;31merror:\x1b[0m bad\n");
    }

    #[test]
    fn a_closed_pipe_is_told_apart() {
        let mut ui = Ui::with_writers(
            Settings::default(),
            Box::new(ClosedPipe),
            Box::new(ClosedPipe),
        );
        assert!(matches!(ui.data("x"), Err(OutputError::Closed)));
        assert!(matches!(ui.flush(), Err(OutputError::Closed)));
        ui.error("nobody hears this", &[]);
    }
}
