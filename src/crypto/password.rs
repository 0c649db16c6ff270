//! A password, as somebody typed it.

use std::fmt::{self, Debug, Formatter};

use zeroize::{Zeroize, ZeroizeOnDrop};

/// A password: text, wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Password(String);

impl Password {
    /// Takes the text as it is; nothing is trimmed.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Gives the text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Debug for Password {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_does_not_print() {
        assert_eq!(
            format!("{:?}", Password::new("hunter2".to_owned())),
            "Password([redacted])"
        );
    }
}
