//! Images as they are found: what a row says.

use rusqlite::Row;

use crate::id::{ImageId, Sha256};
use crate::index::error::Error;
use crate::record::{Camera, Exposure, Gps, SourceFile, Summary, Taken, Timestamp};

/// The columns of an image.
pub(super) const COLUMNS: &str = "id, added, batch, path, path_b64, name, format, bytes, sha256, width, height, taken, \
                       taken_offset, taken_source, has_camera, make, model, serial, lens, has_exposure, iso, \
                       f_number, time_s, focal_mm, lat, lon, alt_m, software, tags, note";

/// An image as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its id; the oldest, where it has several.
    pub id: ImageId,
    /// When it was stored.
    pub added: Timestamp,
    /// The upload it came with.
    pub batch: String,
    /// The file it was.
    pub file: SourceFile,
    /// What people search by.
    pub summary: Summary,
    /// The labels of its owner.
    pub tags: Vec<String>,
    /// The note of its owner.
    pub note: Option<String>,
}

impl Found {
    /// Reads an image.
    pub(super) fn of_row(row: &Row<'_>) -> Result<Self, Error> {
        let broken = |_| Error::Broken;
        let id: String = row.get("id")?;
        let format: String = row.get("format")?;
        let tags: String = row.get("tags")?;
        let sha256: [u8; 32] = row.get("sha256")?;
        Ok(Self {
            id: id.parse().map_err(broken)?,
            added: Timestamp::from_millisecond(row.get("added")?).map_err(|_| Error::Broken)?,
            batch: row.get("batch")?,
            file: SourceFile {
                path: row.get("path")?,
                path_b64: row.get("path_b64")?,
                name: row.get("name")?,
                format: format.parse().map_err(|_| Error::Broken)?,
                bytes: row.get::<_, i64>("bytes")?.unsigned_abs(),
                sha256: Sha256::from_bytes(sha256),
                width: row.get("width")?,
                height: row.get("height")?,
            },
            summary: summary(row)?,
            tags: serde_json::from_str(&tags).map_err(|_| Error::Broken)?,
            note: row.get("note")?,
        })
    }
}

fn summary(row: &Row<'_>) -> Result<Summary, Error> {
    let taken = |local: String| -> Result<Taken, Error> {
        Ok(Taken {
            local,
            offset: row.get("taken_offset")?,
            source: row
                .get::<_, Option<String>>("taken_source")?
                .unwrap_or_default(),
        })
    };
    let position: (Option<f64>, Option<f64>) = (row.get("lat")?, row.get("lon")?);
    let alt_m = row.get("alt_m")?;
    let camera = Camera {
        make: row.get("make")?,
        model: row.get("model")?,
        serial: row.get("serial")?,
        lens: row.get("lens")?,
    };
    let exposure = Exposure {
        iso: row.get("iso")?,
        f_number: row.get("f_number")?,
        time_s: row.get("time_s")?,
        focal_mm: row.get("focal_mm")?,
    };
    Ok(Summary {
        taken: row
            .get::<_, Option<String>>("taken")?
            .map(taken)
            .transpose()?,
        camera: row.get::<_, bool>("has_camera")?.then_some(camera),
        exposure: row.get::<_, bool>("has_exposure")?.then_some(exposure),
        gps: position
            .0
            .zip(position.1)
            .map(|(lat, lon)| Gps { lat, lon, alt_m }),
        software: row.get("software")?,
    })
}
