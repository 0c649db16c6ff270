//! The `query` module.
