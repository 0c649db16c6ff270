//! The logs of the users, and the segments their records are in.

use rusqlite::{Connection, Row};

use crate::crypto::{Mac, Sealed};
use crate::id::{Blake3, ImageId, PackId, SegmentId, UserId, Writer};
use crate::vault::error::{Damage, Error, wrong};
use crate::vault::row::{Kind, LogRow, Place, Segment};
use crate::vault::transaction::Transaction;

const ROW: &str = "SELECT seq, id, user, key, slot, writer, n, kind, segment, line, record_hash, pack, \
                   \"offset\", length, object_hash, tag, mac FROM log";

/// The logs of a vault, to read.
#[derive(Debug)]
pub struct Log<'a>(&'a Connection);

impl<'a> Log<'a> {
    pub(super) fn new(connection: &'a Connection) -> Self {
        Self(connection)
    }

    /// Gives up to `limit` rows of a user that come after a place in the order of this vault.
    ///
    /// # Errors
    /// Fails if the database does, or a row is damaged.
    pub fn after(&self, user: UserId, seq: i64, limit: u32) -> Result<Vec<LogRow>, Error> {
        self.many("log_by_user WHERE", user, seq, limit, |row| row.map(Some))
    }

    /// Tells how many rows of a user come after a place in the order of this vault.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn count_after(&self, user: UserId, seq: i64) -> Result<u64, Error> {
        let sql = "SELECT count(*) FROM log INDEXED BY log_by_user WHERE user = ? AND seq > ?";
        let mut statement = self.0.prepare_cached(sql)?;
        let count: i64 = statement.query_row((user.as_bytes(), seq), |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Gives rows as [`Self::after`] does, without those that are damaged.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn sound_after(&self, user: UserId, seq: i64, limit: u32) -> Result<Vec<LogRow>, Error> {
        self.many("log_by_user WHERE", user, seq, limit, |row| {
            Ok(sound(row)?.ok())
        })
    }

    /// Finds the row at a place in the order of this vault.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn at(&self, user: UserId, seq: i64) -> Result<Option<LogRow>, Error> {
        self.one("seq = ?2 AND user = ?1", (user.as_bytes(), seq))
    }

