//! The frame header of a JPEG: the facts of the image (T.81, B.2.2).

use crate::metadata::exif::choices::YCBCR_SUB_SAMPLING;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};

/// The coding processes by the low bits of their marker (T.81, table B.1).
const PROCESSES: [&str; 16] = [
    "Baseline DCT, Huffman coding",
    "Extended sequential DCT, Huffman coding",
    "Progressive DCT, Huffman coding",
    "Lossless, Huffman coding",
    "",
    "Sequential DCT, differential Huffman coding",
    "Progressive DCT, differential Huffman coding",
    "Lossless, Differential Huffman coding",
    "",
    "Extended sequential DCT, arithmetic coding",
    "Progressive DCT, arithmetic coding",
    "Lossless, arithmetic coding",
    "",
    "Sequential DCT, differential arithmetic coding",
    "Progressive DCT, differential arithmetic coding",
    "Lossless, differential arithmetic coding",
];

/// Whether a marker begins a frame.
pub(super) fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// Reads the frame header and gives width and height.
pub(super) fn read(marker: u8, payload: &[u8], sheet: &mut Sheet) -> (Option<u32>, Option<u32>) {
    let &[
        precision,
        height_high,
        height_low,
        width_high,
        width_low,
        components,
        ref sampling @ ..,
    ] = payload
    else {
        return (None, None);
    };
    let height = u16::from_be_bytes([height_high, height_low]);
    let width = u16::from_be_bytes([width_high, width_low]);
    let process = marker & 0x0f;
    let tag = |name, value: i64| Tag::new("File", TagId::None, name, value);
    sheet.push(tag("ImageWidth", width.into()));
    sheet.push(tag("ImageHeight", height.into()));
    sheet.push(tag("EncodingProcess", process.into()).printed_as(PROCESSES[usize::from(process)]));
    sheet.push(tag("BitsPerSample", precision.into()));
    sheet.push(tag("ColorComponents", components.into()));
    if let (3, Some(ratio)) = (components, subsampling(sampling)) {
        let print = YCBCR_SUB_SAMPLING.iter().find(|(known, _)| *known == ratio);
        let mut tag = Tag::new("File", TagId::None, "YCbCrSubSampling", ratio.as_str());
        tag.print = print.map(|(_, print)| (*print).to_owned());
        sheet.push(tag);
    }
    // A height of 0 stands behind the first scan (T.81, B.2.5), which is not read.
    let known = |number: u16| (number > 0).then_some(u32::from(number));
    (known(width), known(height))
}

/// The largest sampling factors divided by the smallest, horizontally and vertically.
fn subsampling(components: &[u8]) -> Option<String> {
    let factors = || {
        components
            .chunks_exact(3)
            .take(3)
            .map(|component| component[1])
    };
    let ratio = |factor: fn(u8) -> u8| {
        let (smallest, largest) = (factors().map(factor).min()?, factors().map(factor).max()?);
        (smallest > 0).then(|| largest / smallest)
    };
    let horizontal = ratio(|factors| factors >> 4)?;
    let vertical = ratio(|factors| factors & 0x0f)?;
    Some(format!("{horizontal} {vertical}"))
}
