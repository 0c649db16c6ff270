//! Reads the directories and binary blocks of a maker note by the tables of its maker.

use std::mem;

use exif::Value as Raw;

use crate::metadata::exif::Place;
use crate::metadata::exif::form::{self, Form as ExifForm, Shown};
use crate::metadata::ifd::{Directory, Entry, Ifds, Kind, decode};
use crate::metadata::lenses;
use crate::metadata::maker::base;
use crate::metadata::maker::table::{Cell, Form, Layout, Scope, Table};
use crate::metadata::maker::values;
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;

/// A maker note and what is known about it.
#[derive(Debug)]
pub(super) struct Note<'a> {
    /// Its bytes.
    pub(super) bytes: &'a [u8],
    /// Where they are in the block.
    pub(super) at: usize,
    /// The byte order of the block.
    pub(super) order: ByteOrder,
    /// Where the block is.
    pub(super) place: Place,
    /// How much further back they are than where their places were made for.
    pub(super) shift: i64,
    /// Who made the camera.
    pub(super) make: String,
    /// The camera.
    pub(super) model: String,
}

/// What reads a note.
#[derive(Debug)]
pub(super) struct Reader<'a, 's> {
    /// The note.
    pub(super) note: &'a Note<'a>,
    /// The directories of the block around it.
    pub(super) ifds: Ifds<'a>,
    /// Where the tags go.
    pub(super) sheet: &'s mut Sheet,
    /// Whether its first directory was read.
    pub(super) is_begun: bool,
}

/// Where a directory begins, what its places count from, and its byte order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// Where it begins in the block.
    pub(super) at: usize,
    /// What places of values count from.
    pub(super) base: i64,
    /// The order of the bytes of its numbers.
    pub(super) order: ByteOrder,
}

impl Start {
    /// A directory that begins so many bytes after the start of the note, with places that count from the block.
    pub(super) fn in_block(note: &Note<'_>, skip: usize) -> Self {
        Self {
            at: note.at + skip,
            base: note.shift,
            order: note.order,
        }
    }

    /// A directory that begins so many bytes after the start of the note, with places that count from there.
    pub(super) fn in_note(note: &Note<'_>, skip: usize) -> Self {
        Self {
            base: i64::try_from(note.at).unwrap_or(i64::MAX),
            ..Self::in_block(note, skip)
        }
    }

    /// A directory in a TIFF structure of its own, whose header begins so many bytes after the start of the note.
    pub(super) fn behind_header(note: &Note<'_>, skip: usize) -> Option<Self> {
        let &[o0, o1, m0, m1, place @ ..] = note.bytes.get(skip..)?.first_chunk::<8>()?;
        let order = match [o0, o1, m0, m1] {
            [b'M', b'M', 0, 42] => ByteOrder::Big,
            [b'I', b'I', 42, 0] => ByteOrder::Little,
            _ => return None,
        };
        let header = note.at.checked_add(skip)?;
        Some(Self {
            at: header.checked_add(order.u32(place) as usize)?,
            base: i64::try_from(header).ok()?,
            order,
        })
    }

    /// The same in another byte order.
    pub(super) fn ordered(self, order: ByteOrder) -> Self {
        Self { order, ..self }
    }

    /// The same with the byte order in which the count of entries makes sense.
    pub(super) fn ordered_by_count(self, block: &[u8]) -> Self {
        match block.get(self.at..).and_then(<[u8]>::first_chunk::<2>) {
            Some([0, 1..=255]) => self.ordered(ByteOrder::Big),
            Some([1..=255, 0]) => self.ordered(ByteOrder::Little),
            _ => self,
        }
    }

    /// The same with places moved to where the values must be, if they cannot be where they are said to be.
    pub(super) fn mended(self, note: &Note<'_>, block: &[u8]) -> Self {
        base::mend(self, note, block)
    }
}

