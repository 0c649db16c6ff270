//! EXIF (CIPA DC-008): a TIFF structure inside an image. kamadak-exif decodes it; names and forms are ours.

mod bounds;
mod chain;
pub(super) mod choices;
pub(super) mod embedded;
mod exposures;
pub(super) mod form;
mod geotiff;
mod names;
pub(super) mod pictures;
pub(super) mod print;
pub(super) mod print_im;
mod private;
pub(super) mod raw;
mod sub;

use exif::{Context, Exif, In, Reader};

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form;
use crate::metadata::exif::pictures::{Host, Picture, Pictures};
use crate::metadata::maker::{self, Origin};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::Value;
use crate::metadata::{Warning, limits};

/// What only the maker of the camera understands (Exif 2.32, 4.6.5).
const MAKER_NOTE: u16 = 0x927c;

/// Directories of further images (TIFF Technical Note 1).
const SUB_IFDS: u16 = 0x014a;

/// Print Image Matching, of Epson.
const PRINT_IM: u16 = 0xc4a5;

/// What a converter of raw files keeps of them in a DNG (DNG 1.6, `DNGPrivateData`).
const PRIVATE: u16 = 0xc634;

/// Where an EXIF block is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The byte of the file where it begins, for warnings.
    pub(super) at: u64,
    /// What is added to a place in the block to show it: in a JPEG it is shown as a place of the file.
    pub(super) origin: u64,
}

/// What is around the directories.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Setting {
    /// The kind of file.
    pub(super) host: Host,
    /// Where in the block a maker note begins that was moved there, and where it was.
    pub(super) moved_note: Option<(u32, u64)>,
}

/// Whether a block begins as EXIF does, with a TIFF header.
pub(super) fn is_mine(block: &[u8]) -> bool {
    bounds::byte_order(block).is_some()
}

/// The words for the numbers of a tag of this name, where it has some.
pub(super) fn choices_of(name: &str) -> Option<Choices> {
    names::choices_of(name)
}

/// Reads an EXIF block, and shows the pictures in it.
pub(super) fn read(block: &[u8], place: Place, sheet: &mut Sheet) {
    let pictures = read_in(block, place, Setting::default(), sheet);
    pictures::push(&pictures, &mut &*block, sheet).expect("a slice can be read");
}

/// Reads an EXIF block, or the directories of a file of that kind; gives the pictures that it leads to.
pub(super) fn read_in(
    block: &[u8],
    place: Place,
    setting: Setting,
    sheet: &mut Sheet,
) -> Vec<Picture> {
    let base = place.at;
    let block = &block[..block.len().min(limits::EXIF)];
    if !sheet.admit_exif(block.len()) {
        let message = "there is more EXIF than is read";
        sheet.warn(Warning::at("too_much_exif", message, base));
        return Vec::new();
    }
    let Some(order) = bounds::byte_order(block) else {
        sheet.warn(Warning::at(
            "exif_header",
            "EXIF begins with no TIFF header",
            base,
        ));
        return Vec::new();
    };
    sheet.push(order.tag("ExifByteOrder"));
    let (bounded, warnings) = bounds::bound(block, order, base);
    for warning in warnings {
        sheet.warn(warning);
    }
    let exif = Reader::new()
        .continue_on_error(true)
        .read_raw(bounded)
        .or_else(|error| {
            error.distill_partial_result(|errors| {
                for error in errors {
                    let message = format!("EXIF is damaged: {error}");
                    sheet.warn(Warning::at("exif_damaged", message, base));
                }
            })
        });
    match exif {
        Ok(exif) => {
            let mut reading = Reading {
                exif: &exif,
                block,
                order,
                place,
                setting,
                pictures: Pictures::new(setting.host),
                sheet,
            };
            reading.read_fields();
            geotiff::read(&exif, reading.sheet);
            let pictures = &mut reading.pictures;
            chain::read(exif.buf(), order, place, pictures, reading.sheet);
            reading.pictures.finish()
        }
        Err(error) => {
            let message = format!("EXIF cannot be read: {error}");
            sheet.warn(Warning::at("exif_unreadable", message, base));
            Vec::new()
        }
    }
}

/// The reading of a block that was taken apart.
struct Reading<'a> {
    exif: &'a Exif,
    block: &'a [u8],
    order: ByteOrder,
    place: Place,
    setting: Setting,
    pictures: Pictures,
    sheet: &'a mut Sheet,
}

