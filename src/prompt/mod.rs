//! Asking: passwords from wherever they come, and questions on the terminal.
//!
//! Questions, answers and the one secret that is shown go through `/dev/tty`, so that standard output stays data. What is
//! secret is never echoed, and never part of an error.

mod error;
mod source;
mod terminal;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::os::fd::AsFd;

use zeroize::Zeroizing;

use crate::crypto::Password;
use crate::prompt::source::CommandInput;

pub use crate::prompt::error::{Error, Warning};
pub use crate::prompt::source::{LONGEST, Source};
pub use crate::prompt::terminal::Terminal;

/// How often a new password is asked for.
const TRIES: usize = 3;

/// Whether questions are allowed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asking {
    /// Where there is a terminal.
    OnTerminal,
    /// Never: `--no-input`.
    Never,
}

/// What is asked for, and what to do where it cannot be asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The name of what is wanted, as in `password of alice`.
    pub what: &'a str,
    /// How else it can be given, as in `--password-file FILE`.
    pub hint: &'a str,
}

/// Asks people, and reads passwords from other places.
pub struct Prompter {
    asking: Asking,
    terminal: Option<Box<dyn Terminal>>,
    stdin: Box<dyn Read>,
    stdin_is_terminal: bool,
    warnings: Vec<Warning>,
}

impl Prompter {
    /// Takes the terminal and the standard input of the process.
    ///
    /// A terminal counts only if standard input or standard error is one too: a script that has redirected both must
    /// not hang on a question that nobody sees.
    #[must_use]
    pub fn new(asking: Asking) -> Self {
        let stdin_is_terminal = io::stdin().is_terminal();
        let watched = stdin_is_terminal || io::stderr().is_terminal();
        // Without the buffer of `io::Stdin`, no more is taken than the lines that are asked for.
        let stdin: Box<dyn Read> = match io::stdin().as_fd().try_clone_to_owned() {
            Ok(stdin) => Box::new(File::from(stdin)),
            Err(_) => Box::new(io::empty()),
        };
        let terminal = if watched { terminal::open() } else { None };
        Self {
            stdin_is_terminal,
            ..Self::with(asking, terminal, stdin)
        }
    }

    /// Takes another terminal, or none, and another standard input.
    #[must_use]
    pub fn with(asking: Asking, terminal: Option<Box<dyn Terminal>>, stdin: Box<dyn Read>) -> Self {
        Self {
            asking,
            terminal,
            stdin,
            stdin_is_terminal: false,
            warnings: Vec::new(),
        }
    }

