//! JUMBF boxes (ISO 19566-5) and what C2PA 2 keeps in them: claims, actions, assertions.
//!
//! They are shown as they stand. Whether a signature is good, or a signer trusted, is not decided here.

mod content;

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Warning, limits, text};

/// The bytes of the head of a box, and of the larger one (ISO 19566-5, A.2).
const HEAD: usize = 8;
const LARGE_HEAD: usize = 16;

/// The bits that say what a description holds beside its type (ISO 19566-5, B.3).
const HAS_LABEL: u8 = 0b10;
const HAS_ID: u8 = 0b100;
const HAS_HASH: u8 = 0b1000;

/// A box as it is stored.
struct Box<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

/// Reads boxes, the first of which begins at the byte `offset` of the file.
pub(super) fn read(boxes: &[u8], offset: u64, sheet: &mut Sheet) {
    let mut reading = Reading { offset, sheet };
    reading.read_boxes(boxes, "", 0);
}

/// Takes the next box off; a length that is too large is a reason to stop.
fn next<'a>(boxes: &mut &'a [u8]) -> Option<Box<'a>> {
    let (head, rest) = boxes.split_first_chunk::<HEAD>()?;
    let &[a, b, c, d, kind @ ..] = head;
    let length = match u32::from_be_bytes([a, b, c, d]) {
        0 => boxes.len(),
        1 => usize::try_from(u64::from_be_bytes(*rest.first_chunk()?)).ok()?,
        length => length as usize,
    };
    let head = if [a, b, c, d] == [0, 0, 0, 1] {
        LARGE_HEAD
    } else {
        HEAD
    };
    let data = boxes.get(head..length)?;
    *boxes = boxes.get(length..).unwrap_or_default();
    Some(Box { kind, data })
}

struct Reading<'a> {
    offset: u64,
    sheet: &'a mut Sheet,
}

impl Reading<'_> {
    /// Reads the boxes of a superbox with this label.
    fn read_boxes(&mut self, mut boxes: &[u8], label: &str, depth: usize) {
        let mut label = label.to_owned();
        while !boxes.is_empty() {
            let Some(next) = next(&mut boxes) else {
                return self.warn("jumbf_damaged", "a box of JUMBF is damaged");
            };
            match &next.kind {
                b"jumb" if depth < limits::JUMBF_DEPTH => self.read_boxes(next.data, "", depth + 1),
                b"jumb" => self.warn("jumbf_depth", "boxes of JUMBF are nested too deeply"),
                b"jumd" => label = self.read_description(next.data),
                b"bfdb" => {
                    // A byte of flags, then the type of the file that follows in the next box.
                    let media = next.data.get(1..).unwrap_or_default();
                    let media = text::utf8(text::before_nul(media));
                    self.push_labelled("bfdb", &label, "Type", media.into());
                }
                b"bidb" => {
                    self.push_labelled("bidb", &label, "Data", Value::Bytes(Bytes::of(next.data)));
                }
                b"json" | b"cbor" if next.data.len() > limits::JUMBF_CONTENT => {
                    self.warn(
                        "jumbf_too_large",
                        "a content of JUMBF is too large to be read",
                    );
                }
                b"json" => self.push_fields("JSON", content::json(next.data)),
                b"cbor" => self.push_fields("CBOR", content::cbor(next.data)),
                _ => {}
            }
        }
    }

    /// Reads type and label, and a salt that may follow them (C2PA 2.1, 8.4.2.3).
    fn read_description(&mut self, data: &[u8]) -> String {
        let Some((kind, rest)) = data.split_first_chunk::<16>() else {
            return String::new();
        };
        let hex = data_encoding::HEXLOWER.encode(kind);
        let mut tag = Tag::new("JUMBF", "type", "JUMDType", hex.as_str());
        tag.print = print_type(kind, &hex);
        self.sheet.push(tag);
        let Some((flags, rest)) = rest.split_first() else {
            return String::new();
        };
        if flags & HAS_LABEL == 0 {
            return String::new();
        }
        let label = text::before_nul(rest);
        let mut skipped = label.len() + 1;
        let label = text::utf8(label);
        self.sheet
            .push(Tag::new("JUMBF", "label", "JUMDLabel", label.as_str()));
        skipped += if flags & HAS_ID == 0 { 0 } else { 4 };
        skipped += if flags & HAS_HASH == 0 { 0 } else { 32 };
        let mut private = rest.get(skipped..).unwrap_or_default();
        if let Some(Box {
            kind: [b'c', b'2', b's', b'h'],
            data,
        }) = next(&mut private)
        {
            let salt = data_encoding::HEXLOWER.encode(data);
            self.push_labelled("c2sh", &label, "Salt", salt.into());
        }
        label
    }

    fn push_labelled(&mut self, id: &'static str, label: &str, end: &str, value: Value) {
        let name = format!("{}{end}", label_name(label));
        self.sheet.push(Tag::new("Jpeg2000", id, name, value));
    }

    fn push_fields(&mut self, group: &'static str, fields: Option<Vec<(String, Value)>>) {
        match fields {
            Some(fields) => {
                for (key, value) in fields {
                    let name = content::name_of(&key);
                    self.sheet.push(Tag::new(group, key, name, value));
                }
            }
            None => self.warn("jumbf_content", "a content of JUMBF is damaged"),
        }
    }

    fn warn(&mut self, code: &'static str, message: &str) {
        self.sheet.warn(Warning::at(code, message, self.offset));
    }
}

