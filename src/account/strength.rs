//! Whether a password is good enough (NIST SP 800-63B: length and an estimate of its strength, no rules of composition).

use zxcvbn::{Score, zxcvbn};

use crate::account::name::UserName;
use crate::crypto::Password;

/// The fewest characters.
const SHORTEST: usize = 8;

/// The characters that are estimated: more take longer to look at than to be sure of.
const ESTIMATED: usize = 100;

/// Why a password would be guessed.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Weak {
    /// It has too few characters.
    #[error("the password is too short: it has {found} characters, and {SHORTEST} are needed")]
    Short {
        /// Its characters.
        found: usize,
    },
    /// It is among the first that are tried.
    #[error("the password is easy to guess: {reason}")]
    Guessable {
        /// What is wrong with it.
        reason: String,
    },
}

/// Checks a new password of a user.
///
/// # Errors
/// Fails if it is short, or zxcvbn gives it less than a score of 3 of 4 (10^8 guesses).
pub fn check_strength(password: &Password, user: &UserName) -> Result<(), Weak> {
    let found = password.expose().chars().count();
    if found < SHORTEST {
        return Err(Weak::Short { found });
    }
    let end = password.expose().char_indices().nth(ESTIMATED);
    let start = &password.expose()[..end.map_or(password.expose().len(), |(end, _)| end)];
    let estimate = zxcvbn(start, &[user.as_str(), "imgvault"]);
    if estimate.score() >= Score::Three {
        return Ok(());
    }
    let warning = estimate
        .feedback()
        .and_then(zxcvbn::feedback::Feedback::warning);
    let reason = warning.map_or_else(
        || "a few unrelated words are better".to_owned(),
        |warning| lower_case(&warning.to_string()),
    );
    Err(Weak::Guessable { reason })
}

/// Makes a sentence fit into another one.
fn lower_case(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.');
    let mut characters = sentence.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(characters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reason(password: &str) -> Option<String> {
        let user = "margarethe".parse().unwrap();
        let checked = check_strength(&Password::new(password.to_owned()), &user);
        checked.err().map(|weak| weak.to_string())
    }

    #[test]
    fn weak_passwords_are_refused_with_a_reason() {
        let short = "the password is too short: it has 7 characters, and 8 are needed";
        assert_eq!(reason("tr0ub4d").as_deref(), Some(short));
        for weak in [
            "password1",
            "margarethe1",
            "qwertyuiop",
            "imgvault",
            "abcdefgh",
            "19840101",
        ] {
            let reason = reason(weak).expect(weak);
            assert!(
                reason.starts_with("the password is easy to guess: "),
                "{reason}"
            );
            assert!(!reason.contains(weak) && !reason.ends_with('.'), "{reason}");
        }
    }

    #[test]
    fn strong_ones_need_no_special_characters() {
        assert_eq!(reason("correct horse battery staple"), None);
        assert_eq!(reason(&"lantern brook tulip ".repeat(200)), None);
        assert_eq!(reason("日本語のとてもながいひみつのことば"), None);
    }
}