    /// Tells whether a question can be asked.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        self.asking == Asking::OnTerminal && self.terminal.is_some()
    }

    /// Gives what was noticed so far, once.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.warnings)
    }

    /// Gets a present password from its source.
    ///
    /// # Errors
    /// Fails if the source cannot be read or gives nothing, and if a terminal is needed and there is none.
    pub fn password(
        &mut self,
        source: &Source,
        question: &Question<'_>,
    ) -> Result<Password, Error> {
        if self.asks_for(source) {
            return self.ask_password(question);
        }
        self.read_password(source)
    }

    /// Gets a new password from its source; see [`Self::ask_new_password`].
    ///
    /// # Errors
    /// As [`Self::password`], and if two different ones were typed.
    pub fn new_password(
        &mut self,
        source: &Source,
        question: &Question<'_>,
        complaint: impl Fn(&Password) -> Option<String>,
    ) -> Result<Password, Error> {
        if self.asks_for(source) {
            return self.ask_new_password(question, complaint);
        }
        self.read_password(source)
    }

    /// Asks for a secret that exists: a password, or the recovery key.
    ///
    /// # Errors
    /// Fails if nothing is typed, and without a terminal.
    pub fn ask_password(&mut self, question: &Question<'_>) -> Result<Password, Error> {
        let prompt = format!("{}: ", capitalised(question.what));
        self.ask_hidden(&prompt, question)
    }

    /// Asks for a new password, twice.
    ///
    /// If the two differ, or there is a complaint about it, that is said and it is asked for again, up to three times. The
    /// last is given even with a complaint: whoever sets the password refuses it, with its own reason.
    ///
    /// # Errors
    /// Fails if the two differ to the end, nothing is typed, and without a terminal.
    pub fn ask_new_password(
        &mut self,
        question: &Question<'_>,
        complaint: impl Fn(&Password) -> Option<String>,
    ) -> Result<Password, Error> {
        let again = format!("{}, again: ", capitalised(question.what));
        for left in (0..TRIES).rev() {
            let password = self.ask_password(question)?;
            match complaint(&password) {
                Some(complaint) if left > 0 => {
                    self.show(question, &format!("{complaint}\n"))?;
                    continue;
                }
                Some(_) => return Ok(password),
                None => {}
            }
            let second = self.ask_hidden(&again, question)?;
            if second.expose() == password.expose() {
                return Ok(password);
            }
            if left > 0 {
                self.show(question, "The two differ, try again\n")?;
            }
        }
        Err(Error::Differ)
    }

    /// Asks for a line that is not secret; white space around it is dropped.
    ///
    /// # Errors
    /// Fails if nothing is typed, and without a terminal.
    pub fn line(&mut self, question: &Question<'_>) -> Result<String, Error> {
        let prompt = format!("{}: ", capitalised(question.what));
        let line = self.terminal(question)?.read_line(&prompt);
        let line = line.map_err(Error::Terminal)?;
        let text = str::from_utf8(&line).map_err(|_| Error::NotText(Source::Terminal))?;
        match text.trim() {
            "" => Err(nothing_typed(question)),
            text => Ok(text.to_owned()),
        }
    }

    /// Asks a question that only `y` or `yes` agrees to. `hint` is the option that agrees beforehand.
    ///
    /// # Errors
    /// Fails without a terminal.
    pub fn confirm(&mut self, question: &str, hint: &str) -> Result<bool, Error> {
        let what = "confirmation";
        let terminal = self.terminal(&Question { what, hint })?;
        let answer = terminal.read_line(&format!("{question} [y/N] "));
        let answer = answer.map_err(Error::Terminal)?;
        let answer = answer.trim_ascii().to_ascii_lowercase();
        Ok(matches!(answer.as_slice(), b"y" | b"yes"))
    }

    /// Shows a text with a secret once, on the terminal only.
    ///
    /// # Errors
    /// Fails without a terminal.
    pub fn show_secret(&mut self, text: &str, question: &Question<'_>) -> Result<(), Error> {
        self.show(question, text)
    }

    fn asks_for(&self, source: &Source) -> bool {
        // Typing a password into `--password-stdin` would echo it.
        *source == Source::Terminal || (*source == Source::Stdin && self.stdin_is_terminal)
    }

    fn read_password(&mut self, source: &Source) -> Result<Password, Error> {
        let line = match source {
            Source::File(path) => {
                let (line, warning) = source::read_file(path)?;
                self.warnings.extend(warning);
                line
            }
            Source::Command(command) => {
                let input = if self.stdin_is_terminal && self.can_ask() {
                    CommandInput::Terminal
                } else {
                    CommandInput::Nothing
                };
                source::run(command, input)?
            }
            Source::Stdin | Source::Terminal => source::first_line(&mut self.stdin, source)?,
        };
        checked(&line, source)
    }

    fn ask_hidden(&mut self, prompt: &str, question: &Question<'_>) -> Result<Password, Error> {
        let typed = self.terminal(question)?.read_hidden(prompt);
        let typed = typed.map_err(|cause| match cause.kind() {
            io::ErrorKind::Interrupted => Error::Interrupted,
            io::ErrorKind::UnexpectedEof => nothing_typed(question),
            _ => Error::Terminal(cause),
        })?;
        if typed.is_empty() {
            return Err(nothing_typed(question));
        }
        if typed.len() > LONGEST {
            return Err(Error::TooLong(Source::Terminal));
        }
        Ok(Password::new(typed.as_str().to_owned()))
    }

    fn show(&mut self, question: &Question<'_>, text: &str) -> Result<(), Error> {
        self.terminal(question)?.show(text).map_err(Error::Terminal)
    }

    fn terminal(
        &mut self,
        question: &Question<'_>,
    ) -> Result<&mut (dyn Terminal + 'static), Error> {
        let what = question.what.to_owned();
        let hint = question.hint.to_owned();
        match &mut self.terminal {
            _ if self.asking == Asking::Never => Err(Error::NoInput { what, hint }),
            None => Err(Error::NoTerminal { what, hint }),
            Some(terminal) => Ok(terminal.as_mut()),
        }
    }
}

fn checked(line: &Zeroizing<Vec<u8>>, source: &Source) -> Result<Password, Error> {
    let text = str::from_utf8(line).map_err(|_| Error::NotText(source.clone()))?;
    if text.is_empty() {
        return Err(Error::Empty(source.clone()));
    }
    Ok(Password::new(text.to_owned()))
}

fn nothing_typed(question: &Question<'_>) -> Error {
    Error::NothingTyped {
        what: question.what.to_owned(),
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}
