//! The words for numbers of XMP: those of EXIF and TIFF mean what they mean there, a few are of Adobe's own.

use crate::metadata::exif;
use crate::metadata::exif::choices::Choices;

/// Adobe's numbers: prefix, name, words.
static OWN: &[(&str, &str, Choices)] = &[
    (
        "photoshop",
        "ColorMode",
        &[
            (0, "Bitmap"),
            (1, "Grayscale"),
            (2, "Indexed"),
            (3, "RGB"),
            (4, "CMYK"),
            (7, "Multichannel"),
            (8, "Duotone"),
            (9, "Lab"),
        ],
    ),
    (
        "photoshop",
        "Urgency",
        &[
            (0, "0 (reserved)"),
            (1, "1 (most urgent)"),
            (2, "2"),
            (3, "3"),
            (4, "4"),
            (5, "5 (normal urgency)"),
            (6, "6"),
            (7, "7"),
            (8, "8 (least urgent)"),
            (9, "9 (user-defined priority)"),
        ],
    ),
    (
        "crs",
        "PerspectiveUpright",
        &[
            (0, "Off"),
            (1, "Auto"),
            (2, "Full"),
            (3, "Level"),
            (4, "Vertical"),
            (5, "Guided"),
        ],
    ),
];

/// The word for the text of a property that is a number, if it has words.
pub(super) fn word(prefix: &str, local: &str, text: &str) -> Option<String> {
    let choices = match prefix {
        "tiff" | "exif" => exif::choices_of(local)?,
        _ => {
            let mut rows = OWN.iter();
            rows.find(|row| row.0 == prefix && row.1 == local)?.2
        }
    };
    let number: i64 = text.trim().parse().ok()?;
    let mut known = choices.iter();
    let word = known.find(|(known, _)| *known == number);
    Some(word.map_or_else(|| format!("Unknown ({number})"), |word| word.1.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn numbers_have_the_words_of_exif_and_of_adobe() {
        for (prefix, local, text, expected) in [
            ("tiff", "Orientation", "1", Some("Horizontal (normal)")),
            ("exif", "ColorSpace", "-1", Some("Unknown (-1)")),
            ("photoshop", "ColorMode", "3", Some("RGB")),
            ("photoshop", "City", "3", None),
            ("tiff", "Make", "3", None),
            ("tiff", "Orientation", "up", None),
        ] {
            assert_eq!(word(prefix, local, text).as_deref(), expected, "{local}");
        }
    }
}
