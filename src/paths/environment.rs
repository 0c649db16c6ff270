//! The environment variables, read once, and the folders that follow from them.
//!
//! Folders are those of the XDG Base Directory Specification 0.8, on macOS too.

use std::env;
use std::ffi::OsString;
use std::fmt::{self, Debug, Formatter};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::paths::error::Error;

/// The name of our folder in each of the user's folders.
const FOLDER: &str = "imgvault";

/// The variable that holds a token. No program that is started from here gets it.
pub const TOKEN: &str = "IMGVAULT_TOKEN";

/// A secret from the environment; it does not print.
#[derive(Clone, Eq, PartialEq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Gives the text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Debug for Secret {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret([redacted])")
    }
}

/// Whatever the program takes from the environment. A variable that is empty counts as not set.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Environment {
    /// `IMGVAULT_VAULT`: the folder of the vault.
    pub vault: Option<PathBuf>,
    /// `IMGVAULT_USER`: the user.
    pub user: Option<String>,
    /// `IMGVAULT_PASSWORD_FILE`: a file whose first line is the password.
    pub password_file: Option<PathBuf>,
    /// `IMGVAULT_PASSWORD_COMMAND`: a command that prints the password.
    pub password_command: Option<String>,
    /// `IMGVAULT_SESSION_FILE`: a file that holds a session.
    pub session_file: Option<PathBuf>,
    /// `IMGVAULT_TOKEN`: a token.
    pub token: Option<Secret>,
    /// `IMGVAULT_TOKEN_FILE`: a file that holds a token.
    pub token_file: Option<PathBuf>,
    /// `HOME`, if it is absolute.
    pub home: Option<PathBuf>,
    /// `XDG_DATA_HOME`, if it is absolute.
    pub data_home: Option<PathBuf>,
    /// `XDG_STATE_HOME`, if it is absolute.
    pub state_home: Option<PathBuf>,
    /// `XDG_CONFIG_HOME`, if it is absolute.
    pub config_home: Option<PathBuf>,
    /// `XDG_RUNTIME_DIR`, if it is absolute.
    pub runtime_dir: Option<PathBuf>,
    /// `NO_COLOR`: any text means no colour.
    pub no_color: Option<String>,
    /// `CLICOLOR`: `0` means no colour.
    pub clicolor: Option<String>,
    /// `TERM`: `dumb` is a terminal that shows no colour.
    pub term: Option<String>,
    /// `PAGER`: the program that shows long lists; `cat` means none.
    pub pager: Option<String>,
    /// `LESS`: the options of the usual pager.
    pub less: Option<String>,
}

impl Environment {
    /// Reads the variables of the process.
    ///
    /// # Errors
    /// Fails if one whose text counts is not UTF-8.
    pub fn read() -> Result<Self, Error> {
        Self::from_variables(|name| env::var_os(name))
    }

