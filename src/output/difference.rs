//! How the metadata of two images differ.

use std::collections::HashMap;
use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use crate::metadata::Tag;
use crate::output::escape;
use crate::output::json::Difference;

/// The widest name of a tag that others are aligned to.
const WIDEST: usize = 32;

const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const PLAIN: &str = "\x1b[0m";

/// A tag that two images do not share: one has it, or both with other values.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'t> {
    left: Option<&'t Tag>,
    right: Option<&'t Tag>,
}

/// Finds the tags that differ: in the order of the first image, then those that only the second has. Of a name that
/// comes more than once, the first is compared with the first, and so on.
#[must_use]
pub fn differences<'t>(left: &'t [Tag], right: &'t [Tag]) -> Vec<Pair<'t>> {
    let of_right: HashMap<_, &Tag> = right.iter().map(|tag| (key(tag), tag)).collect();
    let of_left: HashMap<_, &Tag> = left.iter().map(|tag| (key(tag), tag)).collect();
    let changed = left.iter().filter_map(|tag| {
        let other = of_right.get(&key(tag)).copied();
        let pair = Pair {
            left: Some(tag),
            right: other,
        };
        other
            .is_none_or(|other| other.value != tag.value)
            .then_some(pair)
    });
    let only = right.iter().filter(|tag| !of_left.contains_key(&key(tag)));
    let only = only.map(|tag| Pair {
        left: None,
        right: Some(tag),
    });
    changed.chain(only).collect()
}

fn key(tag: &Tag) -> (&str, &str, u32) {
    (&tag.group, &tag.name, tag.copy)
}

impl Pair<'_> {
    /// Gives the line of JSON.
    #[must_use]
    pub fn line(&self) -> Difference {
        let tag = self.left.or(self.right);
        Difference {
            group: tag.map(|tag| tag.group.to_string()).unwrap_or_default(),
            name: tag.map(|tag| tag.name.to_string()).unwrap_or_default(),
            left: self.left.map(|tag| tag.value.clone()),
            right: self.right.map(|tag| tag.value.clone()),
        }
    }
}

/// Writes the tags that differ below their groups, each as `left → right`; `–` stands for nothing.
///
/// # Errors
/// Fails if the writer does.
pub fn write(writer: &mut dyn Write, pairs: &[Pair<'_>], is_colored: bool) -> io::Result<()> {
    let mut group = "";
    for pair in pairs {
        let Some(tag) = pair.left.or(pair.right) else {
            continue;
        };
        if tag.group != group {
            group = &tag.group;
            writeln!(writer, "{}", escape::terminal(group))?;
        }
        let name = escape::terminal(&tag.name);
        let gap = WIDEST.saturating_sub(name.width()).max(1);
        let left = side(pair.left, RED, is_colored);
        let right = side(pair.right, GREEN, is_colored);
        writeln!(writer, "  {name}{:gap$} {left} → {right}", "")?;
    }
    Ok(())
}

fn side(tag: Option<&Tag>, color: &str, is_colored: bool) -> String {
    let printed = tag.map(Tag::printed);
    let text = printed.as_deref().map_or("–".into(), escape::terminal);
    if is_colored {
        format!("{color}{text}{PLAIN}")
    } else {
        text.into_owned()
    }
}
