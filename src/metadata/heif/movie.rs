//! A sequence of images: the movie of an ISO base media file and its tracks (ISO/IEC 14496-12, 8.2 to 8.5 and 12.1).

use crate::metadata::date;
use crate::metadata::heif::boxes::{Fields, full, inner};
use crate::metadata::heif::words::{self, GRAPHICS_MODE};
use crate::metadata::heif::{GROUP, read_handler};
use crate::metadata::sheet::Sheet;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::Value;

/// The groups of tracks; there are no more in images.
const TRACKS: [&str; 8] = [
    "Track1", "Track2", "Track3", "Track4", "Track5", "Track6", "Track7", "Track8",
];

/// The seconds from 1904, from which dates count, to 1970, from which some writers count them.
const EPOCH: u64 = 2_082_844_800;

/// The numbers of a matrix of a video (ISO/IEC 14496-12, 6.2.2).
const MATRIX: usize = 9;

/// Reads the movie box, which begins at `offset`.
pub(super) fn read(content: &[u8], offset: u64, sheet: &mut Sheet) {
    let mut tracks = TRACKS.into_iter();
    let mut scale = 0;
    for found in inner(content) {
        match &found.kind {
            b"mvhd" => scale = read_header(found.content, offset, sheet).unwrap_or(scale),
            b"trak" => {
                if let Some(group) = tracks.next() {
                    let mut track = Track {
                        group,
                        movie_scale: scale,
                        offset,
                        handler: [0; 4],
                        scale: 0,
                    };
                    track.read(found.content, sheet);
                }
            }
            _ => {}
        }
    }
}

/// The fields of a header whose dates and lengths have 32 or 64 bits.
struct Header<'a> {
    fields: Fields<'a>,
    is_long: bool,
    group: &'static str,
    offset: u64,
}

impl<'a> Header<'a> {
    fn new(content: &'a [u8], group: &'static str, offset: u64) -> Option<(u8, Self)> {
        let (version, _, rest) = full(content)?;
        let header = Self {
            fields: Fields(rest),
            is_long: version > 0,
            group,
            offset,
        };
        Some((version, header))
    }

    fn time(&mut self) -> Option<u64> {
        self.fields.number(if self.is_long { 8 } else { 4 })
    }

    /// Reads a date, in seconds.
    fn push_date(&mut self, id: u16, name: &'static str, sheet: &mut Sheet) -> Option<()> {
        let seconds = self.time()?;
        // A date before 1970 was counted from there.
        let seconds = seconds.checked_sub(EPOCH).unwrap_or(seconds);
        let text = match i64::try_from(seconds).ok().filter(|&seconds| seconds > 0) {
            Some(seconds) => date::of_seconds(seconds),
            None => "0000:00:00 00:00:00".to_owned(),
        };
        sheet.push_date(self.group, id, name, &text, self.offset);
        Some(())
    }

    fn tag(&self, id: u16, name: &'static str, value: impl Into<Value>) -> Tag {
        Tag::new(self.group, id, name, value)
    }

    /// A length of time in the units of a scale.
    fn duration(&self, id: u16, name: &'static str, units: u64, scale: u32) -> Tag {
        if scale == 0 {
            let units = i64::try_from(units).unwrap_or(i64::MAX);
            return self.tag(id, name, Value::Integer(units));
        }
        let seconds = real(units) / f64::from(scale);
        self.tag(id, name, seconds)
            .printed_as(text::duration(seconds))
    }

    fn push_volume(&mut self, id: u16, name: &'static str, sheet: &mut Sheet) -> Option<()> {
        let volume = real(self.fields.number(2)?) / 256.0;
        let print = format!("{:.2}%", volume * 100.0);
        sheet.push(self.tag(id, name, volume).printed_as(print));
        Some(())
    }

