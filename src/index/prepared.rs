//! What the index takes from an image, worked out before it is written: any thread can, while another writes.

use std::collections::BTreeSet;

use zstd::bulk::Compressor;

use crate::index::terms::{self, Told};
use crate::index::{metas, texts};
use crate::record::Image;

/// What a text in memory takes beside its bytes.
pub(super) const OVERHEAD: usize = 48;

/// What the index takes from an image.
#[derive(Debug)]
pub struct Prepared {
    pub(super) texts: BTreeSet<String>,
    pub(super) meta: Vec<u8>,
    pub(super) terms: Vec<Told>,
}

impl Prepared {
    /// Gives about how many bytes it takes in memory.
    #[must_use]
    pub fn weight(&self) -> u64 {
        let texts = self.texts.iter().map(|text| text.len() + OVERHEAD);
        let terms = self.terms.iter().map(Told::weight);
        (self.meta.len() + texts.sum::<usize>() + terms.sum::<usize>()) as u64
    }
}

/// Prepares images one after another.
pub struct Preparer {
    compressor: Compressor<'static>,
}

impl Preparer {
    /// Makes one; each thread needs its own.
    #[must_use]
    pub fn new() -> Self {
        Self {
            compressor: metas::compressor(),
        }
    }

    /// Works out what the index takes from an image.
    pub fn prepare(&mut self, image: &Image) -> Prepared {
        Prepared {
            texts: texts::of(image),
            meta: metas::pack(image, &mut self.compressor),
            terms: terms::of(image),
        }
    }
}

impl Default for Preparer {
    fn default() -> Self {
        Self::new()
    }
}
