//! What the index takes from an image, worked out before it is written: any thread can, while another writes.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use serde_json::value::RawValue;

use crate::index::metas::Packer;
use crate::index::terms::{self, Kept};
use crate::index::texts;
use crate::metadata::Tag;
use crate::query::TagValue;
use crate::record::Image;
use crate::subject::{self, Leaf};

/// What a fact takes in memory beside its texts.
const OVERHEAD: usize = 128;

/// The longest value in bytes that becomes a term.
const LONGEST: usize = 1024;

/// What the terms of one tag of an image may take in memory: each member of a list has the text of the whole list.
const HEAVIEST: usize = 32 * 1024;

/// The longest tag that is remembered, in bytes of JSON, and what all that is remembered may take in memory.
const MEMORABLE: usize = 1024;
const MEMORY: usize = 2 << 20;

/// Something that an image has.
#[derive(Debug)]
pub(super) enum Fact {
    /// A field or tag.
    Key(String),
    /// A value of a field or tag as it is kept, and the text in which words are looked for.
    Value {
        /// Of which it is one.
        key: String,
        /// As it is kept.
        value: String,
        /// The text.
        text: Option<String>,
    },
    /// A value of a field or tag that is no term.
    Rest(String),
    /// A text.
    Text(String),
}

/// What a field or tag says of an image, and of all others that have the same.
#[derive(Debug, Default)]
pub(super) struct Saying {
    pub(super) facts: Vec<Fact>,
    /// The tokens of the facts, once somebody has looked for them.
    pub(super) tokens: OnceLock<Vec<i64>>,
    weight: usize,
}

/// What the index takes from an image.
#[derive(Debug)]
pub struct Prepared {
    pub(super) sayings: Vec<Arc<Saying>>,
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

/// Prepares images one after another. Cameras, lenses and programs say the same of image after image: it is worked out
/// once and remembered, with its tokens. They hold in one index, until something is forgotten there.
pub struct Preparer {
    packer: Packer,
    fields: HashMap<Box<[u8]>, Arc<Saying>, RandomState>,
    tags: HashMap<Box<str>, Remembered, RandomState>,
    weight: usize,
    /// A field and its value, while they are looked for.
    looked_for: Vec<u8>,
}

/// A tag that was met.
struct Remembered {
    saying: Arc<Saying>,
    /// The tag as it is kept.
    lean: Box<[u8]>,
}

impl Preparer {
    /// Makes one; each thread needs its own.
    #[must_use]
    pub fn new() -> Self {
        Self {
            packer: Packer::new(),
            fields: HashMap::default(),
            tags: HashMap::default(),
            weight: 0,
            looked_for: Vec::new(),
        }
    }

    /// Works out what the index takes from an image and its tags, which are given as its record has them.
    ///
    /// # Errors
    /// Fails if one of them is no tag.
    pub fn prepare(
        &mut self,
        image: &Image,
        tags: &[&RawValue],
    ) -> Result<Prepared, serde_json::Error> {
        if self.weight > MEMORY {
            self.fields.clear();
            self.tags.clear();
            self.weight = 0;
        }
        let before = self.weight;
        let fields = terms::of_fields(image);
        let mut sayings = Vec::with_capacity(fields.len() + 1 + tags.len());
        sayings.extend(fields.iter().map(|(name, value)| self.field(name, value)));
        let mut own = Saying::default();
        if image.summary.gps.is_some() {
            own.key(terms::GPS);
        }
        own.text(&image.file.name);
        let mut weight = own.weight;
        sayings.push(Arc::new(own));
        self.packer.begin();
        for json in tags {
            let json = json.get();
            if let Some(remembered) = self.tags.get(json) {
                self.packer.add_lean(&remembered.lean);
                sayings.push(Arc::clone(&remembered.saying));
                continue;
            }
            let tag: Tag = serde_json::from_str(json)?;
            let saying = Arc::new(Saying::of_tag(&tag));
            let lean = self.packer.add(&tag);
            if json.len() <= MEMORABLE && self.weight <= MEMORY {
                self.weight += json.len() + lean.len() + saying.weight + OVERHEAD;
                let remembered = Remembered {
                    saying: Arc::clone(&saying),
                    lean: lean.into(),
                };
                self.tags.insert(json.into(), remembered);
            } else {
                weight += saying.weight;
            }
            sayings.push(saying);
        }
        let meta = self.packer.finish();
        weight += meta.len() + sayings.len() * size_of::<Arc<Saying>>() + self.weight - before;
        Ok(Prepared {
            sayings,
            meta,
            weight: weight as u64,
        })
    }

