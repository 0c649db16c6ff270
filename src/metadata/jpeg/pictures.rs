//! Pictures that lie in the file of a JPEG behind its first image: those of its list of images (MPF), and previews that
//! maker notes tell the place of. Only length and digest are kept.

use std::borrow::Cow;
use std::io;

use crate::metadata::sheet::Sheet;
use crate::metadata::tag::{Tag, TagId};
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Source, limits};

/// What a picture begins with.
const START: [u8; 3] = [0xff, 0xd8, 0xff];

/// The types of images that are large thumbnails (DC-007, table 4).
const THUMBNAIL: i64 = 0x01_0000;
const KINDS: i64 = 0x0f_0000;

/// A picture that tags tell of: its group and name, where it begins, and how long it is.
struct Picture {
    group: Cow<'static, str>,
    name: Cow<'static, str>,
    start: u64,
    length: usize,
}

/// Adds the pictures that tags tell of, as far as they are in the file.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<()> {
    let mut pictures = listed(sheet.tags());
    pictures.extend(previews(sheet.tags()));
    let mut room = usize::try_from(limits::BLOCKS).unwrap_or(usize::MAX);
    for picture in pictures {
        let Some(rest) = room.checked_sub(picture.length) else {
            continue;
        };
        let bytes = source.read_at(picture.start, picture.length)?;
        if bytes.len() == picture.length && bytes.starts_with(&START) {
            room = rest;
            let value = Value::Bytes(Bytes::of(bytes));
            let tag = Tag::new(picture.group, TagId::None, picture.name, value);
            sheet.push(tag);
        }
    }
    Ok(())
}

/// The images of the list after the first; the first large thumbnail among them is a preview.
fn listed(tags: &[Tag]) -> Vec<Picture> {
    let starts = tags.iter().filter(|tag| {
        tag.name == "MPImageStart" && tag.group.starts_with("MPImage") && place(tag) != Some(0)
    });
    let mut has_preview = false;
    let pictures = starts.filter_map(|start| {
        let of_image = |name: &str| {
            let mut tags = tags.iter();
            tags.find(|tag| tag.group == start.group && tag.name == name)
        };
        let kind = of_image("MPImageType").and_then(|tag| tag.value.as_i64());
        let is_thumbnail = kind.is_some_and(|kind| kind & KINDS == THUMBNAIL);
        let name = if is_thumbnail && !has_preview {
            has_preview = true;
            "PreviewImage".into()
        } else {
            start.group.clone()
        };
        picture(start, of_image("MPImageLength")?, name)
    });
    pictures.collect()
}

/// The previews of maker notes that do not lie in the note's block.
fn previews(tags: &[Tag]) -> Vec<Picture> {
    let starts = tags.iter().filter(|tag| tag.name == "PreviewImageStart");
    let previews = starts.filter_map(|start| {
        let mut in_group = tags.iter().filter(|tag| tag.group == start.group);
        if in_group.clone().any(|tag| tag.name == "PreviewImage") {
            return None;
        }
        let length = in_group.find(|tag| tag.name == "PreviewImageLength")?;
        picture(start, length, "PreviewImage".into())
    });
    previews.take(limits::IFDS).collect()
}

fn picture(start: &Tag, length: &Tag, name: Cow<'static, str>) -> Option<Picture> {
    let length = length.value.as_i64().filter(|&length| length > 0)?;
    Some(Picture {
        group: start.group.clone(),
        name,
        start: place(start)?,
        length: usize::try_from(length)
            .ok()
            .filter(|&length| length as u64 <= limits::BLOCK)?,
    })
}

fn place(start: &Tag) -> Option<u64> {
    u64::try_from(start.value.as_i64()?).ok()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;
    use crate::metadata::tag::{Tag, TagId};
    use crate::metadata::value::Value;

    const FILE: &[u8] = b"12345678\xff\xd8\xffabc\xff\xd9";

    fn told(rows: &[(&'static str, &'static str, i64)]) -> Vec<String> {
        let mut sheet = Sheet::default();
        for &(group, name, number) in rows {
            sheet.push(Tag::new(group, TagId::None, name, Value::Integer(number)));
        }
        let mut source = FILE;
        read(&mut source, &mut sheet).unwrap();
        let (told, _) = sheet.told(Vec::new());
        told[rows.len()..].to_vec()
    }

    #[test]
    fn pictures_behind_the_image_are_told() {
        let image = |kind| {
            [
                ("MPImage2", "MPImageType", kind),
                ("MPImage2", "MPImageLength", 8),
                ("MPImage2", "MPImageStart", 8),
            ]
        };
        assert_eq!(told(&image(0)), ["MPImage2:MPImage2 (8 bytes)"]);
        assert_eq!(told(&image(0x1_0001)), ["MPImage2:PreviewImage (8 bytes)"]);
        let preview = [
            ("Canon", "PreviewImageLength", 8),
            ("Canon", "PreviewImageStart", 8),
        ];
        assert_eq!(told(&preview), ["Canon:PreviewImage (8 bytes)"]);
    }

    #[test]
    fn places_that_are_none_give_no_picture() {
        for (start, length) in [
            (0, 8),
            (7, 8),
            (8, 9),
            (8, 0),
            (8, -1),
            (-8, 8),
            (8, i64::MAX),
        ] {
            let rows = [
                ("Nikon", "PreviewImageLength", length),
                ("Nikon", "PreviewImageStart", start),
            ];
            assert!(told(&rows).is_empty(), "{start} {length}");
        }
    }
}
