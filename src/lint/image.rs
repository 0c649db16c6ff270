//! The image of a file, as queries ask of it.

use std::borrow::Cow;
use std::path::Path;

use jiff::Timestamp;

use crate::metadata::{Facts, Metadata, Tag, facts};
use crate::query::{Quantity, Subject, TagName, TagValue, TextField};
use crate::subject;

/// The image of a file.
#[derive(Debug)]
pub struct Image<'i> {
    pub(super) path: &'i Path,
    pub(super) bytes: u64,
    pub(super) sha256: Option<String>,
    pub(super) metadata: &'i Metadata,
    pub(super) facts: Facts,
}

impl<'i> Image<'i> {
    /// Takes what was read of a file; its digest, in hexadecimal digits, where rules ask for it.
    #[must_use]
    pub fn new(path: &'i Path, bytes: u64, sha256: Option<String>, metadata: &'i Metadata) -> Self {
        Self {
            path,
            bytes,
            sha256,
            metadata,
            facts: facts(&metadata.tags),
        }
    }

    fn name(&self) -> Cow<'_, str> {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        name.to_string_lossy()
    }
}

impl Subject for Image<'_> {
    fn words(&self) -> Vec<Cow<'_, str>> {
        let texts = self.metadata.tags.iter().flat_map(subject::texts);
        [self.name()].into_iter().chain(texts).collect()
    }

    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>> {
        let facts = &self.facts;
        let text = match field {
            TextField::File => return vec![self.name()],
            TextField::Path => return vec![self.path.to_string_lossy()],
            TextField::Camera => {
                let both = facts.make.as_ref().zip(facts.model.as_ref());
                let both = both.map(|(make, model)| format!("{make} {model}"));
                let parts = [&facts.make, &facts.model].map(|part| part.as_deref().map(Cow::from));
                let both = both.map(Cow::from);
                return parts.into_iter().chain([both]).flatten().collect();
            }
            TextField::Make => &facts.make,
            TextField::Model => &facts.model,
            TextField::Lens => &facts.lens,
            TextField::Serial => &facts.serial,
            TextField::Software => &facts.software,
            // Only images of a vault have these; rules that ask for them are refused.
            TextField::Tag | TextField::Note | TextField::Batch => &None,
        };
        text.as_deref().map(Cow::from).into_iter().collect()
    }

    #[expect(clippy::cast_precision_loss, reason = "no file has 2^53 bytes")]
    fn number(&self, quantity: Quantity) -> Option<f64> {
        match quantity {
            Quantity::Iso => self.facts.iso.map(f64::from),
            Quantity::F => self.facts.f_number,
            Quantity::Exposure => self.facts.time_s,
            Quantity::Focal => self.facts.focal_mm,
            Quantity::Width => self.metadata.width.map(f64::from),
            Quantity::Height => self.metadata.height.map(f64::from),
            Quantity::Size => Some(self.bytes as f64),
        }
    }

    fn format(&self) -> &str {
        self.metadata.format.name()
    }

    fn taken(&self) -> Option<&str> {
        let taken = self.facts.taken.as_ref()?;
        Some(&taken.local)
    }

    fn added(&self) -> Option<Timestamp> {
        None
    }

    fn place(&self) -> Option<(f64, f64)> {
        self.facts.latitude.zip(self.facts.longitude)
    }

    fn ids(&self) -> Vec<String> {
        Vec::new()
    }

    fn sha256(&self) -> Option<String> {
        self.sha256.clone()
    }

    fn values(&self, name: &TagName) -> Vec<TagValue<'_>> {
        let meant = |tag: &&Tag| name.matches(&tag.group, &tag.name);
        let tags = self.metadata.tags.iter().filter(meant);
        tags.flat_map(subject::values).collect()
    }
}