    fn field(&mut self, name: &str, value: &TagValue<'_>) -> Arc<Saying> {
        self.looked_for.clear();
        self.looked_for.extend_from_slice(name.as_bytes());
        self.looked_for.push(0);
        match value {
            TagValue::Number(number, _) => self.looked_for.extend(number.to_bits().to_le_bytes()),
            TagValue::Text(text, _) => self.looked_for.extend_from_slice(text.as_bytes()),
            TagValue::Date(date, _) => self.looked_for.extend_from_slice(date.as_bytes()),
        }
        if let Some(saying) = self.fields.get(self.looked_for.as_slice()) {
            return Arc::clone(saying);
        }
        let mut saying = Saying::default();
        let kept = serde_json::to_string(&Kept::of(value, None));
        saying.value(name, kept.expect("texts and numbers are JSON"), None);
        self.weight += self.looked_for.len() + saying.weight + OVERHEAD;
        let saying = Arc::new(saying);
        let looked_for = self.looked_for.as_slice().into();
        self.fields.insert(looked_for, Arc::clone(&saying));
        saying
    }
}

impl Default for Preparer {
    fn default() -> Self {
        Self::new()
    }
}

impl Saying {
    /// Gathers the values of a tag.
    fn of_tag(tag: &Tag) -> Self {
        let name = [tag.group.as_ref(), ":", tag.name.as_ref()].concat();
        let mut saying = Self::default();
        subject::each_leaf(tag, |Leaf { value, text }| {
            if length(&value) > LONGEST || saying.weight > HEAVIEST {
                saying.rest(&name);
                if let Some(text) = text {
                    saying.text(&text);
                }
            } else {
                let kept = Kept::of(&value, text.as_deref());
                let kept = serde_json::to_string(&kept).expect("texts and numbers are JSON");
                saying.value(&name, kept, text.and_then(|text| texts::searched(&text)));
            }
        });
        saying
    }

    /// Gathers the labels and the note of an image's owner.
    pub(super) fn of_owner(labels: &[String], note: Option<&str>) -> Self {
        let mut saying = Self::default();
        for label in labels {
            let value = TagValue::Text(crate::query::fold(label).into(), None);
            let kept = Kept::of(&value, Some(label));
            let kept = serde_json::to_string(&kept).expect("texts are JSON");
            saying.value(terms::LABEL, kept, texts::searched(label));
        }
        if let Some(note) = note {
            saying.key(terms::NOTE);
            saying.text(note);
        }
        saying
    }

    fn add(&mut self, fact: Fact, weight: usize) {
        self.weight += weight + OVERHEAD;
        self.facts.push(fact);
    }

    fn key(&mut self, name: &str) {
        self.add(Fact::Key(name.to_owned()), name.len());
    }

    /// Adds a value of a field or tag; the first one brings what it is of.
    fn value(&mut self, name: &str, value: String, text: Option<String>) {
        if self.facts.is_empty() {
            self.key(name);
        }
        let weight = name.len() + value.len() + text.as_ref().map_or(0, String::len);
        let key = name.to_owned();
        self.add(Fact::Value { key, value, text }, weight);
    }

    /// Adds that a field or tag has a value that is no term.
    fn rest(&mut self, name: &str) {
        if self.facts.is_empty() {
            self.key(name);
        }
        self.add(Fact::Rest(name.to_owned()), name.len());
    }

    /// Adds a text, if there is something in it to be found.
    fn text(&mut self, text: &str) {
        if let Some(text) = texts::searched(text) {
            let weight = text.len();
            self.add(Fact::Text(text), weight);
        }
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
