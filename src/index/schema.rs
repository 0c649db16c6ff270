//! The tables of the index. They change freely: an index of another format is deleted and rebuilt.

/// The format: `PRAGMA user_version`.
pub const FORMAT: i64 = 12;

/// Everything that is made in a new index.
///
/// `ids`, `contents` and `cells` find images by their ids, by the first bytes of their digests and by their places; those
/// above `progress.settled` are not there yet, as `arrivals.rs` says. `labels` and `notes` have the latest that was said of
/// an id, even where its image comes later; `images` has what follows from them. `ends` has the tokens that have ended, a
/// row without a writer for each, and the last row that counts of each of their writers; `brought` the ids that a token
/// brought, and whether the image was seen to be what it says. `documents` has the tokens of an image and its tags that
/// terms do not say, `lists` the images of a token; `token.rs` says what numbers they have, also in the column `list` of a
/// text, which is the first list of its term or of its own. Trigrams of texts are added in bulk, when they are next asked
/// for, from the place that `progress.searchable` names. `progress` also has the numbers that were given last to a term and
/// a text: none is given twice.
pub(super) const TABLES: &str = "
CREATE TABLE progress (
    only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL, mac BLOB NOT NULL,
    clock INTEGER NOT NULL, settled INTEGER NOT NULL, searchable INTEGER NOT NULL,
    last_term INTEGER NOT NULL, last_text INTEGER NOT NULL
) STRICT;
CREATE TABLE writers (
    writer BLOB PRIMARY KEY NOT NULL, n INTEGER NOT NULL, mac BLOB NOT NULL, token BLOB, marked INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE ends (slot BLOB NOT NULL, writer BLOB, n INTEGER) STRICT;
CREATE TABLE images (
    image INTEGER PRIMARY KEY, id TEXT NOT NULL, sha256 BLOB NOT NULL, added INTEGER NOT NULL,
    batch TEXT NOT NULL, path TEXT NOT NULL, path_b64 TEXT, name TEXT NOT NULL, format TEXT NOT NULL,
    bytes INTEGER NOT NULL, width INTEGER, height INTEGER, taken TEXT, taken_offset TEXT, taken_source TEXT,
    has_camera INTEGER NOT NULL, make TEXT, model TEXT, serial TEXT, lens TEXT,
    has_exposure INTEGER NOT NULL, iso INTEGER, f_number REAL, time_s REAL, focal_mm REAL,
    lat REAL, lon REAL, alt_m REAL, cell INTEGER, software TEXT, tags TEXT NOT NULL, note TEXT
) STRICT;
CREATE INDEX images_by_added ON images (added, image);
CREATE TABLE ids (id TEXT PRIMARY KEY NOT NULL, image INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX ids_by_image ON ids (image);
CREATE TABLE contents (digest INTEGER, image INTEGER, PRIMARY KEY (digest, image)) STRICT, WITHOUT ROWID;
CREATE TABLE cells (cell INTEGER, image INTEGER, PRIMARY KEY (cell, image)) STRICT, WITHOUT ROWID;
CREATE TABLE brought (id TEXT PRIMARY KEY NOT NULL, is_matched INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE removed (id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE labels (
    id TEXT NOT NULL, label TEXT NOT NULL, clock INTEGER NOT NULL, writer BLOB NOT NULL, is_there INTEGER NOT NULL,
    PRIMARY KEY (id, label)
) STRICT, WITHOUT ROWID;
CREATE TABLE notes (
    id TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL, clock INTEGER NOT NULL, writer BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE keys (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, terms INTEGER NOT NULL) STRICT;
CREATE TABLE terms (
    term INTEGER PRIMARY KEY, key INTEGER NOT NULL, value TEXT NOT NULL, text INTEGER, UNIQUE (key, value)
) STRICT;
CREATE TABLE texts (
    text INTEGER PRIMARY KEY, term INTEGER, hash INTEGER, folded TEXT NOT NULL,
    list INTEGER GENERATED ALWAYS AS (coalesce(term * 8 + 3, text * 8 + 4) * 1048576) VIRTUAL
) STRICT;
CREATE INDEX texts_by_hash ON texts (hash) WHERE hash IS NOT NULL;
CREATE TABLE documents (document INTEGER PRIMARY KEY, tokens BLOB NOT NULL, rests BLOB NOT NULL) STRICT;
CREATE TABLE lists (list INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT;
INSERT INTO progress (only, seq, mac, clock, settled, searchable, last_term, last_text)
    VALUES (1, 0, zeroblob(32), 0, 0, 0, 0, 0);
";
