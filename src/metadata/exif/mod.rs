//! EXIF (CIPA DC-008): a TIFF structure inside an image. kamadak-exif decodes it; names and forms are ours.

mod bounds;
pub(super) mod choices;
pub(super) mod embedded;
pub(super) mod form;
mod names;
pub(super) mod print;
pub(super) mod print_im;
pub(super) mod raw;
mod sub;

use exif::{Context, Exif, Field, In, Reader};

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form::Form;
use crate::metadata::maker::{self, Origin};
use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits};

/// Where the directory of the thumbnail says that it begins, and how long it is (Exif 2.32, 4.6.4 B).
const THUMBNAIL_OFFSET: u16 = 0x0201;
const THUMBNAIL_LENGTH: u16 = 0x0202;

/// What only the maker of the camera understands (Exif 2.32, 4.6.5).
const MAKER_NOTE: u16 = 0x927c;

/// Directories of further images (TIFF Technical Note 1).
const SUB_IFDS: u16 = 0x014a;

/// Print Image Matching, of Epson.
const PRINT_IM: u16 = 0xc4a5;

/// Where an EXIF block is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The byte of the file where it begins, for warnings.
    pub(super) at: u64,
    /// What is added to a place in the block to show it: in a JPEG it is shown as a place of the file.
    pub(super) origin: u64,
}

/// Whether a block begins as EXIF does, with a TIFF header.
pub(super) fn is_mine(block: &[u8]) -> bool {
    bounds::byte_order(block).is_some()
}

/// The words for the numbers of a tag of this name, where it has some.
pub(super) fn choices_of(name: &str) -> Option<Choices> {
    names::choices_of(name)
}

/// Reads an EXIF block.
pub(super) fn read(block: &[u8], place: Place, sheet: &mut Sheet) {
    let base = place.at;
    let block = &block[..block.len().min(limits::EXIF)];
    if !sheet.admit_exif(block.len()) {
        let message = "there is more EXIF than is read";
        sheet.warn(Warning::at("too_much_exif", message, base));
        return;
    }
    let Some(order) = bounds::byte_order(block) else {
        sheet.warn(Warning::at(
            "exif_header",
            "EXIF begins with no TIFF header",
            base,
        ));
        return;
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
            read_fields(&exif, block, order, place, sheet);
            push_thumbnail(&exif, block, sheet);
        }
        Err(error) => {
            let message = format!("EXIF cannot be read: {error}");
            sheet.warn(Warning::at("exif_unreadable", message, base));
        }
    }
}

fn read_fields(exif: &Exif, block: &[u8], order: ByteOrder, place: Place, sheet: &mut Sheet) {
    for field in exif.fields() {
        let number = field.tag.number();
        if field.tag.context() == Context::Tiff && embedded::is_family(number) {
            embedded::read(
                number,
                &embedded::bytes(&field.value, order),
                place.at,
                sheet,
            );
            continue;
        }
        match (field.tag.context(), field.tag.number()) {
            (Context::Exif, MAKER_NOTE)
                if read_maker_note(exif, field, block, order, place, sheet) =>
            {
                continue;
            }
            (Context::Tiff, PRINT_IM) => print_im::read(&field.value, sheet),
            (Context::Tiff, SUB_IFDS) => sub::read(&field.value, block, order, place, sheet),
            _ => {}
        }
        let (group, row) = match field.tag.context() {
            Context::Tiff => (directory(field.ifd_num), names::main(field.tag.number())),
            Context::Exif => ("ExifIFD", names::main(field.tag.number())),
            Context::Interop => ("InteropIFD", names::main(field.tag.number())),
            Context::Gps => ("GPS", names::gps(field.tag.number())),
            _ => continue,
        };
        if let Some(&(number, name, form)) = row {
            let name = name_in(group, number, name);
            push_field(
                &field.value,
                (group, number, name, form),
                order,
                place,
                sheet,
            );
        }
    }
}

/// Reads a maker note; `false` if it is of no known maker.
fn read_maker_note(
    exif: &Exif,
    field: &Field,
    block: &[u8],
    order: ByteOrder,
    place: Place,
    sheet: &mut Sheet,
) -> bool {
    let exif::Value::Undefined(bytes, at) = &field.value else {
        return false;
    };
    let text = |tag| {
        let field = exif.get_field(tag, In::PRIMARY);
        let value = field.and_then(|field| raw::plain(&field.value));
        value.map_or_else(String::new, |value| value.to_string().trim().to_owned())
    };
    let origin = Origin {
        block,
        at: *at as usize,
        length: bytes.len(),
        order,
        place,
        make: text(exif::Tag::Make),
        model: text(exif::Tag::Model),
    };
    maker::read(origin, sheet)
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

/// The group of a directory of the chain.
fn directory(number: In) -> &'static str {
    const NAMES: [&str; 8] = [
        "IFD0", "IFD1", "IFD2", "IFD3", "IFD4", "IFD5", "IFD6", "IFD7",
    ];
    NAMES
        .get(usize::from(number.index()))
        .copied()
        .unwrap_or("IFD7")
}

/// Some numbers have another name outside the directory of the thumbnail.
fn name_in(group: &str, number: u16, name: &'static str) -> &'static str {
    match (group, number) {
        ("IFD1", _) => name,
        (_, THUMBNAIL_OFFSET) => "OtherImageStart",
        (_, THUMBNAIL_LENGTH) => "OtherImageLength",
        _ => name,
    }
}

fn push_thumbnail(exif: &Exif, block: &[u8], sheet: &mut Sheet) {
    let number = |tag: u16| {
        let field = exif.get_field(exif::Tag(Context::Tiff, tag), In::THUMBNAIL)?;
        Some(field.value.get_uint(0)? as usize)
    };
    let (Some(start), Some(length)) = (number(THUMBNAIL_OFFSET), number(THUMBNAIL_LENGTH)) else {
        return;
    };
    let thumbnail = block.get(start..).and_then(|rest| rest.get(..length));
    if let Some(thumbnail) = thumbnail.filter(|thumbnail| !thumbnail.is_empty()) {
        let value = Value::Bytes(Bytes::of(thumbnail));
        sheet.push(Tag::new("IFD1", TagId::None, "ThumbnailImage", value));
    }
}
