//! The `account` module.
