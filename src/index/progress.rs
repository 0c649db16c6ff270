//! How far the index has read the log.

use std::collections::HashMap;

use rusqlite::Row;

use crate::crypto::{Credential, Mac};
use crate::id::{SlotId, Writer};
use crate::index::Index;
use crate::index::error::Error;
use crate::record::{ChainHead, Mark};

/// The last row of the log that is in the index. Nothing was read while `seq` is 0.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Applied {
    /// The row's place in the order of its vault.
    pub seq: i64,
    /// The row's proof.
    pub mac: Mac,
}

/// The last row of a writer that is in the index.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Head {
    /// Its number.
    pub n: u64,
    /// Its proof.
    pub mac: Mac,
    /// What the writer writes with, from its first row on.
    pub credential: Credential,
}

/// The last row of each writer that is in the index.
pub type Heads = HashMap<Writer, Head>;

/// The last row that counts of each writer of a token that has ended, by the token's slot.
pub type Ends = HashMap<SlotId, HashMap<Writer, u64>>;

impl Index {
    /// Gives the last row that is in the index.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn applied(&self) -> Result<Applied, Error> {
        let sql = "SELECT seq, mac FROM progress";
        let applied = self.connection.prepare_cached(sql)?.query_row([], |row| {
            Ok(Applied {
                seq: row.get(0)?,
                mac: Mac::from_bytes(row.get(1)?),
            })
        })?;
        Ok(applied)
    }

    /// Gives the highest clock of any record that is in the index.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn clock(&self) -> Result<u64, Error> {
        let sql = "SELECT clock FROM progress";
        let clock: i64 = self
            .connection
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?;
        Ok(clock.unsigned_abs())
    }

    /// Gives the last row of each writer.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn heads(&self) -> Result<Heads, Error> {
        let sql = "SELECT writer, n, mac, token FROM writers";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let token: Option<[u8; 16]> = row.get(3)?;
            let head = chain_head(row)?;
            Ok((
                head.writer,
                Head {
                    n: head.n,
                    mac: head.mac,
                    credential: token.map_or(Credential::Session, |slot| {
                        Credential::Token(SlotId::from_bytes(slot))
                    }),
                },
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Gives which tokens have ended, and how far each of their writers counts.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn ends(&self) -> Result<Ends, Error> {
        let mut ends = Ends::new();
        let sql = "SELECT slot, writer, n FROM ends";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let slot = ends.entry(SlotId::from_bytes(row.get(0)?)).or_default();
            if let Some(writer) = row.get::<_, Option<[u8; 16]>>(1)? {
                let n = row.get::<_, i64>(2)?.unsigned_abs();
                slot.insert(Writer::from_bytes(writer), n);
            }
        }
        Ok(ends)
    }

    /// Gives the slots of the tokens that have written, and of whose end no mark tells.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn open_tokens(&self) -> Result<Vec<SlotId>, Error> {
        let sql = "SELECT DISTINCT token FROM writers \
                   WHERE token IS NOT NULL AND token NOT IN (SELECT slot FROM ends) ORDER BY token";
        let mut statement = self.connection.prepare_cached(sql)?;
        let slots = statement.query_map([], |row| Ok(SlotId::from_bytes(row.get(0)?)))?;
        Ok(slots.collect::<Result<_, _>>()?)
    }

    /// Gives what a mark has to say: the last row of each writer but one that no mark covers, and of every writer of
    /// the tokens that end.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn mark(&self, own: &Writer, ends: Vec<SlotId>) -> Result<Mark, Error> {
        let sql = "SELECT writer, n, mac, marked IS NULL OR marked < n, token FROM writers ORDER BY writer";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next()? {
            let head = chain_head(row)?;
            let is_unmarked: bool = row.get(3)?;
            let token: Option<[u8; 16]> = row.get(4)?;
            let token = token.map(SlotId::from_bytes);
            let is_ending = token.is_some_and(|slot| ends.contains(&slot));
            if head.writer != *own && (is_unmarked || is_ending) {
                heads.push(head);
            }
        }
        Ok(Mark { heads, ends })
    }
}

fn chain_head(row: &Row<'_>) -> rusqlite::Result<ChainHead> {
    Ok(ChainHead {
        writer: Writer::from_bytes(row.get(0)?),
        n: row.get::<_, i64>(1)?.unsigned_abs(),
        mac: Mac::from_bytes(row.get(2)?),
    })
}
