//! Places in queries: near to a point, or in an area.

use crate::query::number::decimal;

/// The mean radius of the earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// Everything is nearer than this.
const FARTHEST: f64 = 20_100_000.0;

/// What is said of a radius that cannot be read.
pub(super) const RADIUS: &str = "write the radius with m, km or mi, as in `near:48.86,2.35,5km`";

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

    pub(super) fn read(latitude: f64, longitude: f64, radius: &str) -> Result<Self, String> {
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

/// Reads degrees north.
pub(super) fn latitude(text: &str) -> Result<f64, String> {
    degrees(text, 90.0, "latitude")
}

/// Reads degrees east.
pub(super) fn longitude(text: &str) -> Result<f64, String> {
    degrees(text, 180.0, "longitude")
}

fn degrees(text: &str, limit: f64, what: &str) -> Result<f64, String> {
    match decimal(text) {
        Some(degrees) if degrees.abs() <= limit => Ok(degrees),
        Some(_) => Err(format!(
            "the {what} `{text}` is not between -{limit} and {limit}"
        )),
        None => Err(format!("`{text}` is no {what} in degrees")),
    }
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
