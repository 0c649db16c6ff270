//! Binary property lists of Apple, as far as maker notes hold them: a dictionary of numbers.

use crate::metadata::limits;

/// The bytes of the trailer.
const TRAILER: usize = 32;

/// The names and whole numbers of the dictionary at the top; nothing where there is none.
pub(super) fn numbers(data: &[u8]) -> Vec<(String, i64)> {
    List::of(data)
        .and_then(|list| list.numbers())
        .unwrap_or_default()
}

/// A property list: its bytes, and where its objects are.
struct List<'a> {
    data: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    table: usize,
    top: u64,
}

impl<'a> List<'a> {
    fn of(data: &'a [u8]) -> Option<Self> {
        if !data.starts_with(b"bplist00") || data.len() > limits::PROPERTY_LIST {
            return None;
        }
        let trailer = data.last_chunk::<TRAILER>()?;
        Some(Self {
            data,
            offset_size: usize::from(trailer[6]),
            reference_size: usize::from(trailer[7]),
            table: usize::try_from(number(trailer.get(24..)?)?).ok()?,
            top: number(trailer.get(16..24)?)?,
        })
    }

    fn numbers(&self) -> Option<Vec<(String, i64)>> {
        let (kind, count, body) = self.object(self.top)?;
        if kind != 0xd {
            return None;
        }
        let size = self.reference_size;
        let reference = |index: usize| {
            let at = body.checked_add(index.checked_mul(size)?)?;
            number(self.data.get(at..at.checked_add(size)?)?)
        };
        let mut found = Vec::new();
        for index in 0..count {
            let name = self.text(reference(index)?)?;
            let value = self.integer(reference(count.checked_add(index)?)?);
            found.extend(value.map(|value| (name, value)));
        }
        Some(found)
    }

    /// The kind of an object, the count that it tells, and where its content begins.
    fn object(&self, index: u64) -> Option<(u8, usize, usize)> {
        let index = usize::try_from(index).ok()?;
        let entry = self
            .table
            .checked_add(index.checked_mul(self.offset_size)?)?;
        let entry = self.data.get(entry..)?.get(..self.offset_size)?;
        let at = usize::try_from(number(entry)?).ok()?;
        let mark = *self.data.get(at)?;
        let count = usize::from(mark & 0x0f);
        // Longer objects, which tell their length in a number of their own, are none of those wanted.
        (count < 0x0f).then_some((mark >> 4, count, at + 1))
    }

    fn text(&self, index: u64) -> Option<String> {
        let (kind, count, body) = self.object(index)?;
        let bytes = self.data.get(body..)?.get(..count)?;
        let text = std::str::from_utf8(bytes).ok()?;
        (kind == 0x5).then(|| text.to_owned())
    }

    fn integer(&self, index: u64) -> Option<i64> {
        let (kind, power, body) = self.object(index)?;
        let length = 1_usize.checked_shl(u32::try_from(power).ok()?)?;
        let bytes = self.data.get(body..)?.get(..length)?;
        (kind == 0x1).then(|| number(bytes))??.try_into().ok()
    }
}

/// A number of up to eight bytes, the highest first.
fn number(bytes: &[u8]) -> Option<u64> {
    (bytes.len() <= 8).then(|| {
        bytes
            .iter()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte))
    })
}

#[cfg(test)]
mod tests {
    use super::numbers;

    /// `{a = 1; b = 300}`
    const LIST: &[u8] = b"bplist00\xd2\x01\x02\x03\x04\x51a\x51b\x10\x01\x11\x01\x2c\
        \x08\x0d\x0f\x11\x13\
        \0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x16";

    #[test]
    fn a_dictionary_is_read() {
        let expected = [("a".to_owned(), 1), ("b".to_owned(), 300)];
        assert_eq!(numbers(LIST), expected);
    }

    #[test]
    fn what_is_broken_has_no_numbers() {
        for end in 0..LIST.len() {
            assert!(numbers(&LIST[..end]).is_empty());
        }
        for place in 0..LIST.len() {
            let mut broken = LIST.to_vec();
            broken[place] = 0xff;
            numbers(&broken);
        }
    }
}
