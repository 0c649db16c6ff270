//! Finding images by a word: by the texts that have it, or by the images themselves where many of them have it.

use rusqlite::types::Value;

use crate::index::error::Error;
use crate::index::plan::Plan;
use crate::index::{Index, texts};

/// The fewest characters that trigrams find.
const TRIGRAM: usize = 3;

/// How often the texts with a word may occur so that all of their images are gathered for a page of them.
pub(super) const MANY: i64 = 16_384;

/// One image in how many must have a word so that a page is read off the images, the newest first, text by text.
const DENSE: i64 = 8;

/// The texts of an image.
const TEXTS_OF_IMAGE: &str = "said, json_each('[' || replace(said.texts, ' ', ',') || ']') AS part WHERE said.image = images.image";

/// Where the texts with a word are found.
struct Source {
    /// The table.
    table: &'static str,
    /// The column of a text's place in it.
    place: &'static str,
    /// The condition, with one value in it.
    condition: &'static str,
    value: Value,
}

impl Index {
    /// Plans a word: the images that have a text with it.
    pub(super) fn images_with_word(&self, word: &str) -> Result<Plan, Error> {
        Ok(gathered(self.source(word)?))
    }

    /// Plans a page of the images that have a word. One that occurs often is looked for in each image, the newest first:
    /// the page is full long before all that have it could be gathered. Often is `many` times.
    pub(super) fn page_of_word(&self, word: &str, many: i64) -> Result<Plan, Error> {
        let source = self.source(word)?;
        let Source {
            table,
            place,
            condition,
            ..
        } = source;
        // The texts come in the order of their places, so that the last one tells how many there are in all.
        let sql = format!(
            "SELECT count(*), max(text), (SELECT max(text) FROM texts), (SELECT max(image) FROM images) FROM \
             (SELECT joined.text FROM {table} CROSS JOIN image_texts AS joined ON joined.text = {table}.{place} \
             WHERE {condition} LIMIT {many})"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let (occurs, last, texts, images): (i64, Option<i64>, Option<i64>, Option<i64>) = statement
            .query_row([&source.value], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
        let (Some(last), Some(texts), Some(images)) = (last, texts, images) else {
            return Ok(gathered(source));
        };
        if occurs < many {
            return Ok(gathered(source));
        }
        let in_all = occurs.saturating_mul(texts) / last.max(1);
        Ok(if in_all >= images / DENSE {
            Plan::of_sql(
                format!(
                    "EXISTS (SELECT 1 FROM {TEXTS_OF_IMAGE} \
                     AND instr((SELECT folded FROM texts WHERE text = part.value), ?) > 0)"
                ),
                vec![Value::Text(word.to_owned())],
            )
        } else {
            Plan::of_sql(
                format!(
                    "EXISTS (SELECT 1 FROM {TEXTS_OF_IMAGE} \
                     AND part.value IN (SELECT {place} FROM {table} WHERE {condition}))"
                ),
                vec![source.value],
            )
        })
    }

    /// Counts the images that have a word: a bit each is quicker than a set of all of them.
    pub(super) fn count_of_word(&self, word: &str) -> Result<u64, Error> {
        let Source {
            table,
            place,
            condition,
            value,
        } = self.source(word)?;
        let sql = format!(
            "SELECT image FROM {table} CROSS JOIN image_texts ON image_texts.text = {table}.{place} WHERE {condition}"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([value])?;
        let mut seen: Vec<u64> = Vec::new();
        while let Some(row) = rows.next()? {
            let image = row.get::<_, i64>(0)?.unsigned_abs();
            let place = usize::try_from(image / 64).unwrap_or_default();
            if seen.len() <= place {
                seen.resize(place + 1, 0);
            }
            seen[place] |= 1 << (image % 64);
        }
        Ok(seen.iter().map(|bits| u64::from(bits.count_ones())).sum())
    }

    fn source(&self, word: &str) -> Result<Source, Error> {
        if word.chars().count() < TRIGRAM {
            return Ok(Source {
                table: "texts",
                place: "text",
                condition: "instr(folded, ?) > 0",
                value: Value::Text(word.to_owned()),
            });
        }
        texts::make_searchable(&self.connection)?;
        Ok(Source {
            table: "trigrams",
            place: "rowid",
            condition: "trigrams MATCH ?",
            value: Value::Text(format!("\"{}\"", word.replace('"', "\"\""))),
        })
    }
}

/// Plans the images of texts by gathering them all.
fn gathered(source: Source) -> Plan {
    let Source {
        table,
        place,
        condition,
        value,
    } = source;
    Plan::of_sql(
        format!(
            "image IN (SELECT image FROM image_texts WHERE text IN (SELECT {place} FROM {table} WHERE {condition}))"
        ),
        vec![value],
    )
}
