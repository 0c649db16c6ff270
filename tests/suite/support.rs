//! A folder of its own for each test, with an emptied environment, a vault and users.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::rendered::checkout;

/// A password that is good enough.
pub(crate) const PASSWORD: &str = "lantern brook tulip";

/// A folder, and programs that run in it as if nothing else was there.
pub(crate) struct World {
    folder: tempfile::TempDir,
    /// Where sessions of `--store file` go; on Linux, memory.
    runtime: tempfile::TempDir,
}

/// What a program printed, and how it ended.
pub(crate) struct Ran {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

impl World {
    pub(crate) fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let parent = if memory.is_dir() {
            memory.to_owned()
        } else {
            std::env::temp_dir()
        };
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            runtime: tempfile::tempdir_in(parent).unwrap(),
        };
        fs::create_dir(world.path("home")).unwrap();
        world.write_secret("password", PASSWORD);
        world
    }

    /// A world in which alice is registered and logged in.
    pub(crate) fn with_alice() -> Self {
        let world = Self::new();
        world.add_user("alice");
        world
    }

    #[track_caller]
    pub(crate) fn add_user(&self, name: &str) {
        let recovery = format!("{name}.key");
        self.ok(&[
            "register",
            name,
            "--recovery-out",
            &recovery,
            "--password-file",
            "password",
        ]);
        self.log_in(name);
    }

    /// Registers a user who gets no recovery key and has no session.
    #[track_caller]
    pub(crate) fn register(&self, name: &str) {
        self.ok(&[
            "register",
            name,
            "--no-recovery",
            "--password-file",
            "password",
        ]);
    }

    #[track_caller]
    pub(crate) fn log_in(&self, name: &str) {
        self.ok(&[
            "login",
            name,
            "--store",
            "file",
            "--password-file",
            "password",
        ]);
    }

    /// A path in the folder, where programs run too.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn runtime(&self) -> &Path {
        self.runtime.path()
    }

    /// The vault's folder.
    pub(crate) fn vault(&self) -> PathBuf {
        self.path("home/.local/share/imgvault")
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Writes a file that only its owner can read.
    pub(crate) fn write_secret(&self, name: &str, text: &str) {
        let path = self.path(name);
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(path)
            .unwrap();
        writeln!(file, "{text}").unwrap();
    }

    /// Copies every image of the fixtures into a folder, and gives names and bytes.
    pub(crate) fn put_images(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let images = images();
        for (name, bytes) in &images {
            self.write(&format!("{folder}/{name}"), bytes);
        }
        images
    }

    /// A program with an emptied environment, in the folder, with the test's users.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path("home"))
            .env("XDG_RUNTIME_DIR", self.runtime.path())
            .env("TZ", "UTC")
            .stdin(Stdio::null());
        command
    }

    /// imgvault with arguments.
    pub(crate) fn imgvault(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_imgvault"));
        command.args(arguments);
        command
    }

    /// Runs imgvault.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&self.imgvault(arguments).output().unwrap())
    }

    /// Runs imgvault with something on its standard input.
    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut command = self.imgvault(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// Runs imgvault, which must end with 0, and gives its standard output.
    #[track_caller]
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        self.run(arguments).expect(0).stdout
    }

    /// Runs imgvault, which must end with 0, and gives its lines of JSON.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Vec<Value> {
        lines(&self.ok(arguments))
    }

    /// The database, as who can write to the disk has it.
    pub(crate) fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.vault().join("vault.db")).unwrap()
    }

    /// Replaces what differs from run to run: folders, ids, times and durations.
    pub(crate) fn settled(&self, text: &str) -> String {
        let folder = self.folder.path().to_str().unwrap();
        let text = text.replace(folder, "FOLDER");
        let words = text.split_inclusive(|character: char| character.is_whitespace());
        words.map(settled_word).collect()
    }
}

/// Replaces an id of 16 characters.
fn settled_word(word: &str) -> String {
    let trimmed = word.trim_end();
    let is_id = trimmed.len() == 16
        && trimmed
            .bytes()
            .all(|byte| b"0123456789abcdefghjkmnpqrstvwxyz".contains(&byte))
        && trimmed.bytes().any(|byte| byte.is_ascii_digit());
    if is_id {
        word.replace(trimmed, "ID")
    } else {
        word.to_owned()
    }
}

impl Ran {
    pub(crate) fn of(output: &Output) -> Self {
        Self {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code().unwrap_or(-1),
        }
    }

    /// Fails, with everything shown, unless the program ended so.
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert!(
            self.code == code,
            "ended with {} instead of {code}\n-- standard output\n{}\n-- standard error\n{}",
            self.code,
            self.stdout,
            self.stderr
        );
        self
    }
}

/// Every image of the fixtures, by name.
pub(crate) fn images() -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(checkout("tests/fixtures/images")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let images = paths.filter(|path| {
        let ending = path.extension().and_then(OsStr::to_str);
        matches!(ending, Some("jpg" | "png"))
    });
    images
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}

/// Reads lines of JSON.
#[track_caller]
pub(crate) fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The files below a folder, with their bytes.
pub(crate) fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        let path = entry.unwrap().into_path();
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
    files
}

/// The permission bits of a file or folder.
pub(crate) fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Tells whether programs that a test needs are installed. In CI one that is not is a failure.
#[track_caller]
pub(crate) fn has_programs(names: &[&str]) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let missing = names
        .iter()
        .find(|name| !folders.iter().any(|folder| folder.join(name).is_file()));
    let Some(missing) = missing else { return true };
    let in_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
    assert!(!in_ci, "`{missing}` is not installed, and CI skips nothing");
    eprintln!("skipped: `{missing}` is not installed");
    false
}
