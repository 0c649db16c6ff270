//! From the values of EXIF to the words for people, as photographers and `ExifTool` write them.

use exif::Value as Raw;

use crate::metadata::exif::raw::quotient;
use crate::metadata::number::general;
use crate::metadata::value::Value;

/// `1/250`, or seconds from a quarter on.
pub(in crate::metadata) fn exposure_time(value: &Value) -> Option<String> {
    let seconds = value.as_f64()?;
    Some(if seconds > 0.0 && seconds < 0.250_01 {
        format!("1/{:.0}", (0.5 + 1.0 / seconds).floor())
    } else {
        let decimal = format!("{seconds:.1}");
        decimal.strip_suffix(".0").unwrap_or(&decimal).to_owned()
    })
}

/// `1.8`
pub(in crate::metadata) fn f_number(value: &Value) -> Option<String> {
    let number = value.as_f64()?;
    Some(if number > 0.0 && number < 1.0 {
        format!("{number:.2}")
    } else {
        format!("{number:.1}")
    })
}

/// `3.5`
pub(in crate::metadata) fn one_decimal(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:.1}"))
}

/// Steps as photographers write them: whole ones, halves and thirds.
pub(in crate::metadata) fn compensation(value: &Value) -> Option<String> {
    let steps = value.as_f64()?;
    if steps == 0.0 {
        return Some("0".to_owned());
    }
    // A camera rounds its thirds; this much is forgiven.
    let forgiven = steps * 1.000_01;
    for parts in [1.0, 2.0, 3.0] {
        let count = (forgiven * parts).trunc();
        if count != 0.0 && count / (steps * parts) > 0.999 {
            return Some(if parts > 1.0 {
                format!("{count:+.0}/{parts:.0}")
            } else {
                format!("{count:+.0}")
            });
        }
    }
    let sign = if steps > 0.0 { "+" } else { "" };
    Some(format!("{sign}{}", general(steps, 3)))
}

/// `16-50mm f/2.8` (Exif 2.32, 4.6.5 G, `LensSpecification`).
pub(super) fn lens_info(raw: &Raw) -> Option<String> {
    let Raw::Rational(numbers) = raw else {
        return None;
    };
    let words: Vec<String> = numbers
        .iter()
        .map(|number| quotient(number.num.into(), number.denom.into()).to_string())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    lens_words(&words)
}

/// The same, of four numbers as text.
pub(in crate::metadata) fn lens_words(words: &[&str]) -> Option<String> {
    let known = |word| match word {
        "inf" | "undef" => "?",
        word => word,
    };
    let &[short, long, wide, narrow] = words else {
        return None;
    };
    let range = |first, last| match (known(first), known(last)) {
        (first, last) if first == last => first.to_owned(),
        (first, last) => format!("{first}-{last}"),
    };
    Some(format!(
        "{}mm f/{}",
        range(short, long),
        range(wide, narrow)
    ))
}

/// `Y, Cb, Cr, -`
pub(super) fn components(value: &Value) -> String {
    const NAMES: [&str; 7] = ["-", "Y", "Cb", "Cr", "R", "G", "B"];
    let words: Vec<String> = value
        .to_string()
        .split(' ')
        .map(|word| {
            match word
                .parse()
                .ok()
                .and_then(|number: usize| NAMES.get(number))
            {
                Some(name) => (*name).to_owned(),
                None => format!("Err ({word})"),
            }
        })
        .collect();
    words.join(", ")
}

/// `36 deg 35' 50.79"`
pub(in crate::metadata) fn degrees(value: &Value) -> Option<String> {
    let number = value.as_f64()?.abs();
    // Hundredths of a second first, so that 59.999 is not shown as 60.
    let hundredths = (number * 360_000.0).round();
    let seconds = (hundredths % 6000.0) / 100.0;
    let minutes = (hundredths / 6000.0).floor() % 60.0;
    let whole = (hundredths / 360_000.0).floor();
    Some(format!("{whole:.0} deg {minutes:.0}' {seconds:.2}\""))
}
