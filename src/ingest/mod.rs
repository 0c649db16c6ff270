//! The `ingest` module.
