//! imgvault: reads the metadata of images, and keeps images and metadata in a local encrypted vault.
//!
//! The modules import one way; `ARCHITECTURE.md` draws it and a test keeps it true.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, reason = "a test that fails may panic")
)]

pub mod account;
pub mod backup;
pub mod cli;
pub mod command;
pub mod config;
pub mod crypto;
pub mod derive;
pub mod exit;
pub mod failure;
pub mod globs;
pub mod id;
pub mod index;
pub mod ingest;
pub mod ledger;
pub mod lint;
pub mod metadata;
pub mod output;
pub mod paths;
pub mod prompt;
pub mod query;
pub mod record;
pub mod session;
pub mod strip;
pub mod subject;
pub mod vault;
pub mod verify;

/// Runs what the arguments, the program's own name first, ask for, and gives what the process ends with.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> std::process::ExitCode {
    crate::command::run(arguments).into()
}
