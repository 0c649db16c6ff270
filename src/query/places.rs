//! The values of `near` and `bbox`.

use std::ops::Range;

use crate::query::error::Wrong;
use crate::query::pieces::{Piece, Value};
use crate::query::place::{Area, Near, RADIUS, latitude, longitude};

/// Reads a point and a radius.
pub(super) fn near(name: &Piece, value: &Value) -> Result<Near, Wrong> {
    let example = "write `near:LATITUDE,LONGITUDE,RADIUS`, as in `near:48.86,2.35,5km`";
    match values(name, value, example)? {
        [north, east, radius] => {
            let (latitude, longitude) = (degrees(north, latitude)?, degrees(east, longitude)?);
            Near::read(latitude, longitude, &radius.text)
                .map_err(|message| Wrong::new(radius.span.clone(), message).hint(RADIUS))
        }
        [_, _] => Err(Wrong::new(whole(name, value), "the radius is missing").hint(RADIUS)),
        _ => {
            let message = "`near` takes latitude, longitude and radius";
            Err(Wrong::new(whole(name, value), message).hint(example))
        }
    }
}

/// Reads the edges of an area.
pub(super) fn bbox(name: &Piece, value: &Value) -> Result<Area, Wrong> {
    let example = "write `bbox:SOUTH,WEST,NORTH,EAST` in degrees, as in `bbox:48.8,2.2,48.9,2.5`";
    let [south, west, north, east] = values(name, value, example)? else {
        let message = "`bbox` takes four numbers";
        return Err(Wrong::new(whole(name, value), message).hint(example));
    };
    let area = Area {
        south: degrees(south, latitude)?,
        west: degrees(west, longitude)?,
        north: degrees(north, latitude)?,
        east: degrees(east, longitude)?,
    };
    if area.south > area.north {
        let span = south.span.start..north.span.end;
        return Err(Wrong::new(span, "the south is further north than the north").hint(example));
    }
    Ok(area)
}

fn values<'v>(name: &Piece, value: &'v Value, example: &str) -> Result<&'v [Piece], Wrong> {
    if let Value::List(pieces) = value {
        return Ok(pieces);
    }
    let message = format!("`{}` is not compared", name.text);
    Err(Wrong::new(whole(name, value), message).hint(example))
}

fn degrees(piece: &Piece, read: impl Fn(&str) -> Result<f64, String>) -> Result<f64, Wrong> {
    let hint = "write degrees as decimal numbers, south and west with `-`";
    read(&piece.text).map_err(|message| Wrong::new(piece.span.clone(), message).hint(hint))
}

/// Gives the place of a field with its value.
fn whole(name: &Piece, value: &Value) -> Range<usize> {
    let end = match value {
        Value::Compared(_, piece) => piece.span.end,
        Value::Range(_, to, span) => to.as_ref().map_or(span.end, |to| to.span.end),
        Value::List(pieces) => pieces.last().map_or(name.span.end, |piece| piece.span.end),
    };
    name.span.start..end
}
