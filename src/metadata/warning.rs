//! What is odd or broken in an image that could be read all the same.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// Something in an image that is not as its format wants it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// A name for scripts, in `snake_case`.
    pub code: Cow<'static, str>,
    /// A sentence for people; text from the image is not in it.
    pub message: String,
    /// The byte of the file it is about, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

impl Warning {
    /// Makes a warning about a place of the file.
    pub(super) fn at(code: &'static str, message: impl Into<String>, offset: u64) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            offset: Some(offset),
        }
    }

    /// Makes a warning about the file as a whole.
    pub(super) fn whole(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            offset: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Warning;

    #[test]
    fn warnings_are_written_as_the_schema_wants_and_read_back() {
        for (warning, json) in [
            (
                Warning::at("odd", "it is odd", 7),
                r#"{"code":"odd","message":"it is odd","offset":7}"#,
            ),
            (
                Warning::whole("odd", "it is odd"),
                r#"{"code":"odd","message":"it is odd"}"#,
            ),
        ] {
            assert_eq!(serde_json::to_string(&warning).unwrap(), json);
            assert_eq!(serde_json::from_str::<Warning>(json).unwrap(), warning);
        }
    }
}