    /// Finds the row of an id.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn of_id(&self, user: UserId, id: ImageId) -> Result<Option<LogRow>, Error> {
        self.one("user = ? AND id = ?", (user.as_bytes(), id.as_bytes()))
    }

    /// Finds the row of a tag.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn of_tag(&self, user: UserId, tag: &Mac) -> Result<Option<LogRow>, Error> {
        self.one("user = ? AND tag = ?", (user.as_bytes(), tag.as_bytes()))
    }

    /// Finds a row of a writer by its number.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn of_writer(&self, user: UserId, writer: Writer, n: u64) -> Result<Option<LogRow>, Error> {
        let n = integer(n)?;
        self.one(
            "user = ? AND writer = ? AND n = ?",
            (user.as_bytes(), writer.as_bytes(), n),
        )
    }

    /// Finds the last row of a writer.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn last_of_writer(&self, user: UserId, writer: Writer) -> Result<Option<LogRow>, Error> {
        self.one(
            "user = ? AND writer = ? ORDER BY n DESC LIMIT 1",
            (user.as_bytes(), writer.as_bytes()),
        )
    }

    /// Finds a segment.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn segment(&self, id: SegmentId) -> Result<Option<Segment>, Error> {
        let mut statement = self
            .0
            .prepare_cached("SELECT user, sealed, hash FROM segments WHERE id = ?")?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?.map(|row| segment_row(id, row)).transpose()
    }

    /// Gives up to `limit` removed images of a user, after a place in the order, whose bytes still have a place.
    ///
    /// A removal that was cut off leaves them.
    ///
    /// # Errors
    /// Fails if the database does, or a row is damaged.
    pub fn placed_without_tag(
        &self,
        user: UserId,
        seq: i64,
        limit: u32,
    ) -> Result<Vec<LogRow>, Error> {
        let condition = "log_to_finish WHERE pack IS NOT NULL AND tag IS NULL AND";
        self.many(condition, user, seq, limit, |row| row.map(Some))
    }

    /// Tells whether a row of anyone names a pack.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn names_pack(&self, pack: PackId) -> Result<bool, Error> {
        let sql = "SELECT EXISTS (SELECT 1 FROM log WHERE pack = ?)";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_row([pack.as_bytes()], |row| row.get(0))?)
    }

    /// Gives every row of everyone, in the order of this vault; of a damaged one what is wrong, and its place.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn each(&self, mut see: impl FnMut(i64, Result<LogRow, Damage>)) -> Result<(), Error> {
        let sql = format!("{ROW} ORDER BY seq");
        let mut statement = self.0.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            see(row.get(0)?, sound(log_row(row))?);
        }
        Ok(())
    }

    /// Gives every segment; of a damaged one what is wrong, and the bytes of its id.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn each_segment(
        &self,
        mut see: impl FnMut(&[u8], Result<Segment, Damage>),
    ) -> Result<(), Error> {
        let mut statement = self
            .0
            .prepare("SELECT user, sealed, hash, id FROM segments")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = blob(row, 3, "segments", "id")?;
            let segment = SegmentId::try_from(id)
                .map_err(wrong("segments", "id"))
                .and_then(|id| segment_row(id, row));
            see(id, sound(segment)?);
        }
        Ok(())
    }

    /// Gives the rows of everyone whose bytes are in a pack, in the order of their bytes. Damaged ones are left out.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn in_pack(&self, pack: PackId) -> Result<Vec<LogRow>, Error> {
        let sql = format!("{ROW} WHERE pack = ? ORDER BY \"offset\"");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query([pack.as_bytes()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.extend(sound(log_row(row))?);
        }
        Ok(found)
    }

    /// Gives rows by an index, which is named: `SQLite` would look at every row of the user.
    fn many(
        &self,
        condition: &str,
        user: UserId,
        seq: i64,
        limit: u32,
        keep: impl Fn(Result<LogRow, Error>) -> Result<Option<LogRow>, Error>,
    ) -> Result<Vec<LogRow>, Error> {
        let sql = format!("{ROW} INDEXED BY {condition} user = ? AND seq > ? ORDER BY seq LIMIT ?");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query((user.as_bytes(), seq, limit))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.extend(keep(log_row(row))?);
        }
        Ok(found)
    }

    fn one(&self, condition: &str, params: impl rusqlite::Params) -> Result<Option<LogRow>, Error> {
        let sql = format!("{ROW} WHERE {condition}");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(log_row).transpose()
    }
}

impl Transaction<'_> {
    /// Adds a segment, or replaces the one of the same id.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn put_segment(&self, segment: &Segment) -> Result<(), Error> {
        self.connection()
            .prepare_cached(
                "INSERT INTO segments (id, user, sealed, hash) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (id) DO UPDATE SET sealed = ?3, hash = ?4",
            )?
            .execute((
                segment.id.as_bytes(),
                segment.user.as_bytes(),
                segment.sealed.as_bytes(),
                segment.hash.as_bytes(),
            ))?;
        Ok(())
    }

    /// Appends a row and gives its place in the order of this vault. The row's own `seq` is not looked at.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn append(&self, row: &LogRow) -> Result<i64, Error> {
        let place = row.place.as_ref();
        self.connection()
            .prepare_cached(
                "INSERT INTO log (id, user, key, slot, writer, n, kind, segment, line, record_hash, pack, \
                 \"offset\", length, object_hash, tag, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                row.id.as_bytes(),
                row.user.as_bytes(),
                row.key,
                row.slot.as_bytes(),
                row.writer.as_bytes(),
                integer(row.n)?,
                row.kind.name(),
                row.segment.as_ref().map(SegmentId::as_bytes),
                row.line,
                row.record_hash.as_bytes(),
                place.map(|place| *place.pack.as_bytes()),
                place.map(|place| integer(place.offset)).transpose()?,
                place.map(|place| integer(place.length)).transpose()?,
                row.object_hash.as_ref().map(Blake3::as_bytes),
                row.tag.as_ref().map(Mac::as_bytes),
                row.mac.as_bytes(),
            ))?;
        Ok(self.connection().last_insert_rowid())
    }

    /// Takes the tag of a row away.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn clear_tag(&self, user: UserId, id: ImageId) -> Result<(), Error> {
        self.clear("tag = NULL", user, id)
    }

    /// Takes the place of a row away, once its bytes are gone.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn clear_place(&self, user: UserId, id: ImageId) -> Result<(), Error> {
        self.clear("pack = NULL, \"offset\" = NULL, length = NULL", user, id)
    }

    fn clear(&self, what: &str, user: UserId, id: ImageId) -> Result<(), Error> {
        self.connection()
            .prepare_cached(&format!("UPDATE log SET {what} WHERE user = ? AND id = ?"))?
            .execute((user.as_bytes(), id.as_bytes()))?;
        Ok(())
    }
}

