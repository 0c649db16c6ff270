//! Numbers as `ExifTool` rounds and prints them.

/// Rounds to `digits` significant digits.
pub(super) fn significant(number: f64, digits: usize) -> f64 {
    if short_whole(number, digits).is_some() || short(number, digits).is_some() {
        return number;
    }
    format!("{number:.*e}", digits.saturating_sub(1))
        .parse()
        .unwrap_or(number)
}

/// Writes a number like C's `%.<digits>g`: the shortest form, with an exponent for the very large and very small.
pub(super) fn general(number: f64, digits: usize) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    if let Some(whole) = short_whole(number, digits) {
        return whole.to_string();
    }
    if let Some(short) = short(number, digits) {
        return short;
    }
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

/// Gives the shortest form of a number that needs no more than these digits, and no exponent.
///
/// Two doubles never round to one decimal number of up to 15 digits, so that rounding to more digits than the shortest
/// form has changes nothing; and the shortest form costs a fraction of an exact one.
fn short(number: f64, digits: usize) -> Option<String> {
    const SMALLEST: f64 = 1e-4;
    const LARGEST: f64 = 1e9;
    if !(SMALLEST..LARGEST).contains(&number.abs()) {
        return None;
    }
    let shortest = number.to_string();
    let figures = shortest.trim_start_matches(['-', '0', '.']);
    let count = figures.bytes().filter(u8::is_ascii_digit).count();
    let whole = shortest.split('.').next().map_or(0, str::len);
    (count <= digits && whole <= digits).then_some(shortest)
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
    use super::*;

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
