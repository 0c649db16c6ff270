//! What the index takes from an image, worked out before it is written: any thread can, while another writes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use zstd::bulk::Compressor;

use crate::index::metas;
use crate::index::terms::{self, Kept};
use crate::index::texts;
use crate::index::token::Token;
use crate::metadata::Tag;
use crate::query::TagValue;
use crate::record::Image;
use crate::subject::{self, Leaf};

/// What a fact takes in memory beside its texts.
const OVERHEAD: usize = 192;

/// The longest value in bytes that becomes a term.
const LONGEST: usize = 1024;

/// What the terms of one tag of an image may take in memory: each member of a list has the text of the whole list.
const HEAVIEST: usize = 32 * 1024;

/// Something that images have.
#[derive(Debug)]
pub(super) enum Said {
    /// A field or tag.
    Key(Arc<str>),
    /// A value of a field or tag as it is kept, and the text in which words are looked for.
    Value {
        /// Of which it is one.
        key: Arc<str>,
        /// As it is kept.
        value: String,
        /// The text.
        text: Option<String>,
    },
    /// A value that is too long to be a term.
    Rest(Arc<str>),
    /// A text.
    Text(String),
}

/// Something that images have, once for all of them that were prepared together.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) said: Said,
    /// Its tokens, once the transaction that writes it has looked for them.
    pub(super) tokens: OnceLock<(Token, Option<Token>)>,
}

/// What the index takes from an image.
#[derive(Debug)]
pub struct Prepared {
    pub(super) facts: Vec<Arc<Fact>>,
    pub(super) meta: Vec<u8>,
    weight: u64,
}

impl Prepared {
    /// Gives about how many bytes it takes in memory, without what others have too.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.weight
    }
}

/// Prepares images one after another.
pub struct Preparer {
    compressor: Compressor<'static>,
    known: Facts,
}

impl Preparer {
    /// Makes one; each thread needs its own.
    #[must_use]
    pub fn new() -> Self {
        Self {
            compressor: metas::compressor(),
            known: Facts::default(),
        }
    }

    /// Forgets what the images before had: what is prepared together is kept in memory together.
    pub fn forget(&mut self) {
        self.known = Facts::default();
    }

    /// Works out what the index takes from an image.
    pub fn prepare(&mut self, image: &Image) -> Prepared {
        let before = self.known.weight;
        let mut facts = Vec::with_capacity(3 * image.meta.len());
        for (name, value) in terms::of_fields(image) {
            let leaf = Leaf { value, text: None };
            self.known.value(name, leaf, &mut facts);
        }
        if image.summary.gps.is_some() {
            facts.push(self.known.key(terms::GPS).fact());
        }
        facts.extend(self.known.text(&image.file.name));
        let mut name = String::new();
        for tag in &image.meta {
            name.clear();
            name.extend([tag.group.as_ref(), ":", tag.name.as_ref()]);
            self.known.tag(&name, tag, &mut facts);
        }
        let meta = metas::pack(image, &mut self.compressor);
        let weight = meta.len() + facts.len() * size_of::<Arc<Fact>>() + self.known.weight - before;
        Prepared {
            facts,
            meta,
            weight: weight as u64,
        }
    }
}

impl Default for Preparer {
    fn default() -> Self {
        Self::new()
    }
}

/// The facts that were met, each kept once: makers, lenses and programs come again and again.
#[derive(Debug, Default)]
pub(super) struct Facts {
    keys: HashMap<Arc<str>, OfKey, RandomState>,
    texts: HashMap<String, Arc<Fact>, RandomState>,
    /// A value as it is kept, while it is looked for.
    buffer: Vec<u8>,
    weight: usize,
}

/// The facts of a field or tag.
#[derive(Debug)]
struct OfKey {
    name: Arc<str>,
    key: Arc<Fact>,
    rest: Option<Arc<Fact>>,
    values: HashMap<Vec<u8>, Arc<Fact>, RandomState>,
}

impl OfKey {
    fn fact(&self) -> Arc<Fact> {
        Arc::clone(&self.key)
    }
}

