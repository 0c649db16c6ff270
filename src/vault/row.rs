//! The rows of the tables as values.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::crypto::{KeyNumber, Mac, Sealed};
use crate::id::{Blake3, ImageId, PackId, SegmentId, SlotId, UserId, Writer};

/// A user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// Who it is in every other table.
    pub id: UserId,
    /// The name, in lower case.
    pub name: String,
    /// When the account was made, in Unix seconds.
    pub created: i64,
}

/// What unlocks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SlotKind {
    /// A password; a user has exactly one.
    Password,
    /// A recovery key.
    Recovery,
    /// A session.
    Session,
    /// A token, which opens nothing.
    Token,
}

/// A key slot.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Slot {
    /// Its id.
    pub id: SlotId,
    /// Whose it is.
    pub user: UserId,
    /// What unlocks it.
    pub kind: SlotKind,
    /// A name for people; empty but for tokens.
    pub label: String,
    /// The recipient of the identity that opens it.
    pub verifier: String,
    /// How a password becomes that identity: an Argon2 PHC string without the hash.
    pub kdf: Option<String>,
    /// The user's keys, sealed to the verifier.
    pub sealed: Sealed,
    /// When it was made, in Unix seconds.
    pub created: i64,
    /// When it ends, in Unix seconds.
    pub expires: Option<i64>,
    /// The proof by the slot's own secret.
    pub mac: Mac,
    /// The proof by the user's identity.
    pub proof: Mac,
}

/// What a row of a log stands for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// An image.
    Image,
    /// A change of what is said about images.
    Edit,
    /// The removal of images.
    Remove,
    /// What was seen of the chains of others.
    Mark,
}

/// A word that names no kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("unknown kind")]
pub struct NoKind;

/// Where the sealed bytes of an image are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// The file.
    pub pack: PackId,
    /// The first byte in it.
    pub offset: u64,
    /// The number of bytes.
    pub length: u64,
}

impl Place {
    /// Tells whether some byte is in both places.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.pack == other.pack
            && self.offset < other.offset.saturating_add(other.length)
            && other.offset < self.offset.saturating_add(self.length)
    }
}

/// A row of a log.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LogRow {
    /// The order in this vault; not part of what is proven. 0 before it is written.
    pub seq: i64,
    /// Its id, which is the image's.
    pub id: ImageId,
    /// Whose log it is in.
    pub user: UserId,
    /// Which of the user's keys sealed it.
    pub key: KeyNumber,
    /// The slot of the credential that wrote it.
    pub slot: SlotId,
    /// Who wrote it.
    pub writer: Writer,
    /// The writer's rows before it.
    pub n: u64,
    /// What it stands for.
    pub kind: Kind,
    /// The segment with its record.
    pub segment: Option<SegmentId>,
    /// The line of the segment, from 0.
    pub line: u32,
    /// The keyed digest of the record's line.
    pub record_hash: Mac,
    /// Where the sealed image is; nothing once it is removed.
    pub place: Option<Place>,
    /// The digest of the sealed image.
    pub object_hash: Option<Blake3>,
    /// The keyed digest of the image, unique per user; nothing once it is removed.
    pub tag: Option<Mac>,
    /// The proof of the row and of all the writer's rows before it.
    pub mac: Mac,
}

/// Records sealed together.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// Whose records it holds.
    pub user: UserId,
    /// The records: JSON lines, compressed, sealed.
    pub sealed: Sealed,
    /// The digest of `sealed`.
    pub hash: Blake3,
}

impl SlotKind {
    const ALL: [Self; 4] = [Self::Password, Self::Recovery, Self::Session, Self::Token];

    /// Gives the word in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Recovery => "recovery",
            Self::Session => "session",
            Self::Token => "token",
        }
    }
}

impl Kind {
    const ALL: [Self; 4] = [Self::Image, Self::Edit, Self::Remove, Self::Mark];

    /// Gives the word in the table and in records.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Edit => "edit",
            Self::Remove => "remove",
            Self::Mark => "mark",
        }
    }

    /// Gives the byte that stands for the kind where a row is proven.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Image => 1,
            Self::Edit => 2,
            Self::Remove => 3,
            Self::Mark => 4,
        }
    }
}

impl Display for SlotKind {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl Display for Kind {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for SlotKind {
    type Err = NoKind;

    fn from_str(name: &str) -> Result<Self, NoKind> {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.name() == name).ok_or(NoKind)
    }
}

impl FromStr for Kind {
    type Err = NoKind;

    fn from_str(name: &str) -> Result<Self, NoKind> {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.name() == name).ok_or(NoKind)
    }
}
