//! What the tables of the makers consist of: rows of directories, cells of binary blocks, and the forms of their values.

use exif::Value as Raw;

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::{Form as ExifForm, Shown};
use crate::metadata::ifd::{Entry, Kind};
use crate::metadata::maker::note::{Note, Reader};
use crate::metadata::maker::words::Words;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// The tags of a directory, sorted by number.
#[derive(Debug)]
pub(super) struct Table {
    /// `ExifTool`'s family-1 group.
    pub(super) group: &'static str,
    /// The tags; several rows of a number are all tried.
    pub(super) rows: &'static [Row],
}

/// A tag of a directory: number, name, form.
#[derive(Debug)]
pub(super) struct Row(pub(super) u16, pub(super) &'static str, pub(super) Form);

/// The tags of a binary block, in which each has its fixed place.
#[derive(Debug)]
pub(super) struct Layout {
    /// `ExifTool`'s family-1 group.
    pub(super) group: &'static str,
    /// The unit in which places are counted.
    pub(super) unit: Kind,
    /// The tags; several cells of a place are all tried.
    pub(super) cells: &'static [Cell],
}

/// A tag of a binary block: place, what its numbers are and how many there are, name, form.
#[derive(Debug)]
pub(super) struct Cell(
    pub(super) u16,
    pub(super) Kind,
    pub(super) u16,
    pub(super) &'static str,
    pub(super) Form,
);

/// The names of models.
pub(super) type Models = &'static [&'static str];

/// What the numbers or bytes of a tag mean.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// One of EXIF's own forms.
    Exif(ExifForm),
    /// Numbers of this kind, also where the entry holds bytes without a kind.
    Numbers(Kind),
    /// A number that stands for a word.
    Choice(Choices),
    /// The same, where one number means that there is none.
    Unless(i64, Choices),
    /// Some bits of a number, after a shift, which stand for a word.
    Bits(u32, u8, Choices),
    /// The same, computed and printed by these functions.
    BitsCalc(u32, u8, fn(f64) -> f64, fn(&Value) -> Option<String>),
    /// A number that is computed, and how it is printed; where nothing comes out there is no tag.
    Calc(fn(f64) -> Option<f64>, fn(&Value) -> Option<String>),
    /// A place, shown as one of the file.
    Offset,
    /// A form that only some models have.
    Among(Models, &'static Form),
    /// A form that holds only where something around it says so.
    When(fn(&Scope<'_>) -> bool, &'static Form),
    /// The value of another form, with these words.
    Words(&'static Form, Words),
    /// Numbers that have a sign, whatever the entry says, in another form.
    Signed(&'static Form),
    /// What the maker alone knows how to show.
    Own(fn(&Raw, &Scope<'_>) -> Option<Shown>),
    /// A binary block with tags of its own.
    Block(&'static Layout),
    /// The same in a byte order of its own.
    BlockIn(ByteOrder, &'static Layout),
    /// A directory with tags of its own: a pointer to it, or the directory itself.
    Directory(&'static Table),
    /// What the maker alone knows how to read.
    Read(fn(&mut Reader<'_, '_>, &Entry<'_>, &Scope<'_>)),
}

/// As it stands.
pub(super) const PLAIN: Form = Form::Exif(ExifForm::Plain);

/// Only length and digest are kept.
pub(super) const BINARY: Form = Form::Exif(ExifForm::Binary);

/// Text whose blanks at the end mean nothing.
pub(super) const TRIMMED: Form = Form::Exif(ExifForm::Trimmed);

/// Digits without a point.
pub(super) const VERSION: Form = Form::Exif(ExifForm::Version);

/// What surrounds a value while it is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'a> {
    /// The maker note.
    pub(super) note: &'a Note<'a>,
    /// The byte order of the directory.
    pub(super) order: ByteOrder,
    /// What places in the directory count from, as a place of the block.
    pub(super) base: i64,
    /// The entries of the directory.
    pub(super) entries: &'a [Entry<'a>],
    /// The binary block, or nothing.
    pub(super) data: &'a [u8],
}

impl Scope<'_> {
    /// The first number of another entry of the directory.
    pub(super) fn number(&self, number: u16) -> Option<u32> {
        let entry = self.entries.iter().find(|entry| entry.number == number)?;
        entry.number_in(self.order)
    }

    /// The byte of the binary block at `at`.
    pub(super) fn u8(&self, at: usize) -> Option<u8> {
        self.data.get(at).copied()
    }

    /// The number of two bytes of the binary block at the byte `at`.
    pub(super) fn u16(&self, at: usize) -> Option<u16> {
        let pair = self.data.get(at..)?.first_chunk::<2>()?;
        Some(self.order.u16(*pair))
    }
}

/// Prints nothing but the value.
pub(super) fn bare(_: &Value) -> Option<String> {
    None
}
