//! The one binary of integration tests: a file per command or concern. `layout` sees to it that no file is forgotten.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that fails may panic, and says why"
)]

mod architecture;
mod cli_definition;
mod completions;
mod exit_codes;
mod layout;
mod man;
mod rendered;
mod schemas;
