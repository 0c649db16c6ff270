//! No test file is forgotten, and nothing unexpected lies in the checkout.

use std::collections::BTreeSet;
use std::fs;

use crate::rendered::checkout;

/// What may lie at the top of the checkout.
const TOP: [&str; 24] = [
    ".ci",
    ".git",
    ".gitignore",
    ".pre-commit-hooks.yaml",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "action.yml",
    "benches",
    "completions",
    "deny.toml",
    "examples",
    "fuzz",
    "man",
    "schemas",
    "src",
    "target",
    "tests",
];

#[test]
fn every_file_of_this_suite_is_declared() {
    let main = fs::read_to_string(checkout("tests/suite/main.rs")).unwrap();
    for entry in fs::read_dir(checkout("tests/suite")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        let declared = main.contains(&format!("\nmod {module};"));
        assert!(declared || module == "main", "{name}");
    }
}

#[test]
fn the_top_of_the_checkout_holds_what_it_should() {
    let allowed = BTreeSet::from(TOP);
    for entry in fs::read_dir(checkout("")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(allowed.contains(name.as_str()), "{name}");
    }
}
