//! The configuration file: defaults for options, by the options' own names.
//!
//! Values are text here; whoever uses one converts it as the option's value would be, and tells a wrong one by
//! [`Config::wrong`].

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue, Deserializer};

use crate::paths::{self, Environment};

/// The most bytes that a configuration file may have.
const LONGEST: usize = 64 * 1024;

/// The names that may stand in the file.
pub const KEYS: [&str; 15] = [
    "vault",
    "user",
    "password-file",
    "password-command",
    "store",
    "ttl",
    "color",
    "progress",
    "lock-timeout",
    "max-size",
    "jobs",
    "columns",
    "sort",
    "keep",
    "queries",
];

/// How much alike a name and one of ours must be, from 0 to 1, to be taken for it.
const ALIKE: f64 = 0.7;

/// What the configuration file says. What is absent is looked for elsewhere.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// The folder of the vault, absolute.
    pub vault: Option<PathBuf>,
    /// The user.
    pub user: Option<String>,
    /// A file whose first line is the password, absolute.
    pub password_file: Option<PathBuf>,
    /// A command that prints the password.
    pub password_command: Option<String>,
    /// Where `login` keeps a session.
    pub store: Option<String>,
    /// How long a session lasts.
    pub ttl: Option<String>,
    /// When output is coloured.
    pub color: Option<String>,
    /// How progress is shown.
    pub progress: Option<String>,
    /// How long to wait for a busy vault.
    pub lock_timeout: Option<String>,
    /// The largest file that is uploaded.
    pub max_size: Option<String>,
    /// How many files are worked on at once.
    pub jobs: Option<NonZeroUsize>,
    /// The columns of `history`.
    pub columns: Option<Vec<String>>,
    /// What `history` is sorted by.
    pub sort: Option<String>,
    /// What `strip` and `export` keep besides the picture.
    pub keep: Option<Vec<String>>,
    /// The saved queries by name.
    #[serde(default)]
    pub queries: BTreeMap<String, String>,
    /// Where all this stands.
    #[serde(skip)]
    origin: Origin,
}

/// The file, and the line of each name in it.
#[derive(Debug, Default)]
struct Origin {
    file: PathBuf,
    lines: BTreeMap<String, usize>,
    queries: BTreeMap<String, usize>,
}

/// Why the configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] paths::Error),
    /// The file is not text.
    #[error("`{}` is not UTF-8", .file.display())]
    NotText {
        /// The file.
        file: PathBuf,
    },
    /// The file is no TOML, or a value has the wrong type.
    #[error("`{}`, line {line}: {message}", .file.display())]
    Toml {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// The file sets what there is not.
    #[error("`{}`, line {line}: unknown name `{key}`", .file.display())]
    UnknownKey {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The name.
        key: String,
        /// What may have been meant.
        nearest: Option<&'static str>,
    },
    /// The name of a saved query cannot be written after `@`.
    #[error("`{}`, line {line}: `{name}` is no name of a query: write letters, digits, `-` and `_`", .file.display())]
    QueryName {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The name.
        name: String,
    },
    /// A value is none that the option takes.
    #[error("`{}`, line {line}: `{key}`: {reason}", .file.display())]
    Value {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The name.
        key: &'static str,
        /// What is wrong.
        reason: String,
    },
}

impl Error {
    /// Tells what to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Read(error) => error.hint(),
            Self::UnknownKey { nearest, .. } => Some(match nearest {
                Some(name) => format!("did you mean `{name}`?"),
                None => format!("the names are {}", KEYS.join(", ")),
            }),
            _ => None,
        }
    }
}

impl Config {
    /// Reads the file that was named, or else the usual one, which may be missing.
    ///
    /// # Errors
    /// Fails if the named file is missing, and if what is there cannot be read or understood.
    pub fn load(environment: &Environment, named: Option<&Path>) -> Result<Self, Error> {
        let usual = environment.config_file();
        let Some(file) = named.or(usual.as_deref()) else {
            return Ok(Self::default());
        };
        let bytes = match File::open(file) {
            Ok(mut opened) => paths::read_at_most(&mut opened, file, LONGEST)?,
            Err(cause) if named.is_none() && cause.kind() == io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(cause) => return Err(paths::Error::io("read", file)(cause).into()),
        };
        let text = str::from_utf8(&bytes).map_err(|_| Error::NotText {
            file: file.to_owned(),
        })?;
        let mut config = Self::parse(text, file)?;
        let home = environment.home.as_deref();
        config.vault = config.whole("vault", config.vault.as_deref(), home)?;
        config.password_file =
            config.whole("password-file", config.password_file.as_deref(), home)?;
        Ok(config)
    }

