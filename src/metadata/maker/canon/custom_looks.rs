//! How the custom functions of Canon are shown: what they are set to, in words.

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::maker::canon::is_one_of;
use crate::metadata::number::general;
use crate::metadata::value::Value;

/// A function: number, name, when it has them, and how it is shown.
#[derive(Debug)]
pub(super) struct Function(
    pub(super) u16,
    pub(super) &'static str,
    pub(super) When,
    pub(super) Look,
);

/// When a row holds.
#[derive(Debug)]
pub(super) enum When {
    Always,
    /// For these models.
    Models(&'static [&'static str]),
    /// For all but these models.
    NotModels(&'static [&'static str]),
    /// For so many numbers.
    Count(usize),
}

/// How the numbers of a function are shown.
#[derive(Debug)]
pub(super) enum Look {
    Plain,
    /// The first number stands for a word.
    Choice(Choices),
    /// Each number in its way; those without one are shown as they are.
    Parts(&'static [Part]),
    /// All numbers together stand for a word.
    Whole(&'static [(&'static str, &'static str)]),
}

/// How a number is shown.
#[derive(Debug)]
pub(super) enum Part {
    Plain,
    /// It stands for a word.
    Choice(Choices),
    /// Its bits stand for words.
    Bits(Choices),
    /// Its bits are not known.
    Flags,
    /// With something in front and behind.
    Text(&'static str, &'static str),
    /// Eighths of a step of the time of exposure, with something in front; of later models, other steps.
    Speed(&'static str),
    LateSpeed(&'static str),
    /// The same of an aperture.
    Aperture(&'static str),
    LateAperture(&'static str),
    /// The same of a sensitivity.
    Iso(&'static str),
}

/// A function that is shown alike for all models.
pub(super) const fn always(number: u16, name: &'static str, look: Look) -> Function {
    Function(number, name, When::Always, look)
}

/// A function whose number stands for a word, for all models.
pub(super) const fn words(number: u16, name: &'static str, choices: Choices) -> Function {
    always(number, name, Look::Choice(choices))
}

impl When {
    /// Whether the row holds for a model and so many numbers.
    pub(super) fn holds(&self, model: &str, count: usize) -> bool {
        match self {
            Self::Always => true,
            Self::Models(models) => is_one_of(model, models),
            Self::NotModels(models) => !is_one_of(model, models),
            Self::Count(wanted) => count == *wanted,
        }
    }
}

impl Look {
    /// The value of the numbers, and the words for it.
    pub(super) fn shown(&self, numbers: &[i32]) -> (Value, Option<String>) {
        let choice;
        let parts = match self {
            Self::Parts(parts) => parts,
            Self::Choice(choices) => {
                choice = [Part::Choice(choices)];
                choice.as_slice()
            }
            Self::Plain | Self::Whole(_) => &[],
        };
        let parts = parts.iter().chain(std::iter::repeat(&Part::Plain));
        let shown = numbers.iter().zip(parts);
        let (values, words): (Vec<Value>, Vec<String>) =
            shown.map(|(&number, part)| part.shown(number)).unzip();
        let value = match values.as_slice() {
            [value] => value.clone(),
            values => {
                let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
                Value::Text(texts.join(" "))
            }
        };
        let print = match self {
            Self::Plain => None,
            Self::Parts(_) | Self::Choice(_) => Some(words.join("; ")),
            Self::Whole(known) => {
                let text = value.to_string();
                let word = known.iter().find(|(numbers, _)| *numbers == text);
                let word = word.map(|(_, word)| (*word).to_owned());
                Some(word.unwrap_or_else(|| format!("Unknown ({text})")))
            }
        };
        (value, print)
    }
}

impl Part {
    fn shown(&self, number: i32) -> (Value, String) {
        let plain = Value::Integer(number.into());
        let steps = f64::from(number);
        match self {
            Self::Plain => (plain, number.to_string()),
            Self::Choice(choices) => {
                let word = choices
                    .iter()
                    .find(|(known, _)| *known == i64::from(number));
                let word = word.map(|(_, word)| (*word).to_owned());
                let word = word.unwrap_or_else(|| format!("Unknown ({number})"));
                (plain, word)
            }
            Self::Bits(choices) => {
                let set = choices
                    .iter()
                    .filter(|(bit, _)| i64::from(number) & bit != 0);
                let words: Vec<&str> = set.map(|(_, word)| *word).collect();
                let none = if words.is_empty() { "(none)" } else { "" };
                (plain, format!("{none}{}", words.join(", ")))
            }
            Self::Flags => (plain, format!("Flags 0x{number:x}")),
            Self::Text(before, after) => (plain, format!("{before}{number}{after}")),
            Self::Speed(before) => time((7.0 - steps / 8.0).exp2(), before),
            Self::LateSpeed(before) => {
                time((-steps / (1600.0 * std::f64::consts::LN_2)).exp(), before)
            }
            Self::Aperture(before) => aperture(((steps / 8.0 - 1.0) / 2.0).exp2(), before),
            Self::LateAperture(before) => aperture((steps / 2400.0).exp(), before),
            Self::Iso(before) => {
                let iso = match number {
                    ..2 => steps,
                    2..1000 => (steps / 8.0 - 9.0).exp2() * 100.0,
                    _ => 0.0,
                };
                (Value::Real(iso), format!("{before}{iso:.0}"))
            }
        }
    }
}

fn time(seconds: f64, before: &str) -> (Value, String) {
    let value = Value::Real(seconds);
    let print = exposure_time(&value).unwrap_or_default();
    (value, format!("{before}{print}"))
}

fn aperture(number: f64, before: &str) -> (Value, String) {
    (
        Value::Real(number),
        format!("{before}{}", general(number, 2)),
    )
}

#[cfg(test)]
mod tests {
    use super::{Look, When};
    use crate::metadata::maker::canon::custom_tables::FUNCTIONS_2;

    #[track_caller]
    fn shows(number: u16, model: &str, numbers: &[i32], value: &str, print: &str) {
        let mut rows = FUNCTIONS_2.iter().filter(|row| row.0 == number);
        let row = rows.find(|row| row.2.holds(model, numbers.len())).unwrap();
        let (found, words) = row.3.shown(numbers);
        let words = words.unwrap_or_else(|| found.to_string());
        assert_eq!((found.to_string().as_str(), words.as_str()), (value, print));
    }

    #[test]
    fn functions_are_shown_by_model_and_count() {
        shows(0x0101, "Canon EOS 7D", &[1], "1", "1/2 Stop");
        let steps = "1-stop set, 1/3-stop comp.";
        shows(0x0101, "Canon EOS-1D Mark IV", &[1], "1", steps);
        shows(0x0101, "Canon EOS 7D", &[9], "9", "Unknown (9)");
        shows(0x0109, "x", &[0, 63], "0 63", "Disable; Flags 0x3f");
        let range = "0 0.0001220703125 32";
        shows(
            0x010c,
            "x",
            &[0, 160, 16],
            range,
            "Disable; Hi 1/8192; Lo 32",
        );
        shows(
            0x010d,
            "x",
            &[1, 112, 8],
            "1 90.5096679918781 1",
            "Enable; Closed 91; Open 1",
        );
        shows(0x0701, "x", &[1, 0], "1 0", "AE lock/AF");
        shows(0x0701, "x", &[7, 0], "7 0", "Unknown (7 0)");
        let bits = "Monochrome, WB corrected";
        shows(0x040a, "x", &[3], "3", bits);
        shows(
            0x080c,
            "x",
            &[6, 16, 2],
            "6 16 2",
            "6 s: 6; 16 s: 16; After release: 2",
        );
        shows(0x0507, "x", &[0, 5, 6], "0 5 6", "Disable; 5; 6");
        let isos = "1 6400 0";
        shows(
            0x0103,
            "Canon EOS-1D X",
            &[1, 120, 2000],
            isos,
            "Enable; Max 6400; Min 0",
        );
    }

    #[test]
    fn rows_without_a_condition_hold_for_all() {
        assert!(When::Always.holds("", 0));
        assert!(When::NotModels(&["60D"]).holds("Canon EOS 7D", 1));
        assert!(!When::NotModels(&["60D"]).holds("Canon EOS 60D", 1));
        assert_eq!(Look::Plain.shown(&[5]).1, None);
    }
}
