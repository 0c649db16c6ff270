//! XMP (ISO 16684-1).

use crate::metadata::sheet::Sheet;

/// Reads it; `offset` is the place of its first byte in the file.
pub(super) fn read(_data: &[u8], _offset: u64, _sheet: &mut Sheet) {}
