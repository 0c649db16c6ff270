//! Values that need more than a word: durations, sizes, sort orders and places to read a list from.

use std::ffi::OsStr;
use std::fmt::{Display, Formatter};
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, ValueEnum};

/// How long a session lasts unless told.
pub const DEFAULT_TTL: Duration = Duration::from_secs(12 * 60 * 60);

/// How long a token lasts unless told.
pub const DEFAULT_TOKEN_TTL: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// How long a command waits for a busy vault unless told.
pub const DEFAULT_LOCK_TIMEOUT: Duration = Duration::from_secs(30);

/// The largest file that is taken unless told.
pub const DEFAULT_MAX_SIZE: u64 = 1 << 30;

/// The longest duration in seconds: 100 years, which can be added to any date of today.
const LONGEST: u64 = 100 * 366 * 24 * 60 * 60;

/// The names of fields, for completions; whether there is such a field is asked later.
pub const FIELDS: [&str; 23] = [
    "id", "file", "path", "camera", "make", "model", "lens", "serial", "software", "iso", "f",
    "exposure", "focal", "width", "height", "size", "format", "taken", "added", "tag", "note",
    "batch", "sha256",
];

/// What images can be counted by beside the fields.
pub const GROUPINGS: [&str; 4] = ["year", "month", "day", "place"];

/// Where a list of names comes from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Input {
    /// Standard input, written as `-`.
    Stdin,
    /// A file of this path.
    File(PathBuf),
}

impl From<PathBuf> for Input {
    fn from(path: PathBuf) -> Self {
        if path.as_os_str() == "-" {
            Self::Stdin
        } else {
            Self::File(path)
        }
    }
}

/// The direction of a sorted list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Order {
    /// The smallest, oldest or first of the alphabet leads.
    Ascending,
    /// The largest, newest or last of the alphabet leads.
    Descending,
}

/// The field a list is sorted by. Whether there is such a field is asked later.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sort {
    /// The field's name, as typed.
    pub field: String,
    /// The direction.
    pub order: Order,
}

impl Display for Sort {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        let order = match self.order {
            Order::Ascending => "asc",
            Order::Descending => "desc",
        };
        write!(formatter, "{}:{order}", self.field)
    }
}

/// Takes any text, and offers names to complete it with.
#[derive(Clone, Debug)]
pub(super) struct Offered<T> {
    names: &'static [&'static [&'static str]],
    read: fn(&str) -> Result<T, String>,
}

impl<T> Offered<T> {
    pub(super) const fn new(
        names: &'static [&'static [&'static str]],
        read: fn(&str) -> Result<T, String>,
    ) -> Self {
        Self { names, read }
    }
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Offered<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        let read = self.read;
        StringValueParser::new()
            .try_map(move |text| read(&text))
            .parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = self.names.iter().flat_map(|names| names.iter());
        Some(Box::new(names.map(PossibleValue::new)))
    }
}

/// Takes a name as it is, but not none.
pub(super) fn name(text: &str) -> Result<String, String> {
    match text {
        "" => Err("a name is missing".to_owned()),
        text => Ok(text.to_owned()),
    }
}

/// Reads `FIELD`, `FIELD:asc` or `FIELD:desc`.
///
/// # Errors
/// Says what is missing or wrong.
pub fn sort(text: &str) -> Result<Sort, String> {
    let (field, order) = match text.rsplit_once(':') {
        Some((field, "asc")) => (field, Order::Ascending),
        Some((field, "desc")) => (field, Order::Descending),
        Some((_, other)) if !text.starts_with('"') => {
            return Err(format!("`{other}` is neither `asc` nor `desc`"));
        }
        _ => (text, Order::Ascending),
    };
    if field.is_empty() {
        return Err("a field is missing before the colon".to_owned());
    }
    Ok(Sort {
        field: field.to_owned(),
        order,
    })
}

/// Reads a whole number with a unit: `30s`, `15m`, `12h`, `90d`, `2w`.
///
/// # Errors
/// Fails, with what is wrong, on any other text.
pub fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = number_and_unit(text)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        "w" => 7 * 24 * 60 * 60,
        _ => return Err("write a number and one of s, m, h, d, w, as in 12h".to_owned()),
    };
    number
        .checked_mul(seconds)
        .filter(|total| *total <= LONGEST)
        .map(Duration::from_secs)
        .ok_or_else(|| "longer than 100 years".to_owned())
}