    /// Takes the variables from a function that gives a variable's value.
    ///
    /// # Errors
    /// Fails if one whose text counts is not UTF-8.
    pub fn from_variables(get: impl Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let value = |name: &str| get(name).filter(|value| !value.is_empty());
        let path = |name: &str| value(name).map(PathBuf::from);
        // "All paths set in these environment variables must be absolute", else they are ignored.
        let folder = |name: &str| path(name).filter(|path| path.is_absolute());
        let text = |variable: &'static str| {
            let text = value(variable).map(OsString::into_string);
            text.transpose().map_err(|_| Error::NotText { variable })
        };
        let any_text = |name: &str| value(name).map(|value| value.to_string_lossy().into_owned());
        Ok(Self {
            vault: path("IMGVAULT_VAULT"),
            user: text("IMGVAULT_USER")?,
            password_file: path("IMGVAULT_PASSWORD_FILE"),
            password_command: text("IMGVAULT_PASSWORD_COMMAND")?,
            session_file: path("IMGVAULT_SESSION_FILE"),
            token: any_text(TOKEN).map(|text| Secret(Zeroizing::new(text))),
            token_file: path("IMGVAULT_TOKEN_FILE"),
            home: folder("HOME"),
            data_home: folder("XDG_DATA_HOME"),
            state_home: folder("XDG_STATE_HOME"),
            config_home: folder("XDG_CONFIG_HOME"),
            runtime_dir: folder("XDG_RUNTIME_DIR"),
            no_color: any_text("NO_COLOR"),
            clicolor: any_text("CLICOLOR"),
            term: any_text("TERM"),
            pager: any_text("PAGER"),
            less: any_text("LESS"),
        })
    }

    /// Gives the names of the variables that count and are set, and nothing of what they hold.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let set = [
            ("IMGVAULT_VAULT", self.vault.is_some()),
            ("IMGVAULT_USER", self.user.is_some()),
            ("IMGVAULT_PASSWORD_FILE", self.password_file.is_some()),
            ("IMGVAULT_PASSWORD_COMMAND", self.password_command.is_some()),
            ("IMGVAULT_SESSION_FILE", self.session_file.is_some()),
            (TOKEN, self.token.is_some()),
            ("IMGVAULT_TOKEN_FILE", self.token_file.is_some()),
            ("HOME", self.home.is_some()),
            ("XDG_DATA_HOME", self.data_home.is_some()),
            ("XDG_STATE_HOME", self.state_home.is_some()),
            ("XDG_CONFIG_HOME", self.config_home.is_some()),
            ("XDG_RUNTIME_DIR", self.runtime_dir.is_some()),
            ("NO_COLOR", self.no_color.is_some()),
            ("CLICOLOR", self.clicolor.is_some()),
            ("TERM", self.term.is_some()),
            ("PAGER", self.pager.is_some()),
            ("LESS", self.less.is_some()),
        ];
        let set = set.into_iter().filter(|(_, is_set)| *is_set);
        set.map(|(name, _)| name).collect()
    }

    /// Gives the folder of the vault where nothing else was said; `IMGVAULT_VAULT` is not looked at.
    ///
    /// # Errors
    /// Fails if the user has no home.
    pub fn default_vault_folder(&self) -> Result<PathBuf, Error> {
        self.below(self.data_home.as_deref(), ".local/share")
            .ok_or(Error::NoHome)
    }

    /// Gives the folder of what is remembered, unless the user has no home.
    #[must_use]
    pub fn state_folder(&self) -> Option<PathBuf> {
        self.below(self.state_home.as_deref(), ".local/state")
    }

    /// Gives the configuration file, unless the user has no home.
    #[must_use]
    pub fn config_file(&self) -> Option<PathBuf> {
        let folder = self.below(self.config_home.as_deref(), ".config")?;
        Some(folder.join("config.toml"))
    }

    /// Gives the folder of what ends with the user's login to the system. There is none to fall back to.
    #[must_use]
    pub fn runtime_folder(&self) -> Option<PathBuf> {
        let folder = self.runtime_dir.as_deref()?;
        Some(folder.join(FOLDER))
    }

    fn below(&self, folder: Option<&Path>, in_home: &str) -> Option<PathBuf> {
        let folder = match (folder, &self.home) {
            (Some(folder), _) => folder.to_owned(),
            (None, Some(home)) => home.join(in_home),
            (None, None) => return None,
        };
        Some(folder.join(FOLDER))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStringExt;

    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::from_variables(|wanted| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| OsString::from(value))
        })
        .unwrap()
    }

    #[test]
    fn folders_follow_the_xdg_variables_and_else_the_home() {
        let home = environment(&[("HOME", "/home/alice")]);
        let path = |path: &str| Some(PathBuf::from(path));
        assert_eq!(
            home.default_vault_folder().ok(),
            path("/home/alice/.local/share/imgvault")
        );
        assert_eq!(
            home.state_folder(),
            path("/home/alice/.local/state/imgvault")
        );
        assert_eq!(
            home.config_file(),
            path("/home/alice/.config/imgvault/config.toml")
        );
        assert_eq!(home.runtime_folder(), None);

        let set = environment(&[
            ("HOME", "/home/alice"),
            ("XDG_DATA_HOME", "/data"),
            ("XDG_STATE_HOME", "/state"),
            ("XDG_CONFIG_HOME", "/config"),
            ("XDG_RUNTIME_DIR", "/run/user/1000"),
        ]);
        assert_eq!(set.default_vault_folder().ok(), path("/data/imgvault"));
        assert_eq!(set.state_folder(), path("/state/imgvault"));
        assert_eq!(set.config_file(), path("/config/imgvault/config.toml"));
        assert_eq!(set.runtime_folder(), path("/run/user/1000/imgvault"));
    }

    #[test]
    fn a_relative_or_empty_folder_counts_as_not_set() {
        let relative = environment(&[
            ("HOME", "alice"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", ""),
            ("XDG_RUNTIME_DIR", "run"),
            ("IMGVAULT_USER", ""),
        ]);
        assert_eq!(relative, Environment::default());
        assert!(matches!(
            relative.default_vault_folder(),
            Err(Error::NoHome)
        ));
        assert_eq!(relative.state_folder(), None);
        assert_eq!(relative.config_file(), None);
    }

    #[test]
    fn our_own_variables_are_taken_as_they_are() {
        let ours = environment(&[
            ("IMGVAULT_VAULT", "here/vault"),
            ("IMGVAULT_USER", "Alice"),
            ("IMGVAULT_PASSWORD_FILE", "secret"),
            ("IMGVAULT_PASSWORD_COMMAND", "pass show imgvault"),
            ("IMGVAULT_SESSION_FILE", "/run/session"),
            ("NO_COLOR", "1"),
            ("CLICOLOR", "0"),
            ("TERM", "dumb"),
        ]);
        let expected = Environment {
            vault: Some("here/vault".into()),
            user: Some("Alice".into()),
            password_file: Some("secret".into()),
            password_command: Some("pass show imgvault".into()),
            session_file: Some("/run/session".into()),
            no_color: Some("1".into()),
            clicolor: Some("0".into()),
            term: Some("dumb".into()),
            ..Environment::default()
        };
        assert_eq!(ours, expected);
        let names = ours.names();
        assert_eq!(names.first(), Some(&"IMGVAULT_VAULT"));
        assert_eq!((names.len(), names.last()), (8, Some(&"TERM")));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_where_text_counts() {
        for variable in ["IMGVAULT_USER", "IMGVAULT_PASSWORD_COMMAND"] {
            let read = Environment::from_variables(|name| {
                (name == variable).then(|| OsString::from_vec(vec![0xff]))
            });
            assert_eq!(
                read.unwrap_err().to_string(),
                format!("the environment variable `{variable}` is not UTF-8")
            );
        }
        let path = Environment::from_variables(|name| {
            (name == "IMGVAULT_VAULT").then(|| OsString::from_vec(vec![0xff]))
        });
        assert!(path.unwrap().vault.is_some());
    }
}
