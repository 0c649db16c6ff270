//! Options of `lint`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::cli::images::Names;

/// Options of `lint`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault lint site/images
  imgvault lint --format github site/images
  imgvault lint photo.jpg --show-values
  git diff --cached --name-only -z '*.jpg' | imgvault lint --files-from - -0

Without rules these hold: no-gps, no-serial and no-owner as errors, no-rights, no-software and
no-thumbnail as warnings, wherever in an image they hide. The file `.imgvault.toml`, in the
current folder or one above it, or the file of --rules, may have others:

  [[lint.rule]]
  name = \"no-gps\"                 # a built-in rule has no `deny`
  except = [\"maps/**\"]            # paths below the folder of `.imgvault.toml`

  [[lint.rule]]
  name = \"no-phones\"
  deny = 'camera:iphone,pixel'    # see `imgvault help query`
  level = \"warning\"               # error unless told
  message = \"phone pictures are not for the shop\"

The run ends with 4 if an error rule is broken. A value is never printed unless --show-values.")]
pub struct Lint {
    /// Check these files, and the images below these folders
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present = "files_from"
    )]
    pub paths: Vec<PathBuf>,

    /// Take the rules of this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub rules: Option<PathBuf>,

    /// Print in this form (text unless told)
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<LintFormat>,

    /// Print the values that break a rule too
    #[arg(long)]
    pub show_values: bool,

    /// Which files are checked.
    #[command(flatten, next_help_heading = "Selection")]
    pub names: Names,
}

/// The forms of findings.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LintFormat {
    /// A line a finding, for people
    #[default]
    Text,
    /// One JSON object a line
    Jsonl,
    /// Annotations of GitHub Actions
    Github,
    /// One SARIF 2.1.0 log
    Sarif,
}
