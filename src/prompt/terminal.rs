//! The terminal that the process belongs to, whatever its standard streams are.

use std::cell::Cell;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::rc::Rc;

use rpassword::ConfigBuilder;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use crate::prompt::source;

/// Where the terminal is.
const TERMINAL: &str = "/dev/tty";

/// What Ctrl-C sends where the terminal makes no signal of it.
const CTRL_C: u8 = 3;

/// What a person is asked on. A test has another one.
pub trait Terminal {
    /// Asks for a line that is not shown while it is typed.
    ///
    /// # Errors
    /// Fails with `Interrupted` at Ctrl-C and with `UnexpectedEof` at Ctrl-D.
    fn read_hidden(&mut self, prompt: &str) -> io::Result<Zeroizing<String>>;

    /// Asks for a line, and gives it without its end.
    ///
    /// # Errors
    /// Fails if the terminal does, or if the line has no end.
    fn read_line(&mut self, prompt: &str) -> io::Result<Zeroizing<Vec<u8>>>;

    /// Shows a text.
    ///
    /// # Errors
    /// Fails if the terminal does.
    fn show(&mut self, text: &str) -> io::Result<()>;
}

/// The terminal of the process.
struct Tty(File);

/// Opens the terminal of the process, if it has one.
pub(super) fn open() -> Option<Box<dyn Terminal>> {
    let file = OpenOptions::new().read(true).write(true).open(TERMINAL);
    file.ok()
        .map(|file| Box::new(Tty(file)) as Box<dyn Terminal>)
}

impl Terminal for Tty {
    fn read_hidden(&mut self, prompt: &str) -> io::Result<Zeroizing<String>> {
        let hidden = Hidden::enter(self.0.try_clone()?)?;
        self.show(prompt)?;
        let interrupted = Rc::clone(&hidden.interrupted);
        let config = ConfigBuilder::new()
            .input_reader(hidden)
            .output_discard()
            .build();
        // The settings come back when the reader is dropped, before the line ends.
        let typed = rpassword::read_password_with_config(config).map(Zeroizing::new);
        self.show("\n")?;
        if interrupted.get() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        typed
    }

    fn read_line(&mut self, prompt: &str) -> io::Result<Zeroizing<Vec<u8>>> {
        self.show(prompt)?;
        let line = source::read_line(&mut self.0)?;
        line.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    fn show(&mut self, text: &str) -> io::Result<()> {
        self.0.write_all(text.as_bytes())
    }
}

/// A terminal that echoes nothing, until this is dropped.
///
/// rpassword could change the settings itself, but at Ctrl-C it raises the signal before it puts them back, and leaves a
/// terminal that shows nothing any more. So it gets a plain reader, which ends at Ctrl-C.
struct Hidden {
    terminal: File,
    before: Termios,
    interrupted: Rc<Cell<bool>>,
}

impl Hidden {
    fn enter(terminal: File) -> io::Result<Self> {
        let before = tcgetattr(&terminal)?;
        let mut quiet = before.clone();
        quiet.local_modes -=
            LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(&terminal, OptionalActions::Now, &quiet)?;
        Ok(Self {
            terminal,
            before,
            interrupted: Rc::default(),
        })
    }
}

impl Read for Hidden {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = loop {
            match self.terminal.read(buffer) {
                Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        if buffer[..count].contains(&CTRL_C) {
            self.interrupted.set(true);
            return Ok(0);
        }
        Ok(count)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // There is nobody left to tell if this fails.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use std::thread::{self, JoinHandle};

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    use super::*;

    /// A terminal, and the side of it that a person sits at.
    fn pair() -> (Tty, File) {
        let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&person).unwrap();
        unlockpt(&person).unwrap();
        let name = ptsname(&person, Vec::new()).unwrap();
        let terminal = OpenOptions::new()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        (Tty(terminal), File::from(person))
    }

    fn echoes(terminal: &File) -> bool {
        let modes = tcgetattr(terminal).unwrap().local_modes;
        modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG)
    }

    /// Sees what the terminal shows until it ends like this.
    fn see(person: &mut File, end: &str) -> String {
        let mut seen = Vec::new();
        let mut byte = [0];
        while !seen.ends_with(end.as_bytes()) {
            person.read_exact(&mut byte).unwrap();
            seen.push(byte[0]);
        }
        String::from_utf8(seen).unwrap()
    }

    fn ask(mut tty: Tty) -> JoinHandle<io::Result<Zeroizing<String>>> {
        thread::spawn(move || tty.read_hidden("Password: "))
    }

    #[test]
    fn what_is_hidden_is_not_echoed_and_the_terminal_is_as_before() {
        let (tty, mut person) = pair();
        let terminal = tty.0.try_clone().unwrap();
        assert!(echoes(&terminal));
        let asked = ask(tty);
        assert_eq!(see(&mut person, ": "), "Password: ");
        assert!(!echoes(&terminal));
        person.write_all("sécreX\x7ft\n".as_bytes()).unwrap();
        assert_eq!(see(&mut person, "\n"), "\r\n");
        assert_eq!(asked.join().unwrap().unwrap().as_str(), "sécret");
        assert!(echoes(&terminal));
    }

    #[test]
    fn ctrl_c_and_ctrl_d_end_the_question_and_the_terminal_is_as_before() {
        for (key, kind) in [
            (CTRL_C, io::ErrorKind::Interrupted),
            (4, io::ErrorKind::UnexpectedEof),
        ] {
            let (tty, mut person) = pair();
            let terminal = tty.0.try_clone().unwrap();
            let asked = ask(tty);
            see(&mut person, ": ");
            person.write_all(&[key]).unwrap();
            assert_eq!(asked.join().unwrap().unwrap_err().kind(), kind);
            assert!(echoes(&terminal));
        }
    }

    #[test]
    fn a_line_is_shown_while_it_is_typed() {
        let (mut tty, mut person) = pair();
        let asked = thread::spawn(move || tty.read_line("User: "));
        see(&mut person, ": ");
        person.write_all(b"alice\n").unwrap();
        assert_eq!(see(&mut person, "\n"), "alice\r\n");
        assert_eq!(*asked.join().unwrap().unwrap(), b"alice");
    }
}
