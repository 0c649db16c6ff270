//! Text as it is compared: without case and accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Gives the form in which texts are compared: compatibility decomposition (Unicode UAX #15, NFKD) without combining
/// marks, in lower case.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .collect()
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
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
