//! What the index takes from an image, worked out before it is written: any thread can, while another writes.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use serde_json::value::RawValue;

use crate::index::kept::Kept;
use crate::index::{rests, terms, texts};
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

/// How many tags that were met once are known again.
const MET: usize = 1 << 15;

/// A value of a field or tag, or a text without one.
#[derive(Debug)]
pub(super) struct Fact {
    /// The value as it is kept, if it may become a term.
    pub(super) value: Option<String>,
    /// The text in which words are looked for, if there is something in it to be found.
    pub(super) text: Option<String>,
}

/// What a field or tag says of an image, and of all others that have the same.
#[derive(Debug, Default)]
pub(super) struct Saying {
    /// Its name; none of texts that are no field's or tag's.
    pub(super) key: Option<String>,
    pub(super) facts: Vec<Fact>,
    /// What that is in the index, once somebody has looked for it.
    pub(super) said: OnceLock<Said>,
    /// The tag as it is kept where a value of it is no term.
    pub(super) kept: Box<[u8]>,
    weight: usize,
}

/// What a field or tag says in the index.
#[derive(Debug)]
pub(super) struct Said {
    /// The tokens of its facts.
    pub(super) tokens: Vec<i64>,
    /// The places of the facts whose texts are no term's.
    pub(super) own: Vec<usize>,
    /// Its key, where a value is no term.
    pub(super) rest: Option<i64>,
}

/// What the index takes from an image.
#[derive(Debug)]
pub struct Prepared {
    pub(super) sayings: Vec<Arc<Saying>>,
    weight: u64,
}

impl Prepared {
    /// Gives about how many bytes it takes in memory, without what others have too.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.weight
    }
}

/// Prepares images one after another. Cameras, lenses and programs say the same of image after image: what was met twice
/// is worked out once more and remembered, with its tokens. They hold in one index, until something is forgotten there.
pub struct Preparer {
    gps: Arc<Saying>,
    fields: HashMap<Box<[u8]>, Arc<Saying>, RandomState>,
    tags: HashMap<Box<str>, Arc<Saying>, RandomState>,
    weight: usize,
    /// The hashes of tags that were met.
    met: HashSet<u64, RandomState>,
    /// A field and its value, while they are looked for.
    looked_for: Vec<u8>,
}

impl Preparer {
    /// Makes one; each thread needs its own.
    #[must_use]
    pub fn new() -> Self {
        Self {
            gps: Arc::new(Saying::of_key(terms::GPS)),
            fields: HashMap::default(),
            tags: HashMap::default(),
            weight: 0,
            met: HashSet::default(),
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
        let mut sayings = Vec::with_capacity(fields.len() + 2 + tags.len());
        sayings.extend(fields.iter().map(|(name, value)| self.field(name, value)));
        if image.summary.gps.is_some() {
            sayings.push(self.gps.clone());
        }
        let name = Saying::of_text(&image.file.name);
        let mut weight = name.weight;
        sayings.push(Arc::new(name));
        for json in tags {
            let json = json.get();
            if let Some(saying) = self.tags.get(json) {
                sayings.push(Arc::clone(saying));
                continue;
            }
            let saying = Arc::new(Saying::of_tag(&serde_json::from_str(json)?));
            if self.is_memorable(json) {
                self.weight += json.len() + saying.weight + OVERHEAD;
                self.tags.insert(json.into(), Arc::clone(&saying));
            } else {
                weight += saying.weight;
            }
            sayings.push(saying);
        }
        weight += sayings.len() * size_of::<Arc<Saying>>() + self.weight - before;
        Ok(Prepared {
            sayings,
            weight: weight as u64,
        })
    }

    /// Tells whether a tag is to be remembered: one that was met before. Many have a tag that no other image has.
    fn is_memorable(&mut self, json: &str) -> bool {
        if json.len() > MEMORABLE || self.weight > MEMORY {
            return false;
        }
        if self.met.len() >= MET {
            self.met.clear();
        }
        let hash = self.met.hasher().hash_one(json);
        !self.met.insert(hash)
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
        let mut saying = Saying::of_key(name);
        saying.add(Some(kept(value, None)), None);
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
    /// Says that an image has a field.
    fn of_key(name: &str) -> Self {
        Self {
            key: Some(name.to_owned()),
            weight: name.len(),
            ..Self::default()
        }
    }

    fn of_text(text: &str) -> Self {
        let mut saying = Self::default();
        saying.add(None, texts::searched(text));
        saying
    }

    /// Gathers the values of a tag. One without any says nothing.
    fn of_tag(tag: &Tag) -> Self {
        let mut saying = Self::default();
        subject::each_leaf(tag, |Leaf { value, text }| {
            let is_term = length(&value) <= LONGEST && saying.weight <= HEAVIEST;
            let value = is_term.then(|| kept(&value, text.as_deref()));
            saying.add(value, text.and_then(|text| texts::searched(&text)));
        });
        if !saying.facts.is_empty() {
            saying.key = Some([tag.group.as_ref(), ":", tag.name.as_ref()].concat());
            saying.kept = rests::keep(tag);
            saying.weight += saying.kept.len();
        }
        saying
    }

    /// Gathers the labels and the note of an image's owner.
    pub(super) fn of_owner(labels: &[String], note: Option<&str>) -> Vec<Arc<Self>> {
        let mut sayings = Vec::new();
        if !labels.is_empty() {
            let mut saying = Self::of_key(terms::LABEL);
            for label in labels {
                let value = TagValue::Text(crate::query::fold(label).into(), None);
                saying.add(Some(kept(&value, Some(label))), texts::searched(label));
            }
            sayings.push(saying);
        }
        if let Some(note) = note {
            sayings.extend([Self::of_key(terms::NOTE), Self::of_text(note)]);
        }
        sayings.into_iter().map(Arc::new).collect()
    }

    /// Gives the texts of some facts.
    pub(super) fn texts(&self, places: &[usize]) -> impl Iterator<Item = &str> {
        places
            .iter()
            .filter_map(|place| self.facts[*place].text.as_deref())
    }

    fn add(&mut self, value: Option<String>, text: Option<String>) {
        let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        self.weight += length(&value) + length(&text) + OVERHEAD;
        self.facts.push(Fact { value, text });
    }
}

/// Gives a value and its text as a term is kept.
fn kept(value: &TagValue<'_>, text: Option<&str>) -> String {
    serde_json::to_string(&Kept::of(value, text)).expect("texts and numbers are JSON")
}

/// Gives how long a value is as it is kept, or nearly so.
fn length(value: &TagValue<'_>) -> usize {
    match value {
        TagValue::Number(_, print) => print.len(),
        TagValue::Date(clock, text) => clock.len() + text.len(),
        TagValue::Text(text, print) => text.len() + print.as_ref().map_or(0, |print| print.len()),
    }
}
