//! How the values of XMP are shown to people: those of EXIF and TIFF as there, the terms of vocabularies by their words.

use crate::metadata::exif;
use crate::metadata::exif::print::{
    compensation, degrees, exposure_time, f_number, lens_words, one_decimal,
};
use crate::metadata::value::Value;
use crate::metadata::xmp::form::{Form, leading_number};
use crate::metadata::xmp::names;
use crate::metadata::xmp::word_tables::WORDS;

/// The distance of what is as far as can be.
const UNLIMITED: &str = "4294967295";

/// The form of a value for people, where it differs.
pub(super) fn print(prefix: &str, local: &str, value: &Value) -> Option<String> {
    match value {
        Value::List(items) => {
            let words = items.iter().map(|item| print(prefix, local, item));
            let words: Vec<Option<String>> = words.collect();
            if words.iter().all(Option::is_none) {
                return None;
            }
            let shown = words.into_iter().zip(items);
            let shown = shown.map(|(word, item)| word.unwrap_or_else(|| item.to_string()));
            Some(shown.collect::<Vec<_>>().join(", "))
        }
        Value::Structure(_) | Value::Bytes(_) => None,
        _ => word(prefix, local, value).or_else(|| measure(prefix, local, value)),
    }
}

/// The word for the term or number of a property that has words.
fn word(prefix: &str, local: &str, value: &Value) -> Option<String> {
    // Default settings of Camera Raw are called like those of an image.
    let prefix = if prefix == "crd" { "crs" } else { prefix };
    let row = WORDS.binary_search_by(|row| (row.0, row.1).cmp(&(prefix, local)));
    if let Some(row) = row.ok().and_then(|index| WORDS.get(index)) {
        let text = value.to_string();
        let mut words = row.2.iter();
        let word = words.find(|(term, _)| *term == text);
        let word = word.map_or_else(|| format!("Unknown ({text})"), |word| word.1.to_owned());
        return (word != text).then_some(word);
    }
    if !matches!(prefix, "tiff" | "exif") || names::property(prefix, local).1 == Form::Guess {
        return None;
    }
    let choices = exif::choices_of(local)?;
    let text = value.to_string();
    let number: Option<i64> = text.parse().ok();
    let mut known = choices.iter();
    let word = number.and_then(|number| known.find(|(known, _)| *known == number));
    Some(word.map_or_else(|| format!("Unknown ({text})"), |word| word.1.to_owned()))
}

/// The unit of a number, or how it is written by photographers.
fn measure(prefix: &str, local: &str, value: &Value) -> Option<String> {
    let number = || {
        let text = || leading_number(value.as_text()?);
        value.as_f64().or_else(text).map(Value::Real)
    };
    let bare = || {
        let text = || value.as_text()?.parse().ok();
        value.as_f64().or_else(text).map(Value::Real)
    };
    let side = |plus: &str, minus: &str| {
        let side = if value
            .as_f64()
            .or_else(|| leading_number(value.as_text()?))?
            < 0.0
        {
            minus
        } else {
            plus
        };
        Some(format!("{} {side}", degrees(&number()?)?))
    };
    match (prefix, local) {
        ("exif", "ExposureTime" | "ShutterSpeedValue") => exposure_time(&bare()?),
        ("exif", "FNumber") => f_number(&bare()?),
        ("exif", "ApertureValue" | "MaxApertureValue") => one_decimal(&number()?),
        ("exif", "FocalLength") => Some(format!("{:.1} mm", number()?.as_f64()?)),
        ("exif", "FocalLengthIn35mmFilm") => Some(format!("{value} mm")),
        ("exif", "ExposureBiasValue") => compensation(&number()?),
        ("exif", "SubjectDistance" | "GPSAltitude") => {
            let text = value.to_string();
            (!matches!(text.as_str(), "inf" | "undef")).then(|| format!("{text} m"))
        }
        ("exif", "GPSHPositioningError") => Some(format!("{value} m")),
        ("exif", "GPSLatitude" | "GPSDestLatitude") | ("drone-dji", "GpsLatitude" | "Latitude") => {
            side("N", "S")
        }
        ("exif", "GPSLongitude" | "GPSDestLongitude")
        | ("drone-dji", "GpsLongitude" | "GpsLongtitude" | "Longitude") => side("E", "W"),
        ("aux", "LensInfo") | ("exifEX", "LensSpecification") => {
            let text = value.to_string();
            let numbers: Vec<&str> = text.split(' ').collect();
            lens_words(&numbers)
        }
        ("aux", "ApproximateFocusDistance") => {
            (value.to_string() == UNLIMITED).then(|| "infinity".to_owned())
        }
        ("HDRGainMap", "HDRGainMapVersion") => {
            let [a, b, c, d] = value.to_string().parse::<u32>().ok()?.to_be_bytes();
            Some(format!("{a}.{b}.{c}.{d}"))
        }
        ("photomech", "Prefs") => photo_mechanic_settings(value.as_text()?),
        _ => None,
    }
}

