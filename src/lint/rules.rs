//! Rules: what images must not have, where they come from, and asking them of an image.

use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::ZonedDateTime;
use serde::Deserialize;
use toml::Spanned;

use crate::globs::Globs;
use crate::lint::error::{At, Error};
use crate::lint::image::Image;
use crate::lint::kind::Kind;
use crate::lint::place::{Place, of_kind, of_query};
use crate::metadata::Metadata;
use crate::query::{Field, Query, Setting, Term, TextField, Thing};

/// The built-in rules: what they deny, how grave it is, and what is said of it.
pub(super) const BUILT_IN: [(&str, Kind, Level, &str); 6] = [
    ("no-gps", Kind::Place, Level::Error, "a place is told"),
    (
        "no-serial",
        Kind::Serial,
        Level::Error,
        "a serial number is told",
    ),
    (
        "no-owner",
        Kind::Owner,
        Level::Error,
        "an owner, author or person is named",
    ),
    (
        "no-rights",
        Kind::Rights,
        Level::Warning,
        "a notice of rights or credit is there",
    ),
    (
        "no-software",
        Kind::Software,
        Level::Warning,
        "a program is named",
    ),
    (
        "no-thumbnail",
        Kind::Thumbnail,
        Level::Warning,
        "a smaller copy is embedded",
    ),
];

/// How grave it is to break a rule.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The run ends with 4.
    #[default]
    Error,
    /// It is told, and nothing else.
    Warning,
}

/// Something that images must not have.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// How grave it is.
    pub level: Level,
    /// What is said of an image that has it.
    pub message: String,
    denied: Denied,
    except: Option<Globs>,
}

#[derive(Clone, Debug)]
enum Denied {
    Kind(Kind),
    Query(Query),
}

/// The rules of a run.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Each of them, in order.
    pub all: Vec<Rule>,
}

/// A rule that an image breaks.
#[derive(Debug)]
pub struct Broken<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// The tags that break it; none where what it denies is no tag, such as the size of the file.
    pub places: Vec<Place>,
}

/// What a file of rules says; tables of others are passed over.
#[derive(Deserialize)]
struct File {
    lint: Option<Lint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lint {
    #[serde(default)]
    rule: Vec<Spanned<Written>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Spanned<String>,
    deny: Option<Spanned<String>>,
    level: Option<Level>,
    except: Option<Spanned<Vec<String>>>,
    message: Option<String>,
}

impl Rules {
    /// Gives the built-in rules.
    #[must_use]
    pub fn built_in() -> Self {
        let all = BUILT_IN.iter().map(|(name, kind, level, message)| Rule {
            name: (*name).to_owned(),
            level: *level,
            message: (*message).to_owned(),
            denied: Denied::Kind(*kind),
            except: None,
        });
        Self { all: all.collect() }
    }

    /// Reads the rules of a file. Where it has none, the built-in ones hold.
    ///
    /// A rule without a query is the built-in one of that name, with what else it says.
    ///
    /// # Errors
    /// Fails, with the line, on what is no rule.
    pub fn parse(text: &[u8], file: &Path, now: &ZonedDateTime) -> Result<Self, Error> {
        let text = str::from_utf8(text).map_err(|_| Error::NotText {
            file: file.to_owned(),
        })?;
        let reader = Reader { text, file, now };
        let read: File = toml::from_str(text).map_err(|error| Error::Toml {
            place: reader.at(error.span()),
            message: error.message().replace('\n', ", "),
        })?;
        let written = read.lint.map(|lint| lint.rule).unwrap_or_default();
        if written.is_empty() {
            return Ok(Self::built_in());
        }
        let mut all: Vec<Rule> = Vec::new();
        for rule in written {
            let place = reader.at(Some(rule.span()));
            let rule = reader.rule(rule.into_inner())?;
            if all.iter().any(|known| known.name == rule.name) {
                let reason = format!("there are two rules `{}`", rule.name);
                return Err(Error::Name { place, reason });
            }
            all.push(rule);
        }
        Ok(Self { all })
    }

    /// Tells whether a rule asks for the digest of files.
    #[must_use]
    pub fn ask_for_digest(&self) -> bool {
        self.all.iter().any(|rule| match &rule.denied {
            Denied::Kind(_) => false,
            Denied::Query(query) => {
                let is_digest = |term: &Term| {
                    matches!(
                        term,
                        Term::Sha256(_) | Term::Has(Thing::Field(Field::Sha256))
                    )
                };
                any_term(query, &is_digest)
            }
        })
    }

