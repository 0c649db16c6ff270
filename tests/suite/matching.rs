//! What the index finds is what matches: every query is asked of the index, and of each record by itself.

use std::borrow::Cow;
use std::collections::BTreeMap;

use imgvault::query::{Quantity, Query, Setting, Subject, TagName, TagValue, TextField};
use imgvault::record::Timestamp;
use jiff::ZonedDateTime;
use serde_json::Value;

use crate::support::World;

/// Groups and tags in which words are not looked for.
const WITHOUT_WORDS: [&str; 9] = [
    "Adobe",
    "Composite",
    "File",
    "ICC-chrm",
    "ICC-header",
    "ICC-meas",
    "ICC-view",
    "JFIF",
    "Jpeg2000",
];

/// A record, as `history --json --full` gives it.
struct Shown(Value);

impl Shown {
    fn text(&self, pointer: &str) -> Option<Cow<'_, str>> {
        self.0.pointer(pointer)?.as_str().map(Cow::Borrowed)
    }

    fn meta(&self) -> &[Value] {
        self.0["meta"].as_array().unwrap()
    }
}

impl Subject for Shown {
    fn words(&self) -> Vec<Cow<'_, str>> {
        let mut words = self.texts(TextField::File);
        words.extend(self.texts(TextField::Tag));
        words.extend(self.texts(TextField::Note));
        for tag in self.meta() {
            let group = tag["group"].as_str().unwrap();
            if tag["name"] == "Comment" || !WITHOUT_WORDS.contains(&group) {
                gather(&tag["value"], &mut words);
            }
        }
        words
    }

    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>> {
        let pointer = match field {
            TextField::File => "/file/name",
            TextField::Path => "/file/path",
            TextField::Make => "/camera/make",
            TextField::Model => "/camera/model",
            TextField::Lens => "/camera/lens",
            TextField::Serial => "/camera/serial",
            TextField::Software => "/software",
            TextField::Note => "/note",
            TextField::Batch => "/batch",
            TextField::Camera => {
                let (make, model) = (self.text("/camera/make"), self.text("/camera/model"));
                let both = make.clone().zip(model.clone());
                let both = both.map(|(make, model)| format!("{make} {model}").into());
                return [make, model, both].into_iter().flatten().collect();
            }
            TextField::Tag => {
                let tags = self.0["tags"].as_array().unwrap().iter();
                return tags.map(|tag| tag.as_str().unwrap().into()).collect();
            }
        };
        self.text(pointer).into_iter().collect()
    }

    fn number(&self, quantity: Quantity) -> Option<f64> {
        let pointer = match quantity {
            Quantity::Iso => "/exposure/iso",
            Quantity::F => "/exposure/f_number",
            Quantity::Exposure => "/exposure/time_s",
            Quantity::Focal => "/exposure/focal_mm",
            Quantity::Width => "/file/width",
            Quantity::Height => "/file/height",
            Quantity::Size => "/file/bytes",
        };
        self.0.pointer(pointer)?.as_f64()
    }

    fn format(&self) -> &str {
        self.0["file"]["format"].as_str().unwrap()
    }

    fn taken(&self) -> Option<&str> {
        self.0.pointer("/taken/local")?.as_str()
    }

    fn added(&self) -> Option<Timestamp> {
        self.0["added"].as_str()?.parse().ok()
    }

    fn place(&self) -> Option<(f64, f64)> {
        let gps = self.0.get("gps")?;
        gps["lat"].as_f64().zip(gps["lon"].as_f64())
    }

    fn ids(&self) -> Vec<String> {
        vec![self.0["id"].as_str().unwrap().to_owned()]
    }

    fn sha256(&self) -> Option<String> {
        self.text("/file/sha256").map(Cow::into_owned)
    }

    fn values(&self, name: &TagName) -> Vec<TagValue<'_>> {
        let mut values = Vec::new();
        for tag in self.meta() {
            if name.matches(
                tag["group"].as_str().unwrap(),
                tag["name"].as_str().unwrap(),
            ) {
                value(&tag["value"], tag["print"].as_str().unwrap(), &mut values);
            }
        }
        values
    }
}

fn gather<'v>(value: &'v Value, words: &mut Vec<Cow<'v, str>>) {
    match value {
        Value::String(text) => words.push(text.into()),
        Value::Array(values) => values.iter().for_each(|value| gather(value, words)),
        // Of binary data only length and digest are kept, which nobody looks for.
        Value::Object(fields) if fields.contains_key("sha256") => {}
        Value::Object(fields) => fields.values().for_each(|value| gather(value, words)),
        _ => {}
    }
}

