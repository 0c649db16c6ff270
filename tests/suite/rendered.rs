//! Files that are rendered from the definition of the command line and committed.

use std::fs;
use std::path::{Path, PathBuf};

/// Gives a path in the checkout.
pub(crate) fn checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Compares a committed file with what it should be, or writes it where `IMGVAULT_REWRITE=1` asks for that.
#[track_caller]
pub(crate) fn assert_committed(path: &str, rendered: &str) {
    let file = checkout(path);
    if std::env::var_os("IMGVAULT_REWRITE").is_some() {
        fs::write(&file, rendered).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == rendered,
        "`{path}` is not what the command line says today; `IMGVAULT_REWRITE=1 cargo test --test suite` writes it anew"
    );
}
