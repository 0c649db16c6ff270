//! The `index` module.
