//! GIF (the specifications 87a and 89a): walks the blocks. Of the image data only lengths are looked at.

use std::io;
use std::ops::Range;

use crate::metadata::format::Variant;
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::value::{Bytes, Value};
use crate::metadata::{Completeness, Shape, Source, Warning, icc, jumbf, limits, text, xmp};

const GROUP: &str = "GIF";

/// The bytes of signature and screen descriptor (GIF 89a, sections 17 and 18).
const HEADER: usize = 13;

/// What introduces a block (GIF 89a, appendix A).
const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;

/// The labels of extensions (GIF 89a, appendix A).
const PLAIN_TEXT: u8 = 0x01;
const GRAPHIC_CONTROL: u8 = 0xf9;
const COMMENT: u8 = 0xfe;
const APPLICATION: u8 = 0xff;

/// The bytes of a graphic control extension (GIF 89a, section 23).
const CONTROL: u8 = 4;

/// The bytes of the first block of an application extension: identifier and code (GIF 89a, section 26).
const APPLICATION_NAME: usize = 11;

/// The bytes that are read at once while the lengths of blocks are followed.
const STRIDE: usize = 4096;

/// The bytes that lead a reader of blocks from anywhere in an XMP packet to its end (XMP part 3, 1.1.2).
const XMP_TRAILER: usize = 257;

/// Tells a GIF by its signature.
pub(super) fn is_mine(head: &[u8]) -> bool {
    head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a")
}

/// Reads all blocks but those of image data.
pub(super) fn read(source: &mut impl Source, sheet: &mut Sheet) -> io::Result<Shape> {
    let mut shape = Shape {
        variant: Variant::Gif,
        width: None,
        height: None,
        completeness: Completeness::EndsEarly { at: source.len() },
        scan: None,
    };
    let header = source.read_at(0, HEADER)?;
    let Some(&header) = header.first_chunk() else {
        return Ok(shape);
    };
    let [width, height] = read_header(header, sheet);
    (shape.width, shape.height) = (Some(width), Some(height));
    let flags = header[10];
    let position = HEADER as u64 + colour_map(flags);
    let mut reading = Reading {
        source,
        position,
        steps: 0,
        kept: 0,
        frames: 0,
        delay: 0,
    };
    shape.completeness = reading.read_blocks(sheet)?;
    // Where the file ends within a block, there may have been any number of frames.
    let end = reading.source.len();
    if !matches!(shape.completeness, Completeness::EndsEarly { at } if at >= end) {
        reading.push_animation(sheet);
    }
    Ok(shape)
}

/// Reads signature and screen descriptor; gives width and height.
fn read_header(header: [u8; HEADER], sheet: &mut Sheet) -> [u32; 2] {
    let [.., w0, w1, h0, h1, flags, background, aspect] = header;
    let version = text::utf8(&header[3..6]);
    let (width, height) = (u16::from_le_bytes([w0, w1]), u16::from_le_bytes([h0, h1]));
    let has_map = flags >> 7;
    sheet.push(Tag::new(GROUP, "GIFVersion", "GIFVersion", version));
    sheet.push(Tag::new(GROUP, 0_u16, "ImageWidth", width));
    sheet.push(Tag::new(GROUP, 2_u16, "ImageHeight", height));
    let word = if has_map == 1 { "Yes" } else { "No" };
    sheet.push(Tag::new(GROUP, "4.1", "HasColorMap", has_map).printed_as(word));
    let depth = (flags >> 4 & 7) + 1;
    sheet.push(Tag::new(GROUP, "4.2", "ColorResolutionDepth", depth));
    sheet.push(Tag::new(GROUP, "4.3", "BitsPerPixel", (flags & 7) + 1));
    sheet.push(Tag::new(GROUP, 5_u16, "BackgroundColor", background));
    if aspect != 0 {
        let ratio = (f64::from(aspect) + 15.0) / 64.0;
        sheet.push(Tag::new(GROUP, 6_u16, "PixelAspectRatio", ratio));
    }
    [width.into(), height.into()]
}

/// The bytes of a colour map (GIF 89a, sections 18 and 20).
fn colour_map(flags: u8) -> u64 {
    if flags & 0x80 == 0 {
        0
    } else {
        3 << ((flags & 7) + 1)
    }
}

