//! The words for values of maker notes, where a number does not simply stand for one.

use crate::metadata::exif::choices::Choices;
use crate::metadata::exif::form;
use crate::metadata::value::Value;

/// How the words for a value are found.
#[derive(Clone, Copy, Debug)]
pub(super) enum Words {
    /// The value says it all.
    Bare,
    /// A number that stands for a word.
    Of(Choices),
    /// The same, where the numbers without a word are shown in hexadecimal digits.
    Hex(Choices),
    /// The same, where those stand for themselves.
    Some(Choices),
    /// A number whose bits each stand for a word.
    Bits(Choices),
    /// The same, where 0 has a word too.
    Flags(Choices),
    /// A text, or numbers together, that stand for a word.
    Text(&'static [(&'static str, &'static str)]),
    /// Numbers that each have words of their own; those beyond stand for themselves.
    Each(&'static [Words]),
    /// So many numbers that stand for a word together, and one with words of its own behind them.
    Front(usize, &'static [(&'static str, &'static str)], Choices),
    /// What is measured, with its unit behind.
    Unit(&'static str),
    /// A number with so many digits behind the point, and its unit.
    Digits(usize, &'static str),
    /// A whole number with zeros in front, up to so many digits.
    Zeros(usize),
    /// A number with its sign and so many digits behind the point; 0 has neither.
    Signed(usize),
    /// A number with its sign, and the word for 0.
    Around(&'static str),
    /// Something in front of the number.
    Behind(&'static str),
    /// Several numbers with something between them.
    Between(&'static str),
    /// A number with a word for one of them, such as none.
    But(i64, &'static str),
    /// What this function makes of it, if anything.
    By(fn(&Value) -> Option<String>),
    /// What this function makes of whatever value.
    As(fn(&Value) -> String),
}

impl Words {
    /// The words for a value; nothing where they are the value as it is written.
    pub(super) fn of(self, value: &Value) -> Option<String> {
        match self {
            Self::Bare => None,
            Self::Of(choices) => Some(form::word(value, choices)),
            Self::Hex(choices) => {
                let number = value.as_i64()?;
                let word = form::word_for(number, choices).map(str::to_owned);
                Some(word.unwrap_or_else(|| format!("Unknown (0x{number:x})")))
            }
            Self::Some(choices) => form::word_for(value.as_i64()?, choices).map(str::to_owned),
            Self::Bits(choices) => form::bits(value, choices),
            Self::Flags(choices) => match value.as_i64()? {
                0 => Some(form::word(value, choices)),
                _ => form::bits(value, choices),
            },
            Self::Text(words) => Some(form::text_word(value, words)),
            Self::Each(parts) => Some(each(value, parts)),
            Self::Front(count, words, choices) => Some(front(value, count, words, choices)),
            Self::Unit(unit) => Some(format!("{value}{unit}")),
            Self::Digits(digits, unit) => Some(format!("{:.digits$}{unit}", value.as_f64()?)),
            Self::Zeros(digits) => Some(format!("{:0digits$}", value.as_i64()?)),
            Self::Signed(digits) => Some(match value.as_f64()? {
                0.0 => "0".to_owned(),
                number => format!("{number:+.digits$}"),
            }),
            Self::Around(middle) => Some(around(value.as_i64()?, middle)),
            Self::Behind(front) => Some(format!("{front}{value}")),
            Self::Between(between) => Some(value.to_string().replace(' ', between)),
            Self::But(number, word) => (value.as_i64()? == number).then(|| word.to_owned()),
            Self::By(print) => print(value),
            Self::As(print) => Some(print(value)),
        }
    }
}

/// A number around a middle one; what has no sign in the file may have one all the same.
fn around(number: i64, middle: &str) -> String {
    match number {
        0 => middle.to_owned(),
        0xfff0..=0xffff => (number - 0x1_0000).to_string(),
        number => format!("{number:+}"),
    }
}

fn each(value: &Value, parts: &[Words]) -> String {
    let text = value.to_string();
    let numbers = text.split(' ').map(|number| {
        let whole = number.parse().map(Value::Integer);
        whole.unwrap_or_else(|_| Value::from(number))
    });
    let mut parts = parts.iter();
    let words = numbers.map(|value| {
        let part = parts.next().copied().unwrap_or(Words::Bare);
        part.of(&value).unwrap_or_else(|| value.to_string())
    });
    words.collect::<Vec<_>>().join("; ")
}

fn front(value: &Value, count: usize, words: &[(&str, &str)], choices: Choices) -> String {
    let text = value.to_string();
    let places = text.match_indices(' ').nth(count - 1);
    let (first, last) = places.map_or((text.as_str(), None), |(place, _)| {
        (&text[..place], Some(&text[place + 1..]))
    });
    let first = form::text_word(&Value::from(first), words);
    let Some(last) = last else {
        return first;
    };
    let last = last
        .parse()
        .map_or_else(|_| Value::from(last), Value::Integer);
    format!("{first}; {}", form::word(&last, choices))
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::metadata::exif::choices::Choices;
    use crate::metadata::value::Value;

    const OFF_ON: Choices = &[(0, "Off"), (1, "On")];

    #[track_caller]
    fn says(words: Words, value: impl Into<Value>, print: &str) {
        let value = value.into();
        let said = words.of(&value).unwrap_or_else(|| value.to_string());
        assert_eq!(said, print);
    }

    #[test]
    fn words_are_found_for_values() {
        says(Words::Of(OFF_ON), 1_i64, "On");
        says(Words::Of(OFF_ON), 7_i64, "Unknown (7)");
        says(Words::Some(OFF_ON), 7_i64, "7");
        says(Words::Hex(OFF_ON), 17_i64, "Unknown (0x11)");
        says(Words::Bits(&[(1, "a"), (4, "b")]), 5_i64, "a, b");
        says(Words::Text(&[("0 1", "Spot")]), "0 1", "Spot");
        says(Words::Unit(" mm"), 35.5, "35.5 mm");
        says(Words::Digits(1, " C"), 36.66, "36.7 C");
        says(Words::Signed(1), 0.0, "0");
        says(Words::Signed(1), 0.66, "+0.7");
        says(Words::Around("Normal"), 0_i64, "Normal");
        says(Words::Around("Normal"), 2_i64, "+2");
        says(Words::Around("Normal"), 0xffff_i64, "-1");
        says(Words::Around("Normal"), -3_i64, "-3");
        says(Words::Between("x"), "640 480", "640x480");
        says(Words::But(65535, "n/a"), 65535_i64, "n/a");
        says(Words::But(65535, "n/a"), 3_i64, "3");
    }

    #[test]
    fn numbers_in_front_have_a_word_together() {
        let words = Words::Front(2, &[("0 1", "Sport")], OFF_ON);
        says(words, "0 1 1", "Sport; On");
        says(words, "0 1", "Sport");
        says(words, "7 1 x", "Unknown (7 1); Unknown (x)");
    }

    #[test]
    fn several_numbers_have_words_of_their_own() {
        let words = Words::Each(&[Words::Of(OFF_ON), Words::Bare, Words::Behind("Color ")]);
        says(words, "1 5 2 9", "On; 5; Color 2; 9");
        says(words, "0", "Off");
        says(words, 1_i64, "On");
        says(words, "undef 5", "Unknown (undef); 5");
    }
}
