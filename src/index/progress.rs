//! How far the index has read the log.

use std::collections::HashMap;

use crate::crypto::Mac;
use crate::id::Writer;
use crate::index::Index;
use crate::index::error::Error;
use crate::record::ChainHead;

/// The last row of the log that is in the index. Nothing was read while `seq` is 0.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Applied {
    /// The row's place in the order of its vault.
    pub seq: i64,
    /// The row's proof.
    pub mac: Mac,
}

/// The last row of each writer that is in the index.
pub type Heads = HashMap<Writer, (u64, Mac)>;

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
        let heads = self.chain_heads("SELECT writer, n, mac FROM writers")?;
        Ok(heads
            .into_iter()
            .map(|head| (head.writer, (head.n, head.mac)))
            .collect())
    }

    /// Gives the last row of each writer but one that no mark covers.
    ///
    /// # Errors
    /// Fails if the index cannot be read.
    pub fn unmarked(&self, own: &Writer) -> Result<Vec<ChainHead>, Error> {
        let sql =
            "SELECT writer, n, mac FROM writers WHERE marked IS NULL OR marked < n ORDER BY writer";
        let mut heads = self.chain_heads(sql)?;
        heads.retain(|head| head.writer != *own);
        Ok(heads)
    }

    fn chain_heads(&self, sql: &str) -> Result<Vec<ChainHead>, Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(ChainHead {
                writer: Writer::from_bytes(row.get(0)?),
                n: row.get::<_, i64>(1)?.unsigned_abs(),
                mac: Mac::from_bytes(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
