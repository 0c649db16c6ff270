//! The place in a text that something is wrong with: the text on one line, and marks under the place.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::output::escape;

/// What stands before both lines.
const INDENT: usize = 4;

/// The fewest columns that are shown of a long text.
const NARROWEST: usize = 24;

/// What stands where a long text is cut.
const CUT: char = '…';

/// A character as it is shown.
struct Shown {
    text: String,
    width: usize,
    is_marked: bool,
}

/// Gives the text and, under it, `^` under a range of its bytes; a range of nothing gets one.
///
/// Both fit the width. Of a text that does not, what is around the place is shown.
#[must_use]
pub fn excerpt(text: &str, span: &Range<usize>, width: u16) -> [String; 2] {
    let shown: Vec<Shown> = text
        .char_indices()
        .map(|(at, character)| show(character, span.contains(&at)))
        .collect();
    let place = text
        .char_indices()
        .take_while(|(at, _)| *at < span.start)
        .count();
    let room = usize::from(width).saturating_sub(INDENT).max(NARROWEST);
    let window = window(&shown, place, room);
    let mut line = " ".repeat(INDENT);
    let mut marks = line.clone();
    if window.start > 0 {
        line.push(CUT);
        marks.push(' ');
    }
    for character in &shown[window.start..place.clamp(window.start, window.end)] {
        line.push_str(&character.text);
        marks.push_str(&" ".repeat(character.width));
    }
    let mut marked = 0;
    for character in &shown[place.clamp(window.start, window.end)..window.end] {
        line.push_str(&character.text);
        marked += if character.is_marked {
            character.width
        } else {
            0
        };
    }
    if window.end < shown.len() {
        line.push(CUT);
    }
    marks.push_str(&"^".repeat(marked.max(1)));
    [line.trim_end().to_owned(), marks]
}

fn show(character: char, is_marked: bool) -> Shown {
    let text = escape::terminal(character.encode_utf8(&mut [0; 4])).into_owned();
    let width = text.chars().filter_map(char::width).sum();
    Shown {
        text,
        width,
        is_marked,
    }
}

/// Gives the characters to show: all, or those around the place.
fn window(shown: &[Shown], place: usize, room: usize) -> Range<usize> {
    if shown.iter().map(|character| character.width).sum::<usize>() <= room {
        return 0..shown.len();
    }
    // One column on each side is for the mark of a cut.
    let room = room - 2;
    let mut start = place.min(shown.len());
    let mut used = 0;
    while start > 0 && used + shown[start - 1].width <= room / 3 {
        start -= 1;
        used += shown[start].width;
    }
    let mut end = place.min(shown.len());
    while end < shown.len() && used + shown[end].width <= room {
        used += shown[end].width;
        end += 1;
    }
    while start > 0 && used + shown[start - 1].width <= room {
        start -= 1;
        used += shown[start].width;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, span: Range<usize>, line: &str, marks: &str) {
        assert_eq!(
            excerpt(text, &span, 40),
            [format!("    {line}"), format!("    {marks}")]
        );
    }

    #[test]
    fn marks_stand_under_the_place() {
        check("camra:r5 dusk", 0..5, "camra:r5 dusk", "^^^^^");
        check("a iso:", 6..6, "a iso:", "      ^");
        check("日本 camra:x", 7..12, "日本 camra:x", "     ^^^^^");
        check(
            "e\u{301}te camra:x",
            6..11,
            "e\u{301}te camra:x",
            "    ^^^^^",
        );
    }

    #[test]
    fn a_terminal_gets_no_orders() {
        check(
            "\x1b[2J\n camra:r5",
            6..11,
            "\\u{1b}[2J\\n camra:r5",
            "            ^^^^^",
        );
    }

    #[test]
    fn of_a_long_text_the_part_around_the_place_is_shown() {
        let long = format!("{}camra:r5{}", "a ".repeat(50), " b".repeat(50));
        check(
            &long,
            100..105,
            "… a a a a a camra:r5 b b b b b b b …",
            "            ^^^^^",
        );
        for at in 0..=long.len() {
            let [line, marks] = excerpt(&long, &(at..at), 40);
            assert!(line.chars().count() <= 40 && marks.len() <= 40, "{at}");
        }
        let [line, marks] = excerpt(&"x".repeat(500), &(0..500), 40);
        assert!(line.chars().count() <= 40 && marks.len() <= 40);
    }
}
