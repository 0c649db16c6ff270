//! The `metadata` module.
