//! The `paths` module.