/// `0:5:0:00012` with what each number is.
pub(in crate::metadata) fn photo_mechanic_settings(text: &str) -> Option<String> {
    let mut numbers = text.splitn(4, ':');
    let mut next = || numbers.next();
    let (tagged, class, rating, frame) = (next()?, next()?, next()?, next()?);
    Some(format!(
        "Tagged:{tagged}, ColorClass:{class}, Rating:{rating}, FrameNum:{frame}"
    ))
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::metadata::value::Value;
    use crate::metadata::xmp::word_tables::WORDS;

    #[track_caller]
    fn shows(prefix: &str, local: &str, value: impl Into<Value>, expected: Option<&str>) {
        let shown = print(prefix, local, &value.into());
        assert_eq!(shown.as_deref(), expected, "{local}");
    }

    #[test]
    fn numbers_and_terms_have_words() {
        assert!(WORDS.is_sorted_by_key(|row| (row.0, row.1)));
        shows("tiff", "Orientation", "1", Some("Horizontal (normal)"));
        shows("tiff", "Orientation", "up", Some("Unknown (up)"));
        shows("tiff", "Make", "3", None);
        shows("exif", "Orientation", "Right-top", None);
        shows("exif", "ExposureTime", "1/160 sec.", None);
        shows("exif", "ColorSpace", "-1", Some("Unknown (-1)"));
        shows("photoshop", "ColorMode", "3", Some("RGB"));
        shows("photoshop", "City", "3", None);
        shows("crd", "CropUnits", "2", Some("cm"));
        shows("plus", "Reuse", "RE-NAP", Some("Not Applicable"));
        let list = Value::List(vec!["1".into(), "2".into(), "9".into()]);
        let components = print("exif", "ComponentsConfiguration", &list);
        assert_eq!(components.as_deref(), Some("Y, Cb, Unknown (9)"));
    }

    #[test]
    fn measures_have_units() {
        shows("exif", "ExposureTime", 0.0025, Some("1/400"));
        shows("exif", "FNumber", "5", Some("5.0"));
        shows("exif", "MaxApertureValue", 2.828, Some("2.8"));
        shows("exif", "FocalLength", 250.0, Some("250.0 mm"));
        shows("exif", "ExposureBiasValue", "0.00 EV", Some("0"));
        shows("exif", "GPSAltitude", 12.5, Some("12.5 m"));
        shows("exif", "GPSLatitude", -33.25, Some("33 deg 15' 0.00\" S"));
        shows(
            "aux",
            "LensInfo",
            "16 50 2.8 undef",
            Some("16-50mm f/2.8-?"),
        );
        shows("aux", "LensInfo", "16", None);
        shows(
            "aux",
            "ApproximateFocusDistance",
            "4294967295",
            Some("infinity"),
        );
        shows("HDRGainMap", "HDRGainMapVersion", "65536", Some("0.1.0.0"));
        let prefs = Some("Tagged:0, ColorClass:5, Rating:0, FrameNum:00012");
        shows("photomech", "Prefs", "0:5:0:00012", prefs);
    }
}
