//! The `record` module.