impl<'a> Reader<'a, '_> {
    /// Reads a directory and shows its entries.
    pub(super) fn table(&mut self, start: Start, table: &Table) -> Option<Directory<'a>> {
        let directory = self
            .ifds
            .read(start.at, start.base, start.order, self.sheet)?;
        if !mem::replace(&mut self.is_begun, true) && start.order != self.note.order {
            self.sheet.push(start.order.tag("MakerNoteByteOrder"));
        }
        let scope = Scope {
            note: self.note,
            order: start.order,
            base: start.base,
            entries: &directory.entries,
            data: &[],
        };
        for entry in &directory.entries {
            let first = table.rows.partition_point(|row| row.0 < entry.number);
            let rows = table.rows.iter().skip(first);
            for row in rows.take_while(|row| row.0 == entry.number) {
                match row.2 {
                    Form::Read(read) => read(self, entry, &scope),
                    Form::Block(layout) => self.layout(entry.data, layout, &scope),
                    Form::BlockIn(order, layout) => {
                        self.layout(entry.data, layout, &Scope { order, ..scope });
                    }
                    Form::Directory(table) => self.inner(entry, table, &scope),
                    form => {
                        let raw = entry.value(scope.order);
                        self.show(table.group, (row.0, row.1), form, &raw, &scope);
                    }
                }
            }
        }
        Some(directory)
    }

    /// Reads a directory that an entry points to or holds.
    fn inner(&mut self, entry: &Entry<'_>, table: &Table, scope: &Scope<'_>) {
        let at = match entry.kind {
            Kind::U32 | Kind::Ifd if entry.data.len() == 4 => {
                let place = entry.number_in(scope.order).filter(|&place| place != 0);
                let place = place.and_then(|place| scope.base.checked_add(place.into()));
                place.and_then(|place| usize::try_from(place).ok())
            }
            _ => Some(entry.at),
        };
        if let Some(at) = at {
            let start = Start {
                at,
                base: scope.base,
                order: scope.order,
            };
            self.table(start, table);
        }
    }

    /// Shows the tags of a binary block.
    pub(super) fn layout(&mut self, data: &[u8], layout: &Layout, scope: &Scope<'_>) {
        let scope = Scope { data, ..*scope };
        for cell in layout.cells {
            self.cell(cell, layout, &scope);
        }
    }

    /// Shows one tag of a binary block.
    pub(super) fn cell(&mut self, cell: &Cell, layout: &Layout, scope: &Scope<'_>) {
        let place = usize::from(cell.0) * layout.unit.size();
        self.cell_at(place, cell, layout.group, scope);
    }

    /// The same of one that stands at another byte than its layout says.
    pub(super) fn cell_at(
        &mut self,
        place: usize,
        cell: &Cell,
        group: &'static str,
        scope: &Scope<'_>,
    ) {
        let &Cell(index, kind, count, name, form) = cell;
        let Some(rest) = scope.data.get(place..) else {
            return;
        };
        let there = rest.len() / kind.size();
        let count = usize::from(count).min(there);
        let Some(bytes) = rest.get(..count * kind.size()).filter(|it| !it.is_empty()) else {
            return;
        };
        let raw = decode(kind, bytes, scope.order);
        self.show(group, (index, name), form, &raw, scope);
    }

    /// Pushes the tag of a value in its form.
    pub(super) fn show(
        &mut self,
        group: &'static str,
        (number, name): (u16, &'static str),
        form: Form,
        raw: &Raw,
        scope: &Scope<'_>,
    ) {
        let Some((value, print)) = shown(form, raw, scope) else {
            return;
        };
        if let (Form::Exif(ExifForm::Date), Value::Text(text)) = (form, &value) {
            let at = scope.note.place.at + scope.note.at as u64;
            self.sheet.push_date(group, number, name, text, at);
            return;
        }
        let print = print.or_else(|| lenses::words_for(group, name, &value));
        let mut tag = Tag::new(group, number, name, value);
        tag.print = print;
        self.sheet.push(tag);
    }
}

/// The bits of a number, also of one with a sign.
fn unsigned(raw: &Raw) -> Option<u32> {
    match raw {
        Raw::SByte(numbers) => numbers.first().map(|number| number.cast_unsigned().into()),
        Raw::SShort(numbers) => numbers.first().map(|number| number.cast_unsigned().into()),
        Raw::SLong(numbers) => numbers.first().map(|number| number.cast_unsigned()),
        _ => raw.get_uint(0),
    }
}

fn shown(form: Form, raw: &Raw, scope: &Scope<'_>) -> Option<Shown> {
    let exif = |form| form::show(form, raw, scope.order, 0);
    match form {
        Form::Exif(form) => exif(form),
        Form::Numbers(kind) => match raw {
            Raw::Undefined(bytes, _) => {
                let raw = decode(kind, bytes, scope.order);
                form::show(ExifForm::Plain, &raw, scope.order, 0)
            }
            _ => exif(ExifForm::Plain),
        },
        Form::Choice(choices) => exif(ExifForm::Choice(choices)),
        Form::Own(show) => show(raw, scope),
        Form::Unless(none, choices) => {
            let plain = matches!(choices, []);
            let form = if plain {
                ExifForm::Plain
            } else {
                ExifForm::Choice(choices)
            };
            exif(form).filter(|(value, _)| value.as_i64() != Some(none))
        }
        Form::Calc(convert, print) => {
            let (value, _) = exif(ExifForm::Plain)?;
            let Some(number) = value.as_f64() else {
                return Some((value, None));
            };
            let value = Value::from(convert(number)?);
            let print = print(&value);
            Some((value, print))
        }
        Form::Bits(mask, shift, choices) => {
            let number = unsigned(raw)? & mask;
            let form = match choices {
                [] => ExifForm::Plain,
                choices => ExifForm::Choice(choices),
            };
            form::show(form, &Raw::Long(vec![number >> shift]), scope.order, 0)
        }
        Form::BitsCalc(mask, shift, convert, print) => {
            let number = (unsigned(raw)? & mask) >> shift;
            let value = Value::from(convert(number.into()));
            let print = print(&value);
            Some((value, print))
        }
        Form::Offset => {
            let base = scope.base.checked_sub(scope.note.shift)?;
            let base = base.checked_add_unsigned(scope.note.place.origin)?;
            let place = base.checked_add(raw.get_uint(0)?.into())?;
            Some((Value::Integer(place), None))
        }
        Form::Among(models, form) => {
            let is_among = models.contains(&scope.note.model.as_str());
            is_among.then(|| shown(*form, raw, scope))?
        }
        Form::When(holds, form) => holds(scope).then(|| shown(*form, raw, scope))?,
        Form::Signed(form) => shown(*form, &values::to_signed(raw), scope),
        Form::Words(form, words) => {
            let (value, _) = shown(*form, raw, scope)?;
            let print = words.of(&value);
            Some((value, print))
        }
        Form::Block(_) | Form::BlockIn(..) | Form::Directory(_) | Form::Read(_) => None,
    }
}