/// What is known of a GIF while its blocks are read.
struct Reading<'a, S> {
    source: &'a mut S,
    position: u64,
    steps: usize,
    kept: u64,
    frames: u32,
    /// The hundredths of a second that all frames are shown.
    delay: u64,
}

impl<S: Source> Reading<'_, S> {
    fn read_blocks(&mut self, sheet: &mut Sheet) -> io::Result<Completeness> {
        let end = self.source.len();
        let early = |at: u64| Ok(Completeness::EndsEarly { at: at.min(end) });
        loop {
            let begin = self.position;
            self.steps += 1;
            let is_known = match *self.source.read_at(begin, 2)? {
                [TRAILER, ..] => {
                    if begin + 1 < end {
                        let message = "there are bytes after the end of the image";
                        sheet.warn(Warning::at("bytes_after_end", message, begin + 1));
                    }
                    return Ok(Completeness::Whole);
                }
                [EXTENSION, label] => {
                    self.position += 2;
                    self.read_extension(label, sheet)?
                }
                [IMAGE, _] => self.skip_image()?,
                [] | [EXTENSION | IMAGE] => return early(end),
                _ => {
                    let message = "no block begins where one should";
                    sheet.warn(Warning::at("gif_block", message, begin));
                    return early(begin);
                }
            };
            if self.steps > limits::GIF_BLOCKS {
                let message = "there are more blocks than are read";
                sheet.warn(Warning::at("too_many_blocks", message, begin));
                return early(begin);
            }
            if !is_known {
                return early(end);
            }
        }
    }

    /// Goes over an image; `false` where the file ends within it.
    fn skip_image(&mut self) -> io::Result<bool> {
        // Place and size, then the flags; after the colour map the size of the first code (GIF89a, section 20).
        let descriptor = self.source.read_at(self.position, 10)?;
        let Some(&flags) = descriptor.get(9) else {
            return Ok(false);
        };
        self.position += 10 + colour_map(flags) + 1;
        self.frames = self.frames.saturating_add(1);
        Ok(self.skip_blocks()?.is_some())
    }

    /// Goes over data blocks up to their terminator; gives where they are, or nothing where the file ends within them.
    fn skip_blocks(&mut self) -> io::Result<Option<Range<u64>>> {
        let begin = self.position;
        loop {
            let stretch = self.source.read_at(self.position, STRIDE)?;
            if stretch.is_empty() || self.steps > limits::GIF_BLOCKS {
                return Ok(None);
            }
            let mut index = 0;
            while let Some(&length) = stretch.get(index) {
                self.steps += 1;
                index += 1 + usize::from(length);
                if length == 0 {
                    self.position += index as u64;
                    return Ok(Some(begin..self.position));
                }
            }
            self.position += index as u64;
        }
    }

    /// Reads an extension after its label; `false` where the file ends within it.
    fn read_extension(&mut self, label: u8, sheet: &mut Sheet) -> io::Result<bool> {
        let begin = self.position;
        let Some(place) = self.skip_blocks()? else {
            return Ok(false);
        };
        if !matches!(label, PLAIN_TEXT | GRAPHIC_CONTROL | COMMENT | APPLICATION) {
            return Ok(true);
        }
        let length = place.end - place.start;
        self.kept += length;
        if length > limits::BLOCK || self.kept > limits::BLOCKS {
            let message = "an extension is too large to be read";
            sheet.warn(Warning::at("extension_too_large", message, begin));
            return Ok(true);
        }
        let length = usize::try_from(length).unwrap_or_default();
        let bytes = self.source.read_at(begin, length)?;
        match label {
            COMMENT => {
                let comment = text::utf8(joined(bytes));
                sheet.push(Tag::new("File", "Comment", "Comment", comment));
            }
            PLAIN_TEXT => {
                let words = text::utf8(joined(after_first(bytes)));
                sheet.push(Tag::new(GROUP, "Text", "Text", words));
            }
            GRAPHIC_CONTROL => self.delay += read_control(bytes, sheet),
            _ => read_application(bytes, begin, sheet),
        }
        Ok(true)
    }

    fn push_animation(&self, sheet: &mut Sheet) {
        if self.frames > 1 {
            sheet.push(Tag::new(GROUP, "FrameCount", "FrameCount", self.frames));
        }
        if let Ok(hundredths @ 1..) = u32::try_from(self.delay) {
            let seconds = f64::from(hundredths) / 100.0;
            let print = text::duration(seconds);
            sheet.push(Tag::new(GROUP, "Duration", "Duration", seconds).printed_as(print));
        }
    }
}