    /// Makes the error for a value that its option would not take.
    #[must_use]
    pub fn wrong(&self, key: &'static str, reason: impl Into<String>) -> Error {
        Error::Value {
            file: self.origin.file.clone(),
            line: self.origin.lines.get(key).copied().unwrap_or(1),
            key,
            reason: reason.into(),
        }
    }

    /// Tells where a saved query stands: the file and the line.
    #[must_use]
    pub fn place_of_query(&self, name: &str) -> String {
        let line = self.origin.queries.get(name).copied().unwrap_or(1);
        format!("`{}`, line {line}", self.origin.file.display())
    }

    fn parse(text: &str, file: &Path) -> Result<Self, Error> {
        let toml = |error: toml::de::Error| Error::Toml {
            file: file.to_owned(),
            line: line_at(text, error.span().map_or(0, |span| span.start)),
            message: error.message().replace('\n', ", "),
        };
        let table = DeTable::parse(text).map_err(toml)?;
        let lines = lines(text, table.get_ref());
        let queries = match table.get_ref().get("queries").map(Spanned::get_ref) {
            Some(DeValue::Table(queries)) => self::lines(text, queries),
            _ => BTreeMap::new(),
        };
        let unknown = lines.iter().find(|(key, _)| !KEYS.contains(&key.as_str()));
        if let Some((key, line)) = unknown {
            return Err(Error::UnknownKey {
                file: file.to_owned(),
                line: *line,
                key: key.clone(),
                nearest: nearest(key),
            });
        }
        let is_name = |name: &str| {
            let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
            !name.is_empty() && name.chars().all(is_part)
        };
        if let Some((name, line)) = queries.iter().find(|(name, _)| !is_name(name)) {
            return Err(Error::QueryName {
                file: file.to_owned(),
                line: *line,
                name: name.clone(),
            });
        }
        let config = Self::deserialize(Deserializer::from(table)).map_err(toml)?;
        Ok(Self {
            origin: Origin {
                file: file.to_owned(),
                lines,
                queries,
            },
            ..config
        })
    }

    /// Puts the home in place of `~`. A relative path would be another one in each working folder.
    fn whole(
        &self,
        key: &'static str,
        path: Option<&Path>,
        home: Option<&Path>,
    ) -> Result<Option<PathBuf>, Error> {
        let Some(path) = path else {
            return Ok(None);
        };
        let expanded = match (path.strip_prefix("~"), home) {
            (Ok(below), Some(home)) => home.join(below),
            _ => path.to_owned(),
        };
        if expanded.is_absolute() {
            return Ok(Some(expanded));
        }
        Err(self.wrong(key, "write the whole path, from `/` or `~/` on"))
    }
}

/// Gives the line of each name of a table.
fn lines(text: &str, table: &DeTable<'_>) -> BTreeMap<String, usize> {
    let line = |key: &Spanned<DeString<'_>>| line_at(text, key.span().start);
    table
        .keys()
        .map(|key| (key.get_ref().to_string(), line(key)))
        .collect()
}

/// Gives the line, from 1, of a place in the text.
fn line_at(text: &str, place: usize) -> usize {
    let before = text.as_bytes().iter().take(place);
    1 + before.filter(|byte| **byte == b'\n').count()
}