fn value<'v>(json: &'v Value, print: &'v str, values: &mut Vec<TagValue<'v>>) {
    match json {
        Value::Number(number) => {
            values.push(TagValue::Number(number.as_f64().unwrap(), print.into()));
        }
        Value::String(text) => {
            let clock = text.get(..19).filter(|_| text.len() >= 19);
            let clock = clock.map(|clock| clock.replacen(':', "-", 2).replacen(' ', "T", 1));
            let is_date = |clock: &String| clock.parse::<jiff::civil::DateTime>().is_ok();
            values.push(if let Some(clock) = clock.filter(is_date) {
                TagValue::Date(clock, text.into())
            } else {
                TagValue::Text(text.into(), (print != text).then(|| print.into()))
            });
        }
        Value::Array(members) => members.iter().for_each(|json| value(json, print, values)),
        _ => {}
    }
}

const QUERIES: &[&str] = &[
    "",
    "canon",
    "CANON -600d",
    "\"eos 600d\" OR olympus",
    "2015:06:12",
    "dusk",
    "g",
    "camera:canon",
    "camera:=canon",
    "camera:=\"canon eos 600d\"",
    "camera:\"canon canon\"",
    "make:canon model:eos",
    "-make:canon",
    "lens:mm",
    "serial:1",
    "software:a",
    "no:software",
    "has:software",
    "file:.png",
    "file:=GPS.png",
    "path:in/",
    "tag:one",
    "tag:=one",
    "note:dusk",
    "batch:first",
    "iso:100",
    "iso:100..400",
    "iso:>100",
    "iso:<=160",
    "-iso:100",
    "f:5.6",
    "f:<4",
    "exposure:1/1250",
    "exposure:1/500..1/10",
    "exposure:>1/60",
    "focal:>20",
    "width:>100 height:<5000",
    "size:>20K",
    "size:1k..10k",
    "format:png,webp",
    "-format:jpeg",
    "taken:2015",
    "taken:2015-06-12T13",
    "taken:2000..2005",
    "taken:<2010",
    "taken:>2003-12-14",
    "no:date",
    "added:1d",
    "added:<1d",
    "has:gps",
    "no:gps",
    "near:0,0,20000km",
    "near:40,-4,2000km",
    "bbox:-90,-180,90,180",
    "bbox:0,-20,60,20",
    "bbox:-90,100,90,-60",
    "has:lens,serial",
    "no:tag",
    "sha256:0,1,2,3",
    "id:0,1,2,3,4,5,6,7",
    "(camera:canon OR camera:nikon) -has:gps",
    "-(has:gps OR format:png) iso:..400",
    "\"'; --\"",
    "\"%\"",
    "\"_\"",
    "\"*\"",
    "exif.ISO:100",
    "exif.ISO:>100",
    "-exif.ISO:100..400",
    "exif.PhotographicSensitivity:160",
    "\"ExifIFD:ISO\":=10",
    "exif.Make:canon",
    "exif.Model:=\"canon eos 600d\"",
    "exif.DateTimeOriginal:2015",
    "exif.DateTimeOriginal:>=2003-12",
    "exif.DateTimeOriginal:\"2015:06\"",
    "exif.ExposureTime:<1/100",
    "exif.Orientation:horizontal",
    "exif.Orientation:1",
    "has:exif.GPSLatitude",
    "has:exif.MakerNote,exif.ISO",
    "no:\"JFIF:XResolution\"",
    "\"File:FileType\":png",
    "\"Composite:ImageSize\":x",
    "xmp.CreatorTool:adobe",
    "has:\"XMP-dc:Subject\"",
    "png.Software:a",
    "\"GPS:GPSLatitude\":30..60",
    "\"icc_profile:profiledescription\":srgb",
];

#[test]
fn the_index_finds_what_matches() {
    let world = World::with_alice();
    world.put_images("in");
    let labels = ["--tag", "one", "--tag", "Two words", "--note", "Dusk"];
    world.ok(&[&["upload", "in", "-q", "--batch", "first"], &labels[..]].concat());
    world.write("more/small.png", &image_of_one_pixel());
    world.ok(&["upload", "more", "-q", "--batch", "second"]);
    let records: Vec<Shown> = world
        .json(&["history", "--json", "--full"])
        .into_iter()
        .map(Shown)
        .collect();
    assert!(records.len() > 10);
    let (now, saved) = (ZonedDateTime::now(), BTreeMap::new());
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    let mut found = 0;
    for text in QUERIES {
        let query = Query::parse(text, &setting).unwrap();
        let matching = records.iter().filter(|record| query.matches(*record));
        let expected: Vec<String> = matching.map(|record| record.ids().remove(0)).collect();
        let ids = world.ok(&["history", "-0", "--", text]);
        let ids: Vec<&str> = ids.split_terminator('\0').collect();
        assert_eq!(ids, expected, "{text}");
        let count = world.ok(&["history", "--count", "--", text]);
        assert_eq!(count.trim(), expected.len().to_string(), "{text}");
        found += usize::from(!ids.is_empty() && ids.len() < records.len());
    }
    assert!(
        found > QUERIES.len() / 2,
        "{found} of the queries tell images apart"
    );
}

/// A PNG without metadata.
fn image_of_one_pixel() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[0]).unwrap();
    writer.finish().unwrap();
    bytes
}
