//! Values that know more and less: numbers, dates, and the values of any tag.

use std::ops::Range;

use jiff::civil::DateTime;

use crate::query::ast::{Query, Term, Text};
use crate::query::dates::{EXAMPLE, Moment, Period, Point, clock_text};
use crate::query::error::Wrong;
use crate::query::number::{Numbers, Quantity, any_number};
use crate::query::pieces::{Comparison, Piece, Value};
use crate::query::read::Setting;
use crate::query::tag::{Bounds, TagName, TagTest};
use crate::query::terms::folded;

/// Reads numbers.
pub(super) fn numbers(quantity: Quantity, value: &Value) -> Result<Query, Wrong> {
    let read = |piece: &Piece| {
        let number = quantity.read(&piece.text);
        number.map_err(|message| Wrong::new(piece.span.clone(), message).hint(quantity.example()))
    };
    let term = |numbers| Query::from(Term::Number(quantity, numbers));
    Ok(match value {
        Value::Compared(comparison, piece) => {
            let number = read(piece)?;
            term(match comparison {
                Comparison::Equal => Numbers::Between(number, number),
                Comparison::AtLeast => Numbers::AtLeast(number),
                Comparison::MoreThan => Numbers::MoreThan(number),
                Comparison::AtMost => Numbers::AtMost(number),
                Comparison::LessThan => Numbers::LessThan(number),
            })
        }
        Value::Range(Some(from), Some(to), _) => {
            let (first, last) = (read(from)?, read(to)?);
            if first > last {
                return Err(reversed(from, to));
            }
            term(Numbers::Between(first, last))
        }
        Value::Range(Some(from), None, _) => term(Numbers::AtLeast(read(from)?)),
        Value::Range(None, Some(to), _) => term(Numbers::AtMost(read(to)?)),
        Value::Range(None, None, span) => return Err(no_ends(span.clone())),
        Value::List(pieces) => {
            let terms = pieces.iter().map(|piece| {
                let number = read(piece)?;
                Ok(term(Numbers::Between(number, number)))
            });
            Query::any(terms.collect::<Result<Vec<_>, _>>()?)
        }
    })
}

/// Reads dates.
pub(super) fn period<T: Point>(
    setting: &Setting<'_>,
    value: &Value,
    term: impl Fn(Period<T>) -> Term,
) -> Result<Query, Wrong> {
    let read = |piece: &Piece| moment::<T>(setting, piece);
    let (from, until) = match value {
        Value::Compared(Comparison::AtLeast, piece) => (Some(read(piece)?.from), None),
        Value::Compared(Comparison::MoreThan, piece) => {
            let moment = read(piece)?;
            let after = moment.until.ok_or_else(|| {
                Wrong::new(piece.span.clone(), "the calendar ends here").hint(EXAMPLE)
            })?;
            (Some(after), None)
        }
        Value::Compared(Comparison::AtMost, piece) => (None, read(piece)?.until),
        Value::Compared(Comparison::LessThan, piece) => (None, Some(read(piece)?.from)),
        Value::Range(None, None, span) => return Err(no_ends(span.clone())),
        Value::Range(from, to, _) => {
            let first = from.as_ref().map(&read).transpose()?;
            let last = to.as_ref().map(&read).transpose()?;
            let (first, last) = (first.map(|from| from.from), last.and_then(|to| to.until));
            if let (Some(start), Some(end), Some(from), Some(to)) = (first, last, from, to)
                && end <= start
            {
                return Err(reversed(from, to));
            }
            (first, last)
        }
        Value::Compared(Comparison::Equal, piece) => span(&read(piece)?),
        Value::List(pieces) => {
            let terms = pieces.iter().map(|piece| {
                let (from, until) = span(&read(piece)?);
                Ok(term(Period { from, until }).into())
            });
            return Ok(Query::any(terms.collect::<Result<Vec<_>, _>>()?));
        }
    };
    Ok(term(Period { from, until }).into())
}

/// Gives the span of a date that stands alone. What counts back from now has no end: clocks may be ahead.
fn span<T: Point>(moment: &Moment<T>) -> (Option<T>, Option<T>) {
    let until = if moment.is_back { None } else { moment.until };
    (Some(moment.from), until)
}

/// Reads what is asked of a tag.
pub(super) fn tests(
    setting: &Setting<'_>,
    tag: &TagName,
    value: &Value,
) -> Result<Vec<Query>, Wrong> {
    let term = |test| Query::from(Term::Tag(tag.clone(), test));
    let read = |piece: &Piece| bound(setting, piece);
    let bounds = match value {
        Value::List(pieces) => {
            let contains = |piece| Ok(term(TagTest::Is(Text::Contains(folded(piece)?))));
            return pieces.iter().map(contains).collect();
        }
        Value::Compared(Comparison::Equal, piece) => {
            return Ok(vec![term(TagTest::Is(Text::Equals(folded(piece)?)))]);
        }
        Value::Compared(Comparison::AtLeast, piece) => Bounds::AtLeast(read(piece)?),
        Value::Compared(Comparison::MoreThan, piece) => Bounds::MoreThan(read(piece)?),
        Value::Compared(Comparison::AtMost, piece) => Bounds::AtMost(read(piece)?),
        Value::Compared(Comparison::LessThan, piece) => Bounds::LessThan(read(piece)?),
        Value::Range(Some(from), Some(to), _) => {
            let bounds = Bounds::Between(read(from)?, read(to)?);
            if bounds.are_reversed() {
                return Err(reversed(from, to));
            }
            bounds
        }
        Value::Range(Some(from), None, _) => Bounds::AtLeast(read(from)?),
        Value::Range(None, Some(to), _) => Bounds::AtMost(read(to)?),
        Value::Range(None, None, span) => return Err(no_ends(span.clone())),
    };
    Ok(vec![term(TagTest::Within(bounds))])
}

/// Reads an end of a range of any tag: a number, or a date; what counts back from now becomes one.
fn bound(setting: &Setting<'_>, piece: &Piece) -> Result<String, Wrong> {
    let text = piece.text.to_ascii_uppercase();
    if any_number(&text).is_some() {
        return Ok(text);
    }
    match DateTime::read(&piece.text, setting.now) {
        Ok(moment) if moment.is_back => Ok(clock_text(&moment.from)),
        Ok(_) => Ok(text),
        Err(_) => {
            let message = format!("`{}` is neither a number nor a date", piece.text);
            Err(Wrong::new(piece.span.clone(), message).hint("only these know more and less"))
        }
    }
}

fn moment<T: Point>(setting: &Setting<'_>, piece: &Piece) -> Result<Moment<T>, Wrong> {
    T::read(&piece.text, setting.now)
        .map_err(|message| Wrong::new(piece.span.clone(), message).hint(EXAMPLE))
}

fn reversed(from: &Piece, to: &Piece) -> Wrong {
    Wrong::new(
        from.span.start..to.span.end,
        "the range ends before it begins",
    )
    .hint(format!(
        "write the smaller first: `{}..{}`",
        to.text, from.text
    ))
}

fn no_ends(span: Range<usize>) -> Wrong {
    Wrong::new(span, "a range has at least one end")
}
