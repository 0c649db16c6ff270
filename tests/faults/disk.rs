//! A disk as POSIX promises it, and no better: what becomes of the last writes when the power is cut.
//!
//! - A file's content lasts once `fsync` or `fdatasync` of it has returned. Of what was written since, any part may be
//!   there, in any order, and a write may be cut at a sector.
//! - A name (made, changed or deleted) lasts once `fsync` of its folder has returned. Of the later changes of names some
//!   are there: in the worst case none, else those up to some moment, for file systems keep their order.
//! - The memory that `SQLite`'s processes share (`-shm`) is rebuilt after a power cut, and is left out.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::dice::Dice;
use crate::trace::Call;

/// What a power cut leaves of what was not synced.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Left {
    /// Everything.
    All,
    /// Nothing.
    None,
    /// Some of it, by chance.
    Some(u64),
}

/// The bytes that a disk writes wholly or not.
const SECTOR: usize = 512;

/// A disk that knows what of it lasts.
#[derive(Clone, Default)]
pub(crate) struct Disk {
    root: PathBuf,
    files: Vec<File>,
    names: BTreeMap<PathBuf, Node>,
    changes: Vec<Rename>,
    open: HashMap<usize, Open>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Default)]
struct File {
    lasting: Vec<u8>,
    pending: Vec<Write>,
}

#[derive(Clone)]
enum Write {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

/// A name that is given, or taken away.
#[derive(Clone)]
struct Rename {
    path: PathBuf,
    node: Option<Node>,
    lasts: bool,
}

#[derive(Clone)]
struct Open {
    path: PathBuf,
    file: Option<usize>,
    offset: usize,
}

impl Disk {
    /// Takes a folder as it is; all of it lasts.
    pub(crate) fn of(root: &Path) -> Self {
        let mut disk = Self {
            root: root.to_owned(),
            ..Self::default()
        };
        for entry in walkdir::WalkDir::new(root).min_depth(1) {
            let entry = entry.unwrap();
            let node = if entry.file_type().is_dir() {
                Node::Folder
            } else {
                let lasting = fs::read(entry.path()).unwrap();
                disk.new_file(lasting)
            };
            disk.name(entry.path(), Some(node));
        }
        for change in &mut disk.changes {
            change.lasts = true;
        }
        disk
    }

    fn new_file(&mut self, lasting: Vec<u8>) -> Node {
        self.files.push(File {
            lasting,
            pending: Vec::new(),
        });
        Node::File(self.files.len() - 1)
    }

    fn name(&mut self, path: &Path, node: Option<Node>) {
        match node {
            Some(node) => self.names.insert(path.to_owned(), node),
            None => self.names.remove(path),
        };
        self.changes.push(Rename {
            path: path.to_owned(),
            node,
            lasts: false,
        });
    }

    /// Forgets the open files of a process that has ended.
    pub(crate) fn end(&mut self) {
        self.open.clear();
    }

    /// Does what a call did.
    pub(crate) fn apply(&mut self, call: &Call) {
        let arguments = &call.arguments;
        match call.name.as_str() {
            "openat" => self.open(call),
            "close" => {
                self.open.remove(&arguments[0].number());
            }
            "mkdir" => self.make(&arguments[0].named(), Node::Folder),
            "unlink" => self.unlink(&arguments[0].named()),
            "unlinkat" => self.unlink(&arguments[1].named()),
            "rename" => self.rename(&arguments[0].named(), &arguments[1].named()),
            "renameat" | "renameat2" => self.rename(&arguments[1].named(), &arguments[3].named()),
            "mkdirat" | "link" | "linkat" => {
                let path = arguments.last().map(|last| last.path.clone());
                assert!(!path.unwrap().starts_with(&self.root), "{}", call.name);
            }
            _ => self.change(call),
        }
    }

    fn open(&mut self, call: &Call) {
        let path = call.result.path.clone();
        if !path.starts_with(&self.root) {
            return;
        }
        let flags = &call.arguments[2].text;
        if !self.names.contains_key(&path) && flags.contains("O_CREAT") {
            let file = self.new_file(Vec::new());
            self.name(&path, Some(file));
        }
        let file = match self.names.get(&path) {
            Some(Node::File(file)) => Some(*file),
            _ => None,
        };
        if let (Some(file), true) = (file, flags.contains("O_TRUNC")) {
            self.files[file].pending.push(Write::Length(0));
        }
        let open = Open {
            path,
            file,
            offset: 0,
        };
        self.open.insert(call.result.number(), open);
    }

    fn make(&mut self, path: &Path, node: Node) {
        if path.starts_with(&self.root) {
            self.name(path, Some(node));
        }
    }

