//! Reading a query: from its text by the grammar to what it asks, saved queries in their places.

use std::collections::BTreeMap;

use jiff::ZonedDateTime;

use crate::query::ast::Query;
use crate::query::error::{QueryError, Wrong, nearest};
use crate::query::pieces::Piece;
use crate::query::syntax::{self, DEPTH, Node};
use crate::query::terms::{shape, term, word};

/// The most bytes of a query.
pub const LONGEST: usize = 16 * 1024;

/// The most terms of a query, each value of a list and each term of a saved query being one.
pub const TERMS: usize = 500;

/// What a query is read with.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'s> {
    /// The time from which `7d` counts back, in the zone that `added` means.
    pub now: &'s ZonedDateTime,
    /// The saved queries by name, for `@name`.
    pub saved: &'s BTreeMap<String, String>,
}

impl Query {
    /// Reads a query. The empty one matches every image.
    ///
    /// # Errors
    /// Fails, with the place and what may have been meant, on what is no query.
    pub fn parse(text: &str, setting: &Setting<'_>) -> Result<Self, QueryError> {
        let mut reader = Reader {
            setting,
            terms: 0,
            within: Vec::new(),
        };
        reader.text(text, 0)
    }
}

struct Reader<'s> {
    setting: &'s Setting<'s>,
    /// The terms so far.
    terms: usize,
    /// The saved queries in which this stands, the outermost first.
    within: Vec<String>,
}

/// What may go wrong below a node: something in this text, or something in a saved query.
enum Problem {
    Here(Wrong),
    Elsewhere(QueryError),
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Self {
        Self::Here(wrong)
    }
}

impl Reader<'_> {
    fn text(&mut self, text: &str, depth: usize) -> Result<Query, QueryError> {
        let error = |wrong, saved: Option<&String>| QueryError {
            text: text.to_owned(),
            saved: saved.cloned(),
            wrong,
        };
        if text.len() > LONGEST {
            let mut end = LONGEST;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let message = format!("the query is longer than {LONGEST} bytes");
            let wrong = Wrong::new(end..end, message).hint("ask in several queries");
            return Err(error(wrong, self.within.last()));
        }
        let node = syntax::parse(text, &shape).map_err(|wrong| error(wrong, self.within.last()))?;
        let Some(node) = node else {
            if self.within.is_empty() {
                return Ok(Query::default());
            }
            let wrong = Wrong::new(0..0, "the saved query is empty").hint("write a query there");
            return Err(error(wrong, self.within.last()));
        };
        match self.node(&node, depth) {
            Ok(query) => Ok(query),
            Err(Problem::Here(wrong)) => Err(error(wrong, self.within.last())),
            Err(Problem::Elsewhere(error)) => Err(error),
        }
    }

    fn node(&mut self, node: &Node, depth: usize) -> Result<Query, Problem> {
        match node {
            Node::And(nodes) => Ok(Query::all(self.nodes(nodes, depth)?)),
            Node::Or(nodes) => Ok(Query::any(self.nodes(nodes, depth)?)),
            Node::Not(inner) => Ok(self.node(inner, depth + 1)?.negated()),
            Node::Word(piece) => {
                self.count(piece, 1, depth)?;
                Ok(word(piece)?.into())
            }
            Node::Saved(name) => self.saved(name, depth),
            Node::Field(name, value) => {
                let query = term(self.setting, name, value)?;
                let terms = match &query {
                    Query::Or(terms) => terms.len(),
                    _ => 1,
                };
                self.count(name, terms, depth + usize::from(terms > 1))?;
                Ok(query)
            }
        }
    }

    fn nodes(&mut self, nodes: &[Node], depth: usize) -> Result<Vec<Query>, Problem> {
        nodes
            .iter()
            .map(|node| self.node(node, depth + 1))
            .collect()
    }

    fn saved(&mut self, name: &Piece, depth: usize) -> Result<Query, Problem> {
        let wrong = |message| Wrong::new(name.span.clone(), message);
        let Some(text) = self.setting.saved.get(&name.text) else {
            let names = self.setting.saved.keys().map(String::as_str);
            let hint = match nearest(&name.text, names) {
                Some(nearest) => format!("did you mean `@{nearest}`?"),
                None => {
                    "saved queries stand in the configuration file, below `[queries]`".to_owned()
                }
            };
            return Err(wrong(format!("there is no saved query `@{}`", name.text))
                .hint(hint)
                .into());
        };
        if self.within.contains(&name.text) {
            let wrong = wrong(format!("`@{}` leads back to itself", name.text));
            return Err(wrong
                .hint("a saved query may name others, but not in a circle")
                .into());
        }
        self.count(name, 0, depth)?;
        self.within.push(name.text.clone());
        let query = self.text(text, depth).map_err(Problem::Elsewhere);
        self.within.pop();
        query
    }

    /// Counts terms, and refuses too many and too deep ones.
    fn count(&mut self, piece: &Piece, terms: usize, depth: usize) -> Result<(), Wrong> {
        self.terms += terms;
        let message = if self.terms > TERMS {
            format!("more than {TERMS} terms")
        } else if depth > DEPTH {
            format!("more than {DEPTH} parentheses or `-` in each other")
        } else {
            return Ok(());
        };
        Err(Wrong::new(piece.span.clone(), message).hint("ask in several queries"))
    }
}
