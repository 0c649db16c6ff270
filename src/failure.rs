//! The `failure` module.
