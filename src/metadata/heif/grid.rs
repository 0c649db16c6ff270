//! The size of an image that is made of tiles (ISO/IEC 23008-12, 6.6.2.3).

use crate::metadata::heif::META;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;

/// The bytes of an image grid (ISO/IEC 23008-12, 6.6.2.3.2), and how many are shown at most.
const GRID: usize = 8;
const GRIDS: usize = 8;

/// Shows the image grids that `idat` often holds, and nothing else; one has version 0 and two bytes for each length.
pub(super) fn push(content: &[u8], sheet: &mut Sheet) {
    let (grids, rest) = content.as_chunks::<GRID>();
    let is_grid = |grid: &[u8; GRID]| grid.starts_with(&[0, 0]);
    if grids.is_empty() || grids.len() > GRIDS || !rest.is_empty() || !grids.iter().all(is_grid) {
        return;
    }
    let (pairs, _) = content.as_chunks();
    let words: Vec<String> = pairs
        .iter()
        .map(|&pair| u16::from_be_bytes(pair).to_string())
        .collect();
    let mut tag = Tag::new(META, "idat", "MetaImageSize", words.join(" "));
    if let [_, _, width, height] = words.as_slice() {
        tag.print = Some(format!("{width}x{height}"));
    }
    sheet.push(tag);
}
