//! The `output` module.
