//! Plans: a query as a question to the tables. Texts of the user travel as parameters, never in SQL.

use std::ops::Bound;

use rusqlite::types::Value;

use crate::id::Sha256;
use crate::index::Index;
use crate::index::error::Error;
use crate::index::set::Set;
use crate::index::terms::{self, DAY, GPS, Key, NOTE};
use crate::index::token::Token;
use crate::index::{arrivals, lists, places};
use crate::query::{Area, Field, Query, TagValue, Term, Text, TextField, Thing, is_between};

/// What finds the images of a query, or more than those.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// The images it can be; all where there is none.
    pub(super) found: Option<Set>,
    /// What else the image must have, and the values in it.
    pub(super) condition: Option<(String, Vec<Value>)>,
    /// Whether each image must still be looked at.
    pub(super) is_rough: bool,
}

impl Plan {
    fn rough() -> Self {
        Self {
            is_rough: true,
            ..Self::default()
        }
    }

    /// Plans for these images.
    pub(super) fn of(set: Set) -> Self {
        Self {
            found: Some(set),
            ..Self::default()
        }
    }

    fn of_sql(condition: impl Into<String>, values: Vec<Value>) -> Self {
        Self {
            condition: Some((condition.into(), values)),
            ..Self::default()
        }
    }

    pub(super) fn but_rough(mut self) -> Self {
        self.is_rough = true;
        self
    }

    fn is_everything(&self) -> bool {
        self.found.is_none() && self.condition.is_none()
    }

    /// Gives the plan as a condition on images.
    pub(super) fn into_sql(self) -> Option<(String, Vec<Value>)> {
        let found = self.found.map(|set| {
            let images: Vec<i64> = set.iter().collect();
            (
                "image IN (SELECT value FROM json_each(?))".to_owned(),
                vec![json(&images)],
            )
        });
        join(found.into_iter().chain(self.condition), " AND ")
    }

    fn all(parts: Vec<Self>) -> Self {
        let is_rough = parts.iter().any(|part| part.is_rough);
        let (sets, conditions): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .map(|part| (part.found, part.condition))
            .unzip();
        Self {
            found: reduce(sets.into_iter().flatten(), Set::and),
            condition: join(conditions.into_iter().flatten(), " AND "),
            is_rough,
        }
    }

    fn any(parts: Vec<Self>) -> Self {
        let is_rough = parts.iter().any(|part| part.is_rough);
        if parts.iter().any(Self::is_everything) {
            return Self {
                is_rough,
                ..Self::default()
            };
        }
        if parts.iter().all(|part| part.condition.is_none()) {
            let sets = parts.into_iter().filter_map(|part| part.found);
            let set = reduce(sets, Set::or);
            return Self {
                is_rough,
                ..Self::of(set.unwrap_or_default())
            };
        }
        let parts = parts.into_iter().filter_map(Self::into_sql);
        Self {
            condition: join(parts, " OR "),
            is_rough,
            ..Self::default()
        }
    }
}

fn reduce(sets: impl Iterator<Item = Set>, join: impl Fn(&mut Set, &Set)) -> Option<Set> {
    sets.reduce(|mut set, other| {
        join(&mut set, &other);
        set
    })
}

/// Gives numbers as a value that `json_each` takes apart.
pub(super) fn json(numbers: &[i64]) -> Value {
    Value::Text(serde_json::to_string(numbers).expect("numbers are JSON"))
}

/// Joins conditions and the values in them.
fn join(
    parts: impl Iterator<Item = (String, Vec<Value>)>,
    word: &str,
) -> Option<(String, Vec<Value>)> {
    let (conditions, values): (Vec<String>, Vec<Vec<Value>>) = parts.unzip();
    (!conditions.is_empty()).then(|| {
        let condition = format!("({})", conditions.join(word));
        (condition, values.into_iter().flatten().collect())
    })
}