/// `SQLite`'s integers are signed; ours never reach their end.
fn integer(number: u64) -> Result<i64, Error> {
    let damage = Damage::Column {
        table: "log",
        column: "n",
    };
    i64::try_from(number).map_err(|_| Error::Damaged(damage))
}

/// Takes damage apart from what makes the database unreadable.
fn sound<T>(read: Result<T, Error>) -> Result<Result<T, Damage>, Error> {
    match read {
        Ok(read) => Ok(Ok(read)),
        Err(Error::Damaged(damage)) => Ok(Err(damage)),
        Err(error) => Err(error),
    }
}

fn segment_row(id: SegmentId, row: &Row<'_>) -> Result<Segment, Error> {
    let user = blob(row, 0, "segments", "user")?;
    let hash = blob(row, 2, "segments", "hash")?;
    Ok(Segment {
        id,
        user: UserId::try_from(user).map_err(wrong("segments", "user"))?,
        sealed: Sealed::from_bytes(blob(row, 1, "segments", "sealed")?.to_vec()),
        hash: Blake3::try_from(hash).map_err(wrong("segments", "hash"))?,
    })
}

fn log_row(row: &Row<'_>) -> Result<LogRow, Error> {
    let damaged = |column| {
        Error::Damaged(Damage::Column {
            table: "log",
            column,
        })
    };
    let mac = |index, column| -> Result<Mac, Error> {
        let bytes = blob(row, index, "log", column)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| damaged(column))?;
        Ok(Mac::from_bytes(bytes))
    };
    let is_null = |index| -> Result<bool, Error> {
        Ok(row.get_ref(index)? == rusqlite::types::ValueRef::Null)
    };
    let id = |index, column| blob(row, index, "log", column);
    let natural = |index, column| -> Result<u64, Error> {
        u64::try_from(row.get::<_, i64>(index)?).map_err(|_| damaged(column))
    };
    let small = |index, column| -> Result<u32, Error> {
        u32::try_from(row.get::<_, i64>(index)?).map_err(|_| damaged(column))
    };
    let kind: String = row.get(7)?;
    let place = if is_null(11)? {
        None
    } else {
        Some(Place {
            pack: id(11, "pack")?.try_into().map_err(wrong("log", "pack"))?,
            offset: natural(12, "offset")?,
            length: natural(13, "length")?,
        })
    };
    Ok(LogRow {
        seq: row.get(0)?,
        id: id(1, "id")?.try_into().map_err(wrong("log", "id"))?,
        user: id(2, "user")?.try_into().map_err(wrong("log", "user"))?,
        key: small(3, "key")?,
        slot: id(4, "slot")?.try_into().map_err(wrong("log", "slot"))?,
        writer: id(5, "writer")?
            .try_into()
            .map_err(wrong("log", "writer"))?,
        n: natural(6, "n")?,
        kind: kind.parse::<Kind>().map_err(|_| damaged("kind"))?,
        segment: if is_null(8)? {
            None
        } else {
            Some(
                id(8, "segment")?
                    .try_into()
                    .map_err(wrong("log", "segment"))?,
            )
        },
        line: small(9, "line")?,
        record_hash: mac(10, "record_hash")?,
        place,
        object_hash: if is_null(14)? {
            None
        } else {
            let bytes = id(14, "object_hash")?;
            Some(bytes.try_into().map_err(wrong("log", "object_hash"))?)
        },
        tag: if is_null(15)? {
            None
        } else {
            Some(mac(15, "tag")?)
        },
        mac: mac(16, "mac")?,
    })
}

fn blob<'row>(
    row: &'row Row<'_>,
    index: usize,
    table: &'static str,
    column: &'static str,
) -> Result<&'row [u8], Error> {
    let damage = Damage::Column { table, column };
    let value = row.get_ref(index)?;
    value.as_blob().map_err(|_| Error::Damaged(damage))
}