impl Reading<'_> {
    fn read_fields(&mut self) {
        for field in self.exif.fields() {
            let (context, number) = (field.tag.context(), field.tag.number());
            if context == Context::Tiff && self.read_whole(number, &field.value)
                || number == MAKER_NOTE && self.read_note(&field.value)
            {
                continue;
            }
            let (group, row) = match context {
                Context::Tiff => (chain::group(field.ifd_num.index()), names::main(number)),
                Context::Exif => ("ExifIFD", names::main(number)),
                Context::Interop => ("InteropIFD", names::main(number)),
                Context::Gps => ("GPS", names::gps(number)),
                _ => continue,
            };
            if let Some(&(number, name, form)) = row {
                let name = match context {
                    Context::Tiff => self.pictures.name(group, (number, name), &field.value),
                    _ => name,
                };
                let row = (group, number, name, form);
                push_field(&field.value, row, self.order, self.place, self.sheet);
            }
        }
    }

    /// Reads an entry that holds tags of its own; `false` if it is to be shown too, or holds none.
    fn read_whole(&mut self, number: u16, value: &exif::Value) -> bool {
        let (order, place) = (self.order, self.place);
        match number {
            PRINT_IM => print_im::read(value, self.sheet),
            SUB_IFDS => sub::read(
                value,
                self.block,
                order,
                place,
                &mut self.pictures,
                self.sheet,
            ),
            PRIVATE => {
                let data = embedded::bytes(value, order);
                if let Some(kept) = private::maker_note(&data) {
                    let origin = self.origin(kept.note, (0, kept.note.len()), kept.order);
                    let shift = -i64::from(kept.was_at);
                    maker::read(Origin { shift, ..origin }, self.sheet);
                }
                return private::is_mine(&data);
            }
            _ if embedded::is_family(number) => {
                embedded::read(number, &embedded::bytes(value, order), place.at, self.sheet);
                return true;
            }
            _ => {}
        }
        false
    }

    /// Reads a maker note; `false` if it is of no known maker.
    fn read_note(&mut self, value: &exif::Value) -> bool {
        let exif::Value::Undefined(bytes, at) = value else {
            return false;
        };
        let moved = self.setting.moved_note.filter(|(to, _)| to == at);
        let shift = moved.and_then(|(to, from)| i64::from(to).checked_sub_unsigned(from));
        let origin = self.origin(self.block, (*at as usize, bytes.len()), self.order);
        let shift = shift.unwrap_or_default();
        maker::read(Origin { shift, ..origin }, self.sheet)
    }

    /// Where a maker note is that has these place and length in `block`, and who wrote it.
    fn origin<'a>(
        &self,
        block: &'a [u8],
        (at, length): (usize, usize),
        order: ByteOrder,
    ) -> Origin<'a> {
        let text = |tag| {
            let field = self.exif.get_field(tag, In::PRIMARY);
            let value = field.and_then(|field| raw::plain(&field.value));
            value.map_or_else(String::new, |value| value.to_string().trim().to_owned())
        };
        Origin {
            block,
            at,
            length,
            order,
            place: self.place,
            shift: 0,
            make: text(exif::Tag::Make),
            model: text(exif::Tag::Model),
        }
    }
}

fn push_field(
    value: &exif::Value,
    (group, number, name, form): (&'static str, u16, &'static str, Form),
    order: ByteOrder,
    place: Place,
    sheet: &mut Sheet,
) {
    let Some((value, print)) = form::show(form, value, order, place.origin) else {
        return;
    };
    match (form, value) {
        (Form::Date, Value::Text(text)) => sheet.push_date(group, number, name, &text, place.at),
        (Form::Day, Value::Text(text)) if text.trim_matches([' ', ':', '0']).is_empty() => {
            sheet.warn(Warning::at(
                "date_blank",
                format!("{group}:{name} is blank"),
                place.at,
            ));
        }
        (Form::MakerNote, value @ Value::Text(_)) => {
            sheet.push(Tag::new(group, number, "MakerNoteUnknownText", value));
        }
        (_, value) => {
            let mut tag = Tag::new(group, number, name, value);
            tag.print = print;
            sheet.push(tag);
        }
    }
}
