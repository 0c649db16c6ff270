//! A session or token that somebody hands over: what `login --store print` or `token create` printed.

use std::fs::File;
use std::path::Path;

use zeroize::Zeroizing;

use crate::crypto::{SessionSecret, Token};
use crate::paths::{self, Environment, TOKEN};
use crate::session::error::{Error, Place, Warning};

/// The most bytes that a file with a session or token may have.
pub(super) const LONGEST: usize = 1024;

/// Reads the file that `IMGVAULT_SESSION_FILE` names. Links are followed: containers mount secrets so.
///
/// # Errors
/// Fails if it cannot be read, or holds anything else.
pub fn read_session_file(path: &Path) -> Result<(SessionSecret, Option<Warning>), Error> {
    let (text, warning) = read(path)?;
    let session = SessionSecret::parse(&text).map_err(|_| Error::NotASession {
        place: Place::File(path.to_owned()),
    })?;
    Ok((session, warning))
}

/// Finds the token that `IMGVAULT_TOKEN` holds, or the file that `IMGVAULT_TOKEN_FILE` names.
///
/// # Errors
/// Fails if the file cannot be read, or it is anything else.
pub fn read_token(environment: &Environment) -> Result<Option<(Token, Option<Warning>)>, Error> {
    if let Some(text) = &environment.token {
        let place = Place::Variable(TOKEN);
        let token = Token::parse(text.expose()).map_err(|_| Error::NotAToken { place })?;
        return Ok(Some((token, None)));
    }
    let Some(path) = &environment.token_file else {
        return Ok(None);
    };
    let (text, warning) = read(path)?;
    let token = Token::parse(&text).map_err(|_| Error::NotAToken {
        place: Place::File(path.clone()),
    })?;
    Ok(Some((token, warning)))
}

/// Reads a file with a secret, and tells whether others can do so too. What is not text is no secret of ours.
fn read(path: &Path) -> Result<(Zeroizing<String>, Option<Warning>), Error> {
    let mut file = File::open(path).map_err(paths::Error::io("read", path))?;
    let bytes = paths::read_at_most(&mut file, path, LONGEST)?;
    let text = str::from_utf8(&bytes).unwrap_or_default();
    let warning = paths::others_can_read(&file).then(|| Warning::Readable {
        path: path.to_owned(),
    });
    Ok((Zeroizing::new(text.to_owned()), warning))
}
