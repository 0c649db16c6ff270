//! The lines of `lint`.

use serde::Serialize;

use crate::output::json::PathField;

/// A tag of a file that breaks a rule.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// The file.
    #[serde(flatten)]
    pub path: PathField,
    /// The rule.
    pub rule: String,
    /// How grave it is.
    pub level: &'static str,
    /// What is said of it.
    pub message: String,
    /// The tag, as `GPS:GPSLatitude`; absent where what is denied is no tag.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The value, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Whether the tag is of an image that is embedded in the file; absent where it is not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub embedded: bool,
}

/// The end of `lint`.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct LintSummary {
    /// The images in all, also those that could not be read.
    pub files: u64,
    /// The findings that break an error rule.
    pub errors: u64,
    /// The others.
    pub warnings: u64,
    /// The files that could not be read.
    pub failed: u64,
    /// What the process ends with.
    pub exit_code: u8,
}