/// The letters that a type begins with, and the rest of it (ISO 19566-5, B.2).
fn print_type(kind: &[u8; 16], hex: &str) -> Option<String> {
    let letters = kind
        .get(..4)
        .filter(|letters| letters.iter().all(u8::is_ascii_alphanumeric))?;
    let (first, second, rest) = (hex.get(8..12)?, hex.get(12..16)?, hex.get(16..)?);
    Some(format!(
        "({})-{first}-{second}-{rest}",
        text::latin1(letters)
    ))
}

/// The words of a label, each with a capital: `c2pa.thumbnail.claim` is `C2PAThumbnailClaim`.
fn label_name(label: &str) -> String {
    let mut name = String::with_capacity(label.len());
    for word in label.replace("__", "_").split(['.', ':']) {
        let mut letters = word
            .chars()
            .filter(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_'));
        if word == "c2pa" {
            name.push_str("C2PA");
        } else if let Some(first) = letters.next() {
            name.push(first.to_ascii_uppercase());
            name.extend(letters);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{label_name, read};
    use crate::metadata::sheet::Sheet;

    fn boxed(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len() + 8).unwrap();
        [length.to_be_bytes().as_slice(), &kind, data].concat()
    }

    fn manifest() -> Vec<u8> {
        let salt = boxed(*b"c2sh", b"\x01\x02");
        let description = [
            b"c2as\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x13c2pa.actions__1\0".as_slice(),
            &salt,
        ]
        .concat();
        let cbor = b"\xa2\x67actions\x81\xa1\x66action\x6cc2pa.created\x64hash\x42ab";
        let content = [
            boxed(*b"jumd", &description),
            boxed(*b"cbor", cbor),
            boxed(*b"json", b"{\"@type\":\"Work\",\"n\":1,\"b\":true}"),
            boxed(*b"bfdb", b"\0image/jpeg\0"),
            boxed(*b"bidb", b"data"),
        ];
        boxed(*b"jumb", &content.concat())
    }

    fn shown(boxes: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(boxes, 0, &mut sheet);
        let (tags, codes) = sheet.told(Vec::new());
        [tags, codes].concat()
    }

    #[test]
    fn boxes_are_read_in_their_order() {
        assert_eq!(
            shown(&manifest()),
            [
                "JUMBF:JUMDType (c2as)-0011-0010-800000aa00389b71",
                "JUMBF:JUMDLabel c2pa.actions__1",
                "Jpeg2000:C2PAActions_1Salt 0102",
                "CBOR:Actions {action=c2pa.created}",
                "CBOR:Hash (2 bytes)",
                "JSON:Type Work",
                "JSON:N 1",
                "JSON:B true",
                "Jpeg2000:C2PAActions_1Type image/jpeg",
                "Jpeg2000:C2PAActions_1Data (4 bytes)",
            ]
        );
    }

    #[test]
    fn cut_and_hostile_boxes_end() {
        let boxes = manifest();
        for end in 0..boxes.len() {
            shown(&boxes[..end]);
        }
        assert_eq!(shown(b"\xff\xff\xff\xffjumb"), ["jumbf_damaged"]);
        assert_eq!(shown(b"\0\0\0\x02jumb"), ["jumbf_damaged"]);
        let mut deep = Vec::new();
        for _ in 0..1000 {
            deep = boxed(*b"jumb", &deep);
        }
        assert_eq!(shown(&deep), ["jumbf_depth"]);
        assert_eq!(shown(&boxed(*b"cbor", &[0x81; 5000])), ["jumbf_content"]);
        assert_eq!(
            shown(&boxed(*b"cbor", b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff")),
            ["jumbf_content"]
        );
        assert_eq!(
            shown(&boxed(*b"json", "[".repeat(5000).as_bytes())),
            ["jumbf_content"]
        );
    }

    #[test]
    fn labels_make_names() {
        assert_eq!(
            label_name("stds.schema-org.CreativeWork"),
            "StdsSchema-orgCreativeWork"
        );
        assert_eq!(label_name("c2pa.ingredient__1"), "C2PAIngredient_1");
        assert_eq!(label_name("did:nppa:eb1"), "DidNppaEb1");
    }
}