    /// Reads how the picture is moved and turned; the third column has other units.
    fn push_matrix(&mut self, id: u16, sheet: &mut Sheet) -> Option<()> {
        let mut words = Vec::with_capacity(MATRIX);
        for index in 0..MATRIX {
            let number = f64::from(self.fields.id(true)?.cast_signed()) / 65_536.0;
            let number = if index % 3 == 2 {
                number / 16_384.0
            } else {
                number
            };
            words.push(Value::Real(number).to_string());
        }
        sheet.push(self.tag(id, "MatrixStructure", words.join(" ")));
        Some(())
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a length of time needs no more digits than a double has"
)]
fn real(number: u64) -> f64 {
    number as f64
}

/// Reads the header of a movie (8.2.2); gives how many units a second has.
fn read_header(content: &[u8], offset: u64, sheet: &mut Sheet) -> Option<u32> {
    let (version, mut header) = Header::new(content, GROUP, offset)?;
    sheet.push(header.tag(0, "MovieHeaderVersion", version));
    header.push_date(1, "CreateDate", sheet)?;
    header.push_date(2, "ModifyDate", sheet)?;
    let scale = header.fields.id(true)?;
    sheet.push(header.tag(3, "TimeScale", scale));
    // What follows does not change that.
    let _ = read_header_rest(&mut header, scale, sheet);
    Some(scale)
}

fn read_header_rest(header: &mut Header<'_>, scale: u32, sheet: &mut Sheet) -> Option<()> {
    let units = header.time()?;
    sheet.push(header.duration(4, "Duration", units, scale));
    let rate = f64::from(header.fields.id(true)?) / 65_536.0;
    sheet.push(header.tag(5, "PreferredRate", rate));
    header.push_volume(6, "PreferredVolume", sheet)?;
    header.fields.skip(10)?;
    header.push_matrix(9, sheet)?;
    for (id, name) in (18..).zip([
        "PreviewTime",
        "PreviewDuration",
        "PosterTime",
        "SelectionTime",
        "SelectionDuration",
        "CurrentTime",
    ]) {
        let units = header.fields.number(4)?;
        sheet.push(header.duration(id, name, units, scale));
    }
    let next = header.fields.id(true)?;
    sheet.push(header.tag(24, "NextTrackID", next));
    Some(())
}

/// A track while its boxes are read.
struct Track {
    group: &'static str,
    movie_scale: u32,
    offset: u64,
    /// What the track is for.
    handler: [u8; 4],
    /// How many units a second of its media has.
    scale: u32,
}

impl Track {
    fn read(&mut self, content: &[u8], sheet: &mut Sheet) {
        for found in inner(content) {
            match &found.kind {
                // What a box that ends early has is read.
                b"tkhd" => {
                    let _ = self.read_header(found.content, sheet);
                }
                b"mdia" => self.read_media(found.content, sheet),
                _ => {}
            }
        }
    }

    /// Reads the header of a track (8.3.2).
    fn read_header(&self, content: &[u8], sheet: &mut Sheet) -> Option<()> {
        let (version, mut header) = Header::new(content, self.group, self.offset)?;
        sheet.push(header.tag(0, "TrackHeaderVersion", version));
        header.push_date(1, "TrackCreateDate", sheet)?;
        header.push_date(2, "TrackModifyDate", sheet)?;
        let id = header.fields.id(true)?;
        sheet.push(header.tag(3, "TrackID", id));
        header.fields.skip(4)?;
        let units = header.time()?;
        sheet.push(header.duration(5, "TrackDuration", units, self.movie_scale));
        header.fields.skip(8)?;
        let layer = header.fields.id(false)?;
        sheet.push(header.tag(8, "TrackLayer", layer));
        header.fields.skip(2)?;
        header.push_volume(9, "TrackVolume", sheet)?;
        header.fields.skip(2)?;
        header.push_matrix(10, sheet)?;
        for (id, name) in [(19, "ImageWidth"), (20, "ImageHeight")] {
            // Some writers leave the fraction out.
            let size = match header.fields.id(true)? {
                size if size & 0xfff0_0000 == 0 => size,
                size => size >> 16,
            };
            if size > 0 {
                sheet.push(header.tag(id, name, size));
            }
        }
        Some(())
    }

