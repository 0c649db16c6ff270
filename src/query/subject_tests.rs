//! Tests of what matches: one photo, and what is asked of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::{Timestamp, ZonedDateTime};
use proptest::prelude::{prop_assert, proptest};

use crate::query::{Near, Quantity, Query, Setting, Subject, TagName, TagValue, TextField};

/// A photo of a summer evening in Paris.
struct Photo;

impl Subject for Photo {
    fn words(&self) -> Vec<Cow<'_, str>> {
        vec![
            "IMG_1.JPG".into(),
            "Été à Paris".into(),
            "Canon EOS R5".into(),
        ]
    }

    fn texts(&self, field: TextField) -> Vec<Cow<'_, str>> {
        match field {
            TextField::File => vec!["IMG_1.JPG".into()],
            TextField::Path => vec!["in/IMG_1.JPG".into()],
            TextField::Camera => {
                vec!["Canon".into(), "EOS R5".into(), "Canon EOS R5".into()]
            }
            TextField::Tag => vec!["été".into(), "best of".into()],
            _ => Vec::new(),
        }
    }

    fn number(&self, quantity: Quantity) -> Option<f64> {
        match quantity {
            Quantity::Iso => Some(400.0),
            Quantity::Exposure => Some(0.016_666_666_67),
            Quantity::F => Some(2.8),
            Quantity::Size => Some(5_000_000.0),
            _ => None,
        }
    }

    fn format(&self) -> &'static str {
        "jpeg"
    }

    fn taken(&self) -> Option<&str> {
        Some("2024-05-31T23:59:59.5")
    }

    fn added(&self) -> Option<Timestamp> {
        Some("2024-06-01T10:00:00Z".parse().unwrap())
    }

    fn place(&self) -> Option<(f64, f64)> {
        Some((48.8566, 2.3522))
    }

    fn ids(&self) -> Vec<String> {
        vec!["k3f9q2ma7x0vd1ch".to_owned(), "0000000000000000".to_owned()]
    }

    fn sha256(&self) -> Option<String> {
        Some("ab12".repeat(16))
    }

    fn values(&self, name: &TagName) -> Vec<TagValue<'_>> {
        let rows = [
            ("ExifIFD", "ISO", TagValue::Number(400.0, "400".into())),
            (
                "IFD0",
                "Orientation",
                TagValue::Number(6.0, "Rotate 90 CW".into()),
            ),
            (
                "ExifIFD",
                "ExposureTime",
                TagValue::Number(0.016_666_666_67, "1/60".into()),
            ),
            ("XMP-dc", "Subject", TagValue::Text("Été".into(), None)),
            ("XMP-dc", "Subject", TagValue::Text("river".into(), None)),
            ("XMP-xmp", "Rating", TagValue::Text("5".into(), None)),
            (
                "ExifIFD",
                "CreateDate",
                TagValue::Date(
                    "2024-05-31T23:59:59".to_owned(),
                    "2024:05:31 23:59:59".into(),
                ),
            ),
        ];
        let meant = rows
            .into_iter()
            .filter(|(group, tag, _)| name.matches(group, tag));
        meant.map(|(_, _, value)| value).collect()
    }
}