/// The blocks after the first.
fn after_first(blocks: &[u8]) -> &[u8] {
    let length = blocks.first().map_or(0, |&length| usize::from(length));
    blocks.get(1 + length..).unwrap_or_default()
}

/// The data of blocks, without their lengths.
fn joined(mut blocks: &[u8]) -> Vec<u8> {
    let mut data = Vec::with_capacity(blocks.len());
    while let Some((&length, rest)) = blocks.split_first() {
        let (block, rest) = rest.split_at(usize::from(length).min(rest.len()));
        data.extend(block);
        blocks = rest;
    }
    data
}

/// Reads a graphic control extension (GIF 89a, section 23); gives the hundredths of a second that a frame is shown.
fn read_control(blocks: &[u8], sheet: &mut Sheet) -> u64 {
    let &[length, flags, d0, d1, transparent, ..] = blocks else {
        return 0;
    };
    if length != CONTROL {
        return 0;
    }
    if flags & 1 == 1 {
        let name = "TransparentColor";
        sheet.push(Tag::new(GROUP, name, name, transparent));
    }
    u16::from_le_bytes([d0, d1]).into()
}

/// Reads an application extension that begins at `offset` with the block of its name.
fn read_application(blocks: &[u8], offset: u64, sheet: &mut Sheet) {
    let Some((name, content)) = blocks
        .split_first()
        .filter(|&(&length, _)| usize::from(length) == APPLICATION_NAME)
        .and_then(|(_, rest)| rest.split_at_checked(APPLICATION_NAME))
    else {
        return;
    };
    let offset = offset + 1 + APPLICATION_NAME as u64;
    match name {
        b"NETSCAPE2.0" => read_loop(&joined(content), sheet),
        // This packet is not in blocks: it is made so that a reader of blocks gets to its end all the same.
        b"XMP DataXMP" => {
            let packet = content.len().saturating_sub(XMP_TRAILER + 1);
            xmp::read(&content[..packet], offset, sheet);
        }
        b"ICCRGBG1012" => icc::read(&joined(content), offset + 1, sheet),
        b"C2PA_GIF\x01\x00\x00" => jumbf::read(&joined(content), offset + 1, sheet),
        b"MIDICTRLJon" => read_midi(&joined(content), sheet),
        b"MIDISONGDm7" => {
            let song = Value::Bytes(Bytes::of(&joined(content)));
            sheet.push(Tag::new(GROUP, "MIDISONG/Dm7", "MIDISong", song));
        }
        _ => {}
    }
}

/// Reads how often an animation is shown (Netscape's extension); 0 is for ever.
fn read_loop(data: &[u8], sheet: &mut Sheet) {
    if let &[1, low, high, ..] = data {
        let count = u16::from_le_bytes([low, high]);
        let mut tag = Tag::new(GROUP, 1_u16, "AnimationIterations", count);
        tag.print = (count == 0).then(|| "Infinite".to_owned());
        sheet.push(tag);
    }
}

/// Reads how a song in a GIF is played (Jon's extension for MIDI).
fn read_midi(data: &[u8], sheet: &mut Sheet) {
    let names = [
        "MIDIControlVersion",
        "SequenceNumber",
        "MelodicPolyphony",
        "PercussivePolyphony",
    ];
    for ((id, name), &number) in (0_u16..).zip(names).zip(data) {
        sheet.push(Tag::new(GROUP, id, name, number));
    }
    if let &[_, _, _, _, c0, c1, d0, d1, ..] = data {
        let channels = u16::from_le_bytes([c0, c1]);
        let seconds = f64::from(u16::from_le_bytes([d0, d1])) / 100.0;
        sheet.push(
            Tag::new(GROUP, 4_u16, "ChannelUsage", channels)
                .printed_as(format!("0x{channels:04x}")),
        );
        sheet.push(Tag::new(GROUP, 6_u16, "DelayTime", seconds).printed_as(format!("{seconds} s")));
    }
}