    fn read_media(&mut self, content: &[u8], sheet: &mut Sheet) {
        for found in inner(content) {
            match &found.kind {
                b"mdhd" => {
                    let _ = self.read_media_header(found.content, sheet);
                }
                b"hdlr" => {
                    if let Some(kind) = read_handler(found.content, self.group, sheet) {
                        self.handler = kind;
                    }
                }
                b"minf" => self.read_information(found.content, sheet),
                _ => {}
            }
        }
    }

    /// Reads the header of the media of a track (8.4.2).
    fn read_media_header(&mut self, content: &[u8], sheet: &mut Sheet) -> Option<()> {
        let (version, mut header) = Header::new(content, self.group, self.offset)?;
        sheet.push(header.tag(0, "MediaHeaderVersion", version));
        header.push_date(1, "MediaCreateDate", sheet)?;
        header.push_date(2, "MediaModifyDate", sheet)?;
        self.scale = header.fields.id(true)?;
        sheet.push(header.tag(3, "MediaTimeScale", self.scale));
        let units = header.time()?;
        sheet.push(header.duration(4, "MediaDuration", units, self.scale));
        let code = header.fields.id(false)?;
        if code != 0 {
            sheet.push(header.tag(5, "MediaLanguageCode", language(code)));
        }
        Some(())
    }