fn query(text: &str) -> Query {
    let now: ZonedDateTime = "2024-06-02T12:00:00+02:00[Europe/Paris]".parse().unwrap();
    let saved = BTreeMap::new();
    let setting = Setting {
        now: &now,
        saved: &saved,
    };
    Query::parse(text, &setting).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn what_is_so_matches() {
    for text in [
        "",
        "ete r5",
        "ETE OR nothing",
        "-nothing",
        "camera:r5",
        "camera:=\"eos r5\"",
        "camera:=canon",
        "tag:=ete",
        "tag:best",
        "iso:400 iso:..400 iso:>=400 -iso:>400 iso:100,400",
        "exposure:1/60 exposure:<=1/60 exposure:>=1/60 -exposure:<1/60 exposure:1/125..1/30",
        "f:2.8 f:<4",
        "size:5MB size:>4M",
        "format:jpg",
        "taken:2024 taken:2024-05 taken:2024-05-31T23:59:59 taken:<2024-06 taken:7d -taken:>2024-05",
        "added:2024-06-01T12 added:2d -added:12h added:>=2024-06-01T10:00:00Z",
        "near:48.86,2.35,1km bbox:48,2,49,3 has:gps",
        "has:camera has:iso has:date has:tag no:lens no:focal no:note",
        "has:exif.ISO no:exif.Make has:\"XMP-dc:subject\"",
        "id:k3f9 id:00 sha256:ab12ab",
        "exif.PhotographicSensitivity:400 \"exif:iso\":100..400 exif.ISO:>1/2 -exif.ISO:40",
        "exif.Orientation:\"rotate 90\" exif.Orientation:6 -exif.Orientation:mirror",
        "exif.ExposureTime:1/60",
        "xmp.Subject:ete xmp.Subject:=river -xmp.Subject:=riv",
        "xmp.Rating:5 xmp.Rating:>=4 xmp.Rating:4..5 -xmp.Rating:<5",
        "exif.CreateDate:2024-05 exif.CreateDate:>=2024-05-31 exif.CreateDate:<1d",
    ] {
        assert!(query(text).matches(&Photo), "{text}");
    }
}

#[test]
fn what_is_not_so_does_not_match() {
    for text in [
        "nothing",
        "-r5",
        "camera:=r5",
        "tag:=best",
        "iso:>400",
        "exposure:1/50",
        "focal:50",
        "-focal:50 focal:50",
        "format:png",
        "taken:2024-06",
        "added:2024-05",
        "near:48.86,2.36,500m",
        "bbox:49,2,50,3",
        "no:gps",
        "id:k3fa",
        "exif.ISO:40",
        "exif.Subject:ete",
        "xmp.Rating:>5",
        "exif.CreateDate:2024-06",
        "lens:\"\\\\\"",
    ] {
        assert!(!query(text).matches(&Photo), "{text}");
    }
}

#[test]
fn areas_cross_the_date_line() {
    let area = "bbox:-20,170,-10,-170";
    let Query::Term(crate::query::Term::Within(area)) = query(area) else {
        panic!("{area}");
    };
    for (longitude, is_inside) in [(175.0, true), (-175.0, true), (0.0, false), (180.0, true)] {
        assert_eq!(area.contains(-15.0, longitude), is_inside, "{longitude}");
    }
    let near = Near {
        latitude: 0.0,
        longitude: 179.9,
        metres: 50_000.0,
    };
    assert!(near.contains(0.0, -179.9));
    assert!(near.area().crosses_date_line());
}

proptest! {
    /// What is near lies in the area by which it is looked for.
    #[test]
    fn an_area_holds_all_that_is_near(
        latitude in -90.0..=90.0_f64,
        longitude in -180.0..=180.0_f64,
        metres in 1.0..5_000_000.0_f64,
        bearing in 0.0..360.0_f64,
        part in 0.0..1.0_f64,
    ) {
        let near = Near { latitude, longitude, metres };
        let (lat, lon) = (latitude.to_radians(), longitude.to_radians());
        let (angle, bearing) = (metres * part / 6_371_008.8, bearing.to_radians());
        let north = (lat.sin() * angle.cos() + lat.cos() * angle.sin() * bearing.cos()).asin();
        let east = lon + (bearing.sin() * angle.sin() * lat.cos()).atan2(angle.cos() - lat.sin() * north.sin());
        let east = (east.to_degrees() + 540.0).rem_euclid(360.0) - 180.0;
        let north = north.to_degrees();
        if near.contains(north, east) {
            prop_assert!(near.area().contains(north, east), "{:?} {} {}", near.area(), north, east);
        }
    }
}
