//! The grammar of queries: text becomes a tree of pieces, each with its place. What the pieces mean is decided later.
//!
//! ```text
//! query = and { "OR" and }        and = term { ["AND"] term }
//! term  = "-" term | "(" query ")" | (field | '"' Group:Tag '"') ":" value | @saved | word | "quoted words"
//! value = ["=" | ">=" | ">" | "<=" | "<"] scalar | [scalar] ".." [scalar] | scalar { "," scalar }
//! ```

use std::ops::Range;

use winnow::Parser;
use winnow::combinator::{alt, eof, opt, peek, terminated};
use winnow::stream::{LocatingSlice, Location};
use winnow::token::{any, one_of, take_while};

use crate::query::error::Wrong;
use crate::query::pieces::{Bare, Input, Piece, Shape, Stop, Value, bare, name, quoted, value};

/// How deep parentheses and `-` may be nested.
pub(super) const DEPTH: usize = 32;

/// A query as it is written.
#[derive(Clone, Debug)]
pub(super) enum Node {
    And(Vec<Self>),
    Or(Vec<Self>),
    Not(Box<Self>),
    Word(Piece),
    Saved(Piece),
    Field(Piece, Value),
}

/// Reads a query; nothing, where it is blank. `shape` tells how values of a field are written.
pub(super) fn parse(text: &str, shape: &dyn Fn(&Piece) -> Shape) -> Result<Option<Node>, Wrong> {
    let mut input = LocatingSlice::new(text);
    let grammar = Grammar { shape };
    space(&mut input);
    if input.is_empty() {
        return Ok(None);
    }
    let stopped = |stop| match stop {
        Stop::Wrong(wrong) => wrong,
        Stop::Else => Wrong::new(0..text.len(), "this is no query"),
    };
    let node = grammar.alternatives(&mut input, 0).map_err(stopped)?;
    if input.is_empty() {
        return Ok(Some(node));
    }
    let at = input.current_token_start();
    Err(Wrong::new(at..at + 1, "`)` closes nothing").hint("write `\")\"` to look for it as text"))
}

struct Grammar<'s> {
    shape: &'s dyn Fn(&Piece) -> Shape,
}

impl Grammar<'_> {
    fn alternatives(&self, input: &mut Input<'_>, depth: usize) -> Result<Node, Stop> {
        let mut branches = vec![self.all(input, depth)?];
        while opt(keyword("OR")).parse_next(input)?.is_some() {
            branches.push(self.all(input, depth)?);
        }
        Ok(match branches.len() {
            1 => branches.remove(0),
            _ => Node::Or(branches),
        })
    }

    fn all(&self, input: &mut Input<'_>, depth: usize) -> Result<Node, Stop> {
        let mut terms = Vec::new();
        loop {
            space(input);
            if let Some(and) = opt(keyword("AND").span()).parse_next(input)? {
                if terms.is_empty() {
                    return Err(missing(and, "a term is missing before `AND`"));
                }
                space(input);
                if ends_here(input) || opt(keyword("AND")).parse_next(input)?.is_some() {
                    return Err(missing(and, "a term is missing after `AND`"));
                }
            }
            if ends_here(input) {
                break;
            }
            if let Some(not) = opt(keyword("NOT").span()).parse_next(input)? {
                return Err(Stop::Wrong(
                    Wrong::new(not, "`NOT` is written as `-` right before a term").hint(
                        "as in `-camera:r5`; the word itself is written in lower case or between quotes",
                    ),
                ));
            }
            terms.push(self.term(input, depth)?);
        }
        match terms.len() {
            0 => Err(nothing(input)),
            1 => Ok(terms.remove(0)),
            _ => Ok(Node::And(terms)),
        }
    }

    fn term(&self, input: &mut Input<'_>, depth: usize) -> Result<Node, Stop> {
        let at = input.current_token_start();
        if depth >= DEPTH {
            let message = format!("more than {DEPTH} parentheses or `-` in each other");
            return Err(Stop::Wrong(Wrong::new(at..at + 1, message).hint(
                "write a part of it as a saved query, or as a query of its own",
            )));
        }
        let node = match peek(any).parse_next(input)? {
            '-' => self.negation(input, depth)?,
            '(' => self.group(input, depth)?,
            '@' => saved(input)?,
            '"' => {
                let phrase = quoted(input)?;
                if opt(':').parse_next(input)?.is_some() {
                    self.field(input, phrase)?
                } else {
                    Node::Word(phrase)
                }
            }
            _ => match opt(terminated(name, ':')).parse_next(input)? {
                Some(name) => self.field(input, name)?,
                None => Node::Word(bare(input, Bare::Word)),
            },
        };
        let at = input.current_token_start();
        match input.chars().next() {
            None | Some(')') => Ok(node),
            Some(character) if character.is_whitespace() => Ok(node),
            Some(character) => {
                let span = at..at + character.len_utf8();
                Err(Stop::Wrong(Wrong::new(span, "a space is missing here")
                    .hint("put text with quotes or parentheses in it between quotes, with `\\\"` for a quote")))
            }
        }
    }

    fn negation(&self, input: &mut Input<'_>, depth: usize) -> Result<Node, Stop> {
        let (_, span) = one_of('-').with_span().parse_next(input)?;
        if ends_here(input) || input.starts_with(char::is_whitespace) {
            return Err(Stop::Wrong(Wrong::new(span, "`-` stands before nothing")
                .hint("write it right before a term, as in `-camera:r5`, or `\"-\"` to look for it as text")));
        }
        Ok(Node::Not(Box::new(self.term(input, depth + 1)?)))
    }

    fn group(&self, input: &mut Input<'_>, depth: usize) -> Result<Node, Stop> {
        let (_, open) = one_of('(').with_span().parse_next(input)?;
        space(input);
        if opt(')').parse_next(input)?.is_some() {
            let span = open.start..input.current_token_start();
            return Err(Stop::Wrong(
                Wrong::new(span, "there is nothing between the parentheses")
                    .hint("write a term between them"),
            ));
        }
        if input.is_empty() {
            return Err(unclosed(open));
        }
        let node = self.alternatives(input, depth + 1)?;
        match opt(')').parse_next(input)? {
            Some(_) => Ok(node),
            None => Err(unclosed(open)),
        }
    }

    fn field(&self, input: &mut Input<'_>, name: Piece) -> Result<Node, Stop> {
        let shape = (self.shape)(&name);
        let value = value(input, &name, shape)?;
        Ok(Node::Field(name, value))
    }
}

