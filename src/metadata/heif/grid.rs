//! The size of an image that is made of tiles (ISO/IEC 23008-12, 6.6.2.3).

use crate::metadata::heif::META;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;

/// The bytes of an image grid (ISO/IEC 23008-12, 6.6.2.3.2), and of all that is shown at most.
const GRID: usize = 8;
const SHOWN: usize = 512;

/// Shows what `idat` holds, where that begins with an image grid: version 0, and two bytes for each length.
pub(super) fn push(content: &[u8], sheet: &mut Sheet) {
    if content.len() < GRID || content.len() > SHOWN || !content.starts_with(&[0, 0]) {
        return;
    }
    let (pairs, _) = content.as_chunks();
    let words: Vec<String> = pairs
        .iter()
        .map(|&pair| u16::from_be_bytes(pair).to_string())
        .collect();
    let mut tag = Tag::new(META, "idat", "MetaImageSize", words.join(" "));
    if let [_, _, width, height, rest @ ..] = words.as_slice() {
        let size = format!("{width}x{height}");
        let words = std::iter::once(size.as_str()).chain(rest.iter().map(String::as_str));
        tag.print = Some(words.collect::<Vec<_>>().join(" "));
    }
    sheet.push(tag);
}
