//! The smallest EXIF block: an orientation and nothing else.

/// Makes the block (CIPA DC-008, 4.5): the header, and a directory with one entry of type SHORT.
pub(super) fn block(orientation: u8) -> [u8; 26] {
    let mut block = *b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    block[19] = orientation;
    block
}
