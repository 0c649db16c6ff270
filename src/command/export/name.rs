//! The names of exported files: harmless, and of a length that filesystems take.

use crate::derive::Kind;
use crate::output::escape::is_unsafe;

/// The longest name of a file, in bytes, that filesystems take; the id and an ending are added to it.
const LONGEST_NAME: usize = 200;

/// How names of JPEG files end.
const JPEG_ENDINGS: [&str; 4] = [".jpg", ".jpeg", ".jpe", ".jfif"];

/// Makes a name that stays in its folder, whatever it says: no separator, no control character, not hidden, not empty.
pub(super) fn safe_name(name: &str, id: &str) -> String {
    let replaced = |character: char| {
        if character == '/' || character == '\\' || is_unsafe(character) {
            '_'
        } else {
            character
        }
    };
    let name: String = name.chars().map(replaced).collect();
    let name = name.trim_start_matches('.');
    if name.is_empty() {
        return id.to_owned();
    }
    let (stem, ending) = split(name);
    let mut end = stem.len().min(LONGEST_NAME.saturating_sub(ending.len()));
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{ending}", &stem[..end])
}

/// Adds the id before the ending: `NAME-ID.EXT`, and a number where even that is taken.
pub(super) fn with_id(name: &str, id: &str, number: u32) -> String {
    let (stem, ending) = split(name);
    match number {
        0 => format!("{stem}-{id}{ending}"),
        _ => format!("{stem}-{id}-{number}{ending}"),
    }
}

/// Gives a name the ending of a copy's format, in place of that of another format.
pub(super) fn name_for(name: &str, kind: Kind) -> String {
    let (stem, ending) = split(name);
    let has = |endings: &[&str]| {
        endings
            .iter()
            .any(|other| ending.eq_ignore_ascii_case(other))
    };
    let (own, usual): (&[&str], _) = match kind {
        Kind::Jpeg => (&JPEG_ENDINGS, ".jpg"),
        Kind::Png => (&[".png"], ".png"),
        Kind::Webp => (&[".webp"], ".webp"),
    };
    if has(own) {
        name.to_owned()
    } else if has(&JPEG_ENDINGS) || has(&[".png", ".webp"]) {
        format!("{stem}{usual}")
    } else {
        format!("{name}{usual}")
    }
}

/// Splits a name before its ending, which is short or none.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= 10 => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn names_are_kept_where_they_are_harmless() {
        for (name, expected) in [
            ("a.jpg", "a.jpg"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("/etc/passwd", "_etc_passwd"),
            ("..", "id"),
            ("", "id"),
            (".hidden.jpg", "hidden.jpg"),
            ("a\nb\u{202e}.png", "a_b_.png"),
            ("Café 1.jpg", "Café 1.jpg"),
        ] {
            assert_eq!(safe_name(name, "id"), expected);
        }
        assert_eq!(with_id("a.b.jpg", "id", 0), "a.b-id.jpg");
        assert_eq!(with_id("a", "id", 2), "a-id-2");
    }

    #[test]
    fn a_copy_is_named_as_what_it_is() {
        for (name, kind, expected) in [
            ("a.JPG", Kind::Jpeg, "a.JPG"),
            ("a.jpeg", Kind::Png, "a.png"),
            ("a.b.png", Kind::Webp, "a.b.webp"),
            ("trip.2024", Kind::Jpeg, "trip.2024.jpg"),
            ("a", Kind::Png, "a.png"),
        ] {
            assert_eq!(name_for(name, kind), expected);
        }
    }

    proptest! {
        #[test]
        fn no_name_leaves_its_folder(name in any::<String>()) {
            let safe = safe_name(&name, "id");
            assert_eq!(Path::new("out").join(&safe).parent(), Some(Path::new("out")));
            assert!(Path::new(&safe).file_name().is_some() && safe.len() <= 255);
        }
    }
}
