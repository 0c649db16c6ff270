//! Where a password comes from, and how its line is read.

use std::fmt::{self, Display, Formatter};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::paths::TOKEN;
use crate::prompt::error::{Error, Warning};

/// The most bytes that a password may have.
pub const LONGEST: usize = 4096;

/// The most bytes that a command's output is read on after the first line, so that it can end in peace.
const REST: u64 = 1 << 20;

/// Where a password comes from. Of all but the terminal, the first line counts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// A person types it.
    Terminal,
    /// Standard input; the next password from there is the next line.
    Stdin,
    /// A file.
    File(PathBuf),
    /// What a command prints, run by the shell.
    Command(String),
}

/// What a command may read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum CommandInput {
    /// The terminal, to ask on its own.
    Terminal,
    /// Nothing: a pipe is ours to read.
    Nothing,
}

impl Source {
    /// What a command is called: its text may hold a secret.
    pub(super) const COMMAND: &str = "the password command";
}

impl Display for Source {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Terminal => formatter.write_str("the terminal"),
            Self::Stdin => formatter.write_str("standard input"),
            Self::File(path) => write!(formatter, "`{}`", path.display()),
            Self::Command(_) => formatter.write_str(Self::COMMAND),
        }
    }
}

/// Reads a line without its end, and nothing after it.
pub(super) fn first_line(
    reader: &mut dyn Read,
    source: &Source,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let line = read_line(reader).map_err(|cause| Error::Read {
        source_of_it: source.clone(),
        cause,
    })?;
    line.ok_or_else(|| Error::TooLong(source.clone()))
}

/// Reads a line without its end byte by byte, or nothing if it is too long.
pub(super) fn read_line(reader: &mut dyn Read) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    // Never grown: growing would leave copies behind that nobody wipes. One more for the `\r`.
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST + 1));
    let mut byte = Zeroizing::new([0]);
    loop {
        match reader.read(byte.as_mut_slice()) {
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => {
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                break;
            }
            Ok(_) if line.len() > LONGEST => return Ok(None),
            Ok(_) => line.push(byte[0]),
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok((line.len() <= LONGEST).then_some(line))
}

/// Reads the first line of a file.
pub(super) fn read_file(path: &Path) -> Result<(Zeroizing<Vec<u8>>, Option<Warning>), Error> {
    let source = Source::File(path.to_owned());
    let mut file = File::open(path).map_err(|cause| Error::Read {
        source_of_it: source.clone(),
        cause,
    })?;
    let exposed = file
        .metadata()
        .is_ok_and(|metadata| metadata.is_file() && metadata.mode() & 0o077 != 0);
    let warning = exposed.then(|| Warning::Readable {
        path: path.to_owned(),
    });
    Ok((first_line(&mut file, &source)?, warning))
}

/// Runs a command by the shell and reads the first line that it prints.
pub(super) fn run(command: &str, input: CommandInput) -> Result<Zeroizing<Vec<u8>>, Error> {
    let source = Source::Command(command.to_owned());
    let failed = |cause| Error::Read {
        source_of_it: source.clone(),
        cause,
    };
    let stdin = match input {
        CommandInput::Terminal => Stdio::inherit(),
        CommandInput::Nothing => Stdio::null(),
    };
    let mut child = Command::new("sh")
        .env_remove(TOKEN)
        .args(["-c", command])
        .stdin(stdin)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut output = child.stdout.take().expect("its output was asked for");
    let line = first_line(&mut output, &source);
    // Who closes a pipe early kills the writer, which would then look like a failed command.
    let rest = io::copy(&mut output.by_ref().take(REST), &mut io::sink());
    drop(output);
    let status = child.wait().map_err(failed)?;
    if !status.success() {
        return Err(Error::Command { status });
    }
    rest.map_err(failed)?;
    line
}