#[cfg(test)]
mod tests {
    use crate::metadata::sheet::Sheet;
    use crate::metadata::{Completeness, limits};

    use super::read;

    const SCREEN: &[u8] = b"GIF89a\x03\0\x02\0\xf0\x07\x31abcdef";
    const FRAME: &[u8] = b"\x2c\0\0\0\0\x03\0\x02\0\0\x02\x03abc\0";

    fn gif(blocks: &[&[u8]]) -> Vec<u8> {
        [SCREEN, &blocks.concat(), b"\x3b"].concat()
    }

    fn shown(mut bytes: &[u8]) -> (Vec<String>, Vec<String>, Completeness) {
        let mut sheet = Sheet::default();
        let shape = read(&mut bytes, &mut sheet).unwrap();
        let (tags, codes) = sheet.told(Vec::new());
        (tags, codes, shape.completeness)
    }

    #[test]
    fn every_block_is_read() {
        let image = gif(&[
            b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
            b"\x21\xff\x0bANIMEXTS1.0\x03\x01\x05\0\0",
            b"\x21\xf9\x04\x01\x05\0\x03\0",
            FRAME,
            b"\x21\xfe\x05hello\x06 world\0",
            b"\x21\x01\x0c\0\0\0\0\0\0\0\0\0\0\0\0\x05plain\0",
            b"\x21\xf9\x04\0\x07\0\x03\0",
            FRAME,
            b"\x21\xff\x0bMIDICTRLJon\x08\x01\x02\x03\x04\x05\x06\x07\x08\0",
            b"\x21\xff\x0bMIDISONGDm7\x04MThd\0",
        ]);
        let (tags, warnings, completeness) = shown(&image);
        let expected = [
            "GIF:GIFVersion 89a",
            "GIF:ImageWidth 3",
            "GIF:ImageHeight 2",
            "GIF:HasColorMap Yes",
            "GIF:ColorResolutionDepth 8",
            "GIF:BitsPerPixel 1",
            "GIF:BackgroundColor 7",
            "GIF:PixelAspectRatio 1",
            "GIF:AnimationIterations Infinite",
            "GIF:TransparentColor 3",
            "File:Comment hello world",
            "GIF:Text plain",
            "GIF:MIDIControlVersion 1",
            "GIF:SequenceNumber 2",
            "GIF:MelodicPolyphony 3",
            "GIF:PercussivePolyphony 4",
            "GIF:ChannelUsage 0x0605",
            "GIF:DelayTime 20.55 s",
            "GIF:MIDISong (4 bytes)",
            "GIF:FrameCount 2",
            "GIF:Duration 0.12 s",
        ];
        assert_eq!(tags, expected);
        assert_eq!(warnings, [""; 0]);
        assert_eq!(completeness, Completeness::Whole);
        for end in 6..image.len() {
            let (cut, _, completeness) = shown(&image[..end]);
            assert!(cut.iter().all(|tag| expected.contains(&tag.as_str())));
            assert!(matches!(completeness, Completeness::EndsEarly { at } if at <= end as u64));
        }
    }

    #[test]
    fn what_is_no_block_ends_the_walk() {
        let noise = gif(&[FRAME, b"noise"]);
        let at = (SCREEN.len() + FRAME.len()) as u64;
        let (_, warnings, completeness) = shown(&noise);
        assert_eq!(warnings, ["gif_block"]);
        assert_eq!(completeness, Completeness::EndsEarly { at });
        let (_, warnings, completeness) = shown(&[gif(&[FRAME]), b"more".to_vec()].concat());
        assert_eq!(warnings, ["bytes_after_end"]);
        assert_eq!(completeness, Completeness::Whole);
    }

    #[test]
    fn blocks_without_end_are_bounded() {
        let mut image = gif(&[b"\x2c\0\0\0\0\x03\0\x02\0\0\x02"]);
        image.pop();
        image.extend([1, 1].repeat(limits::GIF_BLOCKS + 10));
        let (_, warnings, completeness) = shown(&image);
        assert_eq!(warnings, ["too_many_blocks"]);
        assert_ne!(completeness, Completeness::Whole);
    }
}