/// Reads a duration that is longer than nothing.
///
/// # Errors
/// Fails, with what is wrong, on any other text.
pub fn lasting(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("it would end at once".to_owned()),
        lasting => Ok(lasting),
    }
}

/// Reads a number of bytes: `4096`, `500K`, `20M`, `1G`, `2T`, each step being 1024.
///
/// # Errors
/// Fails, with what is wrong, on any other text.
pub fn size(text: &str) -> Result<u64, String> {
    let (number, unit) = number_and_unit(text)?;
    let shift = match unit {
        "" => 0,
        "K" | "k" => 10,
        "M" | "m" => 20,
        "G" | "g" => 30,
        "T" | "t" => 40,
        _ => return Err("write a number and one of K, M, G, T, as in 1G".to_owned()),
    };
    number
        .checked_mul(1 << shift)
        .ok_or_else(|| "larger than any file".to_owned())
}

/// Reads one of the words that an option takes.
///
/// # Errors
/// Fails, with the words there are, on any other text.
pub fn choice<T: ValueEnum>(text: &str) -> Result<T, String> {
    T::from_str(text, false).map_err(|_| {
        let words = T::value_variants().iter();
        let words = words.filter_map(clap::ValueEnum::to_possible_value);
        let words: Vec<String> = words.map(|word| word.get_name().to_owned()).collect();
        format!("write one of {}", words.join(", "))
    })
}

fn number_and_unit(text: &str) -> Result<(u64, &str), String> {
    let end = text
        .find(|character: char| !character.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    if number.is_empty() {
        return Err("a whole number is expected first".to_owned());
    }
    let number = number
        .parse()
        .map_err(|_| "the number is too large".to_owned())?;
    Ok((number, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit() {
        assert_eq!(duration("30s"), Ok(DEFAULT_LOCK_TIMEOUT));
        assert_eq!(duration("12h"), Ok(DEFAULT_TTL));
        assert_eq!(duration("15m"), Ok(Duration::from_secs(900)));
        assert_eq!(duration("90d"), Ok(DEFAULT_TOKEN_TTL));
        assert_eq!(duration("2w"), Ok(Duration::from_secs(14 * 86_400)));
        assert_eq!(duration("0s"), Ok(Duration::ZERO));
        for wrong in [
            "",
            "12",
            "h",
            "-1h",
            "1.5h",
            "1h30m",
            "12 h",
            "12H",
            "99999999999999999999s",
            "5300w",
        ] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
        assert!(lasting("0h").is_err());
        assert_eq!(lasting("1s"), Ok(Duration::from_secs(1)));
    }

    #[test]
    fn sizes_are_binary() {
        assert_eq!(size("0"), Ok(0));
        assert_eq!(size("4096"), Ok(4096));
        assert_eq!(size("3k"), Ok(3 * 1024));
        assert_eq!(size("20M"), Ok(20 << 20));
        assert_eq!(size("1G"), Ok(DEFAULT_MAX_SIZE));
        assert_eq!(size("2T"), Ok(2 << 40));
        for wrong in ["", "G", "1GB", "1.5G", "-1", "99999999T"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_sort_order_is_ascending_unless_told() {
        let by = |field: &str, order| {
            Ok(Sort {
                field: field.to_owned(),
                order,
            })
        };
        assert_eq!(sort("taken"), by("taken", Order::Ascending));
        assert_eq!(sort("taken:asc"), by("taken", Order::Ascending));
        assert_eq!(sort("size:desc"), by("size", Order::Descending));
        assert_eq!(
            sort("\"ExifIFD:ISO\""),
            by("\"ExifIFD:ISO\"", Order::Ascending)
        );
        assert_eq!(
            sort("\"ExifIFD:ISO\":desc"),
            by("\"ExifIFD:ISO\"", Order::Descending)
        );
        for wrong in ["", ":desc", "taken:down"] {
            assert!(sort(wrong).is_err(), "{wrong}");
        }
        assert_eq!(
            sort("size:desc").map(|sort| sort.to_string()),
            Ok("size:desc".to_owned())
        );
    }

    #[test]
    fn a_dash_is_standard_input() {
        assert_eq!(Input::from(PathBuf::from("-")), Input::Stdin);
        assert_eq!(
            Input::from(PathBuf::from("./-")),
            Input::File(PathBuf::from("./-"))
        );
    }
}
