//! Lists: which images have a token, or which texts a trigram, as numbers in blocks; and what changes in them.

use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::index::error::Error;
use crate::index::set::{BLOCK, Block, Set};
use crate::index::token::{self, Token};

/// The bits of a change that say which number of a block it is of; the one above says whether it is there now.
const PLACE: u16 = (1 << 12) - 1;
const IS_THERE: u16 = 1 << 15;

/// What a list with changes takes in memory beside them.
const OVERHEAD: usize = 64;

/// So few blocks are read by themselves.
const FEW: usize = 256;

/// What changes in lists. It is written for many images at once, in the order of the table: then a list that most of
/// them are in is read and written once.
#[derive(Debug)]
pub(super) struct Changes {
    lists: HashMap<i64, Vec<u16>, RandomState>,
    count: usize,
    /// The last number that a list has, and the last one of a change.
    last: i64,
    last_changed: i64,
}

impl Changes {
    /// Begins where a number is the last one that a list may have: blocks after its own need not be looked for.
    pub(super) fn after(last: i64) -> Self {
        Self {
            lists: HashMap::default(),
            count: 0,
            last,
            last_changed: last,
        }
    }

    /// Puts a number into a list.
    pub(super) fn add(&mut self, token: i64, number: i64) -> Result<(), Error> {
        self.note(token, number, IS_THERE)
    }

    /// Takes a number out of a list.
    pub(super) fn remove(&mut self, token: i64, number: i64) -> Result<(), Error> {
        self.note(token, number, 0)
    }

    fn note(&mut self, token: i64, number: i64, is_there: u16) -> Result<(), Error> {
        let list = token::list(token, number / BLOCK).ok_or(Error::Broken)?;
        let place = u16::try_from(number % BLOCK).map_err(|_| Error::Broken)?;
        self.lists.entry(list).or_default().push(place | is_there);
        self.count += 1;
        self.last_changed = self.last_changed.max(number);
        Ok(())
    }

    /// Gives about how many bytes of memory they take.
    pub(super) fn weight(&self) -> usize {
        self.count * size_of::<u16>() + self.lists.len() * OVERHEAD
    }

    /// Writes the changes, and gives the tokens that nothing has any more.
    pub(super) fn write(&mut self, transaction: &Transaction<'_>) -> Result<Vec<Token>, Error> {
        let mut changes: Vec<(i64, Vec<u16>)> = self.lists.drain().collect();
        self.count = 0;
        changes.sort_unstable_by_key(|(list, _)| *list);
        let mut read = transaction.prepare_cached("SELECT numbers FROM lists WHERE list = ?")?;
        let mut put = transaction
            .prepare_cached("INSERT OR REPLACE INTO lists (list, numbers) VALUES (?, ?)")?;
        let mut delete = transaction.prepare_cached("DELETE FROM lists WHERE list = ?")?;
        let mut emptied = BTreeSet::new();
        for (list, changes) in changes {
            let mut block = Block::default();
            let is_new = token::block_of(list) > self.last / BLOCK;
            if !is_new {
                let known = read.query_row([list], |row| {
                    Ok(row.get_ref(0)?.as_blob().map(|blob| block.read(blob)))
                });
                known.optional()?.transpose().map_err(|_| Error::Broken)?;
            }
            for change in changes {
                block.put(change & PLACE, change & IS_THERE != 0);
            }
            if block.is_empty() {
                delete.execute([list])?;
                emptied.extend(Token::of_list(list));
            } else {
                put.execute((list, block.to_bytes()))?;
            }
        }
        self.last = self.last_changed;
        let mut gone = Vec::new();
        for token in emptied {
            if !is_had(transaction, token)? {
                gone.push(token);
            }
        }
        Ok(gone)
    }
}

fn is_had(transaction: &Transaction<'_>, token: Token) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM lists WHERE list BETWEEN ? AND ?)";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.query_row(token.lists(), |row| row.get(0))?)
}

/// Gives what any of the tokens has.
pub(super) fn any_of(connection: &Connection, tokens: &[Token]) -> Result<Set, Error> {
    let mut set = Set::default();
    let mut statement =
        connection.prepare_cached("SELECT list, numbers FROM lists WHERE list BETWEEN ? AND ?")?;
    for token in tokens {
        let mut rows = statement.query(token.lists())?;
        while let Some(row) = rows.next()? {
            add_row(&mut set, row)?;
        }
    }
    Ok(set)
}

/// Gives what a token has among what is in a set.
pub(super) fn among(connection: &Connection, token: Token, set: &Set) -> Result<Set, Error> {
    let blocks = set.blocks();
    let mut found = if blocks.len() > FEW {
        any_of(connection, &[token])?
    } else {
        let mut found = Set::default();
        let sql = "SELECT list, numbers FROM lists WHERE list = ?";
        let mut statement = connection.prepare_cached(sql)?;
        for block in blocks {
            let mut rows = statement.query([token::list(token.number(), block)])?;
            while let Some(row) = rows.next()? {
                add_row(&mut found, row)?;
            }
        }
        found
    };
    found.and(set);
    Ok(found)
}

/// Adds a row of the table to a set: its list and numbers are the first two columns.
pub(super) fn add_row(set: &mut Set, row: &rusqlite::Row<'_>) -> Result<(), Error> {
    let numbers = row.get_ref(1)?.as_blob().map_err(|_| Error::Broken)?;
    set.add_block(token::block_of(row.get(0)?), numbers);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

    use super::*;

    fn table() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        let sql = "CREATE TABLE lists (list INTEGER PRIMARY KEY, numbers BLOB NOT NULL)";
        connection.execute_batch(sql).unwrap();
        connection
    }

    proptest! {
        /// Numbers come and go in several transactions, each of which writes several times and knows the last number of
        /// those before.
        #[test]
        fn lists_have_what_was_added_and_not_removed(
            transactions in vec(vec(vec((0..3_i64, 0..9000_i64, any::<bool>()), 0..60), 0..4), 0..4)
        ) {
            let mut connection = table();
            let mut expected = BTreeMap::<i64, BTreeSet<i64>>::new();
            for writes in transactions {
                let transaction = connection.transaction().unwrap();
                let last = expected.values().filter_map(BTreeSet::last).max();
                let mut changes = Changes::after(last.copied().unwrap_or_default());
                for write in writes {
                    for (key, number, is_there) in write {
                        let (token, list) = (Token::Key(key), expected.entry(key).or_default());
                        if is_there {
                            changes.add(token.number(), number).unwrap();
                            list.insert(number);
                        } else {
                            changes.remove(token.number(), number).unwrap();
                            list.remove(&number);
                        }
                    }
                    let gone = changes.write(&transaction).unwrap();
                    assert!(gone.iter().all(|token| expected[&token.id()].is_empty()));
                }
                transaction.commit().unwrap();
            }
            for (key, numbers) in expected {
                let set = any_of(&connection, &[Token::Key(key)]).unwrap();
                assert_eq!(set.iter().collect::<BTreeSet<_>>(), numbers);
            }
        }
    }
}
