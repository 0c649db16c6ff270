//! Fills a vault with made-up images for `search.sh`, by sealing their records, and a plain database with the same rows.
//!
//! `fill VAULT PASSWORD COUNT PLAIN`: the vault and its user `bench` are there already. The images
//! themselves are left out: nothing that is searched is in them.

use std::borrow::Cow;
use std::env;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use imgvault::account::unlock_with_password;
use imgvault::crypto::{DedupeKey, Password, blake3, sha256};
use imgvault::ledger::{Appender, Author, Draft, Memory};
use imgvault::metadata::{Completeness, Format, Metadata, Rational, Tag, TagId, Value};
use imgvault::record::{Body, Image, Timestamp, Upload};
use imgvault::vault::Vault;
use rusqlite::Connection;

const CAMERAS: [(&str, &str, &str); 6] = [
    ("Canon", "Canon EOS R5", "RF24-70mm F2.8 L IS USM"),
    ("NIKON CORPORATION", "NIKON Z 6_2", "NIKKOR Z 35mm f/1.8 S"),
    ("SONY", "ILCE-7M4", "FE 85mm F1.8"),
    (
        "Apple",
        "iPhone 15 Pro",
        "iPhone 15 Pro back triple camera 6.86mm f/1.78",
    ),
    ("Google", "Pixel 8", "Pixel 8 back camera 6.9mm f/1.68"),
    ("FUJIFILM", "X-T5", "XF33mmF1.4 R LM WR"),
];
const PLACES: [(&str, f64, f64); 7] = [
    ("Paris", 48.8566, 2.3522),
    ("Reykjavik", 64.1466, -21.9426),
    ("Nairobi", -1.2921, 36.8219),
    ("Sydney", -33.8688, 151.2093),
    ("Quito", -0.1807, -78.4678),
    ("Osaka", 34.6937, 135.5023),
    ("Toronto", 43.6532, -79.3832),
];
const WORDS: [&str; 15] = [
    "harvest", "bridge", "survey", "claim", "roof", "storm", "wedding", "museum", "protest",
    "garden", "river", "night", "launch", "audit", "bakery",
];
const SAME: [(&str, &str); 20] = [
    ("File", "FileType"),
    ("File", "FileTypeExtension"),
    ("File", "MIMEType"),
    ("File", "ExifByteOrder"),
    ("File", "EncodingProcess"),
    ("File", "BitsPerSample"),
    ("JFIF", "JFIFVersion"),
    ("JFIF", "ResolutionUnit"),
    ("JFIF", "XResolution"),
    ("JFIF", "YResolution"),
    ("IFD0", "Copyright"),
    ("IFD0", "YCbCrPositioning"),
    ("ExifIFD", "ExifVersion"),
    ("ExifIFD", "ColorSpace"),
    ("ExifIFD", "FlashpixVersion"),
    ("ExifIFD", "ComponentsConfiguration"),
    ("ExifIFD", "SceneType"),
    ("GPS", "GPSVersionID"),
    ("XMP-x", "XMPToolkit"),
    ("XMP-xmp", "CreatorTool"),
];

/// The records of one commit.
const BATCH: u64 = 4096;

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        let place = self.below(choices.len() as u64);
        choices[usize::try_from(place).unwrap_or_default()]
    }

    #[expect(clippy::cast_precision_loss, reason = "a million is exact")]
    fn around(&mut self, middle: f64) -> f64 {
        middle + (self.below(400_000) as f64 - 200_000.0) / 1_000_000.0
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().filter(|word| word != "--bench").collect();
    let [_, folder, password, count, plain] = arguments.as_slice() else {
        // `cargo test --benches` and the like have nothing to fill.
        return Ok(());
    };
    let mut vault = Vault::open(Path::new(folder), Duration::from_secs(30))?;
    let password = Password::new(password.clone());
    let unlocked = unlock_with_password(&vault, &"bench".parse()?, &password)?;
    let memory = Memory::new(&Path::new(folder).join("memory"));
    let mut appender = Appender::new(
        &vault,
        Author::Session(Box::new(unlocked.clone())),
        &memory,
        0,
    )?;
    let dedupe = DedupeKey::of(unlocked.keys.newest().1);
    let mut plain = Plain::new(Path::new(plain))?;
    let mut numbers = Numbers(1);
    let started = Instant::now();
    let count: u64 = count.parse()?;
    let mut made = 0;
    while made < count {
        let mut drafts = Vec::new();
        plain.connection.execute_batch("BEGIN")?;
        for number in made..count.min(made + BATCH) {
            let image = image(number, &mut numbers);
            plain.add(&image)?;
            drafts.push(Draft {
                tag: Some(dedupe.tag(&image.file.sha256)),
                body: Body::Image(Box::new(image)),
                place: None,
            });
        }
        plain.connection.execute_batch("COMMIT")?;
        made += drafts.len() as u64;
        appender.commit(&mut vault, drafts, Timestamp::now(), |_| Ok(()))?;
    }
    plain.finish()?;
    use_error(&format!("{count} records in {:.1?}", started.elapsed()));
    Ok(())
}

