//! Places in queries: near to a point, or in an area.

use std::ops::Range;

use crate::query::error::Wrong;
use crate::query::number::decimal;
use crate::query::pieces::{Piece, Value};

/// The mean radius of the earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// Everything is nearer than this.
const FARTHEST: f64 = 20_100_000.0;

/// What is said of a radius that cannot be read.
const RADIUS: &str = "write the radius with m, km or mi, as in `near:48.86,2.35,5km`";

/// A point and what lies around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// The radius.
    pub metres: f64,
}

/// What lies between two parallels and two meridians.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Degrees north of its southern edge.
    pub south: f64,
    /// Degrees east of its western edge.
    pub west: f64,
    /// Degrees north of its northern edge.
    pub north: f64,
    /// Degrees east of its eastern edge; less than those of the western one where it crosses the date line.
    pub east: f64,
}

impl Near {
    /// Tells whether a point lies within the radius, on a sphere.
    #[must_use]
    pub fn contains(&self, latitude: f64, longitude: f64) -> bool {
        self.distance(latitude, longitude) <= self.metres
    }

    /// Gives the distance to a point in metres, by the haversine formula.
    #[must_use]
    pub fn distance(&self, latitude: f64, longitude: f64) -> f64 {
        let (from, to) = (self.latitude.to_radians(), latitude.to_radians());
        let across = (longitude - self.longitude).to_radians() / 2.0;
        let along = (to - from) / 2.0;
        let part = along.sin().powi(2) + from.cos() * to.cos() * across.sin().powi(2);
        2.0 * EARTH * part.sqrt().min(1.0).asin()
    }

    /// Gives an area that holds all of it. It is a little larger, so that rounding loses nothing.
    #[must_use]
    pub fn area(&self) -> Area {
        let angle = self.metres / EARTH * (1.0 + 1e-6) + 1e-9;
        let reach = angle.to_degrees();
        let (south, north) = (self.latitude - reach, self.latitude + reach);
        // Around a pole every meridian is near.
        let widest = (angle.sin() / self.latitude.to_radians().cos()).asin();
        let wide = if south <= -90.0 || north >= 90.0 || !widest.is_finite() {
            180.0
        } else {
            widest.to_degrees() * (1.0 + 1e-6) + 1e-9
        };
        let (west, east) = if wide >= 180.0 {
            (-180.0, 180.0)
        } else {
            (
                wrapped(self.longitude - wide),
                wrapped(self.longitude + wide),
            )
        };
        Area {
            south: south.max(-90.0),
            west,
            north: north.min(90.0),
            east,
        }
    }

    fn read(latitude: f64, longitude: f64, radius: &str) -> Result<Self, String> {
        let lower = radius.to_ascii_lowercase();
        let units = [("km", 1000.0), ("mi", 1609.344), ("m", 1.0)];
        let mut units = units.iter();
        let found = units.find_map(|(unit, factor)| {
            let number = decimal(lower.strip_suffix(unit)?)?;
            Some(number * factor)
        });
        let metres = found.ok_or_else(|| format!("`{radius}` is no radius"))?;
        if metres <= 0.0 || metres > FARTHEST {
            let message = format!("the radius `{radius}` is not between 0 and half the earth");
            return Err(message);
        }
        Ok(Self {
            latitude,
            longitude,
            metres,
        })
    }
}

impl Area {
    /// Tells whether a point lies in the area.
    #[must_use]
    pub fn contains(&self, latitude: f64, longitude: f64) -> bool {
        let is_between = if self.crosses_date_line() {
            longitude >= self.west || longitude <= self.east
        } else {
            longitude >= self.west && longitude <= self.east
        };
        latitude >= self.south && latitude <= self.north && is_between
    }

    /// Tells whether the area lies on both sides of the meridian of 180 degrees.
    #[must_use]
    pub fn crosses_date_line(&self) -> bool {
        self.west > self.east
    }
}

/// Reads a point and a radius.
pub(super) fn near(name: &Piece, value: &Value) -> Result<Near, Wrong> {
    let example = "write `near:LATITUDE,LONGITUDE,RADIUS`, as in `near:48.86,2.35,5km`";
    match values(name, value, example)? {
        [north, east, radius] => {
            let (north, east) = (latitude(north)?, longitude(east)?);
            Near::read(north, east, &radius.text)
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
        south: latitude(south)?,
        west: longitude(west)?,
        north: latitude(north)?,
        east: longitude(east)?,
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

/// Reads degrees north.
fn latitude(piece: &Piece) -> Result<f64, Wrong> {
    degrees(piece, 90.0, "latitude")
}

/// Reads degrees east.
fn longitude(piece: &Piece) -> Result<f64, Wrong> {
    degrees(piece, 180.0, "longitude")
}

fn degrees(piece: &Piece, limit: f64, what: &str) -> Result<f64, Wrong> {
    let text = &piece.text;
    let message = match decimal(text) {
        Some(degrees) if degrees.abs() <= limit => return Ok(degrees),
        Some(_) => format!("the {what} `{text}` is not between -{limit} and {limit}"),
        None => format!("`{text}` is no {what} in degrees"),
    };
    Err(Wrong::new(piece.span.clone(), message)
        .hint("write degrees as decimal numbers, south and west with `-`"))
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

fn wrapped(longitude: f64) -> f64 {
    if longitude > 180.0 {
        longitude - 360.0
    } else if longitude < -180.0 {
        longitude + 360.0
    } else {
        longitude
    }
}
