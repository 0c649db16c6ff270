//! The autofocus points of Canon: lists whose lengths depend on the number of points.

use exif::Value as Raw;

use crate::metadata::ifd::{Entry, Kind, decode};
use crate::metadata::maker::canon::is_eos;
use crate::metadata::maker::note::Reader;
use crate::metadata::maker::table::{Form, PLAIN, Scope};
use crate::metadata::maker::words;
use crate::metadata::value::Value;

/// Bits of words that each stand for a point, counted from 0.
const POINTS: Form = Form::Words(&PLAIN, words::Words::As(points));

/// The words of a block that are still to be read, and the number that the next tag has.
struct Words<'a> {
    rest: &'a [u16],
    number: u16,
}

impl Words<'_> {
    /// Takes so many words, or none.
    fn take(&mut self, count: usize) -> Option<&[u16]> {
        self.number += 1;
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken).filter(|taken| !taken.is_empty())
    }

    fn unsigned(
        &mut self,
        name: &'static str,
        form: Form,
        reader: &mut Reader<'_, '_>,
        scope: &Scope<'_>,
    ) -> Option<()> {
        let number = self.number;
        let raw = Raw::Short(self.take(1)?.to_vec());
        reader.show("Canon", (number, name), form, &raw, scope);
        Some(())
    }

    fn signed(
        &mut self,
        name: &'static str,
        count: usize,
        form: Form,
        reader: &mut Reader<'_, '_>,
        scope: &Scope<'_>,
    ) -> Option<()> {
        let number = self.number;
        let words = self.take(count)?.iter();
        let raw = Raw::SShort(words.map(|word| word.cast_signed()).collect());
        reader.show("Canon", (number, name), form, &raw, scope);
        Some(())
    }
}

/// Reads the points of the earlier models.
pub(super) fn read(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let Raw::Short(words) = decode(Kind::U16, entry.data, scope.order) else {
        return;
    };
    let points = usize::from(words.first().copied().unwrap_or_default());
    let mut words = Words {
        rest: &words,
        number: 0,
    };
    let _ = read_sizes(&mut words, reader, scope)
        .and_then(|()| words.unsigned("AFAreaWidth", PLAIN, reader, scope))
        .and_then(|()| words.unsigned("AFAreaHeight", PLAIN, reader, scope))
        .and_then(|()| words.signed("AFAreaXPositions", points, PLAIN, reader, scope))
        .and_then(|()| words.signed("AFAreaYPositions", points, PLAIN, reader, scope))
        .and_then(|()| {
            words.signed(
                "AFPointsInFocus",
                points.div_ceil(16),
                POINTS,
                reader,
                scope,
            )
        })
        .and_then(|()| read_primary(&mut words, reader, scope));
}

/// Reads the points of the later models.
pub(super) fn read_2(reader: &mut Reader<'_, '_>, entry: &Entry<'_>, scope: &Scope<'_>) {
    let Raw::Short(words) = decode(Kind::U16, entry.data, scope.order) else {
        return;
    };
    let points = usize::from(words.get(2).copied().unwrap_or_default());
    let flags = points.div_ceil(16);
    let mut words = Words {
        rest: words.get(1..).unwrap_or_default(),
        number: 1,
    };
    let mode = Form::Choice(AREA_MODES);
    let _ = words
        .unsigned("AFAreaMode", mode, reader, scope)
        .and_then(|()| read_sizes(&mut words, reader, scope))
        .and_then(|()| words.signed("AFAreaWidths", points, PLAIN, reader, scope))
        .and_then(|()| words.signed("AFAreaHeights", points, PLAIN, reader, scope))
        .and_then(|()| words.signed("AFAreaXPositions", points, PLAIN, reader, scope))
        .and_then(|()| words.signed("AFAreaYPositions", points, PLAIN, reader, scope))
        .and_then(|()| words.signed("AFPointsInFocus", flags, POINTS, reader, scope))
        .and_then(|()| {
            if is_eos(scope) {
                words.signed("AFPointsSelected", flags, POINTS, reader, scope)
            } else {
                words.take(flags + 1)?;
                words.unsigned("PrimaryAFPoint", PLAIN, reader, scope)
            }
        });
}

fn read_sizes(words: &mut Words<'_>, reader: &mut Reader<'_, '_>, scope: &Scope<'_>) -> Option<()> {
    for name in [
        "NumAFPoints",
        "ValidAFPoints",
        "CanonImageWidth",
        "CanonImageHeight",
        "AFImageWidth",
        "AFImageHeight",
    ] {
        words.unsigned(name, PLAIN, reader, scope)?;
    }
    Some(())
}

/// Compact cameras name the point that counted most, some behind eight words that are not known.
fn read_primary(
    words: &mut Words<'_>,
    reader: &mut Reader<'_, '_>,
    scope: &Scope<'_>,
) -> Option<()> {
    /// The words of a block that has the unknown ones.
    const LONG: usize = 36;
    if is_eos(scope) {
        return None;
    }
    let total = scope.entries.iter().find(|entry| entry.number == 0x12);
    if total.is_some_and(|entry| entry.data.len() == 2 * LONG) {
        words.take(8)?;
    }
    words.unsigned("PrimaryAFPoint", PLAIN, reader, scope)
}

use crate::metadata::maker::canon::tables::AREA_MODES;

/// The numbers of the points whose bits are set.
fn points(value: &Value) -> String {
    let text = value.to_string();
    let words = text.split(' ').filter_map(|word| word.parse::<i64>().ok());
    let words = words.enumerate().flat_map(|(index, word)| {
        let bits = (0..16).filter(move |bit| word >> bit & 1 == 1);
        bits.map(move |bit| (index * 16 + bit).to_string())
    });
    let points: Vec<String> = words.collect();
    if points.is_empty() {
        "(none)".to_owned()
    } else {
        points.join(",")
    }
}