/// Tells how it went, beside the table that goes to standard output.
fn use_error(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn image(number: u64, numbers: &mut Numbers) -> Image {
    let (make, model, lens) = numbers.one_of(&CAMERAS);
    let (place, latitude, longitude) = numbers.one_of(&PLACES);
    let mut tags: Vec<Tag> = SAME
        .iter()
        .map(|(group, name)| tag(group, name, "the same everywhere"))
        .collect();
    let taken = format!(
        "20{:02}:{:02}:{:02} {:02}:{:02}:{:02}",
        10 + numbers.below(16),
        1 + numbers.below(12),
        1 + numbers.below(28),
        numbers.below(24),
        numbers.below(60),
        numbers.below(60)
    );
    let title = format!("{place} {} {number}", numbers.one_of(&WORDS));
    for (group, name, text) in [
        ("IFD0", "ImageDescription", title),
        ("IFD0", "Make", make.to_owned()),
        ("IFD0", "Model", model.to_owned()),
        ("ExifIFD", "LensModel", lens.to_owned()),
        (
            "ExifIFD",
            "SerialNumber",
            format!("{:08}", numbers.below(100_000_000)),
        ),
        (
            "ExifIFD",
            "OffsetTimeOriginal",
            numbers.one_of(&["+00:00", "+02:00", "-05:00"]).to_owned(),
        ),
        ("File", "Comment", format!("frame {number}")),
    ] {
        tags.push(tag(group, name, text));
    }
    for name in ["DateTimeOriginal", "CreateDate"] {
        tags.push(tag("ExifIFD", name, Value::Text(taken.clone())));
    }
    let exposure = Rational {
        numerator: 1,
        denominator: numbers.one_of(&[30, 60, 125, 250, 500, 1000, 4000]),
    };
    let f_number = Rational {
        numerator: numbers.one_of(&[14, 18, 28, 40, 56, 80]),
        denominator: 10,
    };
    let focal = Rational {
        numerator: numbers.one_of(&[24, 35, 50, 85, 200]),
        denominator: 1,
    };
    tags.push(tag("ExifIFD", "ExposureTime", Value::Rational(exposure)));
    tags.push(tag("ExifIFD", "FNumber", Value::Rational(f_number)));
    tags.push(tag("ExifIFD", "FocalLength", Value::Rational(focal)));
    tags.push(tag(
        "ExifIFD",
        "ISO",
        numbers.one_of(&[50_i64, 100, 200, 400, 800, 1600, 3200, 6400]),
    ));
    tags.push(tag("IFD0", "Orientation", numbers.one_of(&[1_i64, 6, 8])));
    tags.push(tag(
        "XMP-xmp",
        "Rating",
        numbers.one_of(&[0_i64, 1, 2, 3, 4, 5]),
    ));
    let words = (0..3).map(|_| numbers.one_of(&WORDS)).chain([place]);
    let words = words.map(|word| Value::Text(word.to_owned())).collect();
    tags.push(tag("XMP-dc", "Subject", Value::List(words)));
    if numbers.below(3) > 0 {
        push_place(
            &mut tags,
            numbers.around(latitude),
            numbers.around(longitude),
        );
    }
    let name = format!("{:03}/IMG_{number:07}.jpg", number / 1000);
    let upload = Upload {
        path: Path::new(&name),
        bytes: 25_000 + numbers.below(50_000),
        sha256: sha256(&number.to_le_bytes()),
        object_hash: blake3(&number.to_le_bytes()),
        batch: "bench",
        tags: &[],
        note: None,
    };
    let metadata = Metadata {
        format: numbers.one_of(&[Format::Jpeg, Format::Jpeg, Format::Png]),
        width: Some(numbers.one_of(&[1200, 4000, 6000, 8192])),
        height: Some(numbers.one_of(&[800, 3000, 4000, 5464])),
        tags,
        warnings: Vec::new(),
        completeness: Completeness::Whole,
        weight: 0,
    };
    Image::new(&upload, metadata)
}

fn tag(group: &'static str, name: &'static str, value: impl Into<Value>) -> Tag {
    Tag {
        group: Cow::Borrowed(group),
        id: TagId::None,
        name: Cow::Borrowed(name),
        value: value.into(),
        print: None,
        copy: 0,
    }
}

/// A database in the clear, as somebody would make it who needs no vault.
struct Plain {
    connection: Connection,
}

impl Plain {
    fn new(path: &Path) -> Result<Self, Box<dyn Error>> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
             CREATE TABLE images (
                 image INTEGER PRIMARY KEY, id TEXT, name TEXT, path TEXT, bytes INTEGER, width INTEGER, height INTEGER,
                 taken TEXT, make TEXT, model TEXT, lens TEXT, serial TEXT, iso INTEGER, f REAL, exposure REAL,
                 focal REAL, lat REAL, lon REAL, meta TEXT
             );
             CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'trigram', detail = 'none');",
        )?;
        Ok(Self { connection })
    }

    fn add(&mut self, image: &Image) -> Result<(), Box<dyn Error>> {
        let camera = image.summary.camera.clone().unwrap_or_default();
        let exposure = image.summary.exposure.clone().unwrap_or_default();
        let gps = image.summary.gps.as_ref();
        self.connection
            .prepare_cached("INSERT INTO images VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?
            .execute(rusqlite::params![
                &image.file.sha256.to_string()[..16],
                image.file.name,
                image.file.path,
                image.file.bytes.cast_signed(),
                image.file.width,
                image.file.height,
                image.summary.taken.as_ref().map(|taken| &taken.local),
                camera.make,
                camera.model,
                camera.lens,
                camera.serial,
                exposure.iso,
                exposure.f_number,
                exposure.time_s,
                exposure.focal_mm,
                gps.map(|gps| gps.lat),
                gps.map(|gps| gps.lon),
                serde_json::to_string(&image.meta)?,
            ])?;
        let texts = image.meta.iter().filter_map(|tag| tag.value.as_text());
        let text = texts
            .chain([image.file.name.as_str()])
            .collect::<Vec<_>>()
            .join("\n");
        self.connection
            .prepare_cached("INSERT INTO texts (text) VALUES (?)")?
            .execute([text])?;
        Ok(())
    }

    fn finish(self) -> Result<(), Box<dyn Error>> {
        self.connection.execute_batch(
            "CREATE INDEX by_id ON images (id); CREATE INDEX by_taken ON images (taken); CREATE INDEX by_model ON images (model);
             CREATE INDEX by_iso ON images (iso); CREATE INDEX by_place ON images (lat, lon); ANALYZE;
             PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;",
        )?;
        Ok(())
    }
}

fn push_place(tags: &mut Vec<Tag>, latitude: f64, longitude: f64) {
    for (name, side, sides, degrees) in [
        ("GPSLatitude", "GPSLatitudeRef", ["N", "S"], latitude),
        ("GPSLongitude", "GPSLongitudeRef", ["E", "W"], longitude),
    ] {
        let letter = sides[usize::from(degrees < 0.0)];
        tags.push(tag("GPS", name, degrees.abs()));
        tags.push(tag("GPS", side, Value::Text(letter.to_owned())));
        tags.push(tag("Composite", name, degrees));
    }
}
