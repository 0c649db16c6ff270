//! What a vault's verification finds.

use std::collections::BTreeSet;

use crate::id::{ImageId, PackId};
use crate::ledger;

/// How bad it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Level {
    /// Something is not what was written.
    Damage,
    /// Something is odd, and nothing is lost by it.
    Note,
}

/// What kind of thing it is: one word for scripts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Code {
    /// `SQLite` finds the database broken.
    Database,
    /// A user or a slot is not what it can be.
    Account,
    /// A row of the log is not what it can be, or one is missing.
    Row,
    /// A row does not follow the one before of its writer.
    Chain,
    /// A row that was seen before is gone.
    Lost,
    /// A segment of records is missing or not what was written.
    Segment,
    /// A record is missing or not what was written.
    Record,
    /// The sealed bytes of an image are missing or not what was written.
    Image,
    /// A row that a token wrote after its end; nothing of it counts.
    Late,
    /// An image that a token wrote with the digest of another one.
    Untrue,
    /// Bytes that no row names, such as a killed upload leaves.
    Orphan,
    /// A file that is nothing of ours.
    Stray,
}

/// One finding.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// How bad it is.
    pub level: Level,
    /// Its kind.
    pub code: Code,
    /// What it is, for people.
    pub message: String,
    /// The images that are affected.
    pub ids: Vec<ImageId>,
    /// The pack it is in.
    pub pack: Option<PackId>,
    /// The byte of the pack.
    pub offset: Option<u64>,
}

/// Everything that was found, and what was looked at.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Report {
    /// The findings, in the order they were made.
    pub problems: Vec<Problem>,
    /// The images whose rows name their bytes.
    pub images: u64,
    /// The images whose bytes were read.
    pub read: u64,
    /// The bytes that were read, as they lie on the disk.
    pub bytes: u64,
    /// The images that some damage affects.
    pub affected: BTreeSet<ImageId>,
}

impl Code {
    /// Gives the word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::Account => "account",
            Self::Row => "row",
            Self::Chain => "chain",
            Self::Lost => "lost",
            Self::Segment => "segment",
            Self::Record => "record",
            Self::Image => "image",
            Self::Late => "late",
            Self::Untrue => "untrue",
            Self::Orphan => "orphan",
            Self::Stray => "stray",
        }
    }
}

impl Problem {
    /// Makes a finding of damage.
    #[must_use]
    pub fn damage(code: Code, message: impl Into<String>) -> Self {
        Self {
            level: Level::Damage,
            code,
            message: message.into(),
            ids: Vec::new(),
            pack: None,
            offset: None,
        }
    }

    /// Makes a finding of something odd.
    #[must_use]
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Self {
            level: Level::Note,
            ..Self::damage(code, message)
        }
    }

    /// Adds the images that are affected.
    #[must_use]
    pub fn of(mut self, ids: impl IntoIterator<Item = ImageId>) -> Self {
        self.ids.extend(ids);
        self
    }

    /// Adds where it is.
    #[must_use]
    pub fn within(mut self, pack: PackId, offset: u64) -> Self {
        self.pack = Some(pack);
        self.offset = Some(offset);
        self
    }
}

impl From<ledger::Damage> for Problem {
    fn from(damage: ledger::Damage) -> Self {
        use ledger::Damage::{Chain, Gone, Image, Key, Lost, Record, Returned, Tag};
        let code = match damage {
            Chain { .. } | Key { .. } => Code::Chain,
            Lost { .. } => Code::Lost,
            Record { .. } | Gone { .. } | Returned { .. } | Tag { .. } => Code::Record,
            Image { .. } => Code::Image,
        };
        Self::damage(code, damage.to_string()).of(damage.id())
    }
}

impl Report {
    /// Adds a finding, unless it was made already.
    pub fn add(&mut self, problem: Problem) {
        if self.problems.contains(&problem) {
            return;
        }
        if problem.level == Level::Damage {
            self.affected.extend(&problem.ids);
        }
        self.problems.push(problem);
    }

    /// Counts the findings of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> u64 {
        let of_level = |problem: &&Problem| problem.level == level;
        self.problems.iter().filter(of_level).count() as u64
    }

    /// Tells whether chains, marks and what is remembered are whole, so that what no row names was never told of.
    #[must_use]
    pub(super) fn is_sound(&self) -> bool {
        self.count(Level::Damage) == 0
    }
}
