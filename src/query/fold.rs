//! Text as it is compared: without case and accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The character that stands between texts that are kept as one. No folded text has it, so that nothing is found which
/// lies in two of them.
pub const SEPARATOR: char = '\u{1f}';

/// Gives the form in which texts are compared: compatibility decomposition (Unicode UAX #15, NFKD) without combining
/// marks, in lower case, and a space for a [`SEPARATOR`].
#[must_use]
pub fn fold(text: &str) -> String {
    let folded: String = if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        text.nfkd()
            .filter(|character| !is_combining_mark(*character))
            .flat_map(char::to_lowercase)
            .collect()
    };
    if folded.contains(SEPARATOR) {
        return folded.replace(SEPARATOR, " ");
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_do_not_count() {
        for (text, folded) in [
            ("Canon EOS", "canon eos"),
            ("Café", "cafe"),
            ("Cafe\u{301}", "cafe"),
            ("ŁÓDŹ", "łodz"),
            ("ﬁn", "fin"),
            ("日本", "日本"),
            ("One\u{1f}Two", "one two"),
            ("Één\u{1f}Twee", "een twee"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
