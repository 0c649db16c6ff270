//! Users and their key slots.

use rusqlite::{Connection, Row};

use crate::crypto::{Mac, Sealed};
use crate::id::{SlotId, UserId};
use crate::vault::error::{Damage, Error, wrong};
use crate::vault::row::{Slot, SlotKind, User};
use crate::vault::transaction::Transaction;

const SLOT: &str =
    "SELECT id, user, kind, label, verifier, kdf, sealed, created, expires, mac, proof FROM slots";

/// The users of a vault and their slots, to read.
#[derive(Debug)]
pub struct Accounts<'a>(&'a Connection);

impl<'a> Accounts<'a> {
    pub(super) fn new(connection: &'a Connection) -> Self {
        Self(connection)
    }

    /// Finds a user by name.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn user_named(&self, name: &str) -> Result<Option<User>, Error> {
        self.one("name = ?", [name])
    }

    /// Finds a user by id.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn user(&self, id: UserId) -> Result<Option<User>, Error> {
        self.one("id = ?", [id.as_bytes()])
    }

    /// Gives every user, by name.
    ///
    /// # Errors
    /// Fails if the database does, or a row is damaged.
    pub fn users(&self) -> Result<Vec<User>, Error> {
        let mut statement = self
            .0
            .prepare("SELECT id, name, created FROM users ORDER BY name")?;
        let mut rows = statement.query([])?;
        let mut users = Vec::new();
        while let Some(row) = rows.next()? {
            users.push(user(row)?);
        }
        Ok(users)
    }

    fn one(&self, condition: &str, params: impl rusqlite::Params) -> Result<Option<User>, Error> {
        let sql = format!("SELECT id, name, created FROM users WHERE {condition}");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(user).transpose()
    }

    /// Gives every slot of a user.
    ///
    /// # Errors
    /// Fails if the database does, or a row is damaged.
    pub fn slots(&self, user: UserId) -> Result<Vec<Slot>, Error> {
        let sql = format!("{SLOT} WHERE user = ? ORDER BY created, id");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query([user.as_bytes()])?;
        let mut slots = Vec::new();
        while let Some(row) = rows.next()? {
            slots.push(slot(row)?);
        }
        Ok(slots)
    }

    /// Finds a slot.
    ///
    /// # Errors
    /// Fails if the database does, or the row is damaged.
    pub fn slot(&self, id: SlotId) -> Result<Option<Slot>, Error> {
        let sql = format!("{SLOT} WHERE id = ?");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query([id.as_bytes()])?;
        rows.next()?.map(slot).transpose()
    }

    /// Tells whether a session has ended that still has its slot.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn has_ended_sessions(&self, now: i64) -> Result<bool, Error> {
        let sql = "SELECT EXISTS (SELECT 1 FROM slots WHERE kind = 'session' AND expires <= ?)";
        Ok(self
            .0
            .prepare_cached(sql)?
            .query_row([now], |row| row.get(0))?)
    }
}

impl Transaction<'_> {
    /// Adds a user.
    ///
    /// # Errors
    /// Fails if the name is taken.
    pub fn insert_user(&self, user: &User) -> Result<(), Error> {
        if self.accounts().user_named(&user.name)?.is_some() {
            return Err(Error::NameTaken {
                name: user.name.clone(),
            });
        }
        self.connection().execute(
            "INSERT INTO users (id, name, created) VALUES (?, ?, ?)",
            (user.id.as_bytes(), &user.name, user.created),
        )?;
        Ok(())
    }

    /// Adds a slot.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn insert_slot(&self, slot: &Slot) -> Result<(), Error> {
        self.connection()
            .prepare_cached(
                "INSERT INTO slots (id, user, kind, label, verifier, kdf, sealed, created, expires, mac, proof) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                slot.id.as_bytes(),
                slot.user.as_bytes(),
                slot.kind.name(),
                &slot.label,
                &slot.verifier,
                &slot.kdf,
                slot.sealed.as_bytes(),
                slot.created,
                slot.expires,
                slot.mac.as_bytes(),
                slot.proof.as_bytes(),
            ))?;
        Ok(())
    }

    /// Deletes a slot, and tells whether it was there.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn delete_slot(&self, id: SlotId) -> Result<bool, Error> {
        let deleted = self
            .connection()
            .execute("DELETE FROM slots WHERE id = ?", [id.as_bytes()])?;
        Ok(deleted > 0)
    }

    /// Deletes every session of a user, and gives their number.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn delete_sessions(&self, user: UserId) -> Result<u64, Error> {
        let deleted = self.connection().execute(
            "DELETE FROM slots WHERE user = ? AND kind = 'session'",
            [user.as_bytes()],
        )?;
        Ok(deleted as u64)
    }

    /// Deletes the sessions, of whomever, that have ended.
    ///
    /// # Errors
    /// Fails if the database does.
    pub fn delete_ended_sessions(&self, now: i64) -> Result<(), Error> {
        self.connection().execute(
            "DELETE FROM slots WHERE kind = 'session' AND expires <= ?",
            [now],
        )?;
        Ok(())
    }
}

fn user(row: &Row<'_>) -> Result<User, Error> {
    let id: Vec<u8> = row.get(0)?;
    Ok(User {
        id: UserId::try_from(id.as_slice()).map_err(wrong("users", "id"))?,
        name: row.get(1)?,
        created: row.get(2)?,
    })
}

fn slot(row: &Row<'_>) -> Result<Slot, Error> {
    let bytes = |column: &'static str| row.get_ref(column)?.as_blob().map_err(from_sql(column));
    let damaged = |column| {
        Error::Damaged(Damage::Column {
            table: "slots",
            column,
        })
    };
    let mac = |column| -> Result<Mac, Error> {
        let bytes: [u8; 32] = bytes(column)?.try_into().map_err(|_| damaged(column))?;
        Ok(Mac::from_bytes(bytes))
    };
    let kind: String = row.get("kind")?;
    Ok(Slot {
        id: bytes("id")?.try_into().map_err(wrong("slots", "id"))?,
        user: bytes("user")?.try_into().map_err(wrong("slots", "user"))?,
        kind: kind.parse::<SlotKind>().map_err(|_| damaged("kind"))?,
        label: row.get("label")?,
        verifier: row.get("verifier")?,
        kdf: row.get("kdf")?,
        sealed: Sealed::from_bytes(bytes("sealed")?.to_vec()),
        created: row.get("created")?,
        expires: row.get("expires")?,
        mac: mac("mac")?,
        proof: mac("proof")?,
    })
}

fn from_sql(column: &'static str) -> impl Fn(rusqlite::types::FromSqlError) -> Error {
    move |_| {
        let table = "slots";
        Error::Damaged(Damage::Column { table, column })
    }
}