impl Index {
    /// Plans a query.
    pub(super) fn plan(&self, query: &Query) -> Result<Plan, Error> {
        let parts = |parts: &[Query]| -> Result<Vec<Plan>, Error> {
            parts.iter().map(|part| self.plan(part)).collect()
        };
        Ok(match query {
            Query::And(inner) => Plan::all(parts(inner)?),
            Query::Or(inner) => Plan::any(parts(inner)?),
            Query::Not(inner) => self.negated(self.plan(inner)?)?,
            Query::Term(term) => self.plan_term(term)?,
        })
    }

    fn negated(&self, plan: Plan) -> Result<Plan, Error> {
        if plan.is_rough {
            return Ok(Plan::rough());
        }
        Ok(match (plan.found, plan.condition) {
            (Some(set), None) => {
                let mut others = lists::any_of(&self.connection, &[Token::Every])?;
                others.without(&set);
                Plan::of(others)
            }
            (None, None) => Plan::of(Set::default()),
            (found, condition) => {
                let both = Plan {
                    found,
                    condition,
                    is_rough: false,
                };
                let (condition, values) = both.into_sql().unwrap_or_default();
                Plan::of_sql(format!("NOT ({condition})"), values)
            }
        })
    }

    fn plan_term(&self, term: &Term) -> Result<Plan, Error> {
        Ok(match term {
            Term::Word(word) => Plan::of(self.images_with_word(word)?),
            Term::Text(field, text) => self.plan_text(*field, text)?,
            Term::Format(format) => self.plan_field(
                Field::Format,
                |value| matches!(value, TagValue::Text(text, _) if text == format),
            )?,
            Term::Number(quantity, numbers) => {
                let bounds = quantity.bounds(*numbers);
                if quantity.field() == Field::Size {
                    return Ok(Plan {
                        condition: between("bytes", bounds),
                        ..Plan::default()
                    });
                }
                self.plan_field(
                    quantity.field(),
                    |value| matches!(value, TagValue::Number(number, _) if is_between(*number, bounds)),
                )?
            }
            Term::Taken(period) => Plan::of(self.taken_in(period)?),
            Term::Added(period) => {
                // Times are kept in whole milliseconds.
                let milli = |at: &jiff::Timestamp| {
                    let up = at
                        .as_nanosecond()
                        .saturating_add(999_999)
                        .div_euclid(1_000_000);
                    vec![Value::Integer(i64::try_from(up).unwrap_or(i64::MAX))]
                };
                let from = period
                    .from
                    .as_ref()
                    .map(|at| ("added >= ?".to_owned(), milli(at)));
                let until = period
                    .until
                    .as_ref()
                    .map(|at| ("added < ?".to_owned(), milli(at)));
                Plan {
                    condition: join(from.into_iter().chain(until), " AND "),
                    ..Plan::default()
                }
            }
            Term::Near(near) => self.plan_area(&near.area())?,
            Term::Within(area) => self.plan_area(area)?,
            Term::Has(thing) => self.plan_thing(thing)?,
            Term::Id(start) => {
                let condition = "image IN (SELECT image FROM ids WHERE id >= ? AND id < ? || '~')";
                let start = Value::Text(start.clone());
                Plan::of_sql(condition, vec![start.clone(), start])
            }
            Term::Sha256(start) => {
                let end = |fill: char| {
                    let digits = start.chars().chain(std::iter::repeat(fill)).take(64);
                    digits.collect::<String>().parse::<Sha256>()
                };
                let (Ok(first), Ok(last)) = (end('0'), end('f')) else {
                    return Ok(Plan::of(Set::default()));
                };
                let condition = "image IN (SELECT image FROM contents WHERE digest BETWEEN ? AND ?) \
                                 AND sha256 BETWEEN ? AND ?";
                let ends = [first, last];
                let digests = ends.map(|end| Value::Integer(arrivals::digest(&end)));
                let wholes = ends.map(|end| Value::Blob(end.as_bytes().to_vec()));
                Plan::of_sql(condition, digests.into_iter().chain(wholes).collect())
            }
            Term::Tag(name, test) => {
                let keys = terms::keys(&self.connection, |key| name.matches_key(key))?;
                self.plan_keys(&keys, |value| test.matches(value))?
            }
        })
    }

