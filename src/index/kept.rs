//! Values of terms as they are kept.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::query::TagValue;

/// A value as it is kept, so that it is compared as the value of the image is.
#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Kept<'v> {
    /// The bits of a number, and its form for people.
    N(u64, Cow<'v, str>),
    /// A date and its form for people, and its text where that is another.
    D(Cow<'v, str>, Cow<'v, str>, Option<Cow<'v, str>>),
    /// A text and its form for people.
    T(Cow<'v, str>, Option<Cow<'v, str>>),
}

impl<'v> Kept<'v> {
    /// Keeps a value, and the text in which words are looked for.
    pub(super) fn of(value: &'v TagValue<'_>, text: Option<&'v str>) -> Self {
        match value {
            TagValue::Number(number, print) => Self::N(number.to_bits(), print.as_ref().into()),
            TagValue::Date(clock, print) => {
                let other = text.filter(|text| *text != print);
                Self::D(
                    clock.as_str().into(),
                    print.as_ref().into(),
                    other.map(Cow::Borrowed),
                )
            }
            TagValue::Text(text, print) => {
                Self::T(text.as_ref().into(), print.as_deref().map(Cow::Borrowed))
            }
        }
    }

    pub(super) fn value(self) -> TagValue<'v> {
        match self {
            Self::N(bits, print) => TagValue::Number(f64::from_bits(bits), print),
            Self::D(clock, print, _) => TagValue::Date(clock.into_owned(), print),
            Self::T(text, print) => TagValue::Text(text, print),
        }
    }
}
