//! Binary property lists of Apple, as far as maker notes hold them: numbers, texts, and dictionaries and lists of them.

use crate::metadata::limits;
use crate::metadata::value::Value;

/// The bytes of the trailer.
const TRAILER: usize = 32;

/// The value at the top; `None` where it is of another kind, or broken.
pub(super) fn read(data: &[u8]) -> Option<Value> {
    let mut list = List::of(data)?;
    list.value(list.top)
}

/// A property list: its bytes, where its objects are, and how many of them may still be read.
struct List<'a> {
    data: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    table: usize,
    top: u64,
    objects: usize,
    depth: usize,
}

/// An object: its kind, the count that it tells, and where its content begins.
struct Object {
    kind: u8,
    count: usize,
    body: usize,
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
            objects: limits::PROPERTY_OBJECTS,
            depth: limits::PROPERTY_DEPTH,
        })
    }

    fn value(&mut self, index: u64) -> Option<Value> {
        self.objects = self.objects.checked_sub(1)?;
        let object = self.object(index)?;
        match object.kind {
            0x0 if matches!(object.count, 8 | 9) => {
                Some(Value::Integer(i64::from(object.count == 9)))
            }
            0x1 | 0x2 => self.number(&object),
            0x5 => {
                let bytes = self.data.get(object.body..)?.get(..object.count)?;
                Some(Value::from(std::str::from_utf8(bytes).ok()?))
            }
            0xa | 0xd => {
                self.depth = self.depth.checked_sub(1)?;
                let inner = self.inner(&object);
                self.depth += 1;
                inner
            }
            _ => None,
        }
    }

    /// The numbers of the objects that a list has, or of the names and then the values of a dictionary.
    fn inner(&mut self, object: &Object) -> Option<Value> {
        if object.kind == 0xa {
            let values = (0..object.count).map(|place| self.value(self.reference(object, place)?));
            return Some(Value::List(values.collect::<Option<_>>()?));
        }
        let mut fields = Vec::new();
        for place in 0..object.count {
            let Some(Value::Text(name)) = self.value(self.reference(object, place)?) else {
                return None;
            };
            let value = self.value(self.reference(object, object.count.checked_add(place)?)?)?;
            fields.push((name, value));
        }
        Some(Value::Structure(fields))
    }

    fn reference(&self, object: &Object, place: usize) -> Option<u64> {
        let size = self.reference_size;
        let at = object.body.checked_add(place.checked_mul(size)?)?;
        number(self.data.get(at..at.checked_add(size)?)?)
    }

    fn object(&self, index: u64) -> Option<Object> {
        let index = usize::try_from(index).ok()?;
        let entry = self
            .table
            .checked_add(index.checked_mul(self.offset_size)?)?;
        let entry = self.data.get(entry..)?.get(..self.offset_size)?;
        let at = usize::try_from(number(entry)?).ok()?;
        let mark = *self.data.get(at)?;
        let (kind, count) = (mark >> 4, usize::from(mark & 0x0f));
        if count < 0x0f {
            let body = at + 1;
            return Some(Object { kind, count, body });
        }
        // A longer object has its length in a number of its own.
        let power = self.data.get(at + 1)?.checked_sub(0x10)?;
        let length = 1_usize.checked_shl(power.into())?;
        let count = self.data.get(at + 2..)?.get(..length)?;
        Some(Object {
            kind,
            count: usize::try_from(number(count)?).ok()?,
            body: at + 2 + length,
        })
    }

    /// A whole number, or a real one of four or eight bytes.
    fn number(&self, object: &Object) -> Option<Value> {
        let length = 1_usize.checked_shl(u32::try_from(object.count).ok()?)?;
        let bytes = self.data.get(object.body..)?.get(..length)?;
        Some(match (object.kind, length) {
            (0x1, _) => Value::Integer(number(bytes)?.try_into().ok()?),
            (_, 4) => Value::Real(f32::from_be_bytes(*bytes.first_chunk()?).into()),
            (_, 8) => Value::Real(f64::from_be_bytes(*bytes.first_chunk()?)),
            _ => return None,
        })
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
    use super::read;
    use crate::metadata::value::Value;

    /// `{a = 1; b = 300}`
    const LIST: &[u8] = b"bplist00\xd2\x01\x02\x03\x04\x51a\x51b\x10\x01\x11\x01\x2c\
        \x08\x0d\x0f\x11\x13\
        \0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x16";

    #[test]
    fn a_dictionary_is_read() {
        let fields = [("a", 1_i64), ("b", 300)];
        let fields = fields.map(|(name, number)| (name.to_owned(), Value::from(number)));
        assert_eq!(read(LIST), Some(Value::Structure(fields.to_vec())));
    }

    #[test]
    fn a_list_with_reals_is_read() {
        let list = b"bplist00\xa2\x01\x02\x22\x3f\0\0\0\x09\x08\x0b\x10\
            \0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11";
        let expected = vec![Value::Real(0.5), Value::Integer(1)];
        assert_eq!(read(list), Some(Value::List(expected)));
    }

    #[test]
    fn a_list_that_holds_itself_ends() {
        let list = b"bplist00\xae\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\
            \0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x17";
        assert_eq!(read(list), None);
    }

    #[test]
    fn what_is_broken_has_no_value() {
        for end in 0..LIST.len() {
            assert_eq!(read(&LIST[..end]), None);
        }
        for place in 0..LIST.len() {
            let mut broken = LIST.to_vec();
            broken[place] = 0xff;
            read(&broken);
        }
    }
}
