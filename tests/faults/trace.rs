//! What a command did to the disk, as strace tells it (`-f -y -xx`: descriptors with their paths, every string in hex).

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use crate::support::{Ran, World};

/// The calls that a disk can be rebuilt from.
const CALLS: &str = "openat,write,pwrite64,lseek,fsync,fdatasync,ftruncate,fallocate,rename,renameat,renameat2,unlink,\
                     unlinkat,mkdir,mkdirat,link,linkat,close";

/// A call that succeeded.
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) result: Argument,
}

/// An argument, or the result.
#[derive(Default)]
pub(crate) struct Argument {
    /// What it is, without a path or string.
    pub(crate) text: String,
    /// The path of a descriptor.
    pub(crate) path: PathBuf,
    /// The bytes of a string.
    pub(crate) bytes: Vec<u8>,
}

/// Runs imgvault, and gives what it did.
pub(crate) fn record(world: &World, arguments: &[&str]) -> Vec<Call> {
    let trace = format!("trace={CALLS}");
    let mut strace = world.command("strace");
    strace
        .args([
            "-f",
            "-qq",
            "-y",
            "-xx",
            "-s",
            "100000000",
            "-o",
            "trace",
            "-e",
            &trace,
        ])
        .arg(env!("CARGO_BIN_EXE_imgvault"))
        .args(arguments);
    Ran::of(&strace.output().unwrap()).expect(0);
    read(&fs::read_to_string(world.path("trace")).unwrap())
}

/// Reads the calls in the order of their ends. One that was interrupted by another thread's stands in two parts.
fn read(text: &str) -> Vec<Call> {
    let mut begun: HashMap<&str, &str> = HashMap::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let Some((thread, call)) = line.split_once(char::is_whitespace) else {
            continue;
        };
        let call = call.trim();
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, start);
        } else if let Some(rest) = call.strip_prefix("<... ") {
            let (_, rest) = rest.split_once("resumed>").unwrap();
            let start = begun.remove(thread).unwrap();
            calls.extend(read_call(&format!("{start}{rest}")));
        } else {
            calls.extend(read_call(call));
        }
    }
    calls
}

/// Reads a call; nothing is given for one that failed, and for what is none.
fn read_call(text: &str) -> Option<Call> {
    let (name, rest) = text.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(" = ")?;
    let arguments = arguments.trim_end().strip_suffix(')')?;
    let result = argument(result);
    if result.text.starts_with('-') {
        return None;
    }
    Some(Call {
        name: name.to_owned(),
        arguments: arguments.split(", ").map(argument).collect(),
        result,
    })
}

/// Reads an argument: `5<\x2f…>`, `"\x2f…"` or a word. No comma can be in a string that is in hex.
fn argument(text: &str) -> Argument {
    if let Some(string) = text.strip_prefix('"') {
        let (string, _) = string.split_once('"').unwrap();
        return Argument {
            bytes: bytes(string),
            ..Argument::default()
        };
    }
    match text.split_once('<') {
        Some((word, path)) => Argument {
            text: word.to_owned(),
            path: PathBuf::from(OsString::from_vec(bytes(path.trim_end_matches('>')))),
            bytes: Vec::new(),
        },
        None => Argument {
            text: text
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned(),
            ..Argument::default()
        },
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let parts = hex.split("\\x").skip(1);
    parts
        .map(|part| u8::from_str_radix(&part[..2], 16).unwrap())
        .collect()
}

impl Argument {
    pub(crate) fn number(&self) -> usize {
        self.text.parse().unwrap()
    }

    /// The path that a string is.
    pub(crate) fn named(&self) -> PathBuf {
        let path = PathBuf::from(OsString::from_vec(self.bytes.clone()));
        assert!(path.is_absolute(), "{}", path.display());
        path
    }
}
