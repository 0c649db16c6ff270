//! A session that somebody hands over in a file: what `login --store print` printed.

use std::fs::File;
use std::path::Path;

use crate::crypto::SessionSecret;
use crate::paths;
use crate::session::error::{Error, Place, Warning};

/// The most bytes that a file with a session may have.
pub(super) const LONGEST: usize = 1024;

/// Reads the file that `IMGVAULT_SESSION_FILE` names. Links are followed: containers mount secrets so.
///
/// # Errors
/// Fails if it cannot be read, or holds anything else.
pub fn read_session_file(path: &Path) -> Result<(SessionSecret, Option<Warning>), Error> {
    let mut file = File::open(path).map_err(paths::Error::io("read", path))?;
    let bytes = paths::read_at_most(&mut file, path, LONGEST)?;
    let session = str::from_utf8(&bytes)
        .ok()
        .and_then(|text| SessionSecret::parse(text).ok())
        .ok_or_else(|| Error::NotASession {
            place: Place::File(path.to_owned()),
        })?;
    let warning = paths::others_can_read(&file).then(|| Warning::Readable {
        path: path.to_owned(),
    });
    Ok((session, warning))
}
