//! Another reader of format 1, written after SECURITY.md alone: none of imgvault's code is used.

use std::fs;
use std::path::PathBuf;

use age::x25519;
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::{BASE64_NOPAD, HEXLOWER};
use rusqlite::{Connection, OpenFlags, Row};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::rendered::checkout;
use crate::support::PASSWORD;

type Key = [u8; 32];

fn vault() -> PathBuf {
    checkout("tests/fixtures/vault-v1/vault")
}

fn kdf(context: &str, parts: &[&[u8]]) -> Key {
    blake3::derive_key(context, &parts.concat())
}

fn mac(key: &Key, bytes: &[u8]) -> Vec<u8> {
    blake3::keyed_hash(key, bytes).as_bytes().to_vec()
}

/// Puts the length of each field in front of it.
fn framed(fields: &[&[u8]]) -> Vec<u8> {
    let with_length = |field: &&[u8]| [&(field.len() as u64).to_be_bytes(), *field].concat();
    fields.iter().flat_map(with_length).collect()
}

/// An identity as age has it.
fn age_identity(bytes: &Key) -> x25519::Identity {
    let prefix = bech32::Hrp::parse("age-secret-key-").unwrap();
    let text = bech32::encode::<bech32::Bech32>(prefix, bytes).unwrap();
    text.to_uppercase().parse().unwrap()
}

fn open(identity: &Key, sealed: &[u8]) -> Vec<u8> {
    age::decrypt(&age_identity(identity), sealed).unwrap()
}

/// Derives the secret of a password slot from its PHC string.
fn of_password(phc: &str, password: &str) -> Key {
    let parts: Vec<&str> = phc.split('$').collect();
    assert_eq!(parts[1..3], ["argon2id", "v=19"]);
    let numbers = parts[3].split(',').map(|part| part[2..].parse().unwrap());
    let [memory, passes, lanes] = numbers.collect::<Vec<u32>>()[..] else {
        panic!("{phc}")
    };
    let params = Params::new(memory, passes, lanes, Some(32)).unwrap();
    let salt = BASE64_NOPAD.decode(parts[4].as_bytes()).unwrap();
    let mut secret = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password.as_bytes(), &salt, &mut secret)
        .unwrap();
    secret
}

/// A slot, with the framed list of its columns.
struct Slot {
    kind: String,
    kdf: Option<String>,
    sealed: Vec<u8>,
    columns: Vec<u8>,
    mac: Vec<u8>,
    proof: Vec<u8>,
}

fn slot(row: &Row<'_>) -> rusqlite::Result<Slot> {
    let blob = |name| row.get::<_, Vec<u8>>(name);
    let text = |name| row.get::<_, String>(name);
    let kdf: Option<String> = row.get("kdf")?;
    let created: i64 = row.get("created")?;
    let expires: Option<i64> = row.get("expires")?;
    let expires = expires.map_or(Vec::new(), |expires| expires.to_be_bytes().to_vec());
    let columns = framed(&[
        &blob("id")?,
        &blob("user")?,
        text("kind")?.as_bytes(),
        text("label")?.as_bytes(),
        text("verifier")?.as_bytes(),
        kdf.as_deref().unwrap_or_default().as_bytes(),
        &blob("sealed")?,
        &created.to_be_bytes(),
        &expires,
    ]);
    Ok(Slot {
        kind: text("kind")?,
        kdf,
        sealed: blob("sealed")?,
        columns,
        mac: blob("mac")?,
        proof: blob("proof")?,
    })
}