    fn unlink(&mut self, path: &Path) {
        if path.starts_with(&self.root) {
            self.name(path, None);
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        let below = |(path, _): &(&PathBuf, &Node)| path.starts_with(from);
        let moved: Vec<_> = self.names.iter().filter(below).collect();
        let moved: Vec<_> = moved
            .iter()
            .map(|(path, node)| ((*path).clone(), **node))
            .collect();
        for (path, node) in moved {
            // What is in a folder that moves lasts as it did.
            let mut before = self.changes.iter().rev();
            let lasts = path != from && before.any(|change| change.path == path && change.lasts);
            let place = if path == from {
                to.to_owned()
            } else {
                to.join(path.strip_prefix(from).unwrap())
            };
            for (path, node) in [(place, Some(node)), (path, None)] {
                self.name(&path, node);
                let change = self.changes.last_mut();
                change.unwrap().lasts = lasts;
            }
        }
    }

    /// Does what changes or syncs an open file or folder.
    fn change(&mut self, call: &Call) {
        let arguments = &call.arguments;
        let Some(open) = self.open.get_mut(&arguments[0].number()) else {
            assert!(!arguments[0].path.starts_with(&self.root), "{}", call.name);
            return;
        };
        let Some(file) = open.file else {
            let folder = open.path.clone();
            self.sync_names(&folder);
            return;
        };
        let file = &mut self.files[file];
        match call.name.as_str() {
            "write" => {
                let bytes = arguments[1].bytes[..call.result.number()].to_vec();
                let end = open.offset + bytes.len();
                file.pending.push(Write::Bytes(open.offset, bytes));
                open.offset = end;
            }
            "pwrite64" => {
                let bytes = arguments[1].bytes[..call.result.number()].to_vec();
                file.pending
                    .push(Write::Bytes(arguments[3].number(), bytes));
            }
            "lseek" => open.offset = call.result.number(),
            "ftruncate" => file.pending.push(Write::Length(arguments[1].number())),
            "fallocate" => {
                let (offset, length) = (arguments[2].number(), arguments[3].number());
                file.pending.push(Write::Bytes(offset, vec![0; length]));
            }
            "fsync" | "fdatasync" => {
                for write in std::mem::take(&mut file.pending) {
                    write.apply(&mut file.lasting);
                }
            }
            other => panic!("{other}"),
        }
    }

    fn sync_names(&mut self, folder: &Path) {
        for change in &mut self.changes {
            if change.path.parent() == Some(folder) {
                change.lasts = true;
            }
        }
    }

    /// Writes what is there after a power cut into another folder.
    pub(crate) fn write(&self, left: Left, to: &Path) {
        let mut dice = Dice::new(match left {
            Left::Some(seed) => seed,
            Left::All | Left::None => 0,
        });
        let kept = match left {
            Left::All => self.changes.len(),
            Left::None => 0,
            Left::Some(_) => dice.below(self.changes.len() + 1),
        };
        let mut names: BTreeMap<&Path, Node> = BTreeMap::new();
        for (place, change) in self.changes.iter().enumerate() {
            if change.lasts || place < kept {
                match change.node {
                    Some(node) => names.insert(&change.path, node),
                    None => names.remove(change.path.as_path()),
                };
            }
        }
        for (path, node) in names {
            let place = to.join(path.strip_prefix(&self.root).unwrap());
            // A name below a folder that is lost is lost too.
            if path.to_string_lossy().ends_with("-shm") || !place.parent().unwrap().is_dir() {
                continue;
            }
            match node {
                Node::Folder if place.is_dir() => {}
                Node::Folder => fs::DirBuilder::new().mode(0o700).create(&place).unwrap(),
                Node::File(file) => {
                    let bytes = self.files[file].after(left, &mut dice);
                    write_private(&place, &bytes);
                }
            }
        }
    }
}

impl File {
    fn after(&self, left: Left, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = self.lasting.clone();
        for write in &self.pending {
            let chance = match left {
                Left::All => 1,
                Left::None => 0,
                Left::Some(_) => dice.below(4),
            };
            match (chance, write) {
                (0, _) => {}
                (2, Write::Bytes(offset, written)) => {
                    let whole = dice.below(written.len() + 1) / SECTOR * SECTOR;
                    let torn = &written[..whole.min(written.len())];
                    Write::Bytes(*offset, torn.to_vec()).apply(&mut bytes);
                }
                (3, _) if dice.below(2) == 0 => {}
                _ => write.apply(&mut bytes),
            }
        }
        bytes
    }
}

impl Write {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Length(length) => content.resize(*length, 0),
            Self::Bytes(_, bytes) if bytes.is_empty() => {}
            Self::Bytes(offset, bytes) => {
                let end = offset + bytes.len();
                content.resize(content.len().max(end), 0);
                content[*offset..end].copy_from_slice(bytes);
            }
        }
    }
}

fn write_private(path: &Path, bytes: &[u8]) {
    let mut options = fs::OpenOptions::new();
    let options = options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(path).unwrap();
    std::io::Write::write_all(&mut file, bytes).unwrap();
}