/// Finds the name of ours that is most like another one.
fn nearest(key: &str) -> Option<&'static str> {
    let key = key.to_lowercase();
    KEYS.into_iter()
        .map(|name| (name, strsim::jaro_winkler(name, &key)))
        .filter(|(_, alike)| *alike >= ALIKE)
        .max_by(|first, second| first.1.total_cmp(&second.1))
        .map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn parse(text: &str) -> Result<Config, Error> {
        Config::parse(text, Path::new("config.toml"))
    }

    #[test]
    fn every_name_is_read() {
        let config = parse(
            r#"
            vault = "/photos/vault"
            user = "alice"
            password-file = "/run/secrets/pw"
            password-command = "pass show imgvault"
            store = "file"
            ttl = "1h"
            color = "never"
            progress = "plain"
            lock-timeout = "5s"
            max-size = "20M"
            jobs = 3
            columns = ["id", "file"]
            sort = "taken:desc"
            keep = ["icc"]
            [queries]
            best = "xmp.Rating:5"
            "#,
        )
        .unwrap();
        assert_eq!(config.vault.as_deref(), Some(Path::new("/photos/vault")));
        let texts = [
            (&config.user, "alice"),
            (&config.password_command, "pass show imgvault"),
            (&config.sort, "taken:desc"),
            (&config.store, "file"),
            (&config.ttl, "1h"),
            (&config.color, "never"),
            (&config.progress, "plain"),
            (&config.lock_timeout, "5s"),
            (&config.max_size, "20M"),
        ];
        for (value, expected) in texts {
            assert_eq!(value.as_deref(), Some(expected));
        }
        assert_eq!(config.jobs.map(NonZeroUsize::get), Some(3));
        assert_eq!(config.columns.as_ref().map(Vec::len), Some(2));
        assert_eq!(config.keep.as_ref().map(Vec::len), Some(1));
        assert_eq!(
            config.password_file.as_deref(),
            Some(Path::new("/run/secrets/pw"))
        );
        assert_eq!(config.queries["best"], "xmp.Rating:5");
        assert_eq!(config.origin.lines.len(), KEYS.len());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        #[track_caller]
        fn check(text: &str, message: &str, hint: Option<&str>) {
            let error = parse(text).unwrap_err();
            assert_eq!(error.to_string(), message);
            assert_eq!(error.hint().as_deref(), hint);
        }
        check(
            "user = \"alice\"\n\nlock_timout = \"1s\"",
            "`config.toml`, line 3: unknown name `lock_timout`",
            Some("did you mean `lock-timeout`?"),
        );
        check(
            "vualt = \"/v\"",
            "`config.toml`, line 1: unknown name `vualt`",
            Some("did you mean `vault`?"),
        );
        check(
            "# nothing\n[xyz]\na = 1",
            "`config.toml`, line 2: unknown name `xyz`",
            Some(
                "the names are vault, user, password-file, password-command, store, ttl, color, progress, lock-timeout, max-size, jobs, columns, sort, keep, queries",
            ),
        );
        check(
            "\nuser = 5",
            "`config.toml`, line 2: invalid type: integer `5`, expected a string",
            None,
        );
        check(
            "jobs = 0",
            "`config.toml`, line 1: invalid value: integer `0`, expected a nonzero usize",
            None,
        );
        check(
            "user = \"a\"\nuser = \"b\"",
            "`config.toml`, line 2: duplicate key",
            None,
        );
        check(
            "\n[queries]\nbest = 5",
            "`config.toml`, line 3: invalid type: integer `5`, expected a string",
            None,
        );
        check(
            "[queries]\nbest = \"a\"\n\"the best\" = \"b\"",
            "`config.toml`, line 3: `the best` is no name of a query: write letters, digits, `-` and `_`",
            None,
        );
        assert!(matches!(parse("user = "), Err(Error::Toml { line: 1, .. })));
    }

    #[test]
    fn a_wrong_value_is_told_with_its_line() {
        let config = parse("# the vault\nttl = \"soon\"").unwrap();
        assert_eq!(
            config
                .wrong("ttl", "a whole number is expected first")
                .to_string(),
            "`config.toml`, line 2: `ttl`: a whole number is expected first"
        );
    }

    #[test]
    fn a_saved_query_has_a_place() {
        let config = parse("[queries]\n\nbest = \"xmp.Rating:5\"").unwrap();
        assert_eq!(config.place_of_query("best"), "`config.toml`, line 3");
    }

    #[test]
    fn the_usual_file_may_be_missing_and_a_named_one_may_not() {
        let folder = tempfile::tempdir().unwrap();
        let environment = Environment {
            home: Some(folder.path().to_owned()),
            ..Environment::default()
        };
        let missing = folder.path().join("missing.toml");
        assert!(Config::load(&Environment::default(), None).is_ok());
        assert!(Config::load(&environment, None).is_ok());
        let error = Config::load(&environment, Some(&missing)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("cannot read `{}`", missing.display())
        );

        let usual = environment.config_file().unwrap();
        fs::create_dir_all(usual.parent().unwrap()).unwrap();
        fs::write(&usual, "vault = \"~/photos/vault\"").unwrap();
        let config = Config::load(&environment, None).unwrap();
        assert_eq!(config.vault, Some(folder.path().join("photos/vault")));

        fs::write(&usual, "vault = \"photos/vault\"").unwrap();
        assert!(matches!(
            Config::load(&environment, None),
            Err(Error::Value { key: "vault", .. })
        ));
        fs::write(&usual, [b'#', 0xff]).unwrap();
        assert!(matches!(
            Config::load(&environment, None),
            Err(Error::NotText { .. })
        ));
        fs::write(&usual, vec![b'#'; LONGEST + 1]).unwrap();
        assert!(matches!(
            Config::load(&environment, None),
            Err(Error::Read(paths::Error::TooLong { .. }))
        ));
    }
}
