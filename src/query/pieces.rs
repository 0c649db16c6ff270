//! The pieces of a query: words, quoted words, names and values, each with its place.

use std::ops::Range;

use winnow::Parser;
use winnow::combinator::{alt, delimited, opt, preceded, repeat};
use winnow::error::ParserError;
use winnow::stream::{LocatingSlice, Location, Stream};
use winnow::token::{none_of, one_of, take_while};

use crate::query::error::Wrong;

/// A text that is being read, with how far.
pub(super) type Input<'i> = LocatingSlice<&'i str>;

/// A word, or words between quotes.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) is_quoted: bool,
    pub(super) span: Range<usize>,
}

/// What stands behind the colon of a field.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Compared(Comparison, Piece),
    Range(Option<Piece>, Option<Piece>, Range<usize>),
    List(Vec<Piece>),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Comparison {
    Equal,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// Whether two points in a value of a field stand for a range.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shape {
    Plain,
    Ordered,
}

/// Why a parser stopped.
#[derive(Debug)]
pub(super) enum Stop {
    /// Something else stands here.
    Else,
    /// What stands here is wrong.
    Wrong(Wrong),
}

impl ParserError<Input<'_>> for Stop {
    type Inner = Self;

    fn from_input(_: &Input<'_>) -> Self {
        Self::Else
    }

    fn is_backtrack(&self) -> bool {
        matches!(self, Self::Else)
    }

    fn into_inner(self) -> std::result::Result<Self, Self> {
        Ok(self)
    }
}

/// Reads what stands behind the colon of a field.
pub(super) fn value(input: &mut Input<'_>, name: &Piece, shape: Shape) -> Result<Value, Stop> {
    let after = name.span.start..input.current_token_start();
    let comparison = opt(comparison).parse_next(input)?;
    if let Some(comparison) = comparison {
        let piece = scalar(input, shape)?.ok_or_else(|| Stop::Wrong(no_value(input, &after)))?;
        let at = input.current_token_start();
        if let Some(more) = opt(alt((",", ".."))).parse_next(input)? {
            return Err(Stop::Wrong(
                Wrong::new(at..at + more.len(), "a comparison takes one value")
                    .hint("join several with OR: `iso:<200 OR iso:>3200`"),
            ));
        }
        return Ok(Value::Compared(comparison, piece));
    }
    let first = scalar(input, shape)?;
    let at = input.current_token_start();
    if shape == Shape::Ordered && opt("..").parse_next(input)?.is_some() {
        let last = scalar(input, shape)?;
        let span = at..at + 2;
        if first.is_none() && last.is_none() {
            return Err(Stop::Wrong(
                Wrong::new(span, "a range has at least one end")
                    .hint("write `a..b`, `a..` or `..b`"),
            ));
        }
        let at = input.current_token_start();
        if let Some(more) = opt(alt((",", ".."))).parse_next(input)? {
            return Err(Stop::Wrong(
                Wrong::new(at..at + more.len(), "a range stands alone")
                    .hint("join several with OR: `iso:100..200 OR iso:800..1600`"),
            ));
        }
        return Ok(Value::Range(first, last, span));
    }
    let mut pieces = vec![first.ok_or_else(|| Stop::Wrong(no_value(input, &after)))?];
    while let Some(comma) = opt(','.span()).parse_next(input)? {
        let next = scalar(input, shape)?;
        let at = input.current_token_start();
        if shape == Shape::Ordered && opt("..").parse_next(input)?.is_some() {
            return Err(Stop::Wrong(
                Wrong::new(at..at + 2, "a range stands alone")
                    .hint("join several with OR: `iso:100..200 OR iso:800..1600`"),
            ));
        }
        pieces.push(next.ok_or_else(|| {
            let hint = "write no space beside a comma: `camera:r5,z6`";
            Stop::Wrong(Wrong::new(comma, "a value is missing after the comma").hint(hint))
        })?);
    }
    Ok(Value::List(pieces))
}