    /// Gives the rules that an image, with those embedded in it, breaks.
    ///
    /// `path` is what the exceptions are compared with: the path below the folder that they are meant for.
    #[must_use]
    pub fn broken_by(
        &self,
        image: &Image<'_>,
        embedded: &[Metadata],
        path: &Path,
    ) -> Vec<Broken<'_>> {
        let is_meant = |rule: &&Rule| rule.except.as_ref().is_none_or(|globs| !globs.take(path));
        let meant = self.all.iter().filter(is_meant);
        meant
            .filter_map(|rule| {
                let places = match &rule.denied {
                    Denied::Kind(kind) => {
                        let places = of_kind(*kind, image, embedded);
                        (!places.is_empty()).then_some(places)
                    }
                    Denied::Query(query) => query.matches(image).then(|| of_query(query, image)),
                };
                places.map(|places| Broken { rule, places })
            })
            .collect()
    }
}

/// Reads one file.
struct Reader<'f> {
    text: &'f str,
    file: &'f Path,
    now: &'f ZonedDateTime,
}

impl Reader<'_> {
    /// Gives the line of a place in the text.
    fn at(&self, span: Option<Range<usize>>) -> At {
        let start = span.map_or(0, |span| span.start);
        let before = self.text.as_bytes().iter().take(start);
        At {
            file: PathBuf::from(self.file),
            line: 1 + before.filter(|byte| **byte == b'\n').count(),
        }
    }

    fn rule(&self, written: Written) -> Result<Rule, Error> {
        let place = self.at(Some(written.name.span()));
        let name = written.name.into_inner();
        let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
        if name.is_empty() || !name.chars().all(is_part) {
            let reason = format!("`{name}` is no name: write letters, digits, `-` and `_`");
            return Err(Error::Name { place, reason });
        }
        let built_in = Rules::built_in().all;
        let built_in = built_in.into_iter().find(|rule| rule.name == name);
        let rule = match (written.deny, built_in) {
            (Some(deny), _) => self.of_query(name, &deny)?,
            (None, Some(rule)) => rule,
            (None, None) => return Err(Error::NoQuery { place, name }),
        };
        let except = written.except.map(|globs| self.globs(&globs)).transpose()?;
        Ok(Rule {
            level: written.level.unwrap_or(rule.level),
            message: written.message.unwrap_or(rule.message),
            except: except.flatten(),
            ..rule
        })
    }

    fn of_query(&self, name: String, deny: &Spanned<String>) -> Result<Rule, Error> {
        let setting = Setting {
            now: self.now,
            saved: &std::collections::BTreeMap::new(),
        };
        let place = || self.at(Some(deny.span()));
        let query = Query::parse(deny.get_ref(), &setting).map_err(|error| Error::Query {
            place: place(),
            error: Box::new(error),
        })?;
        if let Some(field) = field_of_vault(&query) {
            return Err(Error::NotOfFiles {
                place: place(),
                field,
            });
        }
        Ok(Rule {
            name,
            level: Level::default(),
            message: format!("`{}` is denied", deny.get_ref()),
            denied: Denied::Query(query),
            except: None,
        })
    }

    fn globs(&self, written: &Spanned<Vec<String>>) -> Result<Option<Globs>, Error> {
        let globs = written.get_ref();
        if globs.is_empty() {
            return Ok(None);
        }
        let globs = Globs::parse(globs).map_err(|error| Error::Glob {
            place: self.at(Some(written.span())),
            error,
        })?;
        Ok(Some(globs))
    }
}

fn any_term(query: &Query, is_meant: &impl Fn(&Term) -> bool) -> bool {
    match query {
        Query::And(parts) | Query::Or(parts) => parts.iter().any(|part| any_term(part, is_meant)),
        Query::Not(part) => any_term(part, is_meant),
        Query::Term(term) => is_meant(term),
    }
}

/// Gives the name of a field that is asked for and that only images in a vault have.
fn field_of_vault(query: &Query) -> Option<&'static str> {
    const FIELDS: [Field; 5] = [
        Field::Id,
        Field::Added,
        Field::Tag,
        Field::Note,
        Field::Batch,
    ];
    let field = |term: &Term| match term {
        Term::Id(_) => Some(Field::Id),
        Term::Added(_) => Some(Field::Added),
        Term::Text(text @ (TextField::Tag | TextField::Note | TextField::Batch), _) => {
            Some(text.field())
        }
        Term::Has(Thing::Field(field)) => Some(*field),
        _ => None,
    };
    let asked = |wanted: Field| any_term(query, &|term| field(term) == Some(wanted));
    let found = FIELDS.into_iter().find(|wanted| asked(*wanted));
    found.map(Field::name)
}