/// Opens the password slot of a user, and checks the others; gives the user's id and identity.
fn unlock(database: &Connection, name: &str) -> (Vec<u8>, Key) {
    let sql = "SELECT id, created FROM users WHERE name = ?";
    let (user, created): (Vec<u8>, i64) = database
        .query_row(sql, [name], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let mut slots = database
        .prepare("SELECT * FROM slots WHERE user = ?")
        .unwrap();
    let slots = slots.query_map([&user], slot).unwrap();
    let slots: Vec<Slot> = slots.collect::<Result<_, _>>().unwrap();
    let password = slots.iter().find(|slot| slot.kind == "password").unwrap();
    let secret = of_password(password.kdf.as_deref().unwrap(), PASSWORD);
    let slot_key = kdf("imgvault 2026 slot v1", &[&secret]);
    assert_eq!(mac(&slot_key, &password.columns), password.mac);
    let payload: Value = serde_json::from_slice(&open(&secret, &password.sealed)).unwrap();
    let identity = payload["keys"][0]["identity"].as_str().unwrap();
    let (_, identity) = bech32::decode(&identity.to_lowercase()).unwrap();
    let identity: Key = identity.try_into().unwrap();
    let owner_key = kdf("imgvault 2026 slots v1", &[&identity]);
    for slot in &slots {
        let owner = framed(&[&user, name.as_bytes(), &created.to_be_bytes()]);
        let proven = [owner, slot.columns.clone(), framed(&[&slot.mac])].concat();
        assert_eq!(mac(&owner_key, &proven), slot.proof, "{}", slot.kind);
        if slot.kind == "token" {
            let token_key = kdf("imgvault 2026 slot v1", &[&identity]);
            assert_eq!(mac(&token_key, &slot.columns), slot.mac);
        }
    }
    (user, identity)
}

/// The keys of who wrote a row: with a session, or with a token.
fn keys(identity: &Key, writer: &[u8], slot: &[u8]) -> [(Key, Key); 2] {
    let secret = kdf("imgvault 2026 token v1", &[identity, slot]);
    let session = kdf("imgvault 2026 session writer v1", &[identity, writer]);
    let token = kdf("imgvault 2026 token writer v1", &[&secret, writer]);
    [
        (session, kdf("imgvault 2026 dedupe v1", &[identity])),
        (token, kdf("imgvault 2026 token dedupe v1", &[&secret])),
    ]
}

/// Proves a row that follows another, and gives the kind of its record and the image, if it has them.
fn prove(
    database: &Connection,
    identity: &Key,
    row: &Row<'_>,
    previous: &[u8],
) -> rusqlite::Result<(Option<Value>, Option<Vec<u8>>)> {
    let blob = |name| row.get::<_, Vec<u8>>(name);
    let (writer, slot, record_hash) = (blob("writer")?, blob("slot")?, blob("record_hash")?);
    let object_hash: Option<Vec<u8>> = row.get("object_hash")?;
    let tag: Option<Vec<u8>> = row.get("tag")?;
    let kind: String = row.get("kind")?;
    let kinds = ["image", "edit", "remove", "mark"];
    let number = kinds.iter().position(|known| *known == kind).unwrap() + 1;
    let proven = [
        b"imgvault row v1".as_slice(),
        previous,
        &blob("user")?,
        &row.get::<_, u32>("key")?.to_be_bytes(),
        &slot,
        &writer,
        &row.get::<_, i64>("n")?.to_be_bytes(),
        &[u8::try_from(number).unwrap()],
        &blob("id")?,
        &record_hash,
        object_hash.as_deref().unwrap_or(&[0; 32]),
    ]
    .concat();
    let written = blob("mac")?;
    let keys = keys(identity, &writer, &slot);
    let (key, dedupe) = keys
        .iter()
        .find(|(key, _)| mac(key, &proven) == written)
        .expect("somebody wrote the row");

    let sql = "SELECT sealed, hash FROM segments WHERE id = ?";
    let (sealed, hash): (Vec<u8>, Vec<u8>) =
        database.query_row(sql, [blob("segment")?], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    assert_eq!(blake3::hash(&sealed).as_bytes(), hash.as_slice());
    let plain = zstd::decode_all(open(identity, &sealed).as_slice()).unwrap();
    let line = plain
        .split(|byte| *byte == b'\n')
        .nth(row.get::<_, u32>("line")? as usize)
        .unwrap();
    if line.is_empty() {
        assert_eq!((kind.as_str(), tag), ("image", None));
        return Ok((None, None));
    }
    assert_eq!(mac(key, line), record_hash);
    let record: Value = serde_json::from_slice(line).unwrap();
    let nonce = HEXLOWER
        .decode(record["nonce"].as_str().unwrap().as_bytes())
        .unwrap();
    let id = blake3::hash(&[b"imgvault id v1", writer.as_slice(), &nonce].concat());
    assert_eq!(id.as_bytes()[..10], blob("id")?);
    assert_eq!(record["writer"], HEXLOWER.encode(&writer));
    assert_eq!(record["kind"], kind);
    if kind != "image" {
        return Ok((Some(record), None));
    }
    let pack = HEXLOWER.encode(&blob("pack")?);
    let bytes = fs::read(vault().join(format!("packs/{}/{pack}.pack", &pack[..2]))).unwrap();
    let (offset, length): (u32, u32) = (row.get("offset")?, row.get("length")?);
    let (offset, length) = (offset as usize, length as usize);
    let sealed = &bytes[offset..offset + length];
    assert_eq!(
        blake3::hash(sealed).as_bytes(),
        object_hash.unwrap().as_slice()
    );
    let image = open(identity, sealed);
    let sha256 = Sha256::digest(&image);
    assert_eq!(record["file"]["sha256"], HEXLOWER.encode(&sha256));
    assert_eq!(tag, Some(mac(dedupe, &sha256)));
    Ok((Some(record), Some(image)))
}

#[test]
fn a_reader_written_after_the_description_reads_and_proves_the_frozen_vault() {
    let path = vault().join("vault.db");
    // Without a lock, and so without a file beside it.
    let uri = format!("file:{}?immutable=1", path.display());
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let database = Connection::open_with_flags(uri, flags).unwrap();
    let (user, identity) = unlock(&database, "alice");
    let mut rows = database
        .prepare("SELECT * FROM log WHERE user = ? ORDER BY writer, n")
        .unwrap();
    let mut rows = rows.query([&user]).unwrap();
    let mut last: (Vec<u8>, Vec<u8>) = (Vec::new(), Vec::new());
    let mut read = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (writer, n): (Vec<u8>, i64) = (row.get("writer").unwrap(), row.get("n").unwrap());
        let previous = if n == 0 { vec![0; 32] } else { last.1 };
        assert!(n == 0 || writer == last.0);
        let (record, image) = prove(&database, &identity, row, &previous).unwrap();
        last = (writer, row.get("mac").unwrap());
        if let Some(image) = image {
            let name = record.unwrap()["file"]["name"].as_str().unwrap().to_owned();
            let source = checkout("tests/fixtures/images").join(&name);
            assert!(fs::read(source).unwrap() == image, "{name}");
            read.push(name);
        } else {
            let kind = record.map_or("removed".to_owned(), |record| record["kind"].to_string());
            read.push(kind.trim_matches('"').to_owned());
        }
    }
    read.sort();
    let expected = [
        "edit",
        "edit",
        "exif-gps.jpg",
        "gray.webp",
        "mark",
        "mixed-disposal.gif",
        "remove",
        "removed",
        "ztxt.png",
    ];
    assert_eq!(read, expected);
}
