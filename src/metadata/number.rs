//! Numbers as `ExifTool` rounds and prints them.

use std::fmt;

/// The powers of ten that a double holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Rounds to `digits` significant digits.
pub(super) fn significant(number: f64, digits: usize) -> f64 {
    if short_whole(number, digits).is_some() {
        return number;
    }
    match rounded(number, digits) {
        Some((figures, places)) => figures / POWERS[places],
        None => exactly_significant(number, digits),
    }
}

fn exactly_significant(number: f64, digits: usize) -> f64 {
    format!("{number:.*e}", digits.saturating_sub(1))
        .parse()
        .unwrap_or(number)
}

/// Writes a number like C's `%.<digits>g`: the shortest form, with an exponent for the very large and very small.
pub(super) fn general(number: f64, digits: usize) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_general(&mut text, number, digits);
    text
}

/// The same, written somewhere.
pub(super) fn write_general(
    writer: &mut impl fmt::Write,
    number: f64,
    digits: usize,
) -> fmt::Result {
    if number.is_nan() {
        return writer.write_str("nan");
    }
    if number.is_infinite() {
        return writer.write_str(if number > 0.0 { "inf" } else { "-inf" });
    }
    if let Some(whole) = short_whole(number, digits) {
        return write!(writer, "{whole}");
    }
    if let Some((figures, places)) = rounded(number, digits) {
        // Of up to 15 digits a double keeps all, so that its shortest form has these and no others.
        return write!(writer, "{}", figures / POWERS[places]);
    }
    writer.write_str(&exactly_general(number, digits))
}

fn exactly_general(number: f64, digits: usize) -> String {
    let scientific = format!("{number:.*e}", digits.saturating_sub(1));
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let largest = i32::try_from(digits).unwrap_or(i32::MAX);
    if (-4..largest).contains(&exponent) {
        let decimals = usize::try_from(largest - 1 - exponent).unwrap_or_default();
        return trim_zeros(&format!("{number:.decimals$}")).to_owned();
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!(
        "{}e{sign}{:02}",
        trim_zeros(mantissa),
        exponent.unsigned_abs()
    )
}

/// The number if it is whole and has no more than `digits` digits: most are, and need no rounding.
fn short_whole(number: f64, digits: usize) -> Option<i64> {
    let whole = whole(number).filter(|_| number != 0.0 || number.is_sign_positive())?;
    let power = 10_u64.checked_pow(u32::try_from(digits).ok()?)?;
    (whole.unsigned_abs() < power).then_some(whole)
}

/// Rounds to `digits` significant digits, which are given as a whole number and the decimal places it has.
///
/// It is far cheaper than by way of text, and gives the same: the quotient of two numbers that a double holds exactly is
/// the double next to the decimal number. `None` where that is not certain, or the number is written with an exponent.
fn rounded(number: f64, digits: usize) -> Option<(f64, usize)> {
    /// The figures of this many digits are less than 2^53, and a double keeps them.
    const MOST: usize = 15;
    /// The share of the figures by which a product may be off: 2^-53, and some more.
    const ERROR: f64 = 1.2e-16;
    let size = number.abs();
    if !(1..=MOST).contains(&digits) || !(1e-4..1e9).contains(&size) {
        return None;
    }
    let after = POWERS[1..10]
        .iter()
        .take_while(|power| size >= **power)
        .count();
    let before = [1.0, 0.1, 0.01, 0.001]
        .iter()
        .take_while(|power| size < **power)
        .count();
    let places = (digits + before).checked_sub(after + 1)?;
    let scaled = number * POWERS[places];
    let figures = scaled.round();
    let distance = 0.5 - (scaled - figures).abs();
    let is_certain = distance > scaled.abs() * ERROR
        && scaled.abs() >= POWERS[digits - 1]
        && figures.abs() < POWERS[digits];
    is_certain.then_some((figures, places))
}

fn trim_zeros(number: &str) -> &str {
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.')
    } else {
        number
    }
}

/// Gives a number without a fraction, which a double holds exactly, as a whole one.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
pub(super) fn whole(number: f64) -> Option<i64> {
    const LARGEST: f64 = 9_007_199_254_740_992.0; // 2^53: beyond, a double skips whole numbers
    (number.fract() == 0.0 && number.abs() <= LARGEST).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, any, prop_oneof, proptest};

    use super::{exactly_general, exactly_significant, general, significant};

    proptest! {
        /// Numbers as files have them: quotients, which often have few digits, and any others.
        #[test]
        fn rounding_is_the_same_by_way_of_text(
            numerator in any::<u32>(),
            shift in 0_u32..32,
            denominator in prop_oneof![1_u32..5000, Just(10), Just(1000), Just(1_000_000)],
            digits in 1_usize..18,
        ) {
            let numerator = f64::from(numerator >> shift);
            for number in [numerator / f64::from(denominator), -numerator.sqrt()] {
                let exact = exactly_significant(number, digits);
                assert_eq!(significant(number, digits).to_bits(), exact.to_bits());
                if number != 0.0 {
                    assert_eq!(general(number, digits), exactly_general(number, digits));
                }
            }
        }
    }

    #[test]
    fn general_form_is_that_of_c() {
        for (number, digits, expected) in [
            (0.0, 10, "0"),
            (100.0, 10, "100"),
            (1e10, 10, "1e+10"),
            (1e-5, 10, "1e-05"),
            (0.000_1, 10, "0.0001"),
            (-0.0, 10, "-0"),
            (999.0, 3, "999"),
            (1_000.0, 3, "1e+03"),
            (-2.343_75, 3, "-2.34"),
            (1_234_567.0, 3, "1.23e+06"),
            (-0.5, 10, "-0.5"),
            (0.1 + 0.2, 10, "0.3"),
            (123_456.789, 10, "123456.789"),
            (2.0 / 3.0, 10, "0.6666666667"),
        ] {
            assert_eq!(general(number, digits), expected);
        }
    }
}
