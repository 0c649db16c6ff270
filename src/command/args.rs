//! Options that several commands share, as values.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use crate::account::{self, UserName};
use crate::cli::{self, Input, Kept, NewPasswordArgs, PasswordArgs, PasswordSource};
use crate::command::context::Context;
use crate::config::Config;
use crate::crypto::Password;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::prompt::{Prompter, Question, Source};
use crate::strip::Keep;

/// The longest list of names: a million long ones.
const LONGEST_LIST: u64 = 256 << 20;

/// Gives where the present password comes from: flag over environment over configuration over the terminal.
pub(super) fn password_source(args: &PasswordArgs, context: &Context) -> Source {
    if let Some(source) = args.source() {
        return converted(source);
    }
    let (environment, config) = (&context.environment, &context.config);
    let named = |file: &Option<PathBuf>, command: &Option<String>| {
        let file = file.clone().map(Source::File);
        file.or_else(|| command.clone().map(Source::Command))
    };
    named(&environment.password_file, &environment.password_command)
        .or_else(|| named(&config.password_file, &config.password_command))
        .unwrap_or(Source::Terminal)
}

/// Gives where the new password comes from: flag over the terminal.
pub(super) fn new_password_source(args: &NewPasswordArgs) -> Source {
    args.source().map_or(Source::Terminal, converted)
}

/// Gets a new password of a user, and refuses a weak one.
pub(super) fn new_password(
    prompter: &mut Prompter,
    source: &Source,
    question: &Question<'_>,
    user: &UserName,
) -> Result<Password, Failure> {
    let weak = |password: &Password| account::check_strength(password, user).err();
    let complaint = |password: &Password| weak(password).map(|weak| weak.to_string());
    let password = prompter.new_password(source, question, complaint)?;
    match weak(&password) {
        Some(weak) => Err(account::Error::from(weak).into()),
        None => Ok(password),
    }
}

fn converted(source: PasswordSource) -> Source {
    match source {
        PasswordSource::Stdin => Source::Stdin,
        PasswordSource::File(path) => Source::File(path),
        PasswordSource::Command(command) => Source::Command(command),
    }
}

/// Reads a list of paths.
pub(super) fn list(input: &Input, separated_by_nul: bool) -> Result<Vec<PathBuf>, Failure> {
    let mut bytes = Vec::new();
    let (name, read) = match input {
        Input::Stdin => (
            "standard input".to_owned(),
            read_all(io::stdin(), &mut bytes),
        ),
        Input::File(path) => {
            let name = format!("`{}`", path.display());
            let read = fs::File::open(path).and_then(|file| read_all(file, &mut bytes));
            (name, read)
        }
    };
    read.map_err(|cause| {
        Failure::new(Exit::Stopped, "io", format!("cannot read {name}: {cause}"))
    })?;
    let separator = if separated_by_nul { b'\0' } else { b'\n' };
    let lines = bytes.split(|byte| *byte == separator);
    let lines = lines.filter(|line| !line.is_empty());
    Ok(lines
        .map(|line| PathBuf::from(OsString::from_vec(line.to_vec())))
        .collect())
}

fn read_all(from: impl Read, bytes: &mut Vec<u8>) -> io::Result<()> {
    from.take(LONGEST_LIST).read_to_end(bytes)?;
    if bytes.len() as u64 == LONGEST_LIST {
        return Err(io::Error::other("the list is too long"));
    }
    Ok(())
}

/// Gives what stays besides the picture: flag over configuration over orientation and colour profile.
pub(super) fn keep(given: &[Kept], config: &Config) -> Result<Keep, Failure> {
    let kept = match (given, &config.keep) {
        ([], None) => vec![Kept::Orientation, Kept::Icc],
        ([], Some(words)) => {
            let kept = words.iter().map(|word| cli::choice(word));
            let kept = kept.collect::<Result<Vec<_>, _>>();
            kept.map_err(|reason| config.wrong("keep", reason))?
        }
        (given, _) => given.to_vec(),
    };
    let has = |part| kept.contains(&part);
    if has(Kept::None) && kept.len() > 1 {
        let message = "`none` and something else cannot both be kept";
        return Err(Failure::usage(message));
    }
    Ok(Keep {
        orientation: has(Kept::Orientation),
        icc: has(Kept::Icc),
        copyright: has(Kept::Copyright),
        artist: has(Kept::Artist),
        taken: has(Kept::Taken),
    })
}

/// Gives texts without the second and later of equal ones, in order.
pub(super) fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    texts
        .into_iter()
        .filter(|text| seen.insert(text.clone()))
        .collect()
}
