//! Why rules cannot be used.

use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;

use crate::globs::BadGlob;
use crate::lint::rules::BUILT_IN;
use crate::query::QueryError;

/// A place in a file of rules.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct At {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
}

/// Why rules cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not text.
    #[error("`{}` is not UTF-8", .file.display())]
    NotText {
        /// The file.
        file: PathBuf,
    },
    /// The file is no TOML, sets what there is not, or a value has the wrong type.
    #[error("{place}: {message}")]
    Toml {
        /// Where.
        place: At,
        /// What is wrong.
        message: String,
    },
    /// A rule denies what is no query.
    #[error("{place}: {error}")]
    Query {
        /// Where.
        place: At,
        /// What is wrong with it.
        #[source]
        error: Box<QueryError>,
    },
    /// A rule asks for what only images in a vault have.
    #[error("{place}: a file has no `{field}`")]
    NotOfFiles {
        /// Where.
        place: At,
        /// The field.
        field: &'static str,
    },
    /// A pattern cannot be understood.
    #[error("{place}")]
    Glob {
        /// Where.
        place: At,
        /// Which, and why.
        #[source]
        error: BadGlob,
    },
    /// A rule without a query is none of the built-in ones.
    #[error("{place}: the rule `{name}` denies nothing")]
    NoQuery {
        /// Where.
        place: At,
        /// The rule.
        name: String,
    },
    /// The name of a rule cannot be used, or is used twice.
    #[error("{place}: {reason}")]
    Name {
        /// Where.
        place: At,
        /// What is wrong.
        reason: String,
    },
}

impl Error {
    /// Tells what to do about it, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoQuery { .. } => {
                let names = BUILT_IN.iter().map(|(name, ..)| *name);
                let names = names.collect::<Vec<_>>().join(", ");
                Some(format!(
                    "give it a query as `deny`, or the name of a built-in rule: {names}"
                ))
            }
            Self::NotOfFiles { .. } => Some("imgvault help query".to_owned()),
            _ => None,
        }
    }
}

impl Display for At {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`, line {}", self.file.display(), self.line)
    }
}
