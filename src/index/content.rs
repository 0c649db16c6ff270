//! Finding images by their content.

use crate::id::{ImageId, Sha256};
use crate::index::error::Error;
use crate::index::{Index, arrivals};

/// What the index knows of a content.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Content {
    /// There is an image of it, under this id.
    Here(ImageId),
    /// Tokens say that they brought it under these ids, and nobody has looked yet.
    Claimed(Vec<ImageId>),
}

impl Index {
    /// Finds an image by its content.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn of_content(&self, sha256: &Sha256) -> Result<Option<Content>, Error> {
        // Most contents are new, and this is all that is asked of them.
        let Some(image) = arrivals::of_content(&self.connection, sha256)? else {
            return Ok(None);
        };
        let sql = "SELECT images.id, ids.id, coalesce(is_matched, 1) FROM images JOIN ids USING (image) \
                   LEFT JOIN brought ON brought.id = ids.id WHERE image = ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([image])?;
        let id = |text: String| text.parse().map_err(|_| Error::Broken);
        let mut claims = Vec::new();
        while let Some(row) = rows.next()? {
            if row.get(2)? {
                return Ok(Some(Content::Here(id(row.get(0)?)?)));
            }
            claims.push(id(row.get(1)?)?);
        }
        Ok((!claims.is_empty()).then_some(Content::Claimed(claims)))
    }
}
