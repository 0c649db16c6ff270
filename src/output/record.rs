//! An image of the vault as a line of JSON.

use crate::index::Found;
use crate::metadata;
use crate::output::json::{
    Camera, Exposure, Gps, PathField, Record, RecordFile, Tag, Taken, Warning,
};
use crate::record::Image;

/// Makes the line of an image. With its record, every tag is in it.
#[must_use]
pub fn record(found: &Found, user: &str, full: Option<&Image>) -> Record {
    let file = &found.file;
    let summary = &found.summary;
    Record {
        id: found.id.to_string(),
        batch: found.batch.clone(),
        user: user.to_owned(),
        added: found.added.to_string(),
        file: RecordFile {
            path: PathField::new(file.path.clone(), file.path_b64.clone()),
            name: file.name.clone(),
            format: file.format.to_string(),
            bytes: file.bytes,
            sha256: file.sha256.to_string(),
            width: file.width.map(u64::from),
            height: file.height.map(u64::from),
        },
        taken: summary.taken.as_ref().map(|taken| Taken {
            local: taken.local.clone(),
            offset: taken.offset.clone(),
            source: taken.source.clone(),
        }),
        camera: summary.camera.as_ref().map(|camera| Camera {
            make: camera.make.clone(),
            model: camera.model.clone(),
            serial: camera.serial.clone(),
            lens: camera.lens.clone(),
        }),
        exposure: summary.exposure.as_ref().map(|exposure| Exposure {
            iso: exposure.iso.map(u64::from),
            f_number: exposure.f_number,
            time_s: exposure.time_s,
            focal_mm: exposure.focal_mm,
        }),
        gps: summary.gps.as_ref().map(|gps| Gps {
            lat: gps.lat,
            lon: gps.lon,
            alt_m: gps.alt_m,
        }),
        software: summary.software.clone(),
        tags: found.tags.clone(),
        note: found.note.clone(),
        warnings: full.map(|image| warnings(&image.warnings)),
        meta: full.map(|image| tags(&image.meta)),
    }
}

/// Makes the tags of a line.
#[must_use]
pub fn tags(tags: &[metadata::Tag]) -> Vec<Tag> {
    let tag = |tag: &metadata::Tag| Tag {
        group: tag.group.to_string(),
        id: serde_json::to_value(&tag.id).unwrap_or_default(),
        name: tag.name.to_string(),
        value: serde_json::to_value(&tag.value).unwrap_or_default(),
        print: tag.printed().into_owned(),
        copy: tag.copy,
    };
    tags.iter().map(tag).collect()
}

/// Makes the warnings of a line.
#[must_use]
pub fn warnings(warnings: &[metadata::Warning]) -> Vec<Warning> {
    let warning = |warning: &metadata::Warning| Warning {
        code: warning.code.to_string(),
        message: warning.message.clone(),
        offset: warning.offset,
    };
    warnings.iter().map(warning).collect()
}
