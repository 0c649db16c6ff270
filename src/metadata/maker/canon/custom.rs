//! The custom functions of Canon: what their owner set in the menus, numbered differently by model.

use exif::Value as Raw;

use crate::metadata::ifd::{Entry, Kind, decode};
use crate::metadata::maker::canon::custom_looks::Function;
use crate::metadata::maker::canon::{custom_tables as tables, is_one_of};
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::Scope;
use crate::metadata::tag::Tag;

/// The group of custom functions.
const GROUP: &str = "CanonCustom";

/// The number of the function whose length the first firmware of the EOS-1D X Mark III has one short.
const CUSTOM_CONTROLS: u32 = 0x070c;
const SHORT: u32 = 0x66;
const NEXT: u32 = 0x070f;

/// The models whose functions are known, and their names; a more special one stands first.
static MODELS: &[(&[&str], &[Function])] = &[
    (&["EOS-1D", "EOS-1DS"], tables::FUNCTIONS_1D),
    (&["EOS 5D"], tables::FUNCTIONS_5D),
    (&["EOS 10D"], tables::FUNCTIONS_10D),
    (&["EOS 20D"], tables::FUNCTIONS_20D),
    (&["EOS 30D"], tables::FUNCTIONS_30D),
    (
        &["350D", "REBEL XT", "Kiss Digital N"],
        tables::FUNCTIONS_350D,
    ),
    (
        &["400D", "REBEL XTi", "Kiss Digital X", "K236"],
        tables::FUNCTIONS_400D,
    ),
    (&["EOS D30", "EOS D60"], tables::FUNCTIONS_D30),
];

/// Reads the functions of a model: words with the number in the upper byte and the value in the lower.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let model = &scope.note.model;
    if let Some((_, functions)) = MODELS.iter().find(|(names, _)| is_one_of(model, names)) {
        read_words(reader, entry, functions, scope);
    }
}

/// Reads the functions of the first professional models, which have a tag of their own.
pub(super) fn read_1d(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    read_words(reader, entry, tables::FUNCTIONS_1D, scope);
}

fn read_words(
    reader: &mut Reader<'_, '_>,
    entry: &Entry<'_>,
    functions: &[Function],
    scope: &Scope<'_>,
) {
    let Raw::Short(words) = decode(Kind::U16, entry.data, scope.order) else {
        return;
    };
    // The first word is the length of all.
    for word in words.iter().skip(1) {
        let value = i32::from(word & 0xff);
        show(reader, functions, u32::from(word >> 8), &[value], scope);
    }
}

/// Reads the functions of all later models, numbered alike.
pub(super) fn read_2(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let Raw::Long(words) = decode(Kind::U32, entry.data, scope.order) else {
        return;
    };
    for (number, values) in records(&words) {
        let values: Vec<i32> = values.iter().map(|value| value.cast_signed()).collect();
        show(reader, tables::FUNCTIONS_2, number, &values, scope);
    }
}

fn show(
    reader: &mut Reader<'_, '_>,
    functions: &[Function],
    number: u32,
    values: &[i32],
    scope: &Scope<'_>,
) {
    let model = &scope.note.model;
    let mut rows = functions.iter().filter(|row| u32::from(row.0) == number);
    let row = rows.find(|row| row.2.holds(model, values.len()));
    if let Some(Function(number, name, _, look)) = row.filter(|_| !values.is_empty()) {
        let (value, print) = look.shown(values);
        let mut tag = Tag::new(GROUP, *number, *name, value);
        tag.print = print;
        reader.sheet.push(tag);
    }
}

/// The records of a block: length and count of parts; each part has number, length, count; each record number, count, values.
pub(super) fn records(words: &[u32]) -> Vec<(u32, &[u32])> {
    let mut records = Vec::new();
    let mut parts = words.get(2..).unwrap_or_default();
    while let [_, _, count, rest @ ..] = parts {
        parts = rest;
        for _ in 0..*count {
            let [number, length, rest @ ..] = parts else {
                return records;
            };
            let is_short = (*number, *length) == (CUSTOM_CONTROLS, SHORT)
                && rest.get(*length as usize + 1) == Some(&NEXT);
            let length = *length as usize + usize::from(is_short);
            let Some((values, rest)) = rest.split_at_checked(length) else {
                return records;
            };
            records.push((*number, values));
            parts = rest;
        }
    }
    records
}

#[cfg(test)]
mod tests {
    use super::records;

    #[test]
    fn records_of_all_parts_are_found_up_to_the_damage() {
        let words = [
            64, 2, 1, 20, 2, 257, 1, 7, 258, 2, 8, 9, 2, 12, 1, 513, 1, 3,
        ];
        let all: [(u32, &[u32]); 3] = [(257, &[7]), (258, &[8, 9]), (513, &[3])];
        assert_eq!(records(&words), all);
        for end in 0..words.len() {
            assert!(records(&words[..end]).len() < 3);
        }
        assert!(records(&[8, 1, 1, 1, u32::MAX, 1, u32::MAX]).is_empty());
    }
}
