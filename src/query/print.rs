//! Writing a query so that it reads the same.

use std::fmt::{self, Display, Formatter};

use crate::query::ast::{Query, Term, Text, Thing};
use crate::query::dates::{Period, Point, last_before};
use crate::query::number::Numbers;
use crate::query::tag::{Bounds, TagName, TagTest};

impl Display for Query {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(parts) => joined(formatter, parts, " ", |part| {
                matches!(part, Self::And(_) | Self::Or(_))
            }),
            Self::Or(parts) => joined(formatter, parts, " OR ", |part| matches!(part, Self::Or(_))),
            Self::Not(part) => {
                formatter.write_str("-")?;
                inner(
                    formatter,
                    part,
                    matches!(**part, Self::And(_) | Self::Or(_)),
                )
            }
            Self::Term(term) => term.fmt(formatter),
        }
    }
}

fn joined(
    formatter: &mut Formatter<'_>,
    parts: &[Query],
    between: &str,
    needs_parentheses: impl Fn(&Query) -> bool,
) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            formatter.write_str(between)?;
        }
        inner(formatter, part, needs_parentheses(part))?;
    }
    Ok(())
}

fn inner(formatter: &mut Formatter<'_>, part: &Query, needs_parentheses: bool) -> fmt::Result {
    if needs_parentheses {
        write!(formatter, "({part})")
    } else {
        part.fmt(formatter)
    }
}

impl Display for Term {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => Quoted(word).fmt(formatter),
            Self::Text(field, text) => write!(formatter, "{}:{text}", field.field()),
            Self::Format(name) => write!(formatter, "format:{name}"),
            Self::Number(quantity, numbers) => write!(formatter, "{}:{numbers}", quantity.field()),
            Self::Taken(period) => write!(formatter, "taken:{period}"),
            Self::Added(period) => write!(formatter, "added:{period}"),
            Self::Near(near) => write!(
                formatter,
                "near:{},{},{}m",
                near.latitude, near.longitude, near.metres
            ),
            Self::Within(area) => write!(
                formatter,
                "bbox:{},{},{},{}",
                area.south, area.west, area.north, area.east
            ),
            Self::Has(thing) => write!(formatter, "has:{thing}"),
            Self::Id(start) => write!(formatter, "id:{start}"),
            Self::Sha256(start) => write!(formatter, "sha256:{start}"),
            Self::Tag(name, test) => write!(formatter, "{}:{test}", quoted_name(name)),
        }
    }
}

impl Display for Thing {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gps => formatter.write_str("gps"),
            Self::Field(field) => field.fmt(formatter),
            Self::Tag(name) => formatter.write_str(&quoted_name(name)),
        }
    }
}

impl Display for Text {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contains(text) => Quoted(text).fmt(formatter),
            Self::Equals(text) => write!(formatter, "={}", Quoted(text)),
        }
    }
}

impl Display for Numbers {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Between(from, to) if from.to_bits() == to.to_bits() => from.fmt(formatter),
            Self::Between(from, to) => write!(formatter, "{from}..{to}"),
            Self::AtLeast(from) => write!(formatter, ">={from}"),
            Self::MoreThan(from) => write!(formatter, ">{from}"),
            Self::AtMost(to) => write!(formatter, "<={to}"),
            Self::LessThan(to) => write!(formatter, "<{to}"),
        }
    }
}

impl<T: Point> Display for Period<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match (self.from, self.until) {
            (Some(from), Some(until)) => write!(formatter, "{from}..{}", last_before(until)),
            (Some(from), None) => write!(formatter, ">={from}"),
            (None, Some(until)) => write!(formatter, "<{until}"),
            // The calendar ends after this year.
            (None, None) => formatter.write_str("<=9999"),
        }
    }
}

impl Display for TagTest {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is(text) => text.fmt(formatter),
            Self::Within(bounds) => match bounds {
                Bounds::Between(from, to) => write!(formatter, "{}..{}", Quoted(from), Quoted(to)),
                Bounds::AtLeast(from) => write!(formatter, ">={}", Quoted(from)),
                Bounds::MoreThan(from) => write!(formatter, ">{}", Quoted(from)),
                Bounds::AtMost(to) => write!(formatter, "<={}", Quoted(to)),
                Bounds::LessThan(to) => write!(formatter, "<{}", Quoted(to)),
            },
        }
    }
}

fn quoted_name(name: &TagName) -> String {
    format!("\"{}\"", escaped(&name.to_string()))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Text between quotes, unless it is a plain word.
struct Quoted<'t>(&'t str);

impl Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let is_plain = !self.0.is_empty()
            && !matches!(self.0, "OR" | "AND" | "NOT")
            && self
                .0
                .chars()
                .all(|character| character.is_alphanumeric() || character == '_');
        if is_plain {
            formatter.write_str(self.0)
        } else {
            write!(formatter, "\"{}\"", escaped(self.0))
        }
    }
}
