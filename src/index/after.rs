//! Going on after an image: what comes behind it in an order.

use rusqlite::OptionalExtension;
use rusqlite::types::Value;

use crate::id::ImageId;
use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::{Order, sorted_by};
use crate::query::Field;

/// What comes after an image.
pub(super) struct After {
    /// The image.
    pub(super) image: i64,
    /// What decides its place in the order.
    pub(super) key: Value,
    /// The condition for what comes after it, and the values in it.
    pub(super) condition: String,
    pub(super) values: Vec<Value>,
}

impl Index {
    /// Gives what comes after an image; `None` where there is no such image.
    pub(super) fn after(
        &self,
        id: ImageId,
        sort: Field,
        order: Order,
    ) -> Result<Option<After>, Error> {
        let column = sorted_by(sort);
        let sql = format!(
            "SELECT {column}, image FROM images WHERE image = (SELECT image FROM ids WHERE id = ?)"
        );
        let row: Option<(Value, i64)> = self
            .connection
            .prepare(&sql)?
            .query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let beyond = match order {
            Order::Ascending => ">",
            Order::Descending => "<",
        };
        Ok(row.map(|(key, image)| {
            let compared = format!("({column}, image) {beyond} (?, ?)");
            let (condition, values) = if key == Value::Null {
                let condition = format!("({column} IS NULL AND image {beyond} ?)");
                (condition, vec![Value::Integer(image)])
            } else if sort == Field::Added {
                (format!("image {beyond} ?"), vec![Value::Integer(image)])
            } else {
                (
                    format!("({compared} OR {column} IS NULL)"),
                    vec![key.clone(), Value::Integer(image)],
                )
            };
            After {
                image,
                key,
                condition,
                values,
            }
        }))
    }
}
