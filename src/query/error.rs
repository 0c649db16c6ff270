//! A query that cannot be understood: what is wrong, where, and what may have been meant.

use std::ops::Range;

use crate::query::field::Field;

/// The most characters in which a name may differ from one that was meant.
const ALIKE: usize = 2;

/// Names that are no fields but are not fields of a query either.
const OTHERS: [&str; 4] = ["near", "bbox", "has", "no"];

/// Names that other programs have, and ours for them.
const ELSEWHERE: [(&str, &str); 25] = [
    ("aperture", "f"),
    ("bytes", "size"),
    ("captured", "taken"),
    ("comment", "note"),
    ("created", "taken"),
    ("date", "taken"),
    ("filename", "file"),
    ("filesize", "size"),
    ("fnumber", "f"),
    ("focallength", "focal"),
    ("fstop", "f"),
    ("gps", "near"),
    ("keyword", "tag"),
    ("label", "tag"),
    ("location", "near"),
    ("manufacturer", "make"),
    ("name", "file"),
    ("place", "near"),
    ("sensitivity", "iso"),
    ("shutter", "exposure"),
    ("shutterspeed", "exposure"),
    ("time", "taken"),
    ("type", "format"),
    ("uploaded", "added"),
    ("without", "no"),
];

/// A query that cannot be understood.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{}{}", .saved.as_ref().map(|name| format!("in `@{name}`: ")).unwrap_or_default(), .wrong.message)]
pub struct QueryError {
    /// The text in which the place is: the query as typed, or the saved one.
    pub text: String,
    /// The name of the saved query that is wrong, where it is one.
    pub saved: Option<String>,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wrong {
    /// What is wrong.
    pub message: String,
    /// The place in bytes; empty where something is missing.
    pub span: Range<usize>,
    /// What may have been meant, or how it is written.
    pub hint: Option<String>,
}

impl Wrong {
    pub(super) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            span,
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Says what may have been meant by a name that no field has.
pub(super) fn field_hint(name: &str) -> String {
    let name = name.to_lowercase();
    match nearest(&name, names()) {
        Some(nearest) => {
            format!("did you mean `{nearest}:`? text with a colon stands between quotes")
        }
        None => format!(
            "text with a colon stands between quotes; the fields are {}",
            names().collect::<Vec<_>>().join(", ")
        ),
    }
}

/// Finds the name that is most like another one.
pub(super) fn nearest<'n>(
    name: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Option<&'n str> {
    let elsewhere = ELSEWHERE.iter().find(|(other, _)| *other == name);
    if let Some(ours) = elsewhere.and_then(|(_, ours)| names.clone().find(|name| name == ours)) {
        return Some(ours);
    }
    names
        .map(|ours| (strsim::osa_distance(ours, name), ours))
        .filter(|(distance, ours)| *distance <= ALIKE && *distance < ours.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, ours)| ours)
}

fn names() -> impl Iterator<Item = &'static str> + Clone {
    Field::ALL.into_iter().map(Field::name).chain(OTHERS)
}
