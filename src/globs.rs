//! Patterns of names, as `-g` and the rules of `lint` have them.

use std::path::Path;

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

/// Patterns of names: those of which one must match, and with a leading `!` those of which none may.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    wanted: Option<GlobSet>,
    unwanted: GlobSet,
}

/// A pattern that cannot be understood.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the glob `{glob}` cannot be understood")]
pub struct BadGlob {
    /// The pattern as typed.
    pub glob: String,
    /// Why.
    #[source]
    cause: globset::Error,
}

impl Globs {
    /// Reads patterns. One without a slash matches the name, one with a slash the path below the folder.
    ///
    /// # Errors
    /// Fails on a pattern that cannot be understood.
    pub fn parse(globs: &[String]) -> Result<Self, BadGlob> {
        let (unwanted, wanted): (Vec<&String>, Vec<&String>) =
            globs.iter().partition(|glob| glob.starts_with('!'));
        Ok(Self {
            wanted: (!wanted.is_empty()).then(|| set(&wanted)).transpose()?,
            unwanted: set(&unwanted)?,
        })
    }

    /// Tells whether a path is taken.
    #[must_use]
    pub fn take(&self, path: &Path) -> bool {
        self.wanted.as_ref().is_none_or(|set| set.is_match(path)) && !self.unwanted.is_match(path)
    }
}

fn set(globs: &[&String]) -> Result<GlobSet, BadGlob> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        set.add(
            pattern(glob.trim_start_matches('!')).map_err(|cause| BadGlob {
                glob: (*glob).clone(),
                cause,
            })?,
        );
    }
    set.build().map_err(|cause| BadGlob {
        glob: String::new(),
        cause,
    })
}

fn pattern(glob: &str) -> Result<Glob, globset::Error> {
    let anywhere = if glob.contains('/') {
        glob.trim_start_matches('/').to_owned()
    } else {
        format!("**/{glob}")
    };
    GlobBuilder::new(&anywhere).literal_separator(true).build()
}
