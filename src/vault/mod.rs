//! The `vault` module.