    fn read_information(&self, content: &[u8], sheet: &mut Sheet) {
        for found in inner(content) {
            match &found.kind {
                b"vmhd" => {
                    let _ = self.read_video_header(found.content, sheet);
                }
                b"stbl" => {
                    for table in inner(found.content) {
                        match &table.kind {
                            b"stsd" => {
                                let _ = self.read_description(table.content, sheet);
                            }
                            b"stts" if &self.handler == b"vide" => {
                                let _ = self.read_times(table.content, sheet);
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads how a picture is put on what is behind it (12.1.2).
    fn read_video_header(&self, content: &[u8], sheet: &mut Sheet) -> Option<()> {
        let (_, _, rest) = full(content)?;
        let mut fields = Fields(rest);
        let mode = fields.number(2)?;
        let mut tag = words::choice(self.group, 2_u16, "GraphicsMode", mode, GRAPHICS_MODE);
        if !GRAPHICS_MODE.iter().any(|(known, _)| *known == mode) {
            tag.print = Some(format!("Unknown (0x{mode:x})"));
        }
        sheet.push(tag);
        let mut colour = Vec::new();
        for _ in 0..3 {
            colour.push(fields.number(2)?.to_string());
        }
        sheet.push(Tag::new(self.group, 3_u16, "OpColor", colour.join(" ")));
        Some(())
    }

    /// Reads how the images are coded (8.5.2 and 12.1.3).
    fn read_description(&self, content: &[u8], sheet: &mut Sheet) -> Option<()> {
        let (_, _, rest) = full(content)?;
        let entry = inner(rest.get(4..)?).next()?;
        let code = text::utf8(&entry.kind);
        if &self.handler != b"vide" {
            sheet.push(Tag::new(self.group, 4_u16, "OtherFormat", code));
            return Some(());
        }
        sheet.push(Tag::new(self.group, 2_u16, "CompressorID", code));
        let mut fields = Fields(entry.content);
        fields.skip(12)?;
        let vendor = fields.kind()?;
        if vendor != [0; 4] {
            let mut tag = Tag::new(self.group, 10_u16, "VendorID", text::utf8(&vendor));
            tag.print = words::of_code(vendor, words::VENDORS);
            sheet.push(tag);
        }
        fields.skip(8)?;
        for (id, name) in [(16_u16, "SourceImageWidth"), (17, "SourceImageHeight")] {
            sheet.push(Tag::new(self.group, id, name, fields.id(false)?));
        }
        for (id, name) in [(18_u16, "XResolution"), (20, "YResolution")] {
            let resolution = f64::from(fields.id(true)?) / 65_536.0;
            sheet.push(Tag::new(self.group, id, name, resolution));
        }
        fields.skip(6)?;
        let name = compressor(fields.take(32)?);
        if !name.is_empty() {
            sheet.push(Tag::new(self.group, 25_u16, "CompressorName", name));
        }
        let depth = fields.id(false)?;
        sheet.push(Tag::new(self.group, 41_u16, "BitDepth", depth));
        Some(())
    }

    /// Reads how long the images are shown (8.6.1.2), which together make a rate.
    fn read_times(&self, content: &[u8], sheet: &mut Sheet) -> Option<()> {
        let (_, _, rest) = full(content)?;
        let (pairs, _) = rest.get(4..)?.as_chunks::<8>();
        let (mut images, mut units) = (0.0, 0.0);
        for &[a, b, c, d, e, f, g, h] in pairs {
            let count = f64::from(u32::from_be_bytes([a, b, c, d]));
            images += count;
            units += count * f64::from(u32::from_be_bytes([e, f, g, h]));
        }
        if images > 0.0 && units > 0.0 && self.scale > 0 {
            let rate = images * f64::from(self.scale) / units;
            let print = Value::Real((rate * 1000.0).round() / 1000.0).to_string();
            sheet.push(Tag::new(self.group, "stts", "VideoFrameRate", rate).printed_as(print));
        }
        Some(())
    }
}

/// The name of a coder, which may begin with its length.
fn compressor(bytes: &[u8]) -> String {
    let name = match bytes.split_first() {
        Some((&length @ 0..32, rest)) => rest.get(..length.into()).unwrap_or(rest),
        _ => text::before_nul(bytes),
    };
    text::utf8(name)
}

/// A language: three letters of five bits each, or one of the numbers that came before them.
fn language(code: u32) -> Value {
    if code < 0x400 || code == 0x7fff {
        return Value::from(code);
    }
    let letter = |shift: u32| u8::try_from((code >> shift & 0x1f) + 0x60).unwrap_or_default();
    Value::Text(text::utf8(&[10, 5, 0].map(letter)))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::metadata::sheet::Sheet;

    fn boxed(kind: [u8; 4], content: &[&[u8]]) -> Vec<u8> {
        let content = content.concat();
        let length = u32::try_from(content.len() + 8).unwrap();
        [&length.to_be_bytes(), kind.as_slice(), &content].concat()
    }

    fn numbers(numbers: &[u32]) -> Vec<u8> {
        numbers
            .iter()
            .flat_map(|number| number.to_be_bytes())
            .collect()
    }

    const MATRIX: [u32; 9] = [65_536, 0, 0, 0, 65_536, 0, 0, 0, 0x4000_0000];

    /// The content of a movie with a track whose images are for `handler`.
    fn movie(handler: [u8; 4]) -> Vec<u8> {
        // 2020-04-08 16:39:21, and a second after 1970.
        let dates = [3_669_208_761, 1];
        let movie = [
            &[0],
            &dates[..],
            &[1000, 500, 65_536, 0x0100_0000, 0, 0],
            &MATRIX,
        ]
        .concat();
        let mut movie = numbers(&movie);
        movie.extend(numbers(&[0, 0, 0, 0, 0, 250, 2]));
        let mut track = vec![1, 0, 0, 0];
        for date in dates {
            track.extend(u64::from(date).to_be_bytes());
        }
        track.extend(numbers(&[7, 0, 0, 1500, 0, 0, 3, 0x0080_0000]));
        track.extend(numbers(&MATRIX));
        track.extend(numbers(&[0x009f_0000, 120]));
        let media = numbers(&[0, 0, 1, 90, 180, 0x55c4_0000]);
        let kind = [&[0; 8], handler.as_slice(), &[0; 12], b"by hand\0"].concat();
        let picture = [
            &[0; 12],
            b"appl".as_slice(),
            &[0; 8],
            &numbers(&[0x009f_0078, 0x0048_0000, 0x0048_0000, 0]),
            b"\0\x01\x03AV1",
            &[0; 28],
            &[0, 24],
        ];
        let coded = boxed(*b"av01", &[&picture.concat()]);
        let table = boxed(
            *b"stbl",
            &[
                &boxed(*b"stsd", &[&numbers(&[0, 1]), &coded]),
                &boxed(*b"stts", &[&numbers(&[0, 1, 6, 30])]),
            ],
        );
        let shown = boxed(*b"vmhd", &[&[0, 0, 0, 1, 0, 0x40, 0, 1, 0, 2, 0, 3]]);
        let media = boxed(
            *b"mdia",
            &[
                &boxed(*b"mdhd", &[&media]),
                &boxed(*b"hdlr", &[&kind]),
                &boxed(*b"minf", &[&shown, &table]),
            ],
        );
        let track = boxed(*b"trak", &[&boxed(*b"tkhd", &[&track]), &media]);
        [boxed(*b"mvhd", &[&movie]), track].concat()
    }

    fn shown(content: &[u8]) -> Vec<String> {
        let mut sheet = Sheet::default();
        read(content, 0, &mut sheet);
        sheet.told(Vec::new()).0
    }

    #[test]
    fn a_movie_and_its_tracks_are_read() {
        let tags = shown(&movie(*b"pict"));
        let expected = [
            "QuickTime:MovieHeaderVersion 0",
            "QuickTime:CreateDate 2020:04:08 16:39:21",
            "QuickTime:ModifyDate 1970:01:01 00:00:01",
            "QuickTime:TimeScale 1000",
            "QuickTime:Duration 0.50 s",
            "QuickTime:PreferredRate 1",
            "QuickTime:PreferredVolume 100.00%",
            "QuickTime:MatrixStructure 1 0 0 0 1 0 0 0 1",
            "QuickTime:PreviewTime 0 s",
            "QuickTime:PreviewDuration 0 s",
            "QuickTime:PosterTime 0 s",
            "QuickTime:SelectionTime 0 s",
            "QuickTime:SelectionDuration 0 s",
            "QuickTime:CurrentTime 0.25 s",
            "QuickTime:NextTrackID 2",
            "Track1:TrackHeaderVersion 1",
            "Track1:TrackCreateDate 2020:04:08 16:39:21",
            "Track1:TrackModifyDate 1970:01:01 00:00:01",
            "Track1:TrackID 7",
            "Track1:TrackDuration 1.50 s",
            "Track1:TrackLayer 0",
            "Track1:TrackVolume 50.00%",
            "Track1:MatrixStructure 1 0 0 0 1 0 0 0 1",
            "Track1:ImageWidth 159",
            "Track1:ImageHeight 120",
            "Track1:MediaHeaderVersion 0",
            "Track1:MediaModifyDate 1970:01:01 00:00:01",
            "Track1:MediaTimeScale 90",
            "Track1:MediaDuration 2.00 s",
            "Track1:MediaLanguageCode und",
            "Track1:HandlerType Picture",
            "Track1:HandlerDescription by hand",
            "Track1:GraphicsMode ditherCopy",
            "Track1:OpColor 1 2 3",
            "Track1:OtherFormat av01",
        ];
        assert_eq!(tags, expected);
    }

    #[test]
    fn a_video_track_says_more() {
        let tags = shown(&movie(*b"vide"));
        let expected = [
            "Track1:CompressorID av01",
            "Track1:VendorID Apple",
            "Track1:SourceImageWidth 159",
            "Track1:SourceImageHeight 120",
            "Track1:XResolution 72",
            "Track1:YResolution 72",
            "Track1:CompressorName AV1",
            "Track1:BitDepth 24",
            "Track1:VideoFrameRate 3",
        ];
        assert_eq!(tags[34..], expected);
    }

    #[test]
    fn what_is_cut_off_gives_less_and_nothing_else() {
        let content = movie(*b"vide");
        let whole = shown(&content);
        for end in 0..content.len() {
            let tags = shown(&content[..end]);
            assert!(tags.iter().all(|tag| whole.contains(tag)), "{tags:?}");
        }
    }
}
