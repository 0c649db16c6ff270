//! Names of users and tokens.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// The longest name.
const LONGEST: usize = 64;

/// A name that an account may have: `[a-z0-9][a-z0-9._-]{0,63}`, folded to lower case.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UserName(String);

/// A name that a token may have, of the same form.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TokenName(String);

/// A name that no account or no token may have.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "`{name}` is no {of} name: use letters a to z, digits, and after the first also `.`, `_` and `-`, 64 at most"
)]
pub struct WrongName {
    name: String,
    of: &'static str,
}

impl UserName {
    /// Gives the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for UserName {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for UserName {
    type Err = WrongName;

    fn from_str(text: &str) -> Result<Self, WrongName> {
        folded(text, "user").map(Self)
    }
}

impl TokenName {
    /// Gives the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for TokenName {
    type Err = WrongName;

    fn from_str(text: &str) -> Result<Self, WrongName> {
        folded(text, "token").map(Self)
    }
}

fn folded(text: &str, of: &'static str) -> Result<String, WrongName> {
    let name = text.to_ascii_lowercase();
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut bytes = name.bytes();
    let first = bytes.next().is_some_and(plain);
    let rest = bytes.all(|byte| plain(byte) || b"._-".contains(&byte));
    if first && rest && name.len() <= LONGEST {
        Ok(name)
    } else {
        let name = text.to_owned();
        Err(WrongName { name, of })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded_and_checked() {
        assert_eq!(
            "Alice.B-2_c".parse::<UserName>().unwrap().as_str(),
            "alice.b-2_c"
        );
        assert!("a".repeat(64).parse::<UserName>().is_ok());
        for wrong in [
            "",
            ".a",
            "-a",
            "_a",
            "a b",
            "é",
            "a/b",
            "a\n",
            &"a".repeat(65),
        ] {
            assert!(wrong.parse::<UserName>().is_err(), "{wrong:?}");
        }
    }
}
