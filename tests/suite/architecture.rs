//! The modules import one way: the table of `ARCHITECTURE.md`, read from the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::rendered::checkout;

/// What each module imports of ours. `id` and `exit` know nothing of ours and may be imported by all.
const TABLE: [(&str, &[&str]); 25] = [
    ("cli", &[]),
    ("crypto", &[]),
    ("metadata", &[]),
    ("query", &[]),
    ("globs", &[]),
    ("paths", &[]),
    ("strip", &["metadata"]),
    ("derive", &["metadata", "strip"]),
    ("subject", &["metadata", "query"]),
    ("lint", &["globs", "metadata", "query", "subject"]),
    ("config", &["paths"]),
    ("record", &["crypto", "metadata"]),
    ("vault", &["crypto"]),
    ("account", &["crypto", "vault"]),
    (
        "index",
        &["crypto", "metadata", "query", "record", "subject"],
    ),
    ("prompt", &["crypto", "paths"]),
    ("session", &["crypto", "paths"]),
    (
        "ledger",
        &["account", "crypto", "index", "paths", "record", "vault"],
    ),
    (
        "ingest",
        &[
            "account", "crypto", "globs", "index", "ledger", "metadata", "record", "vault",
        ],
    ),
    (
        "verify",
        &["account", "crypto", "ledger", "record", "vault"],
    ),
    ("backup", &["ledger", "vault", "verify"]),
    (
        "failure",
        &[
            "account", "backup", "config", "crypto", "globs", "index", "ingest", "ledger", "lint",
            "paths", "prompt", "query", "session", "vault",
        ],
    ),
    (
        "output",
        &[
            "failure", "index", "ingest", "lint", "metadata", "paths", "query", "record", "verify",
        ],
    ),
    (
        "command",
        &[
            "account", "backup", "cli", "config", "crypto", "derive", "failure", "globs", "index",
            "ingest", "ledger", "lint", "metadata", "output", "paths", "prompt", "query", "record",
            "session", "strip", "vault", "verify",
        ],
    ),
    ("lib", &["command"]),
];

/// Modules that know nothing of ours.
const LEAVES: [&str; 2] = ["exit", "id"];

/// Plain tables of data, which may be long.
const TABLES: [&str; 24] = [
    "src/metadata/exif/choices.rs",
    "src/metadata/exif/names.rs",
    "src/metadata/icc/names.rs",
    "src/metadata/iptc/names.rs",
    "src/metadata/maker/canon/camera_tables.rs",
    "src/metadata/maker/canon/color_tables.rs",
    "src/metadata/maker/canon/custom_tables.rs",
    "src/metadata/maker/canon/tables.rs",
    "src/metadata/maker/casio.rs",
    "src/metadata/maker/fujifilm.rs",
    "src/metadata/maker/minolta/block_tables.rs",
    "src/metadata/maker/minolta/mod.rs",
    "src/metadata/maker/nikon/flash_tables.rs",
    "src/metadata/maker/nikon/settings_table.rs",
    "src/metadata/maker/nikon/settings_z_table.rs",
    "src/metadata/maker/nikon/shot_tables.rs",
    "src/metadata/maker/nikon/shot_words.rs",
    "src/metadata/maker/nikon/tables.rs",
    "src/metadata/maker/olympus/tables.rs",
    "src/metadata/maker/panasonic/tables.rs",
    "src/metadata/maker/pentax/tables.rs",
    "src/metadata/maker/sony/a_mount_tables.rs",
    "src/metadata/maker/sony/tables.rs",
    "src/metadata/xmp/word_tables.rs",
];

/// The longest file, without its tests.
const LINES: usize = 400;

/// A source file: its path in the checkout, and its text.
struct Source {
    path: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![checkout("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(checkout("")).unwrap();
                let path = path.to_str().unwrap().to_owned();
                sources.push(Source { path, text });
            }
        }
    }
    assert!(sources.len() > 50);
    sources
}

