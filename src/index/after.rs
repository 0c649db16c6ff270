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
        let key = sorted_by(sort);
        let sql = format!(
            "SELECT {key}, image FROM images WHERE image = (SELECT image FROM ids WHERE id = ?)"
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
        Ok(row.map(|(value, image)| {
            // A comparison of rows is answered from the index of the order.
            let compared = format!("({key}, image) {beyond} (?, ?)");
            let (condition, values) = if value == Value::Null {
                let condition = format!("({key} IS NULL AND image {beyond} ?)");
                (condition, vec![Value::Integer(image)])
            } else if sort == Field::Added {
                (format!("image {beyond} ?"), vec![Value::Integer(image)])
            } else {
                (
                    format!("({compared} OR {key} IS NULL)"),
                    vec![value, Value::Integer(image)],
                )
            };
            After {
                image,
                condition,
                values,
            }
        }))
    }
}