impl Fact {
    fn new(said: Said) -> Arc<Self> {
        Arc::new(Self {
            said,
            tokens: OnceLock::new(),
        })
    }
}

impl Facts {
    fn key(&mut self, name: &str) -> &mut OfKey {
        if !self.keys.contains_key(name) {
            let name: Arc<str> = name.into();
            self.weight += 2 * (name.len() + OVERHEAD);
            let of_key = OfKey {
                name: Arc::clone(&name),
                key: Fact::new(Said::Key(Arc::clone(&name))),
                rest: None,
                values: HashMap::default(),
            };
            self.keys.insert(name, of_key);
        }
        self.keys.get_mut(name).expect("it was just added")
    }

    /// Gathers a tag and its values.
    fn tag(&mut self, name: &str, tag: &Tag, facts: &mut Vec<Arc<Fact>>) {
        let most = self.weight + HEAVIEST;
        subject::each_leaf(tag, |leaf| {
            if length(&leaf.value) > LONGEST || self.weight > most {
                self.rest(name, leaf.text, facts);
            } else {
                self.value(name, leaf, facts);
            }
        });
    }

    /// Gathers a field or tag, of which an image has a value that is no term.
    fn rest(&mut self, name: &str, text: Option<Cow<'_, str>>, facts: &mut Vec<Arc<Fact>>) {
        let of_key = self.key(name);
        facts.push(of_key.fact());
        let rest = of_key
            .rest
            .get_or_insert_with(|| Fact::new(Said::Rest(Arc::clone(&of_key.name))));
        facts.push(Arc::clone(rest));
        facts.extend(text.and_then(|text| self.text(&text)));
    }

    /// Gathers a field or tag, and a value of it.
    fn value(&mut self, name: &str, leaf: Leaf<'_>, facts: &mut Vec<Arc<Fact>>) {
        let Leaf { value, text } = leaf;
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        let kept = Kept::of(&value, text.as_deref());
        serde_json::to_writer(&mut buffer, &kept).expect("texts and numbers are JSON");
        let of_key = self.key(name);
        facts.push(of_key.fact());
        if let Some(fact) = of_key.values.get(&buffer) {
            facts.push(Arc::clone(fact));
        } else {
            let fact = Fact::new(Said::Value {
                key: Arc::clone(&of_key.name),
                value: String::from_utf8(buffer.clone()).expect("JSON is UTF-8"),
                text: text.and_then(|text| texts::searched(&text)),
            });
            of_key.values.insert(buffer.clone(), Arc::clone(&fact));
            facts.push(fact);
            self.weight += 3 * buffer.len() + OVERHEAD;
        }
        self.buffer = buffer;
    }

    /// Gives the fact of a text, if there is something in it to be found.
    pub(super) fn text(&mut self, text: &str) -> Option<Arc<Fact>> {
        let text = texts::searched(text)?;
        if let Some(fact) = self.texts.get(&text) {
            return Some(Arc::clone(fact));
        }
        self.weight += 2 * text.len() + OVERHEAD;
        let fact = Fact::new(Said::Text(text.clone()));
        self.texts.insert(text, Arc::clone(&fact));
        Some(fact)
    }

    /// Gathers the labels and the note of an image's owner.
    pub(super) fn of_owner(&mut self, labels: &[String], note: Option<&str>) -> Vec<Arc<Fact>> {
        let mut facts = Vec::new();
        for label in labels {
            let value = TagValue::Text(crate::query::fold(label).into(), None);
            let text = Some(Cow::Borrowed(label.as_str()));
            self.value(terms::LABEL, Leaf { value, text }, &mut facts);
        }
        if let Some(note) = note {
            facts.push(self.key(terms::NOTE).fact());
            facts.extend(self.text(note));
        }
        facts
    }
}

/// Gives how long a value is as it is kept, or nearly so.
fn length(value: &TagValue<'_>) -> usize {
    match value {
        TagValue::Number(_, print) => print.len(),
        TagValue::Date(clock, text) => clock.len() + text.len(),
        TagValue::Text(text, print) => text.len() + print.as_ref().map_or(0, |print| print.len()),
    }
}
