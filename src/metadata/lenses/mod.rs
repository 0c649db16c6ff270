//! The names of lenses by the numbers that makers give them: a list for each maker, a line a lens.

use crate::metadata::value::Value;

const CANON: &str = include_str!("canon.tsv");
const CANON_RF: &str = include_str!("canon_rf.tsv");
const LEICA: &str = include_str!("leica.tsv");
const MINOLTA: &str = include_str!("minolta.tsv");
const NIKON: &str = include_str!("nikon.tsv");
const NIKON_Z: &str = include_str!("nikon_z.tsv");
const OLYMPUS: &str = include_str!("olympus.tsv");
const PENTAX: &str = include_str!("pentax.tsv");
const SIGMA: &str = include_str!("sigma.tsv");
const SONY: &str = include_str!("sony.tsv");
const SONY_E: &str = include_str!("sony_e.tsv");

/// The name of the lens that a tag of this group and name tells by its value.
pub(super) fn name_of(group: &str, name: &str, value: &Value) -> Option<&'static str> {
    let list = match (group, name) {
        ("Canon", "LensType") => CANON,
        ("Canon", "RFLensType") => CANON_RF,
        ("Minolta", "LensType") => MINOLTA,
        ("Nikon", "LensID") => NIKON_Z,
        ("Olympus", "LensType") => OLYMPUS,
        ("Leica", "LensType") => LEICA,
        ("Pentax", "LensType") => PENTAX,
        ("Sigma", "LensType") => SIGMA,
        ("Sony", "LensType") => SONY,
        ("Sony", "LensType2" | "LensType3") => SONY_E,
        _ => return None,
    };
    let id = value.to_string();
    // Leica adds how the lens was recognised, which the name seldom depends on.
    let first = || id.split_once(' ').filter(|_| group == "Leica");
    look_up(list, &id).or_else(|| look_up(list, first()?.0))
}

/// Tells whether a text names a lens, and is not just numbers that describe it.
pub(super) fn is_name(text: &str) -> bool {
    let mut speeds = text.match_indices("/F");
    let digit_before = |at: usize| text[..at].ends_with(|digit: char| digit.is_ascii_digit());
    text.contains("mm") || speeds.any(|(at, _)| digit_before(at))
}

/// The words for a lens: its name, or that its number is not known to a list that has nearly all.
pub(super) fn words_for(group: &str, name: &str, value: &Value) -> Option<String> {
    let known = name_of(group, name, value).map(str::to_owned);
    let is_number = matches!(
        (group, name),
        (
            "Canon" | "Olympus" | "Pentax" | "Sony" | "Minolta",
            "LensType"
        ) | ("Sony", "LensType2" | "LensType3")
            | ("Nikon", "LensID")
    );
    known.or_else(|| is_number.then(|| format!("Unknown ({value})")))
}

/// The name of a lens of Nikon's F mount by its eight bytes in hexadecimal digits.
pub(super) fn nikon_f(bytes: &str) -> Option<&'static str> {
    look_up(NIKON, bytes)
}

fn look_up(list: &'static str, id: &str) -> Option<&'static str> {
    let mut names = list
        .lines()
        .filter_map(|line| line.strip_prefix(id)?.strip_prefix('\t'));
    names.next()
}

#[cfg(test)]
mod tests {
    use super::{
        CANON, CANON_RF, LEICA, MINOLTA, NIKON, NIKON_Z, OLYMPUS, PENTAX, SIGMA, SONY, SONY_E,
        name_of, nikon_f, words_for,
    };
    use crate::metadata::value::Value;

    #[test]
    fn lenses_have_names() {
        let canon = name_of("Canon", "LensType", &Value::Integer(1));
        assert_eq!(canon, Some("Canon EF 50mm f/1.8"));
        let pentax = name_of("Pentax", "LensType", &Value::from("3 44"));
        assert!(pentax.is_some_and(|name| name.contains("Tamron")));
        assert_eq!(name_of("Canon", "LensType", &Value::Integer(-7)), None);
        let unknown = words_for("Canon", "LensType", &Value::Integer(-7));
        assert_eq!(unknown.as_deref(), Some("Unknown (-7)"));
        assert_eq!(name_of("XMP-aux", "LensID", &Value::Integer(1)), None);
        let nikon = nikon_f("7F 40 2D 5C 2C 34 84 06");
        assert!(nikon.is_some_and(|name| name.contains("18-70mm")));
    }

    #[test]
    fn each_line_has_a_number_and_a_name_and_no_number_comes_twice() {
        for list in [
            CANON, CANON_RF, LEICA, MINOLTA, NIKON, NIKON_Z, OLYMPUS, PENTAX, SIGMA, SONY, SONY_E,
        ] {
            let mut ids: Vec<&str> = Vec::new();
            for line in list.lines() {
                let (id, name) = line.split_once('\t').unwrap();
                assert!(!id.is_empty() && !name.is_empty(), "{line}");
                ids.push(id);
            }
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert!(count > 20 && ids.len() == count);
        }
    }
}