    fn plan_text(&self, field: TextField, text: &Text) -> Result<Plan, Error> {
        let (Text::Contains(part) | Text::Equals(part)) = text;
        Ok(match field {
            TextField::File if part.trim().chars().count() > 2 => {
                Plan::of(self.images_with_word(part.trim())?).but_rough()
            }
            TextField::File | TextField::Path => Plan::rough(),
            TextField::Note => self.plan_has(NOTE)?.but_rough(),
            field => self.plan_field(
                field.field(),
                |value| matches!(value, TagValue::Text(folded, _) if text.matches(folded)),
            )?,
        })
    }

    fn plan_thing(&self, thing: &Thing) -> Result<Plan, Error> {
        match thing {
            Thing::Gps => self.plan_has(GPS),
            Thing::Tag(name) => self.plan_keys_that(|key| name.matches_key(key)),
            Thing::Field(Field::Taken) => self.plan_has(DAY),
            Thing::Field(
                field @ (Field::Camera
                | Field::Make
                | Field::Model
                | Field::Lens
                | Field::Serial
                | Field::Software
                | Field::Iso
                | Field::F
                | Field::Exposure
                | Field::Focal
                | Field::Width
                | Field::Height
                | Field::Tag
                | Field::Note),
            ) => self.plan_has(&terms::field(field.name())),
            Thing::Field(_) => Ok(Plan::rough()),
        }
    }

    /// Plans for the images that have a field.
    fn plan_has(&self, field: &str) -> Result<Plan, Error> {
        self.plan_keys_that(|name| name == field)
    }

    fn plan_keys_that(&self, is_meant: impl Fn(&str) -> bool) -> Result<Plan, Error> {
        let keys = terms::keys(&self.connection, is_meant)?;
        let tokens: Vec<Token> = keys.into_iter().map(Key::token).collect();
        Ok(Plan::of(lists::any_of(&self.connection, &tokens)?))
    }

    /// Plans for the images around an area: their cells are less exact.
    fn plan_area(&self, area: &Area) -> Result<Plan, Error> {
        Ok(Plan::of(places::around(&self.connection, area)?).but_rough())
    }

    fn plan_field(
        &self,
        field: Field,
        is_meant: impl Fn(&TagValue<'_>) -> bool,
    ) -> Result<Plan, Error> {
        let key = terms::field(field.name());
        self.plan_keys(
            &terms::keys(&self.connection, |name| name == key)?,
            is_meant,
        )
    }

    /// Plans for the images that have one of the keys, with a value that is meant.
    fn plan_keys(
        &self,
        keys: &[Key],
        is_meant: impl Fn(&TagValue<'_>) -> bool,
    ) -> Result<Plan, Error> {
        let mut tokens = Vec::new();
        let mut is_rough = false;
        for key in keys {
            let mut meant = terms::matching(&self.connection, *key, &is_meant)?;
            if let Some(rest) = key.rest() {
                meant.push(rest);
                is_rough = true;
            }
            tokens.append(&mut meant);
        }
        Ok(Plan {
            is_rough,
            ..Plan::of(lists::any_of(&self.connection, &tokens)?)
        })
    }
}

/// Gives the condition that a number lies between bounds.
fn between(column: &str, (from, to): (Bound<f64>, Bound<f64>)) -> Option<(String, Vec<Value>)> {
    let one = |bound, included: &str, excluded: &str| match bound {
        Bound::Included(number) => {
            Some((format!("{column} {included} ?"), vec![Value::Real(number)]))
        }
        Bound::Excluded(number) => {
            Some((format!("{column} {excluded} ?"), vec![Value::Real(number)]))
        }
        Bound::Unbounded => None,
    };
    join(
        one(from, ">=", ">").into_iter().chain(one(to, "<=", "<")),
        " AND ",
    )
}
