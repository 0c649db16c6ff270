//! Going on after an image: what comes behind it in an order.

use rusqlite::OptionalExtension;
use rusqlite::types::Value;

use crate::id::ImageId;
use crate::index::Index;
use crate::index::error::Error;
use crate::index::find::{Order, sorted_by};
use crate::query::Field;

impl Index {
    /// Gives the condition for what comes after an image, and the values in it; `None` where there is no such image.
    pub(super) fn after(
        &self,
        id: ImageId,
        sort: Field,
        order: Order,
    ) -> Result<Option<(String, Vec<Value>)>, Error> {
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
            let image = Value::Integer(image);
            if value == Value::Null {
                let condition = format!("({key} IS NULL AND image {beyond} ?)");
                return (condition, vec![image]);
            }
            // A comparison of rows is answered from the index of the order.
            let condition = format!("({key}, image) {beyond} (?, ?)");
            if sort == Field::Added {
                (condition, vec![value, image])
            } else {
                (
                    format!("({condition} OR {key} IS NULL)"),
                    vec![value, image],
                )
            }
        }))
    }
}
