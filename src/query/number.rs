//! Numbers in queries: what they measure, their units, and ranges of them.

use std::ops::Bound;

use crate::query::field::Field;

/// The largest number that may be asked for; beyond it a double no longer has every whole number.
const LARGEST: f64 = 1e15;

/// How much two numbers that a camera measured may differ, relatively, and still be the same: 1/60 is also 0.016667.
const MEASURED: f64 = 1e-4;

/// The same for any number that is no whole one: `ExifTool` keeps ten digits.
pub(super) const WRITTEN: f64 = 1e-9;

/// What a number measures.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Quantity {
    /// The sensitivity.
    Iso,
    /// The focal ratio.
    F,
    /// The time of exposure in seconds.
    Exposure,
    /// The focal length in millimetres.
    Focal,
    /// Pixels across.
    Width,
    /// Pixels down.
    Height,
    /// The size of the file in bytes.
    Size,
}

/// A range of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numbers {
    /// From the first to the second, both included.
    Between(f64, f64),
    /// This and more.
    AtLeast(f64),
    /// More than this.
    MoreThan(f64),
    /// This and less.
    AtMost(f64),
    /// Less than this.
    LessThan(f64),
}

impl Quantity {
    /// Every quantity.
    pub const ALL: [Self; 7] = [
        Self::Iso,
        Self::F,
        Self::Exposure,
        Self::Focal,
        Self::Width,
        Self::Height,
        Self::Size,
    ];

    /// Gives the field of that name.
    #[must_use]
    pub fn field(self) -> Field {
        match self {
            Self::Iso => Field::Iso,
            Self::F => Field::F,
            Self::Exposure => Field::Exposure,
            Self::Focal => Field::Focal,
            Self::Width => Field::Width,
            Self::Height => Field::Height,
            Self::Size => Field::Size,
        }
    }

    /// Gives the bounds to compare with: a measured number equals those that are as good as it.
    #[must_use]
    pub fn bounds(self, numbers: Numbers) -> (Bound<f64>, Bound<f64>) {
        numbers.bounds(match self {
            Self::F | Self::Exposure | Self::Focal => MEASURED,
            _ => 0.0,
        })
    }

    /// Reads a number with its unit, or says what is wrong with it.
    pub(super) fn read(self, text: &str) -> Result<f64, String> {
        let lower = text.to_ascii_lowercase();
        let (digits, factor) = self.without_unit(&lower);
        let value = match (self, digits.split_once('/')) {
            (Self::Exposure, Some((over, under))) => quotient(over, under),
            _ => decimal(digits),
        };
        let value = value.ok_or_else(|| format!("`{text}` is no number"))? * factor;
        if value < 0.0 {
            return Err(format!("`{}` is never negative", self.field()));
        }
        if value > LARGEST {
            return Err(format!("`{text}` is too large"));
        }
        let is_count = matches!(self, Self::Iso | Self::Width | Self::Height);
        if is_count && value.fract() != 0.0 {
            return Err(format!("`{}` is a whole number", self.field()));
        }
        Ok(value)
    }

    /// Gives an example of what may be asked.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Iso => "as in `iso:800`, `iso:800..3200` or `iso:>=800`",
            Self::F => "as in `f:2.8`, `f:1.4..4` or `f:<2`",
            Self::Exposure => "as in `exposure:1/250`, `exposure:1/60..1/30` or `exposure:>=2`",
            Self::Focal => "as in `focal:50`, `focal:24..70` or `focal:>=200`",
            Self::Width => "as in `width:4000`, `width:1920..4000` or `width:>=4000`",
            Self::Height => "as in `height:3000`, `height:1080..3000` or `height:>=3000`",
            Self::Size => {
                "as in `size:>5M` or `size:500K..2M`; K, M, G are steps of 1024, kB, MB, GB of 1000"
            }
        }
    }

    fn without_unit(self, text: &str) -> (&str, f64) {
        const SIZES: [(&str, f64); 13] = [
            ("kib", 1024.0),
            ("mib", 1_048_576.0),
            ("gib", 1_073_741_824.0),
            ("tib", 1_099_511_627_776.0),
            ("kb", 1e3),
            ("mb", 1e6),
            ("gb", 1e9),
            ("tb", 1e12),
            ("k", 1024.0),
            ("m", 1_048_576.0),
            ("g", 1_073_741_824.0),
            ("t", 1_099_511_627_776.0),
            ("b", 1.0),
        ];
        let plain = match self {
            Self::Iso => text,
            Self::F => {
                let bare = text.strip_prefix("f/");
                bare.or(text.strip_prefix('f')).unwrap_or(text)
            }
            Self::Exposure => text.strip_suffix('s').unwrap_or(text),
            Self::Focal => text.strip_suffix("mm").unwrap_or(text),
            Self::Width | Self::Height => text.strip_suffix("px").unwrap_or(text),
            Self::Size => {
                let mut units = SIZES.iter();
                let found = units.find_map(|(unit, factor)| {
                    text.strip_suffix(unit).map(|digits| (digits, *factor))
                });
                return found.unwrap_or((text, 1.0));
            }
        };
        (plain, 1.0)
    }
}

impl Numbers {
    /// Gives the bounds to compare with, where numbers that differ relatively by no more than `closeness` are the same.
    #[must_use]
    pub fn bounds(self, closeness: f64) -> (Bound<f64>, Bound<f64>) {
        use Bound::{Excluded, Included, Unbounded};
        let below = |number: f64| number - number.abs() * closeness;
        let above = |number: f64| number + number.abs() * closeness;
        match self {
            Self::Between(from, to) => (Included(below(from)), Included(above(to))),
            Self::AtLeast(from) => (Included(below(from)), Unbounded),
            Self::MoreThan(from) => (Excluded(above(from)), Unbounded),
            Self::AtMost(to) => (Unbounded, Included(above(to))),
            Self::LessThan(to) => (Unbounded, Excluded(below(to))),
        }
    }
}

/// Tells whether a number lies between two bounds.
#[must_use]
pub fn is_between(number: f64, (from, to): (Bound<f64>, Bound<f64>)) -> bool {
    let is_above = match from {
        Bound::Included(from) => number >= from,
        Bound::Excluded(from) => number > from,
        Bound::Unbounded => true,
    };
    let is_below = match to {
        Bound::Included(to) => number <= to,
        Bound::Excluded(to) => number < to,
        Bound::Unbounded => true,
    };
    is_above && is_below
}

/// Reads any number: a decimal, or a quotient such as `1/250`.
pub(super) fn any_number(text: &str) -> Option<f64> {
    let number = match text.split_once('/') {
        Some((over, under)) => quotient(over, under),
        None => decimal(text),
    };
    number.filter(|number| number.abs() <= LARGEST)
}

fn quotient(over: &str, under: &str) -> Option<f64> {
    let quotient = decimal(over)? / decimal(under)?;
    quotient.is_finite().then_some(quotient)
}

/// Reads digits with or without a point and a sign; neither exponents nor words such as `inf`.
pub(super) fn decimal(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_plain = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !is_plain {
        return None;
    }
    // Adding zero makes 0 of -0.
    let number: f64 = text.parse().ok()?;
    number.is_finite().then_some(number + 0.0)
}
