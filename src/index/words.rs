//! Finding images by a word: by the texts that have it, or by the images themselves where most of them may.

use rusqlite::types::Value;

use crate::index::error::Error;
use crate::index::plan::Plan;
use crate::index::{Index, texts};

/// The fewest characters that trigrams find.
const TRIGRAM: usize = 3;

/// How often the texts with a word may occur so that all of the images are gathered for a page of them.
const MANY: i64 = 16_384;

impl Index {
    /// Plans a word: the images that have a text with it.
    pub(super) fn images_with_word(&self, word: &str) -> Result<Plan, Error> {
        let (texts, param) = self.texts_with_word(word)?;
        Ok(Plan::of_sql(
            format!("image IN (SELECT image FROM image_texts WHERE text IN ({texts}))"),
            vec![param],
        ))
    }

    /// Plans a page of the images that have a word. One that occurs often is looked for in each image, the newest first:
    /// the page is full long before all that have it could be gathered.
    pub(super) fn page_of_word(&self, word: &str) -> Result<Plan, Error> {
        let (texts, param) = self.texts_with_word(word)?;
        let sql = format!(
            "SELECT count(*) FROM (SELECT 1 FROM image_texts WHERE text IN ({texts}) LIMIT {MANY})"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let occurs: i64 = statement.query_row([&param], |row| row.get(0))?;
        if occurs < MANY {
            return self.images_with_word(word);
        }
        Ok(Plan::of_sql(
            format!(
                "EXISTS (SELECT 1 FROM said, json_each('[' || replace(said.texts, ' ', ',') || ']') AS text \
                 WHERE said.image = images.image AND text.value IN ({texts}))"
            ),
            vec![param],
        ))
    }

    /// Gives the SQL that selects the texts with a word, and the value in it.
    fn texts_with_word(&self, word: &str) -> Result<(&'static str, Value), Error> {
        if word.chars().count() < TRIGRAM {
            let sql = "SELECT text FROM texts WHERE instr(folded, ?) > 0";
            return Ok((sql, Value::Text(word.to_owned())));
        }
        texts::make_searchable(&self.connection)?;
        let phrase = format!("\"{}\"", word.replace('"', "\"\""));
        let sql = "SELECT rowid FROM trigrams WHERE trigrams MATCH ?";
        Ok((sql, Value::Text(phrase)))
    }
}
