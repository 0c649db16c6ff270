//! A query of plain words.

use crate::query::field::Field;
use crate::query::fold::fold;

/// What an image must have: every word, as a part of its file name or of a text value.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Query {
    words: Vec<String>,
}

/// A query that cannot be understood.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{message} (at character {} of `{query}`)", .at + 1)]
pub struct QueryError {
    /// The query as typed.
    pub query: String,
    /// What is wrong.
    pub message: String,
    /// The character it is about, from 0.
    pub at: usize,
}

/// A word or a phrase, and where it begins.
struct Term {
    text: String,
    at: usize,
    is_quoted: bool,
}

impl Query {
    /// Reads a query. The empty one matches every image.
    ///
    /// # Errors
    /// Fails on a quote without its end, and on what the query language will mean something by.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        let wrong = |message: String, at| QueryError {
            query: text.to_owned(),
            message,
            at,
        };
        let mut words = Vec::new();
        for term in terms(text).map_err(|at| wrong("the quote has no end".to_owned(), at))? {
            if !term.is_quoted
                && let Some(message) = reserved(&term.text)
            {
                return Err(wrong(message, term.at));
            }
            let word = fold(&term.text);
            if !word.is_empty() {
                words.push(word);
            }
        }
        Ok(Self { words })
    }

    /// Gives the words, folded.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Tells whether every image matches.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.words.is_empty()
    }
}

/// Cuts a text into words and phrases. Fails with the place of a quote that has no end.
fn terms(text: &str) -> Result<Vec<Term>, usize> {
    let characters: Vec<char> = text.chars().collect();
    let mut terms = Vec::new();
    let mut at = 0;
    while let Some(first) = characters.get(at) {
        if first.is_whitespace() {
            at += 1;
            continue;
        }
        let is_quoted = *first == '"';
        let start = at + usize::from(is_quoted);
        let ends = |character: &char| {
            if is_quoted {
                *character == '"'
            } else {
                character.is_whitespace()
            }
        };
        let length = characters[start..].iter().position(ends);
        if is_quoted && length.is_none() {
            return Err(at);
        }
        let end = length.map_or(characters.len(), |length| start + length);
        terms.push(Term {
            text: characters[start..end].iter().collect(),
            at,
            is_quoted,
        });
        at = end + usize::from(is_quoted);
    }
    Ok(terms)
}

/// Says why a word without quotes is kept for the query language.
fn reserved(word: &str) -> Option<String> {
    let quote = format!("write \"{word}\" to look for it as text");
    if word == "OR" || word == "AND" {
        return Some(format!("`{word}` does not join words here; {quote}"));
    }
    if word.starts_with(['-', '(', '@']) || word.ends_with(')') {
        return Some(format!("`{word}` is no plain word; {quote}"));
    }
    let (field, _) = word.split_once(':')?;
    let reserved = ["near", "bbox", "has", "no"];
    let is_field = field.parse::<Field>().is_ok() || reserved.contains(&field);
    is_field.then(|| format!("`{field}:` cannot be searched by itself; {quote}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[track_caller]
    fn words(text: &str) -> Vec<String> {
        Query::parse(text).unwrap().words().to_vec()
    }

    #[test]
    fn words_and_phrases_are_folded() {
        assert_eq!(words(""), [""; 0]);
        assert_eq!(words("  Canon  Café "), ["canon", "cafe"]);
        assert_eq!(words("\"EOS R5\" dusk"), ["eos r5", "dusk"]);
        assert_eq!(words("\"\" \"OR\" 10:30 a-b"), ["or", "10:30", "a-b"]);
    }

    #[test]
    fn what_means_something_else_later_is_refused_with_its_place() {
        for (text, at) in [
            ("\"open", 0),
            ("dusk OR dawn", 5),
            ("camera:r5", 0),
            ("a near:1,2,3km", 2),
            ("-dusk", 0),
            ("(dusk)", 0),
            ("@mine", 0),
        ] {
            assert_eq!(Query::parse(text).unwrap_err().at, at, "{text}");
        }
        assert_eq!(
            Query::parse("x camera:r5").unwrap_err().to_string(),
            "`camera:` cannot be searched by itself; write \"camera:r5\" to look for it as text \
             (at character 3 of `x camera:r5`)"
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = Query::parse(&text);
        }
    }
}
