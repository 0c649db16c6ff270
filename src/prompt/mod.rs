//! The `prompt` module.