fn comparison(input: &mut Input<'_>) -> Result<Comparison, Stop> {
    alt((
        ">=".value(Comparison::AtLeast),
        '>'.value(Comparison::MoreThan),
        "<=".value(Comparison::AtMost),
        '<'.value(Comparison::LessThan),
        '='.value(Comparison::Equal),
    ))
    .parse_next(input)
}

/// Reads a value, if there is one.
fn scalar(input: &mut Input<'_>, shape: Shape) -> Result<Option<Piece>, Stop> {
    match input.chars().next() {
        Some('"') => quoted(input).map(Some),
        Some('(') => {
            let at = input.current_token_start();
            Err(Stop::Wrong(
                Wrong::new(at..at + 1, "a value does not begin with a parenthesis")
                    .hint("separate several values by commas: `camera:r5,z6`"),
            ))
        }
        Some(sign @ (':' | '<' | '>' | '=')) => {
            let at = input.current_token_start();
            let message = format!("a value does not begin with `{sign}`");
            Err(Stop::Wrong(
                Wrong::new(at..at + 1, message)
                    .hint("put it between quotes to look for it as text"),
            ))
        }
        _ => {
            let piece = bare(input, Bare::Value(shape));
            Ok((!piece.text.is_empty()).then_some(piece))
        }
    }
}

/// Reads the name of a field, which begins with a letter: `10:30` is a word.
pub(super) fn name(input: &mut Input<'_>) -> Result<Piece, Stop> {
    let letters = (
        one_of(char::is_alphabetic),
        take_while(0.., |character: char| {
            character.is_alphanumeric() || matches!(character, '.' | '_' | '-')
        }),
    );
    let (text, span) = letters.take().with_span().parse_next(input)?;
    Ok(Piece {
        text: text.to_owned(),
        is_quoted: false,
        span,
    })
}

/// Reads what stands between quotes. `\"` is a quote and `\\` a backslash.
pub(super) fn quoted(input: &mut Input<'_>) -> Result<Piece, Stop> {
    let start = input.current_token_start();
    let text = repeat(
        0..,
        alt((preceded('\\', one_of(['"', '\\'])), none_of('"'))),
    )
    .fold(String::new, |mut text: String, character| {
        text.push(character);
        text
    });
    let found = opt(delimited('"', text, '"')).parse_next(input)?;
    let text = found.ok_or_else(|| {
        let hint = "close it with another `\"`";
        Stop::Wrong(Wrong::new(start..start + 1, "the quote has no end").hint(hint))
    })?;
    let span = start..input.current_token_start();
    if text.trim().is_empty() {
        return Err(Stop::Wrong(
            Wrong::new(span, "there is nothing between the quotes")
                .hint("`no:note` finds what has no note, and so on"),
        ));
    }
    Ok(Piece {
        text,
        is_quoted: true,
        span,
    })
}

/// What ends a word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Bare {
    Word,
    Value(Shape),
}

/// Reads a word without quotes, perhaps an empty one. Parentheses that it opens itself belong to it: `IMG(1).jpg`.
pub(super) fn bare(input: &mut Input<'_>, until: Bare) -> Piece {
    let text: &str = input;
    let mut open = 0_usize;
    let mut end = text.len();
    for (at, character) in text.char_indices() {
        let stops = match character {
            '(' => {
                open += 1;
                false
            }
            ')' if open > 0 => {
                open -= 1;
                false
            }
            '"' | ')' => true,
            ',' => matches!(until, Bare::Value(_)),
            '.' => until == Bare::Value(Shape::Ordered) && text[at..].starts_with(".."),
            other => other.is_whitespace(),
        };
        if stops {
            end = at;
            break;
        }
    }
    let start = input.current_token_start();
    let text = input.next_slice(end);
    Piece {
        text: text.to_owned(),
        is_quoted: false,
        span: start..start + end,
    }
}

fn no_value(input: &Input<'_>, after: &Range<usize>) -> Wrong {
    let at = input.current_token_start();
    let start = if at == after.end { after.start } else { at };
    Wrong::new(start..at, "a value is missing")
        .hint("write it right after the colon, as in `camera:r5`; `has:camera` finds what has one")
}
