//! The families of metadata that stand as a whole in an entry of a directory (XMP part 3, 1.1.4; TIFF technical notes).

use exif::Value as Raw;

use crate::metadata::order::ByteOrder;
use crate::metadata::sheet::Sheet;
use crate::metadata::{icc, iptc, photoshop, xmp};

/// The numbers of entries that hold a family.
const XMP: u16 = 700;
pub(in crate::metadata) const IPTC: u16 = 33_723;
const PHOTOSHOP: u16 = 34_377;
const ICC: u16 = 34_675;

/// Whether an entry of this number holds a family of its own.
pub(in crate::metadata) fn is_family(number: u16) -> bool {
    matches!(number, XMP | IPTC | PHOTOSHOP | ICC)
}

/// Hands the bytes of such an entry, which begin at `offset`, to the family.
pub(in crate::metadata) fn read(number: u16, data: &[u8], offset: u64, sheet: &mut Sheet) {
    match number {
        XMP => xmp::read(data, offset, sheet),
        IPTC => iptc::read(data, offset, sheet),
        PHOTOSHOP => photoshop::read(data, offset, sheet),
        ICC => icc::read(data, offset, sheet),
        _ => {}
    }
}

/// The bytes of an entry as they are in the file, also where it says that they are numbers, as IPTC's often does.
pub(super) fn bytes(raw: &Raw, order: ByteOrder) -> Vec<u8> {
    match raw {
        Raw::Byte(bytes) | Raw::Undefined(bytes, _) => bytes.clone(),
        Raw::Ascii(texts) => texts.join(&0),
        Raw::Long(numbers) => numbers
            .iter()
            .flat_map(|&number| order.bytes_of_u32(number))
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use exif::Value as Raw;

    use super::bytes;
    use crate::metadata::order::ByteOrder;

    #[test]
    fn bytes_are_those_of_the_file() {
        let raw = Raw::Long(vec![0x1c02_0000]);
        assert_eq!(bytes(&raw, ByteOrder::Big), [0x1c, 2, 0, 0]);
        assert_eq!(bytes(&raw, ByteOrder::Little), [0, 0, 2, 0x1c]);
        let raw = Raw::Ascii(vec![b"a".to_vec(), b"b".to_vec()]);
        assert_eq!(bytes(&raw, ByteOrder::Big), b"a\0b");
        assert_eq!(bytes(&Raw::Byte(vec![7]), ByteOrder::Big), [7]);
        assert!(bytes(&Raw::Double(vec![7.0]), ByteOrder::Big).is_empty());
    }
}
