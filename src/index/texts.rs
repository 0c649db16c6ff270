//! The texts of images, each kept once, and the trigrams by which parts of them are found.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::metadata::{Tag, Value};
use crate::query::fold;
use crate::record::Image;

/// The bytes of a text that are searched; what comes after is shown but not found.
const LONGEST: usize = 64 * 1024;

/// Groups whose values are worked out from others, are the same for most images, or are codes.
const LEFT_OUT: [&str; 9] = [
    "Adobe",
    "Composite",
    "File",
    "ICC-chrm",
    "ICC-header",
    "ICC-meas",
    "ICC-view",
    "JFIF",
    "Jpeg2000",
];

/// The texts that a transaction has met, and their places: makers, lenses and programs come again and again.
pub(super) type Met = HashMap<String, i64>;

/// Adds the texts of an image.
pub(super) fn add(
    transaction: &Transaction<'_>,
    image: i64,
    said: &Image,
    met: &mut Met,
) -> Result<(), Error> {
    let mut point = transaction
        .prepare_cached("INSERT OR IGNORE INTO image_texts (image, text) VALUES (?, ?)")?;
    for text in texts_of(said) {
        let place = match met.get(&text) {
            Some(place) => *place,
            None => place_of(transaction, &text)?,
        };
        point.execute((image, place))?;
        met.insert(text, place);
    }
    Ok(())
}

/// Gives the place of a text, which is added where it is new.
fn place_of(transaction: &Transaction<'_>, text: &str) -> Result<i64, Error> {
    let present = transaction
        .prepare_cached("SELECT text FROM texts WHERE folded = ?")?
        .query_row([text], |row| row.get(0))
        .optional()?;
    if let Some(place) = present {
        return Ok(place);
    }
    transaction
        .prepare_cached("INSERT INTO texts (folded) VALUES (?)")?
        .execute([text])?;
    Ok(transaction.last_insert_rowid())
}

/// Removes the texts of an image, and those that no other image has.
pub(super) fn remove(transaction: &Transaction<'_>, image: i64) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "SELECT text, folded, text <= (SELECT searchable FROM progress) FROM image_texts JOIN texts USING (text) \
         WHERE image = ?1 AND NOT EXISTS \
         (SELECT 1 FROM image_texts AS others WHERE others.text = image_texts.text AND others.image <> ?1)",
    )?;
    let rows = statement.query_map([image], |row| {
        Ok((
            row.get::<_, i64>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, bool>(2)?,
        ))
    })?;
    let own = rows.collect::<Result<Vec<_>, _>>()?;
    let execute = |sql: &str, text: i64| -> Result<(), Error> {
        transaction.prepare_cached(sql)?.execute([text])?;
        Ok(())
    };
    execute("DELETE FROM image_texts WHERE image = ?", image)?;
    for (text, folded, is_searchable) in own {
        if is_searchable {
            transaction
                .prepare_cached(
                    "INSERT INTO trigrams (trigrams, rowid, folded) VALUES ('delete', ?, ?)",
                )?
                .execute((text, folded))?;
        }
        execute("DELETE FROM texts WHERE text = ?", text)?;
    }
    Ok(())
}

/// Adds the trigrams of the texts that came since the last question.
pub(super) fn make_searchable(connection: &Connection) -> Result<(), Error> {
    let behind: bool = connection
        .prepare_cached(
            "SELECT (SELECT coalesce(max(text), 0) FROM texts) > (SELECT searchable FROM progress)",
        )?
        .query_row([], |row| row.get(0))?;
    if behind {
        connection.execute_batch(
            "BEGIN IMMEDIATE;
             INSERT INTO trigrams (rowid, folded)
                 SELECT text, folded FROM texts WHERE text > (SELECT searchable FROM progress);
             UPDATE progress SET searchable = (SELECT max(text) FROM texts);
             COMMIT;",
        )?;
    }
    Ok(())
}

/// Gathers what plain words are looked for in: the file's name, labels, note, and every text of the metadata.
fn texts_of(image: &Image) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    let own = [&image.file.name].into_iter().chain(&image.tags);
    for text in own.chain(&image.note) {
        insert(&mut texts, text);
    }
    // A JPEG's comment stands in the group `File`, but somebody wrote it.
    let told = |tag: &&Tag| tag.name == "Comment" || !LEFT_OUT.contains(&tag.group.as_ref());
    for tag in image.meta.iter().filter(told) {
        gather(&mut texts, &tag.value);
    }
    texts
}

fn gather(texts: &mut BTreeSet<String>, value: &Value) {
    match value {
        Value::Text(text) => insert(texts, text),
        // A date is a text once it was stored, so that both ways to fill the index give the same.
        Value::Date(date) => insert(texts, &date.to_string()),
        Value::List(values) => values.iter().for_each(|value| gather(texts, value)),
        Value::Structure(fields) => fields.iter().for_each(|(_, value)| gather(texts, value)),
        _ => {}
    }
}

fn insert(texts: &mut BTreeSet<String>, text: &str) {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let folded = fold(text[..end].trim());
    if !folded.is_empty() {
        texts.insert(folded);
    }
}