fn saved(input: &mut Input<'_>) -> Result<Node, Stop> {
    let (_, at) = one_of('@').with_span().parse_next(input)?;
    let mut name = bare(input, Bare::Word);
    if name.text.is_empty() {
        return Err(Stop::Wrong(
            Wrong::new(at, "`@` stands before no name").hint(
                "write the name of a saved query after it, or `\"@\"` to look for it as text",
            ),
        ));
    }
    name.span.start = at.start;
    Ok(Node::Saved(name))
}

/// Reads `OR`, `AND` or `NOT`, which are never words.
fn keyword<'i>(word: &'static str) -> impl Parser<Input<'i>, &'i str, Stop> {
    let end = alt((
        eof.void(),
        one_of(|character: char| character.is_whitespace() || matches!(character, '(' | ')'))
            .void(),
    ));
    terminated(word, peek(end))
}

fn space(input: &mut Input<'_>) {
    let blank: Result<&str, Stop> = take_while(0.., char::is_whitespace).parse_next(input);
    debug_assert!(blank.is_ok(), "no blank at all is a blank too");
}

/// Tells whether a row of terms ends here.
fn ends_here(input: &Input<'_>) -> bool {
    let mut input = *input;
    let or: Result<&str, Stop> = keyword("OR").parse_next(&mut input);
    input.is_empty() || input.starts_with(')') || or.is_ok()
}

fn missing(span: Range<usize>, message: &str) -> Stop {
    let hint = "to look for the word itself write it in lower case or between quotes";
    Stop::Wrong(Wrong::new(span, message).hint(hint))
}

/// Says what is missing where a term should be.
fn nothing(input: &mut Input<'_>) -> Stop {
    let at = input.current_token_start();
    if let Ok(Some(or)) = opt(keyword("OR").span()).parse_next(input) {
        return missing(or, "a term is missing before `OR`");
    }
    if input.starts_with(')') && at == 0 {
        return Stop::Wrong(
            Wrong::new(at..at + 1, "`)` closes nothing")
                .hint("write `\")\"` to look for it as text"),
        );
    }
    missing(at..at, "a term is missing after `OR`")
}

fn unclosed(open: Range<usize>) -> Stop {
    let hint = "close it with `)`, or write `\"(\"` to look for it as text";
    Stop::Wrong(Wrong::new(open, "the parenthesis is not closed").hint(hint))
}
