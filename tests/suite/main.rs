//! The one binary of integration tests: a file per command or concern. `layout` sees to it that no file is forgotten.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that fails may panic, and says why"
)]

mod accounts;
mod architecture;
mod attacks;
mod batch;
mod cli_definition;
mod completions;
mod configuration;
mod doctor;
mod e2e;
mod editing;
mod exit_codes;
mod exporting;
mod format;
mod frozen;
mod hostile;
mod images;
mod jobs;
mod keeping;
mod keyring;
mod layout;
mod lint;
mod man;
mod matching;
mod queries;
mod rendered;
mod schemas;
mod security;
mod stock_tools;
mod strip;
mod support;
mod tokens;
