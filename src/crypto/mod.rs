//! The `crypto` module.