impl Source {
    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs")
    }

    /// The module below `src` that the file belongs to.
    fn module(&self) -> String {
        let path = Path::new(&self.path).strip_prefix("src").unwrap();
        let first = path.components().next().unwrap().as_os_str();
        first.to_str().unwrap().trim_end_matches(".rs").to_owned()
    }

    /// The lines before the tests at the end of the file.
    fn code(&self) -> &str {
        let tests = self.text.find("#[cfg(test)]\nmod tests {");
        &self.text[..tests.unwrap_or(self.text.len())]
    }

    /// The modules that the code names by `crate::`, in paths and in braces behind it.
    fn imports(&self) -> BTreeSet<String> {
        let mut imports = BTreeSet::new();
        for part in self.code().split("crate::").skip(1) {
            if let Some(list) = part.strip_prefix('{') {
                imports.extend(names_in_braces(list));
            } else {
                imports.extend(first_name(part));
            }
        }
        imports.remove(&self.module());
        imports
    }
}

fn first_name(text: &str) -> Option<String> {
    let end = text.find(|character: char| !character.is_ascii_lowercase());
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

/// The names that stand directly inside braces: `a, b::{c, d}, e` are a, b and e.
fn names_in_braces(text: &str) -> BTreeSet<String> {
    let mut depth = 1;
    let mut names = BTreeSet::new();
    let mut begins = true;
    for (place, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => begins = true,
            character if character.is_whitespace() => {}
            _ => {
                if begins && depth == 1 {
                    names.extend(first_name(&text[place..]));
                }
                begins = false;
            }
        }
        if depth == 0 {
            break;
        }
    }
    names
}

#[test]
fn modules_import_what_the_table_says() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources().iter().filter(|source| !source.is_test()) {
        let imports = source.imports().into_iter();
        let imports = imports.filter(|name| !LEAVES.contains(&name.as_str()));
        found.entry(source.module()).or_default().extend(imports);
    }
    found.remove("main");
    for leaf in LEAVES {
        assert_eq!(found.remove(leaf), Some(BTreeSet::new()), "{leaf}");
    }
    let expected: BTreeMap<String, BTreeSet<String>> = TABLE
        .iter()
        .map(|(module, imports)| {
            let imports = imports.iter().map(|name| (*name).to_owned());
            ((*module).to_owned(), imports.collect())
        })
        .collect();
    for (module, imports) in &expected {
        assert_eq!(found.get(module), Some(imports), "{module}");
    }
    assert_eq!(found.len(), expected.len());
}

#[test]
fn no_module_leads_back_to_itself() {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    // The table stands in an order in which each module imports only those above it.
    for (module, imports) in TABLE {
        for import in imports {
            assert!(
                known.contains(import),
                "{module} imports {import}, which stands below it"
            );
        }
        known.insert(module);
    }
}

#[test]
fn the_architecture_page_has_the_same_table() {
    let page = fs::read_to_string(checkout("ARCHITECTURE.md")).unwrap();
    for (module, imports) in TABLE {
        let imports = if imports.is_empty() {
            "nothing of ours".to_owned()
        } else {
            imports.join(", ")
        };
        let row = format!("| `{module}` | {imports} |");
        assert!(page.contains(&row), "{row}");
    }
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    for source in sources() {
        let path = &source.path;
        assert!(
            source.text.starts_with("//!"),
            "{path} does not open with `//!`"
        );
        let lines = source.code().lines().count();
        let may_be_long = source.is_test() || TABLES.contains(&path.as_str());
        assert!(may_be_long || lines <= LINES, "{path} has {lines} lines");
    }
}

#[test]
fn imports_name_what_they_take() {
    for source in sources() {
        let path = &source.path;
        assert!(!source.text.contains("super::super"), "{path}");
        if source.is_test() {
            continue;
        }
        for line in source.code().lines() {
            let takes_all = line.starts_with("use ") && line.ends_with("::*;");
            assert!(!takes_all, "{path}: {line}");
        }
    }
}
